"""Text drawn as the plain text it is.

Names come from files, from other people and from AWS, and Qt takes what looks like HTML for HTML.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QToolTip, QWidget

from roleswitch.ui import icons
from roleswitch.ui.theme import scaled_font

_SIGNS: dict[str, icons.Name] = {"warningNote": "warning", "problemWords": "warning", "teamNote": "info"}
_SIGNS_OF_TONE: dict[str, icons.Name] = {"ok": "ok", "trouble": "error", "asked": "info"}


class PlainLabel(QLabel):
    """Plain text that wraps anywhere it must, and ends in … after `lines` lines (0: as many as it takes).

    A QLabel breaks between words only, so that one long role name would widen the window. What was cut is in the
    tooltip. `scale` is the size beside the program's font; the first `strong` characters are bold. A notice, which its
    name and its tone say that it is, has its sign before its words.
    """

    def __init__(
        self,
        text: str = "",
        *,
        lines: int = 0,
        scale: float = 1.0,
        bold: bool = False,
        muted: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        if muted:
            self.setProperty("muted", True)
        self.strong = 0
        self.sign: icons.Name | None = None
        """Where it is to be another than name and tone say."""
        self._lines = lines
        self._scale = scale
        self._bold = bold
        self._cut = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        # QLabel gives the layout a height for each width only then.
        self.setWordWrap(lines != 1)
        self._take_font()
        self.setText(text)

    def _take_font(self) -> None:
        if self._scale != 1.0 or self._bold:
            self.setFont(scaled_font(self._scale, bold=self._bold))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()
        super().changeEvent(event)

    def setText(self, text: str) -> None:
        self.strong = 0
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        lines = self.text().split("\n")
        longest = max(metrics.horizontalAdvance(line) for line in lines) + 2
        if self._lines == 1:
            return QSize(longest, metrics.height()) + self._margins()
        width = min(longest, 44 * metrics.averageCharWidth())
        return QSize(width, self._laid_out(width)[1]) + self._margins()

    def _sign(self) -> icons.Name | None:
        """Most have none: what is no notice, and one that has nothing to say yet."""
        if not self.text():
            return None
        return self.sign or _SIGNS.get(self.objectName()) or _SIGNS_OF_TONE.get(self.property("tone") or "")

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = min(metrics.horizontalAdvance(self.text()) + 2, 6 * metrics.averageCharWidth())
        return QSize(width, metrics.height()) + self._margins()

    def heightForWidth(self, width: int) -> int:
        margins = self._margins()
        return self._laid_out(width - margins.width())[1] + margins.height()

    def _margins(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right() + self._sign_room(), margins.top() + margins.bottom())

    def _sign_room(self) -> int:
        return round(self.fontMetrics().height() * 1.6) if self._sign() else 0

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.NoWrap if self._lines == 1 else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        layout.setTextOption(option)
        if self.strong:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = 0, self.strong
            bold.format.setFontWeight(QFont.Weight.Bold)
            layout.setFormats([bold])
        layout.beginLayout()
        height = 0.0
        while (self._lines == 0 or layout.lineCount() < self._lines) and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, round(height + 0.49)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        if sign := self._sign():
            self._paint_sign(painter, sign, area)
            area.adjust(self._sign_room(), 0, 0, 0)
        layout, height = self._laid_out(area.width())
        spare = (area.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = 0
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            shown = line.textStart() + line.textLength()
            last = index == layout.lineCount() - 1
            at = QPointF(area.left(), area.top() + max(spare, 0))
            if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                at.setX(area.left() + max(0.0, (area.width() - line.naturalTextWidth()) / 2))
            if last and (shown < len(self.text()) or line.naturalTextWidth() > area.width() + 1):
                self._cut = True
                rest = self.text()[line.textStart() :].replace("\n", " ")
                cut = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
                painter.drawText(at + line.position() + QPointF(0, line.ascent()), cut)
                return
            line.draw(painter, at)
        self._cut = False

    def _paint_sign(self, painter: QPainter, sign: icons.Name, area: QRect) -> None:
        """Beside the first line, in the colour of the words."""
        line = self.fontMetrics().height()
        side = round(line * icons.SIDE)
        centred = self._lines == 1 and self.alignment() & Qt.AlignmentFlag.AlignVCenter
        top = area.top() + ((area.height() - side) // 2 if centred else (line - side) // 2)
        color = self.palette().color(self.foregroundRole()).name()
        icons.paint(painter, QRectF(area.left(), top, side, side), sign, color)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._cut:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text()), self)
            return True
        return super().event(event)


def explain(widget: QWidget, text: str) -> None:
    """Say `text` in the widget's tooltip and to screen readers, which would read the markup of a tooltip."""
    widget.setToolTip(plain_tooltip(text) if text else "")
    widget.setAccessibleDescription(text)


def plain_tooltip(text: str) -> str:
    """Qt has no plain tooltip: it guesses. Marked as HTML and escaped, a text shows as it is, and wraps."""
    return f"<p>{escape(text)}</p>"
