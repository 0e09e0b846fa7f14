"""What AWS says of who called: the key, its session, the clock that signed, a web identity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from roleswitch.core.explain.asked import Asked
from roleswitch.core.explain.case import AGAIN, EDIT, Case, edit_region
from roleswitch.core.explain.network import is_opt_in
from roleswitch.errors import Action, AwsBusy, NextStep, StsTrouble


def unknown_key(case: Case) -> StsTrouble:
    asked = case.asked
    if asked.via or asked.mfa_session or case.by_foreign_session:
        gone = f"The session {asked.access_key_id or 'that called'} was ended before its time, or its user's key was."
        steps = [AGAIN]
    elif case.profile:
        gone = "The key was deleted or made inactive."
        steps = [NextStep(f"Write another access key of the profile {case.profile} into ~/.aws."), AGAIN]
    else:
        gone = "The key was deleted or made inactive."
        steps = [case.open_key, _add_key(case)]
    partition = "It belongs to another partition, such as AWS China or GovCloud, than the role."
    causes = [gone, partition]
    role = asked.role
    if role is not None and role.arn.partition != "aws":
        partition = f"It does not belong to {role.arn.partition}, where the role is: each partition has its own keys."
        causes = [partition, gone]
    if is_opt_in(asked.region):
        causes.append(f"The region {asked.region} is not enabled in the account of the key.")
        steps.append(edit_region("us-east-1"))
    return case.source_refused(f"AWS does not know the access key of {asked.source}.", causes, steps)


def _add_key(case: Case) -> NextStep:
    return NextStep(f"Run `roleswitch key add {case.asked.source}`.", "Add access key…", Action.ADD_KEY)


def expired(case: Case) -> StsTrouble:
    asked = case.asked
    if asked.via:
        return case.source_refused(
            f"The session of {asked.via} has expired: it is assumed anew when you try again.", (), [AGAIN]
        )
    if asked.mfa_session:
        return case.source_refused(
            f"The MFA session of {asked.source} has expired: give a code for another one.", (), [case.enter_code]
        )
    if case.profile:
        renew = f"renew those of the profile {case.profile} where they come from, as with `aws sso login`"
    else:
        renew = "renew them where they come from"
    return case.source_refused(f"The credentials of {asked.source} have expired: {renew}, then try again.", (), [AGAIN])


def signature(case: Case) -> StsTrouble:
    source = case.asked.source
    times = re.findall(r"\d{8}T\d{6}Z", case.text)
    if not (times or re.search("expired|not yet current", case.text) or case.answer.code.startswith("Request")):
        if case.profile:
            step = NextStep(f"Write the secret access key of the profile {case.profile} into ~/.aws again.")
            return case.source_refused(
                f"The secret access key of {source} is wrong: it comes from ~/.aws.", (), [step, AGAIN]
            )
        paste = case.open_key._replace(text=f"Paste the secret access key of {source} again.")
        return case.source_refused(
            f"The secret access key of {source} is wrong: add the key again.", (), [paste, _add_key(case)]
        )
    minutes = _minutes_off(times, case.asked)
    how_much = f"{abs(minutes)} minutes {'behind' if minutes > 0 else 'ahead'}" if minutes else "off"
    return case.source_refused(
        f"This computer's clock is {how_much}, and AWS takes no call that is more than 15 minutes off: "
        "set the clock and try again.",
        (),
        [AGAIN],
        short="Clock is off",
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


def root(case: Case) -> StsTrouble:
    add = NextStep("Add the access key of an IAM user, or use Identity Center.", "Add access key…", Action.ADD_KEY)
    return case.refused(
        "AWS lets no root user assume a role: use the access key of an IAM user.",
        [f"The access key of {case.asked.source} is that of an account's root user: better delete it altogether."],
        [add, case.open_key],
    )


def too_many_keys(case: Case) -> StsTrouble:
    return case.source_refused(
        f"{case.who} has two access keys, and AWS allows no third: delete one that is not used.",
        ["A rotation that was interrupted may have left one: take it up again."],
        [case.open_key],
        short="Two keys already",
    )


# ---------------------------------------------------------------- web identity


def provider_silent(case: Case) -> StsTrouble:
    return AwsBusy(
        f"AWS could not reach the identity provider of {case.who} to check its token: try again in a moment.",
        next_steps=(AGAIN,),
        aws=case.answer,
    )


def bad_identity_token(case: Case) -> StsTrouble:
    causes = [
        f"AWS says: {case.text}",
        "The token is over, or of another audience than IAM's identity provider expects.",
        "The account has no identity provider in IAM for the issuer of the token.",
    ]
    return case.source_refused(
        f"AWS does not take the web identity token of {case.who}: get a new one.", causes, [AGAIN]
    )


def web_identity_not_trusted(case: Case) -> StsTrouble:
    return case.refused(
        f"{case.title} does not take the web identity of {case.who}. AWS names no policy.",
        [
            "Its trust policy names another identity provider, or does not allow sts:AssumeRoleWithWebIdentity.",
            "A condition on the token's audience (aud) or subject (sub) is not met.",
            "There is no such role. Capitals count.",
        ],
        [EDIT],
    )
