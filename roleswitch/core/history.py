"""What was assumed, when, by whom and for how long; and whose key a source is. Never a secret."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from roleswitch import files
from roleswitch.core.session import Session

_KEPT_BYTES = 1_000_000
"""About 4000 entries; then the older half goes."""


class History:
    """JSON lines in the state folder. A line that cannot be read is passed over."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = Path(files.state_folder()) if folder is None else folder

    def add(self, event: str, session: Session, at: datetime) -> None:
        """Raises OSError."""
        entry: dict[str, object] = {
            "at": at.isoformat(timespec="seconds"),
            "event": event,
            "role": session.role,
            "role_arn": session.role_arn,
            "source": session.source,
            "assumed_role_arn": session.assumed_role_arn,
            "expiration": session.expiration.isoformat(timespec="seconds"),
        }
        if session.terms.reason:
            entry["reason"] = session.terms.reason
        if session.terms.read_only:
            entry["read_only"] = True
        files.private_folder(self._folder)
        path = self._folder / "history.jsonl"
        with files.locked(self._folder / ".history.lock"):
            before = path.read_bytes() if path.exists() else b""
            if len(before) > _KEPT_BYTES:
                before = before[len(before) // 2 :].partition(b"\n")[2]
            if before and not before.endswith(b"\n"):
                before += b"\n"  # cut: the new line is not to be lost with the old one
            files.write_private(path, before + json.dumps(entry).encode() + b"\n")

    def recent(self, most: int = 8) -> tuple[str, ...]:
        """The names of the roles assumed last, the latest first. Empty where nothing can be read."""
        names: dict[str, None] = {}
        for line in reversed(self._read("history.jsonl").splitlines()):
            try:
                entry = json.loads(line)
                if entry["event"] == "assumed":
                    names.setdefault(str(entry["role"]))
            except (ValueError, KeyError, TypeError):
                continue
            if len(names) == most:
                break
        return tuple(names)

    def remember_caller(self, access_key_id: str, arn: str) -> None:
        """Whose access key it is, as GetCallerIdentity said. Raises OSError."""
        files.private_folder(self._folder)
        with files.locked(self._folder / ".callers.lock"):
            callers = self.callers() | {access_key_id: arn}
            files.write_private(self._folder / "callers.json", json.dumps(callers, indent=1).encode())

    def callers(self) -> dict[str, str]:
        """ARN by access key ID."""
        try:
            known = json.loads(self._read("callers.json") or "{}")
        except ValueError:
            return {}
        return {str(key): str(arn) for key, arn in known.items()} if isinstance(known, dict) else {}

    def _read(self, name: str) -> str:
        try:
            return (self._folder / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
