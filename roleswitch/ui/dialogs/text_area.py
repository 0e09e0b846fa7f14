"""Several lines of plain text in a form."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QLayout, QPlainTextEdit, QSizePolicy, QStyle, QStyleOptionFrame

from roleswitch.ui.dialogs.form import Field, FieldLabel


class TextArea(QPlainTextEdit):
    """As high as its text, from `least` to `most` lines. Tab leaves it, as it leaves the other fields."""

    def __init__(self, *, least: int = 2, most: int = 12) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._filled = self._shown = ""
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def use_fixed_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)

    def fill(self, text: str) -> None:
        self.setPlainText(text)
        self._filled, self._shown = text, self._raw()

    def text(self) -> str:
        """What stands here; to the character what it was filled with where nobody changed it."""
        raw = self._raw()
        return self._filled if raw == self._shown else raw

    def retype(self, text: str) -> None:
        """Put `text` in the place of what stands here, so that it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _raw(self) -> str:
        # toPlainText() would make a space of every U+00A0, which a tag may have.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def first_line_height(self) -> int:
        """How high it would be with one line."""
        return self.sizeHint().height() - (self._lines() - 1) * self.fontMetrics().lineSpacing()

    def _lines(self) -> int:
        # The layout of a QPlainTextEdit's document counts its height in lines.
        return max(self._least, min(self._most, round(self.document().size().height())))

    def sizeHint(self) -> QSize:
        # With a pixel to spare: Qt shows a scroll bar where the text fits exactly.
        lines = self._lines() * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + 1
        return QSize(30 * self.fontMetrics().averageCharWidth(), lines + self._edges())

    def _edges(self) -> int:
        """What the style sheet puts above and below the text."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1000, 1000)
        inside = self.style().subElementRect(QStyle.SubElement.SE_ShapedFrameContents, option, self)
        return option.rect.height() - inside.height()

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())


class AreaField(Field):
    """A field of several lines, whose label stands beside the first of them."""

    def __init__(self, editor: TextArea, label: str, *, beside: QLayout | None = None) -> None:
        super().__init__(editor, label, beside=beside)
        self.label = _AreaLabel(label, editor)


class _AreaLabel(FieldLabel):
    def __init__(self, text: str, area: TextArea) -> None:
        super().__init__(text, area)
        self._area = area

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._area.first_line_height())
