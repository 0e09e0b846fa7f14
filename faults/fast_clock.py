"""Compressed time for Python programs: their calendar, and what goes on in sleep, run fast; nothing else does.

Sockets, locks and Qt wait by CLOCK_MONOTONIC, which stays what it is: a server on loopback is no faster than the
computer. (libfaketime's own rate divides the waiting of poll too, and makes Python's threads wait for one another.)

All processes that have the file COMPRESSED_TIME in their environment go by the same clock.
"""

from __future__ import annotations

import datetime
import mmap
import os
import struct
import time
from pathlib import Path
from typing import Self

VARIABLE = "COMPRESSED_TIME"
_monotonic, _clock_gettime = time.monotonic, time.clock_gettime
MOST_SECONDS = 0.5
"""The window tells the pace anew many times a second: where it cannot, as on a machine that stands still, hours are not
to pass meanwhile."""
_FIELDS = struct.Struct("=ddddd")


class FastClock:
    """The file holds a moment of CLOCK_MONOTONIC, the wall clock then, and how many times as fast that runs from then
    on; before and after these the number of the change."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._shared = mmap.mmap(opened.fileno(), _FIELDS.size)

    @staticmethod
    def make(file: Path, wall: float) -> None:
        """One that runs like any other."""
        file.write_bytes(_FIELDS.pack(0, _monotonic(), wall, 1, 0))

    def now(self) -> float:
        """Seconds since 1970."""
        while True:
            before, began, wall, times_as_fast, after = _FIELDS.unpack_from(self._shared)
            if before == after:
                passed = _monotonic() - began
                return float(wall + (min(passed, MOST_SECONDS) if times_as_fast > 1 else passed) * times_as_fast)

    def run(self, times_as_fast: float) -> None:
        """From now on. One process alone may call it."""
        change, now = _FIELDS.unpack_from(self._shared)[0] + 1, self.now()
        # The number in front first and the one behind last, so that nobody believes what is between.
        _FIELDS.pack_into(self._shared, 0, change, _monotonic(), now, times_as_fast, change)


def begin() -> None:
    """Let this process live by the clock of its environment."""
    clock = FastClock(Path(os.environ[VARIABLE]))

    def told(number: int) -> float:
        return clock.now() if number in {time.CLOCK_REALTIME, time.CLOCK_BOOTTIME} else _clock_gettime(number)

    class Datetime(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Self:
            return cls.fromtimestamp(clock.now(), tz)

        @classmethod
        def utcnow(cls) -> Self:
            return cls.now(datetime.UTC).replace(tzinfo=None)

    time.time = clock.now
    time.clock_gettime = told
    datetime.datetime = Datetime  # type: ignore[misc]  # before anybody has imported it
