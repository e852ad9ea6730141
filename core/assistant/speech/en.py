"""English, for the checks."""

from core.assistant.speech.shape import Speech, each, some, starts

SPEECH = Speech(
    script="latin",
    glue=some(
        "a an the this that these those it its they them their there here he is are was were be"
        " been being am"
        " do does did has had have having of in on at to from for with by as into through during"
        " about"
        " and or but so than then also too very much many most some any each every all both such"
        " which who whom what when where while if because how why whether other another"
        " will would shall up out can may might one after"
        " usually generally often sometimes mostly people called means mean"
    ),
    negations=some(
        "no not never none nobody nothing neither nor without cannot can't don't doesn't didn't"
        " isn't aren't"
        " wasn't weren't won't wouldn't shouldn't mustn't needn't hasn't haven't hardly"
    ),
    polar=some(
        "most few many some all every each both generally mostly can may might will would "
        "likely unlikely safe unsafe harmless harmful dangerous danger risk rare rarely common"
        " uncommon always never"
        " often sometimes seldom usually before after during early late earlier later higher"
        " lower high low more"
        " less better worse increase increases decrease reduce reduces raise raises positive"
        " negative possible"
        " impossible necessary unnecessary important unimportant only except instead unless until"
        " enough"
        " even same different good bad well active must should need needs avoid avoided"
    ),
    reader=some(
        "you your yours yourself you're you've you'll you'd u ur my mine me i i'm i've we our us"
    ),
    leaning=some(
        "yes no this that these those it its they them he she such both then so also usually"
        " sometimes therefore otherwise but and or instead neither"
    ),
    taking=starts(
        "take takes taking took taken stop start skip switch doubl tripl halv increas decreas"
        " reduc chang"
        " swallow inject dose dosing dosage resum continu quit discontinu omit delay postpon"
        " restart allow permit"
        " permission ok okay approv prescrib combin mix drink"
    ),
    stages=starts("stage grade f0 f1 f2 f3 f4 metavir child-pugh child pugh score ishak"),
    someone=some(
        "patient patients person he she him her man woman user client mr mrs ms friend neighbour"
        " neighbor"
        " colleague husband wife somebody someone"
    ),
    numbers=each(
        "2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven"
        " 12=twelve,dozen 13=thirteen 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen"
        " 19=nineteen 20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty"
        " 90=ninety 100=hundred 1000=thousand 1000000=million x1/2=half x1/4=quarter"
        " x2=twice,double x3=thrice,triple"
    ),
    units=each(
        "%=%,percent,per-cent hour=hour day=day week=week month=month year=year minute=minute"
        " mg=mg,milligram mcg=mcg,microgram g=gram,g ml=ml tablet=tablet,pill,capsule dose=dose"
        " times=times kpa=kpa iu=iu million=million x=x"
    ),
    doses=("mg", "mcg", "g", "ml", "tablet", "dose", "times"),
    joins=some("to or and - – between"),
    less=some("less below under fewer < ≤ maximum within"),
    more=some("more over above least > ≥ minimum exceeding beyond"),
    back=("s", "es", "ed", "ing", "d", "ly", "'s"),
)
