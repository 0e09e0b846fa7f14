"""moto as an AWS whose time a test moves, and with it that of every program in its `environ`.

A session of AWS lasts 15 minutes or more, and nobody waits for that: libfaketime tells these programs another time,
also while they run. RoleSwitch itself is told as AWS tells it, by the Date of an answer (`core/clock.py`), which
another process of this boot heard.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import boto3

from roleswitch.core.clock import AwsClock
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKey

TOP = Path(__file__).parents[2]
FAKETIME = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)


@dataclass(frozen=True)
class Call:
    action: str
    signer: str
    """The access key ID that signed it."""


class MovedAws:
    """`url` is where moto answers, which checks every signature; `key` belongs to a user who may assume `role_arn`."""

    def __init__(self, folder: Path, url: str, environ: Mapping[str, str]) -> None:
        self.url = url
        self.environ = environ
        self._folder = folder
        self._moved = timedelta(0)
        self.key, self.role_arn = self._user_and_role()
        self._seen = 0

    def pass_time(self, by: timedelta) -> None:
        """Let that much time be over, for moto, for what runs in `environ` and for the person's RoleSwitch."""
        self._moved += by
        _write(self._folder / "time", f"+{self._moved.total_seconds():.0f}")
        self.be_heard()

    def be_heard(self) -> None:
        """Let this home's RoleSwitch know the time here."""
        AwsClock().heard(self.now())

    def now(self) -> datetime:
        return utc_now() + self._moved

    def taken(self) -> list[Call]:
        """The calls since this was asked last."""
        calls = [_call(json.loads(line)) for line in (self._folder / "calls").read_text().splitlines()]
        new, self._seen = calls[self._seen :], len(calls)
        return new

    def _user_and_role(self) -> tuple[AccessKey, str]:
        # moto asks nobody who they are yet.
        iam = boto3.client(
            "iam",
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id="root",
            aws_secret_access_key="root",
        )
        user_arn = iam.create_user(UserName="boaty")["User"]["Arn"]
        trust = _policy(Principal={"AWS": user_arn})
        role_arn = iam.create_role(RoleName="Admin", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        iam.put_user_policy(UserName="boaty", PolicyName="assume", PolicyDocument=_policy(Resource=role_arn))
        key = iam.create_access_key(UserName="boaty")["AccessKey"]
        enforce = urllib.request.Request(  # noqa: S310 - loopback
            f"{self.url}/moto-api/reset-auth", b"0", {"Content-Type": "text/plain"}
        )
        urllib.request.urlopen(enforce, timeout=10).close()  # noqa: S310
        return AccessKey(key["AccessKeyId"], key["SecretAccessKey"]), role_arn


@contextmanager
def moved_aws(folder: Path) -> Iterator[MovedAws]:
    """Start it, with its files in `folder`."""
    _write(folder / "time", "+0")
    environ = {
        "LD_PRELOAD": str(FAKETIME),
        "FAKETIME_TIMESTAMP_FILE": str(folder / "time"),
        "FAKETIME_NO_CACHE": "1",
        # Python's waiting and RoleSwitch's steady clock go by it, and files are compared by their own times.
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
        # For the helper that an SDK starts, wherever this is tested from.
        "PYTHONPATH": str(TOP),
    }
    recording = {"MOTO_ENABLE_RECORDING": "1", "MOTO_RECORDER_FILEPATH": str(folder / "calls")}
    moto = subprocess.Popen(
        [sys.executable, "-m", "tests.readers.moto_in_time"],
        env={**os.environ, **environ, **recording},
        cwd=TOP,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert moto.stdin is not None
    assert moto.stdout is not None
    with moto:
        try:
            url = moto.stdout.readline().strip()
            yield MovedAws(folder, url, {**environ, "AWS_ENDPOINT_URL_STS": url})
        finally:
            moto.stdin.close()


def _policy(**who_or_what: object) -> str:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", **who_or_what}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def _write(file: Path, text: str) -> None:
    """In one piece: it is read at every look at a clock."""
    new = file.with_suffix(".new")
    new.write_text(text)
    new.replace(file)


def _call(recorded: Mapping[str, object]) -> Call:
    headers = recorded["headers"]
    assert isinstance(headers, dict)
    signer = re.search(r"Credential=([^/]+)", headers.get("Authorization", ""))
    body = base64.b64decode(str(recorded["body"])).decode()
    asked = dict(parse_qsl(urlsplit(str(recorded["url"])).query) + parse_qsl(body))
    return Call(asked.get("Action", ""), signer[1] if signer else "")
