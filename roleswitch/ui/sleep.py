"""When the computer goes to sleep and has woken up: secrets leave the clipboard before, and renewals go on after.

On Linux logind tells both (PrepareForSleep, org.freedesktop.login1(5)), and waits for whoever has asked it to: for us
until all was done that is to be done before, at most for the five seconds that it gives (InhibitDelayMaxSec). On
Windows it is WM_POWERBROADCAST (Microsoft Learn), which is sent to every window there is.

On macOS nothing tells without a bridge to Cocoa, and renewals need none: they go by a short tick of wall clock, and
what is overdue is begun at the first one after waking. There the clipboard is cleared by the lock of the screen.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from roleswitch.ui.bus_signals import ANSWER_SECONDS, LOGIND, hear
from roleswitch.ui.windows_messages import MessageFilter

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.fds import FileDescriptor
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

MANAGER = f"{LOGIND}.Manager"
PATH = "/org/freedesktop/login1"
MOST_SECONDS = 3.0
"""logind does not wait longer than 5 for anybody."""


class Sleep(QObject):
    """It costs nothing until `start` is called. Where the system does not tell, nothing happens."""

    falls_asleep = Signal()
    """The computer is about to sleep: it waits for what is connected to this."""
    woke = Signal()

    def start(self) -> None:
        """Listen from now on. Returns at once, and does nothing the second time."""


def sleep_of(parent: QObject | None = None, platform: str = sys.platform) -> Sleep:
    match platform:
        case "win32":
            return MessageSleep(parent=parent)
        case "darwin":
            return Sleep(parent)
        case _:
            return BusSleep(parent=parent)


# ---------------------------------------------------------------- Linux


class BusSleep(Sleep):
    """`system_bus` is its address, or SYSTEM for what the environment has."""

    _about_to = Signal()

    def __init__(self, system_bus: str = "SYSTEM", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = system_bus
        self._listens = False
        self._held: FileDescriptor | None = None
        """While it is open, logind waits. Of the thread that listens."""
        self._is_done = threading.Event()
        self._about_to.connect(self._prepare, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        if not self._listens:
            self._listens = True
            hear(self._bus, self._rules, self._take, what="sleep", gone=self._let_go, with_files=True)

    @Slot()
    def _prepare(self) -> None:
        self.falls_asleep.emit()  # to this thread: all of it is done when this returns
        self._is_done.set()

    # In the thread that listens.

    def _rules(self, connection: DBusConnection) -> Sequence[MatchRule]:
        from jeepney import MatchRule

        self._hold(connection)
        return [MatchRule(type="signal", sender=LOGIND, interface=MANAGER, member="PrepareForSleep", path=PATH)]

    def _take(self, connection: DBusConnection, message: Message) -> None:
        match message.body:
            case (True,):
                self._is_done.clear()
                self._about_to.emit()
                self._is_done.wait(MOST_SECONDS)
                self._let_go()
            case (False,):
                self.woke.emit()
                self._hold(connection)

    def _hold(self, connection: DBusConnection) -> None:
        from jeepney import DBusAddress, MessageType, new_method_call

        manager = DBusAddress(PATH, bus_name=LOGIND, interface=MANAGER)
        why = ("sleep", "RoleSwitch", "Takes secrets off the clipboard", "delay")
        answer = connection.send_and_get_reply(new_method_call(manager, "Inhibit", "ssss", why), timeout=ANSWER_SECONDS)
        if answer.header.message_type is MessageType.error:
            log.info("sleep does not wait for us: %s", answer.body)  # it is told all the same
            return
        self._let_go()  # of the one before, where the computer woke from a sleep that nobody told
        (self._held,) = answer.body

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None


# ---------------------------------------------------------------- Windows

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
PBT_APMRESUMEAUTOMATIC = 0x12


class MessageSleep(Sleep):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = MessageFilter(
            {
                (WM_POWERBROADCAST, PBT_APMSUSPEND): self.falls_asleep.emit,
                (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC): self.woke.emit,
            }
        )
        self._listens = False

    def start(self) -> None:
        application = QCoreApplication.instance()
        if not self._listens and application is not None:
            self._listens = True
            application.installNativeEventFilter(self.filter)
