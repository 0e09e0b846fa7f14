"""The dialog of the rules: what is shown, changed, put in another order, and saved or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.rules import Rule
from roleswitch.errors import RolesFileBroken, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.rules import RulesDialog
from roleswitch.ui.store import Store
from tests.ui.conftest import ROLES, WORK

PROD = Rule(where={"account_name": ("*prod*",)}, color="red", ask_before_assuming=True)
LAKE = Rule(where={"any": ("*lake*",)}, group="Data")
ODD = Rule(where={"source": ("work",), "role_name": ("*",)}, color="#aa00bb")


class RuleActions(QObject):
    """Notes what it is to write; the test says what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self.put: list[Sequence[Rule]] = []
        self.done: Callable[[RoleSwitchError | None], None] = lambda _: None

    @property
    def lists(self) -> RuleActions:
        return self

    def put_rules(self, rules: Sequence[Rule], done: Callable[[RoleSwitchError | None], None]) -> None:
        self.put.append(list(rules))
        self.done = done


@pytest.fixture
def actions(qtbot: QtBot) -> RuleActions:
    return RuleActions()


@pytest.fixture
def open_dialog(acme: Store, actions: RuleActions, qtbot: QtBot) -> Callable[..., RulesDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(*rules: Rule, group: str = "") -> RulesDialog:
        acme.show(Catalog({role.name: role for role in ROLES}, {"work": WORK}, rules=rules))
        dialog = RulesDialog(acme, cast(Actions, actions), parent, group=group)
        dialog.open()
        return dialog

    return opened


Open = Callable[..., RulesDialog]


def rows(dialog: QWidget) -> QListWidget:
    (found,) = dialog.findChildren(QListWidget)
    return found


def words(dialog: QWidget) -> list[str]:
    return [rows(dialog).item(row).text() for row in range(rows(dialog).count())]


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def choose(dialog: QWidget, name: str, words: str) -> None:
    box = next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def note(dialog: QWidget, name: str) -> str:
    return next(found.note.text() for found in dialog.findChildren(Field) if found.editor.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def named(dialog: QWidget, name: str) -> QAbstractButton:
    return next(found for found in dialog.findChildren(QAbstractButton) if found.accessibleName() == name)


def shown(dialog: QWidget) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel) if found.isVisible())


def test_rules_are_shown_in_their_order_with_what_the_first_does(open_dialog: Open) -> None:
    dialog = open_dialog(PROD, LAKE)
    assert words(dialog) == [
        "Accounts whose name contains prod: red, ask before assuming",
        "Roles of which any name contains lake: group Data",
    ]
    assert field(dialog, "Looks for").text() == "prod"
    assert named(dialog, "Ask before assuming").isChecked()
    assert "2 of 5 roles: Production, Production, read only." in shown(dialog)


def test_a_rule_is_made_in_the_words_that_a_person_says(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog()
    button(dialog, "Add rule").click()
    assert field(dialog, "Looks for").hasFocus() or dialog.focusWidget() is field(dialog, "Looks for")
    QTest.keyClicks(field(dialog, "Looks for"), "prod")
    assert not button(dialog, "Save").isEnabled()  # it does nothing yet
    named(dialog, "Red").click()
    named(dialog, "Ask before assuming").click()
    assert words(dialog) == ["Accounts whose name contains prod: red, ask before assuming"]
    button(dialog, "Save").click()
    assert actions.put == [[PROD]]


def test_nothing_is_written_before_save_or_by_cancel(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(PROD)
    QTest.keyClicks(field(dialog, "Looks for"), "uction")
    button(dialog, "Remove").click()
    button(dialog, "Cancel").click()
    assert actions.put == []


def test_the_order_can_be_changed_as_the_first_rule_wins(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(PROD, LAKE, ODD)
    assert not button(dialog, "Up").isEnabled()
    button(dialog, "Down").click()
    assert rows(dialog).currentRow() == 1
    button(dialog, "Down").click()
    assert not button(dialog, "Down").isEnabled()
    button(dialog, "Up").click()
    button(dialog, "Save").click()
    assert actions.put == [[LAKE, PROD, ODD]]


def test_a_rule_can_be_removed_also_the_last_one(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(PROD, LAKE)
    button(dialog, "Remove").click()
    assert field(dialog, "Looks for").text() == "lake"
    button(dialog, "Remove").click()
    assert not button(dialog, "Remove").isEnabled()
    assert "Looks for" not in shown(dialog)
    button(dialog, "Save").click()
    assert actions.put == [[]]


def test_a_rule_that_says_more_stays_as_it_is_in_the_file(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(ODD, PROD)
    assert "change it in roles.toml, or remove it" in shown(dialog)
    assert "Looks for" not in shown(dialog)
    rows(dialog).setCurrentRow(1)
    assert "Looks for" in shown(dialog)
    assert "change it in roles.toml" not in shown(dialog)
    button(dialog, "Save").click()
    assert actions.put == [[ODD, PROD]]


def test_looking_at_a_rule_does_not_change_it(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(PROD, LAKE)
    for row in (1, 0, 1):
        rows(dialog).setCurrentRow(row)
    button(dialog, "Save").click()
    assert actions.put == [[PROD, LAKE]]


def test_what_is_wrong_stands_at_its_field_and_is_not_saved(open_dialog: Open) -> None:
    dialog = open_dialog(PROD)
    QTest.keyClicks(field(dialog, "Display name"), "{nobody}")
    assert "{nobody} is not known" in note(dialog, "Display name")
    assert not button(dialog, "Save").isEnabled()
    assert words(dialog) == ["New rule: prod"]
    field(dialog, "Display name").clear()
    assert button(dialog, "Save").isEnabled()


def test_an_empty_field_is_told_by_the_button_alone(open_dialog: Open) -> None:
    dialog = open_dialog()
    button(dialog, "Add rule").click()
    assert note(dialog, "Looks for") == "several with commas; * stands for anything"
    assert not button(dialog, "Save").isEnabled()


def test_what_it_looks_at_and_the_group_can_be_chosen(open_dialog: Open, actions: RuleActions) -> None:
    dialog = open_dialog(PROD)
    choose(dialog, "Looks at", "Role name")
    choose(dialog, "Group", "Data")
    button(dialog, "Save").click()
    (saved,) = actions.put[0]
    assert (saved.where, saved.group) == ({"role_name": ("*prod*",)}, "Data")


def test_a_rule_for_roles_that_are_not_there_yet_says_so(open_dialog: Open) -> None:
    dialog = open_dialog(Rule(where={"any": ("*nobody*",)}, color="red"))
    assert "No role of the list is like that now." in shown(dialog)


def test_many_roles_are_counted(open_dialog: Open) -> None:
    dialog = open_dialog(Rule(where={"any": ("*",)}, color="red"))
    assert "5 of 5 roles: Production, Data lake, Staging deploy, Production, read only and 1 more." in shown(dialog)


def test_trouble_with_saving_stands_in_the_dialog_and_it_can_be_tried_again(
    open_dialog: Open, actions: RuleActions
) -> None:
    dialog = open_dialog(PROD)
    button(dialog, "Save").click()
    assert not button(dialog, "Save").isEnabled()
    actions.done(RolesFileBroken("roles.toml line 3 is not TOML."))
    assert "roles.toml line 3 is not TOML." in shown(dialog)
    button(dialog, "Save").click()
    assert len(actions.put) == 2
    actions.done(None)
    assert not dialog.isVisible()


def test_an_answer_that_comes_after_the_dialog_was_closed_is_no_trouble(
    open_dialog: Open, actions: RuleActions, qtbot: QtBot
) -> None:
    dialog = open_dialog(PROD)
    button(dialog, "Save").click()
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    actions.done(RolesFileBroken("roles.toml line 3 is not TOML."))


def test_a_group_is_guarded_by_the_rule_that_it_has_or_by_a_new_one(open_dialog: Open, actions: RuleActions) -> None:
    other = Rule(where={"account_name": ("*prod*",)}, color="red")
    platform = Rule(where={"in_group": ("Platform",)}, stand_out=True)
    assert rows(open_dialog(other, platform, group="Platform")).currentRow() == 1
    dialog = open_dialog(other, group="Platform")
    assert rows(dialog).currentRow() == 1
    next(line for line in dialog.findChildren(CheckLine) if line.box.accessibleName() == "Start read only").check(True)
    button(dialog, "Save").click()
    assert actions.put == [[other, Rule(where={"in_group": ("Platform",)}, read_only=True)]]
