"""An STS behind TLS that does not come about, or that nobody should trust: what the window says, and what it keeps."""

from __future__ import annotations

import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from types import TracebackType
from typing import NamedTuple, Self

from faults.certificates import DAY, Authority, self_signed
from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.window import Window, most_blocked
from roleswitch.core.aws import DEADLINE_SECONDS
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from roleswitch.errors import AwsUnreachable
from tests.fakes import PROD, SESSION_ARN, USER, World, answer
from tests.ui.sessions import session as made_session

CANCEL_SECONDS = 0.2
DRIP_SECONDS = 0.5
LAST_GOOD = "ASIALASTGOODSESSION1"
HERE = ("127.0.0.1", "localhost")

Send = Callable[[socket.socket, threading.Event], None]
"""Answers on a connection; what goes on without end stops with the event."""


class Broken(NamedTuple):
    send: Send
    says: str
    """What the sentence holds, so that a person knows what it was or what to do; empty where a session is taken."""
    endless: bool = False
    """Whether only a time limit ends it."""


NOT_TRUSTED = "CA bundle"
OUT_OF_DATE = "clock"
OF_ANOTHER = "another host"
NO_TLS = "TLS"
NO_ANSWER = "did not answer in time"
NOT_AWS = "is not AWS's"

_ANSWER = answer().body.encode()
_HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n%b" % (len(_ANSWER), _ANSWER)
_GUESTS = b"HTTP/1.1 302 Found\r\nLocation: http://guests.northwind.example/\r\nContent-Length: 0\r\n\r\n"


# ---------------------------------------------------------------- what a server may do


def _hello(connection: socket.socket) -> bytes:
    """What a client begins with: its first record (RFC 8446, 5.1)."""
    said = b""
    while len(said) < 5 or len(said) < 5 + int.from_bytes(said[3:5], "big"):
        said += _more(connection)
    return said


def _flight(context: ssl.SSLContext, hello: bytes) -> bytes:
    """All that a server answers to it."""
    coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(coming, going, server_side=True)
    coming.write(hello)
    with suppress(ssl.SSLWantReadError):
        tls.do_handshake()
    return going.read()


def _says(content: bytes) -> Send:
    """Once the client has begun; then it closes."""

    def send(connection: socket.socket, _: threading.Event) -> None:
        _hello(connection)
        connection.sendall(content)

    return send


def _reset(connection: socket.socket, _: threading.Event) -> None:
    _hello(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _closed(connection: socket.socket, _: threading.Event) -> None:
    _hello(connection)


def _cut(context: ssl.SSLContext, share: float, *, hangs: bool = False) -> Send:
    """After that share of the server's part of the handshake."""

    def send(connection: socket.socket, stop: threading.Event) -> None:
        flight = _flight(context, _hello(connection))
        connection.sendall(flight[: max(1, round(len(flight) * share))])
        if hangs:
            stop.wait()

    return send


def _drips(context: ssl.SSLContext) -> Send:
    def send(connection: socket.socket, stop: threading.Event) -> None:
        for byte in _flight(context, _hello(connection)):
            connection.sendall(bytes([byte]))
            if stop.wait(DRIP_SECONDS):
                return

    return send


def _spoils(context: ssl.SSLContext, seed: int) -> Send:
    """One byte of the server's part is another one, behind the first record's head."""

    def send(connection: socket.socket, _: threading.Event) -> None:
        flight = bytearray(_flight(context, _hello(connection)))
        flight[Random(seed).randrange(5, len(flight))] ^= 0xFF  # noqa: S311 - it chooses a byte, never a secret
        connection.sendall(flight)
        connection.recv(65536)

    return send


def _request(tls: ssl.SSLSocket) -> None:
    """All of it: to close with something unread cuts the answer."""
    said = b""
    while b"\r\n\r\n" not in said:
        said += _more(tls)
    head, _, body = said.partition(b"\r\n\r\n")
    lengths = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < sum(lengths):
        body += _more(tls)


def _more(connection: socket.socket) -> bytes:
    if piece := connection.recv(65536):
        return piece
    raise ConnectionError


def _serves(context: ssl.SSLContext, content: bytes = _HTTP, *, hangs: bool = False, resets: bool = False) -> Send:
    """The whole of TLS, and then `content`."""

    def send(connection: socket.socket, stop: threading.Event) -> None:
        with suppress(ssl.SSLError), context.wrap_socket(connection, server_side=True) as tls:
            _request(tls)
            tls.sendall(content)
            if hangs:
                stop.wait()
            if resets:
                tls.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return send


def _hangs(_: socket.socket, stop: threading.Event) -> None:
    stop.wait()


def _without_end(piece: bytes) -> Send:
    def send(connection: socket.socket, stop: threading.Event) -> None:
        _hello(connection)
        block = piece * max(1, 65536 // len(piece))
        while not stop.is_set():
            connection.sendall(block)

    return send


def _alert(code: int) -> Send:
    """A fatal one (RFC 8446, 6)."""
    return _says(bytes([21, 3, 3, 0, 2, 2, code]))


_ALERTS = {
    "handshake-failure": 40,
    "access-denied": 49,
    "protocol-version": 70,
    "internal-error": 80,
    "unrecognized-name": 112,
    "of-no-kind": 255,
}


def _wants_a_certificate(context: ssl.SSLContext, bundle: Path) -> ssl.SSLContext:
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(bundle)
    return context


def kinds(folder: Path) -> tuple[Authority, Mapping[str, Broken]]:
    """Who is trusted, and each kind by its name."""
    trusted, stranger = Authority.make(folder, "Northwind"), Authority.make(folder, "Stranger")
    good = trusted.server("good", HERE)
    strict = _wants_a_certificate(trusted.server("strict", HERE), trusted.bundle)
    return (
        trusted,
        {
            "good": Broken(_serves(good), ""),
            # Certificates.
            "self-signed": Broken(_serves(self_signed(folder, HERE)), NOT_TRUSTED),
            "of-a-stranger": Broken(_serves(stranger.server("stranger", HERE)), NOT_TRUSTED),
            "expired": Broken(_serves(trusted.server("expired", HERE, begins=-3 * DAY, ends=-DAY)), OUT_OF_DATE),
            "not-yet-valid": Broken(_serves(trusted.server("not-yet", HERE, begins=DAY, ends=3 * DAY)), OUT_OF_DATE),
            "of-another-host": Broken(_serves(trusted.server("other", ["sts.northwind.example"])), OF_ANOTHER),
            "of-another-address": Broken(_serves(trusted.server("address", ["127.0.0.2"])), OF_ANOTHER),
            "of-a-stranger-and-expired": Broken(
                _serves(stranger.server("both", HERE, begins=-3 * DAY, ends=-DAY)), "certificate"
            ),
            "wants-one-of-ours": Broken(_serves(strict), NO_TLS),
            # No TLS.
            "http": Broken(_says(_HTTP), NO_TLS),
            "http-at-once": Broken(lambda connection, _: connection.sendall(_HTTP), NO_TLS),
            "page-for-guests": Broken(_says(_GUESTS), NO_TLS),
            "mail": Broken(lambda connection, _: connection.sendall(b"220 mail.northwind.example ESMTP\r\n"), NO_TLS),
            "garbage": Broken(_says(Random(1).randbytes(4096)), NO_TLS),  # noqa: S311 - no secret
            "garbage-in-a-record": Broken(_says(b"\x16\x03\x03\x10\x00" + bytes(range(256)) * 16), NO_TLS),
            "record-too-long": Broken(_says(b"\x16\x03\x03\xff\xff" + bytes(65535)), NO_TLS),
            "message-of-16-mb": Broken(_says(b"\x16\x03\x03\x40\x00\x02\xff\xff\xff" + bytes(16380)), NO_TLS),
            "data-first": Broken(_says(b"\x17\x03\x03\x00\x10" + bytes(16)), NO_TLS),
            "our-own-hello": Broken(lambda connection, _: connection.sendall(_hello(connection)), NO_TLS),
            "records-without-end": Broken(_without_end(b"\x14\x03\x03\x00\x01\x01"), NO_TLS),
            "warnings-without-end": Broken(_without_end(b"\x15\x03\x03\x00\x02\x01\x5a"), NO_TLS),
            **{f"alert-{name}": Broken(_alert(code), NO_TLS) for name, code in _ALERTS.items()},
            **{f"spoilt-{seed}": Broken(_spoils(good, seed), NO_TLS) for seed in range(6)},
            # Cut.
            "closed": Broken(_closed, NO_TLS),
            "closed-at-once": Broken(lambda *_: None, NO_TLS),
            "reset": Broken(_reset, NO_TLS),
            **{f"cut-at-{share * 1000:.0f}": Broken(_cut(good, share), NO_TLS) for share in (0, 0.01, 0.3, 0.7, 0.999)},
            "reset-midway": Broken(_serves(good, _HTTP[:300], resets=True), NOT_AWS),
            "closed-midway": Broken(_serves(good, _HTTP[:300]), NOT_AWS),
            # Nothing, or not soon.
            "hangs": Broken(_hangs, NO_ANSWER, endless=True),
            **{
                f"hangs-at-{share * 1000:.0f}": Broken(_cut(good, share, hangs=True), NO_ANSWER, endless=True)
                for share in (0.01, 0.5, 0.999)
            },
            "hangs-midway": Broken(_serves(good, _HTTP[:300], hangs=True), NO_ANSWER, endless=True),
            "drips": Broken(_drips(good), NO_ANSWER, endless=True),
        },
    )


class BrokenServers:
    """One for each kind; the end of the test ends what has no end."""

    def __init__(self, kinds: Mapping[str, Broken]) -> None:
        self._stop = threading.Event()
        self._asked: dict[str, int] = {}
        self._is_asked = threading.Condition()
        self._servers = {name: _Server(("127.0.0.1", 0), self._handler_of(name, kind)) for name, kind in kinds.items()}
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(0.02,)) for server in self._servers.values()
        ]

    def url(self, name: str) -> str:
        return f"https://127.0.0.1:{self._servers[name].server_address[1]}"

    def count(self, name: str) -> int:
        """How often it was called."""
        with self._is_asked:
            return self._asked.get(name, 0)

    def wait_for_more(self, name: str, before: int, seconds: float) -> bool:
        """Whether it is called more often than `before` within these seconds."""
        with self._is_asked:
            return self._is_asked.wait_for(lambda: self._asked.get(name, 0) > before, seconds)

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for server, thread in zip(self._servers.values(), self._threads, strict=True):
            server.shutdown()
            server.server_close()
            thread.join()

    def _handler_of(self, name: str, kind: Broken) -> type[socketserver.BaseRequestHandler]:
        servers = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with servers._is_asked:
                    servers._asked[name] = servers._asked.get(name, 0) + 1
                    servers._is_asked.notify_all()
                with suppress(OSError):  # a client that gave up is what all this is for
                    kind.send(self.request, servers._stop)

        return Handler


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128


# ---------------------------------------------------------------- what the window makes of them


def broken_tls(run: Run) -> Outcome:
    """Each role has a source with a server of its own kind, and a session that works."""
    servers_folder = run.folder / "servers"
    servers_folder.mkdir()
    trusted, made = kinds(servers_folder)
    names = _sample(run, made)
    lost: list[str] = []
    slowest, cancels = 0.0, list[float]()
    with person(run.folder) as (world, _), BrokenServers(made) as servers:
        _write(world, {name: servers.url(name) for name in (GOOD, *names)})
        with Window({"AWS_CA_BUNDLE": str(trusted.bundle)}) as window:
            window.wait_for(lambda: all(shown.key for shown in window.roles().values()), 30, "the sessions")
            # Once, when nobody is asked yet, the libraries are loaded; and what is whole has to be taken.
            _over(window, GOOD, window.do("assume", GOOD))
            lost += _judged(world, window, GOOD, made[GOOD])
            window.longest_stall()
            stood = (0.0, "")
            for name in names:
                if made[name].endless:
                    cancels.append(_cancelled(window, servers, name))
                else:
                    slowest = max(slowest, _over(window, name, window.do("assume", name)))
                    lost += _judged(world, window, name, made[name])
                stood = max(stood, (window.longest_stall()[0], name))
            waited = [name for name in names if made[name].endless and run.share >= 1]
            moments = [window.do("assume", name) for name in waited]
            for name, at in zip(waited, moments, strict=True):
                slowest = max(slowest, _over(window, name, at))
                lost += _judged(world, window, name, made[name])
            stood = max(stood, (window.longest_stall()[0], "all that have no end"))
    if slowest > DEADLINE_SECONDS + 1:
        lost.append(f"the deadline: {slowest:.1f} s")
    if stood[0] > most_blocked(run):
        lost.append(f"{stood[1]}: the window stood still for {stood[0] * 1000:.0f} ms")
    return Outcome(
        f"{len(names)} kinds of TLS, {len(cancels)} cancelled",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost[:6])}; the slowest over after {slowest:.1f} s, "
        f"the window stood still for {stood[0] * 1000:.0f} ms, "
        f"a cancel shown after {max(cancels, default=0) * 1000:.0f} ms",
        not lost and max(cancels, default=0) <= CANCEL_SECONDS,
    )


GOOD = "good"


def _sample(run: Run, made: Mapping[str, Broken]) -> list[str]:
    """All, or a few that end soon and one that does not."""
    others = [name for name in made if name != GOOD]
    if run.share >= 1:
        return others
    quick = [name for name in others if not made[name].endless]
    return [*run.random().sample(quick, run.times(len(quick), at_least=8)), "hangs"]


def _write(world: World, urls: Mapping[str, str]) -> None:
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text("[profile base]\nregion = eu-west-1\n")
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    sections = (
        f'[sources.{name}]\nkind = "profile"\nprofile = "base"\nregion = "eu-west-1"\nsts_endpoint = "{url}"\n'
        f'[roles.{name}]\nrole_arn = "{PROD}"\nsource = "{name}"\nsession_name = "boaty"\ndeliver = "nothing"\n'
        for name, url in urls.items()
    )
    world.write_list("version = 1\n" + "".join(sections))
    issued = utc_now() - timedelta(minutes=5)
    for name in urls:
        session = made_session(
            name, issued, role_arn=PROD, assumed_role_arn=SESSION_ARN, source=name, access_key_id=LAST_GOOD
        )
        world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))


def _over(window: Window, name: str, began: float) -> float:
    """Seconds until it was over; without end where it is not."""

    def is_over() -> bool:
        shown = window.shown(name)
        return shown.at > began and not shown.assuming and (bool(shown.error) or shown.key != LAST_GOOD)

    return window.shown(name).at - began if window.waits(is_over, DEADLINE_SECONDS + 10) else float("inf")


def _judged(world: World, window: Window, name: str, kind: Broken) -> list[str]:
    """What is not as it should be."""
    shown, kept = window.shown(name), world.switch.sessions.find(name)
    if kept is None or not shown.key:
        return [f"{name}: no session is left"]
    if not kind.says:
        return [] if shown.key != LAST_GOOD else [f"{name}: not taken, {shown.sentence}"]
    if shown.key != LAST_GOOD or kept.session.access_key_id != LAST_GOOD:
        return [f"{name}: it is trusted"]
    if shown.error != AwsUnreachable.__name__ or kind.says not in shown.sentence or not shown.sentence.isprintable():
        return [f"{name}: {shown.error}, {shown.sentence[:200]}"]
    return []


def _cancelled(window: Window, servers: BrokenServers, name: str) -> float:
    """Seconds until a cancel shows, while the handshake is waited for."""
    before = servers.count(name)
    window.do("assume", name)
    if not servers.wait_for_more(name, before, 20):
        return float("inf")
    at = window.do("cancel", name)
    is_over = window.waits(lambda: window.shown(name).at > at and not window.shown(name).assuming, 20)
    return window.shown(name).at - at if is_over else float("inf")


FAULTS = (
    Fault(
        "TLS that does not come about",
        "servers that answer https with http, garbage or alerts, cut or drip the handshake or leave it hanging, "
        "and such with certificates that are out of date, another host's, self-signed or a stranger's, each while a "
        "session is renewed",
        f"a typed error that says which of these it is within {DEADLINE_SECONDS:.0f} s; the session that works is "
        f"kept; a cancel under {CANCEL_SECONDS * 1000:.0f} ms",
        broken_tls,
    ),
)
