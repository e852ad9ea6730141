"""Builds every use case from Settings, once; both doors ask here."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    suppress,
)
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from core.accounts.people import People
from core.accounts.service import AccountService
from core.assistant import emergency_numbers, retrieval
from core.assistant.alarm import alarm, ready
from core.assistant.answer import AnswerQuestion
from core.assistant.intent import intent
from core.assistant.memory import Memory
from core.assistant.reading import ReadFiles
from core.audit import Chain, ReadAudit, verify_each
from core.cache import Cache
from core.crypto import Keyring
from core.database import Database
from core.export.service import Export, sections
from core.messages.answering import Answerer, Understanding
from core.messages.broadcast import Broadcasts
from core.messages.cleaning import Cleaning
from core.messages.handoff import Handoff
from core.messages.inbox import Inbox
from core.messages.outbox import Outbox
from core.messages.queue import LEASE_S, Queue
from core.messages.reminders import Reminders
from core.records.service import ReadRecords
from core.results.service import Results
from core.settings import Settings
from core.staging.artefact.shipped import shipped
from core.staging.service import Receive, StageSent

if TYPE_CHECKING:
    from core.assistant.gemini import Gemini


@dataclass(slots=True)
class Services:
    """The use cases of one process. `printer` is set by the door that renders reports.

    `alongside` is entered once the connections are open, and left before they close.
    """

    settings: Settings
    database: Database
    accounts: AccountService
    audit: ReadAudit
    records: ReadRecords
    receive: Receive
    stage_sent: StageSent
    people: People
    queue: Queue
    inbox: Inbox
    outbox: Outbox
    cleaning: Cleaning
    assistant: Answerer
    results: Results
    reminders: Reminders
    export: Export
    handoff: Handoff
    broadcasts: Broadcasts
    files: ReadFiles
    memory: Memory
    understanding: Understanding = field(default_factory=Understanding)
    cache: Cache | None = None
    gemini: "Gemini | None" = None
    printer: Any = None
    alongside: list[AbstractAsyncContextManager[None]] = field(default_factory=list)
    stopping: bool = False

    async def verify_audit(self, only: UUID | None = None) -> dict[UUID, Chain]:
        """The audit chain of one organisation or of all. NotFoundError when there is none such."""
        if only is None:
            return await verify_each(self.database, await self.accounts.tenants())
        await self.accounts.organisation(only)
        return await verify_each(self.database, [only])

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Connections open, reads on their way into the audit chain; all flushed at the end."""
        await self.database.open()
        flushing = asyncio.create_task(self.audit.run())
        try:
            async with AsyncExitStack() as stack:
                for beside in self.alongside:
                    await stack.enter_async_context(beside)
                yield
        finally:
            flushing.cancel()
            with suppress(asyncio.CancelledError):
                await flushing
            if self.gemini:
                await self.gemini.close()
            await self.database.close()
            if self.cache:
                await self.cache.close()


def build(
    settings: Settings,
    *,
    database_url: str,
    redis_url: str | None = None,
    lease_s: float = LEASE_S,
) -> Services:
    """Nothing connects yet: see `Services.running`. ArtefactError when the model is not sound."""
    database = Database(database_url)
    keyring = Keyring.parse(settings.encryption_keys.get_secret_value())
    secret = settings.secret_key.get_secret_value()
    accounts = AccountService(
        database, keyring, secret=secret, development=settings.environment == "development"
    )
    audit = ReadAudit(database)
    model = shipped()
    cache = Cache(redis_url) if redis_url else None
    people = People(keyring, secret=secret, cache=cache)
    queue = Queue(database, lease_s=lease_s)
    outbox = Outbox(database, people, queue)
    understanding = Understanding(
        emergency=alarm, intent=intent, numbers=emergency_numbers.numbers, ready=ready
    )
    results = Results(database, people)
    reminders = Reminders(database, people, queue, outbox)
    gemini = _gemini(settings)
    memory = Memory(database, people, lambda: datetime.now(UTC))
    return Services(
        settings=settings,
        database=database,
        accounts=accounts,
        audit=audit,
        records=ReadRecords(database, accounts, audit),
        receive=Receive(database, accounts, ast_uln=settings.ast_uln, model=model),
        stage_sent=StageSent(database, accounts, audit, ast_uln=settings.ast_uln, model=model),
        people=people,
        queue=queue,
        inbox=Inbox(database, people, queue, outbox),
        outbox=outbox,
        cleaning=Cleaning(database, people, queue),
        assistant=AnswerQuestion(
            retriever=retrieval.shipped,
            understanding=understanding,
            memory=memory,
            gemini=gemini,
        ),
        files=ReadFiles(memory, gemini),
        memory=memory,
        understanding=understanding,
        results=results,
        reminders=reminders,
        handoff=Handoff(database, people, outbox, chat=settings.clinician_chat),
        broadcasts=Broadcasts(database, people, queue, outbox),
        export=Export(database, sections(people, memory, results, reminders)),
        cache=cache,
        gemini=gemini,
    )


def _gemini(settings: Settings) -> "Gemini | None":
    """Google's library takes a second to read, so it is read where there is a key alone."""
    if settings.gemini_api_key is None:
        return None
    from core.assistant import gemini  # noqa: PLC0415

    return gemini.connect(settings)
