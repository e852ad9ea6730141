"""GET /fhir/metadata: what this server does, generated from the registry that makes the routes."""

from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from fhir_api import asking, wire
from fhir_api.registry import INCLUDES, PARAMETERS, REVINCLUDES, STORED, parameters
from fhir_api.reply import MEDIA_TYPE
from fhir_api.version import software_version

_OAUTH = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"
_SECURITY = "http://terminology.hl7.org/CodeSystem/restful-security-service"
_INTERACTIONS = ("create", "read", "vread", "history-instance", "update", "delete", "search-type")
_STARTED = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


async def metadata(request: Request) -> Response:
    """Without a token, as clients ask for it before anything."""
    asking.acceptable(request)
    settings = request.app.state.services.settings
    body, tag = _written(settings.base_url, settings.code_base)
    headers = {"ETag": f'W/"{tag}"'}
    if asking.is_known(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=MEDIA_TYPE)


async def operation(request: Request) -> Response:
    """GET /fhir/OperationDefinition/stage-fibrosis."""
    asking.acceptable(request)
    settings = request.app.state.services.settings
    body = wire.write(definition(settings.base_url, settings.code_base))
    return Response(body, media_type=MEDIA_TYPE)


@lru_cache(maxsize=4)
def _written(base_url: str, code_base: str) -> tuple[bytes, str]:
    body = wire.write(statement(base_url, code_base))
    return body, sha256(body).hexdigest()[:16]


def statement(base_url: str, code_base: str) -> dict[str, Any]:
    """The CapabilityStatement."""
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": _STARTED,
        "kind": "instance",
        "software": {"name": "HepatoCAI", "version": software_version()},
        "implementation": {
            "description": "Staging of liver fibrosis in hepatitis C",
            "url": f"{base_url}/fhir",
        },
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json", "json"],
        "rest": [
            {
                "mode": "server",
                "security": _security(base_url),
                "resource": [_resource(type_) for type_ in STORED],
                "interaction": [{"code": "transaction"}, {"code": "batch"}],
                "operation": [
                    {
                        "name": "stage-fibrosis",
                        "definition": f"{base_url}/fhir/OperationDefinition/stage-fibrosis",
                        "documentation": f"Codes: {code_base}",
                    }
                ],
            }
        ],
    }


def _security(base_url: str) -> dict[str, Any]:
    token = {"url": "token", "valueUri": f"{base_url}/auth/token"}
    return {
        "cors": True,
        "extension": [{"url": _OAUTH, "extension": [token]}],
        "service": [{"coding": [{"system": _SECURITY, "code": "SMART-on-FHIR"}]}],
        "description": "SMART Backend Services: client_credentials with private_key_jwt.",
    }


def _resource(type_: str) -> dict[str, Any]:
    listed = {
        "type": type_,
        "interaction": [{"code": code} for code in _INTERACTIONS],
        "versioning": "versioned-update",
        "readHistory": True,
        "updateCreate": True,
        "conditionalCreate": True,
        "conditionalRead": "not-match",
        "conditionalUpdate": True,
        "conditionalDelete": "single",
        "searchParam": [
            {"name": name, "type": parameter.kind} for name, parameter in parameters(type_).items()
        ],
    }
    if type_ in PARAMETERS and type_ in INCLUDES:
        listed["searchInclude"] = [f"{type_}:{name}" for name in INCLUDES[type_]]
    if type_ in REVINCLUDES:
        listed["searchRevInclude"] = list(REVINCLUDES[type_])
    return listed


def definition(base_url: str, code_base: str) -> dict[str, Any]:
    """The OperationDefinition of $stage-fibrosis."""
    return {
        "resourceType": "OperationDefinition",
        "id": "stage-fibrosis",
        "url": f"{base_url}/fhir/OperationDefinition/stage-fibrosis",
        "name": "StageFibrosis",
        "title": "Stage liver fibrosis in hepatitis C",
        "status": "active",
        "kind": "operation",
        "description": "Laboratory results in, a DiagnosticReport with FIB-4 and APRI out. "
        f"Codes: {code_base}/CodeSystem/index and its neighbours.",
        "affectsState": True,
        "code": "stage-fibrosis",
        "system": True,
        "type": False,
        "instance": False,
        "parameter": [
            _in("bundle", 1, "Bundle", "Patient and Observations, of any type but history."),
            _in("persist", 0, "boolean", "Whether to store; unsaid: when the token may write."),
            _in("asOf", 0, "dateTime", "Stage with what was known then."),
            _in("astUpperLimit", 0, "decimal", "AST upper limit of normal, 20 to 80 U/L."),
            _in("output", 0, "code", "report: the DiagnosticReport alone; else collection."),
            _in("presentedForm", 0, "boolean", "Whether to add the printed report (PDF)."),
            _in("flag", 0, "code", "Facts beyond laboratory results.", many=True),
            {"name": "return", "use": "out", "min": 1, "max": "1", "type": "Resource"},
        ],
    }


def _in(name: str, least: int, type_: str, text: str, *, many: bool = False) -> dict[str, Any]:
    return {
        "name": name,
        "use": "in",
        "min": least,
        "max": "*" if many else "1",
        "documentation": text,
        "type": type_,
    }
