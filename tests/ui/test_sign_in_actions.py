"""Identity Center behind the window: who waits for a sign-in, and what goes on with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch.core.identity_center import DeviceCode, SignIn
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.session import Phase, Terms, utc_now
from roleswitch.core.source import IdentityCenterSource
from roleswitch.demo.strict_aws import Fault, Manner, StrictAws
from roleswitch.errors import BadValue, Cancelled, DeliveryTrouble, RoleSwitchError, SignInRequired
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.fakes import USER
from tests.test_sign_ins import DIRECTORY, LIST, ROLES, URL, Office, moved_in

OTHER_PORTAL = """
[sources.other]
kind = "identity-center"
start_url = "https://other.awsapps.com/start"
region = "eu-west-1"

[roles.elsewhere]
role_arn = "arn:aws:iam::111122223333:role/Admin"
source = "other"
"""


class Window:
    """What is behind the window: its store and actions, and what it was asked for."""

    def __init__(self, qtbot: QtBot, office: Office, clock: Clock, folder: Path) -> None:
        self.qtbot = qtbot
        self.office = office
        self.background = Background()
        self.store = Store(clock)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(lambda: office.switch, self.store, self.background, settings, preferences=preferences)
        self.sign_ins = self.actions.sign_ins
        self.show()
        self.wanted: list[str] = []
        self.signed_in: list[str] = []
        self.said: list[str] = []
        self.sign_ins.wanted.connect(self.wanted.append)
        self.sign_ins.signed_in.connect(self.signed_in.append)
        self.actions.said.connect(self.said.append)

    def show(self) -> None:
        self.store.show(self.office.switch.roles.load())

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=10_000)

    def wait(self, call: Callable[[Callable[[object], None]], object]) -> object:
        """What `call` gives to its `done`."""
        found: list[object] = []
        call(found.append)
        self.until(lambda: bool(found))
        return found[0]

    def begin(self, source: str = "acme") -> DeviceCode:
        code = self.wait(lambda done: self.sign_ins.begin(source, done))
        assert isinstance(code, DeviceCode)
        return code

    def sign_in(self) -> object:
        code = self.begin()
        self.office.aws.identity_center.allow(code.user_code)
        return self.wait(lambda done: self.sign_ins.finish("acme", code, done))

    def ask_for(self, name: str) -> None:
        """The person wants the role, and is told that it takes a sign-in."""
        before = len(self.wanted)
        self.actions.assume(name)
        self.until(lambda: len(self.wanted) > before)

    def signed_in_until(self) -> object:
        state = self.store.source("acme")
        return state and state.signed_in_until


@pytest.fixture
def clock() -> Clock:
    return Clock(utc_now().replace(microsecond=0))


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock, tmp_path: Path) -> Iterator[Window]:
    with StrictAws([USER], ROLES, clock=clock, identity_center=DIRECTORY) as aws:
        window = Window(qtbot, moved_in(home, monkeypatch, aws, clock), clock, tmp_path)
        yield window
        window.actions.close()
        aws.release()
        window.background.close()


def test_a_role_that_takes_a_sign_in_asks_for_it_and_waits(window: Window) -> None:
    window.ask_for("prod")
    assert window.wanted == ["acme"]
    state = window.store.state("prod")
    assert state is not None
    assert isinstance(state.error, SignInRequired)
    assert [waiting.role.name for waiting in window.sign_ins.waiting("acme")] == ["prod"]
    assert window.sign_ins.waiting("work") == ()


def test_one_sign_in_serves_all_roles_that_wait_for_it(window: Window) -> None:
    window.office.write_list(LIST + OTHER_PORTAL)
    window.show()
    for name in ("prod", "lake", "elsewhere"):
        window.ask_for(name)
    assert isinstance(window.sign_in(), SignIn)
    for name in ("prod", "lake"):
        window.until(lambda name=name: window.store.phase(name) is Phase.ACTIVE)  # type: ignore[misc]
    assert window.signed_in == ["acme"]
    assert "Signed in to acme." in window.said
    assert window.store.phase("elsewhere") is Phase.FAILED
    assert window.store.phase("hub") is Phase.IDLE  # nobody has asked for it


def test_how_long_the_sign_in_lasts_is_shown(window: Window) -> None:
    assert window.signed_in_until() is None
    signed_in = window.sign_in()
    assert isinstance(signed_in, SignIn)
    window.until(lambda: window.signed_in_until() is not None)
    assert window.signed_in_until() == (signed_in.can_refresh_until or signed_in.until)
    # A window that is opened later sees it too.
    window.store.show_sign_ins({})
    window.sign_ins.load()
    window.until(lambda: window.signed_in_until() is not None)


def test_a_refusal_in_the_browser_is_told_and_the_role_waits_on(window: Window) -> None:
    window.ask_for("prod")
    code = window.begin()
    window.office.aws.identity_center.deny(code.user_code)
    outcome = window.wait(lambda done: window.sign_ins.finish("acme", code, done))
    assert isinstance(outcome, SignInRequired)
    assert window.signed_in == []
    assert [waiting.role.name for waiting in window.sign_ins.waiting("acme")] == ["prod"]


def test_waiting_for_the_browser_is_called_off(window: Window) -> None:
    code = window.begin()
    window.office.aws.fail(99, Fault(manner=Manner.HANG), service="sso-oidc")
    outcomes: list[SignIn | RoleSwitchError] = []
    task = window.sign_ins.finish("acme", code, outcomes.append)
    task.cancel()
    window.until(lambda: bool(outcomes))
    assert isinstance(outcomes[0], Cancelled)


def test_the_end_of_the_program_calls_off_a_sign_in(window: Window) -> None:
    code = window.begin()
    window.office.aws.fail(99, Fault(manner=Manner.HANG), service="sso-oidc")
    outcomes: list[SignIn | RoleSwitchError] = []
    window.sign_ins.finish("acme", code, outcomes.append)
    window.actions.close()
    window.until(lambda: bool(outcomes))
    assert isinstance(outcomes[0], Cancelled)


def test_a_session_that_could_not_be_renewed_is_renewed_after_the_sign_in(window: Window, clock: Clock) -> None:
    window.sign_in()
    first = window.office.switch.assume("prod")
    window.actions.load_sessions()
    window.until(lambda: window.store.phase("prod") is Phase.ACTIVE)
    window.office.aws.identity_center.revoke()
    clock.advance(timedelta(minutes=50))
    window.actions.renewal.tick()
    window.until(lambda: len(window.sign_ins.waiting("acme")) == 1)
    failed = window.store.state("prod")
    assert failed is not None
    assert failed.session == first  # it still works
    assert window.wanted == []  # nobody has asked for it: no dialog opens
    window.sign_in()
    window.until(lambda: (found := window.store.state("prod")) is not None and found.session != first)


ASKS = LIST.replace('via = "prod"\n', 'via = "prod"\nask_before_assuming = true\n')
SECOND = f"""
[sources.second]
kind = "identity-center"
start_url = "{URL}"
region = "eu-west-1"

[roles.by-second]
role_arn = "arn:aws:iam::482109375526:role/Admin"
source = "second"
"""


def assumed_and_signed_out(window: Window, name: str, terms: Terms) -> None:
    """The role is active, and the sign-in it came from is over."""
    window.sign_in()
    window.office.switch.assume(name, terms)
    window.actions.load_sessions()
    window.until(lambda: window.store.phase(name) is Phase.ACTIVE)
    window.office.aws.identity_center.revoke()


def test_a_session_that_ends_while_its_sign_in_is_under_way_is_followed_by_one_with_its_limit(
    window: Window, clock: Clock
) -> None:
    assumed_and_signed_out(window, "lake", Terms(read_only=True))
    clock.advance(timedelta(minutes=50))
    window.ask_for("lake")
    clock.advance(timedelta(hours=1))
    window.store.look_at_the_clock()
    window.sign_in()
    window.until(lambda: "Assuming lake …" in window.said)
    state = window.store.state("lake")
    assert state is not None
    assert state.wanted == Terms(read_only=True)


def test_a_sign_in_begins_nothing_that_nobody_asked_for(window: Window, clock: Clock) -> None:
    asked: list[str] = []
    window.actions.confirmation_wanted.connect(asked.append)
    window.office.write_list(ASKS)
    window.show()
    assumed_and_signed_out(window, "lake", Terms(confirmed=True))
    clock.advance(timedelta(minutes=50))
    window.actions.renewal.tick()
    window.until(lambda: len(window.sign_ins.waiting("acme")) == 1)
    clock.advance(timedelta(hours=1))
    window.store.look_at_the_clock()
    window.ask_for("prod")
    window.sign_in()
    window.until(lambda: window.store.phase("prod") is Phase.ACTIVE)
    state = window.store.state("lake")
    assert state is not None
    assert isinstance(state.error, SignInRequired), "its row says what became of it"
    assert not state.assuming
    assert asked == []


def test_a_role_of_a_second_source_of_the_same_portal_is_served_by_the_sign_in(window: Window) -> None:
    window.office.write_list(LIST + SECOND)
    window.show()
    window.ask_for("by-second")
    assert [state.role.name for state in window.sign_ins.waiting("acme")] == ["by-second"]
    window.sign_in()
    window.until(lambda: window.store.phase("by-second") is Phase.ACTIVE)


def test_a_yes_lasts_until_the_sign_in_that_the_role_takes_besides(window: Window) -> None:
    asked: list[str] = []
    window.actions.confirmation_wanted.connect(asked.append)
    window.office.write_list(ASKS)
    window.show()
    window.actions.assume("lake")
    window.until(lambda: asked == ["lake"])
    window.actions.assume_confirmed("lake")
    window.until(lambda: window.wanted == ["acme"])
    window.sign_in()
    window.until(lambda: window.store.phase("lake") is Phase.ACTIVE)
    assert asked == ["lake"]


def test_a_click_after_a_sign_in_that_was_not_made_asks_again(window: Window) -> None:
    asked: list[str] = []
    window.actions.confirmation_wanted.connect(asked.append)
    window.office.write_list(ASKS)
    window.show()
    window.actions.assume("lake")
    window.until(lambda: asked == ["lake"])
    window.actions.assume_confirmed("lake")
    window.until(lambda: window.wanted == ["acme"])
    window.actions.assume("lake")
    window.until(lambda: asked == ["lake", "lake"])
    assert window.office.switch.kept_sessions() == {}


def test_signing_out_ends_what_came_of_it_in_the_window(window: Window) -> None:
    window.sign_in()
    window.actions.assume("prod")
    window.until(lambda: window.store.phase("prod") is Phase.ACTIVE)
    assert window.wait(lambda done: window.sign_ins.sign_out("acme", done)) is None
    window.actions.load_sessions()
    window.until(lambda: window.store.phase("prod") is Phase.IDLE)
    window.until(lambda: window.signed_in_until() is None)


def test_a_sign_out_that_leaves_a_profile_behind_is_told_and_shown(window: Window) -> None:
    window.sign_in()
    window.actions.assume("prod")
    window.until(lambda: window.store.phase("prod") is Phase.ACTIVE)
    window.until(lambda: window.signed_in_until() is not None)
    credentials = window.office.credentials
    credentials.write_text("[unbalanced\n" + credentials.read_text())
    outcome = window.wait(lambda done: window.sign_ins.sign_out("acme", done))
    assert isinstance(outcome, DeliveryTrouble)
    window.until(lambda: window.signed_in_until() is None)


def test_a_source_is_put_into_the_list(window: Window) -> None:
    source = IdentityCenterSource(name="new", start_url=URL, region="eu-west-1")
    assert window.wait(lambda done: window.sign_ins.save(source, done)) is None
    shown = window.store.source("new")
    assert shown is not None
    assert shown.source == source
    taken = IdentityCenterSource(name="work", start_url=URL, region="eu-west-1")
    assert isinstance(window.wait(lambda done: window.sign_ins.save(taken, done)), BadValue)
