"""The text in which the browser extension AWS Extend Switch Roles keeps its roles, in and out.

What the extension's documentation and its parser (aesr-config) do, and what is done otherwise here:

| what | the extension | here |
|---|---|---|
| `#` and `;` | begin a comment wherever they stand | the same, but for `color = #ffaaee` and in a [section] |
| `key = a=b` | read as `a` | read whole |
| a key twice, a line without `=` | the whole text is refused | the line is a problem |
| `key =` | the whole text is refused | says nothing |
| `role_arn` beside `aws_account_id` | the whole text is refused | fine where they agree |
| a section without an account, such as `[default]` | the whole text is refused | no role |
| a base section that no role names | the whole text is refused | fine |
| a source_profile that is not there | the whole text is refused | the role has a note |
| an account alias | sent to the console, which knows it | a role needs the account ID: taken where the text says it |
| keys that it does not know | ignored | the AWS CLI's are read where a role has them; ours begin with `roleswitch_` |

A base section is the account, and with `role_name` the role, that one is signed in to: no source of ours.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from roleswitch.core.limits import check, shown
from roleswitch.core.partitions import partition_of
from roleswitch.core.role import COLORS, Arn, Role
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import FoundRole, Offer, Problem, name_for, plain_text
from roleswitch.texts import later, tr

# ---------------------------------------------------------------- in


def offer_from(text: str, *, origin: str) -> Offer:
    """The roles of such a text. No role has a source: the text names none that could be ours.

    Never raises: what is wrong is among the problems, and the rest is used. A setting that is wrong is left out and
    named; a role without an account ID and a role name is not offered.
    """
    problems: list[Problem] = []
    content = _content(_sections(text, problems), problems)

    found: dict[str, Arn] = {}
    names: dict[str, str] = {}
    taken: set[str] = set()
    for section in content.targets.values():
        try:
            found[section.name] = _arn(section, content)
        except BadValue as error:
            problems.append(section.problem(error.field, str(error)))
            continue
        names[section.name] = _name(section, taken)
        taken.add(names[section.name])

    hubs = {name: hub for name in found if (hub := _hub(content.targets[name], content, found)) is not None}
    circle = _in_a_circle(hubs)
    roles = []
    for name, arn in found.items():
        section = content.targets[name]
        settings = _settings(section, content, problems)
        settings["account_name"] = section.own("account_name") or plain_text(content.alias(section, arn))
        title = section.shown_name
        settings["display_name"] = section.own("display_name") or (title if title != names[name] else "")
        if name in circle:
            message = tr("source_profile leads back to the section itself: name the one that the role is assumed via")
            problems.append(section.problem("source_profile", message))
        elif name in hubs:
            settings["via"] = names[hubs[name]]
        notes = () if name in hubs else _notes(section, content)
        role = _role(section, arn, names[name], settings, problems)
        roles.append(FoundRole(role=role, line=section.line, section=title, notes=notes))
    in_order = sorted(problems, key=lambda problem: problem.line)
    return Offer(origin=origin, roles=tuple(roles), problems=tuple(in_order))


@dataclass
class _Section:
    name: str
    """Without `profile ` in front."""
    line: int
    values: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def shown_name(self) -> str:
        return plain_text(self.name)

    @property
    def is_target(self) -> bool:
        """Whether it is a role to switch to; others say where one is signed in, or nothing."""
        return bool(self.values.keys() & _OF_TARGETS) and not self.values.keys() & _OF_BASES

    def value(self, key: str) -> str:
        return self.values.get(key, "")

    def own(self, key: str) -> str:
        """The value of a key of ours, as it was before it was written."""
        return unquote(self.value(f"roleswitch_{key}"))

    def setting(self, key: str, aws_key: str = "") -> str:
        return self.own(key) or self.value(aws_key or key)

    def problem(self, key: str, message: str) -> Problem:
        """With the line of the key, however it is spelled, or the section's where it has none."""
        keys = (key, f"roleswitch_{key}", f"role_{key}", f"aws_{key}")
        line = next((self.lines[key] for key in keys if key in self.lines), self.line)
        return Problem(line, self.shown_name, message)


_OF_TARGETS = {"role_arn", "role_name", "source_profile"}
_OF_BASES = {"target_role_name", "target_region", "roleswitch_role"}
_OWN_TEXTS = ("name", "display_name", "account_name", "group")
_OWN_SETTINGS = ("external_id", "mfa_serial", "duration_seconds", "session_name")
_READ = {
    *_OF_TARGETS,
    *_OF_BASES,
    *("aws_account_id", "aws_account_alias", "region", "color"),
    *("external_id", "mfa_serial", "duration_seconds", "role_session_name"),
    *(f"roleswitch_{key}" for key in (*_OWN_TEXTS, *_OWN_SETTINGS)),
}
"""`image` is not among them: there is nothing here that it could become."""

# The first ] behind which nothing but a comment stands ends the name.
_HEADER = re.compile(r"\[(.*?)\]\s*(?:[#;].*)?", re.DOTALL)
_COMMENT = re.compile(r"[#;]")
_HASH_COLOR = re.compile(r"#\w+")


def _sections(text: str, problems: list[Problem]) -> list[_Section]:
    sections: list[_Section] = []
    here: _Section | None = None
    said = False
    for number, whole_line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        line = whole_line.strip()
        if not line or line[0] in "#;":
            continue
        if line[0] == "[":
            here, said = None, False
            name = _header(line)
            if name:
                here = _Section(name, number)
                sections.append(here)
                continue
            message = tr("this is no section: write its name in [ ]. What stands below it is not read")
        elif here is None:
            message = tr("this stands in no section: write [name] above it")
        else:
            key, equals, value = line.partition("=")
            if equals:
                _add(here, number, key.strip().lower(), value.strip(), problems)
                said = False
                continue
            message = tr("this is neither a [section] nor key = value")
        if not said:  # once for all the lines that follow each other
            said = True
            problems.append(Problem(number, here.shown_name if here else "", message))
    return sections


def _header(line: str) -> str:
    """The name in a [section], empty where there is none."""
    header = _HEADER.fullmatch(line)
    if header is None:
        return ""
    name = re.sub(r"^profile\s+", "", header[1].strip(), flags=re.IGNORECASE)
    return _unquoted(name)


def _add(section: _Section, line: int, key: str, value: str, problems: list[Problem]) -> None:
    if key not in _READ or not value:
        return
    color = _HASH_COLOR.match(value) if key == "color" else None
    plain = color[0] if color else _unquoted(_COMMENT.split(value, maxsplit=1)[0].strip())
    if key in section.lines:
        problems.append(
            Problem(
                line,
                section.shown_name,
                tr(
                    "{key} is there twice: only the first one, on line {lines}, counts",
                    key=key,
                    lines=section.lines[key],
                ),
            )
        )
    elif plain:
        section.values[key] = plain
        section.lines[key] = line


def _unquoted(value: str) -> str:
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


@dataclass(frozen=True)
class _Content:
    targets: Mapping[str, _Section]
    bases: Mapping[str, _Section]
    """The sections that only say where one is signed in."""
    ids: Mapping[str, str]
    """Account IDs by alias. An alias of which the text says two things is not known, nor is an account then."""
    aliases: Mapping[str, str]

    def source(self, section: _Section) -> _Section | None:
        name = section.value("source_profile")
        return self.bases.get(name) or self.targets.get(name)

    def default(self, section: _Section, key: str) -> str:
        """What the source says for all that are entered from it, where the section itself says nothing."""
        source = self.source(section)
        return section.value(key) or (source.value(f"target_{key}") if source else "")

    def alias(self, section: _Section, arn: Arn) -> str:
        return section.value("aws_account_alias") or self.aliases.get(arn.account_id, "")


def _content(sections: list[_Section], problems: list[Problem]) -> _Content:
    targets: dict[str, _Section] = {}
    bases: dict[str, _Section] = {}
    pairs = [pair for section in sections if all(pair := (_account(section), _alias(section)))]
    for section in sections:
        if section.is_target:
            if (first := targets.setdefault(section.name, section)) is not section:
                message = tr(
                    "[{section}] is there twice: only the first one, on line {line}, counts. Give this one another "
                    "name",
                    section=shown(section.name),
                    line=first.line,
                )
                problems.append(Problem(section.line, section.shown_name, message))
            continue
        base = bases.setdefault(section.name, section)
        if base is not section:
            # Two of one name, with ID and alias, were the way to write both before there was aws_account_alias.
            pairs += [(_account(base), _alias(section)), (_account(section), _alias(base))]
            for key, value in section.values.items():
                base.values.setdefault(key, value)
    known = sorted({pair for pair in pairs if all(pair)})
    return _Content(targets, bases, _only((alias, account) for account, alias in known), _only(known))


def _account(section: _Section) -> str:
    return _account_id(section.value("aws_account_id")) or _account_of(section.value("role_arn"))


def _alias(section: _Section) -> str:
    given = section.value("aws_account_id")
    return section.value("aws_account_alias") or ("" if _account_id(given) else given)


def _only(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    of_first: dict[str, set[str]] = {}
    for first, second in pairs:
        of_first.setdefault(first, set()).add(second)
    return {first: min(seconds) for first, seconds in of_first.items() if len(seconds) == 1}


# What a role is


_ACCOUNT_ID = re.compile(r"(\d{4})[- ]?(\d{4})[- ]?(\d{4})", re.ASCII)


def _account_id(text: str) -> str:
    """The account ID, without the dashes that the console writes; empty where `text` is none."""
    found = _ACCOUNT_ID.fullmatch(text)
    return "".join(found.groups()) if found else ""


def _account_of(role_arn: str) -> str:
    try:
        return Arn.parse(role_arn).account_id
    except BadValue:
        return ""


def _arn(section: _Section, content: _Content) -> Arn:
    """Raises BadValue, whose field is the key of the text that is wrong."""
    account = section.value("aws_account_id")
    if role_arn := section.value("role_arn"):
        try:
            arn = Arn.parse(role_arn)
        except BadValue as error:
            raise BadValue("role_arn", str(error)) from error
        for key, given, there in (
            ("aws_account_id", _account_id(account), arn.account_id),
            ("role_name", section.value("role_name"), arn.role_name),
        ):
            if given and given != there:
                raise BadValue(
                    key,
                    tr(
                        "{key}: {given} is not what role_arn says: leave one of the two out",
                        key=key,
                        given=shown(given),
                    ),
                )
        return arn
    if not account:
        raise BadValue("aws_account_id", tr("aws_account_id is missing: write the 12 digits of the role's account"))
    account_id = _account_id(account) or content.ids.get(account, "")
    if not account_id and re.search(r"[a-z]", account):
        alias = shown(account)
        raise BadValue(
            "aws_account_id",
            tr(
                "aws_account_id: {alias} is an account alias, and AWS does not tell whose: write the account's 12 "
                "digits here, and aws_account_alias = {alias} below them to keep the name",
                alias=alias,
            ),
        )
    role_name = content.default(section, "role_name")
    if not role_name:
        source = content.source(section)
        where = tr(", or target_role_name in [{source}]", source=shown(source.name)) if source else ""
        raise BadValue("role_name", tr("role_name is missing: write the name of the role{where}", where=where))
    # An account ID alone does not tell it; the region of the role, or of the account it is entered from, does.
    return Arn(partition_of(content.default(section, "region")), account_id or account, role_name)


def _name(section: _Section, taken: Collection[str]) -> str:
    wanted = section.own("name") or section.name
    try:
        return check("name", wanted) if wanted not in taken else name_for(wanted, taken)
    except BadValue:
        return name_for(wanted, taken)


_Settings = dict[str, str | int | None]


def _settings(section: _Section, content: _Content, problems: list[Problem]) -> _Settings:
    settings: _Settings = {
        "group": section.own("group"),
        "color": _color(section.value("color")),
        "region": content.default(section, "region") or None,
        "external_id": section.setting("external_id") or None,
        "mfa_serial": section.setting("mfa_serial") or None,
        "session_name": section.setting("session_name", "role_session_name") or "{user}",
    }
    if duration := section.setting("duration_seconds"):
        if re.fullmatch(r"[0-9]{1,9}", duration):
            settings["duration_seconds"] = int(duration)
        else:
            message = tr(
                "duration_seconds: {duration} is no number of seconds: write it as in 3600", duration=shown(duration)
            )
            problems.append(section.problem("duration_seconds", message))
    return settings


def _role(section: _Section, arn: Arn, name: str, settings: _Settings, problems: list[Problem]) -> Role:
    """The role without the settings that are wrong."""
    while True:
        try:
            return Role(name=name, arn=arn, **settings)  # type: ignore[arg-type]
        except BadValue as error:
            if error.field not in settings:
                raise
            del settings[error.field]
            problems.append(section.problem(error.field, tr("{error}. It is left out", error=error)))


def _color(text: str) -> str:
    """RGB in hexadecimal, which the extension hands to CSS: so there may be three digits too."""
    plain = text.removeprefix("#")
    if not plain or plain.lower() in COLORS:
        return plain.lower()
    if re.fullmatch(r"[0-9A-Fa-f]{3}", plain):
        plain = "".join(digit * 2 for digit in plain)
    elif not re.fullmatch(r"[0-9A-Fa-f]{6}", plain):
        return text
    named = {rgb: color for color, rgb in COLORS.items()}
    return named.get(f"#{plain.lower()}", f"#{plain}")


# Where it is assumed from


def _hub(section: _Section, content: _Content, found: Mapping[str, Arn]) -> str | None:
    """The section whose role the one of `section` is assumed via."""
    name = section.value("source_profile")
    if name in content.bases:
        name = content.bases[name].own("role")
    # The roles of Identity Center are signed in to: AssumeRole does not take them.
    return name if name in found and not found[name].name.startswith("AWSReservedSSO_") else None


def _in_a_circle(following: Mapping[str, str]) -> set[str]:
    """Those that lead back to themselves."""
    in_circle: set[str] = set()
    done: set[str] = set()
    for start in following:
        way: dict[str, None] = {}
        at = start
        while at in following and at not in done and at not in way:
            way[at] = None
            at = following[at]
        if at in way:
            steps = list(way)
            in_circle.update(steps[steps.index(at) :])
        done.update(way)
    return in_circle


def _notes(section: _Section, content: _Content) -> tuple[str, ...]:
    name, source = section.value("source_profile"), content.source(section)
    if source is None:
        return (
            (tr("Its source_profile, {name}, is not in the text: choose a source.", name=shown(name)),) if name else ()
        )
    if name not in content.bases:
        return (tr("Its source_profile, {name}, is no role that can be assumed: choose a source.", name=shown(name)),)
    account = source.value("aws_account_alias") or source.value("aws_account_id")
    of_account = tr(", account {account}", account=shown(account)) if account else ""
    return (
        tr(
            "It is entered from {name}{of_account}: choose the source that belongs there.",
            name=shown(name),
            of_account=of_account,
        ),
    )


# ---------------------------------------------------------------- out


def export_text(roles: Iterable[Role]) -> str:
    """The text for the extension, which takes it whole and shows each role once.

    Read again by `offer_from` it gives the same roles: name, display name, role ARN, colour as it looks, region,
    account name, group, external ID, MFA serial, duration, session name, and via, where that role is among `roles`.
    Source, profile, delivery, star, team list, the choice of MFA, session policies, tags, source identity and what is
    asked before assuming do not survive; those of them that limit a session are named in a comment.

    A chained role stands below a base section, so that the extension shows it to who is signed in as the role before:
    the console does not chain. A role with = in its name is left out, as a comment says: the extension would ask the
    console for another one.
    """
    sections: list[list[str]] = []
    listed: list[Role] = []
    for role in roles:
        if "=" in role.arn.role_name:
            sections.append(
                [tr("; Left out: {role}, as the extension does not read the = in {arn}", role=role.title, arn=role.arn)]
            )
        else:
            listed.append(role)
    names = {role.name for role in listed}
    titles = _titles(listed)
    taken = set(titles.values())
    bases = {role.via: _base_title(role.via, taken) for role in listed if role.via and role.via in names}
    for role in listed:
        base = bases.get(role.via or "")
        sections.append([*_comments(role, base), f"[{titles[role.name]}]", *_lines(role, titles[role.name], base)])
        if role.name in bases:
            sections.append(
                [
                    f"[{bases[role.name]}]",
                    f"aws_account_id = {role.arn.account_id}",
                    f"role_name = {role.arn.name}",
                    f"roleswitch_role = {_quoted(titles[role.name])}",
                ]
            )
    return "\n".join("".join(f"{line}\n" for line in lines) for lines in sections)


def _titles(roles: list[Role]) -> dict[str, str]:
    """A section's name for each role: what the extension shows. None is there twice."""
    titles = {role.name: role.name for role in roles if not role.display_name}
    taken = set(titles.values())
    for role in roles:
        if role.display_name:
            title = role.display_name if _can_be_section(role.display_name) else role.name
            title = title if title not in taken else name_for(role.name, taken)
            titles[role.name] = title
            taken.add(title)
    return titles


def _can_be_section(title: str) -> bool:
    return (
        title == plain_text(title)
        and not re.search(r"[\[\]#;]", title)
        and not re.match(r"profile\s", title, re.IGNORECASE)
        and _unquoted(title) == title
    )


def _base_title(name: str, titles: Collection[str]) -> str:
    # Never with the = that a display name may hold: the extension would look for the part before it.
    title = tr("signed in as {name}", name=name)
    while title in titles:
        title += "."
    return title


_NOT_CARRIED = {
    "policy": later("session policy"),
    "policy_arns": later("session policy ARNs"),
    "tags": later("session tags"),
    "source_identity": later("source identity"),
    "reason": later("the reason that is asked for"),
    "ask_before_assuming": later("that it asks first"),
    "type_name_to_assume": later("that its name is to be typed"),
    "read_only": later("that it starts read only"),
    "end_after_seconds": later("that it ends by itself"),
    "end_on_lock": later("that it ends when the screen locks"),
}


def _comments(role: Role, base: str | None) -> Iterator[str]:
    lost = [tr(words) for key, words in _NOT_CARRIED.items() if getattr(role, key)]
    if role.via and not base:
        lost.append(tr("that it is assumed via {via}", via=role.via))
    if lost:
        yield tr("; Left out: {names}", names=", ".join(lost))


def _lines(role: Role, title: str, base: str | None) -> Iterator[str]:
    yield f"role_arn = {role.arn}"
    if role.color:
        yield f"color = {role.rgb.removeprefix('#')}"
    if role.region:
        yield f"region = {role.region}"
    if base:
        yield f"source_profile = {base}"
    own = {
        "name": role.name if role.name != title else "",
        "display_name": role.display_name if role.display_name != title or title == role.name else "",
        "account_name": role.account_name,
        "group": role.group,
        "external_id": role.external_id or "",
        "mfa_serial": role.mfa_serial or "",
        "duration_seconds": "" if role.duration_seconds is None else str(role.duration_seconds),
        "session_name": role.session_name if role.session_name != "{user}" else "",
    }
    for key, value in own.items():
        if value:
            yield f"roleswitch_{key} = {_quoted(value)}"


def _quoted(value: str) -> str:
    """As `unquote` reads it: without what ends a value, or begins one that makes the extension refuse the text."""
    return re.sub(r"[%#;=\"']|^\s|\s$", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), value)
