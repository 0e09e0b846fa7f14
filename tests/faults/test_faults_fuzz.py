"""A small part of what `python -m faults.fuzz` tries: each target for a few hundred inputs from a seed, and some of
hypothesis."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faults.fault import Run
from faults.fuzz import broken_by, guided, has_guide, smallest, targets, unguided
from faults.fuzz_faults import FAULTS
from faults.fuzz_target import Check, Target, choice_and_text
from faults.home import living_in

TARGETS = targets()


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_whatever_the_bytes_no_promise_is_broken(target: Target, tmp_path: Path) -> None:
    with living_in(tmp_path):
        result = unguided(target, tmp_path, times=150, seed=1)
    assert (result.executions, result.found) == (150, ())


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_bytes_that_nobody_thought_of_break_no_promise_either(target: Target, tmp_path: Path) -> None:
    with living_in(tmp_path):
        check = target.begin(tmp_path)

        @settings(max_examples=60, suppress_health_check=list(HealthCheck))
        @given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode(errors="surrogatepass")))
        def whatever(content: bytes) -> None:
            assert broken_by(check, content) == ""

        whatever()


def test_the_row_of_the_table_tells_of_every_target(tmp_path: Path) -> None:
    (fault,) = FAULTS
    outcome = fault.go(Run(tmp_path, share=0.001, beside_others=False))
    assert outcome.is_met, outcome.lost
    assert (
        outcome.tried == f"{10 * len(TARGETS)} inputs to {len(TARGETS)} readers and editors, in a generator with a seed"
    )


def _of_a_reader_that_breaks(_: Path) -> Check:
    def check(content: bytes) -> None:
        _, text = choice_and_text(content)
        assert b"needle" not in text, "it chokes on that"

    return check


BROKEN = Target("broken", _of_a_reader_that_breaks, lambda _: [b"\0hay\nhay\n"], ("needle",))


def test_a_promise_that_is_broken_is_found_and_made_small(tmp_path: Path) -> None:
    result = unguided(BROKEN, tmp_path, times=2000, seed=1)
    (found,) = result.found
    assert found.content[1:] == b"needle"
    assert "it chokes on that" in found.said


def test_what_is_made_smaller_still_breaks_the_same(tmp_path: Path) -> None:
    check = BROKEN.begin(tmp_path)
    assert smallest(check, b"\0" + b"x" * 300 + b"needle" + b"y" * 300) == b"\0needle"


def test_the_guide_runs_in_a_process_of_its_own_and_says_what_it_saw(tmp_path: Path) -> None:
    if not has_guide():
        pytest.skip("atheris is not installed.")
    target = next(target for target in TARGETS if target.name == "preferences.toml")
    result = guided(target, tmp_path, seconds=1, seed=1)
    assert result.found == ()
    assert result.executions > len(target.words)
    assert result.edges > 100
