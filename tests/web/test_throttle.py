"""How often is too often."""

from __future__ import annotations

import pytest

from majika.web import throttle
from majika.web.throttle import Throttle, TooOftenError, network_of


def test_a_burst_and_then_one_at_a_time():
    now = 0.0
    limit = Throttle(3, 10, clock=lambda: now)
    for _ in range(3):
        limit.take("hanako")
    with pytest.raises(TooOftenError) as error:
        limit.take("hanako")
    assert error.value.headers == {"Retry-After": "10"}
    limit.take("taro")

    now = 10.0
    limit.take("hanako")
    with pytest.raises(TooOftenError):
        limit.take("hanako")
    now = 1000.0
    for _ in range(3):
        limit.take("hanako")


def test_what_was_right_does_not_count():
    limit = Throttle(2, 10, clock=lambda: 0.0)
    for _ in range(9):
        limit.take("hanako")
        limit.give_back("hanako")
    limit.give_back("nobody")


def test_ever_new_keys_cost_no_more_memory(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(throttle, "MOST_KEYS", 5)
    limit = Throttle(1, 10, clock=lambda: 0.0)
    for number in range(50):
        limit.take(str(number))
    assert len(limit._free_at) == 5


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "::ffff:192.0.2.7"),
        ("testclient", "testclient"),
        ("x" * 1000, "x" * 64),
    ],
)
def test_a_household_is_one(address: str, network: str):
    assert network_of(address) == network
