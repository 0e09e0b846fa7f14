"""An STS behind TLS that does not come about, or that nobody should trust: what the window says, and what it keeps."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from random import Random
from types import TracebackType
from typing import NamedTuple, Self

from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.servers import (
    CANCEL_SECONDS,
    DRIP_SECONDS,
    LAST_GOOD,
    OVER_SECONDS,
    Answers,
    End,
    Send,
    cancelled,
    more,
    most_until_cancelled,
    over,
    reset,
    serving,
    wait_for_sessions,
    whole_request,
    write_roles,
)
from faults.window import BLOCKED_SECONDS, Window, most_blocked
from roleswitch.errors import AwsUnreachable
from tests.certificates import DAY, HERE, Authority, self_signed
from tests.fakes import World, answer
from tests.loopback import Loopback


class Broken(NamedTuple):
    send: Send
    says: str
    """A pattern of what the sentence holds, so that a person knows what it was or what to do; empty where a session is
    taken."""
    endless: bool = False
    """Whether only a time limit ends it."""


NOT_TRUSTED = "CA bundle"
OUT_OF_DATE = "clock"
OF_ANOTHER = "another host"
NO_TLS = "does not speak TLS, or cuts it"
NOT_REACHED = "cannot be reached"
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
        said += more(connection)
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

    def send(connection: socket.socket, _: End) -> None:
        _hello(connection)
        connection.sendall(content)

    return send


def _reset(connection: socket.socket, _: End) -> None:
    _hello(connection)
    reset(connection)


def _closed(connection: socket.socket, _: End) -> None:
    _hello(connection)


def _cut(context: ssl.SSLContext, share: float, *, hangs: bool = False) -> Send:
    """After that share of the server's part of the handshake."""

    def send(connection: socket.socket, stop: End) -> None:
        flight = _flight(context, _hello(connection))
        connection.sendall(flight[: max(1, round(len(flight) * share))])
        if hangs:
            stop.wait()

    return send


def _drips(context: ssl.SSLContext) -> Send:
    def send(connection: socket.socket, stop: End) -> None:
        for byte in _flight(context, _hello(connection)):
            connection.sendall(bytes([byte]))
            if stop.wait(DRIP_SECONDS):
                return

    return send


def _spoils(context: ssl.SSLContext, seed: int) -> Send:
    """One byte of the server's part is another one, behind the first record's head."""

    def send(connection: socket.socket, _: End) -> None:
        flight = bytearray(_flight(context, _hello(connection)))
        flight[Random(seed).randrange(5, len(flight))] ^= 0xFF  # noqa: S311 - it chooses a byte, never a secret
        connection.sendall(flight)
        connection.recv(65536)

    return send


@contextmanager
def _unless_refused() -> Iterator[None]:
    """A client may say why in an alert (RFC 8446, 6), leave, or show no certificate of its own."""
    try:
        yield
    except ssl.SSLError as error:
        has_left = isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)
        if not has_left and not re.search("ALERT|PEER_DID_NOT_RETURN_A_CERTIFICATE", error.reason or ""):
            raise


def _serves(context: ssl.SSLContext, content: bytes = _HTTP, *, hangs: bool = False, resets: bool = False) -> Send:
    """The whole of TLS, and then `content`."""

    def send(connection: socket.socket, stop: End) -> None:
        with _unless_refused(), context.wrap_socket(connection, server_side=True) as tls:
            whole_request(tls)
            tls.sendall(content)
            if hangs:
                stop.wait()
            if resets:
                reset(tls)

    return send


def _hangs(_: socket.socket, stop: End) -> None:
    stop.wait()


def _without_end(piece: bytes) -> Send:
    def send(connection: socket.socket, stop: End) -> None:
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
            "reset": Broken(_reset, NOT_REACHED),
            **{f"cut-at-{share * 1000:.0f}": Broken(_cut(good, share), NO_TLS) for share in (0, 0.01, 0.3, 0.7, 0.999)},
            # What had come before is there or not.
            "reset-midway": Broken(_serves(good, _HTTP[:300], resets=True), f"{NOT_AWS}|{NOT_REACHED}"),
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
    """One for each kind; `answers` counts them. The end of the test ends what has no end."""

    def __init__(self, kinds: Mapping[str, Broken]) -> None:
        self.answers = Answers()
        self._stack = ExitStack()
        self._servers = {name: Loopback(serving(self._answering(name, kind.send))) for name, kind in kinds.items()}

    def address(self, name: str) -> str:
        return f"https://127.0.0.1:{self._servers[name].port}"

    def __enter__(self) -> Self:
        for server in self._servers.values():
            self._stack.enter_context(server)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.answers.stop()
        self._stack.close()

    def _answering(self, name: str, send: Send) -> Callable[[socket.socket], None]:
        return lambda connection: self.answers.give(name, send, connection)


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
        write_roles(world, {name: servers.address(name) for name in (GOOD, *names)}, "nothing")
        with Window({"AWS_CA_BUNDLE": str(trusted.bundle)}) as window:
            wait_for_sessions(window)
            # Once, when nobody is asked yet, the libraries are loaded; and what is whole has to be taken.
            over(window, GOOD, window.do("assume", GOOD))
            lost += _judged(world, window, GOOD, made[GOOD])
            window.watch_from_now()
            stood = (0.0, "")
            for name in names:
                if made[name].endless:
                    cancels.append(cancelled(window, name, servers.answers.asked, name))
                else:
                    slowest = max(slowest, over(window, name, window.do("assume", name)))
                    lost += _judged(world, window, name, made[name])
                stood = max(stood, (window.longest_stall()[0], name))
            waited = [name for name in names if made[name].endless and run.share >= 1]
            moments = [window.do("assume", name) for name in waited]
            for name, at in zip(waited, moments, strict=True):
                slowest = max(slowest, over(window, name, at))
                lost += _judged(world, window, name, made[name])
            stood = max(stood, (window.longest_stall()[0], "all that have no end"))
            lost += servers.answers.missing((GOOD, *names))
            no_processor = window.kept_waiting
    if slowest > OVER_SECONDS:
        lost.append(f"over after {slowest:.1f} s")
    if stood[0] > most_blocked(run):
        lost.append(f"{stood[1]}: the window stood still for {stood[0] * 1000:.0f} ms")
    return Outcome(
        f"{1 + len(names)} kinds of TLS, {len(cancels)} cancelled",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost[:6])}; the slowest over after {slowest:.1f} s, "
        f"the window stood still for {stood[0] * 1000:.0f} ms (and had no processor for up to "
        f"{no_processor * 1000:.0f} ms), "
        f"a cancel shown after {max(cancels, default=0) * 1000:.0f} ms",
        not lost and max(cancels, default=0) <= most_until_cancelled(run),
    )


GOOD = "good"


def _sample(run: Run, made: Mapping[str, Broken]) -> list[str]:
    """All, or a few that end soon and one that does not."""
    others = [name for name in made if name != GOOD]
    if run.share >= 1:
        return others
    quick = [name for name in others if not made[name].endless]
    return [*run.random().sample(quick, run.times(len(quick), at_least=8)), "hangs"]


def _judged(world: World, window: Window, name: str, kind: Broken) -> list[str]:
    """What is not as it should be."""
    shown, kept = window.shown(name), world.switch.sessions.find(name)
    if kept is None or not shown.key:
        return [f"{name}: no session is left"]
    if not kind.says:
        return [] if shown.key != LAST_GOOD else [f"{name}: not taken, {shown.sentence}"]
    if shown.key != LAST_GOOD or kept.session.access_key_id != LAST_GOOD:
        return [f"{name}: it is trusted"]
    said = shown.sentence
    if shown.error != AwsUnreachable.__name__ or not re.search(kind.says, said) or not said.isprintable():
        return [f"{name}: {shown.error}, {said[:200]}"]
    return []


FAULTS = (
    Fault(
        "TLS that does not come about",
        "servers that answer https with http, garbage or alerts, cut or drip the handshake or leave it hanging, "
        "and such with certificates that are out of date, another host's, self-signed or a stranger's, each while a "
        "session is renewed",
        f"told within {OVER_SECONDS:.0f} s in a sentence that says which of these it is; the session that works is "
        f"kept; the window never stands still over {BLOCKED_SECONDS * 1000:.0f} ms, "
        f"a cancel under {CANCEL_SECONDS * 1000:.0f} ms",
        broken_tls,
    ),
)
