"""What ~/.aws said before we changed it: when it is kept, for how long, and how it comes back."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.delivery.aws_backups import MAGIC, Backup, Backups, Part, Reason, Why
from roleswitch.delivery.aws_block import Document, Kind, Use
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import give_default_back, put_default, put_profile, remove_profile, take_keys_out
from roleswitch.delivery.aws_restore import Restoring, restore, restoring
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import CONFIG, CREDENTIALS, read_by_botocore, texts

PEOPLE = b"# mine\n[other]\naws_access_key_id = AKIAI44QH8DHBEXAMPLE\naws_secret_access_key = je7MtGbClwBF/2Zp9Utk\n"


class Keeping:
    """Files of a person, with their backups; `kept` may be changed."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self.kept = 10
        self.backups = Backups(folder / "state" / "aws-backups", lambda: self.kept, now)
        aws = folder / ".aws"
        aws.mkdir()
        self.files = AwsFiles(config=aws / "config", credentials=aws / "credentials", backups=self.backups)

    def write(self, content: bytes, *, to: str = "credentials") -> None:
        path = self.files.credentials.with_name(to)
        path.write_bytes(content)
        os.utime(path, (1, 1))

    def put(self, role: str = "prod", key: str = "ASIAONE", *, take_over: bool = False, profile: str = "") -> None:
        keys = {**CREDENTIALS, "aws_access_key_id": key}
        put_profile(self.files, role, profile or f"p-{role}", credentials=keys, config=CONFIG, take_over=take_over)

    def all(self) -> tuple[Backup, ...]:
        return self.backups.all((self.files.credentials, self.files.config))

    def reasons(self) -> list[tuple[Why, str]]:
        return [(backup.reason.why, backup.reason.role) for backup in self.all()]

    def look(self, backup: Backup) -> Restoring:
        return restoring(self.files, self.backups.parts(backup))

    def restore(self, backup: Backup) -> Restoring:
        plan = self.look(backup)
        restore(self.files, plan)
        return plan

    @property
    def credentials(self) -> bytes:
        return self.files.credentials.read_bytes()


class Ticking:
    """A clock that goes on by a second at each look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path, Ticking())


def test_what_stood_there_before_a_profile_was_written_is_kept_privately(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    (backup,) = keeping.all()
    assert backup.reason == Reason(Why.PROFILE, "prod", "p-prod")
    assert backup.paths == (keeping.files.credentials, keeping.files.config)
    parts = {part.path.name: part.content for part in keeping.backups.parts(backup)}
    assert parts == {"credentials": PEOPLE, "config": None}
    assert stat.S_IMODE(backup.place.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.place.parent.stat().st_mode) == 0o700
    assert sorted(path.name for path in keeping.files.config.parent.iterdir() if path.suffix != ".lock") == [
        "config",
        "credentials",
    ]


def test_a_renewal_makes_no_backup_and_the_first_change_after_somebody_elses_does(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    for number in range(5):
        keeping.put(key=f"ASIA{number}")
    assert len(keeping.all()) == 1
    edited = keeping.credentials.replace(b"# mine", b"# mine, edited")
    keeping.write(edited)
    keeping.put(key="ASIANEW")
    newest, _ = keeping.all()
    assert b"# mine, edited" in (keeping.backups.parts(newest)[0].content or b"")
    keeping.put(key="ASIALAST")
    assert len(keeping.all()) == 2


def test_a_key_that_a_tool_wrote_into_our_block_is_kept_before_a_renewal_writes_over_it(keeping: Keeping) -> None:
    keeping.put()
    keeping.write(keeping.credentials.replace(b"ASIAONE", b"AKIATHEIRS"))
    keeping.put(key="ASIANEW")
    assert b"AKIATHEIRS" in (keeping.backups.parts(keeping.all()[0])[0].content or b"")


def test_the_secrets_of_sessions_are_left_out(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    keeping.put("second")
    put_default(keeping.files, "prod", credentials={**CREDENTIALS}, config={}, region=None)
    remove_profile(keeping.files, "prod")
    for path in keeping.backups.folder.iterdir():
        assert CREDENTIALS["aws_secret_access_key"].encode() not in path.read_bytes()
        assert CREDENTIALS["aws_session_token"].encode() not in path.read_bytes()
    keeping.write(b"[slip]\n")
    keeping.restore(keeping.all()[0])
    assert keeping.credentials == PEOPLE


def test_every_change_of_more_than_values_is_kept_with_what_it_was_for(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put("a")
    keeping.put("b")
    remove_profile(keeping.files, "a")
    put_default(keeping.files, "b", credentials=CREDENTIALS, config={}, region=None)
    give_default_back(keeping.files)
    assert keeping.reasons() == [
        (Why.DEFAULT_BACK, "b"),
        (Why.DEFAULT, "b"),
        (Why.END, "a"),
        (Why.PROFILE, "b"),
        (Why.PROFILE, "a"),
    ]


def test_the_last_ones_are_kept_and_a_text_of_the_person_is_not_pushed_out_by_many_sessions(keeping: Keeping) -> None:
    keeping.kept = 4
    keeping.write(PEOPLE)
    keeping.put("first")
    keeping.write(keeping.credentials.replace(b"# mine", b"# edited"))
    for _ in range(6):
        keeping.put("a")
        remove_profile(keeping.files, "a")
    kept = [keeping.backups.parts(backup)[0].content or b"" for backup in keeping.all()]
    assert len(kept) == 4
    assert [b"# mine" in content for content in kept] == [False, False, False, True]
    assert [why for why, _ in keeping.reasons()] == [Why.END, Why.PROFILE, Why.END, Why.PROFILE]


def test_none_is_kept_where_a_person_wants_none_but_copies_of_a_take_over(keeping: Keeping) -> None:
    keeping.put("a")
    keeping.kept = 0
    keeping.write(PEOPLE)
    keeping.put("b")
    assert keeping.all() == ()
    keeping.put("c", profile="other", take_over=True)
    (copy,) = keeping.all()
    assert copy.reason.why is Why.BESIDE
    assert copy.place.parent == keeping.files.credentials.parent
    plan = keeping.restore(copy)  # as before with a way back, which is a copy beside the file too
    assert plan.gone == ("c",)
    assert len(list(keeping.files.credentials.parent.glob("credentials.roleswitch-backup-*"))) == 2


def test_a_take_over_is_listed_once_with_the_copy_beside_the_file(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path, lambda: datetime.now(UTC))  # the copies beside the files have the real time
    keeping.write(PEOPLE)
    keeping.put(profile="other", take_over=True)
    (backup,) = keeping.all()
    assert backup.reason == Reason(Why.TAKE_OVER, "prod", "other")
    (beside,) = backup.beside
    assert beside.read_bytes() == PEOPLE
    keeping.backups.remove(backup)
    assert keeping.all() == ()
    assert not beside.exists()


def test_a_key_that_moves_to_the_keyring_is_left_in_the_copy_beside_the_file_alone(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put("a")
    remove_profile(keeping.files, "a")
    assert len(keeping.all()) == 2
    (copy,) = take_keys_out(keeping.files, "other", "AKIAI44QH8DHBEXAMPLE")
    (left,) = keeping.all()
    assert left.place == copy
    assert left.reason.why is Why.BESIDE
    keeping.put("a")
    assert all(b"AKIAI44" not in path.read_bytes() for path in keeping.backups.folder.glob("*.backup"))


# ---------------------------------------------------------------- restoring


def test_a_profile_that_was_taken_over_comes_back_and_the_one_that_took_it_goes(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.write(b"[profile other]\nregion = eu-west-3\n", to="config")
    keeping.put(profile="other", take_over=True)
    keeping.put("beside")
    taken = next(backup for backup in keeping.all() if backup.reason.why is Why.TAKE_OVER)
    plan = keeping.restore(taken)
    assert plan.gone == ("prod",)
    assert PEOPLE in keeping.credentials
    assert b"[p-beside]" in keeping.credentials
    assert b"role prod" not in keeping.credentials
    config = keeping.files.config.read_bytes()
    assert b"[profile other]\nregion = eu-west-3\n" in config
    assert b"[profile p-beside]" in config
    assert remove_profile(keeping.files, "beside")
    assert keeping.credentials == PEOPLE


def test_restoring_can_be_taken_back_by_restoring(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put("a")
    remove_profile(keeping.files, "a")
    keeping.write(b"# new\n" + PEOPLE)
    keeping.put("b")
    before = keeping.credentials
    oldest = keeping.all()[-1]
    keeping.restore(oldest)
    assert keeping.credentials.startswith(PEOPLE)
    assert keeping.all()[0].reason.why is Why.RESTORE
    keeping.restore(keeping.all()[0])
    assert keeping.credentials == before


def test_a_session_that_is_alive_keeps_its_profile_and_dead_keys_do_not_come_back(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put("dead", "ASIADEAD")
    keeping.put("alive", "ASIABEFORE")
    with_dead = keeping.all()[0]
    remove_profile(keeping.files, "dead")
    keeping.put("alive", "ASIANOW")
    keeping.write(keeping.credentials.replace(b"# mine", b"# a slip"))
    plan = keeping.restore(with_dead)
    assert plan.gone == ()
    assert b"# mine" in keeping.credentials
    assert b"ASIANOW" in keeping.credentials
    assert b"ASIADEAD" not in keeping.credentials
    assert b"ASIABEFORE" not in keeping.credentials


def test_a_role_that_is_the_default_profile_stays_it_and_gives_back_what_was_restored(keeping: Keeping) -> None:
    person = b"[default]\naws_access_key_id = AKIAMINE\nregion = eu-west-1\n"
    keeping.write(person)
    keeping.put("a")
    remove_profile(keeping.files, "a")
    keeping.write(person.replace(b"AKIAMINE", b"AKIASLIP"))
    put_default(keeping.files, "a", credentials=CREDENTIALS, config={}, region=None)
    keeping.restore(keeping.all()[-1])
    assert CREDENTIALS["aws_access_key_id"].encode() in keeping.credentials
    give_default_back(keeping.files)
    assert keeping.credentials == person


def test_a_file_that_somebody_has_damaged_comes_back_whole(keeping: Keeping, tmp_path: Path) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    for broken in (b"\xff\xfe\x00", b"garbage\n" + keeping.credentials, keeping.credentials.replace(b"# <<<", b"# <")):
        keeping.write(broken)
        with pytest.raises(AwsFileUnusable):
            keeping.put(key="ASIANEW")
        keeping.restore(keeping.all()[-1])
        assert keeping.credentials.startswith(PEOPLE)
        assert read_by_botocore(keeping.credentials, tmp_path)
        keeping.put()


def test_a_file_that_was_not_there_goes_again(keeping: Keeping) -> None:
    keeping.put()
    first = keeping.all()[-1]
    remove_profile(keeping.files, "prod")
    keeping.write(PEOPLE)
    keeping.put()
    remove_profile(keeping.files, "prod")
    plan = keeping.restore(first)
    assert plan.differences[0].goes
    assert not keeping.files.credentials.exists()


def test_nothing_is_restored_that_was_not_shown(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    plan = keeping.look(keeping.all()[0])
    keeping.put(key="ASIARENEWED")  # a renewal meanwhile is no other difference
    keeping.write(keeping.credentials + b"[new]\nx = 1\n")
    with pytest.raises(AwsFileUnusable, match="since you looked"):
        restore(keeping.files, plan)
    assert b"[new]" in keeping.credentials


def test_links_and_modes_stay_when_a_backup_is_restored(keeping: Keeping, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles"
    elsewhere.write_bytes(PEOPLE)
    os.utime(elsewhere, (1, 1))
    elsewhere.chmod(0o640)
    keeping.files.credentials.symlink_to(elsewhere)
    keeping.put()
    keeping.write(PEOPLE + b"[slip]\n")
    keeping.restore(keeping.all()[-1])
    assert keeping.files.credentials.is_symlink()
    assert elsewhere.read_bytes() == PEOPLE
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o640


def test_the_difference_of_a_restore_shows_no_secret(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    keeping.write(b"")
    shown = "\n".join(line.text for each in keeping.look(keeping.all()[0]).differences for line in each.lines)
    assert "aws_secret_access_key = ••••" in shown
    assert "je7MtGbClwBF" not in shown


@settings(max_examples=100)
@given(texts(), texts(), texts(), st.booleans(), st.booleans())
def test_what_is_a_persons_own_comes_back_whatever_they_wrote(
    before: str, config: str, after: str, alive: bool, is_default: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        keeping = Keeping(Path(name), Ticking())
        keeping.write(before.encode())
        keeping.write(config.encode(), to="config")
        try:
            keeping.put()
            if is_default:
                put_default(keeping.files, "prod", credentials=CREDENTIALS, config={}, region=None)
            first = keeping.all()[-1]
            if not alive:
                remove_profile(keeping.files, "prod")
            keeping.write(keeping.credentials + after.encode())
        except AwsFileUnusable:
            return
        keeping.restore(first)
        # Nothing of ours is lost, and without it stands there what stood there.
        remove_profile(keeping.files, "prod")
        assert keeping.credentials == before.encode()
        assert keeping.files.config.read_bytes() == config.encode()


# ---------------------------------------------------------------- what is on disk


def test_a_backup_that_is_cut_anywhere_or_changed_is_not_taken_for_one(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    (backup,) = keeping.all()
    whole = backup.place.read_bytes()
    for length in range(0, len(whole), 7):
        backup.place.write_bytes(whole[:length])
        assert keeping.all() == ()
    for at in (len(MAGIC) + 20, whole.index(b"# mine")):
        backup.place.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        for found in keeping.all():
            with pytest.raises(AwsFileUnusable, match="damaged"):
                keeping.backups.parts(found)
    backup.place.write_bytes(whole)
    assert keeping.backups.parts(backup)[0].content == PEOPLE


@pytest.mark.parametrize(
    "header",
    [
        {"files": []},
        {"files": "x"},
        {"files": [{"path": 1, "size": 0, "sha256": "", "own": "", "was": ""}]},
        {"files": [{"path": "/x", "size": -1, "sha256": "", "own": "", "was": ""}]},
        [],
        None,
    ],
)
def test_a_header_that_we_do_not_write_is_no_backup(keeping: Keeping, header: object) -> None:
    keeping.put()
    (backup,) = keeping.all()
    said = json.dumps(header).encode()
    backup.place.write_bytes(MAGIC + hashlib.sha256(said).hexdigest().encode() + b"\n" + said + b"\n")
    assert keeping.all() == ()
    keeping.put("b")  # and in nobody's way
    assert len(keeping.all()) == 1


def test_a_session_is_written_also_where_no_backup_can_be(keeping: Keeping, caplog: pytest.LogCaptureFixture) -> None:
    keeping.backups.folder.parent.mkdir()
    keeping.backups.folder.write_bytes(b"in the way")
    keeping.write(PEOPLE)
    keeping.put()
    assert b"[p-prod]" in keeping.credentials
    assert "could not be kept" in caplog.text
    assert "AKIAI44" not in caplog.text


def test_nothing_is_restored_where_no_backup_of_what_is_there_can_be_made(keeping: Keeping, tmp_path: Path) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    parts = keeping.backups.parts(keeping.all()[0])
    keeping.write(b"[slip]\n")
    other = tmp_path / "file"
    other.write_bytes(b"in the way")
    files = replace(keeping.files, backups=Backups(other, lambda: 10))
    with pytest.raises(AwsFileUnusable):
        restore(files, restoring(files, parts))
    assert keeping.credentials == b"[slip]\n"


def test_a_change_that_does_not_come_to_pass_leaves_no_backup(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.files.config.mkdir()
    (keeping.files.config / "x").touch()
    with pytest.raises(AwsFileUnusable):
        keeping.put()
    assert keeping.all() == ()


def test_a_clock_that_was_put_back_makes_no_backup_look_old(tmp_path: Path) -> None:
    times = iter([datetime(2026, 3, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)])
    backups = Backups(tmp_path / "b", lambda: 10, lambda: next(times))
    for content in (b"one", b"two"):
        backups.add(Reason(Why.PROFILE), [Part(tmp_path / "credentials", content)])
    newest, _ = backups.all([tmp_path / "credentials"])
    assert backups.parts(newest)[0].content == b"two"


def test_what_a_killed_process_left_goes_before_anything_else_is_written(keeping: Keeping) -> None:
    """So one stray at most stands there, however many are killed."""
    keeping.put()
    for name in (".20260301T120000.000Z.backup", ".left.json"):
        (keeping.backups.folder / f"{name}.roleswitch-new").write_bytes(b"half")
    keeping.backups.note_left({})
    there = {path.name for path in keeping.backups.folder.iterdir()}
    assert not [name for name in there if name.endswith(".roleswitch-new")]


def test_files_elsewhere_have_backups_of_their_own(keeping: Keeping, tmp_path: Path) -> None:
    keeping.kept = 1
    keeping.put()
    elsewhere = replace(keeping.files, config=tmp_path / "o" / "config", credentials=tmp_path / "o" / "credentials")
    put_profile(elsewhere, "r", "p", credentials=CREDENTIALS, config=CONFIG, use=Use.OWN)
    assert len(keeping.all()) == 1
    assert len(keeping.backups.all((elsewhere.credentials, elsewhere.config))) == 1


def test_the_repr_of_a_backup_shows_nothing_of_what_is_in_it(keeping: Keeping) -> None:
    keeping.write(PEOPLE)
    keeping.put()
    (backup,) = keeping.all()
    assert "je7Mt" not in repr(keeping.backups.parts(backup))
    assert "je7Mt" not in repr(keeping.look(backup))
    assert "je7Mt" not in repr(Document(Kind.CREDENTIALS, "x", PEOPLE.decode()))
