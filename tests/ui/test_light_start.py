"""In a process of its own each: PySide is loaded once."""

from __future__ import annotations

import subprocess
import sys

BEGIN = """
import sys
finders = list(sys.meta_path)
from roleswitch.ui.light_start import READERS_OF_SIGNATURES, load_pyside
load_pyside()
from PySide6.QtCore import QObject, QPoint, QRect
"""
NOT_OURS = "This plugin does not support propagateSizeHints()\n"
"""Says the offscreen platform of each window."""
PLAIN = "from PySide6.QtCore import QObject, QPoint, QRect\n"
WRONG_CALLS = """
def said(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
wrong = [lambda: QPoint("left", 2), lambda: QRect(1), lambda: QObject().setObjectName(3), lambda: QObject(nobody=1)]
"""


def said_by(program: str) -> str:
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stderr.replace(NOT_OURS, "")) == (0, "")
    return ran.stdout.strip()


def test_what_reads_signatures_is_loaded_when_something_in_it_is_asked_for() -> None:
    asked = """
readers = [sys.modules[name] for name in sorted(READERS_OF_SIGNATURES)]
loaded = lambda: [module.__name__.split(".", 2)[2] for module in readers if hasattr(module, "__file__")]
print(loaded())
try: QPoint("left", 2)
except TypeError: pass
print(loaded())
"""
    before, after = said_by(BEGIN + asked).splitlines()
    assert before == "[]"
    assert after == "['errorhandler', 'layout', 'lib.tool', 'parser']"


def test_what_is_wrong_is_said_as_it_is_without_us() -> None:
    tell = WRONG_CALLS + "print(*map(said, wrong), sep='\\n')"
    told = said_by(BEGIN + tell)
    assert "TypeError" in told
    assert "QPoint" in told
    assert told == said_by(PLAIN + tell)


def test_help_is_said_as_it_is_without_us() -> None:
    tell = "print(QPoint.manhattanLength.__doc__)\nhelp(QRect.contains)"
    told = said_by(BEGIN + tell)
    assert "manhattanLength(self, /) -> int" in told
    assert told == said_by(PLAIN + tell)


def test_the_program_starts_without_it_and_loads_all_of_it_after_the_first_paint() -> None:
    program = """
import os, sys
import roleswitch.__main__
from roleswitch.ui import light_start

load = light_start.load_pyside
def load_and_watch():
    load()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    def loaded():
        return sum(hasattr(sys.modules[name], "__file__") for name in light_start.READERS_OF_SIGNATURES)
    def look():
        if loaded() == 6:
            print(6, flush=True)
            os._exit(0)
    def shown():
        print(loaded(), flush=True)
        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        return enter()
    enter, QApplication.exec = QApplication.exec, staticmethod(shown)

light_start.load_pyside = load_and_watch
sys.argv = ["roleswitch"]
roleswitch.__main__.main()
"""
    assert said_by(program).split() == ["0", "6"]


def test_pyside_says_of_its_modules_what_it_says_without_us() -> None:
    named = """
import PySide6.support.signature.parser as parser
print(parser.__name__, parser.__spec__.name, parser.using_snake_case.__module__)
try: parser.nobody
except AttributeError as error: print(error)
"""
    assert said_by(BEGIN + named) == said_by(PLAIN + named)


def test_other_modules_are_found_as_before() -> None:
    assert said_by(BEGIN + "print(sys.meta_path == finders, type(sys.meta_path) is list)") == "True True"


def test_a_look_through_all_modules_loads_none_of_them() -> None:
    look = "import inspect\ninspect.getmodule(load_pyside)\nprint([name for name in READERS_OF_SIGNATURES "
    assert said_by(BEGIN + look + "if hasattr(sys.modules[name], '__file__')])") == "[]"
