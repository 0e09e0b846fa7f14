"""Signing in to Identity Center, keeping the sign-in fresh and using it, against the strict AWS on loopback."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from botocore.utils import JSONFileCache, SSOTokenLoader

from roleswitch.core.aws import Aws
from roleswitch.core.identity_center import (
    Account,
    DeviceCode,
    IdentityCenter,
    PermissionSet,
    SignIn,
)
from roleswitch.core.source import IdentityCenterSource
from roleswitch.demo import strict_identity_center as strict
from roleswitch.demo.strict_aws import HTML, SLOW_DOWN, TOO_MANY_REQUESTS, UNAVAILABLE, Fault, Manner, StrictAws
from roleswitch.errors import (
    Action,
    AwsBusy,
    AwsFileUnusable,
    AwsUnreachable,
    Cancelled,
    RoleRefused,
    RoleSwitchError,
    SignInRequired,
    SourceRefused,
    StsTrouble,
)
from tests.conftest import Clock

URL = "https://acme.awsapps.com/start"
SOURCE = IdentityCenterSource(name="acme", start_url=URL, region="eu-west-1")
PROD, DEV = "482109375526", "111122223333"
DIRECTORY = strict.StrictDirectory(
    start_url=URL,
    region="eu-west-1",
    user="boaty",
    accounts=(
        strict.AssignedAccount(
            PROD, "acme-prod", "prod@acme.example", (strict.PermissionSet("ReadOnly"), strict.PermissionSet("Admin"))
        ),
        strict.AssignedAccount(
            DEV, "Acme dev", "dev@acme.example", (strict.PermissionSet("Admin", timedelta(hours=12)),)
        ),
    ),
    interval=5,
    access_token_lasts=timedelta(hours=1),
    sign_in_lasts=timedelta(hours=8),
)
HOUR = timedelta(hours=1)
AWS_CLI = Path(sys.executable).with_name("aws")


class Waits:
    """Waiting as a test wants it: time passes at once, and `then` happens after so many waits."""

    def __init__(self, clock: Clock) -> None:
        self.seconds: list[float] = []
        self.then: dict[int, Callable[[], object]] = {}
        self._clock = clock
        self._lock = threading.Lock()

    def __call__(self, seconds: float, cancelled: threading.Event | None) -> None:
        with self._lock:
            self.seconds.append(seconds)
            self._clock.advance(timedelta(seconds=seconds))
            self.then.get(len(self.seconds), lambda: None)()
        if cancelled is not None and cancelled.is_set():
            raise Cancelled("Cancelled.")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[StrictAws]:
    with strict_aws(monkeypatch, StrictAws(clock=clock, identity_center=DIRECTORY)) as running:
        yield running


def strict_aws(patch: pytest.MonkeyPatch, aws: StrictAws) -> StrictAws:
    patch.setenv("AWS_ENDPOINT_URL", aws.url)
    return aws


@pytest.fixture
def waits(clock: Clock) -> Waits:
    return Waits(clock)


@pytest.fixture
def center(aws: StrictAws, clock: Clock, waits: Waits) -> IdentityCenter:
    return IdentityCenter(Aws(clock, deadline_seconds=10), clock, wait=waits)


def signed_in(aws: StrictAws, center: IdentityCenter) -> SignIn:
    code = center.begin(SOURCE)
    aws.identity_center.allow(code.user_code)
    return center.finish(SOURCE, code)


def asked(aws: StrictAws, action: str, **parameters: str) -> int:
    return sum(call.action == action and parameters.items() <= dict(call.parameters).items() for call in aws.calls)


def refreshes(aws: StrictAws) -> int:
    return asked(aws, "CreateToken", grantType="refresh_token")


def token_file(key: str = URL) -> Path:
    name = hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()
    return Path("~/.aws/sso/cache").expanduser() / f"{name}.json"


def fields_of(path: Path) -> dict[str, object]:
    fields = json.loads(path.read_bytes())
    assert isinstance(fields, dict)
    return fields


def said(fields: object, status: int = 200) -> Fault:
    return Fault(status, json.dumps(fields), "application/json")


def oidc_refusal(code: str, status: int = 400) -> Fault:
    return Fault(status, json.dumps({"error": "x"}), "application/json", headers={"x-amzn-ErrorType": f"{code}:x"})


def portal_refusal(code: str, status: int) -> Fault:
    return said({"message": "No", "__type": f"com.amazonaws.switchboard.portal#{code}"}, status)


LOST = Fault(manner=Manner.RESET)


# The sign-in


def test_a_person_is_shown_a_code_and_the_page_of_identity_center(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    code = center.begin(SOURCE)
    assert aws.identity_center.waiting() == (code.user_code,)
    assert code.verification_uri == f"{aws.url}/device"
    assert code.verification_uri_complete == f"{aws.url}/device?user_code={code.user_code}"
    assert code.expires == clock() + timedelta(minutes=10)
    assert code.interval == 5
    assert aws.calls[0].parameters["clientName"] == "RoleSwitch"


def test_a_sign_in_waits_until_it_is_allowed_in_the_browser(
    aws: StrictAws, center: IdentityCenter, clock: Clock, waits: Waits
) -> None:
    code = center.begin(SOURCE)
    assert center.state(SOURCE) is None
    waits.then[3] = lambda: aws.identity_center.allow(code.user_code)
    sign_in = center.finish(SOURCE, code)
    assert waits.seconds == [5, 5, 5]
    assert sign_in.until == clock() + HOUR
    assert sign_in.can_refresh_until == code.registration.expires
    assert center.state(SOURCE) == sign_in
    assert {account.account_id for account in center.accounts(SOURCE)} == {PROD, DEV}


def test_the_interval_grows_by_five_seconds_each_time_aws_says_slow_down(
    aws: StrictAws, center: IdentityCenter, waits: Waits
) -> None:
    code = center.begin(SOURCE)
    aws.fail(2, SLOW_DOWN, "sso-oidc")
    waits.then[4] = lambda: aws.identity_center.allow(code.user_code)
    center.finish(SOURCE, code)
    assert waits.seconds == [5, 10, 15, 15]


def test_no_device_is_hasty_where_aws_minds(aws: StrictAws, center: IdentityCenter, waits: Waits) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, strict_interval=True))
    code = center.begin(SOURCE)
    waits.then[20] = lambda: aws.identity_center.allow(code.user_code)
    center.finish(SOURCE, code)
    assert waits.seconds == [5] * 20


def test_a_refusal_in_the_browser_ends_the_wait(aws: StrictAws, center: IdentityCenter) -> None:
    code = center.begin(SOURCE)
    aws.identity_center.deny(code.user_code)
    with pytest.raises(SignInRequired, match="refused in the browser") as raised:
        center.finish(SOURCE, code)
    assert raised.value.aws is not None
    assert raised.value.aws.code == "AccessDeniedException"
    assert raised.value.next_steps[0].action is Action.SIGN_IN
    assert center.state(SOURCE) is None


def test_a_code_that_nobody_allows_ends_the_wait_with_its_own_end(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    code = center.begin(SOURCE)
    with pytest.raises(SignInRequired, match=f"code {code.user_code} ran out"):
        center.finish(SOURCE, code)
    assert clock() == code.expires


def test_a_code_that_aws_calls_over_ends_the_wait(aws: StrictAws, center: IdentityCenter) -> None:
    code = center.begin(SOURCE)
    aws.identity_center.expire_device_codes()
    with pytest.raises(SignInRequired, match="ran out"):
        center.finish(SOURCE, code)


@pytest.mark.parametrize("fault", [LOST, HTML, UNAVAILABLE, said({"message": "x"}, 403)])
def test_a_network_that_is_lost_while_waiting_is_waited_out(
    aws: StrictAws, center: IdentityCenter, waits: Waits, fault: Fault
) -> None:
    code = center.begin(SOURCE)
    aws.fail(4, fault, "sso-oidc")
    waits.then[6] = lambda: aws.identity_center.allow(code.user_code)
    assert center.finish(SOURCE, code).can_refresh_until
    assert waits.seconds == [5, 10, 20, 30, 30, 5]


def test_a_network_that_stays_lost_is_told_at_the_codes_end(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    code = center.begin(SOURCE)
    aws.fail(1000, LOST, "sso-oidc")
    with pytest.raises(AwsUnreachable):
        center.finish(SOURCE, code)
    assert clock() == code.expires


def test_a_person_calls_the_wait_off(aws: StrictAws, clock: Clock) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, interval=300))
    center = IdentityCenter(Aws(clock, deadline_seconds=10), clock)
    code = center.begin(SOURCE)
    cancelled = threading.Event()
    threading.Timer(0.05, cancelled.set).start()
    with pytest.raises(Cancelled):
        center.finish(SOURCE, code, cancelled=cancelled)
    assert asked(aws, "CreateToken") == 0


def test_a_person_calls_off_what_hangs(aws: StrictAws, center: IdentityCenter) -> None:
    aws.fail(10, Fault(manner=Manner.HANG), "sso-oidc")
    cancelled = threading.Event()
    threading.Timer(0.05, cancelled.set).start()
    with pytest.raises(Cancelled):
        center.begin(SOURCE, cancelled=cancelled)
    aws.release()


def test_a_portal_that_aws_does_not_know_is_told_with_what_to_check(aws: StrictAws, center: IdentityCenter) -> None:
    other = replace(SOURCE, start_url="https://typo.awsapps.com/start")
    with pytest.raises(
        SourceRefused, match=r"no access portal https://typo\.awsapps\.com/start in the region"
    ) as raised:
        center.begin(other)
    assert raised.value.aws is not None
    assert raised.value.causes
    assert "acme" in raised.value.next_steps[0].text


def test_the_registration_serves_the_next_sign_in_too(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    center.begin(SOURCE)
    center.begin(SOURCE)
    assert asked(aws, "RegisterClient") == 1
    clock.advance(timedelta(days=61))
    center.begin(SOURCE)
    assert asked(aws, "RegisterClient") == 2


def test_a_registration_that_aws_has_ended_is_replaced(aws: StrictAws, center: IdentityCenter) -> None:
    center.begin(SOURCE)
    aws.identity_center.expire_clients()
    assert center.begin(SOURCE).user_code in aws.identity_center.waiting()
    assert asked(aws, "RegisterClient") == 2


def test_a_registration_that_ends_while_waiting_asks_to_begin_again(aws: StrictAws, center: IdentityCenter) -> None:
    code = center.begin(SOURCE)
    aws.identity_center.expire_clients()
    with pytest.raises(SignInRequired, match="begin the sign-in again"):
        center.finish(SOURCE, code)


def test_the_scopes_of_the_sso_session_are_asked_for_too(aws: StrictAws, center: IdentityCenter, home: Path) -> None:
    write_config(home, scopes="sso:account:access,codewhisperer:completions")
    center.begin(SOURCE)
    assert aws.calls[0].parameters["scopes"] == "sso:account:access codewhisperer:completions"


def test_a_token_that_cannot_be_kept_is_told(aws: StrictAws, center: IdentityCenter) -> None:
    code = center.begin(SOURCE)
    aws.identity_center.allow(code.user_code)
    token_file().mkdir()
    with pytest.raises(AwsFileUnusable, match="cannot be kept"):
        center.finish(SOURCE, code)


# Keeping it fresh


def test_a_token_with_fifteen_minutes_left_is_served_and_one_with_less_is_refreshed(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    signed_in(aws, center)
    first = center.token(SOURCE)
    clock.advance(timedelta(minutes=45))
    assert center.token(SOURCE) == first
    clock.advance(timedelta(seconds=1))
    second = center.token(SOURCE)
    assert second != first
    assert center.token(SOURCE) == second
    assert refreshes(aws) == 1
    assert center.accounts(SOURCE)


def test_a_token_that_is_over_is_refreshed_too(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    signed_in(aws, center)
    clock.advance(7 * HOUR)
    state = center.state(SOURCE)
    assert state is not None
    assert state.until < clock()
    assert center.accounts(SOURCE)
    renewed = center.state(SOURCE)
    assert renewed is not None
    assert renewed.until == clock() + HOUR


def test_a_refresh_token_that_aws_does_not_replace_goes_on(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    signed_in(aws, center)
    kept = fields_of(token_file())["refreshToken"]
    clock.advance(2 * HOUR)
    aws.fail(1, said({"accessToken": "another", "expiresIn": 3600}), "sso-oidc")
    assert center.token(SOURCE) == "another"
    assert fields_of(token_file())["refreshToken"] == kept


def test_of_two_sign_ins_the_one_that_can_be_refreshed_serves(
    aws: StrictAws, center: IdentityCenter, clock: Clock, home: Path
) -> None:
    signed_in(aws, center)
    write_config(home)
    other = {"startUrl": URL, "region": "eu-west-1", "accessToken": "longer", "expiresAt": "2026-03-01T20:00:00Z"}
    token_file("work").write_text(json.dumps(other))
    assert center.token(SOURCE) == fields_of(token_file())["accessToken"]
    clock.advance(timedelta(minutes=50))
    aws.fail(3, LOST, "sso-oidc")
    assert center.token(SOURCE) == "longer", "it lasts while nothing can be refreshed"


@pytest.mark.parametrize(
    "fault", [LOST, HTML, UNAVAILABLE, oidc_refusal("InvalidRequestException"), said({"accessToken": 5})]
)
def test_a_failed_refresh_leaves_the_token_that_still_works(
    aws: StrictAws, center: IdentityCenter, clock: Clock, fault: Fault
) -> None:
    signed_in(aws, center)
    first = center.token(SOURCE)
    clock.advance(timedelta(minutes=50))
    aws.fail(3, fault, "sso-oidc")
    assert center.token(SOURCE) == first
    tried = len(aws.calls)
    assert center.token(SOURCE) == first
    assert len(aws.calls) == tried, "it is not tried again at once"
    aws.fail(0, fault, "sso-oidc")
    clock.advance(timedelta(minutes=1))
    center.token(SOURCE)
    state = center.state(SOURCE)
    assert state is not None
    assert state.can_refresh_until is not None


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (LOST, AwsUnreachable),
        (HTML, AwsUnreachable),
        (UNAVAILABLE, AwsBusy),
        (SLOW_DOWN, AwsBusy),
        (oidc_refusal("InvalidRequestException"), StsTrouble),
        (said({"accessToken": "a\nb", "expiresIn": 3600}), StsTrouble),
    ],
)
def test_a_refresh_that_fails_once_the_token_is_over_is_told_and_keeps_the_refresh_token(
    aws: StrictAws, center: IdentityCenter, clock: Clock, fault: Fault, trouble: type[RoleSwitchError]
) -> None:
    signed_in(aws, center)
    clock.advance(2 * HOUR)
    aws.fail(3, fault, "sso-oidc")
    with pytest.raises(trouble) as raised:
        center.token(SOURCE)
    assert not isinstance(raised.value, SignInRequired)
    assert center.state(SOURCE) is not None


def test_a_sign_in_that_aws_has_ended_asks_for_another(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    signed_in(aws, center)
    clock.advance(9 * HOUR)
    with pytest.raises(SignInRequired, match=r"is over: sign in again") as raised:
        center.token(SOURCE)
    assert raised.value.source == "acme"
    assert center.state(SOURCE) is None
    assert not token_file().exists()
    with pytest.raises(SignInRequired, match="Nobody is signed in"):
        center.token(SOURCE)
    assert refreshes(aws) == 1


def test_a_refused_refresh_token_is_forgotten_while_the_access_token_goes_on(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    signed_in(aws, center)
    first = center.token(SOURCE)
    clock.advance(timedelta(minutes=50))
    aws.fail(1, oidc_refusal("InvalidGrantException"), "sso-oidc")
    assert center.token(SOURCE) == first
    assert center.state(SOURCE) == SignIn(clock() + timedelta(minutes=10) - timedelta(seconds=0.2), None)
    clock.advance(timedelta(minutes=20))
    with pytest.raises(SignInRequired, match="over"):
        center.token(SOURCE)


def test_a_registration_that_is_over_cannot_refresh(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    signed_in(aws, center)
    fields = fields_of(token_file()) | {"registrationExpiresAt": "2026-03-01T12:30:00Z"}
    token_file().write_text(json.dumps(fields))
    assert center.state(SOURCE) == SignIn(clock() + HOUR, clock() + timedelta(minutes=29, seconds=55))
    clock.advance(timedelta(minutes=50))
    assert center.state(SOURCE) == SignIn(clock() + timedelta(minutes=10), None)
    assert center.token(SOURCE)
    clock.advance(timedelta(minutes=10))
    assert center.state(SOURCE) is None
    with pytest.raises(SignInRequired):
        center.token(SOURCE)
    assert refreshes(aws) == 0


def test_a_refresh_token_that_another_program_used_first_is_no_trouble(
    aws: StrictAws, center: IdentityCenter, clock: Clock, waits: Waits
) -> None:
    signed_in(aws, center)
    clock.advance(2 * HOUR)
    before = token_file().read_bytes()
    theirs = center.token(SOURCE)
    after = token_file().read_bytes()
    token_file().write_bytes(before)  # it has its answer, and not written it yet
    waits.then[len(waits.seconds) + 1] = lambda: token_file().write_bytes(after)
    assert center.token(SOURCE) == theirs
    assert token_file().read_bytes() == after


def test_a_refresh_that_no_file_takes_serves_this_process(
    aws: StrictAws, center: IdentityCenter, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    signed_in(aws, center)
    clock.advance(2 * HOUR)
    # As where the disk is full: the new file cannot be made.
    blocked = token_file().with_name(f".{token_file().name}.roleswitch-new")
    blocked.mkdir()
    token = center.token(SOURCE)
    assert center.token(SOURCE) == token
    assert refreshes(aws) == 1
    assert "serves this process alone" in caplog.text
    blocked.rmdir()
    clock.advance(timedelta(minutes=50))
    renewed = center.token(SOURCE)
    assert fields_of(token_file())["accessToken"] == renewed


def test_many_threads_that_ask_at_once_make_one_refresh(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    signed_in(aws, center)
    clock.advance(2 * HOUR)
    together, tokens = threading.Barrier(8), list[str]()

    def ask() -> None:
        together.wait()
        tokens.append(center.token(SOURCE))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tokens) == 8
    assert len(set(tokens)) == 1
    assert refreshes(aws) == 1


ASK = f"""\
import sys
from roleswitch.core.aws import Aws
from roleswitch.core.identity_center import IdentityCenter
from roleswitch.core.source import IdentityCenterSource
center = IdentityCenter(Aws())
sys.stdin.readline()
print(center.token(IdentityCenterSource(name="acme", start_url="{URL}", region="eu-west-1")))
"""


def test_processes_that_ask_at_once_make_one_refresh(monkeypatch: pytest.MonkeyPatch) -> None:
    directory = replace(DIRECTORY, access_token_lasts=timedelta(minutes=5))
    with strict_aws(monkeypatch, StrictAws(identity_center=directory)) as aws:
        signed_in(aws, IdentityCenter(Aws(deadline_seconds=10), wait=lambda *_: None))
        aws.identity_center.put_directory(replace(directory, access_token_lasts=HOUR))
        processes = [
            subprocess.Popen([sys.executable, "-c", ASK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        tokens = {process.communicate(timeout=60)[0] for process in processes}
        assert [process.returncode for process in processes] == [0, 0]
        assert tokens == {f"{fields_of(token_file())['accessToken']}\n"}
        assert refreshes(aws) == 1


# Beside the AWS CLI


def write_config(home: Path, scopes: str = "sso:account:access") -> None:
    (home / ".aws").mkdir(exist_ok=True)
    (home / ".aws" / "config").write_text(
        f"""\
[sso-session work]
sso_start_url = {URL}/#
sso_region = eu-west-1
sso_registration_scopes = {scopes}

[profile by-session]
sso_session = work
sso_account_id = {PROD}
sso_role_name = ReadOnly
region = eu-west-1

[profile by-url]
sso_start_url = {URL}
sso_region = eu-west-1
sso_account_id = {DEV}
sso_role_name = Admin
region = eu-west-1
""",
        encoding="utf-8",
    )


def cli_arn(profile: str) -> str:
    """Who the real AWS CLI is with the profile."""
    done = subprocess.run(
        [AWS_CLI, "sts", "get-caller-identity", "--profile", profile, "--output", "json"],
        env={**os.environ, "AWS_PAGER": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["Arn"])


@pytest.mark.skipif(not AWS_CLI.exists(), reason="the AWS CLI is not installed beside this Python")
def test_the_aws_cli_uses_our_sign_in_and_we_go_on_with_what_it_refreshed(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    write_config(home)
    with strict_aws(monkeypatch, StrictAws(identity_center=DIRECTORY)) as aws:
        center = IdentityCenter(Aws(deadline_seconds=10), wait=lambda *_: None)
        signed_in(aws, center)
        assert cli_arn("by-session") == DIRECTORY.session_arn(PROD, "ReadOnly")
        assert cli_arn("by-url") == DIRECTORY.session_arn(DEV, "Admin")
        assert refreshes(aws) == 0

        aws.identity_center.put_directory(replace(DIRECTORY, access_token_lasts=timedelta(minutes=5)))
        signed_in(aws, center)
        ours = fields_of(token_file("work"))
        aws.identity_center.put_directory(DIRECTORY)
        assert cli_arn("by-session") == DIRECTORY.session_arn(PROD, "ReadOnly")
        assert refreshes(aws) == 1
        theirs = fields_of(token_file("work"))
        assert theirs["accessToken"] != ours["accessToken"]
        assert center.token(SOURCE) == theirs["accessToken"]
        assert refreshes(aws) == 1


def test_a_sign_in_of_the_aws_cli_is_found_and_refreshed(
    aws: StrictAws, center: IdentityCenter, clock: Clock, home: Path
) -> None:
    sign_in = signed_in(aws, center)
    written = fields_of(token_file())
    token_file().unlink()
    write_config(home)
    SSOTokenLoader(JSONFileCache(str(token_file().parent))).save_token(f"{URL}/#", written, session_name="work")
    assert center.state(SOURCE) == sign_in
    assert center.accounts(SOURCE)
    clock.advance(timedelta(minutes=50))
    refreshed = center.token(SOURCE)
    assert fields_of(token_file("work"))["accessToken"] == refreshed
    assert fields_of(token_file())["accessToken"] == refreshed
    assert "refreshToken" not in fields_of(token_file())


# Signing out


def test_signing_out_ends_the_sign_in_at_aws_and_on_disk(aws: StrictAws, center: IdentityCenter, home: Path) -> None:
    write_config(home)
    signed_in(aws, center)
    token = center.token(SOURCE)
    kept = {name: token_file(name).read_bytes() for name in ("work", URL)}
    other = token_file("elsewhere")
    other.write_text(json.dumps(fields_of(token_file()) | {"startUrl": "https://northwind.awsapps.com/start"}))
    center.sign_out(SOURCE)
    assert asked(aws, "Logout") == 1
    assert center.state(SOURCE) is None
    assert [path.name for path in other.parent.glob("[0-9a-f]*.json")] == [other.name]
    for name, content in kept.items():
        token_file(name).write_bytes(content)
    with pytest.raises(SignInRequired):
        center.accounts(SOURCE)
    assert token not in fields_of(other)


def test_signing_out_of_a_token_that_is_over_ends_the_sign_in_at_aws_too(
    aws: StrictAws, center: IdentityCenter, clock: Clock
) -> None:
    signed_in(aws, center)
    kept = token_file().read_bytes()
    clock.advance(2 * HOUR)
    center.sign_out(SOURCE)
    token_file().write_bytes(kept)
    with pytest.raises(SignInRequired):
        center.token(SOURCE)


@pytest.mark.parametrize("fault", [LOST, UNAVAILABLE, portal_refusal("UnauthorizedException", 401)])
def test_signing_out_works_without_aws(aws: StrictAws, center: IdentityCenter, fault: Fault) -> None:
    signed_in(aws, center)
    aws.fail(9, fault, "sso")
    center.sign_out(SOURCE)
    assert center.state(SOURCE) is None
    assert not token_file().exists()


def test_signing_out_where_nobody_is_signed_in_is_no_trouble(aws: StrictAws, center: IdentityCenter) -> None:
    center.sign_out(SOURCE)
    assert not aws.calls


# Accounts and permission sets


def test_all_permission_sets_of_all_accounts_are_listed_in_order_with_progress(
    aws: StrictAws, center: IdentityCenter
) -> None:
    signed_in(aws, center)
    dev, prod = Account(DEV, "Acme dev", "dev@acme.example"), Account(PROD, "acme-prod", "prod@acme.example")
    progress: list[tuple[int, int]] = []
    found = center.permission_sets(SOURCE, on_progress=lambda done, of: progress.append((done, of)))
    assert found == [PermissionSet(dev, "Admin"), PermissionSet(prod, "Admin"), PermissionSet(prod, "ReadOnly")]
    assert progress == [(0, 2), (1, 2), (2, 2)]


def many(count: int) -> tuple[strict.AssignedAccount, ...]:
    return tuple(
        strict.AssignedAccount(
            f"{number:012}",
            f"acct {number:04}",
            "a@acme.example",
            (strict.PermissionSet("A"), strict.PermissionSet("B")),
        )
        for number in range(count)
    )


def test_lists_of_several_pages_are_whole(aws: StrictAws, center: IdentityCenter) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, accounts=many(25), page_size=1))
    signed_in(aws, center)
    found = center.permission_sets(SOURCE)
    assert [one.account.name for one in found[::2]] == [f"acct {number:04}" for number in range(25)]
    assert [one.name for one in found] == ["A", "B"] * 25


def test_a_portal_that_takes_few_calls_is_asked_more_slowly(
    aws: StrictAws, center: IdentityCenter, waits: Waits
) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, accounts=many(12)))
    signed_in(aws, center)
    del waits.seconds[:]
    aws.fail(5, TOO_MANY_REQUESTS, "sso")
    assert len(center.permission_sets(SOURCE)) == 24
    assert len(waits.seconds) == 5
    assert all(0 < pause < 20 for pause in waits.seconds)


def test_a_portal_that_stays_busy_is_told(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    aws.fail(100, TOO_MANY_REQUESTS, "sso")
    with pytest.raises(AwsBusy, match="busy"):
        center.permission_sets(SOURCE)


def test_a_network_that_is_lost_for_a_moment_while_listing_is_no_trouble(
    aws: StrictAws, center: IdentityCenter
) -> None:
    signed_in(aws, center)
    aws.fail(2, LOST, "sso")
    assert len(center.permission_sets(SOURCE)) == 3
    aws.fail(100, LOST, "sso")
    with pytest.raises(AwsUnreachable):
        center.permission_sets(SOURCE)


def test_a_listing_is_called_off(aws: StrictAws, center: IdentityCenter, waits: Waits) -> None:
    aws.identity_center.put_directory(replace(DIRECTORY, accounts=many(40)))
    signed_in(aws, center)
    cancelled, waited = threading.Event(), len(waits.seconds)

    def cancel(done: int, of: int) -> None:
        aws.fail(100, Fault(manner=Manner.HANG), "sso")
        cancelled.set()

    with pytest.raises(Cancelled):
        center.permission_sets(SOURCE, on_progress=cancel, cancelled=cancelled)
    aws.release()
    assert asked(aws, "ListAccountRoles") < 40
    assert len(waits.seconds) == waited, "none of its calls was waited for and tried again"


@pytest.mark.parametrize(
    "refusal", [portal_refusal("ForbiddenException", 403), portal_refusal("ResourceNotFoundException", 404)]
)
def test_an_account_that_was_taken_away_meanwhile_is_left_out(
    aws: StrictAws, center: IdentityCenter, refusal: Fault
) -> None:
    signed_in(aws, center)
    found = center.permission_sets(SOURCE, on_progress=lambda done, of: aws.fail(int(done == 0), refusal, "sso"))
    assert len({one.account for one in found}) == 1


# Credentials


def test_credentials_of_a_permission_set_are_the_persons(aws: StrictAws, center: IdentityCenter, clock: Clock) -> None:
    signed_in(aws, center)
    given = center.credentials(SOURCE, DEV, "Admin")
    assert given.expiration == clock() + timedelta(hours=12)
    assert given.credentials.access_key_id.startswith("ASIA")
    assert given.credentials.session_token


@pytest.mark.parametrize(
    ("account", "name"), [(PROD, "admin"), (DEV, "ReadOnly"), ("999988887777", "Admin"), ("x", "Admin")]
)
def test_a_permission_set_that_is_not_assigned_is_told_with_its_name_and_account(
    aws: StrictAws, center: IdentityCenter, account: str, name: str
) -> None:
    signed_in(aws, center)
    with pytest.raises(RoleRefused, match=f"{name} is not assigned to you in account {account}") as raised:
        center.credentials(SOURCE, account, name)
    assert raised.value.aws is not None
    assert len(raised.value.next_steps) == 2
    assert center.state(SOURCE) is not None, "that is no reason to sign in again"


def test_a_role_that_is_gone_is_told_the_same(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    aws.fail(1, portal_refusal("ResourceNotFoundException", 404), "sso")
    with pytest.raises(RoleRefused, match="does not exist"):
        center.credentials(SOURCE, PROD, "Admin")


def test_a_token_that_aws_has_ended_is_refreshed_once_and_used(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    aws.identity_center.expire_tokens()
    assert center.credentials(SOURCE, PROD, "Admin")
    assert refreshes(aws) == 1


def test_a_revoked_sign_in_asks_for_another(aws: StrictAws, center: IdentityCenter, home: Path) -> None:
    write_config(home)
    signed_in(aws, center)
    aws.identity_center.revoke()
    with pytest.raises(SignInRequired, match="over: sign in again"):
        center.credentials(SOURCE, PROD, "Admin")
    assert center.state(SOURCE) is None
    assert refreshes(aws) == 1
    signed_in(aws, center)
    assert center.credentials(SOURCE, PROD, "Admin")


def test_a_token_that_aws_refuses_although_it_was_just_given_is_not_tried_for_ever(
    aws: StrictAws, center: IdentityCenter
) -> None:
    signed_in(aws, center)
    aws.fail(10, portal_refusal("UnauthorizedException", 401), "sso")
    with pytest.raises(SignInRequired):
        center.accounts(SOURCE)
    assert refreshes(aws) == 1
    assert center.state(SOURCE) is None


def test_a_token_that_another_program_has_replaced_is_used_instead_of_the_refused_one(
    aws: StrictAws, center: IdentityCenter, clock: Clock, waits: Waits
) -> None:
    signed_in(aws, center)
    old = token_file().read_bytes()
    signed_in(aws, center)
    new = token_file().read_bytes()
    token_file().write_bytes(old)
    aws.fail(1, TOO_MANY_REQUESTS, "sso")

    def replaced_and_refused() -> None:
        token_file().write_bytes(new)
        aws.fail(1, portal_refusal("UnauthorizedException", 401), "sso")

    waits.then[len(waits.seconds) + 1] = replaced_and_refused
    assert center.accounts(SOURCE)
    assert refreshes(aws) == 0
    assert token_file().read_bytes() == new


def test_a_refused_token_whose_refresh_is_not_answered_is_kept(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    aws.identity_center.expire_tokens()
    aws.fail(3, LOST, "sso-oidc")
    with pytest.raises(AwsUnreachable):
        center.credentials(SOURCE, PROD, "Admin")
    assert center.credentials(SOURCE, PROD, "Admin")


def test_without_a_sign_in_nothing_is_called(aws: StrictAws, center: IdentityCenter) -> None:
    for call in (
        lambda: center.token(SOURCE),
        lambda: center.accounts(SOURCE),
        lambda: center.permission_sets(SOURCE),
        lambda: center.credentials(SOURCE, PROD, "Admin"),
    ):
        with pytest.raises(SignInRequired, match=f"Nobody is signed in to Identity Center at {URL}"):
            call()
    assert center.state(SOURCE) is None
    assert not aws.calls


# Hostile answers

CODE = {
    "deviceCode": "device",
    "userCode": "ABCD-EFGH",
    "verificationUri": "https://device.sso.eu-west-1.amazonaws.com/",
    "verificationUriComplete": "https://device.sso.eu-west-1.amazonaws.com/?user_code=ABCD-EFGH",
    "expiresIn": 600,
    "interval": 5,
}


def begun(aws: StrictAws, center: IdentityCenter, **changed: object) -> DeviceCode:
    center.begin(SOURCE)
    aws.fail(1, said({name: value for name, value in {**CODE, **changed}.items() if value is not ...}), "sso-oidc")
    return center.begin(SOURCE)


def test_an_answer_as_aws_gives_it_is_taken(aws: StrictAws, center: IdentityCenter) -> None:
    code = begun(aws, center)
    assert code.verification_uri_complete == CODE["verificationUriComplete"]
    code = begun(aws, center, interval=..., verificationUriComplete=...)
    assert code.interval == 5
    assert code.verification_uri_complete == CODE["verificationUri"]


@pytest.mark.parametrize(
    "changed",
    [
        {"userCode": "<b>ABCD</b>"},
        {"userCode": "ABCD\nEFGH"},
        {"userCode": "A" * 100},
        {"userCode": 5},
        {"deviceCode": "é"},
        {"deviceCode": ...},
        {"expiresIn": 0},
        {"expiresIn": 10**20},
        {"interval": -1},
        {"interval": 10**6},
        {"verificationUri": ...},
        {"verificationUri": "http://device.sso.eu-west-1.amazonaws.com/"},
        {"verificationUri": "javascript:alert(1)"},
        {"verificationUri": "file:///etc/passwd"},
        {"verificationUri": "https:///x"},
        {"verificationUri": "https://[::1"},
        {"verificationUriComplete": "http://localhost.evil.example/"},
        {"verificationUriComplete": "https://a.example/\n"},
        {"verificationUriComplete": "https://a.example/ b"},
        {"verificationUriComplete": 'https://a.example/"&calc"'},
        {"verificationUriComplete": "https://a.example/" + "a" * 3000},
        {"verificationUriComplete": "https://аррle.example/"},
        {"verificationUriComplete": ["https://a.example/"]},
    ],
)
def test_a_code_with_a_field_that_is_none_is_never_shown(
    aws: StrictAws, center: IdentityCenter, changed: dict[str, object]
) -> None:
    with pytest.raises(StsTrouble, match=r"127\.0\.0\.1 answered with"):
        begun(aws, center, **changed)


@pytest.mark.parametrize(
    "answer",
    [
        {"accessToken": "a b", "expiresIn": 3600},
        {"accessToken": "a" * 70_000, "expiresIn": 3600},
        {"accessToken": ["a"], "expiresIn": 3600},
        {"accessToken": "a"},
        {"accessToken": "a", "expiresIn": 3600, "tokenType": "mac"},
        {"accessToken": "a", "expiresIn": 3600, "refreshToken": "a\r\nb"},
        {"accessToken": "a", "expiresIn": 3600, "refreshToken": 7},
        {"accessToken": "a", "expiresIn": -5},
    ],
)
def test_a_token_with_a_field_that_is_none_is_never_written(
    aws: StrictAws, center: IdentityCenter, answer: dict[str, object]
) -> None:
    code = center.begin(SOURCE)
    aws.fail(1, said(answer), "sso-oidc")
    with pytest.raises(StsTrouble, match="answered with"):
        center.finish(SOURCE, code)
    assert not token_file().exists()


@pytest.mark.parametrize(
    "answer",
    [
        {"clientId": "a", "clientSecret": "b"},
        {"clientId": "a", "clientSecret": "b", "clientSecretExpiresAt": 10**30},
        {"clientId": "a\n", "clientSecret": "b", "clientSecretExpiresAt": 1_900_000_000},
        {"clientId": "a", "clientSecret": None, "clientSecretExpiresAt": 1_900_000_000},
    ],
)
def test_a_registration_with_a_field_that_is_none_is_not_kept(
    aws: StrictAws, center: IdentityCenter, answer: dict[str, object]
) -> None:
    aws.fail(1, said(answer), "sso-oidc")
    with pytest.raises(StsTrouble, match="answered with"):
        center.begin(SOURCE)
    assert not token_file().parent.exists()


GIVEN = {
    "accessKeyId": "ASIAIOSFODNN7EXAMPLE",
    "secretAccessKey": "s" * 40,
    "sessionToken": "t" * 300,
    "expiration": 4_102_444_800_000,
}


@pytest.mark.parametrize(
    "changed",
    [
        {"accessKeyId": "ASIAIOSFODNN7EXAMPLE\n[default]"},
        {"accessKeyId": "short"},
        {"accessKeyId": 5},
        {"secretAccessKey": "s s"},
        {"secretAccessKey": ""},
        {"sessionToken": "t\x1b[2J"},
        {"sessionToken": ...},
        {"expiration": 0},
        {"expiration": "2099-01-01"},
        {"expiration": 10**30},
        {"expiration": ...},
    ],
)
def test_credentials_with_a_field_that_is_none_go_nowhere(
    aws: StrictAws, center: IdentityCenter, changed: dict[str, object]
) -> None:
    signed_in(aws, center)
    fields = {name: value for name, value in {**GIVEN, **changed}.items() if value is not ...}
    aws.fail(3, said({"roleCredentials": fields}), "sso")
    with pytest.raises(StsTrouble, match="answered"):
        center.credentials(SOURCE, PROD, "Admin")


@pytest.mark.parametrize(
    "answer",
    [
        {"accountList": 5},
        {"accountList": ["x"]},
        {"accountList": [{"accountId": "12345678901\n"}]},
        {"accountList": [{"accountName": "x"}]},
        {"accountList": [{"accountId": DEV, "accountName": 5}]},
        {"accountList": [{"accountId": DEV, "accountName": "x" * 1000}]},
        {"accountList": [], "nextToken": "a b"},
    ],
)
def test_a_list_with_a_field_that_is_none_is_not_shown(
    aws: StrictAws, center: IdentityCenter, answer: dict[str, object]
) -> None:
    signed_in(aws, center)
    aws.fail(3, said(answer), "sso")
    with pytest.raises(StsTrouble, match="answered"):
        center.accounts(SOURCE)


def test_names_lose_what_is_not_printable_and_keep_any_language(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    account = {"accountId": DEV, "accountName": "Büro\u202e 東京\n\x1b[31m", "emailAddress": "a@b.example\x00"}
    aws.fail(1, said({"accountList": [account, account, {"accountId": PROD}]}), "sso")
    assert center.accounts(SOURCE) == [Account(PROD, PROD, ""), Account(DEV, "Büro 東京 [31m", "a@b.example")]


@pytest.mark.parametrize("name", ["../x", "a b", "", "x" * 100, 5])
def test_a_permission_set_with_a_name_that_is_none_is_not_shown(
    aws: StrictAws, center: IdentityCenter, name: object
) -> None:
    signed_in(aws, center)
    bad = said({"roleList": [{"roleName": name, "accountId": DEV}]})
    with pytest.raises(StsTrouble, match="answered with"):
        center.permission_sets(SOURCE, on_progress=lambda done, of: aws.fail(int(done == 0), bad, "sso"))


def test_pages_without_end_are_left(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    for number in range(400):
        aws.fail(1, said({"accountList": [], "nextToken": f"more-{number}"}), "sso")
    with pytest.raises(StsTrouble, match="300 pages"):
        center.accounts(SOURCE)


def test_pages_that_lead_in_a_circle_are_left_at_once(aws: StrictAws, center: IdentityCenter) -> None:
    signed_in(aws, center)
    for token in "abcabc":
        aws.fail(1, said({"accountList": [], "nextToken": token}), "sso")
    with pytest.raises(StsTrouble, match="leads nowhere"):
        center.accounts(SOURCE)
    assert asked(aws, "ListAccounts") <= 4


@pytest.mark.parametrize("fault", [HTML, said({}), Fault(403, "<html>blocked</html>", "text/html")])
def test_a_page_of_somebody_in_between_is_told_as_that(aws: StrictAws, center: IdentityCenter, fault: Fault) -> None:
    aws.fail(3, fault, "sso-oidc")
    with pytest.raises(AwsUnreachable, match="answered"):
        center.begin(SOURCE)


# Secrets


def test_no_secret_reaches_a_log_a_sentence_or_what_is_printed(
    aws: StrictAws, center: IdentityCenter, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    secrets: set[str] = set()

    def note(*things: object) -> None:
        shown.extend(repr(thing) + str(thing) for thing in things)
        for path in token_file().parent.glob("*.json"):
            fields = fields_of(path)
            secrets.update(
                str(fields[name]) for name in ("accessToken", "refreshToken", "clientSecret") if name in fields
            )

    code = center.begin(SOURCE)
    secrets.add(code.device_code)
    note(code)
    aws.identity_center.allow(code.user_code)
    note(center.finish(SOURCE, code), center.state(SOURCE))
    given = center.credentials(SOURCE, PROD, "Admin")
    secrets |= {given.credentials.secret_access_key, str(given.credentials.session_token)}
    note(given, center.permission_sets(SOURCE))
    clock.advance(timedelta(minutes=50))
    aws.fail(3, UNAVAILABLE, "sso-oidc")
    center.token(SOURCE)
    clock.advance(timedelta(minutes=50))
    for fault in (
        *(LOST,) * 3,
        *(UNAVAILABLE,) * 3,
        HTML,
        oidc_refusal("InvalidRequestException"),
        oidc_refusal("InvalidGrantException"),
    ):
        aws.fail(1, fault, "sso-oidc")
    for _ in range(5):
        with pytest.raises(RoleSwitchError) as raised:
            center.token(SOURCE)
        error: BaseException | None = raised.value
        while error is not None:
            note(error, getattr(error, "aws", None))
            error = error.__cause__ or error.__context__
    assert isinstance(raised.value, SignInRequired)
    assert len(secrets) == 6
    everything = caplog.text + "".join(shown)
    assert not [secret for secret in secrets if secret in everything]
