"""/country: whose emergency numbers somebody is shown."""

import pytest

from bot.flows import countries
from tests.bot.conftest import Door, Patient

pytestmark = pytest.mark.anyio


@pytest.fixture
async def patient(door: Door) -> Patient:
    patient = door.patient()
    await patient.agree()
    return patient


async def country(door: Door, patient: Patient) -> str | None:
    async with door.services.database.transaction(None) as connection:
        tenant = await door.services.people.admit(connection, patient.id)
        person = await door.services.people.person(connection, tenant)
    assert person
    return person.country


async def test_a_button_is_enough(door: Door, patient: Patient) -> None:
    (asked,) = await patient.say("/country")
    assert "Which country are you in?" in asked
    labels = door.fake.to(patient.id)[-1].labels
    assert (len(labels), labels[0]) == (8, "🇬🇧 Britain (UK)")
    (kept,) = await patient.press("Australia")
    assert "emergency numbers of Australia" in kept
    assert "Emergency: 000" in kept
    assert "13 11 14" in kept
    assert await country(door, patient) == "AU"
    (help_,) = await patient.say("/help")
    assert "Call 000 now" in help_
    (again,) = await patient.say("/country")
    assert "I show the emergency numbers of Australia" in again


async def test_a_name_or_code_is_typed(door: Door, patient: Patient) -> None:
    for text, code in {"Egypt": "EG", "PK": "PK", "España": "ES", "مصر": "EG"}.items():
        await patient.say("/country")
        (kept,) = await patient.say(text)
        assert "I now show" in kept
        assert await country(door, patient) == code
    (kept,) = await patient.say("/country Brazil")
    assert "192" in kept
    assert await country(door, patient) == "BR"


async def test_what_may_be_two_countries_is_asked(door: Door, patient: Patient) -> None:
    await patient.say("/country")
    (which,) = await patient.say("Korea")
    assert "Which of these" in which
    (kept,) = await patient.press("South")
    assert "119" in kept
    (which,) = await patient.say("/country no")  # a word, perhaps not Norway
    assert "Which of these" in which
    (unknown,) = await patient.say("Atlantis")
    assert "do not know that country" in unknown
    assert await country(door, patient) == "KR"


async def test_a_country_without_a_number_is_told_so(door: Door, patient: Patient) -> None:
    (told,) = await patient.say("/country Tuvalu")
    assert "no emergency number of that country" in told
    assert "112 / 911 / 999" in told


async def test_a_button_that_is_no_country(door: Door, patient: Patient) -> None:
    await patient.do(door.fake.press_data(patient.id, "country:set:QQ"), answers=0)
    await door.quiet()
    assert "no longer" in door.fake.answers[-1]["text"]
    assert await country(door, patient) is None


async def place(patient: Patient, text: str) -> None:
    await patient.say("/remind")
    await patient.press("Medicine")
    await patient.press("No words")
    await patient.say(text)
    await patient.press("Every day")
    await patient.press("Tomorrow")
    await patient.press("09:00")


async def test_a_city_named_for_a_reminder_tells_the_country(door: Door, patient: Patient) -> None:
    await place(patient, "Cairo")
    _, told = await patient.press("Yes, remind me", answers=2)
    assert "emergency numbers of Egypt: 123" in told
    assert await country(door, patient) == "EG"
    await patient.say("/remind")
    await patient.press("Change my place")
    (moved,) = await patient.say("Karachi")
    assert "Karachi" in moved
    await door.quiet()
    assert await country(door, patient) == "EG"  # what is known stays


@pytest.mark.parametrize("text", ["Berlin", "UTC+4:30", "Dubai"])
async def test_a_time_of_several_countries_or_of_a_clock_tells_none(
    door: Door, patient: Patient, text: str
) -> None:
    await place(patient, text)
    (saved,) = await patient.press("Yes, remind me")
    assert "I will remind you" in saved
    await door.quiet()
    assert await country(door, patient) is None


def test_each_country_is_found_by_its_names_and_code() -> None:
    for language in ("en", "es", "ar", "ur", "hi", "bn", "fr", "pt", "ru", "xx"):
        assert len(countries.offered(language)) == 8
        for code in countries.offered(language):
            assert code in countries.named(countries.name(code, language))
            assert countries.is_sure(code, countries.named(code))
            assert len(countries.flag(code)) == 2
    for text in ("", " ", "x", "?", "ab" * 200, "()", "\u0000"):
        assert countries.named(text) == ()


def test_where_the_package_is_not_the_tables_of_the_system_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    from importlib import resources
    from pathlib import Path

    def missing(name: str) -> object:
        raise ModuleNotFoundError(name)

    tables = Path(str(resources.files("tzdata.zoneinfo")))
    monkeypatch.setattr(resources, "files", missing)
    monkeypatch.setattr(countries, "TZPATH", (str(tmp_path), str(tables)))
    found = countries._text.__wrapped__("iso3166.tab")
    assert "EG\tEgypt" in found
