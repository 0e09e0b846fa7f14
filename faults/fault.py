"""A fault, how it is made, and what a run of it came to."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass(frozen=True)
class Run:
    """One go at a fault: in a folder of its own, which is empty at first and thrown away after."""

    folder: Path
    share: float = 1.0
    """Of the times that the table tells; `make test` does a small part of each."""
    beside_others: bool = True
    """Whether other tools that the table names are run too: `make test` leaves them out."""
    seed: int = 1

    def times(self, all_of_them: int, at_least: int = 1) -> int:
        """How often something is tried of what the whole table tries `all_of_them`."""
        return max(at_least, round(all_of_them * self.share))

    def random(self) -> Random:
        """The same numbers for the same seed."""
        return Random(self.seed)  # noqa: S311 - it chooses moments and names, never a secret


@dataclass(frozen=True)
class Outcome:
    """`lost` is the figure beside the target, in words such as "0 damaged, 1 stray file"."""

    tried: str
    lost: str
    is_met: bool
    others: Mapping[str, str] = field(default_factory=dict)
    """What the same came to with another tool, in the same run: by its name and version."""
    cause: str = ""
    """Of a target that is missed, and what is done about it; empty where it is met."""


@dataclass(frozen=True)
class Fault:
    name: str
    how: str
    target: str
    go: Callable[[Run], Outcome]
    """Raises nothing for what is lost: that is its outcome. What it raises is a mistake in the fault itself."""
    needs: Callable[[], str] = lambda: ""
    """Why it cannot be made on this machine, such as a program that is missing; empty where it can."""


def wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    """Raises TimeoutError."""
    until = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.01)
