"""The strict AWS, asked by boto3: what AWS refuses it refuses, in AWS's words."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from botocore.exceptions import ConnectionClosedError, ReadTimeoutError
from moto.server import ThreadedMotoServer

from roleswitch.demo.strict_aws import (
    HTML,
    THROTTLED,
    UNAVAILABLE,
    Call,
    Fault,
    Manner,
    StrictAws,
    StrictRole,
    User,
)
from tests.conftest import Clock
from tests.demo.client import AwsClient, Client, Said, assume, refusal

MFA = "arn:aws:iam::111122223333:mfa/boaty"
BOATY = User(
    "arn:aws:iam::111122223333:user/boaty.mcboatface",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    mfa_serial=MFA,
)
OTHER = User("arn:aws:iam::111122223333:user/other", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
GOV = User(
    "arn:aws-us-gov:iam::120987654321:user/boaty", "AKIAGOVGOVGOVGOVGOV0", "gov+secret/gov+secret/gov+secret/gov0"
)

PLAIN = "arn:aws:iam::482109375526:role/team/AdministratorAccess"
WITH_EXTERNAL_ID = "arn:aws:iam::706469024316:role/athakur-cross-account-s3-access"
LONG = "arn:aws:iam::903411772280:role/Deployer"
IN_GOV = "arn:aws-us-gov:iam::334566710098:role/SecurityAudit"
ROLES = (
    StrictRole(PLAIN, ("arn:aws:iam::111122223333:root",)),
    StrictRole(WITH_EXTERNAL_ID, (BOATY.arn,), "northwind-7064"),
    StrictRole(LONG, ("*",), max_session=timedelta(hours=12)),
    StrictRole(IN_GOV, (GOV.arn,)),
)


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws([BOATY, OTHER, GOV], ROLES, clock=now) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


# Who calls


def test_a_user_is_told_who_it_is(client: Client) -> None:
    who = client.sts(BOATY).get_caller_identity()
    assert (who["Arn"], who["Account"], who["UserId"][:4]) == (BOATY.arn, "111122223333", "AIDA")
    assert who["ResponseMetadata"]["HTTPHeaders"]["x-amzn-requestid"] == who["ResponseMetadata"]["RequestId"]


def test_a_session_is_the_assumed_role_without_the_path(client: Client) -> None:
    answer = client.sts(BOATY).assume_role(RoleArn=PLAIN, RoleSessionName="boaty")
    arn = "arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty"
    assert answer["AssumedRoleUser"]["Arn"] == arn
    who = client.sts_of(answer["Credentials"]).get_caller_identity()
    assert (who["Arn"], who["UserId"]) == (arn, answer["AssumedRoleUser"]["AssumedRoleId"])


def test_a_session_ends_after_an_hour_or_what_was_asked(client: Client, now: Clock) -> None:
    assert assume(client.sts(BOATY), PLAIN)["Expiration"] == (now() + timedelta(hours=1)).replace(microsecond=0)
    asked = assume(client.sts(BOATY), LONG, DurationSeconds=43200)
    assert asked["Expiration"] == (now() + timedelta(hours=12)).replace(microsecond=0)


def test_an_unknown_a_deleted_and_an_inactive_key_are_refused_alike(client: Client, aws: StrictAws) -> None:
    said = Said("InvalidClientTokenId", 403, "The security token included in the request is invalid.")
    unknown = User(BOATY.arn, "AKIANOBODYHASTHISKEY", "secret")
    assert refusal(client.sts(unknown).get_caller_identity) == said
    aws.put_user(User(OTHER.arn, OTHER.access_key_id, OTHER.secret_access_key, active=False))
    assert refusal(client.sts(OTHER).get_caller_identity) == said
    aws.remove_key(BOATY.access_key_id)
    assert refusal(client.sts(BOATY).get_caller_identity) == said


def test_a_wrong_secret_key_is_refused(client: Client) -> None:
    wrong = User(BOATY.arn, BOATY.access_key_id, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEx")
    said = refusal(client.sts(wrong).get_caller_identity)
    assert said[:2] == ("SignatureDoesNotMatch", 403)
    assert said.message.startswith("The request signature we calculated does not match the signature you provided.")


def test_a_session_with_another_token_is_refused(client: Client) -> None:
    credentials = assume(client.sts(BOATY), PLAIN)
    said = refusal(client.sts_of({**credentials, "SessionToken": "another"}).get_caller_identity)
    assert said[:2] == ("InvalidClientTokenId", 403)


def test_an_unsigned_request_is_refused(aws: StrictAws) -> None:
    connection = http.client.HTTPConnection(urlsplit(aws.url).netloc)
    connection.request("POST", "/", "Action=GetCallerIdentity", {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    assert (answer.status, b"<Code>MissingAuthenticationToken</Code>" in answer.read()) == (403, True)
    connection.close()


def test_a_presigned_url_answers_until_it_ends(client: Client, aws: StrictAws, now: Clock) -> None:
    url = client.sts(BOATY).generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")

    def status() -> int:
        connection = http.client.HTTPConnection(urlsplit(aws.url).netloc)
        connection.request("GET", url.removeprefix(aws.url))
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status

    assert status() == 200
    now.advance(timedelta(seconds=90))
    assert status() == 403


@pytest.mark.parametrize(
    ("ahead", "text"),
    [
        (timedelta(minutes=16), "Signature expired: {signed} is now earlier than {edge} ({now} - 15 min.)"),
        (timedelta(minutes=-16), "Signature not yet current: {signed} is still later than {edge} ({now} + 15 min.)"),
    ],
)
def test_a_clock_that_is_off_by_more_than_15_minutes_is_told_so(
    client: Client, now: Clock, ahead: timedelta, text: str
) -> None:
    now.advance(ahead)
    said = refusal(client.sts(BOATY).get_caller_identity)
    stamp = "%Y%m%dT%H%M%SZ"
    edge = now() - timedelta(minutes=15) * (1 if ahead > timedelta(0) else -1)
    signed = said.message.split(": ")[1].split(" ")[0]
    assert said == (
        "SignatureDoesNotMatch",
        403,
        text.format(signed=signed, edge=edge.strftime(stamp), now=now().strftime(stamp)),
    )
    now.advance(-ahead * 2 / 16)
    assert client.sts(BOATY).get_caller_identity()["Arn"] == BOATY.arn


def test_a_session_is_refused_after_its_end(client: Client, now: Clock) -> None:
    # Given ten minutes ago by AWS's clock and used ten minutes ahead: within the 15 minutes that a clock may be off.
    now.advance(timedelta(minutes=-10))
    credentials = assume(client.sts(BOATY), PLAIN, DurationSeconds=900)
    assert client.sts_of(credentials).get_caller_identity()["Account"] == "482109375526"
    now.advance(timedelta(minutes=20))
    said = Said("ExpiredToken", 403, "The security token included in the request is expired")
    assert refusal(client.sts_of(credentials).get_caller_identity) == said


def test_sessions_can_be_ended_at_once(client: Client, aws: StrictAws) -> None:
    credentials = assume(client.sts(BOATY), PLAIN)
    aws.expire_sessions()
    assert refusal(client.sts_of(credentials).get_caller_identity).code == "ExpiredToken"
    assert client.sts(BOATY).get_caller_identity()["Arn"] == BOATY.arn


def test_a_partition_knows_nothing_of_the_keys_of_another(client: Client) -> None:
    assert refusal(client.sts(BOATY, "us-gov-west-1").get_caller_identity).code == "InvalidClientTokenId"
    assert refusal(client.sts(GOV).get_caller_identity).code == "InvalidClientTokenId"
    assumed = client.sts(GOV, "us-gov-west-1").assume_role(RoleArn=IN_GOV, RoleSessionName="boaty")
    assert assumed["AssumedRoleUser"]["Arn"] == "arn:aws-us-gov:sts::334566710098:assumed-role/SecurityAudit/boaty"


# What was asked


def test_calls_are_kept_with_what_was_asked_and_no_secret(client: Client, aws: StrictAws) -> None:
    mfa = {"SerialNumber": MFA, "TokenCode": "417000"}
    refusal(lambda: assume(client.sts(BOATY), WITH_EXTERNAL_ID, ExternalId="wrong", **mfa))
    asked = {"RoleArn": WITH_EXTERNAL_ID, "RoleSessionName": "boaty", "ExternalId": "wrong", "SerialNumber": MFA}
    assert aws.calls == [Call("AssumeRole", BOATY.arn, asked, "eu-west-1")]
    aws.remove_key(BOATY.access_key_id)
    refusal(client.sts(BOATY, region="us-east-2").get_caller_identity)
    assert aws.calls[1:] == [Call("GetCallerIdentity", "", {}, "us-east-2")]


# Faults


def test_faults_answer_in_turn_and_then_the_truth(client: Client, aws: StrictAws) -> None:
    aws.fail(1, UNAVAILABLE)
    aws.fail(2, THROTTLED)
    sts = client.sts(BOATY)
    assert refusal_code(sts) == ("ServiceUnavailable", 503)
    assert [refusal_code(sts), refusal_code(sts)] == [("Throttling", 400)] * 2
    assert sts.get_caller_identity()["Arn"] == BOATY.arn
    assert len(aws.calls) == 4


def refusal_code(sts: AwsClient) -> tuple[str, int]:
    return refusal(sts.get_caller_identity)[:2]


def test_an_answer_can_be_somebody_elses_page(client: Client, aws: StrictAws) -> None:
    aws.fail(1, HTML)
    # What botocore makes of a page that happens to be well-formed.
    with pytest.raises(KeyError, match="GetCallerIdentityResult"):
        client.sts(BOATY).get_caller_identity()


def test_a_connection_can_be_reset(client: Client, aws: StrictAws) -> None:
    aws.fail(1, Fault(manner=Manner.RESET))
    with pytest.raises(ConnectionClosedError) as caught:
        client.sts(BOATY).get_caller_identity()
    assert "reset" in str(caught.value.__cause__ or caught.value.kwargs["error"])


def test_an_answer_can_hang_until_it_is_released(client: Client, aws: StrictAws) -> None:
    aws.fail(1, Fault(403, UNAVAILABLE.body, manner=Manner.HANG))
    heard: list[str] = []
    waiting = threading.Thread(target=lambda: heard.append(refusal(client.sts(BOATY).get_caller_identity).code))
    waiting.start()
    aws.wait_for_calls(1)
    assert heard == []
    aws.release()
    waiting.join()
    assert heard == ["ServiceUnavailable"]


def test_a_client_that_gives_up_on_a_hanging_answer_leaves_the_server_well(client: Client, aws: StrictAws) -> None:
    aws.fail(1, Fault(manner=Manner.HANG))
    with pytest.raises(ReadTimeoutError):
        client.sts(BOATY, read_timeout=0.1).get_caller_identity()
    assert client.sts(BOATY).get_caller_identity()["Arn"] == BOATY.arn


def test_a_dripping_answer_is_never_late_for_a_read_and_ends_when_released(client: Client, aws: StrictAws) -> None:
    aws.fail(1, Fault(200, UNAVAILABLE.body, manner=Manner.DRIP))
    connection = http.client.HTTPConnection(urlsplit(aws.url).netloc, timeout=5)
    url = client.sts(BOATY).generate_presigned_url("get_caller_identity", HttpMethod="GET")
    connection.request("GET", url.removeprefix(aws.url))
    answer = connection.getresponse()
    assert answer.read(1) == b"<"
    aws.release()
    assert b"<" + answer.read() == UNAVAILABLE.body.encode()
    connection.close()


# S3, by moto behind it


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def in_front(now: Clock, moto: str) -> Iterator[StrictAws]:
    with StrictAws([BOATY], ROLES, clock=now, upstream=moto) as running:
        yield running


def test_a_session_works_with_s3_until_it_ends(in_front: StrictAws) -> None:
    client = Client(in_front.url)
    credentials = assume(client.sts(BOATY), PLAIN)
    s3 = client.s3_of(credentials)
    here = {"LocationConstraint": "eu-west-1"}
    s3.create_bucket(Bucket="strict-aws-test", CreateBucketConfiguration=here)
    s3.put_object(Bucket="strict-aws-test", Key="a b/ü+~.txt", Body=b"hello")
    found = s3.get_object(Bucket="strict-aws-test", Key="a b/ü+~.txt")
    assert found["Body"].read() == b"hello"
    listed = s3.list_objects_v2(Bucket="strict-aws-test")
    assert [entry["Key"] for entry in listed["Contents"]] == ["a b/ü+~.txt"]
    assert s3.head_object(Bucket="strict-aws-test", Key="a b/ü+~.txt")["ContentLength"] == 5
    elsewhere = client.s3_of(assume(client.sts(BOATY), LONG))
    assert "strict-aws-test" not in [bucket["Name"] for bucket in elsewhere.list_buckets()["Buckets"]]
    in_front.expire_sessions()
    said = Said("ExpiredToken", 400, "The provided token has expired.")
    assert refusal(s3.list_buckets) == said


def test_s3_refuses_in_its_own_words(in_front: StrictAws, now: Clock) -> None:
    client = Client(in_front.url)
    credentials = assume(client.sts(BOATY), PLAIN)
    wrong = client.s3_of({**credentials, "SecretAccessKey": "x"}).list_buckets
    assert refusal(wrong)[:2] == ("SignatureDoesNotMatch", 403)
    unknown = client.s3_of({**credentials, "AccessKeyId": "ASIANOBODYHASTHISKEY"}).list_buckets
    assert refusal(unknown)[:2] == ("InvalidAccessKeyId", 403)
    now.advance(timedelta(minutes=16))
    skewed = client.s3_of(credentials).list_buckets
    assert refusal(skewed)[:2] == ("RequestTimeTooSkewed", 403)


def test_without_an_upstream_there_are_sts_and_iam_only(client: Client) -> None:
    said = refusal(client.s3_of(assume(client.sts(BOATY), PLAIN)).list_buckets)
    assert said[:2] == ("NotImplemented", 501)
