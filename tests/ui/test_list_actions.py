"""Lists in and out behind the window: its actions at work, with an AWS on loopback and a keyring in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.rules import Rule
from roleswitch.core.session import Phase, Terms
from roleswitch.core.team_list import TeamList
from roleswitch.demo.strict_aws import Fault, Manner
from roleswitch.demo.strict_identity_center import AssignedAccount, PermissionSet, StrictDirectory
from roleswitch.demo.strict_organizations import MemberAccount, StrictOrganization
from roleswitch.errors import (
    Cancelled,
    NotAList,
    RolesFileBroken,
    RoleSwitchError,
    SignInRequired,
    TeamListTrouble,
)
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.organization import Template
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.lists import Exported, Taken, TeamCheck
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.list_actions import Task, team_state
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store, TeamState
from tests.fakes import HUB, LONG, PROD, ROLES_FILE, USER, World, world_at

LINK = "https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=Viewer&displayName=viewer"
TEAM = f'version = 1\n[roles.shared]\nrole_arn = "{LONG}"\n'
DIRECTORY = StrictDirectory(
    "https://acme.awsapps.com/start",
    "eu-west-1",
    "boaty",
    tuple(
        AssignedAccount(f"00000000000{number}", f"acme-{number}", f"{number}@acme.example", (PermissionSet("Admin"),))
        for number in range(3)
    ),
    interval=0,
)
CENTER = (
    '\n[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
)


class Window:
    """What is behind the window: its store and actions, and what it was told."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.folder = folder
        self.background = Background()
        self.store = Store()
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = PreferenceStore(PreferencesFile.here(), self.background)
        self.actions = Actions(lambda: world.switch, self.store, self.background, settings, preferences=preferences)
        self.lists = self.actions.lists
        self.show()

    def show(self) -> None:
        self.store.show(self.world.switch.roles.load())

    def wait(self, call: Callable[[Callable[[object], None]], object]) -> object:
        """What `call` gives to its `done`."""
        found: list[object] = []
        call(found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    def preview(self, text: str, source: str | None = "work") -> Preview:
        offer = self.wait(lambda done: self.lists.read_text(text, "the pasted text", None, done))
        assert isinstance(offer, Offer)
        preview = self.wait(lambda done: self.lists.preview(offer, source, done))
        assert isinstance(preview, Preview)
        return preview

    def has_team(self, text: str = TEAM) -> Path:
        """A team list that is in roles.toml, with all of it taken."""
        path = self.folder / "platform.toml"
        path.write_text(text)
        lists = self.world.switch.lists
        check = lists.look_at_team(TeamList(name="platform", file=str(path), source="work"))
        lists.take_team(check, range(len(check.preview.items)))
        self.show()
        return path


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with world_at(home, monkeypatch) as world:
        for service in ("SSO", "SSO_OIDC", "ORGANIZATIONS"):
            monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", world.aws.url)
        window = Window(qtbot, world, tmp_path)
        yield window
        window.actions.close()
        world.aws.release()
        window.background.close()


# ---------------------------------------------------------------- import


def test_roles_that_are_taken_are_in_the_window_at_once(window: Window) -> None:
    preview = window.preview(LINK)
    taken = window.wait(lambda done: window.lists.take(preview, preview.at_first(), [], done))
    assert isinstance(taken, Taken)
    assert taken.roles == ("viewer",)
    state = window.store.state("viewer")
    assert state is not None
    assert state.role.source == "work"


def test_what_is_no_list_is_told_to_who_asked(window: Window, tmp_path: Path) -> None:
    outcome = window.wait(lambda done: window.lists.read_text("hello", "the pasted text", None, done))
    assert isinstance(outcome, NotAList)
    outcome = window.wait(lambda done: window.lists.read_file(tmp_path / "gone", None, done))
    assert isinstance(outcome, NotAList)


def test_an_import_that_fails_leaves_the_window_as_it_was(window: Window) -> None:
    preview = window.preview(LINK)
    window.world.write_list(ROLES_FILE + "[roles.slip\n")
    outcome = window.wait(lambda done: window.lists.take(preview, preview.at_first(), [], done))
    assert isinstance(outcome, RolesFileBroken)
    assert window.store.state("viewer") is None
    assert window.store.problems == ()


def test_who_has_an_empty_list_is_told_how_many_roles_aws_tools_know(window: Window) -> None:
    window.world.config.parent.mkdir()
    window.world.config.write_text(
        f"[profile base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {'a' * 40}\n"
        f"[profile a]\nrole_arn = {PROD}\nsource_profile = base\n[profile b]\nrole_arn = {HUB}\nsource_profile = a\n"
    )
    with window.qtbot.waitSignal(window.lists.counted_in_aws, timeout=10_000) as told:
        window.lists.count_in_aws()
    assert told.args == [2]


def test_the_files_of_aws_are_read(window: Window) -> None:
    assert isinstance(window.wait(window.lists.read_aws), NotAList)


def test_another_role_under_a_known_name_does_not_keep_its_session_in_the_window(window: Window) -> None:
    window.actions.assume("prod")
    window.qtbot.waitUntil(lambda: window.store.phase("prod") is Phase.ACTIVE, timeout=10_000)
    preview = window.preview('[roles.prod]\nrole_arn = "arn:aws:iam::482109375526:role/Other"\n')
    window.wait(lambda done: window.lists.take(preview, range(len(preview.items)), [], done))
    window.qtbot.waitUntil(lambda: window.store.phase("prod") is Phase.IDLE, timeout=10_000)
    assert not window.world.credentials.exists()


# ---------------------------------------------------------------- what AWS lists


def test_accounts_are_listed_with_progress(window: Window) -> None:
    window.world.write_list(ROLES_FILE + CENTER)
    window.world.aws.identity_center.put_directory(DIRECTORY)
    sign_ins = window.world.switch.sign_ins
    code = sign_ins.begin("acme")
    window.world.aws.identity_center.allow(code.user_code)
    sign_ins.finish("acme", code)
    progress: list[tuple[object, int, int]] = []
    window.lists.progressed.connect(lambda task, done, of: progress.append((task, done, of)))
    tasks: list[Task] = []
    offer = window.wait(lambda done: tasks.append(window.lists.find_permission_sets("acme", done)))
    assert isinstance(offer, Offer)
    assert len(offer.roles) == 3
    assert progress == [(tasks[0], done, 3) for done in range(4)]


def test_a_list_that_takes_a_sign_in_says_so(window: Window) -> None:
    window.world.write_list(ROLES_FILE + CENTER)
    outcome = window.wait(lambda done: window.lists.find_permission_sets("acme", done))
    assert isinstance(outcome, SignInRequired)


def test_the_accounts_of_an_organization_are_found_with_a_role_of_its_management_account(window: Window) -> None:
    window.world.aws.put_organization(
        StrictOrganization(
            MemberAccount("204815162342", "acme", "root@acme.example"),
            accounts=(MemberAccount("482109375526", "acme-prod", "prod@acme.example"),),
            may_list=(HUB,),
        )
    )
    progress: list[tuple[int, int]] = []
    window.lists.progressed.connect(lambda _, done, of: progress.append((done, of)))
    offer = window.wait(lambda done: window.lists.find_accounts("hub", Template(role_name="Audit", via="hub"), done))
    assert isinstance(offer, Offer)
    assert {str(found.role.arn) for found in offer.roles} == {
        "arn:aws:iam::204815162342:role/Audit",
        "arn:aws:iam::482109375526:role/Audit",
    }
    assert progress
    assert {of for _, of in progress} == {0}


def test_what_hangs_is_called_off(window: Window) -> None:
    window.world.aws.fail(99, Fault(manner=Manner.HANG), service="organizations")
    outcomes: list[Offer | RoleSwitchError] = []
    task = window.lists.find_accounts("hub", Template(role_name="Audit", via="hub"), outcomes.append)
    window.qtbot.waitUntil(lambda: any(call.action == "AssumeRole" for call in window.world.aws.calls), timeout=10_000)
    task.cancel()
    window.qtbot.waitUntil(lambda: bool(outcomes), timeout=10_000)
    assert isinstance(outcomes[0], Cancelled)


def test_the_end_of_the_program_calls_off_what_is_under_way(window: Window) -> None:
    window.world.aws.fail(99, Fault(manner=Manner.HANG), service="organizations")
    outcomes: list[Offer | RoleSwitchError] = []
    window.lists.find_accounts("hub", Template(role_name="Audit", via="hub"), outcomes.append)
    window.actions.close()
    window.qtbot.waitUntil(lambda: bool(outcomes), timeout=10_000)
    assert isinstance(outcomes[0], Cancelled)


# ---------------------------------------------------------------- export


def test_a_list_is_exported(window: Window) -> None:
    exported = window.wait(lambda done: window.lists.export(["prod"], Format.TEAM, done, external_ids=False))
    assert isinstance(exported, Exported)
    assert "[roles.prod]" in exported.text


# ---------------------------------------------------------------- team lists


def test_a_team_list_that_has_changed_says_how_much(window: Window) -> None:
    path = window.has_team()
    path.write_text(f'{TEAM}color = "red"\n[roles.more]\nrole_arn = "{HUB}"\n')
    with window.qtbot.waitSignal(window.lists.team_checked, timeout=10_000) as told:
        window.lists.check_teams()
    assert told.args == ["platform"]
    assert window.store.team_state("platform") == TeamState("2 changes")
    assert isinstance(window.lists.checks["platform"], TeamCheck)


def test_a_team_list_that_is_not_reached_says_so_and_its_roles_are_there(window: Window) -> None:
    window.has_team().unlink()
    outcome = window.wait(lambda done: window.lists.check_team("platform", done))
    assert isinstance(outcome, TeamListTrouble)
    state = window.store.team_state("platform")
    assert state.words == "not reached"
    assert state.sentence.endswith("Its roles are there as they were taken last.")
    assert window.store.state("shared") is not None


def test_what_is_taken_of_a_team_list_is_in_the_window_and_nothing_is_left_to_take(window: Window) -> None:
    path = window.has_team()
    path.write_text(f'{TEAM}color = "red"\n')
    check = window.wait(lambda done: window.lists.check_team("platform", done))
    assert isinstance(check, TeamCheck)
    window.wait(lambda done: window.lists.take_team(check, range(len(check.preview.items)), done))
    state = window.store.state("shared")
    assert state is not None
    assert (state.role.color, state.role.team) == ("red", "platform")
    window.qtbot.waitUntil(lambda: window.store.team_state("platform") == TeamState(), timeout=10_000)


def test_a_new_team_list_is_looked_at_and_added(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "platform.toml"
    path.write_text(TEAM)
    team = TeamList(name="platform", file=str(path), source="work")
    check = window.wait(lambda done: window.lists.look_at_team(team, done))
    assert isinstance(check, TeamCheck)
    assert window.store.teams == {}
    window.wait(lambda done: window.lists.take_team(check, range(len(check.preview.items)), done))
    assert set(window.store.teams) == {"platform"}
    assert window.store.state("shared") is not None


def test_a_team_list_is_changed_and_removed_with_its_roles(window: Window, tmp_path: Path) -> None:
    window.has_team()
    other = TeamList(name="platform", file=str(tmp_path / "other.toml"), source="work")
    assert window.wait(lambda done: window.lists.put_team(other, done)) is None
    assert window.store.teams["platform"] == other
    assert window.wait(lambda done: window.lists.remove_team("platform", done)) is None
    assert window.store.state("shared") is None
    assert window.store.teams == {}


def test_a_look_at_a_list_that_was_removed_meanwhile_is_forgotten(window: Window) -> None:
    path = window.has_team()
    path.write_text(f'{TEAM}color = "red"\n')
    checked: list[str] = []
    window.lists.team_checked.connect(checked.append)
    outcomes: list[TeamCheck | RoleSwitchError] = []
    window.lists.check_team("platform", outcomes.append)
    window.world.switch.lists.remove_team("platform")
    window.show()
    window.qtbot.waitUntil(lambda: bool(outcomes), timeout=10_000)
    assert checked == []
    assert window.lists.checks == {}


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (NotAList("platform is no list of roles: it is a web page."), "not a list"),
        (TeamListTrouble("git did not answer within 60 seconds."), "not reached"),
    ],
)
def test_why_a_list_was_not_read_is_said_in_words(check: RoleSwitchError, words: str) -> None:
    assert team_state(check) == TeamState(words, f"{check.message} Its roles are there as they were taken last.")


@pytest.mark.parametrize(("amount", "words"), [(0, ""), (1, "1 change"), (12, "12 changes")])
def test_changes_are_counted(amount: int, words: str) -> None:
    items = [Item(what=What.NEW, name=str(number), words="new") for number in range(amount)]
    items.append(Item(what=What.UNUSABLE, name="x", words="no"))
    preview = Preview(origin="platform", items=tuple(items))
    check = TeamCheck(team=TeamList(name="a", file="/a"), offer=Offer(origin="platform"), preview=preview)
    assert team_state(check).words == words


# ---------------------------------------------------------------- rules and roles that ask


def test_a_rule_acts_at_once(window: Window) -> None:
    rule = Rule(where={"account_name": ("*prod*",)}, color="red", ask_before_assuming=True)
    assert window.wait(lambda done: window.lists.put_rules([rule], done)) is None
    state = window.store.state("prod")
    assert state is not None
    assert (state.role.color, state.role.ask_before_assuming) == ("red", True)
    assert window.store.rules == (rule,)


def test_a_role_that_asks_first_is_assumed_when_the_person_says_yes_on_what_they_wanted(window: Window) -> None:
    window.world.write_list(ROLES_FILE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = true\n"))
    window.show()
    with window.qtbot.waitSignal(window.actions.confirmation_wanted, timeout=10_000) as wanted:
        window.actions.assume("prod", terms=Terms(read_only=True))
    assert wanted.args == ["prod"]
    assert window.world.assumed() == 0
    window.actions.assume_confirmed("prod")
    window.qtbot.waitUntil(lambda: window.store.phase("prod") is Phase.ACTIVE, timeout=10_000)
    state = window.store.state("prod")
    assert state is not None
    assert state.session is not None
    assert state.session.terms.read_only
    # It is alive, so renewing it asks nobody.
    window.actions.assume("prod")
    window.qtbot.waitUntil(lambda: window.world.assumed() == 2, timeout=10_000)
    window.qtbot.waitUntil(lambda: window.store.phase("prod") is Phase.ACTIVE, timeout=10_000)
