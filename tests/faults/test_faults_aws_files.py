"""The short form of each fault around ~/.aws."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from faults import aws_disks, aws_files
from faults.aws_files import kill_writers, read_while_written
from faults.aws_programs import OURS_IN_PLACE
from faults.fault import Fault, Run


@pytest.mark.parametrize("fault", [*aws_files.FAULTS, *aws_disks.FAULTS], ids=lambda fault: fault.name)
def test_nothing_is_lost(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.01, beside_others=False))
    assert outcome.is_met, f"{outcome.lost} {outcome.cause}"


def test_a_writer_that_writes_in_place_is_seen(tmp_path: Path) -> None:
    """As ours would be with its replacing taken out: so many kills or reads find one that is half written."""
    bad = read_while_written(tmp_path / "read", 2, 100, OURS_IN_PLACE).bad
    assert bad or kill_writers(tmp_path / "killed", 150, Random(1), OURS_IN_PLACE).damaged  # noqa: S311 - moments
