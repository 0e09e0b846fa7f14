"""What stands between a click and a session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from roleswitch.core.role import Role
from roleswitch.core.rules import Rule, with_rules
from roleswitch.ui.buttons import ToggleSwitch
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.role_text import RoleText


def asks_by_rule(role: Role, rules: Iterable[Rule]) -> bool:
    """Whether the rules have the role ask, where it says nothing itself."""
    return bool(with_rules(replace(role, ask_before_assuming=None), rules).ask_before_assuming)


class GuardSection(QObject):
    title = "Guard: ask before assuming"

    changed = Signal(str)
    """What stands in the field of that name is another thing now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before: bool | None = None
        self._ask = ToggleSwitch("Ask before assuming")
        self.fields = {"ask_before_assuming": Field(self._ask, "Ask before assuming")}
        self._ask.toggled.connect(lambda _: self.changed.emit("ask_before_assuming"))

    def fill(self, text: RoleText) -> None:
        self._before = text.ask_before_assuming
        self._ask.setChecked(bool(text.ask_before_assuming))

    def put_into(self, text: RoleText) -> RoleText:
        """`text` with what stands here. A role that never asked does not say that it does not: a rule may."""
        silent = None if self._before is None else False
        return replace(text, ask_before_assuming=self._ask.isChecked() or silent)

    def hints(self, *, by_rule: bool) -> dict[str, str]:
        if by_rule and self._ask.isChecked():
            words = "a rule of your list asks for it; turned off, this role is let out of that"
        elif by_rule:
            words = "a rule of your list asks for it, and this role is let out of that"
        else:
            words = "you say yes to each new session; renewals ask no more"
        return {"ask_before_assuming": words}
