"""What is typed of a role, as values."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.role import RULES, Arn, Deliver, Role, check
from roleswitch.errors import BadValue
from roleswitch.ui.dialogs.role_text import (
    arn_from,
    duration_from,
    duration_text,
    proposed_name,
    role_from,
    text_of,
    troubles_in,
)
from tests.ui.dialogs.roles import GOV, PROD


@pytest.mark.parametrize("role", [PROD, GOV, replace(PROD, via=None, duration_seconds=5400, deliver=Deliver.NOTHING)])
def test_a_role_that_is_not_changed_comes_out_as_it_went_in(role: Role) -> None:
    assert role_from(text_of(role), role) == role


def test_what_the_dialog_does_not_show_is_kept() -> None:
    changed = role_from(replace(text_of(PROD), external_id="other"), PROD)
    assert changed == replace(PROD, external_id="other")


def test_a_duration_that_was_left_out_stays_out_and_one_that_was_written_stays() -> None:
    assert role_from(text_of(PROD), PROD).duration_seconds is None
    written = replace(PROD, duration_seconds=3600)
    assert role_from(text_of(written), written).duration_seconds == 3600


@pytest.mark.parametrize(
    ("text", "arn"),
    [
        (" arn:aws-cn:iam::012345678901:role/a/b ", Arn("aws-cn", "012345678901", "a/b")),
        ("012345678901/Name", Arn("aws", "012345678901", "Name")),
        ("0123-4567-8901 / path/Name", Arn("aws", "012345678901", "path/Name")),
    ],
)
def test_a_role_is_given_as_arn_or_as_account_and_name(text: str, arn: Arn) -> None:
    assert arn_from(text) == arn


def test_account_and_name_stay_in_the_partition_of_the_role() -> None:
    typed = replace(text_of(GOV), arn="334566710098/Other")
    assert str(role_from(typed, GOV).arn) == "arn:aws-us-gov:iam::334566710098:role/Other"


@pytest.mark.parametrize(
    ("text", "minutes"), [("1 h", 60), ("15 min", 15), ("1 h 30 min", 90), ("90m", 90), ("3600", 60), ("1h30m", 90)]
)
def test_a_duration_is_written_as_people_write_it(text: str, minutes: int) -> None:
    assert duration_from(text) == timedelta(minutes=minutes)


@given(st.integers(900, 43200))
def test_every_duration_can_be_read_back(seconds: int) -> None:
    duration = timedelta(seconds=seconds)
    assert duration_from(duration_text(duration)) == duration


@given(st.text(max_size=200), st.sets(st.sampled_from(["a", "a-2", "prod", "prod-2", "b"])))
def test_a_proposed_name_is_one_that_can_be_saved(wish: str, taken: set[str]) -> None:
    name = proposed_name(wish, taken)
    assert name not in taken
    if name:
        assert check("name", name) == name


@pytest.mark.parametrize(
    ("changes", "field_name"),
    [
        ({"external_id": "acme rel"}, "external_id"),
        ({"session_name": "{nobody}"}, "session_name"),
        ({"duration": "13 h"}, "duration"),
        ({"duration": "soon"}, "duration"),
        ({"region": "eu-mars"}, "region"),
        ({"profile": "DEFAULT"}, "profile"),
        ({"arn": "arn:aws:iam::1:user/boaty"}, "arn"),
        ({"name": "two words"}, "name"),
        ({"name": "gov-audit"}, "name"),
        ({"color": "reddish"}, "color"),
        ({"group": "a\u202eb"}, "group"),
    ],
)
def test_what_cannot_be_saved_is_told_at_its_field(changes: dict[str, str], field_name: str) -> None:
    text = replace(text_of(PROD), **changes)  # type: ignore[arg-type]
    assert list(troubles_in(text, PROD, {"gov-audit"})) == [field_name]


@given(st.sampled_from(sorted(RULES.keys() & {"external_id", "group", "region", "profile"})), st.text(max_size=40))
def test_the_dialog_takes_what_a_role_takes_and_nothing_else(field_name: str, value: str) -> None:
    text = replace(text_of(PROD), **{field_name: value})  # type: ignore[arg-type]
    if troubles_in(text, PROD, ()):
        with pytest.raises(BadValue):
            role_from(text, PROD)
    else:
        role_from(text, PROD)
