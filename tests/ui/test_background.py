"""What runs elsewhere comes back on the GUI thread, always later, and never after the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def no_trouble(trouble: RoleSwitchError) -> None:
    raise AssertionError(trouble)


def test_a_result_comes_back_on_the_gui_thread(background: Background, qtbot: QtBot) -> None:
    arrived: list[tuple[str, threading.Thread]] = []
    background.run(
        lambda: threading.current_thread().name,
        lambda name: arrived.append((name, threading.current_thread())),
        no_trouble,
    )
    assert not arrived, "even a call that ended at once is delivered later"
    qtbot.waitUntil(lambda: bool(arrived))
    worker, where = arrived[0]
    assert worker.startswith("background")
    assert where is threading.main_thread()


def test_trouble_goes_to_the_one_who_asked(background: Background, qtbot: QtBot) -> None:
    def call() -> None:
        raise RoleSwitchError("no luck")

    troubles: list[str] = []
    background.run(call, lambda _: None, lambda trouble: troubles.append(str(trouble)))
    qtbot.waitUntil(lambda: bool(troubles))
    assert troubles == ["no luck"]


def test_a_bug_is_raised_where_the_last_handler_sees_it(background: Background, qtbot: QtBot) -> None:
    def call() -> None:
        raise ZeroDivisionError("a bug")

    troubles: list[str] = []
    with qtbot.captureExceptions() as exceptions:
        background.run(call, lambda _: None, lambda trouble: troubles.append(str(trouble)))
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError
    assert troubles == ["That failed by a bug in RoleSwitch (ZeroDivisionError): see the log."]


def test_nothing_is_delivered_after_close(background: Background, qtbot: QtBot) -> None:
    go_on = threading.Event()
    arrived: list[bool] = []
    background.run(go_on.wait, arrived.append, no_trouble)
    go_on.set()
    assert background.close()
    qtbot.wait(50)
    assert not arrived


def test_close_says_that_a_call_still_hangs(background: Background, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("roleswitch.ui.background.LAST_WAIT_SECONDS", 0.05)
    go_on = threading.Event()
    background.run(go_on.wait, lambda _: None, no_trouble)
    assert not background.close()
    go_on.set()


def test_a_call_after_close_is_not_made(background: Background, qtbot: QtBot) -> None:
    background.close()
    made: list[bool] = []
    background.run(lambda: made.append(True), lambda _: None, no_trouble)
    qtbot.wait(20)
    assert not made
