"""Identity Center: the sign-in by device code in the browser, accounts and permission sets, and their credentials.

    begin   RegisterClient, StartDeviceAuthorization    a person gets a code and an address
    finish  CreateToken, again and again                until it is allowed, refused or over (RFC 8628)
    token   CreateToken with the refresh token          while AWS lets the sign-in last
    portal  ListAccounts, ListAccountRoles, GetRoleCredentials, Logout

None of these calls is signed; the portal's carry the access token, which `sso_cache.py` keeps where the AWS CLI does.
"""

from __future__ import annotations

import hashlib
import logging
import math
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple, TypeVar

from roleswitch import files
from roleswitch.core.aws import LISTING_SECONDS, MOST_LISTED, Aws, Place, patiently
from roleswitch.core.deadline import GLANCE_SECONDS, pause
from roleswitch.core.explain import NoRoute, odd_answer, unreachable
from roleswitch.core.identity_center_answers import (
    SLOW_DOWN_SECONDS,
    Account,
    Answer,
    DeviceCode,
    PermissionSet,
    PortalCredentials,
    Said,
    account_in,
    code_over,
    credentials_in,
    device_code_in,
    items_in,
    next_page_in,
    not_assigned,
    not_begun,
    not_done,
    not_finished,
    permission_set_in,
    registration_in,
    said,
    sign_in_over,
    token_in,
)
from roleswitch.core.session import utc_now
from roleswitch.core.source import IdentityCenterSource, Network
from roleswitch.core.sso_cache import Registration, SsoCache, SsoToken, same_url
from roleswitch.errors import AwsBusy, AwsFileUnusable, AwsUnreachable, Cancelled, SignInRequired, StsTrouble
from roleswitch.texts import tr

__all__ = ["Account", "DeviceCode", "IdentityCenter", "PermissionSet", "PortalCredentials", "SignIn"]

T = TypeVar("T")

log = logging.getLogger(__name__)

REFRESH_BEFORE = timedelta(minutes=15)
"""A token with less left is refreshed, as botocore's SSOTokenProvider does."""
NOT_AGAIN_FOR = timedelta(minutes=1)
"""After a try, while the token still works; botocore's too."""
REGISTRATION_LEAST = timedelta(days=30)
"""What a registration that is used again has left at least: no sign-in can be refreshed beyond its end."""
LONGEST_PAUSE_SECONDS = 30.0
"""Between two questions while the network is lost: a person sits there."""
REREAD_SECONDS = 0.2
"""For another program, that has used the same refresh token first, to write down what it got."""
AT_ONCE = 4
MOST_ASSIGNED, MOST_OF_AN_ACCOUNT = 60_000, 500
"""Permission sets, of all accounts together and of one: AWS lets an account have 50, more where it is asked."""

_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_CANNOT_REFRESH = {"InvalidGrant", "InvalidClient", "UnauthorizedClient", "ExpiredToken", "AccessDenied"}
_MOST_PAGES = 300
_DIRECT = Network()


@dataclass(frozen=True)
class SignIn:
    """What is known of a source's sign-in, without its secrets. Times are aware and in UTC."""

    until: datetime
    """When the access token ends, which is refreshed before where it can be."""
    can_refresh_until: datetime | None
    """The end of the client registration, where there is a refresh token; AWS itself may end the sign-in earlier."""


class _Asker(NamedTuple):
    """For whom a call is made, by which way, and who may call it off."""

    source: IdentityCenterSource
    network: Network
    cancelled: threading.Event | None
    until: float = math.inf
    """By time.monotonic(), for all calls together."""


class IdentityCenter:
    """Blocking; from any thread. `wait` pauses for some seconds, or raises Cancelled.

    All calls raise AwsUnreachable, AwsBusy, Cancelled, and StsTrouble for an answer that is not AWS's; what else is
    said there.
    """

    def __init__(
        self,
        aws: Aws,
        clock: Callable[[], datetime] = utc_now,
        *,
        wait: Callable[[float, threading.Event | None], None] = pause,
        cache: SsoCache | None = None,
        listing_seconds: float = LISTING_SECONDS,
    ) -> None:
        self._aws = aws
        self._clock = clock
        self._wait = wait
        self._cache = SsoCache() if cache is None else cache
        self._listing_seconds = listing_seconds
        self._tried: dict[str, datetime] = {}
        """When a refresh was tried last, by portal."""
        self._unwritten: dict[str, SsoToken] = {}
        """What a refresh gave and no file could take, by portal: the refresh token on disk is used up."""

    # ------------------------------------------------------------ the sign-in

    def begin(
        self, source: IdentityCenterSource, *, network: Network = _DIRECT, cancelled: threading.Event | None = None
    ) -> DeviceCode:
        """Ask for a code. Raises SourceRefused where AWS knows no such portal in the region."""
        asker = _Asker(source, network, cancelled)
        kept = self._cache.registration(source)
        try:
            if kept is not None and kept.expires - self._clock() >= REGISTRATION_LEAST:
                try:
                    return self._started(asker, kept)
                except Said as refusal:
                    if refusal.code not in {"InvalidClient", "UnauthorizedClient"}:
                        raise
            return self._started(asker, self._registered(asker))
        except Said as refusal:
            raise not_begun(refusal, source) from refusal

    def finish(
        self,
        source: IdentityCenterSource,
        code: DeviceCode,
        *,
        network: Network = _DIRECT,
        cancelled: threading.Event | None = None,
    ) -> SignIn:
        """Wait until the person has allowed it in the browser, and keep the token.

        A network that is lost meanwhile is waited out: AwsUnreachable comes at the code's end alone. Raises
        SignInRequired where it was refused or the code is over, AwsFileUnusable where the token cannot be kept.
        """
        token = self._allowed(_Asker(source, network, cancelled), code)
        with self._one_at_a_time(source, None):  # too late to call it off: AWS gives the token once
            self._cache.keep(source, token, self._clock())
            self._unwritten.pop(_portal(source), None)
            self._tried.pop(_portal(source), None)
        return _sign_in([token], self._clock())

    def state(self, source: IdentityCenterSource) -> SignIn | None:
        """As the files say, without a call; None where nobody is signed in, or it is over and cannot be refreshed."""
        now = self._clock()
        tokens = [token for token in self._known(source) if token.expires > now or token.can_refresh(now)]
        return _sign_in(tokens, now) if tokens else None

    def token(
        self, source: IdentityCenterSource, *, network: Network = _DIRECT, cancelled: threading.Event | None = None
    ) -> str:
        """The access token, refreshed where it has less than 15 minutes left and can be.

        One that still works is served also where the refresh fails. N that ask at a time, in any process, make one
        call. Raises SignInRequired.
        """
        serving = _best(self._living(source))
        if serving is not None and self._need_not_refresh(source, serving):
            return serving.access_token
        with self._one_at_a_time(source, cancelled):
            return self._fresh(_Asker(source, network, cancelled)).access_token

    def sign_out(
        self, source: IdentityCenterSource, *, network: Network = _DIRECT, cancelled: threading.Event | None = None
    ) -> None:
        """End the sign-in at AWS, where that can be reached, and remove the token files of the start URL.

        Credentials that were given out last until their own end. Raises AwsFileUnusable and Cancelled alone.
        """
        asker = _Asker(source, network, cancelled)
        with self._one_at_a_time(source, cancelled):
            if not self._living(source):
                # Only a living token tells AWS; a refresh token would go on being good there.
                with suppress(SignInRequired, StsTrouble):
                    self._fresh(asker)
            tokens = {token.access_token for token in self._cache.tokens_of_start_url(source)}
            for access_token in tokens | {token.access_token for token in self._living(source)}:
                try:
                    self._call(asker, "sso", "logout", accessToken=access_token)
                except (Said, StsTrouble) as trouble:
                    log.info("AWS did not take note of the sign-out of %s: %s", source.name, trouble)
            self._unwritten.pop(_portal(source), None)
            self._cache.remove(source)

    # ------------------------------------------------------------ the portal

    def accounts(
        self, source: IdentityCenterSource, *, network: Network = _DIRECT, cancelled: threading.Event | None = None
    ) -> list[Account]:
        """Those in which something is assigned to the person, sorted by name. Raises SignInRequired."""
        return self._accounts(_Asker(source, network, cancelled, time.monotonic() + self._listing_seconds))

    def permission_sets(
        self,
        source: IdentityCenterSource,
        *,
        network: Network = _DIRECT,
        on_progress: Callable[[int, int], None] = lambda done, of: None,
        cancelled: threading.Event | None = None,
    ) -> list[PermissionSet]:
        """All that are assigned to the person, sorted by the account's name and then their own.

        `on_progress` is told, on this thread, how many accounts are done, of how many. At most 4 calls at a time, and
        more slowly where AWS says that it is too much. Raises SignInRequired.
        """
        until = time.monotonic() + self._listing_seconds
        accounts = self._accounts(_Asker(source, network, cancelled, until))
        on_progress(0, len(accounts))
        found: list[PermissionSet] = []
        given_up = threading.Event()
        asker = _Asker(source, network, given_up, until)
        # Not by `with`, which waits for the calls under way: a cancel would show later.
        pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="permission-sets")
        try:
            working = [pool.submit(self._assigned, asker, account) for account in accounts]
            for done, assigned in enumerate(_as_they_come(working, cancelled), 1):
                found += assigned
                if len(found) > MOST_ASSIGNED:
                    raise odd_answer(f"sso.{source.region}", tr("pages without an end"))
                on_progress(done, len(accounts))
        finally:
            given_up.set()
            pool.shutdown(wait=False, cancel_futures=True)
        return sorted(found, key=lambda one: (*_by_name(one.account), one.name.casefold(), one.name))

    def credentials(
        self,
        source: IdentityCenterSource,
        account_id: str,
        permission_set: str,
        *,
        network: Network = _DIRECT,
        cancelled: threading.Event | None = None,
    ) -> PortalCredentials:
        """They last for as long as the permission set says. Raises SignInRequired; RoleRefused where it is not
        assigned to the person."""
        asker = _Asker(source, network, cancelled)
        try:
            host, answer = self._asked(asker, "get_role_credentials", accountId=account_id, roleName=permission_set)
        except Said as refusal:
            raise not_assigned(refusal, source, account_id, permission_set) from refusal
        return credentials_in(answer, host, self._clock())

    # ------------------------------------------------------------ from code to token

    def _registered(self, asker: _Asker) -> Registration:
        host, answer = self._call(
            asker,
            "sso-oidc",
            "register_client",
            clientName="RoleSwitch",
            clientType="public",
            scopes=list(self._cache.scopes(asker.source)),
        )
        registration = registration_in(answer, host)
        self._cache.keep_registration(asker.source, registration)
        return registration

    def _started(self, asker: _Asker, registration: Registration) -> DeviceCode:
        host, answer = self._call(
            asker,
            "sso-oidc",
            "start_device_authorization",
            clientId=registration.client_id,
            clientSecret=registration.client_secret,
            startUrl=asker.source.start_url,
        )
        return device_code_in(answer, host, registration, self._clock())

    def _allowed(self, asker: _Asker, code: DeviceCode) -> SsoToken:
        """What AWS gives once the person has allowed it."""
        grant = {"grantType": _DEVICE_GRANT, "deviceCode": code.device_code}
        interval = delay = float(code.interval)
        lost: AwsUnreachable | AwsBusy | None = None
        while (left := (code.expires - self._clock()).total_seconds()) > 0:
            self._wait(min(delay, left), asker.cancelled)
            try:
                return self._created(asker, code.registration, grant, once=True)
            except (AwsUnreachable, AwsBusy) as trouble:
                lost = trouble
                # Longer and longer, as RFC 8628 wants it.
                delay = max(interval, min(max(delay, 1) * 2, LONGEST_PAUSE_SECONDS))
            except Said as refusal:
                if refusal.code == "SlowDown":
                    interval += SLOW_DOWN_SECONDS
                elif refusal.code != "AuthorizationPending":
                    raise not_finished(refusal, asker.source, code) from refusal
                lost, delay = None, interval
        raise code_over(asker.source, code) if lost is None else lost

    def _created(
        self, asker: _Asker, registration: Registration, grant: Mapping[str, str], *, once: bool = False
    ) -> SsoToken:
        host, answer = self._call(
            asker,
            "sso-oidc",
            "create_token",
            once=once,
            clientId=registration.client_id,
            clientSecret=registration.client_secret,
            **grant,
        )
        return token_in(answer, host, registration, self._clock())

    # ------------------------------------------------------------ the token, kept fresh

    def _known(self, source: IdentityCenterSource) -> list[SsoToken]:
        unwritten = self._unwritten.get(_portal(source))
        return [*([] if unwritten is None else [unwritten]), *self._cache.tokens(source)]

    def _living(self, source: IdentityCenterSource) -> list[SsoToken]:
        now = self._clock()
        return [token for token in self._known(source) if token.expires > now]

    def _need_not_refresh(self, source: IdentityCenterSource, token: SsoToken) -> bool:
        now = self._clock()
        tried = self._tried.get(_portal(source))
        return token.expires - now >= REFRESH_BEFORE or (tried is not None and abs(now - tried) < NOT_AGAIN_FOR)

    def _fresh(self, asker: _Asker, *, refused: str | None = None) -> SsoToken:
        """Called by one at a time. `refused` is an access token that AWS does not take any more."""
        source, now = asker.source, self._clock()
        before = self._known(source)
        living = [token for token in self._living(source) if token.access_token != refused]
        best = _best(living)
        if best is not None and self._need_not_refresh(source, best):
            return best
        serving = max(living, key=lambda token: token.expires, default=None)
        refusal: Said | None = None
        for old in sorted((token for token in before if token.can_refresh(now)), key=_rank, reverse=True):
            self._tried[_portal(source)] = now
            try:
                return self._refreshed(asker, old)
            except (Said, StsTrouble) as trouble:
                if isinstance(trouble, Said) and trouble.code in _CANNOT_REFRESH:
                    refusal = trouble
                elif serving is not None:
                    log.info("the sign-in of %s is not refreshed now: %s", source.name, trouble)
                    return serving
                elif isinstance(trouble, Said):
                    raise not_done(trouble, tr("did not refresh the sign-in")) from trouble
                else:
                    raise
            log.info("the sign-in of %s cannot be refreshed any more: %s", source.name, refusal)
            self._wait(REREAD_SECONDS, asker.cancelled)
            known = {token.access_token for token in before}
            newer = _best(token for token in self._living(source) if token.access_token not in known)
            if newer is not None:
                return newer
            self._forget(source, old, is_over=old.expires <= now)
        if refused is not None:
            self._cache.drop(source, refused)
        if serving is not None:
            return serving
        raise sign_in_over(source, before, refusal)

    def _refreshed(self, asker: _Asker, old: SsoToken) -> SsoToken:
        assert old.registration is not None  # noqa: S101 - can_refresh said so, of both
        assert old.refresh_token is not None  # noqa: S101
        grant = {"grantType": "refresh_token", "refreshToken": old.refresh_token}
        new = self._created(asker, old.registration, grant)
        if new.refresh_token is None:
            new = replace(new, refresh_token=old.refresh_token)
        try:
            self._cache.renew(asker.source, old, new, self._clock())
            self._unwritten.pop(_portal(asker.source), None)
        except AwsFileUnusable as trouble:
            log.warning("the sign-in of %s serves this process alone: %s", asker.source.name, trouble)
            self._unwritten[_portal(asker.source)] = new
        return new

    def _forget(self, source: IdentityCenterSource, old: SsoToken, *, is_over: bool) -> None:
        """Its refresh token, which AWS does not take any more, and all of it where it is over."""
        if self._unwritten.get(_portal(source)) == old:
            del self._unwritten[_portal(source)]
        if is_over:
            self._cache.drop(source, old.access_token)
        else:
            self._cache.drop_refresh_token(source, old)

    @contextmanager
    def _one_at_a_time(self, source: IdentityCenterSource, cancelled: threading.Event | None) -> Iterator[None]:
        with ExitStack() as held:
            with suppress(OSError):
                folder = files.private_folder(files.runtime_folder())
                turn = folder / f"sign-in-{_portal(source)}.lock"
                held.enter_context(files.taking_turns(turn, cancelled=cancelled))
            yield

    # ------------------------------------------------------------ calls

    def _accounts(self, asker: _Asker) -> list[Account]:
        try:
            listed = [account_in(item, host) for host, item in self._listed(asker, "list_accounts", "accountList")]
        except Said as refusal:
            raise not_done(refusal, tr("did not list your accounts")) from refusal
        return sorted({account.account_id: account for account in listed}.values(), key=_by_name)

    def _assigned(self, asker: _Asker, account: Account) -> list[PermissionSet]:
        try:
            items = self._listed(asker, "list_account_roles", "roleList", accountId=account.account_id)
            found = []
            for host, item in items:
                found.append(permission_set_in(item, account, host))
                if len(found) > MOST_OF_AN_ACCOUNT:
                    raise odd_answer(host, tr("pages without an end"))
            return found
        except Said as refusal:
            if refusal.code in {"Forbidden", "ResourceNotFound"}:
                return []  # what was assigned there a moment ago has been taken away
            raise not_done(
                refusal, tr("did not list what is assigned to you in {account_id}", account_id=account.account_id)
            ) from refusal

    def _listed(self, asker: _Asker, operation: str, name: str, **parameters: object) -> Iterator[tuple[str, Answer]]:
        """The items of all pages as they come, with the host that gave them."""
        page: dict[str, object] = {}
        tokens: set[str] = set()
        count = 0
        for _ in range(_MOST_PAGES):
            host, answer = self._asked(asker, operation, maxResults=100, **parameters, **page)
            items = items_in(answer, name, host)
            if (count := count + len(items)) > MOST_LISTED:
                raise odd_answer(host, tr("pages without an end"))
            yield from ((host, item) for item in items)
            next_page = next_page_in(answer, host)
            if next_page is None:
                return
            if next_page in tokens:
                raise odd_answer(host, tr("a page that leads nowhere"))
            tokens.add(next_page)
            page = {"nextToken": next_page}
        raise odd_answer(host, tr("more than {most_pages} pages", most_pages=_MOST_PAGES))

    def _asked(self, asker: _Asker, operation: str, **parameters: object) -> tuple[str, Answer]:
        """The portal's answer, with a token that it takes. Raises SignInRequired, and Said for other refusals."""
        source = asker.source
        ask = partial(self._patiently, asker, operation, **parameters)
        token = self.token(source, network=asker.network, cancelled=asker.cancelled)
        try:
            return ask(accessToken=token)
        except Said as refusal:
            if refusal.code != "Unauthorized":
                raise
        with self._one_at_a_time(source, asker.cancelled):
            token = self._fresh(asker, refused=token).access_token
        try:
            return ask(accessToken=token)
        except Said as refusal:
            if refusal.code != "Unauthorized":
                raise
            with self._one_at_a_time(source, asker.cancelled):
                before = self._known(source)
                self._cache.drop(source, token)
            raise sign_in_over(source, before, refusal) from refusal

    def _patiently(self, asker: _Asker, operation: str, **parameters: object) -> tuple[str, Answer]:
        ask = partial(self._call, asker, "sso", operation, once=True, **parameters)
        return patiently(ask, self._wait, asker.cancelled)

    def _call(
        self, asker: _Asker, service: str, operation: str, *, once: bool = False, **parameters: object
    ) -> tuple[str, Answer]:
        """`once` for who has its own way to try again. Raises Said where AWS says no."""
        region = asker.source.region
        if time.monotonic() > asker.until:
            raise unreachable(NoRoute.TIMEOUT, f"{service.removeprefix('sso-')}.{region}")
        return self._aws.call(
            service,
            lambda client: getattr(client, operation)(**parameters),
            None,
            place=Place(region, network=asker.network),
            asked=lambda answer: said(answer, f"{service.removeprefix('sso-')}.{region}"),
            once=once,
            cancelled=asker.cancelled,
        )


# Of several


def _rank(token: SsoToken) -> tuple[bool, datetime]:
    return token.refresh_token is not None, token.expires


def _best(tokens: Iterable[SsoToken]) -> SsoToken | None:
    """The one that lasts longest, and rather one that can be refreshed."""
    return max(tokens, key=_rank, default=None)


def _sign_in(tokens: list[SsoToken], now: datetime) -> SignIn:
    ends = [token.registration.expires for token in tokens if token.registration and token.can_refresh(now)]
    return SignIn(until=max(token.expires for token in tokens), can_refresh_until=max(ends, default=None))


def _by_name(account: Account) -> tuple[str, str]:
    return account.name.casefold(), account.account_id


def _portal(source: IdentityCenterSource) -> str:
    return hashlib.sha256(f"{same_url(source.start_url)} {source.region}".encode()).hexdigest()[:16]


def _as_they_come(working: Sequence[Future[T]], cancelled: threading.Event | None) -> Iterator[T]:
    # Not by concurrent.futures.wait, which looks at each of them each time: of 20 000 that takes minutes.
    done: queue.SimpleQueue[Future[T]] = queue.SimpleQueue()
    for one in working:
        one.add_done_callback(done.put)
    left = len(working)
    while left:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(tr("Cancelled."))
        try:
            one = done.get(timeout=GLANCE_SECONDS)
        except queue.Empty:
            continue
        left -= 1
        yield one.result()
