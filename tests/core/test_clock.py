"""The time is AWS's from its first answer on, whatever happens to the computer's clock."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core.clock import AwsClock, boot_id, clock_words, steady_clock

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Computer:
    """A computer whose clock can be set, and whose steady time nobody sets."""

    def __init__(self, folder: Path, boot: str = "boot-1") -> None:
        self.folder = folder
        self.boot = boot
        self.up = 1000.0
        self.wall = NOON

    def clock(self) -> AwsClock:
        """One as each of its processes has."""
        return AwsClock(wall=lambda: self.wall, steady=lambda: self.up, boot=lambda: self.boot, folder=self.folder)

    def passes(self, **time: float) -> None:
        """Time, awake or asleep."""
        by = timedelta(**time)
        self.up += by.total_seconds()
        self.wall += by

    def restart(self, boot: str, up: float = 20.0) -> None:
        self.boot, self.up = boot, up


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "run")


def near(one: datetime, other: datetime, seconds: float = 1.0) -> bool:
    return abs(one - other) <= timedelta(seconds=seconds)


@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_a_time_that_no_aws_can_have_is_not_believed(computer: Computer, year: int) -> None:
    clock = computer.clock()
    clock.heard(datetime(year, 12, 31, 23, 59, 59, tzinfo=timezone(-timedelta(hours=12))))
    assert clock() == NOON


def test_until_aws_was_heard_it_is_the_computers_clock(computer: Computer) -> None:
    clock = computer.clock()
    assert clock() == NOON
    computer.passes(minutes=5)
    assert clock() == NOON + timedelta(minutes=5)
    assert clock.skew == timedelta(0)


@pytest.mark.parametrize(
    "jump", [timedelta(hours=8), -timedelta(days=1), timedelta(minutes=20), -timedelta(minutes=20)]
)
def test_a_jump_of_the_computers_clock_does_not_move_it(computer: Computer, jump: timedelta) -> None:
    clock = computer.clock()
    clock.heard(NOON)
    computer.wall += jump
    computer.passes(minutes=3)
    assert near(clock(), NOON + timedelta(minutes=3))
    assert near(NOON - clock.skew, NOON + jump)


def test_a_clock_that_was_wrong_from_the_start_is_right_after_one_answer(computer: Computer) -> None:
    computer.wall = NOON - timedelta(hours=3)
    clock = computer.clock()
    assert clock() == NOON - timedelta(hours=3)
    clock.heard(NOON)
    assert near(clock(), NOON)
    assert near(NOON + clock.skew, NOON + timedelta(hours=3))


def test_time_asleep_counts(computer: Computer) -> None:
    clock = computer.clock()
    clock.heard(NOON)
    computer.passes(hours=9)
    assert near(clock(), NOON + timedelta(hours=9))


@given(
    waits=st.lists(st.tuples(st.floats(0, 3000), st.floats(0, 8)), min_size=1, max_size=30),
    fraction=st.floats(0, 0.999),
)
def test_whole_seconds_and_slow_answers_never_move_it_back_or_away(
    tmp_path_factory: pytest.TempPathFactory, waits: list[tuple[float, float]], fraction: float
) -> None:
    computer = Computer(tmp_path_factory.mktemp("run"))
    clock = computer.clock()
    aws = NOON + timedelta(seconds=fraction)
    clock.heard(NOON)
    latest = clock()
    for wait, took in waits:
        computer.passes(seconds=wait + took)
        aws += timedelta(seconds=wait + took)
        made = aws - timedelta(seconds=took / 2)
        clock.heard(made.replace(microsecond=0), timedelta(seconds=took))
        assert clock() >= latest
        assert near(clock(), aws)
        latest = clock()


def test_it_follows_aws_where_the_difference_is_real(computer: Computer) -> None:
    clock = computer.clock()
    clock.heard(NOON)
    clock.heard(NOON + 5 * SECOND)
    assert near(clock(), NOON + 5 * SECOND)
    clock.heard(NOON - timedelta(minutes=1))
    assert near(clock(), NOON - timedelta(minutes=1))


def test_an_answer_is_taken_to_be_made_in_the_middle_of_its_second_and_of_its_call(computer: Computer) -> None:
    clock = computer.clock()
    clock.heard(NOON, took=4 * SECOND)
    assert near(clock(), NOON + timedelta(seconds=2.5), 0.01)


def test_an_answer_that_took_long_says_little(computer: Computer) -> None:
    clock = computer.clock()
    clock.heard(NOON)
    clock.heard(NOON, took=20 * SECOND)
    assert near(clock(), NOON)


def test_who_asks_for_the_time_waits_for_nobody(computer: Computer) -> None:
    """Here for a process that hears, and hangs while it looks at what others have heard."""
    computer.clock().heard(NOON)
    looks, goes_on = threading.Event(), threading.Event()

    def boot() -> str:
        looks.set()
        goes_on.wait(10)
        return computer.boot

    clock = AwsClock(wall=lambda: computer.wall, steady=lambda: computer.up, boot=boot, folder=computer.folder)
    hearing = threading.Thread(target=clock.heard, args=[NOON])
    hearing.start()
    assert looks.wait(10)
    computer.passes(seconds=2)  # it is time for another look
    asking = threading.Thread(target=clock)
    asking.start()
    asking.join(5)
    waited = asking.is_alive()
    goes_on.set()
    hearing.join()
    asking.join()
    assert not waited


def test_another_process_knows_it_before_it_was_answered_itself(computer: Computer) -> None:
    computer.wall = NOON + timedelta(hours=8)
    computer.clock().heard(NOON)
    computer.passes(minutes=10)
    assert near(computer.clock()(), NOON + timedelta(minutes=10))


def test_a_process_that_runs_hears_it_from_another_within_a_second(computer: Computer) -> None:
    window = computer.clock()
    computer.wall = NOON + timedelta(hours=8)
    assert window() == computer.wall
    computer.clock().heard(NOON)
    computer.passes(seconds=1)
    assert near(window(), NOON + SECOND)
    computer.clock().heard(NOON + timedelta(hours=1))
    computer.passes(seconds=1)
    assert near(window(), NOON + timedelta(hours=1), 2)


def test_the_file_is_written_when_there_is_something_new_in_it_alone(computer: Computer) -> None:
    clock, path = computer.clock(), str(computer.folder / "clock")
    clock.heard(NOON)
    first = files.identity(path)
    assert first != "-"
    for _ in range(5):
        computer.passes(seconds=100)
        clock.heard(computer.wall)
        computer.clock().heard(computer.wall + SECOND)
    assert files.identity(path) == first
    clock.heard(computer.wall + 9 * SECOND)
    assert files.identity(path) != first


def test_a_file_that_was_lost_is_written_again(computer: Computer) -> None:
    clock = computer.clock()
    clock.heard(NOON)
    (computer.folder / "clock").unlink()
    computer.passes(seconds=30)
    clock.heard(computer.wall)
    assert (computer.folder / "clock").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_private(computer: Computer) -> None:
    computer.clock().heard(NOON)
    assert (computer.folder / "clock").stat().st_mode & 0o777 == 0o600
    assert computer.folder.stat().st_mode & 0o777 == 0o700


def test_what_another_boot_has_heard_says_nothing(computer: Computer) -> None:
    computer.clock().heard(NOON + timedelta(hours=1))
    computer.restart("boot-2", up=5000.0)
    assert computer.clock()() == computer.wall


def test_without_a_boot_id_the_computers_start_tells_one_boot_from_another(computer: Computer) -> None:
    computer.boot = ""
    computer.clock().heard(NOON + timedelta(hours=1))
    computer.passes(hours=2)
    assert near(computer.clock()(), NOON + timedelta(hours=3))
    computer.restart("", up=5000.0)
    assert computer.clock()() == computer.wall


def test_a_file_cut_anywhere_or_with_a_bit_flipped_is_passed_over(computer: Computer) -> None:
    computer.clock().heard(NOON + timedelta(hours=1))
    path = computer.folder / "clock"
    whole = path.read_bytes()
    flipped = [
        whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :] for at in range(len(whole)) for bit in range(8)
    ]
    for damaged in [whole[:length] for length in range(len(whole))] + flipped:
        path.write_bytes(damaged)
        assert computer.clock()() == computer.wall, damaged


@pytest.mark.parametrize("ahead", ["nan", "inf", "-1e30", "1e30", "0"])
def test_a_time_that_cannot_be_is_passed_over(computer: Computer, ahead: str) -> None:
    import zlib

    line = f"roleswitch-clock-1 boot-1 {ahead} 0.000"
    computer.folder.mkdir()
    (computer.folder / "clock").write_text(f"{line} {zlib.crc32(line.encode()):08x}\n")
    assert computer.clock()() == computer.wall


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_another_user_is_passed_over(computer: Computer) -> None:
    computer.clock().heard(NOON + timedelta(hours=1))
    os.chown(computer.folder / "clock", 12345, 12345)
    assert computer.clock()() == computer.wall


def test_where_nothing_can_be_written_one_process_knows_it_all_the_same(computer: Computer) -> None:
    computer.folder.write_text("not a folder")
    clock = computer.clock()
    clock.heard(NOON + timedelta(hours=1))
    assert near(clock(), NOON + timedelta(hours=1))
    assert computer.clock()() == NOON


def test_a_holder_of_the_lock_keeps_nobody_from_the_time(computer: Computer) -> None:
    clock, other = computer.clock(), computer.clock()
    computer.folder.mkdir(mode=0o700)
    told = threading.Event()

    def hear() -> None:
        clock.heard(NOON + timedelta(hours=1))
        told.set()

    with files.locked(computer.folder / ".clock.lock"):
        thread = threading.Thread(target=hear)
        thread.start()
        while clock() == NOON:  # it knows before it has told
            assert thread.is_alive()
        assert not told.is_set()
        assert other() == NOON
        thread.join(10)
    assert told.is_set()


def test_many_threads_that_hear_and_ask_agree(computer: Computer) -> None:
    clock = computer.clock()
    seen: list[datetime] = []

    def work(number: int) -> None:
        for step in range(50):
            clock.heard(NOON + timedelta(hours=1) + (number + step) % 2 * SECOND)
            seen.append(clock())

    threads = [threading.Thread(target=work, args=[number]) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 300
    assert len(set(seen)) == 1
    assert near(computer.clock()(), seen[0], 0.01)


def test_the_runtime_folder_is_where_it_is_kept() -> None:
    ahead = datetime.now(UTC) + timedelta(hours=2)
    AwsClock().heard(ahead)
    assert (Path(files.runtime_folder()) / "clock").exists()
    code = (
        "from roleswitch.core.clock import AwsClock; clock = AwsClock(); "
        "print(clock().isoformat(), clock.skew.total_seconds() > 3600)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert near(datetime.fromisoformat(said[0]), ahead, 30)
    assert said[1] == "True"


@pytest.mark.parametrize(
    ("platform", "clock"),
    [
        ("linux", partial(time.clock_gettime, time.CLOCK_BOOTTIME)),
        # Python names it on Linux too.
        ("darwin", partial(time.clock_gettime, time.CLOCK_MONOTONIC_RAW)),
        ("win32", time.monotonic),
    ],
)
def test_each_systems_steady_clock_goes_on_in_sleep(platform: str, clock: Callable[[], float]) -> None:
    chosen = steady_clock(platform)
    if isinstance(clock, partial):
        assert isinstance(chosen, partial)
        assert (chosen.func, chosen.args) == (clock.func, clock.args)
    else:
        assert chosen is clock
    assert chosen() <= chosen()


def test_linux_has_a_boot_id() -> None:
    assert bool(boot_id()) == (sys.platform == "linux")
    assert " " not in boot_id()


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (timedelta(0), ""),
        (timedelta(seconds=60), ""),
        (-timedelta(seconds=60), ""),
        (timedelta(seconds=61), "this computer's clock is 1 minute behind"),
        (-timedelta(minutes=7, seconds=10), "this computer's clock is 7 minutes ahead"),
        (timedelta(minutes=20), "this computer's clock is 20 minutes behind"),
        (timedelta(minutes=119), "this computer's clock is 119 minutes behind"),
        (-timedelta(hours=8), "this computer's clock is 8 hours ahead"),
        (timedelta(days=1), "this computer's clock is 24 hours behind"),
        (timedelta(days=400), "this computer's clock is 400 days behind"),
    ],
)
def test_a_wrong_clock_is_told_in_words(skew: timedelta, words: str) -> None:
    assert clock_words(skew) == words
