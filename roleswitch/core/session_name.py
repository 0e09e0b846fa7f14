"""What a session is called: CloudTrail shows it."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Mapping
from datetime import datetime

from roleswitch.core.limits import ticket_in
from roleswitch.core.role import Role


def session_name_for(role: Role, now: datetime, reason: str = "") -> str:
    """What CloudTrail will show: the role's template with this user, computer, role, day, time and ticket."""
    values = {
        "user": _user(),
        "host": platform.node(),
        "role": role.name,
        "date": f"{now:%Y-%m-%d}",
        "time": f"{now.timestamp():.0f}",
        "ticket": ticket_in(reason) if reason else "",
    }
    return session_name(role.session_name, values)


def session_name(template: str, values: Mapping[str, str]) -> str:
    """The RoleSessionName: the template filled in, what STS does not take made `-`, cut at 64 characters.

    STS takes 2 to 64 of `[\\w+=,.@-]`, and CloudTrail shows it.
    """
    filled = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], ""), template)
    name = re.sub(r"[^\w+=,.@-]", "-", filled, flags=re.ASCII)[:64]
    return name if len(name) >= 2 else f"{name}roleswitch"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without an entry and without USER, as in containers
        return "roleswitch"
