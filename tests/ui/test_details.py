"""The details pane with a real store and actions that only note what they were asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.contrast import contrast
from roleswitch.core.plan import Plan, plan_for
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Arn, Deliver, Mfa, Role
from roleswitch.core.session import AS_LISTED, RoleState, Session, Terms
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.delivery.aws_difference import Difference, difference
from roleswitch.errors import (
    Action,
    AwsAnswer,
    AwsUnreachable,
    ConfirmationRequired,
    NextStep,
    ProfileNotOurs,
    ReasonRequired,
    RoleRefused,
    RoleSwitchError,
    SignInRequired,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.ui import theme
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.buttons import ToggleSwitch
from roleswitch.ui.countdown_ring import CountdownRing, TimeLeft, Tone
from roleswitch.ui.details import Details
from roleswitch.ui.dialogs.confirm import DifferenceDialog
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock
from tests.ui.conftest import NotingConsoles

DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
SOURCE = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
PROD = Role(
    name="prod-admin",
    display_name="Production",
    account_name="acme-prod",
    arn=Arn.parse("arn:aws:iam::482109375526:role/AdministratorAccess"),
    source="work",
    color="red",
    external_id="acme:77",
    region="eu-west-1",
)
CHAINED = Role(name="audit", arn=Arn.parse("arn:aws:iam::334566710098:role/Audit"), via="prod-admin")
REFUSED = RoleRefused(
    "northwind's role does not let boaty in. AWS names its trust policy.",
    causes=["It asks for an external ID, and this role has none here.", "It names another user."],
    next_steps=[
        NextStep("Enter the external ID", "Enter external ID", Action.EDIT_EXTERNAL_ID),
        NextStep("Copy a policy that would work", "Copy trust policy", Action.COPY_TRUST_POLICY, '{"Version": 1}'),
        NextStep("Ask the owner of the account."),
    ],
    aws=AwsAnswer("AccessDenied", 403, "70570cbc", "User: boaty is not authorized to perform: sts:AssumeRole"),
)


class NoRenewal(QObject):
    """Renews nothing, and says what a test wants it to say."""

    changed = Signal()
    words = ""

    def waiting_words(self, role: str) -> str:
        return self.words


class NoCodes:
    def serial(self, source: str) -> str:
        return DEVICE


class NotingAws:
    """What would change in ~/.aws is found out at once."""

    def look_at_taking_over(self, name: str, done: Callable[[Sequence[Difference]], None]) -> None:
        done([difference(Path("/home/me/.aws/credentials"), b"[other-name]\n", b"[ours]\n")])


class AskedActions(QObject):
    """Notes what was asked, as (what, role name, how)."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object, object]] = []
        self.renewal = NoRenewal()
        self.codes = NoCodes()
        self.consoles = NotingConsoles([])
        self.aws = NotingAws()
        self.preferences = PreferenceStore(PreferencesFile.here(), Background(self))
        self.looked_at: list[str] = []
        """Whose plan was asked for."""

    def assume(self, name: str, *, take_over: bool = False, terms: Terms | None = None) -> None:
        self.asked.append(("assume", name, "take over" if take_over else terms))

    def want(self, name: str, terms: Terms) -> None:
        self.asked.append(("want", name, terms))

    def save_role(self, role: Role, old_name: str, done: object) -> None:
        self.asked.append(("save", old_name, role))

    def load_plan(self, name: str) -> None:
        self.looked_at.append(name)

    def cancel(self, name: str) -> None:
        self.asked.append(("cancel", name, None))

    def end(self, name: str) -> None:
        self.asked.append(("end", name, None))

    def open_terminal(self, name: str) -> None:
        self.asked.append(("terminal", name, None))

    def copy_exports(self, name: str, shell: object) -> None:
        self.asked.append(("copy", name, getattr(shell, "value", None)))

    def set_written(self, name: str, written: bool) -> None:
        self.asked.append(("write", name, written))

    def set_keep_renewed(self, name: str, keep: bool) -> None:
        self.asked.append(("keep", name, keep))

    def open_roles_file(self) -> None:
        self.asked.append(("open", None, None))


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({role.name: role for role in (PROD, CHAINED)}, {"work": SOURCE}))
    return store


@pytest.fixture
def actions(qapp: QApplication) -> AskedActions:
    return AskedActions()


@pytest.fixture
def details(qtbot: QtBot, store: Store, actions: AskedActions) -> Iterator[Details]:
    details = Details(store, cast(Actions, actions))
    qtbot.addWidget(details)
    details.resize(317, 720)
    details.show_role("prod-admin")
    details.show()
    yield details
    details.hide()


def session(clock: Clock, left: timedelta = timedelta(minutes=52, seconds=10), **changes: object) -> Session:
    made = Session(
        role="prod-admin",
        role_arn=str(PROD.arn),
        assumed_role_arn="arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty",
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key="secret",
        session_token="token",
        issued=clock.now + left - timedelta(hours=1),
        expiration=clock.now + left,
        region="eu-west-1",
        source="work",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def settle() -> None:
    """What was put into a layout is shown by the event loop; a scroll bar that comes lays it out once more."""
    for _ in range(3):
        QApplication.processEvents()


def button(details: QWidget, text: str) -> QPushButton:
    settle()
    return next(found for found in details.findChildren(QPushButton) if found.isVisible() and found.text() == text)


def buttons(details: QWidget) -> set[str]:
    settle()
    return {found.text() for found in details.findChildren(QPushButton) if found.isVisible()}


def words(details: QWidget) -> list[str]:
    settle()
    return [found.text() for found in details.findChildren(QLabel) if found.isVisible()]


def switch(details: QWidget, name: str) -> ToggleSwitch:
    return next(found for found in details.findChildren(ToggleSwitch) if found.accessibleName() == name)


def test_with_nothing_chosen_only_a_hint_is_shown(details: Details) -> None:
    details.show_role(None)
    assert words(details) == ["Choose a role to see its session and what can be done with it."]
    assert buttons(details) == set()


def test_a_role_that_leaves_the_list_leaves_the_pane(details: Details, store: Store) -> None:
    store.show(Catalog({}, {}))
    assert buttons(details) == set()


def test_the_header_names_the_role_its_account_and_its_aws_name(details: Details) -> None:
    assert words(details)[:3] == ["Production", "acme-prod · 4821-0937-5526", "AdministratorAccess"]


def test_an_idle_role_can_be_assumed_and_edited(
    details: Details, actions: AskedActions, qtbot: QtBot, store: Store
) -> None:
    assert buttons(details) == {"Assume", "Edit…"}
    QTest.mouseClick(button(details, "Assume"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(details.edit_requested) as asked:
        QTest.mouseClick(button(details, "Edit…"), Qt.MouseButton.LeftButton)
    assert actions.asked == [("assume", "prod-admin", None)]
    assert asked.args == ["prod-admin", ""]


def test_while_assuming_it_moves_and_can_be_cancelled(details: Details, actions: AskedActions, store: Store) -> None:
    store.put(RoleState(PROD, assuming=True))
    bar = details.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert buttons(details) == {"Cancel"}
    QTest.mouseClick(button(details, "Cancel"), Qt.MouseButton.LeftButton)
    assert actions.asked == [("cancel", "prod-admin", None)]
    store.put(RoleState(PROD))
    assert not bar.isVisible()
    assert bar.maximum() == 1, "an endless bar goes on moving, and costs, where nobody sees it"


def test_an_active_role_shows_its_time_and_offers_what_a_session_is_for(
    details: Details, actions: AskedActions, store: Store, clock: Clock
) -> None:
    store.put(RoleState(PROD, session(clock)))
    figures = details.findChild(TimeLeft)
    assert isinstance(figures, TimeLeft)
    assert figures.figures == "52:10"
    assert buttons(details) == {
        "Open terminal",
        "Copy exports ▾",
        "Open console ▾",
        "More ▾",
        "End session",
        "Renew now",
    }
    for text in ("Open terminal", "End session", "Renew now"):
        QTest.mouseClick(button(details, text), Qt.MouseButton.LeftButton)
    assert actions.asked == [
        ("terminal", "prod-admin", None),
        ("end", "prod-admin", None),
        ("assume", "prod-admin", None),
    ]


def test_exports_are_copied_for_the_shell_that_was_picked(
    details: Details, actions: AskedActions, store: Store, clock: Clock
) -> None:
    store.put(RoleState(PROD, session(clock)))
    menu = button(details, "Copy exports ▾").menu()
    assert [action.text() for action in menu.actions()] == [
        "bash / zsh",
        "fish",
        "PowerShell",
        "cmd",
        "nushell",
        ".env",
        "JSON",
    ]
    for action in menu.actions():
        action.trigger()
    assert [how for _, _, how in actions.asked] == ["bash", "fish", "powershell", "cmd", "nushell", "dotenv", "json"]


def test_the_figures_follow_the_clock_and_stop_when_the_session_ends(
    details: Details, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    store.put(RoleState(PROD, session(clock)))
    figures = details.findChild(TimeLeft)
    assert isinstance(figures, TimeLeft)
    clock.advance(timedelta(seconds=70))
    details.tick(clock())
    assert figures.figures == "51:00"
    clock.advance(timedelta(hours=1))
    details.tick(clock())
    assert "Assume" in buttons(details)
    assert figures.figures == "Expired"


class Layouts(QObject):
    """Counts how often a widget below `watched` is laid out."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in (watched, *watched.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_second_that_passes_lays_nothing_out_again(details: Details, store: Store, clock: Clock) -> None:
    store.put(RoleState(PROD, session(clock)))
    settle()
    layouts = Layouts(details)
    clock.advance(timedelta(seconds=1))
    details.tick(clock())
    settle()
    assert layouts.count == 0
    store.put(RoleState(PROD))
    settle()
    assert layouts.count > 0


def test_a_screen_reader_hears_minutes_not_seconds(details: Details, store: Store, clock: Clock) -> None:
    store.put(RoleState(PROD, session(clock)))
    figures = details.findChild(TimeLeft)
    assert isinstance(figures, TimeLeft)
    before = figures.accessibleName()
    clock.advance(timedelta(seconds=5))
    details.tick(clock())
    assert figures.figures == "52:05"
    assert figures.accessibleName() == before == "52 minutes left"


def test_the_facts_say_who_acts_from_where_and_never_the_external_id(
    details: Details, store: Store, clock: Clock
) -> None:
    store.put_source(SourceState(SOURCE, "arn:aws:iam::111122223333:user/boaty.mcboatface"))
    store.put(RoleState(PROD, session(clock)))
    shown = words(details)
    for fact in ("boaty.mcboatface", "assumed-role/AdministratorAccess/boaty", "set", "eu-west-1", "work · access key"):
        assert fact in shown
    assert "~/.aws/credentials" in shown
    assert not any("acme:77" in text for text in shown)


def test_the_path_goes_from_the_key_over_every_role_to_this_one(details: Details) -> None:
    details.show_role("audit")
    settle()
    chips = [label.text() for label in details.findChildren(QLabel, "pathChip") if label.isVisible()]
    assert chips == ["work key", "prod-admin", "audit"]


def test_a_ring_of_roles_in_roles_toml_does_not_hang_the_pane(details: Details, store: Store) -> None:
    one = Role(name="one", arn=PROD.arn, via="two")
    two = Role(name="two", arn=PROD.arn, via="one")
    store.show(Catalog({"one": one, "two": two}, {}))
    details.show_role("one")
    settle()
    chips = [label.text() for label in details.findChildren(QLabel, "pathChip") if label.isVisible()]
    assert chips == ["two", "one"]


def test_the_switches_ask_and_show_what_is(details: Details, actions: AskedActions, store: Store, clock: Clock) -> None:
    store.put(RoleState(PROD, session(clock)))
    write, keep = switch(details, "Write profile prod-admin"), switch(details, "Keep renewed")
    assert write.isChecked()
    assert keep.isChecked()
    QTest.mouseClick(write, Qt.MouseButton.LeftButton)
    keep.setFocus()
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert actions.asked == [("write", "prod-admin", False), ("keep", "prod-admin", False)]
    store.put(RoleState(replace(PROD, deliver=Deliver.NOTHING), session(clock, keep_renewed=False)))
    assert not write.isChecked()
    assert not keep.isChecked()


def test_a_click_on_the_words_moves_the_switch(details: Details, actions: AskedActions) -> None:
    label = next(found for found in details.findChildren(PlainLabel) if found.text() == "Write profile")
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert actions.asked == [("write", "prod-admin", False)]


def test_a_refusal_is_told_with_causes_steps_and_what_aws_said(details: Details, store: Store) -> None:
    store.put(RoleState(PROD, error=REFUSED))
    shown = words(details)
    assert REFUSED.message in shown
    assert [text for text in shown if text in ("1", "2", "3")] == ["1", "2"]
    assert "It names another user." in shown
    assert "Ask the owner of the account." in shown
    said = details.findChild(QTextEdit)
    assert isinstance(said, QTextEdit)
    assert said.toPlainText() == (
        "403 AccessDenied · request 70570cbc\nUser: boaty is not authorized to perform: sts:AssumeRole"
    )
    assert said.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    store.put(RoleState(PROD))
    settle()
    assert REFUSED.message not in words(details)


@pytest.mark.parametrize(
    ("action", "field"),
    [
        (Action.EDIT_ROLE, ""),
        (Action.EDIT_EXTERNAL_ID, "external_id"),
        (Action.EDIT_PROFILE_NAME, "profile"),
        (Action.EDIT_MFA, "mfa"),
        (Action.EDIT_POLICY, "policy"),
        (Action.EDIT_TAGS, "tags"),
        (Action.EDIT_SOURCE_IDENTITY, "source_identity"),
        (Action.EDIT_REGION, "region"),
    ],
)
def test_a_step_that_edits_names_the_field(
    details: Details, store: Store, qtbot: QtBot, action: Action, field: str
) -> None:
    store.put(RoleState(PROD, error=RoleRefused("No.", next_steps=[NextStep("Do it", "Do & it", action)])))
    with qtbot.waitSignal(details.edit_requested) as asked:
        QTest.mouseClick(button(details, "Do && it"), Qt.MouseButton.LeftButton)
    assert asked.args == ["prod-admin", field]


def test_what_a_role_on_the_way_refused_is_mended_in_that_role(details: Details, store: Store, qtbot: QtBot) -> None:
    refused = RoleRefused("No.", next_steps=[NextStep("Do it", "Do it", Action.EDIT_EXTERNAL_ID)])
    refused.role = "audit"
    store.put(RoleState(PROD, error=refused))
    with qtbot.waitSignal(details.edit_requested) as asked:
        QTest.mouseClick(button(details, "Do it"), Qt.MouseButton.LeftButton)
    assert asked.args == ["audit", "external_id"]


def test_mfa_is_tried_the_other_way_where_the_mfa_session_was_refused(
    details: Details, actions: AskedActions, store: Store
) -> None:
    with_mfa = replace(PROD, mfa=Mfa.SESSION)
    store.show_plan("prod-admin", planned(with_mfa, serial=DEVICE))
    store.put(
        RoleState(with_mfa, error=RoleRefused("No.", next_steps=[NextStep("Do it", "Do it", Action.TRY_WITH_MFA)]))
    )
    QTest.mouseClick(button(details, "Do it"), Qt.MouseButton.LeftButton)
    assert actions.asked == [("assume", "prod-admin", Terms(mfa=Mfa.DIRECT))]


@pytest.mark.parametrize(
    ("action", "asked"),
    [
        (Action.TRY_AGAIN, ("assume", "prod-admin", None)),
        (Action.USE_ONE_HOUR, ("assume", "prod-admin", Terms(duration=timedelta(hours=1)))),
        (Action.TRY_WITH_MFA, ("assume", "prod-admin", Terms(mfa=Mfa.SESSION))),
        (Action.WITHOUT_TAGS, ("assume", "prod-admin", Terms(without_tags=True))),
        (Action.OPEN_ROLES_FILE, ("open", None, None)),
    ],
)
def test_a_step_does_what_it_says(
    details: Details,
    store: Store,
    actions: AskedActions,
    *,
    action: Action,
    asked: tuple[str, object, object],
) -> None:
    store.put(RoleState(PROD, error=RoleRefused("No.", next_steps=[NextStep("Do it", "Do it", action)])))
    QTest.mouseClick(button(details, "Do it"), Qt.MouseButton.LeftButton)
    assert actions.asked == [asked]


@pytest.mark.parametrize(
    ("action", "argument", "signal", "said"),
    [
        (Action.ENTER_CODE, "work", "code_requested", "work"),
        (Action.GIVE_REASON, "", "reason_requested", "prod-admin"),
        (Action.OPEN_KEY, "work", "key_requested", "work"),
    ],
)
def test_a_step_that_needs_a_person_asks_for_the_dialog(
    details: Details, store: Store, qtbot: QtBot, *, action: Action, argument: str, signal: str, said: str
) -> None:
    store.put(RoleState(PROD, error=RoleRefused("No.", next_steps=[NextStep("Do it", "Do it", action, argument)])))
    with qtbot.waitSignal(getattr(details, signal)) as asked:
        QTest.mouseClick(button(details, "Do it"), Qt.MouseButton.LeftButton)
    assert asked.args == [said]


# The plan


def planned(role: Role, terms: Terms = AS_LISTED, *, serial: str | None = None) -> Plan:
    source = replace(SOURCE, mfa_serial=serial)
    return plan_for(role, Catalog({role.name: role}, {"work": source}), terms)


def test_the_plan_says_how_long_it_lasts_and_why_before_any_call(
    details: Details, actions: AskedActions, store: Store
) -> None:
    assert actions.looked_at[0] == "prod-admin"
    store.show_plan("prod-admin", planned(PROD))
    settle()
    assert "Lasts 1 h: no duration is set for this role: 1 h is what every role allows." in words(details)


def test_why_a_role_cannot_be_assumed_stands_where_its_plan_would(details: Details, store: Store) -> None:
    store.show_plan("prod-admin", SourceUnusable("The profile old of ~/.aws does not exist."))
    settle()
    assert "The profile old of ~/.aws does not exist." in words(details)


def test_the_two_ways_to_give_mfa_are_offered_and_one_is_recommended(
    details: Details, actions: AskedActions, store: Store
) -> None:
    store.show_plan("prod-admin", planned(replace(PROD, mfa=Mfa.SESSION), serial=DEVICE))
    settle()
    without, session, direct = details.findChildren(QRadioButton)
    assert (without.text(), without.isChecked()) == ("Without a code", False)
    assert (session.text(), session.isChecked()) == ("One code, many roles (recommended)", True)
    assert (direct.text(), direct.isChecked()) == ("A code for this role", False)
    direct.click()
    assert actions.asked == [("save", "prod-admin", replace(PROD, mfa=Mfa.DIRECT))]


def test_a_role_can_go_without_a_code_again(details: Details, actions: AskedActions, store: Store) -> None:
    with_mfa = replace(PROD, mfa=Mfa.DIRECT, mfa_serial=DEVICE)
    store.put(RoleState(with_mfa))
    store.show_plan("prod-admin", planned(with_mfa))
    settle()
    details.findChildren(QRadioButton)[0].click()
    assert actions.asked == [("save", "prod-admin", PROD)]


def test_the_ring_moves_when_a_person_can_see_it(qtbot: QtBot) -> None:
    ring = CountdownRing()
    qtbot.addWidget(ring)
    ring.show()
    ring.show_share(0.5, Tone.LIVING)
    before = ring.grab().toImage()
    ring.show_share(0.5 + 1 / 3600, Tone.LIVING)  # a second of an hour
    assert ring.grab().toImage() == before
    ring.show_share(0.5 + 10 / 3600, Tone.LIVING)
    assert ring.grab().toImage() != before


def test_what_becomes_of_a_session_is_said_anew_as_time_passes(details: Details, store: Store, clock: Clock) -> None:
    store.put(RoleState(PROD, session(clock)))
    assert any("renews itself at" in said for said in words(details))
    clock.advance(timedelta(minutes=43))
    store.look_at_the_clock()
    assert any("renewal is due" in said for said in words(details))


def test_the_path_shows_the_mfa_session_with_its_end(details: Details, store: Store, clock: Clock) -> None:
    store.show_plan("prod-admin", planned(replace(PROD, mfa=Mfa.SESSION), serial=DEVICE))
    settle()
    assert "MFA code" in words(details)
    until = clock() + timedelta(hours=3)
    store.show_mfa_sessions({"work": until})
    settle()
    assert f"MFA until {until.astimezone():%H:%M}" in words(details)


def test_a_session_is_limited_to_read_only_with_one_click(
    details: Details, actions: AskedActions, store: Store, clock: Clock
) -> None:
    limit = switch(details, "Limit this session to read only")
    limit.click()
    assert actions.asked == [("want", "prod-admin", Terms(read_only=True))]
    actions.asked.clear()
    limited = session(clock, terms=Terms(read_only=True, reason="INC1"))
    store.put(RoleState(PROD, limited))
    settle()
    assert limit.isChecked()
    limit.click()
    assert actions.asked == [("assume", "prod-admin", Terms(reason="INC1"))]


def test_a_code_is_asked_for_before_the_mfa_session_ends(
    details: Details, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    store.put(RoleState(PROD, session(clock, by_mfa_session=True)))
    ends = clock() + timedelta(minutes=20)
    store.show_mfa_sessions({"work": ends})
    settle()
    assert any(said.startswith(f"An MFA code is wanted by {ends.astimezone():%H:%M}.") for said in words(details))
    with qtbot.waitSignal(details.code_requested) as asked:
        QTest.mouseClick(button(details, "Enter code…"), Qt.MouseButton.LeftButton)
    assert asked.args == ["work"]


def test_what_a_renewal_that_is_due_waits_for_stands_below_the_time(
    details: Details, actions: AskedActions, store: Store, clock: Clock
) -> None:
    store.put(RoleState(PROD, session(clock, timedelta(minutes=10))))
    actions.renewal.words = "AWS is not reached: tried again every 10 s"
    actions.renewal.changed.emit()
    assert any(said.endswith(", AWS is not reached: tried again every 10 s") for said in words(details))


def test_a_session_that_takes_a_code_does_not_say_that_it_renews_itself(
    details: Details, store: Store, clock: Clock
) -> None:
    store.put(RoleState(PROD, session(clock, needs_code=True)))
    assert any(said.endswith(", renewed with another MFA code") for said in words(details))


def test_a_reason_and_the_share_of_the_policy_limit_are_among_the_facts(
    details: Details, store: Store, clock: Clock
) -> None:
    made = session(clock, terms=Terms(reason="INC1"), packed_policy_percent=34)
    store.put(RoleState(PROD, made))
    settle()
    assert "INC1" in words(details)
    assert "34 % of AWS's limit used" in words(details)


def test_the_trust_policy_goes_to_the_clipboard(
    details: Details, store: Store, actions: AskedActions, qtbot: QtBot
) -> None:
    store.put(RoleState(PROD, error=REFUSED))
    with qtbot.waitSignal(actions.said):
        QTest.mouseClick(button(details, "Copy trust policy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == '{"Version": 1}'


def test_a_missing_key_is_asked_for(details: Details, store: Store, qtbot: QtBot) -> None:
    store.put(RoleState(PROD, error=RoleRefused("No.", next_steps=[NextStep("Add", "Add key", Action.ADD_KEY)])))
    with qtbot.waitSignal(details.add_key_requested):
        QTest.mouseClick(button(details, "Add key"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("answer", "asked"), [("Cancel", []), ("Take over", [("assume", "prod-admin", "take over")])])
def test_a_profile_is_taken_over_only_after_a_question_that_promises_a_backup(
    details: Details,
    store: Store,
    actions: AskedActions,
    *,
    answer: str,
    asked: list[tuple[str, object, object]],
) -> None:
    step = NextStep("Take it over", "Take over…", Action.TAKE_OVER_PROFILE)
    store.put(RoleState(PROD, error=ProfileNotOurs("other-name", "It is taken.", next_steps=[step])))
    QTest.mouseClick(button(details, "Take over…"), Qt.MouseButton.LeftButton)
    question = details.findChild(DifferenceDialog)
    assert isinstance(question, DifferenceDialog)
    assert "other-name" in question.accessibleName()
    assert "backup" in question.accessibleDescription()
    assert "- [other-name]\n+ [ours]" in question.view.toPlainText()
    assert actions.asked == []
    QTest.mouseClick(button(question, answer), Qt.MouseButton.LeftButton)
    assert actions.asked == asked


def test_the_role_that_is_the_default_profile_says_so_in_words(details: Details, store: Store, clock: Clock) -> None:
    assert "default profile" not in words(details)
    store.show_default(PROD.name)
    assert f"{PROD.profile_name}, and the default profile once it is assumed" in words(details)
    store.put(RoleState(PROD, session(clock)))
    assert f"{PROD.profile_name}, and the default profile" in words(details)
    store.show_default("")
    assert "default profile" not in words(details)


def test_a_failed_renewal_is_shown_beside_the_session_that_still_works(
    details: Details, store: Store, clock: Clock
) -> None:
    lasting = session(clock)
    store.put(RoleState(PROD, lasting, error=AwsUnreachable("AWS was not reached.")))
    assert "AWS was not reached." in words(details)
    assert f"The session still works until {lasting.expiration.astimezone():%H:%M}." in words(details)
    assert "Open terminal" in buttons(details)


def test_the_promise_that_a_session_still_works_goes_with_the_session(
    details: Details, store: Store, clock: Clock
) -> None:
    trouble = AwsUnreachable("AWS was not reached.")
    store.put(RoleState(PROD, session(clock), error=trouble))
    clock.advance(timedelta(hours=1))
    details.tick(clock())
    settle()
    assert "AWS was not reached." in words(details)
    assert not any("still works" in text for text in words(details))


def test_names_are_never_taken_for_html(details: Details, store: Store) -> None:
    hostile = replace(PROD, display_name='<img src="x"><b>bold</b>', account_name="<h1>big</h1>", group="<i>")
    store.show(Catalog({"prod-admin": hostile}, {"work": SOURCE}))
    store.put(RoleState(hostile, error=RoleRefused("<b>No.</b>", causes=["<i>why</i>"])))
    assert '<img src="x"><b>bold</b>' in words(details)
    assert {label.textFormat() for label in details.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("width", [317, 420, 600])
def test_every_row_of_buttons_is_as_wide_as_the_pane(details: Details, store: Store, clock: Clock, width: int) -> None:
    details.resize(width, 720)
    for state in (RoleState(PROD), RoleState(PROD, session(clock)), RoleState(PROD, assuming=True)):
        store.put(state)
        settle()
        shown = [found.geometry() for found in details._buttons.values() if found.isVisible()]
        ends = {place.y(): place.right() for place in shown}
        assert set(ends.values()) == {width - 16 - 1}, state


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=128))
def test_no_name_makes_the_pane_wider(details: Details, store: Store, name: str) -> None:
    hostile = replace(PROD, display_name=name, account_name=name)
    store.show(Catalog({"prod-admin": hostile}, {"work": SOURCE}))
    settle()
    assert details.minimumSizeHint().width() <= 317
    assert details.width() == 317


def test_at_a_font_twice_as_large_the_pane_scrolls_and_nothing_is_cut_off(
    details: Details, store: Store, clock: Clock, qapp: QApplication
) -> None:
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        store.put(RoleState(PROD, session(clock), error=REFUSED))
        details.resize(317, 720)
        settle()
        for found in details.findChildren(QPushButton):
            if found.isVisible():
                assert found.width() <= 317 - 32
        for label in details.findChildren(PlainLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
    finally:
        qapp.setFont(font)


@pytest.mark.parametrize("look", [theme.Theme.LIGHT, theme.Theme.DARK])
@pytest.mark.parametrize("color", ["", "red", "orange", "yellow", "green", "blue", "#ffffff", "#000000", "#777777"])
def test_the_title_is_readable_on_every_colour(
    details: Details, store: Store, qapp: QApplication, look: theme.Theme, color: str
) -> None:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    theme.apply(qapp, look)
    try:
        store.show(Catalog({"prod-admin": replace(PROD, color=color)}, {"work": SOURCE}))
        settle()
        picture = details.grab().toImage()
        behind = picture.pixelColor(3, 3).name()
        title = details.findChild(PlainLabel, "detailsTitle")
        assert isinstance(title, PlainLabel)
        ink = title.palette().color(title.foregroundRole()).name()
        assert contrast(ink, behind) >= theme.READABLE
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)


def test_every_control_has_a_name_for_a_screen_reader(details: Details, store: Store, clock: Clock) -> None:
    store.put(RoleState(PROD, session(clock), error=REFUSED))
    for control in details.findChildren(QAbstractButton):
        if control.isVisible():
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name), control
    keep = QAccessible.queryAccessibleInterface(switch(details, "Keep renewed"))
    assert keep.role() is QAccessible.Role.CheckBox


def test_the_focus_never_falls_on_a_switch_when_the_pressed_button_goes(
    details: Details, store: Store, clock: Clock
) -> None:
    """The next press of the space bar would turn it, and take the profile away."""
    store.put(RoleState(PROD, session(clock)))
    renew = button(details, "Renew now")
    renew.setFocus()
    store.put(RoleState(PROD, session(clock), assuming=True))
    settle()
    focused = details.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isVisible()


def test_the_switch_says_what_is_true_of_the_session_whatever_is_asked_for_next(
    details: Details, store: Store, clock: Clock
) -> None:
    """A session that could not be limited is not shown as limited."""
    store.put(RoleState(PROD, session(clock), wanted=Terms(read_only=True), error=AwsUnreachable("AWS not reached.")))
    settle()
    assert not switch(details, "Limit this session to read only").isChecked()


# What is only asked for, team lists, Identity Center.


@pytest.mark.parametrize(
    ("error", "tone"),
    [
        (TokenCodeRequired(DEVICE, "A code is needed."), "asked"),
        (ReasonRequired("A reason is needed."), "asked"),
        (SignInRequired("acme", "Sign in first."), "asked"),
        (ConfirmationRequired("It asks first."), "asked"),
        (REFUSED, "trouble"),
    ],
)
def test_what_a_person_is_asked_for_stands_in_no_red_box(
    details: Details, store: Store, error: RoleSwitchError, tone: str
) -> None:
    store.put(RoleState(PROD, error=error))
    settle()
    box = details.findChild(QFrame, "troubleBox")
    assert isinstance(box, QFrame)
    assert box.property("tone") == tone
    assert all(line.property("tone") == tone for line in box.findChildren(QLabel))


def test_a_role_of_a_team_list_says_so(details: Details, store: Store) -> None:
    assert not any("team list" in each for each in words(details))
    store.show(Catalog({PROD.name: replace(PROD, team="platform")}, {"work": SOURCE}))
    assert "From the team list platform" in words(details)


ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")


def test_a_role_of_identity_center_cannot_be_limited_and_says_why(
    details: Details, store: Store, actions: AskedActions
) -> None:
    by_portal = replace(PROD, source="acme", external_id=None, region=None)
    store.show(Catalog({PROD.name: by_portal}, {"acme": ACME}))
    store.show_plan(PROD.name, plan_for(by_portal, Catalog({PROD.name: by_portal}, {"acme": ACME})))
    settle()
    read_only = switch(details, "Limit this session to read only")
    assert not read_only.isEnabled()
    assert "choose a permission set that only reads" in read_only.accessibleDescription()
    row = read_only.parentWidget()
    assert row is not None
    assert "choose a permission set that only reads" in row.toolTip()
    read_only.click()
    assert actions.asked == []
    assert not [found for found in details.findChildren(QRadioButton) if found.isVisible()], "no code can be given"
    said = words(details)
    assert "External ID" not in said
    assert "Region" not in said, "where Identity Center is says nothing of where one works"


def test_a_role_assumed_from_one_of_identity_center_can_be_limited(details: Details, store: Store) -> None:
    first = replace(PROD, source="acme")
    store.show(Catalog({PROD.name: first, CHAINED.name: CHAINED}, {"acme": ACME}))
    details.show_role(CHAINED.name)
    assert switch(details, "Limit this session to read only").isEnabled()


def test_a_role_without_a_region_has_no_line_for_it(details: Details, store: Store) -> None:
    details.show_role(CHAINED.name)
    assert "Region" not in words(details)
    store.show(Catalog({PROD.name: replace(PROD, region=None)}, {"work": replace(SOURCE, region="eu-north-1")}))
    details.show_role(PROD.name)
    assert "eu-north-1, from the source" in words(details)
