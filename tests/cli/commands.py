"""Running commands: in this process, in one of their own, and before a terminal."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

import pytest

from tests.fakes import OTHER_KEY

COMMAND = [sys.executable, "-m", "roleswitch"]
PAIR = f"{OTHER_KEY.access_key_id}\n{OTHER_KEY.secret_access_key}\n"


class Said(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, object]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def error(self) -> dict[str, object]:
        found = self.answer["error"]
        assert isinstance(found, dict)
        return found


Run = Callable[..., Said]


def process(*arguments: str, environ: Mapping[str, str] | None = None, **more: object) -> subprocess.Popen[str]:
    """One command, in a process of its own."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]  # its overloads know no such mapping
        [*COMMAND, *arguments], text=True, env={**os.environ, **(environ or {})}, **streams
    )


def finished(*arguments: str, environ: Mapping[str, str] | None = None, given: str | None = None) -> Said:
    stdin = subprocess.DEVNULL if given is None else subprocess.PIPE
    with process(*arguments, environ=environ, stdin=stdin) as running:
        out, err = running.communicate(given, timeout=60)
        return Said(running.returncode, out, err)


def typed(*arguments: str, lines: str) -> Said:
    """One command before a terminal, where a person types these lines."""
    terminal, theirs = pty.openpty()
    with process(*arguments, stdin=theirs) as running:
        os.close(theirs)
        os.write(terminal, lines.encode())
        out, err = running.communicate(timeout=60)
    os.close(terminal)
    return Said(running.returncode, out, err)


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


@contextmanager
def at_own_terminal(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """One command whose own terminal this is, as getpass wants it: the process, and what a person types into."""
    terminal, theirs = pty.openpty()
    with process(*arguments, stdin=theirs, preexec_fn=_own_terminal) as running:
        os.close(theirs)
        yield running, terminal
    os.close(terminal)


def _own_terminal() -> None:
    import fcntl
    import termios

    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def read_until(terminal: int, wanted: bytes) -> bytes:
    found = b""
    while wanted not in found:
        found += os.read(terminal, 4096)
    return found


def read_what_is_there(terminal: int) -> bytes:
    os.set_blocking(terminal, False)
    try:
        return os.read(terminal, 4096)
    except OSError:  # nothing, or nobody is left on its other side
        return b""
