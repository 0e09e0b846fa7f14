"""What a person can do from the window with lists: import, export, team lists, rules. The work is done in the
background, as in actions.py."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import NotAList, RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui.store import Store, TeamState
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList
    from roleswitch.exchange.offer import Format, Offer
    from roleswitch.exchange.organization import Template
    from roleswitch.exchange.preview import Preview
    from roleswitch.lists import Exported, Taken, TeamCheck
    from roleswitch.switch import Switch

T = TypeVar("T")
Done = Callable[[RoleSwitchError | None], None]


class Task:
    """Work that takes a while: it can be called off, and tells how far it is."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()


def team_state(check: TeamCheck | RoleSwitchError) -> TeamState:
    """What came of a look at a team list, in words."""
    if isinstance(check, RoleSwitchError):
        words = tr("not a list") if isinstance(check, NotAList) else tr("not reached")
        return TeamState(words, tr("{message} Its roles are there as they were taken last.", message=check.message))
    changes = sum(item.can_be_taken for item in check.preview.items)
    return TeamState(tr_n("1 change", "{n} changes", changes)) if changes else TeamState()


class ListActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    said = Signal(str)
    list_changed = Signal(object)
    """roles.toml, or a team list, is another one now: the Catalog."""
    progressed = Signal(object, int, int)
    """A Task, how much of it is done, and how much there is; 0 where that is not known."""
    counted_in_aws = Signal(int)
    """How many roles ~/.aws has to import."""
    team_checked = Signal(str)
    """What the team list of that name says now is known, or why not."""

    def __init__(self, work: Work, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._store = store
        self._tasks: set[Task] = set()
        self.checks: dict[str, TeamCheck | RoleSwitchError] = {}
        """What came of the last look at each team list."""

    # ------------------------------------------------------------ import

    def count_in_aws(self) -> None:
        """For somebody whose list is empty: how many roles ~/.aws has."""

        def counted(offer: Offer) -> None:
            self.counted_in_aws.emit(len(offer.roles))

        self._work.run(lambda switch: switch.lists.read_aws(), counted, lambda _: None)

    def read_text(
        self, text: str, origin: str, format: Format | None, done: Callable[[Offer | RoleSwitchError], None]
    ) -> None:
        self._work.run(lambda switch: switch.lists.read(text, origin=origin, format=format), done, done)

    def read_file(self, path: Path, format: Format | None, done: Callable[[Offer | RoleSwitchError], None]) -> None:
        self._work.run(lambda switch: switch.lists.read_file(path, format=format), done, done)

    def read_aws(self, done: Callable[[Offer | RoleSwitchError], None]) -> None:
        self._work.run(lambda switch: switch.lists.read_aws(), done, done)

    def find_permission_sets(self, source: str, done: Callable[[Offer | RoleSwitchError], None]) -> Task:
        task = Task()

        def find(switch: Switch) -> Offer:
            return switch.lists.find_permission_sets(
                source, on_progress=lambda at, of: self.progressed.emit(task, at, of), cancelled=task.cancelled
            )

        return self._run(task, find, done)

    def find_accounts(self, role: str, template: Template, done: Callable[[Offer | RoleSwitchError], None]) -> Task:
        task = Task()

        def find(switch: Switch) -> Offer:
            return switch.lists.find_accounts(
                role, template, on_progress=lambda at: self.progressed.emit(task, at, 0), cancelled=task.cancelled
            )

        return self._run(task, find, done)

    def preview(
        self, offer: Offer, default_source: str | None, done: Callable[[Preview | RoleSwitchError], None]
    ) -> None:
        """The offer beside the list as it is now."""
        self._work.run(lambda switch: switch.lists.preview(offer, default_source=default_source), done, done)

    def take(
        self,
        preview: Preview,
        chosen: Collection[int],
        moved: Collection[str],
        done: Callable[[Taken | RoleSwitchError], None],
    ) -> Task:
        task = Task()

        def take(switch: Switch) -> tuple[Taken, Catalog]:
            taken = switch.lists.take(preview, chosen, moved=moved, cancelled=task.cancelled)
            return taken, switch.roles.load()

        return self._run(task, take, self._shown(done))

    # ------------------------------------------------------------ export

    def export(
        self,
        names: Sequence[str],
        format: Format,
        done: Callable[[Exported | RoleSwitchError], None],
        *,
        external_ids: bool = True,
    ) -> None:
        self._work.run(lambda switch: switch.lists.export(names, format, external_ids=external_ids), done, done)

    # ------------------------------------------------------------ team lists

    def check_teams(self) -> None:
        """Look at every team list: whether there is something new in it."""
        for name in self._store.teams:
            self.check_team(name)

    def check_team(self, name: str, done: Callable[[TeamCheck | RoleSwitchError], None] = lambda _: None) -> Task:
        task = Task()

        def checked(check: TeamCheck | RoleSwitchError) -> None:
            if not task.cancelled.is_set() and name in self._store.teams:  # it may have been removed meanwhile
                self.checks[name] = check
                self._store.show_team(name, team_state(check))
                self.team_checked.emit(name)
            done(check)

        return self._run(task, lambda switch: switch.lists.check_team(name, cancelled=task.cancelled), checked)

    def look_at_team(self, team: TeamList, done: Callable[[TeamCheck | RoleSwitchError], None]) -> Task:
        """What a team list says that is not in the list yet."""
        task = Task()
        return self._run(task, lambda switch: switch.lists.look_at_team(team, cancelled=task.cancelled), done)

    def take_team(
        self, check: TeamCheck, chosen: Collection[int], done: Callable[[Taken | RoleSwitchError], None]
    ) -> None:
        def take(switch: Switch) -> tuple[Taken, Catalog]:
            taken = switch.lists.take_team(check, chosen)
            return taken, switch.roles.load()

        def look_again(outcome: Taken | RoleSwitchError) -> None:
            done(outcome)
            if not isinstance(outcome, RoleSwitchError):
                self.check_team(check.team.name)

        shown = self._shown(look_again)
        self._work.run(take, shown, shown)

    def put_team(self, team: TeamList, done: Done) -> None:
        self._change_list(lambda switch: switch.lists.put_team(team), done)

    def remove_team(self, name: str, done: Done) -> None:
        self.checks.pop(name, None)
        self._change_list(lambda switch: switch.lists.remove_team(name), done)

    # ------------------------------------------------------------ rules

    def put_rules(self, rules: Sequence[Rule], done: Done) -> None:
        self._change_list(lambda switch: switch.lists.put_rules(rules), done)

    # ------------------------------------------------------------ inside

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _run(self, task: Task, call: Callable[[Switch], T], done: Callable[[T | RoleSwitchError], None]) -> Task:
        self._tasks.add(task)

        def ended(outcome: T | RoleSwitchError) -> None:
            self._tasks.discard(task)
            done(outcome)

        self._work.run(call, ended, ended)
        return task

    def _shown(
        self, done: Callable[[Taken | RoleSwitchError], None]
    ) -> Callable[[tuple[Taken, Catalog] | RoleSwitchError], None]:
        def show(outcome: tuple[Taken, Catalog] | RoleSwitchError) -> None:
            if isinstance(outcome, RoleSwitchError):
                done(outcome)
                return
            taken, catalog = outcome
            self.list_changed.emit(catalog)
            done(taken)

        return show

    def _change_list(self, change: Callable[[Switch], object], done: Done) -> None:
        def change_and_load(switch: Switch) -> Catalog:
            change(switch)
            return switch.roles.load()

        def changed(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        self._work.run(change_and_load, changed, done)
