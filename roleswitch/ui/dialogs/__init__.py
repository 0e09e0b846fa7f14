"""The dialogs, and the pieces that they share with the details pane.

Names come from files, from other people and from AWS. Qt takes what looks like HTML for HTML, so every text here is
drawn as plain text.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from roleswitch.errors import Action, RoleSwitchError
from roleswitch.ui import theme


class PlainLabel(QLabel):
    """Plain text that wraps anywhere it must, and ends in … after `lines` lines (0: as many as it takes).

    A QLabel breaks between words only, so that one long role name would widen the window. What was cut is in the
    tooltip. `scale` is the size beside the program's font; the first `strong` characters are bold.
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

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = min(metrics.horizontalAdvance(self.text()) + 2, 6 * metrics.averageCharWidth())
        return QSize(width, metrics.height()) + self._margins()

    def heightForWidth(self, width: int) -> int:
        margins = self._margins()
        return self._laid_out(width - margins.width())[1] + margins.height()

    def _margins(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

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

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._cut:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text()), self)
            return True
        return super().event(event)


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def plain_tooltip(text: str) -> str:
    """Qt has no plain tooltip: it guesses. Marked as HTML and escaped, a text shows as it is, and wraps."""
    return f"<p>{escape(text)}</p>"


def button_text(text: str) -> str:
    """For a button whose words come from elsewhere: Qt would make the letter after a & a key."""
    return text.replace("&", "&&")


def mark(widget: QWidget, property_name: str, value: bool | str) -> None:
    """Set what the style sheet chooses by, and let it choose again."""
    if widget.property(property_name) != value:
        widget.setProperty(property_name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def push_button(text: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    if primary:
        button.setProperty("primary", True)
    return button


def trouble_text(error: RoleSwitchError) -> str:
    """A trouble with its causes and next steps as lines of text, for a dialog that has its own buttons."""
    lines = [error.message]
    lines += [f"{number}. {cause}" for number, cause in enumerate(error.causes, 1)]
    lines += [step.text for step in error.next_steps if step.action is not Action.TRY_AGAIN]
    if error.aws is not None:
        lines.append(f"AWS said: {error.aws.status} {error.aws.code} · {error.aws.message}")
    return "\n".join(lines)


class Field(QWidget):
    """An editor with the line below it: a quiet hint, or what is wrong with what was typed."""

    def __init__(self, editor: QWidget, label: str, *, beside: QLayout | None = None) -> None:
        super().__init__()
        self.editor = editor
        self.label = PlainLabel(label, lines=1, name="fieldLabel")
        self.label.setBuddy(editor)
        self.note = PlainLabel(name="fieldNote")
        self.note.hide()
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if beside is None:
            column.addWidget(editor)
        else:
            column.addLayout(beside)
        column.addWidget(self.note)

    def say(self, text: str, *, trouble: bool = False) -> None:
        if (text, trouble) == (self.note.text(), bool(self.note.property("invalid"))):
            return
        self.note.setText(text)
        self.note.setVisible(bool(text))
        mark(self.note, "invalid", trouble)
        mark(self.editor, "invalid", trouble)
        self.editor.setAccessibleDescription(text)


class Switch(QCheckBox):
    """An on-off switch: a check box in all but its looks, so that keys and screen readers know it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * 1.05) + 4
        return QSize(round((height - 4) * 1.75) + 4, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        track = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = track.height() / 2
        on = self.isChecked()
        # The edge keeps the switch that is off visible against the pane; the knob's place tells the state.
        painter.setPen(QPen(QColor(palette.accent if on else palette.muted), 1))
        painter.setBrush(QColor(palette.accent if on else palette.track))
        painter.drawRoundedRect(track, radius, radius)
        knob = track.height() - 4
        left = track.right() - 2 - knob if on else track.left() + 2
        painter.setPen(QPen(QColor(palette.muted), 0 if on else 1))
        painter.setBrush(QColor(palette.accent_text if on else palette.background))
        painter.drawEllipse(QRectF(left, track.top() + 2, knob, knob))
        if self.hasFocus():
            painter.setOpacity(1)
            painter.setPen(QPen(QColor(palette.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 1, radius + 1)


class Outcome(PlainLabel):
    """What came of a test or of saving, in the dialog that asked for it; nothing while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(name="outcome")
        self.hide()

    def say(self, text: str, tone: str = "") -> None:
        """`tone` is empty, "ok" or "trouble"."""
        self.setText(text)
        self.setAccessibleName(text)
        mark(self, "tone", tone)
        self.setVisible(bool(text))

    def show_trouble(self, error: RoleSwitchError) -> None:
        self.say(trouble_text(error), "trouble")
        self.strong = len(error.message)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Its place is known only after the layout of the area it stands in.
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.isVisible():
            around.ensureWidgetVisible(self)


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down only: at large fonts a dialog is taller than the screen."""
    area = QScrollArea()
    area.setObjectName("scrolling")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def size_for(dialog: QWidget, content: QWidget, foot: QWidget, characters: int) -> QSize:
    """As wide as `characters` and as high as the content, where the screen has the room; the rest scrolls.

    Asked when the dialog is about to be shown: before that the style sheet has not given the widgets their sizes.
    """
    room = dialog.screen().availableSize()
    width = min(characters * dialog.fontMetrics().averageCharWidth(), room.width() - 40)
    height = max(content.heightForWidth(width), content.sizeHint().height())
    return QSize(width, min(height + foot.sizeHint().height(), room.height() - 80))


def footer(*left: QWidget) -> tuple[QFrame, QHBoxLayout]:
    """The band of buttons at the foot of a dialog: `left` stands at its left, add the others to the layout."""
    band = QFrame()
    band.setObjectName("dialogFooter")
    row = QHBoxLayout(band)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    return band, row
