"""What names a person is taken out of a text before the text leaves us. Pure.

Numbers in any script are read as digits. Results with their units, doses, ages and dates of tests
stay. Names in free text cannot be told from other words, except those known beforehand and those
after "my name is": that risk remains.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_GONE = "\x00"
_I = re.IGNORECASE
_INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_JOINERS = re.compile(
    "(?<![^\\W\\d_])[\u200c\u200d]|[\u200c\u200d](?![^\\W_])|(?<=\\d)[\u200c\u200d]"
)

_NUMERIC = (
    r"(?:(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])"
    r"|(?:3[01]|[12]\d|0?[1-9])([-/.])(?:3[01]|[12]\d|0?[1-9])\2(?:(?:19|20)\d\d|\d\d))"
)
_NUMERIC_DATE = re.compile(rf"(?<!\d)(?<!\d[-/.+])(?<!\+){_NUMERIC}(?![-/.]?\d)")
_YEARS = re.compile(r"(?<![\d+-])(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d(?![-/. ]?\d)")
_DATE = (
    r"(?:\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|º|ª)?[ .,،/-]{1,3}(?:(?:de|of"
    r"|d['’]) ?)?[^\W\d_]\S{0,14}?[ .,،/-]{1,3}(?:(?:de|del) )?\d{4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2} ?[-/.] ?\d{4}|(?:19|20)\d\d)"
)
_BORN = (
    r"(?:\bborn\b|\bd\.? ?o\.? ?b\b\.?|birth(?:day|date)?\b|\bnac[ií]|nacimiento|\bf\. ?nac"
    r"|\bnée?\b|naissance|\bnasc|\bрод(?:ил|ен|ён|\.)|рождени|\bд\. ?р\."
    r"|ميلاد|مواليد|ولدت|وُلدت|پیدا|ولادت|जन्म|জন্ম)"
)
_THEN_BORN = r"[^\d.!?۔।\n\x00]{0,18}(?:پیدا|جنم|जन्म|জন্ম|рожд|г\. ?р)"
_OLD = re.compile(
    r"(?<![\d+])(?:(?:3[01]|[12]\d|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])[-/.]19[0-8]\d"
    r"|19[0-8]\d[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9]))(?!\d)"
)
"""A whole date before there was a test for the virus is a date of birth."""

_UNIT = (
    r"\s*(?:[x×*·]\s*10|(?:k?iu|ui|ме|ед|од|u|copies|copias|cópias|копи\w+|cells|eq|وحدة\S*|آئی ?یو"
    r"|نسخة|یونٹ)"
    r"\s*(?:/|per|لكل|فی|por|par|в)\s*\S|(?:iu|ui)\b|/\s*(?:[uµμ]l|mm|mcl|мкл|cumm)|per"
    r" (?:[uµμ]l|mm|mcl)"
    r"|[mµμ]?g\b|мг|kpa|%|आई ?यू|আইইউ|यूनिट|ইউনিট|مل\b|lakh|लाख|লাখ)"
)
_AMOUNT = (
    r"(?:[1-9]\d{0,2}(?:[ ,.'’\u00a0\u202f]\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}"
    r"|[1-9]\d{0,9}|0)(?:[.,]\d+)?"
)
_MEASURED = re.compile(rf"(?<![\d+])(?<!\d[-. ]){_AMOUNT}(?={_UNIT})", _I)
_LAB = (
    r"(?:\bALA?T\b|\bASA?T\b|\bS?GPT\b|\bS?GOT\b|\bGGT\b|\bPLT\b|\bRNA\b|\bARN\b|\bHCV\b|\bVHC\b"
    r"|\bWBC\b"
    r"|platelets?|plaquetas|plaquettes|тромбоцит\w*|viral load|carga viral|charge virale"
    r"|вирусная нагрузка|\bРНК\b|\bАЛТ\b|\bАСТ\b|الصفائح|صفيحات|الحمل الفيروسي|وائرل لوڈ"
    r"|پلیٹ ?لیٹس?"
    r"|वायरल लोड|प्लेटलेट्?स?|ভাইরাল লোড|প্লাটিলেট|প্লেটলেট)"
)
_AFTER_LAB = re.compile(
    rf"{_LAB}(?:[\s:=<>≤≥~,]|is|was|es|est|é|era|were|of|de|है|थी|था|کا|ہے|تھا|ছিল)*"
    rf"((?:{_AMOUNT}|\d{{1,3}}(?:\.\d+)?)(?:[,;/]? {{1,2}}\d{{1,3}}(?:\.\d+)?(?!\d))*)"
    r"(?![\d-]|[. ]?\d{3})",
    _I,
)

_NUMBER_WORD = (
    r"(?:[\s:#=.,№°º-]|numbers?|num|nr|no|n|is|was|card|id|es|el|la|de|da|del|do|du|est|é|número"
    r"|numero|numéro"
    r"|номер|رقم|هو|هي|نمبر|ہے|کا|संख्या|नंबर|नम्बर|नं|है|का|নম্বর|নাম্বার|নং|হল|হলো|হচ্ছে){0,7}?"
)
_RECORD = (
    r"(?:\bMRN\b|\bNHS\b|\bSSN\b|social security|\bmedicare\b|\bmedicaid\b|\bpassport\b|\bID\b"
    r"|identity|\bNI\b"
    r"|\bnational id\b|(?:patient|hospital|record|case|file|policy|insurance|member|chart"
    r"|account)(?: id| no\b| number| #)"
    r"|driver'?s? licen[cs]e|\bDNI\b|\bNIE\b|\bCURP\b|\bRFC\b|\bNSS\b|\bCPF\b|\bRG\b|\bCNS\b"
    r"|\bSUS\b|\bNIF\b|\bNIR\b|\bRUT\b"
    r"|c[ée]dula|historia cl[íi]nica|expediente|pasaporte|(?:tarjeta|seguro|seguridad"
    r"|p[óo]liza)(?: sanitaria| social| médico)?"
    r"|paciente|s[ée]curit[ée] sociale|dossier|passeport|carte vitale|prontu[áa]rio"
    r"|cart[ãa]o(?: sus)?|identidade|passaporte"
    r"|паспорт\w*|снилс|инн|полис\w*|\bомс\b|медкарт\w*|карт[аы]|удостоверени\w*|серия"
    r"|الهوية|هويتي|جواز(?: السفر| سفري)?|الملف|ملفي|المريض|الإقامة|بطاقة|التأمين"
    r"|شناختی کارڈ|شناختی|\bCNIC\b|پاسپورٹ|مریض|فائل|کارڈ|\bMR\b"
    r"|आधार|\baa?dh?aa?r\b|पैन|\bPAN\b|पासपोर्ट|मरीज़?|रोगी|फ़?ाइल|फाइल|एबीएचए|\bABHA\b"
    r"|এনআইডি|\bNID\b|পরিচয়পত্র|পরিচয়পত্র|পাসপোর্ট|রোগীর?|ফাইল)"
)
_TOKEN = r"(?=(?:[\w/.-]*\d){3})[A-Z0-9]{1,20}(?:[-/. ]?(?=[A-Z-]*\d)[A-Z0-9]{1,12}){0,6}[A-Z]?"  # noqa: S105
_CALL = (
    r"(?:\btel\b|phone|mobile|\bcell\b|\bcall\b|whats ?app|\btext me|\bfax|tel[ée]fono|m[óo]vil"
    r"|celular|ll[áa]m"
    r"|t[ée]l[ée]phone|portable|appele|telefone|telem[óo]vel|\bliga|тел\.|телефон|звон|мобильн"
    r"|ватсап"
    r"|هاتف|جوال|موبايل|اتصل|واتس|فون|موبائل|واٹس|फ़?ोन|फोन|मोबाइल|व्हाट्स|कॉल|ফোন|মোবাইল|কল"
    r"|হোয়াটস)"
)
_DIGITS = r"(?<![\d.])(?:\+|00)?\(?\d(?:[ ().\u00a0\u2010-\u2015/-]{0,3}\d){6,18}(?!\d)"
_FEW = r"\d(?:[ .-]?\d){4,14}"

_WORD = r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963\u0980-\u09e3'’.-])*"
_ADDRESS = (
    rf"\d{{1,5}}[a-z]?,? (?:{_WORD} ){{1,2}}(?:street|road|avenue|boulevard|lane|crescent"
    rf"|terrace)\b",
    r"(?-i:\d{1,5}[A-Za-z]?,? (?:[A-Z][\w'’.-]* ){1,4}(?:St|Rd|Ave|Blvd|Ln|Lane|Dr|Drive|Ct"
    r"|Court|Close|Way|Place|Pl|Sq|Square|Road|Street|Avenue)\b)",
    r"(?:flat|apartment|apt|house|p\.? ?o\.? ?box)\.? ?(?:no\.?|number|#)? ?\d+[a-z]?\b",
    r"(?-i:\b(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b)",
    r"(?-i:, [A-Z]{2} \d{5}(?:-\d{4})?\b)",
    rf"\b(?:calle|c/|avenida|avda?\.?|paseo|carrera|rua|travessa|alameda"
    rf"|praça)(?: {_WORD}){{1,5}},? ?(?:n[º°.o]*|número)? ?\d{{1,5}}",
    rf"\d{{1,4}}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|impasse|allée|quai)(?: (?:de"
    rf"|du|des|la|le|les|l['’]))*(?: {_WORD}){{1,2}}",
    rf"(?:\bул\.|улиц[аеы]|проспект\w*|пр-т|пр\.|переулок|пер\.|шоссе|бульвар"
    rf"|наб\.) ?{_WORD}(?: {_WORD}){{0,2}},? ?(?:д\.|дом)? ?\d+[а-я]?(?:[, ]+(?:к|корп|кв"
    rf"|квартира)\.? ?\d+)*",
    rf"شارع(?: {_WORD}){{1,4}}[،,]? ?(?:رقم)? ?\d+",
    r"(?:منزل|بناية|عمارة|شقة)(?: رقم)? ?\d+",
    r"(?:مکان|گلی|ہاؤس|فلیٹ) ?(?:نمبر)? ?\d+(?:[،,]? ?(?:گلی|سڑک|روڈ|بلاک)(?: نمبر)? ?\d+)*",
    r"(?:मकान|गली|फ्लैट|हाउस) ?(?:नंबर|नं\.?|संख्या)? ?\d+(?:,? ?(?:गली|सड़क|रोड"
    r"|ब्लॉक)(?: नंबर)? ?\d+)*",
    r"(?:বাড়ি|বাড়ি|বাসা|ফ্ল্যাট|রোড|সড়ক) ?(?:নং|নম্বর|নাম্বার)? ?[#:-]? ?\d+(?:,? ?(?:রোড"
    r"|সড়ক|ব্লক)(?: নং| নম্বর)? ?\d+)*",
)  # fmt: skip
_NAMED = (
    r"(?:my name is|i am called|me llamo|mi nombre es|je m['’]appelle|mon nom est|meu nome é"
    r"|me chamo|eu me chamo"
    r"|меня зовут|моё имя|мое имя|اسمي|میرا نام|मेरा नाम|আমার নাম)"
)

_DECIMALS = re.compile(r"(?<![\d.+])\d{1,3}\.\d{1,2}(?: \d{1,3}\.\d{1,2})+(?![\d.])")
_PROTECTED = (_NUMERIC_DATE, _YEARS, _MEASURED, _DECIMALS, _AFTER_LAB)
_EMAIL = (
    r"[^\s@<>()\x00]+ ?@ ?[^\s@<>()\x00]+?\.[^\W\d_]{2,}(?:\.[^\W\d_]{2,})*"
    r"|[\w.+-]+ ?[(\[{] ?(?:at|arroba|arobase) ?[)\]}] ?[\w-]+(?: ?(?:\.|[(\[{] ?(?:dot|punto"
    r"|ponto) ?[)\]}]) ?\w+)+"
)
_LINK = (
    r"\b[a-z][a-z0-9+.-]{1,12}://[^\s\x00]+|\bwww\.[^\s\x00]+|\b(?:t|wa|telegram|fb"
    r"|m)\.me/[^\s\x00]+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|io|me|co|ru|br|es|fr|pt|pk|in|bd|eg|sa|uk|us|de|mx"
    r"|ar|edu|gov|app|link|ly)\b(?:/[^\s\x00]*)?"
)
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("[e-mail]", re.compile(_EMAIL, _I)),
    ("[link]", re.compile(_LINK, _I)),
    ("[handle]", re.compile(r"(?<![\w@])@[A-Za-z]\w{2,31}")),
    ("[date of birth]", re.compile(rf"{_BORN}[^\d.!?۔।\n\x00]{{0,30}}?(?P<it>{_DATE})(?!\d)", _I)),
    ("[date of birth]", re.compile(rf"(?<!\d)(?P<it>{_DATE})(?!\d){_THEN_BORN}", _I)),
    ("[date of birth]", _OLD),
    ("[name]", re.compile(rf"{_NAMED}[\s:]+(?P<it>{_WORD}(?-i:(?: [A-ZÀ-ÞА-Я][\w'’-]*)*))", _I)),
    ("[address]", re.compile("|".join(_ADDRESS), _I)),
    ("[id]", re.compile(rf"{_RECORD}{_NUMBER_WORD}(?P<it>{_TOKEN})(?![\w%])(?!{_UNIT})", _I)),
    ("[phone]", re.compile(rf"{_CALL}[^\d\n\x00]{{0,20}}?(?P<it>\+?\(?{_FEW})(?!\d)", _I)),
)  # fmt: skip
_LAST: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("[id]", re.compile(r"(?<!\w)(?=(?:\w*\d){4})(?=\d*[A-Z])[A-Z0-9]{8,}(?!\w)", _I)),
    ("[id]", re.compile(r"(?<!\w)[A-Z]{1,3}(?:-?\d{5,}| \d{6,})[A-Z]?(?!\w)")),
    ("[id]", re.compile(r"(?<!\w)[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)", _I)),
    ("[number]", re.compile(_DIGITS)),
)


def redacted(text: str, known: Iterable[str] = ()) -> str:
    """`text` with placeholders such as [phone] for what names a person.

    `known`: values kept of this person (name, phone, date of birth, record number).
    """
    text = _JOINERS.sub("", _INVISIBLE.sub("", text))
    page = _Page(text)
    for value in sorted({one.strip() for one in known}, key=len, reverse=True):
        for pattern in _forms(value):
            page.take("[private]", pattern)
    for placeholder, pattern in _RULES:
        page.take(placeholder, pattern)
    for pattern in _PROTECTED:
        page.keep(pattern)
    for placeholder, pattern in _LAST:
        page.take(placeholder, pattern)
    return page.written()


class _Page:
    """A text beside its plain form, letter for letter, in which what is dealt with is blanked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = plain_digits(text)
        self._taken: list[tuple[int, int, str]] = []

    def take(self, placeholder: str, pattern: re.Pattern[str]) -> None:
        for start, end in self._found(pattern):
            self._taken.append((start, end, placeholder))

    def keep(self, pattern: re.Pattern[str]) -> None:
        for _ in self._found(pattern):
            pass

    def _found(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        for match in list(pattern.finditer(self._plain)):
            start, end = match.span("it" if "it" in pattern.groupindex else 0)
            if _GONE not in self._plain[start:end]:
                self._plain = self._plain[:start] + _GONE * (end - start) + self._plain[end:]
                yield start, end

    def written(self) -> str:
        parts, at = [], 0
        for start, end, placeholder in sorted(self._taken):
            parts += [self._text[at:start], placeholder]
            at = end
        return "".join([*parts, self._text[at:]])


def plain_digits(text: str) -> str:
    """`text` with the digits of every script as 0 to 9: as long as it was."""
    return "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() and not one.isascii() else one
        for one in text
    )


def _forms(value: str) -> Iterator[re.Pattern[str]]:
    """How a known value may be written: whole, and a name by each of its longer words."""
    plain = plain_digits(_INVISIBLE.sub("", value))
    digits = re.sub(r"\D", "", plain)
    if len(digits) >= 4 and not re.search(r"[^\W\d_]", plain):
        yield re.compile(r"(?<!\d)\+?" + r"[\s().\-–/]{0,3}".join(digits) + r"(?!\d)")
        if len(digits) >= 10:  # a phone without its country, with or without a zero
            yield re.compile(r"(?<!\d)0?" + r"[\s().\-–/]{0,3}".join(digits[-9:]) + r"(?!\d)")
        return
    parts = plain.split()
    if len(plain) >= 2:
        yield _whole(r"\s+".join(map(re.escape, parts)))
    if not digits:
        names = re.split(r"[\s-]+", plain)
        yield from (_whole(re.escape(name)) for name in names if len(name) >= 3)


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])", _I)
