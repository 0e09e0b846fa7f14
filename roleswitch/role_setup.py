"""Setting up a role: the texts for somebody who applies them, or the role itself, made, tried and put into the list.

Blocking. Both front ends call it, through `Switch.role_setup`. Nothing that was made is taken back by itself: a
`Creation` knows what there is, goes on where it stopped, and undoes it when it is told to.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from roleswitch.access.aws_commands import commands_text
from roleswitch.access.cloudformation import caller_template, role_template
from roleswitch.access.new_role import (
    INLINE_POLICY_NAME,
    TAGS,
    CallerKind,
    NewRole,
    caller_policy,
    policy_text,
    trust_policy,
)
from roleswitch.access.principal import Call, Principal, refused
from roleswitch.access.terraform import terraform_text
from roleswitch.core.assume import Attempt, Means, source_credentials
from roleswitch.core.iam import MADE_ONCE
from roleswitch.core.limits import LONGEST_CHAINED, shown
from roleswitch.core.plan import Plan, place_of
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Deliver, Mfa, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.source import AccessKeySource, Credentials, IdentityCenterSource, ProfileSource
from roleswitch.errors import (
    AccessRefused,
    Action,
    AwsAnswer,
    AwsUnreachable,
    BadValue,
    Cancelled,
    NextStep,
    RoleRefused,
    RoleSwitchError,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.texts import tr

PATIENCE = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Pauses in seconds while AWS refuses a role that was just made: IAM tells all of its places within seconds, and some
take longer (IAM user guide, "Changes that I make are not always immediately visible")."""


@dataclass(frozen=True)
class Texts:
    """A new role, to be set up by hand."""

    trust_policy: str
    caller_policy: str
    terraform: str
    role_template: str
    caller_template: str
    commands: str


def texts_of(new: NewRole) -> Texts:
    return Texts(
        trust_policy=policy_text(trust_policy(new)),
        caller_policy=policy_text(caller_policy(new)),
        terraform=terraform_text(new),
        role_template=role_template(new),
        caller_template=caller_template(new),
        commands=commands_text(new),
    )


@dataclass(frozen=True)
class By:
    """Whose credentials: those of a source of the list, or a session of one of its roles."""

    source: str = ""
    role: str = ""


def listed_role(new: NewRole, name: str, by: By, *, display_name: str = "", region: str | None = None) -> Role:
    """The new role as the list has it, assumed with the source or via the role `by`. Raises BadValue."""
    by_key = bool(by.source)
    lasts = new.max_session if by_key else LONGEST_CHAINED
    # Beyond an hour a code has to be given for the role itself.
    mfa = Mfa.DIRECT if lasts > LONGEST_CHAINED else Mfa.SESSION
    return Role(
        name=name,
        arn=new.arn,
        display_name=display_name,
        source=by.source or None,
        via=by.role or None,
        external_id=new.external_id,
        duration_seconds=round(lasts.total_seconds()) if lasts > LONGEST_CHAINED else None,
        region=region,
        mfa=mfa if new.mfa_required and by_key else None,
    )


# ---------------------------------------------------------------- what is to be made


@dataclass(frozen=True)
class Step:
    """A call to IAM, and the one that takes back what it made."""

    action: str
    parameters: Mapping[str, object]
    undo_action: str
    undo_parameters: Mapping[str, object]
    account_id: str
    resource: str
    """The ARN that a policy has to allow `action` on."""
    thing: str
    """What it makes, such as the role Deployer."""
    about: str
    """The field of NewRole that it comes from."""

    @property
    def doing(self) -> str:
        if self.action.startswith("Attach"):
            return tr("attach {thing} in {account_id}", thing=self.thing, account_id=self.account_id)
        return tr("make {thing} in {account_id}", thing=self.thing, account_id=self.account_id)


def steps_of(new: NewRole, *, for_role: bool = True, for_caller: bool = True) -> tuple[Step, ...]:
    """In the order in which they can be made."""
    return (*(_role_steps(new) if for_role else ()), *(_caller_steps(new) if for_caller else ()))


def _role_steps(new: NewRole) -> list[Step]:
    named = {"RoleName": new.name}
    settings: dict[str, object] = {
        **named,
        "Path": new.path,
        "Description": new.description,
        "MaxSessionDuration": round(new.max_session.total_seconds()),
        "AssumeRolePolicyDocument": policy_text(trust_policy(new)),
        "Tags": _tags(),
    }
    if new.boundary_arn is not None:
        settings["PermissionsBoundary"] = new.boundary_arn

    def step(verb: str, what: str, parameters: Mapping[str, object], undo: tuple[str, ...], thing: str) -> Step:
        undo_action, *undo_names = undo
        undone = {**named, **{name: parameters[name] for name in undo_names}}
        arn, account_id = str(new.arn), new.arn.account_id
        about = {"CreateRole": "arn", "AttachRolePolicy": "policy_arns"}.get(verb, "policy")
        return Step(verb, {**named, **parameters}, undo_action, undone, account_id, arn, f"{thing} {what}", about)

    made = [step("CreateRole", new.name, settings, ("DeleteRole",), tr("the role"))]
    for arn in new.policy_arns:
        attach = {"PolicyArn": arn}
        made.append(
            step("AttachRolePolicy", _short(arn), attach, ("DetachRolePolicy", "PolicyArn"), tr("the role's policy"))
        )
    if new.inline_policy is not None:
        inline = {"PolicyName": INLINE_POLICY_NAME, "PolicyDocument": policy_text(new.inline_policy)}
        undo = ("DeleteRolePolicy", "PolicyName")
        made.append(step("PutRolePolicy", INLINE_POLICY_NAME, inline, undo, tr("the role's inline policy")))
    return made


def _caller_steps(new: NewRole) -> list[Step]:
    arn, account_id = new.caller_policy_arn, new.caller_account_id
    of_policy = {"PolicyArn": arn}
    document = policy_text(caller_policy(new))
    settings = {"PolicyName": new.caller_policy_name, "PolicyDocument": document, "Tags": _tags()}
    thing = tr("the caller's policy {caller_policy_name}", caller_policy_name=new.caller_policy_name)
    made = [Step("CreatePolicy", settings, "DeletePolicy", of_policy, account_id, arn, thing, "arn")]
    holders = [
        *(("User", who.own_name, f"user/{who.name}", "callers") for who in new.callers_of(CallerKind.USER)),
        *(("Role", who.own_name, f"role/{who.name}", "callers") for who in new.callers_of(CallerKind.ROLE)),
        *(("Group", name, f"group/*{name}", "groups") for name in new.groups),
    ]
    for kind, name, resource, about in holders:
        parameters = {f"{kind}Name": name, **of_policy}
        resource_arn = f"arn:{new.arn.partition}:iam::{account_id}:{resource}"
        thing = tr("the caller's policy of the {kind} {name}", kind=kind.lower(), name=name)
        attach, detach = f"Attach{kind}Policy", f"Detach{kind}Policy"
        made.append(Step(attach, parameters, detach, parameters, account_id, resource_arn, thing, about))
    return made


def _tags() -> list[Mapping[str, str]]:
    return [{"Key": key, "Value": value} for key, value in TAGS.items()]


def _short(policy_arn: str) -> str:
    return policy_arn.rpartition("/")[2]


def permissions_for(steps: Sequence[Step]) -> str:
    """A policy that allows all of `steps`, and to take them back: JSON."""
    actions: dict[str, dict[str, None]] = {}
    for step in steps:
        its = actions.setdefault(step.resource, {})
        its |= dict.fromkeys((f"iam:{step.action}", f"iam:{step.undo_action}"))
        if "Tags" in step.parameters:
            its[f"iam:{step.action.replace('Create', 'Tag')}"] = None
    statements = [
        {"Effect": "Allow", "Action": sorted(allowed), "Resource": resource} for resource, allowed in actions.items()
    ]
    return json.dumps({"Version": "2012-10-17", "Statement": statements}, indent=2)


# ---------------------------------------------------------------- making it


class Progress(NamedTuple):
    done: int
    of: int
    words: str
    """What is being done, such as making the role Deployer in 482109375526."""


class Assuming(Protocol):
    """How roles of the list are assumed; `Switch` is it."""

    def plan(self, name: str) -> Plan: ...

    def plan_of(self, role: Role) -> Plan: ...

    def fresh_session(self, name: str, *, cancelled: threading.Event | None = None) -> Session: ...


class Edits(Protocol):
    """How a role is tried, and put into the list; `RoleEdits` is it."""

    def try_role(self, role: Role, *, cancelled: threading.Event | None = None) -> Session: ...

    def save_role(self, role: Role) -> None: ...


class RoleSetup:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(self, roles: RolesFile, means: Means, assuming: Assuming, edits: Edits) -> None:
        self._roles = roles
        self._means = means
        self._assuming = assuming
        self._edits = edits

    def begin(self, new: NewRole, role: Role, *, target: By, caller: By | None = None) -> Creation:
        """Nothing is made yet. `role` is what the list will have, delivered as the person prefers, `target` who makes
        the role in its account and `caller` who makes the caller's policy; without the latter the caller has to be
        allowed to already.

        Raises BadValue where the list has a role of that name, SourceUnusable where no source leads to it.
        """
        if role.name in self._roles.load().roles:
            raise BadValue("name", tr("name: there is a role named {role} already", role=role.name))
        self._assuming.plan_of(role)
        role = replace(role, deliver=Deliver(PreferencesFile.here().load().deliver))
        return Creation(
            self._roles, self._means, self._assuming, self._edits, new=new, role=role, target=target, caller=caller
        )


@dataclass(frozen=True)
class _Hand:
    """Who calls IAM in an account."""

    title: str
    credentials: Credentials = field(repr=False)
    principal: Principal = field(repr=False)
    source: AccessKeySource | ProfileSource | None = None
    has_mfa: bool = False


class Creation:
    """A role while it is made. One thread at a time."""

    def __init__(
        self,
        roles: RolesFile,
        means: Means,
        assuming: Assuming,
        edits: Edits,
        *,
        new: NewRole,
        role: Role,
        target: By,
        caller: By | None,
    ) -> None:
        self._roles = roles
        self._means = means
        self._assuming = assuming
        self._edits = edits
        self.new = new
        self.role = role
        self._by = {"role": target} | ({"caller": caller} if caller is not None else {})
        self._steps: Mapping[str, tuple[Step, ...]] = {
            "role": steps_of(new, for_caller=False),
            "caller": steps_of(new, for_role=False) if caller is not None else (),
        }
        self.made: tuple[Step, ...] = ()
        """What there is so far, in the order in which it was made."""
        self._unsure: Step | None = None
        """What AWS may have made, or not: no answer came."""

    @property
    def standing(self) -> str:
        """What there is so far, in a sentence."""
        known = tr("Made so far: {names}.", names=", ".join(step.thing for step in self.made)) if self.made else ""
        if self._unsure is not None:
            where = self._unsure.account_id
            maybe = tr(
                "AWS may have made {thing} all the same: look for it in {where}.", thing=self._unsure.thing, where=where
            )
            return f"{known} {maybe}".lstrip()
        return known or tr("Nothing was made.")

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there, so that only the caller was not let in."""
        return len(self.made) == sum(map(len, self._steps.values()))

    def go_on(
        self,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> str:
        """Make what is missing, try the role, and put it into the list: the ARN of the session that AWS let in.

        Raises AccessRefused, which names the permission that is missing; BadValue for a field of NewRole that AWS does
        not take; TokenCodeRequired where a code is needed (after `Keys.give_code` it goes on); RoleRefused where AWS
        does not let the caller in after a minute; Cancelled, which is looked for between the calls.
        """
        ahead = [(part, step) for part in self._by for step in self._steps[part] if step not in self.made]
        of = len(ahead) + 2
        hands = {part: self._hand(part, cancelled) for part in dict.fromkeys(part for part, _ in ahead)}
        for done, (part, step) in enumerate(ahead):
            self._look_for_cancel(cancelled)
            on_progress(Progress(done, of, _start(step.doing)))
            self._change(step.action, step.parameters, step, part, hands[part])
            self.made = (*self.made, step)
        on_progress(Progress(of - 2, of, tr("Assuming {role}", role=self.role.title)))
        session_arn = self._tried(lambda words: on_progress(Progress(of - 2, of, words)), cancelled)
        on_progress(Progress(of - 1, of, tr("Putting it into the list")))
        self._edits.save_role(self.role)
        return session_arn

    def keep(self) -> None:
        """Put the role into the list although it could not be assumed."""
        self._edits.save_role(self.role)

    def undo(
        self,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Take back what was made, the last first. What is gone already counts as taken back; `made` is what is left
        where it raises."""
        of = len(self.made)
        hands: dict[str, _Hand] = {}
        for done, step in enumerate(reversed(self.made)):
            self._look_for_cancel(cancelled)
            part = "role" if step in self._steps["role"] else "caller"
            if part not in hands:
                hands[part] = self._hand(part, cancelled)
            on_progress(Progress(done, of, tr("Removing {thing}", thing=step.thing)))
            try:
                self._change(step.undo_action, step.undo_parameters, step, part, hands[part])
            except RoleSwitchError as trouble:
                if trouble.aws is None or trouble.aws.code != "NoSuchEntity":
                    raise
            self.made = tuple(other for other in self.made if other != step)

    # ------------------------------------------------------------ who calls

    def _hand(self, part: str, cancelled: threading.Event | None) -> _Hand:
        """Who calls IAM for that part. Raises BadValue where it is not in the part's account."""
        by = self._by[part]
        hand = self._hand_of_role(by.role, cancelled) if by.role else self._hand_of_source(by.source, cancelled)
        account_id = self._steps[part][0].account_id
        place = hand.principal.place
        identity = self._means.sts.caller_identity(
            hand.credentials, source=hand.title, place=place, cancelled=cancelled
        )
        if identity.account_id != account_id:
            whose = tr("the role's account") if part == "role" else tr("the caller's account")
            field_name = "target" if part == "role" else "caller"
            raise BadValue(
                field_name,
                tr(
                    "{hand} acts in {account_id}, and {whose} is {account_id_2}",
                    hand=hand.title,
                    account_id=identity.account_id,
                    whose=whose,
                    account_id_2=account_id,
                ),
            )
        return hand

    def _hand_of_role(self, name: str, cancelled: threading.Event | None) -> _Hand:
        plan = self._assuming.plan(name)
        session = self._assuming.fresh_session(name, cancelled=cancelled)
        credentials = Credentials(session.access_key_id, session.secret_access_key, session.session_token)
        title = plan.role.title
        return _Hand(title, credentials, Principal(title, plan.role.arn.partition, credentials, plan.place))

    def _hand_of_source(self, name: str, cancelled: threading.Event | None) -> _Hand:
        catalog = self._roles.load()
        source = catalog.source(name)
        if isinstance(source, IdentityCenterSource):
            raise SourceUnusable(
                tr("{name} is an Identity Center sign-in, which is in no account: choose a role of it.", name=name)
            )
        path = self._means.profiles.path(source.profile) if isinstance(source, ProfileSource) else None
        partition = self.new.arn.partition
        place = place_of(source, path, None, partition, catalog.network)

        def own() -> Credentials:
            return source_credentials(source, place, self._means, Attempt(cancelled=cancelled))

        has_mfa = source.mfa_serial is not None and name in self._means.mfa.known()
        if has_mfa and source.mfa_serial is not None:
            credentials = self._means.mfa.session(
                source,
                source.mfa_serial,
                base=own,
                base_identity=path.identity if path else getattr(source, "access_key_id", ""),
                place=place,
                given=None,
                ask=tr("{name} needs a code of the MFA device {mfa_serial}.", name=name, mfa_serial=source.mfa_serial),
                cancelled=cancelled,
            ).credentials
        else:
            credentials = own()
        return _Hand(name, credentials, Principal(name, partition, credentials, place), source, has_mfa)

    # ------------------------------------------------------------ what is called

    def _change(self, action: str, parameters: Mapping[str, object], step: Step, part: str, hand: _Hand) -> None:
        """One call, to its end: what is made and not noted could not be undone, so it is not cancelled."""

        def explained(answer: AwsAnswer) -> RoleSwitchError:
            return self._refused(answer, action, step, part, hand)

        place = hand.principal.place
        is_made_once = action in MADE_ONCE
        try:
            self._means.iam.change(action, parameters, hand.credentials, place=place, refused=explained)
        except AwsUnreachable as trouble:
            if is_made_once and trouble.may_have_arrived:
                self._unsure = step
                trouble.causes = (*trouble.causes, self.standing)
            raise
        if is_made_once:
            self._unsure = None

    def _refused(self, answer: AwsAnswer, action: str, step: Step, part: str, hand: _Hand) -> RoleSwitchError:
        if action == step.action and (wrong := _not_taken(answer, step, self.new, may_be_ours=step is self._unsure)):
            wrong.aws = answer
            return wrong
        doing = (
            step.doing
            if action == step.action
            else tr("remove {thing} in {account_id}", thing=step.thing, account_id=step.account_id)
        )
        trouble = refused(answer, Call(f"iam:{action}", step.resource, doing), hand.principal)
        if not isinstance(trouble, AccessRefused) or not answer.code.startswith("AccessDenied"):
            return trouble
        serial = hand.source.mfa_serial if hand.source is not None else None
        if serial is not None and not hand.has_mfa:
            ask = tr(
                "{message} It may be allowed with MFA: give a code of the MFA device {serial}.",
                message=trouble.message,
                serial=serial,
            )
            return TokenCodeRequired(serial, ask, source=hand.title)
        policy = permissions_for(self._steps[part])
        text = tr("Give an administrator of {account_id} the policy that allows all of it.", account_id=step.account_id)
        return AccessRefused(
            trouble.message,
            causes=[*trouble.causes, self.standing],
            next_steps=[NextStep(text, tr("Copy policy"), Action.COPY_POLICY, policy)],
            aws=answer,
        )

    def _tried(self, say: Callable[[str], None], cancelled: threading.Event | None) -> str:
        """Assume the role once, again and again while AWS does not know all of it yet: a minute at most."""
        role = self.role
        if role.mfa is Mfa.DIRECT:
            # A code is good for one call, and there may be several.
            role = Role(
                name=role.name,
                arn=role.arn,
                source=role.source,
                external_id=role.external_id,
                region=role.region,
                mfa=Mfa.SESSION,
            )
        for pause in PATIENCE:
            self._look_for_cancel(cancelled)
            try:
                return self._edits.try_role(role, cancelled=cancelled).assumed_role_arn
            except RoleRefused as refusal:
                if refusal.aws is None or not refusal.aws.code.startswith("AccessDenied"):
                    raise
            say(tr("Waiting until all of AWS knows the role"))
            self._means.wait(pause, cancelled)
        return self._edits.try_role(role, cancelled=cancelled).assumed_role_arn

    def _look_for_cancel(self, cancelled: threading.Event | None) -> None:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(tr("Setting up {new} was cancelled. {standing}", new=self.new.name, standing=self.standing))


def _not_taken(answer: AwsAnswer, step: Step, new: NewRole, *, may_be_ours: bool) -> BadValue | None:
    """A field that AWS does not take, where its answer is about one."""
    code, message = answer.code.removesuffix("Exception"), answer.message
    if code == "EntityAlreadyExists":
        why = tr(", perhaps by the call that got no answer: remove it there, or") if may_be_ours else ":"
        return BadValue(
            "arn",
            tr(
                "role name: {thing} is in {account_id} already{why} choose another name",
                thing=step.thing,
                account_id=step.account_id,
                why=why,
            ),
        )
    if code == "MalformedPolicyDocument" and step.action == "CreateRole":
        named = re.search(r'"AWS": ?"([^"]+)"', message)
        who = named[1].rpartition(":")[2] if named else tr("one of them")
        return BadValue(
            "callers", tr("{who}: AWS does not know it: make it first, or correct its name", who=shown(who))
        )
    if code == "MalformedPolicyDocument":
        return BadValue("policy", tr("inline policy: AWS does not take it: {message}", message=shown(message)))
    if code == "NoSuchEntity":
        whose = f" {new.arn.account_id}" if step.about == "policy_arns" else f" {step.account_id}"
        return BadValue(
            step.about,
            tr(
                "{thing} cannot be attached: AWS finds it not in{whose}: {message}",
                thing=step.thing,
                whose=whose,
                message=shown(message),
            ),
        )
    return None


def _start(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
