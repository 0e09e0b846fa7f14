"""Whether a role that asks first is meant: production looks like production, before it is one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from roleswitch.core.role import Role
from roleswitch.ui import theme
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.plain_text import PlainLabel


class ConfirmAssumeDialog(ConfirmDialog):
    """Names the role in its own colour, with its account."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        account = " · ".join(filter(None, (role.account_name, role.arn.account_id_spaced)))
        super().__init__(
            f"Assume {role.title}?", "It asks before a session is begun; renewals ask no more.", "Assume", parent=parent
        )
        self.setAccessibleDescription(f"{account}, {role.arn.role_name}")
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, _band(role, account))


def _band(role: Role, account: str) -> QFrame:
    """As at the head of the details."""
    band = QFrame()
    band.setObjectName("detailsHeader")
    column = QVBoxLayout(band)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(2)
    column.addWidget(PlainLabel(role.title, scale=1.25, bold=True, name="detailsTitle"))
    column.addWidget(PlainLabel(account, name="detailsAccount"))
    column.addWidget(PlainLabel(role.arn.role_name, name="detailsRoleName"))
    # The one colour that is the person's own and not the theme's.
    color = theme.band(role.rgb) if role.rgb else ""
    band.setStyleSheet(
        f"QFrame {{ background: {color}; }} QLabel {{ color: {theme.text_on(color)}; }}" if color else ""
    )
    return band
