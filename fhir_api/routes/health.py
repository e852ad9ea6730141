"""/health/live, /health/ready and /metrics: for operators, without health data."""

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from core.errors import UnavailableError


async def live(_request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """The database answers and no stop was asked for."""
    services = request.app.state.services
    if services.stopping:
        return JSONResponse({"status": "stopping"}, 503, {"Retry-After": "5"})
    try:
        await services.database.ping()
    except UnavailableError:
        return JSONResponse({"status": "waiting for the database"}, 503, {"Retry-After": "1"})
    return JSONResponse({"status": "ready"})


async def metrics(_request: Request) -> Response:
    """Prometheus text: counts and times by route, never by person."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
