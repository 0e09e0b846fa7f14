"""The access check behind the window: its actions at work, with AWS on loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.access.instances import Instances
from roleswitch.core.sts import Identity
from roleswitch.errors import AccessRefused, Cancelled
from tests.access.instances_on_loopback import known
from tests.access.s3_on_loopback import Fault, Request, moto_process, s3_error
from tests.fakes import SESSION_ARN
from tests.ui.access_window import BUCKET, AccessWindow, access_window

GIB = 1024**3


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with moto_process() as url:
        yield url


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, moto: str) -> Iterator[AccessWindow]:
    with access_window(qtbot, home, monkeypatch, moto) as window:
        yield window


def test_a_session_that_is_begun_for_it_is_told(window: AccessWindow) -> None:
    told: list[None] = []
    window.access.sessions_changed.connect(lambda: told.append(None))
    who = window.wait(lambda done: window.access.who("prod", done))
    assert isinstance(who, Identity)
    assert who.arn == SESSION_ARN
    assert told
    assert "prod" in window.world.switch.kept_sessions()


def test_progress_is_told_from_the_first_byte_to_the_last(window: AccessWindow, tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * 9_000_000)
    told: list[tuple[object, int, int]] = []
    window.access.progressed.connect(lambda *at: told.append(at))
    task = window.access.upload("prod", tmp_path / "big", BUCKET, "big", lambda _: None)
    window.until(lambda: told and told[-1] == (task, 9_000_000, 9_000_000))
    assert len(told) < 200, "a transfer makes thousands of steps a second"


def test_amounts_beyond_two_gigabytes_arrive_as_they_are(window: AccessWindow) -> None:
    told: list[tuple[object, int, int]] = []
    window.access.progressed.connect(lambda *at: told.append(at))
    window.access.progressed.emit(None, 5 * GIB, 7 * GIB)
    assert told == [(None, 5 * GIB, 7 * GIB)]


def test_a_refusal_is_given_to_who_asked(window: AccessWindow) -> None:
    window.s3.fault = lambda _: s3_error("AccessDenied")
    assert isinstance(window.wait(lambda done: window.access.buckets("prod", done)), AccessRefused)


def test_what_goes_on_is_called_off_when_the_window_closes(window: AccessWindow, tmp_path: Path) -> None:
    asked = threading.Event()

    def hang(_: Request) -> Fault:
        asked.set()
        return Fault(hangs=True)

    window.s3.fault = hang
    found: list[object] = []
    window.access.download("prod", BUCKET, "big", tmp_path / "big", found.append)
    window.until(asked.is_set)
    window.access.close()
    window.until(lambda: found)
    assert isinstance(found[0], Cancelled)


def test_instances_are_listed_in_the_region_that_is_asked_for(window: AccessWindow) -> None:
    window.instances.known = [known(1)]
    assert window.wait(lambda done: window.access.region("prod", done)) == "eu-central-1"
    found = window.wait(lambda done: window.access.instances("prod", "us-east-1", done))
    assert isinstance(found, Instances)
    assert len(found.found) == 1
    assert window.instances.asked[0][1] == "us-east-1"
