"""The way a mail came: who handed it to whom, and from where on that can be believed."""

from __future__ import annotations

from dataclasses import dataclass

from majika.findings import Host, Language
from majika.message.facts import Hop, Message
from majika.report import report_words as words
from majika.report.defang import defang, fill
from majika.report.sections.moments import moment
from majika.verdict import Verdict

MOST_STEPS = 12
"""Steps that are shown: the last ones, which the reader's side wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One server that took the mail in."""

    sender: str
    """Who handed it over: the name its address has; what it calls itself, where that differs."""

    ip: str
    """Address of who handed it over; may be empty."""

    receiver: str
    """Who took it in, and wrote this down."""

    when: str
    note: str = ""
    """What to know from this step on; mostly empty."""


def route(verdict: Verdict, language: Language) -> list[Step]:
    """The steps in the order of travel. Those before the first shown are counted in its note."""
    message = verdict.message
    shown = list(enumerate(message.hops[:MOST_STEPS]))[::-1]
    border = first_trusted_hop(message)
    left_out = len(message.hops) - len(shown)
    steps: list[Step] = []
    for index, hop in shown:
        note = words.READERS_SERVER.in_(language) if index == border else ""
        if left_out and not steps:
            more = words.STEPS_LEFT_OUT.in_(language).format(count=left_out)
            note = f"{more} {note}".strip()
        steps.append(_step(hop, note, language))
    return steps


def first_trusted_hop(message: Message) -> int | None:
    """Index of the oldest hop that the reader's own server surely wrote; None when unknown.

    Where its check of the sender stands, the `Received` directly above is its own; so is the
    topmost one, where the check stands above them all (see `majika.message.trust`).
    """
    believed = {(one.place.name, one.place.index) for one in message.auth_results if one.trusted}
    above = 0
    for header in message.headers if believed else ():
        if (header.place.name, header.place.index) in believed:
            return max(above - 1, 0) if message.hops else None
        above += header.name == "received"
    return None


def _step(hop: Hop, note: str, language: Language) -> Step:
    return Step(
        sender=_sender(hop, language),
        ip=defang(Host(hop.ip)),
        receiver=defang(Host(hop.by)) or words.UNKNOWN_HOST.in_(language),
        when=moment(hop.when, language) if hop.when else "",
        note=note,
    )


def _sender(hop: Hop, language: Language) -> str:
    name = Host(hop.reverse_name or hop.helo)
    if not name:
        return words.UNKNOWN_HOST.in_(language)
    if hop.helo in ("", name, hop.ip, f"[{hop.ip}]"):
        return defang(name)
    return fill(words.CALLS_ITSELF, {"host": name, "name": Host(hop.helo)}, language)
