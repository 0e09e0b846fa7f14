"""What holds for every test: nothing of the person's is read or written, and nothing leaves the machine."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING, TypeVar

import hypothesis
import pytest
from hypothesis.configuration import set_hypothesis_home_dir

if TYPE_CHECKING:
    from pathlib import Path

    from roleswitch.switch import Switch
    from tests.fakes import World

Result = TypeVar("Result")

# Where a program finds a person's screen, clipboard, keyring, proxy, certificates and AWS.
OF_THE_PERSON = ("AWS_", "XDG_", "ROLESWITCH_", "DBUS_")
OF_THE_PERSON_TOO = frozenset(
    {"DISPLAY", "WAYLAND_DISPLAY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE"}
)


class Clock:
    """The time as a test wants it: call it for the aware UTC time, `advance` it by hand."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 1, 12, 0, tzinfo=UTC))


@pytest.fixture
def now() -> Clock:
    """The program's clock. AWS and boto3 go by the computer's, where it starts."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch, now: Clock) -> Iterator[World]:
    """A list, its access key, and the AWS that knows it. Files whose program goes by the computer's clock, or that want
    more of it, have their own."""
    from tests.fakes import world_at  # late: most files need no AWS

    with world_at(home, monkeypatch, clock=now) as running:
        yield running


@pytest.fixture
def switch(world: World) -> Switch:
    return world.switch


def pytest_configure(config: pytest.Config) -> None:
    if getattr(config, "cache", None) is not None:  # -p no:cacheprovider
        set_hypothesis_home_dir(config.cache.mkdir("hypothesis"))
    # How long an example takes says nothing on a busy machine, and CI fails for the change it looks at, not by chance.
    hypothesis.settings.register_profile("here", deadline=None)
    hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
    hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A file's name may be no text at all, and be logged: pytest-xdist sends reports as UTF-8 and ends otherwise."""
    report = yield
    report.sections = [(title, text.encode(errors="backslashreplace").decode()) for title, text in report.sections]
    return report


@pytest.fixture(scope="session", autouse=True)
def _nobodys_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Also before and between tests, where fixtures of the session start servers."""
    # In the background of a shell Ctrl+C is ignored, and would be by every program that a test starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.upper().startswith(OF_THE_PERSON) or name.upper() in OF_THE_PERSON_TOO:
                patch.delenv(name)
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        _live_in(tmp_path_factory.mktemp("home"), patch)
        _stay_on_loopback(patch)
        yield


@pytest.fixture(scope="module", autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """A server's or a worker's thread that collected it would delete an earlier test's QObjects, and Qt aborts."""
    gc.disable()
    yield
    gc.unfreeze()  # what a window has set aside with its modules
    gc.collect()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder that this test has for itself; `ROLESWITCH_HOME` is `roleswitch/` in it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("ROLESWITCH_ASKING", raising=False)  # of an earlier test, which was its own credential-process
    _live_in(folder, monkeypatch)
    return folder


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """The log of a test ends with it: the root logger lives on."""
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def _live_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    for name in ("HOME", "USERPROFILE"):
        patch.setenv(name, str(home))
    for name in ("APPDATA", "LOCALAPPDATA"):
        patch.setenv(name, str(home / "AppData"))
    patch.setenv("XDG_RUNTIME_DIR", str(runtime))
    patch.setenv("ROLESWITCH_HOME", str(home / "roleswitch"))


def _stay_on_loopback(patch: pytest.MonkeyPatch) -> None:
    """Make every way out of this process a RuntimeError that names where it would have gone.

    Not an OSError, because that is what a lost network raises, which the program takes in its stride.
    """

    def guarded(way_out: Callable[..., Result], where: Callable[..., object]) -> Callable[..., Result]:
        def go(*args: object, **named: object) -> Result:
            if not _is_this_machine(host := where(*args, **named)):
                raise RuntimeError(f"a test wanted to reach {host}: tests stay on this machine")
            return way_out(*args, **named)

        return go

    def where_to(connection: socket.socket, *rest: object) -> object:
        address = rest[-1]
        return address[0] if isinstance(address, tuple) else "localhost"  # a path of this machine

    for name in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name), where_to))
    for name in ("getaddrinfo", "gethostbyname"):
        patch.setattr(socket, name, guarded(getattr(socket, name), lambda host, *rest, **named: host))


def _is_this_machine(host: object) -> bool:
    name = host.decode(errors="replace") if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ip_address(str(name)).is_loopback
    except ValueError:
        return False
