"""Why a role is assumed: asked for where the role wants a reason, or where a person wants to give one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from roleswitch.core.limits import RULES, check_reason, reason_as_source_identity, ticket_in
from roleswitch.core.role import REASON_TAG, ReasonTo, Role
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import all_of, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Field, content_column, footer, grow, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


def where_it_goes(role: Role, way: Sequence[Role], reason: str) -> str:
    """Who will see the reason, in a sentence; `way` is the roles on the way to `role` and that itself.

    `reason` may be empty as yet. Raises BadValue where AWS could not take it there.
    """
    places = []
    if role.reason is ReasonTo.TAG:
        places.append(tr("as the session tag {reason_tag}", reason_tag=REASON_TAG))
    if role.reason is ReasonTo.SOURCE_IDENTITY:
        places.append(
            tr("as the source identity {identity}", identity=reason_as_source_identity(reason))
            if reason
            else tr("as the source identity")
        )
    if any("{ticket}" in each.session_name for each in way):
        places.append(
            tr("in the session's name, as {ticket}", ticket=ticket_in(reason))
            if reason
            else tr("in the session's name")
        )
    if not places:
        return tr("It is kept in the history here; AWS is not told.")
    return tr("CloudTrail shows it {names}.", names=all_of(places))


class ReasonDialog(QDialog):
    """Asks for a reason and assumes the role with it, on the terms that it was to be assumed on."""

    def __init__(self, store: Store, actions: Actions, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("reason")
        self._store = store
        self._actions = actions
        self._name = name
        self._touched = False
        state = store.state(name)
        title = name if state is None else state.role.title
        question = tr("Why do you assume {title}?", title=title)
        self.setWindowTitle(tr("Reason for {title}", title=title))
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("such as INC0012345 disk full"))
        self._field = Field(self._reason, tr("Reason"))
        self._reason.setAccessibleName(question)
        self._cancel = push_button(tr("Cancel"))
        self._assume = push_button(tr("Assume"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._assume)
        self._lay_out(question)
        self._reason.textEdited.connect(self._edited)
        self._cancel.clicked.connect(self.reject)
        self._assume.clicked.connect(self._run)
        if state is not None:
            self._reason.setText(state.terms(store.clock()).reason)
            self._reason.selectAll()
        self._check()
        self._reason.setFocus()

    def _lay_out(self, question: str) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(PlainLabel(question, scale=1.15, bold=True))
        column.addWidget(self._field)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._assume)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        grow(self, size_for(self, self._content, self._footer, 58))

    def _edited(self) -> None:
        self._touched = True
        self._check()
        self._fit()

    def _check(self) -> None:
        state = self._store.state(self._name)
        if state is None:
            return
        typed = self._reason.text().strip()
        plan = self._store.plan(self._name)
        hops = () if plan is None or isinstance(plan, RoleSwitchError) else plan.hops
        way = [hop.role for hop in hops if hop.role is not None] or [state.role]
        try:
            if typed or self._touched:
                check_reason(typed)
            self._field.say(where_it_goes(state.role, way, typed))
        except BadValue as trouble:
            self._field.say(without_label(trouble.message, RULES["reason"].name), trouble=True)
            self._assume.setEnabled(False)
        else:
            self._assume.setEnabled(bool(typed))

    def _run(self) -> None:
        state = self._store.state(self._name)
        if state is not None:
            terms = state.terms(self._store.clock())
            self._actions.assume(self._name, terms=replace(terms, reason=check_reason(self._reason.text())))
        self.accept()
