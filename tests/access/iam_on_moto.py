"""Two accounts in moto: who may manage IAM in each, and users of the caller's account who may do nothing yet."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import boto3
import pytest
from botocore.config import Config

from tests.access.s3_on_loopback import moto_process

TARGET, CALLER = "482109375526", "111122223333"
NEVER = 10**9
"""How many requests are let through before moto looks at permissions."""


class Key(NamedTuple):
    access_key_id: str
    secret_access_key: str
    session_token: str | None = None


@dataclass(frozen=True)
class TwoAccounts:
    url: str
    admins: Mapping[str, Key]
    """By account."""
    boaty: Key
    other: Key
    runner: Key
    """A session of the role ci/Runner."""

    def client(self, service: str, key: Key) -> Any:
        return boto3.client(
            service,
            region_name="us-east-1",
            endpoint_url=self.url,
            aws_access_key_id=key.access_key_id,
            aws_secret_access_key=key.secret_access_key,
            aws_session_token=key.session_token,
            config=Config(retries={"total_max_attempts": 1}, proxies={}),
        )

    def iam(self, account_id: str) -> Any:
        return self.client("iam", self.admins[account_id])

    def enforce(self) -> None:
        """Look at permissions from now on."""
        _post(f"{self.url}/moto-api/reset-auth", b"0")

    def let_all_through(self) -> None:
        _post(f"{self.url}/moto-api/reset-auth", str(NEVER).encode())

    def environ(self, folder: Path, *, target: str = TARGET, caller: str = CALLER) -> dict[str, str]:
        """For a program that finds this AWS, and the profiles `target` and `caller` of those accounts."""
        sections = [
            f"[{name}]\naws_access_key_id = {key.access_key_id}\naws_secret_access_key = {key.secret_access_key}\n"
            for name, key in (("target", self.admins[target]), ("caller", self.admins[caller]))
        ]
        (folder / "credentials").write_text("".join(sections), encoding="utf-8")
        (folder / "config").touch()
        return {
            "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
            "AWS_CONFIG_FILE": str(folder / "config"),
            "AWS_ENDPOINT_URL_IAM": self.url,
            "AWS_ENDPOINT_URL_STS": self.url,
            "AWS_ENDPOINT_URL_CLOUDFORMATION": self.url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }


@contextmanager
def moto_with_policies() -> Iterator[str]:
    """A moto that knows AWS's own policies: its URL."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")
        with moto_process() as url:
            yield url


def two_accounts(url: str) -> TwoAccounts:
    """The accounts as they are before a role is set up. That takes some seconds: moto reads each policy of AWS."""
    admins = {account: _new_user(url, account, "admin", ("iam:*", "cloudformation:*")) for account in (TARGET, CALLER)}
    made = TwoAccounts(
        url,
        admins,
        boaty=_new_user(url, CALLER, "boaty"),
        other=_new_user(url, CALLER, "other", ("sts:*",)),
        runner=Key("", ""),
    )
    iam = made.iam(CALLER)
    trust = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{CALLER}:user/admin"}, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    iam.create_role(RoleName="Runner", Path="/ci/", AssumeRolePolicyDocument=document)
    iam.create_group(GroupName="developers")
    given = made.client("sts", admins[CALLER]).assume_role(
        RoleArn=f"arn:aws:iam::{CALLER}:role/ci/Runner", RoleSessionName="build"
    )["Credentials"]
    runner = Key(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    return TwoAccounts(url, admins, made.boaty, made.other, runner)


def _new_user(url: str, account_id: str, name: str, actions: tuple[str, ...] = ()) -> Key:
    def of_account(request: Any, **_: object) -> None:
        request.headers["x-moto-account-id"] = account_id

    iam = TwoAccounts(url, {}, Key("", ""), Key("", ""), Key("", "")).client("iam", Key("AKIASETUP", "setup"))
    iam.meta.events.register("before-send.iam", of_account)
    iam.create_user(UserName=name)
    if actions:
        allow = {"Effect": "Allow", "Action": [*actions, "sts:GetCallerIdentity"], "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return Key(key["AccessKeyId"], key["SecretAccessKey"])


def _post(url: str, body: bytes) -> None:
    request = urllib.request.Request(url, body, {"Content-Type": "text/plain"})  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=20):  # noqa: S310
        pass
