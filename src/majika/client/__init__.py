"""A client for the API of `majika serve`, for programs in Python. It needs nothing but majika.

    client = Client("https://majika.example", token="…")
    client.analyze(mail)["verdict"]            # "fraud"
    case = client.add(mail)
    client.decide(case.id, "confirmed", "seen by our bank")

Who receives webhooks asks `verify_webhook` whether a message is from majika.
"""

from majika.client.client import Client
from majika.client.facts import (
    Answered,
    Campaign,
    CampaignRow,
    Case,
    CaseRow,
    FeedEntry,
    Job,
    Note,
    Offer,
    Ruling,
    Sighting,
    Tie,
)
from majika.client.webhooks import verify_webhook

__all__ = [
    "Answered",
    "Campaign",
    "CampaignRow",
    "Case",
    "CaseRow",
    "Client",
    "FeedEntry",
    "Job",
    "Note",
    "Offer",
    "Ruling",
    "Sighting",
    "Tie",
    "verify_webhook",
]
