"""What life does to sessions that are kept renewed, with all of the program but its windows and the keyring's daemon.

AWS is the strict one, over HTTP. The time, the way to AWS and the keyring are the test's: hours pass in a moment.
"""

from __future__ import annotations

import http.server
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any, TypeVar

import botocore.auth
import botocore.endpoint
import jeepney.io.blocking
import pytest
from jeepney import HeaderFields, new_method_return
from keyring.errors import KeyringLocked
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.clock import AwsClock, clock_trouble
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Phase, RoleState, Session
from roleswitch.core.session_store import SessionStore
from roleswitch.demo.strict_aws import THROTTLED, StrictAws, StrictRole, User, exchange
from roleswitch.errors import AwsUnreachable, KeyringNotAnswering, RoleSwitchError, SourceRefused
from roleswitch.switch import Switch
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.renewal import TICK_SECONDS
from roleswitch.ui.store import Store
from tests.fakes import (
    KEY,
    LONG,
    OTHER,
    OTHER_KEY,
    PARTNER,
    PARTNER_EXTERNAL_ID,
    PROD,
    ROLES,
    USER,
    WORK,
    MemoryKeyring,
    keyring_for_commands,
    world_at,
)
from tests.loopback import Loopback

T = TypeVar("T")

MANY = "arn:aws:iam::482109375526:role/Many"
SOURCES = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"

[sources.base]
kind = "profile"
profile = "base"
region = "eu-west-1"
"""


def listed(name: str, arn: str, more: str = "", *, source: str = "work") -> str:
    return f'\n[roles.{name}]\nrole_arn = "{arn}"\nsource = "{source}"\nsession_name = "boaty"\n{more}\n'


NOWHERE = 'deliver = "nothing"'
PROCESS = 'deliver = "credential-process"'
HOURS_4 = "duration_seconds = 14400"
LOCK_SECONDS = 0.3
"""Ten are too many for a test: what is waited for here never comes before."""
HOURS_12 = "duration_seconds = 43200"


@dataclass
class Time:
    """AWS's time, the steady seconds, and by how much the computer's own clock is ahead of AWS's."""

    aws: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    steady: float = 1000.0
    ahead: timedelta = timedelta(0)

    def wall(self) -> datetime:
        return self.aws + self.ahead

    def passes(self, seconds: float) -> None:
        self.aws += timedelta(seconds=seconds)
        self.steady += seconds


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Time:
    """The only time from here on, but for what waits for a thread."""
    time_now = Time()

    def botocores(remove_tzinfo: bool = True) -> datetime:
        return time_now.wall().replace(tzinfo=None if remove_tzinfo else UTC)

    monkeypatch.setattr(time, "clock_gettime", lambda _: time_now.steady)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", botocores)
    # Between its attempts.
    monkeypatch.setattr(botocore.endpoint, "time", SimpleNamespace(sleep=lambda _: None))
    return time_now


class Way(Enum):
    """How it stands with the way to AWS."""

    OPEN = "open"
    NO_NAMES = "no names"
    NOBODY_THERE = "nobody there"


class Network(Loopback):
    """Between the program and `aws`: the only name that is known is sts.test.

    With `a_second` not so many calls come through in one second of the test's time; the rest are throttled.
    """

    def __init__(self, aws: StrictAws, now: Time, monkeypatch: pytest.MonkeyPatch) -> None:
        self.way = Way.OPEN
        self.a_second: int | None = None
        self.calls: list[float] = []
        self.throttled = 0
        self.lets_go = threading.Event()
        self.lets_go.set()
        self._held = threading.Semaphore(0)
        self._aws = aws
        self._now = now
        self._counting = threading.Lock()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        server.daemon_threads = False
        super().__init__(server)
        self._nobody = socket.socket()
        self._nobody.bind(("127.0.0.1", 0))  # and nobody listens, nor is it anybody's port meanwhile
        self._look_up = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self._found)
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", "http://sts.test")
        monkeypatch.setenv("AWS_ENDPOINT_URL_IAM", aws.url)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lets_go.set()
        super().__exit__(kind, error, trace)
        self._nobody.close()

    @contextmanager
    def holding(self) -> Iterator[None]:
        """AWS has answered each call that comes, and its answer arrives when this is over."""
        self.lets_go.clear()
        try:
            yield
        finally:
            self.lets_go.set()

    def wait_for_an_answer_held(self) -> None:
        assert self._held.acquire(timeout=20)

    def _found(self, host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host != "sts.test":
            return self._look_up(host, port, *rest, **named)
        if self.way is Way.NO_NAMES:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        port = self._nobody.getsockname()[1] if self.way is Way.NOBODY_THERE else self.port
        return self._look_up("127.0.0.1", port, *rest, **named)

    def answer(self, headers: dict[str, str], body: bytes) -> tuple[int, bytes, str]:
        """Status, body and Date."""
        with self._counting:
            second = [moment for moment in self.calls if moment > self._now.steady - 1]
            if self.a_second is not None and len(second) >= self.a_second:
                self.throttled += 1
                return THROTTLED.status, THROTTLED.body.encode(), ""
            self.calls.append(self._now.steady)
        status, told, answer = exchange(self._aws.url, "POST", "/", headers, body)
        if not self.lets_go.is_set():
            self._held.release()
            self.lets_go.wait()
        return status, answer, told.get("Date", "")


def _handler_of(network: Network) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "connection"}
            status, answer, date = network.answer(headers, body)
            self.send_response_only(status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(answer)))
            self.send_header("Connection", "close")
            if date:
                self.send_header("Date", date)
            self.end_headers()
            self.wfile.write(answer)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler


class Watched(Background):
    """Knows what is under way, so that a test can let it end before its time goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.under_way = 0

    def run(self, call: Callable[[], T], done: Callable[[T], None], failed: Callable[[RoleSwitchError], None]) -> None:
        self.under_way += 1

        def ended(result: T) -> None:
            self.under_way -= 1
            done(result)

        def went_wrong(trouble: RoleSwitchError) -> None:
            self.under_way -= 1
            failed(trouble)

        super().run(call, ended, went_wrong)


class LockableKeyring(MemoryKeyring):
    """A Secret Service that can be locked: then it shows its dialog, which nobody looks at."""

    def __init__(self) -> None:
        super().__init__(before=self._ask)
        self.locked = False
        self.prompts = 0

    def _ask(self, _: str) -> None:
        if self.locked:
            self.prompts += 1
            raise KeyringLocked("the dialog was dismissed")


# What keychain.py knows it by: it asks the D-Bus about this one alone.
LockableKeyring.__module__, LockableKeyring.__name__ = "roleswitch.core.secret_service", "SecretService"


@contextmanager
def session_bus(keyring: LockableKeyring) -> Iterator[Any]:
    """Stands for a connection to the D-Bus, on which the Secret Service tells whether it is locked."""

    def told(asked: Any, timeout: float) -> Any:
        asked.header.serial = 1
        if asked.header.fields[HeaderFields.member] == "Get":
            return new_method_return(asked, "v", (("b", keyring.locked),))
        if asked.header.fields[HeaderFields.member] == "GetNameOwner":
            return new_method_return(asked, "s", (f":1.{asked.body[0]}",))  # nobody has two names
        return new_method_return(asked, "u", (os.getpid(),))  # which process it is

    yield SimpleNamespace(send_and_get_reply=told)


class Desk:
    """The window's actions at work, without the window."""

    def __init__(self, qtbot: QtBot, home: Path, now: Time, aws: StrictAws, network: Network) -> None:
        self.qtbot, self.home, self.now, self.aws, self.network = qtbot, home, now, aws, network
        self.keyring = LockableKeyring()
        self.background = Watched()
        self._tick = now.steady
        self.open()

    def open(self) -> None:
        """The window, also once more after it was closed: of what it knew, only what is kept is left."""
        self.switch = self.another_process()
        assert isinstance(self.switch.clock, AwsClock)
        self.store = Store(self.switch.clock)
        self.actions = Actions(
            lambda: self.switch,
            self.store,
            self.background,
            QSettings(str(self.home / "window.ini"), QSettings.Format.IniFormat),
            preferences=PreferenceStore(PreferencesFile.here(), self.background),
        )
        self.store.show(self.switch.roles.load())

    def another_process(self) -> Switch:
        clock = AwsClock(wall=self.now.wall)
        aws = Aws(clock, deadline_seconds=20, on_server_time=clock.heard)
        return Switch(
            roles=RolesFile(Path(files.roles_file())),
            means=Means.of(Keychain(self.keyring, limit_seconds=5), aws, clock),
            sessions=SessionStore(lock_seconds=LOCK_SECONDS),
            history=History(),
            environ=os.environ,
        )

    def write_list(self, text: str) -> None:
        """As an editor does, and the window sees it."""
        Path(files.config_folder()).mkdir(exist_ok=True)
        Path(files.roles_file()).write_text(text, encoding="utf-8")
        self.actions.reload()
        self.settles()

    def settles(self) -> None:
        self.qtbot.waitUntil(lambda: self.background.under_way == 0, timeout=30_000)

    def assume(self, *names: str) -> None:
        for name in names:
            self.actions.assume(name)
            self.settles()
            assert self.store.phase(name) is Phase.ACTIVE, self.state(name).error

    def passes(self, **time: float) -> None:
        """Time, with all ticks and starts of the renewal in it, each ended before the next moment."""
        end = self.now.steady + timedelta(**time).total_seconds()
        while self.now.steady < end:
            start = self.actions.renewal.seconds_to_next_start()
            start_at = end if start is None else self.now.steady + start
            then = min(max(start_at, self.now.steady), self._tick + TICK_SECONDS, end)
            self.now.passes(then - self.now.steady)
            if then >= self._tick + TICK_SECONDS:
                self._tick = then
                self.actions.renewal.tick()
            else:
                self.actions.renewal.begin_one()
            self.settles()

    def state(self, name: str) -> RoleState:
        state = self.store.state(name)
        assert state is not None
        return state

    def session(self, name: str) -> Session:
        session = self.state(name).session
        assert session is not None
        return session

    def words(self, name: str) -> str:
        return self.actions.renewal.waiting_words(name)

    def alive(self) -> set[str]:
        return {state.role.name for state in self.store.active()}

    def kept(self) -> dict[str, str]:
        """The access key ID by role, as every process finds it."""
        return {name: session.access_key_id for name, session in self.switch.kept_sessions().items()}

    def written(self) -> str:
        """~/.aws, both files."""
        return "\n".join((self.home / ".aws" / name).read_text() for name in ("config", "credentials"))


@pytest.fixture
def desk(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, now: Time) -> Iterator[Desk]:
    roles = (
        *ROLES,
        StrictRole(PARTNER, (USER.arn, OTHER.arn), PARTNER_EXTERNAL_ID),
        StrictRole(MANY, (USER.arn, OTHER.arn), max_session=timedelta(hours=12)),
    )
    folder = home / ".aws"
    folder.mkdir()
    (folder / "config").write_text("# mine\n[profile base]\nregion = eu-west-1\n")
    (folder / "credentials").write_text(
        f"[base]\naws_access_key_id = {OTHER.access_key_id}\naws_secret_access_key = {OTHER.secret_access_key}\n"
    )
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(folder / "credentials"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(folder / "config"))
    with StrictAws([USER, OTHER], roles, clock=lambda: now.aws) as aws, Network(aws, now, monkeypatch) as network:
        desk = Desk(qtbot, home, now, aws, network)
        monkeypatch.setattr(jeepney.io.blocking, "open_dbus_connection", partial(session_bus, desk.keyring))
        desk.switch.keys.keychain.put("work", KEY)
        yield desk
        desk.actions.close()
        desk.background.close()


# An hour without network


@pytest.mark.parametrize("way", [Way.NO_NAMES, Way.NOBODY_THERE])
def test_an_hour_without_network_loses_no_session_that_works_and_is_over_within_10_seconds(
    desk: Desk, way: Way
) -> None:
    desk.write_list(
        SOURCES
        + listed("prod", PROD, HOURS_4)
        + listed("nightly", LONG, f"{PROCESS}\n{HOURS_12}")
        + listed("console", MANY, f"{NOWHERE}\n{HOURS_4}")
        + listed("short", MANY)
    )
    desk.assume("prod", "nightly", "console", "short")
    desk.passes(hours=2, minutes=39)  # a minute before the two of 4 h are due
    before, written = desk.kept(), desk.written()
    desk.network.way = way

    desk.passes(minutes=10)
    assert desk.kept() == before
    assert desk.written() == written
    assert desk.alive() == {"prod", "nightly", "console", "short"}
    for name in ("prod", "console", "short"):
        assert desk.words(name) == "AWS is not reached: tried again every 10 s"
        assert isinstance(desk.state(name).error, AwsUnreachable)
        assert desk.store.phase(name) in {Phase.ACTIVE, Phase.EXPIRING}
    assert desk.words("nightly").startswith("renews itself at ")
    assert desk.actions.renewal.paused_because == "AWS is not reached"
    assert desk.another_process().fresh_session("prod").access_key_id == before["prod"]

    desk.passes(minutes=50)
    assert desk.kept() == before
    assert desk.alive() == {"prod", "nightly", "console"}
    assert desk.store.phase("short") is Phase.FAILED  # over by itself, and why it was not renewed
    assert before["short"] not in desk.written()
    assert before["prod"] in desk.written()

    desk.network.way = Way.OPEN
    desk.passes(seconds=10)
    after = desk.kept()
    assert [name for name in before if after[name] != before[name]] == ["console", "prod"]
    assert after["prod"] in desk.written()
    assert desk.state("prod").error is None
    assert desk.words("prod").startswith("renews itself at ")
    assert desk.actions.renewal.paused_because == ""
    desk.passes(hours=5)
    assert desk.alive() == {"prod", "nightly", "console"}


# A clock that is set


JUMPS = {
    "8 hours ahead": timedelta(hours=8),
    "24 hours behind": timedelta(days=-1),
    "20 minutes ahead": timedelta(minutes=20),
    "20 minutes behind": timedelta(minutes=-20),
}


@pytest.fixture
def three(desk: Desk) -> dict[str, str]:
    """Sessions of an hour, one of each way to be handed out; by role, their access key IDs."""
    desk.write_list(
        SOURCES + listed("prod", PROD) + listed("nightly", LONG, PROCESS) + listed("console", MANY, NOWHERE)
    )
    desk.assume("prod", "nightly", "console")
    return desk.kept()


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_is_set_ends_no_session_and_takes_no_profile_away(
    desk: Desk, three: dict[str, str], jump: str
) -> None:
    written = desk.written()
    desk.now.ahead = JUMPS[jump]
    desk.passes(minutes=30)
    assert desk.switch.sweep() == []
    for name in three:
        desk.switch.take_away_dead_keys(name)
    assert (desk.kept(), desk.alive(), desk.written()) == (three, set(three), written)
    assert clock_trouble(desk.switch.clock) == f"this computer's clock is {jump}"
    # Another process, and the window once more: they know the time of AWS from the first.
    assert desk.another_process().sweep() == []
    desk.open()
    desk.actions.load()
    desk.settles()
    assert (desk.kept(), desk.alive(), desk.written()) == (three, set(three), written)
    assert desk.store.clock_trouble == f"this computer's clock is {jump}"


@pytest.mark.parametrize("jump", JUMPS)
def test_sessions_that_cannot_be_renewed_by_a_wrong_clock_are_kept_and_go_on_when_it_is_right(
    desk: Desk, three: dict[str, str], jump: str
) -> None:
    written = desk.written()
    desk.now.ahead = JUMPS[jump]
    desk.passes(minutes=45)  # they are due after 40
    assert (desk.kept(), desk.alive(), desk.written()) == (three, set(three), written)
    for name in three:
        trouble = desk.state(name).error
        assert isinstance(trouble, SourceRefused)
        minutes = round(abs(JUMPS[jump]) / timedelta(minutes=1))
        assert f"This computer's clock is {minutes} minutes {jump.rpartition(' ')[2]}" in trouble.message
        assert desk.words(name).startswith("AWS refused: next try in ")
    desk.now.ahead = timedelta(0)
    desk.passes(minutes=5, seconds=10)
    assert set(desk.kept().values()).isdisjoint(three.values())
    assert desk.alive() == set(three)
    assert desk.store.clock_trouble == ""


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_is_set_is_said_within_5_seconds(desk: Desk, three: dict[str, str], jump: str) -> None:
    assert desk.store.clock_trouble == ""
    desk.now.ahead = JUMPS[jump]
    desk.passes(seconds=5)
    assert desk.store.clock_trouble == f"this computer's clock is {jump}"
    desk.now.ahead = timedelta(0)
    desk.passes(seconds=5)
    assert desk.store.clock_trouble == ""


# Throttling


@pytest.mark.parametrize("a_second", [5, 2, 1])
def test_sixty_sessions_that_are_due_at_once_get_through_an_sts_that_throttles(desk: Desk, a_second: int) -> None:
    names = [f"r{number}" for number in range(60)]
    desk.write_list(SOURCES + "".join(listed(name, MANY, NOWHERE) for name in names))
    desk.assume(*names)
    before = desk.kept()
    desk.network.a_second = a_second
    desk.network.calls.clear()
    desk.passes(minutes=60)
    assert desk.alive() == set(names)
    after = desk.kept()
    assert all(after[name] != before[name] for name in names)
    assert all(desk.state(name).error is None for name in names)
    # Each once, and slower where the rest of the account takes its share of the limit: alone, it stays below it.
    assert len(desk.network.calls) == len(names)
    assert desk.network.calls[-1] - desk.network.calls[0] < 3 * len(names) / min(a_second, 4)
    assert (desk.network.throttled == 0) == (a_second == 5)
    assert desk.network.throttled < 2 * len(names)


# A keyring that locks


def test_a_keyring_that_locks_is_not_prompted_and_the_renewal_goes_on_when_it_is_unlocked(
    desk: Desk, three: dict[str, str]
) -> None:
    written = desk.written()
    desk.keyring.locked = True
    desk.passes(minutes=45)
    assert desk.keyring.prompts == 0
    assert (desk.kept(), desk.alive(), desk.written()) == (three, set(three), written)
    for name in three:
        assert desk.words(name) == "waits for your keyring"
    assert any(isinstance(desk.state(name).error, KeyringNotAnswering) for name in three)
    assert desk.actions.renewal.paused_because == "the keyring does not answer"
    desk.keyring.locked = False
    desk.passes(seconds=36)
    assert set(desk.kept().values()).isdisjoint(three.values())
    assert desk.actions.renewal.paused_because == ""
    assert {desk.state(name).error for name in three} == {None}
    assert desk.keyring.prompts == 0


def test_a_locked_keyring_does_not_hold_up_what_comes_from_a_profile(desk: Desk) -> None:
    desk.write_list(SOURCES + listed("prod", PROD) + listed("own", MANY, source="base"))
    desk.assume("prod", "own")
    before = desk.kept()
    desk.keyring.locked = True
    desk.passes(minutes=45)
    after = desk.kept()
    assert (after["prod"] == before["prod"], after["own"] == before["own"]) == (True, False)
    assert desk.words("own").startswith("renews itself at ")


def test_the_window_opens_on_a_locked_keyring_without_a_prompt(desk: Desk, three: dict[str, str]) -> None:
    desk.keyring.locked = True
    desk.open()
    desk.actions.load()
    desk.settles()
    desk.passes(minutes=45)
    assert desk.keyring.prompts == 0
    assert desk.alive() == set(three)


# A source that is changed meanwhile


def another_key(desk: Desk) -> None:
    desk.switch.keys.add(replace(WORK, access_key_id=OTHER.access_key_id), OTHER_KEY)


def another_external_id(desk: Desk) -> None:
    edit(desk, f'external_id = "{PARTNER_EXTERNAL_ID}"', 'external_id = "southwind"')


def no_source(desk: Desk) -> None:
    desk.switch.keys.remove("work")


def another_profile(desk: Desk) -> None:
    edit(desk, 'profile = "base"', 'profile = "second"')


def other_keys_in_the_profile(desk: Desk) -> None:
    path = desk.home / ".aws" / "credentials"
    text = path.read_text().replace(OTHER.access_key_id, USER.access_key_id)
    path.write_text(text.replace(OTHER.secret_access_key, USER.secret_access_key))


def another_sts(desk: Desk) -> None:
    edit(desk, 'profile = "base"', 'profile = "base"\nsts_endpoint = "http://localhost:9"')


def edit(desk: Desk, line: str, other: str) -> None:
    text = Path(files.roles_file()).read_text(encoding="utf-8")
    assert line in text
    desk.write_list(text.replace(line, other))


CHANGES: dict[str, tuple[str, Callable[[Desk], None]]] = {
    "another key": ("partner", another_key),
    "another external ID": ("partner", another_external_id),
    "no source": ("partner", no_source),
    "another profile": ("own", another_profile),
    "other keys in the profile": ("own", other_keys_in_the_profile),
    "another STS": ("own", another_sts),
}


@pytest.fixture
def changed(desk: Desk, request: pytest.FixtureRequest) -> tuple[Desk, str, dict[str, str]]:
    """Its sessions were made before the change: the role that it is about, and the access key IDs by role."""
    config = desk.home / ".aws" / "config"
    config.write_text(
        f"{config.read_text()}[profile second]\naws_access_key_id = {USER.access_key_id}\n"
        f"aws_secret_access_key = {USER.secret_access_key}\n"
    )
    desk.write_list(
        SOURCES
        + listed("partner", PARTNER, f'external_id = "{PARTNER_EXTERNAL_ID}"\n{PROCESS}')
        + listed("own", MANY, PROCESS, source="base")
    )
    desk.assume("partner", "own")
    before = desk.kept()
    name, change = CHANGES[request.param]
    desk.another_process().fresh_session(name)  # after ~/.aws was written for the last time
    assert kept_answer(name) is not None
    change(desk)
    desk.actions.reload()
    desk.settles()
    return desk, name, before


@pytest.mark.parametrize("changed", CHANGES, indirect=True)
def test_a_session_of_another_request_or_person_is_not_handed_out_and_not_lost_from_view(
    changed: tuple[Desk, str, dict[str, str]],
) -> None:
    desk, name, before = changed
    desk.network.way = Way.NO_NAMES
    assert kept_answer(name) is None
    for hand_out in (desk.another_process().fresh_session, desk.another_process().process_session):
        with pytest.raises(RoleSwitchError):
            hand_out(name)
    assert desk.switch.sweep() == []
    desk.actions.load()
    desk.settles()
    assert (desk.kept(), desk.alive()) == (before, set(before))
    desk.passes(minutes=50)  # it is due, and cannot be renewed: not by this source, or not now
    assert (desk.kept(), desk.alive()) == (before, set(before))
    assert desk.store.phase(name) is Phase.EXPIRING
    assert desk.state(name).error is not None
    assert desk.words(name) in {"waits for a change of the list", "AWS is not reached: tried again every 10 s"}


@pytest.mark.parametrize(
    ("changed", "caller"),
    [("another key", OTHER), ("another profile", USER), ("other keys in the profile", USER)],
    indirect=["changed"],
)
def test_another_caller_gets_a_session_of_its_own_at_once(
    changed: tuple[Desk, str, dict[str, str]], caller: User
) -> None:
    desk, name, before = changed
    session = desk.another_process().fresh_session(name)
    assert session.access_key_id != before[name]
    assert desk.aws.calls[-1].caller_arn == caller.arn
    assert desk.kept()[name] == session.access_key_id


@pytest.mark.parametrize("changed", ["another key", "other keys in the profile"], indirect=True)
def test_the_renewal_goes_on_with_the_key_that_the_source_has_now(
    changed: tuple[Desk, str, dict[str, str]],
) -> None:
    desk, name, before = changed
    desk.passes(minutes=41)
    assert desk.kept()[name] != before[name]
    assert desk.alive() == set(before)


# An answer that comes too late


@contextmanager
def renewal_held(desk: Desk) -> Iterator[None]:
    """AWS has given another session for prod, and its answer is still on its way; it arrives at the end."""
    desk.write_list(SOURCES + listed("prod", PROD))
    desk.assume("prod")
    with desk.network.holding():
        desk.now.passes(41 * 60)
        desk.actions.renewal.tick()
        desk.network.wait_for_an_answer_held()
        yield
    desk.settles()


def test_an_answer_after_the_session_was_ended_brings_nothing_back(desk: Desk) -> None:
    with renewal_held(desk):
        assert desk.another_process().end("prod")
        assert desk.kept() == {}
    assert desk.kept() == {}
    assert "ASIA" not in desk.written()
    assert desk.store.phase("prod") is Phase.IDLE


def test_an_answer_after_the_person_ended_the_session_in_the_window_brings_nothing_back(desk: Desk) -> None:
    with renewal_held(desk):
        desk.actions.end("prod")
        desk.qtbot.waitUntil(lambda: desk.kept() == {}, timeout=10_000)
    assert (desk.kept(), desk.store.phase("prod")) == ({}, Phase.IDLE)
    assert "ASIA" not in desk.written()


def test_an_answer_after_the_role_was_removed_brings_nothing_back(desk: Desk) -> None:
    with renewal_held(desk):
        desk.another_process().role_edits.remove_role("prod")
    assert desk.kept() == {}
    assert "ASIA" not in desk.written()


def test_an_answer_after_the_role_was_renamed_is_not_the_old_names(desk: Desk) -> None:
    with renewal_held(desk):
        switch = desk.another_process()
        switch.role_edits.save_role(replace(switch.roles.load().role("prod"), name="production"), "prod")
    assert set(desk.kept()) == {"production"}
    assert "[prod]" not in desk.written()
    assert desk.kept()["production"] in desk.written()


def test_an_answer_after_the_assume_was_cancelled_leaves_nothing(desk: Desk) -> None:
    desk.write_list(SOURCES + listed("prod", PROD))
    with desk.network.holding():
        desk.actions.assume("prod")
        desk.network.wait_for_an_answer_held()
        desk.actions.cancel("prod")
        assert desk.store.phase("prod") is Phase.IDLE
    desk.settles()
    assert (desk.kept(), desk.store.phase("prod")) == ({}, Phase.IDLE)
    assert "ASIA" not in desk.written()


@pytest.mark.parametrize("gone", ["renamed", "removed"])
def test_an_answer_for_a_role_that_an_editor_took_out_of_the_list_meanwhile_leaves_nothing(
    desk: Desk, gone: str
) -> None:
    desk.write_list(SOURCES + listed("prod", PROD))
    with desk.network.holding():
        desk.actions.assume("prod")
        desk.network.wait_for_an_answer_held()
        text = SOURCES + (listed("production", PROD) if gone == "renamed" else "")
        Path(files.roles_file()).write_text(text, encoding="utf-8")
        desk.actions.reload()
    desk.settles()
    assert desk.kept() == {}
    assert "ASIA" not in desk.written()


# A clock that is wrong, in a process of its own

FAKETIME = next(iter(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), None)
LOOKS = """
from roleswitch.core.clock import clock_trouble
from roleswitch.switch import Switch

switch = Switch.here()
print(sorted(switch.kept_sessions()), switch.sweep(), clock_trouble(switch.clock), sep="|")
"""


@pytest.mark.skipif(FAKETIME is None, reason="libfaketime is not installed")
@pytest.mark.parametrize("jump", [*JUMPS, "right"])
def test_a_process_whose_clock_is_wrong_hands_out_what_still_works(
    home: Path, monkeypatch: pytest.MonkeyPatch, jump: str
) -> None:
    with keyring_for_commands(monkeypatch) as backend, world_at(home, monkeypatch, backend=backend) as world:
        switch = Switch.here()
        sessions = {name: switch.assume(name).access_key_id for name in ("prod", "helper")}
        written = world.credentials.read_bytes()
        off = JUMPS.get(jump, timedelta(0))
        wrong = {
            **os.environ,
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME": f"{off.total_seconds():+.0f}",
            # As where a person, or NTP, sets the clock: that moves no other.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

        def ran(*command: str) -> str:
            return subprocess.run(
                [sys.executable, *command], env=wrong, capture_output=True, text=True, check=True
            ).stdout

        assert json.loads(ran("-m", "roleswitch", "credential-process", "helper"))["AccessKeyId"] == sessions["helper"]
        trouble = f"this computer's clock is {jump}" if off else ""
        assert ran("-c", LOOKS) == f"['helper', 'prod']|[]|{trouble}\n"
        assert {name: session.access_key_id for name, session in switch.kept_sessions().items()} == sessions
        assert world.credentials.read_bytes() == written
