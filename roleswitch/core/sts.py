"""Calls to STS. Every field of an answer is checked before anybody writes it down."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from roleswitch.core.aws import Aws, LastAnswer, Place
from roleswitch.core.explain import Asked, odd_answer
from roleswitch.core.role import Role
from roleswitch.core.session_policy import compact_policy
from roleswitch.core.source import Credentials
from roleswitch.texts import tr


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
    duration: timedelta | None = None
    mfa_serial: str | None = None
    token_code: str | None = field(default=None, repr=False)

    def parameters(self) -> dict[str, object]:
        role = self.role
        optional: dict[str, object] = {
            "DurationSeconds": round(self.duration.total_seconds()) if self.duration else None,
            "ExternalId": role.external_id,
            # Without the white space that makes it readable and counts against its size.
            "Policy": compact_policy(role.policy) if role.policy else None,
            "PolicyArns": [{"arn": arn} for arn in role.policy_arns],
            "Tags": [{"Key": key, "Value": value} for key, value in role.tags.items()],
            "TransitiveTagKeys": list(role.transitive_tags),
            "SourceIdentity": role.source_identity,
            "SerialNumber": self.mfa_serial,
            "TokenCode": self.token_code,
        }
        return {"RoleArn": str(role.arn), "RoleSessionName": self.session_name} | {
            name: value for name, value in optional.items() if value
        }


@dataclass(frozen=True, kw_only=True)
class Temporary:
    """Temporary credentials as STS gives them, checked."""

    credentials: Credentials
    expiration: datetime


@dataclass(frozen=True, kw_only=True)
class Assumed(Temporary):
    """AssumeRole's answer, checked."""

    assumed_role_arn: str
    packed_policy_percent: int | None = None
    """How much of the limit for policies and tags together was used."""


@dataclass(frozen=True, kw_only=True)
class Federated(Temporary):
    """GetFederationToken's answer, checked."""

    arn: str
    """As arn:aws:sts::ID:federated-user/NAME."""


class Sts:
    """Raises RoleRefused, SourceRefused, AwsBusy, AwsUnreachable, StsTrouble, Cancelled. `asked` is who asks for what,
    for the explanation of a refusal."""

    def __init__(self, aws: Aws) -> None:
        self._aws = aws

    @property
    def last_answer(self) -> LastAnswer | None:
        return self._aws.last_answer

    def assume_role(
        self,
        request: AssumeRoleRequest,
        credentials: Credentials,
        *,
        asked: Asked,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> Assumed:
        host, answer = self._aws.call(
            "sts",
            lambda client: client.assume_role(**request.parameters()),
            credentials,
            place=place,
            asked=asked,
            once=request.token_code is not None,
            cancelled=cancelled,
        )
        given = _checked(answer, host, self._aws.clock())
        user, packed = answer.get("AssumedRoleUser"), answer.get("PackedPolicySize")
        arn = _text(user, "Arn") if isinstance(user, Mapping) else ""
        if not re.fullmatch(r"arn:[\w-]+:sts::\d{12}:assumed-role/[\w+=,.@/-]+", arn, re.ASCII):
            raise odd_answer(host, tr("an assumed-role ARN that is none"))
        account_id, wanted = arn.split(":")[4], request.role.arn.account_id
        if account_id != wanted:
            raise odd_answer(
                host,
                tr("a session of account {account_id} and not of {wanted}", account_id=account_id, wanted=wanted),
            )
        return Assumed(
            credentials=given.credentials,
            expiration=given.expiration,
            assumed_role_arn=arn,
            packed_policy_percent=packed if isinstance(packed, int) else None,
        )

    def session_token(
        self,
        credentials: Credentials,
        *,
        serial: str,
        token_code: str,
        duration: timedelta,
        asked: Asked,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> Temporary:
        """GetSessionToken with an MFA code: 15 min to 36 h, for long-term keys only."""
        host, answer = self._aws.call(
            "sts",
            lambda client: client.get_session_token(
                DurationSeconds=round(duration.total_seconds()), SerialNumber=serial, TokenCode=token_code
            ),
            credentials,
            place=place,
            asked=asked,
            once=True,
            cancelled=cancelled,
        )
        return _checked(answer, host, self._aws.clock())

    def federation_token(
        self,
        credentials: Credentials,
        *,
        name: str,
        policy_arns: Sequence[str],
        asked: Asked,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> Federated:
        """GetFederationToken, for long-term keys only: what both the user's own policies and `policy_arns` allow, for
        AWS's default of 12 h, or 1 h for an account's root. `name` has 2 to 32 of a user name's letters."""
        host, answer = self._aws.call(
            "sts",
            lambda client: client.get_federation_token(Name=name, PolicyArns=[{"arn": arn} for arn in policy_arns]),
            credentials,
            place=place,
            asked=asked,
            cancelled=cancelled,
        )
        given = _checked(answer, host, self._aws.clock())
        user = answer.get("FederatedUser")
        arn = _text(user, "Arn") if isinstance(user, Mapping) else ""
        if not re.fullmatch(r"arn:[\w-]+:sts::\d{12}:federated-user/[\w+=,.@-]+", arn, re.ASCII):
            raise odd_answer(host, tr("a federated user whose ARN is none"))
        return Federated(credentials=given.credentials, expiration=given.expiration, arn=arn)

    def caller_identity(
        self,
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        once: bool = False,
        cancelled: threading.Event | None = None,
    ) -> Identity:
        """Whose credentials these are; it needs no permission. `once` where it is not worth another try."""
        asked = Asked("GetCallerIdentity", source)
        host, answer = self._aws.call(
            "sts",
            lambda client: client.get_caller_identity(),
            credentials,
            place=place,
            asked=asked,
            once=once,
            cancelled=cancelled,
        )
        arn, account_id = _text(answer, "Arn"), _text(answer, "Account")
        if not re.fullmatch(r"arn:[\w-]+:(iam|sts)::\d{12}:[\w+=,.@/-]+", arn, re.ASCII):
            raise odd_answer(host, tr("an identity that is not an ARN"))
        return Identity(arn, account_id)


def _checked(answer: Mapping[str, object], host: str, now: datetime) -> Temporary:
    """botocore passes an access key ID with a newline in it: in a credentials file that would begin a section."""
    credentials = answer.get("Credentials")
    if not isinstance(credentials, Mapping):
        raise odd_answer(host, tr("no credentials"))
    access_key_id, secret = _text(credentials, "AccessKeyId"), _text(credentials, "SecretAccessKey")
    token, expiration = _text(credentials, "SessionToken"), credentials.get("Expiration")
    if not re.fullmatch(r"\w{16,128}", access_key_id, re.ASCII):
        raise odd_answer(host, tr("an access key ID that is none"))
    if not re.fullmatch(r"[!-~]{1,256}", secret) or not re.fullmatch(r"[!-~]{1,65536}", token):
        raise odd_answer(host, tr("a secret key or session token with odd characters in it, or none"))
    # At the ends of the calendar a moment may have no UTC.
    if not isinstance(expiration, datetime) or expiration.tzinfo is None or not 2000 <= expiration.year < 2200:
        raise odd_answer(host, tr("no expiration"))
    if expiration <= now:
        raise odd_answer(host, tr("a session that is over already"))
    return Temporary(credentials=Credentials(access_key_id, secret, token), expiration=expiration.astimezone(UTC))


def _text(answer: Mapping[str, object], key: str) -> str:
    value = answer.get(key)
    return value if isinstance(value, str) else ""
