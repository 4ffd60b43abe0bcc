"""What is deleted is gone: from lists, index and files, and from the bytes of the database."""

from datetime import timedelta
from pathlib import Path

import pytest

from majika.cases import Cases, Decision, Query
from majika.errors import NoCaseError
from tests.captures import capture_of, page
from tests.cases.adding import added

SECRETS = [b"kaizokuban", "海賊版".encode(), b"hidden-reason", b"hidden-note", b"sourceword"]


def filled(cases: Cases) -> str:
    case = added(
        cases,
        from_="x <kaizokuban@kaizokuban.example>",
        subject="海賊版 kaizokuban",
        text="海賊版 kaizokuban https://kaizokuban.example/",
        source="sourceword",
    )
    cases.note(case.id, "hidden-note", "kaizokuban")
    cases.decide(case.id, Decision.CONTESTED, "hidden-reason", "kaizokuban")
    cases.keep_capture(case.id, capture_of(page(title="海賊版kaizokuban", png=b"kaizokuban")))
    return case.id


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_deletion_is_complete(cases: Cases, folder: Path, tmp_path: Path):
    other = added(cases, text="another mail")
    case_id = filled(cases)
    cases.delete(case_id)
    cases.tidy()

    with pytest.raises(NoCaseError):
        cases.get(case_id)
    assert not cases.find(Query(text="kaizokuban"))
    assert not cases.find(Query(domain="kaizokuban.example"))
    assert [row.id for row in cases.find(Query())] == [other.id]
    left = b"".join(path.read_bytes() for path in files_in(tmp_path))
    assert not [secret for secret in SECRETS if secret in left]
    assert len(files_in(folder)) == 1


def test_the_words_looked_for_above_do_stand_there_before(tmp_path: Path):
    from majika.cases import open_cases

    cases = open_cases(f"sqlite:///{tmp_path / 'cases.sqlite3'}", tmp_path / "files")
    filled(cases)
    left = b"".join(path.read_bytes() for path in tmp_path.glob("cases.sqlite3*"))
    assert all(secret in left for secret in SECRETS if secret != "海賊版".encode())


def test_what_is_deleted_is_found_no_more_before_the_files_are_tidy(cases: Cases):
    case_id = filled(cases)
    added(cases, text="another mail")
    cases.delete(case_id)

    assert not cases.find(Query(text="kaizokuban"))
    assert len(cases.find(Query(text="mail"))) == 1


def test_a_file_that_another_case_needs_stays(cases: Cases, folder: Path):
    shot = capture_of(page(png=b"picture"))
    first, second = added(cases, text="1").id, added(cases, text="2").id
    cases.keep_capture(first, shot)
    cases.keep_capture(second, shot)
    cases.delete(first)

    assert cases.captures(second) == [shot]
    cases.delete(second)
    assert not files_in(folder)


def test_what_is_old_goes_and_what_was_seen_again_stays(cases: Cases, folder: Path):
    filled(cases)
    assert cases.expire(timedelta(days=1)) == 0
    assert cases.expire(timedelta(0)) == 1
    assert not cases.find(Query())
    assert not files_in(folder)


def test_a_file_that_a_kill_left_behind_is_swept_away(cases: Cases, folder: Path):
    case = added(cases)
    stray = folder / "ab" / ("0" * 62)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"stray")
    cases.expire(timedelta(days=1))

    assert not stray.exists()
    assert cases.raw(case.id)


def test_a_number_is_never_used_twice(cases: Cases):
    first = added(cases, text="1")
    cases.delete(first.id)
    assert added(cases, text="2").number > first.number
