"""What AWS says of what was asked for: its length, policy, tags, region, and values that it does not take."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from roleswitch.core.explain.asked import spaced
from roleswitch.core.explain.case import (
    EDIT,
    EXTERNAL_ID,
    ONE_HOUR,
    POLICY,
    SOURCE_IDENTITY,
    TAGS,
    Case,
    each_once,
    edit_region,
)
from roleswitch.core.explain.network import is_opt_in
from roleswitch.core.limits import RULES, spoken
from roleswitch.core.source import MFA_SESSION_LONGEST, MFA_SESSION_SHORTEST
from roleswitch.errors import NextStep, StsTrouble
from roleswitch.texts import later, tr

# ---------------------------------------------------------------- how long


def too_long(case: Case) -> StsTrouble:
    """Longer than the role's MaxSessionDuration."""
    duration = case.asked.duration
    length = spoken(duration) if duration else tr("that")
    return case.refused(
        tr(
            "{case} allows no session as long as {length}: that is set on the role itself.",
            case=case.title,
            length=length,
        ),
        [tr("Its MaxSessionDuration is shorter: who owns the role can raise that to 12 h.")],
        [ONE_HOUR, EDIT],
        short=tr("Too long"),
    )


def chained(case: Case) -> StsTrouble:
    asked = case.asked
    if asked.mfa_session:
        return case.refused(
            tr("{case} is assumed from an MFA session, and AWS gives one hour at most then.", case=case.title),
            [tr("With a code for {case} itself its session can be as long as the role allows.", case=case.title)],
            [ONE_HOUR, *([case.try_with_mfa] if asked.mfa_serial else []), EDIT],
            short=tr("Too long"),
        )
    by = tr(", {via},", via=asked.via) if asked.via else ","
    causes = (
        [tr("The profile {profile} gives a role's session.", profile=asked.profile)]
        if asked.profile and not asked.via
        else []
    )
    return case.refused(
        tr(
            "{case} is assumed from another role{by} and AWS gives such a session one hour at most.",
            case=case.title,
            by=by,
        ),
        causes,
        [ONE_HOUR, EDIT],
        short=tr("Too long"),
    )


# ---------------------------------------------------------------- policy and tags


def malformed_policy(case: Case) -> StsTrouble:
    role = case.asked.role
    if role is None:
        return case.plain()
    causes = [tr("AWS says: {case}", case=case.text)] if case.text else []
    if role.policy and json.loads(role.policy)["Statement"]:
        # No role is made with a policy that check_policy does not take.
        causes.append(
            tr("Its JSON and the form of its statements are right: an action, resource or condition key is not.")
        )
    where = tr("one of its policy ARNs") if role.policy_arns and not role.policy else tr("its session policy")
    return case.refused(
        tr("AWS cannot read the session policy of {role}: look at {where}.", role=role.title, where=where),
        causes,
        [POLICY, EDIT],
    )


def too_large(case: Case) -> StsTrouble:
    asked, role = case.asked, case.asked.role
    percent = re.search(r"(\d+)\s?%", case.text)
    how_much = tr(" ({percent} % of what fits)", percent=percent[1]) if percent else ""
    steps, causes = [], []
    if role is not None and (role.policy or role.policy_arns):
        steps.append(POLICY)
    if role is not None and (role.tags or asked.tagged):
        steps.append(TAGS)
    if asked.via:
        causes.append(tr("Tags that the session of {via} hands on count too.", via=asked.via))
    causes.append(
        tr("AWS packs policy, policy ARNs and tags together: long names that repeat cost less than new ones.")
    )
    return case.refused(
        tr(
            "The session policy and the tags of {case} are too large for AWS{how_much}: shorten them.",
            case=case.title,
            how_much=how_much,
        ),
        causes,
        [*steps, EDIT],
        short=tr("Too large"),
    )


def bad_tags(case: Case) -> StsTrouble:
    causes = []
    if "transitive" in case.text and case.asked.via:
        causes.append(
            tr("The session of {via} hands that tag on, and it cannot be set again: leave it out.", via=case.asked.via)
        )
    return case.refused(
        tr("AWS does not take the tags of {case}: {case_2}", case=case.title, case_2=case.text),
        causes,
        [TAGS, case.without_tags, EDIT],
    )


# ---------------------------------------------------------------- the region


def region_disabled(case: Case) -> StsTrouble:
    """AWS checks the account that the session would be of, which is the role's."""
    asked = case.asked
    region = asked.region or (asked.role.region if asked.role else None) or tr("asked for")
    account = re.search(r"account: ?(\d{12})", case.text)
    whose = tr("the account {account}", account=spaced(account[1])) if account else tr("that account")
    causes = [
        tr(
            "{region} is a region that has to be enabled for {whose} first: that activates STS there too.",
            region=region,
            whose=whose,
        )
        if is_opt_in(region)
        else tr("An administrator of {whose} can activate it: IAM console, Account settings, STS.", whose=whose)
    ]
    steps = [EDIT]
    if asked.role is None or asked.role.arn.partition == "aws":
        causes.append(tr("STS of us-east-1 is always active, and a session is good in all regions that are enabled."))
        steps.insert(0, edit_region("us-east-1"))
    return case.refused(
        tr(
            "STS is switched off in the region {region} for {whose}: use another region for this role.",
            region=region,
            whose=whose,
        ),
        causes,
        steps,
        short=tr("Region is off"),
    )


# ---------------------------------------------------------------- a value that AWS does not take


class _Field(NamedTuple):
    label: str
    step: NextStep | None
    rule: str = ""


_FIELDS = {
    # AssumeRole's parameters as AWS's message names them.
    "rolearn": _Field(later("role ARN"), EDIT),
    "rolesessionname": _Field(later("session name"), EDIT, "session_name"),
    "externalid": _Field(later("external ID"), EXTERNAL_ID, "external_id"),
    "sourceidentity": _Field(later("source identity"), SOURCE_IDENTITY, "source_identity"),
    "serialnumber": _Field(later("MFA serial number"), None, "mfa_serial"),
    "tokencode": _Field(later("MFA code"), None, "token_code"),
    "policy": _Field(later("session policy"), POLICY, "policy"),
    "policyarns": _Field(later("policy ARNs"), POLICY),
    "tags": _Field(later("session tags"), TAGS),
    "transitivetagkeys": _Field(later("transitive tags"), TAGS),
    "durationseconds": _Field(later("duration"), EDIT),
}

CONSTRAINT = re.compile(r"at '(\w+)[^']*' failed to satisfy constraint: Member must (.+?)(?=; Value |$)")


def bad_value(case: Case) -> StsTrouble:
    wrong = {found[1].lower(): found[2] for found in CONSTRAINT.finditer(case.text)}
    if case.asked.action == "GetSessionToken" and "durationseconds" in wrong:
        return _mfa_session_length(case)
    fields = [(_FIELDS.get(name, _Field(name, EDIT)), words) for name, words in wrong.items()]
    steps = [_step_of(case, field) for field, _ in fields]
    first, words = fields[0]
    return case.refused(
        tr(
            "AWS does not take the {label} of {case}: {wanted}.",
            label=tr(first.label),
            case=case.title,
            wanted=_wanted(first, words),
        ),
        [
            tr("Nor the {label}: {wanted}.", label=tr(field.label), wanted=_wanted(field, words))
            for field, words in fields[1:]
        ],
        each_once([*steps, EDIT]),
        short=tr("Value refused"),
    )


def _step_of(case: Case, field: _Field) -> NextStep:
    if field.step is not None:
        return field.step
    return case.enter_code if field.rule == "token_code" else case.edit_mfa(tr("Set the right MFA device."))


def _wanted(field: _Field, words: str) -> str:
    rule = RULES.get(field.rule)
    if rule is None:
        return tr("it must {words}", words=words.rstrip("."))
    length = f"{rule.least}" if rule.least == rule.most else tr("{least} to {most}", least=rule.least, most=rule.most)
    return tr("{length} characters are allowed: {use}", length=length, use=rule.use)


def _mfa_session_length(case: Case) -> StsTrouble:
    asked = case.asked
    length = tr(", and {time} was asked for", time=spoken(asked.duration)) if asked.duration else ""
    step = case.open_key._replace(
        text=tr(
            "Set mfa_session_seconds of {source} between {least} and {most}.",
            source=asked.source,
            least=int(MFA_SESSION_SHORTEST.total_seconds()),
            most=int(MFA_SESSION_LONGEST.total_seconds()),
        )
    )
    return case.refused(
        tr("AWS gives an MFA session of 15 min to 36 h{length}.", length=length), (), [step], short=tr("Too long")
    )


def bad_arn(case: Case) -> StsTrouble:
    return case.refused(
        tr("AWS does not take the role ARN of {case}.", case=case.title),
        [tr("Its partition is not that of the STS that was called."), tr("AWS says: {case}", case=case.text)],
        [EDIT],
    )
