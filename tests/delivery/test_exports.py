"""Exports, evaluated by the shells they are written for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from roleswitch.core.session import Session
from roleswitch.delivery.exports import (
    CMD_LONGEST_LINE,
    LiveProfile,
    Shell,
    caller_shell,
    environment,
    export_text,
    variables,
    without_identity,
)
from roleswitch.errors import BadValue

NOON = datetime(2031, 5, 1, 12, 0, tzinfo=UTC)
SESSION = Session(
    role="prod-admin",
    role_arn="arn:aws:iam::123456789012:role/Admin",
    assumed_role_arn="arn:aws:sts::123456789012:assumed-role/Admin/me",
    access_key_id="ASIAEXAMPLEEXAMPLE01",
    secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    session_token="FwoGZXIvYXdzEJr//////////wEaDH+token==",
    issued=NOON,
    expiration=NOON + timedelta(hours=1),
    region="eu-west-1",
)

LIVE = LiveProfile(role="prod-admin", profile="prod-live", region="eu-west-1")

# What a shell before this one may have left: each would win over the session in some SDK, or lie in the prompt.
LEFT_OVER = {
    "AWS_PROFILE": "somebody-else",
    "AWS_DEFAULT_PROFILE": "somebody-else",
    "AWS_SECURITY_TOKEN": "old",
    "AWS_ROLE_ARN": "arn:aws:iam::999999999999:role/Other",
    "AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/",
    "AWS_VAULT": "old",
    "AWSUME_PROFILE": "old",
}
KEYS_LEFT_OVER = {
    "AWS_ACCESS_KEY_ID": "AKIAOLD",
    "AWS_SECRET_ACCESS_KEY": "old",
    "AWS_SESSION_TOKEN": "old",
    "AWS_CREDENTIAL_EXPIRATION": "2001-01-01T00:00:00Z",
    "AWS_DEFAULT_PROFILE": "old",
}

PIECES = [
    "'",
    '"',
    "$(exit 7)",
    "${HOME}",
    "$HOME",
    "`exit 7`",
    "\\",
    "\\\\",
    "\\n",
    "!",
    "!!",
    "%",
    "%PATH%",
    "^",
    "&",
]
PIECES += [
    "\n",
    "\r",
    "\t",
    " ",
    "  ",
    ";",
    "|",
    "#",
    "*",
    "~",
    "-",
    "=",
    "{",
    "}",
    "é",
    "🔑",
    "‘",
    "’",
    "‚",
    "‛",
    "“",
    "\x1b",
]
hostile = (
    st.lists(
        st.one_of(
            st.sampled_from(PIECES),
            st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=4),
        ),
        min_size=1,
        max_size=8,
    )
    .map("".join)
    .filter(bool)
)
hostile_sessions = st.builds(
    lambda key, secret, token, region: replace(
        SESSION, access_key_id=key, secret_access_key=secret, session_token=token, region=region
    ),
    *[hostile] * 4,
)
all_pieces = replace(SESSION, secret_access_key="".join(PIECES), session_token="-n " + "'" * 3, region="\\'\\")
some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def with_role(role: Session | LiveProfile) -> dict[str, str]:
    """What a shell is given: beside what SDKs read, what prompts do."""
    identity = role.profile if isinstance(role, LiveProfile) else role.access_key_id
    return variables(role) | {"ROLESWITCH_ROLE": role.role, "ROLESWITCH_IDENTITY": identity}


def printed(output: bytes) -> dict[str, str]:
    """What `env -0` said."""
    pairs = output.decode("utf-8", "surrogateescape").rstrip("\0").split("\0")
    return dict(pair.partition("=")[::2] for pair in pairs)


def evaluated(command: list[str], text: str, folder: Path, left_over: Mapping[str, str] = LEFT_OVER) -> dict[str, str]:
    """The environment of a program that the shell starts after it evaluated `text`."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    base = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "XDG_CONFIG_HOME": str(home)}
    ran = subprocess.run(
        [*command, f"{text}\nenv -0"], env={**base, **left_over}, capture_output=True, check=True, cwd=folder
    )
    assert ran.stderr == b""
    return printed(ran.stdout)


SHELLS = {
    "bash": (Shell.BASH, ["bash", "--norc", "-c"]),
    "dash": (Shell.BASH, ["dash", "-c"]),
    "zsh": (Shell.ZSH, ["zsh", "-f", "-c"]),
    "zsh with RC_QUOTES": (Shell.ZSH, ["zsh", "-f", "-o", "rcquotes", "-c"]),
    "fish": (Shell.FISH, ["fish", "--no-config", "-c"]),
}


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest) -> tuple[Shell, list[str]]:
    kind, command = SHELLS[request.param]
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    return kind, command


@some
@given(session=hostile_sessions)
@example(session=SESSION)
@example(session=all_pieces)
def test_any_value_survives_the_shell(shell: tuple[Shell, list[str]], tmp_path: Path, session: Session) -> None:
    kind, command = shell
    seen = evaluated(command, export_text(session, kind), tmp_path)
    assert {name: seen.get(name) for name in variables(session)} == variables(session)


def test_the_shell_loses_what_would_win_over_the_session(shell: tuple[Shell, list[str]], tmp_path: Path) -> None:
    kind, command = shell
    seen = evaluated(command, export_text(SESSION, kind), tmp_path)
    assert {name for name in seen if name.startswith(("AWS_", "AWSUME_"))} == set(variables(SESSION))


def test_a_shell_takes_a_live_profile_in_place_of_keys_and_keys_in_place_of_a_live_profile(
    shell: tuple[Shell, list[str]], tmp_path: Path
) -> None:
    kind, command = shell
    seen = evaluated(command, export_text(LIVE, kind), tmp_path, KEYS_LEFT_OVER)
    assert {name: value for name, value in seen.items() if name.startswith(("AWS_", "ROLESWITCH_"))} == with_role(LIVE)
    seen = evaluated(command, export_text(LIVE, kind) + export_text(SESSION, kind), tmp_path, {})
    assert with_role(SESSION).items() <= seen.items()
    assert "AWS_PROFILE" not in seen


def test_a_role_without_a_region_does_not_get_the_last_roles(shell: tuple[Shell, list[str]], tmp_path: Path) -> None:
    kind, command = shell
    text = export_text(replace(SESSION, region=None), kind)
    seen = evaluated(command, text, tmp_path, {"AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1"})
    assert "AWS_REGION" not in seen
    assert "AWS_DEFAULT_REGION" not in seen


def test_an_eval_without_quotes_works_too(tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text(export_text(SESSION, Shell.BASH))
    seen = evaluated(["bash", "--norc", "-c"], 'eval $(cat "$HOME/../text")', tmp_path)
    assert variables(SESSION).items() <= seen.items()
    assert "AWS_PROFILE" not in seen


def test_fish_keeps_a_universal_variable_of_the_persons(tmp_path: Path) -> None:
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    text = f"set -U AWS_PROFILE mine\n{export_text(SESSION, Shell.FISH)}\nset -x KEPT (set -U | string collect)"
    assert "AWS_PROFILE mine" in evaluated(["fish", "-c"], text, tmp_path, {})["KEPT"]


@pytest.mark.parametrize("program", ["bash", "zsh"])
def test_an_exclamation_mark_survives_an_interactive_shell(program: str, tmp_path: Path) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    options = ["--norc", "-i"] if program == "bash" else ["-f", "-i"]
    history = "set -o history; set -H" if program == "bash" else "setopt banghist"
    session = replace(SESSION, secret_access_key="a!!b !$ !echo")
    ran = subprocess.run(
        [program, *options],
        input=f"{history}\necho hello\n{export_text(session, Shell(program))}\nenv -0; exit\n",
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "HISTFILE": "", "PS1": "", "TERM": "dumb"},
        capture_output=True,
        text=True,
        check=True,
        start_new_session=True,
    )
    assert "\0AWS_SECRET_ACCESS_KEY=a!!b !$ !echo\0" in ran.stdout


# --- .env ------------------------------------------------------------------------------------------------------------


def read_by_dotenv(path: Path) -> dict[str, str | None]:
    return dict(dotenv_values(path, encoding="utf-8"))


def read_by_sh(path: Path) -> dict[str, str | None]:
    return dict(evaluated(["dash", "-c"], f"set -a; . ./{path.name}", path.parent, {}))


@some
@given(session=hostile_sessions)
@example(session=SESSION)
def test_a_dotenv_file_that_is_written_is_read_alike_by_a_shell_and_python_dotenv(
    tmp_path: Path, session: Session
) -> None:
    path = tmp_path / "test.env"
    try:
        path.write_text(export_text(session, Shell.DOTENV), encoding="utf-8", newline="")
    except BadValue:
        return
    for read in (read_by_dotenv(path), read_by_sh(path)):
        assert {name: read.get(name) for name in variables(session)} == variables(session)


@pytest.mark.parametrize(
    "value", ["a b", "it's", 'a"b', "#no comment", "$HOME", "`x`", "two\nlines", "a\\b", "é🔑", "!!"]
)
def test_a_dotenv_file_takes_what_its_readers_agree_on(value: str, tmp_path: Path) -> None:
    path = tmp_path / "test.env"
    session = replace(SESSION, secret_access_key=value)
    path.write_text(export_text(session, Shell.DOTENV), encoding="utf-8")
    assert read_by_dotenv(path)["AWS_SECRET_ACCESS_KEY"] == value
    assert read_by_sh(path)["AWS_SECRET_ACCESS_KEY"] == value


@pytest.mark.parametrize("value", ["'\"", "'$x", "${HOME}", "end\\", "a\\\\b'", "a\rb"])
def test_a_dotenv_file_refuses_what_its_readers_read_differently(value: str) -> None:
    with pytest.raises(BadValue, match="AWS_SECRET_ACCESS_KEY") as refused:
        export_text(replace(SESSION, secret_access_key=value), Shell.DOTENV)
    assert value not in str(refused.value)


def test_a_dotenv_file_of_a_real_session_has_no_quotes() -> None:
    # docker run --env-file takes them for a part of the value.
    assert not re.search("['\"]", export_text(SESSION, Shell.DOTENV))


# --- JSON ------------------------------------------------------------------------------------------------------------


@given(session=hostile_sessions)
def test_json_is_an_object_of_the_variables(session: Session) -> None:
    assert json.loads(export_text(session, Shell.JSON)) == variables(session)


# --- PowerShell: read by the rules of about_Quoting_Rules ------------------------------------------------------------


def read_by_powershell_rules(text: str) -> dict[str, str | None]:
    """Statements `$env:NAME = $null` and `$env:NAME = '…'`: any of five quotes ends a string unless it is doubled."""
    quotes = "'\u2018\u2019\u201a\u201b"
    found: dict[str, str | None] = {}
    at = 0
    while at < len(text):
        statement = re.compile(r"\$env:(\w+) = ").match(text, at)
        assert statement, f"not a statement: {text[at : at + 40]!r}"
        at = statement.end()
        if text.startswith("$null\n", at):
            found[statement[1]] = None
            at += len("$null\n")
            continue
        assert text[at] in quotes
        at += 1
        value = ""
        while text[at] not in quotes or text[at + 1] in quotes:
            value += text[at]
            at += 2 if text[at] in quotes else 1
        assert text[at + 1] == "\n"
        at += 2
        found[statement[1]] = value
    return found


@given(session=hostile_sessions)
@example(session=all_pieces)
def test_any_value_survives_powershells_quoting_rules(session: Session) -> None:
    read = read_by_powershell_rules(export_text(session, Shell.POWERSHELL))
    assert {name: value for name, value in read.items() if value is not None} == with_role(session)
    assert LEFT_OVER.keys() <= {name for name, value in read.items() if value is None}


@pytest.mark.skipif(not shutil.which("pwsh"), reason="PowerShell is not installed")
def test_any_value_survives_powershell_itself(tmp_path: Path) -> None:
    command = ["pwsh", "-NoProfile", "-NonInteractive", "-Command"]
    seen = evaluated(command, export_text(all_pieces, Shell.POWERSHELL), tmp_path)
    assert variables(all_pieces).items() <= seen.items()
    assert "AWS_PROFILE" not in seen


# --- nushell: read by the rules of its book, "Working with Strings" --------------------------------------------------


def read_by_nushell_rules(text: str) -> tuple[dict[str, str], set[str]]:
    escapes = {"\\": "\\", '"': '"', "n": "\n", "r": "\r", "t": "\t"}
    first, rest = text.split("\n", 1)
    assert first.startswith("hide-env --ignore-errors ")
    pattern = re.compile(r'\$env\.(\w+) = "((?:[^"\\]|\\.)*)"\n')
    found: dict[str, str] = {}
    at = 0
    while at < len(rest):
        statement = pattern.match(rest, at)
        assert statement, f"not a statement: {rest[at : at + 40]!r}"
        assert "\n" not in statement[2]
        found[statement[1]] = re.sub(r"\\(.)", lambda escape: escapes[escape[1]], statement[2])
        at = statement.end()
    return found, set(first.split()[2:])


@given(session=hostile_sessions)
@example(session=all_pieces)
def test_any_value_survives_nushells_string_rules(session: Session) -> None:
    found, hidden = read_by_nushell_rules(export_text(session, Shell.NUSHELL))
    assert found == with_role(session)
    assert LEFT_OVER.keys() <= hidden


@pytest.mark.skipif(not shutil.which("nu"), reason="nushell is not installed")
def test_any_value_survives_nushell_itself(tmp_path: Path) -> None:
    seen = evaluated(
        ["nu", "--no-config-file", "-c"], export_text(all_pieces, Shell.NUSHELL).replace("\nenv", "\n^env"), tmp_path
    )
    assert variables(all_pieces).items() <= seen.items()


# --- cmd: read by the phases of cmd.exe ------------------------------------------------------------------------------


def read_by_cmd_rules(text: str, percents: Callable[[str], str]) -> dict[str, str]:
    """Lines `set "NAME=value"`: percent signs first, then the value goes to the last quote of the line."""
    found: dict[str, str] = {}
    for line in text.removesuffix("\n").split("\n"):
        assert len(line) <= 8191
        statement = re.fullmatch(r'set "(\w+)=(.*)"', percents(line))
        assert statement
        found[statement[1]] = statement[2]
    return found


def at_the_prompt(line: str) -> str:
    return re.sub(r"%[^%]+%", "EXPANDED", line)


def in_a_batch_file(line: str) -> str:
    return re.sub(r"%%|%[^%]+%|%", lambda found: "%" if found[0] == "%%" else "", line)


def in_for_f(line: str) -> str:
    return line


@given(session=hostile_sessions)
@example(session=SESSION)
def test_what_cmd_is_given_means_the_same_at_the_prompt_in_for_and_in_a_batch_file(session: Session) -> None:
    try:
        text = export_text(session, Shell.CMD)
    except BadValue:
        return
    for percents in (at_the_prompt, in_a_batch_file, in_for_f):
        read = read_by_cmd_rules(text, percents)
        assert {name: value for name, value in read.items() if value} == with_role(session)
        assert LEFT_OVER.keys() <= {name for name, value in read.items() if not value}


@pytest.mark.parametrize("value", ["a^b", "a&b|c", "(x)", "a<b>c", "it's", "a b", "$x `y`", "é"])
def test_cmd_is_given_what_its_quotes_protect(value: str) -> None:
    assert f'set "AWS_SECRET_ACCESS_KEY={value}"' in export_text(replace(SESSION, secret_access_key=value), Shell.CMD)


@pytest.mark.parametrize("value", ["50%", "%PATH%", 'a"b', "a\nb", "a!b", "\x1b", "x" * CMD_LONGEST_LINE])
def test_cmd_is_never_given_what_it_would_change(value: str) -> None:
    with pytest.raises(BadValue, match="AWS_SECRET_ACCESS_KEY") as refused:
        export_text(replace(SESSION, secret_access_key=value), Shell.CMD)
    assert value not in str(refused.value)


def test_every_other_shell_is_given_a_live_profile_by_its_own_rules() -> None:
    powershell = read_by_powershell_rules(export_text(LIVE, Shell.POWERSHELL))
    assert {name: value for name, value in powershell.items() if value is not None} == with_role(LIVE)
    nushell, hidden = read_by_nushell_rules(export_text(LIVE, Shell.NUSHELL))
    assert nushell == with_role(LIVE)
    cmd = read_by_cmd_rules(export_text(LIVE, Shell.CMD), at_the_prompt)
    assert {name: value for name, value in cmd.items() if value} == with_role(LIVE)
    for gone in (
        hidden,
        {name for name in powershell if not powershell[name]},
        {name for name in cmd if not cmd[name]},
    ):
        assert KEYS_LEFT_OVER.keys() <= gone


def test_a_file_is_given_a_live_profile_without_what_is_for_prompts(tmp_path: Path) -> None:
    assert json.loads(export_text(LIVE, Shell.JSON)) == variables(LIVE)
    (tmp_path / "test.env").write_text(export_text(LIVE, Shell.DOTENV))
    assert read_by_dotenv(tmp_path / "test.env") == variables(LIVE)


@pytest.mark.parametrize("shell_kind", Shell)
@pytest.mark.parametrize("value", ["a\0b", "\ud800"])
def test_a_value_that_no_environment_can_hold_is_refused(shell_kind: Shell, value: str) -> None:
    with pytest.raises(BadValue, match="AWS_SESSION_TOKEN"):
        export_text(replace(SESSION, session_token=value), shell_kind)


# --- the environment of a program that we start ----------------------------------------------------------------------


def test_the_variables_of_a_live_profile_name_it_and_hold_no_key() -> None:
    assert variables(LIVE) == {
        "AWS_PROFILE": "prod-live",
        "AWS_SDK_LOAD_CONFIG": "1",
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
    }
    assert variables(replace(LIVE, region=None)) == {"AWS_PROFILE": "prod-live", "AWS_SDK_LOAD_CONFIG": "1"}


def test_the_variables_are_those_that_sdks_read() -> None:
    assert variables(SESSION) == {
        "AWS_ACCESS_KEY_ID": SESSION.access_key_id,
        "AWS_SECRET_ACCESS_KEY": SESSION.secret_access_key,
        "AWS_SESSION_TOKEN": SESSION.session_token,
        "AWS_CREDENTIAL_EXPIRATION": "2031-05-01T13:00:00Z",
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
    }


def test_no_inherited_identity_and_no_inherited_region_is_left() -> None:
    inherited = {
        **LEFT_OVER,
        "AWS_ACCESS_KEY_ID": "AKIAOLD",
        "AWS_REGION": "us-east-1",
        "AWS_SOME_FUTURE_IDENTITY": "x",
        "AWSUME_EXPIRATION": "x",
        "ROLESWITCH_ROLE": "other",
        "ROLESWITCH_TITLE": "Other",
    }
    ours = environment(replace(SESSION, region=None), inherited)
    assert ours == with_role(replace(SESSION, region=None))
    assert environment(LIVE, inherited | KEYS_LEFT_OVER) == with_role(LIVE)


def test_the_prompt_of_a_shell_around_this_one_is_not_inherited() -> None:
    around = {
        "ROLESWITCH_TITLE": "Other",
        "ROLESWITCH_COLOR": "1;7",
        "ROLESWITCH_IDENTITY": "x",
        "ROLESWITCH_ROLE": "o",
    }
    assert without_identity(around | {"ROLESWITCH_PROMPT": "off"}) == {"ROLESWITCH_PROMPT": "off"}


def test_what_says_how_aws_is_reached_stays_and_so_does_all_else() -> None:
    inherited = {
        "PATH": "/bin",
        "HTTPS_PROXY": "http://127.0.0.1:3128",
        "ROLESWITCH_HOME": "/somewhere",
        "AWS_CA_BUNDLE": "/ca.pem",
        "AWS_CONFIG_FILE": "/config",
        "AWS_SHARED_CREDENTIALS_FILE": "/credentials",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:5000",
        "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:5001",
        "AWS_USE_FIPS_ENDPOINT": "true",
        "AWS_PAGER": "",
    }
    assert inherited.items() <= environment(SESSION, inherited).items()


def test_names_have_no_case_on_windows_and_have_one_elsewhere() -> None:
    inherited = {"Aws_Profile": "x", "aws_ca_bundle": "/ca.pem", "Path": "C:\\"}
    assert without_identity(inherited, platform="win32") == {"aws_ca_bundle": "/ca.pem", "Path": "C:\\"}
    assert without_identity(inherited, platform="linux") == inherited


def test_botocore_uses_the_session_and_nothing_inherited(tmp_path: Path) -> None:
    reader = (
        "import botocore.session\n"
        "session = botocore.session.get_session()\n"
        "print(*session.get_credentials().get_frozen_credentials()[:3], session.get_config_variable('region'))\n"
    )
    inherited = {**LEFT_OVER, "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    read = subprocess.run(
        [sys.executable, "-c", reader], env=environment(SESSION, inherited), capture_output=True, text=True, check=True
    )
    assert read.stdout.split() == [
        SESSION.access_key_id,
        SESSION.secret_access_key,
        SESSION.session_token,
        "eu-west-1",
    ]


def test_botocore_uses_the_live_profile_and_no_keys_that_were_inherited(tmp_path: Path) -> None:
    document = {"Version": 1, "AccessKeyId": "ASIALIVE", "SecretAccessKey": "s", "SessionToken": "t"}
    asks = f'{sys.executable} -c \'print(r"""{json.dumps(document)}""")\''
    (tmp_path / "config").write_text(f"[profile prod-live]\ncredential_process = {asks}\n")
    reader = "import botocore.session; print(botocore.session.get_session().get_credentials().access_key)"
    inherited = {
        **LEFT_OVER,
        **KEYS_LEFT_OVER,
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
    }
    read = subprocess.run(
        [sys.executable, "-c", reader], env=environment(LIVE, inherited), capture_output=True, text=True, check=True
    )
    assert read.stdout == "ASIALIVE\n"


# --- whose shell asks ------------------------------------------------------------------------------------------------

ASK = "import os; from roleswitch.delivery.exports import caller_shell; print(caller_shell(os.environ).value)"


@pytest.mark.parametrize(
    ("program", "expected"),
    [("bash", "bash"), ("dash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("pwsh", "powershell")],
)
def test_the_shell_that_asks_is_known_whatever_the_login_shell_is(program: str, expected: str, tmp_path: Path) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    # The second command keeps the shell from becoming the first one instead of starting it.
    asked = subprocess.run(
        [program, "-c", f'"{sys.executable}" -c "{ASK}"; true'],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "SHELL": "/bin/tcsh",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == expected


@pytest.mark.parametrize(
    ("login_shell", "expected"),
    [("/usr/bin/fish", Shell.FISH), ("/opt/nu/bin/nu", Shell.NUSHELL), ("/bin/tcsh", Shell.BASH), ("", Shell.BASH)],
)
def test_the_login_shell_decides_where_another_program_asks(login_shell: str, expected: Shell, tmp_path: Path) -> None:
    between = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {ASK!r}], check=True)"
    asked = subprocess.run(
        [sys.executable, "-c", between],
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
            "SHELL": login_shell,
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == expected.value


MACHINE = {
    "ProgramFiles": r"C:\Program Files",
    "SystemRoot": r"C:\Windows",
    "PSModulePath": r"C:\Program Files\WindowsPowerShell\Modules;C:\Windows\system32\WindowsPowerShell\v1.0\Modules",
}


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        (MACHINE, Shell.CMD),
        ({}, Shell.CMD),
        (
            MACHINE | {"PSModulePath": r"C:\Users\me\Documents\PowerShell\Modules;" + MACHINE["PSModulePath"]},
            Shell.POWERSHELL,
        ),
        (MACHINE | {"NU_VERSION": "0.100.0"}, Shell.NUSHELL),
    ],
)
def test_windows_shells_are_told_apart_by_what_they_set(environ: Mapping[str, str], expected: Shell) -> None:
    assert caller_shell(environ, platform="win32") is expected
