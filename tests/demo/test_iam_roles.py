"""IAM of the strict AWS: roles and policies are made, held together and removed as AWS does it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from roleswitch.demo.strict_aws import StrictAws, StrictRole, User
from tests.demo.client import AwsClient, Client, Said, assume, refusal

ACCOUNT = "111122223333"
BOATY = User(f"arn:aws:iam::{ACCOUNT}:user/boaty", "AKIAIOSFODNN7EXAMPLE", "b" * 40, may_assume=())
OWNER = User(f"arn:aws:iam::{ACCOUNT}:user/owner", "AKIAOWNEROWNEROWNER0", "o" * 40)
STRANGER = User("arn:aws:iam::999999999999:user/stranger", "AKIASTRANGERSTRANGER", "s" * 40)
ADMIN = StrictRole(f"arn:aws:iam::{ACCOUNT}:role/Admin", (OWNER.arn,))
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
NEW = f"arn:aws:iam::{ACCOUNT}:role/team/New"


def trust(principal: str = f"arn:aws:iam::{ACCOUNT}:root") -> str:
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def may_assume(arn: str) -> str:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": arn}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


class IamClient(Client):
    def iam(self, user: User) -> AwsClient:
        return self._made("iam", (user.access_key_id, user.secret_access_key, None), "us-east-1")

    def iam_of(self, credentials: dict[str, str]) -> AwsClient:
        keys = (credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])
        return self._made("iam", keys, "us-east-1")


@pytest.fixture
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY, OWNER, STRANGER], [ADMIN]) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> IamClient:
    return IamClient(aws.url)


@pytest.fixture
def iam(client: IamClient) -> AwsClient:
    return client.iam(OWNER)


def make(iam: AwsClient, **more: object) -> None:
    given = {"RoleName": "New", "Path": "/team/", "AssumeRolePolicyDocument": trust(), **more}
    iam.create_role(**given)


def test_a_role_is_made_found_and_removed(iam: AwsClient) -> None:
    make(iam, Description="for a test")
    role = iam.get_role(RoleName="New")["Role"]
    assert (role["Arn"], role["Path"], role["Description"]) == (NEW, "/team/", "for a test")
    iam.delete_role(RoleName="New")
    said = Said("NoSuchEntity", 404, "The role with name New cannot be found.")
    assert refusal(lambda: iam.get_role(RoleName="New")) == said


def test_a_role_that_was_removed_lets_nobody_in(client: IamClient, iam: AwsClient) -> None:
    make(iam)
    assert assume(client.sts(OWNER), NEW)
    iam.delete_role(RoleName="New")
    assert refusal(lambda: assume(client.sts(OWNER), NEW)).code == "AccessDenied"


def test_the_name_of_a_role_is_taken_whatever_its_case_and_path(iam: AwsClient) -> None:
    make(iam)
    said = refusal(lambda: make(iam, RoleName="NEW", Path="/"))
    assert said == ("EntityAlreadyExists", 409, "Role with name NEW already exists.")
    assert refusal(lambda: make(iam, RoleName="Admin")).code == "EntityAlreadyExists"


def test_each_account_has_its_own_roles(client: IamClient, iam: AwsClient) -> None:
    make(iam)
    make(client.iam(STRANGER))
    assert client.iam(STRANGER).get_role(RoleName="New")["Role"]["Arn"] == "arn:aws:iam::999999999999:role/team/New"


@pytest.mark.parametrize("principal", [f"arn:aws:iam::{ACCOUNT}:user/nobody", f"arn:aws:iam::{ACCOUNT}:role/Nobody"])
def test_a_principal_has_to_be_there(iam: AwsClient, principal: str) -> None:
    said = refusal(lambda: make(iam, AssumeRolePolicyDocument=trust(principal)))
    assert said == ("MalformedPolicyDocument", 400, f'Invalid principal in policy: "AWS":"{principal}"')


def test_a_policy_that_is_attached_to_a_user_lets_it_assume_that_role_until_it_is_detached(
    client: IamClient, iam: AwsClient
) -> None:
    make(iam)
    iam.create_role(RoleName="Other", AssumeRolePolicyDocument=trust())
    policy = iam.create_policy(PolicyName="assume-new", PolicyDocument=may_assume(NEW))["Policy"]["Arn"]
    sts = client.sts(BOATY)
    ending = "because no identity-based policy allows the sts:AssumeRole action"
    assert refusal(lambda: assume(sts, NEW)).message.endswith(ending)
    iam.attach_user_policy(UserName="boaty", PolicyArn=policy)
    assert assume(sts, NEW)
    assert refusal(lambda: assume(sts, NEW.replace("team/New", "Other"))).message.endswith(ending)
    iam.detach_user_policy(UserName="boaty", PolicyArn=policy)
    assert refusal(lambda: assume(sts, NEW)).message.endswith(ending)


def test_what_is_in_use_is_not_removed(iam: AwsClient) -> None:
    make(iam)
    policy = iam.create_policy(PolicyName="assume-new", PolicyDocument=may_assume(NEW))["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="developers", PolicyArn=policy)
    iam.attach_role_policy(RoleName="New", PolicyArn=READ_ONLY)
    iam.put_role_policy(RoleName="New", PolicyName="own", PolicyDocument=may_assume(NEW))
    assert refusal(lambda: iam.delete_policy(PolicyArn=policy)).code == "DeleteConflict"
    assert "detach all policies first" in refusal(lambda: iam.delete_role(RoleName="New")).message
    iam.detach_role_policy(RoleName="New", PolicyArn=READ_ONLY)
    assert "delete policies first" in refusal(lambda: iam.delete_role(RoleName="New")).message
    iam.delete_role_policy(RoleName="New", PolicyName="own")
    iam.delete_role(RoleName="New")
    iam.detach_group_policy(GroupName="developers", PolicyArn=policy)
    iam.delete_policy(PolicyArn=policy)


@pytest.mark.parametrize(
    "call",
    [
        lambda iam: iam.attach_role_policy(RoleName="New", PolicyArn="arn:aws:iam::aws:policy/NoSuchAccess"),
        lambda iam: iam.attach_role_policy(RoleName="Nobody", PolicyArn=READ_ONLY),
        lambda iam: iam.attach_user_policy(UserName="nobody", PolicyArn=READ_ONLY),
        lambda iam: iam.detach_role_policy(RoleName="New", PolicyArn=READ_ONLY),
        lambda iam: iam.delete_role_policy(RoleName="New", PolicyName="own"),
        lambda iam: iam.delete_policy(PolicyArn=f"arn:aws:iam::{ACCOUNT}:policy/nothing"),
    ],
)
def test_what_is_not_there_is_told_so(iam: AwsClient, call: Callable[[AwsClient], object]) -> None:
    make(iam)
    assert refusal(lambda: call(iam)).code == "NoSuchEntity"


def test_a_role_holds_ten_policies(iam: AwsClient) -> None:
    make(iam)
    for number in range(11):
        iam.create_policy(PolicyName=f"p{number}", PolicyDocument=may_assume(NEW))
    arns = [f"arn:aws:iam::{ACCOUNT}:policy/p{number}" for number in range(11)]
    for arn in (*arns[:10], arns[0]):
        iam.attach_role_policy(RoleName="New", PolicyArn=arn)
    said = refusal(lambda: iam.attach_role_policy(RoleName="New", PolicyArn=arns[10]))
    assert said == ("LimitExceeded", 409, "Cannot exceed quota for PoliciesPerRole: 10")


def test_a_role_lasts_an_hour_to_twelve(iam: AwsClient) -> None:
    assert refusal(lambda: make(iam, MaxSessionDuration=43201)).code == "ValidationError"


def test_a_user_without_the_permission_makes_nothing(client: IamClient, aws: StrictAws) -> None:
    aws.put_user(replace(BOATY, may_manage_keys=False))
    said = refusal(lambda: make(client.iam(BOATY)))
    assert said.code == "AccessDenied"
    assert said.message.endswith("because no identity-based policy allows the iam:CreateRole action")


def test_a_session_that_is_limited_makes_nothing(client: IamClient) -> None:
    whole = assume(client.sts(OWNER), ADMIN.arn)
    limited = assume(client.sts(OWNER), ADMIN.arn, PolicyArns=[{"arn": READ_ONLY}])
    said = refusal(lambda: make(client.iam_of(dict(limited))))
    assert said.message.endswith("because no session policy allows the iam:CreateRole action")
    make(client.iam_of(dict(whole)))
