"""Programs that write ~/.aws until they are stopped: ours, and others beside it; and machines with other mounts."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from roleswitch.delivery.aws_backups import Backups
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.errors import AwsFileUnusable

# `count` is in each value, so that a mixture of two writes is seen.
_COMMON = """
import os, random, resource, signal, sys, time
from pathlib import Path
from faults.aws_programs import lost_backups, stray_backups
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
from roleswitch.errors import AwsFileUnusable
folder = Path(sys.argv[1])
files = AwsFiles.from_environment(os.environ)
def keys_of(count):
    return {"aws_access_key_id": f"id{count}", "aws_session_token": f"{count}-" * 300 + f"{count}"}
"""
_OURS = """
def put(role, count):
    put_profile(files, role, "p-" + role, credentials=keys_of(count), config={"region": f"r{count}"})
def remove(role):
    remove_profile(files, role)
"""
_AWS_CLI = """
from awscli.customizations.configure.writer import ConfigFileWriter
def put(role, count):
    ConfigFileWriter().update_config({"__section__": "p-" + role, **keys_of(count)}, str(files.credentials))
    ConfigFileWriter().update_config({"__section__": "profile p-" + role, "region": f"r{count}"}, str(files.config))
def remove(role):
    pass
"""
_WHOLE_FILE = """
import configparser, io
def put_section(path, section, values):
    parser = configparser.RawConfigParser()
    parser.read(path)
    parser[section] = values
    text = io.StringIO()
    parser.write(text)
    path.write_text(text.getvalue())
def put(role, count):
    put_section(files.credentials, "p-" + role, keys_of(count))
    put_section(files.config, "profile p-" + role, {"region": f"r{count}"})
def remove(role):
    pass
"""
_IN_PLACE = """
import roleswitch.delivery.shared_files as shared_files
def in_place(source, target, seconds):
    with open(target, "wb") as file:
        file.write(open(source, "rb").read())
    os.unlink(source)
shared_files.replace_when_free = in_place
"""


@dataclass(frozen=True)
class Writer:
    """How somebody puts a profile into ~/.aws: `code` defines `put(role, count)` and `remove(role)`."""

    name: str
    code: str


OURS = Writer("RoleSwitch", _OURS)
OURS_IN_PLACE = Writer("RoleSwitch with its replacing taken out", _OURS + _IN_PLACE)
"""Broken on purpose: what shows that a fault would be seen."""
AWS_CLI = Writer(f"the AWS CLI {version('awscli')}'s writer", _AWS_CLI)
WHOLE_FILE = Writer("read, merge and write over it, as Leapp does (configparser)", _WHOLE_FILE)


def home_of(folder: Path) -> Path:
    """What ROLESWITCH_HOME is for a program that writes the files in `folder`: beside it."""
    return folder.with_name(f"{folder.name}-home")


def aws_files_in(folder: Path) -> AwsFiles:
    """The files that such a program writes, with its backups."""
    return AwsFiles(folder / "config", folder / "credentials", backups_of(folder))


def backups_of(folder: Path) -> Backups:
    return Backups(home_of(folder) / "state" / "aws-backups", lambda: 10)


def stray_backups(backups: Backups | None) -> list[str]:
    """What a write leaves in their folder that is no backup."""
    if backups is None or not backups.folder.is_dir():
        return []
    ours = {".lock", "left.json"}
    return sorted(path.name for path in backups.folder.iterdir() if path.suffix != ".backup" and path.name not in ours)


def lost_backups(files: AwsFiles) -> list[str]:
    """Those that are not whole."""
    if files.backups is None:
        return []
    whole: set[Path] = set()
    for backup in files.backups.all((files.config, files.credentials)):
        with suppress(AwsFileUnusable):
            files.backups.parts(backup)
            whole.add(backup.place)
    return sorted(path.name for path in files.backups.folder.glob("*.backup") if path not in whole)


def program(
    body: str, folder: Path, *arguments: str, writer: Writer = OURS, before: tuple[str, ...] = ()
) -> subprocess.Popen[str]:
    """Python that runs `body` with `put`, `remove`, `files` and `folder`; started by the command `before` it.

    Ours finds the files and keeps backups as it does for a person whose home is `home_of(folder)`.
    """
    code = _COMMON + writer.code + textwrap.dedent(body)
    return subprocess.Popen(
        [*before, sys.executable, "-c", code, str(folder), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # What others say about a file that is half written is no news here.
        stderr=None if writer in (OURS, OURS_IN_PLACE) else subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[1],
        env={
            **os.environ,
            "AWS_CONFIG_FILE": str(folder / "config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
            "ROLESWITCH_HOME": str(home_of(folder)),
        },
    )


@cache
def no_mounts() -> str:
    """Why this machine lets us make no mounts of our own; empty where it does."""
    if sys.platform != "linux":
        return "Mounts of one's own are Linux's."
    try_it = (*_alone(), "sh", "-c", 'mount -t tmpfs tmpfs /mnt && exec "$0" -c pass', sys.executable)
    try:
        probe = subprocess.run(try_it, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return "unshare (util-linux) is missing."
    return probe.stderr.strip()


def _alone() -> tuple[str, ...]:
    """In Linux a person may mount where they are root of a namespace of their own."""
    return ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--user", "--map-root-user", "--mount")


def in_mounts(folder: Path, mounts: str, body: str, *arguments: str, writer: Writer = OURS) -> list[str]:
    """The lines that `body` prints where only it sees `mounts`: shell commands with the folder as $0."""
    shell = (*_alone(), "sh", "-c", f'set -e; {mounts}; exec "$@"', str(folder))
    said, _ = program(body, folder, *arguments, before=shell, writer=writer).communicate()
    return said.splitlines()
