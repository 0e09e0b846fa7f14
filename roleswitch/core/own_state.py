"""Files of our own that nobody else writes: each with a checksum, and kept twice, so that one that is damaged costs
nothing.

A file is its content and a line with the SHA-256 of that. Beside it stands `NAME.copy`, written after it. One that is
damaged is told by its checksum: then the copy is read, and what is damaged is kept as `NAME.damaged` when the file is
written next.

Of a file that people edit too, such as roles.toml, `LastGood` keeps what it said when it was last written by us.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from roleswitch import files


def read(path: Path) -> bytes | None:
    """The content, of the copy where the file is damaged. None where there is no file, or both are damaged."""
    try:
        sealed = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        sealed = b""
    content = _opened(sealed)
    if content is None:
        with suppress(OSError):
            content = _opened(_copy(path).read_bytes())
    return content


def is_damaged(path: Path) -> bool:
    """Whether a file is there that `read` takes the copy of."""
    try:
        return _opened(path.read_bytes()) is None
    except OSError:
        return path.exists()


def write(path: Path, content: bytes) -> None:
    """The folder must exist, and the caller hold the lock of the file. Raises OSError; then the file is as it was."""
    with suppress(OSError):
        before = path.read_bytes()
        if _opened(before) is None:
            files.write_private(path.with_name(f"{path.name}.damaged"), before)
    sealed = content + b"\n" + _seal(content)
    files.write_private(path, sealed)
    try:
        files.write_private(_copy(path), sealed)
    except OSError as error:
        _warn("%s has no copy: %s", path.name, error)
        with suppress(OSError):
            _copy(path).unlink(missing_ok=True)  # one of long ago is worse than none


def remove(path: Path) -> None:
    """With its copy; what was damaged stays. The caller holds the lock of the file. Raises OSError."""
    _copy(path).unlink(missing_ok=True)
    path.unlink(missing_ok=True)


class LastGood:
    """What the file at `path` said when we last wrote it: for the day when it is emptied or cut.

    It stands in the state folder; beside it stands `NAME.before`, what we had written before somebody else changed it.
    """

    def __init__(self, path: Path) -> None:
        which = _sha256(os.fsencode(path.absolute()))[:8]
        self._place = Path(files.state_folder()) / "copies" / f"{path.name}-{which}"

    def read(self) -> bytes:
        """Empty where nothing is kept, or it is damaged."""
        with suppress(OSError):
            return _opened(self._place.read_bytes()) or b""
        return b""

    def keep(self, content: bytes, before: bytes) -> None:
        """`content` stands there now, and `before` did until now. The lock of the file is held."""
        try:
            files.private_folder(files.state_folder())
            files.private_folder(self._place.parent)
            known = self.read()
            if known not in (b"", before):
                self._place.replace(self._place.with_name(f"{self._place.name}.before"))
            files.write_private(self._place, content + b"\n" + _seal(content))
        except OSError as error:
            _warn("no copy of %s is kept: %s", self._place.name, error)


def is_blank(content: bytes) -> bool:
    """Nothing, or the zeros that a machine that stops may leave."""
    return not content.strip(b"\0 \t\r\n")


def _copy(path: Path) -> Path:
    return path.with_name(f"{path.name}.copy")


def _seal(content: bytes) -> bytes:
    return f"# sha256 {_sha256(content)}\n".encode()


# Both late: the window is painted without them where nothing is damaged, 4 ms earlier.


def _sha256(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()


def _warn(message: str, *values: object) -> None:
    import logging

    logging.getLogger(__name__).warning(message, *values)


def _opened(sealed: bytes) -> bytes | None:
    content, _, _ = sealed.rpartition(b"\n# sha256 ")
    return content if sealed == content + b"\n" + _seal(content) else None
