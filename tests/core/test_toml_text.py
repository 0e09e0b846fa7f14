from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.toml_text import NotToml, lines, read, statements, unquoted, without_long_strings
from tests.core.test_catalog import EXAMPLE

ODD = """\
top = 1  # [no.header]
[ a . "b.c" ] # x
'k 1' = [ # ]
  [1, 2], [
  ["x"]
  , "]"]
]
s = '''
[no.header]
no = 1'''
t = \"\"\"\\"\"\"
no = 1\"\"\"\"
d.e = { no = 1 }
[[f]]
g = ''''''
"""


def test_each_header_and_key_is_found_where_it_stands() -> None:
    found = [(statement.line, statement.is_header, statement.path) for statement in statements(ODD)]
    assert found == [
        (1, False, ("top",)),
        (2, True, ("a", "b.c")),
        (3, False, ("a", "b.c", "k 1")),
        (8, False, ("a", "b.c", "s")),
        (11, False, ("a", "b.c", "t")),
        (13, False, ("a", "b.c", "d", "e")),
        (14, True, ("f",)),
        (15, False, ("f", "g")),
    ]


def test_the_words_of_a_statement_are_where_it_says() -> None:
    for statement in statements(ODD.replace("\n", "\r\n")):
        spelled = [unquoted(ODD.replace("\n", "\r\n")[start:end]) for start, end in statement.words]
        assert tuple(spelled) == statement.path[-len(spelled) :]


def test_the_first_line_of_everything_is_known() -> None:
    known = lines(ODD)
    assert known["a",] == 2
    assert known["a", "b.c", "d"] == 13
    assert lines(EXAMPLE)["roles", "auditor", "tags"] == EXAMPLE[: EXAMPLE.index("tags = ")].count("\n") + 1


def test_long_strings_hide_and_places_stay() -> None:
    hidden = without_long_strings(ODD)
    assert "[no.header]\n" not in hidden[20:]
    assert [len(line) for line in hidden.split("\n")] == [len(line) for line in ODD.split("\n")]


@given(st.text("ab'\"\\#[]={}.\n ", max_size=60))
def test_what_is_read_is_found(text: str) -> None:
    try:
        means = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(NotToml) as refused:
            read(text)
        assert 1 <= refused.value.line <= text.count("\n") + 1
    else:
        assert read(text) == means
        assert set(means) == {path[0] for path in lines(text)}
