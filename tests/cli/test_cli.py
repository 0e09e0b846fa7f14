"""The command line is a contract: what each command prints, where, and how it ends."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from roleswitch import __version__, files
from roleswitch.core.source import AccessKeySource
from tests.cli.commands import (
    PAIR,
    Run,
    finished,
    process,
)
from tests.fakes import (
    KEY,
    LONG,
    OTHER_KEY,
    PROD,
    ROLES_FILE,
    World,
    answer,
)

# Usage, pipes, and what nobody expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["list", "--nonsense"],
        ["show"],
        ["assume"],
        ["key"],
        ["key", "rotate"],
        ["assume", "a", "b"],
        ["assume", "prod", "--mfa", "sometimes"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_how_on_standard_error(run: Run, arguments: Sequence[str]) -> None:
    said = run(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: roleswitch")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "--json"], "the following arguments are required: NAME."),
        (["--json"], "the following arguments are required: COMMAND."),
        (["env", "prod", "--json"], "unrecognized arguments: --json."),
        (
            ["assume", "prod", "--json", "--duration", "5x"],
            "--duration: 5x is not one: write it as in 1h, 90m or 3600.",
        ),
    ],
)
def test_wrong_usage_is_an_object_too_where_json_was_asked_for(
    run: Run, arguments: Sequence[str], message: str
) -> None:
    said = run(*arguments)
    assert (said.status, said.err) == (2, "")
    assert said.error.keys() == {"kind", "message", "causes", "next"}
    assert (said.error["kind"], said.error["message"]) == ("usage", message)


def test_json_for_another_program_is_not_for_ours(run: Run) -> None:
    said = run("exec", "--nonsense", "prod", "--", "aws", "--json")
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
        "key",
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
    """botocore logs a traceback where the role of a web identity token is refused."""
    token = world.home / "token"
    token.write_text("not-a-token-of-theirs")
    world.config.parent.mkdir()
    world.config.write_text(
        f"[profile mine]\nrole_arn = {LONG}\nweb_identity_token_file = {token}\nregion = eu-west-1\n", encoding="utf-8"
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


MFA_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


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
    ran("key", "totp", "work", given=MFA_SECRET)
    ran("key", "rotate", "work")
    ran("key", "list", "--json")
    world.aws.fail(1, answer({"AccessKeyId": "ASIAIOSFODNN7EXAM\n[x]", "SecretAccessKey": "canary" * 7}))
    ran("env", "hub", gives_session=True)
    done.set()
    watcher.join()

    sessions = world.switch.kept_sessions()
    assert {"prod", "helper"} <= sessions.keys()
    source = world.switch.roles.load().sources["work"]
    assert isinstance(source, AccessKeySource)
    new = world.switch.keys.keychain.read(source).secret_access_key
    secrets = {long_lived, new, MFA_SECRET, "canary" * 7, KEY.secret_access_key}
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
        "roleswitch/keyring.json": {long_lived, new, MFA_SECRET},
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
