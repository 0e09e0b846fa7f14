"""Who tells of the lock of the screen: a desktop's screen saver on the session bus, or logind on the system bus."""

from __future__ import annotations

import socket
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, open_dbus_connection

OURS, ANOTHER = (f"/org/freedesktop/login1/session/{name}" for name in ("_37", "_38"))


class Service:
    """A program on a bus under a well-known name. It answers as logind does."""

    def __init__(self, address: str, name: str) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)
        self._name = name
        self.connection.send(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                message = self.connection.receive()
            except (OSError, ValueError, KeyError):  # the bus is gone, or the test is over
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            match message.header.fields[HeaderFields.member], message.body:
                case "Get", ("org.freedesktop.login1.Session", "Id"):
                    assert message.header.fields[HeaderFields.path] == "/org/freedesktop/login1/session/auto"
                    reply = new_method_return(message, "v", (("s", "7"),))
                case "GetSession", ("7",):
                    reply = new_method_return(message, "o", (OURS,))
                case _:
                    reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self.connection.send(reply)

    def __enter__(self) -> Service:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self.connection.close()

    def says(self, member: str, signature: str | None = None, body: tuple[object, ...] = (), **at: str) -> None:
        where = DBusAddress(at.get("path", "/ScreenSaver"), interface=at.get("interface", self._name))
        self.connection.send(new_signal(where, member, signature, body))

    def is_active(self, active: bool) -> None:
        self.says("ActiveChanged", "b", (active,))

    def locks(self, path: str = OURS) -> None:
        self.says("Lock", path=path, interface="org.freedesktop.login1.Session")

    def hints(self, locked: bool, path: str = OURS) -> None:
        changed = {"LockedHint": ("b", locked), "IdleHint": ("b", True)}
        body: tuple[object, ...] = ("org.freedesktop.login1.Session", changed, [])
        self.says("PropertiesChanged", "sa{sv}as", body, path=path, interface="org.freedesktop.DBus.Properties")
