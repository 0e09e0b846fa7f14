from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.limits import PLACEHOLDERS, check_session_name
from roleswitch.core.role import COLORS, Arn, ReasonTo, Role
from roleswitch.core.session_name import session_name
from roleswitch.errors import BadValue

ARN = Arn("aws", "482109375526", "AdministratorAccess")


def role(**settings: Any) -> Role:
    return Role(**{"name": "prod", "arn": ARN, **settings})


def refusal(**settings: Any) -> BadValue:
    with pytest.raises(BadValue) as refused:
        role(**settings)
    return refused.value


def test_a_name_that_every_profile_would_inherit_from_is_refused() -> None:
    for name in ("DEFAULT", "Default"):
        assert "small letters" in str(refusal(name=name))
        assert "small letters" in str(refusal(profile=name))
    assert role(name="default").profile_name == "default"


def test_a_color_is_one_of_the_consoles_or_six_digits() -> None:
    assert role(color="red").rgb == COLORS["red"]
    assert role(color="#D13438").rgb == "#D13438"
    assert role().rgb == ""
    for wrong in ("crimson", "#d1343", "#d134388", "d13438", "#d1343\n", "#d1343g"):
        assert refusal(color=wrong).field == "color"


def test_a_role_comes_from_a_source_or_via_a_role_not_both_and_not_itself() -> None:
    assert refusal(source="work", via="hub").field == "via"
    assert "via itself" in str(refusal(via="prod"))


def test_what_is_left_out_goes_without_saying() -> None:
    plain = role()
    assert (plain.title, plain.profile_name, plain.duration) == ("prod", "prod", timedelta(hours=1))
    assert role(display_name="Production", profile="p").title == "Production"
    assert role(profile="p").profile_name == "p"


def test_a_reason_is_asked_for_where_it_goes_to_aws_or_names_the_session() -> None:
    assert not role().asks_reason
    assert role(session_name="{ticket}").asks_reason
    assert all(role(reason=to).asks_reason for to in ReasonTo)


# ---------------------------------------------------------------- ARNs


@pytest.mark.parametrize("partition", ["aws", "aws-us-gov", "aws-cn", "aws-eusc", "aws-iso-b"])
@pytest.mark.parametrize("name", ["A", "audit/SecurityAudit", "aws-reserved/sso.amazonaws.com/eu-west-1/X_+=,.@-"])
def test_an_arn_keeps_partition_and_path(partition: str, name: str) -> None:
    text = f"arn:{partition}:iam::000000000012:role/{name}"
    arn = Arn.parse(f" {text}\n")
    assert (arn.partition, arn.account_id, arn.role_name) == (partition, "000000000012", name)
    assert arn.name == name.rpartition("/")[2]
    assert str(arn) == text


def test_leading_zeros_of_an_account_id_are_kept() -> None:
    assert Arn.parse("arn:aws:iam::000000000012:role/A").account_id_spaced == "0000-0000-0012"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is not one: write it as in arn:aws:iam::123456789012:role/Name"),
        ("Admin", "is not one"),
        ("arn:aws:sts::123456789012:assumed-role/A/me", "is not one"),
        ("arn:aws:iam:eu-west-1:123456789012:role/A", "is not one"),
        ("arn:aws:iam::123456789012:user/me", "names a user: it has to be a role/"),
        ("arn:aws:iam::123456789012:role/", "names a role"),
        ("arn:aws:iam::12345678901:role/A", "account ID: 12 characters needed, 11 given"),
        ("arn:aws:iam::1234567890123:role/A", "account ID: at most 12 characters, 13 given"),
        ("arn:aws:iam::12345678901x:role/A", "account ID: x is not allowed here: use twelve digits"),
        ("arn:aws:iam::١٢٣٤٥٦٧٨٩٠١٢:role/A", "account ID: ١ is not allowed here"),
        ("arn:aws:iam::123456789012:role/A B", "role name: a space is not allowed here"),
        ("arn:aws:iam::123456789012:role/a//b", "has an empty part"),
        ("arn:aws:iam::123456789012:role//b", "has an empty part"),
        ("arn:aws:iam::123456789012:role/b/", "has an empty part"),
        ("arn:AWS:iam::123456789012:role/b", "partition: A is not allowed here"),
        ("x\x1b[31m" * 40, "is not one"),
    ],
)
def test_what_is_no_arn_of_a_role_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(BadValue) as refused:
        Arn.parse(text)
    assert sentence in str(refused.value)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 200


def test_a_role_name_is_at_most_64_characters_after_a_path_of_512() -> None:
    path = "p" * 511 + "/"
    assert Arn("aws", "123456789012", path + "n" * 64).name == "n" * 64
    with pytest.raises(BadValue, match="at most 64 characters after the path, 65 given"):
        Arn("aws", "123456789012", "n" * 65)
    with pytest.raises(BadValue, match="at most 576 characters"):
        Arn("aws", "123456789012", "p" + path + "n" * 64)


# ---------------------------------------------------------------- session names


TEMPLATES = st.lists(
    st.sampled_from([f"{{{word}}}" for word in PLACEHOLDERS]) | st.text("aZ0_+=,.@-", max_size=9), max_size=12
).map("".join)


@given(TEMPLATES, st.dictionaries(st.sampled_from(PLACEHOLDERS), st.text(max_size=90)))
def test_a_session_name_is_always_one_that_sts_takes(template: str, values: dict[str, str]) -> None:
    name = session_name(check_session_name(template), values)
    assert re.fullmatch(r"[\w+=,.@-]{2,64}", name, re.ASCII), name


def test_a_session_name_says_who_it_is() -> None:
    assert session_name("{user}@{host}", {"user": "CORP\\böaty", "host": "laptop"}) == "CORP-b-aty@laptop"


@pytest.mark.parametrize(
    ("name", "permission_set"),
    [
        ("AWSReservedSSO_Admin_Access_0123456789abcdef", "Admin_Access"),
        ("AWSReservedSSO_Admin_0123456789ABCDEF", "AWSReservedSSO_Admin_0123456789ABCDEF"),
        ("ReadOnly", "ReadOnly"),
    ],
)
def test_a_role_that_identity_center_made_tells_its_permission_set(name: str, permission_set: str) -> None:
    path = "aws-reserved/sso.amazonaws.com/eu-west-1/"
    assert Arn("aws", "482109375526", f"{path}{name}").permission_set == permission_set
