"""A blocking call ends in time, whatever hangs below it."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from roleswitch.core.deadline import within
from roleswitch.errors import Cancelled, KeyMissing
from tests.fakes import hanging


@pytest.fixture
def never() -> Iterator[threading.Event]:
    with hanging() as event:
        yield event


def test_what_the_call_returns_is_returned() -> None:
    assert within(5, lambda: "answer") == "answer"
    assert within(5, lambda: None) is None


def test_what_the_call_raises_is_raised() -> None:
    def raises() -> None:
        raise KeyMissing("gone")

    with pytest.raises(KeyMissing, match="gone"):
        within(5, raises)


def test_a_call_that_never_ends_is_left_after_its_time(never: threading.Event) -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        within(0.1, never.wait)
    assert 0.1 <= time.monotonic() - started < 15


def test_a_call_that_is_over_when_the_machine_goes_on_again_was_not_too_late() -> None:
    code = (
        "import time; from roleswitch.core.deadline import within\n"
        "print('began', flush=True)\nprint(within(1, lambda: time.sleep(0.5) or 'answer'))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "began\n"
    time.sleep(0.2)
    process.send_signal(signal.SIGSTOP)
    time.sleep(1.5)
    process.send_signal(signal.SIGCONT)
    assert process.communicate(timeout=60)[0] == "answer\n"


def test_a_cancel_is_seen_while_the_call_hangs(never: threading.Event) -> None:
    cancelled, seen = threading.Event(), threading.Event()

    def cancel_once_it_hangs() -> None:
        seen.wait()
        cancelled.set()

    def hang() -> None:
        seen.set()
        never.wait()

    threading.Thread(target=cancel_once_it_hangs).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        within(60, hang, cancelled=cancelled)
    assert time.monotonic() - started < 2


def test_a_call_that_was_cancelled_before_raises_cancelled() -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        within(5, lambda: "answer", cancelled=cancelled)


def test_somebody_is_told_once_that_it_takes_long(never: threading.Event) -> None:
    told: list[str] = []
    with pytest.raises(TimeoutError):
        within(0.4, never.wait, slow_after=0.1, on_slow=lambda: told.append("slow"))
    assert told == ["slow"]


def test_nobody_is_told_about_a_call_that_is_quick() -> None:
    told: list[str] = []
    within(5, lambda: None, slow_after=2, on_slow=lambda: told.append("slow"))
    assert told == []
