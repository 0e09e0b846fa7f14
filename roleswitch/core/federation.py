"""The console's sign-in by federation: a session's credentials are exchanged for a token that opens the console once.

| what | fact (IAM user guide, "Enable custom identity broker access to the AWS console") |
|---|---|
| the call | Action=getSigninToken and Session, a JSON text; nothing signs it |
| as a form | taken like a query (AWS's toolkit for JetBrains sends it so); a query is what proxies write down |
| SessionDuration | 900 to 43200, for AssumeRole with long-term keys; the endpoint answers 400 for others that send it |
| without it | the console lasts as long as the credentials do |
| taken | AssumeRole's and GetFederationToken's credentials; never GetSessionToken's |
| the token | opens the console for 15 minutes from now, whoever has it |

A query is sent only where the endpoint says that it takes no POST: 405 or 501. A 400 says nothing of the kind, as it is
also the answer to credentials that are not taken, which no query would make better.

Whose sign-in is called: the source's `sts_endpoint`, where it is somebody else's AWS; AWS_ENDPOINT_URL_SIGNIN;
AWS_ENDPOINT_URL; the partition's own, and in the partition aws, where that does not answer, the one of the session's
region (AWS general reference, "AWS Sign-In endpoints").
"""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from roleswitch import __version__
from roleswitch.core.aws import Place, is_this_computer, one_line
from roleswitch.core.deadline import within
from roleswitch.core.explain import NoRoute, unreachable, unusable_settings
from roleswitch.core.limits import LONGEST, SHORTEST
from roleswitch.core.partitions import partition_of
from roleswitch.core.session import Session
from roleswitch.core.sts import Federated
from roleswitch.errors import Action, AwsAnswer, AwsUnreachable, ConsoleTrouble, NextStep
from roleswitch.texts import later, tr

if TYPE_CHECKING:
    import http.client

DOMAINS: Mapping[str, str] = {
    "aws": "aws.amazon.com",
    "aws-us-gov": "amazonaws-us-gov.com",
    "aws-cn": "amazonaws.cn",
    "aws-eusc": "amazonaws-eusc.eu",
}
"""Below which a partition's public sign-in and console pages are; the others have none that is known."""

SECONDS = 30.0
_READ_SECONDS = 10
_MOST_BYTES = 65_536

_TAKES_NO_POST = frozenset({HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})


@dataclass(frozen=True, kw_only=True)
class SigninToken:
    """What opens the console, for 15 minutes and for anybody: no less a secret than the credentials."""

    endpoint: str
    """The address that gave it, and takes it."""
    token: str = field(repr=False)


def sign_in(
    whose: Session | Federated,
    *,
    title: str,
    place: Place,
    now: datetime,
    cancelled: threading.Event | None = None,
    seconds: float = SECONDS,
) -> SigninToken:
    """A token for the console, at most `seconds`. Blocking; from any thread. `title` is whose console it is, in words.

    It takes no other credentials: neither a user's own keys nor those of GetSessionToken can be given to it. Raises
    ConsoleTrouble, with AWS's status where it refused, AwsUnreachable, Cancelled.
    """
    values = {"Action": "getSigninToken", "Session": _session_json(whose)}
    if (duration := session_duration(whose, now)) is not None:
        values["SessionDuration"] = str(round(duration.total_seconds()))
    endpoints = sign_in_endpoints(_partition(whose), place)
    exchange = _Exchange(values, title, place, time.monotonic() + seconds)
    try:
        return within(seconds, lambda: exchange.first_of(endpoints), cancelled=cancelled)
    except TimeoutError as error:
        raise unreachable(NoRoute.TIMEOUT, _host(endpoints[-1])) from error


def session_duration(whose: Session | Federated, now: datetime) -> timedelta | None:
    """The SessionDuration to ask for, None: none, and the console ends with the credentials.

    As long as a session of the role lasts, from now: AWS has just taken that duration for the role, and the console
    does not end before its time because the session was half over, when that one is renewed. Not where the person has
    it end by itself, and not past the role's own end, so that no console is left over from what was meant to end.
    """
    if not isinstance(whose, Session) or not whose.from_long_term_keys or not whose.keep_renewed:
        return None
    asked = whose.life
    if whose.ends_by is not None:
        asked = min(asked, whose.ends_by - now)
        if asked < SHORTEST and whose.expiration - now < SHORTEST:
            return None
    return min(max(asked, SHORTEST), LONGEST)


def sign_in_endpoints(partition: str, place: Place) -> tuple[str, ...]:
    """The addresses to ask, one after the other, each without the path. Raises ConsoleTrouble where there is none."""
    if address := (place.other_aws or _set_here()):
        return (address.rstrip("/"),)
    domain = public_domain(partition)
    usual = f"https://signin.{domain}"
    # us-east-1 is where the usual one is.
    if partition != "aws" or partition_of(place.region) != "aws" or place.region == "us-east-1":
        return (usual,)
    return usual, f"https://{place.region}.signin.{domain}"


def public_domain(partition: str) -> str:
    """What the partition's sign-in and console are below. Raises ConsoleTrouble where it has none."""
    if (domain := DOMAINS.get(partition)) is None:
        raise ConsoleTrouble(
            tr(
                "The partition {partition} has no public sign-in page that is known, so its console cannot be opened "
                "from here. A session's credentials can be handed over: as a profile, in a terminal, or copied.",
                partition=partition,
            )
        )
    return domain


def _set_here() -> str:
    """The address that the environment names in place of AWS's own, as all AWS tools read it."""
    if os.environ.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "").lower() == "true":
        return ""
    return os.environ.get("AWS_ENDPOINT_URL_SIGNIN") or os.environ.get("AWS_ENDPOINT_URL") or ""


def _partition(whose: Session | Federated) -> str:
    return (whose.role_arn if isinstance(whose, Session) else whose.arn).split(":")[1]


def _session_json(whose: Session | Federated) -> str:
    keys = whose if isinstance(whose, Session) else whose.credentials
    return json.dumps(
        {"sessionId": keys.access_key_id, "sessionKey": keys.secret_access_key, "sessionToken": keys.session_token}
    )


@dataclass(frozen=True)
class _Exchange:
    """One call, wherever it is made. Nothing that it raises holds what was sent or answered."""

    values: Mapping[str, str] = field(repr=False)
    title: str
    place: Place
    until: float
    """By time.monotonic()."""

    def first_of(self, endpoints: tuple[str, ...]) -> SigninToken:
        *first, last = endpoints
        for endpoint in first:
            with suppress(AwsUnreachable, _Busy):
                return self.at(endpoint)
        return self.at(last)

    def at(self, endpoint: str) -> SigninToken:
        from http.client import InvalidURL

        host = _host(endpoint)
        try:
            status, body, request_id = self._answer(endpoint, as_form=True)
            if status in _TAKES_NO_POST:
                status, body, request_id = self._answer(endpoint, as_form=False)
        except (ValueError, InvalidURL):
            # Without what it says of the address, which may be the one with the credentials in it.
            raise unusable_settings(tr("{host} is no address for AWS_ENDPOINT_URL_SIGNIN", host=host)) from None
        if status != HTTPStatus.OK:
            raise self._refused(status, host, request_id)
        token = _token(body)
        if token is None:
            raise unreachable(NoRoute.ANSWER, host)
        return SigninToken(endpoint=endpoint, token=token)

    def _answer(self, endpoint: str, *, as_form: bool) -> tuple[int, bytes, str]:
        """Status, body and request ID."""
        import urllib.request  # with TLS and HTTP: 15 ms that a window does not pay that opens no console
        from http.client import HTTPException, InvalidURL
        from urllib.error import HTTPError

        from roleswitch.core import https

        network, host = self.place.network, _host(endpoint)
        address, sent = f"{endpoint}/federation", urlencode(self.values)
        url = address if as_form else f"{address}?{sent}"
        scheme = urlsplit(endpoint).scheme
        if scheme not in {"http", "https"}:
            raise ValueError(scheme)
        if scheme == "http" and not is_this_computer(urlsplit(endpoint).hostname or ""):
            raise ConsoleTrouble(
                tr(
                    "The sign-in at {host} is set to http://: the session's secret key would go there without "
                    "encryption. Set AWS_ENDPOINT_URL_SIGNIN, or the source's own address, to one that begins with "
                    "https://.",
                    host=host,
                )
            )
        headers = {"User-Agent": f"roleswitch/{__version__}", "Accept": "application/json"}
        request = urllib.request.Request(  # noqa: S310 - the opener takes that scheme alone
            url, data=sent.encode() if as_form else None, headers=headers
        )
        proxy = https.proxy_for(endpoint, network)
        bundle = https.bundle_for(network)
        try:
            context = https.trusting(bundle)
        except OSError as error:
            raise ConsoleTrouble(
                tr("The CA bundle {bundle} cannot be used: {what}.", bundle=bundle, what=error.strerror or error)
            ) from error
        try:
            with https.opener(proxy, context, scheme=scheme).open(request, timeout=_READ_SECONDS) as answer:
                return answer.status, self._body(answer), ""
        except HTTPError as error:
            with error:
                return error.code, b"", one_line(error.headers.get("x-amzn-RequestId", ""))[:100]
        except InvalidURL:
            raise
        except (OSError, HTTPException) as error:
            raise unreachable(https.route_trouble(error, has_proxy=bool(proxy)), host) from error

    def _body(self, answer: http.client.HTTPResponse) -> bytes:
        content = bytearray()
        while len(content) <= _MOST_BYTES and (piece := answer.read1(_MOST_BYTES)):
            content += piece
            if time.monotonic() > self.until:
                raise TimeoutError
        return bytes(content)

    def _refused(self, status: int, host: str, request_id: str) -> Exception:
        said = AwsAnswer(code="", status=status, request_id=request_id, message=_phrase(status))
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return unreachable(NoRoute.PROXY_PASSWORD, host)
        if 300 <= status < 400 or status == HTTPStatus.NOT_FOUND:
            return unreachable(NoRoute.ANSWER, host)
        if status == HTTPStatus.TOO_MANY_REQUESTS or status >= 500:
            return _Busy(
                tr(
                    "AWS's sign-in is busy and did not open the console of {title} ({status}): try again in a moment.",
                    title=self.title,
                    status=status,
                ),
                next_steps=(_AGAIN,),
                aws=said,
            )
        return ConsoleTrouble(
            tr(
                "AWS's sign-in at {host} does not take the session of {title} ({status}).",
                host=host,
                title=self.title,
                status=status,
            ),
            causes=(
                tr("The session was ended or revoked at AWS before its time."),
                tr("The sign-in is of another partition or another AWS than the session."),
            ),
            next_steps=(NextStep(tr("End the session, assume the role again and open the console then.")), _AGAIN),
            aws=said,
        )


class _Busy(ConsoleTrouble):
    """Another host of AWS may be better off."""


_AGAIN = NextStep(later("Try again."), later("Try again"), Action.TRY_AGAIN)


def _token(body: bytes) -> str | None:
    """The token in an answer; None where it is none of AWS's."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    token = said.get("SigninToken") if isinstance(said, dict) else None
    # AWS's are base64 for addresses; a line break or a quote has no place in one.
    return token if isinstance(token, str) and re.fullmatch(r"[\w.~+/=%-]{16,32768}", token, re.ASCII) else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _host(endpoint: str) -> str:
    """For a sentence: without a user and password that stand before it."""
    return endpoint.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0] or tr("the sign-in")
