"""A desktop's server of notifications, in a process of its own, and the private session bus that it is on.

Run as `notification_server.py ADDRESS CAPABILITY…`. It prints what it is asked as lines of JSON, and does what it
reads: `invoke ID`, which is a click on a notification, `invoke ID WORD`, on its button of that word, or `close ID`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue


class Server:
    """The process, as a test sees it."""

    def __init__(self, address: str, capabilities: Sequence[str]) -> None:
        self._asked: SimpleQueue[tuple[str, list[object]]] = SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, __file__, address, *capabilities],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            member, body = json.loads(line)
            self._asked.put((member, body))

    def asked(self) -> tuple[str, list[object]] | None:
        """The next call that was not looked at yet."""
        try:
            return self._asked.get_nowait()
        except Empty:
            return None

    def do(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stdin.close()
        self._process.stdout.close()


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """The address of a private one."""
    address = f"unix:path={folder}/bus"
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.kill()
        bus.wait()
        bus.stdout.close()


def _serve(address: str, capabilities: list[str]) -> None:
    from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.threading import open_dbus_connection

    name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    connection = open_dbus_connection(address)
    connection.send(message_bus.RequestName(name))
    here = DBusAddress(path, interface=name)

    def click() -> None:
        for line in sys.stdin:
            word, number, *button = line.split()
            if word == "invoke":
                connection.send(new_signal(here, "ActionInvoked", "us", (int(number), (*button, "default")[0])))
            connection.send(new_signal(here, "NotificationClosed", "uu", (int(number), 2)))

    threading.Thread(target=click, daemon=True).start()
    print("ready", flush=True)  # noqa: T201 - what the test waits for
    shown = 40
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields[HeaderFields.member]
        print(json.dumps((member, message.body)), flush=True)  # noqa: T201
        if member == "GetCapabilities":
            connection.send(new_method_return(message, "as", (capabilities,)))
        elif member == "Notify":
            assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
            shown = message.body[1] or shown + 1
            connection.send(new_method_return(message, "u", (shown,)))
        else:
            connection.send(new_method_return(message))


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2:])
