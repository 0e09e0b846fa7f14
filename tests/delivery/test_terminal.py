"""Which terminal program, told what; and the shell that runs in it. Real windows are in tests/desktop/."""

from __future__ import annotations

import json
import os
import pty
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from roleswitch.core.preferences import PreferencesFile
from roleswitch.delivery.terminal import (
    Terminal,
    find_terminal,
    installed_terminals,
    open_terminal,
    plain_title,
    terminal_command,
    with_settings,
)
from roleswitch.errors import BadValue, DeliveryTrouble
from tests.delivery.pty_terminal import PtyTerminal, plain, pty_terminal

COMMAND = ["/usr/bin/env", "ROLESWITCH_HOME=/a b;'c'", "/opt/roleswitch", "shell", "prod-admin"]
HOSTILE_TITLE = "-e \"x\" 'y' $(touch pwned); `z` %w \x1b]0;\x07\n\u202e\u2028end"
PLAIN_TITLE = "-e \"x\" 'y' $(touch pwned); `z` %w ]0;end"


def installed(*names: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in names else None


def known(name: str) -> Terminal:
    return find_terminal({"TERMINAL": name}, platform="linux", which=installed(name))


IN_THE_SAME_WORD = [f"--title={PLAIN_TITLE}"]
ONE_STRING = [shlex.join(COMMAND)]


@pytest.mark.parametrize(
    ("name", "expected"),
    {
        "xterm": ["-T", f" {PLAIN_TITLE}", "-e", *COMMAND],
        "uxterm": ["-T", f" {PLAIN_TITLE}", "-e", *COMMAND],
        "lxterm": ["-T", f" {PLAIN_TITLE}", "-e", *COMMAND],
        "st": ["-T", f" {PLAIN_TITLE}", "-e", *COMMAND],
        "urxvt": ["-title", f" {PLAIN_TITLE}", "-e", *COMMAND],
        "konsole": ["-p", "LocalTabTitleFormat=%w", "-e", *COMMAND],
        "qterminal": ["-e", *COMMAND],
        "alacritty": [*IN_THE_SAME_WORD, "-e", *COMMAND],
        "ghostty": [*IN_THE_SAME_WORD, "-e", *COMMAND],
        "kitty": [*IN_THE_SAME_WORD, *COMMAND],
        "foot": [*IN_THE_SAME_WORD, *COMMAND],
        "wezterm": ["start", "--always-new-process", "--", *COMMAND],
        "gnome-terminal": [*IN_THE_SAME_WORD, "--", *COMMAND],
        "kgx": [*IN_THE_SAME_WORD, "--", *COMMAND],
        "ptyxis": ["--new-window", *IN_THE_SAME_WORD, "--", *COMMAND],
        "mate-terminal": [*IN_THE_SAME_WORD, "-x", *COMMAND],
        "xfce4-terminal": [*IN_THE_SAME_WORD, "-x", *COMMAND],
        "terminator": ["-u", *IN_THE_SAME_WORD, "-x", *COMMAND],
        "tilix": [*IN_THE_SAME_WORD, "-e", *ONE_STRING],
        "lxterminal": [*IN_THE_SAME_WORD, "-e", *ONE_STRING],
        "sakura": ["-e", *ONE_STRING],
        "xdg-terminal-exec": COMMAND,
        "some-terminal-of-tomorrow": ["-e", *COMMAND],
    }.items(),
)
def test_each_terminal_program_is_told_in_its_own_way(name: str, expected: list[str]) -> None:
    assert terminal_command(known(name), HOSTILE_TITLE, COMMAND) == [f"/usr/bin/{name}", *expected]


@pytest.mark.parametrize("name", ["konsole", "qterminal"])
def test_a_dollar_sign_is_refused_where_the_program_would_fill_it_in(name: str) -> None:
    with pytest.raises(BadValue, match=name):
        terminal_command(known(name), "title", ["/home/$USER/roleswitch", "shell", "x"])


def test_a_command_with_control_characters_is_refused() -> None:
    with pytest.raises(BadValue):
        terminal_command(known("xterm"), "title", ["roleswitch", "shell", "a\x03b"])


def test_the_persons_own_choice_comes_before_everything() -> None:
    environ = {"TERMINAL": "kitty", "XDG_CURRENT_DESKTOP": "KDE"}
    found = find_terminal(environ, platform="linux", which=installed("kitty", "konsole", "xdg-terminal-exec"))
    assert found.executable == "/usr/bin/kitty"


def test_the_one_of_the_preferences_comes_before_that_of_the_environment() -> None:
    which = installed("kitty", "konsole", "alacritty")
    environ = {"TERMINAL": "kitty"}
    assert find_terminal(environ, chosen="alacritty", platform="linux", which=which).name == "alacritty"
    gone = find_terminal(environ, chosen="ghostty", platform="linux", which=which)
    assert gone.name == "kitty", "one that is not installed any more opens nothing"


def test_what_can_be_chosen_is_what_is_installed() -> None:
    which = installed("xterm", "foot", "kitty", "x-terminal-emulator")
    assert installed_terminals({}, platform="linux", which=which) == ("kitty", "xterm")
    assert installed_terminals({"WAYLAND_DISPLAY": "wayland-0"}, platform="linux", which=which)[1] == "foot"


def test_on_macos_and_windows_can_be_chosen_what_is_there(tmp_path: Path) -> None:
    none, kitty = installed(), installed("kitty")
    assert installed_terminals({}, platform="darwin", which=kitty, applications=tmp_path) == ("Terminal", "kitty")
    (tmp_path / "iTerm.app").mkdir()
    for name in installed_terminals({}, platform="darwin", which=none, applications=tmp_path):
        assert find_terminal({"TERM_PROGRAM": "x"}, chosen=name, platform="darwin", which=none).name == name
    wt = {"wt": "C:\\wt.exe"}.get
    for name in installed_terminals({}, platform="win32", which=wt):
        assert find_terminal({}, chosen=name, platform="win32", which=wt).name == name


@pytest.mark.parametrize(
    ("desktop", "programs", "expected"),
    [
        ("GNOME", ("xterm", "gnome-terminal", "xdg-terminal-exec"), "xdg-terminal-exec"),
        ("ubuntu:GNOME", ("xterm", "gnome-terminal", "konsole"), "gnome-terminal"),
        ("GNOME", ("xterm", "kgx", "konsole"), "kgx"),
        ("KDE", ("gnome-terminal", "konsole", "x-terminal-emulator"), "konsole"),
        ("XFCE", ("gnome-terminal", "xfce4-terminal"), "xfce4-terminal"),
        ("MATE", ("gnome-terminal", "mate-terminal"), "mate-terminal"),
        ("LXQt", ("gnome-terminal", "qterminal"), "qterminal"),
        ("", ("xterm", "gnome-terminal"), "gnome-terminal"),
        ("", ("xterm", "foot"), "xterm"),
        ("", ("xterm",), "xterm"),
    ],
)
def test_without_a_choice_the_desktops_own_program_comes_first(
    desktop: str, programs: tuple[str, ...], expected: str
) -> None:
    environ = {"TERMINAL": "not-installed", "XDG_CURRENT_DESKTOP": desktop}
    assert find_terminal(environ, platform="linux", which=installed(*programs)).name == expected


def test_where_there_is_none_the_person_is_told_what_to_install() -> None:
    with pytest.raises(DeliveryTrouble, match="No terminal program") as trouble:
        find_terminal({}, platform="linux", which=installed())
    assert any("apt install" in step.text for step in trouble.value.next_steps)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("gnome-terminal.wrapper", ["/usr/bin/gnome-terminal", "--title=t", "--", "roleswitch"]),
        ("terminator", ["{link}", "-u", "--title=t", "-x", "roleswitch"]),
        ("unheard-of", ["{link}", "-e", "roleswitch"]),
    ],
)
def test_x_terminal_emulator_is_told_as_the_program_that_it_stands_for(
    target: str, expected: list[str], tmp_path: Path
) -> None:
    (tmp_path / target).touch()
    link = tmp_path / "x-terminal-emulator"
    link.symlink_to(tmp_path / target)

    def which(name: str) -> str | None:
        return str(link) if name == link.name else installed("gnome-terminal")(name)

    terminal = find_terminal({"XDG_CURRENT_DESKTOP": "i3"}, platform="linux", which=which)
    assert terminal_command(terminal, "t", ["roleswitch"]) == [word.format(link=link) for word in expected]


@pytest.mark.parametrize(("environ", "application"), [({}, "Terminal"), ({"TERM_PROGRAM": "iTerm.app"}, "iTerm")])
def test_on_macos_the_command_is_an_argument_and_no_part_of_the_script(
    environ: Mapping[str, str], application: str
) -> None:
    terminal = find_terminal(environ, platform="darwin", which=installed())
    osascript, option, script, argument = terminal_command(terminal, HOSTILE_TITLE, COMMAND)
    assert (osascript, option) == ("/usr/bin/osascript", "-e")
    assert f'tell application "{application}"' in script
    assert "item 1 of argv" in script
    assert "roleswitch" not in script
    assert shlex.split(argument.removeprefix(" exec ")) == COMMAND


def test_on_windows_a_semicolon_ends_no_command_of_windows_terminal() -> None:
    terminal = find_terminal({}, platform="win32", which=lambda name: "C:\\wt.exe" if name == "wt" else None)
    assert terminal_command(terminal, "Prod; calc", ["C:\\r.exe", "shell", "a;b"]) == [
        *("C:\\wt.exe", "-w", "new", "new-tab", "--title", "Prod\\; calc"),
        *("C:\\r.exe", "shell", "a\\;b"),
    ]


def test_on_windows_without_windows_terminal_the_command_has_a_console_of_its_own() -> None:
    terminal = find_terminal({}, platform="win32", which=installed())
    assert terminal_command(terminal, "t", ["C:\\r.exe", "shell", "x"]) == ["C:\\r.exe", "shell", "x"]


def test_a_title_holds_nothing_that_could_end_it_or_turn_it_round() -> None:
    assert plain_title(HOSTILE_TITLE) == PLAIN_TITLE


def test_a_handed_over_window_is_told_where_this_persons_things_are_and_no_secret() -> None:
    environ = {
        "HOME": "/home/me",
        "ROLESWITCH_HOME": "/a b",
        "AWS_CONFIG_FILE": "/c",
        "XDG_RUNTIME_DIR": "/run/user/1000",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_PROFILE": "other",
        "HTTPS_PROXY": "http://me:secret@proxy:3128",
        "AWS_ENDPOINT_URL": "http://me:secret@127.0.0.1:5000",
        "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:5000",
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:5001",
        "AWS_ENDPOINT_URL_EC2": "http://me:secret@127.0.0.1:5001",
        "AWS_CA_BUNDLE": "",
    }
    assert with_settings(["roleswitch", "shell", "x"], environ) == [
        *("/usr/bin/env", "HOME=/home/me", "ROLESWITCH_HOME=/a b", "AWS_CONFIG_FILE=/c"),
        "XDG_RUNTIME_DIR=/run/user/1000",
        *("AWS_ENDPOINT_URL_S3=http://127.0.0.1:5001", "AWS_ENDPOINT_URL_STS=http://127.0.0.1:5000"),
        *("roleswitch", "shell", "x"),
    ]


# --- a program of ours in the place of the terminal program ----------------------------------------------------------


@pytest.fixture
def until_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for as long as it takes: on a busy machine a Python needs more than a moment."""
    monkeypatch.setattr("roleswitch.delivery.terminal.SETTLE_SECONDS", 60)


def terminal_program(folder: Path, body: str) -> Path:
    program = folder / "xterm"
    program.write_text(f"#!{sys.executable}\n{body}\n")
    program.chmod(0o755)
    return program


@pytest.mark.usefixtures("until_it_ends")
def test_the_terminal_program_gets_nothing_of_ours_but_the_command(tmp_path: Path) -> None:
    said = tmp_path / "said"
    program = terminal_program(
        tmp_path,
        "import json, os, sys\n"
        "record = {'argv': sys.argv[1:], 'env': dict(os.environ), 'session': os.getsid(0),\n"
        "          'streams': [os.readlink(f'/proc/self/fd/{n}') for n in (0, 1)]}\n"
        f"open({str(said)!r}, 'w').write(json.dumps(record))\n",
    )
    environ = {
        "TERMINAL": str(program),
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "AWS_PROFILE": "other",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }
    open_terminal("Production", ["/opt/roleswitch", "shell", "prod"], environ)
    record = json.loads(said.read_text())
    command = ["/usr/bin/env", f"HOME={tmp_path}", "/opt/roleswitch", "shell", "prod"]
    assert record["argv"] == ["-T", "Production", "-e", *command]
    assert not [name for name in record["env"] if name.startswith("AWS_")]
    assert record["session"] != os.getsid(0)
    assert record["streams"] == ["/dev/null", "/dev/null"]


@pytest.mark.usefixtures("until_it_ends")
def test_the_one_of_the_preferences_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = tmp_path / "said"
    program = terminal_program(tmp_path, f"open({str(said)!r}, 'w').write('it')")
    monkeypatch.setenv("ROLESWITCH_HOME", str(tmp_path))
    PreferencesFile.here().put(terminal=str(program))
    open_terminal("t", ["roleswitch"], {"TERMINAL": "/bin/false"})
    assert said.read_text() == "it"


@pytest.mark.usefixtures("until_it_ends")
def test_a_terminal_program_that_fails_at_once_is_told_with_its_own_words(tmp_path: Path) -> None:
    program = terminal_program(tmp_path, 'import sys; sys.exit("noise\\nxterm: can\'t open \\x1b[1mdisplay")')
    with pytest.raises(DeliveryTrouble, match=r"xterm ended at once with status 1: xterm: can't open \[1mdisplay"):
        open_terminal("t", ["roleswitch"], {"TERMINAL": str(program)})


def test_a_terminal_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    program = tmp_path / "xterm"
    program.write_text("#!/nonexistent/interpreter\n")
    program.chmod(0o755)
    with pytest.raises(DeliveryTrouble, match="xterm could not be started: No such file"):
        open_terminal("t", ["roleswitch"], {"TERMINAL": str(program)})


def test_a_terminal_program_that_stays_open_is_left_alone(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    os.mkfifo(pid)  # it is read when it is written
    program = terminal_program(
        tmp_path, f"import os, signal\nopen({str(pid)!r}, 'w').write(str(os.getpid()))\nsignal.pause()"
    )
    open_terminal("t", ["roleswitch"], {"TERMINAL": str(program)})
    os.kill(int(pid.read_text()), signal.SIGTERM)  # raises where it is gone


# --- this same RoleSwitch in another process -------------------------------------------------------------------------


def python_in(folder: Path) -> Path:
    """A Python whose executable stands in `folder`, as in a virtual environment."""
    python = folder / "python"
    python.symlink_to(sys.executable)
    return python


@pytest.mark.parametrize("has_script", [True, False])
def test_another_process_starts_the_script_beside_this_python_else_the_module(has_script: bool, tmp_path: Path) -> None:
    python, script = python_in(tmp_path), tmp_path / "roleswitch"
    if has_script:
        script.touch()
    ask = "import json, roleswitch.delivery.terminal as t; print(json.dumps(t.roleswitch_command()))"
    told = subprocess.run(
        [python, "-c", ask], env={"PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True, check=True
    )
    assert json.loads(told.stdout) == ([str(script)] if has_script else [str(python), "-m", "roleswitch"])


@pytest.mark.parametrize("program", ["roleswitch", "roleswitch-window"])
def test_another_process_starts_the_command_line_of_a_bundle_whichever_of_its_programs_asks(
    program: str, tmp_path: Path
) -> None:
    ask = (
        f"import json, sys; sys.frozen, sys.executable = True, {str(tmp_path / program)!r}\n"
        "import roleswitch.delivery.terminal as t; print(json.dumps(t.roleswitch_command()))"
    )
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert json.loads(told.stdout) == [str(tmp_path / "roleswitch")]


# --- the shell -------------------------------------------------------------------------------------------------------

BECOME = """
import os
from datetime import timedelta
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.session import Session, utc_now
from roleswitch.delivery.exports import LiveProfile
from roleswitch.delivery.prompt import Look
from roleswitch.delivery.terminal import become_shell
now = utc_now()
session = Session(
    role="prod-admin", role_arn="arn:aws:iam::123456789012:role/Admin",
    assumed_role_arn="arn:aws:sts::123456789012:assumed-role/Admin/me",
    access_key_id="ASIAEXAMPLE", secret_access_key="wJalrEXAMPLE", session_token=TOKEN,
    issued=now, expiration=now + timedelta(minutes=LIFE, seconds=SECONDS), region="eu-west-1",
)
MORE = dict()
become_shell(session, "Production\\x07\\u202e admin", os.environ, **MORE)
"""
LIVE = 'dict(live=LiveProfile(role="prod-admin", profile="prod-live", region="eu-west-1"))'
LOOK = 'dict(look=Look("Production\\x07\\u202e admin", "#d13438", stands_out={}))'


def becoming(token: str = "token", life: int = 119, more: str = "dict()", seconds: float = 30) -> list[str]:
    program = BECOME.replace("TOKEN", repr(token)).replace("LIFE", str(life)).replace("dict()", more)
    program = program.replace("SECONDS", str(seconds))
    return [sys.executable, "-c", program]


def surroundings(home: Path, **more: str) -> dict[str, str]:
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "AWS_PROFILE": "somebody-else",
        "AWS_SECURITY_TOKEN": "old",
        **more,
    }


def test_the_shell_has_the_session_and_nobody_elses(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(), input="env", env=surroundings(tmp_path, SHELL="/bin/sh"), capture_output=True, text=True, check=True
    )
    seen = dict(line.partition("=")[::2] for line in became.stdout.splitlines())
    assert seen["AWS_ACCESS_KEY_ID"] == "ASIAEXAMPLE"
    assert seen["AWS_SESSION_TOKEN"] == "token"
    assert seen["AWS_REGION"] == "eu-west-1"
    assert seen["ROLESWITCH_ROLE"] == "prod-admin"
    assert not {"AWS_PROFILE", "AWS_SECURITY_TOKEN"} & seen.keys()


def test_a_live_shell_has_a_profile_in_place_of_keys_and_the_person_is_told_so(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(more=LIVE),
        input="env",
        env=surroundings(tmp_path, SHELL="/bin/sh", AWS_ACCESS_KEY_ID="AKIAOTHER", AWS_CREDENTIAL_EXPIRATION="never"),
        capture_output=True,
        text=True,
        check=True,
    )
    seen = dict(line.partition("=")[::2] for line in became.stdout.splitlines())
    assert {name: value for name, value in seen.items() if name.startswith(("AWS_", "ROLESWITCH_"))} == {
        "AWS_PROFILE": "prod-live",
        "AWS_SDK_LOAD_CONFIG": "1",
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "ROLESWITCH_ROLE": "prod-admin",
        "ROLESWITCH_IDENTITY": "prod-live",
    }
    assert became.stderr == "Production admin · account 1234-5678-9012 · live: it renews itself\n"


def test_the_person_is_told_role_account_and_time_and_no_secret(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(), input="", env=surroundings(tmp_path, SHELL="/bin/sh"), capture_output=True, text=True, check=True
    )
    assert became.stderr == "Production admin · account 1234-5678-9012 · 1 h 59 min left\n"
    assert became.stdout == ""


def test_the_time_is_that_of_the_prompt_which_counts_from_the_last_whole_second(tmp_path: Path) -> None:
    told = subprocess.run(
        becoming(life=15, seconds=0),
        input="",
        env=surroundings(tmp_path, SHELL="/bin/sh"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "15 min left" in told.stderr


def test_the_shells_exit_status_is_that_of_the_command(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(),
        input="exit 7",
        env=surroundings(tmp_path, SHELL="/bin/sh"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert became.returncode == 7


def test_programs_in_the_shell_die_of_a_closed_pipe_as_they_should(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(),
        input="yes | head -n 1 > /dev/null; echo ${PIPESTATUS[0]}",
        env=surroundings(tmp_path, SHELL="/bin/bash"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert became.stdout.strip() == str(128 + signal.SIGPIPE)


def test_the_terminals_title_names_the_role(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        becoming(),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=surroundings(tmp_path, SHELL="/bin/sh"),
    ) as shell:
        os.close(theirs)
        assert os.read(ours, 100) == b"\x1b]0;Production admin\x07"
    os.close(ours)
    assert shell.returncode == 0


@pytest.mark.parametrize("login_shell", ["", "/nonexistent/shell", "/usr/sbin/nologin", "/bin/false"])
def test_a_shell_that_is_none_is_passed_over(login_shell: str, tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(),
        input="echo here",
        env=surroundings(tmp_path, SHELL=login_shell),
        capture_output=True,
        text=True,
        check=True,
    )
    assert became.stdout == "here\n"


@pytest.mark.parametrize(
    ("session", "sentence"),
    [(becoming(token=""), "has no AWS_SESSION_TOKEN"), (becoming(life=-1), "is over: assume the role again")],
)
def test_no_shell_starts_where_the_session_would_not_work(session: list[str], sentence: str, tmp_path: Path) -> None:
    became = subprocess.run(
        session,
        input="echo started",
        env=surroundings(tmp_path, SHELL="/bin/sh"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert became.stdout == ""
    assert sentence in became.stderr
    assert "wJalrEXAMPLE" not in became.stderr.rpartition("DeliveryTrouble")[2]


# --- the terminal of a shell with a look ------------------------------------------------------------------------------

COLORS = "\x1b]10;#f5f5f5\x07\x1b]11;#40191a\x07"
NO_COLORS = "\x1b]110\x07\x1b]111\x07"


def at_terminal(home: Path, shell: str | Path, *, stands_out: bool = True) -> AbstractContextManager[PtyTerminal]:
    environ = surroundings(home, SHELL=str(shell), TERM="xterm", ROLESWITCH_PROMPT="")
    return pty_terminal(becoming(more=LOOK.format(stands_out)), environ)


def script(folder: Path, text: str) -> Path:
    path = folder / "my-shell"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_the_prompt_shows_the_role_and_no_secret_is_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / ".bashrc").write_text("PS1='mine-> '\n")
    with at_terminal(tmp_path, "/bin/bash", stands_out=False) as shell:
        assert plain(shell.read_until("mine-> ")).endswith(" Production admin 1h59m  mine-> ")
        command = Path(f"/proc/{shell.process.pid}/cmdline").read_bytes().split(b"\0")
        assert command[:2] == [b"/bin/bash", b"--rcfile"]
        assert len(command) == 4
        assert "\x1b]11" not in shell.output


def test_where_nobody_is_at_a_terminal_there_is_no_prompt_and_no_colour(tmp_path: Path) -> None:
    became = subprocess.run(
        becoming(more=LOOK.format(True)),
        input="env",
        env=surroundings(tmp_path, SHELL="/bin/bash", TERM="xterm"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "ROLESWITCH_TITLE" not in became.stdout
    assert "\x1b" not in became.stdout


@pytest.mark.parametrize("last_words", ["exit 7", "kill -KILL $$", "kill -HUP $$"])
def test_a_role_that_stands_out_colours_the_terminal_and_gives_it_back_and_ends_as_its_shell(
    tmp_path: Path, last_words: str
) -> None:
    with at_terminal(tmp_path, script(tmp_path, f"echo working; {last_words}")) as shell:
        expected = {"exit 7": 7, "kill -KILL $$": -signal.SIGKILL, "kill -HUP $$": -signal.SIGHUP}[last_words]
        assert shell.end() == expected
    assert shell.output.count(COLORS) == 1
    assert shell.output.endswith(NO_COLORS)
    assert "working" in shell.output


def test_what_is_typed_to_stop_a_program_in_a_coloured_shell_stops_that_alone(tmp_path: Path) -> None:
    (tmp_path / ".bashrc").write_text("PS1='mine-> '\n")
    with at_terminal(tmp_path, "/bin/bash") as shell:
        shell.read_until("mine-> ")
        shell.type("sh -c 'echo sl\"ee\"ping; exec sleep 100'\r")
        shell.read_until("sleeping")
        shell.type("\x03")
        shell.read_until("mine-> ")
        assert "ended with 130" in shell.typed("echo ended with $?", "mine-> ")
        shell.type("exit 3\r")
        assert shell.end() == 3


def test_a_shell_without_job_control_gets_what_is_typed_to_stop_it(tmp_path: Path) -> None:
    with at_terminal(tmp_path, script(tmp_path, "trap 'echo trapped; exit 5' INT; echo ready; read forever")) as shell:
        shell.wait_for("ready")
        shell.type("\x03")
        assert shell.end() == 5
    assert "trapped" in shell.output


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_reaches_the_shell(tmp_path: Path, number: signal.Signals) -> None:
    waits = f"trap 'echo trapped; exit 6' {number.name[3:]}; echo ready; while :; do read forever; done"
    with at_terminal(tmp_path, script(tmp_path, waits)) as shell:
        shell.wait_for(COLORS, "ready")
        shell.process.send_signal(number)
        assert shell.end() == 6
    assert shell.output.rstrip().endswith(NO_COLORS)


def test_a_coloured_shell_that_is_suspended_gives_terminal_and_colours_back_and_takes_them_again(
    tmp_path: Path,
) -> None:
    (tmp_path / ".bashrc").write_text("PS1='${ROLESWITCH_ROLE-outer}-> '\n")
    environ = surroundings(tmp_path, SHELL="/bin/bash", TERM="xterm", ROLESWITCH_PROMPT="off")
    with pty_terminal(["/bin/bash"], environ) as shell:
        shell.read_until("outer-> ")
        shell.type(f"{shlex.join(becoming(more=LOOK.format(True)))}\r")
        shell.read_until("prod-admin-> ")
        shell.type("suspend\r")
        assert NO_COLORS in shell.read_until("outer-> ")
        shell.type("fg\r")
        shell.read_until(COLORS, "prod-admin-> ")  # `fg` wakes both who write, in no order
        shell.type("exit 4\r")
        assert NO_COLORS in shell.read_until("outer-> ")
        assert "now 4" in shell.typed("echo now $?", "outer-> ")
