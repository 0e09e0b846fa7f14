"""Roles and sessions for the tests of the window."""

from __future__ import annotations

from datetime import datetime, timedelta

from roleswitch.core.role import Arn, Role
from roleswitch.core.session import Session


def role(name: str, **fields: object) -> Role:
    return Role(name=name, arn=Arn("aws", "482109375526", name), source="work", **fields)  # type: ignore[arg-type]


def session(name: str, issued: datetime, life: timedelta = timedelta(hours=1), **fields: object) -> Session:
    known: dict[str, object] = {
        "role": name,
        "role_arn": f"arn:aws:iam::482109375526:role/{name}",
        "assumed_role_arn": f"arn:aws:sts::482109375526:assumed-role/{name}/boaty",
        "access_key_id": "ASIAIOSFODNN7EXAMPLE",
        "secret_access_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "session_token": "token",
        "issued": issued,
        "expiration": issued + life,
        "source": "work",
    }
    return Session(**(known | fields))  # type: ignore[arg-type]
