"""The prompt, in real shells with start files of their own, and the colours."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.contrast import contrast
from roleswitch.core.role import COLORS
from roleswitch.core.session import utc_now
from roleswitch.delivery.prompt import Look, badge, colored, with_prompt
from tests.delivery.pty_terminal import PtyTerminal, plain, pty_terminal

RED = Look("Production", "#d13438")
THEIRS = "mine-> "
"""The person's own prompt."""
HOSTILE = [
    "`touch pwned`",
    "$(touch pwned)",
    "${HOME} $HOME $((1+1))",
    "\\u \\h \\[ \\$ \\e[31m \\",
    "%n %~ %# %% %{ %(!.a.b) %F{red}",
    "! !! !1 100%",
    "'a' \"b\" ; | & # * ?",
    "(touch pwned)",
    "{ } ] [ x",
    "-e -n --",
    "é 🔑 ‘x’",
]


@dataclass(frozen=True)
class Kind:
    """A shell, and how the person has set it up."""

    path: str
    rc: str
    content: str

    @property
    def name(self) -> str:
        return Path(self.path).name


BASH = Kind("/bin/bash", ".bashrc", f"PS1='{THEIRS}'\nFROM_RC=bash\n")
ZSH = Kind("/usr/bin/zsh", ".zshrc", f"PROMPT='{THEIRS}'\nFROM_RC=zsh\nunsetopt zle prompt_cr\n")
FISH = Kind(
    "/usr/bin/fish",
    ".config/fish/config.fish",
    f"set fish_greeting\nset FROM_RC fish\nfunction fish_prompt; echo -n '{THEIRS}'; end\n",
)
POSIX = [BASH, ZSH]
ALL = [BASH, ZSH, FISH]


@pytest.fixture(params=ALL, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest, home: Path) -> Kind:
    found: Kind = request.param
    if not Path(found.path).exists():
        pytest.skip(f"{found.name} is not installed")
    write(home / found.rc, found.content)
    return found


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def surroundings(home: Path, *, minutes: float = 59.5, **more: str) -> dict[str, str]:
    return {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "ROLESWITCH_ROLE": "prod",
        "ROLESWITCH_IDENTITY": "ASIAEXAMPLE",
        "AWS_ACCESS_KEY_ID": "ASIAEXAMPLE",
        "AWS_CREDENTIAL_EXPIRATION": in_minutes(minutes),
        **more,
    }


def in_minutes(minutes: float) -> str:
    return f"{utc_now() + timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ}"


def opened(kind: Kind, environ: Mapping[str, str], look: Look = RED) -> AbstractContextManager[PtyTerminal]:
    arguments, ours = with_prompt(kind.path, look, environ)
    return pty_terminal(arguments, ours)


def export(kind: Kind, name: str, value: str) -> str:
    return f"set -gx {name} '{value}'" if kind is FISH else f"export {name}='{value}'"


def test_the_prompt_shows_role_and_time_left_before_the_persons_own(kind: Kind, home: Path) -> None:
    with opened(kind, surroundings(home)) as shell:
        first = shell.read_until(THEIRS)
        assert f" Production 59m \x1b[0m {THEIRS}" in first.replace("\x1b(B\x1b[m", "")
        assert "\x1b[1;38;2;255;255;255;48;2;209;52;56m Production" in first
        assert shell.typed("echo from $FROM_RC", THEIRS).count("from " + kind.name) == 1


@pytest.mark.parametrize(
    ("minutes", "shown"), [(200.5, "3h20m"), (60.5, "1h0m"), (9.5, "9m"), (0.7, "<1m"), (-1, "over")]
)
def test_the_time_left_is_that_of_the_moment(kind: Kind, home: Path, minutes: float, shown: str) -> None:
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        said = shell.typed(export(kind, "AWS_CREDENTIAL_EXPIRATION", in_minutes(minutes)), THEIRS)
        assert said.endswith(f" Production {shown}  {THEIRS}")


def test_the_days_of_a_month_and_a_leap_year_are_counted(kind: Kind, home: Path) -> None:
    ends = ["2096-02-29T23:59:59Z", "2099-12-31T00:00:00Z", "2100-03-01T08:09:10Z", "2031-01-01T00:00:00Z"]
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        for end in ends:
            said = shell.typed(export(kind, "AWS_CREDENTIAL_EXPIRATION", end), THEIRS)
            hours = int(said.rpartition("Production ")[2].partition("h")[0])
            asked = subprocess.run(["date", "-d", end, "+%s"], capture_output=True, text=True, check=True)
            assert hours == (int(asked.stdout) - int(utc_now().timestamp())) // 3600


def test_a_live_shell_says_that_it_is(kind: Kind, home: Path) -> None:
    environ = surroundings(home, AWS_PROFILE="prod-live", ROLESWITCH_IDENTITY="prod-live")
    del environ["AWS_ACCESS_KEY_ID"], environ["AWS_CREDENTIAL_EXPIRATION"]
    with opened(kind, environ) as shell:
        assert plain(shell.read_until(THEIRS)).endswith(f" Production live  {THEIRS}")


def test_a_shell_that_has_become_somebody_else_keeps_its_own_prompt(kind: Kind, home: Path) -> None:
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        assert "Production" not in shell.typed(export(kind, "AWS_PROFILE", "other"), THEIRS)
        assert "Production" in shell.typed("set -e AWS_PROFILE" if kind is FISH else "unset AWS_PROFILE", THEIRS)


def test_a_shell_that_took_another_role_by_env_shows_that_one(kind: Kind, home: Path) -> None:
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        shell.typed(export(kind, "AWS_ACCESS_KEY_ID", "ASIAOTHER"), THEIRS)
        shell.typed(export(kind, "ROLESWITCH_IDENTITY", "ASIAOTHER"), THEIRS)
        assert shell.typed(export(kind, "ROLESWITCH_ROLE", "dev"), THEIRS).endswith(f" dev 59m  {THEIRS}")


def test_the_prompt_goes_when_it_is_turned_off(kind: Kind, home: Path) -> None:
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        assert "Production" not in shell.typed(export(kind, "ROLESWITCH_PROMPT", "off"), THEIRS)
    assert with_prompt(kind.path, RED, {"ROLESWITCH_PROMPT": "off"}) == ([kind.path], {"ROLESWITCH_PROMPT": "off"})


@pytest.mark.parametrize("title", HOSTILE)
def test_whatever_a_role_is_called_is_shown_and_not_run(kind: Kind, home: Path, title: str) -> None:
    more = "setopt prompt_bang\n" if kind is ZSH else ""
    write(home / kind.rc, kind.content + more)
    with opened(kind, surroundings(home, COLORTERM=""), Look(title)) as shell:
        assert f" {title} 59m " in shell.read_until(THEIRS)
        if kind is ZSH:
            assert f" {title} 59m " in shell.typed("setopt prompt_subst", THEIRS)
            assert f"[{title} 59m] " in shell.typed("unsetopt prompt_percent", THEIRS)
        elif kind is BASH:
            assert "59m" not in shell.typed("shopt -u promptvars", THEIRS)
        shell.typed("true", THEIRS)
    assert not list(home.glob("**/pwned"))
    assert not Path("pwned").exists()


def test_a_prompt_starts_no_process(kind: Kind, home: Path) -> None:
    def of_children(process: int) -> str:
        # The page faults of the children that were waited for (proc_pid_stat(5), 11): a process that has none is none.
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[8]

    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        shell.typed("", THEIRS)
        before = of_children(shell.process.pid)
        for _ in range(3):
            assert "Production 5" in shell.typed("", THEIRS)
        assert of_children(shell.process.pid) == before
        shell.typed("/bin/true", THEIRS)
        assert of_children(shell.process.pid) != before


def test_the_last_status_is_theirs_to_show(kind: Kind, home: Path) -> None:
    shows = {
        BASH: "PS1='$? mine-> '",
        ZSH: "PROMPT='%? mine-> '",
        FISH: 'function fish_prompt; echo -n "$status $pipestatus mine-> "; end',
    }
    write(home / kind.rc, f"{kind.content}\n{shows[kind]}\n")
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        assert shell.typed("false", THEIRS).endswith("1 1 mine-> " if kind is FISH else "1 mine-> ")
        if kind is FISH:
            assert shell.typed("false | true", THEIRS).endswith("0 1 0 mine-> ")
        assert "now 1" in shell.typed("false; echo now $status" if kind is FISH else "false; echo now $?", THEIRS)


def test_without_colours_it_stands_in_brackets(kind: Kind, home: Path) -> None:
    with opened(kind, surroundings(home, NO_COLOR="1")) as shell:
        assert plain(shell.read_until(THEIRS)).endswith(f"[Production 59m] {THEIRS}")


# --- what each shell reads, and how people set their prompts ---------------------------------------------------------


def test_bash_reads_what_it_would_read_and_nothing_is_left_of_that(home: Path) -> None:
    write(home / ".bashrc", f"{BASH.content}HISTFILE=~/history\nalias hi='echo hello'\n")
    with opened(BASH, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        assert "hello" in shell.typed("hi", THEIRS)
        said = shell.typed('echo "$HISTFILE,$BASH_ENV,$-"; shopt -q login_shell || echo no "login"', THEIRS)
        assert f"{home}/history,,himBHs" in said
        assert "no login" in said
        # As in a bash that was started without us: what the system's own file sets.
        with pty_terminal([BASH.path], surroundings(home)) as other:
            other.read_until(THEIRS)
            assert (
                shell.typed("shopt | sort", THEIRS).splitlines()[1:-1]
                == (other.typed("shopt | sort", THEIRS).splitlines()[1:-1])
            )


STARSHIP = 'their_precmd() { PS1="star $? mine-> "; }\n'
BASH_PROMPTS = {
    "a command": STARSHIP + "PROMPT_COMMAND=their_precmd",
    "a command with a semicolon": STARSHIP + "PROMPT_COMMAND='their_precmd;'",
    "a command with a comment": STARSHIP + "PROMPT_COMMAND='their_precmd # mine'",
    "an array": STARSHIP + "PROMPT_COMMAND=(true their_precmd)",
    "an array of one": STARSHIP + "PROMPT_COMMAND=(their_precmd)",
    "unset, and nounset": "unset PROMPT_COMMAND; PS1='star 0 mine-> '; set -u",
    "nounset": STARSHIP + "PROMPT_COMMAND=their_precmd; set -u",
    "an exported PS1": "export PS1='star 0 mine-> '",
}


@pytest.mark.parametrize("their", BASH_PROMPTS.values(), ids=BASH_PROMPTS)
def test_a_bash_prompt_that_is_made_anew_each_time_goes_on_with_ours_in_front(home: Path, their: str) -> None:
    write(home / ".bashrc", their + "\n")
    with opened(BASH, surroundings(home)) as shell:
        for _ in range(2):
            assert plain(shell.read_until(THEIRS)).endswith(" Production 59m  star 0 mine-> ")
            shell.type("true\r")
        said = shell.read_until(THEIRS)
        assert "unbound" not in said


def test_a_virtual_environment_is_shown_once_and_so_is_the_role(home: Path) -> None:
    write(home / ".bashrc", BASH.content)
    with opened(BASH, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        said = shell.typed('OLD=$PS1; PS1="(venv) $PS1"', THEIRS)
        assert said.endswith(" Production 59m  (venv) mine-> ")
        assert shell.typed("PS1=$OLD", THEIRS).endswith(" Production 59m  mine-> ")


def test_a_bash_within_has_its_own_prompt(home: Path) -> None:
    write(home / ".bashrc", f"export PS1='{THEIRS}'\nset -u\n")
    with opened(BASH, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        shell.type("bash --norc\r")
        said = plain(shell.read_until(THEIRS))
        assert "Production" not in said
        assert "unbound" not in said


def zsh_files(folder: Path) -> None:
    for name in (".zshenv", ".zprofile", ".zshrc", ".zlogin"):
        write(folder / name, f"READ+={name}\n")
    with (folder / ".zshrc").open("a") as rc:
        rc.write(ZSH.content)


@pytest.mark.parametrize("arguments", [[], ["-l"]])
@pytest.mark.parametrize("own_folder", [False, True])
def test_zsh_reads_every_file_of_the_person_in_order_and_zdotdir_is_as_it_was(
    home: Path, own_folder: bool, arguments: list[str]
) -> None:
    folder = home / "own folder" if own_folder else home
    zsh_files(folder)
    environ = surroundings(home) | ({"ZDOTDIR": str(folder)} if own_folder else {})
    started, ours = with_prompt(ZSH.path, RED, environ)
    with pty_terminal([*started, *arguments], ours) as shell:
        assert " Production 59m " in shell.read_until(THEIRS)
        said = shell.typed('echo "$READ,${ZDOTDIR-unset},${ROLESWITCH_ZDOTDIR-unset},${(t)ZDOTDIR}."', THEIRS)
    read = ".zshenv.zprofile.zshrc.zlogin" if arguments else ".zshenv.zshrc"
    zdotdir = f"{folder},unset,scalar-export" if own_folder else "unset,unset,"
    assert f"\n{read},{zdotdir}.\n" in said


def test_a_zshenv_that_sets_zdotdir_is_followed(home: Path) -> None:
    zsh_files(home / "elsewhere")
    write(home / ".zshenv", "export ZDOTDIR=~/elsewhere\n")
    with opened(ZSH, surroundings(home)) as shell:
        assert " Production 59m " in shell.read_until(THEIRS)
        assert f".zshrc,{home}/elsewhere" in shell.typed("echo $READ,$ZDOTDIR", THEIRS)


def test_a_zsh_within_and_a_script_are_the_persons_own(home: Path) -> None:
    zsh_files(home)
    with opened(ZSH, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        assert "read .zshenv." in shell.typed("zsh -c 'echo read $READ.'", THEIRS)
        shell.type("zsh\r")
        assert "Production" not in plain(shell.read_until(THEIRS))


ZSH_PROMPTS = {
    "set at each prompt": f"theme() {{ PROMPT='star {THEIRS}' }}\nprecmd_functions+=(theme)",
    "set once, and expanded": f"setopt prompt_subst; PROMPT='$(echo star) {THEIRS}'",
    "the hooks replaced": f"theme() {{ PROMPT='star {THEIRS}' }}\nprecmd_functions=(theme $precmd_functions)",
    "options of another shell": f"setopt ksh_arrays sh_word_split no_unset; PROMPT='star {THEIRS}'",
}


@pytest.mark.parametrize("their", ZSH_PROMPTS.values(), ids=ZSH_PROMPTS)
def test_a_zsh_theme_goes_on_with_ours_in_front(home: Path, their: str) -> None:
    write(home / ".zshrc", f"unsetopt zle prompt_cr\n{their}\n")
    with opened(ZSH, surroundings(home)) as shell:
        for _ in range(3):
            said = plain(shell.read_until(THEIRS))
            assert said.endswith(f" Production 59m  star {THEIRS}")
            assert said.count("Production") == 1
            shell.type("true\r")


def test_fish_shows_the_mode_of_vi_as_before(home: Path) -> None:
    mode = "fish_vi_key_bindings\nfunction fish_mode_prompt; echo -n 'vi '; end\n"
    write(home / FISH.rc, FISH.content + mode)
    with opened(FISH, surroundings(home)) as shell:
        assert plain(shell.read_until(THEIRS)).endswith(f" Production 59m  vi {THEIRS}")


# --- how each is started ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shell", ["/usr/bin/nu", "/bin/dash", "/bin/sh", "/usr/bin/xonsh", "C:\\Windows\\cmd.exe", "/bin/rbash"]
)
def test_a_shell_that_we_do_not_know_starts_as_without_us(shell: str) -> None:
    assert with_prompt(shell, RED, {"HOME": "/me"}) == ([shell], {"HOME": "/me"})


@pytest.mark.parametrize("shell", ["/usr/bin/pwsh", "pwsh.exe", "powershell.exe"])
def test_powershell_runs_our_script_after_the_persons_profile_also_where_script_files_are_not_allowed(
    shell: str,
) -> None:
    arguments, environ = with_prompt(shell, Look("It's $(x)", "#1f9d63"), {"TERM": "xterm"})
    assert arguments[:3] == [shell, "-NoExit", "-Command"]
    before, path, after = arguments[3].split("'")
    assert (before, after) == (". ([ScriptBlock]::Create([IO.File]::ReadAllText(", ")))")
    script = Path(path).read_text(encoding="utf-8")
    assert "function global:prompt" in script
    assert environ["ROLESWITCH_TITLE"] == "It's $(x)"
    assert "It's" not in " ".join(arguments)


@pytest.mark.skipif(not shutil.which("pwsh"), reason="PowerShell is not installed")
def test_powershell_shows_role_and_time(home: Path) -> None:
    program = shutil.which("pwsh")
    assert program
    arguments, environ = with_prompt(program, RED, surroundings(home, NO_COLOR="1"))
    with pty_terminal([arguments[0], "-NoProfile", *arguments[1:]], environ) as shell:
        assert "[Production 59m] PS " in plain(shell.read_until("> "))


def test_no_script_holds_anything_but_itself() -> None:
    for shell in ("bash", "zsh", "fish", "pwsh"):
        arguments, environ = with_prompt(shell, RED, {})
        assert not any("Production" in argument for argument in arguments)
        assert environ["ROLESWITCH_TITLE"] == "Production"


def test_a_long_title_is_cut() -> None:
    _, environ = with_prompt("bash", Look("x" * 60), {})
    assert environ["ROLESWITCH_TITLE"] == "x" * 39 + "…"


# --- colours ---------------------------------------------------------------------------------------------------------


def of_the_256(number: int) -> str:
    """A colour of xterm's cube."""
    steps = (0, 95, 135, 175, 215, 255)
    return "#" + "".join(f"{steps[(number - 16) // power % 6]:02x}" for power in (36, 6, 1))


rgb = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@given(rgb)
def test_text_is_readable_on_any_colour(color: str) -> None:
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    parameters = badge(color, {"TERM": "xterm", "COLORTERM": "truecolor"})
    assert parameters.endswith(f";48;2;{red};{green};{blue}")
    text = "#" + "".join(f"{int(part):02x}" for part in parameters.split(";")[3:6])
    assert contrast(text, color) >= 4.5
    *_, letters_number, _, _, number = map(int, badge(color, {"TERM": "xterm"}).split(";"))
    assert contrast(of_the_256(letters_number), of_the_256(number)) >= 4.5
    terminal = colored(Look("x", color, stands_out=True), {"TERM": "xterm"})
    _, letters, ground = terminal.split("\x1b]")
    assert contrast(letters[3:10], ground[3:10]) >= 7


@pytest.mark.parametrize(
    ("color", "number"), [(COLORS["red"], 167), ("#000000", 16), ("#ffffff", 231), ("#0000ff", 21), ("#5f8700", 64)]
)
def test_a_terminal_of_256_colours_is_given_the_nearest(color: str, number: int) -> None:
    assert badge(color, {"TERM": "xterm-256color"}).endswith(f";48;5;{number}")


def test_a_role_without_a_colour_is_shown_the_other_way_round() -> None:
    assert badge("", {"TERM": "xterm"}) == "1;7"


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}, {}, {"TERM": "xterm", "NO_COLOR": "1"}])
def test_no_colour_where_it_is_not_shown_or_not_wanted(environ: dict[str, str]) -> None:
    assert badge("#d13438", environ) == ""


def test_only_what_is_to_stand_out_colours_the_terminal() -> None:
    assert colored(Look("x", "#d13438"), {"TERM": "xterm"}) == ""
    assert colored(Look("x", "#d13438", stands_out=True), {"TERM": "linux"}) == ""
    assert colored(Look("x", "", stands_out=True), {"TERM": "xterm"}) == colored(
        Look("x", COLORS["red"], stands_out=True), {"TERM": "xterm"}
    )


def test_the_persons_own_files_are_not_touched(kind: Kind, home: Path) -> None:
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    with opened(kind, surroundings(home)) as shell:
        shell.read_until(THEIRS)
        shell.type("exit\r")
        assert shell.end() == 0
    assert {path: path.read_bytes() for path in before} == before
