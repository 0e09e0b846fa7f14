"""The commands that assume a role, end its session, or hand it to a shell or a command."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import NoReturn

from roleswitch.cli.answer import say, say_json, tell, time_text
from roleswitch.cli.listing import session_json, state_json
from roleswitch.cli.person import with_code, with_consent, with_reason
from roleswitch.core.limits import spoken
from roleswitch.core.role import Mfa
from roleswitch.core.session import AS_LISTED, RoleState, Session, Terms
from roleswitch.delivery.exports import Shell, caller_shell, environment, export_text
from roleswitch.delivery.process_json import process_document
from roleswitch.delivery.terminal import become_shell
from roleswitch.errors import DeliveryTrouble, RoleSwitchError, SourceUnusable, WrongUsage
from roleswitch.switch import Switch


def assume(options: argparse.Namespace) -> int:
    switch = Switch.here()
    terms = Terms(
        duration=options.duration,
        read_only=options.read_only,
        reason=options.reason or "",
        mfa=Mfa(options.mfa) if options.mfa else None,
        confirmed=options.yes,
    )
    if options.mfa_code and terms.mfa is None and (plan := switch.plan(options.name, terms)).mfa_serial is None:
        # A code that is given is meant to be used, also for a role that is set to go without.
        terms = replace(terms, mfa=next((choice.mfa for choice in plan.choices if choice.recommended), None))
    session = _assumed(switch, options.name, terms, code=options.mfa_code, take_over=options.take_over)
    role = switch.roles.load().role(options.name)
    if terms.duration is not None and session.life < terms.duration:
        why = switch.plan(options.name, session.terms).why
        tell(f"{role.title}: {spoken(session.life)} and not {spoken(terms.duration)}: {why}.")
    if options.json:
        say_json(state_json(RoleState(role, session), switch.clock()) | {"session": session_json(session)})
        return 0
    kept = switch.sessions.find(role.name)
    limits = ", read only" if session.terms.read_only else ""
    where = f", as profile {kept.profile}" if kept and kept.profile else ""
    say(f"{role.title}: session until {time_text(session.expiration)}{limits}{where}")
    return 0


def _assumed(switch: Switch, name: str, terms: Terms, *, code: str | None = None, take_over: bool = False) -> Session:
    def assumed(terms: Terms) -> Session:
        return with_code(lambda code: switch.assume(name, terms, token_code=code, take_over=take_over), code)

    return with_consent(lambda terms: with_reason(assumed, terms), terms)


def _fresh_session(switch: Switch, name: str) -> Session:
    """A session to hand out, for which a person at a terminal is asked for what it takes."""

    def fresh(terms: Terms) -> Session:
        return with_code(lambda code: switch.fresh_session(name, terms, token_code=code))

    return with_consent(lambda terms: with_reason(fresh, terms), AS_LISTED)


def end(options: argparse.Namespace) -> int:
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
        say(f"{name}: ended" if ended else f"{name}: there was no session")
    if troubles:
        raise troubles[0]
    return 0


def credential_process(options: argparse.Namespace) -> int:
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


def env(options: argparse.Namespace) -> int:
    shell = Shell(options.shell) if options.shell else caller_shell(os.environ)
    say(export_text(_fresh_session(Switch.here(), options.name), shell))
    return 0


def execute(options: argparse.Namespace) -> int:
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


def shell(options: argparse.Namespace) -> NoReturn:
    switch = Switch.here()
    role = switch.roles.load().role(options.name)
    session = _fresh_session(switch, options.name)
    become_shell(session, f"{role.title} · {role.profile_name}", os.environ)


def terminal(options: argparse.Namespace) -> int:
    Switch.here().terminal(options.name)
    return 0


def whoami(options: argparse.Namespace) -> int:
    switch = Switch.here()
    _fresh_session(switch, options.name)
    identity = switch.whoami(options.name)
    if options.json:
        say_json({"arn": identity.arn, "account_id": identity.account_id})
    else:
        say(identity.arn)
    return 0
