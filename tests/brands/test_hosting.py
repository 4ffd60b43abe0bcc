"""Hosts that belong to everybody."""

import pytest

from majika.brands.hosting import KINDS, hosting, parents


@pytest.mark.parametrize(
    ("host", "kind", "suffix"),
    [
        ("s9.coreserver.jp", "shared_hosting", "coreserver.jp"),
        ("www1234.sakura.ne.jp", "shared_hosting", "sakura.ne.jp"),
        ("x.000webhostapp.com", "free_site", "000webhostapp.com"),
        ("bit.ly", "shortener", "bit.ly"),
        ("u1.ct.sendgrid.net", "mail_service", "sendgrid.net"),
        ("gmail.com", "free_mail", "gmail.com"),
        ("ec2-192-0-2-7.compute.amazonaws.com", "shared_hosting", "compute.amazonaws.com"),
    ],
)
def test_known(host, kind, suffix):
    found = hosting(host)

    assert found is not None
    assert (found.kind, found.suffix) == (kind, suffix)
    assert found.operator


@pytest.mark.parametrize("host", ["", "jp", "notbit.ly.test", "xcoreserver.jp", "192.0.2.7"])
def test_unknown(host):
    assert hosting(host) is None


def test_operators_of_japan_are_named_in_japanese():
    found = hosting("s9.coreserver.jp")

    assert found is not None
    assert "コアサーバー" in found.operator


def test_a_brands_own_shortener_names_the_brand():
    found = hosting("amzn.to", "shortener")

    assert found is not None
    assert found.brand_id == "amazon"


def test_only_the_lists_that_are_asked_for():
    assert hosting("gmail.com", "shared_hosting") is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_is_there(kind):
    assert hosting("nothing.test", kind) is None


def test_parents():
    assert [*parents("a.b.test")] == ["a.b.test", "b.test", "test"]
