"""Identity Center's tokens on disk, where the AWS CLI and the SDKs look for them: one sign-in serves them all.

A token is a JSON file of `~/.aws/sso/cache`, named by the SHA-1 of a key: the name of the sso-session that a profile
names, or the start URL where a profile has that itself (botocore's SSOTokenLoader). So one portal may have several
files here:

| file | what it holds |
|---|---|
| of the first sso-session of the AWS config file with the source's start URL and region, else of the start URL | all |
| of further such sso-sessions, and of the start URL as the source and profiles spell it | the access token alone |

The file of a further sso-session that asks for more scopes than our sign-in has, as Amazon Q's does, is a sign-in of
its own while it can be refreshed: it is not written over, and serves only where there is no other.

A refresh token is in one file only, because AWS takes it once and two programs would use it up for each other. The
AWS CLI and botocore refresh what an sso-session names and never what a start URL names.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import logging
import os
import re
import shlex
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from roleswitch import files
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import AwsFileUnusable
from roleswitch.texts import tr

log = logging.getLogger(__name__)

SCOPE = "sso:account:access"
"""What has to be asked for to get a refresh token, and to list accounts and get their credentials."""

_MOST_BYTES = 1_000_000
_WORD = re.compile(r"[!-~]{1,65536}")
_REFRESHING = ("refreshToken", "clientId", "clientSecret", "registrationExpiresAt")
_FIELDS = {"startUrl", "region", "accessToken", "expiresAt", *_REFRESHING}


@dataclass(frozen=True, kw_only=True)
class Registration:
    """This program as Identity Center's OIDC service knows it. `expires` is aware and in UTC."""

    client_id: str
    client_secret: str = field(repr=False)
    expires: datetime


@dataclass(frozen=True, kw_only=True)
class SsoToken:
    """What a sign-in gave. `expires` is aware and in UTC."""

    access_token: str = field(repr=False)
    expires: datetime
    refresh_token: str | None = field(default=None, repr=False)
    registration: Registration | None = None
    """The client that may use the refresh token."""

    def can_refresh(self, now: datetime) -> bool:
        return self.refresh_token is not None and self.registration is not None and self.registration.expires > now


class _Place(NamedTuple):
    """A file that a token of the source belongs in."""

    path: Path
    start_url: str
    """As that key's profile or sso-session spells it."""
    is_session: bool
    scopes: tuple[str, ...] = ()
    """What the sso-session says that it asks for."""


class _Session(NamedTuple):
    name: str
    start_url: str
    region: str
    scopes: tuple[str, ...]


class _Config(NamedTuple):
    """What the AWS config file says of Identity Center."""

    sessions: tuple[_Session, ...] = ()
    start_urls: tuple[tuple[str, str], ...] = ()
    """Start URL and region of profiles without an sso-session."""


class SsoCache:
    """From any thread; who writes takes turns with other processes first. No trouble with a file is raised by a
    reader: what cannot be read counts as not there, and stays."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = Path("~/.aws/sso/cache").expanduser() if folder is None else folder
        self._config: tuple[str, _Config] = ("", _Config())

    def tokens(self, source: IdentityCenterSource) -> list[SsoToken]:
        """What is kept for the source, over or not; the file that may hold a refresh token first.

        A sign-in of its own, for more than ours, only where there is nothing else: it may be another person's.
        """
        places = self._places(source)
        own: list[SsoToken] = []
        others: list[SsoToken] = []
        for place in places:
            token = _token_in(_read(place.path), source)
            if token is None:
                continue
            if token.refresh_token is None or not _is_for_more(place, places[0]):
                own.append(token)
            elif SCOPE in place.scopes:
                others.append(token)
        return own or others

    def tokens_of_start_url(self, source: IdentityCenterSource) -> list[SsoToken]:
        """Those of every file with the source's start URL and region, whatever key it is of."""
        found = (_token_in(fields, source) for _, fields in self._files_of_start_url(source))
        return [token for token in found if token is not None]

    def keep(self, source: IdentityCenterSource, token: SsoToken, now: datetime) -> None:
        """Write a new sign-in, in place of what was there. One for more than ours stays while it can be refreshed.

        Raises AwsFileUnusable.
        """

        def stays(place: _Place) -> bool:
            there = _token_in(_read(place.path), source)
            return there is not None and there.can_refresh(now) and _is_for_more(place, first)

        first, *others = self._places(source)
        self._write(first, source, token)
        self._copy([place for place in others if not stays(place)], source, token)

    def renew(self, source: IdentityCenterSource, old: SsoToken, new: SsoToken, now: datetime) -> None:
        """Write what a refresh gave, where the refresh token was. Another sign-in under another sso-session stays.

        Raises AwsFileUnusable.
        """
        places = self._places(source)
        found = {place: _token_in(_read(place.path), source) for place in places}

        def is_home(place: _Place) -> bool:
            token = found[place]
            return place.is_session and token is not None and token.refresh_token == old.refresh_token

        def is_over(token: SsoToken | None) -> bool:
            if token is None or token.access_token == old.access_token:
                return True
            return token.refresh_token == old.refresh_token or (token.expires <= now and not token.can_refresh(now))

        home = next(filter(is_home, places), places[0])
        self._write(home, source, new)
        self._copy([place for place in places if place != home and is_over(found[place])], source, new)

    def drop(self, source: IdentityCenterSource, access_token: str) -> None:
        """Remove this token, which AWS no longer takes. A file that holds another one by now stays."""
        for place in self._places(source):
            token = _token_in(_read(place.path), source)
            if token is not None and token.access_token == access_token:
                with suppress(OSError):
                    place.path.unlink()

    def drop_refresh_token(self, source: IdentityCenterSource, refused: SsoToken) -> None:
        """Keep the access token, which still works, without its refresh token, which AWS no longer takes."""
        for place in self._places(source):
            token = _token_in(_read(place.path), source)
            if token is not None and token.refresh_token == refused.refresh_token:
                self._copy([place], source, token)

    def remove(self, source: IdentityCenterSource) -> None:
        """Remove the token files of the source's start URL. Raises AwsFileUnusable."""
        for path, _ in self._files_of_start_url(source):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise AwsFileUnusable(
                    tr("{path} cannot be removed: {strerror}. Remove it yourself.", path=path, strerror=error.strerror)
                ) from error

    # ------------------------------------------------------------ the registration

    def scopes(self, source: IdentityCenterSource) -> tuple[str, ...]:
        """What a sign-in asks for: what the sso-session that it also serves is used for with other tools."""
        sessions = self._matching(source)
        return tuple(dict.fromkeys((SCOPE, *(sessions[0].scopes if sessions else ()))))

    def registration(self, source: IdentityCenterSource) -> Registration | None:
        """The one that was kept for the same start URL, region and scopes."""
        fields = _read(self._registration_path(source)) or {}
        return _registration_in(fields, "expiresAt")

    def keep_registration(self, source: IdentityCenterSource, registration: Registration) -> None:
        """So that the next sign-in needs none. Where it cannot be written, that one registers anew."""
        fields = {
            "clientId": registration.client_id,
            "clientSecret": registration.client_secret,
            "expiresAt": _written(registration.expires),
        }
        try:
            self._write_json(self._registration_path(source), fields)
        except OSError as error:
            log.warning("the client registration of %s cannot be kept: %s", source.name, error.strerror)

    def _registration_path(self, source: IdentityCenterSource) -> Path:
        # The AWS CLI removes what holds an accessToken, and reads only names that it makes itself.
        name = _sha1(json.dumps([same_url(source.start_url), source.region, self.scopes(source)]))
        return self._folder / f"roleswitch-client-{name}.json"

    # ------------------------------------------------------------ the files

    def _places(self, source: IdentityCenterSource) -> list[_Place]:
        """Without doubles; the one that holds all first."""
        found = [_Place(self._file(each.name), each.start_url, True, each.scopes) for each in self._matching(source)]
        found.append(_Place(self._file(source.start_url), source.start_url, False))
        for url, region in self._aws_config().start_urls:
            if region == source.region and same_url(url) == same_url(source.start_url):
                found.append(_Place(self._file(url), url, False))
        places: dict[Path, _Place] = {}
        for place in found:
            places.setdefault(place.path, place)
        return list(places.values())

    def _file(self, key: str) -> Path:
        return self._folder / f"{_sha1(key)}.json"

    def _files_of_start_url(self, source: IdentityCenterSource) -> Iterator[tuple[Path, Mapping[str, object]]]:
        for path in sorted(self._folder.glob("*.json")):
            fields = _read(path)
            if fields is not None and "accessToken" in fields and _is_of(fields, source):
                yield path, fields

    def _copy(self, places: list[_Place], source: IdentityCenterSource, token: SsoToken) -> None:
        alone = SsoToken(access_token=token.access_token, expires=token.expires)
        for place in places:
            try:
                self._write(place, source, alone)
            except AwsFileUnusable as trouble:
                log.warning("a copy of the sign-in of %s: %s", source.name, trouble)

    def _write(self, place: _Place, source: IdentityCenterSource, token: SsoToken) -> None:
        before = _read(place.path) or {}
        fields: dict[str, object] = {
            "startUrl": place.start_url,
            "region": source.region,
            "accessToken": token.access_token,
            "expiresAt": _written(token.expires),
        }
        if token.registration is not None:
            fields |= {
                "clientId": token.registration.client_id,
                "clientSecret": token.registration.client_secret,
                "registrationExpiresAt": _written(token.registration.expires),
            }
        if token.refresh_token is not None:
            fields["refreshToken"] = token.refresh_token
        if _is_of(before, source):
            fields |= {name: value for name, value in before.items() if name not in _FIELDS}
        try:
            self._write_json(place.path, fields)
        except OSError as error:
            raise AwsFileUnusable(
                tr("The sign-in cannot be kept in {path}: {strerror}.", path=place.path, strerror=error.strerror)
            ) from error

    def _write_json(self, path: Path, fields: Mapping[str, object]) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            if path.stat().st_mode & 0o077:  # which write_private would keep
                path.chmod(0o600)
        files.write_private(path, json.dumps(fields).encode())

    # ------------------------------------------------------------ the AWS config file

    def _matching(self, source: IdentityCenterSource) -> list[_Session]:
        return [
            session
            for session in self._aws_config().sessions
            if same_url(session.start_url) == same_url(source.start_url) and session.region == source.region
        ]

    def _aws_config(self) -> _Config:
        path = Path(os.path.expandvars(os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config")).expanduser()
        identity = f"{path}:{files.identity(str(path))}"
        if self._config[0] != identity:
            self._config = (identity, _parsed(path))
        return self._config[1]


def same_url(start_url: str) -> str:
    """The start URL as it compares: the portal's own links end with /, # or #/ where the console's page has none."""
    return start_url.rstrip("/#")


def _is_for_more(place: _Place, first: _Place) -> bool:
    """Whether its sso-session asks for what a sign-in for the first one, which is ours, does not."""
    return not {*place.scopes} <= {SCOPE, *first.scopes}


def _parsed(path: Path) -> _Config:
    """Nothing where the file cannot be read: every AWS tool says what is wrong with it."""
    parser = configparser.RawConfigParser()  # with its defaults, as botocore's
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError, OSError) as error:
        log.info("the AWS config file is left out: %s", type(error).__name__)
        return _Config()
    sessions: list[_Session] = []
    start_urls: list[tuple[str, str]] = []
    for section in parser.sections():
        start_url = parser.get(section, "sso_start_url", fallback="")
        region = parser.get(section, "sso_region", fallback="")
        name = _session_name(section)
        if name is not None:
            scopes = parser.get(section, "sso_registration_scopes", fallback="").split(",")
            words = tuple(scope.strip() for scope in scopes if _WORD.fullmatch(scope.strip()))
            sessions.append(_Session(name, start_url, region, words))
        elif not parser.has_option(section, "sso_session"):
            start_urls.append((start_url, region))
    return _Config(tuple(sessions), tuple(start_urls))


def _session_name(section: str) -> str | None:
    """As botocore reads it: quotes and spaces are a shell's, and it may be empty."""
    try:
        words = shlex.split(section)
    except ValueError:
        return None
    return words[1] if len(words) == 2 and section.startswith("sso-session") else None


# A file's text


def _read(path: Path) -> Mapping[str, object] | None:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        fields = json.loads(content) if len(content) <= _MOST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _is_of(fields: Mapping[str, object], source: IdentityCenterSource) -> bool:
    start_url = fields.get("startUrl")
    return isinstance(start_url, str) and same_url(start_url) == same_url(source.start_url)


def _token_in(fields: Mapping[str, object] | None, source: IdentityCenterSource) -> SsoToken | None:
    """None where it is another portal's, or a field is not what it has to be. What is needed to refresh may lack."""
    if fields is None or not _is_of(fields, source) or fields.get("region", source.region) != source.region:
        return None
    access_token, expires = _word(fields, "accessToken"), _time(fields.get("expiresAt"))
    if access_token is None or expires is None:
        return None
    if any(name in fields and _word(fields, name) is None for name in _REFRESHING):
        return None
    return SsoToken(
        access_token=access_token,
        expires=expires,
        refresh_token=_word(fields, "refreshToken"),
        registration=_registration_in(fields, "registrationExpiresAt"),
    )


def _registration_in(fields: Mapping[str, object], end: str) -> Registration | None:
    client_id, client_secret = _word(fields, "clientId"), _word(fields, "clientSecret")
    expires = _time(fields.get(end))
    if client_id is None or client_secret is None or expires is None:
        return None
    return Registration(client_id=client_id, client_secret=client_secret, expires=expires)


def _word(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def _time(value: object) -> datetime | None:
    """AWS's tools wrote Z, UTC and fractions of a second."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value.replace("UTC", "+00:00"))
        return None if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _written(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
