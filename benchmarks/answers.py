"""The credentials of a role whose session is there already: what every call of an SDK waits for."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import bundle
from benchmarks.bench import PYTHON, Effort
from benchmarks.comparison import PROGRAM, Comparison, Found, LeftOut
from benchmarks.others import Program, aws_cli_1, aws_cli_2, awsume, without_network
from benchmarks.processes import medians, milliseconds, run
from faults.home import person
from roleswitch.delivery.terminal import roleswitch_command
from tests.fakes import LONG, USER, World

ROLE = "helper"
"""Of `tests/fakes.py`: in the list and in ~/.aws/config under one name."""
KEPT = "kept"
"""A profile of ~/.aws/credentials with the keys of a session."""
ASKS = "the role, for which it asks STS each time"
BARE, BOTO3 = "bare Python: python -c pass", "python -c 'import boto3'"


def measure(folder: Path, effort: Effort) -> Iterator[Found]:
    with person(folder) as (world, _):
        environ = without_network(os.environ)
        asked = [*roleswitch_command(), "credential-process", ROLE]
        key = json.loads(run(asked, environ))["AccessKeyId"]
        ours, left_out = {PROGRAM: asked}, []
        if bundle.why_not():
            left_out.append(LeftOut("RoleSwitch's bundle", bundle.why_not()))
        else:
            ours["RoleSwitch, the bundle"] = [str(bundle.PROGRAM), "credential-process", ROLE]
        write_profiles(world)
        others, missing = _others(world)
        floor = {BARE: [PYTHON, "-c", "pass"], BOTO3: [PYTHON, "-c", "import boto3"]}
        for name, argv in ours.items():
            assert json.loads(run(argv, environ))["AccessKeyId"] == key, f"{name} has another session"
        for name, argv in others.items():
            # The first answer fills its cache. Of a key, the AWS CLI 1 shows the last four letters.
            first, again = run(argv, environ), run(argv, environ)
            assert name.endswith(ASKS) or first == again, f"{name} has another session"
        before = world.assumed()
        asking = sum(name.endswith(ASKS) for name in others)
        taken = medians(_takes({**floor, **ours, **others}, environ), effort.starts)
        assert world.assumed() - before == asking * (effort.starts + 1), "somebody has asked STS for a session"
    yield Comparison(
        "the credentials of a role whose session is there",
        ours={name: taken[name] for name in ours},
        others={name: taken[name] for name in others},
        floor={name: taken[name] for name in floor},
    )
    yield from [*left_out, *missing]


def write_profiles(world: World) -> None:
    """The role as others take it: a profile with role_arn, and one with a session's keys."""
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(
        f"[profile base]\nregion = eu-west-1\n\n[profile {ROLE}]\nrole_arn = {LONG}\nsource_profile = base\n"
        f"region = eu-west-1\n\n[profile {KEPT}]\nregion = eu-west-1\n"
    )
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n\n"
        f"[{KEPT}]\naws_access_key_id = ASIAIOSFODNN7EXAMPLE\naws_secret_access_key = {'s' * 40}\n"
        f"aws_session_token = {'t' * 800}\n"
    )


def _others(world: World) -> tuple[dict[str, list[str]], list[LeftOut]]:
    """Their commands, in an order in which the first one that can fill the cache of the AWS CLI does: version 2 before
    2.13 knows no endpoint but the real STS, and reads the same cache."""
    found: dict[str, list[str]] = {}
    missing: list[LeftOut] = []

    def add(program: Program | LeftOut, how: Callable[[Program], dict[str, list[str]]]) -> None:
        if isinstance(program, LeftOut):
            missing.append(program)
        else:
            found.update(how(program))

    configure = ["configure", "list", "--profile", ROLE]
    export = ["configure", "export-credentials", "--profile", ROLE]
    add(aws_cli_1(), lambda aws: {f"{aws.name}: aws configure list": [aws.path, *configure]})
    add(aws_cli_2(), lambda aws: {f"{aws.name}: aws configure export-credentials": [aws.path, *export]})
    add(
        awsume(),
        lambda it: {
            f"{it.name}: a profile with the keys of a session": [it.path, KEPT],
            f"{it.name}: {ASKS}": [it.path, ROLE],
        },
    )
    return found, missing


def _takes(commands: dict[str, list[str]], environ: dict[str, str]) -> dict[str, Callable[[], float]]:
    def take(argv: list[str]) -> Callable[[], float]:
        return lambda: milliseconds(argv, environ)

    return {name: take(argv) for name, argv in commands.items()}
