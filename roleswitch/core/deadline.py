"""A blocking call that ends in time, whatever hangs below it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from roleswitch.errors import Cancelled
from roleswitch.texts import tr

T = TypeVar("T")

GLANCE_SECONDS = 0.05
"""How often a cancel is looked for: well under the 200 ms in which it has to show."""


def pause(seconds: float, cancelled: threading.Event | None = None) -> None:
    """Wait. Raises Cancelled as soon as `cancelled` is set."""
    if (cancelled or threading.Event()).wait(seconds):
        raise Cancelled(tr("Cancelled."))


class GoesOn(Exception):
    """What is waited for is not over yet."""


class Ended(NamedTuple, Generic[T]):
    """What a call returned, or what it raised."""

    returned: T | None
    raised: BaseException | None

    def outcome(self) -> T:
        """Returns or raises the same."""
        if self.raised is not None:
            raise self.raised
        return self.returned  # type: ignore[return-value]  # where nothing was raised, it is what was returned


def begun(call: Callable[[], T], name: str) -> Callable[[float], Ended[T]]:
    """Begin the call in a daemon thread of that name. What is given back waits so many seconds for what it returns or
    raises, and raises GoesOn where it is not over then."""
    outcome: queue.SimpleQueue[Ended[T]] = queue.SimpleQueue()

    def run() -> None:
        try:
            outcome.put(Ended(call(), None))
        except BaseException as error:  # noqa: BLE001 - it is told to the thread that waits
            outcome.put(Ended(None, error))

    def waited_for(seconds: float) -> Ended[T]:
        try:
            return outcome.get(timeout=seconds)
        except queue.Empty:
            raise GoesOn from None

    threading.Thread(target=run, name=name, daemon=True).start()
    return waited_for


def within(
    seconds: float,
    call: Callable[[], T],
    *,
    cancelled: threading.Event | None = None,
    slow_after: float = 2.0,
    on_slow: Callable[[], None] | None = None,
) -> T:
    """What `call` returns or raises, waiting at most `seconds` and a glance more.

    Raises TimeoutError then, and Cancelled as soon as `cancelled` is set; the call itself goes on in a daemon thread
    and its outcome is dropped, because neither a socket that drips nor a keyring that prompts can be interrupted.
    `on_slow` is called once, from the waiting thread, when `slow_after` seconds have passed.
    """
    waited_for = begun(call, f"within-{seconds:.0f}s")
    started = time.monotonic()
    while True:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(tr("Cancelled."))
        # By the clock: on a busy machine each glance takes longer than it should. And once more when time is up: where
        # the machine stood still, the outcome may have come since.
        waited = time.monotonic() - started
        try:
            return waited_for(GLANCE_SECONDS).outcome()
        except GoesOn:
            if on_slow is not None and waited >= slow_after:
                on_slow()
                on_slow = None
            if waited >= seconds:
                raise TimeoutError from None
