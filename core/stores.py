"""Where this process finds its database and its cache: as configured, or embedded."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from core.errors import SettingsError
from core.settings import Settings


@dataclass(frozen=True, slots=True)
class Stores:
    """Addresses; empty for a store that was not asked for."""

    owner_database_url: str
    """As the owner of the tables: for migrations, and for tests that make databases."""
    database_url: str
    """As the application, which may become core.database.APP_ROLE."""
    redis_url: str


@contextmanager
def opened(settings: Settings) -> Iterator[Stores]:
    """The configured stores, and embedded ones for as long as the block lasts.

    SettingsError when one is neither configured nor installed.
    """
    database_url = settings.database_url.get_secret_value() if settings.database_url else ""
    redis_url = settings.redis_url.get_secret_value() if settings.redis_url else ""
    if database_url and redis_url:
        yield Stores(database_url, database_url, redis_url)
        return
    try:
        from core.embedded import running  # noqa: PLC0415 - absent where stores are configured
    except ImportError as error:
        raise SettingsError(
            "set HEPATO_DATABASE_URL and HEPATO_REDIS_URL, or install hepatocai[embedded]"
        ) from error
    with running(settings.data_dir, postgres=not database_url, valkey=not redis_url) as own:
        yield Stores(
            own.owner_database_url or database_url,
            own.database_url or database_url,
            own.redis_url or redis_url,
        )
