"""What was measured, as lines that a person reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Target(NamedTuple):
    """At most `most` of `unit`; `reached` is what came out, in the same unit."""

    reached: float
    most: float
    unit: str
    cause: str = ""
    """Why it is missed, where that is known."""

    @property
    def is_met(self) -> bool:
        return self.reached <= self.most


class Figure(NamedTuple):
    """An amount, with what bare Python and `import boto3` take of the same where that can be compared."""

    what: str
    amount: float
    unit: str
    bare: float | None = None
    boto3: float | None = None
    target: Target | None = None


Row = tuple[str, ...]
HEAD: Row = ("", "", "x bare Python", "x import boto3", "target", "reached", "")


def rows(figures: Sequence[Figure]) -> list[Row]:
    return [HEAD, *(_row(figure) for figure in figures)]


def aligned(rows: Sequence[Row]) -> list[str]:
    """Its columns are as wide as what stands in them."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def markdown(rows: Sequence[Row]) -> list[str]:
    """The first row is the head. Numbers stand at the right, the first column at the left."""
    head, *others = rows
    return [_marked(head), _marked(["---", *["---:"] * (len(head) - 1)]), *map(_marked, others)]


def _marked(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _row(figure: Figure) -> Row:
    target = figure.target
    return (
        figure.what,
        f"{number(figure.amount)} {figure.unit}",
        ratio(figure.amount, figure.bare),
        ratio(figure.amount, figure.boto3),
        f"at most {target.most:g} {target.unit}" if target else "",
        number(target.reached) if target else "",
        ("met" if target.is_met else "NOT MET") if target else "",
    )


def number(amount: float) -> str:
    return f"{amount:.0f}" if amount >= 100 or amount == round(amount) else f"{amount:.3g}"


def ratio(amount: float, base: float | None) -> str:
    return "" if not base else f"{amount / base:.2f}"
