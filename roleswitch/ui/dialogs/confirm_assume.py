"""Whether a role that asks first is meant: production looks like production, before it is one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from roleswitch.core.role import Role
from roleswitch.texts import tr
from roleswitch.ui import theme
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.plain_text import PlainLabel


class ConfirmAssumeDialog(ConfirmDialog):
    """Names the role in its own colour, with its account, and has its name typed where the role wants that."""

    def __init__(self, role: Role, to_be_typed: Sequence[str] = (), parent: QWidget | None = None) -> None:
        account = " · ".join(filter(None, (role.account_name, role.arn.account_id_spaced)))
        starts = tr(" It starts read only.") if role.read_only else ""
        typed = tr(" Type {to_be_typed} to go on.", to_be_typed=to_be_typed[0]) if to_be_typed else ""
        super().__init__(
            tr("Assume {role}?", role=role.title),
            tr("It asks before a session is begun; renewals ask no more.{starts}{typed}", starts=starts, typed=typed),
            tr("Assume"),
            parent=parent,
        )
        self.setWindowTitle(tr("Assume {role} — RoleSwitch", role=role.title))
        self.setAccessibleDescription(
            tr(
                "{account}, {role_name}.{starts}{typed}",
                account=account,
                role_name=role.arn.role_name,
                starts=starts,
                typed=typed,
            )
        )
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, _band(role, account))
            if to_be_typed:
                column.insertWidget(2, self._name_field(to_be_typed))
                self.name.setFocus()

    def _name_field(self, names: Sequence[str]) -> QWidget:
        """Only what stands there lets the deed be done, so that no hand does it by habit."""
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Type {names}", names=names[0]))
        self.name.textChanged.connect(lambda text: self.act.setEnabled(text.strip() in names))
        self.act.setEnabled(False)
        # The way out is the default button, which Enter would press.
        self.name.textChanged.connect(lambda _: (self.act if self.act.isEnabled() else self.keep).setDefault(True))
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(16, 0, 16, 16)
        column.addWidget(self.name)
        return row


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
