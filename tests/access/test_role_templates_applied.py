"""The roles that the texts make: the real Terraform with its AWS provider, CloudFormation and the AWS CLI apply them to
moto over HTTP, and what they made lets the right caller in and no other.

moto looks at the caller's policy, and at the trust policy where role and caller are in one account; it knows no `:root`
there, no MFA and no maximum duration. So the trust policy that was made is asked about in our strict AWS too.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from botocore.exceptions import ClientError

from roleswitch.access.aws_commands import commands_text
from roleswitch.access.cloudformation import caller_template, role_template
from roleswitch.access.new_role import NewRole, caller_policy, trust_policy
from roleswitch.access.terraform import terraform_text
from roleswitch.demo.strict_aws import StrictAws, StrictRole, User
from roleswitch.demo.trust_policy import TrustedRole, principals_of
from tests.access.iam_on_moto import CALLER, TARGET, Key, TwoAccounts, moto_with_policies, two_accounts
from tests.access.new_roles import EVERYTHING, ONE_ACCOUNT, WHOLE_ACCOUNT
from tests.demo.client import Client, assume
from tests.terraform_plugins import folder_with_the_aws_provider

MFA = f"arn:aws:iam::{CALLER}:mfa/boaty"
EXTERNAL_ID = EVERYTHING.external_id or ""


@pytest.fixture(scope="module")
def made_once() -> Iterator[TwoAccounts]:
    with moto_with_policies() as url:
        yield two_accounts(url)


@pytest.fixture
def accounts(made_once: TwoAccounts) -> TwoAccounts:
    """They stay for all tests, each of which makes a role of another name."""
    made_once.let_all_through()
    return made_once


def named(new: NewRole, name: str) -> NewRole:
    """Without the + that AWS takes and moto makes a space of."""
    return replace(new, arn=replace(new.arn, role_name=f"team/a@b/{name}=,.@-_"))


# ---------------------------------------------------------------- who applies them


def run(argv: list[str], environ: Mapping[str, str], folder: Path, *, text: str | None = None) -> str:
    ran = subprocess.run(
        argv,
        input=text,
        env={**os.environ, **environ},
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def initialised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `terraform init` was run, which takes no account and no network."""
    program, folder = shutil.which("terraform"), folder_with_the_aws_provider()
    if program is None or folder is None:
        pytest.skip("there is no terraform here, or none of its AWS provider in a plugin folder")
    made = tmp_path_factory.mktemp("terraform")
    (made / "main.tf").write_text(terraform_text(EVERYTHING), encoding="utf-8")
    run(["terraform", "init", "-input=false", f"-plugin-dir={folder}"], TERRAFORM, made)
    return made


TERRAFORM = {"TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"}
VARIABLES = ["-var", "target_profile=target", "-var", "caller_profile=caller", "-input=false", "-no-color"]


def with_terraform(initialised: Path, new: NewRole, accounts: TwoAccounts, folder: Path) -> Mapping[str, str]:
    environ = {**accounts.environ(folder, target=new.arn.account_id), **TERRAFORM}
    shutil.copytree(initialised, folder, dirs_exist_ok=True, symlinks=True)
    (folder / "main.tf").write_text(terraform_text(new), encoding="utf-8")
    run(["terraform", "apply", "-auto-approve", *VARIABLES], environ, folder)
    return environ


def with_cloudformation(new: NewRole, accounts: TwoAccounts) -> None:
    for name, account_id, text in (
        ("role", new.arn.account_id, role_template(new)),
        ("caller", new.caller_account_id, caller_template(new)),
    ):
        client = accounts.client("cloudformation", accounts.admins[account_id])
        stack_name = re.sub(r"[^A-Za-z0-9]+", "-", f"{name}-{new.name}").strip("-")
        client.create_stack(StackName=stack_name, TemplateBody=text, Capabilities=["CAPABILITY_NAMED_IAM"])
        (stack,) = client.describe_stacks(StackName=stack_name)["Stacks"]
        assert stack["StackStatus"] == "CREATE_COMPLETE"


def with_the_cli(new: NewRole, accounts: TwoAccounts, folder: Path) -> None:
    programs = Path(sys.executable).parent
    if not (programs / "aws").exists():
        pytest.skip("there is no AWS CLI beside Python")
    profiles = {"TARGET_PROFILE": "target", "CALLER_PROFILE": "caller"}
    here = accounts.environ(folder, target=new.arn.account_id)
    environ = {**here, **profiles, "PATH": f"{programs}:{os.environ['PATH']}"}
    said = run(["bash", "-s"], environ, folder, text=commands_text(new))
    assert said == f"Done: {new.arn}\n"


# ---------------------------------------------------------------- what they made


def document(found: object) -> object:
    # boto3 reads JSON by itself; what a stack made moto keeps as Python writes it.
    return ast.literal_eval(unquote(found)) if isinstance(found, str) else found


def check_made(new: NewRole, accounts: TwoAccounts, *, by_stack: bool = False) -> None:
    """Everything that was asked for is there, in both accounts."""
    iam = accounts.iam(new.arn.account_id)
    role = iam.get_role(RoleName=new.name)["Role"]
    assert role["Arn"] == str(new.arn)
    assert document(role["AssumeRolePolicyDocument"]) == trust_policy(new)
    assert role["MaxSessionDuration"] == new.max_session.total_seconds()
    assert role["Description"] == new.description
    assert role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn") == new.boundary_arn
    assert role["Tags"] == [{"Key": "MadeBy", "Value": "RoleSwitch"}]
    if not by_stack:  # moto's CloudFormation passes over ManagedPolicyArns
        attached = iam.list_attached_role_policies(RoleName=new.name)["AttachedPolicies"]
        assert {each["PolicyArn"] for each in attached} == set(new.policy_arns)
    if new.policy is not None:
        inline = iam.get_role_policy(RoleName=new.name, PolicyName="Permissions")["PolicyDocument"]
        assert document(inline) == new.inline_policy
    theirs = accounts.iam(new.caller_account_id)
    policy = theirs.get_policy_version(PolicyArn=new.caller_policy_arn, VersionId="v1")["PolicyVersion"]
    assert document(policy["Document"]) == caller_policy(new)
    held = theirs.list_entities_for_policy(PolicyArn=new.caller_policy_arn)
    names = ("boaty" in str(held["PolicyUsers"]), "Runner" in str(held["PolicyRoles"]), bool(held["PolicyGroups"]))
    kinds = {caller.name for caller in new.callers}
    assert names == ("boaty" in kinds, "ci/Runner" in kinds, bool(new.groups))


def said_by(call: Callable[[], object]) -> str:
    """ok, or the code with which AWS refuses."""
    try:
        call()
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return "ok"


def lets_in(accounts: TwoAccounts, key: Key, new: NewRole, **asked: object) -> bool:
    """Whether moto, looking at permissions, gives a session."""
    given: Mapping[str, Any] = {"RoleArn": str(new.arn), "RoleSessionName": "boaty", **asked}
    return said_by(lambda: accounts.client("sts", key).assume_role(**given)) == "ok"


def check_who_is_let_in(new: NewRole, accounts: TwoAccounts) -> None:
    """The callers of EVERYTHING have got the policy, and others of their account have not."""
    accounts.enforce()
    assert lets_in(accounts, accounts.boaty, new, ExternalId=EXTERNAL_ID)
    assert lets_in(accounts, accounts.runner, new, ExternalId=EXTERNAL_ID)
    # That one role and no other.
    assert not lets_in(accounts, accounts.boaty, named(new, "Other"), ExternalId=EXTERNAL_ID)
    assert not lets_in(accounts, accounts.admins[CALLER], new, ExternalId=EXTERNAL_ID)


def test_terraform_makes_the_role_and_finds_nothing_to_change_after(
    initialised: Path, accounts: TwoAccounts, tmp_path: Path
) -> None:
    new = named(EVERYTHING, "Terraform")
    environ = with_terraform(initialised, new, accounts, tmp_path)
    check_made(new, accounts)
    run(["terraform", "plan", "-detailed-exitcode", *VARIABLES], environ, tmp_path)
    output = json.loads(run(["terraform", "output", "-json"], environ, tmp_path))
    assert output["role_arn"]["value"] == str(new.arn)
    check_who_is_let_in(new, accounts)


def test_terraform_takes_no_profile_of_another_account(
    initialised: Path, accounts: TwoAccounts, tmp_path: Path
) -> None:
    new = named(EVERYTHING, "Swapped")
    swapped = replace(accounts, admins={TARGET: accounts.admins[CALLER], CALLER: accounts.admins[TARGET]})
    with pytest.raises(AssertionError, match="AWS account ID not allowed"):
        with_terraform(initialised, new, swapped, tmp_path)
    for account_id in (TARGET, CALLER):
        with pytest.raises(ClientError, match="NoSuchEntity"):
            accounts.iam(account_id).get_role(RoleName=new.name)


def test_cloudformation_makes_the_role(accounts: TwoAccounts) -> None:
    new = named(EVERYTHING, "Stack")
    with_cloudformation(new, accounts)
    check_made(new, accounts, by_stack=True)


def test_the_cli_makes_the_role(accounts: TwoAccounts, tmp_path: Path) -> None:
    new = named(EVERYTHING, "Cli")
    with_the_cli(new, accounts, tmp_path)
    check_made(new, accounts)
    check_who_is_let_in(new, accounts)


def test_a_group_of_the_callers_account_gets_the_policy(accounts: TwoAccounts, tmp_path: Path) -> None:
    new = named(WHOLE_ACCOUNT, "Group")
    with_the_cli(new, accounts, tmp_path)
    check_made(new, accounts)
    accounts.iam(CALLER).add_user_to_group(GroupName="developers", UserName="boaty")
    accounts.enforce()
    assert lets_in(accounts, accounts.boaty, new)
    assert not lets_in(accounts, accounts.runner, new)


def test_in_one_account_the_trust_policy_keeps_out_a_user_who_may_assume_everything(
    accounts: TwoAccounts, tmp_path: Path
) -> None:
    with_the_cli(ONE_ACCOUNT, accounts, tmp_path)
    check_made(ONE_ACCOUNT, accounts)
    accounts.enforce()
    assert lets_in(accounts, accounts.boaty, ONE_ACCOUNT, ExternalId="acme-1")
    assert not lets_in(accounts, accounts.boaty, ONE_ACCOUNT, ExternalId="acme-2")
    assert not lets_in(accounts, accounts.other, ONE_ACCOUNT, ExternalId="acme-1")


# ---------------------------------------------------------------- the trust policy that was made, where it is meant


def strict_role(new: NewRole, accounts: TwoAccounts) -> TrustedRole:
    """What was made in moto, for an AWS that enforces it."""
    role = accounts.iam(new.arn.account_id).get_role(RoleName=new.name)["Role"]
    trust = json.dumps(document(role["AssumeRolePolicyDocument"]))
    longest = timedelta(seconds=role["MaxSessionDuration"])
    return TrustedRole(role["Arn"], principals_of(trust), max_session=longest, trust_policy=trust)


BOATY = User(f"arn:aws:iam::{CALLER}:user/boaty", "AKIAIOSFODNN7EXAMPLE", "b" * 40, mfa_serial=MFA, any_token_code=True)
OTHER = User(f"arn:aws:iam::{CALLER}:user/other", "AKIAI44QH8DHBEXAMPLE", "o" * 40)
STRANGER = User("arn:aws:iam::999999999999:user/boaty", "AKIASTRANGERSTRANGER", "s" * 40)


def said(sts: Any, new: NewRole, **asked: object) -> str:
    return said_by(lambda: assume(sts, str(new.arn), **asked))


def test_the_trust_policy_that_terraform_made_lets_in_whom_it_names_as_it_asks(
    initialised: Path, accounts: TwoAccounts, tmp_path: Path
) -> None:
    new = named(replace(EVERYTHING, callers=EVERYTHING.callers[:1], mfa_required=True), "Strict")
    with_terraform(initialised, new, accounts, tmp_path)
    with StrictAws([BOATY, OTHER, STRANGER], [strict_role(new, accounts)]) as aws:
        boaty, other, stranger = (Client(aws.url).sts(user) for user in (BOATY, OTHER, STRANGER))
        right = {"ExternalId": EXTERNAL_ID, "SerialNumber": MFA}
        assert said(boaty, new, **right, TokenCode="111111") == "ok"
        assert said(boaty, new, **right, TokenCode="222222", DurationSeconds=4 * 3600) == "ok"
        assert said(boaty, new, **right, TokenCode="333333", DurationSeconds=4 * 3600 + 1) == "ValidationError"
        assert said(boaty, new, SerialNumber=MFA, TokenCode="444444") == "AccessDenied"
        assert said(boaty, new, SerialNumber=MFA, TokenCode="555555", ExternalId="other") == "AccessDenied"
        assert said(boaty, new, ExternalId=EXTERNAL_ID) == "AccessDenied"
        assert said(other, new, ExternalId=EXTERNAL_ID) == "AccessDenied"
        assert said(stranger, new, ExternalId=EXTERNAL_ID) == "AccessDenied"
        tags = [{"Key": "team", "Value": "platform"}]
        assert said(boaty, new, **right, TokenCode="666666", Tags=tags, SourceIdentity="boaty") == "ok"


def test_the_whole_account_is_let_in_and_no_other_account(accounts: TwoAccounts, tmp_path: Path) -> None:
    new = named(WHOLE_ACCOUNT, "Whole")
    with_cloudformation(new, accounts)
    with StrictAws([BOATY, OTHER, STRANGER], [strict_role(new, accounts)]) as aws:
        client = Client(aws.url)
        outcomes = [said(client.sts(user), new) for user in (BOATY, OTHER, STRANGER)]
        assert outcomes == ["ok", "ok", "AccessDenied"]
        tags = [{"Key": "team", "Value": "platform"}]
        assert said(client.sts(BOATY), new, Tags=tags) == "AccessDenied"


SSO = "aws-reserved/sso.amazonaws.com"


def test_a_permission_set_is_let_in_whatever_its_roles_digits_and_path(accounts: TwoAccounts) -> None:
    new = named(replace(EVERYTHING, callers=EVERYTHING.callers[2:], external_id=None), "Center")
    with_cloudformation(new, accounts)
    outcomes = {
        f"{SSO}/eu-west-1/AWSReservedSSO_Admins_0123456789abcdef": "ok",
        f"{SSO}/AWSReservedSSO_Admins_fedcba9876543210": "ok",
        f"{SSO}/eu-west-1/AWSReservedSSO_Admins_Junior_0123456789abcdef": "AccessDenied",
        "AWSReservedSSO_Admins_0123456789abcdef": "AccessDenied",
        "ci/Runner": "AccessDenied",
    }
    own = {name: StrictRole(f"arn:aws:iam::{CALLER}:role/{name}", (BOATY.arn,)) for name in outcomes}
    with StrictAws([BOATY], [strict_role(new, accounts), *own.values()]) as aws:
        client = Client(aws.url)
        sessions = {name: client.sts_of(assume(client.sts(BOATY), role.arn)) for name, role in own.items()}
        assert {name: said(session, new) for name, session in sessions.items()} == outcomes
