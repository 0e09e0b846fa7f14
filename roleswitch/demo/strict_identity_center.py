"""IAM Identity Center as AWS answers it: sso-oidc, the access portal's API, and the page where a person allows.

Members, limits and statuses are those of the service models; the texts of what users meet most (a pending or too hasty
device, a refresh token that is over, a session that is not known, a role that is not assigned) are those that they
report [aws-cli 5878, 8561, 5971; aws-sso-util 74; oktaws 512]. AWS sends null for members that have no value.

    with StrictAws(identity_center=directory) as aws:
        ...  # RegisterClient, StartDeviceAuthorization
        aws.identity_center.allow(aws.identity_center.wait_for_code())
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple
from urllib.parse import parse_qsl

from roleswitch.demo import verification_page
from roleswitch.demo.accounts import Accounts, Caller, Kind, StrictSession, partition_of, unique_id
from roleswitch.demo.json_protocol import Json, fields_of, page
from roleswitch.demo.signature import AwsError, Request

CLIENT_LASTS = timedelta(days=90)
DEVICE_CODE_LASTS = timedelta(seconds=600)
DEVICE_CODE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
REFRESH_GRANT = "refresh_token"
ACCESS_SCOPE = "sso:account:access"

_GRANT_TYPES = ("authorization_code", DEVICE_CODE_GRANT, REFRESH_GRANT)
_SCOPES = rf"{ACCESS_SCOPE}|codewhisperer:\w+"
_SHORTEST_SESSION, _LONGEST_SESSION = timedelta(hours=1), timedelta(hours=12)
_MOST_RESULTS = 100
_USER_CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


class Operation(NamedTuple):
    service: str
    """`sso-oidc`, or `sso` for the portal."""
    action: str


OPERATIONS = {
    ("POST", "/client/register"): Operation("sso-oidc", "RegisterClient"),
    ("POST", "/device_authorization"): Operation("sso-oidc", "StartDeviceAuthorization"),
    ("POST", "/token"): Operation("sso-oidc", "CreateToken"),
    ("GET", "/assignment/accounts"): Operation("sso", "ListAccounts"),
    ("GET", "/assignment/roles"): Operation("sso", "ListAccountRoles"),
    ("GET", "/federation/credentials"): Operation("sso", "GetRoleCredentials"),
    ("POST", "/logout"): Operation("sso", "Logout"),
}
"""By method and path. None of them is signed."""

_MEMBERS = {
    "account_id": "accountId",
    "role_name": "roleName",
    "max_result": "maxResults",
    "next_token": "nextToken",
}
"""The members of the portal's requests by their names in the query."""
_TOLD = {
    "clientName",
    "clientType",
    "scopes",
    "grantTypes",
    "startUrl",
    "grantType",
    "accountId",
    "roleName",
    "maxResults",
}
"""What is kept of a call: none of it is secret."""


# ---------------------------------------------------------------- what an administrator has set up


@dataclass(frozen=True)
class PermissionSet:
    """A permission set of an account. Its sessions last 1 h to 12 h. Raises ValueError."""

    name: str
    session_duration: timedelta = timedelta(hours=1)

    def __post_init__(self) -> None:
        if not _SHORTEST_SESSION <= self.session_duration <= _LONGEST_SESSION:
            raise ValueError(f"{self.session_duration} is not 1 h to 12 h")


@dataclass(frozen=True)
class AssignedAccount:
    """An account, and the permission sets that the user has there."""

    account_id: str
    account_name: str
    email_address: str
    permission_sets: tuple[PermissionSet, ...]


@dataclass(frozen=True)
class StrictDirectory:
    """An access portal and what its one user is assigned."""

    start_url: str
    region: str
    user: str
    accounts: tuple[AssignedAccount, ...]
    interval: int = 1
    """The seconds between two tries that StartDeviceAuthorization tells."""
    strict_interval: bool = False
    """Whether a device that asks sooner is told to slow down."""
    access_token_lasts: timedelta = timedelta(hours=8)
    sign_in_lasts: timedelta = timedelta(days=7)
    """No token is good for longer after the person allowed it. An administrator sets 15 minutes to 90 days."""
    page_size: int = _MOST_RESULTS
    """The most on a page, however many are asked for."""

    def role_arn(self, account_id: str, permission_set: str) -> str:
        """The role that stands for the permission set in the account."""
        # Identity Center of us-east-1 leaves its region out [doc].
        place = "" if self.region == "us-east-1" else f"{self.region}/"
        role = f"aws-reserved/sso.amazonaws.com/{place}{_role_name(account_id, permission_set)}"
        return f"arn:{partition_of(self.region)}:iam::{account_id}:role/{role}"

    def session_arn(self, account_id: str, permission_set: str) -> str:
        """Who the user is there."""
        role = _role_name(account_id, permission_set)
        return f"arn:{partition_of(self.region)}:sts::{account_id}:assumed-role/{role}/{self.user}"


def _role_name(account_id: str, permission_set: str) -> str:
    suffix = hashlib.sha256(f"{account_id}/{permission_set}".encode()).hexdigest()[:16]
    return f"AWSReservedSSO_{permission_set}_{suffix}"


# ---------------------------------------------------------------- what clients were given


@dataclass(frozen=True)
class _Client:
    name: str
    secret: str = field(repr=False)
    scopes: tuple[str, ...]
    grant_types: tuple[str, ...]
    ends: datetime


class _Answer(Enum):
    """What the person said to a device."""

    NONE = "none"
    ALLOW = "allow"
    DENY = "deny"


@dataclass(frozen=True)
class _Device:
    """A device that waits for a person."""

    user_code: str
    client_id: str
    ends: datetime
    answer: _Answer = _Answer.NONE
    last_try: datetime | None = None


@dataclass(frozen=True)
class _SignIn:
    """A person signed in, and the tokens that came of it."""

    client_id: str
    ends: datetime
    access_tokens: Mapping[str, datetime] = field(repr=False)
    """With their ends."""
    refresh_token: str | None = field(repr=False)


class StrictIdentityCenter:
    """The operations of Identity Center on `accounts`. Safe for use by several threads.

    Without a directory every start URL is unknown.
    """

    def __init__(self, accounts: Accounts, directory: StrictDirectory | None) -> None:
        self._accounts = accounts
        self._directory = directory
        self._clients: dict[str, _Client] = {}
        self._devices: dict[str, _Device] = {}
        self._sign_ins: list[_SignIn] = []
        self._started = threading.Condition(accounts.lock)

    # ------------------------------------------------------------ what a test or a person does

    def put_directory(self, directory: StrictDirectory | None) -> None:
        """Change assignments or settings; who is signed in stays so."""
        with self._accounts.lock:
            self._directory = directory

    def waiting(self) -> tuple[str, ...]:
        """The user codes that wait for a person, the oldest first."""
        with self._accounts.lock:
            now = self._accounts.clock()
            return tuple(
                device.user_code
                for device in self._devices.values()
                if device.answer is _Answer.NONE and device.ends > now
            )

    def device_codes(self) -> tuple[str, ...]:
        """The secrets that programs have for their user codes: what may stand nowhere."""
        with self._accounts.lock:
            return tuple(self._devices)

    def wait_for_code(self, seconds: float = 60) -> str:
        """The oldest user code that waits for a person, once there is one. Raises TimeoutError."""
        with self._started:
            if not self._started.wait_for(self.waiting, seconds):
                raise TimeoutError(f"no device asked to be allowed within {seconds} seconds")
            return self.waiting()[0]

    def allow(self, user_code: str) -> None:
        """Let the device in. Raises KeyError where no such code waits."""
        self._say(user_code, _Answer.ALLOW)

    def deny(self, user_code: str) -> None:
        """Refuse the device. Raises KeyError where no such code waits."""
        self._say(user_code, _Answer.DENY)

    def expire_device_codes(self) -> None:
        """Let every device code that was given so far end now."""
        with self._accounts.lock:
            now = self._accounts.clock()
            self._devices = {code: replace(device, ends=now) for code, device in self._devices.items()}

    def expire_tokens(self) -> None:
        """Let every access token that was given so far end now. Refresh tokens stay good."""
        with self._accounts.lock:
            now = self._accounts.clock()
            self._sign_ins = [
                replace(sign_in, access_tokens=dict.fromkeys(sign_in.access_tokens, now)) for sign_in in self._sign_ins
            ]

    def expire_clients(self) -> None:
        """Let every client registration that was given so far end now."""
        with self._accounts.lock:
            now = self._accounts.clock()
            self._clients = {client_id: replace(client, ends=now) for client_id, client in self._clients.items()}

    def revoke(self) -> None:
        """End every sign-in, as an administrator can: no token of theirs is known from now on."""
        with self._accounts.lock:
            self._sign_ins = []

    def _say(self, user_code: str, answer: _Answer) -> None:
        with self._accounts.lock:
            device_code = self._waiting_device(user_code)
            if device_code is None:
                raise KeyError(user_code)
            self._devices[device_code] = replace(self._devices[device_code], answer=answer)

    def _waiting_device(self, user_code: str) -> str | None:
        """The device code of a user code that waits for a person, however it is typed."""
        typed = re.sub(r"[\s-]", "", user_code).upper()
        if typed not in {code.replace("-", "") for code in self.waiting()}:
            return None
        return next(code for code, device in self._devices.items() if device.user_code.replace("-", "") == typed)

    # ------------------------------------------------------------ what is asked

    def answer(self, operation: Operation, request: Request, members: Mapping[str, Json]) -> Mapping[str, Json]:
        """The members of the answer, none where it has none. Raises AwsError."""
        known: Mapping[str, Callable[[], Mapping[str, Json]]] = {
            "RegisterClient": lambda: self._register_client(members),
            "StartDeviceAuthorization": lambda: self._start_device_authorization(members, request.headers["host"]),
            "CreateToken": lambda: self._create_token(members),
            "ListAccounts": lambda: self._list_accounts(members),
            "ListAccountRoles": lambda: self._list_account_roles(members),
            "GetRoleCredentials": lambda: self._role_credentials(members),
            "Logout": lambda: self._logout(request),
        }
        with self._accounts.lock:
            if operation.service == "sso" and operation.action != "Logout":
                self._sign_in_of(request)
            return known[operation.action]()

    # ------------------------------------------------------------ sso-oidc

    def _register_client(self, members: Mapping[str, Json]) -> Mapping[str, Json]:
        name, kind = _text(members, "clientName"), _text(members, "clientType")
        scopes, grant_types = _texts(members, "scopes"), _texts(members, "grantTypes")
        if kind != "public":
            raise AwsError("InvalidClientMetadataException", "Only public clients are supported")
        if not all(re.fullmatch(_SCOPES, scope) for scope in scopes):
            raise AwsError("InvalidScopeException", "Invalid scope requested")
        if not set(grant_types) <= set(_GRANT_TYPES):
            raise AwsError("UnsupportedGrantTypeException", "Unsupported grant type")
        now = self._now()
        client_id = secrets.token_urlsafe(16)
        client = _Client(
            name, f"eyJ{secrets.token_urlsafe(200)}", scopes, grant_types or _GRANT_TYPES, now + CLIENT_LASTS
        )
        self._clients[client_id] = client
        return {
            "authorizationEndpoint": None,
            "clientId": client_id,
            "clientIdIssuedAt": int(now.timestamp()),
            "clientSecret": client.secret,
            "clientSecretExpiresAt": int(client.ends.timestamp()),
            "tokenEndpoint": None,
        }

    def _start_device_authorization(self, members: Mapping[str, Json], host: str) -> Mapping[str, Json]:
        client_id, client = self._client(members)
        directory = self._directory
        if directory is None or _start_url(_text(members, "startUrl")) != _start_url(directory.start_url):
            raise AwsError("InvalidRequestException", "Invalid start url provided")
        if DEVICE_CODE_GRANT not in client.grant_types:
            raise AwsError("UnauthorizedClientException", "Client is not authorized for this grant type")
        letters = "".join(secrets.choice(_USER_CODE_LETTERS) for _ in range(8))
        device = _Device(f"{letters[:4]}-{letters[4:]}", client_id, self._now() + DEVICE_CODE_LASTS)
        device_code = secrets.token_urlsafe(64)
        self._devices[device_code] = device
        self._started.notify_all()
        verification_uri = f"http://{host}{verification_page.PATH}"
        return {
            "deviceCode": device_code,
            "expiresIn": int(DEVICE_CODE_LASTS.total_seconds()),
            "interval": directory.interval,
            "userCode": device.user_code,
            "verificationUri": verification_uri,
            "verificationUriComplete": f"{verification_uri}?user_code={device.user_code}",
        }

    def _create_token(self, members: Mapping[str, Json]) -> Mapping[str, Json]:
        grant_type = _text(members, "grantType")
        client_id, client = self._client(members)
        if grant_type not in {DEVICE_CODE_GRANT, REFRESH_GRANT}:
            # The authorization code grant needs a page at AWS and a listener here, which nobody has asked for.
            raise AwsError("UnsupportedGrantTypeException", "Unsupported grant type")
        if grant_type not in client.grant_types:
            raise AwsError("UnauthorizedClientException", "Client is not authorized for this grant type")
        if grant_type == REFRESH_GRANT:
            return self._refreshed(client_id, _text(members, "refreshToken"))
        self._check_allowed(client_id, _text(members, "deviceCode"))
        can_refresh = ACCESS_SCOPE in client.scopes and REFRESH_GRANT in client.grant_types
        ends = self._now() + self._known_directory().sign_in_lasts
        return self._tokens(_SignIn(client_id, ends, {}, None), can_refresh=can_refresh)

    def _check_allowed(self, client_id: str, device_code: str) -> None:
        """Take the device code, which is good once. Raises AwsError where there is nothing to take it for."""
        device = self._devices.get(device_code)
        if device is None or device.client_id != client_id:
            raise AwsError("InvalidGrantException", "Invalid device code provided")
        now = self._now()
        self._devices[device_code] = replace(device, last_try=now)
        if device.ends <= now:
            raise AwsError("ExpiredTokenException", "Device code expired")
        directory = self._known_directory()
        too_soon = device.last_try is not None and now - device.last_try < timedelta(seconds=directory.interval)
        if directory.strict_interval and too_soon:
            raise AwsError("SlowDownException", "Slow down the rate of requests")
        if device.answer is _Answer.NONE:
            raise AwsError("AuthorizationPendingException", "Authorization is still pending")
        del self._devices[device_code]
        if device.answer is _Answer.DENY:
            raise AwsError("AccessDeniedException", "Access denied")

    def _refreshed(self, client_id: str, refresh_token: str) -> Mapping[str, Json]:
        now = self._now()
        for sign_in in self._sign_ins:
            if sign_in.refresh_token == refresh_token and sign_in.client_id == client_id and sign_in.ends > now:
                self._sign_ins.remove(sign_in)
                return self._tokens(sign_in, can_refresh=True)
        raise AwsError("InvalidGrantException", "Invalid refresh token provided")

    def _tokens(self, sign_in: _SignIn, *, can_refresh: bool) -> Mapping[str, Json]:
        """Give the sign-in another access token, and another refresh token in place of the one it had."""
        now = self._now()
        ends = min(now + self._known_directory().access_token_lasts, sign_in.ends)
        access_token = f"aoaAAAAA{secrets.token_urlsafe(96)}"
        refresh_token = f"aorAAAAA{secrets.token_urlsafe(96)}" if can_refresh else None
        access_tokens = {**sign_in.access_tokens, access_token: ends}
        self._sign_ins.append(replace(sign_in, access_tokens=access_tokens, refresh_token=refresh_token))
        return {
            "accessToken": access_token,
            "expiresIn": int((ends - now).total_seconds()),
            "idToken": None,
            "refreshToken": refresh_token,
            "tokenType": "Bearer",
        }

    def _client(self, members: Mapping[str, Json]) -> tuple[str, _Client]:
        client_id, secret = _text(members, "clientId"), _text(members, "clientSecret")
        client = self._clients.get(client_id)
        if client is None or not secrets.compare_digest(client.secret.encode(), secret.encode()):
            raise AwsError("InvalidClientException", "Invalid client provided", 401)
        if client.ends <= self._now():
            raise AwsError("InvalidClientException", "Client is expired", 401)
        return client_id, client

    # ------------------------------------------------------------ the portal

    def _list_accounts(self, members: Mapping[str, Json]) -> Mapping[str, Json]:
        accounts: list[Json] = [
            {
                "accountId": account.account_id,
                "accountName": account.account_name,
                "emailAddress": account.email_address,
            }
            for account in self._assigned()
        ]
        found, token = self._page("ListAccounts", accounts, members)
        return {"accountList": found, "nextToken": token}

    def _list_account_roles(self, members: Mapping[str, Json]) -> Mapping[str, Json]:
        account = self._account(_text(members, "accountId"))
        roles: list[Json] = [
            {"accountId": account.account_id, "roleName": permission_set.name}
            for permission_set in account.permission_sets
        ]
        found, token = self._page(f"ListAccountRoles {account.account_id}", roles, members)
        return {"nextToken": token, "roleList": found}

    def _role_credentials(self, members: Mapping[str, Json]) -> Mapping[str, Json]:
        account_id, role_name = _text(members, "accountId"), _text(members, "roleName")
        account, directory = self._account(account_id), self._known_directory()
        found = [each for each in account.permission_sets if each.name == role_name]
        if not found:
            raise _no_access()
        role_arn = directory.role_arn(account_id, role_name)
        arn = directory.session_arn(account_id, role_name)
        ends = (self._now() + found[0].session_duration).replace(microsecond=0)
        caller = Caller(arn, f"{unique_id('AROA', role_arn)}:{directory.user}", Kind.ROLE, role_arn=role_arn)
        given = self._accounts.give(caller, StrictSession(arn, ends))
        credentials: Mapping[str, Json] = {
            "accessKeyId": given["AccessKeyId"],
            "expiration": int(ends.timestamp() * 1000),
            "secretAccessKey": given["SecretAccessKey"],
            "sessionToken": given["SessionToken"],
        }
        return {"roleCredentials": credentials}

    def _logout(self, request: Request) -> Mapping[str, Json]:
        # The credentials that were given go on to their ends [model].
        self._sign_ins.remove(self._sign_in_of(request))
        return {}

    def _sign_in_of(self, request: Request) -> _SignIn:
        token, now = request.headers.get("x-amz-sso_bearer_token", ""), self._now()
        for sign_in in self._sign_ins:
            if token in sign_in.access_tokens and sign_in.access_tokens[token] > now:
                return sign_in
        raise AwsError("UnauthorizedException", "Session token not found or invalid", 401)

    def _assigned(self) -> list[AssignedAccount]:
        return [account for account in self._known_directory().accounts if account.permission_sets]

    def _account(self, account_id: str) -> AssignedAccount:
        if not re.fullmatch(r"\d{12}", account_id, re.ASCII):
            raise AwsError("InvalidRequestException", "Invalid account id")
        for account in self._assigned():
            if account.account_id == account_id:
                return account
        raise _no_access()

    def _page(self, listing: str, items: list[Json], members: Mapping[str, Json]) -> tuple[list[Json], str | None]:
        most = str(members.get("maxResults", _MOST_RESULTS))
        if not re.fullmatch(r"\d{1,9}", most, re.ASCII) or not 1 <= int(most) <= _MOST_RESULTS:
            raise AwsError("InvalidRequestException", f"Invalid max result: it is 1 to {_MOST_RESULTS}")
        token = members.get("nextToken")
        try:
            found, following = page(
                listing, items, min(int(most), self._known_directory().page_size), None if token is None else str(token)
            )
        except ValueError as error:
            raise AwsError("InvalidRequestException", "Invalid next token") from error
        return list(found), following

    def _known_directory(self) -> StrictDirectory:
        if self._directory is None:
            raise AwsError("UnauthorizedException", "Session token not found or invalid", 401)
        return self._directory

    def _now(self) -> datetime:
        return self._accounts.clock()

    # ------------------------------------------------------------ the page

    def verification_page(self, request: Request) -> tuple[int, str]:
        """The status and the HTML of the page where a person allows a device: GET asks, POST is what they said."""
        pairs = request.body.decode(errors="replace") if request.method == "POST" else request.query
        form = dict(parse_qsl(pairs))
        if "user_code" not in form:
            return 200, verification_page.for_a_code()
        with self._accounts.lock:
            device_code, directory = self._waiting_device(form["user_code"]), self._directory
            if device_code is None or directory is None:
                return 404, verification_page.for_another_code()
            device = self._devices[device_code]
            client_name = self._clients[device.client_id].name
            decision = form.get("decision")
            if request.method != "POST" or decision not in {"allow", "deny"}:
                return 200, verification_page.for_an_answer(
                    client_name, device.user_code, directory.user, directory.start_url
                )
            self._say(device.user_code, _Answer(decision))
        return 200, verification_page.after(client_name, is_allowed=decision == "allow")


# ---------------------------------------------------------------- requests and answers


def members_of(operation: Operation, request: Request) -> Mapping[str, Json]:
    """What the operation is asked. Raises AwsError InvalidRequestException where the body is no JSON."""
    if operation.service == "sso":
        pairs = parse_qsl(request.query, keep_blank_values=True)
        return {_MEMBERS[name]: value for name, value in pairs if name in _MEMBERS}
    try:
        return fields_of(request.body)
    except ValueError as error:
        raise AwsError("InvalidRequestException", "The request body is not valid JSON") from error


def told(members: Mapping[str, Json]) -> Mapping[str, str]:
    """What may be kept of a call; lists with a space between their members."""
    return {
        name: " ".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in members.items()
        if name in _TOLD
    }


def refusal(service: str, error: AwsError) -> tuple[Mapping[str, str], str]:
    """The headers and the body that the service refuses with."""
    if service == "sso":
        body = {"message": error.message, "__type": f"com.amazonaws.switchboard.portal#{error.code}"}
        return {"Content-Type": "application/json"}, json.dumps(body)
    words = re.findall(r"[A-Z][a-z]+", error.code.removesuffix("Exception"))
    said = {"error": "_".join(words).lower(), "error_description": error.message}
    kind = f"{error.code}:http://internal.amazon.com/coral/com.amazonaws.sso.oidc/"
    return {"Content-Type": "application/json", "x-amzn-ErrorType": kind}, json.dumps(said)


def _no_access() -> AwsError:
    return AwsError("ForbiddenException", "No access", 403)


def _start_url(text: str) -> str:
    """A start URL as it is compared: people write it with and without /#/ at its end."""
    return re.sub(r"[/#]+$", "", text)


def _text(members: Mapping[str, Json], name: str) -> str:
    value = members.get(name)
    if not isinstance(value, str) or not value:
        raise AwsError("InvalidRequestException", f"Missing or invalid parameter {name}")
    return value


def _texts(members: Mapping[str, Json], name: str) -> tuple[str, ...]:
    value = members.get(name)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise AwsError("InvalidRequestException", f"Missing or invalid parameter {name}")
    return tuple(str(item) for item in value)
