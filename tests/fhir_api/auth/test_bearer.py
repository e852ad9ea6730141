"""Who is calling, from the Authorization header."""

import httpx2
import pytest

from core.accounts.service import AccountService

pytestmark = pytest.mark.anyio


@pytest.fixture
async def access_token(accounts: AccountService, client_id: str) -> str:
    client = await accounts.client(client_id)
    assert client
    return accounts.issue(client, "system/Observation.rs")


async def _status(
    http: httpx2.AsyncClient, *authorization: str, told: str = 'Bearer error="invalid_token"'
) -> int:
    answer = await http.get(
        "/whoami", headers=[(b"Authorization", one.encode()) for one in authorization]
    )
    if answer.status_code == 401:
        assert answer.headers["www-authenticate"] == told
    return answer.status_code


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_a_token_names_its_caller(
    http: httpx2.AsyncClient, client_id: str, access_token: str, scheme: str
) -> None:
    answer = await http.get("/whoami", headers={"Authorization": f"{scheme} {access_token}"})
    assert answer.json()["client_id"] == client_id


async def test_without_a_token_nobody_is_calling(
    http: httpx2.AsyncClient, access_token: str
) -> None:
    assert await _status(http, told="Bearer") == 401
    for wrong in ("", "Bearer", "Bearer ", f"Basic {access_token}", access_token):
        assert await _status(http, wrong, told="Bearer") == 401
    assert await _status(http, "Bearer é") == 401


async def test_two_tokens_are_nobody(http: httpx2.AsyncClient, access_token: str) -> None:
    two = (f"Bearer {access_token}", f"Bearer {access_token}")
    assert await _status(http, *two, told="Bearer") == 401


async def test_a_token_in_the_url_is_not_looked_at(
    http: httpx2.AsyncClient, access_token: str
) -> None:
    assert (await http.get("/whoami", params={"access_token": access_token})).status_code == 401


async def test_a_changed_token_is_refused(http: httpx2.AsyncClient, access_token: str) -> None:
    assert await _status(http, f"Bearer {access_token}") == 200
    assert await _status(http, f"Bearer {access_token}x") == 401
    assert await _status(http, f"Bearer {access_token[:-1]}") == 401


async def test_revocation_reaches_tokens_already_given(
    http: httpx2.AsyncClient, accounts: AccountService, client_id: str, access_token: str
) -> None:
    assert await _status(http, f"Bearer {access_token}") == 200
    await accounts.disable_client(client_id)
    assert await _status(http, f"Bearer {access_token}") == 401
