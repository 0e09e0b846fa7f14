"""A person's home in the folder of a run: what a fault starts there reads and writes nothing of who runs it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from roleswitch.core.session import utc_now
from tests.conftest import OF_THE_PERSON, OF_THE_PERSON_TOO
from tests.fakes import World, keyring_for_commands, world_at

TREE = Path(__file__).parent.parent
"""The source tree: for the PYTHONPATH of what a fault starts in a folder of its own."""


@contextmanager
def living_in(folder: Path) -> Iterator[pytest.MonkeyPatch]:
    """This process and what it starts have a home of their own in `folder`, and no desktop, no proxy and no AWS."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.upper().startswith(OF_THE_PERSON) or name.upper() in OF_THE_PERSON_TOO:
                patch.delenv(name)
        home = folder / "home"
        (home / "run").mkdir(mode=0o700, parents=True)
        for name, value in {
            "HOME": home,
            "XDG_RUNTIME_DIR": home / "run",
            "ROLESWITCH_HOME": home / "roleswitch",
            "AWS_EC2_METADATA_DISABLED": "true",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
        }.items():
            patch.setenv(name, str(value))
        yield patch


@contextmanager
def person(
    folder: Path, *, clock: Callable[[], datetime] = utc_now, backend: KeyringBackend | None = None
) -> Iterator[tuple[World, pytest.MonkeyPatch]]:
    """Somebody with a list, a key in a keyring that commands find too, and the strict AWS that knows the key."""
    with living_in(folder) as patch, keyring_for_commands(patch) as found:
        used = found if backend is None else backend
        with world_at(folder / "home", patch, clock=clock, backend=used) as world:
            yield world, patch
