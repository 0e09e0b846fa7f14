"""What assuming a role will take: asked while the role is typed, and said at its fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from roleswitch.core.role import DEFAULT_DURATION, Role
from roleswitch.errors import Action, BadValue, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.dialogs.role_text import RoleText, duration_from, duration_text

if TYPE_CHECKING:
    from roleswitch.core.plan import Plan
    from roleswitch.ui.actions import Actions

PAUSE_MS = 300
"""A person who types pauses longer than this only when done with a word."""


class PlanQuestion(QObject):
    """Asks once for each role that stands still, and knows the answer for that role alone."""

    answered = Signal()

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._role: Role | None = None
        self._answer: Plan | RoleSwitchError | None = None
        self._number = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._run)

    @property
    def is_open(self) -> bool:
        """Whether an answer is to come."""
        return self._role is not None and self._answer is None

    @property
    def answer(self) -> Plan | RoleSwitchError | None:
        """For the role that was asked about last; None while it is not known."""
        return self._answer

    def ask(self, role: Role | None) -> None:
        """Ask about `role` after a pause; None: there is nothing to ask about now."""
        before, self._role = self._role, role
        if (role and _of_the_way(role)) == (before and _of_the_way(before)):
            return
        first = self._number == 0
        self._answer = None
        self._number += 1
        if role is None:
            self._pause.stop()
        elif first:
            self._run()
        else:
            self._pause.start()

    def close(self) -> None:
        """What is answered from now on is dropped."""
        self.ask(None)

    def _run(self) -> None:
        number = self._number
        if self._role is not None:
            self._actions.plan_of(self._role, lambda answer: self._take(number, answer))

    def _take(self, number: int, answer: Plan | RoleSwitchError) -> None:
        if number == self._number:
            self._answer = answer
            self.answered.emit()


def _of_the_way(role: Role) -> Role:
    """The role without what makes no difference to its plan: nobody waits for an answer while a name is typed."""
    return replace(
        role,
        display_name="",
        account_name="",
        color="",
        group="",
        favorite=False,
        external_id=None,
        session_name="{user}",
        region=None,
        policy=None,
        policy_arns=(),
        reason=None,
    )


WAITING = "…"

_MENDED_AT = {Action.EDIT_MFA: "mfa_serial", Action.EDIT_PROFILE_NAME: "profile"}


def plan_hints(text: RoleText, plan: PlanQuestion) -> dict[str, str]:
    """What the answer says, by field: how long the session will last and why, what is odd on the way, and what stands
    in the way."""
    answer = plan.answer
    if isinstance(answer, RoleSwitchError):
        return {_mended_at(answer): answer.message}
    if answer is None:
        return {"duration": _known_before(text) or (WAITING if plan.is_open else "")}
    cut = answer.duration < duration_from(text.duration)
    long = duration_text(answer.duration)
    lasts = (
        tr("cut to {duration}: {why}", duration=long, why=answer.why)
        if cut
        else tr("lasts {duration}: {why}", duration=long, why=answer.why)
    )
    return {"duration": lasts} | ({"source": " ".join(answer.notes)} if answer.notes else {})


def _mended_at(trouble: RoleSwitchError) -> str:
    if isinstance(trouble, BadValue) and trouble.field in RoleText.__dataclass_fields__:
        return trouble.field
    fields = (_MENDED_AT[step.action] for step in trouble.next_steps if step.action in _MENDED_AT)
    return next(fields, "source")


def _known_before(text: RoleText) -> str:
    """Of the duration, while there is no plan."""
    if text.via:
        return tr("chained through {via}: 1 h is the most AWS gives", via=text.via)
    try:
        asked = duration_from(text.duration)
    except BadValue:
        return ""
    return tr("no more than the role's own maximum session duration") if asked > DEFAULT_DURATION else ""
