"""An STS on loopback that answers in every way in which one could, and in many in which none should."""

from __future__ import annotations

import gzip
import socket
import socketserver
import struct
import threading
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from types import TracebackType
from typing import NamedTuple, Self

from roleswitch.demo.strict_aws import THROTTLED
from tests.fakes import answer, refusal_of

Send = Callable[[socket.socket, threading.Event], None]
"""Answers on a connection; what goes on without end stops with the event."""

MEGABYTE = 1_000_000
BOMB = 400 * MEGABYTE
"""What comes out of a compressed body, or without compression: enough to be seen, and no machine is brought down."""
DRIP_SECONDS = 0.5


class Odd(NamedTuple):
    send: Send
    taken: bool = False
    """Whether it holds a session that may be taken; whatever else comes has to end in a typed error."""
    endless: bool = False
    """Whether only the deadline ends it."""


def _bytes(content: bytes) -> Send:
    return lambda connection, _: connection.sendall(content)


def _http(body: bytes | str, status: str = "200 OK", headers: Mapping[str, str] | None = None) -> bytes:
    body = body.encode() if isinstance(body, str) else body
    told = {"Content-Type": "text/xml", "Content-Length": str(len(body)), "Connection": "close", **(headers or {})}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("utf-8", "surrogateescape") + body


def _says(body: bytes | str, status: str = "200 OK", **headers: str) -> Odd:
    return Odd(_bytes(_http(body, status, {name.replace("_", "-"): value for name, value in headers.items()})))


def _fields(**fields: str | None) -> Odd:
    return Odd(_bytes(_http(answer(fields).body)))


def _taken(odd: Odd) -> Odd:
    return odd._replace(taken=True)


GOOD = answer().body
_HALF = GOOD.encode()[: len(GOOD) // 2]
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
_OTHERS = "arn:aws:sts::999999999999:assumed-role/Admin/boaty"


def _chunked(body: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return _HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + f"{len(body):x}\r\n".encode() + body + b"\r\n" + end


def _reset(connection: socket.socket, _: threading.Event) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _reset_midway(connection: socket.socket, stop: threading.Event) -> None:
    connection.sendall(_http(GOOD)[:300])
    _reset(connection, stop)


def _hangs_after(content: bytes) -> Odd:
    def send(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(content)
        stop.wait()

    return Odd(send, endless=True)


def _drips(content: bytes) -> Odd:
    def send(connection: socket.socket, stop: threading.Event) -> None:
        for byte in content:
            connection.sendall(bytes([byte]))
            if stop.wait(DRIP_SECONDS):
                return

    return Odd(send, endless=True)


def _repeats(head: bytes, piece: bytes, most: int, tail: bytes = b"") -> Odd:
    """`most` bytes of it in all."""

    def send(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(head)
        block = piece * max(1, 65536 // len(piece))
        for _ in range(most // len(block)):
            if stop.is_set():
                return
            connection.sendall(block)
        connection.sendall(tail)

    return Odd(send)


def _gzip_bomb(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(_zeros())


@cache
def _zeros() -> bytes:
    compress = zlib.compressobj(9, wbits=31)
    zeros = bytes(MEGABYTE)
    body = b"".join(compress.compress(zeros) for _ in range(BOMB // MEGABYTE)) + compress.flush()
    return _http(body, headers={"Content-Encoding": "gzip"})


def _with_escapes(code: str) -> str:
    return refusal_of(code, "\u202eno\u2066 \u009b31m\nLine\ttwo").body


def _entities(depth: int) -> str:
    """As many laughs as ten to the power of `depth`."""
    lines = ['<!ENTITY l0 "lol">'] + [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, depth + 1)]
    return f"<?xml version='1.0'?><!DOCTYPE a [{''.join(lines)}]>{GOOD.replace('t' * 200, f'&l{depth};')}"


def _with_doctype(declared: str, token: str) -> str:
    return f"<?xml version='1.0'?><!DOCTYPE a [{declared}]>{GOOD.replace('t' * 200, token)}"


def _without(element: str) -> str:
    start, end = GOOD.index(f"<{element}>"), GOOD.index(f"</{element}>") + len(element) + 3
    return GOOD[:start] + GOOD[end:]


def _twice(element: str) -> str:
    start, end = GOOD.index(f"<{element}>"), GOOD.index(f"</{element}>") + len(element) + 3
    return GOOD[:end] + GOOD[start:end] + GOOD[end:]


ODD: dict[str, Odd] = {
    # Refusals, AWS's own and those of what stands in between.
    "500": Odd(_bytes(_http(refusal_of("InternalFailure", "The request processing has failed", 500).body, "500 Oh"))),
    "503": _says(refusal_of("ServiceUnavailable", "Service Unavailable", 503).body, "503 Service Unavailable"),
    "503-empty": _says("", "503 Service Unavailable"),
    "503-come-back-tomorrow": _says("", "503 Service Unavailable", Retry_After="86400"),
    "429": _says("", "429 Too Many Requests", Retry_After="86400"),
    "throttled": _says(THROTTLED.body, "400 Bad Request"),
    "slow-down": _says(refusal_of("SlowDown", "Please reduce your request rate", 503).body, "503 Slow Down"),
    "denied": _says(refusal_of("AccessDenied", "not authorized").body, "403 Forbidden"),
    "unheard-of-code": _says(refusal_of("Teapot", "I am one").body, "418 Teapot"),
    "message-of-a-megabyte": _says(refusal_of("AccessDenied", "no " * 300_000).body, "403 Forbidden"),
    "code-of-a-megabyte": _says(refusal_of("N" * MEGABYTE, "no").body, "403 Forbidden"),
    "message-with-escapes": _says(_with_escapes("AccessDenied"), "403 Forbidden"),
    "error-without-code": _says("<ErrorResponse><Error><Message>no</Message></Error></ErrorResponse>", "400 Bad"),
    "error-with-lists": _says("<ErrorResponse><Error><Code>A</Code><Code>B</Code></Error></ErrorResponse>", "400 Bad"),
    "error-200": _says(refusal_of("AccessDenied", "no").body),
    "html": _says("<html><body>Sign in to the guest network</body></html>", Content_Type="text/html"),
    "html-403": _says("<html><body>Blocked by your company", "403 Forbidden", Content_Type="text/html"),
    "html-502": _says("<html>Bad gateway</html>", "502 Bad Gateway", Content_Type="text/html"),
    "redirect": _says("", "302 Found", Location="http://127.0.0.1:9/"),
    "redirect-to-itself": _says("", "307 Temporary Redirect", Location="/redirect-to-itself"),
    "redirect-nowhere": _says("", "301 Moved Permanently"),
    "not-modified": _says("", "304 Not Modified", Content_Length=""),
    "no-content": _says("", "204 No Content", Content_Length=""),
    "switching": Odd(_bytes(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n")),
    # Bodies.
    "garbage": _says(b"\x00\x01\xff garbage \xfe"),
    "empty": _says(""),
    "json": _says('{"AssumeRoleResult": {"Credentials": {}}}', Content_Type="application/json"),
    "a-number": _says("42"),
    "cut": _says(_HALF),
    "cut-in-a-tag": _says(GOOD[: GOOD.index("</SecretAccessKey>") + 4]),
    "other-answer": _says("<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>"),
    "empty-element": _says("<AssumeRoleResponse/>"),
    "two-roots": _says(GOOD + GOOD),
    "text-for-a-structure": _says(_without("Credentials").replace("Result>", "Result><Credentials>x</Credentials>", 1)),
    "structure-for-a-text": _says(GOOD.replace("t" * 200, "<a><b>c</b></a>")),
    "deep": _says("<a>" * 200_000),
    "deep-and-closed": _says("<a>" * 100_000 + "</a>" * 100_000),
    "many-attributes": _says("<a " + " ".join(f'a{n}="x"' for n in range(100_000)) + "/>"),
    "many-elements": _says(GOOD.replace("<AssumeRoleResult>", "<AssumeRoleResult>" + "<x/>" * 200_000)),
    "undeclared-prefix": _says(GOOD.replace("Credentials>", "a:Credentials>")),
    "bytes-that-are-no-utf-8": _says(GOOD.encode().replace(b"ttt", b"t\xff\xfet", 1)),
    "null-byte": _says(GOOD.encode().replace(b"ttt", b"t\x00t", 1)),
    "null-reference": _says(GOOD.replace("ttt", "t&#0;t", 1)),
    "unknown-encoding": _taken(_says("<?xml version='1.0' encoding='utf-7'?>" + GOOD)),
    "utf-16": _taken(_says(GOOD.encode("utf-16"))),
    "byte-order-mark": _taken(_says(b"\xef\xbb\xbf" + GOOD.encode())),
    "entity-of-a-file": _says(_with_doctype('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;")),
    "entity-of-an-address": _says(_with_doctype('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', "&x;")),
    "entity": _says(_with_doctype('<!ENTITY x "token">', "&x;")),
    "laughs-in-the-millions": _says(_entities(6)),
    "laughs-in-the-billions": _says(_entities(9)),
    # Fields.
    **{f"no-{name}": _says(_without(name)) for name in ("Credentials", "AssumedRoleUser", "Arn")},
    **{
        f"{how}-{name}": _fields(**{name: value})
        for name in ("AccessKeyId", "SecretAccessKey", "SessionToken")
        for how, value in {
            "no": None,
            "empty": "",
            "newline-in": "ASIAIOSFODNN7EXAM\n[default]\ncredential_process = x",
            "return-in": "ASIAIOSFODNN7EXAMPLE\r",
            "tab-in": "ASIA\tIOSFODNN7EXAMPLE",
            "high-letter-in": "ASIAIOSFODNN7EXAMPL\u00c9",
        }.items()
    },
    "two-AccessKeyId": _says(_twice("AccessKeyId")),
    "two-Expiration": _says(_twice("Expiration")),
    "two-Credentials": _taken(_says(_twice("Credentials"))),
    "two-Arn": _says(_twice("Arn")),
    "token-of-8-kb": _taken(_fields(SessionToken="t" * 8192)),
    "token-of-a-megabyte": _fields(SessionToken="t" * MEGABYTE),
    "no-Expiration": _says(_without("Expiration")),
    **{
        f"expires-{name}": _fields(Expiration=value)
        for name, value in {
            "tomorrow": "tomorrow",
            "never": "",
            "without-zone": "2099-01-01T00:00:00",
            "in-month-13": "2099-13-45T00:00:00Z",
            "in-year-0": "0000-01-01T00:00:00Z",
            "in-year-1": "0001-01-01T00:00:00+14:00",
            "in-year-9999": "9999-12-31T23:59:59-12:00",
            "in-year-10000": "10000-01-01T00:00:00Z",
            "in-the-past": "2001-01-01T00:00:00Z",
            "by-a-huge-number": "9" * 40,
            "by-infinity": "Infinity",
            "by-nan": "NaN",
        }.items()
    },
    "account-of-others": Odd(_bytes(_http(answer(arn=_OTHERS).body))),
    "arn-of-a-role": Odd(_bytes(_http(answer(arn="arn:aws:iam::482109375526:role/Admin").body))),
    "arn-with-a-newline": Odd(_bytes(_http(answer(arn="arn:aws:sts::482109375526:assumed-role/a/b\n[x]").body))),
    # HTTP.
    "closed": Odd(_bytes(b"")),
    "reset": Odd(_reset),
    "reset-midway": Odd(_reset_midway),
    "length-too-long": _taken(_says(GOOD, Content_Length=str(len(GOOD) + 100))),
    "length-too-short": _says(GOOD, Content_Length=str(len(GOOD) // 2)),
    "length-negative": _taken(_says(GOOD, Content_Length="-1")),
    "length-no-number": _taken(_says(GOOD, Content_Length="many")),
    "length-twice": Odd(_bytes(_HEAD + f"Content-Length: 10\r\nContent-Length: {len(GOOD)}\r\n\r\n{GOOD}".encode())),
    "without-length": _taken(Odd(_bytes(_HEAD + b"\r\n" + GOOD.encode()))),
    "chunked": _taken(Odd(_bytes(_chunked(GOOD.encode())))),
    "chunks-cut": Odd(_bytes(_chunked(_HALF, b""))),
    "chunk-of-no-size": Odd(_bytes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + GOOD.encode())),
    "chunk-of-any-size": Odd(_bytes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + _HALF)),
    "http-0.9": Odd(_bytes(GOOD.encode())),
    "http-2": Odd(_bytes(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64")),
    "not-http": Odd(_bytes(b"220 mail.example.com ESMTP\r\n")),
    "tls-alert": Odd(_bytes(b"\x15\x03\x03\x00\x02\x02\x28")),
    "status-of-letters": Odd(_bytes(_http(GOOD, "OK OK"))),
    "status-999": _says(GOOD, "999 Nothing"),
    "status-99": _says(GOOD, "99 Nothing"),
    "continue-first": _taken(Odd(_bytes(b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + _http(GOOD)))),
    "many-headers": Odd(_bytes(_http(GOOD, headers={f"X-{n}": "x" for n in range(5000)}))),
    "long-header": _says(GOOD, X_Long="x" * MEGABYTE),
    "header-without-colon": _taken(Odd(_bytes(_HEAD + b"nothing here\r\n\r\n" + GOOD.encode()))),
    "header-with-nulls": _taken(_says(GOOD, X_Null="a\x00b")),
    "date-that-is-none": _taken(_says(GOOD, Date="yesterday")),
    "date-of-year-9999": _taken(_says(GOOD, Date="Fri, 31 Dec 9999 23:59:59 -1200")),
    "html-of-1970": _says("<html>", "503 Service Unavailable", Date="Thu, 01 Jan 1970 00:00:00 GMT"),
    "html-of-2099": _says("<html>", "503 Service Unavailable", Date="Thu, 01 Jan 2099 00:00:00 GMT"),
    "gzip": _says(gzip.compress(GOOD.encode()), Content_Encoding="gzip"),
    "gzip-that-is-none": _taken(_says(GOOD, Content_Encoding="gzip")),
    "gzip-cut": _says(gzip.compress(GOOD.encode())[:100], Content_Encoding="gzip"),
    "unheard-of-encoding": _taken(_says(GOOD, Content_Encoding="rot13")),
    # Bombs.
    "gzip-bomb": Odd(_gzip_bomb),
    "huge": _repeats(_HEAD + f"Content-Length: {BOMB}\r\n\r\n".encode(), b"x", BOMB),
    "huge-xml": _repeats(_HEAD + b"\r\n", b"<x>y</x>", BOMB // 10, b"</a>"),
    "huge-chunks": _repeats(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"4\r\n    \r\n", BOMB),
    "huge-error": _repeats(b"HTTP/1.1 400 Bad\r\n\r\n", b"x", BOMB),
    "headers-without-end": _repeats(_HEAD, b"X: y\r\n", BOMB // 10),
    "continue-without-end": _repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n", BOMB // 10),
    # Nothing, or not soon.
    "hangs": _hangs_after(b""),
    "hangs-after-its-headers": _hangs_after(_HEAD + f"Content-Length: {len(GOOD)}\r\n\r\n".encode()),
    "hangs-midway": _hangs_after(_http(GOOD)[:300]),
    "drips": _drips(_http(GOOD)),
    "drips-headers": _drips(_HEAD + b"X: y\r\n" * 1000),
    "drips-continue": _drips(b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
}
"""By name, which is the path of its address."""


class OddSts:
    """`url(name)` is the address of each of ODD; `release` ends what has no end."""

    def __init__(self) -> None:
        self._asked: dict[str, int] = {}
        self._is_asked = threading.Condition()
        self._stop = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _handler_of(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/{name}"

    def count(self, name: str) -> int:
        """How often it was asked."""
        with self._is_asked:
            return self._asked.get(name, 0)

    def wait_for_more(self, name: str, before: int, seconds: float) -> bool:
        """Whether it is asked more often than `before` within these seconds."""
        with self._is_asked:
            return self._is_asked.wait_for(lambda: self._asked.get(name, 0) > before, seconds)

    def release(self) -> None:
        self._stop.set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65536)
            if not piece:
                return
            head += piece
        head, _, body = head.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        lengths = [int(line.split(":")[1]) for line in lines if line.lower().startswith("content-length:")]
        while len(body) < sum(lengths):
            body += connection.recv(65536)
        name = lines[0].split()[1].strip("/")
        with self._is_asked:
            self._asked[name] = self._asked.get(name, 0) + 1
            self._is_asked.notify_all()
        ODD[name].send(connection, self._stop)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128


def _handler_of(sts: OddSts) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with suppress(OSError):  # a client that gave up is what all this is for
                sts.answer(self.request)

    return Handler
