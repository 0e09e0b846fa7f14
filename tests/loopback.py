"""A server of a test on loopback, in a thread of its own."""

from __future__ import annotations

import socketserver
import threading
from types import TracebackType
from typing import Self


class Loopback:
    """Serves while it is entered. `server` is bound to a port of 127.0.0.1 already, and closed at the end."""

    def __init__(self, server: socketserver.BaseServer) -> None:
        self._server = server
        # It looks every half second for its end otherwise, and every test would wait for that.
        self._thread = threading.Thread(target=server.serve_forever, args=(0.02,))

    @property
    def port(self) -> int:
        address = self._server.server_address
        assert isinstance(address, tuple)
        return int(address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Asked:
    """How often each of several was asked, by its name; from any thread."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}
        self._has_come = threading.Condition()

    def note(self, name: str) -> None:
        with self._has_come:
            self._times[name] = self.count(name) + 1
            self._has_come.notify_all()

    def count(self, name: str) -> int:
        return self._times.get(name, 0)

    def wait_for_more(self, name: str, before: int, seconds: float) -> bool:
        """Whether it is asked more often than `before` within these seconds."""
        with self._has_come:
            return self._has_come.wait_for(lambda: self.count(name) > before, seconds)
