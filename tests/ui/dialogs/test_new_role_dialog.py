"""Setting up a role in the window: what is asked, the texts beside it, and what comes of creating it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from roleswitch.access.new_role import NewRole
from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.errors import AccessRefused, Action, BadValue, NextStep, RoleRefused, RoleSwitchError, TokenCodeRequired
from roleswitch.role_setup import By, Creation, Progress
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.form import Field, Outcome
from roleswitch.ui.dialogs.new_role import NewRoleDialog
from roleswitch.ui.list_actions import Task
from roleswitch.ui.role_setup_actions import RoleSetupActions
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock

TARGET, CALLER = "482109375526", "111122223333"
WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
OWNER = AccessKeySource(name="owner", access_key_id="AKIAOWNEROWNEROWNER0")
CENTER = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
HUB = Role(
    name="hub", arn=Arn("aws", TARGET, "Hub"), display_name="Production hub", account_name="acme-prod", source="work"
)
STANDING = "Made so far: the role Deployer."


class Made:
    """A Creation as far as the dialog looks at it."""

    standing = STANDING
    made: tuple[str, ...] = ()
    is_complete = False

    def __init__(self, role: Role) -> None:
        self.role = role


class AskedSetup(QObject):
    """Notes what was asked, and holds the callback until the test answers."""

    progressed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[tuple[NewRole, Role, By, By | None]] = []
        self.tasks: list[Task] = []
        self.answer: Callable[[str | RoleSwitchError | None], None] = lambda _: None
        self.undone = self.kept = 0
        self.creation: Made | None = None

    def begin(self, new: NewRole, role: Role, target: By, caller: By | None, done: Callable[[Creation], None]) -> None:
        self.begun.append((new, role, target, caller))
        self.creation = Made(role)
        done(cast(Creation, self.creation))

    def go_on(self, creation: Creation, done: Callable[[str | RoleSwitchError | None], None]) -> Task:
        return self._noted(done)

    def undo(self, creation: Creation, done: Callable[[str | RoleSwitchError | None], None]) -> Task:
        self.undone += 1
        return self._noted(done)

    def keep(self, creation: Creation, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.kept += 1
        done(None)

    def _noted(self, done: Callable[[str | RoleSwitchError | None], None]) -> Task:
        self.answer = done
        self.tasks.append(Task())
        return self.tasks[-1]

    def stop_at(self, trouble: RoleSwitchError, *made: str, complete: bool = False) -> None:
        assert self.creation is not None
        self.creation.made = made
        self.creation.is_complete = complete
        self.answer(trouble)


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"hub": HUB}, {"work": WORK, "owner": OWNER, "acme": CENTER}))
    store.put_source(SourceState(WORK, f"arn:aws:iam::{CALLER}:user/team/boaty"))
    return store


@pytest.fixture
def setup(qapp: QApplication) -> AskedSetup:
    return AskedSetup()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(store: Store, setup: AskedSetup, window: QWidget) -> NewRoleDialog:
    dialog = NewRoleDialog(store, cast(RoleSetupActions, setup), window)
    dialog.show()
    return dialog


def field(dialog: NewRoleDialog, label: str) -> Field:
    (found,) = [each for each in dialog.findChildren(Field) if each.editor.accessibleName() == label]
    return found


def choice(dialog: NewRoleDialog, label: str) -> QComboBox:
    editor = field(dialog, label).editor
    assert isinstance(editor, QComboBox)
    return editor


def line(dialog: NewRoleDialog, label: str) -> QLineEdit:
    editor = field(dialog, label).editor
    assert isinstance(editor, QLineEdit)
    return editor


def choose(dialog: NewRoleDialog, label: str, words: str) -> None:
    combo = choice(dialog, label)
    index = next(index for index in range(combo.count()) if words in combo.itemText(index))
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def button(dialog: NewRoleDialog, text: str) -> QPushButton:
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    return found


def offered(dialog: NewRoleDialog, label: str) -> list[str]:
    combo = choice(dialog, label)
    return [combo.itemText(index) for index in range(combo.count())]


def shown_text(dialog: NewRoleDialog) -> str:
    (text,) = [each for each in dialog.findChildren(QPlainTextEdit) if each.accessibleName() == "Text"]
    return text.toPlainText()


def said(dialog: NewRoleDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(Outcome) if each.isVisibleTo(dialog))


def fill(dialog: NewRoleDialog) -> None:
    choice(dialog, "Account").setCurrentText(TARGET)
    line(dialog, "Role name").setText("team/Deployer")


def ready(dialog: NewRoleDialog) -> QPushButton:
    """All that is asked for is there."""
    fill(dialog)
    choose(dialog, "Role made with", "owner")
    return button(dialog, "Create and check")


def test_what_is_known_of_the_person_is_proposed(dialog: NewRoleDialog) -> None:
    assert choice(dialog, "Caller's account").currentText() == CALLER
    callers = field(dialog, "Users and roles").editor
    assert isinstance(callers, QPlainTextEdit)
    assert callers.toPlainText() == "user/team/boaty"
    assert choice(dialog, "Assumed from").currentText() == "work · boaty"
    assert f"{TARGET} · acme-prod" in offered(dialog, "Account")


@pytest.mark.parametrize(("typed", "proposed"), [("", CALLER), ("team/Deployer", "")])
def test_what_is_found_out_later_is_proposed_where_nobody_has_typed_anything(
    store: Store, setup: AskedSetup, window: QWidget, typed: str, proposed: str
) -> None:
    store.put_source(SourceState(WORK))
    dialog = NewRoleDialog(store, cast(RoleSetupActions, setup), window)
    if typed:
        line(dialog, "Role name").setText(typed)
    store.put_source(SourceState(WORK, f"arn:aws:iam::{CALLER}:user/team/boaty"))
    assert choice(dialog, "Caller's account").currentText() == proposed
    assert line(dialog, "Role name").text() == typed


def test_the_texts_come_with_what_they_need_and_follow_what_is_typed(dialog: NewRoleDialog) -> None:
    assert shown_text(dialog) == ""
    assert not button(dialog, "Copy").isEnabled()
    fill(dialog)
    assert f"arn:aws:iam::{CALLER}:user/team/boaty" in shown_text(dialog)
    line(dialog, "External ID").setText("acme-1")
    assert '"sts:ExternalId": "acme-1"' in shown_text(dialog)
    line(dialog, "External ID").setText("a b")
    assert shown_text(dialog) == ""
    assert "a space is not allowed here" in field(dialog, "External ID").note.text()


@pytest.mark.parametrize(
    ("tab", "words"),
    [
        ("Trust policy", '"Principal"'),
        ("Caller's policy", f'"Resource": "arn:aws:iam::{TARGET}:role/team/Deployer"'),
        ("Terraform", 'resource "aws_iam_role" "this"'),
        ("CloudFormation", "AWS::IAM::Role"),
        ("AWS CLI", "target iam create-role"),
    ],
)
def test_each_tab_has_its_text_to_copy(dialog: NewRoleDialog, tab: str, words: str) -> None:
    fill(dialog)
    (tabs,) = dialog.findChildren(QTabBar)
    tabs.setCurrentIndex([tabs.tabText(index) for index in range(tabs.count())].index(tab))
    assert words in shown_text(dialog)
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == shown_text(dialog)


def test_both_templates_are_there_and_saved_under_their_own_names(dialog: NewRoleDialog, tmp_path: Path) -> None:
    fill(dialog)
    (tabs,) = dialog.findChildren(QTabBar)
    tabs.setCurrentIndex(3)
    (which,) = [each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Which template"]
    which.setCurrentIndex(1)
    which.activated.emit(1)
    assert "AWS::IAM::ManagedPolicy" in shown_text(dialog)
    button(dialog, "Save as…").click()
    (chooser,) = dialog.findChildren(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "caller.yaml"
    chooser.fileSelected.emit(str(tmp_path / "caller.yaml"))
    assert (tmp_path / "caller.yaml").read_text(encoding="utf-8") == shown_text(dialog)
    chooser.reject()


def test_an_external_id_is_made_for_a_third_party_and_anew_on_demand(dialog: NewRoleDialog) -> None:
    field(dialog, "Somebody else's").editor.click()  # type: ignore[attr-defined]
    first = line(dialog, "External ID").text()
    assert len(first) == 32
    button(dialog, "New").click()
    assert line(dialog, "External ID").text() not in {"", first}


def test_the_name_in_the_list_follows_the_role_until_it_is_typed(dialog: NewRoleDialog) -> None:
    fill(dialog)
    assert line(dialog, "Short name").text() == "deployer"
    line(dialog, "Short name").clear()
    QTest.keyClicks(line(dialog, "Short name"), "mine")
    line(dialog, "Role name").setText("Auditor")
    assert line(dialog, "Short name").text() == "mine"


def test_an_empty_field_is_no_mistake_before_it_is_touched(dialog: NewRoleDialog) -> None:
    assert not field(dialog, "Role name").note.property("invalid")
    line(dialog, "Role name").setText("x")
    line(dialog, "Role name").setText("")
    assert field(dialog, "Role name").note.property("invalid")


def test_the_whole_account_is_asked_for_its_groups_and_warned_of(dialog: NewRoleDialog) -> None:
    fill(dialog)
    choose(dialog, "Who may assume it", "Whoever")
    assert field(dialog, "Groups").isVisibleTo(dialog)
    assert not field(dialog, "Users and roles").isVisibleTo(dialog)
    assert "means the account" in field(dialog, "Who may assume it").note.text()


def test_only_credentials_that_may_be_in_the_account_are_offered(dialog: NewRoleDialog) -> None:
    fill(dialog)
    assert offered(dialog, "Role made with") == [
        "Choose whose…",
        f"owner · {OWNER.access_key_id}",
        "a session of Production hub",
    ]
    assert offered(dialog, "Caller's policy with")[0] == "Nobody's: the caller is allowed already"
    assert "work · boaty" in offered(dialog, "Caller's policy with")


def test_it_is_created_with_whom_was_chosen(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    create = ready(dialog)
    choose(dialog, "Caller's policy with", "work")
    line(dialog, "External ID").setText("acme-1")
    created: list[str] = []
    said: list[str] = []
    dialog.created.connect(created.append)
    dialog.said.connect(said.append)
    create.click()
    ((new, role, target, caller),) = setup.begun
    assert (str(new.arn), target, caller) == (
        f"arn:aws:iam::{TARGET}:role/team/Deployer",
        By(source="owner"),
        By(source="work"),
    )
    assert (role.name, role.source, role.external_id) == ("deployer", "work", "acme-1")
    setup.answer("arn:aws:sts::482109375526:assumed-role/Deployer/boaty")
    assert created == ["deployer"]
    assert said == ["deployer is made and in the list: AWS let its caller in."]
    assert not dialog.isVisible()


def test_without_a_choice_of_whose_credentials_nothing_can_be_created(dialog: NewRoleDialog) -> None:
    fill(dialog)
    assert not button(dialog, "Create and check").isEnabled()


def test_progress_is_shown_and_can_be_cancelled(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    setup.progressed.emit(setup.tasks[0], Progress(1, 7, "Make the role Deployer"))
    setup.progressed.emit(Task(), Progress(2, 7, "Of another dialog"))
    assert dialog._doing.text() == "Make the role Deployer…"
    assert not field(dialog, "Account").isEnabled()
    button(dialog, "Cancel").click()
    assert setup.tasks[0].cancelled.is_set()


def test_a_refusal_says_what_is_missing_and_offers_the_policy(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    step = NextStep("Give an administrator the policy.", "Copy policy", Action.COPY_POLICY, '{"Version": "2012-10-17"}')
    setup.stop_at(AccessRefused("owner may not make the role: AWS refused iam:CreateRole.", next_steps=[step]))
    assert "AWS refused iam:CreateRole." in said(dialog)
    assert not button(dialog, "Undo what was made").isVisible()
    button(dialog, "Copy policy").click()
    assert QGuiApplication.clipboard().text() == '{"Version": "2012-10-17"}'
    assert button(dialog, "Create and check").isEnabled()
    line(dialog, "Role name").setText("Other")
    assert not button(dialog, "Copy policy").isVisible()


def test_what_was_made_is_told_and_can_be_undone_and_the_fields_wait_for_that(
    dialog: NewRoleDialog, setup: AskedSetup
) -> None:
    ready(dialog).click()
    setup.stop_at(AccessRefused("AWS refused iam:AttachRolePolicy."), "the role Deployer")
    assert STANDING in said(dialog)
    assert not field(dialog, "Role name").isEnabled()
    assert not button(dialog, "Add to the list anyway").isVisible()
    button(dialog, "Undo what was made").click()
    assert setup.undone == 1
    assert setup.creation is not None
    setup.creation.made = ()
    setup.answer(None)
    assert field(dialog, "Role name").isEnabled()
    assert said(dialog) == "Everything that was made is removed."
    assert button(dialog, "Create and check").isEnabled()


def test_it_goes_on_with_the_same_creation(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    setup.stop_at(AccessRefused("AWS refused iam:AttachRolePolicy."), "the role Deployer")
    button(dialog, "Go on").click()
    assert (len(setup.begun), len(setup.tasks)) == (1, 2)


def test_a_role_that_lets_nobody_in_can_be_listed_anyway(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    setup.stop_at(RoleRefused("AWS refused deployer to boaty."), "the role Deployer", complete=True)
    created: list[str] = []
    dialog.created.connect(created.append)
    button(dialog, "Add to the list anyway").click()
    assert (setup.kept, created) == (1, ["deployer"])


def test_a_field_that_aws_does_not_take_is_marked(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    setup.stop_at(BadValue("arn", "role name: the role Deployer is in 482109375526 already: choose another name"))
    note = field(dialog, "Role name").note
    assert note.property("invalid")
    assert "choose another name" in note.text()


def test_a_code_is_asked_for_where_one_is_needed(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    asked: list[str] = []
    dialog.code_requested.connect(asked.append)
    ready(dialog).click()
    serial = f"arn:aws:iam::{CALLER}:mfa/boaty"
    setup.stop_at(
        TokenCodeRequired(serial, "deployer needs a code.", source="work"), "the role Deployer", complete=True
    )
    assert asked == ["work"]
    assert button(dialog, "Go on").isEnabled()


def test_leaving_with_something_made_asks_first(dialog: NewRoleDialog, setup: AskedSetup) -> None:
    ready(dialog).click()
    setup.stop_at(AccessRefused("AWS refused iam:AttachRolePolicy."), "the role Deployer")
    button(dialog, "Close").click()
    (question,) = dialog.findChildren(ConfirmDialog)
    assert dialog.isVisible()
    question.reject()


def test_an_untouched_dialog_is_left_without_a_question(dialog: NewRoleDialog) -> None:
    button(dialog, "Close").click()
    assert not dialog.isVisible()
