"""A source's settings as text in a form, and back again. Knows no Qt."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import TypeVar

from roleswitch.core.limits import RULES, check
from roleswitch.core.source import (
    MFA_SESSION_LONGEST,
    MFA_SESSION_SHORTEST,
    AccessKeySource,
    ProfileSource,
    check_sts_endpoint,
    mfa_session_life,
)
from roleswitch.errors import BadValue
from roleswitch.texts import tr, tr_n
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.dialogs.role_text import duration_text

T = TypeVar("T", bound=AccessKeySource | ProfileSource)

MFA_SESSIONS = ("1 h", "8 h", "12 h", "24 h", "36 h")


class CodeWay(Enum):
    """Where MFA codes come from."""

    TYPED = "typed"
    COMMAND = "command"
    TOTP = "totp"


class EndpointWay(Enum):
    """Which STS is called. The values are those of roles.toml, but for the first and the last."""

    PROFILE = ""
    REGIONAL = "regional"
    LEGACY = "legacy"
    FIPS = "fips"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class SourceText:
    region: str = ""
    mfa_serial: str = ""
    code_way: CodeWay = CodeWay.TYPED
    code_command: str = ""
    mfa_session: str = "12 h"
    endpoint_way: EndpointWay = EndpointWay.REGIONAL
    endpoint: str = ""
    """The address, where it is another one."""


def text_of(source: AccessKeySource | ProfileSource, *, has_totp: bool = False) -> SourceText:
    without_command = CodeWay.TOTP if has_totp else CodeWay.TYPED
    endpoint = source.sts_endpoint or ""
    return SourceText(
        region=source.region or "",
        mfa_serial=source.mfa_serial or "",
        code_way=CodeWay.COMMAND if source.mfa_code_command else without_command,
        code_command=shlex.join(source.mfa_code_command),
        mfa_session=duration_text(mfa_session_life(source)),
        endpoint_way=_endpoint_way(source),
        endpoint=endpoint if "://" in endpoint else "",
    )


def source_from(source: T, text: SourceText) -> T:
    """`source` with the settings of `text`. Raises BadValue."""
    seconds = round(length_from(text.mfa_session).total_seconds())
    unsaid = source.mfa_session_seconds is None and seconds == mfa_session_life(source).total_seconds()
    return replace(
        source,
        region=text.region.strip() or None,
        mfa_serial=text.mfa_serial.strip() or None,
        mfa_code_command=command_from(text.code_command) if text.code_way is CodeWay.COMMAND else (),
        mfa_session_seconds=None if unsaid else seconds,
        sts_endpoint=_endpoint_from(source, text),
    )


def source_troubles(text: SourceText, *, has_totp: bool) -> dict[str, str]:
    """What is wrong, by field of `SourceText`."""
    checks: dict[str, Callable[[], object]] = {
        "region": lambda: text.region.strip() and check("region", text.region.strip()),
        "mfa_serial": lambda: text.mfa_serial.strip() and check("mfa_serial", text.mfa_serial.strip()),
        "code_way": lambda: _checked_way(text.code_way, has_totp=has_totp),
        "code_command": lambda: text.code_way is CodeWay.COMMAND and command_from(text.code_command),
        "mfa_session": lambda: length_from(text.mfa_session),
        "endpoint": lambda: text.endpoint_way is EndpointWay.OTHER and _checked_address(text.endpoint.strip()),
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            label = RULES[trouble.field].name if trouble.field in RULES else trouble.field
            found[field] = without_label(trouble.message, label)
    return found


def command_from(text: str) -> tuple[str, ...]:
    """The program and its arguments, as a shell would take the line apart; no shell runs it. Raises BadValue."""
    try:
        command = tuple(shlex.split(text))
    except ValueError as error:
        raise BadValue("code_command", tr("a quote is not closed, or a \\ stands at the end")) from error
    if not command or not command[0]:
        raise BadValue(
            "code_command", tr("write the program that prints the code, such as ykman oath accounts code AWS")
        )
    if any(not character.isprintable() for part in command for character in part):
        raise BadValue("code_command", tr("only characters that can be seen: one of these cannot"))
    return command


def command_hint(text: str) -> str:
    """What a command line is taken for; empty where it is none."""
    try:
        command = command_from(text)
    except BadValue:
        return ""
    given = len(command) - 1
    arguments = tr_n(" with {n} argument", " with {n} arguments", given) if given else ""
    return tr(
        "runs {name}{arguments}, which is to print one code of six digits",
        name=Path(command[0]).name,
        arguments=arguments,
    )


def length_from(text: str) -> timedelta:
    """How long an MFA session is, from 90 min, 1 h 30 min or 36 h. Raises BadValue."""
    match = re.fullmatch(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?\s*(?:(\d{1,6})\s*s)?", text.strip().lower())
    if match is None or not any(match.groups()):
        raise BadValue("mfa_session", tr("write it as in 12 h or 90 min"))
    hours, minutes, seconds = (int(group or 0) for group in match.groups())
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if not MFA_SESSION_SHORTEST <= length <= MFA_SESSION_LONGEST:
        raise BadValue("mfa_session", tr("AWS takes 15 min to 36 h"))
    return length


def _checked_way(way: CodeWay, *, has_totp: bool) -> CodeWay:
    if way is CodeWay.TOTP and not has_totp:
        raise BadValue("code_way", tr("keep a TOTP secret first"))
    if way is CodeWay.TYPED and has_totp:
        raise BadValue("code_way", tr("a TOTP secret is kept, and codes are made of it: remove it first"))
    return way


def _checked_address(text: str) -> str:
    if "://" not in text:
        raise BadValue("sts_endpoint", tr("sts_endpoint: write an address that begins with https:// or http://"))
    return check_sts_endpoint(text)


def _endpoint_way(source: AccessKeySource | ProfileSource) -> EndpointWay:
    if source.sts_endpoint is None:
        return EndpointWay.PROFILE if isinstance(source, ProfileSource) else EndpointWay.REGIONAL
    return EndpointWay.OTHER if "://" in source.sts_endpoint else EndpointWay(source.sts_endpoint)


def _endpoint_from(source: AccessKeySource | ProfileSource, text: SourceText) -> str | None:
    way = text.endpoint_way
    if way is EndpointWay.OTHER:
        return text.endpoint.strip()
    # What is so without a word stays unsaid.
    return source.sts_endpoint if way is _endpoint_way(source) else way.value or None
