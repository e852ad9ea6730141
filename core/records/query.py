"""A Query as SQL: fixed fragments, every value a parameter. Pure."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from core.records.record import Query, Test


class Found(NamedTuple):
    """How rows are to come: `order` by; `few`: whether the tests leave few of them."""

    order: str
    few: bool


_ORDERS = {
    "seq": ("seq", ""),
    "-seq": ("seq desc", ""),
    "date": ("coalesce(start_at, 'infinity') , seq", "coalesce(start_at, 'infinity')"),
    "-date": ("coalesce(start_at, '-infinity') desc, seq desc", "coalesce(start_at, '-infinity')"),
}

_PERIOD = {  # [start_at, end_at) of the resource against [s, e) of the search
    "eq": "(start_at >= %({p}s)s and end_at <= %({p}e)s)",
    "ne": "not (start_at >= %({p}s)s and end_at <= %({p}e)s)",
    "gt": "end_at > %({p}e)s",
    "lt": "start_at < %({p}s)s",
    "ge": "(end_at > %({p}e)s or start_at >= %({p}s)s)",
    "le": "(start_at < %({p}s)s or end_at <= %({p}e)s)",
    "sa": "start_at >= %({p}e)s",
    "eb": "end_at <= %({p}s)s",
}

_INSTANT = {  # a point in `{column}` against [s, e)
    "eq": "({column} >= %({p}s)s and {column} < %({p}e)s)",
    "ne": "({column} < %({p}s)s or {column} >= %({p}e)s)",
    "gt": "{column} >= %({p}e)s",
    "lt": "{column} < %({p}s)s",
    "ge": "{column} >= %({p}s)s",
    "le": "{column} < %({p}e)s",
    "sa": "{column} >= %({p}e)s",
    "eb": "{column} < %({p}s)s",
}

_NARROW = frozenset({"id", "identifier", "patient", "ref"})
"""Tests that leave few rows of a tenant."""

_COLUMN = {"id": "id", "patient": "patient", "status": "status"}
_ARRAY = {"code": "codes", "category": "categories", "ref": "refs"}
_POINT = {"updated": "at", "issued": "issued_at"}


def compiled(
    query: Query, tenant: UUID, blind: Callable[[str], bytes]
) -> tuple[str, dict[str, Any], Found]:
    """(where, parameters, order). `blind` turns "system|value" into the stored keyed hash."""
    where = ["tenant = %(tenant)s and type = %(type)s and current and not deleted"]
    parameters: dict[str, Any] = {"tenant": tenant, "type": query.type}
    for number, test in enumerate(query.tests):
        clause = _clause(test, f"t{number}", parameters, blind)
        where.append(f"({clause}) is not true" if test.negated else clause)
    few = any(test.field in _NARROW and not test.negated for test in query.tests)
    return " and ".join(where), parameters, Found(_ORDERS[query.sort][0], few)


def continued(query: Query, where: str, parameters: dict[str, Any]) -> str:
    """`where`, starting behind the last row of the page before."""
    if query.after is None:
        return where
    moment, seq = query.after
    beyond = "<" if query.sort.startswith("-") else ">"
    parameters["after_seq"] = seq
    key = _ORDERS[query.sort][1]
    if not key:
        return f"{where} and seq {beyond} %(after_seq)s"
    parameters["after_key"] = moment
    return f"{where} and ({key}, seq) {beyond} (%(after_key)s::timestamptz, %(after_seq)s)"


def _clause(
    test: Test, name: str, parameters: dict[str, Any], blind: Callable[[str], bytes]
) -> str:
    if test.field in _COLUMN:
        parameters[name] = list(test.values)
        return f"{_COLUMN[test.field]} = any(%({name})s)"
    if test.field in _ARRAY:
        return _tokens(_ARRAY[test.field], test.values, name, parameters)
    if test.field == "identifier":
        parameters[name] = [blind(value) for value in test.values]
        return (
            "id in (select i.id from record_identifier i where i.tenant = %(tenant)s "
            f"and i.type = %(type)s and i.hash = any(%({name})s))"
        )
    return " or ".join(
        _moment(test.field, value, f"{name}_{n}", parameters) for n, value in enumerate(test.values)
    ).join("()")


def _tokens(column: str, values: tuple[str, ...], name: str, parameters: dict[str, Any]) -> str:
    """Whole tokens by overlap; "system|" (any code of a system) by prefix."""
    parameters[name] = [value for value in values if not value.endswith("|")]
    systems = [value for value in values if value.endswith("|")]
    if not systems:
        return f"{column} && %({name})s::text[]"
    parameters[f"{name}_of"] = systems
    return (
        f"({column} && %({name})s::text[] or exists (select from unnest({column}) c, "
        f"unnest(%({name}_of)s::text[]) s where starts_with(c, s)))"
    )


def _moment(
    field: str, value: tuple[str, datetime, datetime], name: str, parameters: dict[str, Any]
) -> str:
    prefix, parameters[f"{name}s"], parameters[f"{name}e"] = value
    if field == "date":
        return _PERIOD[prefix].format(p=name)
    return _INSTANT[prefix].format(p=name, column=_POINT[field])
