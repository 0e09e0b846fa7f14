"""`roleswitch backups` and `roleswitch default`: what changes in ~/.aws is shown, asked for, and taken back."""

from __future__ import annotations

import json
import os

import pytest

from tests.cli.commands import Run, typed
from tests.fakes import World

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
PEOPLE = f"[prod]\naws_access_key_id = AKIAMINE\naws_secret_access_key = {SECRET}\n"


@pytest.fixture
def with_people(world: World) -> World:
    world.credentials.parent.mkdir()
    world.credentials.write_text(PEOPLE)
    os.utime(world.credentials, (1, 1))
    return world


def test_a_profile_that_was_taken_over_is_listed_shown_and_brought_back(with_people: World, run: Run) -> None:
    taken = run("assume", "prod", "--take-over")
    assert taken.status == 0
    assert "-aws_access_key_id = AKIAMINE" in taken.err
    assert "+# >>> RoleSwitch role prod (" in taken.err
    assert SECRET not in taken.err
    listed = run("backups")
    assert "before prod took over the profile prod" in listed.out
    answer = json.loads(run("backups", "--json").out)
    assert [(each["why"], each["role"], each["profile"]) for each in answer] == [("take-over", "prod", "prod")]
    assert len(answer[0]["kept_in"]) == 2
    shown = run("backups", "restore", answer[0]["id"])
    assert shown.status == 1
    assert "+aws_access_key_id = AKIAMINE" in shown.out
    assert "••••" in shown.out
    assert SECRET not in shown.out + shown.err
    assert "the profile of prod goes" in shown.err
    assert "AKIAMINE" not in with_people.credentials.read_text()
    done = run("backups", "restore", answer[0]["id"], "--yes")
    assert done.status == 0
    assert with_people.credentials.read_text() == PEOPLE
    back = done.out.rpartition(" ")[2].strip()
    assert run("backups", "restore", back, "--yes").status == 0
    assert "AKIAMINE" not in with_people.credentials.read_text()


def test_a_person_at_the_terminal_is_asked(with_people: World, run: Run) -> None:
    run("assume", "prod", "--take-over")
    backup = json.loads(run("backups", "--json").out)[0]["id"]
    assert typed("backups", "restore", backup, lines="n\n").status == 1
    assert "AKIAMINE" not in with_people.credentials.read_text()
    assert typed("backups", "restore", backup, lines="y\n").status == 0
    assert with_people.credentials.read_text() == PEOPLE


def test_nothing_is_done_where_nothing_of_the_person_would_change(world: World, run: Run) -> None:
    run("assume", "prod")
    backup = json.loads(run("backups", "--json").out)[0]["id"]
    said = run("backups", "restore", backup, "--yes")
    assert (said.status, said.out) == (0, "Nothing of yours is otherwise than it was then.\n")


def test_backups_are_removed_for_good(with_people: World, run: Run) -> None:
    run("assume", "prod", "--take-over")
    backup = json.loads(run("backups", "--json").out)[0]["id"]
    assert run("backups", "remove", backup).out == f"{backup}: removed\n"
    assert run("backups", "--json").out.strip() == "[]"
    again = run("backups", "remove", backup)
    assert again.status == 1
    assert "There is no backup" in again.err
    assert [path.name for path in with_people.credentials.parent.glob("*backup*")] == []


def test_a_role_is_made_the_default_profile_with_a_yes_and_gives_it_back(with_people: World, run: Run) -> None:
    with_people.credentials.write_text(PEOPLE.replace("[prod]", "[default]"))
    run("assume", "prod")
    before = with_people.credentials.read_text()
    asked = run("default", "prod")
    assert asked.status == 1
    assert "nobody is here to say yes" in asked.err
    assert "+aws_session_token = ••••" in asked.out
    assert SECRET not in asked.out
    assert with_people.credentials.read_text() == before
    said = run("default", "prod", "--yes")
    assert said.out.endswith("Production is the default profile. The way back: roleswitch default --back\n")
    assert run("default").out == "prod\n"
    listed = {each["name"]: each["default"] for each in json.loads(run("list", "--json").out)}
    assert [name for name, is_default in listed.items() if is_default] == ["prod"]
    assert run("show", "prod", "--json").answer["default"] is True
    assert "it is the default profile" in run("show", "prod").out
    assert run("default", "--back").out == "The default profile is as it was before prod.\n"
    assert with_people.credentials.read_text() == before
    assert run("default", "--back").out == "No role was made the default profile.\n"


def test_a_role_without_a_session_is_the_default_profile_once_it_is_assumed(world: World, run: Run) -> None:
    said = run("default", "prod", "--yes")
    assert "has no session" in said.err
    assert "once it is assumed" in said.out
    run("assume", "prod")
    assert "[default]" in world.credentials.read_text()


def test_a_name_and_the_way_back_at_once_are_wrong_usage(world: World, run: Run) -> None:
    assert run("default", "prod", "--back").status == 2
