"""How long a thread was kept from its work because no processor was free: the machine's doing, not the program's."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import NamedTuple


class Times(NamedTuple):
    """Of a thread, in nanoseconds: for how long it ran, and was ready to run without a processor."""

    ran: int
    waited: int


def waits_of_this_thread() -> Callable[[], float]:
    """Tells the seconds since the thread began, from any thread; 0 where the kernel does not count them."""
    schedule = _schedule_of(threading.get_native_id())
    return lambda: 0.0 if schedule is None else _read(schedule).waited / 1e9


class Kept:
    """For how long the machine kept this thread from its work, from one look to the next.

    That is while it waits for a processor itself, and while no thread of the process runs but one waits for a
    processor, which may hold what this one needs: Python's lock above all. What this thread or another one computes is
    never the machine's; where this one sleeps while another one waits, that passes for it. On a machine with a free
    processor nothing does.
    """

    def __init__(self) -> None:
        self._thread = threading.get_native_id()
        self._schedules: dict[int, int] = {}
        self._before: dict[int, Times] = {}
        self._looked, self._ran = time.monotonic_ns(), time.process_time_ns()
        self.seconds()

    def seconds(self) -> float:
        """Since this was asked last."""
        looked, ran, before = self._looked, self._ran, self._before
        self._looked, self._ran, self._before = time.monotonic_ns(), time.process_time_ns(), self._times()
        own, longest = 0, 0
        for thread, times in self._before.items():
            began = before.get(thread, Times(0, 0))
            longest = max(longest, times.ran - began.ran + times.waited - began.waited)
            if thread == self._thread:
                own = times.waited - began.waited
        # One thread was running or waiting for so long, and all together ran for less.
        nobody_ran = min(longest, self._looked - looked) - (self._ran - ran)
        return max(own, nobody_ran, 0) / 1e9

    def _times(self) -> dict[int, Times]:
        threads = {thread.native_id for thread in threading.enumerate() if thread.native_id is not None}
        for thread in self._schedules.keys() - threads:
            os.close(self._schedules.pop(thread))
        for thread in threads - self._schedules.keys():
            if (schedule := _schedule_of(thread)) is not None:
                self._schedules[thread] = schedule
        return {thread: _read(schedule) for thread, schedule in self._schedules.items()}


def _schedule_of(thread: int) -> int | None:
    """It stays open (proc(5), schedstat); None where there is none."""
    if sys.platform != "linux":
        return None
    try:
        return os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY)
    except OSError:
        return None


def _read(schedule: int) -> Times:
    """Without letting other threads of Python go on meanwhile: this one would have to wait for its turn again."""
    text = ctypes.create_string_buffer(100)
    ctypes.pythonapi.pread(schedule, text, len(text), ctypes.c_long(0))
    ran, waited, *_ = text.value.split() or (b"0", b"0")
    return Times(int(ran), int(waited))
