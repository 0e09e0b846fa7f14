"""The token files of Identity Center: which there are, what is in each, and what botocore makes of them."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import botocore.configloader
import pytest
from botocore.utils import JSONFileCache, SSOTokenLoader
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import SCOPE, Registration, SsoCache, SsoToken
from roleswitch.errors import AwsFileUnusable

URL = "https://acme.awsapps.com/start"
OTHER_URL = "https://northwind.awsapps.com/start"
SOURCE = IdentityCenterSource(name="acme", start_url=URL, region="eu-west-1")
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CLIENT = Registration(client_id="client", client_secret="client-secret", expires=NOW + timedelta(days=90))
FULL = SsoToken(access_token="access", expires=NOW + timedelta(hours=1), refresh_token="refresh", registration=CLIENT)
COPY = SsoToken(access_token="access", expires=NOW + timedelta(hours=1))
CONFIG = f"""\
[default]
region = eu-west-1

[sso-session elsewhere]
sso_start_url = {OTHER_URL}
sso_region = eu-west-1

[sso-session "my work"]
sso_start_url = {URL}/#/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access, codewhisperer:completions

[sso-session further]
sso_start_url = {URL}/
sso_region = eu-west-1

[sso-session abroad]
sso_start_url = {URL}
sso_region = us-east-1

[profile legacy]
sso_start_url = {URL}/#
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = ReadOnly
"""


@pytest.fixture
def folder(home: Path) -> Path:
    return home / ".aws" / "sso" / "cache"


@pytest.fixture
def cache(folder: Path) -> SsoCache:
    return SsoCache()


@pytest.fixture
def config(home: Path) -> Path:
    path = home / ".aws" / "config"
    path.parent.mkdir()
    path.write_text(CONFIG, encoding="utf-8")
    return path


def file_of(folder: Path, key: str) -> Path:
    return folder / f"{hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()}.json"


def fields_of(folder: Path, key: str) -> dict[str, object]:
    fields = json.loads(file_of(folder, key).read_bytes())
    assert isinstance(fields, dict)
    return fields


def put(folder: Path, key: str, **changed: object) -> Path:
    """A file as `aws sso login` writes it; None leaves a field out."""
    fields: dict[str, object] = {
        "startUrl": URL,
        "region": "eu-west-1",
        "accessToken": "cli-access",
        "expiresAt": "2026-03-01T13:00:00Z",
        "clientId": "cli-client",
        "clientSecret": "cli-secret",
        "registrationExpiresAt": "2026-05-30T12:00:00Z",
        "refreshToken": "cli-refresh",
    } | changed
    path = file_of(folder, key)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({name: value for name, value in fields.items() if value is not None}))
    return path


# Which files


def test_without_a_config_file_the_start_urls_file_holds_all(cache: SsoCache, folder: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    assert [path.name for path in folder.iterdir()] == [file_of(folder, URL).name]
    assert fields_of(folder, URL) == {
        "startUrl": URL,
        "region": "eu-west-1",
        "accessToken": "access",
        "expiresAt": "2026-03-01T13:00:00Z",
        "clientId": "client",
        "clientSecret": "client-secret",
        "registrationExpiresAt": "2026-05-30T12:00:00Z",
        "refreshToken": "refresh",
    }


def test_the_first_sso_session_that_matches_holds_all_and_the_others_the_access_token_alone(
    cache: SsoCache, folder: Path, config: Path
) -> None:
    cache.keep(SOURCE, FULL, NOW)
    assert fields_of(folder, "my work")["refreshToken"] == "refresh"
    for key in ("further", URL, f"{URL}/#"):
        assert set(fields_of(folder, key)) == {"startUrl", "region", "accessToken", "expiresAt"}
    assert len(list(folder.iterdir())) == 4


def test_a_file_spells_the_start_url_as_its_profile_does(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    spelled = {key: fields_of(folder, key)["startUrl"] for key in ("my work", "further", URL, f"{URL}/#")}
    assert spelled == {"my work": f"{URL}/#/", "further": f"{URL}/", URL: URL, f"{URL}/#": f"{URL}/#"}


def test_the_config_file_that_the_environment_names_counts(
    cache: SsoCache, folder: Path, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "config"
    other.write_text(f"[sso-session named]\nsso_start_url = {URL}\nsso_region = eu-west-1\n", encoding="utf-8")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(other))
    cache.keep(SOURCE, FULL, NOW)
    assert "refreshToken" in fields_of(folder, "named")
    assert not file_of(folder, "my work").exists()


def test_a_config_file_that_changes_is_read_again(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    config.write_text(f"[sso-session new]\nsso_start_url={URL}\nsso_region=eu-west-1\n", encoding="utf-8")
    cache.keep(SOURCE, FULL, NOW)
    assert "refreshToken" in fields_of(folder, "new")


@pytest.mark.parametrize(
    "content",
    [
        b"[sso-session a\nb",
        b"\xff\xfe[\x00",
        b"[a]\n[a]\n",
        b"\xef\xbb\xbf[sso-session x]\nsso_start_url = y\n",
        b"x = 1",
    ],
)
def test_a_broken_config_file_is_no_trouble(cache: SsoCache, folder: Path, config: Path, content: bytes) -> None:
    config.write_bytes(content)
    cache.keep(SOURCE, FULL, NOW)
    assert "refreshToken" in fields_of(folder, URL)
    assert cache.tokens(SOURCE) == [FULL]


NAMES = st.text(st.sampled_from("ab-1 \"'\\.#;]"), min_size=1, max_size=6)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    headers=st.lists(
        st.tuples(st.sampled_from(["sso-session ", "sso-sessions ", "profile ", "", "sso-session\t"]), NAMES),
        max_size=4,
    )
)
def test_sso_sessions_are_named_as_botocore_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, headers: list[tuple[str, str]]
) -> None:
    path = tmp_path / "config"
    path.write_text(
        "".join(f"[{kind}{name}]\nsso_start_url = {URL}\nsso_region = eu-west-1\n" for kind, name in headers),
        encoding="utf-8",
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(path))
    try:
        sessions = list(botocore.configloader.load_config(str(path))["sso_sessions"])
    except botocore.configloader.botocore.exceptions.ConfigParseError:
        sessions = []
    cache = SsoCache(tmp_path / "cache")
    cache.keep(SOURCE, FULL, NOW)
    first = sessions[0] if sessions else URL
    assert "refreshToken" in fields_of(tmp_path / "cache", first)
    for name in sessions:
        assert fields_of(tmp_path / "cache", name)["accessToken"] == "access"
    for path in (tmp_path / "cache").iterdir():
        path.unlink()


# What is read


def test_what_the_aws_cli_wrote_is_found(cache: SsoCache, folder: Path, config: Path) -> None:
    put(folder, "my work")
    (token,) = cache.tokens(SOURCE)
    assert (token.access_token, token.expires) == ("cli-access", NOW + timedelta(hours=1))
    assert token.refresh_token == "cli-refresh"
    assert token.can_refresh(NOW)
    assert token.registration == Registration(
        client_id="cli-client", client_secret="cli-secret", expires=NOW + timedelta(days=90)
    )


def test_what_we_wrote_is_found_by_botocore(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    load = SSOTokenLoader(JSONFileCache(str(folder)))
    assert load(f"{URL}/#/", session_name="my work")["refreshToken"] == "refresh"
    assert load(URL)["accessToken"] == "access"


@pytest.mark.parametrize(
    "written",
    ["2026-03-01T13:00:00Z", "2026-03-01T13:00:00UTC", "2026-03-01T13:00:00.000Z", "2026-03-01T14:00:00+01:00"],
)
def test_an_end_is_read_as_the_tools_of_aws_have_written_it(cache: SsoCache, folder: Path, written: str) -> None:
    put(folder, URL, expiresAt=written)
    assert cache.tokens(SOURCE)[0].expires == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    "changed",
    [
        {"accessToken": None},
        {"accessToken": 5},
        {"accessToken": ""},
        {"accessToken": "a\r\nx-evil: 1"},
        {"accessToken": "é"},
        {"accessToken": "a" * 70_000},
        {"expiresAt": None},
        {"expiresAt": 1772370000},
        {"expiresAt": "tomorrow"},
        {"expiresAt": "2026-03-01T13:00:00"},
        {"expiresAt": "0001-01-01T00:00:00+23:59"},
        {"startUrl": OTHER_URL},
        {"startUrl": None},
        {"startUrl": ["https://acme.awsapps.com/start"]},
        {"region": "us-east-1"},
        {"region": {}},
        {"refreshToken": 5},
        {"refreshToken": "a\nb"},
        {"clientSecret": ["x"]},
    ],
)
def test_a_file_with_a_field_that_is_none_counts_as_none_and_stays(
    cache: SsoCache, folder: Path, changed: dict[str, object]
) -> None:
    path = put(folder, URL, **changed)
    before = path.read_bytes()
    assert cache.tokens(SOURCE) == []
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"startUrl": "' + b"x" * 1_000_000 + b'"}']
)
def test_a_damaged_file_counts_as_none_and_stays(cache: SsoCache, folder: Path, content: bytes) -> None:
    path = put(folder, URL)
    path.write_bytes(content)
    assert cache.tokens(SOURCE) == []
    assert path.read_bytes() == content


def test_a_folder_or_a_dead_link_in_place_of_the_file_counts_as_none(cache: SsoCache, folder: Path) -> None:
    folder.mkdir(parents=True)
    file_of(folder, URL).mkdir()
    assert cache.tokens(SOURCE) == []
    file_of(folder, URL).rmdir()
    file_of(folder, URL).symlink_to("nowhere")
    assert cache.tokens(SOURCE) == []


@pytest.mark.parametrize("lacking", ["refreshToken", "clientId", "clientSecret", "registrationExpiresAt"])
def test_a_token_that_lacks_what_refreshes_it_is_one_all_the_same(cache: SsoCache, folder: Path, lacking: str) -> None:
    put(folder, URL, **{lacking: None})
    (token,) = cache.tokens(SOURCE)
    assert token.access_token == "cli-access"
    assert not token.can_refresh(NOW)


def test_a_registration_that_is_over_refreshes_nothing() -> None:
    assert FULL.can_refresh(NOW + timedelta(days=89))
    assert not FULL.can_refresh(NOW + timedelta(days=90))


# Writing


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_files_are_private_and_a_folder_that_is_there_keeps_its_mode(cache: SsoCache, folder: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    assert file_of(folder, URL).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    file_of(folder, URL).chmod(0o644)
    cache.keep(SOURCE, FULL, NOW)
    assert file_of(folder, URL).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o755


def test_what_somebody_else_put_into_the_file_stays_for_the_same_start_url(cache: SsoCache, folder: Path) -> None:
    put(folder, URL, tokenType="Bearer", startUrl=f"{URL}/")
    cache.keep(SOURCE, FULL, NOW)
    assert fields_of(folder, URL)["tokenType"] == "Bearer"
    assert fields_of(folder, URL)["accessToken"] == "access"
    put(folder, URL, tokenType="Bearer", startUrl=OTHER_URL)
    cache.keep(SOURCE, FULL, NOW)
    assert "tokenType" not in fields_of(folder, URL)


def test_a_sign_in_replaces_all_that_was_there(cache: SsoCache, folder: Path, config: Path) -> None:
    put(folder, "further")
    put(folder, URL, refreshToken=None)
    cache.keep(SOURCE, FULL, NOW)
    assert {token.access_token for token in cache.tokens(SOURCE)} == {"access"}
    assert [token.refresh_token for token in cache.tokens(SOURCE)] == ["refresh", None, None, None]


WIDER = f"""\
[sso-session work]
sso_start_url = {URL}
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[sso-session completions]
sso_start_url = {URL}
sso_region = eu-west-1
sso_registration_scopes = sso:account:access, codewhisperer:completions

[sso-session elsewhere]
sso_start_url = {URL}
sso_region = eu-west-1
sso_registration_scopes = codewhisperer:completions
"""


@pytest.fixture
def wider(config: Path) -> None:
    config.write_text(WIDER, encoding="utf-8")


@pytest.mark.usefixtures("wider")
@pytest.mark.parametrize("ends", ["2026-03-01T20:00:00Z", "2026-03-01T11:00:00Z"])
def test_a_sign_in_leaves_that_of_an_sso_session_which_is_for_more_than_ours(
    cache: SsoCache, folder: Path, ends: str
) -> None:
    path = put(folder, "completions", expiresAt=ends)
    before = path.read_bytes()
    cache.keep(SOURCE, FULL, NOW)
    assert path.read_bytes() == before
    assert fields_of(folder, "elsewhere")["accessToken"] == "access"
    cache.renew(SOURCE, FULL, NEW, NOW)
    assert path.read_bytes() == before


@pytest.mark.usefixtures("wider")
@pytest.mark.parametrize("changed", [{"refreshToken": None}, {"registrationExpiresAt": "2026-03-01T11:00:00Z"}])
def test_a_sign_in_that_nobody_can_refresh_is_replaced_whatever_it_is_for(
    cache: SsoCache, folder: Path, changed: dict[str, object]
) -> None:
    put(folder, "completions", **changed)
    cache.keep(SOURCE, FULL, NOW)
    assert fields_of(folder, "completions")["accessToken"] == "access"


@pytest.mark.usefixtures("wider")
def test_the_sign_in_that_is_for_more_serves_only_where_there_is_no_other(cache: SsoCache, folder: Path) -> None:
    """It may be another person's."""
    put(folder, "completions", expiresAt="2026-03-01T20:00:00Z")
    assert [token.access_token for token in cache.tokens(SOURCE)] == ["cli-access"]
    cache.keep(SOURCE, FULL, NOW)
    assert {token.access_token for token in cache.tokens(SOURCE)} == {"access"}


@pytest.mark.usefixtures("wider")
def test_a_sign_in_that_is_for_something_else_alone_does_not_serve(cache: SsoCache, folder: Path) -> None:
    """AWS would refuse it, and it would be dropped for that."""
    put(folder, "elsewhere")
    assert cache.tokens(SOURCE) == []


NEW = SsoToken(access_token="new", expires=NOW + timedelta(hours=2), refresh_token="next", registration=CLIENT)


def test_a_refresh_is_written_to_all_files_of_its_sign_in(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    cache.renew(SOURCE, FULL, NEW, NOW)
    assert {token.access_token for token in cache.tokens(SOURCE)} == {"new"}
    assert [token.refresh_token for token in cache.tokens(SOURCE)] == ["next", None, None, None]


def test_a_refresh_stays_with_the_sso_session_whose_refresh_token_it_was(
    cache: SsoCache, folder: Path, config: Path
) -> None:
    put(folder, "further")
    (old,) = cache.tokens(SOURCE)
    cache.renew(SOURCE, old, NEW, NOW)
    assert fields_of(folder, "further")["refreshToken"] == "next"
    assert "refreshToken" not in fields_of(folder, "my work")


def test_a_refresh_leaves_another_sign_in_that_still_lasts(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    put(folder, "further")
    put(folder, f"{URL}/#", refreshToken=None, accessToken="lasts", expiresAt="2026-03-01T20:00:00Z")
    put(folder, URL, refreshToken=None, accessToken="over", expiresAt="2026-03-01T11:00:00Z")
    cache.renew(SOURCE, FULL, NEW, NOW)
    assert fields_of(folder, "further")["refreshToken"] == "cli-refresh"
    assert fields_of(folder, f"{URL}/#")["accessToken"] == "lasts"
    assert fields_of(folder, URL)["accessToken"] == "new"


def test_an_sso_session_that_was_added_since_takes_the_refresh_token_over(
    cache: SsoCache, folder: Path, home: Path
) -> None:
    cache.keep(SOURCE, FULL, NOW)
    (home / ".aws" / "config").write_text(CONFIG, encoding="utf-8")
    cache.renew(SOURCE, FULL, NEW, NOW)
    assert fields_of(folder, "my work")["refreshToken"] == "next"
    assert "refreshToken" not in fields_of(folder, URL)


@pytest.fixture
def unwritable(folder: Path) -> Iterator[None]:
    if sys.platform == "win32" or os.geteuid() == 0:
        # Nothing is forbidden to root: a file in the folder's place stops it too.
        folder.parent.mkdir(parents=True)
        folder.write_text("")
        yield
    else:
        folder.mkdir(parents=True, mode=0o500)
        yield
        folder.chmod(0o700)


@pytest.mark.usefixtures("unwritable")
def test_a_folder_that_cannot_be_written_is_told_with_its_path_and_without_the_token(
    cache: SsoCache, folder: Path
) -> None:
    with pytest.raises(AwsFileUnusable, match=r"sso.cache") as raised:
        cache.keep(SOURCE, FULL, NOW)
    assert "access" not in str(raised.value)
    cache.keep_registration(SOURCE, CLIENT)
    assert cache.tokens(SOURCE) == []


def test_a_copy_that_cannot_be_written_does_not_stop_the_sign_in(cache: SsoCache, folder: Path, config: Path) -> None:
    folder.mkdir(parents=True)
    file_of(folder, "further").mkdir()
    cache.keep(SOURCE, FULL, NOW)
    assert "refreshToken" in fields_of(folder, "my work")
    assert fields_of(folder, URL)["accessToken"] == "access"


# Removing


def test_a_token_that_is_dropped_goes_from_all_files_that_hold_it(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    put(folder, "further")
    cache.drop(SOURCE, "access")
    assert [path.name for path in folder.iterdir()] == [file_of(folder, "further").name]


def test_a_token_that_another_program_has_replaced_is_not_dropped(cache: SsoCache, folder: Path) -> None:
    put(folder, URL)
    cache.drop(SOURCE, "access")
    assert cache.tokens(SOURCE)[0].access_token == "cli-access"


def test_a_refused_refresh_token_goes_and_the_access_token_stays(cache: SsoCache, folder: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    cache.drop_refresh_token(SOURCE, FULL)
    assert cache.tokens(SOURCE) == [COPY]


def test_all_files_of_the_start_url_go_and_no_others(cache: SsoCache, folder: Path, config: Path) -> None:
    cache.keep(SOURCE, FULL, NOW)
    cache.keep_registration(SOURCE, CLIENT)
    put(folder, "a session that is no longer in the config file", startUrl=f"{URL}/")
    other = put(folder, "elsewhere", startUrl=OTHER_URL)
    damaged = folder / "damaged.json"
    damaged.write_text("{")
    assert {token.access_token for token in cache.tokens_of_start_url(SOURCE)} == {"access", "cli-access"}
    cache.remove(SOURCE)
    registration = next(folder.glob("roleswitch-client-*"))
    assert set(folder.iterdir()) == {other, damaged, registration}


def test_removing_where_nothing_was_kept_is_no_trouble(cache: SsoCache) -> None:
    cache.remove(SOURCE)
    cache.drop(SOURCE, "access")
    assert cache.tokens(SOURCE) == []


# The registration


def test_a_registration_is_kept_for_its_start_url_region_and_scopes(cache: SsoCache, folder: Path, home: Path) -> None:
    cache.keep_registration(SOURCE, CLIENT)
    assert cache.registration(SOURCE) == CLIENT
    assert cache.registration(IdentityCenterSource(name="b", start_url=f"{URL}/#", region="eu-west-1")) == CLIENT
    assert cache.registration(IdentityCenterSource(name="b", start_url=URL, region="us-east-1")) is None
    assert cache.registration(IdentityCenterSource(name="b", start_url=OTHER_URL, region="eu-west-1")) is None
    assert cache.scopes(SOURCE) == (SCOPE,)
    (home / ".aws" / "config").write_text(CONFIG, encoding="utf-8")
    assert cache.scopes(SOURCE) == (SCOPE, "codewhisperer:completions")
    assert cache.registration(SOURCE) is None


def test_no_secret_shows_in_what_is_printed() -> None:
    shown = repr([FULL, NEW, CLIENT])
    assert not any(secret in shown for secret in ("'access'", "'refresh'", "'new'", "'next'", "client-secret"))
