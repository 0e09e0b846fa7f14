"""Codes of MFA devices: typed, from a command such as ykman, op or pass, or made of a TOTP secret in the keyring.

AWS takes each code once, and a second call with it fails obscurely. So a code is written down before it is sent, and is
not sent again by any process.
"""

from __future__ import annotations

import hashlib
import logging
import re
import subprocess
import threading
from base64 import b32decode, b32encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch.core import processes
from roleswitch.core.deadline import pause, within
from roleswitch.core.keychain import Keychain
from roleswitch.core.limits import check
from roleswitch.core.mfa_state import MfaState
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import (
    Action,
    AwsUnreachable,
    BadValue,
    KeyringTrouble,
    NextStep,
    SourceUnusable,
    TokenCodeRequired,
    TokenCodeUsed,
)
from roleswitch.texts import tr

if TYPE_CHECKING:
    from pyotp import TOTP

log = logging.getLogger(__name__)

STEP_SECONDS = 30
"""A device shows another code at each full and each half minute (RFC 6238; AWS knows no other devices)."""
COMMAND_SECONDS = 30.0

_GOOD_SECONDS = 90
"""AWS takes a code somewhat before and after its step."""
_REMEMBERED_SECONDS = 180
_LEAST_SECRET_BYTES = 14
"""What pyotp asks for from 2.10 on; AWS's secrets have 40."""
_MOST_OUTPUT = 65_536


@dataclass(frozen=True)
class TokenCode:
    """Six digits to be sent at once: they count as used."""

    code: str = field(repr=False)
    typed: bool
    """A person gave it, and is needed for the next one too."""


class TokenCodes:
    """Blocking: up to 30 s for a command, and 30 s more where its code was used already.

    `clock` is the time as AWS has it: codes are made by it. `wait` waits, or raises Cancelled. `on_waiting` is called,
    with what waits in words, once a command has run for 2 s.
    """

    def __init__(
        self,
        keychain: Keychain,
        *,
        clock: Callable[[], datetime] = utc_now,
        folder: Path | None = None,
        command_seconds: float = COMMAND_SECONDS,
        wait: Callable[[float, threading.Event | None], None] = pause,
    ) -> None:
        self._keychain = keychain
        self._clock = clock
        self._state = MfaState(folder)
        self._command_seconds = command_seconds
        self._wait = wait
        self.on_waiting: Callable[[str], None] | None = None

    def code_for(
        self,
        source: AccessKeySource | ProfileSource,
        serial: str,
        given: str | None = None,
        *,
        ask: str,
        may_prompt: bool = True,
        cancelled: threading.Event | None = None,
    ) -> TokenCode:
        """A code of the device `serial` that was not sent yet: the one `given`, of the source's command, or of the
        keyring.

        Raises TokenCodeRequired with the sentence `ask` where there is none of these, TokenCodeUsed, BadValue for what
        is no code, SourceUnusable for the command's trouble, KeyringTrouble and its kinds, Cancelled.
        """
        if given is not None:
            code = check("token_code", "".join(given.split()))
            if not self._take(serial, code):
                raise self._used(source, serial)
            return TokenCode(code, typed=True)
        for wait_after in (True, False):
            made = self._made(source, may_prompt, cancelled)
            if made is None:
                raise TokenCodeRequired(serial, ask, source=source.name)
            if self._take(serial, made):
                return TokenCode(made, typed=False)
            if wait_after:
                self._wait(self._seconds_to_next(), cancelled)
        raise self._used(source, serial)

    def asks_person(self, source: AccessKeySource | ProfileSource) -> bool:
        """Whether a person has to give the codes; told without the keyring."""
        return not source.mfa_code_command and not self.has_totp(source.name)

    # ------------------------------------------------------------ TOTP secrets

    def put_totp(self, source_name: str, text: str) -> tuple[str, str]:
        """Keep a TOTP secret: the current code and the next one, which AWS wants to see when a device is set up.

        `text` is what AWS shows, in base32 with or without spaces, or an otpauth:// address. Raises BadValue, whose
        sentence holds nothing of it, KeyringTrouble and its kinds, SourceUnusable.
        """
        totp = _totp(text)
        # What is said to be in the keyring and is not does no harm; the other way round nobody would look for it.
        before = self.has_totp(source_name)
        self._know_totp(source_name, known=True)
        try:
            self._keychain.keep_secret(_item(source_name), totp.secret)
        except KeyringTrouble:
            self._know_totp(source_name, known=before)
            raise
        now = self._clock()
        return totp.at(now), totp.at(now, counter_offset=1)

    def has_totp(self, source_name: str) -> bool:
        """Told without the keyring."""
        return source_name in self._state.read().totp

    def remove_totp(self, source_name: str) -> None:
        """A secret that is not there is no trouble, and the keyring is not asked then.

        Raises KeyringTrouble and its kinds, SourceUnusable.
        """
        if self.has_totp(source_name):
            self._keychain.remove_secret(_item(source_name))
            self._know_totp(source_name, known=False)

    def _know_totp(self, source_name: str, *, known: bool) -> None:
        try:
            with self._state.change() as state:
                state.totp = state.totp | {source_name} if known else state.totp - {source_name}
        except OSError as error:
            raise SourceUnusable(
                tr(
                    "That {source_name} has an MFA secret cannot be written to {folder}: {what}.",
                    source_name=source_name,
                    folder=self._state.folder,
                    what=error.strerror or error,
                )
            ) from error

    # ------------------------------------------------------------ codes that were sent

    def _take(self, serial: str, code: str) -> bool:
        """Write down that `code` is sent; False where it was before."""
        now = self._clock().timestamp()
        try:
            with self._state.change() as state:
                sent = {used: when for used, when in state.sent.items() if abs(now - when) < _REMEMBERED_SECONDS}
                hashed = _hash(state.hash_key, serial, code)
                # `abs`, as the clock may have been set back.
                if hashed in sent and abs(now - sent[hashed]) < _GOOD_SECONDS:
                    return False
                state.sent = {**sent, hashed: now}
        except OSError as error:
            log.warning("which MFA codes were used cannot be written down: %s", error)
        return True

    @contextmanager
    def sending(self, serial: str, code: TokenCode) -> Iterator[None]:
        """Around the call that `code` goes with: one that did not get as far as AWS may be given again."""
        try:
            yield
        except AwsUnreachable as trouble:
            if not trouble.may_have_arrived:
                self._give_back(serial, code)
            raise

    def _give_back(self, serial: str, code: TokenCode) -> None:
        try:
            with self._state.change() as state:
                hashed = _hash(state.hash_key, serial, code.code)
                state.sent = {used: when for used, when in state.sent.items() if used != hashed}
        except OSError as error:
            log.warning("that an MFA code was not used cannot be written down: %s", error)

    def _seconds_to_next(self) -> int:
        return STEP_SECONDS - int(self._clock().timestamp()) % STEP_SECONDS

    def _used(self, source: AccessKeySource | ProfileSource, serial: str) -> TokenCodeUsed:
        seconds = self._seconds_to_next()
        return TokenCodeUsed(
            serial,
            tr(
                "That code of the MFA device {serial} was used already, and AWS takes each one once: wait {seconds} "
                "s for the next one and give that.",
                serial=serial,
                seconds=seconds,
            ),
            source=source.name,
            seconds_to_next=seconds,
        )

    # ------------------------------------------------------------ codes without a person

    def _made(
        self, source: AccessKeySource | ProfileSource, may_prompt: bool, cancelled: threading.Event | None
    ) -> str | None:
        if source.mfa_code_command:
            return self._printed(source, cancelled)
        if not self.has_totp(source.name):
            return None
        secret = self._keychain.secret(_item(source.name), may_prompt=may_prompt, cancelled=cancelled)
        return None if secret is None else _totp(secret).at(self._clock())

    def _printed(self, source: AccessKeySource | ProfileSource, cancelled: threading.Event | None) -> str:
        """The code in what the source's command prints. Of the command nothing but the program's name is ever told."""
        program = "".join(filter(str.isprintable, Path(source.mfa_code_command[0]).name))

        def unusable(what: str) -> SourceUnusable:
            return SourceUnusable(
                tr(
                    "{program}, which gives the MFA codes of {source}, {what}",
                    program=program,
                    source=source.name,
                    what=what,
                ),
                next_steps=[
                    NextStep(tr("Try again."), tr("Try again"), Action.TRY_AGAIN),
                    NextStep(tr("Give the code yourself."), tr("Enter code…"), Action.ENTER_CODE, source.name),
                ],
            )

        def waiting() -> None:
            if self.on_waiting is not None:
                self.on_waiting(tr("{program}, which gives the MFA code", program=program))

        try:
            # What it says to standard error goes nowhere: it may quote what it was given.
            process = processes.started(source.mfa_code_command)
        except (OSError, ValueError) as error:  # ValueError for a name or argument that no program can have
            raise unusable(
                tr("cannot be started: {what}.", what=getattr(error, "strerror", None) or tr("its name is odd"))
            ) from error
        try:
            output = within(self._command_seconds, lambda: _output_of(process), cancelled=cancelled, on_slow=waiting)
        except TimeoutError as error:
            raise unusable(
                tr(
                    "did not end within {command_seconds} seconds. It may be waiting for a touch of the security "
                    "key, or to be unlocked: try again.",
                    command_seconds=f"{self._command_seconds:g}",
                )
            ) from error
        finally:
            processes.end(process)
        if process.returncode:
            raise unusable(
                tr("ended with status {returncode}: run it in a terminal to see why.", returncode=process.returncode)
            )
        codes: list[bytes] = re.findall(rb"\b[0-9]{6}\b", output)
        if len(codes) != 1:
            found = tr("no code of six digits") if not codes else tr("more than one run of six digits")
            raise unusable(tr("printed {found}: set up the command so that it prints one code.", found=found))
        return codes[0].decode()


def _hash(key: str, serial: str, code: str) -> str:
    """Slow on purpose (30 ms): who reads the file has not tried the million codes before the right one is of no use."""
    return hashlib.pbkdf2_hmac("sha256", code.encode(), f"{key} {serial}".encode(), 200_000).hex()


def _item(source_name: str) -> str:
    return f"totp:{source_name}"


def _totp(text: str) -> TOTP:
    import pyotp  # late: few need it

    plain = "".join(text.split())
    try:
        if "://" in plain:
            device = pyotp.parse_uri(plain)
            if not isinstance(device, pyotp.TOTP):
                raise ValueError
        else:
            device = pyotp.TOTP(plain.replace("-", "").rstrip("=").upper())
        secret = device.secret.upper()
        key = b32decode(secret + "=" * (-len(secret) % 8))
        # Bits that are left over where a character is missing at the end.
        if len(key) < _LEAST_SECRET_BYTES or b32encode(key).decode().rstrip("=") != secret.rstrip("="):
            raise ValueError
    except (ValueError, TypeError):  # pyotp raises the second for parameters of other devices, such as counter
        # `from None`: what could not be read must not reach a log.
        raise BadValue(
            "totp_secret",
            tr(
                "MFA secret: this is not one, or not a whole one: paste the secret key that AWS shows when the "
                "device is set up, or its otpauth:// address"
            ),
        ) from None
    if (device.digits, device.interval, device.digest().name) != (6, STEP_SECONDS, "sha1"):
        raise BadValue(
            "totp_secret",
            tr("MFA secret: this is not one of AWS, whose codes have six digits and change every 30 seconds"),
        )
    return device


# ---------------------------------------------------------------- the command


def _output_of(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None  # noqa: S101 - it was started with a pipe
    with process.stdout as stdout:
        output = stdout.read(_MOST_OUTPUT)
    process.wait()
    return output
