"""What was measured, as lines that a person reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Target(NamedTuple):
    """At most `most` of `unit`; `reached` is what came out, in the same unit."""

    reached: float
    most: float
    unit: str

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


HEAD = ("", "", "x bare Python", "x import boto3", "target", "reached", "")


def lines(figures: Sequence[Figure]) -> list[str]:
    """A table, its columns as wide as what stands in them."""
    rows = [HEAD, *(_row(figure) for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _row(figure: Figure) -> tuple[str, ...]:
    target = figure.target
    return (
        figure.what,
        f"{_number(figure.amount)} {figure.unit}",
        _ratio(figure.amount, figure.bare),
        _ratio(figure.amount, figure.boto3),
        f"at most {target.most:g} {target.unit}" if target else "",
        _number(target.reached) if target else "",
        ("met" if target.is_met else "NOT MET") if target else "",
    )


def _number(amount: float) -> str:
    return f"{amount:.0f}" if amount >= 100 or amount == round(amount) else f"{amount:.3g}"


def _ratio(amount: float, base: float | None) -> str:
    return "" if not base else f"{amount / base:.2f}"
