"""Write the honest Japanese mails `ja-*.eml` and their index: `python tests/honest/build_ja.py`.

Every mail is invented: its persons, numbers and wording. Addresses of readers end in `.example`,
senders' network addresses come from the documentation ranges (RFC 5737), telephone numbers begin
with an exchange that cannot be given out (`03-0000-…`). Only names and domains of brands are real,
because a detector has to know them. Each mail carries `X-Majika-Test: synthetic`.

The mails are what honest companies send, with all that frightens people and naive filters.
Running the script twice writes the same bytes.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hard_ja import HARD
from writing_ja import (
    JPEG,
    JST,
    Mail,
    Route,
    button,
    in_bytes,
    note,
    page,
    pdf,
    rows,
    sendgrid,
    ses,
)

FOLDER = Path(__file__).parent

# --- shops, in the catalog --------------------------------------------------------------------

SHOPS = [
    Mail(
        slug="order",
        when="02 08:13",
        kind="order",
        brand="amazon",
        note="brand in name and subject, one button, money, many links",
        name="Amazon.co.jp",
        address="auto-confirm@amazon.co.jp",
        subject="注文を受け付けました:「折りたたみ踏み台 (白)」ほか1点",
        at="gmail",
        route=Route(
            "a27-14.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.14",
            ("amazon.co.jp", "amazonses.com"),
            "20261102081300abc-C1@bounces.amazon.co.jp",
        ),
        text="""\
日向 花子 様

ご注文を承りました。商品を発送しましたら、あらためてメールでお知らせします。

  注文番号  250-0000001-0000001
  お届け予定  11月4日(水)
  お届け先  日向 花子 様(自宅)
  合計  ¥3,480

注文の内容を見る
https://www.amazon.co.jp/your-orders/order-details?orderID=250-0000001-0000001

ご注文に心当たりがない場合は、アカウントサービスから注文履歴をご確認ください。
https://www.amazon.co.jp/gp/css/homepage.html

このメールは配信専用です。返信いただいてもお答えできません。
Amazon.co.jp
""",
        html=page(
            """<p>日向 花子 様</p>
<p>ご注文を承りました。<br>商品を発送しましたら、あらためてメールでお知らせします。</p>
"""
            + rows(
                ("注文番号", "250-0000001-0000001"),
                ("お届け予定", "11月4日(水)"),
                ("合計", "&yen;3,480"),
            )
            + button(
                "注文の内容を見る",
                "https://www.amazon.co.jp/your-orders/order-details?orderID=250-0000001-0000001"
                "&amp;ref_=pe_order_email",
                "#ffd814",
            )
            + """
<p>ご注文に心当たりがない場合は、<a href="https://www.amazon.co.jp/gp/css/homepage.html">
アカウントサービス</a>から注文履歴をご確認ください。</p>""",
            foot="このメールは配信専用です。返信いただいてもお答えできません。Amazon.co.jp",
            pixel="https://www.amazon.co.jp/gp/r.html?C=0000TEST&amp;R=1&amp;T=O",
        ),
    ),
    Mail(
        slug="dispatch",
        when="02 07:40",
        kind="dispatch",
        brand="amazon",
        note="HTML only, one button, parcel words, saved without its route",
        name="Amazon.co.jp",
        address="shipment-tracking@amazon.co.jp",
        subject="発送しました: 「保存容器 5個セット」📦",
        transfer="quoted-printable",
        html=page(
            """<h2 style="font-size:18px">お荷物は配送センターを出発しました</h2>
<p>本日 18:00 から 21:00 の間にお届けする予定です。<br>
ご不在のときは、玄関先への置き配に変更できます。</p>
"""
            + button(
                "配送状況を確認", "https://www.amazon.co.jp/progress-tracker/package?itemId=test"
            )
            + "<p>注文番号 250-0000002-0000002<br>1個口 / 保存容器 5個セット</p>",
            preheader="本日 18:00 から 21:00 の間にお届けする予定です",
            foot="Amazon.co.jp のお問い合わせ窓口は、サイトの「ヘルプ」からご利用いただけます。",
        ),
    ),
    Mail(
        slug="membership-renewal",
        kind="subscription-renewal",
        brand="amazon",
        note="the very pretext of a thousand frauds: fee, payment method, membership ends",
        name="Amazonプライム",
        address="no-reply@amazon.co.jp",
        subject="【ご確認ください】プライム会員の会費のお支払い方法について",
        at="own",
        route=Route(
            "a27-31.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.31",
            ("amazon.co.jp", "amazonses.com"),
            "20261103-C2@bounces.amazon.co.jp",
        ),
        html=page(
            """<p>日向 花子 様</p>
<p>プライム会員の資格は 11月20日に更新されます。<br>
ご登録のクレジットカード(末尾 0004)の有効期限が 11月末で切れるため、<br>
年会費 5,900円をお支払いいただけないおそれがあります。</p>
<p>資格が停止されないよう、更新日までにお支払い方法をご確認ください。<br>
更新を希望されない場合は、同じページから会員資格を終了できます。</p>
"""
            + button(
                "お支払い方法を確認する", "https://www.amazon.co.jp/mc/pipeline/settings", "#ff9900"
            ),
            foot="メールが本物かどうかは、サイトの「メッセージセンター」でも確認いただけます。"
            '<a href="https://www.amazon.co.jp/gp/message">メッセージセンター</a>',
        ),
    ),
    Mail(
        slug="marketplace-seller",
        kind="marketplace",
        brand="amazon",
        note="display name names a shop and the brand, words are a stranger's, another company",
        name="ひだまり文具店 - Amazon.co.jp",
        address="0a1b2c3d4e5f6g7@marketplace.amazon.co.jp",
        subject="ご注文いただいた商品の色について(注文番号 250-0000003-0000003)",
        transfer="quoted-printable",
        text="""\
日向 花子 様

ひだまり文具店の店長、早瀬と申します。
このたびは当店の「万年筆インク 50ml」をご注文いただきありがとうございます。

大変申し訳ございません。ご注文の「青緑」が入荷待ちとなっております。
お手数ですが、下のどちらかをこのメールへの返信でお知らせください。

  1. 「深緑」に変更する(すぐに発送できます)
  2. 注文をキャンセルする(全額返金されます)

3日以内にお返事がない場合は、自動的にキャンセルとなります。

------------- メッセージはここまで -------------
このメッセージは、出品者から Amazon を通じて送られました。
お支払いに関する情報を出品者に伝えないでください。
問題があるときは https://www.amazon.co.jp/report からご連絡ください。
""",
        to_name="日向 花子",
    ),
    Mail(
        slug="rakuten-order",
        when="03 10:13",
        kind="order",
        brand="rakuten",
        note="row 13 letters in ISO-2022-JP, shop and market place both named, http links",
        name="楽天市場",
        address="order@rakuten.co.jp",
        subject="【楽天市場】ご注文の控え(自動送信)",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
[楽天市場] ショップ「㈱みかん畑と海」

  日向 花子 様

ショップ「みかん畑と海」へのご注文がお店に届きました。
お間違いがないか、お確かめください。

 ※ ご住所と電話番号は、安全のため省いています。
 ※ 覚えのないご注文のときは、お店にじかにお尋ねください。

========================================
[受注番号] 000001-20261103-0000000001
[日時]     2026-11-03 10:12:44
[注文者]   日向 花子 様
[支払方法] ｸﾚｼﾞｯﾄｶｰﾄﾞ  一括払い
[配送方法] 宅配便
========================================
① 訳あり早生みかん 5kg  2,480円 x 1
② 送料                     0円
----------------------------------------
合計  2,480円  (獲得予定ポイント 24)
========================================

■購入履歴
  https://order.my.rakuten.co.jp/
■ショップへのお問い合わせ
  https://www.rakuten.co.jp/mikan-test/
  ㈱みかん畑と海  TEL 0898-00-0000
""",
    ),
    Mail(
        slug="rakuten-newsletter",
        when="03 11:00",
        kind="newsletter",
        brand="rakuten",
        note="images, hidden preheader, tiny text, exclamation marks, deadline, counted links",
        name="楽天市場ニュース",
        address="rakuten@emagazine.rakuten.co.jp",
        subject="🎉本日20時スタート!!エントリーしないと損する4時間⏰【最大ポイント10倍】",
        at="own",
        route=Route(
            "mta113.emagazine.rakuten.co.jp", "198.51.100.113", ("emagazine.rakuten.co.jp",)
        ),
        headers=(
            ("List-Unsubscribe", "<https://emagazine.rakuten.co.jp/u?k=0000TEST>"),
            ("X-Spam-Status", "Yes, score=6.1 required=5.0"),
            ("Precedence", "bulk"),
        ),
        text="""\
本日20時スタート! 4時間限定でポイント最大10倍!
▼エントリーはこちら
https://event.rakuten.co.jp/campaign/test4h/?l-id=mail_test
▼配信停止
https://emagazine.rakuten.co.jp/u?k=0000TEST
""",
        html=page(
            """<a href="https://emagazine.rakuten.co.jp/c?k=1"><img width="552"
 src="https://image.rakuten.co.jp/test/4h_head.jpg" alt="4時間限定 ポイント最大10倍"></a>
<a href="https://emagazine.rakuten.co.jp/c?k=2"><img width="552"
 src="https://image.rakuten.co.jp/test/4h_entry.gif" alt="今すぐエントリー!"></a>
<p style="font-size:20px;color:#bf0000"><b>締切まであとわずか! エントリーはお済みですか?</b></p>
<a href="https://emagazine.rakuten.co.jp/c?k=3"><img width="270"
 src="https://image.rakuten.co.jp/test/item1.jpg" alt="北海道の毛がに"></a>
<a href="https://emagazine.rakuten.co.jp/c?k=4"><img width="270"
 src="https://image.rakuten.co.jp/test/item2.jpg" alt="羽毛ふとん"></a>
<p style="font-size:8px;color:#ffffff">20261103_4h_A_test</p>""",
            preheader="エントリーだけでポイントアップ。今夜0時まで、お見逃しなく!",
            foot="掲載の価格は配信時点のものです。ポイントの進呈には条件と上限があります。"
            '配信停止は<a href="https://emagazine.rakuten.co.jp/u?k=0000TEST">こちら</a>',
            pixel="https://emagazine.rakuten.co.jp/o?k=0000TEST",
        ),
    ),
    Mail(
        slug="image-only",
        kind="newsletter",
        brand="uniqlo",
        note="no text at all: pictures, a counter and a stop link",
        name="UNIQLO",
        address="news@mail.uniqlo.com",
        subject="本日から3日間限定価格👕",
        at="own",
        route=Route("mta7.mail.uniqlo.com", "198.51.100.107", ("mail.uniqlo.com",)),
        headers=(("List-Unsubscribe", "<https://mail.uniqlo.com/u/TEST>"),),
        html="""\
<html><body style="margin:0"><center>
<a href="https://mail.uniqlo.com/c/TEST/1"><img src="https://image.uniqlo.com/test/a1.jpg"
 width="600" style="display:block" alt="3日間限定価格"></a>
<a href="https://mail.uniqlo.com/c/TEST/2"><img src="https://image.uniqlo.com/test/a2.jpg"
 width="600" style="display:block" alt=""></a>
<a href="https://mail.uniqlo.com/u/TEST"><img src="https://image.uniqlo.com/test/a3.jpg"
 width="600" style="display:block" alt="配信停止"></a>
<img src="https://mail.uniqlo.com/o/TEST.gif" width="1" height="1"></center></body></html>
""",
    ),
    Mail(
        slug="yodobashi-order",
        when="04 10:05",
        kind="order",
        brand="yodobashi",
        note="full-width Latin letters, warns of orders by strangers, saved without its route",
        name="ヨドバシ・ドット・コム",
        address="thanks_gochuumon@yodobashi.com",
        subject="ヨドバシ・ドット・コム:ご注文ありがとうございます",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

ヨドバシ・ドット・コムのご利用、まことにありがとうございます。
以下のご注文を承りました。

【ご注文番号】 0000000001
【ご注文日】   2026年11月04日
【お支払方法】 クレジットカード
・ＬＥＤ電球 Ｅ２６ 昼白色 ２個入り
    2 点  1,760 円
【配達料金】   0 円
【ご注文金額】 1,760 円

ご注文の確認・キャンセルは「注文履歴」でお受けいたします。
https://order.yodobashi.com/yc/orderhistory/index.html

※第三者による不正な注文の疑いがある場合、確認のお電話をすることがあります。
※このメールにお心当たりがない場合は、お手数ですがご連絡ください。
""",
    ),
    Mail(
        slug="points-expire-mercari",
        kind="points-expiring",
        brand="mercari",
        note="deadline, points lost, one button, saved without its route",
        name="メルカリ",
        address="no-reply@mercari.jp",
        subject="⚠️ポイント500円分の有効期限が11月8日で切れます",
        html=page(
            """<p>はなこ さん</p>
<p>お持ちのポイントのうち <b>500円分</b>が、<br>
<span style="color:#d00">11月8日(日) 23:59</span> に失効します。</p>
<p>期限を過ぎたポイントは復元できません。お早めにお使いください。</p>
"""
            + button(
                "アプリでポイントを確認", "https://jp.mercari.com/mypage/points?utm_source=mail"
            )
            + """<p>お知らせが不要な方は、アプリの「お知らせ・機能設定」から変更できます。</p>""",
            preheader="500円分が使えなくなります。11月8日まで",
            foot="株式会社メルカリ",
            pixel="https://jp.mercari.com/o.gif?m=0000TEST",
        ),
    ),
    Mail(
        slug="game-account",
        when="04 21:41",
        kind="sign-in-alert",
        brand="nintendo",
        note="account, new device, change your password",
        name="ニンテンドーアカウント",
        address="no-reply@accounts.nintendo.com",
        subject="[ニンテンドーアカウント]新しいログインがありました",
        text="""\
ニンテンドーアカウントをご利用いただき、ありがとうございます。

次の環境から、あなたのアカウントへのログインがありました。

  日時      2026/11/04 21:40 JST
  場所(推定) 日本
  端末      Windows / Chrome

ご自身によるものであれば、何もしていただく必要はありません。

お心当たりがない場合は、不正に利用されているおそれがあります。
すぐにパスワードを変更し、2段階認証を設定してください。
https://accounts.nintendo.com/security

任天堂株式会社
""",
    ),
    Mail(
        slug="app-receipt",
        when="05 09:12",
        kind="receipt",
        brand="apple",
        note="a charge nobody remembers, cancel link, ambiguous brand name",
        name="Apple",
        address="no_reply@email.apple.com",
        subject="Appleからの領収書です",
        at="own",
        route=Route("rn2-txn-msbadger01105.apple.com", "192.0.2.105", ("email.apple.com",)),
        html=note(
            """<div style="text-align:right;font-size:32px;color:#888">領収書</div>
<table width="740" style="border-collapse:collapse"><tr bgcolor="#fafafa"><td>
<b>APPLE ACCOUNT</b><br>hanako@reader.example</td><td><b>請求書番号</b><br>MTEST00001</td>
<td align="right">2026/11/05</td></tr>
<tr><td colspan="2">そらいろ天気 プレミアム(月額)<br><span style="font-size:11px">
次回更新日 2026/12/05</span></td><td align="right">¥350</td></tr>
<tr><td colspan="2" align="right">支払い方法 VISA ・・・・ 0004</td>
<td align="right"><b>¥350</b></td></tr></table>
<p style="font-size:12px">定期購読は、次回更新日の前日までにキャンセルしない限り、
自動的に更新されます。<br>
キャンセルするには<a href="https://apps.apple.com/account/subscriptions">サブスクリプションの管理</a>
を開いてください。<br>
このご購入にお心当たりがない場合は、<a href="https://reportaproblem.apple.com/">問題を報告</a>
してください。</p>"""
        ),
    ),
    Mail(
        slug="apple-new-device",
        when="06 07:56",
        kind="sign-in-alert",
        brand="apple",
        note="account signed in elsewhere, appleid host inside a link, saved without its route",
        name="Apple",
        address="noreply@email.apple.com",
        subject="Apple Account: 新しいiPadでサインインがありました",
        transfer="8bit",
        text="""\
日向 花子 様

はじめての iPad で、あなたの Apple Account
(h•••••@reader.example) が iCloud に接続しました。

日時: 2026年11月6日 7:55 JST
OS: iPadOS 26

ご自分の iPad でしたら、何もなさる必要はありません。

覚えのない場合は、だれかに使われているおそれがあります。
https://account.apple.com/ を開き、パスワードを変えてください。

Apple サポート
""",
    ),
    Mail(
        slug="paypal-receipt",
        when="06 20:03",
        kind="receipt",
        brand="paypal",
        note="payment sent, dispute link, account number, brand most often imitated",
        name="service-jp@paypal.com",
        address="service-jp@paypal.com",
        subject="あおぞら楽譜舎へのお支払いの領収書",
        at="microsoft",
        route=Route("mx1.slc.paypal.com", "198.51.100.71", ("paypal.com",)),
        html=page(
            """<p>日向 花子 様</p>
<p>あおぞら楽譜舎 に <b>¥1,320 JPY</b> を支払いました。</p>
"""
            + rows(
                ("取引ID", "0TEST00000000001A"),
                ("取引日", "2026年11月6日"),
                ("店舗", "あおぞら楽譜舎 (info@gakufu.example)"),
            )
            + """<p>この取引に問題がある場合は、180日以内に
<a href="https://www.paypal.com/disputes/">問題解決センター</a>からご連絡ください。</p>
"""
            + button(
                "取引の詳細を見る", "https://www.paypal.com/activity/payment/0TEST00000000001A"
            ),
            foot="PayPal は、お客様の氏名をメールの冒頭に必ず記載します。",
        ),
    ),
]

# --- parcels and travel, in the catalog -------------------------------------------------------

TRAVEL = [
    Mail(
        slug="delivery-attempt",
        when="06 14:20",
        kind="delivery-attempt",
        brand="yamato",
        note="nobody at home, storage deadline, link to ask again: the classic smishing pretext",
        name="クロネコヤマト",
        address="mail@kuronekoyamato.co.jp",
        subject="ご不在連絡のお知らせ",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route("mta5.kuronekoyamato.co.jp", "198.51.100.25", ("kuronekoyamato.co.jp",)),
        text="""\
日向 花子 様

本日お荷物をお持ちしましたが、お留守のようでしたので、
営業所でお預かりしています。

■お届け日時 : 11月06日 14時12分
■送り状番号 : 0000-0000-0001
■ご依頼主   : ﾐｶﾝﾊﾞﾀｹﾄｳﾐ 様
■品名       : 食品
■保管期限   : 11月13日

ご希望の日時を次のページからお申し込みください。
https://toi.kuronekoyamato.co.jp/cgi-bin/tneko

※保管期限を過ぎますと、ご依頼主様へ返送いたします。
※ヤマト運輸を装った迷惑メールやSMSにご注意ください。
  当社がSMSで不在のご連絡をすることはありません。

このメールは送信専用です。
ヤマト運輸株式会社
""",
    ),
    Mail(
        slug="delivery-planned",
        when="07 16:00",
        kind="delivery-notice",
        brand="sagawa",
        note="parcel words, unknown shipper, address to confirm, saved without its route",
        name="佐川急便",
        address="noreply@send.sagawa-exp.co.jp",
        subject="【佐川急便】明日お届け予定のお荷物があります🚚",
        html=page(
            """<p>日向 花子 様</p><p>下記のお荷物を明日お届けする予定です。<br>
ご都合が悪い場合は、日時や受取場所を変更できます。</p>
"""
            + rows(
                ("お問い合せ送り状No.", "0000-0000-0002"),
                ("お届け予定", "11月8日 午前中"),
                ("ご依頼主", "アオヤマ ショウジ ｶ)"),
            )
            + button("日時・場所を変更する", "https://www.e-service.sagawa-exp.co.jp/auth/?p=test")
            + """<p>住所にお間違いがないか、あわせてご確認ください。</p>""",
            foot="当社はSMSによるご案内を一切おこなっておりません。"
            '<a href="https://www2.sagawa-exp.co.jp/whatsnew/detail/721/">迷惑メールにご注意ください</a>',
        ),
    ),
    Mail(
        slug="etc-registration",
        kind="registration",
        brand="etc-meisai",
        note="card number, registration, must be completed within 24 hours, odd mail subdomain",
        name="ETC利用照会サービス事務局",
        address="info@ml.etc-meisai.jp",
        subject="【ETC利用照会サービス】新規登録のご確認",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
ETC利用照会サービスをご利用いただき、ありがとうございます。

新規登録のお申し込みを受け付けました。
次のページを開き、登録を完了してください。

https://www.etc-meisai.jp/entry/?k=0000TEST0000

※このURLは24時間で無効になります。
※登録にはETCカード番号と車載器管理番号が必要です。
※450日間ログインがない場合、登録は自動的に解約されます。

お心当たりのない方は、お手数ですがこのメールを破棄してください。

ETC利用照会サービス事務局
""",
    ),
    Mail(
        slug="train-booking",
        kind="booking",
        brand="eki-net",
        note="encoded word inside quotation marks, card will be charged, account words",
        name="えきねっと",
        address="noreply@eki-net.com",
        subject="【えきねっと】申込完了のお知らせ(受付番号 E00001)",
        quoted_names=True,
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

えきねっとをご利用いただき、ありがとうございます。
次の内容でお申し込みを承りました。

 受付番号   E00001
 乗車日     2026年11月21日
 列車       はやぶさ 1号  東京(7:32) -> 仙台(9:05)
 設備       普通車指定席 8号車 12番 E席
 金額       11,410円
 支払い     クレジットカード(すでに決済済み)

きっぷは乗車日の前日までにお受け取りください。
受取期限を過ぎますと、払戻手数料がかかります。

お申し込みの確認・変更  https://www.eki-net.com/personal/top/index

※「自動退会」などと称してログインを求める偽メールが出回っています。
  えきねっとトップページをブックマークしてご利用ください。
""",
    ),
    Mail(
        slug="hotel-booking",
        kind="booking",
        brand="jalan",
        note="a third company (the inn) named, cancel fee, telephone number, counted links",
        to_name="日向 花子 様",
        name="じゃらんnet",
        address="reserve@jalan.net",
        subject="じゃらんnet 予約確認通知 ♨ 湯宿せせらぎ(11/21宿泊)",
        at="gmail",
        route=Route("mx21.jalan.net", "198.51.100.121", ("jalan.net",)),
        charset="iso-2022-jp",
        transfer="7bit",
        words="utf-8",
        text="""\
日向 花子 様

じゃらんnetをご利用いただきありがとうございます。
ご予約が確定しました。

予約番号   0TEST001
宿泊施設   湯宿せせらぎ  TEL 022-000-0000
宿泊日     2026年11月21日(土) から1泊
人数       大人2名
合計料金   38,600円(現地払い)

無断で不泊の場合は、宿泊料金の100%を申し受けます。

予約の照会・変更・取消
https://www.jalan.net/jalan/jweb/login/yoyaku/?rsv=0TEST001

※予約の確認と称してカード情報の入力を求める不審なメッセージにご注意ください。
  宿泊施設から送られたように見えても、リンクを開かずにご連絡ください。
""",
    ),
    Mail(
        slug="miles-expire",
        kind="points-expiring",
        brand="ana",
        note="three-letter name, deadline, links counted by a delivery service",
        name="ANAマイレージクラブ",
        address="mail@amc.ana.co.jp",
        subject="【ANA】12月末で有効期限を迎えるマイルがあります ✈",
        at="own",
        route=Route(
            "mta-70-22-18.sparkpostmail.com",
            "192.0.2.218",
            ("amc.ana.co.jp", "sparkpostmail.com"),
            "msprvs1=20761TEST@bounces.amc.ana.co.jp",
        ),
        headers=(("List-Unsubscribe", "<mailto:unsubscribe@amc.ana.co.jp?subject=TEST>"),),
        html=page(
            """<p>日向 花子 様(お客様番号 ・・・・・・0001)</p>
<p>2026年12月31日で <b style="color:#c00">2,150マイル</b> が失効します。<br>
失効したマイルは、お戻しすることができません。</p>
"""
            + button("マイルの使いみちを見る", "https://amc.ana.co.jp/c/5e1/TEST?u=1", "#003893")
            + """<p><a href="https://amc.ana.co.jp/c/5e1/TEST?u=2">有効期限を延ばす方法</a> |
<a href="https://www.ana.co.jp/ja/jp/amc/">ANAマイレージクラブ</a></p>""",
            preheader="2,150マイルが使えなくなる前に。",
            foot="全日本空輸株式会社",
            pixel="https://amc.ana.co.jp/o/5e1/TEST.gif",
        ),
    ),
    Mail(
        slug="event-ticket",
        kind="event-ticket",
        brand="eplus",
        note="pay by the deadline or lose it, number for the convenience store",
        name="イープラス",
        address="info@eplus.jp",
        subject="【イープラス】当選のお知らせ ＊入金締切 11/10＊ ゆうなぎ弦楽四重奏団🎻",
        charset="shift_jis",
        text="""\
日向 花子 様

お申し込みいただいた公演の抽選の結果、チケットをご用意できることになりました。

公演名  ゆうなぎ弦楽四重奏団 秋の演奏会
公演日  2026年12月12日(土) 18:00開演
枚数    2枚  ￥9,000 (＋システム利用料 ￥440)

■お支払いの期限
 11月10日(火) 21:00 を過ぎると、当選は無効になります。
 ｺﾝﾋﾞﾆの端末に払込票番号 0000000000001 を入力してください。

■申込み状況の確認
 https://eplus.jp/jyoukyou/

このメールに返信されてもお答えできません。
""",
        words="utf-8",
    ),
]

# --- cards, banks, brokers, in the catalog ----------------------------------------------------

MONEY = [
    Mail(
        slug="card-use",
        when="07 12:33",
        kind="card-use",
        brand="smbc-card",
        note="a charge, an amount, 'if you do not recognise it', card brand in brackets",
        name="三井住友カード",
        address="statement@mail.vpass.ne.jp",
        subject="【三井住友カード】カードのご利用がありました",
        at="own",
        route=Route("mx-out04.mail.vpass.ne.jp", "203.0.113.104", ("mail.vpass.ne.jp",)),
        text="""\
日向 花子 様

お買物の照会を受け付けましたので、お知らせします。

 カード  Visa 末尾 0004
 日時    11月7日 12:31
 お店    みかん畑と海
 金額    2,480円

このお知らせはお店から照会があった時点でお送りしています。
ご請求額は、後日あらためてご案内します。

身に覚えのないご利用のときは、Vpassアプリから利用を停止できます。
https://www.smbc-card.com/mem/vpass/app/index.jsp

※本メールにログイン用のリンクはありません。
※当社を装う不審なメールが増えています。カード番号や暗証番号を
 入力させるページへ誘導することはありません。

発行者 三井住友カード株式会社
""",
    ),
    Mail(
        slug="card-use-quick",
        when="07 18:20",
        kind="card-use",
        brand="rakuten-card",
        note="quick notice, amount, shop name hidden, stop your card now, banner images",
        name="楽天カード株式会社",
        address="info@mail.rakuten-card.co.jp",
        subject="【楽天カード】速報:本日のカード利用をお知らせします",
        transfer="quoted-printable",
        html=page(
            """<img width="180" alt="楽天カード"
 src="https://image.card.jp.rakuten-static.com/test/head.png">
<p>カードのご利用がありました。(速報のため、利用先は後日お知らせします)</p>
"""
            + rows(("利用日", "2026/11/07"), ("利用者", "本人"), ("利用金額", "1,980 円"))
            + """<p style="color:#bf0000"><b>このご利用に覚えがない場合は、<br>
すぐにカードの利用停止のお手続きをお願いします。</b></p>
"""
            + button(
                "楽天e-NAVIで確認する",
                "https://www.rakuten-card.co.jp/e-navi/?scid=mail_test",
                "#bf0000",
            )
            + """<a href="https://www.rakuten-card.co.jp/campaign/?scid=mail_test"><img width="552"
 src="https://image.card.jp.rakuten-static.com/test/banner.jpg" alt="ご入会で5,000ポイント"></a>""",
            foot="楽天カード株式会社 ※本メールは送信専用です",
            pixel="https://mail.rakuten-card.co.jp/o/0000TEST.gif",
        ),
    ),
    Mail(
        slug="statement",
        kind="statement",
        brand="jcb",
        note="amount settled, log in to see it, short ambiguous brand name",
        to_name="日向 花子 様",
        name="MyJCB",
        address="mail@qa.jcb.co.jp",
        subject="JCBカード 12月10日お支払い分のご請求額が決まりました",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

JCBカードをご利用いただきありがとうございます。
2026年12月10日(木)お支払い分のご請求額が確定しました。

【カード名称】JCBカード(末尾 0009)
【お支払い金額】MyJCBでご確認ください
【お支払い口座】ﾋﾅﾀﾊﾅｺ 様名義の口座

▼ 明細の確認(MyJCBへログイン)
   https://my.jcb.co.jp/Login

前日までに、口座の残高をご確認ください。
お引き落としができない場合、カードのご利用を停止することがあります。

株式会社ジェーシービー
東京都港区 03-0000-5678
""",
    ),
    Mail(
        slug="card-expiring",
        kind="card-expiring",
        brand="saison-card",
        note="card expires, registered services must be changed, address must be checked",
        name="セゾンカード",
        address="info@mail.saisoncard.co.jp",
        subject="【重要】現在お持ちのカードの有効期限が近づいています",
        at="microsoft",
        route=Route("mta-a12.mail.saisoncard.co.jp", "198.51.100.12", ("mail.saisoncard.co.jp",)),
        html=page(
            """<p>日向 花子 様</p>
<p>お持ちのカードは <b>2026年12月末</b> で有効期限を迎えます。<br>
新しいカードは11月下旬に簡易書留でお送りします。</p>
<p>ご住所に変更がある方は、11月15日までにお手続きください。<br>
変更がない場合、お手続きは不要です。</p>
"""
            + button(
                "登録住所を確認する(Netアンサー)",
                "https://www.saisoncard.co.jp/customer-support/netanswer/",
            )
            + """<p>公共料金や動画サービスなどにカード番号を登録している方は、<br>
新しい有効期限への変更が必要になることがあります。</p>""",
            foot="株式会社クレディセゾン 東京都豊島区 03-0000-4321",
        ),
    ),
    Mail(
        slug="bank-maintenance",
        kind="bank-notice",
        brand="mizuho-bank",
        note="warns about phishing in phishing's own words: account, password, suspended, urgent",
        name="みずほ銀行",
        address="mizuhodirect@mizuhobank.co.jp",
        subject="【みずほ銀行】システムメンテナンスと、当行を装った詐欺メールへのご注意",
        charset="shift_jis",
        transfer="8bit",
        words="iso-2022-jp",
        text="""\
いつもみずほ銀行をご利用いただき、ありがとうございます。

■システムメンテナンスによるサービス停止のお知らせ
  停止日時:11月14日(土)22:00 ～ 15日(日)8:00
  停止するサービス:みずほダイレクト(残高照会、振込など)

■当行を装った詐欺メールにご注意ください
  最近、次のような言葉で偽サイトへ誘導するメールが急増しています。
  ・「お客様の口座が不正利用されたため、取引を一時停止しました」
  ・「24時間以内に本人確認が完了しない場合、口座を凍結します」
  ・「セキュリティ強化のため、暗証番号を更新してください」
  偽サイトでパスワードを入力すると、不正に送金される被害にあいます。
  メールのリンクからではなく、アプリからログインしてください。

  手口と対策を見る
  https://www.mizuhobank.co.jp/crime/email.html

■お客様番号やパスワードを入力してしまった場合
  すぐにパスワードを変更し、当行へご連絡ください。

株式会社みずほ銀行
""",
    ),
    Mail(
        slug="one-time-code",
        kind="one-time-code",
        brand="chiba-bank",
        note="a code, minutes left, transfer to a stranger: little else in the mail",
        name="ちばぎん",
        address="otp@chibabank.co.jp",
        subject="【ちばぎん】ワンタイムパスワードのお知らせ",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
千葉銀行です。
振込のお手続きに必要なワンタイムパスワードをお知らせします。

  ワンタイムパスワード  000042
  有効期限              10分

このパスワードを他人に教えないでください。
当行の職員や警察官がお聞きすることは決してありません。
お手続きに心当たりがない場合は、至急ご連絡ください。

  インターネットヘルプデスク 043-000-0000
""",
    ),
    Mail(
        slug="trade-confirmation",
        when="09 09:00",
        kind="trade-confirmation",
        brand="sbi-securities",
        note="orders nobody may have placed, money, brand imitated in account takeovers",
        to_name="日向 花子 様",
        name="SBI証券",
        address="alert@sbisec.co.jp",
        subject="【SBI証券】国内株式 約定のお知らせ",
        text="""\
日向 花子 様

以下のご注文が約定いたしました。

  銘柄      例示食品(0001)
  取引      現物買
  数量      100株
  約定単価  1,234.0円
  約定日時  2026/11/09 09:00:03

詳細は、ログイン後の「注文照会」でご確認ください。
https://www.sbisec.co.jp/

※当社では、メールから直接ログイン画面へ誘導することはございません。
※お心当たりのない取引があったときは、すぐにパスワードを変更のうえ、
  カスタマーサービスセンターへお電話ください。

株式会社SBI証券 金融商品取引業者
""",
    ),
    Mail(
        slug="survey-points",
        kind="survey",
        brand="paypay",
        note="win points, foreign survey host, deadline, gift",
        name="PayPayアンケート事務局",
        address="survey@mail.paypay-corp.co.jp",
        subject="🎁3分で完了!アンケート回答で全員に50ポイント",
        at="own",
        route=Route(
            "o1.ptr2211.mail.paypay-corp.co.jp",
            "192.0.2.211",
            ("mail.paypay-corp.co.jp", "sendgrid.net"),
            "bounces+1234567-ab12@em9876.mail.paypay-corp.co.jp",
        ),
        html=page(
            """<p>いつもご利用いただき、ありがとうございます。</p>
<p>サービス向上のため、アンケートへのご協力をお願いします。<br>
<b>ご回答いただいた方全員に50ポイント</b>を差し上げます!</p>
"""
            + button("アンケートに回答する", sendgrid("paypay", "survey"), "#ff0033")
            + """<p>締切: 11月13日(金) 23:59 / 所要時間: 約3分<br>
アンケートはクアルトリクス社のシステム(qualtrics.com)を利用しています。<br>
パスワードやカード番号をおたずねすることはありません。</p>""",
            preheader="全員に50ポイント。11月13日まで",
            foot=f'PayPay株式会社 <a href="{sendgrid("paypay", "stop")}">配信停止</a>',
            pixel="https://u11.ct.sendgrid.net/wf/open?upn=TEST",
        ),
        headers=(("List-Unsubscribe", f"<{sendgrid('paypay', 'stop')}>"),),
    ),
    Mail(
        slug="insurance-renewal",
        kind="insurance-renewal",
        brand="sompo",
        note="cover ends, PDF attached, bank account to check",
        name="損保ジャパン",
        address="koushin@sompo-japan.co.jp",
        subject="自動車保険ご継続手続きのご案内(満期日:2026年12月20日)",
        text="""\
日向 花子 様

平素は格別のお引き立てを賜り、厚く御礼申し上げます。
ご契約の自動車保険が、12月20日に満期を迎えます。

満期日までにお手続きがない場合、補償が途切れてしまいます。
添付の「ご継続のご案内」(PDF)をご確認のうえ、下記のマイページから
お手続きをお願いいたします。

https://www.sompo-japan.co.jp/mysj/

  証券番号    0TEST00001
  保険料      54,320円(年払)
  振替口座    例銀行 普通 ****001

取扱代理店 ひなた保険事務所 045-000-0000
""",
        files=(("ご継続のご案内.pdf", "application/pdf", pdf("koushin")),),
    ),
]

# --- public bodies, utilities, network services, in the catalog -------------------------------

SERVICES = [
    Mail(
        slug="dunning",
        kind="dunning",
        brand="tokyo-gas",
        note="unpaid, supply will be cut, pay by: the words of every unpaid-fee fraud",
        name="東京ガス",
        address="oshirase@mail.tokyo-gas.co.jp",
        subject="【東京ガス】ガス料金お支払いのお願い(10月分)",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route("mx3.mail.tokyo-gas.co.jp", "203.0.113.93", ("mail.tokyo-gas.co.jp",)),
        text="""\
日向 花子 様
(お客さま番号 0000-000-0001)

10月分のガス料金のお支払いが、まだ確認できておりません。
残高不足などにより、口座振替ができませんでした。

  ご請求金額    6,218円
  お支払い期限  2026年11月20日

先にお送りした払込用紙で、期限までにお支払いください。
期限を過ぎてもお支払いがない場合、やむを得ずガスの供給を停止
することがあります。すでにお支払い済みのときは、ご容赦ください。

お支払い状況の確認(myTOKYOGAS)
https://members.tokyo-gas.co.jp/

東京ガス お客さまセンター 03-0000-0011
※メールで電子マネーやｷﾞﾌﾄｶｰﾄﾞによる支払いを求めることはありません。
""",
    ),
    Mail(
        slug="phone-bill",
        kind="bill",
        brand="au",
        note="bill, log in to see it, two-letter brand name",
        to_name="日向 花子 様",
        name="au",
        address="billing@kddi.com",
        subject="【au】WEB de 請求書 11月ご請求分のお知らせ",
        quoted_names=True,
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
毎度ご利用いただき、ありがとうございます。
11月ご請求分の金額が確定しましたので、お知らせします。

 電話番号   090-0000-**01
 請求金額   4,928円
 お支払日   11月25日(口座振替)

内訳はMy auでご確認ください。
https://my.au.com/

お支払いが確認できないと、携帯電話のご利用を停止することがあります。

■KDDIを装ったメールにご注意ください
 メールでauかんたん決済の未払いをお知らせし、支払いを求めることは
 ありません。

KDDI株式会社
""",
    ),
    Mail(
        slug="tax-notice",
        kind="tax-notice",
        brand="e-tax",
        note="tax office, message box, no sender name: imitated word for word by frauds",
        name="",
        address="info@e-tax.nta.go.jp",
        subject="【e-Tax】税務署からのお知らせ(還付金の処理状況)",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
-----------------------------------------------------------
国税電子申告・納税システムからの自動送信メールです
-----------------------------------------------------------

日向 花子 様

還付金の処理状況に関するお知らせを、メッセージボックスに格納しました。
内容は、e-Taxにログインしてご確認ください。

https://www.e-tax.nta.go.jp/

※国税庁・税務署から、メールやSMSで国税の納付を求めることはありません。
  差押えを予告して偽サイトへ誘導する詐欺が発生しています。
※このメールアドレスは送信専用です。

国税庁 e-Tax
""",
    ),
    Mail(
        slug="city-notice",
        kind="municipal-notice",
        brand="yokohama-water",
        note="payment date of a tax, http link, lg.jp is rare in training data",
        name="横浜市",
        address="mail-magazine@city.yokohama.lg.jp",
        subject="横浜市からのお知らせ 固定資産税(第3期)の納期限は11月30日です",
        charset="euc-jp",
        transfer="8bit",
        words="iso-2022-jp",
        text="""\
横浜市メールマガジンをご登録の皆さまへ

固定資産税・都市計画税 第3期の納期限は、11月30日(月)です。
期限を過ぎると延滞金がかかります。納め忘れにご注意ください。

・納付書のバーコードやQRコードで、スマートフォンから納付できます。
・市職員がATMの操作をお願いして還付金をお返しすることはありません。
 不審な電話やメールがあったときは、お住まいの区の警察署へ。

くわしくは市のホームページをご覧ください。
http://www.city.yokohama.lg.jp/

──────────────────
配信の登録・解除は、登録時のページからお願いします。
横浜市 財政局 045-000-0000
""",
    ),
    Mail(
        slug="domain-renewal",
        kind="domain-renewal",
        brand="onamae",
        note="domain will be lost, pay today, long list of services: registrars shout",
        name="お名前.com",
        address="renewal@mail.onamae.com",
        subject="[お名前.com]【期限切れ間近】ドメイン自動更新の失敗と更新手続きのお願い",
        at="gmail",
        route=Route("mail-out02.mail.onamae.com", "198.51.100.202", ("mail.onamae.com",)),
        to="taro@example.jp",
        text="""\
会員ID:00000001
日向 太郎 様

下記ドメインの自動更新に失敗しました。
クレジットカードの有効期限が切れている可能性があります。

  ドメイン名   hinata-labo.example
  有効期限日   2026/11/17

期限までに更新されない場合、Webサイトが表示されなくなり、
メールの送受信ができなくなります。また、ドメイン名を第三者に
取得される場合がございます。至急お手続きください。

▼ドメインの更新はこちら
https://www.onamae.com/domain/navi/domain/renew

▼お支払い方法の変更はこちら
https://www.onamae.com/navi/payment.html

GMOインターネット株式会社 お名前.com
""",
    ),
    Mail(
        slug="hosting-renewal",
        kind="hosting-renewal",
        brand="xserver",
        note="account suspended, data deleted, pay: imitated by frauds against shop owners",
        name="エックスサーバー株式会社",
        address="support@xserver.ne.jp",
        subject="【Xserverアカウント】■重要■利用期限のお知らせ(サーバーID:hinatest)",
        quoted_names=True,
        charset="iso-2022-jp",
        transfer="7bit",
        to="taro@example.jp",
        text="""\
日向 太郎 様

ご契約中のサーバーの利用期限が近づいています。

  サーバーID  hinatest
  プラン      スタンダード
  利用期限    2026年11月30日

期限を過ぎますとサーバーは凍結され、データは復旧できなくなります。
引き続きご利用になる場合は、料金のお支払いをお願いします。

Xserverアカウントへログイン
https://secure.xserver.ne.jp/xapanel/login/xserver/

入れ違いでお支払いいただいた場合は、なにとぞご容赦ください。
エックスサーバー株式会社 06-0000-0000
""",
    ),
    Mail(
        slug="video-membership",
        kind="membership-ends",
        brand="netflix",
        note="membership ends, payment failed, one red button, HTML only",
        name="Netflix",
        address="info@account.netflix.com",
        subject="お支払い方法を更新してください 🍿",
        at="own",
        route=Route(
            "a12-88.smtp-out.us-west-2.amazonses.com",
            "192.0.2.188",
            ("account.netflix.com", "amazonses.com"),
            "0101-TEST@bounces.account.netflix.com",
        ),
        html=page(
            """<p>日向さん</p><p>お支払いの確認が取れなかったため、<br>
11月15日をもって、ご利用のメンバーシップを停止します。</p>
<p>引き続きご視聴いただくには、お支払い方法の更新をお願いします。</p>
"""
            + button(
                "アカウントを更新する",
                "https://www.netflix.com/YourAccountPayment?lnktrk=EMP",
                "#e50914",
            )
            + """<p>お困りのときは<a href="https://help.netflix.com/">ヘルプセンター</a>へ。</p>""",
            foot="このメッセージは hanako@reader.example にお送りしています。SRC: TEST_ja_JP",
            pixel="https://beaconimages.netflix.net/img/TEST.gif",
        ),
    ),
    Mail(
        slug="new-device",
        kind="sign-in-alert",
        brand="google",
        note="security alert, recipient's address in text, one button",
        name="Google",
        address="no-reply@accounts.google.com",
        subject="セキュリティ通知",
        at="gmail",
        route=Route(
            "mail-sor-f73.google.com",
            "192.0.2.73",
            ("accounts.google.com",),
            "3TESTno-reply@gaia.bounces.google.com",
        ),
        text="""\
新しい端末からのログイン
hanako@reader.example

はじめて使われる Windows パソコンで、このアカウントが開かれました。
ご本人であれば、そのままで構いません。
覚えがないときは、いますぐ次のページで安全を確かめてください。

ログインの記録を見る
https://accounts.google.com/AccountChooser?Email=hanako@reader.example
""",
        html=note(
            """<div style="border:1px solid #dadce0;border-radius:8px;padding:40px 20px;
text-align:center"><div style="font-size:24px">新しい端末からのログイン</div>
<p>hanako@reader.example</p></div>
<p>はじめて使われる Windows パソコンで、このアカウントが開かれました。<br>
ご本人であれば、そのままで構いません。<br>
覚えがないときは、いますぐ安全を確かめてください。</p>
<a href="https://accounts.google.com/AccountChooser?Email=hanako@reader.example&amp;continue=https://myaccount.google.com/alert/nt/1"
 style="background:#4184f3;color:#fff;padding:10px 24px;text-decoration:none">
ログインの記録を見る</a>
<p style="font-size:11px;color:#777">大切なお知らせのため、配信は止められません。<br>
&copy; 2026 Google LLC</p>"""
        ),
    ),
    Mail(
        slug="shared-document",
        kind="shared-document",
        brand="google",
        note="a person's name over the brand's address, Reply-To elsewhere, stranger's words",
        name="早瀬 みどり(Google ドライブ経由)",
        address="drive-shares-dm-noreply@google.com",
        subject="共有スプレッドシート: 「町内会 会計 2026」",
        transfer="quoted-printable",
        headers=(("Reply-To", '"midori" <midori@friend.example>'),),
        html=note(
            """<p>早瀬 みどりさん (midori@friend.example) から、<br>
表を一緒に編集してほしいという招待が届いています。</p>
<p style="border:1px solid #ccc;padding:12px">日向さん、会計の確認をお願いします。
金曜日までに入力してください!</p>
<p><a href="https://docs.google.com/spreadsheets/d/1TESTtestTEST/edit?usp=sharing_eip_m">
町内会 会計 2026</a></p>
<p><a href="https://docs.google.com/spreadsheets/d/1TESTtestTEST/edit?usp=sharing_eip_m"
 style="background:#1a73e8;color:#fff;padding:8px 16px">開く</a></p>
<p style="font-size:10px">この人からの招待を止めるには、<a
 href="https://drive.google.com/drive/blockuser?blockerEmail=TEST">送信者をブロック</a></p>"""
        ),
    ),
    Mail(
        slug="security-code",
        kind="one-time-code",
        brand="microsoft",
        note="code, account, recipient masked, brand imitated worldwide",
        name="Microsoft アカウント チーム",
        address="account-security-noreply@accountprotection.microsoft.com",
        subject="Microsoft アカウントのセキュリティ コード",
        transfer="quoted-printable",
        at="microsoft",
        route=Route(
            "mail-japaneast01.accountprotection.microsoft.com",
            "203.0.113.201",
            ("accountprotection.microsoft.com",),
        ),
        html=note(
            """<table><tr><td style="font-size:17px;color:#707070">Microsoft アカウント</td></tr>
<tr><td style="font-size:41px;color:#2672ec">セキュリティ コード</td></tr>
<tr><td>ha***@reader.example のご本人確認に使う数字です。<br>画面に入力してください。</td></tr>
<tr><td style="padding-top:25px">セキュリティ コード: <b>000042</b></td></tr>
<tr><td>お求めになっていないときは、入力しないでください。<br>
ほかの方がアドレスを打ち間違えたのかもしれません。</td></tr>
<tr><td style="font-size:12px">Microsoft アカウント チーム</td></tr></table>"""
        ),
    ),
    Mail(
        slug="signature-request",
        kind="shared-document",
        brand="docusign",
        note="a stranger's firm over the brand's address, sign now, yellow button",
        name="早瀬不動産㈱ (Docusign)",
        address="dse_JP1@docusign.net",
        subject="Docusign で署名してください: 賃貸借契約書(更新).pdf",
        html=page(
            """<p style="background:#260559;color:#fff;padding:24px;text-align:center">
早瀬不動産㈱ さんから、署名が必要な文書が届きました。</p>
"""
            + button(
                "文書を表示する",
                "https://jp1.docusign.net/Signing/EmailStart.aspx?a=TEST",
                "#ffcc22",
            )
            + """<p><b>早瀬不動産㈱</b><br>keiyaku@hayase-estate.example</p>
<p>日向様 いつもお世話になっております。更新契約書をお送りします。<br>
11月末日までにご署名をお願いいたします。</p>
<p style="font-size:12px"><b>ほかの方へ転送しないでください</b><br>
リンクには、あなた専用の鍵が入っています。<br>
リンクを使わずに署名するには、docusign.com でコード 0TEST0 を入力します。</p>""",
            foot="身に覚えのない依頼は、文書の表示ページから報告できます。",
        ),
    ),
    Mail(
        slug="trial-ends",
        kind="trial-ends",
        brand="freee",
        note="trial ends, data locked, counted links on a delivery service's host",
        name="freee会計",
        address="noreply@mail.freee.co.jp",
        subject="⏳【残り3日】無料お試し期間が終了します",
        at="own",
        route=Route(
            "o12.ptr77.mail.freee.co.jp",
            "198.51.100.77",
            ("mail.freee.co.jp", "sendgrid.net"),
            "bounces+7654321-cd34@em77.mail.freee.co.jp",
        ),
        to="taro@example.jp",
        html=page(
            """<p>日向 太郎 様</p><p>無料お試し期間は <b>11月14日</b> に終了します。<br>
終了後は、登録した取引データの閲覧・編集ができなくなります。</p>
"""
            + button("プランを選んで続ける", sendgrid("freee", "plan"), "#2864f0")
            + f"""<p>ご不明な点は<a href="{sendgrid("freee", "help")}">ヘルプ</a>へ。<br>
オンライン相談会は<a href="{sendgrid("freee", "event")}">こちら</a>。</p>""",
            preheader="データはそのまま引き継げます",
            foot=f'フリー株式会社 <a href="{sendgrid("freee", "stop")}">配信停止</a>',
            pixel="https://u22.ct.sendgrid.net/wf/open?upn=TEST",
        ),
    ),
]

# --- brands that send from a domain the catalog does not list ---------------------------------

UNLISTED = [
    Mail(
        slug="campaign-domain",
        kind="unlisted-domain",
        brand="nitori",
        note="brand as sender, own campaign domain with the brand's name in it",
        name="ニトリネット",
        address="news@nitori-mail.example",
        subject="冬じたく、始めませんか? 🧣 あったか寝具特集",
        at="own",
        route=Route("mta1.nitori-mail.example", "203.0.113.141", ("nitori-mail.example",)),
        headers=(("List-Unsubscribe", "<https://nitori-mail.example/stop?m=TEST>"),),
        html=page(
            """<a href="https://nitori-mail.example/c/1"><img width="552"
 src="https://nitori-mail.example/i/head.jpg" alt="あったか寝具特集"></a>
<p>毛布、敷きパッド、こたつ布団。<br>冬の定番を、ゆっくりお選びください。</p>
<p><a href="https://nitori-mail.example/c/2">特集を見る</a> |
<a href="https://www.nitori-net.jp/ec/">オンラインストア</a></p>""",
            preheader="毛布とこたつ布団の新作がそろいました",
            foot='<a href="https://nitori-mail.example/stop?m=TEST">配信停止</a>',
            pixel="https://nitori-mail.example/o/TEST.gif",
        ),
    ),
    Mail(
        slug="survey-service",
        kind="unlisted-domain",
        brand="uniqlo",
        note="brand as sender, address of a survey service",
        name="ユニクロ アンケート事務局",
        address="noreply@qemailserver.com",
        subject="お買い物についておたずねします 🙇",
        transfer="quoted-printable",
        at="gmail",
        route=Route("mta42.qemailserver.com", "198.51.100.42", ("qemailserver.com",)),
        html=note(
            """<p>先日は店舗をご利用いただき、ありがとうございました。</p>
<p>接客や試着室について、5つの質問にお答えください(約2分)。<br>
お名前やお支払いの情報はうかがいません。</p>
<p><a href="https://uniqlojp.qualtrics.com/jfe/form/SV_TEST?Q_DL=TEST">アンケートを始める</a></p>
<p style="font-size:10px"><a href="https://uniqlojp.qualtrics.com/CP/Register.php?OptOut=true">
今後このような案内を希望しない</a></p>"""
        ),
    ),
    Mail(
        slug="campaign-office",
        kind="unlisted-domain",
        brand="tokyo-gas",
        note="brand's campaign run by an agency, winner, postal address to enter",
        name="東京ガス くらしフェスタ事務局",
        address="info@kurashi-festa-office.example",
        subject="【ご当選】くらしフェスタ料理教室のご案内",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route(
            "sv51.kurashi-festa-office.example", "192.0.2.51", ("kurashi-festa-office.example",)
        ),
        text="""\
日向 花子 様

東京ガス くらしフェスタ「親子料理教室」にご応募いただき、ありがとう
ございました。抽選の結果、ご当選されましたのでご案内します。

 日時  2026年11月29日(日) 10:30 ～ 13:00
 会場  ショールーム ｷｯﾁﾝｽﾀｼﾞｵ
 持物  ① エプロン  ② ふきん  ③ 筆記用具

ご欠席の場合は、11月20日までにこのメールへご返信ください。
参加費は無料です。

くらしフェスタ事務局(運営 ㈱ことりプランニング) 03-0000-2020
""",
    ),
    Mail(
        slug="event-hubspot",
        kind="unlisted-domain",
        brand="cybozu",
        note="brand as sender, delivery service's counted links, webinar host of its own",
        name="サイボウズ セミナー担当",
        address="seminar@cybozu-events.example",
        subject="【11/19開催】はじめての業務改善セミナー 参加URLのお知らせ",
        to="taro@example.jp",
        at="microsoft",
        route=Route(
            "a44.cybozu-events.hubspotemail.net",
            "203.0.113.44",
            ("cybozu-events.example", "hubspotemail.net"),
            "1axtest-cybozu@bf44.cybozu-events.hubspotemail.net",
        ),
        html=page(
            """<p>日向 太郎 様</p><p>お申し込みありがとうございます。<br>
当日は下のボタンから、開始5分前にご入室ください。</p>
"""
            + button(
                "セミナーに参加する", "https://d2v8.na1.hubspotlinks.com/Ctc/TEST+113/d2v8/TESTtest"
            )
            + "<p>日時: 11月19日(木) 14:00 から<br>講師: 早瀬 みどり</p>",
            foot='<a href="https://hs-99.s.hubspotemail.net/hs/manage-preferences/?d=TEST">配信設定</a>',
            pixel="https://d2v8.na1.hubspotlinks.com/Cto/TEST",
        ),
    ),
    Mail(
        slug="newsletter-beehiiv",
        kind="unlisted-domain",
        brand="starbucks",
        note="brand in the name, platform's domain, many links to the platform",
        name="スターバックス 焙煎日記",
        address="roastdiary@mail.beehiiv.com",
        subject="今月の豆の話 ☕ 高地で育つということ",
        at="own",
        route=Route("o5.mail.beehiiv.com", "198.51.100.55", ("mail.beehiiv.com",)),
        headers=(("List-Unsubscribe", "<https://roastdiary.beehiiv.com/unsubscribe?t=TEST>"),),
        html=note(
            """<h1>今月の豆の話</h1>
<p>標高の高い畑では、昼と夜の気温の差が大きくなります。<br>
実はゆっくり熟し、甘みと酸味がしまります。</p>
<p><a href="https://link.mail.beehiiv.com/ss/c/TEST1">続きをウェブで読む</a></p>
<p><a href="https://link.mail.beehiiv.com/ss/c/TEST2">お近くの店舗のコーヒー教室</a></p>
<p style="font-size:11px"><a href="https://link.mail.beehiiv.com/ss/c/TEST3">購読をやめる</a></p>"""
        ),
    ),
    Mail(
        slug="member-magazine",
        kind="unlisted-domain",
        brand="jaf",
        note="member number, three-letter name, publisher's domain",
        name="JAF会員誌 編集部",
        address="henshu@member-magazine.example",
        subject="読者プレゼントのお届けについて",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route("mail.member-magazine.example", "192.0.2.66", ("member-magazine.example",)),
        text="""\
日向 太郎 様

会員誌の秋号「クイズで旅する日本の峠」にご応募いただき、
ありがとうございました。ご希望の賞品「道の駅の焼き菓子」を
11月16日に発送いたします。

お受け取りの日時にご希望があれば、このメールにご返信ください。
次号は12月10日の発行です。お楽しみに。

JAF会員誌 編集部(株式会社ことり出版)
担当 早瀬  03-0000-3030
""",
    ),
]

# --- companies nobody's catalog lists ---------------------------------------------------------

COMPANIES = [
    Mail(
        slug="password-reset",
        kind="password-reset",
        note="one button, short life, counted link that hides its target from the eye",
        name="タスクびより",
        address="no-reply@taskbiyori.example",
        subject="パスワードの再設定",
        at="own",
        route=Route(
            "e234-7.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.234",
            ("taskbiyori.example", "amazonses.com"),
            "0106-TEST@ap-northeast-1.amazonses.com",
        ),
        html=page(
            """<p>パスワードの再設定を受け付けました。<br>
次のボタンを押して、新しいパスワードを設定してください。</p>
"""
            + button(
                "パスワードを再設定する",
                ses("reset", "https://app.taskbiyori.example/password/edit?token=TEST"),
            )
            + """<p>このリンクは30分で無効になります。<br>
心当たりがない場合は、何もせずにこのメールを削除してください。</p>""",
            foot="タスクびより株式会社",
        ),
    ),
    Mail(
        slug="invoice",
        kind="invoice",
        note="surname of a car maker, PDF attached, payment date, bank account",
        to_name="日向様",
        name="本田建設㈱ 経理部 本田",
        address="keiri@honda-kensetsu.example",
        subject="ご請求書送付の件(11月分)",
        charset="iso-2022-jp",
        transfer="7bit",
        to="taro@example.jp",
        at="microsoft",
        route=Route("mail.honda-kensetsu.example", "203.0.113.18", ("honda-kensetsu.example",)),
        text="""\
日向工務店 日向様

いつも大変お世話になっております。
本田建設の本田です。

11月分の請求書をお送りしますので、ご査収ください。
お支払期限は12月25日、振込先は請求書に記載のとおりです。
(例銀行 本店営業部 普通 0000001 ﾎﾝﾀﾞｹﾝｾﾂ(ｶ)

なお、原本の郵送は省略させていただきます。
お手数ですが、ご不明な点は下記までお電話ください。

--
本田建設㈱ 経理部  本田 圭介
TEL 045-000-0001 / FAX 045-000-0002
""",
        files=(("請求書_202611_日向工務店様.pdf", "application/pdf", pdf("invoice")),),
    ),
    Mail(
        slug="estimate",
        kind="business",
        note="Outlook's HTML with a picture in the signature, file named in mixed widths",
        name="小川 健",
        address="ogawa@kotori-mokuzai.example",
        to="taro@example.jp",
        subject="RE: お見積りのご依頼(杉板 12㎜)",
        charset="shift_jis",
        transfer="quoted-printable",
        words="iso-2022-jp",
        headers=(
            ("X-Mailer", "Microsoft Outlook 16.0"),
            ("In-Reply-To", "<test0004@example.jp>"),
            ("References", "<test0004@example.jp>"),
        ),
        html="""\
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<style><!--
p.MsoNormal { margin:0mm; font-size:10.5pt; font-family:"游ゴシック",sans-serif }
--></style></head><body lang="JA"><div class="WordSection1">
<p class="MsoNormal">日向様</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">いつもお世話になっております。ことり木材の小川です。</p>
<p class="MsoNormal">ご依頼のお見積りをお送りします。ご確認のほどお願いいたします。</p>
<p class="MsoNormal">有効期限は11月末日です。ﾌﾟﾚｶｯﾄの場合は別途ご相談ください。</p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><img width="120" height="40" src="cid:image001.jpg@01DC5A.TEST"></p>
<p class="MsoNormal">ことり木材㈱ 小川 健 <span lang="EN-US">TEL 0465-00-0000</span></p>
<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> 日向 太郎<br>
<b>Subject:</b> お見積りのご依頼</p></div>
</div></body></html>
""",
        inline=(("image001.jpg@01DC5A.TEST", JPEG),),
        files=(("お見積書（杉板12mm）.pdf", "application/pdf", pdf("estimate")),),
    ),
    Mail(
        slug="support-answer",
        when="11 10:13",
        kind="support-answer",
        note="ticket number, quoted thread, help desk's host signs and receives the answer",
        name="もりのね楽器 サポート",
        address="support@morinone.example",
        subject="Re: 届いたウクレレのペグが回りません [チケット #20417]",
        at="gmail",
        route=Route(
            "outbyoip12.pod17.apne1.zdsys.com",
            "198.51.100.17",
            ("morinone.example", "zendesk.com"),
            "support@morinone.example",
        ),
        headers=(
            ("In-Reply-To", "<CAJtest0001@mail.reader.example>"),
            ("References", "<CAJtest0001@mail.reader.example>"),
            ("Reply-To", "support+id20417@morinone.zendesk.com"),
        ),
        text="""\
##- この線より上に返信を入力してください -##

日向 花子 様

もりのね楽器の早瀬です。ご不便をおかけして申し訳ありません。
交換用のペグを本日お送りしました。

お問い合わせの状況は、こちらから確認いただけます。
https://morinone.zendesk.com/hc/requests/20417

--------------------------------
日向 花子 2026年11月10日 20:15 JST

> 昨日届いたウクレレですが、3弦のペグが固くて回りません。
> 注文番号は M-000417 です。交換できますか。
""",
    ),
    Mail(
        slug="recruit-scout",
        kind="recruit",
        note="money, flattery, deadline, links counted by a Japanese delivery service",
        name="ハローキャリア転職事務局",
        address="scout@hellocareer.example",
        subject="【年収650万円】日向さんの経験を拝見してご連絡しました✨プレミアムスカウト",
        to="taro@example.jp",
        headers=(
            ("List-Unsubscribe", "<https://click.hai2mail.example/u/TEST>"),
            ("Reply-To", "scout-reply@hellocareer.example"),
        ),
        html=page(
            """<p>日向さん</p><p>ご登録のプロフィールを拝見し、ぜひ一度お話ししたく<br>
ご連絡しました。<b>選考なし・面談確約</b>のご案内です。</p>
"""
            + rows(
                ("企業", "非公開(東証上場・建設IT)"),
                ("想定年収", "550万円 から 650万円"),
                ("期限", "11月17日まで"),
            )
            + button("スカウトを確認する", "https://click.hai2mail.example/c/TEST/1", "#e67e22")
            + '<p><a href="https://click.hai2mail.example/c/TEST/2">興味がない</a></p>',
            preheader="面談確約。11月17日まで",
            foot="株式会社ハローキャリア 有料職業紹介(許可番号 13-ﾕ-000000)",
            pixel="https://click.hai2mail.example/o/TEST.gif",
        ),
    ),
    Mail(
        slug="job-application",
        kind="recruit",
        note="asks for documents and a reply, Zoom link with a password",
        name="例示システム株式会社 採用担当",
        address="recruit@example.co.jp",
        subject="一次面接のご案内(例示システム 採用担当)",
        charset="iso-2022-jp",
        transfer="7bit",
        to="taro@example.jp",
        text="""\
日向 太郎 様

例示システム株式会社 採用担当の鈴木と申します。
このたびは弊社にご応募いただき、誠にありがとうございます。

書類選考の結果、ぜひ面接にお越しいただきたくご連絡しました。
下記の候補から、ご都合のよい日時をご返信ください。

 ① 11月18日(水) 10:00
 ② 11月19日(木) 15:00
 ③ 11月20日(金) 18:30

面接はZoomで行います。
 https://us02web.zoom.us/j/00000000000?pwd=TESTtest
 パスコード: 000042

当日は、本人確認のため顔写真つきの身分証をご用意ください。

--
例示システム株式会社 人事部  鈴木 一郎
https://www.example.co.jp/  TEL 03-0000-8080
""",
    ),
    Mail(
        slug="crowdfunding",
        kind="crowdfunding",
        note="money taken from the card, goal reached, emoji, counted links",
        name="ともしびファンド",
        address="info@tomoshibi-fund.example",
        subject="🎊目標達成!ご支援の決済が完了しました(小さな図書館をつくりたい)",
        html=page(
            """<p>日向 花子 様</p><p>ご支援中のプロジェクトが目標金額に達したため、<br>
ご登録のカードから <b>5,000円</b> を決済しました。</p>
"""
            + rows(
                ("プロジェクト", "小さな図書館をつくりたい"), ("リターン", "木のしおりと活動報告")
            )
            + button("活動報告を読む", sendgrid("tomoshibi", "report"), "#d35400")
            + "<p>決済に失敗した方には、別のメールで再決済のお願いをしています。</p>",
            foot=f'<a href="{sendgrid("tomoshibi", "stop")}">メール設定</a>',
            pixel="https://u33.ct.sendgrid.net/wf/open?upn=TEST",
        ),
        headers=(("List-Unsubscribe", f"<{sendgrid('tomoshibi', 'stop')}>"),),
    ),
    Mail(
        slug="hospital",
        when="11 12:00",
        kind="appointment",
        note="ライオン holds the brand イオン, insurance card, reply not read",
        name="ライオン動物病院",
        address="yoyaku@lion-animal.example",
        subject="【ライオン動物病院】明日のご予約の確認🦁",
        transfer="quoted-printable",
        text="""\
日向 花子 様(もなかちゃん)

明日 11月12日(木) 16:30 にご予約をいただいています。
ワクチン接種ですので、証明書とペット保険証をお持ちください。

変更・キャンセルは予約ページからお願いします。
https://reserve.lion-animal.example/r/TEST

無断でキャンセルされると、次回からネット予約をご利用いただけません。

ライオン動物病院  横浜市 イオン近く  TEL 045-000-0123
""",
    ),
    Mail(
        slug="shop-free-mail",
        kind="small-shop",
        note="a shop on a free mailbox asks for a bank transfer",
        name="ひるね雑貨店",
        address="majika-test-hirune-zakka@yahoo.co.jp",
        subject="ご注文ありがとうございます(お振込先のご案内)",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route("omggw7001.mail.djm.yahoo.co.jp", "203.0.113.71", ("yahoo.co.jp",)),
        text="""\
日向さま

ひるね雑貨店の早瀬です。
ハンドメイド市では、ご注文ありがとうございました!
おひざ掛け(からし色)をお取り置きしています。

合計  4,200円(送料込み)
お振込先
 例銀行 ひなた支店 普通 0000002 ﾊﾔｾ ﾐﾄﾞﾘ

1週間以内にお振込みをお願いします。
確認できましたら、すぐにお送りしますね。

ひるね雑貨店 090-0000-0002
""",
    ),
    Mail(
        slug="shop-xserver",
        kind="small-shop",
        note="shared hosting server in the route, no DKIM, order with an amount",
        name="つみき工房",
        address="shop@tsumiki-kobo.example",
        subject="【つみき工房】ご注文内容の確認",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=Route("sv1234.xserver.jp", "192.0.2.124", (), "shop@tsumiki-kobo.example"),
        text="""\
日向 花子 様

つみき工房をご利用いただき、ありがとうございます。
このメールは自動でお送りしています。

ご注文番号: 000112
 ・ぶなのつみき 30ピース   5,500円
 ・送料                      800円
 合計                      6,300円(代金引換)

3営業日以内に発送のご連絡がない場合は、お手数ですがご一報ください。

つみき工房  https://tsumiki-kobo.example/
""",
    ),
    Mail(
        slug="shop-coreserver",
        when="12 11:16",
        kind="small-shop",
        note="sent through the same shared hosting that frauds use, http link, no DKIM",
        name="珈琲ひるね",
        address="mail@hirune-coffee.example",
        subject="今月の珈琲豆をお送りしました",
        charset="euc-jp",
        transfer="8bit",
        at="own",
        route=Route("s300.coreserver.jp", "198.51.100.30", (), "mail@hirune-coffee.example"),
        text="""\
日向さま

珈琲ひるねです。いつもありがとうございます。
定期便の11月分を、けさ発送しました。

 ・深煎りブレンド 200g
 ・浅煎り 単一農園 200g

次回は12月11日にお送りします。お休みや解約は、
10日前までにこちらからお知らせください。
http://hirune-coffee.example/teiki/

珈琲ひるね 店主
""",
    ),
    Mail(
        slug="seminar-delivery",
        kind="newsletter",
        note="raw 8-bit header fields, counted links on a stranger's host, deadline",
        name="ことり商工会",
        address="seminar@kotori-shokokai.example",
        subject="【締切間近】電子帳簿保存法 無料セミナー",
        transfer="8bit",
        words="raw",
        to="taro@example.jp",
        headers=(("List-Unsubscribe", "<https://x12.haihai-click.example/stop/TEST>"),),
        text="""\
会員事業所 各位

電子帳簿保存法の無料セミナーを開きます。
未対応の場合、青色申告の承認が取り消されるおそれがあります。

日時: 11月24日(火) 14:00 ～ 16:00
定員: 30名(残り6名)
申込: https://x12.haihai-click.example/c/TEST/1

配信停止: https://x12.haihai-click.example/stop/TEST
ことり商工会 0466-00-0000
""",
    ),
    Mail(
        slug="internal-it",
        kind="internal-notice",
        note="change your password by Friday or be locked out: phishing's own text, from inside",
        name="情報システム部",
        address="it-support@reader.example",
        subject="【重要】パスワード変更のお願い(11月20日まで)",
        at="own",
        route=Route("relay.reader.example", "192.0.2.9", ("reader.example",)),
        text="""\
社員各位

情報システム部です。
社内システムのパスワードの有効期限が近づいています。
11月20日(金)17時までに、下記のページで変更してください。
期限を過ぎると、メールとファイルサーバーにログインできなくなります。

https://password.reader.example/

・12文字以上で、過去3回と異なるもの
・他のサービスとの使い回しは禁止です

不明な点は内線 0001 までお問い合わせください。
情報システム部 早瀬
""",
    ),
    Mail(
        slug="newspaper-letter",
        kind="newsletter",
        note="names five brands in headlines, tiny text, tracker, none of them is the sender",
        name="週刊ネットの暮らし",
        address="letter@net-kurashi.example",
        subject="Amazonと楽天、どちらで買う? 年末セールを先取り🛒",
        at="own",
        route=Route(
            "mail8.net-kurashi.mcsv.net",
            "198.51.100.188",
            ("net-kurashi.example", "mcsv.net"),
            "bounce-mc.us1_TEST@mail8.net-kurashi.mcsv.net",
        ),
        headers=(
            ("List-ID", "<net-kurashi.list-id.mcsv.net>"),
            ("List-Unsubscribe", "<https://net-kurashi.us1.list-manage.com/unsubscribe?u=TEST>"),
        ),
        html=page(
            """<h2>Amazonと楽天、どちらで買う?</h2>
<p>年末のセールが近づいてきました。送料、ポイント、返品のしやすさを比べます。</p>
<p><a href="https://net-kurashi.us1.list-manage.com/track/click?u=TEST&amp;id=1">記事を読む</a></p>
<h2>ヤマト運輸の偽SMSに注意</h2>
<p>「不在のため持ち帰りました」という偽のSMSがまた増えています。</p>
<p><a href="https://net-kurashi.us1.list-manage.com/track/click?u=TEST&amp;id=2">見分け方</a></p>
<h2>PayPay、メルカリ、LINEの新機能</h2>
<p><a href="https://net-kurashi.us1.list-manage.com/track/click?u=TEST&amp;id=3">まとめ</a></p>""",
            preheader="年末セールの日程と、偽SMSの見分け方",
            foot="週刊ネットの暮らし編集室",
            pixel="https://net-kurashi.us1.list-manage.com/track/open.php?u=TEST",
        ),
    ),
]

# --- persons, lists, machines -----------------------------------------------------------------

BOUNCE = """\
--TEST-report
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

これは mx.reader.example のメールシステムからの自動通知です。

あなたの送ったメールを、次の宛先に届けることができませんでした。
このメールに返信しないでください。

<midori@friend.example>: host mail.friend.example[203.0.113.5] said:
    552 5.2.2 Mailbox full (in reply to RCPT TO command)

--TEST-report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.reader.example

Final-Recipient: rfc822; midori@friend.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--TEST-report
Content-Type: text/rfc822-headers

From: hanako@reader.example
To: midori@friend.example
Subject: =?UTF-8?B?5YaZ55yf44KS6YCB44KK44G+44GZ?=
Message-ID: <test0002@reader.example>

--TEST-report--
""".encode()

PEOPLE = [
    Mail(
        slug="friend-about-frauds",
        kind="personal",
        note="names two brands, quotes a fraud's subject and threat, advises on a link",
        name="早瀬 みどり",
        address="midori@friend.example",
        subject="Amazonと楽天をかたる詐欺メールがたくさん来る!",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
花ちゃん、元気?

このごろ、Amazonと楽天のにせメールが毎日来ます。
今朝は「Amazonプライムのお支払いにご利用いただいているお客様の
クレジットカードの有効期限が切れました。24時間以内に更新しない
場合、アカウントを永久に停止します」だって。
楽天カードからは「ご利用確認のお願い」。カード、持ってないのに(笑)

母が押しそうになって、あわてて止めました。
メールのリンクは開かないで、いつものアプリで見るのが一番よ。
花ちゃんも気をつけてね!

来週のお茶、14日の2時に駅前でいい?  みどり
""",
    ),
    Mail(
        slug="forwarded-genuine",
        when="12 11:44",
        kind="forwarded",
        note="subject and body are a shop's, sender is a person",
        name="早瀬 みどり",
        address="midori@friend.example",
        subject="Fwd: 【ヨドバシ・ドット・コム】出荷完了のお知らせ",
        at="gmail",
        route=Route("mail.friend.example", "203.0.113.5", ("friend.example",)),
        text="""\
花ちゃん、これ本物だと思う? 注文は確かにしたんだけど。

---------- Forwarded message ---------
From: ヨドバシ・ドット・コム <thanks_gochuumon@yodobashi.com>
Date: 2026年11月12日(木) 9:14
Subject: 【ヨドバシ・ドット・コム】出荷完了のお知らせ
To: <midori@friend.example>

早瀬 みどり 様

ご注文の商品を出荷いたしました。
【ご注文番号】 0000000002
【配達担当】 日本郵便  【お問い合わせ番号】 0000-0000-0003

配達状況の確認
https://order.yodobashi.com/yc/orderhistory/index.html
""",
    ),
    Mail(
        slug="bounce",
        kind="bounce",
        note="no envelope sender, name without a person, failed, machine's words",
        name="Mail Delivery System",
        address="MAILER-DAEMON@mx.reader.example",
        subject="Undelivered Mail Returned to Sender (配送できませんでした)",
        headers=(
            ("Return-Path", "<>"),
            ("Auto-Submitted", "auto-replied"),
            (
                "Content-Type",
                'multipart/report; report-type=delivery-status;\n boundary="TEST-report"',
            ),
        ),
        body=BOUNCE,
    ),
    Mail(
        slug="surname-sagawa",
        kind="personal",
        note="surname of a carrier, writes about a parcel and its number",
        name="佐川 真理子",
        address="m.sagawa@kobo-sagawa.example",
        subject="お荷物、発送しました",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向さま

佐川です。先日は展示会にお越しいただき、ありがとうございました。
ご注文の湯のみを、今日の午後にゆうパックで発送しました。
お問い合わせ番号は 0000-0000-0004 です。
明後日の午前中に届くと思います。ご不在のときは再配達してもらってね。

窯の火を落としたので、しばらくのんびりします。
工房さがわ  佐川 真理子
""",
    ),
    Mail(
        slug="surname-matsui",
        kind="personal",
        note="surname of a broker, asks about brokerage accounts and tax",
        name="松井会計事務所 松井",
        address="matsui@matsui-kaikei.example",
        subject="証券口座の年間取引報告書について",
        to="taro@example.jp",
        text="""\
日向様

お世話になっております。税理士の松井です。
確定申告の準備を始めますので、次の書類をお送りください。

・証券会社の年間取引報告書(SBI証券と楽天証券の2社分)
・ふるさと納税の証明書
・医療費の領収書

電子交付の場合は、各社のサイトにログインしてダウンロードできます。
12月中旬までにお願いいたします。

松井会計事務所  松井 恵子  03-0000-6161
""",
    ),
    Mail(
        slug="pta",
        when="12 18:54",
        kind="school",
        note="surname of a bank group, Reply-To munged by the list, urgent closing of a school",
        name="三井(PTA会長)",
        address="pta-3nen@lists.hinata-school.example",
        subject="[pta-3nen:00214] 【緊急】インフルエンザによる学級閉鎖について",
        charset="iso-2022-jp",
        transfer="7bit",
        to="pta-3nen@lists.hinata-school.example",
        at="own",
        route=Route(
            "lists.hinata-school.example",
            "192.0.2.214",
            ("lists.hinata-school.example",),
            "pta-3nen-bounces@lists.hinata-school.example",
        ),
        headers=(
            ("Reply-To", "pta-3nen@lists.hinata-school.example"),
            ("List-Id", "<pta-3nen.lists.hinata-school.example>"),
            ("Precedence", "list"),
        ),
        text="""\
3年生の保護者のみなさま

PTA会長の三井です。学校から連絡がありました。
3年2組は、明日13日(金)から15日(日)まで学級閉鎖になります。

バザーの準備会は延期します。集金(一家庭500円)は来週にしましょう。
至急、お隣の方にも伝えてください。

三井 090-0000-0003

--\x20
このメーリングリストについて
http://lists.hinata-school.example/info/pta-3nen
退会 mailto:pta-3nen-leave@lists.hinata-school.example
""",
    ),
    Mail(
        slug="mailing-list",
        kind="mailing-list",
        note="From rewritten to the list ('via'), Reply-To is a person, foreign footer links",
        name="小川 健 via 星空観望ML",
        address="hoshizora@ml.example.jp",
        subject="[hoshizora 1021] Re: ふたご座流星群の観望会",
        to="hoshizora@ml.example.jp",
        headers=(
            ("Reply-To", "ogawa@friend.example"),
            ("Sender", "hoshizora-bounces@ml.example.jp"),
            ("List-Id", "<hoshizora.ml.example.jp>"),
            ("List-Unsubscribe", "<https://ml.example.jp/options/hoshizora>"),
            ("In-Reply-To", "<test1020@friend.example>"),
        ),
        transfer="quoted-printable",
        text="""\
小川です。

> 集合は12月13日の22時でよいでしょうか。

よいと思います。駐車場は先着10台です。
場所の地図です。
https://maps.app.goo.gl/TESTtest00000
去年の写真は https://www.flickr.com/photos/test/ に置きました。

_______________________________________________
hoshizora mailing list
https://ml.example.jp/listinfo/hoshizora
無料メーリングリスト  https://freelist.example/?ad=TEST
""",
    ),
    Mail(
        slug="out-of-office",
        kind="auto-reply",
        note="machine's words, other persons' addresses, no greeting by name",
        name="鈴木 一郎",
        address="suzuki@example.co.jp",
        subject="自動応答: 図面の確認のお願い",
        at="microsoft",
        route=Route("mail.example.co.jp", "192.0.2.80", ("example.co.jp",)),
        to="taro@example.jp",
        headers=(
            ("Auto-Submitted", "auto-replied"),
            ("In-Reply-To", "<test0003@example.jp>"),
        ),
        html=note(
            """<p>メールをありがとうございます。鈴木です。</p>
<p>11月16日まで休暇をいただいており、メールを確認できません。<br>
お急ぎの場合は、営業部の田中(tanaka@example.co.jp)までご連絡ください。</p>"""
        ),
    ),
    Mail(
        slug="photos-docomo",
        kind="personal",
        note="public mailbox under a carrier's domain, three files, hardly any text",
        name="",
        address="majika-test-obaachan@docomo.ne.jp",
        subject="うさぎ組の運動会📷😊",
        words="utf-8",
        at="own",
        route=Route("mfsmax.docomo.ne.jp", "203.0.113.90", ("docomo.ne.jp",)),
        text="花ちゃんへ　写真送ります。かけっこ一番でしたよ✌ばあばより\n",
        files=(
            ("DSC_0101.JPG", "image/jpeg", JPEG),
            ("DSC_0102.JPG", "image/jpeg", JPEG),
            ("DSC_0103.JPG", "image/jpeg", JPEG),
        ),
    ),
    Mail(
        slug="friend-money",
        kind="personal",
        note="asks for money by a payment app, 'new address': like a taken-over account",
        name="ゆうこ",
        address="yuko@friend.example",
        subject="アドレス変えました & 忘年会の会費💰",
        charset="shift_jis",
        text="""\
花ちゃん

ｽﾏﾎを替えたので、アドレスが変わりました。登録おねがいします。
忘年会の会費、4,500円をPayPayで送ってもらえますか?
現金でもいいよ。当日は19時に北口の改札前で!

ゆうこ
""",
        words="utf-8",
    ),
]

MAILS = [*SHOPS, *TRAVEL, *MONEY, *SERVICES, *UNLISTED, *COMPANIES, *PEOPLE, *HARD]


def names() -> dict[str, Mail]:
    """Every mail by its file name."""
    return {f"ja-{number:03}-{mail.slug}.eml": mail for number, mail in enumerate(MAILS, 1)}


def index(mails: dict[str, Mail]) -> str:
    """The index as TOML: one table for every file."""
    tables = []
    for file, mail in mails.items():
        tables.append(
            f'["{file}"]\n'
            'language = "ja"\n'
            f'kind = "{mail.kind}"\n'
            f'brand = "{mail.brand}"\n'
            f"authenticated = {str(bool(mail.at)).lower()}\n"
            f'note = "{mail.note}"\n'
        )
    return "\n".join(tables)


def date(mail: Mail, number: int) -> datetime:
    """When it was sent: as its text demands, else spread over two weeks of office hours."""
    if mail.when:
        return datetime.strptime(f"2026-11-{mail.when}+0900", "%Y-%m-%d %H:%M%z")
    days, slot = divmod(number, 6)
    return datetime(2026, 11, 2 + days, 9 + 2 * slot, 7 * number % 60, tzinfo=JST)


def files() -> dict[str, bytes]:
    """Every file this script writes, by name."""
    mails = names()
    written = {
        file: in_bytes(mail, date(mail, number))
        for number, (file, mail) in enumerate(mails.items())
    }
    return written | {"index-ja.toml": index(mails).encode()}


def main() -> None:
    for stale in FOLDER.glob("ja-[0-9]*.eml"):
        stale.unlink()
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
