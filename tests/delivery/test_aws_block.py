from __future__ import annotations

import cProfile
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from roleswitch.delivery.aws_block import (
    NAME,
    Document,
    Kind,
    Use,
    blocks,
    foreign_line,
    with_block,
    without_block,
    without_profile,
)
from roleswitch.delivery.aws_default import with_default
from roleswitch.errors import AwsFileUnusable, BadValue
from tests.delivery.aws_texts import (
    CONFIG,
    CREDENTIALS,
    documents,
    profiles_by_botocore,
    read_by_botocore,
)

EXAMPLES = settings(max_examples=int(os.environ.get("ROLESWITCH_EXAMPLES", "250")))


def config(text: str) -> Document:
    return Document(Kind.CONFIG, "~/.aws/config", text)


def credentials(text: str) -> Document:
    return Document(Kind.CREDENTIALS, "~/.aws/credentials", text)


def section_of(kind: Kind, profile: str) -> str:
    return f"profile {profile}" if kind is Kind.CONFIG else profile


@EXAMPLES
@given(documents)
def test_a_block_is_put_in_updated_and_removed_without_changing_anything_else(document: Document) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = read_by_botocore(document.text, folder)
        if before is None:
            with pytest.raises(AwsFileUnusable):
                with_block(document, "r", "ours", CREDENTIALS)
            return
        # A [DEFAULT] that cannot be read is noticed by botocore only when there is a section to inherit it.
        inherited = read_by_botocore(document.text + "\n[ours-empty]\n", folder)
        assume(inherited is not None)
        assert inherited is not None
        defaults = inherited["ours-empty"]
        section = section_of(document.kind, "ours")

        put = with_block(document, "r", "ours", CREDENTIALS)
        assert put.startswith(document.text)
        assert read_by_botocore(put, folder) == {**before, section: {**defaults, **CREDENTIALS}}
        updated = with_block(replace(document, text=put), "r", "ours", {**CREDENTIALS, "aws_session_token": "new"})
        assert read_by_botocore(updated, folder) == {
            **before,
            section: {**defaults, **CREDENTIALS, "aws_session_token": "new"},
        }
        renamed = with_block(replace(document, text=updated), "r", "ours2", CONFIG)
        assert read_by_botocore(renamed, folder) == {
            **before,
            section_of(document.kind, "ours2"): {**defaults, **CONFIG},
        }
        assert without_block(replace(document, text=renamed), "r") == document.text


whose = st.tuples(st.sampled_from("abc"), st.sampled_from([Use.OWN, Use.LIVE]))
"""A role, and whether its own profile or that of its live shells is meant."""


@EXAMPLES
@given(documents, st.lists(whose, max_size=12), st.booleans())
def test_blocks_of_many_roles_come_and_go_in_any_order(
    document: Document, toggled: list[tuple[str, Use]], exists: bool
) -> None:
    document = document if exists else replace(document, text="", exists=False)
    now: Document = document
    try:
        with_block(document, "z", "z", CONFIG)
    except AwsFileUnusable:
        return
    there: set[tuple[str, Use]] = set()
    for role, use in [*toggled, *toggled]:
        if (role, use) in there:
            text = without_block(now, role, use)
            now = replace(now, text=text or "", exists=text is not None)
        else:
            profile = f"ours-{role}{'-live' if use is Use.LIVE else ''}"
            now = replace(now, text=with_block(now, role, profile, CONFIG, use), exists=True)
        there ^= {(role, use)}
        assert {(block.role, block.use) for block in blocks(now)} == there
    assert now == document


@EXAMPLES
@given(documents, st.booleans())
def test_a_change_of_one_block_of_a_role_leaves_its_other_one(document: Document, live: bool) -> None:
    use, other_use = (Use.LIVE, Use.OWN) if live else (Use.OWN, Use.LIVE)
    try:
        other = replace(document, text=with_block(document, "r", "other", CREDENTIALS, other_use))
        put = with_block(other, "r", "ours", CONFIG, use)
    except AwsFileUnusable:
        return
    put = with_block(replace(other, text=put), "r", "ours", {"region": "us-east-1"}, use)
    found = {block.use: (block.profile, block.settings) for block in blocks(replace(other, text=put))}
    assert found == {use: ("ours", {"region": "us-east-1"}), other_use: ("other", CREDENTIALS)}
    assert without_block(replace(other, text=put), "r", use) == other.text


def test_the_marks_of_a_live_block_say_that_it_is_one_and_are_no_other_block_of_the_role() -> None:
    text = with_block(config(""), "r", "p-live", CONFIG, Use.LIVE)
    assert text.splitlines()[0].startswith("# >>> RoleSwitch role r live (+0), ")
    assert text.splitlines()[-1] == "# <<< RoleSwitch role r live ends"
    mixed = text.replace("# <<< RoleSwitch role r live ends", "# <<< RoleSwitch role r ends")
    with pytest.raises(AwsFileUnusable, match="marks around"):
        blocks(config(mixed))
    twice = with_block(config(text), "r", "p", CONFIG) + text.replace("p-live", "p-other")
    with pytest.raises(AwsFileUnusable, match="marks around"):
        blocks(config(twice))


@EXAMPLES
@given(documents)
def test_every_profile_that_botocore_reads_is_seen_as_not_ours(document: Document) -> None:
    with tempfile.TemporaryDirectory() as name:
        parsed = read_by_botocore(document.text, Path(name))
    for profile in profiles_by_botocore(parsed or {}, document.kind):
        if re.fullmatch(NAME, profile):
            assert foreign_line(document, profile) is not None


@EXAMPLES
@given(documents, st.sampled_from(["a", "prod", "dev.eu", "0123", "default"]))
def test_taking_over_cuts_that_profile_and_leaves_all_others(document: Document, profile: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        before = read_by_botocore(document.text, Path(name))
        if before is None or foreign_line(document, profile) is None:
            return
        try:
            text = without_profile(document, profile)
        except AwsFileUnusable:
            # An indented header that the cut would make a part of the section above: nothing else is refused.
            assert any(line[:1].isspace() and line.lstrip().startswith("[") for line in document.text.splitlines())
            return
        after = read_by_botocore(text, Path(name))
    assert after is not None
    assert foreign_line(replace(document, text=text), profile) is None
    assert after.items() <= before.items()
    gone = before.keys() - after.keys()
    assert gone
    assert all(profile in header.replace('"', "").replace("'", "") for header in gone)


CUT = """\
# mine
[profile a]
region = eu-west-1
# about b
[profile b]
region = eu-west-2
s3 =
    # inside
    addressing_style = path

# about c
[profile c]
region = eu-west-3
"""


def test_comments_above_the_next_section_stay_when_a_profile_is_taken_over() -> None:
    assert without_profile(config(CUT), "b") == (
        "# mine\n[profile a]\nregion = eu-west-1\n# about b\n# about c\n[profile c]\nregion = eu-west-3\n"
    )


def test_a_profile_is_not_taken_over_where_the_next_one_would_fall_to_the_one_above() -> None:
    with pytest.raises(AwsFileUnusable, match="left"):
        without_profile(config("[profile a]\nx = 1\n[profile b]\n    y = 2\n  [profile c]\nz = 3\n"), "b")


def test_a_profile_is_not_taken_over_with_the_default_profile_of_a_role_inside() -> None:
    document = config("[default]\nregion = x\nrole_arn = y\n")
    text = with_default(document, "r", CONFIG | {"credential_process": "z"})
    assert text is not None
    renamed = replace(document, text=text.replace("[default]", "[profile mine]"))
    with pytest.raises(AwsFileUnusable, match="line 2: what RoleSwitch wrote for the role r stands inside"):
        without_profile(renamed, "mine")


def test_a_profile_is_not_taken_over_with_a_block_of_ours_that_was_indented_under_it() -> None:
    text = "[profile mine]\noutput = x\n" + with_block(config(""), "r", "ours", CONFIG).replace("\n[", "\n  [")
    with pytest.raises(AwsFileUnusable, match="line 3: what RoleSwitch wrote for the role r stands inside"):
        without_profile(config(text), "mine")


@pytest.mark.parametrize(
    "header",
    [
        "[profile prod]", '[profile "prod"]', "[profile 'prod']", "[ profile   prod ]", "[PROFILE prod]",
        "[profile\tprod]", '[profile pr"od"]', "[profile prod] # mine", "[profile prod] ; see [docs]",
        "  [profile prod]", "[profiles prod]",
    ],
)  # fmt: skip
def test_a_profile_that_is_not_ours_is_found_in_any_spelling(header: str) -> None:
    assert foreign_line(config(f"# one\n[other]\n{header}\nregion = x\n"), "prod") == 3


@pytest.mark.parametrize("header", ["[prod]", "[ prod ]", '["prod"]', "[prod] # mine", "[profile prod]"])
def test_a_profile_of_the_credentials_file_is_found_in_any_spelling(header: str) -> None:
    assert foreign_line(credentials(f"{header}\nregion = x\n"), "prod") == 1


def test_a_section_that_is_no_profile_is_in_nobodys_way() -> None:
    text = "[prod]\na = b\n[sso-session prod]\na = b\n# [profile prod]\n[x]\ny =\n  [profile prod] = 1\n"
    assert foreign_line(config(text), "prod") is None


@pytest.mark.parametrize("name", ["DEFAULT", "Default", "dEFAULT"])
def test_a_section_that_every_profile_would_inherit_is_never_written(name: str) -> None:
    with pytest.raises(BadValue, match="DEFAULT"):
        with_block(credentials(""), "r", name, CREDENTIALS)


def test_the_default_profile_can_be_ours() -> None:
    assert "\n[default]\n" in with_block(config("[a]\n"), "r", "default", CONFIG)


@pytest.mark.parametrize("name", ["", "a b", "a]", "-a", "a\n", "ä", "a" * 65, "a[", '"a"', "a#", "a%", "a/b"])
def test_a_hostile_name_is_refused(name: str) -> None:
    with pytest.raises(BadValue):
        with_block(config(""), "r", name, CONFIG)
    with pytest.raises(BadValue):
        with_block(config(""), name, "p", CONFIG)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("region", "eu\n[default]"), ("region", "eu\r[x]"), ("region", "a\x85b"), ("region", "a\u2028b"),
        ("region", "a\0"), ("region", " eu"), ("region", ""), ("region", "a\u202eb"), ("region\nx", "eu"),
        ("re=gion", "eu"), ("[x]", "eu"), ("Region", "eu"), ("#region", "eu"),
    ],
)  # fmt: skip
def test_a_value_that_would_write_more_than_itself_is_refused(key: str, value: str) -> None:
    with pytest.raises(BadValue) as trouble:
        with_block(config(""), "r", "p", {key: value})
    assert "eu" not in str(trouble.value).replace("value", "")


OURS = with_block(config("[profile a]\nregion = x\n"), "r", "p", CONFIG)


@pytest.mark.parametrize(
    "text",
    [
        OURS.replace("# <<< RoleSwitch role r ends\n", ""),
        OURS.replace("# <<< RoleSwitch role r ends", "# <<< RoleSwitch role other ends"),
        OURS.replace("# <<< RoleSwitch role r ends", "# <<< RoleSwitch role r ends[new]"),
        OURS.replace("# >>> RoleSwitch", "#>>> roleswitch"),
        OURS.replace("# >>> RoleSwitch", "  # >>> RoleSwitch"),
        OURS.replace("# >>>", "  # >>>").replace("# <<<", "  # <<<"),
        OURS.replace("(+1)", "(+7)"),
        OURS.replace("[profile p]\nregion = eu-central-1\n", ""),
        OURS.replace("region = eu", "[profile q]\nregion = eu"),
        OURS.replace("[profile p]\n", "[DEFAULT]\n"),
        OURS + OURS[OURS.index("# >>>") :].replace("profile p", "profile q"),
        OURS.replace("# >>>", "# <<< RoleSwitch role r ends\n# >>>"),
    ],
)
def test_damaged_or_doubled_marks_are_refused(text: str) -> None:
    assert text != OURS
    changes: list[Callable[[], str | None]] = [
        lambda: with_block(config(text), "r", "p", CONFIG),
        lambda: with_block(config(text), "another", "p2", CONFIG),
        lambda: without_block(config(text), "r"),
    ]
    for change in changes:
        with pytest.raises(AwsFileUnusable, match="marks around"):
            change()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[a]\nSECRETKEY\n", "line 2"),
        ("SECRETKEY = x\n", "line 1"),
        ("[a]\nx = SECRETKEY\nx = SECRETKEY\n", "line 3"),
        ("[a]\n[b]\n[a]\n", "line 3"),
        ("[a]\ns3 =\n  SECRETKEY\n", r"\[a\]"),
        ("[\0a\0]\0", "NUL"),
    ],
)
def test_a_text_that_aws_tools_cannot_read_is_refused_without_quoting_it(text: str, says: str) -> None:
    with pytest.raises(AwsFileUnusable, match=says) as trouble:
        with_block(config(text), "r", "p", CONFIG)
    assert "SECRETKEY" not in str(trouble.value)
    assert trouble.value.__cause__ is None
    assert trouble.value.__suppress_context__ or trouble.value.__context__ is None


def test_what_somebody_added_below_our_block_outlives_updates_and_removal() -> None:
    added = OURS + "output = json\n"
    updated = with_block(config(added), "r", "p", {"region": "us-east-1"})
    assert updated == added.replace("eu-central-1", "us-east-1")
    removed = without_block(config(updated), "r")
    assert removed == added.replace("region = eu-central-1\n", "")
    assert without_block(config(removed), "r") == removed
    assert with_block(config(removed), "r", "p", CONFIG) == added
    assert without_block(config(removed.replace("output = json\n", "")), "r") == "[profile a]\nregion = x\n"


def test_a_setting_that_somebody_added_below_and_that_we_are_to_write_too_is_refused() -> None:
    with pytest.raises(AwsFileUnusable, match="twice"):
        with_block(config(OURS + "output = json\n"), "r", "p", {"output": "text"})


def test_a_line_below_that_continues_our_last_value_is_refused() -> None:
    with pytest.raises(AwsFileUnusable, match="next to the block"):
        with_block(config(OURS + "   output = json\n"), "r", "p", CONFIG)


def test_a_profile_is_not_written_over_a_section_of_the_same_name() -> None:
    with pytest.raises(AwsFileUnusable):
        with_block(config("[profile p]\nregion = x\n"), "r", "p", CONFIG)


def test_the_line_ends_of_the_file_are_used_for_our_lines() -> None:
    text = with_block(config("[a]\r\nb = c\r\n"), "r", "p", CONFIG)
    assert text.count("\n") == text.count("\r\n") == 7


def test_no_mark_is_a_setting_to_the_writer_of_the_aws_cli() -> None:
    marks = [line for line in OURS.splitlines() if line.startswith("#")]
    assert len(marks) == 2
    assert not any(sign in mark for mark in marks for sign in ":=[")


def test_secrets_hide_from_repr() -> None:
    document = credentials(with_block(credentials(""), "r", "p", CREDENTIALS))
    shown = repr((document, blocks(document)))
    assert not any(value in shown for value in CREDENTIALS.values())


def test_four_times_the_text_takes_about_four_times_the_work() -> None:
    def calls(sections: int) -> int:
        text = "".join(f"# c\n[profile p{number}]\nregion = x\n\n" for number in range(sections))
        text += "".join(
            OURS[OURS.index("# >>>") :].replace("role r", f"role r{n}").replace(" p]", f" q{n}]") for n in range(9)
        )
        profiler = cProfile.Profile()
        profiler.enable()
        with_block(config(text), "r3", "q3", CONFIG)
        profiler.disable()
        return sum(entry.callcount for entry in profiler.getstats())

    assert calls(800) < 4.5 * calls(200)
