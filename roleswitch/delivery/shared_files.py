"""Change files that other programs read and write too, so that no reader ever meets half of one.

Each file: the real path behind links, a lock beside it, wait until a writer that knows no locks is done, read, a
temporary file of one fixed name in the same folder, private, on disk, read again and compare, replace. A file that is a
mount of its own cannot be replaced: it is copied first and then written in place.
"""

from __future__ import annotations

import errno
import glob
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from roleswitch.errors import Action, AwsFileUnusable, NextStep
from roleswitch.files import NEW
from roleswitch.texts import later, tr

WAIT_SECONDS = 10.0
"""How long another writer is waited for in all."""
SETTLE_SECONDS = 0.05
"""A file changed more recently may still be half of what its writer means: the AWS CLI empties it first."""
WINDOWS_REPLACE_SECONDS = 2.0
"""Windows replaces no file that somebody has open."""
_COPY = ".roleswitch-backup-"


@dataclass(frozen=True)
class SharedFile:
    """A file: `named` as the person knows it, `real` behind all links."""

    named: Path
    real: Path

    @classmethod
    def at(cls, named: Path) -> SharedFile:
        # os.path.realpath, since Path.resolve raises RuntimeError for a circle of links.
        return cls(named, Path(os.path.realpath(named)))

    def exists(self) -> bool:
        return os.path.lexists(self.real)

    def beside(self, suffix: str) -> Path:
        return self.real.with_name(self.real.name + suffix)

    @property
    def stray(self) -> Path:
        """What a process that was killed while it wrote has left, until the next write."""
        return self.beside(NEW)

    def copies(self) -> list[Path]:
        """The dated copies beside it, the oldest first. Raises OSError."""
        return sorted(self.real.parent.glob(f"{glob.escape(self.real.name)}{_COPY}*"))


@dataclass(frozen=True)
class Edit:
    """What a file is to hold; None deletes it.

    `backup` keeps a dated copy beside it, mode 0600. Edits that are `removes` are carried out after the others.
    """

    content: bytes | None = field(repr=False)
    backup: bool = False
    removes: bool = False


@dataclass
class _Change:
    """A file on its way from `old` to `new`; None is no file. `staged` is written and waits to take its place."""

    file: SharedFile
    old: bytes | None = field(repr=False)
    new: bytes | None = field(repr=False)
    edit: Edit
    staged: Path | None = None
    backup: Path | None = None
    inode: int = 0


@dataclass(frozen=True)
class Replaced:
    """A file that is about to become `new`; None is no file."""

    file: SharedFile
    old: bytes | None = field(repr=False)
    new: bytes | None = field(repr=False)


Keep = Callable[[Sequence[Replaced]], Callable[[], None]]
"""Keeps what is about to be replaced, all files of one change at once, and returns what forgets it again, which is
called where the change does not come to pass. What it raises stops the change; OSError is told as trouble with the
first file."""


def _keep_nothing(_: Sequence[Replaced]) -> Callable[[], None]:
    return lambda: None


class _ChangedMeanwhileError(Exception):
    """Somebody who knows no locks wrote the file between our reading and our replacing."""


def rewrite(
    files: Sequence[SharedFile],
    edits: Callable[[Sequence[bytes | None]], Sequence[Edit]],
    *,
    wait: float = WAIT_SECONDS,
    keep: Keep = _keep_nothing,
) -> bool:
    """Bring the files to what `edits` makes of their bytes (None: no file); False where they are so already.

    `edits` decides on all of them before any is touched, and again where somebody writes one meanwhile. All are changed
    or, as far as the disk allows, none. Waits `wait` seconds at most. Raises AwsFileUnusable, and what `edits` raises.
    """
    deadline = time.monotonic() + wait
    changed = False
    while True:
        with _locked(files, deadline):
            changes = _changed(files, edits, deadline, keep)
        changed = changed or bool(changes)
        if not changes or time.monotonic() > deadline:
            return changed
        # A writer that knows no locks may have read what stood there before us, and write it back now.
        time.sleep(SETTLE_SECONDS)
        if not any(_is_overwritten(change) for change in changes):
            return True


def _changed(
    files: Sequence[SharedFile],
    edits: Callable[[Sequence[bytes | None]], Sequence[Edit]],
    deadline: float,
    keep: Keep,
) -> list[_Change]:
    """Decide and carry out, once more where somebody writes in between; what was carried out."""
    while True:
        before = [read_settled(file, deadline) for file in files]
        changes = [
            _Change(file, old, edit.content, edit)
            for file, old, edit in zip(files, before, edits(before), strict=True)
            if edit.content != old
        ]
        for change in changes:
            with _explained(change.file):
                _check_replaceable(change.file)
        try:
            _carry_out(changes, keep)
        except _ChangedMeanwhileError:
            if time.monotonic() > deadline:
                raise _busy(files[0]) from None
        else:
            return changes


def _is_overwritten(change: _Change) -> bool:
    """Whether the file that we put there was written by somebody who did not replace it, as we all do."""
    with suppress(OSError):
        inode = change.file.real.stat().st_ino
        return change.new is None or (inode == change.inode and _read(change.file.real) != change.new)
    return False


def _carry_out(changes: Sequence[_Change], keep: Keep) -> None:
    """Write all new files, then put them in place; if one cannot be, put back those that were."""
    # Keys before the region that goes with them, and the other way round when they go: a profile with a region alone
    # makes AWS tools look for credentials elsewhere.
    ordered = [change for change in changes if not change.edit.removes]
    ordered += [change for change in reversed(changes) if change.edit.removes]
    done: list[_Change] = []
    forget: Callable[[], None] | None = None
    try:
        with ExitStack() as leftovers:
            for change in ordered:
                with _explained(change.file):
                    if change.new is not None:
                        change.staged = _staged(change.file, change.new, leftovers)
                    if change.edit.backup and change.old is not None:
                        change.backup = _backup(change.file, change.old)
            if ordered:
                with _explained(ordered[0].file):
                    forget = keep([Replaced(change.file, change.old, change.new) for change in ordered])
            for change in ordered:
                with _explained(change.file):
                    _put_in_place(change)
                done.append(change)
    except (AwsFileUnusable, _ChangedMeanwhileError):
        for change in reversed(done):
            _put_back(change)
        if all(_read(change.file.real) == change.old for change in done):
            # Else what was kept is all that is left of it.
            if forget is not None:
                forget()
            for change in ordered:
                if change.backup:
                    _unlink_if_there(change.backup)
        raise


def _put_back(change: _Change) -> None:
    with suppress(AwsFileUnusable, _ChangedMeanwhileError), ExitStack() as leftovers, _explained(change.file):
        back = _Change(change.file, change.new, change.old, change.edit)
        if back.new is not None:
            back.staged = _staged(back.file, back.new, leftovers)
        _put_in_place(back)


def _put_in_place(change: _Change) -> None:
    real = change.file.real
    if _read(real) != change.old:
        raise _ChangedMeanwhileError
    if change.staged is None:
        real.unlink()
    else:
        try:
            replace_when_free(change.staged, real, WINDOWS_REPLACE_SECONDS if sys.platform == "win32" else 0)
        except OSError as error:
            if error.errno not in (errno.EBUSY, errno.EXDEV) or change.old is None or change.new is None:
                raise
            _write_in_place(change.file, change.old, change.new)
        change.inode = real.stat().st_ino
    if sys.platform != "win32":
        # The file is in place; some file systems cannot sync a folder.
        with suppress(OSError):
            _sync(real.parent, os.O_RDONLY)


def replace_when_free(
    source: Path, target: Path, seconds: float, *, replace_file: Callable[[Path, Path], None] = os.replace
) -> None:
    """Replace `target`, tried again for `seconds` while the system says that somebody has it open. Raises OSError."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            replace_file(source, target)
        except PermissionError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _write_in_place(file: SharedFile, old: bytes, new: bytes) -> None:
    """For a file that is a mount of its own. The copy goes once the file is whole, and stays where it is not."""
    backup = _backup(file, old)
    try:
        _overwrite(file.real, new)
    except OSError as error:
        try:
            # A mount that is read-only lets nothing be written, and nothing was.
            if _read(file.real) != old:
                _overwrite(file.real, old)
        except OSError:
            raise AwsFileUnusable(
                tr(
                    "{file} could not be written to its end: {reason}. What was in it is in {backup}.",
                    file=file.named,
                    reason=_reason(error),
                    backup=backup,
                )
            ) from error
        backup.unlink()
        raise
    backup.unlink()


def _overwrite(path: Path, content: bytes) -> None:
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _staged(file: SharedFile, content: bytes, leftovers: ExitStack) -> Path:
    """`content` on disk under the one fixed temporary name, with the mode and group of the file it will replace."""
    staged = file.stray
    leftovers.callback(_unlink_if_there, staged)
    _write_new(staged, content, like=file.real)
    return staged


def _unlink_if_there(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _backup(file: SharedFile, content: bytes) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    for count in range(1, 100):
        path = file.beside(f"{_COPY}{stamp}" + (f"-{count}" if count > 1 else ""))
        with suppress(FileExistsError):
            _write_new(path, content)
            return path
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _write_new(path: Path, content: bytes, *, like: Path | None = None) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if sys.platform != "win32" and like is not None:
                with suppress(FileNotFoundError):
                    status = like.stat()
                    if os.fstat(file.fileno()).st_gid != status.st_gid:
                        os.fchown(file.fileno(), -1, status.st_gid)
                    os.fchmod(file.fileno(), stat.S_IMODE(status.st_mode))
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Ours is whole from the moment it is in place: the next writer need not wait for it to settle.
        settled = time.time() - 2 * SETTLE_SECONDS
        os.utime(path, (settled, settled))
    except OSError:
        _unlink_if_there(path)
        raise


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _locked(files: Iterable[SharedFile], deadline: float) -> Iterator[None]:
    with ExitStack() as locks:
        # In one order, or two writers could each wait for the other's second file.
        for file in sorted(files, key=lambda file: file.real):
            with _explained(file):
                file.real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _check_folder(file)
                place = file.beside(".roleswitch.lock")
                if place.is_symlink():
                    raise AwsFileUnusable(
                        tr(
                            "{lock} is a link, and not the lock that RoleSwitch lays there, so nothing was changed."
                            " Remove it, then try again.",
                            lock=place,
                        )
                    )
                lock = FileLock(place, mode=0o600)
                try:
                    locks.enter_context(lock.acquire(max(0.0, deadline - time.monotonic()), poll_interval=0.01))
                except Timeout:
                    raise _busy(file) from None
                # What a killed writer left, with keys in it: nobody else writes there while we hold the lock.
                file.stray.unlink(missing_ok=True)
        yield


def _busy(file: SharedFile) -> AwsFileUnusable:
    return AwsFileUnusable(
        tr(
            "Another program is writing {file} and does not come to an end, so nothing was changed."
            " Try again when it is done.",
            file=file.named,
        ),
        next_steps=[NextStep(tr("Try again."), tr("Try again"), Action.TRY_AGAIN)],
    )


def read_settled(file: SharedFile, deadline: float | None = None) -> bytes | None:
    """The file's bytes once nobody has written it for 50 ms; None where there is none.

    `deadline` is one of `time.monotonic`, 10 s from now without it. Raises AwsFileUnusable.
    """
    deadline = time.monotonic() + WAIT_SECONDS if deadline is None else deadline
    with _explained(file, later("RoleSwitch cannot read {file}: {reason}. Nothing was changed.")):
        while True:
            try:
                status = file.real.stat()
            except FileNotFoundError:
                return None
            if not stat.S_ISREG(status.st_mode):
                raise AwsFileUnusable(
                    tr("{file} is a folder or a device, not a file, so RoleSwitch does not use it.", file=file.named)
                )
            if not 0 <= time.time() - status.st_mtime < SETTLE_SECONDS:
                return _read(file.real)
            if time.monotonic() > deadline:
                raise _busy(file)
            time.sleep(SETTLE_SECONDS / 5)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _check_replaceable(file: SharedFile) -> None:
    """Raises AwsFileUnusable for a file that replacing would take from somebody, or that is marked read-only."""
    if sys.platform == "win32" or not file.exists():
        return
    status = file.real.stat()
    if status.st_uid != os.geteuid():
        raise AwsFileUnusable(
            tr(
                "{file} belongs to another user (number {st_uid}), so RoleSwitch does not write to it."
                " Make it yours with chown, or start RoleSwitch as that user.",
                file=file.named,
                st_uid=status.st_uid,
            )
        )
    if status.st_nlink > 1:
        raise AwsFileUnusable(
            tr(
                "{file} has a second name (a hard link), and replacing it would part the two, so RoleSwitch does"
                " not. Use a symbolic link instead.",
                file=file.named,
            )
        )
    if not status.st_mode & stat.S_IWUSR:
        raise AwsFileUnusable(
            tr(
                "{file} is marked read-only, so RoleSwitch does not write to it. To allow it: chmod u+w {file}",
                file=file.named,
            )
        )


def _check_folder(file: SharedFile) -> None:
    if sys.platform == "win32":
        return
    folder = file.real.parent
    status = folder.stat()
    # Group-writable is usual: where each user has a group, `aws configure` makes ~/.aws so.
    if status.st_uid not in (0, os.geteuid()) or (status.st_mode & stat.S_IWOTH and not status.st_mode & stat.S_ISVTX):
        raise AwsFileUnusable(
            tr(
                "Other users can change what is in {folder}, so RoleSwitch does not write credentials there."
                " Make the folder yours alone: chmod 700 {folder}",
                folder=folder,
            )
        )


@contextmanager
def _explained(
    file: SharedFile, cannot: str = later("RoleSwitch cannot write {file}: {reason}. Nothing was changed.")
) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise AwsFileUnusable(
            tr(cannot, file=file.named, reason=_reason(error)),
            next_steps=[NextStep(tr("Try again."), tr("Try again"), Action.TRY_AGAIN)],
        ) from error


def _reason(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return tr("the disk is full")
        case errno.EROFS:
            return tr("its file system is read-only")
        case errno.EACCES | errno.EPERM:
            return tr("you are not allowed to there")
        case errno.EFBIG:
            return tr("it would be larger than this program may write")
        case errno.EMFILE | errno.ENFILE:
            return tr("too many files are open")
        case errno.ELOOP:
            return tr("its symbolic links go in a circle")
        case _:
            return error.strerror or type(error).__name__
