"""Sources in the window: age, rotation, settings and TOTP secrets, with an AWS on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.rotation import Step
from roleswitch.core.source import AccessKeySource
from roleswitch.demo.mfa import token_code
from roleswitch.errors import BadValue, Cancelled, RoleSwitchError, TokenCodeRequired
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.key_actions import KeyActions
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.rotations import Deed, RotationState
from roleswitch.ui.store import SourceState, Store
from tests.fakes import KEY, MFA_SERIAL, USER, WORK, World, world_at
from tests.test_keys import SECRET, WITH_DEVICE


class Desk:
    """The window's actions at work."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path) -> None:
        self.world = world
        self.background = Background()
        self.store = Store()
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.actions = Actions(
            lambda: world.switch,
            self.store,
            self.background,
            settings,
            preferences=PreferenceStore(PreferencesFile.here(), self.background),
        )
        self.keys: KeyActions = self.actions.keys
        self.said: list[str] = []
        self.actions.said.connect(self.said.append)
        self._qtbot = qtbot
        self.reload()

    def reload(self) -> None:
        self.store.show(self.world.switch.roles.load())

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=20_000)

    def source(self) -> SourceState:
        shown = self.store.source("work")
        assert shown is not None
        return shown

    def key_id(self) -> str:
        source = self.source().source
        assert isinstance(source, AccessKeySource)
        return source.access_key_id

    def run(self, deed: Deed, token_code: str | None = None) -> RotationState:
        self.keys.rotations.run("work", deed, token_code)
        self.until(lambda: not self.keys.rotations.state("work").running)
        return self.keys.rotations.state("work")

    def calls(self, action: str) -> int:
        return sum(call.action == action for call in self.world.aws.calls)

    def done(self, call: Callable[[Callable[[RoleSwitchError | None], None]], None]) -> RoleSwitchError | None:
        told: list[RoleSwitchError | None] = []
        call(told.append)
        self.until(lambda: bool(told))
        return told[0]


@pytest.fixture
def desk(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    with world_at(home, monkeypatch) as world:
        desk = Desk(qtbot, world, tmp_path)
        yield desk
        desk.actions.close()
        desk.background.close()


def test_how_old_a_key_is_is_known_once_it_was_tested(desk: Desk) -> None:
    desk.world.aws.put_user(replace(USER, key_created=datetime.now(UTC) - timedelta(days=94)))
    desk.keys.test(WORK, None, lambda _: None)
    desk.until(lambda: desk.source().key_is_old)
    assert (desk.source().key_age, desk.source().acting_as) == ("94 days old", "boaty")


def test_what_is_known_of_the_keys_is_shown_at_the_start_without_a_call(desk: Desk) -> None:
    desk.world.aws.put_user(replace(USER, key_created=datetime.now(UTC) - timedelta(days=94)))
    desk.world.switch.keys.learn_age("work")
    calls = len(desk.world.aws.calls)
    desk.keys.load()
    desk.until(lambda: desk.source().key_age == "94 days old")
    assert len(desk.world.aws.calls) == calls


def test_a_key_that_may_not_tell_its_age_is_asked_once_and_nothing_is_said(desk: Desk) -> None:
    desk.world.aws.put_user(replace(USER, may_manage_keys=False))
    desk.keys.test(WORK, None, lambda _: None)
    desk.until(lambda: desk.calls("ListAccessKeys") == 1)
    told: list[object] = []
    desk.keys.test(WORK, None, told.append)
    desk.keys.used("work")
    desk.until(lambda: bool(told))
    assert desk.calls("ListAccessKeys") == 1
    assert (desk.source().key_age, desk.source().error, desk.said) == ("", "", [])


def test_a_key_that_is_only_typed_is_not_asked_for_its_age(desk: Desk) -> None:
    told: list[object] = []
    desk.keys.test(WORK, KEY, told.append)
    desk.until(lambda: bool(told))
    assert desk.calls("ListAccessKeys") == 0


def test_a_source_that_has_just_been_used_tells_whose_it_is_and_how_old(desk: Desk) -> None:
    desk.keys.used("work")
    desk.until(lambda: desk.source().key_age == "less than a day old")
    assert desk.source().acting_as == "boaty"


def test_a_rotation_is_shown_step_by_step_and_waits_for_the_person(desk: Desk) -> None:
    steps: list[Step | None] = []
    desk.keys.rotations.changed.connect(lambda name: steps.append(desk.keys.rotations.state(name).step))
    ended = desk.run(Deed.ROTATE)
    assert [step for step in steps if step] == [
        Step.CREATE,
        Step.SAVE,
        Step.VERIFY,
        Step.SWITCH,
        Step.DEACTIVATE,
        Step.WAIT,
    ]
    assert ended.rotation is not None
    assert desk.key_id() == ended.rotation.new_key_id != USER.access_key_id
    assert desk.source().rotation == "old key not deleted yet"
    assert desk.said == [ended.rotation.standing]

    assert desk.run(Deed.DELETE_OLD).is_over
    assert desk.source().rotation == ""


def test_a_rotation_that_is_put_back_leaves_the_old_key_in_use(desk: Desk) -> None:
    desk.run(Deed.ROTATE)
    assert desk.run(Deed.PUT_BACK).is_over
    assert (desk.key_id(), desk.source().rotation) == (USER.access_key_id, "")


def test_a_rotation_that_was_stopped_is_shown_and_goes_on_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    def stop_at_verify(name: str) -> None:
        if desk.keys.rotations.state(name).step is Step.VERIFY:
            desk.keys.rotations.cancel(name)

    desk.keys.rotations.changed.connect(stop_at_verify)
    assert isinstance(desk.run(Deed.ROTATE).trouble, Cancelled)
    assert desk.source().rotation == "rotation not finished"
    assert desk.key_id() == USER.access_key_id

    settings = QSettings(str(tmp_path / "again.ini"), QSettings.Format.IniFormat)
    again = Actions(
        lambda: desk.world.switch,
        desk.store,
        desk.background,
        settings,
        preferences=PreferenceStore(PreferencesFile.here(), desk.background),
    ).keys.rotations
    again.look("work")
    desk.until(lambda: again.state("work").rotation is not None)
    again.run("work", Deed.ROTATE)
    desk.until(lambda: not again.state("work").running)
    assert desk.source().rotation == "old key not deleted yet"


def test_where_mfa_is_asked_for_the_rotation_waits_for_a_code_and_goes_on_with_it(desk: Desk) -> None:
    desk.world.aws.put_user(replace(USER, keys_need_mfa=True, totp_secret=SECRET))
    desk.world.write_list(WITH_DEVICE)
    desk.reload()
    now = datetime.now(UTC)
    assert isinstance(desk.run(Deed.ROTATE).trouble, TokenCodeRequired)
    assert isinstance(desk.run(Deed.ROTATE, token_code(SECRET, now)).trouble, TokenCodeRequired)
    ended = desk.run(Deed.ROTATE, token_code(SECRET, now + timedelta(seconds=30)))
    assert ended.trouble is None
    assert desk.source().rotation == "old key not deleted yet"


def test_a_rotation_by_another_process_is_told(desk: Desk) -> None:
    rotations = desk.world.switch.keys._rotations
    with rotations.journal.locked("work", None):
        trouble = desk.run(Deed.ROTATE).trouble
    assert "is being rotated by another RoleSwitch" in str(trouble)


def test_settings_are_saved_beside_a_key_that_a_rotation_has_replaced_meanwhile(desk: Desk) -> None:
    stale = replace(WORK, mfa_serial=MFA_SERIAL)
    desk.world.switch.roles.put_source(replace(WORK, access_key_id="AKIAI44QH8DHBEXAMPLE"))
    assert desk.done(lambda done: desk.keys.save(stale, done)) is None
    assert desk.source().source == replace(stale, access_key_id="AKIAI44QH8DHBEXAMPLE")


def test_a_totp_secret_is_kept_known_and_removed(desk: Desk) -> None:
    desk.world.write_list(WITH_DEVICE)
    told: list[object] = []
    desk.keys.put_totp("work", "no secret", told.append)
    desk.until(lambda: bool(told))
    assert isinstance(told.pop(), BadValue)
    desk.keys.put_totp("work", SECRET, told.append)
    desk.until(lambda: bool(told))
    codes = told.pop()
    assert isinstance(codes, tuple)
    assert all(len(code) == 6 for code in codes)
    desk.keys.has_totp("work", told.append)
    desk.until(lambda: told == [True])
    assert desk.done(lambda done: desk.keys.remove_totp("work", done)) is None
    desk.keys.has_totp("work", told.append)
    desk.until(lambda: told == [True, False])
