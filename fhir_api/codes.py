"""Our own code systems: every code we send and what it is called."""

from collections.abc import Mapping
from typing import Any

from core.labs.panel import Reason
from core.reports.estimate import bands_shown
from core.reports.estimate_words import input_name
from core.reports.page import CATEGORIES
from core.reports.scales import SCALES
from core.staging.guideline import CAUTIONS, RULES
from core.staging.model import BANDS, INPUTS, THRESHOLDS_KPA
from core.staging.result import Index

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"

REPORT = "hcv-fibrosis-staging"
URGENT = "urgent-values"
NOT_USED = "results-not-used"
STIFFNESS_BAND = "stiffness-band"
STIFFNESS_RISK = "stiffness-risk"

FIB4_LOINC = "98488-0"
FIB4_DISPLAY = "Liver fibrosis score in Serum Calculated by FIB4"

AI_ASSERTED = {
    "system": f"{TERMINOLOGY}/v3-ObservationValue",
    "code": "AIAST",
    "display": "Artificial Intelligence asserted",
}


def band_code(shown: str) -> str:
    """The code of one or several neighbouring bands, as `bands_shown` gives them."""
    said = shown.replace(">=", "at least ").replace("<", "below ").replace("-", " to ")
    return said.lower().replace(" ", "-")


_BANDS = {
    band_code(shown): f"Liver stiffness {shown}" if shown[-1] == "a" else "Any liver stiffness"
    for first in range(len(BANDS))
    for last in range(first, len(BANDS))
    for shown in [bands_shown(BANDS[first : last + 1])]
}

SYSTEMS: Mapping[str, Mapping[str, str]] = {
    "report": {
        REPORT: "Liver fibrosis staging in hepatitis C",
        URGENT: "Values in the urgent range",
        NOT_USED: "Results that were not used",
    },
    STIFFNESS_BAND: {
        STIFFNESS_BAND: "Liver stiffness band, experimental model estimate",
        STIFFNESS_RISK: "Probability of liver stiffness, experimental model estimate",
        "estimate": "Estimated liver stiffness",
        "interval": "Interval of the estimated liver stiffness",
        **{
            f"probability-{kpa}-kpa": f"Probability of at least {kpa} kPa" for kpa in THRESHOLDS_KPA
        },
        "band-not-excluded": "Band of liver stiffness that is not excluded",
        "start": "Estimate before the contributions multiply it",
        **{f"contribution-{name}": f"What {input_name(name)} multiplies it by" for name in INPUTS},
        **_BANDS,
        "model-gated": "No estimate: a rule keeps results from being interpreted",
        "model-population": "No estimate: not the population that the model was made for",
        "model-inputs": "No estimate: inputs are missing",
        "model-range": "No estimate: outside the range of the training data",
    },
    # FIB-4 has a LOINC code and needs none of ours
    "index": {str(each): SCALES[each].name for each in Index if each is not Index.FIB4},
    "fibrosis-category": {str(code): words for code, words in CATEGORIES.items()},
    "not-used": {str(each): each.replace("-", " ") for each in Reason},
    "caution": CAUTIONS,
    "guideline-rule": {code: rule.condition for code, rule in RULES.items()},
}


def coding(code_base: str, system: str, code: str) -> dict[str, str]:
    """One of our codes with its display."""
    written = {"system": f"{code_base}/CodeSystem/{system}", "code": str(code)}
    display = SYSTEMS[system].get(code)
    return {**written, "display": display} if display else written


def code_system(code_base: str, name: str, version: str) -> dict[str, Any]:
    """CodeSystem resource of `name`: complete, as it is published."""
    return {
        "resourceType": "CodeSystem",
        "id": name,
        "url": f"{code_base}/CodeSystem/{name}",
        "version": version,
        "name": "".join(part.title() for part in name.split("-")),
        "title": name.replace("-", " ").capitalize(),
        "status": "active",
        "experimental": False,
        "publisher": "HepatoCAI",
        "caseSensitive": True,
        "content": "complete",
        "concept": [{"code": code, "display": text} for code, text in SYSTEMS[name].items()],
    }
