"""A program that wants a session which takes a person, and the window that is open: a real process on each side."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.core.preferences import PreferencesFile
from roleswitch.demo.sample import IDENTITY_CENTER
from roleswitch.second_start import Wanted
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.confirm_assume import ConfirmAssumeDialog
from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog
from roleswitch.ui.dialogs.reason import ReasonDialog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.prompts import Prompts
from roleswitch.ui.single_instance import FirstInstance
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.fakes import HUB, LONG, MFA_SERIAL, OPERATOR, PROD, USER, World, keyring_for_commands, world_at
from tests.ui.conftest import NotingNotifier

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so

LIST = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"
mfa_serial = "{MFA_SERIAL}"

[sources.acme]
kind = "identity-center"
start_url = "{IDENTITY_CENTER.start_url}"
region = "{IDENTITY_CENTER.region}"

[roles.operator]
display_name = "Operator"
role_arn = "{OPERATOR}"
source = "work"
mfa = "session"
deliver = "credential-process"

[roles.night]
display_name = "Night shift"
role_arn = "{LONG}"
source = "work"
mfa = "session"
deliver = "credential-process"

[roles.prod]
display_name = "Production"
role_arn = "{PROD}"
source = "work"
deliver = "credential-process"
reason = "tag"

[roles.hub]
display_name = "Network hub"
role_arn = "{HUB}"
source = "work"
deliver = "credential-process"
ask_before_assuming = true

[roles.there]
display_name = "Staging"
role_arn = "arn:aws:iam::903411772280:role/ReadOnly"
source = "acme"
deliver = "credential-process"
"""

Program = subprocess.Popen[str]


class Desk:
    """The window, minimized: nobody looks at it. Programs are started beside it."""

    def __init__(self, qtbot: QtBot, world: World, clock: Clock, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.clock = clock
        self.background = Background()
        self.store = Store(clock)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.actions = Actions(
            lambda: world.switch,
            self.store,
            self.background,
            settings,
            preferences=PreferenceStore(PreferencesFile.here(), self.background),
        )
        self.window = MainWindow(self.store, self.actions)
        self.notifier = NotingNotifier()
        self.prompts = Prompts(self.store, self.actions, self.window, self.notifier)
        self.raised = 0
        self.asked: list[str] = []
        self.first = FirstInstance(self._raise, self._ask, self.window)
        qtbot.addWidget(self.window)
        self.store.show(world.switch.roles.load())
        self._started: list[Program] = []

    def _raise(self, _: Wanted) -> bool:
        self.raised += 1
        return True

    def _ask(self, name: str) -> bool:
        self.asked.append(name)
        return self.actions.asked_by_process(name)

    def program(self, name: str) -> Program:
        command = [sys.executable, "-m", "roleswitch", "credential-process", name]
        self._started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return self._started[-1]

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=30_000)

    def until_told(self, times: int = 1) -> None:
        self.until(lambda: len(self.notifier.shown) == times)

    def ended(self, program: Program) -> tuple[str, str, int]:
        self.until(lambda: program.poll() is not None)
        return (*program.communicate(), program.returncode)

    def key_id(self, program: Program) -> str:
        out, err, status = self.ended(program)
        assert (status, err) == (0, "")
        return str(json.loads(out)["AccessKeyId"])

    def close(self) -> None:
        for program in self._started:
            program.kill()
            program.communicate()
        self.actions.close()
        self.background.close()


@pytest.fixture
def desk(home: Path, monkeypatch: pytest.MonkeyPatch, now: Clock, qtbot: QtBot) -> Iterator[Desk]:
    with keyring_for_commands(monkeypatch) as backend, world_at(home, monkeypatch, backend=backend) as world:
        for service in ("SSO", "SSO_OIDC"):
            monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", world.aws.url)
        world.aws.identity_center.put_directory(IDENTITY_CENTER)
        world.write_list(LIST)
        world.aws.accept_token_code(MFA_SERIAL, "111111")
        files.private_folder(files.runtime_folder())
        desk = Desk(qtbot, world, now, home)
        yield desk
        desk.close()


def dialogs(desk: Desk) -> list[QDialog]:
    return [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]


def click_on_the_notification(desk: Desk, kind: type[QDialog]) -> QDialog:
    desk.notifier.activated.emit(desk.notifier.shown[-1][0])
    (dialog,) = dialogs(desk)
    assert isinstance(dialog, kind)
    return dialog


def give_code(desk: Desk) -> None:
    edit = click_on_the_notification(desk, MfaCodeDialog).findChildren(QLineEdit)[0]
    QTest.keyClicks(edit, "111111")
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_a_program_that_needs_a_code_is_answered_once_the_person_has_typed_it(desk: Desk) -> None:
    program = desk.program("operator")
    desk.until_told()
    assert desk.notifier.shown == [("work", "MFA code for work wanted", "Waiting for it: Operator.")]
    assert (dialogs(desk), desk.raised, desk.window.isVisible()) == ([], 0, False), "the focus stays where it is"
    assert program.poll() is None
    give_code(desk)
    key_id = desk.key_id(program)
    assert key_id == desk.world.switch.kept_sessions()["operator"].access_key_id
    state = desk.store.state("operator")
    assert state is not None
    assert state.session is not None
    assert state.session.access_key_id == key_id


def test_many_programs_that_need_a_code_are_one_prompt_and_one_call_for_each_role(desk: Desk) -> None:
    programs = [desk.program(name) for name in ("operator", "operator", "night", "operator", "night")]
    desk.until(lambda: len(desk.asked) == len(programs))
    desk.until(lambda: len(desk.actions.codes.waiting("work")) == 2)
    assert len(desk.notifier.shown) == 1
    give_code(desk)
    assert len({desk.key_id(program) for program in programs}) == 2
    actions = [call.action for call in desk.world.aws.calls]
    assert (actions.count("GetSessionToken"), actions.count("AssumeRole")) == (1, 2)
    assert len(desk.notifier.shown) == 1


def test_a_reason_is_asked_for_and_goes_to_aws(desk: Desk) -> None:
    program = desk.program("prod")
    desk.until_told()
    key, title, text = desk.notifier.shown[0]
    assert (title, text.partition(",")[0]) == (
        "Reason for Production wanted",
        "Production is assumed for a reason that AWS keeps",
    )
    assert dialogs(desk) == []
    dialog = click_on_the_notification(desk, ReasonDialog)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "INC0012345")
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Assume").click()
    desk.key_id(program)
    (call,) = [call for call in desk.world.aws.calls if call.action == "AssumeRole"]
    assert call.parameters["Tags.member.1.Value"] == "INC0012345"
    desk.until(lambda: key in desk.notifier.withdrawn)


def test_a_role_that_asks_first_asks_in_the_window(desk: Desk) -> None:
    program = desk.program("hub")
    desk.until_told()
    assert desk.notifier.shown[0][1] == "Assume Network hub?"
    assert (dialogs(desk), desk.world.assumed()) == ([], 0)
    dialog = click_on_the_notification(desk, ConfirmAssumeDialog)
    assert isinstance(dialog, ConfirmAssumeDialog)
    dialog.act.click()
    desk.key_id(program)
    assert desk.world.assumed() == 1


def test_after_a_no_in_the_window_nothing_was_assumed_and_nothing_is_left_to_ask(desk: Desk) -> None:
    program = desk.program("hub")
    desk.until_told()
    dialog = click_on_the_notification(desk, ConfirmAssumeDialog)
    assert isinstance(dialog, ConfirmAssumeDialog)
    dialog.keep.click()
    desk.until(lambda: desk.notifier.withdrawn == ["role hub"])
    assert program.poll() is None
    assert desk.world.assumed() == 0


class Browser(QObject):
    """Who looks at the page there says yes."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._world.aws.identity_center.allow(url.toString().rpartition("=")[2])


def test_a_program_that_needs_a_sign_in_is_answered_after_it(desk: Desk) -> None:
    browser = Browser(desk.world)
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]  # bytes are what it refuses
    program = desk.program("there")
    desk.until_told()
    assert desk.notifier.shown == [("acme", "Sign in to acme", "Waiting for it: Staging.")]
    desk.notifier.activated.emit("acme")
    desk.key_id(program)
    QDesktopServices.unsetUrlHandler("http")


def test_a_person_who_missed_it_is_told_again_at_the_next_try_and_not_for_every_program(desk: Desk) -> None:
    desk.program("operator")
    desk.until_told()
    waits = [desk.program("night")]
    desk.until(lambda: len(desk.actions.codes.waiting("work")) == 2)
    assert len(desk.notifier.shown) == 1
    desk.clock.advance(timedelta(minutes=2))
    waits.append(desk.program("operator"))
    desk.until_told(2)
    give_code(desk)
    for program in waits:
        desk.key_id(program)


def test_a_role_that_the_window_does_not_show_is_nobodys_to_ask(desk: Desk) -> None:
    desk.world.write_list(LIST + f'[roles.new]\nrole_arn = "{PROD}"\nsource = "work"\nmfa = "direct"\n')
    out, err, status = desk.ended(desk.program("new"))
    assert (out, status) == ("", 3)
    assert "there is nobody to ask" in err
    assert desk.notifier.shown == []


def test_where_the_window_closes_the_program_is_told_at_once(desk: Desk) -> None:
    program = desk.program("operator")
    desk.until_told()
    desk.first.deleteLater()
    out, err, status = desk.ended(program)
    assert (out, status) == ("", 3)
    assert "there is nobody to ask" in err
