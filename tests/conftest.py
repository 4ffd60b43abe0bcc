"""What holds for every test: no test reaches the network."""

from collections.abc import Iterator

import pytest

from tests.sockets import guard

_attempts: list[str] = []


def _refuse(attempt: str) -> None:
    _attempts.append(attempt)
    raise PermissionError(f"tests reach no network: {attempt}")


guard(_refuse)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fails the test that tried, even when the code under test swallowed the refusal."""
    _attempts.clear()
    yield
    assert not _attempts, "the network was tried"


@pytest.fixture
def attempts() -> list[str]:
    """Attempts of the running test so far; a test may clear those it made on purpose."""
    return _attempts
