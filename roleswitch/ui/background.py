"""Run a blocking call elsewhere and bring its outcome back to the GUI thread."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

WORKERS = 6
"""Also the most renewals under way at once."""
LAST_WAIT_SECONDS = 2.0
SWITCH_SECONDS = 0.001
"""How long a worker that computes keeps Python from the GUI thread, which asks for it many times while it paints. With
Python's own 5 ms the window stood still for 130 to 190 ms while 5000 roles were read after an import; with this for 40
to 60."""
FULLY = 100
"""Outcomes from one look through all objects for garbage to the next."""
MANY_MODULES = 50
"""What comes with fewer is not worth setting aside."""


class Background(QObject):
    """Lives on the GUI thread. Outcomes arrive there, always later, also of a call that ended at once.

    While it is open, cyclic garbage is collected on the GUI thread alone, after outcomes: a worker that collects it
    would delete whatever QObjects are in it on the wrong thread, and Qt aborts sooner or later.

    What comes with modules stays as long as they do, and is set aside: to look through it too, boto3's and Qt's above
    all, the window stood still for 60 ms each time, and on a busy machine for 135.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._pending: set[Future[Any]] = set()
        self._closing = threading.Lock()
        self._closed = False
        self._outcomes = 0
        self._modules = len(sys.modules)
        gc.disable()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, call: Callable[[], T], done: Callable[[T], None], failed: Callable[[RoleSwitchError], None]) -> None:
        """Call `done` with the result or `failed` with the trouble.

        Any other exception is a bug: `failed` is told so, and it is raised on this thread for the one last handler.
        """
        with self._closing:
            if self._closed:
                return
            if self._pool is None:
                from concurrent.futures import ThreadPoolExecutor  # late: nothing runs before the first paint

                self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="background")
            future = self._pool.submit(call)
            self._pending.add(future)
        future.add_done_callback(partial(self._announce, done, failed))

    def close(self) -> bool:
        """Take no more calls and deliver no more outcomes; False where a call still hangs after 2 s."""
        with self._closing:
            self._closed = True
        if self._pool is None:
            return True
        from concurrent.futures import wait

        self._pool.shutdown(wait=False, cancel_futures=True)
        # What was called off before it began never counts as done to `wait`.
        begun = [future for future in self._pending if not future.cancelled()]
        return not wait(begun, timeout=LAST_WAIT_SECONDS).not_done

    def _announce(
        self, done: Callable[[T], None], failed: Callable[[RoleSwitchError], None], future: Future[T]
    ) -> None:
        # On the worker's thread. The lock: to emit a signal of an object that is gone would end the program.
        with self._closing:
            if not self._closed:
                self._ended.emit((future, done, failed))

    def _collect_garbage(self) -> None:
        """The young objects each time, older ones as rarely as Python itself does."""
        self._outcomes += 1
        if self._outcomes == 1 and gc.get_freeze_count() == 0:
            # Modules that load leave no garbage, and no session is there yet.
            self._set_aside()
        gc.collect(2 if self._outcomes % FULLY == 0 else 1 if self._outcomes % 10 == 0 else 0)
        # What a call under way holds, such as a client with its key, is garbage soon: set aside it would never go.
        if self._outcomes % FULLY == 0 and not self._pending and len(sys.modules) >= self._modules + MANY_MODULES:
            self._set_aside()

    def _set_aside(self) -> None:
        gc.freeze()
        self._modules = len(sys.modules)

    @Slot(object)
    def _deliver(self, ended: tuple[Future[Any], Callable[[Any], None], Callable[[RoleSwitchError], None]]) -> None:
        future, done, failed = ended
        self._pending.discard(future)
        self._collect_garbage()
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, RoleSwitchError):
            error.forget_frames()
            failed(error)
        elif error is not None:
            # Who asked has to know too: what waits for an outcome would wait for ever.
            failed(
                RoleSwitchError(
                    tr("That failed by a bug in RoleSwitch ({name}): see the log.", name=type(error).__name__)
                )
            )
            raise error
        else:
            done(future.result())
