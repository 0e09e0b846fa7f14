"""Programs of others that do a part of what ours does, where this machine has them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.comparison import LeftOut
from benchmarks.processes import ROOT

AWSUME = ROOT / "build" / "others"
"""`make bench` installs it there: what it wants of boto3 and others is not what we want."""
NOWHERE = "http://127.0.0.1:9"
"""The discard service, which nobody runs: a program that has this for its proxy cannot reach the real AWS."""


@dataclass(frozen=True)
class Program:
    name: str
    """With its version."""
    path: str


@cache
def aws_cli_1() -> Program | LeftOut:
    """The one that is installed beside us, from the Python package index."""
    found = _aws_cli(Path(sys.executable).parent, "1.")
    return found or LeftOut("The AWS CLI 1", "It is not installed in this environment: `make bench` does that.")


@cache
def aws_cli_2() -> Program | LeftOut:
    """The first one in PATH: it is not in the Python package index. Debian has it as `awscli`."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    found = next((program for folder in folders if (program := _aws_cli(folder, "2."))), None)
    return found or LeftOut(
        "The AWS CLI 2",
        "There is none in PATH: Debian has it as awscli, and the Python package index does not have it.",
    )


def _aws_cli(folder: Path, version: str) -> Program | None:
    path = folder / "aws"
    # A version manager's start script is not what is to be measured.
    if not os.access(path, os.X_OK) or "shims" in path.parts:
        return None
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    number = said.partition(" ")[0].removeprefix("aws-cli/")
    return Program(f"AWS CLI {number}", str(path)) if number.startswith(version) else None


def awsume(home: Path = AWSUME) -> Program | LeftOut:
    path = home / "bin" / "awsumepy"
    installed = next(home.glob("lib/python*/site-packages/awsume-*.dist-info"), None)
    if installed is None or not path.exists():
        return LeftOut("awsume", f"It is not in {home.parent.name}/{home.name}, where `make bench` installs it.")
    return Program(f"awsume {installed.name.removeprefix('awsume-').removesuffix('.dist-info')}", str(path))


def without_network(environ: Mapping[str, str]) -> dict[str, str]:
    """STS on loopback is asked by HTTP, the real AWS always by HTTPS."""
    return {**environ, "HTTPS_PROXY": NOWHERE, "https_proxy": NOWHERE}
