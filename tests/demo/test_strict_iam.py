"""IAM of the strict AWS: a user's own access keys and MFA devices, and what stands in the way of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from botocore.exceptions import ClientError

from roleswitch.demo.strict_aws import THROTTLED, UNAVAILABLE, Call, StrictAws, StrictRole, User
from tests.conftest import Clock
from tests.demo.client import AwsClient, Client, Credentials, Said, assume, refusal

MFA = "arn:aws:iam::111122223333:mfa/boaty"
MADE = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
BOATY = User(
    "arn:aws:iam::111122223333:user/team/boaty",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    mfa_serial=MFA,
    key_created=MADE,
)
OTHER = User("arn:aws:iam::111122223333:user/other", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
ROOT = User("arn:aws:iam::111122223333:root", "AKIAROOTROOTROOTROOT", "root+secret/root+secret/root+secret/root")
GOV = User(
    "arn:aws-us-gov:iam::120987654321:user/boaty", "AKIAGOVGOVGOVGOVGOV0", "gov+secret/gov+secret/gov+secret/gov0"
)
ROLE = "arn:aws:iam::111122223333:role/Admin"
UNKNOWN = Said("InvalidClientTokenId", 403, "The security token included in the request is invalid.")


class IamClient(Client):
    def iam(self, user: User, region: str = "us-east-1") -> AwsClient:
        return self._made("iam", (user.access_key_id, user.secret_access_key, None), region)

    def iam_of(self, credentials: Credentials) -> AwsClient:
        keys = (credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials.get("SessionToken"))
        return self._made("iam", keys, "us-east-1")

    def sts_of_key(self, key: Credentials) -> AwsClient:
        return self.sts(User(BOATY.arn, key["AccessKeyId"], key["SecretAccessKey"]))


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws([BOATY, OTHER, ROOT, GOV], [StrictRole(ROLE, (BOATY.arn,))], clock=now) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> IamClient:
    return IamClient(aws.url)


@pytest.fixture
def iam(client: IamClient) -> AwsClient:
    return client.iam(BOATY)


def ids(iam: AwsClient) -> list[tuple[str, str]]:
    return [(key["AccessKeyId"], key["Status"]) for key in iam.list_access_keys()["AccessKeyMetadata"]]


def refused(action: str, resource: str, ending: str, user: User = BOATY) -> Said:
    text = f"User: {user.arn} is not authorized to perform: iam:{action} on resource: {resource}{ending}"
    return Said("AccessDenied", 403, text)


# The life of a key


def test_a_key_is_made_listed_used_and_deleted(client: IamClient, iam: AwsClient, now: Clock) -> None:
    key = iam.create_access_key()["AccessKey"]
    assert (key["UserName"], key["Status"], key["CreateDate"]) == ("boaty", "Active", now().replace(microsecond=0))
    assert ids(iam) == [(BOATY.access_key_id, "Active"), (key["AccessKeyId"], "Active")]
    assert client.sts_of_key(key).get_caller_identity()["Arn"] == BOATY.arn
    iam.delete_access_key(AccessKeyId=BOATY.access_key_id)
    assert refusal(client.sts(BOATY).get_caller_identity) == UNKNOWN
    assert ids(client.iam_of(key)) == [(key["AccessKeyId"], "Active")]


def test_a_key_is_as_old_as_the_test_says(iam: AwsClient) -> None:
    (key,) = iam.list_access_keys()["AccessKeyMetadata"]
    assert key["CreateDate"] == MADE


def test_a_user_has_two_keys_at_most(iam: AwsClient) -> None:
    iam.create_access_key()
    said = refusal(iam.create_access_key)
    assert said == ("LimitExceeded", 409, "Cannot exceed quota for AccessKeysPerUser: 2")
    iam.delete_access_key(AccessKeyId=ids(iam)[1][0])
    assert iam.create_access_key()


def test_of_many_at_once_one_gets_the_second_key(client: IamClient) -> None:
    def made(_: int) -> bool:
        try:
            return bool(client.iam(BOATY).create_access_key())
        except ClientError:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(made, range(8))) == 1


def test_an_inactive_key_is_refused_until_it_is_active_again(client: IamClient, iam: AwsClient) -> None:
    key = iam.create_access_key()["AccessKey"]
    iam.update_access_key(AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert refusal(client.sts_of_key(key).get_caller_identity) == UNKNOWN
    assert ids(iam)[1] == (key["AccessKeyId"], "Inactive")
    iam.update_access_key(UserName="boaty", AccessKeyId=key["AccessKeyId"], Status="Active")
    assert client.sts_of_key(key).get_caller_identity()["Arn"] == BOATY.arn


def test_a_new_key_can_be_unknown_for_a_while(client: IamClient, aws: StrictAws, iam: AwsClient) -> None:
    aws.new_keys_unknown_for(2)
    key = iam.create_access_key()["AccessKey"]
    assert ids(iam)[1] == (key["AccessKeyId"], "Active")
    assert refusal(client.sts_of_key(key).get_caller_identity) == UNKNOWN
    assert refusal(client.iam_of(key).get_user) == UNKNOWN
    assert client.sts_of_key(key).get_caller_identity()["Arn"] == BOATY.arn


def test_a_key_that_is_not_the_users_cannot_be_found(iam: AwsClient) -> None:
    text = f"The Access Key with id {OTHER.access_key_id} cannot be found."
    said = Said("NoSuchEntity", 404, text)
    assert refusal(lambda: iam.delete_access_key(AccessKeyId=OTHER.access_key_id)) == said
    assert refusal(lambda: iam.update_access_key(AccessKeyId=OTHER.access_key_id, Status="Inactive")) == said


def test_the_last_use_of_a_key_is_told(client: IamClient, iam: AwsClient, now: Clock) -> None:
    key = iam.create_access_key()["AccessKey"]
    last = partial(iam.get_access_key_last_used, AccessKeyId=key["AccessKeyId"])
    assert (last()["UserName"], last()["AccessKeyLastUsed"]) == ("boaty", {"ServiceName": "N/A", "Region": "N/A"})
    client.sts_of_key(key).get_caller_identity()
    used = {"ServiceName": "sts", "Region": "eu-west-1", "LastUsedDate": now().replace(microsecond=0)}
    assert last()["AccessKeyLastUsed"] == used


@pytest.mark.parametrize("access_key_id", [OTHER.access_key_id, "AKIANOBODYHASTHISKEY"])
def test_the_last_use_of_a_key_of_nobody_or_of_others_is_not_told(iam: AwsClient, access_key_id: str) -> None:
    said = refusal(lambda: iam.get_access_key_last_used(AccessKeyId=access_key_id))
    assert said == refused("GetAccessKeyLastUsed", f"access key {access_key_id}", "")


@pytest.mark.parametrize(
    ("call", "constraint"),
    [
        (
            lambda iam: iam.update_access_key(AccessKeyId=BOATY.access_key_id, Status="Off"),
            "Value 'Off' at 'status' failed to satisfy constraint: Member must satisfy enum value set: "
            "[Active, Inactive]",
        ),
        (
            lambda iam: iam.delete_access_key(AccessKeyId="A" * 129),
            f"Value '{'A' * 129}' at 'accessKeyId' failed to satisfy constraint: "
            "Member must have length less than or equal to 128",
        ),
        (
            lambda iam: iam.get_user(UserName="boaty mcboatface"),
            "Value 'boaty mcboatface' at 'userName' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@-]+",
        ),
    ],
)
def test_values_outside_the_limits_are_named(
    iam: AwsClient, call: Callable[[AwsClient], object], constraint: str
) -> None:
    said = refusal(lambda: call(iam))
    assert said == ("ValidationError", 400, f"1 validation error detected: {constraint}")


# The user


def test_a_user_is_told_who_it_is_and_its_devices(client: IamClient, iam: AwsClient) -> None:
    user = iam.get_user()["User"]
    assert (user["Arn"], user["UserName"], user["Path"]) == (BOATY.arn, "boaty", "/team/")
    assert user["UserId"] == client.sts(BOATY).get_caller_identity()["UserId"]
    (device,) = iam.list_mfa_devices()["MFADevices"]
    assert (device["SerialNumber"], device["UserName"], device["EnableDate"]) == (MFA, "boaty", MADE)
    assert client.iam(OTHER).list_mfa_devices()["MFADevices"] == []
    assert client.iam(OTHER).get_user()["User"]["Path"] == "/"


def test_a_user_that_may_not_look_at_itself_is_refused(client: IamClient, aws: StrictAws) -> None:
    aws.put_user(User(OTHER.arn, OTHER.access_key_id, OTHER.secret_access_key, may_read_user=False))
    ending = " because no identity-based policy allows the iam:ListMFADevices action"
    said = refusal(client.iam(OTHER).list_mfa_devices)
    assert said == refused("ListMFADevices", "user other", ending, OTHER)
    assert ids(client.iam(OTHER)) == [(OTHER.access_key_id, "Active")]


# Who may


def calls(iam: AwsClient) -> dict[str, Callable[[], object]]:
    mine = {"AccessKeyId": BOATY.access_key_id}
    return {
        "CreateAccessKey": iam.create_access_key,
        "ListAccessKeys": iam.list_access_keys,
        "UpdateAccessKey": partial(iam.update_access_key, **mine, Status="Inactive"),
        "GetAccessKeyLastUsed": partial(iam.get_access_key_last_used, **mine),
        "DeleteAccessKey": partial(iam.delete_access_key, **mine),
    }


def resource(action: str) -> str:
    return f"access key {BOATY.access_key_id}" if action == "GetAccessKeyLastUsed" else "user boaty"


def test_a_user_that_may_not_manage_keys_is_refused(aws: StrictAws, iam: AwsClient) -> None:
    aws.put_user(User(BOATY.arn, BOATY.access_key_id, BOATY.secret_access_key, may_manage_keys=False))
    for action, call in calls(iam).items():
        ending = f" because no identity-based policy allows the iam:{action} action"
        assert refusal(call) == refused(action, resource(action), ending)
    assert iam.get_user()["User"]["Arn"] == BOATY.arn


def test_keys_can_need_mfa(client: IamClient, aws: StrictAws, iam: AwsClient) -> None:
    strict = User(BOATY.arn, BOATY.access_key_id, BOATY.secret_access_key, mfa_serial=MFA, keys_need_mfa=True)
    aws.put_user(strict)
    for action, call in calls(iam).items():
        assert refusal(call) == refused(action, resource(action), " with an explicit deny in an identity-based policy")
    aws.accept_token_code(MFA, "417000")
    session = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="417000")["Credentials"]
    for call in calls(client.iam_of(session)).values():
        call()


def test_a_session_without_mfa_cannot_call_iam(client: IamClient) -> None:
    session = client.sts(BOATY).get_session_token()["Credentials"]
    assert refusal(client.iam_of(session).get_user) == UNKNOWN


def test_a_role_has_no_user_of_its_own(client: IamClient) -> None:
    session = client.iam_of(assume(client.sts(BOATY), ROLE))
    said = Said("ValidationError", 400, "Must specify userName when calling with non-User credentials")
    assert refusal(session.list_access_keys) == said
    named = refusal(lambda: session.list_access_keys(UserName="boaty"))
    assert named.message.endswith(" because no identity-based policy allows the iam:ListAccessKeys action")


@pytest.mark.parametrize("name", ["other", "nobody"])
def test_a_user_may_not_manage_the_keys_of_others(iam: AwsClient, name: str) -> None:
    ending = " because no identity-based policy allows the iam:ListAccessKeys action"
    said = refusal(lambda: iam.list_access_keys(UserName=name))
    assert said == refused("ListAccessKeys", f"user {name}", ending)


def test_root_manages_the_keys_of_its_account(client: IamClient) -> None:
    root = client.iam(ROOT)
    assert root.list_access_keys(UserName="boaty")["AccessKeyMetadata"][0]["AccessKeyId"] == BOATY.access_key_id
    assert root.get_user()["User"]["Arn"] == ROOT.arn
    said = refusal(lambda: root.list_access_keys(UserName="nobody"))
    assert said == ("NoSuchEntity", 404, "The user with name nobody cannot be found.")


def test_iam_is_signed_for_the_one_region_of_its_partition(client: IamClient) -> None:
    assert client.iam(GOV, "us-gov-west-1").get_user()["User"]["Arn"] == GOV.arn
    assert refusal(client.iam(GOV).get_user) == UNKNOWN
    said = refusal(client.iam(BOATY, "eu-west-1").get_user)
    assert said == ("SignatureDoesNotMatch", 403, "Credential should be scoped to a valid region, not 'eu-west-1'. ")


def test_an_action_that_is_not_here_is_told_so(iam: AwsClient) -> None:
    said = refusal(iam.list_roles)
    assert said == ("InvalidAction", 400, "Could not find operation ListRoles for version 2010-05-08")


# What was asked, and faults


def test_calls_are_kept_without_secrets(aws: StrictAws, iam: AwsClient) -> None:
    key = iam.create_access_key(UserName="boaty")["AccessKey"]
    assert aws.calls == [Call("CreateAccessKey", BOATY.arn, {"UserName": "boaty"}, "us-east-1", "iam")]
    assert key["SecretAccessKey"] not in repr(aws.calls)


def test_faults_of_iam_leave_sts_alone_and_those_of_sts_iam(client: IamClient, aws: StrictAws, iam: AwsClient) -> None:
    aws.fail(1, UNAVAILABLE)
    aws.fail(1, THROTTLED, service="iam")
    assert refusal(iam.get_user).code == "Throttling"
    assert iam.get_user()["User"]["UserName"] == "boaty"
    assert refusal(client.sts(BOATY).get_caller_identity).code == "ServiceUnavailable"
    assert client.sts(BOATY).get_caller_identity()["Arn"] == BOATY.arn


def test_where_something_is_behind_it_iam_is_still_answered_here(now: Clock) -> None:
    nobody = "http://127.0.0.1:9"
    with StrictAws([BOATY], clock=now, upstream=nobody) as in_front:
        assert IamClient(in_front.url).iam(BOATY).get_user()["User"]["Arn"] == BOATY.arn


def test_a_key_of_a_user_is_forgotten_by_sessions_no_sooner_than_they_end(
    client: IamClient, aws: StrictAws, iam: AwsClient, now: Clock
) -> None:
    aws.accept_token_code(MFA, "417000")
    session = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="417000")["Credentials"]
    iam.delete_access_key(AccessKeyId=BOATY.access_key_id)
    assert ids(client.iam_of(session)) == []
    assert client.sts_of(session).get_caller_identity()["Arn"] == BOATY.arn
    now.advance(timedelta(minutes=1))
    aws.expire_sessions()
    assert refusal(client.iam_of(session).get_user).code == "ExpiredToken"
