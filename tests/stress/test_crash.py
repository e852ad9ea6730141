"""kill -9 of Postgres and of the API under load: what was acknowledged stays, once and whole."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from core import audit, embedded, shared_server
from core.accounts import access
from core.database import Database
from core.embedded import DATABASE, Stores
from migrations.apply import migrate
from tests.rooms import open_room
from tests.stress.conftest import Hospital, chosen_settings, serving
from tests.stress.loopback import Caller, at_once
from tests.stress.processes import Api
from tests.stress.storm import Kept, Storm, kept

pytestmark = pytest.mark.anyio


class Ground:
    """A Postgres of its own with its data, and one API process on it."""

    def __init__(self, folder: Path, stores: Stores) -> None:
        self.stores, self.folder = stores, folder
        self._pid_file = folder / "data" / "postgres" / "postmaster.pid"
        self.api = Api(chosen_settings(folder), stores.database_url, folder / "api.log")

    @property
    def postgres(self) -> psutil.Process:
        return psutil.Process(int(self._pid_file.read_text().split()[0]))

    def kill_postgres(self) -> None:
        """The server and all its backends, without a word; its keeper starts it again."""
        server = self.postgres
        for process in [server, *server.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):
                process.kill()

    async def kill_api(self) -> None:
        self.api.kill()
        await asyncio.to_thread(self.api.start)

    async def postgres_accepts(self) -> None:
        for _ in range(3_000):
            with suppress(psycopg.OperationalError):
                url = self.stores.owner_database_url
                await (await psycopg.AsyncConnection.connect(url)).close()
                return
            await asyncio.sleep(0.01)
        raise AssertionError("Postgres takes no connections")

    def execute(self, statement: str) -> None:
        with closing(psycopg.connect(self.stores.owner_database_url, autocommit=True)) as owner:
            owner.execute(statement)


@pytest.fixture
def ground() -> Iterator[Ground]:
    with open_room() as room, embedded.running(room / "data", valkey=False) as stores:
        migrate(stores.owner_database_url)
        made = Ground(room, stores)
        made.api.start()
        yield made
        made.api.end()


@asynccontextmanager
async def storm_over(ground: Ground) -> AsyncIterator[tuple[Storm, Hospital]]:
    """Orders coming in as long as the block lasts; at its end each has been acknowledged."""
    async with serving(chosen_settings(ground.folder), ground.stores.database_url) as service:
        hospital = await service.hospital()
        async with (
            Caller([ground.api.url], hospital.fresh) as caller,
            asyncio.TaskGroup() as writers,  # what ends one of them ends the block, and is told
        ):
            storm = Storm(caller)
            writers.create_task(storm.run())
            await storm.success(within_s=10)
            yield storm, hospital
            storm.stop()


async def all_kept(ground: Ground, hospital: Hospital) -> Kept:
    async with Caller([ground.api.url], hospital.fresh) as caller:
        return await kept(caller)


async def wreck(ground: Ground, storm: Storm, cycles: int) -> float:
    """Kill one or the other or both, again and again, each time until orders come through.

    The longest that took, in seconds from when Postgres accepted connections.
    """
    rng, longest = random.Random(7), 0.0
    for cycle in range(cycles):
        await asyncio.sleep(rng.uniform(0.05, 0.4))
        before = ground.api.pid
        if cycle % 5 < 3:
            ground.kill_postgres()
        if cycle % 5 > 1:
            await ground.kill_api()
        await ground.postgres_accepts()
        longest = max(longest, await storm.success(within_s=10))
        assert (ground.api.pid == before) == (cycle % 5 < 2), "a dead database ends no process"
    return longest


async def survives(ground: Ground, cycles: int) -> None:
    async with storm_over(ground) as (storm, hospital):
        longest = await wreck(ground, storm, cycles)
    assert set(storm.statuses) <= {200, 409, 503}
    assert storm.unknown, "nothing was under way when it was killed"
    found = await all_kept(ground, hospital)
    print(
        f"{cycles} kills, {len(storm.acknowledged)} orders, {len(storm.unknown)} sent again, "
        f"{len(found.lost(storm.acknowledged))} lost, {len(found.doubled)} twice, "
        f"{len(found.partial)} in part; an order again within {longest:.1f} s"
    )
    assert found.lost(storm.acknowledged) == []
    assert found.doubled == []
    assert found.partial == []
    assert found.reports == len(found.patients) == len(storm.acknowledged)
    await assert_audited_once(ground, hospital, len(storm.acknowledged))


async def assert_audited_once(ground: Ground, hospital: Hospital, orders: int) -> None:
    database = Database(ground.stores.database_url, size=1)
    await database.open()
    async with database.transaction(hospital.tenant) as connection:
        assert await audit.first_broken(connection, hospital.tenant) is None
        cursor = await connection.execute(
            "select count(*), count(distinct subjects) from audit where action = 'transaction'"
        )
        assert await cursor.fetchone() == (orders, orders)
    await database.close()


async def test_twenty_kills_under_load_lose_nothing_and_double_nothing(ground: Ground) -> None:
    await survives(ground, 20)


@pytest.mark.long
async def test_a_thousand_kills_under_load_lose_nothing_and_double_nothing(ground: Ground) -> None:
    await survives(ground, 1_000)


async def test_orders_go_on_for_longer_than_a_token_lives(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "LIFETIME_S", 3)
    async with storm_over(ground) as (storm, _):
        await asyncio.sleep(4)
        await storm.success(within_s=5)
    assert set(storm.statuses) == {200}


async def test_a_writer_that_is_refused_ends_the_storm_and_says_why(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused() -> None:
        async with storm_over(ground):
            monkeypatch.setattr(access, "LIFETIME_S", -1)
            await asyncio.Event().wait()

    with pytest.raises(ExceptionGroup) as ended:
        await asyncio.wait_for(refused(), timeout=20)
    assert ended.group_contains(AssertionError, match="Send a valid access token")


async def test_the_same_check_finds_what_a_careless_database_loses(ground: Ground) -> None:
    """The positive control: commits that are acknowledged before they are on the disk."""
    ground.execute(f"alter database {DATABASE} set synchronous_commit = off")
    await ground.kill_api()
    async with storm_over(ground) as (storm, hospital):
        for _ in range(6):
            await asyncio.sleep(0.3)
            ground.kill_postgres()
            await ground.postgres_accepts()
            await storm.success(within_s=5)
    found = await all_kept(ground, hospital)
    assert found.lost(storm.acknowledged)
    assert found.partial == [], "even then no transaction is half there"


async def test_without_a_database_all_are_told_to_come_again_and_soon_may(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Away for five seconds: 503 with Retry-After meanwhile, an order within 5 s of its return."""
    async with storm_over(ground) as (storm, hospital):
        before = ground.api.pid
        # Its keeper starts it again at once, but no second time within these seconds.
        monkeypatch.setattr(shared_server, "_START_AGAIN_AFTER_S", 5.0)
        ground.kill_postgres()
        await asyncio.sleep(0.1)
        await ground.postgres_accepts()
        ground.kill_postgres()
        async with Caller([ground.api.url], hospital.fresh) as caller:
            ready = asyncio.create_task(asyncio.to_thread(ground.api.health, "ready"))
            assert await asyncio.to_thread(ground.api.health, "live") == 200
            answers = await at_once(*(caller.ask(verb, "/Patient/a") for verb in ("GET", "DELETE")))
        assert await ready == 503
        for answer in answers:
            assert answer.status_code == 503
            assert int(answer.headers["Retry-After"]) > 0
            assert answer.json()["resourceType"] == "OperationOutcome"
        await ground.postgres_accepts()
        await storm.success(within_s=5)
        assert await asyncio.to_thread(ground.api.health, "ready") == 200
        assert ground.api.alive
        assert ground.api.pid == before
    assert set(storm.statuses) <= {200, 503}
    assert (await all_kept(ground, hospital)).lost(storm.acknowledged) == []


async def test_a_hung_database_is_told_as_such_and_forgotten_once_it_answers(
    ground: Ground,
) -> None:
    """Frozen, not dead: those who find no connection are told so; who has one is served later."""
    async with storm_over(ground) as (storm, hospital):
        server = ground.postgres
        frozen = [server, *server.children(recursive=True)]
        for process in frozen:
            process.send_signal(signal.SIGSTOP)
        async with Caller([ground.api.url], hospital.fresh) as caller:
            asked = [asyncio.create_task(caller.ask("GET", "/Patient")) for _ in range(12)]
            await asyncio.sleep(3)
            answers = [task.result() for task in asked if task.done()]
            assert await asyncio.to_thread(ground.api.health, "live") == 200
            for process in frozen:
                process.send_signal(signal.SIGCONT)
            await storm.success(within_s=5)
            assert len(answers) >= 4
            assert {answer.status_code for answer in answers} == {503}
            assert {task.status_code for task in await asyncio.gather(*asked)} <= {200, 503}
    assert (await all_kept(ground, hospital)).lost(storm.acknowledged) == []
