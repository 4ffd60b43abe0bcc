"""Writes the honest mails about mailboxes, files and favours: `python tests/honest/build_desk.py`.

What a reader's own IT desk, mail filter, list server, landlord or director writes word for word
like a fraud. Every mail is invented, and `X-Majika-Test: synthetic` says so in each file. The same
run always writes the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

FOLDER = Path(__file__).parent
READER = "Ellen Marsh <ellen.marsh@reader.example>"
READER_JA = "日向 太郎 <taro.hinata@reader.example>"
READER_DE = "Jonas Weidner <jonas.weidner@reader.example>"
READER_PT = "Joana Freitas <joana.freitas@reader.example>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One honest mail and why an over-eager detector might flag it."""

    slug: str
    kind: str
    note: str
    sender: str
    subject: str
    text: str
    to: str = READER
    html: str = ""
    signed: str = ""
    """Domain whose signature the reader's server checked; empty for mail without results."""

    headers: dict[str, str] = field(default_factory=dict)
    attached: str = ""
    """Name of an attached PDF."""


def button(words: str, url: str) -> str:
    return f'<p><a href="{url}">{words}</a></p>'


ENGLISH = [
    Note(
        slug="en-desk-001-password",
        kind="internal IT",
        note="Password expires, rented sign-in page of a company nobody lists",
        sender="IT Service Desk <servicedesk@reader.example>",
        subject="Your password expires in 5 days",
        text="",
        html="<p>Hi Ellen,</p><p>The password for ellen.marsh@reader.example expires on 30 "
        "November. Please change it before then.</p>"
        + button("Change password", "https://reader.signinhub.example/reset"),
        signed="reader.example",
    ),
    Note(
        slug="en-desk-002-quarantine",
        kind="quarantine digest",
        note="Held messages, address in the link, filter of a small maker",
        sender="Mailguard Digest <digest@mailguard.example>",
        subject="3 messages are being held for ellen.marsh@reader.example",
        text="",
        html="<p>3 messages were quarantined since yesterday.</p><ul><li>Offers now!</li></ul>"
        + button(
            "Release messages", "https://portal.mailguard.example/q?u=ellen.marsh@reader.example"
        ),
        signed="mailguard.example",
    ),
    Note(
        slug="en-desk-003-quota",
        kind="quota warning",
        note="Mailbox almost full, provider's two domains",
        sender="Hostwell Support <support@hostwell.example>",
        subject="Mailbox ellen.marsh@reader.example is 95% full",
        text="Hello,\n\nthe mailbox ellen.marsh@reader.example has used 95% of its quota.\n"
        "Delete old mail, or order more space in the customer area:\n\n"
        "https://my.hostwell-panel.example/\n\nHostwell Ltd",
    ),
    Note(
        slug="en-desk-004-list-held",
        kind="list server",
        note="Message held, moderator approval, list server's own page",
        sender="choir-owner@lists.choir.example",
        subject="Your message to choir awaits moderator approval",
        text="Your mail to 'choir' with the subject\n\n    Concert on Sunday\n\n"
        "Is being held until the list moderator can review it for approval.\n\n"
        "https://lists.choir.example/mailman/confirm/choir/0a1b2c\n",
        headers={"List-Id": "<choir.lists.choir.example>", "Precedence": "bulk"},
    ),
    Note(
        slug="en-desk-005-confirm",
        kind="sign-up",
        note="Confirm your email address, address in a link behind a sign-up service",
        sender="Birdwatch Club <hello@birdwatch.example>",
        subject="Please confirm your email address",
        text="",
        html="<p>Dear ellen.marsh@reader.example,</p><p>confirm your email address to get our "
        "calendar. The link expires in 24 hours.</p>"
        + button("Confirm", "https://forms.signup-service.example/c?e=ellen.marsh@reader.example"),
        signed="birdwatch.example",
    ),
    Note(
        slug="en-desk-006-benefits",
        kind="HR notice",
        note="HR asks to act by Friday, page of a benefits firm",
        sender="Reader Human Resources <hr@reader.example>",
        subject="Action required: open enrollment ends Friday",
        text="Dear all,\n\nplease choose your benefits by Friday at\n"
        "https://reader.benefitsport.example/enroll\n\nHuman Resources",
        signed="reader.example",
    ),
    Note(
        slug="en-desk-007-raffle",
        kind="private",
        note="Chair of a club at a free mailbox, gift cards, a raffle",
        sender="Ann Bell <ann.bell.choir@gmail.com>",
        subject="Raffle",
        text="Hi Ellen,\n\nthanks for looking after the raffle. Are you available on Friday "
        "to wrap the prizes? The vouchers are in my drawer.\n\nAnn Bell\nChair, St Mary's Choir",
        signed="gmail.com",
    ),
    Note(
        slug="en-desk-008-migration",
        kind="internal IT",
        note="Mail server upgrade, mailbox migrates, no link",
        sender="Mail Administrator <postmaster@reader.example>",
        subject="Mail server upgrade on Saturday",
        text="Dear colleagues,\n\nyour mailbox will be migrated to the new mail server on "
        "Saturday.\nYou need not do anything. Messages sent meanwhile are delayed, not "
        "lost.\n\nIT, ext. 220",
    ),
    Note(
        slug="en-desk-009-order",
        kind="purchase order",
        note="Purchase order of a customer abroad, PDF",
        sender="Linh Tran <linh.tran@saigon-ceramics.example>",
        subject="Purchase order PO-2231",
        text="Dear Ellen,\n\nplease find our purchase order attached. Kindly confirm the delivery "
        "date.\n\nBest regards,\nLinh Tran",
        attached="PO-2231.pdf",
        signed="saigon-ceramics.example",
    ),
    Note(
        slug="en-desk-010-scan",
        kind="scanner",
        note="The office scanner writes from the reader's own domain with an attachment",
        sender="scanner@reader.example",
        subject="Scanned document from Copier 2",
        text="You have received a scanned document.\nPages: 2\n",
        attached="scan_0114.pdf",
    ),
    Note(
        slug="en-desk-011-webmaster",
        kind="provider notice",
        note="A site's webmaster about accounts that close",
        sender="Webmaster <webmaster@chesspages.example>",
        subject="Old accounts will be closed",
        text="Hello,\n\naccounts not used since 2020 will be closed in December. Sign in once to "
        "keep yours:\n\nhttps://www.chesspages.example/login\n\nThe webmaster",
    ),
    Note(
        slug="en-desk-012-old-address",
        kind="small firm",
        note="Invoice of a tradesman, contact written as a mail link",
        sender="Harold Pike Plumbing <harold@pikeplumbing.example>",
        subject="Invoice 118",
        text="",
        html='<p>Dear Ms Marsh,</p><p>please find my invoice attached.</p><p>Harold Pike, <a href="'
        'mailto:harold@pikeplumbing.example">harold@pikeplumbing.example</a></p>',
        attached="invoice-118.pdf",
    ),
]

OTHERS = [
    Note(
        slug="de-desk-001-postfach",
        kind="internal IT",
        note="Postfach fast voll, Passwort läuft ab, eigene Seite",
        to=READER_DE,
        sender="IT-Service <it-service@reader.example>",
        subject="Ihr Postfach ist fast voll",
        text="Hallo Herr Weidner,\n\nIhr Postfach ist zu 96 % voll. Bitte löschen Sie alte Mails:\n"
        "https://webmail.reader.example/\n\nIhr IT-Service",
    ),
    Note(
        slug="de-desk-002-hoster",
        kind="provider notice",
        note="Passwort läuft ab, Webhoster mit zwei Domains",
        to=READER_DE,
        sender="Nordwolke Support <support@nordwolke.example>",
        subject="Passwort für jonas.weidner@reader.example läuft ab",
        text="Guten Tag Herr Weidner,\n\ndas Passwort läuft am 1. Dezember ab. Ändern Sie es im\n"
        "Kundencenter: https://kunden.nordwolke-center.example/\n\nNordwolke GmbH",
        signed="nordwolke.example",
    ),
    Note(
        slug="pt-desk-001-senha",
        kind="internal IT",
        note="Senha expira, página da universidade",
        to=READER_PT,
        sender="Suporte de TI <suporte@reader.example>",
        subject="Sua senha expira em 7 dias",
        text="Olá Joana,\n\na senha de joana.freitas@reader.example expira em 7 dias.\n"
        "Troque em https://id.reader.example/senha\n\nSuporte de TI",
    ),
    Note(
        slug="ja-desk-001-password",
        kind="internal IT",
        note="パスワードの有効期限、外部の認証サービス",
        to=READER_JA,
        sender="情報システム部 <it-desk@reader.example>",
        subject="【情シス】パスワードの有効期限について",
        text="社員各位\n\ntaro.hinata@reader.example のパスワードの有効期限は11月30日です。\n"
        "期限までに次のページで変更してください。\n\nhttps://reader.login-hub.example/change\n\n"
        "情報システム部(内線220)",
        signed="reader.example",
    ),
    Note(
        slug="ja-desk-002-capacity",
        kind="quota warning",
        note="容量がいっぱい、レンタルサーバー会社の二つのドメイン",
        to=READER_JA,
        sender="みなとサーバー <support@minato-server.example>",
        subject="メールボックスの容量が上限に近づいています",
        text="日向 太郎 様\n\ntaro.hinata@reader.example のメールボックスの容量が95%に"
        "達しました。\n不要なメールを削除するか、コントロールパネルで容量を追加してください。\n\n"
        "https://cp.minato-panel.example/\n\nみなとサーバー株式会社",
        signed="minato-server.example",
    ),
    Note(
        slug="ja-desk-003-quarantine",
        kind="quarantine digest",
        note="隔離されたメールの一覧、リンクにアドレス",
        to=READER_JA,
        sender="迷惑メールフィルター <noreply@mailfilter.example>",
        subject="隔離されたメールが2件あります",
        text="",
        html="<p>taro.hinata@reader.example 様</p><p>隔離されたメールが2件あります。</p>"
        + button(
            "一覧を見る", "https://portal.mailfilter.example/list?a=taro.hinata@reader.example"
        ),
        signed="mailfilter.example",
    ),
    Note(
        slug="ja-desk-004-maintenance",
        kind="provider notice",
        note="メールサーバーの更新、作業のお知らせ、手続き不要",
        to=READER_JA,
        sender="メール管理者 <postmaster@reader.example>",
        subject="メールサーバー更新作業のお知らせ(11/28)",
        text="各位\n\n下記の時間、メールサーバーの更新作業を行います。\n作業中はメールが遅れて届きますが、"
        "失われることはありません。\n\n11月28日 22:00〜翌2:00\n\nシステム管理室",
    ),
    Note(
        slug="ja-desk-005-president",
        kind="private",
        note="町内会の会長、無料メール、ギフトカード",
        to=READER_JA,
        sender="町内会 山田 <yamada.chonaikai@gmail.com>",
        subject="福引の景品について",
        text="日向さん\n\n福引の景品の件、商品券を10枚お願いできますか。領収書を会計に渡してください。\n"
        "金曜の夜、集会所でお待ちしています。\n\n町内会長 山田",
        signed="gmail.com",
    ),
    Note(
        slug="ja-desk-006-quotation",
        kind="quotation",
        note="見積書を添付、海外の取引先",
        to=READER_JA,
        sender="王 美玲 <meiling@suzhou-parts.example>",
        subject="見積書送付の件(No.3310)",
        text="日向様\n\nいつもお世話になっております。\n見積書を添付いたしますので、ご確認をお願いいたします。\n\n"
        "蘇州パーツ 王",
        attached="mitsumori-3310.pdf",
        signed="suzhou-parts.example",
    ),
    Note(
        slug="ja-desk-007-file",
        kind="shared file",
        note="社内のファイル転送サービス、パスワード別送",
        to=READER_JA,
        sender="ファイル便 <noreply@filebin.example>",
        subject="ファイルが届いています",
        text="日向 太郎 様\n\n山田 花子 様からファイルが届いています。\n"
        "ダウンロード期限: 12月1日\n\nhttps://dl.filebin.example/f/7Q2x\n\nファイル便",
        signed="filebin.example",
    ),
]


def written(note: Note) -> bytes:
    """The mail as it lies in the reader's mailbox."""
    mail = EmailMessage(policy=SMTP.clone(max_line_length=78))
    domain = note.sender.rpartition("@")[2].rstrip(">")
    if note.signed:
        mail["Authentication-Results"] = (
            f"mx.reader.example; dkim=pass header.d={note.signed}; spf=pass "
            f"smtp.mailfrom={domain}; dmarc=pass header.from={domain}"
        )
    mail["Received"] = (
        f"from out.{domain} (out.{domain} [192.0.2.25]) by mx.reader.example with ESMTPS; "
        "Tue, 24 Nov 2026 09:00:00 +0900"
    )
    mail["From"], mail["To"], mail["Subject"] = note.sender, note.to, note.subject
    mail["Date"] = "Tue, 24 Nov 2026 09:00:00 +0900"
    mail["Message-ID"] = f"<{note.slug}@{domain}>"
    mail["X-Majika-Test"] = "synthetic"
    for name, value in note.headers.items():
        mail[name] = value
    mail.set_content(note.html or note.text, subtype="html" if note.html else "plain", cte="base64")
    if note.attached:
        mail.add_attachment(
            b"%PDF-1.4\n%%EOF\n", maintype="application", subtype="pdf", filename=note.attached
        )
        mail.set_boundary(f"=_{note.slug}")
    return mail.as_bytes()


def main() -> None:
    entries = []
    for note in ENGLISH + OTHERS:
        (FOLDER / f"{note.slug}.eml").write_bytes(written(note))
        entries.append(
            f'["{note.slug}.eml"]\nlanguage = "{note.slug[:2]}"\nkind = "{note.kind}"\n'
            f'brand = ""\nauthenticated = {str(bool(note.signed)).lower()}\nnote = "{note.note}"\n'
        )
    (FOLDER / "index-desk.toml").write_text("\n".join(entries), encoding="utf-8")


if __name__ == "__main__":
    main()
