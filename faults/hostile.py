"""What comes from people who mean harm, or never thought of it: names, other users, bombs, and where secrets end."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from faults.canaries import canaries
from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.hostile_names import INNOCENT, hostile_names
from faults.hostile_sinks import SINKS, THROUGH, Place, Sink
from faults.hostile_window import SINKS as WINDOW_SINKS
from faults.import_bombs import SECONDS, import_bombs
from faults.other_user import cannot_be_another, other_user
from roleswitch.errors import RoleSwitchError


def names_and_sinks(run: Run) -> Outcome:
    names = hostile_names(run.random(), run.times(300, at_least=12))
    harm, untried, let_in = list[str](), list[str](), dict[str, int]()
    folder, another = run.folder / "cwd", run.folder / "another"
    folder.mkdir()
    another.mkdir()
    with person(run.folder) as (world, _):
        world.credentials.parent.mkdir(mode=0o700)
        place = Place(world, folder)

        def tried(sink: str, attempt: Sink, name: str) -> bool:
            return _let_in(f"{sink}, {name[:40]!a}", attempt(name, place), harm) > 0

        for sink, attempt in SINKS.items():
            if not tried(sink, attempt, INNOCENT):
                untried.append(f"{sink} refuses {INNOCENT}")
            let_in[sink] = sum(tried(sink, attempt, name) for name in names)
        for sink, show in WINDOW_SINKS.items():
            if not _let_in(sink, show([INNOCENT], another), harm):
                untried.append(f"{sink}: {INNOCENT} is not seen")
            let_in[sink] = _let_in(sink, show(names, folder), harm)
    if run.share >= 1:
        untried += [f"{sink} refuses all" for sink, count in let_in.items() if not count]
    words = f"{len(harm)} did something"
    if harm or untried:
        words += f" ({'; '.join([*harm[:1], *untried])})"
    counts = ", ".join(f"{sink} {count}" for sink, count in let_in.items())
    return Outcome(
        f"{len(names)} names × {len(SINKS) + len(WINDOW_SINKS)} sinks",
        f"{words}; let in, and not refused: {counts}",
        not harm and not untried,
    )


def _let_in(sink: str, found: Iterator[str], harm: list[str]) -> int:
    """How often a name was let in; what it did there goes to `harm`."""
    times = 0
    try:
        for what in found:
            if what == THROUGH:
                times += 1
            else:
                harm.append(f"{sink}: {what}")
    except RoleSwitchError as refused:
        harm.append(f"{sink}: after it was let in, {refused}")
    return times


def _no_bus() -> str:
    return "" if shutil.which("dbus-daemon") else "This machine lacks dbus-daemon, for the notifications."


FAULTS = (
    Fault(
        "300 hostile names × every sink",
        "quotes, line ends, control, bidirectional and invisible characters, escapes, commands, markup, formulas, "
        "templates, paths, devices, options, lone surrogates, in a generator with a seed",
        "refused or inert; none of the sinks refuses all",
        names_and_sinks,
        _no_bus,
    ),
    Fault(
        "canary secrets",
        "the main jobs of the window and of the commands with everything logged, then a search of files, logs, command "
        "lines, the window's environment and what a screen reader is told",
        "0 outside the places allowed",
        canaries,
    ),
    Fault(
        "another user",
        "a process with another uid",
        "every file, lock and socket, and the session bus, refused; as the program leaves its folders, and opened",
        other_user,
        cannot_be_another,
    ),
    Fault(
        "import bombs",
        "50 MB, deep nesting, 100 000 roles, cycles, to each importer and to the readers of roles.toml, team lists, "
        "preferences, the history and sign-in tokens",
        f"refused in a sentence, left out, or told role by role, in {SECONDS:.0f} s of a processor or less; nothing "
        "applied unseen",
        import_bombs,
    ),
)
