"""Every trouble that a person can meet. Each knows its sentence, the likely causes in order, and what to do next.

    RoleSwitchError
    ├── BadValue               a field holds something AWS or we do not take
    ├── NoSuchRole             a name that is not in the list
    ├── NoSuchSource           a source that is not in the list
    ├── RolesFileBroken        roles.toml cannot be read or written as it is
    ├── PreferencesBroken      preferences.toml cannot be read or written as it is
    ├── KeyringTrouble         the operating system's keyring did not do what was asked
    │   ├── KeyringNotProtected    there is none that protects
    │   ├── KeyringNotAnswering    it waits for an unlock dialog, or hangs
    │   └── KeyMissing             the list names an access key that the keyring does not hold
    ├── SourceUnusable         the source gives no credentials
    ├── TokenCodeRequired      an MFA code is needed before the call can be made
    │   └── TokenCodeUsed          the code was used already: the next one is needed
    ├── ReasonRequired         a reason is needed before the call can be made
    ├── ConfirmationRequired   the role asks before it is assumed
    ├── SignInRequired         nobody is signed in to Identity Center, or no longer
    ├── StsTrouble             a call to STS did not give a session
    │   ├── RoleRefused            AWS said no to this role
    │   ├── SourceRefused          AWS said no to the credentials that called
    │   ├── AwsBusy                throttled or failing for now: trying again is right
    │   └── AwsUnreachable         AWS was not reached: offline, proxy, certificate, timeout
    ├── NotAList               a text to import that cannot be read as a list of roles
    ├── TeamListTrouble        a team list could not be fetched, or is none
    ├── ProfileNotOurs         a profile of that name exists and is somebody else's
    ├── AwsFileUnusable        a file of ~/.aws cannot be edited safely as it is
    ├── DeliveryTrouble        a terminal or a command could not be started
    ├── ConsoleTrouble         the console cannot be opened so
    ├── AccessRefused          AWS said no to what a session was used for
    ├── HookFailed             a command of the person's, run at assuming, renewing or ending, did not do its work
    ├── WrongUsage             the command line was called with something it does not take
    └── Cancelled              the person called it off

A class exists where a front end does something different with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import ClassVar, NamedTuple

from roleswitch.texts import later, tr


class Action(Enum):
    """What a front end can offer as a button beside a trouble."""

    EDIT_ROLE = "edit-role"
    EDIT_EXTERNAL_ID = "edit-external-id"
    EDIT_PROFILE_NAME = "edit-profile-name"
    TAKE_OVER_PROFILE = "take-over-profile"
    USE_ONE_HOUR = "use-one-hour"
    ADD_KEY = "add-key"
    TRY_AGAIN = "try-again"
    COPY_TRUST_POLICY = "copy-trust-policy"
    COPY_POLICY = "copy-policy"
    OPEN_ROLES_FILE = "open-roles-file"
    TRY_WITH_MFA = "try-with-mfa"
    ENTER_CODE = "enter-code"
    EDIT_MFA = "edit-mfa"
    EDIT_POLICY = "edit-policy"
    EDIT_TAGS = "edit-tags"
    EDIT_REGION = "edit-region"
    EDIT_SOURCE_IDENTITY = "edit-source-identity"
    WITHOUT_TAGS = "without-tags"
    """Assume the role without session tags and source identity, this once."""
    OPEN_KEY = "open-key"
    """Show the access key of the source named by the argument."""
    GIVE_REASON = "give-reason"
    CONFIRM = "confirm"
    SIGN_IN = "sign-in"
    """Sign in to the Identity Center source named by the argument."""
    UNDO_IN_AWS = "undo-in-aws"
    """Show what the files of ~/.aws said before they were changed, to go back to."""


class NextStep(NamedTuple):
    """One thing to do next: `text` is a sentence for the command line, `label` a few words for a button.

    `action` is None where only a person can do it. `argument` is what the action needs, such as the policy to copy.
    """

    text: str
    label: str = ""
    action: Action | None = None
    argument: str = ""


class AwsAnswer(NamedTuple):
    """What AWS said, for the details pane, `--json` and the log. It never holds a secret."""

    code: str
    status: int
    request_id: str
    message: str
    type: str = ""
    """Whose fault it is, Sender or Receiver, where the service says it."""
    host_id: str = ""
    """S3's second ID of the request, which its support asks for."""

    @property
    def error_type(self) -> str:
        """Sender, Receiver or, for what is neither, Unknown.

        S3 and the JSON services do not say it in their answers: there AWS's SDKs go by the status too.
        """
        return self.type or {4: "Sender", 5: "Receiver"}.get(self.status // 100, "Unknown")


class RoleSwitchError(Exception):
    """A trouble whose `str()` is what the person reads: what happened, to what, and what next."""

    kind: ClassVar[str] = "trouble"
    exit_status: ClassVar[int] = 1
    short: str = later("Failed")
    """Two or three words for the row of the list."""

    def __init__(
        self,
        message: str,
        *,
        causes: Sequence[str] = (),
        next_steps: Sequence[NextStep] = (),
        aws: AwsAnswer | None = None,
        short: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.causes = tuple(causes)
        # Some are made once for all, before a language is spoken.
        self.next_steps = tuple(step._replace(text=tr(step.text), label=tr(step.label)) for step in next_steps)
        self.aws = aws
        self.short = tr(short or type(self).short)

    def forget_frames(self) -> None:
        """Let go of the calls that it came through, for who keeps it: their variables, keys and codes among them, live
        as long as it does."""
        waiting: list[BaseException | None] = [self]
        seen: set[int] = set()
        while waiting:
            error = waiting.pop()
            if error is not None and id(error) not in seen:
                seen.add(id(error))
                error.__traceback__ = None
                waiting += [error.__cause__, error.__context__]


class BadValue(RoleSwitchError):
    """A field holds something that AWS or we do not take: `field` says which."""

    kind = "bad-value"

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class NoSuchRole(RoleSwitchError):
    kind = "no-such-role"


class NoSuchSource(RoleSwitchError):
    kind = "no-such-source"


class RolesFileBroken(RoleSwitchError):
    kind = "roles-file"


class PreferencesBroken(RoleSwitchError):
    kind = "preferences"


class KeyringTrouble(RoleSwitchError):
    kind = "keyring"
    short = later("Keyring trouble")


class KeyringNotProtected(KeyringTrouble):
    kind = "keyring-not-protected"
    short = later("No keyring")


class KeyringNotAnswering(KeyringTrouble):
    kind = "keyring-not-answering"
    short = later("Keyring waits")


class KeyMissing(KeyringTrouble):
    kind = "key-missing"
    short = later("Key missing")


class SourceUnusable(RoleSwitchError):
    kind = "source-unusable"
    short = later("Source unusable")


class TokenCodeRequired(RoleSwitchError):
    """A call needs a code of the MFA device `serial`; the front end asks for it and calls again."""

    kind = "mfa-code-needed"
    exit_status = 3
    short = later("MFA code needed")

    def __init__(self, serial: str, message: str, *, source: str = "") -> None:
        super().__init__(
            message, next_steps=[NextStep(tr("Give the code."), tr("Enter code…"), Action.ENTER_CODE, source)]
        )
        self.serial = serial
        self.source = source
        """The source whose device it is: who waits for the same source is served by one code."""


class TokenCodeUsed(TokenCodeRequired):
    kind = "mfa-code-used"

    def __init__(self, serial: str, message: str, *, source: str, seconds_to_next: int) -> None:
        super().__init__(serial, message, source=source)
        self.seconds_to_next = seconds_to_next
        """How long, in seconds, until the device shows another one."""


class ReasonRequired(RoleSwitchError):
    """The role wants a reason from who assumes it; the front end asks for it and calls again."""

    kind = "reason-needed"
    short = later("Reason needed")


class ConfirmationRequired(RoleSwitchError):
    """The role asks before it is assumed; the front end asks the person and calls again."""

    kind = "confirmation-needed"
    short = later("Asks first")
    to_be_typed: tuple[str, ...] = ()
    """Where a yes is not enough: names of the role of which one has to be typed."""


class SignInRequired(RoleSwitchError):
    """Nobody is signed in to the Identity Center source, or AWS no longer takes the sign-in."""

    kind = "sign-in-needed"
    short = later("Sign-in needed")

    def __init__(self, source: str, message: str) -> None:
        step = NextStep(tr("Run `roleswitch sign-in {source}`.", source=source), tr("Sign in…"), Action.SIGN_IN, source)
        super().__init__(message, next_steps=[step])
        self.source = source


class NotAList(RoleSwitchError):
    kind = "not-a-list"
    short = later("Not a list")


class TeamListTrouble(RoleSwitchError):
    kind = "team-list"
    short = later("Team list")


class StsTrouble(RoleSwitchError):
    kind = "sts"


class RoleRefused(StsTrouble):
    kind = "role-refused"
    short = later("Access denied")
    role: str = ""
    """The role of the list that refused: on the way to another one, that is what has to be edited."""


class SourceRefused(StsTrouble):
    kind = "source-refused"
    short = later("Source refused")


class AwsBusy(StsTrouble):
    kind = "aws-busy"
    short = later("AWS is busy")


class AwsUnreachable(StsTrouble):
    kind = "aws-unreachable"
    short = later("AWS not reached")
    may_have_arrived: bool = True
    """False where the request cannot have reached AWS, so that an MFA code in it is as good as new."""


class ProfileNotOurs(RoleSwitchError):
    """The profile exists in one of the files of ~/.aws and was not written by us."""

    kind = "profile-not-ours"
    short = later("Profile taken")

    def __init__(self, profile: str, message: str, *, next_steps: Sequence[NextStep] = ()) -> None:
        super().__init__(message, next_steps=next_steps)
        self.profile = profile


class AwsFileUnusable(RoleSwitchError):
    kind = "aws-file"
    short = later("~/.aws unusable")


class DeliveryTrouble(RoleSwitchError):
    kind = "delivery"


class ConsoleTrouble(RoleSwitchError):
    kind = "console"
    short = later("Console")


class AccessRefused(RoleSwitchError):
    """AWS said no to a call that was made with good credentials: it is the permission that is missing."""

    kind = "access-refused"
    short = later("Access denied")


class HookFailed(RoleSwitchError):
    """The session is as good as without it."""

    kind = "hook"
    short = later("Hook failed")

    def __init__(self, role: str, message: str) -> None:
        super().__init__(message)
        self.role = role
        """The role's name in the list."""


class WrongUsage(RoleSwitchError):
    kind = "usage"
    exit_status = 2


class Cancelled(RoleSwitchError):
    kind = "cancelled"
    short = later("Cancelled")
