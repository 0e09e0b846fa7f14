from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import botocore.session
import pytest

from roleswitch.delivery.aws_block import Use
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import OwnedProfile, is_written, owned_profiles, put_profile, remove_profile
from roleswitch.errors import Action, AwsFileUnusable, BadValue, ProfileNotOurs
from tests.delivery.aws_texts import CONFIG, CREDENTIALS

AWS = Path(sys.executable).with_name("aws")
PEOPLE = (
    b"# mine\r\n[default]\r\nregion = eu-west-1\r\ns3 =\r\n    max_requests = 020\r\n\r\n[profile x]\r\nk = a=b%c#d"
)


@pytest.fixture
def files(tmp_path: Path) -> AwsFiles:
    return AwsFiles(config=tmp_path / ".aws" / "config", credentials=tmp_path / ".aws" / "credentials")


@pytest.fixture
def people(files: AwsFiles) -> AwsFiles:
    """Files that somebody wrote."""
    files.config.parent.mkdir()
    files.config.write_bytes(PEOPLE)
    files.credentials.write_bytes(b"[default]\naws_access_key_id = AKIAX\naws_secret_access_key = x\n")
    for path in (files.config, files.credentials):
        os.utime(path, (1, 1))
    return files


def put(files: AwsFiles, role: str = "prod-admin", profile: str = "prod", *, take_over: bool = False) -> None:
    put_profile(files, role, profile, credentials=CREDENTIALS, config=CONFIG, take_over=take_over)


def contents(files: AwsFiles) -> dict[str, bytes]:
    """Every file in the folders of the two, without locks: their names are always there."""
    folders = {files.config.parent, files.credentials.parent}
    return {
        path.name: path.read_bytes()
        for folder in folders
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(".roleswitch.lock")
    }


def test_aws_tools_read_the_profile_that_was_written(files: AwsFiles) -> None:
    put(files)
    session = botocore.session.Session(profile="prod")
    session.set_config_variable("config_file", str(files.config))
    session.set_config_variable("credentials_file", str(files.credentials))
    found = session.get_credentials()
    assert found is not None
    assert found.access_key == CREDENTIALS["aws_access_key_id"]
    assert found.secret_key == CREDENTIALS["aws_secret_access_key"]
    assert found.token == CREDENTIALS["aws_session_token"]
    assert session.get_config_variable("region") == CONFIG["region"]


def aws(files: AwsFiles, *arguments: str) -> str:
    environ = {
        **os.environ,
        "AWS_CONFIG_FILE": str(files.config),
        "AWS_SHARED_CREDENTIALS_FILE": str(files.credentials),
    }
    return subprocess.run([AWS, *arguments], env=environ, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.skipif(not AWS.exists(), reason="the AWS CLI is not installed beside this Python")
def test_the_aws_cli_reads_it_and_what_the_cli_writes_around_it_stays(people: AwsFiles) -> None:
    put(people)
    assert aws(people, "configure", "get", "aws_session_token", "--profile", "prod") == CREDENTIALS["aws_session_token"]
    # To the section above ours, and to ours: below its last line, since it ends the file.
    aws(people, "configure", "set", "output", "json", "--profile", "x")
    aws(people, "configure", "set", "output", "text", "--profile", "prod")
    put(people)
    assert aws(people, "configure", "get", "output", "--profile", "x") == "json"
    assert aws(people, "configure", "get", "output", "--profile", "prod") == "text"
    assert aws(people, "configure", "get", "region", "--profile", "prod") == CONFIG["region"]


def test_removal_gives_back_the_bytes_that_were_there_before(people: AwsFiles) -> None:
    before = contents(people)
    put(people)
    assert contents(people) != before
    assert contents(people)["config"].startswith(PEOPLE)
    assert remove_profile(people, "prod-admin")
    assert contents(people) == before
    assert not remove_profile(people, "prod-admin")


def test_files_that_we_made_go_when_they_are_empty_again(files: AwsFiles) -> None:
    put(files)
    put(files, "dev", "dev")
    assert remove_profile(files, "prod-admin")
    assert remove_profile(files, "dev")
    assert contents(files) == {}


def test_a_file_that_was_there_and_empty_stays(files: AwsFiles) -> None:
    files.config.parent.mkdir()
    files.config.touch()
    put(files)
    remove_profile(files, "prod-admin")
    assert contents(files) == {"config": b""}


def test_a_renewal_replaces_the_block_where_it_stands_under_another_name_too(people: AwsFiles) -> None:
    put(people)
    put(people, "dev", "dev")
    before = contents(people)
    put_profile(people, "prod-admin", "live", credentials=CREDENTIALS, config={"region": "us-east-1"})
    assert contents(people)["credentials"] == before["credentials"].replace(b"[prod]", b"[live]")
    assert contents(people)["config"] == before["config"].replace(b"[profile prod]", b"[profile live]").replace(
        b"eu-central-1", b"us-east-1", 1
    )


def test_a_file_that_has_nothing_to_change_is_not_written(people: AwsFiles) -> None:
    put(people)
    written = people.config.stat()
    put_profile(people, "prod-admin", "prod", credentials={**CREDENTIALS, "aws_session_token": "new"}, config=CONFIG)
    assert (people.config.stat().st_ino, people.config.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)


def test_an_empty_mapping_takes_the_block_out_of_that_file(people: AwsFiles) -> None:
    before = contents(people)
    put(people)
    process = {"credential_process": "roleswitch credential-process prod-admin"}
    put_profile(people, "prod-admin", "prod", credentials={}, config=process)
    assert contents(people)["credentials"] == before["credentials"]
    assert b"credential-process prod-admin" in contents(people)["config"]


def test_a_file_is_not_made_for_nothing(files: AwsFiles) -> None:
    put_profile(files, "prod-admin", "prod", credentials=CREDENTIALS, config={})
    assert set(contents(files)) == {"credentials"}


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [("config", '[a]\n\n[profile "prod"]\nregion = x\n', 3), ("credentials", "[ prod ]\nx = y\n", 1)],
)
def test_a_profile_that_is_not_ours_is_left_alone_and_two_ways_out_are_offered(
    people: AwsFiles, name: str, text: str, line: int
) -> None:
    people.config.with_name(name).write_text(text)
    before = contents(people)
    with pytest.raises(ProfileNotOurs, match=f"line {line}") as trouble:
        put(people)
    assert trouble.value.profile == "prod"
    assert [step.action for step in trouble.value.next_steps] == [Action.EDIT_PROFILE_NAME, Action.TAKE_OVER_PROFILE]
    assert contents(people) == before


def test_taking_over_keeps_a_private_dated_copy_of_each_file_that_loses_a_section(people: AwsFiles) -> None:
    people.config.write_text("# a\n[profile 'prod']\nregion = x\n\n# b\n[profile b]\nregion = y\n")
    before = contents(people)
    put(people, take_over=True)
    after = contents(people)
    (copy,) = set(after) - set(before)
    assert copy.startswith("config.roleswitch-backup-20")
    assert after[copy] == before["config"]
    assert stat.S_IMODE(people.config.with_name(copy).stat().st_mode) == 0o600
    assert after["config"].startswith(b"# a\n# b\n[profile b]\nregion = y\n\n# >>> RoleSwitch role prod-admin (+1)")


def test_the_profile_of_another_role_is_refused_also_when_taking_over(people: AwsFiles) -> None:
    put(people)
    before = contents(people)
    for take_over in (False, True):
        with pytest.raises(ProfileNotOurs, match="role prod-admin") as trouble:
            put(people, "prod-reader", "prod", take_over=take_over)
        assert [step.action for step in trouble.value.next_steps] == [Action.EDIT_PROFILE_NAME]
    assert contents(people) == before


def test_we_know_what_we_own_and_until_when(people: AwsFiles) -> None:
    assert owned_profiles(people) == ()
    put(people)
    put_profile(people, "process", "p2", credentials={}, config={"credential_process": "x"})
    put_profile(people, "odd", "p3", credentials={"x_security_token_expires": "soon"}, config={})
    put_profile(people, "zulu", "default2", credentials={"x_security_token_expires": "2026-11-20T10:15:00Z"}, config={})
    at = datetime(2026, 11, 20, 10, 15, tzinfo=UTC)
    assert set(owned_profiles(people)) == {
        OwnedProfile("prod-admin", "prod", at),
        OwnedProfile("process", "p2", None),
        OwnedProfile("odd", "p3", None),
        OwnedProfile("zulu", "default2", at),
    }


def live(files: AwsFiles, profile: str = "prod-live", role: str = "prod-admin") -> None:
    put_profile(files, role, profile, credentials={}, config={"credential_process": "x"}, use=Use.LIVE)


def test_the_profile_of_live_shells_stands_beside_the_roles_own_and_each_goes_alone(people: AwsFiles) -> None:
    before = contents(people)
    put(people)
    own = contents(people)
    live(people)
    at = datetime(2026, 11, 20, 10, 15, tzinfo=UTC)
    assert owned_profiles(people) == (OwnedProfile("prod-admin", "prod", at, live="prod-live"),)
    assert contents(people)["credentials"] == own["credentials"]
    put_profile(people, "prod-admin", "prod", credentials={**CREDENTIALS, "aws_session_token": "new"}, config=CONFIG)
    assert b"[profile prod-live]" in contents(people)["config"]
    assert remove_profile(people, "prod-admin", (Use.OWN, Use.DEFAULT))
    assert owned_profiles(people) == (OwnedProfile("prod-admin", "", None, live="prod-live"),)
    assert not remove_profile(people, "prod-admin", (Use.OWN, Use.DEFAULT))
    assert contents(people)["credentials"] == before["credentials"]
    assert remove_profile(people, "prod-admin")
    assert contents(people) == before


def test_everything_of_a_role_goes_at_once_and_with_it_files_that_we_made(files: AwsFiles) -> None:
    live(files)
    put(files)
    assert remove_profile(files, "prod-admin")
    assert contents(files) == {}


def test_what_asks_us_is_told_from_keys(people: AwsFiles) -> None:
    put(people, "keys", "p1")
    put(people, "both", "p2")
    live(people, "p2-live", "both")
    live(people, "p3-live", "only-live")
    put_profile(people, "process", "p4", credentials={}, config={"credential_process": "x"})
    asks = {item.role: item.asks_us for item in owned_profiles(people)}
    assert asks == {"keys": False, "both": True, "only-live": True, "process": True}


@pytest.mark.parametrize(("first", "then"), [(live, put), (put, live)])
def test_one_name_is_not_given_to_two_profiles_of_a_role(
    people: AwsFiles, first: Callable[..., None], then: Callable[..., None]
) -> None:
    first(people, profile="prod")
    before = contents(people)
    with pytest.raises(ProfileNotOurs, match="prod-admin"):
        then(people, profile="prod")
    assert contents(people) == before


def test_what_is_written_is_known_without_a_lock(people: AwsFiles) -> None:
    process = {"credential_process": "x"}
    assert not is_written(people, "prod-admin", "prod-live", process, use=Use.LIVE)
    live(people)
    assert is_written(people, "prod-admin", "prod-live", process, use=Use.LIVE)
    assert not is_written(people, "prod-admin", "prod-live", process)
    assert not is_written(people, "prod-admin", "other", process, use=Use.LIVE)
    assert not is_written(people, "prod-admin", "prod-live", {**process, "region": "eu-west-1"}, use=Use.LIVE)
    # Where it stands in the credentials file too, that one wins.
    with people.credentials.open("a") as credentials:
        credentials.write("[prod-live]\naws_access_key_id = AKIAX\n")
    assert not is_written(people, "prod-admin", "prod-live", process, use=Use.LIVE)


def test_what_somebody_added_to_our_profile_is_not_ours_when_the_session_is_gone(people: AwsFiles) -> None:
    put(people)
    people.credentials.write_bytes(people.credentials.read_bytes() + b"output = json\n")
    assert remove_profile(people, "prod-admin")
    assert owned_profiles(people) == ()
    assert not remove_profile(people, "prod-admin")
    assert b"[prod]\n# <<< RoleSwitch role prod-admin ends\noutput = json\n" in people.credentials.read_bytes()
    put(people)
    assert [owned.profile for owned in owned_profiles(people)] == ["prod"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xef\xbb\xbf[a]\nx = y\n", "byte-order mark"),
        ("[a]\nx = y\n".encode("utf-16"), "byte-order mark"),
        ("[a]\nx = y\n".encode("utf-16-le"), "NUL"),
        (b"[a]\nx = \xe4\n", "line 2: the file is not text in UTF-8"),
        (b"[a]\nSECRET\n", "line 2"),
        (b"# >>> RoleSwitch role prod-admin (+0), cut off\n[prod]\n", "marks around"),
    ],
)
@pytest.mark.parametrize("name", ["config", "credentials"])
def test_a_text_that_cannot_be_edited_safely_changes_neither_file(
    people: AwsFiles, name: str, content: bytes, says: str
) -> None:
    people.config.with_name(name).write_bytes(content)
    before = contents(people)
    with pytest.raises(AwsFileUnusable, match=says) as trouble:
        put(people)
    assert str(people.config.with_name(name)) in str(trouble.value)
    assert "SECRET" not in str(trouble.value)
    assert contents(people) == before


def test_a_bad_value_leaves_not_even_a_folder(files: AwsFiles) -> None:
    with pytest.raises(BadValue):
        put_profile(files, "r", "p", credentials={"aws_access_key_id": "A\n[default]"}, config=CONFIG)
    assert not files.config.parent.exists()


def test_new_files_are_private_and_old_ones_keep_their_mode(people: AwsFiles) -> None:
    people.config.chmod(0o640)
    people.credentials.unlink()
    put(people)
    assert stat.S_IMODE(people.config.stat().st_mode) == 0o640
    assert stat.S_IMODE(people.credentials.stat().st_mode) == 0o600


def test_a_new_folder_is_private(files: AwsFiles) -> None:
    put(files)
    assert stat.S_IMODE(files.config.parent.stat().st_mode) == 0o700


def test_symbolic_links_are_followed_and_stay(people: AwsFiles, tmp_path: Path) -> None:
    dotfiles = tmp_path / "dotfiles"
    dotfiles.mkdir()
    real = people.config.rename(dotfiles / "aws-config")
    people.config.symlink_to(real)
    people.credentials.unlink()
    people.credentials.symlink_to(dotfiles / "not-yet")
    put(people)
    assert people.config.is_symlink()
    assert people.credentials.is_symlink()
    assert real.read_bytes().startswith(PEOPLE)
    assert (dotfiles / "not-yet").read_bytes().startswith(b"# >>> RoleSwitch")
    remove_profile(people, "prod-admin")
    assert real.read_bytes() == PEOPLE
    assert not (dotfiles / "not-yet").exists()


def test_links_in_a_circle_are_refused(people: AwsFiles) -> None:
    people.config.unlink()
    people.config.symlink_to(people.config.with_name("other"))
    people.config.with_name("other").symlink_to(people.config)
    with pytest.raises(AwsFileUnusable, match="circle"):
        put(people)


def test_two_names_for_one_file_are_refused(people: AwsFiles) -> None:
    with pytest.raises(AwsFileUnusable, match="at two files"):
        put(AwsFiles(config=people.config, credentials=people.config))


def test_a_hard_link_is_refused(people: AwsFiles, tmp_path: Path) -> None:
    (tmp_path / "second").hardlink_to(people.config)
    before = contents(people)
    with pytest.raises(AwsFileUnusable, match="hard link"):
        put(people)
    assert contents(people) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_what_is_not_a_file_is_refused(people: AwsFiles) -> None:
    with pytest.raises(AwsFileUnusable, match="not a file"):
        put(AwsFiles(config=Path("/dev/null"), credentials=people.credentials))


def test_a_file_marked_read_only_is_left_alone(people: AwsFiles) -> None:
    people.credentials.chmod(0o400)
    before = contents(people)
    with pytest.raises(AwsFileUnusable, match="read-only"):
        put(people)
    assert contents(people) == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files away")
def test_a_file_or_folder_of_another_user_is_refused(people: AwsFiles) -> None:
    os.chown(people.credentials, 12345, -1)
    with pytest.raises(AwsFileUnusable, match="belongs to another user"):
        put(people)
    os.chown(people.credentials, os.geteuid(), -1)
    os.chown(people.config.parent, 12345, -1)
    with pytest.raises(AwsFileUnusable, match="Other users can change"):
        put(people)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other permissions there")
def test_a_folder_that_everybody_can_write_is_refused(people: AwsFiles) -> None:
    before = contents(people)
    people.config.parent.chmod(0o777)
    with pytest.raises(AwsFileUnusable, match="chmod 700"):
        put(people)
    assert contents(people) == before


def test_variables_say_where_the_files_are() -> None:
    environ = {"HOME": "/home/me", "USERPROFILE": "/home/me", "X": "x"}
    assert AwsFiles.from_environment(environ) == AwsFiles(
        Path("/home/me/.aws/config"), Path("/home/me/.aws/credentials")
    )
    environ |= {"AWS_CONFIG_FILE": "~/$X/${X}/$Y", "AWS_SHARED_CREDENTIALS_FILE": "/etc/~/c"}
    assert AwsFiles.from_environment(environ) == AwsFiles(Path("/home/me/x/x/$Y"), Path("/etc/~/c"))
    environ |= {"AWS_CONFIG_FILE": "", "AWS_SHARED_CREDENTIALS_FILE": "~nobody-of-that-name/c"}
    assert AwsFiles.from_environment(environ) == AwsFiles(Path("/home/me/.aws/config"), Path("~nobody-of-that-name/c"))
