"""Calls to STS, and what botocore resolves from ~/.aws. The only module that imports boto3 and botocore, and late.

Each call has its own deadline and can be cancelled; every field of an answer is checked before anybody writes it down.
"""

from __future__ import annotations

import functools
import logging
import re
import socket
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from roleswitch import __version__
from roleswitch.core.deadline import within
from roleswitch.core.explain import Asked, NoRoute, odd_answer, refusal, unreachable, unusable_settings
from roleswitch.core.role import Role
from roleswitch.core.session import utc_now
from roleswitch.core.source import Credentials
from roleswitch.errors import Action, AwsAnswer, AwsUnreachable, NextStep, SourceUnusable
from roleswitch.journal import redacted

if TYPE_CHECKING:
    import boto3
    from mypy_boto3_sts import STSClient

T = TypeVar("T")

CONNECT_SECONDS = 4
READ_SECONDS = 8
ATTEMPTS = 3
DEADLINE_SECONDS = 30.0
"""For all attempts together: a server that sends a byte now and then never runs into a read timeout."""


@dataclass(frozen=True)
class Identity:
    """What GetCallerIdentity says."""

    arn: str
    account_id: str


@dataclass(frozen=True, kw_only=True)
class AssumeRoleRequest:
    """The parameters of AssumeRole as they are sent; what is None or empty is left out."""

    role: Role
    session_name: str
    duration: timedelta
    mfa_serial: str | None = None
    token_code: str | None = field(default=None, repr=False)

    def parameters(self) -> dict[str, object]:
        role = self.role
        optional: dict[str, object] = {
            "ExternalId": role.external_id,
            "Policy": role.policy,
            "PolicyArns": [{"arn": arn} for arn in role.policy_arns],
            "Tags": [{"Key": key, "Value": value} for key, value in role.tags.items()],
            "TransitiveTagKeys": list(role.transitive_tags),
            "SourceIdentity": role.source_identity,
            "SerialNumber": self.mfa_serial,
            "TokenCode": self.token_code,
        }
        return {
            "RoleArn": str(role.arn),
            "RoleSessionName": self.session_name,
            "DurationSeconds": round(self.duration.total_seconds()),
        } | {name: value for name, value in optional.items() if value}


@dataclass(frozen=True)
class Assumed:
    """AssumeRole's answer, checked."""

    credentials: Credentials
    expiration: datetime
    assumed_role_arn: str


@dataclass(frozen=True)
class LastAnswer:
    """Who answered last, and in how many seconds: the status bar shows it."""

    host: str
    seconds: float


class Sts:
    """STS at the regional endpoint. Blocking, at most 30 s a call; from any thread."""

    def __init__(self, clock: Callable[[], datetime] = utc_now, *, deadline_seconds: float = DEADLINE_SECONDS) -> None:
        self._clock = clock
        self._deadline = deadline_seconds
        self._making_clients = threading.Lock()
        self.last_answer: LastAnswer | None = None

    def assume_role(
        self,
        request: AssumeRoleRequest,
        credentials: Credentials,
        *,
        source: str,
        region: str,
        cancelled: threading.Event | None = None,
    ) -> Assumed:
        """Raises RoleRefused, SourceRefused, AwsBusy, AwsUnreachable, StsTrouble, Cancelled."""
        asked = Asked("AssumeRole", source, request.role, request.duration, with_mfa=request.token_code is not None)
        host, answer = self._call(
            lambda client: client.assume_role(**request.parameters()),  # type: ignore[arg-type]  # built by name
            credentials,
            region,
            asked,
            cancelled,
        )
        return _checked(answer, host, self._clock())

    def caller_identity(
        self, credentials: Credentials, *, source: str, region: str, cancelled: threading.Event | None = None
    ) -> Identity:
        """Whose credentials these are. Raises SourceRefused, AwsBusy, AwsUnreachable, StsTrouble, Cancelled."""
        host, answer = self._call(
            lambda client: client.get_caller_identity(),
            credentials,
            region,
            Asked("GetCallerIdentity", source),
            cancelled,
        )
        arn, account_id = _text(answer, "Arn"), _text(answer, "Account")
        if not re.fullmatch(r"arn:[\w-]+:(iam|sts)::\d{12}:[\w+=,.@/-]+", arn, re.ASCII):
            raise odd_answer(host, "an identity that is not an ARN")
        return Identity(arn, account_id)

    def resolve_profile(
        self, profile: str, *, region: str | None = None, cancelled: threading.Event | None = None
    ) -> Credentials:
        """The credentials that botocore resolves for a profile of ~/.aws, as the AWS CLI would.

        `region` is whose STS is called where the profile assumes a role and names no region, which botocore refuses.
        Raises SourceUnusable, which names the profile and what is wrong with it, and Cancelled.
        """
        import botocore.exceptions
        import botocore.session

        def resolve() -> Credentials | None:
            # A session of its own: profiles are read anew each time, and threads do not share it.
            session = botocore.session.Session(profile=profile)
            if region is not None and session.get_config_variable("region") is None:
                session.set_config_variable("region", region)
            # It would ask on the terminal that RoleSwitch was started from, and wait there.
            session.get_component("credential_provider").get_provider("assume-role")._prompter = no_code
            found = session.get_credentials()
            frozen = found.get_frozen_credentials() if found is not None else None
            if frozen is None or not (frozen.access_key and frozen.secret_key):
                return None
            return Credentials(frozen.access_key, frozen.secret_key, frozen.token)

        def no_code(prompt: str) -> str:
            raise SourceUnusable(
                f"The profile {profile} of ~/.aws asks for an MFA code, which RoleSwitch cannot give it "
                f"({_one_line(prompt).rstrip(': ')}): choose a source that needs none.",
                next_steps=[choose],
            )

        _quiet_botocore()
        look = NextStep(f"Look at the profile with `aws sts get-caller-identity --profile {profile}`.")
        choose = NextStep("Choose another source for the role.", "Edit role…", Action.EDIT_ROLE)
        try:
            credentials = within(self._deadline, resolve, cancelled=cancelled)
        except TimeoutError as error:
            raise SourceUnusable(
                f"The profile {profile} of ~/.aws gave no credentials within {self._deadline:g} seconds.",
                next_steps=[look],
            ) from error
        except (
            botocore.exceptions.BotoCoreError,
            botocore.exceptions.ClientError,
            OSError,
            ValueError,
            # A credential_process whose JSON is no object, or whose credentials are over already.
            AttributeError,
            TypeError,
            RuntimeError,
        ) as error:
            raise SourceUnusable(
                f"The profile {profile} of ~/.aws gives no credentials: {_one_line(str(error))}",
                next_steps=[look, choose],
            ) from error
        if credentials is None:
            raise SourceUnusable(
                f"The profile {profile} of ~/.aws holds no credentials: add keys, a role or a credential_process.",
                next_steps=[look, choose],
            )
        return credentials

    def _call(
        self,
        call: Callable[[STSClient], Mapping[str, object]],
        credentials: Credentials,
        region: str,
        asked: Asked,
        cancelled: threading.Event | None,
    ) -> tuple[str, Mapping[str, object]]:
        """The host that answered and its answer, with botocore's exceptions made ours."""
        import botocore.exceptions as botocore_errors
        from botocore.config import Config

        host = f"sts.{region}"

        def make_client_and_call() -> Mapping[str, object]:
            nonlocal host
            try:
                with self._making_clients:  # a botocore session is not for making clients from several threads
                    client = _boto3_session().client(
                        "sts",
                        region_name=region,
                        aws_access_key_id=credentials.access_key_id,
                        aws_secret_access_key=credentials.secret_access_key,
                        aws_session_token=credentials.session_token,
                        config=Config(
                            connect_timeout=CONNECT_SECONDS,
                            read_timeout=READ_SECONDS,
                            retries={"total_max_attempts": ATTEMPTS, "mode": "standard"},
                            user_agent_extra=f"roleswitch/{__version__}",
                        ),
                    )
            except (botocore_errors.BotoCoreError, ValueError) as error:
                raise unusable_settings(_one_line(str(error))) from error
            host = urlsplit(client.meta.endpoint_url).hostname or host
            began = time.monotonic()
            try:
                answer = _until_it_is_xml(lambda: call(client))
            finally:
                client.close()
            self.last_answer = LastAnswer(host, time.monotonic() - began)
            return answer

        try:
            answer = within(self._deadline, make_client_and_call, cancelled=cancelled)
        except TimeoutError as error:
            raise unreachable(NoRoute.TIMEOUT, host) from error
        except botocore_errors.ClientError as error:
            raise self._refusal(error, asked, host) from error
        except _not_from_aws() as error:
            raise unreachable(NoRoute.ANSWER, host) from error
        except (botocore_errors.BotoCoreError, OSError) as error:
            raise _trouble_on_the_way(error, host) from error
        return host, answer

    def _refusal(self, error: BaseException, asked: Asked, host: str) -> Exception:
        response: Mapping[str, Mapping[str, object]] = getattr(error, "response", {})
        detail, metadata = response.get("Error", {}), response.get("ResponseMetadata", {})
        status = metadata.get("HTTPStatusCode")
        answer = AwsAnswer(
            code=str(detail.get("Code", "")),
            status=status if isinstance(status, int) else 0,
            request_id=str(metadata.get("RequestId", "")),
            message=_one_line(str(detail.get("Message", ""))),
        )
        if not answer.code:
            return unreachable(NoRoute.ANSWER, host)
        headers = metadata.get("HTTPHeaders")
        server_time = _http_date(headers.get("date") if isinstance(headers, Mapping) else None)
        return refusal(
            answer,
            Asked(asked.action, asked.source, asked.role, asked.duration, asked.with_mfa, self._clock(), server_time),
        )


@functools.cache
def _boto3_session() -> boto3.Session:
    """One for the process: its first STS client costs 250 ms, each further one 2.

    It reads no file of ~/.aws and no AWS_PROFILE: a broken config file or an unknown profile breaks even clients with
    explicit keys. Endpoint, CA bundle and proxy variables mean what they mean to the AWS CLI.
    """
    import boto3
    import botocore.session

    _quiet_botocore()
    nothing = (None, None, None, None)
    session = botocore.session.Session(
        session_vars={
            "profile": nothing,
            "config_file": nothing,
            "credentials_file": nothing,
            # AWS_STS_REGIONAL_ENDPOINTS=legacy would send most regions' calls to us-east-1.
            "sts_regional_endpoints": (None, None, "regional", None),
        }
    )
    return boto3.Session(botocore_session=session)


def _quiet_botocore() -> None:
    """botocore logs secrets, tokens and MFA codes at DEBUG, whatever level the root logger has."""
    for name in ("botocore", "boto3", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _until_it_is_xml(call: Callable[[], T]) -> T:
    """botocore tries again after a 5xx of AWS, but not after a page of somebody in between."""
    for _ in range(ATTEMPTS - 1):
        try:
            return call()
        except _not_from_aws():
            continue
    return call()


def _not_from_aws() -> tuple[type[Exception], ...]:
    """What botocore raises on an answer of somebody else: the last two where it is XML and still not what STS says."""
    import botocore.parsers

    return botocore.parsers.ResponseParserError, KeyError, ValueError


def _trouble_on_the_way(error: BaseException, host: str) -> AwsUnreachable:
    import botocore.exceptions as botocore_errors

    if isinstance(error, botocore_errors.ProxyConnectionError):
        return unreachable(NoRoute.PROXY, host)
    if isinstance(error, botocore_errors.SSLError):
        return unreachable(NoRoute.CERTIFICATE, host)
    if isinstance(error, botocore_errors.ConnectTimeoutError | botocore_errors.ReadTimeoutError):
        return unreachable(NoRoute.TIMEOUT, host)
    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, socket.gaierror):
            return unreachable(NoRoute.NAME, host)
        behind = behind.__cause__ or behind.__context__
    return unreachable(NoRoute.CONNECTION, host)


def _checked(answer: Mapping[str, object], host: str, now: datetime) -> Assumed:
    """botocore passes an access key ID with a newline in it: in a credentials file that would begin a section."""
    credentials = answer.get("Credentials")
    user = answer.get("AssumedRoleUser")
    if not isinstance(credentials, Mapping) or not isinstance(user, Mapping):
        raise odd_answer(host, "no credentials")
    access_key_id, secret = _text(credentials, "AccessKeyId"), _text(credentials, "SecretAccessKey")
    token, expiration = _text(credentials, "SessionToken"), credentials.get("Expiration")
    arn = _text(user, "Arn")
    if not re.fullmatch(r"\w{16,128}", access_key_id, re.ASCII):
        raise odd_answer(host, "an access key ID that is none")
    if not re.fullmatch(r"[!-~]{1,256}", secret) or not re.fullmatch(r"[!-~]{1,65536}", token):
        raise odd_answer(host, "a secret key or session token with odd characters in it, or none")
    if not isinstance(expiration, datetime) or expiration.tzinfo is None:
        raise odd_answer(host, "no expiration")
    if expiration <= now:
        raise odd_answer(host, "a session that is over already")
    if not re.fullmatch(r"arn:[\w-]+:sts::\d{12}:assumed-role/[\w+=,.@/-]+", arn, re.ASCII):
        raise odd_answer(host, "an assumed-role ARN that is none")
    return Assumed(Credentials(access_key_id, secret, token), expiration.astimezone(UTC), arn)


def _text(answer: Mapping[str, object], key: str) -> str:
    value = answer.get(key)
    return value if isinstance(value, str) else ""


def _http_date(value: object) -> datetime | None:
    try:
        date = parsedate_to_datetime(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date is not None and date.tzinfo is None else date


def _one_line(text: str) -> str:
    """Somebody's text inside a sentence of ours: printable, on one line, at most 600 characters, and without what looks
    like a secret: botocore quotes what a credential_process wrote to standard error."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return redacted(" ".join(printable.split()))[:600]
