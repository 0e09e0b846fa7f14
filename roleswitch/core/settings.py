"""What roles.toml says besides the list: how the console is opened, what is run, and how long history is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum

from roleswitch.core.limits import shown
from roleswitch.errors import BadValue
from roleswitch.texts import tr


class Window(Enum):
    """Where a browser opens the console."""

    DEFAULT = "default"
    PRIVATE = "private"
    CONTAINER = "container"
    """A container of Firefox, in the role's name and colour."""
    PROFILE = "profile"
    """A profile of a Chromium browser, in the role's name and colour."""


@dataclass(frozen=True, kw_only=True)
class ConsoleSettings:
    """[console] of roles.toml. Raises BadValue."""

    browser: str = ""
    """Its name, such as firefox, or the path of its program; empty for the system's default."""
    window: Window = Window.DEFAULT

    def __post_init__(self) -> None:
        if not self.browser.isprintable() or len(self.browser) > 1024:
            raise BadValue(
                "browser",
                tr("browser: {browser} is no program: write its name, such as firefox", browser=shown(self.browser)),
            )


Command = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Hooks:
    """The commands that are run before and after a session is assumed, renewed and ended, each an argument list."""

    before_assume: tuple[Command, ...] = ()
    after_assume: tuple[Command, ...] = ()
    before_renew: tuple[Command, ...] = ()
    after_renew: tuple[Command, ...] = ()
    before_end: tuple[Command, ...] = ()
    after_end: tuple[Command, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, event) for event in EVENTS)

    def __add__(self, other: Hooks) -> Hooks:
        """These first, then the other ones."""
        return Hooks(**{event: getattr(self, event) + getattr(other, event) for event in EVENTS})

    @classmethod
    def read(cls, said: Mapping[str, object]) -> Hooks:
        """From a table of roles.toml: a command is a list of texts, and an event has one or a list of them.

        Raises BadValue, whose field is the key that is wrong.
        """
        for key in said:
            if key not in EVENTS:
                raise BadValue(
                    key, tr("hooks: {key} is not known: write one of {names}", key=shown(key), names=", ".join(EVENTS))
                )
        return cls(**{event: _commands(event, value) for event, value in said.items()})

    def written(self) -> dict[str, list[list[str]]]:
        """As `read` takes it."""
        return {event: [list(each) for each in getattr(self, event)] for event in EVENTS if getattr(self, event)}


NO_HOOKS = Hooks()
EVENTS = tuple(each.name for each in fields(Hooks))


def _commands(event: str, value: object) -> tuple[Command, ...]:
    commands = [value] if _is_command(value) else value
    if not isinstance(commands, Sequence) or isinstance(commands, str) or not all(map(_is_command, commands)):
        raise BadValue(
            event,
            tr(
                '{event}: write a command as a list of texts, as in {event} = ["aws", "eks", "update-kubeconfig"]',
                event=event,
            ),
        )
    for command in commands:
        if any("\0" in word for word in command) or not command[0].strip():
            raise BadValue(
                event,
                tr(
                    "{event}: {command} is no program: write its name or path first",
                    event=event,
                    command=shown(command[0]),
                ),
            )
    return tuple(tuple(command) for command in commands)


def _is_command(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(word, str) for word in value)


LONGEST_KEPT_DAYS = 3650


@dataclass(frozen=True, kw_only=True)
class HistorySettings:
    """[history] of roles.toml. Raises BadValue."""

    keep_days: int = 365
    """Whole days, at most 3650; 0: nothing is written down."""

    def __post_init__(self) -> None:
        if not 0 <= self.keep_days <= LONGEST_KEPT_DAYS:
            raise BadValue(
                "keep_days",
                tr(
                    "keep_days: {keep_days} is not between 0 and {longest_kept_days}: write a number of days, as in "
                    "keep_days = 90",
                    keep_days=self.keep_days,
                    longest_kept_days=LONGEST_KEPT_DAYS,
                ),
            )


USUAL_CONSOLE = ConsoleSettings()
USUAL_HISTORY = HistorySettings()
WHOLE_HISTORY = HistorySettings(keep_days=LONGEST_KEPT_DAYS)
"""Where nobody can tell what the person said: what is forgotten does not come back."""
