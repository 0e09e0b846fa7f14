"""What was assumed, when, by whom, for how long, why, and where it was delivered; and whose key a source is. Never a
secret. What its lines tell together is in visits.py."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from roleswitch import files, journal
from roleswitch.core import own_state
from roleswitch.core.session import Session
from roleswitch.core.settings import HistorySettings

log = logging.getLogger(__name__)

MOST_BYTES = 10_000_000
"""About 25 000 entries; then the older half goes."""
_MOST_TEXT = 1000
"""Letters of one text: a line stays one write."""
_TURN_SECONDS = 1.0
_BLOCK = 65_536


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line: that a role was assumed, say. Texts are printable; times are aware."""

    at: datetime
    event: str
    """assumed, renewed, ended, delivered or hook failed."""
    role: str
    """The role's name in the list, as it was then."""
    role_arn: str
    source: str = ""
    """The name of the source whose credentials called STS."""
    assumed_role_arn: str = ""
    expiration: datetime | None = None
    began: datetime | None = None
    """When the role was assumed that the session is renewed from. Lines of earlier versions do not have it."""
    reason: str = ""
    read_only: bool = False
    to: str = ""
    """Where it was delivered, such as profile prod-admin; of a hook that failed, what is wrong."""


class History:
    """JSON lines in the state folder. A line that cannot be read is passed over.

    `keep_days` says how many days entries are kept; with 0 nothing is written, and what is there goes.
    """

    def __init__(
        self, folder: Path | None = None, keep_days: Callable[[], int] = lambda: HistorySettings().keep_days
    ) -> None:
        self._folder = Path(files.state_folder()) if folder is None else folder
        self._keep_days = keep_days

    def add(self, event: str, session: Session, at: datetime, *, to: str = "") -> None:
        """Append one entry. It may be lost when the machine stops within seconds, and by nothing else.

        Raises OSError.
        """
        kept = timedelta(days=self._keep_days())
        # By AWS's clock where this computer's is ahead of it: a wrong clock must not make everything too old.
        now = min(at, session.expiration)
        if not kept:
            self.forget(now)
            return
        files.private_folder(self._folder)
        with ExitStack() as turn:
            alone = True
            try:
                turn.enter_context(files.locked(self._folder / ".history.lock", _TURN_SECONDS))
            except TimeoutError:
                alone = False
                log.warning("the history is locked by a process that stands still: written without it")
            oldest, size = _append(self._path, _line(event, session, at, to))
            # A day more, so that it is written anew once a day at most. Not over what another process is writing.
            if alone and (size > MOST_BYTES or oldest is None or oldest < now - kept - timedelta(days=1)):
                try:
                    _rewrite(self._path, now - kept)
                except OSError as error:
                    log.warning("old entries of the history stay: %s", error)

    def forget(self, before: datetime) -> None:
        """Remove the entries before that time, for good. Raises OSError."""
        if self._path.exists():
            with files.locked(self._folder / ".history.lock"):
                _rewrite(self._path, before)

    def entries(self) -> list[Entry]:
        """All, those written last first. Empty where nothing can be read."""
        return [entry for line in _lines_from_the_end(self._path) if (entry := _entry(line)) is not None]

    def recent(self, most: int = 8) -> tuple[str, ...]:
        """The names of the roles assumed last, the latest first. Empty where nothing can be read."""
        names: dict[str, None] = {}
        for line in _lines_from_the_end(self._path):
            # Renewals and deliveries are most of the lines.
            if b'"assumed"' in line and (entry := _entry(line)) is not None and entry.event == "assumed":
                names.setdefault(entry.role)
            if len(names) == most:
                break
        return tuple(names)

    def remember_caller(self, access_key_id: str, arn: str) -> None:
        """Whose access key it is, as GetCallerIdentity said. Raises OSError."""
        files.private_folder(self._folder)
        with files.locked(self._folder / ".callers.lock"):
            callers = self.callers() | {access_key_id: arn}
            own_state.write(self._folder / "callers.json", json.dumps(callers, indent=1).encode())

    def callers(self) -> dict[str, str]:
        """ARN by access key ID."""
        try:
            known = json.loads(own_state.read(self._folder / "callers.json") or b"{}")
        except (ValueError, RecursionError):
            return {}
        return {str(key): str(arn) for key, arn in known.items()} if isinstance(known, dict) else {}

    @property
    def _path(self) -> Path:
        return self._folder / "history.jsonl"


# ---------------------------------------------------------------- lines


def _line(event: str, session: Session, at: datetime, to: str) -> bytes:
    said: dict[str, object] = {
        "at": at.isoformat(timespec="seconds"),
        "event": event,
        "role": session.role,
        "role_arn": session.role_arn,
        "source": session.source,
        "assumed_role_arn": session.assumed_role_arn,
        "expiration": session.expiration.isoformat(timespec="seconds"),
        # What tells one visit from the next; two roles may begin within a second.
        "began": session.assumed_at.isoformat(timespec="milliseconds"),
    }
    if session.terms.reason:
        said["reason"] = session.terms.reason[:_MOST_TEXT]
    if session.terms.read_only:
        said["read_only"] = True
    if to:
        # What a hook said may be anything.
        said["to"] = journal.redacted(to)[:_MOST_TEXT]
    return json.dumps(said).encode() + b"\n"


def _entry(line: bytes) -> Entry | None:
    try:
        said = json.loads(line)
        at = _time(said["at"])
        if at is None:
            return None
        return Entry(
            at=at,
            event=_text(said["event"]),
            role=_text(said["role"]),
            role_arn=_text(said["role_arn"]),
            source=_text(said.get("source", "")),
            assumed_role_arn=_text(said.get("assumed_role_arn", "")),
            expiration=_time(said.get("expiration")),
            began=_time(said.get("began")),
            reason=_text(said.get("reason", "")),
            read_only=said.get("read_only") is True,
            to=_text(said.get("to", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):  # the last for a line of brackets
        return None


def _text(said: object) -> str:
    """Raises TypeError. It is shown in a terminal and a window: what is not printable is not let through."""
    if not isinstance(said, str):
        raise TypeError(said)
    return said if said.isprintable() else "".join(letter if letter.isprintable() else "?" for letter in said)


def _time(said: object) -> datetime | None:
    """Raises ValueError, TypeError."""
    if said is None:
        return None
    if not isinstance(said, str):
        raise TypeError(said)
    time = datetime.fromisoformat(said)
    if not 1 < time.year < 9999:
        raise ValueError("a time that some zone cannot say")
    return time if time.tzinfo is not None else None


# ---------------------------------------------------------------- the file


def _append(path: Path, line: bytes) -> tuple[datetime | None, int]:
    """Write the line at the end; when the first line was written, None where it cannot be read, and the size now."""
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    # Unbuffered: what could not be written would be tried again when it is closed.
    with os.fdopen(os.open(path, flags, 0o600), "a+b", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        if size:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                line = b"\n" + line  # cut: the new line is not to be lost with the old one
        if file.write(line) != len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        file.seek(0)
        first = _entry((file.read(_BLOCK) or b"").partition(b"\n")[0])
    return None if first is None else first.at, size + len(line)


def _rewrite(path: Path, before: datetime) -> None:
    """Without entries before that time, without what cannot be read, and where it is too long without the older
    half."""
    content = path.read_bytes()
    if len(content) > MOST_BYTES:
        content = content[len(content) // 2 :].partition(b"\n")[2]
    lines = [line for line in content.split(b"\n") if (entry := _entry(line)) is not None and entry.at >= before]
    files.write_private(path, b"".join(line + b"\n" for line in lines))


def _lines_from_the_end(path: Path) -> Iterator[bytes]:
    """The last line first, without reading more than is asked for. None where the file cannot be read."""
    try:
        with path.open("rb") as file:
            # What is read of a line whose beginning is not: damage may have left one of the file's whole length.
            left, rest = file.seek(0, os.SEEK_END), deque[bytes]()
            while left:
                size = min(_BLOCK, left)
                left -= size
                file.seek(left)
                first, *lines = file.read(size).split(b"\n")
                if lines:
                    lines[-1] += b"".join(rest)
                    rest.clear()
                rest.appendleft(first)
                yield from reversed(lines)
            yield b"".join(rest)
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            log.warning("the history could not be read: %s", error)
