"""Setting up a role in an AWS that means its refusals: made, tried and put into the list, or taken back."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.access.new_role import CallerKind, NewRole, RoleCaller
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.role import Arn, Mfa
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import SessionStore
from roleswitch.core.source import AccessKey
from roleswitch.demo.strict_aws import Fault, Manner, StrictAws, StrictRole, User
from roleswitch.errors import (
    AccessRefused,
    Action,
    AwsUnreachable,
    BadValue,
    Cancelled,
    RoleRefused,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.role_setup import (
    PATIENCE,
    By,
    Creation,
    Progress,
    RoleSetup,
    listed_role,
    permissions_for,
    steps_of,
    texts_of,
)
from roleswitch.switch import Switch
from tests.fakes import MemoryKeyring, refusal_of

TARGET, CALLER = "482109375526", "111122223333"
MFA = f"arn:aws:iam::{CALLER}:mfa/boaty"
BOATY = User(
    f"arn:aws:iam::{CALLER}:user/boaty",
    "AKIAIOSFODNN7EXAMPLE",
    "b" * 40,
    mfa_serial=MFA,
    any_token_code=True,
    may_assume=(),
    may_manage_keys=False,
)
OTHER = User(f"arn:aws:iam::{CALLER}:user/other", "AKIAI44QH8DHBEXAMPLE", "o" * 40)
OWNER_MFA = f"arn:aws:iam::{TARGET}:mfa/owner"
OWNER = User(
    f"arn:aws:iam::{TARGET}:user/owner", "AKIAOWNEROWNEROWNER0", "t" * 40, mfa_serial=OWNER_MFA, any_token_code=True
)
KEEPER = User(f"arn:aws:iam::{CALLER}:user/keeper", "AKIAKEEPERKEEPERKEEP", "k" * 40)
USERS = {"work": BOATY, "other": OTHER, "owner": OWNER, "keeper": KEEPER}
HUB = StrictRole(f"arn:aws:iam::{TARGET}:role/Hub", (OTHER.arn,))
RUNNER = StrictRole(f"arn:aws:iam::{CALLER}:role/ci/Runner", (OTHER.arn,))

NEW = NewRole(
    arn=Arn("aws", TARGET, "team/Deployer"),
    caller_account_id=CALLER,
    callers=(RoleCaller(CallerKind.USER, "boaty"),),
    external_id="acme-1",
    max_session=timedelta(hours=4),
    policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",),
    policy='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}',
)
WORK, OWNER_BY, KEEPER_BY = By(source="work"), By(source="owner"), By(source="keeper")
LISTED = listed_role(NEW, "deployer", WORK, region="eu-west-1")


@dataclass
class Place:
    """A person's list and keyring, and how long the setting up waited."""

    aws: StrictAws
    switch: Switch
    setup: RoleSetup
    waited: list[float] = field(default_factory=list)
    said: list[Progress] = field(default_factory=list)

    def creation(
        self, new: NewRole = NEW, by: By = WORK, target: By = OWNER_BY, caller: By | None = KEEPER_BY
    ) -> Creation:
        role = listed_role(new, "deployer", by, region="eu-west-1")
        return self.setup.begin(new, role, target=target, caller=caller)

    def go_on(self, creation: Creation, when: Callable[[Progress], None] = lambda _: None) -> str:
        def note(progress: Progress) -> None:
            self.said.append(progress)
            when(progress)

        return creation.go_on(on_progress=note)

    def iam_calls(self) -> list[str]:
        return [call.action for call in self.aws.calls if call.service == "iam"]

    def is_listed(self) -> bool:
        return "deployer" in self.switch.roles.load().roles

    def refuse(self, at: int, service: str = "iam", times: int = 1) -> Callable[[Progress], None]:
        """Let AWS say no to the step of that number."""
        action = {"iam": "iam:TagRole", "sts": "sts:AssumeRole"}[service]
        fault = refusal_of("AccessDenied", f"User: {BOATY.arn} is not authorized to perform: {action} on resource: x")
        planned = [at]

        def plan(progress: Progress) -> None:
            if progress.done in planned:
                planned.clear()
                self.aws.fail(times, fault, service)

        return plan


def source_text(name: str, user: User) -> str:
    serial = f'mfa_serial = "{user.mfa_serial}"\n' if user.mfa_serial else ""
    key = f'kind = "access-key"\naccess_key_id = "{user.access_key_id}"\nregion = "eu-west-1"\n'
    return f"[sources.{name}]\n{key}{serial}\n"


@pytest.fixture
def place(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    with StrictAws(USERS.values(), [HUB, RUNNER]) as aws:
        for service in ("STS", "IAM"):
            monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", aws.url)
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / ".aws" / "credentials"))
        monkeypatch.setenv("AWS_CONFIG_FILE", str(home / ".aws" / "config"))
        listed = "version = 1\n\n" + "".join(source_text(name, user) for name, user in USERS.items())
        listed += f'[roles.hub]\nrole_arn = "{HUB.arn}"\nsource = "other"\ndeliver = "nothing"\n\n'
        listed += f'[roles.runner]\nrole_arn = "{RUNNER.arn}"\nsource = "other"\ndeliver = "nothing"\n'
        Path(files.config_folder()).mkdir(exist_ok=True)
        Path(files.roles_file()).write_text(listed, encoding="utf-8")
        waited: list[float] = []

        def wait(seconds: float, cancelled: threading.Event | None) -> None:
            waited.append(seconds)

        keychain = Keychain(MemoryKeyring(), limit_seconds=5)
        means = Means.of(keychain, Aws(deadline_seconds=10), utc_now, wait)
        roles = RolesFile(Path(files.roles_file()))
        switch = Switch(roles=roles, means=means, sessions=SessionStore(), history=History(), environ=os.environ)
        for name, user in USERS.items():
            keychain.put(name, AccessKey(user.access_key_id, user.secret_access_key))
        yield Place(aws, switch, RoleSetup(roles, means, switch, switch.role_edits), waited)


# Made


def test_a_role_is_made_tried_and_put_into_the_list(place: Place) -> None:
    creation = place.creation()
    session_arn = place.go_on(creation)
    assert session_arn.startswith(f"arn:aws:sts::{TARGET}:assumed-role/Deployer/")
    assert place.iam_calls() == [
        "CreateRole",
        "AttachRolePolicy",
        "PutRolePolicy",
        "CreatePolicy",
        "AttachUserPolicy",
    ]
    assert place.switch.roles.load().role("deployer") == LISTED
    assert (LISTED.source, LISTED.external_id, LISTED.duration_seconds) == ("work", "acme-1", 4 * 3600)
    assert place.switch.assume("deployer").role_arn == str(NEW.arn)
    assert place.waited == []


def test_each_part_is_made_by_who_may_in_its_account(place: Place) -> None:
    place.go_on(place.creation())
    made = {call.action: call.caller_arn for call in place.aws.calls if call.service == "iam"}
    assert {made[action] for action in ("CreateRole", "AttachRolePolicy", "PutRolePolicy")} == {OWNER.arn}
    assert {made[action] for action in ("CreatePolicy", "AttachUserPolicy")} == {KEEPER.arn}


def test_what_is_made_says_who_made_it(place: Place) -> None:
    place.go_on(place.creation())
    created = [call for call in place.aws.calls if call.action in {"CreateRole", "CreatePolicy"}]
    for call in created:
        tag = call.parameters["Tags.member.1.Key"], call.parameters["Tags.member.1.Value"]
        assert tag == ("MadeBy", "RoleSwitch")


def test_it_says_what_it_is_doing(place: Place) -> None:
    place.go_on(place.creation())
    assert [progress.words for progress in place.said] == [
        "Make the role Deployer in 482109375526",
        "Attach the role's policy ReadOnlyAccess in 482109375526",
        "Make the role's inline policy Permissions in 482109375526",
        "Make the caller's policy assume-482109375526-Deployer in 111122223333",
        "Attach the caller's policy of the user boaty in 111122223333",
        "Assuming deployer",
        "Putting it into the list",
    ]
    assert [(progress.done, progress.of) for progress in place.said] == [(done, 7) for done in range(7)]


def test_without_the_callers_policy_the_user_was_not_let_in_before(place: Place) -> None:
    creation = place.creation(caller=None)
    with pytest.raises(RoleRefused, match="has no permission to assume"):
        place.go_on(creation)
    assert "CreatePolicy" not in place.iam_calls()


def test_only_who_is_named_and_knows_the_external_id_is_let_in(place: Place) -> None:
    place.go_on(place.creation())
    with pytest.raises(RoleRefused):
        place.switch.role_edits.try_role(replace(LISTED, source="other"))
    for external_id in (None, "acme-2"):
        with pytest.raises(RoleRefused):
            place.switch.role_edits.try_role(replace(LISTED, external_id=external_id))
    with pytest.raises(RoleRefused, match="no session as long as 5 h"):
        place.switch.role_edits.try_role(replace(LISTED, duration_seconds=5 * 3600))


def test_sessions_of_roles_can_make_it_too(place: Place) -> None:
    place.go_on(place.creation(target=By(role="hub")))
    made = {call.action: call.caller_arn for call in place.aws.calls if call.service == "iam"}
    assert made["CreateRole"].startswith(f"arn:aws:sts::{TARGET}:assumed-role/Hub/")


def test_a_role_of_the_callers_account_can_be_who_assumes_it(place: Place) -> None:
    new = replace(NEW, callers=(RoleCaller(CallerKind.ROLE, "ci/Runner"),))
    place.go_on(place.creation(new, by=By(role="runner")))
    listed = place.switch.roles.load().role("deployer")
    assert (listed.via, listed.source, listed.duration_seconds) == ("runner", None, None)
    assert place.switch.assume("deployer")


# What stands in the way before anything is made


def test_a_name_of_the_list_is_not_used_twice(place: Place) -> None:
    role = listed_role(NEW, "hub", WORK)
    with pytest.raises(BadValue, match="there is a role named hub already") as caught:
        place.setup.begin(NEW, role, target=OWNER_BY)
    assert caught.value.field == "name"


def test_a_source_that_is_not_there_is_told_before_anything_is_made(place: Place) -> None:
    with pytest.raises(SourceUnusable):
        place.setup.begin(NEW, listed_role(NEW, "deployer", By()), target=OWNER_BY)
    assert place.aws.calls == []


@pytest.mark.parametrize(
    ("target", "caller", "field_name", "words"),
    [
        (KEEPER_BY, KEEPER_BY, "target", "keeper acts in 111122223333, and the role's account is 482109375526"),
        (OWNER_BY, By(role="hub"), "caller", "hub acts in 482109375526, and the caller's account is 111122223333"),
    ],
)
def test_credentials_of_another_account_make_nothing(
    place: Place, target: By, caller: By, field_name: str, words: str
) -> None:
    with pytest.raises(BadValue) as caught:
        place.go_on(place.creation(target=target, caller=caller))
    assert (caught.value.field, caught.value.message) == (field_name, words)
    assert place.iam_calls() == []


@pytest.mark.parametrize(
    ("change", "field_name", "words"),
    [
        ({"arn": Arn("aws", TARGET, "Hub")}, "arn", "the role Hub is in 482109375526 already"),
        ({"callers": (RoleCaller(CallerKind.USER, "nobody"),)}, "callers", "user/nobody: AWS does not know it"),
        ({"policy_arns": (f"arn:aws:iam::{TARGET}:policy/Mine",)}, "policy_arns", "the role's policy Mine"),
    ],
)
def test_what_aws_does_not_take_is_a_field_to_correct(
    place: Place, change: dict[str, object], field_name: str, words: str
) -> None:
    new = replace(NEW, **change)  # type: ignore[arg-type]
    with pytest.raises(BadValue) as caught:
        place.go_on(place.creation(new))
    assert caught.value.field == field_name
    assert words in caught.value.message
    assert caught.value.aws is not None


# Refused on the way, and going on


def test_a_refusal_names_the_permission_and_what_was_made_so_far(place: Place) -> None:
    creation = place.creation()
    with pytest.raises(TokenCodeRequired):  # the source names a device, and with MFA it may be allowed
        place.go_on(creation, place.refuse(1))
    creation = place.creation(replace(NEW, arn=Arn("aws", TARGET, "Second")), target=By(role="hub"))
    denied = refusal_of(
        "AccessDenied",
        f"User: arn:aws:sts::{TARGET}:assumed-role/Hub/x is not authorized to perform: iam:AttachRolePolicy on "
        f"resource: role Second because no identity-based policy allows the iam:AttachRolePolicy action",
    )
    with pytest.raises(AccessRefused) as caught:
        place.go_on(creation, lambda at: place.aws.fail(1, denied, "iam") if at.done == 1 else None)
    refused = caught.value
    assert "hub may not attach the role's policy ReadOnlyAccess in 482109375526" in refused.message
    assert "iam:AttachRolePolicy" in refused.message
    assert refused.causes[-1] == "Made so far: the role Second."
    assert refused.aws is not None
    (step,) = refused.next_steps
    assert step.action is Action.COPY_POLICY
    allowed = {action for each in json.loads(step.argument)["Statement"] for action in each["Action"]}
    assert {"iam:CreateRole", "iam:TagRole", "iam:AttachRolePolicy", "iam:PutRolePolicy"} <= allowed


def test_after_a_refusal_it_goes_on_where_it_stopped(place: Place) -> None:
    creation = place.creation(target=By(role="hub"))
    with pytest.raises(AccessRefused):
        place.go_on(creation, place.refuse(2))
    assert [step.action for step in creation.made] == ["CreateRole", "AttachRolePolicy"]
    place.go_on(creation)
    assert place.iam_calls().count("CreateRole") == 1
    assert place.is_listed()


def test_nothing_is_taken_back_by_itself(place: Place) -> None:
    creation = place.creation(target=By(role="hub"))
    with pytest.raises(AccessRefused):
        place.go_on(creation, place.refuse(1))
    assert not any(action.startswith(("Delete", "Detach")) for action in place.iam_calls())
    assert not place.is_listed()


def test_a_read_only_session_may_not_make_it(place: Place) -> None:
    text = Path(files.roles_file()).read_text(encoding="utf-8")
    policy = 'policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]\n\n[roles.runner]'
    Path(files.roles_file()).write_text(text.replace("\n[roles.runner]", policy), encoding="utf-8")
    with pytest.raises(AccessRefused, match="iam:CreateRole") as caught:
        place.go_on(place.creation(target=By(role="hub")))
    assert "This session is limited" in caught.value.causes[0]
    assert caught.value.causes[-1] == "Nothing was made."


def test_a_creation_without_an_answer_is_sent_once(place: Place) -> None:
    place.aws.fail(1, Fault(manner=Manner.RESET), "iam")
    with pytest.raises(AwsUnreachable):
        place.go_on(place.creation())
    assert place.iam_calls() == ["CreateRole"]


def test_what_may_have_been_made_without_an_answer_is_told(place: Place) -> None:
    creation = place.creation()
    place.aws.fail(1, Fault(manner=Manner.RESET), "iam")
    with pytest.raises(AwsUnreachable) as caught:
        place.go_on(creation)
    assert "AWS may have made the role Deployer all the same" in caught.value.causes[-1]
    assert creation.standing == caught.value.causes[-1]
    place.aws.put_role(replace(HUB, arn=str(NEW.arn)))
    with pytest.raises(BadValue, match="perhaps by the call that got no answer: remove it there, or choose"):
        place.go_on(creation)


def test_it_is_cancelled_between_the_calls(place: Place) -> None:
    creation, cancelled = place.creation(), threading.Event()

    def cancel(progress: Progress) -> None:
        if progress.done == 1:
            cancelled.set()

    with pytest.raises(Cancelled, match=r"Made so far: the role Deployer, the role's policy ReadOnlyAccess\."):
        creation.go_on(on_progress=cancel, cancelled=cancelled)
    assert len(creation.made) == 2
    place.go_on(creation)
    assert place.is_listed()


# Tried


def test_a_role_that_aws_does_not_know_everywhere_yet_is_tried_again(place: Place) -> None:
    place.go_on(place.creation(), place.refuse(5, "sts", times=3))
    assert place.waited == [1, 2, 4]
    assert place.is_listed()
    assert place.said[-2].words == "Waiting until all of AWS knows the role"


def test_after_a_minute_the_refusal_is_told_and_what_was_made_stays(place: Place) -> None:
    creation = place.creation()
    with pytest.raises(RoleRefused):
        place.go_on(creation, place.refuse(5, "sts", times=len(PATIENCE) + 1))
    assert sum(place.waited) == 60
    assert len(creation.made) == 5
    assert not place.is_listed()
    creation.keep()
    assert place.is_listed()


def test_another_trouble_than_a_refusal_is_told_at_once(place: Place) -> None:
    def cut(progress: Progress) -> None:
        if progress.done == 5:
            place.aws.fail(9, Fault(200, "<html></html>", "text/html"))

    with pytest.raises(AwsUnreachable):
        place.go_on(place.creation(), cut)
    assert place.waited == []


# MFA


def test_a_role_that_wants_mfa_asks_for_one_code_and_goes_on(place: Place) -> None:
    creation = place.creation(replace(NEW, mfa_required=True))
    with pytest.raises(TokenCodeRequired) as caught:
        place.go_on(creation)
    assert (caught.value.source, caught.value.serial) == ("work", MFA)
    assert len(creation.made) == 5
    place.switch.keys.give_code("work", "123456")
    place.go_on(creation)
    assert place.iam_calls().count("CreateRole") == 1
    # Four hours take a code for the role itself.
    assert place.switch.roles.load().role("deployer").mfa is Mfa.DIRECT
    with pytest.raises(RoleRefused):
        place.switch.role_edits.try_role(LISTED)


def test_where_iam_is_allowed_with_mfa_alone_a_code_is_asked_for(place: Place) -> None:
    place.aws.put_user(replace(OWNER, keys_need_mfa=True))
    creation = place.creation()
    with pytest.raises(TokenCodeRequired) as caught:
        place.go_on(creation)
    assert (caught.value.source, caught.value.serial) == ("owner", OWNER_MFA)
    place.switch.keys.give_code("owner", "654321")
    place.go_on(creation)
    assert place.is_listed()


# Taken back


def test_everything_can_be_taken_back_the_last_first(place: Place) -> None:
    creation = place.creation()
    with pytest.raises(RoleRefused):
        place.go_on(creation, place.refuse(5, "sts", times=len(PATIENCE) + 1))
    before = len(place.iam_calls())
    creation.undo()
    assert place.iam_calls()[before:] == [
        "DetachUserPolicy",
        "DeletePolicy",
        "DeleteRolePolicy",
        "DetachRolePolicy",
        "DeleteRole",
    ]
    assert creation.made == ()
    assert creation.standing == "Nothing was made."
    place.go_on(place.creation())  # nothing is in the way of another try


def test_what_is_gone_already_counts_as_taken_back(place: Place) -> None:
    creation, other_window = place.creation(target=By(role="hub")), place.creation()
    with pytest.raises(AccessRefused):
        place.go_on(creation, place.refuse(2))
    other_window.made = creation.made
    other_window.undo()
    creation.undo()
    assert creation.made == ()


def test_taking_back_that_is_refused_says_what_is_left(place: Place) -> None:
    creation = place.creation(target=By(role="hub"))
    with pytest.raises(AccessRefused):
        place.go_on(creation, place.refuse(2))
    with pytest.raises(AccessRefused, match=r"may not remove the role Deployer in 482109375526"):
        creation.undo(on_progress=place.refuse(1))
    assert [step.action for step in creation.made] == ["CreateRole"]
    creation.undo()
    assert creation.made == ()


# Values


def test_the_policy_to_ask_for_allows_every_call_and_every_undoing() -> None:
    new = replace(NEW, callers=(*NEW.callers, RoleCaller(CallerKind.ROLE, "ci/Runner")))
    for steps in (steps_of(new, for_caller=False), steps_of(new, for_role=False)):
        allowed = {
            (action, each["Resource"])
            for each in json.loads(permissions_for(steps))["Statement"]
            for action in each["Action"]
        }
        for step in steps:
            assert {(f"iam:{step.action}", step.resource), (f"iam:{step.undo_action}", step.resource)} <= allowed
        assert any(action in {"iam:TagRole", "iam:TagPolicy"} for action, _ in allowed)


def test_a_permission_set_gets_a_policy_that_is_attached_to_nobody() -> None:
    new = replace(NEW, callers=(RoleCaller(CallerKind.PERMISSION_SET, "Admins"),))
    assert [step.action for step in steps_of(new, for_role=False)] == ["CreatePolicy"]


def test_groups_get_the_callers_policy() -> None:
    new = replace(NEW, callers=(), groups=("developers",))
    assert [step.action for step in steps_of(new, for_role=False)] == ["CreatePolicy", "AttachGroupPolicy"]


def test_the_texts_are_all_there() -> None:
    texts = texts_of(NEW)
    for text in (texts.trust_policy, texts.terraform, texts.role_template, texts.commands):
        assert "acme-1" in text
    assert str(NEW.arn) in texts.caller_policy
    assert NEW.caller_policy_name in texts.caller_template


def test_an_hour_is_not_written_into_the_list() -> None:
    role = listed_role(replace(NEW, max_session=timedelta(hours=1), mfa_required=True), "deployer", WORK)
    assert (role.duration_seconds, role.mfa) == (None, Mfa.SESSION)
