"""What a role's session is to be given with: tags, source identity and policies, with what a chain hands on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from roleswitch.demo.accounts import Caller
from roleswitch.demo.query import Limits, constraint, members
from roleswitch.demo.signature import AwsError

MOST_TAGS = 50
MOST_POLICY_ARNS = 10

_KEY = Limits(1, 128, r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+")
_VALUE = Limits(0, 256, r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*")
_POLICY_ARN = Limits(20, 2048)


@dataclass(frozen=True)
class Terms:
    source_identity: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    """With those that were inherited."""
    transitive_tags: tuple[str, ...] = ()
    policy_arns: tuple[str, ...] = ()
    policy: str | None = None


def wrong_tags(parameters: Mapping[str, str]) -> list[str]:
    """AWS's words for tags and transitive keys that are outside the service model's limits."""
    tags = members(parameters, "Tags")
    keys = [member.get("", "") for member in members(parameters, "TransitiveTagKeys")]
    wrong = _too_many("tags", [tag.get("Key", "") for tag in tags], MOST_TAGS)
    wrong += _too_many("transitiveTagKeys", keys, MOST_TAGS)
    for number, tag in enumerate(tags, 1):
        for name, limits in (("Key", _KEY), ("Value", _VALUE)):
            path = f"tags.{number}.member.{name.lower()}"
            wrong += limits.wrong(path, tag[name]) if name in tag else [constraint(path, None, "not be null")]
    # Of a list of texts AWS names the list and every rule for its members.
    if any(_KEY.wrong("", key) for key in keys):
        rules = (
            f"[Member must have length less than or equal to {_KEY.most}, Member must have length greater than or "
            f"equal to {_KEY.least}, Member must satisfy regular expression pattern: {_KEY.pattern}]"
        )
        wrong.append(constraint("transitiveTagKeys", _listed(keys), f"satisfy constraint: {rules}"))
    return wrong


def wrong_policy_arns(parameters: Mapping[str, str]) -> list[str]:
    """AWS's words for policy ARNs that are outside the service model's limits."""
    arns = [member.get("arn", "") for member in members(parameters, "PolicyArns")]
    wrong = _too_many("policyArns", arns, MOST_POLICY_ARNS)
    for number, arn in enumerate(arns, 1):
        wrong += _POLICY_ARN.wrong(f"policyArns.{number}.member.arn", arn)
    return wrong


def terms_of_chain(parameters: Mapping[str, str], role_arn: str, caller: Caller) -> Terms:
    """What is asked for, with what a chain hands on. Raises AwsError where the two, or the parts of one, disagree."""
    listed = members(parameters, "Tags")
    given = {tag["Key"]: tag["Value"] for tag in listed}
    spelt = {key.lower(): key for key in given}
    if len(spelt) < len(listed):
        text = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        raise AwsError("InvalidParameterValue", text)
    transitive = [member[""].lower() for member in members(parameters, "TransitiveTagKeys")]
    if not spelt.keys() >= set(transitive):
        text = "The specified transitive tag key must be included in the requested tags."
        raise AwsError("InvalidParameterValue", text)
    inherited = caller.inherited_tags
    if any(key.lower() in spelt for key in inherited):
        raise AwsError(
            "InvalidParameterValue",
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from "
            "the calling session.",
        )
    before, source_identity = caller.source_identity, parameters.get("SourceIdentity")
    if before and source_identity not in {None, before}:
        raise AwsError("ValidationError", "The source identity is already set for this assume role session")
    return Terms(
        source_identity=before or source_identity,
        tags={**inherited, **given},
        transitive_tags=(*inherited, *dict.fromkeys(spelt[key] for key in transitive)),
        policy_arns=policy_arns(parameters, role_arn),
        policy=parameters.get("Policy"),
    )


def policy_arns(parameters: Mapping[str, str], role_arn: str) -> tuple[str, ...]:
    """The ARNs of the session's policies. Raises AwsError where one is not of the role's account or of AWS."""
    _, partition, _, _, account_id, _ = role_arn.split(":")
    arns = tuple(member["arn"] for member in members(parameters, "PolicyArns"))
    for arn in arns:
        if not re.fullmatch(rf"arn:{partition}:iam::({account_id}|aws):policy/[\w+=,.@/-]+", arn, re.ASCII):
            # AWS's own text is not known; it says this of a RoleArn.
            raise AwsError("ValidationError", f"{arn} is invalid")
    return arns


def _too_many(path: str, values: Sequence[str], most: int) -> list[str]:
    if len(values) <= most:
        return []
    return [constraint(path, _listed(values), f"have length less than or equal to {most}")]


def _listed(values: Sequence[str]) -> str:
    return f"[{', '.join(values)}]"
