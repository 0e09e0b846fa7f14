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
ROOT = User("arn:aws:iam::111122223333:root", "AKIAROOTROOTROOTROOT", "root+secret/root+secret/root+secret/root")
GOV = User(
    "arn:aws-us-gov:iam::120987654321:user/boaty", "AKIAGOVGOVGOVGOVGOV0", "gov+secret/gov+secret/gov+secret/gov0"
)

PLAIN = "arn:aws:iam::482109375526:role/team/AdministratorAccess"
WITH_EXTERNAL_ID = "arn:aws:iam::706469024316:role/athakur-cross-account-s3-access"
WITH_MFA = "arn:aws:iam::665022189041:role/NetworkOps"
LONG = "arn:aws:iam::903411772280:role/Deployer"
DENIED = "arn:aws:iam::519203847566:role/InvoiceReader"
FROM_PLAIN = "arn:aws:iam::204815162342:role/FromPlain"
IN_GOV = "arn:aws-us-gov:iam::334566710098:role/SecurityAudit"
NO_TRUST = " because no role trust policy allows the sts:AssumeRole action"
BY_SCP = " with an explicit deny in a service control policy"
ROLES = (
    StrictRole(PLAIN, ("arn:aws:iam::111122223333:root",)),
    StrictRole(WITH_EXTERNAL_ID, (BOATY.arn,), "northwind-7064", ending=NO_TRUST),
    StrictRole(WITH_MFA, (BOATY.arn,), mfa_required=True, max_session=timedelta(hours=12)),
    StrictRole(LONG, ("*",), max_session=timedelta(hours=12)),
    StrictRole(DENIED, ("*",), deny=True, ending=BY_SCP),
    StrictRole(FROM_PLAIN, (PLAIN,), max_session=timedelta(hours=12)),
    StrictRole(IN_GOV, (GOV.arn,)),
)


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws([BOATY, ROOT, GOV], ROLES, clock=now) as running:
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
    aws.put_user(User(ROOT.arn, ROOT.access_key_id, ROOT.secret_access_key, active=False))
    assert refusal(client.sts(ROOT).get_caller_identity) == said
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


# Which role


def not_authorized(arn: str, ending: str = "") -> Said:
    text = f"User: {BOATY.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}{ending}"
    return Said("AccessDenied", 403, text)


@pytest.mark.parametrize("external_id", [{}, {"ExternalId": "northwind-7065"}])
def test_a_missing_or_wrong_external_id_is_refused(client: Client, external_id: dict[str, str]) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), WITH_EXTERNAL_ID, **external_id))
    assert said == not_authorized(WITH_EXTERNAL_ID, NO_TRUST)


def test_the_right_external_id_is_taken(client: Client) -> None:
    credentials = assume(client.sts(BOATY), WITH_EXTERNAL_ID, ExternalId="northwind-7064")
    assert client.sts_of(credentials).get_caller_identity()["Account"] == "706469024316"


def test_an_external_id_that_nobody_asks_for_is_no_harm(client: Client) -> None:
    assert assume(client.sts(BOATY), PLAIN, ExternalId="whatever")


def test_a_role_that_does_not_exist_is_refused_in_the_older_form(client: Client) -> None:
    arn = "arn:aws:iam::482109375526:role/administratoraccess"
    assert refusal(lambda: assume(client.sts(BOATY), arn)) == not_authorized(arn)


def test_a_denied_role_names_the_kind_of_policy(client: Client) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), DENIED)) == not_authorized(DENIED, BY_SCP)


def test_a_role_that_trusts_somebody_else_is_refused_until_it_trusts_us(client: Client, aws: StrictAws) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), FROM_PLAIN)) == not_authorized(FROM_PLAIN)
    aws.put_role(StrictRole(FROM_PLAIN, (BOATY.arn,)))
    assert assume(client.sts(BOATY), FROM_PLAIN)


def test_root_may_not_assume_a_role(client: Client) -> None:
    said = Said("AccessDenied", 403, "Roles may not be assumed by root accounts.")
    assert refusal(lambda: assume(client.sts(ROOT), LONG)) == said


def test_more_than_the_role_allows_is_refused(client: Client) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), PLAIN, DurationSeconds=3601))
    text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    assert said == ("ValidationError", 400, text)


def test_a_role_from_a_role_lasts_an_hour_at_most(client: Client) -> None:
    chained = client.sts_of(assume(client.sts(BOATY), PLAIN))
    said = refusal(lambda: assume(chained, FROM_PLAIN, DurationSeconds=3601))
    text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    assert said == ("ValidationError", 400, text)
    assert assume(chained, FROM_PLAIN, DurationSeconds=3600)


@pytest.mark.parametrize(
    ("parameters", "constraint"),
    [
        (
            {"RoleSessionName": "boaty mcboatface"},
            r"Value 'boaty mcboatface' at 'roleSessionName' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@-]*",
        ),
        (
            {"ExternalId": "acme rel"},
            r"Value 'acme rel' at 'externalId' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@:\/-]*",
        ),
        (
            {"DurationSeconds": 43201},
            "Value '43201' at 'durationSeconds' failed to satisfy constraint: "
            "Member must have value less than or equal to 43200",
        ),
        (
            {"RoleSessionName": "b" * 65},
            f"Value '{'b' * 65}' at 'roleSessionName' failed to satisfy constraint: "
            "Member must have length less than or equal to 64",
        ),
    ],
)
def test_values_outside_the_limits_are_named(client: Client, parameters: dict[str, object], constraint: str) -> None:
    asked = {"RoleArn": PLAIN, "RoleSessionName": "boaty", **parameters}
    said = refusal(lambda: client.sts(BOATY).assume_role(**asked))
    assert said == ("ValidationError", 400, f"1 validation error detected: {constraint}")


def test_two_wrong_values_are_named_together(client: Client) -> None:
    asked = {"RoleArn": PLAIN, "RoleSessionName": "b c", "ExternalId": "d e"}
    said = refusal(lambda: client.sts(BOATY).assume_role(**asked))
    assert said.message.startswith("2 validation errors detected: Value 'b c'")
    assert "; Value 'd e' at 'externalId'" in said.message


def test_an_arn_that_is_no_role_is_invalid(client: Client) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), BOATY.arn))
    assert said == ("ValidationError", 400, f"{BOATY.arn} is invalid")


def test_a_session_policy_has_to_be_a_policy(client: Client) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), PLAIN, Policy="{")).code == "MalformedPolicyDocument"
    assert assume(client.sts(BOATY), PLAIN, Policy='{"Version": "2012-10-17", "Statement": [{"Effect": "Deny"}]}')


# MFA and GetSessionToken


def test_a_role_that_wants_mfa_is_refused_without_and_given_with_a_code_once(client: Client, aws: StrictAws) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), WITH_MFA)) == not_authorized(WITH_MFA)
    aws.accept_token_code(MFA, "417000")
    mfa = {"SerialNumber": MFA, "TokenCode": "417000"}
    assert assume(client.sts(BOATY), WITH_MFA, DurationSeconds=43200, **mfa)
    said = Said("AccessDenied", 403, "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    assert refusal(lambda: assume(client.sts(BOATY), WITH_MFA, **mfa)) == said


def test_half_an_mfa_code_and_another_device_are_refused(client: Client) -> None:
    half = refusal(lambda: assume(client.sts(BOATY), WITH_MFA, TokenCode="417000"))
    assert half.message.endswith("must provide both MFA serial number and one time pass code.")
    other = refusal(lambda: assume(client.sts(BOATY), WITH_MFA, TokenCode="417000", SerialNumber=BOATY.arn))
    assert "unable to validate MFA code" in other.message


def test_an_mfa_session_opens_roles_for_an_hour_each(client: Client, aws: StrictAws) -> None:
    aws.accept_token_code(MFA, "417000")
    answer = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="417000")
    with_mfa = client.sts_of(answer["Credentials"])
    assert with_mfa.get_caller_identity()["Arn"] == BOATY.arn
    assert assume(with_mfa, WITH_MFA)
    said = refusal(lambda: assume(with_mfa, WITH_MFA, DurationSeconds=7200))
    assert "1 hour session limit" in said.message


def test_a_session_cannot_get_a_session_token(client: Client) -> None:
    sts = client.sts_of(assume(client.sts(BOATY), PLAIN))
    said = Said("AccessDenied", 403, "Cannot call GetSessionToken with session credentials")
    assert refusal(sts.get_session_token) == said


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


def test_without_an_upstream_there_is_sts_only(client: Client) -> None:
    said = refusal(client.s3_of(assume(client.sts(BOATY), PLAIN)).list_buckets)
    assert said[:2] == ("NotImplemented", 501)
