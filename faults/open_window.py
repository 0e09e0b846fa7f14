"""The real window in a process of its own, told by lines on standard input what a person does, and watched.

Each line in is a JSON list: a word of `Watched.DOES` and its arguments. Each line out is a JSON object: an answer to
one of them, or a change that came by itself, with its moment in monotonic seconds, which all processes share. A fault
starts it through `faults.window`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from faults.fast_clock import VARIABLE, FastClock
from faults.processor import Kept
from roleswitch.delivery.exports import Shell
from roleswitch.ui import theme
from roleswitch.ui.app import Application, Program
from roleswitch.ui.renewal import AT_ONCE, TICK_SECONDS

LOOK_MILLISECONDS = 5
"""How often the event loop has to come by."""
SLOWEST = 0.1
"""Of how fast time may run."""
REST_MILLISECONDS, RESTS = 20, 10
"""Nothing is under way when so many looks in a row see the same."""
MOST_RESTS = 150


class Watched(QObject):
    """The program's objects, what is asked of them, and how long its event loop was away from them."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._rest = b""
        self._kept = Kept()
        self._last = time.monotonic()
        self._longest = self._longest_kept = 0.0
        self._fast: FastClock | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MILLISECONDS)
        self._commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._commands.activated.connect(self._read)
        program.store.changed.connect(self._tell_state)
        program.store.surroundings_changed.connect(self._tell_surroundings)
        QGuiApplication.clipboard().dataChanged.connect(self._tell_clipboard)

    def _look(self) -> None:
        now, kept = time.monotonic(), self._kept.seconds()
        # A machine without a free processor is not what holds up the window.
        self._longest = max(self._longest, now - self._last - kept - LOOK_MILLISECONDS / 1000)
        self._longest_kept = max(self._longest_kept, kept)
        self._last = now

    def _read(self) -> None:
        chunk = os.read(sys.stdin.fileno(), 65536)
        if not chunk:
            QGuiApplication.exit(0)
            return
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            word, *arguments = json.loads(line)
            DOES[word](self, *arguments)

    def _tell(self, kind: str, **fields: object) -> None:
        sys.stdout.write(json.dumps({"kind": kind, "at": time.monotonic(), **fields}) + "\n")
        sys.stdout.flush()

    def _tell_state(self, name: str) -> None:
        state = self._program.store.state(name)
        if state is None:
            self._tell("gone", role=name)
            return
        error, session = state.error, state.session
        self._tell(
            "state",
            role=name,
            phase=state.phase(self._program.store.clock()).value,
            assuming=state.assuming,
            error=type(error).__name__ if error else "",
            sentence=str(error) if error else "",
            key=session.access_key_id if session else "",
        )

    def _tell_surroundings(self) -> None:
        self._tell("surroundings", clock=self._program.store.clock_trouble, waiting=self._program.store.waiting_for)

    def _tell_clipboard(self) -> None:
        self._tell("clipboard", length=len(QGuiApplication.clipboard().text()))

    # What is done.

    def assume(self, name: str) -> None:
        self._program.actions.assume(name)

    def cancel(self, name: str) -> None:
        self._tell("cancelling", role=name)
        self._program.actions.cancel(name)

    def copy(self, name: str) -> None:
        self._program.actions.copy_exports(name, Shell.BASH)

    def states(self) -> None:
        for state in self._program.store.states():
            self._tell_state(state.role.name)
        self._tell_surroundings()
        self._tell("states")

    def stalls(self) -> None:
        """The longest time in seconds that the event loop was away since this was asked last; and that the
        machine kept it from its work besides."""
        self._look()
        self._tell("stalls", seconds=self._longest, machine=self._longest_kept, memory=_peak_memory())
        self._longest = self._longest_kept = 0.0

    def hurry(self, times_as_fast: float) -> None:
        """Let `fast_clock` run, and look for renewals so much more often, as Qt's timers do not run fast.

        Slower while more sessions are due than the program renews at once: how many the machine makes in a real second
        says nothing. It never stands still, so what is not renewed at all ends in seconds.
        """
        clock = self._fast = FastClock(Path(os.environ[VARIABLE]))
        renewal, store = self._program.actions.renewal, self._program.store

        def look() -> None:
            now = store.clock()
            due = sum(state.session is not None and now >= state.session.renews_at() for state in store.active())
            if self._fast is not None:
                clock.run(times_as_fast * max(min(1.0, AT_ONCE / max(due, 1)), SLOWEST))
            renewal.tick()

        for seconds, what in ((TICK_SECONDS, look), (1.0, renewal.begin_one)):
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(what)
            timer.start(max(round(seconds * 1000 / times_as_fast), 1))

    def grown(self) -> None:
        """What there is of the process when nothing is under way: fast time stands still until that is so, in which
        nothing begins."""
        clock, self._fast = self._fast, None
        if clock is not None:
            clock.run(0)
        seen: list[tuple[int, int]] = []

        def look() -> None:
            seen.append((len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))))  # noqa: PTH208
            is_at_rest = len(seen) >= RESTS and len(set(seen[-RESTS:])) == 1
            if not is_at_rest and len(seen) < MOST_RESTS:
                QTimer.singleShot(REST_MILLISECONDS, self, look)
                return
            gc.unfreeze()  # what the program has set aside is counted too
            gc.collect()
            descriptors, threads = min(seen[-RESTS:])
            self._tell(
                "grown",
                memory=_memory(),
                descriptors=descriptors,
                threads=threads,
                widgets=len(QApplication.allWidgets()),
                objects=Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects()),
            )
            gc.freeze()
            self._fast = clock

        look()

    def block(self, seconds: float) -> None:
        """What must not happen, so that a fault can prove that it would be seen."""
        time.sleep(seconds)


DOES: dict[str, Callable[..., None]] = {
    "assume": Watched.assume,
    "cancel": Watched.cancel,
    "copy": Watched.copy,
    "states": Watched.states,
    "stalls": Watched.stalls,
    "hurry": Watched.hurry,
    "grown": Watched.grown,
    "block": Watched.block,
}


def _peak_memory() -> int:
    """In bytes."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def _memory() -> int:
    """Resident, in bytes."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Rss:")), 0)


def _sleep(seconds: float) -> None:
    """What time.sleep does. libfaketime 0.9.10 lets that one fail with EINVAL: it takes its moment of CLOCK_MONOTONIC
    for one of the clock that it sets."""
    threading.Event().wait(seconds)


def main() -> int:
    if "libfaketime" in os.environ.get("LD_PRELOAD", ""):
        time.sleep = _sleep  # type: ignore[assignment]  # nobody here sleeps by a SupportsIndex
    application = Application([*sys.argv[:1], *theme.STYLE_ARGUMENTS])
    program = Program()
    watched = Watched(program)
    program.window.first_painted.connect(lambda: QTimer.singleShot(0, watched, watched.states))
    program.show()
    status = application.exec()
    if not program.close():
        os._exit(status)
    return status
