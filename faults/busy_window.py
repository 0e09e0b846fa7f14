"""The real window in a process of its own, at work without a pause until somebody kills it.

    python -m faults.as_program faults.busy_window

The line on standard input is a JSON list of a seed, which chooses what it does through the calls that the clicks make,
and of access keys, each an ID and a secret. Each line out is a JSON list: `ready` once it is painted and has answered,
with the roles and the seconds for which it was kept waiting for a processor, then `began`, what it does and with which
role, and `done`, with its trouble or none. It loads no more than the program before it is ready.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from faults.processor import waits_of_this_thread
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.errors import RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.app import Application, Program

if TYPE_CHECKING:
    from roleswitch.exchange.offer import Offer
    from roleswitch.exchange.preview import Preview
    from roleswitch.lists import Taken

FOR_SESSIONS = ("prod", "helper", "hub")
"""Those of tests/fakes.py that the strict AWS lets both keys into. All others come and go."""
STAY = frozenset({"prod", "partner", "operator", "helper", "hub", "from-hub"})

MOST = 40
"""Further ones that come in one list."""


class Hands(QObject):
    def __init__(self, program: Program, seed: int, keys: Sequence[AccessKey]) -> None:
        super().__init__()
        self._waited = waits_of_this_thread()
        self._program = program
        self._keys = keys
        self._seed = seed
        self._random = Random(seed)  # noqa: S311 - it chooses what to do, never a secret
        self._number = 0
        self._assuming = ""
        program.store.changed.connect(self._look)

    def begin(self) -> None:
        state = self._program.store.states()[0]
        self._program.actions.plan_of(state.role, lambda _: self._ready())

    def _ready(self) -> None:
        _tell("ready", sorted(state.role.name for state in self._program.store.states()), self._waited())
        self._next()

    def _next(self) -> None:
        self._number += 1
        does = self._random.choice((self._assume, self._assume, self._end, self._written, self._key, self._prefer))
        more = (self._new, self._new, self._import) if len(self._others()) < MOST else (self._remove,)
        on_list = self._random.choice((*more, self._rename, self._remove, self._star))
        self._random.choice((does, on_list))()

    def _done(self, outcome: object = None) -> None:
        self._assuming = ""
        _tell("done", str(outcome) if isinstance(outcome, RoleSwitchError) else "")
        # From the event loop: what is done at once would call itself without end.
        QTimer.singleShot(0, self, self._next)

    def _name(self) -> str:
        return f"role-{self._seed}-{self._number}"

    def _others(self) -> list[RoleState]:
        return [state for state in self._program.store.states() if state.role.name not in STAY]

    # Sessions.

    def _assume(self) -> None:
        name = self._random.choice(FOR_SESSIONS)
        _tell("began", "assume", name)
        self._assuming = name
        self._program.actions.assume(name)

    def _end(self) -> None:
        alive = [state.role.name for state in self._program.store.states() if state.session is not None]
        if not alive:
            self._assume()
            return
        name = self._random.choice(alive)
        _tell("began", "end", name)
        self._assuming = name
        self._program.actions.end(name)

    def _look(self, name: str) -> None:
        state = self._program.store.state(name)
        if name == self._assuming and state is not None and not state.assuming:
            self._done(state.error)

    def _written(self) -> None:
        _tell("began", "write", "helper")
        self._assuming = "helper"
        state = self._program.store.state("helper")
        is_written = state is not None and state.role.deliver is not Deliver.NOTHING
        self._program.actions.set_written("helper", not is_written)

    # Keys and preferences.

    def _key(self) -> None:
        key = self._random.choice(self._keys)
        _tell("began", "key", key.access_key_id)
        shown = self._program.store.source("work")
        assert shown is not None
        assert isinstance(shown.source, AccessKeySource)
        self._program.actions.keys.add(replace(shown.source, access_key_id=key.access_key_id), key, self._done)

    def _prefer(self) -> None:
        _tell("began", "prefer", "")
        self._program.preferences.keep(density=self._random.choice(("compact", "comfortable")))
        self._done()

    # The list.

    def _new(self) -> None:
        name = self._name()
        _tell("began", "new", name)
        role = Role(name=name, arn=Arn("aws", "903411772280", f"R{self._number}"), source="work")
        self._program.actions.save_role(role, None, self._done)

    def _rename(self) -> None:
        self._with_another(lambda role: self._save_as(role, self._name()))

    def _save_as(self, role: Role, name: str) -> None:
        _tell("began", "rename", role.name, name)
        self._program.actions.save_role(replace(role, name=name), role.name, self._done)

    def _remove(self) -> None:
        def remove(role: Role) -> None:
            _tell("began", "remove", role.name)
            self._program.actions.remove_role(role.name, self._done)

        self._with_another(remove)

    def _star(self) -> None:
        def star(role: Role) -> None:
            _tell("began", "star", role.name)
            self._program.actions.save_role(replace(role, favorite=not role.favorite), role.name, self._done)

        self._with_another(star)

    def _with_another(self, do: Callable[[Role], None]) -> None:
        others = self._others()
        if others:
            do(self._random.choice(others).role)
        else:
            self._new()

    def _import(self) -> None:
        from roleswitch.exchange.offer import Format

        names = [f"{self._name()}-{part}" for part in "abc"]
        _tell("began", "import", *names)
        text = "".join(f"[{name}]\nrole_arn = arn:aws:iam::903411772280:role/{name}\n" for name in names)
        lists = self._program.actions.lists

        def read(offer: Offer | RoleSwitchError) -> None:
            if isinstance(offer, RoleSwitchError):
                self._done(offer)
            else:
                lists.preview(offer, "work", taken)

        def taken(preview: Preview | RoleSwitchError) -> None:
            if isinstance(preview, RoleSwitchError):
                self._done(preview)
            else:
                lists.take(preview, preview.at_first(), (), self._taken)

        lists.read_text(text, "a list", Format.EXTEND_SWITCH_ROLES, read)

    def _taken(self, outcome: Taken | RoleSwitchError) -> None:
        self._done(outcome)


def _tell(*words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> int:
    seed, *keys = json.loads(sys.stdin.readline())
    application = Application([*sys.argv[:1], *theme.STYLE_ARGUMENTS])
    program = Program()
    hands = Hands(program, seed, [AccessKey(*key) for key in keys])
    # After everything that the program itself does then.
    program.window.first_painted.connect(partial(QTimer.singleShot, 0, hands, hands.begin))
    program.show()
    status = application.exec()
    os._exit(status)
