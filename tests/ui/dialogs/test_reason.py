"""The dialog for a reason: what is wrong with it while it is typed, who will see it, and what is asked for then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import plan_for
from roleswitch.core.role import Arn, ReasonTo, Role
from roleswitch.core.session import RoleState, Terms
from roleswitch.core.source import AccessKeySource
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.reason import ReasonDialog, where_it_goes
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.sessions import session

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
PROD = Role(name="prod", display_name="Production", arn=Arn("aws", "482109375526", "Admin"), source="work")
TAGGED = replace(PROD, reason=ReasonTo.TAG)
TICKETED = replace(PROD, session_name="{user}-{ticket}")
READ_ONLY = Terms(read_only=True)


class AskedActions(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Terms]] = []

    def assume(self, name: str, *, terms: Terms) -> None:
        self.asked.append((name, terms))


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"prod": PROD}, {"work": WORK}))
    return store


@pytest.fixture
def actions(qapp: QApplication) -> AskedActions:
    return AskedActions()


Open = Callable[[], ReasonDialog]


@pytest.fixture
def open_dialog(store: Store, actions: AskedActions, qtbot: QtBot) -> Open:
    window = QWidget()
    qtbot.addWidget(window)

    def open_it() -> ReasonDialog:
        dialog = ReasonDialog(store, cast(Actions, actions), "prod", parent=window)
        dialog.open()
        return dialog

    return open_it


def line(dialog: QWidget) -> QLineEdit:
    return dialog.findChildren(QLineEdit)[0]


def note(dialog: QWidget) -> str:
    found = dialog.findChild(QLabel, "fieldNote")
    return found.text() if found is not None and found.isVisible() else ""


def assume(dialog: QWidget) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == "Assume")


def test_enter_assumes_the_role_with_the_reason(open_dialog: Open, actions: AskedActions) -> None:
    dialog = open_dialog()
    assert line(dialog).accessibleName() == "Why do you assume Production?"
    QTest.keyClicks(line(dialog), "  disk full ")
    QTest.keyClick(line(dialog), Qt.Key.Key_Return)
    assert actions.asked == [("prod", Terms(reason="disk full"))]
    assert not dialog.isVisible()


def test_without_a_reason_nothing_can_be_assumed_and_nothing_is_wrong_yet(
    open_dialog: Open, actions: AskedActions
) -> None:
    dialog = open_dialog()
    assert not assume(dialog).isEnabled()
    assert note(dialog) == "It is kept in the history here; AWS is not told."
    QTest.keyClick(line(dialog), Qt.Key.Key_Return)
    assert (actions.asked, dialog.isVisible()) == ([], True)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("a" * 257, "at most 256 characters, 257 given"),
        ("100% sure", "% is not allowed here"),
        ("  ", "a character needed"),
    ],
)
def test_what_is_wrong_is_said_while_it_is_typed(open_dialog: Open, typed: str, wrong: str) -> None:
    dialog = open_dialog()
    line(dialog).setText(typed)
    line(dialog).textEdited.emit(typed)
    assert wrong in note(dialog)
    assert not assume(dialog).isEnabled()
    assert line(dialog).property("invalid") is True


def test_where_it_goes_follows_what_is_typed(open_dialog: Open, store: Store) -> None:
    store.show(Catalog({"prod": replace(PROD, reason=ReasonTo.SOURCE_IDENTITY)}, {"work": WORK}))
    dialog = open_dialog()
    assert note(dialog) == "CloudTrail shows it as the source identity."
    QTest.keyClicks(line(dialog), "INC0012345 disk full")
    assert note(dialog) == "CloudTrail shows it as the source identity INC0012345-disk-full."
    line(dialog).setText("")
    QTest.keyClicks(line(dialog), "/")
    assert "at least 2 letters or digits" in note(dialog)
    assert not assume(dialog).isEnabled()


@pytest.mark.parametrize(
    ("role", "reason", "said"),
    [
        (PROD, "x y", "It is kept in the history here; AWS is not told."),
        (TAGGED, "x y", "CloudTrail shows it as the session tag Reason."),
        (TICKETED, "", "CloudTrail shows it in the session's name."),
        (TICKETED, "for INC0012345, disk", "CloudTrail shows it in the session's name, as INC0012345."),
        (
            replace(TICKETED, reason=ReasonTo.TAG),
            "fix #77",
            "CloudTrail shows it as the session tag Reason and in the session's name, as 77.",
        ),
    ],
)
def test_who_will_see_it(role: Role, reason: str, said: str) -> None:
    assert where_it_goes(role, [role], reason) == said


def test_a_role_on_the_way_whose_session_is_named_by_the_ticket_shows_it(open_dialog: Open, store: Store) -> None:
    hub = replace(TICKETED, name="hub")
    role = replace(PROD, source=None, via="hub")
    catalog = Catalog({"prod": role, "hub": hub}, {"work": WORK})
    store.show(catalog)
    store.show_plan("prod", plan_for(role, catalog))
    assert note(open_dialog()) == "CloudTrail shows it in the session's name."


def test_the_terms_that_were_asked_for_are_kept(
    open_dialog: Open, actions: AskedActions, store: Store, clock: Clock
) -> None:
    store.put(RoleState(PROD, session("prod", clock(), terms=replace(READ_ONLY, reason="before"))))
    dialog = open_dialog()
    assert line(dialog).text() == "before"
    QTest.keyClicks(line(dialog), "after")  # it was selected
    assume(dialog).click()
    assert actions.asked == [("prod", Terms(read_only=True, reason="after"))]


def test_cancel_assumes_nothing(open_dialog: Open, actions: AskedActions) -> None:
    dialog = open_dialog()
    QTest.keyClicks(line(dialog), "disk full")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (actions.asked, dialog.isVisible()) == ([], False)


def test_a_limit_that_was_asked_for_comes_before_that_of_a_session_and_one_that_ended_has_none(clock: Clock) -> None:
    alive = session("prod", clock(), terms=READ_ONLY)
    ended = session("prod", clock() - timedelta(hours=2), terms=READ_ONLY)
    wanted = Terms(duration=timedelta(hours=1))
    assert RoleState(PROD, alive).terms(clock()) == READ_ONLY
    assert RoleState(PROD, alive, wanted=wanted).terms(clock()) == wanted
    assert RoleState(PROD, ended).terms(clock()) == Terms()
