"""The pages of the preferences that preferences.toml keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roleswitch.core.preferences import LONGEST_WARN_MINUTES, MOST_BACKUPS
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import later, tr, tr_n
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.confirm import confirm
from roleswitch.ui.dialogs.edit_role import DELIVERIES
from roleswitch.ui.dialogs.history import KEPT
from roleswitch.ui.dialogs.preference_page import Page, check_quietly, choose
from roleswitch.ui.languages import LANGUAGES
from roleswitch.ui.shell_menu import SHELLS

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.settings_actions import Here
    from roleswitch.ui.store import Store

_THEMES = (("system", later("As the system")), ("light", later("Light")), ("dark", later("Dark")))
_DENSITIES = (("comfortable", later("Comfortable")), ("compact", later("Compact: more roles at once")))
_ON_QUIT = (
    ("ask", later("Ask me")),
    ("end", later("End them")),
    ("keep", later("Keep them until they expire")),
)
_CLIPBOARD = {
    15: later("After 15 seconds"),
    30: later("After 30 seconds"),
    60: later("After 1 minute"),
    300: later("After 5 minutes"),
    0: later("When RoleSwitch ends"),
}


class GeneralPage(Page):
    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("General"), actions)
        self._actions = actions
        self.choice("theme", tr("Theme"), [(value, tr(words)) for value, words in _THEMES])
        self.choice("density", tr("Density"), [(value, tr(words)) for value, words in _DENSITIES])
        self.choice(
            "language",
            tr("Language"),
            [("", tr("As the system")), *LANGUAGES.items()],
            tr("From the next start of RoleSwitch on."),
        )
        self._at_login = self.check_line(tr("Start when I sign in to this computer"))
        self._at_login.setEnabled(False)  # until it is known
        self._at_login.toggled.connect(self._start_at_login)
        self.end()

    def show_here(self, here: Here) -> None:
        self._show_at_login(here.starts_at_login)

    def _start_at_login(self, on: bool) -> None:
        self._actions.settings.start_at_login(on, self.if_open(self._show_at_login))

    def _show_at_login(self, outcome: bool | RoleSwitchError) -> None:
        if isinstance(outcome, RoleSwitchError):
            check_quietly(self._at_login, not self._at_login.is_checked())
            self.told.emit(outcome)
            return
        self._at_login.setEnabled(True)
        check_quietly(self._at_login, outcome)


class SessionsPage(Page):
    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Sessions"), actions)
        self.check(
            "keep_renewed",
            tr("Keep new sessions renewed"),
            tr("Each session has a switch of its own in its details, which holds for that one."),
        )
        self.line(
            "renew_until",
            tr("End of the day"),
            tr("Write hours and minutes, such as 18:30, or nothing."),
            tr(
                "Such as 18:30. From then to midnight nothing is renewed by itself, and what is active runs out; you "
                "can still renew it. An end before noon holds to noon."
            ),
            empty=tr("not set"),
        )
        self.end()


class DeliveryPage(Page):
    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Delivery"), actions)
        self.choice(
            "deliver",
            tr("New roles"),
            [(deliver.value, tr(words)) for deliver, words, _ in DELIVERIES],
            tr("For roles that you add, and for imported ones that say nothing else."),
        )
        shells = [(value, words) for words, value in SHELLS]
        self.choice("shell", tr("Copy exports for"), [("", tr("My own shell")), *shells])
        self._terminal = self.choice("terminal", tr("Terminal program"), [("", tr("Automatic"))])
        self.choice(
            "clipboard_seconds",
            tr("Clear clipboard"),
            [(seconds, tr(words)) for seconds, words in _CLIPBOARD.items()],
            tr("Only where it still holds what RoleSwitch has copied."),
        )
        self.end()

    def show_here(self, here: Here) -> None:
        chosen = self.preferences.now.terminal
        automatic = tr("Automatic: {terminal}", terminal=here.terminal) if here.terminal else tr("Automatic")
        self._terminal.blockSignals(True)
        self._terminal.clear()
        for value, words in (("", automatic), *((name, name) for name in here.terminals)):
            self._terminal.addItem(words, value)
        self._terminal.blockSignals(False)
        # A path may be anything that is a program, and is not looked for here.
        is_gone = bool(chosen) and chosen not in here.terminals and "/" not in chosen
        choose(self._terminal, chosen, tr("{terminal} (not installed)", terminal=chosen) if is_gone else "")


class NoticesPage(Page):
    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Notifications and quitting"), actions)
        self.check(
            "notify",
            tr("Notify me on the desktop"),
            tr("When a session ends soon, could not be renewed, or needs something of you."),
        )
        self.number(
            "warn_minutes",
            tr("Minutes before the end"),
            tr("Write a whole number from 1 to {most}.", most=LONGEST_WARN_MINUTES),
            tr("When you are told of a session that is not renewed; of a short one, not before its last third."),
        )
        self.check("keep_in_tray", tr("Stay in the tray when the window is closed"), tr("Where the desktop has one."))
        self.choice("on_quit", tr("Live sessions on quitting"), [(value, tr(words)) for value, words in _ON_QUIT])
        self.check(
            "lock_clears_clipboard",
            tr("Clear secrets from the clipboard when the screen is locked or the computer sleeps"),
        )
        self.end()


class FilesPage(Page):
    """Also of how long history is kept, which is said in roles.toml."""

    def __init__(self, store: Store, actions: Actions) -> None:
        super().__init__(tr("Files"), actions)
        self._store = store
        self._actions = actions
        self.number(
            "backups_kept",
            tr("Backups of ~/.aws"),
            tr("Write a whole number from 0 to {most}.", most=MOST_BACKUPS),
            tr("How many changes can be taken back."),
        )
        self._history = Choice()
        self._history.activated.connect(lambda _: self._ask_to_keep())
        self.add(
            self._history, tr("Keep history for"), tr("In the list's own file, roles.toml, as for the command line.")
        )
        self.check(
            "debuggable",
            tr("Debuggers and core dumps may read RoleSwitch's memory"),
            tr("Only to look into a fault of RoleSwitch: keys and sessions are in it."),
        )
        store.list_changed.connect(self._show_history)
        self._show_history()
        self.end()

    def _show_history(self) -> None:
        self._history.clear()
        for days, words in KEPT.items():
            self._history.addItem(tr(words), days)
        kept = self._store.history.keep_days
        choose(self._history, kept, tr_n("{n} day", "{n} days", kept))

    def _ask_to_keep(self) -> None:
        days, kept = self._history.currentData(), self._store.history.keep_days
        if days >= kept:
            self._keep(days)
            return
        question = tr("Keep history for {kept}?", kept=tr(KEPT[days])) if days else tr("Keep no history?")
        words = (
            tr("What is older is removed for good.")
            if days
            else tr("All of it is removed for good, and nothing is written down.")
        )
        asked = confirm(self, question, words, tr("Remove"), lambda: self._keep(days))
        asked.rejected.connect(self._show_history)

    def _keep(self, days: int) -> None:
        if days != self._store.history.keep_days:
            self._actions.history.keep(days, self.if_open(self._kept))

    def _kept(self, trouble: RoleSwitchError | None) -> None:
        self._show_history()
        self.told.emit(trouble)
