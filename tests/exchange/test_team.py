from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.core.catalog import parse
from roleswitch.core.role import Arn, ReasonTo, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import NotAList
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.team import MOST_PROBLEMS, offer_from, taken_text, team_text
from tests.core.test_catalog import EXAMPLE
from tests.core.test_roles_file import NAMES, ROLES

ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
ARN = 'role_arn = "arn:aws:iam::482109375526:role/A"\n'
CENTER = (
    '[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
)


def offer(text: str) -> Offer:
    return offer_from(text, origin="acme")


def told(text: str) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.section, problem.message) for problem in offer(text).problems]


def role(name: str = "a", **named: object) -> Role:
    return Role(name=name, arn=Arn("aws", "482109375526", "A"), **named)  # type: ignore[arg-type]


# ---------------------------------------------------------------- in


def test_roles_and_identity_centers_are_offered_with_their_lines() -> None:
    found = offer(
        f'version = 1\n\n{CENTER}\n[roles.hub]\n{ARN}source = "acme"\n\n[roles.b]\n{ARN}via = "hub"\ngroup = "é"\n'
    )
    assert found.origin == "acme"
    assert found.problems == ()
    assert [(each.source, each.line, each.section) for each in found.sources] == [(ACME, 3, "sources.acme")]
    assert [(each.role, each.line, each.section) for each in found.roles] == [
        (role("hub", source="acme"), 8, "roles.hub"),
        (role("b", via="hub", group="é"), 12, "roles.b"),
    ]


def test_a_list_that_names_the_sources_of_its_readers_is_told_line_by_line() -> None:
    """What issue 4 asks for: whose key is used is not a team's to say."""
    assert told(
        '[sources.work]\nkind = "access-key"\naccess_key_id = "AKIAIOSFODNN7EXAMPLE"\n'
        'mfa_code_command = ["sh", "-c", "curl example.com"]\n'
        '[sources.legacy]\nkind = "profile"\nprofile = "default"\n'
        f'[roles.a]\n{ARN}source = "work"\n[roles.b]\n{ARN}\nsource = "keys-of-boaty"\n'
        f'[roles.c]\n{ARN}source = "legacy"\n'
    ) == [
        (1, "sources.work", f"a key {OWN_SOURCE}"),
        (5, "sources.legacy", f"a profile of ~/.aws {OWN_SOURCE}"),
        (10, "roles.a", f"source: work {NOT_OF_LIST}"),
        (14, "roles.b", f"source: keys-of-boaty {NOT_OF_LIST}"),
        (17, "roles.c", f"source: legacy {NOT_OF_LIST}"),
    ]


OWN_SOURCE = "is one person's own: leave the section out. Who takes the list gives its roles a source instead"
NOT_OF_LIST = (
    "is no Identity Center of this list, and a list cannot name a person's own sources: the role is taken without it"
)


def test_roles_are_taken_without_what_a_list_may_not_say() -> None:
    (found,) = offer(
        f'[roles.a]\n{ARN}source = "work"\nmfa = "direct"\nmfa_serial = "arn:aws:iam::111122223333:mfa/boaty"\n'
        "favorite = true\nask_before_assuming = false\n"
    ).roles
    assert found.role == parse(f'[roles.a]\n{ARN}mfa = "direct"\n').roles["a"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('via = "gone"', "via: gone is no role of this list that can be used: the role is taken without it"),
        ('mfa_serial = "GAHT12345678"', "mfa_serial: a device is one person's own: leave the line out"),
        ("ask_before_assuming = false", "ask_before_assuming: a list can ask for it, and not rule it out for others"),
        ('mfa_code_command = ["true"]', "mfa_code_command is not known here: leave the line out or mend its spelling"),
        ('display_name = "a\u202eb"', "display name: the invisible character U+202E is not allowed here"),
        ('display_name = "a\\u0007b"', "display name: the invisible character U+0007 is not allowed here"),
    ],
)
def test_what_one_role_may_not_say_is_told_and_the_role_taken(line: str, said: str) -> None:
    text = f"[roles.a]\n{ARN}{line}\n"
    ((number, section, message),) = told(text)
    assert (number, section) == (3, "roles.a")
    assert message.startswith(said)
    assert [found.role for found in offer(text).roles] == [role()]


def test_a_star_is_left_out_without_a_word_and_asking_stays() -> None:
    found = offer(f"[roles.a]\n{ARN}favorite = true\nask_before_assuming = true\n")
    assert found.problems == ()
    assert found.roles[0].role == role(ask_before_assuming=True)


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ("[teams.x]\nurl = 'https://example.com/x'", "teams: a team list is no way to others"),
        (
            "[[rules]]\nany = '*'\nask_before_assuming = false",
            "rules: rules act on the roles of the person who has them",
        ),
        ("[network]\nproxy = 'http://example.com'", "network: the way to AWS is each computer's own"),
        ("[roles.x]\nteam = 'acme'\nsource = 'work'", "team: these are one person's words about a role"),
    ],
)
def test_what_acts_on_what_is_not_the_lists_is_left_out(section: str, said: str) -> None:
    text = f"[roles.a]\n{ARN}\n{section}\n"
    ((line, _, message),) = told(text)
    assert line in {4, 5}
    assert message.startswith(said)
    assert [found.role for found in offer(text).roles] == [role()]


def test_roles_that_lead_back_to_themselves_are_taken_without_the_way() -> None:
    via = {"a": "b", "b": "c", "c": "b", "d": "a", "e": "e2", "e2": "e"}
    found = offer("".join(f'[roles.{name}]\n{ARN}via = "{hub}"\n' for name, hub in via.items()))
    assert {each.role.name: each.role.via for each in found.roles} == {
        "a": "b", "b": None, "c": None, "d": "a", "e": None, "e2": None,
    }  # fmt: skip
    assert [(problem.line, problem.message.split(":")[1]) for problem in found.problems] == [
        (6, " c leads back to b itself"),
        (9, " b leads back to c itself"),
        (15, " e2 leads back to e itself"),
        (18, " e leads back to e2 itself"),
    ]


def test_a_role_that_would_become_the_default_profile_says_so() -> None:
    found = offer(f'[roles.default]\n{ARN}[roles.b]\n{ARN}profile = "default"\ndeliver = "nothing"\n[roles.c]\n{ARN}')
    assert [len(each.notes) for each in found.roles] == [1, 0, 0]


def test_one_bad_section_does_not_stop_the_others() -> None:
    found = offer(f'[roles.a]\n{ARN}[roles.b]\nrole_arn = "arn\n[roles.c]\n{ARN}source = "x"\n')
    assert [each.role.name for each in found.roles] == ["a", "c"]
    assert [(problem.line, problem.section) for problem in found.problems] == [(4, "roles.b"), (7, "roles.c")]


def test_a_mark_at_the_beginning_moves_no_line() -> None:
    assert offer(f'\ufeff[roles.a]\n{ARN}source = "x"\n').problems[0].line == 3


# What is no list


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "acme is empty"),
        (" \n\t\n", "acme is empty"),
        ("<!DOCTYPE html>\n<title>Sign in</title>\n", "it is a web page"),
        ("\n<html><style>\n[x]\n</style>", "it is a web page"),
        ('{"roles": {}}', "line 1 is not TOML"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "line 1 is not TOML"),
        ("[tool.ruff]\nline-length = 120\n", r"there is no \[roles.NAME\] in it"),
        ("[profile a]\nrole_arn = arn:aws:iam::482109375526:role/A\n", "line 1 is not TOML"),
    ],
)
def test_something_else_is_no_list_that_has_become_empty(text: str, said: str) -> None:
    with pytest.raises(NotAList, match=said):
        offer(text)


def test_a_list_may_be_empty() -> None:
    assert offer("version = 1\n") == Offer(origin="acme")
    assert told("version = 2\n") == [(1, "", "version 2: this RoleSwitch knows version 1")]


# What a hostile one costs


def read_or_refused(text: str) -> Offer | None:
    """Where it cost the square of its length, pytest's own limit would end the test."""
    try:
        return offer(text)
    except NotAList:
        return None


def test_5000_roles_are_read_in_a_moment() -> None:
    found = read_or_refused(CENTER + "".join(f'[roles.r{n}]\n{ARN}source = "acme"\n' for n in range(5000)))
    assert found is not None
    assert (len(found.roles), found.problems) == (5000, ())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" + ".x" * 4_000_000 + " = 1\n", id="one dotted key"),
        pytest.param("".join(f"[x{n}{'.x' * 900}]\n" for n in range(4000)), id="many dotted headers"),
        pytest.param("x = " + "[" * 60_000 + "\n", id="nested arrays"),
        pytest.param("x = " + "{x = " * 15_000 + "\n", id="nested tables"),
        pytest.param(f"version = {'1' * 60_000}\n", id="a long number"),
        pytest.param("[roles]\n" + "".join(f'r{n} = ""\n' for n in range(20_000)), id="roles that are texts"),
        pytest.param("".join("[[rules]]\nx = 1\n" for _ in range(20_000)), id="many rules"),
        pytest.param("x\n" + "".join(f"[roles.x.t{n}]\n" for n in range(20_000)), id="one role in many pieces"),
        pytest.param("".join(f"[roles.r{n}]\n{ARN}via = 'r{n + 1}'\n" for n in range(20_000)), id="a long chain"),
        pytest.param("[roles.a]\n" + ARN + "".join(f"k{n} = 1\n" for n in range(50_000)), id="many unknown keys"),
        pytest.param("".join(f"[x{n}]\n" for n in range(50_000)), id="many unknown sections"),
    ],
)
def test_a_hostile_list_costs_little(text: str) -> None:
    read_or_refused(text)


def test_problems_without_end_are_counted() -> None:
    found = offer(f"[roles.a]\n{ARN}" + "".join(f"k{n} = 1\n" for n in range(MOST_PROBLEMS + 5)))
    assert len(found.problems) == MOST_PROBLEMS + 1
    assert (found.problems[-1].line, found.problems[-1].message) == (1003, "5 more problems from here on")


def test_long_dotted_policies_are_no_attack() -> None:
    policy = '{"Statement": {"Effect": "Deny", "Action": "*", "Resource": "arn:' + "a.b." * 400 + '"}}'
    found = offer("".join(f"[roles.r{n}]\n{ARN}policy = '{policy}'\n" for n in range(50)))
    assert (len(found.roles), found.problems) == (50, ())


# ---------------------------------------------------------------- out


def test_a_list_for_others_says_what_it_leaves_out() -> None:
    sources: dict[str, Source] = {
        "work": AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE"),
        "old": ProfileSource(name="old", profile="old-base"),
        "acme": ACME,
        "unused": replace(ACME, name="unused"),
    }
    roles = [
        role("a", source="work", favorite=True, mfa_serial="GAHT12345678", external_id="E-1", team="x"),
        role("boaty@acme", source="acme", ask_before_assuming=False, reason=ReasonTo.TAG),
        role("c", via="a", ask_before_assuming=True),
        role("d", via="hub", external_id="E-2"),
        role("e", source="old"),
    ]
    assert (
        team_text(roles, sources, external_ids=False)
        == f"""\
# A list of roles for a team, made by RoleSwitch. It holds no keys: who takes it gives the roles a source of their own.
version = 1

{CENTER}
# Its external ID was left out.
[roles.a]
{ARN}
[roles."boaty@acme"]
{ARN}source = "acme"
reason = "tag"

[roles.c]
{ARN}via = "a"
ask_before_assuming = true

# It is assumed via hub, which is not in this list.
# Its external ID was left out.
[roles.d]
{ARN}
[roles.e]
{ARN}"""
    )
    assert team_text(roles, sources).count("external_id = ") == 2


def test_our_own_copy_keeps_external_ids_and_every_identity_center() -> None:
    text = taken_text([role(external_id="E-1")], {"acme": ACME})
    assert parse(text, of_team=True).roles == {"a": role(external_id="E-1")}
    assert parse(text, of_team=True).sources == {"acme": ACME}
    assert text.startswith("# What was taken of a team list.")


def test_the_contracts_example_is_shared_without_what_is_ones_own() -> None:
    catalog = parse(EXAMPLE)
    text = team_text(list(catalog.roles.values()), catalog.sources)
    assert "boaty" not in text.replace('source_identity = "boaty"', "")
    assert "AKIA" not in text
    assert offer(text).problems == ()


LISTS = st.lists(ROLES, max_size=4, unique_by=lambda made: made.name).flatmap(
    lambda roles: st.tuples(
        st.just(roles),
        st.lists(st.sampled_from([None, "acme", "work", *(made.name for made in roles)]), min_size=4, max_size=4),
    )
)


def linked(roles: Sequence[Role], callers: Sequence[str | None]) -> list[Role]:
    """Each with a source, or via one before it, so that there are no circles."""
    before = {made.name: number for number, made in enumerate(roles)}
    return [
        replace(made, source=None, via=caller)
        if caller in before and before[caller] < number
        else replace(made, source=caller if caller in {"acme", "work"} else None, via=None)
        for number, (made, caller) in enumerate(zip(roles, callers, strict=False))
    ]


@settings(max_examples=150)
@given(LISTS, NAMES)
def test_what_is_exported_is_offered_as_it_was(listed: tuple[list[Role], list[str | None]], center: str) -> None:
    roles = linked(*listed)
    sources: dict[str, Source] = {
        "acme": ACME,
        "work": AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE"),
    }
    shared = [
        replace(
            made,
            favorite=False,
            mfa_serial=None,
            source=made.source if made.source == "acme" else None,
            ask_before_assuming=made.ask_before_assuming or None,
        )
        for made in roles
    ]
    for text in (team_text(roles, sources), taken_text(roles, sources)):
        found = offer(text)
        assert found.problems == ()
        assert [each.role for each in found.roles] == shared
    # And once more: nothing is left to leave out.
    assert team_text(shared, sources) == team_text(roles, sources)
