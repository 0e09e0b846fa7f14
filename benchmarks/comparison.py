"""What is compared: one job done by several programs, one job with more and more roles, and many requests at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import log
from typing import NamedTuple

from benchmarks.table import Figure

PROGRAM = "RoleSwitch"
"""What our programs are called; what others are compared with begins so."""


@dataclass(frozen=True)
class Comparison:
    """How long one job takes with several programs, each by its name and version; medians in ms.

    What others are compared with is the first of `ours`. `floor` is what does not do the job and cannot be undercut.
    """

    job: str
    ours: Mapping[str, float]
    others: Mapping[str, float]
    floor: Mapping[str, float] = field(default_factory=dict)
    cause: str = ""
    """Why another one is faster, where one is."""

    @property
    def base(self) -> float:
        return next(iter(self.ours.values()))

    @property
    def ratios(self) -> dict[str, float]:
        """How many times as long as ours the others take."""
        return {name: took / self.base for name, took in self.others.items()}

    @property
    def faster(self) -> dict[str, float]:
        return {name: ratio for name, ratio in self.ratios.items() if ratio < 1}


LINEAR = 1.1
"""The exponent up to which something counts as growing no faster than the list: what is measured is not steadier."""


@dataclass(frozen=True)
class Growth:
    """How long something takes, in ms, by the number of roles."""

    what: str
    amounts: Mapping[int, float]
    cause: str = ""
    """Why it grows faster than the list, where it does."""

    @property
    def exponents(self) -> dict[tuple[int, int], float]:
        """From one number of roles to the next: 0 does not grow, 1 grows as the list does, 2 with its square."""
        return {
            (few, many): log(self.amounts[many] / self.amounts[few]) / log(many / few)
            for few, many in pairwise(self.amounts)
        }

    @property
    def is_linear(self) -> bool:
        return max(self.exponents.values(), default=0) <= LINEAR


class AtOnce(NamedTuple):
    """Processes that want one session, started one right after the other; `seconds` until the last has ended."""

    program: str
    requests: int
    is_cold: bool
    """Whether there is no session yet."""
    seconds: float
    calls: int
    """AssumeRole calls that reached STS: the most of all times that it was tried."""
    failed: int
    """Processes that ended in trouble."""


class LeftOut(NamedTuple):
    what: str
    reason: str
    """A sentence."""


Found = Figure | Comparison | Growth | AtOnce | LeftOut
