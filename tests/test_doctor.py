"""What the doctor finds on a computer where things are wrong, that it is over in time, and that its mendings mend."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch import files, journal
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource
from roleswitch.core.team_list import TeamList
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile
from roleswitch.delivery.terminal import roleswitch_command
from roleswitch.demo.strict_aws import HTML, UNAVAILABLE, Fault, Manner
from roleswitch.doctor.examination import CHECKS, LIMIT_SECONDS, Check, examine, mend
from roleswitch.doctor.finding import Area, Finding, State, shown, worst
from roleswitch.doctor.keyring import NAME_SECONDS, QUICK_SECONDS
from roleswitch.doctor.network import DEADLINE_SECONDS, issuer_in, masked
from roleswitch.doctor.own_files import _file_system
from roleswitch.doctor.report import report
from roleswitch.errors import Action, BadValue, Cancelled, KeyringTrouble, WrongUsage
from tests.certificates import Authority
from tests.fakes import KEY, OTHER_KEY, ROLES_FILE, MemoryKeyring, World, hanging, switch_with, world_at
from tests.ui.notification_server import Server, session_bus

PLAIN = (
    f"[old]\naws_access_key_id = {OTHER_KEY.access_key_id}\naws_secret_access_key = {OTHER_KEY.secret_access_key}\n"
    "region = eu-west-1\n"
)


LIMITS = (
    "keyring.QUICK_SECONDS",
    "keyring.NAME_SECONDS",
    "network.DEADLINE_SECONDS",
    "network.ISSUER_SECONDS",
    "programs.CLI_SECONDS",
    "programs.BUS_SECONDS",
)


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """With a doctor that has time: nothing hangs in it, and the machine may be busy."""
    for limit in LIMITS:
        monkeypatch.setattr(f"roleswitch.doctor.{limit}", 60)
    with world_at(home, monkeypatch) as running:
        yield running


def look(world: World, *checks: str) -> dict[str, Finding]:
    """What the checks of these names find, all of them without a name, by ID."""
    wanted = [check for check in CHECKS if not checks or check.name in checks]
    return {finding.id: finding for finding in examine(world.switch, checks=wanted, seconds=60)}


def amiss(world: World, *checks: str) -> dict[str, State]:
    return {
        id: each.state for id, each in look(world, *checks).items() if each.state in {State.ATTENTION, State.TROUBLE}
    }


def mended(world: World, id: str, *checks: str) -> str:
    """What the mending said, once it is seen that it is offered, and that nothing is left to mend after it."""
    assert id in {each.mending.id for each in look(world, *checks).values() if each.mending}
    said = mend(world.switch, id)
    assert id not in {each.mending.id for each in look(world, *checks).values() if each.mending}
    return said


def aws_files(world: World, credentials: str | None = None, config: str | None = None, mode: int = 0o600) -> None:
    world.credentials.parent.mkdir(mode=0o700, exist_ok=True)
    for path, text in ((world.credentials, credentials), (world.config, config)):
        if text is not None:
            path.write_text(text)
            path.chmod(mode)


def write_profile(world: World, role: str, *, expires: datetime) -> None:
    keys = {
        "aws_access_key_id": "ASIAIOSFODNN7EXAMPLE",
        "aws_secret_access_key": "secret-of-the-session",
        "aws_session_token": "token",
        "x_security_token_expires": expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    put_profile(AwsFiles.from_environment(os.environ), role, role, credentials=keys, config={"region": "eu-west-1"})


# ---------------------------------------------------------------- the whole


def test_where_all_is_well_nothing_is_in_trouble_and_every_area_is_looked_at(world: World) -> None:
    world.switch.assume("prod")
    found = examine(world.switch)
    assert {each.area for each in found} == set(Area)
    assert worst(found) is not State.TROUBLE
    assert [each.area for each in found] == sorted((each.area for each in found), key=list(Area).index)
    assert len({each.id for each in found}) == len(found)


def test_what_hangs_is_given_up_and_the_rest_is_found_all_the_same(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with hanging() as never, world_at(home, monkeypatch) as world:

        def hang(_: str) -> None:
            never.wait()

        hung = MemoryKeyring(before=hang)
        world.aws.fail(9, Fault(manner=Manner.HANG))
        told: list[int] = []
        began = time.monotonic()
        # With time for the whole: what hangs is given up by itself.
        findings = examine(switch_with(hung), on_found=lambda place, _: told.append(place), seconds=60)
        found = {each.id: each for each in findings}
        took = time.monotonic() - began
        world.aws.release()
    assert max(QUICK_SECONDS, NAME_SECONDS, DEADLINE_SECONDS) < LIMIT_SECONDS < 5
    assert took < 30
    assert found["keyring.write"].state is State.TROUBLE
    assert "has not answered for 2 seconds" in found["keyring.write"].message
    assert found["keyring.write"].mending is not None
    assert found["network.aws"].state is State.TROUBLE
    assert "did not answer in time" in found["network.aws"].message
    assert found["own.roles"].state is State.GOOD
    assert sorted(told) == list(range(len(CHECKS)))


def test_a_check_that_is_not_over_in_time_counts_with_what_it_has_found(world: World) -> None:
    with hanging() as never:

        def hang(_: object) -> Iterator[Finding]:
            yield Finding(id="odd.first", area=Area.NETWORK, title="Odd", state=State.GOOD, message="Seen.")
            never.wait()

        began = time.monotonic()
        odd = Check("odd", Area.NETWORK, "Odd", hang)
        found = {each.id: each for each in examine(world.switch, checks=(odd,), seconds=0.5)}
        assert time.monotonic() - began < 30
    assert found["odd.first"].state is State.GOOD
    assert found["odd.looking"].state is State.NOT_KNOWN
    assert "took longer than 0.5 seconds" in found["odd.looking"].message


def test_a_bug_in_one_check_takes_nothing_from_the_others_and_is_told_and_logged(world: World) -> None:
    def fail(_: object) -> Iterator[Finding]:
        yield Finding(id="odd.first", area=Area.NETWORK, title="Odd", state=State.GOOD, message="Seen.")
        raise IndexError("tuple index out of range")

    told: list[int] = []
    odd = Check("odd", Area.NETWORK, "Odd", fail)
    found = {
        each.id: each for each in examine(world.switch, checks=(odd, *CHECKS), on_found=lambda n, _: told.append(n))
    }
    assert sorted(told) == list(range(len(CHECKS) + 1))
    assert "odd.first" in found
    assert found["own.roles"].state is State.GOOD
    assert found["odd.looking"].state is State.ATTENTION
    assert "a bug in RoleSwitch (IndexError)" in found["odd.looking"].message
    assert "tuple index out of range" in journal.path().read_text()


def test_a_notification_server_that_answers_with_nothing_is_one_all_the_same(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = Server(address, [])
        found = look(world, "desktop")
        server.end()
    assert found["desktop.notifications"].state is State.GOOD


def test_looking_can_be_called_off(world: World) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        examine(world.switch, cancelled=cancelled)


def test_no_secret_and_no_home_is_in_what_is_found(world: World) -> None:
    world.switch.assume("prod")
    session = world.switch.kept_sessions()["prod"]
    aws_files(world, world.credentials.read_text() + PLAIN, world.config.read_text(), mode=0o644)
    world.write_list(ROLES_FILE + "\n[roles.odd]\nrole_arn = 7\n")
    found = examine(world.switch)
    text = report(found, ["Qt 6"])
    for secret in (
        KEY.secret_access_key,
        OTHER_KEY.secret_access_key,
        session.secret_access_key,
        session.session_token,
    ):
        assert secret not in text + repr(found)
    assert str(world.home) not in text + repr(found)
    assert "~/.aws/credentials" in text


def test_there_is_nothing_to_mend_under_a_name_that_no_finding_has(world: World) -> None:
    with pytest.raises(WrongUsage, match=r"nothing to mend that is called aws\.everything"):
        mend(world.switch, "aws.everything")


def test_without_files_folders_display_and_programs_it_says_so_and_does_not_fail(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(home))
    monkeypatch.delenv("SHELL", raising=False)
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:9")
    found = {each.id: each for each in examine(switch_with(MemoryKeyring()))}
    assert found["terminal.program"].state is State.ATTENTION
    assert found["terminal.browser"].state is State.ATTENTION
    assert found["terminal.aws-cli"].state is found["terminal.session-manager"].state is State.GOOD
    assert "not installed here" in found["terminal.session-manager"].message
    assert found["desktop.display"].state is State.NOT_KNOWN
    assert found["aws.config"].state is found["own.roles"].state is State.GOOD
    assert not list(home.rglob("*.trial*"))


# ---------------------------------------------------------------- the keyring


def test_a_keyring_that_does_not_keep_what_it_is_given_is_in_trouble(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forgetful(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    found = {each.id: each for each in examine(switch_with(Forgetful()), checks=CHECKS[:1])}
    assert found["keyring.write"].state is State.TROUBLE
    assert "did not keep" in found["keyring.write"].message


def test_a_test_item_does_not_stay(world: World) -> None:
    assert isinstance(world.backend, MemoryKeyring)
    before = set(world.backend.items)
    look(world, "keyring")
    assert set(world.backend.items) == before


@pytest.mark.parametrize(
    ("backend", "named"),
    [
        ("keyring.backends.null.Keyring", "which loses what it is given"),
        ("keyring.backends.fail.Keyring", "none at all"),
    ],
)
def test_a_keyring_that_does_not_protect_is_named_and_is_trouble_for_who_has_a_key(
    backend: str, named: str, world: World
) -> None:
    environ = os.environ | {"PYTHON_KEYRING_BACKEND": backend}

    def state() -> object:
        told = subprocess.run(
            [sys.executable, "-m", "roleswitch", "doctor", "--json"], env=environ, capture_output=True, check=False
        )
        (found,) = (each for each in json.loads(told.stdout)["findings"] if each["id"] == "keyring.backend")
        assert named in found["message"]
        return found["state"]

    assert state() == "trouble"
    world.write_list("version = 1\n")
    assert state() == "attention"


def test_a_source_whose_key_is_not_in_the_keyring_is_told_with_what_to_do(world: World) -> None:
    world.switch.keys.keychain.remove("work", KEY.access_key_id)
    finding = look(world, "keyring")["keyring.source:work"]
    assert finding.state is State.TROUBLE
    assert finding.next is not None
    assert (finding.next.action, finding.next.argument) == (Action.ADD_KEY, "work")


def test_a_key_is_put_back_into_the_list_only_where_the_keyring_has_it(world: World) -> None:
    world.switch.keys.keychain.put("lost", OTHER_KEY)
    assert "source of the list again" in mend(world.switch, f"keyring.put-back:lost:{OTHER_KEY.access_key_id}")
    source = world.switch.roles.load().sources["lost"]
    assert source == AccessKeySource(name="lost", access_key_id=OTHER_KEY.access_key_id)
    with pytest.raises(BadValue, match="There is a source named lost by now"):
        mend(world.switch, f"keyring.put-back:lost:{OTHER_KEY.access_key_id}")
    with pytest.raises(KeyringTrouble):
        mend(world.switch, "keyring.put-back:gone:AKIAIOSFODNN7EXAMPLE")
    assert "gone" not in world.switch.roles.load().sources


def test_the_key_that_a_source_uses_and_the_secret_of_a_source_are_never_removed(world: World) -> None:
    with pytest.raises(BadValue, match="may be in use"):
        mend(world.switch, f"keyring.remove-key:work:{KEY.access_key_id}")
    world.switch.keys.keychain.keep_secret("totp:work", "JBSWY3DPEHPK3PXP")
    with pytest.raises(BadValue, match="uses it by now"):
        mend(world.switch, "keyring.remove-secret:totp:work")
    assert world.switch.keys.keychain.secret("totp:work") == "JBSWY3DPEHPK3PXP"
    world.switch.keys.keychain.put("work", OTHER_KEY)
    mend(world.switch, f"keyring.remove-key:work:{OTHER_KEY.access_key_id}")
    world.switch.assume("prod")


@pytest.mark.parametrize(
    "other",
    [
        'kind = "profile"\nprofile = "mine"\n',
        'kind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n',
    ],
)
def test_the_key_of_a_source_that_is_of_another_kind_now_is_removed(other: str, world: World) -> None:
    start, _, rest = ROLES_FILE.partition('kind = "access-key"')
    world.write_list(f"{start}{other}{rest.partition('region = ')[2].partition(chr(10))[2]}")
    with pytest.raises(BadValue, match="may be in use"):
        mend(world.switch, f"keyring.remove-key:gone:{KEY.access_key_id}")
    assert "is out of the keyring" in mend(world.switch, f"keyring.remove-key:work:{KEY.access_key_id}")
    assert isinstance(world.backend, MemoryKeyring)
    assert not world.backend.items


@pytest.mark.parametrize("unread", ["[[[", "[sources.work]\nkind = 7\n"])
def test_no_secret_is_removed_while_a_source_may_stand_in_what_cannot_be_read(unread: str, world: World) -> None:
    world.switch.keys.keychain.keep_secret("totp:work", "JBSWY3DPEHPK3PXP")
    world.write_list(unread)
    with pytest.raises(BadValue, match="cannot be read"):
        mend(world.switch, "keyring.remove-secret:totp:work")
    assert world.switch.keys.keychain.secret("totp:work") == "JBSWY3DPEHPK3PXP"


@pytest.mark.parametrize(
    ("team", "copy"),
    [
        ('file = "/a"\n', None),
        ('file = "/a"\n', b"\xff"),
        ('file = "/a"\n', b"[[["),
        ('file = "/a"\n', b'[sources.helper]\nkind = "identity-center"\n[roles.helper]\nrole_arn = "no"\n'),
        ("file = 7\n", b""),
    ],
    ids=["not taken", "not text", "not TOML", "sections that cannot be used", "a list that cannot be used"],
)
def test_what_a_team_list_that_cannot_be_read_may_name_is_nobodys_leftover(
    team: str, copy: bytes | None, world: World
) -> None:
    world.switch.assume("helper")
    world.switch.keys.keychain.keep_secret("totp:helper", "JBSWY3DPEHPK3PXP")
    own = ROLES_FILE.partition("[roles.helper]")[0]
    world.write_list(f"{own}[teams.acme]\n{team}")
    if copy is not None:
        kept_at = TeamList(name="acme", file="/a").kept_at
        kept_at.parent.mkdir(parents=True)
        kept_at.write_bytes(copy)
    assert amiss(world, "keyring", "aws") == {}
    with pytest.raises(BadValue, match="cannot be read"):
        mend(world.switch, "keyring.remove-secret:totp:helper")
    with pytest.raises(BadValue, match="in use by now"):
        mend(world.switch, "aws.remove-profile:helper")


# ---------------------------------------------------------------- ~/.aws


def test_files_that_others_can_read_are_made_ones_own(world: World) -> None:
    aws_files(world, PLAIN.replace("AKIA", "ABIA"), "[default]\nregion = eu-west-1\n", mode=0o644)
    world.credentials.parent.chmod(0o755)
    states = amiss(world, "aws")
    assert states == {
        "aws.folder:.aws": State.ATTENTION,
        "aws.permissions:credentials": State.TROUBLE,
        "aws.permissions:config": State.ATTENTION,
    }
    for id in ("aws.folder-permissions:credentials", "aws.permissions:credentials", "aws.permissions:config"):
        mended(world, id, "aws")
    assert [path.stat().st_mode & 0o777 for path in (world.credentials.parent, world.credentials, world.config)] == [
        0o700,
        0o600,
        0o600,
    ]
    assert amiss(world, "aws") == {}


def test_a_file_that_others_can_change_is_trouble_whatever_is_in_it(world: World) -> None:
    aws_files(world, None, "[default]\nregion = eu-west-1\n", mode=0o666)
    assert amiss(world, "aws") == {"aws.permissions:config": State.TROUBLE}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[a]\nx = 1\n[a]\nx = 2\n", "line 3: AWS tools cannot read this file"),
        ("\ufeff[a]\n", "byte-order mark"),
        ("aws_secret_access_key = wJalrXUtnFEMI\n", "line 1: AWS tools cannot read this file"),
    ],
)
def test_a_file_that_aws_tools_cannot_read_is_told_with_its_line_and_nothing_of_it(
    text: str, said: str, world: World
) -> None:
    aws_files(world, text)
    finding = look(world, "aws")["aws.credentials"]
    assert finding.state is State.TROUBLE
    assert said in finding.message
    assert "wJalr" not in finding.message


def test_a_file_that_aws_tools_cannot_read_is_looked_at_for_keys_and_for_who_can_read_it(world: World) -> None:
    aws_files(world, PLAIN + "[broken\n" + PLAIN.partition("\n")[2], mode=0o644)
    found = look(world, "aws")
    assert "line 5: AWS tools cannot read this file (it is neither a [section]" in found["aws.credentials"].message
    assert found["aws.permissions:credentials"].state is State.TROUBLE
    assert OTHER_KEY.access_key_id in found["aws.key:old"].message
    assert found["aws.key:old"].mending is None
    aws_files(world, "\ufeff" + PLAIN)
    assert {"aws.credentials", "aws.key:old"} <= look(world, "aws").keys()


def test_the_way_back_to_a_file_that_can_be_read_is_offered_as_a_step_of_the_window(world: World) -> None:
    aws_files(world, "[default]\nregion = eu-west-1\n")
    world.switch.assume("prod")
    world.credentials.write_text(world.credentials.read_text().replace("[default]", "[default"))
    step = look(world, "aws")["aws.credentials"].next
    assert step is not None
    assert (step.action, step.label) == (Action.UNDO_IN_AWS, "Undo in ~/.aws…")
    assert "See: roleswitch backups" in report(examine(world.switch))


def test_damaged_marks_are_told_and_then_nothing_is_called_left_over(world: World) -> None:
    write_profile(world, "prod", expires=utc_now() - timedelta(hours=1))
    text = world.credentials.read_text()
    aws_files(world, text.replace("# <<< RoleSwitch role prod ends", "# <<< RoleSwitch role prod"))
    states = amiss(world, "aws")
    assert states["aws.marks:credentials"] is State.TROUBLE
    assert "aws.orphan:prod" not in states


def test_a_link_is_followed_and_named(world: World) -> None:
    aws_files(world, None, "[default]\nregion = eu-west-1\n")
    elsewhere = world.home / "dotfiles"
    world.config.rename(elsewhere)
    world.config.symlink_to(elsewhere)
    finding = look(world, "aws")["aws.config"]
    assert (finding.state, "a link to ~/dotfiles" in finding.message) == (State.GOOD, True)
    elsewhere.unlink()
    assert look(world, "aws")["aws.config"].state is State.ATTENTION


@pytest.mark.parametrize("why", ["expired", "lost", "gone"])
def test_what_a_session_left_behind_is_removed_and_every_other_byte_stays(why: str, world: World) -> None:
    before = "# mine\n[default]\nregion = eu-west-1"
    aws_files(world, before, before)
    role = "gone" if why == "gone" else "prod"
    write_profile(world, role, expires=utc_now() + timedelta(hours=-1 if why == "expired" else 1))
    finding = look(world, "aws")[f"aws.orphan:{role}"]
    words = {"expired": "expired", "lost": "has lost their session", "gone": "no longer in your list"}
    assert words[why] in finding.message
    mended(world, f"aws.remove-profile:{role}", "aws")
    assert world.credentials.read_text() == world.config.read_text() == before


@pytest.mark.parametrize("year", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_a_profile_that_ends_in_a_year_that_no_clock_shows_is_told_too(year: str, world: World) -> None:
    write_profile(world, "prod", expires=utc_now())
    text = world.credentials.read_text()
    world.credentials.write_text(re.sub(r"(?<=x_security_token_expires = ).*", year, text))
    assert "holds keys of prod" in look(world, "aws")["aws.orphan:prod"].message


def test_what_would_do_something_to_a_terminal_is_not_passed_on(world: World) -> None:
    aws_files(world, "[a\x1b[2J\u202e]\ns3 =\n  odd\n")
    assert "nested line in [a?[2J?]" in look(world, "aws")["aws.credentials"].message


def test_the_profile_of_a_living_session_is_no_leftover_and_is_not_removed(world: World) -> None:
    world.switch.assume("prod")
    world.switch.assume("helper")
    assert amiss(world, "aws") == {}
    with pytest.raises(BadValue, match="in use by now"):
        mend(world.switch, "aws.remove-profile:prod")
    assert "[prod]" in world.credentials.read_text()


def test_a_default_profile_that_nobody_chose_is_given_back(world: World) -> None:
    before = f"[default]\naws_access_key_id = AKIAMINE\naws_secret_access_key = {'m' * 40}\n"
    aws_files(world, before)
    world.switch.assume("prod")
    world.switch.default_profile.make("prod")
    assert "aws.default" not in look(world, "aws")
    (Path(files.state_folder()) / "default-profile").unlink()
    assert "which was not chosen for it" in look(world, "aws")["aws.default"].message
    assert mended(world, "aws.give-default-back", "aws") == "The default profile is what it was before."
    assert world.credentials.read_text().startswith(before)
    world.switch.assume("prod")
    assert world.credentials.read_text().startswith(before)
    assert world.switch.end("prod")
    assert world.credentials.read_text() == before


@pytest.mark.parametrize("is_written", [True, False])
def test_a_default_profile_of_a_role_that_is_gone_is_given_back_and_its_choice_forgotten(
    is_written: bool, world: World
) -> None:
    before = f"[default]\naws_access_key_id = AKIAMINE\naws_secret_access_key = {'m' * 40}\n"
    aws_files(world, before)
    if is_written:
        world.switch.assume("hub")
    world.switch.default_profile.make("hub")
    world.write_list(ROLES_FILE.replace("roles.hub", "roles.other").replace('via = "hub"', 'source = "work"'))
    finding = look(world, "aws")["aws.default"]
    assert (finding.state, "hub, which is no longer in your list" in finding.message) == (State.ATTENTION, True)
    mended(world, "aws.give-default-back", "aws")
    assert world.credentials.read_text() == before
    world.write_list(ROLES_FILE)
    assert world.switch.default_profile.role == ""
    assert look(world, "aws")["aws.credentials"].state is State.GOOD


def test_what_a_role_that_is_gone_left_is_removed_with_its_choice(world: World) -> None:
    world.switch.assume("helper")
    world.switch.default_profile.make("helper")
    world.write_list(ROLES_FILE.partition("[roles.helper]")[0])
    mended(world, "aws.remove-profile:helper", "aws")
    assert "aws.default" not in look(world, "aws")
    assert not (Path(files.state_folder()) / "default-profile").exists()


def test_a_role_whose_section_cannot_be_read_is_not_called_gone(world: World) -> None:
    world.switch.assume("helper")
    world.write_list(ROLES_FILE.replace('[roles.helper]\nrole_arn = "', '[roles.helper]\nrole_arn = "no-'))
    assert "helper" not in world.switch.roles.load().roles
    assert amiss(world, "aws") == {}


def test_a_profile_that_asks_a_roleswitch_that_is_gone_is_written_anew(world: World) -> None:
    world.switch.assume("helper")
    text = world.config.read_text()
    aws_files(world, None, text.replace(roleswitch_command()[0], "/opt/gone/bin/roleswitch"))
    assert look(world, "aws")["aws.process:helper"].state is State.TROUBLE
    mended(world, "aws.rewrite:helper", "aws")
    assert world.config.read_text() == text


def test_a_long_lived_key_moves_from_its_file_to_the_keyring(world: World) -> None:
    aws_files(
        world,
        f"# mine\n{PLAIN}",
        "[profile admin]\nrole_arn = arn:aws:iam::482109375526:role/A\nsource_profile = old\n",
    )
    finding = look(world, "aws")["aws.key:old"]
    assert finding.state is State.ATTENTION
    assert finding.mending is not None
    assert "admin" in finding.mending.warning
    said = mended(world, "aws.move-key:old", "aws")
    assert "roleswitch-backup" in said
    assert OTHER_KEY.secret_access_key not in world.credentials.read_text()
    assert "region = eu-west-1" in world.credentials.read_text()
    source = world.switch.roles.load().sources["old"]
    assert isinstance(source, AccessKeySource)
    assert world.switch.keys.keychain.read(source) == OTHER_KEY


def test_the_copy_with_the_key_that_a_move_leaves_is_told_of_until_it_is_removed(world: World) -> None:
    aws_files(world, PLAIN)
    mended(world, "aws.move-key:old", "aws")
    (copy,) = world.credentials.parent.glob("credentials.roleswitch-backup-*")
    finding = look(world, "aws")[f"aws.copy:{copy.name}"]
    assert finding.state is State.ATTENTION
    assert OTHER_KEY.access_key_id in finding.message
    assert OTHER_KEY.secret_access_key not in finding.message
    assert finding.mending is not None
    assert finding.mending.question.startswith("Remove ~/.aws/credentials.roleswitch-backup-")
    assert "may be the only place" in finding.mending.warning
    with pytest.raises(BadValue, match="There is no copy"):
        mend(world.switch, "aws.remove-copy:credentials:credentials")
    assert world.credentials.exists()
    mended(world, f"aws.remove-copy:credentials:{copy.name}", "aws")
    assert not copy.exists()


def test_a_copy_without_a_long_lived_key_is_nobodys_trouble(world: World) -> None:
    aws_files(world, "[default]\nregion = eu-west-1\n")
    world.credentials.with_name("credentials.roleswitch-backup-20260301T120000Z").write_text("[x]\n", "utf-8")
    world.credentials.with_name("credentials.roleswitch-backup-20260301T120000Z").chmod(0o600)
    assert amiss(world, "aws") == {}


def test_a_key_stays_where_it_is_when_the_keyring_does_not_take_it(world: World) -> None:
    aws_files(world, PLAIN)
    switch = switch_with(MemoryKeyring(before=_refuse))
    with pytest.raises(KeyringTrouble):
        mend(switch, "aws.move-key:old")
    assert world.credentials.read_text() == PLAIN
    assert "old" not in world.switch.roles.load().sources


def _refuse(_: str) -> None:
    raise OSError("no")


def test_keys_of_a_session_are_no_long_lived_keys(world: World) -> None:
    aws_files(world, PLAIN + "aws_session_token = t\n[x]\naws_access_key_id = ASIAIOSFODNN7EXAMPLE\n")
    assert amiss(world, "aws") == {}


def test_what_a_killed_writer_left_is_removed_and_what_one_is_writing_is_not(world: World) -> None:
    aws_files(world, "[default]\nregion = eu-west-1\n")
    stray = world.credentials.with_name("credentials.roleswitch-new")
    stray.write_text(PLAIN)
    assert amiss(world, "aws") == {}
    long_ago = time.time() - 3600
    os.utime(stray, (long_ago, long_ago))
    mended(world, "aws.leftover:credentials", "aws")
    assert not stray.exists()
    assert world.credentials.read_text() == "[default]\nregion = eu-west-1\n"


def test_copies_that_others_can_read_are_made_ones_own(world: World) -> None:
    aws_files(world, "[default]\nregion = eu-west-1\n")
    copy = world.credentials.with_name("credentials.roleswitch-backup-20260301T120000Z")
    copy.write_text(PLAIN.replace("AKIA", "ABIA"))
    copy.chmod(0o644)
    assert amiss(world, "aws") == {"aws.copies:credentials": State.TROUBLE}
    mended(world, "aws.copies:credentials", "aws")


def test_variables_that_will_surprise_are_told_without_their_values(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    aws_files(world, "[here]\nregion = eu-west-1\n")
    monkeypatch.setenv("AWS_PROFILE", "here")
    assert amiss(world, "aws") == {}
    monkeypatch.setenv("AWS_PROFILE", "elsewhere")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", OTHER_KEY.access_key_id)
    found = look(world, "aws")
    assert "the profile elsewhere, which is not there" in found["aws.variable:AWS_PROFILE"].message
    assert OTHER_KEY.access_key_id not in repr(found["aws.variable:AWS_ACCESS_KEY_ID"])


# ---------------------------------------------------------------- our own files


def test_bad_lines_of_the_list_are_named_and_the_rest_is_said_to_be_used(world: World) -> None:
    world.write_list(ROLES_FILE + '\n[roles.odd]\nrole_arn = 7\n\n[roles.other]\nrole_arn = "x"\n')
    finding = look(world, "own")["own.roles"]
    assert finding.state is State.ATTENTION
    assert finding.message.count("roles.toml line") == 2
    assert finding.next is not None
    assert finding.next.action is Action.OPEN_ROLES_FILE


def test_a_list_of_which_nothing_can_be_used_is_trouble_and_nothing_else_fails_by_it(world: World) -> None:
    world.roles_file.write_bytes(b"\xff\xfe[[[")
    found = look(world)
    assert found["own.roles"].state is State.TROUBLE
    assert found["network.aws"].state is State.GOOD
    assert not any(id.endswith(".looking") for id in found)


def test_a_slip_in_the_preferences_is_named_with_its_line(world: World) -> None:
    Path(files.preferences_file()).write_text('theme = "dark"\nwarn_minutes = 900\n')
    finding = look(world, "own")["own.preferences"]
    assert (finding.state, "line 2" in finding.message) == (State.ATTENTION, True)
    Path(files.preferences_file()).write_text("".join(f"wrong_{number} = 1\n" for number in range(5)))
    assert look(world, "own")["own.preferences"].message.endswith(" And 2 more.")


def test_a_runtime_folder_that_others_can_enter_is_trouble_and_is_closed(world: World) -> None:
    world.switch.assume("prod")
    Path(files.runtime_folder()).chmod(0o755)
    assert amiss(world, "own") == {"own.runtime": State.TROUBLE}
    mended(world, "own.permissions:runtime", "own")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere sessions are on a disk")
@pytest.mark.parametrize(("place", "state"), [("/dev/shm", State.GOOD), ("/var/tmp", State.ATTENTION)])
def test_sessions_that_are_on_a_disk_and_stay_after_a_log_out_are_told(
    world: World, place: str, state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(dir=place) as folder:
        monkeypatch.delenv("ROLESWITCH_HOME")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        assert look(world, "own")["own.memory"].state is state


def test_a_list_that_others_can_change_is_trouble_because_they_could_have_commands_run(world: World) -> None:
    world.roles_file.chmod(0o666)
    assert amiss(world, "own") == {"own.roles": State.TROUBLE}
    mended(world, "own.roles-permissions", "own")
    world.roles_file.chmod(0o644)
    assert amiss(world, "own") == {}


def test_where_nothing_can_be_written_the_folder_and_the_reason_are_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    (world.home / "file").write_text("")
    monkeypatch.setenv("ROLESWITCH_HOME", str(world.home / "file" / "roleswitch"))
    finding = look(world, "own")["own.state"]
    assert finding.state is State.TROUBLE
    assert "Nothing can be written in ~/file/roleswitch/state" in finding.message


def test_a_session_file_that_cannot_be_read_is_removed_and_the_others_stay(world: World) -> None:
    world.switch.assume("prod")
    broken = Path(files.session_file("hub"))
    broken.write_bytes(Path(files.session_file("prod")).read_bytes()[:-9])
    assert "role-hub.session" in look(world, "own")["own.sessions"].message
    mended(world, "own.remove-sessions", "own")
    assert not broken.exists()
    assert "prod" in world.switch.kept_sessions()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mkfifo")
def test_a_session_that_comes_while_the_others_are_read_is_not_removed(world: World) -> None:
    world.switch.assume("prod")
    slow = Path(files.session_file("zz"))
    os.mkfifo(slow)
    mending = threading.Thread(target=mend, args=(world.switch, "own.remove-sessions"))
    mending.start()
    with slow.open("wb"):  # opens once the mending reads there
        world.switch.assume("hub")
    mending.join(10)
    assert set(world.switch.kept_sessions()) == {"prod", "hub"}
    assert not slow.exists()


HOLD = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def holder(lock: Path) -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-c", HOLD, str(lock)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()


def test_a_lock_whose_holder_was_stopped_is_told_with_its_process(world: World) -> None:
    world.switch.assume("prod")
    with holder(Path(files.session_file("prod")).with_suffix(".lock")) as process:
        assert amiss(world, "own") == {}
        process.send_signal(signal.SIGSTOP)
        os.waitpid(process.pid, os.WUNTRACED)
        finding = look(world, "own")["own.lock:role-prod.lock"]
    assert f"process {process.pid}, which shows no life" in finding.message


def test_the_file_system_of_a_folder_is_that_of_the_nearest_mount() -> None:
    mounts = (
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "25 22 0:23 / /run rw,nosuid shared:5 - tmpfs tmpfs rw\n"
        "26 25 0:24 / /run/with\\040space rw - ext4 /dev/sdb rw\n"
    )
    asked = {"/run/user/1000/roleswitch": "tmpfs", "/running": "ext4", "/run/with space/x": "ext4", "/run": "tmpfs"}
    assert {path: _file_system(path, mounts) for path in asked} == asked


# ---------------------------------------------------------------- clock and network


@pytest.mark.parametrize(
    ("off", "state", "said"),
    [
        (timedelta(0), State.GOOD, "agree to"),
        (timedelta(minutes=2), State.ATTENTION, "2 minutes behind"),
        (timedelta(minutes=-20), State.TROUBLE, "20 minutes ahead"),
    ],
)
def test_the_clock_is_set_beside_awss_without_credentials(
    off: timedelta, state: State, said: str, world: World
) -> None:
    world.aws.clock = lambda: datetime.now(UTC) + off
    found = look(world, "network")
    assert (found["clock.skew"].state, said in found["clock.skew"].message) == (state, True)
    assert found["network.aws"].state is State.GOOD
    (call,) = world.aws.calls
    assert (call.action, call.caller_arn) == ("GetCallerIdentity", "")


def test_aws_that_is_busy_is_worth_a_look_and_an_answer_of_somebody_else_is_trouble(world: World) -> None:
    world.aws.fail(1, UNAVAILABLE)
    assert look(world, "network")["network.aws"].state is State.ATTENTION
    world.aws.fail(1, HTML)
    found = look(world, "network")
    assert found["network.aws"].state is State.TROUBLE
    assert "is not AWS's" in found["network.aws"].message
    assert found["clock.skew"].state is State.NOT_KNOWN


def test_nobody_listening_is_told_with_the_host(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert "127.0.0.1 cannot be reached" in look(world, "network")["network.aws"].message


def test_a_proxy_that_wants_a_password_is_told_and_its_own_is_not_shown(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    monkeypatch.delenv("AWS_ENDPOINT_URL_STS")

    def refuse(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(refused)

    with answering(refuse) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://boaty:hunter2@127.0.0.1:{port}")
        found = look(world, "network")
    assert f"http://boaty:•••@127.0.0.1:{port}" in found["network.proxy"].message
    assert "it wants a user name and password" in found["network.aws"].message
    assert "hunter2" not in repr(found)


def test_who_issued_a_certificate_that_is_not_trusted_is_named(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority.make(tmp_path, "Northwind")

    def serve(connection: socket.socket) -> None:
        with authority.tls.wrap_socket(connection, server_side=True) as opened:
            opened.recv(100)

    with answering(serve) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", f"https://localhost:{port}")
        found = look(world, "network")
    assert "is not trusted" in found["network.aws"].message
    assert "issued by Northwind" in found["network.aws"].message


def test_a_bundle_of_certificates_that_is_not_there_is_trouble(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", str(world.home / "gone.pem"))
    finding = look(world, "network")["network.certificates"]
    assert (finding.state, "~/gone.pem" in finding.message) == (State.TROUBLE, True)


@contextmanager
def answering(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port of loopback that deals so with each connection."""
    listening = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:  # closed: the test is over
                return
            with connection:
                try:
                    connection.settimeout(5)
                    serve(connection)
                except OSError:  # who does not trust us goes away
                    continue

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


@pytest.mark.parametrize("name", ["AWS_ENDPOINT_URL_STS", "HTTPS_PROXY", "HTTP_PROXY"])
def test_a_setting_that_is_no_address_is_told_and_not_repeated(
    name: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "HTTPS_PROXY":
        monkeypatch.delenv("AWS_ENDPOINT_URL_STS")
    monkeypatch.setenv(name, "http://boaty:hunter2@[")
    found = look(world, "network")
    assert found["network.aws"].state is State.TROUBLE
    assert "hunter2" not in repr(found)


@given(st.binary(max_size=60))
def test_what_is_no_certificate_has_no_issuer(content: bytes) -> None:
    assert isinstance(issuer_in(content), str)


@given(st.text(min_size=4, max_size=12, alphabet="abcXYZ0189"), st.text(max_size=12))
def test_the_password_of_a_proxy_is_never_shown(password: str, host: str) -> None:
    assert password not in masked(f"http://somebody:{password}@{host}").replace(host, "").replace(host.lower(), "")


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("chmod 600 /home/bo/.aws/credentials", "chmod 600 ~/.aws/credentials"),
        ("/home/boaty/.aws", "/home/boaty/.aws"),
        ("in /home/bo.", "in /home/bo."),
        ("/home/bo, and /home/bo/x", "~, and ~/x"),
    ],
)
def test_the_home_folder_is_a_tilde_and_nobody_elses_is(text: str, said: str) -> None:
    assert shown(text, {"HOME": "/home/bo"}) == said


def test_a_home_that_is_the_root_is_no_name_to_hide() -> None:
    assert shown("/etc/passwd", {"HOME": "/"}) == "/etc/passwd"
