"""Setting up a role behind the window: made in the background, in an AWS that means its refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.errors import BadValue, Cancelled, RoleRefused
from roleswitch.role_setup import PATIENCE, By, Creation, Progress, listed_role
from roleswitch.ui.background import Background
from roleswitch.ui.role_setup_actions import RoleSetupActions
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.test_role_setup import KEEPER_BY, LISTED, NEW, OWNER_BY, WORK, Place, place

__all__ = ["place"]


class Window:
    """What is behind the window, and what it was told."""

    def __init__(self, qtbot: QtBot, place: Place) -> None:
        self.qtbot = qtbot
        self.place = place
        self.background = Background()
        self.actions = RoleSetupActions(Work(lambda: place.switch, Store(), self.background))
        self.catalogs: list[Catalog] = []
        self.words: list[str] = []
        self.actions.list_changed.connect(self.catalogs.append)
        self.actions.progressed.connect(lambda _, progress: self.note(progress))
        self.when: Callable[[Progress], None] = lambda _: None

    def note(self, progress: Progress) -> None:
        self.words.append(progress.words)
        self.when(progress)

    def wait(self, call: Callable[[Callable[[object], None]], object]) -> object:
        """What `call` gives to its `done`."""
        found: list[object] = []
        call(found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    def begin(self, target: By = OWNER_BY) -> Creation:
        creation = self.wait(lambda done: self.actions.begin(NEW, LISTED, target, KEEPER_BY, done))
        assert isinstance(creation, Creation)
        return creation


@pytest.fixture
def window(qtbot: QtBot, place: Place) -> Iterator[Window]:
    window = Window(qtbot, place)
    yield window
    window.actions.close()
    window.background.close()


def test_a_role_is_made_and_the_list_shows_it(window: Window) -> None:
    creation = window.begin()
    session_arn = window.wait(lambda done: window.actions.go_on(creation, done))
    assert str(session_arn).startswith("arn:aws:sts::482109375526:assumed-role/Deployer/")
    assert "deployer" in window.catalogs[-1].roles
    assert window.words[0] == "Make the role Deployer in 482109375526"


def test_a_name_that_is_taken_is_told_before_anything_is_made(window: Window) -> None:
    taken = listed_role(NEW, "hub", WORK)
    trouble = window.wait(lambda done: window.actions.begin(NEW, taken, OWNER_BY, None, done))
    assert isinstance(trouble, BadValue)
    assert window.place.iam_calls() == []


def test_a_cancel_stops_it_before_the_next_call(window: Window) -> None:
    creation = window.begin()
    found: list[object] = []
    task = window.actions.go_on(creation, found.append)
    task.cancel()
    window.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    assert isinstance(found[0], Cancelled)
    assert window.catalogs == []


def test_what_was_made_is_taken_back(window: Window) -> None:
    creation = window.begin()
    window.wait(lambda done: window.actions.go_on(creation, done))
    assert creation.is_complete
    assert window.wait(lambda done: window.actions.undo(creation, done)) is None
    assert not creation.made
    assert window.words[-1] == "Removing the role Deployer"


def test_a_role_that_lets_nobody_in_is_listed_anyway(window: Window) -> None:
    creation = window.begin()
    refuse = window.place.refuse(5, "sts", times=len(PATIENCE) + 1)
    with pytest.raises(RoleRefused):
        creation.go_on(on_progress=refuse)
    assert window.wait(lambda done: window.actions.keep(creation, done)) is None
    assert "deployer" in window.catalogs[-1].roles
