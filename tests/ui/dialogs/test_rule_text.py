"""Rules as they are typed and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.role import GUARDS, Arn, Role
from roleswitch.core.rules import SEEN, Rule
from roleswitch.errors import BadValue
from roleswitch.ui.dialogs.rule_text import SEEN_WORDS, RuleText, rule_of, rule_words, text_of

RED = {"color": "red"}


def role(account_name: str) -> Role:
    return Role(name="a", arn=Arn("aws", "482109375526", "Admin"), account_name=account_name)


@pytest.mark.parametrize(
    ("looks_for", "patterns"),
    [
        ("prod", ("*prod*",)),
        (" prod , live ", ("*prod*", "*live*")),
        ("acme-*", ("acme-*",)),
        ("acme-?", ("acme-?",)),
        ("prod,", ("*prod*",)),
        ("[prod]", ("*[prod]*",)),
    ],
)
def test_a_plain_word_is_contained_and_a_star_is_anything(looks_for: str, patterns: tuple[str, ...]) -> None:
    rule = rule_of(RuleText(looks_for=looks_for, color="red"))
    assert rule == Rule(where={"account_name": patterns}, color="red")


def test_a_word_in_brackets_is_found_in_the_middle_of_a_name() -> None:
    assert rule_of(RuleText(looks_for="[prod]", color="red")).matches(role("acme [prod] eu"))


@pytest.mark.parametrize(
    ("text", "field", "said"),
    [
        (RuleText(color="red"), "looks_for", "Write what it looks for"),
        (RuleText(looks_for=" , ", color="red"), "looks_for", "Write what it looks for"),
        (RuleText(looks_for="prod"), "color", "say what it does"),
        (RuleText(looks_for="prod", color="pink"), "color", "pink is not one"),
        (RuleText(looks_for="prod", display_name="{nobody}"), "display_name", "{nobody} is not known"),
        (RuleText(looks_for="x" * 300, color="red"), "looks_for", "such as *prod*"),
        (RuleText(looks_for="prod", duration="13 h"), "duration", "AWS takes 900 (15 min) to 43200"),
        (RuleText(looks_for="prod", end_after="1 min"), "end_after", "60 seconds are not between"),
        (RuleText(looks_for="prod", end_after="soon"), "end_after", "soon is not one"),
    ],
)
def test_what_cannot_be_a_rule_is_told_at_its_field(text: RuleText, field: str, said: str) -> None:
    with pytest.raises(BadValue) as raised:
        rule_of(text)
    assert raised.value.field == field
    assert said in raised.value.message


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (
            Rule(where={"account_name": ("*prod*",)}, color="red", ask_before_assuming=True),
            "Accounts whose name contains prod: red, ask before assuming",
        ),
        (
            Rule(where={"any": ("*lake*", "acme-?")}, group="Data", display_name="{account_name}"),
            "Roles of which any name contains lake or is like acme-?: group Data, shown as {account_name}",
        ),
        (Rule(where={"account_id": ("482109375526",)}, **RED), "Accounts whose ID is 482109375526: red"),  # type: ignore[arg-type]
        (
            Rule(where={"source": ("work",), "role_name": ("*Admin*",)}, ask_before_assuming=False),
            "Roles whose source is work, and roles whose role name contains Admin: do not ask before assuming",
        ),
        (Rule(where={"account_name": ("*[prod]*",)}, color="red"), "Accounts whose name contains [prod]: red"),
        (
            Rule(where={"in_group": ("Production",)}, read_only=True, duration_seconds=900, end_after_seconds=5400),
            "Roles whose group is Production: for 15 min, start read only, end after 1 h 30 min",
        ),
    ],
)
def test_a_rule_is_read_as_a_sentence(rule: Rule, words: str) -> None:
    assert rule_words(rule) == words


@pytest.mark.parametrize(
    "rule",
    [
        Rule(where={"source": ("work",), "role_name": ("*",)}, color="red"),
        Rule(where={"account_name": ("acme",)}, color="red"),
        Rule(where={"any": ("*a,b*",)}, color="red"),
        Rule(where={"any": ("*prod*",)}, ask_before_assuming=False),
    ],
)
def test_a_rule_that_says_more_than_the_fields_can_is_no_text(rule: Rule) -> None:
    assert text_of(rule) is None


@pytest.mark.parametrize("seen", ["in_group", "source", "team", "partition", "account_id"])
def test_what_is_chosen_and_not_read_is_looked_for_as_a_whole(seen: str) -> None:
    text = RuleText(seen=seen, looks_for="data, *lake*", color="red")
    rule = rule_of(text)
    assert rule == Rule(where={seen: ("data", "*lake*")}, color="red")
    assert text_of(rule) == text


def test_everything_that_a_rule_may_look_at_has_a_word() -> None:
    assert set(SEEN_WORDS) == set(SEEN)


WORDS = st.text("abcXYZ019 -_.*?[]é", min_size=1, max_size=8)


@given(
    st.builds(
        RuleText,
        seen=st.sampled_from(sorted(SEEN)),
        looks_for=st.lists(WORDS, min_size=1, max_size=3).map(", ".join),
        color=st.sampled_from(["", "red", "#8844cc"]),
        group=st.sampled_from(["", "Platform"]),
        display_name=st.sampled_from(["", "{account_name} · {role_name}"]),
        duration=st.sampled_from(["", "15 min", "1 h 30 min", "13 h", "x"]),
        end_after=st.sampled_from(["", "5 min", "36 h", "1 min"]),
        guards=st.frozensets(st.sampled_from(GUARDS)),
    )
)
def test_a_rule_that_was_typed_can_be_typed_again(text: RuleText) -> None:
    try:
        rule = rule_of(text)
    except BadValue:
        return
    again = text_of(rule)
    assert again is not None
    assert rule_of(again) == rule
