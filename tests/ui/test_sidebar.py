"""What the sidebar says of the sign-in sources: the most pressing thing, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import AccessKeySource
from roleswitch.ui.sidebar import Entry, Sidebar, Tone, entries, source_entry
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock
from tests.ui.sessions import session

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
ARN = "arn:aws:iam::111122223333:user/boaty"
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
