"""The main window: search, views, list, details and status, and which of them tells which to do what."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.catalog import role_meant
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import RoleSwitchError
from roleswitch.files import resource
from roleswitch.second_start import ACTIVATION, unknown_words
from roleswitch.texts import later, tr, tr_n
from roleswitch.ui.list_dialogs import ListDialogs
from roleswitch.ui.role_dialogs import RoleDialogs
from roleswitch.ui.role_list import ALL, RoleListModel, RoleListView, View, ViewKind
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.sidebar import Sidebar
from roleswitch.ui.status import Status
from roleswitch.ui.theme import scaled_font

# What is only imported inside functions here is not needed to paint: each class of Qt, and `plain_text`
# above all, costs the first paint its share.
if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QSettings
    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

    from roleswitch.second_start import Wanted
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.details import Details
    from roleswitch.ui.menus import Menus
    from roleswitch.ui.narrow_window import NarrowWindow
    from roleswitch.ui.nothing import Nothing, Way
    from roleswitch.ui.notification import Notifier
    from roleswitch.ui.problems import Problems
    from roleswitch.ui.prompts import Prompts
    from roleswitch.ui.session_dialogs import SessionDialogs
    from roleswitch.ui.stand_out import StandOut
    from roleswitch.ui.store import Store

NARROW = 62
"""In heights of a line: what is narrower has no room for three panes."""
LEAST_WIDTH = 37
"""In heights of a line, of which a screen of 1280 pixels has 45 at a font of twice the size."""

_NOTHING_IN = {
    ViewKind.ACTIVE: (later("No active sessions"), later("Double-click a role to assume it.")),
    ViewKind.FAVORITES: (
        later("No favourites yet"),
        later("Click the star beside a role's name to find the role here."),
    ),
    ViewKind.RECENT: (later("Nothing here yet"), later("Roles that you assume are kept here, the latest first.")),
    ViewKind.TEAM: (
        later("No roles here"),
        later("Nothing of this team list is in your list yet: look at it with a right click."),
    ),
}


def _first_to_focus(pane: QWidget) -> QWidget | None:
    """The pane itself, or what Tab comes to first in it; None where nothing there can have the keyboard."""
    widget: QWidget | None = pane
    while widget is not None:
        can_have_it = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if can_have_it and (widget is pane or pane.isAncestorOf(widget)):
            return widget
        widget = widget.nextInFocusChain()
        widget = None if widget is pane else widget
    return None


class MainWindow(QMainWindow):
    first_painted = Signal()
    """Once, when the list, or what stands in its place, has been painted: now may be loaded what takes long."""
    quit_requested = Signal()
    """The person wants the program to end, and not its window to close."""

    def __init__(self, store: Store, actions: Actions, settings: QSettings | None = None) -> None:
        super().__init__()
        self._store = store
        self._actions = actions
        self._settings = settings
        self._is_painted = False
        self._has_begun = False
        self._unknown = ""
        """That a role which was wanted is not there, until one is chosen."""
        self._watched: list[QWidget] = []
        self._details: Details | None = None
        self._prompts: Prompts | None = None
        self._stand_out: StandOut | None = None
        self.notifier: Notifier | None = None
        """By which the person is told what is wanted; None: by one that is made for it."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window is closed, however that came about; False where it stays, or hides itself."""
        self._before_search = ""
        """The role that was chosen when a person came to look for one."""
        self._view_before_search: View | None = None
        """The view that they came from; None: they look through that one, or have chosen another since."""
        self._in_aws = 0
        """How many roles ~/.aws has, while the list is empty."""
        self._all_came = QTimer(self, singleShot=True, interval=0)
        self._more_came = False
        self.lists = ListDialogs(store, actions, self)
        self.setWindowTitle("RoleSwitch")
        self._em = self.fontMetrics().height()
        self._model = RoleListModel(store, self)
        self._list = RoleListView(self._model, store)
        self.roles = RoleDialogs(store, actions, self, self._list.choose)
        self._sidebar = Sidebar(store)
        self._search = SearchField()
        self._build_top()
        self._build_panes()
        self._status = Status(store, actions, self._model.active_states)
        self.setStatusBar(self._status)
        self._lay_out()
        self._listen()
        self._restore()
        self._show_list_state()
        self._list.setFocus()

    # The parts.

    def _build_top(self) -> None:
        self._top = QFrame()
        self._top.setObjectName("top")
        name = QLabel("RoleSwitch")
        name.setFont(scaled_font(1.15, bold=True))
        name.setMinimumWidth(14 * self._em)
        self._name = name
        # What keeps the icons' places until they are there, after the first paint.
        place = QPixmap(4 * self._em, 4 * self._em)
        place.fill(Qt.GlobalColor.transparent)
        self._import = QPushButton(QIcon(place), tr("Import…"))
        self._import.clicked.connect(self.lists.import_roles)
        self._add_role = QPushButton(QIcon(place), tr("Add role"))
        self._add_role.setProperty("primary", True)
        self._add_role.clicked.connect(self.roles.add)
        self._menu_button = QPushButton(QIcon(place), "")
        self._menu_button.setAccessibleName(tr("Menu"))
        self._menu_button.setToolTip(tr("Import, export, rules, theme, preferences, roles.toml"))
        self._menu_button.clicked.connect(self._open_menu)
        row = self._bar = QHBoxLayout(self._top)
        gap = round(self._em * 0.65)
        row.setContentsMargins(round(self._em * 0.9), gap, round(self._em * 0.9), gap)
        row.setSpacing(gap)
        row.addWidget(name)
        row.addWidget(self._search, 1)
        row.addWidget(self._import)
        row.addWidget(self._add_role)
        row.addWidget(self._menu_button)

    def _build_panes(self) -> None:
        self._problems: Problems | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._nothing: Nothing | None = None
        self._page: RoleListView | Nothing = self._list
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._pages, 1)
        middle = QWidget()
        middle.setLayout(self._middle)
        middle.setMinimumWidth(16 * self._em)
        self._pages_pane = middle
        # The details are built after the first paint; until then their place is kept.
        self._pane = QWidget()
        self._pane.setObjectName("pane")
        self._pane.setMinimumWidth(18 * self._em)
        self._pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._splitter = QSplitter()
        self._splitter.setObjectName("panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, stretch in ((self._sidebar, 0), (middle, 1), (self._pane, 0)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        # A splitter puts what comes in before what it has: screen readers would read the panes from the last.
        for widget in (self._pane, middle, self._sidebar):
            widget.lower()
        self._splitter.setSizes([15 * self._em, 44 * self._em, 24 * self._em])
        self._narrow: NarrowWindow | None = None
        # Less than the panes take while they are three, so that the window can be made so narrow that they are two.
        self.setMinimumWidth(LEAST_WIDTH * self._em)

    def _build_shortcuts(self) -> None:
        from PySide6.QtGui import QShortcut

        from roleswitch.ui.shortcuts import SHORTCUTS, sequences, shown

        acts = self._acts()
        for shortcut in SHORTCUTS:
            if not shortcut.by_part:
                for keys in sequences(shortcut.name):
                    QShortcut(keys, self).activated.connect(acts[shortcut.name])
        self._add_role.setToolTip(f"{tr('Add role')} · {shown(sequences('add_role')[0])}")

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What the shortcuts do, by their names in `shortcuts.py`."""
        views = {
            "view_all": ViewKind.ALL,
            "view_active": ViewKind.ACTIVE,
            "view_favorites": ViewKind.FAVORITES,
            "view_recent": ViewKind.RECENT,
        }
        by_menu = (
            *("assume_read_only", "assume_fully", "assume_with_reason", "end", "favorite", "duplicate"),
            *("access_check", "instances"),
        )
        return {
            "search": self._begin_search,
            **{name: partial(self._sidebar.choose, View(kind)) for name, kind in views.items()},
            "renew": self._with_chosen(self._assume),
            **{name: self._with_chosen(partial(self._do_in_menu, name)) for name in by_menu},
            "edit": self._with_chosen(self.roles.edit),
            "row_menu": self._open_row_menu,
            "terminal": self._with_chosen(self.open_terminal),
            "live_terminal": self._with_chosen(partial(self._actions.open_terminal, live=True)),
            "copy": self._with_chosen(self._copy_exports),
            "console": self._with_chosen(self._open_console),
            "destination": self._with_chosen(self._choose_destination),
            "sign_in_link": self._with_chosen(self._copy_sign_in_link),
            "add_role": self.roles.add,
            "import": self.lists.import_roles,
            "history": self.show_history,
            "look_again": self.look_again,
            "next_pane": partial(self._go_to_pane, 1),
            "previous_pane": partial(self._go_to_pane, -1),
            "menu": self._open_menu,
            "preferences": self.open_preferences,
            "shortcuts": self.show_shortcuts,
            "close": self.close,
            "quit": self.quit_requested.emit,
        }

    def _lay_out(self) -> None:
        central = self._central = QWidget()
        column = self._central_column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(central)

    def _listen(self) -> None:
        store, roles = self._store, self._list
        store.list_changed.connect(self._show_list_state)
        store.sources_changed.connect(self._status.show_facts)
        store.surroundings_changed.connect(self._status.show_facts)
        self._status.health_wanted.connect(self._check_health)
        store.changed.connect(self._show_counts)
        self._model.active_changed.connect(self._show_counts)
        self._all_came.timeout.connect(self._show_late_counts)
        self._model.modelReset.connect(self._show_page)
        self._sidebar.view_chosen.connect(self._show_view)
        self._sidebar.source_menu_requested.connect(self._open_source_menu)
        self._sidebar.add_source_requested.connect(self.lists.add_source_menu)
        self._sidebar.team_menu_requested.connect(self.lists.team_menu)
        self._sidebar.group_menu_requested.connect(self.lists.group_menu)
        self._actions.lists.counted_in_aws.connect(self._offer_import)
        self._search.textChanged.connect(self._model.search)
        self._search.key_for_list.connect(roles.keyPressEvent)
        self._search.returnPressed.connect(self._with_chosen(self._assume))
        self._search.entered.connect(self._look_through)
        self._search.left_by_key.connect(partial(self._model.look_through, False))
        self._search.left.connect(self._leave_search)
        roles.escaped.connect(self._leave_search)
        roles.chosen.connect(self._show_details)
        roles.chosen.connect(lambda _: self._status.unsay(self._unknown))
        roles.assume_requested.connect(self._assume_in_list)
        roles.cancel_requested.connect(self._actions.cancel)
        roles.terminal_requested.connect(self.open_terminal)
        roles.copy_requested.connect(self._copy_exports)
        roles.console_requested.connect(self._open_console)
        roles.favorite_toggled.connect(self._actions.set_favorite)
        roles.removal_requested.connect(self.roles.remove)
        roles.menu_requested.connect(self._open_role_menu)
        store.clock_looked_at.connect(self._status.show_renewal)
        self._actions.said.connect(self.say)
        self._actions.renewal.changed.connect(self._status.show_facts)
        self._actions.preferences.slips_changed.connect(self._show_problems)

    # What is shown.

    def _show_list_state(self) -> None:
        self._show_problems()
        self._show_page()
        self._status.show_facts()
        self._show_standing_out()
        if self._store.loaded and not self._has_begun:
            self._has_begun = True
            self._list.choose_first()

    def _show_counts(self) -> None:
        """Of the first of many changes at once, and then of all of them."""
        if self._all_came.isActive():
            self._more_came = True
            return
        self._all_came.start()
        self._more_came = False
        self._sidebar.refresh()
        self._status.show_facts()
        self._show_standing_out()

    def _show_late_counts(self) -> None:
        if self._more_came:
            self._show_counts()

    def _show_standing_out(self) -> None:
        roles = [state.role for state in self._model.active_states() if state.role.stand_out]
        if roles and self._stand_out is None:
            from roleswitch.ui.stand_out import StandOut

            self._stand_out = StandOut(self._central, self._central_column)
        if self._stand_out is not None:
            self._stand_out.show(roles)

    def _show_page(self) -> None:
        if self._model.rowCount() or not self._store.loaded:
            page: RoleListView | Nothing = self._list
        else:
            if self._nothing is None:
                from roleswitch.ui.nothing import Nothing

                self._nothing = Nothing()
                self._pages.addWidget(self._nothing)
            page = self._nothing
            self._nothing.show_words(*self._why_nothing())
        self._page = page
        self._pages.setCurrentWidget(page)
        QTimer.singleShot(0, self, self._keep_keyboard)
        if not self._is_painted and self.isVisible():
            self._await_paint(page)

    def _keep_keyboard(self) -> None:
        """In the window, where what had it has gone with the rows."""
        focused = self.focusWidget()
        if self.isVisible() and (focused is None or not focused.isVisible()):
            (_first_to_focus(self._page) or self._search).setFocus()

    def _why_nothing(self) -> tuple[str, str, tuple[Way, ...]]:
        if not self._store.states():
            words = tr("RoleSwitch keeps your AWS accounts and roles in one list and opens them with a click.")
            ways: list[Way] = [
                (tr("Add a key"), "key", self.roles.add_key),
                (tr("Look at a demo"), "active", self._actions.start_demo),
            ]
            if self._store.sources():
                ways[0] = (tr("Add role"), "add", self.roles.add)
            roles = tr_n("1 role", "{n} roles", self._in_aws)
            found: Way = (tr("Import {roles} from ~/.aws", roles=roles), "import", self.lists.import_aws)
            elsewhere: Way = (tr("Import…"), "import", self.lists.import_roles)
            ways.insert(0 if self._in_aws else 1, found if self._in_aws else elsewhere)
            if self._store.sources():
                ways.append((tr("Set up a role…"), "add", self.sessions.set_up_role))
            return tr("No roles yet"), words, tuple(ways)
        if self._model.is_searched:
            return (
                tr("No role matches"),
                tr(
                    "No role here has {search} in its name, account, role name, profile or group.",
                    search=self._search.text().strip(),
                ),
                (
                    (tr("Clear search"), "close", self._search.clear),
                    *(((tr("Search all roles"), "search", self._begin_search),) if self._sidebar.chosen != ALL else ()),
                ),
            )
        view = self._sidebar.chosen
        title, words = map(tr, _NOTHING_IN.get(view.kind, ("No roles here", later("No role uses this source yet."))))
        shown = self._store.source(view.name) if view.kind is ViewKind.SOURCE else None
        if shown is not None and isinstance(shown.source, IdentityCenterSource):
            find = partial(self.lists.find_permission_sets, view.name)
            return title, words, ((tr("Accounts and roles…"), "roles", find),)
        return title, words, ()

    def _show_problems(self) -> None:
        problems, slips = self._store.problems, self._actions.preferences.slips
        if self._problems is None and (problems or slips):
            from roleswitch.ui.problems import Problems

            self._problems = Problems(self._actions)
            self._middle.insertWidget(0, self._problems)
            # It is made late, and stands between the sidebar and the list.
            (way_there,) = self._problems.findChildren(QPushButton)
            (last_at_side,) = self._sidebar.findChildren(QPushButton)
            self.setTabOrder(last_at_side, way_there)
        if self._problems is not None:
            self._problems.show_all(problems, slips)

    def say(self, sentence: str) -> None:
        """Show what happened, where everybody looks for it."""
        self._status.say(sentence)

    def _show_details(self, name: str) -> None:
        if self._details is not None:
            self._details.show_role(name or None)

    def show_wanted(self, wanted: Wanted) -> bool:
        """Come forward with what a start of the program wants; False where no such role is shown."""
        self._bring_forward_with(wanted.token)
        if wanted.words is not None:
            self._begin_search()
            if wanted.words:
                self._search.setText(wanted.words)
        return not wanted.role or self._show_role(wanted.role)

    def _bring_forward_with(self, token: str) -> None:
        """Under Wayland Qt looks for the token in the environment when a window is to come forward (`requestActivate`
        of qwaylandxdgshell.cpp). It is good once: programs that are started later do not get it."""
        if token:
            os.environ[ACTIVATION] = token
        self.bring_forward()
        os.environ.pop(ACTIVATION, None)

    def _show_role(self, said: str) -> bool:
        name = role_meant(said, (state.role for state in self._store.states()))
        if self._store.state(name) is None:
            self._unknown = unknown_words(name)
            self.say(self._unknown)
            return False
        self._leave_search()
        if self._model.row_of(name) < 0:
            self._sidebar.choose(ALL)
        self._list.choose(name)
        return True

    def bring_forward(self) -> None:
        """In front of other programs' windows, as far as the desktop allows it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # The first paint.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_painted:
            self._await_paint(self._page)

    def _await_paint(self, page: QWidget) -> None:
        painted = self._list.canvas if page is self._list else page
        self._watched.append(painted)
        painted.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            for page in self._watched:
                page.removeEventFilter(self)
            QTimer.singleShot(0, self._after_first_paint)
        return False

    def _after_first_paint(self) -> None:
        self._build_shortcuts()
        self._show_icons()
        self.first_painted.emit()
        QTimer.singleShot(0, self._build_details)

    def _show_icons(self) -> None:
        from roleswitch.ui import icons

        self.setWindowIcon(QIcon(str(resource("icons/roleswitch.svg"))))
        icons.put(self._import, "import")
        icons.put(self._add_role, "add")
        icons.put(self._menu_button, "menu")
        if self._narrow is not None:
            self._narrow.show_icon()
        self._search.show_icon()
        self._sidebar.show_icons()

    def begin_hidden(self) -> None:
        """All that comes after the first paint, without one: the window is shown later, or never."""
        self._is_painted = True
        self._after_first_paint()

    def show_imported(self, names: Sequence[str]) -> None:
        """Where what was just imported begins, whatever was looked at before."""
        if names:
            self._search.clear()
            self._sidebar.choose(ALL)
            self._list.choose(names[0])

    @property
    def shown_roles(self) -> Sequence[str]:
        """The names of the roles that the list shows now."""
        return [name for name in self._model.names if name]

    def _offer_import(self, amount: int) -> None:
        self._in_aws = amount
        self._show_page()

    def _build_details(self) -> None:
        # Late: the window is painted without them.
        from roleswitch.ui.details import Details
        from roleswitch.ui.prompts import Prompts

        prompts = self._prompts = Prompts(self._store, self._actions, self, self.notifier)
        details = Details(self._store, self._actions)
        details.edit_requested.connect(self.roles.edit)
        details.add_key_requested.connect(self.roles.add_key)
        details.key_requested.connect(self.roles.show_key)
        details.code_requested.connect(prompts.ask_code)
        details.reason_requested.connect(prompts.ask_reason)
        details.destination_requested.connect(self.sessions.choose_destination)
        details.access_requested.connect(self.sessions.check_access)
        details.instance_requested.connect(self.sessions.choose_instance)
        details.default_requested.connect(self.sessions.choose_default)
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(details)
        if (last := self.previousInFocusChain()) is not None:
            # They are made late, and stand above the status bar.
            self.setTabOrder(last, self._status.keyring)
        self._details = details
        self._list.ticked.connect(details.tick)
        details.show_role(self._list.chosen_name or None)
        self._model.prepare_search()

    # What a person does.

    @cached_property
    def sessions(self) -> SessionDialogs:
        from roleswitch.ui.session_dialogs import SessionDialogs

        return SessionDialogs(self._store, self._actions, self)

    @cached_property
    def menus(self) -> Menus:
        from roleswitch.ui.menus import Menus

        return Menus(self._store, self._actions, self)

    def _with_chosen(self, act: Callable[[str], object]) -> Callable[[], None]:
        def on_chosen() -> None:
            if name := self._list.chosen_name:
                self._list.mean_chosen()
                act(name)

        return on_chosen

    # Looking for a role.

    def _begin_search(self) -> None:
        """In all roles, whatever was looked at. With nothing typed yet, the first of the likely ones is highlighted:
        the arrows begin there."""
        if self._sidebar.chosen != ALL:
            before = self._sidebar.chosen
            self._sidebar.choose(ALL)
            self._view_before_search = before
        is_new = not self._model.looks_for_one
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        if is_new:
            self._list.choose_first()

    def _look_through(self) -> None:
        if not self._model.looks_for_one:
            self._before_search = self._list.chosen_name
        self._model.look_through(True)

    def _leave_search(self) -> None:
        """To the list as it was; back to the role that was chosen, where no other was meanwhile."""
        was_offered, view = self._list.is_offered, self._view_before_search
        self._search.clear()
        self._model.look_through(False)
        if was_offered and view is not None:
            self._sidebar.choose(view)
        if was_offered and self._before_search:
            self._list.choose(self._before_search)
        self._before_search, self._view_before_search = "", None
        self._list.setFocus()

    def _show_view(self, view: View) -> None:
        self._view_before_search = None
        self._model.look_through(False)
        self._model.show_view(view)

    # Around the window.

    def _go_to_pane(self, step: int) -> None:
        """To the next of search, views, list and details that can have the keyboard."""
        panes = (self._search, self._sidebar, self._pages, self._pane)
        now = self.focusWidget()
        at = next((place for place, pane in enumerate(panes) if now is pane or pane.isAncestorOf(now)), -1)
        for tried in range(1, len(panes) + 1):
            pane = panes[(at + tried * step) % len(panes)]
            if self._narrow is not None:
                self._narrow.bring_into_sight(pane)
            if self._focus_in(pane):
                return

    def _focus_in(self, pane: QWidget) -> bool:
        there = _first_to_focus(pane)
        if there is not None:
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return there is not None

    def _open_row_menu(self) -> None:
        if self._sidebar.isAncestorOf(self.focusWidget()):
            self._sidebar.ask_for_menu()
            return
        at = self._list.currentIndex()
        self._list.scrollTo(at)
        if self._list.can_choose(at.row()):
            self._open_role_menu(at.row(), self._list.canvas.mapToGlobal(self._list.row_rect(at.row()).center()))

    def _do_in_menu(self, entry: str, name: str) -> None:
        if state := self._store.state(name):
            self.menus.do_with_role(entry, state)

    def look_again(self) -> None:
        """At the list, the sessions and the team lists, whoever has changed them."""
        self._actions.reload()
        self._actions.lists.check_teams()
        self.say(tr("The list and the sessions are read again."))

    def open_preferences(self) -> None:
        from roleswitch.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._store, self._actions, self.lists, self).open()

    def show_shortcuts(self) -> None:
        from roleswitch.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self).open()

    def say_trouble(self, error: RoleSwitchError | None) -> None:
        if error is not None:
            self.say(str(error))

    def _assume(self, name: str) -> None:
        self._actions.assume(name)

    def _assume_in_list(self, name: str) -> None:
        if not self._search.hasFocus():
            self._model.look_through(False)
        self._assume(name)

    def ask_reason(self, name: str) -> None:
        if self._prompts is not None:
            self._prompts.ask_reason(name)

    def ask_code(self, source: str) -> None:
        if self._prompts is not None:
            self._prompts.ask_code(source)

    def open_terminal(self, name: str) -> None:
        self._actions.open_terminal(name)

    def _open_console(self, name: str) -> None:
        self._actions.consoles.open(name)

    def _choose_destination(self, name: str) -> None:
        self.sessions.choose_destination(name)

    def _copy_sign_in_link(self, name: str) -> None:
        self._actions.consoles.copy_link(name)

    def _check_health(self) -> None:
        self.menus.check_health()

    def show_history(self) -> None:
        self.sessions.show_history()

    def _copy_exports(self, name: str) -> None:
        """For the shell of the preferences, which is the one that was chosen last; else the person's own."""
        # Late: a window that is only painted needs no exports.
        from roleswitch.delivery.exports import Shell, caller_shell

        kept = self._actions.preferences.now.shell
        known = kept in {shell.value for shell in Shell}
        self._actions.copy_exports(name, Shell(kept) if known else caller_shell(os.environ))

    # Menus.

    def _open_role_menu(self, row: int, where: QPoint) -> None:
        self._list.choose(self._model.name_at(row))
        state = self._model.state_at(row)
        if state is not None:
            self.menus.of_role(state).popup(where)

    def _open_source_menu(self, name: str, where: QPoint) -> None:
        source = self._store.source(name)
        if source is not None:
            self.menus.of_source(source).popup(where)

    def _open_menu(self) -> None:
        button = self._menu_button
        self.menus.of_program().popup(button.mapToGlobal(QPoint(0, button.height())))

    # Settings.

    def setting(self, key: str) -> str:
        value = self._settings.value(key) if self._settings is not None else None
        return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""

    def keep(self, key: str, value: str | int | QByteArray) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _restore(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(83 * self._em, room.width() * 19 // 20), min(52 * self._em, room.height() * 9 // 10))
        if self._settings is None:
            return
        from PySide6.QtCore import QByteArray

        for key, take in (("geometry", self.restoreGeometry), ("splitter", self._splitter.restoreState)):
            kept = self._settings.value(key)
            if isinstance(kept, QByteArray):
                take(kept)

    def _fit_width(self) -> None:
        is_narrow = self.width() < NARROW * self._em
        if is_narrow and self._narrow is None:
            from roleswitch.ui.narrow_window import Bar, NarrowWindow

            bar = Bar(self._bar, self._name, self._search, (self._import, self._add_role))
            self._narrow = NarrowWindow(self._splitter, bar, self._sidebar, self._pages_pane, self._pane)
            self._narrow.left.connect(self._focus_in)
            if self._is_painted:
                self._narrow.show_icon()
        if self._narrow is not None:
            self._narrow.fit(narrow=is_narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep("geometry", self.saveGeometry())
        if self._narrow is None or not self._narrow.on:
            self.keep("splitter", self._splitter.saveState())
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
