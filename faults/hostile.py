"""What comes from people who mean harm, or never thought of it: names, other users, bombs, and where secrets end."""

from __future__ import annotations

import shutil

from faults.canaries import canaries
from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.hostile_names import hostile_names
from faults.hostile_sinks import SINKS, Place
from faults.hostile_window import SINKS as WINDOW_SINKS
from faults.import_bombs import SECONDS, import_bombs
from faults.other_user import cannot_be_another, other_user
from roleswitch.errors import RoleSwitchError


def names_and_sinks(run: Run) -> Outcome:
    names = hostile_names(run.random(), run.times(300, at_least=12))
    harm: list[str] = []
    with person(run.folder) as (world, _):
        folder = run.folder / "cwd"
        folder.mkdir()
        world.credentials.parent.mkdir(mode=0o700)
        place = Place(world, folder)
        for sink, attempt in SINKS.items():
            for name in names:
                try:
                    harm += [f"{sink}, {name[:40]!a}: {what}" for what in attempt(name, place)]
                except RoleSwitchError:
                    continue
        for sink, show in WINDOW_SINKS.items():
            harm += [f"{sink}: {what}" for what in show(names, folder)]
    words = f"{len(harm)} did something"
    if harm:
        words += f" (first: {harm[0]})"
    return Outcome(f"{len(names)} names × {len(SINKS) + len(WINDOW_SINKS)} sinks", words, not harm)


def _no_bus() -> str:
    return "" if shutil.which("dbus-daemon") else "This machine lacks dbus-daemon, for the notifications."


FAULTS = (
    Fault(
        "300 hostile names × every sink",
        "quotes, line ends, control, bidirectional and invisible characters, escapes, commands, markup, formulas, "
        "templates, paths, devices, options, lone surrogates, in a generator with a seed",
        "refused or inert",
        names_and_sinks,
        _no_bus,
    ),
    Fault(
        "canary secrets",
        "the main jobs of the window and of the commands with everything logged, then a search of files, logs, command "
        "lines, environments, the accessibility tree and the clipboard",
        "0 outside the places allowed",
        canaries,
    ),
    Fault(
        "another user",
        "a process with another uid",
        "every file, lock and socket, and the session bus, refused",
        other_user,
        cannot_be_another,
    ),
    Fault(
        "import bombs",
        "50 MB, deep nesting, 100 000 roles, cycles, to each importer and each of our own readers",
        f"refused, or told role by role, under {SECONDS:.0f} s; nothing applied unseen",
        import_bombs,
    ),
)
