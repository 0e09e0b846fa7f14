"""Every state and dialog of the window, made as `make pictures` makes them, and looked at without eyes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def found(*arguments: str) -> list[str]:
    made = subprocess.run(
        [sys.executable, "-m", "tests.pictures", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    *lines, summary = made.stdout.splitlines()
    assert summary.startswith("1 looks"), made.stdout
    return lines


@pytest.mark.timeout(300)
def test_every_text_of_every_dialog_comes_through_the_translation_and_can_be_read_and_reached() -> None:
    assert found("--marked") == []


@pytest.mark.timeout(300)
def test_nothing_is_cut_or_covered_in_german_with_a_font_of_twice_the_size() -> None:
    assert found("--only", "dark-200", "--language", "de") == []


@pytest.mark.timeout(300)
def test_a_font_of_twice_the_size_is_usable_on_a_small_screen_where_all_is_low() -> None:
    assert found("--only", "light-200", "--compact", "--screen", "1280x800") == []
