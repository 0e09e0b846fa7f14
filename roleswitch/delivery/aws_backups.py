"""What the files of ~/.aws said before we changed them, to go back to.

A backup is one private file (0600) in a folder of ours (0700), not beside the files: it holds every file that one
change replaced, so it is there whole or not at all. Its first two lines say what it is and what is in it, with a
SHA-256 of each part; a reader that finds anything else does not use it. The contents hold secrets, as the files do, but
for those of our sessions: what is restored is a person's own.

When one is made: for a change of anything but the values in blocks of ours, and for the first change after somebody
else's. A session that is renewed every 40 minutes makes none. The last `kept` are kept; of those that are to go, first
goes one whose text that is not ours stands in the next newer one too, so that many sessions do not push out what is
a person's own.

The copies that a take-over, or a key that moves to the keyring, leaves beside a file are a person's to delete; they are
listed here too.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from roleswitch import files
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.session import utc_now
from roleswitch.delivery.shared_files import SharedFile
from roleswitch.errors import AwsFileUnusable
from roleswitch.texts import tr

MAGIC = b"RoleSwitch backup 1 "
"""Then the SHA-256 of the second line."""
_NAME = re.compile(r"(?P<id>\d{8}T\d{6}\.\d{3}Z)\.backup")
_BESIDE = re.compile(r".*-(?P<at>\d{8}T\d{6}Z)(?:-\d+)?")
_AT, _AT_BESIDE = "%Y%m%dT%H%M%S.%fZ", "%Y%m%dT%H%M%SZ"
_LEFT = "left.json"
LARGEST_HEADER = 1_000_000


class Why(Enum):
    """What was about to be done."""

    PROFILE = "profile"
    """A role's profile was written."""
    END = "end"
    """What a role had there was removed."""
    TAKE_OVER = "take-over"
    """A profile of somebody else's was taken over by a role."""
    DEFAULT = "default"
    """A role was made the default profile."""
    DEFAULT_BACK = "default-back"
    """The default profile was given back."""
    RESTORE = "restore"
    """A backup was restored."""
    BESIDE = "beside"
    """A copy beside the file: of a take-over, or of a key that moved to the keyring."""


@dataclass(frozen=True)
class Reason:
    """What a change was for; `role` and `profile` are empty where it was for none."""

    why: Why
    role: str = ""
    profile: str = ""


@dataclass(frozen=True)
class Backup:
    """What can be gone back to. `at` is aware; `paths` are the files by the names that a person knows."""

    id: str
    at: datetime
    reason: Reason
    paths: tuple[Path, ...]
    place: Path
    """Where it is kept."""
    beside: tuple[Path, ...] = ()
    """Copies beside the files that hold the same."""


@dataclass(frozen=True)
class Part:
    """One file as it was, but for what was left out of it; None: there was none.

    `own` is the text that is not ours, and `was` all of it, as digests; empty where nothing was left out.
    """

    path: Path
    content: bytes | None = field(repr=False)
    own: str = ""
    was: str = ""


class Backups:
    """The backups in `folder`; `kept` says how many are to be kept, 0 for none."""

    def __init__(self, folder: Path, kept: Callable[[], int], clock: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder
        self.kept = kept
        self._clock = clock

    @classmethod
    def here(cls) -> Backups:
        """As the person's preferences say, which are read for each change."""
        return cls(Path(files.state_folder()) / "aws-backups", lambda: PreferencesFile.here().load().backups_kept)

    # ------------------------------------------------------------ making

    def add(self, reason: Reason, parts: Sequence[Part]) -> Path:
        """Keep the files as they are now; where it stands. One of the same contents gives way to it. Raises OSError."""
        folder = files.private_folder(self.folder)
        with _taking_turns(folder):
            before = self._headers()
            at = self._clock().astimezone(UTC)
            if before:
                # A clock that was put back would make the newest one look old.
                at = max(at, _time_of(max(before)) + timedelta(milliseconds=1))
            place = folder / f"{_name_of(at)}.backup"
            header = {
                "why": reason.why.value,
                "role": reason.role,
                "profile": reason.profile,
                "files": [_described(part) for part in parts],
            }
            said = json.dumps(header).encode()
            first = MAGIC + _digest(said).encode() + b"\n"
            files.write_private(place, b"".join([first, said, b"\n", *(part.content or b"" for part in parts)]))
            if before and _contents(before[max(before)]) == _contents(header):
                with suppress(OSError):
                    (folder / f"{max(before)}.backup").unlink()
        return place

    def prune(self) -> None:
        """Remove all but the last ones: for each pair of files, as AWS_CONFIG_FILE may name others. Raises OSError."""
        if not self.folder.is_dir():
            return
        most = self.kept()
        with _taking_turns(self.folder):
            by_place: dict[frozenset[Path], list[tuple[str, dict[str, object]]]] = {}
            for name, header in sorted(self._headers().items()):
                folders = frozenset(path.parent for path in _paths(header))
                by_place.setdefault(folders, []).append((name, header))
            for there in by_place.values():
                while len(there) > most:
                    name, _ = there.pop(_least_missed([_contents(header, "own") for _, header in there]))
                    (self.folder / f"{name}.backup").unlink(missing_ok=True)

    def is_as_we_left_it(self, path: Path, content: bytes | None) -> bool:
        """Whether nobody else has changed the file since our last change."""
        return self._left().get(str(path)) == _digest(content)

    def note_left(self, contents: Mapping[Path, bytes | None]) -> None:
        """Remember what we left there. Raises OSError."""
        folder = files.private_folder(self.folder)
        with _taking_turns(folder):
            left = self._left() | {str(path): _digest(content) for path, content in contents.items()}
            if left != self._left():
                files.write_private(folder / _LEFT, json.dumps(left).encode())

    def _left(self) -> dict[str, str]:
        with suppress(OSError, ValueError):
            found = json.loads((self.folder / _LEFT).read_bytes())
            if isinstance(found, dict):
                return {str(path): str(digest) for path, digest in found.items()}
        return {}

    # ------------------------------------------------------------ looking

    def all(self, here: Iterable[Path]) -> tuple[Backup, ...]:
        """Those of the files `here`, and the copies beside these, the newest first. Damaged ones are left out."""
        paths = tuple(here)
        beside = {copy: path for path in paths for copy in _copies_beside(path)}
        by_digest: dict[tuple[Path, str], list[Path]] = {}
        for copy, path in beside.items():
            with suppress(OSError):
                by_digest.setdefault((path, _digest(copy.read_bytes())), []).append(copy)
        found: list[Backup] = []
        for name, header in self._headers().items():
            if not set(_paths(header)) <= set(paths):
                continue
            same = [
                copy
                for path, digest in _contents(header, "was").items()
                for copy in by_digest.get((Path(path), digest), [])
                if abs(_beside_time(copy) - _time_of(name)) < timedelta(seconds=10)
            ]
            for copy in same:
                beside.pop(copy, None)
            found.append(
                Backup(
                    name, _time_of(name), _reason(header), _paths(header), self.folder / f"{name}.backup", tuple(same)
                )
            )
        found += [
            Backup(copy.name, _beside_time(copy), Reason(Why.BESIDE), (path,), copy) for copy, path in beside.items()
        ]
        return tuple(sorted(found, key=lambda backup: (backup.at, backup.id), reverse=True))

    def parts(self, backup: Backup) -> tuple[Part, ...]:
        """What is in it. Raises AwsFileUnusable where it is gone or damaged."""
        try:
            content = backup.place.read_bytes()
        except OSError as error:
            raise AwsFileUnusable(
                tr("The backup {id} cannot be read: {reason}.", id=backup.id, reason=error.strerror)
            ) from error
        if backup.reason.why is Why.BESIDE:
            return (Part(backup.paths[0], content),)
        header = _header_of(content)
        parts: list[Part] = []
        at = len(content) if header is None else _ends_of(content)[1] + 1
        for said in _files_of(header or {}):
            size = said["size"]
            part = Part(Path(str(said["path"])), None)
            if isinstance(size, int):
                part = Part(part.path, content[at : at + size])
                at += size
            if _digest(part.content) != said["sha256"]:
                break
            parts.append(part)
        if not parts or len(parts) != len(_files_of(header or {})) or at != len(content):
            raise AwsFileUnusable(tr("The backup {id} is damaged, so it is not used.", id=backup.id))
        return tuple(parts)

    # ------------------------------------------------------------ removing

    def remove(self, backup: Backup) -> None:
        """For good. Raises AwsFileUnusable."""
        for path in (backup.place, *backup.beside):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise AwsFileUnusable(
                    tr("{path} cannot be removed: {reason}.", path=path, reason=error.strerror)
                ) from error

    def forget_secret(self, secret: str) -> int:
        """Remove our own backups that hold `secret`; how many. The copies beside the files stay. Raises OSError."""
        if not self.folder.is_dir():
            return 0
        gone = 0
        with _taking_turns(self.folder):
            for path in [*self.folder.glob("*.backup"), *self.folder.glob(f".*{files.NEW}")]:
                if secret.encode() in path.read_bytes():
                    path.unlink()
                    gone += 1
        return gone

    # ------------------------------------------------------------ inside

    def _headers(self) -> dict[str, dict[str, object]]:
        """Of the backups that are whole, as far as their length tells, by ID."""
        found: dict[str, dict[str, object]] = {}
        with suppress(OSError):
            for path in self.folder.iterdir():
                match = _NAME.fullmatch(path.name)
                header = _header_in(path) if match and _is_time(match["id"], _AT) else None
                if match and header is not None:
                    found[match["id"]] = header
        return found


@contextmanager
def _taking_turns(folder: Path) -> Iterator[None]:
    with files.locked(folder / ".lock"):
        # What a killed process left: nobody else writes there while we hold the lock.
        for stray in folder.glob(f".*{files.NEW}"):
            with suppress(OSError):  # somebody has it open, on Windows: the next one removes it
                stray.unlink()
        yield


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _described(part: Part) -> dict[str, object]:
    size = None if part.content is None else len(part.content)
    digest = _digest(part.content)
    return {"path": str(part.path), "size": size, "sha256": digest, "own": part.own, "was": part.was or digest}


def _header_in(path: Path) -> dict[str, object] | None:
    """The header of a file that is as long as it says; None for any other."""
    try:
        with path.open("rb") as file:
            header = _header_of(file.readline(200) + file.readline(LARGEST_HEADER))
            size = path.stat().st_size - file.tell()
    except OSError:
        return None
    return header if header is not None and size == sum(_sizes(header)) else None


def _header_of(content: bytes) -> dict[str, object] | None:
    try:
        first, second = _ends_of(content)
        said = content[first + 1 : second]
        if content[:first] != MAGIC + _digest(said).encode():
            return None
        header = json.loads(said)
    except ValueError:
        return None
    return header if isinstance(header, dict) and _files_of(header) else None


def _ends_of(content: bytes) -> tuple[int, int]:
    """Where the first two lines end. Raises ValueError."""
    first = content.index(b"\n")
    return first, content.index(b"\n", first + 1)


def _files_of(header: Mapping[str, object]) -> list[dict[str, object]]:
    """What the header says of each file; none where it says anything that we do not write."""
    said = header.get("files")
    if not isinstance(said, list) or not all(isinstance(each, dict) for each in said):
        return []
    kinds: dict[str, tuple[type, ...]] = {"path": (str,), "size": (int, type(None)), "sha256": (str,)}
    kinds |= {"own": (str,), "was": (str,)}
    good = all(isinstance(each.get(key), kind) for each in said for key, kind in kinds.items())
    return said if good and all((each["size"] or 0) >= 0 for each in said) else []


def _sizes(header: Mapping[str, object]) -> Iterator[int]:
    for each in _files_of(header):
        size = each["size"]
        yield size if isinstance(size, int) else 0


def _paths(header: Mapping[str, object]) -> tuple[Path, ...]:
    return tuple(Path(str(each["path"])) for each in _files_of(header))


def _contents(header: Mapping[str, object], which: str = "sha256") -> dict[str, str]:
    """Digests by path: of what stands there, of all that was (`was`), or of a person's `own`."""
    return {str(each["path"]): str(each[which]) for each in _files_of(header)}


def _least_missed(own: Sequence[Mapping[str, str]]) -> int:
    """Which of these, the oldest first, says the least that no newer one says."""
    for number, texts in enumerate(own[:-1]):
        newer = own[number + 1 :]
        if all(next((each[path] for each in newer if path in each), None) == text for path, text in texts.items()):
            return number
    return 0


def _reason(header: Mapping[str, object]) -> Reason:
    why = next((why for why in Why if why.value == header.get("why")), Why.PROFILE)
    return Reason(why, str(header.get("role", "")), str(header.get("profile", "")))


def _name_of(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%S}.{at.microsecond // 1000:03}Z"


def _time_of(name: str) -> datetime:
    return datetime.strptime(name, _AT).replace(tzinfo=UTC)


def _is_time(text: str, form: str) -> bool:
    try:
        datetime.strptime(text, form).replace(tzinfo=UTC)
    except ValueError:
        return False
    return True


def _copies_beside(path: Path) -> Iterator[Path]:
    with suppress(OSError):
        for copy in SharedFile.at(path).copies():
            match = _BESIDE.fullmatch(copy.name)
            if match and _is_time(match["at"], _AT_BESIDE):
                yield copy


def _beside_time(copy: Path) -> datetime:
    match = _BESIDE.fullmatch(copy.name)
    assert match is not None  # noqa: S101 - it was found by that name
    return datetime.strptime(match["at"], _AT_BESIDE).replace(tzinfo=UTC)
