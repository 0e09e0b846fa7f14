"""A file on its way to S3 or from it: what is written and read of it, how far it is, and that it can be called off."""

from __future__ import annotations

import os
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import IO, NoReturn, TypeVar

from roleswitch import files
from roleswitch.core.deadline import GLANCE_SECONDS, GoesOn, begun
from roleswitch.errors import Cancelled, DeliveryTrouble, RoleSwitchError
from roleswitch.texts import tr

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Told how many bytes are there, and how many it will be."""

TIDY_SECONDS = 2.0
"""How long who calls a transfer off waits for the network to let go of it."""


class Stopped(CancelledError):
    """Carries a trouble out of botocore while it sends: any other exception it takes for a lost connection, and sends
    again."""

    def __init__(self, trouble: RoleSwitchError) -> None:
        super().__init__()
        self.trouble = trouble


def refuse_where_cancelled(cancelled: threading.Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled(tr("Cancelled."))


def until_tidy(call: Callable[[], T], cancelled: threading.Event | None, words: str) -> T:
    """What `call` returns or raises; Cancelled with `words`.

    Called off, it has two seconds to leave nothing behind. Where the network holds it for longer, it does so when it
    can, and Cancelled is raised meanwhile.
    """
    waited_for = begun(call, "transfer")
    give_up_at: float | None = None
    while True:
        try:
            return waited_for(GLANCE_SECONDS).outcome()
        except GoesOn:
            if give_up_at is None and cancelled is not None and cancelled.is_set():
                give_up_at = time.monotonic() + TIDY_SECONDS
            if give_up_at is not None and time.monotonic() > give_up_at:
                raise Cancelled(words) from None
        except Cancelled as error:
            raise Cancelled(words, causes=error.causes) from error


# ---------------------------------------------------------------- up


@dataclass(eq=False)
class Going:
    """An upload: the file, what of it is sent, and how far it is."""

    path: Path
    file: IO[bytes]
    first: int
    """The byte of the file that it begins with."""
    size: int
    on_progress: Progress
    cancelled: threading.Event | None
    _part: Part | None = field(default=None, init=False)

    def part(self, start: int, size: int) -> Part:
        """What S3 is sent next. `start` counts from `first`."""
        self._part = Part(self, start, size)
        return self._part

    def begin_sending(self, **_: object) -> None:
        """Before that, botocore has read the part for its checksum and signature, which is no progress."""
        if self._part is not None:
            self._part.is_sent = True

    def refuse_where_changed(self, before: os.stat_result) -> None:
        after = os.fstat(self.file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise changed(self.path)


class Part:
    """A part of a file, as a file that botocore reads."""

    def __init__(self, going: Going, start: int, size: int) -> None:
        self._going = going
        self._start = start
        self._size = size
        self._at = 0
        self.is_sent = False

    def read(self, amount: int | None = -1) -> bytes:
        going = self._going
        if going.cancelled is not None and going.cancelled.is_set():
            raise Stopped(Cancelled(tr("Cancelled.")))
        left = self._size - self._at
        wanted = left if amount is None or amount < 0 else min(amount, left)
        if not wanted:
            return b""
        try:
            going.file.seek(going.first + self._start + self._at)
            piece = going.file.read(wanted)
        except OSError as error:
            raise Stopped(unreadable(going.path, error)) from error
        if not piece:
            raise Stopped(changed(going.path))
        self._at += len(piece)
        if self.is_sent:
            going.on_progress(self._start + self._at, going.size)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """botocore goes back to the beginning to sign it, and to send it again."""
        self._at = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence] + offset
        self.is_sent = False
        return self._at

    def tell(self) -> int:
        return self._at


@contextmanager
def readable(path: Path) -> Iterator[IO[bytes]]:
    """Raises DeliveryTrouble, also for what is no file, such as a pipe, which would be waited for."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DeliveryTrouble(tr("{path} is no file.", path=path))
        # Unbuffered: it is read in pieces that are large enough.
        file = path.open("rb", buffering=0)
    except OSError as error:
        raise unreadable(path, error) from error
    with file:
        yield file


def unreadable(path: Path, error: OSError) -> DeliveryTrouble:
    return DeliveryTrouble(tr("{path} could not be read: {strerror}.", path=path, strerror=error.strerror))


def changed(path: Path) -> DeliveryTrouble:
    return DeliveryTrouble(tr("{path} was changed while it was uploaded: nothing of it was kept.", path=path))


# ---------------------------------------------------------------- down


class NewFile:
    """What is written before it stands under its name."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    def write(self, piece: bytes) -> None:
        try:
            self._file.write(piece)
        except OSError as error:
            _refuse_writing(self._path, error)


@contextmanager
def new_file(path: Path, *, overwrite: bool) -> Iterator[NewFile]:
    """Put what is written at `path`, whole or not at all. A link stays one, and a file keeps its mode. Raises
    DeliveryTrouble."""
    if not overwrite and os.path.lexists(path):
        raise DeliveryTrouble(tr("{path} is there already, and was left as it is.", path=path))
    if overwrite:
        path = _real(path)
    # A name of its own: two downloads may want the same one, and the longest name leaves no room for more.
    temporary = path.parent / f".roleswitch-{token_hex(6)}.part"
    try:
        # With the mode that the person's other new files have.
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        _refuse_writing(path, error)
    try:
        with suppress(FileNotFoundError):
            temporary.chmod(path.stat().st_mode & 0o777)
        with os.fdopen(descriptor, "wb") as file:
            yield NewFile(path, file)
            try:
                file.flush()
                os.fsync(descriptor)
            except OSError as error:
                _refuse_writing(path, error)
        try:
            _put_in_place(temporary, path, overwrite=overwrite)
        except OSError as error:
            _refuse_writing(path, error)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _real(path: Path) -> Path:
    """Where a link leads, which may be on another disk. Raises DeliveryTrouble where no file is there."""
    try:
        # As Linux's protected_symlinks has it, which looks at what is opened and not at what is renamed.
        if sys.platform != "win32" and path.is_symlink() and path.lstat().st_uid not in {0, os.geteuid()}:
            raise DeliveryTrouble(tr("{path} is a link of another user: choose another name.", path=path))
        real = path.resolve()
        if real.exists() and not real.is_file():
            raise DeliveryTrouble(tr("{path} is no file.", path=path))
    except (OSError, RuntimeError) as error:  # a link to itself
        raise DeliveryTrouble(tr("{path} could not be written: it leads nowhere.", path=path)) from error
    return real


def _put_in_place(temporary: Path, path: Path, *, overwrite: bool) -> None:
    """Without `overwrite`, what somebody else has put there meanwhile stays."""
    if overwrite:
        temporary.replace(path)
    elif os.name == "nt":
        temporary.rename(path)  # Windows refuses where there is one
    else:
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:  # FAT and some network folders have no links
            temporary.rename(path)
        else:
            temporary.unlink()
    files.sync_folder(path.parent)


def _refuse_writing(path: Path, error: OSError) -> NoReturn:
    raise DeliveryTrouble(tr("{path} could not be written: {strerror}.", path=path, strerror=error.strerror)) from error
