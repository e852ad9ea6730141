"""What people call the tests of a laboratory report, in nine languages. Pure."""

import re
from collections.abc import Mapping
from functools import cache

from core.labs.analytes import Analyte

ENTERED = (
    Analyte.ALT, Analyte.AST, Analyte.PLT, Analyte.TBIL, Analyte.ALB, Analyte.INR,
    Analyte.HCVRNA, Analyte.LSM, Analyte.GGT, Analyte.ALP, Analyte.DBIL, Analyte.TP,
    Analyte.CREA, Analyte.NA, Analyte.CHOL,
)  # fmt: skip
"""What a person may enter, the most asked for first."""

_NAMES: Mapping[Analyte, str] = {
    Analyte.ALT: "alt, alat, gpt, sgpt, tgp, alanine aminotransferase, alanina aminotransferasa, "
    "alanina aminotransferase, alt gpt, алт, алат, аланинаминотрансфераза, إنزيم alt, "
    "ناقلة الألانين, اے ایل ٹی, ایس جی پی ٹی, एएलटी, एसजीपीटी, এএলটি, এসজিপিটি",
    Analyte.AST: "ast, asat, got, sgot, tgo, aspartate aminotransferase, "
    "aspartato aminotransferasa, aspartato aminotransferase, ast got, "
    "аст, асат, аспартатаминотрансфераза, إنزيم ast, "
    "ناقلة الأسبارتات, اے ایس ٹی, ایس جی او ٹی, एएसटी, एसजीओटी, এএসটি, এসজিওটি",
    Analyte.PLT: "plt, platelet, platelets, platelet count, thrombocytes, thrombocyte count, "
    "plaquetas, plaquettes, тромбоциты, صفائح, الصفائح, الصفائح الدموية, صفيحات, پلیٹلیٹس, "
    "پلیٹ لیٹس, प्लेटलेट, प्लेटलेट्स, প্লাটিলেট, প্লেটলেট, অণুচক্রিকা",
    Analyte.TBIL: "bilirubin, total bilirubin, bilirubin total, tbil, t bil, t.bil, bilirrubina, "
    "bilirrubina total, bilirubina, bilirubina total, bilirubine, bilirubine totale, билирубин, "
    "билирубин общий, "
    "общий билирубин, بيليروبين, البيليروبين, البيليروبين الكلي, "
    "بلیروبن, बिलीरुबिन, बिलिरुबिन, বিলিরুবিন",
    Analyte.DBIL: "direct bilirubin, bilirubin direct, conjugated bilirubin, dbil, d bil, d.bil, "
    "bilirrubina directa, bilirrubina direta, bilirubine directe, прямой билирубин, "
    "билирубин прямой, البيليروبين المباشر",
    Analyte.ALB: "alb, albumin, albumina, albúmina, albumine, альбумин, ألبومين, الألبومين, "
    "البومين, البیومن, एल्बुमिन, এলবুমিন, অ্যালবুমিন",
    Analyte.TP: "tp, total protein, protein total, proteinas totales, proteínas totales, "
    "proteínas totais, protéines totales, общий белок, البروتين الكلي",
    Analyte.INR: "inr, pt inr, rni, мно",
    Analyte.ALP: "alp, alkaline phosphatase, alk phos, fosfatasa alcalina, fosfatase alcalina, "
    "phosphatase alcaline, щелочная фосфатаза, الفوسفاتاز القلوي",
    Analyte.GGT: "ggt, gamma gt, gamma-gt, γ-gt, gama gt, gamma glutamyl transferase, ггт, "
    "гамма-гт",
    Analyte.CREA: "crea, creatinine, creatinina, créatinine, креатинин, كرياتينين, الكرياتينين, "
    "کریٹینین, क्रिएटिनिन, ক্রিয়েটিনিন",
    Analyte.NA: "na, sodium, sodio, sódio, натрий, صوديوم, الصوديوم, سوڈیم, सोडियम, সোডিয়াম",
    Analyte.CHOL: "chol, cholesterol, total cholesterol, cholesterol total, colesterol, "
    "colesterol total, "
    "cholestérol, холестерин, كوليسترول, الكوليسترول, کولیسٹرول, कोलेस्ट्रॉल, কোলেস্টেরল",
    Analyte.HCVRNA: "hcv rna, rna, viral load, hcv viral load, hcv pcr, hcvrna, carga viral, "
    "charge virale, вирусная нагрузка, الحمل الفيروسي, وائرل لوڈ, वायरल लोड, ভাইরাল লোড",
    Analyte.LSM: "lsm, fibroscan, fibro scan, liver stiffness, elastography, elastografia, "
    "elastografía, élastographie, эластография, фиброскан, فيبروسكان, فائبروسکین",
}  # fmt: skip


def named(text: str) -> tuple[Analyte, ...]:
    """The tests that a text names, each once; the longer name goes before one inside it."""
    return apart(text)[0]


def apart(text: str) -> tuple[tuple[Analyte, ...], tuple[str, ...]]:
    """(the tests that a text names, the words that are no part of a name)."""
    rest, found = f" {' '.join(_SPLIT.split(text.casefold()))} ", []
    for name, analyte in _longest_first():
        if f" {name} " in rest:
            rest = rest.replace(f" {name} ", "  ")
            found.append(analyte)
    return tuple(dict.fromkeys(found)), tuple(rest.split())


@cache
def words_of_names() -> frozenset[str]:
    return frozenset(word for name, _ in _longest_first() for word in name.split())


_SPLIT = re.compile(r"[\s(),;:=\[\]/\-]+")


@cache
def _longest_first() -> tuple[tuple[str, Analyte], ...]:
    pairs = [
        (" ".join(_SPLIT.split(name.strip().casefold())), analyte)
        for analyte, names in _NAMES.items()
        for name in names.split(",")
    ]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))
