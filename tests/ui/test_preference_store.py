from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.errors import BadValue
from roleswitch.ui.background import Background
from roleswitch.ui.preferences import PreferenceStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.toml"


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


@pytest.fixture
def store(path: Path, background: Background) -> PreferenceStore:
    return PreferenceStore(PreferencesFile(path), background)


def test_what_is_chosen_holds_at_once_and_is_written_in_the_order_of_the_choices(
    store: PreferenceStore, path: Path, qtbot: QtBot
) -> None:
    shown: list[Preferences] = []
    store.changed.connect(shown.append)
    for theme in ("dark", "light", "dark"):
        store.keep(theme=theme)
    store.keep(warn_minutes=9)
    assert [each.theme for each in shown] == ["dark", "light", "dark", "dark"]
    assert store.now == Preferences(theme="dark", warn_minutes=9)
    qtbot.waitUntil(lambda: PreferencesFile(path).load() == store.now)


def test_what_is_not_possible_changes_nothing(store: PreferenceStore, path: Path) -> None:
    with pytest.raises(BadValue):
        store.keep(warn_minutes=0)
    assert store.now == Preferences()
    assert not path.exists()


def test_what_an_editor_writes_is_seen(store: PreferenceStore, path: Path, qtbot: QtBot) -> None:
    path.write_text('density = "compact"\nthme = "dark"\n')
    with qtbot.waitSignals([store.changed, store.slips_changed]):
        store.look_again()
    assert store.now == Preferences(density="compact")
    assert [slip.line for slip in store.slips] == [2]


def test_a_file_that_is_broken_for_a_moment_takes_nothing_back(
    store: PreferenceStore, path: Path, qtbot: QtBot
) -> None:
    store.keep(theme="dark")
    qtbot.waitUntil(path.exists)
    path.write_text("theme = \n")
    with qtbot.waitSignal(store.slips_changed):
        store.look_again()
    assert store.now.theme == "dark"


def test_what_cannot_be_written_is_told_and_holds_all_the_same(
    store: PreferenceStore, path: Path, qtbot: QtBot
) -> None:
    path.write_text("theme = \n")
    with qtbot.waitSignal(store.said) as said:
        store.keep(theme="dark")
    assert "line 1" in said.args[0]
    assert store.now.theme == "dark"
    assert path.read_text() == "theme = \n"


def test_what_an_editor_writes_while_a_choice_is_written_is_seen_after_that(
    store: PreferenceStore, path: Path, qtbot: QtBot
) -> None:
    store.keep(theme="dark")
    store.look_again()  # the write is under way
    store.keep(density="compact")
    qtbot.waitUntil(lambda: PreferencesFile(path).load() == store.now)
    path.write_text("thme = 1\n" + path.read_text())
    store.keep(warn_minutes=7)
    with qtbot.waitSignal(store.slips_changed):
        store.look_again()
    assert store.now == Preferences(theme="dark", density="compact", warn_minutes=7)
