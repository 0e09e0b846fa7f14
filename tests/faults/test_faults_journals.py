"""The short form of what happens to journals, team lists, copies and sign-ins, each kind by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Run
from faults.home import living_in
from faults.own_journals import KINDS
from faults.own_state import Kind, try_kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_damaged_one_costs_nothing_that_matters(kind: Kind, tmp_path: Path) -> None:
    with living_in(tmp_path):
        assert try_kind(kind, Run(tmp_path, share=0.02)).lost == []
