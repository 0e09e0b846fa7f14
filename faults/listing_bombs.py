"""Lists of AWS that are made to use up time and memory, or to have no end: of Organizations and of Identity Center.

What reads them is a process of its own, `python -m faults.listing_bombs`, so that its time and memory are its own.
"""

from __future__ import annotations

import gzip
import http.server
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from faults.fault import Fault, Outcome, Run
from faults.home import TREE, person
from faults.servers import CANCEL_SECONDS, DRIP_SECONDS, Answers, End, most_until_cancelled
from roleswitch.core.aws import DEADLINE_SECONDS
from roleswitch.core.session import utc_now
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import SsoCache, SsoToken
from roleswitch.errors import AwsUnreachable, Cancelled, RoleSwitchError, StsTrouble
from roleswitch.exchange.organization import Template
from roleswitch.switch import Switch
from tests.fakes import ROLES_FILE
from tests.loopback import Loopback

SECONDS = 2.0
"""Of a processor, for a list that is refused."""
MOST_MEMORY = 150_000_000
"""Bytes more than before."""
LONGEST_SECONDS = 3 * DEADLINE_SECONDS + 5
"""Of a call that nobody answers: three tries, and the pauses between."""
PORTAL = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")

Json = Mapping[str, object]
Page = Callable[[int, str], Json | bytes]
"""The answer to the so manyth call, from 0; of what is asked for: the action, or the path."""


class Told(NamedTuple):
    what: str
    """The class of the trouble; `offered` where it was read."""
    says: str
    """What is in the sentence."""


OFFERED = "offered"
NOT_AWS = Told(AwsUnreachable.__name__, "answered is not AWS's")
NO_ANSWER = Told(AwsUnreachable.__name__, "did not answer in time")
NO_END = Told(StsTrouble.__name__, "answered with pages without an end")
NO_END_OF_UNITS = Told(StsTrouble.__name__, "answered with organizational units without an end")
NOWHERE = Told(StsTrouble.__name__, "answered with a page that leads nowhere")
NO_NAME = Told(StsTrouble.__name__, "answered with a Name that is none")
TOO_MANY_PAGES = Told(StsTrouble.__name__, "answered with more than")
NOTHING = Told(OFFERED, "0 roles")
"""It is a list as good as any, though there is nothing in it."""


class Bomb(NamedTuple):
    page: Page
    told: Told = NOT_AWS
    headers: Mapping[str, str] = {}
    drips: bool = False
    hangs: bool = False
    is_long: bool = False
    """So many calls that it takes longer; it ends all the same, by itself."""

    @property
    def is_endless(self) -> bool:
        """Whether only the deadline ends it."""
        return self.drips or self.hangs


# ---------------------------------------------------------------- pages


def _accounts(first: int, count: int) -> list[Json]:
    ids = [f"{number:012}" for number in range(first, first + count)]
    arn = "arn:aws:organizations::111122223333:account/o-exampleorg"
    return [{"Id": each, "Arn": f"{arn}/{each}", "Name": f"Shop {each}", "State": "ACTIVE"} for each in ids]


def _listed(first: int, count: int) -> list[Json]:
    return [{"accountId": f"{number:012}", "accountName": f"Shop {number}"} for number in range(first, first + count)]


def _roles(count: int) -> list[Json]:
    return [{"roleName": f"Set-{number}", "accountId": "000000000001"} for number in range(count)]


def _of_an_organization(accounts: Callable[[int], Json]) -> Page:
    """Below one root that has no units."""
    beginning = [{"Roots": [{"Id": "r-exam"}]}]

    def page(number: int, action: str) -> Json:
        if action == "ListRoots":
            return beginning[0]
        return {"OrganizationalUnits": []} if action.startswith("ListOrg") else accounts(number)

    return page


def _units(name: Callable[[int, int], str], count: int) -> Page:
    """`count` units below every unit."""

    def page(number: int, action: str) -> Json:
        if action == "ListRoots":
            return {"Roots": [{"Id": "r-exam"}]}
        if action == "ListAccountsForParent":
            return {"Accounts": []}
        return {"OrganizationalUnits": [{"Id": name(number, each), "Name": "x"} for each in range(count)]}

    return page


def _of_a_portal(accounts: Callable[[int], Json], roles: Callable[[int], Json] = lambda _: {"roleList": []}) -> Page:
    return lambda number, path: accounts(number) if path.endswith("accounts") else roles(number)


MEGABYTE = 1_000_000


@cache
def _zeros() -> bytes:
    return gzip.compress(bytes(400 * MEGABYTE), 6)


def _raw(content: Callable[[], bytes]) -> Page:
    return lambda *_: content()


def _on_both(name: str, of_members: Told) -> Mapping[str, Bomb]:
    """What needs no list, for a page of accounts."""
    return {
        f"{name}: 50 MB of one text": Bomb(_raw(lambda: b'{"x": "' + b"x" * 50 * MEGABYTE + b'"}')),
        f"{name}: 50 MB of accounts": Bomb(
            _raw(lambda: json.dumps({"Accounts": _accounts(0, 350_000), "accountList": []}).encode())
        ),
        f"{name}: 400 MB in 400 KB": Bomb(_raw(_zeros), headers={"Content-Encoding": "gzip"}),
        f"{name}: as many members as fit": Bomb(
            _raw(lambda: b'{"Roots": [%b{}], "accountList": [%b{}]}' % (b"{}," * 65_000, b"{}," * 65_000)), of_members
        ),
        f"{name}: as many numbers as fit": Bomb(_raw(lambda: b'{"x": [%b1]}' % (b"1," * 190_000))),
        f"{name}: deep": Bomb(_raw(lambda: b'{"Accounts": ' * 30_000)),
        f"{name}: deep arrays": Bomb(_raw(lambda: b'{"Accounts":' + b"[" * 390_000)),
        f"{name}: a long number": Bomb(_raw(lambda: b'{"Accounts": ' + b"9" * 390_000 + b"}")),
        f"{name}: escapes": Bomb(_raw(lambda: b'{"Accounts": "' + b"\\u202e" * 60_000 + b'"}')),
        f"{name}: drips": Bomb(_raw(lambda: b'{"Accounts": []}' + b" " * 1000), NO_ANSWER, drips=True),
        f"{name}: hangs": Bomb(_raw(lambda: b"{"), NO_ANSWER, hangs=True),
    }


BOMBS: Mapping[str, Bomb] = {
    **_on_both("organization", Told(StsTrouble.__name__, "answered with a root that is none")),
    "organization: 100 000 accounts in a page": Bomb(
        _of_an_organization(lambda _: {"Accounts": _accounts(0, 100_000)}),
    ),
    "organization: 100 000 accounts by 1000": Bomb(
        _of_an_organization(lambda number: {"Accounts": _accounts(number * 1000, 1000), "NextToken": f"{number}"}),
        NO_END,
    ),
    "organization: accounts without an end": Bomb(
        _of_an_organization(lambda number: {"Accounts": _accounts(number * 20, 20), "NextToken": f"{number}"}),
        NO_END,
        is_long=True,
    ),
    "organization: the same accounts again and again": Bomb(
        _of_an_organization(lambda number: {"Accounts": _accounts(0, 20), "NextToken": f"{number}"}), NO_END
    ),
    "organization: empty pages without an end": Bomb(
        _of_an_organization(lambda number: {"Accounts": [], "NextToken": f"{number}"}), NO_END
    ),
    "organization: a token that leads to itself": Bomb(
        _of_an_organization(lambda number: {"Accounts": _accounts(number, 1), "NextToken": "a"}), NOWHERE
    ),
    "organization: tokens in a circle": Bomb(
        _of_an_organization(lambda number: {"Accounts": _accounts(number, 1), "NextToken": "abc"[number % 3]}), NOWHERE
    ),
    "organization: a token of 300 KB": Bomb(
        _of_an_organization(lambda number: {"Accounts": [], "NextToken": f"{number}" + "x" * 300_000}), NO_END
    ),
    "organization: names of 10 KB": Bomb(
        _of_an_organization(lambda _: {"Accounts": [{**each, "Name": "x" * 10_000} for each in _accounts(0, 20)]}),
        NO_NAME,
    ),
    "organization: units in a circle": Bomb(_units(lambda _, each: f"ou-exam-{each:08}", 20), NOTHING),
    "organization: units without an end": Bomb(
        _units(lambda number, each: f"ou-exam-{number * 500 + each:010}", 500), NO_END_OF_UNITS
    ),
    "organization: one unit below the other": Bomb(
        _units(lambda number, _: f"ou-exam-{number:010}", 1), NO_END_OF_UNITS
    ),
    **_on_both("portal", NO_END),
    "portal: 100 000 accounts in a page": Bomb(_of_a_portal(lambda _: {"accountList": _listed(0, 100_000)})),
    "portal: 100 000 accounts by 1000": Bomb(
        _of_a_portal(lambda number: {"accountList": _listed(number * 1000, 1000), "nextToken": f"{number}"}), NO_END
    ),
    "portal: accounts without an end": Bomb(
        _of_a_portal(lambda number: {"accountList": _listed(number * 100, 100), "nextToken": f"{number}"}),
        TOO_MANY_PAGES,
        is_long=True,
    ),
    "portal: empty pages without an end": Bomb(
        _of_a_portal(lambda number: {"accountList": [], "nextToken": f"{number}"}), TOO_MANY_PAGES, is_long=True
    ),
    "portal: tokens in a circle": Bomb(
        _of_a_portal(lambda number: {"accountList": _listed(number, 1), "nextToken": "abc"[number % 3]}), NOWHERE
    ),
    "portal: 100 accounts × 1000 permission sets": Bomb(
        _of_a_portal(lambda _: {"accountList": _listed(0, 100)}, lambda _: {"roleList": _roles(1000)}), NO_END
    ),
    "portal: permission sets without an end": Bomb(
        _of_a_portal(
            lambda _: {"accountList": _listed(0, 10)},
            lambda number: {"roleList": _roles(100), "nextToken": f"{number}"},
        ),
        NO_END,
    ),
    "portal: 3000 accounts with nothing in them": Bomb(
        _of_a_portal(lambda number: {"accountList": _listed(0, 3000)}), NOTHING, is_long=True
    ),
}


class Bombs(Loopback):
    """Each at the path that is its number; `answers` counts them."""

    def __init__(self) -> None:
        self.answers = Answers()
        self._calls: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        server.daemon_threads = True
        super().__init__(server)

    def __exit__(self, *what: object) -> None:
        self.answers.stop()
        super().__exit__(None, None, None)

    def number(self, bomb: str, asked: str) -> int:
        """Of the call, from 0."""
        with self._lock:
            number = self._calls.get((bomb, asked), 0)
            self._calls[bomb, asked] = number + 1
        return number


def _handler_of(bombs: Bombs) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _, number, path = self.path.split("?")[0].split("/", 2)
            self._answer(number, path)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._answer(self.path.strip("/"), self.headers.get("x-amz-target", "").rpartition(".")[2])

        def _answer(self, number: str, asked: str) -> None:
            name, bomb = list(BOMBS.items())[int(number)]
            bombs.answers.give(name, lambda _, end: self._send(name, bomb, asked, end), self.connection)

        def _send(self, name: str, bomb: Bomb, asked: str, end: End) -> None:
            page = bomb.page(bombs.number(name, asked), asked)
            body = page if isinstance(page, bytes) else json.dumps(page).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            for header, value in bomb.headers.items():
                self.send_header(header, value)
            self.end_headers()
            if not bomb.is_endless:
                self.wfile.write(body)
            for byte in body if bomb.drips else b"":
                self.wfile.write(bytes([byte]))
                if end.wait(DRIP_SECONDS):
                    return
            if bomb.hangs:
                end.wait()

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler


# ---------------------------------------------------------------- who reads them


class Read(NamedTuple):
    """What came of one, as the process that reads tells it."""

    name: str
    what: str
    """As `Told.what`; empty where its end was not waited for."""
    said: str
    seconds: float
    """Of a processor."""
    wall: float
    memory: int
    """Bytes more than before."""
    cancelled: float
    """Seconds until a cancel was heard, once an answer was waited for or read; 0 where it was not tried."""


def _read(switch: Switch, name: str, url: str, *, to_the_end: bool) -> Read:
    os.environ["AWS_ENDPOINT_URL_ORGANIZATIONS"] = os.environ["AWS_ENDPOINT_URL_SSO"] = url
    bomb = BOMBS[name]
    waited = _cancelled(switch, name) if bomb.is_endless or bomb.is_long else 0.0
    before, began, at = _peak(reset=True), time.process_time(), time.monotonic()
    what = said = ""
    if to_the_end or not bomb.is_endless:
        what, said = _listed_by(switch, name, None)
    seconds, wall = time.process_time() - began, time.monotonic() - at
    return Read(name, what, said, seconds, wall, _peak() - before, waited)


def _listed_by(switch: Switch, name: str, cancelled: threading.Event | None) -> tuple[str, str]:
    try:
        if name.startswith("portal"):
            offer = switch.lists.find_permission_sets("acme", cancelled=cancelled)
        else:
            template = Template(role_name="Admin", source="work", group_by_unit=True)
            offer = switch.lists.find_accounts("prod", template, cancelled=cancelled)
        return OFFERED, f"{len(switch.lists.preview(offer).at_first())} roles"
    except RoleSwitchError as trouble:
        return type(trouble).__name__, str(trouble)


def _cancelled(switch: Switch, name: str) -> float:
    """Seconds until a cancel in the midst of it is heard; without end where it is not, and 0 where it was over."""
    cancelled, over = threading.Event(), threading.Event()
    heard: list[float] = []

    def read() -> None:
        what, _ = _listed_by(switch, name, cancelled)
        heard.append(time.monotonic() if what == Cancelled.__name__ else float("inf"))
        over.set()

    threading.Thread(target=read, daemon=True).start()
    if over.wait(1.0) and not BOMBS[name].is_endless:
        return 0.0
    at = time.monotonic()
    cancelled.set()
    return heard[0] - at if over.wait(60) else float("inf")


def _peak(*, reset: bool = False) -> int:
    """The most memory in bytes since it was reset (proc(5): clear_refs, VmHWM)."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def main(arguments: list[str]) -> int:
    url, to_the_end, *names = arguments
    switch = Switch.here()
    switch.assume("prod")
    _read(switch, WARM, f"{url}/{list(BOMBS).index(WARM)}", to_the_end=False)  # once, the libraries are loaded
    for name in names:
        done = _read(switch, name, f"{url}/{list(BOMBS).index(name)}", to_the_end=to_the_end == "True")
        print(json.dumps(done), flush=True)
    return 0


WARM = "portal: tokens in a circle"


# ---------------------------------------------------------------- what came of them


def listing_bombs(run: Run) -> Outcome:
    names = list(BOMBS)
    if run.share < 1:
        quick = [name for name in names if not BOMBS[name].is_endless and not BOMBS[name].is_long]
        names = [*run.random().sample(quick, run.times(len(quick), at_least=6)), "portal: hangs"]
    with person(run.folder) as (world, _), Bombs() as bombs:
        world.write_list(f'{ROLES_FILE}\n[sources.acme]\nkind = "identity-center"\nstart_url = "{PORTAL.start_url}"\n'
                         'region = "eu-west-1"\n')  # fmt: skip
        token = SsoToken(access_token="token", expires=utc_now() + timedelta(hours=8))  # noqa: S106 - none
        SsoCache().keep(PORTAL, token, utc_now())
        before = world.roles_file.read_bytes()
        command = [sys.executable, "-m", "faults.listing_bombs", bombs.url, str(run.share >= 1), *names]
        with (run.folder / "said").open("w+b") as said:
            child = subprocess.run(
                command, stdout=said, check=False, timeout=900, env={**os.environ, "PYTHONPATH": str(TREE)}
            )
            said.seek(0)
            reads = [Read(*json.loads(line)) for line in said]
        lost = [f"{read.name}: {why}" for read in reads for why in _judged(read, most_until_cancelled(run))]
        lost += bombs.answers.missing(read.name for read in reads)
        if child.returncode or len(reads) < len(names):
            lost.append(f"it ended with {child.returncode} at {names[min(len(reads), len(names) - 1)]}")
        if world.roles_file.read_bytes() != before:
            lost.append("something is applied unseen")
    return _outcome(reads, lost)


def _judged(read: Read, most_until_cancelled: float) -> list[str]:
    bomb, wrong = BOMBS[read.name], []
    if read.what and (read.what != bomb.told.what or bomb.told.says not in read.said):
        wrong.append(f"{read.what}, {read.said[:200]!r}")
    if len(read.said) > 1500 or not read.said.isprintable():
        wrong.append(f"a sentence of {len(read.said)} letters, {read.said[:100]!r}")
    if read.seconds > SECONDS and not bomb.is_long:
        wrong.append(f"{read.seconds:.1f} s")
    if read.wall > LONGEST_SECONDS and not bomb.is_long:
        wrong.append(f"over after {read.wall:.0f} s")
    if read.memory > MOST_MEMORY:
        wrong.append(f"{read.memory / 1e6:.0f} MB more memory")
    if read.cancelled > most_until_cancelled:
        wrong.append(f"a cancel heard after {read.cancelled * 1000:.0f} ms")
    return wrong


def _outcome(reads: Sequence[Read], lost: Sequence[str]) -> Outcome:
    def most(of: Callable[[Read], float], among: Callable[[Bomb], bool] = lambda _: True) -> float:
        return max((of(read) for read in reads if among(BOMBS[read.name])), default=0)

    short = most(lambda read: read.seconds, lambda bomb: not bomb.is_long)
    return Outcome(
        f"{len(reads)} lists",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost[:6])}; the most time of a processor was {short:.1f} s, "
        f"of lists that AWS could have as well {most(lambda read: read.seconds, lambda bomb: bomb.is_long):.0f} s; "
        f"without an end, over after {most(lambda read: read.wall, lambda bomb: bomb.is_endless):.0f} s; "
        f"{most(lambda read: float(read.memory)) / 1e6:.0f} MB more memory; a cancel heard after "
        f"{most(lambda read: read.cancelled) * 1000:.0f} ms",
        not lost,
    )


FAULTS = (
    Fault(
        "bombs in the lists of AWS",
        "Organizations and Identity Center's portal that list 100 000 accounts and permission sets, pages without an "
        "end or in a circle, 50 MB, compressed zeros, deep nesting, units within units, and answers that drip or hang",
        f"refused in a sentence that says why, after {SECONDS:.0f} s of a processor or less, where no answer comes "
        f"within {LONGEST_SECONDS:.0f} s; nothing applied unseen, no more than {MOST_MEMORY // MEGABYTE} MB; a cancel "
        f"under {CANCEL_SECONDS * 1000:.0f} ms",
        listing_bombs,
    ),
)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
