"""What a person can do from the window with the sources of the list. The work is done in the background, as in
actions.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roleswitch.core.source import AccessKey, AccessKeySource, IdentityCenterSource, Source
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.rotations import Rotations
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.rotation import Rotation
    from roleswitch.keys import KeyOverview
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]
Told = Callable[[str | RoleSwitchError], None]


def rotation_words(rotation: Rotation | None) -> str:
    """What is still to be done in a rotation, in a few words; empty where there is none."""
    if rotation is None:
        return ""
    from roleswitch.core.rotation import Step  # late: the first paint needs none of it

    waits = not rotation.putting_back and not rotation.step.is_before(Step.WAIT)
    return tr("old key not deleted yet") if waits else tr("rotation not finished")


class KeyActions(QObject):
    """Lives on the GUI thread."""

    said = Signal(str)
    """One sentence for the status bar."""
    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""

    def __init__(self, work: Work, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._store = store
        self._age_asked: set[str] = set()
        self.rotations = Rotations(work, self._show_rotated, self)
        self.rotations.said.connect(self.said)

    def save(self, source: Source, done: Done) -> None:
        """Put the source into the list, all but its key's ID: a rotation may have changed that meanwhile."""

        def put(switch: Switch) -> None:
            known = switch.roles.load().sources.get(source.name)
            if isinstance(source, AccessKeySource) and isinstance(known, AccessKeySource):
                switch.roles.put_source(replace(source, access_key_id=known.access_key_id))
            else:
                switch.roles.put_source(source)

        self._change_list(put, done)

    def add(self, source: AccessKeySource, key: AccessKey, done: Done) -> None:
        def added(trouble: RoleSwitchError | None) -> None:
            done(trouble)
            if trouble is None:
                self.said.emit(
                    tr(
                        "The access key of {source} is in {what}.",
                        source=source.name,
                        what=self._store.keyring_name or tr("the keyring"),
                    )
                )
                self.test(source, None, lambda _: None)

        self._change_list(lambda switch: switch.keys.add(source, key), added)

    def test(self, source: Source, key: AccessKey | None, done: Told) -> None:
        """`done` is told the caller's ARN, or the trouble. Without `key`, the one in the keyring is tested."""

        def told(arn: str) -> None:
            shown = self._store.source(source.name)
            if shown is not None and shown.source == source:
                self._store.put_source(replace(shown, caller_arn=arn, error=""))
                if key is None:
                    self.learn_age(source.name)
            done(arn)

        def failed(trouble: RoleSwitchError) -> None:
            shown = self._store.source(source.name)
            if key is None and shown is not None:
                self._store.put_source(replace(shown, error=trouble.short))
            done(trouble)

        self._work.run(lambda switch: switch.keys.whose(source, key).arn, told, failed)

    def remove(self, name: str, done: Done) -> None:
        self._change_list(lambda switch: switch.keys.remove(name), done)

    def load(self) -> None:
        """Show whose the keys are and how old, and where their rotations stand, as far as it is known."""
        self._work.run(lambda switch: switch.keys.overview(), self._show_overviews, lambda _: None)

    def used(self, name: str) -> None:
        """The source has just given a session: ask whose it is, where that is unknown, and how old its key is."""
        shown = self._store.source(name)
        if shown is not None and isinstance(shown.source, IdentityCenterSource):
            return  # it has no key, and whose it is differs from account to account
        if shown is not None and not shown.caller_arn:
            self.test(shown.source, None, lambda _: None)
        else:
            self.learn_age(name)

    def learn_age(self, name: str) -> None:
        """Ask how old the source's key is, at most once for each key, and show it. Trouble is not worth a word."""
        shown = self._store.source(name)
        if shown is None or not isinstance(shown.source, AccessKeySource):
            return
        if shown.source.access_key_id in self._age_asked:
            return
        self._age_asked.add(shown.source.access_key_id)

        def learn(switch: Switch) -> tuple[KeyOverview, ...]:
            switch.keys.learn_age(name)
            return switch.keys.overview()

        self._work.run(learn, self._show_overviews, lambda _: None)

    # ------------------------------------------------------------ TOTP secrets

    def has_totp(self, name: str, done: Callable[[bool], None]) -> None:
        self._work.run(lambda switch: switch.keys.has_totp(name), done, lambda _: None)

    def put_totp(self, name: str, text: str, done: Callable[[tuple[str, str] | RoleSwitchError], None]) -> None:
        """Keep a TOTP secret; `done` is told the current code and the next one, or the trouble."""
        self._work.run(lambda switch: switch.keys.put_totp(name, text), done, done)

    def remove_totp(self, name: str, done: Done) -> None:
        self._work.run(lambda switch: switch.keys.remove_totp(name), done, done)

    # ------------------------------------------------------------ inside

    def _show_overviews(self, overviews: tuple[KeyOverview, ...]) -> None:
        for overview in overviews:
            shown = self._store.source(overview.source.name)
            # One that is another source now has an overview of its own coming.
            if shown is not None and shown.source == overview.source:
                known = replace(
                    shown,
                    caller_arn=overview.caller_arn or shown.caller_arn,
                    key_age=overview.age,
                    key_is_old=overview.is_old,
                    rotation=rotation_words(overview.rotation),
                )
                self._store.put_source(known)

    def _show_rotated(self, catalog: Catalog, overviews: tuple[KeyOverview, ...]) -> None:
        self.list_changed.emit(catalog)
        self._show_overviews(overviews)

    def _change_list(self, call: Callable[[Switch], object], done: Done) -> None:
        def changed(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        def call_and_load(switch: Switch) -> Catalog:
            call(switch)
            return switch.roles.load()

        self._work.run(call_and_load, changed, done)
