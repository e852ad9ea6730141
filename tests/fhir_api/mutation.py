"""Hostile variants of a Bundle; the same seed gives the same ones wherever they are sent."""

import random
from collections.abc import Callable, Iterator
from typing import Any

import orjson

CANARY = "canary7f3e9 Jane Doe"
"""Stands for a person's data in every mutant: it may appear in no answer."""

_TOKENS = (
    b"null", b"[]", b"{}", b'""', b"NaN", b"-Infinity", b"1e400", b"1e-999999999", b"-0", b"\x00",
    b"\\u0000", b"\\ud800", b"\\udc00\\ud83d", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"{",
    b"]", b'"', b"\\", b",", b":", b"[[", b"true", b"0x10", b"01", b"9" * 50, b"0." + b"0" * 500,
    b'"resourceType":"Bundle",', b'"id":"x",', b"\xe2\x80\xa8", CANARY.encode(),
)  # fmt: skip
_TYPES = (
    "Patient", "Observation", "Bundle", "Foo", "observation", "Parameters", "MedicinalProduct",
    "Provenance", "DomainResource", "__class__", "", CANARY,
)  # fmt: skip
_TEXTS = (
    CANARY, f"javascript:alert('{CANARY}')", f"#{CANARY}", "#a", "\u0000",
    "Patient/../../etc/passwd", "urn:uuid:", "9999-99-99", "2024-02-30", "2024-01-01T25:00:00Z",
    "1.20", "\u202e\U0001f489",
    "<div xmlns='http://www.w3.org/1999/xhtml'><script>1</script></div>", "x" * 20_000,
    f"<!DOCTYPE a [<!ENTITY b '{CANARY}'>]><div>&b;</div>", "<div>" * 500, " ", "final", "%s%n{0}",
    "http://example.org/fhir/Observation/1/_history/2", "Observation?identifier=" + CANARY,
)  # fmt: skip
_NUMBERS = (0, -1, 2**31, 2**63, 10**18, 0.1, 1e300, -1e-300, 1.0, 1700000000)


def mutants(seed: int, count: int, base: bytes) -> Iterator[bytes]:
    """`count` variants of `base`, a JSON resource. Most are broken, some are still sound."""
    rng = random.Random(seed)
    for _ in range(count):
        yield _mutant(rng, base)


def _mutant(rng: random.Random, base: bytes) -> bytes:
    if rng.random() < 0.35:
        return _bytes(rng, base)
    value = orjson.loads(base)
    for _ in range(rng.choice((1, 1, 2, 5))):
        rng.choice(_STRUCTURAL)(rng, value)
    try:
        body = orjson.dumps(value)
    except TypeError:  # nested deeper than the writer goes
        return b'{"contained":[' * 2000 + base
    if rng.random() < 0.1:
        body = _name_twice(rng, body)
    return _bytes(rng, body) if rng.random() < 0.1 else body


def _bytes(rng: random.Random, base: bytes) -> bytes:
    body = bytearray(base)
    for _ in range(rng.choice((1, 1, 2, 8))):
        at, kind = rng.randrange(len(body) + 1), rng.randrange(6)
        if kind == 0 and at < len(body):
            body[at] = rng.randrange(256)
        elif kind == 1:
            body[at:at] = rng.choice(_TOKENS)
        elif kind == 2:
            del body[at : at + rng.choice((1, 2, 50))]
        elif kind == 3:
            body[at:at] = body[at : at + rng.choice((1, 20, 500))]
        elif kind == 4:
            body[at : at + 4] = rng.choice(_TOKENS)
        else:
            del body[at:]
    return bytes(body)


def _name_twice(rng: random.Random, body: bytes) -> bytes:
    name = rng.choice((b'"status":', b'"resourceType":', b'"value":', b'"id":', b'"code":'))
    return body.replace(name, name + orjson.dumps(CANARY) + b"," + name, 1)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a JSON value."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        here = waiting.pop()
        keys = list(here) if isinstance(here, dict) else range(len(here))
        for key in keys:
            found.append((here, key))
            if isinstance(here[key], dict | list):
                waiting.append(here[key])
    return found


def _place(rng: random.Random, value: Any) -> tuple[Any, Any]:
    return rng.choice(_places(value) or [({"": None}, "")])


def _hostile(rng: random.Random) -> Any:
    return rng.choice(
        (
            rng.choice(_TEXTS), rng.choice(_NUMBERS), None, rng.random() < 0.5, [], {}, [[1]],
            [rng.choice(_TEXTS)], {"value": rng.choice(_NUMBERS)}, {CANARY: 1}, [None], [None, "a"],
            {"reference": rng.choice(_TEXTS)}, {"resourceType": rng.choice(_TYPES)},
            {"extension": [{"url": rng.choice(_TEXTS)}]},
        )
    )  # fmt: skip


def _replace(rng: random.Random, value: Any) -> None:
    here, key = _place(rng, value)
    here[key] = _hostile(rng)


def _remove(rng: random.Random, value: Any) -> None:
    here, key = _place(rng, value)
    del here[key]


def _rename(rng: random.Random, value: Any) -> None:
    here, key = _place(rng, value)
    if isinstance(here, dict):
        new = rng.choice((f"_{key}", key.upper(), CANARY, "valueString", "extension", "contained"))
        here[new] = here.pop(key)


def _wrap(rng: random.Random, value: Any) -> None:
    here, key = _place(rng, value)
    here[key] = rng.choice(([here[key]], {"a": here[key]}, [here[key]] * 3, {str(key): here[key]}))


def _move(rng: random.Random, value: Any) -> None:
    (here, key), (there, other) = _place(rng, value), _place(rng, value)
    here[key] = orjson.loads(orjson.dumps(there[other]))


def _retype(rng: random.Random, value: Any) -> None:
    typed = [here for here, key in _places(value) if key == "resourceType"]
    if typed:
        rng.choice(typed)["resourceType"] = rng.choice(_TYPES)


def _nest(rng: random.Random, value: Any) -> None:
    here, key = _place(rng, value)
    for _ in range(rng.choice((3, 14, 40, 150))):
        here[key] = {"extension": [{"url": "http://a.example", "valueString": CANARY}, here[key]]}
        if rng.random() < 0.02:
            break


def _loop(rng: random.Random, value: Any) -> None:
    """Contained resources and entries that refer to each other and to themselves."""
    ring = [
        {"resourceType": "Observation", "id": a, "hasMember": [{"reference": f"#{b}"}]}
        for a, b in (("a", "b"), ("b", "a"), ("c", "c"))
    ]
    here, key = _place(rng, value)
    if isinstance(here, dict):
        here["contained"] = ring
        here["hasMember"] = [{"reference": "#a"}, {"reference": "#"}]
    else:
        here[key] = {"fullUrl": "urn:uuid:a", "resource": ring[0]}


def _flood(rng: random.Random, value: Any) -> None:
    here, _ = _place(rng, value)
    if isinstance(here, list) and here:
        here *= rng.choice((2, 30))


_STRUCTURAL: tuple[Callable[[random.Random, Any], None], ...] = (
    _replace, _replace, _replace, _remove, _rename, _wrap, _move, _retype, _nest, _loop, _flood,
)  # fmt: skip
