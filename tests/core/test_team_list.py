from __future__ import annotations

from pathlib import Path

import pytest

from roleswitch.core.team_list import TeamList
from roleswitch.errors import BadValue


def refused(**named: str) -> BadValue:
    with pytest.raises(BadValue) as caught:
        TeamList(name="acme", **named)
    return caught.value


@pytest.mark.parametrize(
    "named",
    [
        {},
        {"file": "/a", "url": "https://example.com/a"},
        {"url": "https://example.com/a", "git": "https://example.com/a"},
    ],
)
def test_a_list_comes_from_just_one_place(named: dict[str, str]) -> None:
    assert "write one of file, url and git" in str(refused(**named))


@pytest.mark.parametrize(
    "url",
    ["https://example.com", "https://example.com:8443/a/b.toml?ref=main", "https://[::1]/a"],
)
def test_an_https_address_is_taken(url: str) -> None:
    assert TeamList(name="acme", url=url).url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/a",
        "file:///etc/passwd",
        "https://",
        "https:///a",
        "https://example.com/a b",
        "//example.com/a",
    ],
)
def test_any_other_address_is_refused(url: str) -> None:
    assert refused(url=url).field == "url"


def test_a_password_has_no_place_in_an_address_and_is_not_repeated() -> None:
    for named in (
        {"url": "https://boaty:hunter2@example.com/a"},
        {"git": "https://boaty:hunter2@example.com/a"},
        {"git": "ssh://boaty:hunter2@example.com/a"},
    ):
        trouble = refused(**named)
        assert "password" in str(trouble)
        assert "hunter2" not in str(trouble)


@pytest.mark.parametrize("token", ["ghp_16C7e42F292c6912E7710c83", "glpat-20x", "ATBB3xFfGF0T", "a1b2" * 8])
def test_a_token_is_no_user_and_is_not_repeated(token: str) -> None:
    trouble = refused(git=f"https://{token}@example.com/a")
    assert "password" in str(trouble)
    assert token not in str(trouble)


@pytest.mark.parametrize("user", ["deployment-user-at-111122223333", "northwind-platform-engineering-emea"])
def test_a_long_name_is_no_token(user: str) -> None:
    assert TeamList(name="acme", git=f"https://{user}@git.example.com/roles").git


def test_what_an_address_asks_for_is_told_to_nobody() -> None:
    team = TeamList(name="acme", url="https://example.com/roles.toml?token=glpat-0123")
    assert team.place == "https://example.com/roles.toml?…"


@pytest.mark.parametrize(
    "git",
    [
        "git@example.com:team/roles.git",
        "https://example.com/roles.git",
        "https://boaty@example.com/roles.git",
        "ssh://git@example.com:2222/roles.git",
        "/srv/team roles/caf\xe9.git",
        "file:///srv/roles.git",
        "~/roles",
        "C:\\Teams\\roles",
    ],
)
def test_what_git_takes_as_a_repository_is_taken(git: str) -> None:
    assert TeamList(name="acme", git=git).place == f"roles.toml of {git}"


@pytest.mark.parametrize(
    "git",
    [
        "ext::sh -c touch% /tmp/x",
        "--upload-pack=touch /tmp/x",
        "-u",
        "ssh://-oProxyCommand=touch/x",
        "ssh://-oProxyCommand=touch@example.com/x",
        "git@-oProxyCommand=touch:x",
        "git@example.com:-x",
        "git@example.com::x",
        "http://example.com/x",
        "git://example.com/x",
        "fd::7",
        "roles",
        "../roles",
        "\n/srv/roles",
    ],
)
def test_what_git_would_run_or_send_in_the_clear_is_refused(git: str) -> None:
    assert refused(git=git).field == "git"


@pytest.mark.parametrize("path", ["/etc/passwd", "../x", "a/../../x", "-x", "a\tb"])
def test_a_path_stays_in_the_repository(path: str) -> None:
    assert refused(git="/srv/roles", path=path).field == "path"


@pytest.mark.parametrize("branch", ["-x", "a b", "a:b", "^a", "a~1", "a*", "x" * 201])
def test_a_branch_is_a_name_and_no_option_or_refspec(branch: str) -> None:
    assert refused(git="/srv/roles", branch=branch).field == "branch"


def test_path_and_branch_belong_to_git() -> None:
    for more in ({"path": "a.toml"}, {"branch": "main"}):
        assert "belong to git" in str(refused(url="https://example.com/a", **more))


def test_each_list_has_a_copy_of_its_own_also_where_capitals_are_not_told_apart(home: Path) -> None:
    places = [TeamList(name=name, file="/a").kept_at for name in ("acme", "Acme", "a.b@c+d-e_f")]
    assert [place.name for place in places] == ["team-acme.toml", "team-=acme.toml", "team-a.b@c+d-e_f.toml"]
    assert {place.parent for place in places} == {home / "roleswitch" / "teams"}


@pytest.mark.parametrize("name", ["aux", "nul", "com1", "con.b"])
def test_a_list_is_kept_in_a_file_also_where_windows_has_a_device_of_its_name(home: Path, name: str) -> None:
    devices = {"aux", "nul", "con", "com1"}
    assert TeamList(name=name, file="/a").kept_at.name.partition(".")[0] not in devices


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".", "a b", "DEFAULT"])
def test_a_name_is_good_for_a_file(name: str) -> None:
    with pytest.raises(BadValue):
        TeamList(name=name, file="/a")
