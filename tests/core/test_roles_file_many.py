"""Team lists, rules and many roles at once, written to roles.toml."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core.catalog import parse
from roleswitch.core.role import Arn, Role
from roleswitch.core.roles_file import ListChanges, RolesFile
from roleswitch.core.rules import SEEN, Rule
from roleswitch.core.sections import role_section, source_section
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Source
from roleswitch.core.team_list import TeamList
from roleswitch.errors import BadValue, NoSuchRole, RolesFileBroken
from tests.core.test_roles_file import BY_HAND, NAMES, ROLES, a_file, comments, put, role_of, text_of

ARN = Arn("aws", "482109375526", "A")
ARN_LINE = f'role_arn = "{ARN}"\n'
WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
CENTER = IdentityCenterSource(name="center", start_url="https://acme.awsapps.com/start", region="eu-west-1")
ACME = TeamList(name="acme", url="https://example.com/roles.toml")
RED = Rule(where={"account_name": ("*prod*",)}, color="red", ask_before_assuming=True)
GREEN = Rule(where={"any": ("*dev*", "*test*")}, color="green", group="Dev")
BLUE = Rule(where={"any": ("*",)}, color="blue")

BESIDE = """\
# our rules
version = 1

[roles.mine]   # the first
role_arn = 'arn:aws:iam::482109375526:role/A'

[[rules]]   # prod
account_name = ["*prod*"]
color='red'   # as in the console
ask_before_assuming = true

# everything that is
# not prod
[[rules]]
any = ["*dev*", "*test*"]
color = "green"
group = "Dev"

# ---- the team ----
[teams.acme]   # theirs
url   = 'https://example.com/roles.toml'   # raw

[roles.a]   # my words
team = "acme"
color = 'orange'   # mine
# the end
"""


def role(name: str = "a", **named: object) -> Role:
    return Role(name=name, arn=ARN, **named)  # type: ignore[arg-type]


@pytest.fixture(params=["\n", "\r\n"], ids=["LF", "CRLF"])
def newline(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def roles_file(tmp_path: Path, newline: str) -> RolesFile:
    """A list with rules and a team list, of which the roles a, b and c were taken."""
    file = RolesFile(tmp_path / "config" / "roles.toml")
    put(file, BESIDE.replace("\n", newline))
    take(
        "".join(
            role_section(each) for each in (role("a", color="green"), role("b", external_id="E-1"), role("c", via="b"))
        )
    )
    return file


def take(text: str) -> None:
    ACME.kept_at.parent.mkdir(parents=True, exist_ok=True)
    ACME.kept_at.write_text(text)


def is_now(file: RolesFile, newline: str, text: str) -> bool:
    assert text_of(file) == text.replace("\n", newline)
    return file.load().problems == ()


# ---------------------------------------------------------------- a role of a team list


def test_a_persons_words_get_a_section_of_their_own(roles_file: RolesFile, newline: str) -> None:
    b = role_of(roles_file, "b")
    roles_file.put_role(replace(b, favorite=True, source="work", color="red"), "b")
    said = '\n[roles.b]\nteam = "acme"\nsource = "work"\ncolor = "red"\nfavorite = true\n'
    assert is_now(roles_file, newline, BESIDE + said)
    assert role_of(roles_file, "b") == replace(b, favorite=True, source="work", color="red")


def test_further_words_go_into_that_section_and_lines_that_say_the_same_stay(
    roles_file: RolesFile, newline: str
) -> None:
    a = role_of(roles_file, "a")
    roles_file.put_role(replace(a, favorite=True), "a")
    assert is_now(roles_file, newline, BESIDE.replace("# mine\n", "# mine\nfavorite = true\n"))
    # The team's own again.
    roles_file.put_role(replace(a, color=""), "a")
    assert role_of(roles_file, "a").color == "green"


def test_a_source_of_ones_own_takes_the_place_of_the_lists_way(roles_file: RolesFile) -> None:
    c = role_of(roles_file, "c")
    roles_file.put_role(replace(c, via=None, source="work"), "c")
    assert (role_of(roles_file, "c").via, role_of(roles_file, "c").source) == (None, "work")
    roles_file.put_role(replace(role_of(roles_file, "c"), source=None), "c")
    assert role_of(roles_file, "c") == c


@pytest.mark.parametrize(
    "change",
    [
        {"external_id": "E-2"}, {"arn": Arn("aws", "111122223333", "A")}, {"name": "b2"}, {"display_name": "B"},
        {"policy": '{"Version": "2012-10-17", "Statement": []}'}, {"via": "a"}, {"session_name": "boaty"},
    ],
)  # fmt: skip
def test_what_the_list_says_is_not_changed_here(roles_file: RolesFile, newline: str, change: dict[str, object]) -> None:
    b = role_of(roles_file, "b")
    with pytest.raises(BadValue, match="comes from the team list acme"):
        roles_file.put_role(replace(b, **change), "b")  # type: ignore[arg-type]
    with pytest.raises(BadValue, match="comes from the team list acme"):
        roles_file.remove_role("b")
    assert is_now(roles_file, newline, BESIDE)


def test_no_change_writes_nothing(roles_file: RolesFile, newline: str) -> None:
    for name, each in roles_file.load().roles.items():
        roles_file.put_role(each, name)
    assert is_now(roles_file, newline, BESIDE)


def test_a_name_that_a_list_has_is_taken(roles_file: RolesFile, newline: str) -> None:
    """A second one would hide the team's, and be hidden from who looks for it."""
    take(source_section(CENTER) + role_section(role("b")))
    mine = role_of(roles_file, "mine")
    with pytest.raises(BadValue, match="there is a role named b already"):
        roles_file.put_role(role("b"))
    with pytest.raises(BadValue, match="there is a role named b already"):
        roles_file.put_role(replace(mine, name="b"), "mine")
    with pytest.raises(BadValue, match="b is in the list already"):
        roles_file.put_all(ListChanges(roles=[role("b")]))
    with pytest.raises(BadValue, match="center is in the list already"):
        roles_file.put_all(ListChanges(sources=[CENTER]))
    assert text_of(roles_file) == BESIDE.replace("\n", newline)


# ---------------------------------------------------------------- team lists


def test_a_team_list_is_added_and_changed_in_its_place(roles_file: RolesFile, newline: str) -> None:
    other = TeamList(name="b.c", git="git@example.com:t/r.git", path="a b.toml", branch="main", source="work")
    roles_file.put_team(other)
    said = '\n[teams."b.c"]\ngit = "git@example.com:t/r.git"\npath = "a b.toml"\nbranch = "main"\nsource = "work"\n'
    assert is_now(roles_file, newline, BESIDE + said)
    roles_file.put_team(replace(ACME, source="work"))
    assert is_now(roles_file, newline, BESIDE.replace("# raw\n", '# raw\nsource = "work"\n') + said)
    roles_file.put_team(TeamList(name="b.c", file="~/a"))
    assert roles_file.load().teams["b.c"] == TeamList(name="b.c", file="~/a")
    roles_file.put_team(ACME)
    roles_file.put_team(ACME)
    assert is_now(roles_file, newline, BESIDE + '\n[teams."b.c"]\nfile = "~/a"\n')


def test_a_team_list_that_cannot_be_read_is_mended(tmp_path: Path) -> None:
    file = RolesFile(tmp_path / "roles.toml")
    put(file, "[teams.acme]\nurl = 'http://example.com'   # old\ngit = 3\n")
    file.put_team(ACME)
    assert text_of(file) == '[teams.acme]\nurl = "https://example.com/roles.toml"   # old\n'


def test_a_removed_team_list_takes_the_words_about_its_roles_with_it(roles_file: RolesFile, newline: str) -> None:
    roles_file.put_role(replace(role_of(roles_file, "b"), favorite=True), "b")
    take(role_section(role("b")))  # a has gone from the list, and its words stayed
    roles_file.remove_team("acme")
    assert is_now(roles_file, newline, BESIDE[: BESIDE.index("[teams.acme]")] + "\n# the end\n\n")
    roles_file.remove_team("acme")
    assert list(roles_file.load().roles) == ["mine"]


def test_a_list_that_cannot_be_read_has_no_roles(roles_file: RolesFile) -> None:
    ACME.kept_at.write_bytes(b"\xff")
    assert list(roles_file.load().roles) == ["mine"]
    ACME.kept_at.unlink()
    ACME.kept_at.mkdir()
    assert list(roles_file.load().roles) == ["mine"]


# ---------------------------------------------------------------- rules


def test_rules_stay_in_their_place_with_their_comments(roles_file: RolesFile, newline: str) -> None:
    assert roles_file.load().rules == (RED, GREEN)
    roles_file.put_rules([RED, GREEN])
    assert is_now(roles_file, newline, BESIDE)
    roles_file.put_rules([RED, GREEN, BLUE])
    said = '\n[[rules]]\nany = "*"\ncolor = "blue"\n'
    assert is_now(roles_file, newline, BESIDE.replace('group = "Dev"\n', f'group = "Dev"\n{said}'))
    roles_file.put_rules([RED, GREEN])
    assert is_now(roles_file, newline, BESIDE)


def test_rules_change_places_with_their_lines(roles_file: RolesFile, newline: str) -> None:
    roles_file.put_rules([GREEN, RED])
    assert roles_file.load().rules == (GREEN, RED)
    text = text_of(roles_file).replace("\r\n", "\n")
    first, second = BESIDE.index("[[rules]]"), BESIDE.index("\n# everything")
    end = BESIDE.index("\n# ---- the team")
    red, green = BESIDE[first:second], BESIDE[second:end]
    assert text == BESIDE[:first] + green.lstrip() + "\n" + red + BESIDE[end:]


def test_a_changed_rule_is_written_anew_and_the_others_stay(roles_file: RolesFile, newline: str) -> None:
    roles_file.put_rules([replace(RED, color="orange"), GREEN])
    begin = BESIDE.index("[[rules]]")
    end = BESIDE.index("\n# everything")
    said = '[[rules]]\naccount_name = "*prod*"\ncolor = "orange"\nask_before_assuming = true\n'
    assert is_now(roles_file, newline, BESIDE[:begin] + said + BESIDE[end:])


def test_without_rules_only_their_lines_go(roles_file: RolesFile, newline: str) -> None:
    roles_file.put_rules([])
    begin, end = BESIDE.index("[[rules]]"), BESIDE.index("# ---- the team")
    assert is_now(roles_file, newline, BESIDE[:begin] + BESIDE[end:])
    roles_file.put_rules([BLUE])
    assert roles_file.load().rules == (BLUE,)


@pytest.mark.parametrize(
    "text",
    [
        'rules = [{any = "*dev*", color = "green"}, {any = "*", color = "blue"}]\n[roles.x]\n' + ARN_LINE,
        f'[[rules]]\nany = "*dev*"\ncolor = "green"\n[roles.x]\n{ARN_LINE}[[rules]]\nany = "*"\ncolor = "blue"',
        '[[rules]]\nany = "*dev*"\ncolor = "green"\n[[rules]]\nany = "*"\ncolor = "blue"',
        '[["rules"]]\nany = """\\\n*dev*"""\ncolor = "green"\n[[ rules ]]\nany = [\n"*",\n]\ncolor = "blue"\n# end',
    ],
)
def test_rules_in_any_form_can_be_changed(text: str) -> None:
    green = Rule(where={"any": ("*dev*",)}, color="green")
    for wanted in ([BLUE, green], [green], [RED, BLUE], [green, RED, BLUE], []):
        file = a_file(text)
        assert file.load().rules == (green, BLUE)
        file.put_rules(wanted)
        assert file.load().rules == tuple(wanted)
        assert list(file.load().roles) == list(parse(text).roles)
        assert file.load().problems == ()


@pytest.mark.parametrize("line", ["colour = 'red'", "group = 3", "where = {any = '*'}"])
def test_a_rule_that_cannot_be_read_is_not_lost(line: str) -> None:
    text = f"[[rules]]\nany = '*'\ncolor = 'blue'\n{line}\n"
    file = a_file(text)
    with pytest.raises(RolesFileBroken, match=r"line 4: .* Mend it first"):
        file.put_rules([RED])
    assert text_of(file) == text


PATTERNS = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=9).filter(str.strip)
RULES = st.builds(
    Rule,
    where=st.dictionaries(
        st.sampled_from(list(SEEN)), st.lists(PATTERNS, min_size=1, max_size=3).map(tuple), min_size=1, max_size=2
    ),
    color=st.sampled_from(["red", "#123456"]),
    group=st.sampled_from(["", "Prod", "é \\ \"'"]),
    display_name=st.sampled_from(["", "{account_name} · {role_name}"]),
    ask_before_assuming=st.sampled_from([None, True, False]),
)


@settings(max_examples=80)
@given(st.lists(RULES, max_size=4), st.data(), st.sampled_from(["", BY_HAND]), st.sampled_from(["\n", "\r\n"]))
def test_any_rules_read_as_they_were_written(rules: list[Rule], data: st.DataObject, before: str, newline: str) -> None:
    file = a_file(before.replace("\n", newline))
    file.put_rules(rules)
    assert file.load().rules == tuple(rules)
    more = data.draw(st.permutations([*rules[1:], BLUE]))
    file.put_rules(more)
    assert file.load().rules == tuple(more)
    text = text_of(file)
    assert text.startswith(before.replace("\n", newline))
    assert "\n" not in text.replace("\r\n", "") or newline == "\n" or not before


# ---------------------------------------------------------------- many at once


def test_sources_roles_changes_and_removals_go_in_one_write(roles_file: RolesFile, newline: str) -> None:
    mine = role_of(roles_file, "mine")
    roles_file.put_all(
        ListChanges(
            sources=[WORK],
            roles=[role("new", source="work"), role("boaty@acme", via="new")],
            changed=[
                replace(mine, source="work"),
                replace(role_of(roles_file, "a"), favorite=True),
                replace(role_of(roles_file, "b"), favorite=True),
            ],
        )
    )
    said = BESIDE.replace("role/A'\n", 'role/A\'\nsource = "work"\n').replace("# mine\n", "# mine\nfavorite = true\n")
    assert is_now(
        roles_file,
        newline,
        f"""{said}
[roles.b]
team = "acme"
favorite = true

[sources.work]
kind = "access-key"
access_key_id = "AKIAIOSFODNN7EXAMPLE"

[roles.new]
{ARN_LINE}source = "work"

[roles."boaty@acme"]
{ARN_LINE}via = "new"
""",
    )
    roles_file.put_all(ListChanges(removed=["new", "boaty@acme"]))
    assert list(roles_file.load().roles) == ["mine", "a", "b", "c"]


@pytest.mark.parametrize(
    ("changes", "trouble", "said"),
    [
        (ListChanges(roles=[role("x"), role("mine")]), BadValue, "mine is in the list already"),
        (ListChanges(sources=[WORK], changed=[role("gone")]), NoSuchRole, "gone is no longer in roles.toml"),
        (ListChanges(roles=[role("x")], removed=["gone"]), NoSuchRole, "gone is no longer in roles.toml"),
        (ListChanges(roles=[role("x", via="mine")], removed=["mine"]), BadValue, "x is assumed via mine"),
        (ListChanges(roles=[role("x")], removed=["a"]), BadValue, "a comes from the team list acme"),
        (ListChanges(roles=[role("x")], changed=[role("b", team="acme")]), BadValue, "external_id: b comes from"),
    ],
)
def test_where_one_change_does_not_fit_none_is_made(
    roles_file: RolesFile, newline: str, changes: ListChanges, trouble: type[Exception], said: str
) -> None:
    with pytest.raises(trouble, match=said):
        roles_file.put_all(changes)
    assert is_now(roles_file, newline, BESIDE)


def test_a_role_may_go_in_the_same_go_as_what_was_assumed_via_it_changes(roles_file: RolesFile) -> None:
    roles_file.put_all(ListChanges(roles=[role("hub"), role("spoke", via="hub")]))
    with pytest.raises(BadValue, match="spoke is assumed via hub"):
        roles_file.put_all(ListChanges(removed=["hub"]))
    roles_file.put_all(ListChanges(changed=[role("spoke", source="work")], removed=["hub"]))
    assert role_of(roles_file, "spoke").via is None
    roles_file.put_all(ListChanges(removed=["spoke", "mine"]))
    assert list(roles_file.load().roles) == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["[roles.x\n", "x = 'a\n", b"[roles.x]\ngroup = '\xff'\n"])
def test_a_broken_file_is_not_written_over(tmp_path: Path, text: str | bytes) -> None:
    file = RolesFile(tmp_path / "roles.toml")
    put(file, text)
    before = file.path.read_bytes()
    with pytest.raises(RolesFileBroken):
        file.put_all(ListChanges(roles=[role()]))
    with pytest.raises(RolesFileBroken):
        file.put_team(ACME)
    with pytest.raises(RolesFileBroken):
        file.remove_team("acme")
    with pytest.raises(RolesFileBroken):
        file.put_rules([RED])
    assert file.path.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        f"roles.a.role_arn = '{ARN}'\nroles.b.role_arn = '{ARN}'\nteams.acme.url = 'https://example.com/x'\n",
        f"roles = {{ a = {{ role_arn = '{ARN}' }}, b = {{ role_arn = '{ARN}' }} }}\n"
        "teams = { acme = { url = 'https://example.com/x' } }\n",
        f"[roles]\na = {{ role_arn = '{ARN}' }}\nb.role_arn = '{ARN}'\n[teams]\nacme.url = 'https://example.com/x'\n",
    ],
)
def test_dotted_keys_and_inline_tables_are_changed_or_left_alone(text: str) -> None:
    """Never half of it, and nothing beside it."""
    for changes in (
        ListChanges(changed=[role("a", source="work"), role("b", color="red")]),
        ListChanges(removed=["a"], roles=[role("new")]),
        ListChanges(sources=[WORK], roles=[role("new")]),
    ):
        file = a_file(text)
        before = file.load()
        try:
            file.put_all(changes)
        except RolesFileBroken:
            assert text_of(file) == text
            continue
        wanted = {
            **{name: each for name, each in before.roles.items() if name not in changes.removed},
            **{each.name: each for each in (*changes.changed, *changes.roles)},
        }
        assert file.load().roles == wanted
        assert file.load().teams == before.teams
        assert file.load().problems == ()


def test_5000_roles_are_added_changed_and_removed_in_moments(tmp_path: Path) -> None:
    file = RolesFile(tmp_path / "roles.toml")
    put(file, BY_HAND)
    roles = [role(f"r{n}", source="work") for n in range(5000)]
    began = time.process_time()
    file.put_all(ListChanges(roles=roles))
    assert time.process_time() - began < 5
    assert text_of(file).startswith(BY_HAND)
    file.put_all(ListChanges(removed=[each.name for each in roles]))
    assert time.process_time() - began < 10
    assert text_of(file) == BY_HAND + "\n"
    file.put_role(roles[0])
    file.remove_role(roles[0].name)
    assert text_of(file) == BY_HAND + "\n"


def test_500_changes_are_made_in_a_moment(tmp_path: Path) -> None:
    file = RolesFile(tmp_path / "roles.toml")
    put(file, BY_HAND)
    roles = [role(f"r{n}", source="work") for n in range(500)]
    file.put_all(ListChanges(roles=roles))
    began = time.process_time()
    file.put_all(ListChanges(changed=[replace(each, color="red") for each in roles]))
    assert time.process_time() - began < 5
    assert {each.color for each in file.load().roles.values() if each.name.startswith("r")} == {"red"}


@st.composite
def changes_of(draw: st.DrawFn) -> tuple[str, ListChanges]:
    """A list of ours with comments, and changes of some of its roles."""
    there = draw(st.lists(ROLES, max_size=6, unique_by=lambda each: each.name))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    text = "".join(f"# about {number}\n\n{role_section(each)}" for number, each in enumerate(there))
    names = {each.name for each in there}
    fate = draw(st.lists(st.sampled_from(["stays", "changes", "goes"]), min_size=len(there), max_size=len(there)))
    changed = [
        replace(draw(ROLES), name=each.name) for each, what in zip(there, fate, strict=True) if what == "changes"
    ]
    new = draw(
        st.lists(ROLES.filter(lambda each: each.name not in names), max_size=4, unique_by=lambda each: each.name)
    )
    sources: list[Source] = [replace(CENTER, name=name) for name in draw(st.lists(NAMES, max_size=2, unique=True))]
    gone = [each.name for each, what in zip(there, fate, strict=True) if what == "goes"]
    made = ListChanges(sources=sources, roles=new, changed=changed, removed=gone)
    return text.replace("\n", newline), made


@settings(max_examples=60)
@given(changes_of())
def test_all_in_one_go_is_as_one_at_a_time(made: tuple[str, ListChanges]) -> None:
    text, changes = made
    at_once, one_by_one = a_file(text), a_file(text)
    at_once.put_all(changes)
    for each in changes.changed:
        one_by_one.put_role(each, each.name)
    for name in changes.removed:
        one_by_one.remove_role(name)
    for source in changes.sources:
        one_by_one.put_source(source)
    for each in changes.roles:
        one_by_one.put_role(each)
    if text or not changes.is_nothing:
        assert text_of(at_once) == text_of(one_by_one)
        assert comments(text_of(at_once)) == comments(text)
    assert at_once.load().problems == ()


def test_the_sections_that_others_show_are_those_of_the_file() -> None:
    text = role_section(
        role("a b".replace(" ", "@"), tags={"a": "b"}, policy='{"Version": "2012-10-17",\n"Statement": []}')
    )
    assert list(parse(text).roles) == ["a@b"]
    assert parse(source_section(CENTER)).sources == {"center": CENTER}


def test_the_list_is_read_once_while_nothing_changes_and_again_when_something_does(home: Path) -> None:
    path = Path(files.roles_file())
    path.parent.mkdir(exist_ok=True)
    text = '[roles.a]\nrole_arn = "arn:aws:iam::111122223333:role/A"\n'
    path.write_text(text)
    long_ago = time.time() - 60
    os.utime(path, (long_ago, long_ago))
    listed = RolesFile(path)
    first = listed.load()
    assert listed.load() is first
    path.write_text(text.replace("role/A", "role/B"))
    assert str(listed.load().roles["a"].arn).endswith("role/B")
    listed.put_role(replace(listed.load().roles["a"], color="red"), "a")
    assert listed.load().roles["a"].color == "red"
    team = Path(files.teams_folder())
    team.mkdir()
    assert listed.load() is not first


def test_what_is_written_twice_within_a_tick_of_the_clock_is_seen(home: Path) -> None:
    path = Path(files.roles_file())
    path.parent.mkdir(exist_ok=True)
    listed = RolesFile(path)
    now = time.time()
    for name in ("A", "B", "C", "D"):
        path.write_text(f'[roles.a]\nrole_arn = "arn:aws:iam::111122223333:role/{name}"\n')
        os.utime(path, (now, now))
        assert listed.load().roles["a"].arn.role_name == name


def test_a_list_that_another_program_had_open_for_a_moment_is_read_the_next_time(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(files.roles_file())
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"[roles.a]\n{ARN_LINE}")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    listed = RolesFile(path)

    def in_use(_: Path, mode: str) -> IO[bytes]:
        raise PermissionError(13, "in use by another program")

    with monkeypatch.context() as busy:
        busy.setattr(Path, "open", in_use)
        assert "in use by another program" in str(listed.load().problems[0])
    assert list(listed.load().roles) == ["a"]
