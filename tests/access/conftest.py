"""S3 as a role's session meets it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.access.s3_on_loopback import Front, moto_process


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    with moto_process() as url:
        yield url


@pytest.fixture
def front(moto: str) -> Iterator[Front]:
    with Front(moto) as front:
        yield front
