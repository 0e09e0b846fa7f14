"""Our own lists that people edit, on any bytes: what is wrong is named with its line, what is good is used as it is
written, and a change leaves everything else in the file as it was."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from random import Random

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch import files
from roleswitch.core import toml_text
from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.core.role import Arn, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rules import Rule
from roleswitch.core.settings import ConsoleSettings, HistorySettings
from roleswitch.core.source import Network, ProfileSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import RoleSwitchError
from tests.core.test_catalog import EXAMPLE
from tests.core.test_roles_file import BY_HAND

TEAM = """\
version = 1
[sources.acme]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"
[roles.shared]
role_arn = "arn:aws:iam::482109375526:role/Shared"
source = "acme"
read_only = true
[roles.leaf]
role_arn = "arn:aws:iam::482109375526:role/Leaf"
via = "shared"
"""
WITH_MORE = """\
# mine
version = 1
[console]   # opened so
window = "private"
[network]
proxy = "http://127.0.0.1:3128"
[history]
keep_days = 30
[hooks]
after_assume = [["kubectl", "config", "use-context", "x"]]
# by name
[[rules]]
name = "prod*"   # these
color = "red"
ask_before_assuming = true
[[rules]]
account_id = ["000000000012", "482109375526"]
group = "Ours"
duration_seconds = 3600

[teams.ours]
url = "https://example.com/roles.toml"
[roles.shared]
team = "ours"
favorite = true
[roles.prod-a]
account_id = "482109375526"
role_name = "A"
policy = '''
{"Statement": [{"Effect": "Deny", "Resource": "*", "Action":
["iam:*"]}]}
'''
[roles.prod-a.tags]  # who pays
team = "x"
[roles]
b = { role_arn = "arn:aws:iam::482109375526:role/B", via = "prod-a" }
c.role_arn = "arn:aws:iam::482109375526:role/C"   # dotted
c.policy = '''
{"Statement": [
# [roles.not-one]
]}'''
"""


def _text(content: bytes) -> str:
    """As RolesFile gives it to the reader: a byte that is no UTF-8 is what TOML does not take."""
    return re.sub(r"[\udc80-\udcff]", "\0", content.decode(errors="surrogateescape"))


def _meant(text: str) -> dict[str, object] | None:
    """As tomllib reads it; None where it does not, or where it takes no text of such a size."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None


def reading(_: Path) -> Check:
    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        text = _text(file)
        of_team = bool(choice & 1)
        catalog = parse(text, lambda _: TEAM, of_team=of_team)
        _check_problems(catalog, text)
        meant = _meant(text)
        if meant is None:
            return
        for kind, found in (("roles", catalog.roles), ("sources", catalog.sources), ("teams", catalog.teams)):
            there = meant.get(kind)
            if of_team and kind == "teams":
                continue
            named = {problem.section for problem in catalog.problems}
            for name in there if isinstance(there, dict) else ():
                assert name in found or f"{kind}.{name}" in named, f"{kind}.{name} is lost without a word"
        if not _has_headers_in_strings(text):
            _check_with_a_slip_below(text, catalog, of_team=of_team)

    return check


_OWN_HEADER = re.compile(r"^[ \t]*\[[ \t]*roles[ \t]*\.[ \t]*([A-Za-z0-9_-]+)[ \t]*\]", re.MULTILINE)


_KINDS = "roles|sources|teams|rules|network|console|hooks|history"
_LIKE_OURS = re.compile(rf"^[ \t]*\[{{1,2}}[ \t]*[\"']?({_KINDS})\b")


def _has_headers_in_strings(text: str) -> bool:
    """Then nobody can tell whether those are sections, once some quotes are not closed."""
    flat = toml_text.without_long_strings(text)
    both = zip(text.split("\n"), flat.split("\n"), strict=True)
    return any(_LIKE_OURS.search(line) for line, kept in both if line != kept)


def _check_with_a_slip_below(text: str, catalog: Catalog, *, of_team: bool) -> None:
    """It takes no role away that stands in a section, and changes none."""
    cut = parse(f"{text}\n[x\n", lambda _: TEAM, of_team=of_team)
    for name, role in cut.roles.items():
        assert catalog.roles.get(name) == role, f"{name} is another role where there is a slip below it"
    for name in {found[1] for found in _OWN_HEADER.finditer(text)} & set(catalog.roles):
        assert name in cut.roles, f"{name} is lost by a slip below it"


def _check_problems(catalog: Catalog, text: str) -> None:
    lines = text.removeprefix("\ufeff").split("\n")
    for problem in catalog.problems:
        assert 1 <= problem.line <= len(lines), f"no such line: {problem.line}"
        assert problem.message.isprintable(), problem.message
    # Quotes and escapes can spell a name in other ways, and strings of several lines hold what looks like a header.
    if _meant(text) is None or re.search(r"'''|\"\"\"|\\", text):
        return
    for problem in catalog.problems:
        words = problem.section.split(".")
        if problem.section and all(re.fullmatch(r"[A-Za-z0-9_-]+", word) for word in words):
            above = next((line for line in lines[problem.line - 1 :: -1] if line.lstrip().startswith("[")), "")
            about = above + lines[problem.line - 1]
            assert any(word in about for word in words), f"line {problem.line} is not about {problem.section}"


def editing(folder: Path) -> Check:
    roles_file = folder / "config" / "roles.toml"
    roles_file.parent.mkdir(exist_ok=True)

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        _forget_copies()
        roles_file.write_bytes(file)
        place = RolesFile(roles_file)
        before = place.load()
        try:
            touched = _change(place, before, choice)
        except RoleSwitchError as refusal:
            check_told(refusal)
            assert roles_file.read_bytes() == file, "it was refused, and written to"
            return
        now = roles_file.read_bytes()
        text = now.decode()
        if now == file:
            return
        after = RolesFile(roles_file).load()
        _check_same_roles(before, after, touched)
        _check_same_rest(_meant(file.decode()), _meant(text), touched)
        if choice % 12 not in _TAKES_OUT:
            left = iter(_comments(text))
            assert all(line in left for line in _comments(file.decode())), "a comment is lost"

    return check


_TAKES_OUT = {3, 5, 6, 10}
NEW = Role(
    name="fuzz.new",
    arn=Arn("aws", "000000000012", "x/New"),
    display_name="\"a\" \\ 'b' ü",
    policy='{"Statement": [],\n"Id": "\'\'\'# [roles.x]"}',
    tags={"k": "v = 1"},
)


def _change(place: RolesFile, before: Catalog, choice: int) -> tuple[str, ...]:
    """What a person may do in the window; the kind and the name that it is about, nothing of a name for a kind."""
    own = [role for role in before.roles.values() if not role.team]
    role = own[(choice >> 4) % len(own)] if own else None
    sources = list(before.sources)
    source = sources[(choice >> 4) % len(sources)] if sources else "none"
    match choice % 12:
        case 0:
            place.put_role(NEW)
            after = RolesFile(place.path).load()
            assert _as_written(after).get(NEW.name) == NEW, "not what was asked for"
            return ("roles", NEW.name)
        case 1 | 2 if role is not None:
            tags = {"team": "b", "unit": "2"}
            wanted = replace(role, favorite=not role.favorite, region="eu-west-3", tags=tags, transitive_tags=())
            place.put_role(wanted, role.name)
            assert _written(RolesFile(place.path).load(), role.name, wanted) or before.rules, "not what was asked for"
            return ("roles", role.name)
        case 3 if role is not None:
            place.remove_role(role.name)
            assert role.name not in RolesFile(place.path).load().roles
            return ("roles", role.name)
        case 4:
            place.put_source(ProfileSource(name="fuzz", profile="fuzz"))
            return ("sources", "fuzz")
        case 5:
            place.remove_source(source)
            return ("sources", source)
        case 6:
            place.put_rules([*before.rules[1:], Rule(where={"name": ("fuzz*",)}, color="red")])
            return ("rules",)
        case 7:
            place.put_console(ConsoleSettings(browser="firefox"))
            return ("console",)
        case 8:
            place.put_history(HistorySettings(keep_days=choice))
            return ("history",)
        case 9:
            place.put_team(TeamList(name="fuzz", git="git@example.com:team/roles.git", branch="main"))
            return ("teams", "fuzz")
        case 10 if role is not None:
            place.put_role(replace(role, name="fuzz-renamed"), role.name)
            return ("roles",)
        case _:
            place.put_network(Network(proxy="http://127.0.0.1:8080"))
            return ("network",)


def _forget_copies() -> None:
    """What a file said when it was last written by us would be used in place of the next one."""
    for path in (Path(files.state_folder()) / "copies").glob("*"):
        path.unlink()


def _as_written(catalog: Catalog) -> dict[str, Role]:
    return {**catalog.roles, **catalog.as_written}


def _written(catalog: Catalog, name: str, wanted: Role) -> bool:
    return _as_written(catalog).get(name) == wanted or catalog.roles.get(name) == wanted


def _check_same_roles(before: Catalog, after: Catalog, touched: Sequence[str]) -> None:
    if touched in (("roles",), ("rules",)):
        return
    was, now = _as_written(before), _as_written(after)
    for name in {*was, *now} - {*touched}:
        assert was.get(name) == now.get(name), f"{name} is another role now"
    for name in {*before.sources, *after.sources} - {*touched}:
        assert before.sources.get(name) == after.sources.get(name), f"{name} is another source now"


def _check_same_rest(
    was: Mapping[str, object] | None, now: Mapping[str, object] | None, touched: Sequence[str]
) -> None:
    assert was is not None, "a file that is no TOML was written to"
    assert now is not None, "it is no TOML any more"

    def rest(meant: Mapping[str, object]) -> dict[str, object]:
        kind, *names = touched
        left = {key: value for key, value in meant.items() if key not in (kind, "version") and value != {}}
        of_kind = meant.get(kind)
        if names and isinstance(of_kind, dict) and (others := {k: v for k, v in of_kind.items() if k not in names}):
            left[kind] = others
        return left

    assert rest(was) == rest(now), "something else was changed"


def _comments(text: str) -> list[str]:
    """Lines that are nothing but a comment; none where a string of several lines may hold what looks like one."""
    flat = toml_text.without_long_strings(text)
    return [line.strip() for line in flat.split("\n") if line.strip().startswith("#")]


def preferring(folder: Path) -> Check:
    path = folder / "preferences.toml"

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        _forget_copies()
        path.write_bytes(file)
        place = PreferencesFile(path)
        before = place.load()
        lines = file.count(b"\n") + 1
        for slip in place.slips:
            assert 1 <= slip.line <= lines, f"no such line: {slip.line}"
            assert slip.message.isprintable(), slip.message
        key, value = _CHOICES[choice % len(_CHOICES)]
        try:
            after = place.put(**{key: value})
        except RoleSwitchError as refusal:
            check_told(refusal)
            assert path.read_bytes() == file, "it was refused, and written to"
            return
        assert getattr(after, key) == value, "not what was asked for"
        for field in fields(Preferences):
            if field.name != key:
                assert getattr(after, field.name) == getattr(before, field.name), f"{field.name} was changed"
        was, now = _meant(file.decode()), _meant(path.read_bytes().decode())
        assert was is not None, "a file that is no TOML was written to"
        assert now is not None, "it is no TOML any more"
        assert {**was, key: value} == now, "something else was changed"
        left = iter(_comments(path.read_bytes().decode()))
        assert all(line in left for line in _comments(file.decode())), "a comment is lost"

    return check


_CHOICES: Sequence[tuple[str, str | int | bool]] = (
    ("theme", "dark"), ("language", "de"), ("shell", "a'b\"c\\d"), ("terminal", "kitty"), ("clipboard_seconds", 0),
    ("notify", False), ("renew_until", "18:30"), ("backups_kept", 100),
)  # fmt: skip

_PREFERENCES = (
    '# mine\ntheme = "dark"   # at night\n\nclipboard_seconds = 60\nnotify = false\n# the end\n',
    'language = "de"\r\nrenew_until = "18:30"\r\nmine = [1, 2]\r\n[mine2]\r\ntheme = 1\r\n',
    '"theme" = \'light\'\nwarn_minutes = 0x5\nshell = """\n# fish"""\nkeep_renewed = "yes"\nthema = "x"\n',
)


def _good_lists(chance: Random) -> Sequence[bytes]:
    texts = (
        EXAMPLE,
        BY_HAND,
        WITH_MORE,
        TEAM,
        BY_HAND.replace("\n", "\r\n"),
        "\ufeff" + WITH_MORE,
        "",
        "version = 1\n",
    )
    return [bytes([chance.randrange(256)]) + text.encode() for text in texts for _ in range(16)]


def _good_preferences(chance: Random) -> Sequence[bytes]:
    return [bytes([chance.randrange(256)]) + text.encode() for text in _PREFERENCES for _ in range(8)]


WORDS = (
    "[roles.a]", '[roles."a b"]', "[roles.'a']", "[roles]", "[roles.a.tags]", "[[roles]]", "[[rules]]",
    "[sources.work]",
    "[teams.ours]", "[hooks]", "[console]", "[history]", "[network]", "[ roles . a ]", "roles.a.favorite = true",
    "roles = { a = { role_arn = 'arn:aws:iam::482109375526:role/A' } }", "version = 1", "rules = [{name = 'a'}]",
    'role_arn = "arn:aws:iam::482109375526:role/A"', 'account_id = "000000000012"', 'role_name = "x/A"', 'via = "hub"',
    'source = "work"', "favorite = true", "read_only = false", 'tags = { team = "x" }', 'policy = """', "policy = '''",
    "'''", '"""', '"', "'", "\\", "\\u0041", '\\"', "[", "]", "{", "}", ",", "=", ".", "a.b = 1", "# [roles.no]",
    'hooks.after_assume = ["x"]', 'team = "ours"', "duration_seconds = 3600", "1979-05-27T07:32:00Z", "inf", "0x1F",
    'policy_arns = [\n  "arn:aws:iam::aws:policy/ReadOnlyAccess", # x\n]', 'color = "red"', "[roles.b]\nrole_arn =",
    'kind = "profile"', 'profile = "x"', 'display_name = "ä"', "inside = [ # ]", "name = 'prod*'",
)  # fmt: skip
_WORDS = (
    'theme = "dark"', 'language = "de"', "notify = true", "warn_minutes = 5", "[x]", "[[x]]", "theme.a = 1", "'''",
    '"""', "theme", "clipboard_seconds = ", "'theme' = ", '"the\\u006de" = ', "[", "]", "{", "}", "x = {", "=", ".",
)  # fmt: skip

TARGETS = (
    Target("reading roles.toml", reading, _good_lists, WORDS, seconds=45),
    Target("changing roles.toml", editing, _good_lists, WORDS, seconds=50),
    Target("preferences.toml", preferring, _good_preferences, _WORDS, seconds=30),
)
