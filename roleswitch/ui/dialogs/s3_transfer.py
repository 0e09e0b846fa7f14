"""What of a file or an object is transferred, and as what: asked for before an upload and a download."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from roleswitch.access.s3_names import ByteRange, Location, checked_key
from roleswitch.errors import BadValue
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.form import Field, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.s3_listing import size_words
from roleswitch.ui.plain_text import PlainLabel

WIDTH = 64
RATE_SECONDS = 5.0
"""What the rate is an average of."""


def range_from(first: str, last: str) -> ByteRange:
    """What is typed; nothing is the first byte, or the last. Raises BadValue."""

    def number(text: str, otherwise: int | None) -> int | None:
        text = text.strip().replace(" ", "").replace(",", "")
        if not text:
            return otherwise
        if not (text.isascii() and text.isdigit() and len(text) <= 15):
            raise BadValue("range", tr("A byte is a number, counted from 0."))
        return int(text)

    return ByteRange(number(first, 0) or 0, number(last, None))


class Rate:
    """How fast bytes come or go, on average of the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """`now` in seconds of whatever clock."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()  # a part is sent again
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > RATE_SECONDS:
            self._seen.popleft()

    @property
    def bytes_a_second(self) -> float:
        """0 where it is not known yet."""
        if len(self._seen) < 2 or self._seen[-1][0] == self._seen[0][0]:
            return 0
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        return (last - first) / (ended - began)


def progress_words(done: int, whole: int, rate: float) -> str:
    """Such as 120 MB of 1.0 GB · 12 MB/s · 1 min 15 s left."""
    words = [tr("{size_words} of {size_words_2}", size_words=size_words(done), size_words_2=size_words(whole))]
    if rate > 0:
        words.append(f"{size_words(rate)}/s")
        seconds = round((whole - done) / rate)
        if seconds > 0:
            words.append(tr("{time_words} left", time_words=_time_words(seconds)))
    return " · ".join(words)


def _time_words(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min {left} s", minutes=minutes, left=left) if minutes else f"{left} s"


class TransferDialog(QDialog):
    """`size` is how many bytes the file or the object has, where that is known."""

    chosen = Signal(str, object)
    """The object's key, and the ByteRange of what is transferred; None for all of it."""

    def __init__(self, title: str, act: str, at: Location, size: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("transfer")
        self.setWindowTitle(title)
        self._size = size
        self._build_fields(at.bucket, at.prefix)
        self._cancel = push_button(tr("Cancel"))
        self._go = push_button(act, primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        self._lay_out()
        self._listen()
        self._check()
        self._key.setFocus()

    def _build_fields(self, bucket: str, key: str) -> None:
        self._bucket = PlainLabel(bucket)
        self._bucket.setAccessibleName(tr("Bucket {bucket}", bucket=bucket))
        self._key = QLineEdit(key)
        self._first = QLineEdit()
        self._first.setPlaceholderText("0")
        self._last = QLineEdit()
        self._last.setPlaceholderText(tr("the end") if self._size is None else str(max(self._size - 1, 0)))
        self._last.setAccessibleName(tr("To byte"))
        self._part = CheckLine(tr("Only a part of it, by its bytes"))
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self._first, 1)
        both.addWidget(PlainLabel("to"))
        both.addWidget(self._last, 1)
        self._key_field = Field(self._key, tr("Object key"))
        self._range_field = Field(self._first, tr("From byte"), beside=both)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        form = form_layout()
        form.addRow(PlainLabel(tr("Bucket"), name="fieldLabel"), self._bucket)
        form.addRow(self._key_field.label, self._key_field)
        column.addLayout(form)
        column.addWidget(self._part)
        ranges = form_layout()
        ranges.addRow(self._range_field.label, self._range_field)
        column.addLayout(ranges)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._go)

    def _listen(self) -> None:
        for editor in (self._key, self._first, self._last):
            editor.textChanged.connect(self._check)
        self._part.toggled.connect(self._check)
        self._part.toggled.connect(lambda on: self._first.setFocus() if on else None)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._run)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            wanted = size_for(self, self._content, self._footer, WIDTH)
            wanted.setHeight(wanted.height() + self.fontMetrics().height())
            grow(self, wanted)

    def _check(self) -> None:
        in_part = self._part.is_checked()
        for editor in (self._first, self._last):
            editor.setEnabled(in_part)
        key, byte_range = self._troubles()
        hint = (
            ""
            if self._size is None
            else tr(
                "all of it is {size_words}, {size} bytes", size_words=size_words(self._size), size=f"{self._size:,}"
            )
        )
        self._key_field.say(key, trouble=bool(key))
        self._range_field.say(byte_range or hint, trouble=bool(byte_range))
        self._go.setEnabled(not key and not byte_range)
        QTimer.singleShot(0, self, self._fit)  # once the layout knows

    def _troubles(self) -> tuple[str, str]:
        """What is wrong with the key, and with the range."""
        key = byte_range = ""
        try:
            checked_key(self._key.text())
        except BadValue as trouble:
            key = trouble.message
        if self._key.text().endswith("/"):
            key = tr("A name that ends in / is a folder's.")
        if self._part.is_checked():
            try:
                wanted = range_from(self._first.text(), self._last.text())
                if self._size is not None:
                    wanted.within(self._size)
            except BadValue as trouble:
                byte_range = trouble.message
        return key, byte_range

    def _run(self) -> None:
        if any(self._troubles()):
            return
        wanted = range_from(self._first.text(), self._last.text()) if self._part.is_checked() else None
        key = self._key.text()
        self.accept()
        self.chosen.emit(key, wanted)
