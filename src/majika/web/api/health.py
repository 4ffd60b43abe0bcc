"""Whether the server lives, and whether it can work. No one needs a token to ask."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel
from starlette.requests import Request

from majika.cases import Query
from majika.web.asked import desk_of

router = APIRouter(prefix="/health", tags=["server"])


class Health(BaseModel):
    """All is well."""

    status: str = "ok"


@router.get("/live")
def live() -> Health:
    """The server answers."""
    return Health()


@router.get("/ready")
def ready(request: Request) -> Health:
    """The database answers, too; 503 when it does not."""
    desk_of(request).cases.find(Query(limit=1))
    return Health()
