"""Where secrets are after a whole run of the window, and where not: files, command lines, logs, what is shown."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.canaries import (
    CANARY,
    MOVED,
    WRONG,
    Run,
    add_key,
    command_lines_into,
    import_key,
    sign_in,
    sign_out,
    spellings,
    watched,
    work,
)
from tests.desktop.desktop import Desktop
from tests.desktop.person import ACME, ADMIN, LAKE, PARTNER, Browser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@pytest.fixture(scope="module")
def run(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A person adds a wrong key and the right one, assumes, renews, is refused, copies, opens a terminal and ends."""
    with (
        StrictAws([CANARY], [ADMIN, LAKE, PARTNER]) as aws,
        watched(desktop, tmp_path_factory.mktemp("secrets"), aws) as run,
    ):
        with command_lines_into(run.command_lines):
            add_key(run)
            work(run, aws)
            run.end()
        yield run


@pytest.fixture(scope="module")
def list_run(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A person imports ~/.aws with its key, signs in to Identity Center, assumes, renews the sign-in and signs out."""
    with (
        StrictAws([MOVED], [ADMIN], identity_center=ACME) as aws,
        watched(desktop, tmp_path_factory.mktemp("secrets"), aws) as run,
    ):
        browser = Browser(run.person)
        with command_lines_into(run.command_lines):
            import_key(run)
            sign_in(run, browser, aws)
            sign_out(run)
            run.end()
        yield run


def test_the_secret_of_an_access_key_is_on_disk_in_the_encrypted_keyring_alone(run: Run) -> None:
    assert list(run.person.desktop.home.glob(".local/share/keyrings/*.keyring"))
    # So these are searched.
    assert run.files_with(CANARY.access_key_id) >= {"roles.toml"}
    assert run.files_with("prod") >= {"history.jsonl"}
    assert run.person.roles_file.with_name("window.ini").exists()
    for secret in (CANARY.secret_access_key, WRONG):
        assert not run.files_with(secret)


def test_the_secrets_of_a_session_are_in_its_file_and_in_the_profile_that_was_asked_for_alone(run: Run) -> None:
    assert set(run.session_secrets.values()) == {"role-prod", "role-lake"}
    lasting = {secret: run.files_with(secret) for secret in run.session_secrets}
    allowed: Mapping[str, tuple[set[str], ...]] = {
        # A session that was renewed is nowhere any more.
        "role-prod": ({"role-prod.session", "credentials"}, set()),
        "role-lake": ({"role-lake.session"},),
    }
    for secret, role in run.session_secrets.items():
        assert lasting[secret] in allowed[role]
    assert sorted(map(len, lasting.values())) == [0, 0, 1, 1, 2, 2]
    assert run.person.credentials.stat().st_mode & 0o777 == 0o600
    assert {file.stat().st_mode & 0o777 for file in run.person.sessions.glob("*.session")} == {0o600}
    assert run.person.sessions.stat().st_mode & 0o777 == 0o700


def test_no_secret_was_ever_on_a_command_line(run: Run) -> None:
    seen = b"\n".join(run.command_lines)
    assert b"shell\0prod" in seen  # the terminal's, so those of its children are there too
    for secret in (CANARY.secret_access_key, *run.session_secrets):
        assert not any(spelling in seen for spelling in spellings(secret))


def test_no_secret_is_in_a_log_with_everything_logged_or_in_the_window_s_environment(run: Run) -> None:
    assert "DEBUG" in run.printed
    for secret in (CANARY.secret_access_key, WRONG, *run.session_secrets):
        assert not any(spelling in run.printed.encode() + run.environ for spelling in spellings(secret))


def test_a_screen_reader_is_never_told_a_secret(run: Run) -> None:
    assert any("password text 'Secret access key'" in shown for shown in run.shown)
    for secret in (CANARY.secret_access_key, WRONG, *run.session_secrets):
        assert not any(secret in shown for shown in run.shown)


def test_a_key_that_was_moved_out_of_its_file_is_in_the_encrypted_keyring_and_the_backup_alone(list_run: Run) -> None:
    (backup,) = list_run.person.home.glob(".aws/credentials.roleswitch-backup-*")
    assert list_run.files_with(MOVED.secret_access_key) == {backup.name}
    assert backup.stat().st_mode & 0o777 == 0o600
    assert list_run.files_with(MOVED.access_key_id) >= {"roles.toml"}


def test_the_secrets_of_a_sign_in_are_where_the_aws_cli_has_its_own_alone_until_the_sign_out(list_run: Run) -> None:
    kinds: dict[str, list[set[str]]] = {}
    for secret, kind in list_run.sign_in_secrets.items():
        kinds.setdefault(kind, []).append(list_run.signed_in[secret])
    token = f"{hashlib.sha1(ACME.start_url.encode(), usedforsecurity=False).hexdigest()}.json"
    (client,) = (file.name for file in list_run.person.home.glob(".aws/sso/cache/roleswitch-client-*.json"))
    assert kinds == {
        "deviceCode": [set()],
        "accessToken": [set(), {token}],  # the one before it is nowhere any more
        "refreshToken": [set(), {token}],
        "clientSecret": [{token, client}],
    }
    left = {secret: list_run.files_with(secret) for secret in list_run.sign_in_secrets}
    assert {kind: left[secret] for secret, kind in list_run.sign_in_secrets.items() if left[secret]} == {
        "clientSecret": {client}
    }
    cache = list_run.person.home / ".aws" / "sso" / "cache"
    assert {path.stat().st_mode & 0o777 for path in cache.iterdir()} == {0o600}
    assert cache.stat().st_mode & 0o777 == 0o700


def test_no_secret_of_a_list_or_a_sign_in_is_told_to_anybody(list_run: Run) -> None:
    seen = b"\n".join(list_run.command_lines)
    assert b"acme.awsapps.com/start" in seen  # which was typed, so what else was there would be
    assert "DEBUG" in list_run.printed
    assert any("Accounts and roles of acme" in shown for shown in list_run.shown)
    for secret in (MOVED.secret_access_key, *list_run.sign_in_secrets, *list_run.session_secrets):
        told = (seen, list_run.printed.encode(), list_run.environ, *map(str.encode, list_run.shown))
        assert not any(spelling in each for spelling in spellings(secret) for each in told)
