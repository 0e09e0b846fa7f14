"""An export: which roles, in which words, and into which file; never a secret, and whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.errors import DeliveryTrouble, NoSuchRole
from roleswitch.exchange.offer import Format
from roleswitch.lists import Exported
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.export_roles import MOST_LINES, ExportDialog, left_out_words, save_text
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.fakes import KEY, PARTNER_EXTERNAL_ID, world_at
from tests.ui.dialogs.lists import LIST, NotingLists, button, list_actions, words

TEXT = 'version = 1\n\n[roles.shared-net]\nrole_arn = "arn:aws:iam::665022189041:role/NetworkOps"\n'


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(LIST)
    return store


@pytest.fixture
def lists(qapp: QApplication) -> NotingLists:
    return NotingLists()


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, lists: NotingLists) -> ExportDialog:
    return opened(qtbot, ExportDialog(store, list_actions(lists), names=["shared-net"], shown=["partner-s3"]))


def opened(qtbot: QtBot, dialog: ExportDialog) -> ExportDialog:
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def combo(dialog: ExportDialog, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def choices(dialog: ExportDialog, name: str) -> list[str]:
    found = combo(dialog, name)
    return [found.itemText(index) for index in range(found.count())]


def last(lists: NotingLists) -> tuple[object, ...]:
    return lists.asked[-1]


def text(dialog: ExportDialog) -> str:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    assert found.isReadOnly()
    return found.toPlainText()


def outcomes(dialog: ExportDialog) -> list[str]:
    return [found.text() for found in dialog.findChildren(Outcome) if found.isVisible()]


def save(dialog: ExportDialog, path: Path) -> None:
    button(dialog, "Save as…").click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))


def test_what_was_chosen_is_exported_as_a_team_list_at_first(dialog: ExportDialog, lists: NotingLists) -> None:
    assert lists.asked == [("export", ("shared-net",), Format.TEAM, True)]
    assert not button(dialog, "Copy").isEnabled()
    lists.answer(Exported(text=TEXT))
    assert text(dialog) == TEXT
    assert "Keys and other secrets are never exported." in words(dialog)


def test_format_roles_and_external_ids_can_be_chosen(dialog: ExportDialog, lists: NotingLists) -> None:
    combo(dialog, "Format").setCurrentText("Switch-role links")
    assert last(lists) == ("export", ("shared-net",), Format.SWITCH_ROLE_LINK, True)
    assert choices(dialog, "Roles") == ["shared-net alone", "The 1 that the list shows", "All 2"]
    combo(dialog, "Roles").setCurrentIndex(1)
    assert last(lists) == ("export", ("partner-s3",), Format.SWITCH_ROLE_LINK, True)
    combo(dialog, "Roles").setCurrentIndex(2)
    dialog.findChildren(CheckLine)[0].box.click()
    assert last(lists) == ("export", (), Format.SWITCH_ROLE_LINK, False)


def test_with_nothing_chosen_all_are_exported(qtbot: QtBot, store: Store, lists: NotingLists) -> None:
    dialog = opened(qtbot, ExportDialog(store, list_actions(lists), shown=["shared-net", "partner-s3"]))
    assert choices(dialog, "Roles") == ["All 2"]
    assert last(lists) == ("export", (), Format.TEAM, True)


def test_the_answer_to_an_earlier_choice_is_not_shown(dialog: ExportDialog, lists: NotingLists) -> None:
    earlier = lists.done
    combo(dialog, "Format").setCurrentText("AWS config")
    assert earlier is not None
    earlier(Exported(text=TEXT))
    assert text(dialog) == ""
    lists.answer(Exported(text="[profile shared-net]\n"))
    assert text(dialog) == "[profile shared-net]\n"


def test_what_the_format_cannot_say_is_told(dialog: ExportDialog, lists: NotingLists) -> None:
    lists.answer(Exported(text=TEXT, left_out=("shared-net: its policy is left out.",)))
    assert "shared-net: its policy is left out." in words(dialog)
    combo(dialog, "Format").setCurrentText("AWS config")
    lists.answer(Exported(text=TEXT))
    assert "shared-net: its policy is left out." not in words(dialog)
    assert left_out_words([f"role {n}" for n in range(9)]).split("\n")[-1] == "And 3 more."


def test_a_long_text_is_shown_in_part_and_copied_whole(dialog: ExportDialog, lists: NotingLists) -> None:
    long = "".join(f"line {n}\n" for n in range(MOST_LINES + 20))
    lists.answer(Exported(text=long))
    assert text(dialog).count("\n") == MOST_LINES - 1
    assert f"The first {MOST_LINES} of {MOST_LINES + 20} lines are shown." in words(dialog)
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == long
    assert outcomes(dialog) == ["Copied."]


def test_a_role_that_has_gone_is_told_and_nothing_can_be_saved(dialog: ExportDialog, lists: NotingLists) -> None:
    lists.answer(NoSuchRole("There is no role named shared-net."))
    assert outcomes(dialog) == ["There is no role named shared-net."]
    assert not button(dialog, "Save as…").isEnabled()


def test_the_list_changes_and_the_text_with_it(dialog: ExportDialog, store: Store, lists: NotingLists) -> None:
    store.show(LIST)
    assert len(lists.asked) == 2


@pytest.mark.parametrize(
    ("format", "name"), [("Team list", "roles-team.toml"), ("Switch-role links", "switch-role-links.txt")]
)
def test_a_name_is_proposed_for_the_file(dialog: ExportDialog, lists: NotingLists, format: str, name: str) -> None:
    combo(dialog, "Format").setCurrentText(format)
    lists.answer(Exported(text=TEXT))
    button(dialog, "Save as…").click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert [Path(path).name for path in chooser.selectedFiles()] == [name]


def test_the_text_is_saved_where_the_person_says(
    dialog: ExportDialog, lists: NotingLists, tmp_path: Path, qtbot: QtBot
) -> None:
    lists.answer(Exported(text=TEXT))
    path = tmp_path / "roles.toml"
    with qtbot.waitSignal(dialog.saved):
        save(dialog, path)
    assert path.read_text(encoding="utf-8") == TEXT
    assert outcomes(dialog) == [f"Saved as {path}."]


def test_a_file_that_cannot_be_written_is_told(dialog: ExportDialog, lists: NotingLists, tmp_path: Path) -> None:
    lists.answer(Exported(text=TEXT))
    save(dialog, tmp_path / "missing" / "roles.toml")
    assert outcomes(dialog)[0].startswith(f"{tmp_path / 'missing' / 'roles.toml'} was not written: ")


def test_a_file_that_is_there_is_replaced_or_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "roles.toml"
    path.write_text("before", encoding="utf-8")
    save_text(path, "é\n")
    assert path.read_bytes() == "é\n".encode()
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(DeliveryTrouble):
        save_text(folder, "x")
    assert list(folder.iterdir()) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "roles.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_file_has_the_mode_that_new_files_have_and_an_old_one_its_own(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save_text(tmp_path / "new", "x")
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640
    (tmp_path / "new").chmod(0o600)
    save_text(tmp_path / "new", "y")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


# ---------------------------------------------------------------- with all that is behind it


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportDialog]:
    with world_at(tmp_path, monkeypatch) as world:
        background = Background()
        store = Store()
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        actions = Actions(
            lambda: world.switch,
            store,
            background,
            settings,
            preferences=PreferenceStore(PreferencesFile.here(), background),
        )
        store.show(world.switch.roles.load())
        yield opened(qtbot, ExportDialog(store, actions))
        actions.close()
        background.close()


@pytest.mark.parametrize("format", ["Team list", "AWS config", "Extend Switch Roles", "Switch-role links"])
def test_every_format_holds_the_roles_and_no_secret(real: ExportDialog, qtbot: QtBot, format: str) -> None:
    combo(real, "Format").setCurrentText(format)
    qtbot.waitUntil(lambda: button(real, "Copy").isEnabled(), timeout=20_000)
    assert "482109375526" in text(real)
    assert KEY.secret_access_key not in text(real)


def test_external_ids_are_left_out_where_that_is_wanted(real: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "roles.toml"
    qtbot.waitUntil(lambda: button(real, "Copy").isEnabled(), timeout=20_000)
    real.findChildren(CheckLine)[0].box.click()
    qtbot.waitUntil(lambda: button(real, "Copy").isEnabled(), timeout=20_000)
    save(real, path)
    assert "external_id" not in path.read_text(encoding="utf-8")
    assert PARTNER_EXTERNAL_ID not in path.read_text(encoding="utf-8")
