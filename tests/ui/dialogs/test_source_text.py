"""A source's settings become text and the same settings again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import BadValue
from roleswitch.ui.dialogs.source_text import (
    CodeWay,
    EndpointWay,
    SourceText,
    command_from,
    command_hint,
    length_from,
    source_from,
    source_troubles,
    text_of,
)

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
LEGACY = ProfileSource(name="legacy", profile="old-base")
ARGUMENT = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1).filter(str.isprintable)


SETTINGS = st.fixed_dictionaries(
    {
        "region": st.sampled_from([None, "eu-west-1"]),
        "mfa_serial": st.sampled_from([None, "arn:aws:iam::111122223333:mfa/boaty", "GAHT12345678"]),
        "mfa_code_command": st.lists(ARGUMENT, max_size=3).map(tuple),
        "mfa_session_seconds": st.none() | st.integers(900, 129_600),
        "sts_endpoint": st.sampled_from([None, "regional", "legacy", "fips", "http://localhost:4566"]),
    }
)


@pytest.mark.parametrize("source", [WORK, LEGACY])
@given(settings=SETTINGS)
def test_what_nobody_changed_is_saved_as_it_was(
    source: AccessKeySource | ProfileSource, settings: dict[str, Any]
) -> None:
    before = replace(source, **settings)
    text = text_of(before)
    assert source_troubles(text, has_totp=False) == {}
    assert source_from(before, text) == before


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("12 h", timedelta(hours=12)),
        ("90min", timedelta(minutes=90)),
        ("1 h 30 min", timedelta(minutes=90)),
        ("36H", timedelta(hours=36)),
        ("900 s", timedelta(minutes=15)),
    ],
)
def test_a_length_is_read_as_people_write_it(text: str, length: timedelta) -> None:
    assert length_from(text) == length


@pytest.mark.parametrize("text", ["", "12", "a day", "14 min", "36 h 1 s", "899 s", "999 h 9999 min"])
def test_a_length_that_aws_does_not_take_is_refused(text: str) -> None:
    with pytest.raises(BadValue):
        length_from(text)


def test_a_command_is_taken_apart_as_a_shell_would() -> None:
    assert command_from("op item get 'AWS work' --otp") == ("op", "item", "get", "AWS work", "--otp")
    assert command_from(r"'C:\tools\ykman.exe' code") == (r"C:\tools\ykman.exe", "code")


@pytest.mark.parametrize("text", ["", "   ", "op 'x", "op x\\", "''"])
def test_a_command_without_a_program_or_with_an_open_quote_is_refused(text: str) -> None:
    assert source_troubles(SourceText(code_way=CodeWay.COMMAND, code_command=text), has_totp=False).keys() == {
        "code_command"
    }
    assert command_hint(text) == ""


def test_what_a_command_is_taken_for_is_told_while_it_is_typed() -> None:
    assert command_hint("/usr/bin/ykman") == "runs ykman, which is to print one code of six digits"
    assert command_hint("ykman code AWS").startswith("runs ykman with 2 arguments")


@pytest.mark.parametrize(
    ("text", "has_totp", "fields"),
    [
        (SourceText(), False, set()),
        (SourceText(), True, {"code_way"}),
        (SourceText(code_way=CodeWay.TOTP), False, {"code_way"}),
        (SourceText(code_way=CodeWay.TOTP), True, set()),
        (SourceText(region="Ireland"), False, {"region"}),
        (SourceText(mfa_serial="arn:aws:iam::1:mfa/x y"), False, {"mfa_serial"}),
        (SourceText(endpoint_way=EndpointWay.OTHER, endpoint="localhost"), False, {"endpoint"}),
        (SourceText(endpoint_way=EndpointWay.OTHER, endpoint="fips"), False, {"endpoint"}),
        (SourceText(endpoint="localhost"), False, set()),
        (SourceText(code_command="'"), False, set()),
    ],
)
def test_each_setting_is_checked_where_it_is_used(text: SourceText, has_totp: bool, fields: set[str]) -> None:
    assert source_troubles(text, has_totp=has_totp).keys() == fields


def test_codes_that_are_typed_take_the_command_out() -> None:
    with_command = replace(WORK, mfa_code_command=("ykman",))
    assert source_from(with_command, replace(text_of(with_command), code_way=CodeWay.TYPED)) == WORK


def test_the_sts_that_a_profile_names_is_not_overruled_unasked() -> None:
    assert text_of(LEGACY).endpoint_way is EndpointWay.PROFILE
    regional = replace(text_of(LEGACY), endpoint_way=EndpointWay.REGIONAL)
    assert source_from(LEGACY, regional).sts_endpoint == "regional"
