"""A blocking call that ends in time, whatever hangs below it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from roleswitch.errors import Cancelled

T = TypeVar("T")

_GLANCE_SECONDS = 0.05
"""How often a cancel is looked for: well under the 200 ms in which it has to show."""


def pause(seconds: float, cancelled: threading.Event | None = None) -> None:
    """Wait. Raises Cancelled as soon as `cancelled` is set."""
    if (cancelled or threading.Event()).wait(seconds):
        raise Cancelled("Cancelled.")


def within(
    seconds: float,
    call: Callable[[], T],
    *,
    cancelled: threading.Event | None = None,
    slow_after: float = 2.0,
    on_slow: Callable[[], None] | None = None,
) -> T:
    """What `call` returns or raises, waiting at most `seconds`.

    Raises TimeoutError then, and Cancelled as soon as `cancelled` is set; the call itself goes on in a daemon thread
    and its outcome is dropped, because neither a socket that drips nor a keyring that prompts can be interrupted.
    `on_slow` is called once, from the waiting thread, when `slow_after` seconds have passed.
    """
    outcome: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            outcome.put((call(), None))
        except BaseException as error:  # noqa: BLE001 - it is raised again in the thread that waits
            outcome.put((None, error))

    threading.Thread(target=run, name=f"within-{seconds:.0f}s", daemon=True).start()
    started = time.monotonic()
    while True:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled("Cancelled.")
        try:
            result, error = outcome.get(timeout=_GLANCE_SECONDS)
        except queue.Empty:
            # By the clock: on a busy machine each glance takes longer than it should.
            waited = time.monotonic() - started
            if on_slow is not None and waited >= slow_after:
                on_slow()
                on_slow = None
            if waited >= seconds:
                raise TimeoutError from None
            continue
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # without an error there is a result
