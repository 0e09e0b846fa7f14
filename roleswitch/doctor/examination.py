"""Everything is looked at side by side, and what a finding offers is carried out.

`examine` looks at everything side by side and is over in five seconds, whatever hangs; it changes nothing but that a
test item and test files are written and removed again. `mend` carries out one thing that a finding offers. Both are
blocking; the window and the command line call them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from roleswitch import journal
from roleswitch.core.deadline import GLANCE_SECONDS, GoesOn, begun
from roleswitch.doctor import aws_folder, keyring, network, own_files, programs
from roleswitch.doctor.finding import Area, Finding, State, of_trouble, shown, without_home
from roleswitch.errors import Cancelled, RoleSwitchError, WrongUsage
from roleswitch.switch import Switch
from roleswitch.texts import later, tr

LIMIT_SECONDS = 4.5


class Check(NamedTuple):
    """Looks at one thing after the other; what it raises of ours is a finding too."""

    name: str
    area: Area
    title: str
    look: Callable[[Switch], Iterable[Finding]]


CHECKS = (
    Check("keyring", Area.KEYRING, later("Keyring"), keyring.look),
    Check("aws", Area.FILES, later("Files of AWS tools"), aws_folder.look),
    Check("own", Area.FILES, later("Files of RoleSwitch"), own_files.look),
    Check("network", Area.NETWORK, later("Network"), network.look),
    Check("programs", Area.TERMINAL, later("Programs"), programs.look),
    Check("desktop", Area.DESKTOP, later("Desktop"), programs.look_at_desktop),
)

_DELETED = later("That deletes secrets from the keyring, and nothing brings them back. Go on?")
QUESTIONS: Mapping[str, str] = {
    "keyring.remove-key": _DELETED,
    "keyring.remove-secret": _DELETED,
    "aws.move-key": later(
        "That moves a key out of your AWS files to the keyring: programs that name its profile find no credentials in "
        "it any more. Go on?"
    ),
    "aws.remove-copy": later(
        "That deletes an AWS file as it was once, with the key in it, and nothing brings it back. Go on?"
    ),
}
"""What is asked before a mending of that kind, where no finding with a question of its own is shown."""

Found = Callable[[int, tuple[Finding, ...]], None]
"""Told of a check that is over, by its place among the checks."""

_MENDINGS: Mapping[str, Callable[[Switch, str], str]] = {
    "keyring.unlock": keyring.unlock,
    "keyring.put-back": keyring.put_back,
    "keyring.remove-key": keyring.remove_key,
    "keyring.remove-secret": keyring.remove_secret,
    "aws.folder-permissions": aws_folder.make_folder_own,
    "aws.permissions": aws_folder.make_file_own,
    "aws.remove-profile": aws_folder.remove_orphan,
    "aws.give-default-back": aws_folder.give_default_back,
    "aws.rewrite": aws_folder.rewrite_process,
    "aws.move-key": aws_folder.move_key,
    "aws.leftover": aws_folder.remove_leftover,
    "aws.copies": aws_folder.make_copies_own,
    "aws.remove-copy": aws_folder.remove_copy,
    "own.roles-permissions": own_files.make_roles_own,
    "own.permissions": own_files.make_folder_own,
    "own.remove-sessions": own_files.remove_sessions,
}


def examine(
    switch: Switch,
    *,
    on_found: Found = lambda _check, _findings: None,
    cancelled: threading.Event | None = None,
    checks: Sequence[Check] = CHECKS,
    seconds: float = LIMIT_SECONDS,
) -> tuple[Finding, ...]:
    """Everything that was found, in the order of areas. `on_found` is called on the thread that calls this.

    A check that is not over after `seconds`, or that a bug ended, counts with what it has found so far. Raises
    Cancelled.
    """
    found: list[list[Finding]] = [[] for _ in checks]
    running = {
        place: begun(_run(check, switch, found[place]), f"doctor-{check.name}") for place, check in enumerate(checks)
    }
    until = time.monotonic() + seconds
    while running:
        for place, waited_for in list(running.items()):
            if cancelled is not None and cancelled.is_set():
                raise Cancelled(tr("It was not looked at to the end."))
            try:
                bug = waited_for(GLANCE_SECONDS / len(running)).raised
            except GoesOn:
                if time.monotonic() < until:
                    continue
                # Another list: what hangs may still put something into the first one.
                found[place] = [*found[place], _overdue(checks[place], seconds)]
            else:
                if bug is not None:
                    found[place].append(without_home(_failed(checks[place], bug), switch.environ))
            del running[place]
            on_found(place, tuple(found[place]))
    return in_order(finding for each in found for finding in each)


def _run(check: Check, switch: Switch, found: list[Finding]) -> Callable[[], None]:
    def run() -> None:
        for finding in _told(check, switch):
            found.append(without_home(finding, switch.environ))

    return run


def _told(check: Check, switch: Switch) -> Iterator[Finding]:
    id, title = f"{check.name}.looking", tr(check.title)
    try:
        yield from check.look(switch)
    except RoleSwitchError as trouble:
        yield of_trouble(id, check.area, title, trouble)
    except OSError as error:
        sentence = tr("It could not be looked at: {error}.", error=error)
        yield Finding(id=id, area=check.area, title=title, state=State.NOT_KNOWN, message=sentence)


def _overdue(check: Check, seconds: float) -> Finding:
    return Finding(
        id=f"{check.name}.looking",
        area=check.area,
        title=tr(check.title),
        state=State.NOT_KNOWN,
        message=tr("Looking took longer than {seconds} seconds, and was given up.", seconds=f"{seconds:g}"),
    )


def _failed(check: Check, bug: BaseException) -> Finding:
    journal.note_bug(bug)
    return Finding(
        id=f"{check.name}.looking",
        area=check.area,
        title=tr(check.title),
        state=State.ATTENTION,
        message=tr(
            "It was not looked at to the end, by a bug in RoleSwitch ({name}): what happened is in {path}.",
            name=type(bug).__name__,
            path=journal.path(),
        ),
    )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By area, and within one as they came."""
    areas = list(Area)
    return tuple(sorted(findings, key=lambda finding: areas.index(finding.area)))


def mend(switch: Switch, id: str) -> str:
    """Carry out what the mending of that ID stands for; what came of it, in a sentence without the person's home.

    What is mended is looked at again first. Raises WrongUsage for an ID that there is not, and what the mending raises.
    """
    kind, _, argument = id.partition(":")
    if kind not in _MENDINGS:
        raise WrongUsage(tr("There is nothing to mend that is called {id}.", id=id))
    return shown(_MENDINGS[kind](switch, argument), switch.environ)
