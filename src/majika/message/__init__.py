"""Stage 1, pure and total: bytes of any kind become a `Message`."""

from majika.message.domains import host_in, normal_host, registrable, same_site
from majika.message.facts import (
    Attachment,
    AuthResult,
    Defect,
    Form,
    Header,
    Hop,
    Image,
    Link,
    Mailbox,
    Message,
    MessageKind,
    Method,
    Signature,
)
from majika.message.parse import parse_message
from majika.message.texts import is_whole_mail, parse_as, parse_text
from majika.message.wrappers import is_translator

__all__ = [
    "Attachment",
    "AuthResult",
    "Defect",
    "Form",
    "Header",
    "Hop",
    "Image",
    "Link",
    "Mailbox",
    "Message",
    "MessageKind",
    "Method",
    "Signature",
    "host_in",
    "is_translator",
    "is_whole_mail",
    "normal_host",
    "parse_as",
    "parse_message",
    "parse_text",
    "registrable",
    "same_site",
]
