"""A company's proxy on loopback, which opens TLS with certificates of its own authority."""

from __future__ import annotations

import http.server
from contextlib import suppress
from urllib.parse import urlsplit

from roleswitch.demo.strict_aws import StrictAws, exchange
from tests.certificates import Authority
from tests.loopback import Loopback


class Gateway(Loopback):
    """A proxy on loopback that notes what it is asked for and hands all of it to `aws`.

    It opens TLS as a company's does, with certificates of its own authority. With `is_server` it is the server itself:
    all that comes is TLS.
    """

    def __init__(self, aws: StrictAws, authority: Authority, *, is_server: bool = False) -> None:
        self.aws = aws
        self.tls = authority.tls
        self.asked: list[str] = []
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler_of(self))
        if is_server:
            server.socket = self.tls.wrap_socket(server.socket, server_side=True)
        super().__init__(server)


def handler_of(gateway: Gateway) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self) -> None:
            with suppress(OSError):  # a client that does not trust us goes away
                super().handle()

        def do_CONNECT(self) -> None:
            gateway.asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            with gateway.tls.wrap_socket(self.connection, server_side=True) as opened:
                self.rfile, self.wfile = opened.makefile("rb"), opened.makefile("wb")
                self.handle_one_request()
            self.close_connection = True

        def do_POST(self) -> None:
            if "://" in self.path:
                gateway.asked.append(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "connection"}
            status, answered, answer = exchange(gateway.aws.url, "POST", urlsplit(self.path).path, headers, body)
            self.send_response(status)
            for name, value in answered.items():
                if name.lower() not in {"connection", "server", "date"}:
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler
