"""The keys are looked up by what they do, or by the key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roleswitch import texts
from roleswitch.ui.dialogs.shortcuts import ShortcutsDialog, found
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.shortcuts import SHORTCUTS, Group, Shortcut


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ShortcutsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window)
    dialog.show()
    yield dialog
    window.close()


def rows(dialog: ShortcutsDialog) -> list[tuple[str, str]]:
    model = dialog.findChildren(QTableView)[0].model()
    return [(str(model.index(row, 0).data()), str(model.index(row, 1).data() or "")) for row in range(model.rowCount())]


def test_all_are_there_below_the_titles_of_their_groups(dialog: ShortcutsDialog) -> None:
    assert len(rows(dialog)) == len(SHORTCUTS) + len(Group)
    assert rows(dialog)[:2] == [("Find a role", ""), ("Search, favourites and recent roles first", "Ctrl+K, Ctrl+F")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("terminal", ["terminal", "live_terminal"]),
        ("ctrl+shift+e", ["end"]),
        ("LIVE open", ["live_terminal"]),
        ("f6", ["next_pane", "previous_pane"]),
        ("no such thing", []),
    ],
)
def test_a_shortcut_is_found_by_what_it_does_and_by_its_key(text: str, names: list[str], qtbot: QtBot) -> None:
    assert [each.name for each in found(text) if isinstance(each, Shortcut)] == names
    assert sum(isinstance(each, Group) for each in found(text)) == bool(names)


def test_what_is_typed_filters_and_the_arrows_step_over_titles(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    table = dialog.findChildren(QTableView)[0]
    search = dialog.findChildren(SearchField)[0]
    QTest.keyClicks(search, "favourites")
    assert [words for words, keys in rows(dialog) if keys] == [
        "Search, favourites and recent roles first", "Favourites", "Add to favourites, or remove from them",
    ]  # fmt: skip
    chosen = []
    for _ in range(4):
        chosen.append(table.currentIndex().data())
        QTest.keyClick(search, Qt.Key.Key_Down)
    assert chosen == [words for words, keys in rows(dialog) if keys] + ["Add to favourites, or remove from them"]


def test_a_screen_reader_is_told_what_each_does_and_with_which_key(dialog: ShortcutsDialog) -> None:
    model = dialog.findChildren(QTableView)[0].model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "Work as it: Open a terminal, Ctrl+T" in said


def test_escape_clears_the_search_and_then_leaves(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    search = dialog.findChildren(SearchField)[0]
    QTest.keyClicks(search, "end")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(rows(dialog)) == len(SHORTCUTS) + len(Group)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_no_row_is_cut_where_the_language_takes_more_letters(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    texts.speak(lambda text, *_: f"{text} wie es in einer anderen Sprache heißt")
    try:
        dialog = ShortcutsDialog(window)
        dialog.show()
        table = dialog.findChildren(QTableView)[0]
        for column in range(2):
            assert table.sizeHintForColumn(column) <= table.columnWidth(column)
    finally:
        texts.speak(None)
