"""All roles of a group at once: what that takes is said and asked before, then what comes of each is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from roleswitch.core.limits import RULES, check_reason
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.codes import titles
from roleswitch.ui.dialogs.form import Field, content_column, footer, grow, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.group_actions import Came, asking_first, assumed_words
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roleswitch.core.plan import Plan
    from roleswitch.core.session import RoleState, Terms
    from roleswitch.ui.group_actions import Batch, GroupActions, Plans
    from roleswitch.ui.store import Store

WIDTH = 62
"""In characters."""


def to_assume(store: Store, group: str) -> list[RoleState]:
    """The roles of the group that have no session."""
    active = {state.role.name for state in store.active()}
    return [
        state
        for state in store.states()
        if state.role.group == group and state.role.name not in active and not state.assuming
    ]


def taking_words(states: Sequence[RoleState], plans: Plans, store: Store) -> list[str]:
    """What assuming them takes of a person, in sentences. Empty until it is known."""
    by_session: dict[str, list[RoleState]] = {}
    signed_out: dict[str, list[RoleState]] = {}
    alone: list[RoleState] = []
    impossible: list[RoleState] = []
    for state in states:
        match plans.get(state.role.name):
            case RoleSwitchError():
                impossible.append(state)
            case None:
                pass
            case plan if _is_signed_out(plan, store):
                signed_out.setdefault(plan.source.name, []).append(state)
            case plan if plan.mfa_serial and not plan.by_mfa_session:
                alone.append(state)
            case plan if plan.mfa_serial and not _has_mfa_session(plan, store):
                by_session.setdefault(plan.source.name, []).append(state)
    said = [
        tr("One MFA code of {source} is needed for {titles}.", source=source, titles=titles(those))
        for source, those in by_session.items()
    ]
    if alone:
        said.append(tr("An MFA code for each alone is needed for {titles}.", titles=titles(alone)))
    said += [
        tr("A sign-in to {source} is needed for {titles}.", source=source, titles=titles(those))
        for source, those in signed_out.items()
    ]
    if impossible:
        said.append(tr("As they stand in the list, these cannot be assumed: {titles}.", titles=titles(impossible)))
    return said


def _is_signed_out(plan: Plan, store: Store) -> bool:
    shown = store.source(plan.source.name)
    until = shown.signed_in_until if shown is not None else None
    return isinstance(plan.source, IdentityCenterSource) and (until is None or until <= store.clock())


def _has_mfa_session(plan: Plan, store: Store) -> bool:
    shown = store.source(plan.source.name)
    return shown is not None and shown.mfa_until is not None and shown.mfa_until > store.clock()


def _with_label(field: Field) -> QWidget:
    """The label above the field: here it is a sentence."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    field.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column.addWidget(field.label)
    column.addWidget(field)
    return both


class _AsksFirst(QWidget):
    """One that is left out, unless it is ticked, or its name typed where it wants that."""

    def __init__(self, state: RoleState, store: Store) -> None:
        super().__init__()
        self.name = state.role.name
        asking = asking_first(state.role, store) or state.role
        account = " · ".join(filter(None, (state.role.account_name, state.role.arn.account_id_spaced)))
        self._names = (asking.title, asking.name) if asking.type_name_to_assume else ()
        self._typed = QLineEdit()
        self._tick = CheckLine(f"{state.role.title} · {account}")
        self.changed = self._typed.textChanged if self._names else self._tick.toggled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._names:
            words = tr("To include {role}, type {name}", role=state.role.title, name=self._names[0])
            column.addWidget(_with_label(Field(self._typed, words)))
        else:
            column.addWidget(self._tick)

    @property
    def is_meant(self) -> bool:
        return self._typed.text().strip() in self._names if self._names else self._tick.is_checked()


class AssumeGroupDialog(QDialog):
    """Asks once for all, then assumes those that are not active. It closes by itself where all went well."""

    said = Signal(str)
    """What came of it, in a sentence."""

    def __init__(self, store: Store, groups: GroupActions, group: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("assumeGroup")
        self.setWindowTitle(tr("Assume all roles of {group}", group=group))
        self._store = store
        self._groups = groups
        self._group = group
        self._states = to_assume(store, group)
        self._plans: Plans = {}
        self._batch: Batch | None = None
        self._over = False
        self._build_question()
        self._build_progress()
        self._build_footer()
        self._lay_out()
        self._show_question()
        groups.plan([state.role.name for state in self._states], self._show_plans)

    # The parts.

    def _build_question(self) -> None:
        active = sum(state.role.group == self._group for state in self._store.active())
        stay = tr_n("1 is active already and stays as it is.", "{n} are active already and stay as they are.", active)
        self._asking = PlainLabel(scale=1.15, bold=True)
        self._named = PlainLabel()
        self._active = PlainLabel(stay if active else "", muted=True)
        self._active.setVisible(bool(active))
        self._takes = PlainLabel()
        self._takes.hide()
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("such as INC0012345 disk full"))
        self._reason_field = Field(self._reason, tr("Reason"))
        self._reason.textChanged.connect(self._show_question)
        asking = [state for state in self._states if asking_first(state.role, self._store) is not None]
        self._left_out = PlainLabel(tr("These ask first, and are left out unless you include them:"))
        self._left_out.setVisible(bool(asking))
        self._ask_first = [_AsksFirst(state, self._store) for state in asking]
        for each in self._ask_first:
            each.changed.connect(self._show_question)

    def _build_progress(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Assuming the roles"))
        self._outcome = PlainLabel(name="outcome")
        self._troubles = PlainLabel()
        self._progress = (self._bar, self._outcome, self._troubles)
        for widget in self._progress:
            widget.hide()

    def _build_footer(self) -> None:
        self._leave = push_button(tr("Cancel"))
        self._leave.clicked.connect(self.reject)
        self._assume = push_button("", primary=True)
        self._assume.clicked.connect(self._run)
        self._footer, row = footer()
        row.addWidget(self._leave)
        row.addWidget(self._assume)

    def _lay_out(self) -> None:
        self._question = QWidget()
        questions = QVBoxLayout(self._question)
        questions.setContentsMargins(0, 0, 0, 0)
        questions.setSpacing(10)
        self._why = _with_label(self._reason_field)
        for widget in (self._asking, self._named, self._active, self._takes, self._why, self._left_out):
            questions.addWidget(widget)
        for each in self._ask_first:
            questions.addWidget(each)
        self._content = QWidget()
        column = content_column(self._content)
        for part in (self._question, *self._progress):
            column.addWidget(part)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._assume)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, WIDTH))
            self._assume.setFocus()  # nothing is lost by what was asked for, and what asks first is not chosen yet

    def _fit(self) -> None:
        if self.isVisible():
            grow(self, size_for(self, self._content, self._footer, WIDTH))

    # The question.

    @property
    def _chosen(self) -> list[RoleState]:
        left_out = {each.name for each in self._ask_first if not each.is_meant}
        return [state for state in self._states if state.role.name not in left_out]

    def _wants_reason(self, state: RoleState) -> bool:
        plan = self._plans.get(state.role.name)
        known = None if plan is None or isinstance(plan, RoleSwitchError) else plan
        return state.role.asks_reason if known is None else known.asks_reason

    def _show_plans(self, plans: Plans) -> None:
        if self._over:
            return
        self._plans = plans
        self._show_question()

    def _show_question(self) -> None:
        chosen = self._chosen
        amount = len(chosen)
        words = tr_n("Assume 1 role of {group}?", "Assume {n} roles of {group}?", amount, group=self._group)
        self._asking.setText(words)
        self._named.setText(tr("{roles}.", roles=titles(chosen)) if chosen else "")
        self._named.setVisible(bool(chosen))
        self._assume.setText(tr_n("Assume 1 role", "Assume {n} roles", amount))
        takes = "\n".join(taking_words(chosen, self._plans, self._store))
        self._takes.setText(takes)
        self._takes.setVisible(bool(takes))
        wanting = [state for state in chosen if self._wants_reason(state)]
        self._why.setVisible(bool(wanting))
        self._assume.setEnabled(amount > 0 and (not wanting or self._is_reason_good(wanting)))
        QTimer.singleShot(0, self, self._fit)

    def _is_reason_good(self, wanting: Sequence[RoleState]) -> bool:
        typed = self._reason.text().strip()
        try:
            if typed:
                check_reason(typed)
        except BadValue as trouble:
            self._reason_field.say(without_label(trouble.message, RULES["reason"].name), trouble=True)
            return False
        self._reason_field.say(tr("For {titles}.", titles=titles(wanting)))
        return bool(typed)

    # The deed.

    def _terms(self) -> Mapping[str, Terms | None]:
        now, meant = self._store.clock(), {each.name for each in self._ask_first if each.is_meant}
        terms: dict[str, Terms | None] = {}
        for chosen in self._chosen:
            state = self._store.state(chosen.role.name)
            if state is None or (state.session is not None and state.session.is_alive(now)):
                continue  # removed, or assumed otherwise, while this asked
            # A yes is to the role that was shown: one that is another by now asks by itself.
            confirmed = state.role.name in meant and state.role == chosen.role
            reason = check_reason(self._reason.text()) if self._wants_reason(state) else ""
            wanted = state.terms(now)
            is_plain = not confirmed and not reason
            terms[state.role.name] = (
                None if is_plain else replace(wanted, confirmed=confirmed, reason=reason or wanted.reason)
            )
        return terms

    def _run(self) -> None:
        terms = self._terms()
        self._question.hide()
        self._assume.hide()
        for widget in (self._bar, self._outcome):
            widget.show()
        self._bar.setRange(0, len(terms))
        self._batch = self._groups.assume(terms, self)
        self._batch.changed.connect(self._show_progress)
        self._batch.finished.connect(self._finish)
        self._leave.setFocus()
        self._show_progress()

    def _show_progress(self) -> None:
        batch = self._batch
        if batch is None or self._over:
            return
        left = len(batch.which(Came.TO_COME, Came.UNDER_WAY))
        amount = len(batch.names)
        self._bar.setValue(amount - left)
        self._outcome.setText(
            tr("{done} of {n} …", done=amount - left, n=amount) if left else assumed_words(batch) or tr("None assumed.")
        )
        troubled = [*batch.which(Came.FAILED), *batch.which(Came.WAITS)]
        lines = [
            tr("{role}: {trouble}", role=each.role.title, trouble=each.error.short)
            for each in troubled
            if each.error is not None
        ]
        self._troubles.setText("\n".join(lines))
        self._troubles.setVisible(bool(lines))
        # What is asked over it, a code also for others, would go with it.
        is_asked = any(each.isVisible() for each in self.findChildren(QDialog))
        if batch.is_over and len(batch.which(Came.DONE)) == amount and not is_asked:
            self.accept()
        QTimer.singleShot(0, self, self._fit)

    def _finish(self) -> None:
        self._leave.setText(tr("Close"))
        self._bar.hide()
        self._show_progress()

    def reject(self) -> None:
        """While it is under way: no more are begun, and it stays to say what came of those that were."""
        if self._batch is not None and not self._batch.is_over:
            self._batch.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        if not self._over:
            self._over = True
            if self._batch is not None:
                self.said.emit(assumed_words(self._batch) or tr("None assumed."))
        super().done(result)
