"""Answers kept in this process for some seconds, so that not every request asks the database."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_MANY = 10_000
"""From here on what has lapsed is cleared away."""


class Kept(Generic[K, V]):
    """`seconds` is also how late a change made by another process may be seen here."""

    def __init__(self, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._values: dict[K, tuple[float, V]] = {}

    def get(self, key: K) -> V | None:
        until, value = self._values.get(key, (0.0, None))
        return value if self._clock() < until else None

    def put(self, key: K, value: V) -> V:
        if len(self._values) >= _MANY:
            now = self._clock()
            self._values = {key: kept for key, kept in self._values.items() if now < kept[0]}
        self._values[key] = (self._clock() + self._seconds, value)
        return value

    def drop(self, key: K) -> None:
        self._values.pop(key, None)
