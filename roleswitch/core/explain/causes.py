"""What may be wrong with a call that was refused, each with what the program knows of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from roleswitch.core.explain.asked import spaced
from roleswitch.core.explain.case import EDIT, EXTERNAL_ID, SOURCE_IDENTITY, TAGS, Case
from roleswitch.core.role import Role
from roleswitch.errors import NextStep
from roleswitch.texts import all_of, later, tr


class Cause(NamedTuple):
    """One thing that may be wrong, and what the person can do about it here."""

    text: str
    step: NextStep | None = None


def other_partition(case: Case, role: Role) -> list[Cause]:
    if case.caller is None or case.caller.partition == role.arn.partition:
        return []
    return [
        Cause(
            tr(
                "The role is in the partition {partition} and {who} in {partition_2}: nobody can "
                "assume a role of another partition. Choose a source of that one.",
                partition=role.arn.partition,
                who=case.who,
                partition_2=case.caller.partition,
            )
        )
    ]


def no_such_role(role: Role) -> Cause:
    path = tr(", and the path is part of the name") if "/" in role.arn.role_name else ""
    return Cause(
        tr(
            "There is no role {role_name} in {account_id}: AWS says the same then. Capitals count{path}.",
            role_name=role.arn.role_name,
            account_id=role.arn.account_id,
            path=path,
        ),
        EDIT,
    )


def not_named(case: Case, role: Role, it: str = "") -> Cause:
    """The trust policy does not name who called; `it` is what the sentence before has called the policy."""
    caller, it, kind = case.caller, it or tr("It"), tr("role") if case.by_role else tr("user")
    if caller is None:
        return Cause(tr("{it} names another {kind} or account than {who}.", it=it, kind=kind, who=case.who))
    name = f"{caller.title} ({case.asked.via})" if case.asked.via else case.who
    account = spaced(caller.account_id)
    if case.is_own_account:
        return Cause(
            tr(
                "{it} names neither {name} nor the account {account}, though that is the role's own.",
                it=it,
                name=name,
                account=account,
            )
        )
    return Cause(
        tr(
            "{it} names another {kind} or account than {name} of {account}, which is not the role's account "
            "{account_id_spaced}.",
            it=it,
            kind=kind,
            name=name,
            account=account,
            account_id_spaced=role.arn.account_id_spaced,
        )
    )


def not_permitted(case: Case, role: Role) -> Cause:
    lacking = tr("The policy of {who} lacks sts:AssumeRole on {arn}", who=case.who, arn=role.arn)
    if case.caller is None:
        return Cause(f"{lacking}.")
    if case.is_own_account:
        return Cause(
            tr(
                "{lacking}: in its own account that is needed where the trust policy names only the account.",
                lacking=lacking,
            )
        )
    return Cause(tr("{lacking}: between accounts both policies are needed.", lacking=lacking))


def no_mfa(case: Case) -> Cause | None:
    asked = case.asked
    if asked.with_mfa:
        return None
    if asked.mfa_session:
        recent = tr(
            "It asks for a more recent MFA code: this call had MFA, by the MFA session of {source}.",
            source=asked.source,
        )
        return Cause(recent, case.try_with_mfa if asked.mfa_serial else None)
    if case.by_role:
        return Cause(tr("It asks for MFA, which a role's session never carries: {who} cannot meet that.", who=case.who))
    if case.by_foreign_session:
        return Cause(
            tr(
                "It asks for MFA: no code can be given with the credentials of {source}, which are temporary, so it "
                "has to be given where they come from.",
                source=asked.source,
            )
        )
    if case.may_give_code:
        return Cause(tr("It asks for MFA, and this call had none."), case.try_with_mfa)
    device = case.edit_mfa(tr("Set the MFA device of the role or its source, then try with a code."))
    return Cause(tr("It asks for MFA, and this call had none."), device)


def wrong_external_id(case: Case, role: Role) -> Cause:
    if role.external_id is None:
        return Cause(tr("It asks for an external ID, and this role has none here."), EXTERNAL_ID)
    odd = oddity(role)
    odd = tr(" and {odd}", odd=odd) if odd else ""
    length = len(role.external_id)
    return Cause(
        tr(
            "It asks for another external ID than the one set here, which has {length} characters{odd}.",
            length=length,
            odd=odd,
        ),
        EXTERNAL_ID,
    )


_ODDITIES = (
    (r"arn:.*", later("looks like an ARN")),
    (r"https?:.*", later("looks like a web address")),
    (r"\d{12}", later("looks like an account ID")),
    (r"(?i:(?:sts:)?external[_-]?id[=:]).*", later("begins with the name of the field")),
    (r"[=,.@:/-].*", later("begins with {first}")),
    (r".*[,.@:/-]", later("ends with {last}")),
    (r"(?=.*[A-F])[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}", later("is in capitals, which count")),
)
"""Of what a person pastes. Spaces, quotes and braces never come so far: no role is made with them."""


def oddity(role: Role) -> str:
    """What is unusual in the external ID, which itself is not shown."""
    external_id = role.external_id or ""
    for pattern, said in _ODDITIES:
        if external_id and re.fullmatch(pattern, external_id):
            return tr(said, first=external_id[0], last=external_id[-1])
    return ""


def sent_along(case: Case) -> str:
    """The tags and source identity of the call, in words; empty where there are none."""
    role = case.asked.role
    if role is None:
        return ""
    sent = []
    if case.asked.identified:
        sent.append(
            tr("the source identity {source_identity}", source_identity=role.source_identity)
            if role.source_identity
            else tr("a source identity")
        )
    if case.asked.tagged:
        sent.append(tr("the tags {names}", names=", ".join(role.tags)) if role.tags else tr("a tag"))
    return all_of(sent)


def other_condition(case: Case) -> Cause:
    asked = case.asked
    name = tr(" and the session name {session_name}", session_name=asked.session_name) if asked.session_name else ""
    if sent := sent_along(case):
        step = SOURCE_IDENTITY if asked.identified else TAGS
        return Cause(
            tr(
                "It asks for other tags, source identity or session name: this call had {sent}{name}.",
                sent=sent,
                name=name,
            ),
            step,
        )
    return Cause(
        tr(
            "It asks for tags, a source identity, an organisation or a network address: this call had no tags, no "
            "source identity{name}.",
            name=name,
        )
    )
