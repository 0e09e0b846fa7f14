from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.role import COLORS, Arn, Role, check, check_session_name, parse_duration, session_name, spoken
from roleswitch.errors import BadValue

ARN = Arn("aws", "482109375526", "AdministratorAccess")


def role(**settings: Any) -> Role:
    return Role(**{"name": "prod", "arn": ARN, **settings})


def refusal(**settings: Any) -> BadValue:
    with pytest.raises(BadValue) as refused:
        role(**settings)
    return refused.value


# field, the fewest and the most characters that are taken, a character to fill with
LENGTHS = [
    ("name", 1, 64, "a"),
    ("profile", 1, 64, "a"),
    ("display_name", 1, 128, "é"),
    ("account_name", 1, 128, "a"),
    ("group", 1, 64, "a"),
    ("external_id", 2, 1224, "/"),
    ("session_name", 2, 64, "a"),
    ("source_identity", 2, 64, "a"),
    ("mfa_serial", 9, 256, "0"),
    ("policy", 1, 2048, "{"),
]


@pytest.mark.parametrize(("field", "least", "most", "letter"), LENGTHS)
def test_the_shortest_and_the_longest_value_are_taken(field: str, least: int, most: int, letter: str) -> None:
    for length in (least, most):
        assert getattr(role(**{field: letter * length}), field) == letter * length


@pytest.mark.parametrize(("field", "least", "most", "letter"), LENGTHS)
def test_one_character_too_many_is_refused_with_the_limit(field: str, least: int, most: int, letter: str) -> None:
    error = refusal(**{field: letter * (most + 1)})
    assert error.field == field
    assert f"at most {most} characters, {most + 1} given" in str(error)


@pytest.mark.parametrize(("field", "least", "most", "letter"), [case for case in LENGTHS if case[1] > 1])
def test_one_character_too_few_is_refused_with_the_limit(field: str, least: int, most: int, letter: str) -> None:
    error = refusal(**{field: letter * (least - 1)})
    assert error.field == field
    assert f"at least {least} characters needed, {least - 1} given" in str(error)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "a b c/d", "name: a space is not allowed here: use letters, digits and _ . @ + -"),
        ("name", "prod]", "name: ] is not allowed here"),
        ("name", 'pro"d', 'name: " is not allowed here'),
        ("name", "prod\n[x]", "name: the invisible character U+000A is not allowed here"),
        ("name", "prodé", "name: é is not allowed here"),
        ("name", "-x", "name: begin with a letter or a digit, not with -"),
        ("profile", "prod\x00", "profile: the invisible character U+0000 is not allowed here"),
        ("display_name", "Pro\nduction", "display name: the invisible character U+000A is not allowed here"),
        ("display_name", "ab\u202ecd", "display name: the invisible character U+202E is not allowed here"),
        ("display_name", "ab\u200bcd", "display name: the invisible character U+200B is not allowed here"),
        ("account_name", "ab\x9bcd", "account name: the invisible character U+009B is not allowed here"),
        ("group", "ab\u2029cd", "group: the invisible character U+2029 is not allowed here"),
        ("group", "ab\u2028cd", "group: the invisible character U+2028 is not allowed here"),
        ("group", "ab\ud800cd", "group: the invisible character U+D800 is not allowed here"),
        ("external_id", "a#b?c", "external ID: # is not allowed here: use letters, digits and = , . @ : / + _ -"),
        ("external_id", "", "external ID: at least 2 characters needed, none given"),
        ("external_id", "gehäim", "external ID: ä is not allowed here"),
        ("session_name", "a/b", "session name: / is not allowed here"),
        ("session_name", "{nobody}", "session name: {nobody} is not known: use {user}, {host}, {role}, {date}"),
        ("session_name", "a{user", "session name: { and } stand only around a word"),
        ("session_name", "a{}", "session name: {} is not known"),
        ("source_identity", "a b", "source identity: a space is not allowed here"),
        ("source_identity", "AWS:x", "source identity: : is not allowed here"),
        ("mfa_serial", "arn:aws:iam::1:mfa/a b", "MFA serial number: a space is not allowed here"),
        ("region", "eu-west-", "region: eu-west- is not the name of a region: write it as in eu-west-1"),
        ("region", "EU-west-1", "region: E is not allowed here"),
        ("policy", '{"a": "€"}', "session policy: € is not allowed here"),
    ],
)
def test_the_sentence_names_the_field_and_its_first_wrong_character(field: str, value: str, sentence: str) -> None:
    error = refusal(**{field: value})
    assert error.field == field
    assert sentence in str(error)


def test_a_name_that_every_profile_would_inherit_from_is_refused() -> None:
    for name in ("DEFAULT", "Default"):
        assert "small letters" in str(refusal(name=name))
        assert "small letters" in str(refusal(profile=name))
    assert role(name="default").profile_name == "default"


@pytest.mark.parametrize(
    "region", ["eu-west-1", "us-gov-west-1", "ap-southeast-10", "eusc-de-east-1", "us-isob-east-1"]
)
def test_regions_of_every_partition_are_taken(region: str) -> None:
    assert role(region=region).region == region


@pytest.mark.parametrize("seconds", [900, 43200])
def test_the_shortest_and_longest_duration_are_taken(seconds: int) -> None:
    assert role(duration_seconds=seconds).duration == timedelta(seconds=seconds)


@pytest.mark.parametrize("seconds", [899, 43201, 0, -1, 10**15, 10**400])
def test_a_duration_out_of_the_limits_is_refused(seconds: int) -> None:
    error = refusal(duration_seconds=seconds)
    assert error.field == "duration_seconds"
    assert "AWS takes 900 (15 min) to 43200 (12 h)" in str(error)


def test_a_color_is_one_of_the_consoles_or_six_digits() -> None:
    assert role(color="red").rgb == COLORS["red"]
    assert role(color="#D13438").rgb == "#D13438"
    assert role().rgb == ""
    for wrong in ("crimson", "#d1343", "#d134388", "d13438", "#d1343\n", "#d1343g"):
        assert refusal(color=wrong).field == "color"


def test_a_role_comes_from_a_source_or_via_a_role_not_both_and_not_itself() -> None:
    assert refusal(source="work", via="hub").field == "via"
    assert "via itself" in str(refusal(via="prod"))


def test_limits_of_policies_are_held() -> None:
    policy = "arn:aws:iam::aws:policy/{}".format
    assert len(role(policy_arns=tuple(map(policy, range(10)))).policy_arns) == 10
    assert "at most 10 policies, 11 given" in str(refusal(policy_arns=tuple(map(policy, range(11)))))
    assert "is not the ARN of a policy" in str(refusal(policy_arns=("arn:aws:iam::aws:role/x",)))
    assert "is not the ARN of a policy" in str(refusal(policy_arns=(policy("x\n"),)))


def test_a_policy_of_another_account_or_partition_is_refused() -> None:
    assert role(policy_arns=("arn:aws:iam::482109375526:policy/mine",)).policy_arns
    for other in ("arn:aws:iam::111122223333:policy/mine", "arn:aws-cn:iam::aws:policy/ReadOnlyAccess"):
        assert "not a policy of AWS or of the role's own account" in str(refusal(policy_arns=(other,)))


def test_a_policy_and_policy_arns_share_2048_characters() -> None:
    arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert role(policy="x" * (2048 - len(arn)), policy_arns=(arn,)).policy
    assert "at most 2048 characters together" in str(refusal(policy="x" * (2049 - len(arn)), policy_arns=(arn,)))


def test_limits_of_tags_are_held() -> None:
    assert len(role(tags={f"k{number}": "" for number in range(50)}).tags) == 50
    assert "at most 50, 51 given" in str(refusal(tags={f"k{number}": "" for number in range(51)}))
    assert role(tags={"k" * 128: "v" * 256}).tags
    assert refusal(tags={"k" * 129: ""}).field == "tags"
    assert refusal(tags={"k": "v" * 257}).field == "tags"
    assert refusal(tags={"": "v"}).field == "tags"
    assert "there twice" in str(refusal(tags={"Team": "a", "team": "b"}))


def test_tags_hold_letters_of_any_language_and_nothing_invisible() -> None:
    assert role(tags={"Équipe 1": "日本 _.:/=+-@"}).tags
    assert "U+000A is not allowed" in str(refusal(tags={"a": "b\nc"}))
    assert "; is not allowed" in str(refusal(tags={"a;b": ""}))
    assert "U+202E is not allowed" in str(refusal(tags={"a": "\u202e"}))


def test_a_transitive_tag_is_one_of_the_tags() -> None:
    assert role(tags={"Team": "x"}, transitive_tags=("team",)).transitive_tags == ("team",)
    assert "cost is not among the tags" in str(refusal(tags={"Team": "x"}, transitive_tags=("cost",)))
    assert refusal(tags={"a": ""}, transitive_tags=("a",) * 51).field == "transitive_tags"


def test_what_is_left_out_goes_without_saying() -> None:
    plain = role()
    assert (plain.title, plain.profile_name, plain.duration) == ("prod", "prod", timedelta(hours=1))
    assert role(display_name="Production", profile="p").title == "Production"
    assert role(profile="p").profile_name == "p"


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


# ---------------------------------------------------------------- durations and session names


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3600", 60),
        ("3600s", 60),
        ("90m", 90),
        ("90 min", 90),
        ("90min", 90),
        ("2h", 120),
        ("1h30m", 90),
        (" 1H 30M ", 90),
        ("12h", 720),
        ("15m", 15),
        ("1h 30min", 90),
        ("59 m 60 s", 60),
    ],
)
def test_a_duration_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_duration(text) == timedelta(minutes=minutes)


@given(st.integers(15, 720))
def test_a_duration_is_read_as_we_say_it(minutes: int) -> None:
    assert parse_duration(spoken(timedelta(minutes=minutes))) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text", ["", "h", "soon", "-1h", "1.5h", "1d", "1h1h", "1h30", "899", "43201", "13h", "14m", "9" * 50]
)
def test_what_is_no_duration_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(BadValue) as refused:
        parse_duration(text)
    assert refused.value.field == "duration_seconds"
    assert str(refused.value).startswith("duration: ")


@pytest.mark.parametrize(("minutes", "text"), [(15, "15 min"), (60, "1 h"), (90, "1 h 30 min"), (720, "12 h")])
def test_a_duration_is_said_in_hours_and_minutes(minutes: int, text: str) -> None:
    assert spoken(timedelta(minutes=minutes)) == text


TEMPLATES = st.lists(
    st.sampled_from(["{user}", "{host}", "{role}", "{date}"]) | st.text("aZ0_+=,.@-", max_size=9), max_size=12
).map("".join)


@given(TEMPLATES, st.dictionaries(st.sampled_from(["user", "host", "role", "date"]), st.text(max_size=90)))
def test_a_session_name_is_always_one_that_sts_takes(template: str, values: dict[str, str]) -> None:
    name = session_name(check_session_name(template), values)
    assert re.fullmatch(r"[\w+=,.@-]{2,64}", name, re.ASCII), name


def test_a_session_name_says_who_it_is() -> None:
    assert session_name("{user}@{host}", {"user": "CORP\\böaty", "host": "laptop"}) == "CORP-b-aty@laptop"


@given(st.sampled_from(["name", "profile", "display_name", "group", "external_id", "source_identity"]), st.text())
def test_what_a_name_may_hold_cannot_end_a_line_or_turn_it_around(field: str, text: str) -> None:
    sentence = ""
    try:
        check(field, text)
    except BadValue as error:
        sentence = str(error)
    assert sentence.isprintable()
    if not sentence:
        assert len(text.splitlines()) == 1
        assert not re.search(r"[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text)
