"""The bar over the list: what is wrong in roles.toml and in preferences.toml, and a way there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.core.catalog import Problem
    from roleswitch.core.preferences import Slip
    from roleswitch.ui.actions import Actions

MOST_LISTED = 20
"""In the tooltip: more would be higher than a screen."""


class Problems(QFrame):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("problems")
        self._actions = actions
        self._opens_roles = False
        em = self.fontMetrics().height()
        self._words = PlainLabel(lines=1, name="problemWords")
        self._open = push_button("")
        self._open.setProperty("small", True)
        self._open.clicked.connect(self._open_file)
        row = QHBoxLayout(self)
        row.setContentsMargins(em, em // 3, em, em // 3)
        row.addWidget(self._words, 1)
        row.addWidget(self._open)

    def show_all(self, problems: Sequence[Problem], slips: Sequence[Slip]) -> None:
        """Those of roles.toml, and those of preferences.toml. Where there is none the bar goes away."""
        lines = [
            tr("roles.toml line {line}: {message}", line=problem.line, message=problem.message) for problem in problems
        ]
        lines += [tr("preferences.toml line {line}: {message}", line=slip.line, message=slip.message) for slip in slips]
        self.setVisible(bool(lines))
        if not lines:
            return
        self._opens_roles = bool(problems)
        self._open.setText(tr("Open roles.toml") if problems else tr("Open preferences.toml"))
        count = tr("{n} problems. ", n=len(lines)) if len(lines) > 1 else ""
        self._words.setText(f"{count}{lines[0]}")
        explain(self, "\n".join(lines[:MOST_LISTED]))

    def _open_file(self) -> None:
        if self._opens_roles:
            self._actions.open_roles_file()
        else:
            self._actions.open_preferences_file()
