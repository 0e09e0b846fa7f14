"""Exports on the clipboard: marked as a secret, cleared if they are still ours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from roleswitch.ui.clipboard import SecretClipboard, concealed


@pytest.fixture
def clipboard(qtbot: QtBot) -> SecretClipboard:
    QGuiApplication.clipboard().clear()
    return SecretClipboard()


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_what_is_copied_can_be_pasted_until_it_is_cleared(clipboard: SecretClipboard) -> None:
    clipboard.copy("export A='b'")
    assert text() == "export A='b'"
    assert clipboard.clear()
    assert text() == ""


def test_what_somebody_copied_since_stays(clipboard: SecretClipboard) -> None:
    clipboard.copy("export A='b'")
    QGuiApplication.clipboard().setText("a shopping list")
    assert not clipboard.clear()
    assert text() == "a shopping list"


def test_it_is_cleared_by_itself_after_the_time_that_was_set(clipboard: SecretClipboard, qtbot: QtBot) -> None:
    clipboard.copy("export A='b'", seconds=1)
    qtbot.waitUntil(lambda: text() == "", timeout=5000)


def test_without_a_time_it_stays_until_the_end(clipboard: SecretClipboard) -> None:
    clipboard.copy("export A='b'", seconds=0)
    assert not clipboard._timer.isActive()
    assert text() == "export A='b'"


def test_a_second_copy_is_cleared_as_the_first_would_have_been(clipboard: SecretClipboard) -> None:
    clipboard.copy("one")
    clipboard.copy("two")
    assert clipboard.clear()
    assert text() == ""


def test_the_secret_is_not_kept_in_the_object(clipboard: SecretClipboard) -> None:
    clipboard.copy("wJalrXUtnFEMI")
    assert "wJalrXUtnFEMI" not in repr(vars(clipboard))


@pytest.mark.parametrize(
    ("platform", "kinds"),
    [
        ("linux", {"x-kde-passwordManagerHint"}),
        (
            "win32",
            {
                'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
                'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"',
                'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"',
            },
        ),
        ("darwin", {"org.nspasteboard.ConcealedType"}),
    ],
)
def test_each_system_is_told_that_it_is_a_secret(platform: str, kinds: set[str]) -> None:
    content = concealed("secret", platform)
    assert set(content.formats()) - {"text/plain"} == kinds
    assert content.text() == "secret"
