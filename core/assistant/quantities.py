"""Numbers of a text with their units, in nine languages, so that two texts compare. Pure."""

import re
import unicodedata
from collections.abc import Iterator

_UNITS = {
    "%": "% ٪ percent porciento porcento pourcent процент بالمئة بالمائة فیصد प्रतिशत फीसदी শতাংশ",
    "day": "day día dia jour день дня дней يوم أيام دن दिन দিন",
    "week": "week semana semaine недел أسبوع أسابيع ہفت हफ्त सप्ताह সপ্তাহ",
    "month": "month mes mês mois месяц شهر أشهر شهور مہین महीन माह মাস",
    "year": "year año ano an ans année год года лет سنة سنوات عام أعوام سال साल वर्ष বছর",
    "hour": "hour hora heure час ساعة ساعات گھنٹ घंट ঘণ্টা",
    "mg": "mg мг ملغ ملجم ملی मिग्रा মিগ্রা",
    "g": "g gram gramo gramme грамм г غرام جرام گرام ग्राम গ্রাম",
    "ml": "ml мл مل मिली মিলি",
    "kpa": "kpa кпа",
    "u": "u iu ui ед ме",
}
"""Beginnings of words: what follows is an ending."""
_WORDS = {
    0.5: "half mitad moitié metade половина половину نصف आधा आधे অর্ধেক",
    2: "two twice double dos doble deux dois duas два две двух اثنان اثنين دو दो দুই দুটি",
    3: "three tres trois três три трёх трех ثلاثة ثلاث تین तीन তিন",
    4: "four cuatro quatre quatro четыре أربعة أربع چار चार চার",
    5: "five cinco cinq пять خمسة خمس پانچ पांच पाँच পাঁচ",
    6: "six seis шесть ستة ست چھ छह ছয়",
    7: "seven siete sept sete семь سبعة سبع سات सात সাত",
    8: "eight ocho huit oito восемь ثمانية ثماني آٹھ आठ আট",
    9: "nine nueve neuf nove девять تسعة تسع नौ নয়",
    10: "ten diez dix dez десять عشرة عشر دس दस দশ",
    12: "twelve doce douze doze двенадцать بارہ बारह বারো",
    20: "twenty veinte vingt vinte двадцать عشرون عشرين بیس बीस বিশ",
    30: "thirty treinta trente trinta тридцать ثلاثون ثلاثين تیس तीस ত্রিশ",
    40: "forty cuarenta quarante quarenta сорок أربعون أربعين چالیس चालीस চল্লিশ",
    50: "fifty cincuenta cinquante cinquenta пятьдесят خمسون خمسين پچاس पचास পঞ্চাশ",
    60: "sixty sesenta soixante sessenta шестьдесят ستون ستين ساٹھ साठ ষাট",
    70: "seventy setenta семьдесят سبعون سبعين ستر सत्तर সত্তর",
    80: "eighty ochenta oitenta восемьдесят ثمانون ثمانين اسی अस्सी আশি",
    90: "ninety noventa девяносто تسعون تسعين نوے नब्बे নব্বই",
    100: "hundred cien ciento cent cem сто مئة مائة ایک سو सौ একশ",
}
_NUMBER_OF = {word: f"{value:g}" for value, words in _WORDS.items() for word in words.split()}
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|%|(?:[^\W\d_]|[\u0900-\u0963\u0980-\u09e3])+")
_GROUPED = re.compile(r"(?<![\d.,])(\d{1,3})((?:[, \u00a0\u202f]\d{3})+)(?![\d.,]\d|\d)")


def quantities(text: str) -> set[tuple[str, str]]:
    """(number, unit): the unit of a range for both its ends, empty where none is known."""
    return set(_found(_tokens(text)))


def _found(tokens: list[str]) -> Iterator[tuple[str, str]]:
    for at, token in enumerate(tokens):
        if token[0].isdigit():
            yield token, _unit(tokens[at + 1 : at + 5])


def _unit(after: list[str]) -> str:
    """Of the next word; else, past "to" and the other end of a range, of that."""
    for place, token in enumerate(after):
        if place in (0, 2, 3) and (unit := _known_unit(token)):
            other_end = after[max(0, place - 1)][0].isdigit()
            return unit if place == 0 or other_end else ""
    return ""


def _known_unit(token: str) -> str:
    for unit, words in _UNITS.items():
        for word in words.split():
            if token == word or (len(word) > 2 and token.startswith(word)):
                return unit
    return ""


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).casefold().replace("٪", "%")
    plain = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain)
    plain = plain.replace("٫", ".").replace("per cent", "%").replace("por ciento", "%")
    plain = plain.replace("por cento", "%").replace("pour cent", "%")
    plain = _GROUPED.sub(lambda m: m[1] + re.sub(r"\D", "", m[2]), plain)
    return [_NUMBER_OF.get(one, one.replace(",", ".")) for one in _TOKEN.findall(plain)]
