from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import botocore.session
import pytest
from botocore.model import ListShape, Shape, StructureShape
from botocore.validate import ParamValidator
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.catalog import parse
from roleswitch.core.limits import (
    PLACEHOLDERS,
    RULES,
    check,
    check_reason,
    check_session_name,
    check_tags,
    parse_duration,
    parse_tags,
    reason_as_source_identity,
    spoken,
    tags_text,
    ticket_in,
)
from roleswitch.core.role import Arn, ReasonTo, Role
from roleswitch.core.session_name import session_name
from roleswitch.core.session_policy import (
    check_plain_size,
    check_policy,
    check_policy_arns,
    compact_policy,
    plain_size,
    policy_size_words,
    read_only_arn,
)
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import BadValue

Settings = Mapping[str, Any]

ROLE = "arn:aws:iam::482109375526:role/"
DEVICE = "arn:aws:iam::111122223333:mfa/"
MANAGED = "arn:aws:iam::aws:policy/"


def policy_of(size: int) -> str:
    """A session policy that takes so many characters as it is sent, and more as it is written."""
    start, end = '{"Statement":{"Effect":"Deny","Action":"*","Resource":"arn:', '"}}'
    return f"\n {start}{'é' * (size - len(start) - len(end))}{end}\t"


def managed(count: int, *, length: int = len(MANAGED) + 4) -> list[str]:
    return [f"{MANAGED}{number:04}" + "/n" * ((length - len(MANAGED) - 4) // 2) for number in range(count)]


def some_tags(count: int) -> dict[str, str]:
    return {f"k{number}": "" for number in range(count)}


# ---------------------------------------------------------------- every limit of AssumeRole, on both sides

TAKEN: list[Settings] = [
    {"role_arn": f"{ROLE}n"},
    {"role_arn": ROLE + "n" * 64},
    {"role_arn": ROLE + "p" * 511 + "/" + "n" * 64},
    {"session_name": "ab"},
    {"session_name": "a" * 64},
    {"session_name": "{user}{host}{role}{date}{time}{ticket}" + "a" * 64},
    {"external_id": "ab"},
    {"external_id": "/" * 1224},
    {"duration_seconds": 900},
    {"duration_seconds": 43200},
    {"mfa_serial": "GAHT12345"},
    {"mfa_serial": DEVICE + "d" * (256 - len(DEVICE))},
    {"source_identity": "a@"},
    {"source_identity": "a" * 64},
    {"policy": policy_of(70)},
    {"policy": policy_of(2048)},
    {"policy": policy_of(2048 - 28), "policy_arns": managed(1)},
    {"policy_arns": managed(10)},
    {"policy_arns": [f"{MANAGED}n"]},
    {"policy_arns": [MANAGED + "n" * 128]},
    {"policy_arns": [MANAGED + "p" * 511 + "/" + "n" * 128]},
    {"policy_arns": managed(8, length=256)},
    {"policy_arns": ["arn:aws:iam::482109375526:policy/mine"]},
    {"tags": some_tags(50)},
    {"tags": {"k": ""}},
    {"tags": {"é" * 128: "日" * 256}},
    {"tags": some_tags(50), "transitive_tags": list(some_tags(50))},
    {"tags": {"Team": "x"}, "transitive_tags": ["team"]},
    {"tags": some_tags(49), "reason": "tag"},
    {"profile": "a"},
    {"profile": "a" * 64},
    {"display_name": "é" * 128},
    {"account_name": "a" * 128},
    {"group": "a" * 64},
    {"region": "eu-west-1"},
    {"region": "us-isob-east-9"},
    {"region": "a-1-9"},
    {"region": "a-" + "a" * 28 + "-1"},
    {"role_arn": "arn:aws-iso-b:iam::482109375526:role/n"},
]

REFUSED: list[tuple[Settings, str, str]] = [
    ({"role_arn": ROLE}, "role_arn", "role ARN: arn:aws:iam::482109375526:role/ names a role: it has to be a role/…"),
    ({"role_arn": ROLE + "n" * 65}, "role_arn", "role name: at most 64 characters after the path, 65 given"),
    ({"role_arn": ROLE + "p" * 512 + "/" + "n" * 64}, "role_arn", "role name: at most 576 characters, 577 given"),
    ({"role_arn": f"{ROLE}a b"}, "role_arn", "role name: a space is not allowed here: use letters, digits and _ + = ,"),
    ({"role_arn": ROLE.replace("526", "52") + "n"}, "role_arn", "account ID: 12 characters needed, 11 given"),
    ({"role_arn": ROLE.replace("526", "5261") + "n"}, "role_arn", "account ID: at most 12 characters, 13 given"),
    ({"session_name": "a"}, "session_name", "session name: at least 2 characters needed, 1 given"),
    ({"session_name": "a" * 65}, "session_name", "session name: at most 64 characters, 65 given"),
    (
        {"session_name": "{user}" + "a" * 65},
        "session_name",
        "session name: at most 64 characters, 65 given beside the words in { }",
    ),
    (
        {"session_name": "a/b"},
        "session_name",
        "session name: / is not allowed here: use letters, digits and _ + = , . @ - and {user}, {host}, {role}, "
        "{date}, {time}, {ticket}",
    ),
    ({"session_name": "{nobody}"}, "session_name", "session name: {nobody} is not known: use {user}, {host}, {role},"),
    ({"session_name": "a{user"}, "session_name", "session name: { and } stand only around a word"),
    ({"session_name": "a{}"}, "session_name", "session name: {} is not known"),
    ({"external_id": ""}, "external_id", "external ID: at least 2 characters needed, none given"),
    ({"external_id": "a"}, "external_id", "external ID: at least 2 characters needed, 1 given"),
    ({"external_id": "a" * 1225}, "external_id", "external ID: at most 1224 characters, 1225 given"),
    ({"external_id": "a#b?c"}, "external_id", "external ID: # is not allowed here: use letters, digits and = , . @ :"),
    ({"external_id": "gehäim"}, "external_id", "external ID: ä is not allowed here"),
    ({"external_id": "geha\u0308im"}, "external_id", "external ID: the accent U+0308, which stands by itself, is not"),
    (
        {"duration_seconds": 899},
        "duration_seconds",
        "duration: 899 seconds is not allowed here: AWS takes 900 (15 min)",
    ),
    ({"duration_seconds": 43201}, "duration_seconds", "AWS takes 900 (15 min) to 43200 (12 h)"),
    ({"duration_seconds": -1}, "duration_seconds", "duration: -1 seconds is not allowed here"),
    ({"duration_seconds": 10**15}, "duration_seconds", "duration: so many seconds is not allowed here"),
    ({"mfa_serial": "GAHT1234"}, "mfa_serial", "MFA serial number: at least 9 characters needed, 8 given"),
    ({"mfa_serial": "0" * 257}, "mfa_serial", "MFA serial number: at most 256 characters, 257 given"),
    (
        {"mfa_serial": f"{DEVICE}a b"},
        "mfa_serial",
        "MFA serial number: a space is not allowed here: use letters, digits",
    ),
    (
        {"mfa_serial": "arn:aws:iam::111122223333:user/boaty"},
        "mfa_serial",
        "MFA serial number: this names the user, not the user's device: it has :mfa/, as in "
        "arn:aws:iam::111122223333:mfa/boaty",
    ),
    (
        {"mfa_serial": "arn:aws:iam::111122223333:u2f/user/boaty/key-AB12"},
        "mfa_serial",
        "MFA serial number: a security key shows no codes",
    ),
    ({"mfa_serial": ROLE}, "mfa_serial", "is no MFA device: write it as in arn:aws:iam::123456789012:mfa/Name"),
    ({"source_identity": "a"}, "source_identity", "source identity: at least 2 characters needed, 1 given"),
    ({"source_identity": "a" * 65}, "source_identity", "source identity: at most 64 characters, 65 given"),
    (
        {"source_identity": "a b"},
        "source_identity",
        "source identity: a space is not allowed here: use letters, digits",
    ),
    ({"source_identity": "aws:boaty"}, "source_identity", "source identity: : is not allowed here"),
    ({"policy": ""}, "policy", "session policy: at least a character needed, none given"),
    ({"policy": policy_of(2049)}, "policy", "session policy: at most 2048 characters, 2049 given without white space"),
    (
        {"policy": policy_of(2049 - 28), "policy_arns": managed(1)},
        "policy",
        "session policy: at most 2048 characters together with the policy ARNs, 2049 given",
    ),
    ({"policy": '{"a": "€"}'}, "policy", "session policy: line 1, column 8: € is not allowed here: use ASCII and"),
    ({"policy": "{\n“a”: 1}"}, "policy", 'session policy: line 2, column 1: “ is not allowed here: use "'),
    (
        {"policy": "{\u200b}"},
        "policy",
        "session policy: line 1, column 2: the invisible character U+200B is not allowed",
    ),
    ({"policy_arns": managed(11)}, "policy_arns", "policy_arns: at most 10 policies, 11 given"),
    (
        {"policy_arns": managed(9, length=256)},
        "policy_arns",
        "policy_arns: at most 2048 characters together, 2304 given",
    ),
    (
        {"policy_arns": [MANAGED]},
        "policy_arns",
        f"policy_arns: {MANAGED} is not the ARN of a policy: write it as in {MANAGED}ReadOnlyAccess",
    ),
    ({"policy_arns": [MANAGED + "n" * 129]}, "policy_arns", "at most 128 characters after the path, 129 given"),
    (
        {"policy_arns": [MANAGED + "p" * 512 + "/" + "n" * 128]},
        "policy_arns",
        "policy name: at most 640 characters, 641 given",
    ),
    (
        {"policy_arns": [f"{MANAGED}a b"]},
        "policy_arns",
        f"policy_arns: {MANAGED}a b: policy name: a space is not allowed",
    ),
    ({"policy_arns": [f"{MANAGED}a\n"]}, "policy_arns", "policy name: the invisible character U+000A is not allowed"),
    ({"policy_arns": ["arn:aws:iam::aws:role/x"]}, "policy_arns", "arn:aws:iam::aws:role/x is not the ARN of a policy"),
    (
        {"policy_arns": ["arn:aws:iam::111122223333:policy/mine"]},
        "policy_arns",
        "is not a policy of AWS or of the role's own account",
    ),
    ({"policy_arns": [read_only_arn("aws-cn")]}, "policy_arns", "is not a policy of AWS or of the role's own account"),
    ({"tags": some_tags(51)}, "tags", "tags: at most 50, 51 given"),
    ({"tags": some_tags(50), "reason": "tag"}, "tags", "tags: at most 50, 51 given"),
    ({"tags": {"reason": "x"}, "reason": "tag"}, "tags", "tags: Reason is there twice"),
    ({"tags": {"": "v"}}, "tags", "tags: a tag: key: at least a character needed, none given"),
    ({"tags": {"k" * 129: ""}}, "tags", "key: at most 128 characters, 129 given"),
    ({"tags": {"k": "v" * 257}}, "tags", "tags: k: value: at most 256 characters, 257 given"),
    ({"tags": {"a;b": ""}}, "tags", "tags: a;b: key: ; is not allowed here: use letters, digits, spaces and _ . : / ="),
    ({"tags": {"a": "b\nc"}}, "tags", "tags: a: value: the invisible character U+000A is not allowed here"),
    ({"tags": {"a": "\u202e"}}, "tags", "tags: a: value: the invisible character U+202E is not allowed here"),
    ({"tags": {"a": "\u2028"}}, "tags", "tags: a: value: the invisible character U+2028 is not allowed here"),
    ({"tags": {"AWS:team": ""}}, "tags", "tags: AWS:team: key: aws: at its beginning is kept for AWS"),
    ({"tags": {"team": "aws:x"}}, "tags", "tags: team: value: aws: at its beginning is kept for AWS"),
    ({"tags": {"Team": "a", "team": "b"}}, "tags", "tags: team is there twice: AWS does not tell case"),
    (
        {"tags": some_tags(50), "transitive_tags": ["k0"] * 51},
        "transitive_tags",
        "transitive_tags: at most 50, 51 given",
    ),
    (
        {"tags": {"Team": "x"}, "transitive_tags": ["cost"]},
        "transitive_tags",
        "transitive_tags: cost is not among the tags",
    ),
    ({"profile": "a" * 65}, "profile", "profile: at most 64 characters, 65 given"),
    ({"profile": "prod\x7f"}, "profile", "profile: the invisible character U+007F is not allowed here"),
    ({"profile": "Default"}, "profile", "profile: write default in small letters: [Default] would act on all profiles"),
    ({"display_name": "é" * 129}, "display_name", "display name: at most 128 characters, 129 given"),
    ({"account_name": "a" * 129}, "account_name", "account name: at most 128 characters, 129 given"),
    ({"group": "a" * 65}, "group", "group: at most 64 characters, 65 given"),
    ({"region": "eu-1"}, "region", "region: at least 5 characters needed, 4 given"),
    ({"region": "a-" + "a" * 29 + "-1"}, "region", "region: at most 32 characters, 33 given"),
    (
        {"region": "EU-west-1"},
        "region",
        "region: E is not allowed here: use small letters, digits and -, such as eu-west",
    ),
    ({"region": "eu-west-"}, "region", "region: eu-west- is not the name of a region: write it as in eu-west-1"),
]


def in_short(value: object) -> str:
    return ascii(value)[:50]


def made(settings: Settings) -> Role:
    fields: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in settings.items()
    }
    arn = Arn.parse(fields.pop("role_arn", f"{ROLE}Admin"))
    if "reason" in fields:
        fields["reason"] = ReasonTo(fields["reason"])
    return Role(name="prod", arn=arn, **fields)


def toml(value: object) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{toml(key)} = {toml(item)}' for key, item in value.items())} }}"
    # TOML has no other escapes than JSON for what stands here.
    return json.dumps(value).replace("\x7f", "\\u007f")


def roles_toml(settings: Settings) -> str:
    lines = [f"{key} = {toml(value)}" for key, value in {"role_arn": f"{ROLE}Admin", **settings}.items()]
    return "\n".join(["[roles.prod]", *lines, ""])


@pytest.mark.parametrize("settings", TAKEN, ids=in_short)
def test_what_is_just_within_the_limits_is_taken_in_a_role_and_in_roles_toml(settings: Settings) -> None:
    role = made(settings)
    catalog = parse(roles_toml(settings))
    assert catalog.problems == ()
    assert catalog.roles["prod"] == role


@pytest.mark.parametrize(("settings", "field", "sentence"), REFUSED, ids=in_short)
def test_what_is_just_beyond_is_refused_in_the_same_words_in_a_role_and_in_roles_toml(
    settings: Settings, field: str, sentence: str
) -> None:
    with pytest.raises(BadValue) as refused:
        made(settings)
    assert sentence in str(refused.value)
    assert str(refused.value).isprintable()
    text = roles_toml(settings)
    (problem,) = parse(text).problems
    assert problem.message == str(refused.value)
    assert text.split("\n")[problem.line - 1].startswith(field)


def test_the_sentence_stays_short_whatever_was_typed() -> None:
    for settings, _, _ in REFUSED:
        with pytest.raises(BadValue) as refused:
            made(settings)
        assert len(str(refused.value)) < 260


@pytest.mark.parametrize(
    ("field", "taken", "refused"),
    [
        (
            "name",
            ["a", "a" * 64, "boaty@acme+1", "default"],
            {
                "": "name: at least a character needed, none given",
                "a" * 65: "name: at most 64 characters, 65 given",
                "a b c/d": "name: a space is not allowed here: use letters, digits and _ . @ + -",
                "prod]": "name: ] is not allowed here",
                'pro"d': 'name: " is not allowed here',
                "prod\n[x]": "name: the invisible character U+000A is not allowed here",
                "prodé": "name: é is not allowed here",
                "-x": "name: begin with a letter or a digit, not with -",
                "DEFAULT": "name: write default in small letters: [DEFAULT] would act on all profiles",
            },
        ),
        (
            "group",
            ["a", "é ü"],
            {
                "Pro\nduction": "group: the invisible character U+000A is not allowed here: use ordinary characters",
                "ab\u202ecd": "group: the invisible character U+202E is not allowed here",
                "ab\u200bcd": "group: the invisible character U+200B is not allowed here",
                "ab\x9bcd": "group: the invisible character U+009B is not allowed here",
                "ab\u2028cd": "group: the invisible character U+2028 is not allowed here",
                "ab\ud800cd": "group: the invisible character U+D800 is not allowed here",
            },
        ),
        ("partition", ["aws", "a" * 32], {"aw": "partition: at least 3 characters", "a" * 33: "partition: at most 32"}),
        ("account_id", ["0" * 12], {"0" * 11: "12 characters needed, 11 given", "0" * 13: "at most 12 characters"}),
        (
            "access_key_id",
            ["A" * 15 + "9", "A" * 128],
            {
                "A" * 15: "access key ID: at least 16 characters needed, 15 given",
                "A" * 129: "access key ID: at most 128 characters, 129 given",
                "akia" * 4: "access key ID: a is not allowed here: use capital letters and digits, such as AKIA…",
            },
        ),
        (
            "token_code",
            ["000000", "123459"],
            {
                "": "MFA code: six digits needed, none given",
                "1": "MFA code: six digits needed, 1 given: 5 are missing",
                "12345": "MFA code: six digits needed, 5 given: one is missing",
                "1234567": "MFA code: six digits needed, 7 given: one is too many",
                "123456123456": "MFA code: six digits needed, 12 given: 6 are too many",
                "12345a": "MFA code: a is not allowed here: use the six digits that the device shows",
                "١٢٣٤٥٦": "MFA code: ١ is not allowed here",
            },
        ),
    ],
)
def test_what_stands_in_no_role_has_its_limits_too(field: str, taken: list[str], refused: dict[str, str]) -> None:
    for value in taken:
        assert check(field, value) == value
    for value, sentence in refused.items():
        with pytest.raises(BadValue, match=re.escape(sentence)) as error:
            check(field, value)
        assert error.value.field == field


def test_a_session_policy_has_the_same_limits_where_any_field_is_checked() -> None:
    assert check("policy", policy_of(2048))
    with pytest.raises(BadValue, match="at most 2048 characters"):
        check("policy", policy_of(2049))


@pytest.mark.parametrize("seconds", [899, 900, 129600, 129601])
def test_an_mfa_session_lasts_15_minutes_to_36_hours(seconds: int) -> None:
    key = "AKIAIOSFODNN7EXAMPLE"
    text = f'[sources.x]\nkind = "access-key"\naccess_key_id = "{key}"\nmfa_session_seconds = {seconds}\n'
    catalog = parse(text)
    if 900 <= seconds <= 129600:
        source = AccessKeySource(name="x", access_key_id=key, mfa_session_seconds=seconds)
        assert catalog.sources == {"x": source}
    else:
        with pytest.raises(BadValue) as refused:
            AccessKeySource(name="x", access_key_id=key, mfa_session_seconds=seconds)
        assert "AWS takes 900 (15 min) to 129600 (36 h)" in str(refused.value)
        assert [(problem.line, problem.message) for problem in catalog.problems] == [(4, str(refused.value))]


def test_the_users_arn_is_no_device_of_a_source_either() -> None:
    with pytest.raises(BadValue, match="it has :mfa/, as in arn:aws:iam::111122223333:mfa/boaty"):
        AccessKeySource(
            name="x", access_key_id="AKIAIOSFODNN7EXAMPLE", mfa_serial="arn:aws:iam::111122223333:user/boaty"
        )


@given(
    st.sampled_from(["name", "profile", "display_name", "group", "external_id", "source_identity", "tag_value"]),
    st.text(),
)
def test_what_a_name_may_hold_cannot_end_a_line_or_turn_it_around(field: str, text: str) -> None:
    sentence = ""
    try:
        check(field, text)
    except BadValue as error:
        sentence = str(error)
    assert sentence.isprintable()
    if not sentence:
        assert len(text.splitlines()) <= 1
        assert not re.search(r"[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text)


# ---------------------------------------------------------------- what can be made, AWS's own model takes

STS = botocore.session.Session().get_service_model("sts")


def fitting(field: str, letters: str) -> st.SearchStrategy[str]:
    """Text that the field takes, now and then with a character that nobody thought of."""
    rule = RULES[field]

    def fits(value: str) -> bool:
        try:
            check(field, value)
        except BadValue:
            return False
        return True

    likely = st.text(letters, min_size=rule.least, max_size=min(rule.most, 70)).filter(fits)
    return likely | st.text(min_size=rule.least, max_size=12).map(lambda text: text if fits(text) else letters[:1] * 9)


TAGS = st.lists(
    st.tuples(fitting("tag_key", "kéK =_.:/+-@日1"), fitting("tag_value", " vé=_.:/+-@日1")),
    max_size=6,
    unique_by=lambda tag: tag[0].lower(),
).map(lambda tags: {key: value for key, value in tags if not f"{key}\n{value}".lower().count("aws:")})


@st.composite
def roles(draw: st.DrawFn) -> Role:
    tags = draw(TAGS)
    partition = draw(st.sampled_from(["aws", "aws-us-gov", "aws-iso-b"]))
    account_id = draw(st.from_regex(r"[0-9]{12}", fullmatch=True))
    arns = st.builds("arn:{}:iam::{}:policy/{}".format, st.just(partition), st.sampled_from(["aws", account_id]), NAMES)
    return Role(
        name="prod",
        arn=Arn(partition, account_id, draw(NAMES)),
        external_id=draw(st.none() | fitting("external_id", "aZ0_+=,.@:/-")),
        session_name=draw(
            fitting("session_name", "aZ0_+=,.@-") | st.sampled_from([f"{{{word}}}" for word in PLACEHOLDERS])
        ),
        duration_seconds=draw(st.none() | st.integers(900, 43200)),
        mfa_serial=draw(st.none() | fitting("mfa_serial", "aZ0+=/:,.@-")),
        policy_arns=tuple(draw(st.lists(arns, max_size=10))),
        policy=draw(st.none() | st.integers(70, 1200).map(policy_of)),
        tags=tags,
        transitive_tags=tuple(key.swapcase() for key in tags if key.swapcase().lower() == key.lower()),
        source_identity=draw(st.none() | fitting("source_identity", "aZ0_+=,.@-")),
    )


NAMES = st.from_regex(r"([a-zA-Z0-9_+=,.@-]{1,9}/){0,2}[a-zA-Z0-9_+=,.@-]{1,64}", fullmatch=True)


def request_of(role: Role, name: str) -> dict[str, object]:
    asked = {
        "RoleArn": str(role.arn),
        "RoleSessionName": name,
        "ExternalId": role.external_id,
        "DurationSeconds": role.duration_seconds,
        "SerialNumber": role.mfa_serial,
        "PolicyArns": [{"arn": arn} for arn in role.policy_arns],
        "Policy": compact_policy(role.policy) if role.policy else None,
        "Tags": [{"Key": key, "Value": value} for key, value in role.tags.items()],
        "TransitiveTagKeys": list(role.transitive_tags),
        "SourceIdentity": role.source_identity,
    }
    return {parameter: value for parameter, value in asked.items() if value is not None}


def broken(value: Any, shape: Shape, where: str = "") -> list[str]:
    """Where a parameter breaks the model read to the letter, which botocore itself does not do."""
    if isinstance(shape, StructureShape):
        return [wrong for key, item in value.items() for wrong in broken(item, shape.members[key], f"{where}.{key}")]
    rule = shape.metadata
    size = value if isinstance(value, int) else len(value)
    wrong = [] if rule.get("min", 0) <= size <= rule.get("max", size) else [f"{where}: {size}"]
    if isinstance(shape, ListShape):
        return wrong + [each for item in value for each in broken(item, shape.member, where)]
    pattern = rule.get("pattern", "")
    if r"\p" in pattern:
        fits = all(unicodedata.category(letter)[0] in "LZN" or letter in "_.:/=+-@" for letter in value)
    else:
        fits = not pattern or re.fullmatch(pattern, value, re.ASCII) is not None
    return wrong if fits else [*wrong, f"{where}: {value!r}"]


@given(roles(), st.dictionaries(st.sampled_from(PLACEHOLDERS), st.text(max_size=90)))
def test_whatever_role_can_be_made_satisfies_the_model_of_sts(role: Role, words: dict[str, str]) -> None:
    shape = STS.operation_model("AssumeRole").input_shape
    request = request_of(role, session_name(role.session_name, words))
    assert shape is not None
    assert not ParamValidator().validate(request, shape).has_errors()
    assert broken(request, shape) == []
    assert len(str(request.get("Policy", ""))) + sum(map(len, role.policy_arns)) <= 2048
    assert len(role.policy_arns) <= 10
    assert len({key.lower() for key in role.tags}) == len(role.tags)
    assert {key.lower() for key in role.transitive_tags} <= {key.lower() for key in role.tags}


@pytest.mark.parametrize(
    "field", ["external_id", "source_identity", "mfa_serial", "token_code", "access_key_id", "tag_key", "tag_value"]
)
def test_least_and_most_are_those_of_the_model(field: str) -> None:
    shape_of = {
        "external_id": "externalIdType",
        "source_identity": "sourceIdentityType",
        "mfa_serial": "serialNumberType",
        "token_code": "tokenCodeType",
        "access_key_id": "accessKeyIdType",
        "tag_key": "tagKeyType",
        "tag_value": "tagValueType",
    }
    model = STS.shape_for(shape_of[field]).metadata
    assert (RULES[field].least, RULES[field].most) == (model["min"], model["max"])


# ---------------------------------------------------------------- durations


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


# ---------------------------------------------------------------- reasons and tickets


def test_a_reason_has_1_to_256_characters_of_a_tag() -> None:
    assert check_reason(" the bill of März: 3/4 \n") == "the bill of März: 3/4"
    assert check_reason("r" * 256)
    for reason, sentence in {
        " ": "reason: at least a character needed, none given",
        "r" * 257: "reason: at most 256 characters, 257 given",
        "a, b": "reason: , is not allowed here: use letters, digits, spaces and _ . : / = + - @",
        "a\nb": "reason: the invisible character U+000A is not allowed here",
    }.items():
        with pytest.raises(BadValue, match=re.escape(sentence)) as refused:
            check_reason(reason)
        assert refused.value.field == "reason"


@pytest.mark.parametrize(
    ("reason", "identity"),
    [
        ("PROJ-123: the bill", "PROJ-123-the-bill"),
        ("  a -- b  ", "a-b"),
        ("aws:boaty", "aws-boaty"),
        ("ab", "ab"),
        ("x" * 63 + " y", "x" * 63),
        ("x" * 99, "x" * 64),
    ],
)
def test_a_reason_becomes_a_source_identity_that_can_still_be_read(reason: str, identity: str) -> None:
    assert reason_as_source_identity(reason) == identity


@pytest.mark.parametrize("reason", ["", "a", " - ", "日本", "?!"])
def test_a_reason_of_which_nothing_is_left_is_refused(reason: str) -> None:
    for function in (reason_as_source_identity, ticket_in):
        with pytest.raises(BadValue, match="leaves nothing for a source identity") as refused:
            function(reason)
        assert refused.value.field == "reason"


@given(st.text())
def test_a_source_identity_made_of_a_reason_is_one_that_sts_takes(reason: str) -> None:
    try:
        identity, ticket = reason_as_source_identity(reason), ticket_in(reason)
    except BadValue:
        return
    assert check("source_identity", identity) == identity
    assert re.fullmatch(r"[\w+=,.@-]{1,32}", ticket, re.ASCII)


@pytest.mark.parametrize(
    ("reason", "ticket"),
    [
        ("PROJ-123", "PROJ-123"),
        ("see https://acme.example/browse/PROJ-123?x=1", "PROJ-123"),
        ("branch feature/AB_C-9-fix of PROJ-123", "AB_C-9"),
        ("fix #123, #124", "123"),
        ("acme/shop#77", "77"),
        ("INC0012345: disk full", "INC0012345"),
        ("for CHG123456", "CHG123456"),
        ("#12 of PROJ-1", "12"),
        ("XPROJ-123x", "XPROJ-123x"),
        ("the bill of March", "the-bill-of-March"),
        ("x" * 99, "x" * 32),
        ("a rather long reason that names no ticket at all", "a-rather-long-reason-that-names"),
    ],
)
def test_the_first_ticket_of_a_reason_names_it_else_the_reason_itself(reason: str, ticket: str) -> None:
    assert ticket_in(reason) == ticket
    assert check("session_name", f"a{ticket}")


# ---------------------------------------------------------------- session names


def test_a_session_name_may_hold_every_word_that_is_told() -> None:
    template = "-".join(f"{{{word}}}" for word in PLACEHOLDERS)
    assert check_session_name(check("session_name", template)) == template
    for word in PLACEHOLDERS:
        assert f"{{{word}}}" in RULES["session_name"].use


# ---------------------------------------------------------------- tags as they are typed


def test_tags_are_typed_one_to_a_line() -> None:
    text = """
team = platform
cost center=42 (transitive)
  note =
"a=b" = "  c  "  (Transitive)\r
quoted = "x"
sum = 1 + 1 = 2
"""
    assert parse_tags(text) == (
        {"team": "platform", "cost center": "42", "note": "", "a=b": "  c  ", "quoted": "x", "sum": "1 + 1 = 2"},
        ("cost center", "a=b"),
    )
    assert parse_tags(" \n\n") == ({}, ())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("team = a\n\nplatform", "tags: line 3: = is missing: write it as in team = platform"),
        ("= x", "tags: line 1: key: at least a character needed, none given"),
        ("a = 1\nb = 1;2", "tags: line 2: value: ; is not allowed here"),
        ("a = (transitive) 1", "tags: line 1: value: ( is not allowed here"),
        ('"a = b', 'tags: line 1: key: " is not allowed here'),
        ("a = 1\nTeam = x\nteam = y", "tags: line 3: team is there already in line 2: AWS does not tell case"),
        ("k" * 129 + " = ", "tags: line 1: key: at most 128 characters, 129 given"),
        ("a =\nk = " + "v" * 257, "tags: line 2: value: at most 256 characters, 257 given"),
        ("a =\naws:x = y", "tags: line 2: key: aws: at its beginning is kept for AWS"),
        ("\n".join(f"k{number} = v" for number in range(51)), "tags: at most 50, 51 given"),
    ],
)
def test_a_slip_in_typed_tags_is_named_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(BadValue) as refused:
        parse_tags(text)
    assert sentence in str(refused.value)
    assert refused.value.field == "tags"


@given(TAGS, st.data())
def test_tags_are_shown_as_they_are_typed(tags: dict[str, str], data: st.DataObject) -> None:
    transitive = tuple(key for key in tags if data.draw(st.booleans()))
    check_tags(tags, transitive)
    assert parse_tags(tags_text(tags, transitive)) == (tags, transitive)


def test_a_transitive_tag_is_shown_whatever_its_case() -> None:
    assert tags_text({"Team": "a", "note": ""}, ("team",)) == "Team = a (transitive)\nnote ="
    assert tags_text({"note": ""}, ("note",)) == "note = (transitive)"
    assert tags_text({"a=b": " c"}, ()) == '"a=b" = " c"'


# ---------------------------------------------------------------- session policies

ALLOW = '{"Effect": "Allow", "Action": "*", "Resource": "*"}'


@pytest.mark.parametrize(
    "policy",
    [
        f'{{"Statement": {ALLOW}}}',
        f'{{"Version": "2012-10-17", "Statement": [{ALLOW}]}}',
        f'{{"Version": "2008-10-17", "Id": "x", "Statement": [{ALLOW}, {ALLOW}]}}',
        '{"Version": "2012-10-17", "Statement": []}',
        '{"Statement": {"Sid": "Look9", "Effect": "Deny", "NotAction": ["s3:Get*", "iam:*"], "NotResource": "*"}}',
        '{"Statement": {"Sid": "", "Effect": "Deny", "Action": [], "Resource": ["arn:aws:s3:::b/${aws:userid}/é *"]}}',
        '{"Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "arn:aws:sqs", "Condition": '
        '{"StringEquals": {"aws:RequestTag/team": ["a", "b"]}, "Bool": {"aws:MultiFactorAuthPresent": true}, '
        '"ForAnyValue:StringLikeIfExists": {"aws:TagKeys": "x"}, "NumericLessThanEquals": {"s3:max-keys": 10}, '
        '"ArnNotLike": {"aws:SourceArn": "*"}, "NotIpAddress": {"aws:SourceIp": []}, "Null": {"aws:userid": "true"}, '
        '"DateGreaterThan": {}, "StringNotEqualsIgnoreCase": {}}}]}',
    ],
)
def test_a_policy_in_iams_form_is_taken(policy: str) -> None:
    check_policy(policy)
    check_policy(json.dumps(json.loads(policy), indent="\t", ensure_ascii=False).replace("\n", "\r\n"))


@pytest.mark.parametrize(
    ("policy", "sentence"),
    [
        (" \n", "line 2, column 1: there is nothing in it"),
        ('{\n  "a": 1\n  "b": 2\n}', "line 3, column 3: a comma is missing"),
        ('{"a": [1 2]}', "line 1, column 10: a comma is missing"),
        ('{\n"a": 1,\n}', "line 2, column 7: the comma is one too many"),
        ('{"a": [1,]}', "line 1, column 9: the comma is one too many"),
        ('{"a": 1,,}', "line 1, column 8: the comma is one too many"),
        ('{"a" 1}', "line 1, column 6: a colon is missing between the name and its value"),
        ('{"a": }', "line 1, column 7: a value is missing"),
        ('{"a": Allow}', 'line 1, column 7: write texts in quotes, as in "Allow"'),
        ("{a: 1}", 'line 1, column 2: a name in quotes is missing, such as "Effect"'),
        ("{'a': 1}", "line 1, column 2: write \" in place of '"),
        ('{"a": "b', 'line 1, column 7: the " that closes this text is missing'),
        ('{"a": "b\n}', 'line 1, column 9: a " is missing before the end of the line'),
        ('{"a": "b\t"}', "line 1, column 9: a tab cannot stand in a text"),
        ('{"a": "\\d"}', "line 1, column 8: this \\ does not belong to a known sign: write \\\\ for a \\"),
        ('{"a": 1 // why\n}', "line 1, column 9: a policy cannot hold comments"),
        ("# why\n{}", "line 1, column 1: a policy cannot hold comments"),
        ('{"a": [1}', "line 1, column 9: ] is missing before }"),
        ('{"a": [1', "line 1, column 9: it ends too soon: ] is missing"),
        ('{"a": {"b": 1}', "line 1, column 15: it ends too soon: } is missing"),
        ('{"a": 1}}', "line 1, column 9: the } is one too many"),
        ('{"a": 1}\n{}', "line 2, column 1: nothing can stand after the policy's last }"),
        ("{\u00a0}", "line 1, column 2: the invisible character U+00A0 cannot stand here"),
        ("\ufeff{}", "line 1, column 1: the invisible character U+FEFF is not allowed here"),
        ('{"a": NaN}', "NaN is not JSON: write a number or a text in quotes"),
        ('{"a": 1,\n "b": {"a": 2},\n "\\u0061": 3}', "line 3, column 2: a is there twice in one object"),
        ('[{"a": 1, "a": 2}]', "line 1, column 11: a is there twice in one object"),
    ],
)
def test_a_slip_in_the_json_is_named_with_line_and_column(policy: str, sentence: str) -> None:
    with pytest.raises(BadValue) as refused:
        check_policy(policy)
    assert str(refused.value).startswith(f"session policy: {sentence}")
    assert refused.value.field == "policy"


def with_statement(change: str) -> str:
    """A good statement, and after it one that is changed by `change`."""
    changed = {**json.loads(ALLOW), **json.loads(change)}
    kept = {key: value for key, value in changed.items() if value != "LEAVE OUT"}
    return f'{{"Statement": [{ALLOW}, {json.dumps(kept)}]}}'


@pytest.mark.parametrize(
    ("policy", "sentence"),
    [
        ("[]", 'write an object, as in {"Version": "2012-10-17", "Statement": […]}'),
        ("null", "write an object"),
        ('{"Version": "2008-10-17"}', "Statement is missing: it says what is allowed"),
        ('{"Version": "2012-10-18"}', "Version: 2012-10-18 is not known: write 2012-10-17"),
        ('{"Version": 1}', "Version: 1 is not known: write 2012-10-17"),
        ('{"statement": []}', "statement is not known here: write Statement"),
        ('{"Rules": []}', "Rules is not known here: use Version, Id, Statement"),
        ('{"Statement": "x"}', "statement 1: write an object, in { and }"),
        (f'{{"Id": [["x"]], "Statement": {ALLOW}}}', "Id: a list is not one: write a text"),
        (with_statement('{"Principal": "*"}'), "statement 2: Principal has no place in a session policy"),
        (with_statement('{"NotPrincipal": {}}'), "statement 2: NotPrincipal has no place in a session policy"),
        (with_statement('{"effect": "Deny"}'), "statement 2: effect is not known here: write Effect"),
        (
            with_statement('{"Actions": []}'),
            "statement 2: Actions is not known here: use Sid, Effect, Action, NotAction",
        ),
        (with_statement('{"Effect": "allow"}'), "statement 2: Effect: allow is not one: write Allow or Deny"),
        (with_statement('{"Effect": ["Allow"]}'), "statement 2: Effect: a list is not one: write Allow or Deny"),
        (with_statement('{"Effect": "LEAVE OUT"}'), "statement 2: Effect is missing: write Allow or Deny"),
        (
            with_statement('{"Action": "LEAVE OUT"}'),
            "statement 2: Action is missing: write it as in s3:GetObject, or *",
        ),
        (with_statement('{"NotAction": "*"}'), "statement 2: Action and NotAction cannot stand together"),
        (with_statement('{"Action": "GetObject"}'), "statement 2: Action: GetObject is not one: write it as in s3:Get"),
        (with_statement('{"Action": ["s3:*", "s3: Get"]}'), "statement 2: Action: s3: Get is not one"),
        (with_statement('{"Action": ""}'), "statement 2: Action: an empty text is not one"),
        (with_statement('{"Action": {"s3": 1}}'), "statement 2: Action: an object is not one"),
        (with_statement('{"Resource": "LEAVE OUT"}'), "statement 2: Resource is missing: write it as in arn:aws:s3:::"),
        (
            with_statement('{"Resource": "bucket"}'),
            "statement 2: Resource: bucket is not one: write it as in arn:aws:s3",
        ),
        (with_statement('{"Resource": null}'), "statement 2: Resource: null is not one"),
        (with_statement('{"Sid": "a b"}'), "statement 2: Sid: a b is not one: use letters and digits"),
        (with_statement('{"Sid": 1}'), "statement 2: Sid: 1 is not one"),
        (with_statement('{"Condition": []}'), "statement 2: Condition: write an object of operators, such as StringEq"),
        (with_statement('{"Condition": {"Equals": {}}}'), "statement 2: Condition: Equals is not an operator"),
        (with_statement('{"Condition": {"Bool": true}}'), "statement 2: Condition: Bool: write an object, as in"),
        (
            with_statement('{"Condition": {"Bool": {"aws:x": [null]}}}'),
            "statement 2: Condition: Bool: aws:x: write a text or a list of texts",
        ),
        (
            '{"Statement": [' + ", ".join([ALLOW[:-1] + ', "Sid": "a"}'] * 2) + "]}",
            "statement 2: Sid: a is there already in statement 1",
        ),
    ],
)
def test_a_policy_that_is_not_in_iams_form_is_named_with_its_statement(policy: str, sentence: str) -> None:
    with pytest.raises(BadValue) as refused:
        check_policy(policy)
    assert str(refused.value).startswith(f"session policy: {sentence}")


@pytest.mark.parametrize("start", ["[", '{"a":', '{"Version":[', '{"Statement":[[', '{"Statement":{"Effect":['])
def test_brackets_without_end_are_refused_and_not_a_crash(start: str) -> None:
    for depth in (500, 950, 985, 995, 1000, 2000):
        for end in ("", "]" * depth):
            with pytest.raises(BadValue) as refused:
                check_policy(start + "[" * depth + end)
            assert len(str(refused.value)) < 200


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.sampled_from([None, 0, 2, "\t"]), st.booleans())
def test_a_policy_is_sent_without_white_space_and_means_the_same(value: object, indent: Any, is_ascii: bool) -> None:
    compact = compact_policy(json.dumps(value, indent=indent, ensure_ascii=is_ascii))
    assert compact == json.dumps(value, separators=(",", ":"), ensure_ascii=is_ascii)
    assert compact_policy(compact) == compact


@given(
    st.sampled_from([with_statement('{"Sid": "a", "Condition": {"Bool": {"aws:x": ["\\u00e9\\n"]}}}'), policy_of(90)]),
    st.lists(
        st.tuples(st.integers(0, 200), st.integers(0, 3), st.sampled_from(["", *"{}[],:\"\\ \n'/#1aé\t", "null"]))
    ),
)
def test_whatever_is_typed_is_taken_or_refused_in_a_sentence(policy: str, edits: list[tuple[int, int, str]]) -> None:
    for at, removed, inserted in edits:
        policy = policy[:at] + inserted + policy[at + removed :]
    sentence = ""
    try:
        check_policy(policy)
    except BadValue as error:
        sentence = str(error)
    assert sentence.isprintable()
    assert sentence.startswith("session policy: ") or "Statement" in json.loads(policy)


def test_the_size_is_that_of_policy_and_arns_together_as_they_are_sent() -> None:
    arns = managed(2, length=40)
    assert plain_size(None, ()) == 0
    assert plain_size(policy_of(100), arns) == 180
    assert policy_size_words(policy_of(1204), ()) == "1204 of 2048 characters"
    check_plain_size(policy_of(2048 - 80), arns)
    with pytest.raises(BadValue, match="2049 given"):
        check_plain_size(policy_of(2049 - 80), arns)
    # While it is typed and not JSON yet there is a size too.
    assert plain_size('{ "a b" : ', ()) == 7


@pytest.mark.parametrize("partition", ["aws", "aws-us-gov", "aws-cn"])
def test_read_only_is_a_policy_that_every_role_of_the_partition_takes(partition: str) -> None:
    arn = read_only_arn(partition)
    assert arn == f"arn:{partition}:iam::aws:policy/ReadOnlyAccess"
    check_policy_arns([arn], partition, "482109375526")
