"""The command line: what it prints and how it ends is a contract that other programs depend on.

Standard output carries the answer and nothing else; trouble is a sentence on standard error, or with `--json` an object
on standard output. Exit status: 0, 1 for trouble, 2 for wrong usage, 3 when an MFA code is needed and nobody can be
asked.
"""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn

from roleswitch import __version__, journal
from roleswitch.core.plan import Plan, plan_for
from roleswitch.core.role import check, parse_duration
from roleswitch.core.session import RoleState, Session
from roleswitch.core.source import AccessKey, AccessKeySource, key_pair_in
from roleswitch.delivery.exports import Shell, caller_shell, environment, export_text
from roleswitch.delivery.process_json import process_document
from roleswitch.delivery.terminal import become_shell
from roleswitch.errors import BadValue, DeliveryTrouble, RoleSwitchError, SourceUnusable, TokenCodeRequired, WrongUsage
from roleswitch.switch import Switch


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A display name may have what this terminal's encoding has not.
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.command(options)
    except RoleSwitchError as trouble:
        if getattr(options, "json", False):
            _print(json.dumps({"error": _trouble(trouble)}, indent=2))
        else:
            print(f"roleswitch: {_sentence(trouble)}", file=sys.stderr)  # noqa: T201 - the answer of a command line
        return trouble.exit_status
    except BrokenPipeError:
        # The reader has gone, as in `roleswitch list | head`: nobody is there to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # noqa: BLE001 - the one last handler of the command line
        print(f"roleswitch: {journal.note_bug(bug)}", file=sys.stderr)  # noqa: T201
        return 1
    return status


def _print(text: str) -> None:
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
    sys.stdout.flush()


def _sentence(trouble: RoleSwitchError) -> str:
    """What happened, the likeliest cause and the next step, on one line."""
    parts = [trouble.message]
    if trouble.causes:
        parts.append(f"Most likely: {trouble.causes[0]}")
    said = trouble.message.lower()
    parts += [step.text for step in trouble.next_steps[:1] if step.text.rstrip(".").lower() not in said]
    words = [" ".join(part.split()) for part in parts]
    return " ".join(part if part.endswith((".", "?", "!", ":")) else f"{part}." for part in words)


def _trouble(trouble: RoleSwitchError) -> dict[str, object]:
    answer: dict[str, object] = {
        "kind": trouble.kind,
        "message": trouble.message,
        "causes": list(trouble.causes),
        "next": [step.text for step in trouble.next_steps],
    }
    if trouble.aws is not None:
        answer["aws"] = {
            "code": trouble.aws.code,
            "status": trouble.aws.status,
            "request_id": trouble.aws.request_id,
            "message": trouble.aws.message,
        }
    return answer


# ---------------------------------------------------------------- the list


def _list(options: argparse.Namespace) -> int:
    switch = Switch.here()
    catalog = switch.roles.load()
    sessions, now = switch.kept_sessions(), switch.clock()
    states = [RoleState(role, sessions.get(name)) for name, role in catalog.roles.items()]
    for problem in catalog.problems:
        print(f"roleswitch: {problem}", file=sys.stderr)  # noqa: T201
    if options.json:
        _print(json.dumps([_state(state, now) for state in states], indent=2))
        return 0
    rows = [("NAME", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT")]
    for state in states:
        role = state.role
        account = f"{role.arn.account_id} {role.account_name}".rstrip()
        caller = role.source or (f"via {role.via}" if role.via else "-")
        phase = state.phase(now).value
        rows.append((role.name, account, role.arn.role_name, caller, phase, _left(state.session, now)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        _print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


def _show(options: argparse.Namespace) -> int:
    switch = Switch.here()
    catalog = switch.roles.load()
    role = catalog.role(options.name)
    kept = switch.sessions.find(role.name)
    state, now = RoleState(role, kept.session if kept else None), switch.clock()
    try:
        plan, no_plan = plan_for(role, catalog), ""
    except SourceUnusable as trouble:
        plan, no_plan = None, trouble.message
    if options.json:
        answer = _state(state, now) | {"plan": _plan(plan) if plan else None}
        if state.session is not None and state.session.is_alive(now):
            answer["session"] = _session(state.session)
        _print(json.dumps(answer, indent=2))
        return 0
    lines = [
        f"{role.title} ({role.name})",
        f"  role      {role.arn}",
        f"  source    {role.source or (f'via {role.via}' if role.via else 'none')}",
        f"  profile   {role.profile_name} ({role.deliver.value})",
        f"  state     {state.phase(now).value} {_left(state.session, now).strip('-')}".rstrip(),
    ]
    if plan is None:
        lines.append(f"  plan      {no_plan}")
    else:
        lines += [f"  plan      {hop.call} {hop.role.arn}" for hop in plan.hops]
        lines.append(f"  lasts     {round(plan.duration.total_seconds())} s: {plan.why}")
        if plan.mfa_serial:
            lines.append(f"  MFA       a code of {plan.mfa_serial}")
    _print("\n".join(lines))
    return 0


def _state(state: RoleState, now: datetime) -> dict[str, object]:
    role, session = state.role, state.session
    alive = session is not None and session.is_alive(now)
    return {
        "name": role.name,
        "display_name": role.title,
        "role_arn": str(role.arn),
        "account_id": role.arn.account_id,
        "account_name": role.account_name,
        "group": role.group,
        "color": role.color,
        "region": role.region,
        "profile": role.profile_name,
        "source": role.source,
        "via": role.via,
        "favorite": role.favorite,
        "phase": state.phase(now).value,
        "expiration": _time(session.expiration) if session is not None and alive else None,
        "seconds_left": int(session.remaining(now).total_seconds()) if session is not None and alive else 0,
    }


def _plan(plan: Plan) -> dict[str, object]:
    hops: list[dict[str, object]] = [
        {
            "role": hop.role.name,
            "call": hop.call,
            "mfa_serial": hop.mfa_serial,
            "duration_seconds": round(hop.duration.total_seconds()),
        }
        for hop in plan.hops
    ]
    # The first call is made with the source's credentials, each further one with the session of the hop before.
    hops[0] = {"source": plan.source.name, **hops[0]}
    return {"hops": hops, "duration_seconds": round(plan.duration.total_seconds()), "why": plan.why}


def _session(session: Session) -> dict[str, object]:
    return {
        "assumed_role_arn": session.assumed_role_arn,
        "source": session.source,
        "issued": _time(session.issued),
        "expiration": _time(session.expiration),
        "renews_at": _time(session.renews_at()),
        "region": session.region,
    }


def _time(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _left(session: Session | None, now: datetime) -> str:
    if session is None or not session.is_alive(now):
        return "-"
    minutes, seconds = divmod(int(session.remaining(now).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


# ---------------------------------------------------------------- sessions


def _assume(options: argparse.Namespace) -> int:
    switch = Switch.here()
    try:
        duration = parse_duration(options.duration) if options.duration else None
    except BadValue as error:
        raise WrongUsage(f"--{error}") from error
    if options.mfa_code and not _is_code(options.mfa_code):
        raise WrongUsage("--mfa-code: an MFA code has exactly 6 digits.")
    try:
        session = switch.assume(
            options.name, duration=duration, token_code=options.mfa_code, take_over=options.take_over
        )
    except TokenCodeRequired as needed:
        session = switch.assume(
            options.name, duration=duration, token_code=_ask_for_code(needed), take_over=options.take_over
        )
    role = switch.roles.load().role(options.name)
    if options.json:
        _print(json.dumps(_state(RoleState(role, session), switch.clock()) | {"session": _session(session)}, indent=2))
        return 0
    kept = switch.sessions.find(role.name)
    where = f", as profile {kept.profile}" if kept and kept.profile else ""
    _print(f"{role.title}: session until {_time(session.expiration)}{where}")
    return 0


def _ask_for_code(needed: TokenCodeRequired) -> str:
    """Where a person is there; else the trouble stays what it is, and the exit status is 3."""
    if not _somebody_is_there():
        raise needed
    sys.stderr.write(f"MFA code of {needed.serial}: ")
    sys.stderr.flush()
    code = sys.stdin.readline().strip()
    if not _is_code(code):
        raise needed
    return code


def _is_code(text: str) -> bool:
    return re.fullmatch(r"[0-9]{6}", text) is not None


def _somebody_is_there() -> bool:
    # None where standard input was closed.
    return sys.stdin is not None and sys.stdin.isatty()


def _fresh_session(switch: Switch, name: str) -> Session:
    """A session to hand out, for which a person at a terminal is asked for an MFA code."""
    try:
        return switch.fresh_session(name)
    except TokenCodeRequired as needed:
        return switch.fresh_session(name, token_code=_ask_for_code(needed))


def _end(options: argparse.Namespace) -> int:
    switch = Switch.here()
    if options.all == bool(options.names):
        raise WrongUsage("end: give names of roles, or --all.")
    if options.all:
        names = list(dict.fromkeys([*switch.kept_sessions(), *switch.owned_roles()]))
    else:
        known = {*switch.roles.load().roles, *switch.kept_sessions(), *switch.owned_roles()}
        for name in options.names:
            if name not in known:
                switch.roles.load().role(name)  # says that there is no such role
        names = options.names
    troubles = []
    for name in names:
        try:
            ended = switch.end(name)
        except RoleSwitchError as trouble:
            troubles.append(trouble)
            continue
        _print(f"{name}: ended" if ended else f"{name}: there was no session")
    if troubles:
        raise troubles[0]
    return 0


def _credential_process(options: argparse.Namespace) -> int:
    """The long way: `__main__` has answered already where a fresh session was there."""
    # A profile of ~/.aws that is the source of a role may ask for another role, and that one for the first again.
    asking = os.environ.get("ROLESWITCH_ASKING", "").split()
    if options.name in asking:
        names = " → ".join([*asking, options.name])
        raise SourceUnusable(
            f"The profiles of ~/.aws lead in a circle ({names}): give one of the roles another source."
        )
    os.environ["ROLESWITCH_ASKING"] = " ".join([*asking, options.name])
    session = Switch.here().process_session(options.name)
    sys.stdout.buffer.write(process_document(session))
    sys.stdout.flush()
    return 0


def _env(options: argparse.Namespace) -> int:
    shell = Shell(options.shell) if options.shell else caller_shell(os.environ)
    _print(export_text(_fresh_session(Switch.here(), options.name), shell))
    return 0


def _exec(options: argparse.Namespace) -> int:
    command = options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments
    if not command:
        raise WrongUsage("exec: give the command after --, as in `roleswitch exec NAME -- aws s3 ls`.")
    session = _fresh_session(Switch.here(), options.name)
    ours = environment(session, os.environ)
    try:
        if sys.platform == "win32":
            return subprocess.call(command, env=ours)
        # Python ignores these two, and what is ignored stays so in the command.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        os.execvpe(command[0], command, ours)  # noqa: S606 - so that signals and the exit status are the command's
    except OSError as error:
        raise DeliveryTrouble(f"{command[0]} could not be started: {error.strerror}.") from error


def _shell(options: argparse.Namespace) -> NoReturn:
    switch = Switch.here()
    role = switch.roles.load().role(options.name)
    session = _fresh_session(switch, options.name)
    become_shell(session, f"{role.title} · {role.profile_name}", os.environ)


def _terminal(options: argparse.Namespace) -> int:
    Switch.here().terminal(options.name)
    return 0


def _whoami(options: argparse.Namespace) -> int:
    switch = Switch.here()
    _fresh_session(switch, options.name)
    identity = switch.whoami(options.name)
    if options.json:
        _print(json.dumps({"arn": identity.arn, "account_id": identity.account_id}, indent=2))
    else:
        _print(identity.arn)
    return 0


# ---------------------------------------------------------------- access keys


def _key_add(options: argparse.Namespace) -> int:
    check("name", options.source)
    key = _access_key(options.access_key_id)
    switch = Switch.here()
    before = switch.roles.load().sources.get(options.source)
    region = options.region or (before.region if isinstance(before, AccessKeySource) else None)
    serial = before.mfa_serial if isinstance(before, AccessKeySource) else None
    command = before.mfa_code_command if isinstance(before, AccessKeySource) else ()
    source = AccessKeySource(
        name=options.source,
        access_key_id=key.access_key_id,
        region=region,
        mfa_serial=serial,
        mfa_code_command=command,
    )
    switch.add_key(source, key)
    _print(f"{source.name}: access key {key.access_key_id} is in {switch.keychain.name()}")
    return 0


def _access_key(access_key_id: str | None) -> AccessKey:
    """From a prompt, or from standard input: the ID and the secret in any of the forms that AWS gives them in."""
    if _somebody_is_there():
        if not access_key_id:
            sys.stderr.write("Access key ID: ")
            sys.stderr.flush()
            access_key_id = sys.stdin.readline().strip()
        return AccessKey(access_key_id, getpass.getpass("Secret access key (not shown): ").strip())
    text = sys.stdin.buffer.read().decode(errors="replace") if sys.stdin is not None else ""
    if access_key_id and len(text.split()) == 1:
        return AccessKey(access_key_id, text.strip())
    pair = key_pair_in(text)
    if pair is None:
        raise BadValue("secret_access_key", "access key: write its ID and its secret to standard input, a line each.")
    if access_key_id and access_key_id != pair[0]:
        raise BadValue("access_key_id", f"access key ID: {access_key_id} was asked for, and {pair[0]} was given.")
    return AccessKey(*pair)


def _key_test(options: argparse.Namespace) -> int:
    switch = Switch.here()
    identity = switch.whose(switch.roles.load().source(options.source))
    if options.json:
        _print(json.dumps({"source": options.source, "arn": identity.arn, "account_id": identity.account_id}, indent=2))
    else:
        _print(f"{options.source}: {identity.arn}")
    return 0


def _key_remove(options: argparse.Namespace) -> int:
    switch = Switch.here()
    switch.remove_source(options.source)
    users = [role.name for role in switch.roles.load().roles.values() if role.source == options.source]
    _print(f"{options.source}: removed" + (f"; still named as source by {', '.join(users)}" if users else ""))
    return 0


def _demo(_options: argparse.Namespace) -> int:
    from roleswitch import demo  # a web server and moto

    return demo.run()


# ---------------------------------------------------------------- usage


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="roleswitch",
        description="The AWS roles you work in. Without a command the window opens.",
        epilog=(
            "Exit status: 0 done; 1 trouble, told in a sentence; 2 wrong usage; "
            "3 an MFA code is needed and nobody can be asked."
        ),
    )
    parser.add_argument("--version", action="version", version=f"roleswitch {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, does: object, text: str, *, json_too: bool = False) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        added.set_defaults(command=does)
        if json_too:
            added.add_argument("--json", action="store_true", help="answer, or trouble, as JSON")
        return added

    command("list", _list, "every role with its state", json_too=True)
    show = command("show", _show, "a role, how it will be assumed, and its session without secrets", json_too=True)
    assume = command("assume", _assume, "assume a role and deliver it as the role says", json_too=True)
    assume.add_argument(
        "--duration", metavar="2h", help="how long: 3600, 90m or 2h; the role's own duration if left out"
    )
    assume.add_argument("--mfa-code", metavar="123456", help="the code of the MFA device")
    assume.add_argument(
        "--take-over", action="store_true", help="replace a profile of that name that is not ours; a backup is kept"
    )
    end = command("end", _end, "end sessions and remove what they left in ~/.aws")
    end.add_argument("names", nargs="*", metavar="NAME")
    end.add_argument("--all", action="store_true", help="every session")
    process = command("credential-process", _credential_process, "print what SDKs expect of a credential_process")
    env = command("env", _env, "print the session as variables, for a shell to evaluate")
    env.add_argument(
        "--shell", choices=[shell.value for shell in Shell], help="which shell; the one that called if left out"
    )
    execute = command("exec", _exec, "run a command with the session in its environment")
    shell = command("shell", _shell, "start your shell with the session in its environment")
    terminal = command("terminal", _terminal, "open a window of your terminal program with that shell in it")
    whoami = command("whoami", _whoami, "ask AWS (GetCallerIdentity) who the role's session is", json_too=True)
    for takes_name in (show, assume, process, env, execute, shell, terminal, whoami):
        takes_name.add_argument("name", metavar="NAME", help="the role's name in the list")
    execute.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- COMMAND…")

    key = command("key", None, "access keys in the keyring")
    keys = key.add_subparsers(metavar="add|test|remove", required=True)
    for name, does, text in (
        ("add", _key_add, "store an access key; its secret comes from a prompt or standard input"),
        ("test", _key_test, "ask AWS whose key it is"),
        ("remove", _key_remove, "remove the key from the keyring and the list"),
    ):
        added = keys.add_parser(name, help=text, description=text, allow_abbrev=False)
        added.set_defaults(command=does)
        added.add_argument("source", metavar="SOURCE", help="the source's name in the list")
        if name == "add":
            added.add_argument("--access-key-id", metavar="AKIA…", help="the key's ID; asked for if left out")
            added.add_argument("--region", help="the region for roles that name none")
        if name == "test":
            added.add_argument("--json", action="store_true", help="answer, or trouble, as JSON")
    command("demo", _demo, "the window on an AWS of its own: nothing of yours is touched")
    return parser
