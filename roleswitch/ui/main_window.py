"""The main window: search, views, list, details and status, and which of them tells which to do what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.session import Phase
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.errors import RoleSwitchError
from roleswitch.files import resource
from roleswitch.ui import theme
from roleswitch.ui.list_dialogs import ListDialogs
from roleswitch.ui.role_list import ALL, RoleListModel, RoleListView, ViewKind
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.shell_menu import fill_shell_menu
from roleswitch.ui.sidebar import Sidebar
from roleswitch.ui.theme import Theme, scaled_font

# What is only imported inside functions here is not needed to paint: each class of Qt, and `plain_text`
# above all, costs the first paint its share.
if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QSettings
    from PySide6.QtGui import QCloseEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from roleswitch.core.role import Role
    from roleswitch.core.session import RoleState
    from roleswitch.delivery.exports import Shell
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.details import Details
    from roleswitch.ui.nothing import Nothing
    from roleswitch.ui.plain_text import PlainLabel
    from roleswitch.ui.prompts import Prompts
    from roleswitch.ui.store import SourceState, Store

Choice = TypeVar("Choice")

SAID_FOR_MS = 30_000
"""How long the status bar says what happened: after that it may not be true any more."""

_CLIPBOARD = {15: "15 seconds", 30: "30 seconds", 60: "1 minute", 300: "5 minutes", 0: "Never"}
"""Seconds until it is cleared, in words."""

_THEMES = {Theme.SYSTEM: "As the system", Theme.LIGHT: "Light", Theme.DARK: "Dark"}

_NOTHING_IN = {
    ViewKind.ACTIVE: ("No active sessions", "Double-click a role to assume it."),
    ViewKind.FAVORITES: ("No favourites yet", "Click the star beside a role's name to find the role here."),
    ViewKind.RECENT: ("Nothing here yet", "Roles that you assume are kept here, the latest first."),
    ViewKind.TEAM: ("No roles here", "Nothing of this team list is in your list yet: look at it with a right click."),
}


def active_words(count: int) -> str:
    return {0: "no active session", 1: "1 active session"}.get(count, f"{count} active sessions")


def next_renewal_words(active: Iterable[RoleState], now: datetime) -> str:
    """Empty where no session is to be renewed."""
    due = [state.session.renews_at() for state in active if state.session is not None and state.session.keep_renewed]
    if not due:
        return ""
    minutes = ceil((min(due) - now).total_seconds() / 60)
    return f"next renewal in {minutes} min" if minutes > 0 else "renewal is due"


class MainWindow(QMainWindow):
    first_painted = Signal()
    """Once, when the list, or what stands in its place, has been painted: now may be loaded what takes long."""

    def __init__(self, store: Store, actions: Actions, settings: QSettings | None = None) -> None:
        super().__init__()
        self._store = store
        self._actions = actions
        self._settings = settings
        self._is_painted = False
        self._has_begun = False
        self._watched: list[QWidget] = []
        self._details: Details | None = None
        self._prompts: Prompts | None = None
        self._in_aws = 0
        """How many roles ~/.aws has, while the list is empty."""
        self.lists = ListDialogs(store, actions, self)
        self.setWindowTitle("RoleSwitch")
        self._em = self.fontMetrics().height()
        self._model = RoleListModel(store, self)
        self._list = RoleListView(self._model, store)
        self._sidebar = Sidebar(store)
        self._search = SearchField()
        self._build_top()
        self._build_panes()
        self._build_status()
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
        name.setMinimumWidth(13 * self._em)
        self._import = QPushButton("Import…")
        self._import.clicked.connect(self.lists.import_roles)
        self._add_role = QPushButton("Add role")
        self._add_role.setProperty("primary", True)
        self._add_role.setToolTip(QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText))
        self._add_role.clicked.connect(self.add_role)
        self._menu_button = QPushButton("≡")
        self._menu_button.setAccessibleName("Menu")
        self._menu_button.setToolTip("Import, export, rules, theme, clipboard, roles.toml")
        self._menu_button.clicked.connect(self._open_menu)
        row = QHBoxLayout(self._top)
        gap = round(self._em * 0.65)
        row.setContentsMargins(round(self._em * 0.9), gap, round(self._em * 0.9), gap)
        row.setSpacing(gap)
        row.addWidget(name)
        row.addWidget(self._search, 1)
        row.addWidget(self._import)
        row.addWidget(self._add_role)
        row.addWidget(self._menu_button)

    def _build_panes(self) -> None:
        self._problems: QFrame | None = None
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
        middle.setMinimumWidth(18 * self._em)
        # The details are built after the first paint; until then their place is kept.
        self._pane = QWidget()
        self._pane.setObjectName("pane")
        self._pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._splitter = QSplitter()
        self._splitter.setObjectName("panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, stretch in ((self._sidebar, 0), (middle, 1), (self._pane, 0)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setSizes([14 * self._em, 47 * self._em, 22 * self._em])

    def _build_status(self) -> None:
        self._active = QLabel()
        self._renewal = QLabel()
        self._keyring = QLabel()
        self._waiting = QLabel()
        self._last_answer = QLabel()
        self._said: PlainLabel | None = None
        bar = self._status = QStatusBar()
        self.setStatusBar(bar)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(round(self._em * 0.7), self._em // 4, round(self._em * 0.7), self._em // 4)
        self._facts = (self._active, self._renewal, self._keyring, self._waiting)
        for label in self._facts:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(0, 0, self._em, 0)
            bar.addWidget(label)
        self._last_answer.setTextFormat(Qt.TextFormat.PlainText)
        bar.addPermanentWidget(self._last_answer)

    def _build_shortcuts(self) -> None:
        from PySide6.QtGui import QShortcut

        for keys, act in (
            ("Ctrl+K", self._begin_search),
            ("Ctrl+F", self._begin_search),
            ("Ctrl+N", self.add_role),
            ("Ctrl+I", self.lists.import_roles),
            ("Ctrl+E", self._with_chosen(self.edit_role)),
            ("Ctrl+T", self._with_chosen(self._open_terminal)),
            ("Ctrl+Shift+C", self._with_chosen(self._copy_exports)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(central)

    def _listen(self) -> None:
        store, roles = self._store, self._list
        store.list_changed.connect(self._show_list_state)
        store.sources_changed.connect(self._show_status)
        store.surroundings_changed.connect(self._show_status)
        store.changed.connect(self._show_counts)
        self._model.active_changed.connect(self._show_counts)
        self._model.modelReset.connect(self._show_page)
        self._sidebar.view_chosen.connect(self._model.show_view)
        self._sidebar.source_menu_requested.connect(self._open_source_menu)
        self._sidebar.add_source_requested.connect(self.lists.add_source_menu)
        self._sidebar.team_menu_requested.connect(self.lists.team_menu)
        self._actions.lists.counted_in_aws.connect(self._offer_import)
        self._search.textChanged.connect(self._model.search)
        self._search.key_for_list.connect(roles.keyPressEvent)
        self._search.returnPressed.connect(self._with_chosen(self._assume))
        self._search.left.connect(roles.setFocus)
        roles.chosen.connect(self._show_details)
        roles.assume_requested.connect(self._assume)
        roles.cancel_requested.connect(self._actions.cancel)
        roles.terminal_requested.connect(self._open_terminal)
        roles.copy_requested.connect(self._copy_exports)
        roles.favorite_toggled.connect(self._actions.set_favorite)
        roles.removal_requested.connect(self.remove_role)
        roles.menu_requested.connect(self._open_role_menu)
        roles.ticked.connect(self._show_renewal)
        self._actions.said.connect(self.say)
        self._actions.renewal.changed.connect(self._show_status)

    # What is shown.

    def _show_list_state(self) -> None:
        self._show_problems()
        self._show_page()
        self._show_status()
        if self._store.loaded and not self._has_begun:
            self._has_begun = True
            self._list.choose_first()

    def _show_counts(self) -> None:
        self._sidebar.refresh()
        self._show_status()

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
        if not self._is_painted and self.isVisible():
            self._await_paint(page)

    def _why_nothing(self) -> tuple[str, str, tuple[tuple[str, Callable[[], None]], ...]]:
        if not self._store.states():
            words = "RoleSwitch keeps your AWS accounts and roles in one list and opens them with a click."
            ways = [("Add a key", self.add_key), ("Look at a demo", self._actions.start_demo)]
            if self._store.sources():
                ways[0] = ("Add role", self.add_role)
            roles = "1 role" if self._in_aws == 1 else f"{self._in_aws} roles"
            found = (f"Import {roles} from ~/.aws", self.lists.import_aws)
            elsewhere = ("Import…", self.lists.import_roles)
            ways.insert(0 if self._in_aws else 1, found if self._in_aws else elsewhere)
            return "No roles yet", words, tuple(ways)
        if self._model.is_searched:
            return (
                "No role matches",
                f"No role here has {self._search.text().strip()} in its name, account, role name, profile or group.",
                (("Clear search", self._search.clear),),
            )
        view = self._sidebar.chosen
        title, words = _NOTHING_IN.get(view.kind, ("No roles here", "No role uses this source yet."))
        shown = self._store.source(view.name) if view.kind is ViewKind.SOURCE else None
        if shown is not None and isinstance(shown.source, IdentityCenterSource):
            return title, words, (("Accounts and roles…", lambda: self.lists.find_permission_sets(view.name)),)
        return title, words, ()

    def _show_problems(self) -> None:
        problems = self._store.problems
        if self._problems is not None:
            self._problems.setVisible(bool(problems))
        if not problems:
            return
        if self._problems is None:
            self._problems, self._problem_words = self._problem_bar()
            self._middle.insertWidget(0, self._problems)
        from roleswitch.ui.plain_text import plain_tooltip

        lines = [f"roles.toml line {problem.line}: {problem.message}" for problem in problems]
        count = f"{len(problems)} problems. " if len(problems) > 1 else ""
        self._problem_words.setText(f"{count}{lines[0]}")
        self._problems.setToolTip(plain_tooltip("\n".join(lines[:20])))

    def _problem_bar(self) -> tuple[QFrame, PlainLabel]:
        from roleswitch.ui.buttons import push_button
        from roleswitch.ui.plain_text import PlainLabel

        bar = QFrame()
        bar.setObjectName("problems")
        words = PlainLabel(lines=1, name="problemWords")
        show = push_button("Open roles.toml")
        show.setProperty("small", True)
        show.clicked.connect(self._actions.open_roles_file)
        row = QHBoxLayout(bar)
        row.setContentsMargins(self._em, self._em // 3, self._em, self._em // 3)
        row.addWidget(words, 1)
        row.addWidget(show)
        return bar, words

    def _show_status(self) -> None:
        self._active.setText(active_words(len(self._model.active)))
        keyring = self._store.keyring_name
        self._keyring.setText(f"keys in {keyring}" if keyring else self._store.keyring_trouble)
        waiting = self._store.waiting_for
        off = f"waiting for {waiting}…" if waiting else self._store.clock_trouble
        self._waiting.setText(off or self._actions.renewal.paused_because)
        self._last_answer.setText(self._store.last_answer)
        for label in (self._keyring, self._waiting, self._last_answer):
            label.setVisible(bool(label.text()))
        self._show_renewal()

    def _show_renewal(self) -> None:
        words = next_renewal_words(self._model.active_states(), self._store.clock())
        if words != self._renewal.text():
            self._renewal.setText(words)
        self._renewal.setVisible(bool(words))

    def say(self, sentence: str) -> None:
        """Show what happened in the status bar, and tell a screen reader when it is done with what it says."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if self._said is None:
            from roleswitch.ui.plain_text import PlainLabel

            self._said = PlainLabel(lines=1, name="said")
            self._said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._said_long_ago = QTimer(self)
            self._said_long_ago.setSingleShot(True)
            self._said_long_ago.setInterval(SAID_FOR_MS)
            self._said_long_ago.timeout.connect(self._said.clear)
            self._status.insertPermanentWidget(len(self._facts), self._said)
        self._said.setText(sentence)
        self._said_long_ago.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_details(self, name: str) -> None:
        if self._details is not None:
            self._details.show_role(name or None)

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
        from PySide6.QtGui import QIcon

        self._build_shortcuts()
        self.setWindowIcon(QIcon(str(resource("icons/roleswitch.svg"))))
        self.first_painted.emit()
        QTimer.singleShot(0, self._build_details)

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

        prompts = self._prompts = Prompts(self._store, self._actions, self)
        details = Details(self._store, self._actions)
        details.edit_requested.connect(self.edit_role)
        details.add_key_requested.connect(self.add_key)
        details.key_requested.connect(self.show_key)
        details.code_requested.connect(prompts.ask_code)
        details.reason_requested.connect(prompts.ask_reason)
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(details)
        self._details = details
        self._list.ticked.connect(details.tick)
        details.show_role(self._list.chosen_name or None)

    # What a person does.

    def _with_chosen(self, act: Callable[[str], object]) -> Callable[[], None]:
        def on_chosen() -> None:
            if name := self._list.chosen_name:
                act(name)

        return on_chosen

    def _begin_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def add_role(self) -> None:
        self._open_role_dialog(None, "")

    def add_role_via(self, name: str) -> None:
        """A new role that is assumed from that one."""
        self._open_role_dialog(None, "", via=name)

    def edit_role(self, name: str, focus_field: str = "") -> None:
        if state := self._store.state(name):
            self._open_role_dialog(state.role, focus_field)

    def _open_role_dialog(self, role: Role | None, focus_field: str, *, via: str = "") -> None:
        # Late: few starts of the program edit a role.
        from roleswitch.ui.dialogs.edit_role import EditRoleDialog

        dialog = EditRoleDialog(self._store, self._actions, role, via=via, focus_field=focus_field, parent=self)
        dialog.saved.connect(self._list.choose)
        dialog.code_requested.connect(self._ask_code)
        dialog.open()

    def add_key(self) -> None:
        self.show_key("")

    def show_key(self, source: str) -> None:
        """Open the access keys at that of the source of that name, or at the new one."""
        # Late: few starts of the program look at a key.
        from roleswitch.ui.dialogs.access_key import AccessKeyDialog

        AccessKeyDialog(self._store, self._actions, focus_source=source, parent=self).open()

    def duplicate_role(self, name: str) -> None:
        """Add a copy with a name and a profile of its own, and open it for what is to be different."""
        written = self._store.as_written(name)  # the rules say theirs of the copy too, also when they change
        if written is None:
            return
        from roleswitch.ui.dialogs.role_text import proposed_name

        copy = replace(
            written,
            name=proposed_name(f"{name}-copy", [other.role.name for other in self._store.states()]),
            display_name=f"{written.title[:123]} copy",
            profile="",
            favorite=False,
            team="",
        )

        def saved(error: RoleSwitchError | None) -> None:
            if error is not None:
                self.say(str(error))
                return
            self._list.choose(copy.name)
            self.edit_role(copy.name)

        self._actions.save_role(copy, None, saved)

    def remove_role(self, name: str) -> None:
        state = self._store.state(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.confirm import confirm_removing_role

        active = name in self._model.active
        confirm_removing_role(
            self, state.role.title, active, lambda: self._actions.remove_role(name, self._say_trouble)
        )

    def _say_trouble(self, error: RoleSwitchError | None) -> None:
        if error is not None:
            self.say(str(error))

    def _assume(self, name: str) -> None:
        self._actions.assume(name)

    def _assume_read_only(self, state: RoleState) -> None:
        terms = replace(state.terms(self._store.clock()), read_only=True, confirmed=False)
        self._actions.assume(state.role.name, terms=terms)

    def _ask_reason(self, name: str) -> None:
        if self._prompts is not None:
            self._prompts.ask_reason(name)

    def _ask_code(self, source: str) -> None:
        if self._prompts is not None:
            self._prompts.ask_code(source)

    def _open_terminal(self, name: str) -> None:
        self._actions.open_terminal(name)

    def _copy_exports(self, name: str) -> None:
        """For the shell that was chosen last, at first the person's own."""
        import os

        # Late: a window that is only painted needs no exports.
        from roleswitch.delivery.exports import Shell, caller_shell

        kept = self._setting("shell")
        known = kept in {shell.value for shell in Shell}
        self._actions.copy_exports(name, Shell(kept) if known else caller_shell(os.environ))

    def _copy_exports_for(self, name: str, shell: Shell) -> None:
        self._keep("shell", shell.value)
        self._actions.copy_exports(name, shell)

    # Menus.

    def _open_role_menu(self, row: int, where: QPoint) -> None:
        self._list.choose(self._model.name_at(row))
        state = self._model.state_at(row)
        if state is not None:
            self.role_menu(state).popup(where)

    def role_menu(self, state: RoleState) -> QMenu:
        """What can be done with a role now."""
        from PySide6.QtGui import QGuiApplication

        name, role = state.role.name, state.role
        menu = self._menu()
        active = name in self._model.active

        def add(words: str, act: Callable[[], object], keys: str = "", *, enabled: bool = True) -> None:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False: act())
            action.setEnabled(enabled)
            if keys:
                # Shown only: the window's own shortcuts act, and two of the same keys would cancel each other out.
                action.setText(f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")

        if state.phase(self._store.clock()) is Phase.ASSUMING:
            add("Cancel", lambda: self._actions.cancel(name))
        else:
            add("Renew now" if active else "Assume", lambda: self._actions.assume(name), "Return")
            shown = self._store.source(role.source)
            by_portal = shown is not None and isinstance(shown.source, IdentityCenterSource)
            add("Assume read only", lambda: self._assume_read_only(state), enabled=not by_portal)
            add("Assume with a reason…", lambda: self._ask_reason(name))
        add("Open terminal", lambda: self._open_terminal(name), "Ctrl+T")
        copy = menu.addMenu("Copy exports")
        fill_shell_menu(copy, lambda shell: self._copy_exports_for(name, shell))
        add("End session", lambda: self._actions.end(name), enabled=active)
        star = "Remove from favourites" if role.favorite else "Add to favourites"
        add(star, lambda: self._actions.set_favorite(name, not role.favorite))
        menu.addSeparator()
        add("Copy role ARN", lambda: QGuiApplication.clipboard().setText(str(role.arn)))
        add("Copy profile name", lambda: QGuiApplication.clipboard().setText(role.profile_name))
        menu.addSeparator()
        add("Edit…", lambda: self.edit_role(name), "Ctrl+E")
        add("Duplicate", lambda: self.duplicate_role(name))
        add("Add role via this one…", lambda: self.add_role_via(name))
        add("Export…", lambda: self.lists.export_roles([name]))
        add("Remove…", lambda: self.remove_role(name), "Del", enabled=not role.team)
        return menu

    def _open_source_menu(self, name: str, where: QPoint) -> None:
        source = self._store.source(name)
        if source is not None:
            self.source_menu(source).popup(where)

    def source_menu(self, state: SourceState) -> QMenu:
        """What can be done with a sign-in source."""
        name = state.source.name
        menu = self._menu()
        if isinstance(state.source, IdentityCenterSource):
            self._fill_identity_center_menu(menu, state, state.source)
        if not isinstance(state.source, IdentityCenterSource):
            menu.addAction("Test").triggered.connect(lambda: self._test_source(name))
        if self._actions.codes.serial(name):
            menu.addAction("Enter MFA code…").triggered.connect(lambda: self._ask_code(name))
        if state.mfa_until is not None and state.mfa_until > self._store.clock():
            forget = menu.addAction("Forget MFA session")
            forget.triggered.connect(lambda: self._actions.codes.forget(name, self._say_trouble))
        if isinstance(state.source, AccessKeySource):
            menu.addAction("Rotate…").triggered.connect(lambda: self._rotate_key(name))
        if not isinstance(state.source, IdentityCenterSource):
            menu.addAction("Settings…").triggered.connect(lambda: self._open_source_settings(name))
        menu.addAction("Remove…").triggered.connect(lambda: self.remove_source(name))
        return menu

    def _fill_identity_center_menu(self, menu: QMenu, state: SourceState, source: IdentityCenterSource) -> None:
        name = source.name
        again = " again" if state.signed_in_until is not None else ""
        menu.addAction(f"Sign in{again}…").triggered.connect(lambda: self._actions.sign_ins.wanted.emit(name))
        menu.addAction("Accounts and roles…").triggered.connect(lambda: self.lists.find_permission_sets(name))
        if state.signed_in_until is not None:
            menu.addAction("Sign out…").triggered.connect(lambda: self.lists.sign_out(name))
        menu.addAction("Settings…").triggered.connect(lambda: self.lists.edit_identity_center(source))

    def _rotate_key(self, name: str) -> None:
        from roleswitch.ui.dialogs.key_rotation import KeyRotationDialog

        KeyRotationDialog(self._store, self._actions, name, self).open()

    def _open_source_settings(self, name: str) -> None:
        state = self._store.source(name)
        if state is not None and not isinstance(state.source, IdentityCenterSource):
            from roleswitch.ui.dialogs.source_settings import SourceSettingsDialog

            SourceSettingsDialog(self._store, self._actions, state.source, self).open()

    def _test_source(self, name: str) -> None:
        state = self._store.source(name)
        if state is not None:
            self.say(f"Asking AWS whose credentials {name} holds…")
            self._actions.keys.test(state.source, None, lambda said: self.say(_whose(name, said)))

    def remove_source(self, name: str) -> None:
        state = self._store.source(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.access_key import removal_words
        from roleswitch.ui.dialogs.confirm import confirm

        using = [other.role.title for other in self._store.states() if other.role.source == name]
        is_key = isinstance(state.source, AccessKeySource)
        words = removal_words(using) if is_key else f"{len(using)} roles use it." if using else "No role uses it."
        title = f"Remove the {'access key' if is_key else 'source'} {name}?"
        confirm(self, title, words, "Remove", lambda: self._actions.keys.remove(name, self._say_trouble))

    def _open_menu(self) -> None:
        button = self._menu_button
        self.program_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def program_menu(self) -> QMenu:
        """Lists in and out, rules, theme, clipboard, roles.toml, about."""
        menu = self._menu()
        keys = QKeySequence("Ctrl+I").toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"Import…\t{keys}").triggered.connect(self.lists.import_roles)
        menu.addAction("Export…").triggered.connect(lambda _=False: self.lists.export_roles())
        menu.addAction("Rules…").triggered.connect(self.lists.edit_rules)
        menu.addSeparator()
        themes = menu.addMenu("Theme")
        shown = theme.named(self._setting("theme"))
        for each, words in _THEMES.items():
            self._add_choice(themes, words, self._choose_theme, each, chosen=shown is each)
        clear = menu.addMenu("Clear clipboard after")
        kept = self._actions.clipboard_seconds()
        for seconds, words in _CLIPBOARD.items():
            self._add_choice(clear, words, self._keep_clipboard_seconds, seconds, chosen=kept == seconds)
        menu.addSeparator()
        menu.addAction("Open roles.toml").triggered.connect(self._actions.open_roles_file)
        menu.addAction("About RoleSwitch").triggered.connect(self._show_about)
        return menu

    def _menu(self) -> QMenu:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _add_choice(menu: QMenu, words: str, act: Callable[[Choice], None], value: Choice, *, chosen: bool) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _=False: act(value))

    def _show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        from roleswitch import __version__

        about = QMessageBox(self)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWindowTitle("About RoleSwitch")
        about.setText(f"RoleSwitch {__version__}")
        about.setInformativeText("A list of the AWS roles you work in: assume with a click, kept renewed.")
        about.open()

    # Settings.

    def _setting(self, key: str) -> str:
        value = self._settings.value(key) if self._settings is not None else None
        return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""

    def _keep(self, key: str, value: str | int | QByteArray) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _keep_clipboard_seconds(self, seconds: int) -> None:
        from roleswitch.ui.actions import CLIPBOARD_SECONDS

        self._keep(CLIPBOARD_SECONDS, seconds)

    def _choose_theme(self, chosen: Theme) -> None:
        self._keep("theme", chosen.value)
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, chosen)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep("geometry", self.saveGeometry())
        self._keep("splitter", self._splitter.saveState())
        super().closeEvent(event)


def _whose(name: str, said: str | RoleSwitchError) -> str:
    return str(said) if isinstance(said, RoleSwitchError) else f"{name} is {said}"
