"""Identity Center's permission sets as an offer: a role for each that the person has in an account."""

from __future__ import annotations

from collections.abc import Iterable

from roleswitch.core.identity_center import PermissionSet
from roleswitch.core.partitions import partition_of
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import FoundRole, Offer, Problem, name_for, plain_text


def offer_from(found: Iterable[PermissionSet], source: IdentityCenterSource, *, origin: str) -> Offer:
    """A role of the source for each, by account name, permission set and account ID, whatever order they came in.

    Names and display names are made of account and permission set both, also where an account has one alone: they stay
    as they are when a second one comes. What AWS would not name so becomes a problem.
    """
    partition = partition_of(source.region)
    names: set[str] = set()
    roles, problems = [], []
    for each in sorted(set(found), key=_order):
        account_id, permission_set = each.account.account_id, each.name
        account_name = plain_text(each.account.name)
        account = account_name or account_id
        try:
            arn = Arn(partition, account_id, permission_set)
        except BadValue as error:
            problems.append(Problem(0, account, error.message))
            continue
        name = name_for(_name_of(each), names)
        names.add(name)
        role = Role(
            name=name,
            arn=arn,
            display_name=plain_text(f"{account} · {permission_set}"),
            account_name=account_name,
            source=source.name,
        )
        roles.append(FoundRole(role=role))
    return Offer(
        origin=origin,
        roles=tuple(roles),
        problems=tuple(problems),
        whole_source=source.name,
        looks_are_proposed=True,
    )


def _order(each: PermissionSet) -> tuple[str, str, str]:
    return each.account.name.casefold(), each.name, each.account.account_id


def _name_of(each: PermissionSet) -> str:
    """Both in 64 characters: of a long account name the end is left out."""
    account = name_for(each.account.name, (), each.account.account_id)
    return f"{account[: max(63 - len(each.name), 0)].rstrip('-')}-{each.name}"
