from __future__ import annotations

import time
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.role import Arn, Role
from roleswitch.core.rules import Rule, with_rules
from roleswitch.errors import BadValue
from tests.core.test_roles_file import ROLES

PROD = Role(
    name="prod-admin",
    arn=Arn("aws", "482109375526", "team/Admin"),
    account_name="Acme [PROD] 1",
    source="work",
    team="acme",
)


def red(**where: str | tuple[str, ...]) -> Rule:
    return Rule(where={seen: (text,) if isinstance(text, str) else text for seen, text in where.items()}, color="red")


@pytest.mark.parametrize(
    "where",
    [
        {"account_name": "*prod*"},
        {"account_name": "acme ?prod? 1"},
        {"account_name": "*[prod]*"},
        {"account_name": ("*test*", "acme*")},
        {"account_id": "482109375526"},
        {"role_name": "admin"},
        {"role_name": "team/*"},
        {"name": "prod-*"},
        {"source": "work"},
        {"team": "acme"},
        {"partition": "aws"},
        {"any": "*admin"},
        {"any": "prod-admin"},
        {"account_name": "*prod*", "role_name": "Admin"},
    ],
)
def test_a_rule_matches_by_patterns_in_any_case(where: Mapping[str, str]) -> None:
    assert with_rules(PROD, [red(**where)]).color == "red"


@pytest.mark.parametrize(
    "where",
    [
        {"account_name": "prod"},
        {"account_name": "*[x]*"},
        {"account_name": "*[!x]*"},
        {"account_id": "48210937552"},
        {"role_name": "dmin"},
        {"source": ""},
        {"partition": "aws-*"},
        {"account_name": "*prod*", "role_name": "Reader"},
    ],
)
def test_a_rule_that_does_not_match_changes_nothing(where: Mapping[str, str]) -> None:
    if "" in where.values():
        with pytest.raises(BadValue, match="write what it is"):
            red(**where)
    else:
        assert with_rules(PROD, [red(**where)]) is PROD


def test_what_a_role_says_itself_wins_also_when_it_is_no() -> None:
    own = Role(name="a", arn=PROD.arn, color="blue", ask_before_assuming=False)
    rule = Rule(where={"any": ("*",)}, color="red", group="Prod", display_name="{name}!", ask_before_assuming=True)
    ruled = with_rules(own, [rule])
    assert (ruled.color, ruled.ask_before_assuming) == ("blue", False)
    assert (ruled.group, ruled.display_name) == ("Prod", "a!")


def test_of_several_rules_the_first_that_says_something_wins() -> None:
    everywhere = {"any": ("*",)}
    rules = [
        Rule(where={"any": ("nothing",)}, color="blue"),
        Rule(where=everywhere, group="First", ask_before_assuming=False),
        Rule(where=everywhere, color="red", group="Second", ask_before_assuming=True),
        Rule(where=everywhere, color="green"),
    ]
    ruled = with_rules(PROD, rules)
    assert (ruled.color, ruled.group, ruled.ask_before_assuming) == ("red", "First", False)


def test_a_display_name_is_made_of_what_is_known_of_the_role() -> None:
    def title(template: str, role: Role = PROD) -> str:
        return with_rules(role, [Rule(where={"any": ("*",)}, display_name=template)]).display_name

    assert title("{account_name} · {role_name}") == "Acme [PROD] 1 · Admin"
    assert title("{account_id} {name}") == "482109375526 prod-admin"
    # The ID where nobody has named the account.
    assert title("{account_name}", Role(name="a", arn=PROD.arn)) == "482109375526"
    long = Role(name="a", arn=PROD.arn, account_name="x" * 128)
    assert title("{account_name}{account_name}", long) == "x" * 128


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({"where": {}, "color": "red"}, "say which roles it is for"),
        ({"where": {"any": ()}, "color": "red"}, "say which roles it is for"),
        (
            {"where": {"accountname": ("x",)}, "color": "red"},
            "accountname is not known: write one of any, account_name",
        ),
        ({"where": {"any": ("x" * 257,)}, "color": "red"}, "any: write what it is"),
        ({"where": {"any": ("*",)}}, "say what it does"),
        ({"where": {"any": ("*",)}, "color": "crimson"}, "color: crimson is not one"),
        ({"where": {"any": ("*",)}, "group": "a\x07b"}, "group"),
        ({"where": {"any": ("*",)}, "display_name": "{acount}"}, r"\{acount\} is not known: use \{account_name\}"),
    ],
)
def test_a_rule_that_says_nothing_sensible_is_refused(named: dict[str, object], said: str) -> None:
    with pytest.raises(BadValue, match=said):
        Rule(**named)  # type: ignore[arg-type]


@given(ROLES, st.text(max_size=20), st.text("{}aé account_namerolid", max_size=40), st.booleans())
def test_whatever_a_rule_says_a_role_stays_a_role(role: Role, pattern: str, title: str, ask: bool) -> None:
    """A rule is checked when it is made, so that it cannot fail when it is applied."""
    try:
        rule = Rule(where={"any": ("*", pattern)}, display_name=title, color="red", ask_before_assuming=ask)
    except BadValue:
        return
    ruled = with_rules(role, [rule])
    assert ruled.display_name == (role.display_name or rule.title_of(role))
    assert ruled.arn == role.arn


def test_patterns_of_many_stars_cost_little() -> None:
    rule = red(any="*a" * 128)
    role = Role(name="a", arn=PROD.arn, display_name="a" * 127 + "b", account_name="a" * 127 + "b")
    began = time.process_time()
    for _ in range(100):
        rule.matches(role)
    assert time.process_time() - began < 2


def test_5000_roles_and_ten_rules_are_a_moment() -> None:
    roles = [Role(name=f"r{n}", arn=PROD.arn, account_name=f"acme-prod-{n}") for n in range(5000)]
    rules = [red(account_name=f"*nothing{n}*") for n in range(9)] + [red(account_name="*prod*")]
    began = time.process_time()
    assert all(with_rules(role, rules).color == "red" for role in roles)
    assert time.process_time() - began < 2
