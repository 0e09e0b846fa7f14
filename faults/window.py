"""The open window of a fault, in a process of its own: what a person does there, and what they see."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from faults.fault import Run
from faults.home import TREE

BLOCKED_SECONDS = 0.1
"""A window that does not answer for longer than this is seen to stand still."""


@dataclass(frozen=True)
class Shown:
    """A role as the window shows it, and since when in monotonic seconds."""

    role: str
    phase: str
    assuming: bool
    error: str
    """The class of the trouble; empty where there is none."""
    sentence: str
    key: str
    """The access key ID of its session; empty where it has none."""
    at: float


class Window:
    """`environ` is added to this process's own; `before` is the start of the command line, such as of a wrapper."""

    def __init__(self, environ: Mapping[str, str] | None = None, before: Sequence[str] = ()) -> None:
        self._environ = {**os.environ, "PYTHONPATH": str(TREE), **(environ or {})}
        self._before = before
        self._process: subprocess.Popen[str] | None = None
        self._told = threading.Condition()
        self._states: dict[str, Shown] = {}
        self._first: dict[tuple[str, str], float] = {}
        self._last: dict[str, dict[str, object]] = {}
        self._count: dict[str, int] = {}
        self.kept_waiting = 0.0
        """The longest time in seconds that the machine had no processor for it, of what `longest_stall` looked at: it
        does not count as standing still."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [*self._before, sys.executable, "-m", "faults.as_program", "faults.open_window"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=self._environ,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.wait_for(lambda: "states" in self._count, 60, "the first paint")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        process.kill()
        process.wait()
        self._reader.join()
        process.stdin.close()

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                with self._told:
                    self._note(json.loads(line))
                    self._told.notify_all()
        with self._told:
            self._count["ended"] = 1
            self._told.notify_all()

    def _note(self, told: dict[str, object]) -> None:
        kind, role = str(told.pop("kind")), str(told.get("role", ""))
        self._count[kind] = self._count.get(kind, 0) + 1
        self._last[kind] = told
        if kind == "state":
            self._states[role] = shown = Shown(**told)  # type: ignore[arg-type]  # as open_window.py tells it
            self._first.setdefault((role, shown.phase), shown.at)
        if kind == "gone":
            self._states.pop(role, None)

    @property
    def is_there(self) -> bool:
        return "ended" not in self._count

    @property
    def process_id(self) -> int:
        assert self._process is not None
        return self._process.pid

    def do(self, word: str, *arguments: object) -> float:
        """Tell the window; the moment in monotonic seconds."""
        assert self._process is not None
        assert self._process.stdin is not None
        at = time.monotonic()
        self._process.stdin.write(json.dumps([word, *arguments]) + "\n")
        self._process.stdin.flush()
        return at

    def ask(self, word: str, seconds: float = 30) -> dict[str, object]:
        """What it tells when it is told `word`: it waits for its event loop like everything else."""
        before = self._count.get(word, 0)
        self.do(word)
        self.wait_for(lambda: self._count.get(word, 0) > before, seconds, word)
        return self._last[word]

    def wait_for(self, is_so: Callable[[], bool], seconds: float, what: str) -> None:
        """Raises TimeoutError, and RuntimeError where the window has ended."""
        with self._told:
            self._told.wait_for(lambda: is_so() or not self.is_there, seconds)
            if not self.is_there:
                raise RuntimeError(f"the window ended while {what} was waited for")
            if not is_so():
                raise TimeoutError(f"no {what} within {seconds:g} seconds")

    def waits(self, is_so: Callable[[], bool], seconds: float) -> bool:
        """Whether it comes about in that time."""
        try:
            self.wait_for(is_so, seconds, "it")
        except TimeoutError:
            return False
        return True

    def shown(self, role: str) -> Shown:
        return self._states[role]

    def first_shown(self, role: str, *phases: str) -> float:
        """When it was first shown in one of them; without end where it never was."""
        return min(
            (at for (name, phase), at in self._first.items() if name == role and phase in phases), default=math.inf
        )

    def roles(self) -> dict[str, Shown]:
        with self._told:
            return dict(self._states)

    def last(self, kind: str) -> Mapping[str, object]:
        """What was told last of that kind."""
        return self._last.get(kind, {})

    def longest_stall(self) -> tuple[float, int]:
        """The longest time in seconds that it stood still since this was asked last, and its peak memory in bytes."""
        told = self.ask("stalls")
        seconds, machine, memory = told["seconds"], told["machine"], told["memory"]
        assert isinstance(seconds, float | int)
        assert isinstance(machine, float | int)
        assert isinstance(memory, int)
        self.kept_waiting = max(self.kept_waiting, machine)
        return float(seconds), memory

    def watch_from_now(self) -> int:
        """How long it stood still so far does not count; its peak memory in bytes."""
        _, memory = self.longest_stall()
        self.kept_waiting = 0.0
        return memory


def most_blocked(run: Run) -> float:
    """Seconds for which the window may stand still: a part of `make test` runs beside much else."""
    return BLOCKED_SECONDS if run.share >= 1 else 5 * BLOCKED_SECONDS
