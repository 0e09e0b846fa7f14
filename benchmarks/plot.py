"""The two pictures of `docs/performance.md`, as SVG that is the same for the same figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import fill

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from benchmarks.comparison import Comparison, Growth
from benchmarks.table import number

INK, FAINT = "#24292f", "#d0d7de"
COLORS = ("#0e6fb8", "#b3541e", "#1a7f4b", "#8250df", "#a8327e")
"""Each at least 4.5:1 on white, and told apart by its marker too."""
MARKERS = "osD^v"
FRAME_MS = 16.0


@contextmanager
def _style() -> Iterator[None]:
    """On white of its own, so that a dark page leaves it readable. Text stays text."""
    with mpl.rc_context():
        # The salt makes the names of its parts the same every time.
        mpl.rc("svg", fonttype="none", hashsalt="roleswitch")
        mpl.rc("font", family="sans-serif", size=10)
        mpl.rc("text", color=INK)
        mpl.rc("axes", labelcolor=INK, edgecolor=FAINT)
        mpl.rc("axes.spines", top=False, right=False)
        mpl.rc("xtick", color=INK)
        mpl.rc("ytick", color=INK)
        yield


def _save(figure: Figure, path: Path) -> None:
    metadata = {"Date": None, "Creator": None}
    FigureCanvasSVG(figure).print_svg(path, metadata=metadata)  # type: ignore[no-untyped-call]
    # Its lines end in spaces.
    path.write_text("\n".join(line.rstrip() for line in path.read_text().splitlines()) + "\n")


def plot_growth(growths: Sequence[Growth], path: Path) -> None:
    """Time by the number of roles, both logarithmic: what grows as the list does has the slope of the grey lines."""
    with _style():
        figure = Figure(figsize=(8, 5), facecolor="white", layout="constrained")
        axes: Axes = figure.add_subplot()
        counts = sorted({count for growth in growths for count in growth.amounts})
        amounts = [amount for growth in growths for amount in growth.amounts.values()]
        axes.set_xscale("log")
        axes.set_yscale("log")
        low, high = min(amounts) / 1.6, max(amounts) * 1.6
        start = low * 1.2
        while start < high:
            axes.plot(counts, [start * count / counts[0] for count in counts], color=FAINT, linewidth=0.8, zorder=0)
            start *= 10**0.5
        axes.axhline(FRAME_MS, color=FAINT, linestyle="--", linewidth=1)
        axes.annotate("one frame, 16 ms", (counts[0], FRAME_MS), (0, 3), textcoords="offset points", fontsize=8)
        for growth, color, marker in zip(growths, COLORS, MARKERS, strict=False):
            axes.plot(
                list(growth.amounts),
                list(growth.amounts.values()),
                color=color,
                marker=marker,
                label=fill(growth.what, 44),
            )
        axes.set_ylim(low, high)
        axes.set_xticks(counts, [f"{count:,}".replace(",", "\u202f") for count in counts], minor=False)
        axes.minorticks_off()
        axes.set_xlabel("roles in the list")
        axes.set_yticks(_ticks(low, high), [_time(tick) for tick in _ticks(low, high)])
        axes.set_title("How each grows; grey: as the list does", loc="left", fontsize=11)
        figure.legend(loc="outside lower center", ncols=2, frameon=False, fontsize=9)
        _save(figure, path)


def _ticks(low: float, high: float) -> list[float]:
    return [tick for power in range(-2, 7) if low <= (tick := 10.0**power) <= high]


def _time(milliseconds: float) -> str:
    return f"{milliseconds:g} ms" if milliseconds < 1000 else f"{milliseconds / 1000:g} s"


def plot_others(comparisons: Sequence[Comparison], path: Path) -> None:
    """How many times as long as ours each of the others takes, logarithmic: right of the line is slower than ours."""
    with _style():
        bars = sum(len(comparison.ratios) for comparison in comparisons)
        figure = Figure(
            figsize=(8, 0.8 + 0.42 * bars + 0.5 * len(comparisons)), facecolor="white", layout="constrained"
        )
        panels = figure.subplots(
            len(comparisons),
            1,
            sharex=True,
            squeeze=False,
            gridspec_kw={"height_ratios": [len(comparison.ratios) + 0.4 for comparison in comparisons]},
        )
        highest = max(ratio for comparison in comparisons for ratio in comparison.ratios.values())
        lowest = min(ratio for comparison in comparisons for ratio in comparison.ratios.values())
        for axes, comparison, color in zip(panels[:, 0], comparisons, COLORS, strict=False):
            _bars(axes, comparison, color)
            axes.set_xlim(min(lowest / 1.5, 0.5), max(highest * 3, 2))
        panels[-1, 0].set_xlabel("times as long as RoleSwitch: to the right slower, to the left faster")
        _save(figure, path)


def _bars(axes: Axes, comparison: Comparison, color: str) -> None:
    names = [fill(name, 40) for name in comparison.ratios]
    axes.set_xscale("log")
    # From the line at 1: to the right what is slower than ours, to the left what is faster.
    axes.barh(names, [ratio - 1 for ratio in comparison.ratios.values()], left=1, height=0.6, color=color)
    for name, ratio in zip(names, comparison.ratios.values(), strict=True):
        axes.annotate(f"{number(ratio)} x", (max(ratio, 1), name), (4, 0), textcoords="offset points", va="center")
    axes.axvline(1, color=INK, linewidth=1)
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    axes.set_xticks([0.1, 1, 10, 100], ["0.1", "1", "10", "100"])
    axes.minorticks_off()
    axes.set_title(fill(comparison.job, 90), loc="left", fontsize=10)
