"""Every kind of control in each of its states, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from roleswitch.ui import icons
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.check_box import CheckBox

STATES = ("as it is", "under the mouse", "held down", "checked", "with the keyboard", "disabled")


def _button(property_name: str = "") -> QPushButton:
    button = push_button("Button")
    button.setCheckable(True)
    if property_name:
        button.setProperty(property_name, True)
    icons.put(button, "add")
    return button


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.addItem("Choice")
    return combo


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": _button,
    "primary": lambda: _button("primary"),
    "danger": lambda: _button("danger"),
    "plain": lambda: _button("plain"),
    "chip": lambda: _button("chip"),
    "field": lambda: QLineEdit("Words"),
    "combo box": _combo,
    "radio": lambda: QRadioButton("Choice"),
    "check box": lambda: CheckBox("Check"),
    "switch": lambda: ToggleSwitch("Switch"),
}


WORDS = (*STATES, *KINDS, "Button", "Choice", "Words")


class StatesDialog(QDialog):
    """Pictures of controls, because only one can have the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        for column, words in enumerate(STATES, 1):
            self._grid.addWidget(QLabel(words), 0, column)
        for row, (kind, make) in enumerate(KINDS.items(), 1):
            self._grid.addWidget(QLabel(kind), row, 0)
            for column, state in enumerate(STATES, 1):
                shown = QLabel()
                shown.setPixmap(self._pictured(make(), state))
                self._grid.addWidget(shown, row, column)

    def _pictured(self, control: QWidget, state: str) -> QPixmap:
        window = QDialog()
        layout = QGridLayout(window)
        other = QLineEdit()
        layout.addWidget(control, 0, 0)
        layout.addWidget(other, 1, 0)
        if isinstance(control, QAbstractButton):
            control.setDown(state == "held down")
            control.setChecked(state == "checked")
        control.setEnabled(state != "disabled")
        window.show()
        window.activateWindow()
        (control if state == "with the keyboard" else other).setFocus(Qt.FocusReason.TabFocusReason)
        QTest.mouseMove(window, window.rect().bottomRight())
        if state == "under the mouse":
            QTest.mouseMove(control, control.rect().center())
        QTest.qWait(20)
        picture = window.grab(control.geometry())
        window.close()
        return picture
