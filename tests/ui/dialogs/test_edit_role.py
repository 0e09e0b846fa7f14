"""Adding and editing a role, with a real store and actions that only note what they were asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Role
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import NextStep, RoleRefused, RolesFileBroken, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.access_key import AccessKeyDialog
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.edit_role import EditRoleDialog
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.role_text import RoleText, text_of
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.dialogs.roles import GOV, PROD

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")

Done = Callable[[RoleSwitchError | None], None]
Said = Callable[[str | RoleSwitchError], None]


class AskedActions(QObject):
    """Notes what was asked, and holds the callback until the test answers."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[Role, str | None, Done]] = []
        self.tested: list[tuple[Role, Said]] = []
        self.sources: list[tuple[Source, Done]] = []

    def save_role(self, role: Role, old_name: str | None, done: Done) -> None:
        self.saved.append((role, old_name, done))

    def test_role(self, role: Role, done: Said) -> None:
        self.tested.append((role, done))

    def save_source(self, source: Source, done: Done) -> None:
        self.sources.append((source, done))


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({role.name: role for role in (PROD, GOV)}, {"work": WORK}))
    return store


@pytest.fixture
def actions(qapp: QApplication) -> AskedActions:
    return AskedActions()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window  # not shown: the offscreen platform would leave the keys with it


@pytest.fixture
def edit(store: Store, actions: AskedActions, window: QWidget) -> Callable[..., EditRoleDialog]:
    def open_dialog(role: Role | None = None, focus_field: str = "") -> EditRoleDialog:
        dialog = EditRoleDialog(store, cast(Actions, actions), role, focus_field=focus_field, parent=window)
        dialog.open()
        return dialog

    return open_dialog


Edit = Callable[..., EditRoleDialog]


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(
        found
        for found in dialog.findChildren(QLineEdit)
        if name in (found.accessibleName(), cast(QWidget, found.parentWidget()).accessibleName())
    )


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def notes(dialog: QWidget, *, trouble: bool) -> list[str]:
    return [
        found.text()
        for found in dialog.findChildren(QLabel, "fieldNote")
        if found.isVisible() and bool(found.property("invalid")) == trouble
    ]


def outcome(dialog: QWidget) -> str:
    found = dialog.findChild(Outcome)
    assert isinstance(found, Outcome)
    return found.text() if found.isVisible() else ""


def retype(editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_a_mistake_is_told_at_the_field_in_the_words_of_the_core_and_stops_saving(edit: Edit) -> None:
    dialog = edit(PROD)
    assert button(dialog, "Save").isEnabled()
    retype(field(dialog, "External ID"), "acme rel")
    assert notes(dialog, trouble=True) == ["a space is not allowed here: use letters, digits and = , . @ : / + _ -"]
    assert field(dialog, "External ID").property("invalid") is True
    assert field(dialog, "External ID").accessibleDescription().startswith("a space is not allowed")
    assert not button(dialog, "Save").isEnabled()
    retype(field(dialog, "External ID"), "acme-rel")
    assert notes(dialog, trouble=True) == []
    assert button(dialog, "Save").isEnabled()


def test_a_new_role_shows_no_mistakes_before_anything_is_typed(edit: Edit) -> None:
    dialog = edit()
    assert notes(dialog, trouble=True) == []
    assert not button(dialog, "Save").isEnabled()
    assert field(dialog, "Role ARN").hasFocus() or dialog.focusWidget() is field(dialog, "Role ARN")


def test_the_line_below_the_arn_says_account_id_and_partition(edit: Edit) -> None:
    assert "acme-prod · 4821-0937-5526 · aws" in notes(edit(PROD), trouble=False)


def test_the_short_name_is_proposed_until_it_is_typed(edit: Edit) -> None:
    dialog = edit()
    retype(field(dialog, "Role ARN"), "482109375526/team/DataAnalyst")
    assert field(dialog, "Short name").text() == "dataanalyst"
    retype(field(dialog, "Name"), "Data lake!")
    assert field(dialog, "Short name").text() == "data-lake"
    retype(field(dialog, "Short name"), "lake")
    retype(field(dialog, "Name"), "Another")
    assert field(dialog, "Short name").text() == "lake"


def test_a_name_that_is_taken_is_refused(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Short name"), "gov-audit")
    assert notes(dialog, trouble=True) == ["there is a role named gov-audit already"]
    retype(field(dialog, "Short name"), "prod-admin")
    assert notes(dialog, trouble=True) == []


def test_a_role_is_saved_under_its_new_name_and_the_dialog_closes(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Short name"), "production")
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    role, old_name, done = actions.saved[0]
    assert (role, old_name) == (replace(PROD, name="production"), "prod-admin")
    assert dialog.isVisible()
    assert not button(dialog, "Save").isEnabled(), "a second click would save twice"
    done(None)
    assert saved == ["production"]
    assert not dialog.isVisible()


def test_a_new_role_has_no_old_name(edit: Edit, actions: AskedActions) -> None:
    dialog = edit()
    retype(field(dialog, "Role ARN"), "482109375526/DataAnalyst")
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(field(dialog, "Role ARN"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    role, old_name, _ = actions.saved[0]
    assert (role.name, str(role.arn), old_name) == ("dataanalyst", "arn:aws:iam::482109375526:role/DataAnalyst", None)


def test_what_goes_wrong_with_saving_is_told_and_what_was_typed_stays(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Name"), "Prod")
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    actions.saved[0][2](
        RolesFileBroken("roles.toml, line 7: not saved.", next_steps=[NextStep("Mend line 7 by hand.")])
    )
    assert dialog.isVisible()
    assert outcome(dialog) == "roles.toml, line 7: not saved.\nMend line 7 by hand."
    assert field(dialog, "Name").text() == "Prod"
    assert button(dialog, "Save").isEnabled()


def test_a_test_assumes_what_stands_in_the_dialog_and_says_how_it_went(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "External ID"), "other")
    QTest.mouseClick(button(dialog, "Test"), Qt.MouseButton.LeftButton)
    role, done = actions.tested[0]
    assert role == replace(PROD, external_id="other")
    done("arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty")
    assert "assumed-role/AdministratorAccess/boaty" in outcome(dialog)
    QTest.mouseClick(button(dialog, "Test"), Qt.MouseButton.LeftButton)
    actions.tested[1][1](RoleRefused("No.", causes=["It asks for another external ID."]))
    assert outcome(dialog) == "No.\n1. It asks for another external ID."


def test_the_outcome_of_a_test_is_dropped_once_something_else_is_typed(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    QTest.mouseClick(button(dialog, "Test"), Qt.MouseButton.LeftButton)
    retype(field(dialog, "External ID"), "other")
    actions.tested[0][1]("arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty")
    assert outcome(dialog) == ""


def test_an_answer_that_comes_after_closing_harms_nothing(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(PROD)
    QTest.mouseClick(button(dialog, "Test"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    actions.tested[0][1]("arn")


def test_leaving_an_unchanged_role_asks_nothing(edit: Edit) -> None:
    dialog = edit(PROD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_leaving_a_changed_role_asks_first(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Name"), "Prod")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    assert dialog.isVisible()
    QTest.mouseClick(button(question, "Keep editing"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    with qtbot.waitSignal(question.destroyed):
        pass
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    QTest.mouseClick(button(question, "Discard"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert actions.saved == []


# In a process of its own: an application that was quit does not serve the next tests.
QUIT_WHILE_EDITING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from roleswitch.ui.app import Program
from roleswitch.ui.dialogs.edit_role import EditRoleDialog
program = Program()
program.show()
program.window.add_role()
dialog = program.window.findChild(EditRoleDialog)
dialog._arn.setText("arn")
if {asked_already}:
    dialog.reject()
assert dialog.isVisible()
QTimer.singleShot(0, app.quit)
QTimer.singleShot(10_000, lambda: app.exit(9))
status = app.exec()
program.close()
sys.exit(status)
"""


@pytest.mark.parametrize("asked_already", [False, True])
def test_the_end_of_the_program_does_not_wait_for_an_answer(*, asked_already: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", QUIT_WHILE_EDITING.format(asked_already=asked_already)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr


def test_saving_an_unchanged_role_writes_nothing(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert actions.saved == []


@pytest.mark.parametrize(
    ("name", "label"), [("external_id", "External ID"), ("profile", "Profile"), ("session_name", "Session name")]
)
def test_it_begins_at_the_field_that_was_asked_for(edit: Edit, name: str, label: str) -> None:
    dialog = edit(PROD, focus_field=name)
    assert dialog.focusWidget() is field(dialog, label)
    assert field(dialog, label).isVisible()


def test_a_mistake_in_the_hidden_section_opens_it(edit: Edit) -> None:
    dialog = edit(PROD)
    assert not field(dialog, "Session name").isVisible()
    field(dialog, "Session name").setText("{nobody}")
    assert field(dialog, "Session name").isVisible()


def test_a_role_via_another_stays_so_and_says_its_limit(edit: Edit) -> None:
    dialog = edit(GOV)
    assert dialog._source.currentText() == "the role prod-admin"
    assert "chained through prod-admin: 1 h is the most AWS gives" in notes(dialog, trouble=False)
    assert dialog._text().via == "prod-admin"


def test_the_regions_are_those_of_the_partition(edit: Edit) -> None:
    dialog = edit(GOV)
    offered = [dialog._region.itemText(index) for index in range(dialog._region.count())]
    assert offered == ["", "us-gov-east-1", "us-gov-west-1"]
    retype(field(dialog, "Role ARN"), "arn:aws-cn:iam::334566710098:role/Audit")
    assert dialog._region.findText("cn-north-1") > 0


def test_a_profile_of_the_aws_files_becomes_a_source(edit: Edit, store: Store, actions: AskedActions) -> None:
    dialog = edit(PROD)
    dialog._source_chosen(dialog._source.findText("Profile of ~/.aws…"))
    assert not button(dialog, "Save").isEnabled() or dialog._source.currentData() != "new-profile"
    retype(field(dialog, "Profile of ~/.aws"), "Old base")
    QTest.mouseClick(button(dialog, "Use"), Qt.MouseButton.LeftButton)
    source, done = actions.sources[0]
    assert source == ProfileSource(name="old-base", profile="Old base")
    store.show(Catalog({PROD.name: PROD}, {"work": WORK, "old-base": source}))
    done(None)
    assert dialog._text().source == "old-base"
    assert not field(dialog, "Profile of ~/.aws").isVisible()


def test_a_key_that_is_added_on_the_way_is_chosen(edit: Edit, store: Store) -> None:
    dialog = edit(PROD)
    dialog._source_chosen(dialog._source.findText("Add access key…"))
    keys = dialog.findChild(AccessKeyDialog)
    assert isinstance(keys, AccessKeyDialog)
    assert dialog._text().source == "work"
    ops = AccessKeySource(name="ops", access_key_id="AKIAIOSFODNN7EXAMPLE")
    store.show(Catalog({PROD.name: PROD}, {"work": WORK, "ops": ops}))
    keys.saved.emit("ops")
    assert dialog._text().source == "ops"
    keys.reject()


def test_a_colour_is_one_of_the_names_none_or_any_other(edit: Edit) -> None:
    dialog = edit(PROD)
    swatches = dialog._color._named
    QTest.mouseClick(swatches["blue"], Qt.MouseButton.LeftButton)
    assert dialog._text().color == "blue"
    QTest.mouseClick(swatches[""], Qt.MouseButton.LeftButton)
    assert dialog._text().color == ""
    other = edit(replace(PROD, color="#8844cc"))
    assert other._text() == replace(text_of(PROD), color="#8844cc")


def test_a_role_without_a_source_can_be_saved_but_not_tested(edit: Edit) -> None:
    dialog = edit(replace(PROD, source=None))
    assert button(dialog, "Save").isEnabled()
    assert not button(dialog, "Test").isEnabled()


def test_every_label_is_plain_text_and_every_editor_has_a_name(edit: Edit) -> None:
    dialog = edit(replace(PROD, display_name="<b>x</b>", account_name="<i>y</i>"))
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    for name in RoleText.__dataclass_fields__:
        if name in dialog._fields:
            assert dialog._fields[name].editor.accessibleName()


def test_every_label_stands_at_the_middle_of_its_editor(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "External ID"), "acme rel")
    QApplication.processEvents()
    for name, shown in dialog._fields.items():
        if shown.isVisible():
            label, editor = (
                part.mapTo(dialog, QPoint(0, 0)).y() + part.height() / 2 for part in (shown.label, shown.editor)
            )
            assert abs(label - editor) <= 1, name


def test_the_only_source_there_is_is_chosen_already(edit: Edit, store: Store) -> None:
    store.show(Catalog({}, {"work": WORK}))
    assert edit()._source.currentText().startswith("work")
    store.show(Catalog({}, {"work": WORK, "ops": ProfileSource(name="ops", profile="ops")}))
    assert edit()._source.currentText() == "None yet"


def test_return_on_cancel_cancels_and_does_not_save(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    cancel = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert actions.saved == []
    assert not dialog.isVisible()
