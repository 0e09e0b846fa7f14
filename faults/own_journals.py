"""Faults in what else we keep: the journal of a key's rotation, what was taken of team lists, the copies that stand for
damaged lists, and sign-ins. Each is cut at every byte, and at every byte one bit flipped, as in `own_state`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from faults.fault import Fault, Outcome, Run
from faults.home import living_in
from faults.own_state import LOST, WHOLE, Kind, outcome_of, try_kind
from roleswitch import files
from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import Rotation, Step, _Journal
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import Registration, SsoCache, SsoToken
from roleswitch.core.team_list import TeamList
from tests.fakes import MemoryKeyring, switch_with

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def _kept_aside(path: Path, damaged: bytes, before: bytes) -> str:
    if damaged == before:
        return WHOLE
    aside = path.with_name(f"{path.name}.damaged")
    is_kept = aside.exists() and aside.read_bytes() == damaged
    return f"{WHOLE}, the damaged one kept aside" if is_kept else LOST + "the damaged one"


# ---------------------------------------------------------------- the journal of a rotation

_BEGUN = Rotation(
    source="work",
    old_key_id="AKIAIOSFODNN7EXAMPLE",
    began=NOW,
    user_arn="arn:aws:iam::000123456789:user/me",
    keys_before=("AKIAIOSFODNN7EXAMPLE",),
    asked=(NOW,),
)
_WAITING = replace(_BEGUN, new_key_id="AKIAI44QH8DHBEXAMPLE", step=Step.WAIT, asked=())


def _journal() -> _Journal:
    return _Journal(Path(files.state_folder()))


def _make_rotation() -> Path:
    for rotation in (_BEGUN, _WAITING):
        _journal().write(rotation)
    (path,) = Path(files.state_folder()).glob("rotation-*.json")
    return path


def _look_at_rotation(path: Path, before: bytes) -> str:
    damaged = path.read_bytes()
    if (found := _journal().read("work")) != _WAITING:
        return LOST + ("the rotation" if found is None else "another step is taken up")
    _journal().write(replace(_WAITING, step=Step.DELETE))
    if (found := _journal().read("work")) is None or found.step is not Step.DELETE:
        return LOST + "the next step"
    said = _kept_aside(path, damaged, before)
    _journal().forget("work")
    return said if _journal().read("work") is None else LOST + "it is not forgotten"


# ---------------------------------------------------------------- what was taken of a team list


def _theirs(count: int) -> str:
    return "version = 1\n" + "".join(
        f'[roles.team-{number}]\nrole_arn = "arn:aws:iam::{number:012}:role/team/Admin"\nregion = "eu-central-1"\n'
        for number in range(count)
    )


def _take(count: int) -> TeamList:
    place = Path(files.config_folder()).parent / "theirs.toml"
    place.write_text(_theirs(count))
    team, lists = TeamList(name="ours", file=str(place)), switch_with(MemoryKeyring()).lists
    check = lists.look_at_team(team)
    lists.take_team(check, [number for number, item in enumerate(check.preview.items) if item.can_be_taken])
    return team


def _team_roles() -> dict[str, Role]:
    catalog: Catalog = RolesFile(Path(files.roles_file())).load()
    return {name: role for name, role in catalog.roles.items() if role.team}


def _as_taken(count: int) -> dict[str, Arn]:
    return {f"team-{number}": Arn("aws", f"{number:012}", "team/Admin") for number in range(count)}


def _make_team() -> Path:
    return _take(5).kept_at


def _look_at_team(path: Path, before: bytes) -> str:
    damaged, roles = path.read_bytes(), _team_roles()
    if {name: role.arn for name, role in roles.items()} != _as_taken(5):
        return LOST + "roles of the team"
    if any(role.region != "eu-central-1" for role in roles.values()):
        return LOST + "what the team says of them"
    _take(6)
    if {name: role.arn for name, role in _team_roles().items()} != _as_taken(6):
        return LOST + "the next that is taken"
    return _kept_aside(path, damaged, before)


# ---------------------------------------------------------------- the copy of a list

_ROLE = Role(name="prod", arn=Arn("aws", "482109375526", "team/Admin"), region="eu-west-1")


def _make_copy() -> Path:
    path = Path(files.roles_file())
    path.write_text("# mine\nversion = 1\n")
    RolesFile(path).put_role(_ROLE)
    (copy,) = (Path(files.state_folder()) / "copies").glob("roles.toml-????????")
    return copy


def _look_at_copy(path: Path, before: bytes) -> str:
    place = RolesFile(Path(files.roles_file()))
    if place.load().roles != {"prod": _ROLE}:
        return LOST + "a list that was not damaged"
    new = replace(_ROLE, name="new")
    place.put_role(new)
    place.path.write_bytes(b"")
    found = RolesFile(place.path).load().roles
    return WHOLE if dict(found) == {"prod": _ROLE, "new": new} else LOST + "the next copy"


# ---------------------------------------------------------------- sign-ins

_PORTAL = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
_CLIENT = Registration(client_id="client", client_secret="c" * 40, expires=NOW + timedelta(days=60))
_TOKEN = SsoToken(
    access_token="a" * 40,
    expires=NOW + timedelta(hours=1),
    refresh_token="r" * 40,
    registration=_CLIENT,
)


def _cache() -> SsoCache:
    return SsoCache(Path(files.state_folder()) / "sso")


def _make_token() -> Path:
    _cache().keep(_PORTAL, _TOKEN, NOW)
    (path,) = (Path(files.state_folder()) / "sso").glob("*.json")
    return path


def _look_at_token(path: Path, before: bytes) -> str:
    """AWS's own format has no checksum: another letter in a token is for AWS to refuse, and then a person signs in."""
    found = _cache().tokens(_PORTAL)
    if any(not token.access_token.isascii() or not token.access_token.isprintable() for token in found):
        return LOST + "a token that no header can have"
    _cache().keep(_PORTAL, _TOKEN, NOW)
    if _cache().tokens(_PORTAL) != [_TOKEN]:
        return LOST + "the next sign-in"
    return WHOLE if found == [_TOKEN] else "one is to sign in" if not found else "AWS refuses it, or it has other dates"


def _make_registration() -> Path:
    _cache().keep_registration(_PORTAL, _CLIENT)
    (path,) = (Path(files.state_folder()) / "sso").glob("*.json")
    return path


def _look_at_registration(path: Path, before: bytes) -> str:
    found = _cache().registration(_PORTAL)
    _cache().keep_registration(_PORTAL, _CLIENT)
    if _cache().registration(_PORTAL) != _CLIENT:
        return LOST + "the next registration"
    return WHOLE if found == _CLIENT else "none is known: AWS gives another" if found is None else "AWS refuses it"


KINDS = (
    Kind("the journal of a rotation", _make_rotation, _look_at_rotation),
    Kind("what was taken of a team list", _make_team, _look_at_team),
    Kind("the copy of roles.toml", _make_copy, _look_at_copy),
    Kind("the token of a sign-in", _make_token, _look_at_token),
    Kind("a client registration", _make_registration, _look_at_registration),
)


def journals_damaged(run: Run) -> Outcome:
    with living_in(run.folder):
        tallies = {kind.name: try_kind(kind, run) for kind in KINDS}
    return outcome_of(tallies)


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="journals, team lists, copies and sign-ins cut at every byte, bits flipped",
        how="the journal of a key's rotation, what was taken of a team list, the copy of roles.toml, the token and the "
        "client of a sign-in: each cut at every byte, one bit of each byte flipped, all zeros; then a change is made",
        target="the newest good copy loaded, or one signs in again; the damaged one kept aside, never emptied",
        go=journals_damaged,
    ),
)
