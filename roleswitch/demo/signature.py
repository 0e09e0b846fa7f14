"""Signature Version 4 as AWS checks it: who signed a request, when, and whether the signature is right.

Written from AWS's description and not with botocore, so that a mistake on either side shows.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, unquote

MOST_SKEW = timedelta(minutes=15)


class AwsError(Exception):
    """A refusal in AWS's words."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


@dataclass(frozen=True)
class Request:
    """An HTTP request as it came: `path` and `query` still encoded, header names in small letters."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True)
class Authorization:
    """What a request says of its signature, in the Authorization header or, for a presigned URL, in the query."""

    access_key_id: str
    scope: str
    """Date, region, service and aws4_request with / between."""
    signed_headers: tuple[str, ...]
    signature: str = field(repr=False)
    signed_at: datetime
    session_token: str | None = field(repr=False)
    presigned_for: timedelta | None = None

    @property
    def region(self) -> str:
        return self.scope.split("/")[1]

    @property
    def service(self) -> str:
        return self.scope.split("/")[2]


def parse_authorization(request: Request) -> Authorization | None:
    """Who says to have signed `request`; None where it is not signed. Raises AwsError IncompleteSignature."""
    query = dict(query_pairs(request.query))
    header = request.headers.get("authorization", "")
    try:
        if header.startswith("AWS4-HMAC-SHA256 "):
            fields = dict(re.findall(r"(\w+)=([^,\s]+)", header))
            stamp, token, lasts = request.headers["x-amz-date"], request.headers.get("x-amz-security-token"), None
        elif "X-Amz-Signature" in query:
            fields = {name.removeprefix("X-Amz-"): value for name, value in query.items()}
            stamp, token = query["X-Amz-Date"], query.get("X-Amz-Security-Token")
            lasts = timedelta(seconds=int(query["X-Amz-Expires"]))
        else:
            return None
        access_key_id, _, scope = fields["Credential"].partition("/")
        signed_headers = tuple(fields["SignedHeaders"].split(";"))
        if "host" not in signed_headers or not re.fullmatch(r"\d{8}/[^/]+/[^/]+/aws4_request", scope):
            raise ValueError(scope)
        signed_at = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return Authorization(access_key_id, scope, signed_headers, fields["Signature"], signed_at, token, lasts)
    except (KeyError, ValueError) as error:
        raise AwsError("IncompleteSignature", "Request must contain a signature that conforms to AWS standards") from (
            error
        )


def check_time(authorization: Authorization, now: datetime) -> None:
    """Raises AwsError where the clock of who signed is more than 15 minutes off, or a presigned URL has ended."""
    signed, earliest, latest = authorization.signed_at, now - MOST_SKEW, now + MOST_SKEW
    if authorization.presigned_for is not None:
        if now > signed + authorization.presigned_for:
            raise AwsError("AccessDenied", "Request has expired", 403)
    elif signed < earliest:
        raise AwsError(
            "SignatureDoesNotMatch",
            f"Signature expired: {_stamp(signed)} is now earlier than {_stamp(earliest)} ({_stamp(now)} - 15 min.)",
            403,
        )
    if signed > latest:
        raise AwsError(
            "SignatureDoesNotMatch",
            f"Signature not yet current: {_stamp(signed)} is still later than {_stamp(latest)} "
            f"({_stamp(now)} + 15 min.)",
            403,
        )


def check_signature(request: Request, authorization: Authorization, secret_access_key: str) -> None:
    """Raises AwsError SignatureDoesNotMatch where another secret key, or another request, was signed."""
    if not hmac.compare_digest(
        authorization.signature.encode(), _signature(request, authorization, secret_access_key).encode()
    ):
        raise AwsError(
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
            "Access Key and signing method. Consult the service documentation for details.",
            403,
        )
    told = request.headers.get("x-amz-content-sha256", "")
    if re.fullmatch(r"[0-9a-f]{64}", told) and told != hashlib.sha256(request.body).hexdigest():
        raise AwsError(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )


def query_pairs(query: str) -> list[tuple[str, str]]:
    pairs = (pair.partition("=") for pair in query.split("&") if pair)
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def _signature(request: Request, authorization: Authorization, secret_access_key: str) -> str:
    canonical = _canonical_request(request, authorization)
    text = "\n".join(
        [
            "AWS4-HMAC-SHA256",
            _stamp(authorization.signed_at),
            authorization.scope,
            hashlib.sha256(canonical.encode()).hexdigest(),
        ]
    )
    key = f"AWS4{secret_access_key}".encode()
    for part in authorization.scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()


def _canonical_request(request: Request, authorization: Authorization) -> str:
    path = quote(unquote(request.path), safe="/-_.~")
    if authorization.service != "s3":
        # Every service but S3 encodes the path a second time.
        path = quote(path, safe="/-_.~")
    pairs = sorted(
        (quote(name, safe="-_.~"), quote(value, safe="-_.~"))
        for name, value in query_pairs(request.query)
        if name != "X-Amz-Signature"
    )
    headers = [f"{name}:{' '.join(request.headers.get(name, '').split())}" for name in authorization.signed_headers]
    return "\n".join(
        [
            request.method,
            path,
            "&".join(f"{name}={value}" for name, value in pairs),
            *headers,
            "",
            ";".join(authorization.signed_headers),
            _payload_hash(request, authorization),
        ]
    )


def _payload_hash(request: Request, authorization: Authorization) -> str:
    if authorization.service == "s3":
        if told := request.headers.get("x-amz-content-sha256"):
            return told
        if authorization.presigned_for is not None:
            return "UNSIGNED-PAYLOAD"
    return hashlib.sha256(request.body).hexdigest()


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y%m%dT%H%M%SZ")
