"""Which AWS is called, and how it is reached: partitions, endpoints, proxies and certificates, from roles.toml on.

What wins over what, and why, stands at the top of roleswitch/core/aws.py.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from roleswitch.core import catalog
from roleswitch.core.aws import Aws, Place
from roleswitch.core.iam import Iam
from roleswitch.core.partitions import first_region
from roleswitch.core.source import Credentials, Network
from roleswitch.core.sts import Sts
from roleswitch.demo.strict_aws import StrictRole
from roleswitch.errors import AwsUnreachable, SourceUnusable
from roleswitch.switch import Switch
from tests.certificates import Authority
from tests.core.gateway import Gateway
from tests.fakes import KEY, MFA_SERIAL, PROD, ROLES_FILE, SESSION_ARN, World, world_at

CALLER = Credentials(KEY.access_key_id, KEY.secret_access_key)
NOBODYS = "http://sts.northwind.example"
"""Some other STS than AWS's, which only a proxy reaches from here."""


def look_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of hosts that are asked for from here on; none is known."""
    asked: list[str] = []

    def nobody(host: object, *_: object, **__: object) -> list[object]:
        asked.append(str(host))
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    monkeypatch.setattr(time, "sleep", lambda _: None)  # botocore does, between its attempts
    return asked


def host_called(monkeypatch: pytest.MonkeyPatch, call: Callable[[], object]) -> str:
    asked = look_up(monkeypatch)
    with pytest.raises(AwsUnreachable, match="is not known here"):
        call()
    (host,) = set(asked)
    return host


def sts_host(monkeypatch: pytest.MonkeyPatch, place: Place) -> str:
    return host_called(monkeypatch, lambda: Sts(Aws()).caller_identity(CALLER, source="work", place=place))


def iam_host(monkeypatch: pytest.MonkeyPatch, place: Place) -> str:
    return host_called(monkeypatch, lambda: Iam(Aws()).access_keys(CALLER, source="work", place=place))


# Partitions and endpoints


SUFFIXES = {
    "aws": "amazonaws.com",
    "aws-us-gov": "amazonaws.com",
    "aws-cn": "amazonaws.com.cn",
    "aws-eusc": "amazonaws.eu",
    "aws-iso": "c2s.ic.gov",
    "aws-iso-b": "sc2s.sgov.gov",
    "aws-iso-e": "cloud.adc-e.uk",
    "aws-iso-f": "csp.hci.ic.gov",
}


@pytest.mark.parametrize("setting", [None, "regional", "legacy"])
@pytest.mark.parametrize("partition", SUFFIXES)
def test_sts_is_the_regions_own_in_every_partition_and_legacy_is_one_host_in_one_of_them(
    partition: str, setting: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = first_region(partition)
    own = f"sts.{region}.{SUFFIXES[partition]}"
    expected = "sts.amazonaws.com" if (partition, setting) == ("aws", "legacy") else own
    assert sts_host(monkeypatch, Place(region, setting)) == expected


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("us-west-2", "sts.amazonaws.com"),
        ("ap-northeast-1", "sts.amazonaws.com"),
        # Opened after 2019: there the legacy host's sessions are not taken.
        ("il-central-1", "sts.il-central-1.amazonaws.com"),
        ("ap-east-1", "sts.ap-east-1.amazonaws.com"),
        ("us-gov-east-1", "sts.us-gov-east-1.amazonaws.com"),
        ("cn-northwest-1", "sts.cn-northwest-1.amazonaws.com.cn"),
    ],
)
def test_legacy_is_one_host_only_for_the_regions_that_had_it(
    region: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sts_host(monkeypatch, Place(region, "legacy")) == host


@pytest.mark.parametrize(
    ("region", "sts", "iam"),
    [
        ("us-east-1", "sts-fips.us-east-1.amazonaws.com", "iam-fips.amazonaws.com"),
        ("us-west-2", "sts-fips.us-west-2.amazonaws.com", "iam-fips.amazonaws.com"),
        # All of GovCloud's are.
        ("us-gov-west-1", "sts.us-gov-west-1.amazonaws.com", "iam.us-gov.amazonaws.com"),
        ("us-gov-east-1", "sts.us-gov-east-1.amazonaws.com", "iam.us-gov.amazonaws.com"),
    ],
)
def test_fips_is_the_fips_endpoint_of_sts_and_of_iam(
    region: str, sts: str, iam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sts_host(monkeypatch, Place(region, "fips")) == sts
    assert iam_host(monkeypatch, Place(region, "fips")) == iam


@pytest.mark.parametrize("service", [sts_host, iam_host])
@pytest.mark.parametrize("partition", SUFFIXES)
def test_where_aws_has_no_fips_endpoint_no_other_partition_is_called(
    partition: str, service: Callable[[pytest.MonkeyPatch, Place], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    host = service(monkeypatch, Place(first_region(partition), "fips"))
    assert host.endswith(f".{SUFFIXES[partition]}")


@pytest.mark.parametrize("setting", [None, "regional", "legacy"])
@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("us-east-1", "iam.amazonaws.com"),
        ("il-central-1", "iam.amazonaws.com"),
        ("us-gov-east-1", "iam.us-gov.amazonaws.com"),
        ("cn-northwest-1", "iam.cn-north-1.amazonaws.com.cn"),
        ("eusc-de-east-1", "iam.eusc-de-east-1.amazonaws.eu"),
        ("us-iso-west-1", "iam.us-iso-east-1.c2s.ic.gov"),
        ("us-isob-west-1", "iam.us-isob-east-1.sc2s.sgov.gov"),
        ("eu-isoe-west-1", "iam.eu-isoe-west-1.cloud.adc-e.uk"),
        ("us-isof-east-1", "iam.us-isof-south-1.csp.hci.ic.gov"),
    ],
)
def test_iam_is_the_one_of_the_partition_whatever_is_said_of_sts(
    region: str, setting: str | None, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert iam_host(monkeypatch, Place(region, setting)) == host


@pytest.mark.parametrize("partition", SUFFIXES)
def test_another_address_is_called_for_sts_and_iam_in_every_partition(
    partition: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place(first_region(partition), "https://localstack.example:4566/aws")
    assert sts_host(monkeypatch, place) == iam_host(monkeypatch, place) == "localstack.example"


@pytest.mark.parametrize(
    ("setting", "variables", "sts", "iam"),
    [
        # Every tool's calls: also where the source says something of AWS's own endpoints.
        *(
            (setting, {"AWS_ENDPOINT_URL": "http://all.example"}, "all.example", "all.example")
            for setting in (None, "regional", "legacy", "fips")
        ),
        (None, {"AWS_ENDPOINT_URL_STS": "http://sts.example"}, "sts.example", "iam.amazonaws.com"),
        (None, {"AWS_ENDPOINT_URL_IAM": "http://iam.example"}, "sts.us-east-1.amazonaws.com", "iam.example"),
        (
            "fips",
            {"AWS_ENDPOINT_URL": "http://all.example", "AWS_ENDPOINT_URL_STS": "http://sts.example"},
            "sts.example",
            "all.example",
        ),
        # The source's own address is one person's word about one source.
        (
            "http://own.example",
            {
                "AWS_ENDPOINT_URL": "http://all.example",
                "AWS_ENDPOINT_URL_STS": "http://sts.example",
                "AWS_ENDPOINT_URL_IAM": "http://iam.example",
            },
            "own.example",
            "own.example",
        ),
        ("http://own.example", {"AWS_USE_FIPS_ENDPOINT": "true"}, "own.example", "own.example"),
        (
            None,
            {"AWS_ENDPOINT_URL": "http://all.example", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"},
            "sts.us-east-1.amazonaws.com",
            "iam.amazonaws.com",
        ),
        ("regional", {"AWS_USE_FIPS_ENDPOINT": "true"}, "sts-fips.us-east-1.amazonaws.com", "iam-fips.amazonaws.com"),
        ("regional", {"AWS_STS_REGIONAL_ENDPOINTS": "legacy"}, "sts.us-east-1.amazonaws.com", "iam.amazonaws.com"),
        ("legacy", {"AWS_STS_REGIONAL_ENDPOINTS": "regional"}, "sts.amazonaws.com", "iam.amazonaws.com"),
    ],
)
def test_the_environment_says_where_all_tools_call_and_a_sources_own_address_wins(
    setting: str | None, variables: dict[str, str], sts: str, iam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert sts_host(monkeypatch, Place("us-east-1", setting)) == sts
    assert iam_host(monkeypatch, Place("us-east-1", setting)) == iam


# From roles.toml to the call


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Nothing in the environment says where AWS is; `listed` may."""
    with world_at(home, monkeypatch) as running:
        for name in ("AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_IAM", "REQUESTS_CA_BUNDLE"):
            monkeypatch.delenv(name, raising=False)
        yield running


def listed(world: World, *, source: str = "", network: str = "") -> Switch:
    """The list of the tests with these lines more in the section of its source, and these in [network]."""
    text = ROLES_FILE.replace(
        'region = "eu-west-1"\n', f'region = "eu-west-1"\nmfa_serial = "{MFA_SERIAL}"\n{source}', 1
    )
    text = text.replace(
        f'mfa_serial = "{MFA_SERIAL}"\ndeliver', f'mfa_serial = "{MFA_SERIAL}"\nmfa = "session"\ndeliver'
    )
    world.write_list(f"{text}\n[network]\n{network}")
    assert world.switch.roles.load().problems == ()
    return world.switch


def try_key(switch: Switch) -> object:
    return switch.keys.whose(switch.roles.load().source("work"))


def rotate(switch: Switch) -> object:
    return switch.keys.rotate("work")


CALLS: dict[str, Callable[[Switch], object]] = {
    "AssumeRole": lambda switch: switch.assume("prod"),
    "GetSessionToken": lambda switch: switch.assume("operator", token_code="123456"),
    "GetCallerIdentity": try_key,
    "ListAccessKeys": lambda switch: switch.keys.learn_age("work"),
}


@pytest.mark.parametrize("action", CALLS)
def test_the_address_of_a_source_is_where_all_its_calls_go(world: World, action: str) -> None:
    switch = listed(world, source=f'sts_endpoint = "{world.aws.url}"\n')
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    CALLS[action](switch)
    assert world.aws.calls[0].action == action


def test_a_key_is_rotated_at_the_address_of_its_source(world: World) -> None:
    switch = listed(world, source=f'sts_endpoint = "{world.aws.url}"\n')
    rotation = switch.keys.rotate("work")
    assert rotation is not None
    switch.keys.finish_rotation("work")
    made = switch.keys.access_key_id("work")
    assert made == rotation.new_key_id != KEY.access_key_id
    assert [call.action for call in world.aws.calls if call.service == "iam"][-1] == "DeleteAccessKey"


def test_who_am_i_is_asked_where_the_session_is_from(world: World) -> None:
    switch = listed(world, source=f'sts_endpoint = "{world.aws.url}"\n')
    assert switch.whoami("prod").arn == SESSION_ARN
    assert [call.action for call in world.aws.calls] == ["AssumeRole", "GetCallerIdentity"]


@pytest.mark.parametrize(
    ("setting", "sts", "iam"),
    [
        ("regional", "sts.{region}.amazonaws.com", "iam.amazonaws.com"),
        ("legacy", "sts.amazonaws.com", "iam.amazonaws.com"),
        ("fips", "sts-fips.{region}.amazonaws.com", "iam-fips.amazonaws.com"),
    ],
)
@pytest.mark.parametrize("action", [*CALLS, "rotate"])
def test_what_a_source_says_of_its_endpoint_is_the_host_that_is_called(
    world: World, monkeypatch: pytest.MonkeyPatch, action: str, setting: str, *, sts: str, iam: str
) -> None:
    switch = listed(world, source=f'sts_endpoint = "{setting}"\n')
    call = CALLS.get(action, rotate)
    region = "eu-central-1" if action == "AssumeRole" else "eu-west-1"  # the role's own
    expected = iam if action in {"ListAccessKeys", "rotate"} else sts.format(region=region)
    assert host_called(monkeypatch, lambda: call(switch)) == expected


def test_a_source_without_a_region_calls_in_the_partition_of_the_role(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = ROLES_FILE.replace('region = "eu-west-1"\n', "", 1)
    text += '\n[roles.gov]\nrole_arn = "arn:aws-us-gov:iam::482109375526:role/Admin"\nsource = "work"\n'
    world.write_list(text)
    assert host_called(monkeypatch, lambda: world.switch.assume("gov")) == "sts.us-gov-west-1.amazonaws.com"


PROFILE = f"""
[profile base]
aws_access_key_id = {KEY.access_key_id}
aws_secret_access_key = {KEY.secret_access_key}
region = eu-west-1
"""


def from_profile(world: World, setting: str = "", *, source: str = "") -> Switch:
    """The list with a role that is assumed from a profile of ~/.aws, which holds these lines too."""
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(f"{PROFILE}{setting}\n")
    text = ROLES_FILE.replace(f'kind = "access-key"\naccess_key_id = "{KEY.access_key_id}"\nregion = "eu-west-1"\n', "")
    world.write_list(text.replace("[sources.work]", f'[sources.work]\nkind = "profile"\nprofile = "base"\n{source}'))
    assert world.switch.roles.load().problems == ()
    return world.switch


def test_the_address_of_a_profile_is_where_its_roles_are_assumed(world: World) -> None:
    switch = from_profile(world, f"endpoint_url = {world.aws.url}")
    assert switch.whoami("prod").arn == SESSION_ARN


def test_the_environments_address_wins_over_the_profiles(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", world.aws.url)
    assert from_profile(world, "endpoint_url = http://sts.example").whoami("prod").arn == SESSION_ARN


def test_the_address_of_a_source_wins_over_that_of_its_profile(world: World) -> None:
    switch = from_profile(world, "endpoint_url = http://sts.example", source=f'sts_endpoint = "{world.aws.url}"\n')
    assert switch.whoami("prod").arn == SESSION_ARN


@pytest.mark.parametrize(
    ("setting", "source", "host"),
    [
        ("sts_regional_endpoints = legacy", "", "sts.amazonaws.com"),
        ("sts_regional_endpoints = regional", "", "sts.eu-central-1.amazonaws.com"),
        ("use_fips_endpoint = true", "", "sts-fips.eu-central-1.amazonaws.com"),
        ("use_fips_endpoint = true\nsts_regional_endpoints = legacy", "", "sts-fips.eu-central-1.amazonaws.com"),
        ("endpoint_url = http://sts.example\nuse_fips_endpoint = true", "", "sts.example"),
        ("endpoint_url = http://sts.example", "regional", "sts.eu-central-1.amazonaws.com"),
        ("use_fips_endpoint = true", "regional", "sts.eu-central-1.amazonaws.com"),
        ("", "legacy", "sts.amazonaws.com"),
    ],
)
def test_what_a_profile_says_of_its_endpoint_holds_where_its_source_says_nothing(
    world: World, setting: str, source: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch = from_profile(world, setting, source=f'sts_endpoint = "{source}"\n' if source else "")
    assert host_called(monkeypatch, lambda: switch.assume("prod")) == host


def test_what_is_set_for_older_tools_moves_no_profile_to_one_host(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_STS_REGIONAL_ENDPOINTS", "legacy")
    switch = from_profile(world)
    assert host_called(monkeypatch, lambda: switch.assume("prod")) == "sts.eu-central-1.amazonaws.com"


def test_a_session_of_another_aws_is_not_that_of_aws_itself(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    switch = from_profile(world, f"endpoint_url = {world.aws.url}")
    switch.fresh_session("prod")
    from_profile(world)
    assert host_called(monkeypatch, lambda: switch.fresh_session("prod")) == "sts.eu-central-1.amazonaws.com"


# The way there: proxy and certificates


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.make(tmp_path_factory.mktemp("authority"), "Northwind")


@pytest.fixture
def gateway(world: World, authority: Authority) -> Iterator[Gateway]:
    with Gateway(world.aws, authority) as running:
        yield running


HTTPS = "sts.eu-central-1.amazonaws.com:443"


def assumed(switch: Switch) -> bool:
    return switch.assume("prod").assumed_role_arn == SESSION_ARN


def test_a_company_proxy_that_opens_tls_is_got_through_with_what_roles_toml_says(
    world: World, gateway: Gateway, authority: Authority
) -> None:
    switch = listed(world, network=f'proxy = "{gateway.url}"\nca_bundle = "{authority.bundle}"\n')
    assert assumed(switch)
    assert gateway.asked == [HTTPS]
    with pytest.raises(AwsUnreachable, match=r"The certificate of sts\.eu-west-1"):
        try_key(switch)  # one that its certificates do not name
    assert gateway.asked[1] == "sts.eu-west-1.amazonaws.com:443"


def test_a_plain_call_goes_through_the_proxy_of_roles_toml_too(world: World, gateway: Gateway) -> None:
    switch = listed(world, source=f'sts_endpoint = "{NOBODYS}"\n', network=f'proxy = "{gateway.url}"\n')
    assert assumed(switch)
    switch.keys.learn_age("work")
    assert gateway.asked == [f"{NOBODYS}/"] * 2


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy"])
def test_the_environments_proxy_wins_over_that_of_roles_toml(
    world: World, gateway: Gateway, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, gateway.url)
    switch = listed(world, source=f'sts_endpoint = "{NOBODYS}"\n', network='proxy = "http://127.0.0.1:9"\n')
    assert assumed(switch)
    assert gateway.asked == [f"{NOBODYS}/"]


def test_a_proxy_of_the_environment_for_http_says_nothing_of_https(
    world: World, gateway: Gateway, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert assumed(listed(world, network=f'proxy = "{gateway.url}"\nca_bundle = "{authority.bundle}"\n'))
    assert gateway.asked == [HTTPS]


@pytest.mark.parametrize(
    "exceptions", ["sts.northwind.example", ".northwind.example", "localhost,northwind.example", "*"]
)
@pytest.mark.parametrize("said_by", ["roles.toml", "environment"])
def test_what_no_proxy_names_is_called_without_one(
    world: World, gateway: Gateway, said_by: str, exceptions: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", exceptions)
    if said_by == "environment":
        monkeypatch.setenv("HTTP_PROXY", gateway.url)
    network = f'proxy = "{gateway.url}"\n' if said_by == "roles.toml" else ""
    switch = listed(world, source=f'sts_endpoint = "{NOBODYS}"\n', network=network)
    assert host_called(monkeypatch, lambda: assumed(switch)) == "sts.northwind.example"
    assert gateway.asked == []


def test_what_no_proxy_does_not_name_goes_through_it(
    world: World, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost,other.example")
    assert assumed(listed(world, source=f'sts_endpoint = "{NOBODYS}"\n', network=f'proxy = "{gateway.url}"\n'))
    assert gateway.asked == [f"{NOBODYS}/"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_sts_of_this_computer_is_no_business_of_the_proxy_in_roles_toml(
    world: World, gateway: Gateway, host: str
) -> None:
    own = world.aws.url.replace("127.0.0.1", host)
    assert assumed(listed(world, source=f'sts_endpoint = "{own}"\n', network=f'proxy = "{gateway.url}"\n'))
    assert gateway.asked == []


def test_a_proxy_that_is_not_there_is_named(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        switch = listed(world, network=f'proxy = "http://127.0.0.1:{taken.getsockname()[1]}"\n')
        with pytest.raises(
            AwsUnreachable, match=r"The proxy did not let the call to sts.*Check the proxy in the settings"
        ):
            switch.assume("prod")


def test_a_proxy_whose_address_is_none_is_told_as_the_proxys_without_its_password(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://boaty:hunter2@127.0.0.1:99999")
    with pytest.raises(AwsUnreachable, match="The proxy did not let the call to sts") as caught:
        listed(world).assume("prod")
    assert "hunter2" not in str(caught.value)


@contextmanager
def tls_server(world: World, authority: Authority) -> Iterator[str]:
    """The address of an STS that has a certificate of that authority."""
    with Gateway(world.aws, authority, is_server=True) as server:
        yield f"https://localhost:{server.port}"


@pytest.fixture
def another(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path, "Northwind")


def test_certificates_of_roles_toml_are_trusted_where_the_environment_names_none(
    world: World, home: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with tls_server(world, authority) as url:
        source = f'sts_endpoint = "{url}"\n'
        with pytest.raises(AwsUnreachable, match="The certificate of localhost is not trusted"):
            assumed(listed(world, source=source))
        (home / "company.pem").write_bytes(authority.bundle.read_bytes())
        for bundle in (str(authority.bundle), "~/company.pem"):
            assert assumed(listed(world, source=source, network=f'ca_bundle = "{bundle}"\n'))


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_the_environments_certificates_win_over_those_of_roles_toml(
    world: World, authority: Authority, another: Authority, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with tls_server(world, authority) as url:
        switch = listed(world, source=f'sts_endpoint = "{url}"\n', network=f'ca_bundle = "{another.bundle}"\n')
        monkeypatch.setenv(variable, str(authority.bundle))
        assert assumed(switch)
        switch = listed(world, source=f'sts_endpoint = "{url}"\n', network=f'ca_bundle = "{authority.bundle}"\n')
        monkeypatch.setenv(variable, str(another.bundle))
        with pytest.raises(AwsUnreachable, match="not trusted"):
            assumed(switch)


def test_the_certificates_of_a_profile_are_trusted_for_its_calls(
    world: World, authority: Authority, another: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with tls_server(world, authority) as url:
        switch = from_profile(world, f"endpoint_url = {url}\nca_bundle = {authority.bundle}")
        with world.roles_file.open("a") as file:
            file.write(f'[network]\nca_bundle = "{another.bundle}"\n')
        assert assumed(switch)
        from_profile(world, f"endpoint_url = {url}\nca_bundle = {another.bundle}")
        with pytest.raises(AwsUnreachable, match="not trusted"):
            assumed(switch)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
        assert assumed(switch)


@pytest.mark.parametrize("exceptions", ["", ".amazonaws.com"])
def test_what_botocore_calls_for_a_profile_goes_the_way_of_roles_toml_too(
    world: World, gateway: Gateway, authority: Authority, exceptions: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ci = "arn:aws:iam::482109375526:role/Ci"
    (world.home / "token").write_text("a-token")
    world.aws.put_role(StrictRole(ci, web_identity_tokens=("a-token",)))
    world.aws.put_role(StrictRole(PROD, (ci,)))
    monkeypatch.setenv("NO_PROXY", exceptions)
    switch = from_profile(world)
    world.config.write_text(
        f"[profile base]\nregion = eu-central-1\nrole_arn = {ci}\nweb_identity_token_file = {world.home / 'token'}\n"
    )
    with world.roles_file.open("a") as file:
        file.write(f'[network]\nproxy = "{gateway.url}"\nca_bundle = "{authority.bundle}"\n')
    if exceptions:
        asked = look_up(monkeypatch)
        with pytest.raises(SourceUnusable):
            assumed(switch)
        assert (set(asked), gateway.asked) == ({"sts.eu-central-1.amazonaws.com"}, [])
    else:
        assert assumed(switch)
        assert gateway.asked == [HTTPS, HTTPS]


# A bad line


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('proxy = "proxy.example.com:3128"', "proxy: write its address"),
        ('proxy = "http://proxy.example.com/path"', "proxy: write its address"),
        ('proxy = "http://boaty:hunter2@proxy.example.com"', "proxy: a user and password do not belong in this file"),
        ("proxy = 3128", "proxy: write text in quotes"),
        ('ca_bundle = "a\\nb"', "ca_bundle: write the path"),
        ('no_proxy = "localhost"', "no_proxy is not known here"),
    ],
)
def test_a_bad_line_of_network_is_named_and_takes_nothing_else_along(world: World, line: str, message: str) -> None:
    text = f"{ROLES_FILE}\n[network]\n{line}\n"
    (problem,) = catalog.parse(text).problems
    assert problem.line == text.splitlines().index(line) + 1
    assert problem.message.startswith(message)
    assert "hunter2" not in str(problem)
    loaded = catalog.parse(text)
    assert set(loaded.roles) == {"prod", "partner", "operator", "helper", "hub", "from-hub"}
    assert (set(loaded.sources), loaded.network) == ({"work"}, Network())
    world.write_list(
        text.replace('region = "eu-west-1"\n', f'region = "eu-west-1"\nsts_endpoint = "{world.aws.url}"\n', 1)
    )
    assert assumed(world.switch)


def test_a_bad_proxy_leaves_the_certificates_in_use() -> None:
    loaded = catalog.parse('[network]\nproxy = "nonsense"\nca_bundle = "/etc/company.pem"\n')
    assert loaded.network == Network(ca_bundle="/etc/company.pem")
