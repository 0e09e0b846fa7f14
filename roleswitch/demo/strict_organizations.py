"""AWS Organizations as AWS answers it, as far as finding accounts needs it.

Members, limits and the form of IDs are those of the service model, the texts those that users report. Who may list is
said by ARN, which stands for the policies that would allow it; a delegated administrator there is not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from roleswitch.demo.accounts import Accounts, Caller
from roleswitch.demo.json_protocol import Json, is_token_of, page
from roleswitch.demo.signature import AwsError
from roleswitch.demo.strict_iam import GLOBAL_REGIONS

TARGET = "AWSOrganizationsV20161128."
"""What X-Amz-Target begins with."""

_MOST_RESULTS = 20
_PARENT_ID = r"r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}"
_CHILD_ID = r"\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}"
_JOINED = datetime(2021, 3, 1, 9, 30, tzinfo=UTC).timestamp()
_STATUSES = {"PENDING_ACTIVATION": "ACTIVE", "CLOSED": "SUSPENDED"}
"""The Status of a State, where they differ."""
_TOLD = {"ParentId", "ChildId", "MaxResults"}


@dataclass(frozen=True)
class MemberAccount:
    """An account of an organization.

    `state` is AWS's: PENDING_ACTIVATION, ACTIVE, SUSPENDED, PENDING_CLOSURE or CLOSED.
    """

    account_id: str
    name: str
    email: str
    state: str = "ACTIVE"


@dataclass(frozen=True)
class Unit:
    """An organizational unit with what is in it."""

    name: str
    units: tuple[Unit, ...] = ()
    accounts: tuple[MemberAccount, ...] = ()


@dataclass(frozen=True)
class StrictOrganization:
    """An organization: its root holds the management account, `accounts` and `units`."""

    management_account: MemberAccount
    units: tuple[Unit, ...] = ()
    accounts: tuple[MemberAccount, ...] = ()
    may_list: tuple[str, ...] = ()
    """The ARNs of the users and roles whose own policies allow it."""
    page_size: int = _MOST_RESULTS
    """The most on a page, however many are asked for."""
    empty_pages: bool = False
    """Whether an empty page comes before every one that has something, as AWS says may happen."""
    tells_status: bool = True
    """Whether accounts have a Status beside their State: AWS retires it on 9 September 2026 [model]."""
    organization_id: str = "o-acme012345"

    @property
    def root_id(self) -> str:
        return f"r-{_hash(self.organization_id)[:4]}"

    def members(self) -> tuple[MemberAccount, ...]:
        """Every account but the management account, in the order of the tree."""
        return tuple(account for account in _accounts(self) if account != self.management_account)

    def unit_id(self, path: str) -> str:
        """The ID of the unit at `path`, such as `Workloads/Prod`. Raises KeyError where there is none."""
        return {place.path: place.id for place in _places(self)}[path]


@dataclass(frozen=True)
class _Place:
    """The root or a unit, where it is and what is in it."""

    id: str
    path: str
    name: str
    """Empty for the root."""
    units: tuple[_Place, ...]
    accounts: tuple[MemberAccount, ...]


class StrictOrganizations:
    """The actions of Organizations. Safe for use by several threads."""

    def __init__(self, accounts: Accounts, organization: StrictOrganization | None) -> None:
        self._lock = accounts.lock
        self._organization = organization

    def put_organization(self, organization: StrictOrganization | None) -> None:
        """Change the organization; None is none at all."""
        with self._lock:
            self._organization = organization

    def answer(self, caller: Caller, action: str, members: Mapping[str, Json], region: str) -> Mapping[str, Json]:
        """The members of the answer. Raises AwsError."""
        known: Mapping[str, Callable[[StrictOrganization, Mapping[str, Json]], Mapping[str, Json]]] = {
            "DescribeOrganization": _describe_organization,
            "ListAccounts": _list_accounts,
            "ListAccountsForParent": _list_accounts_for_parent,
            "ListOrganizationalUnitsForParent": _list_units_for_parent,
            "ListParents": _list_parents,
            "ListRoots": _list_roots,
        }
        if action not in known:
            raise AwsError("UnknownOperationException", "")
        if region != GLOBAL_REGIONS[caller.partition]:
            raise AwsError(
                "InvalidSignatureException", f"Credential should be scoped to a valid region, not '{region}'. "
            )
        with self._lock:
            organization = self._organization
        if organization is None or caller.account_id not in {account.account_id for account in _accounts(organization)}:
            raise AwsError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.")
        if action != "DescribeOrganization":
            _check_may_list(organization, caller, action)
        return known[action](organization, members)


def told(members: Mapping[str, Json]) -> Mapping[str, str]:
    """What may be kept of a call."""
    return {name: str(value) for name, value in members.items() if name in _TOLD}


def _check_may_list(organization: StrictOrganization, caller: Caller, action: str) -> None:
    if caller.account_id != organization.management_account.account_id:
        raise AwsError("AccessDeniedException", "You don't have permissions to access this resource.")
    if {caller.arn, caller.role_arn}.isdisjoint(organization.may_list):
        raise AwsError(
            "AccessDeniedException",
            f"User: {caller.arn} is not authorized to perform: organizations:{action} on resource: * because no "
            f"identity-based policy allows the organizations:{action} action",
        )


# ---------------------------------------------------------------- the actions


def _describe_organization(organization: StrictOrganization, _members: Mapping[str, Json]) -> Mapping[str, Json]:
    management = organization.management_account
    return {
        "Organization": {
            "Arn": _arn(organization, "organization", organization.organization_id),
            "AvailablePolicyTypes": [],
            "FeatureSet": "ALL",
            "Id": organization.organization_id,
            "MasterAccountArn": _arn(organization, "account", organization.organization_id, management.account_id),
            "MasterAccountEmail": management.email,
            "MasterAccountId": management.account_id,
        }
    }


def _list_accounts(organization: StrictOrganization, members: Mapping[str, Json]) -> Mapping[str, Json]:
    accounts = [_told_account(organization, account) for account in _accounts(organization)]
    return _page(organization, "ListAccounts", "Accounts", accounts, members)


def _list_accounts_for_parent(organization: StrictOrganization, members: Mapping[str, Json]) -> Mapping[str, Json]:
    place = _parent(organization, members)
    accounts = [_told_account(organization, account) for account in place.accounts]
    return _page(organization, f"ListAccountsForParent {place.id}", "Accounts", accounts, members)


def _list_units_for_parent(organization: StrictOrganization, members: Mapping[str, Json]) -> Mapping[str, Json]:
    place = _parent(organization, members)
    units: list[Json] = [
        {"Arn": _arn(organization, "ou", organization.organization_id, child.id), "Id": child.id, "Name": child.name}
        for child in place.units
    ]
    listing = f"ListOrganizationalUnitsForParent {place.id}"
    return _page(organization, listing, "OrganizationalUnits", units, members)


def _list_parents(organization: StrictOrganization, members: Mapping[str, Json]) -> Mapping[str, Json]:
    child_id = _id(members, "ChildId", _CHILD_ID)
    for place in _places(organization):
        children = {*(child.id for child in place.units), *(account.account_id for account in place.accounts)}
        if child_id in children:
            parents: list[Json] = [{"Id": place.id, "Type": "ORGANIZATIONAL_UNIT" if place.path else "ROOT"}]
            return _page(organization, f"ListParents {child_id}", "Parents", parents, members)
    raise AwsError("ChildNotFoundException", "You specified a child that doesn't exist.")


def _list_roots(organization: StrictOrganization, members: Mapping[str, Json]) -> Mapping[str, Json]:
    root_id = organization.root_id
    arn = _arn(organization, "root", organization.organization_id, root_id)
    roots: list[Json] = [{"Arn": arn, "Id": root_id, "Name": "Root", "PolicyTypes": []}]
    return _page(organization, "ListRoots", "Roots", roots, members)


def _page(
    organization: StrictOrganization, listing: str, name: str, items: Sequence[Json], members: Mapping[str, Json]
) -> Mapping[str, Json]:
    most, token = members.get("MaxResults", _MOST_RESULTS), members.get("NextToken")
    if not isinstance(most, int) or not 1 <= most <= _MOST_RESULTS:
        raise AwsError("InvalidInputException", "You specified an invalid value.")
    given = None if token is None else str(token)
    after_gap = f"{listing} after an empty page"
    try:
        if not (organization.empty_pages and items):
            found, following = page(listing, items, min(most, organization.page_size), given)
        elif is_token_of(after_gap, given):
            found, following = page(after_gap, items, min(most, organization.page_size), given, then=listing)
        else:
            found, following = page(listing, items, 0, given, then=after_gap)
    except ValueError as error:
        raise AwsError("InvalidInputException", "You provided an invalid NextToken value.") from error
    # JSON 1.1 leaves out what has no value.
    return {name: list(found), **({"NextToken": following} if following else {})}


def _parent(organization: StrictOrganization, members: Mapping[str, Json]) -> _Place:
    parent_id = _id(members, "ParentId", _PARENT_ID)
    for place in _places(organization):
        if place.id == parent_id:
            return place
    raise AwsError("ParentNotFoundException", "You specified a parent that doesn't exist.")


def _id(members: Mapping[str, Json], name: str, pattern: str) -> str:
    value = members.get(name)
    if not isinstance(value, str) or not re.fullmatch(pattern, value, re.ASCII):
        raise AwsError("InvalidInputException", "You specified an invalid value.")
    return value


# ---------------------------------------------------------------- the tree


def _places(organization: StrictOrganization) -> Iterator[_Place]:
    """The root and every unit, each before those in it."""
    top = Unit("", organization.units, (organization.management_account, *organization.accounts))
    yield from _walk(_place(organization.root_id, "", top))


def _place(root_id: str, path: str, unit: Unit) -> _Place:
    inside = tuple(_place(root_id, f"{path}/{each.name}".lstrip("/"), each) for each in unit.units)
    place_id = f"ou-{root_id[2:]}-{_hash(f'{root_id}/{path}')[:8]}" if path else root_id
    return _Place(place_id, path, unit.name, inside, unit.accounts)


def _walk(place: _Place) -> Iterator[_Place]:
    yield place
    for inside in place.units:
        yield from _walk(inside)


def _accounts(organization: StrictOrganization) -> Iterator[MemberAccount]:
    for place in _places(organization):
        yield from place.accounts


def _told_account(organization: StrictOrganization, account: MemberAccount) -> Mapping[str, Json]:
    is_management = account == organization.management_account
    told: dict[str, Json] = {
        "Arn": _arn(organization, "account", organization.organization_id, account.account_id),
        "Email": account.email,
        "Id": account.account_id,
        "JoinedMethod": "INVITED" if is_management else "CREATED",
        "JoinedTimestamp": _JOINED,
        "Name": account.name,
        "State": account.state,
    }
    if organization.tells_status:
        told["Status"] = _STATUSES.get(account.state, account.state)
    return told


def _arn(organization: StrictOrganization, kind: str, *path: str) -> str:
    return f"arn:aws:organizations::{organization.management_account.account_id}:{kind}/{'/'.join(path)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
