"""What a person at the terminal is asked for: an MFA code, a reason, a secret. Nobody there, nobody asked."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from roleswitch.cli.answer import sentence, tell
from roleswitch.core.limits import check, check_reason
from roleswitch.core.session import Terms
from roleswitch.errors import Action, BadValue, ConfirmationRequired, ReasonRequired, RoleSwitchError, TokenCodeRequired

Result = TypeVar("Result")

MOST_CODES = 3
"""How many codes a person is asked for before a refusal is one."""


def is_there() -> bool:
    # None where standard input was closed.
    return sys.stdin is not None and sys.stdin.isatty()


def with_code(act: Callable[[str | None], Result], given: str | None = None) -> Result:
    """What `act` comes to with the code given, if any, or with the one that a person types when it turns out that
    another is needed. Raises what `act` raises."""
    code, serial = given, ""
    for _ in range(MOST_CODES):
        try:
            return act(code)
        except RoleSwitchError as trouble:
            if not _asks_for_code(trouble) or not is_there():
                raise
            if isinstance(trouble, TokenCodeRequired):
                serial = trouble.serial
            if code is not None or type(trouble) is not TokenCodeRequired:
                tell(trouble.message)  # the question that follows is the next step
            code = _asked(f"MFA code of {serial}: " if serial else "MFA code: ", token_code)
            if not code:
                raise
    return act(code)


def _asks_for_code(trouble: RoleSwitchError) -> bool:
    """Before a call, or after one that AWS refused for the code that it had."""
    return any(step.action is Action.ENTER_CODE for step in trouble.next_steps)


def with_reason(act: Callable[[Terms], Result], terms: Terms) -> Result:
    """What `act` comes to on these terms, for which a person is asked for a reason where the role wants one."""
    try:
        return act(terms)
    except ReasonRequired:
        if not is_there():
            raise
        reason = _asked("Reason: ", check_reason)
        if not reason:
            raise
    return act(replace(terms, reason=reason))


def with_consent(act: Callable[[Terms], Result], terms: Terms) -> Result:
    """What `act` comes to on these terms, for which a person has to say yes where the role asks first."""
    try:
        return act(terms)
    except ConfirmationRequired as asks:
        if not is_there() or not _says_yes(asks):
            raise
    return act(replace(terms, confirmed=True))


def _says_yes(asks: ConfirmationRequired) -> bool:
    if asks.to_be_typed:
        return ask(f"{asks.message} Type {asks.to_be_typed[0]} to assume it: ") in asks.to_be_typed
    return agrees(f"{asks.message} Assume it?")


def agrees(question: str) -> bool:
    """Whether a person says yes; nobody there is no."""
    return is_there() and ask(f"{question} [y/N] ").lower() in {"y", "yes"}


def token_code(text: str) -> str:
    """Six digits, which a device may show in two groups. Raises BadValue."""
    return check("token_code", "".join(text.split()))


def ask(question: str) -> str:
    """A line from standard input, empty at its end."""
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip()


def ask_secret(question: str) -> str:
    """A line that is not shown."""
    return getpass.getpass(question).strip()


def _asked(question: str, read: Callable[[str], str]) -> str:
    """What `read` takes of what a person types; empty where nothing was typed."""
    while typed := ask(question):
        try:
            return read(typed)
        except BadValue as bad:
            tell(sentence(bad))
    return ""


def given_text() -> str:
    """What another program wrote to standard input."""
    return sys.stdin.buffer.read().decode(errors="replace") if sys.stdin is not None else ""
