"""A role as environment variables: for a program that we start, or as text that a shell evaluates.

Either the keys of its session, which end with it, or the name of a profile that asks us for them (a live one).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from enum import Enum
from pathlib import Path, PureWindowsPath

from roleswitch.core.session import Session
from roleswitch.errors import BadValue
from roleswitch.texts import tr

ROLE_VARIABLE = "ROLESWITCH_ROLE"
"""Names the role for a person's prompt."""
IDENTITY_VARIABLE = "ROLESWITCH_IDENTITY"
"""The access key ID or the profile that it came with: where a shell has another one by now, the role is not true of it
any more."""

CMD_LONGEST_LINE = 8191
"""cmd.exe cuts a longer line without a word ("Command prompt line string limitation", Microsoft support)."""


class Shell(Enum):
    """What an export text is written for. BASH is every shell of the POSIX family: bash, zsh, dash, ksh, BusyBox."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"
    CMD = "cmd"
    NUSHELL = "nushell"
    DOTENV = "dotenv"
    JSON = "json"


@dataclass(frozen=True, kw_only=True)
class LiveProfile:
    """A profile of ~/.aws by which the role renews itself."""

    role: str
    profile: str
    region: str | None = None


# They say how AWS is reached and how an answer is shown, not who asks and where: without the endpoint and the
# certificate a proxied, private or demo AWS is not reached, and without the two files the profiles are not those that
# we write. Everything else that begins with AWS_ goes: SDKs differ in what wins over the keys, so a list of what to
# remove would be wrong for the next SDK.
_KEPT = frozenset({
    "AWS_CA_BUNDLE",
    "AWS_CONFIG_FILE",
    "AWS_ENDPOINT_URL",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_PAGER",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_STS_REGIONAL_ENDPOINTS",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "AWS_USE_FIPS_ENDPOINT",
})  # fmt: skip

# A text cannot remove what it does not name, so these are what an SDK or a tool puts beside the keys or above them:
# botocore takes AWS_SECURITY_TOKEN before AWS_SESSION_TOKEN, the JavaScript SDK leaves the keys aside where AWS_PROFILE
# is set, the Java SDK 1 reads AWS_ACCESS_KEY and AWS_SECRET_KEY, and prompts show AWS_VAULT and AWSUME_PROFILE.
_UNSET = (
    "AWS_PROFILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_CREDENTIAL_EXPIRATION",
    "AWS_SECURITY_TOKEN",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "AWS_CREDENTIAL_FILE",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_SESSION_EXPIRATION",
    "AWS_VAULT",
    "AWSUME_PROFILE",
    "AWSUME_EXPIRATION",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
)
_OF_ANOTHER_PROMPT = frozenset({ROLE_VARIABLE, IDENTITY_VARIABLE, "ROLESWITCH_TITLE", "ROLESWITCH_COLOR"})


def variables(role: Session | LiveProfile) -> dict[str, str]:
    """What SDKs read, and the region under both of its names where the role has one.

    Of a session the keys and their end in UTC, of a live profile its name.
    """
    if isinstance(role, LiveProfile):
        # Without the second, the Go SDK 1 and old JavaScript SDKs look for the profile in the credentials file alone.
        found = {"AWS_PROFILE": role.profile, "AWS_SDK_LOAD_CONFIG": "1"}
    else:
        found = {
            "AWS_ACCESS_KEY_ID": role.access_key_id,
            "AWS_SECRET_ACCESS_KEY": role.secret_access_key,
            "AWS_SESSION_TOKEN": role.session_token,
            "AWS_CREDENTIAL_EXPIRATION": role.expiration.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
    if role.region:
        found |= dict.fromkeys(("AWS_REGION", "AWS_DEFAULT_REGION"), role.region)
    return found


def environment(
    role: Session | LiveProfile, inherited: Mapping[str, str], *, platform: str = sys.platform
) -> dict[str, str]:
    """The environment of a program that works as the role, with nobody else's identity and no other role's region.

    ROLESWITCH_ROLE names the role, for a prompt.
    """
    return without_identity(inherited, platform=platform) | variables(role) | _for_prompts(role)


def _for_prompts(role: Session | LiveProfile) -> dict[str, str]:
    identity = role.profile if isinstance(role, LiveProfile) else role.access_key_id
    return {ROLE_VARIABLE: role.role, IDENTITY_VARIABLE: identity}


def without_identity(inherited: Mapping[str, str], *, platform: str = sys.platform) -> dict[str, str]:
    """`inherited` without what says who calls AWS and in which region, as `_KEPT` draws the line.

    Names have no case on Windows.
    """

    def stays(name: str) -> bool:
        name = name.upper() if platform == "win32" else name
        if name in _OF_ANOTHER_PROMPT:
            return False
        if not name.startswith(("AWS_", "AWSUME_")):
            return True
        return name in _KEPT or name.startswith("AWS_ENDPOINT_URL_")

    return {name: value for name, value in inherited.items() if stays(name)}


def export_text(role: Session | LiveProfile, shell: Shell) -> str:
    """Text that gives that shell the role, and takes away what would win over it where the shell can.

    POSIX shells, fish, PowerShell and nushell take any value. cmd has no quoting that is right at its prompt, in
    `for /f` and in a batch file alike, and readers of .env files differ: a value that one of them would read wrongly is
    refused. Raises BadValue, whose sentence names the variable and never holds its value.
    """
    values = variables(role)
    if shell not in {Shell.DOTENV, Shell.JSON}:  # which have no prompt
        values |= _for_prompts(role)
    for name, value in values.items():
        if "\0" in value or not _is_unicode(value):
            raise BadValue(
                name, tr("{name} holds a character that no environment can hold: assume the role again", name=name)
            )
    return _WRITERS[shell](values, tuple(name for name in _UNSET if name not in values))


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _posix(values: Mapping[str, str], unset: tuple[str, ...]) -> str:
    # The semicolons let `eval $(roleswitch env NAME)` work too, where the missing quotes make one line of all.
    lines = [f"unset {' '.join(unset)};"]
    lines += ["export {}='{}';".format(name, value.replace("'", r"'\''")) for name, value in values.items()]
    return _lines(lines)


def _fish(values: Mapping[str, str], unset: tuple[str, ...]) -> str:
    # Global ones alone: without -g a universal variable, which is a setting for good, would be erased.
    lines = [f"set -eg {' '.join(unset)};"]
    for name, value in values.items():
        quoted = value.replace("\\", r"\\").replace("'", r"\'")
        lines.append(f"set -gx {name} '{quoted}';")
    return _lines(lines)


def _powershell(values: Mapping[str, str], unset: tuple[str, ...]) -> str:
    # Typographic single quotes end a string as ' does (about_Quoting_Rules): each is doubled.
    lines = [f"$env:{name} = $null" for name in unset]
    for name, value in values.items():
        quoted = re.sub("(['\u2018\u2019\u201a\u201b])", r"\1\1", value)
        lines.append(f"$env:{name} = '{quoted}'")
    return _lines(lines)


def _cmd(values: Mapping[str, str], unset: tuple[str, ...]) -> str:
    lines = [f'set "{name}="' for name in unset]
    for name, value in values.items():
        # A percent sign is doubled in a batch file and nowhere else; a quote or a line end closes the value; an
        # exclamation mark goes where delayed expansion is on. Carets and ampersands are safe between the quotes.
        wrong = re.search(r'[%!"\x00-\x1f\x7f]', value)
        line = f'set "{name}={value}"'
        if wrong or len(line) > CMD_LONGEST_LINE:
            message = (
                tr(
                    "{name} holds a character that cmd cannot quote: use PowerShell, or open a terminal as the role",
                    name=name,
                )
                if wrong
                else tr(
                    "{name} is longer than a line of cmd can be: use PowerShell, or open a terminal as the role",
                    name=name,
                )
            )
            raise BadValue(name, message)
        lines.append(line)
    return _lines(lines)


def _nushell(values: Mapping[str, str], unset: tuple[str, ...]) -> str:
    lines = [f"hide-env --ignore-errors {' '.join(unset)}"]
    lines += [f"$env.{name} = {_nushell_string(value)}" for name, value in values.items()]
    return _lines(lines)


def _nushell_string(value: str) -> str:
    # Double quotes with escapes rather than raw strings: every version reads them, and a line end stays in one line.
    escaped = (
        value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n").replace("\r", r"\r").replace("\t", r"\t")
    )
    return f'"{escaped}"'


def _dotenv(values: Mapping[str, str], _unset: tuple[str, ...]) -> str:
    return _lines([f"{name}={_dotenv_value(name, value)}" for name, value in values.items()])


def _dotenv_value(name: str, value: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_./+=:@,-]+", value):
        return value  # docker --env-file takes quotes for a part of the value
    # What a shell and python-dotenv read alike: the second knows escapes in single quotes too, and fills in ${NAME}.
    if "${" not in value and "\r" not in value:
        if not re.search(r"'|\\\\|\\$", value):
            return f"'{value}'"
        if not re.search(r'["\\$`]', value):
            return f'"{value}"'
    raise BadValue(name, tr("{name} holds characters that readers of .env files read differently: use JSON", name=name))


def _json(values: Mapping[str, str], _unset: tuple[str, ...]) -> str:
    return json.dumps(values, indent=2) + "\n"


def _lines(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


_WRITERS: dict[Shell, Callable[[Mapping[str, str], tuple[str, ...]], str]] = {
    Shell.BASH: _posix,
    Shell.ZSH: _posix,
    Shell.FISH: _fish,
    Shell.POWERSHELL: _powershell,
    Shell.CMD: _cmd,
    Shell.NUSHELL: _nushell,
    Shell.DOTENV: _dotenv,
    Shell.JSON: _json,
}

_SHELL_PROGRAMS = {
    "bash": Shell.BASH,
    "sh": Shell.BASH,
    "dash": Shell.BASH,
    "ash": Shell.BASH,
    "ksh": Shell.BASH,
    "mksh": Shell.BASH,
    "zsh": Shell.ZSH,
    "fish": Shell.FISH,
    "pwsh": Shell.POWERSHELL,
    "powershell": Shell.POWERSHELL,
    "nu": Shell.NUSHELL,
}


def caller_shell(environ: Mapping[str, str], *, platform: str = sys.platform) -> Shell:
    """The shell that asks: the program that started this one, else the person's login shell, else BASH.

    A program in between, such as make, hides the first. On Windows the parent is only our own launcher, so
    PSModulePath decides: PowerShell puts the person's own module folder in front of the machine's (about_PSModulePath),
    and nushell sets NU_VERSION.
    """
    if platform == "win32":
        return _caller_on_windows(environ)
    for program in (_parent_program(), environ.get("SHELL", "")):
        # A login shell's name begins with a dash where ps shows it.
        if shell := _SHELL_PROGRAMS.get(Path(program).name.removeprefix("-")):
            return shell
    return Shell.BASH


def _caller_on_windows(environ: Mapping[str, str]) -> Shell:
    by_name = {name.upper(): value for name, value in environ.items()}
    if "NU_VERSION" in by_name:
        return Shell.NUSHELL
    first_folder = PureWindowsPath(by_name.get("PSMODULEPATH", "").split(";")[0])
    machine = [PureWindowsPath(by_name[name]) for name in ("PROGRAMFILES", "SYSTEMROOT") if by_name.get(name)]
    is_persons_own = first_folder.parts and not any(first_folder.is_relative_to(folder) for folder in machine)
    return Shell.POWERSHELL if is_persons_own else Shell.CMD


def _parent_program() -> str:
    try:
        return Path(f"/proc/{os.getppid()}/comm").read_text(errors="replace").strip()
    except OSError:
        pass  # no /proc on macOS
    try:
        asked = subprocess.run(
            ["/bin/ps", "-o", "comm=", "-p", str(os.getppid())], capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.strip()
