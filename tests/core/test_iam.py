"""Calls to IAM: what is sent, and what is taken from an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from roleswitch.core.aws import Aws, Place
from roleswitch.core.iam import Iam
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKey, Credentials
from roleswitch.core.sts import Sts
from roleswitch.demo.strict_aws import HTML, UNAVAILABLE, Fault, Manner, StrictAws, User
from roleswitch.errors import AwsBusy, AwsUnreachable, SourceRefused, StsTrouble
from tests.fakes import KEY, MFA_SERIAL, USER, refusal_of

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CALLER = Credentials(KEY.access_key_id, KEY.secret_access_key)
PLACE = Place("eu-west-1")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([replace(USER, key_created=MADE)]) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", running.url)
        monkeypatch.setenv("AWS_ENDPOINT_URL_IAM", running.url)
        yield running


@pytest.fixture
def iam() -> Iam:
    return Iam(Aws(deadline_seconds=10))


def ids(iam: Iam) -> dict[str, bool]:
    return {key.access_key_id: key.active for key in iam.access_keys(CALLER, source="work", place=PLACE)}


def made(iam: Iam) -> AccessKey:
    return iam.create_access_key(CALLER, source="work", place=PLACE)


def answer(action: str, fields: str) -> Fault:
    return Fault(
        200,
        f'<{action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><{action}Result>{fields}</{action}Result>'
        f"<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>",
    )


def listed(fields: str) -> Fault:
    return answer("ListAccessKeys", f"<AccessKeyMetadata><member>{fields}</member></AccessKeyMetadata>")


def test_a_key_is_made_listed_made_inactive_and_deleted(aws: StrictAws, iam: Iam) -> None:
    (first,) = iam.access_keys(CALLER, source="work", place=PLACE)
    assert (first.access_key_id, first.active, first.created) == (KEY.access_key_id, True, MADE)
    new = made(iam)
    assert ids(iam) == {KEY.access_key_id: True, new.access_key_id: True}
    own = Credentials(new.access_key_id, new.secret_access_key)
    assert Sts(Aws()).caller_identity(own, source="work", place=PLACE).arn == USER.arn
    iam.set_active(new.access_key_id, False, CALLER, source="work", place=PLACE)
    assert ids(iam) == {KEY.access_key_id: True, new.access_key_id: False}
    iam.delete_access_key(new.access_key_id, CALLER, source="work", place=PLACE)
    assert ids(iam) == {KEY.access_key_id: True}


def test_the_last_use_of_a_key_is_told(aws: StrictAws, iam: Iam) -> None:
    new = made(iam)
    used = [iam.last_used(key, CALLER, source="work", place=PLACE) for key in (KEY.access_key_id, new.access_key_id)]
    assert used[0] is not None
    assert timedelta(0) <= utc_now() - used[0] < timedelta(minutes=1)
    assert used[1] is None


def test_the_users_mfa_devices_are_told(aws: StrictAws, iam: Iam) -> None:
    assert iam.mfa_devices(CALLER, source="work", place=PLACE) == (MFA_SERIAL,)
    aws.put_user(replace(USER, mfa_serial=None))
    assert iam.mfa_devices(CALLER, source="work", place=PLACE) == ()


@pytest.mark.parametrize(
    ("partition", "region"), [("aws", "ap-southeast-2"), ("aws-us-gov", "us-gov-east-1"), ("aws-cn", "cn-northwest-1")]
)
def test_iam_is_called_where_the_partition_has_it(aws: StrictAws, iam: Iam, partition: str, region: str) -> None:
    user = User(f"arn:{partition}:iam::120987654321:user/boaty", "AKIA0123456789ABCDEF", "secret/of/that/partition")
    aws.put_user(user)
    caller = Credentials(user.access_key_id, user.secret_access_key)
    (key,) = iam.access_keys(caller, source="work", place=Place(region))
    assert key.access_key_id == user.access_key_id


@pytest.mark.parametrize("fault", [UNAVAILABLE, HTML, Fault(manner=Manner.RESET)], ids=["503", "html", "reset"])
def test_a_key_is_asked_for_once_whatever_the_answer_is(aws: StrictAws, iam: Iam, fault: Fault) -> None:
    aws.fail(1, fault, "iam")
    with pytest.raises((AwsBusy, AwsUnreachable)):
        made(iam)
    assert [call.action for call in aws.calls] == ["CreateAccessKey"]
    assert ids(iam) == {KEY.access_key_id: True}


def test_other_calls_are_tried_again(aws: StrictAws, iam: Iam) -> None:
    aws.fail(1, UNAVAILABLE, "iam")
    assert ids(iam) == {KEY.access_key_id: True}


def test_a_third_key_is_refused_with_awss_code(aws: StrictAws, iam: Iam) -> None:
    made(iam)
    with pytest.raises(StsTrouble) as refused:
        made(iam)
    assert refused.value.aws is not None
    assert refused.value.aws.code == "LimitExceeded"


def test_a_key_that_is_not_there_is_refused_with_awss_code(aws: StrictAws, iam: Iam) -> None:
    calls: list[Callable[[], None]] = [
        lambda: iam.delete_access_key("AKIA0123456789ABCDEF", CALLER, source="work", place=PLACE),
        lambda: iam.set_active("AKIA0123456789ABCDEF", True, CALLER, source="work", place=PLACE),
    ]
    for call in calls:
        with pytest.raises(StsTrouble) as refused:
            call()
        assert refused.value.aws is not None
        assert refused.value.aws.code == "NoSuchEntity"


def test_who_may_not_is_told_so(aws: StrictAws, iam: Iam) -> None:
    aws.put_user(replace(USER, may_manage_keys=False))
    with pytest.raises(StsTrouble) as refused:
        ids(iam)
    assert refused.value.aws is not None
    assert refused.value.aws.code == "AccessDenied"


GOOD_KEY = "<AccessKeyId>AKIA0123456789ABCDEF</AccessKeyId>"
GOOD_STATUS = "<Status>Active</Status>"
GOOD_DATE = "<CreateDate>2026-01-02T03:04:05Z</CreateDate>"


@pytest.mark.parametrize(
    "fields",
    [
        GOOD_STATUS + GOOD_DATE,
        f"<AccessKeyId>AKIA\n[default]</AccessKeyId>{GOOD_STATUS}{GOOD_DATE}",
        f"{GOOD_KEY}<Status>Sleeping</Status>{GOOD_DATE}",
        GOOD_KEY + GOOD_STATUS,
    ],
)
def test_an_odd_list_of_keys_is_not_taken(aws: StrictAws, iam: Iam, fields: str) -> None:
    aws.fail(1, listed(fields), "iam")
    with pytest.raises(StsTrouble, match="that is not AWS's"):
        ids(iam)


def test_the_list_is_taken_with_every_field_right(aws: StrictAws, iam: Iam) -> None:
    aws.fail(1, listed(GOOD_KEY + GOOD_STATUS + GOOD_DATE), "iam")
    assert ids(iam) == {"AKIA0123456789ABCDEF": True}


@pytest.mark.parametrize(
    "fields",
    [
        "",
        f"<AccessKey>{GOOD_KEY}</AccessKey>",
        f"<AccessKey>{GOOD_KEY}<SecretAccessKey>se cret</SecretAccessKey></AccessKey>",
        "<AccessKey><AccessKeyId>ASIA0123456789ABCDEF</AccessKeyId><SecretAccessKey>hidden</SecretAccessKey></AccessKey>",
    ],
)
def test_an_odd_new_key_is_not_taken_and_its_secret_is_not_told(aws: StrictAws, iam: Iam, fields: str) -> None:
    aws.fail(1, answer("CreateAccessKey", fields), "iam")
    with pytest.raises(StsTrouble, match="that is not AWS's") as odd:
        made(iam)
    assert "cret" not in str(odd.value)
    assert "hidden" not in str(odd.value)
    assert odd.value.__cause__ is None
    assert len(aws.calls) == 1


def test_odd_answers_about_devices_and_last_use_are_not_taken(aws: StrictAws, iam: Iam) -> None:
    last_used: Callable[[], object] = lambda: iam.last_used(  # noqa: E731
        KEY.access_key_id, CALLER, source="work", place=PLACE
    )
    odd: list[tuple[Fault, Callable[[], object]]] = [
        (answer("GetAccessKeyLastUsed", "<UserName>boaty</UserName>"), last_used),
        (
            answer("ListMFADevices", "<MFADevices><member><SerialNumber>a b</SerialNumber></member></MFADevices>"),
            lambda: iam.mfa_devices(CALLER, source="work", place=PLACE),
        ),
    ]
    for fault, call in odd:
        aws.fail(1, fault, "iam")
        with pytest.raises(StsTrouble, match="that is not AWS's"):
            call()


def test_a_session_without_mfa_may_not_call_iam(aws: StrictAws, iam: Iam) -> None:
    aws.fail(1, refusal_of("InvalidClientTokenId", "The security token included in the request is invalid."), "iam")
    with pytest.raises(SourceRefused):
        ids(iam)
