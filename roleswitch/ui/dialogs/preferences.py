"""The preferences: pages by a list at the left. What is chosen holds at once and is kept; there is nothing to save."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from roleswitch import files
from roleswitch.doctor.finding import shown
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Outcome, open_over_window
from roleswitch.ui.dialogs.list_preference_pages import ConsolePage, NetworkPage, TeamsPage
from roleswitch.ui.dialogs.preference_page import Page
from roleswitch.ui.dialogs.preference_pages import DeliveryPage, FilesPage, GeneralPage, NoticesPage, SessionsPage
from roleswitch.ui.plain_text import PlainLabel, explain
from roleswitch.ui.scroll_area import scrolling

if TYPE_CHECKING:
    from roleswitch.core.preferences import Preferences
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.list_dialogs import ListDialogs
    from roleswitch.ui.settings_actions import Here
    from roleswitch.ui.store import Store

WIDTH = 124
"""Of the dialog, in characters."""
MOST_SLIPS = 3
"""Of preferences.toml, that are told here: more would leave the pages no room."""


class PreferencesDialog(QDialog):
    def __init__(self, store: Store, actions: Actions, lists: ListDialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self._actions = actions
        self._over = False
        self._general = GeneralPage(actions)
        self._delivery = DeliveryPage(actions)
        self._console = ConsolePage(store, actions)
        self.pages: tuple[Page, ...] = (
            self._general,
            SessionsPage(actions),
            self._delivery,
            self._console,
            NoticesPage(actions),
            NetworkPage(store, actions),
            TeamsPage(store, actions, lists),
            FilesPage(store, actions),
        )
        self._build_list()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._list.setCurrentRow(0)
        self._show_slips()
        self._list.setFocus()
        actions.settings.look(self._show_here)

    # The parts.

    def _build_list(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("preferencePages")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.addItems([page.title for page in self.pages])
        self._stack = QStackedWidget()
        self._areas: list[QScrollArea] = []
        for page in self.pages:
            area = scrolling(page)
            self._areas.append(area)
            self._stack.addWidget(area)

    def _build_footer(self) -> None:
        self._slips = PlainLabel(name="warningNote")
        self._outcome = Outcome()
        self._where = PlainLabel(lines=1, muted=True)
        self._open = push_button("")
        self._close = push_button(tr("Close"))
        self._footer = QFrame()
        self._footer.setObjectName("dialogFooter")
        column = QVBoxLayout(self._footer)
        self._notes = QVBoxLayout()
        self._notes.addWidget(self._slips)
        self._notes.addWidget(self._outcome)
        column.addLayout(self._notes)
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(self._open)
        row.addWidget(self._close)
        column.addLayout(row)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._list)
        beside.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(beside, 1)
        whole.addWidget(self._footer)
        open_over_window(self)

    def _listen(self) -> None:
        preferences = self._actions.preferences
        self._list.currentRowChanged.connect(self._show_page)
        self._close.clicked.connect(self.reject)
        self._open.clicked.connect(self._open_file)
        preferences.said.connect(self._show_not_kept)
        preferences.changed.connect(self._forget_trouble)
        preferences.slips_changed.connect(self._show_slips)
        for page in self.pages:
            page.told.connect(self._show_told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        room = self.screen().availableSize()
        letter = self.fontMetrics().averageCharWidth()
        width = min(WIDTH * letter, room.width() - 40)
        line = self._list.sizeHintForColumn(0) + 4 * letter
        self._list.setFixedWidth(min(line, width * 2 // 5))
        beside = width - self._list.width()
        heights = [max(page.heightForWidth(beside), page.minimumSizeHint().height()) for page in self.pages]
        rows = (self._list.count() + 1) * self._list.sizeHintForRow(0)
        height = max(rows, *heights) + self._footer.sizeHint().height()
        self.resize(QSize(width, min(height, room.height() - 80)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends what is typed, and closes nothing but by the button for it.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        for page in self.pages:
            page.commit()
        self._over = True
        super().done(result)

    # What is shown.

    def _show_page(self, row: int) -> None:
        page = self.pages[row]
        self._stack.setCurrentIndex(row)
        path = Path(files.roles_file()) if page.in_roles_file else Path(self._actions.preferences.path)
        self._where.setText(tr("Kept in {path}", path=shown(path, os.environ)))
        self._open.setText(tr("Open {file}", file=path.name))

    def _open_file(self) -> None:
        if self.pages[self._list.currentRow()].in_roles_file:
            self._actions.open_roles_file()
        else:
            self._actions.open_preferences_file()

    def _show_here(self, here: Here | RoleSwitchError) -> None:
        if self._over or not isValid(self) or isinstance(here, RoleSwitchError):
            return
        for page in (self._general, self._delivery, self._console):
            page.show_here(here)

    def _show_not_kept(self, words: str) -> None:
        self._outcome.say(words, "trouble")

    def _forget_trouble(self, _: Preferences) -> None:
        self._outcome.say("")

    def _show_slips(self) -> None:
        preferences = self._actions.preferences
        slips = preferences.slips
        lines = [tr("Line {line}: {message}", line=slip.line, message=slip.message) for slip in slips]
        if preferences.is_readable:
            used = tr_n(
                "A line of preferences.toml is not understood; the usual is used in its place.",
                "{n} lines of preferences.toml are not understood; the usual is used in their place.",
                len(slips),
            )
        else:
            used = tr("preferences.toml is not understood; what you chose before is used.")
        more = len(lines) - MOST_SLIPS
        shown = lines[:MOST_SLIPS] + ([tr("and {n} more", n=more)] if more > 0 else [])
        self._slips.setText("\n".join((used, *shown)) if lines else "")
        self._slips.strong = len(used)
        explain(self._slips, "\n".join(lines))
        self._slips.setVisible(bool(lines))

    def _show_told(self, trouble: RoleSwitchError | None) -> None:
        if trouble is None:
            self._outcome.say("")
        else:
            self._outcome.show_trouble(trouble)
