"""A new role as commands of the AWS CLI, 1 or 2, for bash: to paste, or to save and run.

Texts stand in single quotes, and each value is written as --name=value: a name may begin with a dash, which the CLI
would take for the name of the next option.
"""

from __future__ import annotations

import json
import shlex

from roleswitch.access.new_role import (
    INLINE_POLICY_NAME,
    TAGS,
    CallerKind,
    Document,
    NewRole,
    caller_policy,
    policy_text,
    trust_policy,
)


def commands_text(new: NewRole) -> str:
    """Commands that stop at the first that fails, and before the first where a profile is of another account.

    They run in a shell of their own, so that pasting them into a terminal neither ends it nor changes it.
    """
    parts = [
        _HEAD.format(target=new.arn.account_id, caller=new.caller_account_id),
        f"# In {new.arn.account_id}: the role.\n" + "\n".join(_role(new)),
        f"# In {new.caller_account_id}: the policy of who assumes it.\n" + "\n".join(_caller(new)),
        f"echo {shlex.quote(f'Done: {new.arn}')}\n)",
    ]
    return "\n\n".join(parts) + "\n"


_HEAD = """\
#!/usr/bin/env bash
# Written by RoleSwitch. First name two profiles of ~/.aws that may manage IAM, one in the role's account and one in
# the caller's:
#
#   export TARGET_PROFILE=name CALLER_PROFILE=name
(
set -eu
export AWS_PAGER=
target() {{ aws --profile "${{TARGET_PROFILE:?}}" "$@"; }}
caller() {{ aws --profile "${{CALLER_PROFILE:?}}" "$@"; }}

test "$(target sts get-caller-identity --query Account --output text)" = {target} ||
  {{ echo "$TARGET_PROFILE is not a profile of {target}" >&2; exit 1; }}
test "$(caller sts get-caller-identity --query Account --output text)" = {caller} ||
  {{ echo "$CALLER_PROFILE is not a profile of {caller}" >&2; exit 1; }}"""


def _role(new: NewRole) -> list[str]:
    settings = {
        "role-name": new.name,
        "path": new.path,
        "description": new.description,
        "max-session-duration": str(round(new.max_session.total_seconds())),
        "assume-role-policy-document": _json(trust_policy(new)),
        "tags": _tags(),
    }
    if new.boundary_arn is not None:
        settings["permissions-boundary"] = new.boundary_arn
    made = [_command("target iam create-role", settings)]
    made += [
        _command("target iam attach-role-policy", {"role-name": new.name, "policy-arn": arn}) for arn in new.policy_arns
    ]
    if new.inline_policy is not None:
        document = {
            "role-name": new.name,
            "policy-name": INLINE_POLICY_NAME,
            "policy-document": _json(new.inline_policy),
        }
        made.append(_command("target iam put-role-policy", document))
    return made


def _caller(new: NewRole) -> list[str]:
    settings = {
        "policy-name": new.caller_policy_name,
        "policy-document": _json(caller_policy(new)),
        "tags": _tags(),
    }
    made = [_command("caller iam create-policy", settings)]
    named = {
        "user": [who.own_name for who in new.callers_of(CallerKind.USER)],
        "role": [who.own_name for who in new.callers_of(CallerKind.ROLE)],
        "group": list(new.groups),
    }
    for kind, names in named.items():
        for name in names:
            attached = {f"{kind}-name": name, "policy-arn": new.caller_policy_arn}
            made.append(_command(f"caller iam attach-{kind}-policy", attached))
    for who in new.callers_of(CallerKind.PERMISSION_SET):
        made.append(
            f"# In Identity Center, add {new.caller_policy_name} to the permission set {who.name}: as a customer\n"
            "# managed policy, or its statement in the inline policy."
        )
    return made


def _command(words: str, options: dict[str, str]) -> str:
    lines = [words, *(f"  --{name}={shlex.quote(value)}" for name, value in options.items())]
    # What the CLI answers is of no use here; what goes wrong it writes elsewhere.
    return " \\\n".join([*lines, "  > /dev/null"])


def _json(document: Document) -> str:
    # A shell that is typed into looks for ! in a text of many lines, whatever stands around it.
    return policy_text(document).replace("!", "\\u0021")


def _tags() -> str:
    return json.dumps([{"Key": key, "Value": value} for key, value in TAGS.items()])
