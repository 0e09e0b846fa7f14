"""Calls to Organizations: the accounts of an organization and the organizational units that they are in.

Only the management account may make them, or an account that is a delegated administrator (Organizations API
reference). A page has 20 accounts at most, so 5000 are some hundred calls. Every field of an answer is checked.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from roleswitch.core.aws import LISTING_SECONDS, MOST_LISTED, Aws, Place, patiently
from roleswitch.core.deadline import pause
from roleswitch.core.explain import Asked, NoRoute, odd_answer, refusal, unreachable
from roleswitch.core.explain.case import AGAIN, Case
from roleswitch.core.explain.denied import ending_of
from roleswitch.core.partitions import FIRST_REGIONS, partition_of
from roleswitch.core.session import utc_now
from roleswitch.core.source import Credentials
from roleswitch.errors import Action, AwsAnswer, Cancelled, NextStep, SourceRefused, StsTrouble
from roleswitch.texts import later, tr

T = TypeVar("T")
Answer = Mapping[str, object]

_LISTS = {
    "ListAccounts": ("list_accounts", "Accounts"),
    "ListAccountsForParent": ("list_accounts_for_parent", "Accounts"),
    "ListOrganizationalUnitsForParent": ("list_organizational_units_for_parent", "OrganizationalUnits"),
    "ListRoots": ("list_roots", "Roots"),
}
"""The method of the client and what its answer holds. The first is enough where no units are wanted."""

_MOST_UNITS = 10_000
"""AWS has 2000 at first (Organizations user guide, quotas)."""
_MOST_PAGES = 20_000
"""Of all lists together: of each unit there are two."""
_MOST_EMPTY = 100
"""Pages in a row of which none has anything new: some without anything are usual (Organizations API reference)."""
_MOST_TEXT = 320
"""Names have 128 characters at most, addresses 64 (service model)."""
_MOST_LEVELS = 10
"""AWS nests units five deep (Organizations user guide, quotas)."""

HOMES = {**FIRST_REGIONS, "aws-cn": "cn-northwest-1"}
"""Where a partition has its one Organizations. botocore knows it too, but signs for the region of the caller where
AWS_ENDPOINT_URL_ORGANIZATIONS is set."""


@dataclass(frozen=True)
class OrganizationAccount:
    """Name, address and units hold nothing that is not printable; a name may be empty."""

    account_id: str
    name: str
    email: str
    state: str
    """In AWS's words: ACTIVE, SUSPENDED, CLOSED, PENDING_CLOSURE, PENDING_ACTIVATION."""
    units: tuple[str, ...] = ()
    """The organizational units from the outermost to the one that it is in; none directly below the root."""
    is_management: bool = False
    invited: bool = False
    """It joined by invitation: the organization did not create it."""

    @property
    def active(self) -> bool:
        return self.state == "ACTIVE"


@dataclass(frozen=True)
class Organization:
    accounts: tuple[OrganizationAccount, ...]
    """Those of the root first, then unit by unit, outer ones first."""
    units_refused: StsTrouble | None = None
    """Why AWS did not tell the units, or not all of them: the accounts of those have none."""


class Organizations:
    """Blocking; from any thread. `wait` pauses for some seconds, or raises Cancelled."""

    def __init__(
        self,
        aws: Aws,
        *,
        wait: Callable[[float, threading.Event | None], None] = pause,
        seconds: float = LISTING_SECONDS,
    ) -> None:
        self._aws = aws
        self._wait = wait
        self._seconds = seconds

    def accounts(
        self,
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        via: str = "",
        on_progress: Callable[[int], None] | None = None,
        cancelled: threading.Event | None = None,
        with_units: bool = True,
    ) -> Organization:
        """All accounts of the caller's organization, with their units where AWS tells them.

        `source` is the name of the source and `via` the title of the role whose session calls, where it is one: for
        sentences. `on_progress` is told after each page how many accounts there are so far.

        Raises SourceRefused, AwsBusy, AwsUnreachable, StsTrouble, Cancelled.
        """
        asked = Asked("ListAccounts", source, access_key_id=credentials.access_key_id, via=via, region=place.region)
        place = replace(place, region=HOMES[partition_of(place.region)])
        until = time.monotonic() + self._seconds
        listing = _Listing(self._aws, self._wait, credentials, place, asked, cancelled, on_progress, until)
        if with_units:
            try:
                listing.walk()
            except SourceRefused as refused:
                if not _is_denied(refused):
                    raise
                listing.list_all()
                return Organization(tuple(listing.found.values()), refused)
        else:
            listing.list_all()
        return Organization(tuple(listing.found.values()))


@dataclass
class _Listing:
    """One listing, while it goes on."""

    aws: Aws
    wait: Callable[[float, threading.Event | None], None]
    credentials: Credentials
    place: Place
    asked: Asked
    cancelled: threading.Event | None
    on_progress: Callable[[int], None] | None
    until: float
    """By time.monotonic()."""
    pages: int = 0
    found: dict[str, OrganizationAccount] = field(default_factory=dict)

    def walk(self) -> None:
        """Unit by unit, outer ones first."""
        no_units: tuple[str, ...] = ()
        parents = deque((root, no_units) for page in self._pages("ListRoots", _root_in) for root in page)
        seen = {root for root, _ in parents}
        while parents:
            parent, units = parents.popleft()
            for accounts in self._pages("ListAccountsForParent", partial(_account_in, units=units), ParentId=parent):
                self._take(accounts)
            read = partial(_unit_in, units=units)
            for page in self._pages("ListOrganizationalUnitsForParent", read, ParentId=parent):
                parents += (unit for unit in page if unit[0] not in seen)
                seen.update(unit_id for unit_id, _ in page)
                if len(seen) > _MOST_UNITS:
                    raise odd_answer(f"organizations.{self.place.region}", tr("organizational units without an end"))

    def list_all(self) -> None:
        """Without units, except for those accounts whose units are known already."""
        for accounts in self._pages("ListAccounts", _account_in):
            self._take(account for account in accounts if account.account_id not in self.found)

    def _take(self, accounts: Iterable[OrganizationAccount]) -> None:
        self.found |= {account.account_id: account for account in accounts}
        if self.on_progress is not None:
            self.on_progress(len(self.found))

    def _pages(self, action: str, read: Callable[[Answer, str], T], **parameters: object) -> Iterator[list[T]]:
        """An empty page with a token is usual: more comes (Organizations API reference)."""
        tokens: set[str] = set()
        seen: set[T] = set()
        nothing_new = 0
        while True:
            host, answer = patiently(partial(self._call, action, parameters), self.wait, self.cancelled)
            items = [read(item, host) for item in _items(answer, _LISTS[action][1], host)]
            self.pages, nothing_new = self.pages + 1, nothing_new + 1 if seen.issuperset(items) else 0
            seen.update(items)
            most = max(len(seen), len(self.found))
            if self.pages > _MOST_PAGES or nothing_new > _MOST_EMPTY or most > MOST_LISTED:
                raise odd_answer(host, tr("pages without an end"))
            yield items
            token = answer.get("NextToken")
            if not token:
                return
            if not isinstance(token, str) or token in tokens:
                raise odd_answer(host, tr("a page that leads nowhere"))
            tokens.add(token)
            parameters["NextToken"] = token

    def _call(self, action: str, parameters: Answer) -> tuple[str, Answer]:
        # Before anything is sent: `Aws.call` looks while it waits.
        if self.cancelled is not None and self.cancelled.is_set():
            raise Cancelled(tr("Cancelled."))
        if time.monotonic() > self.until:
            raise unreachable(NoRoute.TIMEOUT, f"organizations.{self.place.region}")
        asked = replace(self.asked, action=action)
        return self.aws.call(
            "organizations",
            lambda client: getattr(client, _LISTS[action][0])(**parameters),
            self.credentials,
            place=self.place,
            asked=lambda answer: _refusal(answer, asked),
            once=True,  # `patiently` tries again
            cancelled=self.cancelled,
        )


# ---------------------------------------------------------------- answers


def _items(answer: Answer, key: str, host: str) -> list[Answer]:
    items = answer.get(key)
    if items is None:
        # botocore makes an answer without members of a web page.
        raise unreachable(NoRoute.ANSWER, host)
    if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
        raise odd_answer(host, tr("{key} that are none", key=key))
    return items


def _root_in(item: Answer, host: str) -> str:
    root_id = item.get("Id")
    if not isinstance(root_id, str) or not re.fullmatch(r"r-[0-9a-z]{4,32}", root_id):
        raise odd_answer(host, tr("a root that is none"))
    return root_id


def _unit_in(item: Answer, host: str, units: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The ID of a unit below `units`, and the names down to it."""
    unit_id = item.get("Id")
    if not isinstance(unit_id, str) or not re.fullmatch(r"ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}", unit_id):
        raise odd_answer(host, tr("an organizational unit that is none"))
    if len(units) == _MOST_LEVELS:
        raise odd_answer(host, tr("organizational units without an end"))
    return unit_id, (*units, _plain(item, "Name", host) or unit_id)


def _account_in(item: Answer, host: str, units: tuple[str, ...] = ()) -> OrganizationAccount:
    account_id, arn = item.get("Id"), item.get("Arn", "")
    # Status goes away on 9 September 2026 (service model).
    state = item.get("State", item.get("Status"))
    if not isinstance(account_id, str) or not re.fullmatch(r"[0-9]{12}", account_id):
        raise odd_answer(host, tr("an account ID that is none"))
    if not isinstance(state, str) or not re.fullmatch(r"[A-Z_]{1,32}", state):
        raise odd_answer(host, tr("an account without a state"))
    # The account of the ARN is the management account (EC2 user guide, "Get the ARN of an organization").
    named = re.fullmatch(r"arn:[\w-]+:organizations::([0-9]{12}):account/[\w-]+/([0-9]{12})", str(arn), re.ASCII)
    if arn and (named is None or named[2] != account_id):
        raise odd_answer(host, tr("an account ARN that is none"))
    return OrganizationAccount(
        account_id=account_id,
        name=_plain(item, "Name", host),
        email=_plain(item, "Email", host),
        state=state,
        units=units,
        is_management=named is not None and named[1] == account_id,
        invited=item.get("JoinedMethod") == "INVITED",
    )


def _plain(item: Answer, key: str, host: str) -> str:
    """Somebody's words, on one line and without what is invisible."""
    text = item.get(key, "")
    if not isinstance(text, str) or len(text) > _MOST_TEXT:
        raise odd_answer(host, tr("a {key} that is none", key=key))
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


# ---------------------------------------------------------------- refusals


def _is_denied(trouble: StsTrouble) -> bool:
    return trouble.aws is not None and trouble.aws.code.removesuffix("Exception") == "AccessDenied"


def _refusal(answer: AwsAnswer, asked: Asked) -> StsTrouble:
    match answer.code.removesuffix("Exception"):
        case "AWSOrganizationsNotInUse":
            return _not_in_use(Case(answer, asked))
        case "AccessDenied":
            return _denied(Case(answer, asked))
        case "ParentNotFound":
            return StsTrouble(
                tr("An organizational unit went away while the accounts were listed: list them again."),
                next_steps=(AGAIN,),
                aws=answer,
            )
        case code if code.isdecimal() and answer.status < 500:
            # No code but the status: a page of somebody in between.
            return unreachable(NoRoute.ANSWER, f"organizations.{asked.region}")
    return refusal(answer, replace(asked, now=utc_now()))


MANAGEMENT = NextStep(later("Choose a source or role of the organization's management account."))


def _not_in_use(case: Case) -> StsTrouble:
    return case.source_refused(
        tr("The account of {who} is in no organization, so there are no other accounts to find.", who=case.who),
        (),
        [MANAGEMENT],
        short=tr("No organization"),
    )


def _denied(case: Case) -> StsTrouble:
    """Who calls lacks the permission, or is of an account that may not ask at all: AWS's texts tell the two apart."""
    ending = ending_of(case.text)
    if ending.policy not in {"", "identity-based policy"} or ending.is_deny:
        return refusal(case.answer, case.asked)
    lacking = f"organizations:{case.asked.action}"
    policy = NextStep(
        tr(
            "Give an administrator{of_callers_account} the statement to add to the policy of {who}.",
            of_callers_account=case.of_callers_account,
            who=case.who,
        ),
        tr("Copy policy"),
        Action.COPY_POLICY,
        listing_policy(),
    )
    if case.caller is not None:
        return case.source_refused(
            tr(
                "{who} may not list the accounts of the organization: its policy lacks {lacking}.",
                who=case.who,
                lacking=lacking,
            ),
            [
                tr(
                    "An administrator{of_callers_account} can add it, and what else listing needs: {needed}.",
                    of_callers_account=case.of_callers_account,
                    needed=_NEEDED,
                )
            ],
            [policy],
            short=tr("Not allowed"),
        )
    return case.source_refused(
        tr("AWS does not let {who} list the accounts of the organization ({lacking}).", who=case.who, lacking=lacking),
        [
            tr(
                "{who} is of another account than the organization's management account: only that one may list, or "
                "an account that was made a delegated administrator.",
                who=case.who,
            ),
            tr("Its policy lacks one of {needed}.", needed=_NEEDED),
        ],
        [MANAGEMENT, policy],
        short=tr("Not allowed"),
    )


_NEEDED = ", ".join(f"organizations:{action}" for action in _LISTS)


def listing_policy() -> str:
    """The policy that lets a role or user of the management account list the organization: JSON for the IAM console."""
    statement = {"Effect": "Allow", "Action": [f"organizations:{action}" for action in _LISTS], "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, indent=2)
