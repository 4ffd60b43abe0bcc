"""What a visit saw comes back as it was, with every value's type."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand
from majika.capture.facts import Capture, Outcome
from majika.cases import Cases
from majika.cases.captures import LONG, capture_from_json, capture_to_json
from majika.errors import CaseFileError, NoCaseError
from majika.findings import Host, Name, Url
from tests.captures import BANK, CARD, LOGIN, capture_of, decoy, page
from tests.cases.adding import added, judged
from tests.mails import CATALOG, mail

TEXTS = st.text(st.characters(exclude_categories=()), max_size=8)
VALUES = st.one_of(
    TEXTS, st.builds(Host, TEXTS), st.builds(Url, TEXTS), st.builds(Name, TEXTS, TEXTS)
)
CAPTURES = st.builds(
    capture_of,
    brand=st.sampled_from([None, BANK]),
    started=st.datetimes(timezones=st.just(UTC)),
    elapsed_ms=st.floats(allow_nan=False),
    har=st.binary(max_size=20),
    not_visited=st.none(),
    decoy=st.builds(
        decoy,
        st.sampled_from(Outcome),
        values=st.dictionaries(TEXTS, VALUES, max_size=4),
        host=st.builds(Host, TEXTS),
    ),
    pages=st.lists(
        st.builds(
            page,
            st.just("https://stranger.example/login"),
            st.sampled_from([LOGIN, CARD]),
            brand=st.sampled_from([None, BANK]),
            title=TEXTS,
            text=st.one_of(TEXTS, st.just("銀行\ud800" * LONG)),
            popups=st.lists(st.builds(Url, TEXTS), max_size=3).map(tuple),
            png=st.binary(max_size=20),
        ),
        max_size=3,
    ).map(tuple),
)


def of_types(value: Any) -> Iterator[type]:
    """The types of all values inside, in their order."""
    yield type(value)
    inside: Any = ()
    if is_dataclass(value) and not isinstance(value, Brand):
        inside = [getattr(value, each.name) for each in fields(value)]
    elif isinstance(value, Mapping):
        inside = value.values()
    elif isinstance(value, tuple):
        inside = value
    for each in inside:
        yield from of_types(each)


@settings(max_examples=200, deadline=None)
@given(CAPTURES)
def test_round_trip(capture: Capture):
    kept: dict[str, bytes] = {}
    read = there_and_back(capture, kept)

    assert read == capture
    assert list(of_types(read)) == list(of_types(capture))


def there_and_back(capture: Capture, kept: dict[str, bytes]) -> Capture:
    def put(data: bytes) -> str:
        kept[str(hash(data))] = data
        return str(hash(data))

    return capture_from_json(capture_to_json(capture, put), CATALOG, kept.__getitem__)


def test_a_comparison_and_names_come_back():
    value = {"brand": Name("例銀行", "Example Bank"), "at": Host("stranger.example")}
    made = capture_of(page(brand=BANK), other=capture_of(), decoy=decoy(Outcome.ACCEPTED))
    made = replace(made, decoy=replace(made.decoy, values=value))
    read = there_and_back(made, {})

    assert read == made
    assert read.other == made.other
    assert read.decoy is not None
    assert isinstance(name := read.decoy.values["brand"], Name)
    assert name.en == "Example Bank"


def test_a_brand_that_is_no_longer_known_is_left_out():
    written = capture_to_json(capture_of(page(brand=BANK)), lambda data: "")
    read = capture_from_json(written, Catalog.from_records([]), lambda name: b"")
    assert (read.brand, read.pages[0].brand) == (None, None)


@pytest.mark.parametrize("written", ['{"is": "os", "value": 1}', '{"is": "Host"}', "[]", "1"])
def test_nothing_else_is_ever_built(written: str):
    with pytest.raises((KeyError, ValueError)):
        capture_from_json(written, CATALOG, lambda name: b"")


def test_pictures_are_files(cases: Cases, folder):
    case = added(cases)
    shot = capture_of(page(png=b"picture", html="<p>" * LONG), har=b"{}")
    cases.keep_capture(case.id, shot)
    cases.keep_capture(case.id, shot)

    assert cases.captures(case.id) == [shot, shot]
    assert sum(path.is_file() for path in folder.rglob("*")) == 4  # and the message


def test_a_file_that_was_changed_is_no_evidence(cases: Cases, folder):
    case = added(cases)
    path = folder / case.sha256[:2] / case.sha256[2:]
    path.write_bytes(b"another mail")
    with pytest.raises(CaseFileError):
        cases.raw(case.id)
    path.unlink()
    with pytest.raises(CaseFileError):
        cases.raw(case.id)


def test_a_job_that_is_done_again_brings_no_second_capture(cases: Cases):
    case = added(cases)
    for _ in range(2):
        cases.keep_capture(case.id, capture_of(), job="visit-1")
    cases.keep_capture(case.id, capture_of())

    assert [cases.has_capture(job) for job in ("visit-1", "visit-2")] == [True, False]
    assert len(cases.captures(case.id)) == 2


def test_the_last_capture_alone(cases: Cases):
    case, other = added(cases), added(cases, subject="another")
    assert cases.last_capture(case.id) is None
    for each in (capture_of(page()), capture_of(page(title="later"))):
        cases.keep_capture(case.id, each)
    number = cases.last_capture(case.id)

    assert number is not None
    assert cases.capture(case.id, number).pages[0].title == "later"
    with pytest.raises(NoCaseError):
        cases.capture(other.id, number)


def test_a_case_is_judged_anew(cases: Cases):
    case = added(cases, text="hello")
    verdict = judged(mail(from_="Exampleshop <a@stranger.example>", text="Exampleshop"))
    again = cases.rejudge(case.id, verdict)

    assert (again.label, again.score) == (verdict.label, verdict.score) != (case.label, case.score)
    assert (again.subject, again.sender) == (case.subject, case.sender)
    with pytest.raises(NoCaseError):
        cases.rejudge("nobody", verdict)


def test_no_case_no_capture(cases: Cases):
    with pytest.raises(NoCaseError):
        cases.keep_capture("nobody", capture_of())
    with pytest.raises(NoCaseError):
        cases.captures("nobody")


def test_the_text_is_plain_json():
    assert json.loads(capture_to_json(capture_of(), lambda data: ""))["is"] == "Capture"
