"""Texts that others wrote, through the whole way in: a clear line each, and nothing written that was not shown."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Role
from roleswitch.core.roles_file import ListChanges
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.team_list import MOST_BYTES, TeamList
from roleswitch.errors import NotAList, RoleSwitchError
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.preview import Preview, What
from roleswitch.exchange.texts import MOST_ENTRIES, MOST_LINE, MOST_LINES
from roleswitch.lists import Lists
from tests.core.test_roles_file import ROLES
from tests.fakes import OTHER_KEY, ROLES_FILE, MemoryKeyring, World, world_at

ARN = "arn:aws:iam::482109375526:role/A"
SECRET = OTHER_KEY.secret_access_key


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        yield running


@pytest.fixture
def lists(world: World) -> Lists:
    return world.switch.lists


def everything(world: World) -> dict[str, object]:
    """Every file below home, but for copies of what roles.toml was when it was written, and the keyring."""
    files = (path for path in world.home.rglob("*") if path.is_file() and path.parent.name != "copies")
    found: dict[str, object] = {str(path): path.read_bytes() for path in files}
    assert isinstance(world.backend, MemoryKeyring)
    return found | {"keyring": dict(world.backend.items)}


def all_of(preview: Preview) -> set[int]:
    return {number for number, item in enumerate(preview.items) if item.can_be_taken}


def told(offer: Offer) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.section, problem.message) for problem in offer.problems]


# ---------------------------------------------------------------- whatever the text: refused, or as it was shown


GOOD = {
    Format.AWS_CONFIG: f"""\
[default]
region = eu-west-1

[profile base]
region = eu-central-1
mfa_serial = arn:aws:iam::111122223333:mfa/other
aws_access_key_id = {OTHER_KEY.access_key_id}
aws_secret_access_key = {SECRET}

[profile stage]
role_arn = {ARN}
source_profile = base
external_id = abc-123
duration_seconds = 7200
session_tags = team=platform,env=prod

[profile prod]
role_arn = arn:aws:iam::204815162342:role/C
source_profile = stage
granted_color = red
roleswitch_display_name = "Lager \\u00e9"

[sso-session acme]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1

[profile view]
sso_session = acme
sso_account_id = 482109375526
sso_role_name = ReadOnly
""",
    Format.EXTEND_SWITCH_ROLES: f"""\
; comments
[base]
aws_account_id = 111122223333
aws_account_alias = acme
target_region = eu-west-1

[prod]
role_arn = {ARN}
color = #ffaaee
source_profile = base

[Stage deploy]
aws_account_id = 903411772280
role_name = Deployer
region = eu-west-1

[leaf]
role_arn = arn:aws:iam::204815162342:role/FromHub
source_profile = prod
roleswitch_external_id = a%3Db
""",
    Format.SWITCH_ROLE_LINK: """\
https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=A&displayName=prod&color=f2b0a9
<a href="https://signin.aws.amazon.com/switchrole?account=4821-0937-5526&amp;roleName=team/B">B</a>
https://signin.amazonaws-us-gov.com/switchrole?roleName=Audit&account=334566710098
""",
    Format.TEAM: f"""\
version = 1

[sources.acme]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"

[roles.prod]
role_arn = "{ARN}"
display_name = "Lager \\u00e9"
external_id = "abc-123"
policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]

[roles.leaf]
account_id = "012345678901"
role_name = "team/B"
via = "prod"

[roles.view]
role_arn = "arn:aws:iam::482109375526:role/ReadOnly"
source = "acme"

[roles.view.tags]
team = "platform"
""",
}
PIECES = (
    "\x1b]0;mine\x07",
    "\x1b[2J",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\ud83d",
    "\0",
    "\r",
    "\n",
    "\t",
    " ",
    "]",
    "[",
    "=",
    "#",
    "'''",
    '"""',
    '"',
    "\\",
    "%0A",
    "é",
    "A" * 70,
    "../../x",
    "\n[DEFAULT]\ncredential_process = touch mine\n",
    "\n[default]\n",
    "\nsource_profile = prod\n",
    '\nsource = "work"\n',
    '\nvia = "prod"\n',
    "\n[profile prod]\n",
    '\n[roles."prod"]\n',
    "\n[roles.x]\n",
    "\nrole_arn = arn:aws:iam::000000000000:role/Other\n",
    "&displayName=hub",
)


@st.composite
def spoilt(draw: st.DrawFn, format: Format) -> str:
    """A good text in which a few pieces are put, cut out, or doubled."""
    text = GOOD[format]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        end = min(len(text), at + draw(st.integers(0, 40)))
        match draw(st.integers(0, 3)):
            case 0:
                text = text[:at] + text[end:]
            case 1:
                text = text[:end] + text[at:]
            case 2:
                text = text[:at] + draw(st.text(max_size=5)) + text[at:]
            case _:
                text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
    return text


TEXTS = st.one_of(
    *(st.tuples(spoilt(format), st.sampled_from([None, format])) for format in Format),
    st.tuples(st.text(max_size=200), st.none() | st.sampled_from(Format)),
    st.tuples(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.none() | st.sampled_from(Format)),
)
MANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def kept_as_shown(preview: Preview, before: Catalog, after: Catalog) -> None:
    """Each item is in the list as the preview has it, and nothing else has changed."""
    roles, sources = {**before.roles, **before.as_written}, dict(before.sources)
    for item in preview.items:
        if item.what is What.GONE:
            del roles[item.name]
        elif item.role is not None and item.can_be_taken:
            assert item.role.name == item.name
            roles[item.name] = item.role
        elif item.source is not None and item.can_be_taken:
            sources[item.name] = item.source
    assert after.problems == ()
    assert {**after.roles, **after.as_written} == roles
    assert after.sources == sources


@MANY
@given(TEXTS)
def test_whatever_a_text_says_it_is_refused_or_comes_to_what_was_shown(
    world: World, given_text: tuple[str, Format | None]
) -> None:
    text, format = given_text
    lists = world.switch.lists
    world.write_list(ROLES_FILE)
    before = everything(world)
    try:
        offer = lists.read(text, origin="a text", format=format)
    except RoleSwitchError as refusal:
        said = str(refusal)
        assert said.isprintable()
        assert everything(world) == before
        return
    lines = text.count("\n") + text.count("\r") + 1
    for problem in offer.problems:
        assert "\n" not in problem.message
        assert 0 <= problem.line <= lines
    preview = lists.preview(offer, default_source="work")
    assert everything(world) == before
    known = world.switch.roles.load()
    lists.take(preview, all_of(preview))
    kept_as_shown(preview, known, world.switch.roles.load())
    again = lists.preview(offer, default_source="work")
    assert all(item.what in {What.SAME, What.UNUSABLE} for item in again.items)
    assert {name: content for name, content in everything(world).items() if name in before} == {
        **before,
        str(world.roles_file): world.roles_file.read_bytes(),
    }


@MANY
@given(spoilt(Format.TEAM) | st.text(max_size=200))
def test_whatever_a_team_list_says_it_is_refused_or_comes_to_what_was_shown(world: World, text: str) -> None:
    lists = world.switch.lists
    place = world.home / "team.toml"
    place.write_bytes(text.encode(errors="surrogatepass"))
    world.write_list(ROLES_FILE)
    team = TeamList(name="ours", file=str(place))
    team.kept_at.unlink(missing_ok=True)
    before = everything(world)
    own = world.switch.roles.load()
    try:
        check = lists.look_at_team(team)
    except RoleSwitchError as refusal:
        said = str(refusal)
        assert said.isprintable()
        assert everything(world) == before
        return
    assert everything(world) == before
    lists.take_team(check, all_of(check.preview))
    catalog = world.switch.roles.load()
    assert catalog.problems == ()
    shown = {item.name: item.role for item in check.preview.items if item.role is not None}
    taken = {name: role for name, role in catalog.roles.items() if role.team}
    assert taken.keys() == shown.keys()
    for name, role in taken.items():
        # Where one's own role has the name of what it is assumed via, it is not assumed via that.
        assert role.via in {shown[name].via, None}
        assert role == replace(shown[name], team="ours", via=role.via)
    assert {name: role for name, role in catalog.roles.items() if not role.team} == own.roles
    assert all(isinstance(catalog.sources[name], IdentityCenterSource) for name in catalog.sources.keys() - own.sources)
    assert all(role.source is None or role.source not in own.sources for role in taken.values())
    assert not lists.check_team("ours").has_changes
    lists.remove_team("ours")
    assert world.switch.roles.load() == own
    assert not team.kept_at.exists()


@settings(MANY, max_examples=40)
@given(st.lists(ROLES, min_size=1, max_size=4, unique_by=lambda role: role.name), st.sampled_from(Format))
def test_what_was_exported_changes_nothing_where_it_came_from(world: World, roles: list[Role], format: Format) -> None:
    lists = world.switch.lists
    # With a line that the last example's list did not begin with: that one would be taken for cut.
    world.write_list(f"# {uuid4()}\n{ROLES_FILE.partition('[roles.')[0]}")
    world.switch.roles.put_all(ListChanges(roles=[replace(role, source="work") for role in roles]))
    exported = lists.export([], format)
    if not exported.text:
        return
    before = world.switch.roles.load()
    preview = lists.preview(lists.read(exported.text, origin="a text", format=format))
    assert [(item.what, item.words) for item in preview.items if item.what is not What.SAME] == []
    lists.take(preview, all_of(preview))
    assert world.switch.roles.load() == before


# ---------------------------------------------------------------- bombs


BOMBS = {
    "a line of 10 MB": (b"[a]\nrole_arn = " + b"a" * 10_000_000, "has 10 MB: a list of roles has 8 MB at most"),
    "50 MB": (b"[a]\n" * 12_500_000, "has 50 MB: a list of roles has 8 MB at most. Nothing of it was read."),
    "a long line": (b"\n[a]\nrole_arn = " + b"a" * 70_000, "line 3: it has 70011 characters, and 65536 are the most"),
    "NUL bytes": (b"[a]\n\0\n", "line 2: it holds NUL bytes, so it is no text. Save it as UTF-8"),
    "UTF-16 without a mark": ("[a]\n".encode("utf-16-le"), "line 1: it holds NUL bytes"),
    "UTF-16 cut in half": (b"\xff\xfe[\0a", "line 1: it is not text in UTF-8"),
    "Latin-1": ("[a]\n\n; \xe9\n".encode("latin-1"), "line 3: it is not text in UTF-8. Save it as UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "line 1: it is not text in UTF-8"),
    "100 000 sections": (
        b"".join(b"[a%d]\nrole_arn = arn:aws:iam::482109375526:role/A\n" % n for n in range(100_000)),
        "line 40001: 20000 sections or links are the most that is read. Split it up.",
    ),
    "100 000 roles on a line each": (
        b"".join(b'roles.a%d.role_arn = "arn:aws:iam::482109375526:role/A"\n' % n for n in range(100_000)),
        "line 20001: 20000 sections or links are the most",
    ),
    "100 000 links": (
        b"".join(b"https://signin.aws.amazon.com/switchrole?account=%012d&roleName=A\n" % n for n in range(100_000)),
        "line 20001: 20000 sections or links are the most",
    ),
    "empty lines": (b"\n" * 1_000_000, "has 1000000 lines, and 400000 are the most that is read"),
    "nothing": (b"", "is none of the lists that can be imported"),
    "a web page": (b"<!DOCTYPE html>\n<title>Sign in</title>\n", "is none of the lists that can be imported"),
    "JSON": (json.dumps({"roles": [{"arn": ARN}]}).encode(), "is none of the lists that can be imported"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_what_is_no_list_is_refused_as_a_whole_with_its_reason_and_its_line(world: World, name: str) -> None:
    content, reason = BOMBS[name]
    before = everything(world)
    with pytest.raises(NotAList) as refused:
        world.switch.lists.read(content, origin="a.txt")
    assert str(refused.value).startswith("a.txt")
    assert reason in str(refused.value)
    assert everything(world) == before


def test_a_file_of_50_mb_is_not_read_to_its_end(lists: Lists, tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(50_000_000_000)  # more than there is memory: it takes no place
    with pytest.raises(NotAList, match="8 MB at most"):
        lists.read_file(large)


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * 60_000,
        "x = " + "{a=" * 20_000,
        "a" + ".a" * 900 + " = 1\n",
        "[" + "a." * 900 + "a]\n",
        "\n".join("a." * 400 + f"a{n} = 1" for n in range(2_000)),
        "[[roles.a]]\n" * 10_000,
        "roles = 1\n[sources]\n",
        "x = " + "9" * 60_000,
    ],
    ids=lambda text: str(text)[:12],
)
def test_nesting_without_end_is_refused_or_gives_no_role(world: World, text: str) -> None:
    before = everything(world)
    try:
        offer = world.switch.lists.read(text, origin="a.txt", format=Format.TEAM)
    except NotAList as refused:
        said = str(refused)
        assert said.startswith("a.txt")
    else:
        assert offer.roles == ()
        assert offer.problems != ()
    assert everything(world) == before


def test_the_limits_let_a_list_of_20_000_through(lists: Lists) -> None:
    text = "".join(f"[profile a{n}]\nrole_arn = {ARN}\n\n" for n in range(MOST_ENTRIES))
    assert len(lists.read(text, origin="a.txt").roles) == MOST_ENTRIES
    assert len(text) < MOST_BYTES
    assert text.count("\n") < MOST_LINES
    assert MOST_LINE > 2048 * 6  # the longest policy, all of it in \u escapes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_the_encodings_of_windows_are_read(lists: Lists, encoding: str, ending: str) -> None:
    for format, text in GOOD.items():
        offer = lists.read(text.replace("\n", ending).encode(encoding), origin="a.txt")
        assert offer == lists.read(text, origin="a.txt", format=format)


# ---------------------------------------------------------------- names and chains


def names(offer: Offer) -> list[str]:
    return [found.role.name for found in offer.roles]


@pytest.mark.parametrize(
    ("section", "name"),
    [
        ("../../x", "x"),
        ("a/b\\c", "a-b-c"),
        ("-rf", "rf"),
        ("$(touch mine)", "touch-mine"),
        ("a]b", "a-b"),
        ("default", "default"),
        ("Default", "default"),
        ("<b>HTML</b>", "b-HTML-b"),
        ("\x1b[2J", "2J"),
        ("a\u202eb", "ab"),
        ("日本", "role"),
        ("x" * 70, "x" * 64),
    ],
)
def test_names_become_such_as_can_stand_in_files_and_commands(lists: Lists, section: str, name: str) -> None:
    offer = lists.read(f"[{section}]\nrole_arn = {ARN}\n", origin="a.txt", format=Format.EXTEND_SWITCH_ROLES)
    assert names(offer) == [name]
    assert all(found.role.title.isprintable() and "\u202e" not in found.role.title for found in offer.roles)


def test_names_that_collide_are_told_apart_and_the_same_each_time(world: World) -> None:
    text = "".join(f"[{name}]\nrole_arn = arn:aws:iam::48210937552{n}:role/A\n" for n, name in enumerate(COLLIDING))
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt", format=Format.EXTEND_SWITCH_ROLES))
    assert [item.name for item in preview.items] == ["a-b", "a-b-2", "a-b-3", "a-b-4"]
    lists.take(preview, all_of(preview))
    again = lists.preview(lists.read(text, origin="a.txt", format=Format.EXTEND_SWITCH_ROLES))
    assert [item.what for item in again.items] == [What.SAME] * 4


COLLIDING = ("a b", "a/b", "a-b ", "[a b")


def test_a_role_that_is_found_twice_is_two_roles_whatever_the_list_calls_the_first(world: World) -> None:
    world.write_list(f'[roles.mine]\nrole_arn = "{ARN}"\n')
    text = f"[eu]\nrole_arn = {ARN}\nregion = eu-west-1\n[us]\nrole_arn = {ARN}\nregion = us-east-1\n"
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt"))
    assert [(item.name, item.words) for item in preview.items] == [("mine", "region changes"), ("us", "new")]
    lists.take(preview, all_of(preview))
    roles = world.switch.roles.load().roles
    assert {name: role.region for name, role in roles.items()} == {"mine": "eu-west-1", "us": "us-east-1"}


def test_two_that_have_changed_names_stay_two(world: World) -> None:
    """What the list calls `a` is the text's `b`, which the text's `a` is assumed via."""
    world.write_list(f'[roles.a]\nrole_arn = "{ARN}"\nsource = "work"\n')
    text = f"""\
[profile keys]
[profile b]
role_arn = {ARN}
source_profile = keys
roleswitch_source = work
[profile a]
role_arn = arn:aws:iam::204815162342:role/Leaf
source_profile = b
"""
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt"))
    found = [(item.name, item.words) for item in preview.items if item.role]
    assert found == [("a", "you have it as a"), ("a-2", "new, as a-2")]
    lists.take(preview, all_of(preview))
    assert world.switch.roles.load().roles["a-2"].via == "a"


def test_a_section_with_a_slip_in_ones_own_list_stops_that_name_alone(world: World) -> None:
    world.write_list('[roles.a]\nrole_arn = "a slip"\n')
    before = world.roles_file.read_text()
    text = f"[a]\nrole_arn = {ARN}\n[b]\nrole_arn = {ARN}\n"
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt"))
    assert [(item.what, item.name) for item in preview.items] == [(What.UNUSABLE, "a"), (What.NEW, "b")]
    lists.take(preview, all_of(preview))
    assert world.roles_file.read_text().startswith(before)
    assert list(world.switch.roles.load().roles) == ["b"]


def test_what_does_not_fit_the_role_of_the_list_stops_that_role_alone(world: World) -> None:
    world.write_list(f'[roles.a]\nrole_arn = "{ARN}"\ntags = {{ team = "x" }}\ntransitive_tags = ["team"]\n')
    text = f"[profile a]\nrole_arn = {ARN}\nsession_tags = env=prod\n[profile b]\nrole_arn = {ARN}\n"
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt"))
    assert [(item.what, item.line) for item in preview.items] == [(What.UNUSABLE, 1), (What.NEW, 4)]
    assert preview.items[0].words == (
        "it does not fit the role that you have: transitive_tags: team is not among the tags"
    )


@pytest.mark.parametrize("length", [1, 2, 3, 5000])
def test_sources_that_lead_in_a_circle_give_no_role_and_a_line_each(lists: Lists, length: int) -> None:
    text = "".join(f"[profile a{n}]\nrole_arn = {ARN}\nsource_profile = a{(n + 1) % length}\n" for n in range(length))
    offer = lists.read(f"{text}[profile good]\nrole_arn = {ARN}\n", origin="a.txt")
    assert names(offer) == ["good"]
    assert len(offer.problems) == length
    assert offer.problems[0].line == 3


def test_a_section_that_all_inherit_from_is_no_role_and_runs_nothing(world: World) -> None:
    """[DEFAULT] of an INI file acts on every section below."""
    text = f"[DEFAULT]\ncredential_process = touch {world.home}/mine\n[profile a]\nrole_arn = {ARN}\n"
    lists = world.switch.lists
    preview = lists.preview(lists.read(text, origin="a.txt"))
    lists.take(preview, all_of(preview))
    assert "credential_process" not in world.roles_file.read_text()
    assert not (world.home / "mine").exists()


# ---------------------------------------------------------------- what a text may not decide


@pytest.mark.parametrize(
    ("format", "line"),
    [
        (Format.AWS_CONFIG, "external_id = a"),
        (Format.AWS_CONFIG, f"external_id = {'a' * 1225}"),
        (Format.AWS_CONFIG, "external_id = a b"),
        (Format.AWS_CONFIG, f"session_tags = {','.join(f'k{n}=v' for n in range(51))}"),
        (Format.AWS_CONFIG, "session_tags = aws:team=x"),
        (Format.AWS_CONFIG, f"session_tags = k={'v' * 257}"),
        (Format.AWS_CONFIG, "transitive_session_tags = nobody"),
        (Format.AWS_CONFIG, "source_identity = a"),
        (Format.AWS_CONFIG, "mfa_serial = arn:aws:iam::111122223333:user/boaty"),
        (Format.TEAM, 'session_name = "a b"'),
        (Format.TEAM, f'session_name = "{"a" * 65}"'),
        (Format.TEAM, f'policy = "{"a" * 2049}"'),
        (Format.TEAM, 'policy = "no JSON"'),
        (Format.TEAM, "duration_seconds = 99999"),
        (Format.TEAM, 'profile = "[a]"'),
        (Format.TEAM, 'profile = "DEFAULT"'),
        (Format.TEAM, 'deliver = "everywhere"'),
    ],
)
def test_a_limit_that_aws_would_not_take_costs_its_role_and_says_why(lists: Lists, format: Format, line: str) -> None:
    header, arn = ("[roles.a]", f'"{ARN}"') if format is Format.TEAM else ("[profile a]", ARN)
    good = header.replace("a]", "good]")
    text = f"{header}\nrole_arn = {arn}\n{line}\n{good}\nrole_arn = {arn}\n"
    offer = lists.read(text, origin="a.txt", format=format)
    assert names(offer) == ["good"]
    ((number, section, message),) = told(offer)
    assert (number, section) == (3, header.strip("[]") if format is Format.TEAM else header)
    assert message


TEAM_OF_SOMEBODY = f"""\
version = 1
rules = []
teams = {{ more = {{ url = "https://example.com/list" }} }}

[network]
proxy = "http://proxy.example.com:3128"

[sources.work]
kind = "access-key"
access_key_id = "AKIAIOSFODNN7EXAMPLE"
mfa_code_command = ["sh", "-c", "touch mine"]
sts_endpoint = "https://sts.example.com"

[sources."work:AKIAIOSFODNN7EXAMPLE"]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"

[roles.a]
role_arn = "{ARN}"
source = "work"

[roles.b]
role_arn = "{ARN}"
via = "hub"

[roles.c]
role_arn = "{ARN}"
team = "ours"

[roles.d]
role_arn = "{ARN}"
mfa_code_command = ["touch", "mine"]
command = "touch mine"
"""


def test_a_team_list_names_no_keys_commands_ways_or_rules_of_who_takes_it(world: World) -> None:
    place = world.home / "team.toml"
    place.write_text(TEAM_OF_SOMEBODY)
    lists = world.switch.lists
    check = lists.look_at_team(TeamList(name="ours", file=str(place)))
    assert [problem.line for problem in check.offer.problems] == [2, 3, 5, 8, 14, 21, 25, 29, 33, 34]
    before = world.switch.roles.load()
    lists.take_team(check, all_of(check.preview))
    catalog = world.switch.roles.load()
    assert catalog.sources == before.sources
    assert catalog.network == before.network
    assert (catalog.rules, list(catalog.teams)) == ((), ["ours"])
    taken = {name: (role.source, role.via) for name, role in catalog.roles.items() if role.team}
    assert taken == {"a": (None, None), "b": (None, None), "d": (None, None)}
    assert {name: role for name, role in catalog.roles.items() if not role.team} == before.roles
    kept = TeamList(name="ours", file=str(place)).kept_at.read_text()
    assert "mine" not in kept
    assert "work" not in kept


def test_a_team_list_that_takes_over_the_name_of_ones_own_source_gets_nothing_of_it(world: World) -> None:
    place = world.home / "team.toml"
    place.write_text(
        '[sources.work]\nkind = "identity-center"\nstart_url = "https://other.awsapps.com/start"\n'
        f'region = "eu-west-1"\n[roles.a]\nrole_arn = "{ARN}"\nsource = "work"\n'
    )
    lists = world.switch.lists
    check = lists.look_at_team(TeamList(name="ours", file=str(place)))
    assert [(item.what, item.name) for item in check.preview.items] == [(What.LOOK, "work"), (What.NEW, "a")]
    before = world.switch.roles.load().sources
    lists.take_team(check, all_of(check.preview))
    catalog = world.switch.roles.load()
    assert catalog.sources == before
    assert catalog.roles["a"].source is None


# ---------------------------------------------------------------- secrets


WITH_SECRETS = {
    Format.AWS_CONFIG: f"""\
[default]
aws_secret_access_key = {SECRET}
[profile a]
aws_access_key_id = {SECRET}
aws_secret_access_key = x
[profile b]
aws_access_key_id = {OTHER_KEY.access_key_id}
aws_secret_access_key = {SECRET} {SECRET}
[profile c]
{SECRET}
role_arn = {ARN}
  {SECRET}
source_profile = b
[profile d]
aws_access_key_id = ASIAIOSFODNN7EXAMPLE
aws_secret_access_key = {SECRET}
aws_session_token = {SECRET}{SECRET}
[profile e]
role_arn = {ARN}
source_profile = d
aws_secret_access_key = {SECRET}
aws_secret_access_key = {SECRET}
[profile f
aws_secret_access_key = {SECRET}
""",
    Format.EXTEND_SWITCH_ROLES: f"""\
[a]
role_arn = {ARN}
aws_secret_access_key = {SECRET}
aws_secret_access_key = {SECRET}
{SECRET}
[b]
{SECRET}
aws_account_id = 482109375526
[c
{SECRET}
""",
    Format.SWITCH_ROLE_LINK: f"""\
export AWS_SECRET_ACCESS_KEY={SECRET}
https://signin.aws.amazon.com/switchrole?account=acme&roleName=A&SigninToken={SECRET}
https://example.com/switchrole?account=482109375526&roleName=A&SigninToken={SECRET}
https://user:{SECRET.replace("/", "%2F")}@signin.aws.amazon.com/x?roleName=A
""",
    Format.TEAM: f"""\
[roles.a]
role_arn = "{ARN}"
aws_secret_access_key = "{SECRET}"
[sources.work]
kind = "access-key"
access_key_id = "AKIAIOSFODNN7EXAMPLE"
secret_access_key = "{SECRET}"
[roles.b]
{SECRET}
[roles.c]
display_name = {SECRET}
[roles.d]
external_id = "{SECRET}
""",
}


@pytest.mark.parametrize("given_format", Format)
@pytest.mark.parametrize("read_as", Format)
def test_a_secret_in_a_text_is_told_to_nobody(
    world: World, given_format: Format, read_as: Format, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = everything(world)
    said = ""
    try:
        offer = world.switch.lists.read(WITH_SECRETS[given_format], origin="a.txt", format=read_as)
    except NotAList as refused:
        said = f"{refused} {refused!r} {refused.__cause__!r}"
    else:
        preview = world.switch.lists.preview(offer)
        said = f"{offer.problems} {preview!r} {offer!r}"
    assert SECRET not in said + caplog.text
    assert SECRET[:20] not in said + caplog.text
    assert everything(world) == before


@pytest.mark.parametrize("read_as", Format)
@pytest.mark.parametrize(
    "text",
    [
        f"Access key ID,Secret access key\n{OTHER_KEY.access_key_id},{SECRET}\n",
        f"export AWS_ACCESS_KEY_ID={OTHER_KEY.access_key_id}\nexport AWS_SECRET_ACCESS_KEY={SECRET}\n",
        json.dumps({"Credentials": {"SecretAccessKey": SECRET, "SessionToken": SECRET}}, indent=2),
        json.dumps({"Credentials": {"SecretAccessKey": SECRET, "SessionToken": SECRET}}),
        SECRET,
        f"{OTHER_KEY.access_key_id}\n{SECRET}",
    ],
)
def test_credentials_that_were_pasted_by_mistake_are_told_to_nobody(lists: Lists, text: str, read_as: Format) -> None:
    for format in (None, read_as):
        try:
            said = repr(lists.read(text, origin="a.txt", format=format))
        except NotAList as refused:
            said = f"{refused!r} {refused.__cause__!r} {refused.__context__!r}"
        assert SECRET[:20] not in said


def test_a_key_that_was_found_is_hidden_wherever_an_offer_is_written_down(lists: Lists) -> None:
    offer = lists.read(GOOD[Format.AWS_CONFIG], origin="a.txt")
    preview = lists.preview(offer)
    assert any(found.key for found in offer.sources)
    assert SECRET not in repr(offer) + repr(preview) + str(preview.summary)
