"""A small part of the faults of faults/broken_tls.py; `make faults` makes all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.broken_tls import FAULTS
from faults.fault import Fault, Run


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_small_part_of_it_is_survived(fault: Fault, tmp_path: Path) -> None:
    outcome = fault.go(Run(tmp_path, share=0.02, beside_others=False))
    assert outcome.is_met, outcome.lost
