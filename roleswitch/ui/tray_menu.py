"""The menu of the icon in the tray: what is active, what is likely to be assumed, and the way into the window."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from roleswitch.core.limits import spoken
from roleswitch.second_start import Wanted
from roleswitch.texts import tr
from roleswitch.ui import theme
from roleswitch.ui.buttons import button_text
from roleswitch.ui.role_painting import marked_default

if TYPE_CHECKING:
    from roleswitch.core.session import RoleState
    from roleswitch.delivery.exports import Shell
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store

MOST_LISTED = 20
"""Of favourites and recent roles: further ones are found in the window."""
LONGEST_TITLE = 40
TOGETHER_MILLISECONDS = 200


def minutes_left(state: RoleState, now: datetime) -> str:
    """Such as 42 min: whole minutes, as the list counts them."""
    left = timedelta(0) if state.session is None else state.session.remaining(now)
    minutes = timedelta(minutes=left // timedelta(minutes=1))
    return spoken(minutes) if minutes else tr("less than 1 min")


def active_text(state: RoleState, now: datetime, *, is_default: bool = False) -> str:
    title, time = short_title(state), minutes_left(state, now)
    title = marked_default(title) if is_default else title
    if state.error is not None:
        return tr("{role} — {time}, with trouble", role=title, time=time)
    return tr("{role} — {time}", role=title, time=time)


def short_title(state: RoleState) -> str:
    title = state.role.title
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"


class TrayMenu(QMenu):
    """Filled anew when it is about to open, and when something else is to stand in it: a desktop that shows menus of
    other programs itself, which are told `on_bus` then, may not ask first."""

    quit_requested = Signal()
    acted = Signal(str)
    """The person does something with the role of that name; with several where it is empty."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow, *, on_bus: bool = False) -> None:
        super().__init__()
        self._on_bus = on_bus
        self._store = store
        self._actions = actions
        self._window = window
        self._is_out_of_date = True
        self._active: dict[str, QAction] = {}
        """What says how long each active role lasts."""
        self._below: list[QMenu] = []
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._fill_closed)
        store.changed.connect(self._changed)
        store.list_changed.connect(self._changed)
        store.clock_looked_at.connect(self._show_times)
        actions.preferences.changed.connect(self._changed)
        self.aboutToShow.connect(self._fill_if_out_of_date)
        self._fill()

    def _changed(self, _: object = None) -> None:
        self._is_out_of_date = True
        self._soon.start()

    def _fill_closed(self) -> None:
        if not self.isVisible():  # else an entry would be another one under the person's hand
            self._fill_if_out_of_date()

    def _fill_if_out_of_date(self) -> None:
        if self._is_out_of_date:
            self._fill()
        self._show_times()

    def _show_times(self) -> None:
        now = self._store.clock()
        for name, action in self._active.items():
            state = self._store.state(name)
            text = "" if state is None else self._plain(self._active_text(state, now))
            if text and text != action.text():
                action.setText(text)

    def _active_text(self, state: RoleState, now: datetime) -> str:
        return active_text(state, now, is_default=self._store.default_role == state.role.name)

    # What stands in it.

    def _fill(self) -> None:
        self._is_out_of_date = False
        self.clear()
        for menu in self._below:
            menu.deleteLater()
        self._below, self._active = [], {}
        active = self._store.active()
        for state in active:
            self._add_active(state)
        if active:
            self.addSeparator()
        states = {state.role.name: state for state in self._store.states()}
        recent = [states[name] for name in self._store.recent if name in states]
        self._add_choice(tr("Favourites"), [state for state in states.values() if state.role.favorite])
        self._add_choice(tr("Recent"), recent)
        self.addSeparator()
        self._add(self, tr("Search…"), lambda: self._window.show_wanted(Wanted(words="")))
        self._add(self, tr("Open RoleSwitch"), self._window.bring_forward)
        self._add(self, tr("End all sessions…"), self._end_all).setEnabled(bool(active))
        self.addSeparator()
        self._add(self, tr("Quit"), self.quit_requested.emit)

    def _add_active(self, state: RoleState) -> None:
        name, actions = state.role.name, self._actions
        shell, words = self._shell()
        menu = self._menu_below(self._active_text(state, self._store.clock()))
        menu.setIcon(swatch(self, state.role.rgb))
        self._active[name] = menu.menuAction()

        def add(words: str, act: Callable[[], object]) -> None:
            self._add(menu, words, lambda: self._act(name, act))

        add(tr("Renew"), lambda: actions.assume(name))
        add(tr("Copy exports for {shell}", shell=words), lambda: actions.copy_exports(name, shell))
        add(tr("Open terminal"), lambda: actions.open_terminal(name))
        add(tr("Open console"), lambda: actions.consoles.open(name))
        menu.addSeparator()
        add(tr("End session"), lambda: actions.end(name))

    def _add_choice(self, words: str, states: Sequence[RoleState]) -> None:
        menu = self._menu_below(words)
        menu.setEnabled(bool(states))
        now = self._store.clock()
        for state in states[:MOST_LISTED]:
            alive = state.session is not None and state.session.is_alive(now)
            title = short_title(state)
            action = self._add(
                menu,
                tr("{role} (active)", role=title) if alive else title,
                partial(self._act, state.role.name, partial(self._actions.assume, state.role.name)),
            )
            action.setIcon(swatch(self, state.role.rgb))
            action.setEnabled(not alive)
        if len(states) > MOST_LISTED:
            more = tr("{n} more in the window…", n=len(states) - MOST_LISTED)
            self._add(menu, more, self._window.bring_forward)

    def _end_all(self) -> None:
        self._act("", self._window.lists.end_all)

    def _act(self, name: str, act: Callable[[], object]) -> None:
        self.acted.emit(name)
        act()

    def _plain(self, words: str) -> str:
        """So that no letter of a name is taken for a mark before a key.

        On the bus that mark is a line below (com.canonical.dbusmenu), which Qt makes of the first & alone.
        """
        return words.replace("_", "__").replace("&", "&&", 1) if self._on_bus else button_text(words)

    def _menu_below(self, words: str) -> QMenu:
        menu = self.addMenu(self._plain(words))
        self._below.append(menu)
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(self._plain(words))
        action.triggered.connect(lambda _=False: act())
        return action

    def _shell(self) -> tuple[Shell, str]:
        """Whose exports are copied, and its words."""
        # Late: a window that is only painted needs no exports.
        from roleswitch.delivery.exports import Shell, caller_shell
        from roleswitch.ui.shell_menu import SHELLS

        kept = self._actions.preferences.now.shell
        shell = next((each for each in Shell if each.value == kept), None) or caller_shell(os.environ)
        return shell, next((words for words, value in SHELLS if value == shell.value), shell.value)


def swatch(widget: QWidget, rgb: str) -> QIcon:
    """A role's colour as the bar that stands before it in the list."""
    side = widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, widget)
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(ceil(side * ratio), ceil(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(rgb or theme.palette().track))
    bar = QRectF(side * 0.36, side * 0.04, side * 0.28, side * 0.92)
    painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    painter.end()
    return QIcon(pixmap)
