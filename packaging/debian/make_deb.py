"""Makes dist/roleswitch_VERSION_ARCHITECTURE.deb of the bundle in dist/roleswitch: `make package`.

    /usr/lib/roleswitch          the bundle
    /usr/bin/roleswitch          leads to its command line
    /usr/share/…                 desktop entry, icons, AppStream metadata, copyright

The same bundle gives the same file, byte for byte, where SOURCE_DATE_EPOCH says what time it is. The Python that the
bundle was made with runs this: the licences are those of what is installed there.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

TOP = Path(__file__).parents[2]
DIST = TOP / "dist"
STAGE = TOP / "build" / "debian"
LINUX = TOP / "resources" / "linux"
HOME = Path("usr/lib/roleswitch")

# Loaded by Qt when it runs, and so in no list of what it needs.
LOADED_LATER = ("libdbus-1-3", "libegl1", "libgl1", "libwayland-cursor0", "libxkbcommon-x11-0")
RECOMMENDS = ("gnome-keyring | keepassxc | libkf5wallet-bin", "xdg-utils")
# It loads GTK where a desktop has it, and nothing needs it elsewhere.
WITHOUT_DEPENDS = "libqgtk3.so"
# They make the bundle and are not in it.
NOT_INSIDE = {"altgraph", "packaging", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "roleswitch", "setuptools"}
LONG_TEXT = """\
 A list of the roles you work in: assume one with a click, kept renewed, and
 handed to every tool as a profile, as exports, as a terminal or as a console
 in your browser. Access keys are in your keyring and nowhere else.
"""


def main() -> None:
    if not (DIST / "roleswitch" / "roleswitch").exists():
        sys.exit("There is no bundle in dist/roleswitch: run `make package`.")
    shutil.rmtree(STAGE, ignore_errors=True)
    tree = STAGE / "tree"
    place_files(tree)
    version, architecture = package_version(), said(["dpkg", "--print-architecture"])
    control(tree, version, architecture)
    give_everybody_access(tree)
    package = DIST / f"roleswitch_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package], check=True)


def place_files(tree: Path) -> None:
    shutil.copytree(DIST / "roleswitch", tree / HOME, symlinks=True)
    program = tree / "usr" / "bin" / "roleswitch"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/roleswitch/roleswitch")
    share = tree / "usr" / "share"
    subprocess.run([sys.executable, TOP / "packaging" / "icons.py", "hicolor", share / "icons" / "hicolor"], check=True)
    for source, folder, name in (
        (LINUX / "roleswitch.desktop", "applications", "roleswitch.desktop"),
        (LINUX / "roleswitch.metainfo.xml", "metainfo", f"{component()}.metainfo.xml"),
    ):
        (share / folder).mkdir(parents=True)
        shutil.copyfile(source, share / folder / name)
    document = share / "doc" / "roleswitch" / "copyright"
    document.parent.mkdir(parents=True)
    document.write_text(copyrights())


def component() -> str:
    """The AppStream ID, after which its file is named."""
    found = re.search(r"<id>(.+)</id>", (LINUX / "roleswitch.metainfo.xml").read_text())
    assert found, "the metadata has no <id>"  # noqa: S101 - a file of ours
    return found[1]


def package_version() -> str:
    """Debian sorts 1.0~rc1 before 1.0, and Python's 1.0rc1 after it."""
    return re.sub(r"(?<=\d)(a|b|rc|\.dev)(?=\d)", r"~\1", metadata.version("roleswitch"))


def said(argv: list[str | Path], folder: Path = TOP) -> str:
    return subprocess.run(argv, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


# ---------------------------------------------------------------- what it needs, and what else dpkg is told


def control(tree: Path, version: str, architecture: str) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir()
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": "roleswitch",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": "The maintainers of RoleSwitch <maintainers@roleswitch.example>",
        "Installed-Size": str(size),
        "Depends": ", ".join(depends(tree)),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "admin",
        "Priority": "optional",
        "Description": f"the AWS roles you work in, assumed with a click\n{LONG_TEXT.rstrip()}",
    }
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )
    (folder / "md5sums").write_text("".join(sums))


def depends(tree: Path) -> list[str]:
    """The packages that have the libraries which the bundle lacks, with the versions that it was linked with.

    dpkg-shlibdeps knows which version of a library is the first to have what is used of it.
    """
    (STAGE / "debian").mkdir()
    (STAGE / "debian" / "control").write_text("Source: roleswitch\n\nPackage: roleswitch\nArchitecture: any\n")
    inside = sorted({path.parent for path in tree.rglob("*.so*")})
    programs = [f"-e{path}" for path in binaries(tree) if path.name != WITHOUT_DEPENDS]
    told = said(
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",
            *(f"-l{folder}" for folder in inside),
            *programs,
        ],
        STAGE,
    )
    found = told.removeprefix("shlibs:Depends=").split(", ")
    named = {each.split()[0] for each in found}
    return sorted([*found, *(name for name in LOADED_LATER if name not in named)])


def binaries(tree: Path) -> Iterator[Path]:
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def give_everybody_access(tree: Path) -> None:
    """Whatever the umask was of who made it."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


# ---------------------------------------------------------------- whose it is


def copyrights() -> str:
    """In Debian's format 1.0: ours, and a paragraph with the licence of each package that is inside."""
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: RoleSwitch\n",
        "Files: *\nCopyright: the authors of RoleSwitch\nLicense: not-said\n"
        + indented("Its authors have not said a licence yet."),
        f"Files: {HOME}/_internal/libpython* {HOME}/_internal/python*/* {HOME}/_internal/base_library.zip\n"
        f"Copyright: Python Software Foundation\nLicense: PSF-2.0\n{indented(sys.copyright)}",
        f"Files: {HOME}/_internal/PySide6/* {HOME}/_internal/shiboken6/*\n"
        "Copyright: The Qt Company Ltd. and other contributors\nLicense: LGPL-3\n"
        + indented("Qt and PySide6, used as the shared libraries that they are.\n/usr/share/common-licenses/LGPL-3"),
    ]
    for each in sorted(metadata.distributions(), key=lambda one: one.name.lower()):
        name = each.name.lower().replace("_", "-")
        if name in NOT_INSIDE or name.startswith(("pyside6", "shiboken6")):
            continue
        text = "\n\n".join(licences(each)) or "See its own pages."
        parts.append(
            f"Files: {HOME}/*\nCopyright: the authors of {each.name} {each.version}\n"
            f"License: {each.name}-{each.version}\n{indented(text)}"
        )
    return "\n".join(part.rstrip() + "\n" for part in parts)


def licences(distribution: metadata.Distribution) -> Iterator[str]:
    for file in sorted(distribution.files or []):
        if re.match(r"(?i)(licen[cs]e|copying|notice)", file.name) and ".dist-info" in str(file):
            yield file.read_text(encoding="utf-8").strip()


def indented(text: str) -> str:
    return "".join(f" {line.rstrip()}\n" if line.strip() else " .\n" for line in text.splitlines())


if __name__ == "__main__":
    main()
