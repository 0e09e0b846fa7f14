"""botocore clients against the strict AWS, and what it says to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple, Protocol, cast

import botocore.session
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from roleswitch.demo.strict_aws import User

Credentials = Mapping[str, Any]


class AwsClient(Protocol):
    """A botocore client: it makes its methods, and what they return, from the service's model."""

    def __getattr__(self, operation: str) -> Callable[..., Any]: ...


class Said(NamedTuple):
    code: str
    status: int
    message: str


def refusal(call: Callable[[], object]) -> Said:
    with pytest.raises(ClientError) as caught:
        call()
    answer = caught.value.response
    assert answer["ResponseMetadata"]["RequestId"]
    return Said(answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Message"])


class Client:
    """Makes botocore clients against one AWS, which try once."""

    def __init__(self, url: str) -> None:
        self._url = url

    def sts(self, user: User, region: str = "eu-west-1", read_timeout: float = 10) -> AwsClient:
        keys = (user.access_key_id, user.secret_access_key, None)
        return self._made("sts", keys, region, read_timeout)

    def sts_of(self, credentials: Credentials) -> AwsClient:
        return self._made("sts", _keys(credentials))

    def s3_of(self, credentials: Credentials) -> AwsClient:
        return self._made("s3", _keys(credentials))

    def organizations_of(self, credentials: Credentials, region: str = "us-east-1") -> AwsClient:
        return self._made("organizations", _keys(credentials), region)

    def unsigned(self, service: str) -> AwsClient:
        """For Identity Center, which nobody signs for."""
        return self._made(service, None)

    def _made(
        self,
        service: str,
        keys: tuple[str, str, str | None] | None,
        region: str = "eu-west-1",
        read_timeout: float = 10,
    ) -> AwsClient:
        config = Config(
            retries={"total_max_attempts": 1},
            read_timeout=read_timeout,
            proxies={},
            signature_version=None if keys else UNSIGNED,
        )
        access_key_id, secret_access_key, session_token = keys or (None, None, None)
        client = _session().create_client(
            service,
            region,
            endpoint_url=self._url,
            aws_access_key_id=access_key_id,
            aws_secret_access_key=secret_access_key,
            aws_session_token=session_token,
            config=config,
        )
        return cast("AwsClient", client)


def _keys(credentials: Credentials) -> tuple[str, str, str | None]:
    return credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]


@cache
def _session() -> botocore.session.Session:
    """One for all tests: its first client costs 250 ms, the others 2."""
    return botocore.session.Session()


def assume(sts: AwsClient, arn: str, **more: object) -> Credentials:
    given: Credentials = sts.assume_role(RoleArn=arn, RoleSessionName="boaty", **more)["Credentials"]
    return given
