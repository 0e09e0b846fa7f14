"""`roleswitch key …`."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.commands import (
    PAIR,
    Run,
    at_own_terminal,
    finished,
    give,
    process,
    read_until,
    read_what_is_there,
    typed,
)
from tests.fakes import (
    KEY,
    MFA_SERIAL,
    OTHER,
    OTHER_KEY,
    ROLES_FILE,
    USER,
    World,
)

CSV = f"\ufeffAccess key ID,Secret access key\r\n{OTHER_KEY.access_key_id},{OTHER_KEY.secret_access_key}\r\n"
INI = (
    f"[default]\naws_access_key_id = {OTHER_KEY.access_key_id}\naws_secret_access_key = {OTHER_KEY.secret_access_key}\n"
)
AS_JSON = json.dumps({
    "AccessKey": {
        "UserName": "other",
        "AccessKeyId": OTHER_KEY.access_key_id,
        "Status": "Active",
        "SecretAccessKey": OTHER_KEY.secret_access_key,
    }
})  # fmt: skip


@pytest.mark.parametrize("form", [CSV, INI, AS_JSON, PAIR, PAIR.replace("\n", " "), PAIR.replace("\n", "\r\n")])
def test_key_add_takes_a_key_from_standard_input_in_the_forms_that_aws_gives_it(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    give(monkeypatch, form.encode())
    said = run("key", "add", "second", "--region", "eu-north-1")
    assert said == (0, f"second: access key {OTHER_KEY.access_key_id} is in the demo's keyring\n", "")
    assert OTHER_KEY.secret_access_key not in world.roles_file.read_text()
    assert 'region = "eu-north-1"' in world.roles_file.read_text()
    tested = run("key", "test", "second", "--json").answer
    assert tested == {"source": "second", "arn": OTHER.arn, "account_id": "111122223333"}


def test_key_add_takes_the_secret_alone_where_the_id_is_given(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, f"{OTHER_KEY.secret_access_key}\n".encode())
    assert run("key", "add", "second", "--access-key-id", OTHER_KEY.access_key_id).status == 0
    assert run("key", "test", "second").out == f"second: {OTHER.arn}\n"


def test_key_add_refuses_another_key_than_the_one_that_was_named(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, PAIR.encode())
    said = run("key", "add", "second", "--access-key-id", KEY.access_key_id)
    assert (said.status, said.out) == (1, "")
    assert OTHER_KEY.access_key_id in said.err
    assert "second" not in world.roles_file.read_text()


@pytest.mark.parametrize("content", [b"", b"nonsense\n", b"AKIAI44QH8DHBEXAMPLE\n", b"\xff\xfe\x00", PAIR.encode() * 2])
def test_key_add_says_what_to_write_where_there_is_no_key(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    give(monkeypatch, content)
    said = run("key", "add", "second")
    assert (said.status, said.out) == (1, "")
    assert said.err == ("roleswitch: access key: write its ID and its secret to standard input, a line each.\n")


def test_key_add_replaces_a_key_and_keeps_what_else_the_source_has(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.write_list(
        ROLES_FILE.replace('region = "eu-west-1"\n\n', f'region = "eu-west-1"\nmfa_serial = "{MFA_SERIAL}"\n\n', 1)
    )
    give(monkeypatch, PAIR.encode())
    assert run("key", "add", "work").status == 0
    text = world.roles_file.read_text()
    assert f'access_key_id = "{OTHER_KEY.access_key_id}"' in text
    assert f'mfa_serial = "{MFA_SERIAL}"' in text
    assert 'region = "eu-west-1"' in text
    assert run("key", "test", "work").out == f"work: {OTHER.arn}\n"


def test_key_add_keeps_the_device_that_is_named(world: World, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, PAIR.encode())
    assert run("key", "add", "second", "--mfa-serial", MFA_SERIAL).status == 0
    assert f'mfa_serial = "{MFA_SERIAL}"' in world.roles_file.read_text().partition("[sources.second]")[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["second", "--mfa-serial", USER.arn], "--mfa-serial: this names the user, not the user's device"),
        (["second", "--region", "Frankfurt"], "--region: F is not allowed here"),
        (["second", "--access-key-id", "ASIA"], "--access-key-id: at least 16 characters needed, 4 given"),
        (["a b"], "SOURCE: a space is not allowed here"),
    ],
)
def test_key_add_takes_no_value_that_aws_would_not(world: World, run: Run, arguments: list[str], message: str) -> None:
    said = run("key", "add", *arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"roleswitch: {message}")
    assert world.roles_file.read_text() == ROLES_FILE


def test_key_add_has_no_option_that_takes_a_secret(run: Run) -> None:
    said = run("key", "add", "second", OTHER_KEY.access_key_id, OTHER_KEY.secret_access_key)
    assert said.status == 2
    assert "secret" not in re.sub(r"its secret comes from a prompt or standard input", "", run("key", "add", "-h").out)


def test_key_add_at_a_terminal_asks_and_does_not_show_the_secret(world: World) -> None:
    with at_own_terminal("key", "add", "second") as (running, terminal):
        os.write(terminal, f"{OTHER_KEY.access_key_id}\n".encode())
        shown = read_until(terminal, b"(not shown): ")
        os.write(terminal, f"{OTHER_KEY.secret_access_key}\n".encode())
        out, err = running.communicate(timeout=60)
        shown += read_what_is_there(terminal)
    assert (running.returncode, err) == (0, "Access key ID: ")
    assert out == f"second: access key {OTHER_KEY.access_key_id} is in the demo's keyring\n"
    assert OTHER_KEY.secret_access_key.encode() not in shown


def test_key_test_tells_a_wrong_secret(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, f"{OTHER_KEY.access_key_id} {'x' * 40}".encode())
    run("key", "add", "second")
    said = run("key", "test", "second", "--json")
    assert said.status == 1
    assert isinstance(said.answer["error"], dict)
    assert said.answer["error"]["kind"] == "source-refused"


def test_key_remove_takes_the_key_out_of_keyring_and_list_and_names_the_roles_that_used_it(
    world: World, run: Run
) -> None:
    said = run("key", "remove", "work")
    assert (said.status, said.err) == (0, "")
    assert said.out == "work: removed; still named as source by prod, partner, operator, helper, hub\n"
    assert world.backend.get_password("RoleSwitch", f"work:{KEY.access_key_id}") is None
    assert "[sources.work]" not in world.roles_file.read_text()
    assert "There is no source named work." in run("assume", "prod").err


@pytest.fixture
def with_device(world: World) -> World:
    """The source work names its user's MFA device."""
    world.write_list(ROLES_FILE.replace('region = "eu-west-1"', f'region = "eu-west-1"\nmfa_serial = "{MFA_SERIAL}"'))
    return world


def key_of(run: Run) -> dict[str, object]:
    """What is told of the one key."""
    found: list[dict[str, object]] = json.loads(run("key", "list", "--json").out)
    assert [key["source"] for key in found] == ["work"]
    return found[0]


# list


def test_key_list_tells_what_is_known_and_calls_nobody(world: World, run: Run) -> None:
    assert key_of(run) == {
        "source": "work",
        "access_key_id": KEY.access_key_id,
        "arn": None,
        "age": None,
        "is_old": False,
        "mfa_serial": None,
        "mfa_session_until": None,
        "totp": False,
        "rotation": None,
    }
    lines = run("key", "list").out.splitlines()
    assert lines[0].split("  ")[0] == "NAME"
    assert lines[1].split() == ["work", KEY.access_key_id, "-", "-", "-"]
    assert world.aws.calls == []


def test_key_test_learns_whose_the_key_is_and_how_old(run: Run) -> None:
    assert run("key", "test", "work") == (0, f"work: {USER.arn}\n", "")
    assert (key_of(run)["arn"], key_of(run)["age"]) == (USER.arn, "less than a day old")
    assert f"work  {KEY.access_key_id}  less than a day old  {USER.arn}  -" in run("key", "list").out


def test_a_key_that_is_old_is_told_of(world: World, run: Run) -> None:
    world.aws.put_user(replace(USER, key_created=datetime.now(UTC) - timedelta(days=94, hours=1)))
    said = run("key", "test", "work")
    assert (said.status, said.out) == (0, f"work: {USER.arn}\n")
    assert said.err == "roleswitch: The access key of work is 94 days old: run `roleswitch key rotate work`.\n"
    assert (key_of(run)["age"], key_of(run)["is_old"]) == ("94 days old", True)
    assert run("key", "list").out.splitlines()[1].endswith("rotate it")


def test_whose_a_key_is_is_told_also_where_its_age_may_not_be_asked(world: World, run: Run) -> None:
    world.aws.put_user(replace(USER, may_manage_keys=False))
    assert run("key", "test", "work") == (0, f"work: {USER.arn}\n", "")


# code


def test_key_code_gives_a_session_for_roles_to_come(with_device: World, run: Run) -> None:
    with_device.aws.accept_token_code(MFA_SERIAL, "123456")
    said = run("key", "code", "work", "--mfa-code", "123456")
    until = key_of(run)["mfa_session_until"]
    assert said == (0, f"work: MFA session until {until}\n", "")
    assert str(until) in run("key", "list").out
    assert run("assume", "operator").status == 0
    assert [call.action for call in with_device.aws.calls] == ["GetSessionToken", "AssumeRole"]


def test_key_code_asks_a_person_and_nobody_else(with_device: World, run: Run) -> None:
    with_device.aws.accept_token_code(MFA_SERIAL, "123456")
    said = run("key", "code", "work")
    assert (said.status, said.out) == (3, "")
    assert said.err == f"roleswitch: work needs a code of the MFA device {MFA_SERIAL}. Give it with --mfa-code CODE.\n"
    said = typed("key", "code", "work", "--json", lines="123456\n")
    assert (said.status, said.err) == (0, f"MFA code of {MFA_SERIAL}: ")
    assert said.answer == {"source": "work", "mfa_session_until": key_of(run)["mfa_session_until"]}


def test_key_code_of_a_source_without_a_device_says_what_to_set(run: Run) -> None:
    said = run("key", "code", "work")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("roleswitch: work names no MFA device")


# totp

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def test_an_mfa_secret_is_kept_and_gives_the_codes_from_then_on(
    with_device: World, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_device.aws.put_user(replace(USER, totp_secret=SECRET))
    give(monkeypatch, f"{SECRET[:16]} {SECRET[16:]}\n".encode())
    said = run("key", "totp", "work")
    assert (said.status, said.err) == (0, "")
    heading, first, second = said.out.splitlines()
    assert heading == "work: the MFA secret is in the demo's keyring. To set up a device with it, give AWS these codes:"
    assert re.fullmatch(r"\d{6}", first)
    assert re.fullmatch(r"\d{6}", second)
    assert SECRET not in said.out
    assert key_of(run)["totp"] is True
    assert run("assume", "operator").status == 0
    assert [call.action for call in with_device.aws.calls] == ["GetSessionToken", "AssumeRole"]


def test_an_mfa_secret_that_is_removed_gives_no_codes(
    with_device: World, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, SECRET.encode())
    run("key", "totp", "work")
    assert run("key", "totp", "work", "--remove") == (0, "work: no MFA secret is kept\n", "")
    assert key_of(run)["totp"] is False
    assert run("assume", "operator").status == 3


@pytest.mark.parametrize("text", ["", "nonsense", "JBSWY3DP", f"otpauth://hotp/x?secret={SECRET}"])
def test_what_is_no_mfa_secret_is_told_and_not_repeated(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    give(monkeypatch, text.encode())
    said = run("key", "totp", "work")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("roleswitch: MFA secret: ")
    assert not text or text not in said.err


def test_an_mfa_secret_is_typed_unseen(world: World) -> None:
    with at_own_terminal("key", "totp", "work") as (running, terminal):
        shown = read_until(terminal, b"(not shown): ")
        os.write(terminal, f"{SECRET}\n".encode())
        out, err = running.communicate(timeout=60)
        shown += read_what_is_there(terminal)
    assert (running.returncode, err) == (0, "")
    assert len(out.splitlines()) == 3
    assert SECRET.encode() not in shown


# rotate


def test_a_rotation_says_each_step_and_where_it_stands_and_is_finished_when_the_person_says_so(
    world: World, run: Run
) -> None:
    said = run("key", "rotate", "work")
    assert said.status == 0
    new_id = world.switch.keys.access_key_id("work")
    assert new_id != KEY.access_key_id
    assert said.err.splitlines() == [
        "roleswitch: Make a new access key at AWS …",
        "roleswitch: Save it in the keyring …",
        "roleswitch: See that AWS takes it …",
        "roleswitch: Use it from now on …",
        "roleswitch: Make the old key inactive …",
    ]
    assert said.out == (
        f"work uses its new key {new_id}. The old one, {KEY.access_key_id}, is inactive and not deleted. "
        "Check whatever else used the old key, then run `roleswitch key rotate work --finish`, or --put-back to use "
        "the old key again.\n"
    )
    assert run("key", "list").out.splitlines()[1].endswith("finish its rotation")
    assert run("assume", "prod").status == 0
    finished = run("key", "rotate", "work", "--finish")
    assert finished == (
        0,
        f"work: access key {new_id} is used, and the old one is deleted\n",
        "roleswitch: Delete the old key …\n",
    )
    assert key_of(run)["rotation"] is None
    assert world.backend.get_password("RoleSwitch", f"work:{KEY.access_key_id}") is None
    assert run("key", "test", "work").out == f"work: {USER.arn}\n"


def test_a_rotation_is_put_back(run: Run) -> None:
    told = run("key", "rotate", "work", "--json").answer
    assert (told["source"], told["access_key_id"]) == ("work", key_of(run)["access_key_id"])
    rotation = told["rotation"]
    assert isinstance(rotation, dict)
    assert (rotation["step"], rotation["old_access_key_id"]) == ("wait", KEY.access_key_id)
    assert rotation == key_of(run)["rotation"]
    said = run("key", "rotate", "work", "--put-back")
    assert (said.status, said.err) == (0, "")
    assert said.out == f"work: the old access key {KEY.access_key_id} is used again, and the new one is deleted\n"
    assert run("key", "test", "work").out == f"work: {USER.arn}\n"


def test_a_rotation_asks_for_a_code_where_keys_are_changed_with_mfa_alone(with_device: World, run: Run) -> None:
    with_device.aws.put_user(replace(USER, keys_need_mfa=True))
    for code in ("123456", "654321"):
        with_device.aws.accept_token_code(MFA_SERIAL, code)
    said = run("key", "rotate", "work", "--json")
    assert said.status == 3
    assert (said.error["mfa_serial"], said.error["source"]) == (MFA_SERIAL, "work")
    said = typed("key", "rotate", "work", lines="123456\n654321\n")
    assert said.status == 0
    assert "is inactive and not deleted" in said.out
    assert "123456" not in said.out + said.err


@pytest.mark.parametrize("option", ["--finish", "--put-back"])
def test_there_is_nothing_to_finish_or_put_back_where_nothing_was_begun(run: Run, option: str) -> None:
    said = run("key", "rotate", "work", option)
    assert said == (1, "", "roleswitch: No rotation of the access key of work is under way.\n")


def test_a_rotation_is_not_finished_and_put_back_at_once(run: Run) -> None:
    assert run("key", "rotate", "work", "--finish", "--put-back").status == 2


# wherever a source is named


def test_a_source_that_is_not_there_is_told(run: Run) -> None:
    for command in ("test", "remove", "rotate", "code", "totp"):
        said = run("key", command, "wrk")
        assert (said.status, said.err) == (1, "roleswitch: There is no source named wrk. Did you mean work?\n")


def test_without_a_keyring_that_protects_nothing_is_stored(world: World) -> None:
    with process(
        "key",
        "add",
        "second",
        stdin=subprocess.PIPE,
        environ={"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    ) as running:
        out, err = running.communicate(PAIR, timeout=60)
    assert (running.returncode, out) == (1, "")
    assert re.fullmatch(r"roleswitch: There is no keyring here that protects access keys .*Nothing was stored\.\n", err)
    assert "apt install gnome-keyring" in err
    assert "second" not in world.roles_file.read_text()


def test_a_keyring_setting_that_names_nothing_is_told_as_that(world: World) -> None:
    said = finished("key", "test", "work", environ={"PYTHON_KEYRING_BACKEND": "nonsense.Keyring"})
    assert said.status == 1
    assert "PYTHON_KEYRING_BACKEND" in said.err
    assert "bug" not in said.err
