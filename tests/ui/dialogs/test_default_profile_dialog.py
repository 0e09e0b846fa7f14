"""The question before a role is made the default profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.role import Arn, Role
from roleswitch.default_profile import DefaultPlan
from roleswitch.delivery.aws_difference import difference
from roleswitch.errors import RoleSwitchError, SourceUnusable
from roleswitch.ui.aws_actions import AwsActions
from roleswitch.ui.dialogs.confirm import DifferenceDialog
from roleswitch.ui.dialogs.default_profile import ask_default

ROLE = Role(name="prod", arn=Arn("aws", "482109375526", "Admin"), display_name="Production")
PLAN = DefaultPlan(
    role=ROLE,
    differences=(difference(Path("/home/me/.aws/credentials"), b"[default]\nmine = 1\n", b"[default]\nours = 1\n"),),
    instead_of="lake",
    waits=True,
    sources=("direct",),
)


class Aws:
    def __init__(self) -> None:
        self.made: list[str] = []
        self.told: Callable[[DefaultPlan | RoleSwitchError], None] | None = None

    def look_at_default(self, name: str, done: Callable[[DefaultPlan | RoleSwitchError], None]) -> None:
        self.told = done

    def make_default(self, name: str, title: str, done: object) -> None:
        self.made.append(name)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def aws() -> Aws:
    return Aws()


@pytest.fixture
def question(parent: QWidget, aws: Aws) -> DifferenceDialog:
    return ask_default(parent, cast(AwsActions, aws), ROLE, lambda _: None)


def test_nobody_can_say_yes_before_it_was_shown_what_changes(question: DifferenceDialog, aws: Aws) -> None:
    assert not question.act.isEnabled()
    assert aws.told is not None
    aws.told(PLAN)
    assert "- mine = 1\n+ ours = 1" in question.view.toPlainText()
    QTest.mouseClick(question.act, Qt.MouseButton.LeftButton)
    assert aws.made == ["prod"]


def test_what_a_person_has_to_know_besides_is_said(question: DifferenceDialog, aws: Aws) -> None:
    assert aws.told is not None
    aws.told(PLAN)
    said = question.accessibleDescription()
    assert "Production has no session" in said
    assert "lake is the default profile now" in said
    assert "would be Production then: direct." in said


def test_what_cannot_be_done_is_told_in_place_of_a_difference(question: DifferenceDialog, aws: Aws) -> None:
    assert aws.told is not None
    aws.told(SourceUnusable("It is assumed with the profile default."))
    assert "It is assumed with the profile default." in question.view.toPlainText()
    assert not question.act.isEnabled()


def test_the_way_out_changes_nothing_also_where_the_answer_comes_later(question: DifferenceDialog, aws: Aws) -> None:
    question.reject()
    assert aws.told is not None
    aws.told(PLAN)
    assert aws.made == []
