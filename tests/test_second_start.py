"""What a start of the program says to the window that is open, and what it makes of the answer."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.__main__ import main
from roleswitch.errors import WrongUsage
from roleswitch.second_start import (
    LONGEST_LINE,
    MOST_LETTERS,
    Wanted,
    answer_of_pipe,
    line_of,
    wanted_by,
    wanted_of,
)

# ------------------------------------------------------------ the command line


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], Wanted()),
        (["--role", "prod"], Wanted(role="prod")),
        (["--role=prod"], Wanted(role="prod")),
        (["--role", "--all"], Wanted(role="--all")),
        (["--search"], Wanted(words="")),
        (["--search", "prod admin"], Wanted(words="prod admin")),
        (["--search", "prod", "admin"], Wanted(words="prod admin")),
        (["--search=prod", " admin\n"], Wanted(words="prod admin")),
        (["--search", "größe"], Wanted(words="größe")),
        (["--hidden"], Wanted(hidden=True)),
    ],
)
def test_a_command_line_says_what_is_wanted_of_the_window(arguments: list[str], wanted: Wanted) -> None:
    assert wanted_by(arguments) == wanted


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--role"], "--role: the name of a role is missing."),
        (["--role="], "--role: the name of a role is missing."),
        (["--hidden", "prod"], "--hidden: nothing comes after it."),
        (["--role", "a", "b"], "--role: 2 names given: one role can be chosen."),
        (["--search", "x" * (MOST_LETTERS + 1)], "--search: at most 200 ordinary characters can be searched for."),
        (["--search", "a\x00b"], "--search: at most 200 ordinary characters can be searched for."),
        (["--search", "a\udc80b"], "--search: at most 200 ordinary characters can be searched for."),
    ],
)
def test_what_makes_no_sense_is_told(arguments: list[str], sentence: str) -> None:
    with pytest.raises(WrongUsage) as wrong:
        wanted_by(arguments)
    assert str(wrong.value) == sentence


def test_what_lets_the_window_come_to_the_front_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "gnome-shell/Settings/1/0_TIME42")
    assert wanted_by(["--role", "prod"]) == Wanted(role="prod", token="gnome-shell/Settings/1/0_TIME42")
    for no_token in ("a b", "a\tb", "a\nraise", "x" * 201, "ä"):
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", no_token)
        assert wanted_by([]) == Wanted()


# ------------------------------------------------------------ the line


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(token="t-1"),
        Wanted(hidden=True),
        Wanted(role="prod"),
        Wanted(role="a role with spaces "),
        Wanted(words=""),
        Wanted(words="prod admin", token="t-1"),
        Wanted(words="ü" * MOST_LETTERS, token="t" * 200),
    ],
)
def test_the_window_reads_what_was_said(wanted: Wanted) -> None:
    line = line_of(wanted)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert len(line) <= LONGEST_LINE
    assert wanted_of(line) == wanted


@pytest.mark.parametrize("role", ["a\nraise", "a\tb", "\x1b[31m", "a\udc80", "x" * LONGEST_LINE, "a\u202eb"])
def test_a_name_that_cannot_be_one_is_not_said(role: str) -> None:
    assert line_of(Wanted(role=role)) == b""


@pytest.mark.parametrize(
    "line",
    [
        *(b"\n", b"role\n", b"role \n", b"search\n", b"raise it\n", b"assume prod\n", b"role a\x00b\n"),
        *(b"role a\rb\n", b"search \xff\n", b"role " + b"x" * 300 + b"\n"),
    ],
)
def test_the_window_does_nothing_for_what_no_start_says(line: bytes) -> None:
    assert wanted_of(line) is None


def test_a_token_that_is_none_is_left_out() -> None:
    assert wanted_of(b"role prod\ta b\n") == Wanted(role="prod")
    assert wanted_of(b"raise\t\n") == Wanted()


# ------------------------------------------------------------ the answer


@pytest.fixture(autouse=True)
def _waits_for_a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that gets no answer would open the real window."""
    monkeypatch.setattr("roleswitch.second_start.LIMIT_SECONDS", 60)


@contextmanager
def window(*answers: bytes) -> Iterator[list[bytes]]:
    """A window that gives these answers, one to each process; what it heard. Empty: it hangs."""
    files.private_folder(files.runtime_folder())
    heard: list[bytes] = []
    callers: list[socket.socket] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(files.window_address())
        server.listen()

        def serve() -> None:
            for answer in answers:
                caller, _ = server.accept()
                heard.append(caller.recv(LONGEST_LINE))
                caller.sendall(answer)
                callers.append(caller)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield heard
        thread.join(10)
    for caller in callers:
        caller.close()


def start(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["roleswitch", *arguments])
    return main()


def test_a_second_start_ends_well_when_the_window_shows_the_role(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with window(b"raise\n") as heard:
        assert start("--role", "prod", monkeypatch=monkeypatch) == 0
    assert heard == [b"role prod\n"]
    assert capsys.readouterr() == ("", "")


def test_a_role_that_the_window_does_not_show_is_told_by_the_exit_status_and_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with window(b"unknown\n"):
        assert start("--role", "nobody", monkeypatch=monkeypatch) == 1
    said = "roleswitch: No role here is named nobody: give its exact name, as `roleswitch list` shows it.\n"
    assert capsys.readouterr() == ("", said)


def test_with_a_name_that_cannot_be_one_the_window_is_raised_and_the_name_does_not_reach_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with window(b"raise\n") as heard:
        assert start("--role", "a\nask prod\x1b[31m" + "x" * 5000, monkeypatch=monkeypatch) == 1
    assert heard == [b"raise\n"]
    said = capsys.readouterr().err
    assert said.startswith("roleswitch: No role here is named a?ask prod?[31mxxx")
    assert len(said) < 200


def test_a_second_start_needs_no_qt() -> None:
    """It would take five times as long, and a person waits who has pressed a key."""
    code = (
        "import sys, roleswitch.__main__ as program, roleswitch.second_start as start\n"
        "start.LIMIT_SECONDS = 60\n"
        "sys.argv = ['roleswitch', '--search', 'prod']\n"
        "print(program.main(), [name for name in sys.modules if name.startswith(('PySide6', 'boto', 'keyring'))])\n"
    )
    with window(b"raise\n") as heard:
        said = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=100
        ).stdout
    assert said == "0 []\n"
    assert heard == [b"search prod\n"]


def test_of_a_pipe_of_windows_the_answer_is_read_as_from_a_file() -> None:
    here, there = pty.openpty()
    tty.setraw(there)
    for answer in (b"asked\n", b"unknown\n"):
        os.write(here, answer)
        assert answer_of_pipe(os.ttyname(there), b"ask prod\n", 5) == answer
        assert os.read(here, 64) == b"ask prod\n"
    for each in (here, there):
        os.close(each)


def test_without_a_pipe_there_is_no_answer(tmp_path: Path) -> None:
    assert answer_of_pipe(str(tmp_path / "pipe"), b"ask prod\n", 5) == b""
