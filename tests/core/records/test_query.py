"""A query as SQL: fixed fragments, every value a parameter, the tenant always named."""

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from core.records.query import compiled, continued
from core.records.record import Query
from core.records.record import Test as Condition

TENANT = uuid4()
HOSTILE = "x' or 1=1 --|%(tenant)s {p} %s"
DAY = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)

TESTS = {
    "id": Condition(field="id", values=(HOSTILE, "2")),
    "not id": Condition(field="id", values=(HOSTILE,), negated=True),
    "patient": Condition(field="patient", values=(HOSTILE,)),
    "status": Condition(field="status", values=(HOSTILE,), negated=True),
    "code": Condition(field="code", values=(HOSTILE,)),
    "codes of a system": Condition(field="code", values=(HOSTILE, "http://x|", "' or 1=1|")),
    "category": Condition(field="category", values=(HOSTILE,)),
    "ref": Condition(field="ref", values=(HOSTILE,)),
    "identifier": Condition(field="identifier", values=(HOSTILE,)),
    **{
        f"{field} {prefix}": Condition(field=field, values=((prefix, *DAY), ("eq", *DAY)))
        for field in ("date", "issued", "updated")
        for prefix in ("eq", "ne", "lt", "le", "gt", "ge", "sa", "eb")
    },
}


def blind(text: str) -> bytes:
    return b"hash of " + text.encode()


@pytest.mark.parametrize("name", TESTS)
def test_no_value_is_ever_part_of_a_statement(name: str) -> None:
    where, parameters, _ = compiled(Query(type=HOSTILE, tests=(TESTS[name],)), TENANT, blind)
    assert "1=1" not in where
    assert "2026" not in where
    assert "{" not in where
    assert set(re.findall(r"%\((\w+)\)s", where)) <= set(parameters)
    assert "%" not in re.sub(r"%\(\w+\)s", "", where)


@pytest.mark.parametrize("sort", ["seq", "-seq", "date", "-date"])
def test_every_query_names_its_tenant_and_leaves_out_what_is_gone(sort: str) -> None:
    where, parameters, _ = compiled(Query(type="Patient", sort=sort), TENANT, blind)
    assert where.startswith("tenant = %(tenant)s and type = %(type)s and current and not deleted")
    assert parameters == {"tenant": TENANT, "type": "Patient"}


def test_all_tests_hold_together_and_none_escapes_by_its_or() -> None:
    tests = tuple(TESTS.values())
    where, parameters, _ = compiled(Query(type="Patient", tests=tests), TENANT, blind)
    depth, top = 0, ""
    for sign in where:
        depth += (sign == "(") - (sign == ")")
        top += sign if depth == 0 else ""
    assert depth == 0
    assert " or " not in top
    assert len([name for name in parameters if name.startswith("t")]) > len(tests)


def test_identifiers_leave_as_keyed_hashes_alone() -> None:
    _, parameters, _ = compiled(Query(type="Patient", tests=(TESTS["identifier"],)), TENANT, blind)
    assert parameters["t0"] == [b"hash of " + HOSTILE.encode()]
    assert HOSTILE not in parameters.values()


@pytest.mark.parametrize(
    ("sort", "after", "condition"),
    [
        ("seq", (None, 7), "seq > %(after_seq)s"),
        ("-seq", (None, 7), "seq < %(after_seq)s"),
        ("date", ("2026-03-01", 7), "> (%(after_key)s::timestamptz, %(after_seq)s)"),
        ("-date", ("-infinity", 7), "< (%(after_key)s::timestamptz, %(after_seq)s)"),
    ],
)
def test_the_next_page_begins_behind_the_last_row(
    sort: str, after: tuple[str | None, int], condition: str
) -> None:
    parameters: dict[str, object] = {}
    where = continued(Query(type="Patient", sort=sort, after=after), "first", parameters)
    assert where.startswith("first and ")
    assert where.endswith(condition)
    assert parameters["after_seq"] == 7
    assert parameters.get("after_key") == after[0]


def test_a_first_page_begins_at_the_beginning() -> None:
    assert continued(Query(type="Patient"), "first", {}) == "first"


@pytest.mark.parametrize(
    ("tests", "few"),
    [
        ((), False),
        (("status", "code"), False),
        (("status", "patient"), True),
        (("identifier",), True),
        (("not id",), False),
    ],
)
def test_a_query_knows_whether_it_leaves_few_rows(tests: tuple[str, ...], *, few: bool) -> None:
    asked = Query(type="Patient", tests=tuple(TESTS[name] for name in tests))
    assert compiled(asked, TENANT, blind)[2].few is few
