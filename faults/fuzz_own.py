"""What this program or AWS wrote, on any bytes: used as it was written, or as good as not there."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core import identity_center_answers as answers
from roleswitch.core import own_state
from roleswitch.core.history import History
from roleswitch.core.mfa_state import MfaState
from roleswitch.core.session import Session
from roleswitch.core.session_store import FORMAT, Kept, SessionStore
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import Registration, SsoCache
from roleswitch.core.visits import as_csv, as_json, search, visits
from roleswitch.delivery.process_json import process_document
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange import permission_sets

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SESSION = Session(
    role="prod",
    role_arn="arn:aws:iam::482109375526:role/Admin",
    assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
    access_key_id="ASIAIOSFODNN7EXAMPLE",
    secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",  # noqa: S106 - AWS's example
    session_token="token/secret",  # noqa: S106 - as above
    issued=NOW,
    expiration=NOW + timedelta(hours=1),
    began=NOW,
)
PORTAL = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
OTHER = b"\n=====\n"
"""Between two files in one input."""


def keeping_sessions(_: Path) -> Check:
    store = SessionStore()
    store.keep(Kept(SESSION, "asked"), process_document(SESSION))
    path = Path(files.session_file("prod"))
    good = path.read_bytes()

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        if choice & 1:  # whole, and of somebody who knows the form
            path.write_bytes(file + b"\n" + hashlib.sha256(file + b"\n").hexdigest().encode() + b"\n")
            found = store.find("prod")
        else:
            at = choice * len(good) // 256
            damaged = good[:at] + file + good[at + len(file) * (choice >> 1 & 1) :]
            path.write_bytes(damaged)
            found = store.find("prod")
            assert (found is None) == (damaged != good), "a session of which bytes were changed is used"
        if found is not None:
            store.all()
        answer = kept_answer("prod")
        assert answer is None or answer == path.read_bytes().split(b"\n")[1] + b"\n"

    return check


def _good_sessions(chance: Random) -> Sequence[bytes]:
    known = {
        "role": "prod", "role_arn": "a", "assumed_role_arn": "b", "access_key_id": "c", "secret_access_key": "d",
        "session_token": "e", "issued": 1772366400.0, "expiration": 1772370000.0, "region": None, "source": "work",
        "keep_renewed": True, "asked": "x", "profile": "", "written": True, "needs_code": False,
        "by_mfa_session": False, "packed_policy_percent": None, "duration": 3600, "read_only": False, "reason": "",
        "mfa": None, "without_tags": False, "full_access": False, "from_long_term_keys": False, "began": None,
        "ends_by": None,
    }  # fmt: skip
    whole = f"{FORMAT} {int(time.time()) + 900} never\n{{}}\n{json.dumps(known)}".encode()
    found = [bytes([chance.randrange(128) * 2 + number % 2]) + whole for number in range(30)]
    return [*found, b"\x40", b"\xfe" + whole[:7]]


def sealing(folder: Path) -> Check:
    path = folder / "own.json"
    names = ("own.json", "own.json.copy", "own.json.damaged")

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        for name in names:
            (folder / name).unlink(missing_ok=True)
        here, _, copy = file.partition(OTHER)
        kept = [_sealed(here) if choice & 1 else here, _sealed(copy) if choice & 2 else copy]
        if not choice & 4:
            path.write_bytes(kept[0])
        if not choice & 8:
            (folder / names[1]).write_bytes(kept[1])
        found = own_state.read(path)
        # The copy stands for a file that is damaged, and not for one that is not there.
        possible = [] if choice & 4 else [each for each in (kept if not choice & 8 else kept[:1]) if each is not None]
        good = [each.rpartition(b"\n# sha256 ")[0] for each in possible if _is_sealed(each)]
        assert found == (good[0] if good else None), "something else is read than was written"
        own_state.write(path, here)
        assert own_state.read(path) == here
        if not choice & 4 and not _is_sealed(kept[0]):
            assert (folder / names[2]).read_bytes() == kept[0], "what was damaged is not kept aside"
        path.write_bytes(b"")
        assert own_state.read(path) == here, "its copy does not stand for it"

    return check


def _sealed(content: bytes) -> bytes:
    return content + b"\n# sha256 " + hashlib.sha256(content).hexdigest().encode() + b"\n"


def _is_sealed(content: bytes) -> bool:
    found = re.fullmatch(rb"(.*)\n# sha256 ([0-9a-f]{64})\n", content, re.DOTALL)
    return found is not None and hashlib.sha256(found[1]).hexdigest().encode() == found[2]


def _good_sealed(_: Random) -> Sequence[bytes]:
    whole = _sealed(b'{"totp": ["work"]}')
    return [bytes([choice]) + text for choice in range(16) for text in (b"{}" + OTHER + b"[]", whole + OTHER + whole)]


def remembering(folder: Path) -> Check:
    history, state = History(folder), MfaState(folder)
    path = folder / "history.jsonl"
    path.unlink(missing_ok=True)
    history.add("assumed", SESSION, NOW)
    good = path.read_bytes()

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        above, _, below = file.partition(OTHER)
        path.write_bytes(above + (b"\n" if above else b"") + good + below)
        entries = history.entries()
        assert any(entry.role_arn == SESSION.role_arn and entry.at == NOW for entry in entries), "a good line is lost"
        history.recent()
        found = visits(entries)
        search(found, "prod", since=NOW)
        json.loads(as_json(found, NOW))
        as_csv(found, NOW)
        for visit in found:
            visit.lasted_words(NOW)
            visit.state(NOW)
            assert visit.title.isprintable()
        history.add("ended", SESSION, NOW)
        assert any(entry.event == "ended" and entry.at == NOW for entry in history.entries()), "a new line is lost"
        if choice & 1:
            history.forget(NOW)
            assert all(entry.at >= NOW for entry in history.entries())
        if choice & 2:
            own_state.write(folder / "mfa.json", file)
            own_state.write(folder / "callers.json", file)
            state.read()
            history.callers()

    return check


def _good_history(chance: Random) -> Sequence[bytes]:
    line = {
        "at": "2026-02-28T09:00:00+01:00", "event": "assumed", "role": "dev", "role_arn": "arn:aws:iam::1:role/A",
        "source": "work", "assumed_role_arn": "x", "expiration": "2026-02-28T10:00:00+00:00",
        "began": "2026-02-28T08:00:00.000+00:00", "reason": "ABC-1", "read_only": True, "to": "~/.aws",
    }  # fmt: skip
    events = ("assumed", "renewed", "delivered", "ended", "hook failed", "?")
    lines = [json.dumps({**line, "event": event}) for event in events]
    old = json.dumps({key: line[key] for key in ("at", "event", "role", "role_arn")})
    state = '{"totp": ["a"], "sessions": {"a": {"access_key_id": "x", "caller_key_id": "y", "serial": "z", '
    state += '"expiration": 1772366400.0}}, "sent": {"x": 1.5}, "hash_key": "00"}'
    odd = [json.dumps({**line, key: time}) for key in ("at", "expiration", "began") for time in _ENDS_OF_TIME]
    texts = ["\n".join(lines), "\n".join([old, *lines]) + OTHER.decode() + old, "\n".join(odd), state, ""]
    return [bytes([chance.randrange(256)]) + text.encode() for text in texts for _ in range(8)]


_ENDS_OF_TIME = ("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "0002-01-01T00:00:00Z")


def answering(folder: Path) -> Check:
    cache_folder, config = folder / "cache", folder / "home" / ".aws" / "config"
    cache_folder.mkdir(exist_ok=True)
    config = Path("~/.aws/config").expanduser()
    config.parent.mkdir(exist_ok=True)

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        (cache_folder / "a.json").write_bytes(file)
        if choice & 1:
            config.write_bytes(file)
        cache = SsoCache(cache_folder)
        for token in (*cache.tokens(PORTAL), *cache.tokens_of_start_url(PORTAL)):
            assert re.fullmatch(r"[!-~]+", token.access_token)
            assert token.expires.tzinfo is UTC
        try:
            answer = json.loads(file)
        except (ValueError, RecursionError):
            return
        if isinstance(answer, dict):
            _check_answer(answer)

    return check


def _check_answer(answer: Mapping[str, object]) -> None:
    host = "oidc.eu-west-1.amazonaws.com"
    registration = Registration(client_id="a", client_secret="b", expires=NOW)  # noqa: S106 - none

    def told(read: Callable[[], object]) -> object:
        try:
            return read()
        except RoleSwitchError as refusal:
            check_told(refusal)
            return None

    told(partial(answers.registration_in, answer, host))
    told(partial(answers.token_in, answer, host, registration, NOW))
    told(partial(answers.next_page_in, answer, host))
    code = told(partial(answers.device_code_in, answer, host, registration, NOW))
    if isinstance(code, answers.DeviceCode):
        assert re.match(r"https://|http://(localhost|127\.0\.0\.1|\[::1\])([:/?#]|$)", code.verification_uri)
    given = told(partial(answers.credentials_in, answer, host, NOW))
    if isinstance(given, answers.PortalCredentials):
        keys = given.credentials
        said = (keys.access_key_id, keys.secret_access_key, keys.session_token or "")
        assert all(re.fullmatch(r"[!-~]+", word) for word in said), "what would begin another line of a file is let in"
    found: list[answers.PermissionSet] = []
    for name in ("accountList", "roleList"):
        with suppress(RoleSwitchError):
            for item in answers.items_in(answer, name, host):
                with suppress(RoleSwitchError):
                    account = answers.account_in(item, host)
                    found.append(answers.permission_set_in(item, account, host))
    offer = permission_sets.offer_from(found, PORTAL, origin="acme")
    assert len({each.role.name for each in offer.roles}) == len(offer.roles)
    assert len(offer.roles) + len(offer.problems) == len(set(found))


_ODD: Sequence[object] = ("a\nb", "\u202e", "http://127.0.0.1.example.com/", 10**20, None, [[]])


def _good_answers(chance: Random) -> Sequence[bytes]:
    said: Sequence[Mapping[str, object]] = (
        {"clientId": "a", "clientSecret": "b", "clientSecretExpiresAt": 1803902400},
        {"deviceCode": "a", "userCode": "ABCD-EFGH", "verificationUri": "https://device.sso.eu-west-1.amazonaws.com/",
         "verificationUriComplete": "http://localhost:8000/?user_code=A", "expiresIn": 600, "interval": 1},
        {"accessToken": "a", "expiresIn": 28800, "tokenType": "Bearer", "refreshToken": "b", "nextToken": "c"},
        {"roleCredentials": {"accessKeyId": "ASIAIOSFODNN7EXAMPLE", "secretAccessKey": "b", "sessionToken": "c",
                             "expiration": 1803902400000}},
        {"accountList": [{"accountId": "482109375526", "accountName": "é", "emailAddress": "a@b", "roleName": "A"},
                         {"accountId": "012345678901", "accountName": "é", "roleName": "A"}], "roleList": []},
        {"startUrl": "https://acme.awsapps.com/start#/", "region": "eu-west-1", "accessToken": "a",
         "expiresAt": "2026-03-01T12:00:00Z", "refreshToken": "r", "clientId": "i", "clientSecret": "s",
         "registrationExpiresAt": "2026-05-01T12:00:00UTC"},
    )  # fmt: skip
    config = "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\n"
    odd = [{**answer, key: value} for answer in said for key in answer for value in _ODD]
    given = said[3]["roleCredentials"]
    assert isinstance(given, dict)
    odd += [{"roleCredentials": {**given, key: value}} for key in given for value in _ODD]
    texts = [*map(json.dumps, (*said, *odd)), config + "[profile a]\nsso_session = acme\n"]
    return [bytes([chance.randrange(256)]) + text.encode() for text in texts]


_JSON = (
    "null", "true", "1e999", "-1", "99999999999999999999", "1e300", '"a\\nb"', '"\\ud800"', '""', "[]", "{}", "[[", "{",
    "}", "]", ",", ":", '"', "NaN", "Infinity", '"0001-01-01T00:00:00+23:59"', '"9999-12-31T23:59:59-23:59"', "\\u0000",
    "[" * 3000, '"2026-03-01"', '"\\u202e"', OTHER.decode(),
)  # fmt: skip
_OF_ANSWERS = (
    '"accountId"', '"roleName"', '"expiresIn"', '"http://[::1"', '"https://a@b"', '"http://127.0.0.1.example.com/"',
    "[sso-session a]", "sso_start_url = https://acme.awsapps.com/start", "sso_region = eu-west-1", "[DEFAULT]",
    "sso_registration_scopes = a, b",
)  # fmt: skip

TARGETS = (
    Target("session files", keeping_sessions, _good_sessions, (*_JSON, FORMAT, "never", "\n# sha256 ", '"role"')),
    Target("files of our own with a checksum", sealing, _good_sealed, (*_JSON, "\n# sha256 ", "# sha256")),
    Target("history and MFA state", remembering, _good_history, (*_JSON, '"at": ', '"event": "ended"', '"role": ')),
    Target("answers and tokens of Identity Center", answering, _good_answers, (*_JSON, *_OF_ANSWERS)),
)
