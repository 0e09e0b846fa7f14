"""Where an import begins: every way is told by a signal, and the clipboard is read only when a person says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.exchange.offer import Format
from roleswitch.exchange.texts import MOST_LINE
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.import_start import MOST_SHOWN, ImportStartDialog, PasteArea
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.dialogs.lists import LIST, NotingLists, button, list_actions, words

LINK = "https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=ReadOnly\n"


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(LIST)
    return store


@pytest.fixture
def told() -> list[tuple[object, ...]]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, told: list[tuple[object, ...]]) -> ImportStartDialog:
    QGuiApplication.clipboard().setText(LINK)
    dialog = ImportStartDialog(store, list_actions(NotingLists()))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.aws_chosen.connect(lambda: told.append(("aws",)))
    dialog.file_chosen.connect(lambda path: told.append(("file", path)))
    dialog.text_chosen.connect(lambda text, format: told.append(("text", text, format)))
    dialog.identity_center_chosen.connect(lambda name: told.append(("identity center", name)))
    dialog.organization_requested.connect(lambda: told.append(("organization",)))
    dialog.team_requested.connect(lambda: told.append(("team",)))
    dialog.show()
    return dialog


def area(dialog: QWidget) -> PasteArea:
    found = dialog.findChild(PasteArea)
    assert isinstance(found, PasteArea)
    return found


def paste(dialog: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    button(dialog, "Paste from the clipboard").click()


@pytest.mark.parametrize(
    ("way", "what"),
    [
        ("From ~/.aws", ("aws",)),
        ("Accounts and roles of acme", ("identity center", "acme")),
        ("Accounts of an AWS organization…", ("organization",)),
        ("Team list…", ("team",)),
    ],
)
def test_a_way_that_is_chosen_is_told_and_the_dialog_closes(
    dialog: ImportStartDialog, told: list[tuple[object, ...]], way: str, what: tuple[object, ...]
) -> None:
    found = button(dialog, way)
    assert found.accessibleDescription()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(20, found.height() - 8))
    assert told == [what]
    assert not dialog.isVisible()


def test_only_identity_centers_of_the_list_are_a_way(dialog: ImportStartDialog) -> None:
    assert not any("work" in text for text in words(dialog))
    assert "What you may use at https://acme.awsapps.com/start." in words(dialog)


def test_the_ways_are_reached_by_keyboard(dialog: ImportStartDialog, told: list[tuple[object, ...]]) -> None:
    for way in ("From ~/.aws", "From a file…", "Paste text…", "Accounts and roles of acme"):
        assert dialog.focusWidget() is button(dialog, way)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert told == [("organization",)]


def test_a_file_is_chosen_in_a_dialog_of_its_own(dialog: ImportStartDialog, told: list[tuple[object, ...]]) -> None:
    button(dialog, "From a file…").click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert told == []
    chooser.fileSelected.emit("/home/boaty/roles.toml")
    assert told == [("file", "/home/boaty/roles.toml")]


# ---------------------------------------------------------------- text


def test_the_clipboard_is_read_with_a_click_and_not_before(
    dialog: ImportStartDialog, told: list[tuple[object, ...]]
) -> None:
    button(dialog, "Paste text…").click()
    assert area(dialog).text() == ""
    assert not button(dialog, "Continue").isEnabled()
    button(dialog, "Paste from the clipboard").click()
    assert area(dialog).text() == LINK
    button(dialog, "Continue").click()
    assert told == [("text", LINK, None)]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("words_of_format", "format"),
    [
        ("AWS config", Format.AWS_CONFIG),
        ("Extend Switch Roles", Format.EXTEND_SWITCH_ROLES),
        ("Switch-role links", Format.SWITCH_ROLE_LINK),
        ("RoleSwitch list", Format.TEAM),
        ("Recognised by itself", None),
    ],
)
def test_a_format_can_be_said(
    dialog: ImportStartDialog, told: list[tuple[object, ...]], words_of_format: str, format: Format | None
) -> None:
    button(dialog, "Paste text…").click()
    combo = dialog.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setCurrentText(words_of_format)
    paste(dialog, "[a]\nb = c\n")
    button(dialog, "Continue").click()
    assert told == [("text", "[a]\nb = c\n", format)]


def test_a_long_text_is_taken_whole_and_its_beginning_shown(
    dialog: ImportStartDialog, told: list[tuple[object, ...]]
) -> None:
    text = LINK * 5000
    button(dialog, "Paste text…").click()
    paste(dialog, text)
    assert len(area(dialog).toPlainText()) <= MOST_SHOWN
    assert area(dialog).isReadOnly(), "what is not shown could not be edited"
    assert "5000 lines; the beginning is shown." in words(dialog)
    button(dialog, "Continue").click()
    assert told == [("text", text, None)]


def test_a_long_text_can_be_taken_back(dialog: ImportStartDialog) -> None:
    button(dialog, "Paste text…").click()
    paste(dialog, LINK * 5000)
    button(dialog, "Clear").click()
    assert area(dialog).text() == ""
    assert not area(dialog).isReadOnly()
    paste(dialog, LINK)
    assert area(dialog).text() == LINK


@pytest.mark.parametrize("text", ["x" * (MOST_LINE + 1), "a\0b", "x\n" * 4_000_001])
def test_what_is_no_list_is_refused_before_it_costs_anything(dialog: ImportStartDialog, text: str) -> None:
    button(dialog, "Paste text…").click()
    content = QMimeData()
    content.setText(text)
    area(dialog).insertFromMimeData(content)
    assert area(dialog).text() == ""
    assert any(said.startswith("The pasted text") for said in words(dialog))


def test_back_leads_to_the_other_ways_and_keeps_the_text(dialog: ImportStartDialog) -> None:
    button(dialog, "Paste text…").click()
    paste(dialog, LINK)
    button(dialog, "Back").click()
    assert button(dialog, "From ~/.aws").isVisible()
    assert not button(dialog, "Continue").isVisible()
    button(dialog, "Paste text…").click()
    assert area(dialog).text() == LINK


# ---------------------------------------------------------------- dropping


def drop(dialog: QWidget, *urls: QUrl) -> bool:
    """Whether the dialog takes it at all."""
    content = QMimeData()
    content.setUrls(list(urls))
    buttons, keys, act = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(10, 10), act, content, buttons, keys)
    QApplication.sendEvent(dialog, enter)
    if enter.isAccepted():
        QApplication.sendEvent(dialog, QDropEvent(QPointF(10, 10), act, content, buttons, keys))
    return enter.isAccepted()


def test_a_file_that_is_dropped_is_imported(
    dialog: ImportStartDialog, told: list[tuple[object, ...]], tmp_path: Path
) -> None:
    assert drop(dialog, QUrl.fromLocalFile(str(tmp_path / "a role list.toml")))
    assert told == [("file", str(tmp_path / "a role list.toml"))]


@pytest.mark.parametrize(
    "urls",
    [
        [QUrl.fromLocalFile("/one"), QUrl.fromLocalFile("/two")],
        [QUrl("https://example.com/roles.toml")],
        [QUrl.fromLocalFile("/one"), QUrl("https://example.com/roles.toml")],
    ],
)
def test_several_files_or_an_address_are_not(
    dialog: ImportStartDialog, told: list[tuple[object, ...]], urls: list[QUrl]
) -> None:
    drop(dialog, *urls)
    assert told == []
    assert [each.text() for each in dialog.findChildren(Outcome) if each.isVisible()] == [
        "Drop one file of this computer."
    ]


def test_the_text_area_leaves_a_file_to_the_dialog(dialog: ImportStartDialog) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile("/one")])
    assert not area(dialog).canInsertFromMimeData(content)
    link = QMimeData()
    link.setUrls([QUrl(LINK.strip())])
    link.setText(LINK)
    assert area(dialog).canInsertFromMimeData(link), "browsers give an address both ways"
