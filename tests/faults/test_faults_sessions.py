"""A small part of the faults of sessions; `make faults` makes all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import due_sessions, one_session, unsteady_time
from faults.fault import Fault, Run

FAULTS = (*one_session.FAULTS, *due_sessions.FAULTS, *unsteady_time.FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_small_part_of_it_is_survived(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.02, beside_others=False))
    assert outcome.is_met, outcome.lost
