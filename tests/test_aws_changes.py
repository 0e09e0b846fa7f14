"""Going back in ~/.aws while sessions are alive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch.core.preferences import PreferencesFile
from roleswitch.delivery.aws_backups import Why
from roleswitch.errors import AwsFileUnusable
from tests.conftest import Clock
from tests.fakes import World, world_at

PEOPLE = "[prod]\naws_access_key_id = AKIAMINE\naws_secret_access_key = mine\n"


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[World]:
    with world_at(home, monkeypatch, clock=clock) as running:
        running.credentials.parent.mkdir()
        write(running, PEOPLE)
        yield running


def write(world: World, text: str) -> None:
    world.credentials.write_text(text)
    os.utime(world.credentials, (1, 1))


def test_a_session_whose_profile_went_lives_on_and_its_renewal_does_not_take_it_again(
    world: World, clock: Clock
) -> None:
    session = world.switch.assume("prod", take_over=True)
    changes = world.switch.aws_changes
    (backup,) = changes.backups()
    plan = changes.look(backup.id)
    assert plan.gone == ("prod",)
    assert changes.restore(plan)
    assert world.credentials.read_text() == PEOPLE
    assert world.switch.kept_sessions()["prod"] == session
    clock.now = session.expiration - timedelta(minutes=5)
    assert world.switch.renew("prod") != session
    assert world.credentials.read_text() == PEOPLE


def test_a_session_whose_block_nobody_can_read_any_more_is_written_again(world: World) -> None:
    session = world.switch.assume("hub")
    world.switch.set_written("hub", True)
    world.switch.assume("prod", take_over=True)
    write(world, world.credentials.read_text().replace("# <<<", "# <"))
    changes = world.switch.aws_changes
    first = next(each for each in changes.backups() if each.reason.why is Why.PROFILE)
    changes.restore(changes.look(first.id))
    text = world.credentials.read_text()
    assert text.startswith(PEOPLE)
    assert session.access_key_id in text


def test_what_taking_over_would_change_is_shown_without_doing_it(world: World) -> None:
    found = world.switch.taking_over("prod")
    assert [each.path.name for each in found] == ["credentials", "config"]
    lines = {line.text for line in found[0].lines}
    assert {"aws_access_key_id = AKIAMINE", "aws_secret_access_key = ••••"} <= lines
    assert world.credentials.read_text() == PEOPLE


def test_as_many_are_kept_as_the_preferences_say(world: World) -> None:
    PreferencesFile.here().put(backups_kept=2)
    for _ in range(3):
        world.switch.assume("prod", take_over=True)
        world.switch.end("prod")
    assert len([each for each in world.switch.aws_changes.backups() if each.reason.why is not Why.BESIDE]) == 2


def test_a_backup_that_is_not_there_is_told_in_a_sentence(world: World) -> None:
    with pytest.raises(AwsFileUnusable, match=r"no backup \.\./\.\./etc/passwd"):
        world.switch.aws_changes.remove("../../etc/passwd")
