"""Policies to copy: what would have to be added for a refused call to be allowed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from roleswitch.core.explain.asked import Asked, Caller
from roleswitch.core.role import Role

_OWN_KEYS = ("CreateAccessKey", "DeleteAccessKey", "GetAccessKeyLastUsed", "ListAccessKeys", "UpdateAccessKey")


def trust_policy(role: Role, asked: Asked, caller: Caller | None, also: str = "") -> str:
    """A trust policy that lets `caller` in as `asked`: JSON to paste into the IAM console.

    `also` is an action that AWS has asked for by name: a session may hand tags on that nobody sends.

    sts:ExternalId is there for AssumeRole alone, so the other actions stand in a statement of their own (IAM user
    guide, passing session tags).
    """
    principal, conditions = _principal(role, asked, caller)
    wanted = dict(conditions)
    if role.external_id:
        wanted["StringEquals"] = {"sts:ExternalId": role.external_id}
    if asked.had_mfa:
        wanted["Bool"] = {"aws:MultiFactorAuthPresent": "true"}
    statements = [_statement(["sts:AssumeRole"], wanted, principal)]
    if further := _further_actions(asked, also):
        statements.append(_statement(further, conditions, principal))
    return _document(statements)


def permission(role: Role, asked: Asked, also: str = "") -> str:
    """What the policy of the caller lacks to assume `role` as `asked`."""
    return _document([_statement(["sts:AssumeRole", *_further_actions(asked, also)], resource=str(role.arn))])


def key_permission(action: str, caller: Caller | None) -> str:
    """What the policy of a user lacks to take care of its own access keys, or to call `action` of IAM."""
    actions = _OWN_KEYS if action in _OWN_KEYS else (action,)
    own = caller.arn if caller is not None and caller.kind == "user" else "arn:aws:iam::*:user/${aws:username}"
    return _document([_statement([f"iam:{name}" for name in actions], resource=own)])


def _further_actions(asked: Asked, also: str) -> list[str]:
    """What both sides have to allow beside sts:AssumeRole."""
    wanted = {"sts:TagSession": asked.tagged, "sts:SetSourceIdentity": asked.identified}
    return [action for action, is_needed in wanted.items() if is_needed or action == also]


def _principal(role: Role, asked: Asked, caller: Caller | None) -> tuple[str, Mapping[str, object]]:
    if caller is None:
        return f"arn:{role.arn.partition}:iam::YOUR-ACCOUNT-ID:root", {}
    account = f"arn:{caller.partition}:iam::{caller.account_id}"
    if caller.permission_set:
        # The path of its role has the region of Identity Center in it, or nothing, and the role is made anew with
        # other digits at the end: a pattern finds it all the same.
        pattern = f"{account}:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_{caller.permission_set}_*"
        return f"{account}:root", {"ArnLike": {"aws:PrincipalArn": pattern}}
    if caller.is_session:
        # A session's ARN would let in that one session name alone.
        return asked.via_arn or f"{account}:role/{caller.name}", {}
    return caller.arn, {}


def _statement(
    actions: Sequence[str],
    conditions: Mapping[str, object] | None = None,
    principal: str = "",
    *,
    resource: str = "",
) -> Mapping[str, object]:
    statement: dict[str, object] = {"Effect": "Allow"}
    if principal:
        statement["Principal"] = {"AWS": principal}
    statement["Action"] = actions[0] if len(actions) == 1 else list(actions)
    if resource:
        statement["Resource"] = resource
    if conditions:
        statement["Condition"] = conditions
    return statement


def _document(statements: Sequence[Mapping[str, object]]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": statements}, indent=2)
