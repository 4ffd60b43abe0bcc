"""Whom a page speaks as: many honest pages that name brands and speak as none, then impostors."""

from __future__ import annotations

import pytest

from majika.brands import Catalog, Standing
from majika.capture.reading import read_page
from tests.capture.reading.pages import BANK, SHOP, page, seen

LOGIN = "<form><input name=id><input type=password><button>ログイン</button></form>"
CARD = "<form>Card number<input name=n>CVV<input name=c><button>Pay</button></form>"
SEARCH = "<form role=search><input type=search name=q></form>"

HONEST = {
    "news": (
        "Example Bank warns of phishing | Daily News",
        "<h1>Example Bank warns of phishing</h1><p>Example Bank said on Monday that mails with the "
        "words “Dear Example Bank customer” are not its own.</p><p>© Daily News</p>",
    ),
    "news with a login": (
        "例銀行をかたるメールに注意 - みほん新聞",
        f"<p>「いつも例銀行をご利用いただきありがとうございます」で始まるメールは偽物です。</p>{LOGIN}",
    ),
    "blog": (
        "例銀行の口座を開設してみた｜ある会社員の日記",
        f"<h1>例銀行の口座を開設してみた</h1><p>例銀行のアプリは使いやすい。</p>{SEARCH}",
    ),
    "shop checkout": (
        "Checkout | Small Tea House",
        "<img alt='Small Tea House'><img alt='Exampleshop'><img alt='ExBank'>" + CARD,
    ),
    "checkout without a name": (
        "Checkout",
        "<h1>Checkout</h1><img alt='Exampleshop'><img alt='Example Bank'>" + CARD,
    ),
    "pay with": (
        "お支払い方法 | みほん茶舗",
        f"<p>Exampleshopアカウントでお支払い</p><button><img alt=Exampleshop></button>{CARD}",
    ),
    "checkout of a gift card": (
        "Exampleshop gift card 50 | Small Tea House",
        f"<h1>Exampleshop gift card</h1><img alt='Small Tea House'>{CARD}",
    ),
    "single sign-on": (
        "Sign in",
        "<h1>Sign in</h1><button><img alt=Exampleshop></button><p>Sign in with your Exampleshop "
        f"account</p><p>Continue with Examplemail</p>{LOGIN}",
    ),
    "single sign-on in Japanese": (
        "ログイン",
        f"<h1>ログイン</h1>{LOGIN}<p>Exampleshopでログイン</p><p>例銀行アカウントでログイン</p>",
    ),
    "forum": (
        "例銀行から変なメールが来た - みんなの掲示板",
        f"{LOGIN}<h1>例銀行から変なメールが来た</h1><p>「例銀行カスタマーサポートです。」だそうです</p>",
    ),
    "university webmail": (
        "Webmail Login - Example University",
        f"<h1>Webmail</h1>{LOGIN}<p>Powered by Exampledesk</p>",
    ),
    "weblog software": (
        "Log In ‹ Garden Diary — Exampledesk",
        f"<h1><a href=//exampledesk.test>Powered by Exampledesk</a></h1>{LOGIN}",
    ),
    "parked domain": (
        "examplebank-login.example is for sale",
        "<h1>examplebank-login.example</h1><p>This domain is for sale.</p>",
    ),
    "wiki": (
        "Example Bank - Open Encyclopedia",
        f"<h1>Example Bank</h1>{SEARCH}<p>Example Bank is a bank.</p><img alt='Example Bank'>",
    ),
    "wiki in Japanese": (
        "例銀行 - みんなの百科事典",
        f"<h1>例銀行</h1>{SEARCH}{LOGIN}<p>例銀行は、日本の銀行である。</p>",
    ),
    "comparison": (
        "Example Bank vs ExBank: the best cards of the year | Compare It",
        f"<h1>Example Bank or Exampleshop?</h1><img alt='Example Bank'>{SEARCH}",
    ),
    "job": (
        "Example Bank is hiring: cashier | Job Board",
        f"<h1>Cashier</h1><p>Example Bank</p>{LOGIN}<p>© Job Board</p>",
    ),
    "footer link": ("Home", "<p>Our hotel by the sea.</p><footer>Find us on Exampleshop</footer>"),
    "shop window": ("Home", "<h1>Exampleshop</h1><img alt=Exampleshop><p>Now in our street.</p>"),
    "affiliate": (
        "おすすめの通販サイト5選",
        "<p>1. Exampleshop</p><p>2. 例銀行のカード</p><a href=//exampleshop.test>Exampleshop</a>",
    ),
    "city": (
        "固定資産税の口座振替 | みほん市公式ホームページ",
        f"<h1>取扱金融機関</h1><p>例銀行</p><p>エグザンプル銀行</p>{SEARCH}",
    ),
    "complaint": ("My Example Bank account was closed", "<p>I call my Example Bank account …</p>"),
    "surname": ("Ann Exbank, photographer", f"<h1>Ann Exbank</h1>{LOGIN}"),
    "own login": ("ログイン | みほん商店", f"<img alt='みほん商店'>{LOGIN}<p>© みほん商店</p>"),
    "nothing": ("", ""),
    "press release": (
        "Small Tea House now takes Example Bank cards",
        "<h1>Small Tea House now takes Example Bank cards</h1><p>Welcome to Small Tea House.</p>",
    ),
}


@pytest.mark.parametrize(("title", "html"), HONEST.values(), ids=HONEST)
def test_a_page_that_speaks_as_no_brand(title, html):
    assert page(html, title=title).brand is None


IMPOSTORS = {
    "title": ("Sign in | Example Bank", LOGIN),
    "title in Japanese": ("ログイン - 例銀行", LOGIN),
    "title alone": ("例銀行", "<a href=next>次へ</a>"),
    "title with a welcome": ("例銀行へようこそ", LOGIN),
    "title with brackets": ("【例銀行】本人確認のお手続き", LOGIN),
    "title with a product": ("Example Bank Online Banking – Log in to your account", LOGIN),
    "heading": ("ログイン", f"<h1>例銀行インターネットバンキング</h1>{LOGIN}"),
    "first line": ("Login", f"<div>Example Bank</div>{LOGIN}"),
    "logo only": ("", f"<img src=l.png alt='Example Bank'>{LOGIN}"),
    "logo with words": ("ログイン", f"<a href=/><img alt='例銀行 ロゴ'></a>{LOGIN}"),
    "drawn logo": ("", f"<svg aria-label='Example Bank'></svg>{LOGIN}"),
    "logo before other pictures": (
        "",
        f"<img alt='Example Bank'><img alt='A happy family'>{LOGIN}",
    ),
    "text only": (
        "",
        "<p>いつも例銀行をご利用いただきありがとうございます。</p><a href=n>次へ</a>",
    ),
    "English text only": ("Notice", "<p>Dear Example Bank customer, your card is locked.</p>"),
    "misspelt title": ("Log in | Exampleshoop", LOGIN),
    "disguised title": ("Sign in | Ехаmрlе Bаnk", LOGIN),
    "spaced title": ("E x a m p l e  B a n k", LOGIN),
    "full-width title": ("Ｅｘａｍｐｌｅ　Ｂａｎｋ ログイン", LOGIN),
    "odd title, text and logo": (
        "XQ secure zone 4711",
        f"<img alt='Example Bank'><p>Dear Example Bank customer, please confirm.</p>{LOGIN}",
    ),
    "card form": ("Payment", f"<h2>Example Bank</h2>{CARD}"),
    "frame": ("Example Bank - Verification", "<p>Please wait</p>"),
    "name of few letters beside a second fact": ("ExBank ログイン", f"<h1>ExBank</h1>{LOGIN}"),
    "parcel": ("再配達のお手続き | Exampleparcel", CARD),
    "two of its names": ("例銀行 Example Bank", LOGIN),
    "name and unknown words before a card form": ("Exampleparcel 未精算分のクリア", CARD),
    "other languages": ("Anmeldung | Example Bank", LOGIN),
}


@pytest.mark.parametrize(("title", "html"), IMPOSTORS.values(), ids=IMPOSTORS)
def test_a_page_that_speaks_as_a_brand(title, html):
    found = page(html, title=title)
    assert found.brand is not None
    assert found.written
    assert found.standing is Standing.FOREIGN


def test_the_name_is_given_as_the_page_writes_it():
    assert page(LOGIN, title="Sign in | Ехаmрlе Bаnk").written == "Ехаmрlе Bаnk"
    assert page(LOGIN, title="Log in | Exampleshoop").written == "Exampleshoop"
    assert page(LOGIN, title="ログイン - 例銀行").brand is BANK


def test_a_brand_on_its_own_host_speaks_as_itself_whatever_it_writes_about():
    found = page("<h1>例銀行のカード</h1>", title="例銀行", url="https://www.exampleshop.test/")
    assert found.brand is SHOP
    assert found.standing is Standing.OWN


def test_pages_of_anyone_below_a_brands_host_are_not_the_brand():
    found = page(LOGIN, title="Log in", url="https://pages.exampleshop.test/x")
    assert found.brand is None


def test_without_a_brand_of_its_own_the_host_stands_to_that_of_the_mail():
    assert page("", brand=BANK).standing is Standing.FOREIGN
    assert page("", brand=BANK, url="https://www.examplebank.test/").standing is Standing.OWN


def test_a_page_in_a_frame_speaks_as_the_page_does():
    inner = ("https://inner.example/", f"<h1>例銀行</h1>{LOGIN}")
    assert page("", title="ログイン", frames=(inner,)).brand is BANK


def test_a_name_that_means_little_counts_once_the_mail_spoke_as_it():
    assert page("", title="ExBank").brand is None
    assert page("", title="ExBank", brand=BANK).brand is BANK
    assert page("", title="ExBank | Daily News", brand=BANK).brand is None


def test_programs_that_people_run_on_hosts_of_their_own_bear_their_makers_names():
    mine = Catalog.from_records(
        [
            {
                "id": "gitlab",
                "names": ["GitLab"],
                "web_domains": ["gitlab.test"],
                "confidence": "single",
            }
        ]
    )
    login = seen(LOGIN, title="Sign in · GitLab")
    assert read_page(login, mine, None).brand is None
    assert read_page(login, mine, mine.brands["gitlab"]).brand is not None
