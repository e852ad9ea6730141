"""Where this process finds its database and its cache: as configured, or embedded."""

from collections.abc import Iterator
from contextlib import contextmanager

from core.embedded import Stores, running
from core.settings import Settings


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
    with running(settings.data_dir, postgres=not database_url, valkey=not redis_url) as own:
        yield Stores(
            own.owner_database_url or database_url,
            own.database_url or database_url,
            own.redis_url or redis_url,
        )
