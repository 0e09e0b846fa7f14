from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from roleswitch.core.catalog import Catalog
from roleswitch.core.partitions import first_region
from roleswitch.core.plan import Plan, plan_for
from roleswitch.core.role import Arn, Mfa, ReasonTo, Role
from roleswitch.core.session import AS_LISTED, Terms
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, BadValue, NoSuchRole, SourceUnusable

DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
POLICY = '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
OTHER_DEVICE = "arn:aws:iam::111122223333:mfa/other"
SOURCES: dict[str, Source] = {
    "work": AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", region="eu-west-1", mfa_serial=DEVICE),
    "long": AccessKeySource(
        name="long", access_key_id="AKIAIOSFODNN7EXAMPLE", mfa_serial=DEVICE, mfa_session_seconds=129600
    ),
    "nodevice": AccessKeySource(name="nodevice", access_key_id="AKIAIOSFODNN7EXAMPLE"),
    "bare": ProfileSource(name="bare", profile="old"),
    **{name: ProfileSource(name=name, profile=name) for name in ("assuming", "with-code", "sso", "process")},
    "acme": IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
}


def role(name: str, **settings: Any) -> Role:
    return Role(**{"name": name, "arn": Arn("aws", "482109375526", "Admin"), **settings})


def plan(*roles: Role, terms: Terms = AS_LISTED) -> Plan:
    """For the last of the roles."""
    return plan_for(roles[-1], Catalog({item.name: item for item in roles}, SOURCES), terms)


def test_a_role_from_a_source_is_one_call_of_an_hour() -> None:
    made = plan(role("prod", source="work"))
    assert [(hop.role and hop.role.name, hop.duration, hop.mfa_serial) for hop in made.hops] == [
        ("prod", timedelta(hours=1), None)
    ]
    assert made.duration == timedelta(hours=1)
    assert made.why == "no duration is set for this role: 1 h is what every role allows"


def test_a_role_from_long_term_keys_lasts_as_long_as_it_says() -> None:
    made = plan(role("prod", source="work", duration_seconds=43200))
    assert made.duration == timedelta(hours=12)
    assert made.why == "12 h asked for, which the role's own maximum has to allow (1 h to 12 h)"


def test_another_duration_may_be_asked_for_within_the_limits() -> None:
    assert plan(role("prod", source="work"), terms=Terms(duration=timedelta(hours=2))).duration == timedelta(hours=2)
    with pytest.raises(BadValue):
        plan(role("prod", source="work"), terms=Terms(duration=timedelta(minutes=14)))


def test_a_role_from_a_role_is_cut_to_an_hour_and_says_why() -> None:
    hub = role("hub", source="work", duration_seconds=43200, display_name="The hub")
    made = plan(hub, role("leaf", via="hub", duration_seconds=7200))
    assert [(hop.role and hop.role.name, hop.duration) for hop in made.hops] == [
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


def test_identity_center_gives_a_role_by_one_call_of_the_portal_and_decides_how_long() -> None:
    made = plan(role("prod", source="acme", duration_seconds=43200))
    assert [(hop.call, hop.duration, hop.mfa_serial) for hop in made.hops] == [("GetRoleCredentials", None, None)]
    assert made.lasts_words == "as long as the permission set says, 1 h to 12 h: Identity Center decides"
    assert made.notes == ("Not used for prod, because Identity Center takes none: duration.",)
    # Without one AWS tools would not know where to go: where Identity Center is, is the best guess.
    assert (made.session_region, made.place.region) == ("eu-west-1", "eu-west-1")


def test_what_cannot_be_said_to_identity_center_is_told_before_the_call() -> None:
    made = plan(role("prod", source="acme", external_id="abc", tags={"a": "b"}, reason=ReasonTo.TAG, mfa=Mfa.DIRECT))
    assert made.notes == (
        "The MFA that is set is not used: Identity Center asks for it when you sign in to acme.",
        "Not used for prod, because Identity Center takes none: external ID, tags, reason.",
    )
    assert (made.choices, made.mfa_serial, made.asks_reason) == ((), None, False)
    with pytest.raises(BadValue, match="read only: acme is Identity Center"):
        plan(role("prod", source="acme"), terms=Terms(read_only=True))


def test_a_role_from_a_role_of_identity_center_is_a_chain_of_an_hour_with_limits_of_its_own() -> None:
    made = plan(
        role("hub", source="acme"),
        role("leaf", via="hub", duration_seconds=7200, external_id="abc"),
        terms=Terms(read_only=True),
    )
    assert [hop.call for hop in made.hops] == ["GetRoleCredentials", "AssumeRole"]
    assert made.duration == timedelta(hours=1)
    assert made.hops[1].role is not None
    assert made.hops[1].role.policy_arns == ("arn:aws:iam::aws:policy/ReadOnlyAccess",)
    assert made.notes == ()


def test_only_the_first_call_of_a_chain_can_have_a_code() -> None:
    # A role's session has no MFA device: AWS refuses a code with it.
    made = plan(
        role("hub", source="work", mfa=Mfa.DIRECT),
        role("middle", via="hub", mfa_serial=OTHER_DEVICE),
        role("leaf", via="middle", mfa_serial=OTHER_DEVICE),
    )
    assert [hop.mfa_serial for hop in made.hops] == [DEVICE, None, None]


def test_the_region_is_the_roles_then_the_sources_then_the_profiles_then_the_partitions_first(home: Path) -> None:
    write_profiles(home)
    assert plan(role("prod", source="work", region="eu-north-1")).place.region == "eu-north-1"
    assert plan(role("prod", source="work")).place.region == "eu-west-1"
    assert plan(role("prod", source="assuming")).place.region == "eu-south-1"
    bare = plan(role("prod", source="bare", arn=Arn("aws-us-gov", "482109375526", "Admin")))
    assert (bare.session_region, bare.place.region) == (None, "us-gov-west-1")


# ---------------------------------------------------------------- plan × MFA × chain × duration

H1, H2, H12, H36, M15 = (
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=12),
    timedelta(hours=36),
    timedelta(minutes=15),
)
TOKEN, ROLE = "GetSessionToken", "AssumeRole"


class Row(NamedTuple):
    """Settings of the role and of what it is assumed via, what is asked for, and what comes of it."""

    source: str
    settings: dict[str, object]
    hops: list[tuple[str, timedelta, str | None]]
    why: str
    terms: Terms = AS_LISTED
    via: dict[str, object] | None = None


ROWS = {
    "a key without MFA": Row("work", {}, [(ROLE, H1, None)], "no duration is set for this role"),
    "a key for two hours": Row("work", {"duration_seconds": 7200}, [(ROLE, H2, None)], "2 h asked for, which"),
    "a key for other than the role says": Row(
        "work", {"duration_seconds": 7200}, [(ROLE, M15, None)], "15 min asked for", Terms(duration=M15)
    ),
    "one code for many": Row(
        "work",
        {"mfa": Mfa.SESSION},
        [(TOKEN, H12, DEVICE), (ROLE, H1, None)],
        "one code for many roles: 1 h is the most",
    ),
    "one code for many, cut to an hour": Row(
        "work",
        {"mfa": Mfa.SESSION, "duration_seconds": 43200},
        [(TOKEN, H12, DEVICE), (ROLE, H1, None)],
        "1 h is the most AWS gives to a role from an MFA session; 12 h are set",
    ),
    "one code for many, less than an hour": Row(
        "work",
        {"mfa": Mfa.SESSION, "duration_seconds": 900},
        [(TOKEN, H12, DEVICE), (ROLE, M15, None)],
        "one code for many roles",
    ),
    "an MFA session as long as the source says": Row(
        "long", {"mfa": Mfa.SESSION}, [(TOKEN, H36, DEVICE), (ROLE, H1, None)], "one code for many roles"
    ),
    "a code for this role": Row(
        "work",
        {"mfa": Mfa.DIRECT, "duration_seconds": 43200},
        [(ROLE, H12, DEVICE)],
        "with a code for this role alone, 12 h asked for",
    ),
    "a device and no choice, for an hour": Row(
        "work", {"mfa_serial": OTHER_DEVICE}, [(TOKEN, H12, OTHER_DEVICE), (ROLE, H1, None)], "one code for many roles"
    ),
    "a device and no choice, for longer": Row(
        "work",
        {"mfa_serial": OTHER_DEVICE, "duration_seconds": 7200},
        [(ROLE, H2, OTHER_DEVICE)],
        "with a code for this role alone, 2 h",
    ),
    "MFA because the person tries it": Row(
        "work", {}, [(TOKEN, H12, DEVICE), (ROLE, H1, None)], "one code for many roles", Terms(mfa=Mfa.SESSION)
    ),
    "via a role": Row(
        "work",
        {"duration_seconds": 7200},
        [(ROLE, H1, None), (ROLE, H1, None)],
        "assumed via hub: 1 h is the most AWS gives to a role from a role; 2 h are set",
        via={"duration_seconds": 43200},
    ),
    "via a role with one code for many": Row(
        "work",
        {},
        [(TOKEN, H12, DEVICE), (ROLE, H1, None), (ROLE, H1, None)],
        "assumed via hub",
        via={"mfa": Mfa.SESSION},
    ),
    "via a role with a code of its own": Row(
        "work", {}, [(ROLE, H1, DEVICE), (ROLE, H1, None)], "assumed via hub", via={"mfa": Mfa.DIRECT}
    ),
    "via a role, its device, and no choice": Row(
        "work",
        {"duration_seconds": 43200},
        [(TOKEN, H12, OTHER_DEVICE), (ROLE, H1, None), (ROLE, H1, None)],
        "assumed via hub",
        via={"mfa_serial": OTHER_DEVICE},
    ),
    "a profile with keys": Row("bare", {"duration_seconds": 43200}, [(ROLE, H12, None)], "12 h asked for"),
    "a profile with keys and one code for many": Row(
        "bare",
        {"mfa": Mfa.SESSION, "mfa_serial": DEVICE},
        [(TOKEN, H12, DEVICE), (ROLE, H1, None)],
        "one code for many roles",
    ),
    "a profile that assumes a role": Row(
        "assuming",
        {"duration_seconds": 43200},
        [(ROLE, H1, None), (ROLE, H1, None)],
        "the profile assuming assumes a role itself: 1 h is the most AWS gives to a role from a role; 12 h are set",
    ),
    "a profile that assumes a role with a code": Row(
        "with-code", {}, [(ROLE, H1, OTHER_DEVICE), (ROLE, H1, None)], "the profile with-code assumes a role itself"
    ),
    "no code can be given with temporary credentials": Row(
        "sso",
        {"mfa": Mfa.SESSION, "mfa_serial": DEVICE, "duration_seconds": 7200},
        [(ROLE, H1, None)],
        "the credentials of the profile sso are temporary (Identity Center): 1 h is the most AWS gives to a role from "
        "such; 2 h are set",
    ),
    "what a credential_process gives is seen when it is asked": Row(
        "process",
        {"duration_seconds": 7200},
        [(ROLE, H2, None)],
        "2 h asked for, which the role's own maximum has to allow (1 h to 12 h); 1 h where the credentials of the "
        "profile process are temporary",
    ),
    "a credential_process takes a code for the role alone": Row(
        "process",
        {"mfa": Mfa.SESSION, "mfa_serial": DEVICE},
        [(ROLE, H1, DEVICE)],
        "no duration is set for this role",
    ),
}


def write_profiles(home: Path) -> None:
    (home / ".aws").mkdir(exist_ok=True)
    (home / ".aws" / "config").write_text(
        f"""\
[profile old]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = x
[profile assuming]
role_arn = arn:aws:iam::111122223333:role/First
source_profile = old
region = eu-south-1
[profile with-code]
role_arn = arn:aws:iam::111122223333:role/First
source_profile = old
mfa_serial = {OTHER_DEVICE}
[profile sso]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = Dev
[profile process]
credential_process = keys
"""
    )


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_plan_says_each_call_how_long_it_lasts_and_why(home: Path, row: Row) -> None:
    write_profiles(home)
    hub = [role("hub", source=row.source, **row.via)] if row.via is not None else []
    way = {"via": "hub"} if hub else {"source": row.source}
    made = plan(*hub, role("prod", **way, **row.settings), terms=row.terms)
    assert [(hop.call, hop.lasts, hop.mfa_serial) for hop in made.hops] == row.hops
    assert row.why in made.why
    assert made.duration == row.hops[-1][1]


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_no_plan_asks_for_longer_than_temporary_credentials_may(home: Path, row: Row) -> None:
    write_profiles(home)
    hub = [role("hub", source=row.source, **row.via)] if row.via is not None else []
    way = {"via": "hub"} if hub else {"source": row.source}
    made = plan(*hub, role("prod", **way, **row.settings), terms=row.terms)
    for hop in made.hops[1:]:
        assert hop.lasts <= timedelta(hours=1)
        assert hop.call == "AssumeRole"


# ---------------------------------------------------------------- the choice of MFA


def test_both_ways_to_give_mfa_are_shown_with_what_they_give_and_one_is_recommended() -> None:
    session, direct = plan(role("prod", source="work", mfa=Mfa.DIRECT, duration_seconds=14400)).choices
    assert (session.mfa, session.lasts, session.recommended, session.chosen) == (Mfa.SESSION, H1, False, False)
    assert session.words == "one code for many roles: 1 h each at most, renewed silently for 12 h"
    assert (direct.mfa, direct.lasts, direct.recommended, direct.chosen) == (Mfa.DIRECT, 4 * H1, True, True)
    assert direct.words.startswith("a code for this role: 4 h as it is set, up to 12 h where the role's own maximum")


def test_one_code_for_many_is_recommended_where_an_hour_is_enough() -> None:
    session, direct = plan(role("prod", source="work", mfa=Mfa.DIRECT)).choices
    assert (session.recommended, direct.recommended) == (True, False)


def test_in_a_chain_how_mfa_is_given_is_the_first_roles_affair() -> None:
    hub = role("hub", source="work", mfa=Mfa.SESSION)
    assert plan(hub, role("leaf", via="hub", duration_seconds=43200)).choices == ()
    assert plan(hub).choices


def test_there_is_no_choice_without_a_device_or_where_no_code_can_be_given(home: Path) -> None:
    write_profiles(home)
    assert plan(role("prod", source="bare")).choices == ()
    assert plan(role("prod", source="sso", mfa_serial=DEVICE)).choices == ()
    (only,) = plan(role("prod", source="process", mfa_serial=DEVICE)).choices
    assert only.mfa is Mfa.DIRECT


def test_mfa_without_a_device_says_what_to_set() -> None:
    with pytest.raises(SourceUnusable, match="neither it nor its source nodevice names an MFA device") as caught:
        plan(role("prod", source="nodevice", mfa=Mfa.SESSION))
    assert caught.value.next_steps[0].action is Action.EDIT_MFA


def test_where_no_code_can_be_given_the_plan_says_where_mfa_belongs(home: Path) -> None:
    write_profiles(home)
    (note,) = plan(role("prod", source="sso", mfa=Mfa.SESSION, mfa_serial=DEVICE)).notes
    assert note == (
        "The credentials of sso are temporary: no MFA code can be given with them, so MFA has to be given where they "
        "come from."
    )


# ---------------------------------------------------------------- read only, reason, tags


def test_read_only_adds_the_policy_of_the_roles_partition_to_the_last_call_alone() -> None:
    made = plan(
        role("hub", source="work"),
        role("leaf", via="hub", arn=Arn("aws-us-gov", "482109375526", "Admin")),
        terms=Terms(read_only=True),
    )
    assert [hop.role and hop.role.policy_arns for hop in made.hops] == [
        (),
        ("arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess",),
    ]
    assert made.role.policy_arns == ()


def test_read_only_is_refused_where_it_would_widen_the_roles_own_session_policy() -> None:
    # AWS allows what either of two session policies allows.
    with pytest.raises(BadValue, match="read only: prod has a session policy of its own") as caught:
        plan(role("prod", source="work", policy=POLICY), terms=Terms(read_only=True))
    assert caught.value.field == "read_only"
    already = ("arn:aws:iam::aws:policy/ReadOnlyAccess",)
    made = plan(role("prod", source="work", policy_arns=already), terms=Terms(read_only=True))
    assert made.hops[0].role is not None
    assert made.hops[0].role.policy_arns == already


def test_a_reason_goes_where_the_role_says() -> None:
    reason = Terms(reason="INC0012345 disk full")
    by_tag = plan(role("prod", source="work", tags={"team": "a"}, reason=ReasonTo.TAG), terms=reason).hops[0].role
    assert by_tag is not None
    assert by_tag.tags == {"team": "a", "Reason": "INC0012345 disk full"}
    by_identity = plan(role("prod", source="work", reason=ReasonTo.SOURCE_IDENTITY), terms=reason).hops[0].role
    assert by_identity is not None
    assert by_identity.source_identity == "INC0012345-disk-full"
    nowhere = plan(role("prod", source="work"), terms=reason).hops[0].role
    assert nowhere is not None
    assert (nowhere.tags, nowhere.source_identity) == ({}, None)


def test_tags_and_source_identity_can_be_left_out_this_once() -> None:
    tagged = role("prod", source="work", tags={"team": "a"}, transitive_tags=("team",), source_identity="boaty")
    sent = plan(tagged, terms=Terms(without_tags=True)).hops[0].role
    assert sent is not None
    assert (sent.tags, sent.transitive_tags, sent.source_identity) == ({}, (), None)


def test_another_source_identity_along_a_chain_is_refused_by_name() -> None:
    with pytest.raises(BadValue, match="leaf sets mallory, and hub on the way to it sets boaty") as caught:
        plan(role("hub", source="work", source_identity="boaty"), role("leaf", via="hub", source_identity="mallory"))
    assert caught.value.field == "source_identity"
    assert plan(role("hub", source="work", source_identity="a1"), role("leaf", via="hub", source_identity="a1"))


def test_a_tag_over_one_that_came_along_is_refused_by_name() -> None:
    hub = role("hub", source="work", tags={"Team": "a", "free": "x"}, transitive_tags=("Team",))
    with pytest.raises(BadValue, match="tags: team of leaf came along from hub as a transitive tag"):
        plan(hub, role("leaf", via="hub", tags={"team": "b"}))
    assert plan(hub, role("leaf", via="hub", tags={"free": "y"}))


def test_a_role_that_writes_a_profile_on_its_own_way_is_refused(home: Path) -> None:
    write_profiles(home)
    with pytest.raises(SourceUnusable, match=r"written to the profile old, from which its source assuming"):
        plan(role("prod", source="assuming", profile="old"))


@pytest.mark.parametrize(
    ("partition", "region"), [("aws", "us-east-1"), ("aws-cn", "cn-north-1"), ("aws-new", "us-east-1")]
)
def test_every_partition_has_a_first_region(partition: str, region: str) -> None:
    assert first_region(partition) == region
