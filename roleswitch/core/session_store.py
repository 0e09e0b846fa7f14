"""Role sessions between processes: one private file a role in the user's runtime folder.

A file holds, a line each: when its answer is good and for which roles.toml; the finished credential_process document;
what else is known; a checksum of it all. So `roleswitch credential-process` answers from the first two lines without
parsing anything (`roleswitch/__main__.py`). What was asked, and by whom, is kept with the session: it answers nothing
else.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from roleswitch import files
from roleswitch.core.plan import Plan
from roleswitch.core.role import Mfa, Role
from roleswitch.core.session import Session, Terms
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.errors import DeliveryTrouble
from roleswitch.texts import tr

FORMAT = "roleswitch-session-3"


@dataclass(frozen=True)
class Kept:
    """A session as it is kept: what was asked for it, and the profile it was written to, empty where to none."""

    session: Session
    asked: str
    profile: str = ""
    written: bool = True
    """False while the session has not reached that profile: its delivery is under way, or failed."""
    list_identity: str = field(default="never", compare=False)
    """Which state of roles.toml asks for this session: while it is as it was, nobody has to read it to know."""


def asked(plan: Plan) -> str:
    """What tells one request from another: each hop's parameters and who calls."""
    source = plan.source
    # A profile of the same name may be somebody else's tomorrow.
    caller: object = plan.path and plan.path.identity
    if isinstance(source, AccessKeySource):
        caller = source.access_key_id
    if isinstance(source, IdentityCenterSource):
        caller = [source.start_url, source.region]
    endpoint = None if isinstance(source, IdentityCenterSource) else source.sts_endpoint
    hops = [[hop.mfa_serial, hop.profile, *(_sent(hop.role) if hop.role else ())] for hop in plan.hops]
    text = json.dumps(
        [type(source).__name__, source.name, caller, endpoint, hops, plan.session_region, plan.terms.reason]
    )
    return hashlib.sha256(text.encode()).hexdigest()


def _sent(role: Role) -> list[object]:
    return [
        str(role.arn),
        role.external_id,
        role.session_name,
        role.policy,
        role.policy_arns,
        sorted(role.tags.items()),
        role.transitive_tags,
        role.source_identity,
    ]


class SessionStore:
    """Raises DeliveryTrouble where the runtime folder cannot be used, or is somebody else's."""

    def __init__(self, *, lock_seconds: float = files.LOCK_SECONDS) -> None:
        self._lock_seconds = lock_seconds

    def find(self, role: str) -> Kept | None:
        """The session kept for `role`, alive or not; None where there is none or its file cannot be read."""
        return _read_file(Path(files.session_file(role)))

    def all(self) -> dict[str, Kept]:
        """By role, what `find` finds."""
        found = map(_read_file, sorted(self._folder().glob("role-*.session")))
        return {kept.session.role: kept for kept in found if kept is not None}

    def keep(self, kept: Kept, document: bytes) -> None:
        """Keep a session with the credential_process `document` that answers for it while roles.toml is as it was."""
        with _told_as_ours():
            path = self._file(kept.session.role)
            # Its own lock: `one_at_a_time` lets several go on after a while.
            with files.locked(path.with_suffix(".keep"), self._lock_seconds):
                files.write_private(path, _written(kept, document))

    def forget(self, role: str) -> None:
        with _told_as_ours():
            Path(files.session_file(role)).unlink(missing_ok=True)

    @contextmanager
    def one_at_a_time(self, role: str, cancelled: threading.Event | None = None) -> Iterator[None]:
        """So that N processes that want one role make one call: each goes on by itself only where the holder has
        shown no life for `lock_seconds`. Raises Cancelled."""
        with ExitStack() as held:
            with _told_as_ours():
                lock = files.taking_turns(self._file(role).with_suffix(".lock"), self._lock_seconds, cancelled)
                held.enter_context(lock)
            yield

    def identity(self) -> str:
        """Changes when a session is kept or forgotten by any process."""
        return files.identity(str(self._folder()))

    def _folder(self) -> Path:
        return Path(files.session_file("x")).parent

    def _file(self, role: str) -> Path:
        """The file of a role's session, its folders made and seen to be ours."""
        path = Path(files.session_file(role))
        files.private_folder(files.runtime_folder())
        files.private_folder(path.parent)
        return path


@contextmanager
def _told_as_ours() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DeliveryTrouble(tr("Sessions cannot be kept in the runtime folder: {error}.", error=error)) from error


def _written(kept: Kept, document: bytes) -> bytes:
    session = kept.session
    good_until = int(session.renews_at().timestamp())
    known = {
        "role": session.role,
        "role_arn": session.role_arn,
        "assumed_role_arn": session.assumed_role_arn,
        "access_key_id": session.access_key_id,
        "secret_access_key": session.secret_access_key,
        "session_token": session.session_token,
        "issued": session.issued.timestamp(),
        "expiration": session.expiration.timestamp(),
        "region": session.region,
        "source": session.source,
        "keep_renewed": session.keep_renewed,
        "asked": kept.asked,
        "profile": kept.profile,
        "written": kept.written,
        "needs_code": session.needs_code,
        "by_mfa_session": session.by_mfa_session,
        "packed_policy_percent": session.packed_policy_percent,
        "duration": session.terms.duration.total_seconds() if session.terms.duration else None,
        "read_only": session.terms.read_only,
        "reason": session.terms.reason,
        "mfa": session.terms.mfa.value if session.terms.mfa else None,
        "without_tags": session.terms.without_tags,
        "full_access": session.terms.full_access,
        "from_long_term_keys": session.from_long_term_keys,
        "began": session.began.timestamp() if session.began else None,
        "ends_by": session.ends_by.timestamp() if session.ends_by else None,
    }
    head = f"{FORMAT} {good_until} {kept.list_identity}\n"
    content = head.encode() + document.rstrip(b"\n") + b"\n" + json.dumps(known).encode() + b"\n"
    return content + _checksum(content) + b"\n"


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _read_file(path: Path) -> Kept | None:
    """None where the file is not there, cannot be read, or is somebody else's: then it could be anybody's session."""
    try:
        with path.open("rb") as file:
            if sys.platform != "win32" and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            return _read(file.read())
    except (OSError, ValueError):  # ValueError for a name that no file can have
        return None


def _read(content: bytes) -> Kept | None:
    """None where it is cut, damaged or of another version: the next session is then written over it."""
    body, checksum = content[:-65], content[-65:].rstrip(b"\n")
    if not content.startswith(FORMAT.encode()) or checksum != _checksum(body):
        return None
    try:
        known = json.loads(body.split(b"\n")[2])
        for key in ("issued", "expiration", "began", "ends_by"):
            known[key] = None if known[key] is None else datetime.fromtimestamp(known[key], UTC)
        seconds, mfa = known.pop("duration"), known.pop("mfa")
        known["terms"] = Terms(
            duration=timedelta(seconds=seconds) if seconds else None,
            read_only=known.pop("read_only"),
            reason=known.pop("reason"),
            mfa=Mfa(mfa) if mfa else None,
            without_tags=known.pop("without_tags"),
            full_access=known.pop("full_access"),
        )
        rest = {
            "asked": known.pop("asked"),
            "profile": known.pop("profile"),
            "written": known.pop("written"),
            "list_identity": body.split(b"\n")[0].split()[2].decode(),
        }
        return Kept(Session(**known), **rest)
    except (ValueError, KeyError, TypeError, IndexError, OverflowError, OSError, RecursionError):  # times, brackets
        return None
