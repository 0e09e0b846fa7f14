"""A person's world for a test: an AWS on loopback, a keyring in memory, a list, and the switch between them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from roleswitch import files
from roleswitch.core import keychain
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import SessionStore
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.demo.keyring import MARKER, DemoKeyring
from roleswitch.demo.strict_aws import Fault, StrictAws, StrictRole, User
from roleswitch.switch import Switch

MFA_SERIAL = "arn:aws:iam::111122223333:mfa/boaty"
USER = User(
    "arn:aws:iam::111122223333:user/boaty",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    mfa_serial=MFA_SERIAL,
)
KEY = AccessKey(USER.access_key_id, USER.secret_access_key)
OTHER = User("arn:aws:iam::111122223333:user/other", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
OTHER_KEY = AccessKey(OTHER.access_key_id, OTHER.secret_access_key)
WORK = AccessKeySource(name="work", access_key_id=USER.access_key_id, region="eu-west-1")

PROD = "arn:aws:iam::482109375526:role/team/Admin"
SESSION_ARN = "arn:aws:sts::482109375526:assumed-role/Admin/boaty"
PARTNER = "arn:aws:iam::706469024316:role/Partner"
PARTNER_EXTERNAL_ID = "northwind-7064"
OPERATOR = "arn:aws:iam::665022189041:role/Operator"
LONG = "arn:aws:iam::903411772280:role/Deployer"
HUB = "arn:aws:iam::204815162342:role/Hub"
FROM_HUB = "arn:aws:iam::204815162342:role/FromHub"
NO_TRUST = " because no role trust policy allows the sts:AssumeRole action"
ROLES = (
    StrictRole(PROD, (USER.arn, OTHER.arn), max_session=timedelta(hours=4)),
    StrictRole(PARTNER, (USER.arn,), PARTNER_EXTERNAL_ID, ending=NO_TRUST),
    StrictRole(OPERATOR, (USER.arn,), mfa_required=True),
    StrictRole(LONG, (USER.arn, OTHER.arn), max_session=timedelta(hours=12)),
    StrictRole(HUB, (USER.arn, OTHER.arn)),
    StrictRole(FROM_HUB, (HUB,)),
)

ROLES_FILE = f"""\
version = 1

[sources.work]  # the one of the office
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"

[roles.prod]
display_name = "Production"
role_arn = "{PROD}"
account_name = "acme-prod"
source = "work"
region = "eu-central-1"
session_name = "boaty"

[roles.partner]
role_arn = "{PARTNER}"
source = "work"

[roles.operator]
role_arn = "{OPERATOR}"
source = "work"
mfa_serial = "{MFA_SERIAL}"
deliver = "nothing"

[roles.helper]
role_arn = "{LONG}"
source = "work"
deliver = "credential-process"

[roles.hub]
role_arn = "{HUB}"
source = "work"
deliver = "nothing"

[roles.from-hub]
role_arn = "{FROM_HUB}"
via = "hub"
deliver = "nothing"
"""


class MemoryKeyring(KeyringBackend):
    """A keyring in memory. `before` is called with the name of each operation, and `after` when it is done."""

    # Of no worth to keyring itself, which takes every backend that is loaded into account.
    priority = 0

    def __init__(
        self,
        items: dict[tuple[str, str], str] | None = None,
        *,
        before: Callable[[str], None] = lambda _: None,
        after: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has none
        self.items = {} if items is None else items
        self._before = before
        self._after = after

    def get_password(self, service: str, username: str) -> str | None:
        self._before("get")
        found = self.items.get((service, username))
        self._after("get")
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        self._before("set")
        self.items[service, username] = password
        self._after("set")

    def delete_password(self, service: str, username: str) -> None:
        self._before("delete")
        if self.items.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")
        self._after("delete")


class Died(BaseException):
    """Stands for the end of the process: nobody catches it."""


@contextmanager
def hanging() -> Iterator[threading.Event]:
    """For a backend that never answers: wait for this. It is let go of at the end, so that no thread is left."""
    never = threading.Event()
    try:
        yield never
    finally:
        never.set()


@dataclass(frozen=True)
class World:
    home: Path
    aws: StrictAws
    backend: KeyringBackend
    switch: Switch

    @property
    def roles_file(self) -> Path:
        return Path(files.roles_file())

    @property
    def credentials(self) -> Path:
        return self.home / ".aws" / "credentials"

    @property
    def config(self) -> Path:
        return self.home / ".aws" / "config"

    def write_list(self, text: str) -> None:
        Path(files.config_folder()).mkdir(exist_ok=True)
        self.roles_file.write_text(text, encoding="utf-8")

    def assumed(self) -> int:
        """How many times STS was asked for a session."""
        return sum(call.action == "AssumeRole" for call in self.aws.calls)


@contextmanager
def world_at(
    home: Path,
    patch: pytest.MonkeyPatch,
    *,
    clock: Callable[[], datetime] = utc_now,
    backend: KeyringBackend | None = None,
    deadline_seconds: float = 10,
) -> Iterator[World]:
    """A list, its access key in a keyring, and the AWS that knows it. This process and its children live there."""
    with StrictAws([USER, OTHER], ROLES) as aws:
        patch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        patch.setenv("AWS_ENDPOINT_URL_IAM", aws.url)
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / ".aws" / "credentials"))
        patch.setenv("AWS_CONFIG_FILE", str(home / ".aws" / "config"))
        used = backend if backend is not None else MemoryKeyring()
        switch = switch_with(used, clock=clock, deadline_seconds=deadline_seconds)
        world = World(home, aws, used, switch)
        world.write_list(ROLES_FILE)
        switch.keys.keychain.put("work", KEY)
        yield world


@contextmanager
def keyring_for_commands(patch: pytest.MonkeyPatch) -> Iterator[DemoKeyring]:
    """A keyring that commands find by themselves, in this process and in others: the demo's, in a file."""
    folder = Path(files.config_folder())
    folder.mkdir(exist_ok=True)
    (folder / MARKER).touch()
    before = keyring.get_keyring()
    patch.setenv("PYTHON_KEYRING_BACKEND", "roleswitch.demo.keyring.DemoKeyring")
    backend = DemoKeyring(folder)
    keychain._protecting_backend.cache_clear()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(before)
        keychain._protecting_backend.cache_clear()


def switch_with(
    backend: KeyringBackend, *, clock: Callable[[], datetime] = utc_now, deadline_seconds: float = 10
) -> Switch:
    return Switch(
        roles=RolesFile(Path(files.roles_file())),
        means=Means.of(Keychain(backend, limit_seconds=5), Aws(deadline_seconds=deadline_seconds), clock, no_wait),
        sessions=SessionStore(),
        history=History(),
        environ=os.environ,
    )


def no_wait(_: float, cancelled: threading.Event | None) -> None:
    """Time in a test passes by itself."""


def answer(fields: Mapping[str, str | None] | None = None, arn: str = SESSION_ARN) -> Fault:
    """AssumeRole's answer with other credentials' fields; one that is None is left out."""
    credentials: dict[str, str | None] = {
        "AccessKeyId": "ASIAIOSFODNN7EXAMPLE",
        "SecretAccessKey": "s" * 40,
        "SessionToken": "t" * 200,
        "Expiration": "2099-01-01T00:00:00Z",
        **(fields or {}),
    }
    lines = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in credentials.items() if value is not None)
    return Fault(
        200,
        '<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>'
        f"<Credentials>{lines}</Credentials><AssumedRoleUser><Arn>{escape(arn)}</Arn>"
        "<AssumedRoleId>AROA:boaty</AssumedRoleId></AssumedRoleUser></AssumeRoleResult>"
        "<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></AssumeRoleResponse>",
    )


def refusal_of(code: str, message: str, status: int = 403) -> Fault:
    """A refusal as STS writes it."""
    return Fault(
        status,
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
        f"<Code>{escape(code)}</Code><Message>{escape(message)}</Message></Error><RequestId>r-1</RequestId>"
        "</ErrorResponse>",
    )
