"""From what the browser gave back to facts. Pure and total: nothing here opens anything."""

from majika.capture.reading.answers import is_refusal, is_undecided, is_welcome
from majika.capture.reading.page import read_page
from majika.capture.reading.seen import Seen
from majika.capture.reading.sight import is_blank, sight_of

__all__ = ["Seen", "is_blank", "is_refusal", "is_undecided", "is_welcome", "read_page", "sight_of"]
