"""Calls to STS: what is sent, what is taken from an answer, and that every fault ends in time and in our words."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import Credentials
from roleswitch.core.sts import Assumed, AssumeRoleRequest, Sts
from roleswitch.demo.strict_aws import HTML, THROTTLED, UNAVAILABLE, Fault, Manner, StrictAws
from roleswitch.errors import (
    AwsBusy,
    AwsUnreachable,
    Cancelled,
    RoleRefused,
    SourceRefused,
    StsTrouble,
)
from tests.fakes import (
    KEY,
    LONG,
    MFA_SERIAL,
    OPERATOR,
    PARTNER,
    PARTNER_EXTERNAL_ID,
    PROD,
    ROLES,
    SESSION_ARN,
    USER,
    answer,
    refusal_of,
)

CALLER = Credentials(KEY.access_key_id, KEY.secret_access_key)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([USER], ROLES) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", running.url)
        yield running


def role(arn: str = PROD, **more: str) -> Role:
    return Role(name="prod", arn=Arn.parse(arn), source="work", **more)  # type: ignore[arg-type]  # texts alone


def assume(
    of: Role | None = None,
    *,
    credentials: Credentials = CALLER,
    duration: timedelta = timedelta(hours=1),
    region: str = "eu-central-1",
    token_code: str | None = None,
    seconds: float = 20,
    cancelled: threading.Event | None = None,
) -> Assumed:
    request = AssumeRoleRequest(
        role=of or role(),
        session_name="boaty",
        duration=duration,
        mfa_serial=MFA_SERIAL if token_code else None,
        token_code=token_code,
    )
    asked = Asked("AssumeRole", "work", request.role, duration, with_mfa=token_code is not None)
    sts = Sts(Aws(deadline_seconds=seconds))
    return sts.assume_role(request, credentials, asked=asked, place=Place(region), cancelled=cancelled)


# What is sent


def test_exactly_role_session_name_duration_and_external_id_are_sent_to_the_regions_sts(aws: StrictAws) -> None:
    assume(role(PARTNER, external_id=PARTNER_EXTERNAL_ID), duration=timedelta(minutes=30))
    (call,) = aws.calls
    assert (call.action, call.caller_arn, call.region) == ("AssumeRole", USER.arn, "eu-central-1")
    assert call.parameters == {
        "RoleArn": PARTNER,
        "RoleSessionName": "boaty",
        "DurationSeconds": "1800",
        "ExternalId": PARTNER_EXTERNAL_ID,
    }


def test_what_a_role_does_not_have_is_not_sent(aws: StrictAws) -> None:
    assume()
    assert aws.calls[0].parameters == {"RoleArn": PROD, "RoleSessionName": "boaty", "DurationSeconds": "3600"}


def test_policies_tags_and_source_identity_are_sent_as_sts_names_them(aws: StrictAws) -> None:
    with_all = Role(
        name="prod",
        arn=Arn.parse(PROD),
        policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",),
        tags={"team": "platform"},
        transitive_tags=("team",),
        source_identity="boaty",
    )
    assume(with_all)
    sent = aws.calls[0].parameters
    assert sent["PolicyArns.member.1.arn"] == "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert (sent["Tags.member.1.Key"], sent["Tags.member.1.Value"]) == ("team", "platform")
    assert (sent["TransitiveTagKeys.member.1"], sent["SourceIdentity"]) == ("team", "boaty")


def test_an_mfa_code_goes_with_its_serial_number(aws: StrictAws) -> None:
    aws.accept_token_code(MFA_SERIAL, "123456")
    assume(role(OPERATOR), token_code="123456")
    assert aws.calls[0].parameters["SerialNumber"] == MFA_SERIAL


def test_a_request_hides_its_code() -> None:
    request = AssumeRoleRequest(
        role=role(), session_name="boaty", duration=timedelta(hours=1), mfa_serial=MFA_SERIAL, token_code="123456"
    )
    assert "123456" not in repr(request)


def names_looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of hosts that are asked for from here on; none is known."""
    asked: list[str] = []

    def nobody(host: object, *_: object, **__: object) -> list[object]:
        asked.append(str(host))
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    return asked


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("eu-west-1", "sts.eu-west-1.amazonaws.com"),
        ("us-east-1", "sts.us-east-1.amazonaws.com"),
        ("us-gov-west-1", "sts.us-gov-west-1.amazonaws.com"),
        ("cn-north-1", "sts.cn-north-1.amazonaws.com.cn"),
    ],
)
@pytest.mark.parametrize("setting", [None, "legacy"])
def test_the_regional_endpoint_is_called_whatever_is_set_for_older_tools(
    region: str, host: str, setting: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if setting:
        monkeypatch.setenv("AWS_STS_REGIONAL_ENDPOINTS", setting)
    asked = names_looked_up(monkeypatch)
    with pytest.raises(AwsUnreachable) as caught:
        assume(region=region)
    assert set(asked) == {host}
    assert str(caught.value) == (
        f"The name {host} is not known here: this computer is offline, or its DNS does not answer."
    )


# What comes back


def test_an_answer_is_the_session_with_its_end_in_utc(aws: StrictAws) -> None:
    assumed = assume(duration=timedelta(hours=2))
    assert assumed.assumed_role_arn == SESSION_ARN
    left = assumed.expiration - datetime.now(UTC)
    assert timedelta(hours=1, minutes=59) < left <= timedelta(hours=2)
    identity = Sts(Aws()).caller_identity(assumed.credentials, source="prod", place=Place("eu-central-1"))
    assert (identity.arn, identity.account_id) == (assumed.assumed_role_arn, "482109375526")


def test_whose_key_it_is_is_told(aws: StrictAws) -> None:
    identity = Sts(Aws()).caller_identity(CALLER, source="work", place=Place("eu-west-1"))
    assert (identity.arn, identity.account_id) == (USER.arn, "111122223333")


def test_a_token_of_8_kb_is_taken(aws: StrictAws) -> None:
    aws.fail(1, answer({"SessionToken": "t" * 8192}))
    assert assume().credentials.session_token == "t" * 8192


# What AWS refuses


def test_a_missing_external_id_is_refused_and_explained(aws: StrictAws) -> None:
    with pytest.raises(RoleRefused, match="does not let boaty in") as caught:
        assume(role(PARTNER))
    assert caught.value.causes[0] == "It asks for an external ID, and this role has none here."
    assert caught.value.aws is not None
    assert (caught.value.aws.code, caught.value.aws.status) == ("AccessDenied", 403)
    assert caught.value.aws.request_id


def test_a_wrong_external_id_is_refused_and_explained(aws: StrictAws) -> None:
    with pytest.raises(RoleRefused) as caught:
        assume(role(PARTNER, external_id="northwind-7065"))
    assert "another external ID than the one set here, which has 14 characters" in caught.value.causes[0]


def test_a_session_longer_than_the_role_allows_is_refused_and_explained(aws: StrictAws) -> None:
    with pytest.raises(RoleRefused, match="Production allows no session as long as 5 h"):
        assume(role(display_name="Production"), duration=timedelta(hours=5))
    assert assume(role(LONG), duration=timedelta(hours=5))


def test_a_role_that_does_not_exist_is_refused_with_every_cause(aws: StrictAws) -> None:
    with pytest.raises(RoleRefused, match="does not say why") as caught:
        assume(role(PROD.lower().replace("/team/admin", "/team/nobody")))
    assert len(caught.value.causes) == 5


def test_a_wrong_secret_key_and_an_unknown_key_are_told_apart(aws: StrictAws) -> None:
    with pytest.raises(SourceRefused, match="The secret access key of work is wrong"):
        assume(credentials=Credentials(KEY.access_key_id, "x" * 40))
    with pytest.raises(SourceRefused, match="AWS does not know the access key of work"):
        assume(credentials=Credentials("AKIANOBODYHASTHISKEY", "x" * 40))


def test_a_sources_session_that_is_over_is_told(aws: StrictAws) -> None:
    session = assume().credentials
    aws.expire_sessions()
    with pytest.raises(SourceRefused, match="The credentials of work have expired"):
        assume(credentials=session)


@pytest.mark.parametrize(("minutes", "words"), [(37, "37 minutes behind"), (-61, "61 minutes ahead")])
def test_a_clock_that_is_off_is_told_in_minutes(minutes: int, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with StrictAws([USER], ROLES, clock=lambda: datetime.now(UTC) + timedelta(minutes=minutes)) as aws:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        with pytest.raises(SourceRefused, match=f"This computer's clock is {words}"):
            assume()


def test_a_clock_that_is_off_is_told_by_the_date_header_where_aws_names_no_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with StrictAws([USER], ROLES, clock=lambda: datetime.now(UTC) + timedelta(minutes=90)) as aws:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        aws.fail(3, refusal_of("RequestExpired", "Request has expired.", 400))
        with pytest.raises(SourceRefused, match="This computer's clock is 90 minutes behind"):
            assume()


# Faults


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (refusal_of("InternalFailure", "The request processing has failed", 500), AwsBusy),
        (UNAVAILABLE, AwsBusy),
        (Fault(502, "<html><body>Bad gateway</body></html>", "text/html"), AwsBusy),
        (HTML, AwsUnreachable),
        (Fault(403, "<html><body>Blocked by your company</body></html>", "text/html"), AwsUnreachable),
        (Fault(404, ""), AwsUnreachable),
        (Fault(302, ""), AwsUnreachable),
        (Fault(200, ""), AwsUnreachable),
        (Fault(200, "\x00\x01 garbage"), AwsUnreachable),
        (Fault(200, "<AssumeRoleResponse/>"), AwsUnreachable),
        (Fault(200, answer().body[:400]), AwsUnreachable),
        (Fault(200, '{"AssumeRoleResult": {}}', "application/json"), AwsUnreachable),
        (answer({"Expiration": "tomorrow"}), AwsUnreachable),
        (answer({"Expiration": "9" * 40}), AwsUnreachable),
        (answer({"Expiration": "Infinity"}), AwsUnreachable),
        (Fault(200, f"<!DOCTYPE a [<!ENTITY t 'x'>]>{answer().body}"), AwsUnreachable),
        (Fault(200, answer().body.replace("<Credentials>", " " * 100_000 + "<Credentials>")), AwsUnreachable),
        (Fault(manner=Manner.RESET), AwsUnreachable),
    ],
)
def test_a_fault_that_stays_is_tried_again_and_then_told(
    aws: StrictAws, fault: Fault, trouble: type[StsTrouble]
) -> None:
    aws.fail(9, fault)
    with pytest.raises(trouble) as caught:
        assume()
    assert type(caught.value) is trouble
    assert caught.value.next_steps
    assert len(aws.calls) in {1, 3}


@pytest.mark.parametrize("fault", [UNAVAILABLE, HTML, THROTTLED, Fault(manner=Manner.RESET)])
def test_a_fault_that_passes_is_not_noticed(aws: StrictAws, fault: Fault) -> None:
    aws.fail(1, fault)
    assert assume().credentials.session_token
    assert len(aws.calls) == 2


def test_throttling_that_stays_is_told_as_busy(aws: StrictAws) -> None:
    aws.fail(9, THROTTLED)
    with pytest.raises(AwsBusy, match=r"AWS is busy and gave no session \(Throttling\)"):
        assume()


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"AccessKeyId": "ASIAIOSFODNN7EXAM\n[default]\ncredential_process = x"}, "an access key ID that is none"),
        ({"AccessKeyId": "ASIAIOSFODNN7EXAMPLE\n"}, "an access key ID that is none"),
        ({"AccessKeyId": ""}, "an access key ID that is none"),
        ({"AccessKeyId": None}, "an access key ID that is none"),
        ({"SecretAccessKey": None}, "a secret key or session token"),
        ({"SecretAccessKey": "s\n[x]"}, "a secret key or session token"),
        ({"SessionToken": None}, "a secret key or session token"),
        ({"SessionToken": "t t"}, "a secret key or session token"),
        ({"SessionToken": "t\rx"}, "a secret key or session token"),
        ({"SessionToken": "té"}, "a secret key or session token"),
        ({"Expiration": None}, "no expiration"),
        ({"Expiration": "2099-01-01T00:00:00"}, "no expiration"),
        ({"Expiration": "9999-12-31T23:59:59-12:00"}, "no expiration"),
        ({"Expiration": "2001-01-01T00:00:00Z"}, "a session that is over already"),
    ],
)
def test_a_field_that_no_aws_would_send_is_refused_before_it_can_be_written(
    aws: StrictAws, fields: dict[str, str | None], what: str
) -> None:
    aws.fail(1, answer(fields))
    with pytest.raises(StsTrouble, match=what) as caught:
        assume()
    assert str(caught.value).startswith("127.0.0.1 answered with ")
    assert "nothing was written" in str(caught.value)


@pytest.mark.parametrize("arn", ["", "arn:aws:iam::482109375526:role/Admin", "arn:aws:sts::1:assumed-role/a/b\nx"])
def test_an_answer_for_nobody_is_refused(aws: StrictAws, arn: str) -> None:
    aws.fail(1, answer(arn=arn))
    with pytest.raises(StsTrouble, match="an assumed-role ARN that is none"):
        assume()


def test_a_session_of_another_account_is_refused(aws: StrictAws) -> None:
    aws.fail(1, answer(arn=SESSION_ARN.replace("482109375526", "999999999999")))
    with pytest.raises(StsTrouble, match="a session of account 999999999999 and not of 482109375526"):
        assume()


def test_an_answer_without_credentials_is_refused(aws: StrictAws) -> None:
    body = answer().body
    start, end = body.index("<Credentials>"), body.index("</Credentials>") + len("</Credentials>")
    aws.fail(1, Fault(200, body[:start] + body[end:]))
    with pytest.raises(StsTrouble, match="answered with no credentials"):
        assume()


def test_an_identity_that_is_not_an_arn_is_refused(aws: StrictAws) -> None:
    body = (
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>boaty</Arn><Account>1</Account>"
        "</GetCallerIdentityResult></GetCallerIdentityResponse>"
    )
    aws.fail(1, Fault(200, body))
    with pytest.raises(StsTrouble, match="an identity that is not an ARN"):
        Sts(Aws()).caller_identity(CALLER, source="work", place=Place("eu-west-1"))


@pytest.mark.parametrize("manner", [Manner.HANG, Manner.DRIP])
def test_an_answer_that_does_not_end_is_given_up_at_the_deadline(aws: StrictAws, manner: Manner) -> None:
    aws.fail(9, Fault(200, answer().body, manner=manner))
    started = time.monotonic()
    with pytest.raises(AwsUnreachable, match="did not answer in time"):
        assume(seconds=0.5)
    assert time.monotonic() - started < 15


def test_a_cancel_is_seen_while_aws_hangs(aws: StrictAws) -> None:
    aws.fail(9, Fault(manner=Manner.HANG))
    cancelled = threading.Event()

    def cancel() -> None:
        aws.wait_for_calls(1)
        cancelled.set()

    person = threading.Thread(target=cancel)
    person.start()
    with pytest.raises(Cancelled):
        assume(cancelled=cancelled, seconds=60)
    returned = time.monotonic()
    person.join()
    # 200 ms are promised; a busy machine is given more.
    assert time.monotonic() - returned < 2
    aws.release()


# The time that an answer tells


def times_told(monkeypatch: pytest.MonkeyPatch, fault: Fault, *, endpoint: bool) -> list[datetime]:
    """By one answer of a server whose clock is at noon of some day in 2030."""
    told: list[datetime] = []
    clock = Aws(deadline_seconds=20, on_server_time=lambda date, _: told.append(date))
    request = AssumeRoleRequest(role=role(), session_name="boaty")
    with StrictAws([USER], ROLES, clock=lambda: datetime(2030, 1, 1, 12, tzinfo=UTC)) as aws, suppress(StsTrouble):
        aws.fail(9, fault)
        if not endpoint:
            monkeypatch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        place = Place("eu-central-1", sts_endpoint=aws.url if endpoint else None)
        Sts(clock).assume_role(request, CALLER, asked=Asked("AssumeRole", "work", request.role), place=place)
    return told


@pytest.mark.parametrize(
    ("fault", "is_aws"), [(answer(), True), (refusal_of("AccessDenied", "no"), True), (Fault(502, "<html>"), False)]
)
def test_the_time_is_taken_from_aws_and_not_from_what_stands_in_between(
    monkeypatch: pytest.MonkeyPatch, fault: Fault, is_aws: bool
) -> None:
    assert bool(times_told(monkeypatch, fault, endpoint=False)) == is_aws


def test_the_time_of_somebody_elses_aws_is_not_that_of_all_sessions(monkeypatch: pytest.MonkeyPatch) -> None:
    assert times_told(monkeypatch, answer(), endpoint=True) == []


# On the way


def test_nobody_listening_is_told_with_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(AwsUnreachable, match=r"127\.0\.0\.1 cannot be reached: it is the endpoint set"):
            assume()


def test_a_proxy_that_refuses_is_named_as_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    with answering(refused) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{port}")
        with pytest.raises(AwsUnreachable, match="user name and password") as caught:
            assume(region="eu-west-1")
    assert "hunter2" not in str(caught.value)


def test_a_certificate_file_that_is_not_there_is_a_certificate_trouble(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with answering(b"") as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", f"https://127.0.0.1:{port}")
        monkeypatch.setenv("AWS_CA_BUNDLE", str(tmp_path / "missing.pem"))
        with pytest.raises(AwsUnreachable, match="AWS_CA_BUNDLE"):
            assume()


def test_an_endpoint_that_is_no_url_is_told_as_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", "nonsense")
    with pytest.raises(AwsUnreachable, match=r"the AWS_ variables that are set here: Invalid endpoint: nonsense\."):
        assume()


class answering:  # noqa: N801 - used as a function
    """A port that gives each connection these bytes and closes it."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> int:
        self._thread.start()
        port: int = self._server.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(self._answer)


# What is set for other tools does not matter to an access key


def write_aws_files(home: Path, config: str, credentials: str = "") -> None:
    folder = home / ".aws"
    folder.mkdir(exist_ok=True)
    (folder / "config").write_text(config)
    (folder / "credentials").write_text(credentials)


@pytest.mark.parametrize(
    "config",
    [
        "[profile broken\nregion = eu-west-1\n",
        "\ufeff[default]\nregion = eu-west-1\n",
        "[default]\nregion = eu-west-1\nregion = eu-west-2\n",
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/x\nsource_profile = nobody\n",
        "[default]\ncredential_process = /bin/false\nendpoint_url = http://192.0.2.1\nservices = x\n"
        "sts_regional_endpoints = legacy\nretry_mode = nonsense\nmax_attempts = x\nuse_fips_endpoint = true\n",
    ],
)
def test_a_config_file_that_is_broken_or_hostile_does_not_disturb_an_access_key(
    aws: StrictAws, home: Path, config: str
) -> None:
    write_aws_files(home, config, "[default]\naws_access_key_id\n")
    assert assume().credentials.session_token


def test_a_profile_that_does_not_exist_does_not_disturb_an_access_key(
    aws: StrictAws, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    monkeypatch.setenv("AWS_DEFAULT_PROFILE", "nobody")
    assert assume().credentials.session_token


def test_keys_in_the_environment_are_not_used(aws: StrictAws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIANOBODYHASTHISKEY")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x" * 40)
    monkeypatch.setenv("AWS_SESSION_TOKEN", "another")
    assume()
    assert aws.calls[0].caller_arn == USER.arn


# Secrets


def test_nothing_secret_is_logged_at_debug(aws: StrictAws, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    aws.accept_token_code(MFA_SERIAL, "918273")
    assumed = assume(role(OPERATOR), token_code="918273").credentials
    with pytest.raises(RoleRefused):
        assume(role(PARTNER, external_id="northwind-7065"))
    for secret in (
        KEY.secret_access_key,
        assumed.secret_access_key,
        assumed.session_token,
        "918273",
    ):
        assert secret
        assert secret not in caplog.text


def test_neither_boto3_nor_botocore_is_loaded_before_a_call(home: Path) -> None:
    loads = "import sys, roleswitch.switch; print({'boto3', 'botocore'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"
