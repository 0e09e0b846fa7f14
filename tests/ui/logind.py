"""logind on a private system bus, as far as sleep goes: it waits for who holds a lock, and says when it sleeps."""

from __future__ import annotations

import os
import select
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

LOGIND = "org.freedesktop.login1"


class Logind:
    def __init__(self, address: str, *, gives_locks: bool = True) -> None:
        self.asked: list[tuple[str, ...]] = []
        """What each lock is for."""
        self._gives_locks = gives_locks
        self._locks: list[int] = []
        """Our ends of them: the other is closed with the lock."""
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIND))
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._ends.is_set():
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.member] != "Inhibit" or not self._gives_locks:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
                continue
            ours, theirs = os.pipe()
            self._bus.send(new_method_return(message, "h", (theirs,)))
            os.close(theirs)
            self.asked.append(message.body)
            self._locks.append(ours)  # last: it is what is waited for

    def is_held(self) -> bool:
        """Whether somebody has a lock that was not given back."""
        return any(not select.select([lock], [], [], 0)[0] for lock in self._locks)

    def prepares_for_sleep(self, begins: bool) -> None:
        """Say that sleep begins, or is over."""
        where = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIND}.Manager")
        self._bus.send(new_signal(where, "PrepareForSleep", "b", (begins,)))

    def close(self) -> None:
        self._ends.set()
        self._thread.join()
        self._bus.close()
        for lock in self._locks:
            os.close(lock)


@contextmanager
def logind_on(address: str, *, gives_locks: bool = True) -> Iterator[Logind]:
    logind = Logind(address, gives_locks=gives_locks)
    try:
        yield logind
    finally:
        logind.close()
