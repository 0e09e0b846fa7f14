"""The preferences: what is chosen holds at once and stands in its file; what is wrong is told and not kept."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roleswitch import files
from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.preferences import PreferencesDialog
from roleswitch.ui.dialogs.team_list import TeamListDialog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.fakes import ROLES_FILE, World, world_at

Kind = TypeVar("Kind", bound=QWidget)
OTHERS: dict[str, tuple[str | int | bool, str, str]] = {
    "theme": ("dark", "Theme", "Dark"),
    "density": ("compact", "Density", "Compact: more roles at once"),
    "language": ("de", "Language", "Deutsch"),
    "shell": ("fish", "Copy exports for", "fish"),
    "terminal": ("/opt/mine/term", "Terminal program", "/opt/mine/term"),
    "deliver": ("nothing", "New roles", "Nothing"),
    "clipboard_seconds": (300, "Clear clipboard", "After 5 minutes"),
    "notify": (False, "Notify me on the desktop", "off"),
    "warn_minutes": (9, "Minutes before the end", "9"),
    "keep_renewed": (False, "Keep new sessions renewed", "off"),
    "renew_until": ("18:30", "End of the day", "18:30"),
    "on_quit": ("keep", "Live sessions on quitting", "Keep them until they expire"),
    "keep_in_tray": (False, "Stay in the tray when the window is closed", "off"),
    "lock_clears_clipboard": (
        False,
        "Clear secrets from the clipboard when the screen is locked or the computer sleeps",
        "off",
    ),
    "backups_kept": (3, "Backups of ~/.aws", "3"),
    "debuggable": (True, "Debuggers and core dumps may read RoleSwitch's memory", "on"),
}
"""Of each preference: a value that is not the usual one, its editor, and what that shows."""


@dataclass
class Desk:
    """The window over real files, and its preferences when they are open."""

    qtbot: QtBot
    world: World
    store: Store
    actions: Actions
    window: MainWindow

    @property
    def path(self) -> Path:
        return Path(files.preferences_file())

    def open(self) -> PreferencesDialog:
        self.window.open_preferences()
        dialog = self.window.findChildren(PreferencesDialog)[-1]
        assert isinstance(dialog, PreferencesDialog)
        self.until(lambda: one(dialog, QCheckBox, "Start when I sign in to this computer").isEnabled())
        return dialog

    def until(self, condition: object) -> None:
        assert callable(condition)
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)

    def until_kept(self, **changes: object) -> None:
        self.until(lambda: self.path.exists() and changes.items() <= tomllib.loads(self.path.read_text()).items())

    def roles(self) -> dict[str, dict[str, object]]:
        return tomllib.loads(self.world.roles_file.read_text())


def one(dialog: QWidget, kind: type[Kind], name: str) -> Kind:
    """The editor of that accessible name."""
    found = [each for each in dialog.findChildren(kind) if each.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} {kind.__name__} named {name}"
    return found[0]


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def shows(dialog: QWidget, name: str) -> str:
    """What the editor of that name shows."""
    editors = [each for each in dialog.findChildren(QWidget) if each.accessibleName() == name]
    for each in editors:
        if isinstance(each, QComboBox):
            return each.currentText()
        if isinstance(each, QLineEdit):
            return each.text()
        if isinstance(each, QCheckBox):
            return "on" if each.isChecked() else "off"
    raise AssertionError(f"there is no editor named {name}")


def pick(choice: QComboBox, words: str) -> None:
    """As a person does with the keyboard."""
    choice.setFocus()
    at = choice.findText(words)
    assert at >= 0, [choice.itemText(row) for row in range(choice.count())]
    while choice.currentIndex() != at:
        QTest.keyClick(choice, Qt.Key.Key_Down if choice.currentIndex() < at else Qt.Key.Key_Up)


def type_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def told(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text() and not label.isHidden()]


@pytest.fixture
def desk(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path
) -> Iterator[Desk]:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("kitty", "xterm", "firefox", "chromium"):
        (programs / name).write_text("#!/bin/sh\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    with world_at(home, monkeypatch) as world:
        background, store = Background(), Store()
        preferences = PreferenceStore(PreferencesFile.here(), background)
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        actions = Actions(lambda: world.switch, store, background, settings, preferences=preferences)
        store.show(world.switch.roles.load())
        window = MainWindow(store, actions, settings)
        qtbot.addWidget(window)
        window.show()
        yield Desk(qtbot, world, store, actions, window)
        actions.close()
        background.close()


# ------------------------------------------------------------ preferences.toml


def test_every_preference_has_an_editor_that_shows_what_the_file_says(desk: Desk) -> None:
    assert OTHERS.keys() == {field.name for field in fields(Preferences)}
    PreferencesFile.here().put(**{key: value for key, (value, _, _) in OTHERS.items()})
    dialog = desk.open()
    usual = {key: shows(dialog, name) for key, (_, name, _) in OTHERS.items()}
    assert all(usual[key] != words for key, (_, _, words) in OTHERS.items()), "written behind the window's back"
    desk.actions.preferences.look_again()
    for _, name, words in OTHERS.values():
        desk.until(lambda name=name, words=words: shows(dialog, name) == words)


def test_what_is_chosen_holds_at_once_and_is_written_beside_what_a_person_wrote(desk: Desk) -> None:
    desk.path.write_text('# mine\ntheme = "light"  # for the beamer\n')
    dialog = desk.open()
    pick(one(dialog, QComboBox, "Theme"), "Dark")
    assert desk.actions.preferences.now.theme == "dark"
    QTest.keyClick(one(dialog, QCheckBox, "Notify me on the desktop"), Qt.Key.Key_Space)
    pick(one(dialog, QComboBox, "Clear clipboard"), "When RoleSwitch ends")
    desk.until_kept(theme="dark", notify=False, clipboard_seconds=0)
    assert desk.path.read_text().startswith('# mine\ntheme = "dark"  # for the beamer\n')


def test_a_wrong_value_is_told_at_its_field_and_not_kept(desk: Desk) -> None:
    dialog = desk.open()
    line = one(dialog, QLineEdit, "End of the day")
    type_in(line, "half past six")
    assert line.accessibleDescription() == "Write hours and minutes, such as 18:30, or nothing."
    assert line.property("invalid") is True
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.actions.preferences.now.renew_until == ""
    type_in(line, "18:30")
    assert line.property("invalid") is False
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.until_kept(renew_until="18:30")
    assert dialog.isVisible(), "Enter ends what is typed, and not the dialog"
    type_in(one(dialog, QLineEdit, "Minutes before the end"), "61")
    assert "Write a whole number from 1 to 60." in told(dialog)


def test_what_is_typed_is_kept_when_the_dialog_is_closed(desk: Desk, home: Path) -> None:
    dialog = desk.open()
    type_in(one(dialog, QLineEdit, "Backups of ~/.aws"), "25")
    (home / "corp.pem").touch()
    for name, text in (("Proxy", "http://proxy.example.com:3128"), ("CA bundle", str(home / "corp.pem"))):
        one(dialog, QLineEdit, name).setText(text)
        one(dialog, QLineEdit, name).setModified(True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.until(lambda: not isValid(dialog) or not dialog.isVisible())
    desk.until_kept(backups_kept=25)
    network = {"proxy": "http://proxy.example.com:3128", "ca_bundle": str(home / "corp.pem")}
    desk.until(lambda: desk.roles().get("network") == network)


def test_what_an_editor_writes_is_shown_but_not_over_what_is_being_typed(desk: Desk) -> None:
    dialog = desk.open()
    type_in(one(dialog, QLineEdit, "End of the day"), "17")
    desk.path.write_text('renew_until = "19:00"\nwarn_minutes = 12\n')
    desk.actions.preferences.look_again()
    desk.until(lambda: shows(dialog, "Minutes before the end") == "12")
    assert shows(dialog, "End of the day") == "17"


def test_a_file_that_is_broken_is_told_and_left_as_it_is(desk: Desk) -> None:
    dialog = desk.open()
    desk.path.write_text("theme = \n")
    desk.actions.preferences.look_again()
    told_of = "preferences.toml is not understood; what you chose before is used.\nLine 1: "
    desk.until(lambda: any(words.startswith(told_of) for words in told(dialog)))
    assert any(words.startswith("preferences.toml line 1: ") for words in told(desk.window))
    pick(one(dialog, QComboBox, "Theme"), "Dark")
    desk.until(lambda: any("Nothing was changed" in words for words in told(dialog)))
    assert desk.path.read_text() == "theme = \n"
    assert desk.actions.preferences.now.theme == "dark", "it holds while the window is open"
    desk.path.write_text('theme = "light"\n')
    desk.actions.preferences.look_again()
    desk.until(lambda: shows(dialog, "Theme") == "Light")
    assert not any("preferences.toml is" in words for words in told(dialog))
    assert not any(label.isVisible() for label in desk.window.findChildren(QLabel, "problemWords"))


def test_each_line_that_is_not_understood_is_told_with_what_is_used_in_its_place(desk: Desk) -> None:
    dialog = desk.open()

    def note() -> str:
        return next(each.text() for each in dialog.findChildren(QLabel, "warningNote"))

    desk.path.write_text('warn_minutes = 99\n# mine\nthme = "dark"\n')
    desk.actions.preferences.look_again()
    desk.until(note)
    first, *lines = note().splitlines()
    assert first == "2 lines of preferences.toml are not understood; the usual is used in their place."
    assert [line.partition(": ")[0] for line in lines] == ["Line 1", "Line 3"]
    assert "theme" in lines[1]
    desk.path.write_text("warn_minutes = 99\n")
    desk.actions.preferences.look_again()
    desk.until(
        lambda: note().startswith("A line of preferences.toml is not understood; the usual is used in its place.")
    )
    desk.path.write_text("".join(f"a{number} = 1\n" for number in range(5)))
    desk.actions.preferences.look_again()
    desk.until(lambda: note().startswith("5 lines"))
    assert note().splitlines()[-1] == "and 2 more"


def test_a_line_says_where_each_page_is_kept(desk: Desk) -> None:
    dialog = desk.open()
    pages = one(dialog, QListWidget, "Pages")
    opened = {}
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        where = next(words for words in told(dialog) if words.startswith("Kept in "))
        opened[pages.item(row).text()] = (where, any(each.text() == "Open roles.toml" for each in buttons_seen(dialog)))
    in_list = {page for page, (_, is_roles) in opened.items() if is_roles}
    assert in_list == {"Console", "Network", "Team lists"}
    assert opened["General"][0] == "Kept in ~/roleswitch/preferences.toml"
    assert opened["Network"][0] == "Kept in ~/roleswitch/roles.toml"


def buttons_seen(dialog: QWidget) -> list[QPushButton]:
    return [each for each in dialog.findChildren(QPushButton) if each.isVisible()]


# ------------------------------------------------------------ what is here


def test_the_terminal_programs_that_are_here_can_be_chosen(desk: Desk) -> None:
    dialog = desk.open()
    choice = one(dialog, QComboBox, "Terminal program")
    assert [choice.itemText(row) for row in range(choice.count())] == ["Automatic: kitty", "kitty", "xterm"]
    pick(choice, "xterm")
    desk.until_kept(terminal="xterm")


def test_a_terminal_program_that_is_gone_is_named_as_such(desk: Desk) -> None:
    desk.actions.preferences.keep(terminal="alacritty")
    assert shows(desk.open(), "Terminal program") == "alacritty (not installed)"


def test_starting_at_login_is_what_the_system_says(desk: Desk, home: Path) -> None:
    entry = home / ".config" / "autostart" / "roleswitch.desktop"
    dialog = desk.open()
    box = one(dialog, QCheckBox, "Start when I sign in to this computer")
    assert not box.isChecked()
    box.click()
    desk.until(entry.exists)
    dialog.reject()
    again = one(desk.open(), QCheckBox, "Start when I sign in to this computer")
    assert again.isChecked()
    again.click()
    desk.until(lambda: not entry.exists())


def test_where_starting_at_login_cannot_be_changed_the_box_shows_how_it_is(desk: Desk, home: Path) -> None:
    (home / ".config").write_text("a file where the folder should be")
    dialog = desk.open()
    box = one(dialog, QCheckBox, "Start when I sign in to this computer")
    box.click()
    desk.until(lambda: any("Starting at login could not be changed" in words for words in told(dialog)))
    assert not box.isChecked()


# ------------------------------------------------------------ roles.toml


def test_how_the_console_opens_is_written_into_the_list_beside_its_comments(desk: Desk) -> None:
    dialog = desk.open()
    pick(one(dialog, QComboBox, "Browser"), "Firefox")
    desk.until(lambda: desk.roles().get("console") == {"browser": "firefox"})
    desk.until(lambda: desk.store.console.browser == "firefox")
    window = one(dialog, QComboBox, "Window")
    offered = [window.itemText(row) for row in range(window.count())]
    assert "A Chromium profile of the role" not in offered, "Firefox has none"
    pick(window, "A Firefox container of the role")
    desk.until(lambda: desk.roles()["console"] == {"browser": "firefox", "window": "container"})
    assert desk.world.roles_file.read_text().startswith(ROLES_FILE)


def test_another_browser_that_has_no_such_window_opens_pages_as_it_does(desk: Desk) -> None:
    desk.world.switch.roles.put_console(ConsoleSettings(browser="firefox", window=Window.CONTAINER))
    desk.store.show(desk.world.switch.roles.load())
    dialog = desk.open()
    pick(one(dialog, QComboBox, "Browser"), "Chromium")
    desk.until(lambda: desk.roles()["console"] == {"browser": "chromium"})


def test_a_wrong_proxy_is_told_and_a_good_one_is_kept_and_tried(desk: Desk) -> None:
    dialog = desk.open()
    line = one(dialog, QLineEdit, "Proxy")
    type_in(line, "http://boaty:secret@proxy.example.com")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "a user and password do not belong in this file" in line.accessibleDescription()
    assert "network" not in desk.roles()
    type_in(line, "http://127.0.0.1:9")
    button(dialog, "Test").click()
    desk.until(lambda: any("127.0.0.1 answered" in words for words in told(dialog)))
    assert desk.roles()["network"] == {"proxy": "http://127.0.0.1:9"}, "kept before it was tried"


def test_a_ca_bundle_that_is_not_there_is_told_and_not_kept(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open()
    line = one(dialog, QLineEdit, "CA bundle")
    type_in(line, str(tmp_path / "corp.pem"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.until(lambda: "there is no file" in line.accessibleDescription())
    assert "network" not in desk.roles()
    (tmp_path / "corp.pem").touch()
    type_in(line, str(tmp_path / "corp.pem"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.until(lambda: desk.roles().get("network") == {"ca_bundle": str(tmp_path / "corp.pem")})


def test_history_is_not_shortened_without_a_word(desk: Desk) -> None:
    dialog = desk.open()
    choice = one(dialog, QComboBox, "Keep history for")
    pick(choice, "90 days")
    asked = dialog.findChildren(ConfirmDialog)[-1]
    asked.keep.click()
    assert shows(dialog, "Keep history for") == "1 year"
    pick(choice, "90 days")
    dialog.findChildren(ConfirmDialog)[-1].act.click()
    desk.until(lambda: desk.roles().get("history") == {"keep_days": 90})
    desk.until(lambda: shows(dialog, "Keep history for") == "90 days")


def test_team_lists_are_added_changed_and_removed_from_here(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "team.toml").write_text("version = 1\n")
    desk.world.write_list(f'{ROLES_FILE}\n[teams.platform]\nfile = "{tmp_path}/team.toml"\n')
    desk.store.show(desk.world.switch.roles.load())
    dialog = desk.open()
    teams = one(dialog, QListWidget, "Team lists")
    assert teams.item(0).text() == f"platform\n{tmp_path}/team.toml"
    button(dialog, "Look now").click()
    desk.until(lambda: "platform: nothing has changed." in told(dialog))
    button(dialog, "Add…").click()
    button(dialog, "Settings…").click()
    assert [each.windowTitle() for each in dialog.findChildren(TeamListDialog)] == [
        "Add team list",
        "Team list platform",
    ]
    button(dialog, "Remove…").click()
    dialog.findChildren(ConfirmDialog)[-1].act.click()
    desk.until(lambda: "teams" not in desk.roles())
    desk.until(lambda: not button(dialog, "Remove…").isEnabled())
    assert teams.count() == 0


def test_what_ends_when_the_dialog_is_gone_troubles_nobody(desk: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    desk.actions.said.connect(said.append)
    dialog = desk.open()
    button(dialog, "Test").click()
    type_in(one(dialog, QLineEdit, "CA bundle"), str(tmp_path / "gone.pem"))
    dialog.reject()
    desk.until(lambda: any("there is no file" in words for words in said))
    desk.until(lambda: not isValid(dialog))


# ------------------------------------------------------------ what follows from it


def test_a_new_role_is_delivered_as_preferred(desk: Desk) -> None:
    from roleswitch.ui.dialogs.edit_role import EditRoleDialog

    desk.actions.preferences.keep(deliver="credential-process")
    desk.window.roles.add()
    dialog = desk.window.findChildren(EditRoleDialog)[-1]
    assert shows(dialog, "Deliver") == "credential_process, no secret on disk"
    desk.window.roles.edit("prod")
    assert shows(desk.window.findChildren(EditRoleDialog)[-1], "Deliver") == "Keys in ~/.aws/credentials"


def test_rows_are_lower_where_the_density_is_compact(desk: Desk, qapp: QApplication) -> None:
    from roleswitch.ui import theme
    from roleswitch.ui.role_list import RoleListView

    roles = desk.window.findChildren(RoleListView)[0]
    before = roles.row_rect(1).height()
    try:
        theme.show(qapp, theme.Theme.LIGHT, compact=True)
        desk.until(lambda: roles.row_rect(1).height() < before)
        assert re.search(r"QPushButton \{ padding: 0\.2em", qapp.styleSheet())
    finally:
        theme.apply(qapp, theme.Theme.LIGHT)
    desk.until(lambda: roles.row_rect(1).height() == before)
