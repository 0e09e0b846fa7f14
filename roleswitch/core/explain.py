"""AWS's refusals in words: what happened, what most likely is wrong, and what to do next. The one table of them.

Facts and texts: `aws-facts.md`, from the STS service model, the IAM user guide and what users of other tools reported.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from roleswitch.core.role import Role, spoken
from roleswitch.errors import (
    Action,
    AwsAnswer,
    AwsBusy,
    AwsUnreachable,
    NextStep,
    RoleRefused,
    SourceRefused,
    StsTrouble,
)


@dataclass(frozen=True)
class Asked:
    """What was asked of AWS and with whose credentials, as far as it helps to explain a refusal."""

    action: str
    source: str
    role: Role | None = None
    duration: timedelta | None = None
    with_mfa: bool = False
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    server_time: datetime | None = None
    """The Date header of the answer."""


class NoRoute(Enum):
    """How AWS was not reached."""

    NAME = "name"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    ANSWER = "answer"


_EDIT = NextStep("Change the role in the list.", "Edit role…", Action.EDIT_ROLE)
_AGAIN = NextStep("Try again.", "Try again", Action.TRY_AGAIN)
_EXTERNAL_ID = NextStep(
    "Ask the role's owner for the external ID and set it.", "Enter external ID", Action.EDIT_EXTERNAL_ID
)
_NEW_KEY = NextStep("Add the source's current access key.", "Add access key…", Action.ADD_KEY)

_BUSY = {"Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException", "ServiceUnavailable"}
_EXPIRED = {"ExpiredToken", "ExpiredTokenException"}


def refusal(answer: AwsAnswer, asked: Asked) -> StsTrouble:
    """The trouble behind an answer of AWS that is not what was asked for."""
    text = answer.message
    if answer.code in {"SignatureDoesNotMatch", "RequestExpired"}:
        return _signature(answer, asked)
    if answer.code in {"InvalidClientTokenId", "UnrecognizedClientException"}:
        return SourceRefused(
            f"AWS does not know the access key of {asked.source}.",
            causes=(
                "The key was deleted or made inactive.",
                "It belongs to another partition, such as AWS China or GovCloud, than the role.",
            ),
            next_steps=(_NEW_KEY,),
            aws=answer,
        )
    if answer.code in _EXPIRED:
        return SourceRefused(
            f"The credentials of {asked.source} have expired: renew them where they come from, then try again.",
            next_steps=(_AGAIN,),
            aws=answer,
        )
    if answer.code in _BUSY or answer.status >= 500:
        return AwsBusy(
            f"AWS is busy and gave no session ({answer.code or answer.status}): try again in a moment.",
            next_steps=(_AGAIN,),
            aws=answer,
        )
    if answer.code == "RegionDisabledException":
        return RoleRefused(
            f"STS is switched off in the region {_region(asked)} for that account: use another region for this role.",
            next_steps=(_EDIT,),
            aws=answer,
        )
    if asked.role is None:
        return StsTrouble(f"AWS refused {asked.action} for {asked.source}: {text}", aws=answer)
    if answer.code == "AccessDenied":
        return _denied(answer, asked, asked.role)
    if "exceeds the MaxSessionDuration" in text or "exceeds the 1 hour session limit" in text:
        return _too_long(answer, asked, asked.role)
    if answer.code == "PackedPolicyTooLarge":
        return RoleRefused(
            f"The session policy and the tags of {asked.role.title} are too large for AWS: shorten them.",
            next_steps=(_EDIT,),
            aws=answer,
        )
    return RoleRefused(
        f"AWS did not take what was asked for {asked.role.title}: {text}", next_steps=(_EDIT,), aws=answer
    )


def unreachable(route: NoRoute, host: str) -> AwsUnreachable:
    """No answer came, or none of AWS's."""
    sentences = {
        NoRoute.NAME: f"The name {host} is not known here: this computer is offline, or its DNS does not answer.",
        NoRoute.CONNECTION: f"{host} cannot be reached: this computer is offline, or a firewall is in between.",
        NoRoute.TIMEOUT: f"{host} did not answer in time: the network is slow, or a firewall drops the connection.",
        NoRoute.PROXY: f"The proxy did not let the call to {host} through: check HTTPS_PROXY and its password.",
        NoRoute.CERTIFICATE: (
            f"The certificate of {host} is not trusted: a company proxy may open TLS. "
            "Set AWS_CA_BUNDLE to the company's certificates."
        ),
        NoRoute.ANSWER: f"What {host} answered is not from AWS: a proxy or a network's sign-in page may be in between.",
    }
    return AwsUnreachable(sentences[route], next_steps=(_AGAIN,))


def unusable_settings(what: str) -> AwsUnreachable:
    """A setting, such as AWS_ENDPOINT_URL, with which no call can be made."""
    return AwsUnreachable(f"AWS cannot be called with the AWS_ variables that are set here: {what.rstrip('.')}.")


def odd_answer(host: str, what: str) -> StsTrouble:
    """An answer with a field that no AWS would send; it must not reach a file."""
    return StsTrouble(f"{host} answered with {what}: that is not AWS's, and nothing was written.", next_steps=(_AGAIN,))


# ---------------------------------------------------------------- AccessDenied, by its ending

_ALLOWS = re.compile(r"because no (.+?) allows the [\w:]+ action")
_DENIES = re.compile(r"with an explicit deny in (?:an? |the )?(.+?)(?::\s|$)")

_WHOSE = {
    "service control policy": "the organisation's service control policy: its administrators can change it",
    "resource control policy": "the organisation's resource control policy: its administrators can change it",
    "permissions boundary": "the permissions boundary of the caller: the account's administrators can change it",
    "session policy": "a session policy that limits the caller's own session",
    "VPC endpoint policy": "the policy of the VPC endpoint in between: the network's administrators can change it",
    "resource-based policy": "the role's own policy",
}


def _denied(answer: AwsAnswer, asked: Asked, role: Role) -> StsTrouble:
    text = answer.message
    caller = _caller(text) or asked.source
    who = caller.rpartition("/")[2]
    owner = role.account_name or role.arn.account_id
    if "Roles may not be assumed by root accounts" in text:
        return RoleRefused(
            "AWS lets no root user assume a role: use the access key of an IAM user.",
            next_steps=(_NEW_KEY,),
            aws=answer,
        )
    if "invalid MFA one time pass code" in text:
        return RoleRefused(
            f"The MFA code for {role.title} was wrong, too old or used before: wait for the next one.",
            next_steps=(_AGAIN,),
            aws=answer,
        )
    if "must provide both MFA serial number" in text:
        return RoleRefused(
            f"{role.title} needs an MFA code together with the serial number of its device: one of the two is missing.",
            next_steps=(_EDIT,),
            aws=answer,
        )
    if "MultiFactorAuthentication failed" in text:
        return RoleRefused(
            f"AWS could not check the MFA code for {role.title}: the serial number is not that of a device of {who}.",
            next_steps=(_EDIT,),
            aws=answer,
        )
    if deny := _DENIES.search(text):
        policy = deny[1].strip()
        return RoleRefused(
            f"{who} is forbidden to assume {role.title}, on purpose, in {_WHOSE.get(policy, f'the {policy}')}.",
            causes=("Asking for more permissions elsewhere does not help while that statement is there.",),
            aws=answer,
        )
    for action in ("sts:TagSession", "sts:SetSourceIdentity"):
        if f"perform: {action}" in text:
            return RoleRefused(
                f"{who} may not {action} on {role.title}: the caller's policy and the role's trust policy both have to "
                "allow it.",
                next_steps=(_EDIT, _trust_policy_step(caller, role)),
                aws=answer,
            )
    allows = _ALLOWS.search(text)
    policy = allows[1] if allows else ""
    if policy == "identity-based policy":
        return RoleRefused(
            f"{who} has no permission to assume {role.title}: the policy of {who} lacks sts:AssumeRole on {role.arn}.",
            causes=(f"An administrator of {who}'s account can add it.",),
            aws=answer,
        )
    if policy == "role trust policy":
        return RoleRefused(
            f"{owner}'s role does not let {who} in. AWS names its trust policy.",
            causes=_trust_causes(asked, role, caller),
            next_steps=_trust_steps(caller, role),
            aws=answer,
        )
    if policy:
        return RoleRefused(
            f"No statement lets {who} assume {role.title} in {_WHOSE.get(policy, f'the {policy}')}.",
            aws=answer,
        )
    return RoleRefused(
        f"AWS refused {role.title} to {who} and does not say why.",
        causes=(
            f"There is no role {role.arn.role_name} in {role.arn.account_id}: AWS says the same then. Capitals count.",
            *_trust_causes(asked, role, caller),
            f"The policy of {who} lacks sts:AssumeRole on {role.arn}.",
        ),
        next_steps=_trust_steps(caller, role),
        aws=answer,
    )


def _trust_causes(asked: Asked, role: Role, caller: str) -> tuple[str, ...]:
    """What a trust policy may ask for, beginning with what this call did not give."""
    if role.external_id is None:
        external_id = "It asks for an external ID, and this role has none here."
    else:
        external_id = (
            f"It asks for another external ID than the one set here, which has {len(role.external_id)} characters."
        )
    account = re.search(r":(\d{12}):", caller)
    named = f"It names another user or account than {_spaced(account[1]) if account else asked.source}."
    mfa = "It asks for MFA, and this call had none."
    causes = [external_id, named] if asked.with_mfa else [external_id, named, mfa]
    return tuple(causes)


def _trust_steps(caller: str, role: Role) -> Sequence[NextStep]:
    return (_EXTERNAL_ID, _trust_policy_step(caller, role), _EDIT)


def _trust_policy_step(caller: str, role: Role) -> NextStep:
    return NextStep(
        "Give the role's owner a trust policy that would let you in.",
        "Copy trust policy",
        Action.COPY_TRUST_POLICY,
        trust_policy(caller, role),
    )


def trust_policy(caller: str, role: Role) -> str:
    """A trust policy that lets `caller` in as this role asks: JSON to paste into the IAM console."""
    principal = caller if caller.startswith("arn:") else f"arn:{role.arn.partition}:iam::YOUR-ACCOUNT-ID:root"
    statement: dict[str, object] = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    if role.external_id:
        statement["Condition"] = {"StringEquals": {"sts:ExternalId": role.external_id}}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, indent=2)


# ---------------------------------------------------------------- duration, clock, key


def _too_long(answer: AwsAnswer, asked: Asked, role: Role) -> StsTrouble:
    one_hour = NextStep("Ask for one hour (--duration 1h), renewed while you work.", "Use 1 h", Action.USE_ONE_HOUR)
    if "role chaining" in answer.message:
        sentence = f"{role.title} is assumed from another role, and AWS gives such a session one hour at most."
    else:
        length = spoken(asked.duration) if asked.duration else "that"
        sentence = f"{role.title} allows no session as long as {length}: that is set on the role itself."
    return RoleRefused(sentence, next_steps=(one_hour, _EDIT), aws=answer, short="Too long")


def _signature(answer: AwsAnswer, asked: Asked) -> StsTrouble:
    times = re.findall(r"\d{8}T\d{6}Z", answer.message)
    if not times and "expired" not in answer.message:
        return SourceRefused(
            f"The secret access key of {asked.source} is wrong: add the key again.", next_steps=(_NEW_KEY,), aws=answer
        )
    minutes = _minutes_off(times, asked)
    how_much = f"{abs(minutes)} minutes {'behind' if minutes > 0 else 'ahead'}" if minutes else "off"
    return SourceRefused(
        f"This computer's clock is {how_much}, and AWS takes no call that is more than 15 minutes off: "
        "set the clock and try again.",
        next_steps=(_AGAIN,),
        aws=answer,
    )


def _minutes_off(times: Sequence[str], asked: Asked) -> int:
    """How far the clock is behind AWS's (ahead: negative): by the times in the message, else by the Date header.

    "Signature expired: A is now earlier than B (C - 15 min.)" and "Signature not yet current: A is still later than B
    (C + 15 min.)": A is ours, C is AWS's.
    """
    if len(times) >= 3:
        ours, _, theirs = (datetime.strptime(time, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) for time in times[:3])
    elif asked.server_time is not None:
        ours, theirs = asked.now, asked.server_time
    else:
        return 0
    return round((theirs - ours).total_seconds() / 60)


def _caller(text: str) -> str:
    match = re.match(r"User: (arn:\S+) is not authorized", text)
    return match[1] if match else ""


def _region(asked: Asked) -> str:
    return (asked.role.region if asked.role else None) or "asked for"


def _spaced(account_id: str) -> str:
    return f"{account_id[:4]}-{account_id[4:8]}-{account_id[8:]}"
