"""How MFA is given for a role, and with which device."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import later, tr
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.plan_question import WAITING, PlanQuestion
from roleswitch.ui.dialogs.role_text import MfaWay, RoleText

_WAYS = {
    MfaWay.NONE: later("No MFA"),
    MfaWay.RECOMMENDED: later("As recommended"),
    MfaWay.SESSION: later("One code, many roles, 1 h each, renewed silently"),
    MfaWay.DIRECT: later("A code for this role, up to 12 h"),
}


class MfaSection(QObject):
    title = later("MFA")

    changed = Signal(str)
    """What stands in the field of that name is another thing now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._way = Choice()
        self._serial = QLineEdit()
        self.fields = {"mfa": Field(self._way, tr("MFA")), "mfa_serial": Field(self._serial, tr("MFA device"))}
        self._way.currentIndexChanged.connect(self._way_chosen)
        self._serial.textChanged.connect(lambda _: self.changed.emit("mfa_serial"))

    def fill(self, text: RoleText) -> None:
        self._way.clear()
        for way, words in ((way, tr(words)) for way, words in _WAYS.items()):
            # Where roles.toml does not say it already, it would be a third name for one of the two ways.
            if way is not MfaWay.RECOMMENDED or text.mfa is way:
                self._way.addItem(words, way.value)
        self._way.setCurrentIndex(self._way.findData(text.mfa.value))
        self._serial.setText(text.mfa_serial)
        self._enable_serial()

    def put_into(self, text: RoleText) -> RoleText:
        """`text` with what stands here."""
        return replace(text, mfa=MfaWay(self._way.currentData()), mfa_serial=self._serial.text())

    def show_device(self, serial: str) -> None:
        """`serial` is the source's own, used where the role names none; empty where there is none."""
        self._serial.setPlaceholderText(serial or "arn:aws:iam::123456789012:mfa/name")

    def show_plan(self, text: RoleText, plan: PlanQuestion) -> dict[str, str]:
        """Mark what the plan recommends, and return what is to be said at the fields."""
        answer = plan.answer
        if text.via:
            self._mark(None)
            return {"mfa": tr("assumed via {via}: MFA is given as the first role of that path says", via=text.via)}
        if answer is None or isinstance(answer, RoleSwitchError):
            return {"mfa": WAITING} if plan.is_open and text.mfa is not MfaWay.NONE else {}
        self._mark(next((MfaWay(choice.mfa.value) for choice in answer.choices if choice.recommended), None))
        return {"mfa": next((choice.words for choice in answer.choices if choice.chosen), "")}

    def _mark(self, recommended: MfaWay | None) -> None:
        for index in range(self._way.count()):
            way = MfaWay(self._way.itemData(index))
            self._way.setItemText(
                index, tr("{way} (recommended)", way=tr(_WAYS[way])) if way is recommended else tr(_WAYS[way])
            )

    def _way_chosen(self) -> None:
        self._enable_serial()
        self.changed.emit("mfa")

    def _enable_serial(self) -> None:
        self._serial.setEnabled(self._way.currentData() != MfaWay.NONE.value)
