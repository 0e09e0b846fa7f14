"""What is taken for an answer that was given, and what is not."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from faults import sts
from faults.fault import Run
from faults.odd_sts import ODD, OddSts
from faults.servers import Answers, End
from roleswitch.errors import RoleRefused


def test_an_answer_is_missing_that_nobody_asked_for_or_that_broke_off_by_itself() -> None:
    def broken(_: socket.socket, __: End) -> None:
        raise ValueError("a mistake")

    def left(_: socket.socket, __: End) -> None:
        raise BrokenPipeError

    answers = Answers()
    with socket.socket() as connection:
        answers.give("left", left, connection)
        with pytest.raises(ValueError, match="a mistake"):
            answers.give("broken", broken, connection)
    assert [line.partition(":")[0] for line in answers.missing(["left", "broken", "never"], seconds=0.1)] == [
        "broken",
        "never",
    ]


def test_a_client_that_leaves_in_its_request_leaves_nobody_behind() -> None:
    with OddSts() as odd:
        with socket.create_connection(("127.0.0.1", odd.port)) as connection:
            connection.sendall(b"POST /503 HTTP/1.1\r\nContent-Length: 100\r\n\r\nAction=")
        with socket.create_connection(("127.0.0.1", odd.port)) as connection:
            connection.sendall(b"POST /503 HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 503")
        assert odd.answers.asked.count("503") == 1


def test_an_answer_that_is_told_as_another_one_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ODD, "503", ODD["503"]._replace(error=RoleRefused))
    monkeypatch.setitem(ODD, "denied", ODD["denied"]._replace(says="the clock"))
    monkeypatch.setitem(ODD, "403", ODD["denied"]._replace(error=None))
    monkeypatch.setattr(sts, "_sample", lambda _: ["503", "denied", "403"])
    outcome = sts.misbehaving(Run(tmp_path, share=0.02))
    assert not outcome.is_met
    assert "503: AwsBusy, " in outcome.lost
    assert "denied: RoleRefused, " in outcome.lost
    assert "403: not taken, RoleRefused, " in outcome.lost
