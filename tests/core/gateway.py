"""A company's proxy on loopback, which opens TLS with certificates of its own authority."""

from __future__ import annotations

import http.server
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from roleswitch.core.session import utc_now
from roleswitch.demo.strict_aws import StrictAws, exchange
from tests.loopback import Loopback


@dataclass(frozen=True)
class Authority:
    """Who signs certificates: `bundle` is the file with its own."""

    bundle: Path
    tls: ssl.SSLContext
    """For a server that calls itself whatever a test calls."""


def make_authority(folder: Path) -> Authority:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Northwind TLS inspection")])
    key, server_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    now, own_id = utc_now(), x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    dates = (now - timedelta(days=1), now + timedelta(days=1))
    uses = dict.fromkeys(
        (
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    own = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), *dates)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, key_cert_sign=True, crl_sign=True, **uses), critical=True)
        .add_extension(own_id, critical=False)
        .sign(key, hashes.SHA256())
    )
    hosts = [x509.DNSName("*.eu-central-1.amazonaws.com"), x509.DNSName("localhost")]
    server = (
        x509.CertificateBuilder(name, x509.Name([]), server_key.public_key(), x509.random_serial_number(), *dates)
        .add_extension(x509.SubjectAlternativeName([*hosts, x509.IPAddress(ip_address("127.0.0.1"))]), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own_id), critical=False)
        .sign(key, hashes.SHA256())
    )
    bundle, chain = folder / "bundle.pem", folder / "server.pem"
    pem = serialization.Encoding.PEM
    bundle.write_bytes(own.public_bytes(pem))
    private = server_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    chain.write_bytes(private + server.public_bytes(pem))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(chain)
    return Authority(bundle, tls)


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
