"""Whether AWS answers from here, by which way, and what its clock says beside this computer's.

STS is called as every other call of ours is, with the same proxy, certificates and endpoint, but unsigned: AWS refuses
that, and a refusal has a date too. So no credentials are needed, and no secret leaves the computer.
"""

from __future__ import annotations

import base64
import http.client
import os
import ssl
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from roleswitch.core.aws import Aws, Place
from roleswitch.core.clock import AwsClock, clock_words
from roleswitch.core.https import bundle_for, proxy_for
from roleswitch.core.partitions import first_region, partition_of
from roleswitch.core.session import utc_now
from roleswitch.core.source import IdentityCenterSource, Network
from roleswitch.doctor.finding import Area, Finding, State, of_trouble, shown
from roleswitch.errors import AwsAnswer, AwsUnreachable, NextStep, RoleSwitchError
from roleswitch.switch import Switch
from roleswitch.texts import tr

DEADLINE_SECONDS = 3.5
ISSUER_SECONDS = 0.8
MOST_TRIES = 10
"""Roles looked at for one whose region can be told."""
REFUSED_OFF = timedelta(minutes=5)
"""Most services refuse what was signed that far from their own clock (IAM user guide, "AWS Signature Version 4 for API
requests"); STS takes up to 15 minutes."""

_SUFFIXES = {"aws-cn": "amazonaws.com.cn", "aws-eusc": "amazonaws.eu"}


class _Answered(RoleSwitchError):
    """AWS said no, as it does to what is not signed."""

    def __init__(self, answer: AwsAnswer) -> None:
        super().__init__(answer.code, aws=answer)
        self.is_busy = answer.status >= 500


def look(switch: Switch) -> Iterator[Finding]:
    place = place_of_list(switch)
    endpoint = endpoint_of(place)
    title = tr("AWS answers")
    try:
        host = urlsplit(endpoint).hostname or endpoint
    except ValueError:
        # Its words stay out: an address may hold a password.
        message = tr("What is set as the address of STS, or of AWS (AWS_ENDPOINT_URL), is no address.")
        yield Finding(id="network.aws", area=Area.NETWORK, title=title, state=State.TROUBLE, message=message)
        yield _clock_not_known()
        return
    yield from _way(switch, endpoint, place.network)
    dates: list[tuple[datetime, datetime]] = []

    def note(server_time: datetime, took: timedelta) -> None:
        dates.append((server_time, utc_now()))
        if isinstance(switch.clock, AwsClock):
            switch.clock.heard(server_time, took)

    aws = Aws(switch.clock, deadline_seconds=DEADLINE_SECONDS, on_server_time=note)
    took: list[float] = []
    busy = False

    def ask(client: Any) -> Mapping[str, object]:
        began = time.monotonic()
        try:
            answer: Mapping[str, object] = client.get_caller_identity()
            return answer
        finally:
            took.append(time.monotonic() - began)

    try:
        aws.call("sts", ask, None, place=place, asked=_Answered, once=True)
    except _Answered as answer:
        busy = answer.is_busy
    except RoleSwitchError as trouble:
        yield of_trouble("network.aws", Area.NETWORK, title, _explained(trouble, endpoint, place.network))
        yield _clock_not_known()
        return
    milliseconds = round(took[-1] * 1000)
    if busy:
        message = tr("{host} answered in {milliseconds} ms that it is busy.", host=host, milliseconds=milliseconds)
    else:
        message = tr("{host} answered in {milliseconds} ms.", host=host, milliseconds=milliseconds)
    state = State.ATTENTION if busy else State.GOOD
    yield Finding(id="network.aws", area=Area.NETWORK, title=title, state=state, message=message)
    yield _clock(*dates[0]) if dates else _clock_not_known()


# ---------------------------------------------------------------- where


def place_of_list(switch: Switch) -> Place:
    """Of the first role of the list that tells one; else of the sources, or where AWS itself begins."""
    catalog = switch.roles.load()
    for name in list(catalog.roles)[:MOST_TRIES]:
        try:
            return switch.plan(name).place
        except RoleSwitchError:
            continue
    for source in catalog.sources.values():
        if source.region:
            endpoint = None if isinstance(source, IdentityCenterSource) else source.sts_endpoint
            return Place(source.region, endpoint, catalog.network)
    return Place(first_region("aws"), network=catalog.network)


def endpoint_of(place: Place) -> str:
    """The address that STS is called at, as far as the settings tell without botocore: for proxies and certificates."""
    said = place.sts_endpoint or ""
    if "://" in said:
        return said
    ignored = os.environ.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "").lower() == "true"
    named = os.environ.get("AWS_ENDPOINT_URL_STS") or os.environ.get("AWS_ENDPOINT_URL")
    if named and not ignored:
        return named
    suffix = _SUFFIXES.get(partition_of(place.region), "amazonaws.com")
    return f"https://sts.{place.region}.{suffix}"


# ---------------------------------------------------------------- the way there


def _way(switch: Switch, endpoint: str, network: Network) -> Iterator[Finding]:
    bundle = bundle_for(network)
    if bundle is not None and not Path(bundle).is_file():
        yield Finding(
            id="network.certificates",
            area=Area.NETWORK,
            title=tr("Certificates"),
            state=State.TROUBLE,
            message=tr(
                "The CA bundle {path} is not there, so no call can be made.", path=shown(bundle, switch.environ)
            ),
            next=NextStep(
                tr("Name another file in AWS_CA_BUNDLE, or in ca_bundle under [network] in roles.toml, or unset it.")
            ),
        )
    proxy = _proxy(endpoint, network)
    yield Finding(
        id="network.proxy",
        area=Area.NETWORK,
        title=tr("Proxy"),
        state=State.GOOD,
        message=tr("AWS is called through the proxy {proxy}.", proxy=masked(proxy))
        if proxy
        else tr("AWS is called directly, through no proxy."),
    )


def _proxy(endpoint: str, network: Network) -> str:
    host = urlsplit(endpoint).netloc.rpartition("@")[2]
    return "" if urllib.request.proxy_bypass(host) else proxy_for(endpoint, network)


def masked(proxy: str) -> str:
    """The address of a proxy with dots for its password, and without what is no part of an address."""
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        where = f"{parts.hostname or ''}:{parts.port}" if parts.port else parts.hostname or ""
    except ValueError:
        return tr("(what is set for it is no address)")
    who = f"{parts.username}:•••@" if parts.password else f"{parts.username}@" if parts.username else ""
    return "".join(character for character in f"{parts.scheme}://{who}{where}" if character.isprintable())[:200]


def _explained(trouble: RoleSwitchError, endpoint: str, network: Network) -> RoleSwitchError:
    """With who signed a certificate that is not trusted: there a company proxy names itself."""
    behind = list(_behind(trouble))
    if not any(type(error).__name__ in {"SSLError", "SSLCertVerificationError"} for error in behind):
        return trouble
    if not (issuer := issuer_of(endpoint, _proxy(endpoint, network))):
        return trouble
    told = tr("{trouble} The certificate was issued by {issuer}.", trouble=trouble.message, issuer=issuer)
    return AwsUnreachable(told, next_steps=trouble.next_steps)


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    """What an exception was raised from; botocore keeps what its own says nothing of among its `kwargs`."""
    while error is not None:
        yield error
        kept = getattr(error, "kwargs", {}).get("error")
        if isinstance(kept, BaseException):
            yield kept
        error = error.__cause__ or error.__context__


def issuer_of(endpoint: str, proxy: str) -> str:
    """Who issued the certificate that is shown at an https:// address; empty where that cannot be told.

    Nothing is sent there: who answers is not believed.
    """
    there = urlsplit(endpoint)
    # Not trusted on purpose: it is only looked at.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        host, port = there.hostname or "", there.port or 443
        connection = http.client.HTTPSConnection(host, port, timeout=ISSUER_SECONDS, context=context)
        if proxy:
            by = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
            connection = http.client.HTTPSConnection(
                by.hostname or "", by.port or 80, timeout=ISSUER_SECONDS, context=context
            )
            who = f"{unquote(by.username or '')}:{unquote(by.password or '')}"
            headers = {"Proxy-Authorization": f"Basic {base64.b64encode(who.encode()).decode()}"} if by.username else {}
            connection.set_tunnel(host, port, headers)
        try:
            connection.connect()
            shown_there = connection.sock.getpeercert(binary_form=True) if connection.sock else None
        finally:
            connection.close()
        return issuer_in(shown_there or b"")
    except (OSError, ValueError, http.client.HTTPException):
        return ""


_COMMON_NAME, _ORGANIZATION = bytes.fromhex("550403"), bytes.fromhex("55040a")  # 2.5.4.3 and 2.5.4.10 (X.520)


def issuer_in(certificate: bytes) -> str:
    """The issuer's common name and organization in a certificate in DER (RFC 5280, 4.1); empty where it is none."""
    try:
        ((_, whole),) = _values(certificate)
        (_, signed), *_ = _values(whole)
        fields = list(_values(signed))
        if fields[0][0] == 0xA0:  # the version, which the oldest leave out
            fields = fields[1:]
        _, _, (_, issuer), *_ = fields
        found: dict[bytes, str] = {}
        for _, names in _values(issuer):
            for _, pair in _values(names):
                (_, kind), (_, text) = _values(pair)
                found.setdefault(kind, text.decode(errors="replace"))
    except (ValueError, IndexError):
        return ""
    said = ", ".join(filter(None, (found.get(_COMMON_NAME), found.get(_ORGANIZATION))))
    return "".join(character for character in said if character.isprintable())[:200]


def _values(der: bytes) -> Iterator[tuple[int, bytes]]:
    """The tag and content of each value in a row (X.690, 8.1). Raises IndexError, ValueError."""
    at = 0
    while at < len(der):
        tag, length = der[at], der[at + 1]
        at += 2
        if length & 0x80:
            size = length & 0x7F
            length = int.from_bytes(der[at : at + size], "big")
            at += size
        if at + length > len(der):
            raise ValueError("cut")
        yield tag, der[at : at + length]
        at += length


# ---------------------------------------------------------------- the clock


def _clock(server_time: datetime, here: datetime) -> Finding:
    skew = server_time + timedelta(seconds=0.5) - here  # a Date is cut to whole seconds
    words = clock_words(skew)
    state = State.TROUBLE if abs(skew) >= REFUSED_OFF else State.ATTENTION if words else State.GOOD
    if not words:
        message = tr(
            "This computer's clock and AWS's agree to {seconds} s.", seconds=max(1, round(abs(skew.total_seconds())))
        )
    elif state is State.TROUBLE:
        message = tr(
            "{words}: AWS refuses calls that are signed so far from its own time.", words=words[0].upper() + words[1:]
        )
    else:
        message = tr("{words}. RoleSwitch counts by AWS's.", words=words[0].upper() + words[1:])
    return Finding(
        id="clock.skew",
        area=Area.CLOCK,
        title=tr("Time of day"),
        state=state,
        message=message,
        next=NextStep(_how_to_set_it()) if words else None,
    )


def _how_to_set_it() -> str:
    match sys.platform:
        case "win32":
            return tr("Switch on Set time automatically in the settings of Windows, under Time & language.")
        case "darwin":
            return tr("Switch on Set time and date automatically in System Settings, under General.")
    return tr("Let the system set it: sudo timedatectl set-ntp true")


def _clock_not_known() -> Finding:
    return Finding(
        id="clock.skew",
        area=Area.CLOCK,
        title=tr("Time of day"),
        state=State.NOT_KNOWN,
        message=tr("AWS did not answer with its time, so nothing says whether this computer's clock is right."),
    )
