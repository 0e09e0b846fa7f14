"""The one place where the window's objects are built and wired together."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QSettings, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

import roleswitch
from roleswitch import __version__, files
from roleswitch.core.clock import AwsClock
from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.core.roles_file import RolesFile
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui import languages, light_start, theme
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.single_instance import FirstInstance
from roleswitch.ui.store import Store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from roleswitch.second_start import Wanted
    from roleswitch.switch import Switch
    from roleswitch.ui.notices import Notices
    from roleswitch.ui.quitting import Quitting
    from roleswitch.ui.screen_lock import ScreenLock
    from roleswitch.ui.sleep import Sleep
    from roleswitch.ui.tray import Tray

SETTLE_MILLISECONDS = 150
"""An editor saves in several steps; the list is read when it has finished."""
TRAY_MILLISECONDS = 10_000
"""By then the tray of a desktop that begins is there."""


class Application(QApplication):
    """The system may want it to quit too: the menu of macOS, a session that is closed. `on_quit` does it then."""

    on_quit: Callable[[], None] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit and self.on_quit is not None:
            event.ignore()  # Qt would close each window, and go on where one does not close
            self.on_quit()
            return True
        return super().event(event)


def run(wanted: Wanted) -> int:
    """Open the window at what is wanted, and come back when it is closed."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        # Qt would abort, and advise to install it again.
        sys.stderr.write(
            tr("roleswitch: There is no display for the window: see `roleswitch --help` for what needs none.\n")
        )
        return 1
    application = Application([*sys.argv[:1], *theme.STYLE_ARGUMENTS])
    application.setApplicationName("roleswitch")
    application.setApplicationDisplayName("RoleSwitch")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("roleswitch")
    program = Program()
    if wanted.hidden and program.preferences.now.keep_in_tray:
        program.begin_hidden()
    else:
        program.show()
    if wanted.role or wanted.words is not None:
        program.window.show_wanted(wanted)
    _end_on_signals(application, program.leave)
    status = application.exec()
    if not program.close():
        # A keyring that never answers must not keep an invisible program alive; all our writes are whole at any moment.
        os._exit(status)
    return status


def _end_on_signals(application: QApplication, leave: Callable[[], None]) -> None:
    """Ctrl+C in the terminal and the end of the desktop session end the program, without a question."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: leave())
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
    light_start.load_the_rest()
    return Switch.here(clock)


class Program:
    """The objects of the running program. `show` paints what roles.toml says; all else comes after the first paint."""

    def __init__(self) -> None:
        self._installed = files.identity(str(roleswitch.__file__))
        self._told_bug: QMessageBox | None = None
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
        languages.speak(_application(), languages.spoken(self.preferences.now.language))
        if self.preferences.slips:
            self.preferences.look_again()  # they were said before the language was known
        self._show_looks(self.preferences.now)
        self.preferences.changed.connect(self._show_looks)
        self._roles = files.list_identity(with_aws=False)
        self.store.show(RolesFile(Path(files.roles_file())).load())
        self.window = MainWindow(self.store, self.actions, self.settings)
        self.window.first_painted.connect(self._after_first_paint)
        self._lock: ScreenLock | None = None
        self._sleep: Sleep | None = None
        self._copied_secret = False
        self._tray: Tray | None = None
        self._notices: Notices | None = None
        self._quitting: Quitting | None = None
        self._sessions = ""
        self._default = "-"
        self._preferences = files.identity(files.preferences_file())

    def show(self) -> None:
        self.window.show()

    def begin_hidden(self, tray_milliseconds: int = TRAY_MILLISECONDS) -> None:
        """In the tray; where none has come after a while, as it does where a desktop begins, with the window."""
        self.window.begin_hidden()
        QTimer.singleShot(tray_milliseconds, self.window, self._show_where_no_tray)

    def _show_where_no_tray(self) -> None:
        if self._tray is None or not self._tray.is_there:
            self.show()

    def _show_looks(self, preferences: Preferences) -> None:
        theme.show(_application(), theme.named(preferences.theme), compact=preferences.density == "compact")

    def close(self) -> bool:
        """False where a call still hangs."""
        if self._tray is not None:
            self._tray.close()
        self.actions.close()
        return self.background.close()

    def leave(self) -> None:
        """The system wants the program to end."""
        if self._quitting is None:
            _application().exit(0)
        else:
            self._quitting.leave_unasked()

    def _end(self) -> None:
        self.window.close()  # which notes where it stood
        _application().exit(0)

    def _after_first_paint(self) -> None:
        self._guard_memory(self.preferences.now)
        self.preferences.changed.connect(self._guard_memory)
        self.actions.load()
        self._watch()
        self._watch_the_screen()
        self.store.list_changed.connect(self._watch_the_screen)
        self._first = FirstInstance(self.window.show_wanted, self.actions.asked_by_process, self.window)
        self._stay_in_reach()
        self.store.changed.connect(self._watch_sleep)
        self.actions.secret_copied.connect(self._watch_over_secret)

    def _guard_memory(self, preferences: Preferences) -> None:
        """Not before the first paint: portals of the desktop look at /proc when Qt first calls them, and refuse who is
        shut there."""
        from roleswitch.core.own_memory import guard

        guard(preferences)

    def _stay_in_reach(self) -> None:
        """The tray, what is told while the window is away, and how the program ends."""
        from roleswitch.ui.notices import Notices
        from roleswitch.ui.notification import desktop_notifier
        from roleswitch.ui.quitting import Quitting
        from roleswitch.ui.tray import Tray

        store, actions, window = self.store, self.actions, self.window
        window.notifier = notifier = desktop_notifier(window)
        tray = self._tray = Tray(store, actions, window)
        notices = self._notices = Notices(store, actions, window, notifier)
        tray.acted.connect(notices.tell_outcome)
        quitting = self._quitting = Quitting(
            store, actions, window, notifier=notifier, has_tray=lambda: tray.is_there, leave=self._end
        )
        tray.quit_requested.connect(quitting.quit)
        application = _application()
        application.setQuitOnLastWindowClosed(False)  # from now on `quitting` knows which one was the last
        application.commitDataRequest.connect(lambda _: quitting.log_out_begins())
        if isinstance(application, Application):
            application.on_quit = quitting.quit
        tray.start()

    def _watch_the_screen(self) -> None:
        """Only for who has use for it: a session that is to end with it, or a secret that was copied."""
        if self._lock is not None:
            return
        if self._copied_secret or any(state.role.end_on_lock for state in self.store.states()):
            from roleswitch.ui.screen_lock import screen_lock

            self._lock = screen_lock(self.window)
            self._lock.locked.connect(self.actions.end_on_lock)
            self._lock.locked.connect(self._clear_secret)
            self._lock.start()

    def _watch_sleep(self, name: str) -> None:
        """Only where a session could be renewed after it, or a secret be cleared before it."""
        state = self.store.state(name)
        if self._sleep is None and state is not None and state.session is not None:
            from roleswitch.ui.sleep import sleep_of

            self._sleep = sleep_of(self.window)
            self._sleep.falls_asleep.connect(self._clear_secret)
            self._sleep.woke.connect(self.actions.renewal.tick)
            self._sleep.start()

    def _watch_over_secret(self) -> None:
        self._copied_secret = True
        self._watch_the_screen()

    def _clear_secret(self) -> None:
        if self.preferences.now.lock_clears_clipboard:
            self.actions.clear_clipboard()

    def _watch(self) -> None:
        """Show what an editor or another process of ours does to the list, the sessions and the default profile."""
        sessions = Path(files.session_file("x")).parent
        try:
            files.private_folder(sessions.parent)
            default = Path(files.default_profile_file()).parent
            watched = [files.private_folder(sessions), files.config_folder_made(), files.private_folder(default)]
        except OSError as error:
            self.actions.said.emit(tr("Changes by other programs are not seen: {error}.", error=error))
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
        self._default = files.identity(files.default_profile_file())
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
        sessions, default = self._kept.identity(), files.identity(files.default_profile_file())
        if roles != self._roles:
            self._roles = roles
            self.actions.reload()
        if (sessions, default) != (self._sessions, self._default):
            self._sessions, self._default = sessions, default
            self.actions.load_sessions()

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The one last handler of the window."""
        if isinstance(error, KeyboardInterrupt):
            self.leave()
            return
        from PySide6.QtWidgets import QMessageBox
        from shiboken6 import isValid

        from roleswitch import journal
        from roleswitch.ui.icons import show_sign

        sentence = str(error) if isinstance(error, RoleSwitchError) else journal.note_bug(error.with_traceback(trace))
        if not isinstance(error, RoleSwitchError) and files.identity(str(roleswitch.__file__)) != self._installed:
            # What is loaded late does not fit what is loaded already.
            sentence = tr("RoleSwitch was updated while it was open: quit and start it again.")
        parent = self.__dict__.get("window")  # it may have been on the way
        told = self._told_bug
        if told is not None and isValid(told) and told.isVisible() and told.text() == sentence:
            return  # one that comes each second, as of a countdown, would cover the window: the log has each
        box = self._told_bug = QMessageBox(QMessageBox.Icon.Warning, "RoleSwitch", sentence, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        show_sign(box, "warning")
        box.open()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - run() has made it
    return application
