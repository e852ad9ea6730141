"""What identifies somebody, made up, in sentences as people write them, in nine languages."""

import random
import re
from collections.abc import Iterator
from functools import cache

from core.assistant.plain import fold, plain

DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "ur": "۰۱۲۳۴۵۶۷۸۹", "hi": "०१२३४५६७८९", "bn": "০১২৩৪৫৬৭৮৯"}

NAMES = {
    "en": ["Harriet Blackwood", "Owen O'Donnell", "Zoë Whitlock"],
    "es": ["María Fernández", "Íñigo Zubiría", "Lucía Peñalver"],
    "fr": ["Élodie Marchand", "François Lefèvre", "Anaïs Dubreuil"],
    "pt": ["João Figueiredo", "Conceição Brandão", "Tainá Guimarães"],
    "ru": ["Светлана Кузнецова", "Фёдор Щербаков", "Айгуль Сафина"],
    "ar": ["فاطمة الزهراني", "خالد العتيبي", "مريم حداد"],
    "ur": ["شازیہ قریشی", "عمران بھٹی", "نسرین اختر"],
    "hi": ["सुनीता वर्मा", "राजेश यादव", "कविता मिश्रा"],
    "bn": ["রোকেয়া বেগম", "তানভীর হোসেন", "শর্মিলা চট্টোপাধ্যায়"],
}

# {n}: a name, {p}: a telephone number, {i}: an identity or record number, {d}: a date of birth,
# {m}: a mail address, {h}: a handle, {u}: a link, {a}: a number in an address.
SAYINGS = {
    "en": [
        "my name is {n} and my number is {p}",
        "MRN {i}, can it be cured?",
        "I was born on {d}",
        "write to {m} please",
        "I am {h} on telegram",
        "my page is {u}",
        "I live at {a} Maple Street",
        "passport no. {i}",
        "{n} here, call {p}",
        "NHS number: {i}",
    ],
    "es": [
        "me llamo {n}, mi teléfono es {p}",
        "mi DNI es {i}",
        "nací el {d}",
        "mi correo: {m}",
        "soy {h} en insta",
        "mira {u}",
        "vivo en calle Mayor {a}",
        "expediente nº {i}",
        "soy {n}",
        "fecha de nacimiento {d}",
    ],
    "fr": [
        "je m'appelle {n}, mon numéro {p}",
        "numéro de sécurité sociale {i}",
        "né le {d}",
        "mon adresse {m}",
        "{h} sur telegram",
        "voir {u}",
        "j'habite {a} rue des Lilas",
        "dossier n° {i}",
        "c'est {n}",
        "téléphone {p}",
    ],
    "pt": [
        "meu nome é {n}, telefone {p}",
        "meu CPF é {i}",
        "nasci em {d}",
        "e-mail {m}",
        "sou {h} no telegram",
        "veja {u}",
        "moro na rua das Flores, {a}",
        "prontuário {i}",
        "aqui é {n}",
        "cartão SUS {i}",
    ],
    "ru": [
        "меня зовут {n}, телефон {p}",
        "снилс {i}",
        "я родилась {d}",
        "почта {m}",
        "в телеграме {h}",
        "вот {u}",
        "живу ул. Садовая, д. {a}",
        "номер карты {i}",
        "это {n}",
        "паспорт {i}",
    ],
    "ar": [
        "اسمي {n} ورقمي {p}",
        "رقم الملف {i}",
        "ولدت في {d}",
        "بريدي {m}",
        "حسابي {h}",
        "هذا {u}",
        "أسكن شارع النخيل {a}",
        "الرقم القومي {i}",
        "أنا {n}",
        "جواز السفر {i}",
    ],
    "ur": [
        "میرا نام {n} ہے اور فون {p}",
        "شناختی کارڈ {i}",
        "میں {d} کو پیدا ہوا",
        "ای میل {m}",
        "ٹیلیگرام پر {h}",
        "یہ دیکھیں {u}",
        "مکان نمبر {a}، گلی",
        "فائل نمبر {i}",
        "mera naam {n} hai, {p}",
        "پاسپورٹ {i}",
    ],
    "hi": [
        "मेरा नाम {n} है, फोन {p}",
        "आधार {i}",
        "मेरा जन्म {d} को हुआ",
        "ईमेल {m}",
        "टेलीग्राम पर {h}",
        "यह देखें {u}",
        "मकान नंबर {a}",
        "मरीज नंबर {i}",
        "mera naam {n} hai",
        "पासपोर्ट {i}",
    ],
    "bn": [
        "আমার নাম {n}, ফোন {p}",
        "জাতীয় পরিচয়পত্র {i}",
        "আমার জন্ম {d}",
        "ইমেইল {m}",
        "টেলিগ্রামে {h}",
        "দেখুন {u}",
        "বাড়ি নং {a}",
        "রোগী নম্বর {i}",
        "amar nam {n}",
        "পাসপোর্ট {i}",
    ],
}

PHONES = ["+44 7700 9{3}", "0{2} {3} {4}", "({3}) {3}-{4}", "+92-300-{7}",
          "00 33 6 {2} {2} {2} {2}",           "{3}.{3}.{4}", "+7 9{2} {3}-{2}-{2}"]  # fmt: skip
PAPERS = ["{8}Z", "AB{6}C", "{5}-{7}-1", "{4} {4} {4}", "{3}-{3}-{3} {2}", "P-{4}-X{3}", "{9}",
          "{3}.{3}.{3}-{2}", "{3} {3} {4}"]  # fmt: skip
DAYS = ["12/03/19{2}", "19{2}-04-17", "7.11.19{2}", "3 March 19{2}", "21-12-{2}"]
MAILS = ["sam.{4}@example.org", "anna_{3}@mail.example.com", "k{5}[at]example.net"]
HANDLES = ["@liver_friend_{3}", "@Hope{5}", "user_{6}"]
LINKS = ["https://vk.example/id{7}", "www.example.com/p/{6}", "t.me/someone{4}"]


def _filled(form: str, dice: random.Random) -> str:
    def digits(match: re.Match[str]) -> str:
        return "".join(str(dice.randint(1, 9)) for _ in range(int(match[1])))

    return re.sub(r"\{(\d)\}", digits, form)


def seeded(seed: int = 20261125) -> Iterator[tuple[str, str, str, str]]:
    """(language, message, the identifier in it, its kind); every other time in its digits."""
    dice = random.Random(seed)
    kinds = {"p": PHONES, "i": PAPERS, "d": DAYS, "m": MAILS, "h": HANDLES, "u": LINKS}
    for language, sayings in SAYINGS.items():
        for number, saying in enumerate(sayings * 3):
            values = {kind: _filled(dice.choice(forms), dice) for kind, forms in kinds.items()}
            values |= {"n": dice.choice(NAMES[language]), "a": str(dice.randint(11, 999))}
            if language in DIGITS and number % 2:
                signs = str.maketrans("0123456789", DIGITS[language])
                for kind in "pida":
                    values[kind] = values[kind].translate(signs)
            text = saying.format(**values)
            for kind in re.findall(r"\{(\w)\}", saying):
                yield language, text, values[kind], kind


SEEDED = list(seeded())


def remains(identifier: str, text: str) -> bool:
    """Whether it stands in the text, whatever digits, case and separators are used."""
    return _bare(identifier) in _bare(text) or any(
        len(part) > 2 and re.search(rf"(?<!\w){re.escape(part)}(?!\w)", _folded(text))
        for part in _folded(identifier).split()
        if not part.isdigit()
    )


@cache
def _folded(text: str) -> str:
    return fold(plain(text))


@cache
def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", _folded(text))
