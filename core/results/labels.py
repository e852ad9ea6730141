"""Which test the label of a printed value means: sure, doubtful, or none of ours. Pure.

What a report says was read by a model, and may be anything. A label is certain where all of it is
the name of one test; what stands beside it may make it another one ("albumin, urine").
"""

from dataclasses import dataclass

from core.labs.analytes import Analyte
from core.results.names import apart, words_of_names


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOTHING_ADDED = _words("""
serum plasma blood s p level activity total quantitative cuantitativa quantitatif suero sangre
sérum sérique sang soro sangue сыворотка сыворотке кровь крови المصل الدم سیرم सीरम সিরাম
""")
_ANOTHER_TEST = _words("""
urine urinary orina urinaire urina моча мочи بول پیشاب मूत्र প্রস্রাব csf fluid stool ratio
index cociente razón rapport razão índice indice соотношение индекс نسبة indirect indirecta
indireta indirecte unconjugated непрямой غير المباشر hdl ldl vldl non idl lp a1 clearance volume
width distribution mean large globulin mitochondrial bone isoenzyme glycated modified corrected
antibody antibodies anti
""")
_OTHER_TESTS = _words("""
haemoglobin hemoglobin hb hgb hemoglobina hémoglobine гемоглобин haematocrit hematocrit hct
hematocrito hématocrite гематокрит rbc erythrocytes eritrocitos érythrocytes эритроциты red
white cell cells count wbc leukocytes leucocytes leucocitos лейкоциты neutrophils neutrófilos
lymphocytes linfocitos monocytes monocitos eosinophils eosinófilos basophils basófilos mcv mch
mchc rdw mpv pdw esr crp protein reactive glucose glucosa glicose глюкоза fasting hba1c a1c urea
bun urée мочевина uric acid ácido úrico egfr gfr potassium potasio potássio калий k chloride
cloruro cl calcium calcio ca magnesium magnesio mg phosphate phosphorus fósforo iron hierro
ferro железо ferritin ferritina ферритин transferrin saturation tibc triglycerides triglicéridos
tg amylase lipase ldh ck cpk tsh t3 t4 ft3 ft4 free vitamin vitamina d b12 folate afp alpha
fetoprotein psa hbsag hcv hiv genotype globulin prothrombin time protrombina pt aptt fibrinogen
bilirubin procalcitonin homocysteine cortisol insulin tiempo tempo temps prothrombine de
""")
_SIGNS = str.maketrans(dict.fromkeys("*#%+", " "))


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """`analytes`: what it may mean. `certain`: the one that it means.

    `known`: every word of it is one of tests, so that it may be shown to somebody.
    """

    analytes: tuple[Analyte, ...]
    certain: bool
    known: bool


def label(text: str) -> Label:
    analytes, rest = apart(text.translate(_SIGNS))
    beside = {word.strip(".") for word in rest} - {""}
    if beside & _ANOTHER_TEST:
        analytes = ()
    known = beside <= _NOTHING_ADDED | _ANOTHER_TEST | _OTHER_TESTS | words_of_names()
    return Label(
        analytes=analytes,
        certain=len(analytes) == 1 and beside <= _NOTHING_ADDED,
        known=known,
    )
