"""The program's icon in the sizes and formats that systems want, drawn from resources/icons/roleswitch.svg by Qt.

icons.py hicolor FOLDER   PNG files and the SVG, as the icon theme specification places them below FOLDER
icons.py ico FILE         for Windows
icons.py icns FILE        for macOS
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWN = Path(__file__).parents[1] / "resources" / "icons" / "roleswitch.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Pixels of each type of picture (Apple's icns format); all of them may be PNG."""


def png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWN)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(f"Qt cannot write a PNG of {size} pixels: {writer.errorString()}")
    return bytes(buffer.data().data())


def write_hicolor(folder: Path) -> None:
    for size in HICOLOR:
        file = folder / f"{size}x{size}" / "apps" / "roleswitch.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))
    drawn = folder / "scalable" / "apps" / DRAWN.name
    drawn.parent.mkdir(parents=True, exist_ok=True)
    drawn.write_bytes(DRAWN.read_bytes())


def ico() -> bytes:
    """A directory, and a PNG for each size, which Windows takes since Vista; 256 is written as 0."""
    pictures = [png(size) for size in ICO]
    place = struct.calcsize("<3H") + struct.calcsize("<4B2H2I") * len(pictures)
    entries = b""
    for size, picture in zip(ICO, pictures, strict=True):
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<3H", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """Each picture behind its type and length, which count too, and the whole behind its own."""
    pictures = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in _icns_pictures())
    return b"icns" + struct.pack(">I", 8 + len(pictures)) + pictures


def _icns_pictures() -> list[tuple[bytes, bytes]]:
    return [(kind, png(size)) for kind, size in ICNS.items()]


def main(what: str, where: str) -> None:
    _application = QGuiApplication(["icons", "-platform", "offscreen"])
    path = Path(where)
    match what:
        case "hicolor":
            write_hicolor(path)
        case "ico":
            path.write_bytes(ico())
        case "icns":
            path.write_bytes(icns())
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
