"""What a person does in the window reaches AWS, ~/.aws and the keyring, and comes back to the store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Phase, RoleState, Terms, utc_now
from roleswitch.core.session_store import SessionStore
from roleswitch.core.settings import Hooks
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.delivery.exports import Shell
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault, Manner, StrictAws
from roleswitch.demo.strict_sts import StrictRole, User
from roleswitch.errors import HookFailed, ProfileNotOurs, RoleRefused, RoleSwitchError
from roleswitch.switch import Switch
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store

BOATY = User("arn:aws:iam::111122223333:user/boaty", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
PROD = Arn("aws", "482109375526", "Admin")
PARTNER = Arn("aws", "706469024316", "Partner")
LAKE = Arn("aws", "706469024316", "Lake")
WORK = AccessKeySource(name="work", access_key_id=BOATY.access_key_id)
KEY = AccessKey(BOATY.access_key_id, BOATY.secret_access_key)


class Keyring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.items: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username]


class Desk:
    """The window's actions at work, with an AWS on loopback and a keyring in memory."""

    def __init__(self, qtbot: QtBot, aws: StrictAws, home: Path) -> None:
        self.qtbot = qtbot
        self.aws = aws
        self.keyring = Keyring()
        self.roles = RolesFile(Path(files.roles_file()))
        self.credentials = home / "credentials"
        self.background = Background()
        self.store = Store()
        self.settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.preferences = PreferenceStore(PreferencesFile(home / "preferences.toml"), self.background)
        self.actions = Actions(
            lambda: self.switch, self.store, self.background, self.settings, preferences=self.preferences
        )
        self.said: list[str] = []
        self.actions.said.connect(self.said.append)
        environ = {
            **os.environ,
            "AWS_SHARED_CREDENTIALS_FILE": str(self.credentials),
            "AWS_CONFIG_FILE": str(home / "config"),
        }
        self.switch = Switch(
            roles=self.roles,
            means=Means.of(Keychain(self.keyring), Aws(deadline_seconds=10), utc_now),
            sessions=SessionStore(),
            history=History(),
            environ=environ,
        )

    def restart(self) -> None:
        """The window is closed and opened again."""
        self.actions = Actions(
            lambda: self.switch, self.store, self.background, self.settings, preferences=self.preferences
        )
        self.actions.said.connect(self.said.append)

    def until(self, state: Phase, name: str = "prod") -> RoleState:
        self.qtbot.waitUntil(lambda: self.store.phase(name) is state, timeout=10_000)
        shown = self.store.state(name)
        assert shown is not None
        return shown

    def until_said(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: any(words in sentence for sentence in self.said), timeout=10_000)

    def reload(self) -> None:
        self.store.show(self.roles.load())


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    trusts = (BOATY.arn,)
    roles = [
        StrictRole(str(PROD), trusts),
        StrictRole(str(PARTNER), trusts, external_id="northwind"),
        StrictRole(str(LAKE), (str(PROD),)),
    ]
    with StrictAws([BOATY], roles) as strict:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", strict.url)
        yield strict


@pytest.fixture
def desk(qtbot: QtBot, aws: StrictAws, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, aws, tmp_path)
    desk.switch.keys.add(WORK, KEY)
    desk.roles.put_role(Role(name="prod", arn=PROD, source="work", region="eu-west-1", display_name="Production"))
    desk.roles.put_role(Role(name="partner", arn=PARTNER, source="work"))
    desk.reload()
    yield desk
    desk.actions.close()
    desk.background.close()


def test_assuming_writes_the_profile_and_shows_the_session(desk: Desk) -> None:
    desk.actions.assume("prod")
    assert desk.store.phase("prod") is Phase.ASSUMING
    state = desk.until(Phase.ACTIVE)
    assert state.session is not None
    assert state.session.access_key_id in desk.credentials.read_text()
    desk.until_said("Production assumed until")
    desk.qtbot.waitUntil(lambda: desk.store.recent == ("prod",))


def test_a_renewal_by_hand_is_called_one(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.until_said("Production assumed until")
    desk.said.clear()
    desk.actions.assume("prod")
    desk.until_said("Production renewed until")
    assert desk.said[0] == "Renewing Production …"


def test_what_another_process_assumes_is_among_the_recent_ones(desk: Desk) -> None:
    desk.actions.load_recent()
    desk.switch.fresh_session("prod")
    desk.actions.load_sessions()
    desk.until(Phase.ACTIVE)
    desk.qtbot.waitUntil(lambda: desk.store.recent == ("prod",))


def test_a_default_profile_that_another_process_gives_back_is_not_said_to_be_one(desk: Desk) -> None:
    desk.actions.load_sessions()
    desk.qtbot.waitUntil(lambda: desk.actions._default_told == "")
    desk.actions.aws.make_default("prod", "Production", lambda _: None)
    desk.until_said("Production is the default profile once it is assumed.")
    desk.qtbot.waitUntil(lambda: desk.store.default_role == "prod")
    assert desk.said[-1] == "Production is the default profile once it is assumed."
    desk.switch.default_profile.give_back()
    desk.actions.load_sessions()
    desk.until_said("The default profile is again what it was.")


def test_who_is_acting_is_known_after_the_first_assume(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(lambda: any(source.acting_as == "boaty" for source in desk.store.sources()), timeout=10_000)


def test_a_refusal_is_shown_beside_the_role_with_its_causes(desk: Desk) -> None:
    desk.actions.assume("partner")
    state = desk.until(Phase.FAILED, "partner")
    assert isinstance(state.error, RoleRefused)
    assert any("external ID" in cause for cause in state.error.causes)
    assert not desk.credentials.exists()


def test_a_cancelled_assume_leaves_nothing(desk: Desk) -> None:
    desk.aws.fail(1, Fault(manner=Manner.HANG))
    desk.actions.assume("prod")
    desk.aws.wait_for_calls(1)
    desk.actions.cancel("prod")
    assert desk.store.phase("prod") is Phase.IDLE
    desk.aws.release()
    desk.qtbot.wait(200)
    assert desk.store.phase("prod") is Phase.IDLE
    assert not desk.credentials.exists()
    assert desk.switch.kept_sessions() == {}


def test_ending_removes_what_was_written(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.actions.end("prod")
    desk.until(Phase.IDLE)
    assert not desk.credentials.exists()


def test_a_failed_renewal_keeps_the_session_that_still_works(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.actions.assume("prod")
    before = desk.until(Phase.ACTIVE).session
    assert before is not None
    late = before.expiration - timedelta(minutes=10)
    desk.switch.clock = desk.store.clock = lambda: late
    desk.aws.fail(20, UNAVAILABLE)
    desk.actions.renewal.tick()
    desk.qtbot.waitUntil(
        lambda: (shown := desk.store.state("prod")) is not None and shown.error is not None, timeout=20_000
    )
    state = desk.store.state("prod")
    assert state is not None
    assert state.session == before
    assert desk.store.phase("prod") is Phase.EXPIRING
    assert before.access_key_id in desk.credentials.read_text()


def test_a_due_session_is_renewed_and_its_profile_rewritten_in_place(desk: Desk) -> None:
    desk.credentials.write_text("# mine\n[other]\naws_access_key_id = AKIAOTHER\n")
    desk.actions.assume("prod")
    before = desk.until(Phase.ACTIVE).session
    assert before is not None
    late = before.expiration - timedelta(minutes=19)
    desk.restart()  # what was just renewed is not looked at again for a while
    desk.switch.clock = desk.store.clock = lambda: late
    desk.actions.renewal.tick()
    desk.qtbot.waitUntil(
        lambda: (shown := desk.store.state("prod")) is not None and shown.session != before, timeout=10_000
    )
    after = desk.store.state("prod")
    assert after is not None
    assert after.session is not None
    text = desk.credentials.read_text()
    assert after.session.access_key_id in text
    assert before.access_key_id not in text
    assert text.startswith("# mine\n[other]\naws_access_key_id = AKIAOTHER\n")


def test_a_profile_that_is_somebody_elses_is_offered_to_be_taken_over(desk: Desk) -> None:
    desk.credentials.write_text("[prod]\naws_access_key_id = AKIAOTHER\n")
    desk.actions.assume("prod")
    state = desk.until(Phase.FAILED)
    assert isinstance(state.error, ProfileNotOurs)
    assert desk.credentials.read_text() == "[prod]\naws_access_key_id = AKIAOTHER\n"
    assert not desk.aws.calls, "AWS is not asked for a session that cannot be delivered"
    desk.actions.assume("prod", take_over=True)
    desk.until(Phase.ACTIVE)
    assert "AKIAOTHER" not in desk.credentials.read_text()
    backups = [path for path in desk.credentials.parent.iterdir() if "backup" in path.name]
    assert [path.read_text() for path in backups] == ["[prod]\naws_access_key_id = AKIAOTHER\n"]


def test_copied_exports_hold_the_session_and_leave_when_the_program_ends(desk: Desk) -> None:
    desk.preferences.keep(clipboard_seconds=0)
    desk.actions.copy_exports("prod", Shell.BASH)
    desk.until_said("Exports of Production for bash copied")
    text = QGuiApplication.clipboard().text()
    kept = desk.switch.kept_sessions()["prod"]
    assert f"AWS_ACCESS_KEY_ID='{kept.access_key_id}'" in text
    desk.actions.close()
    assert QGuiApplication.clipboard().text() == ""


def test_the_switch_for_the_profile_takes_it_away_and_writes_it_again(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.actions.set_written("prod", False)
    desk.until_said("Profile prod is no longer written.")
    assert not desk.credentials.exists()
    assert desk.roles.load().role("prod").deliver is Deliver.NOTHING
    desk.actions.set_written("prod", True)
    desk.until_said("Profile prod is written.")
    assert "[prod]" in desk.credentials.read_text()
    desk.actions.end("prod")
    desk.until(Phase.IDLE)
    desk.actions.set_written("prod", False)
    desk.until_said("Profile prod is no longer written.")
    desk.actions.set_written("prod", True)
    desk.until_said("Profile prod is written when the role is assumed.")


def test_keep_renewed_is_switched_off_for_every_process(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.actions.set_keep_renewed("prod", False)
    desk.qtbot.waitUntil(lambda: not desk.switch.kept_sessions()["prod"].keep_renewed)
    desk.qtbot.waitUntil(lambda: not any(state.session and state.session.keep_renewed for state in desk.store.active()))


def test_a_star_is_shown_at_once_and_kept_in_the_file(desk: Desk) -> None:
    desk.actions.set_favorite("prod", True)
    shown = desk.store.state("prod")
    assert shown is not None
    assert shown.role.favorite
    desk.qtbot.waitUntil(lambda: desk.roles.load().role("prod").favorite)


def test_an_access_key_is_stored_shown_and_asked_whose_it_is(desk: Desk) -> None:
    told: list[RoleSwitchError | None] = []
    source = AccessKeySource(name="second", access_key_id=KEY.access_key_id)
    desk.actions.keys.add(source, KEY, told.append)
    desk.qtbot.waitUntil(lambda: bool(told))
    assert told == [None]
    desk.qtbot.waitUntil(
        lambda: (shown := desk.store.source("second")) is not None and shown.acting_as == "boaty", timeout=10_000
    )
    assert ("RoleSwitch", f"second:{KEY.access_key_id}") in desk.keyring.items


def test_a_removed_source_leaves_the_keyring_and_the_list(desk: Desk) -> None:
    told: list[RoleSwitchError | None] = []
    desk.actions.keys.remove("work", told.append)
    desk.qtbot.waitUntil(lambda: bool(told))
    assert desk.keyring.items == {}
    assert desk.store.sources() == ()


def test_a_role_is_tried_as_it_stands_in_the_dialog_and_nothing_is_kept(desk: Desk) -> None:
    told: list[str | RoleSwitchError] = []
    wrong = Role(name="new", arn=PARTNER, source="work", external_id="nordwind")
    desk.actions.test_role(wrong, told.append)
    desk.qtbot.waitUntil(lambda: len(told) == 1, timeout=10_000)
    assert isinstance(told[0], RoleRefused)
    desk.actions.test_role(Role(name="new", arn=PARTNER, source="work", external_id="northwind"), told.append)
    desk.qtbot.waitUntil(lambda: len(told) == 2, timeout=10_000)
    assert "assumed-role/Partner" in str(told[1])
    assert desk.switch.kept_sessions() == {}


def test_a_removed_role_takes_its_session_and_profile_with_it(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    told: list[RoleSwitchError | None] = []
    desk.actions.remove_role("prod", told.append)
    desk.qtbot.waitUntil(lambda: bool(told))
    assert desk.store.state("prod") is None
    assert not desk.credentials.exists()


def test_on_the_next_start_what_is_still_valid_is_shown_again(desk: Desk, qtbot: QtBot) -> None:
    desk.actions.assume("prod")
    before = desk.until(Phase.ACTIVE).session
    store = Store()
    store.show(desk.roles.load())
    background = Background()
    actions = Actions(lambda: desk.switch, store, background, desk.settings, preferences=desk.preferences)
    actions.load()
    qtbot.waitUntil(lambda: store.phase("prod") is Phase.ACTIVE)
    shown = store.state("prod")
    assert shown is not None
    assert shown.session == before
    background.close()


def test_the_length_that_a_refusal_taught_is_kept_for_the_role(desk: Desk) -> None:
    desk.roles.put_role(Role(name="prod", arn=PROD, source="work", duration_seconds=14_400), "prod")
    desk.reload()
    desk.actions.assume("prod")
    state = desk.until(Phase.FAILED)
    assert state.error is not None
    assert state.error.short == "Too long"
    desk.actions.assume("prod", terms=Terms(duration=timedelta(hours=1)))
    desk.until(Phase.ACTIVE)
    desk.qtbot.waitUntil(lambda: desk.roles.load().role("prod").duration_seconds == 3600)


def test_a_session_whose_profile_could_not_be_written_says_so(desk: Desk) -> None:
    desk.credentials.write_text("[other]\na = b\n")
    desk.credentials.chmod(0o400)
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(lambda: (shown := desk.store.state("prod")) is not None and shown.error is not None)
    desk.actions.load_sessions()
    desk.until_said("read")
    state = desk.store.state("prod")
    assert state is not None
    assert state.error is not None


def test_a_file_that_cannot_be_read_does_not_hide_live_sessions(desk: Desk) -> None:
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.credentials.write_bytes(desk.credentials.read_bytes() + b"\xff")
    desk.store.show_sessions({})
    desk.actions.load()
    desk.until(Phase.ACTIVE)


# ---------------------------------------------------------------- roles that ask first


@pytest.fixture
def asked(desk: Desk) -> list[str]:
    """What the desk asks for a yes, with roles that all ask."""
    for name in ("prod", "partner"):
        desk.roles.put_role(replace(desk.roles.load().role(name), ask_before_assuming=True), name)
    desk.reload()
    names: list[str] = []
    desk.actions.confirmation_wanted.connect(names.append)
    return names


def confirm(desk: Desk, asked: list[str], name: str) -> None:
    """Click on the role, and say yes."""
    before = len(asked)
    desk.actions.assume(name)
    desk.qtbot.waitUntil(lambda: len(asked) > before, timeout=10_000)
    desk.actions.assume_confirmed(name)


def test_a_yes_is_to_one_try_and_not_to_the_next_after_a_failure(desk: Desk, asked: list[str]) -> None:
    confirm(desk, asked, "partner")
    state = desk.until(Phase.FAILED, "partner")
    assert isinstance(state.error, RoleRefused)
    assert not state.wanted.confirmed
    desk.actions.assume("partner", terms=state.terms(utc_now()))
    desk.qtbot.waitUntil(lambda: asked == ["partner", "partner"], timeout=10_000)


def test_a_yes_is_gone_with_the_try_that_was_cancelled(desk: Desk, asked: list[str]) -> None:
    desk.aws.fail(1, Fault(manner=Manner.HANG))
    confirm(desk, asked, "prod")
    desk.aws.wait_for_calls(1)
    desk.actions.cancel("prod")
    state = desk.store.state("prod")
    assert state is not None
    assert not state.wanted.confirmed
    desk.aws.release()
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(lambda: asked == ["prod", "prod"], timeout=10_000)


def test_a_yes_lasts_until_the_profile_is_taken_over_that_stood_in_the_way(desk: Desk, asked: list[str]) -> None:
    desk.credentials.write_text("[prod]\naws_access_key_id = AKIAOTHER\n")
    confirm(desk, asked, "prod")
    desk.qtbot.waitUntil(
        lambda: isinstance(getattr(desk.store.state("prod"), "error", None), ProfileNotOurs), timeout=10_000
    )
    state = desk.store.state("prod")
    assert state is not None
    desk.actions.assume("prod", terms=state.terms(utc_now()), take_over=True)
    desk.until(Phase.ACTIVE)
    assert asked == ["prod"]


def test_what_was_said_yes_to_is_what_was_wanted_and_not_what_the_session_was(desk: Desk, asked: list[str]) -> None:
    desk.switch.assume("prod", Terms(read_only=True, confirmed=True))
    desk.actions.load_sessions()
    desk.until(Phase.ACTIVE)
    desk.actions.assume("prod", terms=Terms())
    desk.qtbot.waitUntil(lambda: asked == ["prod"], timeout=10_000)
    desk.actions.assume_confirmed("prod")
    desk.qtbot.waitUntil(lambda: not desk.switch.kept_sessions()["prod"].terms.read_only, timeout=10_000)


def test_a_yes_to_go_on_as_before_is_none_to_more_than_that(desk: Desk, asked: list[str]) -> None:
    hub = replace(desk.roles.load().role("prod"), name="hub", profile="", ask_before_assuming=None)
    desk.roles.put_role(hub)
    desk.roles.put_role(replace(hub, name="lake", arn=LAKE, display_name="", source=None, via="hub", profile=""))
    desk.switch.assume("lake", Terms(read_only=True))
    # Now it is on another way, over a role that asks.
    desk.roles.put_role(replace(hub, ask_before_assuming=True, session_name="another"), "hub")
    desk.reload()
    desk.actions.load_sessions()
    desk.until(Phase.ACTIVE, "lake")
    desk.actions.assume("lake")
    desk.qtbot.waitUntil(lambda: asked == ["lake"], timeout=10_000)
    desk.actions.assume_confirmed("lake")
    desk.until_said("lake assumed until")
    assert desk.switch.kept_sessions()["lake"].terms.read_only


# ---------------------------------------------------------------- guard and hooks


def test_what_is_to_end_on_lock_ends_and_the_others_go_on(desk: Desk) -> None:
    prod = desk.roles.load().role("prod")
    desk.roles.put_role(replace(prod, end_on_lock=True), "prod")
    desk.roles.put_role(replace(prod, name="other", profile=""))
    desk.reload()
    for name in ("prod", "other"):
        desk.actions.assume(name)
        desk.until(Phase.ACTIVE, name)
    desk.actions.end_on_lock()
    desk.until(Phase.IDLE)
    assert desk.store.phase("other") is Phase.ACTIVE
    assert "prod" not in desk.switch.owned_roles()


def test_a_lock_that_is_told_twice_ends_a_session_once(desk: Desk, tmp_path: Path) -> None:
    said = tmp_path / "said"
    hooks = Hooks(before_end=(("sh", "-c", f"echo ending >> {said}; sleep 0.3"),))
    prod = replace(desk.roles.load().role("prod"), end_on_lock=True, hooks=hooks)
    desk.roles.put_role(prod, "prod")
    desk.reload()
    desk.actions.assume("prod")
    desk.until(Phase.ACTIVE)
    desk.actions.end_on_lock()
    desk.actions.end_on_lock()
    desk.until(Phase.IDLE)
    assert desk.background.close()
    assert said.read_text() == "ending\n"


def test_what_is_being_assumed_when_the_screen_locks_does_not_come(desk: Desk) -> None:
    desk.roles.put_role(replace(desk.roles.load().role("prod"), end_on_lock=True), "prod")
    desk.reload()
    desk.aws.fail(1, Fault(manner=Manner.HANG))
    desk.actions.assume("prod")
    desk.aws.wait_for_calls(1)
    desk.actions.end_on_lock()
    assert desk.store.phase("prod") is Phase.IDLE
    desk.aws.release()
    assert desk.background.close()
    assert desk.switch.kept_sessions() == {}


def test_a_hook_that_fails_is_shown_beside_the_session_that_is_as_good_as_ever(desk: Desk) -> None:
    prod = desk.roles.load().role("prod")
    hooks = Hooks(after_assume=(("false",),))
    desk.roles.put_role(replace(prod, hooks=hooks), "prod")
    desk.reload()
    desk.actions.assume("prod")
    desk.qtbot.waitUntil(lambda: isinstance(desk.store.states()[0].error, HookFailed), timeout=10_000)
    assert desk.until(Phase.ACTIVE).session is not None
    desk.until_said("false")


def test_a_program_that_asks_has_the_role_assumed_once(desk: Desk) -> None:
    assert desk.actions.asked_by_process("prod")
    assert desk.actions.asked_by_process("prod")
    desk.until(Phase.ACTIVE)
    assert not desk.actions.asked_by_process("nobody")
    assert sum(call.action == "AssumeRole" for call in desk.aws.calls) == 1


def test_a_profile_that_asks_us_does_so_again_after_it_was_not_written(desk: Desk) -> None:
    prod = desk.roles.load().role("prod")
    desk.roles.put_role(replace(prod, deliver=Deliver.CREDENTIAL_PROCESS), "prod")
    desk.reload()
    desk.actions.set_written("prod", False)
    desk.qtbot.waitUntil(lambda: desk.roles.load().role("prod").deliver is Deliver.NOTHING, timeout=10_000)
    desk.until_said("no longer written")
    desk.actions.set_written("prod", True)
    desk.qtbot.waitUntil(lambda: desk.roles.load().role("prod").deliver.writes, timeout=10_000)
    assert desk.roles.load().role("prod").deliver is Deliver.CREDENTIAL_PROCESS, "no secret comes to disk by it"
