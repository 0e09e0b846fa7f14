"""A plan carried out: source, hops, session; and what the session is called."""

from __future__ import annotations

import getpass
import platform
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch.core.assume import Attempt, Means, session_for, source_credentials
from roleswitch.core.aws import Aws, Place
from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.keychain import Keychain
from roleswitch.core.plan import plan_for
from roleswitch.core.session import Session, Terms
from roleswitch.core.session_name import session_name_for
from roleswitch.core.source import Credentials, ProfileSource
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault, Manner, StrictAws, StrictRole
from roleswitch.errors import (
    AwsBusy,
    Cancelled,
    KeyMissing,
    RoleRefused,
    SourceRefused,
    TokenCodeRequired,
)
from tests.fakes import (
    FROM_HUB,
    HUB,
    KEY,
    MFA_SERIAL,
    PARTNER_EXTERNAL_ID,
    PROD,
    ROLES,
    ROLES_FILE,
    SESSION_ARN,
    USER,
    WORK,
    MemoryKeyring,
    hanging,
)

CATALOG = parse(ROLES_FILE)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([USER], ROLES) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", running.url)
        yield running


@pytest.fixture
def keychain() -> Keychain:
    keychain = Keychain(MemoryKeyring(), limit_seconds=5)
    keychain.put("work", KEY)
    return keychain


def session(
    name: str,
    keychain: Keychain,
    *,
    catalog: Catalog = CATALOG,
    duration: timedelta | None = None,
    token_code: str | None = None,
    cancelled: threading.Event | None = None,
) -> Session:
    plan = plan_for(catalog.role(name), catalog, Terms(duration=duration))
    return session_for(plan, means(keychain), Attempt(token_code=token_code, cancelled=cancelled))


def means(keychain: Keychain) -> Means:
    return Means.of(keychain, Aws(deadline_seconds=10), lambda: datetime.now(UTC))


def test_a_session_says_whose_it_is_and_how_long_it_lasts(aws: StrictAws, keychain: Keychain) -> None:
    found = session("prod", keychain, duration=timedelta(hours=2))
    assert (found.role, found.role_arn, found.source, found.region) == ("prod", PROD, "work", "eu-central-1")
    assert found.assumed_role_arn == SESSION_ARN
    assert found.life == timedelta(hours=2)
    assert found.expiration.tzinfo is UTC
    (call,) = aws.calls
    assert (call.caller_arn, call.region, call.parameters["DurationSeconds"]) == (USER.arn, "eu-central-1", "7200")


def test_the_sources_region_is_used_where_the_role_has_none(aws: StrictAws, keychain: Keychain) -> None:
    catalog = with_external_id(PARTNER_EXTERNAL_ID)
    assert session("partner", keychain, catalog=catalog).region == "eu-west-1"
    assert aws.calls[0].region == "eu-west-1"


def with_external_id(external_id: str | None) -> Catalog:
    role = replace(CATALOG.role("partner"), external_id=external_id)
    return replace(CATALOG, roles={**CATALOG.roles, "partner": role})


@pytest.mark.parametrize(
    ("external_id", "cause"),
    [(None, "this role has none here"), ("northwind-7065", "another external ID than the one set here")],
)
def test_a_role_with_a_missing_or_wrong_external_id_is_refused_with_the_likely_cause(
    aws: StrictAws, keychain: Keychain, external_id: str | None, cause: str
) -> None:
    with pytest.raises(RoleRefused) as caught:
        session("partner", keychain, catalog=with_external_id(external_id))
    assert cause in caught.value.causes[0]


def test_a_role_via_another_is_assumed_with_that_ones_session(aws: StrictAws, keychain: Keychain) -> None:
    found = session("from-hub", keychain)
    assert [(call.parameters["RoleArn"], call.caller_arn.split(":")[5]) for call in aws.calls] == [
        (HUB, "user/boaty"),
        (FROM_HUB, "assumed-role/Hub/" + session_name_for(CATALOG.role("hub"), datetime.now(UTC))),
    ]
    assert found.assumed_role_arn.startswith("arn:aws:sts::204815162342:assumed-role/FromHub/")
    assert found.role == "from-hub"


def test_a_refusal_on_the_way_says_which_role_refused(aws: StrictAws, keychain: Keychain) -> None:
    aws.put_role(StrictRole(HUB, ("arn:aws:iam::111122223333:user/other",)))
    with pytest.raises(RoleRefused) as caught:
        session("from-hub", keychain)
    assert caught.value.role == "hub"


def test_an_mfa_code_is_asked_for_before_anything_is_called_or_read(aws: StrictAws) -> None:
    nobody = Keychain(MemoryKeyring())
    with pytest.raises(TokenCodeRequired, match="operator needs a code of the MFA device") as caught:
        session("operator", nobody)
    assert caught.value.next_steps[0].text == "Run `roleswitch assume operator --mfa-code CODE`."
    assert caught.value.serial == MFA_SERIAL
    assert aws.calls == []


def test_an_mfa_code_that_was_given_goes_along(aws: StrictAws, keychain: Keychain) -> None:
    aws.accept_token_code(MFA_SERIAL, "123456")
    assert session("operator", keychain, token_code="123456").role == "operator"


def test_a_wrong_mfa_code_is_refused_in_words(aws: StrictAws, keychain: Keychain) -> None:
    with pytest.raises(SourceRefused, match="The MFA code for work was wrong, too old or used before"):
        session("operator", keychain, token_code="000000")


def test_trouble_of_aws_is_passed_on(aws: StrictAws, keychain: Keychain) -> None:
    aws.fail(9, UNAVAILABLE)
    with pytest.raises(AwsBusy):
        session("prod", keychain)


def test_a_key_that_is_not_in_the_keyring_stops_it_before_any_call(aws: StrictAws) -> None:
    with pytest.raises(KeyMissing):
        session("prod", Keychain(MemoryKeyring()))
    assert aws.calls == []


def test_a_cancel_between_two_hops_stops_before_the_second(aws: StrictAws, keychain: Keychain) -> None:
    cancelled = threading.Event()
    aws.fail(1, Fault(manner=Manner.HANG))

    def person() -> None:
        aws.wait_for_calls(1)
        cancelled.set()
        aws.release()

    thread = threading.Thread(target=person)
    thread.start()
    with pytest.raises(Cancelled):
        session("from-hub", keychain, cancelled=cancelled)
    thread.join()
    assert {call.parameters.get("RoleArn", HUB) for call in aws.calls} == {HUB}


def test_a_cancel_is_seen_while_the_keyring_hangs(aws: StrictAws) -> None:
    cancelled = threading.Event()
    with hanging() as never:

        def person_gives_up(_: str) -> None:
            cancelled.set()
            never.wait()

        with pytest.raises(Cancelled):
            session("prod", Keychain(MemoryKeyring(before=person_gives_up)), cancelled=cancelled)
    assert aws.calls == []


def test_a_profile_of_aws_is_a_source_too(aws: StrictAws, home: Path) -> None:
    (home / ".aws").mkdir()
    (home / ".aws" / "credentials").write_text(
        f"[old-base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    legacy = ProfileSource(name="legacy", profile="old-base", region="eu-west-1")
    role = replace(CATALOG.role("prod"), source="legacy")
    catalog = replace(CATALOG, sources={"legacy": legacy}, roles={"prod": role})
    assert session("prod", Keychain(MemoryKeyring()), catalog=catalog).source == "legacy"
    assert aws.calls[0].caller_arn == USER.arn


def test_an_access_key_has_no_session_token(keychain: Keychain) -> None:
    found = source_credentials(WORK, Place("eu-west-1"), means(keychain), Attempt())
    assert found == Credentials(KEY.access_key_id, KEY.secret_access_key, None)


# The session's name


def test_the_session_name_says_who_where_and_when() -> None:
    role = replace(CATALOG.role("prod"), session_name="{user}@{host}-{role}-{date}")
    name = session_name_for(role, datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    assert name.startswith(f"{getpass.getuser()}@{platform.node()}"[:60])
    assert len(name) <= 64


def test_a_user_that_the_system_has_no_name_for_has_a_session_name_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in a container that runs with any number for its user."""

    def nobody(number: int) -> object:
        raise KeyError(f"getpwuid(): uid not found: {number}")

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    role = replace(CATALOG.role("prod"), session_name="{user}")
    assert session_name_for(role, datetime.now(UTC)) == "roleswitch"
