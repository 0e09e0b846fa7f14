"""The console's switch-role links, in and out.

A link asks the console to switch to a role with the browser's own sign-in. Its parameters are those that the IAM
console gives out (roleName and account) and those that the page takes besides (displayName, color); redirect_uri says
where it goes afterwards and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from roleswitch.core.federation import DOMAINS
from roleswitch.core.limits import shown
from roleswitch.core.role import COLORS, Arn, Role
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import FoundRole, Offer, Problem, name_for, plain_text
from roleswitch.texts import later, tr

LONGEST_ROLE = 64
"""Characters of path and name together that the page takes (IAM user guide)."""
LONGEST_DISPLAY_NAME = 64

_CONSOLE_COLORS = {"red": "f2b0a9", "orange": "fbc8aa", "yellow": "efda95", "green": "b7ca9d", "blue": "83d4e8"}
"""What the page's five colours are; it drops any other. Reported by users, not documented."""
_OLDER_CONSOLE_COLORS = {"orange": "fbbf93", "yellow": "fad791", "blue": "99bce3"}
"""What it gave out before 2024, where that was something else."""
_NAMED = {
    rgb.removeprefix("#"): name
    for colors in (COLORS, _OLDER_CONSOLE_COLORS, _CONSOLE_COLORS)
    for name, rgb in colors.items()
}

# ---------------------------------------------------------------- in


def offer_from(text: str, *, origin: str) -> Offer:
    """A role for each link anywhere in `text`: plain, or in HTML, Markdown, JSON or a table.

    Never raises: a link that cannot be used is a problem with its line. No role has a source, as a link uses the
    browser's sign-in. What stands there twice, as a link and its own text do in HTML, counts once.
    """
    roles: list[FoundRole] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    taken: set[str] = set()
    for line, link in _links(text):
        if link in seen:
            continue
        seen.add(link)
        try:
            role = _role(link, taken)
        except BadValue as error:
            problems.append(Problem(line, "", str(error)))
            continue
        taken.add(role.name)
        roles.append(FoundRole(role=role, line=line))
    # A link's colour is the nearest of five: a role that is there keeps its own.
    return Offer(origin=origin, roles=tuple(roles), problems=tuple(problems), looks_are_proposed=True)


def has_link(text: str) -> bool:
    """Whether a switch-role link of AWS is in it, whatever it says."""
    return any(_partition(link) for _, link in _links(text))


_ADDRESS = re.compile(r"https?://(?:[^\s<>\"'`|\\]|\\u0026)+", re.IGNORECASE)
# In HTML, and in JSON as some programs write it.
_AMPERSAND = re.compile(r"&(?:amp|#38|#x26);|\\u0026", re.IGNORECASE)


def _links(text: str) -> Iterator[tuple[int, str]]:
    """Whatever looks like a switch-role link, with its line: also of hosts that are not AWS's."""
    for number, line in enumerate(text.split("\n"), 1):
        if "switchrole" in line.lower():
            for found in _ADDRESS.finditer(line):
                link = _without_punctuation(_AMPERSAND.sub("&", found[0]))
                if link.partition("?")[0].lower().rstrip("/").endswith("/switchrole"):
                    yield number, link


def _without_punctuation(address: str) -> str:
    """The address without what ends the sentence or the bracket around it."""
    end = len(address)
    opened, closed = address.count("("), address.count(")")
    while end and (address[end - 1] in ".,;:!?]}*" or (address[end - 1] == ")" and closed > opened)):
        end -= 1
        closed -= address[end] == ")"
    return address[:end]


def _partition(link: str) -> str:
    """The partition whose sign-in page it is; empty where it is none of AWS's."""
    try:
        address = urlsplit(link)
    except ValueError:
        return ""
    # The whole of it: with a user or a port in it, it would lead somewhere else.
    host = address.netloc.lower()
    for partition, domain in DOMAINS.items():
        if address.scheme == "https" and re.fullmatch(
            rf"([a-z]+(-[a-z]+)+-\d\.)?(signin|console)\.{re.escape(domain)}", host
        ):
            return partition
    return ""


def _role(link: str, taken: set[str]) -> Role:
    """Raises BadValue."""
    partition = _partition(link)
    if not partition:
        raise BadValue(
            "host",
            tr(
                "{partition} is no page of AWS: its links begin with https://signin.{domains}/switchrole?",
                partition=shown(link.partition("?")[0]),
                domains=DOMAINS["aws"],
            ),
        )
    values: dict[str, str] = {}
    for part in urlsplit(link).query.split("&"):
        key, _, value = part.partition("=")
        if values.setdefault(key, value) != value:
            raise BadValue(
                key, tr("the link says {unquote} twice: leave one of the two out", unquote=shown(unquote(key)))
            )
    # A role's name may hold a +, and never a space.
    arn = Arn(
        partition, _account_id(unquote(values.get("account", ""))), _role_name(unquote(values.get("roleName", "")))
    )
    said = plain_text(unquote_plus(values.get("displayName", "")))
    name = name_for(said or f"{arn.name}-{arn.account_id}", taken)
    color = _color(unquote(values.get("color", "")))
    return Role(name=name, arn=arn, display_name=said if said != name else "", color=color)


def _account_id(text: str) -> str:
    """Raises BadValue for an alias, and where there is nothing."""
    if not text:
        raise BadValue("account", tr("account is missing in the link: add &account= and the account's 12 digits"))
    if re.search(r"[^0-9 -]", text):
        raise BadValue(
            "account",
            tr(
                "account: {what} is an account alias, and AWS does not tell whose: write the account's 12 digits "
                "in its place",
                what=shown(text),
            ),
        )
    return re.sub(r"[ -]", "", text)


def _role_name(text: str) -> str:
    if not text:
        raise BadValue("roleName", tr("roleName is missing in the link: add &roleName= and the role's name"))
    return text


def _color(text: str) -> str:
    """One of our colours for one of the console's, old or new; nothing for what is no colour."""
    plain = text.lower().removeprefix("#")
    if plain in COLORS:
        return plain
    return _NAMED.get(plain) or (f"#{plain}" if re.fullmatch(r"[0-9a-f]{6}", plain) else "")


# ---------------------------------------------------------------- out


def link_for(role: Role) -> str:
    """The link that switches to `role` with the browser's own sign-in; MFA is that sign-in's matter.

    It carries the role, its title cut to 64 characters and the nearest of the console's five colours; read again by
    `offer_from`, the role ARN, these two, and the name where there is no display name are the same.
    Raises BadValue where a link cannot do what the role asks for, with the field that stands in the way.
    """
    if role.arn.partition not in DOMAINS:
        raise BadValue(
            "partition",
            tr("{partition} has no public sign-in page that a link could lead to", partition=role.arn.partition),
        )
    if role.via:
        raise BadValue(
            "via", tr("a link switches from the browser's own sign-in: it cannot go via {via}", via=role.via)
        )
    if len(role.arn.role_name) > LONGEST_ROLE:
        raise BadValue(
            "role_name",
            tr(
                "the console takes {longest_role} characters of path and role name, {n} are there",
                longest_role=LONGEST_ROLE,
                n=len(role.arn.role_name),
            ),
        )
    for field, words in ((field, tr(words)) for field, words in _NOT_SENT.items()):
        if getattr(role, field):
            raise BadValue(
                field, tr("a link cannot send {words}, so the session would not be the one that is meant", words=words)
            )
    values = {
        "roleName": role.arn.role_name,
        "displayName": role.title[:LONGEST_DISPLAY_NAME].rstrip(),
        "color": _console_color(role.rgb),
        # Last: where a link ends in prose, a dot behind it is not taken for a part of it.
        "account": role.arn.account_id,
    }
    query = "&".join(f"{key}={quote(value, safe='')}" for key, value in values.items() if value)
    return f"https://signin.{DOMAINS[role.arn.partition]}/switchrole?{query}"


_NOT_SENT = {
    "external_id": later("an external ID"),
    "policy": later("a session policy"),
    "policy_arns": later("a session policy"),
    "tags": later("session tags"),
    "source_identity": later("a source identity"),
    "reason": later("the reason that the role asks for"),
}


def export_text(roles: Iterable[Role]) -> tuple[str, tuple[str, ...]]:
    """A link on each line, and a sentence for each role that has none."""
    links: list[str] = []
    left_out: list[str] = []
    for role in roles:
        try:
            links.append(f"{link_for(role)}\n")
        except BadValue as error:
            left_out.append(tr("{role} is left out: {error}.", role=role.title, error=error))
    return "".join(links), tuple(left_out)


def _console_color(rgb: str) -> str:
    """The nearest of the console's colours, by our tone of it or its own: it keeps no other."""
    if not rgb:
        return ""
    return min(
        _CONSOLE_COLORS.items(),
        key=lambda item: min(_distance(rgb, COLORS[item[0]]), _distance(rgb, item[1])),
    )[1]


def _distance(first: str, second: str) -> int:
    parts = (bytes.fromhex(rgb.removeprefix("#")) for rgb in (first, second))
    return sum((a - b) ** 2 for a, b in zip(*parts, strict=True))
