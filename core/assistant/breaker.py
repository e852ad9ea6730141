"""Spares a service that fails: nobody asks it for a while, then one tries. Pure.

The state is that of the process.
"""

from dataclasses import dataclass

FAILURES = 3
FIRST_PAUSE_S, LONGEST_PAUSE_S = 30.0, 600.0


@dataclass(slots=True)
class Breaker:
    """Times are seconds of one clock that only goes forward."""

    _failures: int = 0
    _pause_s: float = FIRST_PAUSE_S
    _closed_until: float | None = None
    _probing: bool = False

    def admits(self, now: float) -> bool:
        """Whether it may be asked; after a pause only the first who asks may, until it is known."""
        if self._closed_until is None:
            return True
        if now < self._closed_until or self._probing:
            return False
        self._probing = True
        return True

    def worked(self) -> None:
        self._failures, self._pause_s = 0, FIRST_PAUSE_S
        self._closed_until, self._probing = None, False

    def failed(self, now: float, *, for_s: float | None = None) -> None:
        """`for_s`: pause at once, and so long; else after so many failures, each time longer."""
        self._failures += 1
        if for_s is None and not self._probing and self._failures < FAILURES:
            return
        pause_s = min(LONGEST_PAUSE_S, max(for_s or 0.0, self._pause_s))
        self._closed_until = now + pause_s
        self._pause_s = min(LONGEST_PAUSE_S, self._pause_s * 2)
        self._probing = False

    def left(self) -> None:
        """Who asked gave up for reasons of their own: nothing was learnt."""
        self._probing = False
