"""Places named for people: `header:from` is the sender, `link:2` the third link in the text."""

from __future__ import annotations

from majika.findings import Language, Place, Spot, Text
from majika.message.facts import Message
from majika.report.defang import plain

HEADERS = {
    "from": Text(en="sender", ja="差出人"),
    "sender": Text(en="technical sender", ja="送信者の欄"),
    "reply-to": Text(en="reply address", ja="返信先"),
    "return-path": Text(en="return address", ja="エラーの返送先"),
    "to": Text(en="recipient", ja="宛先"),
    "cc": Text(en="copy to", ja="写しの宛先"),
    "delivered-to": Text(en="recipient", ja="宛先"),
    "x-original-to": Text(en="recipient", ja="宛先"),
    "envelope-to": Text(en="recipient", ja="宛先"),
    "subject": Text(en="subject", ja="件名"),
    "received": Text(en="delivery record", ja="配達の記録"),
    "date": Text(en="date", ja="日付"),
    "message-id": Text(en="message number", ja="メールの識別番号"),
    "authentication-results": Text(en="check by your mail server", ja="受信サーバーの確認結果"),
    "dkim-signature": Text(en="signature of the sending server", ja="送信元の電子署名"),
    "list-id": Text(en="mailing list", ja="メーリングリストの欄"),
    "list-unsubscribe": Text(en="unsubscribe link", ja="配信停止の欄"),
    "disposition-notification-to": Text(en="read receipt", ja="開封通知の欄"),
    "in-reply-to": Text(en="reply reference", ja="返信元の欄"),
    "references": Text(en="reply reference", ja="返信元の欄"),
}

OTHER_HEADER = Text(en="header “{name}”", ja="ヘッダー「{name}」")
BODY = Text(en="text", ja="本文")
LINE = Text(en="text, line {number}", ja="本文 {number} 行目")
HIDDEN = Text(en="hidden text", ja="隠された文字")
FIRST_PAGE = Text(en="the page behind the link", ja="リンク先のページ")
LATER_PAGE = Text(en="page {number} of the visit", ja="リンク先の {number} ページ目")

NUMBERED = {
    Spot.LINK: Text(en="link {number} in the text", ja="本文 {number} か所目のリンク"),
    Spot.IMAGE: Text(en="picture {number}", ja="{number} 枚目の画像"),
    Spot.FORM: Text(en="entry form {number}", ja="入力欄 {number}"),
    Spot.ATTACHMENT: Text(en="attachment {number}", ja="添付ファイル {number}"),
}


def name_place(place: Place, message: Message, language: Language) -> str:
    """What its reader would call a place in the mail; counted from 1."""
    if place.spot in NUMBERED:
        return NUMBERED[place.spot].in_(language).format(number=place.index + 1)
    if place.spot is Spot.HEADER:
        return _name_header(place, language)
    if place.spot is Spot.HIDDEN:
        return HIDDEN.in_(language)
    if place.spot is Spot.PAGE:
        return name_page(place.index, language)
    return _name_line(place, message, language)


def name_page(index: int, language: Language) -> str:
    """A page of the visit: the one behind the link, or one that followed it."""
    return (LATER_PAGE if index else FIRST_PAGE).in_(language).format(number=index + 1)


def _name_header(place: Place, language: Language) -> str:
    known = HEADERS.get(place.name)
    if known is not None:
        return known.in_(language)
    return OTHER_HEADER.in_(language).format(name=plain(place.name, 40))


def _name_line(place: Place, message: Message, language: Language) -> str:
    """`text, line 3`: lines as they stand in `Message.text`, empty ones not counted."""
    if place.span is None:
        return BODY.in_(language)
    before = message.text[: place.span[0]].split("\n")[:-1]
    number = 1 + sum(1 for line in before if line.strip())
    return LINE.in_(language).format(number=number)
