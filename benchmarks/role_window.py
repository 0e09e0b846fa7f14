"""RoleSwitch as a person starts it, on `ROLESWITCH_HOME`, in a process of its own that watches its window.

python -m benchmarks.role_window paint    says when it was painted, and ends
python -m benchmarks.role_window stay N   says so too, then when it shows N sessions, and stays open
python -m benchmarks.role_window type N   types in the search field N times over, and says how long each key took
"""

from __future__ import annotations

# ruff: noqa: E402
from roleswitch.ui.light_start import load_pyside

# As `roleswitch.__main__` does, which cannot where it is loaded here before.
load_pyside()

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.first_paint import NextPaint, tell_painted
from roleswitch.__main__ import main

if TYPE_CHECKING:
    # Loaded by `main`, as in the program itself.
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.role_list import RoleListView

WORD = "admin"
"""Typed and taken back. Its first letter leaves all roles, the whole word some of them."""
BETWEEN_KEYS_MS = 60
"""A fast typist's; the details do not follow before the typing rests."""
LOOK_AROUND_MS = 1500
"""Until the details are built and the background has imported what it needs, as for one who looks before typing."""


def start(watch: Callable[[MainWindow], None]) -> int:
    """Run the program, and call `watch` when its window has been shown and is about to be painted."""
    enter = QApplication.exec

    def watch_and_enter() -> int:
        from roleswitch.ui.main_window import MainWindow

        watch(next(window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)))
        return enter()

    # Of the filters of an event the one installed last is called first: here before the window's own, after whose call
    # the background's imports begin.
    QApplication.exec = staticmethod(watch_and_enter)  # type: ignore[method-assign]
    sys.argv = ["roleswitch"]
    return main()


def role_list(window: MainWindow) -> RoleListView:
    from roleswitch.ui.role_list import RoleListView

    found = window.findChild(RoleListView)
    assert isinstance(found, RoleListView)
    return found


def tell_and_end(window: MainWindow) -> None:
    def painted() -> None:
        tell_painted()
        # What comes after the first paint is not to slow down whatever is measured next.
        os._exit(0)

    NextPaint(role_list(window).viewport(), painted)


def stay(window: MainWindow, sessions: int) -> None:
    """With a role chosen that has a session, so that the details count down too."""
    from roleswitch.ui.role_list import RoleListModel

    roles = role_list(window)
    model = roles.model()
    assert isinstance(model, RoleListModel)
    looking = QTimer(window)

    def look() -> None:
        if len(model.active) == sessions:
            looking.stop()
            roles.choose_first()
            print(sessions, flush=True)

    looking.timeout.connect(look)
    looking.start(50)
    NextPaint(roles.viewport(), tell_painted)


def type_and_tell(window: MainWindow, times: int) -> None:
    from PySide6.QtTest import QTest  # late: the other ways of running this must not pay for it

    from roleswitch.ui.search_field import SearchField

    roles, search = role_list(window).viewport(), window.findChild(SearchField)
    assert isinstance(search, SearchField)
    waiting = QEventLoop(window)

    def key_to_paint(key: Qt.Key) -> float:
        """Milliseconds from the key press until the list that it leaves is painted."""
        NextPaint(roles, waiting.quit)
        begun = time.perf_counter()
        QTest.keyClick(search, key)
        waiting.exec()
        took = time.perf_counter() - begun
        QTimer.singleShot(BETWEEN_KEYS_MS, waiting.quit)
        waiting.exec()
        return took * 1000

    def begin() -> None:
        keys = [Qt.Key(ord(letter.upper())) for letter in WORD] + [Qt.Key.Key_Backspace] * len(WORD)
        rounds = [[key_to_paint(key) for key in keys] for _ in range(times)]
        assert not search.text(), search.text()
        for one_round in rounds:
            print(*one_round, flush=True)
        os._exit(0)

    window.first_painted.connect(lambda: QTimer.singleShot(LOOK_AROUND_MS, begin))


def watcher(arguments: list[str]) -> Callable[[MainWindow], None]:
    match arguments:
        case ["paint"]:
            return tell_and_end
        case ["stay", count]:
            return lambda window: stay(window, int(count))
        case ["type", count]:
            return lambda window: type_and_tell(window, int(count))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(start(watcher(sys.argv[1:])))
