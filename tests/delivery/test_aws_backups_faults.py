"""Backups and the default profile where processes are killed and disks are full."""

from __future__ import annotations

import random
import sys
import textwrap
from pathlib import Path

import pytest

from faults.aws_programs import in_mounts, no_mounts, program
from roleswitch.delivery.aws_backups import Backups
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import give_default_back, put_profile, remove_profile
from tests.delivery.aws_texts import read_by_botocore

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's signals and mounts")
KILLS = 40

KEPT = """
from roleswitch.delivery.aws_backups import Backups
from roleswitch.delivery.aws_files import give_default_back, put_default
backups = Backups(folder.parent / "state" / "aws-backups", lambda: 10)
files = AwsFiles(folder / "config", folder / "credentials", backups)
def put(role, count):
    keys = {"aws_access_key_id": f"id{count}", "aws_session_token": f"{count}-" * 300 + f"{count}"}
    put_profile(files, role, f"p-{role}", credentials=keys, config={"region": f"r{count}"})
def put_as_default(role, count):
    keys = {"aws_access_key_id": f"ASIA{count}", "aws_secret_access_key": f"s{count}"}
    put_default(files, role, credentials=keys, config={}, region="eu-west-1")
"""
CREDENTIALS = "[default]\naws_access_key_id = AKIAMINE\naws_secret_access_key = mine\noutput = json\n\n"
CONFIG = "[default]\nrole_arn = mine\nsource_profile = other0\ncli_pager =\n\n"


@pytest.fixture
def files(tmp_path: Path) -> AwsFiles:
    """A default profile and 200 others in each file."""
    folder = tmp_path / ".aws"
    folder.mkdir()
    backups = Backups(tmp_path / "state" / "aws-backups", lambda: 10)
    found = AwsFiles(folder / "config", folder / "credentials", backups)
    for path, word, first in ((found.config, "profile ", CONFIG), (found.credentials, "", CREDENTIALS)):
        path.write_text(first + "".join(f"# {n}\n[{word}other{n}]\nkey = 00{n}=%#\n\n" for n in range(200)))
    return found


@linux_only
def test_a_kill_at_any_moment_leaves_whole_backups_and_the_persons_own_default_profile(
    files: AwsFiles, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in (files.credentials, files.config)}
    forker = program(
        KEPT
        + textwrap.dedent(
            """
            for line in sys.stdin:
                child = os.fork()
                if child == 0:
                    for count in range(1_000_000):
                        put("r", f"{line.strip()}x{count}")
                        put_as_default("ab"[count % 2], count)
                        if count % 2:
                            give_default_back(files)
                        remove_profile(files, "r")
                time.sleep(float(line))
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                print("killed", flush=True)
            """
        ),
        files.config.parent,
    )
    assert forker.stdin
    assert forker.stdout
    assert files.backups
    paths = (files.credentials, files.config)
    chance = random.Random(11)  # noqa: S311 - not for secrets
    seen = 0
    with forker:
        for _ in range(KILLS):
            print(f"{chance.uniform(0.005, 0.4):.4f}", file=forker.stdin, flush=True)
            assert forker.stdout.readline() == "killed\n"
            keys = read_by_botocore(files.credentials.read_bytes(), tmp_path)
            config = read_by_botocore(files.config.read_bytes(), tmp_path)
            assert keys is not None
            assert config is not None
            assert len([name for name in keys if "other" in name]) == 200
            assert keys["default"]["output"] == "json"
            assert b"AKIAMINE" in files.credentials.read_bytes()
            assert b"source_profile" in files.config.read_bytes()
            for backup in files.backups.all(paths):
                seen += 1
                for part in files.backups.parts(backup):
                    assert read_by_botocore(part.content or b"", tmp_path) is not None
        forker.stdin.close()
    assert seen > KILLS
    give_default_back(files)
    remove_profile(files, "r")
    assert {path: path.read_bytes() for path in before} == before
    put_profile(files, "r", "p-r", credentials={"aws_access_key_id": "x"}, config={})
    assert len(files.backups.all(paths)) <= 10
    strays = {path.name for path in files.backups.folder.iterdir() if path.suffix != ".backup"}
    assert strays == {".lock", "left.json"}


@pytest.mark.skipif(bool(no_mounts()), reason=no_mounts())
def test_a_full_disk_for_backups_stops_no_session(files: AwsFiles) -> None:
    state = files.config.parent.parent / "state"
    state.mkdir()
    mounts = 'mount -t tmpfs -o size=8k,mode=700 tmpfs "$0/../state"'
    body = (
        KEPT
        + """
put("r", 1)
print("id1" in (folder / "credentials").read_text())
print([path.name for path in (folder.parent / "state" / "aws-backups").glob("*.backup")])
print(sorted(path.name for path in folder.iterdir() if path.suffix != ".lock"))
"""
    )
    written, backups, names = in_mounts(files.config.parent, mounts, body)
    assert written == "True"
    assert backups == "[]"
    assert names == "['config', 'credentials']"
