"""Serves the application with uvicorn, and stops so that nobody notices.

On SIGTERM readiness turns 503 first, while requests are still taken: a load balancer needs a
moment to look elsewhere. Then listening ends and what runs may finish.
"""

import asyncio
import gc
import logging
import signal
import socket
from types import FrameType

import uvicorn
from fastapi import FastAPI

from core.errors import SettingsError
from core.services import Services
from fhir_api.connection import Connection

_log = logging.getLogger(__name__)

_LEAVING_S = 2.0
_DRAIN_S = 25
_BACKLOG = 2048


def serve(app: FastAPI, services: Services, *, host: str, port: int) -> None:
    """Blocks until a signal asks to stop; returns when all is drained.

    SettingsError when the address cannot be had.
    """
    listening = _bound(host, port)
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http=Connection,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_DRAIN_S,
    )
    _settle()
    _log.info("service.starting", extra={"host": host, "port": port})
    _Server(config, services).run(sockets=[listening])
    _log.info("service.stopped")


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        reason = str(error.strerror).split(" (while", 1)[0]
        raise SettingsError(f"cannot listen on {host} port {port}: {reason}") from error


def _settle() -> None:
    """What was loaded stays: the collector need not look at it again (a tenth of all CPU)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


class _Server(uvicorn.Server):
    """Returns after a signal instead of raising it again: there are stores to close behind us."""

    def __init__(self, config: uvicorn.Config, services: Services) -> None:
        super().__init__(config)
        self._services = services

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _settle()  # with the tables that the bot reads messages by
            _log.info("service.started")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - uvicorn's
        again = self._services.stopping
        _log.info("service.stopping", extra={"reason": signal.Signals(sig).name})
        self._services.stopping = True
        if again or sig == signal.SIGINT or not self.started:
            self.force_exit = again and self.should_exit
            self.should_exit = True
        else:
            loop = asyncio.get_running_loop()
            loop.call_soon_threadsafe(loop.call_later, _LEAVING_S, self._leave)

    def _leave(self) -> None:
        self.should_exit = True
