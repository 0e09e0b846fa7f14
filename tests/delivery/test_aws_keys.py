"""Static keys are taken out of ~/.aws, and nothing else is."""

from __future__ import annotations

import io
import os
import re
import stat
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch.delivery.aws_block import KEY_SETTINGS, Document, Kind, key_ids, with_block, without_block, without_keys
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, take_keys_out
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import CONFIG, CREDENTIALS, blanks, comments, documents, read_by_botocore

EXAMPLES = settings(max_examples=int(os.environ.get("ROLESWITCH_EXAMPLES", "250")))
ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
PAIR = f"aws_access_key_id = {ID}\naws_secret_access_key = {SECRET}\n"


def credentials(text: str) -> Document:
    return Document(Kind.CREDENTIALS, "~/.aws/credentials", text)


def config(text: str) -> Document:
    return Document(Kind.CONFIG, "~/.aws/config", text)


key_lines = st.lists(
    st.builds(
        lambda key, by, end: key + by + "X" + end,
        st.sampled_from([*KEY_SETTINGS, "AWS_ACCESS_KEY_ID"]),
        st.sampled_from(["=", " = ", " : "]),
        st.sampled_from(["", "", "", "\n  # said"]),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda line: line.lower().split("=")[0].split(":")[0].strip(),
)
other_lines = st.lists(
    st.one_of(
        st.sampled_from(["region = x", "Output: y", "s3 =\n    aws_access_key_id = inner\n    b=", "  cli_pager ="]),
        comments,
        blanks,
    ),
    max_size=4,
    unique_by=lambda line: line.lower().split("=")[0].split(":")[0].strip() or object(),
)


@st.composite
def documents_with_keys(draw: st.DrawFn) -> Document:
    """What people and tools leave, and in the middle of it a profile `work` with keys."""
    document = draw(documents.filter(lambda document: "work" not in document.text))
    word = "profile work" if document.kind is Kind.CONFIG else "work"
    body = draw(st.permutations([*draw(key_lines), *draw(other_lines)]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    section = "\n".join([f"[{word}]", *body, ""]).replace("\n", end)
    cut = draw(st.sampled_from([place for place in range(len(document.text) + 1) if _is_between(document.text, place)]))
    return replace(document, text=document.text[:cut] + section + document.text[cut:])


def _is_between(text: str, place: int) -> bool:
    """Whether a section can be put there."""
    return place == 0 or (text[place - 1] in "\r\n" and text[place : place + 1] in ("", "["))


@EXAMPLES
@given(documents_with_keys())
def test_only_the_lines_of_the_key_go(document: Document) -> None:
    with tempfile.TemporaryDirectory() as name:
        before = read_by_botocore(document.text, Path(name))
        try:
            text = without_keys(document, "work")
        except AwsFileUnusable:
            # A key that deeper lines continue, which a header with a space before it is too.
            assert before is None or re.search(r"[\r\n][^\S\r\n]+\S", document.text) or "[DEFAULT]" in document.text
            return
        after = read_by_botocore(text, Path(name))
    assert before is not None
    assert after is not None
    mine = "profile work" if document.kind is Kind.CONFIG else "work"
    left = {key: value for key, value in before.pop(mine).items() if key not in KEY_SETTINGS}
    assert after.pop(mine, {}) == left
    assert after == before
    kept, old = list(io.StringIO(text, newline="")), list(io.StringIO(document.text, newline=""))
    gone = [line.strip().lower() for line in old if not (kept and line == kept[0] and kept.pop(0))]
    assert kept == []
    assert gone
    assert all(line in ("", f"[{mine}]") or line.startswith("aws_") for line in gone)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Alone in its section, which goes with it.
        (f"[a]\nregion = x\n\n[work]\n{PAIR}\n[b]\nregion = y\n", "[a]\nregion = x\n\n[b]\nregion = y\n"),
        (f"[work]\n{PAIR}", ""),
        # Something else is said there.
        (f"[work]\n{PAIR}region = x\n", "[work]\nregion = x\n"),
        (f"[work]\nregion = x\n{PAIR}", "[work]\nregion = x\n"),
        (f"[work]\n# mine\n{PAIR}", "[work]\n# mine\n"),
        (f"[work] ; mine\n{PAIR}", "[work] ; mine\n"),
        # As people and other tools write it.
        (f"[work]\r\nregion = x\r\n{PAIR}".replace("\n", "\r\n").replace("\r\r", "\r"), "[work]\r\nregion = x\r\n"),
        (f"[work]\nAWS_ACCESS_KEY_ID={ID}\nAws_Secret_Access_Key : {SECRET}\nx = y\n", "[work]\nx = y\n"),
        (f"[work]\n  {PAIR.replace(chr(10), chr(10) + '  ')}region = x\n", "[work]\n  region = x\n"),
        (f"[work]\ns3 =\n  aws_access_key_id = inner\n{PAIR}", "[work]\ns3 =\n  aws_access_key_id = inner\n"),
        (f"[work]\n{PAIR}aws_session_token = t=#;\nx = y", "[work]\nx = y"),
        # No last line break, a comment that looks like a key, a value that looks like a comment.
        (f"[work]\nx = #1\n# aws_access_key_id = old\n{PAIR}".rstrip(), "[work]\nx = #1\n# aws_access_key_id = old\n"),
    ],
)
def test_every_other_byte_stays(before: str, after: str) -> None:
    assert without_keys(credentials(before), "work") == after


@pytest.mark.parametrize("header", ["[profile work]", '[profile "work"]', "[profile 'work']", "[profile  work]"])
def test_the_config_file_is_read_as_botocore_reads_it(header: str) -> None:
    text = f"[work]\n{PAIR}\n[profile workshop]\n{PAIR}\n{header}\n{PAIR}region = x\n"
    assert key_ids(config(text), "work") == (ID,)
    assert without_keys(config(text), "work") == f"[work]\n{PAIR}\n[profile workshop]\n{PAIR}\n{header}\nregion = x\n"


def test_a_block_of_ours_below_still_gives_back_the_bytes_that_were_there_before() -> None:
    theirs = f"[a]\nx = y\n\n[work]\n{PAIR}"
    with_ours = with_block(credentials(theirs), "r", "p", CREDENTIALS)
    text = without_keys(credentials(with_ours), "work")
    assert ID not in text
    assert without_block(credentials(text), "r") == "[a]\nx = y\n\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (with_block(credentials(""), "prod-admin", "work", CREDENTIALS), "role prod-admin"),
        (f"[DEFAULT]\n{PAIR}[work]\nx = y\n", r"\[DEFAULT\]"),
        (f"[work]\n{PAIR}   region = x\n", "deeper line"),
        (f"[work]\n{PAIR}{PAIR}", "line 4"),
        (f"[work]\n{PAIR}garbage\n", "line 4"),
    ],
)
def test_what_cannot_be_told_apart_is_refused_without_the_secret(text: str, says: str) -> None:
    with pytest.raises(AwsFileUnusable, match=says) as trouble:
        without_keys(credentials(text), "work")
    assert SECRET not in str(trouble.value)


# ---------------------------------------------------------------- on disk


CONFIG_TEXT = b"# mine\r\n[default]\r\nregion = eu-west-1\r\n\r\n[profile work]\r\nregion = eu-west-2\r\n"
CREDENTIALS_TEXT = f"[default]\nx = y\n\n[work]\n{PAIR}\n# last\n".encode()


@pytest.fixture
def files(tmp_path: Path) -> AwsFiles:
    folder = tmp_path / ".aws"
    folder.mkdir()
    found = AwsFiles(config=folder / "config", credentials=folder / "credentials")
    found.config.write_bytes(CONFIG_TEXT)
    found.credentials.write_bytes(CREDENTIALS_TEXT)
    settled(found)
    return found


def settled(files: AwsFiles) -> None:
    for path in (files.config, files.credentials):
        os.utime(path, (1, 1))


def contents(files: AwsFiles) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in files.config.parent.iterdir()
        if not path.name.endswith(".roleswitch.lock")
    }


def test_a_private_dated_copy_is_kept_of_the_file_that_loses_its_key(files: AwsFiles) -> None:
    (copy,) = take_keys_out(files, "work", ID)
    assert copy.name.startswith("credentials.roleswitch-backup-20")
    assert copy.read_bytes() == CREDENTIALS_TEXT
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert contents(files) == {
        "config": CONFIG_TEXT,
        "credentials": b"[default]\nx = y\n\n[work]\n\n# last\n",
        copy.name: CREDENTIALS_TEXT,
    }


def test_a_key_in_both_files_goes_from_both(files: AwsFiles) -> None:
    files.config.write_bytes(CONFIG_TEXT + PAIR.replace("\n", "\r\n").encode())
    settled(files)
    copies = take_keys_out(files, "work", ID)
    assert [copy.name.partition(".")[0] for copy in copies] == ["credentials", "config"]
    assert files.config.read_bytes() == CONFIG_TEXT
    assert ID.encode() not in files.credentials.read_bytes()


def test_a_key_that_is_gone_already_changes_nothing(files: AwsFiles) -> None:
    take_keys_out(files, "work", ID)
    before = contents(files)
    assert take_keys_out(files, "work", ID) == ()
    assert take_keys_out(files, "default", ID) == ()
    assert take_keys_out(files, "nobody", ID) == ()
    assert contents(files) == before


@pytest.mark.parametrize("name", ["config", "credentials"])
def test_another_key_than_was_moved_stays(files: AwsFiles, name: str) -> None:
    path = files.config.with_name(name)
    other = PAIR.replace(ID, "AKIAI44QH8DHBEXAMPLE").encode()
    path.write_bytes(CONFIG_TEXT + other if name == "config" else CREDENTIALS_TEXT.replace(PAIR.encode(), other))
    settled(files)
    before = contents(files)
    with pytest.raises(AwsFileUnusable, match=f"another access key than {ID}") as trouble:
        take_keys_out(files, "work", ID)
    assert SECRET not in str(trouble.value)
    assert contents(files) == before


def test_the_keys_of_a_session_that_we_wrote_stay(files: AwsFiles) -> None:
    put_profile(files, "prod-admin", "prod", credentials=CREDENTIALS, config=CONFIG)
    before = contents(files)
    with pytest.raises(AwsFileUnusable, match="role prod-admin"):
        take_keys_out(files, "prod", CREDENTIALS["aws_access_key_id"])
    assert contents(files) == before


def test_a_file_marked_read_only_is_left_alone_and_without_a_copy(files: AwsFiles) -> None:
    files.credentials.chmod(0o400)
    before = contents(files)
    with pytest.raises(AwsFileUnusable, match="read-only"):
        take_keys_out(files, "work", ID)
    assert contents(files) == before


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf[work]\n", b"[work]\nx = \xe4\n", b"[work]\nSECRET\n"])
def test_a_file_that_cannot_be_edited_safely_keeps_the_key_in_the_other_one_too(
    files: AwsFiles, content: bytes
) -> None:
    files.config.write_bytes(content)
    settled(files)
    before = contents(files)
    with pytest.raises(AwsFileUnusable) as trouble:
        take_keys_out(files, "work", ID)
    assert "SECRET" not in str(trouble.value)
    assert contents(files) == before


def test_there_need_be_no_files(tmp_path: Path) -> None:
    assert take_keys_out(AwsFiles(config=tmp_path / "c", credentials=tmp_path / "d"), "work", ID) == ()
    assert list(tmp_path.iterdir()) == []
