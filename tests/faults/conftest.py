"""The short form of each fault, beside the rest of `make test`."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A part that misses its target is tried once more: its clocks are those of a machine that does much else at the
    same time. What the program gets wrong comes again, as what a part does is drawn from the same numbers."""
    for item in items:
        if getattr(item, "originalname", "") == "test_a_small_part_of_it_is_survived":
            item.add_marker(pytest.mark.flaky(reruns=1))
