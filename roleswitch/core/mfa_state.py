"""What is known of MFA without asking the keyring: one private file of the state folder, shared by all processes.

It holds no secret: which sources have a TOTP secret in the keyring, which have an MFA session there and until when, and
which codes were sent in the last minutes, as slow hashes.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from roleswitch import files
from roleswitch.core import own_state

_MOST_SECONDS = 1e12
"""Since 1970. A number may be too large for a float."""


@dataclass(frozen=True, kw_only=True)
class KnownSession:
    """An MFA session in the keyring."""

    access_key_id: str
    caller_key_id: str
    serial: str
    expiration: datetime


@dataclass
class Known:
    """The file's content."""

    totp: set[str] = field(default_factory=set)
    """Names of sources with a TOTP secret."""
    sessions: dict[str, KnownSession] = field(default_factory=dict)
    """By source. One that is over may still be in the keyring."""
    sent: dict[str, float] = field(default_factory=dict)
    """When each code was sent, in seconds since 1970, by its hash."""
    hash_key: str = field(default_factory=lambda: secrets.token_hex(32))


class MfaState:
    """`mfa.json` in `folder`, the state folder without it."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = Path(files.state_folder()) if folder is None else folder

    def read(self) -> Known:
        """Nothing is known where neither the file nor its copy can be read."""
        try:
            content = json.loads(own_state.read(self._file()) or b"{}")
        except (ValueError, RecursionError):
            return Known()
        return _parsed(content) if isinstance(content, dict) else Known()

    @contextmanager
    def change(self) -> Iterator[Known]:
        """What is known, to be changed; it is written when the block ends. Raises OSError."""
        files.private_folder(self.folder)
        with files.locked(self.folder / ".mfa.lock"):
            known = self.read()
            yield known
            content = {
                "totp": sorted(known.totp),
                "sessions": {
                    name: asdict(session) | {"expiration": session.expiration.timestamp()}
                    for name, session in known.sessions.items()
                },
                "sent": known.sent,
                "hash_key": known.hash_key,
            }
            own_state.write(self._file(), json.dumps(content, indent=1).encode())

    def _file(self) -> Path:
        return self.folder / "mfa.json"


def _parsed(content: Mapping[str, object]) -> Known:
    known = Known()
    totp, sessions, sent, hash_key = (content.get(key) for key in ("totp", "sessions", "sent", "hash_key"))
    if isinstance(totp, list):
        known.totp = {name for name in totp if isinstance(name, str)}
    if isinstance(sessions, dict):
        found = {name: _session(entry) for name, entry in sessions.items()}
        known.sessions = {name: session for name, session in found.items() if session is not None}
    if isinstance(sent, dict):
        times = {code: when for code, when in sent.items() if isinstance(when, int | float)}
        known.sent = {code: float(when) for code, when in times.items() if abs(when) < _MOST_SECONDS}
    if isinstance(hash_key, str) and hash_key:
        known.hash_key = hash_key
    return known


def _session(entry: object) -> KnownSession | None:
    if not isinstance(entry, dict):
        return None
    try:
        return KnownSession(
            access_key_id=str(entry["access_key_id"]),
            caller_key_id=str(entry["caller_key_id"]),
            serial=str(entry["serial"]),
            expiration=datetime.fromtimestamp(entry["expiration"], UTC),
        )
    except (KeyError, TypeError, ValueError, OverflowError, OSError):  # the last two for a time out of range
        return None
