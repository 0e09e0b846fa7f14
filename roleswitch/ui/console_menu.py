"""The ways to the console, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from roleswitch.core.settings import Window
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import button_text
from roleswitch.ui.plain_text import plain_tooltip

if TYPE_CHECKING:
    from roleswitch.ui.console_actions import ConsoleActions, Ways

WINDOWS = {
    Window.PRIVATE: later("Open in a private window"),
    Window.CONTAINER: later("Open in a Firefox container of the role"),
    Window.PROFILE: later("Open in a Chromium profile of the role"),
}
_MISSING = {
    Window.PRIVATE: later("No browser is here that RoleSwitch knows."),
    Window.CONTAINER: later("Only Firefox has containers, and it is not installed here."),
    Window.PROFILE: later("That takes a Chromium browser, such as Google Chrome or Edge, and none is installed here."),
}


class ConsoleMenu(QMenu):
    """Filled anew each time it opens, for the role of `show_role`. What cannot work is greyed out, with the reason as
    its tooltip, as soon as that is known: a moment later."""

    destination_requested = Signal(str)
    """The role of that name, and a page to be chosen."""

    def __init__(self, consoles: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._consoles = consoles
        self._name = ""
        self._shown = 0
        """How many times it was filled: an answer to an earlier question is not looked at."""
        self._windows: dict[Window, QAction] = {}
        self._needs_session: list[QAction] = []
        self._link: QAction | None = None
        self.aboutToShow.connect(self._fill)

    def show_role(self, name: str | None) -> None:
        self._name = name or ""

    def _fill(self) -> None:
        name, consoles = self._name, self._consoles
        self.clear()
        self._shown += 1
        self._needs_session = [self._add(tr("Open"), lambda: consoles.open(name))]
        for destination in consoles.recent():
            self._needs_session.append(
                self._add(button_text(destination), lambda to=destination: consoles.open(name, to))  # type: ignore[misc]
            )
        self._needs_session.append(self._add(tr("Destination…"), lambda: self.destination_requested.emit(name)))
        self.addSeparator()
        self._windows = {
            window: self._add(words, lambda window=window: consoles.open(name, window=window))  # type: ignore[misc]
            for window, words in ((window, tr(words)) for window, words in WINDOWS.items())
        }
        self.addSeparator()
        self._needs_session.append(self._add(tr("Copy sign-in link"), lambda: consoles.copy_link(name)))
        self._link = self._add(tr("Copy switch-role link"), lambda: consoles.copy_switch_role_link(name))
        shown = self._shown
        consoles.look(name, lambda ways: self._show_ways(shown, ways))

    def _add(self, words: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda _=False: act())
        return action

    def _show_ways(self, shown: int, ways: Ways | RoleSwitchError) -> None:
        if shown != self._shown:
            return
        trouble = ways if isinstance(ways, RoleSwitchError) else ways.why_not
        no_link = ways if isinstance(ways, RoleSwitchError) else ways.why_no_link
        if trouble is not None:
            for action in (*self._needs_session, *self._windows.values()):
                _refuse(action, trouble.message)
        elif not isinstance(ways, RoleSwitchError):
            for window, action in self._windows.items():
                if not ways.can_open(window):
                    _refuse(action, tr(_MISSING[window]))
        if no_link is not None and self._link is not None:
            _refuse(self._link, no_link.message)


def _refuse(action: QAction, why: str) -> None:
    action.setEnabled(False)
    action.setToolTip(plain_tooltip(why))
    action.setStatusTip(why)
