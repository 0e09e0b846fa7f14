"""Systems Manager and EC2 on loopback, as far as they tell of instances: moto has no DescribeInstanceInformation."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape


@dataclass
class InstancesOnLoopback:
    """`known` is what Systems Manager knows, in its own words; `names` are EC2's. What is in `refused` is answered with
    AccessDenied."""

    known: Sequence[dict[str, str]] = ()
    names: dict[str, str] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    busy: int = 0
    """How many calls are answered with ThrottlingException first."""
    asked: list[tuple[str, str, int]] = field(default_factory=list)
    """Action, region that it is signed for, and how many were asked for."""

    def __enter__(self) -> Self:
        world = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                region = self.headers["Authorization"].partition("Credential=")[2].split("/")[2]
                target = self.headers.get("X-Amz-Target", "")
                status, kind, answer = world._ssm(json.loads(body), region) if target else world._ec2(body, region)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("x-amzn-RequestId", "r-1")
                self.send_header("Content-Length", str(len(answer.encode())))
                self.end_headers()
                self.wfile.write(answer.encode())

            def log_message(self, format: str, *args: object) -> None:
                """Nobody reads it."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def _ssm(self, wanted: dict[str, object], region: str) -> tuple[int, str, str]:
        most, first = int(str(wanted["MaxResults"])), int(str(wanted.get("NextToken", 0)))
        self.asked.append(("ssm:DescribeInstanceInformation", region, most))
        kind = "application/x-amz-json-1.1"
        if self.busy:
            self.busy -= 1
            return 400, kind, json.dumps({"__type": "ThrottlingException", "message": "Rate exceeded"})
        if "ssm" in self.refused:
            said = (
                "User: arn:aws:sts::482109375526:assumed-role/Admin/boaty is not authorized to perform: "
                f"ssm:DescribeInstanceInformation on resource: arn:aws:ssm:{region}:482109375526:* because no "
                "identity-based policy allows the ssm:DescribeInstanceInformation action"
            )
            return 400, kind, json.dumps({"__type": "AccessDeniedException", "Message": said})
        answer: dict[str, object] = {"InstanceInformationList": self.known[first : first + most]}
        if first + most < len(self.known):
            answer["NextToken"] = str(first + most)
        return 200, kind, json.dumps(answer)

    def _ec2(self, body: bytes, region: str) -> tuple[int, str, str]:
        form = dict(parse_qsl(body.decode()))
        ids = [value for name, value in form.items() if name.startswith("Filter.1.Value.")]
        self.asked.append(("ec2:DescribeInstances", region, len(ids)))
        if "ec2" in self.refused:
            said = "You are not authorized to perform this operation."
            error = f"<Error><Code>UnauthorizedOperation</Code><Message>{said}</Message></Error>"
            return 403, "text/xml", f"<Response><Errors>{error}</Errors><RequestID>r-2</RequestID></Response>"
        found = "".join(
            f"<item><instancesSet><item><instanceId>{instance}</instanceId><tagSet><item><key>Name</key>"
            f"<value>{escape(self.names[instance])}</value></item></tagSet></item></instancesSet></item>"
            for instance in ids
            if instance in self.names
        )
        xmlns = "http://ec2.amazonaws.com/doc/2016-11-15/"
        answer = f'<DescribeInstancesResponse xmlns="{xmlns}"><reservationSet>{found}</reservationSet>'
        return 200, "text/xml", f"{answer}<requestId>r-3</requestId></DescribeInstancesResponse>"


def known(number: int, *, ping: str = "Online", prefix: str = "i-") -> dict[str, str]:
    """What Systems Manager says of a machine."""
    return {
        "InstanceId": f"{prefix}{number:017x}",
        "PingStatus": ping,
        "PlatformType": "Linux",
        "PlatformName": "Amazon Linux",
        "PlatformVersion": "2023",
        "ComputerName": f"ip-10-0-0-{number}.internal",
        "IPAddress": f"10.0.0.{number}",
        "ResourceType": "EC2Instance" if prefix == "i-" else "ManagedInstance",
    }
