"""The plan of a role that is not in the list yet, asked of the real thing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from roleswitch import files
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.plan import Plan
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Mfa
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import SessionStore
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import SourceUnusable
from roleswitch.switch import Switch
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.plan_question import PlanQuestion
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import Store
from tests.ui.dialogs.roles import GOV, PROD


@pytest.fixture
def actions(qtbot: QtBot, tmp_path: Path) -> Iterator[Actions]:
    roles = RolesFile(Path(files.roles_file()))
    roles.put_source(AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE"))
    roles.put_role(PROD)
    switch = Switch(
        roles=roles,
        means=Means.of(Keychain(Keyring()), Aws(deadline_seconds=10), utc_now),  # type: ignore[no-untyped-call]
        sessions=SessionStore(),
        history=History(),
        environ=dict(os.environ),
    )
    background = Background()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    yield Actions(
        lambda: switch, Store(), background, settings, preferences=PreferenceStore(PreferencesFile.here(), background)
    )
    background.close()


def test_the_plan_of_a_typed_role_is_made_with_the_list_on_disk_and_nothing_is_kept(
    actions: Actions, qtbot: QtBot
) -> None:
    question = PlanQuestion(actions, QObject(actions))
    typed = replace(GOV, name="new", source="work", via=None, duration_seconds=7200)
    with qtbot.waitSignal(question.answered):
        question.ask(typed)
    assert isinstance(question.answer, Plan)
    assert question.answer.duration == timedelta(hours=2)
    assert not question.is_open
    with qtbot.waitSignal(question.answered):
        question.ask(replace(typed, source=None, via=PROD.name))
    assert isinstance(question.answer, Plan)
    assert [hop.role.name for hop in question.answer.hops if hop.role] == ["prod-admin", "new"]
    assert list(RolesFile(Path(files.roles_file())).load().roles) == ["prod-admin"]


def test_what_makes_a_plan_impossible_is_its_answer(actions: Actions, qtbot: QtBot) -> None:
    question = PlanQuestion(actions, QObject(actions))
    with qtbot.waitSignal(question.answered):
        question.ask(replace(PROD, mfa=Mfa.DIRECT, mfa_serial=None))
    assert isinstance(question.answer, SourceUnusable)


def test_a_question_that_is_taken_back_is_not_open(actions: Actions) -> None:
    question = PlanQuestion(actions, QObject(actions))
    question.ask(PROD)
    assert question.is_open
    question.ask(None)
    assert not question.is_open
    assert question.answer is None
