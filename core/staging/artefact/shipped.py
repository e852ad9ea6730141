"""The stiffness model that this version ships with. It reads a file: not for the pure modules."""

from functools import cache
from importlib.resources import files

from core.staging.adjunct import made_and_measured
from core.staging.model import ArtefactError, Model

_FILE = "stiffness.json"


@cache
def shipped() -> Model:
    """Read once a process. ArtefactError for a file that is not as it was made."""
    try:
        text = (files(__package__) / _FILE).read_bytes().decode(errors="replace")
    except OSError as error:
        raise ArtefactError("the model file is missing: fetch the release again") from error
    model = Model.read(text)
    try:
        made_and_measured(model)
    except (KeyError, TypeError, ValueError) as error:
        raise ArtefactError("the model file lacks a figure that reports tell") from error
    return model
