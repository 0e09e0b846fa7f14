"""Rows of widgets, as many in a row as fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.ui.flow_layout import FlowLayout, empty


class Block(QWidget):
    """Ten high, and as wide as it is made."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedHeight(10)
        self.setMinimumWidth(width)


def rows(layout: QLayout, room: int, widths: list[int], qtbot: QtBot) -> list[list[int]]:
    """The width of each widget, row by row, in a layout that is `room` wide."""
    around = QWidget()
    qtbot.addWidget(around)
    blocks = [Block(width) for width in widths]
    for block in blocks:
        layout.addWidget(block)
    around.setLayout(layout)
    for block in blocks:
        block.show()
    layout.setGeometry(QRect(0, 0, room, 200))
    placed: dict[int, list[int]] = {}
    for block in blocks:
        placed.setdefault(block.y(), []).append(block.width())
    return list(placed.values())


@pytest.mark.parametrize(
    ("widths", "expected"),
    [
        ([], []),
        ([30, 30, 30], [[30, 30], [30]]),
        ([30, 64], [[30, 64]]),
        ([30, 65], [[30], [65]]),
    ],
)
def test_a_row_takes_what_fits(qtbot: QtBot, widths: list[int], expected: list[list[int]]) -> None:
    assert rows(FlowLayout(), 100, widths, qtbot) == expected


@pytest.mark.parametrize(
    ("widths", "expected"),
    [
        ([], []),
        ([30], [[108]]),
        ([30, 40], [[50, 50]]),
        ([30, 40, 50], [[50, 50], [108]]),
        ([30, 40, 20], [[30, 40, 22]]),
        ([20, 20, 30, 25, 20, 45, 10], [[50, 50], [50, 50], [25, 50, 17]]),
        ([20, 51], [[108], [108]]),
    ],
)
def test_even_rows_are_filled_and_leave_none_alone_that_fits(
    qtbot: QtBot, widths: list[int], expected: list[list[int]]
) -> None:
    assert rows(FlowLayout(even=True), 108, widths, qtbot) == expected


def test_an_emptied_layout_holds_and_shows_nothing(qtbot: QtBot) -> None:
    around, block = QWidget(), Block(30)
    qtbot.addWidget(around)
    layout = FlowLayout()
    around.setLayout(layout)
    layout.addWidget(block)
    with qtbot.waitSignal(block.destroyed):
        empty(layout)
        assert block.isHidden()
    assert layout.count() == 0
