"""A window with the keyboard alone: where Tab leads, and whether one sees where the keyboard is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)

from roleswitch.core.contrast import contrast
from roleswitch.ui.role_list import SETTLED_MS
from tests.pictures.looks import seen

MOST_STOPS = 120
SEEN = 3.0
"""The least contrast between what is focused and the same without focus (WCAG 2.2, 2.4.13)."""


def wrong(top: QWidget) -> list[str]:
    """What is wrong on a walk around `top`, which is left with Escape in the end."""
    walk = Walk(top)
    return walk.wrong + walk.leave()


class Walk:
    """Once around a window with Tab. `wrong` is what is wrong with it."""

    def __init__(self, top: QWidget) -> None:
        self.top = top
        self.stops: list[QWidget] = []
        self.wrong: list[str] = []
        if isinstance(top, QMenu):
            return
        QApplication.setCursorFlashTime(0)
        top.activateWindow()
        # What a search has found is shown in the details a little later.
        QTest.qWait(2 * SETTLED_MS if isinstance(top, QMainWindow) else 1)
        if not any(_can_have_it(widget) for widget in seen(top)):
            return
        if self._focused() is None:
            self.wrong.append("nothing has the keyboard")
            return
        self._go_around()
        self._look_for_missed()
        self._look_at_order()
        self._go_back()

    def _go_around(self) -> None:
        start = self._focused()
        pictures: dict[QWidget, QImage] = {}
        while len(self.stops) < MOST_STOPS:
            now = self._focused()
            if now is None:
                self.wrong.append(f"after {_named(self.stops[-1])} nothing in the window has the keyboard")
                return
            if now in pictures:
                if now is not start:
                    self.wrong.append(f"Tab does not get on from {_named(now)}")
                break
            self.stops.append(now)
            pictures[now] = _picture(now)
            self._look_whether_in_sight(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
            if self._focused() is not now:
                self._look_whether_seen(now, pictures[now], _picture(now))

    def _focused(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.top.isAncestorOf(focused) else None

    def _look_whether_in_sight(self, stop: QWidget) -> None:
        shown = _in_sight(stop, self.top)
        least = min(stop.height(), stop.fontMetrics().height() * 3 // 2)
        if shown.height() < least or shown.width() < min(stop.width(), least):
            self.wrong.append(
                f"{_named(stop)} has the keyboard out of sight: {shown.getRect()} of {stop.size().toTuple()}"
            )

    def _look_whether_seen(self, stop: QWidget, focused: QImage, other: QImage) -> None:
        least = 2 * min(stop.width(), stop.height(), 2 * stop.fontMetrics().height())
        changed = clear_pixels(focused, other)
        if changed < least:
            self.wrong.append(f"{_named(stop)} does not show that it has the keyboard: {changed} of {least} pixels")

    def _look_for_missed(self) -> None:
        for widget in seen(self.top):
            if not widget.isEnabled() or widget in self.stops or widget.focusProxy() is not None:
                continue
            if _can_have_it(widget):
                self.wrong.append(f"Tab does not come to {_named(widget)}")
            elif isinstance(widget, QAbstractButton) and not _is_by_another_way(widget):
                self.wrong.append(f"{_named(widget)} takes no keyboard")

    def _look_at_order(self) -> None:
        """From above to below and from left to right; once around it goes back to the beginning."""
        corner = _top_left([self._place_of_pane(stop) for stop in self.stops])
        in_corner = [stop for stop in self.stops if self._place_of_pane(stop) == corner]
        top_left = _top_left([self._place(stop) for stop in in_corner])
        first = next(stop for stop in in_corner if self._place(stop) == top_left)
        for one, other in zip(self.stops, [*self.stops[1:], *self.stops[:1]], strict=True):
            if other is first or _holds(one, other) or _holds(other, one):
                continue
            place = self._place if _pane(one) is _pane(other) else self._place_of_pane
            before, after = place(one), place(other)
            same_row = after.top() < before.bottom() and after.bottom() > before.top()
            above = after.bottom() <= before.top() and after.left() < before.right()
            if above or (same_row and after.right() <= before.left()):
                self.wrong.append(f"Tab goes back from {_named(one)} to {_named(other)}")

    def _place_of_pane(self, widget: QWidget) -> QRect:
        """Where what scrolls with the widget stands: by how far it has scrolled says nothing."""
        return self._place(_pane(widget) or widget)

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.top, QPoint(0, 0)), widget.size())

    def _go_back(self) -> None:
        if not self.stops or self._focused() is None:
            return
        back = []
        for _ in self.stops:
            QTest.keyClick(self._focused() or self.top, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            back.append(self._focused())
        if back[::-1] != self.stops:
            self.wrong.append("Shift+Tab does not go back the way that Tab went")

    def leave(self) -> list[str]:
        """Escape closes a dialog and a menu."""
        if not isinstance(self.top, QDialog | QMenu):
            return []
        closed: list[bool] = []
        leaving = self.top.aboutToHide if isinstance(self.top, QMenu) else self.top.finished
        leaving.connect(lambda *_: closed.append(True))
        QTest.keyClick(self._focused() or self.top, Qt.Key.Key_Escape)
        asks = QApplication.activeModalWidget() not in (None, self.top)
        return [] if closed or asks else ["Escape does not close it"]


def _top_left(places: Sequence[QRect]) -> QRect:
    """The first of the topmost row."""
    row = min(place.bottom() for place in places)
    return min((place for place in places if place.top() < row), key=QRect.left)


def _can_have_it(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_sight(widget: QWidget, top: QWidget) -> QRect:
    """What of a widget is not cut off by those that it stands in."""
    shown = widget.rect()
    here, around = widget, widget.parentWidget()
    while here is not top and around is not None:
        shown = shown.translated(here.pos()).intersected(around.rect())
        here, around = around, around.parentWidget()
    return shown


def clear_pixels(one: QImage, other: QImage) -> int:
    """How many pixels differ in a way that can be seen."""
    if one.size() != other.size():
        return one.width() * one.height()
    found = 0
    known: dict[tuple[int, int], bool] = {}
    for y in range(one.height()):
        if one.constScanLine(y) == other.constScanLine(y):
            continue
        for x in range(one.width()):
            pair = one.pixel(x, y), other.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(QColor(pair[0]).name(), QColor(pair[1]).name()) >= SEEN
                found += known[pair]
    return found


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _is_by_another_way(button: QAbstractButton) -> bool:
    """Of several of which one is chosen, Tab comes to that one, and the arrows go on; tabs scroll with the arrows."""
    group = button.group()
    in_group = group is not None and group.exclusive()
    return in_group or button.autoExclusive() or isinstance(button.parentWidget(), QTabBar)


def _pane(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _holds(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other)


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} {words[:50]!r}"
