"""Published indices as bare formulas: Decimal in, unrounded Decimal out. Pure.

Gates, cut-offs and missing inputs are not here but in core.staging.guideline and assess. Every
function raises ValueError for an input that is not finite or not positive.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext

from core.staging.result import Index

_PRECISE = Context(prec=60)
_LOGARITHMIC = Context(prec=30)  # never exact anyway, and logarithms cost with their digits
_HUNDRED = Decimal(100)


def _positive(*inputs: Decimal) -> None:
    if not all(value.is_finite() and value > 0 for value in inputs):
        raise ValueError("an index needs finite, positive inputs")


def fib4(
    *, age_years: Decimal, ast_u_l: Decimal, alt_u_l: Decimal, platelets_10e9_l: Decimal
) -> Decimal:
    """FIB-4 (no unit) = age [a] x AST [U/L] / (platelets [10*9/L] x sqrt(ALT [U/L])).

    Sterling, Hepatology 2006;43:1317; in HCV alone Vallet-Pichard, Hepatology 2007;46:32.
    """
    _positive(age_years, ast_u_l, alt_u_l, platelets_10e9_l)
    with localcontext(_PRECISE):
        return age_years * ast_u_l / (platelets_10e9_l * alt_u_l.sqrt())


def apri(*, ast_u_l: Decimal, ast_uln_u_l: Decimal, platelets_10e9_l: Decimal) -> Decimal:
    """APRI (no unit) = AST [U/L] / its upper limit [U/L] x 100 / platelets [10*9/L].

    Wai, Hepatology 2003;38:518.
    """
    _positive(ast_u_l, ast_uln_u_l, platelets_10e9_l)
    with localcontext(_PRECISE):
        return ast_u_l * _HUNDRED / (ast_uln_u_l * platelets_10e9_l)


def aar(*, ast_u_l: Decimal, alt_u_l: Decimal) -> Decimal:
    """AST/ALT ratio (no unit), both in U/L.

    Williams and Hoofnagle, Gastroenterology 1988;95:734; Sheth, Am J Gastroenterol 1998;93:44.
    """
    _positive(ast_u_l, alt_u_l)
    with localcontext(_PRECISE):
        return ast_u_l / alt_u_l


def guci(
    *, ast_u_l: Decimal, ast_uln_u_l: Decimal, inr: Decimal, platelets_10e9_l: Decimal
) -> Decimal:
    """GUCI (no unit) = AST [U/L] / its upper limit [U/L] x INR x 100 / platelets [10*9/L].

    Islam, Scand J Gastroenterol 2005;40:867.
    """
    _positive(ast_u_l, ast_uln_u_l, inr, platelets_10e9_l)
    with localcontext(_PRECISE):
        return ast_u_l * inr * _HUNDRED / (ast_uln_u_l * platelets_10e9_l)


def kings(
    *, age_years: Decimal, ast_u_l: Decimal, inr: Decimal, platelets_10e9_l: Decimal
) -> Decimal:
    """King's score (no unit) = age [a] x AST [U/L] x INR / platelets [10*9/L].

    Cross, Eur J Gastroenterol Hepatol 2009;21:730.
    """
    _positive(age_years, ast_u_l, inr, platelets_10e9_l)
    with localcontext(_PRECISE):
        return age_years * ast_u_l * inr / platelets_10e9_l


def forns(
    *, age_years: Decimal, ggt_u_l: Decimal, cholesterol_mg_dl: Decimal, platelets_10e9_l: Decimal
) -> Decimal:
    """Forns index (no unit) = 7.811 - 3.131 ln(platelets [10*9/L]) + 0.781 ln(GGT [U/L])
    + 3.467 ln(age [a]) - 0.014 x cholesterol [mg/dL].

    Forns, Hepatology 2002;36:986. Cholesterol is subtracted; a plus sign circulates.
    """
    _positive(age_years, ggt_u_l, cholesterol_mg_dl, platelets_10e9_l)
    with localcontext(_LOGARITHMIC):
        return (
            Decimal("7.811")
            - Decimal("3.131") * platelets_10e9_l.ln()
            + Decimal("0.781") * ggt_u_l.ln()
            + Decimal("3.467") * age_years.ln()
            - Decimal("0.014") * cholesterol_mg_dl
        )


def lok(*, ast_u_l: Decimal, alt_u_l: Decimal, inr: Decimal, platelets_10e9_l: Decimal) -> Decimal:
    """Lok index (0 to 1) = 1 / (1 + e^-x), x = -5.56 - 0.0089 x platelets [10*9/L]
    + 1.26 x AST/ALT + 5.27 x INR.

    Lok, Hepatology 2005;42:282.
    """
    _positive(ast_u_l, alt_u_l, inr, platelets_10e9_l)
    with localcontext(_LOGARITHMIC):
        logit = (
            Decimal("-5.56")
            - Decimal("0.0089") * platelets_10e9_l
            + Decimal("1.26") * ast_u_l / alt_u_l
            + Decimal("5.27") * inr
        )
        return 1 / (1 + (-logit).exp())


_CDS_PLATELETS = tuple(map(Decimal, (280, 220, 160, 100, 40)))  # below 280 one point more, ...


def cds(*, ast_u_l: Decimal, alt_u_l: Decimal, inr: Decimal, platelets_10e9_l: Decimal) -> Decimal:
    """Cirrhosis discriminant score (0 to 11 points) from platelets [10*9/L], ALT/AST and INR.

    Bonacini, Am J Gastroenterol 1997;92:1302. The published bands leave 340 open: here 1 point.
    """
    _positive(ast_u_l, alt_u_l, inr, platelets_10e9_l)
    with localcontext(_PRECISE):
        ratio = alt_u_l / ast_u_l
    points = (platelets_10e9_l <= 340) + sum(platelets_10e9_l < cut for cut in _CDS_PLATELETS)
    points += sum((ratio <= Decimal("1.7"), ratio < Decimal("1.2"), ratio < Decimal("0.6")))
    points += sum((inr >= Decimal("1.1"), inr > Decimal("1.4")))
    return Decimal(points)


def albi(*, bilirubin_umol_l: Decimal, albumin_g_l: Decimal) -> Decimal:
    """ALBI (no unit) = 0.66 log10(bilirubin [umol/L]) - 0.085 x albumin [g/L].

    Johnson, J Clin Oncol 2015;33:550. Liver function in known cirrhosis, not fibrosis.
    """
    _positive(bilirubin_umol_l, albumin_g_l)
    with localcontext(_LOGARITHMIC):
        return Decimal("0.66") * bilirubin_umol_l.log10() - Decimal("0.085") * albumin_g_l


@dataclass(frozen=True, slots=True)
class Formula:
    """What a report prints beside an index: never computed from, always the docstring's words."""

    name: str
    text: str
    citation: str
    doi: str | None
    compute: Callable[..., Decimal]


FORMULAS: Mapping[Index, Formula] = {
    Index.FIB4: Formula(
        "FIB-4",
        "age × AST / (platelets × √ALT)",
        "Sterling, Hepatology 2006;43:1317; Vallet-Pichard, Hepatology 2007;46:32",
        "10.1002/hep.21178",
        fib4,
    ),
    Index.APRI: Formula(
        "APRI",
        "AST / upper limit of AST × 100 / platelets",
        "Wai, Hepatology 2003;38:518",
        "10.1053/jhep.2003.50346",
        apri,
    ),
    Index.AAR: Formula(
        "AST/ALT ratio",
        "AST / ALT",
        "Williams and Hoofnagle, Gastroenterology 1988;95:734",
        None,
        aar,
    ),
    Index.GUCI: Formula(
        "GUCI",
        "AST / upper limit of AST × INR × 100 / platelets",
        "Islam, Scand J Gastroenterol 2005;40:867",
        None,
        guci,
    ),
    Index.KINGS: Formula(
        "King's score",
        "age × AST × INR / platelets",
        "Cross, Eur J Gastroenterol Hepatol 2009;21:730",
        "10.1097/MEG.0b013e32830dfcb3",
        kings,
    ),
    Index.FORNS: Formula(
        "Forns index",
        "7.811 − 3.131 ln(platelets) + 0.781 ln(GGT) + 3.467 ln(age) − 0.014 × cholesterol (mg/dL)",
        "Forns, Hepatology 2002;36:986",
        None,
        forns,
    ),
    Index.LOK: Formula(
        "Lok index",
        "1 / (1 + e^−x), x = −5.56 − 0.0089 × platelets + 1.26 × AST/ALT + 5.27 × INR",
        "Lok, Hepatology 2005;42:282",
        None,
        lok,
    ),
    Index.CDS: Formula(
        "Cirrhosis discriminant score",
        "points for platelets (0–6), ALT/AST (0–3) and INR (0–2)",
        "Bonacini, Am J Gastroenterol 1997;92:1302",
        None,
        cds,
    ),
    Index.ALBI: Formula(
        "ALBI",
        "0.66 × log10(bilirubin in µmol/L) − 0.085 × albumin in g/L",
        "Johnson, J Clin Oncol 2015;33:550",
        "10.1200/JCO.2014.57.9151",
        albi,
    ),
}
