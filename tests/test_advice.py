"""Advice fits the mail, the verdict, the brand and the story."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from majika import advice_texts as texts
from majika.advice import CALLS, IN_THE_APP, PAYS, advise, not_looked_at
from majika.brands.facts import Claims, Pretext, Standing
from majika.brands.phrases import pretext
from majika.data import FOLDER
from majika.findings import Evidence, Finding, Place, Spot, Strength, Text
from majika.message.facts import Defect
from majika.verdict import Label
from tests.report.verdicts import CLAIMED, FROM, MESSAGE, attachment, image, link

QUIET = Claims(message=replace(MESSAGE, links=(), text="Hello"))
PRETEXTS = json.loads((FOLDER / "pretexts.json").read_bytes())


def telling(story: str, *, weak: bool = False) -> Claims:
    pretext = Pretext(id=story, phrases=(("x", FROM),), weak=weak)
    return replace(CLAIMED, pretexts=(pretext,))


def english(advised: tuple[Text, ...]) -> str:
    return "\n".join(text.en for text in advised)


def test_fraud_with_a_link_and_a_brand():
    advice = advise(CLAIMED, Label.FRAUD, ())

    assert advice.do_not[0] is texts.OPEN_LINKS
    assert "Example Bank app yourself" in advice.do[0].en
    assert "phish@examplebank.test" in english(advice.do)
    assert texts.MARK_AS_JUNK in advice.do
    assert texts.IF_PASSWORD_TYPED in advice.if_already


def test_only_what_the_mail_has_is_warned_of():
    advice = advise(QUIET, Label.FRAUD, ())

    assert advice.do_not == (texts.REPLY,)
    assert texts.IF_LINK_OPENED not in advice.if_already
    assert texts.IF_REPLIED in advice.if_already


def test_attachments():
    claims = replace(QUIET, message=replace(QUIET.message, attachments=(attachment("a.zip"),)))

    assert texts.OPEN_ATTACHMENTS in advise(claims, Label.FRAUD, ()).do_not
    assert texts.IF_ATTACHMENT_OPENED in advise(claims, Label.SUSPICIOUS, ()).if_already


def test_a_number_to_call():
    call = replace(QUIET.message, links=(link(0, "tel:+81312345678"),))

    assert texts.CALL in advise(replace(QUIET, message=call), Label.FRAUD, ()).do_not
    written = replace(QUIET.message, text="Call 1-800-555-0100 now")
    assert texts.CALL in advise(replace(QUIET, message=written), Label.FRAUD, ()).do_not
    assert texts.CALL in advise(telling("callback-invoice"), Label.FRAUD, ()).do_not


def test_the_story_has_its_own_advice():
    assert "back of the card" in english(advise(CLAIMED, Label.FRAUD, ()).do)
    assert texts.PAY in advise(telling("gift-card"), Label.FRAUD, ()).do_not


def test_the_storys_advice_is_not_said_twice():
    advice = advise(telling("account-locked"), Label.FRAUD, ())

    assert english(advice.do).count("app") == 2  # the brand's app, and the mail app


def test_words_that_honest_mail_has_are_no_story():
    assert texts.PAY not in advise(telling("gift-card", weak=True), Label.FRAUD, ()).do_not


def test_unknown_without_a_brand_asks_another_way():
    advice = advise(QUIET, Label.UNKNOWN, ())

    assert advice.do == (texts.ASK_ANOTHER_WAY,)
    assert texts.MARK_AS_JUNK not in advice.do


def test_unknown_with_a_brand_says_what_settles_it():
    assert "例銀行" in advise(CLAIMED, Label.UNKNOWN, ()).do[0].ja


def test_genuine_still_guards_codes():
    advice = advise(CLAIMED, Label.GENUINE, ())

    assert advice.do_not == (texts.GIVE_AWAY_CODES,)
    assert advice.if_already == ()


@pytest.mark.parametrize("label", [Label.FRAUD, Label.SUSPICIOUS, Label.UNKNOWN])
def test_nobody_is_left_without_help(label: Label):
    assert texts.WHO_HELPS in advise(QUIET, label, ()).if_already


def test_stories_exist():
    assert set(PRETEXTS["pretexts"]) >= CALLS | PAYS | IN_THE_APP


def test_contacts_are_those_of_the_data():
    said = texts.WHO_HELPS.ja + texts.WHERE_TO_REPORT.ja + texts.WHERE_TO_REPORT.en
    contacts = {
        centre.get("phone") or centre.get("mail") or centre["where"][8:].rstrip("/")
        for centre in PRETEXTS.get("report_centres", ())
    }

    assert {each for each in contacts if each not in said} <= {"meiwaku@dekyo.or.jp"}


def test_every_text_is_in_both_languages():
    for name, text in vars(texts).items():
        if isinstance(text, Text):
            assert not text.ja.isascii(), name
            assert text.en.isascii() or set(text.en) & set("“”"), name
            assert text.ja.count("{") == text.en.count("{"), name


def test_not_looked_at_names_only_what_there_was():
    assert not_looked_at(QUIET) == ()


def test_not_looked_at_names_all_there_was():
    rich = replace(
        MESSAGE,
        attachments=(attachment("a.zip"),),
        images=(image("https://cdn.example/x.png"),),
        defects=(Defect.TOO_LONG,),
    )
    named = [gap.what for gap in not_looked_at(replace(CLAIMED, message=rich))]

    assert named == [
        texts.LINK_TARGETS,
        texts.ATTACHMENTS,
        texts.PICTURES,
        texts.REST,
    ]


def test_no_option_is_named_that_does_not_exist():
    said = "".join(text.en + text.ja for text in vars(texts).values() if isinstance(text, Text))

    assert "--" not in said


def noticed(check: str, spot: Spot) -> Finding:
    place = Place(spot, span=(0, 1) if spot is Spot.TEXT else None)
    return Finding(check=check, strength=Strength.MEDIUM, evidence=(Evidence(place, "x"),))


def test_what_was_noticed_comes_first():
    call, file = noticed("wants_a_call", Spot.TEXT), noticed("attached_program", Spot.ATTACHMENT)

    assert advise(CLAIMED, Label.FRAUD, [call]).do_not[0] is texts.CALL
    assert texts.IF_CALLED in advise(QUIET, Label.FRAUD, [call]).if_already
    assert advise(CLAIMED, Label.FRAUD, [file]).do_not[0] is texts.OPEN_ATTACHMENTS
    both = advise(CLAIMED, Label.FRAUD, [call, file]).do_not
    assert len(set(both)) == len(both)


def test_an_office_has_a_site_not_an_app():
    assert CLAIMED.brand is not None
    office = replace(CLAIMED, brand=replace(CLAIMED.brand, category="government"))

    assert advise(office, Label.FRAUD, ()).do[0].ja.startswith("「例銀行」の公式サイトを")
    assert "address of Example Bank" in advise(office, Label.FRAUD, ()).do[0].en


def test_unknown_warns_only_of_what_is_there():
    mailed = replace(QUIET, message=replace(QUIET.message, attachments=(attachment("a.zip"),)))

    assert advise(QUIET, Label.UNKNOWN, ()).do_not == ()
    assert advise(mailed, Label.UNKNOWN, ()).do_not == (texts.OPEN_BEFORE_ASKING,)


@pytest.mark.parametrize("story", sorted(PRETEXTS["pretexts"]))
def test_advice_of_a_story_is_short_phrases(story: str):
    for text in (*pretext(story).do, *pretext(story).do_not):
        assert not text.en.endswith(".")
        assert not text.ja.endswith(("。", "ます", "ません"))
    assert all(text.en[0].islower() for text in pretext(story).do_not)


def test_a_page_is_no_danger_where_nothing_leads_to_one():
    story = telling("payment-method-failed")
    unlinked = replace(story, message=QUIET.message)

    assert "type a card number" in english(advise(story, Label.FRAUD, ()).do_not)
    assert "type a card number" not in english(advise(unlinked, Label.FRAUD, ()).do_not)


def test_the_servers_word_is_missed_only_where_it_could_change_the_answer():
    own = replace(QUIET, brand=CLAIMED.brand, sender=Standing.OWN)

    assert texts.SERVER_RESULT in [gap.what for gap in not_looked_at(own)]
    foreign = not_looked_at(replace(own, sender=Standing.FOREIGN))
    assert texts.SERVER_RESULT not in [gap.what for gap in foreign]


@pytest.mark.parametrize(
    ("check", "story"),
    [
        ("stranger_poses_as_mail_system", "mailbox"),
        ("superior_at_free_mailbox", "ceo-request"),
        ("promises_money", "released-balance"),
    ],
)
def test_a_story_that_a_check_knows_has_its_advice(check: str, story: str):
    advice = advise(QUIET, Label.SUSPICIOUS, [noticed(check, Spot.TEXT)])

    assert advice.do[0] == pretext(story).do[0]


def test_nobody_is_sent_to_ask_a_swindler():
    assert texts.ASK_WHOM_IT_NAMES in advise(QUIET, Label.FRAUD, ()).do
    assert texts.ASK_ANOTHER_WAY not in advise(QUIET, Label.FRAUD, ()).do


def test_members_of_an_honest_site_are_not_told_that_it_is_a_fraud():
    claims = replace(telling("dating-lure"), brand=None)

    assert advise(claims, Label.UNKNOWN, ()).do == (texts.IF_SIGNED_UP,)
    assert texts.IF_SIGNED_UP not in advise(claims, Label.SUSPICIOUS, ()).do
