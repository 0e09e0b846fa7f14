"""A long day with the window open: 10 000 renewals while somebody looks at what is served, in compressed time.

The clock of the window, of STS and of who asks for credentials runs fast (`fast_clock`), and Qt's timers are helped to
keep up (`open_window.Watched.hurry`). Everything else is as it is: each call takes its own time, which then looks many
times as long, so what is served is judged harder than it would be on a real day.
"""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from faults.fast_clock import VARIABLE, FastClock
from faults.fault import Fault, Outcome, Run
from faults.fuzz import quick_place
from faults.home import TREE, person
from faults.window import Window
from roleswitch import files
from roleswitch.core.session import Session, utc_now
from tests.fakes import FROM_HUB, HUB, KEY, LONG, MFA_SERIAL, OPERATOR, ROLES_FILE, USER, World
from tests.ui.sessions import session as made_session

RENEWALS, SESSIONS = 10_000, 200
LEAST_RENEWALS, LEAST_SESSIONS = 100, 40
A_SECOND, A_SECOND_OF_A_PART = 19.0, 14.0
"""Renewals in a real second at most: what the window does on two cores that it shares with STS and who asks."""
LOOKS, LOOKS_OF_A_PART = 50, 10
"""How often the window is looked at."""

MOST_MEMORY = 4_000_000
"""Bytes of growth in 10 000 renewals: 400 for each, less than a third of the session that it brings, so none is kept.
What malloc leaves free between blocks moves by half as much (measured: -0.3 and +2.3 MB)."""
MOST_MEMORY_OF_A_PART = 30_000_000
"""In a few hundred renewals caches still fill."""
MOST_OBJECTS, MOST_OBJECTS_OF_A_PART = 1000, 20_000
"""Of Python, in 10 000 renewals: one that is left behind by each tenth of them."""
MOST_ELSE, MOST_ELSE_OF_A_PART = 0, 4
"""File descriptors, threads, widgets and files. Some are made when they are wanted first."""
LEAST_LEFT = timedelta(minutes=10)
"""Below that botocore counts credentials as nearly over, for those that last that long from when they are due."""
MOST_MINUTES, MOST_MINUTES_OF_A_PART = 30, 5
"""Real ones, for all renewals: nearly twice what two cores take for them that they share with nothing else."""
ANSWER_SECONDS = 60.0
"""Real ones, for one who asks."""
TOTP = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


class Way(NamedTuple):
    """How a session comes about, and for how long."""

    seconds: int
    settings: str
    of_twenty: int

    @property
    def session(self) -> Session:
        return made_session("r", datetime(2026, 1, 1, tzinfo=UTC), timedelta(seconds=self.seconds))

    @property
    def due(self) -> timedelta:
        """What is left of it when it is to be renewed."""
        return self.session.expiration - self.session.renews_at()

    def least_left(self, run: Run) -> timedelta:
        """Of what is served. A third for sessions of 15 minutes, due at half of it. In a part of `make test`, beside
        which much else runs, a profile is just not over; an answer takes how long it takes, and time runs faster."""
        return min(LEAST_LEFT, self.session.life / 3) if run.share >= 1 else timedelta(0)


DIRECT = f'role_arn = "{LONG}"\nsource = "work"\n'
CHAINED = f'role_arn = "{FROM_HUB}"\nvia = "hub"\n'
BY_MFA = f'role_arn = "{OPERATOR}"\nsource = "mfa"\nmfa = "session"\n'
WAYS = (
    Way(900, DIRECT, 7),
    Way(900, CHAINED, 3),
    Way(900, BY_MFA, 3),
    Way(3600, DIRECT, 2),
    Way(3600, CHAINED, 2),
    Way(3600, BY_MFA, 1),
    Way(43200, DIRECT, 2),
)
DELIVERED = ("credentials", "credential-process", "nothing")


class Dealt(NamedTuple):
    way: Way
    deliver: str


def _times_as_fast(run: Run) -> int:
    """By how much time is compressed, so that there are enough renewals in a real second."""
    each_hour = sum(way.of_twenty / 20 * (timedelta(hours=1) / (way.session.life - way.due)) for way in WAYS)
    a_second = A_SECOND if run.share >= 1 else A_SECOND_OF_A_PART
    return round(a_second * 3600 / (run.times(SESSIONS, at_least=LEAST_SESSIONS) * each_hour))


def _most_seconds(run: Run) -> float:
    """Real ones."""
    return 60.0 * (MOST_MINUTES if run.share >= 1 else MOST_MINUTES_OF_A_PART)


def soak(run: Run) -> Outcome:
    # In memory: on a real day nobody waits for the disk so often, and here that would be most of the time.
    with tempfile.TemporaryDirectory(prefix="roleswitch-soak-", dir=quick_place()) as name:
        clock = Path(name) / "clock"
        FastClock.make(clock, time.time())
        made = subprocess.run(
            [sys.executable, "-m", "faults.soak", name, str(run.share), str(run.seed)],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=_most_seconds(run) + 300,
            cwd=TREE,
            env={
                **os.environ,
                VARIABLE: str(clock),
                "PYTHONPATH": os.pathsep.join([str(TREE / "faults" / "compressed_time"), str(TREE)]),
            },
        )
    return Outcome(**json.loads(made.stdout.splitlines()[-1]))


# ---------------------------------------------------------------- in compressed time


@dataclass(frozen=True)
class Grown:
    """What there is of the window after so many renewals, and of the person's files."""

    renewals: int
    memory: int
    """Bytes resident."""
    descriptors: int
    threads: int
    widgets: int
    objects: Mapping[str, int]
    """Of Python, by the name of their type."""
    sizes: Mapping[str, int]
    """Bytes by the place of a file in the person's home."""

    def size_of(self, name: str) -> int:
        """Of all files of that name."""
        return sum(size for place, size in self.sizes.items() if Path(place).name == name)


@dataclass
class Served:
    """What was answered and what was written when somebody looked."""

    answers: int = 0
    by_helpers: int = 0
    """Of the answers: at most so many had a session that the helper renewed itself, as the window had not yet."""
    profiles: int = 0
    wrong: list[str] = field(default_factory=list)
    least: dict[tuple[str, int], timedelta] = field(default_factory=dict)
    """Time left, by what it was and its life in seconds."""

    def judge(self, what: str, way: Way, left: timedelta, least: timedelta) -> None:
        key = (what, way.seconds)
        self.least[key] = min(self.least.get(key, left), left)
        if left < least:
            self.wrong.append(f"{what} with {left} left of {timedelta(seconds=way.seconds)}")


class Day(NamedTuple):
    sessions: int
    lasted: timedelta
    served: Served
    grown: Sequence[Grown]
    troubles: Sequence[str]


def in_compressed_time(run: Run) -> Outcome:
    count = run.times(SESSIONS, at_least=LEAST_SESSIONS)
    roles = _roles(count)
    with person(run.folder) as (world, _):
        _write_list(world, roles)
        with Window({"PYTHONPATH": os.environ["PYTHONPATH"]}) as window:
            _assume_all(window, list(roles))
            for name in roles:
                # Who asks for a session that is due makes it once for each role: it would look like growth.
                Path(f"{files.session_file(name)}-asking").touch(0o600)
            begun = utc_now()
            window.do("hurry", _times_as_fast(run))
            served, grown = _watch(run, world, window, roles)
            lasted = utc_now() - begun
            troubles = [
                f"{name}: {shown.phase} {shown.sentence}"
                for name, shown in window.roles().items()
                if name in roles and (shown.error or window.first_shown(name, "expired", "failed") < float("inf"))
            ]
    return _outcome(run, Day(count, lasted, served, grown, troubles))


def _roles(count: int) -> dict[str, Dealt]:
    """By name."""
    ways = [way for way in WAYS for _ in range(way.of_twenty)]
    return {f"r{number:03}": Dealt(ways[number * 7 % 20], DELIVERED[number % 3]) for number in range(count)}


def _write_list(world: World, roles: Mapping[str, Dealt]) -> None:
    world.aws.put_user(replace(USER, totp_secret=TOTP))
    world.write_list(
        ROLES_FILE.partition("[roles.")[0]
        + f'[sources.mfa]\nkind = "access-key"\naccess_key_id = "{USER.access_key_id}"\nregion = "eu-west-1"\n'
        + f'mfa_serial = "{MFA_SERIAL}"\nmfa_session_seconds = 3600\n\n'
        + f'[roles.hub]\nrole_arn = "{HUB}"\nsource = "work"\n\n'
        + "".join(
            f'[roles.{name}]\n{way.settings}duration_seconds = {way.seconds}\ndeliver = "{deliver}"\n'
            'session_name = "boaty"\n\n'
            for name, (way, deliver) in roles.items()
        )
    )
    world.switch.keys.keychain.put("mfa", KEY)
    world.switch.keys.put_totp("mfa", TOTP)


def _assume_all(window: Window, names: Sequence[str]) -> None:
    for number, name in enumerate(names):
        window.do("assume", name)
        if number == 0:  # it loads the libraries
            window.wait_for(lambda: bool(window.shown(names[0]).key), 60, "the first session")
    window.wait_for(lambda: all(window.shown(name).key for name in names), 180, "the sessions")


def _watch(run: Run, world: World, window: Window, roles: Mapping[str, Dealt]) -> tuple[Served, list[Grown]]:
    """Look at what is served until there were enough renewals, and at the window meanwhile."""
    goal, random = run.times(RENEWALS, at_least=LEAST_RENEWALS), run.random()
    looks = LOOKS if run.share >= 1 else LOOKS_OF_A_PART
    served, grown, history = Served(), [_grown(window, 0)], _History()
    until = time.monotonic() + _most_seconds(run)
    written = [name for name, dealt in roles.items() if dealt.deliver == "credentials"]
    while (renewals := history.renewals()) < goal:
        if time.monotonic() > until:
            served.wrong.append(f"{renewals} renewals of {goal} in {_most_seconds(run) / 60:.0f} real minutes")
            break
        if renewals >= len(grown) * goal / looks:
            grown.append(_grown(window, renewals))
        name = random.choice(list(roles))
        _look_at_an_answer(run, world, served, name, roles[name].way)
        _look_at_profiles(run, world, served, {name: roles[name].way for name in random.sample(written, 10)})
    return served, [*grown, _grown(window, history.renewals())]


class _History:
    """What is new in the history each time: it is longer than this after twice as many renewals only."""

    def __init__(self) -> None:
        self._path = Path(files.state_folder()) / "history.jsonl"
        self._read = self._renewals = 0

    def renewals(self) -> int:
        """So far."""
        with self._path.open("rb") as file:
            file.seek(self._read)
            whole, end, _ = file.read().rpartition(b"\n")
        self._read += len(whole + end)
        self._renewals += whole.count(b'"event": "renewed"')
        return self._renewals


def _look_at_an_answer(run: Run, world: World, served: Served, name: str, way: Way) -> None:
    """By when it was there; and it is never of a session that was due when it was asked for: the helper renews that
    itself where the window has not yet."""
    asked_at = utc_now()
    command = [sys.executable, "-m", "roleswitch", "credential-process", name]
    asked = subprocess.run(command, capture_output=True, check=False, timeout=ANSWER_SECONDS)
    answered_at = utc_now()
    served.answers += 1
    if asked.returncode != 0:
        served.wrong.append(f"no answer for {name}: {asked.stderr.decode()[:300]}")
        return
    session = world.aws.session(json.loads(asked.stdout)["AccessKeyId"])
    served.by_helpers += session.expiration - asked_at >= timedelta(seconds=way.seconds - 1)
    if session.expiration - asked_at < way.due - timedelta(seconds=1):
        served.wrong.append(f"an answer that was due, with {session.expiration - asked_at} left")
    least = way.least_left(run) if run.share >= 1 else timedelta.min
    served.judge("an answer", way, session.expiration - answered_at, least)


def _look_at_profiles(run: Run, world: World, served: Served, ways: Mapping[str, Way]) -> None:
    looked_at = utc_now()
    profiles = configparser.ConfigParser(default_section="-", interpolation=None)
    profiles.read_string(world.credentials.read_text("utf-8"))
    for name, way in ways.items():
        served.profiles += 1
        if name not in profiles:
            served.wrong.append(f"no profile of {name}")
            continue
        session = world.aws.session(profiles[name]["aws_access_key_id"])
        served.judge("a profile", way, session.expiration - looked_at, way.least_left(run))


def _grown(window: Window, renewals: int) -> Grown:
    told = window.ask("grown")
    home = Path.home()
    sizes = {str(path.relative_to(home)): size for path, size in _sizes(home)}
    counts = {name: told[name] for name in ("memory", "descriptors", "threads", "widgets", "objects")}
    return Grown(renewals=renewals, sizes=sizes, **counts)  # type: ignore[arg-type]  # as open_window.py tells it


def _sizes(folder: Path) -> list[tuple[Path, int]]:
    found = []
    for path in folder.rglob("*"):
        if path.name.endswith(".roleswitch-new"):  # being written
            continue
        try:
            found.append((path, path.stat().st_size))
        except FileNotFoundError:  # it was just taken away
            continue
    return found


# ---------------------------------------------------------------- what it came to


def _outcome(run: Run, day: Day) -> Outcome:
    wrong, words = _growth(run, day.grown)
    wrong = [*day.served.wrong, *day.troubles, *wrong]
    last = day.grown[-1]
    least = ", ".join(
        f"{what} of {_words(timedelta(seconds=seconds))} with {_words(left)}"
        for (what, seconds), left in sorted(day.served.least.items())
    )
    return Outcome(
        f"{last.renewals} renewals of {day.sessions} sessions in {day.lasted / timedelta(hours=1):.1f} hours, at most "
        f"{day.served.by_helpers} of them by one who asked; {day.served.answers} answers and {day.served.profiles} "
        "profiles looked at",
        f"{len(wrong)} lost{': ' if wrong else ''}{'; '.join(wrong[:10])}; nearest to its end: {least}; {words}",
        not wrong,
    )


def _words(left: timedelta) -> str:
    minutes, seconds = divmod(int(left.total_seconds()), 60)
    return f"{minutes}:{seconds:02} min"


def _growth(run: Run, grown: Sequence[Grown]) -> tuple[list[str], str]:
    """What is not flat from the second fifth to the last one, and the figures."""
    fifth = max(len(grown) // 5, 1)
    early, late = grown[fifth : 2 * fifth], grown[-fifth:]

    def growth(count: Callable[[Grown], float]) -> float:
        return median(map(count, late)) - median(map(count, early))

    share = growth(lambda each: each.renewals) / RENEWALS
    memory, objects = growth(lambda each: each.memory), growth(lambda each: sum(each.objects.values()))
    most_memory, most_objects, most_else = MOST_MEMORY * share, MOST_OBJECTS * share, MOST_ELSE
    if run.share < 1:
        most_memory, most_objects, most_else = MOST_MEMORY_OF_A_PART, MOST_OBJECTS_OF_A_PART, MOST_ELSE_OF_A_PART
    more = {
        "file descriptors": growth(lambda each: each.descriptors),
        "threads": growth(lambda each: each.threads),
        "widgets": growth(lambda each: each.widgets),
        "files": growth(lambda each: len(each.sizes)),
    }
    wrong = [f"{count:+g} {what}" for what, count in more.items() if count > most_else]
    if more["files"] > most_else:
        wrong.append(f"new: {', '.join(sorted(late[-1].sizes.keys() - early[0].sizes.keys()))[:300]}")
    if memory > most_memory:
        wrong.append(f"{memory / share / 1e6:+.1f} MB in {RENEWALS} renewals")
    if objects > most_objects:
        wrong.append(f"{objects / share:+.0f} objects in {RENEWALS} renewals: {_most_grown(early[0], late[-1])}")
    last = grown[-1]
    return wrong, (
        f"growth from the second fifth to the last, as of {RENEWALS} renewals: {memory / share / 1e6:+.1f} MB of "
        f"{last.memory / 1e6:.0f} MB and {objects / share:+.0f} of {sum(last.objects.values())} objects; "
        f"{last.descriptors} file descriptors, {last.threads} threads and {last.widgets} widgets throughout; history "
        f"{last.size_of('history.jsonl') / 1e6:.1f} MB, log {last.size_of('roleswitch.log') / 1e3:.0f} kB"
    )


def _most_grown(before: Grown, after: Grown) -> str:
    more = {name: count - before.objects.get(name, 0) for name, count in after.objects.items()}
    most = sorted(more.items(), key=lambda item: -item[1])[:5]
    return ", ".join(f"{name} {count:+}" for name, count in most if count > 0)


FAULTS = (
    Fault(
        "10 000 renewals with the window open",
        "200 sessions of 15 minutes to 12 hours, some chained or by an MFA session, in compressed time, which runs up "
        "to ten times slower while more are due than are renewed at once; meanwhile credential_process is asked and "
        "~/.aws/credentials read, again and again, and the time left is counted from when that was there",
        f"flat from the second fifth to the last: under {MOST_MEMORY / 1e6:g} MB more memory for 10 000 renewals, no "
        "file descriptor, thread or file more; nothing of what was looked at was due when it was asked for, or less "
        "than 10 min from its end (5 min for those of 15 min)",
        soak,
    ),
)


def main(arguments: Sequence[str]) -> None:
    folder, share, seed = arguments
    run = Run(Path(folder), float(share), seed=int(seed))
    print(json.dumps(asdict(in_compressed_time(run))))


if __name__ == "__main__":
    main(sys.argv[1:])
