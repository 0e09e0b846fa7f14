"""The short form of what happens to our own files, each kind by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Run
from faults.own_state import KINDS, Kind, try_kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_damaged_file_costs_nothing_that_matters(kind: Kind, tmp_path: Path) -> None:
    assert try_kind(kind, Run(tmp_path, share=0.02)).lost == []
