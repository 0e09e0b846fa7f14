"""The one place where the window's objects are built and wired together."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QSettings, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from roleswitch import __version__, files
from roleswitch.core.clock import AwsClock
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.roles_file import RolesFile
from roleswitch.errors import RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.single_instance import FirstInstance, raise_the_open_one
from roleswitch.ui.store import Store

if TYPE_CHECKING:
    from roleswitch.switch import Switch
    from roleswitch.ui.screen_lock import ScreenLock

SETTLE_MILLISECONDS = 150
"""An editor saves in several steps; the list is read when it has finished."""


def run() -> int:
    """Open the window, and come back when it is closed."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        # Qt would abort, and advise to install it again.
        sys.stderr.write(
            "roleswitch: There is no display for the window: see `roleswitch --help` for what needs none.\n"
        )
        return 1
    application = QApplication([*sys.argv[:1], *theme.STYLE_ARGUMENTS])
    application.setApplicationName("roleswitch")
    application.setApplicationDisplayName("RoleSwitch")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("roleswitch")
    if raise_the_open_one():
        return 0
    program = Program()
    program.show()
    _end_on_signals(application)
    status = application.exec()
    if not program.close():
        # A keyring that never answers must not keep an invisible program alive; all our writes are whole at any moment.
        os._exit(status)
    return status


def _end_on_signals(application: QApplication) -> None:
    """Ctrl+C in the terminal and the end of the desktop session close the program as its window does."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    if sys.platform == "win32":
        return
    # Python runs a handler between its own instructions, and there are none while Qt waits: the pipe wakes it.
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    woken = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    woken.activated.connect(lambda: os.read(reading, 64))


def make_switch(clock: AwsClock) -> Switch:
    from roleswitch import journal
    from roleswitch.switch import Switch  # and with it all of core and delivery: after the first paint

    journal.start()
    return Switch.here(clock)


class Program:
    """The objects of the running program. `show` paints what roles.toml says; all else comes after the first paint."""

    def __init__(self) -> None:
        sys.excepthook = self._bug
        config = Path(files.config_folder())
        self.settings = QSettings(str(config / "window.ini"), QSettings.Format.IniFormat)
        clock = AwsClock()
        self.store = Store(clock)
        self.background = Background()
        self.preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(
            partial(make_switch, clock), self.store, self.background, self.settings, preferences=self.preferences
        )
        theme.apply(_application(), theme.named(self.settings.value("theme")))
        self._roles = files.list_identity(with_aws=False)
        self.store.show(RolesFile(Path(files.roles_file())).load())
        self.window = MainWindow(self.store, self.actions, self.settings)
        self.window.first_painted.connect(self._after_first_paint)
        self._lock: ScreenLock | None = None
        self._sessions = ""
        self._preferences = files.identity(files.preferences_file())

    def show(self) -> None:
        self.window.show()

    def close(self) -> bool:
        """False where a call still hangs."""
        self.actions.close()
        return self.background.close()

    def _after_first_paint(self) -> None:
        self.actions.load()
        self._watch()
        self._watch_the_screen()
        self.store.list_changed.connect(self._watch_the_screen)
        self._first = FirstInstance(self._raise, self.actions.asked_by_process, self.window)

    def _watch_the_screen(self) -> None:
        """Only for who asked for it: a session that is to end when the screen is locked."""
        if self._lock is None and any(state.role.end_on_lock for state in self.store.states()):
            from roleswitch.ui.screen_lock import screen_lock

            self._lock = screen_lock(self.window)
            self._lock.locked.connect(self.actions.end_on_lock)
            self._lock.start()

    def _raise(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _watch(self) -> None:
        """Show what an editor or another process of ours does to the list and to the sessions."""
        sessions = Path(files.session_file("x")).parent
        try:
            files.private_folder(sessions.parent)
            watched = [files.private_folder(sessions), files.config_folder_made()]
        except OSError as error:
            self.actions.said.emit(f"Changes by other programs are not seen: {error}.")
            return
        from roleswitch.core.session_store import SessionStore

        self._kept = SessionStore()
        self._watcher = QFileSystemWatcher([str(folder) for folder in watched])
        self._settled = QTimer()
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MILLISECONDS)
        self._settled.timeout.connect(self._look_again)
        self._watcher.directoryChanged.connect(lambda _: self._settled.start())
        self._watcher.fileChanged.connect(lambda _: self._settled.start())
        self._sessions = self._kept.identity()
        self._look_again()  # at what was changed since the list was read

    def _watch_the_list(self) -> None:
        """The folder tells of a file put in its place, the file itself of one that was written over; then it is gone
        from the watcher where the first happened."""
        for file in (files.roles_file(), files.preferences_file()):
            if file not in self._watcher.files() and Path(file).exists():
                self._watcher.addPath(file)
        if files.teams_folder() not in self._watcher.directories() and Path(files.teams_folder()).is_dir():
            self._watcher.addPath(files.teams_folder())

    def _look_again(self) -> None:
        self._watch_the_list()
        preferences = files.identity(files.preferences_file())
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferences.look_again()
        roles = files.list_identity(with_aws=False)
        sessions = self._kept.identity()
        if roles != self._roles:
            self._roles = roles
            self.actions.reload()
        if sessions != self._sessions:
            self._sessions = sessions
            self.actions.load_sessions()

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The one last handler of the window."""
        if isinstance(error, KeyboardInterrupt):
            _application().quit()
            return
        from PySide6.QtWidgets import QMessageBox

        from roleswitch import journal

        sentence = str(error) if isinstance(error, RoleSwitchError) else journal.note_bug(error.with_traceback(trace))
        box = QMessageBox(QMessageBox.Icon.Warning, "RoleSwitch", sentence, parent=self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - run() has made it
    return application
