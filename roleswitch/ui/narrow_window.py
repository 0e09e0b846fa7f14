"""The window where three panes have no room side by side: the list with the details, or with the views in their place.

The views are what gives way, as what is chosen there is chosen for longer, and has keys of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QSplitter, QWidget

from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.ui.sidebar import Sidebar

VIEWS, DETAILS = 16, 24
"""How wide they are beside the list, in heights of a line."""
MOST_BESIDE = 0.47
"""Of a narrow window, however few heights of a line that is."""


class Bar(NamedTuple):
    """What stands above the panes."""

    row: QBoxLayout
    title: QWidget
    search: QWidget
    buttons: tuple[QPushButton, ...]
    """Those that can do without their words."""


class NarrowWindow(QObject):
    """Knows what a window had when it was wide, and gives it back."""

    left = Signal(QWidget)
    """For the pane in which the keyboard belongs now."""

    def __init__(self, splitter: QSplitter, bar: Bar, sidebar: Sidebar, role_list: QWidget, details: QWidget) -> None:
        """The last three are the panes of the splitter."""
        super().__init__(splitter)
        self._sidebar, self._list, self._details = sidebar, role_list, details
        self._splitter = splitter
        self._title = bar.title
        self._words = {button: button.text() for button in bar.buttons}
        self._wide = splitter.saveState()
        self._on = False
        # With the place of its icon, as the others of the bar: it may be there at the first paint.
        self._views = QPushButton(bar.buttons[0].icon(), "")
        self._views.setCheckable(True)
        self._views.setAccessibleName(tr("Views, groups, sign-in sources and team lists"))
        self._views.setToolTip(self._views.accessibleName())
        self._views.toggled.connect(self._show_views)
        self._views.clicked.connect(self._focus_views)
        bar.row.insertWidget(0, self._views)
        # After the search, and then before it: Qt puts nothing after what takes no keyboard.
        QWidget.setTabOrder(bar.search, self._views)
        QWidget.setTabOrder(self._views, bar.search)
        sidebar.entry_activated.connect(self._picked)
        sidebar.entry_clicked.connect(self._clicked)
        sidebar.escaped.connect(self._picked)

    @property
    def on(self) -> bool:
        """Whether the window is narrow now."""
        return self._on

    def show_icon(self) -> None:
        """After the first paint, which does not wait for it."""
        from roleswitch.ui import icons

        icons.put(self._views, "roles")

    def fit(self, *, narrow: bool) -> None:
        if narrow == self._on:
            return
        self._on = narrow
        if narrow:
            # Not its sizes: before it is shown they are those of no window.
            self._wide = self._splitter.saveState()
        self._title.setVisible(not narrow)
        self._views.setVisible(narrow)
        for button, words in self._words.items():
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            if not button.toolTip():
                button.setToolTip(words)
        self._views.setChecked(False)
        self._sidebar.setVisible(not narrow)
        self._details.show()
        if narrow:
            self._share()
        else:
            self._splitter.restoreState(self._wide)

    def bring_into_sight(self, pane: QWidget) -> None:
        """The views, or the details, where the other one stands in their place."""
        if self._on and pane in {self._sidebar, self._details}:
            self._views.setChecked(pane is self._sidebar)

    def _share(self) -> None:
        """Between the list and what stands beside it."""
        line, whole = self._splitter.fontMetrics().height(), self._splitter.window().width()
        views = min(VIEWS * line, round(whole * MOST_BESIDE))
        details = min(DETAILS * line, round(whole * MOST_BESIDE))
        beside = views if self._views.isChecked() else details
        self._splitter.setSizes([views, whole - beside, details])

    def _show_views(self, shown: bool) -> None:
        if not self._on:
            return
        had_it = self._details if shown else self._sidebar
        focused = QApplication.focusWidget()
        loses_keyboard = focused is not None and had_it.isAncestorOf(focused)
        self._details.setVisible(not shown)
        self._sidebar.setVisible(shown)
        self._share()
        if loses_keyboard:
            self.left.emit(self._list)

    def _focus_views(self) -> None:
        if self._views.isChecked():
            self.left.emit(self._sidebar)

    def _picked(self) -> None:
        if self._on and self._views.isChecked():
            self.left.emit(self._list)
            self._views.setChecked(False)

    def _clicked(self) -> None:
        """Not at once: the second click of two would fall on a role, and assume it."""
        if self._on:
            QTimer.singleShot(QApplication.doubleClickInterval(), self._sidebar, self._picked)
