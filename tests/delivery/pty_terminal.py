"""A terminal without a window: a program runs in it as in a real one, a test types and reads."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

SECONDS = 30.0
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07|\x1b[=>()][AB0]?|[\r\x08]")


class PtyTerminal:
    def __init__(self, process: subprocess.Popen[bytes], ours: int) -> None:
        self.process = process
        self._ours = ours
        self._output = b""

    @property
    def output(self) -> str:
        """All that was written so far, with every escape sequence."""
        return self._output.decode(errors="replace")

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def read_until(self, *wanted: str) -> str:
        """Reads on until each was written, in whatever order, after what was read before; the new part."""
        before = len(self.output)
        self._read_on(lambda: all(each in self.output[before:] for each in wanted), " and ".join(wanted))
        return self.output[before:]

    def wait_for(self, *wanted: str) -> None:
        """Reads on until each was written, in whatever order, since the beginning."""
        self._read_on(lambda: all(each in self.output for each in wanted), " and ".join(wanted))

    def _read_on(self, is_enough: Callable[[], bool], wanted: str) -> None:
        until = time.monotonic() + SECONDS
        while not is_enough():
            if not self._read(until - time.monotonic()):
                raise AssertionError(f"{wanted!r} was not written: {self.output!r}")

    def typed(self, line: str, until: str) -> str:
        """What a command came to, as a person sees it, up to the prompt `until`."""
        self.type(f"{line}\r")
        return plain(self.read_until(until))

    def end(self) -> int:
        """Reads on until the program has ended and everything is read; how it ended."""
        until = time.monotonic() + SECONDS
        while self._read(until - time.monotonic()):
            pass
        return self.process.wait(SECONDS)

    def _read(self, seconds: float) -> bool:
        if seconds <= 0 or not select.select([self._ours], [], [], seconds)[0]:
            return False
        try:
            read = os.read(self._ours, 65536)
        except OSError as error:
            if error.errno != errno.EIO:  # Linux's way to say that nobody is left on the other side
                raise
            return False
        self._output += read
        return bool(read)


@contextmanager
def pty_terminal(arguments: Sequence[str | Path], environ: Mapping[str, str]) -> Iterator[PtyTerminal]:
    """The program as the first one of a terminal of its own, 200 letters wide."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    process = subprocess.Popen(
        arguments,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environ,
        preexec_fn=_own_terminal,  # noqa: PLW1509 - it takes no lock
    )
    os.close(theirs)
    try:
        yield PtyTerminal(process, ours)
    finally:
        os.close(ours)
        if process.poll() is None:
            process.kill()
        process.wait()


def _own_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def plain(text: str) -> str:
    """Without escape sequences and what moves the cursor."""
    return _ESCAPES.sub("", text)
