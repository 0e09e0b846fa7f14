"""What can be seen in a window without eyes: cut text, widgets over one another, texts that nobody translates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableWidget,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"


def marked(text: str, plural: str = "", n: int = -1) -> str:
    """A translation that shows what went through it."""
    return f"{OPEN}{plural if plural and n != 1 else text}{CLOSE}"


def seen(top: QWidget) -> Iterator[QWidget]:
    """Every widget below `top` that is shown."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and widget.width() > 0 and widget.height() > 0:
            yield widget


def cut(top: QWidget) -> list[str]:
    """The buttons and labels that are smaller than their text."""
    found = []
    for widget in seen(top):
        if isinstance(widget, QAbstractButton):
            wanted = widget.minimumSizeHint()
            if widget.text() and (widget.width() < wanted.width() - 1 or widget.height() < wanted.height() - 1):
                found.append(f"{_named(widget)}: {widget.size().toTuple()} of {wanted.toTuple()}")
        elif isinstance(widget, QLabel) and widget.text() and not widget.pixmap():
            if widget.wordWrap():
                wanted_height = widget.heightForWidth(widget.width())
                if widget.height() < wanted_height - 1:
                    found.append(f"{_named(widget)}: {widget.height()} of {wanted_height} high")
            elif widget.width() < widget.minimumSizeHint().width() - 1:
                found.append(f"{_named(widget)}: {widget.width()} of {widget.minimumSizeHint().width()} wide")
    return found


def overlapping(top: QWidget) -> list[str]:
    """Widgets of one parent that lie over one another."""
    found = []
    for parent in [top, *seen(top)]:
        layout = parent.layout()
        if isinstance(parent, QStackedWidget | QAbstractScrollArea) or layout is None:
            continue
        children = [
            each
            for each in parent.findChildren(QWidget)
            if each.parentWidget() is parent
            and each.isVisibleTo(top)
            and not each.geometry().isEmpty()
            and layout.indexOf(each) >= 0
        ]
        for index, one in enumerate(children):
            for other in children[index + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{_named(one)} and {_named(other)}: {common.getRect()}")
    return found


def outside(top: QWidget) -> list[str]:
    """Widgets that reach out of the window, those in a scrolled area left out."""
    found = []
    room = QRect(QPoint(0, 0), top.size())
    for widget in seen(top):
        if any(isinstance(each, QAbstractScrollArea) for each in _above(widget, top)):
            continue
        place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        if not room.adjusted(-1, -1, 1, 1).contains(place):
            found.append(f"{_named(widget)}: {place.getRect()} in {room.getRect()}")
    return found


def _above(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        yield parent
        parent = parent.parentWidget()


def texts(top: QWidget) -> Iterator[str]:
    """Everything that a person or a screen reader reads of the window."""
    yield top.windowTitle()
    for widget in (top, *seen(top)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), _without_tags(widget.toolTip()))
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(index) for index in range(widget.count()))
            case QTableWidget():
                for column in range(widget.columnCount()):
                    if (header := widget.horizontalHeaderItem(column)) is not None:
                        yield header.text()
            case QMenu():
                yield from _menu_texts(widget.actions())
            case QAbstractItemView():
                model = widget.model()
                if model is not None:
                    rows = range(min(model.rowCount(), 50))
                    yield from (str(model.index(row, 0).data() or "") for row in rows)


def _menu_texts(actions: Iterable[QAction]) -> Iterator[str]:
    for action in actions:
        yield action.text().partition("\t")[0]
        yield _without_tags(action.toolTip()) if action.toolTip() != action.text().replace("&", "") else ""


def _without_tags(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text)


NOT_WORDS = re.compile(
    r"""
    [a-z]{2,5}(-[a-z]+)+-\d            # a region
    | (Ctrl|Shift|Alt|Del|F\d+|Esc|Return|Menu)\b\S*  # keys
    | https?://\S+ | s3://\S+ | arn:\S+ | ~?/\S+     # addresses, paths
    | \b(AKIA|ASIA)\w+ | mfa/\S+ | assumed-role/\S+
    | \b(min|sec|bash|zsh|fish|nushell|PowerShell|cmd|JSON|Chromium|Firefox|AWS\ CLI|aws)\b
    | \b(English|Deutsch|Español)\b
    """,
    re.VERBOSE,
)
"""What no language spells otherwise."""


def untranslated(top: QWidget, data: Iterable[str] = ()) -> list[str]:
    """What is read of a window in which `marked` is the translation, and did not come through it.

    `data` are a person's own words, such as the names of roles.
    """
    own = sorted({each for each in data if each}, key=len, reverse=True)
    found = []
    for text in dict.fromkeys(texts(top)):
        rest = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)
        while (inner := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", rest)) != rest:
            rest = inner
        rest = NOT_WORDS.sub("", rest)
        for each in own:
            rest = rest.replace(each, "")
        if re.search(r"[A-Za-z]{3}", rest):
            found.append(text)
    return found


def _named(widget: QObject) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text[:50]!r}".replace("  ", " ")
