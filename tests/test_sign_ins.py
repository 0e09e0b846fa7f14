"""Identity Center from the sign-in to the roles in the list, their sessions, and the sign-out."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core import assume
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.identity_center import SignIn
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Terms, utc_now
from roleswitch.core.session_store import SessionStore
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.delivery.process_json import process_document
from roleswitch.demo.strict_aws import Fault, Manner, StrictAws, StrictRole
from roleswitch.demo.strict_identity_center import AssignedAccount, PermissionSet, StrictDirectory
from roleswitch.errors import (
    Action,
    BadValue,
    Cancelled,
    DeliveryTrouble,
    NoSuchSource,
    RoleRefused,
    SignInRequired,
    SourceUnusable,
)
from roleswitch.exchange.preview import What
from roleswitch.switch import Switch
from tests.conftest import Clock
from tests.fakes import KEY, USER, MemoryKeyring, no_wait

URL = "https://acme.awsapps.com/start"
DIRECTORY = StrictDirectory(
    start_url=URL,
    region="eu-west-1",
    user="boaty",
    accounts=(
        AssignedAccount("482109375526", "acme-prod", "prod@acme.example", (PermissionSet("Admin"),)),
        AssignedAccount(
            "731044561290",
            "acme-data",
            "data@acme.example",
            (PermissionSet("Admin", timedelta(hours=12)), PermissionSet("ReadOnly")),
        ),
    ),
    interval=0,
    access_token_lasts=timedelta(hours=1),
    sign_in_lasts=timedelta(hours=8),
)
LAKE = "arn:aws:iam::903411772280:role/Lake"
OPEN = "arn:aws:iam::204815162342:role/Hub"
ROLES = (StrictRole(LAKE, (DIRECTORY.role_arn("482109375526", "Admin"),)), StrictRole(OPEN, (USER.arn,)))
ACME = IdentityCenterSource(name="acme", start_url=URL, region="eu-west-1")
LIST = f"""\
version = 1

[sources.acme]
kind = "identity-center"
start_url = "{URL}"
region = "eu-west-1"

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"

[roles.prod]
role_arn = "arn:aws:iam::482109375526:role/Admin"
source = "acme"
region = "eu-central-1"

[roles.lake]
role_arn = "{LAKE}"
via = "prod"
deliver = "nothing"

[roles.hub]
role_arn = "{OPEN}"
source = "work"
deliver = "nothing"
"""


@dataclass(frozen=True)
class Office:
    """Somebody's computer, and the AWS with an Identity Center that it is at."""

    home: Path
    aws: StrictAws
    switch: Switch

    @property
    def credentials(self) -> Path:
        return self.home / ".aws" / "credentials"

    def write_list(self, text: str) -> None:
        files.config_folder_made()
        Path(files.roles_file()).write_text(text)

    def sign_in(self, source: str = "acme") -> SignIn:
        code = self.switch.sign_ins.begin(source)
        self.aws.identity_center.allow(code.user_code)
        return self.switch.sign_ins.finish(source, code)

    def asked(self, action: str) -> int:
        return sum(call.action == action for call in self.aws.calls)


@pytest.fixture
def clock() -> Clock:
    """It begins now: calls to STS are signed by the computer's own."""
    return Clock(utc_now().replace(microsecond=0))


@pytest.fixture
def office(home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Office]:
    with StrictAws([USER], ROLES, clock=clock, identity_center=DIRECTORY) as aws:
        yield moved_in(home, monkeypatch, aws, clock)


def moved_in(home: Path, patch: pytest.MonkeyPatch, aws: StrictAws, clock: Clock) -> Office:
    for service in ("STS", "SSO", "SSO_OIDC"):
        patch.setenv(f"AWS_ENDPOINT_URL_{service}", aws.url)
    switch = Switch(
        roles=RolesFile(Path(files.roles_file())),
        means=Means.of(Keychain(MemoryKeyring()), Aws(clock, deadline_seconds=10), clock, no_wait),
        sessions=SessionStore(),
        history=History(),
        environ=os.environ,
    )
    office = Office(home, aws, switch)
    office.write_list(LIST)
    switch.keys.keychain.put("work", KEY)
    return office


# ---------------------------------------------------------------- signing in


def test_a_sign_in_lasts_as_long_as_aws_refreshes_it(office: Office, clock: Clock) -> None:
    assert office.switch.sign_ins.states() == {}
    signed_in = office.sign_in()
    assert signed_in.until == clock() + timedelta(hours=1)
    assert office.switch.sign_ins.states() == {"acme": signed_in}


def test_a_refusal_in_the_browser_leaves_nobody_signed_in(office: Office) -> None:
    code = office.switch.sign_ins.begin("acme")
    office.aws.identity_center.deny(code.user_code)
    with pytest.raises(SignInRequired, match="refused in the browser"):
        office.switch.sign_ins.finish("acme", code)
    assert office.switch.sign_ins.states() == {}


def test_a_sign_in_is_called_off(office: Office) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        office.switch.sign_ins.begin("acme", cancelled=cancelled)


@pytest.mark.parametrize("act", ["begin", "sign_out"])
def test_there_is_nothing_to_sign_in_to_but_identity_center(office: Office, act: str) -> None:
    call: Callable[[str], object] = getattr(office.switch.sign_ins, act)
    with pytest.raises(SourceUnusable, match="work is no Identity Center"):
        call("work")
    with pytest.raises(NoSuchSource, match="Did you mean acme"):
        call("acmee")
    assert office.aws.calls == []


@pytest.mark.parametrize("role", ["prod", "lake"])
def test_where_nobody_is_signed_in_a_role_says_so_and_how_to(office: Office, role: str) -> None:
    with pytest.raises(SignInRequired) as raised:
        office.switch.assume(role)
    trouble = raised.value
    assert (trouble.kind, trouble.exit_status, trouble.source) == ("sign-in-needed", 1, "acme")
    (step,) = trouble.next_steps
    assert (step.action, step.argument) == (Action.SIGN_IN, "acme")
    assert "roleswitch sign-in acme" in step.text
    assert office.aws.calls == []
    assert office.switch.kept_sessions() == {}


# ---------------------------------------------------------------- accounts and roles, added and kept in step


def test_what_is_listed_is_added_in_one_step_and_can_be_assumed(office: Office) -> None:
    office.sign_in()
    lists = office.switch.lists
    progress: list[tuple[int, int]] = []
    offer = lists.find_permission_sets("acme", on_progress=lambda done, of: progress.append((done, of)))
    assert progress == [(0, 2), (1, 2), (2, 2)]
    preview = lists.preview(offer)
    lists.take(preview, preview.at_first())
    roles = office.switch.roles.load().roles
    # prod is there already, under a name of the person's own.
    assert {name for name in roles if name.startswith("acme")} == {"acme-data-Admin", "acme-data-ReadOnly"}
    assert office.switch.assume("acme-data-ReadOnly").role_arn == "arn:aws:iam::731044561290:role/ReadOnly"


def test_what_comes_and_goes_later_is_shown_and_nothing_else(office: Office) -> None:
    office.sign_in()
    lists = office.switch.lists
    preview = lists.preview(lists.find_permission_sets("acme"))
    lists.take(preview, preview.at_first())
    prod, data = DIRECTORY.accounts
    more = replace(data, permission_sets=(*data.permission_sets[:1], PermissionSet("Billing")))
    office.aws.identity_center.put_directory(replace(DIRECTORY, accounts=(prod, more)))
    again = lists.preview(lists.find_permission_sets("acme"))
    changed = {item.name: item.what for item in again.items if item.can_be_taken}
    assert changed == {"acme-data-Billing": What.NEW, "acme-data-ReadOnly": What.GONE}
    assert lists.take(again, [n for n, item in enumerate(again.items) if item.can_be_taken]).removed == (
        "acme-data-ReadOnly",
    )


def test_accounts_are_listed_by_identity_center_alone_and_for_who_is_signed_in(office: Office) -> None:
    with pytest.raises(SourceUnusable, match="lists no accounts"):
        office.switch.lists.find_permission_sets("work")
    with pytest.raises(SignInRequired):
        office.switch.lists.find_permission_sets("acme")


# ---------------------------------------------------------------- sessions


def test_a_role_of_identity_center_is_assumed_without_sts_for_as_long_as_its_permission_set_says(
    office: Office, clock: Clock
) -> None:
    office.write_list(LIST.replace("482109375526:role/Admin", "731044561290:role/Admin"))
    office.sign_in()
    plan = office.switch.plan("prod")
    assert [hop.call for hop in plan.hops] == ["GetRoleCredentials"]
    session = office.switch.assume("prod")
    assert (session.issued, session.expiration) == (clock(), clock() + timedelta(hours=12))
    assert session.assumed_role_arn == DIRECTORY.session_arn("731044561290", "Admin")
    assert (session.source, session.region) == ("acme", "eu-central-1")
    assert office.asked("AssumeRole") == 0
    assert session.access_key_id in office.credentials.read_text()


def test_a_role_of_identity_center_is_the_source_of_a_chain(office: Office, clock: Clock) -> None:
    office.sign_in()
    plan = office.switch.plan("lake")
    assert [hop.call for hop in plan.hops] == ["GetRoleCredentials", "AssumeRole"]
    session = office.switch.assume("lake")
    assert session.expiration == clock() + timedelta(hours=1)
    (call,) = [call for call in office.aws.calls if call.action == "AssumeRole"]
    assert call.caller_arn == DIRECTORY.session_arn("482109375526", "Admin")


def test_a_permission_set_that_is_not_assigned_is_refused_with_what_to_do(office: Office) -> None:
    office.write_list(LIST.replace("role/Admin", "role/Owner"))
    office.sign_in()
    with pytest.raises(RoleRefused, match="Owner is not assigned to you in account 482109375526"):
        office.switch.assume("prod")


@pytest.mark.parametrize("fault", [Fault(503, "busy"), Fault(manner=Manner.RESET), Fault(manner=Manner.HANG)])
def test_the_session_is_handed_out_in_time_where_sts_does_not_say_whose_it_is(
    office: Office, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setattr(assume, "IDENTITY_SECONDS", 1.0)
    office.sign_in()
    office.aws.fail(1, fault, service="sts")
    session = office.switch.process_session("prod", seconds=6)
    assert session.assumed_role_arn == "arn:aws:sts::482109375526:assumed-role/AWSReservedSSO_Admin/acme"
    assert office.asked("GetRoleCredentials") == 1


def test_read_only_cannot_be_asked_of_identity_center_and_nothing_is_called_for_it(office: Office) -> None:
    office.sign_in()
    before = len(office.aws.calls)
    with pytest.raises(BadValue, match="choose a permission set that only reads"):
        office.switch.assume("prod", Terms(read_only=True))
    assert len(office.aws.calls) == before
    # At the end of a chain it can.
    assert office.switch.assume("lake", Terms(read_only=True)).terms.read_only


def test_a_session_is_renewed_while_the_sign_in_is_refreshed_without_anybody(office: Office, clock: Clock) -> None:
    office.sign_in()
    first = office.switch.assume("prod")
    clock.advance(timedelta(minutes=50))
    renewed = office.switch.renew("prod")
    assert renewed is not None
    assert renewed.access_key_id != first.access_key_id
    assert renewed.expiration == clock() + timedelta(hours=1)
    assert office.asked("StartDeviceAuthorization") == 1
    assert renewed.access_key_id in office.credentials.read_text()


def test_a_sign_in_that_is_over_asks_for_another_and_leaves_the_session_that_still_works(
    office: Office, clock: Clock
) -> None:
    office.sign_in()
    first = office.switch.assume("prod")
    office.aws.identity_center.revoke()
    clock.advance(timedelta(minutes=50))
    with pytest.raises(SignInRequired, match="sign in again"):
        office.switch.renew("prod")
    assert office.switch.kept_sessions() == {"prod": first}
    assert office.switch.fresh_session("prod") == first
    office.sign_in()
    renewed = office.switch.renew("prod")
    assert renewed is not None
    assert renewed.access_key_id != first.access_key_id


def test_credential_process_hands_it_out_and_then_by_the_short_way(office: Office) -> None:
    office.sign_in()
    session = office.switch.process_session("prod")
    assert kept_answer("prod") == process_document(session)
    assert office.switch.process_session("prod") == session
    assert office.asked("GetRoleCredentials") == 1


def test_a_command_in_a_process_of_its_own_uses_the_sign_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with StrictAws([USER], ROLES, identity_center=DIRECTORY) as aws:
        office = moved_in(home, monkeypatch, aws, Clock(utc_now()))
        command = [sys.executable, "-m", "roleswitch", "credential-process", "prod"]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert (ran.returncode, ran.stdout) == (1, "")
        assert "roleswitch sign-in acme" in ran.stderr
        office.sign_in()
        first, second = (
            subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout for _ in range(2)
        )
        assert first == second
        kept = kept_answer("prod")
        assert kept is not None
        assert kept.decode() == first
        assert office.asked("GetRoleCredentials") == 1


# ---------------------------------------------------------------- signing out


def test_signing_out_ends_the_sign_in_and_every_session_that_came_of_it(office: Office) -> None:
    office.sign_in()
    for name in ("prod", "lake", "hub"):
        office.switch.assume(name)
    office.switch.sign_ins.sign_out("acme")
    assert office.switch.sign_ins.states() == {}
    assert office.asked("Logout") == 1
    assert set(office.switch.kept_sessions()) == {"hub"}
    assert not office.credentials.exists()
    assert kept_answer("prod") is None
    with pytest.raises(SignInRequired):
        office.switch.assume("prod")


def test_two_sources_of_one_portal_are_one_sign_in(office: Office) -> None:
    twin = f'[sources.twin]\nkind = "identity-center"\nstart_url = "{URL}"\nregion = "eu-west-1"\n'
    office.write_list(
        f'{LIST}{twin}[roles.other]\nrole_arn = "arn:aws:iam::731044561290:role/ReadOnly"\nsource = "twin"\n'
    )
    office.sign_in()
    office.switch.assume("other")
    office.switch.sign_ins.sign_out("acme")
    assert office.switch.kept_sessions() == {}


@pytest.mark.parametrize("fault", [Fault(manner=Manner.RESET), Fault(500, "busy")])
def test_signing_out_works_where_aws_does_not_answer(office: Office, fault: Fault) -> None:
    office.sign_in()
    office.switch.assume("prod")
    for service in ("sso", "sso-oidc"):
        office.aws.fail(99, fault, service=service)
    office.switch.sign_ins.sign_out("acme")
    assert office.switch.sign_ins.states() == {}
    assert office.switch.kept_sessions() == {}


@pytest.mark.parametrize("now", ["[roles.production]", "[roles.prod2]"])
def test_signing_out_ends_also_the_session_of_a_role_that_an_editor_has_renamed(office: Office, now: str) -> None:
    office.sign_in()
    for name in ("prod", "hub"):
        office.switch.assume(name)
    renamed = LIST.replace("[roles.prod]", now).replace('via = "prod"', f'via = "{now[7:-1]}"')
    office.write_list(renamed)
    office.switch.sign_ins.sign_out("acme")
    assert set(office.switch.kept_sessions()) == {"hub"}
    assert not office.credentials.exists()


# ---------------------------------------------------------------- another person

TWO = f"""\
{LIST}
[roles.data]
role_arn = "arn:aws:iam::731044561290:role/Admin"
source = "acme"
"""


def signed_in_as(office: Office, user: str) -> None:
    office.aws.identity_center.put_directory(replace(DIRECTORY, user=user))
    office.sign_in()


@pytest.mark.parametrize("begin", [Switch.assume, Switch.fresh_session])
def test_the_first_session_of_another_person_ends_those_of_the_one_before(
    office: Office, clock: Clock, begin: Callable[[Switch, str], object]
) -> None:
    office.write_list(TWO)
    office.sign_in()
    for name in ("prod", "lake", "hub"):
        office.switch.assume(name)
    clock.advance(timedelta(minutes=5))
    signed_in_as(office, "mallory")
    begin(office.switch, "data")
    assert set(office.switch.kept_sessions()) == {"data", "hub"}
    assert kept_answer("prod") is None
    assert "[prod]" not in (office.credentials.read_text() if office.credentials.exists() else "")


def test_a_renewal_that_comes_to_another_person_ends_the_other_sessions(office: Office, clock: Clock) -> None:
    office.write_list(TWO)
    office.sign_in()
    for name in ("prod", "data"):
        office.switch.assume(name)
    clock.advance(timedelta(minutes=5))
    signed_in_as(office, "mallory")
    office.write_list(TWO.replace("eu-central-1", "eu-west-3"))  # so that it is due now
    office.switch.renew("prod")
    assert set(office.switch.kept_sessions()) == {"prod"}


def test_the_same_person_keeps_the_sessions_over_another_sign_in(office: Office, clock: Clock) -> None:
    office.write_list(TWO)
    office.sign_in()
    office.switch.assume("prod")
    clock.advance(timedelta(minutes=5))
    office.sign_in()
    office.switch.assume("data")
    assert set(office.switch.kept_sessions()) == {"prod", "data"}


def test_where_it_is_half_known_who_signed_in_no_session_ends_for_it(office: Office, clock: Clock) -> None:
    office.write_list(TWO)
    office.sign_in()
    office.switch.assume("prod")
    clock.advance(timedelta(minutes=5))
    office.aws.fail(1, Fault(400, "no"), service="sts")
    assert office.switch.assume("data").assumed_role_arn.endswith("AWSReservedSSO_Admin/acme")
    assert set(office.switch.kept_sessions()) == {"prod", "data"}
    clock.advance(timedelta(minutes=5))
    office.switch.assume("prod")
    assert set(office.switch.kept_sessions()) == {"prod", "data"}


def test_a_profile_that_cannot_be_removed_is_told_and_the_other_sessions_end(office: Office) -> None:
    office.sign_in()
    for name in ("lake", "prod"):
        office.switch.assume(name)
    office.credentials.write_text("[unbalanced\n" + office.credentials.read_text())
    with pytest.raises(DeliveryTrouble, match="acme is signed out"):
        office.switch.sign_ins.sign_out("acme")
    assert office.switch.sign_ins.states() == {}
    assert "lake" not in office.switch.kept_sessions()


def test_an_access_key_is_no_sign_in(office: Office) -> None:
    assert isinstance(office.switch.roles.load().source("work"), AccessKeySource)
    assert office.switch.sign_ins.source("acme") == ACME
