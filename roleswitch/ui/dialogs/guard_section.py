"""What stands between a click and harm: what is asked before a session, what it may, and when it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from roleswitch.core.role import Role
from roleswitch.core.rules import Rule, with_rules
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import ToggleSwitch
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.role_text import ENDS, RoleText, duration_text_of_seconds

_SWITCHES: Mapping[str, tuple[str, str, str]] = {
    "ask_before_assuming": (
        "ask_before_assuming",
        later("Ask before assuming"),
        later("you say yes to each new session; renewals ask no more"),
    ),
    "type_name_to_assume": (
        "type_name_to_assume",
        later("Have its name typed"),
        later("instead of a yes: for what must not slip"),
    ),
    "starts_read_only": (
        "read_only",
        later("Start read only"),
        later("limited by AWS's own policy ReadOnlyAccess until you ask for full access"),
    ),
    "stand_out": (
        "stand_out",
        later("Stand out"),
        later("its terminals take its colour, and this window a frame of it while it is active"),
    ),
    "end_on_lock": (
        "end_on_lock",
        later("End when the screen locks"),
        later("the session ends, and its profile is taken away"),
    ),
}
"""Field of RoleText: field of Role, words of the switch, what it does."""


def said_by_rules(role: Role, rules: Sequence[Rule]) -> dict[str, Any]:
    """What the rules would say of the guard, where the role says nothing itself; by the fields of RoleText."""
    silent: dict[str, Any] = {of_role: None for of_role, _, _ in _SWITCHES.values()}
    ruled = with_rules(replace(role, **silent, end_after_seconds=None), rules)
    said = {name: getattr(ruled, of_role) for name, (of_role, _, _) in _SWITCHES.items()}
    return said | {"end_after": ruled.end_after_seconds}


class GuardSection(QObject):
    title = later("Guard: ask, limit, stand out, end")

    changed = Signal(str)
    """What stands in the field of that name is another thing now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before: dict[str, bool | None] = {}
        self._switches = {name: ToggleSwitch(tr(words)) for name, (_, words, _) in _SWITCHES.items()}
        self._end_after = Choice(editable=True)
        line = self._end_after.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("only when it is not renewed"))
        self.fields = {name: Field(switch, tr(_SWITCHES[name][1])) for name, switch in self._switches.items()}
        self.fields["end_after"] = Field(self._end_after, tr("End by itself after"))
        for name, switch in self._switches.items():
            switch.toggled.connect(lambda _, name=name: self.changed.emit(name))
        self._end_after.currentTextChanged.connect(lambda _: self.changed.emit("end_after"))

    def fill(self, text: RoleText) -> None:
        for name, switch in self._switches.items():
            self._before[name] = getattr(text, name)
            switch.setChecked(bool(self._before[name]))
        self._end_after.offer(ENDS, text.end_after)

    def put_into(self, text: RoleText) -> RoleText:
        """`text` with what stands here. A role that never said something does not say no to it: a rule may say yes."""
        said: dict[str, Any] = {
            name: switch.isChecked() or (None if self._before.get(name) is None else False)
            for name, switch in self._switches.items()
        }
        return replace(text, **said, end_after=self._end_after.currentText())

    def hints(self, ruled: Mapping[str, Any]) -> dict[str, str]:
        """What is to be said at the fields; `ruled` as `said_by_rules` gives it."""
        hints = {}
        for name, switch in self._switches.items():
            words = tr(_SWITCHES[name][2])
            if ruled.get(name) and switch.isChecked():
                words = tr("a rule of your list asks for it; turned off, this role is let out of that")
            elif ruled.get(name):
                words = tr("a rule of your list asks for it, and this role is let out of that")
            hints[name] = words
        seconds = ruled.get("end_after")
        hints["end_after"] = (
            tr(
                "a rule of your list says {duration_text_of_seconds}, for roles that say nothing here",
                duration_text_of_seconds=duration_text_of_seconds(seconds),
            )
            if seconds
            else tr("after it was assumed, renewals and all; AWS is asked for no more than that")
        )
        return hints
