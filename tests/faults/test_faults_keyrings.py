"""A small part of the faults of faults/keyrings.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Fault, Run
from faults.keyrings import FAULTS


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_keyring_in_trouble_is_told_and_costs_no_key(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.02, beside_others=False))
    assert outcome.is_met, outcome.lost
