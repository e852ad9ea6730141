"""The phrases that name the facts of a sentence, by their codes, and how they are joined. Pure."""

from collections.abc import Iterable, Mapping

from core.labs.analytes import PREFERRED, SPECS, Analyte

PREDICTIVE: Mapping[tuple[str, str], str] = {
    ("F01", "mono"): " Negative predictive value 94.7 % in 847 biopsies of people with hepatitis C"
    " alone (Vallet-Pichard 2007), at the prevalence of that cohort.",
    ("F01", "hiv"): " Negative predictive value 90 % in 832 people with HIV and hepatitis C"
    " (Sterling 2006), at the prevalence of that cohort.",
    ("F03", "mono"): " Positive predictive value 82.1 % in 847 biopsies of people with hepatitis C"
    " alone (Vallet-Pichard 2007), at the prevalence of that cohort.",
    ("F03", "hiv"): " Positive predictive value 65 % in 832 people with HIV and hepatitis C"
    " (Sterling 2006), at the prevalence of that cohort.",
}

RNA = {
    "unknown": "No HCV RNA result was available: chronic hepatitis C is not confirmed here, and the"
    " staging assumes that virus is present.",
    "unclear": "An HCV RNA result was sent but does not say whether virus is detected: chronic"
    " hepatitis C is not confirmed here, and the staging assumes that virus is present. After cure"
    " or clearance low values would not exclude advanced fibrosis.",
    "not-detected": "HCV RNA is not detected and no treatment is stated: chronic hepatitis C is not"
    " confirmed here.",
    "old": "The latest HCV RNA result, of {on}, is more than 183 days from these results: present"
    " viraemia is not confirmed here, and the staging assumes it.",
}

BECAUSE = {
    "hbsag": "hepatitis B surface antigen detected",
    "pregnant": "pregnancy",
    "transplant": "transplantation",
    "decompensated": "decompensation",
    "hiv": "HIV coinfection",
}

SIGNALS = {
    "fib4-low": "FIB-4 is below 1.45",
    "fib4-indeterminate": "FIB-4 is between its cut-offs",
    "fib4-high": "FIB-4 is above 3.25",
    "fib4-open": "FIB-4 is in different ranges at the possible ages",
    "apri-low": "APRI is at most 0.5",
    "apri-high": "APRI is above 1.5",
    "platelets": "platelets are below 150 × 10⁹/L",
    "platelets-bound": "a platelet result that is only a bound is below 150 × 10⁹/L",
    "stiffness-low": "liver stiffness is below 10 kPa",
    "stiffness-between": "liver stiffness is 10 to 12.5 kPa",
    "stiffness-high": "liver stiffness is above 12.5 kPa",
    "stiffness-bound": "a liver stiffness that is only a bound is above 12.5 kPa",
}

CRITERIA = {
    "fib4": "FIB-4 above 3.25",
    "apri": "APRI above 2.0",
    "apri-significant": "APRI above 1.5",
    "fib4-maybe": "FIB-4 above 3.25 at one of the possible ages",
    "platelets": "platelets below 150 × 10⁹/L",
    "platelets-bound": "platelets below 150 × 10⁹/L by a result that came only as a bound",
    "stiffness": "liver stiffness above 12.5 kPa",
    "stiffness-bound": "liver stiffness above 12.5 kPa by a result that came only as a bound",
}

FIB4_RANGES = {
    "low": "below 1.45",
    "indeterminate": "between 1.45 and 3.25",
    "high": "above 3.25",
}

WITHOUT = {
    "advanced-fibrosis-unlikely": "advanced fibrosis would read as unlikely",
    "indeterminate": "the answer would be indeterminate",
    "advanced-fibrosis-likely": "advanced fibrosis would read as likely",
    "discordant": "the tests would disagree",
    "not-assessable": "nothing could be assessed",
}

ORIGINS = {
    "parameter": "as given with the request",
    "reference-range": "from the reference range of this result",
    "organisation": "as set for this organisation",
    "assumed": "assumed, because none was usable",
}

NOT_ASSESSED = {
    "G01": "the person is, or may be, under 18 years",
    "G03": "AST, ALT or platelets are only available from more than 183 days before the latest"
    " results",
    "G04": "there are signs of acute liver inflammation",
    "G08": "a sustained virological response is stated",
    "G11": "HCV RNA is not detected",
    "G13": "the birth date and the specimen contradict each other, and the results may belong to"
    " somebody else",
    "G14": "cirrhosis is stated already",
    "missing": "the results needed for an index are not available",
}

MISSING = {
    "age": "the age (Patient.birthDate)",
    **{analyte.value: f"{SPECS[analyte].name} (LOINC {PREFERRED[analyte]})" for analyte in Analyte},
}


_UNITS = {
    "10*9/L": "10⁹/L",
    "umol/L": "µmol/L",
    "[IU]/mL": "IU/mL",
    "{INR}": "",
    "1": "",
}


def shown_unit(unit: str) -> str:
    """A UCUM unit as people write it."""
    return _UNITS.get(unit, unit)


def short_name(code: str) -> str:
    """ "Platelets", "AST", "INR": what a clinician calls it in a line."""
    short = {Analyte.AST, Analyte.ALT, Analyte.ALP, Analyte.GGT, Analyte.INR, Analyte.HCVRNA}
    return SPECS[Analyte(code)].name if Analyte(code) not in short else _SHORT.get(code, code)


_SHORT = {"HCVRNA": "HCV RNA"}

NEWER = {
    "comparator": "it is a bound (< or >) and not a number",
    "conflict": "results of its time contradict each other",
    "not-a-number": "its value cannot be read",
    "no-value": "it carries no value",
    "implausible": "it is outside what is physiologically possible",
    "unit-missing": "it has no unit",
    "unit-unknown": "its unit is not one known for this test",
    "unit-disagrees": "its unit and its unit code mean different things",
    "unit-suspect": "its size does not fit its unit",
    "status": "its status is not one that may be used",
    "malformed": "its entry breaks a rule of FHIR R4",
    "same-id": "entries of its id contradict each other",
    "whose": "it does not say whose it is",
    "modified": "a modifier extension or implicit rules may change its meaning",
    "preliminary": "it is preliminary, and a final one is preferred",
    "farther": "one nearer to the other results is preferred",
    "superseded": "another one is preferred",
    "too-old": "it is more than 183 days from the other results",
    "part-above-whole": "a part is above its whole (direct and total bilirubin, or albumin and"
    " total protein)",
}


def names(codes: str) -> str:
    """Analytes by their codes, as one enumeration."""
    return joined(short_name(code) for code in codes.split(","))


def are(codes: str) -> str:
    """ "are" for several things, and for platelets."""
    return "are" if "," in codes or codes == Analyte.PLT else "is"


def were(codes: str) -> str:
    """ "were" where `are` says "are"."""
    return "were" if are(codes) == "are" else "was"


def joined(parts: Iterable[str]) -> str:
    """ "a, b and c"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def listed(table: Mapping[str, str], codes: str) -> str:
    """The phrases of a table for comma-separated codes, as one enumeration."""
    return joined(table[code] for code in codes.split(","))
