"""One-time codes of MFA devices, each good for one call."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from datetime import datetime

STEP_SECONDS = 30
DIGITS = 6


def token_code(secret: str, moment: datetime) -> str:
    """The six digits that a virtual MFA device with the base32 `secret` shows at `moment` (RFC 6238, SHA-1)."""
    return _code(secret, _step(moment))


class TokenCodes:
    """The codes that were used, and those that a test wants taken. Not safe for threads: its owner guards it."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._accepted: set[tuple[str, str]] = set()
        self._used: set[tuple[str, int]] = set()
        self._taken: set[tuple[str, str]] = set()

    def accept(self, serial: str, code: str) -> None:
        """Take `code` of that device, once, whatever it should be."""
        self._accepted.add((serial, code))

    def is_new(self, serial: str, code: str) -> bool:
        """Whether `code` of that device was not taken yet, by this question either."""
        before = len(self._taken)
        self._taken.add((serial, code))
        return len(self._taken) > before

    def use(self, serial: str, secret: str | None, code: str) -> bool:
        """Whether `code` is right and was not used before: of this step, or of the one before or after it."""
        if (serial, code) in self._accepted:
            self._accepted.remove((serial, code))
            return True
        if secret is None:
            return False
        now = _step(self._clock())
        for step in (now, now - 1, now + 1):
            if (serial, step) not in self._used and hmac.compare_digest(_code(secret, step).encode(), code.encode()):
                self._used.add((serial, step))
                return True
        return False


def _step(moment: datetime) -> int:
    return int(moment.timestamp()) // STEP_SECONDS


def _code(secret: str, step: int) -> str:
    text = secret.replace(" ", "").upper()
    key = base64.b32decode(text + "=" * (-len(text) % 8))
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"
