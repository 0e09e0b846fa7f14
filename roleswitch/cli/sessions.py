"""The commands that assume a role, end its session, or hand it to a shell or a command."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, NoReturn

from roleswitch.cli.answer import say, say_json, sentence, tell, time_text
from roleswitch.cli.here import switch_here
from roleswitch.cli.listing import session_json, state_json
from roleswitch.cli.person import with_code, with_consent, with_reason
from roleswitch.core.limits import spoken
from roleswitch.core.plan import guard_in_vain
from roleswitch.core.role import Deliver, Mfa, Role
from roleswitch.core.session import AS_LISTED, RoleState, Session, Terms
from roleswitch.delivery.aws_difference import as_text
from roleswitch.delivery.exports import LiveProfile, Shell, caller_shell, environment, export_text
from roleswitch.delivery.profile import check_profile
from roleswitch.delivery.prompt import Look
from roleswitch.delivery.terminal import become_shell, run_child
from roleswitch.errors import DeliveryTrouble, ProfileNotOurs, RoleSwitchError, WrongUsage
from roleswitch.switch import Switch


def assume(options: argparse.Namespace) -> int:
    switch = switch_here()
    terms = Terms(
        duration=options.duration,
        read_only=options.read_only,
        full_access=options.full_access,
        reason=options.reason or "",
        mfa=Mfa(options.mfa) if options.mfa else None,
        confirmed=options.yes,
    )
    if options.mfa_code and terms.mfa is None and (plan := switch.plan(options.name, terms)).mfa_serial is None:
        # A code that is given is meant to be used, also for a role that is set to go without.
        terms = replace(terms, mfa=next((choice.mfa for choice in plan.choices if choice.recommended), None))
    if options.take_over:
        tell_taking_over(switch, options.name)
    session = _assumed(switch, options.name, terms, code=options.mfa_code, take_over=options.take_over)
    role = switch.roles.load().role(options.name)
    if terms.duration is not None and session.life < terms.duration:
        why = switch.plan(options.name, session.terms).why
        tell(f"{role.title}: {spoken(session.life)} and not {spoken(terms.duration)}: {why}.")
    for note in guard_in_vain(role, session.terms):
        tell(note)
    if options.json:
        say_json(state_json(RoleState(role, session), switch.clock()) | {"session": session_json(session)})
        return 0
    kept = switch.sessions.find(role.name)
    limits = ", read only" if session.terms.read_only else ""
    where = f", as profile {kept.profile}" if kept and kept.profile else ""
    say(f"{role.title}: session until {time_text(session.expiration)}{limits}{where}")
    return 0


def tell_taking_over(switch: Switch, name: str) -> None:
    """On standard error, where the profile is somebody else's now: what becomes of it."""
    try:
        check_profile(switch.roles.load().role(name), switch.environ)
    except ProfileNotOurs:
        tell(f"this changes in ~/.aws:\n{as_text(switch.taking_over(name))}")


def _assumed(switch: Switch, name: str, terms: Terms, *, code: str | None = None, take_over: bool = False) -> Session:
    def assumed(terms: Terms) -> Session:
        return with_code(lambda code: switch.assume(name, terms, token_code=code, take_over=take_over), code)

    return with_consent(lambda terms: with_reason(assumed, terms), terms)


def fresh_session(switch: Switch, name: str) -> Session:
    """A session to hand out, for which a person at a terminal is asked for what it takes."""

    def fresh(terms: Terms) -> Session:
        return with_code(lambda code: switch.fresh_session(name, terms, token_code=code))

    return with_consent(lambda terms: with_reason(fresh, terms), AS_LISTED)


class _HandedOut(NamedTuple):
    role: Role
    session: Session
    live: LiveProfile | None

    @property
    def identity(self) -> Session | LiveProfile:
        return self.live or self.session


def _hand_out(switch: Switch, name: str, live: bool | None) -> _HandedOut:
    """The role's session, and where it is `live` the profile by which it renews itself. None: as the role's own profile
    does."""
    session = fresh_session(switch, name)
    role = switch.roles.load().role(name)
    if live is None:
        live = role.deliver is Deliver.CREDENTIAL_PROCESS
    if not live:
        return _HandedOut(role, session, None)
    role, profile = switch.live_profile(name)
    return _HandedOut(role, session, LiveProfile(role=name, profile=profile, region=session.region))


def end(options: argparse.Namespace) -> int:
    switch = switch_here()
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
        say(f"{name}: ended" if ended else f"{name}: there was no session")
    if troubles:
        raise troubles[0]
    return 0


def env(options: argparse.Namespace) -> int:
    shell = Shell(options.shell) if options.shell else caller_shell(os.environ)
    switch = switch_here()
    handed_out = _hand_out(switch, options.name, options.live)
    say(export_text(handed_out.identity, shell))
    switch.note_delivered(options.name, "env")
    return 0


def execute(options: argparse.Namespace) -> int:
    live, hold, command = options.live, options.hold, list(options.arguments)
    while command[:1] and command[0] in {"--live", "--fixed", "--hold"}:  # behind NAME all is the command to argparse
        option = command.pop(0)
        live, hold = (live, True) if option == "--hold" else (option == "--live", hold)
    if command[:1] == ["--"]:
        del command[0]
    if not command:
        raise WrongUsage("exec: give the command after --, as in `roleswitch exec NAME -- aws s3 ls`.")
    if not hold:
        return _execute(options.name, live, command)
    try:
        status = _execute(options.name, live, command, as_child=True)
        said = f"{Path(command[0]).name} ended with status {status}."
    except RoleSwitchError as trouble:
        status, said = trouble.exit_status, sentence(trouble)
    if status:
        tell(f"{said} Press Enter to close.")
        if sys.stdin is not None:
            sys.stdin.readline()
    return status


def _execute(name: str, live: bool | None, command: list[str], *, as_child: bool = False) -> int:
    """The command's exit status; it does not come back where the command takes our place."""
    switch = switch_here()
    ours = environment(_hand_out(switch, name, live).identity, os.environ)
    switch.note_delivered(name, "exec")
    switch.hooks.finish()
    try:
        if as_child and sys.platform != "win32":
            return run_child(command, ours)
        if sys.platform == "win32":
            return subprocess.call(command, env=ours)
        # Python ignores these two, and what is ignored stays so in the command.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        os.execvpe(command[0], command, ours)  # noqa: S606 - so that signals and the exit status are the command's
    except OSError as error:
        raise DeliveryTrouble(f"{command[0]} could not be started: {error.strerror}.") from error


def shell(options: argparse.Namespace) -> NoReturn:
    switch = switch_here()
    role, session, live = _hand_out(switch, options.name, options.live)
    switch.note_delivered(role.name, "shell")
    switch.hooks.finish()
    become_shell(
        session,
        f"{role.title} · {live.profile if live else role.profile_name}",
        os.environ,
        live=live,
        look=Look(role.title, role.rgb, stands_out=bool(role.stand_out)),
    )


def terminal(options: argparse.Namespace) -> int:
    switch_here().terminal(options.name, live=options.live)
    return 0


def whoami(options: argparse.Namespace) -> int:
    switch = switch_here()
    fresh_session(switch, options.name)
    identity = switch.whoami(options.name)
    if options.json:
        say_json({"arn": identity.arn, "account_id": identity.account_id})
    else:
        say(identity.arn)
    return 0
