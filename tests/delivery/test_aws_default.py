"""A role as the default profile, in files as people and tools leave them."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.delivery.aws_block import Document, Kind, Use, blocks, foreign_line, is_profile, with_block
from roleswitch.delivery.aws_default import SET_ASIDE, given_back, says, with_default, without_default
from roleswitch.errors import AwsFileUnusable, BadValue
from tests.delivery.aws_texts import (
    CONFIG,
    CREDENTIALS,
    blanks,
    comments,
    documents,
    indents,
    line_ends,
    read_by_botocore,
    separators,
    values,
)

EXAMPLES = settings(max_examples=400)
PROCESS = {"credential_process": "roleswitch credential-process r"}

defaults = st.sampled_from(["[default]", "[default]", "  [default]", "[default] # mine"])
default_keys = st.sampled_from(
    ["region", "output", "s3", "cli_pager", "Region", "AWS_ACCESS_KEY_ID", *sorted(SET_ASIDE), *sorted(SET_ASIDE)]
)
default_settings = st.builds(
    lambda indent, key, by, value, deeper: [
        indent + key + by + value,
        *([f"{indent}    {deeper}"] if deeper is not None else []),
    ],
    indents,
    default_keys,
    separators,
    values.filter(lambda value: "\r" not in value and "\n" not in value),
    st.one_of(st.none(), st.none(), st.none(), st.sampled_from(["x = 1", "more", "# not a part", "a:b%=c"])),
)


@st.composite
def with_a_default(draw: st.DrawFn) -> Document:
    """Anybody's file, with a section [default] of somebody's in it."""
    document = draw(documents)
    end = draw(line_ends)
    bodies = draw(
        st.lists(
            st.one_of(default_settings, comments.map(lambda line: [line]), blanks.map(lambda line: [line])), max_size=6
        )
    )
    section = end.join([draw(defaults), *(line for body in bodies for line in body)])
    if draw(st.booleans()):
        text = f"{document.text}{end if document.text and not document.text.endswith(end) else ''}{section}"
        text += end if draw(st.booleans()) else ""
    else:
        text = f"{section}{end}{document.text}"
    return replace(document, text=text)


def default_by_botocore(text: str | None, kind: Kind, folder: Path) -> dict[str, object] | None:
    """The default profile as botocore reads it; None where it gives up the file, empty where there is none."""
    parsed = read_by_botocore(text or "", folder)
    if parsed is None:
        return None
    found: dict[str, object] = {}
    for section, said in parsed.items():
        if is_profile(kind, section, "default"):
            found |= said
    return found


@EXAMPLES
@given(st.one_of(with_a_default(), documents), st.booleans())
def test_a_role_is_the_default_profile_and_gives_back_every_byte(document: Document, keys: bool) -> None:
    ours = CREDENTIALS if keys else PROCESS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = default_by_botocore(document.text, document.kind, folder)
        try:
            text = with_default(document, "r", ours)
        except AwsFileUnusable:
            return
        assert text is not None
        now = default_by_botocore(text, document.kind, folder)
        assert before is not None
        assert now is not None
        assert {key: now[key] for key in ours} == ours
        assert not {*now} & (SET_ASIDE - {*ours})
        if before:
            others = {key: value for key, value in before.items() if key not in SET_ASIDE}
            assert {key: value for key, value in now.items() if key not in ours} == others
    put = replace(document, text=text)
    (block,) = [each for each in blocks(put) if each.use is Use.DEFAULT]
    assert (block.role, block.profile, dict(block.settings)) == ("r", "default", ours)
    assert with_default(put, "r", ours) == text
    again = with_default(put, "other", {**ours, "region": "eu-north-1"})
    assert again is not None
    assert without_default(replace(document, text=again)) == document.text
    assert without_default(put) == document.text


@EXAMPLES
@given(with_a_default(), st.booleans())
def test_only_what_would_win_is_set_aside_where_the_keys_stand_in_the_other_file(
    document: Document, has_other: bool
) -> None:
    if has_other:
        try:
            document = replace(document, text=with_block(document, "other", "their", CONFIG))
        except AwsFileUnusable:
            return
    try:
        text = with_default(document, "r", {})
    except AwsFileUnusable:
        return
    assert text is not None
    with tempfile.TemporaryDirectory() as name:
        now = default_by_botocore(text, document.kind, Path(name))
        before = default_by_botocore(document.text, document.kind, Path(name))
    if before is None:  # no AWS tool reads it: left as it is
        assert text == document.text
        return
    assert now is not None
    assert now == {key: value for key, value in before.items() if key not in SET_ASIDE}
    assert without_default(replace(document, text=text)) == document.text


PEOPLE = """\
# mine
[default]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
# where I work
region = eu-west-3

[other]
aws_access_key_id = AKIAI44QH8DHBEXAMPLE
"""


def credentials(text: str) -> Document:
    return Document(Kind.CREDENTIALS, "~/.aws/credentials", text)


def test_the_keys_of_the_person_stay_in_the_file_as_comments_beside_those_of_the_role() -> None:
    text = with_default(credentials(PEOPLE), "prod", {"aws_access_key_id": "ASIAX", "region": "eu-central-1"})
    assert text == PEOPLE.replace(
        "[default]\n",
        "[default]\n# >>> RoleSwitch role prod default (inside), RoleSwitch wrote this down to its end mark and will "
        "replace or remove it (699698)\naws_access_key_id = ASIAX\n# <<< RoleSwitch role prod default ends\n",
    ).replace(
        "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ",
        "# RoleSwitch role prod set aside | aws_access_key_id %3D AKIAIOSFODNN7EXAMPLE\n"
        "# RoleSwitch role prod set aside | aws_secret_access_key %3D ",
    )


def test_what_a_person_changes_in_their_section_meanwhile_stays_when_it_is_given_back() -> None:
    text = with_default(credentials(PEOPLE), "prod", CREDENTIALS)
    assert text is not None
    edited = text.replace("region = eu-west-3", "region = us-west-2\noutput = json").replace("[other]", "[others]")
    assert without_default(credentials(edited)) == PEOPLE.replace(
        "region = eu-west-3", "region = us-west-2\noutput = json"
    ).replace("[other]", "[others]")


def test_a_setting_that_a_tool_put_between_our_marks_outlives_renewals_and_the_way_back() -> None:
    text = with_default(credentials("[default]\n"), "prod", CREDENTIALS)
    assert text is not None
    edited = text.replace("# <<<", "output = json\n# <<<")
    renewed = with_default(credentials(edited), "prod", {**CREDENTIALS, "aws_access_key_id": "ASIANEW"})
    assert renewed is not None
    assert "ASIANEW" in renewed
    assert without_default(credentials(renewed)) == "[default]\noutput = json\n"


def test_no_line_of_ours_in_a_section_of_somebody_is_a_setting_to_the_writer_of_the_aws_cli() -> None:
    text = with_default(credentials("[default]\nrole_arn = a:b=c\n   x: y = z\n"), "prod", {})
    assert text is not None
    ours = [line for line in text.splitlines() if line.startswith("#")]
    assert len(ours) == 4
    assert not [line for line in ours if ":" in line or "=" in line]


def test_nobodys_section_is_made_by_us_and_goes_again() -> None:
    empty = Document(Kind.CREDENTIALS, "~/.aws/credentials", "", exists=False)
    text = with_default(empty, "prod", CREDENTIALS)
    assert text is not None
    assert "(new file)" in text
    assert without_default(credentials(text)) is None
    assert with_default(empty, "prod", {}) is None


def test_a_default_profile_that_is_our_own_section_is_renewed_where_it_stands() -> None:
    before, below = credentials("[other]\nx = 1\n"), "[below]\ny = 2\n"
    others = {**CREDENTIALS, "aws_access_key_id": "ASIANEW"}
    text = with_default(before, "prod", CREDENTIALS)
    assert text is not None
    assert with_default(credentials(text + below), "prod", others) == f"{with_default(before, 'prod', others)}{below}"


@pytest.mark.parametrize(
    ("kind", "text", "says_so"),
    [
        (Kind.CREDENTIALS, "[ default ]\nx = 1\n", "some AWS tools"),
        (Kind.CONFIG, "[PROFILE default]\nx = 1\n", "some AWS tools"),
        (Kind.CONFIG, "[default]\nx = 1\n[profile default]\ny = 1\n", "lines 1 and 3"),
        (Kind.CONFIG, "[DEFAULT]\nrole_arn = x\n[default]\ny = 1\n", r"role_arn in \[DEFAULT\]"),
    ],
)
def test_a_default_profile_that_tools_read_differently_is_refused(kind: Kind, text: str, says_so: str) -> None:
    with pytest.raises(AwsFileUnusable, match=says_so):
        with_default(Document(kind, "~/.aws/file", text), "prod", CREDENTIALS)


def test_a_damaged_line_that_was_set_aside_is_refused_and_nothing_is_guessed() -> None:
    text = with_default(credentials(PEOPLE), "prod", CREDENTIALS)
    assert text is not None
    with pytest.raises(AwsFileUnusable, match="damaged"):
        without_default(credentials(text.replace(" set aside | aws_secret", " set aside  aws_secret")))


def test_a_section_named_like_the_one_that_all_inherit_is_never_written() -> None:
    text = with_default(credentials(""), "DEFAULT", CREDENTIALS)  # a role may be called so
    assert text is not None
    assert "[DEFAULT]" not in text
    with pytest.raises(BadValue):
        with_default(credentials(""), "prod\n[DEFAULT]", CREDENTIALS)


def test_it_is_known_what_the_person_says_of_the_default_profile() -> None:
    text = with_default(credentials(PEOPLE.replace("region = eu-west-3\n", "")), "prod", {**CREDENTIALS, **CONFIG})
    assert text is not None
    assert not says(given_back(credentials(text)), "region")
    assert says(credentials(PEOPLE), "region")
    assert says(credentials("[DEFAULT]\nregion = x\n[default]\n"), "region")


def test_a_section_of_ours_is_nobody_elses_and_one_around_our_block_is() -> None:
    made = with_default(credentials(""), "prod", CREDENTIALS)
    inside = with_default(credentials("[default]\n"), "prod", CREDENTIALS)
    assert foreign_line(credentials(made or ""), "default") is None
    assert foreign_line(credentials(inside or ""), "default") == 1
