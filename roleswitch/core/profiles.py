"""The profiles of ~/.aws as sources, as botocore resolves them.

botocore reads the files and gives the base credentials: keys, a process, Identity Center, web identity, metadata. The
AssumeRole calls that a profile asks for are made by us, in botocore's order and with its parameters, so that they can
be planned, asked for a code through a dialog, and explained. Where we differ on purpose:

| what | botocore | here |
|---|---|---|
| mfa_serial | asks for the code on the terminal while it calls | in the path: the front end asks before any call |
| duration_seconds that is no whole number | ignored without a word | none is sent either, and a note says so |
| duration_seconds above 1 h, calling with temporary credentials | sent, and AWS refuses | 1 h is sent; a note says so |
| an ARN, session name, external ID, serial or duration that AWS does not take | most are sent | refused before a call |
| an access key with nothing after the = | signs with it | refused |
| no region named | refuses to call STS | whoever makes the call names one |
| credential_process | has our terminal and all the time it likes | reads nothing, ends with the deadline |
| calls with equal parameters in one process | may share an answer, whoever asks | `identity` keeps two people's apart |
| AWS_PROFILE, keys in the environment beside a named profile | read where no profile is named | one always is |
| AWS_STS_REGIONAL_ENDPOINTS | wins over sts_regional_endpoints of the profile | not read: it is set for older tools |
| use_dualstack_endpoint of a profile | obeyed | not |
| proxy and certificates in roles.toml | | for botocore's own calls too, where nothing else says which |

What is temporary shows in the files and the environment, except for a credential_process: there it is seen, and the
duration cut, once it has run (`core/assume.py`). Region and endpoint are those of the profile asked for, for all its
calls, and the environment's win, as in botocore.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from roleswitch.core.aws import one_line, own_bundle, own_proxy, quiet_botocore
from roleswitch.core.deadline import within
from roleswitch.core.limits import LONGEST_CHAINED, check, check_seconds, spoken
from roleswitch.core.role import Arn
from roleswitch.core.source import Credentials, Network
from roleswitch.errors import Action, BadValue, NextStep, SourceUnusable
from roleswitch.texts import later, tr

if TYPE_CHECKING:
    import botocore.credentials
    import botocore.session


class Begins(Enum):
    """Where a profile's first credentials come from."""

    ACCESS_KEY = later("an access key")
    TEMPORARY_KEYS = later("temporary keys")
    PROCESS = later("a credential_process")
    IDENTITY_CENTER = "Identity Center"
    LOGIN = "aws login"
    WEB_IDENTITY = later("a web identity token")
    ENVIRONMENT = later("the environment")
    INSTANCE = later("the EC2 instance")
    CONTAINER = later("the container")


@dataclass(frozen=True, kw_only=True)
class ProfileCall:
    """An AssumeRole call that a profile asks for; what is None is not sent."""

    profile: str
    role_arn: str
    session_name: str | None = None
    external_id: str | None = None
    mfa_serial: str | None = None
    duration: timedelta | None = None


@dataclass(frozen=True, kw_only=True)
class ProfilePath:
    """How botocore gets from a profile to credentials."""

    profile: str
    base: str
    """The profile whose own credentials it begins with; empty where they are no profile's."""
    begins: Begins
    calls: tuple[ProfileCall, ...] = ()
    """The first one first; each is signed with what the one before gave."""
    region: str | None = None
    sts_endpoint: str | None = None
    """Where the profile says which: legacy, fips, or the address of another STS, as for a source."""
    ca_bundle: str | None = None
    """The profile's own file of certificates."""
    identity: str
    """Tells whose credentials these are, as far as the configuration tells: a SHA-256 digest without a secret in it."""
    notes: tuple[str, ...] = ()
    """What is odd in the profiles, and what is made of it: sentences."""

    @property
    def is_long_term(self) -> bool:
        """Whether these are a user's own keys, which alone may get an MFA session and roles of up to 12 h."""
        return self.begins is Begins.ACCESS_KEY and not self.calls


class Profiles:
    """The profiles of ~/.aws, whose files are read anew for each question. Blocking; from any thread."""

    def __init__(self, *, deadline_seconds: float = 30.0) -> None:
        self._deadline = deadline_seconds

    def path(self, profile: str) -> ProfilePath:
        """What `profile` takes, from the files and the environment alone: nothing is called and no process started.

        Raises SourceUnusable, which names the profile and what is wrong with it.
        """
        with _trouble_of(profile):
            return _path(_session(profile), profile)

    def base_credentials(
        self,
        path: ProfilePath,
        *,
        region: str | None = None,
        network: Network | None = None,
        cancelled: threading.Event | None = None,
    ) -> Credentials:
        """What the first call of `path` is signed with, by botocore's own providers, within the deadline.

        `region` is whose STS is asked with a web identity token where the profile names no region, `network` the way
        there.
        Raises SourceUnusable, which names the profile and what is wrong with it, and Cancelled.
        """
        processes = _Processes()
        with _trouble_of(path.profile, path):
            session = _session(path.profile, region)
            if network is not None:
                _go_by(network, session, path.sts_endpoint)
            try:
                return within(self._deadline, lambda: _base_credentials(path, session, processes), cancelled=cancelled)
            except TimeoutError as error:
                raise SourceUnusable(
                    tr(
                        "The profile {profile} of ~/.aws gave no credentials within {deadline} seconds.",
                        profile=path.profile,
                        deadline=f"{self._deadline:g}",
                    ),
                    next_steps=_next_steps(path.profile, path)[:-1],
                ) from error
            finally:
                processes.end()


# What a profile takes


_reading = threading.Lock()
"""Reading is computing: of several at once none is done sooner, and the window waits for each of them in turn."""


def _session(profile: str | None, region: str | None = None) -> botocore.session.Session:
    """One of its own each time: it keeps what it has read, and threads must not share it."""
    import botocore.session

    quiet_botocore()
    with _reading:
        session = botocore.session.Session(profile=profile)
        session.full_config  # noqa: B018 - read now, and kept
    if region is not None and not session.get_config_variable("region"):
        session.set_config_variable("region", region)
    return session


def _path(session: botocore.session.Session, profile: str) -> ProfilePath:
    profiles = session.full_config["profiles"]
    if profile not in profiles:
        raise _unusable(profile, tr("does not exist: choose another source or add it."))
    calls: list[ProfileCall] = []
    notes: list[str] = []
    visited = [profile]
    source: str | None = None
    while _assumes_a_role(settings := profiles[visited[-1]]) and not (len(visited) > 1 and _has_keys(settings)):
        calls.insert(0, _call(visited[-1], settings, notes))
        source = _source_of(profile, visited, profiles)
        if source is None:
            break
        visited.append(source)
    named = settings["credential_source"] if calls and source is None else None
    base = "" if named else visited[-1]
    providers = _named_provider(session, named) if named else _providers(session, base, as_source=bool(calls))
    first = _first(providers, _with_sso_session(session, settings))
    if first is None:
        if named:
            raise _unusable(
                profile, tr("gives no credentials: its credential_source {named} has none here.", named=named)
            )
        if calls:
            raise _unusable(profile, tr("gives no credentials: the source_profile {base} holds none.", base=base))
        raise _unusable(profile, tr("holds no credentials: add keys, a role or a credential_process."))
    if first.begins is Begins.WEB_IDENTITY:
        _check_web_identity(base, settings)
    if calls:
        # botocore makes no client, and so no call, for a profile whose sso-session is not there.
        session.get_auth_token()
    if base and calls:
        notes += _not_used(base, settings)
    if base and first.begins in {Begins.INSTANCE, Begins.CONTAINER}:
        base = ""
        notes.append(
            tr(
                "The profile {profile} holds no credentials: those of {begins} are asked for.",
                profile=profile,
                begins=tr(first.begins.value),
            )
        )
    sent = tuple(_cut(call, notes) if number or first.temporary else call for number, call in enumerate(calls))
    who = [*first.who, *((call.role_arn, call.session_name, call.external_id, call.mfa_serial) for call in sent)]
    endpoint = _sts_endpoint(session, profile)
    if endpoint and "://" in endpoint:
        who.append(endpoint)  # another AWS, whose users are others
    return ProfilePath(
        profile=profile,
        base=base,
        begins=first.begins,
        calls=sent,
        region=session.get_config_variable("region") or None,
        sts_endpoint=endpoint,
        ca_bundle=_text(profile, session.get_scoped_config(), "ca_bundle") or None,
        identity=hashlib.sha256(json.dumps([first.begins.value, who]).encode()).hexdigest(),
        notes=tuple(notes),
    )


def _assumes_a_role(settings: Mapping[str, object]) -> bool:
    return "role_arn" in settings and "web_identity_token_file" not in settings


def _has_keys(settings: Mapping[str, object]) -> bool:
    return "aws_access_key_id" in settings or "aws_secret_access_key" in settings


def _source_of(profile: str, visited: Sequence[str], profiles: Mapping[str, Mapping[str, object]]) -> str | None:
    """The source_profile of the last one visited, None where it has a credential_source instead."""
    name, settings = visited[-1], profiles[visited[-1]]
    source, named = _text(name, settings, "source_profile"), _text(name, settings, "credential_source")
    if name == profile:
        who, whose = tr("it"), tr("its")
    else:
        who, whose = tr("the profile {profile}", profile=name), tr("the profile {profile}'s", profile=name)
    if source is not None and named is not None:
        raise _unusable(profile, tr("cannot be used: {who} has both source_profile and credential_source.", who=who))
    if named is not None:
        if named not in _CREDENTIAL_SOURCES:
            known = ", ".join(_CREDENTIAL_SOURCES)
            raise _unusable(
                profile,
                tr(
                    "cannot be used: {whose} credential_source {one_line} is none of {known}.",
                    whose=whose,
                    one_line=one_line(named),
                    known=known,
                ),
            )
        return None
    if source is None:
        raise _unusable(
            profile,
            tr("cannot be used: {who} has a role_arn, and neither source_profile nor credential_source.", who=who),
        )
    if source not in profiles:
        raise _unusable(
            profile,
            tr(
                "cannot be used: {whose} source_profile {one_line} does not exist.",
                whose=whose,
                one_line=one_line(source),
            ),
        )
    # A profile may name itself, and then begins with its own keys.
    if source in visited and not (source == name and _has_keys(settings)):
        circle = " → ".join([*visited[visited.index(source) :], source])
        raise _unusable(
            profile, tr("leads in a circle ({circle}): give one of these credentials of its own.", circle=circle)
        )
    return source


def _call(name: str, settings: Mapping[str, object], notes: list[str]) -> ProfileCall:
    try:
        role_arn = str(Arn.parse(_text(name, settings, "role_arn") or ""))
        session_name = _session_name(name, settings)
        external_id, mfa_serial = _text(name, settings, "external_id"), _text(name, settings, "mfa_serial")
        if external_id is not None:
            check("external_id", external_id)
        if mfa_serial is not None:
            check("mfa_serial", mfa_serial)
        duration = _duration(name, settings, notes)
    except BadValue as bad:
        raise _unusable(name, tr("cannot be used: {bad}.", bad=bad)) from bad
    return ProfileCall(
        profile=name,
        role_arn=role_arn,
        session_name=session_name,
        external_id=external_id,
        mfa_serial=mfa_serial,
        duration=duration,
    )


def _check_web_identity(name: str, settings: Mapping[str, object]) -> None:
    """botocore makes that call itself, also with what AWS refuses."""
    try:
        _session_name(name, settings)
    except BadValue as bad:
        raise _unusable(name, tr("cannot be used: {bad}.", bad=bad)) from bad


def _session_name(name: str, settings: Mapping[str, object]) -> str | None:
    # botocore makes one up for an empty one too.
    session_name = _text(name, settings, "role_session_name") or None
    if session_name is not None:
        check("session_name", session_name)
        if "{" in session_name or "}" in session_name:  # which stand for something in a session name of the list
            raise BadValue("session_name", tr("session name: { and } are not allowed here"))
    return session_name


def _duration(name: str, settings: Mapping[str, object], notes: list[str]) -> timedelta | None:
    text = _text(name, settings, "duration_seconds")
    if text is None:
        return None
    try:
        seconds = int(text)
    except ValueError:
        notes.append(
            tr(
                "duration_seconds = {text} of the profile {profile} is not a number of seconds: no duration is asked "
                "for, and AWS gives 1 h.",
                text=one_line(text),
                profile=name,
            )
        )
        return None
    check_seconds(seconds)
    return timedelta(seconds=seconds)


def _cut(call: ProfileCall, notes: list[str]) -> ProfileCall:
    if call.duration is None or call.duration <= LONGEST_CHAINED:
        return call
    notes.append(
        tr(
            "The profile {profile} sets {time}: 1 h is asked for, the most AWS gives to a role from temporary "
            "credentials.",
            profile=call.profile,
            time=spoken(call.duration),
        )
    )
    return replace(call, duration=LONGEST_CHAINED)


def _not_used(base: str, settings: Mapping[str, object]) -> list[str]:
    """What a person may expect of a source_profile that botocore does not do."""
    if _assumes_a_role(settings):
        if "source_profile" in settings and settings["source_profile"] == base:
            return []
        return [
            tr(
                "The role_arn of the profile {profile} is not used: as a source_profile it gives its own keys.",
                profile=base,
            )
        ]
    if "mfa_serial" in settings:
        return [
            tr(
                "The mfa_serial of the profile {profile} is not used: it counts only beside the role_arn that needs "
                "it.",
                profile=base,
            )
        ]
    return []


def _text(name: str, settings: Mapping[str, object], key: str) -> str | None:
    value = settings.get(key)
    if value is not None and not isinstance(value, str):
        raise _unusable(name, tr("cannot be used: {key} is followed by an indented block.", key=key))
    return value


def _sts_endpoint(session: botocore.session.Session, profile: str) -> str | None:
    """Where AWS_ENDPOINT_URL_STS and AWS_ENDPOINT_URL say nothing, which act on every client."""
    settings, services = session.get_scoped_config(), session.full_config.get("services", {})
    ignored = str(session.get_config_variable("ignore_configured_endpoint_urls")).lower() == "true"
    if ignored or os.environ.get("AWS_ENDPOINT_URL_STS") or os.environ.get("AWS_ENDPOINT_URL"):
        return _kind_of_endpoint(session, profile)
    if "services" in settings and settings["services"] not in services:
        raise _unusable(
            profile,
            tr("cannot be used: there is no section [services {one_line}].", one_line=one_line(settings["services"])),
        )
    sts = services.get(settings.get("services"), {}).get("sts")
    own = sts.get("endpoint_url") if isinstance(sts, Mapping) else None
    return own or _text(profile, settings, "endpoint_url") or _kind_of_endpoint(session, profile)


def _kind_of_endpoint(session: botocore.session.Session, profile: str) -> str | None:
    if session.get_config_variable("use_fips_endpoint"):
        return "fips"
    regional = _text(profile, session.get_scoped_config(), "sts_regional_endpoints")
    return "legacy" if regional is not None and regional.lower() == "legacy" else None


# Where it begins


class _First(NamedTuple):
    begins: Begins
    who: tuple[str | None, ...]
    temporary: bool


_CREDENTIAL_SOURCES = ("Environment", "Ec2InstanceMetadata", "EcsContainer")


def _providers(
    session: botocore.session.Session, profile: str, *, as_source: bool
) -> list[botocore.credentials.CredentialProvider]:
    """botocore's providers for `profile`, which try one after the other, without the one that assumes roles."""
    from botocore.credentials import ProfileProviderBuilder

    chain = session.get_component("credential_provider")
    chain.remove("assume-role")
    if as_source:
        return list(ProfileProviderBuilder(session).providers(profile_name=profile, disable_env_vars=True))
    return list(chain.providers)


def _named_provider(session: botocore.session.Session, named: str) -> list[botocore.credentials.CredentialProvider]:
    from botocore.credentials import EnvProvider

    chain = session.get_component("credential_provider")
    if named == "Environment":
        return [EnvProvider()]
    return [chain.get_provider("container-role" if named == "EcsContainer" else "iam-role")]


def _first(
    providers: Sequence[botocore.credentials.CredentialProvider], settings: Mapping[str, object]
) -> _First | None:
    """The first of the providers that has something, found without a call or a process."""

    def told(*keys: str) -> tuple[str | None, ...]:
        return tuple(str(settings[key]) if key in settings else None for key in keys)

    for provider in providers:
        match provider.METHOD:
            case "assume-role-with-web-identity" if provider.load() is not None:
                who = told("role_arn", "role_session_name", "web_identity_token_file")
                return _First(Begins.WEB_IDENTITY, who, temporary=True)
            case "sso" if provider.load() is not None:
                who = told("sso_session", "sso_start_url", "sso_account_id", "sso_role_name")
                return _First(Begins.IDENTITY_CENTER, who, temporary=True)
            case "login" if "login_session" in settings:
                return _First(Begins.LOGIN, told("login_session"), temporary=True)
            case "custom-process" if "credential_process" in settings:
                if not str(settings["credential_process"]).strip():
                    raise ValueError(tr("credential_process names no command"))
                return _First(Begins.PROCESS, told("credential_process"), temporary=False)
            case "shared-credentials-file" | "config-file" | "ec2-credentials-file" | "boto-config" | "env":
                if found := _checked(provider.load()):
                    temporary = bool(found.session_token)
                    begins = Begins.TEMPORARY_KEYS if temporary else Begins.ACCESS_KEY
                    if provider.METHOD == "env":
                        begins = Begins.ENVIRONMENT
                    return _First(begins, (found.access_key_id,), temporary)
            case "container-role":
                # In botocore's order: the first one wins.
                for variable in ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"):
                    if variable in os.environ:
                        return _First(Begins.CONTAINER, (os.environ[variable],), temporary=True)
            case "iam-role" if os.environ.get("AWS_EC2_METADATA_DISABLED", "").lower() != "true":
                return _First(Begins.INSTANCE, (), temporary=True)
    return None


def _with_sso_session(session: botocore.session.Session, settings: Mapping[str, object]) -> Mapping[str, object]:
    """The start URL is not in the profile where that names an sso-session."""
    return {**session.full_config.get("sso_sessions", {}).get(settings.get("sso_session"), {}), **settings}


def _checked(found: botocore.credentials.Credentials | None) -> Credentials | None:
    if found is None:
        return None
    frozen = found.get_frozen_credentials()
    if not frozen.access_key or not frozen.secret_key:
        raise ValueError(tr("its access key has nothing after the ="))
    return Credentials(frozen.access_key, frozen.secret_key, frozen.token or None)


# The base credentials


class _Processes:
    """The credential_process commands of one question: they ask nobody, and end with it."""

    def __init__(self) -> None:
        self._started: list[subprocess.Popen[bytes]] = []
        self._over = False

    def start(self, command: Sequence[str], stdout: int, stderr: int) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            # What it would read there was typed for another program, or never comes.
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            # On Windows a console would appear for each.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._started.append(process)
        if self._over:
            process.kill()
        return process

    def end(self) -> None:
        self._over = True
        for process in self._started:
            process.kill()


def _go_by(network: Network, session: botocore.session.Session, endpoint: str | None) -> None:
    """Let botocore's own calls, to Identity Center and STS, go the way that roles.toml says."""
    from botocore.config import Config

    if not session.get_config_variable("ca_bundle") and (bundle := own_bundle(network)):
        session.set_config_variable("ca_bundle", bundle)
    # Which one is called does not matter to NO_PROXY, which names AWS as a whole or not at all.
    aws = f"https://sts.{session.get_config_variable('region')}.amazonaws.com"
    if proxy := own_proxy(endpoint if endpoint and "://" in endpoint else aws, network):
        session.set_default_client_config(Config(proxies={"http": proxy, "https": proxy}))


def _base_credentials(path: ProfilePath, session: botocore.session.Session, processes: _Processes) -> Credentials:
    from botocore.credentials import CredentialResolver, ProcessProvider

    profile = path.base or path.profile
    if path.calls and not path.base:
        named = {Begins.ENVIRONMENT: "Environment", Begins.CONTAINER: "EcsContainer"}
        providers = _named_provider(session, named.get(path.begins, "Ec2InstanceMetadata"))
    else:
        providers = _providers(session, profile, as_source=bool(path.calls))
    process = ProcessProvider(profile, lambda: session.full_config, popen=processes.start)
    chain = [process if provider.METHOD == process.METHOD else provider for provider in providers]
    found = _checked(CredentialResolver(chain).load_credentials())
    if found is None:
        raise ValueError(tr("{begins} has none", begins=tr(path.begins.value)))
    return found


# Trouble


@contextmanager
def _trouble_of(profile: str, path: ProfilePath | None = None) -> Iterator[None]:
    """Makes what botocore raises over a profile a SourceUnusable that says whose trouble it is."""
    import botocore.exceptions

    try:
        yield
    except botocore.exceptions.ConfigParseError as error:
        raise _unusable(
            profile, tr("gives no credentials: {unparsable}", unparsable=_unparsable(error)), path
        ) from error
    except (
        botocore.exceptions.BotoCoreError,
        botocore.exceptions.ClientError,
        OSError,
        ValueError,
        # An answer that lacks a field or has another type there, and credentials that are over already.
        AttributeError,
        LookupError,
        OverflowError,
        RuntimeError,
        TypeError,
    ) as error:
        said = f"{error.strerror}: {error.filename}" if isinstance(error, OSError) and error.filename else str(error)
        raise _unusable(
            profile, tr("gives no credentials: {one_line}.", one_line=one_line(said).rstrip(".")), path
        ) from error


def _unusable(profile: str, what: str, path: ProfilePath | None = None) -> SourceUnusable:
    message = tr("The profile {profile} of ~/.aws {what}", profile=profile, what=what)
    return SourceUnusable(message, next_steps=_next_steps(profile, path))


def _next_steps(profile: str, path: ProfilePath | None) -> list[NextStep]:
    """The last one is to choose another source."""
    look = tr(
        "Look at the profile with `aws sts get-caller-identity --profile {profile}`.", profile=shlex.quote(profile)
    )
    choose = NextStep(tr("Choose another source for the role."), tr("Edit role…"), Action.EDIT_ROLE)
    sign_in = {Begins.IDENTITY_CENTER: "aws sso login", Begins.LOGIN: "aws login"}
    if path is None or path.begins not in sign_in:
        return [NextStep(look), choose]
    return [
        NextStep(
            tr(
                "Sign in with `{command} --profile {profile}`.",
                command=sign_in[path.begins],
                profile=shlex.quote(path.base),
            )
        ),
        NextStep(look),
        choose,
    ]


def _unparsable(error: botocore.exceptions.ConfigParseError) -> str:
    """The file and the line, without what is on it: that may be a secret."""
    cause = error.kwargs.get("error")
    lines = [line for line, _ in getattr(cause, "errors", ())] or [getattr(cause, "lineno", None)]
    path = error.kwargs.get("path")
    where = tr("line {line} of {path}", line=lines[0], path=path) if lines[0] else f"{path}"
    section, option = getattr(cause, "section", None), getattr(cause, "option", None)
    if option:
        return tr("{where} sets {option} a second time.", where=where, option=one_line(option))
    if section:
        return tr("{where} begins [{section}] a second time.", where=where, section=one_line(section))
    return tr("{where} is not what a configuration file has there.", where=where)
