"""Organizations of the strict AWS: its tree and its accounts, page by page, and who may not see them."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from roleswitch.demo.strict_aws import ORGANIZATIONS_THROTTLED, Call, StrictAws, StrictRole, User
from roleswitch.demo.strict_organizations import MemberAccount, StrictOrganization, Unit
from tests.conftest import Clock
from tests.demo.client import AwsClient, Client, Said, assume, refusal

BOATY = User(
    "arn:aws:iam::111122223333:user/boaty.mcboatface",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
)
MANAGEMENT = MemberAccount("400000000001", "acme", "aws@example.com")
PROD = MemberAccount("482109375526", "acme-prod", "aws+prod@example.com")
STAGE = MemberAccount("903411772280", "acme-stage", "aws+stage@example.com")
CLOSED = MemberAccount("867530900001", "acme-old", "aws+old@example.com", "CLOSED")
LOGS = MemberAccount("665022189041", "acme-logs", "aws+logs@example.com")


def role(account: str, name: str) -> StrictRole:
    return StrictRole(f"arn:aws:iam::{account}:role/{name}", (BOATY.arn,))


AUDITOR = role(MANAGEMENT.account_id, "audit/OrganizationReader")
BILLING = role(MANAGEMENT.account_id, "Billing")
MEMBER = role(PROD.account_id, "OrganizationReader")
STRANGER = role("999988887777", "OrganizationReader")

ORGANIZATION = StrictOrganization(
    MANAGEMENT,
    (
        Unit("Workloads", (Unit("Prod", accounts=(PROD,)), Unit("Stage", accounts=(STAGE,)))),
        Unit("Suspended", accounts=(CLOSED,)),
        Unit("Empty"),
    ),
    (LOGS,),
    may_list=(AUDITOR.arn,),
)


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    roles = (AUDITOR, BILLING, MEMBER, STRANGER)
    with StrictAws([BOATY], roles, clock=now, organization=ORGANIZATION) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


@pytest.fixture
def auditor(client: Client) -> AwsClient:
    return organizations(client, AUDITOR)


def organizations(client: Client, as_role: StrictRole, region: str = "us-east-1") -> AwsClient:
    return client.organizations_of(assume(client.sts(BOATY), as_role.arn), region)


def names(accounts: list[dict[str, Any]]) -> list[str]:
    return [account["Name"] for account in accounts]


# What there is


def test_all_accounts_are_listed_with_their_states(auditor: AwsClient) -> None:
    accounts = auditor.list_accounts()["Accounts"]
    assert names(accounts) == ["acme", "acme-logs", "acme-prod", "acme-stage", "acme-old"]
    assert accounts[2] == {
        "Arn": "arn:aws:organizations::400000000001:account/o-acme012345/482109375526",
        "Email": "aws+prod@example.com",
        "Id": "482109375526",
        "JoinedMethod": "CREATED",
        "JoinedTimestamp": accounts[2]["JoinedTimestamp"],
        "Name": "acme-prod",
        "State": "ACTIVE",
        "Status": "ACTIVE",
    }
    assert (accounts[4]["State"], accounts[4]["Status"]) == ("CLOSED", "SUSPENDED")
    assert accounts[0]["JoinedMethod"] == "INVITED"


def test_the_tree_is_walked_from_its_root(auditor: AwsClient) -> None:
    (root,) = auditor.list_roots()["Roots"]
    assert (root["Id"], root["Name"]) == (ORGANIZATION.root_id, "Root")
    units = auditor.list_organizational_units_for_parent(ParentId=root["Id"])["OrganizationalUnits"]
    assert [unit["Name"] for unit in units] == ["Workloads", "Suspended", "Empty"]
    assert names(auditor.list_accounts_for_parent(ParentId=root["Id"])["Accounts"]) == ["acme", "acme-logs"]
    inside = auditor.list_organizational_units_for_parent(ParentId=units[0]["Id"])["OrganizationalUnits"]
    assert [unit["Name"] for unit in inside] == ["Prod", "Stage"]
    assert inside[0]["Id"] == ORGANIZATION.unit_id("Workloads/Prod")
    assert inside[0]["Arn"] == f"arn:aws:organizations::400000000001:ou/o-acme012345/{inside[0]['Id']}"
    assert names(auditor.list_accounts_for_parent(ParentId=inside[1]["Id"])["Accounts"]) == ["acme-stage"]
    assert auditor.list_accounts_for_parent(ParentId=units[2]["Id"])["Accounts"] == []


def test_parents_are_told_from_below(auditor: AwsClient) -> None:
    prod = ORGANIZATION.unit_id("Workloads/Prod")
    assert auditor.list_parents(ChildId=PROD.account_id)["Parents"] == [{"Id": prod, "Type": "ORGANIZATIONAL_UNIT"}]
    workloads = ORGANIZATION.unit_id("Workloads")
    assert auditor.list_parents(ChildId=prod)["Parents"] == [{"Id": workloads, "Type": "ORGANIZATIONAL_UNIT"}]
    root = [{"Id": ORGANIZATION.root_id, "Type": "ROOT"}]
    assert auditor.list_parents(ChildId=workloads)["Parents"] == root
    assert auditor.list_parents(ChildId=MANAGEMENT.account_id)["Parents"] == root


def test_status_goes_when_aws_retires_it(aws: StrictAws, auditor: AwsClient) -> None:
    aws.put_organization(replace(ORGANIZATION, tells_status=False))
    account = auditor.list_accounts()["Accounts"][4]
    assert account["State"] == "CLOSED"
    assert "Status" not in account


# Page by page


def test_lists_come_in_pages_of_twenty_at_most(aws: StrictAws, auditor: AwsClient) -> None:
    members = tuple(MemberAccount(f"{number:012}", f"member {number}", "a@example.com") for number in range(24))
    aws.put_organization(replace(ORGANIZATION, units=(), accounts=members))
    first = auditor.list_accounts()
    assert len(first["Accounts"]) == 20
    second = auditor.list_accounts(NextToken=first["NextToken"])
    assert names(second["Accounts"]) == [f"member {number}" for number in range(19, 24)]
    assert "NextToken" not in second
    assert len(auditor.list_accounts(MaxResults=5)["Accounts"]) == 5


def test_an_empty_page_may_come_before_one_with_something(aws: StrictAws, auditor: AwsClient) -> None:
    aws.put_organization(replace(ORGANIZATION, page_size=2, empty_pages=True))
    pages = list(auditor.get_paginator("list_accounts").paginate())
    assert [len(page["Accounts"]) for page in pages] == [0, 2, 0, 2, 0, 1]
    assert [name for page in pages for name in names(page["Accounts"])] == [
        "acme",
        "acme-logs",
        "acme-prod",
        "acme-stage",
        "acme-old",
    ]
    empty = auditor.list_accounts_for_parent(ParentId=ORGANIZATION.unit_id("Empty"))
    assert (empty["Accounts"], "NextToken" in empty) == ([], False)


@pytest.mark.parametrize("token", ["guessed", "TGlzdFJvb3RzfDA="])
def test_a_token_of_no_page_or_of_another_list_is_refused(auditor: AwsClient, token: str) -> None:
    said = refusal(lambda: auditor.list_accounts(NextToken=token))
    assert said == ("InvalidInputException", 400, "You provided an invalid NextToken value.")


# Who may not


def denied(action: str, role_name: str) -> Said:
    arn = f"arn:aws:sts::400000000001:assumed-role/{role_name}/boaty"
    return Said(
        "AccessDeniedException",
        400,
        f"User: {arn} is not authorized to perform: organizations:{action} on resource: * because no identity-based "
        f"policy allows the organizations:{action} action",
    )


LISTS: dict[str, Callable[[AwsClient], object]] = {
    "ListAccounts": lambda client: client.list_accounts(),
    "ListRoots": lambda client: client.list_roots(),
    "ListAccountsForParent": lambda client: client.list_accounts_for_parent(ParentId=ORGANIZATION.root_id),
    "ListOrganizationalUnitsForParent": lambda client: client.list_organizational_units_for_parent(
        ParentId=ORGANIZATION.root_id
    ),
    "ListParents": lambda client: client.list_parents(ChildId=PROD.account_id),
}


@pytest.mark.parametrize("action", LISTS)
def test_only_the_management_account_may_list_and_there_only_who_is_allowed(client: Client, action: str) -> None:
    listing = LISTS[action]
    assert listing(organizations(client, AUDITOR))
    assert refusal(lambda: listing(organizations(client, BILLING))) == denied(action, "Billing")
    not_here = Said("AccessDeniedException", 400, "You don't have permissions to access this resource.")
    assert refusal(lambda: listing(organizations(client, MEMBER))) == not_here


def test_a_user_of_the_management_account_may_be_allowed_too(aws: StrictAws, client: Client) -> None:
    user = User(
        "arn:aws:iam::400000000001:user/root-ops", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY"
    )
    aws.put_user(user)
    aws.put_organization(replace(ORGANIZATION, may_list=(user.arn,)))
    as_user = {"AccessKeyId": user.access_key_id, "SecretAccessKey": user.secret_access_key, "SessionToken": None}
    assert client.organizations_of(as_user).list_roots()["Roots"]


def test_every_member_may_ask_for_the_organization_itself(client: Client) -> None:
    told = organizations(client, MEMBER).describe_organization()["Organization"]
    assert (told["Id"], told["MasterAccountId"], told["FeatureSet"]) == ("o-acme012345", "400000000001", "ALL")
    assert told["MasterAccountArn"] == "arn:aws:organizations::400000000001:account/o-acme012345/400000000001"


def test_an_account_outside_or_without_an_organization_is_told_so(aws: StrictAws, client: Client) -> None:
    said = Said("AWSOrganizationsNotInUseException", 400, "Your account is not a member of an organization.")
    stranger = organizations(client, STRANGER)
    assert refusal(stranger.list_accounts) == said
    assert refusal(stranger.describe_organization) == said
    aws.put_organization(None)
    assert refusal(organizations(client, AUDITOR).list_roots) == said


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda client: client.list_accounts_for_parent(ParentId="r-zzzz"), "ParentNotFoundException"),
        (
            lambda client: client.list_organizational_units_for_parent(ParentId="ou-zzzz-00000000"),
            "ParentNotFoundException",
        ),
        (lambda client: client.list_accounts_for_parent(ParentId="Workloads"), "InvalidInputException"),
        (lambda client: client.list_parents(ChildId="111122223333"), "ChildNotFoundException"),
        (lambda client: client.list_parents(ChildId=ORGANIZATION.root_id), "InvalidInputException"),
        (lambda client: client.list_policies(Filter="TAG_POLICY"), "UnknownOperationException"),
    ],
)
def test_what_is_not_there_is_refused(auditor: AwsClient, call: Callable[[AwsClient], object], code: str) -> None:
    said = refusal(lambda: call(auditor))
    assert (said.code, said.status) == (code, 400)


def test_organizations_is_signed_for_the_one_region_of_its_partition(client: Client) -> None:
    said = refusal(organizations(client, AUDITOR, "eu-west-1").list_roots)
    assert said.code == "InvalidSignatureException"
    assert said.message == "Credential should be scoped to a valid region, not 'eu-west-1'. "


def test_credentials_that_are_over_or_wrong_are_refused_as_json_services_do(
    client: Client, aws: StrictAws, auditor: AwsClient, now: Clock
) -> None:
    wrong = {"AccessKeyId": BOATY.access_key_id, "SecretAccessKey": "guessed", "SessionToken": None}
    assert refusal(client.organizations_of(wrong).list_roots).code == "InvalidSignatureException"
    nobody = {"AccessKeyId": "AKIANOBODYHASTHISKEY", "SecretAccessKey": "guessed", "SessionToken": None}
    assert refusal(client.organizations_of(nobody).list_roots)[:2] == ("UnrecognizedClientException", 400)
    now.advance(timedelta(minutes=1))
    aws.expire_sessions()
    assert refusal(auditor.list_roots)[:2] == ("ExpiredTokenException", 400)


@pytest.mark.parametrize(
    ("body", "code"), [("{}", "MissingAuthenticationTokenException"), ("[", "SerializationException")]
)
def test_what_is_not_signed_or_no_json_is_refused(aws: StrictAws, body: str, code: str) -> None:
    connection = http.client.HTTPConnection(urlsplit(aws.url).netloc, timeout=10)
    connection.request("POST", "/", body, {"X-Amz-Target": "AWSOrganizationsV20161128.ListRoots"})
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())["__type"]) == (400, code)
    connection.close()


# What was asked, and faults


def test_calls_are_kept(aws: StrictAws, auditor: AwsClient) -> None:
    root = ORGANIZATION.root_id
    first = auditor.list_accounts(MaxResults=1)
    auditor.list_accounts(NextToken=first["NextToken"])
    auditor.list_accounts_for_parent(ParentId=root)
    arn = "arn:aws:sts::400000000001:assumed-role/OrganizationReader/boaty"
    assert aws.calls[1:] == [
        Call("ListAccounts", arn, {"MaxResults": "1"}, "us-east-1", "organizations"),
        Call("ListAccounts", arn, {}, "us-east-1", "organizations"),
        Call("ListAccountsForParent", arn, {"ParentId": root}, "us-east-1", "organizations"),
    ]


def test_faults_of_organizations_leave_sts_alone(aws: StrictAws, client: Client, auditor: AwsClient) -> None:
    aws.fail(1, ORGANIZATIONS_THROTTLED, service="organizations")
    assert client.sts(BOATY).get_caller_identity()["Arn"] == BOATY.arn
    assert refusal(auditor.list_roots) == (
        "TooManyRequestsException",
        400,
        "You have sent too many requests in too short a period of time. Try again later.",
    )
    assert auditor.list_roots()["Roots"]
