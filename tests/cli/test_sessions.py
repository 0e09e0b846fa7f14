"""The commands that assume a role, end its session, or hand it to a shell or a command."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault
from tests.cli.commands import (
    COMMAND,
    Run,
    finished,
    process,
    typed,
)
from tests.delivery.pty_terminal import pty_terminal
from tests.fakes import (
    LONG,
    MFA_SERIAL,
    PARTNER,
    PARTNER_EXTERNAL_ID,
    ROLES_FILE,
    SESSION_ARN,
    USER,
    World,
)

# assume


def test_assume_says_until_when_and_where_it_was_written(world: World, run: Run) -> None:
    said = run("assume", "prod")
    until = world.switch.kept_sessions()["prod"].expiration.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert said == (0, f"Production: session until {until}, as profile prod\n", "")


def test_assume_for_so_long(world: World, run: Run) -> None:
    said = run("assume", "prod", "--duration", "2h", "--json")
    assert (said.status, said.answer["phase"]) == (0, "active")
    assert world.aws.calls[0].parameters["DurationSeconds"] == "7200"


def test_a_guard_that_cannot_be_had_is_told(world: World, run: Run) -> None:
    allow = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", f"[roles.prod]\nread_only = true\npolicy = '{policy}'\n"))
    said = run("assume", "prod")
    assert said.status == 0
    assert said.err.startswith("roleswitch: Production does not start read only, although that is set")


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
        assert said.error.keys() == {"kind", "message", "causes", "next"}
        assert said.error["kind"] == "usage"
        assert str(said.error["message"]).startswith("--mfa-code: ")


def test_a_code_that_is_needed_with_nobody_to_ask_ends_with_3(run: Run) -> None:
    said = run("assume", "operator")
    assert (said.status, said.out) == (3, "")
    assert said.err == (
        f"roleswitch: operator needs a code of the MFA device {MFA_SERIAL}. "
        "Run `roleswitch assume operator --mfa-code CODE`.\n"
    )
    answer = run("assume", "operator", "--json")
    assert (answer.status, answer.err) == (3, "")
    assert answer.answer["error"] == {
        "kind": "mfa-code-needed",
        "message": f"operator needs a code of the MFA device {MFA_SERIAL}.",
        "causes": [],
        "next": ["Run `roleswitch assume operator --mfa-code CODE`."],
        "mfa_serial": MFA_SERIAL,
        "source": "work",
    }


def test_a_closed_standard_input_is_nobody_to_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("assume", "operator").status == 3


def test_a_code_that_was_given_is_used_and_the_session_serves_every_other_command(world: World, run: Run) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "operator", "--mfa-code", "123456").status == 0
    assert run("env", "operator", "--shell", "json").status == 0
    assert world.assumed() == 1


ASK = f"MFA code of {MFA_SERIAL}: "


@pytest.mark.parametrize(
    "command",
    [
        ["assume", "operator"],
        ["env", "operator", "--shell", "json"],
        ["exec", "operator", "--", "true"],
        ["shell", "operator"],
        ["whoami", "operator"],
    ],
)
def test_a_person_at_a_terminal_is_asked_for_the_code(
    world: World, monkeypatch: pytest.MonkeyPatch, command: Sequence[str]
) -> None:
    monkeypatch.setenv("SHELL", "/bin/true")
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed(*command, lines="123 456\n")
    assert (said.status, said.err.count("MFA code")) == (0, 1)
    assert said.err.startswith(ASK)
    assert "123456" not in said.out + said.err
    assert "operator" in world.switch.kept_sessions()


def test_a_code_that_aws_refuses_is_asked_for_again(world: World) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed("assume", "operator", lines="111111\n123456\n")
    assert said.status == 0
    first, told, second = said.err.split(ASK)
    assert (first, second) == ("", "")
    assert told.startswith("roleswitch: The MFA code for work was wrong, too old or used before")


def test_a_code_is_not_asked_for_without_end(world: World) -> None:
    said = typed("assume", "operator", "--json", lines="111111\n222222\n333333\n444444\n")
    assert said.status == 1
    assert said.err.count(ASK) == 3
    assert said.error["kind"] in {"source-refused", "role-refused"}


def test_a_code_that_was_used_is_not_sent_again_and_the_person_is_told_how_long_to_wait(world: World) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    world.aws.accept_token_code(MFA_SERIAL, "654321")
    assert finished("assume", "operator", "--mfa", "direct", "--mfa-code", "123456").status == 0
    said = typed("assume", "operator", "--mfa", "direct", lines="123456\n654321\n")
    assert said.status == 0
    assert re.search(r"was used already, and AWS takes each one once: wait \d+ s for the next one", said.err)
    assert world.assumed() == 2


def test_a_code_that_was_used_with_nobody_to_ask_ends_with_3(world: World, run: Run) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "operator", "--mfa", "direct", "--mfa-code", "123456").status == 0
    said = run("assume", "operator", "--mfa", "direct", "--mfa-code", "123456", "--json")
    assert said.status == 3
    assert (said.error["kind"], said.error["mfa_serial"]) == ("mfa-code-used", MFA_SERIAL)


def test_what_is_no_code_is_told_before_anything_is_sent(world: World) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed("assume", "operator", lines="12345\n123456\n")
    assert said.status == 0
    assert "roleswitch: MFA code: six digits needed, 5 given: one is missing.\n" in said.err
    assert [call.action for call in world.aws.calls] == ["GetSessionToken", "AssumeRole"]


def test_enter_alone_gives_up(world: World) -> None:
    said = typed("assume", "operator", lines="\n")
    assert said.status == 3
    assert world.aws.calls == []


def test_one_code_serves_further_roles_without_another(world: World, run: Run) -> None:
    second = f'\n[roles.second]\nrole_arn = "{LONG}"\nsource = "work"\nmfa_serial = "{MFA_SERIAL}"\n'
    world.write_list(ROLES_FILE + second)
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "operator", "--mfa-code", "123456").status == 0
    assert run("assume", "second").status == 0
    assert [call.action for call in world.aws.calls] == ["GetSessionToken", "AssumeRole", "AssumeRole"]


def test_mfa_direct_is_a_code_for_this_role_alone(world: World, run: Run) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "operator", "--mfa", "direct", "--mfa-code", "123456").status == 0
    assert [call.action for call in world.aws.calls] == ["AssumeRole"]
    assert world.aws.calls[0].parameters["SerialNumber"] == MFA_SERIAL


def test_a_code_that_is_given_is_used_also_for_a_role_that_goes_without(world: World, run: Run) -> None:
    world.write_list(ROLES_FILE.replace('region = "eu-west-1"', f'region = "eu-west-1"\nmfa_serial = "{MFA_SERIAL}"'))
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    assert run("assume", "prod", "--mfa-code", "123456").status == 0
    assert [call.action for call in world.aws.calls] == ["GetSessionToken", "AssumeRole"]


# read only, and a reason


def test_a_read_only_session_is_limited_and_says_so(world: World, run: Run) -> None:
    said = run("assume", "prod", "--read-only")
    assert said.status == 0
    assert ", read only, as profile prod" in said.out
    assert world.aws.calls[0].parameters["PolicyArns.member.1.arn"] == "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert run("show", "prod", "--json").answer["read_only"] is True
    assert [role["read_only"] for role in json.loads(run("list", "--json").out)] == [True] + [False] * 5
    shown = run("show", "prod").out
    assert "\n  limits    read only: AWS's policy ReadOnlyAccess\n" in shown
    assert re.search(r"\n  packed    \d+ % of what AWS takes of policies and tags together\n", shown)


def test_a_session_after_it_is_not_read_only(world: World, run: Run) -> None:
    run("assume", "prod", "--read-only")
    assert run("assume", "prod", "--json").answer["read_only"] is False
    assert "PolicyArns.member.1.arn" not in world.aws.calls[-1].parameters


def test_read_only_of_a_role_with_a_policy_of_its_own_is_trouble(world: World, run: Run) -> None:
    world.write_list(
        ROLES_FILE.replace("[roles.hub]\n", '[roles.hub]\npolicy_arns = ["arn:aws:iam::aws:policy/ViewOnly"]\n')
    )
    said = run("assume", "hub", "--read-only")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("roleswitch: read only: hub has a session policy of its own")
    assert world.aws.calls == []


@pytest.fixture
def reasoned(world: World) -> World:
    """prod wants a reason."""
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", '[roles.prod]\nreason = "tag"\n'))
    return world


def test_a_reason_goes_to_aws_and_is_shown(reasoned: World, run: Run) -> None:
    assert run("assume", "prod", "--reason", " PROJ-7 look at logs ", "--json").status == 0
    parameters = reasoned.aws.calls[0].parameters
    assert (parameters["Tags.member.1.Key"], parameters["Tags.member.1.Value"]) == ("Reason", "PROJ-7 look at logs")
    assert "\n  reason    PROJ-7 look at logs\n" in run("show", "prod").out
    session = run("show", "prod", "--json").answer["session"]
    assert isinstance(session, dict)
    assert session["reason"] == "PROJ-7 look at logs"


@pytest.mark.parametrize("reason", ["", " ", "a;b", "x" * 257, "tab\there"])
def test_a_reason_that_aws_would_not_take_is_wrong_usage(world: World, run: Run, reason: str) -> None:
    said = run("assume", "prod", "--reason", reason)
    assert (said.status, said.out) == (2, "")
    assert re.fullmatch(r"roleswitch: --reason: .+\n", said.err)
    assert world.aws.calls == []


@pytest.mark.parametrize("command", [["assume", "prod"], ["env", "prod", "--shell", "json"], ["whoami", "prod"]])
def test_a_reason_that_is_needed_is_asked_for(reasoned: World, run: Run, command: Sequence[str]) -> None:
    said = run(*command)
    assert (said.status, said.out) == (1, "")
    assert said.err.endswith("Run `roleswitch assume prod --reason TEXT`.\n")
    said = typed(*command, lines="a;b\nPROJ-7\n")
    assert said.status == 0
    assert said.err.startswith("Reason: roleswitch: reason: ; is not allowed here")
    assert reasoned.aws.calls[0].parameters["Tags.member.1.Value"] == "PROJ-7"


def test_a_session_that_has_its_reason_asks_for_none(reasoned: World, run: Run) -> None:
    run("assume", "prod", "--reason", "PROJ-7")
    assert run("env", "prod", "--shell", "json").status == 0
    assert reasoned.assumed() == 1


def test_reason_and_code_are_asked_for_one_after_the_other(world: World) -> None:
    world.write_list(ROLES_FILE.replace("[roles.operator]\n", '[roles.operator]\nreason = "source-identity"\n'))
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed("assume", "operator", lines="PROJ-7\n123456\n")
    assert (said.status, said.err) == (0, f"Reason: {ASK}")


# refusals


def test_a_refusal_is_one_line_with_the_likeliest_cause_and_the_next_step(run: Run) -> None:
    said = run("assume", "partner")
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "roleswitch: 706469024316's role does not let boaty in. AWS names its trust policy. "
        f"{USER.arn} asked for {PARTNER}. Most likely: It asks for an external ID, and this role has none here. "
        "Ask the role's owner for the external ID and set it.\n"
    )


def test_a_refusal_as_json_has_everything_and_the_same_status(run: Run) -> None:
    said = run("assume", "partner", "--json")
    assert (said.status, said.err) == (1, "")
    error = said.answer["error"]
    assert isinstance(error, dict)
    assert error.keys() == {"kind", "message", "causes", "next", "aws"}
    assert error["kind"] == "role-refused"
    assert error["causes"][0] == "It asks for an external ID, and this role has none here."
    assert error["next"][0] == "Ask the role's owner for the external ID and set it."
    assert error["aws"].keys() == {"code", "status", "type", "request_id", "message"}
    assert (error["aws"]["code"], error["aws"]["status"], error["aws"]["type"]) == ("AccessDenied", 403, "Sender")


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


def test_env_names_a_live_profile_where_it_is_asked_for(world: World, run: Run) -> None:
    said = run("env", "--live", "prod", "--shell", "json")
    assert said.answer == {
        "AWS_PROFILE": "prod-live",
        "AWS_SDK_LOAD_CONFIG": "1",
        "AWS_REGION": "eu-central-1",
        "AWS_DEFAULT_REGION": "eu-central-1",
    }
    assert "[profile prod-live]" in world.config.read_text()


def test_a_role_whose_profile_asks_us_is_live_unless_keys_are_wanted(world: World, run: Run) -> None:
    assert run("env", "helper", "--shell", "json").answer["AWS_PROFILE"] == "helper"
    assert "[profile helper]" in world.config.read_text()
    fixed = run("env", "helper", "--fixed", "--shell", "json").answer
    assert fixed["AWS_ACCESS_KEY_ID"] == world.switch.kept_sessions()["helper"].access_key_id
    assert "AWS_PROFILE" not in fixed
    assert world.assumed() == 1


def test_live_and_fixed_at_once_is_wrong_usage(world: World, run: Run) -> None:
    said = run("env", "prod", "--live", "--fixed")
    assert (said.status, said.out) == (2, "")
    assert world.aws.calls == []


@pytest.mark.parametrize("command", [["env", "operator", "--live", "--shell", "json"], ["shell", "--live", "operator"]])
def test_a_live_shell_asks_for_the_code_before_it_begins(
    world: World, monkeypatch: pytest.MonkeyPatch, command: Sequence[str]
) -> None:
    monkeypatch.setenv("SHELL", "/bin/true")
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed(*command, lines="123456\n")
    assert said.status == 0
    assert said.err.startswith(ASK)
    assert "[profile operator-live]" in world.config.read_text()


def test_end_takes_the_live_profile_too(world: World, run: Run) -> None:
    run("env", "--live", "prod", "--shell", "json")
    assert run("end", "prod") == (0, "prod: ended\n", "")
    assert not world.config.exists()


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


@pytest.mark.parametrize(
    "arguments", [["--live", "prod", "--"], ["prod", "--live", "--"], ["--live", "prod"], ["prod", "--live"]]
)
def test_exec_runs_a_command_with_a_live_profile_and_without_keys(world: World, arguments: Sequence[str]) -> None:
    said = finished("exec", *arguments, sys.executable, "-c", SHOW_AWS, environ=INHERITED)
    assert (said.status, said.err) == (0, "")
    found = said.answer
    assert (found["AWS_PROFILE"], found["AWS_REGION"]) == ("prod-live", "eu-central-1")
    assert not {"AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_VAULT"} & found.keys()


def test_exec_passes_on_what_looks_like_ours_behind_the_dashes(world: World) -> None:
    world.switch.assume("prod")
    assert finished("exec", "prod", "--", "echo", "--live").out == "--live\n"
    assert finished("exec", "prod", "--fixed", "--", "echo", "--", "--live").out == "-- --live\n"


def test_exec_ends_as_the_command_does(world: World) -> None:
    world.switch.assume("prod")
    assert finished("exec", "prod", "--", "sh", "-c", "exit 42").status == 42
    assert finished("exec", "prod", "--", "sh", "-c", "kill -TERM $$").status == -signal.SIGTERM


@pytest.mark.parametrize("arguments", [["--hold", "prod", "--"], ["prod", "--hold", "--fixed", "--"]])
def test_exec_can_stay_until_somebody_has_read_why_it_failed(world: World, arguments: Sequence[str]) -> None:
    world.switch.assume("prod")
    with process("exec", *arguments, "sh", "-c", "echo no >&2; exit 42", stdin=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stderr is not None
        assert running.stderr.readline() == "no\n"
        assert running.stderr.readline() == "roleswitch: sh ended with status 42. Press Enter to close.\n"
        assert running.poll() is None
        running.stdin.write("\n")
        running.stdin.flush()
        assert running.wait(20) == 42
    assert finished("exec", "--hold", "prod", "--", "sh", "-c", "exit 0").status == 0
    killed = finished("exec", "--hold", "prod", "--", "sh", "-c", "kill -KILL $$")
    assert (killed.status, killed.err) == (137, "roleswitch: sh ended with status 137. Press Enter to close.\n")


def test_exec_that_stays_says_too_why_there_is_no_session_or_no_command(world: World) -> None:
    said = finished("exec", "--hold", "partner", "--", "true")
    assert said.status == 1
    assert said.err.startswith("roleswitch: ")
    assert said.err.endswith("Press Enter to close.\n")
    world.switch.assume("prod")
    said = finished("exec", "--hold", "prod", "--", "no-such-command")
    assert "no-such-command could not be started: No such file or directory." in said.err


def test_exec_that_stays_leaves_ctrl_c_to_the_command(world: World) -> None:
    world.switch.assume("prod")
    with process("exec", "--hold", "prod", "--", "sh", "-c", SAYS_INTERRUPT, start_new_session=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        os.killpg(running.pid, signal.SIGINT)
        assert running.stdout.readline() == "interrupted\n"
        assert running.wait(20) == 0


SAYS_INTERRUPT = 'trap "echo interrupted; exit 0" INT; echo ready; while :; do sleep 0.05; done'


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


def test_a_live_shell_has_the_profile_and_says_so(world: World, tmp_path: Path) -> None:
    shell = tmp_path / "my-shell"
    shell.write_text(f"#!{sys.executable}\n{SHOW_AWS}\n")
    shell.chmod(0o755)
    said = finished("shell", "--live", "prod", environ={**INHERITED, "SHELL": str(shell)})
    assert (said.status, said.answer["AWS_PROFILE"]) == (0, "prod-live")
    assert "AWS_ACCESS_KEY_ID" not in said.answer
    assert said.err == "Production · prod-live · account 4821-0937-5526 · live: it renews itself\n"


def test_a_role_that_stands_out_has_its_colour_in_the_prompt_and_on_the_terminal(world: World, home: Path) -> None:
    guarded = '[roles.prod]\ncolor = "#d13438"\nstand_out = true\n'
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", guarded))
    (home / ".bashrc").write_text("PS1='mine-> '\n")
    environ = {**os.environ, "SHELL": "/bin/bash", "TERM": "xterm", "COLORTERM": "truecolor"}
    with pty_terminal([*COMMAND, "shell", "prod"], environ) as shell:
        assert re.search(r"48;2;209;52;56m Production (59m|1h0m) \x1b\[0m mine-> ", shell.read_until("mine-> "))
        shell.type("exit 3\r")
        assert shell.end() == 3
    assert "\x1b]11;#40191a\x07" in shell.output
    assert shell.output.endswith("\x1b]111\x07")


def test_where_a_session_went_is_in_the_history(world: World, run: Run) -> None:
    run("env", "prod", "--shell", "json")
    finished("exec", "prod", "--", "true")
    finished("shell", "prod", environ={"SHELL": "/bin/true"})
    lines = (Path(files.state_folder()) / "history.jsonl").read_text().splitlines()
    events = [json.loads(line) for line in lines]
    assert [event.get("to") for event in events if event["event"] == "delivered"] == ["env", "exec", "shell"]


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


@pytest.mark.parametrize(("option", "expected"), [("--live", ["shell", "--live", "prod"]), ("", ["shell", "prod"])])
def test_terminal_passes_on_how(world: World, tmp_path: Path, option: str, expected: list[str]) -> None:
    terminal = tmp_path / "my-terminal"
    terminal.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/arguments\n')
    terminal.chmod(0o755)
    assert finished("terminal", "prod", *filter(None, [option]), environ={"TERMINAL": str(terminal)}).status == 0
    arguments = (tmp_path / "arguments").read_text().splitlines()
    assert [word for word in arguments if word in {"shell", "--live", "prod"}] == expected


# whoami


def test_whoami_asks_aws_with_the_session(world: World, run: Run) -> None:
    assert run("whoami", "prod") == (0, f"{SESSION_ARN}\n", "")
    assert run("whoami", "prod", "--json").answer == {"arn": SESSION_ARN, "account_id": "482109375526"}
    assert [call.action for call in world.aws.calls] == ["AssumeRole", "GetCallerIdentity", "GetCallerIdentity"]


def test_whoami_tells_trouble_as_json(run: Run) -> None:
    said = run("whoami", "partner", "--json")
    assert (said.status, said.err) == (1, "")
    assert isinstance(said.answer["error"], dict)


def test_an_external_id_is_not_in_a_refusal(world: World, run: Run) -> None:
    world.write_list(
        ROLES_FILE.replace("[roles.partner]\n", f'[roles.partner]\nexternal_id = "{PARTNER_EXTERNAL_ID}x"\n')
    )
    for said in (run("assume", "partner"), run("assume", "partner", "--json")):
        assert said.status == 1
        assert PARTNER_EXTERNAL_ID not in said.out + said.err


def test_a_fault_of_sts_is_a_sentence(world: World, run: Run) -> None:
    world.aws.fail(9, Fault(200, "<html>Sign in to the guest network</html>", "text/html"))
    said = run("assume", "prod")
    assert said.status == 1
    assert re.fullmatch(r"roleswitch: What 127\.0\.0\.1 answered is not .+ Try again\.\n", said.err)


def test_profiles_that_lead_in_a_circle_end_with_a_sentence(world: World) -> None:
    said = finished("credential-process", "prod", environ={"ROLESWITCH_ASKING": "helper prod"})
    assert said == (
        1,
        "",
        "roleswitch: The profiles of ~/.aws lead in a circle (helper → prod → prod): "
        "give one of the roles another source.\n",
    )


def test_a_length_that_cannot_be_had_is_said_with_the_reason(run: Run) -> None:
    said = run("assume", "from-hub", "--duration", "2h")
    assert said.status == 0
    assert said.err == (
        "roleswitch: from-hub: 1 h and not 2 h: assumed via hub: 1 h is the most AWS gives to a role from a role; 2 h "
        "are set.\n"
    )


@pytest.mark.parametrize("name", ["\x1b[2J", "\x9b31m", "\u202egpj", "pr\u200bod", "\ud83d"])
def test_a_name_that_nobody_has_gives_the_terminal_no_order(run: Run, name: str) -> None:
    said = run("assume", name)
    assert "There is no role named" in said.err
    assert said.err.rstrip("\n").isprintable()
