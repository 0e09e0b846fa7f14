"""A line for the six digits of an MFA code, drawn as six boxes."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy

from roleswitch.texts import tr
from roleswitch.ui import theme

DIGITS = 6


def code_in(text: str) -> str:
    """The code in what was pasted: its only run of six digits, also in two halves; empty where there is none, or more
    than one."""
    plain = unicodedata.normalize("NFKC", text)
    found: list[str] = re.findall(r"(?<!\d)(?<!\d[ -])\d{3}[ -]?\d{3}(?![ -]?\d)", plain, re.ASCII)
    return re.sub(r"[ -]", "", found[0]) if len(found) == 1 else ""


class _CodeValidator(QValidator):
    """Up to six digits. What holds one code becomes that code, also where it was dropped or put in by a keyboard on
    the screen."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = unicodedata.normalize("NFKC", text)
        if re.fullmatch(rf"[0-9]{{0,{DIGITS}}}", plain):
            full = len(plain) == DIGITS
            return QValidator.State.Acceptable if full else QValidator.State.Intermediate, plain, position
        if code := code_in(text):
            return QValidator.State.Acceptable, code, DIGITS
        return QValidator.State.Invalid, text, position


class CodeEdit(QLineEdit):
    """One line edit, drawn as six boxes. It says nothing of itself when it is full: a screen reader is still reading
    the last digit then."""

    refused = Signal()
    """What was pasted or dropped holds no code."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("codeBoxes")
        self.setAccessibleName(tr("MFA code"))
        self.setValidator(_CodeValidator(self))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pressed_at = 0
        for signal in (self.cursorPositionChanged, self.selectionChanged):
            signal.connect(self.update)

    # Size and paint.

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(round(em * (_WIDTH + _GAP) * DIGITS), round(em * _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * DIGITS, round(em * _HEIGHT))

    def boxes(self) -> list[QRectF]:
        """Where the digits are drawn."""
        em = self.fontMetrics().height()
        step = min(em * (_WIDTH + _GAP), self.width() / DIGITS)
        width = step * _WIDTH / (_WIDTH + _GAP)
        return [QRectF(index * step + 1, 1, width - 2, self.height() - 2) for index in range(DIGITS)]

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_digit_font())
        text, here = self.text(), min(self.cursorPosition(), DIGITS - 1)
        selected = range(self.selectionStart(), self.selectionEnd()) if self.hasSelectedText() else range(0)
        marked = selected or range(here, here + 1)
        for index, box in enumerate(self.boxes()):
            current = self.hasFocus() and not self.isReadOnly() and index in marked
            painter.setPen(QPen(QColor(colors.focus if current else colors.line), 2 if current else 1))
            painter.setBrush(QColor(colors.selected if index in selected else colors.field))
            painter.drawRoundedRect(box, 6, 6)
            if index < len(text):
                painter.setPen(QColor(colors.muted if self.isReadOnly() else colors.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text[index])
            elif current:
                middle = box.center()
                half = box.height() * 0.22
                painter.setPen(QPen(QColor(colors.text), 1))
                painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))

    # Pasting and dropping.

    def take(self, text: str) -> None:
        """Put in the code that `text` holds, in place of what there is; digits of a part of one are typed."""
        digits = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text))
        if code := code_in(text):
            self.setText(code)
        elif re.fullmatch(rf"[0-9]{{1,{DIGITS - 1}}}", digits):
            self.insert(digits)
        else:
            self.refused.emit()

    def _paste(self) -> None:
        if not self.isReadOnly():
            self.take(QGuiApplication.clipboard().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        here = self.cursorPosition()
        if event.text().isdecimal() and len(self.text()) == DIGITS and here < DIGITS and not self.hasSelectedText():
            self.setSelection(here, 1)  # in a full row of boxes, a digit goes in place of another
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not self.isReadOnly():
            self.take(event.mimeData().text())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu().popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """That of every line, with a Paste that takes a code out of other words."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        return menu

    # The mouse. Qt looks for the digits where a line edit has them.

    def _place_at(self, event: QMouseEvent) -> int:
        """Between which digits: before that of the box where the mouse is."""
        boxes = self.boxes()
        step = boxes[1].x() - boxes[0].x()
        return max(0, min(int(event.position().x() // step), len(self.text())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = self._place_at(event)
            self.setCursorPosition(self._pressed_at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            here = self._place_at(event)
            self.setSelection(self._pressed_at, here - self._pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and not self.isReadOnly():
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self.take(clipboard.text(clipboard.Mode.Selection))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()


_WIDTH, _HEIGHT, _GAP = 2.2, 2.6, 0.45
"""Of a box, in heights of the font."""


def _digit_font() -> QFont:
    font = theme.scaled_font(1.5)
    font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    font.setWeight(QFont.Weight.Bold)
    return font
