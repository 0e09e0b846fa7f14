"""No way to AWS, made where it is nobody else's: in namespaces of this process, for the network and for resolv.conf.

`faults.sts` starts it there. It prints an outcome as JSON.
"""

from __future__ import annotations

import fcntl
import json
import math
import os
import shutil
import socket
import socketserver
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from faults.fault import Outcome, Run
from faults.home import TREE, person
from faults.window import Window
from roleswitch.core.session import utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from roleswitch.switch import HELPER_SECONDS
from roleswitch.ui.renewal import TICK_SECONDS
from tests.certificates import Authority
from tests.core.gateway import Gateway
from tests.fakes import PROD, SESSION_ARN, USER, World
from tests.loopback import Loopback
from tests.ui.sessions import session as made_session

BACK_SECONDS = 10.0
OVER = ("failed", "expired")
NAMESPACES = ("unshare", "--net", "--mount")


def needs_namespaces() -> str:
    """Empty where this person may have namespaces of their own."""
    if not shutil.which("unshare"):
        return "unshare makes a network that can be cut (Debian package util-linux)"
    tried = subprocess.run([*_unshare(), "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "a network that can be cut takes root, or user namespaces"


def _unshare() -> tuple[str, ...]:
    return NAMESPACES if os.geteuid() == 0 else (*NAMESPACES, "--map-root-user")


def no_way_to_aws(run: Run) -> Outcome:
    """In the namespaces."""
    command = [*_unshare(), sys.executable, "-m", "faults.outages", str(run.folder), str(run.share), str(run.seed)]
    made = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=TREE)
    return Outcome(**json.loads(made.stdout.splitlines()[-1]))


# ---------------------------------------------------------------- what is cut


def _set_loopback(up: bool) -> None:
    """The only way that there is here (netdevice(7): SIOCSIFFLAGS, IFF_UP, IFF_LOOPBACK)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", 0x8 | up))


class NameServer(Loopback):
    """Knows every name as 127.0.0.1, while it answers."""

    def __init__(self) -> None:
        self.answers = True
        super().__init__(socketserver.UDPServer(("127.0.0.1", 53), _names_by(self)))


def _names_by(names: NameServer) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            asked, own = self.request
            if names.answers:
                with suppress(OSError):  # who asked has gone, or the way back has
                    own.sendto(_address_record(asked), self.client_address)

    return Handler


def _address_record(asked: bytes) -> bytes:
    """RFC 1035: the question again, and 127.0.0.1 where an IPv4 address was asked for."""
    end = asked.index(b"\0", 12) + 5
    is_ipv4 = asked[end - 4 : end - 2] == b"\0\1"
    head = asked[:2] + b"\x81\x80\0\1" + (b"\0\1" if is_ipv4 else b"\0\0") + bytes(4)
    record = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\1" if is_ipv4 else b""
    return head + asked[12:end] + record


class Proxy(Loopback):
    """To `through`, the port of a gateway; or what `refuses` says instead."""

    def __init__(self, through: int) -> None:
        self.through = through
        self.refuses = b""
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _passing_by(self))
        server.daemon_threads = True
        super().__init__(server)


def _passing_by(proxy: Proxy) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            connection: socket.socket = self.request
            with suppress(OSError):
                if proxy.refuses:
                    connection.recv(65536)
                    connection.sendall(proxy.refuses)
                    return
                with socket.create_connection(("127.0.0.1", proxy.through)) as gateway:
                    back = threading.Thread(target=_pass_on, args=(gateway, connection), daemon=True)
                    back.start()
                    _pass_on(connection, gateway)
                    back.join()

    return Handler


def _pass_on(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
        sink.shutdown(socket.SHUT_WR)


class Way(NamedTuple):
    """How AWS is reached: what a source says of it, what the environment says, and how to cut it and mend it."""

    source: str
    environ: Mapping[str, str]
    cut: Callable[[], None]
    mend: Callable[[], None]


PASSWORD = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@contextmanager
def _ways(folder: Path, world: World) -> Iterator[dict[str, Way]]:
    ours, theirs = folder / "ours", folder / "theirs"
    ours.mkdir()
    theirs.mkdir()
    authority = Authority.make(ours, "Northwind")
    with ExitStack() as stack:
        names = stack.enter_context(NameServer())
        gateway = stack.enter_context(Gateway(world.aws, authority))
        stranger = stack.enter_context(Gateway(world.aws, Authority.make(theirs, "Northwind")))
        proxy = stack.enter_context(Proxy(gateway.port))
        by_name = f'sts_endpoint = "http://sts.northwind.example:{world.aws.url.rpartition(":")[2]}"'
        by_proxy = {"HTTPS_PROXY": proxy.url, "AWS_CA_BUNDLE": str(authority.bundle), "AWS_ENDPOINT_URL_STS": ""}
        yield {
            "proxy 407": Way(
                "", by_proxy, lambda: setattr(proxy, "refuses", PASSWORD), lambda: setattr(proxy, "refuses", b"")
            ),
            "intercepted TLS": Way(
                "",
                by_proxy,
                lambda: setattr(proxy, "through", stranger.port),
                lambda: setattr(proxy, "through", gateway.port),
            ),
            "offline": Way(by_name, {}, lambda: _set_loopback(False), lambda: _set_loopback(True)),
            "dead DNS": Way(
                by_name, {}, lambda: setattr(names, "answers", False), lambda: setattr(names, "answers", True)
            ),
        }


# ---------------------------------------------------------------- what is lost


def _list(way: Way) -> str:
    return (
        'version = 1\n[sources.base]\nkind = "profile"\nprofile = "base"\nregion = "eu-central-1"\n'
        f"{way.source}\n"
        + "".join(
            f'[roles.{name}]\nrole_arn = "{PROD}"\nsource = "base"\nsession_name = "boaty"\n{more}\n'
            for name, more in {
                "fresh": "",
                "due": 'deliver = "credential-process"',
                "short": 'deliver = "nothing"',
            }.items()
        )
    )


def _keep(world: World, name: str, left: timedelta) -> str:
    """A session with so much left of its hour; its access key ID."""
    issued = utc_now() + left - timedelta(hours=1)
    key = f"ASIALASTGOOD{name.upper():0<8}"
    session = made_session(name, issued, role_arn=PROD, assumed_role_arn=SESSION_ARN, source="base", access_key_id=key)
    world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))
    return key


def _handed_out(way: Way, role: str) -> str:
    """What a helper prints for the tools that ask for it."""
    return subprocess.run(
        [sys.executable, "-m", "roleswitch", "credential-process", role],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TREE), **way.environ},
    ).stdout


SHORT_SECONDS = HELPER_SECONDS + 5
"""The life of a session that ends meanwhile: a helper tries to renew it first, and gives that up in time."""
LAST_SECONDS = 2.0
"""Before the end of a session; a helper is asked earlier by what it took before."""


def _to_its_end(way: Way, role: str, key: str, ends: float) -> Iterator[str]:
    """What is wrong with what helpers print for a session: at once, shortly before its end, and after that."""
    began = time.monotonic()
    answers = [(_handed_out(way, role), ends - time.monotonic())]
    took = time.monotonic() - began
    if (wait := ends - LAST_SECONDS - took - time.monotonic()) > 0:
        time.sleep(wait)
        answers.append((_handed_out(way, role), ends - time.monotonic()))
    if answers[0][1] <= 0:
        yield "no helper answered before a session's end"
    for printed, left in answers:
        if left > 0 and key not in printed:
            yield f"a session that works for {left:.1f} s more is not handed out"
    time.sleep(max(0.0, ends + 1 - time.monotonic()))
    if key in _handed_out(way, role):
        yield "a session that is over is handed out"


def _one(world: World, way: Way, *, to_the_end: bool) -> tuple[list[str], float]:
    """What is lost, and how many seconds it took to be renewed when the way was there again."""
    lost: list[str] = []
    world.write_list(_list(way))
    for name in ("fresh", "due", "short"):
        world.switch.sessions.forget(name)
    with ThreadPoolExecutor(1) as pool, Window(way.environ) as window:
        window.do("assume", "fresh")
        window.wait_for(lambda: window.shown("fresh").phase == "active", 40, "a session")
        fresh = window.shown("fresh").key
        way.cut()
        try:
            short_ends = time.monotonic() + SHORT_SECONDS
            due = _keep(world, "due", timedelta(minutes=19))
            printed = pool.submit(_handed_out, way, "due")
            if to_the_end:
                key = _keep(world, "short", timedelta(seconds=SHORT_SECONDS))
                lost += _to_its_end(way, "short", key, short_ends)
            window.wait_for(lambda: window.shown("due").error == "AwsUnreachable", 60, "a renewal that fails")
            if due not in printed.result():
                lost.append("what still works is not handed out")
            if to_the_end:
                window.waits(lambda: window.first_shown("short", *OVER) < math.inf, 30)
                late = window.first_shown("short", *OVER) - short_ends
                if not -1 < late < TICK_SECONDS + 1:
                    lost.append(f"a session was shown as over {late:.1f} s after its end")
            lost += [
                f"{name} is {window.shown(name).phase}"
                for name, key in (("fresh", fresh), ("due", due))
                if window.shown(name).key != key or window.shown(name).phase not in {"active", "expiring"}
            ]
            if to_the_end:
                # Then it is the longest until the next try.
                at = window.shown("due").at
                window.waits(lambda: window.shown("due").at > at and not window.shown("due").assuming, 60)
        finally:
            way.mend()
        began = time.monotonic()
        is_back = window.waits(lambda: window.shown("due").key != due, 60)
        return lost, window.shown("due").at - began if is_back else float("inf")


def outages(run: Run) -> Outcome:
    """As root of a network of its own."""
    _set_loopback(True)
    resolver = run.folder / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\n")
    subprocess.run(["mount", "--bind", str(resolver), str(Path("/etc/resolv.conf").resolve())], check=True)
    lost: list[str] = []
    back: dict[str, float] = {}
    with person(run.folder) as (world, _):
        world.config.parent.mkdir(exist_ok=True)
        world.config.write_text("[profile base]\nregion = eu-central-1\n")
        world.credentials.write_text(
            f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
        )
        with _ways(run.folder, world) as ways:
            for name in list(ways)[: run.times(len(ways))]:
                lost_here, back[name] = _one(world, ways[name], to_the_end=run.share >= 1)
                lost += [f"{name}: {what}" for what in lost_here]
    times = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in back.items())
    return Outcome(
        f"{len(back)} ways to be cut off, {3 if run.share >= 1 else 2} sessions",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost)}; renewed when the way was there again after {times}",
        not lost and max(back.values()) <= BACK_SECONDS + 5 * (run.share < 1),
    )


def main(arguments: list[str]) -> int:
    folder, share, seed = arguments
    print(json.dumps(asdict(outages(Run(Path(folder), share=float(share), seed=int(seed))))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
