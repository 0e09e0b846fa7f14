"""Signing in to Identity Center: the code to compare in the browser, and what waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QWidget
from shiboken6 import isValid

from roleswitch.core.session import RoleState
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.codes import titles
from roleswitch.ui.countdown import time_left
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, grow, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.theme import scaled_font

if TYPE_CHECKING:
    from roleswitch.core.identity_center import DeviceCode, SignIn
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.store import Store

CODE_SCALE = 1.9
WIDTH = 58
"""Of the dialog, in characters."""


def open_in_browser(address: str) -> bool:
    """False where no program here opens it."""
    return QDesktopServices.openUrl(QUrl(address))


def opens_words(waiting: Sequence[RoleState]) -> str:
    """What the sign-in is for, in sentences."""
    serves = tr("One sign-in serves all its roles, and the AWS CLI as well.")
    if len(waiting) > 1:
        return tr(
            "Opens {n} roles that wait: {titles}. {serves}", n=len(waiting), titles=titles(waiting), serves=serves
        )
    if waiting:
        return tr("Opens {role}, which waits for it. {serves}", role=waiting[0].role.title, serves=serves)
    return serves


class SignInDialog(QDialog):
    """Asks for a code, opens the browser with it, and closes when the person has allowed it there.

    It stands beside the window, not before it: more roles can be asked for meanwhile, and are served by the same
    sign-in. Closing it calls the sign-in off. It is the answer to a click, so the browser opens by itself, by
    `open_address`, which is told what to open and says whether it could.
    """

    def __init__(
        self,
        store: Store,
        actions: Actions,
        source: str,
        parent: QWidget | None = None,
        *,
        open_address: Callable[[str], bool] = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("signIn")
        self.setWindowTitle(tr("Sign in to {source}", source=source))
        self._store = store
        self._actions = actions
        self._source = source
        self._open_address = open_address
        self._code: DeviceCode | None = None
        self._task: Task | None = None
        self._over = False
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(1000)
        self._build_code()
        self._build_words()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_waiting()

    def ask_again(self) -> None:
        """Come to the front: somebody asks for this dialog who cannot see it. A sign-in that failed begins anew."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._task is None:
            self._begin()

    # The parts.

    def _build_code(self) -> None:
        self._user_code = QLineEdit()
        self._user_code.setObjectName("userCode")
        self._user_code.setReadOnly(True)
        self._user_code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._user_code.setAccessibleName(tr("Code"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(scaled_font(CODE_SCALE).pointSizeF())
        self._user_code.setFont(font)
        self._compare = PlainLabel(tr("Your browser shows the same code: compare it, then allow."))
        self._address = PlainLabel(muted=True, name="signInAddress")

    def _build_words(self) -> None:
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Signing in"))
        self._doing = PlainLabel()
        self._opens = PlainLabel(muted=True)
        self._outcome = Outcome()

    def _build_footer(self) -> None:
        self._copy = push_button(tr("Copy link"))
        self._cancel = push_button(tr("Cancel"))
        self._again = push_button(tr("Try again"), primary=True)
        self._browse = push_button(tr("Open browser"), primary=True)
        self._footer, row = footer(self._copy)
        for button in (self._cancel, self._again, self._browse):
            row.addWidget(button)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        for widget in (
            self._user_code,
            self._compare,
            self._address,
            self._doing,
            self._progress,
            self._outcome,
            self._opens,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._browse)

    def _listen(self) -> None:
        self._copy.clicked.connect(self._copy_link)
        self._cancel.clicked.connect(self.reject)
        self._again.clicked.connect(self._begin)
        self._browse.clicked.connect(self._open_browser)
        self._tick_timer.timeout.connect(self.tick)
        self._store.changed.connect(self._show_waiting)
        self._store.list_changed.connect(self._show_waiting)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self._task is None and not self._outcome.text():
            self._begin()
            self.resize(size_for(self, self._content, self._footer, WIDTH))

    def done(self, result: int) -> None:
        self._over = True
        self._tick_timer.stop()
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    @property
    def _is_over(self) -> bool:
        return self._over or not isValid(self)

    # From code to sign-in.

    def _begin(self) -> None:
        self._code = None
        self._outcome.say("")
        self._doing.setText(tr("Asking Identity Center for a code…"))
        self._wait_for(self._actions.sign_ins.begin(self._source, self._begun))
        self._show_state()

    def _wait_for(self, task: Task) -> None:
        self._task = task
        # Where it stands over another dialog it goes with that, and nobody closes it first.
        self.destroyed.connect(task.cancel)

    def _begun(self, code: DeviceCode | RoleSwitchError) -> None:
        if self._is_over:
            return
        if isinstance(code, RoleSwitchError):
            self._fail(code)
            return
        self._code = code
        self._user_code.setText(code.user_code)
        self._user_code.setCursorPosition(0)
        self._address.setText(code.verification_uri)
        self._wait_for(self._actions.sign_ins.finish(self._source, code, self._finished))
        self._tick_timer.start()
        self._show_state()
        self.tick()
        self._open_browser()

    def _finished(self, signed_in: SignIn | RoleSwitchError) -> None:
        if self._is_over:
            return
        if isinstance(signed_in, RoleSwitchError):
            self._fail(signed_in)
            return
        self._task = None  # too late to call it off
        self.accept()

    def _fail(self, trouble: RoleSwitchError) -> None:
        self._task = self._code = None
        self._tick_timer.stop()
        self._show_state()
        # The one next step of a sign-in that is over is to begin it again, and has its button here.
        self._outcome.say(trouble.message, "trouble")
        self._again.setFocus()
        self._fit()

    # What is shown.

    def _show_state(self) -> None:
        works, has_code = self._task is not None, self._code is not None
        of_the_code = (self._user_code, self._compare, self._address, self._copy, self._browse)
        shown: dict[QWidget, bool] = dict.fromkeys(of_the_code, has_code)
        shown |= {self._doing: works, self._progress: works, self._again: not works}
        for widget, visible in shown.items():
            widget.setVisible(visible)
        # An endless bar moves, and costs, only while it is shown.
        self._progress.setRange(0, 0 if works else 1)
        first = self._browse if has_code else self._again
        first.setDefault(True)
        if has_code:
            first.setFocus()
        self._fit()

    def tick(self) -> None:
        """Show what a second has changed."""
        if self._code is not None:
            self._doing.setText(doing_words(self._code.expires, self._store.clock()))

    def _show_waiting(self) -> None:
        words = opens_words(self._actions.sign_ins.waiting(self._source))
        if not self._over and words != self._opens.text():
            self._opens.setText(words)
            self._fit()

    def _fit(self) -> None:
        """Grow where the words need more room than there is, once the layout knows."""
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        if self.isVisible():
            grow(self, size_for(self, self._content, self._footer, WIDTH))

    # What the person does.

    def _open_browser(self) -> None:
        if self._code is not None and not self._open_address(self._code.verification_uri_complete):
            self._outcome.say(
                tr("No browser could be opened here: open the address yourself, and type the code there.")
            )
            self._fit()

    def _copy_link(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.verification_uri_complete)
            self._outcome.say(tr("The link is on the clipboard."), "ok")
            self._fit()


def doing_words(expires: datetime, now: datetime) -> str:
    return tr("Waiting for you in the browser… The code lasts another {time_left}.", time_left=time_left(expires - now))
