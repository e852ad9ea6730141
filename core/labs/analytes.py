"""The analytes we know."""

from enum import StrEnum


class Analyte(StrEnum):
    """What a laboratory result measures. Values are the codes of the reference ranges."""

    ALT = "ALT"
    AST = "AST"
    ALP = "ALP"
    GGT = "GGT"
    TBIL = "TBIL"
    DBIL = "DBIL"
    ALB = "ALB"
    TP = "TP"
    PLT = "PLT"
    INR = "INR"
    CREA = "CREA"
    CHOL = "CHOL"
    CHE = "CHE"
    NA = "NA"
    HCVRNA = "HCVRNA"
    HBSAG = "HBSAG"
    LSM = "LSM"
