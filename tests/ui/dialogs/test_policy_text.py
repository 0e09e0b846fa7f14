"""A policy's JSON, laid out and otherwise left as it is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.session_policy import compact_policy
from roleswitch.ui.dialogs.policy_text import is_json, laid_out

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
)


def test_each_bracket_goes_two_spaces_in_and_empty_ones_stay_together() -> None:
    assert laid_out('{"Version":"2012-10-17","Statement":[{"Action":["a:b","c:d"],"Resource":[]},{}]}') == (
        """{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Action": [
        "a:b",
        "c:d"
      ],
      "Resource": []
    },
    {}
  ]
}"""
    )


@given(JSON, st.sampled_from([None, 1, 4, "\t"]), st.booleans())
def test_only_white_space_is_another(value: object, indent: int | str | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert compact_policy(laid_out(text)) == compact_policy(text)
    assert json.loads(laid_out(text)) == value
    assert laid_out(laid_out(text)) == laid_out(text)


@pytest.mark.parametrize("number", ["1e5", "1.0", "12345678901234567890123", "-0"])
def test_a_number_keeps_its_form(number: str) -> None:
    assert laid_out(f'{{"n":{number}}}') == f'{{\n  "n": {number}\n}}'


@pytest.mark.parametrize(
    ("text", "good"), [("{}", True), ('{"a": 1e5}', True), ("", False), ("{", False), ("[" * 100_000, False)]
)
def test_what_is_json_can_be_laid_out(text: str, good: bool) -> None:
    assert is_json(text) is good
