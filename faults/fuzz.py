"""A coverage-guided fuzzer on everything that reads or edits a text of somebody's: each promise, and any bytes at all.

python -m faults.fuzz                         every target in turn, a minute each
python -m faults.fuzz WORDS… [--seconds N]    only those with one of the words in their names

What breaks a promise is made smaller and printed; it becomes a test of its own. The guide is atheris (libFuzzer), in a
process for each target, since it takes the process over. `unguided` tries the same promises in this process instead.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import logging
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random

from faults.fuzz_target import LONGEST, Check, Target, spoilt

HANGS_SECONDS = 20
MOST_MB = 2048
_GUIDED = ("roleswitch", "tomlkit", "tomllib")


@dataclass(frozen=True)
class Found:
    """An input that breaks a promise, as small as it was made, and what was said."""

    content: bytes
    said: str

    def __str__(self) -> str:
        return f"{self.said}\n  {self.content!r}"


@dataclass(frozen=True)
class Fuzzed:
    name: str
    executions: int
    edges: int
    """Of the program's code, that were seen; 0 without a guide."""
    found: tuple[Found, ...]


def has_guide() -> bool:
    return importlib.util.find_spec("atheris") is not None


def targets() -> tuple[Target, ...]:
    # Late: what is imported before the guide looks is not seen by it.
    from faults.fuzz_targets import TARGETS

    return TARGETS


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m faults.fuzz")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--guided-in", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--of", help=argparse.SUPPRESS)
    parser.add_argument("words", nargs="*")
    asked = parser.parse_args(arguments)
    if asked.guided_in is not None:
        _be_guided(asked.words[0], asked.of, asked.guided_in, asked.seconds, asked.seed)
    broken = False
    for target in targets():
        if asked.words and not any(word in target.name for word in asked.words):
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="roleswitch-fuzz-", dir=quick_place()) as folder:
            result = guided(target, Path(folder), seconds=asked.seconds, seed=asked.seed)
        seconds = time.monotonic() - began
        print(
            f"- {target.name}: {result.executions} executions in {seconds:.0f} s, {result.edges} edges, "
            f"{len(result.found)} broken promises",
            flush=True,
        )
        for found in result.found:
            print(f"  {found}", flush=True)
        broken |= bool(result.found)
    return 1 if broken else 0


def quick_place() -> str | None:
    """Memory, where files wait for no disk; None for the usual place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a folder of our own is made in it


# ---------------------------------------------------------------- guided


def guided(target: Target, folder: Path, *, seconds: int, seed: int) -> Fuzzed:
    """Until something is found or the time is over. `folder` is empty."""
    command = [sys.executable, "-m", "faults.fuzz", target.name, "--of", target.module]
    command += ["--guided-in", str(folder), "--seconds", str(seconds), "--seed", str(seed)]
    with (folder / "log").open("w+b") as log:
        child = subprocess.run(command, stdout=log, stderr=log, check=False, timeout=seconds * 2 + 300)
        log.seek(0)
        said = log.read().decode(errors="replace")
    seen = [(int(each[1]), int(each[2])) for each in re.finditer(r"^#(\d+)\s.*?\bcov: (\d+)", said, re.MULTILINE)]
    whole = [int(each[1]) for each in re.finditer(r"stat::number_of_executed_units: (\d+)", said)]
    executions = max([executions for executions, _ in seen] + whole, default=0)
    artifacts = sorted(path for path in folder.glob("found-*") if not path.name.startswith("found-slow"))
    found = [_smaller(target, folder, artifact.read_bytes(), said) for artifact in artifacts]
    if not found and (child.returncode or not executions):
        found = [Found(b"", f"the fuzzer itself ended with {child.returncode}: {said[-2000:]}")]
    return Fuzzed(target.name, executions, max((edges for _, edges in seen), default=0), tuple(found))


def _be_guided(name: str, module: str, folder: Path, seconds: int, seed: int) -> None:
    """Does not return: libFuzzer ends the process."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=list(_GUIDED), enable_loader_override=False):
        # Not those of the others: to look into all of the program takes 15 seconds.
        found: tuple[Target, ...] = importlib.import_module(module).TARGETS
        target = next(target for target in found if target.name == name)
        home = importlib.import_module("faults.home")
    logging.disable()
    staying = ExitStack()
    staying.enter_context(home.living_in(folder))
    chance = Random(seed)  # noqa: S311 - it chooses texts, never a secret
    good = target.good(chance)
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, content in enumerate(good):
        (corpus / f"{number:04}").write_bytes(content)
    (folder / "words").write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), encoding="ascii")

    def mutated(content: bytes, most: int, its_seed: int) -> bytes:
        its_chance = Random(its_seed)  # noqa: S311 - as above
        if its_chance.random() < 0.5:
            return spoilt(content, its_chance, target.words, good)[:most]
        return bytes(atheris.Mutate(content, most))

    options = (
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-max_len={LONGEST}",
        f"-rss_limit_mb={MOST_MB}",
        f"-timeout={HANGS_SECONDS}",
        f"-artifact_prefix={folder}/found-",
        f"-dict={folder / 'words'}",
        "-print_final_stats=1",
    )
    check = target.begin(folder)
    atheris.Setup([name, *options, str(corpus)], check, custom_mutator=mutated)
    atheris.Fuzz()


def _escaped(word: str) -> str:
    plain = (chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word.encode())
    return "".join(plain)


# ---------------------------------------------------------------- in this process


def unguided(target: Target, folder: Path, *, times: int, seed: int, others: Iterable[bytes] = ()) -> Fuzzed:
    """The good texts and `others`, each spoilt again and again, `times` in all; the first that breaks a promise ends
    it. `folder` is a home of its own already (`faults.home.living_in`)."""
    chance = Random(seed)  # noqa: S311 - it chooses texts, never a secret
    check = target.begin(folder)
    good = [*target.good(chance), *others]
    for number in range(times):
        content = good[number] if number < len(good) else spoilt(chance.choice(good), chance, target.words, good)
        if said := broken_by(check, content):
            return Fuzzed(target.name, number + 1, 0, (Found(smallest(check, content), said),))
    return Fuzzed(target.name, times, 0, ())


def broken_by(check: Check, content: bytes) -> str:
    """What was said of the promise that this breaks; empty where it keeps them all."""
    try:
        check(content)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        way = [(Path(frame.filename).stem, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)][1:]
        words = " ".join(str(error).split())[:300]
        return f"{type(error).__name__} at {', '.join(f'{file}:{line}' for file, line in way)}: {words}"
    return ""


def smallest(check: Check, content: bytes, tries: int = 3000) -> bytes:
    """With all left out without which the same is said, as far as so many tries go."""
    what = _kind_of(broken_by(check, content))
    size = max(1, len(content) // 2)
    while size and tries > 0:
        at = 1  # the first byte says what is tried
        while at < len(content) and tries > 0:
            shorter = content[:at] + content[at + size :]
            tries -= 1
            if _kind_of(broken_by(check, shorter)) == what:
                content = shorter
            else:
                at += size
        size //= 2
    return content


def _kind_of(said: str) -> str:
    return said.partition(": ")[0]


def _smaller(target: Target, folder: Path, content: bytes, log: str) -> Found:
    home = importlib.import_module("faults.home")
    place = folder / "again"
    place.mkdir(exist_ok=True)
    with home.living_in(place):
        check = target.begin(place)
        said = broken_by(check, content)
        if said:
            return Found(smallest(check, content), said)
    # A hang, or too much memory: nothing is tried with it again.
    return Found(content, next(iter(re.findall(r"ERROR: .*|Uncaught Python exception.*\n.*", log)), "not said"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
