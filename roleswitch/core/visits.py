"""What the history tells: visits, each a role's run from when it was assumed over its renewals and deliveries to its
end; found by words, and written as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum

from roleswitch.core.history import Entry
from roleswitch.core.limits import spoken
from roleswitch.core.role import Role
from roleswitch.texts import tr


class Ending(Enum):
    """How a visit came to its end, or will."""

    EXPIRED = "expired"
    """By itself; before that it is active."""
    ENDED = "ended"
    """By the person, or by what the role says."""
    REPLACED = "replaced"
    """By another session of the role, on other terms."""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One role's run. Times are aware; lists are in the order in which things happened."""

    role: str
    """Its name in the list: that of now, where the role of that ARN has another one now."""
    role_arn: str
    title: str
    account_name: str = ""
    color: str = ""
    """As #rrggbb; empty where the role is no longer in the list."""
    assumed_role_arn: str = ""
    source: str = ""
    began: datetime
    until: datetime
    """When it came to its end, or will."""
    ending: Ending = Ending.EXPIRED
    renewals: int = 0
    reason: str = ""
    read_only: bool = False
    delivered: tuple[str, ...] = ()
    """Each place once."""
    troubles: tuple[str, ...] = ()
    """Of hooks that failed."""
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    words: str = field(default="", repr=False, compare=False)
    """What `search` looks for words in."""

    @property
    def account_id(self) -> str:
        """Empty where the ARN is none."""
        return (self.role_arn.split(":") + [""] * 5)[4]

    @property
    def role_name(self) -> str:
        """In AWS, with its path."""
        return self.role_arn.partition(":role/")[2]

    def is_active(self, now: datetime) -> bool:
        return self.ending is Ending.EXPIRED and now < self.until

    def state(self, now: datetime) -> str:
        """active, expired, ended or replaced."""
        return "active" if self.is_active(now) else self.ending.value

    def lasted(self, now: datetime) -> timedelta:
        return max(min(self.until, now) - self.began, timedelta(0))

    def lasted_words(self, now: datetime) -> str:
        return spoken(self.lasted(now)) or tr("under 1 min")


# ---------------------------------------------------------------- from entries to visits


def visits(entries: Sequence[Entry], roles: Iterable[Role] = ()) -> tuple[Visit, ...]:
    """The newest first. `entries` come as History gives them; `roles`, those of the list, say what they are called."""
    in_order = list(reversed(entries))
    in_order.sort(key=lambda entry: entry.at)  # those of one second stay in the order in which they were written
    found = _stories(in_order)
    by_name = {role.name: role for role in roles}
    by_arn: dict[str, list[Role]] = defaultdict(list)
    for role in by_name.values():
        by_arn[str(role.arn)].append(role)
    return tuple(
        sorted(
            (_visit(story, _role_now(story.entries[-1], by_name, by_arn)) for story in found),
            key=lambda visit: visit.began,
            reverse=True,
        )
    )


DELIVERS = ("assumed", "renewed", "delivered")
"""The events whose `to` is a place."""
_PLACES: dict[str, Callable[[str], str]] = {
    "console": lambda _: tr("console"),
    "console link": lambda _: tr("console link"),
    "profile ": lambda name: tr("profile {profile_name}", profile_name=name),
    "exports for ": lambda shell: tr("exports for {shell}", shell=shell),
    "shell on ": lambda instance: tr("shell on {instance}", instance=instance),
}
"""By how it begins; what ends in a space goes on with a name."""


def place_words(to: str) -> str:
    """A place of `Visit.delivered`, which is English, in the language of the window. A command's name stays, as does
    what an earlier version wrote in another language."""
    for start, words in _PLACES.items():
        if to == start or (start.endswith(" ") and to.startswith(start)):
            return words(to.removeprefix(start))
    return to


@dataclass
class _Story:
    until: datetime
    entries: list[Entry] = field(default_factory=list)
    ending: Ending = Ending.EXPIRED

    def end(self, at: datetime, ending: Ending) -> None:
        """Unless it was over by then, as one that is swept up is."""
        if self.ending is Ending.EXPIRED and at < self.until:
            self.until, self.ending = at, ending


def _stories(entries: Iterable[Entry]) -> list[_Story]:
    """From the oldest entry to the newest."""
    found: list[_Story] = []
    of_role: dict[str, _Story] = {}
    by_beginning: dict[tuple[str, datetime], _Story] = {}
    for entry in entries:
        before = of_role.get(entry.role)
        if entry.began is not None:
            story = by_beginning.get((entry.role_arn, entry.began))
        else:
            story = before if before is not None and _goes_on(before, entry) else None
        if story is None:
            story = _Story(entry.at)
            found.append(story)
            if entry.began is not None:
                by_beginning[entry.role_arn, entry.began] = story
            if before is not None and entry.event in ("assumed", "renewed"):
                before.end(entry.at, Ending.REPLACED)
        of_role[entry.role] = story
        _take(story, entry)
    return found


def _goes_on(story: _Story, entry: Entry) -> bool:
    """Whether an entry that does not say when its session began is of that story."""
    first = story.entries[0]
    same = first.began is None and first.role_arn == entry.role_arn
    return same and story.ending is Ending.EXPIRED and entry.event != "assumed"


def _take(story: _Story, entry: Entry) -> None:
    story.entries.append(entry)
    if story.ending is Ending.EXPIRED:
        story.until = entry.expiration or max(story.until, entry.at)
    if entry.event == "ended":
        story.end(entry.at, Ending.ENDED)


def _role_now(entry: Entry, by_name: Mapping[str, Role], by_arn: Mapping[str, Sequence[Role]]) -> Role | None:
    """The role of that name, or the only one of that ARN where it has another name now."""
    named = by_name.get(entry.role)
    if named is not None and str(named.arn) == entry.role_arn:
        return named
    same = by_arn.get(entry.role_arn, ())
    return same[0] if len(same) == 1 else None


def _visit(story: _Story, role: Role | None) -> Visit:
    entries, first, last = story.entries, story.entries[0], story.entries[-1]
    name = last.role if role is None else role.name
    began = first.began or first.at
    visit = Visit(
        role=name,
        role_arn=first.role_arn,
        title=name if role is None else role.title,
        account_name="" if role is None else role.account_name,
        color="" if role is None else role.rgb,
        assumed_role_arn=last.assumed_role_arn,
        source=last.source,
        began=began,
        until=max(story.until, began),
        ending=story.ending,
        renewals=sum(entry.event == "renewed" for entry in entries),
        reason=next((entry.reason for entry in reversed(entries) if entry.reason), ""),
        read_only=last.read_only,
        delivered=tuple(dict.fromkeys(entry.to for entry in entries if entry.event in DELIVERS and entry.to)),
        troubles=tuple(dict.fromkeys(entry.to for entry in entries if entry.event == "hook failed" and entry.to)),
        entries=tuple(entries),
    )
    return replace(visit, words=_words(visit))


def _words(visit: Visit) -> str:
    account = visit.account_id
    spaced = "-".join(account[start : start + 4] for start in range(0, len(account), 4))
    names = {visit.title, visit.role, *(entry.role for entry in visit.entries)}
    about = (visit.account_name, spaced, visit.role_arn, visit.assumed_role_arn, visit.source, visit.reason)
    limits = ("read only", tr("read only")) if visit.read_only else ()
    # As they are written down, which the command line and an export have, and as the window tells them.
    places = {*visit.delivered, *map(place_words, visit.delivered)}
    return "\n".join((*names, *about, *limits, *places, *visit.troubles)).casefold()


# ---------------------------------------------------------------- search


def search(
    among: Iterable[Visit],
    text: str = "",
    *,
    role: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Visit]:
    """Those that hold all the words of `text`, are of the role of that name, and went on between those times."""
    words = text.casefold().split()
    return [
        visit
        for visit in among
        if all(map(visit.words.__contains__, words))
        and (not role or role == visit.role or any(entry.role == role for entry in visit.entries))
        and (since is None or visit.until >= since)
        and (until is None or visit.began < until)
    ]


# ---------------------------------------------------------------- for other programs


def record(visit: Visit, now: datetime) -> dict[str, object]:
    """A visit as JSON has it. Times are ISO 8601 in UTC."""
    return {
        "began": _utc(visit.began),
        "until": _utc(visit.until),
        "seconds": round(visit.lasted(now).total_seconds()),
        "state": visit.state(now),
        "role": visit.role,
        "display_name": visit.title,
        "role_arn": visit.role_arn,
        "account_id": visit.account_id,
        "account_name": visit.account_name,
        "source": visit.source,
        "assumed_role_arn": visit.assumed_role_arn,
        "reason": visit.reason,
        "read_only": visit.read_only,
        "delivered_to": list(visit.delivered),
        "renewals": visit.renewals,
        "hook_troubles": list(visit.troubles),
        "events": [{"at": _utc(entry.at), "event": entry.event, "to": entry.to} for entry in visit.entries],
    }


def as_json(these: Iterable[Visit], now: datetime) -> str:
    return json.dumps([record(visit, now) for visit in these], indent=2) + "\n"


COLUMNS = (
    "began",
    "until",
    "seconds",
    "state",
    "role",
    "display_name",
    "role_arn",
    "account_id",
    "account_name",
    "source",
    "assumed_role_arn",
    "reason",
    "read_only",
    "delivered_to",
    "renewals",
    "hook_troubles",
)


_FORMULA = tuple("=+-@＝＋－＠")
"""What OWASP's "CSV Injection" names; control characters such as tabs are in no entry."""


def as_csv(these: Iterable[Visit], now: datetime) -> str:
    """With a header. What a spreadsheet would take for a formula has a ' before it."""
    text = io.StringIO()
    rows = csv.DictWriter(text, COLUMNS, extrasaction="ignore", lineterminator="\n")
    rows.writeheader()
    for visit in these:
        rows.writerow({name: _cell(value) for name, value in record(visit, now).items()})
    return text.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " | ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _utc(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
