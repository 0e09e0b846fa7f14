"""Every fault, and the page that says what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from faults.fault import Fault, Outcome

HEAD = ("Fault", "How it is made", "Tried", "Lost", "Target", "", "The same with others")


class Row(NamedTuple):
    fault: Fault
    outcome: Outcome | None
    """None where it could not be made; `reason` says why."""
    seconds: float = 0.0
    reason: str = ""


def page(rows: Sequence[Row], machine: str, when: str, seed: int) -> str:
    """`docs/reliability.md`."""
    made = [row for row in rows if row.outcome is not None]
    met = sum(row.outcome is not None and row.outcome.is_met for row in made)
    minutes = sum(row.seconds for row in rows) / 60
    lines = [
        "# Faults, and what was lost",
        "",
        "Made by `make faults`, which makes each of these happen for real and counts what is lost; `make test` does a "
        "small part of each every time.",
        f"{met} of {len(rows)} targets met on {machine}, {when}, in {minutes:.0f} minutes, with seed {seed}.",
        "",
        _line(HEAD),
        _line(["---"] * len(HEAD)),
        *(_line(_cells(row)) for row in rows),
    ]
    missed = [row for row in made if row.outcome is not None and not row.outcome.is_met]
    if missed:
        lines += ["", "## Targets that are missed", ""]
        lines += [f"- **{row.fault.name}**: {row.outcome.lost}. {row.outcome.cause}" for row in missed if row.outcome]
    not_made = [row for row in rows if row.outcome is None]
    if not_made:
        lines += ["", "## Not made here", ""]
        lines += [f"- **{row.fault.name}**: {row.reason}" for row in not_made]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> list[str]:
    fault, outcome = row.fault, row.outcome
    if outcome is None:
        return [fault.name, fault.how, "", "", fault.target, "not made", ""]
    others = "; ".join(f"{tool}: {lost}" for tool, lost in outcome.others.items())
    return [
        fault.name,
        fault.how,
        outcome.tried,
        outcome.lost,
        fault.target,
        "met" if outcome.is_met else "**missed**",
        others,
    ]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
