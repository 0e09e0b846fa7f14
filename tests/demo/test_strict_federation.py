"""The console's sign-in of the strict AWS: whose credentials it takes, for how long, and what its token is good for."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

import pytest

from roleswitch.demo.strict_aws import Fault, StrictAws, StrictRole, User
from tests.conftest import Clock
from tests.demo.client import Client, Credentials, Said, assume, refusal

MFA = "arn:aws:iam::111122223333:mfa/boaty"
BOATY = User(
    "arn:aws:iam::111122223333:user/boaty",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    mfa_serial=MFA,
)
ROOT = User("arn:aws:iam::111122223333:root", "AKIAROOTROOTROOTROOT", "root+secret/root+secret/root+secret/root")
DIRECT = "arn:aws:iam::482109375526:role/Admin"
CHAINED = "arn:aws:iam::204815162342:role/FromAdmin"
ROLES = (StrictRole(DIRECT, (BOATY.arn,), max_session=timedelta(hours=12)), StrictRole(CHAINED, (DIRECT,)))
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
CONSOLE = "https://console.aws.amazon.com/s3/buckets?region=eu-west-1"


class Answer(NamedTuple):
    status: int
    body: str
    headers: Mapping[str, str]

    @property
    def token(self) -> str:
        assert self.status == 200, self.body
        said = json.loads(self.body)
        assert list(said) == ["SigninToken"]
        assert isinstance(said["SigninToken"], str)
        return said["SigninToken"]


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws([BOATY, ROOT], ROLES, clock=now) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


def send(aws: StrictAws, method: str = "POST", **values: str) -> Answer:
    """What the endpoint says to these values, in a form or, with GET, in the query."""
    connection = http.client.HTTPConnection(urlsplit(aws.url).netloc, timeout=10)
    sent = urlencode(values)
    try:
        if method == "GET":
            connection.request(method, f"/federation?{sent}")
        else:
            connection.request(method, "/federation", sent, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        return Answer(answer.status, answer.read().decode(), dict(answer.headers.items()))
    finally:
        connection.close()


def session(credentials: Credentials, **other: object) -> str:
    members = {
        "sessionId": credentials["AccessKeyId"],
        "sessionKey": credentials["SecretAccessKey"],
        "sessionToken": credentials["SessionToken"],
    }
    return json.dumps({name: value for name, value in (members | other).items() if value is not None})


def signed_in(aws: StrictAws, credentials: Credentials, method: str = "POST", **more: str) -> Answer:
    return send(aws, method, Action="getSigninToken", Session=session(credentials), **more)


def opened(aws: StrictAws, token: str, **other: str) -> Answer:
    values = {"Action": "login", "Issuer": "RoleSwitch", "Destination": CONSOLE, "SigninToken": token} | other
    return send(aws, "GET", **values)


def with_mfa(aws: StrictAws, client: Client) -> Credentials:
    aws.accept_token_code(MFA, "123456")
    given: Credentials = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="123456")["Credentials"]
    return given


def federated(client: Client, user: User = BOATY, **more: object) -> Credentials:
    asked = {"Name": "boaty", "PolicyArns": [{"arn": ADMIN}], **more}
    given: Credentials = client.sts(user).get_federation_token(**asked)["Credentials"]
    return given


# Whose credentials are taken, and SessionDuration


def test_a_session_from_long_term_keys_is_taken_with_and_without_a_duration(aws: StrictAws, client: Client) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    tokens = {signed_in(aws, credentials).token, signed_in(aws, credentials, SessionDuration="43200").token}
    assert len(tokens) == 2


def test_a_chained_session_is_taken_without_a_duration_alone(aws: StrictAws, client: Client) -> None:
    credentials = assume(client.sts_of(assume(client.sts(BOATY), DIRECT)), CHAINED)
    assert signed_in(aws, credentials).token
    assert signed_in(aws, credentials, SessionDuration="3600").status == 400


def test_a_session_from_an_mfa_session_is_taken_without_a_duration_alone(aws: StrictAws, client: Client) -> None:
    credentials = assume(client.sts_of(with_mfa(aws, client)), DIRECT)
    assert signed_in(aws, credentials).token
    assert signed_in(aws, credentials, SessionDuration="3600").status == 400


def test_a_federation_token_is_taken_without_a_duration_alone(aws: StrictAws, client: Client) -> None:
    credentials = federated(client)
    assert signed_in(aws, credentials).token
    assert signed_in(aws, credentials, SessionDuration="3600").status == 400


def test_credentials_of_get_session_token_are_never_taken(aws: StrictAws, client: Client) -> None:
    assert signed_in(aws, with_mfa(aws, client)).status == 400


@pytest.mark.parametrize("seconds", ["899", "43201", "-1", "", "1h", "٣٦٠٠"])
def test_a_duration_outside_of_15_minutes_to_12_hours_is_refused(aws: StrictAws, client: Client, seconds: str) -> None:
    answer = signed_in(aws, assume(client.sts(BOATY), DIRECT), SessionDuration=seconds)
    assert answer.status == 400
    assert "Invalid Credentials Parameter" in answer.body


@pytest.mark.parametrize(
    "other",
    [
        {"sessionToken": None},
        {"sessionKey": "another"},
        {"sessionToken": "another"},
        {"sessionId": "ASIAAAAAAAAAAAAAAAAA"},
        {"sessionId": 1},
        {"more": "x"},
    ],
)
def test_a_session_that_is_not_exactly_that_is_refused(
    aws: StrictAws, client: Client, other: Mapping[str, object]
) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    answer = send(aws, Action="getSigninToken", Session=session(credentials, **other))
    assert answer.status == 400
    assert credentials["SecretAccessKey"] not in answer.body


@pytest.mark.parametrize("text", ["", "x", "[]", "null", '"sessionId"'])
def test_what_is_no_session_at_all_is_refused(aws: StrictAws, text: str) -> None:
    assert send(aws, Action="getSigninToken", Session=text).status == 400


def test_a_users_own_key_and_a_session_that_is_over_are_refused(aws: StrictAws, client: Client, now: Clock) -> None:
    key = {"AccessKeyId": BOATY.access_key_id, "SecretAccessKey": BOATY.secret_access_key, "SessionToken": ""}
    assert signed_in(aws, key).status == 400
    credentials = assume(client.sts(BOATY), DIRECT)
    now.advance(timedelta(hours=1))
    assert signed_in(aws, credentials).status == 400


def test_another_action_or_a_login_by_form_is_refused(aws: StrictAws, client: Client) -> None:
    token = signed_in(aws, assume(client.sts(BOATY), DIRECT)).token
    assert send(aws, Action="logout").status == 400
    assert send(aws, "GET").status == 400
    assert send(aws, Action="login", Destination=CONSOLE, SigninToken=token).status == 400


# What the token is good for


def test_the_page_says_who_is_signed_in_until_when_and_where_it_would_lead(
    aws: StrictAws, client: Client, now: Clock
) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    page = opened(aws, signed_in(aws, credentials, SessionDuration="7200").token)
    assert page.status == 200
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "arn:aws:sts::482109375526:assumed-role/Admin/boaty" in page.body
    assert f"until {now() + timedelta(hours=2):%Y-%m-%d %H:%M} UTC" in page.body
    assert f"<code>{CONSOLE}</code>" in page.body
    ends = credentials["Expiration"].strftime("%Y-%m-%d %H:%M")
    assert f"until {ends} UTC" in opened(aws, signed_in(aws, credentials).token).body


def test_a_token_opens_the_console_once_and_for_15_minutes(aws: StrictAws, client: Client, now: Clock) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    first, second, third = (signed_in(aws, credentials).token for _ in range(3))
    assert opened(aws, first).status == 200
    assert opened(aws, first).status == 400
    now.advance(timedelta(minutes=14, seconds=59))
    assert opened(aws, second).status == 200
    now.advance(timedelta(seconds=1))
    assert opened(aws, third).status == 400


def test_a_token_nobody_gave_and_a_destination_that_is_no_address_are_refused(aws: StrictAws, client: Client) -> None:
    assert opened(aws, "x" * 500).status == 400
    token = signed_in(aws, assume(client.sts(BOATY), DIRECT)).token
    assert opened(aws, token, Destination="javascript:alert(1)").status == 400


def test_the_page_shows_markup_as_text(aws: StrictAws, client: Client) -> None:
    token = signed_in(aws, assume(client.sts(BOATY), DIRECT)).token
    page = opened(aws, token, Destination="https://console.aws.amazon.com/<script>")
    assert "<script" not in page.body
    assert "&lt;script&gt;" in page.body


# What is kept of the calls


def test_calls_are_kept_with_their_method_and_without_what_is_secret(aws: StrictAws, client: Client) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    opened(aws, signed_in(aws, credentials, SessionDuration="3600").token)
    signed_in(aws, credentials, "GET")
    signed_in(aws, {**credentials, "SecretAccessKey": "no"})
    arn = "arn:aws:sts::482109375526:assumed-role/Admin/boaty"
    assert [(call.method, call.action, call.caller_arn, call.parameters) for call in aws.calls[1:]] == [
        ("POST", "getSigninToken", arn, {"Session": "…", "SessionDuration": "3600"}),
        ("GET", "login", arn, {"Issuer": "RoleSwitch", "Destination": CONSOLE, "SigninToken": "…"}),
        ("GET", "getSigninToken", arn, {"Session": "…"}),
        ("POST", "getSigninToken", "", {"Session": "…"}),
    ]
    assert {call.service for call in aws.calls[1:]} == {"signin"}


def test_a_fault_is_answered_in_place_of_the_token(aws: StrictAws, client: Client) -> None:
    credentials = assume(client.sts(BOATY), DIRECT)
    aws.fail(1, Fault(405), "signin")
    assert [signed_in(aws, credentials).status for _ in range(2)] == [405, 200]


# GetFederationToken


def test_a_federated_user_has_the_name_and_the_policies_that_were_asked_for(
    aws: StrictAws, client: Client, now: Clock
) -> None:
    answer = client.sts(BOATY).get_federation_token(Name="boaty", PolicyArns=[{"arn": ADMIN}])
    assert answer["FederatedUser"] == {
        "FederatedUserId": "111122223333:boaty",
        "Arn": "arn:aws:sts::111122223333:federated-user/boaty",
    }
    credentials = answer["Credentials"]
    assert aws.session(credentials["AccessKeyId"]).policy_arns == (ADMIN,)
    assert credentials["Expiration"] == (now() + timedelta(hours=12)).replace(microsecond=0)
    who = client.sts_of(credentials).get_caller_identity()
    assert who["Arn"] == "arn:aws:sts::111122223333:federated-user/boaty"


def test_of_an_accounts_root_it_lasts_an_hour(client: Client, now: Clock) -> None:
    assert federated(client, ROOT)["Expiration"] == (now() + timedelta(hours=1)).replace(microsecond=0)


@pytest.mark.parametrize("asked", [{"Name": "b" * 33}, {"Name": "a b"}, {"DurationSeconds": 129601}])
def test_what_the_model_does_not_take_is_refused(client: Client, asked: Mapping[str, object]) -> None:
    said = refusal(lambda: federated(client, BOATY, **asked))
    assert (said.code, said.status) == ("ValidationError", 400)


def test_session_credentials_get_none(aws: StrictAws, client: Client) -> None:
    for credentials in (assume(client.sts(BOATY), DIRECT), with_mfa(aws, client), federated(client)):
        sts = client.sts_of(credentials)
        said = refusal(partial(sts.get_federation_token, Name="boaty"))
        assert said == Said("AccessDenied", 403, "Cannot call GetFederationToken with session credentials")
