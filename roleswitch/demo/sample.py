"""What the demo's AWS, its Identity Center and its organization know, and a person's roles.toml for it."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from roleswitch.core.session import utc_now
from roleswitch.demo.strict_aws import StrictRole, User
from roleswitch.demo.strict_identity_center import AssignedAccount, PermissionSet, StrictDirectory
from roleswitch.demo.strict_organizations import MemberAccount, StrictOrganization, Unit

PARTNER_EXTERNAL_ID = "northwind-7064"
"""What Partner bucket asks for: the list has none, so the first try is refused."""

MFA_SERIAL = "arn:aws:iam::111122223333:mfa/any-six-digits"
"""Nobody has the device: its name says what it takes."""

_BOATY = "arn:aws:iam::111122223333:user/boaty.mcboatface"
_HOME_ACCOUNT = "arn:aws:iam::111122223333:root"
_GOV_BOATY = "arn:aws-us-gov:iam::120987654321:user/boaty.mcboatface"
_MANAGEMENT = "358019274463"
_MANAGEMENT_ROOT = f"arn:aws:iam::{_MANAGEMENT}:root"
_BY_TRUST_POLICY = " because no role trust policy allows the sts:AssumeRole action"


def sources() -> Mapping[str, User]:
    """The user of each source, with a secret key that no other demo has."""
    return {
        "work": User(
            _BOATY,
            "AKIAROLESWITCHDEMO01",
            _secret_access_key(),
            mfa_serial=MFA_SERIAL,
            any_token_code=True,
            key_created=utc_now() - timedelta(days=12),
        ),
        # GovCloud is a partition of its own: keys of the others mean nothing there.
        "gov": User(
            _GOV_BOATY, "AKIAROLESWITCHDEMO02", _secret_access_key(), key_created=utc_now() - timedelta(days=94)
        ),
    }


def _secret_access_key() -> str:
    return base64.b64encode(secrets.token_bytes(30)).decode()


ROLES = (
    StrictRole("arn:aws:iam::482109375526:role/AdministratorAccess", (_BOATY,)),
    StrictRole("arn:aws:iam::482109375526:role/ReadOnly", (_HOME_ACCOUNT,), max_session=timedelta(hours=12)),
    StrictRole("arn:aws:iam::903411772280:role/Deployer", (_BOATY,), max_session=timedelta(hours=4)),
    StrictRole("arn:aws:iam::665022189041:role/NetworkOps", (_BOATY,), mfa_required=True, ending=_BY_TRUST_POLICY),
    StrictRole(f"arn:aws:iam::{_MANAGEMENT}:role/OrganizationAudit", (_BOATY,)),
    StrictRole("arn:aws:iam::731044561290:role/DataAnalyst", (_HOME_ACCOUNT,)),
    StrictRole("arn:aws:iam::012345678901:role/pipelines/Warehouse", (_BOATY,), max_session=timedelta(hours=12)),
    StrictRole("arn:aws:iam::111222333444:role/users_assume_role_default", (_HOME_ACCOUNT,), "boaty-2024"),
    StrictRole(
        "arn:aws:iam::706469024316:role/athakur-cross-account-s3-access",
        (_HOME_ACCOUNT,),
        PARTNER_EXTERNAL_ID,
        ending=_BY_TRUST_POLICY,
    ),
    StrictRole(
        "arn:aws:iam::519203847566:role/InvoiceReader",
        ("arn:aws:iam::519203847566:role/Accounting",),
        ending=_BY_TRUST_POLICY,
    ),
    StrictRole("arn:aws-us-gov:iam::334566710098:role/audit/SecurityAudit", (_GOV_BOATY,)),
    StrictRole("arn:aws:iam::204815162342:role/PowerUser", (_BOATY,), max_session=timedelta(hours=12)),
    StrictRole("arn:aws:iam::867530900001:role/Migration", (_BOATY,)),
)

_AN_HOUR, _FOUR_HOURS, _TWELVE_HOURS = timedelta(hours=1), timedelta(hours=4), timedelta(hours=12)
_ADMIN = PermissionSet("AdministratorAccess", _AN_HOUR)
_DEPLOY = PermissionSet("Deployer", _FOUR_HOURS)
_READ_ONLY = PermissionSet("ReadOnly", _TWELVE_HOURS)
_AUDIT = PermissionSet("OrganizationAudit", _AN_HOUR)

IDENTITY_CENTER = StrictDirectory(
    "https://acme.awsapps.com/start",
    "eu-west-1",
    "boaty.mcboatface@acme.example",
    (
        AssignedAccount(_MANAGEMENT, "acme", "aws@acme.example", (_AUDIT, _READ_ONLY)),
        AssignedAccount("482109375526", "acme-prod", "aws+prod@acme.example", (_ADMIN, _DEPLOY, _READ_ONLY)),
        AssignedAccount("903411772280", "acme-stage", "aws+stage@acme.example", (_ADMIN, _DEPLOY, _READ_ONLY)),
        AssignedAccount("731044561290", "acme-data", "aws+data@acme.example", (_DEPLOY, _READ_ONLY)),
        AssignedAccount("012345678901", "acme-warehouse", "aws+warehouse@acme.example", (_DEPLOY, _READ_ONLY)),
        AssignedAccount("204815162342", "boaty-sandbox", "aws+boaty@acme.example", (_ADMIN, _READ_ONLY)),
    ),
)

ORGANIZATION = StrictOrganization(
    MemberAccount(_MANAGEMENT, "acme", "aws@acme.example"),
    (
        Unit(
            "Workloads",
            (
                Unit(
                    "Prod",
                    accounts=(
                        MemberAccount("482109375526", "acme-prod", "aws+prod@acme.example"),
                        MemberAccount("012345678901", "acme-warehouse", "aws+warehouse@acme.example"),
                        MemberAccount("731044561290", "acme-data", "aws+data@acme.example"),
                    ),
                ),
                Unit(
                    "Stage",
                    accounts=(
                        MemberAccount("903411772280", "acme-stage", "aws+stage@acme.example"),
                        MemberAccount("260194837715", "acme-stage-data", "aws+stage-data@acme.example"),
                    ),
                ),
            ),
        ),
        Unit(
            "Infrastructure",
            accounts=(
                MemberAccount("665022189041", "acme-network", "aws+network@acme.example"),
                MemberAccount("111122223333", "acme-identity", "aws+identity@acme.example"),
                MemberAccount("590183746628", "acme-logs", "aws+logs@acme.example"),
            ),
        ),
        Unit(
            "Sandbox",
            accounts=(
                MemberAccount("204815162342", "boaty-sandbox", "aws+boaty@acme.example"),
                MemberAccount("867530900001", "acme-trial", "aws+trial@acme.example"),
                MemberAccount("478291036654", "acme-hackathon", "aws+hackathon@acme.example", "CLOSED"),
            ),
        ),
    ),
    may_list=(
        f"arn:aws:iam::{_MANAGEMENT}:role/OrganizationAudit",
        IDENTITY_CENTER.role_arn(_MANAGEMENT, _AUDIT.name),
    ),
)

MEMBER_ROLES = tuple(
    # AWS makes it with the account; it trusts the management account [doc]. The user's trust is the demo's.
    StrictRole(f"arn:aws:iam::{account.account_id}:role/OrganizationAccountAccessRole", (_MANAGEMENT_ROOT, _BOATY))
    for account in ORGANIZATION.members()
)
"""Not in the list: what somebody makes of the organization's accounts."""

PREFERENCES_FILE = """\
# All of the demo goes when its window closes, sessions too.
keep_in_tray = false
on_quit = "keep"
"""

ROLES_FILE = """\
# The demo's list. It goes when the demo ends; edit what you like.
version = 1

[sources.work]
kind = "access-key"
access_key_id = "AKIAROLESWITCHDEMO01"
region = "eu-west-1"
mfa_serial = "arn:aws:iam::111122223333:mfa/any-six-digits"

[sources.gov]
kind = "access-key"
access_key_id = "AKIAROLESWITCHDEMO02"
region = "us-gov-west-1"

# Sign in with any browser on this computer: its page asks to allow or deny.
[sources.acme]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"

[roles.prod-admin]
display_name = "Production"
role_arn = "arn:aws:iam::482109375526:role/AdministratorAccess"
account_name = "acme-prod"
source = "work"
color = "#d13438"
group = "Platform"
favorite = true
region = "eu-west-1"
stand_out = true

[roles.stage-deploy]
display_name = "Staging deploy"
role_arn = "arn:aws:iam::903411772280:role/Deployer"
account_name = "acme-stage"
source = "work"
color = "#e08a00"
group = "Platform"
favorite = true
duration_seconds = 14400
region = "eu-west-1"

# Asks for an MFA code: any six digits will do here, each once.
[roles.shared-net]
display_name = "Network hub"
role_arn = "arn:aws:iam::665022189041:role/NetworkOps"
account_name = "acme-network"
source = "work"
mfa = "session"
color = "#0e86d4"
group = "Platform"
region = "eu-west-1"

[roles.prod-readonly]
display_name = "Production, read only"
role_arn = "arn:aws:iam::482109375526:role/ReadOnly"
account_name = "acme-prod"
source = "work"
color = "#d13438"
group = "Platform"
duration_seconds = 43200
region = "eu-west-1"

# May list the accounts of the organization.
[roles.org-audit]
display_name = "Organization"
role_arn = "arn:aws:iam::358019274463:role/OrganizationAudit"
account_name = "acme"
source = "work"
color = "#0b7a75"
group = "Platform"
region = "eu-west-1"

# The shortest session that AWS gives: its end can be watched.
[roles.data-analyst]
display_name = "Data lake"
role_arn = "arn:aws:iam::731044561290:role/DataAnalyst"
account_name = "acme-data"
source = "work"
color = "#8250df"
group = "Data"
favorite = true
duration_seconds = 900
region = "us-east-1"

[roles.warehouse]
display_name = "Warehouse"
account_id = "012345678901"
role_name = "pipelines/Warehouse"
account_name = "acme-warehouse"
source = "work"
color = "#6f42c1"
group = "Data"
session_name = "{user}-nightly"
duration_seconds = 28800
region = "eu-central-1"

[roles.child]
display_name = "Child account"
role_arn = "arn:aws:iam::111222333444:role/users_assume_role_default"
account_name = "acme-child"
source = "work"
color = "#1f8a5b"
group = "Partners"
external_id = "boaty-2024"
region = "us-east-1"

# Refused until it has its external ID: northwind-7064
[roles.partner-s3]
display_name = "Partner bucket"
role_arn = "arn:aws:iam::706469024316:role/athakur-cross-account-s3-access"
account_name = "northwind"
source = "work"
color = "#c2399b"
group = "Partners"
region = "us-east-2"

# Refused for good: it trusts somebody else.
[roles.partner-invoices]
display_name = "Partner invoices"
role_arn = "arn:aws:iam::519203847566:role/InvoiceReader"
account_name = "fabrikam"
source = "work"
color = "#c2399b"
group = "Partners"
region = "eu-west-1"

[roles.gov-audit]
display_name = "GovCloud audit"
account_id = "334566710098"
role_name = "audit/SecurityAudit"
partition = "aws-us-gov"
account_name = "acme-gov"
source = "gov"
color = "#57606a"
group = "Partners"
region = "us-gov-west-1"

[roles.sandbox]
display_name = "My sandbox"
role_arn = "arn:aws:iam::204815162342:role/PowerUser"
account_name = "boaty-sandbox"
source = "work"
color = "yellow"
group = "Sandbox"
favorite = true
region = "eu-north-1"

# Asks for more than the role allows, which is 1 hour.
[roles.migration]
display_name = "Migration trial"
role_arn = "arn:aws:iam::867530900001:role/Migration"
account_name = "acme-trial"
source = "work"
color = "green"
group = "Sandbox"
duration_seconds = 14400
region = "eu-west-1"
"""


@dataclass(frozen=True)
class Bucket:
    """A bucket of an account, with objects by their keys."""

    name: str
    account_id: str
    region: str
    objects: Mapping[str, str]


BUCKETS = (
    Bucket("acme-prod-releases", "482109375526", "eu-west-1", {"2024/web-41.txt": "web 41\n"}),
    Bucket("acme-prod-logs", "482109375526", "eu-west-1", {}),
    Bucket("acme-stage-artifacts", "903411772280", "eu-west-1", {"web-42-rc1.txt": "web 42, first candidate\n"}),
    Bucket("acme-lake-raw", "731044561290", "us-east-1", {"orders/1.csv": "id,total\n1,12.50\n"}),
    Bucket("acme-warehouse-exports", "012345678901", "eu-central-1", {}),
    Bucket("acme-child-uploads", "111222333444", "us-east-1", {"hello.txt": "hello from the child account\n"}),
    Bucket("northwind-shared", "706469024316", "us-east-2", {"invoice-7064.txt": "paid\n"}),
    Bucket("acme-gov-evidence", "334566710098", "us-gov-west-1", {}),
    Bucket("boaty-scratch", "204815162342", "eu-north-1", {}),
)
