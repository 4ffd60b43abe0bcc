"""One zoo for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.capture.zoo import Zoo


@pytest.fixture(scope="session")
def open_zoo() -> Iterator[Zoo]:
    with Zoo() as zoo:
        yield zoo


@pytest.fixture
def zoo(open_zoo: Zoo) -> Zoo:
    """The zoo, with nothing heard yet."""
    open_zoo.reset()
    return open_zoo
