"""A plan is carried out here: the source's credentials, then each hop, and a session at the end."""

from __future__ import annotations

import getpass
import platform
import threading
from collections.abc import Callable
from datetime import datetime

from roleswitch.core.keychain import Keychain
from roleswitch.core.plan import Plan
from roleswitch.core.role import Role, session_name
from roleswitch.core.session import Session
from roleswitch.core.source import AccessKeySource, Credentials, IdentityCenterSource, Source
from roleswitch.core.sts import AssumeRoleRequest, Sts
from roleswitch.errors import Cancelled, SourceUnusable, TokenCodeRequired


def session_for(
    plan: Plan,
    *,
    keychain: Keychain,
    sts: Sts,
    clock: Callable[[], datetime],
    token_code: str | None = None,
    cancelled: threading.Event | None = None,
) -> Session:
    """The session at the end of the plan.

    Raises TokenCodeRequired before any call where a hop needs a code and none is given, else what the keyring, the
    source or STS says, and Cancelled.
    """
    if plan.mfa_serial and not token_code:
        raise TokenCodeRequired(
            plan.mfa_serial,
            f"{plan.role.title} needs a code of the MFA device {plan.mfa_serial}: "
            f"run `roleswitch assume {plan.role.name} --mfa-code CODE`.",
        )
    credentials = credentials_of(plan.source, keychain=keychain, sts=sts, region=plan.sts_region, cancelled=cancelled)
    for hop in plan.hops:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(f"Assuming {plan.role.title} was cancelled.")
        request = AssumeRoleRequest(
            role=hop.role,
            session_name=session_name_for(hop.role, plan.source, clock()),
            duration=hop.duration,
            mfa_serial=hop.mfa_serial,
            token_code=token_code if hop.mfa_serial else None,
        )
        assumed = sts.assume_role(
            request, credentials, source=plan.source.name, region=plan.sts_region, cancelled=cancelled
        )
        credentials = assumed.credentials
    return Session(
        role=plan.role.name,
        role_arn=str(plan.role.arn),
        assumed_role_arn=assumed.assumed_role_arn,
        access_key_id=credentials.access_key_id,
        secret_access_key=credentials.secret_access_key,
        session_token=credentials.session_token or "",
        # As AWS counts: so a clock that is off does not make the session look shorter or longer than it is.
        issued=assumed.expiration - plan.duration,
        expiration=assumed.expiration,
        region=plan.session_region,
        source=plan.source.name,
    )


def credentials_of(
    source: Source,
    *,
    keychain: Keychain,
    sts: Sts,
    region: str | None = None,
    cancelled: threading.Event | None = None,
) -> Credentials:
    """What the source signs its calls with; `region` is for a profile that needs STS and names none.

    Raises KeyringTrouble and its kinds, SourceUnusable, Cancelled.
    """
    match source:
        case AccessKeySource():
            key = keychain.read(source, cancelled=cancelled)
            return Credentials(key.access_key_id, key.secret_access_key)
        case IdentityCenterSource():
            raise SourceUnusable(f"{source.name} is an Identity Center sign-in: use a profile of ~/.aws instead.")
        case _:
            return sts.resolve_profile(source.profile, region=region, cancelled=cancelled)


def session_name_for(role: Role, source: Source, now: datetime) -> str:
    """What CloudTrail will show: the role's template with this user, computer, role and day."""
    values = {"user": _user(), "host": platform.node(), "role": role.name, "date": f"{now:%Y-%m-%d}"}
    return session_name(role.session_name, values)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without an entry and without USER, as in containers
        return "roleswitch"
