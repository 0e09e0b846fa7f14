"""The console's sign-in by federation as AWS has it: credentials in, a token out, and the token opens a page once.

The rules are those of the IAM user guide ("Enable custom identity broker access to the AWS console") and what users
report (aws-facts.md): a refusal is 400 and "Invalid Credentials Parameter", and no more is said. Where AWS leads to the
console, a page says who is signed in, for how long, and where it would have led.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape

from roleswitch.demo.accounts import Accounts, Caller, Kind
from roleswitch.demo.signature import AwsError

PATH = "/federation"
PAGE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}
TOKEN_LASTS = timedelta(minutes=15)

_SHORTEST, _LONGEST = 900, 43200
_SECRET = {"Session", "SigninToken"}
_MEMBERS = ("sessionId", "sessionKey", "sessionToken")


@dataclass(frozen=True)
class _Signin:
    """What a token stands for."""

    caller: Caller
    given: datetime
    console_ends: datetime
    token: str = field(repr=False)


class StrictFederation:
    """The endpoint's two actions on `accounts`. Safe for use by several threads."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._signins: dict[str, _Signin] = {}

    def signin_token(self, parameters: Mapping[str, str]) -> tuple[Caller, str]:
        """Who is to be signed in, and the answer to getSigninToken. Raises AwsError."""
        caller = self._holder(parameters.get("Session", ""))
        if caller.session is None or caller.kind not in {Kind.ROLE, Kind.FEDERATED_USER}:
            raise _invalid()  # those of GetSessionToken
        now, asked = self._accounts.clock(), parameters.get("SessionDuration")
        console_ends = caller.session.expiration
        if asked is not None:
            if not caller.session.by_long_term_key or not re.fullmatch(r"\d{1,9}", asked, re.ASCII):
                raise _invalid()
            if not _SHORTEST <= int(asked) <= _LONGEST:
                raise _invalid()
            console_ends = now + timedelta(seconds=int(asked))
        signin = _Signin(caller, now, console_ends, secrets.token_urlsafe(400))
        with self._accounts.lock:
            self._signins[signin.token] = signin
        return caller, json.dumps({"SigninToken": signin.token})

    def login_page(self, parameters: Mapping[str, str]) -> tuple[Caller, str]:
        """Who is signed in now, and the page that says so; a token does that once. Raises AwsError."""
        with self._accounts.lock:
            signin = self._signins.pop(parameters.get("SigninToken", ""), None)
        if signin is None or self._accounts.clock() >= signin.given + TOKEN_LASTS:
            raise AwsError("InvalidToken", "The sign-in token is not valid: it was used, or is over 15 minutes old")
        destination = parameters.get("Destination", "")
        if not destination.startswith("https://"):
            raise AwsError("InvalidDestination", "Destination is no address")
        return signin.caller, _page(
            "Signed in",
            f"<p>Signed in to the account {escape(signin.caller.account_id)} as "
            f"<b>{escape(signin.caller.arn)}</b> until {signin.console_ends:%Y-%m-%d %H:%M} UTC.</p>"
            f"<p>AWS would now open <code>{escape(destination)}</code></p>",
        )

    def _holder(self, session: str) -> Caller:
        try:
            members = json.loads(session)
        except ValueError as error:
            raise _invalid() from error
        if not isinstance(members, dict) or set(members) != set(_MEMBERS):
            raise _invalid()
        values = [members[name] for name in _MEMBERS]
        if not all(isinstance(value, str) for value in values):
            raise _invalid()
        try:
            return self._accounts.holder(*values)
        except AwsError as error:
            raise _invalid() from error


def told(parameters: Mapping[str, str]) -> Mapping[str, str]:
    """What was asked, without what is secret: of Session and SigninToken only that they were there."""
    return {name: "…" if name in _SECRET else value for name, value in parameters.items() if name != "Action"}


def refusal_page(error: AwsError) -> str:
    return _page(f"{error.status}: {error.code}", f"<p>{escape(error.message)}</p>")


def _invalid() -> AwsError:
    return AwsError("Invalid Credentials Parameter", "The request sent by the client was syntactically incorrect.")


def _page(title: str, content: str) -> str:
    style = "body{font:16px/1.5 sans-serif;max-width:48em;margin:3em auto;padding:0 1em;overflow-wrap:anywhere}"
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{style}</style></head><body><h1>{escape(title)}</h1>{content}</body></html>"
    )
