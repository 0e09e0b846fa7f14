"""The list of instances, and a shell on one, as a person uses it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from roleswitch.ui.dialogs.instances import InstancesDialog
from roleswitch.ui.search_field import SearchField
from tests.access.instances_on_loopback import known
from tests.access.s3_on_loopback import moto_process
from tests.ui.access_window import AccessWindow, access_window, button, words_in

INSTANCE = "i-0123456789abcdef0"


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with moto_process() as url:
        yield url


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, moto: str) -> Iterator[AccessWindow]:
    with access_window(qtbot, home, monkeypatch, moto) as window:
        window.instances.known = [known(1), known(2, ping="ConnectionLost"), known(3, prefix="mi-")]
        window.instances.names = {f"i-{1:017x}": "web <b>", f"i-{2:017x}": "batch"}
        yield window


def opened(window: AccessWindow) -> InstancesDialog:
    dialog = InstancesDialog(window.store, window.access, "prod", window.widget)
    dialog.show()
    window.until(lambda: button(dialog, "Look again").isEnabled() and "Asking" not in words_in(dialog))
    window.until(lambda: button(dialog, "Look again").isEnabled())
    return dialog


def rows(dialog: InstancesDialog) -> list[tuple[str, ...]]:
    model = dialog.findChildren(QTableView)[0].model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def search(dialog: InstancesDialog) -> SearchField:
    return dialog.findChildren(SearchField)[0]


def test_the_instances_of_the_roles_region_are_listed(window: AccessWindow) -> None:
    dialog = opened(window)
    window.until(lambda: rows(dialog))
    assert rows(dialog) == [
        ("ip-10-0-0-3.internal", f"mi-{3:017x}", "Amazon Linux 2023", "10.0.0.3", "online"),
        ("web <b>", f"i-{1:017x}", "Amazon Linux 2023", "10.0.0.1", "online"),
        ("batch", f"i-{2:017x}", "Amazon Linux 2023", "10.0.0.2", "connection lost"),
    ]
    assert window.instances.asked[0][1] == "eu-central-1"
    assert "3 instances" in words_in(dialog)


def test_words_are_all_looked_for(window: AccessWindow) -> None:
    dialog = opened(window)
    window.until(lambda: rows(dialog))
    QTest.keyClicks(search(dialog), "linux LOST")
    assert [row[0] for row in rows(dialog)] == ["batch"]
    assert "1 of 3" in words_in(dialog)


def test_another_region_is_looked_in_when_it_is_chosen(window: AccessWindow) -> None:
    dialog = opened(window)
    window.until(lambda: rows(dialog))
    region = dialog.findChildren(QComboBox)[0]
    region.setCurrentText("us-east-1")
    region.activated.emit(region.currentIndex())
    window.until(lambda: window.instances.asked[-1][1] == "us-east-1")
    window.until(lambda: rows(dialog))
    region.setEditText("Ireland")
    region.activated.emit(region.currentIndex())
    window.until(lambda: "such as eu-west-1" in words_in(dialog))


def test_a_role_that_may_not_list_can_still_name_an_instance(window: AccessWindow) -> None:
    window.instances.refused = {"ssm"}
    dialog = opened(window)
    window.until(lambda: "ssm:DescribeInstanceInformation" in words_in(dialog))
    assert not button(dialog, "Start shell").isEnabled()
    QTest.keyClicks(search(dialog), INSTANCE)
    assert button(dialog, "Start shell").isEnabled()


def test_names_that_ec2_does_not_tell_are_no_obstacle(window: AccessWindow) -> None:
    window.instances.refused = {"ec2"}
    dialog = opened(window)
    window.until(lambda: "EC2's names are not shown" in words_in(dialog))
    assert rows(dialog)[0][0] == "ip-10-0-0-1.internal"


def test_without_the_plugin_it_says_where_to_get_it(
    window: AccessWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = opened(window)
    window.until(lambda: rows(dialog))
    button(dialog, "Start shell").click()
    window.until(lambda: "needs the AWS CLI and the Session Manager plugin" in words_in(dialog))
    assert "session-manager-working-with-install-plugin.html" in words_in(dialog)
    assert button(dialog, "Start shell").isEnabled()


@pytest.mark.skipif(os.name != "posix", reason="the programs here are shell scripts")
def test_enter_in_the_search_starts_the_shell_on_what_it_found(
    window: AccessWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = tmp_path / "arguments"
    scripts = {"aws": "exit 0", "session-manager-plugin": "exit 0", "xterm": f'printf "%s\\n" "$@" > "{written}"'}
    for name, script in scripts.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("TERMINAL", "xterm")
    dialog = opened(window)
    window.until(lambda: rows(dialog))
    QTest.keyClicks(search(dialog), "web")
    QTest.keyClick(search(dialog), Qt.Key.Key_Return)
    window.until(lambda: "A terminal with a shell on" in words_in(dialog))
    assert f"i-{1:017x}" in written.read_text().splitlines()
    assert dialog.isVisible()
