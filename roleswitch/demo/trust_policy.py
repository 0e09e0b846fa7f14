"""Trust policies as AWS reads them: who may call which action on a role, and under which conditions.

Known are the principals AWS and the condition operators that trust policies for people need; of anything else the
policy is refused when it is made, so that nothing is let in by what is not understood here. Grammar: IAM user guide,
"Grammar of the IAM JSON policy language" and "IAM JSON policy elements: Condition operators".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from roleswitch.demo.accounts import Caller, Kind, StrictRole
from roleswitch.demo.signature import AwsError

_ACTIONS = ("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity", "sts:*", "*")
_ARN = re.compile(r"arn:[a-z-]+:(?:iam|sts)::(\d{12}):(root|user/.+|role/.+|assumed-role/.+)", re.ASCII)


@dataclass(frozen=True)
class TrustedRole(StrictRole):
    """A role whose trust policy is read at every call. `trusts` holds all principals that it names."""

    trust_policy: str = ""

    def admits(self, action: str, caller: Caller, context: Mapping[str, str]) -> bool:
        """Whether a statement allows `action` to the caller, and none denies it. `context` holds the keys of the
        request in small letters; one that is left out is absent."""
        return allowed(self.trust_policy, action, caller, context)


def allowed(policy: str, action: str, caller: Caller, context: Mapping[str, str]) -> bool:
    fitting = [
        statement["Effect"]
        for statement in _statements(policy)
        if _is_one_of(action, _texts(statement["Action"]))
        and not caller_names(caller).isdisjoint(_principals(statement))
        and _met(statement.get("Condition", {}), context)
    ]
    return "Allow" in fitting and "Deny" not in fitting


def caller_names(caller: Caller) -> set[str]:
    """Everything in a trust policy that means this caller: also the account's ID alone."""
    return {*caller.principals, caller.account_id}


def context_of(caller: Caller, parameters: Mapping[str, str], *, mfa: bool) -> dict[str, str]:
    """The keys that AWS knows at AssumeRole.

    aws:MultiFactorAuthPresent is there for a user's temporary credentials, or with a code in the call, and never for a
    role's session nor for a user's own key without a code (IAM user guide, "AWS global condition context keys").
    """
    context = {
        "aws:principalarn": caller.role_arn or caller.arn,
        "aws:principalaccount": caller.account_id,
        "sts:rolesessionname": parameters.get("RoleSessionName", ""),
    }
    if mfa or caller.kind is Kind.USER_SESSION:
        context["aws:multifactorauthpresent"] = str(mfa).lower()
    given = {"sts:externalid": "ExternalId", "sts:sourceidentity": "SourceIdentity"}
    return context | {key: parameters[name] for key, name in given.items() if name in parameters}


def principals_of(policy: str) -> tuple[str, ...]:
    """Every principal that the policy names. Raises AwsError MalformedPolicyDocument where it is not a trust policy, or
    holds what is not known here."""
    found: dict[str, None] = {}
    for statement in _statements(policy):
        for name in _principals(statement):
            if name != "*" and not re.fullmatch(r"\d{12}", name) and not _ARN.fullmatch(name):
                raise invalid_principal(name)
            found[name] = None
        if not set(_texts(statement["Action"])) <= set(_ACTIONS):
            raise malformed("AssumeRole policy may only specify STS AssumeRole actions.")
        _met(statement.get("Condition", {}), {})
    return tuple(found)


def invalid_principal(name: str) -> AwsError:
    return malformed(f'Invalid principal in policy: "AWS":"{name}"')


def malformed(text: str) -> AwsError:
    return AwsError("MalformedPolicyDocument", text)


def _statements(policy: str) -> list[Mapping[str, object]]:
    try:
        document: object = json.loads(policy)
    except ValueError as error:
        raise malformed("This policy contains invalid Json") from error
    if not isinstance(document, dict) or document.get("Version") != "2012-10-17":
        raise malformed("Syntax errors in policy.")
    found: object = document.get("Statement")
    known = {"Sid", "Effect", "Principal", "Action", "Condition"}
    statements: list[Mapping[str, object]] = []
    for statement in found if isinstance(found, list) else [found]:
        if not isinstance(statement, dict) or statement.get("Effect") not in {"Allow", "Deny"}:
            raise malformed("Syntax errors in policy.")
        if "Resource" in statement:
            raise malformed("Has prohibited field Resource")
        if not {"Effect", "Principal", "Action"} <= statement.keys() <= known:
            raise malformed("Syntax errors in policy.")
        statements.append(statement)
    return statements


def _principals(statement: Mapping[str, object]) -> tuple[str, ...]:
    principal = statement["Principal"]
    if principal == "*":
        return ("*",)
    if not isinstance(principal, dict) or principal.keys() != {"AWS"}:
        raise malformed("Syntax errors in policy.")
    return _texts(principal["AWS"])


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    if not values or not all(isinstance(each, str) for each in values):
        raise malformed("Syntax errors in policy.")
    return tuple(values)


def _is_one_of(action: str, patterns: Iterable[str]) -> bool:
    return any(pattern in {action, "*"} or (pattern == "sts:*" and action.startswith("sts:")) for pattern in patterns)


def _met(condition: object, context: Mapping[str, str]) -> bool:
    """Every operator, and every key in it, with one of its values."""
    if not isinstance(condition, dict):
        raise malformed("Syntax errors in policy.")
    met = True
    for operator, keys in condition.items():
        name = operator.removesuffix("IfExists")
        if name not in _OPERATORS or not isinstance(keys, dict):
            raise malformed("Syntax errors in policy.")
        for key, values in keys.items():
            given, wanted = context.get(key.lower()), _texts(values)
            if name == "Null":
                met = met and (given is None) == (wanted[0] == "true")
            elif given is None:
                # An operator with Not is met by a key that is not there.
                met = met and (operator.endswith("IfExists") or "Not" in name)
            else:
                fits = any(_fits(name, each, given) for each in wanted)
                met = met and fits != ("Not" in name)
    return met


_OPERATORS = frozenset(
    {
        "StringEquals",
        "StringNotEquals",
        "StringLike",
        "StringNotLike",
        "ArnEquals",
        "ArnLike",
        "ArnNotEquals",
        "ArnNotLike",
        "Bool",
        "Null",
    }
)


def _fits(operator: str, wanted: str, given: str) -> bool:
    if operator in {"StringEquals", "StringNotEquals"}:
        return wanted == given
    if operator == "Bool":
        return wanted.lower() == given.lower()
    if operator.startswith("Arn"):
        # Part by part: a * does not reach over a colon.
        parts, its_parts = wanted.split(":", 5), given.split(":", 5)
        return len(parts) == len(its_parts) and all(map(_like, parts, its_parts))
    return _like(wanted, given)


def _like(pattern: str, text: str) -> bool:
    parts: Sequence[str] = [{"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in pattern]
    return re.fullmatch("".join(parts), text, re.DOTALL) is not None
