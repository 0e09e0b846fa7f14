"""What Identity Center answers, checked field by field before it is shown or written; and what its refusals mean.

`host` is who answered, for the sentence. An answer with a field that AWS would not send raises StsTrouble, one without
any of its fields AwsUnreachable: botocore makes that of a page of somebody in between.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from roleswitch.core.explain import NoRoute, odd_answer, unreachable
from roleswitch.core.source import Credentials, IdentityCenterSource
from roleswitch.core.sso_cache import Registration, SsoToken
from roleswitch.errors import (
    Action,
    AwsAnswer,
    AwsBusy,
    NextStep,
    RoleRefused,
    RoleSwitchError,
    SignInRequired,
    SourceRefused,
    StsTrouble,
)
from roleswitch.texts import later, tr

Answer = Mapping[str, object]

SLOW_DOWN_SECONDS = 5
"""What slow_down adds to the interval (RFC 8628, 3.5), and the interval where none is named (3.2)."""

_MOST_SECONDS = 400 * 24 * 3600
_AGAIN = NextStep(later("Try again."), later("Try again"), Action.TRY_AGAIN)


@dataclass(frozen=True, kw_only=True)
class DeviceCode:
    """What a person is shown: the page to open, and the code to compare there."""

    user_code: str
    verification_uri: str
    verification_uri_complete: str
    """The page with the code typed in already."""
    expires: datetime
    """Aware and in UTC."""
    interval: int
    """Seconds between two questions whether it was allowed."""
    device_code: str = field(repr=False)
    registration: Registration = field(repr=False)


@dataclass(frozen=True)
class Account:
    """An AWS account that the portal shows. Name and address hold nothing that is not printable."""

    account_id: str
    name: str
    email: str


@dataclass(frozen=True)
class PermissionSet:
    """What the portal calls a role of the account."""

    account: Account
    name: str


@dataclass(frozen=True)
class PortalCredentials:
    """Role credentials. `expiration` is aware and in UTC."""

    credentials: Credentials
    expiration: datetime


# Answers


def registration_in(answer: Answer, host: str) -> Registration:
    _expect(answer, host, "clientId", "clientSecret")
    return Registration(
        client_id=_word(answer, "clientId", host),
        client_secret=_word(answer, "clientSecret", host),
        expires=_time(_whole(answer, "clientSecretExpiresAt", host), host),
    )


def device_code_in(answer: Answer, host: str, registration: Registration, now: datetime) -> DeviceCode:
    _expect(answer, host, "deviceCode", "userCode")
    user_code = _word(answer, "userCode", host)
    if not re.fullmatch(r"[A-Za-z0-9-]{4,40}", user_code):
        raise odd_answer(host, tr("a userCode that is none"))
    interval = _whole(answer, "interval", host) if "interval" in answer else SLOW_DOWN_SECONDS
    if not 0 <= interval <= 300:
        raise odd_answer(host, tr("an interval that is none"))
    page = _page(answer, "verificationUri", host)
    return DeviceCode(
        user_code=user_code,
        verification_uri=page,
        verification_uri_complete=(
            _page(answer, "verificationUriComplete", host) if "verificationUriComplete" in answer else page
        ),
        expires=now + _life(answer, host),
        interval=max(1, interval),
        device_code=_word(answer, "deviceCode", host),
        registration=registration,
    )


def token_in(answer: Answer, host: str, registration: Registration, now: datetime) -> SsoToken:
    _expect(answer, host, "accessToken")
    if str(answer.get("tokenType", "Bearer")).lower() != "bearer":
        raise odd_answer(host, tr("a tokenType that is not Bearer"))
    return SsoToken(
        access_token=_word(answer, "accessToken", host),
        # As it is written: to the second.
        expires=(now + _life(answer, host)).replace(microsecond=0),
        refresh_token=_word(answer, "refreshToken", host) if "refreshToken" in answer else None,
        registration=registration,
    )


def items_in(answer: Answer, name: str, host: str) -> list[Answer]:
    _expect(answer, host, name)
    items = answer[name]
    if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
        raise odd_answer(host, tr("a {name} that is none", name=name))
    return items


def next_page_in(answer: Answer, host: str) -> str | None:
    return _word(answer, "nextToken", host) if answer.get("nextToken") else None


def account_in(item: Answer, host: str) -> Account:
    account_id = item.get("accountId")
    if not isinstance(account_id, str) or not re.fullmatch(r"\d{12}", account_id, re.ASCII):
        raise odd_answer(host, tr("an accountId that is none"))
    return Account(account_id, _shown(item, "accountName", host) or account_id, _shown(item, "emailAddress", host))


def permission_set_in(item: Answer, account: Account, host: str) -> PermissionSet:
    name = item.get("roleName")
    if not isinstance(name, str) or not re.fullmatch(r"[\w+=,.@-]{1,64}", name, re.ASCII):
        raise odd_answer(host, tr("a roleName that is none"))
    return PermissionSet(account, name)


def credentials_in(answer: Answer, host: str, now: datetime) -> PortalCredentials:
    """As strict as for STS: an access key ID with a newline in it would begin a section of a credentials file."""
    _expect(answer, host, "roleCredentials")
    given = answer["roleCredentials"]
    if not isinstance(given, Mapping):
        raise odd_answer(host, tr("roleCredentials that are none"))
    access_key_id = _word(given, "accessKeyId", host)
    if not re.fullmatch(r"\w{16,128}", access_key_id, re.ASCII):
        raise odd_answer(host, tr("an accessKeyId that is none"))
    expiration = _time(_whole(given, "expiration", host) / 1000, host)
    if expiration <= now:
        raise odd_answer(host, tr("credentials that are over already"))
    secret, token = _word(given, "secretAccessKey", host), _word(given, "sessionToken", host)
    return PortalCredentials(Credentials(access_key_id, secret, token), expiration)


# Their fields


def _expect(answer: Answer, host: str, *names: str) -> None:
    if not any(name in answer for name in names):
        raise unreachable(NoRoute.ANSWER, host)


def _word(answer: Answer, name: str, host: str) -> str:
    value = answer.get(name)
    if not isinstance(value, str) or not re.fullmatch(r"[!-~]{1,65536}", value):
        raise odd_answer(host, tr("a {name} with odd characters in it, or none", name=name))
    return value


def _whole(answer: Answer, name: str, host: str) -> int:
    value = answer.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise odd_answer(host, tr("a {name} that is no number", name=name))
    return value


def _life(answer: Answer, host: str) -> timedelta:
    seconds = _whole(answer, "expiresIn", host)
    if not 0 < seconds <= _MOST_SECONDS:
        raise odd_answer(host, tr("an expiresIn that cannot be"))
    return timedelta(seconds=seconds)


def _time(seconds: float, host: str) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise odd_answer(host, tr("a time that is none")) from error


def _page(answer: Answer, name: str, host: str) -> str:
    """An address that may be opened in the browser: https, or this computer's own, where a test or the demo is AWS."""
    value = answer.get(name)
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9._~:/?#\[\]!$&'()*+,;=%-]{1,2048}", value):
        with suppress(ValueError):  # brackets around what is no address
            address = urlsplit(value)
            is_here = address.hostname in {"localhost", "127.0.0.1", "::1"}
            if address.hostname and (address.scheme == "https" or (address.scheme == "http" and is_here)):
                return value
    raise odd_answer(host, tr("a {name} that is no page to sign in at", name=name))


def _shown(item: Answer, name: str, host: str) -> str:
    """Somebody's own words, in any language, without what is not printable."""
    value = item.get(name, "")
    if not isinstance(value, str) or len(value) > 320:
        raise odd_answer(host, tr("an {name} that is none", name=name))
    return " ".join("".join(character if character.isprintable() else " " for character in value).split())


# Refusals


class Said(RoleSwitchError):
    """AWS said no, in its own words: whoever called knows what that means, and raises that."""

    def __init__(self, answer: AwsAnswer) -> None:
        super().__init__(answer.code, aws=answer)
        self.answer = answer
        self.code = answer.code.removesuffix("Exception")


def said(answer: AwsAnswer, host: str) -> RoleSwitchError:
    """A `Said`, or what does not depend on the call."""
    if answer.status >= 500 or answer.status == 429:
        return _busy(answer)
    if answer.code.isdigit():  # botocore's stand-in for the code that AWS always sends
        return unreachable(NoRoute.ANSWER, host)
    return Said(answer)


def _busy(answer: AwsAnswer) -> AwsBusy:
    return AwsBusy(
        tr("Identity Center is busy and did not answer ({code}): try again in a moment.", code=answer.code),
        next_steps=(_AGAIN,),
        aws=answer,
    )


def not_done(refusal: Said, what: str) -> StsTrouble:
    """A refusal that nobody expects of a call; `what` follows "Identity Center"."""
    if refusal.code == "SlowDown":
        return _busy(refusal.answer)
    text = ": ".join(filter(None, (refusal.code, refusal.answer.message.rstrip("."))))
    return StsTrouble(
        tr("Identity Center {what} ({text}).", what=what, text=text), next_steps=(_AGAIN,), aws=refusal.answer
    )


def not_begun(refusal: Said, source: IdentityCenterSource) -> StsTrouble:
    if refusal.code != "InvalidRequest":
        return not_done(refusal, tr("did not begin the sign-in"))
    return SourceRefused(
        tr(
            "AWS knows no access portal {start_url} in the region {region}.",
            start_url=source.start_url,
            region=source.region,
        ),
        causes=(tr("Identity Center is in another region."), tr("The start URL is mistyped.")),
        next_steps=(NextStep(tr("Check the start URL and the region of the source {source}.", source=source.name)),),
        aws=refusal.answer,
    )


def not_finished(refusal: Said, source: IdentityCenterSource, code: DeviceCode) -> RoleSwitchError:
    match refusal.code:
        case "AccessDenied":
            refused = tr("The sign-in was refused in the browser: nobody is signed in.")
            return sign_in_required(source, refused, refusal)
        case "ExpiredToken" | "InvalidGrant":
            return code_over(source, code, refusal)
        case "InvalidClient" | "UnauthorizedClient":
            unknown = tr("AWS no longer knows this program: begin the sign-in again.")
            return sign_in_required(source, unknown, refusal)
        case _:
            return not_done(refusal, tr("did not finish the sign-in"))


def code_over(source: IdentityCenterSource, code: DeviceCode, refusal: Said | None = None) -> SignInRequired:
    over = tr("The code {code} ran out before the sign-in was allowed: begin it again.", code=code.user_code)
    return sign_in_required(source, over, refusal)


def not_assigned(refusal: Said, source: IdentityCenterSource, account_id: str, permission_set: str) -> RoleSwitchError:
    if refusal.code not in {"Forbidden", "AccessDenied", "ResourceNotFound", "InvalidRequest"}:
        gave_none = tr(
            "gave no credentials for {permission_set} in account {account_id}",
            permission_set=permission_set,
            account_id=account_id,
        )
        return not_done(refusal, gave_none)
    return RoleRefused(
        tr(
            "The permission set {permission_set} is not assigned to you in account {account_id}, or does not exist.",
            permission_set=permission_set,
            account_id=account_id,
        ),
        causes=(
            tr("It was never assigned to you or one of your groups, or no longer is."),
            tr("Its name is spelled otherwise."),
            tr("The sign-in is another person's."),
        ),
        next_steps=(
            NextStep(tr("Look at {start_url} for what is yours there.", start_url=source.start_url)),
            NextStep(
                tr(
                    "Ask who administers Identity Center to assign {permission_set} to you in {account_id}.",
                    permission_set=permission_set,
                    account_id=account_id,
                )
            ),
        ),
        aws=refusal.answer,
    )


def sign_in_required(source: IdentityCenterSource, message: str, refusal: Said | None = None) -> SignInRequired:
    trouble = SignInRequired(source.name, message)
    trouble.aws = None if refusal is None else refusal.answer
    return trouble


def sign_in_over(
    source: IdentityCenterSource, tokens: Sequence[SsoToken], refusal: Said | None = None
) -> SignInRequired:
    """`tokens` is what was there: over, or refused."""
    if tokens:
        message = tr(
            "The sign-in to Identity Center at {start_url} is over: sign in again.", start_url=source.start_url
        )
    else:
        message = tr("Nobody is signed in to Identity Center at {start_url}: sign in.", start_url=source.start_url)
    return sign_in_required(source, message, refusal)
