"""A small part of a long day with the window open; `make faults` makes all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Fault, Run
from faults.soak import FAULTS


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_small_part_of_it_is_survived(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.01, beside_others=False))
    assert outcome.is_met, outcome.lost
