"""`roleswitch credential-process NAME`, the long way, and what asks the open window for what takes a person.

`__main__` has answered already where a fresh session was there.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from roleswitch import files, one_for_many
from roleswitch.cli.answer import tell
from roleswitch.core.session import Session
from roleswitch.delivery.exports import ROLE_VARIABLE
from roleswitch.delivery.hooks import EVENT_VARIABLE, HOOK_VARIABLE
from roleswitch.delivery.process_json import process_document
from roleswitch.errors import (
    ConfirmationRequired,
    HookFailed,
    ReasonRequired,
    RoleSwitchError,
    SignInRequired,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.second_start import ASK, ASKED, answer_of, answer_of_pipe
from roleswitch.switch import HELPER_SECONDS, Switch

ANSWER_SECONDS = 2.0
"""A window that says nothing for so long hangs, and nobody can answer in it."""
LEAST_SECONDS = 2.0
"""For the session that a person has just made possible, also where they took nearly all of the time."""
GLANCE_SECONDS = 0.1
MOST_ANSWERS = 5
"""How often a session that came is looked at before it is taken for none of ours."""

Wanted = TokenCodeRequired | ReasonRequired | ConfirmationRequired | SignInRequired
"""A person can mend it, and nobody else."""


class NobodyGaveACode(RoleSwitchError):
    """As TokenCodeRequired, for a caller that has no way to give one."""

    kind = TokenCodeRequired.kind
    exit_status = TokenCodeRequired.exit_status
    short = TokenCodeRequired.short


def credential_process(options: argparse.Namespace) -> int:
    # A profile of ~/.aws that is the source of a role may ask for another role, and that one for the first again.
    asking = os.environ.get("ROLESWITCH_ASKING", "").split()
    if options.name in asking:
        names = " → ".join([*asking, options.name])
        raise SourceUnusable(
            f"The profiles of ~/.aws lead in a circle ({names}): give one of the roles another source."
        )
    os.environ["ROLESWITCH_ASKING"] = " ".join([*asking, options.name])
    seconds = HELPER_SECONDS - one_for_many.waited_seconds
    until = time.monotonic() + seconds
    switch = Switch.here()
    switch.on_hook_trouble = lambda trouble: tell(trouble.message)
    if _is_its_own_hook(options.name):
        session = _still_alive(switch, options.name)
    else:
        session = session_of(switch, options.name, seconds=seconds)
    sys.stdout.buffer.write(process_document(session))
    sys.stdout.flush()
    one_for_many.give_turn_back()
    switch.hooks.finish(max(until - time.monotonic(), 0))
    return 0


def _is_its_own_hook(name: str) -> bool:
    """Whether what is asked for is what waits for the hook that asks."""
    environ = os.environ
    is_before = HOOK_VARIABLE in environ and environ.get(EVENT_VARIABLE, "").startswith("before-")
    return is_before and environ.get(ROLE_VARIABLE) == name


def _still_alive(switch: Switch, name: str) -> Session:
    """What is kept, without a turn to wait for."""
    session = switch.kept_sessions().get(name)
    if session is None or not session.is_alive(switch.clock()):
        title = switch.roles.load().role(name).title
        raise HookFailed(name, f"A hook that is run before assuming {title} cannot use {title} itself: run it after.")
    return session


def session_of(switch: Switch, name: str, *, seconds: float = HELPER_SECONDS) -> Session:
    """The session of the role, for which the open window asks a person where it takes one.

    Raises what `Switch.process_session` does, and a sentence of its own where nobody is there to be asked, or nobody
    has answered when `seconds` are over.
    """
    until = time.monotonic() + seconds
    left = seconds
    for _ in range(MOST_ANSWERS):
        try:
            return switch.process_session(name, seconds=max(left, min(LEAST_SECONDS, seconds)))
        except (TokenCodeRequired, ReasonRequired, ConfirmationRequired, SignInRequired) as trouble:
            wanted = trouble
        try:
            if not ask_window(name, seconds=until - time.monotonic()):
                raise _told(wanted, _nobody_to_ask(switch, name, wanted)) from wanted
        except TimeoutError:
            break
        left = until - time.monotonic()
    raise _told(wanted, _not_answered(switch, name, wanted)) from wanted


def _told(wanted: Wanted, sentence: str) -> RoleSwitchError:
    return NobodyGaveACode(sentence) if isinstance(wanted, TokenCodeRequired) else RoleSwitchError(sentence)


def _nobody_to_ask(switch: Switch, name: str, wanted: Wanted) -> str:
    title, command = switch.roles.load().role(name).title, f"roleswitch assume {name}"
    match wanted:
        case TokenCodeRequired():
            needs = "needs an MFA code"
        case ReasonRequired():
            needs = "needs a reason"
        case ConfirmationRequired():
            needs, command = "asks before it is assumed", f"roleswitch assume {name} --yes"
        case SignInRequired():
            needs, command = f"needs a sign-in to {wanted.source}", f"roleswitch sign-in {wanted.source}"
    return f"{title} {needs} and there is nobody to ask: run `{command}` in a terminal, or open the window."


def _not_answered(switch: Switch, name: str, wanted: Wanted) -> str:
    title = switch.roles.load().role(name).title
    match wanted:
        case TokenCodeRequired():
            what = f"for the MFA code of {wanted.serial}: type it there"
        case ReasonRequired():
            what = f"for the reason to assume {title}: type it there"
        case ConfirmationRequired():
            what = f"whether to assume {title}: answer there"
        case SignInRequired():
            what = f"for a sign-in to {wanted.source}: sign in there"
    return f"RoleSwitch's window asks {what}, then run this again."


# ---------------------------------------------------------------- the window


def ask_window(role: str, *, seconds: float) -> bool:
    """Let the open window ask the person for what a session of the role takes, and wait until one was kept, which may
    be another than is wanted: look at it.

    False where no window is open, it closes, or it shows no such role. Raises TimeoutError where nobody has answered it
    after `seconds`.
    """
    until = time.monotonic() + seconds
    kept = files.session_file(role)
    before = files.identity(kept)
    with _asked(ASK + f"{role}\n".encode()) as is_open:
        while is_open():
            if files.identity(kept) not in {before, "-"}:
                return True
            if time.monotonic() >= until:
                raise TimeoutError
    return False


@contextmanager
def _asked(line: bytes) -> Iterator[Callable[[], bool]]:
    """The window is told the line. What comes of it waits a moment, and says whether a window is there that asks."""
    if sys.platform == "win32":
        asks = answer_of_pipe(rf"\\.\pipe\{files.window_address()}", line, ANSWER_SECONDS) == ASKED
        yield lambda: asks and not time.sleep(GLANCE_SECONDS)
        return
    with socket.socket(socket.AF_UNIX) as window:
        asks = answer_of(window, files.window_address(), line, ANSWER_SECONDS) == ASKED
        yield lambda: asks and _is_open(window)


def _is_open(window: socket.socket) -> bool:
    window.settimeout(GLANCE_SECONDS)
    try:
        return bool(window.recv(64))
    except TimeoutError:
        return True
    except OSError:
        return False
