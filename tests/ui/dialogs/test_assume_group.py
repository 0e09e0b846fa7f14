"""All roles of a group at once, with an AWS on loopback, a keyring in memory, and the window's actions at work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.session import Phase
from roleswitch.demo.strict_aws import Fault, Manner
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.check_box import CheckBox
from roleswitch.ui.dialogs.assume_group import AssumeGroupDialog, to_assume
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.fakes import FROM_HUB, HUB, LONG, MFA_SERIAL, OPERATOR, PARTNER, PROD, USER, World, world_at

CODE = "123456"
SOURCE = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"
mfa_serial = "{MFA_SERIAL}"
"""


def role(name: str, arn: str, more: str = "", source: str = 'source = "work"') -> str:
    return f'\n[roles.{name}]\nrole_arn = "{arn}"\n{source}\ngroup = "All"\ndeliver = "nothing"\n{more}'


class Desk:
    """A group of roles, and the dialog for it."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.window = QWidget()
        qtbot.addWidget(self.window)  # it stays, where the dialog deletes itself
        self.background = Background()
        self.store = Store()
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(lambda: world.switch, self.store, self.background, settings, preferences=preferences)
        self.codes_asked: list[str] = []
        self.actions.codes.wanted.connect(self.codes_asked.append)
        self.asked: list[str] = []
        self.actions.confirmation_wanted.connect(self.asked.append)
        self.actions.reason_wanted.connect(self.asked.append)
        self.said: list[str] = []

    def list(self, *roles: str) -> None:
        self.world.write_list(SOURCE + "".join(roles))
        self.store.show(self.world.switch.roles.load())

    def open(self) -> AssumeGroupDialog:
        dialog = AssumeGroupDialog(self.store, self.actions.groups, "All", self.window)
        dialog.said.connect(self.said.append)
        dialog.show()
        self.qtbot.waitUntil(lambda: bool(dialog._plans), timeout=10_000)
        return dialog

    def phases(self) -> dict[str, Phase]:
        return {state.role.name: self.store.phase(state.role.name) for state in self.store.states()}

    def until_said(self) -> str:
        self.qtbot.waitUntil(lambda: bool(self.said), timeout=10_000)
        return self.said[-1]


@pytest.fixture
def desk(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    with world_at(home, monkeypatch) as world:
        world.aws.accept_token_code(MFA_SERIAL, CODE)
        desk = Desk(qtbot, world, tmp_path)
        yield desk
        desk.actions.close()
        desk.background.close()


def words(dialog: AssumeGroupDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def button(dialog: AssumeGroupDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def test_enter_assumes_the_roles_that_the_dialog_names(desk: Desk) -> None:
    desk.list(role("prod", PROD, 'display_name = "Production"'), role("hub", HUB, 'display_name = "Network hub"'))
    dialog = desk.open()
    assert "Production, Network hub." in words(dialog)
    desk.window.show()
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is button(dialog, "Assume 2 roles"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.until_said() == "2 roles assumed."


def test_where_a_role_asks_first_enter_assumes_the_others(desk: Desk) -> None:
    desk.list(role("prod", PROD, "ask_before_assuming = true"), role("hub", HUB))
    dialog = desk.open()
    desk.window.show()
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is button(dialog, "Assume 1 role"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.store.phase("hub") is Phase.ACTIVE, timeout=10_000)
    assert desk.store.phase("prod") is not Phase.ACTIVE


def test_all_that_are_not_active_are_assumed_and_the_dialog_goes(desk: Desk) -> None:
    desk.list(role("prod", PROD), role("hub", HUB), role("long", LONG))
    desk.actions.assume("hub")
    desk.qtbot.waitUntil(lambda: desk.store.phase("hub") is Phase.ACTIVE, timeout=10_000)
    assumed = desk.world.assumed()
    dialog = desk.open()
    assert "Assume 2 roles of All?" in words(dialog)
    assert "1 is active already and stays as it is." in words(dialog)
    button(dialog, "Assume 2 roles").click()
    assert desk.until_said() == "2 roles assumed."
    assert set(desk.phases().values()) == {Phase.ACTIVE}
    assert desk.world.assumed() == assumed + 2
    desk.qtbot.waitUntil(lambda: not isValid(dialog))


def test_one_code_serves_all_that_wait_for_it(desk: Desk) -> None:
    with_mfa = 'mfa = "session"\n'
    desk.list(role("operator", OPERATOR, with_mfa), role("prod", PROD, with_mfa), role("hub", HUB))
    dialog = desk.open()
    assert "One MFA code of work is needed for operator, prod." in words(dialog)
    button(dialog, "Assume 3 roles").click()
    desk.qtbot.waitUntil(lambda: "1 role assumed. Waiting for you: operator, prod." in words(dialog), timeout=10_000)
    assert set(desk.codes_asked) == {"work"}
    desk.actions.codes.give("work", CODE, lambda _: None)
    assert desk.until_said() == "3 roles assumed."
    assert set(desk.phases().values()) == {Phase.ACTIVE}


def test_what_is_refused_is_named_with_why_and_the_dialog_stays(desk: Desk) -> None:
    desk.list(role("prod", PROD), role("partner", PARTNER), role("hub", HUB))
    dialog = desk.open()
    button(dialog, "Assume 3 roles").click()
    desk.qtbot.waitUntil(lambda: "2 assumed, 1 not: partner." in words(dialog), timeout=10_000)
    assert "partner: Access denied" in words(dialog)
    button(dialog, "Close").click()
    assert desk.said == ["2 assumed, 1 not: partner."]


def test_who_asks_first_is_left_out_unless_it_is_ticked_or_its_name_typed(desk: Desk) -> None:
    desk.list(
        role("prod", PROD, "ask_before_assuming = true\n"),
        role("long", LONG, "type_name_to_assume = true\n"),
        role("hub", HUB),
    )
    dialog = desk.open()
    assert "Assume 1 role of All?" in words(dialog)
    (tick,) = dialog.findChildren(CheckBox)
    (typed,) = (each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    typed.setText("lon")
    assert "Assume 1 role of All?" in words(dialog)
    typed.setText("long")
    tick.setChecked(True)
    assert "Assume 3 roles of All?" in words(dialog)
    typed.setText("")
    button(dialog, "Assume 2 roles").click()
    assert desk.until_said() == "2 roles assumed."
    assert desk.phases() == {"prod": Phase.ACTIVE, "long": Phase.IDLE, "hub": Phase.ACTIVE}
    assert desk.asked == []


def test_a_yes_is_to_the_role_that_was_shown(desk: Desk) -> None:
    asks = "ask_before_assuming = true\n"
    desk.list(role("prod", PROD, asks))
    dialog = desk.open()
    dialog.findChildren(CheckBox)[0].setChecked(True)
    desk.list(role("prod", LONG, asks))
    button(dialog, "Assume 1 role").click()
    desk.qtbot.waitUntil(lambda: desk.asked == ["prod"], timeout=10_000)
    assert desk.world.assumed() == 0


def test_a_role_by_way_of_one_that_asks_first_is_left_out_too(desk: Desk) -> None:
    desk.list(
        role("hub", HUB, "ask_before_assuming = true\n").replace('group = "All"', 'group = "Other"'),
        role("from-hub", FROM_HUB, source='via = "hub"'),
    )
    dialog = desk.open()
    assert "Assume 0 roles of All?" in words(dialog)
    assert not button(dialog, "Assume 0 roles").isEnabled()
    dialog.findChildren(CheckBox)[0].setChecked(True)
    button(dialog, "Assume 1 role").click()
    assert desk.until_said() == "1 role assumed."


def test_a_reason_is_asked_once_for_all_that_want_one_and_given_to_those_alone(desk: Desk) -> None:
    desk.list(role("prod", PROD, 'reason = "tag"\n'), role("long", LONG, 'reason = "tag"\n'), role("hub", HUB))
    dialog = desk.open()
    assume = button(dialog, "Assume 3 roles")
    assert not assume.isEnabled()
    assert "For prod, long." in words(dialog)
    (reason,) = (each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    reason.setText("<>")
    assert not assume.isEnabled()
    reason.setText("INC-1234")
    assume.click()
    assert desk.until_said() == "3 roles assumed."
    sessions = {state.role.name: state.session for state in desk.store.active()}
    given = {name: session.terms.reason for name, session in sessions.items() if session is not None}
    assert given == {"prod": "INC-1234", "long": "INC-1234", "hub": ""}
    assert desk.asked == []


def test_it_can_be_cancelled_and_says_what_came_of_it(desk: Desk) -> None:
    desk.list(*(role(f"r{number}", PROD) for number in range(6)))
    desk.world.aws.fail(6, Fault(manner=Manner.HANG))
    dialog = desk.open()
    button(dialog, "Assume 6 roles").click()
    desk.qtbot.waitUntil(lambda: desk.world.assumed() == 4, timeout=10_000)
    button(dialog, "Cancel").click()
    desk.qtbot.waitUntil(lambda: "0 assumed, the others were cancelled." in words(dialog), timeout=10_000)
    assert set(desk.phases().values()) == {Phase.IDLE}
    button(dialog, "Close").click()
    assert desk.said == ["0 assumed, the others were cancelled."]
    desk.world.aws.release()


def test_those_that_have_no_session_are_to_be_assumed(desk: Desk) -> None:
    desk.list(role("prod", PROD), role("hub", HUB), role("long", LONG).replace('"All"', '"Other"'))
    assert [state.role.name for state in to_assume(desk.store, "All")] == ["prod", "hub"]
    desk.actions.assume("prod")
    assert [state.role.name for state in to_assume(desk.store, "All")] == ["hub"]
    desk.qtbot.waitUntil(lambda: desk.store.phase("prod") is Phase.ACTIVE, timeout=10_000)
    assert [state.role.name for state in to_assume(desk.store, "All")] == ["hub"]


def test_all_sessions_of_a_group_are_ended(desk: Desk) -> None:
    desk.list(role("prod", PROD), role("hub", HUB))
    dialog = desk.open()
    button(dialog, "Assume 2 roles").click()
    desk.until_said()
    batch = desk.actions.groups.end(["prod", "hub"], desk.actions)
    desk.qtbot.waitUntil(lambda: batch.is_over, timeout=10_000)
    assert set(desk.phases().values()) == {Phase.IDLE}
    assert desk.world.switch.kept_sessions() == {}
