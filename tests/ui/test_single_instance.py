"""A second start raises the window that is open."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.ui.single_instance import FirstInstance, address, raise_the_open_one


@pytest.fixture(autouse=True)
def _runtime_folder() -> None:
    files.private_folder(files.runtime_folder())


def second_start(qtbot: QtBot) -> str:
    """Whether another process finds a window to raise, as it says itself."""
    code = "from roleswitch.ui.single_instance import raise_the_open_one; print(raise_the_open_one())"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.stdout is not None
        return process.stdout.read().strip()


def test_the_first_one_finds_nobody() -> None:
    assert not raise_the_open_one()


def test_a_later_one_raises_the_first(qtbot: QtBot) -> None:
    raised: list[bool] = []
    first = FirstInstance(lambda: raised.append(True))
    assert second_start(qtbot) == "True"
    assert second_start(qtbot) == "True"
    assert raised == [True, True]
    first.deleteLater()


def test_a_socket_left_by_one_that_was_killed_is_no_window(qtbot: QtBot) -> None:
    killed = socket.socket(socket.AF_UNIX)
    killed.bind(address())
    killed.close()
    assert Path(address()).is_socket()
    assert not raise_the_open_one()
    raised: list[bool] = []
    first = FirstInstance(lambda: raised.append(True))
    assert second_start(qtbot) == "True"
    assert raised == [True]
    first.deleteLater()
