"""Whom to call, by country (ISO 3166). Pure data.

Emergency: the ambulance's number or the one for all services, as the countries' services and the
European Commission's list of 112 give them. Crisis: national lines that answer day and night or
nearly so, as findahelpline.com and the services list them. Both as known in 2025: an operator
checks those of their own country. A number that is not here is not guessed.
"""

from collections.abc import Mapping

ANYWHERE = {"emergency": "112 / 911 / 999", "crisis": "112 / 911 / 999, findahelpline.com"}
"""112 is turned into the local number by mobile telephones in most of the world (GSM 02.30)."""

_EMERGENCY = {
    "112": "AD AL AT BE BG BT CH CY CZ DE DK EE ES FI FR GE GH GR HR HU ID IN IS IT KW LI LT LU LV "
    "MC MD MK MT NG NL PL PT RO RU SE SI SK SM TR TZ XK",
    "999": "BD BH GB HK IE KE MO MY QA UG",
    "911": "AR BS CA CR DO EC FJ HN JO MX PA PH PR PY SV US UY VE",
    "119": "JP KH KR TW",
    "103": "AM AZ BY KG KZ MN TJ UA UZ",
    "000": "AU",
    "111": "NZ",
    "1122": "PK",
    "123": "CO EG",
    "102": "MV NP",
    "1990": "LK",
    "120": "CN",
    "995": "SG",
    "1669": "TH",
    "115": "IR VN",
    "192": "BR MM",
    "122": "IQ",
    "101": "IL PS",
    "140": "LB",
    "110": "SY",
    "191": "YE",
    "997": "SA",
    "998": "AE",
    "9999": "OM",
    "150": "MA",
    "14": "DZ",
    "190": "TN",
    "131": "CL",
    "106": "PE",
    "118": "BO",
    "104": "CU",
    "113": "NO",
    "194": "RS",
    "124": "BA ME",
    "907": "ET",
    "912": "RW",
    "1515": "SN",
    "10177": "ZA",
    "114": "MU",
}

_CRISIS = {
    "988": "CA US",
    "116 123": "CZ GB HU IE NO PL",
    "13 11 14": "AU",
    "1737": "NZ",
    "14416": "IN",
    "0311 7786264": "PK",
    "09612 119911": "BD",
    "3114": "FR",
    "0800 111 0 111": "DE",
    "142": "AT",
    "143": "CH",
    "024": "ES",
    "808 24 24 24": "PT",
    "188": "BR",
    "800 911 2000": "MX",
    "0800 345 1435": "AR",
    "*4141": "CL",
    "106": "CO",
    "113, 5": "PE",
    "02 2327 2327": "IT",
    "113 / 0800 0113": "NL",
    "1813": "BE",
    "90101": "SE",
    "70 201 201": "DK",
    "09 2525 0111": "FI",
    "1018": "GR",
    "16328": "EG",
    "800 4673": "AE",
    "920033360": "SA",
    "1564": "LB",
    "0120 279 338": "JP",
    "109": "KR",
    "1925": "TW",
    "2389 2222": "HK",
    "1767": "SG",
    "15999": "MY",
    "1553": "PH",
    "1323": "TH",
    "12356": "CN",
    "119, 8": "ID",
    "0800 567 567": "ZA",
    "1199": "KE",
    "7333": "UA",
    "1201": "IL",
    "1926": "LK",
    "1166": "NP",
}


def _by_country(by_number: Mapping[str, str]) -> dict[str, str]:
    return {country: number for number, all_ in by_number.items() for country in all_.split()}


_EMERGENCY_OF, _CRISIS_OF = _by_country(_EMERGENCY), _by_country(_CRISIS)


def numbers(country: str | None) -> dict[str, str]:
    """`emergency` and `crisis` numbers; where a country has no line here, the emergency number."""
    emergency = _EMERGENCY_OF.get(country or "", ANYWHERE["emergency"])
    fallback = f"{emergency}, findahelpline.com"
    return {"emergency": emergency, "crisis": _CRISIS_OF.get(country or "", fallback)}


def countries() -> tuple[str, ...]:
    return tuple(sorted(_EMERGENCY_OF))
