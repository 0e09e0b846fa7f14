"""The one owner of what the window shows. Widgets ask it and listen to it; they do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.clock import AwsClock, clock_words
from roleswitch.core.role import Role
from roleswitch.core.session import Phase, RoleState, Session, utc_now
from roleswitch.core.settings import USUAL_CONSOLE, USUAL_HISTORY, ConsoleSettings, HistorySettings
from roleswitch.core.source import Network, Source
from roleswitch.errors import (
    KeyringTrouble,
    NoSuchRole,
    RolesFileBroken,
    RoleSwitchError,
    SignInRequired,
    SourceUnusable,
    StsTrouble,
    TokenCodeRequired,
)

if TYPE_CHECKING:
    from roleswitch.core.plan import Plan
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList


@dataclass(frozen=True)
class SourceState:
    """A source with what is known of whose it is. `caller_arn` is empty until GetCallerIdentity or a session told."""

    source: Source
    caller_arn: str = ""
    error: str = ""
    mfa_until: datetime | None = None
    """When its MFA session ends, where it has one."""
    key_age: str = ""
    """How old its access key is, such as 94 days; empty while unknown."""
    key_is_old: bool = False
    rotation: str = ""
    """Where a rotation of its key stands that is not finished, in a sentence."""
    signed_in_until: datetime | None = None
    """Of Identity Center: how long somebody is signed in, as far as it is known."""

    @property
    def acting_as(self) -> str:
        """The user's or role's own name, such as boaty.mcboatface; empty while unknown."""
        return self.caller_arn.rpartition("/")[2]


class TeamState(NamedTuple):
    """What the last look at a team list found; empty where nothing is to be done about it."""

    words: str = ""
    """In two or three words."""
    sentence: str = ""
    """What it means, where the words do not say it all."""


_OVER = frozenset({Phase.EXPIRED, Phase.FAILED, Phase.IDLE})


def _with_role(state: RoleState, role: Role) -> RoleState:
    """`state` with what the list says now; trouble that came of what it said before is over."""
    over = state.role != role or isinstance(state.error, NoSuchRole | SourceUnusable | RolesFileBroken)
    return replace(state, role=role, error=None if over else state.error)


class Store(QObject):
    """Role states in the order of the list, sources, and what is wrong in roles.toml.

    Lives on the GUI thread and is only touched there.
    """

    changed = Signal(str)
    """The state of the role of that name is another one now."""
    expired = Signal(str)
    """The session of the role of that name has just ended by itself."""
    plan_changed = Signal(str)
    """What assuming the role of that name will take is known, or another one."""
    clock_looked_at = Signal()
    """Some time has passed: said every few seconds while a session is alive, after what that changed."""
    code_soon = Signal(str)
    """The MFA session of the source of that name ends soon, and roles that are kept renewed depend on it."""
    list_changed = Signal()
    """Roles, their order, groups or the problems of roles.toml changed: read everything again."""
    sources_changed = Signal()
    team_changed = Signal(str)
    """What is known of the team list of that name is another thing now."""
    surroundings_changed = Signal()
    """What the status bar shows of the world outside changed: what is waited for, which keyring, who answered."""

    def __init__(self, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.loaded = False
        """False until roles.toml was read once: an empty list is not yet "No roles"."""
        self.problems: tuple[Problem, ...] = ()
        self.teams: Mapping[str, TeamList] = {}
        """The team lists, by name."""
        self.rules: tuple[Rule, ...] = ()
        self.console: ConsoleSettings = USUAL_CONSOLE
        self.network: Network = Network()
        self.history: HistorySettings = USUAL_HISTORY
        self.recent: tuple[str, ...] = ()
        self.waiting_for: str = ""
        self.default_role: str = ""
        """The role that was made the default profile of ~/.aws; empty where none was."""
        self.keyring_name: str = ""
        self.keyring_trouble: str = ""
        """Why there is no keyring to keep keys in, in two or three words."""
        self.last_answer: str = ""
        """Who of STS answered last and how fast."""
        self._states: dict[str, RoleState] = {}
        self._as_written: Mapping[str, Role] = {}
        self._sources: dict[str, SourceState] = {}
        self._team_states: dict[str, TeamState] = {}
        self.clock_trouble: str = ""
        """By how much this computer's clock is off, in a sentence; empty where it is right."""
        self._phases: dict[str, Phase] = {}
        self._plans: dict[str, Plan | RoleSwitchError] = {}
        self._asked_for_code: dict[str, datetime] = {}
        self._day_ends: time | None = None

    def states(self) -> tuple[RoleState, ...]:
        return tuple(self._states.values())

    def state(self, name: str) -> RoleState | None:
        return self._states.get(name)

    def states_of(self, names: Iterable[str]) -> list[RoleState]:
        """Without those that are not in the list."""
        return [self._states[name] for name in names if name in self._states]

    def as_written(self, name: str) -> Role | None:
        """The role without what the rules say of it."""
        state = self._states.get(name)
        return self._as_written.get(name, None if state is None else state.role)

    def sources(self) -> tuple[SourceState, ...]:
        return tuple(self._sources.values())

    def source(self, name: str | None) -> SourceState | None:
        return self._sources.get(name or "")

    def team_state(self, name: str) -> TeamState:
        return self._team_states.get(name, TeamState())

    def groups(self) -> tuple[str, ...]:
        """The groups in use, in the order in which the list names them."""
        return tuple(dict.fromkeys(state.role.group for state in self._states.values() if state.role.group))

    def phase(self, name: str) -> Phase:
        state = self._states.get(name)
        return Phase.IDLE if state is None else state.phase(self.clock())

    def active(self) -> tuple[RoleState, ...]:
        now = self.clock()
        return tuple(
            state for state in self._states.values() if state.session is not None and state.session.is_alive(now)
        )

    def plan(self, name: str) -> Plan | RoleSwitchError | None:
        """What assuming the role will take, or why it cannot be assumed; None while nobody has looked."""
        return self._plans.get(name)

    def show_plan(self, name: str, plan: Plan | RoleSwitchError) -> None:
        if self._plans.get(name) != plan:
            self._plans[name] = plan
            self.plan_changed.emit(name)

    def code_wanted_by(self, name: str) -> datetime | None:
        state = self._states.get(name)
        return None if state is None else state.code_wanted_by(self.clock())

    def show_mfa_sessions(self, until: Mapping[str, datetime]) -> None:
        for name, shown in list(self._sources.items()):
            self.put_source(replace(shown, mfa_until=until.get(name)))

    def show_sign_ins(self, until: Mapping[str, datetime]) -> None:
        for name, shown in list(self._sources.items()):
            self.put_source(replace(shown, signed_in_until=until.get(name)))

    def show_team(self, name: str, state: TeamState) -> None:
        if name in self.teams and self.team_state(name) != state:
            self._team_states[name] = state
            self.team_changed.emit(name)

    def show_day_end(self, ends: time | None) -> None:
        """From which local time on nothing is renewed; None where days do not end."""
        if ends != self._day_ends:
            self._day_ends = ends
            for state in list(self._states.values()):
                self.put(state)

    def _with_surroundings(self, state: RoleState) -> RoleState:
        """With what decides whether a code is wanted for its renewal."""
        source = self._sources.get(state.session.source) if state.session is not None else None
        until = source.mfa_until if source is not None else None
        same = (state.mfa_until, state.day_ends) == (until, self._day_ends)
        return state if same else replace(state, mfa_until=until, day_ends=self._day_ends)

    def show_clock(self, words: str) -> None:
        if words != self.clock_trouble:
            self.clock_trouble = words
            self.surroundings_changed.emit()

    def look_at_the_clock(self) -> None:
        """Say `changed` for every role whose phase is another one by the passing of time alone, and `code_soon` once
        for an MFA session that is about to end. Show how far the computer's clock is off: it may have been set."""
        if isinstance(self.clock, AwsClock):
            self.show_clock(clock_words(self.clock.skew))
        now = self.clock()
        # Of hundreds of roles a few have sessions, and time changes nothing else.
        timed = [(name, state) for name, state in self._states.items() if state.session is not None]
        for name, state in timed:
            until = state.code_wanted_by(now)
            source = state.session.source if state.session is not None else ""
            if until is not None and self._asked_for_code.get(source) != until:
                self._asked_for_code[source] = until
                self.code_soon.emit(source)
                self.changed.emit(name)
        for name, _ in timed:
            phase = self.phase(name)
            if self._phases.get(name, phase) is not phase:
                self.changed.emit(name)
                # One that could not be renewed has failed, and has ended all the same.
                if phase in _OVER and self._phases[name] not in _OVER and self._states[name].session is not None:
                    self.expired.emit(name)
            self._phases[name] = phase
        for name, state in self._states.items():
            if state.session is None:
                self._phases[name] = Phase.ASSUMING if state.assuming else Phase.IDLE
        self.clock_looked_at.emit()

    def show(self, catalog: Catalog) -> None:
        """Show what roles.toml says now; what was known of a role that is still there is kept."""
        before, now = self._states, self.clock()
        self._states = {
            name: _with_role(before[name], role) if name in before else RoleState(role)
            for name, role in catalog.roles.items()
        }
        # A slip in the section of an active role does not take it out of sight: its session lives on.
        slips = {problem.section for problem in catalog.problems}
        for name, state in before.items():
            alive = state.session is not None and state.session.is_alive(now)
            if name not in self._states and alive and f"roles.{name}" in slips:
                self._states[name] = state
        known = self._sources
        self._plans = {}
        self._sources = {
            name: replace(known[name], source=source)
            if name in known and known[name].source == source
            else SourceState(source)
            for name, source in catalog.sources.items()
        }
        self.problems = catalog.problems
        self.teams, self.rules = catalog.teams, catalog.rules
        self.console, self.network, self.history = catalog.console, catalog.network, catalog.history
        self._as_written = catalog.as_written
        self._team_states = {name: state for name, state in self._team_states.items() if name in catalog.teams}
        self.loaded = True
        self.list_changed.emit()
        self.sources_changed.emit()

    def show_sessions(self, sessions: Mapping[str, Session]) -> None:
        """Show the sessions that are kept for all processes; a role without one there has none."""
        for name, state in list(self._states.items()):
            session = sessions.get(name)
            if session != state.session:
                # A session tells that STS and the keyring work again; that it could not be written may still be true.
                mended = session is not None and isinstance(
                    state.error, StsTrouble | KeyringTrouble | TokenCodeRequired | SignInRequired
                )
                wanted = state.wanted
                if session is None and isinstance(state.error, TokenCodeRequired | SignInRequired):
                    # Swept up while it waits for a code or a sign-in: what comes with that has its limits.
                    wanted = state.goes_on_with(self.clock())
                self.put(replace(state, session=session, error=None if mended else state.error, wanted=wanted))

    def show_default(self, name: str) -> None:
        before, self.default_role = self.default_role, name
        for each in {before, name} - {""} if before != name else ():
            self.changed.emit(each)

    def show_recent(self, names: Iterable[str]) -> None:
        names = tuple(names)
        if names != self.recent:
            self.recent = names
            self.list_changed.emit()

    def show_waiting(self, what: str) -> None:
        if what != self.waiting_for:
            self.waiting_for = what
            self.surroundings_changed.emit()

    def show_last_answer(self, words: str) -> None:
        if words != self.last_answer:
            self.last_answer = words
            self.surroundings_changed.emit()

    def show_keyring(self, name: str, trouble: str = "") -> None:
        self.keyring_name, self.keyring_trouble = name, trouble
        self.surroundings_changed.emit()

    def put(self, state: RoleState) -> None:
        if state.error is not None:
            state.error.forget_frames()
        state = self._with_surroundings(state)
        before = self._states.get(state.role.name)
        if before is not None:
            # Also where it looks the same: a yes that was taken back shows nowhere.
            self._states[state.role.name] = state
            if before != state:
                self.changed.emit(state.role.name)

    def put_source(self, state: SourceState) -> None:
        if state.source.name in self._sources and self._sources[state.source.name] != state:
            self._sources[state.source.name] = state
            self.sources_changed.emit()
            for role in list(self._states.values()):
                self.put(role)  # its MFA session may be another one
