"""Every fault, and the page that says what became of each."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from faults.fault import Fault, Outcome

COMMAND = ".venv/bin/python -m faults"
HEAD = """\
# Faults, and what was lost

A program that holds the keys of a company is judged by the days on which things go wrong. So they are made to go wrong
here: programs are killed while they write, disks are filled, clocks are set, networks are cut, and an STS answers
nonsense. Then what was lost is counted and put beside a target that was set before.

All of it is real, the processes, the files and the window, but for AWS: that is a strict one of our own on the same
machine, since the real one does not fail on demand. Where other tools meet the same fault, they are made to meet it in
the same run. *Foreign* is what RoleSwitch did not write: profiles of people and of other tools, their comments, their
blank lines.
"""
AGAIN = """\
`make faults` makes all of it again and writes this page. One of them takes one line, which stands with each below;
`--seed N` behind that chooses other moments, names and files. `make test` does a small part of each every time.
"""


class Row(NamedTuple):
    fault: Fault
    outcome: Outcome | None
    """None where it could not be made; `reason` says why."""
    seconds: float = 0.0
    reason: str = ""

    @property
    def result(self) -> str:
        if self.outcome is None:
            return "not made here"
        return "met" if self.outcome.is_met else "**MISSED**"


def page(rows: Sequence[Row], machine: str, when: str, seed: int) -> str:
    """`docs/reliability.md`."""
    met = sum(row.outcome is not None and row.outcome.is_met for row in rows)
    minutes = sum(row.seconds for row in rows) / 60
    lines = [
        HEAD,
        f"**{met} of {len(rows)} targets met** on {when}, in {minutes:.0f} minutes, with seed {seed}, on {machine}.",
        "",
        AGAIN,
        _line(["Fault", "Target", "", "Took"]),
        _line(["---", "---", "---", "--:"]),
        *(
            _line([f"[{row.fault.name}](#{_anchor(row)})", row.fault.target, row.result, _time(row.seconds)])
            for row in rows
        ),
    ]
    for row in rows:
        lines += ["", *_told(row)]
    return "\n".join(lines) + "\n"


def _told(row: Row) -> Iterator[str]:
    """The section of one fault."""
    fault, outcome = row.fault, row.outcome
    yield f'<a id="{_anchor(row)}"></a>'
    yield ""
    yield f"## {_capital(fault.name)}"
    yield ""
    yield f"{_capital(fault.how)}."
    yield ""
    yield f"- Target: {fault.target}"
    if outcome is None:
        yield f"- **Not made here.** {row.reason}"
    else:
        yield f"- Tried: {outcome.tried}"
        yield f"- What came of it: {outcome.lost} ({row.result})"
        if not outcome.is_met:
            yield f"- Cause: {outcome.cause or 'not known yet'}"
        yield from (f"- The same with {tool}: {lost}" for tool, lost in outcome.others.items())
    yield f"- Again: `{COMMAND} {_quoted(fault.name)}`"


def _quoted(name: str) -> str:
    return shlex.quote(name) if set(name) & set('"$`\\!') else f'"{name}"'


def _anchor(row: Row) -> str:
    """The same wherever the page is read: those that are made of headings are not."""
    words = "".join(letter if letter.isalnum() else " " for letter in row.fault.name.lower()).split()
    return "-".join(words)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _time(seconds: float) -> str:
    if not seconds:
        return ""
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
