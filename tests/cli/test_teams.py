"""`roleswitch team …`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from roleswitch.core.team_list import TeamList
from tests.cli.commands import Run, Said, finished, typed
from tests.fakes import PROD, ROLES_FILE, World

ACCOUNT = "arn:aws:iam::358019274463:role"
CENTER = (
    '[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
)
LIST = f"""\
version = 1
{CENTER}
[roles.audit]
role_arn = "{ACCOUNT}/Audit"

[roles.deploy]
role_arn = "{ACCOUNT}/Deploy"
source = "work"

[roles.view]
role_arn = "{ACCOUNT}/View"
source = "acme"

[roles.prod]
role_arn = "{ACCOUNT}/Prod"
"""
CHANGED = f"""\
version = 1
{CENTER.replace("acme.aws", "other.aws")}
[roles.deploy]
role_arn = "{ACCOUNT}/Other"

[roles.view]
role_arn = "{ACCOUNT}/View"
source = "acme"
color = "red"

[roles.more]
role_arn = "{ACCOUNT}/More"
"""


@pytest.fixture
def place(world: World) -> Path:
    file = world.home / "team.toml"
    file.write_text(LIST)
    return file


@pytest.fixture
def taken(place: Path, run: Run) -> Path:
    """The list is taken, and has changed since."""
    assert run("team", "add", "ours", "--file", str(place), "--source", "work", "--yes").status == 0
    place.write_text(CHANGED)
    return place


def everything(world: World) -> dict[str, bytes]:
    """Every file below home that outlives the computer's next start and is no log, the keyring's among them."""
    files = [path for path in world.home.rglob("*") if path.is_file() and "runtime" not in path.parts]
    return {str(path): path.read_bytes() for path in files if path.suffix not in {".lock", ".log"}}


def of_team(run: Run) -> dict[str, dict[str, object]]:
    return {role["name"]: role for role in json.loads(run("list", "--json").out) if role["team"]}


# ---------------------------------------------------------------- add


SHOWN = f"""\
ours: 3 roles found: 3 new, 2 that cannot be used, 1 new source.
NAME    ROLE ARN
acme    https://acme.awsapps.com/start         new
audit   {ACCOUNT}/Audit   new
deploy  {ACCOUNT}/Deploy  new
view    {ACCOUNT}/View    new
"""


def test_add_shows_what_is_in_it_and_takes_it(world: World, run: Run, place: Path) -> None:
    said = run("team", "add", "ours", "--file", str(place), "--source", "work", "--yes")
    assert (said.status, said.out) == (0, f"{SHOWN}ours: 3 roles and 1 source taken.\n")
    named, own = sorted(said.err.splitlines())
    assert named.startswith("roleswitch: ours, line 12 (roles.deploy): source: work is no Identity Center of this list")
    assert own == (
        "roleswitch: ours, line 18: prod: there is a role of that name, your own: it is shown, and this one is not."
    )
    assert {name: role["source"] for name, role in of_team(run).items()} == {
        "audit": "work",
        "deploy": "work",
        "view": "acme",
    }
    assert world.roles_file.read_text() == (f'{ROLES_FILE}\n[teams.ours]\nfile = "{place}"\nsource = "work"\n')


@pytest.mark.parametrize(("lines", "status"), [("y\n", 0), ("yes\n", 0), ("n\n", 1), ("\n", 1), ("Y\n", 0)])
def test_a_person_at_a_terminal_is_asked(world: World, run: Run, place: Path, lines: str, status: int) -> None:
    before = everything(world)
    said = typed("team", "add", "ours", "--file", str(place), lines=lines)
    assert (said.status, said.err.count("Take this into your list from ours? [y/N] ")) == (status, 1)
    assert said.out.startswith(SHOWN)
    if status:
        assert said.err.endswith("roleswitch: ours: nothing was taken.\n")
        assert everything(world) == before
    else:
        assert list(of_team(run)) == ["audit", "deploy", "view"]


def test_with_nobody_to_ask_nothing_is_taken(world: World, run: Run, place: Path) -> None:
    before = everything(world)
    said = run("team", "add", "ours", "--file", str(place))
    assert (said.status, said.out) == (1, SHOWN)
    assert said.err.splitlines()[-1] == (
        "roleswitch: ours: nothing was taken, as nobody is here to say yes. Say --yes to take what is shown."
    )
    assert everything(world) == before
    assert run("team", "list", "--json").out == "[]\n"


def test_roles_that_nobody_assumes_are_told_with_what_to_write(run: Run, place: Path) -> None:
    said = run("team", "add", "ours", "--file", str(place), "--yes")
    assert said.err.splitlines()[-1] == (
        'roleswitch: Nobody assumes audit, deploy. Write source = "NAME" below [teams.ours] in roles.toml.'
    )


def test_a_path_is_meant_from_where_one_is(
    world: World, run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place.parent)
    assert run("team", "add", "ours", "--file", "team.toml", "--yes").status == 0
    assert f'file = "{place}"' in world.roles_file.read_text()
    assert run("team", "add", "mine", "--file", "~/team.toml", "--yes").status == 0
    assert 'file = "~/team.toml"' in world.roles_file.read_text()


def test_a_list_in_a_git_repository_is_taken(world: World, run: Run, place: Path) -> None:
    folder = world.home / "repository"
    folder.mkdir()
    (folder / "lists").mkdir()
    place.rename(folder / "lists" / "roles.toml")
    git = ["git", "-C", str(folder), "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *words], check=True)
    said = run("team", "add", "ours", "--git", str(folder), "--path", "lists/roles.toml", "--branch", "main", "--yes")
    assert said.status == 0
    assert list(of_team(run)) == ["audit", "deploy", "view"]
    assert run("team", "list").out.splitlines()[1].split(None, 3) == ["ours", "3", "-", f"lists/roles.toml of {folder}"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ours", "--file", "/nowhere/team.toml"], "There is no file /nowhere/team.toml"),
        (["ours", "--url", "http://example.com/list"], "url: write an address that begins with https://"),
        (["ours", "--url", "https://me:secret@example.com/list"], "url: a user and password do not belong in this"),
        (["ours", "--git", "ext::sh -c touch% mine"], "git: write a repository as in git@example.com:team/roles.git"),
        (["ours", "--git", "--upload-pack=touch mine"], "git: write a repository as in git@example.com:team/roles.git"),
        (["ours", "--file", "a", "--path", "b"], "path and branch belong to git: leave them out"),
        (["a b", "--file", "/a"], "name: a space is not allowed here"),
        (["../ours", "--file", "/a"], "name: / is not allowed here"),
        (["ours", "--file", "/a", "--source", "nobody"], "There is no source named nobody."),
    ],
)
def test_a_place_that_is_none_is_told_and_nothing_is_written(
    world: World, run: Run, arguments: Sequence[str], told: str
) -> None:
    before = everything(world)
    said = run("team", "add", *arguments, "--yes")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"roleswitch: {told}")
    assert "secret" not in said.err
    assert everything(world) == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<html>sign in</html>", "ours is no list of roles: it is a web page."),
        (b"", "ours is empty: a list without roles says version = 1."),
        (b"[profile a]\nregion = x\n", "ours is no list of roles: "),
        (b"\xff\xfe\xfd", "The team list ours, line 1: it is not text in UTF-8."),
        (b"x" * 9_000_000, "has more than 8 MB"),
    ],
)
def test_what_is_no_list_is_not_added(world: World, run: Run, place: Path, content: bytes, told: str) -> None:
    place.write_bytes(content)
    before = everything(world)
    said = run("team", "add", "ours", "--file", str(place), "--yes")
    assert (said.status, said.out) == (1, "")
    assert told in said.err
    assert everything(world) == before


def test_a_list_with_nothing_in_it_can_be_added(run: Run, place: Path) -> None:
    place.write_text("version = 1\n")
    said = run("team", "add", "ours", "--file", str(place), "--yes")
    assert said == (0, "ours: there is nothing in it.\nours: 0 roles taken.\n", "")
    assert json.loads(run("team", "list", "--json").out) == [
        {"name": "ours", "place": str(place), "source": None, "roles": 0}
    ]


def test_a_name_is_given_once(world: World, run: Run, taken: Path) -> None:
    before = everything(world)
    said = run("team", "add", "ours", "--file", str(taken), "--yes")
    assert said == (
        1,
        "",
        "roleswitch: name: there is a team list named ours already: choose another name.\n",
    )
    assert everything(world) == before


# ---------------------------------------------------------------- list, check, take, remove


CHANGES = [
    "ours: 3 roles found: 1 new, 1 changed, 1 to look at, 1 no longer there.",
    "NAME ROLE ARN",
    "acme https://other.awsapps.com/start another sign-in than the one you have",
    f"deploy {ACCOUNT}/Deploy → {ACCOUNT}/Other look: other role",
    f"view {ACCOUNT}/View colour changes",
    f"more {ACCOUNT}/More new",
    f"audit {ACCOUNT}/Audit no longer in ours",
]


def squeezed(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines()]


def test_list_tells_where_each_comes_from(run: Run, taken: Path) -> None:
    assert squeezed(run("team", "list").out) == ["NAME ROLES SOURCE FROM", f"ours 3 work {taken}"]
    assert json.loads(run("team", "list", "--json").out) == [
        {"name": "ours", "place": str(taken), "source": "work", "roles": 3}
    ]


def test_check_shows_what_has_changed_and_takes_nothing(world: World, run: Run, taken: Path) -> None:
    before = everything(world)
    for names in ([], ["ours"]):
        said = run("team", "check", *names)
        assert (said.status, squeezed(said.out), said.err) == (0, CHANGES, "")
    (answer,) = json.loads(run("team", "check", "--json").out)
    assert (answer["name"], answer["has_changes"], answer["problems"]) == ("ours", True, [])
    assert [(role["name"], role["what"], role["taken"]) for role in answer["roles"]] == [
        ("deploy", "look", False),
        ("view", "changed", False),
        ("more", "new", False),
        ("audit", "gone", False),
    ]
    assert [(source["name"], source["what"]) for source in answer["sources"]] == [("acme", "look")]
    assert everything(world) == before


def test_take_leaves_what_is_something_else_under_a_known_name(run: Run, taken: Path) -> None:
    said = run("team", "take", "ours", "--yes")
    assert (said.status, squeezed(said.out)) == (0, [*CHANGES, "ours: 2 roles taken, 1 removed."])
    assert said.err == (
        "roleswitch: Not taken, because it is something else under a known name: acme, deploy. "
        "Say --replace to take it.\n"
    )
    roles = of_team(run)
    assert (list(roles), roles["deploy"]["role_arn"]) == (["deploy", "view", "more"], f"{ACCOUNT}/Deploy")
    again = run("team", "take", "ours", "--yes")
    assert (again.status, again.err) == (0, said.err)
    assert "taken" not in again.out
    assert run("team", "take", "ours", "--yes", "--replace").out.endswith("ours: 1 role and 1 source taken.\n")
    assert of_team(run)["deploy"]["role_arn"] == f"{ACCOUNT}/Other"
    assert run("team", "check").out == "ours: nothing has changed.\n"


def test_take_asks_before_it_takes(world: World, run: Run, taken: Path) -> None:
    before = everything(world)
    assert run("team", "take", "ours").status == 1
    assert typed("team", "take", "ours", lines="n\n").status == 1
    assert everything(world) == before
    assert typed("team", "take", "ours", lines="y\n").status == 0
    assert "more" in of_team(run)
    assert "Take this" not in typed("team", "take", "ours", lines="").err


def test_a_list_that_cannot_be_had_leaves_what_was_taken_and_the_others(world: World, run: Run, taken: Path) -> None:
    other = world.home / "other.toml"
    other.write_text(f'[roles.lone]\nrole_arn = "{ACCOUNT}/Lone"\n')
    run("team", "add", "theirs", "--file", str(other), "--yes")
    taken.unlink()
    said = run("team", "check")
    assert (said.status, said.out) == (1, "theirs: nothing has changed.\n")
    assert said.err.startswith(f"roleswitch: There is no file {taken}")
    as_json = run("team", "check", "--json")
    ours, theirs = json.loads(as_json.out)
    assert (as_json.status, ours["name"], ours["error"]["kind"]) == (1, "ours", "team-list")
    assert (theirs["name"], theirs["has_changes"]) == ("theirs", False)
    alone = run("team", "check", "ours", "--json")
    assert (alone.status, alone.error["kind"]) == (1, "team-list")
    assert list(of_team(run)) == ["audit", "deploy", "view", "lone"]


def test_remove_takes_the_roles_and_their_sessions_with_it(world: World, run: Run) -> None:
    place = world.home / "team.toml"
    place.write_text(f'[roles.shared]\nrole_arn = "{PROD}"\n')
    run("team", "add", "ours", "--file", str(place), "--source", "work", "--yes")
    assert run("assume", "shared").status == 0
    assert run("team", "remove", "ours") == (0, "ours: removed, with its roles\n", "")
    assert of_team(run) == {}
    assert not world.credentials.exists()
    assert world.switch.roles.load().teams == {}
    assert not TeamList(name="ours", file=str(place)).kept_at.exists()


@pytest.mark.parametrize("command", ["take", "check", "remove"])
def test_an_unknown_list_is_told(run: Run, command: str) -> None:
    assert run("team", command, "ours") == (1, "", "roleswitch: There is no team list named ours.\n")


@pytest.mark.parametrize(
    "arguments",
    [[], ["add"], ["add", "ours"], ["add", "ours", "--file", "a", "--url", "https://a"], ["take"], ["drop", "ours"]],
)
def test_team_that_is_written_wrongly_is_wrong_usage(run: Run, arguments: Sequence[str]) -> None:
    said = run("team", *arguments)
    assert (said.status, said.out) == (2, "")


# ---------------------------------------------------------------- what others wrote


def test_what_a_list_says_does_nothing_to_the_terminal_and_nothing_unseen(world: World, run: Run, place: Path) -> None:
    place.write_text(
        '[sources."\\u001b[2J"]\nkind = "identity-center"\nstart_url = "https://\\u001b"\nregion = "eu-west-1"\n'
        f'[roles."\\u001b]0;mine\\u0007"]\nrole_arn = "{ACCOUNT}/A"\n'
        f'[roles.quiet]\nrole_arn = "{ACCOUNT}/Quiet"\nprofile = "default"\ndisplay_name = "\\u001b[8m\\u202e"\n'
        '"\\u001b[8m" = true\n[network]\nproxy = "http://\\u001b[2J"\n'
    )
    said = run("team", "add", "ours", "--file", str(place), "--yes")
    assert (said.out + said.err).replace("\n", "").isprintable()
    assert (
        "(quiet): Its session goes to the profile default, which AWS programs use that are told no other." in said.err
    )
    assert list(of_team(run)) == ["quiet"]
    assert (run("list").out + run("show", "quiet").out + run("team", "list").out).replace("\n", "").isprintable()


def test_the_whole_way_in_a_process_of_its_own(world: World, place: Path) -> None:
    said = finished("team", "add", "ours", "--file", str(place), "--yes")
    assert isinstance(said, Said)
    assert (said.status, said.out) == (0, f"{SHOWN}ours: 3 roles and 1 source taken.\n")
    assert all(line.startswith("roleswitch: ") for line in said.err.splitlines())
