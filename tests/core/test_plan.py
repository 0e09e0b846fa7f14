from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import Plan, first_region, plan_for
from roleswitch.core.role import Arn, Mfa, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, BadValue, NoSuchRole, SourceUnusable

DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
OTHER_DEVICE = "arn:aws:iam::111122223333:mfa/other"
SOURCES: dict[str, Source] = {
    "work": AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", region="eu-west-1", mfa_serial=DEVICE),
    "bare": ProfileSource(name="bare", profile="old"),
    "acme": IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
}


def role(name: str, **settings: Any) -> Role:
    return Role(**{"name": name, "arn": Arn("aws", "482109375526", "Admin"), **settings})


def plan(*roles: Role, duration: timedelta | None = None) -> Plan:
    """For the last of the roles."""
    return plan_for(roles[-1], Catalog({item.name: item for item in roles}, SOURCES), duration)


def test_a_role_from_a_source_is_one_call_of_an_hour() -> None:
    made = plan(role("prod", source="work"))
    assert [(hop.role.name, hop.duration, hop.mfa_serial) for hop in made.hops] == [("prod", timedelta(hours=1), None)]
    assert made.duration == timedelta(hours=1)
    assert made.why == "none is set for this role: 1 h is what every role allows"


def test_a_role_from_long_term_keys_lasts_as_long_as_it_says() -> None:
    made = plan(role("prod", source="work", duration_seconds=43200))
    assert made.duration == timedelta(hours=12)
    assert made.why == "12 h asked for, which the role's own maximum has to allow (1 h to 12 h)"


def test_another_duration_may_be_asked_for_within_the_limits() -> None:
    assert plan(role("prod", source="work"), duration=timedelta(hours=2)).duration == timedelta(hours=2)
    with pytest.raises(BadValue):
        plan(role("prod", source="work"), duration=timedelta(minutes=14))


def test_a_role_from_a_role_is_cut_to_an_hour_and_says_why() -> None:
    hub = role("hub", source="work", duration_seconds=43200, display_name="The hub")
    made = plan(hub, role("leaf", via="hub", duration_seconds=7200))
    assert [(hop.role.name, hop.duration) for hop in made.hops] == [
        ("hub", timedelta(hours=1)),
        ("leaf", timedelta(hours=1)),
    ]
    assert made.why == "assumed via The hub: 1 h is the most AWS gives to a role from a role; 2 h are set"
    assert plan(hub, role("leaf", via="hub", duration_seconds=900)).duration == timedelta(minutes=15)


def test_a_chain_begins_at_the_source_however_long_it_is() -> None:
    roles = [role("r0", source="work"), *(role(f"r{number}", via=f"r{number - 1}") for number in range(1, 12))]
    made = plan(*roles)
    assert [hop.role for hop in made.hops] == roles
    assert made.source is SOURCES["work"]


def test_roles_that_lead_in_a_circle_are_named() -> None:
    with pytest.raises(SourceUnusable, match=r"\(b → a → b\)") as refused:
        plan(role("a", via="b"), role("b", via="a"))
    assert refused.value.next_steps[0].action is Action.EDIT_ROLE


def test_what_is_missing_on_the_way_is_named() -> None:
    with pytest.raises(NoSuchRole, match="There is no role named hub"):
        plan(role("leaf", via="hub"))
    with pytest.raises(SourceUnusable, match=r"There is no source named wrok\. Did you mean work"):
        plan(role("prod", source="wrok"))
    with pytest.raises(SourceUnusable, match="prod has no source"):
        plan(role("prod"))
    with pytest.raises(SourceUnusable, match="hub has no source"):
        plan(role("hub"), role("leaf", via="hub"))


def test_an_identity_center_source_says_what_to_do_instead() -> None:
    with pytest.raises(SourceUnusable, match="aws sso login"):
        plan(role("prod", source="acme"))


def test_mfa_is_asked_with_the_roles_device_or_directly_with_the_sources() -> None:
    assert plan(role("prod", source="work")).mfa_serial is None
    assert plan(role("prod", source="work", mfa=Mfa.DIRECT)).mfa_serial == DEVICE
    assert plan(role("prod", source="work", mfa_serial=OTHER_DEVICE)).mfa_serial == OTHER_DEVICE
    assert plan(role("prod", source="bare", mfa=Mfa.DIRECT)).mfa_serial is None


def test_only_the_first_call_of_a_chain_can_have_a_code() -> None:
    # A role's session has no MFA device: AWS refuses a code with it.
    made = plan(
        role("hub", source="work", mfa=Mfa.DIRECT),
        role("middle", via="hub", mfa_serial=OTHER_DEVICE),
        role("leaf", via="middle", mfa_serial=OTHER_DEVICE),
    )
    assert [hop.mfa_serial for hop in made.hops] == [DEVICE, None, None]


def test_the_region_is_the_roles_then_the_sources_then_the_partitions_first() -> None:
    assert plan(role("prod", source="work", region="eu-north-1")).sts_region == "eu-north-1"
    assert plan(role("prod", source="work")).sts_region == "eu-west-1"
    bare = plan(role("prod", source="bare", arn=Arn("aws-us-gov", "482109375526", "Admin")))
    assert (bare.session_region, bare.sts_region) == (None, "us-gov-west-1")


@pytest.mark.parametrize(
    ("partition", "region"), [("aws", "us-east-1"), ("aws-cn", "cn-north-1"), ("aws-new", "us-east-1")]
)
def test_every_partition_has_a_first_region(partition: str, region: str) -> None:
    assert first_region(partition) == region
