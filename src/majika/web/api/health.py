"""Whether the server lives, whether it can work, and its figures."""

from __future__ import annotations

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.cases import Query
from majika.web.access import needs
from majika.web.asked import desk_of
from majika.web.metrics import exposed

router = APIRouter(prefix="/health", tags=["server"])
metrics = APIRouter()


class Health(BaseModel):
    """All is well."""

    status: str = "ok"


@router.get("/live")
def live() -> Health:
    """The server answers. Nobody needs a token to ask."""
    return Health()


@router.get("/ready")
def ready(request: Request) -> Health:
    """The database answers, too; 503 when it does not."""
    desk_of(request).cases.find(Query(limit=1))
    return Health()


@metrics.get("/metrics", dependencies=[needs(Scope.METRICS)], include_in_schema=False)
def figures(request: Request) -> Response:
    """For Prometheus, which looks for it here."""
    desk = desk_of(request)
    return Response(exposed(desk.cases, desk.jobs), media_type=CONTENT_TYPE_LATEST)
