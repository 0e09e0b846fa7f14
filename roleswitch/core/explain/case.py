"""One refusal: AWS's answer beside what was asked, and the sentences and next steps that many rows share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from roleswitch.core.explain.asked import Asked, Caller, spaced
from roleswitch.core.explain.policies import key_permission, permission, trust_policy
from roleswitch.core.role import Role
from roleswitch.errors import Action, AwsAnswer, NextStep, RoleRefused, SourceRefused, StsTrouble
from roleswitch.texts import later, tr

T = TypeVar("T")

EDIT = NextStep(later("Change the role in the list."), later("Edit role…"), Action.EDIT_ROLE)
AGAIN = NextStep(later("Try again."), later("Try again"), Action.TRY_AGAIN)
EXTERNAL_ID = NextStep(
    later("Ask the role's owner for the external ID and set it."), later("Enter external ID"), Action.EDIT_EXTERNAL_ID
)
ONE_HOUR = NextStep(
    later("Ask for one hour (--duration 1h), renewed while you work."), later("Use 1 h"), Action.USE_ONE_HOUR
)
POLICY = NextStep(later("Change the session policy of the role."), later("Edit policy…"), Action.EDIT_POLICY)
TAGS = NextStep(later("Change the session tags of the role."), later("Edit tags…"), Action.EDIT_TAGS)
SOURCE_IDENTITY = NextStep(
    later("Change the source identity of the role."), later("Edit source identity…"), Action.EDIT_SOURCE_IDENTITY
)


@dataclass(frozen=True)
class Case:
    """A refusal while it is explained."""

    answer: AwsAnswer
    asked: Asked
    action: str = ""
    """Where AWS's message names the action that was refused and the table looks for it."""

    @property
    def text(self) -> str:
        return self.answer.message

    @property
    def caller(self) -> Caller | None:
        """As AWS names it in this answer, else as it was known before the call."""
        named = re.search(r"User: (arn:\S+) is not authorized", self.text)
        return Caller.parse(named[1] if named else self.asked.caller)

    @property
    def who(self) -> str:
        asked = self.asked
        if asked.via:
            return asked.via
        if self.caller is not None:
            return self.caller.title
        return tr("the profile {profile}", profile=asked.profile) if asked.profile else asked.source

    @property
    def title(self) -> str:
        """What was asked for: the role, or a session of the source."""
        return self.asked.role.title if self.asked.role is not None else self.asked.source

    @property
    def who_asked_for_what(self) -> str:
        """Who called and for what, in full; empty where that is not known."""
        asked = self.asked
        if asked.role is None:
            return (
                tr("{arn} called {action}.", arn=self.caller.arn, action=asked.action)
                if self.caller is not None
                else ""
            )
        key = (
            tr("The key {access_key_id} of {source}", access_key_id=asked.access_key_id, source=asked.source)
            if asked.access_key_id
            else self.who
        )
        return start(tr("{arn} asked for {arn_2}.", arn=self.caller.arn if self.caller else key, arn_2=asked.role.arn))

    @property
    def is_own_account(self) -> bool:
        role = self.asked.role
        return role is not None and self.caller is not None and self.caller.account_id == role.arn.account_id

    @property
    def by_role(self) -> bool:
        """Whether a role's session called: it carries no MFA and can give no code."""
        return bool(self.asked.via) or (self.caller is not None and self.caller.is_session)

    @property
    def may_give_code(self) -> bool:
        """Whether a device is known and its code was not given yet."""
        return (
            bool(self.asked.mfa_serial) and not self.asked.had_mfa and not self.by_role and not self.by_foreign_session
        )

    @property
    def by_foreign_session(self) -> bool:
        """Whether a session called that was made elsewhere: whether it carries MFA is not known, and it gives no code.

        The access key ID of a session begins with ASIA (IAM user guide, "IAM identifiers").
        """
        return self.asked.access_key_id.startswith("ASIA") and not self.asked.mfa_session and not self.asked.via

    @property
    def profile(self) -> str:
        """The profile of ~/.aws that the credentials that called come from, empty for those of the keyring."""
        return self.asked.profile or self.asked.source_profile

    # Next steps.

    @property
    def try_with_mfa(self) -> NextStep:
        return NextStep(
            tr("Give a code of the MFA device {mfa_serial} (--mfa-code CODE).", mfa_serial=self.asked.mfa_serial),
            tr("Try with MFA"),
            Action.TRY_WITH_MFA,
            self.asked.mfa_serial,
        )

    @property
    def enter_code(self) -> NextStep:
        return NextStep(
            tr("Give a code of the MFA device (--mfa-code CODE)."),
            tr("Enter code…"),
            Action.ENTER_CODE,
            self.asked.source,
        )

    def edit_mfa(self, text: str, serial: str = "", label: str = later("Set MFA device…")) -> NextStep:
        """`serial` is what it should be set to, where that is known."""
        return NextStep(text, label, Action.EDIT_MFA, serial)

    @property
    def open_key(self) -> NextStep:
        source = self.asked.source
        return NextStep(
            tr("Look at the access key of {source}.", source=source), tr("Open key…"), Action.OPEN_KEY, source
        )

    @property
    def without_tags(self) -> NextStep:
        return NextStep(
            tr("Assume the role without tags and source identity."), tr("Without tags"), Action.WITHOUT_TAGS
        )

    def copy_trust_policy(self, role: Role) -> NextStep:
        text = tr("Give the role's owner a trust policy that would let you in.")
        caller = self.caller
        if caller is None:
            text += tr(" Put your account ID into it.")
        elif caller.permission_set:
            text += tr(" It finds the permission set by a pattern: the path of its role is not known here.")
        elif caller.is_session and not self.asked.via_arn:
            text += tr(" Where {caller} has a path, put it in: a session does not tell it.", caller=caller.title)
        policy = trust_policy(role, self.asked, caller, self.action)
        return NextStep(text, tr("Copy trust policy"), Action.COPY_TRUST_POLICY, policy)

    def copy_permission(self, role: Role) -> NextStep:
        return self._copy_policy(permission(role, self.asked, self.action))

    def copy_key_permission(self) -> NextStep:
        return self._copy_policy(key_permission(self.action, self.caller))

    def _copy_policy(self, policy: str) -> NextStep:
        text = tr(
            "Give an administrator{of_callers_account} the statement to add to the policy of {who}.",
            of_callers_account=self.of_callers_account,
            who=self.who,
        )
        return NextStep(text, tr("Copy policy"), Action.COPY_POLICY, policy)

    @property
    def of_callers_account(self) -> str:
        return tr(" of {account_id}", account_id=spaced(self.caller.account_id)) if self.caller else ""

    # What comes of it.

    def refused(
        self, sentence: str, causes: Iterable[str] = (), next_steps: Sequence[NextStep] = (), *, short: str = ""
    ) -> StsTrouble:
        """No to the role where one was asked for, else to who called."""
        kind = RoleRefused if self.asked.role is not None else SourceRefused
        return self._trouble(kind, sentence, causes, next_steps, short)

    def source_refused(
        self, sentence: str, causes: Iterable[str] = (), next_steps: Sequence[NextStep] = (), *, short: str = ""
    ) -> StsTrouble:
        """No to who called, whatever was asked for."""
        return self._trouble(SourceRefused, sentence, causes, next_steps, short)

    def _trouble(
        self,
        kind: type[RoleRefused] | type[SourceRefused],
        sentence: str,
        causes: Iterable[str],
        next_steps: Sequence[NextStep],
        short: str,
    ) -> StsTrouble:
        message = " ".join(part for part in (start(sentence), self.who_asked_for_what) if part)
        return kind(
            message,
            causes=tuple(map(start, causes)),
            next_steps=self._where_set(next_steps),
            aws=self.answer,
            short=short,
        )

    def plain(self) -> StsTrouble:
        """Nothing is known of it but AWS's words."""
        said = self.text or self.answer.code
        return StsTrouble(
            tr(
                "AWS refused {action} for {source}: {said}",
                action=self.asked.action,
                source=self.asked.source,
                said=said,
            ),
            aws=self.answer,
        )

    def _where_set(self, steps: Sequence[NextStep]) -> Sequence[NextStep]:
        """What a profile of ~/.aws asks for is changed there, by the person, and not in the list."""
        if self.asked.source_profile:
            steps = [step for step in steps if step.action is not Action.OPEN_KEY]
        profile = self.asked.profile
        if not profile:
            return steps
        there = (
            NextStep(
                tr(
                    "Change {in_profile} of the profile {profile} in ~/.aws/config.",
                    in_profile=_IN_PROFILE[step.action],
                    profile=profile,
                )
            )
            if step.action in _IN_PROFILE
            else step
            for step in steps
        )
        return each_once(there)


_IN_PROFILE = {
    Action.EDIT_ROLE: "role_arn",
    Action.EDIT_EXTERNAL_ID: "external_id",
    Action.EDIT_MFA: "mfa_serial",
    Action.TRY_WITH_MFA: "mfa_serial",
    Action.EDIT_REGION: "region",
    Action.USE_ONE_HOUR: "duration_seconds",
}


def edit_region(region: str) -> NextStep:
    return NextStep(
        tr("Use another region, such as {region}.", region=region), tr("Edit region…"), Action.EDIT_REGION, region
    )


def start(sentence: str) -> str:
    """A sentence that may begin with "the"; names keep their first letter as it is."""
    return sentence[:1].upper() + sentence[1:] if sentence.startswith(("the ", tr("the "))) else sentence


def each_once(items: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(items))
