"""A section of a form that is closed until somebody wants it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QToolButton

from roleswitch.texts import tr
from roleswitch.ui.dialogs.form import Field


class Disclosure(QToolButton):
    """The line that opens and closes the rows of `fields`, which it adds to `form` below itself."""

    def __init__(self, words: str, form: QFormLayout, fields: Mapping[str, Field]) -> None:
        super().__init__()
        self._words = words
        self._form = form
        self.fields = fields
        self.setObjectName("disclosure")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Shows more fields below, and hides them"))
        form.addRow(self)
        for field in self.fields.values():
            form.addRow(field.label, field)
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, opened: bool) -> None:
        self.setText(f"{'▾' if opened else '▸'} {self._words}")
        for field in self.fields.values():
            self._form.setRowVisible(field, opened)
