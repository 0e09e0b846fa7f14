"""The instances that Systems Manager knows, from an AWS on loopback that says what the real one does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from roleswitch.access.instances import Instances, instances
from roleswitch.access.principal import Principal
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.errors import AccessRefused, Action
from tests.access.instances_on_loopback import InstancesOnLoopback, known
from tests.fakes import no_wait

PRINCIPAL = Principal("Production", "aws", Credentials("ASIAIOSFODNN7EXAMPLE", "s" * 40, "t"), Place("eu-west-1"))


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[InstancesOnLoopback]:
    with InstancesOnLoopback() as world:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SSM", world.url)
        monkeypatch.setenv("AWS_ENDPOINT_URL_EC2", world.url)
        yield world


def listed() -> Instances:
    return instances(Aws(), PRINCIPAL, wait=no_wait)


def test_those_online_come_first_by_their_names_in_ec2(world: InstancesOnLoopback) -> None:
    world.known = [known(1, ping="ConnectionLost"), known(2), known(3), known(4, prefix="mi-")]
    world.names = {f"i-{2:017x}": "web-2", f"i-{3:017x}": "Web-1 <b>", f"i-{1:017x}": "a-first"}
    found = listed()
    assert [(each.name, each.is_online) for each in found.found] == [
        ("ip-10-0-0-4.internal", True),
        ("Web-1 <b>", True),
        ("web-2", True),
        ("a-first", False),
    ]
    assert found.names_refused is None
    first = found.found[0]
    assert (first.instance_id, first.platform, first.address) == (f"mi-{4:017x}", "Amazon Linux 2023", "10.0.0.4")


def test_every_page_is_asked_for_and_told(world: InstancesOnLoopback) -> None:
    world.known = [known(number) for number in range(120)]
    told: list[int] = []
    found = instances(Aws(), PRINCIPAL, wait=no_wait, on_progress=told.append)
    assert len(found.found) == 120
    assert told == [50, 100, 120]
    assert [number for action, _, number in world.asked if action == "ec2:DescribeInstances"] == [50, 50, 20]


def test_without_ec2s_names_those_of_the_machines_stand_there(world: InstancesOnLoopback) -> None:
    world.known = [known(number) for number in range(60)]
    world.refused = {"ec2"}
    found = listed()
    assert found.found[0].name == "ip-10-0-0-0.internal"
    assert found.names_refused is not None
    assert found.names_refused.aws is not None
    assert found.names_refused.aws.code == "UnauthorizedOperation"
    assert '"Action": "ec2:DescribeInstances"' in found.names_refused.next_steps[0].argument
    assert [action for action, _, _ in world.asked].count("ec2:DescribeInstances") == 1, "asked once, not for each page"


def test_a_role_that_may_not_list_is_told_which_statement_it_lacks(world: InstancesOnLoopback) -> None:
    world.refused = {"ssm"}
    with pytest.raises(AccessRefused) as refused:
        listed()
    assert refused.value.message == (
        "Production may not list the instances of Systems Manager: AWS refused ssm:DescribeInstanceInformation on "
        "arn:aws:ssm:eu-west-1:482109375526:*."
    )
    assert refused.value.aws is not None
    assert (refused.value.aws.status, refused.value.aws.request_id) == (400, "r-1")
    assert refused.value.next_steps[0].action is Action.COPY_POLICY


def test_aws_that_is_busy_is_asked_again(world: InstancesOnLoopback) -> None:
    world.known = [known(1)]
    world.busy = 4
    assert len(listed().found) == 1


def test_a_region_without_instances_has_none(world: InstancesOnLoopback) -> None:
    assert listed() == Instances(())
    assert [action for action, _, _ in world.asked] == ["ssm:DescribeInstanceInformation"]
