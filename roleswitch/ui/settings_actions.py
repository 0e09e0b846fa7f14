"""What a person sets that is not among the preferences: what roles.toml says besides the list, and starting at login.
The work is done in the background, as in actions.py."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import BadValue, DeliveryTrouble, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.settings import ConsoleSettings
    from roleswitch.delivery.browsers import Browser
    from roleswitch.doctor.finding import Finding
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]


class Here(NamedTuple):
    """What this computer has to choose from."""

    terminals: tuple[str, ...]
    """Their names."""
    terminal: str
    """The name of the one that is opened where none is chosen; empty where there is none."""
    browsers: tuple[Browser, ...]
    starts_at_login: bool


class SettingsActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._closed = threading.Event()
        self._turn = threading.Lock()

    def look(self, done: Callable[[Here | RoleSwitchError], None]) -> None:
        self._work.run(lambda _: _here(), done, done)

    def start_at_login(self, on: bool, done: Callable[[bool | RoleSwitchError], None]) -> None:
        """`done` is told whether it starts at login now."""

        def turn(_: Switch) -> bool:
            from roleswitch.ui.autostart import turned

            return turned(on)

        self._work.run(turn, done, done)

    def put_console(self, settings: ConsoleSettings, done: Done) -> None:
        self._change_list(lambda switch: switch.roles.put_console(settings), done)

    def put_network(self, changes: Mapping[str, str], done: Done) -> None:
        """Change these fields of Network. BadValue where there is no file at its CA bundle: no call could be made from
        then on."""

        def put(switch: Switch) -> None:
            network = replace(switch.roles.load().network, **changes)
            bundle = network.ca_bundle
            if bundle and not Path(bundle).expanduser().is_file():
                raise BadValue("ca_bundle", tr("ca_bundle: there is no file {path}", path=bundle))
            switch.roles.put_network(network)

        self._change_list(put, done)

    def try_network(self, done: Callable[[tuple[Finding, ...] | RoleSwitchError], None]) -> None:
        """Ask AWS, unsigned, by the way that roles.toml says now: what the doctor finds, within five seconds."""

        def look(switch: Switch) -> tuple[Finding, ...]:
            from roleswitch.doctor.examination import CHECKS, examine  # late: TLS and every format of lists

            with self._turn:  # after what is being written
                pass
            checks = [check for check in CHECKS if check.name == "network"]
            return examine(switch, checks=checks, cancelled=self._closed)

        self._work.run(look, done, done)

    def close(self) -> None:
        """Before the program ends."""
        self._closed.set()

    def _change_list(self, change: Callable[[Switch], None], done: Done) -> None:
        def change_and_load(switch: Switch) -> Catalog:
            with self._turn:
                change(switch)
            return switch.roles.load()

        def changed(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        self._work.run(change_and_load, changed, done)


def _here() -> Here:
    # Late: a window that is only painted needs none of them.
    from roleswitch.delivery.browsers import installed_browsers
    from roleswitch.delivery.terminal import find_terminal, installed_terminals
    from roleswitch.ui.autostart import autostart

    try:
        terminal = find_terminal(os.environ).name
    except DeliveryTrouble:
        terminal = ""
    return Here(
        terminals=installed_terminals(os.environ),
        terminal=terminal,
        browsers=installed_browsers(os.environ),
        starts_at_login=autostart().is_on(),
    )
