"""Identity Center of the strict AWS: the whole sign-in by boto3 and by the real AWS CLI, and every refusal."""

from __future__ import annotations

import hashlib
import html
import http.client
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.exceptions import ConnectionClosedError

from roleswitch.demo.strict_aws import (
    SLOW_DOWN,
    TOO_MANY_REQUESTS,
    UNAVAILABLE,
    Call,
    Fault,
    Manner,
    StrictAws,
    StrictRole,
)
from roleswitch.demo.strict_identity_center import (
    DEVICE_CODE_GRANT,
    REFRESH_GRANT,
    AssignedAccount,
    PermissionSet,
    StrictDirectory,
)
from tests.conftest import Clock
from tests.demo.client import AwsClient, Client, Said, assume, refusal

PROD, STAGE = "482109375526", "903411772280"
ADMIN = PermissionSet("AdministratorAccess")
READ_ONLY = PermissionSet("ReadOnly", timedelta(hours=12))
START_URL = "https://acme.awsapps.com/start"
DIRECTORY = StrictDirectory(
    START_URL,
    "eu-west-1",
    "boaty@example.com",
    (
        AssignedAccount(PROD, "acme-prod", "aws+prod@example.com", (ADMIN, READ_ONLY)),
        AssignedAccount(STAGE, "acme-stage", "aws+stage@example.com", (ADMIN,)),
        AssignedAccount("731044561290", "acme-data", "aws+data@example.com", (READ_ONLY,)),
        AssignedAccount("012345678901", "acme-empty", "aws+empty@example.com", ()),
    ),
)
CHAINED = StrictRole(
    "arn:aws:iam::903411772280:role/Deployer",
    (DIRECTORY.role_arn(PROD, "AdministratorAccess"),),
    max_session=timedelta(hours=4),
)
AWS_CLI = Path(sys.executable).with_name("aws")
OIDC_ERRORS = "http://internal.amazon.com/coral/com.amazonaws.sso.oidc/"
NOT_SIGNED_IN = Said("UnauthorizedException", 401, "Session token not found or invalid")
NO_ACCESS = Said("ForbiddenException", 403, "No access")


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws(roles=[CHAINED], clock=now, identity_center=DIRECTORY) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


@pytest.fixture
def oidc(client: Client) -> AwsClient:
    return client.unsigned("sso-oidc")


@pytest.fixture
def portal(client: Client) -> AwsClient:
    return client.unsigned("sso")


def register(oidc: AwsClient, **more: object) -> dict[str, Any]:
    """The members of a client that the other calls take."""
    asked = {"clientName": "RoleSwitch", "clientType": "public", "scopes": ["sso:account:access"], **more}
    registered = oidc.register_client(**asked)
    return {name: registered[name] for name in ("clientId", "clientSecret")}


class Device:
    """A program that waits for a person."""

    def __init__(self, oidc: AwsClient, **client: object) -> None:
        self._oidc = oidc
        self.client = register(oidc, **client)
        self.started = oidc.start_device_authorization(**self.client, startUrl=START_URL)
        self.user_code: str = self.started["userCode"]

    def token(self) -> dict[str, Any]:
        code = self.started["deviceCode"]
        given: dict[str, Any] = self._oidc.create_token(**self.client, grantType=DEVICE_CODE_GRANT, deviceCode=code)
        return given

    def refreshed(self, refresh_token: str) -> dict[str, Any]:
        given: dict[str, Any] = self._oidc.create_token(
            **self.client, grantType=REFRESH_GRANT, refreshToken=refresh_token
        )
        return given


def signed_in(aws: StrictAws, oidc: AwsClient) -> str:
    """An access token."""
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token: str = device.token()["accessToken"]
    return token


def oidc_refusal(call: Callable[[], object]) -> tuple[str, int]:
    """The code and the status: botocore finds no message, because AWS calls it error_description."""
    said = refusal(call)
    return said.code, said.status


# The sign-in


def test_a_person_allows_a_device_and_gets_its_accounts_roles_and_credentials(
    aws: StrictAws, client: Client, oidc: AwsClient, portal: AwsClient, now: Clock
) -> None:
    device = Device(oidc)
    assert re.fullmatch(r"[B-Z]{4}-[B-Z]{4}", device.user_code)
    assert (device.started["expiresIn"], device.started["interval"]) == (600, 1)
    assert device.started["verificationUri"] == f"{aws.url}/device"
    assert device.started["verificationUriComplete"] == f"{aws.url}/device?user_code={device.user_code}"
    assert aws.identity_center.waiting() == (device.user_code,)
    assert oidc_refusal(device.token) == ("AuthorizationPendingException", 400)
    aws.identity_center.allow(device.user_code)
    assert aws.identity_center.waiting() == ()
    token = device.token()
    assert (token["tokenType"], token["expiresIn"]) == ("Bearer", 28800)

    access = {"accessToken": token["accessToken"]}
    assert portal.list_accounts(**access)["accountList"][0] == {
        "accountId": PROD,
        "accountName": "acme-prod",
        "emailAddress": "aws+prod@example.com",
    }
    roles = portal.list_account_roles(**access, accountId=PROD)["roleList"]
    assert [(role["roleName"], role["accountId"]) for role in roles] == [
        ("AdministratorAccess", PROD),
        ("ReadOnly", PROD),
    ]
    given = portal.get_role_credentials(**access, accountId=PROD, roleName="ReadOnly")["roleCredentials"]
    ends = datetime.fromtimestamp(given["expiration"] / 1000, UTC)
    assert ends == (now() + timedelta(hours=12)).replace(microsecond=0)
    who = client.sts_of(keys(given)).get_caller_identity()
    assert re.fullmatch(
        r"arn:aws:sts::482109375526:assumed-role/AWSReservedSSO_ReadOnly_[0-9a-f]{16}/boaty@example\.com", who["Arn"]
    )
    assert who["UserId"].endswith(":boaty@example.com")
    now.advance(timedelta(hours=12))
    assert refusal(client.sts_of(keys(given)).get_caller_identity).code == "ExpiredToken"


def keys(given: Mapping[str, str]) -> dict[str, str]:
    """What the portal gave, as STS would name it."""
    return {
        "AccessKeyId": given["accessKeyId"],
        "SecretAccessKey": given["secretAccessKey"],
        "SessionToken": given["sessionToken"],
    }


def test_a_role_of_the_portal_is_the_source_of_a_chain_for_an_hour_at_most(
    aws: StrictAws, client: Client, oidc: AwsClient, portal: AwsClient
) -> None:
    access = {"accessToken": signed_in(aws, oidc), "accountId": PROD}
    given = portal.get_role_credentials(**access, roleName="AdministratorAccess")["roleCredentials"]
    sts = client.sts_of(keys(given))
    chained = assume(sts, CHAINED.arn, DurationSeconds=3600)
    assert client.sts_of(chained).get_caller_identity()["Arn"].endswith(":assumed-role/Deployer/boaty")
    said = refusal(lambda: assume(sts, CHAINED.arn, DurationSeconds=7200))
    assert said.message.endswith("exceeds the 1 hour session limit for roles assumed by role chaining.")
    other = portal.get_role_credentials(**access, roleName="ReadOnly")["roleCredentials"]
    assert refusal(lambda: assume(client.sts_of(keys(other)), CHAINED.arn)).code == "AccessDenied"


@pytest.mark.parametrize(
    ("region", "path"),
    [
        ("eu-west-1", "arn:aws:iam::482109375526:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_"),
        ("us-east-1", "arn:aws:iam::482109375526:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_"),
        (
            "us-gov-west-1",
            "arn:aws-us-gov:iam::482109375526:role/aws-reserved/sso.amazonaws.com/us-gov-west-1/AWSReservedSSO_",
        ),
    ],
)
def test_a_permission_sets_role_is_named_as_aws_names_it(region: str, path: str) -> None:
    arn = replace(DIRECTORY, region=region).role_arn(PROD, "AdministratorAccess")
    assert re.fullmatch(re.escape(path) + r"AdministratorAccess_[0-9a-f]{16}", arn)


def test_who_allows_can_be_waited_for(aws: StrictAws, oidc: AwsClient) -> None:
    with pytest.raises(TimeoutError):
        aws.identity_center.wait_for_code(0.01)
    allowing = threading.Thread(target=lambda: aws.identity_center.allow(aws.identity_center.wait_for_code()))
    allowing.start()
    device = Device(oidc)
    allowing.join()
    assert device.token()["accessToken"]


@pytest.mark.parametrize("user_code", ["", "BCDF-GHJK", "' OR 1"])
def test_a_code_that_nobody_waits_for_cannot_be_allowed(aws: StrictAws, oidc: AwsClient, user_code: str) -> None:
    Device(oidc)
    with pytest.raises(KeyError):
        aws.identity_center.allow(user_code)


# How a device is refused


def test_who_asks_too_often_is_told_to_slow_down_until_the_interval_is_over(
    aws: StrictAws, oidc: AwsClient, now: Clock
) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, interval=5, strict_interval=True))
    device = Device(oidc)
    assert device.started["interval"] == 5
    assert oidc_refusal(device.token)[0] == "AuthorizationPendingException"
    aws.identity_center.allow(device.user_code)
    now.advance(timedelta(seconds=4))
    assert oidc_refusal(device.token) == ("SlowDownException", 400)
    now.advance(timedelta(seconds=4))
    assert oidc_refusal(device.token)[0] == "SlowDownException"
    now.advance(timedelta(seconds=5))
    assert device.token()["accessToken"]


def test_a_person_can_refuse(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    aws.identity_center.deny(device.user_code)
    assert oidc_refusal(device.token) == ("AccessDeniedException", 400)
    assert aws.identity_center.waiting() == ()


def test_a_device_code_is_over_after_ten_minutes_even_where_it_was_allowed(
    aws: StrictAws, oidc: AwsClient, now: Clock
) -> None:
    allowed, waiting = Device(oidc), Device(oidc)
    aws.identity_center.allow(allowed.user_code)
    now.advance(timedelta(seconds=600))
    assert oidc_refusal(allowed.token) == ("ExpiredTokenException", 400)
    assert oidc_refusal(waiting.token) == ("ExpiredTokenException", 400)
    assert aws.identity_center.waiting() == ()


def test_device_codes_can_be_ended_at_once(aws: StrictAws, oidc: AwsClient) -> None:
    ended = Device(oidc)
    aws.identity_center.expire_device_codes()
    later = Device(oidc)
    assert oidc_refusal(ended.token)[0] == "ExpiredTokenException"
    assert oidc_refusal(later.token)[0] == "AuthorizationPendingException"


def test_a_device_code_is_good_once_and_for_its_client_alone(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    other = Device(oidc)
    other.started = device.started
    assert oidc_refusal(other.token) == ("InvalidGrantException", 400)
    assert device.token()["accessToken"]
    assert oidc_refusal(device.token) == ("InvalidGrantException", 400)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"clientType": "confidential"}, "InvalidClientMetadataException"),
        ({"scopes": ["sso:everything"]}, "InvalidScopeException"),
        ({"grantTypes": ["password"]}, "UnsupportedGrantTypeException"),
        ({"clientName": ""}, "InvalidRequestException"),
    ],
)
def test_a_client_that_aws_does_not_register(oidc: AwsClient, asked: dict[str, object], code: str) -> None:
    assert oidc_refusal(lambda: register(oidc, **asked)) == (code, 400)


def test_a_client_is_registered_for_90_days(oidc: AwsClient, now: Clock) -> None:
    registered = oidc.register_client(clientName="RoleSwitch", clientType="public")
    assert registered["clientIdIssuedAt"] == int(now().timestamp())
    assert registered["clientSecretExpiresAt"] - registered["clientIdIssuedAt"] == timedelta(days=90).total_seconds()
    client = {name: registered[name] for name in ("clientId", "clientSecret")}
    start = partial(oidc.start_device_authorization, **client, startUrl=START_URL)
    assert start()["userCode"]
    now.advance(timedelta(days=90))
    assert oidc_refusal(start) == ("InvalidClientException", 401)


def test_registrations_can_be_ended_at_once(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    aws.identity_center.expire_clients()
    assert oidc_refusal(device.token) == ("InvalidClientException", 401)
    assert Device(oidc).user_code


@pytest.mark.parametrize("wrong", [{"clientId": "nobody"}, {"clientSecret": "guessed"}])
def test_a_client_that_is_not_known_is_refused(oidc: AwsClient, wrong: dict[str, str]) -> None:
    client = {**register(oidc), **wrong}
    start = partial(oidc.start_device_authorization, **client, startUrl=START_URL)
    assert oidc_refusal(start) == ("InvalidClientException", 401)


def test_a_client_that_registered_without_devices_may_not_use_them(oidc: AwsClient) -> None:
    client = register(oidc, grantTypes=["authorization_code"])
    start = partial(oidc.start_device_authorization, **client, startUrl=START_URL)
    assert oidc_refusal(start) == ("UnauthorizedClientException", 400)
    refresh = partial(oidc.create_token, **client, grantType=REFRESH_GRANT, refreshToken="aor")
    assert oidc_refusal(refresh) == ("UnauthorizedClientException", 400)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"grantType": "password"}, "UnsupportedGrantTypeException"),
        ({"grantType": DEVICE_CODE_GRANT}, "InvalidRequestException"),
        ({"grantType": DEVICE_CODE_GRANT, "deviceCode": "guessed"}, "InvalidGrantException"),
        ({"grantType": REFRESH_GRANT, "refreshToken": "guessed"}, "InvalidGrantException"),
    ],
)
def test_a_token_for_nothing_is_not_given(oidc: AwsClient, asked: dict[str, str], code: str) -> None:
    client = register(oidc)
    assert oidc_refusal(lambda: oidc.create_token(**client, **asked)) == (code, 400)


@pytest.mark.parametrize("start_url", ["https://other.awsapps.com/start", "acme"])
def test_a_start_url_that_is_nobodys_is_refused(oidc: AwsClient, start_url: str) -> None:
    client = register(oidc)
    start = partial(oidc.start_device_authorization, **client, startUrl=start_url)
    assert oidc_refusal(start) == ("InvalidRequestException", 400)


def test_a_start_url_is_taken_as_people_write_it(oidc: AwsClient) -> None:
    client = register(oidc)
    assert oidc.start_device_authorization(**client, startUrl=f"{START_URL}/#/")["userCode"]


def test_without_a_directory_there_is_no_portal_to_sign_in_to(now: Clock) -> None:
    with StrictAws(clock=now) as aws:
        client = Client(aws.url)
        assert oidc_refusal(lambda: Device(client.unsigned("sso-oidc"))) == ("InvalidRequestException", 400)
        assert refusal(lambda: client.unsigned("sso").list_accounts(accessToken="aoa")) == NOT_SIGNED_IN


def test_refusals_come_as_aws_writes_them(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    body = {**device.client, "grantType": DEVICE_CODE_GRANT, "deviceCode": device.started["deviceCode"]}
    status, headers, text = send(aws, "POST", "/token", json.dumps(body))
    assert status == 400
    assert headers["x-amzn-ErrorType"] == f"AuthorizationPendingException:{OIDC_ERRORS}"
    assert json.loads(text) == {
        "error": "authorization_pending",
        "error_description": "Authorization is still pending",
    }
    status, _, text = send(aws, "GET", "/assignment/accounts")
    assert status == 401
    assert json.loads(text) == {
        "message": "Session token not found or invalid",
        "__type": "com.amazonaws.switchboard.portal#UnauthorizedException",
    }


@pytest.mark.parametrize("body", ["", "[]", "{", "{}", '{"clientName": 1, "clientType": "public"}', "\xff"])
def test_a_body_that_is_no_request_is_refused(aws: StrictAws, body: str) -> None:
    status, headers, text = send(aws, "POST", "/client/register", body)
    assert (status, json.loads(text)["error"]) == (400, "invalid_request")
    assert headers["x-amzn-ErrorType"] == f"InvalidRequestException:{OIDC_ERRORS}"


def send(
    aws: StrictAws, method: str, target: str, body: str = "", **headers: str
) -> tuple[int, Mapping[str, str], str]:
    connection = http.client.HTTPConnection(urlsplit(aws.url).netloc, timeout=10)
    try:
        connection.request(method, target, body.encode("latin-1"), headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.headers), answer.read().decode()
    finally:
        connection.close()


def list_accounts(aws: StrictAws, token: str, query: str = "") -> tuple[int, dict[str, Any]]:
    """Without botocore, which checks what it sends and leaves out what is null."""
    status, _, text = send(aws, "GET", f"/assignment/accounts{query}", **{"x-amz-sso_bearer_token": token})
    return status, json.loads(text)


# Tokens


def test_an_access_token_ends_after_eight_hours(aws: StrictAws, oidc: AwsClient, portal: AwsClient, now: Clock) -> None:
    token = signed_in(aws, oidc)
    now.advance(timedelta(hours=8) - timedelta(seconds=1))
    assert portal.list_accounts(accessToken=token)["accountList"]
    now.advance(timedelta(seconds=1))
    assert refusal(lambda: portal.list_accounts(accessToken=token)) == NOT_SIGNED_IN


def test_each_refresh_gives_a_new_refresh_token_and_ends_the_old(
    aws: StrictAws, oidc: AwsClient, portal: AwsClient, now: Clock
) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    first = device.token()
    now.advance(timedelta(hours=9))
    second = device.refreshed(first["refreshToken"])
    assert second["expiresIn"] == 28800
    assert portal.list_accounts(accessToken=second["accessToken"])["accountList"]
    assert refusal(lambda: portal.list_accounts(accessToken=first["accessToken"])) == NOT_SIGNED_IN
    assert oidc_refusal(lambda: device.refreshed(first["refreshToken"])) == ("InvalidGrantException", 400)
    assert device.refreshed(second["refreshToken"])["accessToken"]


def test_a_refresh_token_is_good_for_its_client_alone(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token = device.token()["refreshToken"]
    device.client, own = register(oidc), device.client
    assert oidc_refusal(lambda: device.refreshed(token)) == ("InvalidGrantException", 400)
    device.client = own
    assert device.refreshed(token)["accessToken"]


def test_a_refresh_token_is_good_until_the_sign_in_ends_and_access_tokens_too(
    aws: StrictAws, oidc: AwsClient, now: Clock
) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, sign_in_lasts=timedelta(hours=10)))
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token = device.token()
    now.advance(timedelta(hours=8))
    token = device.refreshed(token["refreshToken"])
    assert token["expiresIn"] == timedelta(hours=2).total_seconds()
    now.advance(timedelta(hours=2))
    assert oidc_refusal(lambda: device.refreshed(token["refreshToken"])) == ("InvalidGrantException", 400)


@pytest.mark.parametrize("registered", [{"scopes": []}, {"grantTypes": [DEVICE_CODE_GRANT]}])
def test_a_client_that_did_not_ask_for_it_gets_no_refresh_token(
    aws: StrictAws, oidc: AwsClient, registered: dict[str, object]
) -> None:
    device = Device(oidc, **registered)
    aws.identity_center.allow(device.user_code)
    token = device.token()
    assert token["accessToken"]
    assert "refreshToken" not in token


def test_access_tokens_can_be_ended_while_refresh_tokens_stay(
    aws: StrictAws, oidc: AwsClient, portal: AwsClient
) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token = device.token()
    aws.identity_center.expire_tokens()
    assert refusal(lambda: portal.list_accounts(accessToken=token["accessToken"])) == NOT_SIGNED_IN
    fresh = device.refreshed(token["refreshToken"])["accessToken"]
    assert portal.list_accounts(accessToken=fresh)["accountList"]


def test_a_sign_in_that_is_revoked_has_no_tokens_left(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token = device.token()
    aws.identity_center.revoke()
    assert refusal(lambda: portal.list_accounts(accessToken=token["accessToken"])) == NOT_SIGNED_IN
    assert oidc_refusal(lambda: device.refreshed(token["refreshToken"])) == ("InvalidGrantException", 400)


def test_signing_out_ends_the_tokens_and_leaves_the_credentials(
    aws: StrictAws, client: Client, oidc: AwsClient, portal: AwsClient
) -> None:
    device = Device(oidc)
    aws.identity_center.allow(device.user_code)
    token = device.token()
    access = {"accessToken": token["accessToken"]}
    given = portal.get_role_credentials(**access, accountId=PROD, roleName="ReadOnly")["roleCredentials"]
    assert portal.logout(**access)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert refusal(lambda: portal.list_accounts(**access)) == NOT_SIGNED_IN
    assert refusal(lambda: portal.logout(**access)) == NOT_SIGNED_IN
    assert oidc_refusal(lambda: device.refreshed(token["refreshToken"])) == ("InvalidGrantException", 400)
    assert client.sts_of(keys(given)).get_caller_identity()["Account"] == PROD


# The portal


def test_lists_come_in_pages(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    accounts = tuple(
        AssignedAccount(f"{number:012}", f"account {number}", "a@example.com", (ADMIN, READ_ONLY))
        for number in range(7)
    )
    aws.identity_center.put_directory(replace(DIRECTORY, accounts=accounts, page_size=3))
    access = {"accessToken": signed_in(aws, oidc)}
    pages = list(portal.get_paginator("list_accounts").paginate(**access))
    assert [len(page["accountList"]) for page in pages] == [3, 3, 1]
    assert [account["accountId"] for page in pages for account in page["accountList"]] == [
        account.account_id for account in accounts
    ]
    first = portal.list_accounts(**access, maxResults=2)
    assert len(first["accountList"]) == 2
    assert portal.list_accounts(**access, nextToken=first["nextToken"])["accountList"][0]["accountId"] == "000000000002"
    roles = portal.list_account_roles(**access, accountId="000000000001", maxResults=1)
    rest = portal.list_account_roles(**access, accountId="000000000001", nextToken=roles["nextToken"])
    assert [role["roleName"] for role in rest["roleList"]] == ["ReadOnly"]
    assert "nextToken" not in rest


def test_a_page_token_is_good_for_its_own_list_alone(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    access = {"accessToken": signed_in(aws, oidc)}
    token = portal.list_accounts(**access, maxResults=1)["nextToken"]
    invalid = Said("InvalidRequestException", 400, "Invalid next token")
    assert refusal(lambda: portal.list_account_roles(**access, accountId=PROD, nextToken=token)) == invalid
    assert refusal(lambda: portal.list_accounts(**access, nextToken="guessed")) == invalid


def test_the_last_page_names_no_next_one(aws: StrictAws, oidc: AwsClient) -> None:
    _, listed = list_accounts(aws, signed_in(aws, oidc))
    assert (len(listed["accountList"]), listed["nextToken"]) == (3, None)


@pytest.mark.parametrize("most", ["0", "101", "many"])
def test_more_or_less_than_a_page_may_have_is_refused(aws: StrictAws, oidc: AwsClient, most: str) -> None:
    status, said = list_accounts(aws, signed_in(aws, oidc), f"?max_result={most}")
    assert (status, said["__type"]) == (400, "com.amazonaws.switchboard.portal#InvalidRequestException")


@pytest.mark.parametrize(
    ("account_id", "role_name"),
    [(STAGE, "ReadOnly"), (PROD, "Nothing"), ("111122223333", "AdministratorAccess"), ("012345678901", "ReadOnly")],
)
def test_what_is_not_assigned_gives_no_credentials(
    aws: StrictAws, oidc: AwsClient, portal: AwsClient, account_id: str, role_name: str
) -> None:
    access = {"accessToken": signed_in(aws, oidc)}
    ask = partial(portal.get_role_credentials, **access, accountId=account_id, roleName=role_name)
    assert refusal(ask) == NO_ACCESS


def test_an_account_without_permission_sets_is_not_listed_and_has_no_roles(
    aws: StrictAws, oidc: AwsClient, portal: AwsClient
) -> None:
    access = {"accessToken": signed_in(aws, oidc)}
    listed = portal.list_accounts(**access)["accountList"]
    assert [account["accountName"] for account in listed] == ["acme-prod", "acme-stage", "acme-data"]
    assert refusal(lambda: portal.list_account_roles(**access, accountId="012345678901")) == NO_ACCESS


def test_an_assignment_that_is_taken_away_is_gone_at_once(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    access = {"accessToken": signed_in(aws, oidc)}
    ask = partial(portal.get_role_credentials, **access, accountId=PROD, roleName="ReadOnly")
    assert ask()["roleCredentials"]
    aws.identity_center.put_directory(replace(DIRECTORY, accounts=DIRECTORY.accounts[1:]))
    assert refusal(ask) == NO_ACCESS


@pytest.mark.parametrize("hours", [0.5, 12.5])
def test_a_permission_set_lasts_1_to_12_hours(hours: float) -> None:
    with pytest.raises(ValueError, match="is not 1 h to 12 h"):
        PermissionSet("Odd", timedelta(hours=hours))


# The page where a person allows


def test_a_person_allows_on_the_page(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc, clientName="<b>Role & Switch</b>")
    target = device.started["verificationUriComplete"].removeprefix(aws.url)
    status, headers, page = send(aws, "GET", target)
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert html.escape("<b>Role & Switch</b>") in page
    assert "<b>Role &" not in page
    assert device.user_code in page
    assert START_URL in page
    assert "<script" not in page
    assert "script-src" not in headers["Content-Security-Policy"]
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    # Looking is not allowing.
    assert oidc_refusal(device.token)[0] == "AuthorizationPendingException"
    status, page = answer_page(aws, device.user_code, "allow")
    assert (status, "may now use your accounts" in page) == (200, True)
    assert device.token()["accessToken"]


def answer_page(aws: StrictAws, user_code: str, decision: str) -> tuple[int, str]:
    form = f"user_code={user_code}&decision={decision}"
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    status, _, page = send(aws, "POST", "/device", form, **kind)
    return status, page


def test_a_person_denies_on_the_page(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    _, page = answer_page(aws, device.user_code, "deny")
    assert "was refused" in page
    assert oidc_refusal(device.token)[0] == "AccessDeniedException"


def test_the_page_asks_for_the_code_and_takes_it_as_people_type_it(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    _, _, page = send(aws, "GET", "/device")
    assert '<input name="user_code"' in page
    typed = device.user_code.replace("-", " ").lower().replace(" ", "%20")
    status, _, page = send(aws, "GET", f"/device?user_code={typed}")
    assert (status, device.user_code in page) == (200, True)


@pytest.mark.parametrize("decision", ["", "maybe", "none"])
def test_another_answer_than_the_two_asks_again(aws: StrictAws, oidc: AwsClient, decision: str) -> None:
    device = Device(oidc)
    status, page = answer_page(aws, device.user_code, decision)
    assert (status, 'value="allow"' in page) == (200, True)
    assert oidc_refusal(device.token)[0] == "AuthorizationPendingException"


def test_a_code_that_is_used_or_wrong_is_said_to_be_unknown(aws: StrictAws, oidc: AwsClient) -> None:
    device = Device(oidc)
    answer_page(aws, device.user_code, "allow")
    for target in (f"/device?user_code={device.user_code}", "/device?user_code=%3Cscript%3E"):
        status, _, page = send(aws, "GET", target)
        assert (status, "No program waits for this code" in page, "<script" in page) == (404, True, False)
    assert answer_page(aws, device.user_code, "deny")[0] == 404
    assert device.token()["accessToken"]


# What was asked, and faults


def test_calls_are_kept_without_tokens_codes_or_secrets(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    device = Device(oidc, grantTypes=[DEVICE_CODE_GRANT, REFRESH_GRANT])
    aws.identity_center.allow(device.user_code)
    token = device.token()
    refreshed = device.refreshed(token["refreshToken"])
    access = {"accessToken": refreshed["accessToken"]}
    portal.list_accounts(**access, maxResults=2)
    portal.list_account_roles(**access, accountId=PROD)
    given = portal.get_role_credentials(**access, accountId=PROD, roleName="ReadOnly")["roleCredentials"]
    portal.logout(**access)
    asked = {
        "clientName": "RoleSwitch",
        "clientType": "public",
        "scopes": "sso:account:access",
        "grantTypes": f"{DEVICE_CODE_GRANT} {REFRESH_GRANT}",
    }
    assert aws.calls == [
        Call("RegisterClient", "", asked, "", "sso-oidc"),
        Call("StartDeviceAuthorization", "", {"startUrl": START_URL}, "", "sso-oidc"),
        Call("CreateToken", "", {"grantType": DEVICE_CODE_GRANT}, "", "sso-oidc"),
        Call("CreateToken", "", {"grantType": REFRESH_GRANT}, "", "sso-oidc"),
        Call("ListAccounts", "", {"maxResults": "2"}, "", "sso"),
        Call("ListAccountRoles", "", {"accountId": PROD}, "", "sso"),
        Call("GetRoleCredentials", "", {"accountId": PROD, "roleName": "ReadOnly"}, "", "sso"),
        Call("Logout", "", {}, "", "sso"),
    ]
    secrets = [
        *device.client.values(),
        *(token[name] for name in ("accessToken", "refreshToken")),
        *(refreshed[name] for name in ("accessToken", "refreshToken")),
        device.started["deviceCode"],
        given["secretAccessKey"],
    ]
    state = repr(aws.calls) + repr(vars(aws.identity_center)["_sign_ins"]) + repr(vars(aws.identity_center)["_clients"])
    assert [secret for secret in secrets[1:] if secret in state] == []


def test_faults_of_one_service_leave_the_other_alone(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    token = signed_in(aws, oidc)
    aws.fail(1, SLOW_DOWN, service="sso-oidc")
    aws.fail(1, TOO_MANY_REQUESTS, service="sso")
    assert refusal(lambda: portal.list_accounts(accessToken=token)) == (
        "TooManyRequestsException",
        429,
        "HTTP 429 Unknown Code",
    )
    assert portal.list_accounts(accessToken=token)["accountList"]
    assert oidc_refusal(lambda: register(oidc)) == ("SlowDownException", 400)
    assert register(oidc)


def test_every_fault_can_come_from_identity_center(aws: StrictAws, oidc: AwsClient, portal: AwsClient) -> None:
    aws.fail(1, UNAVAILABLE, service="sso-oidc")
    aws.fail(1, Fault(manner=Manner.RESET), service="sso")
    with pytest.raises(ConnectionClosedError):
        portal.list_accounts(accessToken="aoa")
    status, _, _ = send(aws, "POST", "/client/register", "{}")
    assert status == 503


# The real AWS CLI


@pytest.fixture
def real(tmp_path: Path) -> Iterator[StrictAws]:
    """By the computer's clock, as the CLI's."""
    with StrictAws(identity_center=DIRECTORY) as running:
        yield running


def aws_cli(aws: StrictAws, home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    config = home / ".aws" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text(
        f"[sso-session acme]\nsso_start_url = {START_URL}\nsso_region = eu-west-1\n"
        "sso_registration_scopes = sso:account:access\n"
        f"[profile prod]\nsso_session = acme\nsso_account_id = {PROD}\nsso_role_name = ReadOnly\nregion = eu-west-1\n"
    )
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "AWS_EC2_METADATA_DISABLED": "true",
        "NO_PROXY": "127.0.0.1",
        **{f"AWS_ENDPOINT_URL_{service}": aws.url for service in ("SSO", "SSO_OIDC", "STS")},
    }
    return subprocess.run(
        [AWS_CLI, "--profile", "prod", *command], env=environ, capture_output=True, text=True, check=False, timeout=60
    )


def store_token(home: Path, token: Mapping[str, Any], device: Device, expires: datetime) -> Path:
    """Where and as the AWS CLI keeps it."""
    file = home / ".aws" / "sso" / "cache" / f"{hashlib.sha1(b'acme').hexdigest()}.json"  # noqa: S324 - the CLI's name
    file.parent.mkdir(parents=True, exist_ok=True)
    kept = {
        "startUrl": START_URL,
        "region": "eu-west-1",
        "accessToken": token["accessToken"],
        "expiresAt": f"{expires:%Y-%m-%dT%H:%M:%SZ}",
        **device.client,
        "registrationExpiresAt": f"{expires + timedelta(days=90):%Y-%m-%dT%H:%M:%SZ}",
        "refreshToken": token["refreshToken"],
    }
    file.write_text(json.dumps(kept))
    return file


def test_the_aws_cli_works_with_a_stored_token_and_refreshes_it_when_it_is_over(
    real: StrictAws, tmp_path: Path
) -> None:
    device = Device(Client(real.url).unsigned("sso-oidc"))
    real.identity_center.allow(device.user_code)
    token = device.token()
    now = datetime.now(UTC)
    store_token(tmp_path, token, device, now + timedelta(hours=8))
    ran = aws_cli(real, tmp_path, "sts", "get-caller-identity")
    assert json.loads(ran.stdout)["Arn"] == DIRECTORY.session_arn(PROD, "ReadOnly"), ran.stderr

    real.identity_center.expire_tokens()
    file = store_token(tmp_path, token, device, now - timedelta(minutes=1))
    before = len(real.calls)
    ran = aws_cli(real, tmp_path, "sts", "get-caller-identity")
    assert json.loads(ran.stdout)["Account"] == PROD, ran.stderr
    assert [call.action for call in real.calls[before:]] == ["CreateToken", "GetRoleCredentials", "GetCallerIdentity"]
    kept = json.loads(file.read_text())
    assert kept["accessToken"] != token["accessToken"]
    assert kept["refreshToken"] != token["refreshToken"]


def test_the_aws_cli_is_refused_with_a_token_that_was_revoked(real: StrictAws, tmp_path: Path) -> None:
    device = Device(Client(real.url).unsigned("sso-oidc"))
    real.identity_center.allow(device.user_code)
    store_token(tmp_path, device.token(), device, datetime.now(UTC) + timedelta(hours=8))
    real.identity_center.revoke()
    ran = aws_cli(real, tmp_path, "sts", "get-caller-identity")
    assert ran.returncode != 0
    assert "expired" in ran.stderr
