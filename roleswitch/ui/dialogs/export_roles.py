"""An export: the list, or some of it, as another tool reads it, to copy or to save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from roleswitch.errors import DeliveryTrouble, RoleSwitchError
from roleswitch.exchange.offer import Format
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.lists import Exported
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

FORMATS = {
    later("Team list"): (Format.TEAM, "roles-team.toml"),
    "AWS config": (Format.AWS_CONFIG, "config"),
    "Extend Switch Roles": (Format.EXTEND_SWITCH_ROLES, "extend-switch-roles.txt"),
    later("Switch-role links"): (Format.SWITCH_ROLE_LINK, "switch-role-links.txt"),
}
"""With the name of a file that is proposed."""
MOST_LINES = 500
"""That are shown of a text; all of it is copied and saved."""
MOST_LEFT_OUT = 6


def beginning(text: str) -> str:
    """As much of a text as is shown."""
    lines = text.split("\n", MOST_LINES)
    return text if len(lines) <= MOST_LINES else "\n".join(lines[:MOST_LINES])


def left_out_words(left_out: Sequence[str]) -> str:
    """What the format cannot say, in lines."""
    more = len(left_out) - MOST_LEFT_OUT
    return "\n".join((*left_out[:MOST_LEFT_OUT], *([tr("And {more} more.", more=more)] if more > 0 else [])))


def save_text(path: Path, text: str) -> None:
    """Put `text` at `path`, whole or not at all. Raises DeliveryTrouble.

    With the mode that a new file has here, and that of one that is there: it holds no secret, and is made to be shared.
    """
    file = QSaveFile(str(path))
    content = text.encode()
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()):
        raise DeliveryTrouble(tr("{path} was not written: {errorString}.", path=path, errorString=file.errorString()))


class ExportDialog(QDialog):
    """`names` are the roles that were asked for, and `shown` those that the list shows now; either may be empty."""

    saved = Signal(str)
    """The path that the text was saved at."""

    def __init__(
        self,
        store: Store,
        actions: Actions,
        parent: QWidget | None = None,
        *,
        names: Sequence[str] = (),
        shown: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("exportRoles")
        self.setWindowTitle(tr("Export roles"))
        self._store = store
        self._actions = actions
        self._whole = ""
        self._number = 0
        """Of the last question: what is answered to an earlier one is not looked at."""
        self._over = False
        self._build_choices(tuple(names), tuple(shown))
        self._build_text()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._ask()

    # ------------------------------------------------------------ layout

    def _build_choices(self, names: tuple[str, ...], shown: tuple[str, ...]) -> None:
        self._format = Choice()
        self._formats = {tr(words): format for words, format in FORMATS.items()}
        self._format.offer(self._formats, next(iter(self._formats)))
        self._which = Choice()
        everything = len(self._store.states())
        for words, chosen in (
            (self._chosen_words(names), names),
            (tr("The {n} that the list shows", n=len(shown)), shown),
        ):
            if chosen and len(chosen) < everything:
                self._which.addItem(words, chosen)
        self._which.addItem(tr("All {everything}", everything=everything) if everything > 1 else tr("All"), ())
        self._without_ids = CheckLine(tr("Leave out external IDs"))

    def _chosen_words(self, names: Sequence[str]) -> str:
        if len(names) != 1:
            return tr("The {n} chosen", n=len(names))
        state = self._store.state(names[0])
        return tr("{role} alone", role=state.role.title) if state is not None else names[0]

    def _build_text(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setObjectName("exportText")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(tr("What is exported"))
        self._text.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._text.font().pointSizeF())
        self._text.setFont(font)
        self._cut = PlainLabel(muted=True)
        self._left_out = PlainLabel(name="warningNote")
        self._outcome = Outcome()
        for label in (self._cut, self._left_out):
            label.hide()

    def _build_footer(self) -> None:
        self._copy = push_button(tr("Copy"))
        self._copy.setAccessibleDescription(tr("What is exported"))
        self._save = push_button(tr("Save as…"), primary=True)
        self._close = push_button(tr("Close"))
        self._footer, row = footer(self._copy)
        row.addWidget(self._close)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        form = form_layout()
        for field in (Field(self._format, tr("Format")), Field(self._which, tr("Roles"))):
            form.addRow(field.label, field)
        column.addLayout(form)
        column.addWidget(self._without_ids)
        column.addWidget(PlainLabel(tr("Keys and other secrets are never exported."), muted=True))
        column.addWidget(self._text, 1)
        for label in (self._cut, self._left_out, self._outcome):
            column.addWidget(label)
        lay_out(self, self._content, self._footer, self._save)

    def _listen(self) -> None:
        self._format.currentIndexChanged.connect(self._ask)
        self._which.currentIndexChanged.connect(self._ask)
        self._without_ids.toggled.connect(self._ask)
        self._store.list_changed.connect(self._ask)
        self._copy.clicked.connect(self._run_copy)
        self._save.clicked.connect(self._open_file_dialog)
        self._close.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            wanted = size_for(self, self._content, self._footer, 84)
            most = self.screen().availableSize().height() - 80
            wanted.setHeight(min(most, max(wanted.height(), 30 * self.fontMetrics().lineSpacing())))
            self.resize(wanted)

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # ------------------------------------------------------------ the text

    def _ask(self) -> None:
        if self._over:
            return
        self._number += 1
        number = self._number
        names = self._which.currentData() or ()
        self._outcome.say("")
        self._show_buttons(ready=False)
        self._actions.lists.export(
            names,
            self._formats[self._format.currentText()][0],
            lambda outcome: self._exported(number, outcome),
            external_ids=not self._without_ids.is_checked(),
        )

    def _show_buttons(self, *, ready: bool) -> None:
        for button in (self._copy, self._save):
            button.setEnabled(ready)

    def _exported(self, number: int, outcome: Exported | RoleSwitchError) -> None:
        if self._over or number != self._number:
            return
        trouble = isinstance(outcome, RoleSwitchError)
        left_out = () if isinstance(outcome, RoleSwitchError) else outcome.left_out
        self._whole = "" if isinstance(outcome, RoleSwitchError) else outcome.text
        shown = beginning(self._whole)
        self._text.setPlainText(shown)
        lines = self._whole.rstrip("\n").count("\n") + 1
        self._say(
            self._cut,
            tr("The first {most_lines} of {lines} lines are shown.", most_lines=MOST_LINES, lines=lines)
            if shown != self._whole
            else "",
        )
        self._say(self._left_out, left_out_words(left_out))
        if isinstance(outcome, RoleSwitchError):
            self._outcome.show_trouble(outcome)
        self._show_buttons(ready=not trouble and bool(self._whole))

    def _say(self, label: PlainLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    # ------------------------------------------------------------ out of the window

    def _run_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self._outcome.say(tr("Copied."), "ok")

    def _open_file_dialog(self) -> None:
        chooser = QFileDialog(self, tr("Save the exported roles"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(self._formats[self._format.currentText()][1])
        chooser.fileSelected.connect(self._save_at)
        chooser.open()

    def _save_at(self, path: str) -> None:
        try:
            save_text(Path(path), self._whole)
        except DeliveryTrouble as trouble:
            self._outcome.show_trouble(trouble)
            return
        self._outcome.say(tr("Saved as {path}.", path=path), "ok")
        self._actions.lists.said.emit(tr("Exported to {path}.", path=path))
        self.saved.emit(path)
