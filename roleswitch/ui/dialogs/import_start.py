"""Where roles come from: the ways to import, to choose from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import NotAList
from roleswitch.exchange.offer import Format
from roleswitch.exchange.texts import checked_text
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

FORMATS: dict[str, Format | None] = {
    "Recognised by itself": None,
    "AWS config": Format.AWS_CONFIG,
    "Extend Switch Roles": Format.EXTEND_SWITCH_ROLES,
    "Switch-role links": Format.SWITCH_ROLE_LINK,
    "RoleSwitch list": Format.TEAM,
}
MOST_SHOWN = 100_000
"""Letters of a pasted text that the text area is given: short lines of so many take it 70 ms."""


class WayButton(QPushButton):
    """A way to import with a line that explains it."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for label in (PlainLabel(title, bold=True), PlainLabel(words, muted=True)):
            # The button is clicked, and hovered over, as a whole.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize()


class PasteArea(QPlainTextEdit):
    """Takes a list of roles as text. One that is too long to be shown is kept whole, and its beginning shown."""

    refused = Signal(str)
    """Why what was pasted was not taken, in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setPlaceholderText(tr("Paste here"))

    def text(self) -> str:
        return self._whole or self.toPlainText()

    @property
    def is_cut(self) -> bool:
        return bool(self._whole)

    def forget(self) -> None:
        self._whole = ""
        self.setReadOnly(False)
        self.clear()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file that is dropped is the dialog's.
        return not any(url.isLocalFile() for url in source.urls()) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        try:
            text = checked_text(source.text(), tr("The pasted text"))
        except NotAList as trouble:
            self.refused.emit(trouble.message)
            return
        if len(text) > MOST_SHOWN:
            self._whole = text
            self.setPlainText(text[:MOST_SHOWN])
            self.setReadOnly(True)
        else:
            self.insertPlainText(text)


class ImportStartDialog(QDialog):
    """Asks where from. What is chosen is told by a signal, and the dialog is closed then."""

    aws_chosen = Signal()
    file_chosen = Signal(str)
    """A path."""
    text_chosen = Signal(str, object)
    """What was pasted, and its Format, None for what is to be recognised."""
    identity_center_chosen = Signal(str)
    """The name of a source."""
    organization_requested = Signal()
    team_requested = Signal()

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("importStart")
        self.setWindowTitle(tr("Import roles"))
        self.setAcceptDrops(True)
        self._store = store
        self._actions = actions
        self._build_ways()
        self._build_paste()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_page(self._ways)

    # ------------------------------------------------------------ layout

    def _build_ways(self) -> None:
        self._ways = QWidget()
        self._column = QVBoxLayout(self._ways)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._outcome = Outcome()
        self._column.addWidget(PlainLabel(tr("What is found is shown before anything is written."), muted=True))
        self._aws = self._way(tr("From ~/.aws"), tr("The profiles that AWS tools use on this computer."))
        self._file = self._way(
            tr("From a file…"), tr("AWS config, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.")
        )
        self._paste = self._way(tr("Paste text…"), tr("The same, from a page, a wiki or a message."))
        self._centers = {
            state.source.name: self._way(
                tr("Accounts and roles of {source}", source=state.source.name),
                tr("What you may use at {start_url}.", start_url=state.source.start_url),
            )
            for state in self._store.sources()
            if isinstance(state.source, IdentityCenterSource)
        }
        self._organization = self._way(
            tr("Accounts of an AWS organization…"),
            tr("Lists its accounts with a role of yours, and makes a role for each."),
        )
        self._team = self._way(
            tr("Team list…"), tr("A file, address or git repository that you and others share, kept in step.")
        )
        self._column.addWidget(PlainLabel(tr("You can also drop a file here."), muted=True))
        self._column.addWidget(self._outcome)
        self._column.addStretch(1)

    def _way(self, title: str, words: str) -> WayButton:
        button = WayButton(title, words)
        button.setAutoDefault(False)
        self._column.addWidget(button)
        return button

    def _build_paste(self) -> None:
        self._pasted = QWidget()
        self._area = PasteArea()
        self._area.setMinimumHeight(10 * self.fontMetrics().lineSpacing())
        self._text = Field(self._area, tr("Text"))
        self._text.editor.setAccessibleName(tr("Text to import"))
        self._format = Choice()
        self._format.offer(FORMATS, tr("Recognised by itself"))
        format_field = Field(self._format, tr("Format"))
        form = form_layout()
        form.addRow(format_field.label, format_field)
        column = QVBoxLayout(self._pasted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            PlainLabel(
                tr("AWS config, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch."), muted=True
            )
        )
        column.addWidget(self._text, 1)
        column.addLayout(form)

    def _build_footer(self) -> None:
        self._back = push_button(tr("Back"))
        self._clear = push_button(tr("Clear"))
        self._from_clipboard = push_button(tr("Paste"))
        self._from_clipboard.setAccessibleName(tr("Paste from the clipboard"))
        self._cancel = push_button(tr("Cancel"))
        self._go_on = push_button(tr("Continue"), primary=True)
        self._footer, row = footer(self._back, self._from_clipboard, self._clear)
        row.addWidget(self._cancel)
        row.addWidget(self._go_on)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        for page in (self._ways, self._pasted):
            page.hide()
            column.addWidget(page, 1)
        lay_out(self, self._content, self._footer, self._go_on)

    def _listen(self) -> None:
        self._aws.clicked.connect(lambda: self._choose(self.aws_chosen.emit))
        self._file.clicked.connect(self._open_file_dialog)
        self._paste.clicked.connect(lambda: self._show_page(self._pasted))
        for name, button in self._centers.items():
            button.clicked.connect(lambda _=False, name=name: self._choose(self.identity_center_chosen.emit, name))
        self._organization.clicked.connect(lambda: self._choose(self.organization_requested.emit))
        self._team.clicked.connect(lambda: self._choose(self.team_requested.emit))
        self._back.clicked.connect(lambda: self._show_page(self._ways))
        self._from_clipboard.clicked.connect(self._take_clipboard)
        self._clear.clicked.connect(self._area.forget)
        self._cancel.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._take_text)
        self._area.textChanged.connect(self._text_changed)
        self._area.refused.connect(lambda words: self._text.say(words, trouble=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 68))

    def _show_page(self, page: QWidget) -> None:
        for each in (self._ways, self._pasted):
            each.setVisible(each is page)
        pastes = page is self._pasted
        for button in (self._back, self._from_clipboard, self._clear, self._go_on):
            button.setVisible(pastes)
        self._text_changed()
        (self._area if pastes else self._aws).setFocus()

    # ------------------------------------------------------------ choosing

    def _choose(self, tell: Callable[..., None], *what: object) -> None:
        self.accept()
        tell(*what)

    def _open_file_dialog(self) -> None:
        chooser = QFileDialog(self, tr("Import roles from a file"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self._choose(self.file_chosen.emit, path))
        chooser.open()

    def _take_clipboard(self) -> None:
        content = QGuiApplication.clipboard().mimeData()
        if content is not None and content.hasText() and not self._area.isReadOnly():
            self._area.insertFromMimeData(content)

    def _text_changed(self) -> None:
        text = self._area.text()
        self._go_on.setEnabled(bool(text.strip()))
        self._clear.setEnabled(bool(text))
        self._from_clipboard.setEnabled(not self._area.is_cut)
        lines = text.rstrip().count("\n") + 1
        self._text.say(tr("{lines} lines; the beginning is shown.", lines=lines) if self._area.is_cut else "")

    def _take_text(self) -> None:
        text = self._area.text()
        if text.strip():
            self._choose(self.text_chosen.emit, text, FORMATS[self._format.currentText()])

    # ------------------------------------------------------------ a file that is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) == 1 and len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()
            self._choose(self.file_chosen.emit, str(Path(paths[0])))
            return
        self._show_page(self._ways)
        self._outcome.say(tr("Drop one file of this computer."), "trouble")
