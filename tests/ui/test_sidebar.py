"""What the sidebar says of the sign-in sources and team lists: the most pressing thing, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import NotAList, RoleSwitchError, TeamListTrouble
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.lists import TeamCheck
from roleswitch.ui.list_actions import team_state
from roleswitch.ui.role_list import View, ViewKind
from roleswitch.ui.sidebar import Entry, Sidebar, Tone, entries, source_entry
from roleswitch.ui.store import SourceState, Store, TeamState
from tests.conftest import Clock
from tests.ui.sessions import session

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
ARN = "arn:aws:iam::111122223333:user/boaty"
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
TEAM = TeamList(name="platform", git="git@example.com:team/roles.git")
LAKE = Role(name="lake", arn=Arn("aws", "731044561290", "DataAnalyst"), source="work")


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    """One role, renewed from an MFA session that ends in 20 minutes."""
    store = Store(clock)
    store.show(Catalog({"lake": LAKE}, {"work": WORK}))
    store.put_source(SourceState(WORK, ARN, mfa_until=clock() + timedelta(minutes=20)))
    kept = replace(session("lake", clock()), source="work", keep_renewed=True, by_mfa_session=True)
    store.put(RoleState(LAKE, kept))
    return store


def entry_of(shown: list[Entry]) -> Entry:
    return next(entry for entry in shown if entry.text.startswith("work ·"))


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (SourceState(WORK, ARN, key_age="12 days old"), "work · boaty"),
        (SourceState(WORK, ARN, key_age="94 days old", key_is_old=True), "work · key 94 days old"),
        (
            SourceState(WORK, ARN, key_age="at least 94 days old", key_is_old=True),
            "work · key at least 94 days old",
        ),
        (
            SourceState(WORK, ARN, key_age="94 days old", key_is_old=True, rotation="old key not deleted yet"),
            "work · old key not deleted yet",
        ),
        (SourceState(WORK, ARN, "Source refused", rotation="rotation not finished"), "work · needs attention"),
    ],
)
def test_the_most_pressing_thing_about_a_source_is_said(state: SourceState, text: str) -> None:
    assert source_entry(state).text == text


def test_what_is_to_be_done_has_a_tone_of_its_own_and_is_whole_in_the_tooltip() -> None:
    shown = source_entry(SourceState(WORK, ARN, key_age="94 days old", key_is_old=True))
    assert shown.tone is Tone.CARE
    assert shown.tooltip == f"work: key 94 days old. {ARN}"


def test_a_code_that_is_wanted_soon_is_said_before_an_old_key() -> None:
    state = SourceState(WORK, ARN, key_age="94 days old", key_is_old=True)
    assert source_entry(state, code_wanted="MFA code wanted by 22:14").text == "work · MFA code wanted by 22:14"


def test_a_source_says_until_when_a_code_is_wanted(store: Store, clock: Clock) -> None:
    until = (clock() + timedelta(minutes=20)).astimezone()
    assert entry_of(entries(store)).text == f"work · MFA code wanted by {until:%H:%M}"
    clock.advance(timedelta(minutes=21))
    assert entry_of(entries(store)).text == "work · MFA code wanted now"


def test_an_mfa_session_that_nobody_needs_to_care_for_is_in_the_tooltip(store: Store, clock: Clock) -> None:
    until = clock() + timedelta(hours=5)
    store.show_mfa_sessions({"work": until})
    shown = entry_of(entries(store))
    assert (shown.text, shown.tone) == ("work · boaty", Tone.WORKS)
    assert shown.tooltip == f"{ARN}. MFA session until {until.astimezone():%H:%M}"


def test_the_sidebar_says_so_when_a_code_is_soon_wanted(store: Store, clock: Clock) -> None:
    until = clock() + timedelta(minutes=31)
    store.show_mfa_sessions({"work": until})
    sidebar = Sidebar(store)
    assert entry_of(list(sidebar.shown)).text == "work · boaty"
    clock.advance(timedelta(minutes=2))
    store.look_at_the_clock()
    assert entry_of(list(sidebar.shown)).text == f"work · MFA code wanted by {until.astimezone():%H:%M}"


# Identity Center.


@pytest.fixture
def acme(qapp: QApplication, clock: Clock) -> Store:
    """One role of Identity Center, and nobody signed in."""
    store = Store(clock)
    store.show(Catalog({"lake": replace(LAKE, source="acme")}, {"acme": ACME}))
    return store


def named(store: Store, name: str) -> Entry:
    return next(entry for entry in entries(store) if entry.text.split(" · ")[0] == name and entry.view)


def test_a_sign_in_is_told_with_its_end(acme: Store, clock: Clock) -> None:
    assert (named(acme, "acme").text, named(acme, "acme").tone) == ("acme · signed out", Tone.UNKNOWN)
    until = clock() + timedelta(minutes=30)
    acme.show_sign_ins({"acme": until})
    shown = named(acme, "acme")
    assert (shown.text, shown.tone) == ("acme · signed in", Tone.WORKS)
    assert shown.tooltip == f"Signed in until {until.astimezone():%H:%M} at the latest. {ACME.start_url}"


def test_a_sign_in_that_lasts_for_weeks_is_told_with_its_day(acme: Store, clock: Clock) -> None:
    until = clock() + timedelta(days=80)
    acme.show_sign_ins({"acme": until})
    assert f"on {until.astimezone():%Y-%m-%d}" in named(acme, "acme").tooltip


def test_where_sessions_are_not_renewed_without_it_a_sign_in_is_asked_for(acme: Store, clock: Clock) -> None:
    kept = replace(session("lake", clock()), source="acme", keep_renewed=True)
    acme.put(RoleState(replace(LAKE, source="acme"), kept))
    acme.show_sign_ins({"acme": clock() - timedelta(seconds=1)})
    shown = named(acme, "acme")
    assert (shown.text, shown.tone) == ("acme · sign in again", Tone.CARE)
    acme.put(RoleState(replace(LAKE, source="acme"), replace(kept, keep_renewed=False)))
    assert named(acme, "acme").text == "acme · signed out", "that one ends as it was to"


def test_the_sidebar_says_by_itself_that_a_sign_in_is_over(acme: Store, clock: Clock, qtbot: QtBot) -> None:
    acme.show_sign_ins({"acme": clock() + timedelta(milliseconds=20)})
    sidebar = Sidebar(acme)
    assert "acme · signed in" in [entry.text for entry in sidebar.shown]
    clock.advance(timedelta(seconds=1))
    qtbot.waitUntil(lambda: "acme · signed out" in [entry.text for entry in sidebar.shown])


# Team lists.


@pytest.fixture
def platform(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"lake": replace(LAKE, team="platform")}, {"work": WORK}, teams={"platform": TEAM}))
    return store


def test_a_team_list_says_how_many_roles_come_from_it(platform: Store) -> None:
    shown = named(platform, "platform")
    assert (shown.amount, shown.tone, shown.view) == (1, None, View(ViewKind.TEAM, "platform"))
    assert "Team lists" in [entry.text for entry in entries(platform)]
    assert "git@example.com:team/roles.git" in shown.tooltip


def test_what_is_new_in_a_team_list_is_said_as_soon_as_it_is_known(platform: Store) -> None:
    sidebar = Sidebar(platform)
    platform.show_team("platform", TeamState("3 changes"))
    shown = next(entry for entry in sidebar.shown if entry.view == View(ViewKind.TEAM, "platform"))
    assert (shown.text, shown.tone) == ("platform · 3 changes", Tone.CARE)


def test_a_team_list_that_is_not_reached_says_why(platform: Store) -> None:
    platform.show_team(
        "platform", TeamState("not reached", "git says no. Its roles are there as they were taken last.")
    )
    shown = named(platform, "platform")
    assert (shown.text, shown.tone) == ("platform · not reached", Tone.CARE)
    assert shown.tooltip == "git says no. Its roles are there as they were taken last."


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((), ""),
        ((What.SAME, What.UNUSABLE), ""),
        ((What.NEW,), "1 change"),
        ((What.SAME, What.NEW, What.CHANGED, What.LOOK, What.GONE), "4 changes"),
        (TeamListTrouble("git says no."), "not reached"),
        (NotAList("roles.toml is a picture."), "not a list"),
    ],
)
def test_what_a_look_at_a_team_list_found_is_said_in_words(
    found: tuple[What, ...] | RoleSwitchError, words: str
) -> None:
    if isinstance(found, RoleSwitchError):
        state = team_state(found)
        assert state.sentence == f"{found.message} Its roles are there as they were taken last."
    else:
        items = tuple(Item(what=what, name="lake", words="") for what in found)
        state = team_state(TeamCheck(team=TEAM, offer=Offer(origin="x"), preview=Preview(origin="x", items=items)))
    assert state.words == words


def test_without_team_lists_nothing_is_said_of_them(store: Store) -> None:
    assert "Team lists" not in [entry.text for entry in entries(store)]


def test_a_menu_belongs_to_each_source_group_and_team_list(platform: Store, qtbot: QtBot) -> None:
    sidebar = Sidebar(platform)
    qtbot.addWidget(sidebar)
    asked: list[tuple[str, str]] = []
    sidebar.team_menu_requested.connect(lambda name, _: asked.append(("team", name)))
    sidebar.source_menu_requested.connect(lambda name, _: asked.append(("source", name)))
    sidebar.group_menu_requested.connect(lambda name, _: asked.append(("group", name)))
    for row, entry in enumerate(sidebar.shown):
        if entry.view is not None:
            sidebar._list.menu_requested.emit(row, QPoint())
    assert asked == [("source", "work"), ("team", "platform")]


def test_the_button_below_asks_what_is_to_be_added(store: Store, qtbot: QtBot) -> None:
    sidebar = Sidebar(store)
    qtbot.addWidget(sidebar)
    with qtbot.waitSignal(sidebar.add_source_requested):
        QTest.mouseClick(sidebar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
