"""The shells that exports can be copied for, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from roleswitch.delivery.exports import Shell

SHELLS = (
    ("bash / zsh", "bash"),
    ("fish", "fish"),
    ("PowerShell", "powershell"),
    ("cmd", "cmd"),
    ("nushell", "nushell"),
    (".env", "dotenv"),
    ("JSON", "json"),
)
"""The words of the menu, and the value of each Shell."""


def fill_shell_menu(menu: QMenu, chosen: Callable[[Shell], None]) -> None:
    """Add an entry for each shell, which calls `chosen` with it."""

    def choose(value: str) -> None:
        # Late: a window that is only painted needs no exports.
        from roleswitch.delivery.exports import Shell

        chosen(Shell(value))

    for words, value in SHELLS:
        menu.addAction(words).triggered.connect(lambda _=False, value=value: choose(value))
