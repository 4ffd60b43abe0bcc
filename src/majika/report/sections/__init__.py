"""What the parts of a report say, as plain values: pages only add their own markup.

Every text is fit to be shown: one line, no live link, no control character. It is still text
of a mail, so a page escapes what its own markup would take for a command.
"""

from majika.report.sections.contacts import Contact, contacts
from majika.report.sections.groups import Group, observable_groups
from majika.report.sections.headers import telling_headers
from majika.report.sections.known import Fact, how_we_know
from majika.report.sections.made import Row, made_by
from majika.report.sections.moments import day, moment
from majika.report.sections.route import Step, route
from majika.report.sections.told import Told, told_reasons

__all__ = [
    "Contact",
    "Fact",
    "Group",
    "Row",
    "Step",
    "Told",
    "contacts",
    "day",
    "how_we_know",
    "made_by",
    "moment",
    "observable_groups",
    "route",
    "telling_headers",
    "told_reasons",
]
