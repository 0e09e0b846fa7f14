"""Many programs that ask for credentials at one moment, and an STS that is slow or has enough of them."""

from __future__ import annotations

import http.server
import json
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence

from faults.home import TREE
from roleswitch.demo.strict_aws import THROTTLED, StrictAws, exchange
from tests.loopback import Loopback

HELPER = (sys.executable, "-m", "roleswitch", "credential-process", "helper")
STS_SECONDS = 0.3
"""How long STS takes to answer, as it does from another continent."""


def start_at_once(count: int, command: Sequence[str]) -> list[subprocess.Popen[bytes]]:
    """So many processes, which begin when all are there: otherwise the first has an answer before the last is started.
    The caller waits for them with `printed_by`."""
    waiting, go = os.pipe()
    processes = [
        subprocess.Popen(
            ("sh", "-c", 'read -r _; exec "$@"', "sh", *command),
            stdin=waiting,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(TREE)},
        )
        for _ in range(count)
    ]
    os.close(waiting)
    os.close(go)
    return processes


def printed_by(processes: Sequence[subprocess.Popen[bytes]], seconds: float) -> list[dict[str, str]]:
    """The JSON that each printed within so many seconds for all; empty where it ended in trouble or not at all."""
    until = time.monotonic() + seconds
    documents: list[dict[str, str]] = []
    for process in processes:
        try:
            printed, _ = process.communicate(timeout=max(until - time.monotonic(), 0.1))
            documents.append(json.loads(printed) if process.returncode == 0 else {})
        except (subprocess.TimeoutExpired, ValueError):
            process.kill()
            process.communicate()
            documents.append({})
    return documents


def credentials_at_once(count: int, command: Sequence[str] = HELPER, seconds: float = 120) -> list[str]:
    """The access key ID that each of so many programs was given that ask for credentials at once; empty where it was
    given none within `seconds`. `command` prints what AWS calls a credential_process document."""
    return [document.get("AccessKeyId", "") for document in printed_by(start_at_once(count, command), seconds)]


class OverloadedSts(Loopback):
    """The way to `aws` on which each call takes `seconds`, and on which all but `a_second` calls in any second are
    throttled as STS does it."""

    def __init__(self, aws: StrictAws, *, seconds: float = 0.0, a_second: int | None = None) -> None:
        self.throttled = 0
        self.most = 0
        """In any second."""
        self._aws = aws
        self._seconds = seconds
        self._a_second = a_second
        self._moments: deque[float] = deque()
        self._counting = threading.Lock()
        self._passing_on = threading.Lock()  # of many at once `aws` would turn away most
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        server.socket.listen(512)  # it is 5 otherwise, and of many at once most would try again after a second
        super().__init__(server)

    def answer(self, headers: dict[str, str], body: bytes) -> tuple[int, bytes, str]:
        """Status, body and Date."""
        now = time.monotonic()
        with self._counting:
            while self._moments and now - self._moments[0] >= 1:
                self._moments.popleft()
            self._moments.append(now)
            self.most = max(self.most, len(self._moments))
            if self._a_second is not None and len(self._moments) > self._a_second:
                self.throttled += 1
                return THROTTLED.status, THROTTLED.body.encode(), ""
        time.sleep(self._seconds)
        with self._passing_on:
            status, told, found = exchange(self._aws.url, "POST", "/", headers, body)
        return status, found, told.get("Date", "")


def _handler_of(sts: OverloadedSts) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "connection"}
            status, answer, date = sts.answer(headers, body)
            self.send_response_only(status)
            for name, value in {"Content-Type": "text/xml", "Content-Length": str(len(answer)), "Date": date}.items():
                if value:
                    self.send_header(name, value)
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(answer)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler
