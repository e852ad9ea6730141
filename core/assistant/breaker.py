"""A circuit breaker: after failures in a row nothing is asked for a while, then one probe is."""

from collections.abc import Callable


class Breaker:
    """Every `admits()` that is True must be followed by `succeeded()` or `failed()`.

    `clock` gives seconds; `pause` is how long the circuit stays open, in seconds.
    """

    def __init__(self, *, failures: int, pause: float, clock: Callable[[], float]) -> None:
        self._limit, self._pause, self._clock = failures, pause, clock
        self._failed, self._until, self._probing = 0, 0.0, False

    def admits(self) -> bool:
        if self._failed < self._limit:
            return True
        if self._probing or self._clock() < self._until:
            return False
        self._probing = True
        return True

    def succeeded(self) -> None:
        self._failed, self._probing = 0, False

    def failed(self) -> None:
        self._failed, self._probing = self._failed + 1, False
        self._until = self._clock() + self._pause
