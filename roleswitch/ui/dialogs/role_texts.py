"""The texts of a new role, one at a time, to copy or to save."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QTabBar, QToolButton, QVBoxLayout, QWidget

from roleswitch.errors import DeliveryTrouble
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.export_roles import save_text
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.role_setup import Texts


class _File(NamedTuple):
    field: str
    """Of Texts."""
    file_name: str
    hint: str


TABS: Mapping[str, tuple[_File, ...]] = {
    later("Trust policy"): (
        _File("trust_policy", "trust-policy.json", later("Of the role: who may assume it, and how.")),
    ),
    later("Caller's policy"): (
        _File("caller_policy", "caller-policy.json", later("For who assumes it: that role alone, and no other.")),
    ),
    "Terraform": (_File("terraform", "main.tf", later("Both accounts in one file, with a provider for each.")),),
    "CloudFormation": (
        _File("role_template", "role.yaml", later("The template for the role's account")),
        _File("caller_template", "caller.yaml", later("The template for the caller's account")),
    ),
    "AWS CLI": (_File("commands", "set-up-role.sh", later("Both accounts, for bash: paste it, or save and run it.")),),
}


class RoleTexts(QWidget):
    """Shows nothing until all that is asked for is there. `saved` is told the path."""

    saved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roleTexts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._texts: Texts | None = None
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setAccessibleName(tr("Texts"))
        for scroller in self._tabs.findChildren(QToolButton):
            scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go from tab to tab
        for title in TABS:
            self._tabs.setTabData(self._tabs.addTab(tr(title)), title)
        self._hint = PlainLabel(muted=True)
        self._file = Choice()
        self._file.setAccessibleName(tr("Which template"))
        self._build_text()
        self._outcome = Outcome()
        self._copy = push_button(tr("Copy"))
        self._copy.setAccessibleDescription(tr("The text that is shown"))
        self._save = push_button(tr("Save as…"))
        self._lay_out()
        self._tabs.currentChanged.connect(self._tab_chosen)
        self._file.activated.connect(self._show)
        self._copy.clicked.connect(self._run_copy)
        self._save.clicked.connect(self._open_file_dialog)
        self._tab_chosen()

    def _build_text(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(tr("Text"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._text.font().pointSizeF())
        self._text.setFont(font)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        column.addWidget(self._tabs)
        column.addWidget(self._hint)
        column.addWidget(self._file)
        column.addWidget(self._text, 1)
        column.addWidget(self._outcome)
        column.addLayout(buttons)

    def show_texts(self, texts: Texts | None) -> None:
        if texts != self._texts:
            self._texts = texts
            self._show()

    @property
    def _shown_file(self) -> _File:
        files = TABS[self._tabs.tabData(self._tabs.currentIndex())]
        return files[max(self._file.currentIndex(), 0)]

    def _tab_chosen(self) -> None:
        files = TABS[self._tabs.tabData(self._tabs.currentIndex())]
        self._file.offer((tr(file.hint) for file in files), tr(files[0].hint))
        self._file.setVisible(len(files) > 1)
        self._hint.setVisible(len(files) == 1)
        self._show()

    def _show(self) -> None:
        self._outcome.say("")
        there = self._texts is not None
        self._hint.setText(
            tr(self._shown_file.hint) if there else tr("It is here as soon as nothing is missing or wrong.")
        )
        # Where it is scrolled to stays, while what is typed changes a few lines of it.
        bar = self._text.verticalScrollBar()
        position = bar.value()
        self._text.setPlainText(self._shown())
        bar.setValue(position)
        for button in (self._copy, self._save):
            button.setEnabled(there)

    def _shown(self) -> str:
        text: str = getattr(self._texts, self._shown_file.field) if self._texts is not None else ""
        return text

    def _run_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown())
        self._outcome.say("Copied.", "ok")

    def _open_file_dialog(self) -> None:
        chooser = QFileDialog(self, tr("Save the text"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(self._shown_file.file_name)
        text = self._shown()  # as it was asked for, whatever is typed meanwhile
        chooser.fileSelected.connect(lambda path: self._save_at(path, text))
        chooser.open()

    def _save_at(self, path: str, text: str) -> None:
        try:
            save_text(Path(path), text)
        except DeliveryTrouble as trouble:
            self._outcome.show_trouble(trouble)
            return
        self._outcome.say(f"Saved as {path}.", "ok")
        self.saved.emit(path)
