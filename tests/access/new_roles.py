"""New roles as tests set them up: from the plainest to one that asks for everything with texts that mean harm."""

from __future__ import annotations

import json
from datetime import timedelta

from roleswitch.access.new_role import CallerKind, NewRole, RoleCaller
from roleswitch.core.role import Arn

TARGET, CALLER = "482109375526", "111122223333"
BOATY = RoleCaller(CallerKind.USER, "boaty")
RUNNER = RoleCaller(CallerKind.ROLE, "ci/Runner")
ADMINS = RoleCaller(CallerKind.PERMISSION_SET, "Admins")


def aws_policy(name: str, partition: str = "aws") -> str:
    return f"arn:{partition}:iam::aws:policy/{name}"


HOSTILE_VALUES = (
    "arn:aws:s3:::home/${aws:username}/*",
    'arn:aws:s3:::${file("/etc/passwd")}%{ for x in [1] }%{ endfor }',
    "arn:aws:s3:::$${twice}%%{twice}",
    "arn:aws:s3:::'; touch /tmp/owned; '",
    "arn:aws:s3:::$(touch /tmp/owned)`touch /tmp/owned`",
    'arn:aws:s3:::"quoted"\\back\\slash\\n',
    "arn:aws:s3:::file:///etc/passwd",
    "arn:aws:s3:::!Sub !x yes: no # comment",
)
HOSTILE_POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Sid": "Harm", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": HOSTILE_VALUES},
            {
                "Effect": "Deny",
                "NotAction": "iam:*",
                "Resource": "*",
                "Condition": {
                    "StringLike": {
                        "aws:PrincipalTag/for": ["no", "null", "${aws:x}", "1e3", "line\nfeed\ttab é ÿ", "EOT\n}"]
                    },
                    "Bool": {"for": "true", "yes": "false", "aws:SecureTransport": "false"},
                    "NumericLessThan": {"s3:max-keys": [10.5, 3600]},
                },
            },
        ],
    }
)

PLAIN = NewRole(
    arn=Arn("aws", TARGET, "Auditor"),
    caller_account_id=CALLER,
    callers=(BOATY,),
    policy_arns=(aws_policy("ReadOnlyAccess"),),
)
EVERYTHING = NewRole(
    arn=Arn("aws", TARGET, "team/a@b/Deploy+er=,.@-_"),
    caller_account_id=CALLER,
    callers=(BOATY, RUNNER, ADMINS),
    external_id="file:///etc/passwd",
    max_session=timedelta(hours=4),
    policy_arns=(aws_policy("PowerUserAccess"), aws_policy("SecurityAudit")),
    policy=HOSTILE_POLICY,
    boundary_arn=aws_policy("AdministratorAccess"),
    allows_tags=True,
    allows_source_identity=True,
)
WHOLE_ACCOUNT = NewRole(
    arn=Arn("aws", TARGET, "Reader"),
    caller_account_id=CALLER,
    groups=("developers",),
    policy_arns=(aws_policy("job-function/ViewOnlyAccess"),),
)
DASHES = NewRole(
    arn=Arn("aws", TARGET, "--profile"),
    caller_account_id=CALLER,
    callers=(RoleCaller(CallerKind.USER, "--debug"),),
    external_id="--external",
)
ONE_ACCOUNT = NewRole(
    arn=Arn("aws", CALLER, "Operator"),
    caller_account_id=CALLER,
    callers=(BOATY,),
    external_id="acme-1",
    mfa_required=True,
    policy_arns=(aws_policy("AdministratorAccess"),),
)
CHINA = NewRole(
    arn=Arn("aws-cn", TARGET, "Auditor"),
    caller_account_id=CALLER,
    callers=(RUNNER, ADMINS),
    policy_arns=(aws_policy("ReadOnlyAccess", "aws-cn"),),
)
ALL = {
    "plain": PLAIN,
    "everything": EVERYTHING,
    "whole account": WHOLE_ACCOUNT,
    "dashes": DASHES,
    "one account": ONE_ACCOUNT,
    "China": CHINA,
}
