"""AccessDenied, by what AWS says after it: which kind of policy, or nothing.

Texts and order: aws-facts.md, and the IAM user guide, "Troubleshoot access denied error messages". AWS names one kind
of policy where several refuse. It writes `session policy` as `sessions policy` too.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from roleswitch.core.explain.asked import spaced
from roleswitch.core.explain.case import EDIT, POLICY, SOURCE_IDENTITY, TAGS, Case, each_once
from roleswitch.core.explain.causes import (
    Cause,
    no_mfa,
    no_such_role,
    not_named,
    not_permitted,
    oddity,
    other_condition,
    other_partition,
    sent_along,
    wrong_external_id,
)
from roleswitch.core.role import Role
from roleswitch.errors import NextStep, StsTrouble

# ---------------------------------------------------------------- whose policy

_ASKED_TO = {
    "sts:AssumeRole": "assume {title}",
    "sts:TagSession": "pass session tags to {title}",
    "sts:SetSourceIdentity": "set a source identity for {title}",
    "sts:GetSessionToken": "begin an MFA session",
}


def _asked_to(case: Case) -> str:
    """What was refused, after "may not": the action is in AWS's message, or else what was called."""
    named = re.search(r"perform: (\w+:\w+)", case.text)
    action = named[1] if named else f"sts:{case.asked.action}"
    return _ASKED_TO.get(action, f"call {action}").format(title=case.title)


def _whose(case: Case, policy: str) -> str:
    """The policy of that kind and who can change it."""
    owner = f"the administrators of {_owner(case)} can change it"
    network = "the policy of the VPC endpoint in between: the network's administrators can change it"
    return {
        "service control policy": "the organisation's service control policy: its administrators can change it",
        "resource control policy": "the organisation's resource control policy: its administrators can change it",
        "permissions boundary": "the permissions boundary of the caller: the account's administrators can change it",
        "session policy": "a session policy that limits the caller's own session",
        "VPC endpoint policy": network,
        "resource-based policy": f"the role's own policy: {owner}",
        "role trust policy": f"the role's trust policy: {owner}",
        "identity-based policy": (
            f"a policy of {case.who} itself: an administrator{case.of_callers_account} can change it"
        ),
    }.get(policy, f"the {policy}" if policy else "a policy that AWS does not name")


def _owner(case: Case) -> str:
    role = case.asked.role
    return (role.account_name or role.arn.account_id_spaced) if role is not None else "its account"


def _session_policy(case: Case) -> Cause:
    """Whose limit it is, for a session policy that refused."""
    asked = case.asked
    if asked.via:
        return Cause(
            f"The session of {asked.via} that called has a limit of its own, such as read only: assume {asked.via} "
            "without it, then try again."
        )
    if asked.role is not None and (asked.role.policy or asked.role.policy_arns):
        return Cause(
            f"{asked.role.title} has a session policy here: its session can do no more than that, such as read only.",
            POLICY,
        )
    return Cause("The session that called was limited where it was made: only who made it can lift that.")


# ---------------------------------------------------------------- the ending


class Ending(NamedTuple):
    """What AWS says after the resource: the kind of policy, and perhaps which one."""

    policy: str = ""
    is_deny: bool = False
    policy_arn: str = ""


_POLICY = r"(?P<policy>[\w -]+?(?:policy|boundary))"
_POLICY_ARN = r"(?:: (?P<arn>arn:\S*[^\s.]))?"
_DENIES = re.compile(rf"with an explicit deny(?: in (?:an? |the )?{_POLICY}{_POLICY_ARN})?")
_ALLOWS = re.compile(rf"because no {_POLICY} allows the [\w:]+ action{_POLICY_ARN}")


def ending_of(text: str) -> Ending:
    for pattern, is_deny in ((_DENIES, True), (_ALLOWS, False)):
        if found := pattern.search(text):
            policy = (found["policy"] or "").replace("sessions policy", "session policy")
            return Ending(policy, is_deny, found["arn"] or "")
    return Ending()


def by_ending(case: Case) -> StsTrouble:
    ending = ending_of(case.text)
    if ending.is_deny:
        return _forbidden(case, ending)
    if ending.policy and case.asked.role is not None:
        explain = {"identity-based policy": _no_permission, "role trust policy": _not_trusted}.get(ending.policy)
        if explain is not None:
            return explain(case, case.asked.role)
    return _nothing_allows(case, ending)


def _forbidden(case: Case, ending: Ending) -> StsTrouble:
    causes, steps = _about_policy(case, ending)
    if ending.policy in {"identity-based policy", "role trust policy", "resource-based policy"}:
        mfa = no_mfa(case)
        if mfa is not None and not case.asked.had_mfa:
            causes.append("Such a statement often refuses whoever comes without MFA, and this call had none.")
            steps += [mfa.step] if mfa.step else []
    if sent := sent_along(case):
        causes.append(f"This call sent {sent}, which the statement may be about.")
        steps.append(case.without_tags)
    causes.append("Asking for more permissions elsewhere does not help while that statement is there.")
    return case.refused(
        f"{case.who} is forbidden to {_asked_to(case)}, on purpose, in {_whose(case, ending.policy)}.", causes, steps
    )


def _nothing_allows(case: Case, ending: Ending) -> StsTrouble:
    causes, steps = _about_policy(case, ending)
    if ending.policy == "resource-based policy" and case.asked.role is not None:
        steps.append(case.copy_trust_policy(case.asked.role))
    return case.refused(
        f"No statement lets {case.who} {_asked_to(case)} in {_whose(case, ending.policy)}.", causes, steps
    )


def _about_policy(case: Case, ending: Ending) -> tuple[list[str], list[NextStep]]:
    """Which policy it is, as far as AWS or the list here says it."""
    causes, steps = [], []
    if ending.policy_arn:
        causes.append(f"AWS names the policy: {ending.policy_arn}")
    if ending.policy == "session policy":
        limit = _session_policy(case)
        causes.append(limit.text)
        steps += [limit.step] if limit.step else []
    return causes, steps


def _no_permission(case: Case, role: Role) -> StsTrouble:
    """The caller's own policy lacks it: AWS says so, so nothing else is guessed."""
    sentence = (
        f"{case.who} has no permission to assume {role.title}: the policy of {case.who} lacks sts:AssumeRole on "
        f"{role.arn}."
    )
    causes = [f"An administrator{case.of_callers_account} can add the statement."]
    steps = [case.copy_permission(role)]
    if case.is_own_account:
        causes.append(
            f"{spaced(role.arn.account_id)} calls a role of its own account: a trust policy that names {case.who} "
            "itself, and not the account, is enough too."
        )
        steps.append(case.copy_trust_policy(role))
    elif case.caller is not None:
        causes.append(
            f"The role is in another account, {role.arn.account_id_spaced}: its trust policy has to let {case.who} "
            "in as well."
        )
        steps.append(case.copy_trust_policy(role))
    return case.refused(sentence, causes, steps)


def _not_trusted(case: Case, role: Role) -> StsTrouble:
    external_id, named, mfa = wrong_external_id(case, role), not_named(case, role), no_mfa(case)
    likely_external_id = oddity(role) or (role.external_id is None and not case.is_own_account)
    first = [mfa] if case.may_give_code and not likely_external_id else []
    # Between accounts of one owner nobody asks for an external ID, and in one account still less.
    rest = [named, external_id] if case.is_own_account and role.external_id is None else [external_id, named]
    causes = [*other_partition(case, role), *first, *rest, mfa, other_condition(case)]
    return _with_causes(
        case, role, f"{_owner_id(role)}'s role does not let {case.who} in. AWS names its trust policy.", causes
    )


# ---------------------------------------------------------------- no ending at all


def denied(case: Case) -> StsTrouble:
    """The older form, which is also what AWS says of a role that does not exist."""
    role = case.asked.role
    if role is None:
        return case.plain()
    mfa, external_id = no_mfa(case), wrong_external_id(case, role)
    known = [
        *other_partition(case, role),
        *([external_id] if oddity(role) else []),
        *([mfa] if case.may_give_code else []),
    ]
    named = not_named(case, role, "Its trust policy")
    causes = [*known, no_such_role(role), named, not_permitted(case, role), mfa, external_id]
    if sent_along(case):
        causes.append(other_condition(case))
    return _with_causes(
        case,
        role,
        f"AWS refused {role.title} to {case.who} and does not say why.",
        causes,
        copies=(case.copy_trust_policy(role), case.copy_permission(role)),
    )


def _owner_id(role: Role) -> str:
    return role.account_name or role.arn.account_id


def _with_causes(
    case: Case, role: Role, sentence: str, causes: list[Cause | None], copies: tuple[NextStep, ...] = ()
) -> StsTrouble:
    """What the person can do here comes before what others have to be asked for."""
    there = each_once(cause for cause in causes if cause is not None)
    steps = [cause.step for cause in there if cause.step is not None]
    copies = copies or (case.copy_trust_policy(role),)
    return case.refused(sentence, [cause.text for cause in there], each_once([*steps, *copies, EDIT]))


# ---------------------------------------------------------------- tags and source identity


def tags_refused(case: Case) -> StsTrouble:
    """sts:TagSession or sts:SetSourceIdentity, with or without an ending that says on which side."""
    role = case.asked.role
    if role is None:
        return case.plain()
    action = case.action
    is_tags = action == "sts:TagSession"
    ending = ending_of(case.text)
    has, copies = {
        "identity-based policy": (f"the policy of {case.who} has", [case.copy_permission(role)]),
        "role trust policy": ("its trust policy has", [case.copy_trust_policy(role)]),
    }.get(
        ending.policy,
        (
            "the caller's policy and the role's trust policy both have",
            [case.copy_trust_policy(role), case.copy_permission(role)],
        ),
    )
    causes, steps = [], []
    if sent := sent_along(case):
        causes.append(f"This call sent {sent}.")
        steps += [case.without_tags, TAGS if is_tags else SOURCE_IDENTITY]
    else:
        what = "transitive tags" if is_tags else "source identity"
        causes.append(f"The session of {case.who} hands its {what} on to the next role, which needs it too.")
    if not is_tags and case.by_role:
        causes.append("A source identity cannot change along a chain: that of the first role stays.")
    return case.refused(
        f"{case.who} may not {action} on {role.title}: {has} to allow it.", causes, [*steps, *copies, EDIT]
    )


# ---------------------------------------------------------------- key care


def iam_refused(case: Case) -> StsTrouble:
    """A call to IAM about the caller's own keys or MFA devices. Often policies allow that with MFA only."""
    action, asked = case.action, case.asked
    what = "its own access keys" if "AccessKey" in action else "itself in IAM"
    causes, steps = [], []
    if not asked.had_mfa and not case.by_role:
        causes.append("Its policy allows that with MFA only, and this call had none.")
        device = case.edit_mfa("Set the MFA device of the source, then try with a code.")
        steps.append(case.enter_code if asked.mfa_serial else device)
    ending = ending_of(case.text)
    if ending.is_deny:
        causes.append(f"It is forbidden on purpose, in {_whose(case, ending.policy)}.")
    elif ending.policy not in {"", "identity-based policy"}:
        causes.append(f"No statement allows it in {_whose(case, ending.policy)}.")
    else:
        causes.append(f"Its policy lacks iam:{action}: an administrator{case.of_callers_account} can add it.")
        steps.append(case.copy_key_permission())
    if ending.policy_arn:
        causes.append(f"AWS names the policy: {ending.policy_arn}")
    return case.source_refused(
        f"{case.who} may not manage {what}: AWS refused iam:{action}.", causes, steps, short="Not allowed"
    )
