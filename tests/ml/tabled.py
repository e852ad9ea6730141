"""Tables as `taken_apart` gives them, read by the product's own Model."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from core.staging.model import INPUTS, SCHEMA, Floats, Model, digest


@dataclass(frozen=True)
class Tabled:
    """A Model with these tables and no calibration."""

    model: Model

    @classmethod
    def of(cls, tables: dict[str, Any]) -> Self:
        size = len(INPUTS)
        body = {
            "name": "test", "version": "0", "level": 0.9, "base": tables["base"], "offset": 0.0,
            "inputs": [
                {"name": name, "low": 0, "high": 0, "edges": edges, "table": table}
                for name, edges, table in zip(INPUTS, tables["edges"], tables["main"], strict=True)
            ],
            "pairs": tables["pairs"], "slope": 1.0, "intercepts": [-2.0, -2.3, -2.5],
            "half_width": 1.0, "set_threshold": 0.1, "centre": [0.0] * size,
            "covariance": np.eye(size).tolist(), "distance_limits": [1.0] * (size + 1), "facts": {},
        }  # fmt: skip
        sealed = {"schema": SCHEMA, "sha256": digest(body), "body": body}
        import json

        return cls(Model.read(json.dumps(sealed)))

    def log_kpa(self, rows: Floats) -> Floats:
        return self.model.log_kpa(rows)

    def contributions(self, row: Floats) -> Floats:
        return np.array(self.model.predict(row.tolist()).contributions)
