"""Who calls a service with a role's session, and what AWS's no to such a call means."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from roleswitch.core.aws import Place
from roleswitch.core.explain import Asked, refusal
from roleswitch.core.explain.denied import Ending, ending_of
from roleswitch.core.source import Credentials
from roleswitch.errors import AccessRefused, Action, AwsAnswer, NextStep, RoleSwitchError
from roleswitch.texts import tr


@dataclass(frozen=True)
class Principal:
    """A role's session as services are called with it."""

    title: str
    """The role's, for sentences."""
    partition: str
    credentials: Credentials = field(repr=False)
    place: Place


@dataclass(frozen=True)
class Call:
    """What AWS is asked for, in the words of a policy, and in a person's."""

    action: str
    """As a policy names it, such as s3:GetObject."""
    resource: str
    """The ARN that a statement has to name, or *."""
    doing: str
    """What that is, after "may not": read s3://acme-reports/2026/january.csv."""
    also: str = ""
    """What else AWS says no of, where it says this: a sentence."""


_OF_THE_SESSION = {
    "ExpiredToken": "ExpiredToken",
    "ExpiredTokenException": "ExpiredToken",
    "InvalidToken": "ExpiredToken",
    "InvalidAccessKeyId": "InvalidClientTokenId",
    "InvalidClientTokenId": "InvalidClientTokenId",
    "UnrecognizedClientException": "InvalidClientTokenId",
    "AuthFailure": "InvalidClientTokenId",
    "SignatureDoesNotMatch": "SignatureDoesNotMatch",
    "InvalidSignatureException": "InvalidSignature",
    "RequestTimeTooSkewed": "RequestTimeTooSkewed",
    "RequestExpired": "RequestExpired",
    "ThrottlingException": "Throttling",
    "Throttling": "Throttling",
    "RequestLimitExceeded": "Throttling",
    "SlowDown": "Throttling",
}
"""What services say of the session itself, the clock, or of too many calls, and what STS says for it."""
_DENIED = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AllAccessDisabled"}


def refused(answer: AwsAnswer, call: Call, principal: Principal) -> RoleSwitchError:
    """The trouble behind AWS's answer to `call`: AccessRefused, or what the session itself, or AWS, has."""
    code = answer.code
    if answer.status >= 500 or code in _OF_THE_SESSION:
        asked = Asked(
            call.action.partition(":")[2],
            principal.title,
            via=principal.title,
            access_key_id=principal.credentials.access_key_id,
            region=principal.place.region,
        )
        trouble = refusal(answer._replace(code=_OF_THE_SESSION.get(code, code)), asked)
        trouble.aws = answer
        return trouble
    if code in _DENIED:
        return _denied(answer, call, principal)
    said = answer.message.rstrip(".") or tr("it says {code} and no more", code=code)
    return AccessRefused(
        tr("AWS did not let {principal} {doing}: {said}.", principal=principal.title, doing=tr(call.doing), said=said),
        aws=answer,
        short=tr("Refused"),
    )


def statement(action: str, resource: str) -> str:
    """A policy with the one statement that allows `action` on `resource`."""
    allow = {"Effect": "Allow", "Action": action, "Resource": resource}
    return json.dumps({"Version": "2012-10-17", "Statement": [allow]}, indent=2)


def _denied(answer: AwsAnswer, call: Call, principal: Principal) -> AccessRefused:
    # AWS names another action and resource where the one that was asked for needs it too, as a KMS key's.
    named = re.search(
        r'perform:? (?P<action>[\w-]+:\w+)(?: on resource:? "?(?P<resource>arn:[^\s"]+))?', answer.message
    )
    action = named["action"] if named else call.action
    resource = (named["resource"] if named else None) or (call.resource if action == call.action else "*")
    ending = ending_of(answer.message)
    causes = [_cause(ending, action, resource, call)]
    if ending.policy_arn:
        causes.append(tr("AWS names the policy: {policy_arn}", policy_arn=ending.policy_arn))
    if call.also and not ending.policy:
        causes.append(call.also)
    steps = []
    if not ending.is_deny and ending.policy in {"", "identity-based policy", "resource-based policy"}:
        allowing = tr("The statement that allows it: {action} on {resource}.", action=action, resource=resource)
        steps.append(NextStep(allowing, tr("Copy policy"), Action.COPY_POLICY, statement(action, resource)))
    return AccessRefused(
        tr(
            "{principal} may not {doing}: AWS refused {action} on {resource}.",
            principal=principal.title,
            doing=tr(call.doing),
            action=action,
            resource=resource,
        ),
        causes=causes,
        next_steps=steps,
        aws=answer,
    )


def _cause(ending: Ending, action: str, resource: str, call: Call) -> str:
    """Which policy it is, as AWS says it; without a word of AWS, those that are most likely."""
    if ending.is_deny:
        where = tr("a statement of the {policy}", policy=ending.policy) if ending.policy else tr("a statement")
        return tr("It is forbidden on purpose, by {where}: to allow it elsewhere does not help.", where=where)
    is_s3 = call.action.startswith("s3:")
    owner = tr("the bucket") if is_s3 else tr("the resource")
    known = {
        "identity-based policy": tr(
            "The role's own policy lacks {action} on {resource}.", action=action, resource=resource
        ),
        "resource-based policy": tr(
            "The policy of {owner} does not let the role in: its owner can change it.", owner=owner
        ),
        "session policy": tr("This session is limited, such as read only: assume the role without that limit."),
        "permissions boundary": tr("The role's permissions boundary does not allow it: who set it can change it."),
        "service control policy": tr("A service control policy of the organisation does not allow it."),
        "resource control policy": tr("A resource control policy of the organisation does not allow it."),
        "VPC endpoint policy": tr("The policy of the VPC endpoint in between does not allow it."),
    }
    if ending.policy in known:
        return known[ending.policy]
    if is_s3 and resource != "*":
        return tr(
            "The role's policy lacks {action} on {resource}, or the policy of the bucket forbids it. A bucket of "
            "another account has to let the role in as well.",
            action=action,
            resource=resource,
        )
    return tr(
        "The role's policy lacks {action} on {resource}, or another policy forbids it.",
        action=action,
        resource=resource,
    )
