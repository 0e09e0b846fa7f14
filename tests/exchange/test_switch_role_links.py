from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roleswitch.core.role import COLORS, Arn, ReasonTo, Role
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import plain_text
from roleswitch.exchange.switch_role_links import export_text, has_link, link_for, offer_from
from tests.exchange.test_extend_switch_roles import ROLES

LINK = "https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=Admin"
ADMIN = Role(name="admin", arn=Arn("aws", "482109375526", "Admin"))


def roles(text: str) -> list[Role]:
    return [found.role for found in offer_from(text, origin="the clipboard").roles]


def only(text: str) -> Role:
    [role] = roles(text)
    return role


def problems(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in offer_from(text, origin="the clipboard").problems]


# ---------------------------------------------------------------- in


@pytest.mark.parametrize(
    ("host", "partition"),
    [
        ("signin.aws.amazon.com", "aws"),
        ("SignIn.AWS.Amazon.com", "aws"),
        ("us-east-1.signin.aws.amazon.com", "aws"),
        ("console.aws.amazon.com", "aws"),
        ("signin.amazonaws-us-gov.com", "aws-us-gov"),
        ("us-gov-west-1.signin.amazonaws-us-gov.com", "aws-us-gov"),
        ("signin.amazonaws.cn", "aws-cn"),
        ("cn-north-1.signin.amazonaws.cn", "aws-cn"),
        ("signin.amazonaws-eusc.eu", "aws-eusc"),
    ],
)
def test_the_partition_is_that_of_the_host(host: str, partition: str) -> None:
    link = f"https://{host}/switchrole?roleName=audit%2FReader&account=033456671009"
    assert only(link).arn == Arn(partition, "033456671009", "audit/Reader")
    assert has_link(link)


@pytest.mark.parametrize(
    "start",
    [
        "https://signin.aws.amazon.com.evil.example",
        "https://evil-signin.aws.amazon.com",
        "https://signin-aws.amazon.com",
        "https://signin.aws.amazon.com@evil.example",
        "https://signin.aws.amazon.com:8443",
        "https://a.b.signin.aws.amazon.com",
        "https://signin.aws.amazon.com.",
        "https://signin.aws.amaz\u043en.com",
        "https://signinxaws.amazon.com",
        "http://signin.aws.amazon.com",
        "https://[::1",
    ],
)
def test_a_page_that_only_looks_like_one_of_aws_is_a_problem(start: str) -> None:
    text = f"Click here:\n{start}/switchrole?account=482109375526&roleName=Admin"
    [(line, message)] = problems(text)
    assert (line, roles(text)) == (2, [])
    assert message.startswith(start[:40])
    assert message.endswith("is no page of AWS: its links begin with https://signin.aws.amazon.com/switchrole?")
    assert not has_link(text)


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "Use {}.",
        "  * {},\r",
        "[Admin]({})",
        "(see {})",
        "<{}>",
        "<a href=\"{}\">Admin</a> <a href='{}'>again</a>",
        "| {}|",
        '{{"url": "{}"}}',
        '"{}\\nhttps://example.com"',
        "**{}**!",
        "`{}`",
        "two: {} {}",
    ],
)
@pytest.mark.parametrize("ampersand", ["&", "&amp;", "&#38;", "\\u0026"])
def test_a_link_is_found_wherever_it_was_pasted_from(around: str, ampersand: str) -> None:
    link = LINK.replace("&", ampersand)
    text = f"Hello,\nhere it is:\n\n{around.format(link, link)}\n-- \nBoaty"
    found = offer_from(text, origin="mail")
    assert [(item.line, item.role.arn) for item in found.roles] == [(4, ADMIN.arn)]
    assert (found.origin, found.problems) == ("mail", ())


def test_title_and_colour_are_taken_and_where_it_leads_is_not() -> None:
    role = only(
        f"{LINK}&displayName=Acme+Production+%26+more&color=f2b0a9&redirect_uri=https%3A%2F%2Fconsole.aws.amazon.com"
    )
    assert (role.display_name, role.name, role.color) == ("Acme Production & more", "Acme-Production-more", "red")
    assert only(f"{LINK}&displayName=prod").display_name == ""
    assert only(f"{LINK}&displayName=a%0Ab%1B%5B31m").display_name == "a b[31m"


def test_a_link_without_a_title_is_named_after_role_and_account() -> None:
    assert (only(LINK).name, only(LINK).title) == ("Admin-482109375526", "Admin-482109375526")


@pytest.mark.parametrize(
    ("written", "color"),
    [
        ("F2B0A9", "red"),
        ("fbc8aa", "orange"),
        ("FBBF93", "orange"),
        ("efda95", "yellow"),
        ("FAD791", "yellow"),
        ("B7CA9D", "green"),
        ("83d4e8", "blue"),
        ("99BCE3", "blue"),
        ("%2399BCE3", "blue"),
        ("Blue", "blue"),
        ("0a0b0c", "#0a0b0c"),
        ("pink", ""),
        ("", ""),
    ],
)
def test_the_colours_of_the_console_old_and_new_are_ours_by_name(written: str, color: str) -> None:
    assert only(f"{LINK}&color={written}").color == color


def test_a_plus_in_a_role_name_is_a_plus() -> None:
    for written in ("a+b", "a%2Bb"):
        assert only(LINK.replace("Admin", written)).arn.role_name == "a+b"


def test_account_ids_may_be_written_as_the_console_shows_them() -> None:
    assert only(LINK.replace("482109375526", "4821-0937-5526")).arn == ADMIN.arn


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("482109375526", "acme-prod", "account: acme-prod is an account alias, and AWS does not tell whose: write the"),
        ("482109375526", "48210937552", "account ID: 12 characters needed, 11 given"),
        ("account=482109375526&", "", "account is missing in the link: "),
        ("&roleName=Admin", "", "roleName is missing in the link: "),
        ("Admin", "A%20B", "role name: a space is not allowed here"),
        ("Admin", "Admin&account=111122223333", "the link says account twice"),
        ("Admin", "%1B%5B31m", "role name: the invisible character U+001B"),
    ],
)
def test_a_link_that_cannot_be_used_is_named_and_the_others_are_taken(old: str, new: str, words: str) -> None:
    text = f"{LINK.replace(old, new)}\n\n{LINK.replace('Admin', 'Reader')}\n"
    [(line, message)] = problems(text)
    assert (line, message[: len(words)]) == (1, words)
    assert message.isprintable()
    assert [role.arn.role_name for role in roles(text)] == ["Reader"]


def test_links_of_one_title_get_a_name_each() -> None:
    text = "\n".join(f"{LINK}{number}&displayName=Acme" for number in range(3))
    assert [(role.name, role.title) for role in roles(text)] == [
        ("Acme", "Acme"),
        ("Acme-2", "Acme"),
        ("Acme-3", "Acme"),
    ]


def test_other_addresses_are_no_business_of_ours() -> None:
    text = (
        "https://example.com/?u=https://signin.aws.amazon.com/switchrole https://console.aws.amazon.com/s3 switchrole"
    )
    assert (roles(text), problems(text), has_link(text)) == ([], [], False)


def test_a_hostile_text_takes_a_moment() -> None:
    many = "\n".join(f"{LINK}{number}" for number in range(20_000))
    long = "https://switchrole" * 3_000 + "(" * 20_000 + ")" * 40_000 + "/switchrole?" + "&a=b" * 10_000
    assert len(roles(f"{many}\n{long}")) == 20_000


@given(st.text(alphabet=st.sampled_from("htps:/[]@?&=%#.()\n \\u0026switchrole"), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    roles(text)
    roles(f"{LINK}{text}https://{text}/switchrole?{text}")


# ---------------------------------------------------------------- out


def test_a_link_carries_the_role_its_title_and_its_colour() -> None:
    role = replace(ADMIN, display_name="Acme & Söhne", color="red", source="work", mfa_serial="GAHT12345678")
    assert link_for(role) == (
        "https://signin.aws.amazon.com/switchrole?roleName=Admin&displayName=Acme%20%26%20S%C3%B6hne&color=f2b0a9"
        "&account=482109375526"
    )
    assert link_for(replace(ADMIN, arn=Arn("aws-cn", "482109375526", "a/B"))) == (
        "https://signin.amazonaws.cn/switchrole?roleName=a%2FB&displayName=admin&account=482109375526"
    )


@pytest.mark.parametrize(
    ("color", "sent"),
    [
        ("", None),
        ("orange", "fbc8aa"),
        ("#800000", "f2b0a9"),
        ("#ff0000", "f2b0a9"),
        ("#006400", "b7ca9d"),
        ("#ffd700", "efda95"),
        ("#000080", "83d4e8"),
        ("#99bce3", "83d4e8"),
        ("#ff8c00", "fbc8aa"),
    ],
)
def test_the_nearest_of_the_colours_that_the_console_keeps_is_sent(color: str, sent: str | None) -> None:
    link = link_for(replace(ADMIN, color=color))
    assert (f"&color={sent}&" in link) if sent else ("color" not in link)


def test_a_long_title_is_cut_to_what_the_console_takes() -> None:
    assert only(link_for(replace(ADMIN, display_name="é" * 63 + " and more"))).display_name == "é" * 63


@pytest.mark.parametrize(
    ("role", "field", "words"),
    [
        (replace(ADMIN, via="hub"), "via", "it cannot go via hub"),
        (replace(ADMIN, external_id="x-1"), "external_id", "cannot send an external ID"),
        (replace(ADMIN, policy='{"Version": "2012-10-17", "Statement": []}'), "policy", "cannot send a session policy"),
        (replace(ADMIN, policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",)), "policy_arns", "a session policy"),
        (replace(ADMIN, tags={"a": "b"}), "tags", "cannot send session tags"),
        (replace(ADMIN, source_identity="boaty"), "source_identity", "cannot send a source identity"),
        (replace(ADMIN, reason=ReasonTo.TAG), "reason", "cannot send the reason"),
        (replace(ADMIN, arn=Arn("aws", "482109375526", f"{'p' * 32}/{'n' * 32}")), "role_name", "64 characters"),
        (
            replace(ADMIN, arn=Arn("aws-iso", "482109375526", "Admin")),
            "partition",
            "aws-iso has no public sign-in page",
        ),
    ],
)
def test_where_a_link_cannot_work_it_is_said_why(role: Role, field: str, words: str) -> None:
    with pytest.raises(BadValue) as caught:
        link_for(role)
    assert caught.value.field == field
    assert words in str(caught.value)
    text, left_out = export_text([role, ADMIN])
    assert text == f"{link_for(ADMIN)}\n"
    assert left_out == (f"admin is left out: {caught.value}.",)


@given(ROLES)
def test_a_link_read_again_is_the_same_link_to_the_same_role(role: Role) -> None:
    plain = replace(role, external_id=None)
    assume(plain.arn.partition != "aws-iso" and plain_text(plain.title) == plain.title)
    link = link_for(plain)
    again = only(f"Switch with {link}.")
    assert again.arn == plain.arn
    assert again.title == plain.title[:64].rstrip()
    assert bool(again.color) == bool(plain.color)
    assert again.color == plain.color or plain.color not in COLORS
    assert link_for(again) == link
