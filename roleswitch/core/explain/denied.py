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
from roleswitch.texts import later, tr

# ---------------------------------------------------------------- whose policy

_ASKED_TO = {
    "sts:AssumeRole": later("assume {title}"),
    "sts:TagSession": later("pass session tags to {title}"),
    "sts:SetSourceIdentity": later("set a source identity for {title}"),
    "sts:GetSessionToken": later("begin an MFA session"),
}


def _asked_to(case: Case) -> str:
    """What was refused, after "may not": the action is in AWS's message, or else what was called."""
    named = re.search(r"perform: (\w+:\w+)", case.text)
    action = named[1] if named else f"sts:{case.asked.action}"
    return tr(_ASKED_TO[action], title=case.title) if action in _ASKED_TO else tr("call {action}", action=action)


def _whose(case: Case, policy: str) -> str:
    """The policy of that kind and who can change it."""
    owner = tr("the administrators of {owner} can change it", owner=_owner(case))
    network = tr("the policy of the VPC endpoint in between: the network's administrators can change it")
    return {
        "service control policy": tr("the organisation's service control policy: its administrators can change it"),
        "resource control policy": tr("the organisation's resource control policy: its administrators can change it"),
        "permissions boundary": tr(
            "the permissions boundary of the caller: the account's administrators can change it"
        ),
        "session policy": tr("a session policy that limits the caller's own session"),
        "VPC endpoint policy": network,
        "resource-based policy": tr("the role's own policy: {owner}", owner=owner),
        "role trust policy": tr("the role's trust policy: {owner}", owner=owner),
        "identity-based policy": (
            tr(
                "a policy of {who} itself: an administrator{of_callers_account} can change it",
                who=case.who,
                of_callers_account=case.of_callers_account,
            )
        ),
    }.get(policy, tr("the {policy}", policy=policy) if policy else tr("a policy that AWS does not name"))


def _owner(case: Case) -> str:
    role = case.asked.role
    return (role.account_name or role.arn.account_id_spaced) if role is not None else tr("its account")


def _session_policy(case: Case) -> Cause:
    """Whose limit it is, for a session policy that refused."""
    asked = case.asked
    if asked.via:
        return Cause(
            tr(
                "The session of {via} that called has a limit of its own, such as read only: assume {via} "
                "without it, then try again.",
                via=asked.via,
            )
        )
    if asked.role is not None and (asked.role.policy or asked.role.policy_arns):
        return Cause(
            tr(
                "{role} has a session policy here: its session can do no more than that, such as read only.",
                role=asked.role.title,
            ),
            POLICY,
        )
    return Cause(tr("The session that called was limited where it was made: only who made it can lift that."))


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
            causes.append(tr("Such a statement often refuses whoever comes without MFA, and this call had none."))
            steps += [mfa.step] if mfa.step else []
    if sent := sent_along(case):
        causes.append(tr("This call sent {sent}, which the statement may be about.", sent=sent))
        steps.append(case.without_tags)
    causes.append(tr("Asking for more permissions elsewhere does not help while that statement is there."))
    return case.refused(
        tr(
            "{who} is forbidden to {asked_to}, on purpose, in {whose}.",
            who=case.who,
            asked_to=_asked_to(case),
            whose=_whose(case, ending.policy),
        ),
        causes,
        steps,
    )


def _nothing_allows(case: Case, ending: Ending) -> StsTrouble:
    causes, steps = _about_policy(case, ending)
    if ending.policy == "resource-based policy" and case.asked.role is not None:
        steps.append(case.copy_trust_policy(case.asked.role))
    return case.refused(
        tr(
            "No statement lets {who} {asked_to} in {whose}.",
            who=case.who,
            asked_to=_asked_to(case),
            whose=_whose(case, ending.policy),
        ),
        causes,
        steps,
    )


def _about_policy(case: Case, ending: Ending) -> tuple[list[str], list[NextStep]]:
    """Which policy it is, as far as AWS or the list here says it."""
    causes, steps = [], []
    if ending.policy_arn:
        causes.append(tr("AWS names the policy: {policy_arn}", policy_arn=ending.policy_arn))
    if ending.policy == "session policy":
        limit = _session_policy(case)
        causes.append(limit.text)
        steps += [limit.step] if limit.step else []
    return causes, steps


def _no_permission(case: Case, role: Role) -> StsTrouble:
    """The caller's own policy lacks it: AWS says so, so nothing else is guessed."""
    sentence = tr(
        "{who} has no permission to assume {role}: the policy of {who} lacks sts:AssumeRole on {arn}.",
        who=case.who,
        role=role.title,
        arn=role.arn,
    )
    causes = [
        tr("An administrator{of_callers_account} can add the statement.", of_callers_account=case.of_callers_account)
    ]
    steps = [case.copy_permission(role)]
    if case.is_own_account:
        causes.append(
            tr(
                "{account_id} calls a role of its own account: a trust policy that names {who} "
                "itself, and not the account, is enough too.",
                account_id=spaced(role.arn.account_id),
                who=case.who,
            )
        )
        steps.append(case.copy_trust_policy(role))
    elif case.caller is not None:
        causes.append(
            tr(
                "The role is in another account, {account_id_spaced}: its trust policy has to let {who} in as well.",
                account_id_spaced=role.arn.account_id_spaced,
                who=case.who,
            )
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
        case,
        role,
        tr(
            "{owner_id}'s role does not let {who} in. AWS names its trust policy.",
            owner_id=_owner_id(role),
            who=case.who,
        ),
        causes,
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
    named = not_named(case, role, tr("Its trust policy"))
    causes = [*known, no_such_role(role), named, not_permitted(case, role), mfa, external_id]
    if sent_along(case):
        causes.append(other_condition(case))
    return _with_causes(
        case,
        role,
        tr("AWS refused {role} to {who} and does not say why.", role=role.title, who=case.who),
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
        "identity-based policy": (tr("the policy of {who} has", who=case.who), [case.copy_permission(role)]),
        "role trust policy": (tr("its trust policy has"), [case.copy_trust_policy(role)]),
    }.get(
        ending.policy,
        (
            tr("the caller's policy and the role's trust policy both have"),
            [case.copy_trust_policy(role), case.copy_permission(role)],
        ),
    )
    causes, steps = [], []
    if sent := sent_along(case):
        causes.append(tr("This call sent {sent}.", sent=sent))
        steps += [case.without_tags, TAGS if is_tags else SOURCE_IDENTITY]
    else:
        what = tr("transitive tags") if is_tags else tr("source identity")
        causes.append(
            tr(
                "The session of {who} hands its {what} on to the next role, which needs it too.",
                who=case.who,
                what=what,
            )
        )
    if not is_tags and case.by_role:
        causes.append(tr("A source identity cannot change along a chain: that of the first role stays."))
    return case.refused(
        tr(
            "{who} may not {action} on {role}: {has} to allow it.",
            who=case.who,
            action=action,
            role=role.title,
            has=has,
        ),
        causes,
        [*steps, *copies, EDIT],
    )


# ---------------------------------------------------------------- key care


def iam_refused(case: Case) -> StsTrouble:
    """A call to IAM about the caller's own keys or MFA devices. Often policies allow that with MFA only."""
    action, asked = case.action, case.asked
    what = tr("its own access keys") if "AccessKey" in action else tr("itself in IAM")
    causes, steps = [], []
    if not asked.had_mfa and not case.by_role:
        causes.append(tr("Its policy allows that with MFA only, and this call had none."))
        device = case.edit_mfa(tr("Set the MFA device of the source, then try with a code."))
        steps.append(case.enter_code if asked.mfa_serial else device)
    ending = ending_of(case.text)
    if ending.is_deny:
        causes.append(tr("It is forbidden on purpose, in {whose}.", whose=_whose(case, ending.policy)))
    elif ending.policy not in {"", "identity-based policy"}:
        causes.append(tr("No statement allows it in {whose}.", whose=_whose(case, ending.policy)))
    else:
        causes.append(
            tr(
                "Its policy lacks iam:{action}: an administrator{of_callers_account} can add it.",
                action=action,
                of_callers_account=case.of_callers_account,
            )
        )
        steps.append(case.copy_key_permission())
    if ending.policy_arn:
        causes.append(tr("AWS names the policy: {policy_arn}", policy_arn=ending.policy_arn))
    return case.source_refused(
        tr("{who} may not manage {what}: AWS refused iam:{action}.", who=case.who, what=what, action=action),
        causes,
        steps,
        short=tr("Not allowed"),
    )
