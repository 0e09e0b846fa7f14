"""Role sessions between processes: one private file a role in the user's runtime folder.

A file holds, a line each: when its answer is good and for which roles.toml; the finished credential_process document;
what else is known. So `roleswitch credential-process` answers from the first two lines without parsing anything
(`roleswitch/__main__.py`). What was asked, and by whom, is kept with the session: it answers nothing else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from roleswitch import files
from roleswitch.core.plan import Plan
from roleswitch.core.session import Session
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.errors import DeliveryTrouble

FORMAT = "roleswitch-session-1"


@dataclass(frozen=True)
class Kept:
    """A session as it is kept: what was asked for it, and the profile it was written to, empty where to none."""

    session: Session
    asked: str
    profile: str = ""


def asked(plan: Plan) -> str:
    """What tells one request from another: each hop's parameters and who calls."""
    source = plan.source
    match source:
        case AccessKeySource():
            caller = [source.name, source.access_key_id]
        case IdentityCenterSource():
            caller = [source.name, source.start_url]
        case _:
            caller = [source.name, source.profile]
    hops = [
        [
            str(hop.role.arn),
            hop.role.external_id,
            hop.role.session_name,
            hop.role.policy,
            hop.role.policy_arns,
            sorted(hop.role.tags.items()),
            hop.role.transitive_tags,
            hop.role.source_identity,
            hop.mfa_serial,
        ]
        for hop in plan.hops
    ]
    text = json.dumps([caller, hops, plan.session_region])
    return hashlib.sha256(text.encode()).hexdigest()


class SessionStore:
    """Raises DeliveryTrouble where the runtime folder cannot be used, or is somebody else's."""

    def find(self, role: str) -> Kept | None:
        """The session kept for `role`, alive or not; None where there is none or its file cannot be read."""
        try:
            content = Path(files.session_file(role)).read_bytes()
        except FileNotFoundError:
            return None
        return _read(content)

    def all(self) -> dict[str, Kept]:
        folder = self._folder()
        if not folder.is_dir():
            return {}
        found = (_read(path.read_bytes()) for path in sorted(folder.glob("role-*.session")))
        return {kept.session.role: kept for kept in found if kept is not None}

    def keep(self, kept: Kept, document: bytes, catalog_identity: str) -> None:
        """Keep a session with the credential_process `document` that answers for it while roles.toml is as it is."""
        with _told_as_ours():
            files.write_private(self._file(kept.session.role), _written(kept, document, catalog_identity))

    def forget(self, role: str) -> None:
        with _told_as_ours():
            Path(files.session_file(role)).unlink(missing_ok=True)

    def one_at_a_time(self, role: str) -> AbstractContextManager[None]:
        """So that N processes that want one role make one call. After 10 s of waiting each goes on by itself: a holder
        that was stopped must not stop everybody."""
        with _told_as_ours():
            return _or_go_on(files.locked(self._file(role).with_suffix(".lock")))

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
        raise DeliveryTrouble(f"Sessions cannot be kept in {files.runtime_folder()}: {error}.") from error


@contextmanager
def _or_go_on(lock: AbstractContextManager[None]) -> Iterator[None]:
    with ExitStack() as held:
        with suppress(TimeoutError):
            held.enter_context(lock)
        yield


def _written(kept: Kept, document: bytes, catalog_identity: str) -> bytes:
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
    }
    head = f"{FORMAT} {good_until} {catalog_identity}\n"
    return head.encode() + document.rstrip(b"\n") + b"\n" + json.dumps(known).encode() + b"\n"


def _read(content: bytes) -> Kept | None:
    try:
        head, _, known_text = content.decode().split("\n", 2)
        if head.split(" ")[0] != FORMAT:
            return None
        known = json.loads(known_text)
        for key in ("issued", "expiration"):
            known[key] = datetime.fromtimestamp(known[key], UTC)
        asked_for, profile = known.pop("asked"), known.pop("profile")
        return Kept(Session(**known), asked_for, profile)
    except (ValueError, KeyError, TypeError, AttributeError):
        # Cut, or of another version: there is then no session, and the next one is written over it.
        return None
