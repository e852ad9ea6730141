"""Names of medicines in a text: a list of our own, and what names of medicines end in. Pure."""

import re

from core.assistant.plain import fold, plain, words

_NAMES = """
sofosbuvir софосбувир سوفوسبوفير سوفوسبوویر सोफोसबुविर সোফোসবুভির sovaldi sofovir
velpatasvir велпатасвир فيلباتاسفير ویلپاتاسویر वेलपाटासविर ভেলপাটাসভির epclusa эпклюза ايبكلوزا
ایپکلوسا
voxilaprevir воксилапревир فوكسيلابريفير vosevi
glecaprevir глекапревир جليكابريفير گلیکاپریویر
pibrentasvir пибрентасвир بيبرنتاسفير پیبرینٹاسویر maviret mavyret мавирет مافيريت
ledipasvir ледипасвир ليديباسفير لیڈیپاسویر harvoni харвони هارفوني
daclatasvir даклатасвир داكلاتاسفير ڈیکلاٹاسویر daklinza
elbasvir grazoprevir zepatier ombitasvir paritaprevir dasabuvir viekirax exviera simeprevir
boceprevir telaprevir
ravidasvir
ribavirin ribavirina ribavirine рибавирин ريبافيرين رائباوائرن ریباویرین रिबाविरिन রিবাভিরিন
interferon interferón интерферон انترفيرون انٹرفیرون इंटरफेरॉन ইন্টারফেরন peginterferon
paracetamol acetaminophen acetaminofén парацетамол باراسيتامول پیراسیٹامول पैरासिटामोल
প্যারাসিটামল tylenol panadol
ibuprofen ibuprofeno ибупрофен ايبوبروفين آئبوپروفین आइबुप्रोफेन আইবুপ্রোফেন advil brufen
aspirin aspirina аспирин اسبرين اسپرین एस्पिरिन অ্যাসপিরিন naproxen diclofenac diclofenaco
voltaren ketorolac
celecoxib metamizole tramadol codeine morphine oxycodone fentanyl methadone metadona ميثادون
buprenorphine
omeprazole omeprazol омепразол اوميبرازول اومیپرازول pantoprazole esomeprazole lansoprazole
rabeprazole famotidine
ranitidine antacid antacids antiacido
amiodarone amiodarona амиодарон اميودارون امیوڈارون digoxin digoxina verapamil diltiazem
bisoprolol metoprolol
propranolol carvedilol amlodipine lisinopril ramipril losartan furosemide spironolactone
lactulose lactulosa rifaximin
atorvastatin atorvastatina аторвастатин اتورفاستاتين simvastatin simvastatina симвастатин
سيمفاستاتين rosuvastatin
pravastatin lovastatin fluvastatin ezetimibe
rifampicin rifampin rifampicina рифампицин ريفامبيسين ریفیمپیسن rifabutin rifapentine isoniazid
pyrazinamide
carbamazepine carbamazepina карбамазепин كاربامازيبين کاربامازیپین phenytoin fenitoina фенитоин
فينيتوين فینائٹوئن
phenobarbital fenobarbital فينوباربيتال oxcarbazepine valproate levetiracetam lamotrigine
topiramate
hypericum hipérico wort milk-thistle silymarin silimarina
warfarin warfarina варфарин وارفارين وارفرین dabigatran apixaban rivaroxaban heparin clopidogrel
atazanavir darunavir ritonavir lopinavir efavirenz dolutegravir bictegravir tenofovir
emtricitabine lamivudine
zidovudine abacavir raltegravir etravirine nevirapine entecavir
ciclosporin cyclosporine ciclosporina tacrolimus everolimus sirolimus mycophenolate azathioprine
prednisone
prednisolone dexamethasone metformin metformina insulin insulina انسولين انسولین glimepiride
gliclazide
ethinylestradiol etinilestradiol levonorgestrel methotrexate
amoxicillin azithromycin clarithromycin erythromycin ciprofloxacin metronidazole fluconazole
ketoconazole
itraconazole doxycycline cotrimoxazole
diazepam alprazolam lorazepam sertraline fluoxetine citalopram escitalopram quetiapine
haloperidol pregabalin
gabapentin sildenafil melatonin viagra xanax valium
ivermectin hydroxychloroquine chloroquine remdesivir turmeric curcumin colloidal
ampicillin bleach mms
"""
_KNOWN = frozenset(fold(plain(_NAMES)).split())
_ENDINGS = re.compile(
    r"[a-zа-я]{2,}(?:vir|virine?|vudine?|mab|nib|pril|sartan|statin[ae]?|azole?|cillin[ae]?|cilina|mycin[ae]?|micina"
    r"|oxacin[oe]?|olol|azepam|zolam|prazole?|platin[eo]?|cycline|ciclina|gliptin[ae]?|tinib|parin[ae]?|xaban"
    r"|taxel|thiazide|semide|profen[oe]?|coxib|caine|barbital|tadine|tidine|conazole?|setron|triptan|lukast"
    r"|дипин|прил|сартан|статин|азол|циллин|мицин|вир|олол|азепам)"
)
_COMMON = frozenset(
    [
        "sauvir",
        "devoir",
        "savoir",
        "avoir",
        "elixir",
        "souvenir",
        "reservoir",
        "april",
        "avril",
        "ecrivir",
        "servir",
        "vivir",
    ]
)


def medicines(folded: str) -> frozenset[str]:
    """The words of a folded text that name a medicine, as they stand there."""
    return frozenset(word for word in words(folded) if _is_medicine(word))


def _is_medicine(word: str) -> bool:
    if word in _KNOWN:
        return True
    bare = re.sub("^(?:وال|بال|لل|ال|و|ب|ل)", "", word)
    return bare in _KNOWN or (bool(_ENDINGS.fullmatch(word)) and word not in _COMMON)
