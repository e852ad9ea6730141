"""FIB-4 and APRI of many rows at once: the formulas of core.staging.indices in floats."""

import numpy as np

from core.staging.model import INPUTS, Floats

AST_ULN_U_L = 40.0
"""The data give no upper limit of their own."""


def fib4(inputs: Floats) -> Floats:
    """(n, 12) -> (n,); NaN where age, AST, ALT or platelets are missing."""
    age, ast, alt, platelets = (inputs[:, INPUTS.index(n)] for n in ("age", "AST", "ALT", "PLT"))
    return age * ast / (platelets * np.sqrt(alt))


def apri(inputs: Floats) -> Floats:
    """(n, 12) -> (n,); NaN where AST or platelets are missing."""
    ast, platelets = (inputs[:, INPUTS.index(name)] for name in ("AST", "PLT"))
    return ast / AST_ULN_U_L * 100 / platelets
