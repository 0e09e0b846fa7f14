"""What stands between a click and harm, in the window: the frame, the lock, and a hook that failed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.role import Role
from roleswitch.ui.stand_out import StandOut, standing_out_words
from tests.ui.sessions import role


def test_the_frame_says_which_roles_are_active_and_goes_with_them(qtbot: QtBot) -> None:
    content = QWidget()
    qtbot.addWidget(content)
    column = QVBoxLayout(content)
    frame = StandOut(content, column)
    content.show()
    words = content.findChildren(QLabel)[0]
    assert not words.isVisible()
    frame.show([replace(role("prod"), display_name="Production", color="red")])
    assert words.isVisible()
    assert words.text() == "Production is active"
    assert column.contentsMargins().left() > 0
    assert "#" in content.styleSheet()
    frame.show([])
    assert not words.isVisible()
    assert column.contentsMargins().left() == 0


@pytest.mark.parametrize(
    ("amount", "words"),
    [(1, "R0 is active"), (2, "R0 and R1 are active"), (5, "R0, R1, R2 and 2 more are active")],
)
def test_a_few_are_named_and_the_others_counted(amount: int, words: str) -> None:
    roles: list[Role] = [replace(role(f"r{number}"), display_name=f"R{number}") for number in range(amount)]
    assert standing_out_words(roles) == words
