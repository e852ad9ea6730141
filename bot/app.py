"""build_application(): the gates, then every feature in a fixed order. Calls nobody."""

import logging
from typing import Any

from telegram import LinkPreviewOptions, Update
from telegram.ext import (
    AIORateLimiter,
    Application,
    ApplicationBuilder,
    ApplicationHandlerStop,
    ContextTypes,
    Defaults,
    TypeHandler,
)

from bot.context import BotContext
from bot.features import (
    ask,
    broadcast,
    cancel,
    country,
    delete,
    export,
    help,  # noqa: A004
    human,
    labs,
    language,
    privacy,
    remind,
    report,
    results,
    start,
    stop,
    voice,
)
from bot.gates import GATES, STAFF
from core.errors import SettingsError
from core.results.charts import Charts
from core.services import Services
from core.settings import Settings

_log = logging.getLogger(__name__)

FEATURES = (
    start, help, labs, report, results, remind, human, country, language, privacy, export, stop,
    delete, cancel, voice, ask, broadcast,
)  # fmt: skip
"""In the order in which they are asked; the menu shows their commands in this order too."""

COMMANDS = tuple(command for feature in FEATURES for command in feature.COMMANDS)

App = Application[Any, Any, Any, Any, Any, Any]
Builder = ApplicationBuilder[Any, Any, Any, Any, Any, Any]


def build_application(
    settings: Settings, services: Services, builder: Builder | None = None
) -> App:
    """`builder` may bring its own request or addresses. SettingsError without a token."""
    application = (
        (builder or _builder(settings))
        .context_types(ContextTypes(context=BotContext))
        .updater(None)
        .job_queue(None)
        .build()
    )
    application.bot_data["services"] = services
    application.bot_data["charts"] = Charts()
    application.bot_data["wishes"] = _of_all("WISHES")
    application.bot_data["flows"] = _of_all("FLOWS")
    for group, gate in GATES:
        application.add_handler(TypeHandler(Update, gate), group)
    for feature in FEATURES:
        application.add_handlers(feature.handlers())
        application.add_handlers(getattr(feature, "staff_handlers", list)(), STAFF)
    application.add_handlers(help.last_handlers())
    application.add_error_handler(_failed)
    return application


def _builder(settings: Settings) -> Builder:
    if settings.telegram_token is None:
        raise SettingsError("HEPATO_TELEGRAM_TOKEN is needed to serve the bot")
    base = settings.telegram_api_base
    quiet = Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True))
    return (
        ApplicationBuilder()
        .token(settings.telegram_token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .rate_limiter(AIORateLimiter(max_retries=0))  # the outbox keeps what must wait
        .defaults(quiet)
    )


def _of_all(name: str) -> dict[str, Any]:
    """What features offer under `name`, each word once; a later feature's goes before."""
    found: dict[str, Any] = {}
    for feature in FEATURES:
        found |= getattr(feature, name, {})
    return found


async def _failed(_update: object, context: BotContext) -> None:
    """The turn is not committed; the worker sees to it."""
    context.turn.failure = context.error
    raise ApplicationHandlerStop
