"""Access keys: what is pasted, tested, saved and removed, and where the secret does not stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKey, AccessKeySource, ProfileSource, key_pair_in
from roleswitch.errors import KeyringNotProtected, NextStep, RoleSwitchError, SourceRefused
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.access_key import AccessKeyDialog, removal_words
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.key_form import key_troubles
from roleswitch.ui.dialogs.key_row import KeyRow, mfa_words
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock

KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
WORK = AccessKeySource(name="work", access_key_id="AKIAI44QH8DHBEXAMPLE")
LEGACY = ProfileSource(name="legacy", profile="old-base")
PROD = Role(name="prod", display_name="Production", arn=Arn("aws", "482109375526", "Admin"), source="work")

Done = Callable[[RoleSwitchError | None], None]
Said = Callable[[str | RoleSwitchError], None]


class AskedKeys(QObject):
    """Notes what was asked, and holds the callback until the test answers."""

    def __init__(self) -> None:
        super().__init__()
        self.added: list[tuple[AccessKeySource, AccessKey, Done]] = []
        self.tested: list[tuple[AccessKeySource, AccessKey | None, Said]] = []
        self.removed: list[tuple[str, Done]] = []

    def add(self, source: AccessKeySource, key: AccessKey, done: Done) -> None:
        self.added.append((source, key, done))

    def test(self, source: AccessKeySource, key: AccessKey | None, done: Said) -> None:
        self.tested.append((source, key, done))

    def remove(self, name: str, done: Done) -> None:
        self.removed.append((name, done))


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"prod": PROD}, {"work": WORK, "legacy": LEGACY}))
    return store


@pytest.fixture
def actions(qapp: QApplication) -> AskedKeys:
    return AskedKeys()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(store: Store, actions: AskedKeys, window: QWidget) -> AccessKeyDialog:
    dialog = AccessKeyDialog(store, cast(Actions, SimpleNamespace(keys=actions)), parent=window)
    dialog.open()
    return dialog


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    """By its accessible name, or by its words."""
    return next(
        found for found in dialog.findChildren(QPushButton) if text in (found.accessibleName() or found.text(),)
    )


def click(dialog: QWidget, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def words(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(QLabel) if found.isVisible()]


def outcomes(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(Outcome) if found.isVisible()]


def fill(dialog: AccessKeyDialog) -> None:
    field(dialog, "Name").setText("ops")
    field(dialog, "Access key ID").setText(KEY_ID)
    field(dialog, "Secret access key").setText(SECRET)


@pytest.mark.parametrize(
    "pasted",
    [
        f"{KEY_ID} {SECRET}",
        f"{KEY_ID}\t{SECRET}\n",
        f"{KEY_ID},{SECRET}",
        f"\ufeffAccess key ID,Secret access key\r\n{KEY_ID},{SECRET}\r\n",
        f"[base]\naws_access_key_id = {KEY_ID}\naws_secret_access_key = {SECRET}\n",
        f"aws_secret_access_key={SECRET}\naws_access_key_id={KEY_ID}",
        f"export AWS_ACCESS_KEY_ID='{KEY_ID}'\nexport AWS_SECRET_ACCESS_KEY=\"{SECRET}\"",
        f'{{"AccessKeyId": "{KEY_ID}", "SecretAccessKey": "{SECRET}"}}',
    ],
)
def test_a_key_pair_is_found_in_what_people_paste(pasted: str) -> None:
    assert key_pair_in(pasted) == (KEY_ID, SECRET)


@pytest.mark.parametrize("pasted", ["", KEY_ID, SECRET, "work"])
def test_half_a_key_pair_is_left_alone(pasted: str) -> None:
    assert key_pair_in(pasted) is None


@given(st.text())
def test_any_text_can_be_pasted(pasted: str) -> None:
    key_pair_in(pasted)


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        (("ops", KEY_ID, SECRET, ""), set()),
        (("", KEY_ID, SECRET, ""), {"name"}),
        (("work", KEY_ID, SECRET, ""), {"name"}),
        (("ops", "akia", SECRET, ""), {"access_key_id"}),
        (("ops", "ASIAIOSFODNN7EXAMPLE", SECRET, ""), {"access_key_id"}),
        (("ops", KEY_ID, "", ""), {"secret_access_key"}),
        (("ops", KEY_ID, "two words", ""), {"secret_access_key"}),
        (("ops", KEY_ID, SECRET, "Ireland"), {"region"}),
    ],
)
def test_each_field_is_checked(typed: tuple[str, str, str, str], fields: set[str]) -> None:
    assert key_troubles(*typed, frozenset({"work"})).keys() == fields


def test_no_sentence_about_a_secret_holds_it() -> None:
    secret = "half a secret with spaces in it"
    assert not any(secret in text for text in key_troubles("ops", KEY_ID, secret, "", frozenset()).values())


def test_the_keys_there_are_stand_in_a_list_with_whose_they_are(dialog: AccessKeyDialog, store: Store) -> None:
    store.put_source(SourceState(WORK, "arn:aws:iam::111122223333:user/boaty"))
    assert "AKIAI44QH8DHBEXAMPLE · boaty" in words(dialog)
    assert "legacy" not in words(dialog), "a profile of ~/.aws is no access key of ours"


def test_an_old_key_says_in_words_that_it_is_to_be_rotated(dialog: AccessKeyDialog, store: Store) -> None:
    store.put_source(SourceState(WORK, key_age="12 days old"))
    assert "12 days old" in words(dialog)
    store.put_source(SourceState(WORK, key_age="94 days old", key_is_old=True))
    assert "94 days old: rotate it" in words(dialog)


def test_a_rotation_that_waits_is_said_in_the_row_of_its_key(dialog: AccessKeyDialog, store: Store) -> None:
    store.put_source(SourceState(WORK, rotation="old key not deleted yet"))
    assert "Old key not deleted yet" in words(dialog)


@pytest.mark.parametrize(
    ("serial", "hours", "words"),
    [
        (None, None, ""),
        ("arn:aws:iam::111122223333:mfa/boaty", None, "MFA device mfa/boaty"),
        ("GAHT12345678", -1, "MFA device GAHT12345678"),
    ],
)
def test_a_device_is_named_without_its_account(clock: Clock, serial: str | None, hours: int | None, words: str) -> None:
    until = None if hours is None else clock() + timedelta(hours=hours)
    assert mfa_words(SourceState(replace(WORK, mfa_serial=serial), mfa_until=until), clock()) == words


def test_an_mfa_session_says_until_when_it_lasts(clock: Clock) -> None:
    until = clock() + timedelta(minutes=30)
    state = SourceState(replace(WORK, mfa_serial="arn:aws:iam::111122223333:mfa/boaty"), mfa_until=until)
    assert mfa_words(state, clock()) == f"MFA device mfa/boaty · MFA session until {until.astimezone():%H:%M}"


def test_the_dialog_begins_at_the_key_that_it_is_opened_for(
    store: Store, actions: AskedKeys, window: QWidget, qtbot: QtBot
) -> None:
    more = {f"key{number}": replace(WORK, name=f"key{number}") for number in range(30)}
    store.show(Catalog({}, more))
    dialog = AccessKeyDialog(store, cast(Actions, SimpleNamespace(keys=actions)), focus_source="key20", parent=window)
    dialog.open()
    qtbot.waitUntil(lambda: button(dialog, "Test key20").hasFocus())
    row = next(row for row in dialog.findChildren(KeyRow) if row.isAncestorOf(button(dialog, "Test key20")))
    assert not row.visibleRegion().isEmpty()


def test_pasting_both_parts_into_the_id_never_shows_the_secret(dialog: AccessKeyDialog) -> None:
    editor = field(dialog, "Access key ID")
    seen: list[str] = []
    editor.textChanged.connect(seen.append)
    QGuiApplication.clipboard().setText(f"{KEY_ID},{SECRET}")
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Paste))
    assert editor.text() == KEY_ID
    assert field(dialog, "Secret access key").text() == SECRET
    assert seen == [KEY_ID]
    editor.undo()
    assert SECRET not in editor.text()


def test_a_key_pair_that_is_dropped_into_the_id_is_taken_apart_too(dialog: AccessKeyDialog) -> None:
    field(dialog, "Access key ID").insert(f"{KEY_ID} {SECRET}")
    assert field(dialog, "Access key ID").text() == KEY_ID
    assert field(dialog, "Secret access key").text() == SECRET


def test_a_key_can_be_tested_before_it_has_a_name(dialog: AccessKeyDialog, actions: AskedKeys) -> None:
    fill(dialog)
    field(dialog, "Name").setText("")
    assert not button(dialog, "Save").isEnabled()
    click(dialog, "Test")
    _, key, done = actions.tested[0]
    assert key == AccessKey(KEY_ID, SECRET)
    done("arn:aws:iam::111122223333:user/boaty")
    assert outcomes(dialog) == ["This is arn:aws:iam::111122223333:user/boaty"]


def test_the_outcome_of_a_test_is_dropped_once_another_key_is_typed(
    dialog: AccessKeyDialog, actions: AskedKeys
) -> None:
    fill(dialog)
    click(dialog, "Test")
    field(dialog, "Access key ID").setText("AKIAI44QH8DHBEXAMPLE")
    actions.tested[0][2]("arn:aws:iam::111122223333:user/boaty")
    assert outcomes(dialog) == []


def test_enter_in_a_field_saves_and_does_not_test_the_first_key_of_the_list(
    dialog: AccessKeyDialog, actions: AskedKeys
) -> None:
    fill(dialog)
    QTest.keyClick(field(dialog, "Secret access key"), Qt.Key.Key_Return)
    assert [source.name for source, _, _ in actions.added] == ["ops"]


def test_a_key_is_saved_and_the_dialog_closes(dialog: AccessKeyDialog, actions: AskedKeys) -> None:
    fill(dialog)
    field(dialog, "Region").setText("eu-west-1")
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    click(dialog, "Save")
    source, key, done = actions.added[0]
    assert source == AccessKeySource(name="ops", access_key_id=KEY_ID, region="eu-west-1")
    assert key == AccessKey(KEY_ID, SECRET)
    assert not button(dialog, "Save").isEnabled(), "a second click would add it twice"
    done(None)
    assert saved == ["ops"]
    assert not dialog.isVisible()


def test_a_keyring_that_does_not_protect_is_told_with_what_to_install(
    dialog: AccessKeyDialog, actions: AskedKeys
) -> None:
    fill(dialog)
    click(dialog, "Save")
    actions.added[0][2](
        KeyringNotProtected(
            "No keyring protects the key.",
            causes=["gnome-keyring is not there."],
            next_steps=[NextStep("apt install gnome-keyring")],
        )
    )
    assert dialog.isVisible()
    assert outcomes(dialog) == [
        "No keyring protects the key.\n1. gnome-keyring is not there.\napt install gnome-keyring"
    ]
    assert field(dialog, "Secret access key").text() == SECRET


@pytest.mark.parametrize("leave", ["close", "save", "escape"])
def test_the_secret_leaves_the_field_however_the_dialog_closes(
    dialog: AccessKeyDialog, actions: AskedKeys, leave: str
) -> None:
    fill(dialog)
    secret = field(dialog, "Secret access key")
    click(dialog, "Show the secret access key")  # only a field that shows its text can undo
    if leave == "close":
        dialog.close()
    elif leave == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog, "Save")
        actions.added[0][2](None)
    assert secret.text() == ""
    assert not secret.isUndoAvailable()


def test_the_secret_is_hidden_from_eyes_and_screen_readers_until_it_is_asked_for(dialog: AccessKeyDialog) -> None:
    fill(dialog)
    secret = field(dialog, "Secret access key")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    for widget in dialog.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        told = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), repr(widget)]
        if interface is not None:
            told += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        assert not any(SECRET in text for text in told), widget
    click(dialog, "Show the secret access key")
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    click(dialog, "Show the secret access key")
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_a_kept_key_is_tested_without_its_secret_in_the_window(dialog: AccessKeyDialog, actions: AskedKeys) -> None:
    click(dialog, "Test work")
    source, key, done = actions.tested[0]
    assert (source, key) == (WORK, None)
    done(SourceRefused("The key is inactive."))
    assert outcomes(dialog) == ["The key is inactive."]


@pytest.mark.parametrize(("answer", "removed"), [("Cancel", []), ("Remove", ["work"])])
def test_a_key_is_removed_only_after_a_question_that_names_the_roles(
    dialog: AccessKeyDialog, actions: AskedKeys, answer: str, removed: list[str]
) -> None:
    click(dialog, "Remove work…")
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    assert "Production" in question.accessibleDescription()
    click(question, answer)
    assert [name for name, _ in actions.removed] == removed


def test_a_removed_key_leaves_the_list(dialog: AccessKeyDialog, store: Store) -> None:
    store.show(Catalog({"prod": PROD}, {}))
    assert "work" not in words(dialog)


def test_a_key_that_cannot_be_removed_says_why(dialog: AccessKeyDialog, actions: AskedKeys) -> None:
    click(dialog, "Remove work…")
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    click(question, "Remove")
    actions.removed[0][1](RoleSwitchError("The keyring is locked."))
    assert outcomes(dialog) == ["The keyring is locked."]


def test_an_answer_that_comes_after_closing_harms_nothing(
    dialog: AccessKeyDialog, actions: AskedKeys, qtbot: QtBot
) -> None:
    fill(dialog)
    click(dialog, "Test")
    click(dialog, "Test work")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    for _, _, done in actions.tested:
        done("arn:aws:iam::111122223333:user/boaty")


def test_many_roles_are_counted_and_some_of_them_named() -> None:
    text = removal_words([f"role {number}" for number in range(12)])
    assert "These 12 roles" in text
    assert "role 7 and 4 more" in text
    assert "No role uses it" in removal_words([])


def test_a_keyring_with_a_recycle_bin_is_not_said_to_delete_a_key() -> None:
    assert removal_words([], "GNOME Keyring").startswith("It is deleted from the keyring. ")
    words = removal_words([], "KeePassXC")
    assert words.startswith("KeePassXC moves it to its Recycle Bin, where it stays until you empty that. In AWS it ")


def test_every_label_is_plain_text(dialog: AccessKeyDialog) -> None:
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
