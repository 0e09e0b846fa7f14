"""One window a person: a second start raises the first one and ends, and a command without a terminal asks it.

What they say, and what they are answered, is in `roleswitch/second_start.py`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from roleswitch import files
from roleswitch.second_start import ASK, ASKED, HIDDEN, LONGEST_LINE, RAISE, UNKNOWN, Wanted, is_seen_to, wanted_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LIMIT_MILLISECONDS = 1000


class FirstInstance(QObject):
    """Listens for later starts, and calls `wanted` for each, which says whether there is such a role; and for commands
    that want a session which takes a person: `asked` is called with the role's name, and says the same.

    Where it cannot listen, each start has its own window. Whatever else a process says, it is cut off.
    """

    def __init__(
        self, wanted: Callable[[Wanted], bool], asked: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._wanted = wanted
        self._asked = asked
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        # Of two that start at once the first has it: Qt would put our socket in the place of its.
        if is_seen_to(Wanted()):
            return
        if not self._server.listen(files.window_address()):
            QLocalServer.removeServer(files.window_address())  # left by one that was killed
            self._server.listen(files.window_address())

    def _let_in(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            if not _is_this_persons(socket):
                socket.abort()
                continue
            _Line(socket, self._answer)

    def _answer(self, line: bytes) -> bytes:
        """Empty where nobody says such a thing."""
        if not line.startswith(ASK):
            wanted = wanted_of(line)
            if wanted is not None and wanted.hidden:
                return HIDDEN
            return b"" if wanted is None else RAISE if self._wanted(wanted) else UNKNOWN
        try:
            role = line.removeprefix(ASK).decode().removesuffix("\n")
        except UnicodeDecodeError:
            return b""
        return ASKED if self._asked(role) else UNKNOWN


class _Line(QObject):
    """The one line that a process says. It has a second for it, and then is cut off."""

    def __init__(self, socket: QLocalSocket, answer: Callable[[bytes], bytes]) -> None:
        super().__init__(socket)
        self._socket = socket
        self._answer = answer
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._cut_off)
        self._limit.start(LIMIT_MILLISECONDS)
        socket.setReadBufferSize(LONGEST_LINE)
        socket.readyRead.connect(self._read)
        self._read()  # what came before anybody listened

    def _read(self) -> None:
        if not self._limit.isActive():
            self._socket.readAll()  # it has said its line
            return
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST_LINE:
                self._cut_off()
            return
        self._limit.stop()
        answer = self._answer(bytes(self._socket.readLine().data()))
        if not answer:
            self._cut_off()
            return
        self._socket.write(answer)
        self._socket.flush()

    def _cut_off(self) -> None:
        self._socket.abort()


def _is_this_persons(connection: QLocalSocket) -> bool:
    """Whether the process on the other side is. Linux tells; elsewhere others cannot get into the folder, and Windows
    does not let them at the pipe (UserAccessOption)."""
    if sys.platform != "linux":
        return True
    import socket
    import struct

    with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as other:
        told = other.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
    _, user, _ = struct.unpack("iII", told)  # struct ucred of unix(7): process, user, group
    return bool(user == os.geteuid())
