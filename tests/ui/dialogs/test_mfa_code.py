"""The dialog for an MFA code: what it says, when a code may be given, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import plan_for
from roleswitch.core.role import Arn, Mfa, Role
from roleswitch.core.session import RoleState, Terms
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import (
    AwsAnswer,
    Cancelled,
    KeyringNotAnswering,
    RoleRefused,
    RoleSwitchError,
    SourceRefused,
    TokenCodeRequired,
    TokenCodeUsed,
)
from roleswitch.ui.actions import Actions
from roleswitch.ui.codes import Codes, titles
from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog, last_code_words, short_serial
from roleswitch.ui.store import SourceState, Store
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.ui.sessions import session

DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", mfa_serial=DEVICE)
WRONG = SourceRefused(
    "AWS did not take the code.", aws=AwsAnswer("AccessDenied", 403, "1", "MultiFactorAuthentication failed")
)


def role(name: str, title: str, mfa: Mfa = Mfa.SESSION, **fields: object) -> Role:
    arn = Arn("aws", "482109375526", name)
    return Role(name=name, display_name=title, arn=arn, source="work", mfa=mfa, **fields)  # type: ignore[arg-type]


PROD, HUB, LAKE = role("prod", "Production"), role("hub", "Network hub"), role("lake", "Data lake")
LONG = role("long", "Night shift", Mfa.DIRECT, duration_seconds=28800)
CI = role("ci", "Deployer", Mfa.DIRECT)
CATALOG = Catalog({each.name: each for each in (PROD, HUB, LAKE, LONG, CI)}, {"work": WORK})


class HeldWork:
    """What is to run on a worker waits until the test says what came of it."""

    def __init__(self) -> None:
        self.held: list[tuple[Callable[[Any], Any], Callable[[Any], None], Callable[[RoleSwitchError], None]]] = []

    def run(
        self, call: Callable[[Any], Any], done: Callable[[Any], None], failed: Callable[[RoleSwitchError], None]
    ) -> None:
        self.held.append((call, done, failed))


class Asked:
    """Stands where the Switch does, and notes what it is asked."""

    def __init__(self) -> None:
        self.given: list[tuple[object, str]] = []
        self.keys = self

    def assume_waiting(self, waiting: dict[str, Terms], code: str, *, cancelled: object) -> None:
        self.given.append((list(waiting), code))

    def give_code(self, name: str, code: str, *, cancelled: object) -> None:
        self.given.append((name, code))


class CodeActions(QObject):
    def __init__(self, store: Store) -> None:
        super().__init__()
        self.work = HeldWork()
        self.codes = Codes(cast(Work, self.work), store, self)
        self.looked_at: list[str] = []

    def load_plan(self, name: str) -> None:
        self.looked_at.append(name)

    def given(self) -> list[tuple[object, str]]:
        """To whom which codes were given so far."""
        asked = Asked()
        for call, _, _ in self.work.held:
            call(asked)
        return asked.given

    def come(self, outcomes: dict[str, object]) -> None:
        self.work.held.pop()[1](outcomes)

    def fail(self, trouble: RoleSwitchError) -> None:
        self.work.held.pop()[2](trouble)


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(CATALOG)
    store.put_source(SourceState(WORK, "arn:aws:iam::111122223333:user/boaty.mcboatface"))
    return store


@pytest.fixture
def actions(store: Store) -> CodeActions:
    return CodeActions(store)


@pytest.fixture
def open_dialog(store: Store, actions: CodeActions, qtbot: QtBot) -> Callable[..., MfaCodeDialog]:
    """Open it with roles that wait, whose plans are known."""
    window = QWidget()
    qtbot.addWidget(window)

    def open_it(*roles: Role) -> MfaCodeDialog:
        wait(store, *roles)
        for each in roles:
            store.show_plan(each.name, plan_for(each, CATALOG))
        dialog = MfaCodeDialog(store, cast(Actions, actions), "work", parent=window)
        dialog.show()
        return dialog

    return open_it


Open = Callable[..., MfaCodeDialog]


def wait(store: Store, *roles: Role) -> None:
    for each in roles:
        store.put(RoleState(each, error=TokenCodeRequired(DEVICE, f"{each.title} needs a code", source="work")))


def field(dialog: QWidget) -> QLineEdit:
    return dialog.findChildren(QLineEdit)[0]


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def give(dialog: MfaCodeDialog, code: str) -> None:
    QTest.keyClicks(field(dialog), code)
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)


# What it says.


def test_it_says_whose_code_and_what_it_opens_and_until_when(open_dialog: Open) -> None:
    dialog = open_dialog(PROD, HUB, LAKE)
    assert dialog.windowTitle() == "MFA code for work"
    said = words(dialog)
    assert "boaty.mcboatface ·" in said
    assert "mfa/boaty" in said
    assert "Opens 3 roles that wait: Production, Network hub, Data lake." in said
    assert "Good until" in said
    device = next(label for label in dialog.findChildren(QLabel) if label.text() == "mfa/boaty")
    assert DEVICE in device.toolTip()


@pytest.mark.parametrize(("seconds", "hours"), [(None, 12), (129600, 36), (3600, 1)])
def test_the_life_of_the_mfa_session_is_that_of_the_source(
    open_dialog: Open, store: Store, clock: Clock, seconds: int | None, hours: int
) -> None:
    source = replace(WORK, mfa_session_seconds=seconds)
    store.show(replace(CATALOG, sources={"work": source}))
    until = (clock() + timedelta(hours=hours)).astimezone()
    assert f"Good until {until:%H:%M}" in words(open_dialog(PROD))


def test_a_source_whose_user_is_not_known_is_told_by_its_name(open_dialog: Open, store: Store) -> None:
    store.put_source(SourceState(WORK))
    assert "work ·" in words(open_dialog(PROD))


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        ((PROD,), ["Opens Production, which waits for it.", "Good until"]),
        ((LONG,), ["Opens Night shift for 8 h. Its next session takes another code."]),
        ((LONG, CI), ["Opens Night shift for 8 h", "Then Deployer takes a code of its own."]),
        ((PROD, LONG), ["Opens Production", "Good until", "Then Night shift takes a code of its own."]),
        ((PROD, LONG, CI), ["Opens Production", "Then 2 roles take a code each: Night shift, Deployer."]),
    ],
)
def test_it_says_which_roles_take_a_code_of_their_own(
    open_dialog: Open, roles: tuple[Role, ...], said: list[str]
) -> None:
    text = words(open_dialog(*roles))
    assert all(sentence in text for sentence in said)
    assert ("Good until" in text) is (PROD in roles)


def test_plans_that_nobody_looked_at_are_looked_at_once(store: Store, actions: CodeActions, open_dialog: Open) -> None:
    wait(store, CI)
    dialog = open_dialog(PROD)
    wait(store, HUB)
    assert actions.looked_at == ["ci", "hub"]
    assert "Deployer takes a code of its own" in words(dialog), "by what the role says meanwhile"


def test_roles_that_come_to_wait_or_do_not_wait_any_more_are_told(open_dialog: Open, store: Store) -> None:
    dialog = open_dialog(PROD)
    wait(store, HUB)
    assert "Opens 2 roles that wait: Production, Network hub." in words(dialog)
    store.put(RoleState(PROD))
    assert "Opens Network hub, which waits for it." in words(dialog)


def test_where_nobody_waits_it_says_what_it_keeps_renewed(open_dialog: Open, store: Store, clock: Clock) -> None:
    for each in (PROD, HUB):
        store.put(RoleState(each, session(each.name, clock(), by_mfa_session=True)))
    store.put(RoleState(LAKE, session("lake", clock(), by_mfa_session=True, keep_renewed=False)))
    assert "Keeps 2 roles renewed: Production, Network hub." in words(open_dialog())


def test_a_source_without_a_device_gives_no_code_for_nobody(open_dialog: Open, store: Store) -> None:
    store.show(replace(CATALOG, sources={"work": replace(WORK, mfa_serial=None)}))
    dialog = open_dialog(PROD)
    QTest.keyClicks(field(dialog), "417902")
    assert button(dialog, "Continue").isEnabled(), "the role names a device"
    store.put(RoleState(PROD))
    assert "No role waits for a code any more." in words(dialog)
    assert not button(dialog, "Continue").isEnabled()


def test_many_roles_are_counted() -> None:
    states = [RoleState(replace(PROD, name=f"r{number}", display_name="")) for number in range(9)]
    assert titles(states) == "r0, r1, r2, r3, r4, r5 and 3 more"


@pytest.mark.parametrize(("serial", "short"), [(DEVICE, "mfa/boaty"), ("GAHT12345678", "GAHT12345678")])
def test_a_serial_number_is_short_where_it_can_be(serial: str, short: str) -> None:
    assert short_serial(serial) == short


# Giving the code.


def test_six_digits_are_given_by_enter_and_not_before(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog(PROD, HUB)
    QTest.keyClicks(field(dialog), "41790")
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    assert not button(dialog, "Continue").isEnabled()
    QTest.keyClicks(field(dialog), "2")
    assert button(dialog, "Continue").isEnabled()
    assert actions.given() == []
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    assert actions.given() == [(["prod", "hub"], "417902")]


def test_it_closes_when_the_code_has_opened_all(open_dialog: Open, actions: CodeActions, store: Store) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    store.put(RoleState(PROD, session("prod", store.clock())))
    actions.come({"prod": session("prod", store.clock())})
    assert not dialog.isVisible()


def test_where_nobody_waits_the_code_makes_another_mfa_session(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog()
    give(dialog, "417902")
    assert actions.given() == [("work", "417902")]
    actions.come({})
    assert not dialog.isVisible()


def test_it_stays_for_the_next_code_and_says_whose_it_is(
    open_dialog: Open, actions: CodeActions, store: Store, clock: Clock
) -> None:
    dialog = open_dialog(PROD, LONG)
    give(dialog, "417902")
    store.put(RoleState(PROD, session("prod", clock())))
    actions.come({})
    said = words(dialog)
    assert "Production: assumed. Night shift takes the next code." in said
    assert "Opens Night shift for 8 h" in said
    assert "The last code was used just now. The next one comes in 30 s." in said
    assert (field(dialog).text(), dialog.focusWidget()) == ("", field(dialog))
    give(dialog, "417902")
    assert not button(dialog, "Continue").isEnabled(), "AWS takes each code once"
    clock.advance(timedelta(seconds=12))
    dialog.tick()
    assert "The last code was used 12 s ago. The next one comes in 18 s." in words(dialog)
    clock.advance(timedelta(seconds=18))
    dialog.tick()
    assert "last code" not in words(dialog)
    assert button(dialog, "Continue").isEnabled()


def test_a_refused_code_leaves_the_field_and_the_refusal_stands_there(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    actions.fail(WRONG)
    said = words(dialog)
    assert "AWS did not take the code." in said
    assert "The next one comes in 30 s." in said
    assert (field(dialog).text(), dialog.focusWidget()) == ("", field(dialog))
    QTest.keyClicks(field(dialog), "1")
    assert "AWS did not take the code." not in words(dialog), "it is about the code before"


def test_a_code_that_never_reached_aws_may_be_given_again_in_the_next_step_at_the_latest(
    open_dialog: Open, actions: CodeActions
) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    actions.fail(KeyringNotAnswering("Your keyring waits to be unlocked."))
    assert "Your keyring waits to be unlocked." in words(dialog)
    assert "last code" not in words(dialog)
    give(dialog, "417902")
    assert actions.given() == [(["prod"], "417902")]


def test_for_a_code_that_was_used_elsewhere_the_seconds_to_the_next_are_counted_down(
    open_dialog: Open, actions: CodeActions, clock: Clock
) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    actions.fail(TokenCodeUsed(DEVICE, "used: wait 18 s", source="work", seconds_to_next=18))
    assert "That code was used already, and AWS takes each one once. The next one comes in 18 s." in words(dialog)
    assert "wait 18 s" not in words(dialog), "that would not be true a second later"
    clock.advance(timedelta(seconds=17))
    dialog.tick()
    assert "The next one comes in 1 s." in words(dialog)
    clock.advance(timedelta(seconds=1))
    dialog.tick()
    assert "used already" not in words(dialog)


def test_what_was_given_a_moment_ago_is_known_to_the_next_dialog(
    open_dialog: Open, actions: CodeActions, store: Store, clock: Clock
) -> None:
    first = open_dialog(LONG)
    give(first, "417902")
    store.put(RoleState(LONG, session("long", clock())))
    actions.come({})
    clock.advance(timedelta(seconds=12))
    assert "The last code was used 12 s ago. The next one comes in 18 s." in words(open_dialog(CI))


def test_while_it_works_only_cancel_can_be_pressed(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    assert dialog.findChildren(QProgressBar)[0].isVisible()
    assert field(dialog).isReadOnly()
    assert not button(dialog, "Continue").isEnabled()
    button(dialog, "Cancel").click()
    assert dialog.isVisible()
    assert not button(dialog, "Cancel").isEnabled()
    actions.fail(Cancelled("Cancelled."))
    assert "The roles wait as before." in words(dialog)
    assert button(dialog, "Not now").isEnabled()
    assert not dialog.findChildren(QProgressBar)[0].isVisible()


def test_closing_it_while_it_works_calls_off_what_is_under_way(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")

    called_off: list[bool] = []

    class Looking(Asked):
        def assume_waiting(self, waiting: dict[str, Terms], code: str, *, cancelled: object) -> None:
            called_off.append(cancelled.is_set())  # type: ignore[attr-defined]

    dialog.close()
    actions.work.held[-1][0](Looking())
    assert called_off == [True]
    actions.fail(Cancelled("Cancelled."))  # comes to nobody


def test_not_now_leaves_the_roles_waiting_as_they_are(open_dialog: Open, store: Store) -> None:
    dialog = open_dialog(PROD)
    before = store.states()
    button(dialog, "Not now").click()
    assert not dialog.isVisible()
    assert store.states() == before


def test_another_role_that_failed_by_something_else_does_not_keep_it_open(
    open_dialog: Open, actions: CodeActions, store: Store
) -> None:
    dialog = open_dialog(PROD, HUB)
    give(dialog, "417902")
    store.put(RoleState(PROD, session("prod", store.clock())))
    store.put(RoleState(HUB, error=RoleRefused("no")))
    actions.come({})
    assert not dialog.isVisible()


# Where the code does not stay, and who else can use it.


def test_the_code_leaves_the_dialog_when_it_closes(open_dialog: Open) -> None:
    dialog = open_dialog(PROD)
    edit = field(dialog)
    QTest.keyClicks(edit, "417902")
    dialog.reject()
    assert edit.text() == ""
    assert not edit.isUndoAvailable()


def test_no_name_or_description_holds_the_code(open_dialog: Open, actions: CodeActions) -> None:
    dialog = open_dialog(PROD)
    give(dialog, "417902")
    actions.fail(WRONG)
    QTest.keyClicks(field(dialog), "417903")
    for widget in (dialog, *dialog.findChildren(QWidget)):
        assert "41790" not in f"{widget.accessibleName()} {widget.accessibleDescription()} {widget.toolTip()}"


def test_a_screen_reader_finds_one_field_with_a_name_and_a_description(open_dialog: Open) -> None:
    edit = field(open_dialog(PROD))
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface.text(QAccessible.Text.Name) == "MFA code"
    assert interface.text(QAccessible.Text.Description) == "six digits, as the device mfa/boaty shows them"
    assert interface.role() == QAccessible.Role.EditableText


def test_it_grows_so_that_nothing_it_says_is_cut(open_dialog: Open, actions: CodeActions, qtbot: QtBot) -> None:
    dialog = open_dialog(PROD, LONG)
    height = dialog.height()
    give(dialog, "417902")
    actions.fail(SourceRefused("It was not taken, and this is said at some length. " * 4, causes=["One.", "Two."]))
    qtbot.waitUntil(lambda: dialog.height() > height)
    content = dialog.findChild(QWidget, "dialogContent")
    assert content is not None
    area = content.parentWidget()
    assert area is not None
    qtbot.waitUntil(lambda: content.sizeHint().height() <= area.height())


def test_what_was_pasted_without_a_code_is_told(open_dialog: Open) -> None:
    dialog = open_dialog(PROD)
    QApplication.clipboard().setText("none")
    QTest.keyClick(field(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "There are no six digits in what was pasted" in words(dialog)
    QTest.keyClicks(field(dialog), "4")
    assert "There are no six digits" not in words(dialog)


@pytest.mark.parametrize(
    ("used", "now", "said"),
    [
        (0, 0, "The last code was used just now. The next one comes in 30 s."),
        (12, 29, "The last code was used 17 s ago. The next one comes in 1 s."),
        (29, 30, ""),
        (0, -5, "The last code was used just now. The next one comes in 35 s."),
    ],
)
def test_the_next_code_comes_at_each_full_and_half_minute(clock: Clock, used: int, now: int, said: str) -> None:
    at = clock() + timedelta(seconds=used)
    expected = "" if now < 0 else said  # a clock that was set back tells nothing
    assert last_code_words(at, clock() + timedelta(seconds=now)) == expected
