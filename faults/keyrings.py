"""A keyring that is missing, locked, dead or stopped, and a program that dies while it replaces what is in one."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from faults.fault import Fault, Outcome, Run
from faults.home import living_in
from faults.window import BLOCKED_SECONDS, Window, most_blocked
from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import LIMIT_SECONDS
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.demo.strict_aws import StrictAws
from roleswitch.errors import KeyMissing, RoleSwitchError
from roleswitch.keys import Keys
from tests.core.rotation_world import (
    Doom,
    DoomedRolesFile,
    assert_access_is_kept,
    assert_done,
    aws_with,
    points,
    worlds,
)
from tests.core.rotation_world import World as RotationWorld
from tests.desktop.desktop import NotSeen, missing_programs, open_desktop, wait_for
from tests.desktop.keyring_servers import GnomeKeyring, called, session_bus
from tests.desktop.person import ADMIN, BOATY, Person, section, somebody
from tests.fakes import KEY, OTHER_KEY, WORK, Died, MemoryKeyring, no_wait

ANSWER_SECONDS = 20.0
"""For what a keyring that works takes a tenth of a second for."""
SAYS_SECONDS = 2.0
"""When the window says that it waits for the keyring."""
MACHINE_SECONDS = 1.0
"""That may come later by so much, and so may the end of a wait: a machine at work takes its time."""
PART_SECONDS = 13.0
"""The same in a part of `make test`, beside which much else runs."""
NOT_ANSWERING = {"KeyringNotAnswering"}
GIVEN_UP = "has not answered for 30 seconds"
NULL = "keyring.backends.null.Keyring"

# ---------------------------------------------------------------- what happens to a keyring


@dataclass
class Trial:
    """Somebody's open window, their keyring, and what was not as it should be."""

    run: Run
    person: Person
    keyring: GnomeKeyring
    bus: Path
    """The folder of the session bus."""
    window: Window
    wrong: list[str] = field(default_factory=list)
    said: list[float] = field(default_factory=list)
    """Seconds until the window said that it waits for the keyring."""
    gave_up: list[float] = field(default_factory=list)
    """Seconds until it gave that up."""

    @property
    def machine_seconds(self) -> float:
        return MACHINE_SECONDS if self.run.share >= 1 else PART_SECONDS

    def told(self, condition: str, kinds: set[str], sentence: str, seconds: float = ANSWER_SECONDS) -> None:
        """See that the row comes to one of those troubles."""

        def is_told() -> bool:
            shown = self.window.shown("prod")
            return not shown.assuming and shown.error in kinds and bool(re.search(sentence, shown.sentence))

        if not self.window.waits(is_told, seconds):
            shown = self.window.shown("prod")
            what = "still waiting" if shown.assuming else shown.error or "no trouble"
            self.wrong.append(f"{condition}: {what} after {seconds:g} s, {shown.sentence!r}")
            self.window.do("cancel", "prod")

    def assume(self) -> float:
        """The moment in monotonic seconds."""
        before = self.window.shown("prod").at
        began = self.window.do("assume", "prod")
        self.window.wait_for(lambda: self.window.shown("prod").at > before, 10, "a change of the row")
        return began

    def says_that_it_waits(self, condition: str, began: float) -> None:
        def said_after() -> float:
            told = self.window.last("surroundings")
            at = told.get("at")
            if told.get("waiting") != "your keyring" or not isinstance(at, float):
                return -1
            return at - began

        limit = SAYS_SECONDS + self.machine_seconds
        if not self.window.waits(lambda: said_after() > 0, limit + 1):
            self.wrong.append(f"{condition}: the window never said that it waits for the keyring")
            return
        self.said.append(took := said_after())
        if took > limit:
            self.wrong.append(f"{condition}: it said after {took:.1f} s that it waits for the keyring")

    def works_again(self, condition: str) -> None:
        """Try again in the same window."""
        before = self.window.shown("prod").key
        self.assume()

        def works() -> bool:
            shown = self.window.shown("prod")
            return not shown.assuming and not shown.error and shown.key != before

        if not self.window.waits(works, LIMIT_SECONDS):
            self.wrong.append(f"{condition}: a retry came to {self.window.shown('prod')}")

    def gives_up(self, condition: str, began: float) -> None:
        """After its 30 s; a short run cancels instead, as a person may."""
        if self.run.share < 1:
            self.window.do("cancel", "prod")
            if not self.window.waits(lambda: not self.window.shown("prod").assuming, 30):
                self.wrong.append(f"{condition}: it could not be cancelled")
            return
        self.told(condition, NOT_ANSWERING, GIVEN_UP, LIMIT_SECONDS + 5)
        took = self.window.shown("prod").at - began
        self.gave_up.append(took)
        if took > LIMIT_SECONDS + self.machine_seconds:
            self.wrong.append(f"{condition}: given up after {took:.1f} s")


def absent(trial: Trial) -> None:
    """No program on the bus is a keyring; then one is started, and a key put into it."""
    trial.assume()
    trial.told("absent", {"KeyringNotProtected"}, "There is no keyring")
    trial.keyring.start()
    trial.person.has_key()
    trial.works_again("absent")


def dismissed(trial: Trial) -> None:
    trial.keyring.lock()
    trial.assume()
    desktop = trial.person.desktop
    desktop.window(trial.keyring.DIALOG)

    def is_over() -> bool:
        """Another call may have a dialog of its own, before or after."""
        if any(re.search(trial.keyring.DIALOG, title) for title in desktop.windows().values()):
            desktop.key("Escape")
        return not trial.window.shown("prod").assuming

    wait_for(is_over, "the end of the dialog", ANSWER_SECONDS)
    trial.told("locked, dialog dismissed", NOT_ANSWERING, "its unlock dialog was dismissed")
    with _unlocked_meanwhile(trial):
        trial.works_again("locked, dialog dismissed")


def ignored(trial: Trial) -> None:
    trial.keyring.lock()
    began = trial.assume()
    trial.says_that_it_waits("prompt ignored", began)
    trial.gives_up("prompt ignored", began)
    trial.keyring.unlock()
    trial.works_again("prompt ignored")


def stopped(trial: Trial) -> None:
    trial.keyring.signal(signal.SIGSTOP)
    try:
        began = trial.assume()
        trial.says_that_it_waits("stopped", began)
        trial.gives_up("stopped", began)
    finally:
        trial.keyring.signal(signal.SIGCONT)
    trial.works_again("stopped")


def killed(trial: Trial) -> None:
    """In its prompt, which is when a call on it hangs without end, and before a call."""
    trial.keyring.lock()
    trial.assume()
    trial.person.desktop.window(trial.keyring.DIALOG)
    trial.keyring.kill()
    trial.told("killed in its prompt", NOT_ANSWERING, GIVEN_UP, LIMIT_SECONDS + 5)
    trial.assume()
    trial.told("killed", NOT_ANSWERING, "No keyring is running now")
    trial.keyring.start()
    trial.works_again("killed")


def bus_gone(trial: Trial) -> None:
    asked = ("org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.DBus")
    answer = called(trial.person, "org.freedesktop.DBus", "/org/freedesktop/DBus", *asked)
    os.kill(int(answer.split()[-1]), signal.SIGKILL)
    trial.keyring.end()
    trial.assume()
    trial.told("bus gone", NOT_ANSWERING, "No keyring is running now")
    address = trial.person.environ["DBUS_SESSION_BUS_ADDRESS"]
    words = ["dbus-daemon", f"--config-file={trial.bus / 'bus.conf'}", "--nofork", "--print-address=1"]
    desktop = trial.person.desktop
    bus = desktop.start([*words, f"--address={address}"], **trial.person.environ)
    wait_for(lambda: address in desktop.printed(bus), "the session bus again")
    trial.keyring.start()
    trial.works_again("bus gone")


CONDITIONS: tuple[Callable[[Trial], None], ...] = (absent, stopped, dismissed, ignored, killed, bus_gone)
IN_SHORT = 2


@contextmanager
def _unlocked_meanwhile(trial: Trial) -> Iterator[None]:
    """Answer the dialog that comes once the block asks the keyring."""
    answering = threading.Thread(target=trial.keyring.unlock)
    answering.start()
    yield
    answering.join()


def faulty_keyrings(run: Run) -> Outcome:
    conditions = CONDITIONS if run.share >= 1 else CONDITIONS[:IN_SHORT]
    with ExitStack() as stack:
        patch = stack.enter_context(living_in(run.folder))
        for name in ("ROLESWITCH_HOME", "PYTHON_KEYRING_BACKEND"):  # as it is for people
            patch.delenv(name)
        (run.folder / "desktop").mkdir()
        desktop = stack.enter_context(open_desktop(run.folder / "desktop"))
        aws = stack.enter_context(StrictAws([BOATY], [ADMIN]))
        person = stack.enter_context(somebody(desktop, run.folder / "somebody", aws.url))
        person.has_roles(section("prod", ADMIN))
        bus = run.folder / "bus"
        bus.mkdir()
        stack.enter_context(session_bus(person, bus, GnomeKeyring.SERVICES))
        keyring = GnomeKeyring(person, run.folder)
        stack.callback(keyring.end)
        environ = desktop.environ | person.environ | {"QT_QPA_PLATFORM": "offscreen"}
        wrong, longest, waited = list[str](), 0.0, 0.0
        with Window(environ) as window:
            window.watch_from_now()
            trial = first = Trial(run, person, keyring, bus, window)
            for condition in conditions:
                try:
                    condition(trial)
                except (NotSeen, TimeoutError, subprocess.CalledProcessError) as error:
                    trial.wrong.append(f"{condition.__name__}: {error}")
            wrong += trial.wrong
            longest, waited = window.longest_stall()[0], window.kept_waiting
        with Window(environ | {"PYTHON_KEYRING_BACKEND": NULL}) as window:
            window.watch_from_now()
            trial = Trial(run, person, keyring, bus, window)
            trial.assume()
            trial.told("null", {"KeyringNotProtected"}, "no keyring here that protects")
            wrong += trial.wrong
            longest, waited = max(longest, window.longest_stall()[0]), max(waited, window.kept_waiting)
    lost = (
        f"{len(wrong)} not told or not mended by a retry; window blocked for {longest * 1000:.0f} ms at most "
        f"(and had no processor for up to {waited * 1000:.0f} ms)"
    )
    for what, seconds in (("waiting for your keyring said", first.said), ("given up", first.gave_up)):
        if seconds:
            lost += f"; {what} after at most {max(seconds):.1f} s"
    if wrong:
        lost += f" ({'; '.join(wrong)})"
    tried = f"{len(conditions) + 1} conditions, in windows that stay open"
    return Outcome(tried, lost, not wrong and longest <= most_blocked(run))


def _desktop_is_missing() -> str:
    missing = missing_programs() + GnomeKeyring.missing()
    if not shutil.which("secret-tool"):
        missing.append("secret-tool")
    return f"This machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them." if missing else ""


# ---------------------------------------------------------------- crashes inside


def crashes(run: Run) -> Outcome:
    """The program dies, or what it reaches out to fails, at each step of each way to another key."""
    replaced, lost_in_replacing = _replacements(run)
    rotated, lost_in_rotating = _rotations(run)
    lost = lost_in_replacing + lost_in_rotating
    others = {}
    if run.beside_others:
        stops, without = _deleted_first()
        others = {"delete, then add (keyring's backend for macOS)": f"no key after {without} of {stops} crashes"}
    words = f"{len(lost)} times no working key, or what could not be taken up again"
    if lost:
        words += f" (first: {lost[0]})"
    tried = f"{replaced} crashes in a replacement, {rotated} in a rotation"
    return Outcome(tried, words, not lost and replaced > 0 and rotated > 0, others)


def _replacements(run: Run) -> tuple[int, list[str]]:
    """How many there were, and after which of them the list named a key that could not be read."""
    lost, tried = list[str](), 0
    for kill in (True, False):
        for step in count():
            doom = Doom(step, kill)
            folder = run.folder / f"replaced-{kill}-{step}"
            with pytest.MonkeyPatch.context() as patch, living_in(folder), aws_with(patch) as aws:
                world = RotationWorld(aws, folder / "world")
                trouble = _trouble_of(lambda: _keys(world, doom).add(_with(OTHER_KEY), OTHER_KEY))  # noqa: B023
                if len(doom.seen) <= step:  # nothing stopped it
                    if trouble or world.named != OTHER_KEY.access_key_id or list(_unreadable(world, OTHER_KEY)):
                        lost.append(f"replacing, which nothing stopped: {trouble or 'another key'}")
                    break
                tried += 1
                lost += [f"replacing, {doom.seen[step]}: {what}" for what in _unreadable(world, OTHER_KEY)]
                _keys(world, Doom()).add(_with(OTHER_KEY), OTHER_KEY)
                if world.named != OTHER_KEY.access_key_id or list(_unreadable(world, OTHER_KEY)):
                    lost.append(f"replacing, {doom.seen[step]}: it could not be done again")
    return tried, lost


def _trouble_of(do: Callable[[], object]) -> str:
    """Empty where there is none, and where the program died of it."""
    try:
        do()
    except RoleSwitchError as trouble:
        return str(trouble)
    except Died:
        pass
    return ""


def _with(key: AccessKey) -> AccessKeySource:
    return AccessKeySource(name="work", access_key_id=key.access_key_id, region=WORK.region)


def _keys(world: RotationWorld, doom: Doom) -> Keys:
    roles = DoomedRolesFile(doom, world.roles.path)
    means = Means.of(world.keychain(doom), Aws(deadline_seconds=10), world.now, no_wait)
    return Keys(roles, means, History())


def _unreadable(world: RotationWorld, new: AccessKey) -> Iterator[str]:
    """What is wrong with the key that the list names."""
    try:
        if world.saved(world.named) not in {world.key, new}:
            yield "another key"
    except KeyMissing:
        yield "no key"


def _rotations(run: Run) -> tuple[int, list[str]]:
    """As `_replacements`, and that AWS takes the key. What was stopped is taken up again and ended either way."""
    lost, tried = list[str](), 0
    with pytest.MonkeyPatch.context() as patch, living_in(run.folder / "rotated"), aws_with(patch) as aws:
        fresh = worlds(aws, run.folder / "rotated")
        first, second = next(fresh), next(fresh)
        going, finishing = len(points(first, first.go_on)), len(points(first, first.finish))
        points(second, second.go_on)
        putting_back = len(points(second, second.put_back))
        stops = [(at, kill, True) for at in range(going + finishing) for kill in (True, False)]
        stops += [(at, kill, False) for at in range(going + putting_back) for kill in (True, False)]
        chosen = run.random().sample(stops, run.times(len(stops), at_least=6))
        for (at, kill, to_finish), world in zip(chosen, fresh, strict=False):
            tried += 1
            doom = Doom(at, kill)
            with suppress(Died, RoleSwitchError):
                world.go_on(doom)
                (world.finish if to_finish else world.put_back)(doom)
            where = f"rotating, {'killed' if kill else 'failed'} {doom.seen[at]}"
            try:
                assert_access_is_kept(world)
                world.go_on()
                if world.state is not None:
                    (world.finish if to_finish else world.put_back)()
                assert_done(world)
            except (AssertionError, RoleSwitchError) as error:
                lost.append(f"{where}: {error}")
    return tried, lost


def _deleted_first() -> tuple[int, int]:
    """Crashes in what other programs leave to a keyring that deletes before it adds; after how many was no key."""
    without = 0
    for step in count():
        steps = count()

        def die(_: str, steps: Iterator[int] = steps, at: int = step) -> None:
            if next(steps) == at:
                raise Died

        backend = MemoryKeyring({("tool", "key"): KEY.secret_access_key}, before=die)
        try:
            backend.delete_password("tool", "key")
            backend.set_password("tool", "key", OTHER_KEY.secret_access_key)
        except Died:
            without += ("tool", "key") not in backend.items
        else:
            return step, without
    raise AssertionError("unreachable")


FAULTS = (
    Fault(
        "keyring absent, null, locked, ignored prompt, killed, stopped, bus gone",
        "GNOME Keyring on a session bus of its own; a watch on the window's event loop",
        f"each told with its sentence, waiting said after {SAYS_SECONDS:.0f} s, given up after {LIMIT_SECONDS:.0f} s "
        f"(each and {MACHINE_SECONDS:.0f} s for the machine); mended by a retry without a restart, window never "
        f"blocked over {BLOCKED_SECONDS * 1000:.0f} ms",
        faulty_keyrings,
        _desktop_is_missing,
    ),
    Fault(
        "crash inside a key replacement or rotation",
        "the program killed, or the keyring, AWS or the list failing, at each step",
        "a working key readable after each, and taken up again",
        crashes,
    ),
)
