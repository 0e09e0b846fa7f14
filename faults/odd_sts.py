"""An STS on loopback that answers in every way in which one could, and in many in which none should."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import Mapping
from functools import cache
from types import TracebackType
from typing import NamedTuple

from faults.servers import DRIP_SECONDS, Answers, End, Send, reset, serving, whole_request
from roleswitch.demo.strict_aws import THROTTLED
from roleswitch.errors import AwsBusy, AwsUnreachable, RoleRefused, StsTrouble
from tests.fakes import answer, refusal_of
from tests.loopback import Loopback

MEGABYTE = 1_000_000
BOMB = 400 * MEGABYTE
"""What comes out of a compressed body, or without compression: enough to be seen, and no machine is brought down."""


NOT_AWS = "answered is not AWS's"
NOT_REACHED = "cannot be reached"
NO_ANSWER = "did not answer in time"


class Odd(NamedTuple):
    send: Send
    error: type[StsTrouble] | None = AwsUnreachable
    """What it is told as; none where it is an answer as good as any, and its session has to be taken."""
    says: str = NOT_AWS
    """What the sentence holds, so that a person knows what it was."""
    may_be_taken: bool = False
    """It is not as it should be, and holds a whole session all the same."""
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


def _busy(odd: Odd) -> Odd:
    return odd._replace(error=AwsBusy, says="AWS is busy")


def _refused(odd: Odd, says: str) -> Odd:
    return odd._replace(error=RoleRefused, says=says)


def _wrong(field: str, odd: Odd) -> Odd:
    """It is AWS's but for that field."""
    return odd._replace(error=StsTrouble, says=f"answered with {field}")


def _good(odd: Odd) -> Odd:
    return odd._replace(error=None)


def _may_be_taken(odd: Odd) -> Odd:
    return odd._replace(may_be_taken=True)


GOOD = answer().body
_HALF = GOOD.encode()[: len(GOOD) // 2]
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
_OTHERS = "arn:aws:sts::999999999999:assumed-role/Admin/boaty"


def _chunked(body: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return _HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + f"{len(body):x}\r\n".encode() + body + b"\r\n" + end


def _reset_after(content: bytes) -> Odd:
    def send(connection: socket.socket, _: End) -> None:
        connection.sendall(content)
        reset(connection)

    return Odd(send, says=NOT_REACHED)


def _hangs_after(content: bytes) -> Odd:
    def send(connection: socket.socket, stop: End) -> None:
        connection.sendall(content)
        stop.wait()

    return Odd(send, says=NO_ANSWER, endless=True)


def _drips(content: bytes) -> Odd:
    def send(connection: socket.socket, stop: End) -> None:
        for byte in content:
            connection.sendall(bytes([byte]))
            if stop.wait(DRIP_SECONDS):
                return

    return Odd(send, says=NO_ANSWER, endless=True)


def _repeats(head: bytes, piece: bytes, most: int, tail: bytes = b"") -> Odd:
    """`most` bytes of it in all."""

    def send(connection: socket.socket, stop: End) -> None:
        connection.sendall(head)
        block = piece * max(1, 65536 // len(piece))
        for _ in range(most // len(block)):
            if stop.is_set():
                return
            connection.sendall(block)
        connection.sendall(tail)

    return Odd(send)


def _gzip_bomb(connection: socket.socket, _: End) -> None:
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


_KEY = "an access key ID that is none"
_SECRETS = "a secret key or session token with odd characters in it, or none"
_ARN = "an assumed-role ARN that is none"
_EXPIRATION = "no expiration"

ODD: dict[str, Odd] = {
    # Refusals, AWS's own and those of what stands in between.
    "500": _busy(
        Odd(_bytes(_http(refusal_of("InternalFailure", "The request processing has failed", 500).body, "500 Oh")))
    ),
    "503": _busy(_says(refusal_of("ServiceUnavailable", "Service Unavailable", 503).body, "503 Service Unavailable")),
    "503-empty": _busy(_says("", "503 Service Unavailable")),
    "503-come-back-tomorrow": _busy(_says("", "503 Service Unavailable", Retry_After="86400")),
    "429": _says("", "429 Too Many Requests", Retry_After="86400"),
    "throttled": _busy(_says(THROTTLED.body, "400 Bad Request")),
    "slow-down": _busy(_says(refusal_of("SlowDown", "Please reduce your request rate", 503).body, "503 Slow Down")),
    "denied": _refused(_says(refusal_of("AccessDenied", "not authorized").body, "403 Forbidden"), "not authorized"),
    "unheard-of-code": _refused(_says(refusal_of("Teapot", "I am one").body, "418 Teapot"), "I am one"),
    "message-of-a-megabyte": _says(refusal_of("AccessDenied", "no " * 300_000).body, "403 Forbidden"),
    "code-of-a-megabyte": _says(refusal_of("N" * MEGABYTE, "no").body, "403 Forbidden"),
    "message-with-escapes": _refused(_says(_with_escapes("AccessDenied"), "403 Forbidden"), "no 31m Line two"),
    "error-without-code": _says("<ErrorResponse><Error><Message>no</Message></Error></ErrorResponse>", "400 Bad"),
    "error-with-lists": _says("<ErrorResponse><Error><Code>A</Code><Code>B</Code></Error></ErrorResponse>", "400 Bad"),
    "error-200": _says(refusal_of("AccessDenied", "no").body),
    "html": _says("<html><body>Sign in to the guest network</body></html>", Content_Type="text/html"),
    "html-403": _says("<html><body>Blocked by your company", "403 Forbidden", Content_Type="text/html"),
    "html-502": _busy(_says("<html>Bad gateway</html>", "502 Bad Gateway", Content_Type="text/html")),
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
    "text-for-a-structure": _wrong(
        _KEY, _says(_without("Credentials").replace("Result>", "Result><Credentials>x</Credentials>", 1))
    ),
    "structure-for-a-text": _wrong(_SECRETS, _says(GOOD.replace("t" * 200, "<a><b>c</b></a>"))),
    "deep": _says("<a>" * 200_000),
    "deep-and-closed": _says("<a>" * 100_000 + "</a>" * 100_000),
    "many-attributes": _says("<a " + " ".join(f'a{n}="x"' for n in range(100_000)) + "/>"),
    "many-elements": _says(GOOD.replace("<AssumeRoleResult>", "<AssumeRoleResult>" + "<x/>" * 200_000)),
    "undeclared-prefix": _says(GOOD.replace("Credentials>", "a:Credentials>")),
    "bytes-that-are-no-utf-8": _says(GOOD.encode().replace(b"ttt", b"t\xff\xfet", 1)),
    "null-byte": _says(GOOD.encode().replace(b"ttt", b"t\x00t", 1)),
    "null-reference": _says(GOOD.replace("ttt", "t&#0;t", 1)),
    "unknown-encoding": _may_be_taken(_says("<?xml version='1.0' encoding='utf-7'?>" + GOOD)),
    "utf-16": _may_be_taken(_says(GOOD.encode("utf-16"))),
    "byte-order-mark": _may_be_taken(_says(b"\xef\xbb\xbf" + GOOD.encode())),
    "entity-of-a-file": _says(_with_doctype('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;")),
    "entity-of-an-address": _says(_with_doctype('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', "&x;")),
    "entity": _says(_with_doctype('<!ENTITY x "token">', "&x;")),
    "laughs-in-the-millions": _says(_entities(6)),
    "laughs-in-the-billions": _says(_entities(9)),
    # Fields.
    **{
        f"no-{name}": _wrong(field, _says(_without(name)))
        for name, field in {"Credentials": "no credentials", "AssumedRoleUser": _ARN, "Arn": _ARN}.items()
    },
    **{
        f"{how}-{name}": _wrong(field, _fields(**{name: value}))
        for name, field in {"AccessKeyId": _KEY, "SecretAccessKey": _SECRETS, "SessionToken": _SECRETS}.items()
        for how, value in {
            "no": None,
            "empty": "",
            "newline-in": "ASIAIOSFODNN7EXAM\n[default]\ncredential_process = x",
            "return-in": "ASIAIOSFODNN7EXAMPLE\r",
            "tab-in": "ASIA\tIOSFODNN7EXAMPLE",
            "high-letter-in": "ASIAIOSFODNN7EXAMPL\u00c9",
        }.items()
    },
    "two-AccessKeyId": _wrong(_KEY, _says(_twice("AccessKeyId"))),
    "two-Expiration": _says(_twice("Expiration")),
    "two-Credentials": _may_be_taken(_says(_twice("Credentials"))),
    "two-Arn": _wrong(_ARN, _says(_twice("Arn"))),
    "token-of-8-kb": _good(_fields(SessionToken="t" * 8192)),
    "token-of-a-megabyte": _fields(SessionToken="t" * MEGABYTE),
    "no-Expiration": _wrong(_EXPIRATION, _says(_without("Expiration"))),
    **{
        f"expires-{name}": _fields(Expiration=value)
        for name, value in {
            "tomorrow": "tomorrow",
            "never": "",
            "in-month-13": "2099-13-45T00:00:00Z",
            "in-year-0": "0000-01-01T00:00:00Z",
            "in-year-10000": "10000-01-01T00:00:00Z",
            "by-a-huge-number": "9" * 40,
            "by-infinity": "Infinity",
            "by-nan": "NaN",
        }.items()
    },
    **{
        f"expires-{name}": _wrong(field, _fields(Expiration=value))
        for name, field, value in (
            ("without-zone", _EXPIRATION, "2099-01-01T00:00:00"),
            ("in-year-1", _EXPIRATION, "0001-01-01T00:00:00+14:00"),
            ("in-year-9999", _EXPIRATION, "9999-12-31T23:59:59-12:00"),
            ("in-the-past", "a session that is over already", "2001-01-01T00:00:00Z"),
        )
    },
    "account-of-others": _wrong("a session of account 999999999999", Odd(_bytes(_http(answer(arn=_OTHERS).body)))),
    "arn-of-a-role": _wrong(_ARN, Odd(_bytes(_http(answer(arn="arn:aws:iam::482109375526:role/Admin").body)))),
    "arn-with-a-newline": _wrong(
        _ARN, Odd(_bytes(_http(answer(arn="arn:aws:sts::482109375526:assumed-role/a/b\n[x]").body)))
    ),
    # HTTP.
    "closed": Odd(_bytes(b""), says=NOT_REACHED),
    "reset": _reset_after(b""),
    "reset-midway": _reset_after(_http(GOOD)[:300]),
    "length-too-long": _may_be_taken(_says(GOOD, Content_Length=str(len(GOOD) + 100))),
    "length-too-short": _says(GOOD, Content_Length=str(len(GOOD) // 2)),
    "length-negative": _may_be_taken(_says(GOOD, Content_Length="-1")),
    "length-no-number": _may_be_taken(_says(GOOD, Content_Length="many")),
    "length-twice": Odd(_bytes(_HEAD + f"Content-Length: 10\r\nContent-Length: {len(GOOD)}\r\n\r\n{GOOD}".encode())),
    "without-length": _good(Odd(_bytes(_HEAD + b"\r\n" + GOOD.encode()))),
    "chunked": _good(Odd(_bytes(_chunked(GOOD.encode())))),
    "chunks-cut": Odd(_bytes(_chunked(_HALF, b"")), says=NOT_REACHED),
    "chunk-of-no-size": Odd(_bytes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + GOOD.encode())),
    "chunk-of-any-size": Odd(
        _bytes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + _HALF), says=NOT_REACHED
    ),
    "http-0.9": Odd(_bytes(GOOD.encode())),
    "http-2": Odd(_bytes(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64")),
    "not-http": Odd(_bytes(b"220 mail.example.com ESMTP\r\n")),
    "tls-alert": Odd(_bytes(b"\x15\x03\x03\x00\x02\x02\x28")),
    "status-of-letters": Odd(_bytes(_http(GOOD, "OK OK"))),
    "status-999": _says(GOOD, "999 Nothing"),
    "status-99": _says(GOOD, "99 Nothing"),
    "continue-first": _good(Odd(_bytes(b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + _http(GOOD)))),
    "many-headers": Odd(_bytes(_http(GOOD, headers={f"X-{n}": "x" for n in range(5000)}))),
    "long-header": _says(GOOD, X_Long="x" * MEGABYTE),
    "header-without-colon": _may_be_taken(Odd(_bytes(_HEAD + b"nothing here\r\n\r\n" + GOOD.encode()))),
    "header-with-nulls": _may_be_taken(_says(GOOD, X_Null="a\x00b")),
    "date-that-is-none": _good(_says(GOOD, Date="yesterday")),
    "date-of-year-9999": _good(_says(GOOD, Date="Fri, 31 Dec 9999 23:59:59 -1200")),
    "html-of-1970": _busy(_says("<html>", "503 Service Unavailable", Date="Thu, 01 Jan 1970 00:00:00 GMT")),
    "html-of-2099": _busy(_says("<html>", "503 Service Unavailable", Date="Thu, 01 Jan 2099 00:00:00 GMT")),
    "gzip": _says(gzip.compress(GOOD.encode()), Content_Encoding="gzip"),
    "gzip-that-is-none": _may_be_taken(_says(GOOD, Content_Encoding="gzip")),
    "gzip-cut": _says(gzip.compress(GOOD.encode())[:100], Content_Encoding="gzip"),
    "unheard-of-encoding": _may_be_taken(_says(GOOD, Content_Encoding="rot13")),
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


class OddSts(Loopback):
    """`address(name)` is that of each of ODD; `answers` counts them. The end of the test ends what has no end."""

    def __init__(self) -> None:
        self.answers = Answers()
        super().__init__(serving(self._answer))

    def address(self, name: str) -> str:
        return f"{self.url}/{name}"

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.answers.stop()
        super().__exit__(kind, error, trace)

    def _answer(self, connection: socket.socket) -> None:
        name = whole_request(connection).split()[1].decode().strip("/")
        self.answers.give(name, ODD[name].send, connection)
