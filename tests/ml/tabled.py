"""Tables as `taken_apart` gives them, read by the product's own Model."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from core.staging.model import INPUTS, PATTERNS, SCHEMA, Floats, Model, digest


@dataclass(frozen=True)
class Tabled:
    """A Model with these tables and no calibration."""

    model: Model

    @classmethod
    def of(cls, tables: dict[str, Any]) -> Self:
        size = len(INPUTS)
        body = {
            "name": "test", "version": "0", "level": 0.9, "base": tables["base"],
            "inputs": [
                {"name": name, "low": 0, "high": 0, "edges": edges, "table": table}
                for name, edges, table in zip(INPUTS, tables["edges"], tables["main"], strict=True)
            ],
            "pairs": tables["pairs"], "centre": [0.0] * size,
            "calibrations": [[1.0, -2.0, -2.3, -2.5, 0.0, 1.0, 0.1]] * PATTERNS,
            "covariance": np.eye(size).tolist(), "distance_limits": [1.0] * (size + 1), "facts": {},
        }  # fmt: skip
        sealed = {"schema": SCHEMA, "sha256": digest(body), "body": body}
        import json

        return cls(Model.read(json.dumps(sealed)))

    def log_kpa(self, rows: Floats) -> Floats:
        return self.model.log_kpa(rows)

    def contributions(self, row: Floats) -> Floats:
        return np.array(self.model.predict(row.tolist()).contributions)
