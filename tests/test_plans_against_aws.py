"""Plan × MFA × chain × duration × the role's maximum, carried out on an AWS that refuses what AWS refuses.

A plan is made before any call. Here each one is followed, and AWS is asked what became of it: that it saw the calls of
the plan and no others, refused none for its length, and gave the session as long as the plan said. The one thing that
nobody can know before is the role's MaxSessionDuration.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count, product
from pathlib import Path
from typing import NamedTuple

import pytest

from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked
from roleswitch.core.plan import Plan
from roleswitch.core.role import Arn, Mfa, Role
from roleswitch.core.session import Terms
from roleswitch.core.source import Credentials
from roleswitch.core.sts import AssumeRoleRequest, Sts
from roleswitch.demo.strict_aws import StrictAws, StrictRole
from roleswitch.errors import Action, RoleRefused, TokenCodeRequired
from roleswitch.switch import Switch
from tests.fakes import KEY, MFA_SERIAL, USER, MemoryKeyring, switch_with

BASE = "arn:aws:iam::111122223333:role/Base"
FIRST = "arn:aws:iam::111122223333:role/First"
HUB = "arn:aws:iam::204815162342:role/Hub"
SPOKE = "arn:aws:iam::204815162342:role/Spoke"
TARGET = "arn:aws:iam::482109375526:role/team/Admin"


class Seen(NamedTuple):
    """A call: as AWS saw it, as a plan has it, or as it has to be."""

    action: str
    role_arn: str
    lasts: timedelta
    with_code: bool


# ---------------------------------------------------------------- the table


@dataclass(frozen=True)
class Way:
    """Where the first credentials come from, and which roles of the list are on the way to the last one."""

    settings: str = ""
    """Of the profile `start` of ~/.aws; empty for an access key of the keyring."""
    via: tuple[str, ...] = ()
    begins: str = USER.arn
    """Who signs the first call that a role of the list needs."""
    profile_calls: tuple[tuple[str, bool], ...] = ()
    """The roles that the profile assumes by itself, each with whether it asks for a code."""
    is_temporary: bool = False
    is_known: bool = True
    """Whether it shows before the call that the credentials are temporary or not."""
    had_mfa: bool = False
    """The credentials bring MFA along."""


ACCESS_KEY = f"aws_access_key_id = {KEY.access_key_id}\naws_secret_access_key = {KEY.secret_access_key}\n"
ASSUMES = f"role_arn = {FIRST}\nsource_profile = keys\nduration_seconds = 3600\n"
ASSUMES_WITH_CODE = f"{ASSUMES}mfa_serial = {MFA_SERIAL}\n"

WAYS = {
    "key": Way(),
    "key via a role": Way(via=(HUB,)),
    "key via two roles": Way(via=(HUB, SPOKE)),
    "profile with a key": Way(ACCESS_KEY),
    "profile that assumes a role": Way(ASSUMES, begins=FIRST, profile_calls=((FIRST, False),), is_temporary=True),
    "profile that assumes a role with a code": Way(
        ASSUMES_WITH_CODE, begins=FIRST, profile_calls=((FIRST, True),), is_temporary=True
    ),
    "profile that assumes a role, via a role": Way(
        ASSUMES, via=(HUB,), begins=FIRST, profile_calls=((FIRST, False),), is_temporary=True
    ),
    "profile with a role's session": Way("keys of a role's session", begins=BASE, is_temporary=True),
    "profile with an MFA session": Way("keys of an MFA session", is_temporary=True, had_mfa=True),
    "process that gives a key": Way("process: a key", is_known=False),
    "process that gives a key, via a role": Way("process: a key", via=(HUB,), is_known=False),
}
TURNS_OUT = {
    "a role's session": Way("process: a role's session", begins=BASE, is_temporary=True, is_known=False),
    "an MFA session": Way("process: an MFA session", is_temporary=True, is_known=False, had_mfa=True),
}
"""What a credential_process gives may be temporary: it is seen when it is asked."""


@dataclass(frozen=True)
class Wanted:
    """How MFA is asked for: by the first role of the list on the way, its source, or the person at assuming."""

    mfa: Mfa | None = None
    device_on: str = ""
    by_person: bool = False

    @property
    def is_asked_for(self) -> bool:
        return self.mfa is not None or self.is_left_to_the_program

    @property
    def is_left_to_the_program(self) -> bool:
        """A role that names a device and not which of the two ways it is used."""
        return self.mfa is None and self.device_on == "role"


WANTED = {
    "no MFA": Wanted(),
    "no MFA, a device": Wanted(device_on="source"),
    "one code for many, the source's device": Wanted(Mfa.SESSION, device_on="source"),
    "one code for many, the role's device, by the person": Wanted(Mfa.SESSION, device_on="role", by_person=True),
    "a code for the role, the source's device, by the person": Wanted(Mfa.DIRECT, device_on="source", by_person=True),
    "a code for the role, the role's device": Wanted(Mfa.DIRECT, device_on="role"),
    "a device and no choice": Wanted(device_on="role"),
}

HOUR, MFA_SESSION = timedelta(hours=1), timedelta(hours=12)
DURATIONS = {"15 min": timedelta(minutes=15), "1 h": HOUR, "4 h": 4 * HOUR, "12 h": 12 * HOUR}
MAXIMA = {"1 h": HOUR, "4 h": 4 * HOUR, "12 h": 12 * HOUR}


@dataclass(frozen=True)
class Combination:
    """With what AWS's documentation says will come of it (aws-facts.md), told without the plan."""

    way: Way
    wanted: Wanted
    duration: timedelta
    maximum: timedelta = HOUR
    duration_by_person: bool = False

    @property
    def mfa(self) -> Mfa | None:
        wanted = self.wanted
        if not wanted.device_on or self.way.is_temporary:
            return None  # a code is taken with a user's own key alone
        if wanted.is_left_to_the_program:
            longer = self.duration > HOUR and not self.way.via
            return Mfa.DIRECT if longer or not self.way.is_known else Mfa.SESSION
        # GetSessionToken takes long-term keys only, and nobody knows what a credential_process will give.
        return wanted.mfa if self.way.is_known else wanted.mfa and Mfa.DIRECT

    @property
    def is_chained(self) -> bool:
        """Temporary credentials make the last call: 1 h at most."""
        return self.way.is_temporary or bool(self.way.via) or self.mfa is Mfa.SESSION

    @property
    def lasts(self) -> timedelta:
        return min(self.duration, HOUR) if self.is_chained else self.duration

    @property
    def calls(self) -> list[Seen]:
        calls = [Seen("AssumeRole", arn, HOUR, with_code) for arn, with_code in self.way.profile_calls]
        if self.mfa is Mfa.SESSION:
            calls.append(Seen("GetSessionToken", "", MFA_SESSION, True))
        for number, arn in enumerate((*self.way.via, TARGET)):
            with_code = number == 0 and self.mfa is Mfa.DIRECT
            calls.append(Seen("AssumeRole", arn, self.lasts if arn == TARGET else HOUR, with_code))
        return calls


def combinations() -> dict[str, Combination]:
    found = {}
    for number, (way, wanted, duration, maximum) in enumerate(product(WAYS, WANTED, DURATIONS, MAXIMA)):
        combination = Combination(WAYS[way], WANTED[wanted], DURATIONS[duration], MAXIMA[maximum], number % 2 == 1)
        # What a role with the shortest maximum gives, every role gives.
        if combination.maximum == HOUR or combination.lasts > HOUR:
            found[f"{way}-{wanted}-{duration} of {maximum}"] = combination
    return found


COMBINATIONS = combinations()


# ---------------------------------------------------------------- the world


@dataclass(frozen=True)
class Cloud:
    """One AWS for all combinations. Its clock stands still: a session's end tells how long it was given for."""

    aws: StrictAws
    now: datetime
    credentials: dict[str, Credentials] = field(repr=False)
    """What profiles and processes give."""
    _codes: Iterator[int] = field(default_factory=lambda: count(1))

    def code(self) -> str:
        """Another one of the person's device."""
        return f"{next(self._codes):06}"

    def calls(self, since: int) -> list[Seen]:
        return [
            Seen(
                call.action,
                call.parameters.get("RoleArn", ""),
                timedelta(seconds=int(call.parameters["DurationSeconds"])),
                call.parameters.get("SerialNumber") == MFA_SERIAL,
            )
            for call in self.aws.calls[since:]
        ]


@pytest.fixture(scope="module")
def cloud() -> Iterator[Cloud]:
    now = datetime.now(UTC).replace(microsecond=0)
    user = replace(USER, any_token_code=True)
    with (
        StrictAws([user], [StrictRole(BASE, (USER.arn,))], clock=lambda: now) as aws,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        sts, key = Sts(Aws()), Credentials(KEY.access_key_id, KEY.secret_access_key)
        asked, place = Asked("AssumeRole", "elsewhere"), Place("eu-west-1")
        request = AssumeRoleRequest(role=Role(name="base", arn=Arn.parse(BASE)), session_name="elsewhere")
        with_mfa = sts.session_token(
            key, serial=MFA_SERIAL, token_code="000000", duration=MFA_SESSION, asked=asked, place=place
        )
        credentials = {
            "a key": key,
            "a role's session": sts.assume_role(request, key, asked=asked, place=place).credentials,
            "an MFA session": with_mfa.credentials,
        }
        yield Cloud(aws, now, credentials)


def put_roles(combination: Combination, aws: StrictAws) -> None:
    """Each role lets in the one before it alone, and with MFA alone where there is to be MFA."""
    way = combination.way
    aws.put_role(StrictRole(FIRST, (USER.arn,), mfa_required=(FIRST, True) in way.profile_calls))
    caller, mfa = way.begins, combination.mfa is not None or way.had_mfa
    for arn in (*way.via, TARGET):
        maximum = combination.maximum if arn == TARGET else HOUR
        aws.put_role(StrictRole(arn, (caller,), max_session=maximum, mfa_required=mfa))
        caller, mfa = arn, False


def switch_for(combination: Combination, cloud: Cloud, home: Path) -> Switch:
    """A person with the list and the profiles of the combination."""
    (home / ".aws").mkdir()
    profiles = f"[profile keys]\n{ACCESS_KEY}[profile start]\n{profile(combination.way, cloud, home)}"
    (home / ".aws" / "config").write_text(profiles)
    (home / "roleswitch").mkdir()
    (home / "roleswitch" / "roles.toml").write_text(roles_toml(combination))
    switch = switch_with(MemoryKeyring(), clock=lambda: cloud.now)
    switch.keys.keychain.put("work", KEY)
    return switch


def profile(way: Way, cloud: Cloud, home: Path) -> str:
    """What stands in `[profile start]`."""
    kind, _, what = way.settings.partition(" of " if way.settings.startswith("keys of ") else ": ")
    if what not in cloud.credentials:
        return way.settings
    given = cloud.credentials[what]
    if kind == "keys":
        return (
            f"aws_access_key_id = {given.access_key_id}\naws_secret_access_key = {given.secret_access_key}\n"
            f"aws_session_token = {given.session_token}\n"
        )
    token = {"SessionToken": given.session_token} if given.session_token else {}
    keys = {"AccessKeyId": given.access_key_id, "SecretAccessKey": given.secret_access_key}
    answer = home / "credentials.json"
    answer.write_text(json.dumps({"Version": 1, **keys, **token}))
    return f"credential_process = cat {answer}\n"


def roles_toml(combination: Combination) -> str:
    """The last role is named admin. Those on the way to it are set to 12 h, which nobody may ask for there."""
    way, wanted = combination.way, combination.wanted
    device = [f'mfa_serial = "{MFA_SERIAL}"']
    lines = ["version = 1", "[sources.work]", 'region = "eu-west-1"']
    if way.settings:
        lines += ['kind = "profile"', 'profile = "start"']
    else:
        lines += ['kind = "access-key"', f'access_key_id = "{KEY.access_key_id}"']
    lines += device if wanted.device_on == "source" else []
    before = ""
    for arn in (*way.via, TARGET):
        name = arn.rpartition("/")[2].lower()
        lines += [f"[roles.{name}]", f'role_arn = "{arn}"', 'deliver = "nothing"']
        lines += [f'via = "{before}"'] if before else ['source = "work"']
        if not before:
            lines += device if wanted.device_on == "role" else []
            lines += [f'mfa = "{wanted.mfa.value}"'] if wanted.mfa and not wanted.by_person else []
        if arn != TARGET or not combination.duration_by_person:
            duration = combination.duration if arn == TARGET else 12 * HOUR
            lines += [f"duration_seconds = {duration.total_seconds():.0f}"]
        before = name
    return "\n".join(lines)


def terms_of(combination: Combination) -> Terms:
    return Terms(
        duration=combination.duration if combination.duration_by_person else None,
        mfa=combination.wanted.mfa if combination.wanted.by_person else None,
    )


def hops_of(plan: Plan) -> list[Seen]:
    assert {hop.mfa_serial for hop in plan.hops} <= {None, MFA_SERIAL}
    return [
        Seen(hop.call, str(hop.role.arn) if hop.role else "", hop.lasts, hop.mfa_serial is not None)
        for hop in plan.hops
    ]


@pytest.fixture(autouse=True)
def _aws_is_on_loopback(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", cloud.aws.url)


# ---------------------------------------------------------------- every combination


@pytest.mark.parametrize("combination", COMBINATIONS.values(), ids=COMBINATIONS)
def test_aws_sees_the_calls_of_the_plan_and_gives_the_session_as_long_as_it_said(
    combination: Combination, cloud: Cloud, home: Path
) -> None:
    put_roles(combination, cloud.aws)
    switch, terms, before = switch_for(combination, cloud, home), terms_of(combination), len(cloud.aws.calls)
    plan = switch.plan("admin", terms)
    assert hops_of(plan) == combination.calls
    assert plan.duration == combination.lasts
    assert ("1 h is the most" in plan.why) == combination.is_chained
    # In a chain how MFA is given is the first role's affair.
    chosen = [combination.mfa] if combination.mfa and not combination.way.via else []
    assert [choice.mfa for choice in plan.choices if choice.chosen] == chosen
    # MFA that was asked for and cannot be given is told, and not left out without a word.
    in_vain = combination.wanted.is_asked_for and combination.mfa is None
    assert any("no MFA code can be given with them" in note for note in plan.notes) == in_vain

    needs_code = any(call.with_code for call in combination.calls)
    assert bool(plan.mfa_serial) == needs_code
    if needs_code:
        with pytest.raises(TokenCodeRequired):
            switch.assume("admin", terms)
        assert cloud.calls(before) == []

    code = cloud.code() if needs_code else None
    if combination.lasts > combination.maximum:
        with pytest.raises(RoleRefused, match="admin allows no session as long as") as caught:
            switch.assume("admin", terms, token_code=code)
        assert cloud.calls(before) == combination.calls
        assert caught.value.next_steps[0].action is Action.USE_ONE_HOUR
        code = cloud.code() if needs_code else None
        assert switch.assume("admin", replace(terms, duration=HOUR), token_code=code).life == HOUR
        return

    session = switch.assume("admin", terms, token_code=code)
    assert cloud.calls(before) == combination.calls
    given = cloud.aws.session(session.access_key_id)
    assert session.expiration == given.expiration == cloud.now + combination.lasts
    assert session.life == combination.lasts
    assert session.by_mfa_session == plan.by_mfa_session == (combination.mfa is Mfa.SESSION)
    assert session.needs_code == any(call.with_code for call in combination.calls if call.action == "AssumeRole")


@pytest.mark.parametrize("duration", DURATIONS.values(), ids=DURATIONS)
@pytest.mark.parametrize("wanted", WANTED.values(), ids=WANTED)
@pytest.mark.parametrize("way", TURNS_OUT.values(), ids=TURNS_OUT)
def test_a_process_that_turns_out_to_give_temporary_credentials_is_asked_for_an_hour_and_sends_no_code(
    way: Way, wanted: Wanted, duration: timedelta, cloud: Cloud, home: Path
) -> None:
    combination = Combination(way, wanted, duration)
    put_roles(combination, cloud.aws)
    switch, terms, before = switch_for(combination, cloud, home), terms_of(combination), len(cloud.aws.calls)
    plan = switch.plan("admin", terms)
    assert plan.duration == duration
    assert ("1 h where the credentials of the profile start are temporary" in plan.why) == (duration > HOUR)
    session = switch.assume("admin", terms)
    assert cloud.calls(before) == combination.calls
    assert session.expiration == cloud.now + combination.lasts
    assert (session.life, session.needs_code, session.by_mfa_session) == (combination.lasts, False, False)


def test_mfa_that_is_set_for_a_role_on_another_ones_way_is_told_not_to_be_used(cloud: Cloud, home: Path) -> None:
    combination = Combination(WAYS["key via a role"], WANTED["no MFA, a device"], HOUR)
    put_roles(combination, cloud.aws)
    switch = switch_for(combination, cloud, home)
    role = replace(switch.roles.load().role("admin"), mfa=Mfa.SESSION)
    switch.role_edits.save_role(role, "admin")
    assert switch.plan("admin").notes == (
        "The MFA that is set for admin is not used: it is assumed via hub, and a role's session can give no code. "
        "Set it for hub.",
    )
    assert switch.assume("admin").life == HOUR
