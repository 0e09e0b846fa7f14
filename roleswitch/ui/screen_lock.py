"""When the screen is locked: who leaves the computer may want their sessions, or what is on the clipboard, to go.

On Linux the desktop's screen saver tells it on the session bus (ActiveChanged, which comes before the lock where that
has a delay), and logind on the system bus (Lock and LockedHint, org.freedesktop.login1(5)).

On Windows it is WM_WTSSESSION_CHANGE (WTSRegisterSessionNotification, Microsoft Learn). On macOS the I/O registry is
looked at every few seconds: what tells by itself there, com.apple.screenIsLocked, takes a bridge to Cocoa.
"""

from __future__ import annotations

import ctypes
import logging
import os
import plistlib
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from roleswitch.ui.bus_signals import LOGIND, asked, hear
from roleswitch.ui.windows_messages import MessageFilter

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection
    from PySide6.QtGui import QWindow

log = logging.getLogger(__name__)

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
PROPERTIES = "org.freedesktop.DBus.Properties"
GLANCE_MILLISECONDS = 5000


class ScreenLock(QObject):
    """It costs nothing until `start` is called. Where the system does not tell, nothing happens but a line in the
    log."""

    locked = Signal()
    """The screen was locked. One lock may be told more than once, and what blanks the screen may count as one."""

    def start(self) -> None:
        """Listen from now on. Returns at once, and does nothing the second time."""
        raise NotImplementedError


def screen_lock(parent: QObject | None = None, platform: str = sys.platform) -> ScreenLock:
    match platform:
        case "win32":
            return MessageScreenLock(parent=parent)
        case "darwin":
            return RegistryScreenLock(parent=parent)
        case _:
            return BusScreenLock(parent=parent)


# ---------------------------------------------------------------- Linux


class BusScreenLock(ScreenLock):
    """The addresses are those of the two buses; SESSION and SYSTEM: as the environment has them."""

    def __init__(self, session_bus: str = "SESSION", system_bus: str = "SYSTEM", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses = ((session_bus, _rules_of_screen_savers), (system_bus, _rules_of_logind))
        self._listens = False

    def start(self) -> None:
        if self._listens:
            return
        self._listens = True
        for bus, rules in self._buses:
            hear(bus, rules, self._take, what="the lock of the screen")

    def _take(self, _: DBusConnection, message: Message) -> None:
        if _tells_of_lock(message):
            self.locked.emit()


def _rules_of_screen_savers(_: DBusConnection) -> Sequence[MatchRule]:
    from jeepney import MatchRule

    return [MatchRule(type="signal", sender=name, interface=name, member="ActiveChanged") for name in SCREEN_SAVERS]


def _rules_of_logind(connection: DBusConnection) -> Sequence[MatchRule]:
    """Of this session alone: others may be at the same computer."""
    from jeepney import DBusAddress, MatchRule, Properties, new_method_call

    # Signals come from the session's own object. `auto` is another name of it, for calls alone.
    here = DBusAddress("/org/freedesktop/login1/session/auto", bus_name=LOGIND, interface=f"{LOGIND}.Session")
    manager = DBusAddress("/org/freedesktop/login1", bus_name=LOGIND, interface=f"{LOGIND}.Manager")
    session_id = asked(connection, Properties(here).get("Id"))
    path = asked(connection, new_method_call(manager, "GetSession", "s", (session_id,)))
    return [
        MatchRule(type="signal", sender=LOGIND, interface=f"{LOGIND}.Session", member="Lock", path=path),
        MatchRule(type="signal", sender=LOGIND, interface=PROPERTIES, member="PropertiesChanged", path=path),
    ]


def _tells_of_lock(message: Message) -> bool:
    from jeepney import HeaderFields

    fields = message.header.fields
    match fields.get(HeaderFields.interface), fields.get(HeaderFields.member), message.body:
        case str(saver), "ActiveChanged", (True,) if saver in SCREEN_SAVERS:
            return True
        case "org.freedesktop.login1.Session", "Lock", _:
            return True
        case "org.freedesktop.DBus.Properties", "PropertiesChanged", (_, {"LockedHint": ("b", True)}, *_):
            return True
    return False


# ---------------------------------------------------------------- macOS


class RegistryScreenLock(ScreenLock):
    """`command` prints what the I/O registry knows of the sessions at the console, as a property list (ioreg(8))."""

    def __init__(
        self,
        command: Sequence[str] = ("/usr/sbin/ioreg", "-n", "Root", "-d1", "-a"),
        glance_milliseconds: int = GLANCE_MILLISECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._was_locked = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.finished.connect(self._looked)
        self._glances = QTimer(self)
        self._glances.setInterval(glance_milliseconds)
        self._glances.timeout.connect(self._look)

    def start(self) -> None:
        self._glances.start()

    def _look(self) -> None:
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start()

    def _looked(self) -> None:
        is_locked = is_locked_there(bytes(self._process.readAllStandardOutput().data()), os.getuid())
        if is_locked and not self._was_locked:
            self.locked.emit()
        self._was_locked = is_locked


def is_locked_there(printed: bytes, user: int) -> bool:
    """Whether that user's session is, by what ioreg has printed."""
    try:
        found = plistlib.loads(printed)
    except (ValueError, ExpatError):  # nothing, or no property list
        return False
    sessions = found.get("IOConsoleUsers") if isinstance(found, dict) else None
    return any(
        isinstance(session, dict)
        and session.get("kCGSSessionUserIDKey", user) == user
        and session.get("CGSSessionScreenIsLocked") is True
        for session in (sessions if isinstance(sessions, list) else [])
    )


# ---------------------------------------------------------------- Windows

WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x7
NOTIFY_FOR_THIS_SESSION = 0


def _register(window: int) -> bool:
    if sys.platform != "win32":
        return False
    return bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), NOTIFY_FOR_THIS_SESSION))


class MessageScreenLock(ScreenLock):
    """`register` has Windows tell the window of that number when its session is locked; the end of the program ends
    that."""

    def __init__(self, register: Callable[[int], bool] = _register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._window: QWindow | None = None

    def start(self) -> None:
        if self._window is not None:
            return
        from PySide6.QtGui import QWindow

        self._window = QWindow()  # of its own, and never shown: the program's may be made anew
        application = QCoreApplication.instance()
        if application is None or not self._register(int(self._window.winId())):
            log.info("the lock of the screen is not told: WTSRegisterSessionNotification failed")
            return
        self._filter = MessageFilter({(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): self.locked.emit})
        application.installNativeEventFilter(self._filter)
