"""Writes the mails in `examples/`. Run it again after a change here: same text, same bytes.

The two fakes retell facts that a recipient published about a real mail of January 2019:
its sender's name and hosts, the misspellings, the story. Every sentence, address and
identifier besides is invented; readers and landing pages live under reserved domains.
"""

from __future__ import annotations

from email.header import Header
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "examples" / "amazon-emergency"

MARK = ("X-Example", "synthetic, made for majika's documentation")

STORY = """\
いつもAmazonプライムをご利用いただき、ありがとうございます。
プライム会員の更新日は 2019/01/03 です。

現在、会費をお支払いいただける有効なカードのご登録がありません。
下のページにサインインのうえ、クレジットカード情報の更新をお済ませください。
"""

THREAT = """\
お手続きのない場合は会員資格が失効し、特典はご利用いただけません。
"""

FAKE_LINK = "http://www.asmzaon.example/signin"

FAKE_HTML = f"""\
<html><body style="font-family: sans-serif">
<p><b>Amazone プライム</b></p>
<p>{STORY.strip().replace(chr(10), "<br>" + chr(10))}</p>
<p><a href="{FAKE_LINK}">お支払い方法を変更する</a></p>
<p>{THREAT.strip()}</p>
<p><a href="https://www.amazon.co.jp/help">ヘルプ</a> |
<a href="https://www.amazon.co.jp/privacy">プライバシー規約</a></p>
</body></html>
"""

ORDER = """\
例田花子様

ご注文ありがとうございます。商品を発送しましたらお知らせします。

  注文番号   000-0000000-0000000
  商品       やさしい料理の本 (1冊)
  お届け予定 11月26日 (木)

ご注文の内容は、注文履歴で確認できます。
https://www.amazon.co.jp/your-orders

Amazon.co.jp
"""

NEWSLETTER = """\
週刊ニュース 第 48 号

1. 年末の物流
   Amazon と楽天市場が、年末の配送について見通しを発表しました。ヤマト運輸と
   佐川急便は、早めの注文を呼びかけています。
   https://news.example/48/logistics

2. キャッシュレス決済
   PayPay の利用者が増えています。商店街の取り組みを取材しました。
   https://news.example/48/cashless

配信の停止: https://news.example/unsubscribe
"""


def fake_mac() -> bytes:
    """The copy that came to a Mac."""
    return mail(
        received("s179.coreserver.jp", "192.0.2.179", "mx.mac.example", "Tue, 1 Jan 2019 07:12:40"),
        ("From", f"{encoded('Amazon緊急事態')} <info@s179.coreserver.jp>"),
        ("To", "hanako@mac.example"),
        ("Subject", encoded("Amazoneプライム会員資格の更新について")),
        ("Date", "Tue, 1 Jan 2019 07:12:31 +0900"),
        ("Message-ID", "<20190101071231.1@s179.coreserver.jp>"),
        MARK,
        *content_type("text/html; charset=UTF-8", "8bit"),
        body=FAKE_HTML.encode(),
    )


def fake_au() -> bytes:
    """The copy that came to an au phone: text only, in the charset of Japanese phones."""
    text = f"{STORY}\n{FAKE_LINK}\n\n{THREAT}"
    return mail(
        received("s25.coreserver.jp", "192.0.2.25", "mx.au.example", "Tue, 1 Jan 2019 07:15:06"),
        ("From", f"{encoded('Amazon緊急事態', 'iso-2022-jp')} <info@s25.coreserver.jp>"),
        ("To", "hanako@au.example"),
        ("Subject", encoded("Amazoneプライム会員資格の更新について", "iso-2022-jp")),
        ("Date", "Tue, 1 Jan 2019 07:14:58 +0900"),
        ("Message-ID", "<20190101071458.2@s25.coreserver.jp>"),
        MARK,
        *content_type("text/plain; charset=ISO-2022-JP", "7bit"),
        body=text.encode("iso-2022-jp"),
    )


def genuine_signed() -> bytes:
    """What an order confirmation looks like when the reader's server checked its signature."""
    return mail(
        (
            "Authentication-Results",
            "mx.reader.example;\n dkim=pass header.d=amazon.co.jp header.s=example;\n"
            " spf=pass smtp.mailfrom=amazon.co.jp;\n dmarc=pass header.from=amazon.co.jp",
        ),
        received("out.amazon.co.jp", "192.0.2.7", "mx.reader.example", "Tue, 24 Nov 2026 09:00:04"),
        (
            "DKIM-Signature",
            "v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.co.jp; s=example;\n"
            " h=from:to:subject:date:message-id; bh=c3ludGhldGlj; b=c3ludGhldGlj",
        ),
        ("From", '"Amazon.co.jp" <auto-confirm@amazon.co.jp>'),
        ("To", "hanako@reader.example"),
        ("Subject", encoded("Amazon.co.jpでのご注文")),
        ("Date", "Tue, 24 Nov 2026 09:00:01 +0900"),
        ("Message-ID", "<20261124090001.3@amazon.co.jp>"),
        MARK,
        *content_type("text/plain; charset=UTF-8", "8bit"),
        body=ORDER.encode(),
    )


def newsletter() -> bytes:
    """A newsletter that writes about brands and speaks as none of them."""
    return mail(
        received(
            "out.news.example", "192.0.2.48", "mx.reader.example", "Tue, 24 Nov 2026 06:30:02"
        ),
        ("From", f"{encoded('週刊ニュース')} <weekly@news.example>"),
        ("To", "hanako@reader.example"),
        ("Subject", encoded("第 48 号: Amazon と楽天市場の年末の配送")),
        ("Date", "Tue, 24 Nov 2026 06:30:00 +0900"),
        ("Message-ID", "<20261124063000.4@news.example>"),
        ("List-Id", "<weekly.news.example>"),
        ("List-Unsubscribe", "<https://news.example/unsubscribe>"),
        MARK,
        *content_type("text/plain; charset=UTF-8", "8bit"),
        body=NEWSLETTER.encode(),
    )


def mail(*headers: tuple[str, str], body: bytes) -> bytes:
    head = "".join(f"{name}: {value}\n" for name, value in headers)
    return head.encode("ascii") + b"\n" + body


def encoded(text: str, charset: str = "utf-8") -> str:
    """The text as RFC 2047 encoded words."""
    return Header(text, charset, maxlinelen=76).encode()


def received(sender: str, ip: str, by: str, when: str) -> tuple[str, str]:
    return "Received", f"from {sender} ({sender} [{ip}])\n by {by} with ESMTPS;\n {when} +0900"


def content_type(value: str, transfer: str) -> tuple[tuple[str, str], ...]:
    return (
        ("MIME-Version", "1.0"),
        ("Content-Type", value),
        ("Content-Transfer-Encoding", transfer),
    )


EXAMPLES = {
    "fake-mac.eml": fake_mac,
    "fake-au.eml": fake_au,
    "genuine-signed.eml": genuine_signed,
    "newsletter.eml": newsletter,
}


if __name__ == "__main__":
    for name, build in EXAMPLES.items():
        (FOLDER / name).write_bytes(build())
