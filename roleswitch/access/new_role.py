"""A role that is to be set up: what is asked for, checked against IAM's limits, and the two policies that make it work.

Two accounts have to agree: the role's trust policy lets the caller in, and the caller's own policy lets it call.
terraform.py, cloudformation.py and aws_commands.py write both down, `role_setup.py` makes them.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import NamedTuple, NoReturn

from roleswitch.core.limits import LONGEST, LONGEST_CHAINED, check, check_characters, named, shown, spoken
from roleswitch.core.role import Arn
from roleswitch.core.session_policy import check_form, check_policy_arns, compact_policy
from roleswitch.errors import BadValue
from roleswitch.texts import later, tr

SHORTEST_MAXIMUM = timedelta(hours=1)
"""MaxSessionDuration of a role is 1 h to 12 h (IAM service model); its sessions may be shorter."""

MOST_INLINE = 10240
"""Characters of a role's inline policies together, white space not counted (IAM quotas)."""

MANAGED_POLICIES: Mapping[str, str] = {
    "ReadOnlyAccess": later("see everything, change nothing"),
    "job-function/ViewOnlyAccess": later("list what there is, without its contents"),
    "SecurityAudit": later("read what a security audit needs"),
    "PowerUserAccess": later("everything but users, roles and the organization"),
    "AdministratorAccess": later("everything"),
}
"""Policies of AWS's own that are there in every partition, with what they allow in a few words."""

TAGS: Mapping[str, str] = {"MadeBy": "RoleSwitch"}
"""What everything that is made here carries, so that its origin shows in the account."""

INLINE_POLICY_NAME = "Permissions"

Document = Mapping[str, object]


class CallerKind(Enum):
    USER = "user"
    ROLE = "role"
    PERMISSION_SET = "permission-set"
    """Of Identity Center, which makes a role of its own of it in each account."""


@dataclass(frozen=True)
class RoleCaller:
    """Somebody of the caller's account who may assume the role: a user or role, its name with the path, or a permission
    set. Raises BadValue for `callers`."""

    kind: CallerKind
    name: str

    def __post_init__(self) -> None:
        # Limits: IAM's service model; a permission set's name is that of Identity Center's, 1 to 32.
        most, own = (32, self.name) if self.kind is CallerKind.PERMISSION_SET else (64, self.own_name)
        path = "" if self.kind is CallerKind.PERMISSION_SET else self.name.removesuffix(own)
        _check_name("callers", f"{self.kind.value}/{shown(self.name)}", own, most)
        if path.startswith("/") or "//" in path or not re.fullmatch(r"[\w+=,.@/-]{0,510}", path, re.ASCII):
            raise BadValue(
                "callers",
                tr("{kind}/{name}: write its path as in team/boaty", kind=self.kind.value, name=shown(self.name)),
            )

    @property
    def own_name(self) -> str:
        """Without the path, as IAM's calls name it."""
        return self.name.rpartition("/")[2]

    @property
    def is_session(self) -> bool:
        """Whether it calls with temporary credentials."""
        return self.kind is not CallerKind.USER


@dataclass(frozen=True, kw_only=True)
class NewRole:
    """What is asked for. Raises BadValue, whose `field` is a name of this class, when AWS would not take it."""

    arn: Arn
    """What the role's ARN will be: partition, account and name with its path."""
    caller_account_id: str
    callers: tuple[RoleCaller, ...] = ()
    """Who of the caller's account may assume it; nobody named: whoever its administrators allow."""
    groups: tuple[str, ...] = ()
    """Groups of the caller's account that get the caller's policy. A trust policy cannot name a group."""
    third_party: bool = False
    """Whether the caller's account is somebody else's."""
    external_id: str | None = None
    mfa_required: bool = False
    max_session: timedelta = SHORTEST_MAXIMUM
    policy_arns: tuple[str, ...] = ()
    policy: str | None = None
    """An inline policy, as JSON."""
    boundary_arn: str | None = None
    """The policy that is the most the role may ever do."""
    allows_tags: bool = False
    """sts:TagSession, which a role of the list with session tags needs."""
    allows_source_identity: bool = False
    """sts:SetSourceIdentity, which a role of the list with a source identity needs."""

    def __post_init__(self) -> None:
        _check_role_name(self.arn)
        try:
            check("account_id", self.caller_account_id)
        except BadValue as error:
            raise BadValue("caller_account_id", error.message) from error
        _check_callers(self)
        if self.external_id is not None:
            check("external_id", self.external_id)
        if not SHORTEST_MAXIMUM <= self.max_session <= LONGEST:
            given = spoken(self.max_session) or tr("none")
            raise BadValue("max_session", tr("maximum duration: a role takes 1 h to 12 h, {given} given", given=given))
        check_policy_arns(self.policy_arns, self.arn.partition, self.arn.account_id)
        if len(set(self.policy_arns)) < len(self.policy_arns):
            raise BadValue("policy_arns", tr("policy_arns: the same policy is there twice: leave one of the two out"))
        if self.policy is not None:
            _check_inline(self.policy)
        if self.boundary_arn is not None:
            try:
                check_policy_arns((self.boundary_arn,), self.arn.partition, self.arn.account_id)
            except BadValue as error:
                raise BadValue("boundary_arn", error.message.replace("policy_arns", "boundary", 1)) from error

    @property
    def name(self) -> str:
        return self.arn.name

    @property
    def path(self) -> str:
        """As IAM writes it: / where there is none, else /team/."""
        return f"/{self.arn.role_name.removesuffix(self.name)}"

    @property
    def description(self) -> str:
        return tr("Assumed from {caller_account_id}, set up with RoleSwitch", caller_account_id=self.caller_account_id)

    @property
    def caller_policy_name(self) -> str:
        """At most 84 of IAM's 128 characters."""
        return f"assume-{self.arn.account_id}-{self.name}"

    @property
    def caller_policy_arn(self) -> str:
        return f"arn:{self.arn.partition}:iam::{self.caller_account_id}:policy/{self.caller_policy_name}"

    @property
    def one_account(self) -> bool:
        return self.caller_account_id == self.arn.account_id

    @property
    def inline_policy(self) -> Document | None:
        return None if self.policy is None else _parsed(self.policy)

    def callers_of(self, kind: CallerKind) -> tuple[RoleCaller, ...]:
        return tuple(caller for caller in self.callers if caller.kind is kind)


def new_external_id() -> str:
    """One that nobody can guess: 32 hexadecimal digits, which is 128 bits."""
    return secrets.token_hex(16)


# ---------------------------------------------------------------- who may, as it is typed


_KINDS = {
    "user": CallerKind.USER,
    "role": CallerKind.ROLE,
    "permission-set": CallerKind.PERMISSION_SET,
    "permission set": CallerKind.PERMISSION_SET,
}
_SSO_ROLE = re.compile(r"(?:.*/)?AWSReservedSSO_(.+)_[0-9a-f]{16}", re.ASCII)


def parse_callers(text: str, partition: str, account_id: str) -> tuple[RoleCaller, ...]:
    """Who is written one to a line: user/boaty, role/team/Deployer, permission-set/Admins, or an ARN as AWS shows it.

    Raises BadValue for `callers`, whose sentence names the line.
    """
    found: list[RoleCaller] = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        caller = _caller_of_arn(line, partition, account_id) if line.startswith("arn:") else _caller_of_name(line)
        if caller in found:
            raise BadValue("callers", tr("{line} is there twice: leave one of the two out", line=shown(line)))
        found.append(caller)
    return tuple(found)


def _caller_of_name(line: str) -> RoleCaller:
    kind, _, name = line.partition("/")
    if kind.strip().lower() not in _KINDS or not name:
        raise BadValue(
            "callers",
            tr("{line}: write user/…, role/… or permission-set/… before the name, or the whole ARN", line=shown(line)),
        )
    return _caller(_KINDS[kind.strip().lower()], name.strip())


def _caller(kind: CallerKind, name: str) -> RoleCaller:
    if kind is CallerKind.ROLE and (made := _SSO_ROLE.fullmatch(name)):
        # Identity Center makes that role anew, with other digits at its end.
        return RoleCaller(CallerKind.PERMISSION_SET, made[1])
    return RoleCaller(kind, name)


def _caller_of_arn(arn: str, partition: str, account_id: str) -> RoleCaller:
    match = re.fullmatch(r"arn:([a-z-]+):(?:iam|sts)::(\d{12}):([a-z-]+)(?:/(.+))?", arn, re.ASCII)
    if match is None:
        raise BadValue("callers", tr("{arn} is no ARN of a user or role", arn=shown(arn)))
    its_partition, account, kind, name = match[1], match[2], match[3], match[4] or ""
    if kind == "root":
        raise BadValue("callers", tr("{arn} is the whole account: choose that instead", arn=shown(arn)))
    if (its_partition, account) != (partition, account_id):
        raise BadValue(
            "callers",
            tr(
                "{arn} is not of the caller's account {account_id} in {partition}",
                arn=shown(arn),
                account_id=account_id,
                partition=partition,
            ),
        )
    if kind == "assumed-role":
        # A session's own ARN would let in that one session name alone.
        kind, name = "role", name.partition("/")[0]
    if kind not in {"user", "role"} or not name:
        raise BadValue("callers", tr("{arn} names no user or role", arn=shown(arn)))
    return _caller(CallerKind(kind), name)


# ---------------------------------------------------------------- the two policies


def trust_policy(new: NewRole) -> Document:
    """Who may assume the role, and how.

    sts:ExternalId and aws:MultiFactorAuthPresent are asked for AssumeRole alone: for the two further actions, which
    give no session by themselves, AWS does not send the first (IAM user guide, "Passing session tags").
    """
    asked: dict[str, Document] = {}
    if new.external_id is not None:
        asked["StringEquals"] = {"sts:ExternalId": new.external_id}
    if new.mfa_required:
        asked["Bool"] = {"aws:MultiFactorAuthPresent": "true"}
    statements = [
        _statement("sts:AssumeRole", principal=principal, condition={**who, **asked}) for principal, who in _who(new)
    ]
    if further := _further_actions(new):
        statements += [_statement(*further, principal=principal, condition=who) for principal, who in _who(new)]
    return _document(statements)


def caller_policy(new: NewRole) -> Document:
    """What the caller's own policy has to allow: that role and no other."""
    return _document([_statement("sts:AssumeRole", *_further_actions(new), resource=str(new.arn))])


def policy_text(document: Document) -> str:
    return json.dumps(document, indent=2)


def _who(new: NewRole) -> list[tuple[str | list[str], Document]]:
    """Principals, each with the condition that goes with it."""
    account = f"arn:{new.arn.partition}:iam::{new.caller_account_id}"
    if not new.callers:
        return [(f"{account}:root", {})]
    found: list[tuple[str | list[str], Document]] = []
    if by_name := [f"{account}:{who.kind.value}/{who.name}" for who in new.callers if who.kind in _NAMED]:
        found.append((_one_or_list(by_name), {}))
    # The path of such a role has the region of Identity Center in it, or nothing, and its name ends in 16 digits that
    # change when it is made anew. With as many ? no other permission set's role fits, whatever its name begins with.
    patterns = [
        f"{account}:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_{who.name}_{'?' * 16}"
        for who in new.callers_of(CallerKind.PERMISSION_SET)
    ]
    if patterns:
        found.append((f"{account}:root", {"ArnLike": {"aws:PrincipalArn": _one_or_list(patterns)}}))
    return found


_NAMED = (CallerKind.USER, CallerKind.ROLE)


def _further_actions(new: NewRole) -> list[str]:
    wanted = {"sts:TagSession": new.allows_tags, "sts:SetSourceIdentity": new.allows_source_identity}
    return [action for action, is_wanted in wanted.items() if is_wanted]


def _statement(
    *actions: str, principal: str | list[str] = "", resource: str = "", condition: Document | None = None
) -> Document:
    statement: dict[str, object] = {"Effect": "Allow"}
    if principal:
        statement["Principal"] = {"AWS": principal}
    statement["Action"] = _one_or_list(actions)
    if resource:
        statement["Resource"] = resource
    if condition:
        statement["Condition"] = condition
    return statement


def _one_or_list(values: Sequence[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


def _document(statements: Sequence[Document]) -> Document:
    return {"Version": "2012-10-17", "Statement": list(statements)}


# ---------------------------------------------------------------- what is allowed and still worth a word


class Caution(NamedTuple):
    """What AWS takes and a person should think about; `field` is one of `NewRole`."""

    field: str
    text: str


def cautions(new: NewRole) -> tuple[Caution, ...]:
    return (*_about_callers(new), *_about_session(new), *_about_permissions(new))


def _about_callers(new: NewRole) -> list[Caution]:
    found = []
    account = new.caller_account_id
    if not new.callers:
        text = tr(
            "Everybody in {account} whom its administrators allow to: “:root” in a trust policy means the account.",
            account=account,
        )
        if _is_administrator(new):
            text += tr(" With AdministratorAccess it is safer to name who may.")
        found.append(Caution("callers", text))
    if new.callers_of(CallerKind.PERMISSION_SET):
        found.append(
            Caution(
                "callers",
                tr(
                    "The caller's policy cannot be attached to a permission set's role: add it to the permission set "
                    "in Identity Center."
                ),
            )
        )
    if new.third_party and new.external_id is None:
        found.append(
            Caution(
                "external_id",
                tr(
                    "Without one, {account} can be tricked by another of its customers into using your role: give a "
                    "third party an external ID.",
                    account=account,
                ),
            )
        )
    if new.external_id is not None and not new.third_party:
        found.append(
            Caution("external_id", tr("The console's switch-role page cannot send one: sign in by federation."))
        )
    return found


def _about_session(new: NewRole) -> list[Caution]:
    found = []
    if new.mfa_required and not new.callers:
        found.append(
            Caution(
                "mfa_required",
                tr(
                    "Users of the account alone can give MFA: the sessions of its roles and of Identity Center carry "
                    "none, and are kept out."
                ),
            )
        )
    by_session_alone = bool(new.callers) and all(caller.is_session for caller in new.callers)
    if by_session_alone and new.max_session > LONGEST_CHAINED:
        found.append(
            Caution("max_session", tr("A role's session that assumes it gets 1 h at most, renewed while you work."))
        )
    users_alone = bool(new.callers) and not any(caller.is_session for caller in new.callers)
    if users_alone and _is_administrator(new) and not new.mfa_required:
        found.append(Caution("mfa_required", tr("Without MFA a user's stolen key is enough for AdministratorAccess.")))
    return found


def _about_permissions(new: NewRole) -> list[Caution]:
    if not new.policy_arns and new.policy is None:
        return [Caution("policy_arns", tr("It can be assumed and may do nothing: no permissions are chosen."))]
    if len(new.arn.role_name) > 64:
        return [Caution("arn", tr("The console's switch-role page takes 64 characters of path and name at most."))]
    return []


def _is_administrator(new: NewRole) -> bool:
    return any(arn.endswith(":aws:policy/AdministratorAccess") for arn in new.policy_arns)


# ---------------------------------------------------------------- checks


def _check_name(field: str, label: str, name: str, most: int) -> None:
    if not name:
        raise BadValue(field, tr("{label}: a name is missing", label=label))
    for character in name:
        if not re.fullmatch(r"[\w+=,.@-]", character, re.ASCII):
            raise BadValue(
                field,
                tr(
                    "{label}: {named} is not allowed here: use letters, digits and _ + = , . @ -",
                    label=label,
                    named=named(character),
                ),
            )
    if len(name) > most:
        raise BadValue(field, tr("{label}: at most {most} characters, {n} given", label=label, most=most, n=len(name)))


def _check_role_name(arn: Arn) -> None:
    if arn.role_name.startswith(("aws-reserved/", "aws-service-role/")) or arn.name.startswith("AWSReservedSSO_"):
        raise BadValue(
            "arn",
            tr("role name: {role_name} is a name that AWS keeps for its own roles", role_name=shown(arn.role_name)),
        )
    if len(arn.role_name) - len(arn.name) > 511:
        raise BadValue("arn", tr("role name: at most 512 characters of path"))


def _check_callers(new: NewRole) -> None:
    if len(set(new.callers)) < len(new.callers):
        raise BadValue("callers", tr("the same caller is there twice: leave one of the two out"))
    for group in new.groups:
        _check_name("groups", tr("group {group}", group=shown(group)), group, 128)
    if len(set(new.groups)) < len(new.groups):
        raise BadValue("groups", tr("the same group is there twice: leave one of the two out"))
    if new.groups and new.callers:
        raise BadValue(
            "groups", tr("groups: a trust policy cannot name a group: let the whole account in, or name its users")
        )
    if new.mfa_required and (sessions := [caller for caller in new.callers if caller.is_session]):
        raise BadValue(
            "mfa_required",
            tr(
                "MFA: {kind}/{name} calls with a role's session, which carries no "
                "aws:MultiFactorAuthPresent, and would be kept out: name users only, or leave MFA to its own sign-in",
                kind=sessions[0].kind.value,
                name=sessions[0].name,
            ),
        )


def _check_inline(text: str) -> None:
    """In the form of a session policy, which has no Principal either, and may be longer."""
    size = len(compact_policy(text))
    if size > MOST_INLINE:
        raise BadValue(
            "policy",
            tr(
                "inline policy: at most {most_inline} characters beside white space, {size} given",
                most_inline=MOST_INLINE,
                size=size,
            ),
        )
    try:
        check_form(text)
        check_characters("policy", text)
        document = _parsed(text)
        for said in _texts(document):
            check_characters("policy", said)  # also what is written as \u0000
    except BadValue as error:
        said = error.message.replace(
            tr("a session policy, which is about the session alone"), tr("a role's own policy")
        )
        raise BadValue("policy", said.replace(tr("session policy"), tr("inline policy"), 1)) from error
    if "Statement" not in document:
        raise BadValue("policy", tr("inline policy: Statement is missing: it says what is allowed"))
    # CloudFormation would take these for calls of its own, wherever they stand.
    for said in _texts(document):
        if wrong := re.search(r"[\x7f-\x9f]", said):
            raise BadValue("policy", tr("inline policy: {named} is not allowed here", named=named(wrong[0])))
        if said == "Ref" or said.startswith("Fn::") or "{{resolve:" in said:
            raise BadValue(
                "policy", tr("inline policy: {said} cannot stand here: CloudFormation acts on it", said=shown(said))
            )


def _parsed(text: str) -> Document:
    """Raises BadValue."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        names = [name for name, _ in pairs]
        if len(set(names)) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise BadValue("policy", tr("inline policy: {twice} is there twice in one object", twice=shown(twice)))
        return dict(pairs)

    def refuse_constant(word: str) -> NoReturn:
        raise BadValue("policy", tr("inline policy: {word} is not JSON: write a number or a text in quotes", word=word))

    def number(digits: str) -> float:
        return float(digits) if abs(float(digits)) < 1e300 else refuse_constant(digits)

    try:
        found: object = json.loads(text, object_pairs_hook=once, parse_constant=refuse_constant, parse_float=number)
    except json.JSONDecodeError as error:
        place = tr("line {lineno}, column {colno}", lineno=error.lineno, colno=error.colno)
        raise BadValue("policy", tr("inline policy: {place}: {msg}", place=place, msg=error.msg)) from error
    except RecursionError as error:
        raise BadValue("policy", tr("inline policy: more brackets inside each other than any policy has")) from error
    if not isinstance(found, dict):
        raise BadValue(
            "policy", tr('inline policy: write an object, as in {"Version": "2012-10-17", "Statement": […]}')
        )
    return found


def _texts(document: object) -> list[str]:
    """Every name and every text in it."""
    found, ahead = [], [document]
    while ahead:
        value = ahead.pop()
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            ahead += [*value, *value.values()]
        elif isinstance(value, list):
            ahead += value
    return found
