"""What the doctor says: one thing that was looked at, how it is, what to do next, and what can mend it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from roleswitch.errors import Action, NextStep, RoleSwitchError
from roleswitch.texts import later, tr


class Area(Enum):
    """In the order in which they are shown."""

    KEYRING = "keyring"
    FILES = "files"
    CLOCK = "clock"
    NETWORK = "network"
    TERMINAL = "terminal"
    DESKTOP = "desktop"

    @property
    def words(self) -> str:
        return tr(_AREAS[self])


_AREAS = {
    Area.KEYRING: later("Keyring"),
    Area.FILES: later("Files"),
    Area.CLOCK: later("Clock"),
    Area.NETWORK: later("Network"),
    Area.TERMINAL: later("Terminal and programs"),
    Area.DESKTOP: later("Desktop"),
}


class State(Enum):
    """The better first."""

    GOOD = "good"
    NOT_KNOWN = "not-known"
    """It could not be looked at, or nothing says what is right."""
    ATTENTION = "attention"
    """It works, and a person will want to know."""
    TROUBLE = "trouble"
    """Something will not work so, or somebody else can read a secret."""

    @property
    def words(self) -> str:
        return tr(_STATES[self])


_STATES = {
    State.GOOD: later("good"),
    State.NOT_KNOWN: later("not known"),
    State.ATTENTION: later("attention"),
    State.TROUBLE: later("trouble"),
}


@dataclass(frozen=True, kw_only=True)
class Mending:
    """What can be carried out by `doctor.mend`: `id` tells what and on what, as in aws.permissions:credentials."""

    id: str
    label: str
    """A few words for a button."""
    question: str = ""
    """Asked first where it cannot be taken back, or changes what a person wrote."""
    warning: str = ""
    """What they have to know before they say yes."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """No secret is in it, and once it is out of the doctor's hands neither is the path of the person's home."""

    id: str
    """The same for the same thing at each look."""
    area: Area
    title: str
    """What was looked at, in a few words."""
    state: State
    message: str
    next: NextStep | None = None
    mending: Mending | None = None


def of_trouble(
    id: str,
    area: Area,
    title: str,
    trouble: RoleSwitchError,
    *,
    state: State = State.TROUBLE,
    mending: Mending | None = None,
) -> Finding:
    """With the trouble's sentence, and its first next step that this does not say; trying again is a button."""
    said = trouble.message.lower()
    steps = [
        step
        for step in trouble.next_steps
        if step.action is not Action.TRY_AGAIN and step.text.rstrip(".").lower() not in said
    ]
    return Finding(
        id=id,
        area=area,
        title=title,
        state=state,
        message=trouble.message,
        next=steps[0] if steps else None,
        mending=mending,
    )


def worst(findings: Iterable[Finding]) -> State:
    states = list(State)
    return max((finding.state for finding in findings), key=states.index, default=State.GOOD)


def without_home(finding: Finding, environ: Mapping[str, str]) -> Finding:
    """With ~ for the person's home: what is copied into a report of a bug says no name."""
    step, mending = finding.next, finding.mending
    return replace(
        finding,
        message=shown(finding.message, environ),
        next=step and step._replace(text=shown(step.text, environ)),
        mending=mending and replace(mending, warning=shown(mending.warning, environ)),
    )


def shown(text: object, environ: Mapping[str, str]) -> str:
    """A path, or a sentence with paths, with ~ for the person's home."""
    said = str(text)
    homes = {environ.get("HOME", ""), environ.get("USERPROFILE", "")}
    homes |= {os.path.realpath(home) for home in homes if home}
    for home in sorted(homes, key=len, reverse=True):
        if len(home.strip("/\\")) > 1:
            said = re.sub(rf"{re.escape(home.rstrip('/'))}(?![\w.-])", "~", said)
    return said
