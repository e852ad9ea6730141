"""The page of the model card from its data alone: `python -m ml.card` writes docs/model-card.md.

The prose is in card_template.md; every figure in it comes from model_card.json.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

CARD = Path(__file__).with_name("model_card.json")
TEMPLATE = Path(__file__).with_name("card_template.md")
PAGE = Path(__file__).resolve().parents[1] / "docs" / "model-card.md"
_FOLK = {
    "viraemic": "Adults with HCV RNA (cross-fitted)",
    "training": "Training adults (out of fold)",
}
_RIVALS = ("FIB-4", "APRI")
_COVERAGES = {"interval_coverage": "interval", "set_coverage": "band set"}
_Card = Mapping[str, Any]


def page(card: _Card) -> str:
    """Markdown. KeyError where the data lack something that the page tells."""
    return TEMPLATE.read_text().format_map(_words(card) | _tables(card))


def _words(card: _Card) -> dict[str, str]:
    model, found, controls = card["model"], card["conformal"], card["controls"]
    small = card["subgroups"]["too_small"]
    leak = controls["decimals_where_they_leak"]
    return {
        **{name: model[name] for name in ("name", "version", "sha256", "data_sha256")},
        "thresholds": _listed(model["thresholds_kpa"]),
        "inputs": ", ".join(model["inputs"]),
        "input_count": str(len(model["inputs"])),
        "offset_factor": f"{model['offset_factor']:.2f}",
        "resamples": f"{model['resamples']:,}",
        "level": f"{model['level']:.0%}",
        "viraemic": str(card["cohort"]["viraemic"]["n"]),
        "rows": f"{card['cohort']['rows']:,}",
        "smallest_group": str(card["subgroups"]["smallest"]),
        "too_small": ", ".join(f"{_called(one)} ({one['n']})" for one in small if one["n"]),
        "prior": " / ".join(f"{card['metrics']['brier_of_prior'][kpa]:.3f}" for kpa in _kpa(card)),
        "interval_factor": f"{found['interval_factor']:.2f}",
        "set_sizes": ", ".join(
            f"{size} in {count} people" for size, count in found["sizes"].items()
        ),
        "coverage_wanted": str(card["coverage_wanted"]),
        "hannover": _hannover(controls["hannover"]),
        "egypt": _egypt(controls["egypt"]),
        "probed": str(controls["probed_kpa"]),
        "decimals_proof": leak
        and f"The probe works: on the UCI HCV data it tells donors from patients with {leak:.3f}.",
        "failures": "\n".join(f"- {_failure(one)}" for one in card["failures"]) or "None.",
    }


def _tables(card: _Card) -> dict[str, str]:
    return {
        "excluded": _table(("reason", "n"), card["cohort"]["excluded"].items()),
        "people": _people(card),
        "brier": _briers(card),
        "missing": _missing(card),
        "conformal": _conformal(card["conformal"]),
        "edges": _edges(card["model"]),
        "abstentions": _abstentions(card["abstentions"]),
        "decimals": _table(
            ("training table", "AUROC"),
            ((name, f"{auroc:.3f}") for name, auroc in card["controls"]["decimals"].items()),
        ),
        **{f"auroc_{name}": _aurocs(card, name) for name in _FOLK},
        **{f"reliability_{name}": _reliability(card, name) for name in _FOLK},
        **{f"subgroups_{name}": _subgroups(card, name) for name in _FOLK},
    }


def _people(card: _Card) -> str:
    reached = [f"≥ {kpa} kPa" for kpa in _kpa(card)]
    return _table(
        ("", "n", "women", "age", "kPa", *reached, "values missing"),
        (_person(title, card["cohort"][name]) for name, title in _FOLK.items()),
    )


def _person(title: str, people: _Card) -> tuple[str, ...]:
    missing = ", ".join(f"{name} {count}" for name, count in people["missing"].items())
    return (
        title.partition(" (")[0],
        f"{people['n']:,}",
        f"{people['women']:,}",
        " / ".join(f"{age:.0f}" for age in people["age_quartiles"]),
        " / ".join(f"{kpa:.1f}" for kpa in people["kpa_quartiles"]),
        *map(str, people["at_least"].values()),
        missing or "none",
    )


def _aurocs(card: _Card, name: str) -> str:
    return _table(
        (_FOLK[name], "events", "model", *_RIVALS, *(f"lead over {one}" for one in _RIVALS)),
        (
            (
                f"≥ {kpa} kPa",
                f"{at['events']} of {at['n']:,}",
                *(_span(at[one]) for one in ("model", *_RIVALS)),
                *(_span(at["lead"][one], sign="+") for one in _RIVALS),
            )
            for kpa, at in _steps(card, card[name]["auroc"])
        ),
    )


def _briers(card: _Card) -> str:
    return _table(
        ("", "kPa", "Brier", "prior", "below prior by", "foretold", "observed"),
        (
            (
                title,
                f"≥ {kpa}",
                _span(at["model"]),
                f"{at['prior']:.3f}",
                _span(at["below_prior"], sign="+", digits=4),
                f"{at['foretold']:.3f}",
                f"{at['observed']:.3f}",
            )
            for name, title in _FOLK.items()
            for kpa, at in _steps(card, card[name]["brier"])
        ),
    )


def _reliability(card: _Card, name: str) -> str:
    columns = [groups for _, groups in _steps(card, card[name]["reliability"])]
    return _table(
        (_FOLK[name], *(f"≥ {kpa} kPa" for kpa in _kpa(card))),
        (
            (f"n {row[0]['n']}", *(f"{at['foretold']:.3f} → {at['observed']:.3f}" for at in row))
            for row in zip(*columns, strict=True)
        ),
    )


def _subgroups(card: _Card, name: str) -> str:
    return _table(
        (_FOLK[name], "n", "kPa", "events", "AUROC", "Brier", "prior", "below prior"),
        (
            (
                _called(group),
                f"{group['n']:,}",
                f"≥ {kpa}",
                str(at["events"]),
                _span(at["auroc"]) if at["auroc"] else "",
                f"{at['model']['value']:.4f}",
                f"{at['prior']:.4f}",
                "yes" if at["model"]["value"] < at["prior"] else "**no**",
            )
            for group in card["subgroups"][name]
            for kpa, at in _steps(card, group["at"])
        ),
    )


def _called(group: _Card) -> str:
    return f"{group['by']} {group['group']}" if group["by"] == "age" else str(group["group"])


def _missing(card: _Card) -> str:
    measured = [f"{what} ≥ {kpa}" for what in ("AUROC", "Brier") for kpa in _kpa(card)]
    return _table(
        ("taken away", *measured, "interval", "holds", "set holds", "set size"),
        (
            (
                ", ".join(row["taken"]) or "nothing",
                *(f"{row[what][kpa]:.3f}" for what in ("auroc", "brier") for kpa in _kpa(card)),
                f"×/÷ {row['interval_factor']:.2f}",
                *(f"{row[what]:.3f}" for what in _COVERAGES),
                f"{row['set_size']:.2f}",
            )
            for row in card["missing"]
        ),
    )


def _conformal(found: _Card) -> str:
    rows = [
        (
            band["band"],
            str(band["n"]),
            *(f"{band[what]:.3f}" for what in _COVERAGES),
            f"{band['set_size']:.2f}",
        )
        for band in found["bands"]
    ]
    sums = (*(_span(found[what]) for what in _COVERAGES), _span(found["set_size"], digits=2))
    head = ("measured", "n", "interval holds", "set holds", "mean set size")
    return _table(head, [*rows, ("all", str(found["n"]), *sums)])


def _edges(model: _Card) -> str:
    return _table(
        ("input", "unit", "from", "to", "training range"),
        (
            (
                name,
                model["inputs"][name],
                f"{at['first']:.4g}",
                f"{at['last']:.4g}",
                f"{at['lowest']:.4g} to {at['highest']:.4g}",
            )
            for name, at in model["edges"].items()
            if name != "sex"
        ),
    )


def _abstentions(found: _Card) -> str:
    return _table(
        ("", "n", "abstains", "because of"),
        (
            (_FOLK[name].partition(" (")[0], f"{people['n']:,}", str(count), reason)
            for name, people in found.items()
            for reason, count in people["reasons"].items()
        ),
    )


def _failure(one: _Card) -> str:
    match one["kind"]:
        case "brier-not-below-prior":
            return (
                f"{_FOLK[one['cohort']]}, {_called(one)} (n {one['n']:,},"
                f" {one['events']} events): at ≥ {one['kpa']} kPa Brier {one['brier']:.4f}, prior"
                f" {one['prior']:.4f}: no better than telling everybody the share of the group."
            )
        case "coverage-in-band":
            return f"Measured {one['band']} (n {one['n']}): {_covered(one)}."
        case "inputs-missing":
            no_better = one["kpa"] and f"Brier not below the prior at ≥ {_listed(one['kpa'])} kPa"
            told = "; ".join(filter(None, (no_better, _covered(one))))
            return f"Without {', '.join(one['taken'])}: {told}."
        case "all-bands":
            return f"For {one['n']} of {one['of']} the set holds every band and so says nothing."
    raise ValueError(one["kind"])


def _covered(one: _Card) -> str:
    return ", ".join(
        f"{word} holds {one[key]:.3f}" for key, word in _COVERAGES.items() if key in one
    )


def _hannover(found: _Card | None) -> str:
    if found is None:
        return "The check on the UCI HCV data was not run: the table was not there."
    return (
        '**Cirrhosis in Hannover** (UCI "HCV data", Lichtinghagen, Klawonn and Hoffmann, CC BY'
        f" 4.0): {found['n']} patients with hepatitis C, {found['events']} with cirrhosis, by"
        f" histology or clinically. Only {', '.join(found['columns'].values())} are used: ALT and"
        " ALP of these patients are on another scale, cholinesterase is no input, and without"
        " platelets neither FIB-4 nor APRI can stand beside. P(≥ 12.5 kPa) for cirrhosis: AUROC"
        f" {_span(found['auroc'])}, Brier {_span(found['brier'])} (prior"
        f" {found['brier_of_prior']:.3f}), foretold {found['foretold']:.3f}, observed"
        f" {found['observed']:.3f}. As shipped the model abstains from all of them (neither ALT nor"
        f" platelets), and {found['outside']} are outside its range besides: this checks the"
        " tables, not the product."
    )


def _egypt(found: _Card | None) -> str:
    if found is None:
        return "The negative control was not run: the table was not there."
    columns = ", ".join(f"{name} = `{column}`" for name, column in found["columns"].items())
    intro = (
        '**Negative control** (UCI "HCV for Egyptian patients", Kamal and others, CC BY 4.0): its'
        " columns look drawn at random, so whatever finds a stage in them is wrong; it must be"
        f" 0.45 to 0.55. Columns: {columns} (divided by 1,000); the other inputs are not known. F4"
        " by P(≥ 12.5 kPa) and F3-F4 by P(≥ 9.5 kPa), AUROC:"
    )
    rows = (
        (
            name,
            f"{at['events']} of {found['n']:,}",
            *(_span(at[one]) for one in ("model", *_RIVALS)),
        )
        for name, at in found["auroc"].items()
    )
    return f"{intro}\n\n{_table(('against the rest', 'events', 'model', *_RIVALS), rows)}"


def _kpa(card: _Card) -> list[str]:
    return list(map(str, card["model"]["thresholds_kpa"]))


def _steps(card: _Card, by_kpa: _Card) -> Iterable[tuple[str, Any]]:
    return ((kpa, by_kpa[kpa]) for kpa in _kpa(card))


def _span(figure: _Card, *, sign: str = "", digits: int = 3) -> str:
    value, low, high = (f"{figure[end]:{sign}.{digits}f}" for end in ("value", "low", "high"))
    return f"{value} ({low} to {high})"


def _listed(values: Iterable[object]) -> str:
    *first, last = map(str, values)
    return f"{', '.join(first)} and {last}" if first else last


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    names = list(head)
    lines = [names, ["---"] * len(names), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def main() -> None:
    PAGE.write_text(page(json.loads(CARD.read_text())))


if __name__ == "__main__":
    main()
