"""One of several: a combo box in the looks of the program."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from roleswitch.ui import theme
from roleswitch.ui.plain_text import plain_tooltip


def unseen_label(words: str, choice: QComboBox) -> QLabel:
    """A label for who does not see that it is a choice of that, to be put beside it: to AT-SPI Qt names a combo box by
    what is chosen in it, whatever its accessible name is."""
    label = QLabel(words)
    label.setBuddy(choice)
    label.hide()
    return label


class Choice(QComboBox):
    """A combo box with the theme's own arrow: a style sheet leaves the choice of none, or of one from a file."""

    def __init__(self, *, editable: bool = False) -> None:
        super().__init__()
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # It would be as wide as its widest item.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # its own one follows no style sheet

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        # The field for what is typed is an element of its own.
        if (typed := self.lineEdit()) is not None:
            typed.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        if (typed := self.lineEdit()) is not None:
            typed.setAccessibleDescription(description)

    def offer(self, items: Iterable[str], current: str) -> None:
        """Put `items` into the list, with `current` chosen or typed, and tell nobody."""
        self.blockSignals(True)
        self.clear()
        self.addItems(list(items))
        self.setCurrentText(current)
        self.blockSignals(False)

    def showPopup(self) -> None:
        """As wide as its longest entry, where the screen has the room."""
        view = self.view()
        wanted = view.sizeHintForColumn(0) + 2 * self.fontMetrics().height()
        view.setMinimumWidth(min(max(wanted, self.width()), self.screen().availableSize().width() * 9 // 10))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form that scrolls: turned over a choice it would change it unseen."""
        event.ignore()

    def shown_text(self) -> str:
        """What there is room for of what is chosen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    @property
    def cut_text(self) -> str:
        """All of what is chosen, where there is no room for it."""
        return self.currentText() if not self.isEditable() and self.shown_text() != self.currentText() else ""

    def event(self, event: QEvent) -> bool:
        # Not kept as its tooltip, which screen readers would be told as a description, with its markup.
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.cut_text:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.cut_text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            option.currentText = self.shown_text()
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().muted))
        half = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - self.fontMetrics().height(), self.height() / 2)
        painter.drawPolygon(
            [middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2), middle + QPointF(0, half / 2)]
        )
