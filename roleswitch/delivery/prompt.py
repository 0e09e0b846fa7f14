"""What tells a role's shells from others: the role in the prompt, and a terminal in its colour.

None of the person's own files is changed. What a shell is started with is in resources/shell/, and reads theirs first:

| shell | told by |
|---|---|
| bash | `--rcfile`, in place of /etc/bash.bashrc and ~/.bashrc |
| zsh | ZDOTDIR, whose .zshenv puts it back |
| fish | `--init-command`, after their config.fish |
| PowerShell | `-NoExit -Command`, after their profile |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from roleswitch import files
from roleswitch.core.contrast import contrast, parts
from roleswitch.core.role import COLORS

MOST_LETTERS = 40
"""Of a title in a prompt."""

_DARK, _LIGHT, _BLACK, _WHITE = "#101010", "#f5f5f5", "#000000", "#ffffff"
_TINT = 0.25


@dataclass(frozen=True)
class Look:
    """How a role shows itself in a terminal: `title` without control characters, `rgb` as #rrggbb or empty."""

    title: str
    rgb: str = ""
    stands_out: bool = False


def with_prompt(shell: str, look: Look, environ: Mapping[str, str]) -> tuple[list[str], dict[str, str]]:
    """How an interactive shell is started so that its prompt shows the role: its argument list and its environment.

    The role itself is in `environ`, as `exports.environment` makes it. A shell that is not in the table above starts
    as it would without us, and so does any where ROLESWITCH_PROMPT is off.
    """
    name = Path(shell).name.lower().removesuffix(".exe")
    ours = dict(environ)
    if environ.get("ROLESWITCH_PROMPT") == "off" or name not in {"bash", "zsh", "fish", "pwsh", "powershell"}:
        return [shell], ours
    title = look.title if len(look.title) <= MOST_LETTERS else look.title[: MOST_LETTERS - 1] + "…"
    ours |= {"ROLESWITCH_TITLE": title, "ROLESWITCH_COLOR": badge(look.rgb, environ)}
    match name:
        case "bash":
            return [shell, "--rcfile", str(files.resource("shell/prompt.bash"))], ours
        case "zsh":
            start = files.resource("shell/zsh/.zshenv").parent
            return [shell], ours | {"ROLESWITCH_ZDOTDIR": environ.get("ZDOTDIR", ""), "ZDOTDIR": str(start)}
        case "fish":
            script = str(files.resource("shell/prompt.fish")).replace("\\", r"\\").replace("'", r"\'")
            return [shell, "--init-command", f"source '{script}'"], ours
        case _:
            script = str(files.resource("shell/prompt.ps1")).replace("'", "''")
            # Not as a script file: Windows PowerShell refuses those unless the person has allowed them
            # (about_Execution_Policies, Restricted).
            command = f". ([ScriptBlock]::Create([IO.File]::ReadAllText('{script}')))"
            return [shell, "-NoExit", "-Command", command], ours


def badge(rgb: str, environ: Mapping[str, str]) -> str:
    """The parameters of the escape sequence that shows text on a ground of that colour (ECMA-48, SGR), readable.

    The other way round than the rest where there is no colour. Empty where the terminal shows none, or the person wants
    none (NO_COLOR). The nearest of 256 colours where the terminal does not say that it has all.
    """
    if environ.get("NO_COLOR") or environ.get("TERM", "dumb") == "dumb":
        return ""
    if not rgb:
        return "1;7"
    if environ.get("COLORTERM") in {"truecolor", "24bit"}:
        return f"1;38;2;{_semicolons(_text_on(rgb))};48;2;{_semicolons(rgb)}"
    number, shown = _nearest_of_256(rgb)
    return f"1;38;5;{231 if _text_on(shown) == _WHITE else 16};48;5;{number}"


def colored(look: Look, environ: Mapping[str, str]) -> str:
    """What gives the whole terminal a dark tint of the role's colour, red where it has none, and text that is readable
    on it (XTerm Control Sequences, OSC 10 and 11). Empty where it is not to stand out, or the terminal knows no such
    thing. Terminals that do not know it show nothing of it."""
    if not look.stands_out or environ.get("TERM", "dumb") in {"dumb", "linux"}:
        return ""
    background = mixed(look.rgb or COLORS["red"], _DARK, _TINT)
    return f"\x1b]10;{_LIGHT}\x07\x1b]11;{background}\x07"


NOT_COLORED = "\x1b]110\x07\x1b]111\x07"
"""What gives a terminal its own colours back (XTerm Control Sequences, OSC 110 and 111).

xterm, kitty, alacritty and those of VTE do; konsole 22.12, urxvt and st keep the tint (tried on Debian 12).
"""


def mixed(one: str, other: str, share: float) -> str:
    """`share` of one colour and the rest of the other."""
    pairs = zip(parts(one), parts(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def _text_on(rgb: str) -> str:
    return max(_WHITE, _BLACK, key=lambda text: contrast(text, rgb))


def _semicolons(rgb: str) -> str:
    return ";".join(map(str, parts(rgb)))


_STEPS = (0, 95, 135, 175, 215, 255)
"""Of red, green and blue in the cube of xterm's 256 colours (256colres.pl of xterm)."""


def _nearest_of_256(rgb: str) -> tuple[int, str]:
    """Its number there, and the colour itself."""
    red, green, blue = (min(range(6), key=lambda step: abs(_STEPS[step] - part)) for part in parts(rgb))
    return 16 + 36 * red + 6 * green + blue, f"#{_STEPS[red]:02x}{_STEPS[green]:02x}{_STEPS[blue]:02x}"
