from __future__ import annotations

import hashlib
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.__main__ import kept_answer
from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import plan_for
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.session import Session, utc_now
from roleswitch.core.session_store import Kept, SessionStore, asked
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import DeliveryTrouble

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
DOCUMENT = b'{"Version": 1}'
OTHER_USER = 4321


def session(role: str = "prod", **changes: Any) -> Session:
    plain = Session(
        role=role,
        role_arn="arn:aws:iam::482109375526:role/Admin",
        assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key=SECRET,
        session_token="token/secret",
        issued=datetime(2026, 3, 1, 12, 0, 0, 123456, UTC),
        expiration=datetime(2026, 3, 1, 13, 0, 0, tzinfo=UTC),
        region="eu-west-1",
        source="work",
    )
    return replace(plain, **changes)


@pytest.fixture
def store() -> SessionStore:
    return SessionStore(lock_seconds=0.2)


def keep(store: SessionStore, kept: Kept | None = None) -> Kept:
    kept = kept or Kept(session(), "asked", "prod")
    store.keep(kept, DOCUMENT)
    return kept


def file_of(role: str = "prod") -> Path:
    return Path(files.session_file(role))


# ---------------------------------------------------------------- kept and found


def test_a_session_is_found_as_it_was_kept(store: SessionStore) -> None:
    kept = keep(store)
    assert store.find("prod") == kept
    assert store.all() == {"prod": kept}
    assert SessionStore().find("prod") == kept


def test_nothing_kept_is_nothing_found(store: SessionStore) -> None:
    assert store.find("prod") is None
    assert store.all() == {}
    store.forget("prod")
    assert not Path(files.runtime_folder()).exists()


def test_a_forgotten_session_is_gone(store: SessionStore) -> None:
    keep(store)
    other = keep(store, Kept(session("other"), "asked"))
    store.forget("prod")
    store.forget("prod")
    assert store.find("prod") is None
    assert store.all() == {"other": other}


TIMES = st.timedeltas(timedelta(0), timedelta(days=70_000)).map(lambda time: datetime(1990, 1, 1, tzinfo=UTC) + time)


@settings(max_examples=40)
@given(
    st.text(), st.text(), st.text(), st.text(), TIMES, TIMES, st.none() | st.text(), st.text(), st.booleans(), st.text()
)
def test_any_session_is_found_as_it_was_kept(  # noqa: PLR0917 - one for each field
    arn: str,
    key_id: str,
    secret: str,
    token: str,
    issued: datetime,
    expiration: datetime,
    region: str | None,
    source: str,
    keep_renewed: bool,
    profile: str,
) -> None:
    store = SessionStore()
    kept = Kept(
        session(
            role_arn=arn,
            assumed_role_arn=arn,
            access_key_id=key_id,
            secret_access_key=secret,
            session_token=token,
            issued=issued,
            expiration=expiration,
            region=region,
            source=source,
            keep_renewed=keep_renewed,
        ),
        "asked",
        profile,
    )
    store.keep(kept, DOCUMENT)
    assert store.find("prod") == kept


def test_names_that_differ_in_case_alone_have_files_that_differ_in_more(store: SessionStore) -> None:
    names = ["prod", "Prod", "PROD", "pRod", "=prod", "p=rod"]
    for name in names:
        keep(store, Kept(session(name), name))
    spelled = [Path(files.session_file(name)).name for name in names]
    assert len({name.lower() for name in spelled}) == len(names)
    assert {name: kept.asked for name, kept in store.all().items()} == {name: name for name in names}


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\0b", "x" * 5000, "", ".", "\udcff", "a/b"])
def test_a_name_that_no_role_has_finds_nothing(store: SessionStore, name: str) -> None:
    keep(store)
    assert store.find(name) is None


def test_identity_changes_when_a_session_is_kept_or_forgotten(store: SessionStore) -> None:
    seen = [store.identity()]
    keep(store)
    seen.append(store.identity())
    os.utime(file_of().parent, (1, 1))
    seen.append(store.identity())
    store.forget("prod")
    seen.append(store.identity())
    assert len(set(seen)) == 4


# ---------------------------------------------------------------- the fast answer


def test_a_fresh_session_answers_a_credential_process_with_its_document(store: SessionStore) -> None:
    now = utc_now()
    fresh = session(issued=now, expiration=now + timedelta(hours=1))
    for document in (DOCUMENT, DOCUMENT + b"\n"):
        store.keep(Kept(fresh, "asked", list_identity=files.list_identity(with_aws=False)), document)
        assert kept_answer("prod") == DOCUMENT + b"\n"
    store.keep(Kept(fresh, "asked", list_identity="another"), DOCUMENT)
    assert kept_answer("prod") is None
    due = replace(fresh, issued=now - timedelta(minutes=41), expiration=now + timedelta(minutes=19))
    store.keep(Kept(due, "asked", list_identity=files.list_identity(with_aws=False)), DOCUMENT)
    assert kept_answer("prod") is None


# ---------------------------------------------------------------- damage


def test_a_file_cut_at_any_byte_gives_no_session_or_the_same(store: SessionStore) -> None:
    kept = keep(store)
    content = file_of().read_bytes()
    for length in range(len(content)):
        file_of().write_bytes(content[:length])
        assert store.find("prod") in (None, kept)
        assert list(store.all()) in ([], ["prod"])
    file_of().write_bytes(content)
    assert store.find("prod") == kept


@pytest.mark.parametrize("bit", [0, 1, 5, 7])
def test_a_flipped_bit_gives_no_session(store: SessionStore, bit: int) -> None:
    keep(store)
    content = file_of().read_bytes()
    for place in range(len(content) - 1):
        damaged = bytearray(content)
        damaged[place] ^= 1 << bit
        file_of().write_bytes(damaged)
        assert store.find("prod") is None, damaged


@settings(max_examples=50)
@given(st.binary(max_size=300))
def test_garbage_gives_no_session(garbage: bytes) -> None:
    store = SessionStore()
    keep(store)
    for content in (garbage, b"roleswitch-session-1 " + garbage, file_of().read_bytes() + garbage + b"x"):
        file_of().write_bytes(content)
        assert store.find("prod") is None
        assert store.all() == {}
        keep(store)
    assert store.find("prod") is not None


@pytest.mark.parametrize("instead", [b"1e300", b"1e999", b"[" * 5000, b"[]", b'"1"'], ids=lambda instead: instead[:5])
def test_a_whole_file_with_what_is_no_time_gives_no_session(store: SessionStore, instead: bytes) -> None:
    kept = keep(store)
    body = file_of().read_bytes()[:-65]
    issued = str(kept.session.issued.timestamp()).encode()
    assert issued in body
    body = body.replace(b'"issued": ' + issued, b'"issued": ' + instead)
    file_of().write_bytes(body + hashlib.sha256(body).hexdigest().encode() + b"\n")
    assert store.find("prod") is None
    assert store.all() == {}


def test_what_cannot_be_read_is_passed_over(store: SessionStore) -> None:
    keep(store)
    file_of("folder").mkdir()
    file_of("gone").symlink_to("nowhere")
    assert store.find("folder") is None
    assert store.find("gone") is None
    assert list(store.all()) == ["prod"]


# ---------------------------------------------------------------- private


def test_files_are_0600_in_a_0700_folder(store: SessionStore) -> None:
    before = os.umask(0)
    try:
        keep(store)
        with store.one_at_a_time("prod"):
            pass
    finally:
        os.umask(before)
    folder = file_of().parent
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder.parent)] == [0o700, 0o700]


def test_a_folder_that_others_can_read_is_closed(store: SessionStore) -> None:
    keep(store)
    file_of().parent.chmod(0o755)
    keep(store)
    assert stat.S_IMODE(file_of().parent.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_told(store: SessionStore, home: Path) -> None:
    (home / "roleswitch").write_text("a file")
    with pytest.raises(DeliveryTrouble, match="Sessions cannot be kept"):
        keep(store)
    with pytest.raises(DeliveryTrouble), store.one_at_a_time("prod"):
        pass
    with pytest.raises(DeliveryTrouble):
        store.forget("prod")
    assert store.find("prod") is None
    assert store.all() == {}


needs_root = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")


@needs_root
def test_nothing_is_kept_in_somebody_elses_folder(store: SessionStore) -> None:
    keep(store)
    for folder in (Path(files.runtime_folder()), file_of().parent):
        os.chown(folder, OTHER_USER, -1)
        with pytest.raises(DeliveryTrouble, match="belongs to another user"):
            keep(store)
        with pytest.raises(DeliveryTrouble, match="belongs to another user"), store.one_at_a_time("prod"):
            pass
        os.chown(folder, 0, -1)


@needs_root
def test_a_session_that_somebody_else_put_there_is_not_used(store: SessionStore) -> None:
    keep(store)
    os.chown(file_of(), OTHER_USER, -1)
    assert store.find("prod") is None
    assert store.all() == {}


# ---------------------------------------------------------------- one at a time

COUNT_UP = """
import sys
from pathlib import Path
from roleswitch.core.session_store import SessionStore
for _ in range(15):
    with SessionStore().one_at_a_time("prod"):
        path = Path(sys.argv[1])
        path.write_text(str(int(path.read_text()) + 1))
"""
HOLD = """
import sys
from roleswitch.core.session_store import SessionStore
with SessionStore().one_at_a_time("prod"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_processes_take_turns(store: SessionStore, tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0")
    started = [subprocess.Popen([sys.executable, "-c", COUNT_UP, str(counter)]) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0, 0, 0, 0]
    assert counter.read_text() == "60"


@pytest.fixture
def holder() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen([sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.stdin.close()
    process.stdout.close()
    process.wait()


def test_a_stopped_holder_stops_nobody(store: SessionStore, holder: subprocess.Popen[str]) -> None:
    holder.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    with store.one_at_a_time("prod"):
        waited = time.monotonic() - began
    assert 0.05 <= waited < 5  # of the 0.2 s
    with SessionStore(lock_seconds=100).one_at_a_time("another"):
        assert time.monotonic() - began - waited < 20, "of the 40 s"


def test_who_came_long_before_the_holder_was_stopped_waits_no_longer_than_who_comes_after(
    holder: subprocess.Popen[str],
) -> None:
    stopped: list[float] = []

    def stop() -> None:
        holder.send_signal(signal.SIGSTOP)
        stopped.append(time.monotonic())

    threading.Timer(6, stop).start()  # after more than the 4 s for which one that is silent is waited for
    with SessionStore(lock_seconds=10).one_at_a_time("prod"):
        assert stopped, "it was at work"
        waited = time.monotonic() - stopped[0]
    assert waited <= 10


def test_those_that_go_on_without_a_stopped_holder_take_turns(
    store: SessionStore, holder: subprocess.Popen[str], tmp_path: Path
) -> None:
    holder.send_signal(signal.SIGSTOP)
    counter = tmp_path / "counter"
    counter.write_text("0")
    count_up = COUNT_UP.replace("range(15)", "range(2)").replace("SessionStore()", "SessionStore(lock_seconds=3)")
    started = [subprocess.Popen([sys.executable, "-c", count_up, str(counter)]) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0, 0, 0, 0]
    assert counter.read_text() == "8"


def test_a_killed_holder_is_followed_at_once(holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    began = time.monotonic()
    with SessionStore(lock_seconds=30).one_at_a_time("prod"):
        assert time.monotonic() - began < 5


def test_trouble_inside_lets_go_and_comes_out_as_it_is(store: SessionStore) -> None:
    for trouble in (TimeoutError("inside"), OSError("inside"), KeyError("inside")):
        with pytest.raises(type(trouble), match="inside"), store.one_at_a_time("prod"):
            raise trouble
    began = time.monotonic()
    with SessionStore(lock_seconds=100).one_at_a_time("prod"):
        assert time.monotonic() - began < 20, "of the 40 s"


# ---------------------------------------------------------------- what was asked

POLICY = '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
BASE = Role(
    name="prod",
    arn=Arn("aws", "482109375526", "Admin"),
    source="work",
    external_id="one",
    session_name="boaty",
    policy=POLICY,
    policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",),
    tags={"team": "a", "cost": "b"},
    transitive_tags=("team",),
    source_identity="boaty",
    mfa_serial="arn:aws:iam::111122223333:mfa/boaty",
    region="eu-west-1",
)
KEY = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", region="eu-north-1")


def asked_for(role: Role = BASE, source: Source = KEY, *more: Role) -> str:
    return asked(plan_for(role, Catalog({item.name: item for item in (role, *more)}, {source.name: source})))


@pytest.mark.parametrize(
    "changes",
    [
        {"arn": Arn("aws", "482109375526", "Other")},
        {"arn": Arn("aws-cn", "482109375526", "Admin"), "policy_arns": ()},
        {"external_id": "two"},
        {"external_id": None},
        {"session_name": "{user}"},
        {"policy": POLICY.replace("s3", "ec2")},
        {"policy": None},
        {"policy_arns": ("arn:aws:iam::aws:policy/Other",)},
        {"policy_arns": ()},
        {"tags": {"team": "a", "cost": "c"}},
        {"tags": {"team": "a"}},
        {"transitive_tags": ("cost",)},
        {"source_identity": "other"},
        {"mfa_serial": "arn:aws:iam::111122223333:mfa/other"},
        {"mfa_serial": None},
        {"region": "eu-central-1"},
        {"region": None},
    ],
)
def test_another_parameter_is_another_request(changes: dict[str, Any]) -> None:
    assert asked_for(replace(BASE, **changes)) != asked_for()


@pytest.mark.parametrize(
    "changes",
    [
        {"display_name": "Production", "account_name": "acme", "group": "G", "color": "red", "favorite": True},
        {"profile": "other", "deliver": Deliver.NOTHING},
        {"tags": {"cost": "b", "team": "a"}},
        {"name": "renamed"},
    ],
)
def test_looks_and_delivery_are_the_same_request(changes: dict[str, Any]) -> None:
    assert asked_for(replace(BASE, **changes)) == asked_for()


def test_another_caller_is_another_request(home: Path) -> None:
    (home / ".aws").mkdir()
    for_all = "aws_secret_access_key = x\naws_access_key_id = "
    profiles = {"old": "AKIAIOSFODNN7EXAMPLE", "new": "AKIAI44QH8DHBEXAMPLE", "AKIAIOSFODNN7EXAMPLE": "AKIAI3"}
    config = "".join(f"[{name}]\n{for_all}{key_id}\n" for name, key_id in profiles.items())
    (home / ".aws" / "credentials").write_text(config)
    callers: list[Source] = [
        KEY,
        replace(KEY, access_key_id="AKIAI44QH8DHBEXAMPLE"),
        ProfileSource(name="work", profile="old"),
        ProfileSource(name="work", profile="new"),
        ProfileSource(name="work", profile="AKIAIOSFODNN7EXAMPLE"),
    ]
    assert len({asked_for(BASE, caller) for caller in callers}) == len(callers)
    assert asked_for(replace(BASE, source="b"), replace(KEY, name="b")) != asked_for()
    assert asked_for(BASE, replace(KEY, mfa_serial="arn:aws:iam::111122223333:mfa/x")) == asked_for()


def test_another_way_to_the_role_is_another_request() -> None:
    hub = Role(name="hub", arn=Arn("aws", "111122223333", "Hub"), source="work")
    leaf = replace(BASE, source=None, via="hub", mfa_serial=None)
    ways = [
        asked_for(leaf, KEY, hub),
        asked_for(leaf, KEY, replace(hub, external_id="hub")),
        asked_for(leaf, KEY, replace(hub, arn=Arn("aws", "111122223333", "Hub2"))),
        asked_for(replace(BASE, mfa_serial=None)),
    ]
    assert len(set(ways)) == len(ways)
    assert asked_for(leaf, KEY, replace(hub, color="red")) == ways[0]


def test_what_was_asked_does_not_tell_what_it_was() -> None:
    assert "one" not in asked_for()
    assert len(asked_for()) == 64
