"""The one import surface of fhir.resources (R4B: for what we read, R4 and R4B are the same)."""

from pydantic import BaseModel


def model(name: str) -> type[BaseModel]:
    """The R4B model class of a resource or data type, or of a part of one: `ObservationComponent`.

    Imported when first asked for, one module a type: a command that reads no FHIR pays nothing.
    Raises KeyError for a name that R4B does not define.
    """
    from fhir.resources.R4B import get_fhir_model_class  # noqa: PLC0415 - 0.2 s and 10 MB

    found: type[BaseModel] = get_fhir_model_class(name)
    return found
