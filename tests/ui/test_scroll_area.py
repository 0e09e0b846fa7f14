from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import roleswitch.ui

# In a process of its own, which a wrong answer would end.
ASK = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from roleswitch.ui.scroll_area import scrolling
application = QApplication(["test", "-platform", "offscreen"])
content = QLabel("a")
area = scrolling(content)
area.resize(200, 200)
area.show()
for height in (1000, 10):
    content.setMinimumHeight(height)
    application.processEvents()
    interface = QAccessible.queryAccessibleInterface(area)
    assert area.verticalScrollBar().isVisible() == (height > 200)
    late = [interface.child(interface.childCount() + index) for index in (0, 1, 3, 200, 100_000)]
    assert late == [None] * 5, late
    assert content in [interface.child(0).child(index).object() for index in range(interface.child(0).childCount())]
"""


def test_a_screen_reader_gets_no_child_that_an_area_that_scrolls_does_not_have() -> None:
    ended = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_whatever_scrolls_its_content_is_made_by_scrolling() -> None:
    others = []
    for module in sorted(Path(roleswitch.ui.__path__[0]).rglob("*.py")):
        if module.name == "scroll_area.py":
            continue
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            others += [f"{module.name}:{each.lineno}" for each in made if ast.unparse(each).endswith("QScrollArea")]
    assert others == []
