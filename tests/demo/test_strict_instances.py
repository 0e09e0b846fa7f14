"""The instances of the demo, as the Session Manager dialog finds them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from roleswitch.access.instances import instances
from roleswitch.access.principal import Principal
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.demo.strict_aws import Fault, StrictAws, User
from roleswitch.errors import AccessRefused, SourceRefused
from tests.fakes import no_wait

USER = User("arn:aws:iam::111122223333:user/boaty", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
OTHER = User("arn:aws:iam::482109375526:user/boaty", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([USER, OTHER]) as aws:
        monkeypatch.setenv("AWS_ENDPOINT_URL", aws.url)
        yield aws


def principal(user: User, region: str = "eu-west-1", secret: str = "") -> Principal:
    return Principal("prod", "aws", Credentials(user.access_key_id, secret or user.secret_access_key), Place(region))


def test_each_account_has_one_that_is_online_and_one_that_is_not(aws: StrictAws) -> None:
    found = instances(Aws(), principal(USER), wait=no_wait).found
    assert [(each.name, each.ping, each.platform) for each in found] == [
        ("web-1", "Online", "Amazon Linux 2023"),
        ("bastion", "ConnectionLost", "Amazon Linux 2023"),
    ]
    assert [(call.service, call.action, call.caller_arn, call.region) for call in aws.calls] == [
        ("ssm", "DescribeInstanceInformation", USER.arn, "eu-west-1"),
        ("ec2", "DescribeInstances", USER.arn, "eu-west-1"),
    ]
    for somebody in (principal(OTHER), principal(USER, "us-east-1")):
        others = instances(Aws(), somebody, wait=no_wait).found
        assert not {each.instance_id for each in found} & {each.instance_id for each in others}


def test_who_is_not_known_is_told_nothing(aws: StrictAws) -> None:
    with pytest.raises(SourceRefused):
        instances(Aws(), principal(USER, secret="x" * 40), wait=no_wait)


def test_a_refusal_can_be_planned_for_either_service(aws: StrictAws) -> None:
    said = (
        "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>No.</Message></Error></Errors></Response>"
    )
    aws.fail(1, Fault(403, said), "ec2")
    outcome = instances(Aws(), principal(USER), wait=no_wait)
    assert outcome.names_refused is not None
    assert outcome.found[0].name.startswith("ip-10-0-1-15.")
    aws.fail(
        1, Fault(400, '{"__type": "AccessDeniedException", "Message": "No."}', "application/x-amz-json-1.1"), "ssm"
    )
    with pytest.raises(AccessRefused):
        instances(Aws(), principal(USER), wait=no_wait)
