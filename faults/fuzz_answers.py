"""What AWS lists and says no with, on any bytes: shown as AWS has it, or told in a sentence; and every listing ends.

The pages of an answer stand one below the other in an input, the last of them again and again. botocore reads them as
it reads what comes over a connection; nothing is sent.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any

from faults.fuzz_imports import check_offer
from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked, refusal
from roleswitch.core.identity_center import IdentityCenter
from roleswitch.core.organizations import Organization, Organizations
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import Credentials, IdentityCenterSource
from roleswitch.core.sso_cache import SsoCache, SsoToken
from roleswitch.errors import AwsAnswer, RoleSwitchError, StsTrouble
from roleswitch.exchange import organization, permission_sets
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.organization import ColorBy, Template
from tests.fakes import no_wait

NEXT_PAGE = b"\n-----\n"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
CALLER = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
PORTAL = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")


class Pages:
    """A client of boto3 that answers every method with the next page. One that begins with `!` is a refusal, with the
    status behind it."""

    def __init__(self, service: str, content: bytes) -> None:
        self._service = service
        self._pages = content.split(NEXT_PAGE)
        self._next: dict[object, int] = {}
        self._lock = threading.Lock()
        self.asked = 0

    def __getattr__(self, method: str) -> Callable[..., Mapping[str, object]]:
        return partial(self._answer, method)

    def close(self) -> None:
        """Nothing is open."""

    def _answer(self, method: str, **asked: object) -> Mapping[str, object]:
        import botocore.exceptions

        # Calls for several accounts come in any order: each has its own pages.
        account = asked.get("accountId")
        with self._lock:
            self.asked += 1
            number = self._next.get(account, int(str(account)) % len(self._pages) if account else 0)
            self._next[account] = number + 1
        page = self._pages[min(number, len(self._pages) - 1)]
        status, body = (int(page[1:4]), page[4:]) if page[:1] == b"!" and page[1:4].isdigit() else (200, page)
        headers = {"x-amzn-errortype": body[:40].decode("latin-1")} if status == 418 else {}
        answer: Mapping[str, Any] = _read(self._service, method, status, body, headers)
        if status >= 300:
            raise botocore.exceptions.ClientError(answer, method)
        return answer


def _read(service: str, method: str, status: int, body: bytes, headers: Mapping[str, str]) -> Mapping[str, object]:
    model, parser = _reader(service)
    operation = next(name for name in model.operation_names if name.lower() == method.replace("_", ""))
    raw = {"body": body, "headers": headers, "status_code": status}
    found: Mapping[str, object] = parser.parse(raw, model.operation_model(operation).output_shape)
    return found


@cache
def _reader(service: str) -> tuple[Any, Any]:
    import botocore.parsers
    import botocore.session

    model = botocore.session.Session().get_service_model(service)
    return model, botocore.parsers.create_parser(model.resolved_protocol)


class AnsweringAws(Aws):
    """With what a connection would bring put in its place; all else is as it is."""

    def __init__(self, content: bytes) -> None:
        super().__init__(lambda: NOW, deadline_seconds=10)
        self._content = content
        self._clients: dict[str, Pages] = {}

    def _client_and_host(
        self, service: str, credentials: Credentials | None, place: Place, **_: object
    ) -> tuple[Any, str]:
        client = self._clients.setdefault(service, Pages(service, self._content))
        return client, f"{service}.{place.region}.amazonaws.com"

    @property
    def asked(self) -> int:
        return sum(client.asked for client in self._clients.values())


def _told(call: Callable[[], object]) -> object:
    """What it returns, None where it raises a trouble of ours that may be shown."""
    try:
        return call()
    except RoleSwitchError as trouble:
        _check_trouble(trouble)
        return None


def _check_trouble(trouble: RoleSwitchError) -> None:
    check_told(trouble)
    for text in (*trouble.causes, *(step.text for step in trouble.next_steps), trouble.short):
        assert text.isprintable(), f"not to be shown: {text!a}"
    assert len(str(trouble)) < 3000, "nobody reads a sentence of that length"


MOST_CALLS = 2000


def listing_accounts(_: Path) -> Check:
    def check(content: bytes) -> None:
        choice, text = choice_and_text(content)
        aws, told = AnsweringAws(text), list[int]()
        listed = _told(
            lambda: Organizations(aws, wait=no_wait).accounts(
                CALLER,
                source="work",
                place=Place("eu-west-1"),
                on_progress=told.append,
                with_units=bool(choice & 1),
            )
        )
        assert aws.asked <= MOST_CALLS, f"{aws.asked} calls"
        assert told == sorted(told), "it goes backwards"
        if not isinstance(listed, Organization):
            return
        assert len({account.account_id for account in listed.accounts}) == len(listed.accounts)
        for account in listed.accounts:
            assert account.account_id.isascii()
            assert account.account_id.isdigit()
            assert all(word.isprintable() for word in (account.name, account.email, account.state, *account.units))
        template = Template(
            role_name=("OrganizationAccountAccessRole", "team/Admin")[choice >> 1 & 1],
            source=None if choice & 4 else "work",
            via="hub" if choice & 4 else None,
            color_by=list(ColorBy)[choice >> 3 & 3 if choice >> 3 & 3 < 3 else 0],
            group_by_unit=bool(choice & 32),
            name_pattern=("{account_name}", "{unit}-{account_name}-{role_name}")[choice >> 6 & 1],
            display_pattern=("{account_name}", "{unit} {account_id}")[choice >> 7 & 1],
        )
        offer = organization.offer_from(listed, template, partition="aws", origin="the organization")
        _check_whole(offer, len(listed.accounts) + (listed.units_refused is not None and template.wants_units))
        active = [account.account_id for account in listed.accounts if account.active]
        assert [found.role.arn for found in offer.roles] == [Arn("aws", each, template.role_name) for each in active]
        assert all((role.role.source, role.role.via) == (template.source, template.via) for role in offer.roles)

    return check


def listing_permission_sets(folder: Path) -> Check:
    cache_folder = folder / "sso"
    token = SsoToken(access_token="token", expires=NOW + timedelta(hours=8))  # noqa: S106 - none
    SsoCache(cache_folder).keep(PORTAL, token, NOW)
    (path,) = cache_folder.glob("*.json")
    kept = path.read_bytes()

    def check(content: bytes) -> None:
        choice, text = choice_and_text(content)
        if not path.exists() or path.read_bytes() != kept:  # a refusal has signed out
            path.write_bytes(kept)
        aws, told = AnsweringAws(text), list[tuple[int, int]]()
        center = IdentityCenter(aws, lambda: NOW, wait=no_wait, cache=SsoCache(cache_folder))
        if choice & 1:
            _told(lambda: center.credentials(PORTAL, "482109375526", "Admin"))
        listed = _told(lambda: center.permission_sets(PORTAL, on_progress=lambda done, of: told.append((done, of))))
        assert aws.asked <= MOST_CALLS, f"{aws.asked} calls"
        assert told == sorted(told), "it goes backwards"
        if not isinstance(listed, list):
            return
        for found in listed:
            assert found.account.name.isprintable()
            assert found.account.email.isprintable()
            assert found.account.name
        offer = permission_sets.offer_from(listed, PORTAL, origin="acme")
        _check_whole(offer, len(set(listed)))
        pairs = {(found.account.account_id, found.name) for found in listed}
        assert {(each.role.arn.account_id, each.role.arn.role_name) for each in offer.roles} <= pairs

    return check


def _check_whole(offer: Offer, count: int) -> None:
    check_offer(offer, "")
    assert len(offer.roles) + len(offer.problems) == count, "something that was listed is neither offered nor told"
    assert not offer.sources


def explaining(_: Path) -> Check:
    role = Role(name="prod", arn=Arn("aws", "482109375526", "team/Admin"), source="work", tags={"team": "x"})

    def check(content: bytes) -> None:
        choice, text = choice_and_text(content)
        code, _, message = text.decode(errors="replace").partition("\n")
        message = " ".join("".join(letter if letter.isprintable() else " " for letter in message).split())[:600]
        answer = AwsAnswer(code=code[:100], status=500 if choice == 255 else 403, request_id="r", message=message)
        asked = Asked(
            ("AssumeRole", "GetSessionToken", "CreateAccessKey", "GetCallerIdentity")[choice >> 1 & 3],
            "work",
            role if choice & 1 else None,
            timedelta(hours=1) if choice & 8 else None,
            with_mfa=bool(choice & 16),
            caller="arn:aws:iam::111122223333:user/boaty" if choice & 32 else "",
            via="Hub" if choice & 64 else "",
            mfa_serial="arn:aws:iam::111122223333:mfa/boaty" if choice & 128 else "",
            now=NOW,
            region="eu-west-1",
        )
        trouble = refusal(answer, asked)
        assert isinstance(trouble, StsTrouble)
        if code.isprintable():
            _check_trouble(trouble)

    return check


# ---------------------------------------------------------------- good answers


def _account(number: int, **other: object) -> dict[str, object]:
    account_id = f"{number:012}"
    return {
        "Id": account_id,
        "Arn": f"arn:aws:organizations::111122223333:account/o-exampleorg/{account_id}",
        "Name": f"Shop {number}",
        "Email": "shop@acme.example",
        "State": "ACTIVE",
        "JoinedMethod": "INVITED",
        **other,
    }


def _page(**members: object) -> bytes:
    return json.dumps(members).encode()


_ROOTS = _page(Roots=[{"Id": "r-exam", "Arn": "arn", "Name": "Root"}])
_UNITS = _page(OrganizationalUnits=[{"Id": "ou-exam-12345678", "Name": "Prod"}, {"Id": "ou-exam-12345679"}])
_NO_UNITS = _page(OrganizationalUnits=[])
_DENIED = b'!400{"__type": "AccessDeniedException", "Message": "You don\'t have permissions to access this resource."}'
_ODD: Sequence[object] = ("a\nb", "\u202e", "\ud800", 10**20, None, [[]], {}, True, "x" * 400, "", "१" * 12)


def _good_accounts(chance: Random) -> Sequence[bytes]:
    some = _page(Accounts=[_account(111122223333), _account(7, State="SUSPENDED"), _account(8, Name="é — prod")])
    more = _page(Accounts=[_account(number) for number in range(9, 14)], NextToken="b")
    odd = [_page(Accounts=[_account(7, **{key: value})]) for key in _account(7) for value in _ODD]
    walks = [
        [_ROOTS, some, _UNITS, some, _NO_UNITS, more, some, _NO_UNITS],
        [_ROOTS, _page(Accounts=[], NextToken="a"), some, _NO_UNITS],
        [_ROOTS, _DENIED, more, some],
        [_ROOTS, some, _UNITS],
        [more, more],
        [_page(Accounts=[], NextToken=token) for token in "abab"],
        [b'!400{"__type": "AWSOrganizationsNotInUseException"}'],
        [b'!429{"__type": "TooManyRequestsException"}', some],
        [b"!503<html>", b"<html>"],
    ]
    texts = [NEXT_PAGE.join(pages) for pages in walks] + [some, more, *odd]
    return [bytes([chance.randrange(128) * 2 + number % 2]) + text for text in texts for number in range(2)]


def _good_permission_sets(chance: Random) -> Sequence[bytes]:
    account = {"accountId": "482109375526", "accountName": "acme é", "emailAddress": "a@acme.example"}
    role = {"roleName": "Admin", "accountId": "482109375526"}
    both = _page(
        accountList=[account, {"accountId": "000000000011"}],
        roleList=[role, {"roleName": "Read.Only-1"}],
        roleCredentials={"accessKeyId": "ASIAIOSFODNN7EXAMPLE", "secretAccessKey": "s", "sessionToken": "t",
                         "expiration": 1803902400000},
    )  # fmt: skip
    odd = [
        _page(accountList=[{**account, key: value}], roleList=[{**role, key: value}])
        for key in (*account, *role)
        for value in _ODD
    ]
    pages = [
        [both],
        [_page(accountList=[account], nextToken="a"), both],
        [_page(accountList=[], nextToken=token) for token in "abab"],
        [both, b'!403{"message": "no"}', b'!404{"message": "gone"}'],
        [b'!401{"message": "Session token not found or invalid"}'],
        [b"!418ForbiddenException:x{}", both],
        [b'!429{"message": "busy"}', both],
        [b"<html>"],
    ]
    texts = [NEXT_PAGE.join(each) for each in pages] + odd
    return [bytes([number % 2]) + text for text in texts for number in range(2)]


_MESSAGES = (
    "AccessDenied\nUser: arn:aws:iam::111122223333:user/boaty is not authorized to perform: sts:AssumeRole on "
    "resource: arn:aws:iam::482109375526:role/team/Admin because no identity-based policy allows the sts:AssumeRole "
    "action",
    "AccessDenied\nMultiFactorAuthentication failed with invalid MFA one time pass code.",
    "AccessDenied\nUser: arn:aws:sts::1:assumed-role/A/b is not authorized to perform: sts:TagSession on resource: x "
    "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/x",
    "ExpiredToken\nThe security token included in the request is expired",
    "InvalidClientTokenId\nThe security token included in the request is invalid.",
    "SignatureDoesNotMatch\nSignature expired: 20260301T100000Z is now earlier than 20260301T115000Z (20260301T120000Z "
    "- 15 min.)",
    "ValidationError\nThe requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    "ValidationError\n1 validation error detected: Value 'x y' at 'roleSessionName' failed to satisfy constraint: "
    "Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    "ValidationError\nRequest ARN is invalid",
    "PackedPolicyTooLarge\nPacked policy consumes 130% of allotted space, please use smaller policy.",
    "MalformedPolicyDocument\nSyntax errors in policy. (Service: AWSSecurityTokenService)",
    "LimitExceeded\nCannot exceed quota for AccessKeysPerUser: 2",
    "RegionDisabledException\nSTS is not activated in this region for account:1.",
    "Throttling\nRate exceeded",
    "Teapot\nI am one",
    "\n",
)


def _good_refusals(chance: Random) -> Sequence[bytes]:
    return [bytes([chance.randrange(256)]) + text.encode() for text in _MESSAGES for _ in range(8)]


_JSON = (
    "null", "true", "1e999", "-1", "99999999999999999999", '"a\\nb"', '"\\ud800"', '""', "[]", "{}", "[[", "{", "}",
    "]", ",", ":", '"', "NaN", "Infinity", "\\u0000", '"\\u202e"', "[" * 1000, NEXT_PAGE.decode(), "!400", "!500",
    "!401", "!418",
)  # fmt: skip
_OF_ORGANIZATIONS = (
    '"Accounts": [', '"NextToken": "a"', '"Roots": [', '"OrganizationalUnits": [', '"Id": "r-exam"',
    '"Id": "ou-exam-12345678"', '"Id": "000000000001"', '"Status": "ACTIVE"', '"State": "ACTIVE"', '"Name": "é"',
    _ROOTS.decode(), _UNITS.decode(), _DENIED.decode(), '"Arn": "arn:aws:organizations::1:account/o-a/1"',
)  # fmt: skip
_OF_THE_PORTAL = (
    '"accountList": [', '"roleList": [', '"nextToken": "a"', '"accountId": "482109375526"', '"roleName": "Admin"',
    '"accountName": "é"', '"roleCredentials": {', '"expiration": 1803902400000',
)  # fmt: skip
_OF_REFUSALS = (
    "AccessDenied\n", "ValidationError\n", "arn:aws:iam::111122223333:user/boaty", "is not authorized to perform: ",
    "sts:AssumeRole", "iam:CreateAccessKey", " on resource: ", "because no ", " allows the ", "explicit deny", "in a ",
    "service control policy", "identity-based policy", "role trust policy", "permissions boundary", "session policy",
    "failed to satisfy constraint", "Value '", "' at '", "tags.1.member.key", "100%", "Exception", "(Service: x)",
)  # fmt: skip

TARGETS = (
    Target("accounts of an organization", listing_accounts, _good_accounts, (*_JSON, *_OF_ORGANIZATIONS), seconds=10),
    Target(
        "accounts and permission sets of Identity Center",
        listing_permission_sets,
        _good_permission_sets,
        (*_JSON, *_OF_THE_PORTAL),
    ),
    Target("what AWS says no with", explaining, _good_refusals, _OF_REFUSALS, seconds=10),
)
