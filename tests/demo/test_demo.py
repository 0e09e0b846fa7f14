"""The demo's world: complete, shut off from the person's, and gone when it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from keyring.errors import PasswordDeleteError

from roleswitch import files
from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.demo import sample
from roleswitch.demo.keyring import DemoKeyring
from roleswitch.demo.strict_aws import User
from roleswitch.demo.strict_identity_center import DEVICE_CODE_GRANT
from roleswitch.demo.world import DemoWorld, demo_world, environment
from tests.demo.client import Client, Credentials, assume, refusal

AWS_CLI = Path(sys.executable).with_name("aws")


@pytest.fixture(scope="module")
def world() -> Iterator[DemoWorld]:
    with demo_world() as running:
        yield running


@pytest.fixture
def inside(world: DemoWorld, monkeypatch: pytest.MonkeyPatch) -> DemoWorld:
    """This process, as one that lives in the demo."""
    for name, value in world.environ.items():
        monkeypatch.setenv(name, value)
    return world


def catalog() -> Catalog:
    return parse(sample.ROLES_FILE)


def user_of(world: DemoWorld, source: str) -> User:
    entry = catalog().source(source)
    assert isinstance(entry, AccessKeySource)
    key = Keychain(DemoKeyring(world.home)).read(entry)
    return User("", key.access_key_id, key.secret_access_key)


def assume_as_listed(world: DemoWorld, name: str, **more: str) -> Credentials:
    role = catalog().role(name)
    sts = Client(world.aws.url).sts(user_of(world, role.source or ""), role.region or "")
    external_id = {"ExternalId": role.external_id} if role.external_id else {}
    return assume(sts, str(role.arn), DurationSeconds=role.duration.seconds, **external_id, **more)


def aws_cli(world: DemoWorld, credentials: Credentials, region: str, *command: str) -> str:
    keys = {
        "AWS_ACCESS_KEY_ID": credentials["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": credentials["SecretAccessKey"],
        "AWS_SESSION_TOKEN": credentials["SessionToken"],
        "AWS_DEFAULT_REGION": region,
    }
    ran = subprocess.run([AWS_CLI, *command], env={**world.environ, **keys}, capture_output=True, text=True, check=True)
    return ran.stdout


# What is in it


def test_the_list_is_good_and_has_every_role_of_the_accounts() -> None:
    assert catalog().problems == ()
    listed = sorted(str(role.arn) for role in catalog().roles.values())
    assert listed == sorted(role.arn for role in sample.ROLES)
    assert {role.group for role in catalog().roles.values()} == {"Platform", "Data", "Partners", "Sandbox"}


def test_every_role_can_be_assumed_as_listed_but_those_that_show_a_refusal(world: DemoWorld) -> None:
    shows = {
        "shared-net": "because no role trust policy allows the sts:AssumeRole action",
        "partner-s3": "because no role trust policy allows the sts:AssumeRole action",
        "partner-invoices": "because no role trust policy allows the sts:AssumeRole action",
        "migration": "exceeds the MaxSessionDuration set for this role.",
    }
    for name in catalog().roles:
        if name in shows:
            assert refusal(partial(assume_as_listed, world, name)).message.endswith(shows[name])
        else:
            assert assume_as_listed(world, name)["SessionToken"]


def test_network_hub_takes_any_six_digits_for_a_code_and_each_once(world: DemoWorld) -> None:
    code = {"SerialNumber": sample.MFA_SERIAL, "TokenCode": "314159"}
    assert f'mfa_serial = "{sample.MFA_SERIAL}"' in sample.ROLES_FILE
    assert assume_as_listed(world, "shared-net", **code)["SessionToken"]
    used = refusal(partial(assume_as_listed, world, "shared-net", **code))
    assert used.message.startswith("MultiFactorAuthentication failed with invalid MFA one time pass code")


def test_partner_bucket_opens_with_the_external_id_that_the_demo_tells(world: DemoWorld) -> None:
    assert assume_as_listed(world, "partner-s3", ExternalId=sample.PARTNER_EXTERNAL_ID)["SessionToken"]
    assert f"external ID: {sample.PARTNER_EXTERNAL_ID}" in sample.ROLES_FILE


def test_somebody_signs_in_to_identity_center_and_gets_every_role_that_it_lists(world: DemoWorld) -> None:
    source = catalog().source("acme")
    assert isinstance(source, IdentityCenterSource)
    oidc, portal = (Client(world.aws.url).unsigned(service) for service in ("sso-oidc", "sso"))
    registered = oidc.register_client(clientName="RoleSwitch", clientType="public")
    client = {name: registered[name] for name in ("clientId", "clientSecret")}
    device = oidc.start_device_authorization(**client, startUrl=source.start_url)
    assert device["verificationUriComplete"].startswith(f"{world.aws.url}/device?")
    world.aws.identity_center.allow(device["userCode"])
    token = oidc.create_token(**client, grantType=DEVICE_CODE_GRANT, deviceCode=device["deviceCode"])
    access = {"accessToken": token["accessToken"]}
    accounts = portal.list_accounts(**access)["accountList"]
    assert len(accounts) == 6
    for account in accounts:
        roles = portal.list_account_roles(**access, accountId=account["accountId"])["roleList"]
        assert len(roles) in {2, 3}
        for role in roles:
            assert portal.get_role_credentials(**access, **role)["roleCredentials"]["sessionToken"]


def test_org_audit_lists_the_organization_and_each_account_has_a_role_for_it(world: DemoWorld) -> None:
    credentials = assume_as_listed(world, "org-audit")
    client = Client(world.aws.url)
    accounts = client.organizations_of(credentials).list_accounts()["Accounts"]
    assert (len(accounts), accounts[0]["Name"]) == (12, "acme")
    for account in accounts[1:]:
        assert assume(client.sts_of(credentials), f"arn:aws:iam::{account['Id']}:role/OrganizationAccountAccessRole")


def test_accounts_are_called_the_same_wherever_they_are_told() -> None:
    names = {role.arn.account_id: role.account_name for role in catalog().roles.values()}
    told = [
        *((account.account_id, account.account_name) for account in sample.IDENTITY_CENTER.accounts),
        *((account.account_id, account.name) for account in sample.ORGANIZATION.members()),
    ]
    assert [(number, name) for number, name in told if names.get(number, name) != name] == []


@pytest.mark.parametrize(
    ("role", "arn", "buckets"),
    [
        (
            "prod-admin",
            "arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty",
            ["acme-prod-releases", "acme-prod-logs"],
        ),
        (
            "gov-audit",
            "arn:aws-us-gov:sts::334566710098:assumed-role/SecurityAudit/boaty",
            ["acme-gov-evidence"],
        ),
    ],
)
def test_the_aws_cli_works_with_a_session(world: DemoWorld, role: str, arn: str, buckets: list[str]) -> None:
    credentials = assume_as_listed(world, role)
    region = catalog().role(role).region or ""
    assert json.loads(aws_cli(world, credentials, region, "sts", "get-caller-identity"))["Arn"] == arn
    listed = aws_cli(world, credentials, region, "s3", "ls").split()
    assert [bucket for bucket in buckets if bucket not in listed] == []


def test_the_program_finds_the_list_and_the_keyring(inside: DemoWorld) -> None:
    assert files.roles_file() == str(inside.home / "roles.toml")
    source = catalog().source("work")
    assert isinstance(source, AccessKeySource)
    # As the window's process does: keyring itself picks the backend.
    found = "import json, keyring; print(keyring.get_password('RoleSwitch', 'work:' + 'AKIAROLESWITCHDEMO01'))"
    ran = subprocess.run([sys.executable, "-c", found], env=inside.environ, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout)["secret_access_key"] == user_of(inside, "work").secret_access_key


# What it leaves alone


def test_everything_goes_when_it_ends() -> None:
    with demo_world() as short:
        url = short.aws.url
        assert (short.home / "keyring.json").stat().st_mode & 0o777 == 0o600
        assert short.home.stat().st_mode & 0o777 == 0o700
    assert not short.home.exists()
    with pytest.raises(ConnectionRefusedError):
        connect(url)


def connect(url: str) -> None:
    host, _, port = url.removeprefix("http://").partition(":")
    socket.create_connection((host, int(port))).close()


def test_nothing_of_the_persons_leads_into_it() -> None:
    persons = {
        "HOME": "/home/boaty",
        "PATH": "/usr/bin",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
        "AWS_PROFILE": "production",
        "AWS_SESSION_TOKEN": "the person's",
        "AWS_ENDPOINT_URL_S3": "https://s3.example.com",
        "XDG_CONFIG_HOME": "/home/boaty/.config",
        "HTTPS_PROXY": "http://proxy.example.com:3128",
        "no_proxy": "intranet.example.com",
    }
    demo = environment(Path("/tmp/demo"), "http://127.0.0.1:4000", persons)
    assert sorted(name for name in demo if name.startswith("AWS_")) == [
        "AWS_CONFIG_FILE",
        "AWS_EC2_METADATA_DISABLED",
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_ORGANIZATIONS",
        "AWS_ENDPOINT_URL_SSO",
        "AWS_ENDPOINT_URL_SSO_OIDC",
        "AWS_ENDPOINT_URL_STS",
        "AWS_SHARED_CREDENTIALS_FILE",
    ]
    assert [name for name, value in demo.items() if "/home/boaty" in value] == []
    assert demo["NO_PROXY"] == demo["no_proxy"] == "intranet.example.com,127.0.0.1"
    assert demo["PATH"] == "/usr/bin"


def test_a_window_is_still_found_by_the_xauthority_of_the_persons_home(tmp_path: Path) -> None:
    (tmp_path / ".Xauthority").touch()
    persons = {"HOME": str(tmp_path), "DISPLAY": ":0"}
    demo = environment(Path("/tmp/demo"), "http://127.0.0.1:4000", persons)
    assert (demo["HOME"], demo["XAUTHORITY"]) == ("/tmp/demo", str(tmp_path / ".Xauthority"))


# The keyring that works in a demo alone


def test_the_demos_keyring_keeps_what_it_is_given(inside: DemoWorld) -> None:
    DemoKeyring().set_password("RoleSwitch", "spare:AKIA", "secret")
    assert DemoKeyring().get_password("RoleSwitch", "spare:AKIA") == "secret"
    DemoKeyring().delete_password("RoleSwitch", "spare:AKIA")
    assert DemoKeyring().get_password("RoleSwitch", "spare:AKIA") is None
    with pytest.raises(PasswordDeleteError):
        DemoKeyring().delete_password("RoleSwitch", "spare:AKIA")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ROLESWITCH_HOME", ""),
        ("ROLESWITCH_HOME", tempfile.gettempdir()),
        ("AWS_ENDPOINT_URL_STS", ""),
        ("AWS_ENDPOINT_URL_STS", "https://sts.amazonaws.com"),
        ("AWS_ENDPOINT_URL_STS", "http://127.0.0.1.example.com"),
    ],
)
def test_the_demos_keyring_refuses_to_work_outside_a_demo(
    inside: DemoWorld, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert DemoKeyring.priority == 1
    monkeypatch.setenv(name, value)
    with pytest.raises(RuntimeError, match="the demo's keyring protects nothing"):
        _ = DemoKeyring.priority
    with pytest.raises(RuntimeError, match="the demo's keyring protects nothing"):
        DemoKeyring().set_password("RoleSwitch", "work:AKIA", "secret")


# `roleswitch demo`

RUN = """
import sys
from roleswitch.demo import run
program, *arguments = sys.argv[1:]
sys.exit(run(arguments, [sys.executable, "-c", program]))
"""


def started(program: str, *arguments: str) -> subprocess.Popen[str]:
    # The program's own output comes by standard output, the demo's words by standard error.
    command = [sys.executable, "-c", RUN, program, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_demo_runs_the_program_in_its_world_and_ends_as_it_does() -> None:
    program = "import os, sys; print(os.environ['HOME'], sys.argv[1]); sys.exit(7)"
    with started(program, "--argument") as demo:
        told, welcome = demo.communicate()
    home, argument = told.split()
    assert (demo.returncode, argument) == (7, "--argument")
    assert not Path(home).exists()
    assert f"AWS_CONFIG_FILE={home}/.aws/config" in welcome
    assert f"ROLESWITCH_HOME={home} PYTHON_KEYRING_BACKEND=" in welcome
    assert sample.PARTNER_EXTERNAL_ID in welcome
    assert "Sign in to acme with any browser" in welcome


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_demo_that_is_told_to_end_takes_the_program_and_its_home_along(number: signal.Signals) -> None:
    program = "import os, time; print(os.environ['HOME'], os.getpid(), flush=True); time.sleep(60)"
    with started(program) as demo:
        assert demo.stdout is not None
        home, child = demo.stdout.readline().split()
        demo.send_signal(number)
        demo.communicate()
    assert demo.returncode == 130
    assert not Path(home).exists()
    with pytest.raises(ProcessLookupError):
        os.kill(int(child), 0)


def test_without_moto_the_demo_says_what_to_install() -> None:
    without = "import sys; sys.modules['moto'] = None\nfrom roleswitch.demo import run\nrun()"
    ran = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, check=False)
    assert "DeliveryTrouble: The demo needs moto, which is not installed: run pipx install" in ran.stderr


def test_who_has_the_bundle_is_told_only_what_can_be_done_with_it() -> None:
    without = "import sys; sys.modules['moto'] = None; sys.frozen = True\nfrom roleswitch.demo import run\nrun()"
    ran = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, check=False)
    told = ran.stderr.splitlines()[-1].partition(": ")[2]
    assert told == "The demo is not in this package: run pipx install 'roleswitch[demo]', then roleswitch demo."


def test_a_process_in_a_demo_loads_neither_moto_nor_botocore_for_its_keyring() -> None:
    loads = "import sys, roleswitch.demo.keyring; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert {"moto", "botocore", "http.server"}.isdisjoint(ran.stdout.split())
