"""Every key of the window: the one place from which the window's shortcuts, the menus and their list are made.

Each works while any part of the window has the keyboard, the search field too. So none is one that people edit a text
with: Cut, Copy, Paste, Select all, Undo, Redo, and Ctrl with an arrow, Home, End, Backspace or Del.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from roleswitch.texts import later
from roleswitch.ui import search_field

Standard = QKeySequence.StandardKey


class Group(Enum):
    """In the words that stand above its shortcuts."""

    FIND = later("Find a role")
    ROLE = later("With the chosen role")
    WORK = later("Work as it")
    LIST = later("The list")
    WINDOW = later("Around the window")


class Shortcut(NamedTuple):
    name: str
    """What it is called in the code."""
    group: Group
    words: str
    """What it does, for people."""
    keys: tuple[str, ...] = ()
    """Any of these, the first of which is shown in menus. Ctrl is Command on macOS (QKeySequence)."""
    standard: Standard | None = None
    """The platform has keys of its own for it, which work too."""
    by_part: bool = False
    """What has the keyboard acts on it, and only where it means that there: the window makes no shortcut of it."""


SHORTCUTS = (
    Shortcut(
        "search",
        Group.FIND,
        later("Search, favourites and recent roles first"),
        (search_field.KEYS, "Ctrl+F"),
        Standard.Find,
    ),
    Shortcut(
        "move", Group.FIND, later("Up and down in what was found"), ("Up", "Down", "PgUp", "PgDown"), by_part=True
    ),
    Shortcut("leave", Group.FIND, later("Clear the search, then leave it"), ("Esc",), by_part=True),
    Shortcut("view_all", Group.FIND, later("All roles"), ("Ctrl+1",)),
    Shortcut("view_active", Group.FIND, later("Active roles"), ("Ctrl+2",)),
    Shortcut("view_favorites", Group.FIND, later("Favourites"), ("Ctrl+3",)),
    Shortcut("view_recent", Group.FIND, later("Recent roles"), ("Ctrl+4",)),
    Shortcut("assume", Group.ROLE, later("Assume, from the list or the search field"), ("Return",), by_part=True),
    Shortcut("renew", Group.ROLE, later("Renew now, or assume"), ("Ctrl+R",)),
    Shortcut("assume_read_only", Group.ROLE, later("Assume read only"), ("Ctrl+Shift+R",)),
    Shortcut(
        "assume_fully", Group.ROLE, later("Assume with full access, where it starts read only"), ("Ctrl+Shift+F",)
    ),
    Shortcut("assume_with_reason", Group.ROLE, later("Assume with a reason"), ("Ctrl+Shift+Return",)),
    Shortcut("cancel", Group.ROLE, later("Cancel, while it is being assumed"), ("Esc",), by_part=True),
    Shortcut("end", Group.ROLE, later("End its session"), ("Ctrl+Shift+E",)),
    Shortcut("favorite", Group.ROLE, later("Add to favourites, or remove from them"), ("Ctrl+D",)),
    Shortcut("edit", Group.ROLE, later("Edit"), ("Ctrl+E",)),
    Shortcut("duplicate", Group.ROLE, later("Duplicate"), ("Ctrl+Shift+D",)),
    Shortcut("remove", Group.ROLE, later("Remove, from the list"), ("Del",), by_part=True),
    Shortcut("row_menu", Group.ROLE, later("All that can be done with it, or with a group or source"), ("Shift+F10",)),
    Shortcut("part_menu", Group.ROLE, later("The same, in the list and the views"), ("Menu",), by_part=True),
    Shortcut("terminal", Group.WORK, later("Open a terminal"), ("Ctrl+T",)),
    Shortcut("live_terminal", Group.WORK, later("Open a live terminal"), ("Ctrl+Shift+T",)),
    Shortcut("copy", Group.WORK, later("Copy exports for your shell"), ("Ctrl+Shift+C",)),
    Shortcut("console", Group.WORK, later("Open the console"), ("Ctrl+O",)),
    Shortcut("destination", Group.WORK, later("Open the console at a page"), ("Ctrl+Shift+O",)),
    Shortcut("sign_in_link", Group.WORK, later("Copy a sign-in link of the console"), ("Ctrl+Shift+L",)),
    Shortcut("access_check", Group.WORK, later("Access check"), ("Ctrl+Shift+A",)),
    Shortcut("instances", Group.WORK, later("Session Manager"), ("Ctrl+Shift+M",)),
    Shortcut("add_role", Group.LIST, later("Add a role"), ("Ctrl+N",), Standard.New),
    Shortcut("import", Group.LIST, later("Import"), ("Ctrl+I",)),
    Shortcut("history", Group.LIST, later("History"), ("Ctrl+Shift+H",)),
    Shortcut("look_again", Group.LIST, later("Look again at the lists and sessions"), ("F5",)),
    Shortcut("next_pane", Group.WINDOW, later("On to the search, the views, the list, the details"), ("F6",)),
    Shortcut("previous_pane", Group.WINDOW, later("Back through them"), ("Shift+F6",)),
    Shortcut("menu", Group.WINDOW, later("Menu of the program"), ("F10",)),
    Shortcut("preferences", Group.WINDOW, later("Preferences"), ("Ctrl+,",), Standard.Preferences),
    Shortcut("shortcuts", Group.WINDOW, later("These shortcuts"), ("F1", "Ctrl+/"), Standard.HelpContents),
    Shortcut("close", Group.WINDOW, later("Close the window"), ("Ctrl+W",), Standard.Close),
    Shortcut("quit", Group.WINDOW, later("Quit"), ("Ctrl+Q",), Standard.Quit),
    Shortcut("dialog_done", Group.WINDOW, later("In a dialog: do what it is for"), ("Ctrl+Return",), by_part=True),
    Shortcut("dialog_left", Group.WINDOW, later("In a dialog: leave it"), ("Esc",), by_part=True),
)


@cache
def sequences(name: str) -> tuple[QKeySequence, ...]:
    """All keys of the shortcut of that name, the one to be shown first."""
    shortcut = next(each for each in SHORTCUTS if each.name == name)
    of_platform = QKeySequence.keyBindings(shortcut.standard) if shortcut.standard is not None else []
    return tuple(dict.fromkeys([*map(QKeySequence, shortcut.keys), *of_platform]))


def shown(sequence: QKeySequence) -> str:
    """As the platform writes it."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


@cache
def _of_window() -> frozenset[QKeySequence]:
    return frozenset(keys for each in SHORTCUTS if not each.by_part for keys in sequences(each.name))


def is_of_window(keys: QKeySequence) -> bool:
    """Whether the window acts on them, whatever part of it has the keyboard."""
    return keys in _of_window()


def keys_in_words(name: str) -> str:
    """All keys of that shortcut, but those that few keyboards have, such as one for Find."""
    # A sequence to Python, but not to its type stubs.
    return ", ".join(shown(each) for each in sequences(name) if each[0].key() < Qt.Key.Key_Help)  # type: ignore[index]


def show_keys(entry: QAction, name: str) -> None:
    """Show the keys of that shortcut beside a menu's entry, and tell them to screen readers apart from its name.

    Shown only: in a menu that hangs in no menu bar they do not act (qshortcut_widgets.cpp), so the window's own
    shortcuts do, and two of the same keys do not cancel each other out.
    """
    entry.setShortcut(sequences(name)[0])
    entry.setShortcutVisibleInContextMenu(True)
