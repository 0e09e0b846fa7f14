"""`make bench` in short: that its parts work. How long anything takes is not asked here."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks import bundle
from benchmarks.bench import Effort, measure, quiet_desktop
from benchmarks.processes import computed_seconds, medians, megabytes
from benchmarks.sample_home import roles_toml
from benchmarks.table import Figure, Target, lines
from roleswitch.core.catalog import parse
from tests.desktop.desktop import missing_programs

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT = Effort(starts=1, rounds_of_typing=2, lists_to_type_in=1, settle_seconds=0.5, idle_seconds=0.5)


@pytest.mark.desktop
def test_every_promised_figure_is_measured_on_the_running_program(tmp_path: Path) -> None:
    if missing := missing_programs():
        pytest.skip(f"this machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them")
    with quiet_desktop(tmp_path) as desktop:
        figures = list(measure(desktop, SHORT))
    assert [figure.what for figure in figures if figure.target] == [
        "credential-process, fresh session",
        "RoleSwitch with 300 roles, to its first paint",
        "boto3, botocore, keyring loaded by then: none",
        "idle, visible, 10 sessions counting down, over 0.5 s",
        "a keystroke with 3000 roles, filtered and painted; the slowest of a word",
        "the very first keystroke",
    ]
    assert all(figure.amount > 0 for figure in figures if "loaded by then" not in figure.what)


def cells(line: str) -> list[str]:
    return re.split(r"  +", line)


def test_a_target_is_met_up_to_its_limit() -> None:
    assert Target(1.3, 1.3, "x").is_met
    assert not Target(1.31, 1.3, "x").is_met


def test_the_table_has_a_line_for_each_figure_with_its_ratios_and_its_target() -> None:
    head, paint, memory = lines(
        [
            Figure("first paint", 300.0, "ms", bare=12.0, boto3=240.0, target=Target(1.25, 1.3, "x smallest")),
            Figure("memory", 81.5, "MB", bare=9.0),
        ]
    )
    assert cells(head) == ["", "x bare Python", "x import boto3", "target", "reached"]
    assert cells(paint) == ["first paint", "300 ms", "25.00", "1.25", "at most 1.3 x smallest", "1.25", "met"]
    assert cells(memory) == ["memory", "81.5 MB", "9.06"]


def test_a_target_that_is_missed_is_said_in_capitals() -> None:
    _, line = lines([Figure("idle", 0.5, "%", target=Target(0.5, 0.3, "%"))])
    assert cells(line)[-1] == "NOT MET"


def test_what_is_compared_runs_in_turn_after_each_has_run_once() -> None:
    ran: list[str] = []
    amounts = {"one": iter([100.0, 1.0, 3.0, 2.0]), "other": iter([100.0, 7.0, 9.0, 8.0])}

    def take(name: str) -> Callable[[], float]:
        def taken() -> float:
            ran.append(name)
            return next(amounts[name])

        return taken

    assert medians({name: take(name) for name in amounts}, 3) == {"one": 2.0, "other": 8.0}
    assert ran == ["one", "other"] * 4


def test_the_processor_time_of_a_process_is_what_it_computed() -> None:
    before = time.process_time()
    told = computed_seconds(os.getpid())
    assert before <= told <= time.process_time()


def test_the_shared_part_of_a_process_is_not_more_than_all_of_it() -> None:
    rss, pss = megabytes(os.getpid())
    assert 5 < pss <= rss


def test_a_folder_is_as_large_as_its_files_and_a_link_is_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "large").write_bytes(bytes(2_000_000))
    (tmp_path / "link").symlink_to("lib/large")
    (tmp_path / "folder").symlink_to("lib")
    assert 2 <= bundle.size(tmp_path) < 2.001
    assert bundle.size(tmp_path / "lib" / "large") == 2


def test_it_is_said_why_no_bundle_was_measured(tmp_path: Path) -> None:
    assert "make package" in bundle.why_not(tmp_path / "roleswitch")
    (tmp_path / "roleswitch").touch()
    assert not bundle.why_not(tmp_path / "roleswitch")


@pytest.mark.parametrize("count", [10, 300, 3000])
def test_every_role_of_the_sample_list_can_be_used(count: int) -> None:
    catalog = parse(roles_toml(count))
    assert len(catalog.roles) == count
    assert not catalog.problems
