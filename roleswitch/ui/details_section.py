"""The parts that the details pane is made of, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from roleswitch.ui.plain_text import PlainLabel


class Section(QFrame):
    """One part, with a line below it unless it is the `last`."""

    def __init__(self, layout: QLayout, *, last: bool = False) -> None:
        super().__init__()
        self.setObjectName("detailsSection")
        self.setProperty("last", last)
        layout.setContentsMargins(16, 12, 16, 12)
        self.setLayout(layout)


def section_column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    return column


def heading(text: str) -> PlainLabel:
    return PlainLabel(text, lines=1, scale=0.88, bold=True, name="heading")
