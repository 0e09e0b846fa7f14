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
