"""`roleswitch list` and `roleswitch show`: what is known of roles, without a call and without secrets."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import datetime

from roleswitch.cli.answer import say, say_json, tell, time_text
from roleswitch.core.limits import spoken
from roleswitch.core.plan import Hop, MfaChoice, Plan
from roleswitch.core.session import RoleState, Session
from roleswitch.core.session_policy import READ_ONLY
from roleswitch.errors import RoleSwitchError
from roleswitch.switch import Switch


def list_roles(options: argparse.Namespace) -> int:
    switch = Switch.here()
    catalog = switch.roles.load()
    sessions, now = switch.kept_sessions(), switch.clock()
    states = [RoleState(role, sessions.get(name)) for name, role in catalog.roles.items()]
    for problem in catalog.problems:
        tell(str(problem))
    default = switch.default_profile.role
    if options.json:
        say_json([state_json(state, now) | {"default": state.role.name == default} for state in states])
        return 0
    # What the window calls them, where that is another name.
    titled = any(state.role.title != state.role.name for state in states)
    rows = [("NAME", *(("TITLE",) if titled else ()), "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT")]
    for state in states:
        role = state.role
        account = f"{role.arn.account_id} {role.account_name}".rstrip()
        caller = role.source or (f"via {role.via}" if role.via else "-")
        phase = state.phase(now).value
        if role.name == default:
            phase += ", default"
        title = (role.title if role.title != role.name else "-",) if titled else ()
        rows.append((role.name, *title, account, role.arn.role_name, caller, phase, _left(state.session, now)))
    say_columns(rows)
    return 0


def say_columns(rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def show_role(options: argparse.Namespace) -> int:
    switch = Switch.here()
    role = switch.roles.load().role(options.name)
    state, now = RoleState(role, switch.kept_sessions().get(role.name)), switch.clock()
    session = state.session if state.session is not None and state.session.is_alive(now) else None
    plan, no_plan, until = None, "", None
    try:
        plan = switch.plan(role.name)
        # Of a role that is assumed without it, it says nothing.
        until = switch.keys.mfa_sessions().get(plan.source.name) if plan.by_mfa_session else None
    except RoleSwitchError as trouble:
        no_plan = trouble.message
    if options.json:
        answer = state_json(state, now) | {"default": switch.default_profile.role == role.name}
        answer["plan"] = _plan_json(plan, until) if plan else None
        if plan is None:
            answer["no_plan"] = no_plan
        if session is not None:
            answer["session"] = session_json(session)
        say_json(answer)
        return 0
    rows = [
        ("role", str(role.arn)),
        ("source", role.source or (f"via {role.via}" if role.via else "none")),
        ("profile", f"{role.profile_name} ({role.deliver.value})"),
        *([("default", "it is the default profile")] if switch.default_profile.role == role.name else []),
        ("state", f"{state.phase(now).value} {_left(session, now).strip('-')}".rstrip()),
        *(_session_rows(session) if session else ()),
        *(_plan_rows(plan, until) if plan else [("plan", no_plan)]),
    ]
    say(f"{role.title} ({role.name})")
    before = ""
    for label, text in rows:
        say(f"  {'' if label == before else label:<10}{text}")
        before = label
    return 0


def _session_rows(session: Session) -> Iterable[tuple[str, str]]:
    yield "session", session.assumed_role_arn
    if session.terms.read_only:
        yield "limits", f"read only: AWS's policy {READ_ONLY}"
    if session.terms.reason:
        yield "reason", session.terms.reason
    if session.packed_policy_percent is not None:
        yield "packed", f"{session.packed_policy_percent} % of what AWS takes of policies and tags together"


def _plan_rows(plan: Plan, until: datetime | None) -> Iterable[tuple[str, str]]:
    for hop in plan.hops:
        yield "plan", _hop_words(hop)
    yield "lasts", plan.lasts_words
    if until is not None:
        yield "MFA", f"no code is asked for until {time_text(until)}"
    for choice in plan.choices:
        yield "MFA", f"{choice.mfa.value}: {_choice_words(choice)}"
    for note in plan.notes:
        yield "note", note


def _hop_words(hop: Hop) -> str:
    words = hop.call if hop.role is None else f"{hop.call} {hop.role.arn}"
    if hop.profile:
        words += f", as the profile {hop.profile} asks,"
    if hop.mfa_serial:
        words += f" with a code of {hop.mfa_serial}"
    return words if hop.by_portal else f"{words} for {spoken(hop.lasts)}"


def _choice_words(choice: MfaChoice) -> str:
    marks = [word for word, is_so in (("recommended", choice.recommended), ("chosen", choice.chosen)) if is_so]
    return f"{choice.words} ({', '.join(marks)})" if marks else choice.words


def state_json(state: RoleState, now: datetime) -> dict[str, object]:
    role = state.role
    session = state.session if state.session is not None and state.session.is_alive(now) else None
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
        "team": role.team or None,
        "phase": state.phase(now).value,
        "expiration": time_text(session.expiration) if session else None,
        "seconds_left": int(session.remaining(now).total_seconds()) if session else 0,
        "read_only": session.terms.read_only if session else False,
    }


def session_json(session: Session) -> dict[str, object]:
    return {
        "assumed_role_arn": session.assumed_role_arn,
        "source": session.source,
        "issued": time_text(session.issued),
        "expiration": time_text(session.expiration),
        "renews_at": time_text(session.renews_at()),
        "region": session.region,
        "read_only": session.terms.read_only,
        "reason": session.terms.reason,
        "packed_policy_percent": session.packed_policy_percent,
    }


def _plan_json(plan: Plan, until: datetime | None) -> dict[str, object]:
    hops = [_hop_json(hop) for hop in plan.hops]
    # The first call is made with the source's credentials, each further one with what the hop before gave.
    hops[0] = {"source": plan.source.name, **hops[0]}
    return {
        "hops": hops,
        # What Identity Center gives is known when it has given it.
        "duration_seconds": None if plan.hops[-1].by_portal else round(plan.duration.total_seconds()),
        "why": plan.why,
        "notes": list(plan.notes),
        "mfa": [
            {
                "mode": choice.mfa.value,
                "duration_seconds": round(choice.lasts.total_seconds()),
                "words": choice.words,
                "recommended": choice.recommended,
                "chosen": choice.chosen,
            }
            for choice in plan.choices
        ],
        "mfa_session_until": time_text(until) if until else None,
    }


def _hop_json(hop: Hop) -> dict[str, object]:
    called: dict[str, object] = {}
    if hop.profile and hop.role is not None:
        called = {"profile": hop.profile, "role_arn": str(hop.role.arn)}
    elif hop.role is not None:
        called = {"role": hop.role.name}
    return {
        **called,
        "call": hop.call,
        "mfa_serial": hop.mfa_serial,
        "duration_seconds": None if hop.by_portal else round(hop.lasts.total_seconds()),
    }


def _left(session: Session | None, now: datetime) -> str:
    if session is None or not session.is_alive(now):
        return "-"
    minutes, seconds = divmod(int(session.remaining(now).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
