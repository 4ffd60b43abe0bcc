"""Honest western mails that look like what frauds send, kind by kind (see `build_west.py`)."""

from __future__ import annotations

from writing_west import Letter, pdf, unsubscribe

# ── English ─────────────────────────────────────────────────────────────────────────────────

ENGLISH = [
    Letter(
        slug="en-060-coin-newsletter",
        kind="crypto newsletter",
        note="Coins, airdrops, a phishing warning and a famous rich man, all in one honest letter",
        sender="The Block Ledger Letter <letter@blockletter.example>",
        subject="Bitcoin slips, an airdrop ends today, and how Ledger users get phished",
        date="2026-11-09 07:00 +0000",
        server="own",
        relay="o4.ptr77.blockletter.example",
        signed=("blockletter.example", "sendgrid.net"),
        headers=unsubscribe("https://blockletter.example/u/5550142"),
        body="""
% Also: why Elon Musk's post moved nothing

# Monday in coins

The official airdrop of the Tern network ends today; we explain who may claim tokens and who
should not bother. [Read on](sendgrid:https://blockletter.example/tern)

* **Phishing**: owners of a hardware wallet got paper letters asking for the recovery phrase.
* **Staking**: rewards are down to 2.9 %.

[[Read the whole letter|sendgrid:https://blockletter.example/2026-11-09]]

---

Not advice. [Unsubscribe](https://blockletter.example/u/5550142)
""",
    ),
    Letter(
        slug="en-061-exchange-withdrawal",
        kind="crypto withdrawal",
        brand="coinbase",
        note="Coins sent, lock the account if it was not you, one red button",
        sender="Coinbase <no-reply@mail.coinbase.com>",
        subject="You just sent 0.084 ETH",
        date="2026-11-10 21:40 +0000",
        server="gmail",
        relay="o2.mail.coinbase.com",
        signed=("mail.coinbase.com",),
        accent="#d0021b",
        shape="html",
        body="""
# You sent 0.084 ETH

| To | 0x0000…7e57 |
| Network fee | $0.41 |

If this wasn't you, lock your account at once.

[[Lock my account|https://www.coinbase.com/security/lock]]
""",
    ),
    Letter(
        slug="en-062-casino-licensed",
        kind="casino newsletter",
        note="Licensed casino in its own name: free spins, bonus code, last chance tonight",
        sender="Harbour Lights Casino <hello@harbourlights.example>",
        subject="Your 20 free spins end tonight, Ellen 🎰",
        date="2026-11-13 16:00 +0000",
        server="own",
        relay="mta3.harbourlights.example",
        signed=("harbourlights.example",),
        headers=unsubscribe("https://harbourlights.example/u"),
        body="""
% No code needed

# 20 free spins are waiting

Play by 23:59 tonight. Winnings up to £50, wagering 10x. You opted in on 2 October.

[[Claim your free spins|https://play.harbourlights.example/spins]]

---

18+. Licensed by the Gambling Commission (account 00000, invented). begambleaware.org.
[Unsubscribe](https://harbourlights.example/u)
""",
    ),
    Letter(
        slug="en-063-lottery-result",
        kind="lottery",
        note="'You've won a prize' from the lottery the reader plays at; link to another own host",
        sender="Western Isles Lottery <players@wil-play.example>",
        subject="Good news about your ticket! You've won a prize",
        date="2026-11-14 22:31 +0000",
        shape="html",
        body="""
Hi Ellen,

We have some news about your ticket for Saturday's draw. Sign in to see what you have won.

[[See my prize|https://www.westernisleslottery.example/account]]

---

The prize is paid into your account by itself. We never ask for a fee.
""",
    ),
    Letter(
        slug="en-064-dating",
        kind="dating notice",
        note="A stranger likes you, see who, counted link, no headers",
        sender="Kindling Hearts <no-reply@kindlinghearts.example>",
        subject="Someone near you liked your photo 💛",
        date="2026-11-12 19:12 +0000",
        shape="html",
        body="""
# You have a new match

Rowan, 34, likes the same things as you: sea swimming and old maps. Say hello before the
match ends on Sunday.

[[See who it is|ses:https://app.kindlinghearts.example/m/5550142]]

---

Meet singles near you, safely: first dates belong in public places.
[Settings](ses:https://app.kindlinghearts.example/settings)
""",
    ),
    Letter(
        slug="en-065-diet",
        kind="health newsletter",
        note="Fat, weight, sleep and tinnitus in a magazine of a pharmacy chain",
        sender="Larkspur Pharmacy <news@larkspurpharmacy.example>",
        subject="Belly fat, better sleep and a word on tinnitus relief",
        date="2026-11-08 08:30 +0000",
        server="own",
        relay="mail7.larkspurpharmacy.example",
        signed=("larkspurpharmacy.example",),
        headers=unsubscribe("https://larkspurpharmacy.example/stop"),
        body="""
# The November letter

**Belly fat.** Our pharmacist on what helps to lose weight, and why no gummy does it.

**Tinnitus relief.** Ringing in your ears? Have your blood pressure checked first.

![Winter vitamins](https://larkspurpharmacy.example/i/w.jpg)->https://larkspurpharmacy.example/winter

[[3 for 2 on vitamins until Sunday|https://larkspurpharmacy.example/offers]]

---

[Unsubscribe](https://larkspurpharmacy.example/stop)
""",
    ),
    Letter(
        slug="en-066-prize-draw",
        kind="prize draw",
        note="Winner of a shop's draw must answer within days with a postal address",
        sender="Pellow Garden Centres <prizes@pellowgardens.example>",
        subject="Congratulations! You won our autumn prize draw",
        date="2026-11-05 10:04 +0000",
        shape="text",
        headers={"Reply-To": "tamsin.pellow@pellowgardens.example"},
        body="""
Dear Ellen,

You have won one of our ten £100 gift cards. Congratulations!

Please reply with your postal address by 12 November so that we can send it. There is
nothing to pay and we do not need any bank details.

Tamsin Pellow
Pellow Garden Centres, Truro
""",
    ),
    Letter(
        slug="en-067-survey-voucher",
        kind="survey",
        note="Two questions for a voucher of a famous shop, survey host, not the sender's",
        sender="Tidewater Ferries <feedback@tidewaterferries.example>",
        subject="Tell us about your crossing and get a £5 Amazon voucher",
        date="2026-11-06 12:00 +0000",
        server="own",
        relay="mta.tidewaterferries.example",
        signed=("tidewaterferries.example",),
        body="""
Hi Ellen, how was your crossing on Tuesday?

[[Start the survey|https://tidewater.eu.qualtrics.com/jfe/form/SV_5550142]]

It takes two minutes. Everyone who finishes gets a £5 Amazon.co.uk gift card by email.

---

Amazon is not a sponsor of this survey.
""",
    ),
    Letter(
        slug="en-068-charity",
        kind="charity appeal",
        note="Emergency, donate now, matched gift until midnight, platform's payment page",
        sender="Cliff & Cove Rescue <appeal@cliffcoverescue.example>",
        subject="URGENT: every pound doubled until midnight",
        date="2026-11-30 17:45 +0000",
        server="own",
        relay="o9.ptr3.cliffcoverescue.example",
        signed=("cliffcoverescue.example", "sendgrid.net"),
        headers=unsubscribe("mailto:stop@cliffcoverescue.example"),
        body="""
# Storm Nora sank our boat shed

Dear friend, we need £40,000 to be back on the water by January. Your gift is **doubled**
until midnight.

[[Give £20 now|https://www.gofundme.com/f/cliff-cove-test]]

---

Registered charity 0000000 (invented)
""",
    ),
    Letter(
        slug="en-069-probate",
        kind="lawyer",
        note="Late uncle, estate, copy of a passport: a solicitor's own client",
        sender="Harriet Pascoe <h.pascoe@pascoe-law.example>",
        subject="The estate of the late Mr Arthur Marsh",
        date="2026-11-16 11:20 +0000",
        shape="text",
        server="microsoft",
        relay="mail.pascoe-law.example",
        signed=("pascoe-law.example",),
        body="""
Dear Ms Marsh,

Thank you for coming in on Thursday. The Grant of Probate has arrived, and your share of
your late uncle's estate is £18,240.16.

Before we can send the funds we need certified copies of your passport and of a bank
statement. Please bring the originals; do not send account details by email. We will never
change our own bank details by email either.

Kind regards,
Harriet Pascoe
Pascoe & Daughters, Solicitors
01632 960142
""",
        attached=(pdf("estate-accounts.pdf", "Estate accounts, invented"),),
    ),
    Letter(
        slug="en-070-loan-offer",
        kind="loan offer",
        note="Bank nobody lists offers a loan, pre-approved, rate ends Friday",
        sender="Saltmarsh Building Society <members@saltmarshbs.example>",
        subject="You're pre-approved: loans from 6.1% APR until Friday",
        date="2026-11-17 09:00 +0000",
        server="own",
        relay="em3.saltmarshbs.example",
        signed=("saltmarshbs.example",),
        headers=unsubscribe("https://saltmarshbs.example/prefs"),
        body="""
Dear Miss Marsh,

As a member of nine years you can borrow up to £7,500 today, without a new credit check.

[[Check my rate|https://secure.saltmarshbs.example/loan?m=5550142]]

---

Representative 6.4% APR. Your home is not at risk. [Stop offers](https://saltmarshbs.example/prefs)
""",
    ),
    Letter(
        slug="en-071-mailbox-quota",
        kind="internal IT",
        note="Mailbox almost full, soon no mail; reader's own domain, own host",
        sender="IT Service Desk <servicedesk@reader.example>",
        subject="Your mailbox is 98% full",
        date="2026-11-18 08:02 +0000",
        shape="html",
        look="plain",
        server="inside",
        body="""
Your mailbox has reached 49.0 GB of 50 GB. You will soon be unable to send or receive mail.

Please delete large items, or [ask for an archive](https://desk.reader.example/archive).

IT Service Desk, ext. 2200
""",
    ),
    Letter(
        slug="en-072-quarantine-digest",
        kind="quarantine digest",
        note="Held mails with the subjects of frauds, release links at a filter service's host",
        sender="Mail Gateway <quarantine@reader.example>",
        subject="Quarantine digest: 2 messages held for ellen.marsh@reader.example",
        date="2026-11-18 06:00 +0000",
        shape="html",
        body="""
These messages were held. They are deleted after 14 days.

| PayPal Service | Your account has been limited | [Release](https://gateway.reader.example/r/1) |
| Netflix | Your membership is on hold | [Release](https://gateway.reader.example/r/2) |

[[View all held messages|https://gateway.reader.example/q]]
""",
    ),
    Letter(
        slug="en-073-migration",
        kind="internal IT",
        note="Move to Microsoft 365, sign in again by Friday or lose mail; contractor's address",
        sender="Mail Migration Team <migration@brightwater-it.example>",
        subject="Action required: sign in to Microsoft 365 before Friday",
        date="2026-11-19 15:10 +0000",
        shape="html",
        look="plain",
        server="own",
        relay="mail.brightwater-it.example",
        signed=("brightwater-it.example",),
        body="""
Hello Ellen,

Reader Ltd moves to Microsoft 365 this weekend. On Friday please sign in once with your new
account so that we can copy your mail.

[Sign in at office.com](https://www.office.com/)

Guides are on your intranet. Questions: your own IT desk, ext. 2200.

Brightwater IT, for Reader Ltd
""",
    ),
    Letter(
        slug="en-074-benefits-enrolment",
        kind="internal HR",
        note="Payroll platform nobody lists, bank details to confirm, deadline today",
        sender="Reader Ltd via Payhive <no-reply@payhive.example>",
        subject="Confirm your bank details before the November payroll",
        date="2026-11-20 09:00 +0000",
        server="own",
        relay="o5.ptr19.payhive.example",
        signed=("payhive.example", "sendgrid.net"),
        body="""
Hi Ellen,

Your employer **Reader Ltd** has moved payroll to Payhive. Confirm your bank details by
today, 17:00, to be paid on the 27th.

[[Confirm details|sendgrid:https://app.payhive.example/onboarding]]

If you did not expect this, ask your HR team before you click.
""",
    ),
    Letter(
        slug="en-075-purchase-order",
        kind="purchase order",
        note="Short mail, PDF, 'urgent', from a firm with a shared mail host and no signature",
        sender="Dunn & Co Buying <orders@dunnjoinery.example>",
        subject="PO 44817 - urgent please confirm",
        date="2026-11-20 10:31 +0000",
        shape="text",
        attached=(pdf("PO-44817.pdf", "Purchase order 44817"),),
        body="""
Hi Ellen

Please find attached our PO 44817. Can you confirm price and lead time today?

Thanks
Gary
""",
    ),
    Letter(
        slug="en-076-small-invoice",
        kind="invoice",
        note="Overdue invoice through an accounting service, name of one firm, address of another",
        sender="Trevose Plumbing <messaging-service@post.xero.com>",
        subject="Overdue: invoice INV-0142 from Trevose Plumbing",
        date="2026-11-21 07:15 +0000",
        server="gmail",
        relay="mta1.post.xero.com",
        signed=("post.xero.com",),
        headers={"Reply-To": "jan@trevoseplumbing.example"},
        body="""
Hi Ellen,

Invoice INV-0142 for £312.00 is now 14 days overdue. Please pay as soon as you can.

[[View invoice|https://in.xero.com/5550142test]]

Thanks, Jan at Trevose Plumbing
""",
    ),
    Letter(
        slug="en-077-efax",
        kind="e-fax",
        note="'You have received a fax', PDF attached, service nobody lists",
        sender="Fernfax <message@fernfax.example>",
        subject="New fax from +44 1632 960177, 3 pages",
        date="2026-11-21 14:02 +0000",
        shape="html",
        server="own",
        relay="out2.fernfax.example",
        signed=("fernfax.example",),
        attached=(pdf("fax-20261121-1402.pdf", "Fax"),),
        body="""
You have received a 3 page fax.

| From | +44 1632 960177 |
| Reference | uk7_did5-5550142-1402 |

The fax is attached. [View it online](https://www.fernfax.example/inbox)
""",
    ),
    Letter(
        slug="en-078-forwarded-phish-report",
        kind="forwarded mail",
        note="A colleague forwards a fraud with its header block, link cut out, and asks about it",
        sender="Owen Bligh <owen.bligh@reader.example>",
        subject="Fwd: Your Royal Mail parcel is waiting",
        date="2026-11-23 09:41 +0000",
        shape="text",
        server="inside",
        body="""
Ellen, is this one real? I have not clicked anything. Passed on to IT as well.

---------- Forwarded message ---------
From: Royal Mail <parcel@rm-depot.example>
Date: Mon, 23 Nov 2026 at 08:12
Subject: Your Royal Mail parcel is waiting
To: <owen.bligh@reader.example>

Your parcel could not be delivered. Pay the £1.99 redelivery fee:
[link removed by Owen]
""",
    ),
    Letter(
        slug="en-079-brand-newsletter-about",
        kind="newsletter about brands",
        note="Subject opens with a brand, text is about its offers, shop links are an affiliate's",
        sender="The Penny Watch <deals@pennywatch.example>",
        subject="Amazon: 12 early Black Friday deals worth having",
        date="2026-11-20 06:30 +0000",
        server="own",
        relay="mta8.pennywatch.example",
        signed=("pennywatch.example",),
        headers=unsubscribe("https://pennywatch.example/u"),
        body="""
# What we would buy

| Echo Dot | £24.99 | [See it](https://pennywatch.example/go/1) |
| Kindle | £74.99 | [See it](https://pennywatch.example/go/2) |

PayPal also gives £5 back on your first order; details [here](https://pennywatch.example/go/3).

---

We may earn a commission. [Unsubscribe](https://pennywatch.example/u)
""",
    ),
    Letter(
        slug="en-080-other-name-club",
        kind="small association",
        note="Club's name, somebody's domain, booking page of a third: nothing ties them together",
        sender="Porthgwarra Gig Rowing <secretary@trelawneyboats.example>",
        subject="Christmas dinner: book by Sunday",
        date="2026-11-24 18:00 +0000",
        shape="html",
        look="plain",
        body="""
Dear all,

The dinner is on 12 December at the Ship. Please [choose your menu](https://www.menubooker.example/e/5550142)
by Sunday.

Fair winds, Jenna
""",
    ),
]

# ── German ──────────────────────────────────────────────────────────────────────────────────

GERMAN = [
    Letter(
        slug="de-015-inkasso",
        kind="dunning",
        note="Debt collector, last warning, court, bank account, PDF",
        sender="Nordlicht Forderungsmanagement <service@nordlicht-inkasso.example>",
        subject="Letzte Mahnung vor gerichtlichem Mahnverfahren - Az. 26/5550142",
        date="2026-11-09 10:00 +0100",
        shape="text",
        server="own",
        relay="mail.nordlicht-inkasso.example",
        signed=("nordlicht-inkasso.example",),
        attached=(pdf("Forderung.pdf", "Forderungsaufstellung"),),
        body="""
Sehr geehrter Herr Weidner,

unsere Mandantin, die Stadtbad Betriebs GmbH, hat uns mit dem Einzug ihrer
Forderung über 84,30 Euro beauftragt. Bitte überweisen Sie den Betrag bis
zum 20.11.2026 auf das im Anhang genannte Konto.

Andernfalls werden wir das gerichtliche Mahnverfahren einleiten.

Nordlicht Forderungsmanagement GmbH
""",
    ),
    Letter(
        slug="de-016-gutschein-umfrage",
        kind="survey",
        note="Survey with a voucher of a known shop, counted links, hurry",
        sender="Wanderfreund Magazin <leser@wanderfreund.example>",
        subject="Umfrage: Jonas, sichern Sie sich einen 10-€-Gutschein von Zalando",
        date="2026-11-10 08:00 +0100",
        server="own",
        relay="o3.ptr4.wanderfreund.example",
        signed=("wanderfreund.example", "sendgrid.net"),
        headers=unsubscribe("https://wanderfreund.example/abmelden"),
        body="""
Lieber Leser, wie gefällt Ihnen das Heft? Nur noch bis Sonntag!

[[Jetzt teilnehmen|sendgrid:https://wanderfreund.example/umfrage]]

Unter allen Antworten verlosen wir 50 Gutscheine von Zalando.

---

Zalando ist nicht Veranstalter. [Abmelden](https://wanderfreund.example/abmelden)
""",
    ),
    Letter(
        slug="de-017-bank-app",
        kind="bank notice",
        brand="dkb",
        note="Old TAN method switched off, register the new one by a date; no headers",
        sender="DKB <info@dkb.de>",
        subject="Wichtig: chipTAN wird abgeschaltet. Bitte jetzt umstellen",
        date="2026-11-11 09:30 +0100",
        body="""
Hallo Jonas Weidner,

am 15. Dezember schalten wir chipTAN manuell ab. Ohne neues Verfahren können Sie dann keine
Aufträge mehr freigeben.

[[Zum Banking|https://banking.dkb.de/]]

So erkennen Sie, dass die Mail von uns ist: Wir nennen Ihren Namen und fragen nie nach TANs.
""",
    ),
    Letter(
        slug="de-018-abnehmen",
        kind="health newsletter",
        note="Lose weight, 70 % off, of a health insurer's course page",
        sender="Alpenland Krankenkasse <kurse@alpenland-bkk.example>",
        subject="Schnell abnehmen? Lieber richtig: Ihr Kurs mit 70% Zuschuss",
        date="2026-11-12 07:45 +0100",
        server="own",
        relay="news.alpenland-bkk.example",
        signed=("alpenland-bkk.example",),
        headers=unsubscribe("https://www.alpenland-bkk.example/nl"),
        body="""
# Wohlfühlgewicht statt Wundermittel

Wer schnell abnehmen will, nimmt meist wieder zu. Unser Kurs übernimmt 70 % der Kosten.

[[Kurs finden|https://kurse.alpenland-bkk.example/suche]]

---

[Abbestellen](https://www.alpenland-bkk.example/nl)
""",
    ),
    Letter(
        slug="de-019-gewinnspiel",
        kind="prize draw",
        note="You have won; answer with your address",
        sender="Buchhandlung Federkiel <laden@federkiel.example>",
        subject="Herzlichen Glückwunsch, Sie haben gewonnen!",
        date="2026-11-13 11:11 +0100",
        shape="text",
        body="""
Lieber Herr Weidner,

bei unserem Lesefest haben Sie einen Büchergutschein über 50 Euro gewonnen.
Kommen Sie bis Ende November vorbei, oder antworten Sie mit Ihrer Anschrift,
dann schicken wir ihn zu.

Ihre Buchhandlung Federkiel, Tel. 030 23125 042
""",
    ),
    Letter(
        slug="de-020-passwort",
        kind="password reset",
        note="One button, 30 minutes, counted link, service nobody lists",
        sender="Vereinsplaner <noreply@vereinsplaner-test.example>",
        subject="Passwort zurücksetzen",
        date="2026-11-14 20:20 +0100",
        shape="html",
        server="own",
        relay="a9-12.smtp-out.eu-west-1.amazonses.com",
        signed=("vereinsplaner-test.example", "amazonses.com"),
        body="""
Sie haben ein neues Passwort angefordert. Der Link gilt 30 Minuten.

[[Neues Passwort setzen|ses:https://app.vereinsplaner-test.example/reset/5550142]]

Waren Sie das nicht? Dann ist nichts zu tun.
""",
    ),
    Letter(
        slug="de-021-schule",
        kind="school newsletter",
        note="School through an app's address, money to pay by a payment service",
        sender="Grundschule am Anger <nachricht@klassenpost.example>",
        subject="Klassenfahrt: bitte 120 € bis Freitag überweisen",
        date="2026-11-16 13:05 +0100",
        server="own",
        relay="mx1.klassenpost.example",
        signed=("klassenpost.example",),
        body="""
Liebe Eltern der 3b,

bitte überweisen Sie den Beitrag bis Freitag, gern auch per PayPal.

[[Nachricht öffnen|https://app.klassenpost.example/n/5550142]]
""",
    ),
    Letter(
        slug="de-022-gemeinde",
        kind="municipality",
        note="Town writes of a fine, 10 days, payment link of a payment service for towns",
        sender="Stadt Wiesenbrück, Bußgeldstelle <bussgeld@wiesenbrueck.example>",
        subject="Verwarnungsgeld: Anhörung im Verfahren 5550142",
        date="2026-11-17 07:30 +0100",
        shape="text",
        body="""
Sehr geehrter Herr Weidner,

Ihnen wird vorgeworfen, am 02.11.2026 verbotswidrig geparkt zu haben.
Verwarnungsgeld: 20,00 Euro. Sie können sich innerhalb von 10 Tagen äußern
oder das Verwarnungsgeld zahlen:

https://epay.kommunalportal.example/wiesenbrueck/5550142

Die Zugangsdaten stehen in dem Brief, den Sie erhalten haben.
""",
    ),
]

# ── Portuguese ──────────────────────────────────────────────────────────────────────────────

PORTUGUESE = [
    Letter(
        slug="pt-010-divida",
        kind="dunning",
        brand="serasa",
        note="Debt, discount ends today, name to be listed as a bad payer",
        sender="Serasa <noreply@serasa.com.br>",
        subject="Joana, sua dívida com 80% de desconto só até hoje",
        date="2026-11-10 09:00 -0300",
        server="gmail",
        relay="mta4.serasa.com.br",
        signed=("serasa.com.br",),
        body="""
# Oferta disponível no Limpa Nome

| Credor | Loja Pé de Vento |
| De R$ 412,00 por | R$ 82,40 |

[[Ver minha oferta|https://www.serasa.com.br/limpa-nome-online/]]

---

Golpistas usam nosso nome. Negocie só pelo aplicativo ou pelo site oficial.
""",
    ),
    Letter(
        slug="pt-011-pix-banco",
        kind="bank notice",
        brand="nubank",
        note="Money sent, 'não reconhece?', app; no headers",
        sender="Nubank <todomundo@nubank.com.br>",
        subject="Transferência Pix enviada",
        date="2026-11-11 18:22 -0300",
        shape="html",
        body="""
Oi, Joana.

Você enviou um Pix de **R$ 230,00** para Oficina do Bento.

Não reconhece? Bloqueie sua conta agora pelo aplicativo, em Me ajuda.
""",
    ),
    Letter(
        slug="pt-012-cassino",
        kind="betting newsletter",
        note="Licensed betting house in its own name: bonus, free turns, today only",
        sender="Arara Bet <ola@ararabet.example>",
        subject="🎁 50 giros grátis e bônus de boas-vindas, só hoje",
        date="2026-11-12 17:00 -0300",
        server="own",
        relay="e1.ararabet.example",
        signed=("ararabet.example",),
        headers=unsubscribe("https://ararabet.example/sair"),
        body="""
# Seu bônus está esperando

Giros grátis no jogo da semana, sem depósito.

[[Resgatar|https://www.ararabet.example/bonus]]

---

Jogue com responsabilidade. 18+. Autorizada (número fictício). [Sair](https://ararabet.example/sair)
""",
    ),
    Letter(
        slug="pt-013-boleto",
        kind="invoice",
        note="Bill with a PDF, blocked service if not paid, small provider",
        sender="Fibra do Vale Internet <financeiro@fibradovale.example>",
        subject="Boleto em atraso: evite o bloqueio da sua internet",
        date="2026-11-13 08:10 -0300",
        shape="html",
        look="plain",
        attached=(pdf("boleto-11-2026.pdf", "Boleto"),),
        body="""
Prezada Joana,

Consta em aberto a mensalidade de novembro, R$ 99,90. Evite o bloqueio pagando até o dia 18.

[[Segunda via|https://central.fibradovale.example/2via/5550142]]
""",
    ),
    Letter(
        slug="pt-014-condominio",
        kind="small association",
        note="Building manager, bank's surname-like name, money to transfer",
        sender="Condomínio Solar Bradesco <sindica@solarbradesco.example>",
        subject="Assembleia e taxa extra de novembro",
        date="2026-11-14 12:00 -0300",
        shape="text",
        body="""
Senhores condôminos,

A assembleia será no dia 26, às 19h, no salão. A taxa extra de R$ 150,00
vence no dia 30 e vem no boleto normal.

Síndica Marta
""",
    ),
    Letter(
        slug="pt-015-multa",
        kind="traffic office",
        note="Traffic fine with a discount, digital notice, no headers",
        sender="Prefeitura de Boa Maré, Trânsito <transito@boamare.example>",
        subject="Notificação de autuação: multa com 40% de desconto",
        date="2026-11-17 10:40 -0300",
        shape="text",
        body="""
Prezada condutora,

Foi registrada uma infração com o veículo TST0X00. Pagando até 05/12 há
desconto de 40%. Para apresentar defesa ou emitir a guia, acesse o portal:

https://transito.boamare.example/autuacao

Em caso de dúvida, compareça ao balcão com o documento do veículo.
""",
    ),
]

# ── French, Spanish ─────────────────────────────────────────────────────────────────────────

ROMANCE = [
    Letter(
        slug="fr-009-carte-vitale",
        kind="health insurance",
        brand="ameli",
        note="Message waits in the account, the very story of a thousand frauds, told truly",
        sender="L'Assurance Maladie <ne-pas-repondre@info.ameli.fr>",
        subject="Un nouveau message est disponible dans votre compte ameli",
        date="2026-11-09 09:15 +0100",
        shape="text",
        body="""
Bonjour,

Un nouveau message concernant votre carte Vitale est disponible dans la
messagerie de votre compte ameli. Connectez-vous depuis l'application ou
en tapant vous-même l'adresse du site : https://www.ameli.fr

L'Assurance Maladie ne demande jamais vos coordonnées bancaires par e-mail.
""",
    ),
    Letter(
        slug="fr-010-loto",
        kind="lottery",
        note="'You have won' from a small lottery in its own name; bonus of welcome",
        sender="La Tombola du Port <contact@tomboladuport.example>",
        subject="Félicitations, vous avez gagné un lot !",
        date="2026-11-10 18:30 +0100",
        body="""
Bonjour Claire,

Votre billet n° 0142 a gagné un panier gourmand. Venez le retirer avant le 30 novembre.

[[Voir la liste des gagnants|https://www.tomboladuport.example/gagnants]]
""",
    ),
    Letter(
        slug="fr-011-relance",
        kind="dunning",
        note="Last reminder, energy firm nobody lists, payment page, cut of power",
        sender="Énergie des Marais <facturation@energie-marais.example>",
        subject="Dernière relance avant suspension : facture impayée",
        date="2026-11-12 07:00 +0100",
        server="own",
        relay="mail.energie-marais.example",
        signed=("energie-marais.example",),
        body="""
Madame Besson,

Votre facture de 74,18 € reste impayée. Sans règlement sous 15 jours, la puissance de votre
compteur pourra être réduite.

[[Régler ma facture|https://client.energie-marais.example/payer?f=5550142]]
""",
    ),
    Letter(
        slug="fr-012-mairie",
        kind="municipality",
        note="Town hall through a mailing service, form to fill, three hosts",
        sender="Mairie de Saint-Aubin <lettre@villes-infos.example>",
        subject="Inscriptions à la cantine : dernier rappel",
        date="2026-11-13 08:00 +0100",
        server="own",
        relay="mta2.villes-infos.example",
        signed=("villes-infos.example",),
        headers=unsubscribe("https://villes-infos.example/desinscription"),
        body="""
Chers parents, il reste trois jours pour inscrire vos enfants.

[[Inscrire mon enfant|https://saint-aubin.portail-famille.example/cantine]]
""",
    ),
    Letter(
        slug="es-003-loteria",
        kind="lottery",
        note="Prize of a lottery shop in its own name, collect it",
        sender="Lotería El Trébol <avisos@loteriaeltrebol.example>",
        subject="¡Enhorabuena! Su décimo tiene premio",
        date="2026-11-15 09:00 +0100",
        server="own",
        relay="smtp.loteriaeltrebol.example",
        signed=("loteriaeltrebol.example",),
        body="""
Hola Lucía,

Su décimo de la administración n.º 3 ha resultado premiado con 120 €. Ya está en su monedero.

[[Ver mi premio|https://www.loteriaeltrebol.example/mi-cuenta]]
""",
    ),
    Letter(
        slug="es-004-banco-aviso",
        kind="bank notice",
        brand="bbva",
        note="New device, call if it was not you; no headers",
        sender="BBVA <notificaciones@bbva.com>",
        subject="Nuevo acceso a su banca online",
        date="2026-11-16 21:07 +0100",
        shape="html",
        body="""
Hola, Lucía:

Hemos detectado un acceso desde un dispositivo nuevo (Android, Valencia).

Si no ha sido usted, bloquee sus tarjetas desde la app o llámenos.

[[Revisar mis accesos|https://www.bbva.es/personas/seguridad.html]]
""",
    ),
    Letter(
        slug="es-005-aviso-correo",
        kind="internal IT",
        note="Mailbox almost full, university's own desk",
        sender="Soporte Informático <soporte@reader.example>",
        subject="Su buzón está casi lleno",
        date="2026-11-18 08:00 +0100",
        shape="text",
        body="""
Estimada Lucía:

Su buzón ocupa el 97 % de la cuota. Borre mensajes antiguos o pida más espacio
en https://intranet.reader.example/correo

Soporte Informático, ext. 2200
""",
    ),
]

# ── Names, addresses and links of several parties; sums of money; talk of coins ─────────────

SEVERAL = [
    Letter(
        slug="en-081-wallet-repository",
        kind="bug tracker",
        brand="github",
        note="Signed by GitHub, words are a stranger's: coins, recovery phrase, link elsewhere",
        sender="mira-dev <notifications@github.com>",
        subject="[tern/wallet] Recovery phrase screen loses focus (Issue #812)",
        date="2026-11-10 08:12 +0000",
        server="own",
        relay="out-21.smtp.github.com",
        signed=("github.com",),
        headers={
            "List-Id": "tern/wallet <wallet.tern.github.com>",
            "In-Reply-To": "<tern/wallet/issues/812@github.com>",
            "Reply-To": "tern/wallet <reply+5550142@reply.github.com>",
        },
        shape="text",
        body="""
Steps: open the wallet, import a wallet with its recovery phrase, press Tab.
A video of it: https://video.mira.example/812

The airdrop page (https://drop.tern.example/claim) has the same fault: "claim
your tokens" cannot be reached with the keyboard.

--
Reply to this email directly or view it on GitHub:
https://github.com/tern/wallet/issues/812
""",
    ),
    Letter(
        slug="en-082-alert-casino",
        kind="news alert",
        brand="google",
        note="Alert on a word: headlines about casinos and coins, each a link to a stranger",
        sender="Google Alerts <googlealerts-noreply@google.com>",
        subject='Google Alert - "online casino"',
        date="2026-11-11 06:00 +0000",
        server="gmail",
        relay="mail-sor-f69.google.com",
        signed=("google.com",),
        shape="html",
        body="""
"online casino" - as it happens

[Regulator fines online casino over free spins](https://www.google.com/url?rct=j&sa=t&url=https://www.pennypost.example/casino-fine&ct=ga)

[Town says no to second casino](https://www.google.com/url?rct=j&sa=t&url=https://westkernow.example/casino&ct=ga)

---

[Unsubscribe](https://www.google.com/alerts/remove?s=5550142)
""",
    ),
    Letter(
        slug="en-083-coin-meetup",
        kind="event",
        brand="eventbrite",
        note="Ticket seller's signed mail, organiser's words about coins, organiser's own link",
        sender="Kernow Coin Evenings <noreply@event.eventbrite.com>",
        subject="Tomorrow: staking rewards, airdrops and tax",
        date="2026-11-12 17:00 +0000",
        server="own",
        relay="o2.event.eventbrite.com",
        signed=("event.eventbrite.com",),
        shape="html",
        body="""
# See you tomorrow, 19:00

Two talks: how staking rewards are taxed, and which airdrops to leave alone.

[[View your ticket|https://www.eventbrite.co.uk/e/5550142]]

Slides will be at [kernowcoins.example](https://kernowcoins.example/slides).
""",
    ),
    Letter(
        slug="en-084-friend-trip-costs",
        kind="personal",
        note="Friend at a free mailbox, sums with a plus sign, a link to a shared sheet",
        sender="Morwenna Tripp <morwenna.tripp@gmail.com>",
        subject="Scilly: who owes what",
        date="2026-11-13 20:14 +0000",
        shape="text",
        body="""
Hi Ellen,

Boat + £120.00, cottage +£450.00 and the hire car + £95. I make that £221.67 each.
It is all in the sheet: https://docs.google.com/spreadsheets/d/test5550142

Could you send me yours by Friday? Bank as before.

Morwenna
""",
    ),
    Letter(
        slug="en-085-freelance-rate",
        kind="job offer",
        note="Recruiter offers a day rate, form at a form service",
        sender="Nick Angove <nick@harbourtalent.example>",
        subject="Contract: $650 per day, remote, starts Monday",
        date="2026-11-16 09:40 +0000",
        shape="text",
        body="""
Hi Ellen,

A client of ours needs a technical writer for eight weeks at $650 per day, remote.

If that is of interest, tell us when you are free: https://forms.gle/TEST5550142

Nick Angove, Harbour Talent
""",
    ),
    Letter(
        slug="en-086-person-for-firm",
        kind="newsletter",
        note="Person's name, firm's domain that does not show it, links of a delivery service",
        sender="Demelza at The Slow Kitchen <hello@tskfoods.example>",
        subject="Three soups for a wet week",
        date="2026-11-15 07:00 +0000",
        server="own",
        relay="mta9.klaviyomail.com",
        signed=("klaviyomail.com",),
        headers=unsubscribe("https://manage.kmail-lists.com/subscriptions/unsubscribe?a=TEST"),
        body="""
% The leek one is best

![Soup](https://d3k81ch9hvuctc.cloudfront.net/company/TEST/soup.jpg)->https://ctrk.klclick1.com/l/TEST1

# Three soups

[[Read the recipes|https://ctrk.klclick1.com/l/TEST2]]

---

[Unsubscribe](https://ctrk.klclick1.com/l/TEST3)
""",
    ),
    Letter(
        slug="en-087-dealer",
        kind="dealer",
        note="Dealer has a maker's name in its own name and domain; saved without headers",
        sender="Renault Trevithick <service@renault-trevithick.example>",
        subject="Your car is due for its service",
        date="2026-11-17 10:00 +0000",
        body="""
Dear Ms Marsh,

Your car is due for its yearly service this month. Book a time that suits you:

[[Book a service|https://www.renault-trevithick.example/book]]

Renault Trevithick, Redruth, 01632 960155
""",
    ),
    Letter(
        slug="de-023-haendler",
        kind="dealer",
        note="Shop of a chain with the owner's name, unlisted domain; saved without headers",
        sender="EDEKA Weidlich <markt@edeka-weidlich.example>",
        subject="Ihre Vorbestellung liegt bereit",
        date="2026-11-18 15:00 +0100",
        shape="text",
        body="""
Guten Tag Herr Weidner,

Ihr bestellter Karpfen liegt ab Donnerstag an der Fischtheke bereit.

EDEKA Weidlich, Lindenweg 4
""",
    ),
    Letter(
        slug="de-024-verein-klick",
        kind="newsletter",
        note="Club, agency's address, links of a delivery service, pictures from the web",
        sender="Wanderverein Hohe Rhön <post@agentur-blauzahn.example>",
        subject="Rundbrief: Winterwanderung am dritten Advent",
        date="2026-11-19 08:00 +0100",
        server="own",
        relay="mta.emailsys1a.net",
        signed=("emailsys1a.net",),
        headers=unsubscribe("https://t5550142.emailsys1a.net/abmelden"),
        body="""
![Wintersonne](https://t5550142.emailsys1a.net/img/1.jpg)->https://t5550142.emailsys1a.net/c/1

Liebe Mitglieder, wir treffen uns um 10 Uhr am Parkplatz.

[[Anmelden|https://t5550142.emailsys1a.net/c/2]]
""",
    ),
    Letter(
        slug="fr-013-association",
        kind="newsletter",
        note="Association, platform's address, the platform's click host, gifts asked for",
        sender="Les Amis du Phare <no-reply@assoc-plateforme.example>",
        subject="Votre don sauve la lanterne du phare",
        date="2026-11-20 09:00 +0100",
        server="own",
        relay="mta.sendibm1.com",
        signed=("assoc-plateforme.example",),
        headers=unsubscribe("https://r.sendibm1.com/mk/un/TEST"),
        body="""
Chers amis, il manque 2 400 € pour la lanterne.

[[Je donne|https://sh1.sendibm1.com/mk/cl/TEST]]
""",
    ),
]

HARD = [*ENGLISH, *GERMAN, *PORTUGUESE, *ROMANCE, *SEVERAL]
