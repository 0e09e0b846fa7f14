"""Text that is hard to see: each text's own colour, as it was painted, beside what lies behind it in the picture.

The colour is read from the painting itself, recorded as SVG: in a picture the edges of letters are softened.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from roleswitch.core.contrast import contrast
from roleswitch.ui.painted_list import PaintedList
from roleswitch.ui.theme import READABLE
from tests.pictures.looks import seen

SVG = "{http://www.w3.org/2000/svg}"
ENOUGH = 0.02
"""Of a text's pixels, to say that it can be seen in the picture and is not scrolled away or covered."""


class Text(NamedTuple):
    words: str
    color: QColor
    rect: QRect
    """In the widget that was recorded."""


class Seen(NamedTuple):
    words: str
    contrast: float
    color: str
    behind: str


def lowest(top: QWidget) -> list[Seen]:
    """Every text of a window that can be seen, as it stands, under the mouse, chosen: the least clear first."""
    found = readable(top, top)
    if isinstance(top, QMenu):
        for action in top.actions():
            top.setActiveAction(action)
            found += readable(top, top)
        return sorted(found, key=lambda text: text.contrast)
    for widget in [top, *seen(top)]:
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    found += readable(top, top)
    for widget in [top, *seen(top)]:
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    for rows in [each for each in seen(top) if isinstance(each, PaintedList)]:
        for row in rows.rows_in_sight():
            rows.hover(row, rows.row_rect(row).center())
            found += readable(rows, top)
        rows.hover(-1, QRect().center())
    return sorted(found, key=lambda text: text.contrast)


def faint(top: QWidget) -> list[str]:
    """What has less contrast than text needs; what is disabled needs none."""
    return list(
        dict.fromkeys(
            f"{text.words[:50]!r}: {text.color} on {text.behind} is {text.contrast:.2f}"
            for text in lowest(top)
            if text.contrast < READABLE
        )
    )


def readable(widget: QWidget, top: QWidget) -> list[Seen]:
    QApplication.sendPostedEvents()
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for text in recorded(widget):
        area = text.rect.intersected(picture.rect())
        if area.width() < 2 or area.height() < 2 or _is_disabled(widget, area) or _is_covered(widget, area, text.words):
            continue
        part = picture.copy(area)
        colors = Counter(memoryview(part.constBits()).cast("I"))
        behind = QColor.fromRgb(colors.most_common(1)[0][0])
        color = _blended(text.color, behind)
        own = sum(count for rgb, count in colors.items() if _is_of(QColor.fromRgb(rgb), color, behind))
        if own < ENOUGH * area.width() * area.height():
            continue
        found.append(Seen(text.words, contrast(color.name(), behind.name()), color.name(), behind.name()))
    return found


def recorded(widget: QWidget) -> list[Text]:
    """Every text that the widget and what stands in it paint."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(96)
    widget.render(generator)
    # Qt writes down control characters too, such as a document's own signs for its end.
    svg = re.sub(r"[\x00-\x08\x0b-\x1f\x80-\x9f\ufdd0\ufdd1]", " ", bytes(buffer.data().data()).decode())
    texts = []
    for group in ElementTree.fromstring(svg).iter(f"{SVG}g"):  # noqa: S314 - Qt's own
        for text in group.findall(f"{SVG}text"):
            words = "".join(text.itertext()).strip("\n")
            if words.strip():
                color = QColor(text.get("fill", "#000000"))
                color.setAlphaF(float(text.get("fill-opacity", "1")))
                texts.append(Text(words, color, _rect(text, words, _matrix(group.get("transform", "")))))
    return texts


def _rect(text: ElementTree.Element, words: str, matrix: QTransform) -> QRect:
    font = QFont(text.get("font-family", "").split(",")[0].strip("'"))
    font.setPixelSize(round(float(text.get("font-size", "12"))))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    metrics = QFontMetricsF(font)
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    place = QRectF(x, y - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())
    return matrix.mapRect(place).toRect()


def _matrix(words: str) -> QTransform:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", words)]
    return QTransform(*numbers) if len(numbers) == 6 else QTransform()


def _is_disabled(widget: QWidget, area: QRect) -> bool:
    if isinstance(widget, QMenu):
        action = widget.actionAt(area.center())
        return action is not None and not action.isEnabled()
    there = widget.childAt(area.center())
    return there is not None and not there.isEnabled()


def _is_covered(widget: QWidget, area: QRect, words: str) -> bool:
    """Whether another text stands there: what is scrolled away is recorded too."""
    there = widget.childAt(area.center())
    shown = there.text() if isinstance(there, QLabel | QAbstractButton) else ""
    return bool(shown) and words.strip(" …").replace("&", "") not in shown.replace("&", "")


def _blended(color: QColor, behind: QColor) -> QColor:
    share = color.alphaF()
    mixed = (share * mine + (1 - share) * other for mine, other in zip(_parts(color), _parts(behind), strict=True))
    return QColor(*(round(part) for part in mixed))


def _is_of(pixel: QColor, color: QColor, behind: QColor) -> bool:
    """Whether the pixel is the text's, at least for the most part: between the two colours, nearer to the text's."""
    ends = list(zip(_parts(behind), _parts(color), strict=True))
    length = sum((b - a) ** 2 for a, b in ends)
    if not length:
        return False
    share = sum((p - a) * (b - a) for p, (a, b) in zip(_parts(pixel), ends, strict=True)) / length
    off = max(abs(a + share * (b - a) - p) for p, (a, b) in zip(_parts(pixel), ends, strict=True))
    return 0.55 <= share <= 1.05 and off <= 12


def _parts(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
