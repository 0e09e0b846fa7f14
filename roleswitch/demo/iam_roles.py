"""IAM as AWS answers it, as far as setting up a role needs it: roles with their trust, policies and what holds them.

Not enforced: what a policy allows beside sts:AssumeRole. A session may make roles unless it was given with policies of
its own, and a user where it may manage its keys; groups are known by name alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from roleswitch.demo.accounts import Accounts, Caller, Kind, User, timestamp, unique_id
from roleswitch.demo.query import Limits, Result, check, constraint, members, wrong_values
from roleswitch.demo.session_policy import check_policy
from roleswitch.demo.signature import AwsError
from roleswitch.demo.trust_policy import TrustedRole, invalid_principal, principals_of

_NAME = r"[\w+=,.@-]+"
_DOCUMENT = r"[\u0009\u000A\u000D\u0020-\u00FF]+"
_LIMITS = {
    "RoleName": Limits(1, 64, _NAME),
    "UserName": Limits(1, 64, _NAME),
    "GroupName": Limits(1, 128, _NAME),
    "PolicyName": Limits(1, 128, _NAME),
    "Path": Limits(1, 512, r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"),
    "AssumeRolePolicyDocument": Limits(1, 131072, _DOCUMENT),
    "PolicyDocument": Limits(1, 131072, _DOCUMENT),
    "Description": Limits(0, 1000, r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
    "PolicyArn": Limits(20, 2048),
    "PermissionsBoundary": Limits(20, 2048),
}
_REQUIRED = {
    "CreateRole": ("RoleName", "AssumeRolePolicyDocument"),
    "GetRole": ("RoleName",),
    "DeleteRole": ("RoleName",),
    "PutRolePolicy": ("RoleName", "PolicyName", "PolicyDocument"),
    "DeleteRolePolicy": ("RoleName", "PolicyName"),
    "AttachRolePolicy": ("RoleName", "PolicyArn"),
    "DetachRolePolicy": ("RoleName", "PolicyArn"),
    "CreatePolicy": ("PolicyName", "PolicyDocument"),
    "DeletePolicy": ("PolicyArn",),
    "AttachUserPolicy": ("UserName", "PolicyArn"),
    "DetachUserPolicy": ("UserName", "PolicyArn"),
    "AttachGroupPolicy": ("GroupName", "PolicyArn"),
    "DetachGroupPolicy": ("GroupName", "PolicyArn"),
}
ROLE_ACTIONS = frozenset(_REQUIRED)

_AWS_POLICIES = frozenset(
    {
        "AdministratorAccess",
        "IAMFullAccess",
        "PowerUserAccess",
        "ReadOnlyAccess",
        "SecurityAudit",
        "job-function/ViewOnlyAccess",
    }
)
_MOST_ATTACHED = 10


@dataclass(frozen=True)
class MadeRole:
    """What IAM knows of a role that was made here, for a test to look at."""

    trust_policy: str
    tags: Mapping[str, str] = field(default_factory=dict)
    boundary_arn: str = ""
    description: str = ""
    policies: Mapping[str, str] = field(default_factory=dict)
    """Inline, by name."""


@dataclass(frozen=True)
class Holder:
    """A role, user or group that policies are attached to."""

    kind: str
    account: tuple[str, str]
    name: str


class IamRoles:
    """The actions of ROLE_ACTIONS on `accounts`; who calls holds their lock."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self.roles: dict[str, MadeRole] = {}
        """By ARN."""
        self.policies: dict[str, str] = {}
        """Documents of policies that were made here, by ARN."""
        self.attached: dict[Holder, tuple[str, ...]] = {}
        self._could_assume: dict[str, tuple[str, ...]] = {}
        """What a user's own policy allowed before any was attached."""

    def answer(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        """Raises AwsError."""
        action = parameters["Action"]
        check(wrong_values(parameters, _LIMITS, required=_REQUIRED[action]))
        self._check_may(caller, action, parameters)
        match action:
            case "CreateRole":
                return self._create_role(caller, parameters)
            case "GetRole":
                return {"Role": self._told(self._role(caller, parameters))}
            case "DeleteRole":
                self._delete_role(caller, parameters)
            case "PutRolePolicy":
                self._put_role_policy(caller, parameters)
            case "DeleteRolePolicy":
                self._delete_role_policy(caller, parameters)
            case "CreatePolicy":
                return self._create_policy(caller, parameters)
            case "DeletePolicy":
                self._delete_policy(parameters)
            case _:
                self._attach_or_detach(caller, parameters)
        return {}

    # ------------------------------------------------------------ roles

    def _create_role(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        name, path = parameters["RoleName"], parameters.get("Path", "/")
        seconds = parameters.get("MaxSessionDuration", "3600")
        rule = "have value between 3600 and 43200"
        check([] if 3600 <= int(seconds) <= 43200 else [constraint("maxSessionDuration", seconds, rule)])
        arn = f"arn:{caller.partition}:iam::{caller.account_id}:role{path}{name}"
        if self._named(caller, name) is not None:
            raise AwsError("EntityAlreadyExists", f"Role with name {name} already exists.", 409)
        trust = parameters["AssumeRolePolicyDocument"]
        principals = principals_of(trust)
        for principal in principals:
            self._check_exists(principal)
        tags = {tag["Key"]: tag["Value"] for tag in members(parameters, "Tags")}
        boundary = parameters.get("PermissionsBoundary", "")
        self.roles[arn] = MadeRole(trust, tags, boundary, parameters.get("Description", ""))
        self._accounts.put_role(
            TrustedRole(arn, principals, max_session=timedelta(seconds=int(seconds)), trust_policy=trust)
        )
        return {"Role": self._told(arn)}

    def _check_exists(self, principal: str) -> None:
        """A user or role that a trust policy names has to be there; an account need not, nor what is a pattern."""
        is_user, is_role = ":user/" in principal, ":role/" in principal
        if (is_user and self._accounts.user(principal) is None) or (is_role and self._accounts.role(principal) is None):
            raise invalid_principal(principal)

    def _delete_role(self, caller: Caller, parameters: Mapping[str, str]) -> None:
        arn = self._role(caller, parameters)
        if self.attached.get(_holder("role", caller, parameters["RoleName"])):
            raise AwsError("DeleteConflict", "Cannot delete entity, must detach all policies first.", 409)
        if self.roles[arn].policies:
            raise AwsError("DeleteConflict", "Cannot delete entity, must delete policies first.", 409)
        del self.roles[arn]
        self._accounts.remove_role(arn)

    def _put_role_policy(self, caller: Caller, parameters: Mapping[str, str]) -> None:
        arn = self._role(caller, parameters)
        check_policy(parameters["PolicyDocument"])
        role = self.roles[arn]
        policies = {**role.policies, parameters["PolicyName"]: parameters["PolicyDocument"]}
        self.roles[arn] = replace(role, policies=policies)

    def _delete_role_policy(self, caller: Caller, parameters: Mapping[str, str]) -> None:
        arn, name = self._role(caller, parameters), parameters["PolicyName"]
        role = self.roles[arn]
        if name not in role.policies:
            raise AwsError("NoSuchEntity", f"The role policy with name {name} cannot be found.", 404)
        left = {other: document for other, document in role.policies.items() if other != name}
        self.roles[arn] = replace(role, policies=left)

    # ------------------------------------------------------------ policies

    def _create_policy(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        name = parameters["PolicyName"]
        arn = f"arn:{caller.partition}:iam::{caller.account_id}:policy{parameters.get('Path', '/')}{name}"
        if arn in self.policies:
            text = f"A policy called {name} already exists. Duplicate names are not allowed."
            raise AwsError("EntityAlreadyExists", text, 409)
        check_policy(parameters["PolicyDocument"])
        self.policies[arn] = parameters["PolicyDocument"]
        return {"Policy": {"PolicyName": name, "Arn": arn, "CreateDate": timestamp(self._accounts.clock())}}

    def _delete_policy(self, parameters: Mapping[str, str]) -> None:
        arn = parameters["PolicyArn"]
        self._check_policy_exists(arn)
        if any(arn in arns for arns in self.attached.values()):
            raise AwsError("DeleteConflict", "Cannot delete a policy attached to entities.", 409)
        del self.policies[arn]

    def _attach_or_detach(self, caller: Caller, parameters: Mapping[str, str]) -> None:
        action, arn = parameters["Action"], parameters["PolicyArn"]
        found = re.fullmatch(r"(Attach|Detach)(Role|User|Group)Policy", action)
        assert found is not None  # noqa: S101 - no other action comes here
        kind = found[2].lower()
        holder = _holder(kind, caller, parameters[f"{found[2]}Name"])
        if kind == "role":
            self._check_role_exists(caller, holder.name)
        user = self._user(caller, holder.name) if kind == "user" else None
        held = self.attached.get(holder, ())
        if found[1] == "Attach":
            self._check_policy_exists(arn)
            if arn not in held and len(held) >= _MOST_ATTACHED:
                raise AwsError("LimitExceeded", f"Cannot exceed quota for PoliciesPer{found[2]}: {_MOST_ATTACHED}", 409)
            self.attached[holder] = tuple(dict.fromkeys((*held, arn)))
        else:
            if arn not in held:
                raise AwsError("NoSuchEntity", f"Policy {arn} was not found.", 404)
            self.attached[holder] = tuple(other for other in held if other != arn)
        if user is not None:
            self._let_assume(user, holder)

    def _let_assume(self, user: User, holder: Holder) -> None:
        """What is attached to the user lets it assume, beside what its own policy did before."""
        if user.may_assume is None:
            return
        before = self._could_assume.setdefault(user.arn, user.may_assume)
        allowed = (
            arn for policy in self.attached[holder] for arn in _may_be_assumed_by(self.policies.get(policy, "{}"))
        )
        self._accounts.change_user(replace(user, may_assume=(*before, *allowed)))

    # ------------------------------------------------------------ who there is, and who may

    def _role(self, caller: Caller, parameters: Mapping[str, str]) -> str:
        """The ARN of a role that was made here. Raises AwsError."""
        name = parameters["RoleName"]
        arn = self._named(caller, name)
        if arn is None or arn not in self.roles:
            raise AwsError("NoSuchEntity", f"The role with name {name} cannot be found.", 404)
        return arn

    def _check_role_exists(self, caller: Caller, name: str) -> None:
        if self._named(caller, name) is None:
            raise AwsError("NoSuchEntity", f"The role with name {name} cannot be found.", 404)

    def _named(self, caller: Caller, name: str) -> str | None:
        """Role names are told apart without case, and by name alone: the path does not count."""
        account = f"arn:{caller.partition}:iam::{caller.account_id}:role/"
        known = self._accounts.role_arns()
        return next((arn for arn in known if arn.startswith(account) and _own_name(arn) == name.lower()), None)

    def _user(self, caller: Caller, name: str) -> User:
        account = f"arn:{caller.partition}:iam::{caller.account_id}:user/"
        for arn in self._accounts.user_arns():
            if arn.startswith(account) and _own_name(arn) == name.lower() and (user := self._accounts.user(arn)):
                return user
        raise AwsError("NoSuchEntity", f"The user with name {name} cannot be found.", 404)

    def _check_policy_exists(self, arn: str) -> None:
        of_aws = re.fullmatch(r"arn:[a-z-]+:iam::aws:policy/(.+)", arn)
        if arn not in self.policies and not (of_aws and of_aws[1] in _AWS_POLICIES):
            raise AwsError("NoSuchEntity", f"Policy {arn} does not exist or is not attachable.", 404)

    def _check_may(self, caller: Caller, action: str, parameters: Mapping[str, str]) -> None:
        resource = _resource(caller, parameters)

        def refused(ending: str) -> AwsError:
            text = f"User: {caller.arn} is not authorized to perform: iam:{action} on resource: {resource}{ending}"
            return AwsError("AccessDenied", text, 403)

        user = self._accounts.user(caller.arn)
        session = caller.session
        if caller.kind is Kind.ROLE and session and (session.policy or session.policy_arns):
            raise refused(f" because no session policy allows the iam:{action} action")
        if user is not None and not user.may_manage_keys:
            raise refused(f" because no identity-based policy allows the iam:{action} action")
        if user is not None and user.keys_need_mfa and not caller.mfa:
            raise refused(" with an explicit deny in an identity-based policy")

    def _told(self, arn: str) -> Result:
        role, name = self.roles[arn], arn.rpartition("/")[2]
        return {
            "Path": arn.partition(":role")[2].removesuffix(name),
            "RoleName": name,
            "RoleId": unique_id("AROA", arn),
            "Arn": arn,
            "CreateDate": timestamp(self._accounts.clock()),
            "Description": role.description,
        }


def _holder(kind: str, caller: Caller, name: str) -> Holder:
    return Holder(kind, (caller.partition, caller.account_id), name.lower())


def _own_name(arn: str) -> str:
    return arn.rpartition("/")[2].lower()


def _resource(caller: Caller, parameters: Mapping[str, str]) -> str:
    """What AWS says that the call was about."""
    if "RoleName" in parameters:
        return f"arn:{caller.partition}:iam::{caller.account_id}:role/{parameters['RoleName']}"
    if "UserName" in parameters:
        return f"user {parameters['UserName']}"
    if "GroupName" in parameters:
        return f"group {parameters['GroupName']}"
    return f"policy {parameters.get('PolicyName') or parameters['PolicyArn']}"


def _may_be_assumed_by(document: str) -> tuple[str, ...]:
    """The roles that the policy allows sts:AssumeRole on."""
    found: list[str] = []
    for statement in json.loads(document).get("Statement", []):
        actions, resources = statement["Action"], statement["Resource"]
        if statement["Effect"] == "Allow" and "sts:AssumeRole" in (actions if isinstance(actions, list) else [actions]):
            found += resources if isinstance(resources, list) else [resources]
    return tuple(found)
