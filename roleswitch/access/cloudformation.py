"""A new role as CloudFormation: a template for each of the two accounts.

Every text stands in double quotes as JSON has them, which YAML reads as they are, so that nothing in it is taken for a
date, a number or a tag such as !Sub.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from roleswitch.access.new_role import (
    INLINE_POLICY_NAME,
    TAGS,
    CallerKind,
    NewRole,
    caller_policy,
    trust_policy,
)


def role_template(new: NewRole) -> str:
    """For the role's account."""
    settings: dict[str, object] = {
        "RoleName": new.name,
        "Path": new.path,
        "Description": new.description,
        "MaxSessionDuration": round(new.max_session.total_seconds()),
        "AssumeRolePolicyDocument": trust_policy(new),
    }
    if new.policy_arns:
        settings["ManagedPolicyArns"] = list(new.policy_arns)
    if new.inline_policy is not None:
        settings["Policies"] = [{"PolicyName": INLINE_POLICY_NAME, "PolicyDocument": new.inline_policy}]
    if new.boundary_arn is not None:
        settings["PermissionsBoundary"] = new.boundary_arn
    settings["Tags"] = [{"Key": key, "Value": value} for key, value in TAGS.items()]
    template = {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"The role {new.name}, to be assumed from {new.caller_account_id}",
        "Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": settings}},
        "Outputs": {"RoleArn": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}}},
    }
    return _head(new, "role", new.arn.account_id) + _yaml(template)


def caller_template(new: NewRole) -> str:
    """For the caller's account: the policy, attached to those who are named."""
    settings: dict[str, object] = {
        "ManagedPolicyName": new.caller_policy_name,
        "Description": f"Lets its users and roles assume {new.arn}",
        "PolicyDocument": caller_policy(new),
    }
    attached = {
        "Users": [who.own_name for who in new.callers_of(CallerKind.USER)],
        "Roles": [who.own_name for who in new.callers_of(CallerKind.ROLE)],
        "Groups": list(new.groups),
    }
    settings |= {kind: names for kind, names in attached.items() if names}
    template = {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"The policy of who assumes {new.name} in {new.arn.account_id}",
        "Resources": {"CallerPolicy": {"Type": "AWS::IAM::ManagedPolicy", "Properties": settings}},
        # The Ref of such a policy is its ARN.
        "Outputs": {"PolicyArn": {"Value": {"Ref": "CallerPolicy"}}},
    }
    return _head(new, "caller", new.caller_account_id) + _permission_sets(new) + _yaml(template)


def _head(new: NewRole, part: str, account_id: str) -> str:
    stack = re.sub(r"[^A-Za-z0-9]+", "-", f"roleswitch-{part}-{new.arn.account_id}-{new.name}").strip("-")
    return f"""\
# Written by RoleSwitch. With a profile of ~/.aws that may manage IAM in {account_id}:
#
#   aws cloudformation deploy --template-file {part}.yaml --stack-name {stack} \\
#     --capabilities CAPABILITY_NAMED_IAM --profile PROFILE

"""


def _permission_sets(new: NewRole) -> str:
    names = ", ".join(who.name for who in new.callers_of(CallerKind.PERMISSION_SET))
    if not names:
        return ""
    return f"""\
# Identity Center manages the roles of permission sets itself: in {names} add the policy
# {new.caller_policy_name} as a customer managed policy, or its statement to the inline policy.

"""


_PLAIN = re.compile(r"[A-Z][A-Za-z]{2,}")
"""Names that YAML takes for texts without quotes, but for the few that it takes for something else."""
_WORDS = frozenset({"yes", "true", "off", "null", "false"})


def _yaml(value: object, depth: int = 0) -> str:
    """A mapping or list of JSON as lines of YAML."""
    lines = []
    if isinstance(value, Mapping):
        for name, inner in value.items():
            plain = _PLAIN.fullmatch(name) and name.lower() not in _WORDS
            lines.append(f"{'  ' * depth}{name if plain else json.dumps(name)}:{_after(inner, depth + 1)}")
    elif isinstance(value, list):
        for inner in value:
            # A mapping begins on the line of its dash, two characters in.
            lines.append(f"{'  ' * depth}-{_after(inner, depth + 1, at_dash=True)}")
    return "".join(lines)


def _after(value: object, depth: int, *, at_dash: bool = False) -> str:
    """What stands behind a name or a dash, with the end of its line."""
    if isinstance(value, Mapping | list):
        if not value:
            return f" {json.dumps(value)}\n"
        written = _yaml(value, depth)
        return f" {written.lstrip(' ')}" if at_dash else f"\n{written}"
    return f" {json.dumps(value)}\n"
