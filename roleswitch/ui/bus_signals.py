"""Signals of D-Bus on Linux: the lock of the screen, sleep and waking, a tray that comes or goes.

By jeepney, in a thread for each bus. Not by QtDBus: PySide6 holds Python's lock while it waits for an answer, so that a
bus which hangs would stop the window too.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

LOGIND = "org.freedesktop.login1"
ANSWER_SECONDS = 5

Rules = Callable[["DBusConnection"], Sequence["MatchRule"]]
Take = Callable[["DBusConnection", "Message"], None]


def hear(
    bus: str,
    rules: Rules,
    take: Take,
    *,
    what: str,
    begun: Callable[[DBusConnection], None] = lambda _: None,
    gone: Callable[[], None] = lambda: None,
    with_files: bool = False,
) -> None:
    """Call `take` with each signal of the bus that the rules match, in a thread of its own. Returns at once.

    `bus` is an address, or SESSION or SYSTEM for what the environment has. `begun` is called once the bus knows the
    rules, `gone` when nothing more will be heard, which may be at once. Trouble is a line in the log, about `what`.
    `with_files` is for calls that are answered with open files.
    """

    def run() -> None:
        _hear(bus, rules, take, what=what, begun=begun, with_files=with_files)
        gone()

    # There is nothing else that a thread which waits for a bus could do.
    threading.Thread(target=run, name=what, daemon=True).start()


def _hear(
    bus: str, rules: Rules, take: Take, *, what: str, begun: Callable[[DBusConnection], None], with_files: bool
) -> None:
    from jeepney import HeaderFields, MessageType  # late, as all that few starts of the program need
    from jeepney.auth import AuthenticationError
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse

    try:
        with open_dbus_connection(bus, enable_fds=with_files) as connection:
            for rule in rules(connection):
                connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_SECONDS)
            log.info("%s is told on %s", what, bus)
            begun(connection)
            while True:
                message = connection.receive()
                # What is sent to us alone is passed on whatever the rules say, and may be from any user's program.
                is_for_all = HeaderFields.destination not in message.header.fields
                if message.header.message_type is MessageType.signal and is_for_all:
                    take(connection, message)
    except (OSError, KeyError, ValueError, RuntimeError, AuthenticationError, DBusErrorResponse) as error:
        log.info("%s is not told on %s: %s", what, bus, error)


def asked(connection: DBusConnection, message: Message) -> object:
    """The one thing that is answered, out of its variant. Raises DBusErrorResponse, or TimeoutError after 5 s."""
    from jeepney.wrappers import unwrap_msg

    (found,) = unwrap_msg(connection.send_and_get_reply(message, timeout=ANSWER_SECONDS))
    return found[1] if isinstance(found, tuple) else found
