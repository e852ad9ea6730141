"""create_app(): routes, error handlers, limits, lifespan."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Match, Route
from starlette.types import Scope

from core.errors import SettingsError
from core.services import Services, build
from core.settings import Settings
from fhir_api import handlers
from fhir_api.auth.smart import smart_configuration
from fhir_api.auth.token import token
from fhir_api.door import Printer
from fhir_api.limits import Admission
from fhir_api.routes import health, metadata, resource, stage, transaction
from fhir_api.version import software_version


class _OfType(Route):
    """What starts with a dollar sign is an operation: no type, and no id."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        return (Match.NONE, {}) if "/$" in scope["path"] else super().matches(scope)


def routes() -> list[Route]:
    """Every address of this door. The base answers with and without its trailing slash."""
    one, many = "/fhir/{type}/{id}", "/fhir/{type}"
    return [
        Route("/fhir/$stage-fibrosis", stage.stage, methods=["POST"]),
        Route("/fhir/metadata", metadata.metadata, methods=["GET"]),
        Route("/fhir/.well-known/smart-configuration", smart_configuration, methods=["GET"]),
        Route("/fhir/OperationDefinition/stage-fibrosis", metadata.operation, methods=["GET"]),
        Route("/auth/token", token, methods=["POST"]),
        Route("/health/live", health.live, methods=["GET"]),
        Route("/health/ready", health.ready, methods=["GET"]),
        Route("/metrics", health.metrics, methods=["GET"]),
        Route("/fhir", transaction.exchange, methods=["POST"]),
        Route("/fhir/", transaction.exchange, methods=["POST"]),
        _OfType(f"{many}/_search", resource.find_by_form, methods=["POST"]),
        _OfType(f"{one}/_history/{{vid}}", resource.version, methods=["GET"]),
        _OfType(f"{one}/_history", resource.history, methods=["GET"]),
        _OfType(one, resource.read, methods=["GET"]),
        _OfType(one, resource.update, methods=["PUT"]),
        _OfType(one, resource.delete, methods=["DELETE"]),
        _OfType(many, resource.find, methods=["GET"]),
        _OfType(many, resource.create, methods=["POST"]),
        _OfType(many, resource.update_where, methods=["PUT"]),
        _OfType(many, resource.delete_where, methods=["DELETE"]),
    ]


def _configured(settings: Settings) -> Services:
    """Services on the configured stores; embedded ones are the business of `hepatocai run`."""
    if settings.database_url is None:
        raise SettingsError("HEPATO_DATABASE_URL is needed to serve without `hepatocai run`")
    redis = settings.redis_url.get_secret_value() if settings.redis_url else None
    return build(settings, database_url=settings.database_url.get_secret_value(), redis_url=redis)


def create_app(settings: Settings, *, services: Services | None = None) -> FastAPI:
    """The hospital's door as an ASGI application."""
    made = services or _configured(settings)
    made.printer = Printer(
        base_url=settings.base_url,
        code_base=settings.code_base,
        software=software_version(),
    )

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with made.running():
            yield

    app = FastAPI(
        title="HepatoCAI", lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None
    )
    app.state.services = made
    app.router.redirect_slashes = False
    app.router.routes.extend(routes())
    handlers.register(app, settings.code_base)
    app.add_middleware(Admission, code_base=settings.code_base)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "POST", "PUT", "DELETE"],
        allow_headers=["*"],
        expose_headers=["ETag", "Location", "Last-Modified", "Retry-After", "X-Request-Id"],
    )
    return app
