"""The icons of the window: one family of drawings (`resources/icons/window`), in the colours that the theme has now.

Nothing is to be made anew when the theme or the screen changes: an icon asks for its colour each time it is drawn, and
what was drawn once is kept. Reading the first one takes 7 ms: what is shown at once has its icon after the first paint.
"""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from functools import lru_cache
from math import ceil
from typing import Literal, TypeVar

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QIconEngine, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QMessageBox, QWidget

from roleswitch.files import resource
from roleswitch.ui import theme

Name = Literal[
    "access", "active", "add", "assume", "close", "console", "copy", "edit", "end", "error", "export", "group",
    "health", "history", "import", "info", "key", "keyboard", "lock", "menu", "ok", "person", "preferences", "profile",
    "quit", "remove", "renew", "roles", "rules", "search", "server", "star", "star-filled", "team", "terminal", "theme",
    "undo", "warning",
]  # fmt: skip

SIDE = 1.15
"""Of an icon beside words, in heights of a line of the font: where icons are painted, and what the sheets say."""
KEPT = 512
"""Drawings, each of a name, a colour and a size: all that two themes and two screens take."""

Ink = Callable[[QIcon.Mode], str]
"""The colour for a state of what the icon stands on, as #rrggbb."""
_InMenu = TypeVar("_InMenu", QAction, QMenu)


@lru_cache(maxsize=KEPT)
def drawn(name: Name, color: str, side: int) -> QPixmap:
    """The icon of that name, `side` pixels of the screen high and wide."""
    drawing = resource(f"icons/window/{name}.svg").read_text(encoding="utf-8")
    source = QBuffer()
    source.setData(drawing.replace("currentColor", color).encode())
    reader = QImageReader(source, b"svg")
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImage(reader.read())


def paint(painter: QPainter, rect: QRectF, name: Name, color: str) -> None:
    """As large as fits into `rect`, in its middle, and sharp on the screen that is painted on."""
    side = min(rect.width(), rect.height())
    pixmap = drawn(name, color, max(ceil(side * painter.device().devicePixelRatioF()), 1))
    at = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(at, pixmap, QRectF(pixmap.rect()))


class _Drawing(QIconEngine):
    def __init__(self, name: Name, ink: Ink) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, QRectF(rect), self._name, self._ink(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return drawn(self._name, self._ink(mode), max(min(size.width(), size.height()), 1))

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._ink)


def icon(name: Name, ink: Ink | None = None) -> QIcon:
    """The icon of that name; without an `ink`, in the colour of the text beside it."""
    return QIcon(_Drawing(name, ink or _of_text))


def _of_text(mode: QIcon.Mode) -> str:
    colors = theme.palette()
    return colors.muted if mode is QIcon.Mode.Disabled else colors.text


def put(button: QAbstractButton, name: Name) -> None:
    """Before the words of a button, in the colour that its style sheet gives to them."""
    known = weakref.ref(button)

    def ink(mode: QIcon.Mode) -> str:
        colors, shown = theme.palette(), known()
        if mode is QIcon.Mode.Disabled or shown is None:
            return colors.muted
        if shown.property("primary"):
            return colors.accent_text
        return colors.danger if shown.property("danger") else colors.text

    button.setIcon(icon(name, ink))


def put_in_menu(entry: _InMenu, name: Name | Literal[""]) -> _InMenu:
    """Before an entry of a menu, or a menu below one; on macOS menus have words alone, as no name means here."""
    if name and sys.platform != "darwin":
        entry.setIcon(icon(name))
    return entry


def show_sign(box: QMessageBox, name: Literal["warning", "info"]) -> None:
    """In place of the one that Qt draws for a message, which is of another family."""
    color = theme.palette().warning if name == "warning" else theme.palette().accent
    ratio = box.devicePixelRatioF()
    pixmap = drawn(name, color, round(2 * SIDE * box.fontMetrics().height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    box.setIconPixmap(pixmap)


class Sign(QWidget):
    """An icon that stands for itself, and says nothing to a screen reader: what it means is in the words beside it."""

    def __init__(self, name: Name, color: str) -> None:
        """`color` is a name of `theme.Palette`."""
        super().__init__()
        self._name = name
        self._color = color
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint(QPainter(self), QRectF(self.rect()), self._name, getattr(theme.palette(), self._color))
