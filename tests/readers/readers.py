"""The programs that read our profiles. Each is asked with a profile as whom AWS knows it, and answers with the ARN."""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.terraform_plugins import folder_with_the_aws_provider

HERE = Path(__file__).parent
TOP = HERE.parents[1]
INSTALL_THEM = "packaging/setup-debian --readers installs it"
NAMES = ("AWS CLI 1", "AWS CLI 2", "boto3", "JavaScript SDK", "Terraform")
STAY_OPEN = ("boto3", "JavaScript SDK")

Reader = Callable[[str, Mapping[str, str]], str]
"""Started anew with a profile and an environment on top of ours: the ARN. Raises Refused."""


class Refused(Exception):
    """The program ended with an error, and this is what it said."""


def reader(name: str, folder: Path) -> Reader:
    """One of NAMES; `folder` is for what Terraform keeps between its starts. Skips the test where it is missing."""
    match name:
        case "AWS CLI 1":
            return functools.partial(_ask_aws_cli, (str(Path(sys.executable).with_name("aws")),))
        case "AWS CLI 2":
            # Before 2.13 it knows no AWS_ENDPOINT_URL_STS.
            return functools.partial(_ask_aws_cli, (_aws_cli_2(), "--endpoint-url", "{AWS_ENDPOINT_URL_STS}"))
        case "Terraform":
            return _terraform(folder)
    return functools.partial(_ask_sdk, _that_stays_open(name))


@contextmanager
def staying_open(name: str, profile: str, environ: Mapping[str, str]) -> Iterator[Callable[[], str]]:
    """One of STAY_OPEN with one client, which says its ARN at every call of what this gives."""
    argv = [*_that_stays_open(name), profile]
    program = subprocess.Popen(
        argv, env={**os.environ, **environ}, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    keyboard, screen = program.stdin, program.stdout
    assert keyboard is not None
    assert screen is not None

    def ask() -> str:
        keyboard.write("\n")
        keyboard.flush()
        return screen.readline().strip()

    with program:
        try:
            yield ask
        finally:
            keyboard.close()


def _ran(argv: Sequence[str], environ: Mapping[str, str], text: str = "") -> str:
    ran = subprocess.run(
        argv,
        env={**os.environ, **environ},
        cwd=TOP,
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if ran.returncode:
        raise Refused(ran.stderr)
    return ran.stdout


# ---------------------------------------------------------------- the AWS CLI


def _ask_aws_cli(program: Sequence[str], profile: str, environ: Mapping[str, str]) -> str:
    command = [word.format_map(environ) for word in program]
    said = _ran([*command, "sts", "get-caller-identity", "--profile", profile, "--output", "json"], environ)
    return str(json.loads(said)["Arn"])


@functools.cache
def _aws_cli_2() -> str:
    """Its path. Skips the test where there is none."""
    for folder in os.get_exec_path():
        program = Path(folder) / "aws"
        if program.exists() and _ran([str(program), "--version"], {}).startswith("aws-cli/2"):
            return str(program)
    pytest.skip(f"there is no AWS CLI 2: {INSTALL_THEM}")


# ---------------------------------------------------------------- SDKs


def _ask_sdk(program: Sequence[str], profile: str, environ: Mapping[str, str]) -> str:
    return _ran([*program, profile], environ, "\n").strip()


def _that_stays_open(name: str) -> list[str]:
    if name == "boto3":
        return [sys.executable, "-m", "tests.readers.stays_open"]
    node = shutil.which("node")
    if node is None:
        pytest.skip(f"there is no Node.js: {INSTALL_THEM}")
    if not (HERE / "javascript" / "node_modules" / "installed").exists():
        pytest.skip("there is no AWS SDK for JavaScript: make test installs it, with npm and a package registry")
    return [node, str(HERE / "javascript" / "stays_open.mjs")]


# ---------------------------------------------------------------- Terraform


def _terraform(folder: Path) -> Reader:
    environ = {"TF_DATA_DIR": str(folder / "init"), "TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1"}
    program = shutil.which("terraform")
    plugins = folder_with_the_aws_provider()
    if program is None or plugins is None:
        pytest.skip("there is no Terraform, or no folder of plugins with its AWS provider")
    if not folder.exists():
        shutil.copytree(HERE / "terraform", folder)
        _ran([program, f"-chdir={folder}", "init", "-input=false", f"-plugin-dir={plugins}"], environ)

    def ask(profile: str, more: Mapping[str, str]) -> str:
        apply = [program, f"-chdir={folder}", "apply", "-auto-approve", "-input=false", "-no-color"]
        said = _ran(apply, {**environ, **more, "TF_VAR_profile": profile})
        return str(re.findall(r'^arn = "(.+)"$', said, re.MULTILINE)[-1])

    return ask
