"""`roleswitch doctor`: its text, its JSON, its exit status, and what it mends."""

from __future__ import annotations

import shlex

import pytest

from roleswitch.doctor.finding import Area, State
from tests.cli.commands import Run, Said
from tests.fakes import OTHER_KEY, ROLES_FILE, World

PLAIN = f"[old]\naws_access_key_id = {OTHER_KEY.access_key_id}\naws_secret_access_key = {OTHER_KEY.secret_access_key}\n"


@pytest.fixture(autouse=True)
def _private(world: World) -> None:
    world.credentials.parent.mkdir(mode=0o700)


def findings(said: Said) -> dict[str, dict[str, object]]:
    found = said.answer["findings"]
    assert isinstance(found, list)
    return {each["id"]: each for each in found}


def test_where_nothing_is_in_trouble_the_status_is_0_and_nothing_is_on_standard_error(run: Run) -> None:
    said = run("doctor")
    assert (said.status, said.err) == (0, "")
    for area in Area:
        assert area.words in said.out.splitlines()


def test_json_has_each_finding_with_its_area_state_and_what_to_do(run: Run) -> None:
    said = run("doctor", "--json")
    assert (said.status, said.err) == (0, "")
    found = findings(said)
    assert {each["area"] for each in found.values()} == {area.value for area in Area}
    for each in found.values():
        assert set(each) == {"id", "area", "state", "message", "next", "mend"}
        assert each["state"] in {state.value for state in State}
    assert said.answer["version"]


def test_trouble_is_status_1_and_one_sentence_on_standard_error(run: Run, world: World) -> None:
    world.credentials.write_text(PLAIN)
    world.credentials.chmod(0o644)
    for options in ([], ["--json"]):
        said = run("doctor", *options)
        assert said.status == 1
        assert said.err == "roleswitch: Files (~/.aws/credentials) is in trouble: see what to do next to it.\n"
    assert findings(said)["aws.permissions:credentials"]["mend"] == "aws.permissions:credentials"


def test_the_command_that_is_shown_mends(run: Run, world: World) -> None:
    world.credentials.write_text(PLAIN)
    world.credentials.chmod(0o644)
    shown = next(line for line in run("doctor").out.splitlines() if "--mend aws.permissions" in line)
    said = run(*shlex.split(shown.partition("roleswitch ")[2]))
    assert (said.status, said.err) == (0, "roleswitch: ~/.aws/credentials is yours alone now.\n")
    assert world.credentials.stat().st_mode & 0o777 == 0o600


def test_a_key_in_plain_text_moves_to_the_keyring_without_being_shown(run: Run, world: World) -> None:
    world.credentials.write_text(PLAIN)
    world.credentials.chmod(0o600)
    said = run("doctor", "--mend", "aws.key:old")
    assert (said.status, "nothing to mend" in said.err) == (2, True)
    before = world.credentials.read_text()
    said = run("doctor", "--mend", "aws.move-key:old")
    assert (said.status, "Nothing was changed" in said.err, world.credentials.read_text()) == (1, True, before)
    said = run("doctor", "--mend", "aws.move-key:old", "--json", "--yes")
    assert said.status == 0
    assert "aws.key:old" not in findings(said)
    assert OTHER_KEY.secret_access_key not in said.out + said.err + world.credentials.read_text()
    assert run("key", "test", "old").status == 0


def test_secrets_are_deleted_for_who_says_yes_alone(run: Run, world: World) -> None:
    kept = "keyring.remove-secret:totp:work"
    said = run("doctor", "--mend", kept)
    assert (said.status, "Nothing was changed" in said.err) == (1, True)
    said = run("doctor", "--mend", kept, "--yes")
    assert "Nothing was changed" not in said.err


def test_a_mending_that_fails_is_trouble_as_of_any_command(run: Run, world: World) -> None:
    said = run("doctor", "--mend", "aws.move-key:nobody", "--json", "--yes")
    assert (said.status, said.error["kind"]) == (1, "not-a-list")
    world.credentials.write_text(PLAIN)
    said = run("doctor", "--mend", "aws.move-key:nobody", "--json", "--yes")
    assert (said.status, said.error["kind"]) == (1, "bad-value")


def test_a_broken_list_is_one_finding_among_others(run: Run, world: World) -> None:
    world.write_list(ROLES_FILE + "\n[roles.odd]\nrole_arn = 7\n")
    said = run("doctor", "--json")
    assert said.status == 0
    assert findings(said)["own.roles"]["state"] == "attention"
    world.write_list("[[[")
    said = run("doctor", "--json")
    assert said.status == 1
    assert len(findings(said)) > 10
