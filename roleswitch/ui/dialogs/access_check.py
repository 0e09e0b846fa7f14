"""The access check: whose session it is, and S3 as it may be used with it, to browse, to upload and to download."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from roleswitch.access.s3_names import ByteRange, Location, file_name, location
from roleswitch.errors import AccessRefused, BadValue, Cancelled, RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import button_text, push_button
from roleswitch.ui.details_trouble import Passage
from roleswitch.ui.dialogs.confirm import confirm
from roleswitch.ui.dialogs.form import FieldLabel, Outcome, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.dialogs.refusal_area import RefusalArea
from roleswitch.ui.dialogs.s3_listing import (
    WIDTHS,
    Kind,
    ListingModel,
    Row,
    bucket_rows,
    fit_table,
    page_rows,
    shown,
    size_words,
    table,
)
from roleswitch.ui.dialogs.s3_transfer import Rate, TransferDialog, progress_words
from roleswitch.ui.flow_layout import FlowLayout, empty
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.access.s3 import Bucket, Page
    from roleswitch.core.sts import Identity
    from roleswitch.ui.access_actions import AccessActions
    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.store import Store

ALL_BUCKETS = Location("", "")


def crumbs(at: Location) -> list[tuple[str, Location]]:
    """The way to a place: the words of each step and where it leads, the place itself last."""
    found = [(tr("Buckets"), ALL_BUCKETS)]
    if at.bucket:
        found.append((at.bucket.rpartition("/")[2], Location(at.bucket, "")))
        parts = at.prefix.split("/")
        for number, part in enumerate(parts, 1):
            if part or number < len(parts):
                prefix = "/".join(parts[:number]) + ("/" if number < len(parts) else "")
                found.append((part or "/", Location(at.bucket, prefix)))
    return found


def above(at: Location) -> Location:
    """The place that this one is in."""
    way = crumbs(at)
    return way[-2][1] if len(way) > 1 else ALL_BUCKETS


def count_words(rows: int, at: Location, *, is_more: bool) -> str:
    if not rows:
        return tr("There is no bucket in the account.") if not at.bucket else tr("There is nothing here.")
    amount = f"{rows:,}".replace(",", " ")
    if not at.bucket:
        return tr_n("{amount} bucket", "{amount} buckets", rows, amount=amount)
    if is_more:
        return tr_n("{amount} entry, and there are more", "{amount} entries, and there are more", rows, amount=amount)
    return tr_n("{amount} entry", "{amount} entries", rows, amount=amount)


def _last_part(key: str) -> str:
    return shown(key).rpartition("/")[2]


def _is_there(outcome: object) -> bool:
    """Whether AWS did not upload over an object."""
    said = outcome.aws if isinstance(outcome, AccessRefused) else None
    return said is not None and said.code == "PreconditionFailed"


class AccessCheckDialog(QDialog):
    """For the role of that name, which is assumed where it has no session."""

    assume_wanted = Signal(str)
    """That takes something of a person, such as an MFA code; the dialog goes on when the role is assumed."""

    def __init__(self, store: Store, access: AccessActions, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("accessCheck")
        state = store.state(role)
        self._title = state.role.title if state is not None else role
        self.setWindowTitle(tr("Access check — {title}", title=self._title))
        self._store = store
        self._access = access
        self._role = role
        self._at = ALL_BUCKETS
        self._token = ""
        self._listing: Task | None = None
        self._asked = 0
        """How many listings were asked for: an answer to an earlier one is not looked at."""
        self._transfer: Task | None = None
        self._doing = ""
        self._rate = Rate()
        self._over = False
        self._build_who()
        self._build_place()
        self._build_table()
        self._build_progress()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_buttons()
        QTimer.singleShot(0, self, self._ask_who)

    # ------------------------------------------------------------ layout

    def _build_who(self) -> None:
        self._who = Passage("…")
        self._who.setAccessibleName(tr("You are"))

    def _build_place(self) -> None:
        self._place = QLineEdit()
        self._place.setPlaceholderText("s3://bucket/prefix")
        self._place.setAccessibleName(tr("Bucket and prefix"))
        self._go = push_button(tr("Go"))
        self._way = FlowLayout()

    def _build_table(self) -> None:
        self._model = ListingModel()
        self._table = table(self._model, tr("What is here"))
        self._count = PlainLabel(muted=True, lines=1)
        self._more = push_button(tr("Load more"))
        self._more.setProperty("small", True)
        self._refusal = RefusalArea(self._store, self._role)
        self._outcome = Outcome()

    def _build_progress(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar_words = PlainLabel(lines=1)
        self._stop = push_button(tr("Cancel"))
        self._stop.setProperty("small", True)
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._bar_words)
        row.addWidget(self._stop)
        self._progress.hide()

    def _build_footer(self) -> None:
        self._upload = push_button(tr("Upload…"))
        self._download = push_button(tr("Download…"))
        self._close = push_button(tr("Close"))
        self._footer, row = footer(self._upload, self._download)
        row.addWidget(self._close)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        form = form_layout()
        form.addRow(PlainLabel(tr("You are"), lines=1, name="fieldLabel"), self._who)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._place, 1)
        place.addWidget(self._go)
        form.addRow(FieldLabel(tr("Go to"), self._place), place)
        column.addLayout(form)
        column.addLayout(self._way)
        column.addWidget(self._table, 1)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._more)
        column.addLayout(below)
        for widget in (self._refusal, self._outcome, self._progress):
            column.addWidget(widget)
        column.addStretch()
        lay_out(self, self._content, self._footer)

    def _listen(self) -> None:
        self._go.clicked.connect(self._go_to_typed)
        self._more.clicked.connect(self._load_more)
        self._table.activated.connect(self._open_row)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._upload.clicked.connect(self._choose_file)
        self._download.clicked.connect(self._ask_download)
        self._stop.clicked.connect(self._stop_transfer)
        self._close.clicked.connect(self.reject)
        self._refusal.assume_wanted.connect(self.assume_wanted)
        self._access.progressed.connect(self._progressed)
        for keys, act in (
            ("Ctrl+L", self._place.setFocus),
            ("Alt+Up", self._go_up),
            ("F5", self._reload),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        fit_table(self._table, WIDTHS)
        line = self.fontMetrics().lineSpacing()
        self._table.setMinimumHeight(6 * line)
        wanted = size_for(self, self._content, self._footer, sum(WIDTHS) + 8)
        wanted.setHeight(min(self.screen().availableSize().height() - 80, max(wanted.height(), 40 * line)))
        self.resize(wanted)
        self._place.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not isinstance(self.focusWidget(), QPushButton):
            if self._place.hasFocus():
                self._go_to_typed()
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_up()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        if self._transfer is not None and not self._transfer.cancelled.is_set():
            confirm(
                self,
                tr("Stop it? {doing}", doing=self._doing),
                tr("Nothing of it is kept."),
                tr("Stop"),
                # Not the base's reject: Qt would find this one by its name.
                lambda: self.done(QDialog.DialogCode.Rejected),
                keep=tr("Go on"),
            )
            return
        super().reject()

    def done(self, result: int) -> None:
        self._over = True
        for task in (self._listing, self._transfer):
            if task is not None:
                task.cancel()
        super().done(result)

    @property
    def _is_over(self) -> bool:
        return self._over or not isValid(self)

    # ------------------------------------------------------------ who

    def _ask_who(self) -> None:
        if self._is_over:
            return
        self._count.setText(tr("Asking AWS as {title}…", title=self._title))
        self._listing = self._access.who(self._role, self._told_who)

    def _told_who(self, who: Identity | RoleSwitchError) -> None:
        if self._is_over:
            return
        self._listing = None
        if isinstance(who, RoleSwitchError):
            self._count.setText("")
            self._fail(who, self._ask_who)
            return
        self._who.setPlainText(who.arn)
        self._go_to(ALL_BUCKETS)

    # ------------------------------------------------------------ places

    def _go_to_typed(self) -> None:
        text = self._place.text().strip()
        if not text:
            self._go_to(ALL_BUCKETS)
            return
        try:
            self._go_to(location(text))
        except BadValue as trouble:
            self._outcome.show_trouble(trouble)

    def _go_up(self) -> None:
        if self._at.bucket:
            self._go_to(above(self._at))

    def _reload(self) -> None:
        self._go_to(self._at)

    def _go_to(self, at: Location) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._at, self._token = at, ""
        self._refusal.clear()
        self._outcome.say("")
        self._model.show(())
        self._table.show()
        self._place.setText(str(at) if at.bucket else "")
        self._show_way()
        self._count.setText(tr("Reading…"))
        if at.bucket:
            self._ask_page("")
        else:
            self._asked += 1
            self._listing = self._access.buckets(self._role, partial(self._told_buckets, self._asked))
        self._show_buttons()

    def _ask_page(self, token: str) -> None:
        self._asked += 1
        at, told = self._at, partial(self._told_page, self._asked)
        self._listing = self._access.page(self._role, at.bucket, at.prefix, token, told)

    def _load_more(self) -> None:
        token, self._token = self._token, ""
        self._show_buttons()
        self._ask_page(token)

    def _told_buckets(self, asked: int, buckets: tuple[Bucket, ...] | RoleSwitchError) -> None:
        if self._is_over or asked != self._asked:
            return
        self._listing = None
        if isinstance(buckets, RoleSwitchError):
            self._count.setText(tr("A bucket can be gone to by its name."))
            self._fail(buckets, self._reload)
            return
        self._model.show(bucket_rows(buckets))
        self._listed()

    def _told_page(self, asked: int, page: Page | RoleSwitchError) -> None:
        if self._is_over or asked != self._asked:
            return
        self._listing = None
        if isinstance(page, RoleSwitchError):
            self._count.setText("")
            self._fail(page, self._reload)
            return
        self._token = page.token
        self._model.add(page_rows(page, self._at.prefix))
        self._listed()

    def _listed(self) -> None:
        self._count.setText(count_words(len(self._model.rows), self._at, is_more=bool(self._token)))
        if self._model.rows and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))
            if not self._place.hasFocus():
                self._table.setFocus()
        self._show_buttons()

    def _show_way(self) -> None:
        empty(self._way)
        way = crumbs(self._at)
        for number, (step, to) in enumerate(way):
            is_last = number == len(way) - 1
            if number:
                self._way.addWidget(PlainLabel("›", muted=True, name="crumb"))
            words = shown(step)[:60]
            if is_last:
                self._way.addWidget(PlainLabel(words, lines=1, bold=True, name="crumb"))
                return
            button = push_button(button_text(words))
            button.setProperty("crumb", True)
            explain(button, str(to) if to.bucket else tr("All buckets"))
            # Later: it goes away with the way that it stands in.
            button.clicked.connect(lambda _=False, to=to: QTimer.singleShot(0, self, lambda: self._go_to(to)))
            self._way.addWidget(button)

    def _open_row(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        if row.kind is Kind.OBJECT:
            self._ask_download()
        elif row.kind is Kind.BUCKET:
            self._go_to(Location(row.key, ""))
        else:
            self._go_to(Location(self._at.bucket, row.key))

    def _chosen(self) -> Row | None:
        return self._model.row_at(self._table.currentIndex())

    def _show_buttons(self, *_: object) -> None:
        row = self._chosen()
        is_free = self._transfer is None
        self._more.setVisible(bool(self._token))
        self._upload.setEnabled(is_free and bool(self._at.bucket))
        # Without a row: who may not list a bucket types the object's name.
        self._download.setEnabled(is_free and bool(self._at.bucket) and (row is None or row.kind is Kind.OBJECT))

    # ------------------------------------------------------------ trouble

    def _fail(self, trouble: RoleSwitchError, again: Callable[[], None]) -> None:
        if isinstance(trouble, Cancelled):
            return
        # An empty table says nothing, and a refusal wants the room.
        self._table.setVisible(bool(self._model.rows))
        self._refusal.show_trouble(trouble, again)
        self._show_buttons()

    # ------------------------------------------------------------ down

    def _ask_download(self) -> None:
        row = self._chosen()
        if self._transfer is not None or not self._at.bucket or (row is not None and row.kind is not Kind.OBJECT):
            return
        key, size = (row.key, row.size) if row is not None else (self._at.prefix, None)
        dialog = TransferDialog(tr("Download from S3"), tr("Download…"), Location(self._at.bucket, key), size, self)
        dialog.chosen.connect(partial(self._choose_target, self._at.bucket))
        dialog.open()

    def _choose_target(self, bucket: str, key: str, byte_range: ByteRange | None) -> None:
        chooser = QFileDialog(self, tr("Download to"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(file_name(key))
        chooser.fileSelected.connect(lambda path: self._run_download(bucket, key, byte_range, Path(path)))
        chooser.open()

    def _run_download(self, bucket: str, key: str, byte_range: ByteRange | None, path: Path) -> None:
        self._begin(tr("Download of {name}", name=_last_part(key)))
        self._transfer = self._access.download(
            self._role,
            bucket,
            key,
            path,
            partial(self._ended, tr("downloaded to {path}", path=path)),
            byte_range=byte_range,
            overwrite=True,  # the file dialog has asked
        )
        self._show_buttons()

    # ------------------------------------------------------------ up

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("Upload to S3"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self._ask_upload(Path(path)))
        chooser.open()

    def _ask_upload(self, path: Path) -> None:
        try:
            size = path.stat().st_size
        except OSError as error:
            self._outcome.say(
                tr("{path} could not be read: {strerror}.", path=path, strerror=error.strerror), "trouble"
            )
            return
        below = self._at.prefix
        folder = below[: below.rfind("/") + 1]
        to = Location(self._at.bucket, folder + path.name)
        dialog = TransferDialog(tr("Upload {path}", path=path.name), tr("Upload"), to, size, self)
        dialog.chosen.connect(partial(self._look_before_upload, path, self._at.bucket))
        dialog.open()

    def _look_before_upload(self, path: Path, bucket: str, key: str, byte_range: ByteRange | None) -> None:
        upload = partial(self._run_upload, path, bucket, key, byte_range)

        def looked(found: bool | RoleSwitchError | None) -> None:
            if self._is_over:
                return
            self._transfer = None
            if found is True:
                self._end_progress()
                self._ask_to_replace(bucket, key, upload)
            elif isinstance(found, RoleSwitchError):
                self._ended("", found)
            else:
                upload(overwrite=False)

        self._begin(tr("Upload of {name}", name=_last_part(key)))
        self._transfer = self._access.has(self._role, bucket, key, looked)
        self._show_buttons()

    def _ask_to_replace(self, bucket: str, key: str, upload: Callable[..., None]) -> None:
        words = tr("Where the bucket keeps no versions, what it is now is lost.")
        question = tr("Replace s3://{bucket}/{key}?", bucket=bucket, key=shown(key))
        confirm(self, question, words, tr("Replace"), lambda: upload(overwrite=True))

    def _run_upload(self, path: Path, bucket: str, key: str, byte_range: ByteRange | None, *, overwrite: bool) -> None:
        def ended(outcome: int | RoleSwitchError) -> None:
            self._ended(tr("uploaded as s3://{bucket}/{key}", bucket=bucket, key=shown(key)), outcome)
            if _is_there(outcome) and not self._is_over:
                # Who may not list the bucket learns only now that the object is there.
                self._refusal.clear()
                self._ask_to_replace(bucket, key, partial(self._run_upload, path, bucket, key, byte_range))
            elif not isinstance(outcome, RoleSwitchError) and not self._is_over and bucket == self._at.bucket:
                said = self._outcome.text()
                self._reload()
                self._outcome.say(said, "ok")

        self._begin(tr("Upload of {name}", name=_last_part(key)))
        self._transfer = self._access.upload(
            self._role, path, bucket, key, ended, byte_range=byte_range, overwrite=overwrite
        )
        self._show_buttons()

    # ------------------------------------------------------------ while it goes on

    def _begin(self, doing: str) -> None:
        self._doing = doing
        self._rate = Rate()
        self._refusal.clear()
        self._outcome.say("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(doing)
        self._bar_words.setText(f"{doing}…")
        self._stop.setEnabled(True)
        self._progress.show()

    def _progressed(self, task: object, done: int, whole: int) -> None:
        if task is not self._transfer or self._transfer is None or self._transfer.cancelled.is_set():
            return
        self._rate.note(time.monotonic(), done)
        # Qt counts no further than 2 GB.
        self._bar.setRange(0, 1000)
        self._bar.setValue(done * 1000 // whole if whole else 1000)
        self._bar_words.setText(progress_words(done, whole, self._rate.bytes_a_second))

    def _stop_transfer(self) -> None:
        if self._transfer is not None:
            self._transfer.cancel()
            self._stop.setEnabled(False)
            self._bar_words.setText(tr("Cancelling…"))

    def _end_progress(self) -> None:
        self._transfer = None
        self._progress.hide()
        self._show_buttons()

    def _ended(self, what: str, outcome: int | RoleSwitchError) -> None:
        if self._is_over:
            return
        self._end_progress()
        if isinstance(outcome, Cancelled):
            left = f" {outcome.causes[0]}" if outcome.causes else tr(" Nothing of it was kept.")
            self._outcome.say(tr("Cancelled.{left}", left=left))
        elif isinstance(outcome, RoleSwitchError):
            self._fail(outcome, self._reload)
        else:
            self._outcome.say(f"{size_words(outcome)} {what}.", "ok")
