"""A small strict AWS on loopback HTTP: signatures, sessions and STS as AWS has them, the rest handed to moto.

moto enforces no external ID, MFA, duration or expiry (ground.md). So this stands in front of it in the demo, and alone
in tests of refusals. Every request is checked for its signature and its session's end; STS is answered here, other
services by `upstream`.

    with StrictAws([user], [role]) as aws:
        client = boto3.client("sts", endpoint_url=aws.url, ...)
        aws.fail(2, UNAVAILABLE)
        ...
        assert [call.action for call in aws.calls] == ["AssumeRole"]
"""

from __future__ import annotations

import http.client
import http.server
import socket
import struct
import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate
from enum import Enum
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape

from roleswitch.core.session import utc_now
from roleswitch.demo.signature import AwsError, Request, parse_authorization
from roleswitch.demo.strict_sts import Caller, Result, StrictRole, StrictSts, User

__all__ = ["HTML", "THROTTLED", "UNAVAILABLE", "Call", "Fault", "Manner", "StrictAws", "StrictRole", "User"]

_XMLNS = "https://sts.amazonaws.com/doc/2011-06-15/"
_NOT_ASKED = {"Action", "Version", "TokenCode"}
"""Not kept of a call: what it is named by, and an MFA code, which is a secret for as long as it is good."""


class Manner(Enum):
    """How a faulty answer comes."""

    ANSWER = "answer"
    HANG = "hang"
    """After `release()` only."""
    DRIP = "drip"
    """A byte every half second, so that no read by itself is late."""
    RESET = "reset"
    """Not at all: the connection is reset."""


@dataclass(frozen=True)
class Fault:
    """What STS answers instead of what it should. `delay` is in seconds."""

    status: int = 503
    body: str = ""
    content_type: str = "text/xml"
    manner: Manner = Manner.ANSWER
    delay: float = 0


def _error(code: str, message: str) -> str:
    return (
        f'<ErrorResponse xmlns="{_XMLNS}"><Error><Type>Sender</Type><Code>{escape(code)}</Code>'
        f"<Message>{escape(message)}</Message></Error><RequestId>{uuid.uuid4()}</RequestId></ErrorResponse>"
    )


THROTTLED = Fault(400, _error("Throttling", "Rate exceeded"))
UNAVAILABLE = Fault(503, _error("ServiceUnavailable", "Service Unavailable"))
HTML = Fault(200, "<html><body>Sign in to the guest network</body></html>", "text/html")


@dataclass(frozen=True)
class Call:
    """What STS was asked. `caller_arn` is empty where the request was refused, or answered by a fault, before that."""

    action: str
    caller_arn: str
    parameters: Mapping[str, str]
    region: str
    """The region that the request was signed for: the one endpoint here stands for all regions."""


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class StrictAws:
    """The server and its world, which a test or the demo may change while it runs.

    `upstream` is the URL of moto; without it everything but STS is answered with NotImplemented. moto is told the
    caller's account, so that each account has its own buckets.
    """

    def __init__(
        self,
        users: Iterable[User] = (),
        roles: Iterable[StrictRole] = (),
        *,
        clock: Callable[[], datetime] = utc_now,
        upstream: str | None = None,
    ) -> None:
        self.clock = clock
        self._sts = StrictSts(users, roles, clock)
        self.put_user = self._sts.put_user
        self.put_role = self._sts.put_role
        self.remove_key = self._sts.remove_key
        self.accept_token_code = self._sts.accept_token_code
        self.expire_sessions = self._sts.expire_sessions
        self._upstream = upstream
        self._calls: list[Call] = []
        self._called = threading.Condition()
        self._faults: deque[Fault] = deque()
        self._released = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="strict-aws")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Answer what hangs, close every connection and wait for the threads to end."""
        self.release()
        self._server.shutdown()
        self._server.cut_connections()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def calls(self) -> list[Call]:
        """What STS was asked so far, without secrets."""
        with self._called:
            return list(self._calls)

    def wait_for_calls(self, count: int, seconds: float = 10) -> list[Call]:
        """The calls, once there are `count`. Raises TimeoutError."""
        with self._called:
            if not self._called.wait_for(lambda: len(self._calls) >= count, seconds):
                raise TimeoutError(f"{len(self._calls)} calls of {count} within {seconds} seconds")
            return list(self._calls)

    def fail(self, count: int, fault: Fault) -> None:
        """Answer the next `count` requests to STS with `fault`, after those that are planned already."""
        self._released.clear()
        self._faults.extend([fault] * count)

    def release(self) -> None:
        """Let go of what hangs, drips or is delayed."""
        self._released.set()

    def _answer(self, request: Request) -> _Answer | Fault:
        request_id = str(uuid.uuid4())
        is_s3 = True
        try:
            authorization = parse_authorization(request)
            form = _form(request)
            is_s3 = authorization.service == "s3" if authorization else "Action" not in form
            if authorization and authorization.service == "sts":
                return self._answer_sts(request, form, authorization.region, request_id)
            caller = self._sts.authenticate(request, authorization)
            if self._upstream is None:
                raise AwsError("NotImplemented", "This AWS has STS only", 501)
            return _forwarded(self._upstream, request, caller)
        except AwsError as error:
            if is_s3:
                return _s3_refusal(error, request, request_id)
            return _xml_answer(error.status, _error(error.code, error.message), request_id)

    def _answer_sts(self, request: Request, form: Mapping[str, str], region: str, request_id: str) -> _Answer | Fault:
        action = form.get("Action", "")
        asked = {name: value for name, value in form.items() if name not in _NOT_ASKED and name[:6] != "X-Amz-"}
        caller_arn = ""
        try:
            with suppress(IndexError):
                return self._faults.popleft()
            caller = self._sts.authenticate(request, parse_authorization(request))
            caller_arn = caller.arn
            result = _elements({f"{action}Result": self._sts.answer(caller, form)})
        finally:
            with self._called:
                self._calls.append(Call(action, caller_arn, asked, region))
                self._called.notify_all()
        answer = f'<{action}Response xmlns="{_XMLNS}">{result}<ResponseMetadata><RequestId>{request_id}</RequestId>'
        return _xml_answer(200, f"{answer}</ResponseMetadata></{action}Response>", request_id)


def _form(request: Request) -> dict[str, str]:
    pairs = parse_qsl(request.query, keep_blank_values=True)
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        pairs += parse_qsl(request.body.decode(errors="replace"), keep_blank_values=True)
    return dict(pairs)


def _elements(fields: Mapping[str, str | Result]) -> str:
    return "".join(
        f"<{name}>{escape(value) if isinstance(value, str) else _elements(value)}</{name}>"
        for name, value in fields.items()
    )


def _xml_answer(status: int, body: str, request_id: str) -> _Answer:
    return _Answer(status, body.encode(), {"Content-Type": "text/xml", "x-amzn-RequestId": request_id})


_S3_WORDS = {
    "InvalidClientTokenId": AwsError(
        "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403
    ),
    "MissingAuthenticationToken": AwsError("AccessDenied", "Access Denied", 403),
    "ExpiredToken": AwsError("ExpiredToken", "The provided token has expired.", 400),
    "SignatureDoesNotMatch": AwsError(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing "
        "method.",
        403,
    ),
    "IncompleteSignature": AwsError("AuthorizationHeaderMalformed", "The authorization header is malformed.", 400),
}
_S3_SKEWED = AwsError(
    "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", 403
)


def _s3_refusal(error: AwsError, request: Request, request_id: str) -> _Answer:
    said = _S3_SKEWED if "15 min." in error.message else _S3_WORDS.get(error.code, error)
    # S3 answers HEAD with the status alone.
    fields = {"Code": said.code, "Message": said.message, "RequestId": request_id}
    body = "" if request.method == "HEAD" else f'<?xml version="1.0"?><Error>{_elements(fields)}</Error>'
    return _Answer(said.status, body.encode(), {"Content-Type": "application/xml", "x-amz-request-id": request_id})


def _forwarded(upstream: str, request: Request, caller: Caller) -> _Answer:
    headers = {name: value for name, value in request.headers.items() if name not in {"connection", "expect"}}
    headers["x-moto-account-id"] = caller.account_id
    target = f"{request.path}?{request.query}" if request.query else request.path
    status, answer_headers, body = exchange(upstream, request.method, target, headers, request.body)
    ours = {"connection", "date", "server", "transfer-encoding"}
    if request.method != "HEAD":
        ours.add("content-length")
    return _Answer(status, body, {name: value for name, value in answer_headers.items() if name.lower() not in ours})


def exchange(
    url: str, method: str, target: str, headers: Mapping[str, str], body: bytes
) -> tuple[int, Mapping[str, str], bytes]:
    """Send one request as it is, past every proxy setting: status, headers and body of the answer."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)
    try:
        connection.putrequest(method, target, skip_host="host" in headers, skip_accept_encoding=True)
        for name, value in {"content-length": str(len(body)), **headers}.items():
            connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self, aws: StrictAws) -> None:
        self.aws = aws
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        self._open.add(connection)
        return connection, address

    def close_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        super().close_request(request)
        if isinstance(request, socket.socket):
            self._open.discard(request)

    def cut_connections(self) -> None:
        """So that no thread waits for the rest of a request that never comes."""
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(http.server.BaseHTTPRequestHandler):
    server: _Server
    # 1.1, or clients that send `Expect: 100-continue` wait a second for nothing.
    protocol_version = "HTTP/1.1"
    server_version = "RoleSwitchDemo"
    sys_version = ""

    def handle(self) -> None:
        # A client that gave up is what the faults are for.
        with suppress(ConnectionError):
            super().handle()

    def do_any(self) -> None:
        path, _, query = self.path.partition("?")
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            headers[name.lower()] = f"{headers[name.lower()]},{value}" if name.lower() in headers else value
        body = self.rfile.read(int(headers.get("content-length", 0)))
        answer = self.server.aws._answer(Request(self.command, path, query, headers, body))
        # One request a connection: no thread is left waiting for a client's next one.
        self.close_connection = True
        if isinstance(answer, Fault):
            self._answer_fault(answer)
        else:
            self._send(answer.status, answer.headers, answer.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_any  # noqa: N815 - http.server names them

    def _answer_fault(self, fault: Fault) -> None:
        released = self.server.aws._released
        if fault.delay:
            released.wait(fault.delay)
        if fault.manner is Manner.HANG:
            released.wait()
        if fault.manner is Manner.RESET:
            # Closed at once, with what is unsent thrown away: that is a reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()
            self.connection.close()
            return
        body = fault.body.encode()
        headers = {"Content-Type": fault.content_type}
        if fault.manner is not Manner.DRIP:
            self._send(fault.status, headers, body)
            return
        self._send(fault.status, {**headers, "Content-Length": str(len(body))}, b"")
        for byte in body:
            self.wfile.write(bytes([byte]))
            released.wait(0.5)

    def _send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        told = {name.lower() for name in headers}
        for name, value in headers.items():
            self.send_header(name, value)
        if "content-length" not in told:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The Date header, by the clock that signatures are checked with."""
        return formatdate(self.server.aws.clock().timestamp(), usegmt=True)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a request line may hold a presigned URL."""
