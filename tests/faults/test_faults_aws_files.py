"""The short form of each fault around ~/.aws."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from faults import aws_disks, aws_files, aws_realistic
from faults.aws_files import Judge, kill_writers, people_files, read_while_written
from faults.aws_people import ENCODINGS, NOT_OURS, TRAITS, UNREADABLE, people_file
from faults.aws_programs import OURS_IN_PLACE
from faults.aws_realistic import Edited, Tally
from faults.fault import Fault, Run
from roleswitch.delivery.aws_block import Kind


@pytest.mark.parametrize(
    "fault", [*aws_files.FAULTS, *aws_realistic.FAULTS, *aws_disks.FAULTS], ids=lambda fault: fault.name
)
def test_nothing_is_lost(fault: Fault, tmp_path: Path) -> None:
    if reason := fault.needs():
        pytest.skip(reason)
    outcome = fault.go(Run(tmp_path, share=0.01, beside_others=False))
    assert outcome.is_met, f"{outcome.lost} {outcome.cause}"


def test_a_writer_that_writes_in_place_is_seen(tmp_path: Path) -> None:
    """As ours would be with its replacing taken out: so many kills or reads find one that is half written."""
    bad = read_while_written(tmp_path / "read", 2, 100, OURS_IN_PLACE).bad
    assert bad or kill_writers(tmp_path / "killed", 150, Random(1), OURS_IN_PLACE).damaged  # noqa: S311 - moments


def test_each_trait_of_realistic_files_is_in_a_good_share_of_them() -> None:
    chance = Random(1)  # noqa: S311 - it makes texts
    found = Counter(trait for number in range(2000) for trait in people_file(list(Kind)[number % 2], chance).traits)
    assert [trait for trait in TRAITS if found[trait] < 100] == []
    assert [encoding for encoding in ENCODINGS if found[encoding] < 10] == []


@pytest.mark.parametrize(
    ("found", "reasons", "lost"),
    [
        pytest.param("file, line 3: AWS tools cannot read this file (…).", [UNREADABLE], 0, id="as it must be"),
        pytest.param("file, line 3: AWS tools cannot read this file (…).", [NOT_OURS], 1, id="with another reason"),
        pytest.param("file, line 3: AWS tools cannot read this file (…).", [], 1, id="though nothing is wrong"),
        pytest.param(Edited(False, False, False), [NOT_OURS], 1, id="written though it must not be"),
        pytest.param(Edited(False, False, True), [], 1, id="the profile is not there"),
        pytest.param(Edited(False, True, False), [], 1, id="another is read otherwise"),
        pytest.param(Edited(False, False, False), [], 0, id="written"),
    ],
)
def test_what_is_not_as_expected_of_a_realistic_file_counts_as_lost(
    found: Edited | str, reasons: list[str], lost: int
) -> None:
    tally = Tally()
    tally.take(found, reasons)
    assert tally.lost == lost


@pytest.mark.parametrize("left", ["", "[p-r]\n"], ids=["gone", "its header alone"])
def test_a_profile_that_stays_and_is_missed_in_between_is_seen(left: str, tmp_path: Path) -> None:
    files = people_files(tmp_path / "aws", 3)
    judge = Judge.of(files, stays="p-r")
    before = files.credentials.read_text()
    assert judge.keys_are_whole()
    files.credentials.write_text(f"{before}[p-r]\naws_access_key_id = id1\naws_session_token = {'1-' * 300}1\n")
    assert judge.keys_are_whole()
    files.credentials.write_text(before + left)
    assert not judge.keys_are_whole()
