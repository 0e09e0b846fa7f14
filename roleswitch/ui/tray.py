"""The icon in the desktop's tray: how sessions are, without a window; a click brings the window, or hides it.

Qt has two kinds on Linux, and an icon stays the kind that it was made as: a StatusNotifierItem where a watcher for such
is on the session bus, else one that is embedded by X11 (XEmbed), which waits for a tray by itself. So the bus is
listened to, and the icon is made anew when a watcher comes or goes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from roleswitch.core.session import Phase, RoleState
from roleswitch.files import resource
from roleswitch.texts import tr
from roleswitch.ui.bus_signals import asked, hear
from roleswitch.ui.notices import could_not_be_renewed, was_not_assumed
from roleswitch.ui.notification import ICON_NAME
from roleswitch.ui.plain_text import plain_tooltip
from roleswitch.ui.status import active_words
from roleswitch.ui.tray_menu import TrayMenu, minutes_left

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
BUS = "org.freedesktop.DBus"
HEARD = ("NameOwnerChanged", "StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")
TOGETHER_MILLISECONDS = 100
GONE_MILLISECONDS = 3000
"""A panel that is started anew is back by then."""
LOOK_MILLISECONDS = 2000
"""How often a tray that embeds the icon is looked for while the window is hidden: nothing tells that it has died."""


class Sign(Enum):
    """What the icon tells, by shape and color; the name of its file."""

    IDLE = "tray-idle"
    ACTIVE = "tray-active"
    EXPIRING = "tray-expiring"
    FAILED = "tray-failed"


def sign_of(active: Iterable[RoleState], failed: Sequence[RoleState], now: datetime) -> Sign:
    """The most urgent of what is so. `failed` is what the person has not seen yet."""
    phases = {state.phase(now) for state in active}
    if failed:
        return Sign.FAILED
    if Phase.EXPIRING in phases:
        return Sign.EXPIRING
    return Sign.ACTIVE if phases else Sign.IDLE


def words_of(active: Sequence[RoleState], failed: Sequence[RoleState], now: datetime) -> str:
    """The same in words: "2 active sessions, Production ends in 9 min"."""
    words = active_words(len(active))
    if len(failed) > 1:
        return tr("RoleSwitch: {active}; {n} roles were not renewed or assumed", active=words, n=len(failed))
    for state in failed:
        if state.session is not None:
            return tr("RoleSwitch: {active}; {role} was not renewed", active=words, role=state.role.title)
        return tr("RoleSwitch: {active}; {role} was not assumed", active=words, role=state.role.title)
    first = min(active, key=lambda state: state.session.expiration if state.session else now, default=None)
    if first is None:
        return tr("RoleSwitch: {active}", active=words)
    time = minutes_left(first, now)
    return tr("RoleSwitch: {active}, {role} ends in {time}", active=words, role=first.role.title, time=time)


def _rules(_: DBusConnection) -> Sequence[MatchRule]:
    from jeepney import MatchRule

    owner = MatchRule(type="signal", sender=BUS, interface=BUS, member="NameOwnerChanged")
    owner.add_arg_condition(0, WATCHER)
    return [owner, MatchRule(type="signal", sender=WATCHER, interface=WATCHER, path=WATCHER_PATH)]


class Tray(QObject):
    """Lives as long as the window. `is_available` says whether Qt sees a tray, where the session bus has none."""

    quit_requested = Signal()
    acted = Signal(str)
    """The person does something with the role of that name from its menu; with several where it is empty."""
    _bus_told = Signal(bool, bool)

    def __init__(
        self,
        store: Store,
        actions: Actions,
        window: MainWindow,
        *,
        session_bus: str = "SESSION",
        platform: str = sys.platform,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._session_bus = session_bus
        self._platform = platform
        self._is_available = is_available
        self._on_bus: tuple[bool, bool] | None = None
        """Whether a watcher is on the bus, and a host for its items; None before that is known."""
        self._icon: QSystemTrayIcon | None = None
        self._menu: TrayMenu | None = None
        self._shown: tuple[Sign, str] | None = None
        self._unseen: set[str] = set()
        """The roles that were not assumed while the person did not look at the window."""
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._show)
        self._gone = QTimer(self, singleShot=True, interval=GONE_MILLISECONDS)
        self._gone.timeout.connect(self._come_back)
        self._looking = QTimer(self, interval=LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        self._bus_told.connect(self._take_from_bus, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the icon as soon as there is a tray. Returns at once."""
        self._store.changed.connect(self._changed)
        self._store.list_changed.connect(self._soon.start)
        self._store.clock_looked_at.connect(self._show)
        self._window.installEventFilter(self)
        if self._platform == "linux":
            hear(self._session_bus, _rules, self._heard, what="a tray", begun=self._ask, gone=self._no_bus)
        else:
            self._make()

    @property
    def is_there(self) -> bool:
        """Whether a tray shows the icon now."""
        if self._icon is None:
            return False
        is_watched, has_host = self._on_bus or (False, False)
        return has_host if is_watched else self._is_available()

    # Which kind of icon.

    @Slot(bool, bool)
    def _take_from_bus(self, is_watched: bool, has_host: bool) -> None:
        before, self._on_bus = self._on_bus, (is_watched, has_host)
        self._gone.start()
        if before is not None and before[0] == is_watched:
            return  # who registers with a watcher is shown by all hosts that come
        if is_watched or QGuiApplication.platformName() == "xcb":
            self._make()
        else:
            self._unmake()

    def _look(self) -> None:
        if not self.is_there and not self._gone.isActive():
            self._gone.start()

    def _look_while_hidden(self) -> None:
        if self._icon is not None and self._is_embedded and not self._window.isVisible():
            self._looking.start()
        else:
            self._looking.stop()

    @property
    def _is_embedded(self) -> bool:
        return self._platform == "linux" and not (self._on_bus or (False,))[0]

    def _come_back(self) -> None:
        """A window that was hidden in a tray which has gone could not be found again."""
        if not self.is_there and not self._window.isVisible():
            self._window.showMinimized()

    def _make(self) -> None:
        self._unmake()
        on_bus = self._on_bus is not None and self._on_bus[0]
        menu = self._menu = TrayMenu(self._store, self._actions, self._window, on_bus=on_bus)
        menu.quit_requested.connect(self.quit_requested)
        menu.acted.connect(self.acted)
        menu.aboutToShow.connect(self._show)  # both tell the same minutes
        # Of the application, where notifications that need an icon look for one.
        icon = self._icon = QSystemTrayIcon(QApplication.instance())
        icon.setObjectName(ICON_NAME)
        icon.setContextMenu(menu)
        icon.activated.connect(self._activated)
        self._show()
        icon.show()
        self._look_while_hidden()

    def _unmake(self) -> None:
        self._shown = None
        if self._icon is not None:
            self._icon.hide()
            self._icon.setObjectName("")
            self._icon.deleteLater()
        if self._menu is not None:
            self._menu.deleteLater()
        self._icon = self._menu = None
        self._looking.stop()

    def close(self) -> None:
        """Take the icon away: some trays keep that of a program which has ended until somebody points at it."""
        self._unmake()

    # In the thread that listens to the bus.

    def _heard(self, connection: DBusConnection, message: Message) -> None:
        from jeepney import HeaderFields

        # A host that comes or goes; of the items that are registered, ours too, nothing is to be known.
        if message.header.fields.get(HeaderFields.member) in HEARD:
            self._ask(connection)

    def _ask(self, connection: DBusConnection) -> None:
        """Whether there is a watcher now, and a host: a signal that came while an answer was waited for is lost."""
        from jeepney import DBusAddress, Properties, new_method_call
        from jeepney.wrappers import DBusErrorResponse

        bus = DBusAddress("/org/freedesktop/DBus", bus_name=BUS, interface=BUS)
        watcher = DBusAddress(WATCHER_PATH, bus_name=WATCHER, interface=WATCHER)
        has_owner = new_method_call(bus, "NameHasOwner", "s", (WATCHER,))
        is_watched, has_host = bool(asked(connection, has_owner)), False
        if is_watched:
            try:
                has_host = bool(asked(connection, Properties(watcher).get("IsStatusNotifierHostRegistered")))
            except (DBusErrorResponse, TimeoutError):
                is_watched = bool(asked(connection, has_owner))  # it has just gone, or hangs
        self._bus_told.emit(is_watched, has_host)

    def _no_bus(self) -> None:
        self._bus_told.emit(False, False)

    # What it shows.

    def _failed(self) -> list[RoleState]:
        now = self._store.clock()
        unseen = [state for name in self._unseen if (state := self._store.state(name)) is not None]
        return [state for state in self._store.active() if could_not_be_renewed(state, now)] + unseen

    def _changed(self, name: str) -> None:
        state = self._store.state(name)
        if state is None or not was_not_assumed(state, self._store.clock()):
            self._unseen.discard(name)
        elif not self._window.isActiveWindow():
            self._unseen.add(name)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._unseen:
            self._unseen.clear()
            self._show()
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._look_while_hidden()
        return False

    def _show(self) -> None:
        if self._icon is None:
            return
        active, failed, now = self._store.active(), self._failed(), self._store.clock()
        shown = sign_of(active, failed, now), words_of(active, failed, now)
        if shown == self._shown:
            return
        sign, words = shown
        if self._shown is None or self._shown[0] is not sign:
            self._icon.setIcon(QIcon(str(resource(f"icons/{sign.value}.svg"))))
        # Qt draws the tooltip itself where the icon is embedded; elsewhere it is plain text.
        self._icon.setToolTip(plain_tooltip(words) if self._is_embedded else words)
        self._shown = shown

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu.
        if how is not QSystemTrayIcon.ActivationReason.Trigger or self._platform == "darwin":
            return
        window = self._window
        if window.isVisible() and not window.isMinimized() and window.isActiveWindow() and self.is_there:
            window.hide()
        else:
            window.bring_forward()
