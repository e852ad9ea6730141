"""Calendar days, instants and ages."""

from datetime import UTC, date, datetime

import pytest

from core.labs.dates import completed_years, instant, moment, possible_days


@pytest.mark.parametrize(
    ("text", "on", "bare"),
    [
        ("2026-02-20", date(2026, 2, 20), True),
        ("2026-02-20T08:00:00Z", date(2026, 2, 20), False),
        ("2026-02-20T23:30:00.123456789-05:00", date(2026, 2, 20), False),
        ("2026-02-20T08:00+05:30", date(2026, 2, 20), False),
    ],
)
def test_a_date_time_names_the_day_of_its_own_zone(text, on, bare) -> None:
    found = moment(text)
    assert found is not None
    assert (found.on, found.bare) == (on, bare)


def test_a_bare_day_counts_as_its_last_moment_in_utc() -> None:
    found = moment("2026-02-20")
    assert found is not None
    assert found.at == datetime(2026, 2, 20, 23, 59, 59, 999999, UTC)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "2026",
        "2026-02",
        "2026-13-01",
        "2026-2-1",
        "2026-02-20T08:00:00",
        "20260220",
        "2026-W08-5",
        "2026-02-20 08:00:00Z",
        "1899-12-31",
        "2026-02-20T08:00:00+25:00",
        "2026-02-20Z",
        " 2026-02-20",
    ],
)
def test_what_names_no_day_is_no_moment(text) -> None:
    assert moment(text) is None


def test_an_instant_needs_a_time() -> None:
    assert instant("2026-02-20") is None
    assert instant("2026-02-20T08:00:00Z") == datetime(2026, 2, 20, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1970", (date(1970, 1, 1), date(1970, 12, 31))),
        ("1970-02", (date(1970, 2, 1), date(1970, 2, 28))),
        ("1972-02", (date(1972, 2, 1), date(1972, 2, 29))),
        ("1970-12", (date(1970, 12, 1), date(1970, 12, 31))),
        ("1970-05-06", (date(1970, 5, 6), date(1970, 5, 6))),
        ("1970-13", None),
        ("70", None),
        ("0000", None),
        ("9999-12", (date(9999, 12, 1), date(9999, 12, 31))),
        ("9999", (date(9999, 1, 1), date(9999, 12, 31))),
        ("", None),
        (None, None),
    ],
)
def test_the_days_that_a_birth_date_may_mean(text, days) -> None:
    assert possible_days(text) == days


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        (date(1970, 5, 6), date(2026, 5, 5), 55),
        (date(1970, 5, 6), date(2026, 5, 6), 56),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2026, 5, 6), date(2026, 5, 5), -1),
    ],
)
def test_completed_years(birth, on, age) -> None:
    assert completed_years(birth, on) == age
