"""Where the description of the API is read: by programs, and by people."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from majika.web.api.describing import described
from majika.web.api.manual import calls_of, models_of
from majika.web.asked import pages_of

router = APIRouter(include_in_schema=False)


@router.get("/openapi.json")
def openapi(request: Request) -> Response:
    return JSONResponse(described(request.app))


@router.get("/docs")
def docs(request: Request) -> Response:
    document = described(request.app)
    return pages_of(request).show(
        request,
        "api.html",
        about=document["info"]["description"],
        groups=calls_of(document),
        models=models_of(document),
    )
