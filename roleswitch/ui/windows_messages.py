"""Messages that Windows sends to windows, where Qt makes no signal of them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractNativeEventFilter


class Msg(ctypes.Structure):
    """How MSG of winuser.h begins."""

    _fields_ = (("hwnd", ctypes.c_void_p), ("message", ctypes.c_uint), ("wParam", ctypes.c_size_t))


class MessageFilter(QAbstractNativeEventFilter):
    """Calls what `acts` has for a message and its wParam. Everybody else hears of it too."""

    def __init__(self, acts: Mapping[tuple[int, int], Callable[[], object]]) -> None:
        super().__init__()
        self._acts = acts

    def nativeEventFilter(self, kind: object, message: int) -> object:
        if kind == b"windows_generic_MSG":
            found = Msg.from_address(int(message))
            if act := self._acts.get((found.message, found.wParam)):
                act()
        return False, 0
