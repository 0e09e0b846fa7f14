"""The program as `roleswitch demo` starts it, in this process, to be brought into any state and looked at."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from roleswitch.ui.app import Program

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store

Kind = TypeVar("Kind", bound=QWidget)
WIDTH, HEIGHT = 2560, 1600
"""Of the screen, in pixels: room for a window with a font of twice the size."""
SECONDS = 20.0
STEP_MILLISECONDS = 20


class Stage:
    """Lives in a process whose environment is that of a demo's world."""

    def __init__(self, application: QApplication, font: int) -> None:
        """`font` is its size in percent."""
        self.application = application
        size = application.font()
        size.setPointSizeF(size.pointSizeF() * font / 100)
        application.setFont(size)
        self.program = Program()
        self.program.show()
        self.until(lambda: self.store.loaded and bool(self.store.keyring_name), "the demo's list")
        self.settle()
        self._size = self.window.size()

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def actions(self) -> Actions:
        return self.program.actions

    @property
    def store(self) -> Store:
        return self.program.store

    def settle(self) -> None:
        """Until nothing runs in the background and everything is painted."""
        quiet = 0
        until = time.monotonic() + SECONDS
        while quiet < 4 and time.monotonic() < until:
            QTest.qWait(STEP_MILLISECONDS)
            quiet = quiet + 1 if not self.program.background._pending else 0

    def until(self, look: Callable[[], object], what: str) -> None:
        end = time.monotonic() + SECONDS
        while not look():
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not within {SECONDS:.0f} seconds")
            QTest.qWait(STEP_MILLISECONDS)

    def shown(self, kind: type[Kind]) -> Kind:
        """The dialog of that kind, once it is there and has settled."""
        found: list[Kind] = []

        def look() -> bool:
            found[:] = [
                each for each in self.application.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
            ]
            return bool(found)

        self.until(look, f"a {kind.__name__}")
        self.settle()
        return found[-1]

    def choose(self, name: str) -> None:
        """The row of the role of that name."""
        self.window.show_imported([name])
        self.settle()

    def assume(self, *names: str) -> None:
        for name in names:
            self.actions.assume(name)
            self.settle()

    def close_all(self) -> None:
        """Every dialog and menu, so that the next scene begins with the window alone."""
        for _ in range(10):
            others = [
                each for each in self.application.topLevelWidgets() if each.isVisible() and each is not self.window
            ]
            if not others:
                break
            for each in others:
                if isinstance(each, QMenu):
                    each.close()
                else:
                    QTest.keyClick(each, Qt.Key.Key_Escape)
                    each.close()
            self.settle()
        self.window._search.clear()
        self.window.resize(self._size)

    def make_small(self) -> None:
        """As large as a window gets on a small screen, which with a large font is another one."""
        large = self.application.font().pointSizeF() > 12
        self.window.resize(*((1280, 800) if large else (800, 600)))
        self.settle()

    def close(self) -> None:
        self.close_all()
        self.window.close()
        self.program.close()


def offscreen(
    environ: Mapping[str, str], folder: Path, screen_size: tuple[int, int] = (WIDTH, HEIGHT)
) -> dict[str, str]:
    """The environment of a process that paints without a screen, in the same way on every machine.

    `folder` is where its screen is described: Qt's own one is 800 pixels wide, and not even windows fit it.
    """
    width, height = screen_size
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
    description = folder / "screen.json"
    description.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96, "dpr": 1}]}))
    others = {name: value for name, value in environ.items() if name not in {"QT_SCALE_FACTOR", "QT_FONT_DPI"}}
    return others | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={description}",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }
