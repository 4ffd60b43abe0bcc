"""Honest Japanese mails that look like what frauds send, kind by kind (see `build_ja.py`)."""

from __future__ import annotations

from writing_ja import Mail, Route, button, note, page, pdf, rows, sendgrid, ses

READER_WORK = "taro@example.jp"


def own_route(domain: str, signed: bool = True) -> Route:
    """Straight from the sender's own machine."""
    return Route(f"mail.{domain}", "203.0.113.77", (domain,) if signed else ())


# --- money: cards, coins, loans, claims -------------------------------------------------------

MONEY = [
    Mail(
        slug="coin-withdrawal",
        kind="crypto",
        brand="bitflyer",
        note="coins leave the account, call at once if it was not you, one button",
        name="bitFlyer",
        address="noreply@bitflyer.com",
        subject="【bitFlyer】ビットコイン外部送付の受付のお知らせ",
        at="gmail",
        route=Route(
            "o41.ptr9.bitflyer.com", "192.0.2.41", ("bitflyer.com",), "b@em41.bitflyer.com"
        ),
        html=page(
            """<p>日向 太郎 様</p><p>次の内容で外部送付を受け付けました。</p>"""
            + rows(("通貨", "BTC"), ("数量", "0.015"), ("送付先", "bc1q…0test"))
            + """<p><b>心当たりがない場合は、ただちにアカウントを凍結してください。</b></p>"""
            + button("取引履歴を確認する", sendgrid("bitflyer", "history")),
            foot="当社が、メールでパスワードや秘密鍵をおたずねすることはありません。",
        ),
    ),
    Mail(
        slug="coin-newsletter",
        kind="crypto",
        note="exchange nobody lists, coins, airdrop, bonus, deadline, counted links",
        name="コインのとまり木",
        address="news@coin-tomarigi.example",
        subject="【最大1万円相当】口座開設キャンペーンとエアドロップのお知らせ",
        at="own",
        route=Route(
            "e240-3.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.240",
            ("coin-tomarigi.example", "amazonses.com"),
        ),
        headers=(("List-Unsubscribe", "<https://coin-tomarigi.example/stop>"),),
        html=page(
            """<h2>今月のエアドロップ</h2><p>対象のトークンをお持ちの方へ、11月30日に付与します。<br>
お手続きは必要ありません。</p><p>ステーキングの年率も見直しました。暗号資産の価格は変動し、
元本割れのおそれがあります。</p>"""
            + button("詳しく見る", ses("coin", "https://coin-tomarigi.example/news/1130")),
            foot="コインのとまり木株式会社 暗号資産交換業者 関東財務局長 第00000号(架空)",
        ),
    ),
    Mail(
        slug="card-loan-offer",
        kind="loan-offer",
        brand="japan-post-bank",
        note="bank offers money, low interest, only now",
        name="ゆうちょ銀行",
        address="info@jp-bank.japanpost.jp",
        subject="口座貸越サービスのご案内(年利の優遇は12月25日まで)",
        text="""\
日向 太郎 様

いつもゆうちょ銀行をご利用いただき、ありがとうございます。
急な出費に備える口座貸越サービスのご案内です。

  ご利用限度額  最大50万円
  お申込み      アプリまたは窓口(来店不要)

12月25日までのお申込みで、金利を優遇いたします。
審査の結果、ご希望に沿えない場合がございます。

https://www.jp-bank.japanpost.jp/kojin/test_loan.html

ゆうちょ銀行を装う不審なメールにご注意ください。
""",
    ),
    Mail(
        slug="card-use-paypay",
        kind="card-use",
        brand="paypay-card",
        note="use of the card, 'not yours? stop the card' and a login",
        name="PayPayカード株式会社",
        address="no-reply@mail.paypay-card.co.jp",
        subject="PayPayカード 利用速報",
        at="own",
        route=Route("mta7.mail.paypay-card.co.jp", "198.51.100.7", ("mail.paypay-card.co.jp",)),
        text="""\
日向 太郎様

PayPayカードをご利用いただき、ありがとうございます。
カードのご利用を確認しましたので、お知らせします。

ご利用日時：2026年11月10日 12:31
ご利用金額：18,700円
ご利用先　：インターネットでのお買い物

身に覚えがないときは、カードのご利用をすぐに停止できます。
会員メニューにログインし、「利用停止」を選んでください。
https://www.paypay-card.co.jp/member/

本メールは送信専用です。
""",
    ),
    Mail(
        slug="card-declined",
        kind="card-use",
        brand="epos-card",
        note="payment was stopped, account under suspicion, call today: genuine",
        name="エポスカード",
        address="epos@01epos.jp",
        subject="【重要】エポスカードのご利用確認のお願い(不正検知)",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

エポスカードの不正検知システムが、ふだんと異なるご利用を検知しました。
安全のため、カードのご利用を一時的に制限しております。

 日時  2026年11月11日 03:14
 金額  49,800円

ご本人のご利用かどうかを確認いたします。お手数ですが、カード裏面の
電話番号へ、本日 20時 までにご連絡ください。
このメールに URL は記載しておりません。

株式会社エポスカード
""",
    ),
    Mail(
        slug="dunning-lawyer",
        kind="dunning",
        note="law office demands money, last notice, court, bank account",
        name="ひいらぎ法律事務所",
        address="saiken@hiiragi-law.example",
        subject="【最終通知】未納料金のお支払いについて(受任通知)",
        at="own",
        route=own_route("hiiragi-law.example"),
        text="""\
日向 太郎 様

当職は、株式会社あおぞらガスの代理人として通知いたします。
2026年7月分から9月分までのガス料金、合計 14,230円が未納です。

本書到達後7日以内に、下記口座へお支払いください。
お支払いがない場合は、法的手続(支払督促)に移ることがあります。
行き違いにお支払い済みのときは、ご容赦ください。

 例銀行 虎ノ門支店 普通 0000002 ﾋｲﾗｷﾞﾎｳﾘﾂｼﾞﾑｼｮ
 お問い合わせ番号 A-000042

ひいらぎ法律事務所  弁護士 柊 直人  03-0000-4141
""",
    ),
    Mail(
        slug="inheritance-lawyer",
        kind="lawyer",
        note="a late aunt, money to inherit, documents of identity wanted",
        name="弁護士 柊 直人",
        address="hiiragi@hiiragi-law.example",
        subject="日向ハル様の相続の件",
        to=READER_WORK,
        text="""\
日向 太郎 様

お世話になっております。弁護士の柊です。
先日お電話でお話しした、故 日向ハル様の遺産分割の件です。

預金の残高は 4,820,000円 でした。分割協議書の案を添付します。
お手続きには、実印、印鑑証明書、本人確認書類の写しが必要です。
郵送いただくか、次回 11月20日 14時の面談にお持ちください。

メールで口座番号をお送りいただく必要はありません。
""",
        files=(("遺産分割協議書(案).pdf", "application/pdf", pdf("Draft")),),
    ),
    Mail(
        slug="nisa-change",
        kind="securities",
        brand="monex",
        note="securities account, passkey or no login from a day on, phishing warned of",
        name="マネックス証券",
        address="info@monex.co.jp",
        subject="【重要】ログイン時の多要素認証 必須化について",
        at="microsoft",
        route=Route("mx31.monex.co.jp", "203.0.113.31", ("monex.co.jp",)),
        to=READER_WORK,
        text="""\
マネックス証券をご利用のお客様

証券口座への不正アクセスが業界全体で増えています。
12月5日から、多要素認証の設定がお済みでない場合はログインできなくなります。

設定の方法
https://www.monex.co.jp/security/test_mfa

当社を装うフィッシングメールが出回っています。メールのリンクからログインせず、
ブックマークやアプリをお使いください。

マネックス証券株式会社 金融商品取引業者
""",
    ),
    Mail(
        slug="insurance-claim",
        kind="insurance",
        note="account number for a payment asked for, one counted button, random host",
        name="こまどり少額短期保険",
        address="claim@komadori-ssi.example",
        subject="保険金のお受け取り手続きのご案内【要返信】",
        at="own",
        route=Route(
            "o7.ptr88.komadori-ssi.example",
            "198.51.100.88",
            ("komadori-ssi.example", "sendgrid.net"),
        ),
        html=page(
            """<p>日向 花子 様</p><p>ご請求いただいた保険金 32,000円について、お支払いの準備が
整いました。<br>振込先の口座を、11月25日までにご登録ください。</p>"""
            + button("受取口座を登録する", sendgrid("komadori", "account")),
            foot="こまどり少額短期保険株式会社 0120-000-000",
        ),
    ),
    Mail(
        slug="affiliate-card",
        kind="affiliate",
        note="blog network praises cards of known brands, points, deadline, foreign sender",
        name="ポイ活びより編集部",
        address="mag@poikatsu-biyori.example",
        subject="楽天カードと三井住友カード、今月はどっちがお得?【最大15,000ポイント】",
        at="own",
        route=Route("mta2.poikatsu-biyori.example", "192.0.2.90", ("poikatsu-biyori.example",)),
        headers=(("List-Unsubscribe", "<https://poikatsu-biyori.example/stop>"),),
        html=page(
            """<h2>今月の入会キャンペーンを比べました</h2>
<p>楽天カード: 新規入会と利用で 5,000ポイント。<br>三井住友カード: 最大15,000円相当。</p>
<p><a href="https://px.affiliate-net.example/c?m=1">楽天カードの詳細</a><br>
<a href="https://px.affiliate-net.example/c?m=2">三井住友カードの詳細</a></p>
<p>(本メールには広告が含まれます)</p>""",
            foot='<a href="https://poikatsu-biyori.example/stop">配信停止</a>',
            pixel="https://px.affiliate-net.example/i?m=1",
        ),
    ),
]

# --- games of chance, love and health ---------------------------------------------------------

LEISURE = [
    Mail(
        slug="lottery-result",
        kind="lottery",
        brand="takarakuji",
        note="you may have won, check now",
        name="宝くじ公式サイト",
        address="mail-magazine@takarakuji-official.jp",
        subject="【宝くじ公式サイト】第0000回 抽せん結果のお知らせ",
        at="own",
        route=Route("mta1.takarakuji-official.jp", "198.51.100.21", ("takarakuji-official.jp",)),
        text="""\
日向 花子 様

ご購入いただいた宝くじの抽せんが行われました。
当せんしている場合、当せん金は登録口座に自動で振り込まれます。

結果はマイページでご確認ください。
https://www.takarakuji-official.jp/mypage/

次回はキャリーオーバー発生中!
宝くじ公式サイト
""",
    ),
    Mail(
        slug="keiba-newsletter",
        kind="betting",
        note="horses, sure tips, free points for newcomers, deadline",
        name="うまなみ競馬新聞",
        address="mag@umanami.example",
        subject="🏇 エリザベス女王杯の本命はこれ! 無料ポイント500円分プレゼント",
        transfer="quoted-printable",
        html=page(
            """<p>日曜のメインは混戦です。編集部の印をお届けします。</p>
<p>◎ 6番 ○ 11番 ▲ 3番</p>
<p>初めての方に、予想が読める無料ポイントを差し上げます。</p>"""
            + button("予想を読む", "https://www.umanami.example/race/1115"),
            foot='馬券は20歳になってから。<a href="https://www.umanami.example/stop">解除</a>',
            pixel="https://www.umanami.example/o.gif",
        ),
    ),
    Mail(
        slug="dating-match",
        kind="dating",
        brand="pairs",
        note="somebody likes you, see who, one button",
        name="Pairs",
        address="info@pairs.lv",
        subject="さきさん(28)から「いいね!」が届きました💕",
        at="gmail",
        route=Route("o3.em.pairs.lv", "192.0.2.33", ("pairs.lv",)),
        html=page(
            "<p>太郎さん、こんにちは!</p><p>さきさん(28歳・東京)から「いいね!」が届いています。</p>"
            + button("プロフィールを見る", sendgrid("pairs", "like")),
            foot='<a href="https://pairs.lv/mypage/mail">通知の設定</a>',
        ),
    ),
    Mail(
        slug="dating-unlisted",
        kind="dating",
        note="small dating service, message waits, paid plan, ESP's counted links",
        name="えんむすび結婚相談所",
        address="info@enmusubi-soudan.example",
        subject="お相手からメッセージが届いています(未読1件)",
        at="own",
        route=Route(
            "o9.ptr41.enmusubi-soudan.example",
            "198.51.100.141",
            ("enmusubi-soudan.example", "sendgrid.net"),
        ),
        html=page(
            "<p>日向 太郎 様</p><p>未読のメッセージが1件あります。返信の期限は3日です。</p>"
            + button("メッセージを読む", sendgrid("enmusubi", "m")),
            foot="えんむすび結婚相談所 恋愛・婚活のご相談は無料です",
        ),
    ),
    Mail(
        slug="diet-newsletter",
        kind="health",
        note="lose weight, burn fat, half price, only today: a real shop of food supplements",
        name="すこやか本舗",
        address="info@sukoyaka-honpo.example",
        subject="【本日限り半額】おなかの脂肪が気になる方の機能性表示食品",
        at="own",
        route=Route("mta5.sukoyaka-honpo.example", "203.0.113.95", ("sukoyaka-honpo.example",)),
        headers=(("List-Unsubscribe", "<https://www.sukoyaka-honpo.example/stop>"),),
        html=page(
            """<p><b>本日23:59まで!</b> 初回半額、送料無料。定期のお約束はありません。</p>
<p>ローズヒップ由来の成分が、BMIが高めの方のおなかの脂肪を減らすのを助けます。<br>
※ 食事制限と運動を合わせた場合です。個人の感想であり、効果を保証しません。</p>"""
            + button(
                "半額で試してみる", "https://www.sukoyaka-honpo.example/lp/half?m=1", "#e60033"
            ),
            foot="すこやか本舗株式会社 静岡県掛川市 0120-000-111",
            pixel="https://www.sukoyaka-honpo.example/o.gif",
        ),
    ),
    Mail(
        slug="prize-winner",
        kind="prize-draw",
        note="you have won, enter your address on a form by a third host, hurry",
        name="みやこ製菓 プレゼント事務局",
        address="present@miyako-seika.example",
        subject="【ご当選おめでとうございます】お届け先の登録をお願いします(11/20締切)",
        at="own",
        route=Route("mta.miyako-seika.example", "192.0.2.71", ("miyako-seika.example",)),
        text="""\
日向 花子 様

「秋のどら焼き 100名様プレゼント」にご当選されました。
おめでとうございます!

下のフォームから、11月20日までにお届け先をご登録ください。
https://forms.gle/TESTtestTEST0001
(フォームのご利用に費用はかかりません。カード番号はうかがいません)

期限を過ぎますと、当選が無効となります。

みやこ製菓 プレゼント事務局  06-0000-1212
""",
    ),
    Mail(
        slug="survey-voucher",
        kind="survey",
        note="short survey, gift code of a famous shop for it",
        name="くらしリサーチ",
        address="monitor@kurashi-research.example",
        subject="3分のアンケートで、Amazonギフトカード500円分をもれなく進呈",
        at="gmail",
        route=own_route("kurashi-research.example"),
        html=note(
            """<p>日向 花子 様</p><p>飲み物についてのアンケートです(約3分)。<br>
お答えいただいた方へ、Amazonギフトカード500円分をメールでお送りします。</p>
<p><a href="https://www.surveymonkey.com/r/TEST001">アンケートに答える</a></p>
<p style="font-size:11px">Amazon は本キャンペーンの主催者ではありません。<br>
くらしリサーチ株式会社 <a href="https://kurashi-research.example/stop">退会</a></p>"""
        ),
    ),
    Mail(
        slug="gift-code-arrives",
        kind="gift-code",
        note="gift code of a brand from a firm nobody lists",
        name="giftpost 事務局",
        address="no-reply@giftpost-test.example",
        subject="ギフトが届きました:スターバックス ドリンクチケット 700円",
        at="own",
        route=Route(
            "a40-5.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.44",
            ("giftpost-test.example", "amazonses.com"),
        ),
        html=page(
            """<p>早瀬みどり さんからギフトが届きました🎁</p>
<p>スターバックス ドリンクチケット(700円)</p>
<p>「この前はありがとう! あったかいものでもどうぞ」</p>"""
            + button("ギフトを受け取る", ses("gift", "https://giftpost-test.example/g/TEST")),
            foot="有効期限 2027年2月28日 / giftpost 事務局",
        ),
    ),
    Mail(
        slug="charity-appeal",
        kind="charity",
        note="urgent disaster appeal, donate now, card or bank transfer",
        name="認定NPO法人 みどりのテント",
        address="shien@midori-tent.example",
        subject="【緊急支援】能登の豪雨で被災された方へ、いま必要なご寄付のお願い",
        at="own",
        route=Route(
            "o2.ptr12.midori-tent.example", "198.51.100.12", ("midori-tent.example", "sendgrid.net")
        ),
        headers=(("List-Unsubscribe", "<mailto:stop@midori-tent.example>"),),
        html=page(
            """<p>ご支援者のみなさまへ</p><p>避難所では毛布と温かい食事が足りません。<br>
3,000円のご寄付で、5人に毛布を届けられます。</p>"""
            + button("いますぐ寄付する", sendgrid("tent", "donate"), "#e60012")
            + """<p>お振込: ゆうちょ銀行 00100-0-000000 みどりのテント</p>""",
            foot="ご寄付は寄付金控除の対象です。認定NPO法人 みどりのテント 03-0000-8181",
        ),
    ),
    Mail(
        slug="ticket-lottery",
        kind="event-ticket",
        note="won in the draw, pay by tomorrow or lose it",
        name="チケットひろば",
        address="info@ticket-hiroba.example",
        subject="【当選】抽選結果のお知らせ(お支払い期限:11月13日 23:00)",
        charset="iso-2022-jp",
        transfer="7bit",
        at="own",
        route=own_route("ticket-hiroba.example"),
        text="""\
日向 花子 様

厳正な抽選の結果、チケットをご用意できることになりました。

 公演  月のオーケストラ 冬の巡業
 席種  S席 2枚  19,600円 (手数料 440円)
 期限  11月13日(金) 23:00

期限までにコンビニでお支払いがない場合、当選は無効となります。
払込票番号はマイページでご確認ください。
https://www.ticket-hiroba.example/mypage/

ﾁｹｯﾄひろば
""",
    ),
]

# --- parcels and shops ------------------------------------------------------------------------

SHOPS = [
    Mail(
        slug="parcel-returned",
        kind="delivery-attempt",
        brand="japan-post",
        note="parcel goes back, ask for another delivery, number, deadline; no headers",
        name="日本郵便",
        address="no-reply@post.japanpost.jp",
        subject="【日本郵便】ゆうパックの保管期限が近づいています",
        html=note(
            """<p>日向 花子 様</p><p>お荷物をお届けしましたが、ご不在でした。<br>
保管期限(11月15日)を過ぎると、差出人に返送します。</p>
<p>お問い合わせ番号 0000-0000-0001</p>
<p><a href="https://trackings.post.japanpost.jp/delivery/deli/">再配達を申し込む</a></p>"""
        ),
    ),
    Mail(
        slug="parcel-small-shop",
        kind="dispatch",
        note="small shop names the carrier in its subject and text, carrier's tracking link",
        name="焙煎工房ひなた",
        address="shop@hinata-roast.example",
        subject="【発送のお知らせ】ヤマト運輸でお届けします(焙煎工房ひなた)",
        at="own",
        route=Route("mail.shopserve.test", "192.0.2.9", ()),
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

焙煎工房ひなたをご利用いただき、ありがとうございます。
ご注文の品を発送しました。

 運送会社  ヤマト運輸 (宅急便ｺﾝﾊﾟｸﾄ)
 送り状番号  0000-0000-0002
 https://toi.kuronekoyamato.co.jp/cgi-bin/tneko

お受け取りにならないまま保管期限を過ぎますと、当店に返送されます。
""",
    ),
    Mail(
        slug="flea-market-sold",
        kind="marketplace",
        brand="mercari",
        note="money, stranger's words, hurry, one button",
        name="メルカリ",
        address="no-reply@mercari.jp",
        subject="「革の小銭入れ」が購入されました。3日以内に発送してください",
        at="gmail",
        route=Route("o1.mail.mercari.jp", "192.0.2.61", ("mercari.jp",)),
        html=page(
            "<p>ひなたさん、商品が購入されました。</p>"
            "<p>発送通知がない場合、取引がキャンセルされることがあります。</p>"
            + button("取引画面を見る", "https://jp.mercari.com/transaction/m0000000001", "#ff333f"),
        ),
    ),
    Mail(
        slug="cart-left",
        kind="newsletter",
        note="cart waits, stock ends, unlisted shop on a store platform, platform's links",
        name="くつしたの森",
        address="hello@kutsushita-mori.example",
        subject="カートに商品が残っています🧦 在庫はあと2点",
        at="own",
        route=Route(
            "mail-qk1-f21.shopifyemail.com",
            "198.51.100.201",
            ("kutsushita-mori.example", "shopifyemail.com"),
            "b@shopifyemail.com",
        ),
        html=page(
            """<p>お買い忘れはありませんか?</p><p>メリノウールの靴下 グレー 2,200円</p>"""
            + button(
                "購入手続きに進む",
                "https://kutsushita-mori.myshopify.com/00000/checkouts/ac/TEST/recover?key=TEST",
            ),
            foot='<a href="https://kutsushita-mori.myshopify.com/unsubscribe">配信停止</a>',
        ),
    ),
    Mail(
        slug="points-grant",
        kind="points-expiring",
        note="points vanish in three days, unlisted drugstore, counted link, many marks",
        name="くすりの三つ葉アプリ",
        address="point@mitsuba-drug.example",
        subject="【3日後に失効】1,240ポイントの有効期限が近づいています!!",
        transfer="quoted-printable",
        at="own",
        route=Route("mta9.mitsuba-drug.example", "203.0.113.109", ("mitsuba-drug.example",)),
        html=page(
            """<p>日向 花子 様</p><p>1,240ポイントが
<b style="color:#d00">11月15日に失効</b> します。<br>
お買い物やクーポンとの交換にご利用ください。</p>"""
            + button("ポイントを使う", "https://c.mitsuba-drug.example/r?u=TEST0000", "#00a040"),
            foot="このメールは会員番号 0000-TEST の方にお送りしています。",
        ),
    ),
    Mail(
        slug="own-domain-brand",
        kind="unlisted-domain",
        note="small maker's second domain that the name does not show; brand in no list",
        name="とりかい醤油",
        address="info@torikai1887.example",
        subject="新米の季節に。木桶しょうゆの定期便はじめました",
        at="own",
        route=Route("mail.torikai1887.example", "192.0.2.187", ("torikai1887.example",)),
        html=page(
            "<p>木桶で二年寝かせたしょうゆを、毎月お届けします。</p>"
            + button("定期便を見る", "https://torikai-shoyu.example/teiki"),
            foot="とりかい醤油株式会社 香川県小豆郡",
            pixel="https://torikai-shoyu.example/o.gif",
        ),
    ),
]

# --- frightening, and true --------------------------------------------------------------------

SECURITY = [
    Mail(
        slug="leak-apology",
        kind="security-notice",
        note="data were stolen, change the password, beware of frauds; unlisted company",
        name="手芸のあみもの屋",
        address="info@amimonoya.example",
        subject="【重要】個人情報漏えいのお詫びとパスワード変更のお願い",
        at="own",
        route=own_route("amimonoya.example"),
        text="""\
お客様各位

当店のサーバーが第三者による不正アクセスを受け、お客様のメールアドレスと
パスワード(暗号化されたもの)が流出した可能性があります。
深くお詫び申し上げます。

恐れ入りますが、次のページからパスワードを変更してください。
11月18日以降、変更がお済みでないアカウントは一時停止いたします。

https://www.amimonoya.example/password/

同じパスワードをほかのサービスでお使いの場合は、そちらも変更してください。
カード情報は当店では保存しておりません。

手芸のあみもの屋 店主 早瀬  専用窓口 0120-000-222
""",
    ),
    Mail(
        slug="new-login-unlisted",
        kind="sign-in-alert",
        note="new sign-in, not you?, counted link, random host",
        name="みんなの家計簿",
        address="security@kakeibo-minna.example",
        subject="新しい端末からのログインがありました",
        at="own",
        route=Route(
            "e234-9.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.239",
            ("kakeibo-minna.example", "amazonses.com"),
        ),
        html=page(
            rows(("日時", "2026-11-12 23:41"), ("端末", "Windows / Chrome"), ("場所", "大阪府"))
            + "<p>ご自身でない場合は、すぐにアカウントを保護してください。</p>"
            + button(
                "アカウントを保護する",
                ses("kakeibo", "https://app.kakeibo-minna.example/secure?t=TEST"),
                "#d93025",
            ),
        ),
    ),
    Mail(
        slug="account-deletion",
        kind="account-closing",
        note="account will be deleted for not being used, sign in to keep it",
        name="フォトアルバム つづり",
        address="no-reply@tsuzuri-album.example",
        subject="【ご注意】30日後にアカウントと写真が削除されます",
        at="own",
        route=own_route("tsuzuri-album.example"),
        html=page(
            """<p>日向 花子 様</p><p>1年以上ログインがないため、アカウントを
<b>12月12日に削除</b>します。写真128枚も削除され、元に戻せません。</p>
<p>引き続きご利用になる場合は、ログインするだけで大丈夫です。</p>"""
            + button("ログインして使い続ける", "https://www.tsuzuri-album.example/login"),
        ),
    ),
    Mail(
        slug="payment-failed-unlisted",
        kind="dunning",
        note="payment failed, service stops, update the card, one button",
        name="おとまき 定期便",
        address="billing@otomaki.example",
        subject="【要対応】お支払いが完了していません(サービス停止の予告)",
        at="own",
        route=Route(
            "o4.ptr51.otomaki.example", "198.51.100.151", ("otomaki.example", "sendgrid.net")
        ),
        html=page(
            """<p>日向 太郎 様</p><p>11月分 980円のお支払いを確認できませんでした。<br>
カードの有効期限切れや限度額の超過が考えられます。</p>
<p>11月20日までに更新がない場合、サービスを停止いたします。</p>"""
            + button("お支払い方法を更新する", sendgrid("otomaki", "pay"), "#c00000"),
            foot="株式会社おとまき support@otomaki.example",
        ),
    ),
    Mail(
        slug="awareness-newsletter",
        kind="awareness",
        note="quotes subjects and addresses of frauds under their brands' names",
        name="消費生活センターだより",
        address="mailnews@shohi-center.example",
        subject="【注意喚起】国税庁・Amazon・えきねっとをかたる偽メールの見分け方",
        at="own",
        route=own_route("shohi-center.example"),
        text="""\
■ こんな件名に注意してください

「【国税庁】未払い税金お支払いのお願い」
「Amazonプライムの自動更新設定を解除いたしました」
「【えきねっと】アカウントの自動退会処理について」

「24時間以内に確認しないと、アカウントを停止します」と急がせるのが特徴です。
リンク先でカード番号や暗証番号を入力してはいけません。

偽サイトの例: https://eki-net.example-fake.test/login (開かないでください)

■ 困ったときは 消費者ホットライン 188
登録解除 https://www.shohi-center.example/mail/
""",
    ),
    Mail(
        slug="press-release-bank",
        kind="press",
        note="press service distributes a bank's words, bank's name opens the subject",
        name="PRしんぶん便",
        address="release@pr-shimbunbin.example",
        subject="【三井住友銀行】不正送金対策の強化について(プレスリリース配信)",
        at="own",
        route=own_route("pr-shimbunbin.example"),
        text="""\
報道関係者各位

三井住友銀行は、インターネットバンキングの不正送金対策を強化します。
12月1日から、初めての振込先への送金は、アプリでの承認が必要になります。

資料の全文
https://www.pr-shimbunbin.example/release/000001
https://www.smbc.co.jp/news/test.html

配信元 PRしんぶん便(配信停止は返信でお知らせください)
""",
    ),
]

# --- at work ----------------------------------------------------------------------------------

WORK = [
    Mail(
        slug="mailbox-quota",
        kind="internal-notice",
        note="mailbox full, soon no mail; own company, own host",
        name="情報システム部",
        address="it-support@example.jp",
        subject="【重要】メールボックスの容量が上限(95%)に近づいています",
        to=READER_WORK,
        text="""\
日向 さん

あなたのメールボックスの使用量が 47.5GB / 50GB になりました。
上限に達すると、メールの送受信ができなくなります。

不要なメールを削除するか、社内ポータルから容量の追加を申請してください。
https://portal.example.jp/mail/quota

情報システム部 内線 2200
""",
    ),
    Mail(
        slug="password-expiry",
        kind="internal-notice",
        note="password ends today, one link, from the reader's own domain",
        name="パスワード管理システム",
        address="noreply@example.jp",
        subject="パスワードの有効期限はあと3日です",
        to=READER_WORK,
        at="own",
        route=Route("relay.example.jp", "203.0.113.5", ("example.jp",)),
        html=note(
            """<p>日向 太郎 さん</p><p>Windows のパスワードの有効期限は 11月15日です。<br>
期限が切れると、パソコンとメールにログインできません。</p>
<p><a href="https://sso.example.jp/password/change">パスワードを変更する</a></p>"""
        ),
    ),
    Mail(
        slug="mail-migration",
        kind="internal-notice",
        brand="",
        note="move to Microsoft 365, sign in again with the new address, by a contractor",
        name="メール移行プロジェクト事務局",
        address="mail-iko@example.jp",
        subject="【要対応】Microsoft 365 への移行に伴う再サインインのお願い",
        to=READER_WORK,
        text="""\
社員各位

11月21日(土)にメールを Microsoft 365 へ移行します。
移行のあと、Outlook を開くとサインインを求められます。
いつもの社員番号とパスワードでサインインしてください。

手順書 https://portal.example.jp/m365/manual.pdf
サインイン先 https://outlook.office.com/

移行しないと、11月24日以降はメールを受信できません。
メール移行プロジェクト事務局(情報システム部・㈱ことりシステム)
""",
    ),
    Mail(
        slug="quarantine-digest",
        kind="internal-notice",
        note="held mails with subjects of frauds in it, release buttons",
        name="Mail Quarantine",
        address="quarantine@example.jp",
        subject="隔離されたメールの一覧(3件)",
        to=READER_WORK,
        transfer="quoted-printable",
        html=note(
            """<p>迷惑メールの疑いで隔離したメールです。14日後に削除します。</p>
<table border="1"><tr><td>Amazon</td><td>お支払い方法に問題があります</td>
<td><a href="https://mailgw.example.jp/release?id=1">解放</a></td></tr>
<tr><td>三井住友カード</td><td>【重要】カードのご利用を制限しました</td>
<td><a href="https://mailgw.example.jp/release?id=2">解放</a></td></tr>
<tr><td>販促通信</td><td>展示会のご案内</td>
<td><a href="https://mailgw.example.jp/release?id=3">解放</a></td></tr></table>"""
        ),
    ),
    Mail(
        slug="year-end-adjustment",
        kind="payroll",
        note="tax form, my-number and account wanted through a payroll service's host",
        name="人事部 年末調整担当",
        address="nencho@example.jp",
        subject="【11/20締切】年末調整の申告書をご提出ください",
        to=READER_WORK,
        at="own",
        route=Route("relay.example.jp", "203.0.113.5", ("example.jp",)),
        text="""\
社員各位

年末調整の入力を始めます。下のURLからログインし、扶養や保険料を
11月20日までに入力してください。期限を過ぎると、還付は3月になります。

https://example-jp.daijob-kyuyo.test/login

初めての方は、マイナンバーと振込口座の登録もお願いします。
人事部 内線 2310
""",
    ),
    Mail(
        slug="stress-check",
        kind="payroll",
        note="outside service writes about a duty, personal password in the mail",
        name="こころの健診センター",
        address="stress@kokoro-kenshin.example",
        subject="【重要】ストレスチェック受検のお願い(例工業株式会社様)",
        to=READER_WORK,
        at="microsoft",
        route=Route("mail.kokoro-kenshin.example", "203.0.113.61", ("kokoro-kenshin.example",)),
        text="""\
例工業株式会社 日向 太郎 様

法律に基づくストレスチェックのご案内です。11月30日までに受検してください。

URL  https://sc.kokoro-kenshin.example/login
ID   EX000123
初期パスワード  生年月日8桁

結果がご本人の同意なく会社に知らされることはありません。
""",
    ),
    Mail(
        slug="purchase-order",
        kind="purchase-order",
        note="order with a PDF, please confirm today, firm's free-looking domain",
        name="丸三金属株式会社 購買課",
        address="koubai@marusan-kinzoku.example",
        subject="注文書送付の件(注番 M26-1107)至急ご確認ください",
        to=READER_WORK,
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
例工業株式会社
日向 様

いつもお世話になっております。丸三金属の岡です。
注文書を添付いたします。納期のご回答を本日中にお願いいたします。

 品名  SUS304 ブラケット  200個
 納期  11月30日

丸三金属株式会社 購買課 岡  052-000-0000
""",
        files=(("注文書_M26-1107.pdf", "application/pdf", pdf("PO M26-1107")),),
    ),
    Mail(
        slug="bank-change",
        kind="invoice",
        note="supplier changes its bank account: the classic trick, honestly announced",
        name="早瀬紙業 経理 早瀬",
        address="keiri@hayase-shigyo.example",
        subject="【ご案内】お振込先口座変更のお知らせ",
        to=READER_WORK,
        at="own",
        route=own_route("hayase-shigyo.example"),
        text="""\
お取引先各位

平素より格別のお引き立てを賜り、厚く御礼申し上げます。
取引銀行の支店統合により、12月1日から振込先が変わります。

 新口座  例銀行 新宿支店 当座 0000003 ハヤセシギョウ(カ

同じ内容の書面を、本日郵送いたしました。
ご不明な点は、いつもの担当者へお電話ください。

早瀬紙業株式会社 経理部 03-0000-5151
""",
        files=(("口座変更のお知らせ.pdf", "application/pdf", pdf("Notice")),),
    ),
    Mail(
        slug="shared-folder",
        kind="shared-document",
        brand="dropbox",
        note="stranger shares a folder, one button, words of a user",
        name="早瀬 みどり(Dropbox 経由)",
        address="no-reply@dropbox.com",
        subject="早瀬 みどり が「見積_2026」を共有しました",
        to=READER_WORK,
        at="own",
        route=Route("mail-a27.email.dropbox.com", "192.0.2.127", ("dropbox.com",)),
        html=page(
            "<p>早瀬 みどり(midori@hayase-estate.example)さんが、フォルダを共有しました。</p>"
            "<p>「日向様 見積の最新版です。ご確認ください」</p>"
            + button("フォルダに移動", "https://www.dropbox.com/scl/fo/test?rlkey=TEST", "#0061fe"),
        ),
    ),
    Mail(
        slug="fax-arrived",
        kind="fax",
        note="fax with a PDF from the office's own machine, number as sender name",
        name="FAX受信 03-0000-1919",
        address="fax@example.jp",
        subject="FAX受信 03-0000-1919 から 2ページ",
        to=READER_WORK,
        text="受信日時: 2026/11/12 09:31\n発信元: 03-0000-1919\nページ数: 2\n",
        files=(("20261112093100.pdf", "application/pdf", pdf("Fax")),),
    ),
    Mail(
        slug="big-file-ppap",
        kind="file-transfer",
        note="file by a transfer service nobody lists, expires soon, password in a second mail",
        name="大田 (ファイル便)",
        address="noreply@filebin-safe.example",
        subject="大田様からファイルが届いています(保存期限 11/19)",
        to=READER_WORK,
        at="own",
        route=own_route("filebin-safe.example"),
        text="""\
日向 様

大田 様(ota@marusan-kinzoku.example)からファイルが届いています。

メッセージ: 図面の改訂版です。パスワードは別メールでお送りします。
ファイル名: drawing_rev3.zip (8.2MB)
ダウンロード: https://www.filebin-safe.example/d/TEST0001
保存期限: 2026年11月19日

このメールに心当たりがない場合は、破棄してください。
""",
    ),
]

# --- offices, schools, people -----------------------------------------------------------------

PUBLIC = [
    Mail(
        slug="resident-tax",
        kind="municipal-notice",
        note="city writes of unpaid tax, deadline, seizure of goods",
        name="みなと川市 納税課",
        address="nozei@city.minatogawa.example",
        subject="市税の納付について(催告)",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 太郎 様

市県民税(第2期)24,000円の納付が確認できません。
11月25日までに納付してください。納付がない場合、地方税法により
財産の差押えを行うことがあります。

納付書をなくされた方は、下の窓口にお電話ください。
スマートフォン決済でも納付できます。
https://www.city.minatogawa.example/zei/nofu/

みなと川市 納税課 収納係  0000-00-1111
""",
    ),
    Mail(
        slug="benefit-payment",
        kind="municipal-notice",
        note="benefit of 30,000 yen, apply with the account by a deadline",
        name="みなと川市 給付金コールセンター",
        address="kyufu@city.minatogawa.example",
        subject="物価高騰支援給付金(3万円)の申請期限が近づいています",
        at="own",
        route=own_route("city.minatogawa.example", signed=False),
        text="""\
先日お送りした確認書をまだ返送されていない方へお知らせしています。

給付金の申請期限は 11月30日(消印有効)です。
電子申請もできます。マイナンバーカードをご用意ください。
https://www.city.minatogawa.example/kyufu/

市や国が、ATMの操作や手数料の振込をお願いすることはありません。
""",
    ),
    Mail(
        slug="etax-message",
        kind="tax-notice",
        brand="e-tax",
        note="message in the tax box, no link, no headers",
        name="e-Tax(国税電子申告・納税システム)",
        address="info@e-tax.nta.go.jp",
        subject="税務署からのお知らせ【メッセージボックスをご確認ください】",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
e-Taxをご利用いただきありがとうございます。

国税庁(国税局、税務署を含む)からのお知らせを、メッセージボックスに
格納しました。内容は、e-Taxにログインしてご確認ください。

国税の納付を求める旨や、差押えの執行を予告する旨のSMSやメールを
送信することはありません。
""",
    ),
    Mail(
        slug="school-fee",
        kind="school",
        note="school fee not drawn, parents' app of another company, one link",
        name="さくら台小学校",
        address="no-reply@renraku-app.example",
        subject="学校徴収金の口座振替ができませんでした",
        at="own",
        route=Route("mx4.renraku-app.example", "192.0.2.84", ("renraku-app.example",)),
        text="""\
2年1組 保護者様

11月分の学校徴収金(4,350円)が、残高不足のため引き落とせませんでした。
11月25日に再度振替を行います。前日までにご入金ください。

くわしくは連絡アプリでご確認ください。
https://app.renraku-app.example/n/TEST

さくら台小学校(このメールには返信できません)
""",
    ),
    Mail(
        slug="forwarded-invoice",
        kind="forwarded",
        note="forwarded mail with header block and a card company's words",
        name="日向 花子",
        address="hanako@reader.example",
        subject="Fwd: ご請求額のお知らせ",
        to=READER_WORK,
        text="""\
これ、あなたのカードよね? 今月ちょっと多いかも。

---------- Forwarded message ---------
差出人: セゾンカード <info@mail.saisoncard.co.jp>
日時: 2026年11月10日(火) 9:05
件名: ご請求額のお知らせ
宛先: <hanako@reader.example>

セゾンカードをご利用いただきありがとうございます。
12月のお支払い額が確定しました。Netアンサーにログインしてご確認ください。
https://www.saisoncard.co.jp/netanswer/
""",
    ),
    Mail(
        slug="list-about-coins",
        kind="mailing-list",
        note="talk of coins, seed phrases, phishing; list footer, Reply-To differs",
        name="Kenta Mori",
        address="kenta@mori-lab.example",
        subject="[wallet-dev 1204] Re: リカバリーフレーズの入力画面を偽装する手口",
        to="wallet-dev@ml.wallet-dev.example",
        headers=(
            ("Reply-To", "wallet-dev@ml.wallet-dev.example"),
            ("List-Id", "<wallet-dev.ml.wallet-dev.example>"),
            ("List-Post", "<mailto:wallet-dev@ml.wallet-dev.example>"),
        ),
        text="""\
森です。

> 「ウォレットが制限されました。リカバリーフレーズを入力してください」
> という画面が、正規の拡張機能のふりをして出ます。

手元でも再現しました。MetaMask を名乗っていますが、拡張機能のIDが違います。
検体は https://github.com/example/samples/issues/12 に置きました(開くだけなら安全です)。

--
wallet-dev メーリングリスト
https://ml.wallet-dev.example/
""",
    ),
    Mail(
        slug="private-surname-aoyama",
        kind="personal",
        note="private mail, surname of a shop chain, asks for a transfer by a payment app",
        name="青山 優子",
        address="aoyama.yuko@reader.example",
        subject="同窓会の会費の件",
        text="""\
花子さん

同窓会の出欠、ありがとう! 会費は5,000円です。
PayPayで送ってもらえると助かります。急ぎで悪いけど、金曜までにお願い!
写真はここに入れました。
https://photos.app.goo.gl/TESTtest0001

優子
""",
    ),
]

# --- several parties in one mail --------------------------------------------------------------

SEVERAL = [
    Mail(
        slug="dealer",
        kind="dealer",
        note="car maker's name in a dealer's name and domain, unlisted, signed",
        name="ホンダカーズみなと川",
        address="info@hondacars-minatogawa.example",
        subject="12か月点検の時期になりました",
        at="own",
        route=own_route("hondacars-minatogawa.example"),
        text="""\
日向 太郎 様

愛車の12か月点検の時期になりました。
ご都合のよい日を、お電話またはこちらからお知らせください。
https://www.hondacars-minatogawa.example/yoyaku/

ホンダカーズみなと川 サービス担当 早瀬
""",
    ),
    Mail(
        slug="insurance-agent",
        kind="insurance",
        note="agent speaks for an insurer, policy ends soon, agent's own domain",
        name="みさき保険事務所 早瀬",
        address="hayase@misaki-hoken.example",
        subject="【ご確認のお願い】自動車保険(東京海上日動)の満期が近づいています",
        at="own",
        route=own_route("misaki-hoken.example"),
        text="""\
日向 太郎 様

いつもお世話になっております。みさき保険事務所の早瀬です。
東京海上日動の自動車保険が、12月20日に満期を迎えます。

更新のお見積りを郵送いたしました。お変わりがないかご確認ください。
11月末までにお電話いただければ、お手続きはすぐに済みます。

みさき保険事務所  0000-00-3131
""",
    ),
    Mail(
        slug="link-expired",
        kind="service-notice",
        note="third service says the link to a bank and a shop is cut, sign in again",
        name="かけいぼアプリ ぴよ",
        address="info@piyo-kakeibo.example",
        subject="【要対応】Amazon・三菱UFJ銀行との連携が切れています",
        at="own",
        route=Route(
            "e240-8.smtp-out.ap-northeast-1.amazonses.com",
            "192.0.2.248",
            ("piyo-kakeibo.example", "amazonses.com"),
        ),
        html=page(
            """<p>日向 花子 様</p><p>次の2件で、自動取得が止まっています。</p>
<p>・Amazon.co.jp<br>・三菱UFJ銀行</p>
<p>アプリを開き、もう一度連携してください。11月末で古い明細は取得できなくなります。</p>"""
            + button("連携し直す", ses("piyo", "https://app.piyo-kakeibo.example/link")),
            foot="株式会社ぴよ",
        ),
    ),
    Mail(
        slug="it-warning",
        kind="internal-notice",
        note="own company's warning quotes a fraud: subject, sender, what it wants",
        name="セキュリティ委員会",
        address="security@example.jp",
        subject="【注意喚起】「三井住友カード」をかたる不審なメールが届いています",
        to=READER_WORK,
        text="""\
社員各位

次のメールが社内に届いています。リンクを開かず、削除してください。

 件名    【三井住友カード】カードのご利用を一部制限いたしました
 差出人  三井住友カード <info@card-check.test>
 内容    「本人確認のため、24時間以内にお手続きください」

開いてしまった方は、すぐに内線 2200 へご連絡ください。
""",
    ),
    Mail(
        slug="hotel-via-platform",
        kind="booking",
        note="inn writes about a booking made on a platform, asks for a card by phone only",
        name="湯の里 はるかぜ荘",
        address="yoyaku@harukaze-so.example",
        subject="じゃらんnetからのご予約ありがとうございます(11/28 ご宿泊)",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

このたびは、じゃらんnetから当館をご予約いただき、ありがとうございます。

 宿泊日  11月28日(土) 1泊2食付き 2名様
 料金    36,300円(現地払い)

ご到着の時刻を、11月25日までにお知らせください。
当館が、カード番号をメールでおたずねすることはありません。

湯の里 はるかぜ荘  0000-00-4126
""",
    ),
    Mail(
        slug="coin-study-group",
        kind="event",
        note="event about coins and NFTs, organiser's slides elsewhere, free mailbox",
        name="みなと川ブロックチェーン勉強会",
        address="minatogawa.chain@gmail.com",
        subject="【明日開催】ウォレットの安全な使い方とNFTの税金",
        text="""\
明日19時から、市民会館の第2会議室です。参加費は500円(会場でお支払い)。

話すこと
 ・ビットコインとイーサリアムの税金
 ・秘密鍵とリカバリーフレーズの保管
 ・エアドロップ詐欺の見分け方

資料 https://speakerdeck.com/minatogawa/test
""",
    ),
    Mail(
        slug="town-association",
        kind="small-association",
        note="free mailbox, office's name, money to transfer, form",
        name="みなと川三丁目町内会 事務局",
        address="minatogawa3@yahoo.co.jp",
        subject="町内会費の納入のお願い",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
会員のみなさま

今年度の町内会費(2,400円)の納入をお願いします。
11月末までに、班長へ現金でお渡しいただくか、下の口座へお振込みください。

 ゆうちょ銀行 00100-0-000001 みなと川三丁目町内会

防災訓練の出欠は、こちらのフォームへ。
https://forms.gle/TESTtest0003
""",
    ),
    Mail(
        slug="friend-trip-costs",
        kind="personal",
        note="friend at a free mailbox, sums, payment app, shared sheet",
        name="森 けんた",
        address="kenta.mori.test@gmail.com",
        subject="長野の精算",
        text="""\
花子さん

宿 +18,000円、レンタカー +9,500円、高速 +3,240円でした。
一人 10,247円です。PayPayか楽天銀行でお願いします。急がないよ!
https://docs.google.com/spreadsheets/d/TEST0002

けんた
""",
    ),
    Mail(
        slug="department-store-card",
        kind="card-use",
        note="store's own card by a partner company, points, card company named",
        name="ひらまつ百貨店 友の会カード",
        address="card@hiramatsu-dept.example",
        subject="11月のご請求額とポイント失効のお知らせ",
        at="own",
        route=own_route("hiramatsu-dept.example"),
        text="""\
友の会カード会員 日向 花子 様

11月27日のご請求額は 24,310円です。Web明細でご確認ください。
https://card.hiramatsu-dept.example/meisai/

12月末に失効するポイントが 820ポイントございます。

友の会カードは、株式会社ひらまつ百貨店が三菱UFJニコスと提携して発行しています。
""",
    ),
    Mail(
        slug="press-club-nta",
        kind="newsletter",
        note="tax accountants' letter opens its subject with the tax office's name",
        name="ひなた税理士法人",
        address="news@hinata-tax.example",
        subject="国税庁:年末調整の手引きを公表 ほか【ひなた通信11月号】",
        at="own",
        route=own_route("hinata-tax.example"),
        headers=(("List-Unsubscribe", "<https://www.hinata-tax.example/stop>"),),
        text="""\
■ 国税庁が、年末調整の手引きを公表しました。
https://www.nta.go.jp/users/gensen/nencho/index.htm

■ 未納の税金があるときの延滞税は、来年も据え置きの見込みです。

■ e-Taxを名乗る偽メールが増えています。リンクを開かないでください。

ひなた税理士法人  https://www.hinata-tax.example/
""",
    ),
    Mail(
        slug="dispatch-by-carrier",
        kind="dispatch",
        brand="animate",
        note="listed shop, saved without its route, its only link is the carrier's",
        name="アニメイト通販",
        address="order@animate-onlineshop.jp",
        subject="【アニメイト通販】商品発送のお知らせ",
        charset="iso-2022-jp",
        transfer="7bit",
        text="""\
日向 花子 様

アニメイト通販をご利用いただき、ありがとうございます。
ご注文の商品を発送しました。

 ご注文番号  TEST-0001
 お問い合わせ番号  0000-0000-0003
 https://trackings.post.japanpost.jp/services/srv/search/input

お届けまで、いましばらくお待ちください。
""",
    ),
    Mail(
        slug="travel-club",
        kind="newsletter",
        note="tour office, agency's address, delivery service's click host, no tie in letters",
        name="Azumi Walk 事務局",
        address="info@nagano-planning.example",
        subject="初冬の安曇野を歩く会 参加者募集(残席わずか)",
        at="own",
        route=Route("mta1.bme.jp", "198.51.100.171", ("bme.jp",)),
        headers=(("List-Unsubscribe", "<https://r.bme.jp/stop/TEST>"),),
        html=page(
            "<p>水車小屋とわさび田を、ゆっくり歩きます。</p>"
            + button("申し込む", "https://r.bme.jp/00/0000/0/TEST"),
            foot='<a href="https://r.bme.jp/stop/TEST">配信停止</a>',
            pixel="https://r.bme.jp/o/TEST.gif",
        ),
    ),
]

HARD = [*MONEY, *LEISURE, *SHOPS, *SECURITY, *WORK, *PUBLIC, *SEVERAL]
