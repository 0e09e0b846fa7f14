"""A tray on the session bus, as desktops have one today: it takes StatusNotifierItems, reads and clicks their menus.

The interfaces are org.kde.StatusNotifierWatcher and org.kde.StatusNotifierItem (freedesktop.org, StatusNotifierItem)
and com.canonical.dbusmenu.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.desktop.desktop import wait_for

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Entry(NamedTuple):
    """Of a menu. A separator has no words."""

    number: int
    words: str
    is_enabled: bool
    has_icon: bool
    below: tuple[Entry, ...]


class Tray:
    """The items that were registered with it; the last one is asked."""

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        """The bus names of their programs."""
        self._watcher = open_dbus_connection(address)
        self._watcher.send_and_get_reply(message_bus.RequestName(WATCHER))
        self._asking: DBusConnection = open_dbus_connection(address)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._ends.is_set():
            try:
                message = self._watcher.receive(timeout=0.1)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._watcher.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        if fields[HeaderFields.member] == "Get":
            assert message.body == (WATCHER, "IsStatusNotifierHostRegistered")
            return new_method_return(message, "v", (("b", True),))
        if fields[HeaderFields.member] == "RegisterStatusNotifierItem":
            self.items.append(fields[HeaderFields.sender])
        return new_method_return(message)

    def close(self) -> None:
        self._ends.set()
        self._thread.join()
        self._watcher.close()
        self._asking.close()

    def _ask(self, message: Message) -> tuple[Any, ...]:
        answer: tuple[Any, ...] = unwrap_msg(self._asking.send_and_get_reply(message, timeout=10))
        return answer

    def _item(self) -> DBusAddress:
        wait_for(lambda: self.items, "an icon in the tray")
        return DBusAddress("/StatusNotifierItem", bus_name=self.items[-1], interface=ITEM)

    def _property(self, name: str) -> Any:
        ((_, value),) = self._ask(Properties(self._item()).get(name))
        return value

    def picture(self) -> str:
        """A hash of what the icon shows, in all its sizes."""
        return hashlib.sha256(repr(self._property("IconPixmap")).encode()).hexdigest()

    def tooltip(self) -> str:
        return str(self._property("ToolTip")[2])

    def click(self) -> None:
        """With the left button."""
        self._ask(new_method_call(self._item(), "Activate", "ii", (0, 0)))

    # Its menu.

    def _menu(self) -> DBusAddress:
        return DBusAddress(str(self._property("Menu")), bus_name=self.items[-1], interface=MENU)

    def entries(self) -> tuple[Entry, ...]:
        """What the menu says when it is opened."""
        menu = self._menu()
        self._ask(new_method_call(menu, "AboutToShow", "i", (0,)))
        _, root = self._ask(new_method_call(menu, "GetLayout", "iias", (0, -1, [])))
        return _entry(root).below

    def words(self, *path: str) -> list[str]:
        """Of the entries below the one of that path."""
        return [entry.words for entry in self._below(path) if entry.words]

    def _below(self, path: tuple[str, ...]) -> tuple[Entry, ...]:
        found = self.entries()
        for words in path:
            found = next(entry for entry in found if entry.words.startswith(words)).below
        return found

    def choose(self, *path: str) -> None:
        """Click on the entry whose words, and those of the ones above it, begin so."""
        entry = next(each for each in self._below(path[:-1]) if each.words.startswith(path[-1]))
        assert entry.is_enabled
        event = new_method_call(self._menu(), "Event", "isvu", (entry.number, "clicked", ("s", ""), 0))
        self._ask(event)


def _entry(told: tuple[int, dict[str, Any], list[Any]]) -> Entry:
    number, properties, below = told
    known = {name: value for name, (_, value) in properties.items()}
    # A line below a letter is the key of an entry, and two are a line.
    words = str(known.get("label", "")).replace("__", "\0").replace("_", "").replace("\0", "_")
    entries = tuple(_entry(each) for _, each in below)
    return Entry(number, words, known.get("enabled", True), bool(known.get("icon-data")), entries)


@contextmanager
def tray_on(address: str) -> Iterator[Tray]:
    tray = Tray(address)
    try:
        yield tray
    finally:
        tray.close()
