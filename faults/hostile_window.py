"""Where a name reaches the window, its tooltips, its menu in the tray and the desktop's notifications."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from faults.hostile_sinks import NOW, THROUGH, is_plain, role_of
from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Role
from roleswitch.core.session import RoleState
from roleswitch.errors import RoleSwitchError
from roleswitch.second_start import Wanted
from roleswitch.ui import theme
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.notification import BusNotifier
from roleswitch.ui.plain_text import plain_tooltip
from roleswitch.ui.store import Store
from roleswitch.ui.tray_menu import MOST_LISTED, TrayMenu
from tests.ui.conftest import NotingActions, as_actions
from tests.ui.notification_server import Server, session_bus
from tests.ui.sessions import session


def application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["roleswitch", *theme.STYLE_ARGUMENTS])


def tooltips(names: Sequence[str], _folder: Path) -> Iterator[str]:
    """What every tooltip that takes such a text is made of; a list shows what its check lets through."""
    application()
    for name in names:
        if not _is_text(name):
            continue
        yield THROUGH
        document = QTextDocument()
        document.setHtml(plain_tooltip(name))
        if _letters(document.toPlainText()) != _letters(name) or document.allFormats()[0].isImageFormat():
            yield f"a tooltip shows otherwise {name!a}"


def _is_text(name: str) -> bool:
    with suppress(UnicodeEncodeError):
        name.encode()
        return "\0" not in name
    return False


def _letters(text: str) -> str:
    """Without what HTML takes for a space."""
    return "".join(letter for letter in text if is_plain(letter) and not letter.isspace())


def _roles(names: Sequence[str]) -> list[Role]:
    """One with each name as its titles that may be one, under a name of its own."""
    found = []
    for number, name in enumerate(names):
        with suppress(RoleSwitchError):
            role = role_of(name)
            if not is_plain(role.title):
                raise AssertionError(f"a role is called {role.title!a}")
            fields = {"display_name": role.display_name, "account_name": role.account_name, "group": role.group}
            found.append(Role(name=f"r{number}", arn=role.arn, source="work", favorite=True, **fields))  # type: ignore[arg-type]
    return found


def whole_window(names: Sequence[str], folder: Path) -> Iterator[str]:
    """The real one, with each of them chosen in turn: every label and tooltip that is in it then."""
    application()
    store = Store(lambda: NOW)
    roles = _roles(names)
    actions = as_actions(NotingActions())
    window = MainWindow(store, actions, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    store.show(Catalog({role.name: role for role in roles}, {}))
    window.show()
    try:
        for role in roles:
            store.put(RoleState(role, session(role.name, NOW)))
            window.show_wanted(Wanted(role=role.name))
            if len(role.title) > 2:  # else it stands in our own words
                if _is_seen(window, role.title):
                    yield THROUGH
                yield from _rich_texts(window, role.title)
    finally:
        window.hide()
        window.deleteLater()


def _is_seen(window: QWidget, title: str) -> bool:
    """Whether a label says it: what a choice changes is drawn a moment after it."""
    until = time.monotonic() + 2
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if any(title in label.text() for label in window.findChildren(QLabel)):
            return True
    return False


def _rich_texts(window: QWidget, title: str) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if title in label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"the label {label.objectName()!r} guesses at {title!a}"
    for widget in window.findChildren(QWidget):
        tooltip = widget.toolTip()
        if title in tooltip and _is_rich(tooltip):
            yield f"a tooltip guesses at {title!a}"


def _is_rich(tooltip: str) -> bool:
    """Whether Qt takes for HTML what we have not made so: Qt::mightBeRichText is in no binding."""
    inside = tooltip.removeprefix("<p>").removesuffix("</p>")
    return "<" in (inside if inside != tooltip else tooltip)


def tray_menus(names: Sequence[str], folder: Path) -> Iterator[str]:
    """Also as a desktop shows them that draws the menus of other programs."""
    application()
    roles = _roles(names)
    actions = as_actions(NotingActions())
    for start in range(0, len(roles), MOST_LISTED):
        some = roles[start : start + MOST_LISTED]
        store = Store(lambda: NOW)
        store.show(Catalog({role.name: role for role in some}, {}))
        window = MainWindow(store, actions, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        for on_bus in (False, True):
            menu = TrayMenu(store, actions, window, on_bus=on_bus)
            found = [action.text() for action in _actions(menu)]
            for role in some:
                if on_bus:  # each once
                    yield THROUGH
                # As the one and the other take marks before letters away: on the bus of the first & alone.
                plain = [
                    text.replace("__", "_").replace("&&", "&", 1) if on_bus else text.replace("&&", "&")
                    for text in found
                ]
                if not any(role.title[:39] in text for text in plain):
                    yield f"the tray has no {role.title!a}"
            if not on_bus and any("&" in text.replace("&&", "") for text in found):
                yield "a letter of a name is a key"
            menu.deleteLater()
        window.deleteLater()


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions(below)


def notifications(names: Sequence[str], folder: Path) -> Iterator[str]:
    """At a server that takes marks in a text."""
    application()
    (folder / "notifications").mkdir()
    with session_bus(folder / "notifications") as address:
        server = Server(address, ("body-markup", "actions"))
        notifier = BusNotifier(address)
        try:
            for number, name in enumerate(names):
                if not _is_text(name):
                    continue
                notifier.notify(str(number), name, name)
                body = _next(server)
                yield THROUGH
                if "<" in str(body[4]) or html.unescape(str(body[4])) != name:
                    yield f"a notification is marked: {name!a}"
        finally:
            server.end()
            notifier.deleteLater()


def _next(server: Server) -> list[object]:
    """What the next notification is. Raises TimeoutError."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if (asked := server.asked()) is not None and asked[0] == "Notify":
            return asked[1]
    raise TimeoutError("no notification within 30 seconds")


SINKS: Mapping[str, Callable[[Sequence[str], Path], Iterator[str]]] = {
    "tooltips": tooltips,
    "the whole window": whole_window,
    "tray menus": tray_menus,
    "notifications": notifications,
}
