"""A second start raises the window that is open, and a command asks it; nobody else is heard."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.second_start import LONGEST_LINE, Wanted, is_seen_to
from roleswitch.ui.single_instance import FirstInstance


@pytest.fixture(autouse=True)
def _runtime_folder() -> None:
    files.private_folder(files.runtime_folder())


class Heard:
    """What the window is told. It shows one role."""

    def __init__(self) -> None:
        self.wanted: list[Wanted] = []
        self.asked: list[str] = []
        self.first = FirstInstance(self._show, self._ask)

    def _show(self, wanted: Wanted) -> bool:
        self.wanted.append(wanted)
        return wanted.role in {"", "prod"}

    def _ask(self, role: str) -> bool:
        self.asked.append(role)
        return role == "prod"


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.first.deleteLater()


def second_start(qtbot: QtBot, *arguments: str) -> str:
    """Whether another process finds a window that does what it wants, as it says itself."""
    code = (
        "import sys, roleswitch.second_start as it; it.LIMIT_SECONDS = 20\n"
        "print(it.is_seen_to(it.wanted_by(sys.argv[1:])))"
    )
    with subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.stdout is not None
        return process.stdout.read().strip()


class Caller:
    """A process of the person's, as the window sees it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(files.window_address())
        self._socket.setblocking(False)

    def say(self, words: bytes) -> None:
        self._socket.sendall(words)

    def answer(self) -> bytes:
        """Empty where it is cut off."""
        found: list[bytes] = []

        def look() -> bool:
            try:
                found.append(self._socket.recv(64))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                found.append(b"")
            return True

        self._qtbot.waitUntil(look, timeout=10_000)
        return found[0]

    def __enter__(self) -> Caller:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()


def test_the_first_one_finds_nobody() -> None:
    assert not is_seen_to(Wanted())


def test_a_later_one_raises_the_first(heard: Heard, qtbot: QtBot) -> None:
    assert second_start(qtbot) == "True"
    assert second_start(qtbot) == "True"
    assert second_start(qtbot, "--role", "prod") == "True"
    assert second_start(qtbot, "--search", "prod", "admin") == "True"
    assert heard.wanted == [Wanted(), Wanted(), Wanted(role="prod"), Wanted(words="prod admin")]
    assert heard.asked == []


def test_a_start_at_login_leaves_the_one_that_is_open_where_it_is(heard: Heard, qtbot: QtBot) -> None:
    assert second_start(qtbot, "--hidden") == "True"
    assert heard.wanted == []
    assert second_start(qtbot) == "True"
    assert heard.wanted == [Wanted()]


def test_a_socket_left_by_one_that_was_killed_is_no_window(qtbot: QtBot) -> None:
    killed = socket.socket(socket.AF_UNIX)
    killed.bind(files.window_address())
    killed.close()
    assert Path(files.window_address()).is_socket()
    assert not is_seen_to(Wanted())
    heard = Heard()
    assert second_start(qtbot) == "True"
    assert heard.wanted == [Wanted()]
    heard.first.deleteLater()


def test_of_two_that_start_at_once_the_first_stays_the_one_that_is_found(qtbot: QtBot) -> None:
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as first:
        first.bind(files.window_address())
        first.listen()

        def answer() -> None:
            for _ in range(2):
                with first.accept()[0] as caller:
                    heard.append(caller.recv(64))
                    caller.sendall(b"raise\n")

        answering = threading.Thread(target=answer)
        answering.start()
        second = Heard()
        assert is_seen_to(Wanted())
        answering.join(10)
    assert heard == [b"raise\n"] * 2
    assert second.wanted == []
    second.first.deleteLater()


def test_a_command_asks_for_a_role_and_the_window_stays_where_it_is(heard: Heard, qtbot: QtBot) -> None:
    with Caller(qtbot) as caller:
        caller.say(b"ask pr")
        caller.say(b"od\n")
        assert caller.answer() == b"asked\n"
    assert (heard.wanted, heard.asked) == ([], ["prod"])


@pytest.mark.parametrize("line", [b"ask nobody\n", b"role nobody\n", b"role pro\n"])
def test_a_role_that_is_not_shown_is_said_to_be_unknown(heard: Heard, qtbot: QtBot, line: bytes) -> None:
    with Caller(qtbot) as caller:
        caller.say(line)
        assert caller.answer() == b"unknown\n"


def test_who_has_asked_sees_the_window_close(qtbot: QtBot) -> None:
    heard = Heard()
    with Caller(qtbot) as caller:
        caller.say(b"ask prod\n")
        assert caller.answer() == b"asked\n"
        heard.first.deleteLater()
        assert caller.answer() == b""


@pytest.mark.parametrize(
    "words",
    [
        *(b"assume prod\n", b"\n", b"ask\n", b"raise prod\n", b"ask \xff\xfe\n", b"x" * LONGEST_LINE, b"y" * 100_000),
        *(b"role \n", b"role \xff\n", b"role a\x1bb\n", b"search\n", b"role " + b"z" * 100_000),
    ],
    ids=[
        *("a word", "nothing", "no role", "too much", "no text", "no end", "far too long"),
        *("no name", "no text for a name", "a control character", "no words", "no end of the name"),
    ],
)
def test_whatever_else_is_said_is_cut_off(heard: Heard, qtbot: QtBot, words: bytes) -> None:
    with Caller(qtbot) as caller:
        caller.say(words)
        assert caller.answer() == b""
    assert (heard.wanted, heard.asked) == ([], [])


def test_who_says_nothing_is_cut_off_after_a_second(heard: Heard, qtbot: QtBot) -> None:
    with Caller(qtbot) as caller:
        assert caller.answer() == b""


def test_only_the_first_line_counts(heard: Heard, qtbot: QtBot) -> None:
    with Caller(qtbot) as caller:
        caller.say(b"ask prod\nask other\nraise\n" * 1000)
        assert caller.answer() == b"asked\n"
        with Caller(qtbot) as second:
            second.say(b"ask prod\n")
            assert second.answer() == b"asked\n"
    assert (heard.wanted, heard.asked) == ([], ["prod", "prod"])


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can become another user")
def test_another_user_is_not_heard(heard: Heard, qtbot: QtBot) -> None:
    """Also where the folder and the socket would let them in."""
    address = Path(files.window_address())
    address.chmod(0o777)
    address.parent.chmod(0o755)
    code = (
        "import os, socket\n"
        "os.setuid(65534)\n"
        "window = socket.socket(socket.AF_UNIX); window.connect('window.socket')\n"
        "try: window.sendall(b'ask prod\\n'); print(window.recv(64))\n"
        "except OSError: print(b'')\n"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=address.parent) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        assert other.stdout is not None
        assert other.stdout.read() == "b''\n"
    assert heard.asked == []
