"""What runs elsewhere comes back on the GUI thread, always later, and never after the end."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.background import FULLY, MANY_MODULES, Background


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


class Knot:
    """Garbage once nobody else holds it, and that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def nothing_set_aside() -> Iterator[None]:
    gc.unfreeze()
    gc.collect()
    yield
    gc.unfreeze()


def come_back(background: Background, qtbot: QtBot, times: int) -> None:
    """So many outcomes, one after the other."""
    arrived: list[None] = []

    def next_one(outcome: None) -> None:
        arrived.append(outcome)
        if len(arrived) < times:
            background.run(lambda: None, next_one, no_trouble)

    background.run(lambda: None, next_one, no_trouble)
    qtbot.waitUntil(lambda: len(arrived) == times)


@pytest.mark.usefixtures("nothing_set_aside")
def test_what_the_program_began_with_is_not_looked_through_for_garbage(background: Background, qtbot: QtBot) -> None:
    come_back(background, qtbot, 1)
    set_aside = gc.get_freeze_count()
    assert set_aside > 10 * len(gc.get_objects())
    come_back(background, qtbot, 2 * FULLY)
    assert gc.get_freeze_count() <= set_aside, "what a person opens and closes later is garbage one day"


@pytest.mark.usefixtures("nothing_set_aside")
def test_what_comes_with_modules_is_set_aside_once_nothing_is_under_way(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_back(background, qtbot, 1)
    set_aside = gc.get_freeze_count()
    loaded = [ModuleType(f"loaded_late_{number}") for number in range(MANY_MODULES)]
    for module in loaded:
        monkeypatch.setitem(sys.modules, module.__name__, module)
    go_on = threading.Event()
    background.run(go_on.wait, lambda _: None, no_trouble)
    come_back(background, qtbot, 2 * FULLY)
    assert gc.get_freeze_count() <= set_aside, "what a call holds may be secret, and is to go"
    go_on.set()
    come_back(background, qtbot, FULLY)
    assert gc.get_freeze_count() >= set_aside + MANY_MODULES


@pytest.mark.usefixtures("nothing_set_aside")
def test_garbage_that_comes_later_goes(background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    come_back(background, qtbot, 1)
    knots = [Knot() for _ in range(3)]
    gone = [weakref.ref(knot) for knot in knots]
    come_back(background, qtbot, FULLY - 2)
    for number in range(MANY_MODULES):
        monkeypatch.setitem(sys.modules, f"loaded_late_{number}", ModuleType("late"))
    knots.clear()
    come_back(background, qtbot, 1)
    assert [knot() for knot in gone] == [None] * 3, "old ones too, and before what is left is set aside"
