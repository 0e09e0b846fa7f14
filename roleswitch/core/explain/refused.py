"""The one table of AWS's refusals: code and text on the left, who explains it on the right. The first that fits counts.

Facts and texts: `aws-facts.md`, from the STS service model, the IAM user guide and what users of other tools reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from roleswitch.core.explain import credentials, denied, mfa, parameters
from roleswitch.core.explain.asked import Asked
from roleswitch.core.explain.case import AGAIN, EDIT, Case
from roleswitch.errors import AwsAnswer, AwsBusy, RoleRefused, StsTrouble
from roleswitch.texts import tr


def refusal(answer: AwsAnswer, asked: Asked) -> StsTrouble:
    """The trouble behind an answer of AWS that is not what was asked for."""
    if answer.status >= 500:
        return _busy(Case(answer, asked))
    for row in _TABLE:
        if row.codes and answer.code.removesuffix("Exception") not in row.codes:
            continue
        if found := row.text.search(answer.message):
            return row.explain(Case(answer, asked, found.groupdict().get("action", "")))
    return _other(Case(answer, asked))


def _busy(case: Case) -> StsTrouble:
    code = case.answer.code or case.answer.status
    if case.asked.action in {"AssumeRole", "GetSessionToken"}:
        message = tr("AWS is busy and gave no session ({code}): try again in a moment.", code=code)
    else:
        message = tr("AWS is busy and did not answer ({code}): try again in a moment.", code=code)
    return AwsBusy(message, next_steps=(AGAIN,), aws=case.answer)


def _other(case: Case) -> StsTrouble:
    if case.asked.role is None:
        return case.plain()
    said = case.text or tr("it says {code} and no more", code=case.answer.code)
    return RoleRefused(
        tr("AWS did not take what was asked for {role}: {said}", role=case.asked.role.title, said=said),
        next_steps=(EDIT,),
        aws=case.answer,
    )


class _Row(NamedTuple):
    codes: frozenset[str]
    """Without "Exception" at the end, which AWS writes or leaves out; none: any."""
    text: re.Pattern[str]
    explain: Callable[[Case], StsTrouble]


def _row(codes: str, text: str, explain: Callable[[Case], StsTrouble]) -> _Row:
    return _Row(frozenset(codes.split()), re.compile(text, re.DOTALL), explain)


_DENIED = "AccessDenied UnauthorizedOperation"

_TABLE = (
    _row("Throttling RequestLimitExceeded TooManyRequests RequestThrottled ServiceUnavailable", "", _busy),
    _row("ExpiredToken", "", credentials.expired),
    _row("InvalidClientTokenId UnrecognizedClient", "", credentials.unknown_key),
    _row("SignatureDoesNotMatch InvalidSignature RequestExpired RequestTimeTooSkewed", "", credentials.signature),
    _row("RegionDisabled", "", parameters.region_disabled),
    _row("MalformedPolicyDocument", "", parameters.malformed_policy),
    _row("PackedPolicyTooLarge", "", parameters.too_large),
    _row("IDPCommunicationError", "", credentials.provider_silent),
    _row("InvalidIdentityToken IDPRejectedClaim", "", credentials.bad_identity_token),
    _row("LimitExceeded", "AccessKeysPerUser", credentials.too_many_keys),
    # The service model has no code for these two, and users report different ones.
    _row("", "exceeds the MaxSessionDuration", parameters.too_long),
    _row("", "exceeds the 1 hour session limit", parameters.chained),
    _row("ValidationError Validation", parameters.CONSTRAINT.pattern, parameters.bad_value),
    _row("ValidationError Validation", r"^(Request ARN|arn:\S+) is invalid", parameters.bad_arn),
    _row("ValidationError Validation InvalidParameterValue", r"\b[Tt]ag", parameters.bad_tags),
    _row("AccessDenied", "Roles may not be assumed by root accounts", credentials.root),
    _row("AccessDenied", r"Cannot call \w+ with session credentials", mfa.is_temporary),
    _row("AccessDenied", "must provide both MFA serial number", mfa.incomplete),
    _row("AccessDenied", "invalid MFA one time pass code", mfa.wrong_code),
    _row("AccessDenied", "MultiFactorAuthentication failed", mfa.wrong_device),
    _row("AccessDenied", r"perform:? sts:AssumeRoleWith(WebIdentity|SAML)", credentials.web_identity_not_trusted),
    _row(_DENIED, r"perform: iam:(?P<action>\w+)", denied.iam_refused),
    _row(_DENIED, "explicit deny", denied.by_ending),
    _row(_DENIED, r"perform: (?P<action>sts:(?:TagSession|SetSourceIdentity))", denied.tags_refused),
    _row(_DENIED, r"because no .+ allows", denied.by_ending),
    _row(_DENIED, r"is not authorized to perform|^Access ?[Dd]enied|^$", denied.denied),
)
