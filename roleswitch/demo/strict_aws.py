"""A small strict AWS on loopback HTTP: signatures, sessions, STS and IAM as AWS has them, the rest handed to moto.

moto enforces no external ID, MFA, duration or expiry and has no Identity Center (ground.md). So this stands in front of
it in the demo, and alone in tests of refusals. Every request is checked for its signature and its session's end, those
to Identity Center, which are not signed, for their tokens. STS, what IAM has for a user's own keys, Identity Center,
the lists of Organizations, the console's sign-in and the names of two instances are answered here, other services by
`upstream`.

    with StrictAws([user], [role]) as aws:
        client = boto3.client("sts", endpoint_url=aws.url, ...)
        aws.fail(2, UNAVAILABLE)
        ...
        assert [call.action for call in aws.calls] == ["AssumeRole"]
"""

from __future__ import annotations

import http.client
import http.server
import json
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

from roleswitch.core.session import utc_now
from roleswitch.demo import (
    strict_federation,
    strict_identity_center,
    strict_instances,
    strict_organizations,
    verification_page,
)
from roleswitch.demo.accounts import Accounts, Caller, StrictRole, StrictSession, User
from roleswitch.demo.json_protocol import Json, fields_of
from roleswitch.demo.query import Result, elements
from roleswitch.demo.signature import Authorization, AwsError, Request, parse_authorization
from roleswitch.demo.strict_federation import StrictFederation
from roleswitch.demo.strict_iam import StrictIam
from roleswitch.demo.strict_identity_center import Operation, StrictDirectory, StrictIdentityCenter
from roleswitch.demo.strict_organizations import StrictOrganization, StrictOrganizations
from roleswitch.demo.strict_sts import UNSIGNED_ACTIONS, StrictSts

__all__ = [
    "HTML",
    "ORGANIZATIONS_THROTTLED",
    "SLOW_DOWN",
    "THROTTLED",
    "TOO_MANY_REQUESTS",
    "UNAVAILABLE",
    "Call",
    "Fault",
    "Manner",
    "StrictAws",
    "StrictRole",
    "StrictSession",
    "User",
]

_XMLNS = {
    "sts": "https://sts.amazonaws.com/doc/2011-06-15/",
    "iam": "https://iam.amazonaws.com/doc/2010-05-08/",
}
_NOT_ASKED = {"Action", "Version", "TokenCode", "WebIdentityToken"}
"""Not kept of a call: what it is named by, and what is a secret for as long as it is good."""


_ANSWERED_HERE = ("sts", "iam", "sso-oidc", "sso", "organizations", "signin", "ssm", "ec2")


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
    """What a service answers instead of what it should. `delay` is in seconds."""

    status: int = 503
    body: str = ""
    content_type: str = "text/xml"
    manner: Manner = Manner.ANSWER
    delay: float = 0
    headers: Mapping[str, str] = field(default_factory=dict)


def _error(code: str, message: str, service: str = "sts") -> str:
    fields: Result = {"Error": {"Type": "Sender", "Code": code, "Message": message}, "RequestId": str(uuid.uuid4())}
    return f'<ErrorResponse xmlns="{_XMLNS[service]}">{elements(fields)}</ErrorResponse>'


THROTTLED = Fault(400, _error("Throttling", "Rate exceeded"))
UNAVAILABLE = Fault(503, _error("ServiceUnavailable", "Service Unavailable"))
HTML = Fault(200, "<html><body>Sign in to the guest network</body></html>", "text/html")


def _identity_center_fault(service: str, error: AwsError) -> Fault:
    headers, body = strict_identity_center.refusal(service, error)
    return Fault(error.status, body, headers={**headers, "x-amzn-RequestId": str(uuid.uuid4())})


SLOW_DOWN = _identity_center_fault("sso-oidc", AwsError("SlowDownException", "Slow down the rate of requests"))
TOO_MANY_REQUESTS = _identity_center_fault("sso", AwsError("TooManyRequestsException", "HTTP 429 Unknown Code", 429))
ORGANIZATIONS_THROTTLED = Fault(
    400,
    json.dumps(
        {
            "__type": "TooManyRequestsException",
            "Message": "You have sent too many requests in too short a period of time. Try again later.",
        }
    ),
    "application/x-amz-json-1.1",
    headers={"x-amzn-RequestId": str(uuid.uuid4())},
)


@dataclass(frozen=True)
class Call:
    """What one of the services that are answered here was asked.

    `caller_arn` is empty where the call is unsigned, or was refused or answered by a fault before that was known.
    """

    action: str
    caller_arn: str
    parameters: Mapping[str, str]
    region: str
    """The region that the request was signed for, empty where unsigned: the one endpoint stands for all regions."""
    service: str = "sts"
    method: str = ""
    """How it was sent, of calls to `signin` alone: of those it matters, as others write down what a GET holds."""


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class StrictAws:
    """The server and its world, which a test or the demo may change while it runs.

    `upstream` is the URL of moto; without it every service that is not answered here is answered with NotImplemented.
    moto is told the caller's account, so that each account has its own buckets.
    """

    def __init__(
        self,
        users: Iterable[User] = (),
        roles: Iterable[StrictRole] = (),
        *,
        clock: Callable[[], datetime] = utc_now,
        upstream: str | None = None,
        identity_center: StrictDirectory | None = None,
        organization: StrictOrganization | None = None,
    ) -> None:
        self.clock = clock
        self._accounts = Accounts(users, roles, clock)
        self._sts = StrictSts(self._accounts)
        self._iam = StrictIam(self._accounts)
        self.identity_center = StrictIdentityCenter(self._accounts, identity_center)
        self._organizations = StrictOrganizations(self._accounts, organization)
        self._federation = StrictFederation(self._accounts)
        self.put_user = self._accounts.put_user
        self.put_role = self._accounts.put_role
        self.remove_key = self._accounts.remove_key
        self.new_keys_unknown_for = self._accounts.new_keys_unknown_for
        self.expire_sessions = self._accounts.expire_sessions
        self.session = self._accounts.session
        self.accept_token_code = self._sts.accept_token_code
        self.disable_region = self._sts.disable_region
        self.put_organization = self._organizations.put_organization
        self._upstream = upstream
        self._calls: list[Call] = []
        self._called = threading.Condition()
        self._faults: dict[str, deque[Fault]] = {service: deque() for service in _ANSWERED_HERE}
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
        """What was asked so far of the services that are answered here, without secrets."""
        with self._called:
            return list(self._calls)

    def wait_for_calls(self, count: int, seconds: float = 60) -> list[Call]:
        """The calls, once there are `count`. Raises TimeoutError."""
        with self._called:
            if not self._called.wait_for(lambda: len(self._calls) >= count, seconds):
                raise TimeoutError(f"{len(self._calls)} calls of {count} within {seconds} seconds")
            return list(self._calls)

    def fail(self, count: int, fault: Fault, service: str = "sts") -> None:
        """Answer the next `count` requests to `service` with `fault`, after those that are planned already.

        `service` is `sts`, `iam`, `sso-oidc`, `sso` (Identity Center's portal), `organizations`, `signin` (the
        console's), `ssm` or `ec2`.
        """
        self._released.clear()
        self._faults[service].extend([fault] * count)

    def release(self) -> None:
        """Let go of what hangs, drips or is delayed."""
        self._released.set()

    def _answer(self, request: Request) -> _Answer | Fault:
        request_id = str(uuid.uuid4())
        service = "s3"
        try:
            authorization = parse_authorization(request)
            if authorization is None and request.path == verification_page.PATH:
                status, text = self.identity_center.verification_page(request)
                return _Answer(status, text.encode(), verification_page.HEADERS)
            if authorization is None and request.path == strict_federation.PATH:
                return self._answer_federation(request, request_id)
            operation = strict_identity_center.OPERATIONS.get((request.method, request.path))
            if authorization is None and operation:
                return self._answer_identity_center(operation, request, request_id)
            if request.headers.get("x-amz-target", "").startswith(strict_organizations.TARGET):
                return self._answer_organizations(request, authorization, request_id)
            if request.headers.get("x-amz-target", "").startswith(strict_instances.TARGET):
                return self._answer_instances(request, authorization, request_id)
            form = _form(request)
            if authorization and (authorization.service, form.get("Action")) == ("ec2", strict_instances.EC2_ACTION):
                return self._answer_names(request, authorization, form, request_id)
            if authorization:
                service = authorization.service
            elif "Action" in form:
                service = "sts"
            if service in _XMLNS:
                return self._answer_query(service, request, authorization, form, request_id)
            caller = self._accounts.authenticate(request, authorization)
            if self._upstream is None:
                raise AwsError("NotImplemented", "This AWS has STS, IAM, Identity Center and Organizations only", 501)
            return _forwarded(self._upstream, request, caller)
        except AwsError as error:
            if service == "s3":
                return _s3_refusal(error, request, request_id)
            xmlns = service if service in _XMLNS else "sts"
            return _xml_answer(error.status, _error(error.code, error.message, xmlns), request_id)

    def _answer_query(
        self,
        service: str,
        request: Request,
        authorization: Authorization | None,
        form: Mapping[str, str],
        request_id: str,
    ) -> _Answer | Fault:
        action = form.get("Action", "")
        asked = {name: value for name, value in form.items() if name not in _NOT_ASKED and name[:6] != "X-Amz-"}
        region = authorization.region if authorization else ""
        caller_arn = ""
        try:
            with suppress(IndexError):
                return self._faults[service].popleft()
            if service == "sts" and action in UNSIGNED_ACTIONS:
                fields = self._sts.answer_unsigned(form)
            else:
                caller = self._accounts.authenticate(request, authorization)
                caller_arn = caller.arn
                answering = self._iam.answer if service == "iam" else self._sts.answer
                fields = answering(caller, form, region)
        finally:
            self._note(Call(action, caller_arn, asked, region, service))
        result = elements({f"{action}Result": fields}) if fields else ""
        answer = (
            f'<{action}Response xmlns="{_XMLNS[service]}">{result}<ResponseMetadata><RequestId>{request_id}</RequestId>'
        )
        return _xml_answer(200, f"{answer}</ResponseMetadata></{action}Response>", request_id)

    def _answer_identity_center(self, operation: Operation, request: Request, request_id: str) -> _Answer | Fault:
        asked: Mapping[str, str] = {}
        headers = {"x-amzn-RequestId": request_id}
        try:
            members = strict_identity_center.members_of(operation, request)
            asked = strict_identity_center.told(members)
            with suppress(IndexError):
                return self._faults[operation.service].popleft()
            answer = self.identity_center.answer(operation, request, members)
        except AwsError as error:
            kinds, body = strict_identity_center.refusal(operation.service, error)
            return _Answer(error.status, body.encode(), {**headers, **kinds})
        finally:
            self._note(Call(operation.action, "", asked, "", operation.service))
        return _Answer(200, _json(answer), {**headers, "Content-Type": "application/json"})

    def _answer_organizations(
        self, request: Request, authorization: Authorization | None, request_id: str
    ) -> _Answer | Fault:
        action = request.headers["x-amz-target"].removeprefix(strict_organizations.TARGET)
        asked: Mapping[str, str] = {}
        caller_arn, region = "", authorization.region if authorization else ""
        headers = {"x-amzn-RequestId": request_id, "Content-Type": "application/x-amz-json-1.1"}
        try:
            members = _json_members(request)
            asked = strict_organizations.told(members)
            with suppress(IndexError):
                return self._faults["organizations"].popleft()
            caller = self._accounts.authenticate(request, authorization)
            caller_arn = caller.arn
            answer = self._organizations.answer(caller, action, members, region)
        except AwsError as error:
            said = {"__type": _JSON_CODES.get(error.code, error.code), "Message": error.message}
            # Whatever is refused, this protocol answers 400.
            return _Answer(400, _json(said), headers)
        finally:
            self._note(Call(action, caller_arn, asked, region, "organizations"))
        return _Answer(200, _json(answer), headers)

    def _answer_instances(
        self, request: Request, authorization: Authorization | None, request_id: str
    ) -> _Answer | Fault:
        action = request.headers["x-amz-target"].removeprefix(strict_instances.TARGET)
        caller_arn, region = "", authorization.region if authorization else ""
        headers = {"x-amzn-RequestId": request_id, "Content-Type": "application/x-amz-json-1.1"}
        try:
            with suppress(IndexError):
                return self._faults["ssm"].popleft()
            caller = self._accounts.authenticate(request, authorization)
            caller_arn = caller.arn
            answer = strict_instances.information(caller, action, _json_members(request), region, self.clock())
        except AwsError as error:
            if error.code == "UnknownOperationException" and caller_arn and self._upstream is not None:
                return _forwarded(self._upstream, request, caller)
            said = {"__type": _JSON_CODES.get(error.code, error.code), "Message": error.message}
            return _Answer(400, _json(said), headers)
        finally:
            self._note(Call(action, caller_arn, {}, region, "ssm"))
        return _Answer(200, _json(answer), headers)

    def _answer_names(
        self, request: Request, authorization: Authorization, form: Mapping[str, str], request_id: str
    ) -> _Answer | Fault:
        caller_arn = ""
        try:
            with suppress(IndexError):
                return self._faults["ec2"].popleft()
            caller = self._accounts.authenticate(request, authorization)
            caller_arn = caller.arn
        except AwsError as error:
            return _xml_answer(error.status, strict_instances.ec2_refusal(error, request_id), request_id)
        finally:
            self._note(Call(strict_instances.EC2_ACTION, caller_arn, {}, authorization.region, "ec2"))
        return _xml_answer(200, strict_instances.names(caller, form, authorization.region), request_id)

    def _answer_federation(self, request: Request, request_id: str) -> _Answer | Fault:
        form, caller_arn = _form(request), ""
        action = form.get("Action", "")
        headers = {**strict_federation.PAGE_HEADERS, "x-amzn-RequestId": request_id}
        try:
            with suppress(IndexError):
                return self._faults["signin"].popleft()
            match request.method, action:
                case "GET" | "POST", "getSigninToken":
                    caller, body = self._federation.signin_token(form)
                    headers["Content-Type"] = "application/json"
                case "GET", "login":
                    caller, body = self._federation.login_page(form)
                case _:
                    raise AwsError("Invalid Action", "Action is getSigninToken or login")
            caller_arn = caller.arn
            return _Answer(200, body.encode(), headers)
        except AwsError as error:
            return _Answer(error.status, strict_federation.refusal_page(error).encode(), headers)
        finally:
            self._note(Call(action, caller_arn, strict_federation.told(form), "", "signin", request.method))

    def _note(self, call: Call) -> None:
        with self._called:
            self._calls.append(call)
            self._called.notify_all()


_JSON_CODES = {
    "InvalidClientTokenId": "UnrecognizedClientException",
    "ExpiredToken": "ExpiredTokenException",
    "SignatureDoesNotMatch": "InvalidSignatureException",
    "MissingAuthenticationToken": "MissingAuthenticationTokenException",
    "IncompleteSignature": "IncompleteSignatureException",
}
"""What services of JSON 1.1 call the errors of the query protocol."""


def _json_members(request: Request) -> Mapping[str, Json]:
    try:
        return fields_of(request.body)
    except ValueError as error:
        raise AwsError("SerializationException", "") from error


def _json(fields: Mapping[str, Json]) -> bytes:
    # Logout answers nothing at all.
    return json.dumps(fields).encode() if fields else b""


def _form(request: Request) -> dict[str, str]:
    pairs = parse_qsl(request.query, keep_blank_values=True)
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        pairs += parse_qsl(request.body.decode(errors="replace"), keep_blank_values=True)
    return dict(pairs)


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
    body = "" if request.method == "HEAD" else f'<?xml version="1.0"?><Error>{elements(fields)}</Error>'
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
        headers = {"Content-Type": fault.content_type, **fault.headers}
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
