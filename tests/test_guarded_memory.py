"""The window and the commands keep other programs of the same person out of their memory, as they really run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from roleswitch import files
from tests.core.test_own_memory import without_privileges

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")

SECONDS = 30


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*without_privileges(), sys.executable, "-m", "roleswitch", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=Path(files.__file__).parents[1],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def is_readable(process: subprocess.Popen[bytes]) -> bool:
    words = [*without_privileges(), "cat", f"/proc/{process.pid}/maps"]
    return bool(subprocess.run(words, capture_output=True, check=False).stdout)


def comes_to_be(readable: bool, process: subprocess.Popen[bytes]) -> bool:
    ends = time.monotonic() + SECONDS
    while is_readable(process) is not readable:
        if process.poll() is not None or time.monotonic() > ends:
            return False
        time.sleep(0.05)
    return process.poll() is None  # nothing is read of one that has ended


def comes_to_wait(process: subprocess.Popen[bytes]) -> bool:
    """Until it has loaded what guards it, and waits for what it is to read."""
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        loaded = b"_ctypes" in Path(f"/proc/{process.pid}/maps").read_bytes()
        state = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]
        if loaded and state == "S":
            return True
        time.sleep(0.05)
    return False


def prefer(text: str) -> None:
    path = Path(files.preferences_file())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_the_window_is_shut_once_it_is_painted_and_opens_for_who_wants_to_debug_it() -> None:
    prefer("")
    with running() as window:
        assert comes_to_be(False, window)
        prefer("debuggable = true\n")
        assert comes_to_be(True, window)
        prefer("debuggable = false\n")
        assert comes_to_be(False, window)


def test_a_command_is_shut_while_it_waits_for_a_secret() -> None:
    with running("key", "add", "work", "--access-key-id", "AKIAIOSFODNN7EXAMPLE") as command:
        assert comes_to_be(False, command)


def test_a_command_stays_open_for_who_wants_to_debug_it() -> None:
    prefer("debuggable = true\n")
    with running("key", "add", "work", "--access-key-id", "AKIAIOSFODNN7EXAMPLE") as command:
        assert comes_to_wait(command)
        assert is_readable(command)
