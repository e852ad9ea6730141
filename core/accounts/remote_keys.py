"""The JWKS behind a client's URL: fetched with care, kept no longer than its Cache-Control.

The address is checked and then connected to as checked, so that a name which changes its answer
between check and connection gains nothing.
"""

import asyncio
import ipaddress
import re
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import SplitResult, urlsplit

import httpx2

from core.accounts import jwks
from core.errors import RegistrationError

TIMEOUT_S = 2.0
MAX_AGE_S = 300
DEFAULT_AGE_S = 60
REFETCH_EVERY_S = 10
"""An unknown kid, or a set that could not be read, is asked for again at most this often."""

_MAX_AGE = re.compile(r"max-age\s*=\s*\"?(\d{1,9})")


@dataclass(slots=True)
class _Held:
    keys: jwks.KeySet = field(default_factory=dict)
    trouble: str = ""
    fetched: float = float("-inf")
    fresh_until: float = float("-inf")
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class RemoteKeys:
    """`development` also allows http to this machine, and private addresses."""

    def __init__(self, *, development: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._development = development
        self._clock = clock
        self._held: dict[str, _Held] = {}

    async def find(self, url: str, kid: str, alg: str) -> jwks.Key | None:
        """The key, or None when the set has none such. RegistrationError: it cannot be read."""
        held = self._held.setdefault(url, _Held())
        async with held.lock:
            now = self._clock()
            unknown = (kid, alg) not in held.keys
            if now >= held.fresh_until or (unknown and now - held.fetched >= REFETCH_EVERY_S):
                await self._refresh(held, url)
            if held.trouble:
                raise RegistrationError(held.trouble)
            return held.keys.get((kid, alg))

    async def _refresh(self, held: _Held, url: str) -> None:
        try:
            document, age_s = await fetch(url, development=self._development)
            held.keys, held.trouble = jwks.read(document), ""
        except RegistrationError as error:
            held.keys, held.trouble, age_s = {}, f"JWKS URL: {error}", REFETCH_EVERY_S
        held.fetched = self._clock()
        held.fresh_until = held.fetched + age_s


def check_url(url: str, *, development: bool) -> None:
    """RegistrationError unless it is https, or in development http to this machine."""
    parts = _parts(url)
    if parts.username or parts.password or parts.fragment or not parts.hostname:
        raise RegistrationError("a JWKS URL has a host, and no user, password or fragment")
    if parts.scheme == "https":
        return
    if parts.scheme != "http" or not development or not _is_loopback_name(parts.hostname):
        raise RegistrationError("a JWKS URL is https (http only to this machine in development)")


async def fetch(url: str, *, development: bool) -> tuple[str, int]:
    """(document, seconds it may be kept). RegistrationError says why it cannot be had."""
    check_url(url, development=development)
    try:
        async with asyncio.timeout(TIMEOUT_S):
            address = await _address(url, development=development)
            return await _get(url, address)
    except (TimeoutError, httpx2.TimeoutException) as error:
        raise RegistrationError(f"no answer within {TIMEOUT_S:g} s") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        raise RegistrationError("cannot be reached") from error


def may_be_asked(address: str, *, development: bool, plain: bool) -> bool:
    """Whether keys may be fetched from `address`: a public one; by `plain` http this machine."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip.sixtofour or ip
    if plain:
        return development and ip.is_loopback
    return development or (ip.is_global and not ip.is_multicast and not _is_nat64(ip))


async def _address(url: str, *, development: bool) -> str:
    parts = _parts(url)
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(parts.hostname, parts.port or parts.scheme, type=1)
    addresses = [str(info[4][0]) for info in found]
    plain = parts.scheme == "http"
    if not all(may_be_asked(one, development=development, plain=plain) for one in addresses):
        raise RegistrationError("its host is at an address that may not be asked")
    return addresses[0]


async def _get(url: str, address: str) -> tuple[str, int]:
    target = httpx2.URL(url)
    headers = {
        "Host": target.netloc.decode(),
        "Accept": "application/json",
        "Accept-Encoding": "identity",
    }
    async with (
        # trust_env: a proxy from the environment would connect to an address nobody checked.
        httpx2.AsyncClient(verify=_tls(), trust_env=False, timeout=TIMEOUT_S) as client,
        client.stream(
            "GET",
            target.copy_with(host=address),
            headers=headers,
            follow_redirects=False,
            extensions={"sni_hostname": target.host},
        ) as response,
    ):
        if response.status_code != 200:
            raise RegistrationError(f"answers {response.status_code} instead of 200")
        return await _text(response), _age_s(response.headers.get("cache-control", ""))


async def _text(response: httpx2.Response) -> str:
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > jwks.MAX_BYTES:
            raise RegistrationError(f"is larger than {jwks.MAX_BYTES} bytes")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RegistrationError("is not UTF-8") from error


def _age_s(cache_control: str) -> int:
    """Seconds a set may be kept: what its sender allows, at most MAX_AGE_S."""
    directives = cache_control.lower()
    if "no-store" in directives or "no-cache" in directives:
        return 0
    if match := _MAX_AGE.search(directives):
        return min(int(match[1]), MAX_AGE_S)
    return DEFAULT_AGE_S


@cache
def _tls() -> ssl.SSLContext:
    return httpx2.create_ssl_context(trust_env=False)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises when it is not a port
    except ValueError as error:
        raise RegistrationError("a JWKS URL is not readable as a URL") from error
    return parts


def _is_loopback_name(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_nat64(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return ip in ipaddress.ip_network("64:ff9b::/96")
