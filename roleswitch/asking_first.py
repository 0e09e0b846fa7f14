"""Roles that ask before they are assumed: whether the person has said yes already, and how they are asked."""

from __future__ import annotations

from datetime import datetime

from roleswitch.core.plan import Plan
from roleswitch.core.session_store import Kept, asked
from roleswitch.errors import Action, ConfirmationRequired, NextStep
from roleswitch.texts import tr


def ask_first(plan: Plan, kept: Kept | None, now: datetime, *, confirmed: bool) -> None:
    """Raise ConfirmationRequired where the role, or one on the way to it, asks first and has no yes.

    `kept` is what there is of the role: a session that is alive was said yes to, with its limit and by its way, so its
    renewal asks nobody.
    """
    role, said_yes, same_way = plan.role, False, False
    if kept is not None and kept.session.is_alive(now):
        is_wider = kept.session.terms.read_only and not plan.terms.read_only
        said_yes = kept.session.role_arn == str(role.arn) and not is_wider
        same_way = said_yes and kept.asked == asked(plan)
    ask = [hop.role for hop in plan.hops if hop.role is not None and hop.role.asks_first]
    unasked = [each for each in ask if not (said_yes if each.name == role.name else same_way)]
    if not unasked or confirmed:
        return
    # The role itself, where it is one of them; but a yes is for all, and must not stand for a name to be typed.
    asking = next((each for each in reversed(unasked) if each.type_name_to_assume), unasked[-1])
    account = " · ".join(filter(None, (asking.account_name, asking.arn.account_id)))
    on_the_way = tr(", on the way to {role},", role=role.title) if asking.name != role.name else ""
    asks = ConfirmationRequired(
        tr(
            "{asking} ({account}){on_the_way} asks before it is assumed.",
            asking=asking.title,
            account=account,
            on_the_way=on_the_way,
        ),
        next_steps=[
            NextStep(
                tr("Run `roleswitch assume {role} --yes`.", role=role.name), tr("Assume…"), Action.CONFIRM, role.name
            )
        ],
    )
    if asking.type_name_to_assume:
        asks.to_be_typed = (asking.title, asking.name)
    raise asks
