"""Which code is running, to the byte: work begun by other code is not gone on with."""

import hashlib
from functools import cache
from pathlib import Path

import core
import fhir_api

_READ = (".py", ".json")


@cache
def software_digest() -> str:
    """SHA-256 over what our packages consist of, the model included."""
    total = hashlib.sha256()
    for package in (core, fhir_api):
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*")):
            if path.suffix in _READ:
                total.update(f"{package.__name__}/{path.relative_to(root)}\0".encode())
                total.update(path.read_bytes())
    return total.hexdigest()
