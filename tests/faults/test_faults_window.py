"""What the faults see of a window that stands still, and of a machine that has no processor for it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from faults.home import person
from faults.processor import Kept
from faults.window import BLOCKED_SECONDS, Window

BUSY = """\
import os, sys, time
os.sched_setaffinity(0, {int(sys.argv[1])})
while time.process_time() < 1:
    pass
"""


def test_a_window_that_stands_still_is_seen(tmp_path: Path) -> None:
    with person(tmp_path), Window() as window:
        window.watch_from_now()
        window.do("block", 3 * BLOCKED_SECONDS)
        longest, _ = window.longest_stall()
        assert longest > 2 * BLOCKED_SECONDS
        assert window.longest_stall()[0] < longest, "each time, since it was asked last"


@pytest.mark.skipif(sys.platform != "linux", reason="what the kernel tells of a thread's waits is Linux's")
def test_a_window_that_the_machine_has_no_processor_for_is_told_apart(tmp_path: Path) -> None:
    with person(tmp_path), Window() as window:
        processor = min(os.sched_getaffinity(0))
        window.watch_from_now()
        threads = [int(thread.name) for thread in Path(f"/proc/{window.process_id}/task").iterdir()]
        for thread in threads:
            with suppress(ProcessLookupError):  # it has ended meanwhile
                os.sched_setaffinity(thread, {processor})
                os.sched_setscheduler(thread, os.SCHED_IDLE, os.sched_param(0))
        subprocess.run([sys.executable, "-c", BUSY, str(processor)], check=True)
        # Where other work leaves nothing to the idle, it would never answer. Root may take that back, others hope.
        for thread in threads:
            with suppress(ProcessLookupError, PermissionError):
                os.sched_setscheduler(thread, os.SCHED_OTHER, os.sched_param(0))
        longest, _ = window.longest_stall()
        assert window.kept_waiting > longest


def test_what_another_thread_computes_meanwhile_is_not_the_machines() -> None:
    def compute() -> None:
        ends = time.thread_time() + 3 * BLOCKED_SECONDS
        while time.thread_time() < ends:
            pass

    kept = Kept()
    began = time.monotonic()
    worker = threading.Thread(target=compute)
    worker.start()
    worker.join()
    machine, took = kept.seconds(), time.monotonic() - began
    assert took - machine > 2 * BLOCKED_SECONDS
