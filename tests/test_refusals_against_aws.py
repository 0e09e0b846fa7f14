"""Every row of the error table (aws-facts.md), produced by an AWS that refuses, and mended as the program proposes.

Each refusal is told in full: what happened, what may be wrong in order, what to do next. Where a step can be followed
from here it is followed, and has to help: a proposal that does not is worse than none.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

import pytest

from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked
from roleswitch.core.role import Arn, Mfa, Role
from roleswitch.core.session import AS_LISTED, Session, Terms
from roleswitch.core.source import Credentials
from roleswitch.core.sts import AssumeRoleRequest, Sts
from roleswitch.demo.strict_aws import HTML, THROTTLED, UNAVAILABLE, Fault, StrictAws, StrictRole, User
from roleswitch.errors import (
    Action,
    AwsBusy,
    AwsUnreachable,
    NextStep,
    RoleRefused,
    RoleSwitchError,
    SourceRefused,
)
from tests.fakes import KEY, MFA_SERIAL, NO_TRUST, OTHER, USER, WORK, World, world_at

PROD = "arn:aws:iam::482109375526:role/team/Admin"
OWN = "arn:aws:iam::111122223333:role/Own"
LEAF = "arn:aws:iam::204815162342:role/Leaf"
CHINA = "arn:aws-cn:iam::482109375526:role/Admin"
SSO = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Ops_0123456789abcdef"
NOT_MINE = "arn:aws:iam::111122223333:mfa/else"
ACCOUNT = "arn:aws:iam::111122223333:root"
POLICY = json.dumps({"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{1200 * 'x'}"}]})
TAGS = {f"key-{number}": 100 * "v" for number in range(12)}
FIRST_CODE, NEXT_CODE = "111111", "222222"
HOUR = timedelta(hours=1)


# ---------------------------------------------------------------- a list, its AWS, and what a front end does


def write_list(world: World, *, arn: str = PROD, role: str = "", source: str = "", leaf: str = "") -> None:
    world.write_list(f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"
{source}

[roles.admin]
display_name = "Production"
role_arn = "{arn}"
source = "work"
session_name = "boaty"
deliver = "nothing"
{role}

[roles.leaf]
display_name = "Leaf"
role_arn = "{LEAF}"
via = "admin"
session_name = "boaty"
deliver = "nothing"
{leaf}
""")


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        write_list(running)
        running.aws.put_role(StrictRole(LEAF, (PROD,)))
        for code in (FIRST_CODE, NEXT_CODE):
            running.aws.accept_token_code(MFA_SERIAL, code)
        yield running


def follow(world: World, step: NextStep, name: str = "admin", given: str = "") -> Session:
    """What the window does for a step, with what the person gives there, and then the role is assumed."""
    switch = world.switch
    role = switch.roles.load().role(name)
    code = None
    terms = AS_LISTED
    match step.action:
        case Action.TRY_WITH_MFA:
            terms, code = Terms(mfa=role.mfa or Mfa.SESSION), FIRST_CODE
        case Action.ENTER_CODE:
            terms, code = Terms(mfa=Mfa.DIRECT), FIRST_CODE
        case Action.USE_ONE_HOUR:
            terms = Terms(duration=HOUR)
        case Action.WITHOUT_TAGS:
            terms = Terms(without_tags=True)
        case Action.EDIT_MFA:
            role, code = replace(role, mfa=Mfa.DIRECT, mfa_serial=step.argument or given), NEXT_CODE
        case Action.EDIT_EXTERNAL_ID:
            role = replace(role, external_id=given)
        case Action.EDIT_ROLE:
            role = replace(role, arn=Arn.parse(given))
        case Action.EDIT_REGION:
            role = replace(role, region=step.argument)
        case Action.EDIT_POLICY:
            role = replace(role, policy=None)
        case Action.EDIT_TAGS:
            role = replace(role, tags={"team": given} if given else {}, transitive_tags=())
        case Action.ADD_KEY | Action.OPEN_KEY:
            world.aws.put_user(USER)
            switch.keys.add(WORK, KEY)
        case Action.COPY_POLICY:
            world.aws.put_user(replace(USER, may_assume=(only_statement(step)["Resource"],)))
        case Action.COPY_TRUST_POLICY:
            world.aws.put_role(trusting(step.argument, str(role.arn)))
        case other:
            assert other is Action.TRY_AGAIN
    switch.role_edits.save_role(role, name)
    return switch.assume(name, terms, token_code=code)


def only_statement(step: NextStep) -> Mapping[str, str]:
    (statement,) = json.loads(step.argument)["Statement"]
    assert isinstance(statement, dict)
    return statement


def trusting(policy: str, arn: str) -> StrictRole:
    """The role whose owner has taken over the policy."""
    statements = json.loads(policy)["Statement"]
    first = statements[0]
    conditions = first.get("Condition", {})
    actions = {action for each in statements for action in as_list(each["Action"])}
    return StrictRole(
        arn,
        tuple(as_list(first["Principal"]["AWS"])),
        conditions.get("StringEquals", {}).get("sts:ExternalId"),
        mfa_required="Bool" in conditions,
        allows_tags="sts:TagSession" in actions,
        allows_source_identity="sts:SetSourceIdentity" in actions,
    )


def as_list(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


def refused(world: World, terms: Terms = AS_LISTED, code: str | None = None, name: str = "admin") -> RoleSwitchError:
    with pytest.raises(RoleSwitchError) as caught:
        world.switch.assume(name, terms, token_code=code)
    assert_readable(caught.value)
    return caught.value


def assert_readable(trouble: RoleSwitchError) -> None:
    """What a person reads has no word twice, nothing of Python, and no secret in it."""
    for text in (trouble.message, *trouble.causes, *(step.text for step in trouble.next_steps), trouble.short):
        assert text == text.strip()
        assert not re.search(r"\b(\w+) \1\b", text), text
        assert not re.search(r"None|True|False|\bnan\b|[{}<>\[\]\\]|  |\.\.|\.:|:\.|timedelta|Error\(|\( |,\.", text), (
            text
        )
        assert KEY.secret_access_key not in text
    for text in (trouble.message, *(step.text for step in trouble.next_steps)):
        assert text.endswith((".", "?", "!")), text
    assert len(set(trouble.causes)) == len(trouble.causes)
    assert len(set(trouble.next_steps)) == len(trouble.next_steps)


# ---------------------------------------------------------------- the table


def toml(settings: Mapping[str, str]) -> str:
    return "\n".join(f'{name} = "{value}"' for name, value in settings.items())


class Row(NamedTuple):
    """One refusal: what makes AWS refuse, what the person reads, and which step mends it."""

    says: str
    causes: Sequence[str]
    """How each of the first begins, in order."""
    steps: Sequence[Action]
    arn: str = PROD
    role: str = ""
    source: str = ""
    leaf: str = ""
    at_aws: Sequence[StrictRole | User] = ()
    off: str = ""
    """A region in which STS is off."""
    terms: Terms = AS_LISTED
    code: str | None = None
    name: str = "admin"
    kind: type[RoleSwitchError] = RoleRefused
    aws: tuple[str, int] = ("AccessDenied", 403)
    mended_by: Action | None = None
    given: str = ""
    """What the person gives with that step."""
    key_was_tested: bool = False
    """Before, so that the program knows whose it is."""


def strict(arn: str = PROD, *trusts: str, ending: str = NO_TRUST, **rest: object) -> StrictRole:
    return replace(StrictRole(arn, trusts or (USER.arn,), ending=ending), **rest)  # type: ignore[arg-type]  # by name


DEVICE = f'mfa_serial = "{MFA_SERIAL}"'
IN_FULL = f"{USER.arn} asked for {PROD}."
NO_MFA = "It asks for MFA, and this call had none."
NO_EXTERNAL_ID = "It asks for an external ID, and this role has none here."
NOT_NAMED = (
    "It names another user or account than boaty of 1111-2222-3333, which is not the role's account 4821-0937-5526"
)
NO_OTHER = "It asks for tags, a source identity, an organisation or a network address: this call had no tags, no source"
NOT_THERE = "There is no role team/Admin in 482109375526: AWS says the same then. Capitals count, and the path is part"
NOT_NAMED_ITS = f"Its trust policy{NOT_NAMED.removeprefix('It')}"
LACKS = f"The policy of boaty lacks sts:AssumeRole on {PROD}: between accounts both policies are needed."
ON_PURPOSE = "Asking for more permissions elsewhere does not help while that statement is there."
OFTEN_MFA = "Such a statement often refuses whoever comes without MFA, and this call had none."
NOT_LET_IN = f"482109375526's role does not let boaty in. AWS names its trust policy. {IN_FULL}"
BY_THEM = [Action.COPY_TRUST_POLICY, Action.EDIT_ROLE]

ENDINGS = {
    # The ending names the kind of policy.
    "the caller's policy": Row(
        f"boaty has no permission to assume Production: the policy of boaty lacks sts:AssumeRole on {PROD}. {IN_FULL}",
        ["An administrator of 1111-2222-3333 can add", "The role is in another account, 4821-0937-5526: its trust"],
        [Action.COPY_POLICY, Action.COPY_TRUST_POLICY],
        at_aws=[replace(USER, may_assume=())],
        mended_by=Action.COPY_POLICY,
    ),
    "the caller's policy, in its own account": Row(
        f"boaty has no permission to assume Production: the policy of boaty lacks sts:AssumeRole on {OWN}.",
        [
            "An administrator of 1111-2222-3333 can add",
            "1111-2222-3333 calls a role of its own account: a trust policy",
        ],
        [Action.COPY_POLICY, Action.COPY_TRUST_POLICY],
        arn=OWN,
        at_aws=[replace(USER, may_assume=()), strict(OWN, ACCOUNT)],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "an external ID": Row(
        NOT_LET_IN,
        [NO_EXTERNAL_ID, NOT_NAMED, NO_MFA, NO_OTHER],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, *BY_THEM],
        at_aws=[strict(external_id="northwind-7064")],
        mended_by=Action.EDIT_EXTERNAL_ID,
        given="northwind-7064",
    ),
    "another external ID": Row(
        NOT_LET_IN,
        ["It asks for another external ID than the one set here, which has 14 characters.", NOT_NAMED],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, *BY_THEM],
        role='external_id = "northwind-7065"',
        at_aws=[strict(external_id="northwind-7064")],
        mended_by=Action.EDIT_EXTERNAL_ID,
        given="northwind-7064",
    ),
    "an external ID with its name pasted along, and a device": Row(
        NOT_LET_IN,
        [
            "It asks for another external ID than the one set here, which has 25 characters and begins with the",
            NOT_NAMED,
        ],
        [Action.EDIT_EXTERNAL_ID, Action.TRY_WITH_MFA, *BY_THEM],
        role='external_id = "ExternalId=northwind-7064"',
        source=DEVICE,
        at_aws=[strict(external_id="northwind-7064")],
        mended_by=Action.EDIT_EXTERNAL_ID,
        given="northwind-7064",
    ),
    "MFA, and a device is known": Row(
        NOT_LET_IN,
        [NO_MFA, "It asks for another external ID than the one set here", NOT_NAMED, NO_OTHER],
        [Action.TRY_WITH_MFA, Action.EDIT_EXTERNAL_ID, *BY_THEM],
        role='external_id = "northwind-7064"',
        source=DEVICE,
        at_aws=[strict(external_id="northwind-7064", mfa_required=True)],
        mended_by=Action.TRY_WITH_MFA,
    ),
    "MFA, in the caller's own account": Row(
        "111122223333's role does not let boaty in. AWS names its trust policy.",
        [
            NO_MFA,
            "It names neither boaty nor the account 1111-2222-3333, though that is the role's own.",
            NO_EXTERNAL_ID,
        ],
        [Action.TRY_WITH_MFA, Action.EDIT_EXTERNAL_ID, *BY_THEM],
        arn=OWN,
        source=DEVICE,
        at_aws=[strict(OWN, ACCOUNT, mfa_required=True)],
        mended_by=Action.TRY_WITH_MFA,
    ),
    "MFA, and no device is known": Row(
        NOT_LET_IN,
        [NO_EXTERNAL_ID, NOT_NAMED, NO_MFA, NO_OTHER],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, *BY_THEM],
        at_aws=[strict(mfa_required=True)],
        mended_by=Action.EDIT_MFA,
        given=MFA_SERIAL,
    ),
    "another principal": Row(
        NOT_LET_IN,
        [NO_EXTERNAL_ID, NOT_NAMED],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, *BY_THEM],
        at_aws=[strict(PROD, OTHER.arn)],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "a source identity": Row(
        NOT_LET_IN,
        [NO_EXTERNAL_ID, NOT_NAMED, NO_MFA, f"{NO_OTHER} identity and the session name boaty."],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, *BY_THEM],
        at_aws=[strict(requires_source_identity=True)],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "other tags": Row(
        NOT_LET_IN,
        [
            NO_EXTERNAL_ID,
            NOT_NAMED,
            NO_MFA,
            "It asks for other tags, source identity or session name: this call had the tags cost and the session name",
        ],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA, Action.EDIT_TAGS, *BY_THEM],
        role='tags = {cost = "a"}',
        at_aws=[strict(requires_tags=("team",))],
        mended_by=Action.EDIT_TAGS,
        given="platform",
    ),
    "a role's session that is not named": Row(
        "204815162342's role does not let Production in. AWS names its trust policy. "
        f"arn:aws:sts::482109375526:assumed-role/Admin/boaty asked for {LEAF}.",
        [
            NO_EXTERNAL_ID,
            "It names another role or account than the role Admin (Production) of 4821-0937-5526, which is not",
            "It asks for MFA, which a role's session never carries: Production cannot meet that.",
        ],
        [Action.EDIT_EXTERNAL_ID, *BY_THEM],
        at_aws=[strict(LEAF, OTHER.arn)],
        name="leaf",
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    # Somebody else's policy: who can change it, and nothing to try that would not help.
    "no service control policy": Row(
        "No statement lets boaty assume Production in the organisation's service control policy: its administrators",
        [],
        [],
        at_aws=[strict(PROD, OTHER.arn, ending=" because no service control policy allows the sts:AssumeRole action")],
    ),
    "no permissions boundary": Row(
        "No statement lets boaty assume Production in the permissions boundary of the caller: the account's",
        [],
        [],
        at_aws=[strict(PROD, OTHER.arn, ending=" because no permissions boundary allows the sts:AssumeRole action")],
    ),
    "no session policy": Row(
        "No statement lets Production assume Leaf in a session policy that limits the caller's own session.",
        ["The session of Production that called has a limit of its own, such as read only: assume Production without"],
        [],
        at_aws=[strict(LEAF, OTHER.arn, ending=" because no session policy allows the sts:AssumeRole action")],
        name="leaf",
    ),
    "no VPC endpoint policy": Row(
        "No statement lets boaty assume Production in the policy of the VPC endpoint in between: the network's",
        [],
        [],
        at_aws=[strict(PROD, OTHER.arn, ending=" because no VPC endpoint policy allows the sts:AssumeRole action")],
    ),
    "no resource-based policy": Row(
        "No statement lets boaty assume Production in the role's own policy: the administrators of 4821-0937-5526",
        [],
        [Action.COPY_TRUST_POLICY],
        at_aws=[strict(PROD, OTHER.arn, ending=" because no resource-based policy allows the sts:AssumeRole action")],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    **{
        f"a deny in the {policy}": Row(
            f"boaty is forbidden to assume Production, on purpose, in {where}",
            [ON_PURPOSE],
            [],
            at_aws=[strict(explicit_deny=policy)],
        )
        for policy, where in {
            "service control policy": "the organisation's service control policy: its administrators can change it.",
            "resource control policy": "the organisation's resource control policy: its administrators can change it.",
            "VPC endpoint policy": "the policy of the VPC endpoint in between: the network's administrators can",
            "permissions boundary": "the permissions boundary of the caller: the account's administrators can",
        }.items()
    },
    **{
        f"a deny in the {policy}": Row(
            f"boaty is forbidden to assume Production, on purpose, in {where}",
            [OFTEN_MFA, ON_PURPOSE],
            [Action.TRY_WITH_MFA],
            source=DEVICE,
            at_aws=[strict(explicit_deny=policy)],
        )
        for policy, where in {
            "identity-based policy": "a policy of boaty itself: an administrator of 1111-2222-3333 can change it.",
            "resource-based policy": "the role's own policy: the administrators of 4821-0937-5526 can change it.",
            "role trust policy": "the role's trust policy: the administrators of 4821-0937-5526 can change it.",
        }.items()
    },
    "a deny in a session policy": Row(
        "boaty is forbidden to assume Production, on purpose, in a session policy that limits the caller's own",
        ["The session that called was limited where it was made: only who made it can lift that.", ON_PURPOSE],
        [],
        at_aws=[strict(explicit_deny="session policy")],
    ),
    "a deny that AWS names, and tags": Row(
        "boaty is forbidden to assume Production, on purpose, in the organisation's service control policy:",
        [
            "AWS names the policy: arn:aws:organizations::999999999999:policy/o-1/service_control_policy/p-1",
            "This call sent the tags team, which the statement may be about.",
            ON_PURPOSE,
        ],
        [Action.WITHOUT_TAGS],
        role='tags = {team = "a"}',
        at_aws=[
            strict(
                explicit_deny="service control policy: "
                "arn:aws:organizations::999999999999:policy/o-1/service_control_policy/p-1"
            )
        ],
    ),
}

OLDER = f"AWS refused Production to boaty and does not say why. {IN_FULL}"
WITHOUT_ENDING = {
    "a role that does not exist": Row(
        f"AWS refused Production to boaty and does not say why. {USER.arn} asked for {PROD.lower()}.",
        [
            "There is no role team/admin in 482109375526: AWS says the same then. Capitals count",
            NOT_NAMED_ITS,
            "The policy of boaty lacks sts:AssumeRole on",
            NO_MFA,
            NO_EXTERNAL_ID,
        ],
        [Action.EDIT_ROLE, Action.EDIT_MFA, Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.COPY_POLICY],
        arn=PROD.lower(),
        mended_by=Action.EDIT_ROLE,
        given=PROD,
    ),
    "MFA, and a device is known": Row(
        OLDER,
        [NO_MFA, NOT_THERE, NOT_NAMED_ITS, LACKS, NO_EXTERNAL_ID],
        [Action.TRY_WITH_MFA, Action.EDIT_ROLE, Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.COPY_POLICY],
        source=DEVICE,
        at_aws=[strict(mfa_required=True, ending="")],
        mended_by=Action.TRY_WITH_MFA,
    ),
    "MFA, for a role that is to last longer than an hour": Row(
        OLDER,
        [NO_MFA, NOT_THERE],
        [Action.TRY_WITH_MFA, Action.EDIT_ROLE, Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.COPY_POLICY],
        source=DEVICE,
        role="duration_seconds = 14400",
        at_aws=[strict(mfa_required=True, ending="", max_session=4 * HOUR)],
        mended_by=Action.TRY_WITH_MFA,
    ),
    "an external ID that looks like something else": Row(
        OLDER,
        ["It asks for another external ID than the one set here, which has 12 characters and looks like an account"],
        [Action.EDIT_EXTERNAL_ID, Action.EDIT_ROLE, Action.EDIT_MFA, Action.COPY_TRUST_POLICY, Action.COPY_POLICY],
        role='external_id = "482109375526"',
        at_aws=[strict(external_id="northwind-7064", ending="")],
        mended_by=Action.EDIT_EXTERNAL_ID,
        given="northwind-7064",
    ),
    "another principal, and tags": Row(
        OLDER,
        [
            NOT_THERE,
            NOT_NAMED_ITS,
            LACKS,
            NO_MFA,
            NO_EXTERNAL_ID,
            "It asks for other tags, source identity or session name: this call had the source identity boaty and the "
            "tags team and the session name boaty.",
        ],
        [
            Action.EDIT_ROLE,
            Action.EDIT_MFA,
            Action.EDIT_EXTERNAL_ID,
            Action.EDIT_SOURCE_IDENTITY,
            Action.COPY_TRUST_POLICY,
            Action.COPY_POLICY,
        ],
        role='source_identity = "boaty"\ntags = {team = "a"}',
        at_aws=[strict(PROD, OTHER.arn, ending="")],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "another partition": Row(
        "AWS refused Production to boaty and does not say why.",
        ["The role is in the partition aws-cn and boaty in aws: nobody can assume a role of another partition."],
        [Action.EDIT_ROLE, Action.EDIT_MFA, Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.COPY_POLICY],
        arn=CHINA,
        at_aws=[strict(CHINA, "*", ending="")],
        mended_by=Action.EDIT_ROLE,
        given=PROD,
    ),
    "tags": Row(
        "boaty may not sts:TagSession on Production: the caller's policy and the role's trust policy both have to",
        ["This call sent the tags team."],
        [Action.WITHOUT_TAGS, Action.EDIT_TAGS, Action.COPY_TRUST_POLICY, Action.COPY_POLICY, Action.EDIT_ROLE],
        role='tags = {team = "a"}',
        at_aws=[strict(allows_tags=False)],
        mended_by=Action.WITHOUT_TAGS,
    ),
    "tags that the owner of the role has to allow": Row(
        "boaty may not sts:TagSession on Production",
        ["This call sent the tags team."],
        [Action.WITHOUT_TAGS, Action.EDIT_TAGS, Action.COPY_TRUST_POLICY, Action.COPY_POLICY, Action.EDIT_ROLE],
        role='tags = {team = "a"}\nexternal_id = "northwind-7064"',
        at_aws=[strict(allows_tags=False, external_id="northwind-7064")],
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "a source identity": Row(
        "boaty may not sts:SetSourceIdentity on Production: the caller's policy and the role's trust policy both have",
        ["This call sent the source identity boaty."],
        [
            Action.WITHOUT_TAGS,
            Action.EDIT_SOURCE_IDENTITY,
            Action.COPY_TRUST_POLICY,
            Action.COPY_POLICY,
            Action.EDIT_ROLE,
        ],
        role='source_identity = "boaty"',
        at_aws=[strict(allows_source_identity=False)],
        mended_by=Action.WITHOUT_TAGS,
    ),
    "tags that a session hands on": Row(
        "Production may not sts:TagSession on Leaf: the caller's policy and the role's trust policy both have to allow",
        ["The session of Production hands its transitive tags on to the next role, which needs it too."],
        [Action.COPY_TRUST_POLICY, Action.COPY_POLICY, Action.EDIT_ROLE],
        role='tags = {team = "a"}\ntransitive_tags = ["team"]',
        at_aws=[strict(LEAF, PROD, allows_tags=False)],
        name="leaf",
        mended_by=Action.COPY_TRUST_POLICY,
    ),
    "a source identity that a session hands on": Row(
        "Production may not sts:SetSourceIdentity on Leaf",
        [
            "The session of Production hands its source identity on to the next role, which needs it too.",
            "A source identity cannot change along a chain: that of the first role stays.",
        ],
        [Action.COPY_TRUST_POLICY, Action.COPY_POLICY, Action.EDIT_ROLE],
        role='source_identity = "boaty"',
        at_aws=[strict(LEAF, PROD, allows_source_identity=False)],
        name="leaf",
        mended_by=Action.COPY_TRUST_POLICY,
    ),
}

WRONG_CODE = ["It was mistyped, was shown more than a minute ago", f"It is of another device than {MFA_SERIAL}."]
MFA_AND_ROOT = {
    "a wrong code": Row(
        "The MFA code for Production was wrong, too old or used before: wait for the next one, which comes in ",
        [*WRONG_CODE, "The device's clock is off: have IAM synchronise it."],
        [Action.ENTER_CODE],
        source=DEVICE,
        terms=Terms(mfa=Mfa.DIRECT),
        code="999999",
        mended_by=Action.ENTER_CODE,
    ),
    "a wrong code for many roles": Row(
        "The MFA code for work was wrong, too old or used before: wait for the next one, which comes in ",
        WRONG_CODE,
        [Action.ENTER_CODE],
        source=DEVICE,
        terms=Terms(mfa=Mfa.SESSION),
        code="999999",
        kind=SourceRefused,
        mended_by=Action.ENTER_CODE,
    ),
    "a device of somebody else": Row(
        f"AWS could not check the MFA code for Production: the serial number {NOT_MINE} is not that of a device of",
        [f"boaty has this device: {MFA_SERIAL}"],
        [Action.EDIT_MFA, Action.OPEN_KEY],
        source=f'mfa_serial = "{NOT_MINE}"',
        terms=Terms(mfa=Mfa.DIRECT),
        code=FIRST_CODE,
        mended_by=Action.EDIT_MFA,
        key_was_tested=True,
    ),
    "a device of somebody else, for many roles": Row(
        f"AWS could not check the MFA code for work: the serial number {NOT_MINE} is not that of a device of work.",
        [f"work has this device: {MFA_SERIAL}"],
        [Action.EDIT_MFA, Action.OPEN_KEY],
        source=f'mfa_serial = "{NOT_MINE}"',
        terms=Terms(mfa=Mfa.SESSION),
        code=FIRST_CODE,
        kind=SourceRefused,
        mended_by=Action.EDIT_MFA,
    ),
    "a device of somebody else, and IAM tells no devices": Row(
        f"AWS could not check the MFA code for Production: the serial number {NOT_MINE} is not that of a device of",
        ["The device is another person's, or the key of work is."],
        [Action.EDIT_MFA, Action.OPEN_KEY],
        source=f'mfa_serial = "{NOT_MINE}"',
        at_aws=[replace(USER, may_read_user=False)],
        terms=Terms(mfa=Mfa.DIRECT),
        code=FIRST_CODE,
        mended_by=Action.EDIT_MFA,
        given=MFA_SERIAL,
        key_was_tested=True,
    ),
    "a device, and the user has none": Row(
        f"AWS could not check the MFA code for Production: the serial number {MFA_SERIAL} is not that of a device of",
        ["boaty has no MFA device: register one in the IAM console."],
        [Action.EDIT_MFA, Action.OPEN_KEY],
        source=DEVICE,
        at_aws=[replace(USER, mfa_serial=None)],
        terms=Terms(mfa=Mfa.DIRECT),
        code=FIRST_CODE,
        key_was_tested=True,
    ),
    "a device of another account": Row(
        "AWS could not check the MFA code for Production: the serial number arn:aws:iam::482109375526:mfa/boaty is not",
        ["The device is in the account 4821-0937-5526, and boaty called from 1111-2222-3333: perhaps with another key"],
        [Action.EDIT_MFA, Action.OPEN_KEY],
        source='mfa_serial = "arn:aws:iam::482109375526:mfa/boaty"',
        terms=Terms(mfa=Mfa.DIRECT),
        code=FIRST_CODE,
        mended_by=Action.EDIT_MFA,
        key_was_tested=True,
    ),
    "the root user": Row(
        f"AWS lets no root user assume a role: use the access key of an IAM user. {ACCOUNT} asked for {PROD}.",
        ["The access key of work is that of an account's root user: better delete it altogether."],
        [Action.ADD_KEY, Action.OPEN_KEY],
        at_aws=[replace(USER, arn=ACCOUNT)],
        mended_by=Action.ADD_KEY,
        key_was_tested=True,
    ),
}

TOO_LARGE = "AWS packs policy, policy ARNs and tags together: long names that repeat cost less than new ones."
VALIDATION = ("ValidationError", 400)
WHAT_WAS_ASKED = {
    "longer than the role's maximum": Row(
        f"Production allows no session as long as 5 h: that is set on the role itself. {IN_FULL}",
        ["Its MaxSessionDuration is shorter: who owns the role can raise that to 12 h."],
        [Action.USE_ONE_HOUR, Action.EDIT_ROLE],
        role="duration_seconds = 18000",
        aws=VALIDATION,
        mended_by=Action.USE_ONE_HOUR,
        key_was_tested=True,
    ),
    "longer than the role's maximum, with a code": Row(
        "Production allows no session as long as 5 h: that is set on the role itself.",
        ["Its MaxSessionDuration is shorter"],
        [Action.USE_ONE_HOUR, Action.EDIT_ROLE],
        terms=Terms(duration=5 * HOUR, mfa=Mfa.DIRECT),
        source=DEVICE,
        code=FIRST_CODE,
        aws=VALIDATION,
        mended_by=Action.USE_ONE_HOUR,
    ),
    "a policy that AWS does not take": Row(
        "AWS cannot read the session policy of Production: look at its session policy.",
        ["AWS says: Statement is empty!"],
        [Action.EDIT_POLICY, Action.EDIT_ROLE],
        role="""policy = '{"Version": "2012-10-17", "Statement": []}'""",
        aws=("MalformedPolicyDocument", 400),
        mended_by=Action.EDIT_POLICY,
    ),
    "too many tags": Row(
        "The session policy and the tags of Production are too large for AWS (103 % of what fits): shorten them.",
        [TOO_LARGE],
        [Action.EDIT_TAGS, Action.EDIT_ROLE],
        role=f"[roles.admin.tags]\n{toml({key: f'{value}{value[:70]}' for key, value in TAGS.items()})}",
        aws=("PackedPolicyTooLarge", 400),
        mended_by=Action.EDIT_TAGS,
    ),
    "a policy and tags that are too much together": Row(
        "The session policy and the tags of Production are too large for AWS (124 % of what fits): shorten them.",
        [TOO_LARGE],
        [Action.EDIT_POLICY, Action.EDIT_TAGS, Action.EDIT_ROLE],
        role=f"policy = '{POLICY}'\n[roles.admin.tags]\n{toml(TAGS)}",
        aws=("PackedPolicyTooLarge", 400),
        mended_by=Action.EDIT_POLICY,
    ),
    "a policy and the tags that a session hands on": Row(
        "The session policy and the tags of Leaf are too large for AWS (124 % of what fits): shorten them.",
        ["Tags that the session of Production hands on count too.", TOO_LARGE],
        [Action.EDIT_POLICY, Action.EDIT_ROLE],
        role=f"transitive_tags = {json.dumps(list(TAGS))}\n[roles.admin.tags]\n{toml(TAGS)}",
        leaf=f"policy = '{POLICY}'",
        name="leaf",
        aws=("PackedPolicyTooLarge", 400),
        mended_by=Action.EDIT_POLICY,
    ),
    "a region in which STS is off": Row(
        "STS is switched off in the region eu-west-1 for the account 4821-0937-5526: use another region for this role.",
        [
            "An administrator of the account 4821-0937-5526 can activate it: IAM console, Account settings, STS.",
            "STS of us-east-1 is always active, and a session is good in all regions that are enabled.",
        ],
        [Action.EDIT_REGION, Action.EDIT_ROLE],
        off="eu-west-1",
        aws=("RegionDisabledException", 403),
        mended_by=Action.EDIT_REGION,
    ),
    "a region that the account has not enabled": Row(
        "STS is switched off in the region ap-east-1 for the account 4821-0937-5526: use another region for this role.",
        ["ap-east-1 is a region that has to be enabled for the account 4821-0937-5526 first", "STS of us-east-1 is"],
        [Action.EDIT_REGION, Action.EDIT_ROLE],
        role='region = "ap-east-1"',
        off="ap-east-1",
        aws=("RegionDisabledException", 403),
        mended_by=Action.EDIT_REGION,
    ),
}

UNKNOWN_KEY = ("InvalidClientTokenId", 403)
WHO_CALLED = {
    "a key that was made inactive": Row(
        f"AWS does not know the access key of work. The key {USER.access_key_id} of work asked for {PROD}.",
        [
            "The key was deleted or made inactive.",
            "It belongs to another partition, such as AWS China or GovCloud, than",
        ],
        [Action.OPEN_KEY, Action.ADD_KEY],
        at_aws=[replace(USER, active=False)],
        kind=SourceRefused,
        aws=UNKNOWN_KEY,
        mended_by=Action.OPEN_KEY,
    ),
    "a key of another partition than the role": Row(
        "AWS does not know the access key of work.",
        ["It does not belong to aws-cn, where the role is: each partition has its own keys.", "The key was deleted or"],
        [Action.OPEN_KEY, Action.ADD_KEY],
        arn=CHINA,
        role='region = "cn-north-1"',
        kind=SourceRefused,
        aws=UNKNOWN_KEY,
    ),
    "a wrong secret key": Row(
        f"The secret access key of work is wrong: add the key again. The key {USER.access_key_id} of work asked for",
        [],
        [Action.OPEN_KEY, Action.ADD_KEY],
        at_aws=[replace(USER, secret_access_key=40 * "x")],
        kind=SourceRefused,
        aws=("SignatureDoesNotMatch", 403),
        mended_by=Action.OPEN_KEY,
    ),
}

TABLE = {
    f"{part}: {name}": row
    for part, rows in {
        "ending": ENDINGS,
        "no ending": WITHOUT_ENDING,
        "mfa": MFA_AND_ROOT,
        "asked": WHAT_WAS_ASKED,
        "caller": WHO_CALLED,
    }.items()
    for name, row in rows.items()
}
MENDED = {name: row for name, row in TABLE.items() if row.mended_by}


def met(world: World, row: Row) -> RoleSwitchError:
    """The person meets the refusal of the row."""
    write_list(world, arn=row.arn, role=row.role, source=row.source, leaf=row.leaf)
    for there in row.at_aws:
        if isinstance(there, StrictRole):
            world.aws.put_role(there)
        else:
            world.aws.put_user(there)
    if row.key_was_tested:
        world.switch.keys.whose(WORK)
    if row.off:
        world.aws.disable_region(row.off)
    return refused(world, row.terms, row.code, row.name)


@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)
def test_a_refusal_of_aws_is_told_with_its_causes_in_order_and_what_to_do_next(row: Row, world: World) -> None:
    trouble = met(world, row)
    assert type(trouble) is row.kind
    assert trouble.message.startswith(row.says)
    begins = [cause[: len(wanted)] for cause, wanted in zip(trouble.causes, row.causes, strict=False)]
    assert begins == list(row.causes), trouble.causes
    assert [step.action for step in trouble.next_steps] == list(row.steps)
    assert trouble.aws is not None
    assert (trouble.aws.code, trouble.aws.status) == row.aws
    assert re.fullmatch(r"[0-9a-f-]{36}", trouble.aws.request_id)
    assert not world.switch.kept_sessions()


@pytest.mark.parametrize("row", MENDED.values(), ids=MENDED)
def test_the_step_that_is_proposed_mends_it(row: Row, world: World) -> None:
    trouble = met(world, row)
    step = next(step for step in trouble.next_steps if step.action is row.mended_by)
    assert follow(world, step, row.name, row.given).is_alive(datetime.now(UTC))


# ---------------------------------------------------------------- what the table cannot say


def policy_to_copy(trouble: RoleSwitchError) -> list[dict[str, object]]:
    (step,) = (step for step in trouble.next_steps if step.action is Action.COPY_TRUST_POLICY)
    statements = json.loads(step.argument)["Statement"]
    assert isinstance(statements, list)
    return statements


def test_the_trust_policy_to_copy_names_who_called_and_the_conditions_of_the_call(world: World) -> None:
    write_list(
        world,
        role='external_id = "northwind-7064"\ntags = {team = "a"}\nsource_identity = "boaty"\nmfa = "direct"',
        source=DEVICE,
    )
    world.aws.put_role(strict(PROD, OTHER.arn))
    trouble = refused(world, code=FIRST_CODE)
    assert policy_to_copy(trouble) == [
        {
            "Effect": "Allow",
            "Principal": {"AWS": USER.arn},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"sts:ExternalId": "northwind-7064"},
                "Bool": {"aws:MultiFactorAuthPresent": "true"},
            },
        },
        {
            "Effect": "Allow",
            "Principal": {"AWS": USER.arn},
            "Action": ["sts:TagSession", "sts:SetSourceIdentity"],
        },
    ]
    world.aws.put_role(trusting(json.dumps({"Statement": policy_to_copy(trouble)}), PROD))
    assert world.switch.assume("admin", token_code=NEXT_CODE)


def test_the_trust_policy_to_copy_names_a_role_of_the_list_with_its_path(world: World) -> None:
    world.aws.put_role(strict(LEAF, OTHER.arn))
    (statement,) = policy_to_copy(refused(world, name="leaf"))
    assert statement["Principal"] == {"AWS": PROD}


def write_profile(world: World, text: str) -> None:
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(f"[profile work]\n{text}")
    text = world.roles_file.read_text().replace('kind = "access-key"', 'kind = "profile"\nprofile = "work"')
    world.roles_file.write_text(text.replace(f'access_key_id = "{USER.access_key_id}"\n', ""))


OWN_KEYS = f"aws_access_key_id = {KEY.access_key_id}\naws_secret_access_key = {KEY.secret_access_key}\n"


def keys_of(session: Session) -> str:
    return (
        f"aws_access_key_id = {session.access_key_id}\naws_secret_access_key = {session.secret_access_key}\n"
        f"aws_session_token = {session.session_token}\n"
    )


def test_the_trust_policy_to_copy_finds_a_permission_set_of_identity_center(world: World) -> None:
    world.aws.put_role(StrictRole(SSO, (USER.arn,)))
    write_list(world, arn=SSO)
    signed_in = world.switch.assume("admin")
    write_list(world)
    write_profile(world, keys_of(signed_in))
    world.aws.put_role(strict(PROD, OTHER.arn))
    trouble = refused(world)
    assert trouble.message.startswith("482109375526's role does not let the permission set Ops in.")
    (statement,) = policy_to_copy(trouble)
    assert statement["Principal"] == {"AWS": ACCOUNT}
    condition = statement["Condition"]
    assert isinstance(condition, dict)
    assert fnmatchcase(SSO, condition["ArnLike"]["aws:PrincipalArn"])


@pytest.mark.parametrize(("minutes", "words"), [(20, "20 minutes behind"), (-20, "20 minutes ahead")])
def test_a_clock_that_is_off_is_told_in_minutes_and_once_it_is_set_all_is_well(
    minutes: int, words: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles = [StrictRole(PROD, (USER.arn,))]
    with StrictAws([USER], roles, clock=lambda: datetime.now(UTC) + timedelta(minutes=minutes)) as elsewhere:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", elsewhere.url)
        trouble = refused(world)
    assert isinstance(trouble, SourceRefused)
    assert trouble.message.startswith(
        f"This computer's clock is {words}, and AWS takes no call that is more than 15 minutes off: set the clock"
    )
    assert trouble.aws is not None
    assert (trouble.aws.code, trouble.short) == ("SignatureDoesNotMatch", "Clock is off")
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", world.aws.url)
    assert follow(world, trouble.next_steps[0])


def test_a_key_that_was_deleted_is_told_and_another_one_does(world: World) -> None:
    world.aws.remove_key(USER.access_key_id)
    trouble = refused(world)
    assert trouble.message.startswith("AWS does not know the access key of work.")
    assert trouble.causes[0] == "The key was deleted or made inactive."
    assert follow(world, trouble.next_steps[0])


def test_a_session_of_the_source_that_has_ended_is_told_and_a_new_one_does(world: World) -> None:
    signed_in = world.switch.assume("admin")
    world.switch.end("admin")
    write_profile(world, keys_of(signed_in))
    world.aws.put_role(StrictRole(PROD, (USER.arn, PROD)))
    world.aws.expire_sessions()
    trouble = refused(world)
    assert isinstance(trouble, SourceRefused)
    assert trouble.message.startswith(
        "The credentials of work have expired: renew those of the profile work where they come from, as with "
        "`aws sso login`, then try again."
    )
    assert trouble.aws is not None
    assert (trouble.aws.code, trouble.aws.status) == ("ExpiredToken", 403)
    write_profile(world, OWN_KEYS)
    assert follow(world, trouble.next_steps[0])


def test_a_key_of_a_profile_is_mended_in_the_profile_and_not_in_the_keyring(world: World) -> None:
    write_profile(world, OWN_KEYS)
    world.aws.put_user(replace(USER, active=False))
    trouble = refused(world)
    assert trouble.causes[0] == "The key was deleted or made inactive."
    assert [(step.action, step.text) for step in trouble.next_steps] == [
        (None, "Write another access key of the profile work into ~/.aws."),
        (Action.TRY_AGAIN, "Try again."),
    ]
    world.aws.put_user(replace(USER, secret_access_key=40 * "x"))
    trouble = refused(world)
    assert trouble.message.startswith("The secret access key of work is wrong: it comes from ~/.aws.")
    assert [(step.action, step.text) for step in trouble.next_steps] == [
        (None, "Write the secret access key of the profile work into ~/.aws again."),
        (Action.TRY_AGAIN, "Try again."),
    ]
    world.aws.put_user(USER)
    assert follow(world, trouble.next_steps[1])


def test_mfa_is_not_offered_where_the_session_of_a_profile_can_give_no_code(world: World) -> None:
    signed_in = world.switch.assume("admin")
    own_session = (
        Sts(Aws())
        .session_token(
            Credentials(KEY.access_key_id, KEY.secret_access_key),
            serial=MFA_SERIAL,
            token_code=FIRST_CODE,
            duration=HOUR,
            asked=Asked("GetSessionToken", "elsewhere"),
            place=Place("eu-west-1"),
        )
        .credentials
    )
    by_user = replace(
        signed_in,
        access_key_id=own_session.access_key_id,
        secret_access_key=own_session.secret_access_key,
        session_token=own_session.session_token or "",
    )
    world.switch.end("admin")
    write_list(world, source=DEVICE)
    world.aws.put_role(strict(PROD, OTHER.arn))
    for session, cause in (
        (
            by_user,
            "It asks for MFA: no code can be given with the credentials of work, which are temporary, so it has to be "
            "given where they come from.",
        ),
        (signed_in, "It asks for MFA, which a role's session never carries: work cannot meet that."),
    ):
        write_profile(world, keys_of(session))
        trouble = refused(world)
        assert cause in [each.replace("the role Admin", "work") for each in trouble.causes]
        assert Action.TRY_WITH_MFA not in [step.action for step in trouble.next_steps]


def test_tags_of_a_role_on_the_way_are_left_out_too(world: World) -> None:
    write_list(world, role='tags = {team = "a"}\nsource_identity = "boaty"')
    world.aws.put_role(strict(allows_tags=False, allows_source_identity=False))
    trouble = refused(world, name="leaf")
    assert trouble.message.startswith("boaty may not sts:TagSession on Production")
    assert trouble.next_steps[0].action is Action.WITHOUT_TAGS
    assert follow(world, trouble.next_steps[0], "leaf")


def test_a_file_that_a_profile_needs_and_is_not_there_is_told_in_words(world: World) -> None:
    write_profile(world, f"role_arn = {PROD}\nweb_identity_token_file = /nowhere/token\n")
    trouble = refused(world)
    assert (
        trouble.message == "The profile work of ~/.aws gives no credentials: No such file or directory: /nowhere/token."
    )


def test_no_mfa_session_is_made_of_temporary_credentials_and_the_step_is_to_be_left_out(world: World) -> None:
    signed_in = world.switch.assume("admin")
    write_list(world, source=DEVICE)
    write_profile(world, keys_of(signed_in))
    with pytest.raises(SourceRefused, match="work gives temporary credentials, and AWS makes no MFA session") as caught:
        world.switch.keys.give_code("work", FIRST_CODE)
    assert_readable(caught.value)
    assert caught.value.aws is not None
    assert (caught.value.aws.code, caught.value.aws.status) == ("AccessDenied", 403)


def test_a_role_that_a_profile_asks_for_is_mended_in_the_profile(world: World) -> None:
    write_profile(
        world,
        f"role_arn = {PROD}\nsource_profile = keys\nduration_seconds = 43200\n[profile keys]\n{OWN_KEYS}",
    )
    trouble = refused(world)
    assert trouble.message.startswith("work allows no session as long as 12 h: that is set on the role itself.")
    assert [(step.action, step.text) for step in trouble.next_steps] == [
        (None, "Change duration_seconds of the profile work in ~/.aws/config."),
        (None, "Change role_arn of the profile work in ~/.aws/config."),
    ]


# What no plan asks for, and AWS would refuse.


def sent(request: AssumeRoleRequest, credentials: Credentials, **about: object) -> RoleSwitchError:
    asked = Asked("AssumeRole", "work", request.role, request.duration, **about)  # type: ignore[arg-type]  # by name
    with pytest.raises(RoleRefused) as caught:
        Sts(Aws()).assume_role(request, credentials, asked=asked, place=Place("eu-west-1"))
    assert_readable(caught.value)
    return caught.value


PRODUCTION = Role(name="admin", arn=Arn.parse(PROD), display_name="Production")


def test_a_device_without_a_code_asks_for_the_code(world: World) -> None:
    request = AssumeRoleRequest(role=PRODUCTION, session_name="boaty", mfa_serial=MFA_SERIAL)
    trouble = sent(request, Credentials(KEY.access_key_id, KEY.secret_access_key), mfa_serial=MFA_SERIAL)
    assert trouble.message.startswith("Production needs an MFA code together with the serial number of its device: one")
    assert [step.action for step in trouble.next_steps] == [Action.ENTER_CODE]


def test_more_than_an_hour_by_a_roles_session_is_told_with_the_hour_that_can_be_had(world: World) -> None:
    session = world.switch.assume("admin")
    leaf = Role(name="leaf", arn=Arn.parse(LEAF), display_name="Leaf")
    trouble = sent(
        AssumeRoleRequest(role=leaf, session_name="boaty", duration=2 * HOUR),
        Credentials(session.access_key_id, session.secret_access_key, session.session_token),
        via="Production",
    )
    assert trouble.message.startswith(
        "Leaf is assumed from another role, Production, and AWS gives such a session one hour"
    )
    assert follow(world, trouble.next_steps[0], "leaf").life == HOUR


# ---------------------------------------------------------------- busy, and on the way


@pytest.mark.parametrize(
    ("fault", "code"), [(THROTTLED, ("Throttling", 400)), (UNAVAILABLE, ("ServiceUnavailable", 503))]
)
def test_an_aws_that_is_busy_is_tried_again_by_the_program_and_then_by_the_person(
    fault: Fault, code: tuple[str, int], world: World
) -> None:
    world.aws.fail(3, fault)
    trouble = refused(world)
    assert isinstance(trouble, AwsBusy)
    assert trouble.message == f"AWS is busy and gave no session ({code[0]}): try again in a moment."
    assert trouble.aws is not None
    assert (trouble.aws.code, trouble.aws.status) == code
    assert follow(world, trouble.next_steps[0])


def test_a_page_of_the_networks_own_is_told_and_passes(world: World) -> None:
    world.aws.fail(3, HTML)
    trouble = refused(world)
    assert isinstance(trouble, AwsUnreachable)
    assert follow(world, trouble.next_steps[0])


def test_a_name_that_is_not_found_is_told_with_the_name(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody_knows(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with monkeypatch.context() as offline:
        offline.delenv("AWS_ENDPOINT_URL_STS")
        offline.setattr(socket, "getaddrinfo", nobody_knows)
        trouble = refused(world)
    assert isinstance(trouble, AwsUnreachable)
    assert (trouble.message, trouble.short) == (
        "The name sts.eu-west-1.amazonaws.com is not known here: this computer is offline, or its DNS does not answer.",
        "Name not found",
    )
    assert follow(world, trouble.next_steps[0])
