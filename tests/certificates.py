"""Certificates made on the fly, good ones and such as nobody should trust."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from roleswitch.core.session import utc_now

DAY = timedelta(days=1)
HERE = ("127.0.0.1", "localhost")
_WHATEVER_TESTS_CALL = (*HERE, "*.eu-central-1.amazonaws.com")
_OTHER_USES = (
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "encipher_only",
    "decipher_only",
)


@dataclass(frozen=True)
class Authority:
    """Who signs; `bundle` is the file for who trusts it."""

    folder: Path
    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    bundle: Path

    @classmethod
    def make(cls, folder: Path, title: str) -> Authority:
        """`folder` is there already, and has nothing of that title."""
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, title)])
        key, now = ec.generate_private_key(ec.SECP256R1()), utc_now()
        uses = x509.KeyUsage(
            digital_signature=True, key_cert_sign=True, crl_sign=True, **dict.fromkeys(_OTHER_USES, False)
        )
        number = x509.random_serial_number()
        own = (
            x509.CertificateBuilder(name, name, key.public_key(), number, now - DAY, now + DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(uses, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        bundle = folder / f"{title}.pem"
        bundle.write_bytes(own.public_bytes(serialization.Encoding.PEM))
        return cls(folder, name, key, bundle)

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """For a server that calls itself whatever a test calls."""
        return self.server("server", _WHATEVER_TESTS_CALL)

    def server(
        self, title: str, hosts: Sequence[str], *, begins: timedelta = -DAY, ends: timedelta = DAY
    ) -> ssl.SSLContext:
        """For a server of these names and addresses, from and until then, counted from now."""
        key, now = ec.generate_private_key(ec.SECP256R1()), utc_now()
        names = [x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host) for host in hosts]
        number = x509.random_serial_number()
        signer = x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())
        made = (
            x509.CertificateBuilder(self.name, x509.Name([]), key.public_key(), number, now + begins, now + ends)
            .add_extension(x509.SubjectAlternativeName(names), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(signer), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        return _serving(self.folder / f"{title}.pem", key, made)


def self_signed(folder: Path, hosts: Sequence[str]) -> ssl.SSLContext:
    """As somebody makes one for a server of their own, and signs it with itself."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])])
    key, now = ec.generate_private_key(ec.SECP256R1()), utc_now()
    number = x509.random_serial_number()
    names = [x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host) for host in hosts]
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), number, now - DAY, now + DAY)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    return _serving(folder / "self-signed.pem", key, made)


def _serving(path: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> ssl.SSLContext:
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + certificate.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
