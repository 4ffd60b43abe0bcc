"""Webhooks: who is told what happened. For admins."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request

from majika.web.access import audit
from majika.web.api.answering import Admin
from majika.web.asked import desk_of
from majika.webhooks import Event

router = APIRouter(prefix="/webhooks", tags=["webhooks"])

HookId = Annotated[str, Path(pattern="^[a-z2-7]{16}$", description="Id of a webhook.")]


class Webhook(BaseModel):
    """A program that is told what happened."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    url: str
    events: set[Event]
    made: datetime
    who: str
    failing_since: datetime | None = Field(description="Since when it has not heard.")
    said: str = Field(description="What went wrong last; empty otherwise.")
    disabled: datetime | None = Field(description="When it was given up, after a day unheard.")


class NewWebhook(Webhook):
    """A webhook that was just registered."""

    secret: str = Field(description="To verify signatures with. It is shown this once.")


class Registration(BaseModel):
    """What shall be told to whom."""

    url: str = Field(
        max_length=2000,
        pattern="^https?://[!-~]+$",
        description="https://…, out on the public Internet; others as the operator allows.",
    )
    events: set[Event] = Field(min_length=1)


class Answer(BaseModel):
    """What the receiver of a message said."""

    status: int


@router.post("", status_code=201)
def add_webhook(request: Request, registration: Registration, caller: Admin) -> NewWebhook:
    """Have a program told. Messages are signed as Standard Webhooks 1.0, and are sent again, for
    hours, until they are answered with a status from 200 to 299."""
    hooks, events = desk_of(request).jobs.webhooks, frozenset(registration.events)
    hook, secret = hooks.add(registration.url, events, caller.person.id)
    audit(request, "webhook.made", hook.id)
    return NewWebhook(**Webhook.model_validate(hook).model_dump(), secret=secret)


@router.get("")
def webhooks(request: Request, caller: Admin) -> list[Webhook]:
    """All webhooks, oldest first."""
    return [Webhook.model_validate(hook) for hook in desk_of(request).jobs.webhooks.all()]


@router.delete("/{hook_id}", status_code=204)
def delete_webhook(request: Request, hook_id: HookId, caller: Admin) -> None:
    """Tell it nothing any more."""
    desk_of(request).jobs.webhooks.delete(hook_id)
    audit(request, "webhook.deleted", hook_id)


@router.post("/{hook_id}/test")
def test_webhook(request: Request, hook_id: HookId, caller: Admin) -> Answer:
    """Send it a message that means nothing (`webhook.test`), and say how it was answered."""
    return Answer(status=desk_of(request).jobs.webhooks.test(hook_id))
