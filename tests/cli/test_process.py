"""What credential-process does where a session takes a person: it asks the open window, and says so where it cannot."""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.cli.process import NobodyGaveACode, ask_window, session_of
from roleswitch.errors import RoleSwitchError
from tests.cli.commands import Said, finished
from tests.fakes import MFA_SERIAL, ROLES_FILE, World

CODE = "123456"


class Window:
    """A window that answers what a test wants. It hears one process after another."""

    def __init__(self, server: socket.socket, answer: bytes, then: Callable[[], None], stays: bool) -> None:
        self.heard: list[bytes] = []
        self._server, self._answer, self._then, self._stays = server, answer, then, stays
        self._callers: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                caller, _ = self._server.accept()
            except OSError:  # the test is over
                return
            self.heard.append(caller.recv(64))
            caller.sendall(self._answer)
            self._then()
            if self._stays:
                self._callers.append(caller)
            else:
                caller.close()

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        for each in (self._server, *self._callers):
            each.close()


@contextmanager
def window(answer: bytes, then: Callable[[], None] = lambda: None, *, stays: bool = True) -> Iterator[Window]:
    with listening() as server:
        opened = Window(server, answer, then, stays)
        yield opened
        opened.close()


@contextmanager
def listening(backlog: int = 8) -> Iterator[socket.socket]:
    files.private_folder(files.runtime_folder())
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(files.window_address())
        server.listen(backlog)
        yield server


def asked(name: str) -> Said:
    return finished("credential-process", name)


@pytest.fixture
def coded(world: World) -> World:
    """Operator takes an MFA code."""
    world.aws.accept_token_code(MFA_SERIAL, CODE)
    return world


# Without a window.


def test_without_a_window_a_code_is_asked_of_nobody(world: World) -> None:
    assert asked("operator") == Said(
        3,
        "",
        "roleswitch: operator needs an MFA code and there is nobody to ask: run `roleswitch assume operator` in a "
        "terminal, or open the window.\n",
    )


@pytest.mark.parametrize(
    ("listed", "sentence"),
    [
        (
            'reason = "tag"',
            "Production needs a reason and there is nobody to ask: run `roleswitch assume prod` in a terminal, or open "
            "the window.",
        ),
        (
            "ask_before_assuming = true",
            "Production asks before it is assumed and there is nobody to ask: run `roleswitch assume prod --yes` in a "
            "terminal, or open the window.",
        ),
    ],
)
def test_without_a_window_a_reason_and_a_yes_are_asked_of_nobody(world: World, listed: str, sentence: str) -> None:
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", f"[roles.prod]\n{listed}\n"))
    assert asked("prod") == Said(1, "", f"roleswitch: {sentence}\n")


def test_without_a_window_a_sign_in_is_asked_of_nobody(world: World) -> None:
    center = (
        '[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
        '[roles.there]\nrole_arn = "arn:aws:iam::482109375526:role/ReadOnly"\nsource = "acme"\n'
    )
    world.write_list(ROLES_FILE + center)
    assert asked("there") == Said(
        1,
        "",
        "roleswitch: there needs a sign-in to acme and there is nobody to ask: run `roleswitch sign-in acme` in a "
        "terminal, or open the window.\n",
    )


def test_a_session_that_takes_nobody_bothers_no_window(world: World) -> None:
    with window(b"asked\n") as opened:
        assert asked("helper").status == 0
    assert opened.heard == []


# With one.


def test_the_window_is_asked_and_what_is_assumed_there_is_the_answer(coded: World) -> None:
    def types_the_code() -> None:
        coded.switch.assume("operator", token_code=CODE)

    with window(b"asked\n", types_the_code) as opened:
        said = asked("operator")
    assert (said.status, said.err) == (0, "")
    assert json.loads(said.out)["AccessKeyId"] == coded.switch.kept_sessions()["operator"].access_key_id
    assert opened.heard == [b"ask operator\n"]


def test_where_nobody_answers_in_time_it_is_said_where_the_code_is_to_be_typed(world: World) -> None:
    with window(b"asked\n"), pytest.raises(NobodyGaveACode) as caught:
        session_of(world.switch, "operator", seconds=3)
    assert str(caught.value) == (
        f"RoleSwitch's window asks for the MFA code of {MFA_SERIAL}: type it there, then run this again."
    )
    assert caught.value.exit_status == 3


@pytest.mark.parametrize(
    ("listed", "sentence"),
    [
        (
            'reason = "tag"',
            "RoleSwitch's window asks for the reason to assume Production: type it there, then run this again.",
        ),
        (
            "ask_before_assuming = true",
            "RoleSwitch's window asks whether to assume Production: answer there, then run this again.",
        ),
    ],
)
def test_where_nobody_answers_in_time_the_rest_is_said_too(world: World, listed: str, sentence: str) -> None:
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", f"[roles.prod]\n{listed}\n"))
    with window(b"asked\n"), pytest.raises(RoleSwitchError) as caught:
        session_of(world.switch, "prod", seconds=3)
    assert (str(caught.value), caught.value.exit_status) == (sentence, 1)


@pytest.mark.parametrize("answer", [b"unknown\n", b"raise\n", b"\xff\xfe", b""])
def test_a_window_that_does_not_ask_is_none(world: World, answer: bytes) -> None:
    with window(answer, stays=False), pytest.raises(NobodyGaveACode, match="nobody to ask"):
        session_of(world.switch, "operator")


def test_a_window_that_closes_is_waited_for_no_longer(world: World) -> None:
    with window(b"asked\n", stays=False), pytest.raises(NobodyGaveACode, match="nobody to ask"):
        session_of(world.switch, "operator")


def test_a_window_that_hangs_is_none(world: World) -> None:
    with listening():
        assert not ask_window("operator", seconds=20)


def test_a_socket_that_nobody_listens_at_is_no_window(world: World) -> None:
    with listening():
        pass
    assert Path(files.window_address()).is_socket()
    assert not ask_window("operator", seconds=20)


def test_a_session_that_is_not_what_is_wanted_is_no_answer_and_no_endless_loop(coded: World) -> None:
    """Somebody keeps one for other terms, again and again."""
    direct = ROLES_FILE.replace("[roles.operator]\n", '[roles.operator]\nmfa = "direct"\n')
    coded.write_list(direct.replace("[roles.operator]\n", '[roles.operator]\nregion = "eu-west-3"\n'))
    coded.switch.assume("operator", token_code=CODE)
    kept = coded.switch.sessions.find("operator")
    assert kept is not None
    coded.write_list(direct)
    # The list asks for another region now, which the session that is kept is not for.
    with (
        window(b"asked\n", lambda: coded.switch.sessions.keep(kept, b"{}")) as opened,
        pytest.raises(NobodyGaveACode, match="window asks for the MFA code"),
    ):
        session_of(coded.switch, "operator")
    assert 1 < len(opened.heard) < 10


def test_who_finds_the_windows_queue_full_waits_for_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Window] = []
    with listening(backlog=0) as server, socket.socket(socket.AF_UNIX) as first:
        first.connect(files.window_address())
        first.sendall(b"ask prod\n")

        def has_time_now(_: float) -> None:
            if not opened:
                opened.append(Window(server, b"asked\n", lambda: None, stays=True))

        monkeypatch.setattr(time, "sleep", has_time_now)
        with pytest.raises(TimeoutError):
            ask_window("operator", seconds=0)
        assert opened[0].heard == [b"ask prod\n", b"ask operator\n"]
        opened[0].close()


# With hooks.


def hooked(world: World, event: str) -> Path:
    """The role helper, with a hook that asks for its session as an SDK would: what it is told."""
    told = world.home / "told"
    code = (
        "import subprocess, sys\n"
        "ran = subprocess.run([sys.executable, '-m', 'roleswitch', 'credential-process', 'helper'], "
        "capture_output=True, text=True)\n"
        "open(sys.argv[1], 'a').write(ran.stdout or ran.stderr)\n"
    )
    world.write_list(f"{ROLES_FILE}\n[hooks]\n{event} = {json.dumps([sys.executable, '-c', code, str(told)])}\n")
    return told


def test_a_hook_after_assuming_asks_for_the_session_and_runs_no_other_hook(world: World) -> None:
    told = hooked(world, "after_assume")
    said = asked("helper")
    assert (said.status, said.err) == (0, "")
    assert told.read_text() == said.out
    assert world.assumed() == 1


def test_a_hook_before_assuming_is_told_that_it_is_too_early_and_costs_nobody_the_session(world: World) -> None:
    told = hooked(world, "before_assume")
    assert asked("helper").status == 0
    assert told.read_text() == (
        "roleswitch: A hook that is run before assuming helper cannot use helper itself: run it after.\n"
    )
    assert world.assumed() == 1


def test_a_hook_that_fails_is_told_beside_the_session(world: World) -> None:
    world.write_list(ROLES_FILE + '\n[hooks]\nafter_assume = ["no-such-program-at-all"]\n')
    said = asked("helper")
    assert said.status == 0
    assert json.loads(said.out)["Version"] == 1
    assert said.err == (
        "roleswitch: no-such-program-at-all, which is run after assuming helper, cannot be started: No such file or "
        "directory.\n"
    )
