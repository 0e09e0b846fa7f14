"""When a person is asked for a code, a reason, a sign-in or a yes, and when only told; with a real AWS on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Arn, ReasonTo
from roleswitch.core.session import Phase, RoleState
from roleswitch.demo.sample import IDENTITY_CENTER
from roleswitch.errors import SignInRequired, TokenCodeRequired
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.confirm_assume import ConfirmAssumeDialog
from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog
from roleswitch.ui.dialogs.reason import ReasonDialog
from roleswitch.ui.dialogs.sign_in import SignInDialog
from roleswitch.ui.expiry import local_time
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.prompts import Prompts, kept_words, waiting_words
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.fakes import LONG, MFA_SERIAL, OPERATOR, PROD, USER, World, world_at
from tests.ui.conftest import NotingNotifier
from tests.ui.sessions import role, session

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so

LIST = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"
mfa_serial = "{MFA_SERIAL}"

[roles.prod]
display_name = "Production"
role_arn = "{PROD}"
source = "work"
mfa = "session"

[roles.operator]
display_name = "Operator"
role_arn = "{OPERATOR}"
source = "work"
mfa = "session"

[roles.long]
display_name = "Night shift"
role_arn = "{LONG}"
source = "work"
mfa = "direct"
"""


ACME_LIST = f"""\
version = 1

[sources.acme]
kind = "identity-center"
start_url = "{IDENTITY_CENTER.start_url}"
region = "{IDENTITY_CENTER.region}"

[roles.prod]
display_name = "Production"
role_arn = "arn:aws:iam::482109375526:role/ReadOnly"
source = "acme"

[roles.stage]
display_name = "Staging"
role_arn = "arn:aws:iam::903411772280:role/ReadOnly"
source = "acme"
"""


class Desk:
    """The window with what it asks, on a person's world."""

    def __init__(self, qtbot: QtBot, world: World, clock: Clock, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.clock = clock
        self.background = Background()
        self.store = Store(clock)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(lambda: world.switch, self.store, self.background, settings, preferences=preferences)
        self.window = MainWindow(self.store, self.actions)
        self.notifier = NotingNotifier()
        self.prompts = Prompts(self.store, self.actions, self.window, self.notifier)
        qtbot.addWidget(self.window)
        self.store.show(world.switch.roles.load())

    def dialogs(self) -> list[MfaCodeDialog]:
        return [dialog for dialog in self.window.findChildren(MfaCodeDialog) if dialog.isVisible()]

    def opened(self) -> MfaCodeDialog:
        self.qtbot.waitUntil(lambda: bool(self.dialogs()), timeout=10_000)
        return self.dialogs()[0]

    def until(self, phase: Phase, *names: str) -> None:
        self.qtbot.waitUntil(lambda: all(self.store.phase(name) is phase for name in names), timeout=10_000)

    def until_closed(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialogs(), timeout=10_000)

    def until_it_is_waited_for(self, *names: str) -> None:
        def waits(name: str) -> bool:
            state = self.store.state(name)
            return state is not None and isinstance(state.error, TokenCodeRequired)

        self.qtbot.waitUntil(lambda: all(waits(name) for name in names), timeout=10_000)


@pytest.fixture
def desk(home: Path, monkeypatch: pytest.MonkeyPatch, now: Clock, qtbot: QtBot) -> Iterator[Desk]:
    with world_at(home, monkeypatch, clock=now) as world:
        world.write_list(LIST)
        for code in ("111111", "222222", "333333"):
            world.aws.accept_token_code(MFA_SERIAL, code)
        desk = Desk(qtbot, world, now, home)
        yield desk
        for dialog in desk.window.findChildren(QDialog):
            dialog.close()  # the next test's dialogs would open over one that is modal
        desk.actions.close()
        desk.background.close()


def give(dialog: MfaCodeDialog, code: str) -> None:
    edit = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(edit, code)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def waits(store: Store, name: str, source: str = "work") -> None:
    """What a renewal in the background leaves in the row."""
    state = store.state(name)
    assert state is not None
    store.put(replace(state, error=TokenCodeRequired(MFA_SERIAL, "a code is needed", source=source)))


class Browser(QObject):
    """In place of the person's own: who looks at the page there says yes, unless told otherwise."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self.says_yes = True
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())
        user_code = url.toString().rpartition("=")[2]
        center = self._world.aws.identity_center
        (center.allow if self.says_yes else center.deny)(user_code)


@pytest.fixture
def browser(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    """The list is that of an Identity Center, to which nobody has signed in."""
    for service in ("SSO", "SSO_OIDC"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", desk.world.aws.url)
    desk.world.aws.identity_center.put_directory(IDENTITY_CENTER)
    desk.world.write_list(ACME_LIST)
    desk.store.show(desk.world.switch.roles.load())
    browser = Browser(desk.world)
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]  # bytes are what it refuses
    yield browser
    QDesktopServices.unsetUrlHandler("http")


def sign_in_dialogs(desk: Desk) -> list[SignInDialog]:
    return [dialog for dialog in desk.window.findChildren(SignInDialog) if dialog.isVisible()]


def wants_sign_in(desk: Desk, name: str) -> None:
    """What a renewal in the background leaves in the row."""
    state = desk.store.state(name)
    assert state is not None
    desk.store.put(replace(state, error=SignInRequired("acme", "Sign in to acme first.")))


def test_one_code_opens_all_roles_that_were_asked_for(desk: Desk) -> None:
    desk.actions.assume("prod")
    dialog = desk.opened()
    assert not dialog.isModal(), "the window is still there, to ask for more"
    desk.actions.assume("operator")
    desk.until_it_is_waited_for("prod", "operator")
    assert len(desk.dialogs()) == 1
    give(dialog, "111111")
    desk.until(Phase.ACTIVE, "prod", "operator")
    desk.until_closed()
    assert [call.action for call in desk.world.aws.calls].count("GetSessionToken") == 1
    desk.qtbot.waitUntil(lambda: desk.store.sources()[0].mfa_until is not None)


def test_a_role_that_takes_a_code_of_its_own_is_asked_for_next(desk: Desk) -> None:
    for name in ("long", "prod"):
        desk.actions.assume(name)
    dialog = desk.opened()
    desk.until_it_is_waited_for("prod", "long")
    give(dialog, "111111")
    desk.until(Phase.ACTIVE, "prod")
    assert desk.dialogs() == [dialog]
    give(dialog, "222222")
    desk.until(Phase.ACTIVE, "long")
    desk.until_closed()


def test_a_wrong_code_is_told_where_it_was_typed(desk: Desk) -> None:
    desk.actions.assume("prod")
    dialog = desk.opened()
    give(dialog, "999999")
    edit = dialog.findChildren(QLineEdit)[0]
    desk.qtbot.waitUntil(lambda: not edit.text(), timeout=10_000)
    assert desk.dialogs() == [dialog]
    give(dialog, "111111")
    desk.until(Phase.ACTIVE, "prod")


def test_after_not_now_the_next_click_asks_again(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.opened().reject()
    desk.until_closed()
    desk.actions.assume("prod")
    desk.opened()
    assert desk.notifier.shown == []


def test_a_second_request_brings_the_open_dialog_forward(desk: Desk) -> None:
    desk.prompts.ask_code("work")
    desk.prompts.ask_code("work")
    assert len(desk.dialogs()) == 1


def test_a_renewal_that_needs_a_code_is_told_once_and_opens_nothing(desk: Desk) -> None:
    for name in ("prod", "operator"):
        state = desk.store.state(name)
        assert state is not None
        desk.store.put(replace(state, session=session(name, desk.clock() - timedelta(minutes=50))))
        waits(desk.store, name)
    QApplication.processEvents()
    assert desk.dialogs() == []
    until = local_time(desk.clock() + timedelta(minutes=10), desk.clock())
    assert desk.notifier.shown == [
        (
            "work",
            "MFA code for work wanted",
            f"Not renewed without it: Production, Operator. The first session ends at {until}.",
        )
    ]
    waits(desk.store, "long")
    QApplication.processEvents()
    assert len(desk.notifier.shown) == 1


def test_once_a_code_was_given_the_next_one_that_is_needed_is_told(desk: Desk) -> None:
    waits(desk.store, "prod")
    QApplication.processEvents()
    desk.notifier.activated.emit("work")
    give(desk.opened(), "111111")
    desk.until(Phase.ACTIVE, "prod")
    desk.until_closed()
    assert desk.notifier.withdrawn == ["work"]
    waits(desk.store, "prod")
    QApplication.processEvents()
    assert len(desk.notifier.shown) == 2


def test_a_code_that_another_process_was_given_ends_the_waiting_too(desk: Desk) -> None:
    waits(desk.store, "prod")
    QApplication.processEvents()
    state = desk.store.state("prod")
    assert state is not None
    desk.store.put(replace(state, error=None))
    waits(desk.store, "operator")
    QApplication.processEvents()
    assert len(desk.notifier.shown) == 1, "that source's code is known to be wanted"
    state = desk.store.state("operator")
    assert state is not None
    desk.store.put(replace(state, error=None))
    waits(desk.store, "prod", source="other")
    QApplication.processEvents()
    waits(desk.store, "prod")
    QApplication.processEvents()
    assert [key for key, _, _ in desk.notifier.shown] == ["work", "other", "work"]


def test_a_click_on_the_notification_opens_the_dialog_and_shows_the_window(desk: Desk) -> None:
    desk.window.showMinimized()
    desk.notifier.activated.emit("work")
    assert len(desk.dialogs()) == 1
    assert desk.window.isVisible()
    assert not desk.window.isMinimized()


def test_a_code_for_a_notification_cannot_be_typed_into_the_window(desk: Desk) -> None:
    desk.window.show()
    desk.notifier.activated.emit("work")
    (dialog,) = desk.dialogs()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


def test_an_open_dialog_too_takes_the_keys_from_the_window_once_the_notification_is_clicked(desk: Desk) -> None:
    desk.window.show()
    desk.prompts.ask_code("work")
    (dialog,) = desk.dialogs()
    assert dialog.windowModality() is Qt.WindowModality.NonModal, "more roles can be asked for beside it"
    desk.notifier.activated.emit("work")
    assert desk.dialogs() == [dialog]
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


def test_a_program_that_waits_after_not_now_is_told_of(desk: Desk) -> None:
    def asks() -> None:
        desk.actions.asked_by_process("prod")
        desk.until_it_is_waited_for("prod")
        QApplication.processEvents()

    with desk.qtbot.waitSignal(desk.actions.program_waits):
        asks()
    desk.qtbot.waitUntil(lambda: len(desk.notifier.shown) == 1)
    desk.notifier.activated.emit("work")
    desk.opened().reject()
    desk.until_closed()
    QApplication.processEvents()
    assert len(desk.notifier.shown) == 1, "who has just put it off is left alone"
    with desk.qtbot.waitSignal(desk.actions.program_waits):
        asks()
    desk.qtbot.waitUntil(lambda: len(desk.notifier.shown) == 2)


def test_an_mfa_session_that_ends_soon_is_told_in_time(desk: Desk) -> None:
    desk.actions.assume("prod")
    give(desk.opened(), "111111")
    desk.until(Phase.ACTIVE, "prod")
    desk.until_closed()
    desk.qtbot.waitUntil(lambda: desk.store.sources()[0].mfa_until is not None, timeout=10_000)
    state = desk.store.state("prod")
    until = desk.store.sources()[0].mfa_until
    assert state is not None
    assert state.session is not None
    assert until is not None
    desk.clock.now = until - timedelta(minutes=29)
    soon = replace(state.session, issued=desk.clock(), expiration=desk.clock() + timedelta(hours=1))
    desk.store.put(replace(state, session=soon))
    desk.store.look_at_the_clock()
    desk.store.look_at_the_clock()
    by = local_time(until, desk.clock())
    assert desk.notifier.shown == [("work", f"MFA code for work wanted by {by}", "Production is kept renewed with it.")]
    assert desk.dialogs() == []


def test_while_the_dialog_is_open_nothing_is_told_beside_it(desk: Desk) -> None:
    desk.prompts.ask_code("work")
    waits(desk.store, "prod")
    QApplication.processEvents()
    assert desk.notifier.shown == []


def test_a_role_that_wants_a_reason_asks_for_it_and_is_assumed_with_it(desk: Desk) -> None:
    state = desk.store.state("prod")
    assert state is not None
    desk.world.switch.roles.put_role(replace(state.role, mfa=None, reason=ReasonTo.TAG), "prod")
    desk.store.show(desk.world.switch.roles.load())
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(ReasonDialog)), timeout=10_000)
    dialog = desk.window.findChildren(ReasonDialog)[0]
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "INC0012345")
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Assume").click()
    desk.until(Phase.ACTIVE, "prod")
    calls = [call for call in desk.world.aws.calls if call.action == "AssumeRole"]
    assert [call.parameters["Tags.member.1.Value"] for call in calls] == ["INC0012345"]


def test_one_sign_in_opens_all_roles_that_were_asked_for(desk: Desk, browser: Browser) -> None:
    for name in ("prod", "stage"):
        desk.actions.assume(name)
    desk.until(Phase.ACTIVE, "prod", "stage")
    desk.qtbot.waitUntil(lambda: not sign_in_dialogs(desk), timeout=10_000)
    assert len(browser.opened) == 1
    assert desk.notifier.shown == []
    desk.qtbot.waitUntil(lambda: desk.store.sources()[0].signed_in_until is not None, timeout=10_000)


def test_a_sign_in_that_is_refused_in_the_browser_stays_to_be_tried_again(desk: Desk, browser: Browser) -> None:
    browser.says_yes = False
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(
        lambda: any("refused in the browser" in each.text() for each in desk.window.findChildren(QLabel)),
        timeout=10_000,
    )
    browser.says_yes = True
    dialog = sign_in_dialogs(desk)[0]
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Try again").click()
    desk.until(Phase.ACTIVE, "prod")
    assert len(set(browser.opened)) == 2


def test_a_sign_in_that_nobody_has_asked_for_is_told_once_and_opens_nothing(desk: Desk, browser: Browser) -> None:
    for name in ("prod", "stage"):
        wants_sign_in(desk, name)
    QApplication.processEvents()
    assert sign_in_dialogs(desk) == []
    assert browser.opened == []
    assert desk.notifier.shown == [("acme", "Sign in to acme", "Waiting for it: Production, Staging.")]


def test_a_click_on_that_notification_opens_the_sign_in_and_it_is_withdrawn_after_that(
    desk: Desk, browser: Browser
) -> None:
    wants_sign_in(desk, "prod")
    QApplication.processEvents()
    desk.notifier.activated.emit("acme")
    assert len(sign_in_dialogs(desk)) == 1
    assert desk.dialogs() == []
    desk.qtbot.waitUntil(lambda: desk.notifier.withdrawn == ["acme"], timeout=10_000)
    assert desk.store.phase("prod") is Phase.FAILED, "its session is over, and nobody has asked for another"
    wants_sign_in(desk, "stage")
    QApplication.processEvents()
    assert len(desk.notifier.shown) == 2, "another one is wanted now"


def test_who_asks_for_a_sign_in_twice_has_one_dialog(desk: Desk, browser: Browser) -> None:
    desk.actions.sign_ins.wanted.emit("acme")
    desk.actions.sign_ins.wanted.emit("acme")
    assert len(sign_in_dialogs(desk)) == 1


def confirmation(desk: Desk) -> ConfirmAssumeDialog:
    def shown() -> list[ConfirmAssumeDialog]:
        return [found for found in desk.window.findChildren(ConfirmAssumeDialog) if found.isVisible()]

    desk.qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    return shown()[0]


@pytest.fixture
def guarded(desk: Desk) -> Desk:
    """prod asks first."""
    state = desk.store.state("prod")
    assert state is not None
    guarded = replace(state.role, mfa=None, ask_before_assuming=True, account_name="acme-prod", color="red")
    desk.world.switch.roles.put_role(guarded, "prod")
    desk.store.show(desk.world.switch.roles.load())
    return desk


def test_a_role_that_asks_first_is_assumed_on_a_yes(guarded: Desk) -> None:
    guarded.actions.assume("prod")
    dialog = confirmation(guarded)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Assume Production?", "Production", "acme-prod · 4821-0937-5526", "team/Admin"} <= set(said)
    assert dialog.focusWidget() is dialog.keep, "a key pressed too early does nothing"
    assert guarded.world.assumed() == 0
    dialog.act.click()
    guarded.until(Phase.ACTIVE, "prod")
    assert guarded.world.assumed() == 1


def test_a_role_is_asked_about_once_however_often_it_is_wanted(guarded: Desk) -> None:
    guarded.actions.assume("prod")
    dialog = confirmation(guarded)
    guarded.prompts.ask_confirmation("prod")
    assert guarded.window.findChildren(ConfirmAssumeDialog) == [dialog]


def test_a_no_leaves_the_role_as_if_nobody_had_asked(guarded: Desk) -> None:
    guarded.actions.assume("prod")
    confirmation(guarded).keep.click()
    state = guarded.store.state("prod")
    assert state is not None
    assert (state.error, guarded.store.phase("prod"), guarded.world.assumed()) == (None, Phase.IDLE, 0)


def test_a_yes_to_what_the_role_was_when_it_was_asked_is_none_to_what_it_is_now(guarded: Desk) -> None:
    guarded.actions.assume("prod")
    asked = confirmation(guarded)
    state = guarded.store.state("prod")
    assert state is not None
    another = replace(state.role, arn=Arn.parse(LONG), type_name_to_assume=True)
    guarded.world.switch.roles.put_role(another, "prod")
    guarded.store.show(guarded.world.switch.roles.load())
    asked.act.click()
    dialog = confirmation(guarded)
    assert not dialog.act.isEnabled(), "it is asked anew, as that one asks"
    assert guarded.world.assumed() == 0


@pytest.mark.parametrize("typed", ["Production", " prod "])
def test_a_role_whose_name_is_to_be_typed_is_assumed_by_that_alone(guarded: Desk, typed: str) -> None:
    state = guarded.store.state("prod")
    assert state is not None
    guarded.world.switch.roles.put_role(replace(state.role, type_name_to_assume=True), "prod")
    guarded.store.show(guarded.world.switch.roles.load())
    guarded.actions.assume("prod")
    dialog = confirmation(guarded)
    assert dialog.focusWidget() is dialog.name
    for wrong in ("", "production", "Productio"):
        dialog.name.setText(wrong)
        assert not dialog.act.isEnabled()
    dialog.name.setText(typed)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    guarded.until(Phase.ACTIVE, "prod")


def test_a_yes_is_forgotten_where_the_code_that_it_takes_is_not_given(desk: Desk) -> None:
    state = desk.store.state("prod")
    assert state is not None
    desk.world.switch.roles.put_role(replace(state.role, ask_before_assuming=True), "prod")
    desk.store.show(desk.world.switch.roles.load())
    desk.actions.assume("prod")
    confirmation(desk).act.click()
    desk.opened().reject()
    desk.until_closed()
    state = desk.store.state("prod")
    assert state is not None
    assert isinstance(state.error, TokenCodeRequired)
    assert not state.wanted.confirmed


def test_a_forgotten_mfa_session_is_not_shown_any_more(desk: Desk) -> None:
    desk.actions.assume("prod")
    give(desk.opened(), "111111")
    desk.qtbot.waitUntil(lambda: desk.store.sources()[0].mfa_until is not None, timeout=10_000)
    told: list[object] = []
    desk.actions.codes.forget("work", told.append)
    desk.qtbot.waitUntil(lambda: desk.store.sources()[0].mfa_until is None, timeout=10_000)
    assert told == [None]


def test_what_waits_is_said_with_the_first_end(clock: Clock) -> None:
    ends = clock() + timedelta(minutes=10)
    alive = RoleState(role("prod"), session("prod", ends - timedelta(hours=1)))
    assert waiting_words([alive], clock()) == (
        f"Not renewed without it: prod. The session ends at {ends.astimezone():%H:%M}."
    )
    assert waiting_words([RoleState(role("prod"))], clock()) == "Waiting for it: prod."


def test_what_is_kept_renewed_is_counted() -> None:
    states = [RoleState(role(name)) for name in ("a", "b", "c")]
    assert kept_words(states[:1]) == "a is kept renewed with it."
    assert kept_words(states) == "3 roles are kept renewed with it: a, b, c."
