"""MFA codes in the window: with an AWS on loopback, a keyring in memory, and the window's actions at work."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Mfa
from roleswitch.core.session import Phase, Session, Terms
from roleswitch.demo.strict_aws import StrictRole
from roleswitch.errors import RoleSwitchError, TokenCodeRequired, TokenCodeUsed
from roleswitch.switch import Switch
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.fakes import HUB, MFA_SERIAL, USER, World, world_at
from tests.test_switch_mfa import LIST


class Window:
    """What is behind the window: its store and actions, and what it was told."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.background = Background()
        self.store = Store()
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(lambda: world.switch, self.store, self.background, settings, preferences=preferences)
        self.store.show(world.switch.roles.load())
        self.asked_for: list[str] = []
        self.actions.codes.wanted.connect(self.asked_for.append)

    def assume(self, name: str, until: Phase = Phase.FAILED) -> None:
        self.actions.assume(name)
        self.qtbot.waitUntil(lambda: self.store.phase(name) is until, timeout=10_000)

    def give(self, code: str) -> RoleSwitchError | None:
        done: list[RoleSwitchError | None] = []
        self.actions.codes.give("work", code, done.append)
        self.qtbot.waitUntil(lambda: bool(done), timeout=10_000)
        return done[0]


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with world_at(home, monkeypatch) as world:
        world.write_list(LIST)
        for code in ("111111", "222222"):
            world.aws.accept_token_code(MFA_SERIAL, code)
        window = Window(qtbot, world, tmp_path)
        yield window
        window.actions.close()
        window.background.close()


def test_an_assume_that_takes_a_code_asks_the_person_and_the_row_says_it(window: Window) -> None:
    window.assume("prod")
    assert window.asked_for == ["work"]
    state = window.store.state("prod")
    assert state is not None
    assert isinstance(state.error, TokenCodeRequired)
    assert state.error.short == "MFA code needed"
    assert window.actions.codes.serial("work") == MFA_SERIAL


def test_a_renewal_that_takes_a_code_asks_nobody(window: Window) -> None:
    window.assume("prod")
    window.asked_for.clear()
    window.give("111111")
    window.qtbot.waitUntil(lambda: window.store.phase("prod") is Phase.ACTIVE)
    window.world.aws.expire_sessions()
    window.world.switch.keys.forget_mfa_session("work")
    state = window.store.state("prod")
    assert state is not None
    assert state.session is not None
    late = state.session.expiration - timedelta(minutes=5)
    window.world.switch.clock = lambda: late
    window.actions._renew("prod")
    window.qtbot.waitUntil(lambda: isinstance(getattr(window.store.state("prod"), "error", None), TokenCodeRequired))
    assert window.asked_for == []


def test_one_code_opens_all_that_wait(window: Window) -> None:
    window.assume("prod")
    window.assume("operator")
    assert [state.role.name for state in window.actions.codes.waiting("work")] == ["prod", "operator"]
    assert window.give("111111") is None
    assert [window.store.phase(name) for name in ("prod", "operator")] == [Phase.ACTIVE, Phase.ACTIVE]
    assert window.actions.codes.waiting("work") == ()
    window.qtbot.waitUntil(lambda: getattr(window.store.source("work"), "mfa_until", None) is not None)


def test_a_role_that_wants_a_code_of_its_own_goes_on_waiting_for_the_next(window: Window) -> None:
    window.assume("prod")
    window.assume("long")
    assert window.give("111111") is None
    (waiting,) = window.actions.codes.waiting("work")
    assert waiting.role.name == "long"
    assert isinstance(window.give("111111"), TokenCodeUsed)
    assert window.give("222222") is None
    assert window.store.phase("long") is Phase.ACTIVE


def test_a_role_that_comes_to_wait_while_a_code_is_on_its_way_is_opened_by_it_too(window: Window) -> None:
    window.assume("prod")
    done: list[RoleSwitchError | None] = []
    window.actions.codes.give("work", "111111", done.append)
    prod, operator = map(window.store.state, ("prod", "operator"))
    assert prod is not None
    assert operator is not None
    window.store.put(replace(operator, error=prod.error))  # it was tried before the code was given
    window.qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    window.qtbot.waitUntil(lambda: window.store.phase("operator") is Phase.ACTIVE, timeout=10_000)
    assert window.actions.codes.waiting("work") == ()


def test_what_comes_to_wait_late_keeps_the_limits_of_its_session_that_is_over(window: Window) -> None:
    window.actions.assume("operator", terms=Terms(read_only=True))
    window.qtbot.waitUntil(lambda: bool(window.asked_for), timeout=10_000)
    window.give("111111")
    operator = window.store.state("operator")
    assert operator is not None
    assert operator.session is not None
    window.world.switch.keys.forget_mfa_session("work")
    window.world.switch.sessions.forget("operator")
    window.assume("prod")
    prod = window.store.state("prod")
    assert prod is not None
    done: list[RoleSwitchError | None] = []
    window.actions.codes.give("work", "222222", done.append)
    over = replace(operator.session, expiration=window.store.clock())
    window.store.put(replace(operator, session=over, error=prod.error))
    window.qtbot.waitUntil(lambda: window.store.phase("operator") is Phase.ACTIVE, timeout=10_000)
    operator = window.store.state("operator")
    assert operator is not None
    assert operator.session is not None
    assert operator.session.terms == Terms(read_only=True)


def held_back(monkeypatch: pytest.MonkeyPatch, switch: Switch, call: str) -> threading.Event:
    """What comes of that call for `operator` is told only after the event."""
    go_on, real = threading.Event(), getattr(switch, call)

    def slow(name: str, *args: Any, **options: Any) -> Session:
        try:
            session: Session = real(name, *args, **options)
            return session
        finally:
            if name == "operator":
                go_on.wait(10)

    monkeypatch.setattr(switch, call, slow)
    return go_on


def test_a_try_that_ends_after_the_code_that_it_lacked_was_given_is_made_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = held_back(monkeypatch, window.world.switch, "assume")
    window.actions.assume("operator")
    window.assume("prod")
    window.asked_for.clear()
    assert window.give("111111") is None
    given.set()
    window.qtbot.waitUntil(lambda: window.store.phase("operator") is Phase.ACTIVE, timeout=10_000)
    assert window.asked_for == []


def test_what_a_program_waits_for_is_tried_again_where_the_code_was_given_meanwhile(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = held_back(monkeypatch, window.world.switch, "fresh_session")
    waiting: list[str] = []
    window.actions.program_waits.connect(waiting.append)
    assert window.actions.asked_by_process("operator")
    window.assume("prod")
    assert window.give("111111") is None
    given.set()
    window.qtbot.waitUntil(lambda: window.store.phase("operator") is Phase.ACTIVE, timeout=10_000)
    assert waiting == []


def test_a_wrong_code_is_told_and_all_go_on_waiting(window: Window) -> None:
    window.assume("prod")
    trouble = window.give("999999")
    assert trouble is not None
    assert "MFA code" in trouble.message
    assert len(window.actions.codes.waiting("work")) == 1


def test_mfa_that_was_tried_and_worked_is_remembered_for_the_role(window: Window) -> None:
    window.world.aws.put_role(StrictRole(HUB, (USER.arn,), mfa_required=True))
    window.world.switch.keys.give_code("work", "111111")
    window.actions.assume("plain", terms=Terms(mfa=Mfa.SESSION))
    window.qtbot.waitUntil(lambda: window.store.phase("plain") is Phase.ACTIVE, timeout=10_000)
    window.qtbot.waitUntil(lambda: window.world.switch.roles.load().role("plain").mfa is Mfa.SESSION, timeout=10_000)


def test_a_code_is_wanted_once_before_the_mfa_session_ends_where_roles_depend_on_it(window: Window) -> None:
    window.assume("prod")
    window.give("111111")
    window.qtbot.waitUntil(lambda: getattr(window.store.source("work"), "mfa_until", None) is not None)
    soon: list[str] = []
    window.store.code_soon.connect(soon.append)
    window.store.look_at_the_clock()
    assert soon == []
    ends = window.store.clock() + timedelta(minutes=20)
    source = window.store.source("work")
    assert source is not None
    window.store.put_source(replace(source, mfa_until=ends))
    window.store.look_at_the_clock()
    window.store.look_at_the_clock()
    assert soon == ["work"]
    assert window.store.code_wanted_by("prod") == ends


def test_no_code_is_wanted_for_a_renewal_that_will_not_happen(window: Window) -> None:
    window.assume("prod")
    window.give("111111")
    window.qtbot.waitUntil(lambda: getattr(window.store.source("work"), "mfa_until", None) is not None)
    soon: list[str] = []
    window.store.code_soon.connect(soon.append)
    source, state = window.store.source("work"), window.store.state("prod")
    assert source is not None
    assert state is not None
    assert state.session is not None
    # The day ends a minute before the session is renewed.
    ends = state.session.renews_at().astimezone() - timedelta(minutes=1)
    window.actions.preferences.keep(renew_until=f"{ends:%H:%M}")
    window.store.put_source(replace(source, mfa_until=window.store.clock() + timedelta(minutes=20)))
    window.store.look_at_the_clock()
    assert (soon, window.store.code_wanted_by("prod")) == ([], None)
    window.actions.preferences.keep(renew_until="")
    window.store.look_at_the_clock()
    assert soon == ["work"]
    window.store.put(replace(state, session=replace(state.session, ends_by=state.session.expiration)))
    assert window.store.code_wanted_by("prod") is None


def test_a_session_that_is_swept_up_while_it_waits_for_a_code_keeps_its_limit(window: Window) -> None:
    window.actions.assume("prod", terms=Terms(read_only=True))
    window.qtbot.waitUntil(lambda: bool(window.asked_for), timeout=10_000)
    window.give("111111")
    state = window.store.state("prod")
    assert state is not None
    window.store.put(replace(state, error=TokenCodeRequired(MFA_SERIAL, "A code.", source="work")))
    window.store.show_sessions({})
    swept = window.store.state("prod")
    assert swept is not None
    assert swept.terms(window.store.clock()) == Terms(read_only=True)


def test_the_plan_of_a_role_is_known_before_any_call(window: Window) -> None:
    window.actions.load_plan("long")
    window.qtbot.waitUntil(lambda: window.store.plan("long") is not None, timeout=10_000)
    plan = window.store.plan("long")
    assert plan is not None
    assert not isinstance(plan, RoleSwitchError)
    assert (plan.duration, plan.mfa_serial) == (timedelta(hours=12), MFA_SERIAL)
    assert window.world.aws.calls == []


def test_what_is_asked_for_next_changes_the_plan_and_is_used_once(window: Window) -> None:
    window.actions.want("plain", Terms(read_only=True))
    window.qtbot.waitUntil(lambda: window.store.plan("plain") is not None, timeout=10_000)
    window.assume("plain", until=Phase.ACTIVE)
    state = window.store.state("plain")
    assert state is not None
    assert state.session is not None
    assert state.session.terms == Terms(read_only=True)
    assert state.wanted == Terms()
    assert window.world.aws.calls[0].parameters["PolicyArns.member.1.arn"].endswith("policy/ReadOnlyAccess")
