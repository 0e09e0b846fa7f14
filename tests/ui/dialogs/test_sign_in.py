"""The dialog for a sign-in to Identity Center: what it shows, what it opens, and how it ends."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.identity_center import DeviceCode, SignIn
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import Registration
from roleswitch.errors import AwsAnswer, AwsUnreachable, RoleSwitchError, SignInRequired
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.sign_in import SignInDialog, doing_words, opens_words
from roleswitch.ui.sign_in_actions import SignInActions
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.ui.dialogs.test_mfa_code import HeldWork

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so

ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
PAGE = "https://acme.awsapps.com/start/#/device"
FILLED_IN = f"{PAGE}?user_code=ABCD-EFGH"


def role(name: str, title: str) -> Role:
    return Role(name=name, display_name=title, arn=Arn("aws", "482109375526", name), source="acme")


PROD, HUB = role("prod", "Production"), role("hub", "Network hub")


def device_code(clock: Clock, user_code: str = "ABCD-EFGH") -> DeviceCode:
    return DeviceCode(
        user_code=user_code,
        verification_uri=PAGE,
        verification_uri_complete=FILLED_IN,
        expires=clock() + timedelta(minutes=10),
        interval=5,
        device_code="device-code",
        registration=Registration(client_id="id", client_secret="secret", expires=clock() + timedelta(days=90)),
    )


@dataclass
class Center:
    """Stands where the Switch does, and notes what it is asked and who may call it off."""

    asked: list[str] = field(default_factory=list)
    calls: list[threading.Event] = field(default_factory=list)

    @property
    def sign_ins(self) -> Center:
        return self

    def begin(self, source: str, *, cancelled: threading.Event) -> None:
        self.asked.append(f"begin {source}")
        self.calls.append(cancelled)

    def finish(self, source: str, code: DeviceCode, *, cancelled: threading.Event) -> None:
        self.asked.append(f"finish {source} {code.user_code}")
        self.calls.append(cancelled)


class SignInWork(QObject):
    """Real actions, whose work waits until the test says what came of it."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.work = HeldWork()
        self.center = Center()
        self.sign_ins = SignInActions(cast(Work, self.work), store, self)

    def come(self, outcome: object) -> None:
        """What the last call that was begun came to."""
        call, done, failed = self.work.held.pop()
        call(self.center)
        if isinstance(outcome, RoleSwitchError):
            failed(outcome)
        else:
            done(outcome)

    def under_way(self) -> threading.Event:
        """Of the call that is waited for: whether it was called off."""
        self.work.held[-1][0](self.center)
        return self.center.calls[-1]


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({each.name: each for each in (PROD, HUB)}, {"acme": ACME}))
    return store


@pytest.fixture
def actions(store: Store) -> SignInWork:
    return SignInWork(store)


class Browser:
    """What it was told to open."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.is_there = True

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        return self.is_there


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(store: Store, actions: SignInWork, browser: Browser, window: QWidget) -> SignInDialog:
    dialog = SignInDialog(store, cast(Actions, actions), "acme", window, open_address=browser)
    dialog.show()
    return dialog


def wait(store: Store, *roles: Role) -> None:
    for each in roles:
        store.put(RoleState(each, error=SignInRequired("acme", "sign in")))


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def buttons(dialog: QWidget) -> set[str]:
    return {found.text() for found in dialog.findChildren(QPushButton) if found.isVisible()}


def code_field(dialog: QWidget) -> QLineEdit:
    return dialog.findChildren(QLineEdit)[0]


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_asks_for_a_code_as_soon_as_it_is_shown(dialog: SignInDialog, actions: SignInWork) -> None:
    assert dialog.windowTitle() == "Sign in to acme"
    assert "Asking Identity Center for a code…" in words(dialog)
    assert dialog.findChildren(QProgressBar)[0].isVisible()
    assert buttons(dialog) == {"Cancel"}
    assert not dialog.isModal(), "the window is still there, to ask for more"


def test_the_code_is_shown_to_be_compared_and_the_browser_opens_at_its_page(
    dialog: SignInDialog, actions: SignInWork, browser: Browser, clock: Clock
) -> None:
    actions.come(device_code(clock))
    said = words(dialog)
    assert code_field(dialog).text() == "ABCD-EFGH"
    assert "Your browser shows the same code: compare it, then allow." in said
    assert PAGE in said
    assert "Waiting for you in the browser… The code lasts another 10:00." in said
    assert browser.opened == [FILLED_IN]
    assert buttons(dialog) == {"Copy link", "Cancel", "Open browser"}
    button(dialog, "Open browser").click()
    assert browser.opened == [FILLED_IN, FILLED_IN]


def test_the_code_can_be_copied_and_not_typed_over(dialog: SignInDialog, actions: SignInWork, clock: Clock) -> None:
    actions.come(device_code(clock))
    edit = code_field(dialog)
    edit.selectAll()
    QTest.keyClicks(edit, "X")
    assert edit.text() == "ABCD-EFGH"
    edit.copy()
    assert QGuiApplication.clipboard().text() == "ABCD-EFGH"


def test_the_link_can_be_copied_for_another_browser(dialog: SignInDialog, actions: SignInWork, clock: Clock) -> None:
    actions.come(device_code(clock))
    button(dialog, "Copy link").click()
    assert QGuiApplication.clipboard().text() == FILLED_IN
    assert "The link is on the clipboard." in words(dialog)


def test_where_no_browser_opens_the_person_is_told_what_to_do(
    dialog: SignInDialog, actions: SignInWork, browser: Browser, clock: Clock
) -> None:
    browser.is_there = False
    actions.come(device_code(clock))
    assert "open the address yourself, and type the code there" in words(dialog)


def test_the_time_of_the_code_is_counted_down(dialog: SignInDialog, actions: SignInWork, clock: Clock) -> None:
    actions.come(device_code(clock))
    clock.advance(timedelta(minutes=9, seconds=55))
    dialog.tick()
    assert "The code lasts another 00:05." in words(dialog)


def test_it_waits_for_what_the_person_does_in_the_browser_and_closes_then(
    dialog: SignInDialog, actions: SignInWork, clock: Clock
) -> None:
    signed_in: list[str] = []
    actions.sign_ins.signed_in.connect(signed_in.append)
    actions.come(device_code(clock))
    assert dialog.isVisible()
    actions.come(SignIn(clock() + timedelta(hours=8), None))
    assert actions.center.asked == ["begin acme", "finish acme ABCD-EFGH"]
    assert signed_in == ["acme"]
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    "trouble",
    [
        SignInRequired("acme", "The code ABCD-EFGH ran out before the sign-in was allowed: begin it again."),
        SignInRequired("acme", "The sign-in was refused in the browser: nobody is signed in."),
    ],
)
def test_a_sign_in_that_was_refused_or_ran_out_can_be_tried_again_with_another_code(
    dialog: SignInDialog, actions: SignInWork, browser: Browser, clock: Clock, trouble: SignInRequired
) -> None:
    trouble.aws = AwsAnswer("ExpiredToken", 400, "1", "")
    actions.come(device_code(clock))
    actions.come(trouble)
    said = words(dialog)
    assert trouble.message in said
    assert "roleswitch sign-in" not in said, "a person in the window has a button"
    assert not code_field(dialog).isVisible(), "that code is of no use any more"
    assert buttons(dialog) == {"Cancel", "Try again"}
    assert dialog.focusWidget() is button(dialog, "Try again")
    button(dialog, "Try again").click()
    assert trouble.message not in words(dialog)
    actions.come(device_code(clock, "WXYZ-1234"))
    assert code_field(dialog).text() == "WXYZ-1234"
    assert len(browser.opened) == 2


def test_where_no_code_can_be_had_it_says_why(dialog: SignInDialog, actions: SignInWork, browser: Browser) -> None:
    actions.come(AwsUnreachable("AWS was not reached: the network is away."))
    assert "AWS was not reached: the network is away." in words(dialog)
    assert not dialog.findChildren(QProgressBar)[0].isVisible()
    assert browser.opened == []


def test_cancelling_calls_off_what_is_under_way(dialog: SignInDialog, actions: SignInWork, clock: Clock) -> None:
    actions.come(device_code(clock))
    cancelled = actions.under_way()
    assert not cancelled.is_set()
    button(dialog, "Cancel").click()
    assert cancelled.is_set()
    assert not dialog.isVisible()


def test_closing_it_before_there_is_a_code_calls_that_off(
    dialog: SignInDialog, actions: SignInWork, browser: Browser, clock: Clock
) -> None:
    cancelled = actions.under_way()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert cancelled.is_set()
    actions.come(device_code(clock))  # too late for it
    assert browser.opened == []
    assert actions.work.held == []


def test_one_that_goes_with_the_dialog_below_it_is_called_off_too(
    actions: SignInWork, store: Store, browser: Browser, clock: Clock, qtbot: QtBot
) -> None:
    below = QDialog()
    SignInDialog(store, cast(Actions, actions), "acme", below, open_address=browser).show()
    actions.come(device_code(clock))
    cancelled = actions.under_way()
    with qtbot.waitSignal(below.destroyed):
        below.deleteLater()
    assert cancelled.is_set()
    actions.come(AwsUnreachable("comes to nobody"))


def test_it_says_which_roles_it_opens_also_those_that_come_to_wait_later(dialog: SignInDialog, store: Store) -> None:
    assert "One sign-in serves all its roles, and the AWS CLI as well." in words(dialog)
    wait(store, PROD)
    assert "Opens Production, which waits for it." in words(dialog)
    wait(store, HUB)
    assert "Opens 2 roles that wait: Production, Network hub." in words(dialog)


def test_somebody_who_asks_again_after_a_failure_gets_another_code(
    dialog: SignInDialog, actions: SignInWork, clock: Clock
) -> None:
    dialog.ask_again()
    assert len(actions.work.held) == 1, "it is under way"
    actions.come(AwsUnreachable("AWS was not reached."))
    dialog.ask_again()
    assert "Asking Identity Center for a code…" in words(dialog)


def test_the_dialog_is_as_high_as_its_words_need(
    dialog: SignInDialog, actions: SignInWork, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    wait(store, PROD, HUB)
    actions.come(device_code(clock))

    def all_in_sight() -> bool:
        foot = dialog.findChildren(QWidget, "dialogFooter")[0]
        shown = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
        return all(label.mapTo(dialog, label.rect().bottomLeft()).y() <= foot.y() for label in shown)

    qtbot.waitUntil(all_in_sight)


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        ((), "One sign-in serves"),
        ((PROD,), "Opens Production, which waits for it. One"),
        ((PROD, HUB), "Opens 2 roles that wait: Production, Network hub. One"),
    ],
)
def test_what_waits_is_said_in_a_sentence(waiting: tuple[Role, ...], said: str) -> None:
    assert opens_words([RoleState(each) for each in waiting]).startswith(said)


def test_a_code_that_has_run_out_lasts_no_longer_than_nothing(clock: Clock) -> None:
    assert doing_words(clock(), clock() + timedelta(seconds=3)).endswith("another 00:00.")
