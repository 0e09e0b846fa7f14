"""Going back in ~/.aws while sessions are alive."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    world.switch.role_edits.set_written("hub", True)
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


@contextmanager
def writing_meanwhile(world: World, write: Callable[[str], None]) -> Iterator[None]:
    """Another program, which knows no locks, has its turn as soon as the file is another one, with what it says."""
    before, is_ready = world.credentials.read_text(), threading.Event()

    def wait_and_write() -> None:
        # Restoring waits for this in the middle, so that it cannot be over before.
        with world.switch.sessions.one_at_a_time("prod"):
            is_ready.set()
            while (text := world.credentials.read_text()) == before:
                pass
            write(text)

    writer = threading.Thread(target=wait_and_write)
    writer.start()
    is_ready.wait()
    yield
    writer.join()


@pytest.mark.parametrize("replaces", [True, False], ids=["another file", "in place"])
def test_a_backup_that_another_program_overwrites_at_the_same_moment_is_not_called_restored(
    replaces: bool, world: World
) -> None:
    """As `aws configure` does, which writes what it has read before."""
    world.switch.assume("prod", take_over=True)
    changes = world.switch.aws_changes
    before = world.credentials.read_text()
    (backup,) = changes.backups()

    def overwrite(_: str) -> None:
        target = world.credentials.with_name("of-an-editor") if replaces else world.credentials
        target.write_text(f"{before}[more]\nregion = eu-west-1\n")
        target.replace(world.credentials)

    plan = changes.look(backup.id)
    with (
        writing_meanwhile(world, overwrite),
        pytest.raises(AwsFileUnusable, match=r"Another program wrote .*credentials at the same moment") as caught,
    ):
        changes.restore(plan)
    assert "restore it once more" in caught.value.next_steps[0].text
    assert "[more]" in world.credentials.read_text()
    changes.restore(changes.look(backup.id))
    assert world.credentials.read_text() == PEOPLE


def test_what_another_program_adds_to_what_was_restored_is_told_too_and_stays(world: World) -> None:
    world.switch.assume("prod", take_over=True)
    changes = world.switch.aws_changes
    plan = changes.look(changes.backups()[0].id)

    def add(text: str) -> None:
        world.credentials.write_text(f"{text}region = eu-west-1\n")

    with writing_meanwhile(world, add), pytest.raises(AwsFileUnusable, match="at the same moment"):
        changes.restore(plan)
    assert world.credentials.read_text() == f"{PEOPLE}region = eu-west-1\n"
