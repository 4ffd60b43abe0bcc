"""The forms of a page: what they ask for, where they are sent, and which button sends them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from majika.capture.facts import Asks, Field, PageForm
from majika.capture.reading.addresses import absolute, host_at
from majika.capture.reading.asks import asks_of, is_typed, last_line
from majika.capture.reading.controls import Control, FormParts, FramePage
from majika.capture.reading.together import asked_together
from majika.capture.reading.words import buttons_said
from majika.findings import Url

MAX_FIELDS = 200
"""Fields of all forms of a page."""


def forms_of(page: FramePage, url: str, frame: int, title: str) -> Iterator[PageForm]:
    """The forms of one frame that have a field to fill in."""
    for form in page.forms:
        if made := _form(form, form.controls, page, url, frame, title):
            yield made
    scripted = FormParts({"method": "post"}, "\n".join(page.headings[:3]), page.text[:1_000])
    if made := _form(scripted, page.loose, page, url, frame, title):
        yield made


def _form(
    form: FormParts, controls: Sequence[Control], page: FramePage, url: str, frame: int, title: str
) -> PageForm | None:
    typed = [control for control in controls if is_typed(control)][:MAX_FIELDS]
    if not typed:
        return None
    button = _button(controls)
    words = f"{title}\n{form.heading}\n{form.text}"
    doing = _doing(button, form, title)
    asked = asked_together(typed, [asks_of(each) for each in typed], doing, words)
    action = _action(form, button, page.base, url)
    return PageForm(
        action=action,
        host=host_at(action),
        method=_method(form, button),
        fields=tuple(map(_field, typed, asked)),
        button=button.index if button else None,
        new_account=_opens_account(typed, asked, button, doing),
        frame=frame,
    )


def _field(control: Control, asks: Asks | None) -> Field:
    return Field(
        asks=asks,
        kind=control.kind,
        name=control.get("name")[:100] or control.get("id")[:100],
        label=control.label or last_line(control.before)[:100],
        index=control.index,
    )


def _action(form: FormParts, button: Control | None, base: str, url: str) -> Url:
    """Where the form goes; its own page when a script sends it or it names nothing."""
    written = (button.get("formaction") if button else "") or (form.attributes.get("action") or "")
    if not written.strip() or written.strip().lower().startswith("javascript:"):
        return absolute(url, url)
    return absolute(written, base)


def _method(form: FormParts, button: Control | None) -> str:
    written = (button.get("formmethod") if button else "") or (form.attributes.get("method") or "")
    return "post" if written.strip().lower() == "post" else "get"


def _button(controls: Iterable[Control]) -> Control | None:
    """What most likely sends the form on; None when there is no button at all."""
    candidates = [each for each in controls if _can_send(each)][:50]
    return max(candidates, key=_readiness, default=None)


def _can_send(control: Control) -> bool:
    sends = control.kind in ("submit", "image", "button")
    sends = sends and control.tag in ("input", "button")
    return sends and not control.hidden and "disabled" not in control.attributes


def called(button: Control | None) -> str:
    """What stands on a button."""
    if button is None:
        return ""
    words = (button.get("value"), button.get("alt")) if button.tag == "input" else (button.said,)
    return " ".join(filter(None, words)).strip() or button.label


def _readiness(button: Control) -> int:
    """How likely a button sends the form: by its words, then by its type. Ties: the first."""
    means = buttons_said(called(button))
    words = 4 * bool(means & {"login", "sends", "account"}) - 8 * ("other" in means)
    return words + ("login" in means) + 2 * (button.kind in ("submit", "image"))


def _doing(button: Control | None, form: FormParts, title: str) -> set[str]:
    """What the form says it does, on its button, or else in its heading or the page's title."""
    pressed = buttons_said(called(button))
    around = buttons_said(form.heading) | buttons_said(title)
    return pressed | {f"around {meaning}" for meaning in around}


def _opens_account(
    typed: Sequence[Control], asked: Sequence[Asks | None], button: Control | None, doing: set[str]
) -> bool:
    """True when a form makes a new account: whoever fills it in is let in."""
    if Asks.PASSWORD not in asked and Asks.EMAIL not in asked and Asks.LOGIN not in asked:
        return False
    if "login" in doing:
        return False
    if "account" in doing:
        return True
    passwords = [
        control for control, asks in zip(typed, asked, strict=True) if asks is Asks.PASSWORD
    ]
    if any("current-password" in each.get("autocomplete") for each in passwords):
        return False
    new = any("new-password" in each.get("autocomplete") for each in passwords)
    repeated = any(_repeats(later) for _, later in pairwise(passwords))
    return bool(passwords) and (new or repeated or "around account" in doing)


def _repeats(control: Control) -> bool:
    words = f"{control.label} {last_line(control.before)} {control.get('name')}"
    return "again" in buttons_said(words.replace("_", " ").replace("-", " "))
