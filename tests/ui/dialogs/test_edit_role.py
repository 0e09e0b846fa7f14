"""Adding and editing a role, with a real store and actions that only note what they were asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import Plan, plan_for
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Mfa, ReasonTo, Role
from roleswitch.core.rules import Rule
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import NextStep, RoleRefused, RolesFileBroken, RoleSwitchError, TokenCodeRequired
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.buttons import ToggleSwitch
from roleswitch.ui.dialogs.access_key import AccessKeyDialog
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.edit_role import EditRoleDialog
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.identity_center_source import IdentityCenterSourceDialog
from roleswitch.ui.dialogs.role_text import MfaWay, RoleText, text_of
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.dialogs.roles import GOV, PROD, roles

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
BARE = replace(
    PROD,
    mfa=None,
    mfa_serial=None,
    policy_arns=(),
    policy=None,
    tags={},
    transitive_tags=(),
    source_identity=None,
)

Done = Callable[[RoleSwitchError | None], None]
Said = Callable[[str | RoleSwitchError], None]
Planned = Callable[[Plan | RoleSwitchError], None]


class AskedActions(QObject):
    """Notes what was asked, and holds the callback until the test answers."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[Role, str | None, Done]] = []
        self.tested: list[tuple[Role, Said]] = []
        self.planned: list[tuple[Role, Planned]] = []
        self.keys = AskedKeys()
        self.preferences = PreferenceStore(PreferencesFile.here(), Background(self))

    def save_role(self, role: Role, old_name: str | None, done: Done) -> None:
        self.saved.append((role, old_name, done))

    def test_role(self, role: Role, done: Said) -> None:
        self.tested.append((role, done))

    def plan_of(self, role: Role, done: Planned) -> None:
        self.planned.append((role, done))

    def answer_plan(self, *others: Role, source: AccessKeySource | None = None) -> None:
        """The last plan that was asked for, as it is made from the list with `others` in it."""
        role, done = self.planned[-1]
        catalog = Catalog({other.name: other for other in (*others, role)}, {"work": source or WORK})
        try:
            done(plan_for(role, catalog))
        except RoleSwitchError as trouble:
            done(trouble)


class AskedKeys:
    def __init__(self) -> None:
        self.sources: list[tuple[Source, Done]] = []

    def save(self, source: Source, done: Done) -> None:
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


def area(dialog: QWidget, name: str) -> QPlainTextEdit:
    return next(found for found in dialog.findChildren(QPlainTextEdit) if found.accessibleName() == name)


def choice(dialog: QWidget, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def offered(box: QComboBox) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


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


def focus_chain(dialog: QWidget) -> list[QWidget]:
    """What Tab goes through, in its order."""
    found: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def note_of(dialog: EditRoleDialog, name: str) -> str:
    return dialog._fields[name].note.text()


def retype(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
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


def test_enter_in_a_field_saves(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Short name"), "production")
    QTest.keyClick(field(dialog, "Short name"), Qt.Key.Key_Return)
    assert [role.name for role, _, _ in actions.saved] == ["production"]


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
program.window.roles.add()
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
    ("name", "label"),
    [
        ("external_id", "External ID"),
        ("profile", "Profile"),
        ("region", "Region"),
        ("mfa", "MFA"),
        ("session_name", "Session name"),
        ("tags", "Tags"),
        ("source_identity", "Source identity"),
        ("reason", "Reason goes to"),
        ("policy", "Session policy"),
    ],
)
def test_it_begins_at_the_field_that_was_asked_for(edit: Edit, name: str, label: str) -> None:
    dialog = edit(BARE, focus_field=name)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert label in (focus.accessibleName(), cast(QWidget, focus.parentWidget()).accessibleName())


def test_sections_are_open_where_something_is_set_in_them(edit: Edit) -> None:
    bare, full = edit(BARE), edit(PROD)
    for name in ("MFA device", "Session name"):
        assert not field(bare, name).isVisible()
        assert field(full, name).isVisible()


def test_a_section_opens_and_closes_by_its_line(edit: Edit) -> None:
    dialog = edit(BARE)
    line = next(found for found in dialog.findChildren(QToolButton) if found.text() == "▸ MFA")
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert field(dialog, "MFA device").isVisible()
    assert line.text() == "▾ MFA"
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert not field(dialog, "MFA device").isVisible()


def test_a_mistake_in_the_hidden_section_opens_it(edit: Edit) -> None:
    dialog = edit(BARE)
    assert not field(dialog, "Session name").isVisible()
    field(dialog, "Session name").setText("{nobody}")
    assert field(dialog, "Session name").isVisible()


def test_a_role_via_another_stays_so_and_says_its_limit(edit: Edit) -> None:
    dialog = edit(GOV)
    assert dialog._source.currentText() == "the role prod-admin"
    assert dialog._text().via == "prod-admin"
    assert "chained through prod-admin: 1 h is the most AWS gives" in notes(dialog, trouble=False)


def test_the_regions_are_those_of_the_partition(edit: Edit) -> None:
    dialog = edit(GOV)
    offered = [dialog._region.itemText(index) for index in range(dialog._region.count())]
    assert offered == ["", "us-gov-east-1", "us-gov-west-1"]
    retype(field(dialog, "Role ARN"), "arn:aws-cn:iam::334566710098:role/Audit")
    assert dialog._region.findText("cn-north-1") > 0


def test_a_profile_of_the_aws_files_becomes_a_source(edit: Edit, store: Store, actions: AskedActions) -> None:
    dialog = edit(PROD)
    dialog._source._chosen(dialog._source.findText("Profile of ~/.aws…"))
    assert not button(dialog, "Save").isEnabled() or dialog._source.currentData() != "new-profile"
    retype(field(dialog, "Profile of ~/.aws"), "Old base")
    QTest.mouseClick(button(dialog, "Use"), Qt.MouseButton.LeftButton)
    source, done = actions.keys.sources[0]
    assert source == ProfileSource(name="old-base", profile="Old base")
    store.show(Catalog({PROD.name: PROD}, {"work": WORK, "old-base": source}))
    done(None)
    assert dialog._text().source == "old-base"
    assert not field(dialog, "Profile of ~/.aws").isVisible()


def test_a_key_that_is_added_on_the_way_is_chosen(edit: Edit, store: Store) -> None:
    dialog = edit(PROD)
    dialog._source._chosen(dialog._source.findText("Add access key…"))
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
        if name != "via":
            assert dialog._fields[name].editor.accessibleName()


def test_whatever_takes_the_focus_has_a_name_and_comes_in_the_order_of_the_page(edit: Edit) -> None:
    dialog = edit(PROD)
    QApplication.processEvents()
    stops = [stop for stop in focus_chain(dialog) if not isinstance(stop.parentWidget(), QComboBox)]
    for stop in stops:
        assert stop.accessibleName() or cast(QPushButton, stop).text(), stop
    places = [
        (dialog._footer.isAncestorOf(stop), stop.mapTo(dialog, QPoint(0, stop.height() // 2)).y(), stop.x())
        for stop in stops
    ]
    first = places.index(min(places))
    assert places[first:] + places[:first] == sorted(places)
    assert len(places) > 24


def test_a_large_font_in_a_small_window_scrolls_down_and_not_sideways(edit: Edit) -> None:
    font = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        dialog = edit(PROD)
        dialog.resize(700, 500)
        QApplication.processEvents()
        scroll = dialog.findChild(QScrollArea, "scrolling")
        assert isinstance(scroll, QScrollArea)
        assert dialog.width() <= 700
        assert dialog._content.width() <= scroll.viewport().width()
        assert scroll.verticalScrollBar().maximum() > 0
        last = area(dialog, "Policy ARNs")
        assert last.mapTo(dialog._content, QPoint(last.width(), 0)).x() <= scroll.viewport().width()
    finally:
        QApplication.setFont(font)


def test_every_label_stands_at_the_middle_of_its_editor(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "External ID"), "acme rel")
    QApplication.processEvents()
    for name, shown in dialog._fields.items():
        if shown.isVisible() and not isinstance(shown.editor, QPlainTextEdit):
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


# ---------------------------------------------------------------- every field comes out as it went in


@given(roles())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_role_that_is_not_touched_stands_in_the_dialog_as_it_is(edit: Edit, role: Role) -> None:
    dialog = edit(role)
    assert dialog._text() == text_of(role)
    assert notes(dialog, trouble=True) == []
    dialog.reject()


def test_what_is_not_touched_is_saved_to_the_character(edit: Edit, actions: AskedActions) -> None:
    role = replace(
        PROD,
        policy='{"Version": "2012-10-17",\r\n\t"Statement": []}',
        tags={"a\u00a0b": " x ", "c=d": ""},
        transitive_tags=("C=D",),
    )
    dialog = edit(role)
    retype(field(dialog, "Name"), "Prod")
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert actions.saved[0][0] == replace(role, display_name="Prod")


def test_an_odd_space_in_a_tag_stays_where_another_tag_is_changed(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(replace(PROD, tags={"a\u00a0b": "x"}, transitive_tags=()))
    area(dialog, "Tags").appendPlainText("team = data")
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert actions.saved[0][0].tags == {"a\u00a0b": "x", "team": "data"}


# ---------------------------------------------------------------- the session


def test_the_session_name_is_shown_as_cloudtrail_will_show_it(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Session name"), "{role}.{date}")
    assert note_of(dialog, "session_name").startswith("CloudTrail will show prod-admin.2026-03-01; ")
    retype(field(dialog, "Session name"), "ops-{ticket}")
    assert "CloudTrail will show ops-PROJ-123 where the reason names PROJ-123" in note_of(dialog, "session_name")


def test_a_tag_that_cannot_be_is_named_by_its_line_while_it_is_typed(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(BARE, focus_field="tags")
    editor = area(dialog, "Tags")
    QTest.keyClicks(editor, "team = platform")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "cost$center = 1")
    assert notes(dialog, trouble=True) == [
        "line 2: key: $ is not allowed here: use letters, digits, spaces and _ . : / = + - @"
    ]
    assert editor.property("invalid") is True
    retype(editor, "team = platform (transitive)")
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert (actions.saved[0][0].tags, actions.saved[0][0].transitive_tags) == ({"team": "platform"}, ("team",))


def test_tab_leaves_a_field_of_several_lines(edit: Edit) -> None:
    dialog = edit(PROD, focus_field="tags")
    QTest.keyClick(area(dialog, "Tags"), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is field(dialog, "Source identity")
    assert "\t" not in area(dialog, "Tags").toPlainText()


def test_where_the_reason_goes_is_chosen_and_said(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(BARE, focus_field="reason")
    box = choice(dialog, "Reason goes to")
    assert note_of(dialog, "reason") == ""
    box.setCurrentIndex(box.findText("The source identity"))
    assert "sts:SetSourceIdentity" in note_of(dialog, "reason")
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert actions.saved[0][0] == replace(BARE, reason=ReasonTo.SOURCE_IDENTITY)


def test_a_slip_in_the_policy_is_named_by_line_and_column_and_its_size_stays(edit: Edit) -> None:
    dialog = edit(BARE, focus_field="policy")
    editor = area(dialog, "Session policy")
    size = dialog.findChild(QLabel, "policySize")
    assert isinstance(size, QLabel)
    assert size.text() == ""
    editor.setPlainText('{"Statement":\n  {"Effect": "Allow" "Action": "*", "Resource": "*"}}')
    assert notes(dialog, trouble=True) == ["line 2, column 22: a comma is missing"]
    assert not button(dialog, "Format").isEnabled()
    editor.setPlainText('{"Statement":\n  {"Effect": "Allow", "Action": "*", "Resource": "*"}}')
    assert notes(dialog, trouble=True) == []
    assert size.text() == "60 of 2048 characters"


def test_the_policy_is_laid_out_by_a_button_and_that_can_be_undone(edit: Edit) -> None:
    dialog = edit(PROD, focus_field="policy")
    editor = area(dialog, "Session policy")
    QTest.mouseClick(button(dialog, "Format"), Qt.MouseButton.LeftButton)
    assert editor.toPlainText() == '{\n  "Version": "2012-10-17",\n  "Statement": []\n}'
    editor.undo()
    assert editor.toPlainText() == PROD.policy
    assert dialog._text() == text_of(PROD)


def test_read_only_is_one_click_and_is_the_policy_of_the_partition(edit: Edit, actions: AskedActions) -> None:
    gov = replace(GOV, policy_arns=("arn:aws-us-gov:iam::334566710098:policy/Own",))
    dialog = edit(gov, focus_field="reason")
    switch = next(found for found in dialog.findChildren(ToggleSwitch) if found.accessibleName() == "Read only")
    assert not switch.isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    own, arns = gov.policy_arns[0], area(dialog, "Policy ARNs")
    assert arns.toPlainText() == f"{own}\narn:aws-us-gov:iam::aws:policy/ReadOnlyAccess"
    assert "not read only: AWS allows what any one of the policies" in note_of(dialog, "read_only")
    retype(arns, "arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess")
    assert switch.isChecked()
    assert note_of(dialog, "read_only").startswith("by AWS's own policy")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert dialog._text().policy_arns == ""


def test_the_read_only_policy_moves_with_the_partition_of_the_role(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "Role ARN"), "arn:aws-cn:iam::334566710098:role/Audit")
    assert area(dialog, "Policy ARNs").toPlainText() == "arn:aws-cn:iam::aws:policy/ReadOnlyAccess"
    assert notes(dialog, trouble=True) == []


def test_a_policy_of_somebody_elses_account_is_told_at_its_field(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(area(dialog, "Policy ARNs"), "arn:aws:iam::999999999999:policy/x")
    assert notes(dialog, trouble=True) == [
        "arn:aws:iam::999999999999:policy/x is not a policy of AWS or of the role's own account"
    ]


# ---------------------------------------------------------------- MFA and the plan


def test_the_ways_of_mfa_are_offered_and_the_file_keeps_what_it_says(edit: Edit) -> None:
    three = ["No MFA", "One code, many roles, 1 h each, renewed silently", "A code for this role, up to 12 h"]
    assert offered(choice(edit(PROD), "MFA")) == three
    left_open = edit(replace(PROD, mfa=None))
    assert offered(choice(left_open, "MFA")) == [three[0], "As recommended", *three[1:]]
    assert left_open._text().mfa is MfaWay.RECOMMENDED


def test_the_plan_marks_what_it_recommends_and_says_what_each_way_gives(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(replace(BARE, mfa=Mfa.SESSION, mfa_serial=DEVICE))
    box = choice(dialog, "MFA")
    actions.answer_plan()
    assert box.currentText() == "One code, many roles, 1 h each, renewed silently (recommended)"
    assert note_of(dialog, "mfa") == "one code for many roles: 1 h each at most, renewed silently for 12 h"
    assert note_of(dialog, "duration").startswith("lasts 1 h: one code for many roles")


def test_a_longer_duration_makes_a_code_for_this_role_the_recommended_one(
    edit: Edit, actions: AskedActions, qtbot: QtBot
) -> None:
    dialog = edit(replace(BARE, mfa=Mfa.SESSION, mfa_serial=DEVICE))
    actions.answer_plan()
    retype(field(dialog, "Duration"), "4 h")
    qtbot.waitUntil(lambda: len(actions.planned) == 2)
    actions.answer_plan()
    assert "A code for this role, up to 12 h (recommended)" in offered(choice(dialog, "MFA"))
    assert note_of(dialog, "duration").startswith("cut to 1 h: one code for many roles: 1 h is the most AWS gives")
    assert note_of(dialog, "duration").endswith("4 h are set")
    assert button(dialog, "Save").isEnabled(), "more than can be had may stand in the file"
    box = choice(dialog, "MFA")
    box.setCurrentIndex(box.findText("A code for this role, up to 12 h (recommended)"))
    qtbot.waitUntil(lambda: len(actions.planned) == 3)
    actions.answer_plan()
    assert note_of(dialog, "duration").startswith("lasts 4 h: with a code for this role alone")


def test_a_chained_role_says_what_its_duration_is_cut_to(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(replace(GOV, duration_seconds=7200))
    assert "chained through prod-admin: 1 h is the most AWS gives" in notes(dialog, trouble=False)
    actions.answer_plan(BARE)
    assert note_of(dialog, "duration") == (
        "cut to 1 h: assumed via Production: 1 h is the most AWS gives to a role from a role; 2 h are set"
    )
    assert note_of(dialog, "mfa").startswith("assumed via prod-admin")


def test_the_plan_is_asked_once_for_what_is_typed_in_one_go(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(PROD)
    assert [role for role, _ in actions.planned] == [PROD]
    retype(field(dialog, "Duration"), "90 min")
    retype(field(dialog, "Name"), "Prod")
    qtbot.waitUntil(lambda: len(actions.planned) == 2)
    assert actions.planned[1][0] == replace(PROD, duration_seconds=5400, display_name="Prod")


def test_an_answer_to_an_earlier_question_is_dropped(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    early = actions.planned[0][1]
    retype(field(dialog, "Duration"), "2 h")
    early(RoleRefused("Too late."))
    assert "Too late." not in notes(dialog, trouble=False)
    assert note_of(dialog, "mfa") == "…"


def test_a_name_that_is_typed_does_not_take_away_what_the_plan_says(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    actions.answer_plan()
    before = note_of(dialog, "duration")
    assert before.startswith("lasts 1 h")
    retype(field(dialog, "Name"), "Prod")
    assert note_of(dialog, "duration") == before


def test_an_answer_that_comes_after_the_dialog_is_dropped(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(PROD)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    actions.answer_plan()


def test_what_stands_in_the_way_of_a_plan_is_told_where_it_is_mended(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(replace(PROD, mfa_serial=None))
    actions.answer_plan()
    assert note_of(dialog, "mfa_serial").startswith("Production is to be assumed with MFA")
    assert button(dialog, "Save").isEnabled()


def test_the_sources_own_device_stands_in_the_empty_field(edit: Edit, store: Store) -> None:
    assert field(edit(PROD), "MFA device").placeholderText() == "arn:aws:iam::123456789012:mfa/name"
    store.show(Catalog({PROD.name: PROD}, {"work": replace(WORK, mfa_serial=DEVICE)}))
    assert field(edit(PROD), "MFA device").placeholderText() == DEVICE


def test_a_user_in_place_of_the_device_is_told_as_it_is_typed(edit: Edit) -> None:
    dialog = edit(PROD)
    retype(field(dialog, "MFA device"), "arn:aws:iam::111122223333:user/boaty")
    assert notes(dialog, trouble=True) == [
        "this names the user, not the user's device: it has :mfa/, as in arn:aws:iam::111122223333:mfa/boaty"
    ]


def test_no_mfa_takes_the_device_out_of_the_file(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(PROD)
    choice(dialog, "MFA").setCurrentIndex(0)
    assert not field(dialog, "MFA device").isEnabled()
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert actions.saved[0][0] == replace(PROD, mfa=None, mfa_serial=None)


def test_a_test_that_takes_a_code_says_so_and_asks_for_it(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(PROD)
    QTest.mouseClick(button(dialog, "Test"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.code_requested) as asked:
        actions.tested[0][1](TokenCodeRequired(DEVICE, "An MFA code of boaty is needed.", source="work"))
    assert asked.args == ["work"]
    assert outcome(dialog).startswith("An MFA code of boaty is needed.")


# Roles of a team list, and those that Identity Center gives.


TEAMS = replace(BARE, team="platform")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")


def test_of_a_role_of_a_team_list_what_is_the_teams_cannot_be_typed_over(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(TEAMS)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "From the team list platform: what is grey is the team's. Duplicate it to have one of your own." in said
    for name in ("Name", "Role ARN", "Short name", "Account", "External ID", "Session name", "Source identity"):
        assert not field(dialog, name).isEnabled(), name
    assert field(dialog, "Profile").isEnabled()
    assert dialog.focusWidget() is choice(dialog, "Source")
    retype(field(dialog, "Profile"), "mine")
    dialog._color._named["blue"].click()
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert [role for role, _, _ in actions.saved] == [replace(TEAMS, profile="mine", color="blue")]


def test_a_trouble_in_what_is_the_teams_begins_at_what_can_be_changed(edit: Edit) -> None:
    dialog = edit(TEAMS, "external_id")
    assert dialog.focusWidget() is choice(dialog, "Source")


def test_of_a_role_of_ones_own_nothing_is_grey(edit: Edit) -> None:
    dialog = edit(BARE)
    assert all(field.isEnabled() for field in dialog._fields.values())
    assert not any("team list" in label.text() for label in dialog.findChildren(QLabel))


def test_with_identity_center_as_its_source_a_role_is_a_permission_set(edit: Edit, store: Store) -> None:
    store.show(Catalog({PROD.name: PROD}, {"work": WORK, "acme": ACME}))
    dialog = edit(PROD)
    assert "permission set" not in note_of(dialog, "arn")
    dialog._source._chosen(dialog._source.findText("acme · Identity Center"))
    assert "the role name is the permission set's: AdministratorAccess" in note_of(dialog, "arn")
    for name in ("duration", "mfa", "external_id", "session_name", "tags", "policy"):
        assert note_of(dialog, name).startswith("not used"), name
    dialog._source._chosen(dialog._source.findText("work · AKIAIOSFODNN7EXAMPLE"))
    assert "permission set" not in note_of(dialog, "arn")


def test_an_identity_center_that_is_added_on_the_way_is_chosen(edit: Edit, store: Store) -> None:
    dialog = edit(PROD)
    dialog._source._chosen(dialog._source.findText("Identity Center…"))
    center = dialog.findChild(IdentityCenterSourceDialog)
    assert isinstance(center, IdentityCenterSourceDialog)
    assert dialog._text().source == "work"
    store.show(Catalog({PROD.name: PROD}, {"work": WORK, "acme": ACME}))
    center.saved.emit("acme")
    assert dialog._text().source == "acme"
    center.reject()


# Guard.


def ask_switch(dialog: QWidget) -> ToggleSwitch:
    switches = dialog.findChildren(ToggleSwitch)
    return next(found for found in switches if found.accessibleName() == "Ask before assuming")


@pytest.mark.parametrize(
    ("before", "clicks", "after"),
    [(None, 0, None), (None, 1, True), (None, 2, None), (True, 1, False), (False, 0, False), (False, 1, True)],
)
def test_a_role_asks_first_where_a_person_says_so(
    edit: Edit, before: bool | None, clicks: int, after: bool | None
) -> None:
    dialog = edit(replace(BARE, ask_before_assuming=before))
    for _ in range(clicks):
        ask_switch(dialog).click()
    assert dialog._text().ask_before_assuming is after


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        (True, "a rule of your list asks for it; turned off, this role is let out of that"),
        (False, "a rule of your list asks for it, and this role is let out of that"),
    ],
)
def test_where_a_rule_has_it_ask_the_dialog_says_so(edit: Edit, store: Store, asks: bool, said: str) -> None:
    rules = (Rule(where={"account_name": ("*prod*",)}, ask_before_assuming=True),)
    store.show(Catalog({PROD.name: PROD}, {"work": WORK}, rules=rules))
    assert note_of(edit(replace(BARE, ask_before_assuming=asks)), "ask_before_assuming") == said
    other = edit(replace(BARE, account_name="acme-dev", ask_before_assuming=asks))
    assert "rule" not in note_of(other, "ask_before_assuming")


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Have its name typed", "type_name_to_assume"),
        ("Start read only", "starts_read_only"),
        ("Stand out", "stand_out"),
        ("End when the screen locks", "end_on_lock"),
    ],
)
def test_each_guard_has_its_switch(edit: Edit, words: str, field: str) -> None:
    dialog = edit(BARE)
    assert getattr(dialog._text(), field) is None
    next(found for found in dialog.findChildren(ToggleSwitch) if found.accessibleName() == words).click()
    assert getattr(dialog._text(), field) is True
    assert note_of(dialog, field)


def test_a_rule_that_ends_the_session_is_told_where_the_role_says_nothing(edit: Edit, store: Store) -> None:
    rules = (Rule(where={"account_name": ("*prod*",)}, end_after_seconds=5400),)
    store.show(Catalog({PROD.name: PROD}, {"work": WORK}, rules=rules))
    assert note_of(edit(BARE), "end_after") == "a rule of your list says 1 h 30 min, for roles that say nothing here"
