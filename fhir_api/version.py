"""Which version of this software is running."""

from functools import cache
from importlib.metadata import version


@cache
def software_version() -> str:
    """The installed version, as pyproject.toml names it."""
    return version("hepatocai")
