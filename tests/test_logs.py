"""What is written down tells those who run a server enough, and of nobody's mail a word."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from majika import logs

SECRET = "from ada@private.example"


@pytest.fixture
def as_before() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("majika")
    before = root.handlers[:], root.level, ours.level
    yield
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])


def written(form: logs.Form, level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    logs.set_up(form, level, stream)
    return stream


def test_an_event_is_an_object_a_line(as_before):
    stream = written("json")
    logs.event(logging.getLogger("majika.web"), "request", status=200)
    (line,) = stream.getvalue().splitlines()
    told = json.loads(line)
    assert told["event"] == "request"
    assert told["status"] == 200
    assert told["level"] == "info"


def test_events_are_silent_unless_asked_for(as_before):
    stream = written("text", "warning")
    logs.event(logging.getLogger("majika.web"), "request", status=200)
    assert not stream.getvalue()


@pytest.mark.parametrize("form", ["json", "text"])
def test_the_words_of_an_error_are_not_written(as_before, form: logs.Form):
    stream = written(form)
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("failed for %s", SECRET)
    said = stream.getvalue()
    assert SECRET not in said
    assert "ValueError" in said
    assert "test_logs.py:" in said


def test_a_line_is_one_line(as_before):
    """asyncio quotes errors behind its first line; a forged line would stand there, too."""
    stream = written("text")
    logging.getLogger("asyncio").error(f"Task failed\nfuture: <Task exception={SECRET!r}>")
    assert stream.getvalue().count("\n") == 1
    assert "Task failed" in stream.getvalue()
    assert SECRET not in stream.getvalue()


def test_other_libraries_tell_only_what_went_wrong(as_before):
    stream = written("json")
    logging.getLogger("somebody.else").info(SECRET)
    assert not stream.getvalue()
