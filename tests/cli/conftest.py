"""A person's world for the command line, and commands that run in it."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleswitch import cli
from roleswitch.demo.keyring import DemoKeyring
from tests.cli.commands import Run, Said
from tests.fakes import World, keyring_for_commands, world_at


@pytest.fixture
def keyring(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DemoKeyring]:
    with keyring_for_commands(monkeypatch) as backend:
        yield backend


@pytest.fixture
def world(keyring: DemoKeyring, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch, backend=keyring) as running:
        # As where nobody is at a terminal: pytest's own standard input is none either way.
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        yield running


@pytest.fixture
def run(world: World, capsys: pytest.CaptureFixture[str]) -> Run:
    """One command, in this process."""

    def run(*arguments: str) -> Said:
        capsys.readouterr()
        try:
            status = cli.run(arguments)
        except SystemExit as end:  # as argparse ends, after --help
            status = end.code if isinstance(end.code, int) else 1
        return Said(status, *capsys.readouterr())

    return run
