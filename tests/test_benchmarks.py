"""`make bench` in short: that its parts work. How long anything takes is not asked here."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import PySide6
import pytest

from benchmarks import answers, at_once, bundle, growth, writing
from benchmarks.__main__ import write
from benchmarks.bench import Effort, measure, quiet_desktop
from benchmarks.comparison import AtOnce, Comparison, Found, Growth, LeftOut
from benchmarks.machine import machine
from benchmarks.others import awsume
from benchmarks.page import printed
from benchmarks.parts import PARTS
from benchmarks.processes import computed_seconds, medians, megabytes
from benchmarks.sample_home import roles_toml
from benchmarks.table import Figure, Target, aligned, markdown, rows
from roleswitch.core.catalog import parse
from tests.desktop.desktop import missing_programs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Kind = TypeVar("Kind")

SHORT = Effort(
    starts=1,
    rounds_of_typing=2,
    lists_to_type_in=1,
    settle_seconds=0.5,
    idle_seconds=0.5,
    writes=1,
    counts=(20, 40),
    large_starts=1,
    imports=1,
    at_once=((1, 1), (3, 1)),
    others_at_once=((1, 1), (2, 1)),
)


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
    figures = [
        Figure("first paint", 300.0, "ms", bare=12.0, boto3=240.0, target=Target(1.25, 1.3, "x smallest")),
        Figure("memory", 81.5, "MB", bare=9.0),
    ]
    head, paint, memory = aligned(rows(figures))
    assert cells(head) == ["", "x bare Python", "x import boto3", "target", "reached"]
    assert cells(paint) == ["first paint", "300 ms", "25.00", "1.25", "at most 1.3 x smallest", "1.25", "met"]
    assert cells(memory) == ["memory", "81.5 MB", "9.06"]


def test_a_target_that_is_missed_is_said_in_capitals() -> None:
    _, line = aligned(rows([Figure("idle", 0.5, "%", target=Target(0.5, 0.3, "%"))]))
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


# ---------------------------------------------------------------- beside others


def kinds(found: Iterable[Found], kind: type[Kind]) -> list[Kind]:
    return [each for each in found if isinstance(each, kind)]


def test_a_session_that_is_there_is_answered_by_each_program_or_it_is_said_why_not(tmp_path: Path) -> None:
    found = list(answers.measure(tmp_path, SHORT))
    (comparison,) = kinds(found, Comparison)
    assert next(iter(comparison.ours)) == "RoleSwitch"
    programs = [*comparison.ours, *comparison.others, *(left_out.what for left_out in kinds(found, LeftOut))]
    for wanted in ("bundle", "AWS CLI 1", "AWS CLI 2", "awsume"):
        assert any(wanted in program for program in programs), f"nothing is said of {wanted}"
    assert next(iter(comparison.floor)).startswith("bare Python")


def test_a_profile_is_written_as_a_call_and_as_a_program_beside_the_others_ways(tmp_path: Path) -> None:
    call, computed, program = kinds(writing.measure(tmp_path, SHORT), Comparison)
    for comparison in (call, computed):
        assert any("AWS CLI" in name for name in comparison.others)
        assert any("configparser" in name for name in comparison.others)
    # It waits for other writers and for the disk, and computes nothing meanwhile.
    assert computed.base < call.base
    assert any("aws configure set" in name for name in program.others)


@pytest.mark.desktop
def test_lists_of_each_length_are_read_shown_filtered_and_imported(tmp_path: Path) -> None:
    if missing := missing_programs():
        pytest.skip(f"this machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them")
    with quiet_desktop(tmp_path) as desktop:
        growths = kinds(growth.measure(desktop, SHORT), Growth)
    assert [each.what.partition(" ")[0] for each in growths] == ["read", "roleswitch", "start", "a", "roleswitch"]
    assert all(list(each.amounts) == [20, 40] and min(each.amounts.values()) > 0 for each in growths)


def test_requests_at_once_come_to_one_call_where_there_is_no_session_and_to_none_where_there_is(tmp_path: Path) -> None:
    at_once_ = kinds(at_once.measure(tmp_path, SHORT), AtOnce)
    ours = [each for each in at_once_ if each.program == "RoleSwitch"]
    assert [(each.requests, each.is_cold, each.calls, each.failed) for each in ours] == [
        (1, True, 1, 0),
        (3, True, 1, 0),
        (1, False, 0, 0),
        (3, False, 0, 0),
    ]
    others = [each for each in at_once_ if each.program != "RoleSwitch"]
    assert all(each.calls == (each.requests if each.is_cold else 0) and not each.failed for each in others)


def test_a_program_that_is_not_there_is_named_with_the_reason(tmp_path: Path) -> None:
    found = awsume(tmp_path / "others")
    assert isinstance(found, LeftOut)
    assert "make bench" in found.reason


def test_only_the_programs_of_others_that_are_slower_or_faster_than_ours_count_as_that() -> None:
    comparison = Comparison("write", ours={"RoleSwitch": 10.0}, others={"one": 5.0, "two": 40.0})
    assert comparison.ratios == {"one": 0.5, "two": 4.0}
    assert comparison.faster == {"one": 0.5}


def test_what_takes_ten_times_as_long_for_ten_times_as_many_roles_grows_as_the_list_does() -> None:
    linear = Growth("load", {300: 5.0, 3000: 50.0, 30_000: 500.0})
    assert [round(exponent, 6) for exponent in linear.exponents.values()] == [1, 1]
    assert linear.is_linear
    assert not Growth("load", {300: 5.0, 3000: 50.0, 30_000: 5000.0}).is_linear


# ---------------------------------------------------------------- the page

EVERYTHING: dict[str, list[Found]] = {
    "answers": [
        Comparison(
            "an answer",
            ours={"RoleSwitch": 20.0},
            others={"AWS CLI 1": 500.0, "a quick one": 10.0},
            floor={"bare Python": 12.0},
            cause="it does less",
        ),
        LeftOut("awsume", "It is not there."),
    ],
    "writing": [Comparison("a profile", ours={"RoleSwitch": 60.0}, others={"AWS CLI 1": 600.0})],
    "growth": [Growth("filter", {300: 1.0, 3000: 2.0, 30_000: 200.0}, cause="It compares all with all.")],
    "at once": [AtOnce("RoleSwitch", 1, True, 0.5, 1, 0), AtOnce("RoleSwitch", 50, True, 5.0, 1, 2)],
    "budgets": [Figure("idle", 0.5, "%", target=Target(0.5, 0.3, "%"))],
    "bundle": [LeftOut("The bundle", "There is none."), LeftOut("awsume", "It is not there.")],
}


def written_page(folder: Path) -> str:
    write({part: EVERYTHING[part.name] for part in PARTS}, "a machine", 3.0, folder)
    return (folder / "performance.md").read_text()


def test_the_page_has_every_part_with_its_ratios(tmp_path: Path) -> None:
    text = written_page(tmp_path)
    for part in PARTS:
        assert f"## {part.title}\n\n{part.text}" in text
    assert "| AWS CLI 1 | 500 | 41.67 | 25.00 |" in text
    assert "| filter | 1 ms | 2 ms | 200 ms | x 2 | x 100 | 0.30 | 2.00 |" in text
    assert "| RoleSwitch, cold | 50 | 5000 ms | 100 ms | 10.00 | 1 | 2 |" in text
    assert "0 of 1 targets are met" in text


def test_the_page_names_what_falls_short_and_what_was_not_measured_once_each(tmp_path: Path) -> None:
    _, _, rest = written_page(tmp_path).partition("## What falls short, and why")
    shortfalls, _, missing = rest.partition("## What was not measured, and why")
    assert [line.partition("**")[2].partition("**")[0] for line in shortfalls.split("\n") if line] == [
        "idle",
        "an answer",
        "filter",
        "50 requests at once",
    ]
    assert "a quick one takes 0.5 of our time" in shortfalls
    assert "It compares all with all." in shortfalls
    assert "1 AssumeRole, 2 had no answer" in shortfalls
    assert missing.split("\n- ")[1:] == ["**awsume.** It is not there.", "**The bundle.** There is none.\n"]


def test_the_same_figures_make_the_same_pictures_with_nothing_of_this_machine_in_them(tmp_path: Path) -> None:
    pages = [tmp_path / "one", tmp_path / "other"]
    for folder in pages:
        written_page(folder)
    pictures = [sorted(folder.glob("*.svg")) for folder in pages]
    assert [path.name for path in pictures[0]] == ["performance-growth.svg", "performance-others.svg"]
    for one, other in zip(*pictures, strict=True):
        assert one.read_bytes() == other.read_bytes()
        assert one.stat().st_size < 50_000
        assert str(tmp_path) not in one.read_text()
        assert "AWS CLI 1" in one.read_text() or "filter" in one.read_text()


def test_a_table_for_a_page_keeps_a_bar_in_a_cell() -> None:
    assert markdown([("what", "ms"), ("a | b", "1")]) == ["| what | ms |", "| --- | ---: |", "| a \\| b | 1 |"]


def test_a_part_is_printed_with_what_was_not_measured() -> None:
    text = "\n".join(printed(EVERYTHING["answers"]))
    assert "AWS CLI 1" in text
    assert "awsume: not measured. It is not there." in text


def test_the_machine_is_said_in_a_line() -> None:
    told = machine()
    assert "cores" in told
    assert f"PySide6 {PySide6.__version__}" in told
    assert "\n" not in told
