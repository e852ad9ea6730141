"""The country that somebody is in: kept with the turn, and what is then shown."""

from bot.context import BotContext
from bot.flows import countries


def set_country(context: BotContext, code: str) -> None:
    people, tenant = context.services.people, context.turn.tenant
    context.turn.then(lambda c: people.set_country(c, tenant, code), "person/country")
    context.turn.know(country=code)


def numbers_of(context: BotContext, code: str) -> dict[str, str]:
    """Facts for our words: the country by name, and its numbers."""
    numbers = context.services.understanding.numbers(code)
    return {"country": countries.name(code, context.language), **numbers}


def by_zone(context: BotContext, zone: str) -> None:
    """Where no country is known yet and one alone keeps this time; it is told."""
    person, code = context.turn.person, countries.of_zone(zone)
    if code is None or person is None or person.country is not None:
        return
    set_country(context, code)
    context.say(context.t("country.from-place", **numbers_of(context, code)))
