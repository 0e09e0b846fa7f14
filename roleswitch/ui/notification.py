"""Notifications of the desktop: a person is told that something is wanted, and nothing takes the focus for it.

On Linux by org.freedesktop.Notifications (Desktop Notifications Specification 1.2) on the session bus. Not by QtDBus:
PySide6 turns every int into an int32, and Notify takes a uint32. jeepney, which the keyring talks to the Secret Service
by, writes the messages, and a QLocalSocket carries them, so that nothing here ever waits.

On macOS and Windows by Qt, which shows them for an icon of the tray alone, and without buttons (documentation of
QSystemTrayIcon::showMessage): a click there brings the window to the front, where what is offered can be done.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from roleswitch.texts import tr

if TYPE_CHECKING:
    from jeepney import Message
    from PySide6.QtWidgets import QSystemTrayIcon

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

Body = tuple[object, ...]
"""The arguments of a message: what others send is looked at before it is used."""

Buttons = Sequence[tuple[str, str]]
"""What can be done about a notification: a word for the program, and one for people."""


class Notifier(QObject):
    """Where the desktop shows no notifications, nothing happens but a line in the log. They hold no secrets: a screen
    that is locked may show them."""

    activated = Signal(str)
    """The person clicked on the notification of that key."""
    was_shown = Signal(str)
    """The desktop has taken the notification of that key."""
    button_pressed = Signal(str, str)
    """On the notification of that key, the button of that word."""
    is_on = True
    """False where the person wants none: `notify` does nothing then."""

    def notify(self, key: str, title: str, text: str, buttons: Buttons = ()) -> None:
        """Show plain text, in place of what was shown for that key before. Returns at once."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take it away where it is still shown: it is not true any more."""
        raise NotImplementedError


def desktop_notifier(parent: QObject | None = None, platform: str = sys.platform) -> Notifier:
    return BusNotifier(parent=parent) if platform == "linux" else TrayNotifier(parent=parent)


class _Shown(NamedTuple):
    title: str
    text: str
    buttons: Buttons


class BusNotifier(Notifier):
    """`address` is that of the session bus, as DBUS_SESSION_BUS_ADDRESS has it where it is None."""

    def __init__(self, address: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._bus: _Bus | None = None
        self._wanted: dict[str, _Shown] = {}
        self._ids: dict[str, int] = {}

    def notify(self, key: str, title: str, text: str, buttons: Buttons = ()) -> None:
        if not self.is_on:
            return
        self._wanted[key] = _Shown(title, text, buttons)
        # What the server can do is asked each time: it may be another one now.
        self._call("GetCapabilities", "", (), lambda reply: self._send(key, reply))

    def withdraw(self, key: str) -> None:
        self._wanted.pop(key, None)
        if (shown := self._ids.pop(key, None)) is not None:
            self._call("CloseNotification", "u", (shown,), lambda _: None)

    def _send(self, key: str, reply: Body) -> None:
        if key not in self._wanted:
            return
        title, text, buttons = self._wanted[key]
        capabilities = reply[0] if reply and isinstance(reply[0], list) else []
        if "body-markup" in capabilities:
            text = escape(text, quote=False)
        # A server that cannot show actions may open a window instead.
        offered = (("default", tr("Open RoleSwitch")), *buttons) if "actions" in capabilities else ()
        actions = [word for each in offered for word in each]
        hints = {"desktop-entry": ("s", "roleswitch")}
        body = ("RoleSwitch", self._ids.get(key, 0), "", title, text, actions, hints, -1)
        self._call("Notify", "susssasa{sv}i", body, lambda reply: self._shown(key, reply))

    def _shown(self, key: str, reply: Body) -> None:
        if reply and isinstance(reply[0], int):
            self._ids[key] = reply[0]
            if key not in self._wanted:
                self.withdraw(key)
            self.was_shown.emit(key)

    def _call(self, method: str, signature: str, body: Body, then: Callable[[Body], None]) -> None:
        if self._bus is None:
            self._connect()
        if self._bus is not None:
            self._bus.call(method, signature, body, then)

    def _connect(self) -> None:
        from jeepney.bus import get_bus  # late, as all that few starts of the program need

        try:
            address = get_bus(self._address or os.environ["DBUS_SESSION_BUS_ADDRESS"])
        except (KeyError, ValueError, RuntimeError) as error:
            log.info("no notifications: there is no session bus (%s)", error)
            return
        self._bus = _Bus(self)
        self._bus.signalled.connect(self._signalled)
        self._bus.closed.connect(self._closed)
        self._bus.open(address)

    def _closed(self) -> None:
        self._bus = None
        self._ids.clear()

    def _signalled(self, member: str, body: Body) -> None:
        """Of all notifications of the desktop, also those of other programs."""
        key = next((key for key, shown in self._ids.items() if body and shown == body[0]), None)
        match member, body:
            case _ if key is None:
                return
            case "ActivationToken", (_, str(token)) if QGuiApplication.platformName().startswith("wayland"):
                # It lets the window come to the front: Qt takes it from here, and removes it.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            case "ActionInvoked", (_, "default"):
                self.activated.emit(key)
            case "ActionInvoked", (_, str(word)) if any(word == offered for offered, _ in self._buttons_of(key)):
                self.button_pressed.emit(key, word)
            case "NotificationClosed", _:
                del self._ids[key]

    def _buttons_of(self, key: str) -> Buttons:
        shown = self._wanted.get(key)
        return () if shown is None else shown.buttons


class _Bus(QObject):
    """A connection to the session bus, to call the server of notifications and hear its signals."""

    signalled = Signal(str, object)
    closed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        from jeepney import Parser
        from jeepney.auth import Authenticator
        from PySide6.QtNetwork import QLocalSocket

        self._parser = Parser()
        self._authenticator = Authenticator()
        self._serial = 0
        self._before_the_bus_knows_us: list[bytes] = []
        self._waiting: dict[int, Callable[[Body], None]] = {}
        self._is_over = False
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._read)
        self._socket.connected.connect(self._introduce)
        self._socket.errorOccurred.connect(self._failed)
        self._socket.disconnected.connect(self._end)

    def open(self, address: str) -> None:
        """`address` is a path, or begins with a zero byte where it is an abstract name."""
        from jeepney.bus_messages import MatchRule, message_bus

        self._send(message_bus.Hello())
        self._send(message_bus.AddMatch(MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH)))
        if address.startswith("\0"):
            self._socket.setSocketOptions(self._socket.SocketOption.AbstractNamespaceOption)
        self._socket.connectToServer(address.removeprefix("\0"))

    def call(self, method: str, signature: str, body: Body, then: Callable[[Body], None]) -> None:
        from jeepney import DBusAddress, new_method_call

        server = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        self._waiting[self._send(new_method_call(server, method, signature or None, body))] = then

    def _introduce(self) -> None:
        self._socket.write(self._authenticator.data_to_send())

    def _send(self, message: Message) -> int:
        self._serial += 1
        written: bytes = message.serialise(serial=self._serial)
        if self._authenticator.authenticated:
            self._socket.write(written)
        else:
            self._before_the_bus_knows_us.append(written)
        return self._serial

    def _read(self) -> None:
        from jeepney.auth import BEGIN, AuthenticationError

        received = self._socket.readAll().data()
        if self._authenticator.authenticated:
            for message in self._parser.feed(received):
                self._take(message)
            return
        try:
            self._authenticator.feed(received)
        except AuthenticationError as error:
            log.info("no notifications: the session bus does not let us in (%s)", error)
            self._socket.abort()
            return
        if self._authenticator.authenticated:
            self._socket.write(b"".join([BEGIN, *self._before_the_bus_knows_us]))
            self._before_the_bus_knows_us.clear()

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        header = message.header
        then = self._waiting.pop(header.fields.get(HeaderFields.reply_serial, 0), None)
        if header.message_type is MessageType.error:
            log.info("no notifications: %s", header.fields.get(HeaderFields.error_name))
        elif header.message_type is MessageType.signal and header.fields.get(HeaderFields.path) == PATH:
            self.signalled.emit(header.fields[HeaderFields.member], message.body)
        elif then is not None:
            then(message.body)

    def _failed(self) -> None:
        log.info("no notifications: %s", self._socket.errorString())
        self._end()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.closed.emit()
            self.deleteLater()


ICON_NAME = "tray"
"""Of the object that is the program's own icon in the tray."""


def _tray_icon() -> QSystemTrayIcon | None:
    """The program's own one, or one that is made for it."""
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    application = QApplication.instance()
    own = None if application is None else application.findChild(QSystemTrayIcon, ICON_NAME)
    if isinstance(own, QSystemTrayIcon):
        return own
    return QSystemTrayIcon(QApplication.windowIcon()) if QSystemTrayIcon.supportsMessages() else None


class TrayNotifier(Notifier):
    """`make_icon` gives an icon of the tray, None where there is no tray. One that is not there already stands there
    while something is shown."""

    def __init__(
        self, make_icon: Callable[[], QSystemTrayIcon | None] = _tray_icon, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_icon = make_icon
        self._icon: QSystemTrayIcon | None = None
        self._stays = False
        self._key = ""

    def notify(self, key: str, title: str, text: str, buttons: Buttons = ()) -> None:
        if not self.is_on:
            return
        if self._icon is None and (icon := self._make_icon()) is not None:
            self._icon = icon
            self._stays = icon.isVisible()
            icon.messageClicked.connect(self._clicked)
            if not self._stays:
                icon.activated.connect(lambda _: self._clicked())
        if self._icon is None:
            log.info("no notifications: there is no tray")
            return
        # Qt does not tell which message was clicked: the last one is the one that is seen.
        self._key = key
        if not self._stays:
            self._icon.setToolTip(title)
            self._icon.show()
        self._icon.showMessage(title, text, self._icon.icon())
        self.was_shown.emit(key)

    def withdraw(self, key: str) -> None:
        if self._icon is not None and key == self._key:
            self._key = ""
            if not self._stays:
                self._icon.hide()

    def _clicked(self) -> None:
        if self._key:
            self.activated.emit(self._key)
