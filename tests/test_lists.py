"""Lists in and out, from what a person gives to what is in roles.toml, the keyring and ~/.aws."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Deliver
from roleswitch.core.rules import Rule
from roleswitch.core.session import Terms
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import (
    Action,
    BadValue,
    Cancelled,
    ConfirmationRequired,
    DeliveryTrouble,
    KeyringTrouble,
    NoSuchRole,
    NoSuchSource,
    NotAList,
    RolesFileBroken,
    SourceUnusable,
    TeamListTrouble,
)
from roleswitch.exchange.offer import Format
from roleswitch.exchange.preview import Preview, What
from roleswitch.lists import TeamCheck
from tests.fakes import (
    HUB,
    LONG,
    OTHER,
    OTHER_KEY,
    PROD,
    ROLES_FILE,
    USER,
    Died,
    MemoryKeyring,
    World,
    world_at,
)

CONFIG = f"""\
# by hand
[profile base]
region = eu-west-1

[profile admin]
role_arn = {LONG}
source_profile = base
duration_seconds = 7200

[profile broken]
role_arn = arn:aws:iam::1:role/Short
source_profile = base
"""
CREDENTIALS = f"""\
# keys of the office
[base]
aws_access_key_id = {OTHER.access_key_id}
aws_secret_access_key = {OTHER.secret_access_key}

[another]
aws_access_key_id = AKIAIOSFODNN7ANOTHER
aws_secret_access_key = {"a" * 40}
"""
WITHOUT_KEY = f"# keys of the office\n{CREDENTIALS[CREDENTIALS.index('[another]') :]}"
BASE = AccessKeySource(name="base", access_key_id=OTHER.access_key_id)

OTHER_ARN = "arn:aws:iam::482109375526:role/Other"
LINK = "https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=Viewer&displayName=viewer"
EXTENSION = "[lake]\naws_account_id = 731044561290\nrole_name = DataAnalyst\ncolor = #ffaaee\n"
TEAM_TEXT = f'version = 1\n[roles.shared]\nrole_arn = "{HUB}"\n'


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        yield running


@pytest.fixture
def aws_folder(world: World) -> World:
    """With a key, a role of it and a slip in ~/.aws."""
    return with_aws_files(world)


def with_aws_files(world: World) -> World:
    world.config.parent.mkdir()
    world.config.write_text(CONFIG)
    world.credentials.write_text(CREDENTIALS)
    return world


def numbers(preview: Preview, *names: str) -> list[int]:
    return [number for number, item in enumerate(preview.items) if item.name in names and item.can_be_taken]


def what(preview: Preview) -> dict[str, What]:
    return {item.name: item.what for item in preview.items}


def state_of(world: World) -> tuple[object, ...]:
    """All that an import may change."""
    kept = [path.read_bytes() for path in (world.roles_file, world.config, world.credentials)]
    assert isinstance(world.backend, MemoryKeyring)
    return (*kept, dict(world.backend.items))


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (CONFIG, {"admin"}),
        (EXTENSION, {"lake"}),
        (LINK, {"viewer"}),
        (f"Use this: {LINK}\nand\n{LINK.replace('iewer', 'oyager')}", {"viewer", "voyager"}),
        (TEAM_TEXT, {"shared"}),
    ],
)
def test_a_text_is_known_by_what_is_in_it(world: World, text: str, names: set[str]) -> None:
    offer = world.switch.lists.read(text, origin="the pasted text")
    assert {found.role.name for found in offer.roles} == names


def test_a_text_that_is_no_list_says_what_would_be_one(world: World) -> None:
    with pytest.raises(NotAList, match="AWS config file, AWS Extend Switch Roles, switch-role links"):
        world.switch.lists.read("Dear team, here are the roles.", origin="the pasted text")


def test_both_files_of_aws_are_one_list_whichever_of_them_is_chosen(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    offer = lists.read_aws()
    assert [found.role.name for found in offer.roles] == ["admin"]
    assert [found.source.name for found in offer.sources if found.key] == ["base", "another"]
    assert [problem.line for problem in offer.problems] == [11]
    assert lists.read_file(aws_folder.config) == lists.read_file(aws_folder.credentials) == offer


def test_what_cannot_be_read_is_told(world: World, tmp_path: Path) -> None:
    lists = world.switch.lists
    with pytest.raises(NotAList, match="AWS tools were not used here yet"):
        lists.read_aws()
    with pytest.raises(NotAList, match="no file"):
        lists.read_file(tmp_path / "gone.toml")
    with pytest.raises(NotAList, match="a folder"):
        lists.read_file(tmp_path)
    large = tmp_path / "large"
    large.write_bytes(b"x" * 8_000_001)
    with pytest.raises(NotAList, match="8 MB"):
        lists.read_file(large)


def test_looking_at_an_import_writes_nothing(aws_folder: World) -> None:
    before = state_of(aws_folder)
    aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    assert state_of(aws_folder) == before


# ---------------------------------------------------------------- taking it


def test_what_is_ticked_is_written_and_the_rest_is_not(world: World) -> None:
    lists = world.switch.lists
    links = "\n".join(LINK.replace("iewer", name) for name in ("iewer", "oyager", "isitor"))
    preview = lists.preview(lists.read(links, origin="links"), default_source="work")
    taken = lists.take(preview, numbers(preview, "viewer", "visitor"))
    assert taken.roles == ("viewer", "visitor")
    catalog = world.switch.roles.load()
    assert {"viewer", "visitor"} < set(catalog.roles)
    assert "voyager" not in catalog.roles
    assert catalog.roles["viewer"].source == "work"
    assert world.roles_file.read_text().startswith(ROLES_FILE)


def test_a_role_that_is_taken_is_delivered_as_the_person_prefers(world: World) -> None:
    PreferencesFile.here().put(deliver="nothing")
    lists = world.switch.lists
    preview = lists.preview(lists.read(LINK, origin="links"), default_source="work")
    lists.take(preview, numbers(preview, "viewer"))
    assert world.switch.roles.load().roles["viewer"].deliver is Deliver.NOTHING


def test_a_role_that_is_taken_can_be_assumed_with_the_key_that_moved(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    taken = lists.take(preview, numbers(preview, "admin"), moved=["base"])
    assert taken.troubles == ()
    assert aws_folder.switch.roles.load().sources["base"] == AccessKeySource(
        name="base", access_key_id=OTHER.access_key_id, region="eu-west-1"
    )
    assert aws_folder.switch.keys.keychain.read(BASE) == OTHER_KEY
    assert aws_folder.credentials.read_text() == WITHOUT_KEY
    assert aws_folder.config.read_text() == CONFIG
    assert [backup.read_text() for backup in taken.backups] == [CREDENTIALS]
    session = aws_folder.switch.assume("admin")
    assert OTHER.arn in {call.caller_arn for call in aws_folder.aws.calls}
    assert (session.expiration - session.issued).total_seconds() == 7200


def test_a_key_that_is_not_moved_stays_where_it_is_and_works(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    taken = lists.take(preview, numbers(preview, "admin"))
    assert taken.backups == ()
    assert aws_folder.switch.roles.load().sources["base"] == ProfileSource(
        name="base", profile="base", region="eu-west-1"
    )
    assert aws_folder.credentials.read_text() == CREDENTIALS
    assert aws_folder.switch.assume("admin").source == "base"


def test_a_profile_that_somebody_wrote_by_hand_is_not_written_over(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    lists.take(preview, numbers(preview, "admin"))
    assert aws_folder.switch.roles.load().roles["admin"].deliver is Deliver.NOTHING
    aws_folder.switch.assume("admin")
    assert aws_folder.config.read_text() == CONFIG


def take_admin(world: World) -> None:
    lists = world.switch.lists
    preview = lists.preview(lists.read_aws())
    lists.take(preview, numbers(preview, "admin", "another"), moved=["base", "another"])


def test_a_key_is_in_the_keyring_before_the_list_names_it_and_in_its_file_until_then(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []

    def look(operation: str) -> None:
        if operation == "set" and (home / ".aws").exists():
            listed = Path(files.roles_file()).read_text()
            seen.append((listed == ROLES_FILE, (home / ".aws" / "credentials").read_text() == CREDENTIALS))

    with world_at(home, monkeypatch, backend=MemoryKeyring(after=look)) as world:
        take_admin(with_aws_files(world))
    assert seen == [(True, True), (True, True)]


@pytest.mark.parametrize("at", [1, 2])
def test_a_keyring_that_refuses_leaves_everything_as_it_was(
    home: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    puts = 0

    def refuse(operation: str) -> None:
        nonlocal puts
        puts += operation == "set"
        if operation == "set" and puts == at + 1:  # the first is that of the world's own key
            raise KeyringLocked("locked")

    with world_at(home, monkeypatch, backend=MemoryKeyring(before=refuse)) as world:
        before = state_of(with_aws_files(world))
        with pytest.raises(KeyringTrouble):
            take_admin(world)
        assert state_of(world) == before


def test_a_key_that_the_keyring_kept_without_saying_so_does_not_stay_there(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puts = 0

    def fail_late(operation: str) -> None:
        nonlocal puts
        puts += operation == "set"
        if operation == "set" and puts == 2:
            raise KeyringLocked("locked")

    with world_at(home, monkeypatch, backend=MemoryKeyring(after=fail_late)) as world:
        before = state_of(with_aws_files(world))
        with pytest.raises(KeyringTrouble):
            take_admin(world)
        assert state_of(world) == before


def test_a_list_that_cannot_be_written_leaves_everything_as_it_was(aws_folder: World) -> None:
    preview = aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    aws_folder.write_list(ROLES_FILE + "[roles.slip\n")
    before = state_of(aws_folder)
    with pytest.raises(RolesFileBroken):
        aws_folder.switch.lists.take(preview, numbers(preview, "admin"), moved=["base"])
    assert state_of(aws_folder) == before


def test_a_list_that_has_changed_meanwhile_is_not_written_over(aws_folder: World) -> None:
    preview = aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    aws_folder.write_list(ROLES_FILE + f'[roles.admin]\nrole_arn = "{HUB}"\nsource = "work"\n')
    before = state_of(aws_folder)
    with pytest.raises(BadValue, match="meanwhile"):
        aws_folder.switch.lists.take(preview, numbers(preview, "admin"), moved=["base"])
    assert state_of(aws_folder) == before


def test_what_was_edited_after_the_preview_is_not_written_over(world: World) -> None:
    lists = world.switch.lists
    text = f'[roles.prod]\nrole_arn = "{PROD}"\nexternal_id = "other-id"\n'
    preview = lists.preview(lists.read(text, origin="a text"))
    assert what(preview) == {"prod": What.CHANGED}
    edited = ROLES_FILE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = true\n")
    world.write_list(edited)
    with pytest.raises(BadValue, match=r"Production was changed in roles\.toml meanwhile"):
        lists.take(preview, numbers(preview, "prod"))
    assert world.roles_file.read_text() == edited


def test_what_an_import_says_is_written_although_a_rule_says_the_same_today(world: World) -> None:
    world.write_list(ROLES_FILE + '[[rules]]\nname = "prod"\ncolor = "red"\n')
    lists = world.switch.lists
    preview = lists.preview(lists.read(f'[roles.prod]\nrole_arn = "{PROD}"\ncolor = "red"\n', origin="a text"))
    lists.take(preview, numbers(preview, "prod"))
    assert what(lists.preview(lists.read(f'[roles.prod]\nrole_arn = "{PROD}"\ncolor = "red"\n', origin="a"))) == {
        "prod": What.SAME
    }
    lists.put_rules([])
    assert world.switch.roles.load().roles["prod"].color == "red"


def test_a_text_with_another_secret_for_a_key_of_the_keyring_does_not_replace_it(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    text = f"[work]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {'x' * 40}\n"
    preview = lists.preview(lists.read(text, origin="a text"))
    before = state_of(aws_folder)
    with pytest.raises(BadValue, match=f"The keyring has another secret for {USER.access_key_id}"):
        lists.take(preview, [], moved=["work"])
    assert state_of(aws_folder) == before


def test_a_key_of_somebodys_text_is_not_taken_out_of_ones_own_files(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read(CREDENTIALS, origin="a mail"))
    lists.take(preview, numbers(preview, "base"), moved=["base"])
    assert aws_folder.switch.keys.keychain.read(BASE) == OTHER_KEY
    assert aws_folder.credentials.read_text() == CREDENTIALS


def test_a_source_that_gets_its_key_into_the_keyring_keeps_its_lines_and_comments(aws_folder: World) -> None:
    by_profile = '[sources.base] # mine\nkind = "profile"\nprofile = "base"\nmfa_serial = "GAHT12345678"  # the token\n'
    aws_folder.write_list(f"{ROLES_FILE}\n{by_profile}")
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    lists.take(preview, [], moved=["base"])
    text = aws_folder.roles_file.read_text()
    assert "[sources.base] # mine\n" in text
    assert 'mfa_serial = "GAHT12345678"  # the token\n' in text
    source = aws_folder.switch.roles.load().sources["base"]
    assert (type(source), getattr(source, "mfa_serial", "")) == (AccessKeySource, "GAHT12345678")


def test_a_key_that_was_in_the_keyring_before_stays_there_when_the_rest_fails(aws_folder: World) -> None:
    keychain = aws_folder.switch.keys.keychain
    keychain.put("base", OTHER_KEY)
    preview = aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    aws_folder.write_list(ROLES_FILE + "[roles.slip\n")
    with pytest.raises(RolesFileBroken):
        aws_folder.switch.lists.take(preview, numbers(preview, "admin"), moved=["base"])
    assert keychain.read(BASE) == OTHER_KEY


def test_a_program_that_dies_between_keyring_and_list_has_lost_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(operation: str) -> None:
        if operation == "set" and (home / ".aws").exists():
            raise Died

    with world_at(home, monkeypatch, backend=MemoryKeyring(after=die)) as world:
        before = state_of(with_aws_files(world))
        with pytest.raises(Died):
            take_admin(world)
        assert state_of(world)[:3] == before[:3]
        assert world.switch.lists.preview(world.switch.lists.read_aws()).count(What.NEW) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's mode keeps nobody from writing there")
def test_a_key_in_files_that_cannot_be_changed_is_in_the_keyring_too_and_that_is_told(aws_folder: World) -> None:
    folder = aws_folder.credentials.parent
    for path in (aws_folder.credentials, aws_folder.config):
        path.chmod(0o400)
    folder.chmod(0o500)
    try:
        lists = aws_folder.switch.lists
        preview = lists.preview(lists.read_aws())
        taken = lists.take(preview, numbers(preview, "admin"), moved=["base"])
    finally:
        folder.chmod(0o700)
    (trouble,) = taken.troubles
    assert trouble.startswith("The key of base is in the keyring, and still in its file")
    assert OTHER.secret_access_key not in trouble
    assert aws_folder.credentials.read_text() == CREDENTIALS
    assert aws_folder.switch.keys.keychain.read(BASE) == OTHER_KEY
    assert aws_folder.switch.assume("admin").source == "base"
    for path in (aws_folder.credentials, aws_folder.config):
        path.chmod(0o600)
    again = lists.preview(lists.read_aws())
    assert what(again)["base"] is What.SAME
    assert lists.take(again, [], moved=["base"]).troubles == ()
    assert aws_folder.credentials.read_text() == WITHOUT_KEY
    assert aws_folder.switch.keys.keychain.read(BASE) == OTHER_KEY


def test_a_key_that_is_another_one_by_now_is_left_in_its_file(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    rotated = CREDENTIALS.replace(OTHER.access_key_id, "AKIAIOSFODNN7ROTATED")
    aws_folder.credentials.write_text(rotated)
    taken = lists.take(preview, numbers(preview, "admin"), moved=["base"])
    assert "another access key" in taken.troubles[0]
    assert aws_folder.credentials.read_text() == rotated


def test_an_import_that_is_called_off_before_writes_nothing(aws_folder: World) -> None:
    cancelled = threading.Event()
    cancelled.set()
    before = state_of(aws_folder)
    preview = aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    with pytest.raises(Cancelled, match="Nothing was imported"):
        aws_folder.switch.lists.take(preview, preview.at_first(), cancelled=cancelled)
    assert state_of(aws_folder) == before


def test_nothing_ticked_is_nothing_written(aws_folder: World) -> None:
    before = state_of(aws_folder)
    preview = aws_folder.switch.lists.preview(aws_folder.switch.lists.read_aws())
    assert aws_folder.switch.lists.take(preview, []).roles == ()
    assert state_of(aws_folder) == before


def test_importing_the_same_again_changes_nothing(aws_folder: World) -> None:
    lists = aws_folder.switch.lists
    preview = lists.preview(lists.read_aws())
    lists.take(preview, preview.at_first())
    again = lists.preview(lists.read_aws())
    assert {item.what for item in again.items if item.role or item.source} == {What.SAME}


def test_another_role_under_a_known_name_ends_the_session_of_the_one_before(world: World) -> None:
    lists = world.switch.lists
    world.switch.assume("prod")
    assert "aws_access_key_id" in world.credentials.read_text()
    preview = lists.preview(lists.read(f'[roles.prod]\nrole_arn = "{OTHER_ARN}"\n', origin="a file"))
    assert what(preview)["prod"] is What.LOOK
    lists.take(preview, numbers(preview, "prod"))
    assert str(world.switch.roles.load().roles["prod"].arn) == OTHER_ARN
    assert world.switch.kept_sessions() == {}
    assert not world.credentials.exists()  # there was nothing else in it


# ---------------------------------------------------------------- export


@pytest.mark.parametrize("format", Format)
def test_an_export_holds_no_secret_and_nothing_of_a_session(world: World, format: Format) -> None:
    session = world.switch.assume("prod")
    text = world.switch.lists.export([], format).text
    assert "482109375526" in text
    for secret in (USER.secret_access_key, session.secret_access_key, session.session_token):
        assert secret not in text


def test_some_roles_are_exported_by_name_and_one_that_is_not_there_is_told(world: World) -> None:
    text = world.switch.lists.export(["prod"], Format.TEAM).text
    assert "[roles.prod]" in text
    assert "operator" not in text
    with pytest.raises(NoSuchRole, match="Did you mean prod"):
        world.switch.lists.export(["prodd"], Format.TEAM)


def test_external_ids_are_left_out_where_they_are_not_wanted(world: World) -> None:
    world.write_list(ROLES_FILE.replace("[roles.partner]\n", '[roles.partner]\nexternal_id = "northwind-7064"\n'))
    for format in (Format.TEAM, Format.AWS_CONFIG, Format.EXTEND_SWITCH_ROLES):
        assert "northwind-7064" not in world.switch.lists.export([], format, external_ids=False).text
    assert "northwind-7064" in world.switch.lists.export([], Format.TEAM).text


# ---------------------------------------------------------------- team lists

FIRST = f"""\
version = 1

[sources.portal]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"

[roles.shared]
role_arn = "{LONG}"
color = "blue"
group = "Platform"

[roles.viewer]
role_arn = "arn:aws:iam::482109375526:role/Viewer"
source = "portal"
"""
PORTAL = IdentityCenterSource(name="portal", start_url="https://acme.awsapps.com/start", region="eu-west-1")


class Team:
    """A team list in a file, and those who keep it."""

    def __init__(self, world: World, path: Path) -> None:
        self.world = world
        self.path = path
        self.list = TeamList(name="platform", file=str(path), source="work")
        self.lists = world.switch.lists

    def says(self, text: str) -> None:
        self.path.write_text(text)

    def add(self) -> None:
        check = self.lists.look_at_team(self.list)
        self.lists.take_team(check, everything(check))

    def take(self, *names: str) -> TeamCheck:
        """Take all, or what has these names."""
        check = self.lists.check_team("platform")
        self.lists.take_team(check, numbers(check.preview, *names) if names else everything(check))
        return check


def everything(check: TeamCheck) -> list[int]:
    return [number for number, item in enumerate(check.preview.items) if item.can_be_taken]


@pytest.fixture
def team(world: World, tmp_path: Path) -> Team:
    team = Team(world, tmp_path / "platform.toml")
    team.says(FIRST)
    return team


@pytest.fixture
def added(team: Team) -> Team:
    team.add()
    return team


def test_a_team_list_is_looked_at_before_anything_is_written(team: Team) -> None:
    check = team.lists.look_at_team(team.list)
    assert what(check.preview) == {"portal": What.NEW, "shared": What.NEW, "viewer": What.NEW}
    assert team.world.roles_file.read_text() == ROLES_FILE
    assert not team.list.kept_at.exists()
    assert team.lists.teams() == ()


def test_the_roles_of_a_team_list_are_in_the_list_read_only_and_can_be_assumed(added: Team) -> None:
    catalog = added.world.switch.roles.load()
    assert catalog.problems == ()
    assert catalog.roles["shared"].team == "platform"
    assert (catalog.roles["shared"].source, catalog.roles["viewer"].source) == ("work", "portal")
    assert catalog.sources["portal"] == PORTAL
    session = added.world.switch.assume("shared")
    assert session.role_arn == LONG
    with pytest.raises(BadValue, match="comes from the team list platform"):
        added.world.switch.role_edits.remove_role("shared")


def test_a_list_that_comes_from_elsewhere_by_now_is_not_taken_into_this_one(added: Team) -> None:
    lists = added.world.switch.lists
    check = lists.check_team("platform")
    text = added.world.roles_file.read_text()
    added.world.write_list(text.replace(str(added.path), "/other/list.toml"))
    with pytest.raises(BadValue, match=r"was changed in roles\.toml meanwhile"):
        lists.take_team(check, everything(check))


def test_two_who_take_a_team_list_at_once_lose_nothing_of_it(added: Team) -> None:
    lists = added.world.switch.lists
    check = lists.check_team("platform")
    chosen = everything(check)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: lists.take_team(check, chosen), range(24)))
    assert not lists.check_team("platform").has_changes


def test_what_was_taken_is_not_offered_again(added: Team) -> None:
    assert not added.lists.check_team("platform").has_changes


def test_what_has_changed_is_shown_and_nothing_of_it_is_there_before_it_is_taken(added: Team) -> None:
    before = added.world.switch.roles.load()
    added.says(FIRST.replace('"blue"', '"red"') + f'[roles.more]\nrole_arn = "{HUB}"\n')
    check = added.lists.check_team("platform")
    assert what(check.preview) == {"shared": What.CHANGED, "viewer": What.SAME, "more": What.NEW}
    assert check.has_changes
    assert added.world.switch.roles.load() == before
    added.take()
    roles = added.world.switch.roles.load().roles
    assert roles["shared"].color == "red"
    assert roles["more"].source == "work"


def test_what_is_not_taken_stays_as_it_was_and_is_offered_again(added: Team) -> None:
    added.says(FIRST.replace('"blue"', '"red"').replace("Viewer", "Auditor"))
    added.take("shared")
    roles = added.world.switch.roles.load().roles
    assert roles["shared"].color == "red"
    assert roles["viewer"].arn.name == "Viewer"
    assert what(added.lists.check_team("platform").preview)["viewer"] is What.LOOK


def test_another_role_arn_under_a_known_name_is_pointed_out_and_ends_its_session_when_it_is_taken(
    added: Team,
) -> None:
    added.world.switch.assume("shared")
    added.says(FIRST.replace(LONG, PROD))
    check = added.lists.check_team("platform")
    (item,) = [item for item in check.preview.items if item.name == "shared"]
    assert (item.what, item.is_taken_at_first) == (What.LOOK, False)
    assert item.before is not None
    assert item.role is not None
    assert (str(item.before.arn), str(item.role.arn)) == (LONG, PROD)
    added.take("shared")
    assert added.world.switch.kept_sessions() == {}
    assert added.world.switch.assume("shared").role_arn == PROD


def test_a_role_that_has_gone_leaves_with_its_session_and_profile(added: Team) -> None:
    added.world.switch.assume("shared")
    assert "[shared]" in added.world.credentials.read_text()
    added.says(FIRST.partition("[roles.shared]")[0])
    check = added.take()
    assert what(check.preview) == {"shared": What.GONE, "viewer": What.GONE}
    catalog = added.world.switch.roles.load()
    assert not {"shared", "viewer"} & set(catalog.roles)
    assert added.world.switch.kept_sessions() == {}
    assert not added.world.credentials.exists()  # there was nothing else in it


def test_what_was_said_of_a_role_that_has_gone_goes_with_it(added: Team) -> None:
    world, lists = added.world, added.lists
    name = next(role.name for role in world.switch.roles.load().roles.values() if role.team)
    world.switch.role_edits.save_role(replace(world.switch.roles.load().role(name), favorite=True), name)
    added.says("version = 1\n")
    check = lists.check_team("platform")
    lists.take_team(check, everything(check))
    assert world.switch.roles.load().problems == ()
    assert f"roles.{name}" not in world.roles_file.read_text()


def test_a_sign_in_that_no_role_is_left_for_goes_with_the_last_one(added: Team) -> None:
    added.says(f'version = 1\n[roles.shared]\nrole_arn = "{LONG}"\n')
    added.take("shared")
    assert added.world.switch.roles.load().sources["portal"] == PORTAL  # viewer is still there
    added.take("viewer")
    assert "portal" not in added.world.switch.roles.load().sources


def test_without_a_network_the_list_has_its_roles(added: Team) -> None:
    added.path.unlink()
    with pytest.raises(TeamListTrouble):
        added.lists.check_team("platform")
    assert "shared" in added.world.switch.roles.load().roles
    assert added.world.switch.assume("shared").role_arn == LONG


@pytest.mark.parametrize("text", ["", "<html>Sign in</html>", "not a list"])
def test_something_else_in_its_place_is_no_list_that_has_become_empty(added: Team, text: str) -> None:
    added.says(text)
    with pytest.raises(NotAList):
        added.lists.check_team("platform")
    assert "shared" in added.world.switch.roles.load().roles


def test_what_a_role_is_assumed_via_is_taken_with_it(added: Team) -> None:
    added.says(FIRST + f'[roles.deep]\nrole_arn = "{PROD}"\nvia = "middle"\n[roles.middle]\nrole_arn = "{HUB}"\n')
    added.take("deep")
    roles = added.world.switch.roles.load().roles
    assert (roles["deep"].via, roles["middle"].source) == ("middle", "work")


def test_what_another_role_is_assumed_via_does_not_go_before_that_does(added: Team) -> None:
    added.says(FIRST + f'[roles.deep]\nrole_arn = "{PROD}"\nvia = "shared"\n')
    added.take()
    added.says(f'version = 1\n[roles.deep]\nrole_arn = "{PROD}"\n')
    added.take("shared")
    assert added.world.switch.roles.load().roles["deep"].via == "shared"
    added.take("shared", "deep")
    roles = added.world.switch.roles.load().roles
    assert roles["deep"].source == "work"
    assert "shared" not in roles


HOSTILE = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "AKIAIOSFODNN7HOSTILE"
mfa_code_command = ["touch", "/tmp/owned"]

[sources.files]
kind = "profile"
profile = "default"
mfa_code_command = ["touch", "/tmp/owned"]

[network]
proxy = "http://proxy.example.com:3128"

[teams.more]
url = "https://example.com/more.toml"

[[rules]]
any = "*"
ask_before_assuming = false

[roles.with-key]
role_arn = "{LONG}"
source = "work"

[roles.with-file]
role_arn = "{LONG}"
source = "files"
mfa_serial = "arn:aws:iam::111122223333:mfa/boaty"
favorite = true
ask_before_assuming = false

[roles.from-mine]
role_arn = "{PROD}"
via = "hub"

[roles.prod]
role_arn = "arn:aws:iam::706469024316:role/Harvest"
"""


def test_a_hostile_team_list_gets_at_no_key_command_rule_or_role_of_ones_own(team: Team) -> None:
    mine = team.world.switch.roles.load()
    team.list = TeamList(name="platform", file=str(team.path))  # no source is given to its roles
    team.says(HOSTILE)
    check = team.lists.look_at_team(team.list)
    assert not any(item.source for item in check.preview.items)
    told = {problem.line: problem.section for problem in check.offer.problems}
    assert set(told.values()) >= {"sources.work", "sources.files", "network", "teams", "rules", "roles.from-mine"}
    assert "prod" in {item.name for item in check.preview.items if item.what is What.UNUSABLE}
    team.lists.take_team(check, everything(check))

    catalog = team.world.switch.roles.load()
    assert dict(catalog.sources) == dict(mine.sources)
    assert catalog.rules == ()
    assert set(catalog.teams) == {"platform"}
    assert catalog.network == mine.network
    assert {name: role for name, role in catalog.roles.items() if not role.team} == dict(mine.roles)
    theirs = {name: role for name, role in catalog.roles.items() if role.team}
    assert set(theirs) == {"with-key", "with-file", "from-mine"}
    for role in theirs.values():
        assert (role.source, role.via, role.mfa_serial, role.favorite) == (None, None, None, False)
        assert role.ask_before_assuming is None
        with pytest.raises(SourceUnusable):
            team.world.switch.assume(role.name)
    assert team.world.aws.calls == []


def test_a_kept_copy_that_somebody_has_tampered_with_gets_at_nothing_either(added: Team) -> None:
    mine = added.world.switch.roles.load()
    added.list.kept_at.write_text(HOSTILE)
    added.list.kept_at.with_name(f"{added.list.kept_at.name}.copy").unlink()
    catalog = added.world.switch.roles.load()
    assert catalog.sources["work"] == mine.sources["work"]
    assert "files" not in catalog.sources
    assert catalog.roles["prod"] == mine.roles["prod"]
    assert catalog.rules == ()


def test_a_list_that_renames_my_source_into_its_sign_in_does_not_get_it(added: Team) -> None:
    added.says(FIRST.replace("portal", "work"))
    check = added.lists.check_team("platform")
    assert what(check.preview)["work"] is What.LOOK
    added.take()
    catalog = added.world.switch.roles.load()
    assert isinstance(catalog.sources["work"], AccessKeySource)


OVERLAY = """
[roles.shared]
team = "platform"
favorite = true
color = "red"
group = "Mine"
source = "work"
"""


def test_what_a_person_says_of_a_role_stays_when_the_team_changes_it(added: Team) -> None:
    switch = added.world.switch
    role = switch.roles.load().roles["shared"]
    for change in ({"favorite": True}, {"color": "red"}, {"group": "Mine"}, {"source": "work"}):
        fields = {**vars(switch.roles.load().roles["shared"]), **change}
        switch.role_edits.save_role(type(role)(**fields), "shared")
    added.says(FIRST.replace('"blue"', '"green"').replace('"Platform"', '"Core"') + "duration_seconds = 7200\n")
    added.says(added.path.read_text().replace(f'"{LONG}"', f'"{LONG}"\naccount_name = "acme-run"'))
    assert what(added.take().preview)["shared"] is What.CHANGED
    after = switch.roles.load().roles["shared"]
    assert (after.favorite, after.color, after.group, after.source) == (True, "red", "Mine", "work")
    assert after.account_name == "acme-run"
    assert switch.roles.load().problems == ()
    assert not added.lists.check_team("platform").has_changes


def test_what_the_team_says_is_not_ones_own_to_change(added: Team) -> None:
    role = added.world.switch.roles.load().roles["shared"]
    with pytest.raises(BadValue, match="comes from the team list platform"):
        added.world.switch.role_edits.save_role(type(role)(**{**vars(role), "external_id": "mine"}), "shared")


def test_a_team_list_that_is_removed_takes_its_roles_words_and_sessions_with_it(added: Team) -> None:
    added.world.roles_file.write_text(added.world.roles_file.read_text() + OVERLAY)
    added.world.switch.assume("shared")
    added.lists.remove_team("platform")
    assert added.world.roles_file.read_text().strip() == ROLES_FILE.strip()
    assert added.world.switch.kept_sessions() == {}
    assert not added.list.kept_at.exists()
    assert added.path.read_text() == FIRST
    with pytest.raises(NoSuchSource, match="no team list named platform"):
        added.lists.check_team("platform")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's mode keeps nobody from writing there")
def test_a_profile_that_cannot_be_removed_keeps_no_other_session_alive(added: Team) -> None:
    added.says(FIRST + f'[roles.quiet]\nrole_arn = "{HUB}"\ndeliver = "nothing"\n')
    added.take()
    for name in ("shared", "quiet"):
        added.world.switch.assume(name)
    before = added.world.credentials.read_bytes()
    added.world.credentials.write_text("[unbalanced\n" + before.decode())
    with pytest.raises(DeliveryTrouble, match="platform is out of the list"):
        added.lists.remove_team("platform")
    assert "platform" not in added.world.switch.roles.load().teams


def test_a_list_that_was_removed_by_hand_leaves_nothing_to_the_next_one_of_its_name(added: Team) -> None:
    added.world.write_list(ROLES_FILE)
    added.says(TEAM_TEXT)
    check = added.lists.look_at_team(added.list)
    assert what(check.preview) == {"shared": What.NEW}
    added.lists.take_team(check, everything(check))
    catalog = added.world.switch.roles.load()
    assert "viewer" not in catalog.roles
    assert str(catalog.roles["shared"].arn) == HUB


def test_a_list_that_roles_toml_cannot_take_leaves_no_copy(team: Team) -> None:
    check = team.lists.look_at_team(team.list)
    team.world.write_list(ROLES_FILE + "[roles.slip\n")
    with pytest.raises(RolesFileBroken):
        team.lists.take_team(check, everything(check))
    assert not team.list.kept_at.exists()


def test_a_copy_that_cannot_be_written_is_told_and_the_list_is_not_added(team: Team) -> None:
    check = team.lists.look_at_team(team.list)
    Path(files.teams_folder()).write_text("in the way")
    with pytest.raises(TeamListTrouble):
        team.lists.take_team(check, everything(check))
    assert team.lists.teams() == ()


def test_a_list_can_be_added_with_nothing_of_it_taken(team: Team) -> None:
    check = team.lists.look_at_team(team.list)
    team.lists.take_team(check, [])
    assert [known.name for known in team.lists.teams()] == ["platform"]
    assert what(team.lists.check_team("platform").preview)["shared"] is What.NEW


def test_a_list_can_come_from_somewhere_else(added: Team, tmp_path: Path) -> None:
    other = tmp_path / "moved.toml"
    other.write_text(FIRST.replace('"blue"', '"green"'))
    added.lists.put_team(TeamList(name="platform", file=str(other), source="work"))
    assert what(added.lists.check_team("platform").preview)["shared"] is What.CHANGED
    assert added.world.switch.roles.load().roles["shared"].color == "blue"


def test_a_look_can_be_called_off(added: Team) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        added.lists.check_team("platform", cancelled=cancelled)


def test_the_short_way_of_credential_process_sees_a_team_list_that_changed(added: Team) -> None:
    added.world.switch.assume("shared")
    assert kept_answer("shared") is not None
    added.says(FIRST.replace('"blue"', '"red"'))
    added.take()
    assert kept_answer("shared") is None
    added.world.switch.process_session("shared")
    assert added.world.assumed() == 1  # what it asks for is the same
    assert kept_answer("shared") is not None


# ---------------------------------------------------------------- rules


def test_a_rule_holds_for_roles_that_are_imported_later(world: World) -> None:
    lists = world.switch.lists
    lists.put_rules([Rule(where={"account_id": ("731044561290",)}, color="red", ask_before_assuming=True)])
    assert [rule.color for rule in lists.rules()] == ["red"]
    preview = lists.preview(lists.read(EXTENSION.replace("color = #ffaaee\n", ""), origin="x"), default_source="work")
    lists.take(preview, preview.at_first())
    role = world.switch.roles.load().roles["lake"]
    assert (role.color, role.ask_before_assuming) == ("red", True)
    assert 'color = "red"' not in world.roles_file.read_text().partition("[roles.lake]")[2].partition("[[")[0]


def test_a_rule_makes_no_import_look_changed(world: World) -> None:
    lists = world.switch.lists
    first = lists.preview(lists.read(EXTENSION, origin="x"), default_source="work")
    lists.take(first, first.at_first())
    lists.put_rules([Rule(where={"any": ("*",)}, group="All")])
    again = lists.preview(lists.read(EXTENSION, origin="x"), default_source="work")
    assert what(again) == {"lake": What.SAME}


# ---------------------------------------------------------------- roles that ask first

ASKING = ROLES_FILE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = true\n")
BY_RULE = ROLES_FILE + '\n[[rules]]\naccount_name = "*prod*"\ncolor = "red"\nask_before_assuming = true\n'
YES = Terms(confirmed=True)


@pytest.fixture(params=[ASKING, BY_RULE], ids=["by itself", "by a rule"])
def asking(world: World, request: pytest.FixtureRequest) -> World:
    world.write_list(request.param)
    return world


def refused(world: World, call: Callable[[], object]) -> ConfirmationRequired:
    """How it refuses, before AWS is asked and the keyring opened."""
    before = len(world.aws.calls)
    with pytest.raises(ConfirmationRequired) as raised:
        call()
    assert len(world.aws.calls) == before
    return raised.value


def test_a_role_that_asks_first_is_not_assumed_before_somebody_says_yes(asking: World) -> None:
    trouble = refused(asking, lambda: asking.switch.assume("prod"))
    assert "Production (acme-prod · 482109375526) asks before it is assumed" in trouble.message
    (step,) = trouble.next_steps
    assert step.action is Action.CONFIRM
    assert "--yes" in step.text
    assert trouble.kind == "confirmation-needed"
    assert asking.switch.kept_sessions() == {}
    assert not asking.credentials.exists()
    session = asking.switch.assume("prod", YES)
    assert session.role_arn == PROD


def test_nothing_that_hands_a_session_out_goes_round_the_question(asking: World) -> None:
    refused(asking, lambda: asking.switch.fresh_session("prod"))
    refused(asking, lambda: asking.switch.process_session("prod"))
    refused(asking, lambda: asking.switch.whoami("prod"))
    assert asking.switch.renew("prod") is None  # nothing is there to be renewed
    assert asking.switch.fresh_session("prod", YES).role_arn == PROD


def test_a_session_that_is_alive_was_said_yes_to(asking: World) -> None:
    first = asking.switch.assume("prod", YES)
    assert asking.switch.fresh_session("prod") == asking.switch.process_session("prod")
    assert asking.switch.renew("prod") is not None
    again = asking.switch.assume("prod", as_before=True)
    assert again.access_key_id != first.access_key_id


def test_after_the_end_it_asks_again(asking: World) -> None:
    asking.switch.assume("prod", YES)
    asking.switch.end("prod")
    refused(asking, lambda: asking.switch.assume("prod"))
    refused(asking, lambda: asking.switch.process_session("prod"))


def test_a_yes_to_one_role_is_none_to_another_under_its_name(asking: World) -> None:
    asking.switch.assume("prod", YES)
    asking.write_list(asking.roles_file.read_text().replace(f'"{PROD}"', f'"{LONG}"', 1))
    refused(asking, lambda: asking.switch.assume("prod"))
    refused(asking, lambda: asking.switch.process_session("prod"))


def test_what_a_role_says_itself_overrules_the_rule(world: World) -> None:
    world.write_list(BY_RULE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = false\n"))
    assert world.switch.assume("prod").role_arn == PROD


def test_other_roles_do_not_ask(asking: World) -> None:
    assert asking.switch.assume("helper").role == "helper"
