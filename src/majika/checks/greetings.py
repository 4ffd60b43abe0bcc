"""How mails greet: words of greeting, names for nobody in particular, and mailboxes of roles."""

from __future__ import annotations

GREETING = (
    r"(?:dear|hello|hi|hey|attention|attn|greetings|ola|prezad[oa]|"
    r"car[oa]|estimad[oa]|hola|bonjour|cher|chere|hallo|guten tag|sehr geehrter?|beste|"
    r"geachte|gentile|ciao)"
)
"""A word of greeting, folded: inside of a pattern."""

NOBODY = (
    r"dear (?:valued |our |esteemed )?(?:customer|client|user|member|sir|account|friend|"
    r"e-?mail|[\w.+-]+@[\w.-]+)|(?:お客様|お客さま|会員|利用者|ユーザー)(?:各位|の皆様|の皆さま)|"
    r"親愛なる(?:お客様|お客さま|会員|ユーザー)|(?:prezado|caro|estimado)\(?a?\)? ?cliente|"
    r"sehr geehrter? (?:kunde|damen und herren)|"
    r"cher client|geachte klant|gentile cliente"
)
"""Greetings that name nobody, folded: inside of a pattern."""

ROLES = frozenset(
    "admin administration billing booking contact enquiries hr hello help info inquiry mail "
    "marketing office order orders postmaster purchase purchasing reception sales service shop "
    "support team webmaster accounts accounting".split()
)
"""Local parts of addresses that belong to a post, not to a person."""
