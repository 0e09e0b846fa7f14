"""An offer beside what is there: what is new, what changes, what a person has to look at first, what cannot be used.

Nothing is written here. `changes` says what a person's check marks come to.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import Enum

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.roles_file import ListChanges
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.sso_cache import same_url
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import FoundRole, FoundSource, KeyInFile, Offer, name_for
from roleswitch.texts import all_of, later, tr, tr_n


class What(Enum):
    NEW = "new"
    CHANGED = "changed"
    LOOK = "look"
    """Under a name that is there, and something else: not taken unless a person says so."""
    SAME = "same"
    GONE = "gone"
    """In the list, and no longer where it came from."""
    UNUSABLE = "unusable"


@dataclass(frozen=True, kw_only=True)
class Item:
    """A line of the preview: a role, a source, or what cannot be used."""

    what: What
    name: str
    """The role's or source's; of what cannot be used, the section it stands in, or nothing."""
    words: str
    """What happens, in a few words; of what cannot be used, why not, in a sentence."""
    role: Role | None = None
    """As it will be in the list; of one that has gone, as it is."""
    source: Source | None = None
    before: Role | None = None
    line: int = 0
    notes: tuple[str, ...] = ()
    key: KeyInFile | None = None
    """Of a source: its key, which can be moved into the keyring."""

    @property
    def can_be_taken(self) -> bool:
        return self.what in {What.NEW, What.CHANGED, What.LOOK, What.GONE}

    @property
    def is_taken_at_first(self) -> bool:
        return self.what in {What.NEW, What.CHANGED}


@dataclass(frozen=True, kw_only=True)
class Preview:
    origin: str
    items: tuple[Item, ...] = ()
    """Sources, then roles in the order found, then what has gone, then what cannot be used."""
    wants_source: bool = False
    """Some roles have nobody to assume them, unless a source is chosen for all of these."""
    remarks: tuple[str, ...] = ()
    """What holds for many of the items, in sentences."""

    def at_first(self) -> frozenset[int]:
        """Which items have a check mark before the person has said anything."""
        return self.with_needed(number for number, item in enumerate(self.items) if item.is_taken_at_first)

    def with_needed(self, chosen: Iterable[int]) -> frozenset[int]:
        """With the new sources and roles that these are assumed from, without which they would be good for nothing.

        With one to be looked at, also what it is assumed via and is to be looked at itself.
        """
        places = {(kind, item.name): number for number, item in enumerate(self.items) for kind in _new_kind(item)}
        found = set(chosen)
        ahead = list(found)
        while ahead:
            item = self.items[ahead.pop()]
            role = item.role
            for needed in (("source", role.source), ("role", role.via)) if role is not None else ():
                number = places.get((needed[0], needed[1] or ""))
                if number is not None and number not in found and self.items[number].what in {What.NEW, item.what}:
                    found.add(number)
                    ahead.append(number)
        return frozenset(found)

    def count(self, what: What) -> int:
        return sum(item.what is what for item in self.items)

    @property
    def summary(self) -> str:
        """Such as: 34 roles found: 31 new, 2 changed, 1 to look at, 1 that cannot be used."""
        roles = sum(item.role is not None and item.what is not What.GONE for item in self.items)
        counts = Counter(item.what for item in self.items if item.role is not None or item.what is What.UNUSABLE)
        words = {
            What.NEW: tr("new"),
            What.CHANGED: tr("changed"),
            What.LOOK: tr("to look at"),
            What.SAME: tr("as in your list"),
            What.GONE: tr("no longer there"),
            What.UNUSABLE: tr("that cannot be used"),
        }
        parts = [f"{counts[what]} {said}" for what, said in words.items() if counts[what]]
        found = tr_n("{n} role found", "{n} roles found", roles)
        if sources := sum(item.source is not None and item.what is What.NEW for item in self.items):
            parts.append(tr_n("{n} new source", "{n} new sources", sources))
        return tr("{found}: {names}.", found=found, names=", ".join(parts)) if parts else f"{found}."


def _new_kind(item: Item) -> tuple[str, ...]:
    if item.role is not None and item.what in {What.NEW, What.LOOK}:
        return ("role",)
    return ("source",) if item.source is not None and item.what is What.NEW else ()


def changes(preview: Preview, chosen: Collection[int], moved: Collection[str] = ()) -> ListChanges:
    """What the check marks come to. `moved` are the names of sources whose key goes into the keyring."""
    taken = [preview.items[number] for number in sorted(preview.with_needed(chosen))]
    sources = [item for item in taken if item.source is not None and item.what is What.NEW]
    is_written = {What.NEW, What.CHANGED, What.LOOK}
    written = [(item.role, item) for item in taken if item.role is not None and item.what in is_written]
    # One that is in the list as a profile becomes a source of another kind.
    replaced = [item for item in preview.items if item.what is What.SAME and item.key and item.name in moved]
    return ListChanges(
        sources=[_moved(item) if item.name in moved else item.source for item in sources if item.source is not None],
        replaced_sources=[_moved(item) for item in replaced],
        roles=[role for role, item in written if item.before is None],
        changed=[role for role, item in written if item.before is not None],
        removed=[item.name for item in taken if item.what is What.GONE],
        seen={item.before.name: item.before for item in taken if item.before is not None},
        seen_sources={item.name: item.source for item in replaced if item.source is not None},
    )


def _moved(item: Item) -> Source:
    """The source with its key in the keyring instead of in a file."""
    assert item.key is not None  # noqa: S101 - only such are moved
    assert item.source is not None  # noqa: S101
    if isinstance(item.source, IdentityCenterSource):
        return item.source
    kept = {
        each.name: getattr(item.source, each.name) for each in fields(AccessKeySource) if each.name != "access_key_id"
    }
    return AccessKeySource(**{**kept, "access_key_id": item.key.key.access_key_id})


def preview_of(
    offer: Offer,
    catalog: Catalog,
    *,
    default_source: str | None = None,
    default_deliver: Deliver = Deliver.CREDENTIALS,
    taken_profiles: Collection[str] = (),
) -> Preview:
    """The offer beside the list. `default_source` is for roles that name none, `default_deliver` for new ones that say
    nothing of it; `taken_profiles` are the profiles of ~/.aws that are somebody else's: a new role writes none over
    them."""
    sources = list(_source_items(offer.sources, catalog))
    names = {found.source.name: item.name for found, item in zip(offer.sources, sources, strict=True)}
    kept = _KEPT | _LOOKS if offer.looks_are_proposed else _KEPT
    found = {each.role.name: each for each in offer.roles}
    portals = {item.name for item in sources if isinstance(item.source, IdentityCenterSource)}
    portals |= {name for name, source in catalog.sources.items() if isinstance(source, IdentityCenterSource)}
    beside = _Beside(catalog, found, names, portals, default_source, default_deliver, taken_profiles, kept)
    items = {name: beside.item(found[name]) for name in _callers_first(found)}
    items = dict(zip(items, _with_looks_passed_on(list(items.values()), beside.others), strict=True))
    seen = {item.name for item in items.values()}
    gone: tuple[Item, ...] = ()
    if offer.whole_source is not None:
        source = names.get(offer.whole_source, offer.whole_source)
        gone = tuple(
            Item(
                what=What.GONE,
                name=role.name,
                words=tr("no longer in {origin}", origin=offer.origin),
                role=role,
                before=role,
            )
            for role in catalog.roles.values()
            if role.source == source and not role.team and role.name not in seen
        )
    return Preview(
        origin=offer.origin,
        items=(*sources, *(items[each.role.name] for each in offer.roles), *gone, *_unusable(offer)),
        remarks=_about_profiles(beside.profiles_that_stay),
        wants_source=any(each.role.source is None and each.role.via is None for each in offer.roles),
    )


def _about_profiles(stay: Sequence[str]) -> tuple[str, ...]:
    if not stay:
        return ()
    if len(stay) == 1:
        return (tr("The profile {stay} stays as it is in ~/.aws: none is written over it.", stay=stay[0]),)
    return (tr("{n} profiles of these names stay as they are in ~/.aws: none is written over them.", n=len(stay)),)


def team_preview_of(offer: Offer, taken: Catalog, own: Catalog, team: str) -> Preview:
    """What was fetched of a team list beside what was taken of it. Each is taken as it is, and all else has gone."""
    items: list[Item] = []
    for found_source in offer.sources:
        source = found_source.source
        known, mine = taken.sources.get(source.name), own.sources.get(source.name)
        if known == source:
            continue
        if known is not None:
            words, what = tr("another sign-in than the one you have"), What.LOOK
        elif mine is not None and mine != source:
            words, what = tr("you have another source of that name"), What.LOOK
        else:
            words, what = tr("new"), What.NEW
        items.append(Item(what=what, name=source.name, words=words, source=source, line=found_source.line))
    others = {
        name
        for name in {found.role.name for found in offer.roles} - taken.roles.keys()
        if name in own.roles and own.roles[name].team != team
    }
    for found in offer.roles:
        role, notes = found.role, found.notes
        before = taken.roles.get(role.name)
        if role.name in others:
            whose = (
                tr("the team list {team}", team=own.roles[role.name].team)
                if own.roles[role.name].team
                else tr("your own")
            )
            items.append(
                Item(
                    what=What.UNUSABLE,
                    name=role.name,
                    words=tr(
                        "{role}: there is a role of that name, {whose}: it is shown, and this one is not.",
                        role=role.name,
                        whose=whose,
                    ),
                    line=found.line,
                )
            )
            continue
        if role.via in others:
            notes = (*notes, tr("It is not assumed via {via}: that is another role in your list.", via=role.via))
            role = replace(role, via=None)
        what, words = (What.NEW, tr("new")) if before is None else _difference(before, role)
        items.append(
            Item(what=what, name=role.name, words=words, role=role, before=before, line=found.line, notes=notes)
        )
    others_now = {item.name for item in items if item.role is not None and item.what is What.LOOK}
    items = _with_looks_passed_on(items, others_now)
    # One that is there with a slip in it has not gone.
    slips = {problem.section for problem in offer.problems}
    there = {found.role.name for found in offer.roles}
    items += [
        Item(
            what=What.GONE,
            name=role.name,
            words=tr("no longer in {origin}", origin=offer.origin),
            role=role,
            before=role,
        )
        for role in taken.roles.values()
        if role.name not in there and f"roles.{role.name}" not in slips
    ]
    return Preview(origin=offer.origin, items=(*items, *_unusable(offer)))


def _with_looks_passed_on(items: Sequence[Item], others: Collection[str]) -> list[Item]:
    """Those that would come to be assumed via one of `others` are to be looked at too: it is another role in the list
    than where they were found. So are those that need one of these."""
    assumed_via: dict[str, list[int]] = {}
    for number, item in enumerate(items):
        if item.role is not None and item.role.via is not None:
            assumed_via.setdefault(item.role.via, []).append(number)
    found = list(items)
    ahead = list(others)
    while ahead:
        via = ahead.pop()
        for number in assumed_via.get(via, ()):
            item = found[number]
            if item.what is What.NEW:
                ahead.append(item.name)
            elif item.what is not What.CHANGED or (item.before is not None and item.before.via == via):
                continue  # as in the list
            reason = tr("It is assumed via {via}, which is to be looked at: take both.", via=via)
            if via in others:
                reason = tr("It is assumed via {via}, which is another role in your list: take both.", via=via)
            found[number] = replace(
                item, what=What.LOOK, words=tr("look: via another role"), notes=(*item.notes, reason)
            )
    return found


def _unusable(offer: Offer) -> Iterator[Item]:
    for problem in offer.problems:
        yield Item(what=What.UNUSABLE, name=problem.section, words=problem.message, line=problem.line)


# ---------------------------------------------------------------- sources


def _source_items(found: Sequence[FoundSource], catalog: Catalog) -> Iterator[Item]:
    known = {_who(source): source for source in reversed(list(catalog.sources.values()))}
    names = {*catalog.sources, *_with_slips("sources", catalog)}
    for each in found:
        there = known.get(_who(each.source))
        if there is None and each.key is not None:
            # Moved before, and still in its file.
            there = known.get(("access-key", each.key.key.access_key_id))
        if there is not None:
            what, source, words = What.SAME, there, tr("as in your list")
        else:
            what, words = What.NEW, tr("new source")
            source = replace(each.source, name=name_for(each.source.name, names, "source"))
            names.add(source.name)
        yield Item(
            what=what, name=source.name, words=words, source=source, line=each.line, notes=each.notes, key=each.key
        )


def _with_slips(kind: str, catalog: Catalog) -> set[str]:
    """The names of sections that are in roles.toml and cannot be used as they are."""
    return {problem.section.removeprefix(f"{kind}.") for problem in catalog.problems}


def _who(source: Source) -> tuple[str, ...]:
    match source:
        case AccessKeySource():
            return ("access-key", source.access_key_id)
        case ProfileSource():
            return ("profile", source.profile)
        case _:
            return ("identity-center", same_url(source.start_url), source.region)


# ---------------------------------------------------------------- roles


def _callers_first(found: Mapping[str, FoundRole]) -> list[str]:
    """The names so that whatever a role is assumed via comes before it."""
    order: dict[str, None] = {}
    for name in found:
        path: dict[str, None] = {}
        ahead = name
        while ahead in found and ahead not in order and ahead not in path:
            path[ahead] = None
            ahead = found[ahead].role.via or ""
        order.update(dict.fromkeys(reversed(path)))
    return list(order)


@dataclass
class _Beside:
    """Compares one role after the other with the list, callers first: these may be in the list under another name."""

    catalog: Catalog
    found: Mapping[str, FoundRole]
    names: Mapping[str, str]
    portals: Collection[str]
    """The names, in the list, of the sources that are Identity Center's."""
    default_source: str | None
    default_deliver: Deliver
    taken_profiles: Collection[str]
    kept: Collection[str]
    profiles_that_stay: list[str] = field(default_factory=list)
    """Of somebody else's, that new roles would have been written over."""
    others: set[str] = field(default_factory=set)
    """Names under which the list has another role than the one that was found."""
    _renamed: dict[str, str] = field(default_factory=dict)
    _by_caller: dict[object, deque[Role]] = field(default_factory=dict)
    _by_arn: dict[object, deque[Role]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._as_written = {**self.catalog.roles, **self.catalog.as_written}
        for role in self._as_written.values():
            self._by_caller.setdefault((self._who(role.arn, role.source), role.source, role.via), deque()).append(role)
            self._by_arn.setdefault(role.arn, deque()).append(role)
        self._claimed = {name for name in self.found if self._is_named_so(name)}
        """Roles of the list that one of those found is: two that are found are two roles."""
        self._slips = _with_slips("roles", self.catalog) - self._as_written.keys()
        self._taken = {*self._as_written, *self._slips, *self.found}

    def item(self, found: FoundRole) -> Item:
        section = found.section or found.role.name
        if found.role.name in self._slips:
            words = tr(
                "[roles.{role}] is in roles.toml already, and cannot be used as it is: mend it first",
                role=found.role.name,
            )
            return Item(what=What.UNUSABLE, name=section, words=words, line=found.line)
        try:
            return self._item(found)
        except BadValue as error:
            words = tr("it does not fit the role that you have: {error}", error=error)
            return Item(what=What.UNUSABLE, name=section, words=words, line=found.line)

    def _item(self, found: FoundRole) -> Item:
        role, notes = found.role, found.notes
        has_caller = role.source is not None or role.via is not None
        source = self._source_of(role)
        via = self._renamed.get(role.via, role.via) if role.via is not None else None
        there = self._there(role, source, via, has_caller=has_caller)
        name = there.name if there is not None else role.name
        if there is None and name in self._as_written:
            name = name_for(name, self._taken)
            self._taken.add(name)
        if via == name:
            via, has_caller = None, False  # it is the role that it would be assumed via
        if name != role.name:
            self._renamed[role.name] = name
        # Not the name that it has there, but one that somebody chose.
        profile = "" if role.profile == role.name != name else role.profile
        role = replace(role, name=name, source=source, via=via, profile=profile)
        if there is None:
            what, words = What.NEW, tr("new") if name == found.role.name else tr("new, as {name}", name=name)
            if role.deliver is _DEFAULTS.deliver:
                role = replace(role, deliver=self.default_deliver)
            if role.profile_name in self.taken_profiles and role.deliver is not Deliver.NOTHING:
                role = replace(role, deliver=Deliver.NOTHING)
                self.profiles_that_stay.append(role.profile_name)
        else:
            self._claimed.add(name)
            if self._is(there, role.arn, source):
                role = replace(role, arn=there.arn)
            else:
                self.others.add(name)
            role = _merged(there, role, self.kept, has_caller=has_caller)
            what, words = _difference(there, role)
            if there.team and what is not What.SAME:
                what, words, role = What.SAME, tr("comes from the team list {team}", team=there.team), there
            if what is What.SAME and there.name != found.role.name:
                words = tr("you have it as {there}", there=there.name)
        return Item(what=what, name=role.name, words=words, role=role, before=there, line=found.line, notes=notes)

    def _is_named_so(self, name: str) -> bool:
        role = self.found[name].role
        return name in self._as_written and self._is(self._as_written[name], role.arn, self._source_of(role))

    def _source_of(self, found: Role) -> str | None:
        """The name, in the list, of the source that assumes it."""
        if found.source is None and found.via is None:
            return self.default_source
        return self.names.get(found.source or "", found.source)

    def _who(self, arn: Arn, source: str | None) -> object:
        """What tells a role from another one. Identity Center knows a permission set, whatever role AWS made of it."""
        return (arn.account_id, arn.permission_set) if source in self.portals else arn

    def _is(self, there: Role, arn: Arn, source: str | None) -> bool:
        return there.arn == arn or self._who(there.arn, there.source) == self._who(arn, source)

    def _there(self, role: Role, source: str | None, via: str | None, *, has_caller: bool) -> Role | None:
        named = self._as_written.get(role.name)
        if named is not None and self._is(named, role.arn, source):
            return named
        same = (
            self._by_caller.get((self._who(role.arn, source), source, via))
            if has_caller
            else self._by_arn.get(role.arn)
        )
        while same and same[0].name in self._claimed:
            same.popleft()
        if same:
            return same[0]
        return named if named is not None and named.name not in self._claimed else None


_KEPT = frozenset({"name", "favorite", "deliver", "team", "hooks"})
"""What is the person's own, whatever an import says."""
_LOOKS = frozenset({"display_name", "color", "group", "profile", "region"})
_DEFAULTS = Role(name="x", arn=Arn("aws", "000000000000", "x"))


def _merged(there: Role, found: Role, kept: Collection[str], *, has_caller: bool) -> Role:
    """The role of the list with what was found. What that does not say stays."""
    said = {
        each.name: getattr(found, each.name)
        for each in fields(Role)
        if each.name not in kept and getattr(found, each.name) != getattr(_DEFAULTS, each.name)
    }
    said.pop("source", None), said.pop("via", None)
    if found.arn.account_id != there.arn.account_id:
        said.setdefault("account_name", "")  # that of the other account
    if found.rgb.lower() == there.rgb.lower():
        said.pop("color", None)  # red by another word
    if has_caller or (there.source is None and there.via is None):
        said |= {"source": found.source, "via": found.via if found.via != there.name else there.via}
    return replace(there, **said)


_FIELD_WORDS = {
    "arn": later("role ARN"),
    "display_name": later("display name"),
    "account_name": later("account name"),
    "color": later("colour"),
    "external_id": later("external ID"),
    "session_name": later("session name"),
    "duration_seconds": later("duration"),
    "mfa": "MFA",
    "mfa_serial": later("MFA device"),
    "policy_arns": later("policies"),
    "policy": later("session policy"),
    "transitive_tags": later("transitive tags"),
    "source_identity": later("source identity"),
    "ask_before_assuming": later("asking before assuming"),
    "type_name_to_assume": later("typing the name to assume"),
    "read_only": later("starting read only"),
    "stand_out": later("standing out"),
    "end_after_seconds": later("ending by itself"),
    "end_on_lock": later("ending on lock"),
    "deliver": later("delivery"),
}


def _difference(before: Role, after: Role) -> tuple[What, str]:
    """What changes, in a few words."""
    if after.arn != before.arn:
        other = tr("other account") if after.arn.account_id != before.arn.account_id else tr("other role")
        return What.LOOK, tr("look: {other}", other=other)
    different = [each.name for each in fields(Role) if getattr(before, each.name) != getattr(after, each.name)]
    if not different:
        return What.SAME, tr("as in your list")
    named = [tr(_FIELD_WORDS.get(name, name)) for name in different]
    plural = len(named) > 1 or different[0] in {"policy_arns", "tags", "transitive_tags"}
    return What.CHANGED, tr_n("{what} changes", "{what} change", 2 if plural else 1, what=all_of(named))
