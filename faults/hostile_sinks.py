"""Every place outside the window that a name reaches, and how it is seen that a hostile one did nothing there.

A sink is called with a name, and yields `THROUGH` where the name is let in, and then what harm it did there: nothing
where it came through as the text that it is. Where it is refused, nothing is yielded.
"""

from __future__ import annotations

import csv
import io
import json
import logging
import os
import re
import shlex
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from botocore.configloader import raw_config_parse

from faults.hostile_names import CANARY
from roleswitch import cli, files, journal
from roleswitch.core.federation import SigninToken
from roleswitch.core.history import History
from roleswitch.core.role import Arn, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session, Terms
from roleswitch.core.settings import Window
from roleswitch.core.visits import COLUMNS, as_csv, as_json, visits
from roleswitch.delivery import aws_files, browsers, console
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.exports import Shell, export_text
from roleswitch.delivery.hooks import hook_environment
from roleswitch.delivery.prompt import Look, with_prompt
from roleswitch.delivery.terminal import Terminal, find_terminal, installed_terminals, plain_title, terminal_command
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange.offer import Format
from roleswitch.exchange.switch_role_links import link_for
from tests.fakes import World

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ARN = Arn("aws", "482109375526", "Admin")
FOREIGN = "[theirs]\naws_access_key_id = AKIAIOSFODNN7FOREIGN\n"
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Devices, whatever the folder ("Naming Files, Paths, and Namespaces", Microsoft)."""
CHROMIUM = browsers.Browser("chromium", "Chromium", browsers.Kind.CHROMIUM, start=("/usr/bin/chromium",))


@dataclass(frozen=True)
class Place:
    """Where it is tried: a person's home, and the folder in which commands are run."""

    world: World
    folder: Path


THROUGH = ""
Sink = Callable[[str, Place], Iterator[str]]


def role_of(name: str) -> Role:
    """With the name wherever people write one freely. Raises BadValue."""
    return Role(name="prod", arn=ARN, display_name=name, account_name=name, group=name[:64], source="work")


def session_of(name: str, role: str = "prod") -> Session:
    """With what no check of ours has seen."""
    return Session(
        role=role,
        role_arn=str(ARN),
        assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key="s" * 40,
        session_token=name,
        issued=NOW,
        expiration=NOW + timedelta(hours=1),
        region=name,
        source="work",
        terms=Terms(reason=name),
    )


def is_plain(text: str) -> bool:
    """One line without what is invisible or turns the line round."""
    return all(unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for letter in text)


# ---------------------------------------------------------------- files


def profile_names(name: str, place: Place) -> Iterator[str]:
    yield from _profile(name, name, "t", place)


def profile_values(name: str, place: Place) -> Iterator[str]:
    yield from _profile("prod", "prod", name, place)


def _profile(role: str, profile: str, token: str, place: Place) -> Iterator[str]:
    """Both files of ~/.aws, by botocore's reader."""
    values = {"aws_access_key_id": "ASIAIOSFODNN7EXAMPLE", "aws_session_token": token}
    place.world.credentials.write_text(FOREIGN)
    there = AwsFiles.from_environment(os.environ)
    try:
        aws_files.put_profile(there, role, profile, credentials=values, config={"region": "eu-west-1"})
    except RoleSwitchError:
        if place.world.credentials.read_text() != FOREIGN:
            yield "refused, and written all the same"
        return
    yield THROUGH
    read = raw_config_parse(str(place.world.credentials))
    if read != {"theirs": {"aws_access_key_id": "AKIAIOSFODNN7FOREIGN"}, profile: values}:
        yield f"botocore reads {sorted(read)}"
    aws_files.remove_profile(there, role)
    if place.world.credentials.read_text() != FOREIGN:
        yield "its removal leaves something"


def list_of_roles(name: str, place: Place) -> Iterator[str]:
    """roles.toml, with the name as each of the texts of a role."""
    path = place.folder / "list.toml"
    for field in ("name", "display_name", "account_name", "group", "profile"):
        path.unlink(missing_ok=True)
        roles = RolesFile(path)
        try:
            role = replace(Role(name="x", arn=ARN), **{field: name})  # type: ignore[arg-type]  # a text of it
            roles.put_role(role)
        except RoleSwitchError:
            continue
        yield THROUGH
        catalog = roles.load()
        if catalog.problems or dict(catalog.roles) != {role.name: role}:
            yield f"{field}: the list reads otherwise"


def file_names(name: str, place: Place) -> Iterator[str]:
    """Of sessions and browsers' folders, by a role's name."""
    try:
        role = Role(name=name, arn=ARN)
    except RoleSwitchError:
        return
    yield THROUGH
    paths = [Path(files.session_file(role.name)), browsers.profile_folder(CHROMIUM, role.name)]
    for path, parent in zip(paths, (Path(files.session_file("x")).parent, Path(files.state_folder())), strict=True):
        if not path.resolve().is_relative_to(parent.resolve()) or ".." in path.parts:
            yield f"{path} is elsewhere"
        if RESERVED.fullmatch(path.name):
            yield f"{path.name} is a device"


def browser_folders(name: str, place: Place) -> Iterator[str]:
    """They are asked for by whatever name."""
    folder = browsers.profile_folder(CHROMIUM, _encodable(name))
    yield THROUGH
    if not re.fullmatch(r"[a-z0-9-]+", folder.name) or RESERVED.fullmatch(folder.name):
        yield f"a browser's folder is {folder.name}"


def _encodable(name: str) -> str:
    return name.encode(errors="replace").decode()


def imports(name: str, place: Place) -> Iterator[str]:
    """A list of somebody else, in each format, with the name where people write one."""
    lists = place.world.switch.lists
    texts = {
        Format.EXTEND_SWITCH_ROLES: f"[{name}]\nrole_arn = {ARN}\n",
        Format.AWS_CONFIG: f"[profile {name}]\nrole_arn = {ARN}\nregion = eu-west-1\n",
        Format.TEAM: f"version = 1\n[roles.x]\nrole_arn = {json.dumps(str(ARN))}\ndisplay_name = {json.dumps(name)}\n",
        Format.SWITCH_ROLE_LINK: f"https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=A&displayName={name}",
    }
    for format, text in texts.items():
        try:
            offer = lists.read(text, origin="a list", format=format)
        except RoleSwitchError as refused:
            if not all(is_plain(line) for line in str(refused).splitlines()):
                yield f"{format.value}: its refusal holds it"
            continue
        if offer.roles:
            yield THROUGH
        for found in offer.roles:
            if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,63}", found.role.name) or not is_plain(
                found.role.title
            ):
                yield f"{format.value}: a role is called {found.role.name!a}, {found.role.title!a}"
        for problem in offer.problems:
            if not is_plain(problem.message):
                yield f"{format.value}: a problem holds it"


# ---------------------------------------------------------------- programs


def _known_terminals() -> Iterator[Terminal]:
    def which(name: str) -> str | None:
        return f"/usr/bin/{name}" if name else None

    for name in installed_terminals({"WAYLAND_DISPLAY": "wayland-0"}, which=which):
        yield find_terminal({}, chosen=name, which=which)
    yield find_terminal({}, platform="win32", which=which)
    yield find_terminal({}, platform="win32", which=lambda _: None)
    for name in ("Terminal", "iTerm"):
        yield find_terminal({}, chosen=name, platform="darwin", which=which)


TERMINALS = tuple(_known_terminals())


def terminals(name: str, place: Place) -> Iterator[str]:
    """The argument list of each terminal program, AppleScript and Windows Terminal among them."""
    if not _is_text(name):
        return  # no argument list holds it, and no role has such a name
    command = ["roleswitch", "shell", name]
    strings = set[str]()
    for terminal in TERMINALS:
        try:
            words = terminal_command(terminal, name, command)
        except RoleSwitchError:
            continue
        yield THROUGH
        if terminal.fills_in_variables and any("$" in word for word in words[-3:]):
            yield f"{terminal.name} fills in a variable"
        before = words
        if "osascript" in terminal.executable:
            if words[2] != terminal_command(terminal, "prod", ["roleswitch"])[2]:
                yield f"{terminal.name}: it stands in the AppleScript"
            strings.add(words[3].removeprefix(" exec "))
            continue
        if terminal.one_string:
            strings.add(words[-1])
            before = words[:-1]
        elif terminal.name == "Windows Terminal":
            if any(re.search(r"(?<!\\);", word) for word in words):
                yield "Windows Terminal takes a ; for the end of its command"
            before = words[:-3]
        else:
            if words[-3:] != command:
                yield f"{terminal.name} is given another command"
            before = words[:-3]
        for at, word in enumerate(before):
            title = word.removeprefix(terminal.title_option) if terminal.title_option.endswith("=") else word
            if not is_plain(title) or (at and before[at - 1] == terminal.title_option and word.startswith("-")):
                yield f"{terminal.name}: the title is no plain one"
    for string in strings:
        if _of_shell("sh", f'set -- {string}; printf "%s\\0" "$@"', place).split("\0")[:-1] != command:
            yield "a shell takes the command apart otherwise"
    yield from _hit(place)


def _of_shell(shell: str, script: str, place: Place, **environ: str) -> str:
    """What it prints; whatever goes wrong is in it too."""
    done = subprocess.run(
        [shell, *(("--no-config",) if shell == "fish" else ()), "-c", script],
        cwd=place.folder,
        env={"PATH": os.environ["PATH"], "HOME": str(place.folder), "LANG": "C.UTF-8", **environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=30,
        check=False,
    )
    return done.stdout.decode(errors="replace")


def _hit(place: Place) -> Iterator[str]:
    canary = place.folder / CANARY
    if canary.exists():
        canary.unlink()
        yield "a command in it was run"


def exports(name: str, place: Place) -> Iterator[str]:
    """Texts that a shell evaluates: by the shell where it is here, else by the quoting rules of its manual."""
    session = session_of(name)
    for shell in Shell:
        try:
            text = export_text(session, shell)
        except RoleSwitchError:
            continue
        yield THROUGH
        if (read := _READERS[shell](text, place)) != name:
            yield f"{shell.value} reads {read!a}"
    yield from _hit(place)


def _by_shell(shell: str) -> Callable[[str, Place], str]:
    def read(text: str, place: Place) -> str:
        if not shutil.which(shell):
            return _posix_value(text)
        path = place.folder / "exports"
        path.write_text(text, encoding="utf-8", newline="")
        load = "source ./exports" if shell == "fish" else "set -a; . ./exports"
        return _of_shell(shell, f'{load}; printf "%sx" "$AWS_SESSION_TOKEN"', place)[:-1]

    return read


def _posix_value(text: str) -> str:
    words = shlex.split(text)
    return next(word.partition("=")[2].removesuffix(";") for word in words if word.startswith("AWS_SESSION_TOKEN="))


def _cmd_value(text: str, _: Place) -> str:
    for line in text.split("\n")[:-1]:
        if not re.fullmatch(r'set "[A-Z_]+=[^"%!\x00-\x1f\x7f]*"', line):
            return line
    found = re.search(r'^set "AWS_SESSION_TOKEN=(.*)"$', text, re.MULTILINE)
    return found[1] if found else ""


def _powershell_value(text: str, _: Place) -> str:
    """Every kind of single quote ends a string, and two are one of it (about_Quoting_Rules)."""
    quote = "['\u2018\u2019\u201a\u201b]"
    statement = rf"\$env:(\w+) = (?:\$null|{quote}((?:[^'\u2018\u2019\u201a\u201b]|{quote}{{2}})*){quote})\n"
    if not re.fullmatch(f"(?:{statement})*", text):
        return text
    values = {found[1]: found[2] for found in re.finditer(statement, text)}
    return re.sub(f"({quote})\\1", r"\1", values["AWS_SESSION_TOKEN"])


def _nushell_value(text: str, _: Place) -> str:
    statement = r'\$env\.(\w+) = "((?:[^"\\]|\\.)*)"\n'
    rest = text.partition("\n")[2]
    if not re.fullmatch(f"(?:{statement})*", rest):
        return text
    values = {found[1]: found[2] for found in re.finditer(statement, rest)}
    escapes = {"n": "\n", "r": "\r", "t": "\t"}
    return re.sub(r"\\(.)", lambda found: escapes.get(found[1], found[1]), values["AWS_SESSION_TOKEN"])


_READERS: Mapping[Shell, Callable[[str, Place], str]] = {
    Shell.BASH: _by_shell("bash"),
    Shell.ZSH: _by_shell("zsh"),
    Shell.FISH: _by_shell("fish"),
    Shell.POWERSHELL: _powershell_value,
    Shell.CMD: _cmd_value,
    Shell.NUSHELL: _nushell_value,
    Shell.DOTENV: _by_shell("sh"),
    Shell.JSON: lambda text, _: str(json.loads(text)["AWS_SESSION_TOKEN"]),
}


def prompts(name: str, place: Place) -> Iterator[str]:
    """bash shows its prompt; what the others are started with holds no name at all."""
    title = plain_title(name)
    if not _is_text(title):
        return  # no environment holds it
    yield THROUGH
    for shell in ("bash", "zsh", "fish", "pwsh"):
        words, _ = with_prompt(shell, Look(title), {})
        if len(title) > 4 and any(title in word for word in words):
            yield f"{shell} is given it as an argument"
    words, environ = with_prompt("bash", Look(title), {"ROLESWITCH_ROLE": "prod"})
    script = f'. {shlex.quote(words[2])}; PS1=; __roleswitch_prompt; printf "%s" "${{PS1@P}}"'
    shown = _of_shell("bash", script, place, **environ)
    if shown != f"[{environ['ROLESWITCH_TITLE']}] ":
        yield f"bash shows {shown!a}"
    yield from _hit(place)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def hooks(name: str, place: Place) -> Iterator[str]:
    """What a hook finds in its environment."""
    try:
        role = role_of(name)
    except RoleSwitchError:
        return
    environ = hook_environment("after-assume", role, None, {"PATH": os.environ["PATH"]})
    yield THROUGH
    script = 'printf "%sx" "$ROLESWITCH_ACCOUNT_NAME"'
    if _of_shell("sh", script, place, **environ)[:-1] != name:
        yield "a hook is told otherwise"
    yield from _hit(place)


# ---------------------------------------------------------------- what is told


def spreadsheets(name: str, place: Place) -> Iterator[str]:
    """The history as CSV and JSON: its texts come from a file that others may have written to."""
    folder = place.folder / "history"
    (folder / "history.jsonl").unlink(missing_ok=True)
    history = History(folder)
    history.add("assumed", session_of(name, role=name), NOW, to=name)
    yield THROUGH
    found = visits(history.entries())
    header, *rows = csv.reader(io.StringIO(as_csv(found, NOW)))
    if tuple(header) != tuple(COLUMNS) or len(rows) != 1 or len(rows[0]) != len(header):
        yield f"{len(rows)} rows"
    for cell in (cell for row in rows for cell in row):
        if cell.lstrip().startswith(tuple("=+-@＝＋－＠")) or any(letter in cell for letter in "\t\r\n"):
            yield f"a formula: {cell[:20]!a}"
    if any(not is_plain(text) for text in re.findall(r'"((?:[^"\\]|\\.)*)"', as_json(found, NOW)) if "\\u" not in text):
        yield "JSON holds what is not plain"


def console_addresses(name: str, place: Place) -> Iterator[str]:
    """Where in the console a role begins: by that name, at a path and at an address that holds it."""
    places = {("aws", "eu-west-1"): "console.aws.amazon.com", ("aws-cn", "cn-north-1"): "console.amazonaws.cn"}
    texts = (name, f"/{name}", f"/ec2/home?x={name}", f"https://console.aws.amazon.com/{name}")
    for ((partition, region), host), text in product(places.items(), texts):
        try:
            address = console.destination_url(partition, region, text)
        except RoleSwitchError:
            continue
        yield THROUGH
        if not re.fullmatch(rf"https://([a-z0-9-]+\.)*{re.escape(host)}(/[!-~]*|[?#][!-~]*|)", address):
            yield f"the console is at {address[:60]!a}"


def sign_in_addresses(name: str, place: Place) -> Iterator[str]:
    token = SigninToken(endpoint="https://signin.aws.amazon.com", token=name)
    try:
        url = console.login_url(token, "https://console.aws.amazon.com/")
    except UnicodeEncodeError:
        return  # no token that came from a server
    yield THROUGH
    if parse_qs(urlsplit(url).query, keep_blank_values=True)["SigninToken"] != [name]:
        yield "the sign-in address says otherwise"


def switch_role_links(name: str, place: Place) -> Iterator[str]:
    try:
        link = link_for(role_of(name))
    except RoleSwitchError:
        return
    yield THROUGH
    asked = parse_qs(urlsplit(link).query)
    if (
        asked["account"] != ["482109375526"]
        or asked["roleName"] != ["Admin"]
        or len(asked.get("displayName", "x")) != 1
    ):
        yield "a switch-role link says otherwise"


def containers(name: str, place: Place) -> Iterator[str]:
    firefox = browsers.Browser("firefox", "Firefox", browsers.Kind.FIREFOX, start=("/usr/bin/firefox",))
    url = "https://console.aws.amazon.com/?a=b&c=d"
    try:
        words = browsers.page_command(firefox, url, Window.CONTAINER, role_name=name, color="red", profile=place.folder)
    except UnicodeEncodeError:
        return  # no role's name
    yield THROUGH
    scheme, _, query = words[1].partition(":")
    told = parse_qs(query, keep_blank_values=True)
    if len(words) != 2 or scheme != "ext+container" or set(told) != {"name", "color", "url"} or told["url"] != [url]:
        yield f"the container is told {sorted(told)}"
    elif not is_plain(told["name"][0]):
        yield "the container's name is not plain"


def log_lines(name: str, place: Place) -> Iterator[str]:
    journal.start()
    log = journal.path()
    before = log.stat().st_size
    logging.getLogger("roleswitch").warning("the role %s has a trouble: %s", name, name)
    with log.open("rb") as file:
        file.seek(before)
        written = file.read().decode()
    yield THROUGH
    lines = written.splitlines()
    if sum(bool(re.match(r"\d{4}-\d\d-\d\d ", line)) for line in lines) != 1:
        yield "a line of the log is forged"
    if any(unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} for letter in written.replace("\n", "")):
        yield "the log holds control characters"


def commands(name: str, place: Place) -> Iterator[str]:
    """What a command says of a role that nobody has, and of a search."""
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
        cli.run(["assume", "--", name])
    yield THROUGH
    lines = out.getvalue().splitlines()
    if not lines or not all(is_plain(line) for line in lines):
        yield "the terminal is told control characters"


SINKS: Mapping[str, Sink] = {
    "profile names in ~/.aws": profile_names,
    "profile values in ~/.aws": profile_values,
    "roles.toml": list_of_roles,
    "file names": file_names,
    "browsers' folders": browser_folders,
    "imports": imports,
    f"argument lists of {len(TERMINALS)} terminals": terminals,
    "exports of 8 kinds": exports,
    "prompts": prompts,
    "hooks": hooks,
    "history as CSV and JSON": spreadsheets,
    "addresses of the console": console_addresses,
    "sign-in addresses": sign_in_addresses,
    "switch-role links": switch_role_links,
    "Firefox containers": containers,
    "log lines": log_lines,
    "what commands say": commands,
}
