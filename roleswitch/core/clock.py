"""The time as AWS has it: sessions end by AWS's clock, and the computer's may be wrong or be set at any moment.

Every answer of STS has a Date header. From the first one on, the time is that plus the steady time that has passed
since, which nobody can set and which goes on while the computer sleeps:

| system | steady time | asleep, it |
|---|---|---|
| Linux | CLOCK_BOOTTIME | goes on; CLOCK_MONOTONIC stands still (clock_gettime(2)) |
| macOS | CLOCK_MONOTONIC_RAW | goes on; so does CLOCK_MONOTONIC, but adjusted (Apple's clock_gettime(3)) |
| Windows | time.monotonic | goes on: GetTickCount64 (Windows Time), from Python 3.13 QueryPerformanceCounter |
| | | ("Acquiring high-resolution time stamps") |

macOS's time.monotonic stands still (mach_absolute_time). A virtual machine that its host stopped has no clock that went
on; the next answer of AWS mends that.

What was heard is shared by the processes of one boot through a small file of the runtime folder.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from roleswitch import files
from roleswitch.core.session import utc_now
from roleswitch.texts import tr, tr_n

OFF = timedelta(minutes=1)
"""Worth telling a person. AWS refuses calls that were signed more than 15 minutes away from its own time."""
JITTER_SECONDS = 2.0
"""A Date header is cut to whole seconds, and an answer takes its time: differences up to this much mean nothing."""

_FORMAT = "roleswitch-clock-1"
_LOOK_SECONDS = 1.0
"""How often another process's file is looked for: a look costs more than everything else here together."""
_SAME_BOOT_SECONDS = 60.0
_LOCK_SECONDS = 1.0
_YEAR_2020, _YEAR_2200 = 1_577_836_800.0, 7_258_118_400.0


def steady_clock(platform: str = sys.platform) -> Callable[[], float]:
    """What tells seconds that go on in sleep and that nobody can set; the table above says why these."""
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC_RAW"}.get(platform)
    return time.monotonic if name is None else partial(time.clock_gettime, getattr(time, name))


def boot_id() -> str:
    """What tells one start of the computer from another; empty where the system has no such thing."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


class AwsClock:
    """Call it for the aware UTC time as AWS has it; the computer's own until AWS was heard by any process of this boot.

    May be called from any thread. A call is cheap enough for every painted countdown, and waits for nobody.
    """

    def __init__(
        self,
        *,
        wall: Callable[[], datetime] = utc_now,
        steady: Callable[[], float] | None = None,
        boot: Callable[[], str] = boot_id,
        folder: Path | None = None,
    ) -> None:
        self._wall = wall
        self._steady = steady_clock() if steady is None else steady
        self._boot = boot
        self._folder = Path(files.runtime_folder()) if folder is None else folder
        self._path = str(self._folder / "clock")
        self._ahead: float | None = None
        """AWS's time in seconds since 1970 less the steady time; None until AWS was heard."""
        self._shared: float | None = None
        """The same as the file says."""
        self._identity = "-"
        self._look_at = float("-inf")
        self._changing = threading.Lock()
        self._writing = threading.Lock()

    def __call__(self) -> datetime:
        steady = self._steady()
        if steady >= self._look_at and self._changing.acquire(blocking=False):
            try:
                self._look(steady)
            finally:
                self._changing.release()
        return self._wall() if self._ahead is None else datetime.fromtimestamp(steady + self._ahead, UTC)

    def heard(self, server_time: datetime, took: timedelta = timedelta(0)) -> None:
        """Take note of an answer's Date header, which is aware, at the moment when the answer is here.

        `took` is how long the call took. What cannot be shared with other processes is known to this one alone. A time
        that AWS cannot have is not believed.
        """
        if not _YEAR_2020 < server_time.timestamp() < _YEAR_2200:
            return
        steady = self._steady()
        # Made at some moment of that second, and at some moment of the call.
        ahead = server_time.timestamp() + 0.5 + took.total_seconds() / 2 - steady
        with self._changing:
            self._look(steady)
            if self._ahead is None or abs(ahead - self._ahead) > JITTER_SECONDS + took.total_seconds() / 2:
                self._ahead = ahead
            known = self._ahead
            is_told = self._shared is not None and abs(self._shared - known) <= JITTER_SECONDS
        if not is_told:
            self._share(known)

    @property
    def skew(self) -> timedelta:
        """How far the computer's clock is behind AWS's, negative where it is ahead; zero until AWS was heard."""
        now = self()
        return timedelta(0) if self._ahead is None else now - self._wall()

    def _look(self, steady: float) -> None:
        """Take over what another process of this boot has heard since the last look."""
        self._look_at = steady + _LOOK_SECONDS
        identity = files.identity(self._path)
        if identity == self._identity:
            return
        self._identity = identity
        self._shared = self._read(steady)
        if self._shared is not None and (self._ahead is None or abs(self._shared - self._ahead) > JITTER_SECONDS):
            self._ahead = self._shared

    def _read(self, steady: float) -> float | None:
        """None where the file is not there, damaged, another user's, or of another boot."""
        try:
            with open(self._path, "rb") as file:  # noqa: PTH123 - pathlib costs as much as the rest of the reading
                if sys.platform != "win32" and os.fstat(file.fileno()).st_uid != os.getuid():
                    return None
                head, boot, ahead, started, checksum = file.read(256).decode("ascii").split(" ")
            if head != _FORMAT or checksum != _checksum(f"{head} {boot} {ahead} {started}"):
                return None
            is_this_boot = boot == self._boot_word()
            if is_this_boot and boot == "-":
                # Two starts that the wall clock cannot tell apart are no further apart than this, so neither is AWS.
                is_this_boot = abs(float(started) - self._started(steady)) <= _SAME_BOOT_SECONDS
            found = float(ahead)
        except (OSError, ValueError):
            return None
        return found if is_this_boot and _YEAR_2020 < found + steady < _YEAR_2200 else None

    def _share(self, ahead: float) -> None:
        steady = self._steady()
        line = f"{_FORMAT} {self._boot_word()} {ahead:.3f} {self._started(steady):.3f}"
        try:
            files.private_folder(self._folder)
            with self._writing, files.locked(self._folder / ".clock.lock", _LOCK_SECONDS):
                files.write_private(Path(self._path), f"{line} {_checksum(line)}".encode())
        except OSError as error:  # TimeoutError is one too
            import logging  # late: the window is painted without it

            logging.getLogger(__name__).info("the time of AWS could not be shared with other processes: %s", error)
            return
        with self._changing:
            self._look(steady)

    def _boot_word(self) -> str:
        return self._boot() or "-"

    def _started(self, steady: float) -> float:
        """When the computer was started, by its own clock."""
        return self._wall().timestamp() - steady


def clock_trouble(clock: Callable[[], datetime]) -> str:
    """By how much this computer's clock is off, in words; empty where it is right, or AWS was not heard yet."""
    return clock_words(clock.skew) if isinstance(clock, AwsClock) else ""


def clock_words(skew: timedelta) -> str:
    """Such as "this computer's clock is 7 minutes ahead"; empty where it is right to a minute.

    `skew` is positive where the clock is behind, as `AwsClock.skew` says it.
    """
    off = abs(skew)
    if off <= OFF:
        return ""
    if off >= timedelta(days=2):
        amount = tr("{off} days", off=round(off / timedelta(days=1)))
    elif off >= timedelta(hours=2):
        amount = tr("{off} hours", off=round(off / timedelta(hours=1)))
    else:
        minutes = round(off / timedelta(minutes=1))
        amount = tr_n("1 minute", "{n} minutes", minutes)
    if skew > timedelta(0):
        return tr("this computer's clock is {amount} behind", amount=amount)
    return tr("this computer's clock is {amount} ahead", amount=amount)


def _checksum(line: str) -> str:
    """Not against an enemy, who cannot write there: a disturbed digit would be another time."""
    return f"{zlib.crc32(line.encode()):08x}\n"
