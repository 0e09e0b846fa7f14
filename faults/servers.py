"""Roles that each have a source with an STS of its own, and a session that works: what comes of renewing them there."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import timedelta

from faults.fault import Run
from faults.window import Window
from roleswitch.core.aws import DEADLINE_SECONDS
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from tests.fakes import PROD, SESSION_ARN, USER, World
from tests.loopback import Asked
from tests.ui.sessions import session as made_session

CANCEL_SECONDS = 0.2
DRIP_SECONDS = 0.5
LAST_GOOD = "ASIALASTGOODSESSION1"

OVER_SECONDS = DEADLINE_SECONDS + 1
"""Until it shows that an attempt is over."""


def most_until_cancelled(run: Run) -> float:
    """Seconds until a cancel shows: a part of `make test` runs beside much else."""
    return CANCEL_SECONDS if run.share >= 1 else 5 * CANCEL_SECONDS


class End:
    """Of the test, as what has no other end sees it. Who begins to wait for it has answered as far as it goes."""

    def __init__(self, stop: threading.Event, given: Callable[[], None]) -> None:
        self._stop, self._given = stop, given

    def is_set(self) -> bool:
        return self._stop.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        self._given()
        return self._stop.wait(seconds)


Send = Callable[[socket.socket, End], None]
"""Answers on a connection; what goes on without end stops with the test."""


class Answers:
    """How often each of several was `asked`, by its name, and how often it has `given` its answer: to the end, or as
    far as one without an end goes, or until the client left."""

    def __init__(self) -> None:
        self.asked, self.given = Asked(), Asked()
        self._stop = threading.Event()

    def stop(self) -> None:
        """What has no end ends."""
        self._stop.set()

    def give(self, name: str, send: Send, connection: socket.socket) -> None:
        """What `send` raises is its own mistake, and its answer not given, unless the client left."""
        self.asked.note(name)
        noted = False

        def note() -> None:
            nonlocal noted
            if not noted:
                noted = True
                self.given.note(name)

        with suppress(ConnectionError):
            send(connection, End(self._stop, note))
        note()

    def missing(self, names: Iterable[str], seconds: float = 5) -> list[str]:
        """What was not asked, or did not give all of its answers. A client may be quicker than who answers it."""
        return [
            f"{name}: it was asked {self.asked.count(name)} times and has answered {self.given.count(name)} times"
            for name in names
            if not self.given.wait_for_more(name, max(0, self.asked.count(name) - 1), seconds)
        ]


def whole_request(connection: socket.socket) -> bytes:
    """Its head. All of it is read: to close with something unread cuts the answer. Raises ConnectionError where the
    client leaves before."""
    said = b""
    while b"\r\n\r\n" not in said:
        said += more(connection)
    head, _, body = said.partition(b"\r\n\r\n")
    lengths = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < sum(lengths):
        body += more(connection)
    return head


def more(connection: socket.socket) -> bytes:
    if piece := connection.recv(65536):
        return piece
    raise ConnectionError("the client has left")


def reset(connection: socket.socket) -> None:
    """Close it so that the client hears of it as of a trouble (socket(7): SO_LINGER), and of nothing before."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def serving(handle: Callable[[socket.socket], None]) -> socketserver.BaseServer:
    """Each connection in a thread of its own."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with suppress(ConnectionError):  # a client that gave up is what all this is for
                handle(self.request)

    return _Server(("127.0.0.1", 0), Handler)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128


def write_roles(world: World, urls: Mapping[str, str], deliver: str) -> None:
    """A role for each STS, both of that name, and its session with most of an hour left."""
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text("[profile base]\nregion = eu-west-1\n")
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    sections = (
        f'[sources.{name}]\nkind = "profile"\nprofile = "base"\nregion = "eu-west-1"\nsts_endpoint = "{url}"\n'
        f'[roles.{name}]\nrole_arn = "{PROD}"\nsource = "{name}"\nsession_name = "boaty"\ndeliver = "{deliver}"\n'
        for name, url in urls.items()
    )
    world.write_list("version = 1\n" + "".join(sections))
    issued = utc_now() - timedelta(minutes=5)
    for name in urls:
        session = made_session(
            name, issued, role_arn=PROD, assumed_role_arn=SESSION_ARN, source=name, access_key_id=LAST_GOOD
        )
        world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))


def wait_for_sessions(window: Window) -> None:
    window.wait_for(lambda: all(shown.key for shown in window.roles().values()), 30, "the sessions")


def over(window: Window, role: str, began: float) -> float:
    """Seconds until a renewal that began then was over; without end where it is not."""

    def is_over() -> bool:
        shown = window.shown(role)
        return shown.at > began and not shown.assuming and (bool(shown.error) or shown.key != LAST_GOOD)

    return window.shown(role).at - began if window.waits(is_over, DEADLINE_SECONDS + 10) else float("inf")


def cancelled(window: Window, role: str, asked: Asked, name: str) -> float:
    """Seconds until a cancel shows, while the answer of that name is waited for."""
    before = asked.count(name)
    window.do("assume", role)
    if not asked.wait_for_more(name, before, 20):
        return float("inf")
    at = window.do("cancel", role)
    is_over = window.waits(lambda: window.shown(role).at > at and not window.shown(role).assuming, 20)
    return window.shown(role).at - at if is_over else float("inf")
