"""A JWKS by URL: from where it may be fetched, how much, how long it is kept."""

import asyncio
import ipaddress
import json
import socket
import ssl
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from core.accounts import jwks, remote_keys
from core.accounts.remote_keys import RemoteKeys, check_url, may_be_asked
from core.errors import RegistrationError

pytestmark = pytest.mark.anyio


class KeyServer:
    """A JWKS server on loopback. `answer`: (status, headers, body)."""

    def __init__(self) -> None:
        self.private, self.public = jwks.generate()
        self.answer: tuple[int, dict[str, str], bytes] = (200, {}, b"")
        self.delay_s = 0.0
        self.hits = 0
        self.hosts: list[str | None] = []
        self.serve(self.public)
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.hits += 1
                server.hosts.append(self.headers["Host"])
                time.sleep(server.delay_s)
                status, headers, body = server.answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                try:
                    self.wfile.write(body)
                except ConnectionError:
                    return

            def log_message(self, *_: object) -> None:
                return

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/jwks"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def serve(self, document: dict[str, Any], **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer = (200, named, json.dumps(document).encode())

    def over_tls(self, certificate: str) -> int:
        """The port, from now on behind `certificate` (PEM, with its key)."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(certificate)
            file.flush()
            context.load_cert_chain(file.name)
        self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        return self._http.server_port

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[KeyServer]:
    server = KeyServer()
    yield server
    server.close()


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def _found(remote: RemoteKeys, server: KeyServer, kid: str | None = None) -> bool:
    return await remote.find(server.url, kid or server.private["kid"], "ES384") is not None


async def test_a_key_is_fetched_once_and_kept(server: KeyServer) -> None:
    remote = RemoteKeys(development=True, clock=Clock())
    assert [await _found(remote, server) for _ in range(3)] == [True] * 3
    assert server.hits == 1


@pytest.mark.parametrize(
    ("cache_control", "kept_s"),
    [
        ("max-age=20", 20),
        ("public, max-age=120", 120),
        ("max-age=86400", 300),
        ("no-store", 0),
        ("no-cache, max-age=100", 0),
        ("max-age=0", 0),
        ("", 60),
        ("nonsense", 60),
    ],
)
async def test_keys_are_kept_as_long_as_their_sender_allows(
    server: KeyServer, cache_control: str, kept_s: int
) -> None:
    clock = Clock()
    remote = RemoteKeys(development=True, clock=clock)
    server.serve(server.public, Cache_Control=cache_control)
    await _found(remote, server)
    clock.now += max(kept_s - 0.5, 0)
    await _found(remote, server)
    assert server.hits == (1 if kept_s else 2)
    clock.now += 1
    await _found(remote, server)
    assert server.hits == (2 if kept_s else 3)


async def test_a_new_kid_is_looked_up_again_but_not_at_every_request(server: KeyServer) -> None:
    clock = Clock()
    remote = RemoteKeys(development=True, clock=clock)
    assert not await _found(remote, server, "new")
    assert not await _found(remote, server, "new")
    assert server.hits == 1
    rotated = {"keys": [{**server.public["keys"][0], "kid": "new"}]}
    server.serve(rotated)
    clock.now += remote_keys.REFETCH_EVERY_S
    assert await _found(remote, server, "new")
    assert not await _found(remote, server)  # the old key went with the old set
    assert server.hits == 2


async def test_many_at_once_ask_once(server: KeyServer) -> None:
    remote = RemoteKeys(development=True)
    server.delay_s = 0.05
    assert all(await asyncio.gather(*(_found(remote, server) for _ in range(8))))
    assert server.hits == 1


async def test_a_set_that_cannot_be_read_is_asked_for_again_after_ten_seconds(
    server: KeyServer,
) -> None:
    clock = Clock()
    remote = RemoteKeys(development=True, clock=clock)
    good, server.answer = server.answer, (503, {}, b"")
    for _ in range(3):
        with pytest.raises(RegistrationError, match="503"):
            await _found(remote, server)
    assert server.hits == 1
    server.answer = good
    clock.now += remote_keys.REFETCH_EVERY_S
    assert await _found(remote, server)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((302, {"Location": "https://example.org/jwks"}, b""), "302"),
        ((404, {}, b"{}"), "404"),
        ((200, {}, b"<html>"), "JSON"),
        ((200, {}, b"\xff\xfe"), "UTF-8"),
        ((200, {}, b'{"keys": []}'), "no usable key"),
        ((200, {}, b" " * 70_000), "larger"),
        ((200, {"Content-Length": "10000000"}, b" " * 70_000), "larger"),
        ((200, {"Content-Length": "100"}, b"{}"), "reached"),
    ],
)
async def test_a_bad_answer_is_refused_with_its_reason(
    server: KeyServer, answer: tuple[int, dict[str, str], bytes], reason: str
) -> None:
    server.answer = answer
    with pytest.raises(RegistrationError, match=reason):
        await _found(RemoteKeys(development=True), server)


async def test_a_slow_server_is_not_waited_for(
    server: KeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_keys, "TIMEOUT_S", 0.1)
    server.delay_s = 0.5
    with pytest.raises(RegistrationError, match="no answer"):
        await remote_keys.fetch(server.url, development=True)


async def test_nobody_there_is_said_so(server: KeyServer) -> None:
    server.close()
    with pytest.raises(RegistrationError, match="reached"):
        await remote_keys.fetch(server.url, development=True)


@pytest.mark.parametrize(
    ("url", "in_development", "in_production"),
    [
        ("https://keys.example.org/jwks.json", True, True),
        ("https://keys.example.org:8443/jwks", True, True),
        ("http://localhost:9000/jwks", True, False),
        ("http://127.0.0.1/jwks", True, False),
        ("http://[::1]/jwks", True, False),
        ("http://keys.example.org/jwks", False, False),
        ("http://10.0.0.5/jwks", False, False),
        ("http://127.0.0.1.example.org/jwks", False, False),
        ("https://user:secret@keys.example.org/jwks", False, False),
        ("https://keys.example.org/jwks#a", False, False),
        ("https:///jwks", False, False),
        ("https://keys.example.org:99999/", False, False),
        ("ftp://keys.example.org/jwks", False, False),
        ("file:///etc/passwd", False, False),
    ],
)
def test_which_urls_may_be_registered(url: str, in_development: bool, in_production: bool) -> None:
    for development, allowed in ((True, in_development), (False, in_production)):
        if allowed:
            check_url(url, development=development)
        else:
            with pytest.raises(RegistrationError):
                check_url(url, development=development)


PUBLIC = (
    "93.184.215.14",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "::ffff:93.184.215.14",
)
INSIDE = (
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "2002:0a00:0001::1",
    "64:ff9b::a00:1",
)


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_asked(address: str) -> None:
    assert may_be_asked(address, development=False, plain=False)
    assert not may_be_asked(address, development=True, plain=True)


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_may_be_asked_in_development_alone(address: str) -> None:
    assert not may_be_asked(address, development=False, plain=False)
    assert may_be_asked(address, development=True, plain=False)
    loopback = ipaddress.ip_address(address.partition("%")[0]).is_loopback
    assert may_be_asked(address, development=True, plain=True) == loopback


@pytest.mark.parametrize("address", ["10.0.0.1", "169.254.169.254", "::1"])
async def test_a_name_that_leads_inside_is_never_connected_to(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """One bad address among good ones is enough."""
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _resolving(PUBLIC[0], address))
    connected: Counter[str] = Counter()

    async def _get(url: str, address: str) -> tuple[str, int]:
        connected[address] += 1
        return "", 0

    monkeypatch.setattr(remote_keys, "_get", _get)
    with pytest.raises(RegistrationError, match="may not be asked"):
        await remote_keys.fetch("https://keys.example.org/jwks", development=False)
    assert not connected
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _resolving(PUBLIC[0]))
    await remote_keys.fetch("https://keys.example.org/jwks", development=False)
    assert connected == {PUBLIC[0]: 1}  # the address that was checked, not the name


@pytest.mark.parametrize(("host", "reached"), [("keys.example.org", True), ("other.org", False)])
async def test_the_certificate_is_checked_against_the_name_not_the_address(
    server: KeyServer, monkeypatch: pytest.MonkeyPatch, host: str, reached: bool
) -> None:
    certificate = _certificate("keys.example.org")
    port = server.over_tls(certificate)
    trusting = ssl.create_default_context(cadata=certificate.split("-----BEGIN PRIVATE")[0])
    monkeypatch.setattr(remote_keys, "_tls", lambda: trusting)
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _rebinding())
    url = f"https://{host}:{port}/jwks"
    if reached:
        document, _ = await remote_keys.fetch(url, development=True)
        assert json.loads(document) == server.public
        assert server.hosts == [f"{host}:{port}"]
    else:
        with pytest.raises(RegistrationError, match="reached"):
            await remote_keys.fetch(url, development=True)
        assert server.hits == 0


def _certificate(name: str) -> str:
    """A self-signed certificate for `name` and its key, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return (certificate.public_bytes(pem) + private).decode()


def _rebinding() -> Any:
    """Resolves a name to loopback once and to nowhere after that; addresses stay themselves."""
    asked: list[str] = []

    async def getaddrinfo(host: str | bytes, port: int, **_: object) -> list[Any]:
        name = host if isinstance(host, str) else host.decode()
        asked.append(name)
        if asked.count(name) > 1:
            raise OSError("asked twice")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    return getaddrinfo


def _resolving(*addresses: str) -> Any:
    async def getaddrinfo(*_: object, **__: object) -> list[Any]:
        return [(0, 0, 0, "", (address, 443)) for address in addresses]

    return getaddrinfo
