"""The console from the window: opened as a role or as a source's user, and the links to it. The work is done in the
background, as in actions.py."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication

from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.errors import Cancelled, ConsoleTrouble, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.delivery.browsers import Browser
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]

RECENT = "console/recent"
MOST_RECENT = 5


@dataclass(frozen=True, kw_only=True)
class Ways:
    """How the console can be opened as a role, looked at before anything is called."""

    settings: ConsoleSettings
    """Those of roles.toml."""
    browser: Browser | None
    """The one that they name; None for the system's default, and where it is not here."""
    browsers: tuple[Browser, ...]
    """Those that are here."""
    why_not: RoleSwitchError | None
    """Why there is no console for the role."""
    why_no_link: RoleSwitchError | None
    """Why the console's switch-role link cannot work for the role."""

    def can_open(self, window: Window) -> bool:
        return window is Window.DEFAULT or any(
            window in browser.windows for browser in (*self.browsers, *([self.browser] if self.browser else []))
        )


class ConsoleActions(QObject):
    """Lives on the GUI thread. `copy_secret` puts a secret on the clipboard, and says for how many seconds; 0: until
    the program ends."""

    said = Signal(str)
    """One sentence for the status bar."""
    failed = Signal(str, object)
    """What was asked for as the role of that name came to this trouble."""
    sessions_changed = Signal()
    """A session may have been renewed for it."""
    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""

    def __init__(
        self,
        work: Work,
        store: Store,
        settings: QSettings,
        copy_secret: Callable[[str], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._store = store
        self._settings = settings
        self._copy_to_clipboard = copy_secret
        self._closed = threading.Event()

    # ------------------------------------------------------------ what there is

    def look(self, name: str, done: Callable[[Ways | RoleSwitchError], None]) -> None:
        """How the console can be opened as the role."""
        self._work.run(partial(_ways, name=name), done, done)

    def recent(self) -> tuple[str, ...]:
        """The destinations that were opened last, the newest first."""
        kept = self._settings.value(RECENT, [])
        # QSettings gives a list of one as a text.
        return tuple(map(str, kept)) if isinstance(kept, list) else (str(kept),)

    def _note_recent(self, destination: str) -> None:
        if destination:
            kept = (other for other in self.recent() if other.casefold() != destination.casefold())
            self._settings.setValue(RECENT, [destination, *kept][:MOST_RECENT])

    # ------------------------------------------------------------ as a role

    def open(
        self, name: str, destination: str = "", *, window: Window | None = None, browser: str | None = None
    ) -> None:
        """In that window and browser; what is None is as roles.toml says.

        Where the browser of roles.toml cannot open such a window, one that can is taken.
        """
        title, destination = self._title(name), destination.strip()
        self.said.emit(tr("Opening the console as {title} …", title=title))

        def call(switch: Switch) -> None:
            settings = _settings(switch, window, browser)
            switch.consoles.open(name, destination, settings=settings, cancelled=self._closed)

        def opened(_: None) -> None:
            self._note_recent(destination)
            self.said.emit(tr("The console is open as {title}.", title=title))
            self.sessions_changed.emit()

        self._work.run(call, opened, partial(self._went_wrong, name))

    def copy_link(self, name: str, destination: str = "") -> None:
        """The sign-in link: whoever has it is signed in, for 15 minutes."""

        def copy(url: str) -> None:
            self._copy_secret(url, self._title(name))
            self._note_recent(destination.strip())
            self.sessions_changed.emit()

        self._work.run(
            lambda switch: switch.consoles.url(name, destination.strip(), cancelled=self._closed),
            copy,
            partial(self._went_wrong, name),
        )

    def copy_switch_role_link(self, name: str) -> None:
        """It holds no secret, and stays on the clipboard."""

        def copy(link: str) -> None:
            QGuiApplication.clipboard().setText(link)
            self.said.emit(
                tr("Switch-role link of {title} copied. It uses the browser's own sign-in.", title=self._title(name))
            )

        self._work.run(lambda switch: switch.consoles.link(name), copy, partial(self._went_wrong, name))

    # ------------------------------------------------------------ as a source's user

    def open_source(self, source: str, done: Done) -> None:
        """As the user of the source's access key, without a role."""
        self.said.emit(tr("Opening the console as the user of {source} …", source=source))

        def opened(_: None) -> None:
            self.said.emit(tr("The console is open as the user of {source}.", source=source))
            done(None)

        self._work.run(lambda switch: switch.consoles.open_source(source, cancelled=self._closed), opened, done)

    def copy_source_link(self, source: str, done: Done) -> None:
        def copy(url: str) -> None:
            self._copy_secret(url, tr("the user of {source}", source=source))
            done(None)

        self._work.run(lambda switch: switch.consoles.source_url(source, cancelled=self._closed), copy, done)

    # ------------------------------------------------------------ the settings

    def remember(self, settings: ConsoleSettings) -> None:
        """Write into roles.toml how every console is opened from now on."""

        def put(switch: Switch) -> Catalog:
            switch.roles.put_console(settings)
            return switch.roles.load()

        self._work.run(put, self.list_changed.emit, lambda trouble: self.said.emit(trouble.message))

    def close(self) -> None:
        """Before the program ends: nobody waits for a browser any more."""
        self._closed.set()

    # ------------------------------------------------------------ inside

    def _copy_secret(self, url: str, whose: str) -> None:
        seconds = self._copy_to_clipboard(url)
        after = tr(" Cleared in {seconds} s.", seconds=seconds) if seconds else ""
        self.said.emit(
            tr(
                "Sign-in link of {whose} copied: whoever has it gets in, for 15 minutes.{after}",
                whose=whose,
                after=after,
            )
        )

    def _went_wrong(self, name: str, trouble: RoleSwitchError) -> None:
        if not isinstance(trouble, Cancelled):
            self.failed.emit(name, trouble)
        self.sessions_changed.emit()

    def _title(self, name: str) -> str:
        state = self._store.state(name)
        return name if state is None else state.role.title


def _ways(switch: Switch, name: str) -> Ways:
    """Raises NoSuchRole, RolesFileBroken."""
    # Late: a window that is only painted needs no browsers.
    from roleswitch.delivery.browsers import installed_browsers

    settings = switch.roles.load().console
    return Ways(
        settings=settings,
        browser=_named(settings),
        browsers=installed_browsers(os.environ),
        why_not=_trouble_of(lambda: switch.consoles.check(name)),
        why_no_link=_trouble_of(lambda: switch.consoles.link(name)),
    )


def _named(settings: ConsoleSettings) -> Browser | None:
    from roleswitch.delivery.browsers import find_browser

    if not settings.browser:
        return None
    try:
        return find_browser(replace(settings, window=Window.DEFAULT), os.environ)
    except ConsoleTrouble:
        return None


def _trouble_of(call: Callable[[], object]) -> RoleSwitchError | None:
    try:
        call()
    except RoleSwitchError as trouble:
        return trouble
    return None


def _settings(switch: Switch, window: Window | None, browser: str | None) -> ConsoleSettings | None:
    """None: as roles.toml says."""
    if window is None and browser is None:
        return None
    listed = switch.roles.load().console
    if browser is None:
        named = _named(listed)
        browser = listed.browser if named is not None and window in named.windows else ""
    return ConsoleSettings(browser=browser, window=listed.window if window is None else window)
