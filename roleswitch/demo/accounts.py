"""Who there is in the strict AWS: users with their access keys, roles, and the sessions that were given."""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from roleswitch.demo.signature import (
    Authorization,
    AwsError,
    Request,
    check_signature,
    check_time,
)


@dataclass(frozen=True)
class User:
    """An IAM user, or an account's root, with the access key that it begins with.

    `may_assume` holds the ARNs of the roles that its own policy allows, None for every role. A role of the user's own
    account that trusts the user by name, or everybody, needs no such policy. `totp_secret` is base32.
    """

    arn: str
    access_key_id: str
    secret_access_key: str = field(repr=False)
    active: bool = True
    mfa_serial: str | None = None
    totp_secret: str | None = field(default=None, repr=False)
    any_token_code: bool = False
    """Takes any six digits for a code, each once: nobody has the device of a demo."""
    may_assume: tuple[str, ...] | None = None
    may_manage_keys: bool = True
    keys_need_mfa: bool = False
    """Its own keys are managed with credentials of GetSessionToken that a code was given for, and no others."""
    may_read_user: bool = True
    """Whether it may ask for itself and its MFA devices."""
    key_created: datetime | None = None
    """When the access key was made; None is now."""

    @property
    def partition(self) -> str:
        return self.arn.split(":")[1]

    @property
    def account_id(self) -> str:
        return self.arn.split(":")[4]

    @property
    def is_root(self) -> bool:
        return self.arn.endswith(":root")

    @property
    def name(self) -> str:
        return "root" if self.is_root else self.arn.rpartition("/")[2]

    @property
    def user_id(self) -> str:
        return self.account_id if self.is_root else unique_id("AIDA", self.arn)


@dataclass(frozen=True)
class StrictRole:
    """A role and what its trust policy asks for.

    `trusts` holds ARNs of users, roles and sessions, account roots (`arn:aws:iam::111122223333:root`) or `*`. `ending`
    is what AWS's refusal says after the role's ARN, such as ` because no role trust policy allows the sts:AssumeRole
    action`; the older form has none. `deny` refuses everybody. So does `explicit_deny`, which names the kind of policy
    (`service control policy`, `permissions boundary`, `role trust policy`) that the refusal then ends in.
    """

    arn: str
    trusts: tuple[str, ...] = ()
    external_id: str | None = None
    max_session: timedelta = timedelta(hours=1)
    mfa_required: bool = False
    ending: str = ""
    deny: bool = False
    explicit_deny: str = ""
    allows_tags: bool = True
    """sts:TagSession, which inherited tags need as well."""
    allows_source_identity: bool = True
    """sts:SetSourceIdentity, which an inherited source identity needs as well."""
    requires_source_identity: bool = False
    requires_tags: tuple[str, ...] = ()
    """Keys of tags."""
    web_identity_tokens: tuple[str, ...] = field(default=(), repr=False)
    """The tokens of an identity provider that are let in by AssumeRoleWithWebIdentity."""


class Kind(Enum):
    USER = "user"
    USER_SESSION = "user session"
    """From GetSessionToken."""
    FEDERATED_USER = "federated user"
    """From GetFederationToken."""
    ROLE = "role"


@dataclass(frozen=True)
class StrictSession:
    """What a session was given with, for a test to look at."""

    arn: str
    expiration: datetime
    mfa: bool = False
    """Whether the call that gave it had MFA, by a code or from the session that it came from."""
    source_identity: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    """With those that were inherited."""
    transitive_tags: tuple[str, ...] = ()
    """The keys, as they are spelt in `tags`."""
    policy_arns: tuple[str, ...] = ()
    policy: str | None = None
    by_long_term_key: bool = False
    """Whether AssumeRole was called with a user's own key."""


@dataclass(frozen=True)
class Caller:
    """Whose credentials signed a call."""

    arn: str
    user_id: str
    kind: Kind
    role_arn: str = ""
    session: StrictSession | None = None

    @property
    def partition(self) -> str:
        return self.arn.split(":")[1]

    @property
    def account_id(self) -> str:
        return self.arn.split(":")[4]

    @property
    def is_root(self) -> bool:
        return self.arn.endswith(":root")

    @property
    def mfa(self) -> bool:
        """Only a user's session tells of MFA: a role's does not, whatever it was assumed with [doc]."""
        return self.kind is Kind.USER_SESSION and self.session is not None and self.session.mfa

    @property
    def inherited_tags(self) -> Mapping[str, str]:
        """What goes along to the next role of a chain."""
        session = self.session
        return {key: session.tags[key] for key in session.transitive_tags} if session else {}

    @property
    def source_identity(self) -> str | None:
        return self.session.source_identity if self.session else None

    @property
    def principals(self) -> set[str]:
        """Everything in a trust policy that means this caller."""
        return {self.arn, self.role_arn, f"arn:{self.partition}:iam::{self.account_id}:root", "*"}


class LastUse(NamedTuple):
    moment: datetime
    service: str
    region: str


@dataclass(frozen=True)
class UserKey:
    """A long-term access key. For `unknown_for` requests more AWS answers as if there were none."""

    access_key_id: str
    user_arn: str
    secret_access_key: str = field(repr=False)
    created: datetime
    active: bool = True
    last_use: LastUse | None = None
    unknown_for: int = 0


@dataclass(frozen=True)
class _Given:
    """A session's credentials."""

    caller: Caller
    session: StrictSession
    secret_access_key: str = field(repr=False)
    session_token: str = field(repr=False)


class Accounts:
    """The users, keys, roles and sessions of all accounts.

    Safe for use by several threads; who looks and then changes holds `lock` meanwhile.
    """

    def __init__(self, users: Iterable[User], roles: Iterable[StrictRole], clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.lock = threading.RLock()
        self._roles = {role.arn: role for role in roles}
        self._users: dict[str, User] = {}
        self._known_since: dict[str, datetime] = {}
        self._keys: dict[str, UserKey] = {}
        self._given: dict[str, _Given] = {}
        self._new_keys_unknown_for = 0
        for user in users:
            self.put_user(user)

    # ------------------------------------------------------------ what a test changes

    def put_user(self, user: User) -> None:
        """Add the user, or change it; its other access keys stay."""
        key = UserKey(
            user.access_key_id,
            user.arn,
            user.secret_access_key,
            user.key_created or self.clock(),
            active=user.active,
        )
        with self.lock:
            self._users[user.arn] = user
            self._known_since.setdefault(user.arn, key.created)
            self._keys[key.access_key_id] = key

    def remove_key(self, access_key_id: str) -> None:
        """Delete the key. Raises KeyError where there is none."""
        with self.lock:
            del self._keys[access_key_id]

    def put_role(self, role: StrictRole) -> None:
        with self.lock:
            self._roles[role.arn] = role

    def remove_role(self, arn: str) -> None:
        """Delete the role. Raises KeyError where there is none."""
        with self.lock:
            del self._roles[arn]

    def change_user(self, user: User) -> None:
        """What the user may, with its access keys as they are."""
        with self.lock:
            self._users[user.arn] = user

    def new_keys_unknown_for(self, requests: int) -> None:
        """Answer the first `requests` requests signed with a key that is made from now on as if it did not exist.

        As AWS does for some seconds, until a new key is known everywhere.
        """
        with self.lock:
            self._new_keys_unknown_for = requests

    def expire_sessions(self) -> None:
        """Let every session that was given so far end now."""
        with self.lock:
            now = self.clock()
            for access_key_id, given in self._given.items():
                session = replace(given.session, expiration=now)
                self._given[access_key_id] = replace(given, session=session)

    # ------------------------------------------------------------ who there is

    def user(self, arn: str) -> User | None:
        with self.lock:
            return self._users.get(arn)

    def users_of(self, user: User) -> Mapping[str, User]:
        """The users of the same account by their names, `user` among them."""
        account = (user.account_id, user.partition)
        with self.lock:
            users = list(self._users.values())
        return {other.name: other for other in users if (other.account_id, other.partition) == account}

    def known_since(self, user: User) -> datetime:
        with self.lock:
            return self._known_since[user.arn]

    def role(self, arn: str) -> StrictRole | None:
        with self.lock:
            return self._roles.get(arn)

    def role_arns(self) -> tuple[str, ...]:
        with self.lock:
            return tuple(self._roles)

    def user_arns(self) -> tuple[str, ...]:
        with self.lock:
            return tuple(self._users)

    def is_web_identity(self, token: str) -> bool:
        """Whether any role trusts `token`."""
        with self.lock:
            return any(token in role.web_identity_tokens for role in self._roles.values())

    def session(self, access_key_id: str) -> StrictSession:
        """What the session was given with. Raises KeyError where there is no session of that access key ID."""
        with self.lock:
            return self._given[access_key_id].session

    # ------------------------------------------------------------ keys and sessions

    def key(self, access_key_id: str) -> UserKey | None:
        with self.lock:
            return self._keys.get(access_key_id)

    def keys_of(self, user: User) -> list[UserKey]:
        with self.lock:
            return [key for key in self._keys.values() if key.user_arn == user.arn]

    def new_key(self, user: User) -> UserKey:
        with self.lock:
            key = UserKey(
                "AKIA" + _id_characters(),
                user.arn,
                _secret_access_key(),
                self.clock(),
                unknown_for=self._new_keys_unknown_for,
            )
            self._keys[key.access_key_id] = key
            return key

    def set_active(self, key: UserKey, active: bool) -> None:
        with self.lock:
            self._keys[key.access_key_id] = replace(self._keys[key.access_key_id], active=active)

    def give(self, caller: Caller, session: StrictSession) -> Mapping[str, str]:
        """New credentials with which `caller` calls from now on: the fields of STS's Credentials."""
        access_key_id = "ASIA" + _id_characters()
        given = _Given(
            caller,
            session,
            _secret_access_key(),
            "IQoJb3JpZ2luX2Vj" + base64.b64encode(secrets.token_bytes(330)).decode(),
        )
        with self.lock:
            self._given[access_key_id] = given
        return {
            "AccessKeyId": access_key_id,
            "SecretAccessKey": given.secret_access_key,
            "SessionToken": given.session_token,
            "Expiration": timestamp(session.expiration),
        }

    def authenticate(self, request: Request, authorization: Authorization | None) -> Caller:
        """Who sent `request`. Raises AwsError where the key, the token, the time or the signature is not right."""
        if authorization is None:
            raise AwsError("MissingAuthenticationToken", "Request is missing Authentication Token", 403)
        with self.lock:
            caller, secret_access_key, session_token = self._known(authorization.access_key_id)
        # Each partition has its own AWS, which knows nothing of the keys of another.
        if session_token != authorization.session_token or caller.partition != partition_of(authorization.region):
            raise unknown_key()
        now = self.clock()
        if caller.session and caller.session.expiration <= now:
            raise AwsError("ExpiredToken", "The security token included in the request is expired", 403)
        check_time(authorization, now)
        check_signature(request, authorization, secret_access_key)
        self._note_use(authorization, now)
        return caller

    def holder(self, access_key_id: str, secret_access_key: str, session_token: str) -> Caller:
        """Whose temporary credentials these are. Raises AwsError where they are none, or have ended."""
        with self.lock:
            given = self._given.get(access_key_id)
        if given is None or (given.secret_access_key, given.session_token) != (secret_access_key, session_token):
            raise unknown_key()
        if given.session.expiration <= self.clock():
            raise AwsError("ExpiredToken", "The security token included in the request is expired", 403)
        return replace(given.caller, session=given.session)

    def _known(self, access_key_id: str) -> tuple[Caller, str, str | None]:
        """Whose the credentials are, their secret access key and their token. Raises AwsError where they are none."""
        if given := self._given.get(access_key_id):
            return replace(given.caller, session=given.session), given.secret_access_key, given.session_token
        key = self._keys.get(access_key_id)
        if key is None or not key.active:
            raise unknown_key()
        if key.unknown_for:
            self._keys[access_key_id] = replace(key, unknown_for=key.unknown_for - 1)
            raise unknown_key()
        user = self._users[key.user_arn]
        return Caller(user.arn, user.user_id, Kind.USER), key.secret_access_key, None

    def _note_use(self, authorization: Authorization, now: datetime) -> None:
        with self.lock:
            if key := self._keys.get(authorization.access_key_id):
                use = LastUse(now, authorization.service, authorization.region)
                self._keys[key.access_key_id] = replace(key, last_use=use)


def unknown_key() -> AwsError:
    """What AWS says to a key that does not exist, is inactive, or is somewhere else."""
    return AwsError("InvalidClientTokenId", "The security token included in the request is invalid.", 403)


def partition_of(region: str) -> str:
    """The partition that a region belongs to."""
    starts = {
        "us-gov-": "aws-us-gov",
        "cn-": "aws-cn",
        "eusc-": "aws-eusc",
        "us-iso-": "aws-iso",
        "us-isob-": "aws-iso-b",
    }
    return next((partition for start, partition in starts.items() if region.startswith(start)), "aws")


def timestamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def unique_id(prefix: str, arn: str) -> str:
    """The ID of a user or a role, the same for the same ARN."""
    return prefix + base64.b32encode(hashlib.sha256(arn.encode()).digest()).decode()[:17]


def _id_characters() -> str:
    return base64.b32encode(secrets.token_bytes(10)).decode()


def _secret_access_key() -> str:
    return base64.b64encode(secrets.token_bytes(30)).decode()
