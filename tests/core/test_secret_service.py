"""The Secret Service, spoken to over a real session bus: kept connections, and the faults of real services."""

from __future__ import annotations

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusErrorResponse
from keyring.backends import SecretService as KeyringsOwn

from roleswitch.core.keychain import Keychain
from roleswitch.core.secret_service import Dismissed, NotRunning, SecretService, start_kwallet
from roleswitch.errors import Action, KeyringNotAnswering
from tests.core.secret_service_server import Server, session_bus
from tests.fakes import KEY, WORK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")

ITEM = ("RoleSwitch", "work:AKIAIOSFODNN7EXAMPLE")
TEXT = '{"secret_access_key": "wJalrXUtnFEMI"}'
NO_SUCH_SESSION = "org.qtproject.QtDBus.Error.InvalidObjectPath"
STARTS = "[D-BUS Service]\nName={name}\nExec={program}\n"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def server(bus: str) -> Iterator[Server]:
    server = Server()
    with server.running(bus):
        yield server


@pytest.fixture
def backend() -> Iterator[SecretService]:
    with closing(SecretService()) as backend:
        yield backend


def test_what_is_kept_is_read_replaced_and_deleted(backend: SecretService, server: Server) -> None:
    assert backend.get_password(*ITEM) is None
    backend.set_password(*ITEM, '"before"')
    backend.set_password(*ITEM, TEXT)
    assert backend.get_password(*ITEM) == TEXT
    assert len(server.items) == 1
    backend.delete_password(*ITEM)
    backend.delete_password(*ITEM)
    assert backend.get_password(*ITEM) is None


@pytest.mark.usefixtures("server")
def test_keyring_finds_what_we_keep_and_we_find_what_keyring_keeps(backend: SecretService) -> None:
    keyrings = KeyringsOwn.Keyring()  # type: ignore[no-untyped-call]
    backend.set_password(*ITEM, TEXT)
    assert keyrings.get_password(*ITEM) == TEXT  # type: ignore[no-untyped-call]
    keyrings.set_password(*ITEM, '"after"')  # type: ignore[no-untyped-call]
    assert backend.get_password(*ITEM) == '"after"'


def test_one_connection_serves_every_call_because_keepassxc_asks_the_person_about_each(
    backend: SecretService, server: Server
) -> None:
    for _ in range(3):
        backend.set_password(*ITEM, TEXT)
        backend.get_password(*ITEM)
    assert len(server.clients) == 1


def test_no_session_is_left_open_on_the_connection_that_is_kept(backend: SecretService, server: Server) -> None:
    backend.set_password(*ITEM, TEXT)
    backend.get_password(*ITEM)
    assert (server.sessions_opened, server.sessions) == (2, set())


def test_calls_at_the_same_time_each_have_a_connection(backend: SecretService, server: Server) -> None:
    backend.set_password(*ITEM, TEXT)
    together = threading.Barrier(4)

    def read(_: int) -> str | None:
        together.wait()
        return backend.get_password(*ITEM)

    with ThreadPoolExecutor(4) as threads:
        for _ in range(10):
            assert list(threads.map(read, range(4))) == [TEXT] * 4
    assert len(server.clients) <= 4


@pytest.mark.parametrize("noise", [b"", b"\xfc\x00\x17", b"noise"])
def test_what_comes_back_as_noise_is_read_again_in_another_session(
    backend: SecretService, server: Server, noise: bytes
) -> None:
    backend.set_password(*ITEM, TEXT)
    server.noise = [noise] * 2
    assert backend.get_password(*ITEM) == TEXT
    assert server.sessions_opened == 4


def test_an_item_that_stays_damaged_is_given_as_it_is(backend: SecretService, server: Server) -> None:
    backend.set_password(*ITEM, "no json")
    assert backend.get_password(*ITEM) == "no json"


def test_what_is_refused_for_its_session_is_stored_in_another(backend: SecretService, server: Server) -> None:
    server.refusals = [NO_SUCH_SESSION] * 2
    backend.set_password(*ITEM, TEXT)
    assert backend.get_password(*ITEM) == TEXT


@pytest.mark.parametrize("error", [NO_SUCH_SESSION, "org.freedesktop.DBus.Error.AccessDenied"])
def test_what_is_refused_for_good_is_an_error(backend: SecretService, server: Server, error: str) -> None:
    server.refusals = [error] * 3
    with pytest.raises(DBusErrorResponse):
        backend.set_password(*ITEM, TEXT)
    assert server.items == []


def test_a_locked_service_asks_the_person_who_unlocks_it(backend: SecretService, server: Server) -> None:
    backend.set_password(*ITEM, TEXT)
    server.locked = True
    assert backend.get_password(*ITEM) == TEXT


def test_a_person_who_dismisses_the_dialog_is_asked_again_at_the_next_call(
    backend: SecretService, server: Server
) -> None:
    backend.set_password(*ITEM, TEXT)
    server.locked, server.unlocks = True, False
    with pytest.raises(Dismissed):
        backend.get_password(*ITEM)
    server.unlocks = True
    assert backend.get_password(*ITEM) == TEXT


def test_a_service_that_ends_is_told_and_used_again_when_it_is_back(backend: SecretService, bus: str) -> None:
    server = Server()
    with server.running(bus):
        backend.set_password(*ITEM, TEXT)
    with pytest.raises(NotRunning):
        backend.get_password(*ITEM)
    with server.running(bus):
        assert backend.get_password(*ITEM) == TEXT


def test_what_is_wrong_is_told_with_what_to_do_and_trying_again_helps(backend: SecretService, bus: str) -> None:
    keychain, server = Keychain(backend), Server()
    with pytest.raises(KeyringNotAnswering, match="No keyring is running") as caught:
        keychain.put("work", KEY)
    assert [step.action for step in caught.value.next_steps] == [Action.TRY_AGAIN]
    with server.running(bus):
        keychain.put("work", KEY)
        server.locked, server.unlocks = True, False
        with pytest.raises(KeyringNotAnswering, match="its unlock dialog was dismissed") as caught:
            keychain.read(WORK)
        assert [step.action for step in caught.value.next_steps] == [Action.TRY_AGAIN]
        server.unlocks = True
        assert keychain.read(WORK) == KEY


def test_without_a_session_bus_no_service_runs(
    backend: SecretService, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    with pytest.raises(NotRunning):
        backend.get_password(*ITEM)


def test_outside_of_kde_kwallet_is_not_started(bus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = tmp_path / "started"
    service = STARTS.format(name="org.kde.kwalletd5", program=f"/usr/bin/touch {started}")
    (tmp_path / "services" / "org.kde.kwalletd5.service").write_text(service)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    assert not start_kwallet()
    assert not started.exists()


@pytest.mark.usefixtures("bus")
def test_in_kde_without_kwallet_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert not start_kwallet()


def test_a_connection_whose_bus_has_ended_costs_no_try(
    backend: SecretService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
        with session_bus(tmp_path / name) as address, Server().running(address):
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            backend.set_password(*ITEM, TEXT)
            assert backend.get_password(*ITEM) == TEXT
