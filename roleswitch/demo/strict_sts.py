"""STS as AWS answers it: users, roles and sessions, and for each call a result or a refusal in AWS's words.

The limits are those of the STS service model, the texts those that users report (aws-facts.md). Not enforced:
identity policies, session tags and source identity.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from roleswitch.demo.signature import (
    Authorization,
    AwsError,
    Request,
    check_signature,
    check_time,
)

CHAINED_MOST = timedelta(hours=1)

Result = Mapping[str, str | Mapping[str, str]]
"""The fields of an answer, one level deep as STS nests them."""


@dataclass(frozen=True)
class User:
    """An IAM user, or an account's root, with one access key."""

    arn: str
    access_key_id: str
    secret_access_key: str = field(repr=False)
    active: bool = True
    mfa_serial: str | None = None


@dataclass(frozen=True)
class StrictRole:
    """A role and what its trust policy asks for.

    `trusts` holds ARNs of users, roles and sessions, account roots (`arn:aws:iam::111122223333:root`) or `*`. `ending`
    is what AWS's refusal says after the role's ARN, such as ` because no role trust policy allows the sts:AssumeRole
    action`; the older form has none. `deny` refuses everybody.
    """

    arn: str
    trusts: tuple[str, ...] = ()
    external_id: str | None = None
    max_session: timedelta = timedelta(hours=1)
    mfa_required: bool = False
    ending: str = ""
    deny: bool = False


class Kind(Enum):
    USER = "user"
    USER_SESSION = "user session"
    """From GetSessionToken."""
    ROLE = "role"


@dataclass(frozen=True)
class Caller:
    """Whose credentials signed a call."""

    arn: str
    user_id: str
    kind: Kind
    mfa: bool = False
    mfa_serial: str | None = None
    role_arn: str = ""

    @property
    def partition(self) -> str:
        return self.arn.split(":")[1]

    @property
    def account_id(self) -> str:
        return self.arn.split(":")[4]

    @property
    def principals(self) -> set[str]:
        """Everything in a trust policy that means this caller."""
        return {self.arn, self.role_arn, f"arn:{self.partition}:iam::{self.account_id}:root", "*"}


@dataclass(frozen=True)
class _Credentials:
    caller: Caller
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)
    expiration: datetime | None = None


class StrictSts:
    """The accounts' users, roles and sessions. Safe for use by several threads."""

    def __init__(self, users: Iterable[User], roles: Iterable[StrictRole], clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._roles = {role.arn: role for role in roles}
        self._credentials: dict[str, _Credentials] = {}
        self._token_codes: set[tuple[str, str]] = set()
        for user in users:
            self.put_user(user)

    def put_user(self, user: User) -> None:
        user_id = user.arn.split(":")[4] if user.arn.endswith(":root") else _unique_id("AIDA", user.arn)
        caller = Caller(user.arn, user_id, Kind.USER, mfa_serial=user.mfa_serial)
        with self._lock:
            self._credentials.pop(user.access_key_id, None)
            if user.active:
                self._credentials[user.access_key_id] = _Credentials(caller, user.secret_access_key)

    def remove_key(self, access_key_id: str) -> None:
        """Delete the key or make it inactive: AWS answers the same to both."""
        with self._lock:
            del self._credentials[access_key_id]

    def put_role(self, role: StrictRole) -> None:
        with self._lock:
            self._roles[role.arn] = role

    def accept_token_code(self, serial: str, code: str) -> None:
        """Take `code` of that MFA device, once."""
        with self._lock:
            self._token_codes.add((serial, code))

    def expire_sessions(self) -> None:
        """Let every session that was given so far end now."""
        with self._lock:
            for access_key_id, credentials in self._credentials.items():
                if credentials.expiration:
                    self._credentials[access_key_id] = replace(credentials, expiration=self._clock())

    def authenticate(self, request: Request, authorization: Authorization | None) -> Caller:
        """Who sent `request`. Raises AwsError where the key, the token, the time or the signature is not right."""
        if authorization is None:
            raise AwsError("MissingAuthenticationToken", "Request is missing Authentication Token", 403)
        with self._lock:
            known = self._credentials.get(authorization.access_key_id)
        if (
            known is None
            or known.session_token != authorization.session_token
            # Each partition has its own STS, which knows nothing of the keys of another.
            or known.caller.partition != partition_of(authorization.region)
        ):
            raise AwsError("InvalidClientTokenId", "The security token included in the request is invalid.", 403)
        now = self._clock()
        if known.expiration and known.expiration <= now:
            raise AwsError("ExpiredToken", "The security token included in the request is expired", 403)
        check_time(authorization, now)
        check_signature(request, authorization, known.secret_access_key)
        return known.caller

    def answer(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        """The result's fields. Raises AwsError."""
        action = parameters.get("Action", "")
        with self._lock:
            match action:
                case "GetCallerIdentity":
                    return {"Arn": caller.arn, "UserId": caller.user_id, "Account": caller.account_id}
                case "GetSessionToken":
                    return self._session_token(caller, parameters)
                case "AssumeRole":
                    return self._assume_role(caller, parameters)
        version = parameters.get("Version", "")
        raise AwsError("InvalidAction", f"Could not find operation {action} for version {version}")

    def _session_token(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        seconds = _checked(parameters, required=(), default=43200, most=129600)
        if caller.kind is not Kind.USER:
            raise AwsError("AccessDenied", "Cannot call GetSessionToken with session credentials", 403)
        mfa = self._token_code_given(caller, parameters)
        with_token = replace(caller, kind=Kind.USER_SESSION, mfa=mfa)
        return {"Credentials": self._new_session(with_token, timedelta(seconds=seconds))}

    def _assume_role(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        seconds = _checked(parameters, required=("RoleArn", "RoleSessionName"), default=3600, most=43200)
        arn, session_name = parameters["RoleArn"], parameters["RoleSessionName"]
        if not re.fullmatch(r"arn:[a-z-]+:iam::\d{12}:role/[\w+=,.@/-]+", arn, re.ASCII):
            raise AwsError("ValidationError", f"{arn} is invalid")
        if caller.arn.endswith(":root"):
            raise AwsError("AccessDenied", "Roles may not be assumed by root accounts.", 403)
        mfa = caller.mfa or self._token_code_given(caller, parameters)
        role = self._roles.get(arn)
        if role is None or not _admits(role, caller, parameters.get("ExternalId"), mfa):
            ending = role.ending if role else ""
            raise AwsError(
                "AccessDenied",
                f"User: {caller.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}{ending}",
                403,
            )
        if caller.kind is not Kind.USER and timedelta(seconds=seconds) > CHAINED_MOST:
            raise AwsError(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
            )
        if timedelta(seconds=seconds) > role.max_session:
            raise AwsError(
                "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
            )
        _check_policy(parameters.get("Policy"))
        _, partition, _, _, account_id, path = arn.split(":")
        assumed = Caller(
            # The session's ARN has the role's name without its path.
            f"arn:{partition}:sts::{account_id}:assumed-role/{path.rpartition('/')[2]}/{session_name}",
            f"{_unique_id('AROA', arn)}:{session_name}",
            Kind.ROLE,
            role_arn=arn,
        )
        answer: dict[str, str | Mapping[str, str]] = {
            "Credentials": self._new_session(assumed, timedelta(seconds=seconds)),
            "AssumedRoleUser": {"AssumedRoleId": assumed.user_id, "Arn": assumed.arn},
        }
        if policy := parameters.get("Policy"):
            answer["PackedPolicySize"] = str(len(policy) * 100 // 2048)
        return answer

    def _token_code_given(self, caller: Caller, parameters: Mapping[str, str]) -> bool:
        serial, code = parameters.get("SerialNumber"), parameters.get("TokenCode")
        if serial is None and code is None:
            return False
        trouble = ""
        if serial is None or code is None:
            trouble = ", must provide both MFA serial number and one time pass code."
        elif serial != caller.mfa_serial:
            trouble = (
                ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with "
                "this user."
            )
        elif (serial, code) not in self._token_codes:
            trouble = " with invalid MFA one time pass code. "
        if trouble or serial is None or code is None:
            raise AwsError("AccessDenied", f"MultiFactorAuthentication failed{trouble}", 403)
        self._token_codes.remove((serial, code))
        return True

    def _new_session(self, caller: Caller, lasts: timedelta) -> Mapping[str, str]:
        access_key_id = "ASIA" + base64.b32encode(secrets.token_bytes(10)).decode()
        session = _Credentials(
            caller,
            base64.b64encode(secrets.token_bytes(30)).decode(),
            "IQoJb3JpZ2luX2Vj" + base64.b64encode(secrets.token_bytes(330)).decode(),
            self._clock() + lasts,
        )
        self._credentials[access_key_id] = session
        return {
            "AccessKeyId": access_key_id,
            "SecretAccessKey": session.secret_access_key,
            "SessionToken": session.session_token or "",
            "Expiration": f"{self._clock() + lasts:%Y-%m-%dT%H:%M:%SZ}",
        }


def partition_of(region: str) -> str:
    """The partition that a region belongs to."""
    starts = {
        "us-gov-": "aws-us-gov",
        "cn-": "aws-cn",
        "eusc-": "aws-eusc",
        "us-iso-": "aws-iso",
        "us-isob-": "aws-iso-b",
    }
    return next((partition for start, partition in starts.items() if region.startswith(start)), "aws")


def _admits(role: StrictRole, caller: Caller, external_id: str | None, mfa: bool) -> bool:
    return (
        not role.deny
        and role.arn.split(":")[1] == caller.partition
        and not caller.principals.isdisjoint(role.trusts)
        and role.external_id in {None, external_id}
        and (mfa or not role.mfa_required)
    )


class _Limits(NamedTuple):
    least: int
    most: int
    pattern: str | None = None


_LIMITS = {
    "RoleArn": _Limits(20, 2048),
    "RoleSessionName": _Limits(2, 64, r"[\w+=,.@-]*"),
    "ExternalId": _Limits(2, 1224, r"[\w+=,.@:\/-]*"),
    "SerialNumber": _Limits(9, 256, r"[\w+=/:,.@-]*"),
    "TokenCode": _Limits(6, 6, r"[\d]*"),
    "SourceIdentity": _Limits(2, 64, r"[\w+=,.@-]*"),
    "Policy": _Limits(1, 2048),
}


def _checked(parameters: Mapping[str, str], required: Iterable[str], default: int, most: int) -> int:
    """The DurationSeconds. Raises AwsError that names every parameter outside the service model's limits."""
    wrong = [_wrong(name, None, "not be null") for name in required if name not in parameters]
    for name, limits in _LIMITS.items():
        value = parameters.get(name)
        if value is None:
            continue
        if limits.pattern and not re.fullmatch(limits.pattern, value, re.ASCII):
            wrong.append(_wrong(name, value, f"satisfy regular expression pattern: {limits.pattern}"))
        if len(value) < limits.least:
            wrong.append(_wrong(name, value, f"have length greater than or equal to {limits.least}"))
        if len(value) > limits.most:
            wrong.append(_wrong(name, value, f"have length less than or equal to {limits.most}"))
    text = parameters.get("DurationSeconds", str(default))
    if not re.fullmatch(r"-?\d{1,9}", text):
        raise AwsError("MalformedInput", "Invalid Argument")
    seconds = int(text)
    if seconds < 900:
        wrong.append(_wrong("DurationSeconds", text, "have value greater than or equal to 900"))
    if seconds > most:
        wrong.append(_wrong("DurationSeconds", text, f"have value less than or equal to {most}"))
    if wrong:
        errors = "1 validation error" if len(wrong) == 1 else f"{len(wrong)} validation errors"
        raise AwsError("ValidationError", f"{errors} detected: {'; '.join(wrong)}")
    return seconds


def _wrong(name: str, value: str | None, rule: str) -> str:
    shown = "null" if value is None else f"'{value}'"
    return f"Value {shown} at '{name[0].lower()}{name[1:]}' failed to satisfy constraint: Member must {rule}"


def _check_policy(policy: str | None) -> None:
    if policy is None:
        return
    try:
        statements = json.loads(policy)["Statement"]
    except (ValueError, KeyError, TypeError) as error:
        raise AwsError("MalformedPolicyDocument", "Syntax errors in policy.") from error
    if not statements:
        raise AwsError("MalformedPolicyDocument", "Statement is empty!")


def _unique_id(prefix: str, arn: str) -> str:
    return prefix + base64.b32encode(hashlib.sha256(arn.encode()).digest()).decode()[:17]
