"""Faults in our own files: each cut at every byte, and at every byte one bit flipped."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NoReturn

from faults.fault import Fault, Outcome, Run
from faults.fuzz import quick_place
from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.aws import Aws
from roleswitch.core.clock import AwsClock
from roleswitch.core.history import Entry, History
from roleswitch.core.iam import Iam
from roleswitch.core.key_age import KeyAge, KeyAges
from roleswitch.core.mfa_state import KnownSession, MfaState
from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.core.profiles import Profiles
from roleswitch.core.role import Arn, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.session_store import Kept, SessionStore
from roleswitch.default_profile import DefaultProfile
from roleswitch.delivery.aws_backups import Backups, Part, Reason, Why
from roleswitch.errors import AwsFileUnusable, PreferencesBroken, RolesFileBroken

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Kind:
    """A file of ours. `make` writes it through the program; `look` makes the next change and says what became of one
    that is damaged, from what stood there before: it begins with LOST where anything is lost or wrong."""

    name: str
    make: Callable[[], Path]
    look: Callable[[Path, bytes], str]


LOST = "lost: "
WHOLE = "loaded whole"
WITH_ITS_LINE = "what can be read of it loaded, its line told, not written over"
AN_EDIT = "still good to read and so taken for an edit, what it said before kept aside"
AN_EDIT_REFUSED = "still good to read and so taken for an edit, not written over"


# ---------------------------------------------------------------- each file

_ROLES = tuple(
    Role(
        name=f"role-{number}",
        arn=Arn.parse(f"arn:aws:iam::{number:012}:role/path/Admin-{number}"),
        source="work",
        region="eu-central-1",
        tags={"team": f"t{number}"},
    )
    for number in range(6)
)


def _roles_file() -> RolesFile:
    return RolesFile(Path(files.roles_file()))


def _make_roles() -> Path:
    path = Path(files.roles_file())
    path.write_text('# mine\nversion = 1\n\n[sources.work]\nkind = "profile"\nprofile = "work"\n')
    for role in _ROLES:
        _roles_file().put_role(role)
    return path


_NEW = Role(name="new", arn=Arn.parse("arn:aws:iam::999999999999:role/New"), source="work")


def _look_at_roles(path: Path, before: bytes) -> str:
    """What is a list all the same, nobody can tell from an edit: then what stood there is kept."""
    whole = {role.name: role for role in _ROLES}
    damaged = path.read_bytes()
    catalog = _roles_file().load()
    if not catalog.roles:
        return LOST + "the list is empty"
    is_whole = dict(catalog.roles) == whole
    try:
        _roles_file().put_role(_NEW)
    except RolesFileBroken:
        if path.read_bytes() != damaged:
            return LOST + "refused and written"
        if is_whole:
            return f"{WHOLE}, not written over"
        return WITH_ITS_LINE if catalog.problems else LOST + "roles are missing and nothing is told"
    after = dict(_roles_file().load().roles)
    if is_whole:
        return WHOLE if after == {**whole, "new": _NEW} else LOST + "roles are gone after a change"
    return AN_EDIT if before in _copies() else LOST + "a change wrote over the last copy"


def _copies() -> list[bytes]:
    folder = Path(files.state_folder()) / "copies"
    return [path.read_bytes().rpartition(b"\n# sha256 ")[0] for path in folder.glob("*")]


_PREFERENCES = Preferences(
    theme="dark", clipboard_seconds=45, terminal="kitty", warn_minutes=7, renew_until="18:30", density="compact"
)


def _make_preferences() -> Path:
    file = PreferencesFile(Path(files.preferences_file()))
    file.put(theme="dark", clipboard_seconds=45, terminal="kitty", warn_minutes=7)
    assert file.put(renew_until="18:30", density="compact") == _PREFERENCES
    return file.path


def _look_at_preferences(path: Path, before: bytes) -> str:
    file, damaged = PreferencesFile(path), path.read_bytes()
    is_whole = file.load() == _PREFERENCES
    if not file.is_readable and not is_whole:
        return LOST + "not the last good copy"
    try:
        file.put(theme="light")
    except PreferencesBroken:
        if path.read_bytes() != damaged:
            return LOST + "refused and written"
        if is_whole:
            return f"{WHOLE}, not written over"
        return WITH_ITS_LINE if file.slips else AN_EDIT_REFUSED
    if is_whole:
        return WHOLE
    return AN_EDIT if before in _copies() else LOST + "a change wrote over the last copy"


_SESSION = Session(
    role="prod",
    role_arn="arn:aws:iam::000123456789:role/Prod",
    assumed_role_arn="arn:aws:sts::000123456789:assumed-role/Prod/me",
    access_key_id="ASIAIOSFODNN7EXAMPLE",
    secret_access_key="x" * 40,
    session_token="IQoJ" * 60,
    issued=NOW,
    expiration=NOW + timedelta(hours=1),
    region="eu-central-1",
    source="work",
)
_KEPT = Kept(_SESSION, "asked", "prod")


def _make_session() -> Path:
    SessionStore().keep(_KEPT, b'{"Version": 1}')
    return Path(files.session_file("prod"))


def _look_at_session(path: Path, before: bytes) -> str:
    found = SessionStore().find("prod")
    if found is not None and found != _KEPT:
        return LOST + "another session is served"
    SessionStore().keep(_KEPT, b'{"Version": 1}')
    if SessionStore().find("prod") != _KEPT:
        return LOST + "the next one is not kept"
    return WHOLE if found else "none is served, AWS is asked again"


def _make_history() -> Path:
    for number in range(8):
        History().add("assumed", _SESSION, NOW + timedelta(minutes=number), to=f"profile p{number}")
    return Path(files.state_folder()) / "history.jsonl"


def _look_at_history(path: Path, before: bytes) -> str:
    """It is plain text, without a checksum: another letter in a line that is JSON all the same cannot be told."""
    lines, now = set(before.split(b"\n")), path.read_bytes().split(b"\n")
    whole = sum(line in lines for line in now if line)
    wanted, found = _entries_of(before), History().entries()
    if sum(entry in wanted for entry in found) < whole:
        return LOST + "entries of lines that are whole"
    if len(found) > len(wanted):
        return LOST + "entries that were never there"
    History().add("ended", _SESSION, NOW + timedelta(hours=1), to="the next")
    after = History().entries()
    if (after[0].to, after[1:]) != ("the next", found):
        return LOST + "entries, with the next one"
    if any(entry not in wanted for entry in found):
        return "all of it, with another letter in one entry of the history"
    return WHOLE if whole == len(wanted) else "all of it but the damaged lines, and what is cut away"


def _entries_of(content: bytes) -> list[Entry]:
    folder = Path(files.state_folder()) / "as-it-was"
    folder.mkdir(exist_ok=True)
    (folder / "history.jsonl").write_bytes(content)
    return History(folder).entries()


def _make_mfa() -> Path:
    with MfaState().change() as known:
        known.totp |= {"work", "other"}
        known.sessions["work"] = KnownSession(
            access_key_id="ASIAX", caller_key_id="AKIAX", serial="arn:aws:iam::1:mfa/me", expiration=NOW
        )
        known.sent["hash"] = 1.5
    return Path(files.state_folder()) / "mfa.json"


def _look_at_mfa(path: Path, before: bytes) -> str:
    damaged = path.read_bytes()
    known = MfaState().read()
    if (known.totp, set(known.sessions), known.sent) != ({"work", "other"}, {"work"}, {"hash": 1.5}):
        return LOST + "what is known of MFA"
    with MfaState().change() as changed:
        changed.totp.add("third")
    if MfaState().read().totp != {"work", "other", "third"}:
        return LOST + "what is known of MFA, with the next change"
    return _kept_aside(path, damaged, before)


def _make_callers() -> Path:
    History().remember_caller("AKIAX", "arn:aws:iam::000123456789:user/me")
    History().remember_caller("AKIAY", "arn:aws:iam::000123456789:user/ci")
    return Path(files.state_folder()) / "callers.json"


def _look_at_callers(path: Path, before: bytes) -> str:
    damaged, found = path.read_bytes(), History().callers()
    if found != {"AKIAX": "arn:aws:iam::000123456789:user/me", "AKIAY": "arn:aws:iam::000123456789:user/ci"}:
        return LOST + "whose keys they are"
    History().remember_caller("AKIAZ", "arn")
    if len(History().callers()) != 3:
        return LOST + "whose keys they are, with the next one"
    return _kept_aside(path, damaged, before)


def _key_ages() -> KeyAges:
    return KeyAges(Iam(Aws()), lambda: NOW)


def _make_key_ages() -> Path:
    _key_ages().see("AKIAX")
    _key_ages().see("AKIAY")
    return Path(files.state_folder()) / "key-ages.json"


def _look_at_key_ages(path: Path, before: bytes) -> str:
    damaged, found = path.read_bytes(), _key_ages().all()
    if found != {"AKIAX": KeyAge(first_seen=NOW), "AKIAY": KeyAge(first_seen=NOW)}:
        return LOST + "since when keys are known"
    _key_ages().see("AKIAZ")
    if len(_key_ages().all()) != 3:
        return LOST + "since when keys are known, with the next one"
    return _kept_aside(path, damaged, before)


def _kept_aside(path: Path, damaged: bytes, before: bytes) -> str:
    if damaged == before:
        return WHOLE
    aside = path.with_name(f"{path.name}.damaged")
    is_kept = aside.exists() and aside.read_bytes() == damaged
    return f"{WHOLE}, the damaged one kept aside" if is_kept else LOST + "the damaged one"


_PARTS = (Part(Path("/home/me/.aws/credentials"), b"[default]\naws_access_key_id = AKIAX\n"),)


def _backups() -> Backups:
    return Backups(Path(files.state_folder()) / "aws-backups", lambda: 10, lambda: NOW)


def _make_backups() -> Path:
    _backups().add(Reason(Why.PROFILE, "older", "p"), [Part(_PARTS[0].path, b"older")])
    return _backups().add(Reason(Why.PROFILE, "newer", "p"), _PARTS)


def _look_at_backups(path: Path, before: bytes) -> str:
    damaged = path.read_bytes()
    contents: list[bytes | None] = []
    for backup in _backups().all([_PARTS[0].path]):
        try:
            contents += [part.content for part in _backups().parts(backup)]
        except AwsFileUnusable:
            continue
    _backups().prune()
    if contents not in ([_PARTS[0].content, b"older"], [b"older"]):
        return LOST + "something that was never there is offered, or the older one is gone"
    if path.read_bytes() != damaged:
        return LOST + "the damaged one"
    return WHOLE if len(contents) == 2 else "the older one loaded, the damaged one left where it is"


def _clock() -> AwsClock:
    return AwsClock(wall=lambda: NOW, steady=lambda: 1000.0, boot=lambda: "boot")


def _make_clock() -> Path:
    _clock().heard(NOW + timedelta(minutes=20))
    return Path(files.runtime_folder()) / "clock"


def _look_at_clock(path: Path, before: bytes) -> str:
    minutes = round(_clock().skew.total_seconds() / 60)
    if minutes not in (0, 20):
        return LOST + f"{minutes} minutes"
    _clock().heard(NOW + timedelta(minutes=20))
    return WHOLE if minutes else "none is known until AWS is heard again"


def _make_left() -> Path:
    _backups().note_left({_PARTS[0].path: _PARTS[0].content})
    return Path(files.state_folder()) / "aws-backups" / "left.json"


def _look_at_left(path: Path, before: bytes) -> str:
    if _backups().is_as_we_left_it(_PARTS[0].path, b"somebody's"):
        return LOST + "somebody's change is taken for ours"
    return WHOLE if _backups().is_as_we_left_it(_PARTS[0].path, _PARTS[0].content) else "one backup more is made"


def _default_profile() -> DefaultProfile:
    def never(*_: object) -> NoReturn:
        raise AssertionError("nothing is assumed or kept")

    roles = RolesFile(Path(files.roles_file()))
    return DefaultProfile(roles, SessionStore(), Profiles(), os.environ, plan=never, keep=never, clock=lambda: NOW)


def _make_default_profile() -> Path:
    """Of a role whose name begins with that of another one."""
    for name in ("prod", "prod-admin"):
        _roles_file().put_role(replace(_ROLES[0], name=name))
    path = Path(files.default_profile_file())
    own_state.write(path, b"prod-admin")
    return path


def _look_at_default_profile(path: Path, before: bytes) -> str:
    damaged = path.read_bytes()
    if (role := _default_profile().role) != "prod-admin":
        return LOST + f"{role or 'none'} is the default profile"
    own_state.write(path, b"prod")
    if _default_profile().role != "prod":
        return LOST + "the next choice"
    return _kept_aside(path, damaged, before)


KINDS = (
    Kind("roles.toml", _make_roles, _look_at_roles),
    Kind("preferences.toml", _make_preferences, _look_at_preferences),
    Kind("a session", _make_session, _look_at_session),
    Kind("the history", _make_history, _look_at_history),
    Kind("mfa.json", _make_mfa, _look_at_mfa),
    Kind("callers.json", _make_callers, _look_at_callers),
    Kind("key-ages.json", _make_key_ages, _look_at_key_ages),
    Kind("a backup of ~/.aws", _make_backups, _look_at_backups),
    Kind("left.json of the backups", _make_left, _look_at_left),
    Kind("the time of AWS", _make_clock, _look_at_clock),
    Kind("the default profile", _make_default_profile, _look_at_default_profile),
)


# ---------------------------------------------------------------- all of them


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    before = os.environ.get("ROLESWITCH_HOME")
    os.environ["ROLESWITCH_HOME"] = str(folder)
    folder.mkdir(mode=0o700)
    files.private_folder(files.state_folder())
    try:
        yield
    finally:
        if before is None:
            del os.environ["ROLESWITCH_HOME"]
        else:
            os.environ["ROLESWITCH_HOME"] = before


def _damaged(content: bytes, run: Run, chance: Random) -> Iterator[bytes]:
    """Cut at every byte, and at every byte one bit flipped: as many of these as the run asks for."""
    count = run.times(len(content), at_least=10)
    for end in sorted(chance.sample(range(len(content)), min(count, len(content)))):
        yield content[:end]
    for place in sorted(chance.sample(range(len(content)), min(count, len(content)))):
        flipped = bytearray(content)
        flipped[place] ^= 1 << chance.randrange(8)
        yield bytes(flipped)
    yield bytes(len(content))


@dataclass
class Tally:
    tries: int = 0
    lost: list[str] = field(default_factory=list)
    became: Counter[str] = field(default_factory=Counter)


def try_kind(kind: Kind, run: Run) -> Tally:
    tally = Tally()
    home = run.folder / kind.name.replace(" ", "-").replace("/", "")
    with _home(home):
        path = kind.make()
        content = path.read_bytes()
        as_made = {each: each.read_bytes() for each in home.rglob("*") if each.is_file()}
        if (found := kind.look(path, content)).startswith(LOST):
            tally.lost.append(f"{kind.name}, not damaged: {found}")
        for damaged in _damaged(content, run, run.random()):
            for each in home.rglob("*"):
                if each.is_file() and each not in as_made and each.suffix != ".lock":
                    each.unlink()
            for each, was in as_made.items():
                each.write_bytes(was)
            path.write_bytes(damaged)
            tally.tries += 1
            found = kind.look(path, content)
            tally.became[found.removeprefix(LOST)] += 1
            if found.startswith(LOST):
                tally.lost.append(f"{kind.name}: {found}")
    return tally


def outcome_of(tallies: Mapping[str, Tally]) -> Outcome:
    """Of damaged files, by their kind."""
    lost = [each for tally in tallies.values() for each in tally.lost]
    became = sum((tally.became for tally in tallies.values()), Counter[str]())
    told = ", ".join(f"{count} {what}" for what, count in became.most_common())
    return Outcome(
        tried=f"{sum(tally.tries for tally in tallies.values())} damaged files of {len(tallies)} kinds",
        lost=f"{len(lost)} lost, emptied or wrong ({told})",
        is_met=not lost,
        cause="; ".join(sorted(set(lost))[:5]),
    )


def own_state_damaged(run: Run) -> Outcome:
    # In memory: what is in the files is tried, and on a disk the whole would be waiting for it.
    with tempfile.TemporaryDirectory(prefix="roleswitch-own-", dir=quick_place()) as name:
        tallies = {kind.name: try_kind(kind, replace(run, folder=Path(name))) for kind in KINDS}
    return outcome_of(tallies)


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="our own state cut at every byte, bits flipped",
        how="each file of ours cut at every byte, one bit of each byte flipped, all zeros; then a change is made. The "
        "history is plain text: another letter in it cannot be told",
        target="newest good copy loaded, damaged one kept aside, never emptied; or its line told and it is not written "
        "over; or, where it still is a list, taken for an edit and the copy kept",
        go=own_state_damaged,
    ),
)
