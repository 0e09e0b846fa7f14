"""Items in the Secret Service of a Linux desktop: GNOME Keyring, KWallet since KDE Frameworks 5.97, KeePassXC.

They have the attributes that keyring's own backend gives them, and either finds what the other kept. That one opens a
connection to the session bus for each call, though, and KeePassXC takes each connection for another program, about
whose every read and every replacement it asks the person. So connections are kept for the process.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch.core.deadline import pause

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection
    from secretstorage import Collection, Item
    from secretstorage.dhcrypto import Session

BUS_NAME = "org.freedesktop.secrets"

_TRIES = 3
"""KWallet (5.103) derives another key than its client where their common secret begins with a zero byte, which is one
session in 256: it refuses what is stored then, and what is read comes back as noise. Each try has a session of its own.
"""

_KWALLET = ("org.kde.secretservicecompat", "org.kde.kwalletd6", "org.kde.kwalletd5")
"""Bus names of what is KWallet's Secret Service, newest first. The bus starts each by these alone, not by BUS_NAME."""
_START_SECONDS = 5.0


class NotRunning(Exception):
    """No program on the session bus is the Secret Service, and none can be started."""


class Dismissed(Exception):
    """The person closed a dialog of the keyring without an answer, or said no."""


class SecretService:
    """Items by service and user name, read and written as keyring's backends do. All calls may wait for a dialog.

    Items are JSON: what is not is read again, see `_TRIES`. Raises NotRunning, Dismissed, and what jeepney and
    secretstorage raise. Safe to call from several threads: each connection is used by one call at a time.
    """

    def __init__(self) -> None:
        self._idle: list[DBusConnection] = []

    def close(self) -> None:
        """End the connections that no call uses; the next call opens another."""
        while self._idle:
            self._idle.pop().close()

    def get_password(self, service: str, username: str) -> str | None:
        with self._collection() as collection:
            for item in collection.search_items(_attributes(service, username)):
                _unlock(item)
                return _text(item)
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        from jeepney import DBusErrorResponse

        attributes = {**_attributes(service, username), "application": "Python keyring library"}
        label = f"Password for '{username}' on '{service}'"
        with self._collection() as collection:
            for tries_left in reversed(range(_TRIES)):
                with _session(collection.connection) as collection.session:
                    try:
                        collection.create_item(label, attributes, password.encode(), replace=True)
                        return
                    except DBusErrorResponse as error:
                        # KWallet's answer where it cannot decrypt with the session's key.
                        if not tries_left or not error.name.endswith(".InvalidObjectPath"):
                            raise

    def delete_password(self, service: str, username: str) -> None:
        """Remove an item; one that is not there is no trouble."""
        with self._collection() as collection:
            for item in collection.search_items(_attributes(service, username)):
                _unlock(item)
                item.delete()
                return

    def _idle_connection(self) -> DBusConnection | None:
        """One whose bus is still there."""
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return None
            if not _has_ended(connection):
                return connection
            connection.close()

    @contextmanager
    def _collection(self) -> Iterator[Collection]:
        """The person's default collection, unlocked, on a connection which nobody else uses meanwhile."""
        from secretstorage import PromptDismissedException, SecretServiceNotAvailableException, dbus_init

        connection = self._idle_connection()
        if connection is None:
            try:
                connection = dbus_init()
            except (SecretServiceNotAvailableException, OSError) as error:
                raise NotRunning from error
            _introduce(connection)
        try:
            collection = _default_collection(connection)
            _unlock(collection)
            yield collection
        except PromptDismissedException as error:
            self._idle.append(connection)
            raise Dismissed from error
        except Dismissed:
            self._idle.append(connection)
            raise
        except BaseException:
            # An answer may still come on it, or nothing ever again.
            connection.close()
            raise
        self._idle.append(connection)


def _has_ended(connection: DBusConnection) -> bool:
    try:
        return not connection.sock.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return False
    except OSError:
        return True


def _introduce(connection: DBusConnection) -> None:
    """Let KeePassXC (2.7) see which program it is that calls on the connection: it looks at the first call, shows the
    person what it saw, and warns of who cannot be seen."""
    from jeepney import DBusAddress, DBusErrorResponse, Properties, message_bus
    from jeepney.wrappers import unwrap_msg

    try:
        (process,) = unwrap_msg(
            connection.send_and_get_reply(message_bus.GetConnectionUnixProcessID(BUS_NAME), timeout=2)
        )
        if Path(f"/proc/{process}/comm").read_text().strip() != "keepassxc":
            return
        from roleswitch.core.own_memory import shown  # ctypes, for few

        service = DBusAddress("/org/freedesktop/secrets", BUS_NAME, "org.freedesktop.Secret.Service")
        with shown():
            connection.send_and_get_reply(Properties(service).get("Collections"), timeout=2)
    except (DBusErrorResponse, OSError):  # what cannot be asked now says so when it is used
        return


def start_kwallet() -> bool:
    """Start KWallet in a session of KDE where no Secret Service runs; whether one does now. No dialog comes of it.

    Only there: elsewhere it would take the name from a KeePassXC that is started later. Raises what jeepney raises.
    """
    if "KDE" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return False
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    try:
        connection = open_dbus_connection()
    except KeyError:  # the environment names no bus
        return False
    with closing(connection):
        bus = Proxy(message_bus, connection, timeout=_START_SECONDS)
        (startable,) = bus.ListActivatableNames()
        name = next((name for name in _KWALLET if name in startable), None)
        if name is None:
            return False
        bus.StartServiceByName(name)
        until = time.monotonic() + _START_SECONDS
        # It takes the name it was started by first, and this one a moment later.
        while not bus.NameHasOwner(BUS_NAME)[0]:
            if time.monotonic() > until:
                return False
            pause(0.02)
        return True


def kwallet_is_open(connection: DBusConnection) -> bool:
    """Whether KWallet (5.103) is the Secret Service and its wallet is open.

    One that the log-in opened says through the Secret Service that it is locked, and unlocks there without a dialog.
    """
    from jeepney import DBusAddress, DBusErrorResponse, message_bus, new_method_call
    from jeepney.wrappers import unwrap_msg

    wallet = DBusAddress("/modules/kwalletd5", "org.kde.kwalletd5", "org.kde.KWallet")
    try:
        owners = [
            unwrap_msg(connection.send_and_get_reply(message_bus.GetNameOwner(name), timeout=2))
            for name in (BUS_NAME, wallet.bus_name)
        ]
        if owners[0] != owners[1]:
            return False
        name = unwrap_msg(connection.send_and_get_reply(new_method_call(wallet, "networkWallet"), timeout=2))
        (is_open,) = unwrap_msg(connection.send_and_get_reply(new_method_call(wallet, "isOpen", "s", name), timeout=2))
    except DBusErrorResponse:
        return False
    return bool(is_open)


def _default_collection(connection: DBusConnection) -> Collection:
    from secretstorage import SecretServiceNotAvailableException, get_default_collection

    try:
        return get_default_collection(connection)
    except SecretServiceNotAvailableException as error:
        if not start_kwallet():
            raise NotRunning from error
    return get_default_collection(connection)


def _unlock(locked: Collection | Item) -> None:
    if locked.is_locked():
        locked.unlock()
        if locked.is_locked():
            raise Dismissed


def _attributes(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}


def _text(item: Item) -> str:
    text = ""
    for _ in range(_TRIES):
        with _session(item.connection) as item.session:
            # Not strict: that would raise an exception which holds the bytes.
            text = item.get_secret().decode(errors="replace")
        with suppress(ValueError):
            json.loads(text)
            break
    return text


@contextmanager
def _session(connection: DBusConnection) -> Iterator[Session]:
    """One that the service forgets again: it keeps each, with its key, for as long as the connection stands."""
    from jeepney import DBusErrorResponse
    from secretstorage import SecretStorageException
    from secretstorage.defines import SS_PREFIX
    from secretstorage.util import DBusAddressWrapper, open_session

    session = open_session(connection)
    try:
        yield session
    finally:
        if session.object_path is not None:
            with suppress(OSError, DBusErrorResponse, SecretStorageException):
                DBusAddressWrapper(session.object_path, f"{SS_PREFIX}Session", connection).call("Close", "")
