"""Names of medicines and remedies in a text, one name for each, in nine languages. Pure."""

import re
import unicodedata

_NAMES = """
sofosbuvir софосбувир سوفوسبوف سوفوسبوو सोफोसबु सोफोस्बु সোফোসবু
sovaldi; harvoni харвони; epclusa эпклюза إيبكلوسا; vosevi восеви; zepatier
maviret mavyret мавирет مافيريت
velpatasvir велпатасвир فيلباتاسف ویلپاٹاس वेलपाटास ভেলপাটাস
glecaprevir глекапревир غليكابريف جليكابريف گلیکاپر ग्लेकाप्रे গ্লেকাপ্রে
pibrentasvir пибрентасвир بيبرنتاسف پبرنٹاس पिब्रेंटा পিব্রেন্টা
voxilaprevir воксилапревир; ledipasvir ледипасвир ليديباسف لیڈیپاس लेडिपास লেডিপাস
daclatasvir даклатасвир داكلاتاسف ڈیکلاٹاس डक्लाटास डाक्लाटास ডাক্লাটাস
ombitasvir; paritaprevir; dasabuvir; simeprevir; elbasvir; grazoprevir; asunaprevir; ravidasvir
ribavirin рибавирин ريبافيرين ریباوائرن रिबाविरिन রিবাভিরিন
interferon interferón interféron интерферон إنترفيرون انٹرفیرون इंटरफेरॉन ইন্টারফেরন
paracetamol paracétamol acetaminophen acetaminofén парацетамол باراسيتامول بارسيتامول
tylenol; panadol بنادول پیناڈول; پیراسیٹامول; पैरासिटामोल; প্যারাসিটামল
ibuprofen ibuprofène ибупрофен إيبوبروفين ايبوبروفين آئبوپروفین इबुप्रोफेन আইবুপ্রোফেন
advil; brufen; naproxen; metamizol; dipiron
aspirin аспирин أسبرين اسپرین एस्पिरिन অ্যাসপিরিন
diclofenac диклофенак ديكلوفيناك ڈکلوفینک डिक्लोफेनाक ডাইক্লোফেনাক
tramadol трамадол ترامادول ٹراماڈول ट्रामाडोल ট্রামাডল
codein codeín кодеин; morphin morfin морфин; oxycodon; fentan; methadon metadon метадон; buprenorf
amiodaron амиодарон أميودارون امیوڈارون एमियोडेरोन অ্যামিওডারন
omeprazol oméprazol омепразол أوميبرازول اومیپرازول ओमेप्राज़ोल ओमेप्राजोल ওমিপ্রাজল
antacid antiácid antiacid антацид
atorvastatin; simvastatin; rosuvastatin; pravastatin; statin estatin статин ستاتين سٹیٹن स्टैटिन
rifampicin rifampin рифампицин ريفامبيسين रिफैम्पिसिन রিফাম্পিসিন; rifabutin
carbamazepin карбамазепин كاربامازيبين; phenytoin fenitoín фенитоин; phenobarbital fenobarbital
warfarin варфарин وارفارين وارفرین वारफरिन ওয়ারফারিন; dabigatran; digoxin дигоксин
atazanavir; efavirenz; ritonavir; tenofovir тенофовир; entecavir; dolutegravir
ethinylestradiol etinilestradiol; ciclosporin cyclosporin; tacrolimus; prednis; metformin
insulin инсулин; ivermectin ивермектин; hydroxychloroquin; chloroquin; amoxicillin; azithromycin
lactulos; rifaximin; propranolol; spironolacton; furosemid; melatonin; testosteron; steroid
thistle cardo расторопша; silymarin silimarin силимарин; kava; hypericum hipérico зверобой wort
turmeric cúrcuma curcuma куркума كركم ہلدی हल्दी হলুদ; garlic чеснок; giloy; kalonji كلونجی
cannabis marihuana marijuana hashish حشيش چرس गांजा গাঁজা; kratom
bleach lejía javel хлорка; colloidal; zamzam
"""
"""Beginnings of spellings; entries are parted by ; and the end of a line."""
_NAME_OF = {
    spelling: entry.split()[0]
    for entry in re.split(r"[;\n]", _NAMES.strip())
    for spelling in entry.split()
}
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963\u0980-\u09e3])+")
_ENDING = re.compile(
    r"[a-z]{3,}(?:vir|mycin|micina|cillin|cilina|azole|azol|oxacin|floxacino|pril|sartan|olol"
    r"|dipine|zepam|profen|coxib|mab|tinib|gliptin|gliflozin|triptan|barbital|codone)$"
)


def medicines(text: str) -> set[str]:
    """Names found, each as we list it; one that only sounds like a medicine as it is written."""
    found: set[str] = set()
    for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold()):
        listed = {name for spelling, name in _NAME_OF.items() if spelling in word}
        found |= listed or ({word} if _ENDING.search(word) else set())
    return found
