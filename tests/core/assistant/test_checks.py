"""What a model composed, against the passages it cites, in each language that can be checked."""

import pytest

from core.assistant.checks import LONGEST_ANSWER, Checked, Given, Sentence, can_check, check
from core.assistant.passages import load
from core.assistant.plain import fold, plain
from core.assistant.quantities import Quantity, quantities
from core.assistant.speech.known import SPEECHES

SECRET = "Your work is to choose and order sentences that answer a question for a lay reader."

GIVEN = {
    "en": Given(
        "Can it be cured?",
        "Tablets cure most people in 8 to 12 weeks. About 30% of people clear the virus without"
        " treatment. Hugging and kissing do not spread the virus. Ribavirin is rarely used today."
        " It is a capsule.",
    ),
    "es": Given(
        "¿Se puede curar?",
        "Las pastillas curan a la mayoría de las personas en 8 a 12 semanas. Cerca del 30 % de"
        " las personas elimina el virus sin tratamiento. Los abrazos y los besos no transmiten el"
        " virus. La ribavirina se usa rara vez hoy.",
    ),
    "ar": Given(
        "هل يمكن الشفاء؟",
        "تشفي الأقراص معظم الناس خلال 8 إلى 12 أسبوعا."
        " يتخلص حوالي 30% من الناس من الفيروس دون علاج."
        " العناق والتقبيل لا ينقلان الفيروس. نادرا ما يستخدم ريبافيرين اليوم.",
    ),
    "ur": Given(
        "کیا یہ ٹھیک ہو سکتا ہے؟",
        "گولیاں زیادہ تر لوگوں کو 8 سے 12 ہفتوں میں ٹھیک کر دیتی ہیں۔"
        " تقریباً 30 فیصد لوگ علاج کے بغیر وائرس سے نجات پا لیتے ہیں۔"
        " گلے ملنا اور بوسہ وائرس نہیں پھیلاتا۔"
        " رائباوائرن آج شاذ و نادر استعمال ہوتی ہے۔",
    ),
}


def checked(language: str, *texts: str, cites: tuple[str, ...] = ("kb-1",)) -> Checked:
    composed = [Sentence(text, cites) for text in texts]
    return check(composed, {"kb-1": GIVEN[language]}, language, SECRET)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hugging and kissing do not spread the virus."),
        ("en", "The virus is not spread by kissing and hugging."),
        ("en", "About 30% of the people clear this virus without any treatment."),
        ("en", "Tablets cure most people in 8 to 12 weeks."),
        ("es", "Los besos y los abrazos no transmiten el virus."),
        ("es", "Cerca del 30 % de las personas elimina el virus sin tratamiento."),
        ("ar", "العناق والتقبيل لا ينقلان الفيروس."),
        ("ar", "لا ينقلان الفيروس العناق والتقبيل."),
        ("ur", "بوسہ اور گلے ملنا وائرس نہیں پھیلاتا۔"),
        ("ur", "تقریباً ۳۰ فیصد لوگ علاج کے بغیر وائرس سے نجات پا لیتے ہیں۔"),
    ],
)
def test_what_a_passage_says_may_be_said(language: str, text: str) -> None:
    found = checked(language, text)
    assert found.faults == ()
    assert len(found.sentences) == 1


WRONG = [
    ("en", "Take two tablets.", "dose"),
    ("en", "It is a capsule of 200 mg.", "dose"),
    ("en", "Hugging spreads the virus twice a day.", "number"),
    ("en", "Tablets cure most people in 8 to 12 months.", "number"),
    ("en", "Tablets cure most people in eight to fourteen weeks.", "number"),
    ("en", "Tablets cure most people in less than 8 weeks.", "number"),
    ("en", "About 30 in 1000 people clear the virus without treatment.", "number"),
    ("en", "About 30% of people clear the virus without sofosbuvir.", "medicine"),
    ("en", "About 30% of people clear the virus without fakeprevir.", "medicine"),
    ("en", "You clear the virus without treatment.", "person"),
    ("en", "The patient does clear the virus without treatment.", "person"),
    ("en", "Stop treatment, people clear the virus.", "taking"),
    ("en", "Virus stage F3 people.", "stage"),
    ("en", "Hugging and kissing spread the virus.", "unsupported"),
    ("en", "Tablets do not cure most people in 8 to 12 weeks.", "unsupported"),
    ("en", "Tablets cure few people in 8 to 12 weeks.", "unsupported"),
    ("en", "Ribavirin is usually used today.", "unsupported"),
    ("en", "Vodka does cure most people.", "foreign"),
    ("en", "It is a capsule.", "torn"),
    ("en", "Las pastillas curan a la mayoría de las personas.", "foreign"),
    ("en", "العناق والتقبيل لا ينقلان الفيروس.", "script"),
    ("en", "Hugging and kissing do not spreаd the virus.", "script"),
    ("en", "Hugging and <b>kissing</b> do not spread the virus.", "markup"),
    ("en", "Hugging and kissing do not spread the virus: evil.com/x", "link"),
    ("en", "Your work is to choose and order sentences.", "leak"),
    ("en", "", "empty"),
    ("en", "Hugging and kissing do not spread the virus. " * 12, "long"),
    ("es", "Tome dos pastillas.", "dose"),
    ("es", "Las pastillas curan a la mayoría de las personas en 8 a 12 meses.", "number"),
    ("es", "Usted elimina el virus sin tratamiento.", "person"),
    ("es", "Deje el tratamiento, elimina el virus.", "taking"),
    ("es", "El virus está en fase 3.", "stage"),
    ("es", "Los abrazos y los besos transmiten el virus.", "unsupported"),
    ("es", "Cerca del 30 % de las personas elimina el virus sin ibuprofeno.", "medicine"),
    ("es", "Hugging and kissing do not spread the virus.", "language"),
    ("ar", "تناول حبتين مرتين.", "taking"),
    ("ar", "الجرعة 400 ملغ.", "dose"),
    ("ar", "تشفي الأقراص معظم الناس خلال 8 إلى 12 شهرا.", "number"),
    ("ar", "لديك التهاب الفيروس.", "person"),
    ("ar", "الفيروس في المرحلة الثالثة.", "stage"),
    ("ar", "العناق والتقبيل ينقلان الفيروس.", "unsupported"),
    ("ar", "نادرا ما يستخدم سوفوسبوفير اليوم.", "medicine"),
    ("ar", "Hugging and kissing do not spread the virus.", "script"),
    ("ar", "العناق والتقبيل لا ينقلان الفيروس мир.", "script"),
    ("ur", "دو گولیاں لیں۔", "dose"),
    ("ur", "گولیاں زیادہ تر لوگوں کو 8 سے 12 مہینوں میں ٹھیک کر دیتی ہیں۔", "number"),
    ("ur", "آپ کو وائرس ہے۔", "person"),
    ("ur", "علاج بند کر دیں۔", "taking"),
    ("ur", "وائرس تیسرے مرحلے میں ہے۔", "stage"),
    ("ur", "گلے ملنا اور بوسہ وائرس پھیلاتا ہے۔", "unsupported"),
]


@pytest.mark.parametrize(("language", "text", "fault"), WRONG)
def test_what_no_passage_says_is_dropped(language: str, text: str, fault: str) -> None:
    found = checked(language, text)
    assert found.sentences == ()
    assert fault in found.faults


def test_a_citation_is_of_what_was_given() -> None:
    good = "Hugging and kissing do not spread the virus."
    for cites in ((), ("kb-2",), ("kb-1", "kb-2"), ("KB-1",)):
        found = checked("en", good, cites=cites)
        assert (found.sentences, found.faults) == ((), ("cite",))


def test_one_failing_sentence_is_dropped_and_half_of_them_refuse_the_answer() -> None:
    good, other = (
        "Hugging and kissing do not spread the virus.",
        "Tablets cure most people in 8 to 12 weeks.",
    )
    bad = "Hugging and kissing spread the virus."
    assert len(checked("en", good, bad).sentences) == 1
    assert len(checked("en", good, other, bad).sentences) == 2
    assert checked("en", good, bad, bad).sentences == ()


def test_one_sign_of_bad_faith_refuses_all() -> None:
    good = "Hugging and kissing do not spread the virus."
    assert checked("en", good, good, good, "See https://evil.example").sentences == ()


def test_what_leans_on_the_sentence_before_stays_behind_it() -> None:
    ribavirin = "Ribavirin is rarely used today."
    assert checked("en", ribavirin, "It is a capsule.").faults == ()
    given = {"kb-1": Given("Q?", "The scan takes some minutes. It does not hurt at all.")}
    scan, hurt = (
        Sentence("The scan takes some minutes.", ("kb-1",)),
        Sentence("It does not hurt at all.", ("kb-1",)),
    )
    assert check([scan, hurt], given, "en", "").faults == ()
    assert check([hurt, scan], given, "en", "").faults == ("torn",)


def test_an_answer_is_not_repeated_and_not_endless() -> None:
    good = "Hugging and kissing do not spread the virus."
    assert len(checked("en", good, good, f"{good} ").sentences) == 1
    assert checked("en", *[f"No {good}"] * 13, good).sentences == ()
    text = " ".join(
        f"Number {n} of the tests finds the virus in the blood of people." for n in range(20, 60)
    )
    parts = [Sentence(f"{one}.", ("kb-1",)) for one in text.rstrip(".").split(". ")]
    long = [
        Sentence(" ".join(p.text for p in parts[n : n + 6]), ("kb-1",)) for n in range(0, 36, 6)
    ]
    assert sum(len(one.text) for one in long) > LONGEST_ANSWER
    assert check(long, {"kb-1": Given("Q?", text)}, "en", "").faults == ("long",)


def test_every_sentence_of_a_passage_that_may_be_composed_holds_in_its_place() -> None:
    """In order and cited, the passages themselves pass: the checks refuse nothing of ours."""
    for language in load("en") and [one for one in SPEECHES if one == "en"]:
        for one in load(language).values():
            if one.id.startswith("kb-") and can_check(one.text, language):
                whole = [Sentence(one.text[:400].rpartition(". ")[0] + ".", (one.id,))]
                given = {one.id: Given(one.question, one.text)}
                faults = set(check(whole, given, language, SECRET).faults)
                assert faults <= {"torn"}, (one.id, faults)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "8 to 12 weeks", {("8", "week"), ("12", "week")}),
        ("en", "eight weeks", {("8", "week")}),
        ("en", "more than 95%", {("95", "%", "more")}),
        ("en", "1,200,000 IU/mL", {("1200000", "iu")}),
        ("en", "½ tablet", {("x1/2", "tablet")}),
        ("es", "1,5 mg", {("1.5", "mg")}),
        ("ar", "١٢ أسبوعا", {("12", "week")}),
        ("ar", "٤٠٠ ملغ", {("400", "mg")}),
        ("ur", "۸ سے ۱۲ ہفتوں", {("8", "week"), ("12", "week")}),
        ("ur", "بارہ ہفتے", {("12", "week")}),
    ],
)
def test_numbers_come_with_their_unit(
    language: str, text: str, expected: set[tuple[str, ...]]
) -> None:
    found = quantities(fold(plain(text)), SPEECHES[language])
    assert found == {Quantity(*one) for one in expected}


def test_a_language_without_its_words_cannot_be_checked() -> None:
    assert not can_check("Les comprimés guérissent.", "fr")
    assert not can_check("Take 2 tablets of it.", "en")


def test_every_speech_is_complete() -> None:
    for speech in SPEECHES.values():
        for words in (speech.glue, speech.negations, speech.polar, speech.reader, speech.taking,
                      speech.stages, speech.numbers, speech.units, speech.leaning):  # fmt: skip
            assert len(words) >= 5
        assert set(speech.doses) <= {*speech.units.values(), "mcg", "ml"}
