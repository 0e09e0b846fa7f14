"""A Secret Service in memory on a session bus of its own, with the faults of real ones."""

from __future__ import annotations

import subprocess
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jeepney.io.blocking import DBusConnection

BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
COLLECTION = f"{ROOT}/aliases/default"
Body = tuple[str, tuple[Any, ...]]


class Refused(Exception):
    """An error answer: the D-Bus name of the error."""


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """The address of a session bus that starts the services of `folder`/services, and no others."""
    (folder / "services").mkdir()
    config = folder / "bus.conf"
    config.write_text(BUS.format(path=folder / "bus", services=folder / "services"))
    words = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as bus:
        try:
            assert bus.stdout
            yield bus.stdout.readline().partition(",")[0].strip()
        finally:
            bus.terminate()


@dataclass
class Server:
    """What it was asked, and how it answers. Secrets travel in plain, as where no other way is agreed."""

    items: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    clients: set[str] = field(default_factory=set)
    """The connections that called it; KeePassXC asks the person about each."""
    sessions: set[str] = field(default_factory=set)
    """Those that are open."""
    sessions_opened: int = 0
    noise: list[bytes] = field(default_factory=list)
    """What the next reads give in place of the secret."""
    refusals: list[str] = field(default_factory=list)
    """Errors with which the next items are refused."""
    locked: bool = False
    unlocks: bool = True
    """Whether the person who is asked to unlock it does."""

    @contextmanager
    def running(self, address: str) -> Iterator[None]:
        """Serve on the bus until the end of the block."""
        with ExitStack() as stack:
            connection = stack.enter_context(open_dbus_connection(address))
            Proxy(message_bus, connection).RequestName(NAME)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            thread.start()
            try:
                yield
            finally:
                with open_dbus_connection(address) as other:
                    other.send_and_get_reply(new_method_call(DBusAddress(ROOT, NAME), "Quit"))
                thread.join()

    def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = connection.receive()
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            if fields[HeaderFields.member] == "Quit":
                connection.send(new_method_return(message))
                return
            self.clients.add(fields[HeaderFields.sender])
            try:
                signature, body = self._answer(connection, message)
            except Refused as refused:
                connection.send(new_error(message, str(refused), "s", ("refused",)))
            else:
                if not message.header.flags & MessageFlag.no_reply_expected:
                    connection.send(new_method_return(message, signature, body))

    def _answer(self, connection: DBusConnection, message: Message) -> Body:
        path = message.header.fields[HeaderFields.path]
        method = message.header.fields[HeaderFields.member]
        answers: dict[str, Callable[[], Body]] = {
            "OpenSession": lambda: self._open_session(message),
            "Close": lambda: self._close(path),
            "Get": lambda: ("v", (("s", "label") if message.body[1] == "Label" else ("b", self.locked),)),
            "SearchItems": lambda: ("ao", (self._found(message.body[0]),)),
            "GetSecret": lambda: ("(oayays)", ((message.body[0], b"", self._secret(path), "text/plain"),)),
            "CreateItem": lambda: ("oo", (self._create(message), "/")),
            "Delete": lambda: self._delete(path),
            "Unlock": lambda: ("aoo", ([], f"{ROOT}/prompt/1")),
            "Prompt": lambda: self._prompt(connection, path),
        }
        return answers[method]()

    def _open_session(self, message: Message) -> Body:
        if message.body[0] != "plain":
            raise Refused("org.freedesktop.DBus.Error.NotSupported")
        self.sessions_opened += 1
        session = f"{ROOT}/session/{self.sessions_opened}"
        self.sessions.add(session)
        return "vo", (("s", ""), session)

    def _close(self, path: str) -> Body:
        self.sessions.remove(path)
        return "", ()

    def _found(self, wanted: dict[str, str]) -> list[str]:
        return [f"{COLLECTION}/{i}" for i, (has, _) in enumerate(self.items) if wanted.items() <= has.items()]

    def _secret(self, path: str) -> bytes:
        return self.noise.pop(0) if self.noise else self.items[int(path.rpartition("/")[2])][1]

    def _create(self, message: Message) -> str:
        if self.refusals:
            raise Refused(self.refusals.pop(0))
        properties, (_, _, secret, _), _ = message.body
        attributes = properties["org.freedesktop.Secret.Item.Attributes"][1]
        self.items = [(has, kept) for has, kept in self.items if has != attributes]
        self.items.append((attributes, bytes(secret)))
        return f"{COLLECTION}/{len(self.items) - 1}"

    def _delete(self, path: str) -> Body:
        del self.items[int(path.rpartition("/")[2])]
        return "o", ("/",)

    def _prompt(self, connection: DBusConnection, path: str) -> Body:
        self.locked = self.locked and not self.unlocks
        completed = DBusAddress(path, interface="org.freedesktop.Secret.Prompt")
        connection.send(new_signal(completed, "Completed", "bv", (not self.unlocks, ("ao", []))))
        return "", ()
