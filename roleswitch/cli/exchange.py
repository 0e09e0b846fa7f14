"""`roleswitch import`, `export`, `find` and `team`: lists in and out. What a text says that cannot be used is told with
its line, and the rest is used."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from roleswitch.cli import person
from roleswitch.cli.answer import say, say_json, sentence, tell
from roleswitch.cli.here import switch_here
from roleswitch.cli.listing import say_columns
from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.limits import shown
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.team_list import MOST_BYTES, TeamList
from roleswitch.errors import BadValue, Cancelled, ConfirmationRequired, NextStep, NoSuchSource, RoleSwitchError
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.organization import ColorBy, Template
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.lists import Taken, TeamCheck
from roleswitch.switch import Switch

MOST_NAMES = 5
"""Of a sentence; more are counted."""


def import_list(options: argparse.Namespace) -> int:
    switch = Switch.here()
    if options.source:
        switch.roles.load().source(options.source)
    lists = switch.lists
    format = Format(options.format) if options.format else None
    if options.file == "-":
        content = sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin is not None else b""
        offer = lists.read(content, origin="standard input", format=format)
    else:
        offer = lists.read_file(Path(options.file), format=format)
    return _take(switch, offer, options)


def find_permission_sets(options: argparse.Namespace) -> int:
    switch = Switch.here()
    with _progress("accounts") as on_progress:
        offer = switch.lists.find_permission_sets(options.source, on_progress=on_progress)
    options.source = None  # of the roles it is said already
    return _take(switch, offer, options)


def find_accounts(options: argparse.Namespace) -> int:
    switch = switch_here()
    catalog = switch.roles.load()
    listing = catalog.role(options.role)
    if options.source:
        catalog.source(options.source)
    elif options.via:
        catalog.role(options.via)
    else:
        options.source, options.via = listing.source, listing.via
    template = Template(
        role_name=options.role_name,
        source=options.source if not options.via else None,
        via=options.via,
        external_id=options.external_id,
        region=options.region,
        color_by=ColorBy(options.color_by),
        group_by_unit=options.group_by_unit,
        duration_seconds=round(options.duration.total_seconds()) if isinstance(options.duration, timedelta) else None,
    )
    with _progress("accounts") as on_progress:
        offer = person.with_code(
            lambda code: switch.lists.find_accounts(options.role, template, token_code=code, on_progress=on_progress),
            options.mfa_code,
        )
    options.source = None  # of the roles it is said already
    return _take(switch, offer, options)


@contextmanager
def _progress(what: str) -> Iterator[Callable[..., None]]:
    """Gives what is told how many are done, and of how many where that is known: on a line of a terminal."""
    is_shown = False

    def say_how_far(done: int, of: int = 0) -> None:
        nonlocal is_shown
        if sys.stderr.isatty():
            is_shown = True
            sys.stderr.write(f"\r{done} of {of} {what}" if of else f"\r{done} {what}")
            sys.stderr.flush()

    try:
        yield say_how_far
    finally:
        if is_shown:
            sys.stderr.write("\n")


# ---------------------------------------------------------------- what is taken of an offer


@dataclass(frozen=True, kw_only=True)
class _Outcome:
    """What became of an offer; nothing is taken in a dry run."""

    preview: Preview
    chosen: Collection[int]
    moved: Collection[str]
    """The sources whose keys go into the keyring."""
    taken: Taken
    dry_run: bool


def _take(switch: Switch, offer: Offer, options: argparse.Namespace) -> int:
    """Everything that is new or changes; what is another role under a known name, and what has gone, where it is asked
    for."""
    preview = switch.lists.preview(offer, default_source=options.source)
    wanted = {What.NEW, What.CHANGED}
    if options.replace:
        wanted.add(What.LOOK)
    if getattr(options, "remove_gone", False):
        wanted.add(What.GONE)
    chosen = preview.with_needed(number for number, item in enumerate(preview.items) if item.what in wanted)
    moved = [item.name for item in preview.items if item.key] if getattr(options, "move_keys", False) else []
    if not options.json:
        for problem in (*_problems(preview), *_gathered(_notes(preview))):
            tell(_problem_text(offer.origin, problem))
    taken = Taken() if options.dry_run else switch.lists.take(preview, chosen, moved=moved)
    for trouble in taken.troubles:
        tell(trouble)
    outcome = _Outcome(preview=preview, chosen=chosen, moved=moved, taken=taken, dry_run=options.dry_run)
    if options.json:
        problems = (*_problems(preview), *_notes(preview))
        backups = [str(backup) for backup in taken.backups]
        say_json({**_preview_json(preview, problems, chosen, moved), "backups": backups})
    else:
        _say_outcome(outcome)
        for advice in _advice(outcome, switch.roles.load()):
            tell(advice)
    found = any(item.what is not What.UNUSABLE for item in preview.items)
    return 1 if taken.troubles or not (found or not offer.problems) else 0


def _problems(preview: Preview) -> Iterator[Problem]:
    for item in preview.items:
        if item.what is What.UNUSABLE:
            yield Problem(item.line, item.name, item.words)


def _notes(preview: Preview) -> Iterator[Problem]:
    """What is to be known of what can be taken, and of a key that can be moved."""
    for item in preview.items:
        for note in item.notes if item.can_be_taken or item.key else ():
            yield Problem(item.line, item.name, note)


def _gathered(notes: Iterable[Problem]) -> Iterator[Problem]:
    """Three hundred times the same of three hundred roles is one line."""
    same: dict[str, list[Problem]] = {}
    for note in notes:
        same.setdefault(note.message.replace(note.section, ""), []).append(note)
    for first, *more in same.values():
        if len(more) < MOST_NAMES:
            yield first
            yield from more
        else:
            others = _some([other.section for other in more])
            yield first._replace(message=f"{first.message} So it is with {others}.")


def _problem_text(origin: str, problem: Problem) -> str:
    section, message = problem.section, problem.message
    if Path(section.partition(" [")[0]).is_absolute():
        # Of several files: which one is said there.
        origin, _, section = section.partition(" ")
    where = f"{origin}, line {problem.line}" if problem.line else origin
    if section and not message.startswith((f"{section} ", f"{section}:")):
        where += f" {section}" if section.startswith("[") else f" ({section})"
    # Whoever wrote the text writes here: a terminal would do what it is told.
    return "".join(character if character.isprintable() else "?" for character in f"{where}: {message}")


def _say_outcome(outcome: _Outcome) -> None:
    preview, taken, moved = outcome.preview, outcome.taken, outcome.moved
    rows = [_row(item, moved) for item in preview.items if item.can_be_taken or item.name in moved]
    if rows:
        say_columns([("NAME", "ACCOUNT", "ROLE", "SOURCE", ""), *rows])
    say(preview.summary)
    for remark in preview.remarks:
        say(remark)
    sources = [number for number in outcome.chosen if preview.items[number].source is not None]
    if outcome.dry_run:
        say("Nothing was written.")
    elif taken.roles or taken.removed or sources:
        removed = f", {len(taken.removed)} removed" if taken.removed else ""
        say(f"{_amounts(len(taken.roles), len(sources))} written{removed}.")
    for backup in taken.backups:
        say(f"The file as it was: {backup}")
    if taken.backups:
        say("The key still stands in there, and in no other backup: delete it when everything works.")


def _row(item: Item, moved: Collection[str]) -> tuple[str, ...]:
    words = item.words
    if item.source is not None:
        if item.key and item.name in moved:
            words = f"{words}, its key moves into the keyring"
        return item.name, "", "", _described(item.source), words
    role = item.role
    if role is None:
        return item.name, "", "", "", words
    if item.what is What.LOOK and item.before is not None and item.before.arn != role.arn:
        words = f"{words}, it is {item.before.arn} now"
    caller = role.source or (f"via {role.via}" if role.via else "-")
    return item.name, f"{role.arn.account_id} {role.account_name}".rstrip(), role.arn.role_name, caller, words


def _described(source: Source) -> str:
    match source:
        case AccessKeySource():
            return f"access key {source.access_key_id}"
        case ProfileSource():
            return f"profile {shown(source.profile)}"
        case IdentityCenterSource():
            return source.start_url


def _amounts(roles: int, sources: int) -> str:
    """Such as: 3 roles and 1 source."""
    parts = [
        f"{amount} {what}{'' if amount == 1 else 's'}"
        for amount, what in ((roles, "role"), (sources, "source"))
        if amount or what == "role"
    ]
    return " and ".join(parts)


def _advice(outcome: _Outcome, catalog: Catalog) -> Iterator[str]:
    """What was left as it is, and how it is taken too."""
    preview, taken, moved = outcome.preview, outcome.taken, outcome.moved
    left = [item for number, item in enumerate(preview.items) if item.can_be_taken and number not in outcome.chosen]
    if names := [item.name for item in left if item.what is What.LOOK]:
        yield _not_taken(names)
    if names := [item.name for item in left if item.what is What.GONE]:
        yield f"Not removed: {_some(names)}. Say --remove-gone to take out what is no longer there."
    ticked = [preview.items[number] for number in sorted(outcome.chosen)]
    alone = [item.name for item in ticked if item.role and not item.role.source and not item.role.via]
    if alone and preview.wants_source:
        known = f": {_some(list(catalog.sources))}" if catalog.sources else ""
        yield f"Nobody assumes {_some(alone)}. Say --source NAME to give such roles one of your sources{known}."
    keys = {item.name: item.key for item in preview.items if item.key is not None}
    if keys and not moved:
        yield f"Access keys stay in their file: {_some(list(keys))}. Say --move-keys to put them into the keyring."
    if moved and not (outcome.dry_run or taken.backups or taken.troubles):
        yield f"The keys are in the keyring, and still in {preview.origin} as well: take them out there."
        return
    for name in moved:
        users = _some([shown(user) for user in (keys[name].profile, *keys[name].used_by)])
        when = "would find" if outcome.dry_run else "find"
        yield f"AWS tools {when} no credentials any more for {users}: RoleSwitch has the key of {name}."


def _not_taken(names: Sequence[str]) -> str:
    return f"Not taken, because it is something else under a known name: {_some(names)}. Say --replace to take it."


def _some(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMES
    return ", ".join(names[:MOST_NAMES]) + (f" and {more} more" if more > 0 else "")


def _preview_json(
    preview: Preview, problems: Iterable[Problem], chosen: Collection[int] = (), moved: Collection[str] = ()
) -> dict[str, object]:
    """`taken` says what is written, or with --dry-run would be."""
    items = list(enumerate(preview.items))
    return {
        "sources": [
            _source_json(item.source, item, moved) | {"taken": number in chosen}
            for number, item in items
            if item.source is not None
        ],
        "roles": [_role_json(item) | {"taken": number in chosen} for number, item in items if item.role is not None],
        "problems": [
            {"line": problem.line or None, "section": problem.section, "message": problem.message}
            for problem in problems
        ],
    }


def _source_json(source: Source, item: Item, moved: Collection[str]) -> dict[str, object]:
    kind = "access-key" if isinstance(source, AccessKeySource) or item.name in moved else "profile"
    if isinstance(source, IdentityCenterSource):
        kind = "identity-center"
    return {"name": source.name, "kind": kind, "what": item.what.value, "line": item.line or None}


def _role_json(item: Item) -> dict[str, object]:
    role = item.role
    assert role is not None  # noqa: S101 - who calls has looked
    return {
        "name": role.name,
        "display_name": role.title,
        "role_arn": str(role.arn),
        "account_id": role.arn.account_id,
        "account_name": role.account_name,
        "source": role.source,
        "via": role.via,
        "group": role.group,
        "color": role.color,
        "region": role.region,
        "profile": role.profile_name,
        "external_id": role.external_id,
        "mfa_serial": role.mfa_serial,
        "duration_seconds": role.duration_seconds,
        "what": item.what.value,
        "words": item.words,
        "line": item.line or None,
    }


# ---------------------------------------------------------------- export


def export_list(options: argparse.Namespace) -> int:
    exported = Switch.here().lists.export(
        options.names, Format(options.format), external_ids=not options.without_external_ids
    )
    for left_out in exported.left_out:
        tell(left_out)
    if sys.stdout.isatty():
        say(exported.text)
    else:
        # UTF-8 whatever the locale is: it will be read as that.
        sys.stdout.buffer.write(exported.text.encode())
        sys.stdout.flush()
    return 0


# ---------------------------------------------------------------- team lists


def list_teams(options: argparse.Namespace) -> int:
    switch = Switch.here()
    catalog = switch.roles.load()
    amounts = {name: sum(role.team == name for role in catalog.roles.values()) for name in catalog.teams}
    if options.json:
        say_json([
            {"name": team.name, "place": team.place, "source": team.source, "roles": amounts[team.name]}
            for team in catalog.teams.values()
        ])  # fmt: skip
        return 0
    rows = [("NAME", "ROLES", "SOURCE", "FROM")]
    rows += [(team.name, str(amounts[team.name]), team.source or "-", team.place) for team in catalog.teams.values()]
    say_columns(rows)
    return 0


def add_team(options: argparse.Namespace) -> int:
    """Look at it, show what is in it, and take it where a person says yes."""
    places = {key: getattr(options, key) or "" for key in ("file", "url", "git", "path", "branch")}
    if places["file"] and not places["file"].startswith(("~", "$")):
        # From here, as with every other program; roles.toml is read elsewhere.
        places["file"] = str(Path(places["file"]).absolute())
    team = TeamList(name=options.team, source=options.source, **places)
    switch = Switch.here()
    catalog = switch.roles.load()
    if team.name in catalog.teams:
        raise BadValue("name", f"name: there is a team list named {team.name} already: choose another name")
    if team.source:
        catalog.source(team.source)
    return _take_team(switch, switch.lists.look_at_team(team), options)


def check_teams(options: argparse.Namespace) -> int:
    """What has changed; nothing is taken. One that cannot be had does not keep the others from being told."""
    lists = Switch.here().lists
    names = options.teams or [team.name for team in lists.teams()]
    answers: list[dict[str, object]] = []
    troubles: list[RoleSwitchError] = []
    for name in names:
        try:
            check = lists.check_team(name)
        except RoleSwitchError as trouble:
            troubles.append(trouble)
            answers.append({"name": name, "error": {"kind": trouble.kind, "message": trouble.message}})
            continue
        if not options.json:
            _say_check(check)
        problems = (*_problems(check.preview), *_notes(check.preview))
        answers.append({"name": name, "has_changes": check.has_changes, **_preview_json(check.preview, problems)})
    if troubles and len(names) == 1:
        raise troubles[0]
    if options.json:
        say_json(answers)
    else:
        for trouble_of_one in troubles:
            tell(sentence(trouble_of_one))
    return 1 if troubles else 0


def take_team(options: argparse.Namespace) -> int:
    switch = Switch.here()
    return _take_team(switch, switch.lists.check_team(options.team), options)


def _say_check(check: TeamCheck) -> None:
    for problem in (*_problems(check.preview), *_gathered(_notes(check.preview))):
        tell(_problem_text(check.team.name, problem))
    rows = [(item.name, _arns(item), item.words) for item in check.preview.items if item.can_be_taken]
    if not rows:
        is_empty = not check.preview.items
        say(f"{check.team.name}: {'there is nothing in it' if is_empty else 'nothing has changed'}.")
        return
    say(f"{check.team.name}: {check.preview.summary}")
    say_columns([("NAME", "ROLE ARN", ""), *rows])


def _arns(item: Item) -> str:
    if item.source is not None:
        return _described(item.source)
    if item.role is None:
        return ""
    before = item.before
    moved = before is not None and before.arn != item.role.arn
    return f"{before.arn} → {item.role.arn}" if before is not None and moved else str(item.role.arn)


def _take_team(switch: Switch, check: TeamCheck, options: argparse.Namespace) -> int:
    _say_check(check)
    name, items = check.team.name, check.preview.items
    wanted = {What.NEW, What.CHANGED, What.GONE} | ({What.LOOK} if options.replace else set())
    chosen = [number for number, item in enumerate(items) if item.what in wanted]
    left = [item.name for item in items if item.what is What.LOOK and not options.replace]
    if chosen or name not in switch.roles.load().teams:
        _ask_for_yes(name, options)
        taken = switch.lists.take_team(check, chosen)
        sources = sum(items[number].source is not None for number in chosen)
        removed = f", {len(taken.removed)} removed" if taken.removed else ""
        say(f"{name}: {_amounts(len(taken.roles), sources)} taken{removed}.")
        for trouble in taken.troubles:
            tell(trouble)
        roles = switch.roles.load().roles.values()
        if alone := [role.name for role in roles if role.team == name and not role.source and not role.via]:
            tell(f'Nobody assumes {_some(alone)}. Write source = "NAME" below [teams.{name}] in roles.toml.')
    if left:
        tell(_not_taken(left))
    return 0


def _ask_for_yes(team: str, options: argparse.Namespace) -> None:
    if options.yes:
        return
    if not person.is_there():
        step = NextStep("Say --yes to take what is shown.")
        raise ConfirmationRequired(f"{team}: nothing was taken, as nobody is here to say yes.", next_steps=[step])
    if not person.agrees(f"Take this into your list from {team}?"):
        raise Cancelled(f"{team}: nothing was taken.")


def remove_team(options: argparse.Namespace) -> int:
    lists = Switch.here().lists
    if options.team not in {team.name for team in lists.teams()}:
        raise NoSuchSource(f"There is no team list named {options.team}.")
    lists.remove_team(options.team)
    say(f"{options.team}: removed, with its roles")
    return 0
