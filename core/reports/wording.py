"""The words of a report: every sentence belongs to a rule, a caution or a reason. Pure.

Statements, never orders. No fibrosis stage is named except in a sentence that says what a cut-off
was validated for. Nothing that a caller sent is repeated, except numbers that were understood.
"""

from collections.abc import Callable, Mapping

from core.labs.analytes import PREFERRED, SPECS, Analyte
from core.labs.analytes import shown as amount_shown
from core.labs.panel import NotUsed, Reason, UpperLimit
from core.reports import estimate_words
from core.reports.phrases import (
    BECAUSE,
    CRITERIA,
    FIB4_RANGES,
    MISSING,
    NEWER,
    NOT_ASSESSED,
    ORIGINS,
    PREDICTIVE,
    RNA,
    SIGNALS,
    WITHOUT,
    are,
    joined,
    listed,
    names,
    short_name,
    shown_unit,
    were,
)
from core.staging.guideline import RULES
from core.staging.indices import FORMULAS
from core.staging.result import Finding, Index, IndexResult, StagingResult

INTENDED_USE = (
    "HepatoCAI displays published fibrosis indices and an experimental model estimate to qualified "
    "clinicians as an aid in assessing adults with chronic hepatitis C, and gives patients general "
    "information; it does not diagnose, does not recommend a treatment and is not for emergencies."
)

_Facts = Mapping[str, str]


def _amount(facts: _Facts) -> str:
    """The value as it is computed with; beside it as it was sent, where that is another number."""
    amount = f"{facts['value']} {shown_unit(facts['unit'])}".strip()
    return f"{amount} ({facts['as_sent']} as sent)" if "as_sent" in facts else amount


def _urgent(facts: _Facts) -> str:
    known = " (where no anticoagulant explains it)" if facts["analyte"] == "INR" else ""
    return (
        f"URGENT: {short_name(facts['analyte'])} {_amount(facts)} on {facts['on']} is in the"
        f" range that calls for same-day clinical review{known}."
    )


def _urgent_bound(facts: _Facts) -> str:
    amount = f"{facts['amount']} {shown_unit(facts['unit'])}".strip()
    sent = f"{facts['as_sent']} as sent, that is " if "as_sent" in facts else ""
    return (
        f"URGENT: {short_name(facts['analyte'])} {sent}{amount} on {facts['on']} came only as a"
        " bound (< or >), and all of it lies in the range that calls for same-day clinical review;"
        " no index is calculated from a bound."
    )


def _urgent_newer(facts: _Facts) -> str:
    kind = "preliminary " if facts["because"] == "preliminary" else ""
    return (
        f"URGENT: a newer {kind}result, {short_name(facts['analyte'])} {_amount(facts)} on"
        f" {facts['on']}, not used, is in the range that calls for same-day clinical review."
    )


def _urgent_aside(facts: _Facts) -> str:
    return (
        f"URGENT: a result that is not used because {NEWER[facts['because']]},"
        f" {short_name(facts['analyte'])} {_amount(facts)} on {facts['on']}, is in the range"
        " that calls for same-day clinical review; no result of this test is used."
    )


def _criteria(facts: _Facts) -> str:
    codes = facts["criteria"].split(",")
    met = [CRITERIA[code] for code in codes if code != "fib4-maybe"]
    said = f"met: {joined(met)}" if met else ""
    if "fib4-maybe" in codes:
        maybe = f"{'may be ' if not met else 'one more may be '}met: {CRITERIA['fib4-maybe']}"
        said = f"{said}; {maybe}" if said else maybe
    return said


def _of(facts: _Facts) -> str:
    name = short_name(facts["analyte"]) if "analyte" in facts else "a test that cannot be told"
    return f" of {name}"


def _stiffness(facts: _Facts) -> str:
    if "value" in facts:
        return f"Liver stiffness {facts['value']} kPa"
    return "A liver stiffness that came only as a bound"


def _discordant(facts: _Facts) -> str:
    """Elastography is not offered as the way out where it is in the disagreement already."""
    said = f"The tests disagree: {listed(SIGNALS, facts['signals'])}."
    measured = any(signal.startswith("stiffness") for signal in facts["signals"].split(","))
    return said if measured else f"{said} Elastography is the usual way to resolve this."


def _combined(text: str) -> Callable[[_Facts], str]:
    return lambda facts: f"{text} Basis: {facts['basis']}."


def _plain(text: str) -> Callable[[_Facts], str]:
    return lambda facts: text.format_map(facts)


def _of_fib4(code: str, text: str) -> Callable[[_Facts], str]:
    return lambda facts: text.format_map(facts) + PREDICTIVE.get((code, facts["predictive"]), "")


_SENTENCES: Mapping[str, Callable[[_Facts], str]] = {
    "urgent": _urgent,
    "urgent-bound": _urgent_bound,
    "urgent-newer": _urgent_newer,
    "urgent-aside": _urgent_aside,
    "advanced-fibrosis-unlikely": _combined(
        "Advanced fibrosis is unlikely by the published cut-offs; this does not exclude mild or"
        " moderate fibrosis."
    ),
    "indeterminate": _combined("The results neither confirm nor exclude advanced fibrosis."),
    "advanced-fibrosis-likely": _combined("Advanced fibrosis is likely by the published cut-offs."),
    "discordant": _combined("The tests disagree about advanced fibrosis; no category is given."),
    "not-assessable": lambda facts: (
        f"Advanced fibrosis is not assessable here: {listed(NOT_ASSESSED, facts['why'])}."
    ),
    "G01": _plain(
        "Age {age} years: FIB-4, APRI and the other indices are validated in adults only and are"
        " not calculated."
    ),
    "G02": lambda facts: (
        f"{FORMULAS[Index(facts['index'])].name} is not calculated:"
        f" {listed(MISSING, facts['missing'])} {are(facts['missing'])} missing or not usable."
        " Missing is never taken as normal."
    ),
    "G03": lambda facts: (
        f"{names(facts['analytes'])} {are(facts['analytes'])} only available from more than 183"
        " days before the latest results: values so far apart are not combined."
    ),
    "G04": _plain(
        "Acute inflammation ({because}): FIB-4, APRI and liver stiffness are unreliable until it"
        " has settled; values are shown without interpretation."
    ),
    "G05": _plain(
        "Age {age} years: FIB-4 is less accurate under 35 and over 65 years. No cut-off by age is"
        " endorsed for hepatitis C, so 1.45 and 3.25 stand; predictive values are left out."
    ),
    "G06": _plain(
        "Platelets are below 50 × 10⁹/L: a cause outside the liver would raise FIB-4 and APRI"
        " without fibrosis."
    ),
    "G07": _plain(
        "AST is at least twice ALT: alcohol, haemolysis or muscle injury would raise the indices"
        " without fibrosis."
    ),
    "G08": lambda facts: (
        "A sustained virological response is stated: the cut-offs of FIB-4, APRI and liver"
        " stiffness are not validated for regression after cure, and follow-up rests on the stage"
        " before treatment."
        + (
            f" But HCV RNA was detected on {facts['detected']}: if that is after treatment, it"
            " contradicts the response that is stated (relapse or reinfection)."
            if "detected" in facts
            else ""
        )
    ),
    "G09": lambda facts: RNA[facts["rna"]].format_map(facts),
    "G10": lambda facts: (
        f"Outside the population of the simplified pathway ({listed(BECAUSE, facts['because'])}):"
        " staging is shown for specialist assessment."
    ),
    "G11": _plain(
        "HCV RNA was not detected on {on}: the indices are not validated after cure or clearance,"
        " and low values then do not exclude advanced fibrosis."
    ),
    "G12": lambda facts: (
        (
            "The AST result came with upper limits of normal that contradict each other, and none"
            " of them is used"
            if facts.get("why") == "contradicted"
            else "An upper limit of AST that was sent is outside 20 to 80 U/L or in an unknown unit"
            " and is not used"
        )
        + "; APRI changes in proportion to the limit taken instead."
    ),
    "G13": _plain(
        "The birth date sent is later than the specimen or more than 120 years before it: one of"
        " them is wrong, or the results may belong to somebody else."
    ),
    "G14": _plain(
        "Cirrhosis is stated for this person already: published indices and stiffness do not revoke"
        " it, and their values are shown without a meaning."
    ),
    "F01": _of_fib4(
        "F01", "FIB-4 {value} is below 1.45, the cut-off validated to exclude F3-F4 (METAVIR)."
    ),
    "F02": lambda facts: (
        f"FIB-4 {facts['value']} is between 1.45 and 3.25: indeterminate. About a third of people"
        " fall here"
        + (
            "."
            if facts.get("second") == "measured"
            else "; a second test, such as elastography, is what guidelines add."
        )
    ),
    "F03": _of_fib4(
        "F03",
        "FIB-4 {value} is above 3.25, the cut-off validated to detect F3-F4 (METAVIR).",
    ),
    "A01": _plain("APRI {value} is at most 0.5: significant fibrosis is unlikely."),
    "A02": _plain(
        "APRI {value} is above 0.5 and at most 1.0: indeterminate for significant fibrosis;"
        " cirrhosis is less likely."
    ),
    "A03": _plain(
        "APRI {value} is above 1.0 and at most 1.5: indeterminate for significant fibrosis and for"
        " cirrhosis."
    ),
    "A04": _plain(
        "APRI {value} is above 1.5 and at most 2.0: significant fibrosis is likely; indeterminate"
        " for cirrhosis."
    ),
    "A05": _plain("APRI {value} is above 2.0: significant fibrosis and cirrhosis are likely."),
    "A06": _plain(
        "No upper limit of normal came with the AST result: APRI changes in proportion to the one"
        " that is assumed."
    ),
    "C01": _plain("FIB-4 and APRI agree: both are in their low range."),
    "C02": _plain(
        "FIB-4 and APRI agree: both are in the range that guidelines take as presumptive cirrhosis."
    ),
    "C03": _discordant,
    "C04": lambda facts: (
        f"AASLD-IDSA criterion for presuming cirrhosis {_criteria(facts)}."
        " It serves the choice of a pathway and is not a diagnosis; signs of decompensation are not"
        " assessed here."
    ),
    "L01": _plain(
        "Liver stiffness {value} kPa is below 10 kPa: without other signs this rules out"
        " compensated advanced chronic liver disease."
    ),
    "L02": _plain(
        "Liver stiffness {value} kPa is between 10 and 15 kPa: suggestive of compensated advanced"
        " chronic liver disease."
    ),
    "L03": _plain(
        "Liver stiffness {value} kPa is above 15 kPa: highly suggestive of compensated advanced"
        " chronic liver disease."
    ),
    "L04": _plain(
        "Liver stiffness {value} kPa is at least 25 kPa: in viral or alcohol-related disease this"
        " rules in clinically significant portal hypertension."
    ),
    "L05": _plain(
        "Liver stiffness {value} kPa with platelets of at least 150 × 10⁹/L: rules out clinically"
        " significant portal hypertension in compensated advanced chronic liver disease."
    ),
    "stiffness-decides": lambda facts: (
        f"{_stiffness(facts)} takes part in this category: without it {WITHOUT[facts['without']]}."
    ),
    "stiffness-low": lambda facts: (
        f"Liver stiffness {facts['value']} kPa is below 10 kPa, which without other signs speaks"
        " against compensated advanced chronic liver disease; here it disagrees with another sign"
        f" ({listed(CRITERIA, facts['criteria'])}) and does not rule it out."
    ),
    "stiffness-between": _plain(
        "Liver stiffness {value} kPa does not agree in full with the low results of the blood"
        " tests: it is above the range that speaks against compensated advanced chronic liver"
        " disease, and below the criterion for presuming cirrhosis."
    ),
    "birth-date-needed": lambda facts: (
        f"FIB-4 is {' or '.join(FIB4_RANGES[each] for each in facts['bands'].split(','))},"
        f" depending on which of the possible ages ({facts['ages']}) is right: it is not"
        " assessable, and the birth date is needed to the day."
        + (
            " The category is the same for all."
            if facts["settled"] == "yes"
            else " The category differs with it and is left open."
        )
    ),
    "stale": lambda facts: (
        f"{short_name(facts['analyte'])} {were(facts['analyte'])} taken {facts['days']} days from"
        " the latest results."
    ),
    "older-than-183-days": _plain(
        "Results of {on} are more than 183 days old at the time of this request: the liver may have"
        " changed since."
    ),
    "preliminary": lambda facts: (
        f"Preliminary, not yet final in the laboratory: {names(facts['analytes'])}."
    ),
    "related-code": lambda facts: (
        f"Measured in another specimen or by another method than the formulas': "
        f"{names(facts['analytes'])}."
    ),
    "platelet-estimate": _plain("The platelets are an estimate, not a count."),
    "bcg-albumin": _plain(
        "Albumin was measured with bromocresol green, which reads about 5 g/L above bromocresol"
        " purple."
    ),
    "deprecated-code": lambda facts: (
        f"Sent with a LOINC code that is no longer current: {names(facts['analytes'])}."
    ),
    "unusual-value": lambda facts: f"Unusual, though plausible: {names(facts['analytes'])}.",
    "stiffness-from-speed": _plain(
        "Liver stiffness was calculated from shear wave speed (3 × speed²); cut-offs of different"
        " elastography techniques are not interchangeable."
    ),
    "stiffness-conditions": _plain(
        "Inflammation, cholestasis, heart failure and a recent meal raise liver stiffness."
    ),
    "age-unknown": _plain(
        "The age is not known: the indices are validated in adults only, and adult age is not"
        " confirmed here."
    ),
    "partial-birth-date": lambda facts: (
        f"The birth date leaves the ages {facts['ages']} open:"
        f" {FORMULAS[Index(facts['index'])].name} {facts['value']} is calculated with the oldest"
        + (
            "; the range is the same for all."
            if facts["decided"] == "yes"
            else " and is not interpreted, because the range differs."
        )
    ),
    "newer-not-used": lambda facts: (
        f"A newer result of {short_name(facts['analyte'])}, of {facts['on']}, is not used"
        f" ({NEWER[facts['because']]}): an older one stands in its place, and the newer one"
        + (
            " is in the range of acute inflammation, in which the indices are unreliable."
            if facts.get("range") == "flare"
            else " may change this assessment."
        )
    ),
    "many-platelets": _plain(
        "Platelets are above 450 × 10⁹/L: what raises them (inflammation, iron deficiency,"
        " splenectomy, drugs) would make FIB-4 and APRI falsely low."
    ),
    "not-taken": lambda facts: (
        f"A result{_of(facts)} was sent and is not used ({NEWER[facts['because']]}):"
        + (" if it is of this person, it" if facts["because"] == Reason.WHOSE else " it")
        + " may change this assessment."
    ),
    "rna-unclear": _plain(
        "A more recent HCV RNA result could not be used and may change this assessment."
    ),
    "anticoagulant-unknown": _plain(
        "Whether an anticoagulant is taken is not known here; it would invalidate the indices that"
        " use INR."
    ),
    "forns-limits": _plain("The Forns index does not hold in genotype 3 or with a statin."),
    "albi-limits": _plain(
        "ALBI describes liver function in cirrhosis, not fibrosis; Gilbert's syndrome raises it."
    ),
    "hiv": _plain(
        "HIV coinfection is stated: a high FIB-4 predicts advanced fibrosis less well"
        " (Sterling 2006)."
    ),
    "index-limits": _plain(
        "Splenectomy and drugs that raise platelets make FIB-4 and APRI falsely low; alcohol,"
        " haemolysis and muscle injury make them falsely high."
    ),
    "missing-hcvrna": _plain(
        f"An HCV RNA result (LOINC {PREFERRED[Analyte.HCVRNA]}) would show whether virus is there."
    ),
    "missing-stiffness": _plain(
        f"A liver stiffness (LOINC {PREFERRED[Analyte.LSM]}) would make this answer fuller."
    ),
    **estimate_words.SENTENCES,
}


def sentence(finding: Finding) -> str:
    """One finding in words, complete with its full stop."""
    return _SENTENCES[finding.code](finding.facts)


def codes() -> frozenset[str]:
    """Every code that has words."""
    return frozenset(_SENTENCES)


def source_of(code: str) -> str:
    """Where a rule comes from; HepatoCAI's own for a caution."""
    rule = RULES.get(code)
    return rule.source if rule else "HepatoCAI"


def upper_limit(limit: UpperLimit) -> str:
    """ "Upper limit of AST 41 U/L, from the reference range of this result." """
    return f"Upper limit of AST {limit.value:f} U/L, {ORIGINS[limit.origin]}."


def conclusion(result: StagingResult) -> str:
    """One sentence a line: urgent first, statements, the AST limit, cautions, what is missing.

    What the model says comes last, apart from all that rests on published cut-offs.
    """
    lines = [sentence(finding) for finding in result.findings]
    if Analyte.AST in result.panel.chosen:
        lines.append(upper_limit(result.panel.ast_uln))
    lines += [f"Caution: {sentence(finding)}" for finding in result.cautions]
    lines += [sentence(finding) for finding in result.missing]
    lines.append("Published indices estimate; they are not a diagnosis.")
    lines += [sentence(finding) for finding in result.model_told]
    return "\n".join(lines)


_BANDS: Mapping[tuple[Index, str], str] = {
    (Index.FIB4, "low"): "below 1.45: advanced fibrosis unlikely",
    (Index.FIB4, "indeterminate"): "1.45 to 3.25: indeterminate",
    (Index.FIB4, "high"): "above 3.25: advanced fibrosis likely",
    (Index.APRI, "le_0.5"): "at most 0.5: significant fibrosis unlikely",
    (Index.APRI, "gt_0.5_le_1.0"): "above 0.5, at most 1.0: indeterminate, cirrhosis less likely",
    (Index.APRI, "gt_1.0_le_1.5"): "above 1.0, at most 1.5: indeterminate",
    (Index.APRI, "gt_1.5_le_2.0"): "above 1.5, at most 2.0: significant fibrosis likely",
    (Index.APRI, "gt_2.0"): "above 2.0: significant fibrosis and cirrhosis likely",
    (Index.AAR, "lt_1.0"): "below 1.0: does not support cirrhosis",
    (Index.AAR, "ge_1.0"): "1.0 or more: weakly supports cirrhosis",
    (Index.GUCI, "lt_1.0"): "below 1.0: does not support cirrhosis",
    (Index.GUCI, "ge_1.0"): "1.0 or more: supports cirrhosis",
    (Index.KINGS, "lt_12.3"): "below 12.3: does not support significant fibrosis",
    (Index.KINGS, "ge_12.3"): "12.3 or more, below 16.7: supports significant fibrosis",
    (Index.KINGS, "ge_16.7"): "16.7 or more: supports cirrhosis",
    (Index.FORNS, "lt_4.2"): "below 4.2: significant fibrosis unlikely",
    (Index.FORNS, "ge_4.2_le_6.9"): "4.2 to 6.9: indeterminate",
    (Index.FORNS, "gt_6.9"): "above 6.9: supports significant fibrosis",
    (Index.LOK, "lt_0.2"): "below 0.2: cirrhosis unlikely",
    (Index.LOK, "ge_0.2_le_0.5"): "0.2 to 0.5: indeterminate",
    (Index.LOK, "gt_0.5"): "above 0.5: supports cirrhosis",
    (Index.CDS, "le_7"): "at most 7 points: does not support cirrhosis",
    (Index.CDS, "gt_7"): "above 7 points: supports cirrhosis",
    (Index.ALBI, "grade1"): "at most −2.60: grade 1, best liver function",
    (Index.ALBI, "grade2"): "above −2.60, at most −1.39: grade 2",
    (Index.ALBI, "grade3"): "above −1.39: grade 3, worst liver function",
}


def interpretation(result: IndexResult) -> str:
    """What the band of one index means, or why there is none; no full stop."""
    if "G01" in result.gated_by:
        text = f"not calculated: {NOT_ASSESSED['G01']}"
    elif result.missing:
        text = f"not calculated: {listed(MISSING, ','.join(result.missing))} missing or not usable"
    elif result.gated_by:
        text = f"not interpreted: {listed(NOT_ASSESSED, ','.join(result.gated_by))}"
    elif result.band is None:
        text = "not interpreted: the possible ages fall into different ranges"
    else:
        text = _BANDS[result.name, result.band]
    return text if result.for_conclusion else f"{text} (not used for the conclusion)"


_REASONS: Mapping[Reason, str] = {
    Reason.UNKNOWN_CODE: "its code is not one of the tests that staging knows. A LOINC code of the"
    " test, or a mapping of the local code to LOINC, makes it usable; names and texts are not read",
    Reason.STATUS: "its status is not one that may be used; final, amended and corrected results"
    " are used, and preliminary ones where there is nothing better",
    Reason.NO_VALUE: "it carries no value. A valueQuantity with number and unit makes it usable",
    Reason.NOT_A_NUMBER: "its value cannot be read with certainty. A valueQuantity with a plain"
    " number (decimal point, no text), or a coded result for a qualitative test, makes it usable",
    Reason.COMPARATOR: "it is a bound (< or >) and not a number, and nothing is calculated from a"
    " bound. For a qualitative finding, a coded result such as detected or not detected is read",
    Reason.UNIT_MISSING: "it has no unit",
    Reason.UNIT_UNKNOWN: "its unit is not one known for this test",
    Reason.UNIT_DISAGREES: "its printed unit and its unit code mean different things",
    Reason.UNIT_SUSPECT: "its size does not fit its unit",
    Reason.IMPLAUSIBLE: "it is outside what is physiologically possible",
    Reason.NO_DATE: "the day of its specimen is not known. An effectiveDateTime with at least year,"
    " month and day, its own or its panel's, makes it usable",
    Reason.FUTURE: "its specimen is dated after the time that the staging is for",
    Reason.SUPERSEDED: "a later or better result of the same test is used",
    Reason.TOO_OLD: "it was taken more than 183 days from the latest results",
    Reason.CONFLICT: "results of the same time contradict each other, and none is picked. One"
    " corrected result, or a later issued time on the valid one, resolves it",
    Reason.MALFORMED: "its entry breaks a rule of FHIR R4, and nothing is read from it but its test"
    " and its day. Sent again without the fault, it is used",
    Reason.SAME_ID: "several entries carry its id and contradict each other, and none is picked. An"
    " id of its own for each, or meta.versionId, resolves it",
    Reason.WHOSE: "it does not say whose it is. Observation.subject with a reference or an"
    " identifier makes it usable",
    Reason.MODIFIED: "it carries a modifier extension or implicit rules, which may change its"
    " meaning",
}
_UNIT_REASONS = frozenset(
    {Reason.UNIT_MISSING, Reason.UNIT_UNKNOWN, Reason.UNIT_DISAGREES, Reason.UNIT_SUSPECT}
)
_HINTS = {
    "part-above-whole": "a part (direct bilirubin, albumin) is above its whole (total bilirubin,"
    " total protein), so neither is used",
    "codes-disagree": "its codes name different tests",
    "retracted": "it was cancelled, deleted or entered in error",
    "far-year": "the year of its specimen is before 1900 or after 2099",
    "preliminary": "it is preliminary, and a final result of the same test from at most 30 days"
    " before it is used",
    "farther": "a result of the same test nearer to the latest AST, ALT or platelets is used",
}


def reason(one: NotUsed) -> str:
    """Why a result is not used and what makes it usable. Repeats nothing that was sent."""
    name = short_name(one.analyte) if one.analyte else "A result"
    why = _HINTS.get(one.hint or "", _REASONS[one.reason])
    if one.hint and one.hint not in _HINTS:
        why += f"; it looks like {one.hint}"
    if one.reason in _UNIT_REASONS and one.analyte:
        why += f". UCUM {SPECS[one.analyte].unit} is always understood"
    if one.reason is Reason.IMPLAUSIBLE and one.analyte:
        spec = SPECS[one.analyte]
        why += f" ({amount_shown(spec.low)} to {amount_shown(spec.high)} {spec.unit} is accepted)"
    return f"{name}: not used, because {why}."
