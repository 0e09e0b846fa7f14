"""From a session to work, for real: the guard, the console, a program that asks, history, S3, a new role, hooks.

Each test opens the window anew on the same home, whose secrets are looked for at the end.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from roleswitch.demo.strict_aws import StrictAws, StrictRole, exchange
from tests.access.s3_on_loopback import Front, moto_process, s3_error
from tests.desktop.canaries import AS_CHATTY_AS_IT_GETS, command_lines_into, spellings
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody
from tests.desktop.window import ROLESWITCH

pytestmark = pytest.mark.desktop

MFA_SERIAL = "arn:aws:iam::111122223333:mfa/boaty"
WITH_MFA = replace(BOATY, mfa_serial=MFA_SERIAL, any_token_code=True)
PAYMENTS, OPERATOR, CLUSTER, REPORTS, AUDIT = (
    StrictRole(f"arn:aws:iam::482109375526:role/{name}", (BOATY.arn,), mfa_required=name == "Operator")
    for name in ("Payments", "Operator", "Cluster", "Reports", "Audit")
)
# One for each test: a session goes on in the next one.
ROLES = (
    f'mfa_serial = "{MFA_SERIAL}"\n',
    section("prod", ADMIN, 'account_name = "acme-prod"\n'),
    section("lake", LAKE, 'account_name = "acme-data"\nreason = "tag"\n'),
    section("operator", OPERATOR, 'account_name = "acme-prod"\nmfa = "session"\ndeliver = "credential-process"\n'),
    section(
        "payments",
        PAYMENTS,
        'account_name = "acme-prod"\ncolor = "red"\ntype_name_to_assume = true\nstand_out = true\nend_on_lock = true\n',
    ),
    section(
        "cluster",
        CLUSTER,
        'account_name = "acme-prod"\nhooks = { after_assume = [["sh", "-c", "echo The cluster is away; exit 3"]] }\n',
    ),
    section("reports", REPORTS, 'account_name = "acme-prod"\n'),
    section("audit", AUDIT, 'account_name = "acme-prod"\n'),
)
RED = "D13438"

# Follows a redirect as a browser does, and says where that ended, what stood there, and on whose command line its
# address was meanwhile.
BROWSER = f"""#!{sys.executable}
import json, pathlib, sys, urllib.request
request = urllib.request.Request(sys.argv[-1], headers={{"Sec-Fetch-Mode": "navigate"}})
with urllib.request.urlopen(request, timeout=10) as answer:
    ended = [answer.url, answer.read().decode()]
lines = []
for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
    try:
        lines.append(process.read_text(errors="replace"))
    except OSError:
        pass
told = pathlib.Path(__file__).with_name("told")
told.with_suffix(".new").write_text(json.dumps([*ended, lines]))
told.with_suffix(".new").rename(told)
"""
# Another program's window, where somebody is typing.
EDITOR = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
edit = QLineEdit()
edit.setWindowTitle("Editor")
edit.setAccessibleName("What is typed in the editor")
edit.textChanged.connect(edit.setWindowTitle)
edit.move(90, 620)
edit.show()
app.exec()
"""


@dataclass
class Work:
    """A person's home over all tests, and what was seen of it meanwhile."""

    person: Person
    aws: StrictAws
    s3: Front
    browser: Path
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    """The role of every secret key and token that a session had."""
    tokens: list[str] = field(default_factory=list, repr=False)
    """Of sign-ins to the console."""
    command_lines: set[bytes] = field(default_factory=set, repr=False)
    printed: list[str] = field(default_factory=list, repr=False)
    """By the window, with everything logged."""

    def note_sessions(self) -> None:
        for file in self.person.sessions.glob("*.session"):
            for secret in re.findall(r'"(?:SecretAccessKey|SessionToken)": ?"([^"]+)"', file.read_text()):
                self.secrets.setdefault(secret, file.stem.removeprefix("role-"))

    def printed_now(self) -> str:
        process = self.person.process
        return self.person.desktop.printed(process) if process is not None else ""

    def files_with(self, secret: str) -> set[str]:
        """Names of all files below the homes and the runtime folder that hold the secret, in any spelling."""
        spelled = spellings(secret)
        found = set()
        for folder in (self.person.home, self.person.desktop.folder):
            for path in folder.rglob("*"):
                with suppress(OSError):
                    if path.is_file() and any(spelling in path.read_bytes() for spelling in spelled):
                        found.add(path.name)
        return found


@pytest.fixture(scope="module")
def whole(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Work]:
    """Somebody with a key and roles, moto behind the strict AWS, and a browser of their own."""
    folder = tmp_path_factory.mktemp("at-work")
    (folder / "browser").mkdir()
    browser = folder / "browser" / "stand-in"
    browser.write_text(BROWSER)
    browser.chmod(0o755)
    roles = [ADMIN, LAKE, OPERATOR, PAYMENTS, CLUSTER, REPORTS, AUDIT]
    with ExitStack() as stack:
        s3 = stack.enter_context(Front(stack.enter_context(moto_process())))
        aws = stack.enter_context(StrictAws([WITH_MFA], roles, upstream=s3.url))
        person = stack.enter_context(somebody(desktop, folder / "somebody", aws.url))
        person.has_key()
        person.run(ROLESWITCH, "key", "test", "work")  # from then on it is known whose it is
        person.has_roles(*ROLES, f'\n[console]\nbrowser = "{browser}"\n')
        work = Work(person, aws, s3, browser)
        stack.enter_context(command_lines_into(work.command_lines))
        yield work


@pytest.fixture
def work(whole: Work) -> Iterator[Work]:
    """With the window open."""
    whole.person.open((sys.executable, "-c", AS_CHATTY_AS_IT_GETS))
    yield whole
    whole.s3.fault = lambda _: None
    whole.note_sessions()
    whole.person.end()
    whole.printed.append(whole.printed_now())


# ------------------------------------------------------------ the guard


def test_production_is_assumed_by_typing_its_name_frames_the_window_and_ends_with_the_lock_of_the_screen(
    work: Work,
) -> None:
    person, desktop = work.person, work.person.desktop
    person.press_at_row("payments, acme-prod")
    person.sees("^Assume payments", "dialog")
    person.in_front("^Assume payments")
    desktop.key("Return")  # which leaves, as long as the name is not there
    person.gone("^Assume payments")
    person.row("payments, acme-prod", "not assumed")
    before = assumed(work.aws)

    person.press_at_row("payments, acme-prod")
    person.sees("^Type payments$", "text")
    person.in_front("^Assume payments")
    desktop.type("payments")
    desktop.key("Return")
    person.row("payments, acme-prod", "active")
    assert assumed(work.aws) == before + 1
    words = person.sees("^payments is active$", "label")
    # Beside them, and at the left edge of the window far below.
    for x, y in ((words.x + 2, words.middle[1]), (words.x - 2, words.y + 300)):
        assert pixel(desktop, x, y) == RED
    work.note_sessions()
    wait_for(lambda: "is told on SESSION" in work.printed_now(), "who listens to the screen saver")
    assert has_profile(person, "payments")

    lock_screen(desktop)
    person.row("payments, acme-prod", "not assumed")
    wait_for(lambda: not has_profile(person, "payments"), "the end of the profile")


def assumed(aws: StrictAws) -> int:
    return sum(call.action == "AssumeRole" for call in aws.calls)


def has_profile(person: Person, name: str) -> bool:
    return person.credentials.exists() and f"[{name}]" in person.credentials.read_text()


def pixel(desktop: Desktop, x: int, y: int) -> str:
    """As six hexadecimal digits."""
    one = ("-crop", f"1x1+{x}+{y}", "-depth", "8", "-format", "%[hex:u.p{0,0}]")
    return desktop.run("import", "-window", "root", *one, "info:-")[:6]


def lock_screen(desktop: Desktop) -> None:
    """Say it as a screen saver does, which has its name on the bus."""
    name = "org.freedesktop.ScreenSaver"
    with open_dbus_connection(desktop.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        bus.send_and_get_reply(message_bus.RequestName(name))
        where = DBusAddress("/org/freedesktop/ScreenSaver", interface=name)
        bus.send(new_signal(where, "ActiveChanged", "b", (True,)))
        bus.send_and_get_reply(message_bus.ReleaseName(name))


# ------------------------------------------------------------ the console


def test_the_console_opens_in_the_chosen_browser_which_ends_signed_in_and_no_command_line_had_the_token(
    work: Work,
) -> None:
    person, told = work.person, work.browser.with_name("told")
    person.press_at_row("prod, acme-prod")
    person.row("prod, acme-prod", "active")
    open_menu_below(person, "Open console")  # on its first entry
    person.sees("^The console is open as prod.$", "label")
    wait_for(told.exists, "the end of the browser's way")
    address, page, lines = json.loads(told.read_text())
    where = urlsplit(address)
    assert f"{where.scheme}://{where.netloc}{where.path}" == f"{work.aws.url}/federation"
    whose = ADMIN.arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")
    assert "<title>Signed in</title>" in page
    assert f"<b>{whose}/" in page
    (token,) = parse_qs(where.query)["SigninToken"]
    assert any(str(work.browser) in line and "http://127.0.0.1:" in line for line in lines)
    assert not [line for line in lines if token in line]
    work.tokens.append(token)
    asked = [call.action for call in work.aws.calls if call.service == "signin"]
    assert asked == ["getSigninToken", "login"]


def open_menu_below(person: Person, button: str) -> None:
    """With the mouse: press a button that opens a menu, and then what comes first in it."""
    box = person.sees(f"^{button}$", "push button")
    person.desktop.click(None, *box.middle)
    person.desktop.click(None, box.x + 30, box.y + box.height + 14)


# ------------------------------------------------------------ a program that asks


def test_a_program_that_wants_a_code_is_seen_in_the_window_which_takes_the_focus_from_nobody(work: Work) -> None:
    person, desktop = work.person, work.person.desktop
    person.row("operator, acme-prod", "not assumed")
    command, environ = (ROLESWITCH, "credential-process", "operator"), desktop.environ | person.environ
    with (
        editor_of(person) as typed_into,
        subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program,
    ):
        person.row("operator, acme-prod", "MFA code needed")
        assert desktop.xdotool("getactivewindow") == typed_into
        desktop.type("still here")
        desktop.window("^still here$")

        person.press_at_row("operator, acme-prod")
        person.in_front("^MFA code for work")
        desktop.type("314159")
        desktop.key("Return")
        printed, errors = program.communicate(timeout=60)
    assert (program.returncode, errors) == (0, "")
    document = json.loads(printed)
    assert sorted(document) == ["AccessKeyId", "Expiration", "SecretAccessKey", "SessionToken", "Version"]
    assert work.aws.session(document["AccessKeyId"]).arn.startswith("arn:aws:sts::482109375526:assumed-role/Operator/")
    person.row("operator, acme-prod", "active")


@contextmanager
def editor_of(person: Person) -> Iterator[str]:
    """A window of another program, which has the focus; its ID."""
    process = person.desktop.start([sys.executable, "-c", EDITOR], **person.environ)
    person.in_front("^Editor$")
    try:
        yield person.desktop.xdotool("getactivewindow")
    finally:
        person.desktop.end(process)


# ------------------------------------------------------------ history


def test_what_was_assumed_and_why_is_found_by_typing_and_saved_for_a_spreadsheet(work: Work) -> None:
    person, desktop = work.person, work.person.desktop
    person.press_at_row("lake, acme-data")
    person.in_front("^Reason for lake")
    desktop.type("INC0012345 disk full")
    desktop.key("Return")
    person.row("lake, acme-data", "active")
    desktop.key("ctrl+shift+c")
    person.copied_exports()

    person.choose_in_menu("Menu", *["Down"] * 4)
    person.in_front("^History")
    desktop.type("disk")
    found = r"^lake, acme-data, .*, INC0012345 disk full, profile lake, exports for bash$"
    person.sees(found, "table cell")
    person.sees("^1 of |^1 in all$", "label")
    person.press("Export…")
    person.in_front("^Export the history")
    target = person.home / "history.csv"
    desktop.type(str(target))
    desktop.key("Return")
    person.sees("^1 row saved as ", "label")
    with target.open(newline="", encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["role"], row["state"]) == ("lake", "active")
    assert (row["reason"], row["delivered_to"]) == ("INC0012345 disk full", "profile lake | exports for bash")
    desktop.key("Escape")
    person.gone("^History")


# ------------------------------------------------------------ access check


def test_a_bucket_is_listed_and_a_file_downloaded_with_the_mouse_and_a_refusal_says_all_that_aws_said(
    work: Work,
) -> None:
    person, desktop = work.person, work.person.desktop
    text = "web 41\n" * 1000
    put_into_bucket(work, "acme-prod-releases", "2026/web-41.txt", text)
    person.press_at_row("reports, acme-prod")
    person.row("reports, acme-prod", "active")
    person.press("More")
    desktop.key("Down", "Down", "Return")
    person.in_front("^Access check — reports")
    for name in ("bucket, acme-prod-releases", "folder, 2026/", "object, web-41.txt, 6.8 KB"):
        desktop.click_on(f"^{name}", "table cell", double=True)
    person.in_front("^Download from S3")
    desktop.key("Return")
    person.in_front("^Download to")
    target = person.home / "web-41.txt"
    desktop.type(str(target))
    desktop.key("Return")
    person.sees("^6.8 KB downloaded to ", "label")
    assert target.read_text() == text

    work.s3.fault = lambda _: s3_error("AccessDenied")
    desktop.key("F5")
    person.sees("^reports may not list what is in s3://acme-prod-releases", "label")
    person.press("Copy details")
    wait_for(lambda: "Request ID" in desktop.clipboard(), "the details")
    said = desktop.clipboard()
    assert "Status: 403\nCode: AccessDenied\n" in said
    assert "Request ID: 4442587FB7D0A2F9" in said


def put_into_bucket(work: Work, bucket: str, key: str, text: str) -> None:
    headers = {
        "x-moto-account-id": ADMIN.arn.split(":")[4],
        # moto takes service and region from here and, as it is set, checks nothing else.
        "authorization": "AWS4-HMAC-SHA256 Credential=x/20240101/eu-west-1/s3/aws4_request",
    }
    place = "<LocationConstraint>eu-west-1</LocationConstraint>"
    body = f"<CreateBucketConfiguration>{place}</CreateBucketConfiguration>"
    exchange(work.s3.url, "PUT", f"/{bucket}", headers, body.encode())
    exchange(work.s3.url, "PUT", f"/{bucket}/{key}", headers, text.encode())


# ------------------------------------------------------------ hooks


def test_a_failing_hook_is_shown_beside_the_living_session(work: Work) -> None:
    person = work.person
    person.press_at_row("cluster, acme-prod")
    person.row("cluster, acme-prod", "active")
    person.choose("cluster, acme-prod")
    person.sees("The cluster is away", "label")
    person.row("cluster, acme-prod", "active")
    assert person.arn_of("cluster").startswith("arn:aws:sts::482109375526:assumed-role/Cluster/")


# ------------------------------------------------------------ a new role


def test_a_role_is_set_up_and_checked_with_the_key_of_the_source_and_is_in_the_list(work: Work) -> None:
    person, desktop = work.person, work.person.desktop
    person.choose_in_menu("Menu", *["Down"] * 3)
    person.in_front("^Set up a role")
    for text in ("111122223333", "team/Deployer"):
        desktop.type(text)
        desktop.key("Tab")
    # Over a name, as the wheel over a choice is for that.
    desktop.xdotool("mousemove", *person.sees("^Caller's account$", "label").middle, "click", "--repeat", 30, 5)
    at_bottom = person.sees("^Close$", "push button").y
    wait_for(lambda: person.sees("^Choose whose…$", "combo box").y < at_bottom - 30, "the end of the form")
    desktop.click_on("^Choose whose…$", "combo box")
    desktop.key("Down", "Return")
    person.press("Create and check")
    person.gone("^Set up a role")
    person.row("deployer, 1111-2222-3333", "not assumed")
    assert "CreateRole" in [call.action for call in work.aws.calls if call.service == "iam"]
    person.press_at_row("deployer, 1111-2222-3333")
    person.row("deployer, 1111-2222-3333", "active")
    assert person.arn_of("deployer").startswith("arn:aws:sts::111122223333:assumed-role/Deployer/")


# ------------------------------------------------------------ secrets


def test_the_secrets_of_all_these_sessions_are_where_they_are_used_alone_and_nowhere_once_they_are_ended(
    work: Work,
) -> None:
    person = work.person
    person.press_at_row("audit, acme-prod")
    person.row("audit, acme-prod", "active")
    work.note_sessions()
    alive = {file.stem.removeprefix("role-") for file in person.sessions.glob("*.session")}
    assert "audit" in alive
    for secret, role in work.secrets.items():
        profile = {"credentials"} if role != "operator" else set()
        assert work.files_with(secret) == ({f"role-{role}.session"} | profile if role in alive else set())

    for role in alive:
        person.run(ROLESWITCH, "end", role)
    # So these are searched.
    command_lines, printed = b"\n".join(work.command_lines), "\n".join([*work.printed, work.printed_now()])
    assert b"end\0audit" in command_lines
    assert "DEBUG" in printed
    assert work.files_with(BOATY.access_key_id) >= {"roles.toml"}
    for secret in (*work.secrets, *work.tokens):
        assert not work.files_with(secret)
        assert not any(spelling in command_lines + printed.encode() for spelling in spellings(secret))
