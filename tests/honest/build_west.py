"""Writes the honest western mails beside this file: `python tests/honest/build_west.py`.

Every mail is invented: persons, order numbers, wording. Telephone numbers come from ranges kept
for fiction (Ofcom, NANPA 555-01xx, Bundesnetzagentur, Arcep), IP addresses from RFC 5737 and
RFC 3849, the reader lives at reader.example, and `X-Majika-Test: synthetic` says so in each file.
Brands appear with the domains they really use, because what is tested is that honest mail of
theirs is left in peace. The same run always writes the same bytes.
The markup of their text is explained in writing_west.py.
"""

from __future__ import annotations

import json
from pathlib import Path

from hard_west import HARD
from writing_west import LETTERS, Letter, Part, letter, pdf, render, unsubscribe, wav

FOLDER = Path(__file__).parent

# English: shops, carriers, money

letter(
    "en-001-order",
    kind="order",
    brand="amazon",
    note=(
        "Brand order mail with tracking pixel, tiny print, order number and an urgent-looking total"
    ),
    sender="Amazon.co.uk <auto-confirm@amazon.co.uk>",
    subject="Ordered: “Enamel camping kettle” and 1 more item",
    date="2026-11-03 19:42 +0000",
    server="gmail",
    relay="a8-31.smtp-out.eu-west-1.amazonses.com",
    bounce="202611031942-0102019a@bounces.amazon.co.uk",
    signed=("amazon.co.uk", "amazonses.com"),
    accent="#0f7a85",
    body="""
% Arriving Thursday. Total £41.48

![Amazon.co.uk](https://m.media-amazon.com/images/G/02/x-locale/mail/head.png)->https://www.amazon.co.uk/

# Thanks for your order, Ellen

We will write again as soon as your parcel is on its way. You can change or cancel
items until then.

| Order number | 202-5550142-7739104 |
| Arriving | Thursday, 5 November |
| Delivered to | Ellen, Norwich |
| Enamel camping kettle, 1.5 l | £27.99 |
| Gas lighter, refillable (pack of 2) | £13.49 |
| Order total, card ending 4471 | £41.48 |

[[View or edit order|https://www.amazon.co.uk/gp/css/order-details?orderID=202-5550142-7739104&ref_=pe_385040]]

---

Returns are easy: see [our returns centre](https://www.amazon.co.uk/returns). Unless stated
otherwise, items are sold by Amazon EU S.à r.l., UK Branch. This mailbox is not monitored;
please do not reply.

@ https://www.amazon.co.uk/gp/r.html?C=3F7TESTC0DE&R=1XTESTM4RK&T=O&U=https%3A%2F%2Fimages-eu.ssl-images-amazon.com%2Ftransp.gif
""",
)

letter(
    "en-002-missed-delivery",
    kind="delivery attempt",
    brand="royal-mail",
    note=(
        "Missed parcel, deadline, fee-free redelivery button: the classic "
        "smishing story, told truly"
    ),
    sender="Royal Mail <no-reply@royalmail.com>",
    subject="Sorry we missed you – your item is waiting (ref. QX 5550 1173 9GB)",
    date="2026-11-10 13:05 +0000",
    server="own",
    relay="mta41.email.royalmail.com",
    bounce="bounce-88213@email.royalmail.com",
    signed=("royalmail.com",),
    accent="#c8102e",
    body="""
% Book a free redelivery or collect it until 28 November

# We tried to deliver your item

Our postie called at 12.48 today and nobody could sign for it. The item went back to
Norwich Delivery Office, where we keep it for 18 days.

| Reference | QX 5550 1173 9GB |
| Kept until | 28 November 2026 |

[[Choose what happens next|https://www.royalmail.com/receiving-mail/redelivery?ref=QX555011739GB]]

Redelivery to your own address or to a neighbour is free. If you collect it, please bring the
grey card and proof of name. After 28 November we have to return the item to its sender.

---

Worried whether this message is from us? We never ask for a payment to redeliver an item.
Enter the reference at royalmail.com yourself, or forward anything doubtful to
[reportascam@royalmail.com](mailto:reportascam@royalmail.com). Royal Mail Group Limited,
registered in England and Wales.
""",
)

letter(
    "en-003-customs-fee",
    kind="customs fee",
    brand="royal-mail",
    note="Carrier really asks for money before it hands over a parcel; saved without any headers",
    sender="Royal Mail <noreply@parcel.royalmail.com>",
    subject="Action needed: a fee is due on your item from abroad",
    date="2026-10-21 09:12 +0100",
    shape="html",
    accent="#c8102e",
    body="""
% £19.34 to pay before we can deliver

![Royal Mail](https://www.royalmail.com/assets/mail/header-600.png)

# There is a fee to pay

An item addressed to you has arrived in the UK. Border Force has assessed it, and we paid the
charges for you. We can deliver it when you have paid them back.

| Import VAT | £11.34 |
| Handling fee | £8.00 |
| **Total due** | **£19.34** |

[[Pay a fee|https://www.royalmail.com/receiving-mail/pay-a-fee/?item=RR555018842CN]]

You can also pay by card at your delivery office or by phone on 0808 157 0142. If the fee is
not paid within 21 days, the item is returned to the sender.

Why was I charged? The contents were declared with a value above £135, or the sender did not
collect the tax when you bought them. The official explanation is on
[GOV.UK](https://www.gov.uk/goods-sent-from-abroad).

---

You receive this message because the sender gave us your address for news about this item.
""",
)

letter(
    "en-004-card-use",
    kind="card use notice",
    brand="chase",
    note=(
        "Bank mail about a charge the reader may not know, with 'if this "
        "wasn't you' and a phone number"
    ),
    sender="Chase <no.reply.alerts@chase.com>",
    subject="Your $248.20 transaction with NORTHWIND MARINE SUPPLY",
    date="2026-09-18 16:31 -0400",
    server="own",
    relay="mail1.alertsp.chase.com",
    signed=("chase.com",),
    charset="windows-1252",
    accent="#004a8f",
    body="""
# Transaction alert

You asked us to let you know about card charges over $200.00.

| Account | Freedom Flex™ card (…5521) |
| Date | Sep 18, 2026 at 4:29 PM ET |
| Merchant | NORTHWIND MARINE SUPPLY |
| Amount | $248.20 |

[[Review account|https://secure.chase.com/web/auth/dashboard#/dashboard/overview]]

Not you? Call the number on the back of your card right away, or tell us in the Chase Mobile®
app. We’ll never ask for your password or a one-time code by e-mail, text or phone.

---

This alert was sent because of the choices you made under Profile & settings, Alerts. Nobody
reads replies to this mailbox. JPMorgan Chase
Bank, N.A. Member FDIC. © 2026 JPMorgan Chase & Co.
""",
)

letter(
    "en-005-statement",
    kind="statement",
    brand="american-express",
    note=(
        "'Your statement is ready', last digits of the account, one button; no headers, iso-8859-1"
    ),
    sender="American Express <AmericanExpress@welcome.americanexpress.com>",
    subject="Your October statement is ready, Ellen",
    date="2026-10-27 05:20 -0700",
    shape="html",
    charset="iso-8859-1",
    accent="#006fcf",
    body="""
% Minimum payment £25.00 due 16 November

| Ellen Marsh | Account ending: 31004 |

# Your latest statement is online

| Closing balance | £612.75 |
| Minimum payment | £25.00 |
| Please pay by | 16 November 2026 |

[[View statement|https://www.americanexpress.com/en-gb/account/statement?linknav=gb-eml-stmt&id=7755501]]

To avoid a late fee of £12, make sure that at least the minimum payment reaches us by the due
date. If you pay by Direct Debit, you need do nothing.

---

We print your name and the end of your account number so that you can tell this message from a
fake. How to spot and report one:
[americanexpress.com/uk/phishing](https://www.americanexpress.com/uk/phishing). This mailbox
takes no replies. © 2026 American Express Company. All rights reserved.
""",
)

letter(
    "en-006-one-time-code",
    kind="one-time code",
    brand="steam",
    note="A bare code and a warning that the account is open to whoever holds it",
    sender="Steam Support <noreply@steampowered.com>",
    subject="Your Steam account: access from new web or mobile device",
    date="2026-10-02 22:17 +0000",
    shape="text",
    encoding="7bit",
    charset="us-ascii",
    body="""
Hello marshwiggle77,

somebody is signing in to your account from a browser we have not seen
before. The code to go on is

    K7TQ9

The attempt came from Norwich, GB.

If it was not you, do not share this code with anyone. Whoever wrote to us
knows your password, so please change it now:

    https://help.steampowered.com/en/wizard/HelpChangePassword

Nobody who works for us will ever ask you for the code.

The Steam team
https://store.steampowered.com
""",
)

letter(
    "en-007-password-reset",
    kind="password reset",
    brand="spotify",
    note="HTML only, a single button with a long token, base64, hardly any text",
    sender="Spotify <no-reply@spotify.com>",
    subject="Reset your password",
    date="2026-11-15 20:58 +0000",
    server="gmail",
    relay="o4.mailer.spotify.com",
    bounce="bounces+2291-ellen.marsh=reader.example@mailer.spotify.com",
    signed=("spotify.com", "sendgrid.info"),
    shape="html",
    encoding="base64",
    accent="#1a8f4c",
    body="""
# Forgotten it? No problem

Someone asked for a new password for your account. Use the button within the next hour.

[[RESET PASSWORD|https://accounts.spotify.com/en/password-reset/complete?token=AQDtestb64_9kq2vXw0yZl5nT7cJ4hR1uP8mE3sK6]]

If that wasn’t you, ignore this message and nothing changes.
""",
)

letter(
    "en-008-sign-in-alert",
    kind="sign-in alert",
    brand="google",
    note="'Security alert', new device, 'check activity' button; saved without headers",
    sender="Google <no-reply@accounts.google.com>",
    subject="Security alert",
    date="2026-11-08 07:40 +0000",
    look="card",
    accent="#1a73e8",
    body="""
![Google](https://www.gstatic.com/mail/header/wordmark-74x24.png)

# A new sign-in on Windows

ellen.marsh@reader.example

A Windows computer has just been used to sign in to your account. Was it you? Then all is well
and you can delete this message. Otherwise act now: we lead you through the steps.

[[Check activity|https://accounts.google.com/AccountChooser?Email=ellen.marsh@reader.example&continue=https://myaccount.google.com/alert/nt/1788852001]]

All recent events are listed at
[https://myaccount.google.com/notifications](https://myaccount.google.com/notifications)

---

Messages of this kind are sent whatever your newsletter settings say. © 2026 Google LLC, 1600
Amphitheatre Parkway, Mountain View, CA 94043, USA
""",
)

letter(
    "en-009-security-notice",
    kind="security notice",
    brand="dropbox",
    note="Frightening and true: account locked, password exposed elsewhere, reset forced, deadline",
    sender="Dropbox <no-reply@dropbox.com>",
    subject="Important: we locked your account to protect your files",
    date="2026-09-29 11:03 +0000",
    server="own",
    relay="email-156-21.m1.dropbox.com",
    bounce="0101019b7c5550-ellen@email-bounces.dropbox.com",
    signed=("dropbox.com", "amazonses.com"),
    body="""
# We have signed you out everywhere

A list of passwords stolen from another company is being passed around. One of them matched
yours, and on 28 September somebody used it to open your account from a place you had never
been before. We stopped that session after four seconds. No file was opened.

To get back in you have to choose a new password. Until then your files stay locked, and
folders you share with others are read-only.

[[Choose a new password|https://www.dropbox.com/forgot?email=ellen.marsh%40reader.example]]

What we recommend now:

* Do not use the old password anywhere else again.
* Turn on two-step verification in your settings.
* Have a look at the [list of linked devices](https://www.dropbox.com/account/security).

We are sorry for the fright. Questions and answers about this incident are at
[help.dropbox.com](https://help.dropbox.com/security/reused-password-notice).

— The Dropbox security team

---

Dropbox International Unlimited Company, One Park Place, Dublin
""",
)

letter(
    "en-010-newsletter",
    kind="newsletter",
    note=(
        "Mailchimp: all links through list-manage.com, Reply-To at another "
        "domain, hidden preheader, pixel"
    ),
    sender="Harbour Lane Coffee Roasters <hello@harbourlane-coffee.example>",
    subject="☕ New from Huila – and last chance for the autumn box!",
    date="2026-10-16 09:00 +0100",
    server="gmail",
    relay="mail207.atl121.mcsv.net",
    bounce="bounce-mc.us14_48213.55501@mail207.atl121.mcsv.net",
    signed=("harbourlane-coffee.example", "mcsv.net"),
    accent="#7a3e1d",
    headers={
        "Reply-To": "Harbour Lane <harbourlane@postbox.example>",
        "X-Mailer": "Mailchimp Mailer - **CID4f1d0e9a7755a1b2c3d4**",
        "Feedback-ID": "48213:48213.55501:us14:mc",
        **unsubscribe(
            "https://harbourlane-coffee.us14.list-manage.com/unsubscribe?u=4f1d0e9a77&id=2c55",
            "mailto:unsubscribe-mc.us14_4f1d0e9a77@unsubscribe.mailchimpapp.net",
        ),
    },
    body="""
% Plum, cocoa, a little smoke. And the autumn box leaves us on Sunday

![Harbour Lane](https://mcusercontent.com/4f1d0e9a7755a1b2c3d4e5f60/images/2b-head.jpg)->mailchimp:https://harbourlane-coffee.example/

# Hello coffee person,

our container from Huila has landed, two weeks late and worth every day. 84 bags from
eleven growers, most of them neighbours. It tastes of plum and cocoa and, cold, faintly of
pipe tobacco (in a nice way – promise).

[[Taste it now – 20% OFF until Sunday|mailchimp:https://harbourlane-coffee.example/huila]]

Only 40 autumn boxes are left. Order before Sunday midnight and we pay the postage.

![The autumn box](https://mcusercontent.com/4f1d0e9a7755a1b2c3d4e5f60/images/91-box.jpg)->mailchimp:https://harbourlane-coffee.example/box

Follow the roaster: [Instagram](mailchimp:https://www.instagram.com/harbourlanecoffee),
[Facebook](mailchimp:https://www.facebook.com/harbourlanecoffee).

---

You are getting this because you ticked a box in our shop. [Unsubscribe](mailchimp:https://unsub/)
· [Update your preferences](mailchimp:https://prefs/) · [View in your browser](mailchimp:https://view/)
Harbour Lane Coffee Ltd, Unit 4, The Old Net Loft, Harbour Lane, Invented-on-Sea

@ https://harbourlane-coffee.us14.list-manage.com/track/open.php?u=4f1d0e9a77&id=55a1&e=9c0d
""",
)

letter(
    "en-011-points-expiring",
    kind="points expiring",
    brand="boots",
    note="Points about to be lost, image-heavy, exclamation marks, countdown; no headers",
    sender="Boots Advantage Card <boots@mail.boots.com>",
    subject="Ellen, 1,240 points expire in 3 days – don’t lose them!",
    date="2026-10-28 08:15 +0000",
    shape="html",
    encoding="base64",
    accent="#05054b",
    headers=unsubscribe("https://click.mail.boots.com/unsub?qs=55501f0c"),
    body="""
% That's £12.40 to spend. Use them by midnight on 31 October

![Boots](https://image.mail.boots.com/lib/fe5815/m/1/head-1x.png)->qs:click.mail.boots.com/

![Hurry! 1,240 points end on 31 October](https://image.mail.boots.com/lib/fe5815/m/1/hero-clock.gif)->qs:click.mail.boots.com/a

[[Spend my points|qs:click.mail.boots.com/b]]

![Three for two on winter skincare](https://image.mail.boots.com/lib/fe5815/m/1/skin.jpg)->qs:click.mail.boots.com/c

![Flu jabs: book now](https://image.mail.boots.com/lib/fe5815/m/1/jab.jpg)->qs:click.mail.boots.com/d

---

Points expire when a card has not been used for a year. Boots Advantage Card terms apply.
Exclusions: infant formula, prescriptions, gift cards. If you no longer want these emails,
[unsubscribe](qs:click.mail.boots.com/u).
The Boots Company PLC, Nottingham.

@ https://click.mail.boots.com/open.aspx?ffcb10-fec0157875630575-fe55117577610478701c
""",
)

letter(
    "en-012-carrier-via-shop",
    kind="marketplace",
    brand="ebay",
    note="Display name is a carrier, sender is a marketplace: 'Evri (via eBay)'",
    sender="Evri (via eBay) <shipping@ebay.co.uk>",
    subject="Out for delivery today: Vintage brass barometer",
    date="2026-11-12 06:51 +0000",
    server="own",
    relay="mxphxpool2031.ebay.com",
    bounce="bounces@reply.ebay.co.uk",
    signed=("ebay.co.uk", "ebay.com"),
    accent="#3665f3",
    body="""
% Expected between 11:15 and 13:15

# Your parcel is out for delivery

Evri is bringing the item you bought from *tidewater_finds* today.

| Vintage brass barometer, 1950s | £34.00 |
| Carrier | Evri |
| Tracking number | H00555 0173 9921 |
| Expected | Today, 11:15 – 13:15 |

[[Track parcel|https://www.ebay.co.uk/ship/trk/dtl?itemId=255550173992&carrier=Evri]]

Nobody at home? You can name a safe place or divert the parcel to a shop in
[Evri’s app](https://www.evri.com/track/H00555017399210001).

---

For Ellen Marsh (e_marsh_norwich): we always write your name and user name. Read about [spotting
fake eBay emails](https://www.ebay.co.uk/help/account/protecting-account).
""",
)

letter(
    "en-013-seller-message",
    kind="marketplace",
    brand="etsy",
    note=(
        "A stranger's words inside a platform's mail, asking for something; "
        "Reply-To is a relay address"
    ),
    sender="Kestrel Pottery (Etsy) <no-reply@mail.etsy.com>",
    subject="Message about your order from KestrelPottery",
    date="2026-10-30 17:09 +0000",
    headers={"Reply-To": "KestrelPottery <convo-x7k2m9q4@convos.etsy.com>"},
    accent="#d5641c",
    body="""
# KestrelPottery wrote to you

Hi Ellen! I'm just about to throw your mugs and noticed there's no glaze colour on the order.
Could you confirm: moss or slate? And is the address still the flat in Norwich? If I hear by
Monday they'll make the kiln this week. Thank you so much 😊 Ros

[[Reply to KestrelPottery|https://www.etsy.com/messages/5550142?utm_source=transactional]]

You can also answer this e-mail; your address stays hidden from the seller.

---

For your safety keep talk and payment on Etsy. A seller should never ask you to pay elsewhere.
Etsy Ireland UC, One Le Pole Square, Dublin 8
""",
)

letter(
    "en-014-shared-document",
    kind="shared document",
    brand="google",
    note="A colleague's document through a platform; Reply-To is a person at another domain",
    sender="Priya Raman (via Google Drive) <drive-shares-dm-noreply@google.com>",
    subject="Item shared with you: “Q4 budget – FINAL (please review today)”",
    date="2026-11-17 10:26 +0000",
    server="gmail",
    relay="mail-yb1-xb47.google.com",
    bounce="3x-kestrel-share@doclist.bounces.google.com",
    signed=("google.com",),
    accent="#1a73e8",
    headers={"Reply-To": "Priya Raman <priya.raman@eastquay-design.example>"},
    body="""
**Priya Raman** (priya.raman@eastquay-design.example) lets you edit a spreadsheet and writes:

Ellen, can you look over the travel lines before 4? Finance locks the sheet tonight. P.

![Q4 budget – FINAL (please review today)](https://ssl.gstatic.com/docs/doclist/images/mediatype/icon_1_spreadsheet_x64.png)

[[Open|https://docs.google.com/spreadsheets/d/1TESTx5550142abcdEFGHijklMNOPqrst/edit?usp=sharing_eil&ts=673f01]]

---

Whoever holds this message can open the file, so think before you forward it. Sent because
priya.raman@eastquay-design.example shared something with you. Google LLC, 1600 Amphitheatre
Parkway, Mountain View, CA 94043, USA.
""",
)

letter(
    "en-015-bounce-postfix",
    kind="bounce",
    note="Dotless or own-server sender, English machine text, quoted headers of another mail",
    sender="Mail Delivery System <MAILER-DAEMON@mx.reader.example>",
    subject="Undelivered Mail Returned to Sender",
    date="2026-10-05 14:33 +0000",
    shape="text",
    encoding="7bit",
    charset="us-ascii",
    headers={"Auto-Submitted": "auto-replied"},
    body="""
This is the mail system at host mx.reader.example.

Your message did not reach the recipient named below. It comes back
to you as an attachment. Should you need help, write to postmaster
and send this report along.

<orders@sailcloth-loft.example>: host mail.sailcloth-loft.example[203.0.113.80]
    said: 550 5.1.1 <orders@sailcloth-loft.example>: Recipient address
    rejected: User unknown (in reply to RCPT TO command)
""",
    report=(
        Part(
            type="message/delivery-status",
            encoding="7bit",
            content="Reporting-MTA: dns; mx.reader.example\n"
            "X-Postfix-Queue-ID: 4XBQTR5N0Rz1Z\n"
            "X-Postfix-Sender: rfc822; ellen.marsh@reader.example\n"
            "Arrival-Date: Mon,  5 Oct 2026 14:33:02 +0000 (UTC)\n\n"
            "Final-Recipient: rfc822; orders@sailcloth-loft.example\n"
            "Action: failed\nStatus: 5.1.1\n"
            "Remote-MTA: dns; mail.sailcloth-loft.example\n"
            "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n",
        ),
        Part(
            type="message/rfc822",
            encoding="7bit",
            content="From: Ellen Marsh <ellen.marsh@reader.example>\n"
            "To: orders@sailcloth-loft.example\n"
            "Subject: Payment for invoice 1184\n"
            "Date: Mon, 5 Oct 2026 14:33:00 +0000\n"
            "Message-ID: <5550142.1184@reader.example>\n"
            "Content-Type: text/plain; charset=us-ascii\n\n"
            "Hello, I paid invoice 1184 by bank transfer today. Could you confirm\n"
            "that the spinnaker leaves this week? Thanks, Ellen\n",
        ),
    ),
)

letter(
    "en-016-bounce-exchange",
    kind="bounce",
    note="Exchange non-delivery report: Microsoft wording and links, huge local part, own domain",
    sender="Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@reader.example>",
    subject="Undeliverable: Minutes of Tuesday's meeting",
    date="2026-11-11 15:20 +0000",
    server="inside",
    shape="html",
    look="plain",
    accent="#0078d4",
    headers={"Auto-Submitted": "auto-replied"},
    body="""
Microsoft 365

# hugo.lindell@eastquay-design.example did not get your message

There is no mailbox of that name at eastquay-design.example.

| ellen.marsh | Office 365 | hugo.lindell |
| **You can mend this** | Recipient |

Address unknown

What you can do:

* Look for a typing mistake in the address and send the message again.
* Ask Hugo by phone whether his address has changed.
* Forward this report to your administrator if it keeps happening. Did this help?
[Tell Microsoft](https://go.microsoft.com/fwlink/?LinkId=525921).

---

For administrators: sent by ellen.marsh@reader.example, refused with 550 5.1.10
RESOLVER.ADR.RecipientNotFound
""",
    report=(
        Part(
            type="message/delivery-status",
            encoding="7bit",
            content="Reporting-MTA: dns;AS8PR07MB7192.eurprd07.prod.outlook.com\n"
            "Received-From-MTA: dns;DU2PR07MB5520.eurprd07.prod.outlook.com\n\n"
            "Final-Recipient: rfc822;hugo.lindell@eastquay-design.example\n"
            "Action: failed\nStatus: 5.1.10\n"
            "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound\n",
        ),
        Part(
            type="text/rfc822-headers",
            encoding="7bit",
            content="From: Ellen Marsh <ellen.marsh@reader.example>\n"
            "To: hugo.lindell@eastquay-design.example\n"
            "Subject: Minutes of Tuesday's meeting\n"
            "Date: Wed, 11 Nov 2026 15:19:51 +0000\n",
        ),
    ),
)

letter(
    "en-017-forwarded-receipt",
    kind="forwarded mail",
    note=(
        "A friend forwards a genuine PayPal receipt: brand's text and links under a private sender"
    ),
    sender="Owen Tregarth <owen.tregarth@tregarth-family.example>",
    subject="Fwd: Receipt for your payment to Northwind Marine Supply",
    date="2026-09-20 18:44 +0100",
    look="plain",
    body="""
Ellen, here's the receipt for the anchor, you owe me half 😄 No rush. O

---------- Forwarded message ---------

From: service@paypal.co.uk <service@paypal.co.uk>

Date: Sun, 20 Sept 2026 at 11:02

Subject: Receipt for your payment to Northwind Marine Supply

To: Owen Tregarth

# You sent a payment of £96.00 GBP to Northwind Marine Supply

It shows up in your account within minutes.

| Transaction ID | 5TE55501SY4190327 |
| Mushroom anchor, 12 kg | £96.00 GBP |
| Paid with | Visa ••7730 |

[View or manage payment](https://www.paypal.com/activity/payment/5TE55501SY4190327)

Not what you ordered? Up to 180 days from now you can start a case in the
[Resolution Centre](https://www.paypal.com/disputes/).

Please do not reply to this email. PayPal (Europe) S.à r.l. et Cie, S.C.A.
""",
)

letter(
    "en-018-friend-about-brands",
    kind="personal",
    note="A friend writes about Amazon, Netflix, a frozen account and gift cards",
    sender="Gwen Abara <gwen@abara-and-daughters.example>",
    subject="Amazon!!! and Netflix",
    date="2026-11-14 21:30 +0000",
    server="own",
    relay="mail.abara-and-daughters.example",
    signed=("abara-and-daughters.example",),
    shape="text",
    body="""
Hey you,

so Amazon suspended my account on Thursday. I typed the wrong birthday
into their form and boom: "unusual activity, verify your identity".
Two hours on the phone and a scan of my passport later it’s back. They
were nice about it, to be fair.

I’d wanted to buy Dad a gift card for his birthday – could you get one
for 50 and I’ll pay you back on Sunday?

Also Netflix has put the price up AGAIN. My card had expired, they
couldn’t charge me, and now they want me on the new plan:
https://help.netflix.com/en/node/24926
Are you keeping yours?

Love to everyone
Gwen x
""",
)

letter(
    "en-019-awareness-newsletter",
    kind="awareness newsletter",
    note="Quotes scam phrases, brand names and fake addresses word by word in order to warn",
    sender="Fenland Consumer Advice <news@fenland-advice.example>",
    subject="This month’s scams: “Your parcel is on hold” and four more",
    date="2026-11-02 08:00 +0000",
    server="own",
    relay="o22.ptr8841.fenland-advice.example",
    bounce="bounces+7710442-marsh@em.fenland-advice.example",
    signed=("fenland-advice.example", "sendgrid.info"),
    accent="#5b2a86",
    headers=unsubscribe("mailto:leave@fenland-advice.example?subject=leave"),
    body="""
% “Dear customer, your account has been suspended” – we took it apart

# Five messages to bin in November

Our volunteers sat through 312 messages you forwarded. These were the most common. Words in
quotation marks are the crooks’, not ours.

* **Royal Mail**: “Your package is on hold due to an unpaid shipping fee of £1.99. Confirm
your details within 24 hours.” The link went to royalmail-redelivery[.]example.
* **Amazon**: “Your Prime membership will be renewed for £79.99. If you did not authorise this,
call us immediately.” The number led to a call centre that wanted remote access.
* **HMRC**: “You are eligible for a tax refund of £384.12. Click here to claim.” HMRC never
sends refunds by text.
* **Netflix**: “We were unable to validate your billing information. Update your payment
details to avoid suspension of your account.”
* **PayPal**: “Unusual sign-in activity. Verify your identity now or your account will be
permanently limited.”

[[Read the full list, with pictures|sendgrid:https://fenland-advice.example/scams/november]]

If you have clicked: ring your bank on 159, change the password you typed in, and tell
[report@phishing.gov.uk](mailto:report@phishing.gov.uk).

---

Fenland Consumer Advice is a registered charity (invented for testing). You subscribed at our
stall or on our site.
""",
)

letter(
    "en-020-surname-chase",
    kind="person named like a brand",
    note="Given name Chase, mail about an invoice, account and sort code",
    sender="Chase Miller <chase.miller@brightwater-joinery.example>",
    subject="Your quote & our account details",
    date="2026-09-08 12:12 +0100",
    server="gmail",
    relay="mail-lf1-x12f.google.com",
    signed=("brightwater-joinery.example", "google.com"),
    look="plain",
    attached=(pdf("Quote 2209 - Marsh.pdf", "Brightwater Joinery", "Quote 2209", "£1,480.00"),),
    body="""
Hi Ellen,

Thanks for having me over on Friday. The quote for the two sash windows is attached. If
you’re happy, a 30% deposit secures the slot in October; our account details are on page 2
and I’m glad to read them out on the phone so you can be sure they’re really ours.

Any questions just ring, the mobile is best.

Cheers, Chase

Chase Miller · Brightwater Joinery · 07700 900482
[brightwater-joinery.example](https://brightwater-joinery.example/)
""",
)

letter(
    "en-021-surname-rogers",
    kind="person named like a brand",
    note="Tim Rogers writes to Wells, Boots and Ford: four surnames that are brands",
    sender="Rogers, Tim <tim.rogers@waveney-rowing.example>",
    subject="Saturday crew: Wells, Boots, Ford + you?",
    date="2026-10-07 19:02 +0100",
    shape="text",
    encoding="8bit",
    charset="iso-8859-1",
    headers={
        "Cc": "Hattie Wells <hattie.wells@reader.example>,\n\tJem Boots <jem@boots-family.example>"
    },
    body="""
All,

Saturday 7.30 at the boathouse. So far: Hattie Wells (bow), Jem Boots,
Marcus Ford. We need a fourth, Ellen, are you in?

Kit money is due, £18 each. Bring cash or send it to me by bank
transfer, you have the details from last year.

Please confirm by Thursday, or I'll have to scratch the entry.

Tim Rogers
Vice-captain, Waveney Rowing
""",
)

letter(
    "en-022-list-from-amazon",
    kind="mailing list",
    note="Sender works at amazon.com, list footer and foreign links, no headers of a mail server",
    sender="Ines Halvorsen <ihalvors@amazon.com>",
    to="linux-ringbuf@vger.lists.example",
    subject="Re: [PATCH v4 2/3] ringbuf: do not account for pages twice",
    date="2026-10-19 16:55 +0200",
    shape="text",
    encoding="7bit",
    charset="us-ascii",
    headers={
        "List-Id": "<linux-ringbuf.vger.lists.example>",
        "List-Unsubscribe": "<mailto:linux-ringbuf+unsubscribe@vger.lists.example>",
        "Precedence": "bulk",
        "In-Reply-To": "<20261018201122.5550-3-dmitri@kernelworks.example>",
        "References": "<20261018201122.5550-3-dmitri@kernelworks.example>",
    },
    body="""
On 18/10/2026 22:11, Dmitri Auer wrote:
> The account is charged once in ringbuf_alloc() and again when the
> pages are mapped. Verify the owner before charging.
>
> Signed-off-by: Dmitri Auer <dmitri@kernelworks.example>

Nit: the "account" here is the memcg, not the user account. Could the
commit message say so? Otherwise

Reviewed-by: Ines Halvorsen <ihalvors@amazon.com>

Tested on the instances from https://patches.kernelworks.example/s/5550/
with 4k and 64k pages.

Ines



Amazon Development Center Norway AS
Registered in the (invented) test register, no. 555 014 201
""",
)

letter(
    "en-023-list-rewritten",
    kind="mailing list",
    note=(
        "Rewritten From 'Name via list', Reply-To at google.com, footer, "
        "signature broken by the list"
    ),
    sender="Wei Lindqvist via toolchain-dev <toolchain-dev@lists.example>",
    to="toolchain-dev@lists.example",
    subject="Re: [toolchain-dev] RFC: signing keys expire in December",
    date="2026-11-09 23:14 +0000",
    server="own",
    relay="mail.lists.example",
    bounce="toolchain-dev-bounces@lists.example",
    signed=("lists.example",),
    shape="text",
    headers={
        "Reply-To": "Wei Lindqvist <weilq@google.com>",
        "List-Id": "Compiler and linker work <toolchain-dev.lists.example>",
        "List-Post": "<mailto:toolchain-dev@lists.example>",
        "List-Help": "<mailto:toolchain-dev-request@lists.example?subject=help>",
        "X-Mailman-Version": "3.3.9",
        "In-Reply-To": "<CAD555@mail.lists.example>",
    },
    body="""
On Mon, Nov 9, 2026 at 9:58 PM Bram Oster <bram@oster-soft.example> wrote:
>
> The keys expire on 15 December. Everybody has to renew before that or
> uploads will be refused.

Friendly ping: 11 accounts haven’t been renewed yet. If yours is one of
them you can’t log in to the build machines from the 16th on. The steps
are here, it takes two minutes:

  https://wiki.lists.example/keys/renew

And no, nobody will ask you for the passphrase. :-)

-Wei
_______________________________________________
toolchain-dev mailing list -- toolchain-dev@lists.example
To unsubscribe send an email to toolchain-dev-leave@lists.example
https://lists.example/mailman3/lists/toolchain-dev.lists.example/
""",
)

# English: work, accounts, everyday life

letter(
    "en-024-github",
    kind="bug tracker",
    brand="github",
    note="A user's name as display name, links with tokens, 'security' in the subject",
    sender="Tove Arnesen <notifications@github.com>",
    to="harbourworks5/tide-tables <tide-tables@noreply.github.com>",
    subject=(
        "Re: [harbourworks5/tide-tables] Login token printed in the log (Security) (Issue #412)"
    ),
    date="2026-11-05 09:48 +0000",
    server="gmail",
    relay="out-24.smtp.github.com",
    bounce="noreply@github.com",
    signed=("github.com",),
    look="plain",
    headers={
        "Reply-To": "harbourworks5/tide-tables\n <reply+A5550142TESTKQ2VXW0YZ@reply.github.com>",
        "Cc": "Subscribed <subscribed@noreply.github.com>",
        "List-ID": "harbourworks5/tide-tables <tide-tables.harbourworks5.github.com>",
        "X-GitHub-Reason": "subscribed",
        **unsubscribe("https://github.com/notifications/unsubscribe/A5550142TESTKQ2VXW0YZ"),
    },
    body="""
tove-arnesen left a comment (harbourworks5/tide-tables#412)

I can reproduce this. With --verbose we print the whole header, password included. Whoever has
run 2.3 on a shared machine should reset their token **immediately**. Fix is in #413, please
review.

Answer by e-mail, [see the thread on GitHub](https://github.com/harbourworks5/tide-tables/issues/412#issuecomment-5550142),
or [stop these messages](https://github.com/notifications/unsubscribe-auth/A5550142TESTKQ2VXW0YZ).
You follow this issue.

@ https://github.com/notifications/beacon/A5550142TESTKQ2VXW0YZ.gif
""",
)

letter(
    "en-025-jira",
    kind="bug tracker",
    brand="atlassian",
    note=(
        "Ticket mail from a customer's subdomain of atlassian.net; ticket title speaks of a payment"
    ),
    sender="Ondrej Kral (Jira) <jira@harbourworks5.atlassian.net>",
    subject="[JIRA] (OPS-1184) Payment declined: renew wildcard certificate before Friday",
    date="2026-10-13 08:31 +0000",
    shape="html",
    accent="#0052cc",
    headers={"X-JIRA-FingerPrint": "5550142a7c", "Auto-Submitted": "auto-generated"},
    body="""
Ondrej Kral **assigned** an issue to **you**

[Operations](https://harbourworks5.atlassian.net/browse/OPS) /
[OPS-1184](https://harbourworks5.atlassian.net/browse/OPS-1184)

# Payment declined: renew wildcard certificate before Friday

| Priority | Highest |
| Reporter | Ondrej Kral |

The registrar could not charge our card. If nobody updates the payment method by Friday the
certificate runs out and the shop goes dark.

[[View issue|https://harbourworks5.atlassian.net/browse/OPS-1184?atlOrigin=eyJpIjoiNTU1MDE0MiJ9]]

---

Jira on your phone: look for it in your app store. Sent by Jira, Atlassian Pty Ltd.
""",
)

letter(
    "en-026-calendar",
    kind="calendar invitation",
    note=(
        "Attachment, meeting link at a foreign host with a long token, dial-in number and passcode"
    ),
    sender="Bettina Okafor <b.okafor@eastquay-design.example>",
    subject="Kick-off: Harbour signage (please accept)",
    date="2026-11-16 14:02 +0000",
    server="microsoft",
    relay="mail-db8eur05on2131.outbound.protection.outlook.com",
    signed=("eastquay-design.example",),
    look="plain",
    accent="#464eb8",
    body="""
Dear all, let's get going on the signage. Agenda to follow tonight.

Microsoft Teams

[Join the meeting now](https://teams.microsoft.com/l/meetup-join/19%3ameeting_TESTx5550142%40thread.v2/0?context=%7b%22Tid%22%3a%22555-0142%22%7d)

Meeting ID: 355 501 427 73

Passcode: tY7sQ2

Dial in by phone [+44 20 7946 0142,,35550142#](tel:+442079460142,,35550142#) United Kingdom, London

For organizers: [Meeting options](https://teams.microsoft.com/meetingOptions/?organizerId=5550142)
""",
    attached=(
        Part(
            type="text/calendar; method=REQUEST",
            charset="utf-8",
            name="invite.ics",
            content="BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nPRODID:-//Invented//EN\r\nVERSION:2.0\r\n"
            "BEGIN:VEVENT\r\nUID:5550142@eastquay-design.example\r\nDTSTAMP:20261116T140200Z\r\n"
            "ORGANIZER;CN=Bettina Okafor:mailto:b.okafor@eastquay-design.example\r\n"
            "ATTENDEE;RSVP=TRUE:mailto:ellen.marsh@reader.example\r\n"
            "DTSTART:20261119T100000Z\r\nDTEND:20261119T104500Z\r\n"
            "SUMMARY:Kick-off: Harbour signage\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ),
    ),
)

letter(
    "en-027-unsubscribed",
    kind="unsubscribe confirmation",
    note="Nothing but a few words and one link with the reader's address in it",
    sender="Tern & Tide <post@ternandtide.example>",
    subject="You’re unsubscribed",
    date="2026-10-16 09:24 +0100",
    shape="html",
    accent="#225566",
    body="""
# Sorry to see you go

We have taken ellen.marsh@reader.example off our list. You won’t hear from us again.

Was it a mistake?

[[Sign me up again|https://ternandtide.example/list/resubscribe?email=ellen.marsh@reader.example&k=55501427]]
""",
)

letter(
    "en-028-trial-ending",
    kind="trial ending",
    brand="slack",
    note="Deadline, loss of features, 'add a payment method' button",
    sender="Slack <feedback@slack.com>",
    subject="Your trial ends in 3 days – keep your message history",
    date="2026-09-25 15:00 +0000",
    server="own",
    relay="a10-44.smtp-out.amazonses.com",
    bounce="0100019a5550142@us-east-1.bounces.slack.com",
    signed=("slack.com", "amazonses.com"),
    accent="#611f69",
    body="""
% After 28 September, messages older than 90 days are hidden

# 3 days to go

The trial of the Pro plan for **Harbour Works** runs out on 28 September. If you do nothing,
your workspace moves to the free plan: messages and files older than 90 days are hidden, and
huddles are limited to two people.

[[Add a payment method|https://harbourworks5.slack.com/plans?entry_point=email_trial_ending]]

Not for you? No hard feelings. Nothing is charged unless you choose a plan.

---

Made by Slack Technologies, LLC.
[Email preferences](https://harbourworks5.slack.com/account/notifications#email) ·
[Our blog](https://slack.com/blog)
""",
)

letter(
    "en-029-domain-renewal",
    kind="domain renewal",
    brand="namecheap",
    note=(
        "'Your domain expires', last chance, price, renewal button: favourite "
        "of frauds, here genuine"
    ),
    sender="Namecheap Renewals <support@namecheap.com>",
    subject="FINAL REMINDER: marsh-pottery.example expires on 24 November 2026",
    date="2026-11-21 03:30 +0000",
    server="own",
    relay="se4-lax1.servers.namecheap.com",
    bounce="bounces@namecheap.com",
    signed=("namecheap.com",),
    shape="html",
    accent="#d4421f",
    body="""
Dear Ellen,

this is our last reminder. Auto-renew is OFF for the following domain:

| Domain | Expires | Price for 1 year |
| marsh-pottery.example | 24 Nov 2026 | $15.88 |

After that day your website and e-mail stop working. You then have 27 days to renew at the
same price; later a redemption fee of $89 applies, and finally anyone can register the name.

[[Renew now|https://ap.www.namecheap.com/domains/renew?domain=marsh-pottery.example&utm_source=expiry]]

If you no longer need the domain, just ignore this message.

---

ICANN's rules oblige us to send reminders like this one. Namecheap, Inc., 4600 East Washington
Street, Phoenix, AZ
""",
)

letter(
    "en-030-membership-cancelled",
    kind="account closing",
    brand="netflix",
    note="'Your membership ends': same words as the fraud, but the reader asked for it",
    sender="Netflix <info@account.netflix.com>",
    subject="As you asked: your membership is cancelled",
    date="2026-10-11 17:26 +0000",
    accent="#b1060f",
    body="""
# Goodbye for now, Ellen

You cancelled today, and we have switched off the renewal. You can go on watching until
**Sunday, 25 October**. After that date your account is put to sleep; we keep your profiles
and your list for ten months in case you come back.

[[Restart membership|https://www.netflix.com/youraccount?lnktrk=EMP&g=5550142TEST&lkid=URL_RESTART]]

If you did not ask for this, somebody may know your password.
[Change it](https://www.netflix.com/password) and sign out of all devices.

---

More help is at [help.netflix.com](https://help.netflix.com/). Sent to ellen.marsh@reader.example.
Netflix International B.V., Amsterdam. 1A2B_5550142_en_GB
""",
)

letter(
    "en-031-receipt-stripe",
    kind="payment receipt",
    brand="stripe",
    note="Display name is an unknown company, sender is a payment service, Reply-To third domain",
    sender="Lantern Notes Ltd <receipts+acct_1TEST5550142@stripe.com>",
    subject="Your receipt from Lantern Notes Ltd #2114-5550",
    date="2026-11-01 00:09 +0000",
    server="gmail",
    relay="out-13.smtp.stripe.com",
    bounce="01020199-5550142@bounce.stripe.com",
    signed=("stripe.com", "amazonses.com"),
    accent="#32325d",
    headers={"Reply-To": "Lantern Notes Ltd <billing@lantern-notes.example>"},
    body="""
# Receipt from Lantern Notes Ltd

| **£9.00** | Paid 1 November 2026 |
| Receipt number | 2114-5550 |
| Invoice number | TEST0142-0007 |
| Payment method | Visa – 4471 |

[Download invoice](https://pay.stripe.com/invoice/acct_1TEST5550142/test_YWNjdF81NTUwMTQy/pdf) ·
[Download receipt](https://dashboard.stripe.com/receipts/invoices/CAcQARoXChVhY2N0XzU1NTAxNDI)

| Personal plan, Nov 1 – Dec 1, 2026, Qty 1 | £9.00 |
| Amount paid | £9.00 |

Something unclear? Write to [billing@lantern-notes.example](mailto:billing@lantern-notes.example)
or on [+44 20 7946 0877](tel:+442079460877).

---

You bought something from Lantern Notes Ltd, who take payments and write invoices with Stripe.
""",
)

letter(
    "en-032-refund",
    kind="refund",
    brand="easyjet",
    note="Unexpected money: 'your refund is on its way', no action needed; saved bare",
    sender="easyJet <donotreply@easyjet.com>",
    subject="Your refund of £143.98 has been issued – booking K5TESTQ",
    date="2026-09-30 12:45 +0000",
    accent="#e35205",
    body="""
# We have refunded your flight

We are sorry that we had to cancel EZY5550 from London Gatwick to Faro on 27 September.

| Booking | K5TESTQ |
| Refunded | £143.98 |
| To | the card you paid with, ending 4471 |

Banks need five to seven working days to show the amount. You do not have to do anything, and
we will not ask you for card details.

If you had extra costs for meals or a hotel, you can
[claim them here](https://www.easyjet.com/en/claim/welfare). You may also have a right to
compensation under UK261.

---

This mailbox does not accept replies. easyJet Airline Company Limited, Hangar 89, London Luton
Airport.
""",
)

letter(
    "en-033-tax",
    kind="tax office",
    brand="gov-uk",
    note=(
        "HMRC bulletin through govdelivery: deadline and penalty, all links "
        "through a delivery service"
    ),
    sender="HM Revenue & Customs (HMRC) <no.reply@advice.hmrc.gov.uk>",
    subject="Self Assessment: the deadline is coming – don’t risk a £100 penalty",
    date="2026-11-18 10:10 +0000",
    server="own",
    relay="mailer242129.service.govdelivery.com",
    bounce="info@ncp.service.govdelivery.com",
    signed=("advice.hmrc.gov.uk", "govdelivery.com"),
    accent="#008670",
    headers=unsubscribe("https://public.govdelivery.com/accounts/UKHMRCED/subscriber/one_click"),
    body="""
% File by 31 January 2027

# Get it done before Christmas

The deadline for online returns for 2025 to 2026 is midnight on 31 January 2027. If you miss
it you have to pay a penalty of £100, even if there is no tax to pay.

[[Help with your return|govdelivery:https://www.gov.uk/self-assessment-tax-returns]]

If you cannot pay in full, you may be able to
[set up a payment plan](govdelivery:https://www.gov.uk/difficulties-paying-hmrc).

Stay alert: criminals use these weeks to send texts and e-mails that promise a rebate or
threaten arrest. We never do either. Forward them to
[phishing@hmrc.gov.uk](mailto:phishing@hmrc.gov.uk).

---

You subscribed to this service at HMRC. [Manage your subscriptions](govdelivery:https://public.govdelivery.com/accounts/UKHMRCED/subscriber/edit)
""",
)

letter(
    "en-034-crypto-withdrawal",
    kind="crypto withdrawal",
    brand="kraken",
    note=(
        "Confirm within minutes or money does not move; one long token link; "
        "'not you? lock account'"
    ),
    sender="Kraken <noreply@kraken.com>",
    subject="Confirm your new withdrawal address",
    date="2026-10-09 20:05 +0000",
    shape="text",
    body="""
Hi emarsh,

You asked us to add this Bitcoin withdrawal address:

  Description:  cold box
  Address:      bc1qtestonly5550142xxxxxxxxxxxxxxxxxxxxxxx

Please approve it within 30 minutes:

https://www.kraken.com/withdrawal-approve?code=TESTKQ2VXW0YZL5NT7CJ4HR1UP8ME3SK6

Requested from 203.0.113.44 (United Kingdom).

!! If you did NOT ask for this, somebody is in your account. Lock it at
once with the link below and write to our support:

https://www.kraken.com/account-lock?code=TESTM4RK5550142

We will never ask for your password, your 2FA code or remote access.

Kraken, Payward Ltd.
""",
)

letter(
    "en-035-donation",
    kind="donation",
    note="SendGrid links, money, thanks, Reply-To elsewhere, request to add Gift Aid",
    sender="Saltmarsh Bird Rescue <thankyou@saltmarsh-birds.example>",
    subject="Thank you, Ellen ❤ Your donation of £25.00",
    date="2026-11-20 18:18 +0000",
    server="gmail",
    relay="wrqvbkzn.outbound-mail.sendgrid.net",
    bounce="bounces+5550142-marsh@em4410.saltmarsh-birds.example",
    signed=("saltmarsh-birds.example", "sendgrid.info"),
    accent="#20639b",
    headers={"Reply-To": "office@saltmarsh-trust.example"},
    body="""
% Your receipt, and a photo of the gannet you helped

![A gannet on a towel](https://cdn.saltmarsh-birds.example/mail/gannet.jpg)

# You just paid for a week of sprats

Dear Ellen, your gift has arrived and so, this morning, has a gannet with a hook in its wing.
She is going to be fine, and that is thanks to you.

| Receipt | SBR-55501 |
| Amount | £25.00, card ending 4471 |

Are you a UK taxpayer? Then tell us so, and the taxman adds £6.25 at no cost to you.

[[Add Gift Aid|sendgrid:https://saltmarsh-birds.example/gift-aid/SBR-55501]]

---

Saltmarsh Bird Rescue, invented charity no. 5550142. [Stop these e-mails](sendgrid:https://saltmarsh-birds.example/u)
""",
)

letter(
    "en-036-job-application",
    kind="job application",
    brand="indeed",
    note="Good news about a job from a stranger through a platform",
    sender="Indeed Apply <indeedapply@indeed.com>",
    subject="Indeed Application: Museum Shop Manager (part-time, £16.40/h)",
    date="2026-09-14 11:11 +0000",
    accent="#2557a7",
    body="""
# It is on its way

We passed these on to **The Herring Museum**, and we keep our fingers crossed:

* Application
* Resume

| Museum Shop Manager | The Herring Museum – Great Yarmouth |

What happens next? If the employer would like to talk to you, they write to you directly. Keep
an eye on your inbox and on [My jobs](https://myjobs.indeed.com/applied?from=email_5550142).

An employer should never ask you for money or for a copy of your bank card. If one does, tell
us at [support.indeed.com](https://support.indeed.com/hc/en-gb).

---

© 2026 Indeed Ireland Operations, Ltd., 124 St. Stephen's Green, Dublin 2.
[Privacy](https://www.indeed.com/legal) · [Terms](https://www.indeed.com/legal#tos)
""",
)

letter(
    "en-037-school",
    kind="school newsletter",
    note="All parents, payment by Friday, forms to fill in, PDF attached",
    sender="Mill Lane Primary School <office@mill-lane-primary.example>",
    subject="Newsletter 9: nits, nativity, and dinner money is due",
    date="2026-11-13 15:45 +0000",
    shape="text",
    encoding="8bit",
    charset="windows-1252",
    attached=(pdf("Newsletter_9.pdf", "Mill Lane Primary School", "Newsletter 9"),),
    body="""
Dear parents and carers,

• Dinner money: 14 families are behind. Please log in to your payment
  account and clear the balance by Friday, or your child will need a
  packed lunch from Monday.
• Contact details: reply with your CURRENT mobile number and the name of
  a second contact. We could not reach three of you last week!
• Nativity: tickets are free. Shepherds, bring a tea towel.
• Nits. Again. Sorry.

The full newsletter’s attached.

Mrs J. Akande
School Business Manager · 01632 960 142
""",
)

letter(
    "en-038-appointment",
    kind="doctor's appointment",
    note="Health service, personal data, confirm or lose the slot, bare link with token",
    sender="Elmfield Surgery <appointments@elmfield-surgery.example>",
    subject="Please confirm your appointment on Tue 1 Dec, 08:50",
    date="2026-11-23 09:00 +0000",
    server="own",
    relay="smtp-eu-4.mailer.clinicdesk.example",
    bounce="b-5550142@mailer.clinicdesk.example",
    signed=("elmfield-surgery.example", "clinicdesk.example"),
    shape="text",
    charset="us-ascii",
    encoding="7bit",
    body="""
Dear Ms Marsh,

you have an NHS blood pressure check with Nurse Delgado on Tuesday
1 December 2026 at 08:50.

Please confirm within 48 hours, otherwise the slot goes to someone else:
https://go.clinicdesk.example/c/k7tq9-5550142

To cancel: https://go.clinicdesk.example/x/k7tq9-5550142
Or ring us on 01632 960 187.

This is an automated message, replies are not read.
Elmfield Surgery
""",
)

letter(
    "en-039-car-insurance",
    kind="insurance renewal",
    brand="admiral",
    note="Automatic renewal with a charge, PDFs attached, 'check your details'; saved bare",
    sender="Admiral <customerservices@admiral.com>",
    subject="Your car insurance renews automatically on 12 December",
    date="2026-11-19 06:30 +0000",
    shape="html",
    accent="#0a4b8c",
    attached=(
        pdf("Renewal_invitation.pdf", "Renewal invitation", "Policy P5550142", "£412.60"),
        pdf("Certificate.pdf", "Certificate of Motor Insurance", "Specimen"),
    ),
    body="""
% £412.60 for another year. Here is how it compares

# Time to renew, Ellen

| Policy | P5550142 |
| Last year | £398.15 |
| This year | £412.60 |

You don’t need to do anything: on 9 December we take the premium from the card we hold for
you, ending 4471, and your cover goes on. You may get the cover cheaper if you shop around.

[[Check my details|https://www.admiral.com/myaccount/renewal?src=em-ren-01]]

Don’t want to renew? [Turn auto-renewal off](https://www.admiral.com/myaccount/auto-renewal)
before 8 December.

---

Admiral is a trading name of EUI Limited, authorised and regulated by the Financial Conduct
Authority. Tŷ Admiral, David Street, Cardiff.
""",
)

letter(
    "en-040-mobile-bill",
    kind="mobile bill",
    brand="o2-uk",
    note="Very short brand name, bill higher than usual, late fee, links in the text",
    sender="O2 <o2mail@mail.o2.co.uk>",
    subject="Your O2 bill: £31.86 (that’s £9.86 more than usual)",
    date="2026-11-06 04:55 +0000",
    server="own",
    relay="mta-70-11.sparkpostmail.com",
    bounce="msprvs1=20555AbCdTEST=bounces-288@bounce.mail.o2.co.uk",
    signed=("mail.o2.co.uk", "sparkpostmail.com"),
    accent="#0019a5",
    body="""
% We take it by Direct Debit on 19 November

# Your bill is ready

| Number | 07700 900142 |
| Airtime plan | £22.00 |
| Outside your plan | £9.86 |
| **Total** | **£31.86** |

You made calls to the Isle of Man that your plan doesn’t include.

[[See my bill|https://mail.o2.co.uk/t/r-l-ttest5550142/x/]]

We’ll collect the money by Direct Debit on 19 November. If there’s not enough in your bank
account, we may restrict your service and add £5.

---

Telefónica UK Limited, 500 Brook Drive, Reading. We always use your name or number. More at
[o2.co.uk/security](https://www.o2.co.uk/help/safety-and-security).
""",
)

letter(
    "en-041-ticket",
    kind="ticket",
    brand="ticketmaster",
    note="Big capitals, countdown, phone ticket, image links; saved without headers",
    sender="Ticketmaster <noreply@email.ticketmaster.co.uk>",
    subject="YOU'RE IN! Your Kelp Choir ticket order 18-55501/UK1",
    date="2026-10-23 10:06 +0100",
    encoding="base64",
    accent="#024ddf",
    body="""
# You’re in!

| Kelp Choir | Sat 5 Dec 2026, 19:30, The Old Net Loft, Lowestoft |
| 2 × Standing | £58.40 |

![View your tickets](https://s1.ticketm.net/mail/view-tickets.png)->https://www.ticketmaster.co.uk/user/orders/18-55501

Your phone is your ticket. Screenshots will not get you in, so sign in with your account before
you leave home.

[[View tickets|https://www.ticketmaster.co.uk/user/orders/18-55501?tm_link=edp_conf]]

---

Please do not reply. Ticketmaster UK Limited, 30 St John Street, London.
""",
)

letter(
    "en-042-hotel-booking",
    kind="hotel booking",
    brand="booking",
    note="A guesthouse's words through a travel site, asks to call about the card",
    sender="Seaview Guesthouse via Booking.com <5550142773-k7tq.x2v9@guest.booking.com>",
    subject="We received this message from Seaview Guesthouse",
    date="2026-09-03 10:40 +0000",
    server="microsoft",
    relay="mailout-202-r2.booking.com",
    bounce="noreply@mailer.booking.com",
    signed=("guest.booking.com", "booking.com"),
    accent="#003b95",
    headers={"Reply-To": "5550142773-k7tq.x2v9@guest.booking.com"},
    body="""
##- Write your answer above this line -##

| Booking 5550142773 |

# New message from Seaview Guesthouse

Dear Ellen, we look forward to Friday! Check-in is from 3 pm, the key is in the box by the
door and the code is 7730#. The tourist tax of €2.40 a night is paid in cash on arrival. Your
card was declined for the deposit on Monday but went through on Tuesday, so all is well.
Warmly, Maeve

[[Reply|safelinks:https://secure.booking.com/guest_messages.html?bn=5550142773&label=msg]]

| Check-in | Friday 11 September 2026 |
| Check-out | Monday 14 September 2026 |

---

A guesthouse must not ask you to pay elsewhere; tell us if one does. Booking.com B.V.,
Oosterdokskade 163, Amsterdam
""",
)

letter(
    "en-043-check-in",
    kind="airline check-in",
    brand="british-airways",
    note="Time is short, single button, sub-domain of the short domain ba.com",
    sender="British Airways <BA.CustSvcs@email.ba.com>",
    subject="Check in now for BA5550 to Lisbon, Ellen",
    date="2026-09-12 07:00 +0000",
    server="own",
    relay="mta93.email.ba.com",
    bounce="bounce-5550142_HTML-7730@bounce.email.ba.com",
    signed=("email.ba.com",),
    shape="html",
    accent="#075aaa",
    body="""
% Choose your seat before they go

![British Airways](https://image.email.ba.com/lib/fe7615/m/1/ribbon.png)->qs:click.email.ba.com/

# You’re off tomorrow

| Booking reference | QTEST5 |
| BA5550 | London Heathrow (T5) 07:20 → Lisbon 10:10 |

[[Check in online|qs:click.email.ba.com/checkin]]

Travelling with hand baggage only? One cabin bag (56 × 45 × 25 cm) and one handbag, please.
From 12 October the EU asks for fingerprints and a photo at the border: allow more time.

---

You receive this service message because of your booking. Please do not reply. British Airways
Plc, Waterside, Harmondsworth.

@ https://click.email.ba.com/open.aspx?ffcb10-5550142
""",
)

letter(
    "en-044-survey",
    kind="survey",
    brand="surveymonkey",
    note="Prize draw, unknown company in front of a platform's address",
    sender="Norwich Harbour Library via SurveyMonkey <member@surveymonkey.com>",
    subject="2 minutes for a £20 book token?",
    date="2026-10-24 11:00 +0000",
    shape="html",
    accent="#00bf6f",
    body="""
# We’d like your opinion

You borrowed eleven books from us this year. Would you tell us what we should buy? One in
fifty answers wins a £20 book token.

[[Begin survey|https://www.surveymonkey.com/r/?sm=TESTkq2vXw0yZl5nT7cJ4hR_5550142_3D_3D]]

The link belongs to you alone: keep it to yourself.

---

[Privacy](https://www.surveymonkey.com/mp/legal/privacy/) |
[Unsubscribe](https://www.surveymonkey.com/optout.aspx?sm=TESTkq2vXw0yZl5nT7cJ4hR)
""",
)

letter(
    "en-045-terms",
    kind="updated terms",
    brand="paypal",
    note="'Changes to your account', action deadline, legal language, Microsoft's order of headers",
    sender="PayPal <paypal@mail.paypal.co.uk>",
    subject="We’re changing our legal agreements on 8 January 2027",
    date="2026-11-04 02:14 +0000",
    server="microsoft",
    relay="mx2.slc.paypal.com",
    bounce="bounce@mail.paypal.co.uk",
    signed=("mail.paypal.co.uk",),
    accent="#003087",
    body="""
% You don't have to do anything to accept them

Hello Ellen Marsh,

We are updating the User Agreement and the Acceptable Use Policy. The changes come into force
on 8 January 2027. In short:

* We explain more clearly when we may limit or close an account.
* The fee for an inactive account goes from £9 to £10 a year.
* We say how we use automated decisions to stop fraud.

[[Read the policy updates|https://www.paypal.com/uk/webapps/mpp/ua/upcoming-policies-full]]

If you agree, you need do nothing. If you don’t, you can
[close your account](https://www.paypal.com/myaccount/settings/) free of charge before that
day.

---

We address you by your first and last name; fakes usually cannot. PayPal UK Ltd, 5 New Street
Square, London. PayPal RT000555:en_GB(en-GB):1.0.0:5550142
""",
)

letter(
    "en-046-support-answer",
    kind="support answer",
    note="Ticket number, asks for a serial number and proof of purchase; sent through Zendesk",
    sender="Priscilla (Quayside Bikes Support) <support@quayside-bikes.example>",
    subject="[Request #55501] Re: Battery stays at 80 %",
    date="2026-10-20 09:36 +0100",
    server="own",
    relay="outbyoip14.pod27.euw1.zdsys.com",
    bounce="support@quayside-bikes.zendesk.com",
    signed=("quayside-bikes.example", "zendesk.com"),
    look="plain",
    headers={
        "In-Reply-To": "<20261019.5550142@reader.example>",
        "References": "<20261019.5550142@reader.example>",
        "Reply-To": "Quayside Bikes Support <support+id55501@quayside-bikes.zendesk.com>",
    },
    body="""
##- Write your answer above this line -##

Hi Ellen,

thank you for writing. A battery that stops at 80 % is usually in storage mode. Hold the power
button for 12 seconds until the light turns blue. If that doesn’t help, please send us the
serial number and a photo of your receipt, and we’ll replace it under warranty.

[The manual, page 14](https://quayside-bikes.example/manuals/battery.pdf)

Priscilla, Quayside Bikes

On 19 Oct 2026, Ellen Marsh wrote:

my battery stays at 80 % since the update. Is it broken? Can you help?

---

Quayside Bikes answers its customers with Zendesk
""",
)

letter(
    "en-047-out-of-office",
    kind="out of office",
    note="Automatic, short, other contact address, null envelope sender",
    sender="Desmond Kirwan <d.kirwan@kirwan-surveyors.example>",
    subject="Automatic reply: Survey of the boathouse",
    date="2026-10-26 08:03 +0000",
    server="own",
    relay="mail-lo4gbr01on2070.outbound.protection.outlook.com",
    signed=("kirwan-surveyors.example",),
    shape="text",
    headers={"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"},
    body="""
Thank you for your message. I’m away until Monday 2 November and won’t
read mail. If it’s urgent please contact Noor on 01632 960 233 or
noor@kirwan-surveyors.example. Please do not send payments or bank
details by e-mail while I’m away.

Desmond
""",
)

letter(
    "en-048-password-expires",
    kind="internal IT",
    note="Own company's IT: 'password expires in 5 days', the most phished sentence of all",
    sender="Reader Example IT Service Desk <servicedesk@reader.example>",
    subject="Your network password expires in 5 days",
    date="2026-11-16 06:00 +0000",
    look="plain",
    shape="html",
    headers={"X-Priority": "1", "Importance": "high"},
    accent="#444444",
    body="""
Dear Ellen Marsh,

the password of your account **EMARSH** expires on Saturday, 21 November 2026.

To change it, press Ctrl+Alt+Del on your office computer and choose *Change a password*. When
working from home, connect to the VPN first or use
[https://password.reader.example](https://password.reader.example/).

If you do not change it in time you will be locked out of mail, Teams and the file server, and
have to come to the desk in person.

IT Service Desk, extension 142. We never ask for your password.
""",
)

letter(
    "en-049-payroll",
    kind="internal HR",
    note=(
        "Own company's payroll: bank details, deadline, signed by nobody "
        "because it never left Exchange"
    ),
    sender="Payroll <payroll@reader.example>",
    to="All Staff <all-staff@reader.example>",
    subject="December salary comes early – check your bank details by 4 December",
    date="2026-11-23 11:30 +0000",
    server="inside",
    look="plain",
    body="""
Dear colleagues,

because of the holidays December’s salary will be paid on **Friday 18 December**. Your payslip
will be in the [HR portal](https://hr.reader.example/payslips) from the 16th.

If you have changed your bank, please update your bank details in the portal by 4 December. We
cannot take changes by e-mail or phone. Expenses handed in after 30 November will be refunded in
January.

Rosalind Pike, Payroll, room 2.14
""",
)

letter(
    "en-050-scan",
    kind="scanner",
    note="Machine mail from own domain, no text to speak of, PDF with a numeric name",
    sender="MFP-2F-East <scanner@reader.example>",
    subject="Scan from MFP-2F-East",
    date="2026-10-14 10:22 +0000",
    shape="text",
    encoding="7bit",
    charset="us-ascii",
    attached=(pdf("20261014102155501.pdf", "(scanned page)"),),
    body="""
Scanned on "MFP-2F-East" (2nd floor, by the lift).

Scan date:  14.10.2026 10:21:55 (+0000)
Questions:  scanner@reader.example
""",
)

letter(
    "en-051-voicemail",
    kind="voicemail",
    brand="ringcentral",
    note="Voicemail notice with an audio attachment, a favourite disguise of credential phish",
    sender="RingCentral <notify@ringcentral.com>",
    subject="New Voice Message from (555) 555-0142 on 10/29/2026 3:12 PM",
    date="2026-10-29 15:13 -0400",
    server="own",
    relay="sjc01-mail04.ringcentral.com",
    signed=("ringcentral.com",),
    shape="html",
    accent="#066fac",
    attached=(wav("VM_5555550142_20261029.wav"),),
    body="""
# Voice Message

Dear Ellen Marsh, you have a new voice message:

| From | (555) 555-0142 |
| Received | Thursday, October 29, 2026 at 3:12 PM |
| Length | 00:01 |
| To | (555) 555-0177 * 142 |

Preview: “Hi Ellen, it's Wes about the moorings, call me back.”

To listen, open the attachment or sign in to [your account](https://app.ringcentral.com/voicemail).

---

You can switch these notices off in your settings. Copyright 2026 RingCentral, Inc.
""",
)

letter(
    "en-052-free-mail-shop",
    kind="small shop",
    note="A shop that sends invoices from a free mailbox and wants a bank transfer",
    sender="Willow & Thread <willowandthread.555014@gmail.com>",
    subject="Invoice for your quilt 🧵",
    date="2026-11-07 20:14 +0000",
    server="gmail",
    relay="mail-wm1-x331.google.com",
    signed=("gmail.com",),
    look="plain",
    attached=(pdf("invoice-077.pdf", "Willow & Thread", "Invoice 077", "Quilt, £160.00"),),
    body="""
Hi Ellen!

The quilt is DONE and I’m so pleased with it, photos on
[my Etsy](https://www.etsy.com/shop/WillowAndThreadTest) and Facebook page. Invoice attached.
Bank transfer is easiest for me (PayPal takes such a cut!) but whatever suits you. As soon as
the payment is in I’ll post it, Royal Mail Tracked 48.

Jo xx
""",
)

letter(
    "en-053-free-hosting-club",
    kind="small association",
    note="Association whose site lives on free hosting, forms elsewhere, sender at a free mailbox",
    sender="Broads Astronomy Circle <broads.astronomy.555014@outlook.com>",
    subject="AGM + subs now due (£15)",
    date="2026-09-22 19:50 +0100",
    look="plain",
    encoding="base64",
    body="""
Dear stargazers,

the AGM is on 8 October at 7.30 in the scout hut. Two things before that:

* Subs are due. £15, or £20 for a household. How to pay is on
[our site](https://broadsastronomy-test.wixsite.com/circle/join).
* Please fill in [this form](https://docs.google.com/forms/d/e/1FAIpQLTEST5550142/viewform) so
that we have your current address and phone number. It’s for the insurance.

Clear skies! Winifred (treasurer)
""",
)

letter(
    "en-054-short-link",
    kind="personal",
    note="Two lines and a shortened link from a person whose given name is Apple",
    sender="Apple Martindale <apple@martindale.example>",
    subject="this one!",
    date="2026-11-22 22:41 +0000",
    server="own",
    relay="fhigh-b4-smtp.mailhost.example",
    bounce="apple@martindale.example",
    signed=("martindale.example", "mailhost.example"),
    shape="text",
    encoding="7bit",
    charset="us-ascii",
    headers={"X-Mailer": "iPhone Mail (23B85)"},
    body="""
That's the video I was talking about https://bit.ly/3TESTk7

You have to watch it now, the bit at 2:10!!

Sent from my iPhone
""",
)

letter(
    "en-055-invented-shop-ses",
    kind="dispatch",
    note="SES: foreign click-tracking host, foreign Return-Path, Reply-To at a help desk",
    sender="Gull & Anchor <orders@gullandanchor.example>",
    subject="Your parcel is on its way! 📦 Order #GA-55501",
    date="2026-11-18 13:37 +0000",
    server="own",
    relay="a4-19.smtp-out.eu-west-1.amazonses.com",
    bounce="0102019a5550142-000000@eu-west-1.amazonses.com",
    signed=("gullandanchor.example", "amazonses.com"),
    accent="#13315c",
    headers={"Reply-To": "help@gullandanchor-support.example"},
    body="""
% DHL has it. Expected Friday

# It has left the building

| 1 × Oilskin hat, medium | £38.00 |
| Carrier | DHL eCommerce |

[[Track my parcel|ses:https://gullandanchor.example/track/GA-55501]]

Something wrong with your address? Tell us today, DHL collects at 5 pm.

---

Gull & Anchor Ltd, invented. You can [unsubscribe](ses:https://gullandanchor.example/u) from
news, but not from messages about your order.

@ ses:https://gullandanchor.example/o.gif
""",
)

letter(
    "en-056-low-balance",
    kind="bank notice",
    brand="wells-fargo",
    note="Overdraft and fee, act today, sign-on link; saved without headers",
    sender="Wells Fargo Online <alerts@notify.wellsfargo.com>",
    subject="Your available balance is below $50.00",
    date="2026-10-08 06:40 -0700",
    accent="#b31b1b",
    shape="html",
    body="""
# Low balance alert

Your account ending in 5521 had **$31.07** available on October 8, 2026 at 6:30 AM Pacific.

To avoid an overdraft fee, make a deposit or transfer before midnight Eastern today.

[[Sign on|https://connect.secure.wellsfargo.com/auth/login/present?origin=cob&LOB=CONS&alert=5550142]]

You chose to get this alert. You can change the amount or turn it off under Manage Alerts.

---

Please do not reply to this email directly. Wells Fargo Bank, N.A. Member FDIC. To report
suspicious mail, forward it to [reportphish@wellsfargo.com](mailto:reportphish@wellsfargo.com).
""",
)

letter(
    "en-057-gov-confirmation",
    kind="unlisted-domain",
    brand="gov-uk",
    note="HMRC confirmation from confirmation.tax.service.gov.uk, which the catalog does not list",
    sender="HMRC <noreply@confirmation.tax.service.gov.uk>",
    subject="Your change of address has been received",
    date="2026-09-16 12:00 +0000",
    server="own",
    relay="a30-5.smtp-out.eu-west-2.amazonses.com",
    bounce="010b019a5550142-000000@mail.confirmation.tax.service.gov.uk",
    signed=("confirmation.tax.service.gov.uk", "amazonses.com"),
    shape="text",
    body="""
Dear Ellen Marsh

Thank you for telling us your new address. We have updated our records.
You do not need to do anything.

If you did not make this change, sign in to your personal tax account
on GOV.UK and tell us. For your safety there is no link in this message.

From HMRC
""",
)

letter(
    "en-058-feedback-qualtrics",
    kind="unlisted-domain",
    brand="evri",
    note="Brand's survey sent from a survey service's domain with that service's links",
    sender="Evri Feedback <noreply@qemailserver.com>",
    subject="How did Colin do? 😊",
    date="2026-11-13 16:20 +0000",
    server="gmail",
    relay="mail-fra1.qualtrics.com",
    bounce="bounce-5550142@qemailserver.com",
    signed=("qemailserver.com",),
    accent="#007bc4",
    body="""
# Your parcel arrived yesterday

Colin brought it at 11:52. Would you tell us in one click how it went?

[[★★★★★ Rate your delivery|https://evri.eu.qualtrics.com/jfe/form/SV_TEST5550142?Q_DL=k7tq9]]

Thank you! Your Evri customer team

---

[Opt out](https://evri.eu.qualtrics.com/CP/Register.php?OptOut=true&RID=TEST) of surveys.
""",
)

letter(
    "en-059-panel-brevo",
    kind="unlisted-domain",
    brand="british-gas",
    note="Brand's customer panel from a delivery service's own domain, links at sendibt",
    sender="British Gas Customer Panel <panel@5550142.brevosend.com>",
    subject="Welcome to the panel, Ellen",
    date="2026-10-01 10:00 +0100",
    server="own",
    relay="hy.d.sender-sib.com",
    bounce="bounces-55501-ellen.marsh=reader.example@hy.d.mailin.fr",
    signed=("5550142.brevosend.com",),
    accent="#00396e",
    headers={"Reply-To": "panel@britishgas.co.uk"},
    body="""
# Good to have you with us

Four times a year we ask 800 customers what they think. There is no right answer and nothing to
buy. The first round is about how we write our bills.

[[See how it works|https://5550142.r.bh.d.sendibt3.com/tr/cl/TESTkq2vXw0yZl5nT7cJ4hR1uP8mE3sK6]]

Changed your mind? Just [leave the panel](https://5550142.r.bh.d.sendibt3.com/tr/un/TEST5550142).

Ruth and the research team at British Gas
""",
)

# German

letter(
    "de-001-packstation",
    kind="locker code",
    brand="dhl",
    note="Code and deadline, parcel words, barcode image, one button",
    sender="DHL Paket <noreply@dhl.de>",
    subject="Ihre Sendung liegt in der Packstation 142 – Abholcode im Anhang der Nachricht",
    date="2026-11-11 14:02 +0100",
    server="own",
    relay="mailout17.dhl.de",
    bounce="bounce@mail.dhl.de",
    signed=("dhl.de",),
    accent="#d40511",
    body="""
% Abholung bis 20.11.2026 möglich

# Ihr Paket ist da

Guten Tag Jonas Weidner,

Ihre Sendung von **Hutmacherei Sörensen** wartet in der Packstation 142, Lindenstraße 3.

| Sendungsnummer | 00340434555501420173 |
| Abholcode | 550 142 |
| Abholen bis | Freitag, 20.11.2026 |

[[Sendung anzeigen|https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434555501420173]]

Danach geht das Paket an den Absender zurück. Geben Sie den Code bitte nicht weiter.

---

Diese Nachricht wurde automatisch erstellt, bitte antworten Sie nicht darauf. DHL Paket GmbH,
Sträßchensweg 10, 53113 Bonn. [Datenschutz](https://www.dhl.de/datenschutz)
""",
)

letter(
    "de-002-mahnung",
    kind="dunning",
    brand="klarna",
    note="Overdue invoice, dunning fee and debt collection threatened, all of it true",
    sender="Klarna <no-reply@klarna.com>",
    subject="Letzte Zahlungserinnerung: 47,90 € an Hutmacherei Sörensen",
    date="2026-10-15 07:10 +0200",
    charset="iso-8859-1",
    accent="#0b051d",
    body="""
% Bitte bis 22. Oktober bezahlen, sonst fallen weitere Gebühren an

# Hallo Jonas, diese Rechnung ist noch offen

Wir haben dir am 18. September und am 2. Oktober geschrieben, aber noch kein Geld erhalten.

| Händler | Hutmacherei Sörensen |
| Rechnung | 5550142 77 |
| Betrag | 46,70 EUR |
| Mahngebühr | 1,20 EUR |
| Offen | 47,90 EUR |

[[Jetzt bezahlen|https://app.klarna.com/de/payments/5550142?src=reminder3]]

Bezahlst du bis zum 22. Oktober nicht, geben wir die Forderung an ein Inkassobüro weiter. Das
kostet dich mehr und kann deine Bonität verschlechtern. Hast du die Ware zurückgeschickt? Dann
[melde die Retoure](https://app.klarna.com/de/returns), und wir stoppen die Frist.

---

Klarna Bank AB (publ), Sveavägen 46, Stockholm. Schon bezahlt? Dann betrachte diese Nachricht als
gegenstandslos.
""",
)

letter(
    "de-003-rechnung",
    kind="invoice",
    brand="hetzner",
    note="Text only, PDF invoice attached, direct debit, no greeting by name",
    sender="Hetzner Online GmbH <billing@hetzner.com>",
    subject="Rechnung R0055501420 vom 01.11.2026",
    date="2026-11-01 05:44 +0100",
    server="own",
    relay="mail.hetzner.company",
    bounce="billing@hetzner.com",
    signed=("hetzner.com",),
    shape="text",
    charset="windows-1252",
    encoding="8bit",
    attached=(pdf("Hetzner_2026-11-01_R0055501420.pdf", "Rechnung R0055501420", "12,49 EUR"),),
    body="""
Sehr geehrte Kundin, sehr geehrter Kunde,

anbei erhalten Sie die Rechnung für den Monat Oktober.

Rechnungsbetrag:  12,49 €
Kundennummer:     K0555014226

Der Betrag wird in den nächsten Tagen von Ihrem Konto abgebucht.
Sollte die Lastschrift nicht eingelöst werden, müssen wir Ihre Server
nach erfolgloser Mahnung sperren.

Ihre Rechnungen finden Sie auch unter
https://accounts.hetzner.com/invoice

Mit freundlichen Grüßen
Ihr Hetzner-Online-Team

Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen
""",
)

letter(
    "de-004-anmeldung",
    kind="sign-in alert",
    brand="microsoft",
    note=(
        "'Ungewöhnliche Anmeldeaktivität' with foreign country and IP: word "
        "for word a phish's theme"
    ),
    sender="Microsoft-Konto-Team <account-security-noreply@accountprotection.microsoft.com>",
    subject="Ungewöhnliche Anmeldeaktivität beim Microsoft-Konto",
    date="2026-09-27 03:19 +0000",
    server="microsoft",
    relay="mail-eastusazlp17010001.outbound.protection.outlook.com",
    signed=("accountprotection.microsoft.com",),
    shape="html",
    accent="#2672ec",
    body="""
Microsoft-Konto

# Ungewöhnliche Anmeldeaktivität

Uns ist etwas an einer Anmeldung bei Ihrem Konto jo•••••@reader.example aufgefallen. Um Sie
zu schützen, haben wir vorerst nachgefragt.

| Land/Region | Portugal |
| IP-Adresse | 198.51.100.142 |
| Datum | 27.09.2026 05:17 (MESZ) |
| Plattform | Android |

Waren Sie das? Dann können Sie diese Nachricht ignorieren. Wenn nicht, hilft diese Seite:

[[Letzte Aktivität prüfen|https://account.live.com/Activity?ref=lgsec]]

An welche Adresse wir solche Hinweise schicken, [bestimmen Sie](https://account.live.com/SecurityNotifications/Update).

---

Vielen Dank, Ihr Microsoft-Konto-Team. Microsoft Corporation, One Microsoft Way, Redmond, WA 98052
""",
)

letter(
    "de-005-newsletter",
    kind="newsletter",
    brand="zalando",
    note="Sale, percentages, 'nur heute', image-heavy, hidden preheader, base64, no headers",
    sender="Zalando <info@mail.zalando.de>",
    subject="⏰ Nur heute: bis zu −50 % auf Stiefel (und ein Gutschein für dich, Jonas)",
    date="2026-11-20 06:02 +0100",
    encoding="base64",
    accent="#ff6900",
    headers=unsubscribe("https://mail.zalando.de/u/d/5550142.html"),
    body="""
% Dein Code wartet schon. Endet um 23:59 Uhr

![Zalando](https://mosaic01.ztat.net/nwl/2026/head.png)->https://mail.zalando.de/r/5550142a

![Stiefel bis zu 50 % günstiger](https://mosaic01.ztat.net/nwl/2026/11/hero.jpg)->https://mail.zalando.de/r/5550142b

# 15 € geschenkt ab 75 €

Dein persönlicher Code: **STIEFEL15**

[[Gutschein einlösen|https://mail.zalando.de/r/5550142c]]

![Damen](https://mosaic01.ztat.net/nwl/2026/11/1.jpg)->https://mail.zalando.de/r/5550142d

![Herren](https://mosaic01.ztat.net/nwl/2026/11/2.jpg)->https://mail.zalando.de/r/5550142e

---

Einlösbar bis 20.11.2026, einmal pro Person, nicht für Marken mit dem Hinweis *. Du möchtest
keine Angebote mehr? [Abmelden](https://mail.zalando.de/u/d/5550142.html). Zalando SE,
Valeska-Gert-Straße 5, 10243 Berlin

@ https://mail.zalando.de/o/5550142.gif
""",
)

letter(
    "de-006-elster",
    kind="tax office",
    brand="elster",
    note="Tax office, 'neue Nachricht', sign-in needed, PDF only in the portal",
    sender="ELSTER <portal@elster.de>",
    subject="Benachrichtigung über die Bereitstellung eines Bescheids",
    date="2026-09-10 22:41 +0200",
    server="own",
    relay="mx3.elster.de",
    signed=("elster.de",),
    shape="text",
    charset="iso-8859-1",
    body="""
Guten Tag,

für das Benutzerkonto jweidner77 liegt ein neuer Bescheid vor:

   Steuerbescheid 2025, Finanzamt Musterstadt-Süd

Melden Sie sich bei Mein ELSTER an und öffnen Sie "Meine Bescheide".
Mit der Bereitstellung beginnt die Frist für einen Einspruch.

Aus Sicherheitsgründen enthält diese Nachricht keinen Link auf Ihr
Konto. Die Adresse lautet www.elster.de.

Diese E-Mail wurde automatisch erzeugt. Bitte antworten Sie nicht.

Ihr ELSTER-Team
""",
)

letter(
    "de-007-wartung",
    kind="bank notice",
    brand="commerzbank",
    note="Bank speaks of blocked banking, photoTAN and a new app; only maintenance; no headers",
    sender="Commerzbank <newsletter@commerzbank.de>",
    subject="Wartungsarbeiten am Wochenende: Online-Banking zeitweise gesperrt",
    date="2026-10-29 09:00 +0100",
    charset="iso-8859-1",
    accent="#002e3c",
    body="""
# Wir bauen für Sie um

Sehr geehrter Herr Weidner,

in der Nacht von Samstag, 31. Oktober, 22 Uhr, bis Sonntag, 6 Uhr, können Sie sich nicht im
Online-Banking anmelden. Auch Freigaben per photoTAN sind in dieser Zeit gesperrt. Mit der Karte
bezahlen und Geld abheben geht wie gewohnt.

Bitte aktualisieren Sie danach die App. Ältere Fassungen als 9.4 funktionieren ab 2. November
nicht mehr.

[[Mehr zu den Arbeiten|https://www.commerzbank.de/wartung]]

---

Wir fragen Sie nie per E-Mail nach PIN, TAN oder Teilnehmernummer. Verdächtiges bitte an
phishing@commerzbank.com. Commerzbank AG, Kaiserplatz, 60311 Frankfurt am Main
""",
)

letter(
    "de-008-check-in",
    kind="airline check-in",
    brand="lufthansa",
    note="Sub-domain of the brand, one button with booking code, link counter",
    sender="Lufthansa <online@booking-lufthansa.lufthansa.com>",
    subject="Jetzt einchecken: LH5550 nach Göteborg am 04.09.2026",
    date="2026-09-03 06:25 +0200",
    server="gmail",
    relay="mail.booking-lufthansa.lufthansa.com",
    signed=("booking-lufthansa.lufthansa.com", "lufthansa.com"),
    shape="html",
    accent="#05164d",
    body="""
% In 23 Stunden geht es los

# Ihr Check-in ist offen

Sehr geehrter Herr Weidner,

| Buchungscode | 5TESTQ |
| LH5550 | Frankfurt 07:25 – Göteborg 09:10 |

[[Einchecken|https://www.lufthansa.com/de/de/online-check-in?filekey=5TESTQ&lastname=WEIDNER]]

Achtung: Das Gate schließt 15 Minuten vor dem Abflug. Wer nicht eincheckt, verliert den Anspruch
auf den gewählten Sitzplatz.

---

Deutsche Lufthansa AG, Venloer Straße 151–153, 50672 Köln. Bitte antworten Sie nicht auf diese
Nachricht.
""",
)

letter(
    "de-009-arzttermin",
    kind="doctor's appointment",
    note="Personal data, 'bitte bestätigen', cancellation fee; raw 8-bit text, no headers",
    sender="Zahnarztpraxis Dr. Yıldız <praxis@zahnarzt-yildiz.example>",
    subject="Ihr Termin am 02.12. – bitte bestätigen",
    date="2026-11-24 08:05 +0100",
    shape="text",
    charset="iso-8859-1",
    encoding="8bit",
    body="""
Sehr geehrter Herr Weidner,

wir erinnern Sie an Ihren Termin am Mittwoch, 02.12.2026, 10:15 Uhr.

Bitte bestätigen Sie ihn heute noch mit einer kurzen Antwort oder unter
030 23125 142. Nicht abgesagte Termine müssen wir mit 45 EUR in Rechnung
stellen. Bringen Sie bitte Ihre Versichertenkarte mit und schicken Sie uns
vorab den ausgefüllten Anamnesebogen.

Herzliche Grüße
Ihr Praxisteam
""",
)

letter(
    "de-010-stadtwerke",
    kind="utility bill",
    note="Unknown company, back payment of 312 euros, PDF attached, new advance payment",
    sender="Stadtwerke Lindenau <kundenservice@stadtwerke-lindenau.example>",
    subject="Ihre Jahresabrechnung: Nachzahlung 312,08 €",
    date="2026-11-17 12:00 +0100",
    server="own",
    relay="mta3.versand.stadtwerke-lindenau.example",
    bounce="bounce@versand.stadtwerke-lindenau.example",
    signed=("stadtwerke-lindenau.example",),
    accent="#00703c",
    attached=(pdf("Jahresabrechnung_2026.pdf", "Stadtwerke Lindenau", "Nachzahlung 312,08 EUR"),),
    body="""
# Ihre Abrechnung ist da

Guten Tag Jonas Weidner,

der letzte Winter war lang, und das sieht man leider auch hier.

| Kundenkonto | 5550 1427 |
| Nachzahlung | 312,08 € |
| Fällig am | 01.12.2026 |
| Neuer Abschlag | 94,00 € im Monat |

Haben Sie uns ein SEPA-Mandat erteilt, buchen wir ab. Sonst überweisen Sie bitte rechtzeitig, um
Mahnkosten und eine Sperrung zu vermeiden. Die Bankverbindung steht in der angehängten Rechnung.

[[Zum Kundenportal|https://portal.stadtwerke-lindenau.example/login]]

Fällt Ihnen das schwer? Rufen Sie uns an: 0221 4710 142. Raten sind möglich.

---

Stadtwerke Lindenau GmbH (erfunden), Am Gaswerk 1
""",
)

letter(
    "de-011-unzustellbar",
    kind="bounce",
    note=(
        "Exim's delivery report in German surroundings, quoted mail about "
        "money, dotted machine host"
    ),
    sender="Mail Delivery System <Mailer-Daemon@mailrelay4.hosting-nord.example>",
    subject="Mail delivery failed: returning message to sender",
    date="2026-09-19 16:40 +0200",
    server="own",
    relay="mailrelay4.hosting-nord.example",
    signed=("mailrelay4.hosting-nord.example",),
    shape="text",
    charset="us-ascii",
    encoding="7bit",
    headers={
        "X-Failed-Recipients": "h.soerensen@hutmacherei.example",
        "Auto-Submitted": "auto-replied",
    },
    body="""
The mail software of this host wrote this message by itself.

What you sent could not be delivered, and trying again will not help.
Address that failed:

  h.soerensen@hutmacherei.example
    host mx.hutmacherei.example [203.0.113.51]
    SMTP error from remote mail server after end of data:
    552 5.2.2 Mailbox full / Postfach voll
""",
    report=(
        Part(
            type="message/delivery-status",
            encoding="7bit",
            content="Reporting-MTA: dns; mailrelay4.hosting-nord.example\n\n"
            "Action: failed\nFinal-Recipient: rfc822;h.soerensen@hutmacherei.example\n"
            "Status: 5.2.2\nRemote-MTA: dns; mx.hutmacherei.example\n",
        ),
        Part(
            type="message/rfc822",
            encoding="8bit",
            charset="utf-8",
            content="From: Jonas Weidner <jonas.weidner@reader.example>\n"
            "To: h.soerensen@hutmacherei.example\nSubject: Klarna\n"
            "Content-Type: text/plain; charset=utf-8\n\n"
            "Moin Hauke, Klarna mahnt mich, obwohl der Hut längst zurück ist.\n"
            "Kannst du die Retoure bestätigen? Jonas\n",
        ),
    ),
)

letter(
    "de-012-fitness",
    kind="membership ends",
    note="'Ihre Mitgliedschaft endet', last payment, offer to stay, tracking links, no headers",
    sender="Kraftwerk Fitness Lindenau <mitglieder@kraftwerk-fitness.example>",
    subject="Kündigungsbestätigung: Ihre Mitgliedschaft endet am 31.12.2026",
    date="2026-11-09 17:15 +0100",
    accent="#e2001a",
    encoding="base64",
    body="""
# Schade, dass Sie gehen

Lieber Jonas,

wir bestätigen die Kündigung vom 8. November. Ihre Mitgliedschaft endet am 31.12.2026, die letzte
Abbuchung (24,90 €) kommt am 1. Dezember. Ihre Karte wird danach automatisch gesperrt, der
Inhalt nicht geräumter Spinde wird im Januar entsorgt.

Überlegen Sie es sich noch einmal? Zwei Monate gratis, wenn Sie bis Sonntag bleiben:

[[Ich bleibe|hubspot:https://kraftwerk-fitness.example/bleiben]]

---

Kraftwerk Fitness (erfunden), Gasse 5, Lindenau. [Keine Werbung mehr](hubspot:https://kraftwerk-fitness.example/stop)
""",
)

letter(
    "de-013-nachname-ford",
    kind="person named like a brand",
    note="Douglas Ford writes about a Telekom contract and a deposit; private mail, free mailbox",
    sender="Douglas Ford <d.ford.lindenau.555014@gmx.de>",
    subject="Wohnung: Kaution + Telekom-Anschluss",
    date="2026-10-04 20:37 +0200",
    server="own",
    relay="mout.gmx.net",
    signed=("gmx.de",),
    shape="text",
    body="""
Hallo Jonas,

die Kaution ist heute angekommen, danke! Zwei Kleinigkeiten noch:

- Der Telekom-Anschluss läuft bis Ende des Monats auf mich. Bitte
  melde dich dort an, sonst wird er abgeschaltet.
- Ich brauche deine neue IBAN für die Rückzahlung der Heizkosten.
  Ruf mich lieber an, als sie zu mailen (0171 3920 014).

Grüße aus Bergen
Douglas
""",
)

letter(
    "de-014-beauty-card",
    kind="unlisted-domain",
    brand="douglas",
    note="Loyalty mail from a campaign domain that carries the brand's name and is not listed",
    sender="Douglas Beauty Card <service@douglas-beautycard.example>",
    subject="Danke für fünf Jahre, lieber Jonas 🎁",
    date="2026-10-10 09:30 +0200",
    server="own",
    relay="mta12.emarsys.net",
    bounce="suite55@douglas-beautycard.example",
    signed=("douglas-beautycard.example", "emarsys.net"),
    accent="#9bdcd2",
    body="""
# Fünf Jahre!

So lange haben Sie schon unsere Karte. Als kleines Dankeschön liegt bei Ihrem nächsten Besuch in
der Filiale eine Duftprobe für Sie bereit. Zeigen Sie einfach diese Nachricht an der Kasse.

[[Filiale finden|https://www.douglas.de/de/l/filialen]]

---

[Abmelden](https://link.douglas-beautycard.example/u/5550142). Parfümerie Douglas GmbH, Düsseldorf
""",
)

# Portuguese

letter(
    "pt-001-taxa-importacao",
    kind="customs fee",
    brand="correios",
    note="Customs duty to pay before delivery, deadline, return threatened; no headers",
    sender="Correios <naoresponda@correios.com.br>",
    subject="Pagamento pendente: sua encomenda NX555014226BR aguarda o imposto de importação",
    date="2026-10-06 11:20 -0300",
    accent="#00416b",
    body="""
% Pague até 05/11 para receber sua encomenda

# Sua encomenda foi tributada

Olá, Joana Freitas,

a Receita Federal fiscalizou a encomenda e calculou os tributos abaixo. Assim que o pagamento
for confirmado, seguimos com a entrega.

| Objeto | NX555014226BR |
| Imposto de importação | R$ 38,20 |
| ICMS | R$ 29,74 |
| Total | R$ 67,94 |

[[Acessar Minhas Importações|https://cas.correios.com.br/login?service=https%3A%2F%2Fportalimportador.correios.com.br]]

O prazo é de 30 dias. Depois disso o objeto volta ao remetente. Não fazemos cobrança por PIX
enviado em mensagem: pague somente dentro do portal ou do aplicativo.

---

Mensagem automática, não responda. Empresa Brasileira de Correios e Telégrafos.
""",
)

letter(
    "pt-002-compra-aprovada",
    kind="card use notice",
    brand="nubank",
    note="Purchase the reader may not know, 'não reconhece?' link, short text",
    sender="Nubank <todomundo@nubank.com.br>",
    subject="Compra de R$ 219,90 aprovada em LIVRARIA DO CAIS",
    date="2026-11-02 18:47 -0300",
    server="own",
    relay="a9-77.smtp-out.amazonses.com",
    bounce="0100019a5550142-000000@bounce.nubank.com.br",
    signed=("nubank.com.br", "amazonses.com"),
    accent="#820ad1",
    body="""
# Compra aprovada

Joana, sua compra no crédito foi aprovada.

| Valor | R$ 219,90 em 2x |
| Onde | LIVRARIA DO CAIS |
| Cartão | final 4471 |
| Quando | 02/11/2026, 18:46 |

Não reconhece esta compra? Bloqueie o cartão no app e fale com a gente pelo chat. Nunca ligamos
pedindo senha ou transferência.

[[Abrir o app|https://app.nubank.com.br/credit/purchases/5550142]]

---

Nu Pagamentos S.A., Rua Capote Valente, 39, São Paulo – SP. Ouvidoria: veja os canais em
[nubank.com.br/contato](https://nubank.com.br/contato)
""",
)

letter(
    "pt-003-receita",
    kind="tax office",
    brand="receita-federal",
    note=(
        "Tax authority, 'malha fina', irregularity, penalty: genuine notice "
        "without any link to sign in"
    ),
    sender="Receita Federal <nao-responda@www.gov.br>",
    subject="Há uma nova mensagem na sua caixa postal do e-CAC",
    date="2026-09-23 08:30 -0300",
    shape="text",
    charset="iso-8859-1",
    body="""
Prezada contribuinte,

há uma nova mensagem para o CPF ***.550.142-** na caixa postal do
e-CAC, assunto: "Declaração retida em malha - pendências".

Para ler, acesse o e-CAC com sua conta gov.br (nível prata ou ouro),
digitando o endereço no navegador. Se houver erro, você pode
retificar a declaração antes da intimação e evitar a multa.

A Receita Federal não envia links para regularização por e-mail nem
pede pagamento por esta via.

Secretaria Especial da Receita Federal do Brasil
""",
)

letter(
    "pt-004-fatura-luz",
    kind="utility bill",
    brand="edp",
    note="European Portuguese bill with payment reference and PDF, disconnection warning",
    sender="EDP Comercial <fatura@edp.pt>",
    subject="A sua fatura de eletricidade de outubro: 61,37 €",
    date="2026-11-05 07:01 +0000",
    server="own",
    relay="mail14.fatura.edp.pt",
    bounce="devolucoes@fatura.edp.pt",
    signed=("edp.pt",),
    charset="iso-8859-1",
    accent="#c8102e",
    attached=(pdf("Fatura_555014200077.pdf", "EDP Comercial", "Fatura 61,37 EUR"),),
    body="""
# Olá Joana, eis a sua fatura

| Fatura | FT 555014200077 |
| Valor | 61,37 EUR |
| Data limite | 26 de novembro de 2026 |
| Entidade / Referência | 20555 / 555 014 273 |

[[Ver fatura|https://www.edp.pt/particulares/area-cliente/faturas/555014200077]]

Após a data limite acrescem juros e o fornecimento pode ser interrompido. Já pagou? Então não
ligue a este aviso.

---

Este e-mail é automático. EDP Comercial – Comercialização de Energia, S.A., Lisboa. Adira ao
débito direto na [área de cliente](https://www.edp.pt/particulares/area-cliente).
""",
)

letter(
    "pt-005-pontos",
    kind="points expiring",
    brand="livelo",
    note="Expiring points with countdown, the most common Brazilian pretext, here genuine",
    sender="Livelo <comunicacao@email.livelo.com.br>",
    subject="Joana, 8.420 pontos expiram amanhã ⚠️ Resgate agora",
    date="2026-10-29 08:00 -0300",
    server="gmail",
    relay="mta5.email.livelo.com.br",
    bounce="bounce-5550142@bounce.email.livelo.com.br",
    signed=("email.livelo.com.br",),
    shape="html",
    accent="#ff0a78",
    headers=unsubscribe("https://click.email.livelo.com.br/unsub_center.aspx?qs=5550142"),
    body="""
% Não perca: só até 30/10, 23h59

![Livelo](https://image.email.livelo.com.br/lib/fe2f15/m/1/topo.png)->qs:click.email.livelo.com.br/a

# Faltam 24 horas!

Você tem **8.420 pontos** que vencem em 30/10/2026. Troque por passagens, produtos ou dinheiro
de volta na fatura.

[[RESGATAR MEUS PONTOS|qs:click.email.livelo.com.br/b]]

![Até 60 % de desconto no resgate](https://image.email.livelo.com.br/lib/fe2f15/m/1/oferta.jpg)->qs:click.email.livelo.com.br/c

---

Oferta sujeita a estoque. Não quer mais receber? [Descadastre-se](qs:click.email.livelo.com.br/u).
Livelo S.A., Alameda Xingu, Barueri – SP

@ https://click.email.livelo.com.br/open.aspx?ffcb10-5550142
""",
)

letter(
    "pt-006-escola",
    kind="school newsletter",
    note="Form to fill in, payment due, urgent capitals, free hosting; raw latin-1, no headers",
    sender="Escola Básica do Moinho <secretaria@escola-moinho.example>",
    subject="URGENTE: autorização para a visita de estudo (até sexta!)",
    date="2026-10-12 16:10 +0100",
    shape="text",
    charset="iso-8859-1",
    encoding="8bit",
    body="""
Caros encarregados de educação,

faltam 9 autorizações para a visita ao Oceanário. Sem autorização e sem
os 12 EUR o aluno NÃO pode ir. Preencham por favor o formulário:

https://forms.gle/TEST5550142abc

Peço também que actualizem os contactos e o número de contribuinte, que
a companhia de seguros exige este ano.

Obrigada,
Graça Meireles
Secretaria
""",
)

letter(
    "pt-007-termos",
    kind="updated terms",
    brand="mercado-libre",
    note="'Sua conta', 'dados', deadline: new terms; base64, sent through the brand's own mailer",
    sender="Mercado Livre <info@mercadolivre.com.br>",
    subject="Atualizamos os nossos Termos e Condições",
    date="2026-09-15 10:00 -0300",
    server="own",
    relay="smtp-ar-12.mercadolivre.com.br",
    bounce="bounces@mercadolivre.com.br",
    signed=("mercadolivre.com.br",),
    encoding="base64",
    accent="#3483fa",
    body="""
% Valem a partir de 15 de outubro

# Há novidades nas regras da sua conta

Oi, Joana!

A partir de 15/10/2026 valem novos Termos e Condições e uma nova Declaração de Privacidade.
Explicamos melhor quando uma conta pode ser suspensa e por quanto tempo guardamos seus dados.

[[Ver o que mudou|https://www.mercadolivre.com.br/ajuda/Termos-e-condicoes_5550]]

Se você continuar usando a conta depois dessa data, entendemos que está de acordo. Se não,
pode encerrá-la em [Meu perfil](https://myaccount.mercadolivre.com.br/profile).

---

Não responda a este e-mail. Mercado Livre Brasil, Av. das Nações Unidas, 3003, Osasco – SP
""",
)

letter(
    "pt-008-entregue",
    kind="invoice",
    note="Small print shop: boleto attached, free mailbox in Reply-To, 'segue em anexo'",
    sender="Gráfica Beira-Rio <financeiro@grafica-beirario.example>",
    subject="Segue boleto e nota fiscal – convites Joana",
    date="2026-10-20 15:33 -0300",
    server="own",
    relay="smtp2.hospeda.example",
    bounce="financeiro@grafica-beirario.example",
    signed=("grafica-beirario.example",),
    look="plain",
    headers={"Reply-To": "grafica.beirario.555014@hotmail.com"},
    attached=(
        pdf("boleto_5550142.pdf", "Boleto", "R$ 480,00"),
        pdf("NFe_000077.pdf", "Nota fiscal 77"),
    ),
    body="""
Boa tarde Joana, tudo bem?

Segue em anexo o boleto dos convites (R$ 480,00, vencimento 27/10) e a nota fiscal. Se preferir
PIX, me chama que eu passo a chave por telefone.

Qualquer dúvida estou à disposição!

Abraço, Neide – Financeiro
""",
)

letter(
    "pt-009-encontro",
    kind="unlisted-domain",
    brand="nubank",
    note="Event invitation of a bank from an event domain that the catalog does not list",
    sender="Nubank Comunidade <oi@nucomunidade-eventos.example>",
    subject="Te esperamos no encontro de sábado 💜",
    date="2026-09-09 09:00 -0300",
    server="gmail",
    relay="o7.ptr5550.nucomunidade-eventos.example",
    bounce="bounces+5550142@em.nucomunidade-eventos.example",
    signed=("nucomunidade-eventos.example", "sendgrid.info"),
    accent="#820ad1",
    body="""
# Café, conversa e finanças sem susto

Oi, Joana! Sua inscrição está confirmada. Sábado, 12/09, às 10h, na Casa do Cais. É só dar o seu
nome na entrada.

[[Ver a programação|sendgrid:https://nucomunidade-eventos.example/programa]]

Não vai poder vir? Responda a este e-mail e passamos o lugar para outra pessoa.
""",
)

# French

letter(
    "fr-001-code",
    kind="one-time code",
    brand="credit-agricole",
    note="Bank, code, payment to confirm, 'si ce n’est pas vous'; saved without headers",
    sender="Crédit Agricole <ne-pas-repondre@credit-agricole.fr>",
    subject="Votre code de sécurité : 550 142",
    date="2026-11-12 20:08 +0100",
    shape="html",
    accent="#007d57",
    body="""
Bonjour Madame Besson,

Voici le code demandé pour ajouter un bénéficiaire de virement :

# 550 142

Il est valable 10 minutes. Si vous n’êtes pas à l’origine de cette demande, ne communiquez ce
code à personne, pas même à un conseiller qui vous appellerait, et faites opposition sans
attendre depuis l’application.

---

Message automatique, merci de ne pas y répondre. Crédit Agricole S.A., 12 place des États-Unis,
Montrouge. [Sécurité](https://www.credit-agricole.fr/particulier/informations/securite.html)
""",
)

letter(
    "fr-002-billet",
    kind="ticket",
    brand="sncf",
    note="Travel order with PDF, booking code, links to a sub-domain with long tokens",
    sender="SNCF Connect <ne-pas-repondre@connect.sncf.fr>",
    subject="Confirmation de votre commande – Paris ⇄ Quimper",
    date="2026-10-18 22:31 +0200",
    server="own",
    relay="mta4.connect.sncf.fr",
    bounce="retours@connect.sncf.fr",
    signed=("connect.sncf.fr",),
    accent="#0c131f",
    attached=(pdf("e-billet_QTEST5.pdf", "e-billet", "QTEST5", "Paris - Quimper"),),
    body="""
% Aller le 30 octobre à 8h55

# C’est réservé !

Bonjour Claire,

| Dossier | QTEST5 |
| Aller | ven. 30 oct., Paris Montparnasse 8h55 → Quimper 12h32 |
| Retour | lun. 2 nov., Quimper 16h27 → Paris Montparnasse 20h05 |
| Total | 114,00 € |

[[Voir mon voyage|https://www.sncf-connect.com/app/trips/QTEST5?owner=BESSON]]

Votre e-billet est en pièce jointe. Il est nominatif, contrôlé avec une pièce d’identité, et
échangeable sans frais jusqu’à 7 jours avant le départ.

---

Vous recevez ce message de service parce que vous avez passé commande. SNCF Voyageurs, 4 rue
André Campra, Saint-Denis
""",
)

letter(
    "fr-003-renouvellement",
    kind="domain renewal",
    brand="gandi",
    note="Expired domain, site cut off, pay now; text only, several links",
    sender="Gandi <no-reply@gandi.net>",
    subject="[GANDI] Dernier rappel : besson-reliure.example a expiré",
    date="2026-09-05 04:12 +0000",
    server="gmail",
    relay="relay11.mail.gandi.net",
    signed=("gandi.net",),
    shape="text",
    body="""
Bonjour Claire Besson,

le nom de domaine suivant a expiré le 1er septembre 2026 :

    besson-reliure.example

Votre site et vos adresses e-mail ne fonctionnent plus. Vous pouvez
encore le renouveler au tarif normal (19,18 € TTC) jusqu’au 11 octobre :

    https://admin.gandi.net/domain/besson-reliure.example/renew

Passé ce délai, la restauration coûtera 99,60 € et le domaine finira par
être supprimé. Si vous n’en voulez plus, ignorez ce message.

L’équipe Gandi
https://www.gandi.net – https://help.gandi.net
""",
)

letter(
    "fr-004-facture-mobile",
    kind="unlisted-domain",
    brand="free-fr",
    note="Bill from free-mobile.fr, which Free really uses and the catalog does not list",
    sender="Free Mobile <freemobile@free-mobile.fr>",
    subject="Votre facture Free Mobile de novembre est disponible",
    date="2026-11-03 06:46 +0100",
    server="own",
    relay="smtp9.free-mobile.fr",
    signed=("free-mobile.fr",),
    shape="html",
    charset="iso-8859-15",
    accent="#cd1e25",
    attached=(pdf("Facture_5550142.pdf", "Free Mobile", "19,99 EUR"),),
    body="""
Chère abonnée,

votre facture de 19,99 € est disponible. Le prélèvement aura lieu le 8 novembre. En cas de
rejet, des frais de 7,50 € s’appliquent et votre ligne peut être suspendue.

| Ligne | 06 39 98 01 42 |
| Identifiant | 55501427 |

[[Consulter ma facture|https://mobile.free.fr/account/conso-et-factures]]

---

Free Mobile, SAS, 16 rue de la Ville l’Évêque, 75008 Paris. Ceci est un message automatique.
""",
)

letter(
    "fr-005-impots",
    kind="tax office",
    brand="impots",
    note=(
        "Refund and tax notice by the tax office; sign-in, deadline, spelling out of fraud warnings"
    ),
    sender="DGFiP - Impôts <ne-pas-repondre@dgfip.impots.gouv.fr>",
    subject="Votre avis de taxe foncière est disponible",
    date="2026-09-24 13:20 +0200",
    server="microsoft",
    relay="smtpout7.dgfip.impots.gouv.fr",
    signed=("dgfip.impots.gouv.fr",),
    shape="text",
    charset="iso-8859-1",
    body="""
Bonjour,

votre avis de taxe foncière 2026 est disponible dans votre espace
particulier. Montant à payer : 842 EUR, date limite : 15 octobre 2026
(20 octobre en ligne). Un retard entraîne une majoration de 10 %.

Connectez-vous sur impots.gouv.fr, rubrique "Documents".

Attention aux courriels frauduleux : l'administration ne vous demande
jamais votre numéro de carte bancaire pour un remboursement.

La direction générale des Finances publiques
""",
)

letter(
    "fr-006-amie",
    kind="personal",
    note="A friend writes about La Poste, Leboncoin and a code; windows-1252, no headers",
    sender="Maëlle Kervran <maelle@kervran.example>",
    subject="Colis La Poste… et ton code Leboncoin",
    date="2026-11-01 19:55 +0100",
    shape="text",
    charset="windows-1252",
    body="""
Coucou Claire,

La Poste dit que ton colis est bloqué en douane, il faut payer 14 € de
frais (c’est vrai, j’ai appelé !). Tu me rembourseras quand on se voit.

Pour le vélo sur Leboncoin : l’acheteur a payé, il te faudra juste lui
donner le code de retrait quand il vient, PAS avant.

Et regarde ça : https://tinyurl.com/test5550142 :-D

Bises
Maëlle
""",
)

letter(
    "fr-007-retrait",
    kind="delivery attempt",
    brand="la-poste",
    note="Chronopost: parcel waiting at a shop, identity card needed, deadline",
    sender="Chronopost <notifications@chronopost.fr>",
    subject="Votre colis XT555014226FR vous attend en point relais",
    date="2026-11-19 18:02 +0100",
    server="own",
    relay="smtp3.notifications.chronopost.fr",
    bounce="retour@notifications.chronopost.fr",
    signed=("chronopost.fr",),
    accent="#0a5e9c",
    encoding="base64",
    body="""
% À retirer avant le 26 novembre, muni d’une pièce d’identité

# Nous sommes passés, vous étiez absente

Bonjour Claire Besson,

votre colis est déposé à l’Épicerie du Phare, 3 quai des Sardiniers, Douarnenez.

| Numéro | XT555014226FR |
| Expéditeur | Reliures Le Goff |
| À retirer avant le | 26 novembre 2026 |

[[Suivre ou reprogrammer|https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=XT555014226FR]]

Aucun frais ne vous sera demandé.

---

Chronopost SAS, 3 avenue Gallieni, Gentilly. Ne pas répondre à ce message.
""",
)

letter(
    "fr-008-atelier",
    kind="unlisted-domain",
    brand="decathlon",
    note="Shop's newsletter domain not listed; friendly invitation; Mailjet-like counting links",
    sender="Decathlon Quimper <bonjour@infos-decathlon.example>",
    subject="Atelier vélo gratuit samedi 🚲",
    date="2026-10-07 11:00 +0200",
    server="own",
    relay="o153.p8.mailjet.com",
    bounce="55501427.aaaa@bnc3.mailjet.com",
    signed=("infos-decathlon.example",),
    accent="#3643ba",
    body="""
# On regonfle ?

Samedi de 14 h à 17 h, notre équipe de Quimper règle vos freins et regonfle vos pneus, pour
rien. Pas d’inscription, venez comme vous êtes.

[[Plan d’accès|https://www.decathlon.fr/store-view/magasin-de-sports-quimper-0005550]]

À samedi ! Yann et l’équipe

---

[Se désinscrire](https://x5550.mjt.lu/unsub2?m=TEST5550142&b=k7tq9)
""",
)

# Spanish, Italian, Dutch

letter(
    "es-001-apellido-santander",
    kind="person named like a brand",
    note="Marta Santander signs a mail about keys, a transfer and an account number",
    sender="Marta Santander <marta.santander@rios-y-santander.example>",
    subject="Señal del piso y número de cuenta",
    date="2026-09-17 13:22 +0200",
    server="own",
    relay="smtp-sal-p4.correo-alojado.example",
    bounce="marta.santander@rios-y-santander.example",
    signed=("rios-y-santander.example",),
    look="plain",
    body="""
Hola, Lucía:

¡enhorabuena! El piso es tuyo. La señal son 600 € y el número de cuenta está en el contrato que
firmaste el martes. Confírmamelo por teléfono antes de hacer la transferencia, que nunca se sabe.

Las llaves te las doy el día 1. Un abrazo,

Marta Santander

Ríos y Santander, gestión de fincas
""",
)

letter(
    "es-002-aduana",
    kind="customs fee",
    brand="correos",
    note="Import procedure with payment and documents asked for, deadline; saved without headers",
    sender="Correos <aduanas@correos.es>",
    subject="Tu envío está en la aduana: elige cómo hacer el trámite",
    date="2026-11-04 09:41 +0100",
    charset="iso-8859-1",
    accent="#1c3f94",
    body="""
% Tienes 15 días. Después el envío se devuelve

# Falta un trámite

Hola, Lucía:

ha llegado desde fuera de la Unión Europea el envío CP555014226GB. Para entregártelo
necesitamos el justificante de compra y el pago del IVA y de la tarifa de gestión.

| Valor declarado | 84,00 EUR |
| IVA de importación | 17,64 EUR |
| Gestión | 5,50 EUR |

[[Hacer el trámite|https://www.correos.es/es/es/particulares/enviar/aduanas/adt?codigo=CP555014226GB]]

Puedes hacerlo también en cualquier oficina. Nunca pedimos los datos de tu tarjeta por SMS.

---

Sociedad Estatal Correos y Telégrafos, S.A., S.M.E., Conde de Peñalver 19, Madrid
""",
)

letter(
    "it-001-codice",
    kind="one-time code",
    brand="poste-italiane",
    note="PostePay, code, block of the app: what half of Italian phish says",
    sender="Poste Italiane <noreply@posteitaliane.poste.it>",
    subject="Il codice per attivare l’app è 550142",
    date="2026-10-22 12:51 +0200",
    server="own",
    relay="mailout9.posteitaliane.poste.it",
    signed=("posteitaliane.poste.it",),
    shape="html",
    accent="#0047bb",
    body="""
Gentile Paolo Ferri,

il codice per abilitare l’app PostePay sul nuovo telefono è

# 550142

Scade tra 5 minuti. Se non sei stato tu, non comunicarlo a nessuno e blocca la carta dal sito
digitando l’indirizzo poste.it. Le nostre e-mail non contengono link per accedere al conto.

---

Poste Italiane S.p.A., viale Europa 190, Roma. Messaggio automatico, si prega di non rispondere.
""",
)

letter(
    "it-002-biglietto",
    kind="ticket",
    brand="trenitalia",
    note="Ticket order with PDF and PNR, strike announced; saved bare, base64",
    sender="Trenitalia <noreply@trenitalia.it>",
    subject="Biglietto FR 5550 Bologna C.le – Lecce + avviso di sciopero",
    date="2026-11-20 17:03 +0100",
    encoding="base64",
    accent="#006c3b",
    attached=(pdf("ticket_QTEST5.pdf", "Biglietto", "PNR QTEST5"),),
    body="""
# Il tuo viaggio

| PNR | QTEST5 |
| FR 5550 | 27/11/2026, Bologna C.le 10:38 → Lecce 16:59 |
| Importo | 64,90 € |

In allegato trovi il biglietto. **Attenzione**: il 27 novembre è previsto uno sciopero. Se il
treno è cancellato puoi chiedere il rimborso completo dall’area personale.

[[Gestisci il viaggio|https://www.trenitalia.com/area-riservata/viaggi/QTEST5]]

---

Trenitalia S.p.A., piazza della Croce Rossa 1, Roma
""",
)

letter(
    "nl-001-pakket",
    kind="delivery attempt",
    brand="postnl",
    note="Missed parcel, barcode, deadline, one button, Microsoft's order of headers",
    sender="PostNL <noreply@postnl.nl>",
    subject="Je was niet thuis – haal je pakket op bij Boekhandel De Vuurtoren",
    date="2026-11-13 17:48 +0100",
    server="microsoft",
    relay="mta7.mail.postnl.nl",
    bounce="bounce-5550142@mail.postnl.nl",
    signed=("postnl.nl",),
    accent="#ff6200",
    body="""
% Tot en met 20 november

# Je pakket ligt klaar

Hoi Sanne, we stonden vandaag om 14.06 uur voor een dichte deur. Daarom ligt je pakket van
**Zeilmakerij Bruin** nu bij een PostNL-punt.

| Track & trace | 3STEST555014273 |
| Adres | Boekhandel De Vuurtoren, Kade 5, Enkhuizen |
| Ophalen tot en met | vrijdag 20 november |

[[Bekijk je pakket|https://jouw.postnl.nl/track-and-trace/3STEST555014273-NL-1601AA]]

Neem je legitimatie mee. Bezorgen en ophalen kost niets extra.

---

PostNL vraagt je nooit om te betalen via een link in een e-mail of sms. Twijfel je? Kijk op
[postnl.nl/phishing](https://www.postnl.nl/klantenservice/phishing/).
""",
)

letter(
    "nl-002-rekening-opgeheven",
    kind="account closing",
    brand="rabobank",
    note=(
        "Bank says the account is closed and the card blocked, at the reader's request; no headers"
    ),
    sender="Rabobank <noreply@info.rabobank.nl>",
    subject="Je rekening is opgeheven, je pas is geblokkeerd",
    date="2026-09-28 10:15 +0200",
    shape="text",
    body="""
Beste mevrouw Vos,

op 25 september vroeg u ons uw spaarrekening (eindigend op 142) op te
heffen. Dat is nu gebeurd. Het saldo staat op uw betaalrekening en de
oude pas is geblokkeerd. Knip hem door de chip doormidden.

Heeft u dit niet zelf gevraagd? Bel dan meteen het nummer dat op uw
andere pas staat. In deze mail staat met opzet geen link.

Met vriendelijke groet,
Rabobank
""",
)

# ── Writing ─────────────────────────────────────────────────────────────────────────────────


def entry(mail: Letter) -> str:
    """One table of the index (TOML; JSON strings are TOML basic strings)."""
    fields = {
        "language": mail.language,
        "kind": mail.kind,
        "brand": mail.brand,
        "authenticated": mail.server not in ("", "inside"),
        "note": mail.note,
    }
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return f'["{mail.slug}.eml"]\n' + "\n".join(lines) + "\n"


def main() -> None:
    mails = [*LETTERS, *HARD]
    for mail in mails:
        (FOLDER / f"{mail.slug}.eml").write_bytes(render(mail))
    index = "# Written by build_west.py.\n\n" + "\n".join(map(entry, mails))
    (FOLDER / "index-west.toml").write_text(index, encoding="utf-8")


if __name__ == "__main__":
    main()
