"""A colour for a role: swatches to click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QFrame, QHBoxLayout, QRadioButton, QSizePolicy

from roleswitch.core.role import COLORS
from roleswitch.texts import later, tr
from roleswitch.ui import theme
from roleswitch.ui.buttons import push_button


class ColorChoice(QFrame):
    """The console's named colours, none, and any other."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("swatches")
        self.color = ""
        self._group = QButtonGroup(self)
        self._named = {name: Swatch(name, rgb) for name, rgb in (("", ""), *COLORS.items())}
        self._other = Swatch("other", "")
        self._other.hide()
        self._pick = push_button(tr("Other…"))
        self._pick.clicked.connect(self._open_palette)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(4)
        for swatch in (*self._named.values(), self._other):
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addWidget(self._pick)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._swatch_clicked)
        self.choose("")

    def choose(self, color: str) -> None:
        """`color` is a name, #rrggbb, or empty for none."""
        self.color = color
        swatch = self._named.get(color)
        if swatch is None:
            self._other.show_color(color)
            self._other.show()
            swatch = self._other
        swatch.setChecked(True)
        self.setFocusProxy(swatch)

    def _swatch_clicked(self, button: Swatch) -> None:
        self.color = self._other.rgb if button is self._other else button.color_name
        self.chosen.emit()

    def _open_palette(self) -> None:
        dialog = QColorDialog(QColor(COLORS.get(self.color, self.color) or "#808080"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._color_picked)
        dialog.open()

    def _color_picked(self, color: QColor) -> None:
        self.choose(color.name())
        self.chosen.emit()


_NAMES = {
    "": later("No colour"),
    "red": later("Red"),
    "orange": later("Orange"),
    "yellow": later("Yellow"),
    "green": later("Green"),
    "blue": later("Blue"),
}


class Swatch(QRadioButton):
    """One colour to choose; with no colour, the choice of none."""

    def __init__(self, color_name: str, rgb: str) -> None:
        super().__init__()
        self.color_name = color_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_color(rgb)

    def show_color(self, rgb: str) -> None:
        self.rgb = rgb
        words = rgb or tr("Other") if self.color_name == "other" else tr(_NAMES[self.color_name])
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * 1.1) + 6
        return QSize(round(height * 1.15), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.focus))
            painter.drawRoundedRect(whole, 5, 5)
        inner = whole.adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(palette.muted), 1) if not self.rgb else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.rgb or palette.field))
        painter.drawRoundedRect(inner, 3, 3)
        if not self.rgb:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)
