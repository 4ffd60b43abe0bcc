"""Mailboxes of a header, read as mail programs read them. Linear; never raises.

The structure is split before encoded words are decoded (RFC 2047, 5): a comma or `<`
inside a word is part of a name, whatever its sender hoped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from majika.findings import Place
from majika.message.domains import normal_host
from majika.message.facts import Mailbox
from majika.message.headers import ENCODED_WORD, decode_words

MOST_MAILBOXES = 500
LONGEST = 64 * 1024

_WORD = rf"(?P<word>{ENCODED_WORD.pattern})"
_QUOTED = r'|"(?P<quoted>(?:[^"\\]++|\\.)*+)"'
_REST = r"|<(?P<angle>[^<>]*+)>?|(?P<text>[^\s\"<>(),;:=]++|=)|(?P<sign>.)"
_TOKEN = re.compile(_WORD + _QUOTED + _REST, re.DOTALL)
_TOKEN_UNQUOTED = re.compile(_WORD + _REST, re.DOTALL)
_ADDRESS = r"[^\s\"\\<>(),;:=@]+@[^\s\"\\<>(),;:=@]+"
_PLAIN = re.compile(
    rf"(?:\"(?P<quoted>[^\"\\=]*+)\"\s*|(?P<name>[^\"\\<>(),;:=@]*+))<(?P<angle>{_ADDRESS})>"
    rf"|(?P<bare>{_ADDRESS})"
)
"""One mailbox without comment, encoded word or anything odd: two of three values. Read token by
token they take five times as long."""

_PAREN = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class _Draft:
    """One mailbox while its pieces come in: `(text, quoted)` in order."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, bool]] = []
        self.comments: list[str] = []
        self.angle: str | None = None

    @property
    def empty(self) -> bool:
        return not self.comments and self.angle is None and not self.phrase(quotes=False).strip()

    @property
    def addressed(self) -> bool:
        return self.angle is not None or any("@" in t and not q for t, q in self.pieces)

    def phrase(self, *, quotes: bool) -> str:
        return "".join(f'"{text}"' if quoted and quotes else text for text, quoted in self.pieces)


def read_mailboxes(text: str, place: Place) -> tuple[Mailbox, ...]:
    """Mailboxes of an unfolded value whose encoded words are still in place."""
    if plain := _PLAIN.fullmatch(text, 0, LONGEST):
        name = " ".join((plain["quoted"] or plain["name"] or "").split())
        return (_build(name, plain["angle"] or plain["bare"], place),)
    drafts = []
    for draft in _drafts(text[:LONGEST]):
        drafts.append(draft)
        if len(drafts) == MOST_MAILBOXES:
            break
    return tuple(_mailbox(draft, place) for draft in _rejoin(drafts))


def _drafts(text: str) -> Iterator[_Draft]:
    """Cut at commas and semicolons. What stands before a group's colon is dropped."""
    draft, at, tokens = _Draft(), 0, _TOKEN
    groups, comments = ";" in text, ")" in text
    while token := tokens.match(text, at):
        at, kind, value = token.end(), token.lastgroup, token[0]
        if kind == "angle":
            if draft.angle is not None:
                yield draft
                draft = _Draft()
            draft.angle = token["angle"]
        elif kind == "quoted":
            draft.pieces.append((_ESCAPED.sub(r"\1", token["quoted"]), True))
        elif value in (",", ";"):
            yield draft
            draft = _Draft()
        elif value == ":" and groups and not draft.addressed:
            draft = _Draft()
        elif value == "(" and comments and (end := _end_of_comment(text, at)):
            draft.comments.append(text[at : end - 1])
            at = end
        else:
            # A quote or parenthesis without its partner: the others are plain signs too,
            # or a header full of them would be searched to its end for each one.
            tokens = _TOKEN_UNQUOTED if value == '"' else tokens
            comments = comments and value != "("
            draft.pieces.append((value, False))
    yield draft


def _end_of_comment(text: str, at: int) -> int:
    """Just after the `)` that closes a comment whose text starts at `at`; 0 if none does."""
    depth = 1
    for paren in _PAREN.finditer(text, at):
        depth += {"(": 1, ")": -1}.get(paren[0], 0)
        if not depth:
            return paren.end()
    return 0


def _rejoin(drafts: list[_Draft]) -> Iterator[_Draft]:
    """Undo cuts at a bare comma in a name: `Doe, John <john@x.example>` is one mailbox."""
    waiting: _Draft | None = None
    found = False
    for draft in drafts:
        if waiting is not None:
            comma = [(", ", False)] if draft.phrase(quotes=False).strip() else []
            draft.pieces[:0] = [*waiting.pieces, *comma]
            draft.comments[:0] = waiting.comments
        waiting = None if draft.addressed else draft
        if draft.addressed:
            found = True
            yield draft
        elif draft.empty:
            waiting = None
    if waiting is not None and not found:
        yield waiting


def _mailbox(draft: _Draft, place: Place) -> Mailbox:
    name, address = _named(draft) if draft.angle is not None else _bare(draft)
    return _build(name or _tidy("".join(draft.comments[:1])), address, place)


def _build(name: str, address: str, place: Place) -> Mailbox:
    local, _, domain = address.rpartition("@") if "@" in address else (address, "", "")
    return Mailbox(
        name=name,
        address=address,
        local=local.strip(),
        domain=normal_host(domain.strip().strip("[]") if domain else ""),
        place=place,
    )


def _named(draft: _Draft) -> tuple[str, str]:
    """`Name <address>`, where a source route (`@a,@b:`) may precede the address."""
    address = (draft.angle or "").strip()
    if address.startswith("@") and ":" in address:
        address = address.rpartition(":")[2]
    return _tidy(draft.phrase(quotes=False)), _closed_up(address)


def _bare(draft: _Draft) -> tuple[str, str]:
    """No angle brackets: the word with an `@` is the address, all others the name."""
    words = draft.phrase(quotes=True).split()
    at = next((n for n in range(len(words) - 1, -1, -1) if "@" in words[n]), None)
    if at is None:
        single = len(words) == 1 and words[0].isascii() and not words[0].startswith(("=?", '"'))
        return ("", words[0]) if single else (_tidy(draft.phrase(quotes=False)), "")
    if words[at].startswith("@") or words[at].endswith("@") or words[at].endswith('"'):
        return "", _closed_up(draft.phrase(quotes=True).strip())
    return _tidy(" ".join(words[:at] + words[at + 1 :]).replace('"', "")), words[at]


def _tidy(phrase: str) -> str:
    return " ".join(decode_words(phrase.strip()).split())


def _closed_up(address: str) -> str:
    """Spaces do not belong into an address, except inside a quoted local part."""
    address = address.removeprefix("mailto:").strip()
    return address if address.startswith('"') else "".join(address.split())
