"""The person's own commands before and after a session is assumed, renewed and ended, such as `aws eks
update-kubeconfig` or a login to a registry.

They are argument lists, and no shell of ours reads them. What they find in their environment:

| variable | |
|---|---|
| `ROLESWITCH_EVENT` | such as after-assume |
| `ROLESWITCH_ROLE` · `_ROLE_ARN` · `_ACCOUNT_ID` · `_ACCOUNT_NAME` · `_GROUP` | which role it is |
| `ROLESWITCH_REGION` · `_PROFILE` · `_SOURCE` | where it works, the profile it is written to, who assumes it |
| `ROLESWITCH_REASON` | after assuming and renewing, where one was given |
| `AWS_ACCESS_KEY_ID` and the others | after assuming and renewing: the session |
| `ROLESWITCH_HOOK` | 1: what is assumed by a hook runs no hooks |

What is not known is empty. The person's own AWS identity is not there.
"""

from __future__ import annotations

import os
import re
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from roleswitch import journal
from roleswitch.core import processes
from roleswitch.core.limits import shown
from roleswitch.core.role import Role
from roleswitch.core.session import Session
from roleswitch.core.settings import Command, Hooks
from roleswitch.delivery.exports import environment, without_identity
from roleswitch.errors import HookFailed
from roleswitch.texts import later, tr

Event = Literal["assume", "renew", "end"]

HOOK_VARIABLE = "ROLESWITCH_HOOK"
EVENT_VARIABLE = "ROLESWITCH_EVENT"
LIMIT_SECONDS = 20.0
"""A credential_process has 25 in all, and the SDK that asked waits meanwhile."""
LINGER_SECONDS = 0.2
"""For the last words of a hook that has ended. What it left running may hold its output open for hours."""
KEPT_OUTPUT = 4096
LONGEST_LINE = 160

_FAILED = {
    "before-assume": later("{program}, which is run before assuming {role}, {what}"),
    "after-assume": later("{program}, which is run after assuming {role}, {what}"),
    "before-renew": later("{program}, which is run before renewing {role}, {what}"),
    "after-renew": later("{program}, which is run after renewing {role}, {what}"),
    "before-end": later("{program}, which is run before ending {role}, {what}"),
    "after-end": later("{program}, which is run after ending {role}, {what}"),
}
_TERMINAL_CODE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
"""Colours and the like (ECMA-48, control sequences)."""


class HookRunner:
    """`environ` is the person's. `on_trouble` is told of each hook that did not do its work, on the thread where that
    turned out; nothing here raises for it.

    In a hook's own environment none are run.
    """

    def __init__(
        self,
        environ: Mapping[str, str],
        on_trouble: Callable[[HookFailed], None],
        *,
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self._environ = environ
        self._on_trouble = on_trouble
        self._limit_seconds = limit_seconds
        self._turn = threading.Lock()
        self._last: threading.Thread | None = None

    def before(self, event: Event, role: Role, hooks: Hooks) -> None:
        """Run what comes before it, one after another, and wait for each at most 20 seconds."""
        self._run(f"before-{event}", _commands(hooks, f"before_{event}"), role, None)

    def after(self, event: Event, role: Role, session: Session | None, hooks: Hooks) -> None:
        """Run what comes after it, one after another and after what was begun before. Nobody waits for it."""
        commands = _commands(hooks, f"after_{event}")
        if not commands:
            return
        with self._turn:
            waits_for = self._last

            def run() -> None:
                if waits_for is not None:
                    waits_for.join()
                self._run(f"after-{event}", commands, role, session)

            self._last = threading.Thread(target=run, name=f"hooks-{role.name}", daemon=True)
            self._last.start()

    def finish(self, seconds: float = LIMIT_SECONDS) -> bool:
        """Wait for what still runs, as the program is about to end. False where it is not over by then: the hook at
        work goes on by itself, and those behind it are not run."""
        with self._turn:
            last = self._last
        if last is None:
            return True
        last.join(seconds)
        return not last.is_alive()

    def _run(self, event: str, commands: tuple[Command, ...], role: Role, session: Session | None) -> None:
        if not commands or HOOK_VARIABLE in self._environ:
            return
        environ = hook_environment(event, role, session, self._environ)
        for command in commands:
            what = _what_went_wrong(command, environ, self._limit_seconds)
            if what:
                self._on_trouble(_failed(command, event, role, what))


def hook_environment(event: str, role: Role, session: Session | None, inherited: Mapping[str, str]) -> dict[str, str]:
    """What a hook finds in its environment; `event` is such as after-assume."""
    base = environment(session, inherited) if session is not None else without_identity(inherited)
    # The hook asks for itself: it is no part of what a credential_process is asked for (cli/process.py).
    base.pop("ROLESWITCH_ASKING", None)
    return base | {
        HOOK_VARIABLE: "1",
        EVENT_VARIABLE: event,
        "ROLESWITCH_ROLE": role.name,
        "ROLESWITCH_ROLE_ARN": str(role.arn),
        "ROLESWITCH_ACCOUNT_ID": role.arn.account_id,
        "ROLESWITCH_ACCOUNT_NAME": role.account_name,
        "ROLESWITCH_GROUP": role.group,
        "ROLESWITCH_REGION": (session and session.region) or role.region or "",
        "ROLESWITCH_PROFILE": role.profile_name if role.deliver.writes else "",
        "ROLESWITCH_SOURCE": (session and session.source) or role.source or "",
        "ROLESWITCH_REASON": session.terms.reason if session is not None else "",
    }


def _commands(hooks: Hooks, key: str) -> tuple[Command, ...]:
    found: tuple[Command, ...] = getattr(hooks, key)
    return found


def _failed(command: Command, event: str, role: Role, what: str) -> HookFailed:
    program = shown(Path(command[0]).name)
    return HookFailed(role.name, tr(_FAILED[event], program=program, role=role.title, what=what))


# ---------------------------------------------------------------- one command


def _what_went_wrong(command: Command, environ: Mapping[str, str], seconds: float) -> str:
    """The end of a sentence; empty where the command did its work."""
    try:
        process = processes.started(command, environ=environ, stderr=subprocess.STDOUT)
    except (OSError, ValueError) as error:  # ValueError for a name or argument that no program can have
        return tr("cannot be started: {what}.", what=getattr(error, "strerror", None) or tr("its name is odd"))
    words = _LastWords(process)
    try:
        status = process.wait(seconds)
        how = (
            tr("was ended by signal {signal}", signal=-status)
            if status < 0
            else tr("ended with status {status}", status=status)
        )
    except subprocess.TimeoutExpired:
        status, how = None, tr("did not end within {seconds} seconds and was stopped", seconds=f"{seconds:g}")
    finally:
        processes.end(process)
    if status == 0:
        return ""
    line = words.line()
    return tr("{how}: {line}", how=how, line=line) if line else tr("{how}.", how=how)


class _LastWords:
    """Reads what a command says, of which nothing but the end is kept: in memory, as a file could fill the disk. It is
    read for as long as somebody writes, also after the command has ended."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._kept = b""
        self._is_cut = False
        self._reader = threading.Thread(target=self._read, args=(process,), name="hook-output", daemon=True)
        self._reader.start()

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None  # noqa: S101 - it was started with a pipe
        with process.stdout as output:
            while chunk := os.read(output.fileno(), 65536):
                kept = self._kept + chunk
                self._is_cut = self._is_cut or len(kept) > KEPT_OUTPUT
                self._kept = kept[-KEPT_OUTPUT:]

    def line(self) -> str:
        """The last one that says something, to be shown: without secrets and control characters, and its end where it
        is long."""
        self._reader.join(LINGER_SECONDS)
        text = _TERMINAL_CODE.sub("", self._kept.decode(errors="replace"))
        if self._is_cut:
            # What is left of a secret does not look like one.
            text = re.sub(r"\A\S+", "", text)
        lines = ("".join(filter(str.isprintable, line)).strip() for line in reversed(text.splitlines()))
        last = journal.redacted(next(filter(None, lines), ""))
        return last if len(last) <= LONGEST_LINE else f"…{last[1 - LONGEST_LINE :]}"
