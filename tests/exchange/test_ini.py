from __future__ import annotations

import configparser
import io
import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.exchange import ini
from roleswitch.exchange.ini import MOST_PROBLEMS, Value
from tests.delivery.aws_texts import texts

EXAMPLES = settings(max_examples=int(os.environ.get("ROLESWITCH_EXAMPLES", "250")))


TWICE = "is there twice: only the first one, in line 1, counts"
WHOLE = "and AWS tools give up the whole file over it"


def values(text: str) -> dict[str, dict[str, str]]:
    return {
        section.name: {key: value.text for key, value in section.values.items()} for section in ini.read(text).sections
    }


def said(text: str) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.section, problem.message) for problem in ini.read(text).problems]


@EXAMPLES
@given(texts())
def test_a_text_that_botocores_parser_takes_means_the_same_here(text: str) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    parser = configparser.RawConfigParser()
    try:
        parser.read_file(io.StringIO(text, newline=None))
    except configparser.Error:
        assert ini.read(text).problems != ()
        return
    assert values(text) == {section: dict(parser.items(section)) for section in parser.sections()}


@EXAMPLES
@given(st.text(st.sampled_from("[]=: \t\n#;abAB\x85\u2028\x0c\x1c"), max_size=60))
def test_whatever_is_written_is_read_without_an_exception(text: str) -> None:
    read = values(text)
    parser = configparser.RawConfigParser()
    try:
        parser.read_file(io.StringIO(text, newline=None))
    except configparser.Error:
        return
    assert read == {section: dict(parser.items(section)) for section in parser.sections()}


def test_the_lines_of_headers_and_values_are_known() -> None:
    (section,) = ini.read("# one\n[profile a]\n\nregion = x\ns3 =\n  # said\n  b = c\n\n  d = e\n").sections
    assert (section.name, section.line) == ("profile a", 2)
    assert section.values == {"region": Value("x", 4), "s3": Value("\nb = c\n\nd = e", 5)}


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("region = x\n[a]\n", [(1, "", "there is no [section] above this line")]),
        ("[a]\ngarbage\n", [(2, "[a]", "this is neither a [section], a setting nor a comment")]),
        ("[a]\n= x\n", [(2, "[a]", "this is neither a [section], a setting nor a comment")]),
        ("[a]\nx = 1\nX = 2\n", [(3, "[a]", "x is there twice: only the first one, in line 2, counts")]),
        ("[a]\nx = 1\n[b]\n[a]\ny = 2\n", [(4, "[a]", f"the section {TWICE}")]),
        ("[a]\n[b\nx = 1\n", [(2, "", "a [section] begins here and does not end: what stands below it is not used")]),
        ("[a]\ns3 =\n  b\n", [(3, "[a]", f"a line of an indented block has no =, {WHOLE}")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(text: str, problems: list[tuple[int, str, str]]) -> None:
    assert said(text) == problems


def test_a_bad_line_costs_itself_alone() -> None:
    text = "x = 0\n[a]\nb = 1\ngarbage\n    deeper = y\nc = 2\n[a]\nb = 3\n[d\ne = 4\n[f]\ng = 5\nG = 6\n    and more\n"
    text += "h = 7\n"
    assert values(text) == {"a": {"b": "1", "c": "2"}, "f": {"g": "5", "h": "7"}}
    assert [line for line, _, _ in said(text)] == [1, 4, 7, 9, 13]


def test_a_header_that_does_not_end_gives_nothing_to_the_section_above() -> None:
    assert values("[a]\nb = 1\n[profile admin\nrole_arn = x\n") == {"a": {"b": "1"}}


def test_every_section_inherits_default_also_from_below() -> None:
    text = "[a]\nx = 1\n[DEFAULT]\nx = 0\ny = 0\n[b]\n[DEFAULT]\nz = 9\n"
    assert values(text) == {"a": {"x": "1", "y": "0", "z": "9"}, "b": {"x": "0", "y": "0", "z": "9"}}


def test_no_problem_quotes_what_may_be_a_secret() -> None:
    secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    text = f"{secret}\n[a]\n{secret}\n{secret}=1\n{secret}=2\n" + f"aws_secret_access_key={secret}\n" * 2
    assert [line for line, _, _ in said(text)] == [1, 3, 5, 7]
    assert secret.lower() not in str(said(text)).lower()
    assert secret not in repr(ini.read(text))


def test_a_hostile_name_is_shown_short_and_printable() -> None:
    ((_, section, _),) = said(f"[\u202ea\x1b{'b' * 100}]\ngarbage\n")
    assert section.isprintable()
    assert len(section) < 70


def test_nobody_reads_more_problems_than_a_thousand() -> None:
    problems = said("[a]\n" + "garbage\n" * 5000)
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1][2] == "4000 more lines after this one are not used"


@pytest.mark.parametrize(
    "line",
    [
        "[profile p{}]\nrole_arn = x\n", "[s{}]\n", "k{} = v\n", "garbage {}\n", "\n", "# {}\n", " deeper {}\n",
        "[a]\n", "[x{}\n", "x=\n", "{}" + " " * 2000 + "b\n", "[DEFAULT]\nk{} = v\n[s{}]\n",
    ],
)  # fmt: skip
def test_twenty_times_the_text_takes_about_twenty_times_as_long(line: str) -> None:
    def seconds(count: int) -> float:
        text = "[a]\nx =\n" + "".join(line.replace("{}", str(number)) for number in range(count))
        times = []
        for _ in range(3):
            start = time.process_time()
            ini.read(text)
            times.append(time.process_time() - start)
        return min(times)

    # Four hundred times as long would be the square of it.
    assert seconds(20_000) < 100 * max(seconds(1000), 0.0005)
