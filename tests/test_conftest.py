"""That no test can do harm is itself tested."""

from __future__ import annotations

import os
import socket
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.errors import NoKeyringError

from roleswitch import files

if TYPE_CHECKING:
    from tests.conftest import Clock


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("2001:db8::1", 443, 0, 0), ("sts.amazonaws.com", 443)])
def test_a_connection_to_another_machine_is_refused_by_name(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as connection:
        connection.settimeout(0.01)
        with pytest.raises(RuntimeError, match=address[0]):
            connection.connect(address)
        with pytest.raises(RuntimeError, match=address[0]):
            connection.connect_ex(address)


def test_a_datagram_to_another_machine_is_refused_by_name() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as connection, pytest.raises(RuntimeError, match=r"192\.0\.2\.1"):
        connection.sendto(b"", ("192.0.2.1", 53))


def test_the_name_of_another_machine_is_not_looked_up() -> None:
    with pytest.raises(RuntimeError, match=r"sts\.amazonaws\.com"):
        socket.create_connection(("sts.amazonaws.com", 443), timeout=0.01)


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()


def test_files_and_keyring_are_not_the_persons(home: Path) -> None:
    assert Path.home() == home
    for folder in (files.config_folder(), files.state_folder(), files.runtime_folder()):
        assert Path(folder).is_relative_to(home)
    with pytest.raises(NoKeyringError):
        keyring.get_password("roleswitch", "anything")


def test_no_variable_leads_to_a_persons_aws_screen_or_bus() -> None:
    left = {name for name in os.environ if name.startswith(("AWS_", "XDG_", "DBUS_")) or "PROXY" in name.upper()}
    assert left == {"AWS_EC2_METADATA_DISABLED", "XDG_RUNTIME_DIR"}
    assert "DISPLAY" not in os.environ


def test_the_clock_moves_only_by_hand(clock: Clock) -> None:
    before = clock()
    clock.advance(timedelta(minutes=15))
    assert clock() - before == timedelta(minutes=15)
    assert clock().utcoffset() == timedelta(0)
