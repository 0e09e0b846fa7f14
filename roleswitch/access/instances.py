"""The machines that Systems Manager knows, where Session Manager can begin a shell, with their names in EC2."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from roleswitch.access.answers import items, mapping, text
from roleswitch.access.principal import Call, Principal, refused
from roleswitch.core.aws import Aws, patiently
from roleswitch.core.deadline import pause
from roleswitch.errors import AccessRefused
from roleswitch.texts import later

PAGE = 50
"""The most that DescribeInstanceInformation gives at once (Systems Manager API reference)."""
MOST_PAGES = 2000
"""An answer that never ends is none of AWS's."""


@dataclass(frozen=True)
class Instance:
    instance_id: str
    """i-… in EC2, mi-… elsewhere."""
    name: str
    """Its Name tag in EC2, else the name that it was registered or calls itself with; may be empty."""
    platform: str
    """In words, such as Amazon Linux 2023."""
    ping: str
    """In AWS's words: Online, ConnectionLost, Inactive."""
    address: str = ""

    @property
    def is_online(self) -> bool:
        return self.ping == "Online"


@dataclass(frozen=True)
class Instances:
    found: tuple[Instance, ...]
    """Those that are online first, each by name."""
    names_refused: AccessRefused | None = None
    """Why EC2 did not tell the names: those that the machines call themselves stand in their place."""


def instances(
    aws: Aws,
    principal: Principal,
    *,
    wait: Callable[[float, threading.Event | None], None] = pause,
    on_progress: Callable[[int], None] = lambda at: None,
    cancelled: threading.Event | None = None,
) -> Instances:
    """All of the principal's region. `on_progress` is told after each page how many there are so far.

    Raises AccessRefused, AwsBusy, AwsUnreachable, Cancelled.
    """

    def called(service: str, call: Call, ask: Callable[[Any], Mapping[str, object]]) -> Mapping[str, object]:
        asked = partial(refused, call=call, principal=principal)

        def once() -> Mapping[str, object]:
            return aws.call(
                service, ask, principal.credentials, place=principal.place, asked=asked, cancelled=cancelled
            )[1]

        return patiently(once, wait, cancelled)

    found: list[Instance] = []
    names_refused: AccessRefused | None = None
    token = ""
    for _ in range(MOST_PAGES):
        wanted: dict[str, object] = {"MaxResults": PAGE} | ({"NextToken": token} if token else {})
        answer = called("ssm", _KNOWN_TO_SSM, partial(_ssm_page, wanted=wanted))
        page = [_instance(item) for item in items(answer, "InstanceInformationList")]
        in_ec2 = [each.instance_id for each in page if each.instance_id.startswith("i-")]
        if in_ec2 and names_refused is None:
            try:
                names = _names(called("ec2", _NAMED_IN_EC2, partial(_ec2_page, ids=in_ec2)))
            except AccessRefused as trouble:
                names_refused = trouble
            else:
                page = [replace(each, name=names.get(each.instance_id) or each.name) for each in page]
        found += page
        on_progress(len(found))
        token = text(answer, "NextToken")
        if not token:
            break
    found.sort(key=lambda each: (not each.is_online, each.name.casefold() or "\uffff", each.instance_id))
    return Instances(tuple(found), names_refused)


_KNOWN_TO_SSM = Call("ssm:DescribeInstanceInformation", "*", later("list the instances of Systems Manager"))
_NAMED_IN_EC2 = Call("ec2:DescribeInstances", "*", later("see the names of instances"))


def _ssm_page(client: Any, wanted: Mapping[str, object]) -> Mapping[str, object]:
    return mapping(client.describe_instance_information(**wanted))


def _ec2_page(client: Any, ids: Sequence[str]) -> Mapping[str, object]:
    # As a filter: named outright, one that is gone meanwhile would make an error of all.
    return mapping(client.describe_instances(Filters=[{"Name": "instance-id", "Values": list(ids)}]))


def _instance(item: Mapping[str, object]) -> Instance:
    platform = f"{text(item, 'PlatformName')} {text(item, 'PlatformVersion')}".strip()
    return Instance(
        text(item, "InstanceId"),
        text(item, "Name") or text(item, "ComputerName"),
        platform or text(item, "PlatformType"),
        text(item, "PingStatus"),
        text(item, "IPAddress"),
    )


def _names(answer: Mapping[str, object]) -> dict[str, str]:
    found = {}
    for reservation in items(answer, "Reservations"):
        for instance in items(reservation, "Instances"):
            for tag in items(instance, "Tags"):
                if text(tag, "Key") == "Name":
                    found[text(instance, "InstanceId")] = text(tag, "Value")
    return found
