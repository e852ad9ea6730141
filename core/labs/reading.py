"""One measurement -> one usable value, or the reason why it is not usable. Pure, never raises."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from core.labs.analytes import LOINC_CODES, LOINC_SYSTEMS, SPECS, Analyte, Loinc, unusual
from core.labs.dates import Moment, is_far, moment
from core.labs.findings import DETECTED, NOT_DETECTED, finding
from core.labs.units import UnitError, conversion, is_copies, to_canonical
from core.labs.values import Code, LabValue, Measurement, NotUsed, Quantity, Reason

USED_STATUSES = {"preliminary": 0, "final": 1, "amended": 2, "corrected": 2}
"""With their rank: a correction counts before what it corrects."""

_RETRACTED = frozenset({"entered-in-error", "cancelled"})

INFECTION = frozenset({Analyte.HCVRNA, Analyte.HBSAG})
"""Detected or not: facts about the person, not of one specimen."""

_NUMBER = re.compile(r"(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)(?:\s+(\S.{0,30}))?")
_BOUND = re.compile(r"\s*[<>]")
_BOUND_IN_TEXT = re.compile(r"([<>]=?)\s*([0-9]{1,15}(?:\.[0-9]{1,15})?)(?:\s+(\S.{0,30}))?")


class _NotUsableError(Exception):
    def __init__(self, reason: Reason, hint: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


def read(
    sent: Measurement, now: datetime, as_of: datetime | None, local_codes: Mapping[Code, str]
) -> LabValue | NotUsed:
    """`now` and `as_of` are aware; what was taken after either is not used."""
    if sent.refused:
        return _refused(sent, sent.refused, now, as_of, local_codes)
    known = None
    try:
        known = _identify(sent.codes, local_codes)
        return _value(sent, known, _when(sent, now, as_of))
    except _NotUsableError as error:
        reason, hint = error.reason, error.hint
    except UnitError as error:
        reason, hint = Reason(error.reason), error.hint
    return NotUsed(
        source=sent.source,
        reason=reason,
        analyte=known.analyte if known else None,
        loinc=known.code if known else None,
        quantity=sent.quantity or _bound_in_text(sent.value_text),
        taken=sent.taken,
        hint=hint,
    )


def _refused(
    sent: Measurement,
    reason: Reason,
    now: datetime,
    as_of: datetime | None,
    local_codes: Mapping[Code, str],
) -> NotUsed:
    """A result that its door could not take, told by its test and day alone.

    Its value is kept only where nothing but its id is in doubt.
    """
    sound = reason is Reason.SAME_ID
    day = (sent.taken or "")[:10]  # of a moment without a zone the day is plain
    taken = sent.taken if moment(sent.taken) else day if moment(day) else None
    status = sent.status if sound or sent.status in _RETRACTED else "final"
    one = read(replace(sent, taken=taken, status=status, refused=None), now, as_of, local_codes)
    if isinstance(one, LabValue):
        value, found = one.value, one.finding
    else:
        value, found = None, None
        unknown = one.reason is Reason.UNKNOWN_CODE and bool(sent.codes)
        if sound or unknown or one.hint == "retracted" or one.reason is Reason.FUTURE:
            return one if sound else replace(one, quantity=None)
    return NotUsed(
        source=sent.source,
        reason=reason,
        analyte=one.analyte,
        loinc=one.loinc,
        quantity=one.quantity if sound else None,
        taken=taken,
        value=value if sound else None,
        finding=found if sound else None,
    )


def analyte_of(sent: Measurement, local_codes: Mapping[Code, str]) -> Analyte | None:
    """What a measurement is of, by its codes alone; None when staging does not know them."""
    try:
        return _identify(sent.codes, local_codes).analyte
    except _NotUsableError:
        return None


def _identify(codes: Sequence[Code], local_codes: Mapping[Code, str]) -> Loinc:
    """What the codes say; a display or a text never says it. The exact before the related."""
    found = []
    for code in codes:
        known = LOINC_CODES.get(code.code) if code.system in LOINC_SYSTEMS else None
        known = known or LOINC_CODES.get(local_codes.get(code, ""))
        if known:
            found.append(known)
    if not found:
        raise _NotUsableError(Reason.UNKNOWN_CODE)
    if len({(known.analyte, known.scale) for known in found}) > 1:
        raise _NotUsableError(Reason.UNKNOWN_CODE, "codes-disagree")
    return min(found, key=lambda known: known.warning is not None)


def _when(sent: Measurement, now: datetime, as_of: datetime | None) -> Moment:
    if sent.modified:
        raise _NotUsableError(Reason.MODIFIED)
    if sent.status not in USED_STATUSES:
        hint = "retracted" if sent.status in _RETRACTED else None
        raise _NotUsableError(Reason.STATUS, hint)
    when = moment(sent.taken)
    if when is None:
        raise _NotUsableError(Reason.NO_DATE, "far-year" if is_far(sent.taken) else None)
    if when.bare:  # a day begins somewhere on Earth 14 hours before it begins in UTC
        last = (now.astimezone(UTC) + timedelta(hours=14)).date()
        late = when.on > (last if as_of is None else min(last, as_of.date()))
    else:
        late = when.at > now or (as_of is not None and when.at > as_of)
    if late:
        raise _NotUsableError(Reason.FUTURE)
    return when


def _value(sent: Measurement, known: Loinc, when: Moment) -> LabValue:
    if sent.absent:
        raise _NotUsableError(Reason.NO_VALUE)
    found, quantity = _finding(sent, known)
    if found:
        value, unit = Decimal(found == DETECTED), ""
    else:
        quantity = _plain(sent, quantity)
        value, unit = _canonical(known, quantity), SPECS[known.analyte].unit
        if known.analyte is Analyte.HCVRNA:
            found = DETECTED if value else NOT_DETECTED
    return LabValue(
        analyte=known.analyte,
        value=value,
        unit=unit,
        quantity=quantity,
        loinc=known.code,
        status=sent.status,
        taken=sent.taken or "",
        on=when.on,
        at=when.at,
        source=sent.source,
        order=sent.order,
        issued=sent.issued,
        ranges=sent.ranges,
        finding=found,
        warnings=_warnings(sent, known, value, quantity),
    )


def _canonical(known: Loinc, quantity: Quantity) -> Decimal:
    return to_canonical(
        known, quantity.value, unit=quantity.unit, code=quantity.code, system=quantity.system
    )


def _plain(sent: Measurement, quantity: Quantity | None) -> Quantity:
    """A number that may be calculated with: finite and without a comparator."""
    if quantity is None:
        said = sent.value_codes or (sent.value_text or "").strip()
        raise _NotUsableError(Reason.NOT_A_NUMBER if said else Reason.NO_VALUE)
    if quantity.comparator:
        raise _NotUsableError(Reason.COMPARATOR)
    return quantity


def _finite(quantity: Quantity | None) -> Quantity | None:
    if quantity and not (quantity.value.is_finite() and abs(quantity.value.adjusted()) <= 300):
        raise _NotUsableError(Reason.NOT_A_NUMBER)
    return quantity


def _in_text(text: str | None) -> Quantity | None:
    """A number written as text, strictly: digits, a point, and a unit after a space."""
    if text is None:
        return None
    if _BOUND.match(text):
        raise _NotUsableError(Reason.COMPARATOR)
    match = _NUMBER.fullmatch(text.strip())
    return Quantity(value=Decimal(match[1]), unit=match[2]) if match else None


def _bound_in_text(text: str | None) -> Quantity | None:
    """ "<20 10*9/L" as a quantity with its comparator: told, never calculated with."""
    match = _BOUND_IN_TEXT.fullmatch((text or "").strip())
    if match is None:
        return None
    return Quantity(value=Decimal(match[2]), unit=match[3], comparator=match[1])


def _finding(sent: Measurement, known: Loinc) -> tuple[str | None, Quantity | None]:
    """Detected or not, where that is what an infection marker says; and its quantity, if any."""
    said = None
    if known.analyte in INFECTION:
        said = finding(((code.system, code.code) for code in sent.value_codes), sent.value_text)
    quantity = _finite(sent.quantity or (None if said else _in_text(sent.value_text)))
    if known.analyte not in INFECTION or quantity is None:
        return said, quantity
    if said == NOT_DETECTED and quantity.comparator not in ("<", "<=") and quantity.value > 0:
        raise _NotUsableError(Reason.CONFLICT)
    return said or _of_quantity(known, quantity), quantity


def _of_quantity(known: Loinc, quantity: Quantity) -> str | None:
    """What a quantity says where its amount is not needed. "<15" alone says neither."""
    if quantity.comparator in (">", ">=") and quantity.value >= 1:
        return DETECTED
    if quantity.comparator:
        return None
    if known.analyte is Analyte.HBSAG:  # 1 IU/mL is positive in every assay; less is the assay's
        if _canonical(known, quantity) < 1:
            raise _NotUsableError(Reason.NOT_A_NUMBER)
        return DETECTED
    if is_copies(quantity.unit, quantity.code):
        return DETECTED if quantity.value > 0 else NOT_DETECTED
    return None


def _warnings(
    sent: Measurement, known: Loinc, value: Decimal, quantity: Quantity | None
) -> tuple[str, ...]:
    codes = [known.warning] if known.warning else []
    if sent.status == "preliminary":
        codes.append("preliminary")
    if unusual(known.analyte, value):
        codes.append("unusual-value")
    if known.analyte is Analyte.LSM and quantity and _from_speed(known, quantity):
        codes.append("stiffness-from-speed")
    return tuple(codes)


def _from_speed(known: Loinc, quantity: Quantity) -> bool:
    return conversion(known, quantity.unit, quantity.code, quantity.system).form == "square"
