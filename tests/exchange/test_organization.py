"""An organization's accounts as an offer: a role for each, its names, colours and groups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.organizations import Organization, OrganizationAccount
from roleswitch.core.role import COLORS, Arn, Role
from roleswitch.errors import BadValue, StsTrouble
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.organization import MADE_BY_AWS, ColorBy, Template, color_said, offer_from

ADMIN = Template(role_name="team/Admin", source="work", color_by=ColorBy.NAME, group_by_unit=True)


def account(
    number: int,
    name: str,
    *units: str,
    state: str = "ACTIVE",
    is_management: bool = False,
    invited: bool = False,
) -> OrganizationAccount:
    return OrganizationAccount(
        f"{number:012}", name, f"{number}@acme.example", state, units, is_management=is_management, invited=invited
    )


def offer(*accounts: OrganizationAccount, template: Template = ADMIN) -> Offer:
    return offer_from(Organization(accounts), template, partition="aws", origin="the organization of acme")


def roles(*accounts: OrganizationAccount, template: Template = ADMIN) -> list[Role]:
    return [found.role for found in offer(*accounts, template=template).roles]


# ---------------------------------------------------------------- roles


def test_each_account_gets_the_role_of_the_template() -> None:
    template = Template(
        role_name="team/Admin",
        source="work",
        external_id="acme-42",
        region="eu-west-1",
        duration_seconds=7200,
        color_by=ColorBy.NAME,
        group_by_unit=True,
        display_pattern="{account_name} as {role_name}",
    )
    assert roles(account(482109375526, "Payments Prod", "Workloads", "Prod"), template=template) == [
        Role(
            name="Payments-Prod",
            arn=Arn("aws", "482109375526", "team/Admin"),
            display_name="Payments Prod as Admin",
            account_name="Payments Prod",
            source="work",
            color="red",
            group="Workloads / Prod",
            external_id="acme-42",
            region="eu-west-1",
            duration_seconds=7200,
        )
    ]


def test_roles_are_of_the_partition_of_the_organization() -> None:
    made = offer_from(Organization((account(1, "Audit"),)), ADMIN, partition="aws-cn", origin="acme")
    assert str(made.roles[0].role.arn) == "arn:aws-cn:iam::000000000001:role/team/Admin"
    assert made.whole_source is None


def test_accounts_of_the_same_name_get_names_of_their_own() -> None:
    names = [role.name for role in roles(account(1, "Sandbox"), account(2, "Sandbox"), account(3, "sandbox"))]
    assert names == ["Sandbox", "Sandbox-2", "sandbox"]


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{account_name}", "Payments"),
        ("{account_id}-{role_name}", "000000000007-Admin"),
        ("acme {unit}/{account_name}", "acme-Prod-Payments"),
    ],
)
def test_names_are_made_by_the_pattern(pattern: str, name: str) -> None:
    template = Template(role_name="team/Admin", source="work", name_pattern=pattern)
    assert [role.name for role in roles(account(7, "Payments", "Workloads", "Prod"), template=template)] == [name]


def test_words_in_an_accounts_name_are_not_taken_for_those_of_the_pattern() -> None:
    template = Template(role_name="Admin", source="work", display_pattern="{account_name}!")
    assert [role.title for role in roles(account(7, "{account_id}"), template=template)] == ["{account_id}!"]


def test_a_name_in_another_script_leaves_the_account_id() -> None:
    template = Template(role_name="Admin", source="work", name_pattern="{account_name}-{role_name}")
    (role,) = roles(account(7, "決済"), template=template)
    assert (role.name, role.title) == ("000000000007-Admin", "決済")


def test_an_account_without_a_name_is_called_by_its_id() -> None:
    (role,) = roles(account(7, ""))
    assert (role.name, role.title, role.account_name) == ("000000000007", "000000000007", "")


def test_no_role_is_assumed_via_itself() -> None:
    (role,) = roles(account(7, "Acme"), template=Template(role_name="Admin", via="Acme"))
    assert (role.name, role.via) == ("Acme-2", "Acme")


def test_accounts_that_nobody_gets_into_are_problems_that_say_so() -> None:
    states = ["SUSPENDED", "CLOSED", "PENDING_CLOSURE", "PENDING_ACTIVATION", "MOTHBALLED"]
    made = offer(
        account(1, "Audit"), *(account(number, f"A{number}", state=state) for number, state in enumerate(states, 2))
    )
    assert [found.role.account_name for found in made.roles] == ["Audit"]
    assert [problem.message for problem in made.problems] == [
        "A2 (0000-0000-0002) is suspended: AWS lets nobody in. No role is made for it.",
        "A3 (0000-0000-0003) is closed: AWS lets nobody in. No role is made for it.",
        "A4 (0000-0000-0004) is being closed. No role is made for it.",
        "A5 (0000-0000-0005) is not activated yet: its owner has to finish signing it up. No role is made for it.",
        "A6 (0000-0000-0006) is in the state MOTHBALLED. No role is made for it.",
    ]
    assert {(problem.line, problem.section) for problem in made.problems} == {
        (0, f"A{number}") for number in range(2, 7)
    }


def test_accounts_in_which_aws_made_no_such_role_are_pointed_out() -> None:
    there = (
        account(1, "Acme", is_management=True, invited=True),
        account(2, "Bought", invited=True),
        account(3, "Made"),
    )
    notes = [found.notes for found in offer(*there, template=Template(role_name=MADE_BY_AWS, source="work")).roles]
    assert [len(each) for each in notes] == [1, 1, 0]
    assert "management account" in notes[0][0]
    assert "invited" in notes[1][0]
    assert [found.notes for found in offer(*there).roles] == [(), (), ()]


WITH_UNITS = [
    ({}, False),
    ({"color_by": ColorBy.NAME}, False),
    ({"color_by": ColorBy.UNIT}, True),
    ({"group_by_unit": True}, True),
    ({"name_pattern": "{unit}-{account_id}"}, True),
    ({"display_pattern": "{unit}"}, True),
]


@pytest.mark.parametrize(("settings", "wanted"), WITH_UNITS)
def test_that_units_are_not_known_is_a_problem_where_they_are_wanted(settings: dict[str, object], wanted: bool) -> None:
    template = Template(role_name="Admin", source="work", **settings)  # type: ignore[arg-type]
    organization = Organization((account(1, "Audit"),), StsTrouble("Its policy lacks organizations:ListRoots."))
    made = offer_from(organization, template, partition="aws", origin="acme")
    assert len(made.roles) == 1
    assert template.wants_units is wanted
    assert [problem.message for problem in made.problems] == (
        ["Not all organizational units are known. Its policy lacks organizations:ListRoots."] if wanted else []
    )


# ---------------------------------------------------------------- the template


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"role_name": "Ad min"}, "role_name"),
        ({"role_name": ""}, "role_name"),
        ({"role_name": "Admin", "source": "work", "via": "hub"}, "via"),
        ({"role_name": "Admin", "external_id": "x"}, "external_id"),
        ({"role_name": "Admin", "external_id": ""}, "external_id"),
        ({"role_name": "Admin", "region": "nowhere"}, "region"),
        ({"role_name": "Admin", "duration_seconds": 60}, "duration_seconds"),
        ({"role_name": "Admin", "name_pattern": "{account}"}, "name_pattern"),
        ({"role_name": "Admin", "name_pattern": "{account_name"}, "name_pattern"),
        ({"role_name": "Admin", "name_pattern": " "}, "name_pattern"),
        ({"role_name": "Admin", "display_pattern": "{{account_name}}"}, "display_pattern"),
    ],
)
def test_a_template_that_no_role_can_be_made_of_is_refused(settings: dict[str, object], field: str) -> None:
    with pytest.raises(BadValue) as wrong:
        Template(**settings)  # type: ignore[arg-type]
    assert wrong.value.field == field


def test_a_role_may_be_assumed_via_one_of_any_name() -> None:
    assert [Template(role_name="Admin", via=name).via for name in ("a", "b")] == ["a", "b"]


def test_a_template_without_a_display_name_leaves_the_name() -> None:
    (role,) = roles(
        account(7, "Payments Prod"), template=Template(role_name="Admin", source="work", display_pattern="")
    )
    assert role.title == "Payments-Prod"


# ---------------------------------------------------------------- colours and groups


SAID = {
    "red": [
        "prod",
        "Payments-Prod",
        "acme_production",
        "AcmeProd",
        "ACMEProd",
        "payments prd",
        "prod1",
        "live-shop",
        "prod-test",
        "Sandbox of Prod",
        "nonprod and prod",
    ],
    "orange": ["staging", "acme-stage", "shop.stg", "PreProd", "pre-prod", "pre production", "uat-2", "Stage (dev)"],
    "yellow": [
        "test",
        "qa",
        "AcmeQA",
        "nonprod",
        "non-prod",
        "NonProd",
        "acme-non-production",
        "dev/test",
        "non-prod-dev",
    ],
    "green": ["dev", "DevTools", "acme-development", "sandbox7", "lab", "Playground of Mira"],
    "": [
        "",
        "Audit",
        "product catalogue",
        "reproduction",
        "delivery",
        "latest",
        "Devon",
        "olive",
        "protestant",
        "Collab",
    ],
}


@pytest.mark.parametrize(("color", "name"), [(color, name) for color, names in SAID.items() for name in names])
def test_the_words_of_a_name_say_its_colour(color: str, name: str) -> None:
    assert color_said(name) == color


def test_by_name_what_says_nothing_is_blue() -> None:
    assert [role.color for role in roles(account(1, "Audit"), account(2, "Shop Prod"))] == ["blue", "red"]


def test_by_unit_each_unit_gets_a_colour_and_units_of_one_name_the_same() -> None:
    template = Template(role_name="Admin", source="work", color_by=ColorBy.UNIT)
    colors = [
        role.color
        for role in roles(
            account(1, "Acme"),
            account(2, "Dev tools", "Shop", "Prod"),
            account(3, "Books", "Finance"),
            account(4, "Lawyers", "Legal"),
            account(5, "Tills", "Books", "Prod"),
            account(6, "More books", "Finance"),
            template=template,
        )
    ]
    assert colors == ["", "red", "orange", "yellow", "red", "orange"]


def test_by_unit_no_other_unit_looks_like_production() -> None:
    template = Template(role_name="Admin", source="work", color_by=ColorBy.UNIT)
    units = ["Prod", *(f"Unit {letter}" for letter in "ABCDEFGHIJ")]
    there = [account(number, "x", unit) for number, unit in enumerate(units)]
    colors = [role.color for role in roles(*there, template=template)]
    assert (colors[0], colors.count("red")) == ("red", 1)
    assert len(set(colors)) == 5


def test_by_unit_all_colours_are_used_where_names_say_all_of_them() -> None:
    template = Template(role_name="Admin", source="work", color_by=ColorBy.UNIT)
    there = [account(number, "x", unit) for number, unit in enumerate(["Prod", "Stage", "Test", "Dev", "A", "B"])]
    assert [role.color for role in roles(*there, template=template)] == [
        "red",
        "orange",
        "yellow",
        "green",
        "blue",
        "blue",
    ]


def test_without_colours_none_is_said() -> None:
    template = Template(role_name="Admin", source="work")
    assert [role.color for role in roles(account(1, "Shop Prod", "Prod"), template=template)] == [""]


def test_a_long_path_of_units_loses_its_outer_ones() -> None:
    (role,) = roles(account(1, "x", "A" * 40, "B" * 30, "Prod"))
    assert role.group == f"{'B' * 30} / Prod"
    (role,) = roles(account(1, "x", "C" * 100))
    assert role.group == "C" * 64


def test_without_groups_none_is_said() -> None:
    template = Template(role_name="Admin", source="work")
    assert [role.group for role in roles(account(1, "x", "Prod"), template=template)] == [""]


_NAMES = st.text(max_size=130)
_ACCOUNTS = st.builds(
    OrganizationAccount,
    account_id=st.from_regex(r"[0-9]{12}", fullmatch=True),
    name=_NAMES,
    email=st.just(""),
    state=st.just("ACTIVE"),
    units=st.lists(_NAMES, max_size=5).map(tuple),
)


@given(
    accounts=st.lists(_ACCOUNTS, max_size=8),
    color_by=st.sampled_from(ColorBy),
    pattern=st.sampled_from(["{account_name}", "{unit}", "{unit} {account_name}!"]),
)
def test_whatever_accounts_and_units_are_called_each_gets_a_role(
    accounts: list[OrganizationAccount], color_by: ColorBy, pattern: str
) -> None:
    template = Template(role_name="Admin", via="hub", color_by=color_by, name_pattern=pattern, display_pattern=pattern)
    made = [
        found.role
        for found in offer_from(Organization(tuple(accounts)), template, partition="aws", origin="acme").roles
    ]
    assert [role.arn.account_id for role in made] == [each.account_id for each in accounts]
    assert len({role.name for role in made} | {"hub"}) == len(accounts) + 1
    assert {role.color for role in made} <= {"", *COLORS}
