"""The console as a person opens it: what AWS is sent for each kind of session, and where its address never is."""

from __future__ import annotations

import json
import logging
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from roleswitch import journal, texts
from roleswitch.consoles import Consoles, federated_name
from roleswitch.core.session import Terms
from roleswitch.core.settings import ConsoleSettings
from roleswitch.demo.strict_aws import Call, Fault
from roleswitch.errors import (
    Action,
    BadValue,
    ConsoleTrouble,
    NoSuchRole,
    NoSuchSource,
    RoleRefused,
    TokenCodeRequired,
)
from tests.conftest import Clock
from tests.fakes import (
    KEY,
    MFA_SERIAL,
    PROD,
    ROLES_FILE,
    SESSION_ARN,
    USER,
    World,
    refusal_of,
    switch_with,
    world_at,
)

HOME = "https://eu-central-1.console.aws.amazon.com/console/home?region=eu-central-1"
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
BOATY = "arn:aws:sts::111122223333:federated-user/boaty"


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", running.aws.url)
        yield running


def asked(world: World) -> list[Call]:
    return [call for call in world.aws.calls if call.service == "signin"]


def values(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query, strict_parsing=True))


def page_at(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - ours, on loopback
        return str(answer.read().decode())


@dataclass(frozen=True)
class Browser:
    """A program that opens what it is given as a browser does, and keeps what it was given and has seen."""

    program: Path

    @property
    def settings(self) -> ConsoleSettings:
        return ConsoleSettings(browser=str(self.program))

    def left(self, name: str) -> str:
        return self.program.with_name(name).read_text()

    @property
    def arguments(self) -> list[str]:
        found = json.loads(self.left("arguments"))
        assert isinstance(found, list)
        return found


_OPENS = """\
#!{python}
import json, pathlib, sys, urllib.request
here = pathlib.Path(__file__).parent
(here / "arguments").write_text(json.dumps(sys.argv[1:]))
request = urllib.request.Request(sys.argv[-1], headers={{"Sec-Fetch-Mode": "navigate"}})
with urllib.request.urlopen(request, timeout=10) as answer:
    (here / "page").write_bytes(answer.read())
"""


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Browser:
    monkeypatch.setattr("roleswitch.delivery.terminal.SETTLE_SECONDS", 60)  # until it has ended, however busy all is
    program = tmp_path / "some-browser"
    program.write_text(_OPENS.format(python=sys.executable))
    program.chmod(0o700)
    return Browser(program)


# ---------------------------------------------------------------- what AWS is sent


def test_a_session_from_the_key_itself_is_asked_a_console_of_its_own_length(world: World) -> None:
    world.switch.assume("prod", Terms(duration=timedelta(hours=4)))
    url = world.switch.consoles.url("prod")
    assert asked(world) == [
        Call("getSigninToken", SESSION_ARN, {"Session": "…", "SessionDuration": "14400"}, "", "signin", "POST")
    ]
    assert url.startswith(f"{world.aws.url}/federation?")
    sent = values(url)
    assert sent.pop("SigninToken")
    assert sent == {"Action": "login", "Issuer": "RoleSwitch", "Destination": HOME}


def test_a_chained_session_is_sent_without_a_duration(world: World) -> None:
    world.switch.consoles.url("from-hub")
    (call,) = asked(world)
    assert call.caller_arn.startswith("arn:aws:sts::204815162342:assumed-role/FromHub/")
    assert call.parameters == {"Session": "…"}


def test_a_session_from_an_mfa_session_is_sent_without_a_duration(world: World) -> None:
    world.write_list(
        ROLES_FILE.replace(f'mfa_serial = "{MFA_SERIAL}"', f'mfa_serial = "{MFA_SERIAL}"\nmfa = "session"')
    )
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    world.switch.consoles.url("operator", token_code="123456")
    assert [call.action for call in world.aws.calls] == ["GetSessionToken", "AssumeRole", "getSigninToken"]
    assert asked(world)[0].parameters == {"Session": "…"}


def test_a_session_with_a_code_of_its_own_is_from_the_key_itself(world: World) -> None:
    world.write_list(ROLES_FILE.replace(f'mfa_serial = "{MFA_SERIAL}"', f'mfa_serial = "{MFA_SERIAL}"\nmfa = "direct"'))
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    world.switch.consoles.url("operator", token_code="123456")
    assert [call.action for call in world.aws.calls] == ["AssumeRole", "getSigninToken"]
    assert asked(world)[0].parameters == {"Session": "…", "SessionDuration": "3600"}


def test_a_source_is_federated_and_sent_without_a_duration(world: World) -> None:
    url = world.switch.consoles.source_url("work", "s3")
    called = [(call.action, call.parameters) for call in world.aws.calls]
    assert called == [
        ("GetCallerIdentity", {}),
        ("GetFederationToken", {"Name": "boaty", "PolicyArns.member.1.arn": ADMIN}),
        ("getSigninToken", {"Session": "…"}),
    ]
    assert asked(world)[0].caller_arn == BOATY
    assert values(url)["Destination"] == "https://eu-west-1.console.aws.amazon.com/s3/buckets?region=eu-west-1"


def test_the_address_opens_the_console_as_the_role(world: World) -> None:
    page = page_at(world.switch.consoles.url("prod", "CloudWatch Logs"))
    assert SESSION_ARN in page
    assert "cloudwatch/home?region=eu-central-1#logsV2:log-groups" in page


def test_a_session_that_is_alive_is_used_and_one_that_is_over_is_renewed_first(world: World, clock: Clock) -> None:
    world.switch.assume("prod")
    world.switch.consoles.url("prod")
    assert world.assumed() == 1
    later = switch_with(world.backend, clock=lambda: world.switch.clock() + timedelta(hours=2))
    world.aws.expire_sessions()
    later.consoles.url("prod")
    assert world.assumed() == 2
    assert [call.caller_arn for call in asked(world)] == [SESSION_ARN] * 2


def test_a_destination_that_is_none_is_told_before_anything_is_called(world: World) -> None:
    for destination in ("no-such-service", "https://evil.example/", "//evil.example"):
        with pytest.raises(BadValue):
            world.switch.consoles.url("prod", destination)
    assert world.aws.calls == []


def test_what_assuming_takes_is_asked_for_as_ever(world: World) -> None:
    with pytest.raises(TokenCodeRequired):
        world.switch.consoles.url("operator")
    with pytest.raises(RoleRefused):
        world.switch.consoles.url("partner")
    with pytest.raises(NoSuchRole):
        world.switch.consoles.url("nobody")
    assert asked(world) == []


def test_a_partition_without_a_console_is_told_before_anything_is_called(world: World) -> None:
    world.write_list(f'{ROLES_FILE}\n[roles.iso]\nrole_arn = "arn:aws-iso:iam::482109375526:role/A"\nsource = "work"\n')
    with pytest.raises(ConsoleTrouble, match="aws-iso has no public sign-in"):
        world.switch.consoles.url("iso")
    assert world.aws.calls == []


def test_a_session_whose_source_has_left_the_list_still_opens_the_console(world: World) -> None:
    session = world.switch.assume("prod")
    world.write_list(ROLES_FILE.replace("[sources.work]", "[sources.other]"))
    alone = Consoles(world.switch.roles, world.switch._means, session=lambda *_, **__: session, note=lambda *_: None)
    assert page_at(alone.url("prod"))


def test_a_refusal_names_the_role_and_nothing_is_noted(world: World) -> None:
    world.aws.fail(1, Fault(400), "signin")
    with pytest.raises(ConsoleTrouble, match="does not take the session of Production"):
        world.switch.consoles.url("prod")
    assert {entry.event for entry in world.switch.history.entries()} == {"assumed"}


# ---------------------------------------------------------------- in a browser


def test_a_browser_comes_for_the_console_and_its_command_line_holds_a_page_of_ours(
    world: World, browser: Browser
) -> None:
    world.switch.consoles.open("prod", "s3", settings=browser.settings)
    (address,) = browser.arguments
    assert address.startswith("http://127.0.0.1:")
    assert "federation" not in address
    assert SESSION_ARN in browser.left("page")
    assert [call.action for call in asked(world)] == ["getSigninToken", "login"]


def test_the_browser_of_roles_toml_is_used_where_nothing_else_is_said(world: World, browser: Browser) -> None:
    world.write_list(f"{ROLES_FILE}\n[console]\nbrowser = {json.dumps(str(browser.program))}\n")
    world.switch.consoles.open("prod")
    assert SESSION_ARN in browser.left("page")


def test_a_source_opens_as_its_user(world: World, browser: Browser) -> None:
    world.switch.consoles.open_source("work", settings=browser.settings)
    assert BOATY in browser.left("page")


def test_a_browser_that_never_comes_is_told_with_the_link_to_copy(world: World, browser: Browser) -> None:
    browser.program.write_text("#!/bin/sh\n")
    consoles = Consoles(
        world.switch.roles,
        world.switch._means,
        session=world.switch.fresh_session,
        note=lambda *_: pytest.fail("nothing was opened"),
        browser_seconds=0.5,
    )
    with pytest.raises(ConsoleTrouble, match=r"No browser came for the console of Production within 0\.5 s") as caught:
        consoles.open("prod", settings=browser.settings)
    assert any("--print" in step.text for step in caught.value.next_steps)
    assert not [call for call in asked(world) if call.action == "login"]


def test_history_says_that_the_console_was_opened_and_not_where(
    world: World, browser: Browser, request: pytest.FixtureRequest
) -> None:
    # Its file says the same in every language of the window.
    request.addfinalizer(lambda: texts.speak(None))
    texts.speak(lambda text, plural="", n=-1: f"<{plural if plural and n != 1 else text}>")
    world.switch.consoles.open("prod", settings=browser.settings)
    world.switch.consoles.url("prod")
    entries = [(entry.event, entry.to) for entry in world.switch.history.entries()]
    assert sorted(entries)[-2:] == [("delivered", "console"), ("delivered", "console link")]


# ---------------------------------------------------------------- where its address never is


def test_the_address_is_in_no_log_no_file_and_no_command_line(
    world: World, browser: Browser, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal.start()
    with caplog.at_level(logging.DEBUG):
        url = world.switch.consoles.url("prod")
        world.switch.consoles.open("prod", settings=browser.settings)
        source_url = world.switch.consoles.source_url("work")
        world.aws.fail(1, Fault(500), "signin")
        with pytest.raises(ConsoleTrouble):
            world.switch.consoles.url("prod")
    tokens = [values(address)["SigninToken"] for address in (url, source_url)]
    seen = caplog.text + json.dumps(browser.arguments)
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".jsonl" or "history" in path.name for path in kept)
    seen += "".join(path.read_text(errors="replace") for path in kept)
    for token in tokens:
        assert token not in seen
        assert quote(token, safe="") not in seen
    assert "SigninToken" not in seen


# ---------------------------------------------------------------- the switch-role link


def test_the_link_switches_with_the_browsers_own_sign_in(world: World) -> None:
    assert world.switch.consoles.link("prod") == (
        "https://signin.aws.amazon.com/switchrole?roleName=team%2FAdmin&displayName=Production&account=482109375526"
    )
    assert world.aws.calls == []


@pytest.mark.parametrize(
    ("name", "field", "reason"),
    [
        ("from-hub", "via", "it cannot go via hub"),
        ("told", "external_id", "a link cannot send an external ID"),
        ("long", "role_name", "the console takes 64 characters"),
        ("limited", "policy_arns", "a link cannot send a session policy"),
        ("portal", "source", "a link cannot switch to a permission set of Identity Center"),
    ],
)
def test_where_a_link_cannot_work_the_reason_is_told_and_federation_offered(
    world: World, name: str, field: str, reason: str
) -> None:
    more = (
        f'[roles.told]\nrole_arn = "{PROD}"\nsource = "work"\nexternal_id = "northwind"\n'
        f'[roles.long]\nrole_arn = "arn:aws:iam::482109375526:role/{"p" * 60}/Admin"\nsource = "work"\n'
        f'[roles.limited]\nrole_arn = "{PROD}"\nsource = "work"\npolicy_arns = ["{ADMIN}"]\n'
        '[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
        '[roles.portal]\nrole_arn = "arn:aws:iam::482109375526:role/Admin"\nsource = "acme"\n'
    )
    world.write_list(f"{ROLES_FILE}\n{more}")
    with pytest.raises(BadValue) as caught:
        world.switch.consoles.link(name)
    assert caught.value.field == field
    assert reason in str(caught.value)
    assert f"`roleswitch console {name}`" in str(caught.value)


def test_where_there_is_no_console_at_all_credentials_are_offered(world: World) -> None:
    world.write_list(f'{ROLES_FILE}\n[roles.iso]\nrole_arn = "arn:aws-iso:iam::482109375526:role/A"\nsource = "work"\n')
    with pytest.raises(BadValue) as caught:
        world.switch.consoles.link("iso")
    assert "hand over its credentials" in str(caught.value)
    assert "roleswitch console" not in str(caught.value)


def test_the_link_is_opened_as_it_is(world: World, browser: Browser) -> None:
    browser.program.write_text('#!/bin/sh\nprintf \'["%s"]\' "$1" > "${0%/*}/arguments"\n')
    world.switch.consoles.open_link("prod", settings=browser.settings)
    assert browser.arguments == [world.switch.consoles.link("prod")]


# ---------------------------------------------------------------- an access key without a role


@pytest.mark.parametrize(
    ("arn", "name"),
    [
        ("arn:aws:iam::111122223333:user/team/boaty", "boaty"),
        ("arn:aws:iam::111122223333:user/b", "user-b"),
        (f"arn:aws:iam::111122223333:user/{'b' * 64}", "b" * 32),
        ("arn:aws:iam::111122223333:root", "root"),
    ],
)
def test_the_federated_user_has_the_users_name_as_aws_takes_it(arn: str, name: str) -> None:
    assert federated_name(arn) == name


def test_a_user_who_may_not_is_told_what_to_ask_for(world: World) -> None:
    message = f"User: {USER.arn} is not authorized to perform: sts:GetFederationToken on resource: {BOATY}"
    world.switch.keys.whose(world.switch.roles.load().source("work"))
    world.aws.fail(1, Fault(200, _identity()), "sts")
    world.aws.fail(1, refusal_of("AccessDenied", message), "sts")
    with pytest.raises(ConsoleTrouble, match="refuses it GetFederationToken") as caught:
        world.switch.consoles.source_url("work")
    assert caught.value.aws is not None
    assert (caught.value.aws.code, caught.value.aws.status) == ("AccessDenied", 403)
    step = next(step for step in caught.value.next_steps if step.action is Action.COPY_POLICY)
    (statement,) = json.loads(step.argument)["Statement"]
    assert (statement["Action"], statement["Resource"]) == ("sts:GetFederationToken", BOATY)


def _identity() -> str:
    return (
        '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
        f"<Arn>{USER.arn}</Arn><UserId>AIDA</UserId><Account>111122223333</Account></GetCallerIdentityResult>"
        "<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    )


PROFILES = f"""
[profile key]
aws_access_key_id = {KEY.access_key_id}
aws_secret_access_key = {KEY.secret_access_key}
region = eu-west-1

[profile role]
role_arn = {PROD}
source_profile = key

[profile temporary]
aws_access_key_id = ASIAIOSFODNN7EXAMPLE
aws_secret_access_key = {KEY.secret_access_key}
aws_session_token = token

[profile process]
credential_process = printf '{{"Version": 1, "AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": "{"s" * 40}", "SessionToken": "token"}}'

[profile portal]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 482109375526
sso_role_name = Admin
"""  # noqa: E501 - as botocore reads it


def from_profile(world: World, profile: str) -> str:
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(PROFILES)
    world.write_list(f'{ROLES_FILE}\n[sources.file]\nkind = "profile"\nprofile = "{profile}"\nregion = "eu-west-1"\n')
    return "file"


def test_a_profile_with_a_users_own_key_opens_the_console(world: World) -> None:
    assert BOATY in page_at(world.switch.consoles.source_url(from_profile(world, "key")))


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        ("role", "it assumes a role"),
        ("temporary", "they come from temporary keys"),
        ("process", "they have a session token"),
        ("portal", "they come from Identity Center"),
    ],
)
def test_a_profile_with_temporary_credentials_is_refused_with_the_reason(world: World, profile: str, why: str) -> None:
    with pytest.raises(ConsoleTrouble) as caught:
        world.switch.consoles.source_url(from_profile(world, profile))
    assert f"the profile {profile} are temporary ({why})" in str(caught.value)
    assert "Open the console as a role" in str(caught.value)
    assert world.aws.calls == []


def test_identity_center_and_a_source_that_is_not_there_are_told(world: World) -> None:
    world.write_list(
        f'{ROLES_FILE}\n[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\n'
        'region = "eu-west-1"\n'
    )
    with pytest.raises(ConsoleTrouble, match="open the console as one of its roles"):
        world.switch.consoles.source_url("acme")
    with pytest.raises(NoSuchSource):
        world.switch.consoles.source_url("nobody")
