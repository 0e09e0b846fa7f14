"""The frame of the window while a role is active that is to stand out, such as production: its colour, and its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from roleswitch.core.role import Role
from roleswitch.texts import all_of, tr, tr_n
from roleswitch.ui import theme
from roleswitch.ui.plain_text import PlainLabel

_MOST_NAMED = 3


class StandOut:
    """Frames `content`, whose parts are in `column`, and says above them which roles are active."""

    def __init__(self, content: QWidget, column: QBoxLayout) -> None:
        self._content = content
        self._column = column
        content.setObjectName("standOut")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = PlainLabel(lines=1, bold=True, name="standOutWords")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.insertWidget(0, self._words)
        self._words.hide()
        self._shown: Sequence[Role] = ()

    def show(self, roles: Sequence[Role]) -> None:
        """The roles that are active and stand out, none for no frame. The colour is that of the first that has one."""
        if roles == self._shown:
            return
        self._shown = roles
        width = self._content.fontMetrics().height() // 4 if roles else 0
        self._column.setContentsMargins(width, 0, width, width)
        self._words.setVisible(bool(roles))
        self._words.setText(standing_out_words(roles))
        self._words.setContentsMargins(width, width, width, width)
        rgb = next((role.rgb for role in roles if role.rgb), "")
        # A role's own colour is the one thing that is not the theme's.
        color = theme.band(rgb) if rgb else theme.palette().text
        text = theme.text_on(color)
        self._content.setStyleSheet(
            f"QWidget#standOut {{ background: {color}; }} QLabel#standOutWords {{ color: {text}; }}" if roles else ""
        )


def standing_out_words(roles: Sequence[Role]) -> str:
    """Such as: Production and Payments are active."""
    if not roles:
        return ""
    titles = [role.title for role in roles[:_MOST_NAMED]]
    more = len(roles) - len(titles)
    if more:
        titles.append(tr("{more} more", more=more))
    return tr_n("{named} is active", "{named} are active", len(roles), named=all_of(titles))
