"""The command line: what it prints and how it ends is a contract that other programs depend on.

Standard output carries the answer and nothing else; trouble is a sentence on standard error, or with `--json` an object
on standard output. Exit status: 0, 1 for trouble, 2 for wrong usage, 3 when an MFA code is needed and nobody can be
asked.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn, TypeVar

from roleswitch import __version__, files, journal
from roleswitch.cli import (
    backups,
    console,
    default_profile,
    doctor,
    exchange,
    history,
    listing,
    process,
    sessions,
    sign_in,
    sources,
)
from roleswitch.cli.answer import tell, tell_trouble
from roleswitch.cli.person import token_code
from roleswitch.core.catalog import role_meant
from roleswitch.core.limits import check, check_reason, parse_duration
from roleswitch.core.role import Mfa
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.settings import Window
from roleswitch.delivery.exports import Shell
from roleswitch.errors import BadValue, NextStep, RoleSwitchError, WrongUsage
from roleswitch.exchange.offer import Format

Value = TypeVar("Value")


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A display name may have what this terminal's encoding has not.
            stream.reconfigure(errors="backslashreplace")
    # Until the arguments are understood: what follows -- is another program's.
    as_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    try:
        options = _parser().parse_args(arguments)
        as_json = getattr(options, "json", False)
        _take_titles(options)
        status: int = options.command(options)
    except RoleSwitchError as trouble:
        if isinstance(trouble, _Misunderstood) and not as_json:
            sys.stderr.write(trouble.usage)
        tell_trouble(trouble, as_json=as_json)
        return trouble.exit_status
    except BrokenPipeError:
        # The reader has gone, as in `roleswitch list | head`: nobody is there to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # noqa: BLE001 - the one last handler of the command line
        tell(journal.note_bug(bug))
        return 1
    return status


def _take_titles(options: argparse.Namespace) -> None:
    """A role may also be named as the window shows it, where one alone is shown so."""
    if not getattr(options, "names_roles", False) or getattr(options, "source", False):
        return
    roles = RolesFile(Path(files.roles_file())).load().roles.values()
    if getattr(options, "name", None):
        options.name = role_meant(options.name, roles)
    if hasattr(options, "names"):
        options.names = [role_meant(said, roles) for said in options.names]


# ---------------------------------------------------------------- usage


class _Misunderstood(WrongUsage):
    """Arguments that argparse makes nothing of; `usage` is how they are to be written."""

    def __init__(self, message: str, parser: argparse.ArgumentParser) -> None:
        step = NextStep(f"`{parser.prog} --help` says how.")
        super().__init__(f"{message}.", next_steps=[step])
        self.usage = parser.format_usage()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """In place of a text and the end of the process."""
        raise _Misunderstood(message, self)


def _checked(option: str, read: Callable[[str], Value]) -> Callable[[str], Value]:
    """The value of an option, read by the code that reads it everywhere. Raises WrongUsage, which names the option."""

    def value(text: str) -> Value:
        try:
            return read(text)
        except BadValue as bad:
            raise WrongUsage(f"{option}: {bad.message.partition(': ')[2]}.") from bad

    return value


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="roleswitch",
        description=(
            "The AWS roles you work in. Without a command the window opens, or the open one comes to the front: with "
            "`--role NAME` at that role, with `--search [WORDS]` where you type what you look for. With `--hidden` it "
            "begins in the tray, where there is one, and one that is open stays as it is."
        ),
        epilog=(
            "Exit status: 0 done; 1 trouble, told in a sentence; 2 wrong usage; "
            "3 an MFA code is needed and nobody can be asked."
        ),
    )
    parser.add_argument("--version", action="version", version=f"roleswitch {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    command = partial(_add_command, commands)

    command("list", listing.list_roles, "every role with its state", json_too=True)
    show = command(
        "show", listing.show_role, "a role, how it will be assumed, and its session without secrets", json_too=True
    )
    assume = command("assume", sessions.assume, "assume a role and deliver it as the role says", json_too=True)
    _take_terms(assume)
    end = command("end", sessions.end, "end sessions and remove what they left in ~/.aws")
    end.add_argument("names", nargs="*", metavar="NAME")
    end.add_argument("--all", action="store_true", help="every session")
    helper = command("credential-process", process.credential_process, "print what SDKs expect of a credential_process")
    env = command("env", sessions.env, "print the session as variables, for a shell to evaluate")
    env.add_argument(
        "--shell", choices=[shell.value for shell in Shell], help="which shell; the one that called if left out"
    )
    execute = command("exec", sessions.execute, "run a command with the session in its environment")
    shell = command("shell", sessions.shell, "start your shell with the session in its environment")
    terminal = command("terminal", sessions.terminal, "open a window of your terminal program with that shell in it")
    _add_console_command(command("console", console.console, "open the AWS console as a role, or as a source's user"))
    whoami = command("whoami", sessions.whoami, "ask AWS (GetCallerIdentity) who the role's session is", json_too=True)
    for takes_live in (env, execute, shell, terminal):
        how = takes_live.add_mutually_exclusive_group()
        how.add_argument(
            "--live",
            action="store_const",
            const=True,
            help="name a profile that renews itself, in place of keys; without either option so for a role that is "
            "delivered by credential-process",
        )
        how.add_argument(
            "--fixed", dest="live", action="store_const", const=False, help="the session's keys, which expire"
        )
        takes_live.set_defaults(live=None)
    for takes_name in (show, assume, helper, env, execute, shell, terminal, whoami):
        takes_name.add_argument("name", metavar="NAME", help="the role's name in the list")
        # Programs that ask have the name; they ask again and again.
        takes_name.set_defaults(names_roles=takes_name is not helper)
    end.set_defaults(names_roles=True)
    execute.add_argument("--hold", action="store_true", help="wait for Enter after a command that failed")
    execute.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- COMMAND…")

    health = command(
        "doctor", doctor.doctor, "keyring, files, clock, network, terminal: what is wrong and what to do", json_too=True
    )
    health.add_argument("--mend", nargs="+", default=[], metavar="ID", help="mend what has that ID, then look")
    health.add_argument("--yes", action="store_true", help="do not ask before keys are moved or deleted")
    past = command("history", history.show_history, "what was assumed: when, by whom, for how long and why")
    history.add_arguments(past)
    _add_aws_commands(command)
    _add_key_commands(command("key", None, "access keys in the keyring, and the MFA of sources"))
    _add_sign_in_commands(command)
    _add_list_commands(command)
    command("demo", _demo, "the window on an AWS of its own: nothing of yours is touched")
    return parser


def _add_command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    does: Callable[[argparse.Namespace], int] | None,
    text: str,
    *,
    json_too: bool = False,
) -> _Parser:
    added = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    added.set_defaults(command=does)
    if json_too:
        added.add_argument("--json", action="store_true", help="answer, or trouble, as JSON")
    return added


def _take_terms(assume: argparse.ArgumentParser) -> None:
    assume.add_argument(
        "--duration",
        metavar="2h",
        type=_checked("--duration", parse_duration),
        help="how long: 3600, 90m or 2h; the role's own duration if left out",
    )
    _take_code(assume)
    access = assume.add_mutually_exclusive_group()
    access.add_argument("--read-only", action="store_true", help="limit the session to AWS's policy ReadOnlyAccess")
    access.add_argument("--full-access", action="store_true", help="all that a role may which starts read only")
    assume.add_argument(
        "--reason",
        metavar="TEXT",
        type=_checked("--reason", check_reason),
        help="what it is for; where the role says so, CloudTrail shows it",
    )
    assume.add_argument(
        "--mfa",
        choices=[mfa.value for mfa in Mfa],
        help="session: one code for many roles, 1 h each; direct: a code for this role, up to 12 h",
    )
    assume.add_argument("--yes", action="store_true", help="assume it also where the role asks first")
    assume.add_argument(
        "--take-over", action="store_true", help="replace a profile of that name that is not ours; a backup is kept"
    )


def _take_code(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--mfa-code", metavar="123456", type=_checked("--mfa-code", token_code), help="the code of the MFA device"
    )


def _add_console_command(added: _Parser) -> None:
    added.add_argument("name", metavar="NAME", help="the role's name in the list; with --source the source's")
    added.set_defaults(names_roles=True)
    added.add_argument(
        "--print", action="store_true", help="print the address, which lets anybody in for 15 minutes, and open nothing"
    )
    added.add_argument(
        "--destination",
        metavar="SERVICE-OR-PATH",
        default="",
        help='a service such as s3 or "CloudWatch Logs", a path such as /ec2/home, or a page\'s address',
    )
    how = added.add_mutually_exclusive_group()
    how.add_argument("--switch-role", action="store_true", help="by a link, with the browser's own sign-in")
    how.add_argument("--source", action="store_true", help="as the user of a source's access key, without a role")
    added.add_argument("--browser", metavar="PROGRAM", help="its name, such as firefox, or its path")
    window = added.add_mutually_exclusive_group()
    for option, value, text in (
        ("--private", Window.PRIVATE, "in a private window"),
        ("--container", Window.CONTAINER, "in a Firefox container of the role's name and colour"),
        ("--browser-profile", Window.PROFILE, "in a Chromium profile of the role's name and colour"),
    ):
        window.add_argument(option, dest="window", action="store_const", const=value, help=text)


def _add_aws_commands(command: Callable[..., _Parser]) -> None:
    default = command("default", default_profile.default, "make a role the default profile, or give that back")
    default.epilog = (
        "What you write to the default profile meanwhile, with `aws configure` or by hand, is yours: the next renewal"
        " sets aside the keys in it, as it did with those that were there, and --back gives them back."
    )
    default.add_argument("name", nargs="?", metavar="NAME", help="the role; without one, which role it is")
    default.set_defaults(names_roles=True)
    default.add_argument("--back", action="store_true", help="the default profile is again what it was before")
    kept = command("backups", backups.list_backups, "what ~/.aws said before it was changed", json_too=True)
    commands = kept.add_subparsers(metavar="restore|remove")
    restore = _add_command(commands, "restore", backups.restore, "show what would change, and go back to a backup")
    restore.add_argument("id", metavar="ID")
    remove = _add_command(commands, "remove", backups.remove, "remove backups for good")
    remove.add_argument("ids", nargs="+", metavar="ID")
    for asks in (default, restore):
        asks.add_argument("--yes", action="store_true", help="without being asked")


def _add_key_commands(key: _Parser) -> None:
    commands = key.add_subparsers(metavar="add|test|rotate|remove|list|code|totp", required=True)
    command = partial(_add_command, commands)
    command("list", sources.list_keys, "every access key with its age and whose it is", json_too=True)
    add = command("add", sources.add_key, "store an access key; its secret comes from a prompt or standard input")
    test = command("test", sources.test_key, "ask AWS whose key it is", json_too=True)
    rotate = command("rotate", sources.rotate_key, "replace the key by a new one, step by step", json_too=True)
    remove = command("remove", sources.remove_source, "remove the key from the keyring and the list")
    code = command("code", sources.give_code, "give an MFA code now: a session for roles to come", json_too=True)
    totp = command("totp", sources.keep_totp, "keep a virtual MFA device's secret, from a prompt or standard input")
    for takes_source in (add, test, rotate, remove, code, totp):
        takes_source.add_argument(
            "source",
            metavar="SOURCE",
            type=_checked("SOURCE", partial(check, "name")) if takes_source is add else str,
            help="the source's name in the list",
        )
    add.add_argument(
        "--access-key-id",
        metavar="AKIA…",
        type=_checked("--access-key-id", partial(check, "access_key_id")),
        help="the key's ID; asked for if left out",
    )
    add.add_argument(
        "--region", type=_checked("--region", partial(check, "region")), help="the region for roles that name none"
    )
    add.add_argument(
        "--mfa-serial",
        metavar="ARN",
        type=_checked("--mfa-serial", partial(check, "mfa_serial")),
        help="the MFA device of the key's user",
    )
    for takes_code in (test, rotate, code):
        _take_code(takes_code)
    ending = rotate.add_mutually_exclusive_group()
    ending.add_argument("--finish", action="store_true", help="delete the old key now: AWS cannot bring it back")
    ending.add_argument("--put-back", action="store_true", help="use the old key again and delete the new one")
    totp.add_argument("--remove", action="store_true", help="forget the secret")


def _add_sign_in_commands(command: Callable[..., _Parser]) -> None:
    enter = command("sign-in", sign_in.sign_in, "sign in to Identity Center in a browser", json_too=True)
    leave = command("sign-out", sign_in.sign_out, "sign out of Identity Center and end its sessions")
    for takes_source in (enter, leave):
        takes_source.add_argument("source", metavar="SOURCE", help="the source's name in the list")
    enter.add_argument("--no-browser", action="store_true", help="only show the address, to open it elsewhere")
    enter.add_argument("--start-url", metavar="URL", help="add the source: the address of the AWS access portal")
    enter.add_argument("--region", help="the region that Identity Center is in")


def _add_list_commands(command: Callable[..., _Parser]) -> None:
    formats = [each.value for each in Format]
    taking = command("import", exchange.import_list, "roles from other tools' lists into yours", json_too=True)
    taking.add_argument("file", metavar="FILE|-", help="the file; - for standard input")
    taking.add_argument("--from", dest="format", choices=formats, help="recognised if left out")
    taking.add_argument("--source", metavar="SOURCE", help="who assumes the roles that name no source")
    taking.add_argument(
        "--move-keys", action="store_true", help="put keys of ~/.aws into the keyring; a backup is kept"
    )
    _take_choice(taking)
    export = command("export", exchange.export_list, "your list for others, or for other tools, without secrets")
    export.add_argument("names", nargs="*", metavar="NAME", help="all roles if left out")
    export.set_defaults(names_roles=True)
    export.add_argument("--to", dest="format", choices=formats, default=Format.TEAM.value)
    export.add_argument("--without-external-ids", action="store_true")
    _add_find_commands(command("find", None, "roles that AWS itself lists"))
    _add_team_commands(command("team", None, "lists that others keep for several people"))


def _take_choice(taking: _Parser) -> None:
    taking.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    taking.add_argument("--replace", action="store_true", help="also what is another role under a name that you have")


def _add_find_commands(find: _Parser) -> None:
    commands = find.add_subparsers(metavar="identity-center|organization", required=True)
    command = partial(_add_command, commands)
    center = command(
        "identity-center", exchange.find_permission_sets, "every account and role of a sign-in", json_too=True
    )
    center.add_argument("source", metavar="SOURCE")
    center.add_argument("--remove-gone", action="store_true", help="take out roles that are no longer there")
    accounts = command(
        "organization", exchange.find_accounts, "a role in each account of an organization", json_too=True
    )
    accounts.add_argument("role", metavar="ROLE", help="a role of the management account that may list it")
    accounts.add_argument("--role-name", required=True, help="of the role in each account")
    accounts.add_argument("--external-id", type=_checked("--external-id", partial(check, "external_id")))
    accounts.add_argument("--region", type=_checked("--region", partial(check, "region")))
    accounts.add_argument("--duration", metavar="2h", type=_checked("--duration", parse_duration))
    accounts.add_argument("--color-by", choices=["nothing", "name", "unit"], default="nothing")
    accounts.add_argument("--group-by-unit", action="store_true", help="a group for each organizational unit")
    caller = accounts.add_mutually_exclusive_group()
    caller.add_argument("--source", metavar="SOURCE", help="who assumes the roles; as for ROLE if left out")
    caller.add_argument("--via", metavar="ROLE", help="the role that they are assumed from")
    _take_code(accounts)
    for takes_choice in (center, accounts):
        _take_choice(takes_choice)


def _add_team_commands(team: _Parser) -> None:
    commands = team.add_subparsers(metavar="list|add|check|take|remove", required=True)
    command = partial(_add_command, commands)
    command("list", exchange.list_teams, "the team lists and where they come from", json_too=True)
    add = command("add", exchange.add_team, "add a team list, after what is in it was shown")
    look = command("check", exchange.check_teams, "what has changed in team lists; nothing is taken", json_too=True)
    look.add_argument("teams", nargs="*", metavar="TEAM", help="all if left out")
    take = command("take", exchange.take_team, "take what has changed, after it was shown")
    remove = command("remove", exchange.remove_team, "remove a team list, with its roles")
    for takes_team in (add, take, remove):
        takes_team.add_argument("team", metavar="TEAM")
    place = add.add_mutually_exclusive_group(required=True)
    place.add_argument("--file", help="the path of a file")
    place.add_argument("--url", help="an https:// address")
    place.add_argument("--git", help="a git repository")
    add.add_argument("--path", help="the file in the repository; roles.toml if left out")
    add.add_argument("--branch", help="of the repository")
    add.add_argument("--source", metavar="SOURCE", help="who assumes its roles that name no source")
    for takes in (add, take):
        takes.add_argument("--yes", action="store_true", help="take it without being asked")
        takes.add_argument("--replace", action="store_true", help="also what is something else under a known name")


def _demo(_options: argparse.Namespace) -> int:
    from roleswitch import demo  # a web server and moto

    return demo.run()
