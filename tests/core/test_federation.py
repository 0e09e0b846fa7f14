"""The exchange of a session for a console token: what is sent to whom, how long it is asked for, and every refusal."""

from __future__ import annotations

import logging
import socket
import threading
import time
import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, quote_plus

import pytest

from roleswitch.core import federation
from roleswitch.core.aws import Place
from roleswitch.core.federation import SigninToken
from roleswitch.core.session import Session
from roleswitch.core.source import Credentials, Network
from roleswitch.core.sts import Federated
from roleswitch.demo.strict_aws import Call, Fault, Manner, StrictAws
from roleswitch.errors import AwsUnreachable, Cancelled, ConsoleTrouble, RoleSwitchError
from tests.certificates import Authority
from tests.core.gateway import Gateway
from tests.demo.client import Client
from tests.demo.client import Credentials as Given
from tests.demo.client import assume as assumed
from tests.fakes import FROM_HUB, HUB, LONG, PROD, ROLES, SESSION_ARN, USER

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HERE = Place("eu-central-1")
SECRETS = ("wJalrXUtnFEMI/K7MDENG+bPxRfiCYSESSIONKEY", "IQoJb3JpZ2luX2Vj/canary+token==")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([USER], ROLES) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", running.url)
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


def session(
    given: Given | None = None, *, role_arn: str = PROD, hours: float = 1, long_term: bool = True, **more: object
) -> Session:
    keys = given or {
        "AccessKeyId": "ASIAIOSFODNN7EXAMPLE",
        "SecretAccessKey": SECRETS[0],
        "SessionToken": SECRETS[1],
    }
    return replace(
        Session(
            role="prod",
            role_arn=role_arn,
            assumed_role_arn=SESSION_ARN,
            access_key_id=keys["AccessKeyId"],
            secret_access_key=keys["SecretAccessKey"],
            session_token=keys["SessionToken"],
            issued=NOW,
            expiration=NOW + timedelta(hours=hours),
            from_long_term_keys=long_term,
        ),
        **more,  # type: ignore[arg-type]  # fields of a session
    )


def federated(given: Given, arn: str = "arn:aws:sts::111122223333:federated-user/boaty") -> Federated:
    credentials = Credentials(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    return Federated(credentials=credentials, expiration=NOW + timedelta(hours=12), arn=arn)


def sign_in(
    whose: Session | Federated,
    place: Place = HERE,
    *,
    seconds: float = 20,
    cancelled: threading.Event | None = None,
) -> SigninToken:
    return federation.sign_in(whose, title="Production", place=place, now=NOW, seconds=seconds, cancelled=cancelled)


def told(whose: Session | Federated | None = None, place: Place = HERE, *, seconds: float = 20) -> RoleSwitchError:
    with pytest.raises(RoleSwitchError) as caught:
        sign_in(whose or session(), place, seconds=seconds)
    return caught.value


def asked(aws: StrictAws) -> list[Call]:
    return [call for call in aws.calls if call.service == "signin"]


# ---------------------------------------------------------------- what is sent


def test_a_session_from_long_term_keys_is_sent_as_a_form_with_its_duration(aws: StrictAws, client: Client) -> None:
    given = assumed(client.sts(USER), PROD)
    signin = sign_in(session(given))
    assert asked(aws) == [
        Call(
            "getSigninToken",
            "arn:aws:sts::482109375526:assumed-role/Admin/boaty",
            {"Session": "…", "SessionDuration": "3600"},
            "",
            "signin",
            "POST",
        )
    ]
    assert signin.endpoint == aws.url
    assert len(signin.token) > 100


def test_a_chained_session_is_sent_without_a_duration(aws: StrictAws, client: Client) -> None:
    given = assumed(client.sts_of(assumed(client.sts(USER), HUB)), FROM_HUB)
    assert sign_in(session(given, role_arn=FROM_HUB, long_term=False)).token
    assert [call.parameters for call in asked(aws)] == [{"Session": "…"}]


def test_a_session_from_an_mfa_session_is_sent_without_a_duration(aws: StrictAws, client: Client) -> None:
    with_mfa: Given = client.sts(USER).get_session_token()["Credentials"]
    given = assumed(client.sts_of(with_mfa), LONG)
    assert sign_in(session(given, role_arn=LONG, long_term=False)).token
    assert [call.parameters for call in asked(aws)] == [{"Session": "…"}]


def test_a_federation_token_is_sent_without_a_duration(aws: StrictAws, client: Client) -> None:
    given: Given = client.sts(USER).get_federation_token(Name="boaty")["Credentials"]
    assert sign_in(federated(given)).token
    assert [call.parameters for call in asked(aws)] == [{"Session": "…"}]


@pytest.mark.parametrize(
    ("whose", "minutes"),
    [
        (session(), 60),
        # Half over, it was renewed meanwhile: the console is for as long as a session of the role is.
        (session(issued=NOW - timedelta(minutes=50), expiration=NOW + timedelta(minutes=10)), 60),
        (session(hours=12), 720),
        (session(hours=12, issued=NOW - timedelta(seconds=5)), 720),
        (session(hours=0.2), 15),
        # Not past the end that the role has of itself, and never less than AWS takes.
        (session(hours=4, ends_by=NOW + timedelta(minutes=40)), 40),
        (session(hours=1, ends_by=NOW + timedelta(hours=8)), 60),
        (session(hours=1, ends_by=NOW + timedelta(minutes=5)), 15),
        # Where the credentials end sooner than the shortest that AWS takes, the console does with them.
        (session(hours=0.2, ends_by=NOW + timedelta(minutes=5)), None),
        # The person has it end by itself: so does the console, with the credentials.
        (session(keep_renewed=False), None),
        (session(long_term=False), None),
    ],
)
def test_the_console_lasts_as_long_as_a_session_of_the_role(whose: Session, minutes: int | None) -> None:
    expected = None if minutes is None else timedelta(minutes=minutes)
    assert federation.session_duration(whose, NOW) == expected


@pytest.mark.parametrize("status", [405, 501])
def test_a_query_is_sent_where_the_endpoint_takes_no_form(aws: StrictAws, client: Client, status: int) -> None:
    given = assumed(client.sts(USER), PROD)
    aws.fail(1, Fault(status), "signin")
    assert sign_in(session(given)).token
    assert [call.method for call in asked(aws)] == ["POST", "GET"]
    assert [call.parameters for call in asked(aws)] == [{"Session": "…", "SessionDuration": "3600"}] * 2


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 500])
def test_no_other_answer_puts_the_credentials_into_an_address(aws: StrictAws, status: int) -> None:
    aws.fail(2, Fault(status, headers={"Location": f"{aws.url}/elsewhere"}), "signin")
    told()
    assert [call.method for call in asked(aws)] == ["POST"]


# ---------------------------------------------------------------- who is asked


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of hosts that are asked for, of which none is known."""
    found: list[str] = []

    def nobody(host: object, *_: object, **__: object) -> list[object]:
        found.append(str(host))
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    return found


@pytest.mark.parametrize(
    ("partition", "region", "hosts"),
    [
        ("aws", "us-east-1", ["signin.aws.amazon.com"]),
        # Where the one for all is down, the region's own may be up.
        ("aws", "eu-west-1", ["signin.aws.amazon.com", "eu-west-1.signin.aws.amazon.com"]),
        ("aws", "cn-north-1", ["signin.aws.amazon.com"]),
        ("aws-us-gov", "us-gov-east-1", ["signin.amazonaws-us-gov.com"]),
        ("aws-cn", "cn-north-1", ["signin.amazonaws.cn"]),
        ("aws-eusc", "eusc-de-east-1", ["signin.amazonaws-eusc.eu"]),
    ],
)
def test_each_partition_has_its_own_sign_in(names: list[str], partition: str, region: str, hosts: list[str]) -> None:
    trouble = told(session(role_arn=f"arn:{partition}:iam::482109375526:role/Admin"), Place(region))
    assert names == hosts
    assert isinstance(trouble, AwsUnreachable)
    assert hosts[-1] in str(trouble)


def test_a_federated_user_is_of_the_partition_of_its_arn(names: list[str]) -> None:
    given = {"AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": SECRETS[0], "SessionToken": SECRETS[1]}
    told(federated(given, "arn:aws-cn:sts::111122223333:federated-user/boaty"), Place("cn-north-1"))
    assert names == ["signin.amazonaws.cn"]


@pytest.mark.parametrize("partition", ["aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"])
def test_a_partition_without_a_public_sign_in_is_told_to_hand_over_credentials(
    names: list[str], partition: str
) -> None:
    trouble = told(session(role_arn=f"arn:{partition}:iam::482109375526:role/Admin"), Place("us-iso-east-1"))
    assert isinstance(trouble, ConsoleTrouble)
    assert "credentials can be handed over" in str(trouble)
    assert names == []


def test_the_environment_says_where_all_tools_call(aws: StrictAws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9/all")
    assert federation.sign_in_endpoints("aws", HERE) == (aws.url,)
    monkeypatch.delenv("AWS_ENDPOINT_URL_SIGNIN")
    assert federation.sign_in_endpoints("aws", HERE) == ("http://127.0.0.1:9/all",)
    monkeypatch.setenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")
    assert federation.sign_in_endpoints("aws", Place("us-east-1")) == ("https://signin.aws.amazon.com",)


@pytest.mark.parametrize("address", ["http://10.9.8.7:4566", "http://localstack.example", "http://localhost.example"])
def test_the_secret_key_goes_over_no_network_unencrypted(
    names: list[str], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """Other calls are signed, and hold no secret key; this one does."""
    monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", address)
    trouble = told()
    assert isinstance(trouble, ConsoleTrouble)
    assert "without encryption" in str(trouble)
    assert names == []


def test_a_sources_own_aws_is_asked_before_any_other(aws: StrictAws) -> None:
    assert federation.sign_in_endpoints("aws", replace(HERE, sts_endpoint="http://127.0.0.1:4566/")) == (
        "http://127.0.0.1:4566",
    )
    assert federation.sign_in_endpoints("aws", replace(HERE, sts_endpoint="fips")) == (aws.url,)


@pytest.mark.parametrize(
    ("partition", "region", "endpoint", "host"),
    [
        ("aws", "us-east-1", "https://vpce-0a1b.sts.us-east-1.vpce.amazonaws.com", "signin.aws.amazon.com"),
        ("aws", "us-east-1", "https://STS.us-east-1.api.aws/", "signin.aws.amazon.com"),
        ("aws-cn", "cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn:443", "signin.amazonaws.cn"),
        ("aws", "us-east-1", "https://sts.amazonaws.com.acme.example", "sts.amazonaws.com.acme.example"),
        ("aws", "us-east-1", "https://fakeamazonaws.com", "fakeamazonaws.com"),
    ],
)
def test_an_sts_of_awss_own_leads_to_awss_own_sign_in(
    monkeypatch: pytest.MonkeyPatch, partition: str, region: str, endpoint: str, host: str
) -> None:
    for variable in ("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SIGNIN"):
        monkeypatch.delenv(variable, raising=False)
    place = Place(region, sts_endpoint=endpoint)
    assert federation.sign_in_endpoints(partition, place) == (f"https://{host}",)


@pytest.mark.parametrize("address", ["ftp://127.0.0.1", "http://127.0.0.1:port", "nonsense", "http://a b"])
def test_an_address_that_is_none_is_told_without_what_was_sent(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", address)
    trouble = told()
    assert "AWS_ENDPOINT_URL_SIGNIN" in str(trouble)
    assert_no_secret(trouble)


# ---------------------------------------------------------------- what comes back


def spelled() -> set[str]:
    return {text for secret in SECRETS for text in (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))}


def assert_no_secret(trouble: RoleSwitchError) -> None:
    everything = "\n".join(
        [
            "".join(traceback.format_exception(trouble)),
            repr(trouble),
            repr(trouble.aws),
            *trouble.causes,
            *map(repr, trouble.next_steps),
        ]
    )
    assert not [text for text in spelled() if text in everything]


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refusal_keeps_the_status_and_no_secret(aws: StrictAws, status: int) -> None:
    echo = f"<html>{SECRETS[0]} {quote_plus(SECRETS[1])}</html>"
    aws.fail(1, Fault(status, echo, "text/html", headers={"x-amzn-RequestId": "r-1"}), "signin")
    trouble = told()
    assert type(trouble) is ConsoleTrouble
    assert str(trouble) == f"AWS's sign-in at 127.0.0.1 does not take the session of Production ({status})."
    assert trouble.aws is not None
    assert (trouble.aws.status, trouble.aws.request_id) == (status, "r-1")
    assert_no_secret(trouble)


def test_credentials_that_are_over_are_refused_by_the_endpoint(aws: StrictAws, client: Client) -> None:
    given = assumed(client.sts(USER), PROD)
    aws.expire_sessions()
    trouble = told(session(given))
    assert trouble.aws is not None
    assert trouble.aws.status == 400


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_sign_in_that_is_busy_is_told_as_that(aws: StrictAws, status: int) -> None:
    aws.fail(1, Fault(status), "signin")
    trouble = told()
    assert isinstance(trouble, ConsoleTrouble)
    assert "try again in a moment" in str(trouble)
    assert trouble.aws is not None
    assert trouble.aws.status == status


def test_a_redirect_is_followed_nowhere(aws: StrictAws) -> None:
    with StrictAws() as elsewhere:
        aws.fail(1, Fault(307, headers={"Location": f"{elsewhere.url}/federation"}), "signin")
        assert isinstance(told(), AwsUnreachable)
        assert elsewhere.calls == []


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html>Sign in to the guest network</html>",
        "[]",
        "{}",
        '{"SigninToken": null}',
        '{"SigninToken": ""}',
        '{"SigninToken": "short"}',
        '{"SigninToken": "line\\nbreak-line-break"}',
        '{"SigninToken": "a&Destination=https://evil.example/"}',
        '{"SigninToken": "\\u0430bcdefghijklmnopqrst"}',
        "[" * 50_000,
        '{"SigninToken": "' + "x" * 70_000 + '"}',
    ],
)
def test_an_answer_without_a_token_is_not_from_aws(aws: StrictAws, body: str) -> None:
    aws.fail(1, Fault(200, body, "application/json"), "signin")
    trouble = told()
    assert isinstance(trouble, AwsUnreachable)
    assert "What 127.0.0.1 answered is not AWS's" in str(trouble)


@pytest.mark.parametrize("manner", [Manner.HANG, Manner.DRIP])
def test_a_sign_in_that_does_not_answer_ends_in_time(aws: StrictAws, manner: Manner) -> None:
    aws.fail(1, Fault(200, "x" * 1000, manner=manner), "signin")
    began = time.monotonic()
    trouble = told(seconds=0.5)
    assert time.monotonic() - began < 15
    assert isinstance(trouble, AwsUnreachable)
    assert "did not answer in time" in str(trouble)
    aws.release()


def test_a_connection_that_is_cut_is_told(aws: StrictAws) -> None:
    aws.fail(1, Fault(manner=Manner.RESET), "signin")
    trouble = told()
    assert isinstance(trouble, AwsUnreachable)
    assert_no_secret(trouble)


def test_a_cancel_shows_at_once(aws: StrictAws) -> None:
    aws.fail(1, Fault(manner=Manner.HANG), "signin")
    cancelled = threading.Event()
    timer = threading.Timer(0.2, cancelled.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        sign_in(session(), cancelled=cancelled)
    assert time.monotonic() - began < 8
    timer.join()
    aws.release()


def test_nothing_secret_is_logged_or_shown(aws: StrictAws, client: Client, caplog: pytest.LogCaptureFixture) -> None:
    given = assumed(client.sts(USER), PROD)
    aws.fail(1, Fault(405), "signin")  # so that both ways are gone
    with caplog.at_level(logging.DEBUG):
        signin = sign_in(session(given))
        told()
    seen = caplog.text + repr(signin)
    for secret in (given["SecretAccessKey"], given["SessionToken"], signin.token, *SECRETS):
        assert secret not in seen
        assert quote_plus(secret) not in seen


# ---------------------------------------------------------------- proxy and certificates


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.make(tmp_path_factory.mktemp("authority"), "Northwind")


def test_a_certificate_is_trusted_where_roles_toml_names_its_authority(
    aws: StrictAws, client: Client, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = assumed(client.sts(USER), PROD)
    with Gateway(aws, authority, is_server=True) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", f"https://localhost:{server.port}")
        trouble = told(session(given))
        assert isinstance(trouble, AwsUnreachable)
        assert "certificate of localhost is not trusted" in str(trouble)
        assert sign_in(session(given), replace(HERE, network=Network(ca_bundle=str(authority.bundle)))).token
        monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
        assert sign_in(session(given)).token


def test_a_bundle_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", "/nowhere/bundle.pem")
    assert str(told()) == "The CA bundle /nowhere/bundle.pem cannot be used: No such file or directory."


def test_the_proxy_is_used_and_sees_the_host_alone(
    aws: StrictAws, client: Client, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = assumed(client.sts(USER), PROD)
    monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", "https://signin.eu-central-1.amazonaws.com")
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    with Gateway(aws, authority) as proxy:
        assert sign_in(session(given), replace(HERE, network=Network(proxy=proxy.url))).token
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert sign_in(session(given)).token
        assert proxy.asked == ["signin.eu-central-1.amazonaws.com:443"] * 2


def test_a_proxy_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    trouble = told(place=Place("us-east-1", None, Network(proxy=f"http://127.0.0.1:{port}")))
    assert isinstance(trouble, AwsUnreachable)
    assert trouble.short == "Proxy refuses"
