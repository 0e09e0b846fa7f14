from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.core.limits import check
from roleswitch.core.role import COLORS, Arn, Mfa, Role
from roleswitch.errors import BadValue
from roleswitch.exchange.extend_switch_roles import export_text, offer_from
from roleswitch.exchange.offer import FoundRole, Offer, plain_text

SIMPLE = """\
; what everybody has
[profile audit]
role_arn = arn:aws:iam::334566710098:role/audit/SecurityAudit
color = ffaaee   ; pink

[Boaty's sandbox]   # mine
aws_account_id = 482109375526
role_name=Developer#the usual one
region=eu-west-1
image = "https://example.com/a.png?x=1&y=2"
"""

COMPLEX = """\
[acme]
aws_account_id = 111122223333
aws_account_alias = acme-main
target_role_name = Developer
target_region = eu-central-1

[acme prod]
aws_account_id = 482109375526
source_profile = acme

[acme prod admin]
aws_account_id = 482109375526
role_name = Admin ; not the default one
region = us-east-1
source_profile = acme

[acme itself]
aws_account_id = acme-main
role_name = Billing
"""


def offer(text: str) -> Offer:
    return offer_from(text, origin="the clipboard")


def roles(text: str) -> dict[str, Role]:
    return {found.role.name: found.role for found in offer(text).roles}


def only(text: str) -> FoundRole:
    [found] = offer(text).roles
    return found


def problems(text: str) -> list[tuple[int, str, str]]:
    return [(line, section, message) for line, section, message in offer(text).problems]


# ---------------------------------------------------------------- in


def test_a_role_is_told_by_its_arn_or_by_account_and_name() -> None:
    found = offer(SIMPLE)
    assert [(item.line, item.section, str(item.role.arn)) for item in found.roles] == [
        (2, "audit", "arn:aws:iam::334566710098:role/audit/SecurityAudit"),
        (6, "Boaty's sandbox", "arn:aws:iam::482109375526:role/Developer"),
    ]
    assert found.problems == ()
    assert found.origin == "the clipboard"


def test_a_section_names_the_role_and_what_does_not_fit_a_name_is_shown() -> None:
    assert list(roles(SIMPLE)) == ["audit", "Boaty-s-sandbox"]
    assert [role.title for role in roles(SIMPLE).values()] == ["audit", "Boaty's sandbox"]
    assert roles("[本番]\nrole_arn = arn:aws:iam::334566710098:role/A")["role"].title == "本番"


def test_comments_end_a_value_and_an_image_says_nothing() -> None:
    assert [(role.color, role.region) for role in roles(SIMPLE).values()] == [("#ffaaee", None), ("", "eu-west-1")]


@pytest.mark.parametrize(
    ("written", "color"),
    [
        ("ffaaee", "#ffaaee"),
        ("#ffaaee", "#ffaaee"),
        ("#FFAAEE # pink", "#FFAAEE"),
        ("fae", "#ffaaee"),
        ("#fae;", "#ffaaee"),
        ('"ffaaee"', "#ffaaee"),
        ("Red", "red"),
        (COLORS["red"].removeprefix("#").upper(), "red"),
        ("# none", ""),
        ("; none", ""),
        ("", ""),
    ],
)
def test_a_colour_may_have_a_hash_and_three_digits(written: str, color: str) -> None:
    text = f"[a]\nrole_arn = arn:aws:iam::334566710098:role/A\ncolor = {written}\n"
    assert only(text).role.color == color
    assert problems(text) == []


def test_a_base_section_gives_role_name_region_and_alias() -> None:
    found = offer(COMPLEX)
    assert found.problems == ()
    assert [
        (item.section, item.role.arn.role_name, item.role.region, item.role.account_name) for item in found.roles
    ] == [
        ("acme prod", "Developer", "eu-central-1", ""),
        ("acme prod admin", "Admin", "us-east-1", ""),
        ("acme itself", "Billing", None, "acme-main"),
    ]
    assert {item.role.source for item in found.roles} == {None}
    assert found.roles[0].notes == (
        "It is entered from acme, account acme-main: choose the source that belongs there.",
    )
    assert found.roles[2].notes == ()


def test_an_alias_becomes_the_account_that_the_text_says_it_is() -> None:
    assert roles(COMPLEX)["acme-itself"].arn.account_id == "111122223333"
    two_of_a_name = """\
[base]
aws_account_id = my-alias
[base]
aws_account_id = 111122223333
[role]
aws_account_id = my-alias
role_name = A
"""
    assert only(two_of_a_name).role.arn.account_id == "111122223333"
    assert problems(two_of_a_name) == []
    beside_an_arn = "[a]\nrole_arn = arn:aws:iam::111122223333:role/A\naws_account_id = x-y\n"
    assert roles(beside_an_arn + "[b]\naws_account_id = x-y\nrole_name = B")["b"].arn.account_id == "111122223333"


def test_an_alias_that_nothing_explains_is_a_problem_that_says_what_to_write() -> None:
    assert problems(
        "[a]\nrole_name = A\naws_account_id = acme-prod\n[b]\nrole_arn = arn:aws:iam::111122223333:role/B"
    ) == [
        (
            3,
            "a",
            "aws_account_id: acme-prod is an account alias, and AWS does not tell whose: write the account's 12 digits "
            "here, and aws_account_alias = acme-prod below them to keep the name",
        )
    ]


def test_an_alias_of_two_accounts_is_not_guessed() -> None:
    bases = "".join(f"[b{n}]\naws_account_id = 11112222333{n}\naws_account_alias = acme\n" for n in (3, 4))
    assert [line for line, _, _ in problems(f"{bases}[a]\naws_account_id = acme\nrole_name = A")] == [8]


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        ("role_arn = arn:aws:iam:111122223333:role/A", 2, "role ARN: "),
        ("role_arn = arn:aws:iam::11112222333:role/A", 2, "account ID: 12"),
        ("aws_account_id = 1111222233\nrole_name = A", 2, "account ID: 12"),
        ("aws_account_id = 111122223333\nrole_name = A B", 3, "role name: a space"),
        ("role_name = A", 1, "aws_account_id is missing"),
        ("aws_account_id = 111122223333\nsource_profile = base", 1, "role_name is missing"),
        (
            "role_arn = arn:aws:iam::111122223333:role/A\naws_account_id = 111122223334",
            3,
            "aws_account_id: 111122223334",
        ),
        ("role_arn = arn:aws:iam::111122223333:role/A\nrole_name = B", 3, "role_name: B is not what role_arn says"),
    ],
)
def test_a_bad_section_is_named_with_its_line_and_the_others_are_used(lines: str, line: int, words: str) -> None:
    good = "[good]\nrole_arn = arn:aws:iam::111122223333:role/Good\n[base]\naws_account_id = 999988887777\n"
    text = f"[bad]\n{lines}\n{good}"
    assert list(roles(text)) == ["good"]
    [(where, section, message)] = problems(text)
    assert (where, section, message[: len(words)]) == (line, "bad", words)


@pytest.mark.parametrize(
    ("line", "field", "kept"),
    [
        ("color = crimson", "color", ""),
        ("region = Frankfurt", "region", None),
        ("duration_seconds = 12h", "duration_seconds", None),
        ("duration_seconds = 100", "duration_seconds", None),
        ("external_id = x", "external_id", None),
        ("mfa_serial = arn:aws:iam::111122223333:user/boaty", "mfa_serial", None),
        ("role_session_name = a b", "session_name", "{user}"),
        ("roleswitch_group = %1b[31m", "group", ""),
    ],
)
def test_a_setting_that_is_wrong_is_left_out_and_named(line: str, field: str, kept: str | None) -> None:
    text = f"[a]\nrole_arn = arn:aws:iam::111122223333:role/A\n{line}\n"
    assert getattr(only(text).role, field) == kept
    assert [(where, section) for where, section, _ in problems(text)] == [(3, "a")]


def test_what_the_aws_cli_reads_of_a_role_is_taken_too() -> None:
    role = only("""\
[profile a]
role_arn = arn:aws:iam::111122223333:role/A
external_id = a=b
mfa_serial = arn:aws:iam::111122223333:mfa/boaty
duration_seconds = 7200
role_session_name = boaty
""").role
    assert (role.external_id, role.mfa_serial, role.duration_seconds) == (
        "a=b",
        "arn:aws:iam::111122223333:mfa/boaty",
        7200,
    )
    assert role.session_name == "boaty"


def test_a_chain_is_followed_through_source_profile() -> None:
    found = roles("""\
[profile hub]
role_arn = arn:aws:iam::111122223333:role/Hub
source_profile = work
[profile far side]
role_arn = arn:aws:iam::444455556666:role/Far
source_profile = hub
""")
    assert found["far-side"].via == "hub"
    assert found["hub"].via is None


def test_a_source_that_is_no_role_here_is_said() -> None:
    text = """\
[a]
role_arn = arn:aws:iam::111122223333:role/A
source_profile = work
[b]
role_arn = arn:aws:iam::111122223333:role/B
source_profile = broken
[broken]
role_arn = nothing
[c]
role_arn = arn:aws:iam::111122223333:role/C
source_profile = signed-in
[signed-in]
aws_account_id = 111122223333
role_name = AWSReservedSSO_Admin_0123456789abcdef
"""
    assert {item.section: (item.role.via, *item.notes) for item in offer(text).roles} == {
        "a": (None, "Its source_profile, work, is not in the text: choose a source."),
        "b": (None, "Its source_profile, broken, is no role that can be assumed: choose a source."),
        "c": (None, "Its source_profile, signed-in, is no role that can be assumed: choose a source."),
        "signed-in": (None,),
    }


def test_sources_in_a_circle_are_a_problem_for_each_and_what_hangs_on_them_stays() -> None:
    arn = "role_arn = arn:aws:iam::111122223333:role/A"
    text = "".join(
        f"[{name}]\n{arn}\nsource_profile = {source}\n"
        for name, source in {"a": "b", "b": "c", "c": "a", "d": "a", "e": "e"}.items()
    )
    assert [(line, section) for line, section, _ in problems(text)] == [(3, "a"), (6, "b"), (9, "c"), (15, "e")]
    assert {name: role.via for name, role in roles(text).items()} == {
        "a": None,
        "b": None,
        "c": None,
        "d": "a",
        "e": None,
    }


def test_the_partition_of_an_account_is_that_of_its_region() -> None:
    text = "[base]\naws_account_id = 999988887777\ntarget_region = cn-north-1\n"
    text += "[a]\naws_account_id = 111122223333\nrole_name = A\nsource_profile = base\n"
    text += "[b]\naws_account_id = 1111-2222-3333\nrole_name = B\nregion = us-gov-west-1\n"
    assert [str(role.arn) for role in roles(text).values()] == [
        "arn:aws-cn:iam::111122223333:role/A",
        "arn:aws-us-gov:iam::111122223333:role/B",
    ]


def test_what_makes_the_extension_refuse_the_whole_text_is_taken() -> None:
    text = """\ufeff\
[default]
region = eu-west-1
output =
[unused base]
aws_account_id = 111122223333\r
[team #1; the best]  # and the rest
role_arn = "arn:aws:iam::111122223333:role/a=b"
[profile "two words"]
role_arn = arn:aws:iam::111122223333:role/B
s3 =
  addressing_style = path
  max_queue_size = 10
"""
    assert problems(text) == []
    assert [(item.section, item.role.arn.role_name) for item in offer(text).roles] == [
        ("team #1; the best", "a=b"),
        ("two words", "B"),
    ]


def test_keys_and_sections_that_stand_there_twice_are_named_and_the_first_counts() -> None:
    text = """\
[a]
role_arn = arn:aws:iam::111122223333:role/First
role_arn = arn:aws:iam::111122223333:role/Second
[profile a]
role_arn = arn:aws:iam::111122223333:role/Third
"""
    assert only(text).role.arn.role_name == "First"
    assert problems(text) == [
        (3, "a", "role_arn is there twice: only the first one, on line 2, counts"),
        (4, "a", "[a] is there twice: only the first one, on line 1, counts. Give this one another name"),
    ]


def test_lines_that_mean_nothing_are_named_once_for_all_that_follow_each_other() -> None:
    text = """\
hello
world
[a
role_arn = arn:aws:iam::111122223333:role/Lost
[]
[b]
what is
this
role_arn = arn:aws:iam::111122223333:role/B
and this
"""
    assert [(line, section) for line, section, _ in problems(text)] == [(1, ""), (3, ""), (5, ""), (7, "b"), (10, "b")]
    assert list(roles(text)) == ["b"]


def test_two_sections_whose_names_look_alike_as_names_are_both_offered() -> None:
    text = "".join(f"[{name}]\nrole_arn = arn:aws:iam::111122223333:role/A\n" for name in ("prod", "prod!", "prod?"))
    assert {name: role.title for name, role in roles(text).items()} == {
        "prod": "prod",
        "prod-2": "prod!",
        "prod-3": "prod?",
    }


@pytest.mark.parametrize("name", ["a\x1b[31mb", "a\x07", "\u202eevil", "a]b", "a[b", "x" * 10_000, "\x85a", "…"])
def test_a_hostile_name_reaches_nobody(name: str) -> None:
    found = offer(f"[{name}]\nrole_arn = arn:aws:iam::111122223333:role/A\ncolor = nope\n")
    [item] = found.roles
    for text in (item.section, item.role.title, *(problem.section + problem.message for problem in found.problems)):
        assert text.isprintable()
        assert len(text) < 400


def test_hundred_thousand_sections_take_seconds_and_not_minutes() -> None:
    arn = "role_arn = arn:aws:iam::111122223333:role/A\n"
    chain = "".join(f"[profile same {n}]\n{arn}source_profile = same {n + 1}\n" for n in range(98_000))
    same = "".join(f"[{'!' * (n % 60)}x{'?' * (n // 60)}]\n{arn}" for n in range(2_000))
    junk = "[" + "]x" * 30_000 + "\n" + "[" * 60_000 + "\n" + "=" * 60_000 + "\n" + "[a\n" * 50_000
    found = offer(chain + same + junk)
    assert len(found.roles) == 100_000


@given(st.text(alphabet=st.sampled_from("[]=#;\n\r\t \"'%ab\x00\x1b\u2028é"), max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    offer(text)
    offer(f"[a]\nrole_arn = arn:aws:iam::111122223333:role/A\ncolor = {text}\nsource_profile = {text}\n[{text}]\n")


# ---------------------------------------------------------------- out


def as_the_extension_reads(text: str) -> dict[str, dict[str, str]]:
    """What the extension makes of a text, by its documented and observed rules; fails where it refuses the whole."""
    sections: list[tuple[str, dict[str, str]]] = []
    for line in text.split("\n"):
        plain = re.split("[;#]", line)[0].strip()
        if plain.startswith("[") and plain.endswith("]") and len(plain) > 2:
            sections.append((re.sub(r"(?i)^profile\s+", "", plain[1:-1].strip()), {}))
        elif plain:
            key, value = (part.strip() for part in plain.split("=")[:2])
            assert value
            assert key not in sections[-1][1]
            sections[-1][1][key] = value
    names = [name for name, _ in sections]
    assert len(names) == len(set(names))
    sources = {values["source_profile"] for _, values in sections if "source_profile" in values}
    assert sources <= set(names)
    for _, values in sections:
        assert ("role_arn" in values) != ("aws_account_id" in values)
    return {name: values for name, values in sections if name not in sources}


def valid(field: str, text: str) -> bool:
    try:
        check(field, text)
    except BadValue:
        return False
    return True


NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,12}", fullmatch=True).filter(lambda name: valid("name", name))
ODD = st.sampled_from(
    ["]", "[", "#", ";", "=", "%23", "%", '"', "'", " ", "\xa0", "é", "本", "🔑", "\ue000", "profile ", "a"]
)
TEXTS = (st.text(max_size=20) | st.lists(ODD, max_size=8).map("".join) | NAMES).filter(
    lambda text: not text or valid("display_name", text)
)
ARNS = st.builds(
    Arn,
    st.sampled_from(["aws", "aws-cn", "aws-us-gov", "aws-iso"]),
    st.from_regex(r"[0-9]{12}", fullmatch=True),
    st.from_regex(r"([a-z]{1,5}/)?[A-Za-z0-9_+,.@-]{1,20}", fullmatch=True),
)
ROLES = st.builds(
    Role,
    name=NAMES,
    arn=ARNS,
    display_name=TEXTS,
    account_name=TEXTS,
    group=TEXTS,
    color=st.sampled_from(["", "red", "blue", "#d13438", "#AbCdEf"]),
    region=st.sampled_from([None, "eu-west-1", "us-gov-west-1"]),
    external_id=st.none() | st.from_regex(r"[A-Za-z0-9_+=,.@:/-]{2,20}", fullmatch=True),
    mfa_serial=st.sampled_from([None, "arn:aws:iam::111122223333:mfa/a=b", "GAHT12345678"]),
    duration_seconds=st.none() | st.integers(900, 43200),
    session_name=st.sampled_from(["{user}", "=a=", "{host}-{date}"]),
)


@st.composite
def lists(draw: st.DrawFn) -> list[Role]:
    """Roles as a list has them: names once, some assumed via others."""
    listed = draw(st.lists(ROLES, max_size=6, unique_by=lambda role: role.name))
    if len(listed) > 1:
        for number in draw(st.sets(st.integers(1, len(listed) - 1))):
            listed[number] = replace(listed[number], via=listed[draw(st.integers(0, number - 1))].name)
    return draw(st.permutations(listed))


def seen(role: Role) -> Role:
    return replace(role, color=role.rgb)


@given(lists())
@settings(max_examples=300)
def test_export_and_import_give_the_same_roles(listed: list[Role]) -> None:
    found = offer(export_text(listed))
    assert found.problems == ()
    assert [seen(item.role) for item in found.roles] == [seen(role) for role in listed]
    assert export_text(item.role for item in found.roles) == export_text(listed)


@given(lists())
@settings(max_examples=200)
def test_the_extension_takes_what_is_exported_and_shows_every_role_once(listed: list[Role]) -> None:
    shown = as_the_extension_reads(export_text(listed))
    assert len(shown) == len(listed)
    assert sorted(values["role_arn"] for values in shown.values()) == sorted(str(role.arn) for role in listed)
    for name in shown:
        assert name == plain_text(name)


def test_an_export_reads_as_somebody_would_have_written_it() -> None:
    hub = Role(name="hub", arn=Arn("aws", "111122223333", "Hub"), source="work")
    prod = Role(
        name="prod-admin",
        arn=Arn("aws", "482109375526", "AdministratorAccess"),
        display_name="Production",
        color="red",
        region="eu-west-1",
        via="hub",
        favorite=True,
        tags={"team": "platform"},
    )
    assert (
        export_text([hub, prod])
        == """\
[hub]
role_arn = arn:aws:iam::111122223333:role/Hub

[signed in as hub]
aws_account_id = 111122223333
role_name = Hub
roleswitch_role = hub

; Left out: session tags
[Production]
role_arn = arn:aws:iam::482109375526:role/AdministratorAccess
color = d13438
region = eu-west-1
source_profile = signed in as hub
roleswitch_name = prod-admin
"""
    )
    assert export_text([]) == ""


@pytest.mark.parametrize("title", ["a]b", "a[b", "a#b", "a;b", "profile x", "two  spaces", '"quoted"', " edge"])
def test_a_title_that_cannot_be_a_section_gives_way_to_the_name(title: str) -> None:
    text = export_text([Role(name="prod", arn=Arn("aws", "482109375526", "A"), display_name=title)])
    assert text.startswith("[prod]\n")
    assert roles(text)["prod"].display_name == title


def test_what_limits_a_session_and_is_lost_is_said_in_the_text() -> None:
    role = Role(
        name="a",
        arn=Arn("aws", "482109375526", "A"),
        via="elsewhere",
        policy='{"Version": "2012-10-17", "Statement": []}',
        mfa=Mfa.DIRECT,
    )
    assert export_text([role]).startswith("; Left out: session policy, that it is assumed via elsewhere\n[a]\n")


def test_a_role_that_the_extension_would_take_for_another_is_left_out_and_named() -> None:
    odd = Role(name="odd", arn=Arn("aws", "482109375526", "a=b"))
    good = Role(name="good", arn=Arn("aws", "482109375526", "Good"), via="odd")
    text = export_text([odd, good])
    assert text.startswith(
        "; Left out: odd, as the extension does not read the = in arn:aws:iam::482109375526:role/a=b\n"
    )
    assert list(as_the_extension_reads(text)) == ["good"]


def test_roles_of_one_title_get_a_section_each() -> None:
    arn = Arn("aws", "482109375526", "A")
    listed = [
        Role(name="b", arn=arn, display_name="a"),
        Role(name="a", arn=arn),
        Role(name="c", arn=arn, display_name="b"),
        Role(name="d", arn=arn, display_name="b"),
    ]
    text = export_text(listed)
    assert re.findall(r"\[(.*)\]", text) == ["b", "a", "c", "d"]
    assert [item.role for item in offer(text).roles] == listed
