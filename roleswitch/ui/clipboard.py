"""Secrets on the clipboard: marked as such where the system knows how, and cleared after a while if still ours."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from roleswitch.core.preferences import Preferences

HINTS: dict[str, dict[str, bytes]] = {
    # Read by Klipper, and by GNOME's and other clipboard managers since.
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    # "Clipboard Formats", Microsoft: the first keeps monitors out, the others the history and the cloud.
    "win32": {
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
        'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
        'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    },
    # nspasteboard.org: what clipboard managers of macOS agreed on.
    "darwin": {"org.nspasteboard.ConcealedType": b""},
}


def concealed(text: str, platform: str = sys.platform) -> QMimeData:
    """`text` with the marks that tell clipboard managers to keep no copy."""
    content = QMimeData()
    content.setText(text)
    for kind, value in HINTS.get(platform, {}).items():
        content.setData(kind, value)
    return content


class SecretClipboard(QObject):
    """Only the clipboard that Ctrl+V pastes, never the X selection that a middle click does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = b""
        """A hash of what we put there: the secret itself has no business in an object that lives."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str, seconds: int = Preferences.clipboard_seconds) -> None:
        """`seconds` until it is cleared; 0 leaves it there until the program ends."""
        self._ours = _hash(text)
        QGuiApplication.clipboard().setMimeData(concealed(text), QClipboard.Mode.Clipboard)
        self._timer.stop()
        if seconds > 0:
            self._timer.start(seconds * 1000)

    def clear(self) -> bool:
        """Clear the clipboard if it still holds what we put there; True if so."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        still_ours = bool(self._ours) and _hash(clipboard.text(QClipboard.Mode.Clipboard)) == self._ours
        self._ours = b""
        if still_ours:
            clipboard.clear(QClipboard.Mode.Clipboard)
        return still_ours


def _hash(text: str) -> bytes:
    import hashlib  # late: it loads libcrypto, and the first paint would wait for it

    return hashlib.sha256(text.encode(errors="replace")).digest()
