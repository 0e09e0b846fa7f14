"""A new role as it is typed, and what is wrong with it. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from roleswitch.access.new_role import MANAGED_POLICIES, NewRole, cautions, parse_callers
from roleswitch.core.limits import RULES, check
from roleswitch.core.role import Arn
from roleswitch.errors import BadValue
from roleswitch.texts import later, tr
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.dialogs.role_text import duration_from, policy_arns_in

PARTITIONS = {
    "AWS": "aws",
    "AWS China": "aws-cn",
    "AWS GovCloud (US)": "aws-us-gov",
    "AWS European Sovereign Cloud": "aws-eusc",
    "AWS Secret (ISO)": "aws-iso",
    "AWS Secret (ISO-B)": "aws-iso-b",
}
MAXIMA = ("1 h", "2 h", "4 h", "8 h", "12 h")

_NOBODY = "000000000000"
"""An account that stands for any, while another field is looked at."""


@dataclass(frozen=True, kw_only=True)
class NewRoleText:
    """What is asked for as it is typed: nothing in it is checked."""

    partition: str = "aws"
    account: str = ""
    """An account ID, also in groups or with a name after it, as accounts are offered."""
    role_name: str = ""
    permissions: str = "ReadOnlyAccess"
    """A policy of AWS's own, empty for none."""
    policy_arns: str = ""
    """Further ones, one to a line."""
    policy: str = ""
    boundary_arn: str = ""
    max_session: str = "1 h"
    caller_account: str = ""
    whole_account: bool = False
    callers: str = ""
    """One to a line."""
    groups: str = ""
    """With commas between them."""
    third_party: bool = False
    external_id: str = ""
    mfa_required: bool = False
    allows_tags: bool = False
    allows_source_identity: bool = False
    name: str = ""
    region: str = ""


def account_in(text: str) -> str:
    """The account ID in what is typed or was chosen, such as 4821-0937-5526 · acme-prod."""
    return re.sub(r"[\s-]", "", text.partition("·")[0])


def new_role_from(text: NewRoleText) -> NewRole:
    """Raises BadValue, whose field is one of NewRole, or account_id or role_name."""
    arn = Arn(text.partition, account_in(text.account), text.role_name.strip())
    caller_account_id = account_in(text.caller_account)
    callers = () if text.whole_account else parse_callers(text.callers, text.partition, caller_account_id)
    if not callers and not text.whole_account:
        raise BadValue("callers", tr("name at least one, or let the whole account in"))
    return NewRole(
        arn=arn,
        caller_account_id=caller_account_id,
        callers=callers,
        groups=_groups(text) if text.whole_account else (),
        third_party=text.third_party,
        external_id=text.external_id or None,
        mfa_required=text.mfa_required,
        max_session=duration_from(text.max_session),
        policy_arns=_policy_arns(text),
        policy=text.policy if text.policy.strip() else None,
        boundary_arn=text.boundary_arn.strip() or None,
        allows_tags=text.allows_tags,
        allows_source_identity=text.allows_source_identity,
    )


def troubles_in(text: NewRoleText, taken: Collection[str]) -> dict[str, str]:
    """What is wrong, by field of NewRoleText. `taken` are the names of the list."""
    account_id = account_in(text.account)
    base = NewRole(arn=Arn(text.partition, _NOBODY, "Name"), caller_account_id=_NOBODY)

    def of_its_account() -> NewRole:
        # Whose its policies may be is not known before, and the account has its own note.
        whose = account_id if re.fullmatch(r"\d{12}", account_id) else _NOBODY
        return replace(base, arn=Arn(text.partition, whose, "Name"))

    checks: Mapping[str, Callable[[], object]] = {
        "account": lambda: Arn(text.partition, account_id, "Name"),
        "role_name": lambda: replace(base, arn=Arn(text.partition, _NOBODY, text.role_name.strip())),
        "policy_arns": lambda: replace(of_its_account(), policy_arns=_policy_arns(text)),
        "policy": lambda: replace(base, policy=text.policy if text.policy.strip() else None),
        "boundary_arn": lambda: replace(of_its_account(), boundary_arn=text.boundary_arn.strip() or None),
        "max_session": lambda: replace(base, max_session=duration_from(text.max_session)),
        "caller_account": lambda: replace(base, caller_account_id=account_in(text.caller_account)),
        "groups": lambda: replace(base, groups=_groups(text) if text.whole_account else ()),
        "external_id": lambda: replace(base, external_id=text.external_id or None),
        "name": lambda: _check_name(text.name, taken),
        "region": lambda: check("region", text.region) if text.region else None,
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            found[field] = without_label(trouble.message, *_LABELS)
    if not {"account", "role_name", "caller_account"} & found.keys():
        # What is about several fields at once, and who may: an ARN is of the caller's account, or is wrong.
        try:
            new_role_from(text)
        except BadValue as trouble:
            field = {"account_id": "account", "arn": "role_name"}.get(trouble.field, trouble.field)
            found.setdefault(_FIELDS.get(field, field), without_label(trouble.message, *_LABELS))
    return found


_FIELDS = {"caller_account_id": "caller_account", "duration_seconds": "max_session"}


def hints_for(text: NewRoleText) -> dict[str, str]:
    """What is worth a word, by field, where nothing is wrong."""
    found: dict[str, str] = {}
    shown_at = {"arn": "role_name", "policy_arns": "permissions"}
    if text.whole_account:
        shown_at["callers"] = "who"
    for caution in cautions(new_role_from(text)):
        field = shown_at.get(caution.field, caution.field)
        found[field] = f"{found[field]} {caution.text}" if field in found else caution.text
    return found


def permission_words(name: str) -> str:
    """A policy of AWS's own as it is offered."""
    return (
        tr(
            "{rpartition}: {managed_policies}",
            rpartition=name.rpartition("/")[2],
            managed_policies=tr(MANAGED_POLICIES[name]),
        )
        if name
        else tr("None")
    )


def _policy_arns(text: NewRoleText) -> tuple[str, ...]:
    own = (f"arn:{text.partition}:iam::aws:policy/{text.permissions}",) if text.permissions else ()
    return (*own, *policy_arns_in(text.policy_arns))


def _groups(text: NewRoleText) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in re.split(r"[,\n]", text.groups))))


def _check_name(name: str, taken: Collection[str]) -> None:
    check("name", name)
    if name in taken:
        raise BadValue("name", tr("there is a role named {name} already", name=name))


_LABELS = (
    *(RULES[field].name for field in ("account_id", "role_name", "external_id", "name", "region")),
    "policy_arns",
    "boundary",
    later("inline policy"),
    later("maximum duration"),
    "duration",
    "groups",
    later("MFA"),
)
