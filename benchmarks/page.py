"""`docs/performance.md`: every figure, what it is compared with, and what falls short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeVar

from benchmarks.bench import Effort
from benchmarks.comparison import PROGRAM, AtOnce, Comparison, Found, Growth, LeftOut
from benchmarks.table import Figure, Row, aligned, markdown, number, ratio, rows
from tests.desktop.desktop import Desktop

Kind = TypeVar("Kind", Figure, Comparison, Growth, AtOnce, LeftOut)
GROWTH_PICTURE, OTHERS_PICTURE = "performance-growth.svg", "performance-others.svg"


@dataclass(frozen=True)
class Part:
    name: str
    """What it is chosen by."""
    title: str
    text: str
    """How it is measured, for who has never seen the program."""
    measure: Callable[[Desktop, Path, Effort], Iterator[Found]]
    """The folder is its own, and empty."""
    picture: str = ""


def printed(found: Sequence[Found]) -> list[str]:
    """The tables of a part, for a terminal."""
    lines = [line for table in _tables(found) for line in aligned(table)]
    return lines + [f"{left_out.what}: not measured. {left_out.reason}" for left_out in _of(LeftOut, found)]


def page(results: Mapping[Part, Sequence[Found]], machine: str, versions: str, when: str, minutes: float) -> str:
    every = list(chain.from_iterable(results.values()))
    targets = [figure.target for figure in _of(Figure, every) if figure.target]
    met = sum(target.is_met for target in targets)
    lines = [
        "# Speed, beside other programs",
        "",
        f"Made by `make bench` on {when} in {minutes:.0f} minutes, all of it in one run on one machine: {machine}; "
        f"{versions}. Absolute figures are those of this machine; the ratios hardly depend on it.",
        "",
        f"{met} of {len(targets)} targets are met. Every figure is the median of runs in turn: what is compared runs "
        "one after the other, round by round, so that what else the machine does hits all alike. Nothing leaves the "
        "machine: AWS is a strict one of our own on loopback. `python -m benchmarks WORDS…` measures those parts whose "
        f"name has one of the words ({', '.join(part.name for part in results)}) and prints them.",
    ]
    for part, found in results.items():
        lines += ["", f"## {part.title}", "", part.text]
        if part.picture:
            lines += ["", f"![{part.title}, drawn]({part.picture})"]
        for table in _tables(found):
            lines += ["", *markdown(table)]
    lines += _section("What falls short, and why", _shortfalls(every))
    lines += _section("What was not measured, and why", _left_out(_of(LeftOut, every)))
    return "\n".join(lines) + "\n"


def _section(title: str, items: Iterable[str]) -> list[str]:
    return ["", f"## {title}", "", *([f"- {item}" for item in items] or ["Nothing."])]


def _of(kind: type[Kind], found: Iterable[Found]) -> list[Kind]:
    return [each for each in found if isinstance(each, kind)]


def _tables(found: Sequence[Found]) -> Iterator[list[Row]]:
    if figures := _of(Figure, found):
        yield rows(figures)
    for comparison in _of(Comparison, found):
        yield _comparison_rows(comparison)
    if growths := _of(Growth, found):
        yield _growth_rows(growths)
    if at_once := _of(AtOnce, found):
        yield _at_once_rows(at_once)


def _comparison_rows(comparison: Comparison) -> list[Row]:
    bare = next(iter(comparison.floor.values()), None)
    has_floor = bare is not None
    head: Row = (comparison.job, "ms", *(["x bare Python"] if has_floor else []), "x RoleSwitch")
    took = {**comparison.floor, **comparison.ours, **comparison.others}
    return [
        head,
        *(
            (name, number(each), *([ratio(each, bare)] if has_floor else []), ratio(each, comparison.base))
            for name, each in took.items()
        ),
    ]


def _growth_rows(growths: Sequence[Growth]) -> list[Row]:
    counts = list(growths[0].amounts)
    pairs = list(growths[0].exponents)
    head: Row = (
        "roles",
        *map(str, counts),
        *(f"{many} / {few} roles" for few, many in pairs),
        *(f"exponent to {many}" for _, many in pairs),
    )
    return [
        head,
        *(
            (
                growth.what,
                *(f"{number(amount)} ms" for amount in growth.amounts.values()),
                *(f"x {number(growth.amounts[many] / growth.amounts[few])}" for few, many in pairs),
                *(f"{growth.exponents[pair]:.2f}" for pair in pairs),
            )
            for growth in growths
        ),
    ]


def _at_once_rows(at_once: Sequence[AtOnce]) -> list[Row]:
    def one_of(each: AtOnce) -> float | None:
        alone = (one for one in at_once if one[:3] == (each.program, 1, each.is_cold))
        return next((one.seconds for one in alone), None)

    head: Row = ("program, cache", "requests", "all answered after", "each", "x as long as 1", "AssumeRole", "failed")
    return [
        head,
        *(
            (
                f"{each.program}, {'cold' if each.is_cold else 'warm'}",
                str(each.requests),
                f"{number(each.seconds * 1000)} ms",
                f"{number(each.seconds * 1000 / each.requests)} ms",
                ratio(each.seconds, one_of(each)),
                str(each.calls),
                str(each.failed),
            )
            for each in at_once
        ),
    ]


def _shortfalls(found: Sequence[Found]) -> Iterator[str]:
    for figure in _of(Figure, found):
        if figure.target and not figure.target.is_met:
            target = figure.target
            missed = f"{number(target.reached)} {target.unit}, at most {target.most:g} is the target."
            yield f"**{figure.what}**: {missed} {target.cause}".rstrip()
    for comparison in _of(Comparison, found):
        if comparison.faster:
            faster = ", ".join(f"{name} takes {number(part)} of our time" for name, part in comparison.faster.items())
            yield f"**{comparison.job}**: {faster}." + (f" The cause: {comparison.cause}." if comparison.cause else "")
    for growth in _of(Growth, found):
        if not growth.is_linear:
            worst = max(growth.exponents.values())
            yield f"**{growth.what}** grows faster than the list (exponent {worst:.2f}). {growth.cause}".rstrip()
    for each in _of(AtOnce, found):
        if each.program == PROGRAM and (each.failed or each.calls > each.is_cold):
            yield f"**{each.requests} requests at once**: {each.calls} AssumeRole, {each.failed} had no answer."


def _left_out(left_out: Iterable[LeftOut]) -> Iterator[str]:
    # One that is missing is missing in several parts.
    for what, reason in dict.fromkeys(left_out):
        yield f"**{what}.** {reason}"
