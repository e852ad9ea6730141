"""R4's primitive types: one row a value that matters."""

from decimal import Decimal

import pytest

from fhir_api.primitives import PRIMITIVES

TAKEN: dict[str, list[object]] = {
    "boolean": [True, False],
    "integer": [0, -1, 2**31 - 1, -(2**31)],
    "unsignedInt": [0, 2**31 - 1],
    "positiveInt": [1, 2**31 - 1],
    "decimal": [0, -1, 2**70, Decimal("1.20"), Decimal("1E-22")],
    "string": [" ", "a\n\tb", "µ", "a\u00a0b", "\u3000", "💉"],
    "markdown": ["# a\n\n- b"],
    "code": ["final", "entered-in-error", "a b", "10*3/uL"],
    "id": ["a", "A-1.b", "x" * 64],
    "uri": ["http://loinc.org", "urn:oid:1.2", "Patient/1", "#a", "urn:javascript:x"],
    "url": ["https://a.example/b?c=d"],
    "canonical": ["http://a.example/b|1.0"],
    "oid": ["urn:oid:2.16.840.1.113883.6.1"],
    "uuid": ["urn:uuid:5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00"],
    "base64Binary": ["AAAA", "AA==", "QUJD\nREVG", "a+/="],
    "date": ["2024", "2024-02", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"],
    "dateTime": [
        "2024", "2024-02", "2024-02-29", "2024-02-29T00:00:00Z", "2024-12-31T23:59:59.123456789Z",
        "2024-01-01T00:00:00+14:00", "2024-01-01T00:00:00-03:30", "2016-12-31T23:59:60Z",
    ],
    "instant": ["2024-02-29T00:00:00.1Z", "2024-01-01T00:00:00+01:00"],
    "time": ["00:00:00", "23:59:59.5"],
}  # fmt: skip

REFUSED: dict[str, list[object]] = {
    "boolean": ["true", 1, 0, None],
    "integer": ["5", Decimal("5.0"), 2**31, True, None],
    "unsignedInt": [-1, True],
    "positiveInt": [0, "1"],
    "decimal": ["1.20", True, None, 1.5],
    "string": ["a\x00", "a\x08", "", 5, None, ["a"], {"a": "b"}],
    "markdown": ["", 5],
    "code": [" final", "final ", "a  b", "", 5],
    "id": ["", "x" * 65, "a/b", "../../etc/passwd", "a_b", "ä", "a\n", 5],
    "uri": [
        "", "a b", "javascript:alert(1)", "JaVaScRiPt:x", "vbscript:x", "data:text/html,x", 5,
        "\tjavascript:x",
    ],
    "url": ["javascript:alert(1)"],
    "canonical": ["a b"],
    "oid": ["2.16.840", "urn:oid:3.1", "urn:oid:1.02"],
    "uuid": ["5b0c2a86-6a0e-4c5f-9d0b-0e1f5a7c1d00", "urn:uuid:x"],
    "base64Binary": ["A", "AAA", "A=AA", "ä", "AA%%", 5],
    "date": [
        "2024-13", "2024-02-30", "2023-02-29", "1900-02-29", "2024-1-1", "0000", "24",
        "2024-01-01T00:00:00Z", 2024, 1700000000, "٢٠٢٤", "2024-01-01\n",
    ],
    "dateTime": [
        "2024-02-30", "2024-02-30T00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T09:30Z",
        "2024-01-01T24:00:00Z", "2024-01-01T25:00:00Z", "2024-01-01 00:00:00Z",
        "2024-01-01T00:00:00+14:30", "2024-01-01T00:00:00+15:00", "2024-01-01T00:00:00z",
        "2024-01T00:00:00Z", 1700000000, "20240101", "01.02.2024",
    ],
    "instant": ["2024", "2024-01-01", "2024-01-01T00:00:00"],
    "time": ["24:00:00", "09:30", "09:30:00Z"],
}  # fmt: skip


def test_every_type_has_rows() -> None:
    assert TAKEN.keys() == REFUSED.keys() == PRIMITIVES.keys()


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in TAKEN.items() for v in vs])
def test_what_r4_allows_is_taken(name: str, value: object) -> None:
    assert PRIMITIVES[name].accepts(value)


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in REFUSED.items() for v in vs])
def test_what_r4_does_not_allow_is_refused(name: str, value: object) -> None:
    assert not PRIMITIVES[name].accepts(value)


def test_which_signs_a_text_may_not_hold_is_told() -> None:
    assert not PRIMITIVES["string"].accepts("\x01")
    assert "U+0000 to U+001F" in PRIMITIVES["string"].say
