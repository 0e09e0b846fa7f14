"""`roleswitch credential-process NAME`: the short way, and when it is not taken."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core.clock import AwsClock
from roleswitch.core.session import utc_now
from roleswitch.delivery.process_json import process_document
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault, Manner
from tests.fakes import KEY, ROLES_FILE, World, keyring_for_commands, world_at

COMMAND = [sys.executable, "-m", "roleswitch", "credential-process"]
HEAVY = {"PySide6", "boto3", "botocore", "keyring", "json", "pathlib", "tomllib", "tomlkit", "filelock", "argparse"}
FILES_OF_OURS_ON_THE_SHORT_WAY = {"roleswitch", "roleswitch.files"}


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with keyring_for_commands(monkeypatch) as backend, world_at(home, monkeypatch, backend=backend) as running:
        yield running


def asked(name: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, *COMMAND[1:], name]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def keep_for(world: World, left: timedelta) -> bytes:
    """Put a session of an hour with so much left in place of the one that is kept: its document."""
    kept = world.switch.sessions.find("prod")
    assert kept is not None
    values = vars(kept.session) | {"expiration": datetime.now(UTC) + left}
    values["issued"] = values["expiration"] - timedelta(hours=1)
    session = type(kept.session)(**values)
    document = process_document(session)
    world.switch.sessions.keep(replace(kept, session=session, list_identity=world.switch.roles.identity()), document)
    return document


def test_a_fresh_session_is_answered_by_the_document_that_was_kept(world: World) -> None:
    session = world.switch.assume("prod")
    ran = asked("prod")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.encode() == process_document(session)
    assert world.assumed() == 1


def test_the_short_way_imports_nothing_heavy(world: World) -> None:
    world.switch.assume("prod")
    ran = asked("prod", "-X", "importtime")
    imported = {line.rpartition("|")[2].strip() for line in ran.stderr.splitlines()}
    bare = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", ""], capture_output=True, text=True, check=True
    ).stderr
    # What Python itself loads, for the path files of an editable installation for one.
    ours = imported - {line.rpartition("|")[2].strip() for line in bare.splitlines()}
    assert {name.partition(".")[0] for name in ours} & HEAVY == set()
    assert {name for name in ours if name.startswith("roleswitch")} <= FILES_OF_OURS_ON_THE_SHORT_WAY
    assert json.loads(ran.stdout)["Version"] == 1


def test_without_a_session_one_is_fetched_and_the_next_answer_is_the_same(world: World) -> None:
    first, second = asked("helper"), asked("helper")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert world.assumed() == 1


def test_the_short_way_is_not_taken_when_roles_toml_changed(world: World) -> None:
    world.switch.assume("prod")
    assert kept_answer("prod") is not None
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "other"'))
    assert kept_answer("prod") is None
    ran = asked("prod")
    assert ran.returncode == 0
    assert world.aws.calls[-1].parameters["RoleSessionName"] == "other"
    assert kept_answer("prod") == ran.stdout.encode()


def test_a_change_that_asks_for_nothing_else_is_answered_without_a_call_and_then_by_the_short_way(
    world: World,
) -> None:
    world.switch.assume("prod")
    world.write_list(ROLES_FILE + "\n# a remark\n")
    assert kept_answer("prod") is None
    ran = asked("prod")
    assert world.assumed() == 1
    assert kept_answer("prod") == ran.stdout.encode()


def test_a_session_that_is_due_for_renewal_is_renewed(world: World) -> None:
    world.switch.assume("prod")
    due = keep_for(world, timedelta(minutes=19))
    assert kept_answer("prod") is None
    assert asked("prod").stdout.encode() != due
    assert world.assumed() == 2


def test_what_still_works_is_answered_while_aws_is_in_trouble(world: World) -> None:
    world.switch.assume("prod")
    due = keep_for(world, timedelta(minutes=5))
    world.aws.fail(9, UNAVAILABLE)
    ran = asked("prod")
    assert (ran.returncode, ran.stdout.encode()) == (0, due)


def test_expired_credentials_are_never_printed(world: World) -> None:
    world.switch.assume("prod")
    keep_for(world, timedelta(seconds=-1))
    world.aws.fail(9, UNAVAILABLE)
    ran = asked("prod")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == ("roleswitch: AWS is busy and gave no session (ServiceUnavailable): try again in a moment.\n")


def test_a_code_is_never_asked_for_because_nobody_would_see_the_question(world: World) -> None:
    ran = asked("operator")
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "run `roleswitch assume operator` in a terminal" in ran.stderr


def test_an_unknown_role_says_what_was_meant_and_prints_nothing(world: World) -> None:
    ran = asked("prd")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "roleswitch: There is no role named prd. Did you mean prod?\n"


def test_an_sdk_that_has_gone_is_no_trouble(world: World) -> None:
    world.switch.assume("prod")
    reader, writer = os.pipe()
    os.close(reader)
    ran = subprocess.run([*COMMAND, "prod"], stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_the_aws_cli_works_by_the_profile_that_asks_us(world: World) -> None:
    world.switch.assume("helper")
    before = world.assumed()
    command = [str(Path(sys.executable).with_name("aws")), "sts", "get-caller-identity", "--profile", "helper"]
    environ = dict(os.environ, PYTHONPATH=str(Path(__file__).parents[1]), AWS_REGION="eu-west-1")
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environ)
    assert ":assumed-role/Deployer/" in json.loads(ran.stdout)["Arn"]
    assert world.assumed() == before


# Files that are not as we wrote them


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"roleswitch-session-3 9999999999 IDENTITY\n",
        b"roleswitch-session-3 9999999999 IDENTITY\n{no end",
        b"roleswitch-session-3 soon IDENTITY\n{}\n",
        b"roleswitch-session-3 -1 IDENTITY\n{}\n",
        b"roleswitch-session-3 1e99 IDENTITY\n{}\n",
        b"roleswitch-session-3 \xc2\xb2 IDENTITY\n{}\n",
        b"roleswitch-session-2 9999999999 IDENTITY\n{}\n",
        b"roleswitch-session-3 9999999999 IDENTITY more\n{}\n",
        b"roleswitch-session-3 9999999999\n{}\n",
        b"\xff\xfe\x00\n{}\n",
    ],
)
def test_a_damaged_file_is_not_answered_from(world: World, content: bytes) -> None:
    world.switch.assume("hub")
    path = Path(files.session_file("hub"))
    path.write_bytes(content.replace(b"IDENTITY", world.switch.roles.identity().encode()))
    assert kept_answer("hub") is None


@pytest.mark.parametrize("file", ["config", "credentials"])
def test_where_the_source_is_a_profile_a_change_of_aws_asks_again(world: World, file: str) -> None:
    (world.home / ".aws").mkdir()
    world.credentials.write_text(f"[old]\naws_access_key_id = {KEY.access_key_id}\n")
    with world.credentials.open("a") as credentials:
        credentials.write(f"aws_secret_access_key = {KEY.secret_access_key}\n")
    legacy = '[sources.work]\nkind = "profile"\nprofile = "old"\n'
    world.write_list(re.sub(r"\[sources\.work\].*?\n\n", legacy + "\n", ROLES_FILE, flags=re.DOTALL))
    world.switch.fresh_session("hub")
    assert kept_answer("hub") is not None
    with (world.home / ".aws" / file).open("a") as changed:
        changed.write("# another line\n")
    assert kept_answer("hub") is None
    world.switch.fresh_session("hub")
    assert kept_answer("hub") is not None
    assert world.assumed() == 1


def test_a_clock_that_was_set_back_makes_no_dead_session_fresh(world: World) -> None:
    world.switch.assume("hub")
    assert kept_answer("hub") is not None
    AwsClock().heard(utc_now() + timedelta(hours=2))
    assert kept_answer("hub") is None


def test_a_clock_file_of_nobodys_is_as_good_as_none(world: World) -> None:
    world.switch.assume("hub")
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    for line in ("", "roleswitch-clock-1", f"roleswitch-clock-1 {boot} nan 0 0", f"roleswitch-clock-1 {boot} x 0 0"):
        (Path(files.runtime_folder()) / "clock").write_text(line)
        assert kept_answer("hub") is not None


def test_a_file_cut_at_any_byte_is_answered_from_whole_or_not_at_all(world: World) -> None:
    session = world.switch.assume("hub")
    path = Path(files.session_file("hub"))
    whole = path.read_bytes()
    for end in range(0, len(whole), 7):
        path.write_bytes(whole[:end])
        assert kept_answer("hub") in {None, process_document(session)}


def test_a_name_that_is_a_path_leads_nowhere(world: World) -> None:
    world.switch.assume("hub")
    outside = Path(files.runtime_folder()) / "hub"
    outside.write_bytes(Path(files.session_file("hub")).read_bytes())
    paths = ["../hub", "..", ".", "", str(outside), "sessions/../hub", "..\\hub", "a/b", "x" * 5000, "hub\n", "\udcff"]
    assert [name for name in paths if kept_answer(name) is not None] == []
    assert kept_answer("hub") is not None


def test_the_name_of_another_case_is_another_role(world: World) -> None:
    world.switch.assume("hub")
    assert kept_answer("HUB") is None
    assert kept_answer("hub") is not None


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a file to another user")
def test_a_file_of_another_user_is_not_answered_from(world: World) -> None:
    world.switch.assume("hub")
    os.chown(files.session_file("hub"), 65534, 65534)
    assert kept_answer("hub") is None


def test_a_helper_that_gets_no_answer_ends_by_itself(world: World) -> None:
    """Shown with a shorter limit than the 25 s of the command."""
    world.aws.fail(9, Fault(manner=Manner.HANG))
    program = (
        "import sys; from roleswitch.switch import Switch; from roleswitch.errors import DeliveryTrouble\n"
        "try: Switch.here().process_session('prod', seconds=0.5)\n"
        "except DeliveryTrouble as trouble: sys.exit(str(trouble))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=20)
    assert ran.returncode == 1
    assert re.match(r"There was no session for prod within 0.5 seconds", ran.stderr)
