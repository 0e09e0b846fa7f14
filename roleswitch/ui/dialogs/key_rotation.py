"""The rotation of one access key: its steps with ticks, where it stands, and how it goes on."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from roleswitch.core.limits import check
from roleswitch.core.rotation import Step
from roleswitch.errors import BadValue, Cancelled, TokenCodeRequired
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.rotations import Deed, RotationState
from roleswitch.ui.style_property import mark

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


class Mark(Enum):
    """How far a step is: the sign before it, which screen readers are told in words."""

    DONE = "✓"
    NOW = "●"
    OPEN = "○"

    @property
    def spoken(self) -> str:
        return {Mark.DONE: "done", Mark.NOW: "now", Mark.OPEN: tr("not done yet")}[self]


def step_marks(state: RotationState) -> dict[Step, Mark]:
    """How far each step is, in their order."""
    if state.is_over and state.deed is Deed.DELETE_OLD:
        return dict.fromkeys(Step, Mark.DONE)
    if state.rotation is None and not state.running:
        return dict.fromkeys(Step, Mark.OPEN)
    at = state.step or (state.rotation.step if state.rotation else Step.CREATE)
    undone = state.deed is Deed.PUT_BACK or (state.rotation is not None and state.rotation.putting_back)
    # What waits for the person is under way as well.
    here = Mark.NOW if not undone and (state.running or at is Step.WAIT) else Mark.OPEN
    return {step: Mark.DONE if step.is_before(at) else here if step is at else Mark.OPEN for step in Step}


def deletion_words(old_key_id: str) -> str:
    return tr(
        "{old_key_id} is deleted at AWS and in the keyring, for good: nobody can bring it back. It is inactive "
        "already. See first that nothing else needs it: other computers, servers, pipelines, scripts.",
        old_key_id=old_key_id,
    )


class KeyRotationDialog(QDialog):
    """Shows the rotation and lets it go on. It may be closed at any time: what is under way is not stopped by that."""

    def __init__(self, store: Store, actions: Actions, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("keyRotation")
        self.setWindowTitle(tr("Rotate the access key {name}", name=name))
        self._store = store
        self._rotations = actions.keys.rotations
        self._name = name
        self._over = False
        self._was_running: bool | None = None
        self._build()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_state()
        self._rotations.look(name)

    def _build(self) -> None:
        keyring = self._store.keyring_name or tr("the keyring")
        self._about = PlainLabel(
            tr(
                "A new key takes the place of the old one and is kept in {keyring}. At every moment a key that works "
                "is there. The old one is made inactive, and deleted only when you say so.",
                keyring=keyring,
            ),
            muted=True,
        )
        self._steps = {step: StepLine(step) for step in Step}
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("The rotation is under way"))
        self._waiting = PlainLabel(muted=True)
        self._standing = PlainLabel()
        self._outcome = Outcome()
        self._code = CodeRow()

    def _build_footer(self) -> None:
        self._put_back = push_button(tr("Put back"))
        self._delete = push_button(tr("Delete old key…"))
        self._delete.setProperty("danger", True)
        self._stop = push_button(tr("Stop"))
        self._close = push_button(tr("Close"))
        self._go_on = push_button(tr("Rotate"), primary=True)
        self._footer, row = footer(self._put_back)
        for button in (self._stop, self._close, self._delete, self._go_on):
            row.addWidget(button)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(self._about)
        steps = QVBoxLayout()
        steps.setSpacing(4)
        for line in self._steps.values():
            steps.addWidget(line)
        column.addLayout(steps)
        for widget in (self._progress, self._waiting, self._standing, self._outcome, self._code):
            column.addWidget(widget)
        column.addStretch(1)
        lay_out(self, self._content, self._footer)

    def _listen(self) -> None:
        self._rotations.changed.connect(self._changed)
        self._store.surroundings_changed.connect(self._show_waiting)
        self._go_on.clicked.connect(lambda: self._rotations.run(self._name, Deed.ROTATE))
        self._put_back.clicked.connect(lambda: self._rotations.run(self._name, Deed.PUT_BACK))
        self._delete.clicked.connect(self._ask_to_delete)
        self._stop.clicked.connect(self._run_stop)
        self._close.clicked.connect(self.reject)
        self._code.given.connect(self._run_with_code)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 68))

    def done(self, result: int) -> None:
        self._code.forget()
        self._over = True
        self._rotations.forget_outcome(self._name)
        super().done(result)

    # What is shown.

    def _changed(self, name: str) -> None:
        if name == self._name and not self._over:
            self._show_state()

    def _show_waiting(self) -> None:
        waiting = self._store.waiting_for
        self._waiting.setText(tr("Waiting for {waiting}…", waiting=waiting))
        self._waiting.setVisible(bool(waiting) and self._rotations.state(self._name).running)

    def _show_state(self) -> None:
        state = self._rotations.state(self._name)
        for step, sign in step_marks(state).items():
            self._steps[step].show_mark(sign)
        self._progress.setVisible(state.running)
        self._show_waiting()
        standing = self._standing_words(state)
        self._standing.setText(standing)
        # Most troubles say it too.
        self._standing.setVisible(isinstance(state.trouble, Cancelled) or standing not in str(state.trouble or ""))
        self._show_buttons(state)
        self._show_outcome(state)

    def _standing_words(self, state: RotationState) -> str:
        if state.running:
            # What is written down may be another step already.
            return tr("You may close this window: it goes on without it.")
        if state.rotation is not None:
            return state.rotation.standing
        shown = self._store.source(self._name)
        key_id = getattr(shown.source, "access_key_id", "") if shown is not None else ""
        over = tr("The old key is deleted. ") if state.is_over and state.deed is Deed.DELETE_OLD else ""
        return tr("{over}{name} uses its key {key_id}.", over=over, name=self._name, key_id=key_id)

    def _show_buttons(self, state: RotationState) -> None:
        rotation, resting = state.rotation, not state.running
        waits = rotation is not None and not rotation.putting_back and not rotation.step.is_before(Step.WAIT)
        self._stop.setVisible(state.running)
        self._stop.setEnabled(True)
        self._put_back.setVisible(resting and rotation is not None and not rotation.putting_back)
        self._delete.setVisible(resting and waits)
        self._go_on.setText(tr("Go on") if rotation is not None else tr("Rotate"))
        asks = isinstance(state.trouble, TokenCodeRequired)
        self._go_on.setDefault(not asks)
        self._go_on.setVisible(resting and not waits and not asks and not state.is_over)
        if state.running is not self._was_running:
            self._was_running = state.running
            # A button that is hidden passes the focus on to the next one, and Enter would press that.
            self._close.setFocus()

    def _show_outcome(self, state: RotationState) -> None:
        trouble = state.trouble
        asks = isinstance(trouble, TokenCodeRequired)
        self._code.ask(asks)
        if isinstance(trouble, Cancelled):
            # Where it stands is said above.
            self._outcome.say(tr("Stopped."))
        elif trouble is not None and not asks:
            self._outcome.show_trouble(trouble)
        else:
            self._outcome.say(str(trouble) if trouble is not None else "")

    # What a person does.

    def _ask_to_delete(self) -> None:
        # Not at the top: few openings of this dialog come so far.
        from roleswitch.ui.dialogs.confirm import confirm

        rotation = self._rotations.state(self._name).rotation
        if rotation is not None:
            words = deletion_words(rotation.old_key_id)
            confirm(
                self,
                tr("Delete the old key of {name}?", name=self._name),
                words,
                tr("Delete for good"),
                self._run_delete,
            )

    def _run_delete(self) -> None:
        self._rotations.run(self._name, Deed.DELETE_OLD)

    def _run_stop(self) -> None:
        # It ends at the next moment at which that does no harm.
        self._stop.setEnabled(False)
        self._rotations.cancel(self._name)

    def _run_with_code(self, code: str) -> None:
        deed = self._rotations.state(self._name).deed
        if deed is not None:
            self._rotations.run(self._name, deed, code)


class StepLine(QWidget):
    def __init__(self, step: Step) -> None:
        super().__init__()
        self._words = step.words
        self._sign = PlainLabel(lines=1, name="stepSign")
        self._sign.setFixedWidth(2 * self.fontMetrics().averageCharWidth())
        self._text = PlainLabel(step.words, name="stepWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)

    def show_mark(self, sign: Mark) -> None:
        self._sign.setText(sign.value)
        self._text.setAccessibleName(tr("{words}: {spoken}", words=self._words, spoken=sign.spoken))
        for label in (self._sign, self._text):
            mark(label, "step", sign.name.lower())


class CodeRow(QWidget):
    """Takes the six digits that a rotation waits for."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._editor = QLineEdit()
        self._editor.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._continue = push_button(tr("Continue"), primary=True)
        beside = QHBoxLayout()
        beside.addWidget(self._editor, 1)
        beside.addWidget(self._continue)
        self._field = Field(self._editor, tr("MFA code"), beside=beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._field, 1)
        self._editor.textChanged.connect(self._check)
        self._continue.clicked.connect(self._give)
        self.hide()
        self._check()

    def ask(self, wanted: bool) -> None:
        """A code that was sent is of no use for the next one."""
        if not wanted:
            self.forget()
        if wanted and self.isHidden():
            self._editor.setFocus()
        self.setVisible(wanted)
        # Not by the field's returnPressed: Enter would go on to the dialog and press its button too.
        self._continue.setDefault(wanted)

    def forget(self) -> None:
        self._editor.setText("")

    def _typed(self) -> str:
        return "".join(self._editor.text().split())

    def _check(self) -> None:
        trouble = ""
        try:
            check("token_code", self._typed())
        except BadValue as error:
            trouble = without_label(error.message, "MFA code")
        self._continue.setEnabled(not trouble)
        # Digits are missing while it is typed: only what will not become a code is worth a word.
        wrong = bool(trouble) and not re.fullmatch("[0-9]{0,5}", self._typed())
        self._field.say(trouble if wrong else "", trouble=wrong)

    def _give(self) -> None:
        self.given.emit(self._typed())
