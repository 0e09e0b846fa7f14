"""Asks before a role is made the default profile, with what that changes in ~/.aws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.dialogs.confirm import DifferenceDialog

if TYPE_CHECKING:
    from roleswitch.core.role import Role
    from roleswitch.default_profile import DefaultPlan
    from roleswitch.ui.aws_actions import AwsActions, Done


def ask_default(parent: QWidget, actions: AwsActions, role: Role, done: Done) -> DifferenceDialog:
    """Make the role the default profile once the person has seen what changes and said yes."""
    dialog = DifferenceDialog(
        tr("Make {role} the default profile?", role=role.title),
        tr(
            "Programs that name no profile act as {role} then, while it has a session. Your own default profile stays "
            "in the file, and is back when you give it back or the session has ended.",
            role=role.title,
        ),
        tr("Make default"),
        parent=parent,
    )

    def looked(found: DefaultPlan | RoleSwitchError) -> None:
        if isinstance(found, RoleSwitchError):
            dialog.show_trouble(found)
        else:
            dialog.show_differences(found.differences, "\n\n".join(_remarks(found)))

    dialog.accepted.connect(lambda: actions.make_default(role.name, role.title, done))
    dialog.open()
    actions.look_at_default(role.name, looked)
    return dialog


def _remarks(plan: DefaultPlan) -> list[str]:
    found = []
    if plan.waits:
        found.append(tr("{role} has no session: this changes when it is assumed.", role=plan.role.title))
    if plan.instead_of:
        found.append(tr("{role} is the default profile now, and will not be any more.", role=plan.instead_of))
    if plan.sources:
        found.append(
            tr(
                "Sources that begin with the default profile would be {role} then: {sources}.",
                role=plan.role.title,
                sources=", ".join(plan.sources),
            )
        )
    return found
