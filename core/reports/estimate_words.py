"""The sentences about the model's estimate, by their codes (core.staging.adjunct). Pure.

Every number in them is a fact of the finding: those of accuracy come from the model's own file.
"""

from collections.abc import Callable, Mapping

from core.labs.analytes import SPECS, Analyte
from core.reports.phrases import (
    BECAUSE,
    MISSING,
    NOT_ASSESSED,
    joined,
    listed,
    short_name,
    shown_unit,
)
from core.staging.model import INPUTS

_Facts = Mapping[str, str]

_NONE = "Experimental model estimate: none is given, because"
_CATEGORIES = {
    "advanced-fibrosis-unlikely": "advanced fibrosis reads as unlikely by the published cut-offs,"
    " while the interval and every band that the model leaves are at 9.5 kPa or above",
    "advanced-fibrosis-likely": "advanced fibrosis reads as likely by the published cut-offs, while"
    " the interval and every band that the model leaves are below 9.5 kPa",
}
_INPUTS = {"age": "the age", "sex": "the sex"}
_NEEDED = {**MISSING, "ALT-or-PLT": "ALT or platelets"}
_OUTSIDE = {**_INPUTS, "combination": "their combination"}


def input_name(name: str) -> str:
    """An input of the model as a clinician calls it: "AST", "Platelets", "the age"."""
    return _INPUTS.get(name) or short_name(name)


def _needed(facts: _Facts) -> str:
    names = facts["missing"].split(",")
    are = "are" if len(names) > 1 else "is"
    return (
        f"{_NONE} {joined(_NEEDED[name] for name in names)} {are} missing or not usable; it needs"
        " the age, AST and one of ALT and platelets."
    )


def _outside(facts: _Facts) -> str:
    names = facts["inputs"].split(",")
    if names == ["combination"]:
        return f"{_NONE} such a combination of values was rare in its training data."
    said = joined(_OUTSIDE.get(name) or short_name(name) for name in names)
    are = "are" if len(names) > 1 or names == [Analyte.PLT] else "is"
    return f"{_NONE} {said} {are} outside the range of its training data."


def _bands(facts: _Facts) -> str:
    bands = facts["bands"].split(",")
    if facts["excluded"] == "none":
        return f"At the level of {facts['level']} no band is excluded: {joined(bands)} all remain."
    word = "Bands" if len(bands) > 1 else "Band"
    return f"{word} of stiffness not excluded at the level of {facts['level']}: {joined(bands)}."


def _disagrees(facts: _Facts) -> str:
    way = "" if facts["measured"] == "yes" else " Elastography is the usual way to resolve this."
    if facts["cholestasis"] == "yes":
        way = (
            " ALP or GGT above three times the upper normal limit with bilirubin above normal can"
            " mean cholestasis, which raises the estimate and a measured stiffness alike."
        )
    return (
        f"The model disagrees with the category: {_CATEGORIES[facts['category']]}. The two are not"
        f" averaged, and the category rests on the published cut-offs alone.{way}"
    )


def _flat(facts: _Facts) -> str:
    beyond = joined(
        f"{input_name(name)} {limit} {_UNITS[name]}".strip() for name, limit in facts.items()
    )
    return f"{beyond[0].upper()}{beyond[1:]}: from there on the model sees no difference."


_UNITS = {"age": "years"} | {
    name: shown_unit(SPECS[Analyte(name)].unit) for name in INPUTS if name not in _INPUTS
}
_RANGE = {
    "shown": "the model is asked for {of}, and the range is shown",
    "same": "the model is asked for {of}, and what is shown is the same",
    "one": "to the model they are one age",
}


SENTENCES: Mapping[str, Callable[[_Facts], str]] = {
    "model-estimate": lambda facts: (
        "Experimental model estimate, separate from the indices: liver stiffness about"
        f" {facts['kpa']} kPa ({facts['level']} interval {facts['low']} to {facts['high']} kPa)."
    ),
    "model-probabilities": lambda facts: (
        "Estimated probability of a stiffness of "
        + joined(f"at least {kpa} kPa: {chance}" for kpa, chance in facts.items())
        + "."
    ),
    "model-bands": _bands,
    "model-two-ways": lambda facts: (
        "The interval is about the kPa and the set about bands: each is meant to be right for"
        f" {facts['level']} of people on its own, so that their ends need not be the same."
    ),
    "model-disagrees": _disagrees,
    "model-stiffness-measured": lambda facts: (
        f"The liver stiffness of {facts['value']} kPa measured on {facts['on']} stands; the"
        " estimate does not take its place."
    ),
    "model-raised-by": lambda _: (
        "Inflammation, cholestasis, heart failure and a recent meal raise liver stiffness without"
        " fibrosis; GGT, ALP and bilirubin raised by cholestasis can raise the estimate."
    ),
    "model-sex-unknown": lambda facts: (
        f"The sex is not known as female or male: {_RANGE[facts['range']].format(of='both')}."
    ),
    "model-ages-open": lambda facts: (
        f"The birth date leaves the ages {facts['ages']} open:"
        f" {_RANGE[facts['range']].format(of='both ends')}."
    ),
    "model-flat": _flat,
    "model-age-capped": lambda facts: (
        f"An age above {facts['as']} years is taken as {facts['as']}, the highest in the training"
        " data."
    ),
    "model-missing": lambda facts: (
        "Missing or not usable for the model:"
        f" {joined(input_name(name) for name in facts['inputs'].split(','))}. It reads what is"
        " missing as missing and never as normal."
    ),
    "model-made": lambda facts: (
        f"The model was trained on {facts['trained']} adults of the United States survey NHANES"
        " 2017 to March 2020 whose HCV RNA was negative or unknown, and calibrated and measured on"
        f" the {facts['measured']} adults of that survey with HCV RNA. Its reference standard is"
        " elastography, not biopsy."
    ),
    "model-measured-on": lambda facts: (
        f"In these {facts['measured']}, cross-fitted and with every input known, for at least"
        f" {facts['kpa']} kPa: AUROC"
        f" {facts['auroc']}; Brier score {facts['brier']} ({facts['brier_of_prior']} without a"
        f" model); the {facts['level']} interval held {facts['interval_coverage']} of the measured"
        f" values and the bands {facts['band_set_coverage']}, over all together and not in each"
        f" band: of those measured {facts['interval_least_band']} (n {facts['interval_least_n']})"
        f" the interval held {facts['interval_least']}, of those measured"
        f" {facts['set_least_band']} (n {facts['set_least_n']}) the bands {facts['set_least']}."
        " They are few and were seen while the model was chosen: no superiority over the indices"
        " is claimed."
    ),
    "model-gated": lambda facts: f"{_NONE} {listed(NOT_ASSESSED, facts['gates'])}.",
    "model-population": lambda facts: (
        f"{_NONE} the model was not made for this population ({listed(BECAUSE, facts['because'])})."
    ),
    "model-inputs": _needed,
    "model-range": _outside,
}
