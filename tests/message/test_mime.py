"""The tree of parts, as broken as it comes."""

import pytest

from majika.message.facts import Defect
from majika.message.mime import MOST_DEPTH, MOST_FIELDS, MOST_PARTS, Part, Splitter, read_head


def split(text: str | bytes) -> tuple[Part, list[Defect]]:
    data = text if isinstance(text, bytes) else text.encode()
    head = read_head(data, 0, len(data))
    splitter = Splitter(data)
    return splitter.read(head, len(data)), [*head.defects, *splitter.defects]


def leaves(part: Part) -> list[tuple[str, bytes]]:
    if part.parts:
        return [leaf for child in part.parts for leaf in leaves(child)]
    return [(part.type.value, part.content()[0])]


def mixed(body: str, boundary: str = "b") -> str:
    return f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n{body}'


A, B = [("text/plain", b"one")], [("text/plain", b"one"), ("text/html", b"two")]
PARTS = "--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n"


def test_two_parts_between_preamble_and_epilogue():
    root, defects = split(mixed(f"preamble\n{PARTS}epilogue\n--b\n\nnot read"))

    assert leaves(root) == B
    assert defects == []


@pytest.mark.parametrize(
    "body",
    [
        PARTS.replace("--b\n", "--b  \t\n"),
        PARTS.replace("--b\n", "--bc\n--b\n", 1),
        PARTS.removesuffix("\n"),
    ],
)
def test_delimiters_as_they_come(body: str):
    assert leaves(split(mixed(body))[0]) == B


def test_boundary_that_begins_like_another():
    inner = "--bb\n\none\n--bb\nContent-Type: text/html\n\ntwo\n--bb--"
    root, defects = split(mixed(f"--b\n{mixed(inner, 'bb')}\n--b--\n"))

    assert leaves(root) == B
    assert defects == []


def test_missing_end():
    root, defects = split(mixed(PARTS.replace("\n--b--\n", "")))

    assert leaves(root) == B
    assert defects == [Defect.MISSING_END_BOUNDARY]


def test_missing_inner_end_does_not_swallow_the_outer_parts():
    inner = mixed("--i\n\none", "i")
    root, defects = split(mixed(f"--b\n{inner}\n--b\nContent-Type: text/html\n\ntwo\n--b--"))

    assert leaves(root) == B
    assert defects == [Defect.MISSING_END_BOUNDARY]


def test_no_boundary_at_all_is_plain_text():
    root, defects = split(mixed("just text"))

    assert leaves(root) == [("text/plain", b"just text")]
    assert defects == [Defect.MISSING_BOUNDARY]


def test_boundary_other_than_announced():
    """Two filters lose such a mail; a reader's program may still show it."""
    root, defects = split(
        mixed("--x\nContent-Type: text/plain\n\none\n--x\nContent-Type: text/html\n\ntwo\n--x--")
    )

    assert leaves(root) == B
    assert defects == [Defect.MISSING_BOUNDARY]


def test_attached_mail_is_one_part():
    inside = mixed(PARTS.replace("--b", "--i"), "i")
    body = f"--b\nContent-Type: message/rfc822\n\n{inside}\n--b--"

    assert [kind for kind, _ in leaves(split(mixed(body))[0])] == ["message/rfc822"]


def test_digest_holds_messages():
    text = mixed("--b\n\nFrom: a@b.test\n\none\n--b--").replace("mixed", "digest")

    assert leaves(split(text)[0])[0][0] == "message/rfc822"


def test_unreadable_type_is_plain_text():
    assert leaves(split("Content-Type: nonsense\n\none")[0]) == A


def test_transfer_encoding_in_any_case():
    assert leaves(split("Content-Transfer-Encoding: BASE64 \n\nb25l\n")[0]) == A


def test_junk_between_headers_is_skipped():
    head = read_head(b"From: a@b.test\nthis is junk\nSubject: hello\n\nbody", 0, 46)

    assert [field.name for field in head.fields] == ["from", "subject"]
    assert head.defects == []


def test_forgotten_empty_line():
    data = b"From: a@b.test\nHello Taro,\nplease pay.\n\nBye"
    head = read_head(data, 0, len(data))

    assert data[head.body :].startswith(b"Hello Taro")
    assert head.defects == [Defect.NO_END_OF_HEADERS]


def test_headers_alone():
    head = read_head(b"From: a@b.test\nSubject: x", 0, 25)

    assert [field.name for field in head.fields] == ["from", "subject"]
    assert head.defects == [Defect.NO_END_OF_HEADERS]


def test_space_before_the_colon():
    assert read_head(b"Subject : x\n\n", 0, 13).fields[0].name == "subject"


def test_too_deep():
    text = "".join(mixed(f"--b{n}\n", f"b{n}") for n in range(MOST_DEPTH + 5))

    assert Defect.TOO_DEEP in split(text)[1]


def test_too_many_parts():
    root, defects = split(mixed("--b\n\nx\n" * (MOST_PARTS * 3)))

    assert len(leaves(root)) < MOST_PARTS
    assert Defect.TOO_MANY_PARTS in defects


def test_too_many_headers():
    data = b"X-A: 1\n" * (MOST_FIELDS + 9) + b"\nbody"
    head = read_head(data, 0, len(data))

    assert len(head.fields) == MOST_FIELDS
    assert head.defects == [Defect.TOO_MANY_HEADERS]
    assert data[head.body :] == b"body"
