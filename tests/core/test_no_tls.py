"""Why TLS does not come about is told apart: whom a person does not trust, whose dates are over, and what is no TLS."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.broken_tls import BrokenServers, kinds
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.core.sts import Sts
from roleswitch.core.team_fetch import fetch
from roleswitch.core.team_list import TeamList
from roleswitch.errors import AwsUnreachable, TeamListTrouble

NOT_TRUSTED = "is not trusted: it is the endpoint set here in place of AWS's own. Set its certificate as CA bundle"
SAYS = {
    "self-signed": NOT_TRUSTED,
    "of-a-stranger": NOT_TRUSTED,
    "expired": "has run out, or is not valid yet: see whether this computer's clock is right",
    "not-yet-valid": "has run out, or is not valid yet: see whether this computer's clock is right",
    "of-another-host": "is that of another host",
    "http": "does not speak TLS, or cuts it. Does its address have to begin with http://?",
    "garbage": "does not speak TLS, or cuts it",
    "closed": "does not speak TLS, or cuts it",
    "alert-protocol-version": "does not speak TLS, or cuts it",
}


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[BrokenServers, Path]]:
    trusted, made = kinds(tmp_path_factory.mktemp("servers"))
    with BrokenServers({name: made[name] for name in SAYS}) as running:
        yield running, trusted.bundle


@pytest.fixture(autouse=True)
def _trusting(servers: tuple[BrokenServers, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "AWS_CA_BUNDLE", str(servers[1]))


@pytest.mark.parametrize("name", SAYS)
def test_a_call_says_what_it_was(servers: tuple[BrokenServers, Path], name: str) -> None:
    place = Place("eu-west-1", sts_endpoint=servers[0].address(name))
    with pytest.raises(AwsUnreachable) as trouble:
        Sts(Aws()).caller_identity(Credentials("AKIAIOSFODNN7EXAMPLE", "x" * 40), source="work", place=place)
    assert SAYS[name] in str(trouble.value)
    assert not trouble.value.may_have_arrived


def test_a_bundle_without_a_certificate_is_told_as_that(
    servers: tuple[BrokenServers, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "empty.pem"
    bundle.write_text("no certificate\n")
    monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
    place = Place("eu-west-1", sts_endpoint=servers[0].address("self-signed"))
    with pytest.raises(AwsUnreachable) as trouble:
        Sts(Aws()).caller_identity(Credentials("AKIAIOSFODNN7EXAMPLE", "x" * 40), source="work", place=place)
    assert "CA bundle" in str(trouble.value)


@pytest.mark.parametrize("name", SAYS)
def test_a_team_list_says_what_it_was(servers: tuple[BrokenServers, Path], name: str) -> None:
    team = TeamList(name="ours", url=f"{servers[0].address(name)}/roles.toml")
    with pytest.raises(TeamListTrouble) as trouble:
        fetch(team)
    said = SAYS[name].partition(": it is the endpoint")[0].partition(". Does its")[0]
    assert said in str(trouble.value)
    assert "endpoint" not in str(trouble.value)
