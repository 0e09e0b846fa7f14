"""Session policies: whether one is a policy at all, and how much of what fits the policies and tags take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from roleswitch.demo.signature import AwsError

MOST_CHARACTERS = 2048

_EFFECTS = ("Allow", "Deny")
_VERSIONS = ("2012-10-17", "2008-10-17")


def check_policy(policy: str) -> None:
    """Raises AwsError MalformedPolicyDocument where AWS's grammar of policies is not kept."""
    try:
        document = json.loads(policy)
    except ValueError as error:
        raise _malformed("The policy is not in the valid JSON format.") from error
    if not isinstance(document, dict) or document.get("Version", _VERSIONS[0]) not in _VERSIONS:
        raise _malformed("Syntax errors in policy.")
    found = document.get("Statement")
    statements = found if isinstance(found, list) else [found]
    if not statements:
        raise _malformed("Statement is empty!")
    for statement in statements:
        if not isinstance(statement, dict) or statement.get("Effect") not in _EFFECTS:
            raise _malformed("Syntax errors in policy.")
        if statement.keys() & {"Principal", "NotPrincipal"}:
            raise _malformed("Policy document should not specify a principal.")
        if not statement.keys() & {"Action", "NotAction"}:
            raise _malformed("Policy statement must contain actions.")
        if not statement.keys() & {"Resource", "NotResource"}:
            raise _malformed("Policy statement must contain resources.")


def packed_size(policy: str | None, policy_arns: Iterable[str], tags: Mapping[str, str]) -> int:
    """PackedPolicySize, in percent. Raises AwsError PackedPolicyTooLarge above 100.

    How AWS packs is not published. Here a character stays a character, so that 2048 of plain text, which AWS's
    documentation allows for the policies, are 100 percent.
    """
    of_policies = len(policy or "") + sum(map(len, policy_arns))
    of_tags = sum(len(key) + len(value) for key, value in tags.items())
    percent = -((of_policies + of_tags) * -100 // MOST_CHARACTERS)
    if of_policies > MOST_CHARACTERS:
        text = f"Packed policy consumes {percent}% of allotted space, please use smaller policy."
        raise AwsError("PackedPolicyTooLarge", text)
    if percent > 100:
        raise AwsError("PackedPolicyTooLarge", f"Packed size of session tags consumes {percent}% of allotted space.")
    return percent


def _malformed(text: str) -> AwsError:
    return AwsError("MalformedPolicyDocument", text)
