from __future__ import annotations

import pytest

from roleswitch.core.source import (
    AccessKey,
    AccessKeySource,
    Credentials,
    IdentityCenterSource,
    ProfileSource,
    key_pair_in,
)
from roleswitch.errors import BadValue

ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
OTHER = "AKIAI44QH8DHBEXAMPLE"


def test_secrets_hide_from_repr() -> None:
    shown = repr(AccessKey(ID, SECRET)) + repr(Credentials(ID, SECRET, "token/secret"))
    assert ID in shown
    assert SECRET not in shown
    assert "token/secret" not in shown


@pytest.mark.parametrize(
    "text",
    [
        f"{ID} {SECRET}",
        f"  {ID}\n{SECRET}\n",
        f"{SECRET}\n{ID}",
        f"Access key ID,Secret access key\r\n{ID},{SECRET}\r\n",
        f"\ufeffAccess key ID,Secret access key\n{ID},{SECRET}",
        f"[default]\naws_access_key_id = {ID}\naws_secret_access_key={SECRET}\nregion = eu-west-1\n",
        f"export AWS_ACCESS_KEY_ID={ID}\nexport AWS_SECRET_ACCESS_KEY='{SECRET}'\n",
        f'{{"AccessKey": {{"UserName": "boaty", "AccessKeyId": "{ID}", "Status": "Active", '
        f'"SecretAccessKey": "{SECRET}", "CreateDate": "2026-03-01T12:00:00+00:00"}}}}',
    ],
)
def test_a_key_pair_is_found_in_what_people_paste(text: str) -> None:
    assert key_pair_in(text) == (ID, SECRET)


@pytest.mark.parametrize(
    "text",
    ["", ID, SECRET, "hello world", f"{ID} {SECRET} {OTHER}", f"{ID},{SECRET}\n{OTHER},{SECRET[::-1]}\n"],
)
def test_what_holds_no_single_key_pair_gives_none(text: str) -> None:
    assert key_pair_in(text) is None


def test_the_key_of_a_session_is_refused_as_a_source() -> None:
    with pytest.raises(BadValue, match="belongs to a session that ends") as refused:
        AccessKey("ASIAIOSFODNN7EXAMPLE", SECRET)
    assert refused.value.field == "access_key_id"


@pytest.mark.parametrize(
    "secret", ["", SECRET + "\n", SECRET[:20] + " " + SECRET[20:], SECRET + "é", SECRET + "\u200b"]
)
def test_the_refusal_of_a_secret_does_not_hold_it(secret: str) -> None:
    with pytest.raises(BadValue) as refused:
        AccessKey(ID, secret)
    assert refused.value.field == "secret_access_key"
    assert SECRET[:12] not in str(refused.value)


@pytest.mark.parametrize("key_id", ["", "AKIA", "A" * 15, "A" * 129, "akiaiosfodnn7example", f"{ID}\n"])
def test_an_access_key_id_is_16_to_128_capitals_and_digits(key_id: str) -> None:
    with pytest.raises(BadValue) as refused:
        AccessKeySource(name="work", access_key_id=key_id)
    assert refused.value.field == "access_key_id"


def test_the_shortest_and_longest_access_key_ids_are_taken() -> None:
    for length in (16, 128):
        assert AccessKeySource(name="work", access_key_id="A" * length)


@pytest.mark.parametrize("name", ["", "a b", "a]", "a\nb", "-a", "a" * 65])
def test_every_kind_of_source_checks_its_name(name: str) -> None:
    with pytest.raises(BadValue, match="name"):
        AccessKeySource(name=name, access_key_id=ID)
    with pytest.raises(BadValue, match="name"):
        ProfileSource(name=name, profile="p")
    with pytest.raises(BadValue, match="name"):
        IdentityCenterSource(name=name, start_url="https://x", region="eu-west-1")


def test_a_profile_source_takes_the_names_that_people_have() -> None:
    assert ProfileSource(name="a", profile="two words é]").profile == "two words é]"
    for wrong in ("", "a\nb", "a\u202eb", "a\x1b"):
        with pytest.raises(BadValue) as refused:
            ProfileSource(name="a", profile=wrong)
        assert refused.value.field == "profile"


def test_region_and_mfa_serial_of_a_source_are_checked() -> None:
    for region, serial in (("here", None), (None, "12345678")):
        with pytest.raises(BadValue):
            AccessKeySource(name="a", access_key_id=ID, region=region, mfa_serial=serial)
        with pytest.raises(BadValue):
            ProfileSource(name="a", profile="p", region=region, mfa_serial=serial)


@pytest.mark.parametrize("url", ["", "https://", "http://acme.awsapps.com/start", "https://acme\n.com", "javascript:x"])
def test_a_start_url_is_an_https_address(url: str) -> None:
    with pytest.raises(BadValue) as refused:
        IdentityCenterSource(name="a", start_url=url, region="eu-west-1")
    assert refused.value.field == "start_url"
