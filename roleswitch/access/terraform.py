"""A new role as Terraform: one file for both accounts, with a provider for each.

It is written as `terraform fmt` writes it. Texts are quoted so that nothing in them acts: HCL would put a value in the
place of ${ and %{ (Terraform language, "Strings and Templates").
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from roleswitch.access.new_role import (
    INLINE_POLICY_NAME,
    TAGS,
    CallerKind,
    NewRole,
    caller_policy,
    trust_policy,
)
from roleswitch.core.partitions import first_region

_ELEMENTS = frozenset({"Version", "Statement", "Sid", "Effect", "Principal", "AWS", "Action", "Resource", "Condition"})
"""Names that are read more easily without quotes. Any other may be a word of HCL, such as for."""


def terraform_text(new: NewRole) -> str:
    """The file, to be applied with -var target_profile=… and -var caller_profile=…, profiles of ~/.aws."""
    parts = [_head(new), _variables(new), *_providers(new), *_role(new), *_caller(new), _OUTPUT]
    return "\n\n".join(parts) + "\n"


def _head(new: NewRole) -> str:
    accounts = "in one account" if new.one_account else "in two accounts"
    return f"""\
# The role {new.name}, and the policy of who assumes it, {accounts}. Written by RoleSwitch.
#
#   terraform init
#   terraform apply -var target_profile=PROFILE -var caller_profile=PROFILE

terraform {{
  required_providers {{
    aws = {{
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }}
  }}
}}"""


def _variables(new: NewRole) -> str:
    return "\n\n".join(
        f"""\
variable "{name}_profile" {{
  description = "Profile of ~/.aws that may manage IAM in {account_id}, {whose}"
  type        = string
}}"""
        for name, account_id, whose in (
            ("target", new.arn.account_id, "the role's account"),
            ("caller", new.caller_account_id, "the caller's account"),
        )
    )


def _providers(new: NewRole) -> list[str]:
    """With the account that each has to be in: a profile of another one is refused before anything is made."""
    region = _text(first_region(new.arn.partition))
    return [
        f"""\
provider "aws" {{
  alias               = "{alias}"
  profile             = var.{alias}_profile
  region              = {region}
  allowed_account_ids = [{_text(account_id)}]
}}"""
        for alias, account_id in (("target", new.arn.account_id), ("caller", new.caller_account_id))
    ]


def _role(new: NewRole) -> list[str]:
    settings: dict[str, object] = {
        "name": new.name,
        "path": new.path,
        "description": new.description,
        "max_session_duration": round(new.max_session.total_seconds()),
    }
    if new.boundary_arn is not None:
        settings["permissions_boundary"] = new.boundary_arn
    trust = f"assume_role_policy = jsonencode({_value(trust_policy(new), 1)})"
    made = [_resource("aws_iam_role", "this", "target", _attributes(settings), trust, _TAGS)]
    if new.policy_arns:
        made.append(_attachment("role", "permissions", "target", _each(new.policy_arns), "aws_iam_role.this.name"))
    if new.inline_policy is not None:
        made.append(
            _resource(
                "aws_iam_role_policy",
                "permissions",
                "target",
                _aligned({"name": _text(INLINE_POLICY_NAME), "role": "aws_iam_role.this.name"}),
                f"policy = jsonencode({_value(new.inline_policy, 1)})",
            )
        )
    return made


def _caller(new: NewRole) -> list[str]:
    policy = f"policy = jsonencode({_value(caller_policy(new), 1)})"
    made = [
        _resource("aws_iam_policy", "caller", "caller", _attributes({"name": new.caller_policy_name}), policy, _TAGS)
    ]
    named: Mapping[str, Sequence[str]] = {
        "user": [who.own_name for who in new.callers_of(CallerKind.USER)],
        "role": [who.own_name for who in new.callers_of(CallerKind.ROLE)],
        "group": new.groups,
    }
    for kind, names in named.items():
        if names:
            made.append(_attachment(kind, "caller", "caller", _each(names), "each.value"))
    if sets := new.callers_of(CallerKind.PERMISSION_SET):
        names = ", ".join(who.name for who in sets)
        made.append(
            f"# Identity Center manages the roles of permission sets itself: in {names} add the policy\n"
            f"# {new.caller_policy_name} as a customer managed policy, or its statement to the inline policy."
        )
    return made


_TAGS = f"tags = {{\n{chr(10).join(f'    {key} = {json.dumps(value)}' for key, value in TAGS.items())}\n  }}"
_OUTPUT = """\
output "role_arn" {
  value = aws_iam_role.this.arn
}"""


def _attachment(kind: str, name: str, alias: str, each: str, attached_to: str) -> str:
    """Of a policy to a user, role or group: each of several policies, or to each of several."""
    policy_arn = "each.value" if attached_to != "each.value" else "aws_iam_policy.caller.arn"
    settings = {"for_each": each, kind: attached_to, "policy_arn": policy_arn}
    return _resource(f"aws_iam_{kind}_policy_attachment", name, alias, _aligned(settings))


def _each(values: Sequence[str]) -> str:
    return f"toset({_value(list(values), 1)})"


def _resource(kind: str, name: str, alias: str, *groups: str) -> str:
    """`groups` are attributes that are lined up by themselves, as `terraform fmt` does around those of many lines."""
    return "\n".join([f'resource "{kind}" "{name}" {{', f"  provider = aws.{alias}", "", *_spaced(groups), "}"])


def _spaced(groups: Sequence[str]) -> list[str]:
    return "\n\n".join(f"  {group}" for group in groups).split("\n")


def _attributes(settings: Mapping[str, object]) -> str:
    return _aligned({name: _value(value, 1) for name, value in settings.items()})


def _aligned(settings: Mapping[str, str]) -> str:
    """Attributes with their = below each other; one of many lines stands apart, as `terraform fmt` has it."""
    short = {name: value for name, value in settings.items() if "\n" not in value}
    width = max(map(len, short), default=0)
    lines = [f"{name} = {value}" for name, value in settings.items() if "\n" in value]
    lines += ["\n  ".join(f"{name:<{width}} = {value}" for name, value in short.items())]
    return "\n  ".join(lines)


def _value(value: object, depth: int) -> str:
    """A value of JSON as HCL writes it, inside of `depth` blocks or brackets."""
    inside, outside = "  " * (depth + 1), "  " * depth
    if isinstance(value, Mapping):
        if not value:
            return "{}"
        return f"{{\n{_members(value, depth + 1)}\n{outside}}}"
    if isinstance(value, list):
        if not value:
            return "[]"
        if len(value) == 1 and isinstance(value[0], str):
            return f"[{_text(value[0])}]"
        lines = ",\n".join(f"{inside}{_value(item, depth + 1)}" for item in value)
        return f"[\n{lines}\n{outside}]"
    if isinstance(value, str):
        return _text(value)
    return json.dumps(value)


def _members(members: Mapping[str, object], depth: int) -> str:
    """Runs of members of one line have their = below each other."""
    written = [(name if name in _ELEMENTS else _text(name), _value(value, depth)) for name, value in members.items()]
    lines: list[str] = []
    run: list[tuple[str, str]] = []

    def end_run() -> None:
        width = max((len(name) for name, _ in run), default=0)
        lines.extend(f"{'  ' * depth}{name:<{width}} = {value}" for name, value in run)
        run.clear()

    for name, value in written:
        if "\n" in value:
            end_run()
        run.append((name, value))
        if "\n" in value:
            end_run()
    end_run()
    return "\n".join(lines)


def _text(text: str) -> str:
    """A quoted text that means itself."""
    return json.dumps(text).replace("${", "$${").replace("%{", "%%{")
