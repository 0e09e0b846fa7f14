"""The one table of keys: none means two things, and none is one that people edit a text with."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from roleswitch.ui.shortcuts import SHORTCUTS, Group, is_of_window, keys_in_words, sequences, show_keys

pytestmark = pytest.mark.usefixtures("qapp")

EDITS = (
    *(QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste),
    *(QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.SelectAll),
    *(QKeySequence.StandardKey.MoveToNextWord, QKeySequence.StandardKey.MoveToPreviousWord),
    *(QKeySequence.StandardKey.DeleteEndOfWord, QKeySequence.StandardKey.DeleteStartOfWord),
    *(QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.MoveToEndOfDocument),
)
# Cut, copy, paste, undo, redo and select all of every platform (QKeySequence::StandardKey), whichever runs this.
EVERYWHERE = ("Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+U", "Ctrl+Backspace")
# What macOS does with Command and these, in every program.
OF_MACOS = (
    "Ctrl+H",
    "Ctrl+M",
    "Ctrl+Tab",
    "Ctrl+Space",
    "Ctrl+Shift+3",
    "Ctrl+Shift+4",
    "Ctrl+Shift+5",
    "Ctrl+Shift+Q",
)


def of_window() -> list[QKeySequence]:
    return [keys for each in SHORTCUTS if not each.by_part for keys in sequences(each.name)]


def test_no_key_of_the_window_means_two_things() -> None:
    twice = {keys.toString() for keys, times in Counter(of_window()).items() if times > 1}
    assert twice == set()


def test_each_shortcut_is_called_one_thing() -> None:
    assert max(Counter(each.name for each in SHORTCUTS).values()) == 1
    assert {each.group for each in SHORTCUTS} == set(Group)


def test_a_text_is_edited_as_ever() -> None:
    edits = {keys for each in EDITS for keys in QKeySequence.keyBindings(each)}
    edits |= {QKeySequence(keys) for keys in (*EVERYWHERE, *OF_MACOS)}
    assert not edits & set(of_window())


def test_no_letter_alone_is_a_shortcut() -> None:
    """Nothing that is typed is one."""
    for keys in of_window():
        first = keys[0]  # type: ignore[index]  # a sequence to Python, but not to its type stubs
        plain = first.keyboardModifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        assert not plain or first.key() >= Qt.Key.Key_Escape, keys.toString()


@pytest.mark.parametrize(("keys", "is_one"), [("Ctrl+E", True), ("Ctrl+K", True), ("Ctrl+V", False), ("Esc", False)])
def test_the_search_field_knows_which_keys_are_the_windows(keys: str, is_one: bool) -> None:
    assert is_of_window(QKeySequence(keys)) is is_one


def test_a_menu_shows_the_first_key_apart_from_the_words(qapp: QApplication) -> None:
    entry = QAction("Search")
    show_keys(entry, "search")
    assert (entry.text(), entry.shortcut().toString()) == ("Search", "Ctrl+K")
    assert entry.isShortcutVisibleInContextMenu(), "where a desktop leaves keys out of such menus too"


def test_all_keys_of_a_shortcut_are_named_in_words(qapp: QApplication) -> None:
    assert keys_in_words("search") == "Ctrl+K, Ctrl+F"
    assert keys_in_words("shortcuts").startswith("F1, Ctrl+/")
