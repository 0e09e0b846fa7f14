"""One desktop for all tests of this folder, which are marked `desktop`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop.desktop import missing_programs, open_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.desktop import Desktop


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.desktop)
            # Two desktops share two cores with whatever else runs: one that is late twice is no chance.
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=["NotSeen"]))


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    if missing := missing_programs():
        pytest.skip(f"this machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them")
    with open_desktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop
