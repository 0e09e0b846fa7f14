from __future__ import annotations

from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch import texts
from roleswitch.core.preferences import Preferences, PreferencesFile
from roleswitch.errors import BadValue, PreferencesBroken


@pytest.fixture
def file(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "config" / "preferences.toml")


def test_without_a_file_everything_is_as_usual(file: PreferencesFile) -> None:
    assert file.load() == Preferences()
    assert file.slips == ()


def test_what_is_chosen_is_in_the_file_and_there_alone_is_what_was_chosen(file: PreferencesFile) -> None:
    now = file.put(theme="dark", renew_until="18:30", clipboard_seconds=0, notify=False)
    assert now == Preferences(theme="dark", renew_until="18:30", clipboard_seconds=0, notify=False)
    assert file.load() == now
    assert now.day_ends == time(18, 30)
    lines = [line for line in file.path.read_text().splitlines() if not line.startswith("#")]
    assert lines == ['theme = "dark"', 'renew_until = "18:30"', "clipboard_seconds = 0", "notify = false"]
    assert file.path.stat().st_mode & 0o777 == 0o600


def test_comments_order_and_what_is_not_known_stay_when_something_is_chosen(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text('# mine\ntheme = "light" # for the projector\n\nfuture_key = 3\nwarn_minutes = 2\n')
    file.put(theme="dark")
    assert file.path.read_text() == ('# mine\ntheme = "dark" # for the projector\n\nfuture_key = 3\nwarn_minutes = 2\n')


def test_a_slip_is_named_with_its_line_and_the_rest_is_used(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(
        'theme = "drak"\nwarn_minutes = 7\nnotify = "yes"\nclipbord_seconds = 3\nrenew_until = "25:00"\n'
    )
    assert file.load() == Preferences(warn_minutes=7)
    assert [slip.line for slip in file.slips] == [1, 3, 4, 5]
    said = "\n".join(slip.message for slip in file.slips)
    assert 'theme: drak is not possible: write one of "system", "light", "dark"' in said
    assert "notify: yes is not possible: write true or false" in said
    assert "did you mean clipboard_seconds?" in said
    assert 'as in renew_until = "18:30"' in said


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme" * 300_000])
def test_a_file_that_cannot_be_read_is_told_and_stays_as_it_is(file: PreferencesFile, content: bytes) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    assert file.load() == Preferences()
    assert not file.is_readable
    assert len(file.slips) == 1
    with pytest.raises(PreferencesBroken):
        file.put(theme="dark")
    assert file.path.read_bytes() == content


def test_a_wrong_value_is_not_written(file: PreferencesFile) -> None:
    with pytest.raises(BadValue, match="warn_minutes: 0 is not possible: write a whole number from 1 to 60"):
        file.put(warn_minutes=0)
    assert not file.path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    with pytest.raises(PreferencesBroken, match="could not be written"):
        PreferencesFile(blocked / "preferences.toml").put(theme="dark")


SAMPLES = {
    "theme": st.sampled_from(["system", "light", "dark"]),
    "terminal": st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=20),
    "clipboard_seconds": st.integers(0, 3600),
    "keep_in_tray": st.booleans(),
    "renew_until": st.times().map(lambda t: f"{t:%H:%M}"),
}


def test_a_last_line_without_an_end_is_not_run_into_what_is_written_below_it(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("mine.a.b = 1")
    assert file.put(theme="dark").theme == "dark"
    assert file.path.read_text() == 'mine.a.b = 1\ntheme = "dark"\n'


def test_what_only_tomllib_can_read_is_left_as_it_is(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    text = f"x = {'[' * 200}{']' * 200}\n"
    file.path.write_text(text)
    try:
        file.put(theme="dark")
    except PreferencesBroken:
        assert file.path.read_text() == text
    else:
        assert file.load().theme == "dark"


@given(st.fixed_dictionaries({}, optional=SAMPLES))
def test_whatever_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, changes: dict[str, str]) -> None:
    file = PreferencesFile(tmp_path_factory.mktemp("preferences") / "preferences.toml")
    assert file.put(**changes) == Preferences(**changes)  # type: ignore[arg-type]
    assert file.slips == ()


def test_every_preference_takes_its_usual_value_and_refuses_a_list(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    for field in fields(Preferences):
        file.path.write_text(f"{field.name} = []\n")
        assert file.load() == Preferences()
        assert [slip.line for slip in file.slips] == [1], field.name


@pytest.mark.parametrize("left", [b'theme = "dark"\nwarn_min', b"\xff\xfe", b"", b"\0\0\0"])
def test_a_damaged_file_says_what_it_said_when_we_last_wrote_it(file: PreferencesFile, left: bytes) -> None:
    was = file.put(theme="dark", warn_minutes=7)
    file.path.write_bytes(left)
    assert file.load() == was


def test_an_emptied_file_is_written_again_with_the_next_change(file: PreferencesFile) -> None:
    file.put(theme="dark", warn_minutes=7)
    file.path.write_bytes(b"")
    assert file.put(warn_minutes=9) == Preferences(theme="dark", warn_minutes=9)


def test_a_slip_is_told_in_the_language_of_the_window(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "preferences.toml")
    file.path.write_text('themee = "dark"\nwarn_minutes = 0\nnotify = 3\n')
    texts.speak(lambda text, *_: f"<{text}>")
    try:
        file.load()
    finally:
        texts.speak(None)
    assert len(file.slips) == 3
    assert all(slip.message.startswith("<") for slip in file.slips)
    assert "<write true or false, as in notify = true>" in file.slips[2].message
