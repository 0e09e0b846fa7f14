"""Every fault, and the page that says what became of each."""

from __future__ import annotations

import re
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

The processes, the files, the disks and the window are real. What stands in for something is told here: AWS is a strict
one of our own on the same machine, since the real one does not fail on demand; sleep is told by a logind of our own;
the keyring is a file of the demo's where a row does not name a keyring; shells and terminals that Debian does not have
are judged by what they would be given. Where other tools meet the same fault, they are made to meet it in the same run;
where one is *imitated*, a few lines do what its source does. *Foreign* is what RoleSwitch did not write: profiles of
people and of other tools, their comments, their blank lines.
"""
AGAIN = """\
`make faults` makes all of it again and writes this page. One of them takes one line, which stands with each below;
`--seed N` behind that chooses other moments, names and files; `--again` puts what comes of it in the place of what is
here, and says so. `make test` does a small part of each every time.
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
        *map(_in_table, rows),
    ]
    for row in rows:
        lines += ["", *_told(row)]
    return "\n".join(lines) + "\n"


def made_again(text: str, rows: Sequence[Row], when: str) -> str:
    """The page with these rows in place of those that it has. It says of each that it was made by itself.

    Raises ValueError where it has no such row.
    """
    lines, head = text.rstrip("\n").split("\n"), {f"| [{row.fault.name}](#{_anchor(row)}) |": row for row in rows}
    for start, row in head.items():
        number = next((number for number, line in enumerate(lines) if line.startswith(start)), None)
        if number is None:
            raise ValueError(f"the page has no {row.fault.name}: make all of it")
        lines[number] = _in_table(row)
        first = lines.index(f'<a id="{_anchor(row)}"></a>')
        last = next((after for after in range(first + 1, len(lines)) if lines[after].startswith("<a id=")), len(lines))
        told = [*_told(row), f"- Made again by itself, on {when}"]
        lines[first:last] = [*told, ""] if last < len(lines) else told
    results = [line for line in lines if line.startswith("| [")]
    count = next(number for number, line in enumerate(lines) if _COUNT.match(line))
    met = f"**{sum(' | met | ' in line for line in results)} of {len(results)} targets met**"
    lines[count] = _COUNT.sub(met, lines[count])
    return "\n".join(lines) + "\n"


_COUNT = re.compile(r"\*\*\d+ of \d+ targets met\*\*")


def _in_table(row: Row) -> str:
    return _line([f"[{row.fault.name}](#{_anchor(row)})", row.fault.target, row.result, _time(row.seconds)])


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
