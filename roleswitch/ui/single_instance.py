"""One window a person: a second start raises the first one and ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from roleswitch import files

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

RAISE = b"raise\n"
LIMIT_MILLISECONDS = 1000


def address() -> str:
    """A socket in the private runtime folder; on Windows, where there is none, a pipe named after that folder."""
    folder = Path(files.runtime_folder())
    if sys.platform == "win32":
        return "roleswitch-" + str(folder).replace("\\", "-").replace(":", "")
    return str(folder / "window.socket")


def raise_the_open_one() -> bool:
    """True where a window is open already: it has been asked to show itself."""
    if sys.platform != "win32" and not Path(address()).exists():
        return False  # without loading QtNetwork, which the first paint would wait for
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address())
    if not socket.waitForConnected(LIMIT_MILLISECONDS):
        return False
    socket.write(RAISE)
    # It may have answered before it was asked, and waiting is for what comes after.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(LIMIT_MILLISECONDS)
    socket.disconnectFromServer()
    # One that hangs does not answer: then a second window is better than none.
    return answered


class FirstInstance(QObject):
    """Listens for later starts and calls `raised` for each. Where it cannot listen, each start has its own window."""

    def __init__(self, raised: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._raised = raised
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(address()):
            QLocalServer.removeServer(address())  # left by one that was killed
            self._server.listen(address())

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.disconnected.connect(socket.deleteLater)
        socket.write(RAISE)
        socket.flush()
        self._raised()
