"""Where an MFA code comes from, that it is sent once, and that nobody is told what a command printed."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.core.token_codes import TokenCode, TokenCodes
from roleswitch.demo.mfa import token_code
from roleswitch.errors import (
    Action,
    BadValue,
    Cancelled,
    KeyringNotAnswering,
    KeyringTrouble,
    RoleSwitchError,
    SourceUnusable,
    TokenCodeRequired,
    TokenCodeUsed,
)
from tests.conftest import Clock
from tests.fakes import MFA_SERIAL, OTHER, WORK, MemoryKeyring, hanging

ASK = "Production needs a code."
# Of RFC 6238, appendix B: at 59 s the last six digits are 287082.
RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
SECRET = "KRUGS4ZANFZSA3TPOQQGCIDSMVQWYIDTMVRXEZLU"
CANARY = "canary-of-the-vault"


class Waiting:
    """Instead of waiting the time goes on."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.seconds: list[float] = []

    def __call__(self, seconds: float, cancelled: threading.Event | None) -> None:
        if cancelled is not None and cancelled.is_set():
            raise Cancelled("Cancelled.")
        self.seconds.append(seconds)
        self._clock.advance(timedelta(seconds=seconds))


@pytest.fixture
def waiting(clock: Clock) -> Waiting:
    return Waiting(clock)


@pytest.fixture
def backend() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def codes(clock: Clock, waiting: Waiting, backend: MemoryKeyring) -> TokenCodes:
    return TokenCodes(Keychain(backend), clock=clock, wait=waiting)


def with_command(*words: str) -> AccessKeySource:
    return replace(WORK, mfa_code_command=words)


def printing(text: str, *, status: int = 0) -> AccessKeySource:
    """A source whose command is a program of its own."""
    script = "import sys; sys.stdout.write(sys.argv[1]); sys.stderr.write(sys.argv[1]); sys.exit(int(sys.argv[2]))"
    return with_command(sys.executable, "-c", script, text, str(status))


def chain_of(error: BaseException | None) -> str:
    texts = []
    while error is not None:
        texts.append(repr(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(texts)


# Typed and pasted codes


@pytest.mark.parametrize("given", ["123456", " 123 456\n", "123\u00a0456", "1 2 3 4 5 6"])
def test_a_code_is_taken_however_it_was_typed_or_pasted(codes: TokenCodes, given: str) -> None:
    assert codes.code_for(WORK, MFA_SERIAL, given, ask=ASK) == TokenCode("123456", typed=True)


@pytest.mark.parametrize("given", ["", "12345", "1234567", "12345a", "１２３４５６", "123-456"])
def test_what_is_no_code_is_refused_and_uses_nothing_up(codes: TokenCodes, given: str) -> None:
    with pytest.raises(BadValue, match="MFA code") as caught:
        codes.code_for(WORK, MFA_SERIAL, given, ask=ASK)
    assert caught.value.field == "token_code"
    assert not Path(files.state_folder()).exists()


def test_a_code_hides_from_repr() -> None:
    assert "123456" not in repr(TokenCode("123456", typed=True))


def test_without_any_way_to_a_code_a_person_is_asked_for_it(codes: TokenCodes, backend: MemoryKeyring) -> None:
    asked_of_keyring: list[str] = []
    backend._before = asked_of_keyring.append
    assert codes.asks_person(WORK)
    with pytest.raises(TokenCodeRequired) as caught:
        codes.code_for(WORK, MFA_SERIAL, ask=ASK)
    trouble = caught.value
    assert (str(trouble), trouble.serial, trouble.source) == (ASK, MFA_SERIAL, "work")
    (step,) = trouble.next_steps
    assert (step.action, step.argument) == (Action.ENTER_CODE, "work")
    assert asked_of_keyring == []


# A code is sent once


def test_a_code_is_not_sent_twice_and_the_person_is_told_when_the_next_comes(codes: TokenCodes, clock: Clock) -> None:
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    clock.advance(timedelta(seconds=12))
    with pytest.raises(TokenCodeUsed, match=f"{MFA_SERIAL} was used already.* wait 18 s") as caught:
        codes.code_for(WORK, MFA_SERIAL, "123 456", ask=ASK)
    assert (caught.value.seconds_to_next, caught.value.source) == (18, "work")
    assert "123456" not in chain_of(caught.value)


@pytest.mark.parametrize(
    ("second", "to_next"), [(0, 30), (0.4, 30), (1, 29), (29, 1), (29.9, 1), (30, 30), (59, 1), (60, 30)]
)
def test_the_seconds_to_the_next_code_are_those_of_the_clock(
    codes: TokenCodes, clock: Clock, second: float, to_next: int
) -> None:
    clock.advance(timedelta(seconds=second))
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    with pytest.raises(TokenCodeUsed) as caught:
        codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    assert caught.value.seconds_to_next == to_next


@pytest.mark.parametrize(("after", "refused"), [(0, True), (89, True), (90, False), (-89, True), (-90, False)])
def test_a_code_counts_as_used_for_90_seconds_also_where_the_clock_was_set_back(
    codes: TokenCodes, clock: Clock, after: int, refused: bool
) -> None:
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    clock.advance(timedelta(seconds=after))
    if refused:
        with pytest.raises(TokenCodeUsed):
            codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    else:
        assert codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK).code == "123456"


def test_other_codes_and_other_devices_are_not_held_up(codes: TokenCodes) -> None:
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    assert codes.code_for(WORK, MFA_SERIAL, "654321", ask=ASK).code == "654321"
    assert codes.code_for(WORK, f"{MFA_SERIAL}-2", "123456", ask=ASK).code == "123456"


def test_two_sources_with_one_device_share_its_codes(codes: TokenCodes, clock: Clock) -> None:
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    with pytest.raises(TokenCodeUsed):
        codes.code_for(ProfileSource(name="other", profile="other"), MFA_SERIAL, "123456", ask=ASK)


def test_what_was_sent_is_forgotten_after_three_minutes(codes: TokenCodes, clock: Clock) -> None:
    file = Path(files.state_folder()) / "mfa.json"
    for number in range(3):
        codes.code_for(WORK, MFA_SERIAL, f"12345{number}", ask=ASK)
        clock.advance(timedelta(minutes=1))
    full = len(file.read_bytes())
    clock.advance(timedelta(minutes=3))
    codes.code_for(WORK, MFA_SERIAL, "654321", ask=ASK)
    assert len(file.read_bytes()) < full - 100


def test_the_book_of_codes_does_not_tell_the_code(codes: TokenCodes) -> None:
    codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK)
    assert "123456" not in (Path(files.state_folder()) / "mfa.json").read_text()


def test_a_book_that_cannot_be_written_holds_nobody_up(codes: TokenCodes, caplog: pytest.LogCaptureFixture) -> None:
    Path(files.state_folder()).parent.mkdir(parents=True, exist_ok=True)
    Path(files.state_folder()).write_text("a file where the folder should be")
    assert codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK).code == "123456"
    assert "cannot be written down" in caplog.text
    assert "123456" not in caplog.text


GIVE = """
import sys
from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKeySource
from roleswitch.core.token_codes import TokenCodes
from roleswitch.errors import TokenCodeUsed
source = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
codes = TokenCodes(Keychain())
print("ready", flush=True)
sys.stdin.readline()
try:
    codes.code_for(source, "arn:aws:iam::111122223333:mfa/boaty", "123456", ask="")
    print("sent")
except TokenCodeUsed:
    print("used already")
"""


def test_of_several_processes_with_one_code_one_sends_it() -> None:
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    several = [
        subprocess.Popen(
            [sys.executable, "-c", GIVE], env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for process in several:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in several:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = sorted(process.communicate(timeout=60)[0].strip() for process in several)
    assert said == ["sent", "used already", "used already", "used already"]


# A command


@pytest.mark.parametrize(
    "printed",
    ["123456", "123456\n", "AWS:boaty@111122223333    123456\r\n", "code: 123456.\n", "\u00e9\ud83d\ude00 123456"],
)
def test_the_code_is_found_in_what_the_command_prints(codes: TokenCodes, printed: str) -> None:
    source = printing(printed.encode("utf-16", "surrogatepass").decode("utf-16"))
    assert not codes.asks_person(source)
    assert codes.code_for(source, MFA_SERIAL, ask=ASK) == TokenCode("123456", typed=False)


@pytest.mark.parametrize("printed", ["", "\n", "12345", "1234567", "123456 654321", "a123456", "123456_7", "secret"])
def test_without_exactly_one_code_in_it_what_was_printed_is_not_told(
    codes: TokenCodes, printed: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(SourceUnusable, match="gives the MFA codes of work, printed") as caught:
        codes.code_for(printing(printed + f" {CANARY}"), MFA_SERIAL, ask=ASK)
    assert CANARY not in chain_of(caught.value) + caplog.text
    assert [step.action for step in caught.value.next_steps] == [Action.TRY_AGAIN, Action.ENTER_CODE]


def test_a_command_that_fails_is_told_by_its_program_and_status_alone(
    codes: TokenCodes, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(SourceUnusable) as caught:
        codes.code_for(printing(f"123456 {CANARY}", status=3), MFA_SERIAL, ask=ASK)
    assert str(caught.value) == (
        f"{Path(sys.executable).name}, which gives the MFA codes of work, ended with status 3: run it in a terminal to "
        "see why."
    )
    assert CANARY not in chain_of(caught.value) + caplog.text + "".join(capfd.readouterr())


@pytest.mark.parametrize("program", ["no-such-program-here", "/no/such/folder/ykman", "/", "with\0null"])
def test_a_command_that_cannot_be_started_is_told(codes: TokenCodes, program: str) -> None:
    with pytest.raises(SourceUnusable, match="cannot be started: ") as caught:
        codes.code_for(with_command(program, CANARY), MFA_SERIAL, ask=ASK)
    assert CANARY not in chain_of(caught.value)


def test_a_given_code_goes_before_the_command(codes: TokenCodes) -> None:
    source = with_command("no-such-program-here")
    assert codes.code_for(source, MFA_SERIAL, "123456", ask=ASK) == TokenCode("123456", typed=True)


def test_no_shell_sees_the_command(codes: TokenCodes, tmp_path: Path) -> None:
    words = (sys.executable, "-c", "import sys; print(sys.argv[1:] == ['$HOME; touch here', '*'] and 123456)")
    source = with_command(*words, "$HOME; touch here", "*")
    assert codes.code_for(source, MFA_SERIAL, ask=ASK).code == "123456"


def test_the_command_has_the_persons_environment_and_nothing_to_read(
    codes: TokenCodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GPG_TTY", "/dev/pts/7")
    script = "import os, sys; print(123456 if os.environ['GPG_TTY'] == '/dev/pts/7' and not sys.stdin.read() else '')"
    assert codes.code_for(with_command(sys.executable, "-c", script), MFA_SERIAL, ask=ASK).code == "123456"


def running(words: str) -> bool:
    """Whether a process has this among its arguments."""
    for cmdline in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if words.encode() in cmdline.read_bytes():
                return True
        except OSError:  # it has ended since
            continue
    return False


def gone(words: str) -> bool:
    until = time.monotonic() + 10
    while running(words) and time.monotonic() < until:
        threading.Event().wait(0.02)
    return not running(words)


# A program that starts another one, which keeps its output open.
NESTED = """
import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", sys.argv[1]])
print("started", flush=True)
"""


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc")
def test_a_command_that_does_not_end_is_ended_with_what_it_started(clock: Clock, tmp_path: Path) -> None:
    codes = TokenCodes(Keychain(MemoryKeyring()), clock=clock, command_seconds=1.5)
    began = time.monotonic()
    with pytest.raises(SourceUnusable, match=r"did not end within 1.5 seconds.*a touch of the security key"):
        codes.code_for(with_command(sys.executable, "-c", NESTED, str(tmp_path)), MFA_SERIAL, ask=ASK)
    assert time.monotonic() - began < 10
    assert gone(str(tmp_path))


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc")
def test_a_cancel_ends_the_command_and_uses_no_code_up(codes: TokenCodes, tmp_path: Path) -> None:
    cancelled, mark = threading.Event(), str(tmp_path)
    source = with_command(sys.executable, "-c", "import time; time.sleep(60)", mark)

    def person_gives_up() -> None:
        while not running(mark):
            threading.Event().wait(0.01)
        cancelled.set()

    person = threading.Thread(target=person_gives_up)
    person.start()
    with pytest.raises(Cancelled):
        codes.code_for(source, MFA_SERIAL, ask=ASK, cancelled=cancelled)
    person.join()
    assert gone(mark)


def test_the_person_is_told_that_a_command_waits(codes: TokenCodes, tmp_path: Path) -> None:
    """As ykman does for a touch."""
    told: list[str] = []
    touched = tmp_path / "touched"

    def waits(what: str) -> None:
        told.append(what)
        touched.touch()

    codes.on_waiting = waits
    script = "import os, sys, time\nwhile not os.path.exists(sys.argv[1]): time.sleep(0.02)\nprint(123456)"
    source = with_command(sys.executable, "-c", script, str(touched))
    assert codes.code_for(source, MFA_SERIAL, ask=ASK).code == "123456"
    assert told == [f"{Path(sys.executable).name}, which gives the MFA code"]


def test_a_command_that_prints_without_end_is_refused(codes: TokenCodes) -> None:
    script = "while True: print('123 ' * 1000)"
    with pytest.raises(SourceUnusable):
        codes.code_for(with_command(sys.executable, "-c", script), MFA_SERIAL, ask=ASK)


def test_a_command_whose_code_was_used_is_asked_again_in_the_next_step(
    codes: TokenCodes, clock: Clock, waiting: Waiting, tmp_path: Path
) -> None:
    file = tmp_path / "device"
    file.write_text("123456")
    source = with_command(sys.executable, "-c", "import sys; print(open(sys.argv[1]).read())", str(file))
    codes.code_for(source, MFA_SERIAL, ask=ASK)
    clock.advance(timedelta(seconds=4))

    def wait(seconds: float, cancelled: threading.Event | None) -> None:
        waiting(seconds, cancelled)
        file.write_text("654321")

    codes._wait = wait
    assert codes.code_for(source, MFA_SERIAL, ask=ASK).code == "654321"
    assert waiting.seconds == [26]


def test_a_command_that_gives_the_same_code_again_after_the_wait_is_not_believed(codes: TokenCodes) -> None:
    source = printing("123456")
    codes.code_for(source, MFA_SERIAL, ask=ASK)
    with pytest.raises(TokenCodeUsed):
        codes.code_for(source, MFA_SERIAL, ask=ASK)


def test_the_wait_for_the_next_code_can_be_called_off(clock: Clock) -> None:
    codes = TokenCodes(Keychain(MemoryKeyring()), clock=clock)
    codes.put_totp("work", SECRET)
    codes.code_for(WORK, MFA_SERIAL, ask=ASK)
    cancelled = threading.Event()
    person = threading.Timer(0.2, cancelled.set)
    person.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        codes.code_for(WORK, MFA_SERIAL, ask=ASK, cancelled=cancelled)
    person.join()
    assert time.monotonic() - began < 10


# A TOTP secret in the keyring


def test_a_totp_secret_gives_the_codes_of_rfc_6238(backend: MemoryKeyring) -> None:
    codes = TokenCodes(Keychain(backend), clock=lambda: datetime.fromtimestamp(59, UTC))
    codes.put_totp("work", RFC_SECRET)
    assert codes.code_for(WORK, MFA_SERIAL, ask=ASK) == TokenCode("287082", typed=False)


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        SECRET.lower(),
        " ".join(SECRET[start : start + 4] for start in range(0, len(SECRET), 4)),
        "-".join(SECRET[start : start + 4] for start in range(0, len(SECRET), 4)),
        f"  {SECRET}\n",
        f"otpauth://totp/Amazon%20Web%20Services:boaty@acme?secret={SECRET}&issuer=Amazon%20Web%20Services",
        f"otpauth://totp/AWS:boaty?secret={SECRET.lower()}&algorithm=SHA1&digits=6&period=30\n",
    ],
)
def test_a_secret_is_taken_as_aws_shows_it(codes: TokenCodes, clock: Clock, text: str) -> None:
    now, following = codes.put_totp("work", text)
    assert now == token_code(SECRET, clock())
    assert following == token_code(SECRET, clock() + timedelta(seconds=30))
    assert codes.has_totp("work")
    assert not codes.asks_person(WORK)
    assert codes.code_for(WORK, MFA_SERIAL, ask=ASK) == TokenCode(now, typed=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123456",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "JBSWY3DPEHPK3PXP",
        SECRET[:-1],
        SECRET + "1",
        f"otpauth://hotp/AWS:boaty?secret={SECRET}&counter=1",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&digits=8",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&period=60",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&algorithm=SHA256",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&encoder=steam",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&counter=1",
        f"otpauth://hotp/AWS:boaty?secret={SECRET}&period=30",
        f"otpauth://hotp/AWS:boaty?secret={SECRET}&encoder=steam&algorithm=SHA1",
        f"otpauth://totp/AWS:boaty?secret={SECRET}&secret={SECRET}",
        f"otpauth://totp/AWS:boaty?secrets={SECRET}",
        f"otpauth://[{SECRET}/x?secret=1",
        f"https://example.com/?secret={SECRET}",
    ],
)
def test_what_is_no_secret_of_aws_is_refused_without_a_word_of_it(
    codes: TokenCodes, backend: MemoryKeyring, text: str
) -> None:
    with pytest.raises(BadValue, match=r"^MFA secret: this is not one") as caught:
        codes.put_totp("work", text)
    assert caught.value.field == "totp_secret"
    assert SECRET[:-1] not in chain_of(caught.value)
    assert backend.items == {}
    assert not codes.has_totp("work")


def test_a_totp_code_that_was_sent_is_followed_by_the_next_one(
    codes: TokenCodes, clock: Clock, waiting: Waiting
) -> None:
    codes.put_totp("work", SECRET)
    clock.advance(timedelta(seconds=7))
    first = codes.code_for(WORK, MFA_SERIAL, ask=ASK)
    second = codes.code_for(WORK, MFA_SERIAL, ask=ASK)
    assert waiting.seconds == [23]
    assert first.code != second.code == token_code(SECRET, clock())


def test_which_sources_have_a_secret_is_told_without_the_keyring_and_by_other_processes(
    codes: TokenCodes, backend: MemoryKeyring
) -> None:
    codes.put_totp("work", SECRET)
    asked: list[str] = []
    others = TokenCodes(Keychain(MemoryKeyring(before=asked.append)))
    assert (others.has_totp("work"), others.has_totp("other")) == (True, False)
    others.remove_totp("other")
    assert asked == []
    assert SECRET not in (Path(files.state_folder()) / "mfa.json").read_text()


def test_a_secret_that_was_removed_is_asked_for_no_more(codes: TokenCodes, backend: MemoryKeyring) -> None:
    codes.put_totp("work", SECRET)
    codes.remove_totp("work")
    codes.remove_totp("work")
    assert backend.items == {}
    assert codes.asks_person(WORK)


def test_a_secret_that_is_gone_from_the_keyring_makes_the_person_be_asked(
    codes: TokenCodes, backend: MemoryKeyring
) -> None:
    codes.put_totp("work", SECRET)
    backend.items.clear()
    with pytest.raises(TokenCodeRequired):
        codes.code_for(WORK, MFA_SERIAL, ask=ASK)


def failing(error: Exception) -> Callable[[str], None]:
    def before(what: str) -> None:
        raise error

    return before


def test_a_keyring_that_fails_leaves_what_was_known(clock: Clock, backend: MemoryKeyring) -> None:
    broken = TokenCodes(Keychain(MemoryKeyring(before=failing(OSError("the bus has gone")))), clock=clock)
    with pytest.raises(KeyringTrouble):
        broken.put_totp("work", SECRET)
    assert not broken.has_totp("work")
    TokenCodes(Keychain(backend), clock=clock).put_totp("work", SECRET)
    for call in (lambda: broken.put_totp("work", RFC_SECRET), lambda: broken.remove_totp("work")):
        with pytest.raises(KeyringTrouble):
            call()
        assert broken.has_totp("work")


def wait(never: threading.Event) -> None:
    never.wait()


def test_a_keyring_that_does_not_answer_is_told_and_a_given_code_needs_none(clock: Clock) -> None:
    with hanging() as never:
        TokenCodes(Keychain(MemoryKeyring()), clock=clock).put_totp("work", SECRET)
        backend = MemoryKeyring(before=lambda _: wait(never))
        codes = TokenCodes(Keychain(backend, limit_seconds=0.2), clock=clock)
        with pytest.raises(KeyringNotAnswering):
            codes.code_for(WORK, MFA_SERIAL, ask=ASK)
        assert codes.code_for(WORK, MFA_SERIAL, "123456", ask=ASK).code == "123456"


def test_where_nothing_can_be_written_down_no_secret_is_kept(codes: TokenCodes, backend: MemoryKeyring) -> None:
    Path(files.state_folder()).parent.mkdir(parents=True, exist_ok=True)
    Path(files.state_folder()).write_text("a file where the folder should be")
    with pytest.raises(SourceUnusable, match="cannot be written"):
        codes.put_totp("work", SECRET)
    assert backend.items == {}


def test_two_sources_have_secrets_of_their_own(codes: TokenCodes, clock: Clock) -> None:
    codes.put_totp("work", SECRET)
    codes.put_totp("other", RFC_SECRET)
    other = AccessKeySource(name="other", access_key_id=OTHER.access_key_id)
    assert codes.code_for(other, MFA_SERIAL, ask=ASK).code == token_code(RFC_SECRET, clock())
    assert codes.code_for(WORK, MFA_SERIAL, ask=ASK).code == token_code(SECRET, clock())


def test_every_trouble_has_a_next_step(codes: TokenCodes) -> None:
    troubles: list[RoleSwitchError] = []
    for source in (WORK, printing("none"), with_command("no-such-program-here")):
        with pytest.raises(RoleSwitchError) as caught:
            codes.code_for(source, MFA_SERIAL, ask=ASK)
        troubles.append(caught.value)
    assert all(trouble.next_steps for trouble in troubles)


def test_pyotp_is_not_loaded_before_it_is_needed() -> None:
    loads = "import sys, roleswitch.core.token_codes; print('pyotp' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
