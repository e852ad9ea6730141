"""Killed at any moment, the bot loses no message and repeats no effect; at most a send."""

import asyncio
import json
import random
import secrets
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from core.database import Database
from core.embedded import Stores
from core.settings import Settings
from tests.bot.conftest import until
from tests.bot.process import Bots, bots
from tests.telegram.fake import TOKEN, FakeTelegram

pytestmark = pytest.mark.anyio

PEOPLE = 3
LEASE_S = 0.4
"""So short that what a killed bot held is soon free; a machine that stalls longer loses claims."""


@pytest.fixture
def started(
    fake: FakeTelegram, settings: Settings, stores: Stores, tmp_path: Path
) -> Iterator[Bots]:
    config = {
        "token": TOKEN,
        "api": fake.url,
        "data_dir": str(tmp_path),
        "secret_key": settings.secret_key.get_secret_value(),
        "encryption_keys": settings.encryption_keys.get_secret_value(),
        "database": stores.database_url,
        "slow_s": 0.02,
        "log": str(tmp_path / "bot.log"),
    }
    with bots(config) as made:
        yield made


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


class Person:
    """Writes on whatever happens to the bot; Telegram redelivers what was not answered."""

    def __init__(self, fake: FakeTelegram) -> None:
        self.id = secrets.randbelow(10**9) + 1
        self.fake = fake
        self.said: list[str] = []

    async def agree(self) -> None:
        await self._deliver(self.fake.say(self.id, "/start"))
        for label in ("English", "18 or older", "I agree"):
            await until(partial(self._sees, label), within_s=60)
            await self._deliver(self.fake.press(self.id, label))
        await until(lambda: any("Thank you" in text for text in self.fake.texts(self.id)), 60)

    async def talk(self, until_done: asyncio.Event) -> None:
        while not until_done.is_set():
            text = f"message {len(self.said)}"
            update = self.fake.say(self.id, text)
            await self._deliver(update)
            self.said.append(text)
            if random.random() < 0.2:  # an answer of ours that Telegram did not get
                await self._deliver(update)
            await asyncio.sleep(random.random() * 0.3)

    async def _deliver(self, update: dict[str, Any]) -> None:
        while not self.fake.webhook.get("url"):
            await asyncio.sleep(0.01)
        status = await asyncio.to_thread(self.fake.deliver, update, within_s=60)
        assert status == 200

    def _sees(self, label: str) -> bool:
        return any(label in text for m in self.fake.to(self.id) for text in m.labels)

    def answers(self) -> list[str]:
        return [text for text in self.fake.texts(self.id) if text.startswith("heard ")]


async def killing(
    started: Bots, fake: FakeTelegram, port: int, kills: int, done: asyncio.Event
) -> None:
    """At points of the conversation, not of the clock: some kills meet a bot that only starts."""
    for _ in range(kills):
        until_then = happened(fake) + random.randint(0, 30)
        pid = await asyncio.to_thread(started.start, port, LEASE_S)
        await until(partial(has_happened, fake, until_then), within_s=60)
        await asyncio.sleep(random.random() * 0.1)
        started.kill(pid)
    await asyncio.to_thread(started.start, port, LEASE_S)  # and one that lives
    done.set()


def happened(fake: FakeTelegram) -> int:
    """Calls that Telegram had from the bot, and the other way round."""
    return len(fake.calls) + sum(1 for status in fake.deliveries if status == 200)


def has_happened(fake: FakeTelegram, count: int) -> bool:
    return happened(fake) >= count


async def heard(database: Database, people: list[Person]) -> list[list[str]]:
    """What was written down, in order, of each tenant that wrote something."""
    found = []
    async with database.transaction(None) as connection:
        cursor = await connection.execute("select tenant from telegram_person")
        tenants = [row[0] for row in await cursor.fetchall()]
    for tenant in tenants:
        async with database.transaction(tenant) as connection:
            cursor = await connection.execute(
                "select request_id from audit where tenant = %s and action = 'heard' order by seq",
                (tenant,),
            )
            found.append([row[0] for row in await cursor.fetchall()])
    return [texts for texts in found if texts]


def unexplained(fake: FakeTelegram) -> int:
    """Answers sent again beyond the one of each chat that the death before a life explains."""
    life, within, explained = 0, 0, Counter[tuple[int, str]]()
    last: dict[tuple[str, str], int] = {}
    for method, data in fake.calls:
        life += method == "getMe"  # the first that a bot asks
        if method == "sendMessage" and data["text"].startswith("heard "):
            sent = (data["chat_id"], data["text"])
            if last.get(sent) == life:
                within += 1
            elif sent in last:
                explained[life, data["chat_id"]] += 1
            last[sent] = life
    return within + sum(times - 1 for times in explained.values())


def doubts(log: Path) -> int:
    """How often a sender could not know whether its send had been counted, or had arrived."""
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    told = [(line["event"], line.get("job")) for line in lines]
    return told.count(("queue.claim-lost", "outbox")) + told.count(("outbox.failed", None))


async def drained(database: Database) -> None:
    deadline = time.monotonic() + 60
    while True:
        async with database.transaction(None) as connection:
            cursor = await connection.execute(
                "select count(*) from queue where kind in ('inbox', 'outbox')"
            )
            if await cursor.fetchone() == (0,):
                return
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)


@pytest.fixture
async def alone(stores: Stores) -> AsyncIterator[Database]:
    """The database with nobody in it, so that all that is found is of this test."""
    import psycopg

    with psycopg.connect(stores.owner_database_url, autocommit=True) as owner:
        owner.execute("truncate telegram_person, queue, person, consent, inbox, outbox")
    opened = Database(stores.database_url, size=2)
    await opened.open()
    yield opened
    await opened.close()


async def survive(kills: int, started: Bots, fake: FakeTelegram, database: Database) -> None:
    port, done = free_port(), asyncio.Event()
    people = [Person(fake) for _ in range(PEOPLE)]

    async def live(person: Person) -> None:
        await person.agree()
        await person.talk(done)

    await asyncio.gather(killing(started, fake, port, kills, done), *(live(p) for p in people))
    await drained(database)

    written = await heard(database, people)
    assert sorted(written) == sorted([p.said for p in people if p.said])  # each once, in order
    repeated = 0
    for person in people:
        answers = person.answers()
        assert [text for text, _ in groupby(answers)] == [f"heard {text}" for text in person.said]
        repeated += len(answers) - len(person.said)
    again, doubted = unexplained(fake), doubts(started.log)
    said = sum(len(person.said) for person in people)
    print(
        f"{kills} kills, {said} messages, {repeated} answers sent again, {again} of them not "
        f"explained by a kill, {doubted} sends in doubt"
    )
    assert again <= doubted
    assert said >= kills / 2  # else little was under way
    async with database.transaction(None) as connection:
        cursor = await connection.execute("select tenant from telegram_person")
        tenants = [row[0] for row in await cursor.fetchall()]
    assert len(tenants) == PEOPLE
    for tenant in tenants:
        async with database.transaction(tenant) as connection:
            cursor = await connection.execute("select count(*) from consent")
            assert await cursor.fetchone() == (1,)


async def test_killed_at_fifteen_points_nothing_is_lost_or_done_twice(
    started: Bots, fake: FakeTelegram, alone: Database
) -> None:
    await survive(15, started, fake, alone)


@pytest.mark.long
async def test_killed_at_a_hundred_points_nothing_is_lost_or_done_twice(
    started: Bots, fake: FakeTelegram, alone: Database
) -> None:
    await survive(100, started, fake, alone)


async def test_two_processes_on_one_inbox_keep_the_order(
    started: Bots, fake: FakeTelegram, alone: Database
) -> None:
    ports = [free_port(), free_port()]
    for port in ports:
        await asyncio.to_thread(started.start, port)
    people = [Person(fake) for _ in range(4)]
    for person in people:
        await person.agree()

    async def talk(person: Person) -> None:
        for number in range(25):
            text, update = f"message {number}", fake.say(person.id, f"message {number}")
            fake.webhook["url"] = f"http://127.0.0.1:{random.choice(ports)}/telegram/webhook"
            await asyncio.to_thread(fake.deliver, update)
            person.said.append(text)

    await asyncio.gather(*(talk(person) for person in people))
    await drained(alone)
    assert await heard(alone, people) == [person.said for person in people]
    for person in people:
        assert person.answers() == [f"heard {text}" for text in person.said]
