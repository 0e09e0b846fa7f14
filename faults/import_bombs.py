"""Lists that are made to use up time and memory, given to each importer and to the readers of files of our own that
people, or other programs, may write too."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from faults.fault import Outcome, Run
from faults.home import person
from roleswitch.core.history import History
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import utc_now
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import SsoCache, SsoToken
from roleswitch.core.team_list import TeamList
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange.offer import Format, Offer
from tests.fakes import ROLES_FILE, World

SECONDS = 2.0
"""Of a processor."""
LONGEST_SENTENCE = 1500
ARN = "arn:aws:iam::482109375526:role/A"
INI, TOML, JSON, LINKS = "ini", "toml", "json", "links"


def bombs(size: int = 100_000) -> Mapping[str, Mapping[str, bytes]]:
    """By the kind of text and the name of the bomb."""
    several = range(size)
    cycle = "".join(f"[profile a{n}]\nrole_arn = {ARN}\nsource_profile = a{(n + 1) % size}\n" for n in several)
    self_cycles = "".join(f"[a{n}]\nrole_arn = {ARN}\nsource_profile = a{n}\n" for n in several)
    ring = "".join(f'[roles.a{n}]\nrole_arn = "{ARN}"\nvia = "a{(n + 1) % size}"\n' for n in several)
    megabytes = size * 500
    return {
        INI: {
            "50 MB": b"[a]\n" * (megabytes // 4),
            "one line": b"[a]\nrole_arn = " + b"a" * megabytes,
            "100 000 roles": "".join(f"[a{n}]\nrole_arn = {ARN}\n" for n in several).encode(),
            "a cycle": cycle.encode(),
            "cycles of one": self_cycles.encode(),
            "one role again and again": f"[a]\nrole_arn = {ARN}\n".encode() * size,
            "one long chain": "".join(
                f"[profile a{n}]\nrole_arn = {ARN}\nsource_profile = a{n + 1}\n" for n in several
            ).encode(),
            "values of many lines": b"[a]\nx =\n" + b" y\n" * size,
            "no line ends": b"[" * megabytes,
        },
        TOML: {
            "50 MB": b"[a]\n" * (megabytes // 4),
            "100 000 roles": "".join(f'[roles.a{n}]\nrole_arn = "{ARN}"\n' for n in several).encode(),
            "a cycle": ring.encode(),
            "deep arrays": b"x = " + b"[" * size,
            "deep tables": b"x = " + b"{a=" * (size // 3),
            "long dotted names": b"a" + b".a" * (size // 2) + b" = 1\n",
            "many dotted names": b"\n".join(b"a." * 400 + b"a%d = 1" % n for n in range(size // 50)),
            "arrays of tables": b"[[roles.a]]\n" * size,
            "a long number": b"x = " + b"9" * size,
            "a long string": b'x = """' + b"\\u0041" * size + b'"""',
        },
        JSON: {
            "deep": b'{"a":' * size,
            "deep arrays": b"[" * size,
            "100 000 roles": json.dumps([{"name": f"a{n}", "role_arn": ARN} for n in several]).encode(),
            "50 MB": b'{"a":"' + b"x" * megabytes + b'"}',
            "a long number": b'{"a":' + b"9" * size + b"}",
        },
        LINKS: {
            "100 000 links": b"".join(
                b"https://signin.aws.amazon.com/switchrole?account=%012d&roleName=A\n" % n for n in several
            ),
            "one long link": b"https://signin.aws.amazon.com/switchrole?account=1&roleName=" + b"A" * megabytes,
            "100 000 parts": b"https://signin.aws.amazon.com/switchrole?" + b"a=b&" * size,
            "tags": b"<a " * size,
        },
    }


ALL_GOOD = ("100 000 roles", "100 000 links")
"""Bombs of which every entry is one."""
OF_NO_ROLES = ("preferences.toml", "the history", "a sign-in token")


def _readers(world: World, folder: Path) -> Iterator[tuple[str, str, Callable[[bytes], int]]]:
    """The name of each, the kind of text that it reads, and what it is done by: how many roles, or other entries, it
    takes, and how many problems it tells."""
    lists = world.switch.lists
    file = folder / "bomb"
    source = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")

    def told(offer: Offer) -> int:
        return len(lists.preview(offer).at_first()) + len(offer.problems)

    def of_format(format: Format | None) -> Callable[[bytes], int]:
        def read(content: bytes) -> int:
            file.write_bytes(content)
            return told(lists.read_file(file, format=format))

        return read

    def own_aws(content: bytes) -> int:
        world.config.parent.mkdir(exist_ok=True)
        world.config.write_bytes(content)
        try:
            return told(lists.read_aws())
        finally:
            world.config.unlink()

    def team(content: bytes) -> int:
        file.write_bytes(content)
        return len(lists.look_at_team(TeamList(name="ours", file=str(file))).preview.at_first())

    def own_list(content: bytes) -> int:
        file.write_bytes(content)
        catalog = RolesFile(file).load()
        return len(catalog.roles) + len(catalog.problems)

    def preferences(content: bytes) -> int:
        file.write_bytes(content)
        read = PreferencesFile(file)
        read.load()
        return len(read.slips)

    def history(content: bytes) -> int:
        (folder / "history.jsonl").write_bytes(content)
        return len(History(folder).entries())

    def sign_in(content: bytes) -> int:
        cache = SsoCache()
        cache.keep(source, SsoToken(access_token="token", expires=utc_now() + timedelta(hours=8)), utc_now())  # noqa: S106
        for path in Path(os.environ["HOME"], ".aws", "sso", "cache").glob("*.json"):
            path.write_bytes(content)
        return len(cache.tokens(source))

    yield "~/.aws/config", INI, own_aws
    yield "an AWS configuration", INI, of_format(Format.AWS_CONFIG)
    yield "Extend Switch Roles", INI, of_format(Format.EXTEND_SWITCH_ROLES)
    yield "Extend Switch Roles", JSON, of_format(Format.EXTEND_SWITCH_ROLES)
    yield "switch-role links", LINKS, of_format(Format.SWITCH_ROLE_LINK)
    yield "a list of roles", TOML, of_format(Format.TEAM)
    yield "a team list", TOML, team
    yield "roles.toml", TOML, own_list
    yield "preferences.toml", TOML, preferences
    yield "the history", JSON, history
    yield "a sign-in token", JSON, sign_in
    for kind in (INI, TOML, JSON, LINKS):
        yield "a file that says nothing of its kind", kind, of_format(None)


def import_bombs(run: Run) -> Outcome:
    slow, applied, wrong, slowest = list[str](), list[str](), list[str](), ("", 0.0)
    with person(run.folder) as (world, _):
        world.write_list(ROLES_FILE)
        before = world.roles_file.read_bytes()
        texts = bombs()
        all_of_them = [
            (importer, kind, bomb, read) for importer, kind, read in _readers(world, run.folder) for bomb in texts[kind]
        ]
        chosen = run.random().sample(all_of_them, run.times(len(all_of_them), at_least=6))
        for importer, kind, bomb, read in chosen:
            what, content = f"{importer}, {kind}: {bomb}", texts[kind][bomb]
            # Of this process alone: on a machine with other work the clock on the wall says nothing.
            began = time.process_time()
            try:
                if not read(content) and bomb in ALL_GOOD and importer not in OF_NO_ROLES:
                    wrong.append(f"{what}: nothing is taken, and nothing said")
            except RoleSwitchError as refused:
                if len(str(refused)) > LONGEST_SENTENCE or not str(refused).isprintable():
                    wrong.append(f"{what}: a sentence of {len(str(refused))} letters")
            except (RecursionError, MemoryError, ValueError) as error:
                wrong.append(f"{what}: {type(error).__name__}")
            seconds = time.process_time() - began
            slowest = max(slowest, (what, seconds), key=lambda each: each[1])
            if seconds > SECONDS:
                slow.append(f"{what}: {seconds:.1f} s")
            if world.roles_file.read_bytes() != before:
                applied.append(what)
                world.write_list(ROLES_FILE)
    words = (
        f"{len(slow)} over {SECONDS:.0f} s of a processor, {len(applied)} applied unseen, {len(wrong)} wrong "
        f"otherwise; the slowest took {slowest[1]:.1f} s ({slowest[0]})"
    )
    if lost := slow + applied + wrong:
        words += f" ({'; '.join(lost[:5])})"
    return Outcome(f"{len(chosen)} bombs", words, not lost)
