"""The command line is a contract: what each command prints, where, and how it ends."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from roleswitch import __version__, cli, files
from roleswitch.demo.keyring import DemoKeyring
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault
from tests.fakes import (
    KEY,
    LONG,
    MFA_SERIAL,
    OTHER,
    OTHER_KEY,
    PARTNER_EXTERNAL_ID,
    PROD,
    ROLES_FILE,
    SESSION_ARN,
    USER,
    World,
    answer,
    keyring_for_commands,
    world_at,
)

COMMAND = [sys.executable, "-m", "roleswitch"]


@pytest.fixture
def keyring(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DemoKeyring]:
    with keyring_for_commands(monkeypatch) as backend:
        yield backend


@pytest.fixture
def world(keyring: DemoKeyring, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch, backend=keyring) as running:
        # As where nobody is at a terminal: pytest's own standard input is none either way.
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        yield running


class Said(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, object]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Run = Callable[..., Said]


@pytest.fixture
def run(world: World, capsys: pytest.CaptureFixture[str]) -> Run:
    """One command, in this process."""

    def run(*arguments: str) -> Said:
        capsys.readouterr()
        try:
            status = cli.run(arguments)
        except SystemExit as end:  # as argparse ends
            status = end.code if isinstance(end.code, int) else 1
        return Said(status, *capsys.readouterr())

    return run


def process(*arguments: str, environ: Mapping[str, str] | None = None, **more: object) -> subprocess.Popen[str]:
    """One command, in a process of its own."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]  # its overloads know no such mapping
        [*COMMAND, *arguments], text=True, env={**os.environ, **(environ or {})}, **streams
    )


def finished(*arguments: str, environ: Mapping[str, str] | None = None) -> Said:
    with process(*arguments, environ=environ) as running:
        out, err = running.communicate(timeout=60)
        return Said(running.returncode, out, err)


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


# list and show


def test_list_shows_every_role_in_columns(run: Run) -> None:
    run("assume", "prod")
    said = run("list")
    lines = said.out.splitlines()
    assert (said.status, said.err) == (0, "")
    assert lines[0].split() == ["NAME", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT"]
    assert re.fullmatch(r"prod +482109375526 acme-prod +team/Admin +work +active +(59:5\d|1:00:00)", lines[1])
    assert re.fullmatch(r"from-hub +204815162342 +FromHub +via hub +idle +-", lines[-1])
    assert len(lines) == 7


def test_list_as_json_is_an_array_of_what_show_has_without_its_plan(run: Run) -> None:
    run("assume", "prod")
    roles = json.loads(run("list", "--json").out)
    assert [role["name"] for role in roles] == ["prod", "partner", "operator", "helper", "hub", "from-hub"]
    shown = run("show", "prod", "--json").answer
    for key in roles[0].keys() - {"seconds_left"}:
        assert roles[0][key] == shown[key]
    assert "plan" not in roles[0]
    assert 3500 < roles[0]["seconds_left"] <= 3600
    assert roles[1]["phase"] == "idle"
    assert roles[1]["seconds_left"] == 0


def test_a_bad_line_of_roles_toml_is_told_beside_the_list(world: World, run: Run) -> None:
    world.write_list(ROLES_FILE.replace('source = "work"\nregion', "source = 7\nregion"))
    said = run("list", "--json")
    assert said.status == 0
    assert json.loads(said.out)[0]["name"] == "partner"
    assert re.fullmatch(r"roleswitch: roles\.toml line 12: source: write text in quotes.*\n", said.err)


def test_an_empty_list_is_an_empty_array(world: World, run: Run) -> None:
    world.roles_file.unlink()
    assert run("list", "--json").out == "[]\n"
    assert run("list").out.split() == ["NAME", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT"]


def test_show_as_json_has_the_keys_of_the_contract(run: Run) -> None:
    shown = run("show", "from-hub", "--json").answer
    wanted = {"name", "display_name", "role_arn", "account_id", "group", "color", "region", "profile", "plan", "phase"}
    assert wanted | {"expiration"} <= shown.keys()
    assert shown["plan"] == {
        "hops": [
            {"source": "work", "role": "hub", "call": "AssumeRole", "mfa_serial": None, "duration_seconds": 3600},
            {"role": "from-hub", "call": "AssumeRole", "mfa_serial": None, "duration_seconds": 3600},
        ],
        "duration_seconds": 3600,
        "why": "assumed via hub: 1 h is the most AWS gives to a role from a role",
    }
    assert (shown["phase"], shown["expiration"]) == ("idle", None)


def test_show_has_the_session_without_secrets(world: World, run: Run) -> None:
    run("assume", "prod")
    session = world.switch.kept_sessions()["prod"]
    for said in (run("show", "prod"), run("show", "prod", "--json")):
        assert session.secret_access_key not in said.out
        assert session.session_token not in said.out
    shown = run("show", "prod", "--json").answer
    assert shown["expiration"] == session.expiration.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert isinstance(shown["session"], dict)
    assert shown["session"]["assumed_role_arn"] == SESSION_ARN


def test_show_is_readable(run: Run) -> None:
    assert run("show", "operator").out == (
        "operator (operator)\n"
        "  role      arn:aws:iam::665022189041:role/Operator\n"
        "  source    work\n"
        "  profile   operator (nothing)\n"
        "  state     idle\n"
        "  plan      AssumeRole arn:aws:iam::665022189041:role/Operator\n"
        "  lasts     3600 s: none is set for this role: 1 h is what every role allows\n"
        f"  MFA       a code of {MFA_SERIAL}\n"
    )


def test_show_says_why_there_is_no_plan(world: World, run: Run) -> None:
    world.write_list(f'[roles.lost]\nrole_arn = "{PROD}"\n')
    assert "lost has no source: choose whose credentials assume it." in run("show", "lost").out
    assert run("show", "lost", "--json").answer["plan"] is None


# assume


def test_assume_says_until_when_and_where_it_was_written(world: World, run: Run) -> None:
    said = run("assume", "prod")
    until = world.switch.kept_sessions()["prod"].expiration.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert said == (0, f"Production: session until {until}, as profile prod\n", "")


def test_assume_for_so_long(world: World, run: Run) -> None:
    said = run("assume", "prod", "--duration", "2h", "--json")
    assert (said.status, said.answer["phase"]) == (0, "active")
    assert world.aws.calls[0].parameters["DurationSeconds"] == "7200"


@pytest.mark.parametrize("duration", ["5x", "13h", "1m", "-1h", "2 weeks"])
def test_a_duration_that_aws_would_not_take_is_wrong_usage(world: World, run: Run, duration: str) -> None:
    said = run("assume", "prod", f"--duration={duration}")
    assert (said.status, said.out) == (2, "")
    assert re.fullmatch(r"roleswitch: --duration: .+\n", said.err)
    assert world.aws.calls == []


def test_a_code_that_is_none_is_wrong_usage(run: Run) -> None:
    for code in ("12345", "1234567", "12345a", "١٢٣٤٥٦"):
        said = run("assume", "operator", "--mfa-code", code, "--json")
        assert said.status == 2
        assert said.answer == {
            "error": {
                "kind": "usage",
                "message": "--mfa-code: an MFA code has exactly 6 digits.",
                "causes": [],
                "next": [],
            }
        }


def test_a_code_that_is_needed_with_nobody_to_ask_ends_with_3(run: Run) -> None:
    said = run("assume", "operator")
    assert (said.status, said.out) == (3, "")
    assert said.err == (
        f"roleswitch: operator needs a code of the MFA device {MFA_SERIAL}: "
        "run `roleswitch assume operator --mfa-code CODE`.\n"
    )
    answer = run("assume", "operator", "--json")
    assert (answer.status, answer.err) == (3, "")
    assert answer.answer["error"] == {
        "kind": "mfa-code-needed",
        "message": said.err.removeprefix("roleswitch: ").rstrip(),
        "causes": [],
        "next": [],
    }


def test_a_closed_standard_input_is_nobody_to_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("assume", "operator").status == 3


def test_a_code_that_was_given_is_used_and_the_session_serves_every_other_command(world: World, run: Run) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "operator", "--mfa-code", "123456").status == 0
    assert run("env", "operator", "--shell", "json").status == 0
    assert world.assumed() == 1


@pytest.mark.parametrize("command", [["assume", "operator"], ["env", "operator", "--shell", "json"]])
def test_a_person_at_a_terminal_is_asked_for_the_code(world: World, command: Sequence[str]) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    terminal, theirs = pty.openpty()
    with process(*command, stdin=theirs) as running:
        os.close(theirs)
        os.write(terminal, b"123456\n")
        out, err = running.communicate(timeout=60)
    os.close(terminal)
    assert (running.returncode, err) == (0, f"MFA code of {MFA_SERIAL}: ")
    assert "123456" not in out


def test_a_refusal_is_one_line_with_the_likeliest_cause_and_the_next_step(run: Run) -> None:
    said = run("assume", "partner")
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "roleswitch: 706469024316's role does not let boaty in. AWS names its trust policy. Most likely: It asks for "
        "an external ID, and this role has none here. Ask the role's owner for the external ID and set it.\n"
    )


def test_a_refusal_as_json_has_everything_and_the_same_status(run: Run) -> None:
    said = run("assume", "partner", "--json")
    assert (said.status, said.err) == (1, "")
    error = said.answer["error"]
    assert isinstance(error, dict)
    assert error.keys() == {"kind", "message", "causes", "next", "aws"}
    assert error["kind"] == "role-refused"
    assert len(error["causes"]) == 3
    assert error["next"][0] == "Ask the role's owner for the external ID and set it."
    assert error["aws"].keys() >= {"code", "status", "request_id"}
    assert (error["aws"]["code"], error["aws"]["status"]) == ("AccessDenied", 403)


def test_trouble_without_an_answer_of_aws_has_no_aws(run: Run) -> None:
    error = run("show", "prd", "--json").answer["error"]
    assert error == {
        "kind": "no-such-role",
        "message": "There is no role named prd. Did you mean prod?",
        "causes": [],
        "next": [],
    }


def test_a_profile_that_is_not_ours_is_told_and_taken_over_when_asked(world: World, run: Run) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_text("[prod]\naws_access_key_id = AKIAMINEMINEMINEMINE\n")
    said = run("assume", "prod", "--json")
    assert said.status == 1
    assert isinstance(said.answer["error"], dict)
    assert said.answer["error"]["kind"] == "profile-not-ours"
    assert run("assume", "prod", "--take-over").status == 0
    assert "AKIAMINE" not in world.credentials.read_text()


# end


def test_end_ends_what_is_named(world: World, run: Run) -> None:
    run("assume", "prod")
    assert run("end", "prod", "hub") == (0, "prod: ended\nhub: there was no session\n", "")
    assert not world.credentials.exists()


def test_end_all_ends_everything_and_profiles_of_roles_that_are_gone(world: World, run: Run) -> None:
    run("assume", "prod")
    run("assume", "hub")
    world.write_list(ROLES_FILE.replace("[roles.prod]", "[roles.renamed]"))
    said = run("end", "--all")
    assert sorted(said.out.splitlines()) == ["hub: ended", "prod: ended"]
    assert world.switch.kept_sessions() == {}
    assert not world.credentials.exists()
    assert run("end", "--all") == (0, "", "")


def test_end_of_a_name_nobody_knows_ends_nothing(world: World, run: Run) -> None:
    run("assume", "prod")
    said = run("end", "prod", "nobody")
    assert (said.status, said.out) == (1, "")
    assert "There is no role named nobody." in said.err
    assert list(world.switch.kept_sessions()) == ["prod"]


@pytest.mark.parametrize("arguments", [["end"], ["end", "prod", "--all"]])
def test_end_wants_names_or_all(run: Run, arguments: Sequence[str]) -> None:
    assert run(*arguments) == (2, "", "roleswitch: end: give names of roles, or --all.\n")


def test_end_goes_on_past_a_session_that_cannot_be_ended(world: World, run: Run) -> None:
    run("assume", "prod")
    Path(files.session_file("hub")).mkdir()
    said = run("end", "hub", "prod")
    assert (said.status, said.out) == (1, "prod: ended\n")
    assert said.err.startswith("roleswitch: Sessions cannot be kept in ")
    assert not world.credentials.exists()


# env


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "cmd", "nushell", "dotenv", "json"])
def test_env_prints_the_session_for_each_shell(world: World, run: Run, shell: str) -> None:
    # A token with the characters that AWS's have, and none that cmd could not take.
    said = run("env", "prod", "--shell", shell)
    session = world.switch.kept_sessions()["prod"]
    assert (said.status, said.err) == (0, "")
    for value in (session.access_key_id, session.secret_access_key, session.session_token, "eu-central-1"):
        assert value in said.out
    assert f"{session.expiration:%Y-%m-%dT%H:%M:%SZ}" in said.out


def test_env_is_evaluated_by_the_shell_that_calls(world: World) -> None:
    script = f'eval "$({shlex.join(COMMAND)} env prod)" && echo "$AWS_ACCESS_KEY_ID $AWS_REGION ${{AWS_PROFILE-none}}"'
    environ = {**os.environ, "AWS_PROFILE": "another", "SHELL": "/usr/bin/fish"}
    ran = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True, env=environ)
    session = world.switch.kept_sessions()["prod"]
    assert ran.stdout == f"{session.access_key_id} eu-central-1 none\n"


def test_env_of_an_unknown_shell_is_wrong_usage(run: Run) -> None:
    said = run("env", "prod", "--shell", "tcsh")
    assert (said.status, said.out) == (2, "")
    assert "invalid choice: 'tcsh'" in said.err


def test_env_prints_nothing_but_trouble_where_there_is_no_session(world: World, run: Run) -> None:
    world.aws.fail(9, UNAVAILABLE)
    said = run("env", "prod", "--shell", "bash")
    assert (said.status, said.out) == (1, "")
    assert said.err == "roleswitch: AWS is busy and gave no session (ServiceUnavailable): try again in a moment.\n"


# exec

SHOW_AWS = "import os, json; print(json.dumps({k: v for k, v in os.environ.items() if k.startswith('AWS_')}))"
INHERITED = {
    "AWS_PROFILE": "another",
    "AWS_SECURITY_TOKEN": "another",
    "AWS_ACCESS_KEY_ID": "AKIAANOTHERANOTHER00",
    "AWS_VAULT": "another",
    "AWS_DEFAULT_REGION": "us-east-1",
}


def test_exec_runs_a_command_with_the_session_and_without_what_was_inherited(world: World) -> None:
    said = finished("exec", "prod", "--", sys.executable, "-c", SHOW_AWS, environ=INHERITED)
    session = world.switch.kept_sessions()["prod"]
    assert (said.status, said.err) == (0, "")
    found = said.answer
    assert found["AWS_ACCESS_KEY_ID"] == session.access_key_id
    assert found["AWS_SESSION_TOKEN"] == session.session_token
    assert found["AWS_REGION"] == found["AWS_DEFAULT_REGION"] == "eu-central-1"
    assert not {"AWS_PROFILE", "AWS_SECURITY_TOKEN", "AWS_VAULT"} & found.keys()


def test_exec_ends_as_the_command_does(world: World) -> None:
    world.switch.assume("prod")
    assert finished("exec", "prod", "--", "sh", "-c", "exit 42").status == 42
    assert finished("exec", "prod", "--", "sh", "-c", "kill -TERM $$").status == -signal.SIGTERM


def test_exec_passes_on_every_argument_as_it_is(world: World) -> None:
    world.switch.assume("prod")
    arguments = ["--json", "-x", "--", "a b", "", "*", "$HOME", "--help"]
    show = "import sys, json; print(json.dumps(sys.argv[1:]))"
    said = finished("exec", "prod", "--", sys.executable, "-c", show, *arguments)
    assert json.loads(said.out) == arguments


def test_exec_gives_the_command_the_signals_that_python_ignores(world: World) -> None:
    """Else `roleswitch exec NAME -- yes | head` never ends."""
    world.switch.assume("prod")
    said = finished("exec", "prod", "--", "grep", "SigIgn", "/proc/self/status")
    assert int(said.out.split()[1], 16) & (1 << (signal.SIGPIPE - 1)) == 0


def test_exec_passes_a_signal_on(world: World) -> None:
    world.switch.assume("prod")
    with process("exec", "prod", "--", "sh", "-c", "echo ready; read forever", stdin=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)
    assert running.returncode == -signal.SIGINT


def test_exec_without_a_command_is_wrong_usage(run: Run) -> None:
    for arguments in (["exec", "prod"], ["exec", "prod", "--"]):
        said = run(*arguments)
        assert (said.status, said.out) == (2, "")
        assert said.err.startswith("roleswitch: exec: give the command after --, as in ")


def test_exec_of_a_command_that_is_not_there_says_so(world: World) -> None:
    world.switch.assume("prod")
    said = finished("exec", "prod", "--", "no-such-command")
    assert said == (1, "", "roleswitch: no-such-command could not be started: No such file or directory.\n")


def test_exec_does_not_run_the_command_without_a_session(world: World, tmp_path: Path) -> None:
    said = finished("exec", "partner", "--", "touch", str(tmp_path / "ran"))
    assert said.status == 1
    assert not (tmp_path / "ran").exists()


# shell and terminal


def test_shell_becomes_the_persons_shell_with_the_session(world: World, tmp_path: Path) -> None:
    shell = tmp_path / "my-shell"
    shell.write_text(f"#!{sys.executable}\nimport os\nprint(os.getpid())\n{SHOW_AWS}\nraise SystemExit(7)\n")
    shell.chmod(0o755)
    with process("shell", "prod", environ={**INHERITED, "SHELL": str(shell)}) as running:
        out, err = running.communicate(timeout=60)
    number, _, found = out.partition("\n")
    session = world.switch.kept_sessions()["prod"]
    assert running.returncode == 7
    assert int(number) == running.pid
    assert json.loads(found)["AWS_SESSION_TOKEN"] == session.session_token
    assert not {"AWS_PROFILE", "AWS_SECURITY_TOKEN", "AWS_VAULT"} & json.loads(found).keys()
    assert re.fullmatch(r"Production · prod · account 4821-0937-5526 · (59 min|1 h 0 min) left\n", err)


def test_shell_says_why_and_starts_none_where_there_is_no_session(world: World, tmp_path: Path) -> None:
    shell = tmp_path / "my-shell"
    shell.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    shell.chmod(0o755)
    said = finished("shell", "partner", environ={"SHELL": str(shell)})
    assert said.status == 1
    assert "does not let boaty in" in said.err
    assert not (tmp_path / "started").exists()


def test_terminal_starts_the_persons_terminal_with_nothing_secret_on_its_command_line(
    world: World, tmp_path: Path
) -> None:
    terminal = tmp_path / "my-terminal"
    terminal.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/arguments\n')
    terminal.chmod(0o755)
    session = world.switch.assume("prod")
    said = finished("terminal", "prod", environ={"TERMINAL": str(terminal)})
    assert said == (0, "", "")
    arguments = (tmp_path / "arguments").read_text()
    assert arguments.splitlines()[-2:] == ["shell", "prod"]
    assert session.secret_access_key not in arguments
    assert session.session_token not in arguments


# whoami


def test_whoami_asks_aws_with_the_session(world: World, run: Run) -> None:
    assert run("whoami", "prod") == (0, f"{SESSION_ARN}\n", "")
    assert run("whoami", "prod", "--json").answer == {"arn": SESSION_ARN, "account_id": "482109375526"}
    assert [call.action for call in world.aws.calls] == ["AssumeRole", "GetCallerIdentity", "GetCallerIdentity"]


def test_whoami_tells_trouble_as_json(run: Run) -> None:
    said = run("whoami", "partner", "--json")
    assert (said.status, said.err) == (1, "")
    assert isinstance(said.answer["error"], dict)


# key

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
PAIR = f"{OTHER_KEY.access_key_id}\n{OTHER_KEY.secret_access_key}\n"


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


def test_key_add_has_no_option_that_takes_a_secret(run: Run) -> None:
    said = run("key", "add", "second", OTHER_KEY.access_key_id, OTHER_KEY.secret_access_key)
    assert said.status == 2
    assert "secret" not in re.sub(r"its secret comes from a prompt or standard input", "", run("key", "add", "-h").out)


def test_key_add_at_a_terminal_asks_and_does_not_show_the_secret(world: World) -> None:
    terminal, theirs = pty.openpty()
    # getpass asks on the terminal itself, so the process needs this one for its own.
    with process("key", "add", "second", stdin=theirs, preexec_fn=own_terminal) as running:
        os.close(theirs)
        os.write(terminal, f"{OTHER_KEY.access_key_id}\n".encode())
        shown = read_until(terminal, b"(not shown): ")
        os.write(terminal, f"{OTHER_KEY.secret_access_key}\n".encode())
        out, err = running.communicate(timeout=60)
        shown += read_what_is_there(terminal)
    os.close(terminal)
    assert (running.returncode, err) == (0, "Access key ID: ")
    assert out == f"second: access key {OTHER_KEY.access_key_id} is in the demo's keyring\n"
    assert OTHER_KEY.secret_access_key.encode() not in shown


def own_terminal() -> None:
    import fcntl
    import termios

    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def read_until(terminal: int, wanted: bytes) -> bytes:
    found = b""
    while wanted not in found:
        found += os.read(terminal, 4096)
    return found


def read_what_is_there(terminal: int) -> bytes:
    os.set_blocking(terminal, False)
    try:
        return os.read(terminal, 4096)
    except OSError:  # nothing, or nobody is left on its other side
        return b""


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


def test_a_source_that_is_not_there_is_told(run: Run) -> None:
    for command in ("test", "remove"):
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


# Usage, pipes, and what nobody expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["list", "--nonsense"],
        ["show"],
        ["assume"],
        ["key"],
        ["key", "rotate", "work"],
        ["assume", "a", "b"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_how_on_standard_error(run: Run, arguments: Sequence[str]) -> None:
    said = run(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: roleswitch")


def test_an_option_is_never_guessed_from_its_beginning(run: Run) -> None:
    assert run("list", "--js").status == 2


def test_help_and_version_go_to_standard_output(run: Run) -> None:
    said = run("--help")
    assert (said.status, said.err) == (0, "")
    for command in (
        "list",
        "show",
        "assume",
        "end",
        "credential-process",
        "env",
        "exec",
        "shell",
        "terminal",
        "whoami",
    ):
        assert command in said.out
    assert run("--version") == (0, f"roleswitch {__version__}\n", "")


@pytest.mark.parametrize(
    "command", ["show", "assume", "end", "credential-process", "env", "exec", "shell", "terminal", "whoami"]
)
def test_every_command_tells_an_unknown_role_with_what_was_meant(run: Run, command: str) -> None:
    more = ["--", "true"] if command == "exec" else []
    said = run(command, "prodd", *more)
    assert said == (1, "", "roleswitch: There is no role named prodd. Did you mean prod?\n")


def test_a_reader_that_goes_is_no_trouble_of_ours(world: World) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with process("list", stdout=writer) as running:
        os.close(writer)
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (1, "")


def test_a_damaged_keyring_is_told_and_nothing_of_it_is_shown(world: World) -> None:
    items = Path(files.config_folder()) / "keyring.json"
    items.write_text(items.read_text()[:-3] + "more")
    said = finished("assume", "prod")
    assert said.status == 1
    assert said.err.startswith("roleswitch: The keyring did not do what was asked")
    assert KEY.secret_access_key not in said.err


def test_a_bug_is_told_in_a_sentence_and_its_traceback_goes_to_the_log_without_secrets(
    world: World, tmp_path: Path
) -> None:
    # A library that does what nobody expects of one.
    (tmp_path / "keyring.py").write_text(f"raise ZeroDivisionError({KEY.secret_access_key!r})\n")
    said = finished("assume", "prod", environ={"PYTHONPATH": str(tmp_path)})
    log = Path(files.state_folder()) / "roleswitch.log"
    assert said == (
        1,
        "",
        f"roleswitch: This is a bug in RoleSwitch (ZeroDivisionError). Nothing was lost; what happened is in {log}.\n",
    )
    assert "Traceback" in log.read_text()
    assert KEY.secret_access_key not in log.read_text()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_name_that_the_terminal_cannot_show_is_shown_all_the_same(world: World, encoding: str) -> None:
    world.write_list(ROLES_FILE.replace('"acme-prod"', '"日本"').replace('"Production"', '"日本"'))
    environ = {"PYTHONIOENCODING": encoding}
    said = finished("list", environ=environ)
    assert (said.status, said.err) == (0, "")
    assert r"482109375526 \u65e5\u672c" in said.out
    assert finished("show", "prod", environ=environ).status == 0


def test_standard_error_has_our_sentence_alone_where_a_library_warns(world: World) -> None:
    """botocore logs a traceback where a profile's role is refused."""
    world.credentials.parent.mkdir()
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    world.config.write_text(
        f"[profile mine]\nrole_arn = {LONG}x\nsource_profile = base\nregion = eu-west-1\n", encoding="utf-8"
    )
    world.write_list(
        f'[sources.mine]\nkind = "profile"\nprofile = "mine"\n[roles.prod]\nrole_arn = "{PROD}"\nsource = "mine"\n'
    )
    said = finished("assume", "prod")
    assert (said.status, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert said.err.startswith("roleswitch: The profile mine of ~/.aws gives no credentials: ")


def test_a_warning_goes_to_the_log_and_not_to_standard_error(world: World) -> None:
    (Path(files.state_folder()) / "history.jsonl").mkdir(parents=True)
    said = finished("assume", "prod")
    assert (said.status, said.err) == (0, "")
    assert "the history could not be written" in (Path(files.state_folder()) / "roleswitch.log").read_text()


# Secrets


def test_a_whole_run_leaves_secrets_nowhere_but_where_they_belong(world: World, home: Path, tmp_path: Path) -> None:
    long_lived = OTHER_KEY.secret_access_key
    command_lines: list[str] = []
    done = threading.Event()
    children: list[int] = []

    def watch() -> None:
        while not done.wait(0.005):
            for child in tuple(children):
                started = read(f"/proc/{child}/task/{child}/children").split()
                command_lines.extend(read(f"/proc/{number}/cmdline") for number in [child, *started])

    watcher = threading.Thread(target=watch)
    watcher.start()
    errors, answers = [], []

    def ran(*arguments: str, given: str = "", gives_session: bool = False) -> None:
        with process(*arguments, stdin=subprocess.PIPE, environ={"SHELL": "/bin/true"}) as running:
            children.append(running.pid)
            out, err = running.communicate(given, timeout=60)
            children.remove(running.pid)
        errors.append(err)
        if not gives_session:
            answers.append(out)

    ran("key", "add", "work", given=PAIR)
    ran("key", "test", "work")
    ran("assume", "prod")
    ran("assume", "prod", "--json")
    ran("assume", "partner")
    ran("assume", "operator", "--mfa-code", "918273")
    ran("list", "--json")
    ran("show", "prod", "--json")
    ran("whoami", "prod")
    ran("env", "prod", gives_session=True)
    ran("credential-process", "prod", gives_session=True)
    ran("exec", "prod", "--", "true")
    ran("shell", "prod")
    ran("assume", "helper")
    world.aws.fail(1, answer({"AccessKeyId": "ASIAIOSFODNN7EXAM\n[x]", "SecretAccessKey": "canary" * 7}))
    ran("env", "hub", gives_session=True)
    done.set()
    watcher.join()

    sessions = world.switch.kept_sessions()
    assert {"prod", "helper"} <= sessions.keys()
    secrets = {long_lived, "canary" * 7, KEY.secret_access_key}
    for session in sessions.values():
        secrets |= {session.secret_access_key, session.session_token}
    places: dict[str, set[str]] = {}
    for path in [path for path in home.rglob("*") if path.is_file()]:
        text = path.read_text(encoding="utf-8", errors="replace")
        if found := {secret for secret in secrets if secret in text}:
            places[str(path.relative_to(home))] = found
    prod, helper = sessions["prod"], sessions["helper"]
    of_prod, of_helper = ({s.secret_access_key, s.session_token} for s in (prod, helper))
    assert places == {
        "roleswitch/keyring.json": {long_lived},
        "roleswitch/runtime/sessions/role-prod.session": of_prod,
        "roleswitch/runtime/sessions/role-helper.session": of_helper,
        ".aws/credentials": of_prod,
    }
    assert [secret for secret in secrets for text in (*errors, *answers, *command_lines) if secret in text] == []
    assert any("exec" in line for line in command_lines)
    assert "918273" not in "".join(errors + answers)
    for path in (Path(files.session_file("prod")), world.credentials):
        assert path.stat().st_mode & 0o077 == 0
    finished("end", "--all")
    assert not world.credentials.exists()
    assert not Path(files.session_file("prod")).exists()


def read(path: str) -> str:
    try:
        return Path(path).read_text(errors="replace")
    except OSError:  # it has ended
        return ""


def test_an_external_id_is_not_in_a_refusal(world: World, run: Run) -> None:
    world.write_list(
        ROLES_FILE.replace("[roles.partner]\n", f'[roles.partner]\nexternal_id = "{PARTNER_EXTERNAL_ID}x"\n')
    )
    for said in (run("assume", "partner"), run("assume", "partner", "--json")):
        assert said.status == 1
        assert PARTNER_EXTERNAL_ID not in said.out + said.err


def test_times_are_iso_8601_in_utc(world: World, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    shown = run("assume", "prod", "--json").answer
    until = datetime.strptime(str(shown["expiration"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert 3500 < (until - datetime.now(UTC)).total_seconds() <= 3600


def test_a_fault_of_sts_is_a_sentence(world: World, run: Run) -> None:
    world.aws.fail(9, Fault(200, "<html>Sign in to the guest network</html>", "text/html"))
    said = run("assume", "prod")
    assert said.status == 1
    assert said.err == (
        "roleswitch: What 127.0.0.1 answered is not from AWS: a proxy or a network's sign-in page may be in between. "
        "Try again.\n"
    )


def test_profiles_that_lead_in_a_circle_end_with_a_sentence(world: World) -> None:
    said = finished("credential-process", "prod", environ={"ROLESWITCH_ASKING": "helper prod"})
    assert said == (
        1,
        "",
        "roleswitch: The profiles of ~/.aws lead in a circle (helper → prod → prod): "
        "give one of the roles another source.\n",
    )


def test_a_keyring_setting_that_names_nothing_is_told_as_that(world: World) -> None:
    said = finished("key", "test", "work", environ={"PYTHON_KEYRING_BACKEND": "nonsense.Keyring"})
    assert said.status == 1
    assert "PYTHON_KEYRING_BACKEND" in said.err
    assert "bug" not in said.err


def test_show_tells_of_a_source_that_is_gone_and_has_no_plan(world: World, run: Run) -> None:
    world.write_list(world.roles_file.read_text().replace('source = "work"', 'source = "gone"'))
    said = run("show", "prod", "--json")
    assert said.status == 0
    assert said.answer["plan"] is None
