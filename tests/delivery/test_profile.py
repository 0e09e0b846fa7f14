"""The profile by which a role renews itself."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.session import Session
from roleswitch.delivery.profile import owned_profiles, remove_profile, write_live_profile, write_profile
from roleswitch.errors import ProfileNotOurs
from tests.delivery.test_exports import SESSION

ROLE = Role(name="prod-admin", arn=Arn.parse(SESSION.role_arn), profile="prod")
ASKS = replace(ROLE, deliver=Deliver.CREDENTIAL_PROCESS)
KEYS: Session = SESSION


@pytest.fixture
def environ(home: Path) -> Mapping[str, str]:
    return {"HOME": str(home), "USERPROFILE": str(home)}


def config(environ: Mapping[str, str]) -> str:
    path = Path(environ["HOME"]) / ".aws" / "config"
    return path.read_text() if path.exists() else ""


def write(environ: Mapping[str, str], name: str, text: str) -> None:
    path = Path(environ["HOME"]) / ".aws" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)


def test_a_live_profile_asks_us_for_the_role_by_name_in_its_region(environ: Mapping[str, str]) -> None:
    assert write_live_profile(ROLE, "eu-west-1", environ) == "prod-live"
    _, header, process, region, _ = config(environ).splitlines()
    assert header == "[profile prod-live]"
    assert process.endswith(" credential-process prod-admin")
    assert region == "region = eu-west-1"


def test_a_role_without_a_region_writes_none(environ: Mapping[str, str]) -> None:
    write_live_profile(ROLE, None, environ)
    assert "region" not in config(environ)


def test_writing_it_again_touches_nothing_not_even_a_lock(environ: Mapping[str, str]) -> None:
    write_live_profile(ROLE, "eu-west-1", environ)
    folder = Path(environ["HOME"]) / ".aws"
    for lock in folder.glob("*.lock"):
        lock.unlink()
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert write_live_profile(ROLE, "eu-west-1", environ) == "prod-live"
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_another_region_or_list_is_written_under_the_same_name(environ: Mapping[str, str]) -> None:
    write_live_profile(ROLE, "eu-west-1", environ)
    assert write_live_profile(ROLE, "us-east-1", environ) == "prod-live"
    assert "eu-west-1" not in config(environ)
    moved = {**environ, "ROLESWITCH_HOME": "/else where"}
    assert write_live_profile(ROLE, "us-east-1", moved) == "prod-live"
    assert "'ROLESWITCH_HOME=/else where'" in config(environ)
    assert config(environ).count("[profile ") == 1


@pytest.mark.parametrize(("name", "header"), [("config", "[profile prod-live]"), ("credentials", "[prod-live]")])
def test_a_name_that_is_somebody_elses_is_left_to_them(environ: Mapping[str, str], name: str, header: str) -> None:
    theirs = f"{header}\nregion = x\n"
    write(environ, name, theirs)
    assert write_live_profile(ROLE, "eu-west-1", environ) == "prod-live-2"
    assert (Path(environ["HOME"]) / ".aws" / name).read_text().startswith(theirs)
    assert write_live_profile(ROLE, "eu-west-1", environ) == "prod-live-2"


def test_a_name_that_becomes_somebody_elses_is_given_up(environ: Mapping[str, str]) -> None:
    write_live_profile(ROLE, "eu-west-1", environ)
    write(environ, "credentials", "[prod-live]\naws_access_key_id = AKIAX\n")
    assert write_live_profile(ROLE, "eu-west-1", environ) == "prod-live-2"
    assert "[profile prod-live]" not in config(environ)


def test_where_no_name_is_free_it_says_so_and_changes_nothing(environ: Mapping[str, str]) -> None:
    names = ["prod-live", *(f"prod-live-{number}" for number in range(2, 10))]
    theirs = "".join(f"[profile {name}]\n" for name in names)
    write(environ, "config", theirs)
    with pytest.raises(ProfileNotOurs, match="prod-live "):
        write_live_profile(ROLE, "eu-west-1", environ)
    assert config(environ) == theirs


def test_the_longest_profile_name_leaves_room(environ: Mapping[str, str]) -> None:
    longest = replace(ROLE, profile="p" * 64)
    assert write_live_profile(longest, None, environ) == "p" * 57 + "-live"
    other = replace(longest, name="other", profile="p" * 63 + "q")
    assert write_live_profile(other, None, environ) == "p" * 57 + "-live-2"


def test_a_role_whose_own_profile_asks_us_uses_that_one(environ: Mapping[str, str]) -> None:
    assert write_live_profile(ASKS, "eu-west-1", environ) == "prod"
    assert "[profile prod]" in config(environ)
    assert "live" not in config(environ)
    assert [item.live for item in owned_profiles(environ)] == [""]


def test_its_own_name_is_not_replaced_by_another_where_it_is_somebody_elses(environ: Mapping[str, str]) -> None:
    write(environ, "config", "[profile prod]\nregion = x\n")
    with pytest.raises(ProfileNotOurs):
        write_live_profile(ASKS, "eu-west-1", environ)


@pytest.mark.parametrize("deliver", Deliver)
def test_it_stays_while_the_roles_own_profile_is_written_again_or_no_more(
    environ: Mapping[str, str], deliver: Deliver
) -> None:
    before = config(environ)
    write_profile(ROLE, KEYS, environ)
    write_live_profile(ROLE, "eu-west-1", environ)
    write_profile(replace(ROLE, deliver=deliver), KEYS, environ)
    assert "[profile prod-live]" in config(environ)
    assert remove_profile("prod-admin", environ)
    assert config(environ) == before


def test_it_is_private_and_holds_no_secret(environ: Mapping[str, str]) -> None:
    write_profile(ROLE, KEYS, environ)
    write_live_profile(ROLE, "eu-west-1", environ)
    path = Path(environ["HOME"]) / ".aws" / "config"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"
    assert KEYS.secret_access_key not in path.read_text()
    assert KEYS.access_key_id not in path.read_text()
