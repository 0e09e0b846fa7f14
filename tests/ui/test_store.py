"""The one owner of what the window shows says what changed, and only that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.session import Phase, RoleState, Terms
from roleswitch.core.source import AccessKeySource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import (
    AwsFileUnusable,
    AwsUnreachable,
    NoSuchRole,
    RoleSwitchError,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.ui.store import SourceState, Store, TeamState
from tests.conftest import Clock
from tests.ui.sessions import role, session

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")


@pytest.fixture
def store(qtbot: QtBot, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"one": role("one", group="A"), "two": role("two", group="B")}, {"work": WORK}))
    return store


def changes(store: Store) -> list[str]:
    names: list[str] = []
    store.changed.connect(names.append)
    return names


def test_the_list_is_in_the_order_of_the_file(store: Store) -> None:
    assert [state.role.name for state in store.states()] == ["one", "two"]
    assert store.groups() == ("A", "B")


def test_a_reload_keeps_the_session_of_a_role_that_is_still_there(store: Store, clock: Clock) -> None:
    store.show_sessions({"one": session("one", clock())})
    store.show(Catalog({"one": role("one", color="red")}, {}, (Problem(3, "roles.two", "bad"),)))
    state = store.state("one")
    assert state is not None
    assert state.session is not None
    assert state.role.color == "red"
    assert store.state("two") is None
    assert store.problems == (Problem(3, "roles.two", "bad"),)


def test_a_session_that_another_process_ended_goes(store: Store, clock: Clock) -> None:
    store.show_sessions({"one": session("one", clock())})
    said = changes(store)
    store.show_sessions({})
    assert said == ["one"]
    assert store.phase("one") is Phase.IDLE


def test_what_did_not_change_is_not_said(store: Store, clock: Clock) -> None:
    kept = session("one", clock())
    store.show_sessions({"one": kept})
    said = changes(store)
    store.show_sessions({"one": kept})
    assert said == []


def test_a_new_session_takes_the_error_of_the_last_renewal_away(store: Store, clock: Clock) -> None:
    state = store.state("one")
    assert state is not None
    store.put(replace(state, session=session("one", clock()), error=AwsUnreachable("offline")))
    store.show_sessions({"one": session("one", clock() + timedelta(minutes=30))})
    renewed = store.state("one")
    assert renewed is not None
    assert renewed.error is None


def test_a_session_that_could_not_be_written_still_says_so(store: Store, clock: Clock) -> None:
    state = store.state("one")
    assert state is not None
    store.put(replace(state, error=AwsFileUnusable("~/.aws/credentials is read-only")))
    store.show_sessions({"one": session("one", clock())})
    active = store.state("one")
    assert active is not None
    assert active.session is not None
    assert active.error is not None


def test_a_slip_in_the_section_of_an_active_role_does_not_hide_it(store: Store, clock: Clock) -> None:
    store.show_sessions({"one": session("one", clock())})
    store.show(Catalog({"two": role("two")}, {}, (Problem(1, "roles.one", "not TOML"),)))
    assert store.phase("one") is Phase.ACTIVE
    store.show(Catalog({"two": role("two")}))
    assert store.state("one") is None, "it was removed"


def test_trouble_that_came_of_the_list_is_over_when_the_list_is_another(store: Store) -> None:
    state = store.state("one")
    assert state is not None
    store.put(replace(state, error=NoSuchRole("roles.toml line 3 is not TOML")))
    store.show(Catalog({"one": role("one", group="A"), "two": role("two")}))
    mended = store.state("one")
    assert mended is not None
    assert mended.error is None


def test_an_end_by_itself_is_told_once_so_that_dead_keys_can_go(store: Store, clock: Clock) -> None:
    store.show_sessions({"one": session("one", clock())})
    store.look_at_the_clock()
    ended: list[str] = []
    store.expired.connect(ended.append)
    clock.advance(timedelta(minutes=61))
    store.look_at_the_clock()
    store.look_at_the_clock()
    assert ended == ["one"]


def test_a_phase_that_changes_by_time_alone_is_said_once(store: Store, clock: Clock) -> None:
    store.show_sessions({"one": session("one", clock())})
    store.look_at_the_clock()
    said = changes(store)
    clock.advance(timedelta(minutes=46))
    store.look_at_the_clock()
    store.look_at_the_clock()
    assert said == ["one"]
    clock.advance(timedelta(minutes=20))
    store.look_at_the_clock()
    assert said == ["one", "one"]
    assert store.phase("one") is Phase.EXPIRED


def test_whose_key_it_is_is_forgotten_when_the_key_is_another(store: Store) -> None:
    store.put_source(SourceState(WORK, "arn:aws:iam::111122223333:user/boaty"))
    shown = store.source("work")
    assert shown is not None
    assert shown.acting_as == "boaty"
    store.show(Catalog({}, {"work": replace(WORK, access_key_id="AKIAOTHEROTHEROTHER1")}))
    shown = store.source("work")
    assert shown is not None
    assert shown.acting_as == ""


def test_what_is_known_of_a_team_list_goes_with_it(store: Store, qtbot: QtBot) -> None:
    team = TeamList(name="platform", url="https://example.com/roles.toml")
    store.show_team("platform", TeamState("3 changes"))
    assert store.team_state("platform") == TeamState(), "there is no such list"
    store.show(Catalog({}, {}, teams={"platform": team}))
    with qtbot.waitSignal(store.team_changed) as told:
        store.show_team("platform", TeamState("3 changes"))
    assert told.args == ["platform"]
    store.show(Catalog({}, {}, teams={"platform": team}))
    assert store.team_state("platform").words == "3 changes", "the list was only read again"
    store.show(Catalog({}, {}))
    store.show(Catalog({}, {}, teams={"platform": team}))
    assert store.team_state("platform") == TeamState()


@pytest.mark.parametrize(
    "trouble", [SignInRequired("acme", "Sign in."), TokenCodeRequired("arn", "A code is needed.", source="work")]
)
def test_a_session_that_is_swept_up_while_it_waits_for_somebody_leaves_its_limit(
    store: Store, clock: Clock, trouble: RoleSwitchError
) -> None:
    limited = Terms(read_only=True)
    store.put(RoleState(role("one"), session("one", clock(), terms=limited), error=trouble))
    store.show_sessions({})
    state = store.state("one")
    assert state is not None
    assert state.session is None
    assert state.goes_on_with(clock()) == limited


def test_all_that_a_role_may_goes_on_with_a_session_that_is_alive_alone(store: Store, clock: Clock) -> None:
    state = RoleState(role("one"), session("one", clock(), terms=Terms(full_access=True)))
    assert state.goes_on_with(clock()).full_access
    clock.advance(timedelta(days=1))
    assert not state.goes_on_with(clock()).full_access


def test_a_yes_that_is_taken_back_is_gone_although_nothing_looks_otherwise(store: Store) -> None:
    store.put(RoleState(role("one", group="A"), wanted=Terms(confirmed=True)))
    said = changes(store)
    store.put(RoleState(role("one", group="A"), wanted=Terms()))
    state = store.state("one")
    assert state is not None
    assert not state.wanted.confirmed
    assert said == []


def test_the_yes_that_a_session_began_with_is_none_to_the_next_terms(store: Store, clock: Clock) -> None:
    state = RoleState(role("one"), session("one", clock(), terms=Terms(read_only=True, confirmed=True)))
    assert state.terms(clock()).read_only
    assert not state.terms(clock()).confirmed
    assert not state.goes_on_with(clock()).confirmed


def test_a_role_is_known_as_it_is_written_too(store: Store) -> None:
    written = role("one")
    store.show(Catalog({"one": replace(written, color="red"), "two": role("two")}, as_written={"one": written}))
    assert store.as_written("one") == written
    assert store.as_written("two") == role("two")
    assert store.as_written("gone") is None
