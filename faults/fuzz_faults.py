"""Any bytes at all, given to everything that reads or edits a text of somebody's: with a guide where there is one."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from faults.fault import Fault, Outcome, Run
from faults.fuzz import Fuzzed, guided, has_guide, quick_place, targets, unguided
from faults.home import living_in

AT_ONCE = 4
"""Each may take 2 GB."""
TIMES = 10_000
"""Of each target without a guide, where all of it is tried."""


def any_bytes(run: Run) -> Outcome:
    is_whole, numbers = run.share >= 1, range(len(targets()))
    is_guided = is_whole and has_guide()
    if is_guided:
        # Each has a process of its own, and nothing else runs: a processor for each, so none has less of its time.
        with ThreadPoolExecutor(min(len(os.sched_getaffinity(0)), AT_ONCE)) as pool:
            results = list(pool.map(lambda number: _with_guide(run, number), numbers))
    else:
        results = [_alone(run, number) for number in numbers]
    broken = [f"{result.name}: {found}" for result in results for found in result.found]
    words = f"{len(broken)} broken promises"
    if broken:
        words += f" (first: {broken[0]})"
    executions = sum(result.executions for result in results)
    lengths = sorted(target.seconds for target in targets())
    how = f"{lengths[0]} to {lengths[-1]} s each, coverage-guided" if is_guided else "in a generator with a seed"
    return Outcome(
        f"{executions} inputs to {len(results)} readers and editors, {how}",
        words,
        not broken and (is_guided or not is_whole),
        cause="" if is_guided else "this Python has no atheris, so nothing guided them",
    )


def _with_guide(run: Run, number: int) -> Fuzzed:
    with tempfile.TemporaryDirectory(prefix="roleswitch-fuzz-", dir=quick_place()) as folder:
        return guided(targets()[number], Path(folder), seconds=targets()[number].seconds, seed=run.seed)


def _alone(run: Run, number: int) -> Fuzzed:
    with tempfile.TemporaryDirectory(prefix="roleswitch-fuzz-", dir=quick_place()) as folder, living_in(Path(folder)):
        return unguided(targets()[number], Path(folder), times=run.times(TIMES), seed=run.seed)


FAULTS = (
    Fault(
        "any bytes at all (coverage-guided fuzzing)",
        "texts of people spoilt by lines, words and bytes, by a fuzzer that sees which code they reach (atheris), to "
        "the editor of ~/.aws, the readers and writers of roles.toml and preferences.toml, each importer, the readers "
        "of our own files and of Identity Center's answers",
        "0 promises broken: refused with a sentence, or read as it is written and changed as asked",
        any_bytes,
    ),
)
