"""Cases: mails that were looked at, kept with their verdict, captures, notes and decisions.

    cases = open_cases()                     # SQLite, in the user's own folder
    case = cases.add(data, verdict)          # the same message twice is one case, seen twice
    cases.find(Query(text="銀行"))            # newest first

Needs `pip install 'majika[cases]'`; a PostgreSQL database by its URL, `majika[postgres]` too.
"""

from majika.cases.facts import (
    Campaign,
    CampaignQuery,
    CampaignRow,
    Case,
    CaseRow,
    Decision,
    Note,
    Query,
    Ruling,
    Share,
    Sighting,
    Tie,
    TieKind,
)
from majika.cases.opening import cases_in, open_cases
from majika.cases.store import Cases

__all__ = [
    "Campaign",
    "CampaignQuery",
    "CampaignRow",
    "Case",
    "CaseRow",
    "Cases",
    "Decision",
    "Note",
    "Query",
    "Ruling",
    "Share",
    "Sighting",
    "Tie",
    "TieKind",
    "cases_in",
    "open_cases",
]
