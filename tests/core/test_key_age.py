from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch.core import own_state
from roleswitch.core.aws import Aws, Place
from roleswitch.core.iam import Iam
from roleswitch.core.key_age import OLD, KeyAge, KeyAges
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, Credentials
from roleswitch.demo.strict_aws import UNAVAILABLE, StrictAws
from roleswitch.errors import AwsBusy, TokenCodeRequired
from tests.fakes import KEY, MFA_SERIAL, USER, WORK

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PLACE = Place("eu-west-1")
ID = KEY.access_key_id


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    made = utc_now() - timedelta(days=94, hours=1)
    with StrictAws([replace(USER, key_created=made)]) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", running.url)
        monkeypatch.setenv("AWS_ENDPOINT_URL_IAM", running.url)
        yield running


class Later:
    """The time, which a test moves on."""

    def __init__(self) -> None:
        self.by = timedelta(0)

    def __call__(self) -> datetime:
        return utc_now() + self.by


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def ages(tmp_path: Path, later: Later) -> KeyAges:
    return KeyAges(Iam(Aws(deadline_seconds=10)), later, tmp_path / "state")


def plain(source: AccessKeySource) -> Credentials:
    return Credentials(source.access_key_id, KEY.secret_access_key)


def learn(ages: KeyAges) -> KeyAge:
    return ages.learn(WORK, plain, place=PLACE)


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "less than a day old"), (1, "1 day old"), (89, "89 days old"), (94, "94 days old")],
)
def test_an_age_is_said_in_days(days: int, words: str) -> None:
    known = KeyAge(first_seen=NOW, created=NOW - timedelta(days=days, hours=2))
    assert known.words(NOW) == words


def test_an_age_that_aws_does_not_tell_is_at_least_that_since_it_is_known_here() -> None:
    known = KeyAge(first_seen=NOW)
    assert known.words(NOW) == ""
    assert known.words(NOW + timedelta(days=94)) == "at least 94 days old"
    assert known.is_old(NOW + OLD)


def test_a_key_is_old_from_ninety_days_on() -> None:
    known = KeyAge(first_seen=NOW, created=NOW)
    assert not known.is_old(NOW + timedelta(days=90, seconds=-1))
    assert known.is_old(NOW + timedelta(days=90))


def test_a_clock_before_the_keys_day_makes_no_negative_age() -> None:
    known = KeyAge(first_seen=NOW, created=NOW)
    assert known.age(NOW - timedelta(days=2)) == timedelta(0)


def test_the_age_is_learned_from_aws_once_and_kept(aws: StrictAws, ages: KeyAges, later: Later) -> None:
    assert learn(ages).words(later()) == "94 days old"
    later.by = timedelta(days=3)
    assert learn(ages).words(later()) == "97 days old"
    assert len(aws.calls) == 1
    known = ages.of(ID)
    assert known is not None
    assert known.words(later()) == "97 days old"


def test_who_may_not_list_keys_is_asked_for_once_a_day_and_it_is_no_trouble(
    aws: StrictAws, ages: KeyAges, later: Later
) -> None:
    aws.put_user(replace(USER, may_manage_keys=False))
    for _ in range(3):
        assert learn(ages).created is None
    assert len(aws.calls) == 1
    later.by = timedelta(days=1)
    assert learn(ages).words(later()) == "at least 1 day old"
    assert len(aws.calls) == 2
    aws.put_user(replace(USER, key_created=utc_now() - timedelta(days=7)))
    later.by = timedelta(days=2)
    assert learn(ages).words(later()) == "9 days old"


def test_when_aws_is_busy_it_is_asked_again_the_next_time(aws: StrictAws, ages: KeyAges) -> None:
    aws.fail(3, UNAVAILABLE, "iam")
    with pytest.raises(AwsBusy):
        learn(ages)
    assert learn(ages).created is not None


def test_nobody_is_asked_for_credentials_while_there_is_nothing_to_ask(aws: StrictAws, ages: KeyAges) -> None:
    learn(ages)

    def needs_a_code(source: AccessKeySource) -> Credentials:
        raise TokenCodeRequired(MFA_SERIAL, "a code")

    assert ages.learn(WORK, needs_a_code, place=PLACE).created is not None


def test_a_key_is_known_since_it_was_first_seen(ages: KeyAges, later: Later) -> None:
    first = ages.see(ID)
    later.by = timedelta(days=5)
    assert ages.see(ID).first_seen - first.first_seen < timedelta(seconds=2)
    ages.see("AKIA0123456789ABCDEF")
    assert set(ages.all()) == {ID, "AKIA0123456789ABCDEF"}
    ages.forget("AKIA0123456789ABCDEF")
    ages.forget("AKIA0123456789ABCDEF")
    assert set(ages.all()) == {ID}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"A": 1}', '{"A": {"first_seen": null}}', "\xff"])
def test_a_damaged_file_with_a_damaged_copy_is_as_good_as_none(ages: KeyAges, tmp_path: Path, text: str) -> None:
    ages.see(ID)
    path = tmp_path / "state" / "key-ages.json"
    path.write_bytes(text.encode("latin-1"))
    assert set(ages.all()) == {ID}
    path.with_name("key-ages.json.copy").write_bytes(text.encode("latin-1"))
    assert ages.all() == {}
    ages.see(ID)
    assert set(ages.all()) == {ID}


def test_the_file_is_private_and_has_no_secret(aws: StrictAws, ages: KeyAges, tmp_path: Path) -> None:
    learn(ages)
    path = tmp_path / "state" / "key-ages.json"
    assert path.stat().st_mode & 0o77 == 0
    assert set(json.loads(own_state.read(path) or b"")[ID]) == {"first_seen", "created", "asked"}
