"""That what another user could get at would be seen."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.other_user import attack, cannot_be_another

pytestmark = pytest.mark.skipif(bool(cannot_be_another()), reason=cannot_be_another())


@pytest.fixture
def home() -> Iterator[Path]:
    """One that everybody may look into, as pytest's own folders are not."""
    folder = Path(tempfile.mkdtemp(prefix="roleswitch-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_file_that_others_may_read_is_got_at_where_they_get_into_its_folder(home: Path) -> None:
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    session = runtime / "prod.session"
    session.touch(0o600)
    found = attack(home, [runtime, session], home / "no-bus")
    assert found.is_one
    assert (found.closed, found.opened) == ((), ())

    runtime.chmod(0o700)
    session.chmod(0o666)
    found = attack(home, [runtime, session], home / "no-bus")
    assert (found.closed, found.opened) == ((), ("read /runtime/prod.session", "write /runtime/prod.session"))

    runtime.chmod(0o755)
    found = attack(home, [runtime, session], home / "no-bus")
    assert {"read /runtime/prod.session", "write /runtime/prod.session", "read /runtime"} < set(found.closed)
