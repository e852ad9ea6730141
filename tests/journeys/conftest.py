"""The service as a process of its own on a loopback port, and hospitals that know no more of it
than its address, a client id and their private key."""

import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from uuid import uuid4

import httpx2
import pytest
from joserfc import jwt

from core.embedded import Stores
from core.services import Services, build
from tests.hospital import ALL, KEY, KEYS
from tests.stress.conftest import chosen_settings
from tests.stress.processes import Api

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@dataclass(frozen=True, slots=True)
class Registered:
    """What an operator hands to a hospital, and what the hospital makes of it."""

    base_url: str
    client_id: str

    @property
    def token_url(self) -> str:
        """Where the server itself says that tokens are had."""
        found = httpx2.get(f"{self.base_url}/.well-known/smart-configuration").json()
        return str(found["token_endpoint"])

    @property
    def assertion(self) -> str:
        now = int(time.time())
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": self.token_url,
            "exp": now + 240,
            "jti": str(uuid4()),
        }
        return jwt.encode({"alg": "ES384", "kid": "key", "typ": "JWT"}, claims, KEY, ["ES384"])

    @property
    def token(self) -> str:
        form = {
            "grant_type": "client_credentials",
            "scope": ALL,
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": self.assertion,
        }
        answer = httpx2.post(self.token_url, data=form)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])


@pytest.fixture(scope="module")
def api(stores: Stores, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    folder = tmp_path_factory.mktemp("api")
    made = Api(chosen_settings(folder), stores.database_url, folder / "api.log")
    made.settings = made.settings.model_copy(update={"base_url": made.url})
    made.start()
    yield made
    made.end()


@pytest.fixture(scope="module")
async def operator(api: Api, anyio_backend: str) -> AsyncIterator[Services]:
    """The use cases behind `hepatocai org add` and `client add`, on the same database."""
    services = build(api.settings, database_url=api.database_url)
    async with services.running():
        yield services


@pytest.fixture
async def registered(api: Api, operator: Services, anyio_backend: str) -> Registered:
    """A client of an organisation of its own."""
    tenant = await operator.accounts.add_organisation("General Hospital")
    id_ = await operator.accounts.add_client(tenant, "EHR", keys=KEYS, scope=ALL)
    return Registered(f"{api.url}/fhir", id_)
