"""How a command of this package ends when something is wrong."""

import sys
from collections.abc import Callable

from core.errors import HepatoError


def run(command: Callable[[], None]) -> None:
    """An error of ours is a sentence on stderr and exit status 1, not a traceback."""
    try:
        command()
    except HepatoError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
