"""A small part of the faults of faults/hostile.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Fault, Run
from faults.hostile import FAULTS


@pytest.mark.qt_log_ignore("does not support raise")  # said offscreen
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_who_means_harm_does_none(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.05, beside_others=False))
    assert outcome.is_met, outcome.lost
