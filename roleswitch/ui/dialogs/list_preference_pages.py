"""The pages of the preferences that roles.toml keeps: console, network, team lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget
from shiboken6 import isValid

from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.doctor.finding import Area, Finding, State
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.preference_page import Page, TypedLine, choose
from roleswitch.ui.flow_layout import FlowLayout
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from roleswitch.delivery.browsers import Browser
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.list_dialogs import ListDialogs
    from roleswitch.ui.settings_actions import Here
    from roleswitch.ui.store import Store

_WINDOWS = {
    Window.DEFAULT: later("As the browser opens pages"),
    Window.PRIVATE: later("A private window"),
    Window.CONTAINER: later("A Firefox container of the role"),
    Window.PROFILE: later("A Chromium profile of the role"),
}


class ConsolePage(Page):
    in_roles_file = True

    def __init__(self, store: Store, actions: Actions) -> None:
        super().__init__(tr("Console"), actions)
        self._store = store
        self._actions = actions
        self._browsers: Sequence[Browser] | None = None
        """Those that are here; None while nobody has looked."""
        self._browser, self._window = Choice(), Choice()
        self.add(self._browser, tr("Browser"))
        self.add(self._window, tr("Window"), tr("Two roles at once take a window of their own each."))
        self._browser.activated.connect(lambda _: self._choose())
        self._window.activated.connect(lambda _: self._choose())
        store.list_changed.connect(self._show)
        self._show()
        self.end()

    def show_here(self, here: Here) -> None:
        self._browsers = here.browsers
        self._show()

    def _show(self) -> None:
        console = self._store.console
        with QSignalBlocker(self._browser), QSignalBlocker(self._window):
            self._browser.clear()
            self._browser.addItem(tr("The system's own"), "")
            for browser in self._browsers or ():
                self._browser.addItem(browser.title, browser.name)
            choose(self._browser, console.browser)
            self._window.clear()
            for window in self._possible(console.browser):
                self._window.addItem(tr(_WINDOWS[window]), window)
            choose(self._window, console.window, tr(_WINDOWS[console.window]))

    def _possible(self, name: str) -> list[Window]:
        """The windows that the browser can open, or where none is named any of them; all where it is not known."""
        able = [browser.windows for browser in self._browsers or () if name in ("", browser.name)]
        can = frozenset().union(*able) if able else frozenset(Window)
        return [window for window in Window if window in can or window is Window.DEFAULT]

    def _choose(self) -> None:
        browser, window = self._browser.currentData(), self._window.currentData()
        if window not in self._possible(browser):
            window = Window.DEFAULT
        settings = ConsoleSettings(browser=browser, window=window)
        if settings != self._store.console:
            self._actions.settings.put_console(settings, self.if_open(self._put))

    def _put(self, trouble: RoleSwitchError | None) -> None:
        self._show()
        self.told.emit(trouble)


class NetworkPage(Page):
    in_roles_file = True

    def __init__(self, store: Store, actions: Actions) -> None:
        super().__init__(tr("Network"), actions)
        self._store = store
        self._actions = actions
        self._proxy = TypedLine(lambda text: self._trouble("proxy", text), lambda text: self._keep("proxy", text))
        self._proxy.setPlaceholderText("http://proxy.example.com:3128")
        self._bundle = TypedLine(
            lambda text: self._trouble("ca_bundle", text), lambda text: self._keep("ca_bundle", text)
        )
        self._bundle.setPlaceholderText(tr("the system's certificates"))
        self._browse = push_button(tr("Choose…"))
        self._browse.setAccessibleName(tr("Choose a CA bundle"))
        self._browse.clicked.connect(self._choose_file)
        self._fields = {
            "proxy": self.typed(self._proxy, tr("Proxy"), tr("HTTPS_PROXY of the environment comes before it.")),
            "ca_bundle": self.typed(
                self._bundle,
                tr("CA bundle"),
                tr("A file of certificates to trust, in PEM. AWS_CA_BUNDLE of the environment comes before it."),
                self._browse,
            ),
        }
        self._test = push_button(tr("Test"))
        self._test.setAccessibleDescription(tr("Asks AWS by this way, without credentials"))
        self._test.clicked.connect(self._try)
        row = QHBoxLayout()
        row.addWidget(self._test)
        row.addStretch(1)
        self._outcome = Outcome()
        self.column.addLayout(row)
        self.column.addWidget(self._outcome)
        store.list_changed.connect(self._show)
        self._show()
        self.end()

    def _show(self) -> None:
        self._proxy.show_text(self._store.network.proxy)
        self._bundle.show_text(self._store.network.ca_bundle)

    def _trouble(self, key: str, text: str) -> str:
        try:
            replace(self._store.network, **{key: text.strip()})
        except BadValue as bad:
            return bad.message
        return ""

    def _keep(self, key: str, text: str) -> None:
        self._outcome.say("")

        def put(trouble: RoleSwitchError | None) -> None:
            if isinstance(trouble, BadValue) and trouble.field in self._fields:
                self._fields[trouble.field].say(trouble.message, trouble=True)
            else:
                self.told.emit(trouble)

        self._actions.settings.put_network({key: text}, self.if_open(put))

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("CA bundle"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")])
        chooser.fileSelected.connect(self._take_file)
        chooser.open()

    def _take_file(self, path: str) -> None:
        self._bundle.setText(path)
        self._bundle.setModified(True)
        self._bundle.commit()

    def _try(self) -> None:
        self.commit()
        self._test.setEnabled(False)
        self._outcome.say(tr("Asking AWS…"))
        self._actions.settings.try_network(self.if_open(self._tried))

    def _tried(self, outcome: tuple[Finding, ...] | RoleSwitchError) -> None:
        self._test.setEnabled(True)
        if isinstance(outcome, RoleSwitchError):
            self._outcome.show_trouble(outcome)
            return
        found = [each for each in outcome if each.area is Area.NETWORK]
        words = [each.message + (f" {each.next.text}" if each.next is not None else "") for each in found]
        is_wrong = any(each.state is State.TROUBLE for each in found)
        self._outcome.say("\n".join(words), "trouble" if is_wrong else "ok")


class TeamsPage(Page):
    in_roles_file = True

    def __init__(self, store: Store, actions: Actions, lists: ListDialogs) -> None:
        super().__init__(tr("Team lists"), actions)
        self._store = store
        self._lists = lists
        self._names: list[str] = []
        self.column.addWidget(
            PlainLabel(tr("Roles that somebody keeps for several people, and where they come from."), muted=True)
        )
        self._list = QListWidget()
        self._list.setObjectName("preferenceTeams")
        self._list.setAccessibleName(tr("Team lists"))
        self._list.setMinimumHeight(8 * self.fontMetrics().height())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self._list, 1)
        self._state = PlainLabel(muted=True)
        self.column.addWidget(self._state)
        self._outcome = Outcome()
        self._add, self._look = push_button(tr("Add…")), push_button(tr("Look now"))
        self._edit, self._remove = push_button(tr("Settings…")), push_button(tr("Remove…"))
        self._add.setAccessibleDescription(tr("A team list"))
        for button in (self._edit, self._remove):
            button.setAccessibleDescription(tr("The chosen team list"))
        row = FlowLayout()
        for button in (self._add, self._look, self._edit, self._remove):
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self._outcome)
        self._add.clicked.connect(lambda: lists.add_team(over=self.window()))
        self._look.clicked.connect(lambda: lists.check_team(self.chosen, over=self.window(), say=self._say))
        self._edit.clicked.connect(lambda: lists.edit_team(self.chosen, over=self.window()))
        self._remove.clicked.connect(lambda: lists.remove_team(self.chosen, over=self.window(), say=self._say))
        self._list.currentRowChanged.connect(lambda _: self._show_chosen())
        store.list_changed.connect(self._show)
        store.team_changed.connect(self._show_team)
        self._show()
        self.end()

    def _say(self, words: str) -> None:
        if isValid(self) and self.window().isVisible():
            self._outcome.say(words)
        else:
            self._said.emit(words)

    @property
    def chosen(self) -> str:
        """The name of a team list; empty for none."""
        row = self._list.currentRow()
        return self._names[row] if 0 <= row < len(self._names) else ""

    def _show(self) -> None:
        chosen, teams = self.chosen, self._store.teams
        with QSignalBlocker(self._list):
            self._list.clear()
            self._names = list(teams)
            for team in teams.values():
                self._list.addItem(f"{team.name}\n{team.place}")
                self._list.item(self._list.count() - 1).setToolTip(plain_tooltip(team.place))
            if self._names:
                self._list.setCurrentRow(self._names.index(chosen) if chosen in self._names else 0)
        self._show_chosen()

    def _show_team(self, _: str) -> None:
        self._show()

    def _show_chosen(self) -> None:
        state = self._store.team_state(self.chosen)
        self._state.setText(state.sentence or state.words)
        self._state.setVisible(bool(self._state.text()))
        for button in (self._look, self._edit, self._remove):
            button.setEnabled(bool(self.chosen))
