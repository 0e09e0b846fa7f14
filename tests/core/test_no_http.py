"""What answers and speaks no HTTP, or speaks it without an end, is told as not AWS's: something does answer there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from faults.odd_sts import OddSts
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.core.sts import Sts
from roleswitch.errors import AwsUnreachable

ANSWERS = (
    "not-http",
    "http-0.9",
    "tls-alert",
    "status-of-letters",
    "many-headers",
    "long-header",
    "length-twice",
    "chunk-of-no-size",
    "continue-without-end",
)


@pytest.fixture(scope="module")
def odd() -> Iterator[OddSts]:
    with OddSts() as running:
        yield running


def said_of(name: str, odd: OddSts) -> str:
    place = Place("eu-west-1", sts_endpoint=odd.address(name))
    with pytest.raises(AwsUnreachable) as trouble:
        Sts(Aws()).caller_identity(Credentials("AKIAIOSFODNN7EXAMPLE", "x" * 40), source="work", place=place)
    return str(trouble.value)


@pytest.mark.parametrize("name", ANSWERS)
def test_it_is_told_as_an_answer_that_is_not_awss(odd: OddSts, name: str) -> None:
    assert "answered is not AWS's" in said_of(name, odd)


@pytest.mark.parametrize("name", ["closed", "reset", "reset-midway", "chunks-cut"])
def test_a_connection_that_is_cut_is_told_as_none(odd: OddSts, name: str) -> None:
    assert "cannot be reached" in said_of(name, odd)
