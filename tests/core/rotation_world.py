"""A key's rotation that can be stopped at every point where it reaches out, and what must hold wherever it was."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import KeyringLocked

from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked, NoRoute, unreachable
from roleswitch.core.iam import Iam, KeyInfo
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import KeyRotation, Rotation, Step
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKey, AccessKeySource, Credentials, Source
from roleswitch.core.sts import Sts
from roleswitch.demo.strict_aws import StrictAws, User
from roleswitch.errors import AwsAnswer, Cancelled, RolesFileBroken, RoleSwitchError, TokenCodeRequired
from tests.fakes import KEY, MFA_SERIAL, ROLES_FILE, USER, Died, MemoryKeyring

OLD = KEY.access_key_id


PLACE = Place("us-east-1")


def plain(key: AccessKey) -> Credentials:
    return Credentials(key.access_key_id, key.secret_access_key)


def place_of(source: AccessKeySource) -> Place:
    return Place(source.region or "us-east-1")


@dataclass
class Doom:
    """Stops the program at one of the points where it reaches out, by number; `seen` has their names."""

    at: int | None = None
    kill: bool = True
    """As if the process ended there, or else with the trouble that is usual there."""
    seen: list[str] = field(default_factory=list)
    name: str = ""
    """The first point of this name is where it stops, in place of a number."""
    does: Callable[[], object] | None = None
    """What happens there, in place of a stop."""

    def point(self, name: str, trouble: Callable[[], Exception]) -> None:
        self.seen.append(name)
        if name != self.name and len(self.seen) - 1 != self.at:
            return
        self.name, self.at = "", None
        if self.does is not None:
            self.does()
        else:
            raise Died if self.kill else trouble()


class DoomedAws(Aws):
    def __init__(self, doom: Doom, world: World) -> None:
        super().__init__(world.now, deadline_seconds=10)
        self._doom = doom
        self._world = world

    def call(
        self,
        service: str,
        call: Callable[[Any], Mapping[str, object]],
        credentials: Credentials | None,
        *,
        place: Place,
        asked: Asked | Callable[[AwsAnswer], RoleSwitchError],
        once: bool = False,
        cancelled: threading.Event | None = None,
    ) -> tuple[str, Mapping[str, object]]:
        assert isinstance(asked, Asked)
        self._doom.point(f"before {asked.action}", lambda: unreachable(NoRoute.NAME, service))
        answer = super().call(service, call, credentials, place=place, asked=asked, once=once, cancelled=cancelled)
        self._doom.point(f"after {asked.action}", lambda: unreachable(NoRoute.TIMEOUT, service))
        if asked.action == "ListAccessKeys" and self._world.unlisted_for:
            self._world.unlisted_for -= 1
            host, said = answer
            listed = said["AccessKeyMetadata"]
            assert isinstance(listed, list)
            return host, {**said, "AccessKeyMetadata": listed[:1]}
        return answer


class DoomedRolesFile(RolesFile):
    def __init__(self, doom: Doom, path: Path) -> None:
        super().__init__(path)
        self._doom = doom

    def put_source(self, source: Source) -> None:
        self._doom.point("before the list", lambda: RolesFileBroken("roles.toml cannot be written: full."))
        super().put_source(source)
        self._doom.point("after the list", lambda: RolesFileBroken("roles.toml cannot be written: full."))


class World:
    """A keyring, a list and AWS. What happens to the program leaves them as they are."""

    def __init__(self, aws: StrictAws, folder: Path, user: User = USER) -> None:
        self.aws = aws
        self.user = user
        self.key = AccessKey(user.access_key_id, user.secret_access_key)
        """The old one."""
        self.folder = folder
        self.items: dict[tuple[str, str], str] = {}
        self.roles = RolesFile(folder / "roles.toml")
        folder.mkdir()
        self.roles.path.write_text(ROLES_FILE.replace(OLD, user.access_key_id))
        self.keychain().put("work", self.key)
        self.now: Callable[[], datetime] = utc_now
        self.unlisted_for = 0
        """How many times AWS still lists the keys without the last one."""

    def keychain(self, doom: Doom | None = None) -> Keychain:
        def reached(when: str) -> Callable[[str], None]:
            return lambda what: (doom or Doom()).point(f"{when} keyring {what}", lambda: KeyringLocked("locked"))

        return Keychain(MemoryKeyring(self.items, before=reached("before"), after=reached("after")), limit_seconds=10)

    def rotations(
        self, doom: Doom | None = None, wait: Callable[[float, threading.Event | None], None] = lambda *_: None
    ) -> KeyRotation:
        """As a process that has just started has it."""
        doom = doom or Doom()
        aws = DoomedAws(doom, self)
        return KeyRotation(
            self.keychain(doom),
            DoomedRolesFile(doom, self.roles.path),
            Iam(aws),
            Sts(aws),
            place=place_of,
            clock=self.now,
            folder=self.folder / "state",
            wait=wait,
        )

    def plain(self, source: AccessKeySource) -> Credentials:
        """The key itself, as where there is no MFA."""
        return plain(self.keychain().read(source))

    def go_on(self, doom: Doom | None = None) -> Rotation | None:
        return self.rotations(doom).go_on("work", self.credentials(doom), on_step=self.on_step(doom))

    def finish(self, doom: Doom | None = None) -> None:
        self.rotations(doom).finish("work", self.credentials(doom), on_step=self.on_step(doom))

    def put_back(self, doom: Doom | None = None) -> None:
        self.rotations(doom).put_back("work", self.credentials(doom))

    def credentials(self, doom: Doom | None) -> Callable[[AccessKeySource], Credentials]:
        def asked_for(source: AccessKeySource) -> Credentials:
            (doom or Doom()).point("credentials", lambda: TokenCodeRequired(MFA_SERIAL, "work needs a code."))
            return self.plain(source)

        return asked_for

    def on_step(self, doom: Doom | None) -> Callable[[Step], None]:
        return lambda step: (doom or Doom()).point(f"{step} is noted", lambda: Cancelled("Cancelled."))

    @property
    def state(self) -> Rotation | None:
        return self.rotations().state("work")

    @property
    def named(self) -> str:
        """The key that the list names."""
        source = self.roles.load().source("work")
        assert isinstance(source, AccessKeySource)
        return source.access_key_id

    def saved(self, access_key_id: str) -> AccessKey:
        """A key of the keyring."""
        return self.keychain().read(AccessKeySource(name="work", access_key_id=access_key_id))

    @property
    def in_keyring(self) -> set[str]:
        return {name.partition(":")[2] for _, name in self.items}

    def at_aws(self) -> dict[str, KeyInfo]:
        """The user's keys, as seen with the key in use, which therefore works."""
        keys = Iam(Aws(deadline_seconds=10)).access_keys(plain(self.saved(self.named)), source="work", place=PLACE)
        return {each.access_key_id: each for each in keys}

    def asked(self, action: str) -> int:
        return sum(call.action == action for call in self.aws.calls)


@contextmanager
def aws_with(patch: pytest.MonkeyPatch, *users: User) -> Iterator[StrictAws]:
    with StrictAws(users) as aws:
        patch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        patch.setenv("AWS_ENDPOINT_URL_IAM", aws.url)
        yield aws


def worlds(aws: StrictAws, folder: Path) -> Iterator[World]:
    """One after the other at the same AWS, which takes a while to start."""
    for number in itertools.count():
        user = replace(USER, arn=f"{USER.arn}{number}", access_key_id=f"AKIA{number:016}")
        aws.put_user(user)
        yield World(aws, folder / str(number), user)


def assert_access_is_kept(world: World) -> None:
    """The key that the list names is in the keyring, and AWS takes it."""
    at_aws = world.at_aws()
    assert at_aws[world.named].active
    assert len(at_aws) <= 2


def assert_done(world: World) -> None:
    """Nothing is left of the rotation but one key that works."""
    assert set(world.at_aws()) == {world.named}
    assert world.in_keyring == {world.named}
    assert world.state is None


def points(world: World, *operations: Callable[[Doom], object]) -> list[str]:
    doom = Doom()
    for operation in operations:
        operation(doom)
    return doom.seen
