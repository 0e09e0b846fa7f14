"""What AWS says of who called: the key, its session, the clock that signed, a web identity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from roleswitch.core.explain.asked import Asked
from roleswitch.core.explain.case import AGAIN, EDIT, Case, edit_region
from roleswitch.core.explain.network import is_opt_in
from roleswitch.errors import Action, AwsBusy, NextStep, StsTrouble
from roleswitch.texts import tr


def unknown_key(case: Case) -> StsTrouble:
    asked = case.asked
    if asked.via or asked.mfa_session or case.by_foreign_session:
        gone = tr(
            "The session {what} was ended before its time, or its user's key was.",
            what=asked.access_key_id or tr("that called"),
        )
        steps = [AGAIN]
    elif case.profile:
        gone = tr("The key was deleted or made inactive.")
        steps = [
            NextStep(tr("Write another access key of the profile {profile} into ~/.aws.", profile=case.profile)),
            AGAIN,
        ]
    else:
        gone = tr("The key was deleted or made inactive.")
        steps = [case.open_key, _add_key(case)]
    partition = tr("It belongs to another partition, such as AWS China or GovCloud, than the role.")
    causes = [gone, partition]
    role = asked.role
    if role is not None and role.arn.partition != "aws":
        partition = tr(
            "It does not belong to {partition}, where the role is: each partition has its own keys.",
            partition=role.arn.partition,
        )
        causes = [partition, gone]
    if is_opt_in(asked.region):
        causes.append(tr("The region {region} is not enabled in the account of the key.", region=asked.region))
        steps.append(edit_region("us-east-1"))
    return case.source_refused(tr("AWS does not know the access key of {source}.", source=asked.source), causes, steps)


def _add_key(case: Case) -> NextStep:
    return NextStep(
        tr("Run `roleswitch key add {source}`.", source=case.asked.source), tr("Add access key…"), Action.ADD_KEY
    )


def expired(case: Case) -> StsTrouble:
    asked = case.asked
    if asked.via:
        return case.source_refused(
            tr("The session of {via} has expired: it is assumed anew when you try again.", via=asked.via), (), [AGAIN]
        )
    if asked.mfa_session:
        return case.source_refused(
            tr("The MFA session of {source} has expired: give a code for another one.", source=asked.source),
            (),
            [case.enter_code],
        )
    if case.profile:
        renew = tr(
            "renew those of the profile {profile} where they come from, as with `aws sso login`", profile=case.profile
        )
    else:
        renew = tr("renew them where they come from")
    return case.source_refused(
        tr("The credentials of {source} have expired: {renew}, then try again.", source=asked.source, renew=renew),
        (),
        [AGAIN],
    )


def signature(case: Case) -> StsTrouble:
    source = case.asked.source
    times = re.findall(r"\d{8}T\d{6}Z", case.text)
    if not (times or re.search("expired|not yet current", case.text) or case.answer.code.startswith("Request")):
        if case.profile:
            step = NextStep(
                tr("Write the secret access key of the profile {profile} into ~/.aws again.", profile=case.profile)
            )
            return case.source_refused(
                tr("The secret access key of {source} is wrong: it comes from ~/.aws.", source=source),
                (),
                [step, AGAIN],
            )
        paste = case.open_key._replace(text=tr("Paste the secret access key of {source} again.", source=source))
        return case.source_refused(
            tr("The secret access key of {source} is wrong: add the key again.", source=source),
            (),
            [paste, _add_key(case)],
        )
    minutes = _minutes_off(times, case.asked)
    how_much = tr("off")
    if minutes:
        how_much = tr("{n} minutes behind", n=minutes) if minutes > 0 else tr("{n} minutes ahead", n=-minutes)
    return case.source_refused(
        tr(
            "This computer's clock is {how_much}, and AWS takes no call that is more than 15 minutes off: "
            "set the clock and try again.",
            how_much=how_much,
        ),
        (),
        [AGAIN],
        short=tr("Clock is off"),
    )


def _minutes_off(times: Sequence[str], asked: Asked) -> int:
    """How far the clock is behind AWS's (ahead: negative): by the times in the message, else by the Date header.

    "Signature expired: A is now earlier than B (C - 15 min.)" and "Signature not yet current: A is still later than B
    (C + 15 min.)": A is ours, C is AWS's.
    """
    if len(times) >= 3:
        with suppress(ValueError):  # a month 13: somebody in between
            ours, _, theirs = (datetime.strptime(time, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) for time in times[:3])
            return _minutes(theirs - ours)
    return _minutes(asked.server_time - asked.now) if asked.server_time is not None else 0


def _minutes(difference: timedelta) -> int:
    return round(difference.total_seconds() / 60)


def root(case: Case) -> StsTrouble:
    add = NextStep(
        tr("Add the access key of an IAM user, or use Identity Center."), tr("Add access key…"), Action.ADD_KEY
    )
    return case.refused(
        tr("AWS lets no root user assume a role: use the access key of an IAM user."),
        [
            tr(
                "The access key of {source} is that of an account's root user: better delete it altogether.",
                source=case.asked.source,
            )
        ],
        [add, case.open_key],
    )


def too_many_keys(case: Case) -> StsTrouble:
    return case.source_refused(
        tr("{who} has two access keys, and AWS allows no third: delete one that is not used.", who=case.who),
        [tr("A rotation that was interrupted may have left one: take it up again.")],
        [case.open_key],
        short=tr("Two keys already"),
    )


# ---------------------------------------------------------------- web identity


def provider_silent(case: Case) -> StsTrouble:
    return AwsBusy(
        tr(
            "AWS could not reach the identity provider of {who} to check its token: try again in a moment.",
            who=case.who,
        ),
        next_steps=(AGAIN,),
        aws=case.answer,
    )


def bad_identity_token(case: Case) -> StsTrouble:
    causes = [
        tr("AWS says: {case}", case=case.text),
        tr("The token is over, or of another audience than IAM's identity provider expects."),
        tr("The account has no identity provider in IAM for the issuer of the token."),
    ]
    return case.source_refused(
        tr("AWS does not take the web identity token of {who}: get a new one.", who=case.who), causes, [AGAIN]
    )


def web_identity_not_trusted(case: Case) -> StsTrouble:
    return case.refused(
        tr("{case} does not take the web identity of {who}. AWS names no policy.", case=case.title, who=case.who),
        [
            tr("Its trust policy names another identity provider, or does not allow sts:AssumeRoleWithWebIdentity."),
            tr("A condition on the token's audience (aud) or subject (sub) is not met."),
            tr("There is no such role. Capitals count."),
        ],
        [EDIT],
    )
