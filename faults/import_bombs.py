"""Lists that are made to use up time and memory, given to each importer and to each reader of our own files."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from faults.fault import Outcome, Run
from faults.home import person
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.team_list import TeamList
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange.offer import Format
from tests.fakes import ROLES_FILE, World

SECONDS = 2.0
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


def _importers(world: World, folder: Path) -> Iterator[tuple[str, str, Callable[[bytes], int]]]:
    """The name of each, the kind of text that it reads, and what it is done by: how many roles would be taken."""
    lists = world.switch.lists
    file = folder / "bomb"

    def of_format(format: Format | None) -> Callable[[bytes], int]:
        def read(content: bytes) -> int:
            file.write_bytes(content)
            return len(lists.preview(lists.read_file(file, format=format)).at_first())

        return read

    def own_aws(content: bytes) -> int:
        world.config.parent.mkdir(exist_ok=True)
        world.config.write_bytes(content)
        try:
            return len(lists.preview(lists.read_aws()).at_first())
        finally:
            world.config.unlink()

    def team(content: bytes) -> int:
        file.write_bytes(content)
        return len(lists.look_at_team(TeamList(name="ours", file=str(file))).preview.at_first())

    def own_list(content: bytes) -> int:
        file.write_bytes(content)
        return len(RolesFile(file).load().roles)

    yield "~/.aws/config", INI, own_aws
    yield "an AWS configuration", INI, of_format(Format.AWS_CONFIG)
    yield "Extend Switch Roles", INI, of_format(Format.EXTEND_SWITCH_ROLES)
    yield "Extend Switch Roles", JSON, of_format(Format.EXTEND_SWITCH_ROLES)
    yield "switch-role links", LINKS, of_format(Format.SWITCH_ROLE_LINK)
    yield "a list of roles", TOML, of_format(Format.TEAM)
    yield "a team list", TOML, team
    yield "roles.toml", TOML, own_list
    for kind in (INI, TOML, JSON, LINKS):
        yield "a file that says nothing of its kind", kind, of_format(None)


def import_bombs(run: Run) -> Outcome:
    slow, applied, escaped, slowest = list[str](), list[str](), list[str](), ("", 0.0)
    with person(run.folder) as (world, _):
        world.write_list(ROLES_FILE)
        before = world.roles_file.read_bytes()
        texts = bombs()
        all_of_them = [
            (importer, kind, bomb, read)
            for importer, kind, read in _importers(world, run.folder)
            for bomb in texts[kind]
        ]
        chosen = run.random().sample(all_of_them, run.times(len(all_of_them), at_least=6))
        for importer, kind, bomb, read in chosen:
            what, content = f"{importer}, {kind}: {bomb}", texts[kind][bomb]
            # Of this process alone: on a machine with other work the clock on the wall says nothing.
            began = time.process_time()
            try:
                read(content)
            except RoleSwitchError:
                pass
            except (RecursionError, MemoryError, ValueError) as error:
                escaped.append(f"{what}: {type(error).__name__}")
            seconds = time.process_time() - began
            slowest = max(slowest, (what, seconds), key=lambda each: each[1])
            if seconds > SECONDS:
                slow.append(f"{what}: {seconds:.1f} s")
            if world.roles_file.read_bytes() != before:
                applied.append(what)
                world.write_list(ROLES_FILE)
    words = f"{len(slow)} over 2 s, {len(applied)} applied unseen; the slowest took {slowest[1]:.1f} s ({slowest[0]})"
    if wrong := slow + applied + escaped:
        words += f" ({'; '.join(wrong[:5])})"
    return Outcome(f"{len(chosen)} bombs", words, not wrong)
