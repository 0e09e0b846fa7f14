"""The dialog that asks where a team list comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.team_list import TeamList
from roleswitch.errors import RolesFileBroken, RoleSwitchError, TeamListTrouble
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.preview import Preview
from roleswitch.lists import TeamCheck
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.team_list import TeamListDialog
from roleswitch.ui.list_actions import Task
from roleswitch.ui.store import Store
from tests.ui.conftest import ROLES, WORK

PLATFORM = TeamList(name="platform", git="git@example.com:platform/roles.git", path="a/b.toml", source="work")


class TeamActions(QObject):
    """Notes what it is asked; the test says what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self.looked_at: list[TeamList] = []
        self.put: list[TeamList] = []
        self.checked: list[str] = []
        self.task = Task()
        self.answer: Callable[[TeamCheck | RoleSwitchError], None] = lambda _: None
        self.done: Callable[[RoleSwitchError | None], None] = lambda _: None

    @property
    def lists(self) -> TeamActions:
        return self

    def look_at_team(self, team: TeamList, done: Callable[[TeamCheck | RoleSwitchError], None]) -> Task:
        self.looked_at.append(team)
        self.answer = done
        return self.task

    def put_team(self, team: TeamList, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.put.append(team)
        self.done = done

    def check_team(self, name: str) -> None:
        self.checked.append(name)


@pytest.fixture
def actions(qtbot: QtBot) -> TeamActions:
    return TeamActions()


Open = Callable[..., TeamListDialog]


@pytest.fixture
def open_dialog(acme: Store, actions: TeamActions, qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    acme.show(Catalog({role.name: role for role in ROLES}, {"work": WORK}, teams={"platform": PLATFORM}))

    def opened(team: TeamList | None = None) -> TeamListDialog:
        dialog = TeamListDialog(acme, cast(Actions, actions), team, parent)
        dialog.open()
        return dialog

    return opened


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def choice(dialog: QWidget, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def choose(dialog: QWidget, name: str, words: str) -> None:
    box = choice(dialog, name)
    assert box.findText(words) >= 0
    box.setCurrentIndex(box.findText(words))


def note(dialog: QWidget, name: str) -> str:
    return next(found.note.text() for found in dialog.findChildren(Field) if found.editor.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def shown(dialog: QWidget) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel) if found.isVisible())


def check_of(team: TeamList) -> TeamCheck:
    return TeamCheck(team=team, offer=Offer(origin=team.name), preview=Preview(origin=team.name))


def typed(dialog: QWidget, name: str, place: str) -> None:
    QTest.keyClicks(field(dialog, "Name"), name)
    QTest.keyClicks(field(dialog, "Where"), place)


def test_a_new_list_is_looked_at_before_it_is_added(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog()
    found: list[TeamCheck] = []
    dialog.checked.connect(found.append)
    assert not button(dialog, "Look at it").isEnabled()
    typed(dialog, "data", "https://intranet.example.com/roles.toml")
    choose(dialog, "Source", "work")
    button(dialog, "Look at it").click()
    team = TeamList(name="data", url="https://intranet.example.com/roles.toml", source="work")
    assert actions.looked_at == [team]
    assert actions.put == []
    check = check_of(team)
    actions.answer(check)
    assert found == [check]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("way", "place", "team"),
    [
        (
            "Git repository",
            "git@example.com:data/roles.git",
            TeamList(name="data", git="git@example.com:data/roles.git"),
        ),
        ("File", "/mnt/share/roles.toml", TeamList(name="data", file="/mnt/share/roles.toml")),
    ],
)
def test_it_can_come_from_a_git_repository_or_a_file(
    open_dialog: Open, actions: TeamActions, way: str, place: str, team: TeamList
) -> None:
    dialog = open_dialog()
    choose(dialog, "From", way)
    typed(dialog, "data", place)
    button(dialog, "Look at it").click()
    assert actions.looked_at == [team]


def test_a_git_repository_has_a_file_and_a_branch_and_nothing_else_has(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog()
    assert not field(dialog, "Branch").isVisible()
    choose(dialog, "From", "Git repository")
    assert field(dialog, "Branch").isVisible()
    assert note(dialog, "Where") == "asked with your own git, its keys and helpers"
    typed(dialog, "data", "git@example.com:data/roles.git")
    QTest.keyClicks(field(dialog, "File in it"), "lists/aws.toml")
    QTest.keyClicks(field(dialog, "Branch"), "main")
    # What is not shown is not meant.
    choose(dialog, "From", "File")
    assert button(dialog, "Choose…").isVisible()
    button(dialog, "Look at it").click()
    assert (actions.looked_at[0].path, actions.looked_at[0].branch) == ("", "")


def test_the_dialog_has_room_for_what_a_git_repository_needs(open_dialog: Open) -> None:
    dialog = open_dialog()
    before = dialog.height()
    choose(dialog, "From", "Git repository")
    assert dialog.height() > before


@pytest.mark.parametrize(
    ("name", "place", "at", "said"),
    [
        ("a b", "https://example.com/a", "Name", "a space is not allowed here"),
        ("platform", "https://example.com/a", "Name", "There is a team list of that name already"),
        ("data", "http://example.com/a", "Where", "write an address that begins with https://"),
        ("data", "https://me:pw@example.com/a", "Where", "a user and password do not belong in this file"),
        ("a b", "ftp://example.com", "Where", "write an address that begins with https://"),
    ],
)
def test_what_is_wrong_stands_at_its_field(open_dialog: Open, name: str, place: str, at: str, said: str) -> None:
    dialog = open_dialog()
    typed(dialog, name, place)
    assert note(dialog, at).startswith(said)
    assert not button(dialog, "Look at it").isEnabled()


def test_what_git_would_run_is_refused_as_it_is_typed(open_dialog: Open) -> None:
    dialog = open_dialog()
    choose(dialog, "From", "Git repository")
    typed(dialog, "data", "ext::sh -c touch% /tmp/owned")
    assert note(dialog, "Where").startswith("write a repository")
    assert not button(dialog, "Look at it").isEnabled()


def test_a_list_that_is_not_reached_is_told_and_what_was_typed_stays(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog()
    typed(dialog, "data", "https://example.com/a")
    button(dialog, "Look at it").click()
    assert "Looking at https://example.com/a" in shown(dialog)
    assert not button(dialog, "Look at it").isEnabled()
    assert not field(dialog, "Where").isEnabled()
    actions.answer(TeamListTrouble("example.com did not answer within 30 seconds."))
    assert "example.com did not answer within 30 seconds." in shown(dialog)
    assert field(dialog, "Where").text() == "https://example.com/a"
    button(dialog, "Look at it").click()
    assert len(actions.looked_at) == 2


def test_closing_it_calls_off_the_look_and_nothing_comes_of_it(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog()
    found: list[TeamCheck] = []
    dialog.checked.connect(found.append)
    typed(dialog, "data", "https://example.com/a")
    button(dialog, "Look at it").click()
    button(dialog, "Cancel").click()
    assert actions.task.cancelled.is_set()
    actions.answer(check_of(actions.looked_at[0]))
    assert found == []


def test_where_a_list_comes_from_can_be_changed_and_is_looked_at_then(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog(PLATFORM)
    assert field(dialog, "Name").isReadOnly()
    assert field(dialog, "File in it").text() == "a/b.toml"
    assert choice(dialog, "Source").currentText() == "work"
    field(dialog, "Branch").setText("main")
    button(dialog, "Save").click()
    assert actions.put == [
        TeamList(name="platform", git=PLATFORM.git, path="a/b.toml", branch="main", source="work"),
    ]
    assert actions.checked == []
    actions.done(None)
    assert actions.checked == ["platform"]
    assert not dialog.isVisible()


def test_a_source_that_is_not_in_the_list_is_kept(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog(TeamList(name="platform", file="/a.toml", source="gone"))
    assert choice(dialog, "Source").currentText() == "gone, which is not in the list"
    button(dialog, "Save").click()
    assert actions.put[0].source == "gone"


def test_trouble_with_saving_stands_in_the_dialog(open_dialog: Open, actions: TeamActions) -> None:
    dialog = open_dialog(PLATFORM)
    button(dialog, "Save").click()
    actions.done(RolesFileBroken("roles.toml line 3 is not TOML."))
    assert "roles.toml line 3 is not TOML." in shown(dialog)
    assert button(dialog, "Save").isEnabled()
    assert actions.checked == []
