"""Identity Center's permission sets as an offer: a role for each, under names that stay."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.identity_center import Account, PermissionSet
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import IdentityCenterSource
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.permission_sets import offer_from

ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
PAYMENTS = Account("482109375526", "Payments Prod", "pay@acme.example")
SANDBOX = Account("706469024316", "Sandbox", "sand@acme.example")
SANDBOX_TOO = Account("706469024999", "Sandbox", "sand2@acme.example")


def offer(*found: PermissionSet, source: IdentityCenterSource = ACME) -> Offer:
    return offer_from(found, source, origin="acme")


def names(*found: PermissionSet) -> dict[str, str]:
    """By account ID and permission set."""
    return {f"{each.role.arn.account_id} {each.role.arn.role_name}": each.role.name for each in offer(*found).roles}


def test_each_permission_set_becomes_a_role_of_the_source() -> None:
    made = offer(PermissionSet(PAYMENTS, "AdministratorAccess"))
    assert [found.role for found in made.roles] == [
        Role(
            name="Payments-Prod-AdministratorAccess",
            arn=Arn("aws", "482109375526", "AdministratorAccess"),
            display_name="Payments Prod · AdministratorAccess",
            account_name="Payments Prod",
            source="acme",
        )
    ]
    assert (made.origin, made.whole_source, made.problems) == ("acme", "acme", ())


@pytest.mark.parametrize(("region", "partition"), [("us-gov-west-1", "aws-us-gov"), ("cn-north-1", "aws-cn")])
def test_roles_are_of_the_partition_of_identity_center(region: str, partition: str) -> None:
    source = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region=region)
    (found,) = offer(PermissionSet(PAYMENTS, "Admin"), source=source).roles
    assert found.role.arn.partition == partition


def test_a_second_permission_set_changes_nothing_of_the_first() -> None:
    first, second = PermissionSet(PAYMENTS, "ReadOnly"), PermissionSet(PAYMENTS, "Admin")
    (alone,) = offer(first).roles
    assert alone in offer(second, first).roles


def test_names_do_not_hang_on_the_order_of_the_listing() -> None:
    found = [
        PermissionSet(SANDBOX, "Admin"),
        PermissionSet(SANDBOX_TOO, "Admin"),
        PermissionSet(PAYMENTS, "Admin"),
        PermissionSet(PAYMENTS, "ReadOnly"),
    ]
    assert all(offer(*order) == offer(*found) for order in permutations(found))
    assert names(*found) == {
        "482109375526 Admin": "Payments-Prod-Admin",
        "482109375526 ReadOnly": "Payments-Prod-ReadOnly",
        "706469024316 Admin": "Sandbox-Admin",
        "706469024999 Admin": "Sandbox-Admin-2",
    }


def test_what_is_listed_twice_is_offered_once() -> None:
    twice = PermissionSet(PAYMENTS, "Admin")
    assert len(offer(twice, twice).roles) == 1


def test_of_a_long_account_name_the_end_is_left_out_and_not_the_permission_set() -> None:
    long = Account("482109375526", "The Very Long Name of an Account of the Payments Department, Berlin", "")
    found = names(PermissionSet(long, "AdministratorAccess"), PermissionSet(long, "ViewOnlyAccess"))
    assert [name.rpartition("-")[2] for name in found.values()] == ["AdministratorAccess", "ViewOnlyAccess"]
    assert all(
        len(name) <= 64 and name.startswith("The-Very-Long-Name-of-an-Account-of-the-") for name in found.values()
    )


def test_an_account_without_a_name_that_can_be_written_is_called_by_its_id() -> None:
    nameless, other = Account("111122223333", "", ""), Account("444455556666", "決済", "")
    made = offer(PermissionSet(nameless, "Admin"), PermissionSet(other, "Admin"))
    assert [(found.role.name, found.role.title) for found in made.roles] == [
        ("111122223333-Admin", "111122223333 · Admin"),
        ("444455556666-Admin", "決済 · Admin"),
    ]


def test_a_permission_set_of_a_name_that_no_role_has_is_a_problem_and_the_others_are_offered() -> None:
    made = offer(PermissionSet(PAYMENTS, "Admin\n[default]"), PermissionSet(PAYMENTS, "ReadOnly"))
    assert [found.role.arn.role_name for found in made.roles] == ["ReadOnly"]
    (problem,) = made.problems
    assert (problem.line, problem.section) == (0, "Payments Prod")
    assert "role name" in problem.message


_FOUND = st.builds(
    PermissionSet,
    account=st.builds(
        Account, account_id=st.from_regex(r"[0-9]{12}", fullmatch=True), name=st.text(max_size=130), email=st.just("")
    ),
    name=st.from_regex(r"[A-Za-z0-9_+=,.@-]{1,64}", fullmatch=True),
)


@given(found=st.lists(_FOUND, max_size=8, unique=True))
def test_whatever_accounts_are_called_each_permission_set_gets_a_role(found: list[PermissionSet]) -> None:
    made = offer(*found)
    assert len(made.roles) == len(found)
    assert len({each.role.name for each in made.roles}) == len(found)
