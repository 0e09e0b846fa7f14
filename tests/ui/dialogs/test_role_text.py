"""What is typed of a role, as values."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.limits import check
from roleswitch.core.role import Arn, Deliver, Mfa, ReasonTo, Role
from roleswitch.errors import BadValue
from roleswitch.ui.dialogs.role_text import (
    MfaWay,
    RoleText,
    arn_from,
    duration_from,
    duration_text,
    portal_hints,
    proposed_name,
    role_from,
    text_of,
    troubles_in,
)
from tests.ui.dialogs.roles import GOV, PROD, roles


@pytest.mark.parametrize("role", [PROD, GOV, replace(PROD, via=None, duration_seconds=5400, deliver=Deliver.NOTHING)])
def test_a_role_that_is_not_changed_comes_out_as_it_went_in(role: Role) -> None:
    assert role_from(text_of(role), role) == role


@given(roles())
def test_any_role_that_is_not_changed_comes_out_as_it_went_in(role: Role) -> None:
    assert troubles_in(text_of(role), role, ()) == {}
    assert role_from(text_of(role), role) == role


@given(roles())
def test_a_role_that_is_typed_anew_is_that_role(role: Role) -> None:
    anew = role_from(text_of(role), None)
    assert replace(anew, duration_seconds=None, transitive_tags=()) == replace(
        role, duration_seconds=None, transitive_tags=()
    )
    assert anew.duration == role.duration
    assert {key.lower() for key in anew.transitive_tags} == {key.lower() for key in role.transitive_tags}


@pytest.mark.parametrize(
    ("way", "serial", "mfa", "mfa_serial"),
    [
        (MfaWay.NONE, "GAHT12345678", None, None),
        (MfaWay.RECOMMENDED, "GAHT12345678", None, "GAHT12345678"),
        (MfaWay.SESSION, "", Mfa.SESSION, None),
        (MfaWay.SESSION, "GAHT12345678", Mfa.SESSION, "GAHT12345678"),
        (MfaWay.DIRECT, "", Mfa.DIRECT, None),
    ],
)
def test_how_mfa_is_given_is_what_the_file_says_of_it(
    way: MfaWay, serial: str, mfa: Mfa | None, mfa_serial: str | None
) -> None:
    role = role_from(replace(text_of(PROD), mfa=way, mfa_serial=serial), PROD)
    assert (role.mfa, role.mfa_serial) == (mfa, mfa_serial)


def test_a_role_without_mfa_is_told_from_one_that_leaves_the_way_open() -> None:
    bare = replace(PROD, mfa=None, mfa_serial=None)
    assert text_of(bare).mfa is MfaWay.NONE
    assert text_of(replace(bare, mfa_serial="GAHT12345678")).mfa is MfaWay.RECOMMENDED


def test_tags_that_are_not_changed_keep_the_order_and_spelling_of_what_is_transitive() -> None:
    role = replace(PROD, tags={"team": "a", "stage": "b"}, transitive_tags=("STAGE", "Team"))
    assert role_from(replace(text_of(role), group="Other"), role).transitive_tags == ("STAGE", "Team")


def test_a_policy_of_white_space_is_none() -> None:
    assert role_from(replace(text_of(PROD), policy=" \n"), PROD).policy is None


def test_a_reason_that_goes_to_a_tag_needs_room_among_the_tags() -> None:
    fifty = "\n".join(f"key{number} = x" for number in range(50))
    text = replace(text_of(PROD), tags=fifty, reason=ReasonTo.TAG)
    assert troubles_in(text, PROD, ()) == {"tags": "at most 50, 51 given"}
    assert troubles_in(replace(text, reason=None), PROD, ()) == {}


def test_policies_of_another_account_are_told_only_where_the_account_is_known() -> None:
    text = replace(text_of(PROD), policy_arns="arn:aws:iam::999999999999:policy/x")
    assert list(troubles_in(text, PROD, ())) == ["policy_arns"]
    assert list(troubles_in(replace(text, arn="arn"), PROD, ())) == ["arn"]


def test_policy_and_policy_arns_are_too_long_together_at_the_policy() -> None:
    own = "arn:aws:iam::482109375526:policy/"
    arns = "\n".join(f"{own}{'p' * 100}/{'x' * 120}{number}" for number in range(7))
    long = replace(text_of(PROD), policy_arns=arns, policy="")
    assert troubles_in(long, PROD, ()) == {}
    policy = '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::%s"}}' % ("b" * 300)
    both = troubles_in(replace(long, policy=policy), PROD, ())
    assert list(both) == ["policy"]
    assert "together with the policy ARNs" in both["policy"]


def test_what_can_be_written_of_a_role_can_be_typed_of_it() -> None:
    typed = set(RoleText.__dataclass_fields__) | {
        "duration_seconds",
        "transitive_tags",
        "end_after_seconds",
        "read_only",
    }
    by_hand = {"team", "hooks"}  # where it comes from is not typed, and what is run is written into roles.toml
    assert set(Role.__dataclass_fields__) <= typed | by_hand


def test_a_guard_that_is_typed_is_the_roles() -> None:
    text = replace(text_of(PROD), starts_read_only=True, stand_out=True, end_on_lock=False, end_after="1 h 30 min")
    role = role_from(text, PROD)
    assert (role.read_only, role.stand_out, role.end_on_lock, role.end_after_seconds) == (True, True, False, 5400)
    assert text_of(role) == text


@pytest.mark.parametrize(("typed", "said"), [("1 min", "60 seconds are not between"), ("soon", "soon is not one")])
def test_an_end_that_cannot_be_is_told_at_its_field(typed: str, said: str) -> None:
    assert said in troubles_in(replace(text_of(PROD), end_after=typed), PROD, ())["end_after"]


def test_what_the_dialog_does_not_show_is_kept() -> None:
    changed = role_from(replace(text_of(PROD), external_id="other"), PROD)
    assert changed == replace(PROD, external_id="other")


def test_a_duration_that_was_left_out_stays_out_and_one_that_was_written_stays() -> None:
    assert role_from(text_of(PROD), PROD).duration_seconds is None
    written = replace(PROD, duration_seconds=3600)
    assert role_from(text_of(written), written).duration_seconds == 3600


@pytest.mark.parametrize(
    ("text", "arn"),
    [
        (" arn:aws-cn:iam::012345678901:role/a/b ", Arn("aws-cn", "012345678901", "a/b")),
        ("012345678901/Name", Arn("aws", "012345678901", "Name")),
        ("0123-4567-8901 / path/Name", Arn("aws", "012345678901", "path/Name")),
    ],
)
def test_a_role_is_given_as_arn_or_as_account_and_name(text: str, arn: Arn) -> None:
    assert arn_from(text) == arn


def test_account_and_name_stay_in_the_partition_of_the_role() -> None:
    typed = replace(text_of(GOV), arn="334566710098/Other")
    assert str(role_from(typed, GOV).arn) == "arn:aws-us-gov:iam::334566710098:role/Other"


@pytest.mark.parametrize(
    ("text", "minutes"), [("1 h", 60), ("15 min", 15), ("1 h 30 min", 90), ("90m", 90), ("3600", 60), ("1h30m", 90)]
)
def test_a_duration_is_written_as_people_write_it(text: str, minutes: int) -> None:
    assert duration_from(text) == timedelta(minutes=minutes)


@given(st.integers(900, 43200))
def test_every_duration_can_be_read_back(seconds: int) -> None:
    duration = timedelta(seconds=seconds)
    assert duration_from(duration_text(duration)) == duration


@given(st.text(max_size=200), st.sets(st.sampled_from(["a", "a-2", "prod", "prod-2", "b"])))
def test_a_proposed_name_is_one_that_can_be_saved(wish: str, taken: set[str]) -> None:
    name = proposed_name(wish, taken)
    assert name not in taken
    if name:
        assert check("name", name) == name


@pytest.mark.parametrize(
    ("changes", "field_name"),
    [
        ({"external_id": "acme rel"}, "external_id"),
        ({"session_name": "{nobody}"}, "session_name"),
        ({"duration": "13 h"}, "duration"),
        ({"duration": "soon"}, "duration"),
        ({"region": "eu-mars"}, "region"),
        ({"profile": "DEFAULT"}, "profile"),
        ({"arn": "arn:aws:iam::1:user/boaty"}, "arn"),
        ({"name": "two words"}, "name"),
        ({"name": "gov-audit"}, "name"),
        ({"color": "reddish"}, "color"),
        ({"group": "a\u202eb"}, "group"),
        ({"mfa_serial": "arn:aws:iam::111122223333:user/boaty"}, "mfa_serial"),
        ({"mfa": MfaWay.RECOMMENDED, "mfa_serial": ""}, "mfa_serial"),
        ({"tags": "team = a\nteam = b"}, "tags"),
        ({"tags": "reason = a", "reason": ReasonTo.TAG}, "tags"),
        ({"source_identity": "a b"}, "source_identity"),
        ({"policy": "{"}, "policy"),
        ({"policy_arns": "ReadOnlyAccess"}, "policy_arns"),
    ],
)
def test_what_cannot_be_saved_is_told_at_its_field(changes: dict[str, object], field_name: str) -> None:
    text = replace(text_of(PROD), **changes)  # type: ignore[arg-type]
    assert list(troubles_in(text, PROD, {"gov-audit"})) == [field_name]


_TYPED = ["external_id", "group", "mfa_serial", "policy", "policy_arns", "profile", "region", "source_identity", "tags"]


@given(st.sampled_from(_TYPED), st.text(max_size=40))
def test_the_dialog_takes_what_a_role_takes_and_nothing_else(field_name: str, value: str) -> None:
    text = replace(text_of(PROD), **{field_name: value})  # type: ignore[arg-type]
    if troubles_in(text, PROD, ()):
        with pytest.raises(BadValue):
            role_from(text, PROD)
    else:
        role_from(text, PROD)


def test_of_a_role_of_identity_center_the_permission_set_is_named() -> None:
    made_by_aws = replace(PROD, arn=replace(PROD.arn, role_name="AWSReservedSSO_Admin_0123456789abcdef"))
    hints = portal_hints(text_of(made_by_aws))
    assert hints["arn"] == "acme-prod · 4821-0937-5526 · the role name is the permission set's: Admin"
    assert all(words.startswith("not used") for field, words in hints.items() if field != "arn")
    assert hints.keys() <= RoleText.__dataclass_fields__.keys() | {"read_only"}
    assert "arn" not in portal_hints(RoleText(arn="?"))
