"""botocore is the standard for profiles of ~/.aws: generated ones give the same calls and keys with it and with us.

What may differ is in the table at the top of roleswitch/core/profiles.py; `as_we_differ` and `aws_refuses`
are that table here. `ROLESWITCH_EXAMPLES` is how many files are tried.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import botocore.credentials
import botocore.exceptions
import botocore.loaders
import botocore.session
import botocore.tokens
import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core.assume import Attempt, Means, source_credentials
from roleswitch.core.aws import Aws, Place
from roleswitch.core.keychain import Keychain
from roleswitch.core.session import utc_now
from roleswitch.core.source import ProfileSource
from roleswitch.errors import SourceUnusable
from tests.core.recording_sts import ACCOUNT, PORTAL_TOKEN, Call, RecordingSts
from tests.fakes import MemoryKeyring

EXAMPLES = int(os.environ.get("ROLESWITCH_EXAMPLES", "40"))
TOKEN_CODE = "123456"
REGION = "eu-north-1"
"""Where nobody names one: botocore refuses, and whoever uses our path chooses."""

Sections = dict[str, dict[str, str]]


@dataclass(frozen=True)
class World:
    """The two files, and what the machine has."""

    config: Sections
    credentials: Sections
    names: tuple[str, ...]
    environment_keys: str
    container: bool
    instance: bool


# What stands in a profile. In half of the files all is well, and chains get long; in the others anything may be wrong.


def keys(name: str) -> dict[str, str]:
    return {"aws_access_key_id": f"AKIA{name.upper()}STATICKEY0000", "aws_secret_access_key": f"secret-of-{name}"}


SOMETIMES = st.booleans()
SELDOM = st.sampled_from([False] * 5 + [True])
SSO_SESSIONS = {
    f"sso-session {name}": {"sso_start_url": f"https://{name}.example.com/start", "sso_region": "eu-west-1"}
    for name in ("corp", "never-signed-in")
}


@st.composite
def one_of(draw: st.DrawFn, wild: bool, good: Sequence[str], bad: Sequence[str]) -> str:
    return draw(st.sampled_from(bad if wild and draw(SELDOM) else good))


@st.composite
def roles(draw: st.DrawFn, name: str, names: Sequence[str], wild: bool) -> dict[str, str]:
    made = {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/{draw(st.sampled_from(['Admin', 'team/Reader', name]))}"}
    before = list(names[: names.index(name)])
    # Mostly the one before, so that chains are long.
    which = draw(
        one_of(wild, ["source_profile"] * 4 + ["credential_source"] if before else ["credential_source"], ["both", ""])
    )
    if which in {"source_profile", "both"}:
        made["source_profile"] = draw(one_of(wild, [*before[-1:] * 5, *before] or [name], [*names, name, "nobody"]))
    if which in {"credential_source", "both"}:
        good = ["Environment", "EcsContainer", "Ec2InstanceMetadata"]
        made["credential_source"] = draw(one_of(wild, good, ["environment", "SharedConfig"]))
    optional = {
        "external_id": (["northwind-7064", "a/b:c"], ["a b", "x", ""]),
        "mfa_serial": ([f"arn:aws:iam::{ACCOUNT}:mfa/boaty", "GAHT12345678"], ["G", ""]),
        "role_session_name": (["boaty", "boaty@example.com", ""], ["with space", "x"]),
        "duration_seconds": (["900", "3600", "3601", "43200", "1_800", "12h", "3600.0", ""], ["60", "43201", "-1"]),
    }
    return made | {key: draw(one_of(wild, *values)) for key, values in optional.items() if draw(SOMETIMES)}


@st.composite
def bases(draw: st.DrawFn, name: str, wild: bool) -> dict[str, str]:
    kinds = ["keys", "keys", "temporary", "process", "web", "sso", "legacy-sso"]
    match draw(one_of(wild, kinds, ["half", "login", "nothing"])):
        case "keys":
            return keys(name)
        case "temporary":
            token = draw(st.sampled_from(["aws_session_token", "aws_security_token"]))
            return keys(name) | {"aws_access_key_id": f"ASIA{name.upper()}STATICKEY0000", token: "token"}
        case "half":
            return dict([draw(st.sampled_from(sorted(keys(name).items())))])
        case "process":
            bad = ["cat process-over", "cat process-nonsense", "false", "", "'"]
            return {"credential_process": draw(one_of(wild, ["cat process-keys", "cat process-session"], bad))}
        case "web":
            made = {"web_identity_token_file": draw(one_of(wild, ["web-token"], ["no-such-file", ""]))}
            made |= {"role_session_name": "web"} if draw(SOMETIMES) else {}
            return made | ({} if wild and draw(SELDOM) else {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/Web"})
        case "sso":
            session = draw(one_of(wild, ["corp"], ["never-signed-in", "no-such-session"]))
            return {"sso_session": session, "sso_account_id": ACCOUNT, "sso_role_name": "Reader"}
        case "legacy-sso":
            made = {"sso_start_url": "https://corp.example.com/start", "sso_region": "eu-west-1"}
            made |= {"sso_account_id": ACCOUNT, "sso_role_name": "Legacy"}
            missing = draw(st.sampled_from(sorted(made))) if wild and draw(SELDOM) else ""
            return {key: value for key, value in made.items() if key != missing}
        case "login":
            return {"login_session": f"arn:aws:iam::{ACCOUNT}:user/boaty"}
    return {}


@st.composite
def profile_settings(draw: st.DrawFn, name: str, names: Sequence[str], wild: bool) -> dict[str, str]:
    is_base = draw(SELDOM) != (name == names[0])
    made = draw(bases(name, wild) if is_base else roles(name, names, wild))
    # Two kinds in one profile: which one wins is botocore's order.
    if draw(SELDOM):
        made |= draw(bases(name, wild))
    if draw(SELDOM):
        made |= draw(roles(name, names, wild))
    if draw(SOMETIMES):
        made["region"] = draw(st.sampled_from(["eu-west-1", "us-east-2"]))
    return made


@st.composite
def worlds(draw: st.DrawFn) -> World:
    names = tuple(f"p{number}" for number in range(draw(st.integers(2, 6))))
    config: Sections = dict(SSO_SESSIONS)
    credentials: Sections = {}
    wild = draw(SOMETIMES)
    for name in names:
        file_of_keys = draw(st.sampled_from(["config", "credentials"]))
        for key, value in draw(profile_settings(name, names, wild)).items():
            where = draw(st.sampled_from(["config"] * 4 + ["credentials", "both"]))
            # Keys stand together, or botocore does not find both.
            if key.startswith("aws_") and not (wild and draw(SELDOM)):
                where = file_of_keys
            if where in {"config", "both"}:
                # The credentials file's value is the one that counts.
                config.setdefault(f"profile {name}", {})[key] = value if where == "config" else f"{value}-not-this-one"
            if where in {"credentials", "both"}:
                credentials.setdefault(name, {})[key] = value
        config.setdefault(f"profile {name}", {})
    if wild and draw(SELDOM):
        config[draw(st.sampled_from(names))] = keys("noprofile")  # without the word, it is none
    if wild and draw(SELDOM):
        config["default"] = config.pop(f"profile {names[-1]}")
    return World(
        config,
        credentials,
        names,
        environment_keys=draw(one_of(wild, ["keys", "temporary"], ["none", "over"])),
        container=not wild or draw(SOMETIMES),
        instance=not wild or draw(SOMETIMES),
    )


# The machine


def text_of(sections: Sections) -> str:
    return "".join(
        f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in made.items()) for name, made in sections.items()
    )


def set_up(world: World, home: Path, sts: RecordingSts, patch: pytest.MonkeyPatch) -> None:
    aws = home / ".aws"
    in_home = {"cat process-": f"cat {shlex.quote(str(home))}/process-", "= web-token": f"= {home / 'web-token'}"}
    for file, sections in (("config", world.config), ("credentials", world.credentials)):
        text = text_of(sections)
        for short, full in in_home.items():
            text = text.replace(short, full)
        (aws / file).write_text(text)
    patch.setenv("AWS_ENDPOINT_URL", sts.url)
    environment = (
        {} if world.environment_keys == "none" else {name.upper(): value for name, value in keys("env").items()}
    )
    if world.environment_keys in {"temporary", "over"}:
        environment |= {"AWS_ACCESS_KEY_ID": "ASIAENVIRONMENTKEY00", "AWS_SESSION_TOKEN": "token"}
    if world.environment_keys == "over":
        environment["AWS_CREDENTIAL_EXPIRATION"] = "2001-01-01T00:00:00Z"
    if world.container:
        environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = sts.container_url
    environment["AWS_EC2_METADATA_DISABLED"] = str(not world.instance).lower()
    environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = sts.url
    for name, value in environment.items():
        patch.setenv(name, value)


@pytest.fixture
def machine(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, RecordingSts]]:
    cache = home / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    # botocore has looked for the home folder when it was imported.
    for owner in (botocore.credentials.SSOProvider, botocore.tokens.SSOTokenProvider):
        monkeypatch.setattr(owner, "_SSO_TOKEN_CACHE_DIR", str(cache))
    for signed_in in ("corp", "https://corp.example.com/start"):
        ends = datetime.now(UTC) + timedelta(hours=8)
        token = {"accessToken": PORTAL_TOKEN, "expiresAt": f"{ends:%Y-%m-%dT%H:%M:%SZ}"}
        (cache / f"{hashlib.sha1(signed_in.encode()).hexdigest()}.json").write_text(json.dumps(token))  # noqa: S324
    said = {"Version": 1, "AccessKeyId": "AKIAPROCESSPROCESS00", "SecretAccessKey": "secret-of-process"}
    session = said | {"AccessKeyId": "ASIAPROCESSPROCESS00", "SessionToken": "token"}
    (home / "process-keys").write_text(json.dumps(said))
    (home / "process-session").write_text(json.dumps(session | {"Expiration": "2099-01-01T00:00:00Z"}))
    (home / "process-over").write_text(json.dumps(session | {"Expiration": "2001-01-01T00:00:00Z"}))
    (home / "process-nonsense").write_text("[]")
    (home / "web-token").write_text("a-web-identity-token")
    with RecordingSts() as sts:
        yield home, sts


# The two sides


LOADER = botocore.loaders.create_loader()
"""Shared: reading the service models is nearly all of what a session of botocore's costs."""


def by_botocore(profile: str, sts: RecordingSts) -> tuple[str | None, list[Call]]:
    """The access key ID that botocore gets to, None where it gets to none, and its calls."""
    session = botocore.session.Session(profile=profile)
    session.register_component("data_loader", LOADER)
    sts.taken()
    try:
        if session.get_config_variable("region") is None:
            session.set_config_variable("region", REGION)
        session.get_component("credential_provider").get_provider("assume-role")._prompter = lambda prompt: TOKEN_CODE
        found = session.get_credentials()
        key = found.get_frozen_credentials().access_key if found is not None else None
    except (
        botocore.exceptions.BotoCoreError,
        botocore.exceptions.ClientError,
        OSError,
        ValueError,
        AttributeError,
        LookupError,
        RuntimeError,
    ):
        key = None
    return key or None, sts.taken()


def by_us(profile: str, sts: RecordingSts) -> str | None:
    """The same as RoleSwitch does it."""
    # The same code is given for each profile, which is not sent twice.
    (Path(files.state_folder()) / "mfa.json").unlink(missing_ok=True)
    means = Means.of(Keychain(MemoryKeyring()), Aws(deadline_seconds=60), utc_now)
    source = ProfileSource(name="source", profile=profile)
    try:
        path = means.profiles.path(profile)
        place = Place(path.region or REGION, path.sts_endpoint)
        credentials = source_credentials(source, place, means, Attempt(token_code=TOKEN_CODE))
    except SourceUnusable:
        return None
    event(f"begins with {path.begins.value}")
    event(f"{len(path.calls)} calls")
    return credentials.access_key_id


# Where we differ on purpose


def as_we_differ(call: Call) -> Call:
    """A call of botocore's as we make it; a name made up from the time made equal."""
    parameters = dict(call.parameters)
    if re.fullmatch(r"botocore-session-\d+", parameters.get("RoleSessionName", "")):
        parameters["RoleSessionName"] = "botocore-session-<time>"
    if call.signer.startswith("ASIA") and "DurationSeconds" in parameters:
        parameters["DurationSeconds"] = str(min(int(parameters["DurationSeconds"]), 3600))
    return replace(call, parameters=parameters)


STS_SHAPES: Mapping[str, Mapping[str, Any]] = LOADER.load_service_model("sts", "service-2")["shapes"]


def aws_refuses(parameters: Mapping[str, str]) -> bool:
    """By the service model, of which botocore itself checks only the lower limits."""
    members = STS_SHAPES["AssumeRoleRequest"]["members"]
    for name, value in parameters.items():
        limits = STS_SHAPES[members[name]["shape"]] if name in members else {}
        size = int(value) if name == "DurationSeconds" else len(value)
        if not limits.get("min", size) <= size <= limits.get("max", size):
            return True
        if name != "RoleArn" and "pattern" in limits and not re.fullmatch(limits["pattern"], value):
            return True
    return False


def world(**profiles: dict[str, str]) -> World:
    """All is well but what the profiles say."""
    config = {f"profile {name}": made for name, made in profiles.items()}
    return World(SSO_SESSIONS | config, {}, tuple(profiles), environment_keys="keys", container=True, instance=True)


ROLE = {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/Admin"}
WEB = {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/Web", "web_identity_token_file": "web-token"}


# What is rare among the generated ones.
@example(world(p0=WEB, p1=ROLE | {"source_profile": "p0", "duration_seconds": "43200"}))
@example(world(p0=WEB | {"region": "eu-west-1"}, p1=ROLE | {"source_profile": "p0", "region": "us-east-2"}))
@example(world(p0=keys("p0"), p1=ROLE | {"source_profile": "p0", "duration_seconds": "43200"}))
@example(world(p0=keys("p0") | ROLE | {"source_profile": "p0", "duration_seconds": "7200"}))
@example(world(p0=ROLE | {"source_profile": "p0"}, p1=ROLE | {"source_profile": "p0"}))
@example(world(p0=keys("p0") | ROLE | {"source_profile": "p1"}, p1=ROLE | {"source_profile": "p0"}))
@example(world(p0=keys("p0"), p1=ROLE | {"source_profile": "p0", "external_id": ""}))
@example(world(p0=ROLE | {"credential_source": "EcsContainer", "duration_seconds": "3601"}))
@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(worlds())
def test_every_profile_takes_the_calls_and_gives_the_key_that_it_does_with_botocore(
    machine: tuple[Path, RecordingSts], world: World
) -> None:
    home, sts = machine
    with pytest.MonkeyPatch.context() as patch:
        set_up(world, home, sts, patch)
        for profile in [*world.names, "default", "nobody"]:
            key, calls = by_botocore(profile, sts)
            ours, made = by_us(profile, sts), sts.taken()
            refused = [call for call in calls if aws_refuses(call.parameters)]
            if refused:
                event("a value that AWS refuses")
                assert ours is None
                assert not made
            elif key is None:
                event("botocore gets to no credentials")
                assert ours is None
                assert not [call for call in made if call.action == "AssumeRole"]
            else:
                assert [as_we_differ(call) for call in made] == [as_we_differ(call) for call in calls]
                assert ours == key
