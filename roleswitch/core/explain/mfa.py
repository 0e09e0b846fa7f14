"""What AWS says of MFA codes and devices, and of who may call GetSessionToken at all."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from roleswitch.core.explain.asked import spaced
from roleswitch.core.explain.case import Case
from roleswitch.core.limits import spoken
from roleswitch.errors import StsTrouble
from roleswitch.texts import tr, tr_n

_STEP_SECONDS = 30
"""How long a device shows a code."""


def incomplete(case: Case) -> StsTrouble:
    """ "must provide both MFA serial number and one time pass code" """
    needs = tr(
        "{case} needs an MFA code together with the serial number of its device: one of the two is missing.",
        case=case.title,
    )
    if case.asked.mfa_serial and not case.asked.with_mfa:
        return case.refused(
            needs, [tr("This call had the device and no code.")], [case.enter_code], short=tr("MFA code needed")
        )
    return case.refused(
        needs, [tr("No MFA device is known here.")], [case.edit_mfa(tr("Set the MFA device, then try with a code."))]
    )


def wrong_code(case: Case) -> StsTrouble:
    now = case.asked.server_time or case.asked.now
    seconds = _STEP_SECONDS - now.second % _STEP_SECONDS
    known = now > datetime(1970, 1, 1, tzinfo=UTC)
    causes = [
        tr("It was mistyped, was shown more than a minute ago, or was used before: each code works once."),
        *(
            [tr("It is of another device than {mfa_serial}.", mfa_serial=case.asked.mfa_serial)]
            if case.asked.mfa_serial
            else []
        ),
    ]
    clock = tr("The device's clock is off: have IAM synchronise it.")
    off = case.asked.server_time - case.asked.now if known and case.asked.server_time else timedelta(0)
    if abs(off) >= timedelta(seconds=_STEP_SECONDS):
        how_far = spoken(abs(off)) or f"{abs(off).seconds} s"
        clock = tr("This computer's clock is {how_far} off: a code that is made here is wrong then.", how_far=how_far)
        causes.insert(0, clock)
    else:
        causes.append(clock)
    next_one = tr(", which comes in {seconds} s", seconds=seconds) if known else ""
    return case.refused(
        tr(
            "The MFA code for {case} was wrong, too old or used before: wait for the next one{next_one}.",
            case=case.title,
            next_one=next_one,
        ),
        causes,
        [case.enter_code],
        short=tr("Wrong MFA code"),
    )


def wrong_device(case: Case) -> StsTrouble:
    """The serial number is not that of a device of who called."""
    asked = case.asked
    serial = asked.mfa_serial or (asked.role.mfa_serial if asked.role is not None else None) or ""
    named = tr("the serial number {serial}", serial=serial) if serial else tr("the serial number")
    only = asked.devices[0] if asked.devices and len(asked.devices) == 1 and asked.devices[0] != serial else ""
    suggested = only or (serial.replace(":user/", ":mfa/", 1) if ":user/" in serial else "")
    step = case.edit_mfa(
        tr("Set {suggested} as the MFA device.", suggested=suggested) if suggested else tr("Set the right MFA device."),
        suggested,
    )
    return case.refused(
        tr(
            "AWS could not check the MFA code for {case}: {named} is not that of a device of {who}.",
            case=case.title,
            named=named,
            who=case.who,
        ),
        _about_serial(case, serial),
        [step, case.open_key],
        short=tr("Wrong MFA device"),
    )


def _about_serial(case: Case, serial: str) -> list[str]:
    causes = []
    parts = re.fullmatch(r"arn:([\w-]+):iam::(\d{12}):(\w+)/(?:.*/)?([^/]+)", serial)
    caller, devices = case.caller, case.asked.devices
    if parts and parts[3] == "user":
        causes.append(tr("That is the ARN of the user: a device's has :mfa/ where this one has :user/."))
    if parts and parts[3] == "u2f":
        causes.append(
            tr("That is a security key or passkey: it gives no codes. Register an authenticator app beside it.")
        )
    if parts and caller is not None and parts[2] != caller.account_id:
        causes.append(
            tr(
                "The device is in the account {parts}, and {who} called from {account_id}: "
                "perhaps with another key than you think.",
                parts=spaced(parts[2]),
                who=case.who,
                account_id=spaced(caller.account_id),
            )
        )
    if devices:
        causes.append(
            tr_n(
                "{who} has this device: {names}",
                "{who} has these devices: {names}",
                len(devices),
                who=case.who,
                names=", ".join(devices),
            )
        )
    elif devices is not None:
        causes.append(tr("{who} has no MFA device: register one in the IAM console.", who=case.who))
    elif not causes:
        causes.append(tr("The device is another person's, or the key of {source} is.", source=case.asked.source))
    return causes


def is_temporary(case: Case) -> StsTrouble:
    """ "Cannot call GetSessionToken with session credentials" """
    source = case.asked.source
    step = case.edit_mfa(tr("Let the role be assumed without an MFA session."), label=tr("Edit MFA…"))
    return case.refused(
        tr(
            "{source} gives temporary credentials, and AWS makes no MFA session of those: that step has to be left "
            "out.",
            source=source,
        ),
        [
            tr(
                "The profile {profile} leads to a role or a sign-in, which may have asked for MFA already.",
                profile=case.asked.profile,
            )
            if case.asked.profile
            else tr("What is kept for {source} is a session and no access key.", source=source)
        ],
        [step, case.open_key] if not case.asked.profile else [step],
    )
