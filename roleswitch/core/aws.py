"""Calls to AWS: a client with the right endpoint, a deadline, and botocore's exceptions made ours.

sts.py and iam.py say what is called; profiles.py lets botocore resolve the profiles of ~/.aws. Only this module and
that one import boto3 and botocore, and late.

What wins, the first that says something:

| what | said by |
|---|---|
| the address of STS | the source's `sts_endpoint`, where it is an address |
| of all other services | the same, where it is not AWS's own, such as a VPC endpoint: somebody's other AWS |
| | AWS_ENDPOINT_URL_STS, for IAM AWS_ENDPOINT_URL_IAM; AWS_ENDPOINT_URL: what all AWS tools here are told |
| | a profile's own endpoint_url, unless its source says regional, legacy or fips |
| | botocore's endpoints, for the region and the source's regional, legacy or fips |
| legacy | the source, or its profile; AWS_STS_REGIONAL_ENDPOINTS is not read: it is set for older tools |
| FIPS | the source, AWS_USE_FIPS_ENDPOINT, a profile's use_fips_endpoint |
| proxy | HTTPS_PROXY for https, HTTP_PROXY for http; roles.toml; the system's own (macOS, Windows) |
| no proxy | NO_PROXY; beside a proxy of roles.toml also what runs on this computer |
| certificates | AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE; a profile's ca_bundle; roles.toml; botocore's own |

The environment wins over roles.toml, which may be shared. `legacy` is one host for most regions of the partition aws,
and the regional one everywhere else.
"""

from __future__ import annotations

import functools
import logging
import os
import random
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from roleswitch import __version__
from roleswitch.core.deadline import within
from roleswitch.core.explain import Asked, NoRoute, no_tls, refusal, unreachable, unusable_settings
from roleswitch.core.session import utc_now
from roleswitch.core.source import Credentials, Network
from roleswitch.errors import AwsAnswer, AwsBusy, AwsUnreachable, RoleSwitchError
from roleswitch.journal import redacted
from roleswitch.texts import tr

if TYPE_CHECKING:
    import boto3

T = TypeVar("T")

CONNECT_SECONDS = 4
READ_SECONDS = 8
ATTEMPTS = 3
DEADLINE_SECONDS = 30.0
"""For all attempts together: a server that sends a byte now and then never runs into a read timeout."""


@dataclass(frozen=True)
class Place:
    """Which AWS is called: the region, the source's own STS endpoint, and the way there."""

    region: str
    sts_endpoint: str | None = None
    network: Network = field(default_factory=Network)

    @property
    def other_aws(self) -> str:
        """The address of somebody else's AWS, such as LocalStack, which has all services; empty where STS is AWS's own,
        which is nothing but STS."""
        endpoint = self.sts_endpoint or ""
        host = (urlsplit(endpoint).hostname or "") if "://" in endpoint else ""
        return endpoint if host and not f".{host}".endswith(_AWSS_OWN) else ""


_AWSS_OWN = (
    ".amazonaws.com",
    ".api.aws",
    ".amazonaws.com.cn",
    ".api.amazonwebservices.com.cn",
    ".amazonaws.eu",
    ".api.amazonwebservices.eu",
    ".c2s.ic.gov",
    ".sc2s.sgov.gov",
    ".cloud.adc-e.uk",
    ".csp.hci.ic.gov",
)
"""Below which AWS's endpoints are, those of VPCs too (botocore's endpoints.json)."""


@dataclass(frozen=True)
class LastAnswer:
    """Who answered last, and in how many seconds: the status bar shows it."""

    host: str
    seconds: float

    @property
    def words(self) -> str:
        """Such as sts.eu-west-1 · 41 ms."""
        host = self.host.removesuffix(".amazonaws.com")
        return tr("{host} · {seconds} ms", host=host, seconds=round(self.seconds * 1000))


class Aws:
    """Blocking calls, at most 30 s each; from any thread.

    `on_server_time` is told the Date of each answer and how long the answer took.
    """

    def __init__(
        self,
        clock: Callable[[], datetime] = utc_now,
        *,
        deadline_seconds: float = DEADLINE_SECONDS,
        on_server_time: Callable[[datetime, timedelta], None] | None = None,
    ) -> None:
        self.clock = clock
        self._deadline = deadline_seconds
        self._on_server_time = on_server_time
        self._making_clients = threading.Lock()
        self.last_answer: LastAnswer | None = None

    def call(
        self,
        service: str,
        call: Callable[[Any], Mapping[str, object]],
        credentials: Credentials | None,
        *,
        place: Place,
        asked: Asked | Callable[[AwsAnswer], RoleSwitchError],
        once: bool = False,
        cancelled: threading.Event | None = None,
    ) -> tuple[str, Mapping[str, object]]:
        """The host that answered and its answer to `call`, which is given the service's boto3 client.

        Without `credentials` it is not signed, as Identity Center's calls are: these carry a token instead. `once` is
        for what AWS takes once, such as an MFA code: it is not sent again where no answer came.

        Raises what `explain.refusal`, or `asked` itself, makes of a refusal, AwsUnreachable, Cancelled.
        """
        import botocore.exceptions as botocore_errors

        host = f"{service}.{place.region}"

        def make_client_and_call() -> Mapping[str, object]:
            nonlocal host
            client, host = self._client_and_host(service, credentials, place, attempts=1 if once else ATTEMPTS)
            began = time.monotonic()
            try:
                answer = call(client) if once else _until_it_is_xml(lambda: call(client))
            finally:
                client.close()
            took = time.monotonic() - began
            self.last_answer = LastAnswer(host, took)
            self._tell_time(place, _server_time(answer), took)
            return answer

        try:
            answer = within(self._deadline, make_client_and_call, cancelled=cancelled)
        except TimeoutError as error:
            raise unreachable(NoRoute.TIMEOUT, host) from error
        except botocore_errors.ClientError as error:
            raise self._refusal(error, asked, host, place) from error
        except _not_from_aws() as error:
            raise unreachable(NoRoute.ANSWER, host) from error
        except (botocore_errors.BotoCoreError, OSError) as error:
            raise _trouble_on_the_way(error, host) from error
        return host, answer

    @contextmanager
    def open(
        self,
        service: str,
        credentials: Credentials,
        *,
        place: Place,
        asked: Callable[[AwsAnswer], RoleSwitchError],
        read_seconds: float = READ_SECONDS,
    ) -> Iterator[Any]:
        """The service's boto3 client, for several calls, or one that takes longer than `call` lets it.

        What botocore raises inside the `with` becomes ours as in `call`: what `asked` makes of a refusal, or
        AwsUnreachable. There is no limit to the whole of it, and `read_seconds` to each wait for the next byte.
        """
        import botocore.exceptions as botocore_errors

        client, host = self._client_and_host(service, credentials, place, attempts=ATTEMPTS, read_seconds=read_seconds)
        try:
            yield client
        except botocore_errors.ClientError as error:
            raise self._refusal(error, asked, host, place) from error
        except _parser_errors() as error:
            raise unreachable(NoRoute.ANSWER, host) from error
        except botocore_errors.BotoCoreError as error:
            raise _trouble_on_the_way(error, host) from error
        finally:
            client.close()

    def _client_and_host(
        self,
        service: str,
        credentials: Credentials | None,
        place: Place,
        *,
        attempts: int,
        read_seconds: float = READ_SECONDS,
    ) -> tuple[Any, str]:
        """Raises StsTrouble where the settings make none possible."""
        import botocore.exceptions as botocore_errors

        try:
            with self._making_clients:  # a botocore session is not for making clients from several threads
                client = _new_client(service, credentials, place, attempts, read_seconds=read_seconds)
                # Only now it is known where it calls.
                if proxy := own_proxy(client.meta.endpoint_url, place.network):
                    client.close()
                    client = _new_client(service, credentials, place, attempts, proxy, read_seconds=read_seconds)
        except (botocore_errors.BotoCoreError, ValueError) as error:
            raise unusable_settings(one_line(str(error))) from error
        return client, urlsplit(client.meta.endpoint_url).hostname or f"{service}.{place.region}"

    def _refusal(
        self, error: BaseException, asked: Asked | Callable[[AwsAnswer], RoleSwitchError], host: str, place: Place
    ) -> Exception:
        response: Mapping[str, Mapping[str, object]] = getattr(error, "response", {})
        detail, metadata = response.get("Error", {}), response.get("ResponseMetadata", {})
        status = metadata.get("HTTPStatusCode")
        answer = AwsAnswer(
            code=one_line(str(detail.get("Code", ""))),
            status=status if isinstance(status, int) else 0,
            request_id=one_line(str(metadata.get("RequestId", ""))),
            message=one_line(str(detail.get("Message", ""))),
            type=str(detail.get("Type", "")),
            host_id=str(metadata.get("HostId", "")),
        )
        if not answer.code:
            return unreachable(NoRoute.ANSWER, host)
        server_time = _server_time(response)
        if answer.request_id:  # a page of somebody in between has none, and often no right clock either
            self._tell_time(place, server_time, 0)
        if not isinstance(asked, Asked):
            return asked(answer)
        # By this computer's clock, which may be what is wrong.
        return refusal(answer, replace(asked, now=utc_now(), server_time=server_time))

    def _tell_time(self, place: Place, server_time: datetime | None, took: float) -> None:
        """Not that of somebody else's AWS, as of a virtual machine that was stopped: it would end all sessions."""
        if server_time is not None and self._on_server_time is not None and not place.other_aws:
            self._on_server_time(server_time, timedelta(seconds=took))


def _new_client(
    service: str,
    credentials: Credentials | None,
    place: Place,
    attempts: int,
    proxy: str = "",
    *,
    read_seconds: float = READ_SECONDS,
) -> Any:
    from botocore import UNSIGNED
    from botocore.config import Config

    endpoint = place.sts_endpoint
    is_signed = credentials is not None
    # Without any, botocore would look for some everywhere.
    credentials = credentials or Credentials("unsigned", "unsigned")
    client = _boto3_session(legacy=endpoint == "legacy").client(
        service,
        region_name=place.region,
        aws_access_key_id=credentials.access_key_id,
        aws_secret_access_key=credentials.secret_access_key,
        aws_session_token=credentials.session_token,
        endpoint_url=(endpoint if service == "sts" and "://" in (endpoint or "") else place.other_aws) or None,
        verify=own_bundle(place.network),
        config=Config(
            connect_timeout=CONNECT_SECONDS,
            read_timeout=read_seconds,
            retries={"total_max_attempts": attempts, "mode": "standard"},
            user_agent_extra=f"roleswitch/{__version__}",
            signature_version=None if is_signed else UNSIGNED,
            use_fips_endpoint=True if endpoint == "fips" else None,
            proxies={"http": proxy, "https": proxy} if proxy else None,
        ),
    )
    if service == "sts":
        client.meta.events.register("before-parse.sts", _refuse_what_sts_never_sends)
    # botocore has no setting for these.
    session, most = client._endpoint.http_session, MOST_BYTES_OF.get(service, MOST_BYTES)
    if isinstance(pools := getattr(session, "_pool_classes_by_scheme", None), dict):
        pools |= _bounded_pools()
    client._endpoint.http_session = _BoundedSession(session, most)
    return client


MOST_BYTES = 10_000_000
MOST_BYTES_OF = {"sts": 100_000, "sso": 400_000, "sso-oidc": 400_000, "organizations": 400_000}
"""Of one answer. A session token has at most 65 536 here, a page of a list 100 entries, and no other field is long. The
XML parser lets no other thread run: at a megabyte of tags the window would stand still for a second."""


MOST_INTERIM = 20
"""Answers 100 Continue before the one that counts. http.client reads on without an end, and the window hardly gets a
turn meanwhile."""


@functools.cache
def _bounded_pools() -> Mapping[str, type]:
    """botocore's connections by scheme, with `MOST_INTERIM`."""
    import http.client

    from botocore.awsrequest import (
        AWSHTTPConnection,
        AWSHTTPConnectionPool,
        AWSHTTPSConnection,
        AWSHTTPSConnectionPool,
    )

    class Answer(http.client.HTTPResponse):
        heads = 0

        def _read_status(self) -> tuple[str, int, str]:
            self.heads += 1
            if self.heads > MOST_INTERIM:
                raise http.client.HTTPException(f"more than {MOST_INTERIM} interim answers")
            return super()._read_status()  # type: ignore[misc, no-any-return]  # http.client's own, for each head

    def with_bound(pool: type, connection: type) -> type:
        bounded = type("Connection", (connection,), {"response_class": Answer})
        return type("Pool", (pool,), {"ConnectionCls": bounded})

    return {
        "http": with_bound(AWSHTTPConnectionPool, AWSHTTPConnection),
        "https": with_bound(AWSHTTPSConnectionPool, AWSHTTPSConnection),
    }


class _BoundedSession:
    """botocore's way to a server, which takes no more than `most` bytes of an answer. botocore itself would keep one
    without end in memory, and go on with it after our deadline."""

    def __init__(self, session: Any, most: int) -> None:
        self._session = session
        self._most = most
        self.close = session.close

    def send(self, request: Any) -> Any:
        """Raises botocore's errors, as `session.send` does."""
        import botocore.exceptions as botocore_errors
        import urllib3.exceptions as urllib3_errors

        if request.stream_output:  # S3's, which is read piece by piece
            return self._session.send(request)
        request.stream_output = True
        response = self._session.send(request)
        request.stream_output = False
        try:
            response._content = self._read(response.raw)
        except urllib3_errors.ReadTimeoutError as error:
            raise botocore_errors.ReadTimeoutError(endpoint_url=request.url, error=error) from error
        except urllib3_errors.ProtocolError as error:
            raise botocore_errors.ConnectionClosedError(
                endpoint_url=request.url, request=request, error=error
            ) from error
        except urllib3_errors.HTTPError as error:
            raise botocore_errors.HTTPClientError(error=error) from error
        return response

    def _read(self, raw: Any) -> bytes:
        import botocore.parsers

        content = bytearray()
        for piece in raw.stream():
            content += piece
            if len(content) > self._most:
                raw.close()
                raise botocore.parsers.ResponseParserError(f"an answer of more than {self._most} bytes")
        return bytes(content)


_NO_DATE = re.compile(rb"<Expiration>\s*(?!\d{4}-)")
"""A number that no calendar has makes botocore raise a plain RuntimeError."""


def _refuse_what_sts_never_sends(response_dict: Mapping[str, Any], **_: object) -> None:
    """A few lines of entities would keep the XML parser, and with it the window, as long as a megabyte does."""
    import botocore.parsers

    text = response_dict["body"].replace(b"\0", b"")
    if b"<!DOCTYPE" in text or _NO_DATE.search(text):
        raise botocore.parsers.ResponseParserError("not an answer of STS")


def own_proxy(url: str, network: Network) -> str:
    """The proxy of roles.toml, where the environment names none for `url`, or empty.

    botocore asks no NO_PROXY about a proxy that it is given. What runs on this computer, as LocalStack does, is no
    proxy's business.
    """
    if not network.proxy:
        return ""
    from urllib.request import getproxies_environment, proxy_bypass  # 25 ms that the window does not pay

    address = urlsplit(url)
    if address.scheme in getproxies_environment() or proxy_bypass(address.netloc):
        return ""
    return "" if is_this_computer(address.hostname or "") else network.proxy


def own_bundle(network: Network) -> str | None:
    """The file of certificates that roles.toml names, where the environment names none."""
    is_set = os.environ.get("AWS_CA_BUNDLE") or os.environ.get("REQUESTS_CA_BUNDLE")
    return str(Path(network.ca_bundle).expanduser()) if network.ca_bundle and not is_set else None


def is_this_computer(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


@functools.cache
def _boto3_session(*, legacy: bool) -> boto3.Session:
    """One for the process: its first STS client costs 250 ms, each further one 2.

    It reads no file of ~/.aws and no AWS_PROFILE: a broken config file or an unknown profile breaks even clients with
    explicit keys. Endpoint, CA bundle and proxy variables mean what they mean to the AWS CLI.
    """
    import boto3
    import botocore.session

    quiet_botocore()
    nothing = (None, None, None, None)
    session = botocore.session.Session(
        session_vars={
            "profile": nothing,
            "config_file": nothing,
            "credentials_file": nothing,
            # Not by AWS_STS_REGIONAL_ENDPOINTS: set for older tools, it would send most regions' calls to us-east-1.
            "sts_regional_endpoints": (None, None, "legacy" if legacy else "regional", None),
        }
    )
    return boto3.Session(botocore_session=session)


def quiet_botocore() -> None:
    """botocore logs secrets, tokens and MFA codes at DEBUG, whatever level the root logger has."""
    for name in ("botocore", "boto3", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)


ATTEMPTS_BUSY = 6
"""How often a listing asks again while AWS is busy: with the pauses between, half a minute."""
ATTEMPTS_UNREACHABLE = 3
LISTING_SECONDS = 1800.0
"""For all calls of a listing together: 5000 accounts take AWS some minutes, and one that never ends has to."""
MOST_LISTED = 30_000
"""Accounts, or permission sets: three times what AWS lets an organization have."""


def patiently(
    call: Callable[[], T], wait: Callable[[float, threading.Event | None], None], cancelled: threading.Event | None
) -> T:
    """`call` again, after a longer and longer pause, where AWS is busy: for listings of hundreds of accounts, of which
    AWS takes few calls a second. Raises what `call` raises the last time, and Cancelled."""
    for attempt in range(1, ATTEMPTS_BUSY):
        try:
            return call()
        except (AwsBusy, AwsUnreachable) as trouble:
            if isinstance(trouble, AwsUnreachable) and attempt == ATTEMPTS_UNREACHABLE:
                raise
            wait(2 ** (attempt - 2) * random.uniform(0.5, 1.5), cancelled)  # noqa: S311 - a pause
    return call()


def _until_it_is_xml(call: Callable[[], T]) -> T:
    """botocore tries again after a 5xx of AWS, but not after a page of somebody in between."""
    for _ in range(ATTEMPTS - 1):
        try:
            return call()
        except _not_from_aws():
            continue
    return call()


def _not_from_aws() -> tuple[type[Exception], ...]:
    """What botocore raises on an answer of somebody else: all but the first where it is XML or JSON, but not AWS's."""
    return *_parser_errors(), KeyError, ValueError, AttributeError, TypeError, RecursionError


def _parser_errors() -> tuple[type[Exception], ...]:
    import botocore.parsers

    return (botocore.parsers.ResponseParserError,)


def _trouble_on_the_way(error: BaseException, host: str) -> AwsUnreachable:
    """No connection was made, or it was lost."""
    import botocore.exceptions as botocore_errors

    trouble = _route_trouble(error, host)
    # Of these no connection was made; what was cut, or not answered in time, may have arrived.
    trouble.may_have_arrived = not isinstance(error, botocore_errors.ConnectionError)
    return trouble


def _route_trouble(error: BaseException, host: str) -> AwsUnreachable:
    from http.client import IncompleteRead

    import botocore.exceptions as botocore_errors
    from urllib3.exceptions import InvalidChunkLength

    if isinstance(error, botocore_errors.ProxyConnectionError):
        # 407: it asks for a user and password, or for others. botocore names the proxy and keeps the answer behind.
        said = f" {error} {error.kwargs.get('error', '')} "
        return unreachable(NoRoute.PROXY_PASSWORD if " 407 " in said else NoRoute.PROXY, host)
    if isinstance(error, botocore_errors.HTTPClientError) and "Failed to parse" in str(error):
        return unreachable(NoRoute.PROXY, host)  # its address; the endpoint's was looked at before
    if isinstance(error, botocore_errors.SSLError):
        return unreachable(no_tls(error), host)
    if isinstance(error, botocore_errors.ConnectTimeoutError | botocore_errors.ReadTimeoutError):
        return unreachable(NoRoute.TIMEOUT, host)
    is_cut = not isinstance(error, botocore_errors.HTTPClientError)
    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, socket.gaierror):
            return unreachable(NoRoute.NAME, host)
        is_short = isinstance(behind, IncompleteRead) and not isinstance(behind, InvalidChunkLength)
        is_cut = is_cut or is_short or isinstance(behind, OSError) or "ended prematurely" in str(behind)
        behind = behind.__cause__ or behind.__context__
    # Where no connection failed, what came over it is no HTTP.
    return unreachable(NoRoute.CONNECTION if is_cut else NoRoute.ANSWER, host)


def _server_time(answer: Mapping[str, Any]) -> datetime | None:
    """The Date header of an answer."""
    value = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("date")
    try:
        date = parsedate_to_datetime(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date is not None and date.tzinfo is None else date


def one_line(text: str) -> str:
    """Somebody's text inside a sentence of ours: printable, on one line, at most 600 characters, and without what looks
    like a secret: botocore quotes what a credential_process wrote to standard error."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return redacted(" ".join(printable.split()))[:600]
