"""The model's part of a report: an Observation, a RiskAssessment and its own Device. Pure.

Both say which model spoke; neither has a code that anything measured has.
"""

import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache

from core.labs.panel import LabPanel
from core.reports.estimate import ContributionRow, Shown, bands_shown
from core.reports.wording import sentence
from core.staging.adjunct import factor_shown, kpa_exactly, kpa_shown
from core.staging.model import THRESHOLDS_KPA
from core.staging.result import Estimate, Finding, ModelVersion, Span, StagingResult
from fhir_api.codes import (
    AI_ASSERTED,
    STIFFNESS_BAND,
    STIFFNESS_RISK,
    UCUM,
    band_code,
    coding,
)
from fhir_api.report_frame import (
    Frame,
    Resource,
    model_device_id,
    refer,
    standard,
)
from fhir_api.report_narrative import paragraph
from fhir_api.report_results import latest, observation

INPUT = "StructureDefinition/model-input"
"""Extension of a contribution: the value of the input as the model took it."""


_Text = Callable[[float], str]
_KPA: tuple[str, _Text] = ("kPa", kpa_shown)


def of_estimate(result: StagingResult, shown: Shown, frame: Frame, about: Resource) -> Resource:
    """The estimate with all that makes it, or why there is none."""
    said = result.estimate
    written = observation(STIFFNESS_BAND, frame, about, _narrative(shown))
    written |= meta_of(result)
    written["device"] = {"reference": f"Device/{model_device_id(result.model)}"}
    written["method"] = {"text": shown.made_by}
    written["note"] = _notes(shown)
    if isinstance(said, Finding):
        written["effectiveDateTime"] = result.effective
        written["dataAbsentReason"] = _absent(said, frame.code_base)
        return written
    written["effectiveDateTime"] = latest(said.inputs) or result.effective
    written["valueCodeableConcept"] = _named(frame.code_base, band_code(shown.bands))
    written["derivedFrom"] = [refer(value.source, frame) for value in said.inputs]
    written["component"] = list(_components(said, shown, result.panel, frame.code_base))
    return written


def of_risk(result: StagingResult, shown: Shown, frame: Frame) -> list[Resource]:
    """One prediction a threshold; nothing where the model abstains."""
    said = result.estimate
    if isinstance(said, Finding):
        return []
    observed = {"reference": frame.reference(STIFFNESS_BAND)}
    chances = zip(THRESHOLDS_KPA, said.at_least, strict=True)
    written = {
        "resourceType": "RiskAssessment",
        "id": frame.name(STIFFNESS_RISK),
        **meta_of(result),
        "text": paragraph(_narrative(shown)),
        "parent": {"reference": f"DiagnosticReport/{frame.report_id}"},
        "status": frame.status,
        "method": {"text": shown.made_by},
        "code": _named(frame.code_base, STIFFNESS_RISK),
        "subject": {"reference": frame.subject},
        "occurrenceDateTime": latest(said.inputs) or result.effective,
        "performer": {"reference": f"Device/{model_device_id(result.model)}"},
        "basis": [observed, *(refer(value.source, frame) for value in said.inputs)],
        "prediction": [_prediction(kpa, chance, frame.code_base) for kpa, chance in chances],
        "note": _notes(shown),
    }
    return [written]


def model_device(model: ModelVersion) -> Resource:
    """One resource a version of the model, apart from the software that asks it."""
    return {
        "resourceType": "Device",
        "id": model_device_id(model),
        "status": "active",
        "manufacturer": "HepatoCAI",
        "deviceName": [{"name": model.name, "type": "model-name"}],
        "type": {"text": "Experimental model that estimates liver stiffness"},
        "version": [
            {"type": {"text": "model"}, "value": model.version},
            {"type": {"text": "sha256"}, "value": model.sha256},
        ],
    }


def meta_of(result: StagingResult) -> Resource:
    """The label of what a model asserts, where it asserts anything."""
    return {} if isinstance(result.estimate, Finding) else {"meta": {"security": [AI_ASSERTED]}}


def _narrative(shown: Shown) -> str:
    """The estimate, its probabilities and bands; or why there is none."""
    return " ".join(shown.statements[:3])


def _notes(shown: Shown) -> list[Resource]:
    return [{"text": said} for said in shown.statements]


def _absent(why: Finding, code_base: str) -> Resource:
    code = "unknown" if why.code == "model-inputs" else "not-applicable"
    listed = coding(code_base, STIFFNESS_BAND, why.code)
    return {"coding": [standard("data-absent-reason", code), listed], "text": sentence(why)}


def _components(
    said: Estimate, shown: Shown, panel: LabPanel, code_base: str
) -> Iterator[Resource]:
    yield {"code": _named(code_base, "estimate"), **_amount(said.kpa, *_KPA)}
    yield {"code": _named(code_base, "interval"), "valueRange": _range(said.interval, *_KPA)}
    for kpa, chance in zip(THRESHOLDS_KPA, said.at_least, strict=True):
        code = _named(code_base, f"probability-{kpa}-kpa")
        yield {"code": code, **_amount(chance, "{probability}", _probability)}
    for band in said.bands:
        left = _named(code_base, band_code(bands_shown((band,))))
        yield {"code": _named(code_base, "band-not-excluded"), "valueCodeableConcept": left}
    start = Span(*[math.exp(said.base)] * 2)
    yield {"code": _named(code_base, "start"), **_amount(start, "kPa", kpa_exactly)}
    for row in shown.rows:
        yield _contribution(row, said, panel, code_base)


def _contribution(
    row: ContributionRow, said: Estimate, panel: LabPanel, code_base: str
) -> Resource:
    """What the input multiplies kPa by; beside it the value that the model took."""
    listed = _named(code_base, f"contribution-{row.input}")["coding"]
    written = {
        "code": {"coding": listed, "text": f"{row.name} {row.value}"},
        **_amount(row.log_kpa, "{factor}", factor_shown),
    }
    if taken := _taken(row, said, panel):
        written["extension"] = [{"url": f"{code_base}/{INPUT}", **taken}]
    return written


def _taken(row: ContributionRow, said: Estimate, panel: LabPanel) -> Resource:
    if row.input == "sex":
        return {"valueCode": said.sex} if said.sex else {}
    if row.input == "age":
        return _amount(row.taken, "a", "{:.0f}".format)
    value = panel.chosen.get(row.input)  # type: ignore[call-overload]  # an Analyte is its text
    return {"valueQuantity": _quantity(value.value, value.unit)} if value else {}


def _prediction(kpa: float, chance: Span, code_base: str) -> Resource:
    written: Resource = {"outcome": _named(code_base, band_code(f">={kpa} kPa"))}
    if _probability(chance.low) == _probability(chance.high):
        written["probabilityDecimal"] = Decimal(_probability(chance.low))
    else:  # R4 wants a range of probabilities in percent
        percent = Span(100 * chance.low, 100 * chance.high)
        written["probabilityRange"] = _range(percent, "%", "{:.1f}".format)
    return written


def _probability(chance: float) -> str:
    """To three decimals; neither 0 nor 1, which nothing here can claim."""
    return f"{min(max(chance, 0.001), 0.999):.3f}"


def _amount(span: Span, unit: str, text: _Text) -> Resource:
    """valueQuantity, or valueRange where the ends differ as they are written."""
    if text(span.low) == text(span.high):
        return {"valueQuantity": _quantity(text(span.low), unit)}
    return {"valueRange": _range(span, unit, text)}


def _range(span: Span, unit: str, text: _Text) -> Resource:
    return {
        "low": _quantity(text(span.low), unit),
        "high": _quantity(text(span.high), unit),
    }


def _quantity(amount: str | Decimal, unit: str) -> Resource:
    return {"value": Decimal(amount), "unit": unit, "system": UCUM, "code": unit}


@lru_cache(maxsize=256)
def _named(code_base: str, code: str) -> Resource:
    """A concept of ours, to be written and never changed."""
    listed = coding(code_base, STIFFNESS_BAND, code)
    return {"coding": [listed], "text": listed["display"]}
