"""The accounts of an organization: what is asked of AWS, what is taken from its answers, and what its refusals mean."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NoReturn

import botocore.session
import pytest
from moto.server import ThreadedMotoServer

from roleswitch.core.aws import ATTEMPTS_BUSY, Aws, Place
from roleswitch.core.organizations import HOMES, Organization, OrganizationAccount, Organizations
from roleswitch.core.partitions import partition_of
from roleswitch.core.source import Credentials
from roleswitch.demo.strict_aws import ORGANIZATIONS_THROTTLED, UNAVAILABLE, Fault, Manner, StrictAws, User
from roleswitch.demo.strict_organizations import MemberAccount, StrictOrganization, Unit
from roleswitch.errors import Action, AwsBusy, AwsUnreachable, Cancelled, SourceRefused, StsTrouble

OWNER = User("arn:aws:iam::111122223333:user/boaty", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
MEMBER = User("arn:aws:iam::444455556666:user/mira", "AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
CALLER = Credentials(OWNER.access_key_id, OWNER.secret_access_key)
AS_MEMBER = Credentials(MEMBER.access_key_id, MEMBER.secret_access_key)
PLACE = Place("eu-west-1")

MANAGEMENT = MemberAccount("111122223333", "Acme", "root@acme.example")
AUDIT = MemberAccount("222233334444", "Audit", "audit@acme.example")
PAYMENTS = MemberAccount("444455556666", "Payments Prod", "pay@acme.example")
SHOP = MemberAccount("555566667777", "Shop Prod", "shop@acme.example")
OLD = MemberAccount("666677778888", "Old Shop", "old@acme.example", "CLOSED")
ACME = StrictOrganization(
    MANAGEMENT,
    units=(
        Unit("Workloads", units=(Unit("Prod", accounts=(PAYMENTS, SHOP)),), accounts=(OLD,)),
        Unit("Security", accounts=(AUDIT,)),
    ),
    may_list=(OWNER.arn,),
)


class Waits:
    """Pauses that take no time."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def __call__(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([OWNER, MEMBER], organization=ACME) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_ORGANIZATIONS", running.url)
        yield running


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def finder(waits: Waits) -> Organizations:
    return Organizations(Aws(deadline_seconds=10), wait=waits)


def found(finder: Organizations, *, with_units: bool = True) -> Organization:
    return finder.accounts(CALLER, source="work", place=PLACE, with_units=with_units)


def units_of(organization: Organization) -> dict[str, tuple[str, ...]]:
    return {account.name: account.units for account in organization.accounts}


def actions(aws: StrictAws) -> list[str]:
    return [call.action for call in aws.calls]


def said(members: object) -> Fault:
    return Fault(200, members if isinstance(members, str) else json.dumps(members), "application/x-amz-json-1.1")


def refused(code: str, message: str) -> Fault:
    return Fault(400, json.dumps({"__type": code, "Message": message}), "application/x-amz-json-1.1")


def denied(action: str, ending: str) -> Fault:
    text = f"User: {OWNER.arn} is not authorized to perform: organizations:{action} on resource: * {ending}"
    return refused("AccessDeniedException", text)


# ---------------------------------------------------------------- accounts and units


def test_each_account_is_found_with_the_units_that_it_is_in(aws: StrictAws, finder: Organizations) -> None:
    organization = found(finder)
    assert units_of(organization) == {
        "Acme": (),
        "Old Shop": ("Workloads",),
        "Audit": ("Security",),
        "Payments Prod": ("Workloads", "Prod"),
        "Shop Prod": ("Workloads", "Prod"),
    }
    assert organization.units_refused is None


def test_what_aws_says_of_an_account_is_kept(aws: StrictAws, finder: Organizations) -> None:
    by_name = {account.name: account for account in found(finder).accounts}
    assert by_name["Acme"] == OrganizationAccount(
        "111122223333", "Acme", "root@acme.example", "ACTIVE", is_management=True, invited=True
    )
    assert by_name["Audit"] == OrganizationAccount(
        "222233334444", "Audit", "audit@acme.example", "ACTIVE", ("Security",)
    )


def test_only_the_state_says_whether_an_account_is_active(aws: StrictAws, finder: Organizations) -> None:
    pending = MemberAccount("777788889999", "New", "new@acme.example", "PENDING_ACTIVATION")
    aws.put_organization(replace(ACME, accounts=(pending,)))  # its Status is ACTIVE
    aws_says = {account.name: (account.state, account.active) for account in found(finder).accounts}
    assert aws_says["New"] == ("PENDING_ACTIVATION", False)
    assert aws_says["Old Shop"] == ("CLOSED", False)
    assert aws_says["Audit"] == ("ACTIVE", True)


def test_accounts_are_found_after_the_status_is_gone(aws: StrictAws, finder: Organizations) -> None:
    before = found(finder)
    aws.put_organization(replace(ACME, tells_status=False))
    assert found(finder) == before


def test_an_older_aws_has_a_status_only(aws: StrictAws, finder: Organizations) -> None:
    aws.fail(1, said({"Accounts": [account(State=None, Status="SUSPENDED")]}), "organizations")
    (only,) = found(finder, with_units=False).accounts
    assert only.state == "SUSPENDED"


def test_pages_are_followed_also_where_some_are_empty(aws: StrictAws, finder: Organizations) -> None:
    many = tuple(MemberAccount(f"9{number:011}", f"Team {number}", f"t{number}@acme.example") for number in range(45))
    some = tuple(Unit(f"Unit {number}") for number in range(23))
    aws.put_organization(replace(ACME, accounts=many, units=(*ACME.units, *some), page_size=7, empty_pages=True))
    assert len(found(finder).accounts) == 50
    assert {call.parameters["ParentId"] for call in aws.calls if call.action == "ListAccountsForParent"} >= {
        ACME.unit_id("Workloads/Prod")
    }


def test_20_accounts_cost_one_call(aws: StrictAws, finder: Organizations) -> None:
    many = tuple(MemberAccount(f"9{number:011}", f"Team {number}", f"t{number}@acme.example") for number in range(400))
    aws.put_organization(replace(ACME, accounts=many))
    assert len(found(finder, with_units=False).accounts) == 405
    assert actions(aws) == ["ListAccounts"] * 21


def test_progress_is_told_after_each_page(aws: StrictAws, finder: Organizations) -> None:
    aws.put_organization(replace(ACME, page_size=1))
    told: list[int] = []
    finder.accounts(CALLER, source="work", place=PLACE, on_progress=told.append)
    assert told == [1, 2, 3, 4, 5]


def test_units_are_not_asked_for_where_nobody_wants_them(aws: StrictAws, finder: Organizations) -> None:
    organization = found(finder, with_units=False)
    assert set(units_of(organization).values()) == {()}
    assert set(actions(aws)) == {"ListAccounts"}


def test_it_is_signed_for_the_one_region_of_the_partition(aws: StrictAws, finder: Organizations) -> None:
    found(finder)
    assert {call.region for call in aws.calls} == {"us-east-1"}


@pytest.mark.parametrize("partition", botocore.session.Session().get_available_partitions())
def test_the_region_that_signs_is_the_one_that_botocore_would_take(partition: str) -> None:
    session = botocore.session.Session()
    for region in session.get_available_regions("sts", partition, allow_non_regional=False):
        client = session.create_client(
            "organizations", region_name=region, aws_access_key_id="x", aws_secret_access_key="x"
        )
        signed: list[str] = []

        def stop(request: object, signed: list[str] = signed, **_: object) -> NoReturn:
            headers: Mapping[str, bytes] = getattr(request, "headers")  # noqa: B009 - botocore has no types
            signed.append(headers["Authorization"].decode().split("/")[2])
            raise Cancelled("Nothing is sent.")

        client.meta.events.register("before-send", stop)
        with pytest.raises(Cancelled):
            client.list_roots()
        assert partition_of(region) == partition
        assert [HOMES[partition]] == signed


# ---------------------------------------------------------------- where AWS is busy, and where a person has enough


def test_it_goes_on_where_aws_is_busy_for_a_while(aws: StrictAws, finder: Organizations, waits: Waits) -> None:
    aws.fail(ATTEMPTS_BUSY - 1, ORGANIZATIONS_THROTTLED, "organizations")
    assert len(found(finder).accounts) == 5
    assert len(waits.seconds) == ATTEMPTS_BUSY - 1
    assert waits.seconds[-1] > waits.seconds[0]


@pytest.mark.parametrize("fault", [ORGANIZATIONS_THROTTLED, UNAVAILABLE], ids=["throttled", "503"])
def test_it_gives_up_where_aws_stays_busy(aws: StrictAws, finder: Organizations, fault: Fault) -> None:
    aws.fail(ATTEMPTS_BUSY, fault, "organizations")
    with pytest.raises(AwsBusy):
        found(finder)
    assert len(aws.calls) <= ATTEMPTS_BUSY


def test_a_network_that_breaks_for_a_moment_costs_nothing(aws: StrictAws, finder: Organizations, waits: Waits) -> None:
    aws.fail(2, Fault(manner=Manner.RESET), "organizations")
    assert len(found(finder).accounts) == 5
    assert len(waits.seconds) == 2


def test_a_cancel_ends_it_before_the_next_call(aws: StrictAws, finder: Organizations) -> None:
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        finder.accounts(CALLER, source="work", place=PLACE, cancelled=cancelled, on_progress=lambda _: cancelled.set())
    assert actions(aws) == ["ListRoots", "ListAccountsForParent"]


def test_a_cancel_ends_the_pause_of_a_busy_aws(aws: StrictAws) -> None:
    cancelled = threading.Event()

    def wait(_: float, event: threading.Event | None) -> None:
        assert event is cancelled
        raise Cancelled("Cancelled.")

    aws.fail(1, ORGANIZATIONS_THROTTLED, "organizations")
    with pytest.raises(Cancelled):
        Organizations(Aws(), wait=wait).accounts(CALLER, source="work", place=PLACE, cancelled=cancelled)


# ---------------------------------------------------------------- refusals


def refusal(finder: Organizations, caller: Credentials = CALLER, via: str = "") -> SourceRefused:
    with pytest.raises(SourceRefused) as trouble:
        finder.accounts(caller, source="work", place=PLACE, via=via)
    return trouble.value


def test_an_account_without_an_organization_is_told_so(aws: StrictAws, finder: Organizations) -> None:
    aws.put_organization(None)
    trouble = refusal(finder)
    assert trouble.message == "The account of work is in no organization, so there are no other accounts to find."
    assert len(aws.calls) <= 1


def test_a_member_account_hears_who_may_list(aws: StrictAws, finder: Organizations) -> None:
    trouble = refusal(finder, AS_MEMBER, via="Org audit")
    assert "Org audit" in trouble.message
    assert "management account" in trouble.causes[0]
    assert "delegated administrator" in trouble.causes[0]
    assert [step.action for step in trouble.next_steps] == [None, Action.COPY_POLICY]


def test_a_policy_that_lacks_the_permission_is_named_with_what_to_add(aws: StrictAws, finder: Organizations) -> None:
    aws.put_organization(replace(ACME, may_list=()))
    trouble = refusal(finder)
    assert trouble.message.startswith(
        "boaty may not list the accounts of the organization: its policy lacks organizations:ListAccounts."
    )
    (step,) = trouble.next_steps
    assert step.action is Action.COPY_POLICY
    assert json.loads(step.argument)["Statement"][0]["Action"] == [
        "organizations:ListAccounts",
        "organizations:ListAccountsForParent",
        "organizations:ListOrganizationalUnitsForParent",
        "organizations:ListRoots",
    ]


@pytest.mark.parametrize(
    ("policy", "named"),
    [("a service control policy", "service control policy"), ("an identity-based policy", "a policy of boaty itself")],
)
def test_a_policy_that_forbids_it_on_purpose_is_named(
    aws: StrictAws, finder: Organizations, policy: str, named: str
) -> None:
    aws.fail(2, denied("ListRoots", f"with an explicit deny in {policy}"), "organizations")
    trouble = refusal(finder)
    assert "on purpose" in trouble.message
    assert named in trouble.message


def test_accounts_without_units_are_found_where_units_may_not_be_read(aws: StrictAws, finder: Organizations) -> None:
    ending = "because no identity-based policy allows the organizations:ListRoots action"
    aws.fail(1, denied("ListRoots", ending), "organizations")
    organization = found(finder)
    assert len(organization.accounts) == 5
    assert organization.units_refused is not None
    assert "organizations:ListRoots" in organization.units_refused.message


def test_units_that_were_read_before_a_refusal_are_kept(aws: StrictAws, finder: Organizations) -> None:
    told: list[int] = []

    def deny_later(count: int) -> None:
        told.append(count)
        if count == 3:  # root, Workloads, Security
            aws.fail(1, denied("ListOrganizationalUnitsForParent", ""), "organizations")

    organization = finder.accounts(CALLER, source="work", place=PLACE, on_progress=deny_later)
    assert units_of(organization) == {
        "Acme": (),
        "Old Shop": ("Workloads",),
        "Audit": ("Security",),
        "Payments Prod": (),
        "Shop Prod": (),
    }
    assert organization.units_refused is not None
    assert told[-1] == 5


def test_a_unit_that_goes_away_meanwhile_is_told(aws: StrictAws, finder: Organizations) -> None:
    def remove(count: int) -> None:
        if count == 2:  # the second account is that of the first unit
            aws.put_organization(replace(ACME, units=()))

    with pytest.raises(StsTrouble, match="list them again"):
        finder.accounts(CALLER, source="work", place=PLACE, on_progress=remove)


# ---------------------------------------------------------------- answers that are not AWS's


def account(**members: object) -> Mapping[str, object]:
    usual = {
        "Id": "222233334444",
        "Arn": "arn:aws:organizations::111122223333:account/o-acme012345/222233334444",
        "Name": "Audit",
        "Email": "audit@acme.example",
        "State": "ACTIVE",
    }
    return {key: value for key, value in (usual | members).items() if value is not None}


ODD_ACCOUNTS = {
    "an ID of eleven digits": account(Id="22223333444", Arn=None),
    "an ID of other digits": account(Id="２２２２３３３３４４４４", Arn=None),
    "an ID with a line end": account(Id="222233334444\n", Arn=None),
    "an ID that is a number": account(Id=222233334444, Arn=None),
    "no ID": account(Id=None, Arn=None),
    "another's ARN": account(Arn="arn:aws:organizations::111122223333:account/o-acme012345/555566667777"),
    "a role's ARN": account(Arn="arn:aws:iam::222233334444:role/Admin"),
    "no state": account(State=None),
    "a state in words": account(State="quite active\n[default]"),
    "a name without an end": account(Name="x" * 10_000),
    "a name that is a list": account(Name=["Audit"]),
    "an address that is a number": account(Email=5),
}


@pytest.mark.parametrize("odd", ODD_ACCOUNTS.values(), ids=ODD_ACCOUNTS)
def test_an_odd_account_is_no_answer_of_awss(aws: StrictAws, finder: Organizations, odd: Mapping[str, object]) -> None:
    aws.fail(1, said({"Accounts": [odd]}), "organizations")
    with pytest.raises(StsTrouble, match="not AWS's"):
        found(finder, with_units=False)


ODD_BODIES = [
    "null",
    "[]",
    '"x"',
    "5",
    "",
    "{}",
    "<html>",
    '{"Accounts": "x"}',
    '{"Accounts": 7}',
    '{"Accounts": [[]]}',
]
ODD_BODIES += ['{"Accounts": null}', '{"Accounts": [{"Paths": 5}]}']


@pytest.mark.parametrize("body", ODD_BODIES, ids=lambda body: body[:20])
@pytest.mark.parametrize("status", [200, 400])
def test_json_of_another_form_is_told_as_an_answer_of_somebody_else(
    aws: StrictAws, finder: Organizations, body: str, status: int
) -> None:
    aws.fail(3, replace(said(body), status=status), "organizations")
    with pytest.raises(AwsUnreachable, match=r"not from AWS|not AWS's"):
        found(finder, with_units=False)


def test_a_page_that_leads_to_itself_is_not_followed(aws: StrictAws, finder: Organizations) -> None:
    aws.fail(10, said({"Accounts": [], "NextToken": "again"}), "organizations")
    with pytest.raises(StsTrouble, match="leads nowhere"):
        found(finder, with_units=False)


def test_pages_that_lead_in_a_circle_are_left_at_once(aws: StrictAws, finder: Organizations) -> None:
    for token in "abcabc":
        aws.fail(1, said({"Accounts": [], "NextToken": token}), "organizations")
    with pytest.raises(StsTrouble, match="leads nowhere"):
        found(finder, with_units=False)


def test_empty_pages_without_an_end_are_left(aws: StrictAws, finder: Organizations) -> None:
    for number in range(120):
        aws.fail(1, said({"Accounts": [], "NextToken": f"more-{number}"}), "organizations")
    with pytest.raises(StsTrouble, match="pages without an end"):
        found(finder, with_units=False)


def test_a_listing_that_takes_too_long_as_a_whole_ends(aws: StrictAws) -> None:
    with pytest.raises(AwsUnreachable, match="did not answer in time"):
        found(Organizations(Aws(deadline_seconds=10), seconds=-1))


def test_units_within_themselves_come_to_an_end(aws: StrictAws, finder: Organizations) -> None:
    unit = {"Id": ACME.unit_id("Security"), "Name": "Security"}
    answers = [{"Roots": [{"Id": "r-acme"}]}, {"Accounts": []}, {"OrganizationalUnits": [unit]}]
    answers += [{"Accounts": []}, {"OrganizationalUnits": [unit]}]
    for answer in answers:
        aws.fail(1, said(answer), "organizations")
    assert found(finder).accounts == ()


def test_units_without_an_end_are_not_followed(aws: StrictAws, finder: Organizations) -> None:
    aws.fail(1, said({"Roots": [{"Id": "r-acme"}]}), "organizations")
    for level in range(20):
        aws.fail(1, said({"Accounts": []}), "organizations")
        unit = {"Id": f"ou-acme-{level:08}", "Name": "deeper"}
        aws.fail(1, said({"OrganizationalUnits": [unit]}), "organizations")
    with pytest.raises(StsTrouble, match="without an end"):
        found(finder)


def test_what_is_invisible_in_a_name_is_left_out(aws: StrictAws, finder: Organizations) -> None:
    hostile = account(Name="Audit\u202e\n[default]\x1b[31m", Email="a\r\n@acme.example")
    aws.fail(1, said({"Accounts": [hostile]}), "organizations")
    (only,) = found(finder, with_units=False).accounts
    assert (only.name, only.email) == ("Audit [default] [31m", "a @acme.example")


# ---------------------------------------------------------------- another reader of AWS's documents


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def test_an_organization_of_moto_is_read_too(moto: str, finder: Organizations, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_ORGANIZATIONS", moto)
    client = botocore.session.Session().create_client(
        "organizations", region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x"
    )
    client.create_organization(FeatureSet="ALL")
    root = client.list_roots()["Roots"][0]["Id"]
    unit = client.create_organizational_unit(ParentId=root, Name="Prod")["OrganizationalUnit"]["Id"]
    made = client.create_account(AccountName="Payments", Email="pay@acme.example")["CreateAccountStatus"]["AccountId"]
    client.move_account(AccountId=made, SourceParentId=root, DestinationParentId=unit)
    for number in range(30):
        client.create_account(AccountName=f"Team {number}", Email=f"t{number}@acme.example")
    organization = found(finder)
    assert len(organization.accounts) == 32
    by_name = {each.name: each for each in organization.accounts}
    assert by_name["Payments"] == OrganizationAccount(made, "Payments", "pay@acme.example", "ACTIVE", ("Prod",))
    assert [each.name for each in organization.accounts if each.is_management] == ["master"]
    client.close()
