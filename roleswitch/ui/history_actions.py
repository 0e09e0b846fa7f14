"""What a person can do from the window with the history. The work is done in the background, as in actions.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import DeliveryTrouble, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.visits import Visit
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]


class Past(NamedTuple):
    visits: Sequence[Visit]
    """The newest first."""
    keep_days: int


class HistoryActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def load(self, done: Callable[[Past | RoleSwitchError], None]) -> None:
        def read(switch: Switch) -> Past:
            from roleswitch.core.visits import visits

            catalog = switch.roles.load()
            return Past(visits(switch.history.entries(), catalog.roles.values()), catalog.history.keep_days)

        self._work.run(read, done, done)

    def keep(self, days: int, done: Done) -> None:
        """Keep history for so many days from now on, and remove what is older. With 0 nothing is kept."""

        def keep(switch: Switch) -> Catalog:
            from roleswitch.core.settings import HistorySettings

            switch.roles.put_history(HistorySettings(keep_days=days))
            try:
                switch.history.forget(switch.clock() - timedelta(days=days))
            except OSError as error:
                raise DeliveryTrouble(tr("Older history was not removed: {error}.", error=error)) from error
            return switch.roles.load()

        def kept(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        self._work.run(keep, kept, done)

    def export(self, visits: Sequence[Visit], path: Path, now: datetime, done: Done) -> None:
        """Write them as JSON where the file's name ends so, else as CSV."""

        def write(_: Switch) -> None:
            from roleswitch.core.visits import as_csv, as_json
            from roleswitch.ui.dialogs.export_roles import save_text

            is_json = path.suffix.lower() == ".json"
            # Excel takes a file without this mark for one in the system's old encoding.
            save_text(path, as_json(visits, now) if is_json else "\ufeff" + as_csv(visits, now))

        self._work.run(write, done, done)
