from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from roleswitch.core.catalog import parse
from roleswitch.core.role import COLORS, Arn, Deliver, Mfa, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, BadValue, NoSuchRole, NoSuchSource, RolesFileBroken
from tests.core.test_catalog import EXAMPLE

ARN = Arn("aws", "482109375526", "AdministratorAccess")
BY_HAND = """\
# Ours. Ask before you change production.
version = 1

[sources.work]   # mine
kind   =   'access-key'
access_key_id = "AKIAIOSFODNN7EXAMPLE"

# ---- shared ----

[roles.hub]      # the way in
# two people know this one
role_arn = "arn:aws:iam::000000000012:role/Hub"   # leading zeros
color = "crimson"   # a slip: stays as it is
source   =   "work"
# external_id = "later"

# ---- production ----

[roles."boaty@acme"]
account_id = '482109375526'
role_name = "path/Admin"
via = "hub"
policy = '''
{
  "Id": "# nobody's business", "Statement": {"Effect": "Deny", "Resource": "*", "Action":
  ["iam:*"]}
}
'''

   [roles.last]
   role_arn = "arn:aws:iam::482109375526:role/Last"
   via = 'hub'      # too
# the end
"""


@pytest.fixture
def roles_file(tmp_path: Path) -> RolesFile:
    return RolesFile(tmp_path / "config" / "roles.toml")


@pytest.fixture
def by_hand(roles_file: RolesFile) -> RolesFile:
    """A file that somebody wrote."""
    put(roles_file, BY_HAND)
    return roles_file


def put(roles_file: RolesFile, text: str | bytes) -> None:
    roles_file.path.parent.mkdir(exist_ok=True)
    roles_file.path.write_bytes(text.encode() if isinstance(text, str) else text)


def text_of(roles_file: RolesFile) -> str:
    return roles_file.path.read_bytes().decode()


def role_of(roles_file: RolesFile, name: str) -> Role:
    return roles_file.load().role(name)


# ---------------------------------------------------------------- reading


def test_no_file_is_an_empty_list(roles_file: RolesFile) -> None:
    assert roles_file.load() == parse("")
    assert roles_file.identity() == "-"


def test_a_file_that_cannot_be_read_is_a_problem_and_not_an_error(roles_file: RolesFile) -> None:
    roles_file.path.mkdir(parents=True)
    (problem,) = roles_file.load().problems
    assert "cannot be read" in problem.message


def test_a_byte_that_is_not_utf_8_loses_only_its_section(roles_file: RolesFile) -> None:
    put(roles_file, EXAMPLE.encode().replace(b'"Platform"', b'"Caf\xe9"'))
    catalog = roles_file.load()
    assert list(catalog.roles) == ["auditor"]
    assert len(catalog.sources) == 3
    (problem,) = catalog.problems
    assert str(problem) == "roles.toml line 25: not TOML: a byte in it is not UTF-8: save the file as UTF-8"


def test_identity_changes_with_the_file(by_hand: RolesFile) -> None:
    before = by_hand.identity()
    by_hand.put_role(replace(role_of(by_hand, "hub"), favorite=True), "hub")
    assert by_hand.identity() != before


# ---------------------------------------------------------------- a bad file


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"[roles.a]\ngroup = Platform\n", 2),
        (b"[roles.a]\n\n[roles.a]\n", 3),
        (b"[roles.a]\nx = 1\nx = 2\n", 3),
        (b"[roles.a]\npolicy = '''\n\n\n", 2),
        (b"# caf\xe9\n", 1),
        (b"\n[roles.a]\ngroup = 'caf\xe9'\n", 3),
        ("[roles.a]\n".encode("utf-16"), 1),
        (b"\n\nx = " + b"[" * 5000, 3),
        (b"\n" + b"a." * 30_000 + b"a = 1", 2),
        (b"[roles.a]\nduration_seconds = " + b"9" * 5000, 2),
    ],
)
def test_a_bad_file_is_never_written_over(roles_file: RolesFile, content: bytes, line: int) -> None:
    put(roles_file, content)
    role = Role(name="new", arn=ARN)
    source = ProfileSource(name="new", profile="p")
    changes: list[Callable[[], None]] = [
        lambda: roles_file.put_role(role),
        lambda: roles_file.put_role(role, "a"),
        lambda: roles_file.remove_role("a"),
        lambda: roles_file.put_source(source),
        lambda: roles_file.remove_source("a"),
    ]
    for change in changes:
        with pytest.raises(RolesFileBroken, match=rf"roles\.toml line {line} is") as refused:
            change()
        assert [step.action for step in refused.value.next_steps] == [Action.OPEN_ROLES_FILE]
    assert roles_file.path.read_bytes() == content
    assert [path.name for path in roles_file.path.parent.iterdir() if path.name[-5:] != ".lock"] == ["roles.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "roles = { a = { role_arn = 'arn:aws:iam::482109375526:role/A' } }\n",
        "sources = {}\nroles = {}\n",
    ],
)
def test_a_form_that_cannot_be_changed_safely_is_left_alone(roles_file: RolesFile, text: str) -> None:
    put(roles_file, text)
    with pytest.raises(RolesFileBroken, match="Nothing was written"):
        roles_file.put_role(Role(name="b", arn=ARN))
    assert text_of(roles_file) == text


def test_deep_nesting_that_only_tomlkit_cannot_read_is_left_alone(roles_file: RolesFile) -> None:
    text = f"[roles.a]\nrole_arn = '{ARN}'\nx = {'[' * 150}{']' * 150}\n"
    put(roles_file, text)
    try:
        roles_file.put_role(replace(role_of(roles_file, "a"), favorite=True), "a")
    except RolesFileBroken:
        assert text_of(roles_file) == text
    else:
        assert text_of(roles_file) == text + "favorite = true\n"


# ---------------------------------------------------------------- changing roles by hand and by program


def test_a_new_list_begins_with_its_version(roles_file: RolesFile) -> None:
    roles_file.put_role(Role(name="prod", arn=ARN, display_name="Production", source="work"))
    assert text_of(roles_file) == (
        "version = 1\n\n[roles.prod]\n"
        'display_name = "Production"\nrole_arn = "arn:aws:iam::482109375526:role/AdministratorAccess"\n'
        'source = "work"\n'
    )
    assert stat.S_IMODE(roles_file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(roles_file.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_changed_role_changes_only_its_lines(roles_file: RolesFile, newline: str, mark: str) -> None:
    put(roles_file, mark + BY_HAND.replace("\n", newline))
    hub = role_of(roles_file, "hub")
    roles_file.put_role(replace(hub, arn=ARN, group="Platform", favorite=True, tags={"team": "x"}), "hub")
    wanted = BY_HAND.replace("000000000012:role/Hub", "482109375526:role/AdministratorAccess").replace(
        'source   =   "work"\n',
        'source   =   "work"\ngroup = "Platform"\nfavorite = true\ntags = {team = "x"}\n',
    )
    assert text_of(roles_file) == mark + wanted.replace("\n", newline)


def test_a_role_that_says_the_same_changes_nothing(by_hand: RolesFile) -> None:
    before = by_hand.identity()
    for name, role in by_hand.load().roles.items():
        by_hand.put_role(role, name)
    assert by_hand.identity() == before


def test_a_line_that_is_not_needed_any_more_goes(by_hand: RolesFile) -> None:
    by_hand.put_role(replace(role_of(by_hand, "last"), via=None, source="work"), "last")
    assert text_of(by_hand) == BY_HAND.replace("   via = 'hub'      # too\n", '   source = "work"\n')


def test_a_policy_that_ends_like_a_comment_is_not_cut(roles_file: RolesFile) -> None:
    policy = '{"Statement": [],\n\n"Id": "# "}'
    text = f"[roles.a]\nrole_arn = '{ARN}'\npolicy = '''\n{policy}'''\n# end\n"
    put(roles_file, text)
    roles_file.put_role(replace(role_of(roles_file, "a"), favorite=True), "a")
    assert text_of(roles_file) == text.replace("# end", "favorite = true\n# end")
    roles_file.remove_role("a")
    assert text_of(roles_file) == "# end\n"


def test_a_role_spelled_in_parts_stays_in_parts(by_hand: RolesFile) -> None:
    role = role_of(by_hand, "boaty@acme")
    by_hand.put_role(replace(role, arn=Arn("aws-us-gov", "000000000001", "x/Y")), "boaty@acme")
    assert text_of(by_hand) == BY_HAND.replace("'482109375526'", '"000000000001"').replace(
        '"path/Admin"', '"x/Y"'
    ).replace("}\n'''\n", "}\n'''\npartition = \"aws-us-gov\"\n")


def test_a_role_spelled_in_both_ways_stays_true(roles_file: RolesFile) -> None:
    put(roles_file, f'[roles.a]\nrole_arn = "{ARN}"\naccount_id = "482109375526"\n')
    role = replace(role_of(roles_file, "a"), arn=Arn("aws", "000000000001", "B"))
    roles_file.put_role(role, "a")
    assert role_of(roles_file, "a") == role


def test_a_table_of_tags_keeps_its_comments(roles_file: RolesFile) -> None:
    text = f'[roles.a]\nrole_arn = "{ARN}"\n\n[roles.a.tags]   # who pays\nteam = "a"  # us\ncost = "1"\n\n# end\n'
    put(roles_file, text)
    role = replace(role_of(roles_file, "a"), tags={"team": "b", "unit": "2"}, favorite=True)
    roles_file.put_role(role, "a")
    assert role_of(roles_file, "a") == role
    assert "[roles.a.tags]   # who pays\n" in text_of(roles_file)
    assert 'team = "b"  # us\n' in text_of(roles_file)
    assert text_of(roles_file).endswith("\n# end\n")


def test_unknown_and_bad_lines_stay_when_another_is_changed(roles_file: RolesFile) -> None:
    text = f'[roles.a]\nrole_arn = "{ARN}"\ncolour = "red"\ncolor = 5\ngroup = "a\\u202Eb"\nfavorite = "yes"\n'
    put(roles_file, text)
    roles_file.put_role(replace(role_of(roles_file, "a"), region="eu-west-1"), "a")
    assert text_of(roles_file) == text + 'region = "eu-west-1"\n'


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_rename_reaches_the_roles_that_are_assumed_via_it(roles_file: RolesFile, newline: str) -> None:
    put(roles_file, BY_HAND.replace("\n", newline))
    hub = role_of(roles_file, "hub")
    roles_file.put_role(replace(hub, name="the.hub"), "hub")
    wanted = BY_HAND.replace("\n[roles.hub] ", '\n[roles."the.hub"] ').replace('via = "hub"', 'via = "the.hub"')
    wanted = wanted.replace("via = 'hub' ", 'via = "the.hub" ')
    assert text_of(roles_file) == wanted.replace("\n", newline)
    assert role_of(roles_file, "last").via == "the.hub"
    roles_file.put_role(hub, "the.hub")
    assert role_of(roles_file, "boaty@acme").via == "hub"
    assert "\n[roles.hub] " in text_of(roles_file)


def test_a_rename_reaches_roles_that_cannot_be_used_as_they_are(roles_file: RolesFile) -> None:
    put(roles_file, f'[roles.a]\nrole_arn = "{ARN}"\n[roles.b]\nvia = "a"  # no ARN yet\n')
    roles_file.put_role(Role(name="c", arn=ARN), "a")
    assert text_of(roles_file) == f'[roles.c]\nrole_arn = "{ARN}"\n[roles.b]\nvia = "c"  # no ARN yet\n'


@pytest.mark.parametrize(
    ("text", "renamed"),
    [
        ("[ 'roles' . \"a\" ]  # x\nrole_arn = '{arn}'\n", "[ 'roles' . b ]  # x\nrole_arn = '{arn}'\n"),
        ("roles.a.role_arn = '{arn}'\n", "roles.b.role_arn = '{arn}'\n"),
        ("[roles]\na = {{ role_arn = '{arn}' }}\n", "[roles]\nb = {{ role_arn = '{arn}' }}\n"),
        ("[roles]\na.role_arn = '{arn}' # a\n", "[roles]\nb.role_arn = '{arn}' # a\n"),
        (
            "[roles.a.tags]\na = 'x'\n\n[roles.a]\nrole_arn = '{arn}'\n",
            "[roles.b.tags]\na = 'x'\n\n[roles.b]\nrole_arn = '{arn}'\n",
        ),
        (
            "[roles.a]\nrole_arn = '{arn}'\n[roles.ab]\n[roles.a.tags]\nk = 'x'\n",
            "[roles.b]\nrole_arn = '{arn}'\n[roles.ab]\n[roles.b.tags]\nk = 'x'\n",
        ),
    ],
)
def test_other_ways_to_write_a_section_are_changed_in_place_too(roles_file: RolesFile, text: str, renamed: str) -> None:
    put(roles_file, text.format(arn=ARN))
    role = replace(role_of(roles_file, "a"), name="b")
    roles_file.put_role(role, "a")
    assert text_of(roles_file) == renamed.format(arn=ARN)
    changed = replace(role, favorite=True, region="eu-west-1")
    roles_file.put_role(changed, "b")
    assert role_of(roles_file, "b") == changed
    roles_file.remove_role("b")
    assert not roles_file.load().roles
    assert str(ARN) not in text_of(roles_file)


def test_a_removed_role_takes_its_lines_and_nothing_else(by_hand: RolesFile) -> None:
    by_hand.remove_role("boaty@acme")
    begin, end = BY_HAND.index('[roles."boaty'), BY_HAND.index("   [roles.last]")
    assert text_of(by_hand) == BY_HAND[:begin] + BY_HAND[end:]
    by_hand.remove_role("last")
    assert text_of(by_hand) == BY_HAND[:begin] + "# the end\n"


def test_comments_around_a_removed_role_stay_apart(roles_file: RolesFile) -> None:
    put(roles_file, f'# above\n[roles.a]\nrole_arn = "{ARN}"\n\n# below\n')
    roles_file.remove_role("a")
    assert text_of(roles_file) == "# above\n\n# below\n"


def test_a_role_that_others_need_is_not_removed(by_hand: RolesFile) -> None:
    with pytest.raises(BadValue, match=r"boaty@acme, last is assumed via hub"):
        by_hand.remove_role("hub")
    assert text_of(by_hand) == BY_HAND


def test_a_new_role_comes_after_all_that_is_there(by_hand: RolesFile) -> None:
    by_hand.put_role(Role(name="new", arn=ARN))
    assert text_of(by_hand) == f'{BY_HAND}\n[roles.new]\nrole_arn = "{ARN}"\n'
    put(by_hand, "# no line end")
    by_hand.put_role(Role(name="new", arn=ARN))
    assert text_of(by_hand) == f'# no line end\n\n[roles.new]\nrole_arn = "{ARN}"\n'


def test_a_name_is_given_once(by_hand: RolesFile) -> None:
    hub = role_of(by_hand, "hub")
    with pytest.raises(BadValue, match="there is a role named last already"):
        by_hand.put_role(replace(hub, name="last"))
    with pytest.raises(BadValue, match="there is a role named last already"):
        by_hand.put_role(replace(hub, name="last"), "hub")
    put(by_hand, BY_HAND + "\n[roles.unusable]\n")
    with pytest.raises(BadValue, match="there is a role named unusable already"):
        by_hand.put_role(replace(hub, name="unusable"), "hub")
    assert text_of(by_hand) == BY_HAND + "\n[roles.unusable]\n"


def test_a_role_that_was_removed_meanwhile_is_not_brought_back(by_hand: RolesFile) -> None:
    last = role_of(by_hand, "last")
    by_hand.remove_role("last")
    before = text_of(by_hand)
    with pytest.raises(NoSuchRole, match="removed meanwhile"):
        by_hand.put_role(last, "last")
    with pytest.raises(NoSuchRole):
        by_hand.remove_role("last")
    assert text_of(by_hand) == before


def test_a_role_that_became_unusable_meanwhile_is_left_to_the_person(by_hand: RolesFile) -> None:
    last = role_of(by_hand, "last")
    broken = BY_HAND.replace("via = 'hub'", "via = 1")
    put(by_hand, broken)
    with pytest.raises(NoSuchRole, match=r"cannot be used as it is\. roles\.toml line 32: via: write text in quotes"):
        by_hand.put_role(last, "last")
    assert text_of(by_hand) == broken


# ---------------------------------------------------------------- sources


@pytest.mark.parametrize(
    "source",
    [
        AccessKeySource(
            name="n.1",
            access_key_id="AKIAIOSFODNN7EXAMPLE",
            region="eu-west-1",
            mfa_serial="arn:aws:iam::111122223333:mfa/boaty",
            mfa_code_command=("ykman", "oath 'x' \"y\""),
        ),
        ProfileSource(name="p", profile="two words ] # ' \" \\ é"),
        IdentityCenterSource(name="i", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
    ],
)
def test_a_source_reads_as_it_was_written(roles_file: RolesFile, source: Source) -> None:
    roles_file.put_source(source)
    catalog = roles_file.load()
    assert catalog.problems == ()
    assert catalog.sources == {source.name: source}
    roles_file.remove_source(source.name)
    assert text_of(roles_file).strip() == "version = 1"


def test_a_changed_source_changes_only_its_lines(by_hand: RolesFile) -> None:
    source = by_hand.load().source("work")
    assert isinstance(source, AccessKeySource)
    by_hand.put_source(replace(source, access_key_id="AKIAI44QH8DHBEXAMPLE", region="eu-west-1"))
    assert text_of(by_hand) == BY_HAND.replace(
        '"AKIAIOSFODNN7EXAMPLE"\n', '"AKIAI44QH8DHBEXAMPLE"\nregion = "eu-west-1"\n'
    )


def test_a_source_is_not_replaced_by_one_of_another_kind_or_one_that_cannot_be_read(by_hand: RolesFile) -> None:
    with pytest.raises(BadValue, match="there is a source named work already"):
        by_hand.put_source(ProfileSource(name="work", profile="x"))
    broken = BY_HAND.replace("'access-key'", "'access-keys'")
    put(by_hand, broken)
    with pytest.raises(NoSuchSource, match=r"line 5: kind: access-keys is not known"):
        by_hand.put_source(ProfileSource(name="work", profile="x"))
    assert text_of(by_hand) == broken


def test_a_removed_source_takes_its_lines_and_nothing_else(by_hand: RolesFile) -> None:
    by_hand.remove_source("work")
    begin, end = BY_HAND.index("[sources.work]"), BY_HAND.index("# ---- shared")
    assert text_of(by_hand) == BY_HAND[:begin] + BY_HAND[end:]
    with pytest.raises(NoSuchSource):
        by_hand.remove_source("work")


# ---------------------------------------------------------------- the file itself


def test_a_links_target_is_written_and_its_mode_kept(by_hand: RolesFile, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "roles.toml"
    target.parent.mkdir()
    by_hand.path.rename(target)
    target.chmod(0o640)
    by_hand.path.symlink_to(target)
    by_hand.remove_role("last")
    assert by_hand.path.is_symlink()
    assert "roles.last" not in target.read_text()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(RolesFileBroken, match=r"roles\.toml cannot be (written|read)"):
        RolesFile(tmp_path / "config" / "roles.toml").put_role(Role(name="a", arn=ARN))


def test_two_writers_do_not_lose_each_others_roles(by_hand: RolesFile) -> None:
    writer = (
        "import sys\nfrom pathlib import Path\n"
        "from roleswitch.core.role import Arn, Role\nfrom roleswitch.core.roles_file import RolesFile\n"
        "for number in range(12):\n"
        "    role = Role(name=f'{sys.argv[2]}-{number}', arn=Arn('aws', '482109375526', 'A'))\n"
        "    RolesFile(Path(sys.argv[1])).put_role(role)\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", writer, str(by_hand.path), name]) for name in ("one", "two", "three")
    ]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    text = text_of(by_hand)
    assert text.startswith(BY_HAND)
    names = set(by_hand.load().roles) - {"hub", "boaty@acme", "last"}
    assert names == {f"{name}-{number}" for name in ("one", "two", "three") for number in range(12)}


# ---------------------------------------------------------------- any role, any file

LETTERS = st.characters(blacklist_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])
NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,12}", fullmatch=True).filter(
    lambda name: name == "default" or name.lower() != "default"
)
TAG_TEXT = st.text(st.characters(whitelist_categories=["L", "N", "Zs"], whitelist_characters="_.:/=+-@"), max_size=8)
OWN_TEXT = TAG_TEXT.filter(lambda text: not text.lower().startswith("aws:"))
POLICIES = st.builds(
    lambda gap, text: f'{gap}{{"Statement":{gap}{{"Effect":"Deny","Action":{gap}["*"]{gap},"Resource":{text}}}}}{gap}',
    st.text("\n\r\t ", max_size=4),
    st.text("{}[]'\"\\\n\r\t é#=.r", min_size=1, max_size=30).map(
        lambda text: json.dumps(f"arn:{text}", ensure_ascii=False)
    ),
)
STS_NAMES = st.text("aZ0_+=,.@-", min_size=2, max_size=20)
ROLES = st.builds(
    Role,
    name=NAMES,
    arn=st.builds(
        Arn,
        st.sampled_from(["aws", "aws-us-gov", "aws-iso-b"]),
        st.from_regex(r"[0-9]{12}", fullmatch=True),
        st.from_regex(r"([a-zA-Z0-9_+=,.@-]{1,9}/){0,2}[a-zA-Z0-9_+=,.@-]{1,64}", fullmatch=True),
    ),
    display_name=st.text(LETTERS, max_size=20),
    account_name=st.text(LETTERS, max_size=20),
    group=st.text(LETTERS, max_size=20),
    source=st.none() | NAMES,
    color=st.sampled_from(["", "#D13438", *COLORS]),
    favorite=st.booleans(),
    external_id=st.none() | st.text("aZ0_+=,.@:/-", min_size=2, max_size=20),
    session_name=st.just("{user}") | STS_NAMES,
    duration_seconds=st.none() | st.integers(900, 43200),
    region=st.sampled_from([None, "eu-west-1"]),
    profile=st.just("") | NAMES,
    deliver=st.sampled_from(Deliver),
    mfa=st.none() | st.sampled_from(Mfa),
    mfa_serial=st.sampled_from([None, "arn:aws:iam::111122223333:mfa/boaty"]),
    policy=st.none() | POLICIES,
    # aws: at the beginning is kept for AWS.
    tags=st.dictionaries(OWN_TEXT.filter(bool), OWN_TEXT, max_size=3).filter(
        lambda tags: len({key.lower() for key in tags}) == len(tags)
    ),
    source_identity=st.none() | STS_NAMES,
)
COMMENTS = st.lists(
    st.sampled_from(["", "# note", "  # it's '''", '#[roles.x] """', "\t", "# ---- prod ----"]), max_size=3
)
END_OF_LINE = st.sampled_from(["", "  # x = '''y'''", ' # "', "\t"])


@st.composite
def sections(draw: st.DrawFn, name: str) -> str:
    """A role's section as a person might write it, with the comments and blank lines above it."""
    quote = draw(st.sampled_from(["{}", '"{}"', "'{}'", "{} "]))
    header = draw(st.sampled_from(["[roles.{}]", " [ roles . {} ]", '["roles".{}]'])).format(quote.format(name))
    lines = draw(
        st.lists(
            st.sampled_from(
                [
                    "group = 'a # b'",
                    'display_name = "[roles.x]"',
                    "external_id='a=b'",
                    "color = 'crimson'",
                    "duration_seconds = 3_600",
                    "policy = '''\n{\"Id\": \"# {}\",\n\"Statement\":\n[\n\n]\n}\n'''",
                    "policy_arns = [ # none\n\n   # yet\n ]",
                    "tags = {  a = 'x' , 'b c' = \"y\" }",
                    "unknown = [\n[1, 2],\n]",
                ]
            ),
            unique_by=lambda line: line.split()[0].split("=")[0],
            max_size=4,
        )
    )
    body = [f"role_arn='{ARN}'", *lines]
    text = [*draw(COMMENTS), header + draw(END_OF_LINE)]
    for line in draw(st.permutations(body)):
        text += [*draw(COMMENTS)[:1], line + draw(END_OF_LINE)]
    return "".join(f"{line}\n" for line in text)


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Names, and for each its section."""
    names = draw(
        st.lists(NAMES.filter(lambda name: re.fullmatch(r"[\w-]+", name)), min_size=1, max_size=4, unique=True)
    )
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    return names, [draw(sections(name)).replace("\n", newline) for name in names]


def a_file(text: str) -> RolesFile:
    """In a folder of its own: hypothesis runs many examples in one test."""
    path = Path(tempfile.mkdtemp(dir=os.environ["HOME"])) / "roles.toml"
    path.write_bytes(text.encode())
    return RolesFile(path)


@settings(max_examples=60)
@given(ROLES, ROLES)
def test_any_role_reads_as_it_was_written(role: Role, other: Role) -> None:
    roles_file = a_file("")
    roles_file.put_role(role)
    catalog = roles_file.load()
    assert catalog.problems == ()
    assert catalog.roles == {role.name: role}
    # Each line of the one becomes the other's.
    roles_file.put_role(other, role.name)
    assert roles_file.load().roles == {other.name: other}
    assert roles_file.load().problems == ()


@settings(max_examples=60)
@given(lists(), st.data())
def test_other_sections_keep_every_byte(listed: tuple[list[str], list[str]], data: st.DataObject) -> None:
    names, texts = listed
    which = data.draw(st.integers(0, len(names) - 1))
    before, mine, after = "".join(texts[:which]), texts[which], "".join(texts[which + 1 :])
    role = parse(before + mine + after).role(names[which])

    roles_file = a_file(before + mine + after)
    changed = replace(role, region="eu-west-1", favorite=True, group="", external_id="other", tags={"k": "v"})
    roles_file.put_role(changed, role.name)
    text = text_of(roles_file)
    assert text.startswith(before)
    assert text.endswith(after)
    assert role_of(roles_file, role.name) == changed
    assert comments(text) == comments(before + mine + after)
    assert ("\r\n" in mine) == ("\r\n" in text)
    assert text.count("\n") == text.count("\r\n") or "\r\n" not in text

    roles_file.remove_role(role.name)
    text = text_of(roles_file)
    assert text.startswith(before)
    assert text.endswith(after.lstrip())  # the blank lines in between go with it
    assert list(roles_file.load().roles) == [name for name in names if name != role.name]


def comments(text: str) -> list[str]:
    """Those on lines of their own, in order."""
    return [line.strip() for line in text.splitlines() if line.strip().startswith("#") and line.strip() != "# {}"]


@settings(max_examples=40)
@given(lists(), NAMES)
def test_a_rename_changes_the_name_and_no_other_byte(listed: tuple[list[str], list[str]], new: str) -> None:
    names, texts = listed
    assume(new not in names)
    roles_file = a_file("".join(texts))
    role = role_of(roles_file, names[0])
    roles_file.put_role(replace(role, name=new), names[0])
    assert role_of(roles_file, new) == replace(role, name=new)
    assert text_of(roles_file).endswith("".join(texts[1:]))
    roles_file.put_role(role, new)
    header = re.compile(rf"""(roles['"]?\s*\.\s*)['"]?{re.escape(names[0])}['"]?(?=\s*\])""")
    assert header.sub(r"\1NAME", text_of(roles_file)) == header.sub(r"\1NAME", "".join(texts))


def test_the_contracts_example_survives_any_change_of_any_role(roles_file: RolesFile) -> None:
    put(roles_file, EXAMPLE)
    for name, role in roles_file.load().roles.items():
        roles_file.put_role(replace(role, favorite=not role.favorite), name)
        roles_file.put_role(role, name)
    assert text_of(roles_file) == EXAMPLE.replace(
        'source_identity = "boaty"\n', 'source_identity = "boaty"\nfavorite = false\n'
    )


# ---------------------------------------------------------------- emptied, cut, disturbed

ANOTHER = Role(name="another", arn=ARN, source="work")


@pytest.fixture
def written(by_hand: RolesFile) -> RolesFile:
    """A list that we wrote last."""
    by_hand.put_role(ANOTHER)
    return by_hand


@pytest.mark.parametrize(
    "left", [b"", b"\0" * 700, b"# Ours. Ask before you", BY_HAND[: BY_HAND.index("# two people")].encode()]
)
def test_an_emptied_list_is_what_it_was_and_is_written_again_with_the_next_change(
    written: RolesFile, left: bytes
) -> None:
    before = written.load()
    put(written, left)
    assert written.load().roles == before.roles
    assert "every role is gone" in str(written.load().problems[0])
    written.put_role(replace(ANOTHER, name="new"))
    assert set(written.load().roles) == {*before.roles, "new"}
    assert text_of(written).startswith("# Ours. Ask before you change production.")


def test_a_list_cut_within_a_section_is_read_as_it_was_written_last_and_is_not_written_over(written: RolesFile) -> None:
    before, whole = written.load(), text_of(written)
    put(written, whole[: whole.index("path/Admin")])
    found = written.load()
    assert found.roles == before.roles
    assert any("last wrote it" in str(problem) for problem in found.problems)
    with pytest.raises(RolesFileBroken):
        written.put_role(replace(ANOTHER, name="new"))
    assert text_of(written) == whole[: whole.index("path/Admin")]


def test_a_slip_beside_something_new_is_somebodys_edit_and_no_damage(written: RolesFile) -> None:
    put(
        written,
        text_of(written).replace("account_id = '482109375526'", "account_id = '482109")
        + f'\n[roles.new]\nrole_arn = "{ARN}"\nsource = "work"\n',
    )
    found = written.load().roles
    assert "new" in found
    assert "boaty@acme" not in found


def test_a_list_whose_roles_were_removed_one_by_one_is_empty(roles_file: RolesFile) -> None:
    roles_file.put_source(ProfileSource(name="work", profile="p"))
    roles_file.put_role(ANOTHER)
    roles_file.remove_role("another")
    assert roles_file.load().problems == ()
    assert not roles_file.load().roles


def test_a_list_that_was_removed_is_begun_anew(written: RolesFile) -> None:
    written.path.unlink()
    assert written.load() == parse("")
    written.put_source(ProfileSource(name="work", profile="p"))
    assert not written.load().roles


@pytest.mark.parametrize(
    "content",
    [b"[a]\n" * 5_000_000, b"[roles.a]\n" * 60_000, b"\n".join(b"a." * 400 + b"a%d = 1" % n for n in range(2_000))],
    ids=["bytes", "sections", "dots"],
)
def test_a_file_too_large_to_be_a_list_is_refused_unread_and_never_written_over(tmp_path: Path, content: bytes) -> None:
    roles = RolesFile(tmp_path / "roles.toml")
    roles.path.write_bytes(content)
    (problem,) = roles.load().problems
    assert "too large to be a list of roles" in problem.message
    with pytest.raises(RolesFileBroken, match="too large"):
        roles.put_role(Role(name="x", arn=Arn("aws", "482109375526", "A")))
    assert roles.path.read_bytes() == content
