"""Instances of an account as Systems Manager and EC2 list them: moto has no DescribeInstanceInformation.

Every account has the same two, in the region that is asked: a server that is online and a bastion that was last heard
of yesterday. Members and limits are those of the service models. Whoever has a session may list them.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.sax.saxutils import escape

from roleswitch.demo.accounts import Caller
from roleswitch.demo.json_protocol import Json, page
from roleswitch.demo.signature import AwsError

TARGET = "AmazonSSM."
"""What X-Amz-Target begins with."""
EC2_ACTION = "DescribeInstances"

_XMLNS = "http://ec2.amazonaws.com/doc/2016-11-15/"
_MOST_RESULTS = 50
_AGO = {"Online": timedelta(minutes=2), "ConnectionLost": timedelta(days=1)}


@dataclass(frozen=True)
class _Instance:
    name: str
    ping: str
    address: str

    def instance_id(self, caller: Caller, region: str) -> str:
        return f"i-{hashlib.sha256(f'{caller.account_id} {region} {self.name}'.encode()).hexdigest()[:17]}"


_INSTANCES = (_Instance("web-1", "Online", "10.0.1.15"), _Instance("bastion", "ConnectionLost", "10.0.0.4"))


def information(
    caller: Caller, action: str, members: Mapping[str, Json], region: str, now: datetime
) -> Mapping[str, Json]:
    """Systems Manager's answer. Raises AwsError for wrong values and other actions."""
    if action != "DescribeInstanceInformation":
        raise AwsError("UnknownOperationException", "")
    most, token = members.get("MaxResults", _MOST_RESULTS), members.get("NextToken")
    if not isinstance(most, int) or not 5 <= most <= _MOST_RESULTS:
        raise AwsError("ValidationException", f"MaxResults is between 5 and {_MOST_RESULTS}")
    try:
        found, following = page("instances", _INSTANCES, most, token if isinstance(token, str) else None)
    except ValueError as error:
        raise AwsError("InvalidNextToken", "") from error
    listed: list[Json] = [
        {
            "InstanceId": each.instance_id(caller, region),
            "PingStatus": each.ping,
            "LastPingDateTime": (now - _AGO[each.ping]).timestamp(),
            "AgentVersion": "3.3.987.0",
            "PlatformType": "Linux",
            "PlatformName": "Amazon Linux",
            "PlatformVersion": "2023",
            "ResourceType": "EC2Instance",
            "IPAddress": each.address,
            "ComputerName": f"ip-{each.address.replace('.', '-')}.{region}.compute.internal",
        }
        for each in found
    ]
    return {"InstanceInformationList": listed} | ({"NextToken": following} if following else {})


def names(caller: Caller, form: Mapping[str, str], region: str) -> str:
    """EC2's answer: those of the two that the filter instance-id names, or both."""
    wanted = {value for name, value in form.items() if name.startswith("Filter.1.Value.")}
    found = "".join(
        f"<item><reservationId>r-{instance_id[2:]}</reservationId><instancesSet><item>"
        f"<instanceId>{instance_id}</instanceId><privateIpAddress>{each.address}</privateIpAddress>"
        f"<tagSet><item><key>Name</key><value>{escape(each.name)}</value></item></tagSet>"
        "</item></instancesSet></item>"
        for each in _INSTANCES
        if (instance_id := each.instance_id(caller, region)) in wanted or not wanted
    )
    return (
        f'<{EC2_ACTION}Response xmlns="{_XMLNS}"><requestId>{uuid.uuid4()}</requestId>'
        f"<reservationSet>{found}</reservationSet></{EC2_ACTION}Response>"
    )


def ec2_refusal(error: AwsError, request_id: str) -> str:
    """As EC2 writes it, which is not as the query protocol has it."""
    return (
        f"<Response><Errors><Error><Code>{escape(_EC2_CODES.get(error.code, error.code))}</Code>"
        f"<Message>{escape(error.message)}</Message></Error></Errors><RequestID>{request_id}</RequestID></Response>"
    )


_EC2_CODES = {"InvalidClientTokenId": "AuthFailure", "ExpiredToken": "RequestExpired"}
