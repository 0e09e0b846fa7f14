"""All that gives credentials to a profile of ~/.aws, on one loopback server that refuses nothing and records each call.

STS (AssumeRole, AssumeRoleWithWebIdentity), the access portal of Identity Center (GetRoleCredentials), a container's
and an instance's metadata. The access key ID of an answer follows from who asked for what: two ways to a key are the
same exactly where the keys are. How the session is called and how long it was to last is left out of that.

    with RecordingSts() as sts:
        monkeypatch.setenv("AWS_ENDPOINT_URL", sts.url)
        ...
        assert [call.action for call in sts.taken()] == ["AssumeRole"]
"""

from __future__ import annotations

import hashlib
import http.server
import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

ACCOUNT = "111122223333"
CONTAINER_KEY = "ASIACONTAINERCONTAINER"
INSTANCE_KEY = "ASIAINSTANCEINSTANCE"
PORTAL_TOKEN = "portal-token"
INSTANCE_PATH = "/latest/meta-data/iam/security-credentials/"


@dataclass(frozen=True)
class Call:
    """What was asked: `signer` is the access key ID that signed, and `region` whose it was signed for."""

    action: str
    parameters: Mapping[str, str]
    signer: str = ""
    region: str = ""


class RecordingSts:
    """Runs while it is entered; `url` is its address."""

    def __init__(self) -> None:
        self._calls: list[Call] = []
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.container_url = f"{self.url}/container"

    def __enter__(self) -> Self:
        # It looks every half second for its end otherwise, and every test would wait for that.
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def taken(self) -> list[Call]:
        """The calls since this was asked last."""
        calls, self._calls = self._calls, []
        return calls

    def record(self, call: Call) -> None:
        self._calls.append(call)


def _expiration() -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)


def _key_for(call: Call) -> str:
    asked = {
        name: value for name, value in call.parameters.items() if name not in {"RoleSessionName", "DurationSeconds"}
    }
    return (
        "ASIA"
        + hashlib.sha256(json.dumps([call.action, sorted(asked.items()), call.signer]).encode())
        .hexdigest()[:16]
        .upper()
    )


def _sts_answer(call: Call) -> str:
    key, name = _key_for(call), call.parameters["RoleSessionName"]
    role = call.parameters["RoleArn"].rpartition("/")[2]
    return (
        f'<{call.action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{call.action}Result>'
        f"<Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>secret-of-{key}</SecretAccessKey>"
        f"<SessionToken>token-of-{key}</SessionToken><Expiration>{_expiration():%Y-%m-%dT%H:%M:%SZ}</Expiration>"
        f"</Credentials><AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:{name}</AssumedRoleId>"
        f"<Arn>arn:aws:sts::{ACCOUNT}:assumed-role/{role}/{name}</Arn></AssumedRoleUser>"
        f"</{call.action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{call.action}Response>"
    )


def _portal_answer(call: Call) -> str:
    key = _key_for(call)
    return json.dumps(
        {
            "roleCredentials": {
                "accessKeyId": key,
                "secretAccessKey": f"secret-of-{key}",
                "sessionToken": f"token-of-{key}",
                "expiration": round(_expiration().timestamp() * 1000),
            }
        }
    )


def _metadata_answer(key: str) -> str:
    return json.dumps(
        {
            "Code": "Success",
            "AccessKeyId": key,
            "SecretAccessKey": f"secret-of-{key}",
            "Token": f"token-of-{key}",
            "Expiration": f"{_expiration():%Y-%m-%dT%H:%M:%SZ}",
        }
    )


def _handler_of(sts: RecordingSts) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body together: apart, the second one waits 40 ms for an acknowledgement

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            asked = dict(parse_qsl(body, keep_blank_values=True))
            scope = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/", self.headers.get("Authorization", ""))
            call = Call(
                asked.pop("Action"),
                {name: value for name, value in asked.items() if name != "Version"},
                signer=scope[1] if scope else "",
                region=scope[2] if scope else "",
            )
            sts.record(call)
            self._answer(200, "text/xml", _sts_answer(call))

        def do_PUT(self) -> None:
            self._answer(200, "text/plain", "metadata-token")

        def do_GET(self) -> None:
            path = urlsplit(self.path)
            if path.path == "/container":
                sts.record(Call("container", {}))
                self._answer(200, "application/json", _metadata_answer(CONTAINER_KEY))
            elif path.path == INSTANCE_PATH:
                self._answer(200, "text/plain", "instance-role")
            elif path.path == f"{INSTANCE_PATH}instance-role":
                sts.record(Call("instance", {}))
                self._answer(200, "application/json", _metadata_answer(INSTANCE_KEY))
            elif path.path == "/federation/credentials":
                if self.headers.get("x-amz-sso_bearer_token") != PORTAL_TOKEN:
                    self._answer(401, "application/json", '{"__type": "UnauthorizedException"}')
                    return
                call = Call("GetRoleCredentials", dict(parse_qsl(path.query)))
                sts.record(call)
                self._answer(200, "application/json", _portal_answer(call))
            else:
                self._answer(404, "text/plain", "nothing here")

        def _answer(self, status: int, content_type: str, text: str) -> None:
            body = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler
