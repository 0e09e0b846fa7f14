"""What went wrong with a role, or what it takes first: the likely causes, what can be done, and what AWS said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout

from roleswitch.errors import AwsAnswer, NextStep, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import button_text, push_button
from roleswitch.ui.details_section import Section, heading, section_column
from roleswitch.ui.flow_layout import FlowLayout
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip
from roleswitch.ui.role_painting import Asked

FOCUS_EDGE = 1
"""Of a passage, in pixels: it shows that it has the keyboard."""


class Trouble(Section):
    """`error` with its causes and next steps. `works_until` is when a session that is still good ends, or empty."""

    step_taken = Signal(object)
    """The NextStep whose button was pressed."""

    def __init__(self, error: RoleSwitchError, works_until: str) -> None:
        column = section_column()
        super().__init__(column)
        column.addWidget(_box(error, works_until))
        if error.causes:
            column.addWidget(heading(tr("MOST LIKELY")))
            for number, cause in enumerate(error.causes, 1):
                column.addLayout(_numbered(number, cause))
        self._add_steps(column, error.next_steps)
        if error.aws is not None:
            column.addWidget(heading(tr("WHAT AWS SAID")))
            column.addWidget(Passage(_aws_words(error.aws)))

    def _add_steps(self, column: QVBoxLayout, steps: Sequence[NextStep]) -> None:
        """The first that is an action is the one that most will want."""
        buttons = FlowLayout()
        for step in steps:
            if step.action is None:
                column.addWidget(PlainLabel(step.text))
            else:
                buttons.addWidget(self._step_button(step, primary=buttons.count() == 0))
        if buttons.count():
            column.addLayout(buttons)

    def _step_button(self, step: NextStep, *, primary: bool) -> QPushButton:
        button = push_button(button_text(step.label or step.text), primary=primary)
        button.setToolTip(plain_tooltip(step.text))
        button.setAccessibleDescription(step.text)
        button.setProperty("small", True)
        button.clicked.connect(lambda: self.step_taken.emit(step))
        return button


def _box(error: RoleSwitchError, works_until: str) -> QFrame:
    box = QFrame()
    box.setObjectName("troubleBox")
    message = PlainLabel(error.message, name="troubleMessage")
    message.strong = _first_sentence(error.message)
    lines = [message]
    if works_until:
        lines.append(
            PlainLabel(
                tr("The session still works until {works_until}.", works_until=works_until), name="troubleMessage"
            )
        )
        lines[-1].sign = "ok"
    column = QVBoxLayout(box)
    for line in lines:
        column.addWidget(line)
    for widget in (box, *lines):
        widget.setProperty("tone", "asked" if isinstance(error, Asked) else "trouble")
    return box


def _first_sentence(text: str) -> int:
    """How many characters the first sentence has; a full stop inside a name ends none."""
    found = re.search(r"[.!?](?=\s)", text)
    return found.end() if found else len(text)


def _numbered(number: int, text: str) -> QHBoxLayout:
    chip = PlainLabel(str(number), lines=1, scale=0.88, bold=True, name="numberChip")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text), 1)
    return row


def _aws_words(answer: AwsAnswer) -> str:
    request = tr(" · request {request_id}", request_id=answer.request_id) if answer.request_id else ""
    return f"{answer.status} {answer.code}{request}\n{answer.message}"


class Passage(QTextEdit):
    """Words to be read and copied: plain, in the fixed font, as high as they need, wrapped anywhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("passage")
        self.setAccessibleName(tr("What AWS said"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setPlainText(text)

    def _fit(self, size: QSizeF) -> None:
        around = self.contentsMargins()
        self.setFixedHeight(ceil(size.height()) + around.top() + around.bottom() + 2 * FOCUS_EDGE)
