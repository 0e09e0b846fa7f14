"""Where in the console to begin, and in which browser and window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QShowEvent, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QListView, QWidget

from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.delivery.browsers import CONTAINER_EXTENSION
from roleswitch.delivery.console import completions, destination_url
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import any_of, later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label

if TYPE_CHECKING:
    from roleswitch.core.role import Role
    from roleswitch.ui.console_actions import ConsoleActions, Ways

WIDTH = 84
"""Of the dialog, in characters."""
DEFAULT_BROWSER = later("The system's default")

WINDOWS = {
    Window.DEFAULT: later("A window as usual"),
    Window.PRIVATE: later("A private window"),
    Window.CONTAINER: later("A Firefox container of the role"),
    Window.PROFILE: later("A Chromium profile of the role"),
}
_NOTES = {
    Window.DEFAULT: later(
        "The console shows one account at a time there, or five where its multi-session support is on."
    ),
    Window.PRIVATE: later("Nothing of it is kept when the window is closed."),
    Window.CONTAINER: tr(
        "In the role's name and colour. It takes Firefox's extension “{container_extension}”.",
        container_extension=CONTAINER_EXTENSION,
    ),
    Window.PROFILE: later("In the role's name and colour, and beside the consoles of other roles."),
}


class ConsoleDestinationDialog(QDialog):
    """`region` is where the role's session works; None where it has none."""

    def __init__(self, role: Role, region: str | None, consoles: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("consoleDestination")
        self.setWindowTitle(tr("Open the console as {role}", role=role.title))
        self._role = role
        self._region = region
        self._consoles = consoles
        self._ways: Ways | None = None
        self._over = False
        self._build_page()
        self._build_browser()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_page("")
        consoles.look(role.name, self._looked)

    # ------------------------------------------------------------ layout

    def _build_page(self) -> None:
        self._page = QLineEdit()
        self._page.setPlaceholderText(tr("The console's home"))
        self._page.setClearButtonEnabled(True)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        # They are found by more than their beginnings, and by what else they are called.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        shown = QListView()
        shown.setObjectName("completions")
        completer.setPopup(shown)
        self._page.setCompleter(completer)
        self._page_field = Field(self._page, tr("Service or page"))

    def _build_browser(self) -> None:
        self._browser = Choice()
        self._window = Choice()
        self._browser_field = Field(self._browser, tr("Browser"))
        self._window_field = Field(self._window, tr("Window"))
        self._remember = CheckLine(tr("Open the console this way from now on, as every role"))
        self._outcome = Outcome()
        for field in (self._browser_field, self._window_field, self._remember):
            field.setEnabled(False)

    def _build_footer(self) -> None:
        self._copy = push_button(tr("Copy sign-in link"))
        self._open = push_button(tr("Open"), primary=True)
        self._open.setAccessibleDescription(tr("The console in the browser"))
        self._cancel = push_button(tr("Cancel"))
        self._footer, row = footer(self._copy)
        row.addWidget(self._cancel)
        row.addWidget(self._open)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        form = form_layout()
        for field in (self._page_field, self._browser_field, self._window_field):
            form.addRow(field.label, field)
        column.addLayout(form)
        column.addWidget(self._remember)
        column.addWidget(self._outcome)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._open)
        self._page.setFocus()

    def _listen(self) -> None:
        self._page.textEdited.connect(lambda text: self._offered.setStringList(completions(text)))
        self._page.textChanged.connect(self._show_page)
        self._browser.currentIndexChanged.connect(self._browser_chosen)
        self._window.currentIndexChanged.connect(self._show_window)
        self._copy.clicked.connect(self._run_copy)
        self._open.clicked.connect(self._run_open)
        self._cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, WIDTH))

    def _grow(self) -> None:
        """For notes that are longer now, as far as the screen goes."""
        # Their places are known only after the layout.
        QTimer.singleShot(0, self, self._grow_now)

    def _grow_now(self) -> None:
        if self.isVisible():
            wanted = size_for(self, self._content, self._footer, WIDTH).height()
            grow(self, QSize(self.width(), wanted))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # ------------------------------------------------------------ what is shown

    def _show_page(self, text: str) -> None:
        try:
            address = destination_url(self._role.arn.partition, self._region, text)
        except RoleSwitchError as trouble:
            # Somebody who is still typing a service's name has done nothing wrong.
            named = completions(text)
            words = (
                tr("Choose {names}.", names=any_of(named[:3]))
                if named
                else without_label(trouble.message, "destination")
            )
            self._page_field.say(words, trouble=not named)
            self._show_buttons(ready=False)
            self._grow()
            return
        self._page_field.say(address)
        self._show_buttons(ready=self._ways is None or self._ways.why_not is None)

    def _show_buttons(self, *, ready: bool) -> None:
        self._open.setEnabled(ready)
        self._copy.setEnabled(ready)

    def _looked(self, ways: Ways | RoleSwitchError) -> None:
        if self._over:
            return
        if isinstance(ways, RoleSwitchError):
            self._outcome.show_trouble(ways)
            self._show_buttons(ready=False)
            return
        self._ways = ways
        self._offer_browsers(ways)
        for field in (self._browser_field, self._window_field, self._remember):
            field.setEnabled(True)
        if ways.why_not is not None:
            self._outcome.show_trouble(ways.why_not)
        self._show_page(self._page.text())

    def _offer_browsers(self, ways: Ways) -> None:
        named = ways.settings.browser
        self._browser.blockSignals(True)
        self._browser.addItem(tr(DEFAULT_BROWSER), "")
        for browser in ways.browsers:
            self._browser.addItem(browser.title, browser.name)
        if named and named not in {browser.name for browser in ways.browsers}:
            # A path, another of its names, or one that is no longer here: whoever wrote it sees it as they did.
            self._browser.addItem(named, named)
        self._browser.setCurrentIndex(self._browser.findData(named))
        self._browser.blockSignals(False)
        self._offer_windows(ways, ways.settings.window)

    def _browser_chosen(self) -> None:
        if self._ways is not None:
            self._offer_windows(self._ways, self._chosen_window())

    def _offer_windows(self, ways: Ways, current: Window) -> None:
        """All of them, so that what there is can be seen; those that the browser does not have are greyed out."""
        can = self._windows_of(ways)
        self._window.blockSignals(True)
        self._window.clear()
        for window, words in ((window, tr(words)) for window, words in WINDOWS.items()):
            self._window.addItem(words, window)
            model = self._window.model()
            if isinstance(model, QStandardItemModel):
                model.item(self._window.count() - 1).setEnabled(window in can)
        self._window.setCurrentIndex(self._window.findData(current if current in can else Window.DEFAULT))
        self._window.blockSignals(False)
        self._show_window()

    def _windows_of(self, ways: Ways) -> frozenset[Window]:
        name = self._browser.currentData()
        if not name:
            return frozenset(window for window in Window if ways.can_open(window))
        if name == ways.settings.browser:
            found = ways.browser
        else:
            found = next((browser for browser in ways.browsers if browser.name == name), None)
        return frozenset({Window.DEFAULT}) if found is None else found.windows

    def _show_window(self) -> None:
        self._window_field.say(tr(_NOTES[self._chosen_window()]))
        self._grow()

    def _chosen_window(self) -> Window:
        window = self._window.currentData()
        return window if isinstance(window, Window) else Window.DEFAULT

    # ------------------------------------------------------------ what the person does

    def _run_open(self) -> None:
        name, page = self._role.name, self._page.text()
        if self._ways is None:
            self._consoles.open(name, page)
        else:
            settings = ConsoleSettings(browser=str(self._browser.currentData()), window=self._chosen_window())
            if self._remember.is_checked() and settings != self._ways.settings:
                self._consoles.remember(settings)
            self._consoles.open(name, page, window=settings.window, browser=settings.browser)
        self.accept()

    def _run_copy(self) -> None:
        self._consoles.copy_link(self._role.name, self._page.text())
        self._outcome.say(tr("The link is copied when AWS has given it. Whoever has it is signed in, for 15 minutes."))
