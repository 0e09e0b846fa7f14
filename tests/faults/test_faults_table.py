"""The page of `make faults`, and that it is written whatever becomes of one fault."""

from __future__ import annotations

import pytest

from faults.__main__ import row_of
from faults.fault import Fault, Outcome, Run
from faults.table import Row, made_again, page


def fault(name: str, outcome: Outcome | None = None, *, lacks: str = "") -> Fault:
    def go(_: Run) -> Outcome:
        if outcome is None:
            raise TimeoutError("no window within 60 seconds")
        return outcome

    return Fault(name, "by hand", "0 lost | none", go, lambda: lacks)


def page_of(*rows: Row) -> str:
    return page(rows, "a machine", "2026-11-21", 7)


def test_a_page_tells_what_was_tried_and_lost_beside_the_target_and_beside_others() -> None:
    others = {"the AWS CLI": "3 of 10 lost"}
    text = page_of(Row(fault("kill -9"), Outcome("10 kills", "0 lost", is_met=True, others=others), seconds=12.3))
    assert "**1 of 1 targets met** on 2026-11-21, in 0 minutes, with seed 7, on a machine." in text
    assert "| [kill -9](#kill-9) | 0 lost \\| none | met | 12 s |" in text
    assert "## Kill -9\n\nBy hand.\n\n- Target: 0 lost | none\n- Tried: 10 kills\n" in text
    assert "- What came of it: 0 lost (met)\n- The same with the AWS CLI: 3 of 10 lost\n" in text
    assert '- Again: `.venv/bin/python -m faults "kill -9"`\n' in text


def test_a_target_that_is_missed_stands_out_with_its_cause() -> None:
    text = page_of(Row(fault("kill -9"), Outcome("10 kills", "1 lost", is_met=False, cause="It is slow."), 300))
    assert "**0 of 1 targets met**" in text
    assert "(#kill-9) | 0 lost \\| none | **MISSED** | 5 min |" in text
    assert "1 lost (**MISSED**)\n- Cause: It is slow.\n" in text


def test_what_cannot_be_made_here_is_not_counted_as_met() -> None:
    row = row_of(fault("kill -9", lacks="It kills as Unix does."), seed=1)
    text = page_of(row)
    assert "**0 of 1 targets met**" in text
    assert "**Not made here.** It kills as Unix does." in text


def test_a_fault_that_breaks_off_is_missed_and_costs_the_others_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    row = row_of(fault("kill -9"), seed=1)
    assert row.outcome is not None
    assert not row.outcome.is_met
    assert "it broke off: TimeoutError: no window within 60 seconds" in row.outcome.cause
    assert "Traceback" in capsys.readouterr().err


def test_what_is_made_again_takes_its_own_place_and_the_page_says_so() -> None:
    names = ["kill -9", "full disk", "sleep"]
    missed, met = Outcome("10 times", "1 lost", is_met=False), Outcome("10 times", "0 lost", is_met=True)
    for name in names:
        before = page_of(*(Row(fault(each), missed if each == name else met, seconds=12) for each in names))
        expected = page_of(*(Row(fault(each), met, seconds=12) for each in names))
        after = made_again(before, [Row(fault(name), met, seconds=12)], "2026-11-22")
        assert after.replace("- Made again by itself, on 2026-11-22\n", "") == expected
        assert after.count("Made again by itself") == 1
    with pytest.raises(ValueError, match="the page has no fire"):
        made_again(page_of(), [Row(fault("fire"), met)], "2026-11-22")
