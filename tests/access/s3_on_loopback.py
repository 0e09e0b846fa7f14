"""moto in a process of its own, and a server in front of it that refuses, cuts and hangs as a test wants it."""

from __future__ import annotations

import http.server
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

import boto3

from roleswitch.demo.strict_aws import exchange

_MOTO = """
import logging, sys
from moto.server import ThreadedMotoServer
logging.getLogger("werkzeug").setLevel(logging.WARNING)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
"""
REGION = "eu-west-1"


@contextmanager
def moto_process() -> Iterator[str]:
    """The URL of a moto whose memory is not this process's."""
    with subprocess.Popen([sys.executable, "-c", _MOTO], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(20)


def forget_all(moto: str) -> None:
    exchange(moto, "POST", "/moto-api/reset", {}, b"")


def s3_client(url: str) -> Any:
    """For what a test puts there and looks at itself."""
    return boto3.client(
        "s3", endpoint_url=url, region_name=REGION, aws_access_key_id="AKIATEST", aws_secret_access_key="test"
    )


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)

    @property
    def access_key_id(self) -> str:
        return self.headers["authorization"].partition("Credential=")[2].partition("/")[0]

    @property
    def region(self) -> str:
        """The one that it is signed for."""
        return self.headers["authorization"].partition("Credential=")[2].split("/")[2]

    @property
    def is_part(self) -> bool:
        return self.method == "PUT" and "partNumber" in self.query


@dataclass(frozen=True)
class Fault:
    """In place of an answer: another one, or only the first bytes of the real one, or none."""

    status: int = 0
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    hangs: bool = False
    spoils: bool = False
    """The real one with its first byte changed."""


def s3_error(code: str, message: str = "Access Denied", status: int = 403) -> Fault:
    """As S3 writes it (S3 API reference, "REST error responses")."""
    return Fault(
        status,
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{escape(message)}</Message>'
        "<RequestId>4442587FB7D0A2F9</RequestId><HostId>xyz=</HostId></Error>",
    )


@dataclass
class Front:
    """Stands before `upstream` and notes every request. `fault` says what becomes of one; None: it is answered."""

    upstream: str
    tls: ssl.SSLContext | None = None
    requests: list[Request] = field(default_factory=list)
    fault: Callable[[Request], Fault | None] = lambda _: None
    _released: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        front = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                front._answer(self)

            do_PUT = do_POST = do_DELETE = do_HEAD = do_GET  # noqa: N815 - http.server's own names

            def log_message(self, format: str, *args: object) -> None:
                """Nobody reads it."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        if self.tls is not None:
            self._server.socket = self.tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http{'s' if self.tls else ''}://127.0.0.1:{self._server.server_port}"

    def _answer(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        address = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        headers = {name.lower(): value for name, value in handler.headers.items()}
        request = Request(handler.command, address.path, query, headers)
        handler.close_connection = True
        with suppress(OSError):  # who asked may have gone
            body = _body(handler, headers)
            if body is None:
                return
            self.requests.append(request)
            fault = self.fault(request)
            if fault is not None and fault.hangs:
                self._released.wait(30)
                return
            if fault is not None and fault.status:
                said = {"x-amz-request-id": "4442587FB7D0A2F9", "x-amz-id-2": "xyz=", **fault.headers}
                _send(handler, fault.status, said, fault.body.encode())
                return
            sent = {name: value for name, value in headers.items() if name not in _OF_THE_WAY}
            status, answered, content = exchange(self.upstream, handler.command, handler.path, sent, body)
            if fault is not None and fault.spoils:
                content = bytes([content[0] ^ 1]) + content[1:]
            cut = fault.cut_after if fault is not None else None
            _send(handler, status, answered, content, cut)


_OF_THE_WAY = {"connection", "expect", "transfer-encoding", "content-length"}


def _body(handler: http.server.BaseHTTPRequestHandler, headers: Mapping[str, str]) -> bytes | None:
    """None where who sent it has stopped half-way."""
    if headers.get("transfer-encoding") != "chunked":
        size = int(headers.get("content-length", 0))
        body = handler.rfile.read(size)
        return body if len(body) == size else None
    whole = b""
    while size := int(handler.rfile.readline() or b"0", 16):
        whole += handler.rfile.read(size)
        handler.rfile.readline()
    handler.rfile.readline()
    return whole


def _send(
    handler: http.server.BaseHTTPRequestHandler,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    cut_after: int | None = None,
) -> None:
    handler.send_response_only(status)
    for name, value in headers.items():
        if name.lower() not in {"connection", "content-length", "transfer-encoding"}:
            handler.send_header(name, value)
    if status != 204:
        handler.send_header("Content-Length", str(len(body)))
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(body[:cut_after])
