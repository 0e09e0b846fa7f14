"""The settings of a source, and its TOTP secret: what is saved, what is refused, and where the secret does not stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import BadValue, KeyringNotAnswering, RolesFileBroken, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.keep_totp import KeepTotpDialog
from roleswitch.ui.dialogs.source_settings import SourceSettingsDialog
from roleswitch.ui.store import Store
from tests.conftest import Clock

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", region="eu-west-1")
LEGACY = ProfileSource(name="legacy", profile="old-base")
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
DEVICE = "arn:aws:iam::111122223333:mfa/boaty"

Done = Callable[[RoleSwitchError | None], None]
Codes = Callable[[tuple[str, str] | RoleSwitchError], None]


class AskedKeys(QObject):
    """Notes what was asked, and holds the callbacks until the test answers."""

    def __init__(self) -> None:
        super().__init__()
        self.keeps = False
        self.saved: list[tuple[Source, Done]] = []
        self.put: list[tuple[str, Codes]] = []
        self.removed: list[Done] = []

    def save(self, source: Source, done: Done) -> None:
        self.saved.append((source, done))

    def has_totp(self, name: str, done: Callable[[bool], None]) -> None:
        done(self.keeps)

    def put_totp(self, name: str, text: str, done: Codes) -> None:
        self.put.append((text, done))

    def remove_totp(self, name: str, done: Done) -> None:
        self.removed.append(done)


@pytest.fixture
def keys(qapp: QApplication) -> AskedKeys:
    return AskedKeys()


@pytest.fixture
def actions(keys: AskedKeys) -> Actions:
    return cast(Actions, SimpleNamespace(keys=keys))


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({}, {"work": WORK, "legacy": LEGACY}))
    return store


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def settings(store: Store, actions: Actions, window: QWidget) -> Callable[..., SourceSettingsDialog]:
    def opened(source: AccessKeySource | ProfileSource = WORK) -> SourceSettingsDialog:
        dialog = SourceSettingsDialog(store, actions, source, window)
        dialog.open()
        return dialog

    return opened


def edit(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def choice(dialog: QWidget, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def choose(dialog: QWidget, name: str, words: str) -> None:
    combo = choice(dialog, name)
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if text in (found.accessibleName(), found.text()))


def outcomes(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(Outcome) if found.isVisible()]


def test_what_was_set_is_saved_and_the_dialog_closes(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    dialog = settings()
    edit(dialog, "MFA device").setText(DEVICE)
    choose(dialog, "MFA codes", "A command prints them")
    edit(dialog, "Command").setText("op item get 'AWS work' --otp")
    choice(dialog, "MFA session").setEditText("36 h")
    choose(dialog, "STS", "FIPS")
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    button(dialog, "Save").click()
    assert keys.saved[0][0] == replace(
        WORK,
        mfa_serial=DEVICE,
        mfa_code_command=("op", "item", "get", "AWS work", "--otp"),
        mfa_session_seconds=129_600,
        sts_endpoint="fips",
    )
    assert not button(dialog, "Save").isEnabled(), "a second click would save it twice"
    keys.saved[0][1](None)
    assert saved == ["work"]
    assert not dialog.isVisible()


def test_what_cannot_be_saved_says_why_and_stays(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    dialog = settings()
    button(dialog, "Save").click()
    keys.saved[0][1](RolesFileBroken("roles.toml is not TOML at line 3."))
    assert outcomes(dialog) == ["roles.toml is not TOML at line 3."]
    assert button(dialog, "Save").isEnabled()


def test_a_wrong_setting_is_told_at_its_field_and_is_not_saved(settings: Callable[..., SourceSettingsDialog]) -> None:
    dialog = settings()
    choice(dialog, "MFA session").setEditText("40 h")
    assert choice(dialog, "MFA session").accessibleDescription() == "AWS takes 15 min to 36 h"
    assert not button(dialog, "Save").isEnabled()


def test_only_what_the_choices_need_is_shown(settings: Callable[..., SourceSettingsDialog]) -> None:
    dialog = settings()
    shown = [edit(dialog, name).isVisible() for name in ("Command", "Address of STS")]
    assert shown == [False, False]
    choose(dialog, "MFA codes", "A command prints them")
    choose(dialog, "STS", "Another address")
    assert [edit(dialog, name).isVisible() for name in ("Command", "Address of STS")] == [True, True]
    assert not button(dialog, "Save").isEnabled(), "both are needed"
    assert edit(dialog, "Command").accessibleDescription() == "", "nothing is wrong with them yet"


def test_a_profile_may_leave_the_sts_to_its_file(settings: Callable[..., SourceSettingsDialog]) -> None:
    assert choice(settings(LEGACY), "STS").currentText() == "As the profile says"
    assert choice(settings(WORK), "STS").findText("As the profile says") < 0


def test_a_kept_totp_secret_is_told_and_has_to_be_removed_before_codes_are_typed(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    keys.keeps = True
    dialog = settings()
    assert choice(dialog, "MFA codes").currentText() == "Made of a TOTP secret in the keyring"
    choose(dialog, "MFA codes", "You type them")
    assert not button(dialog, "Save").isEnabled()
    button(dialog, "Remove the TOTP secret…").click()
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    question.act.click()
    keys.removed[0](None)
    assert button(dialog, "Save").isEnabled()
    assert not button(dialog, "Remove the TOTP secret…").isVisible()


def test_a_totp_secret_that_cannot_be_removed_stays_with_the_reason(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    keys.keeps = True
    dialog = settings()
    button(dialog, "Remove the TOTP secret…").click()
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    question.act.click()
    keys.removed[0](KeyringNotAnswering("GNOME Keyring does not answer."))
    assert outcomes(dialog) == ["GNOME Keyring does not answer."]
    assert button(dialog, "Remove the TOTP secret…").isVisible()


def test_codes_of_the_keyring_need_a_secret_that_is_kept_first(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    dialog = settings()
    choose(dialog, "MFA codes", "Made of a TOTP secret in the keyring")
    assert not button(dialog, "Save").isEnabled()
    button(dialog, "Keep a TOTP secret…").click()
    keep = dialog.findChild(KeepTotpDialog)
    assert isinstance(keep, KeepTotpDialog)
    edit(keep, "TOTP secret").setText(SECRET)
    button(keep, "Keep").click()
    keys.put[0][1](("123456", "654321"))
    assert button(dialog, "Save").isEnabled()


def kept(store: Store, actions: Actions, window: QWidget) -> KeepTotpDialog:
    dialog = KeepTotpDialog(store, actions, "work", window)
    dialog.open()
    edit(dialog, "TOTP secret").setText(SECRET)
    button(dialog, "Keep").click()
    return dialog


def test_the_two_codes_that_aws_asks_for_are_shown_and_the_secret_is_gone(
    store: Store, actions: Actions, window: QWidget, keys: AskedKeys
) -> None:
    dialog = kept(store, actions, window)
    assert keys.put[0][0] == SECRET
    keys.put[0][1](("123456", "654321"))
    assert "123 456    654 321" in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    secret = edit(dialog, "TOTP secret")
    assert (secret.text(), secret.isUndoAvailable()) == ("", False)


def test_a_secret_that_is_none_is_told_at_the_field(
    store: Store, actions: Actions, window: QWidget, keys: AskedKeys
) -> None:
    dialog = kept(store, actions, window)
    keys.put[0][1](BadValue("totp_secret", "MFA secret: this is not one"))
    assert edit(dialog, "TOTP secret").accessibleDescription() == "this is not one"
    assert edit(dialog, "TOTP secret").text() == SECRET, "one character may be missing"
    keys.put[0][1](KeyringNotAnswering("GNOME Keyring does not answer."))
    assert outcomes(dialog) == ["GNOME Keyring does not answer."]


def test_secret_and_codes_leave_the_dialog_when_it_closes(
    store: Store, actions: Actions, window: QWidget, keys: AskedKeys
) -> None:
    dialog = kept(store, actions, window)
    labels = dialog.findChildren(QLabel)
    secret = edit(dialog, "TOTP secret")
    dialog.reject()
    assert (secret.text(), secret.isUndoAvailable()) == ("", False)
    keys.put[0][1](("123456", "654321"))
    assert not any("123" in label.text() for label in labels)


def test_the_secret_is_hidden_from_eyes_and_screen_readers(
    store: Store, actions: Actions, window: QWidget, keys: AskedKeys
) -> None:
    dialog = kept(store, actions, window)
    assert edit(dialog, "TOTP secret").echoMode() is QLineEdit.EchoMode.Password
    for widget in dialog.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        told = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), repr(widget)]
        if interface is not None:
            told += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        assert not any(SECRET in text for text in told), widget


def test_enter_in_a_field_saves_also_where_other_buttons_come_first(
    settings: Callable[..., SourceSettingsDialog], keys: AskedKeys
) -> None:
    keys.keeps = True
    dialog = settings()
    edit(dialog, "MFA device").setText(DEVICE)
    QTest.keyClick(edit(dialog, "MFA device"), Qt.Key.Key_Return)
    assert [source for source, _ in keys.saved] == [replace(WORK, mfa_serial=DEVICE)]


def test_enter_keeps_the_totp_secret_that_was_typed(
    store: Store, actions: Actions, keys: AskedKeys, window: QWidget
) -> None:
    dialog = KeepTotpDialog(store, actions, "work", window)
    dialog.open()
    edit(dialog, "TOTP secret").setText(SECRET)
    QTest.keyClick(edit(dialog, "TOTP secret"), Qt.Key.Key_Return)
    assert [secret for secret, _ in keys.put] == [SECRET]
    assert dialog.isVisible()
