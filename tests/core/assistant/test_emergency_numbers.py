"""The numbers to call: many countries, each once, and something to say for all others."""

import re

import pytest

from core.assistant import emergency_numbers
from core.assistant.emergency_numbers import countries, numbers


def test_many_countries_are_known_each_once() -> None:
    for table in (emergency_numbers._EMERGENCY, emergency_numbers._CRISIS):
        listed = [code for codes in table.values() for code in codes.split()]
        assert len(listed) == len(set(listed))
        assert all(re.fullmatch("[A-Z]{2}", code) for code in listed)
    assert len(countries()) >= 100


@pytest.mark.parametrize(
    ("country", "emergency", "crisis"),
    [
        ("US", "911", "988"),
        ("GB", "999", "116 123"),
        ("PK", "1122", "0311 7786264"),
        ("EG", "123", "16328"),
        ("BD", "999", "09612 119911"),
        ("GE", "112", "112, findahelpline.com"),
    ],
)
def test_numbers_of_a_country(country: str, emergency: str, crisis: str) -> None:
    assert numbers(country) == {"emergency": emergency, "crisis": crisis}


@pytest.mark.parametrize("country", [None, "", "ZZ"])
def test_where_the_country_is_not_known_nothing_is_guessed(country: str | None) -> None:
    assert "112" in numbers(country)["emergency"]
    assert "findahelpline.com" in numbers(country)["crisis"]
