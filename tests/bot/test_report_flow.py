"""Whatever was read from a report and whatever is then pressed or typed, only what fits is kept."""

import json
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.flows.days import Calendar
from bot.flows.report import begin, step
from bot.flows.report_questions import State
from bot.flows.steps import Press, Text
from core.assistant.reading import Printed
from core.labs.analytes import SPECS
from core.results.entry import UNDETECTED, UNITS, canonical, possible_day

TODAY = date(2026, 11, 25)
CALENDAR = Calendar(TODAY, TODAY)

units = st.sampled_from(sorted({unit for some in UNITS.values() for unit in some} | {"", "%", "?"}))
names = st.sampled_from(
    ["ALT (SGPT)", "AST", "Platelets", "Bilirubin, total", "Bilirubin", "Albumin, urine", "INR",
     "HCV RNA", "AFP", "Glucose", "Mr Somebody", "الصفائح", "ALT AST"]
)  # fmt: skip
values = st.one_of(
    st.just(UNDETECTED),
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["", "<", ">"]),
        st.integers(0, 10**7),
        st.sampled_from(["", ".5", ",123", ".000"]),
    ),
)
limits = st.sampled_from(["", "10", "<1"])
read = st.builds(
    Printed,
    name=names,
    value=values,
    unit=units,
    low=limits,
    high=limits,
    taken_on=st.one_of(st.none(), st.dates(TODAY - timedelta(days=40_000), TODAY)),
    confidence=st.floats(0, 1),
)
actions = st.sampled_from(
    ["right", "right", "right", "correct", "pick", "skip", "enough", "back", "unit", "which",
     "yes", "no", "day", "cancel", "save", "", "x"]
)  # fmt: skip
arguments = st.sampled_from(["ALT", "BILIRUBIN_TOTAL", "0", "1", "-1", "2026-11-25", ""])
presses = st.tuples(actions, arguments, st.sampled_from([0, 0, 0, 0, 0, -1]))
typed = st.builds("{} {}".format, values, units)
events = st.one_of(st.text(max_size=20), typed, presses, presses, presses)


@settings(max_examples=300, deadline=None)
@given(st.lists(read, max_size=6), st.lists(events, max_size=25))
@example(
    [
        Printed(
            name="Platelets",
            value=UNDETECTED,
            unit="",
            low="",
            high="",
            taken_on=None,
            confidence=1,
        )
    ],
    ["50000/µL", ("day", "2026-11-25", 0)],
)
def test_no_sequence_of_events_breaks_it(
    printed: list[Printed], sent: list[str | tuple[str, str, int]]
) -> None:
    now = begin(printed, 1, CALENDAR)
    for event in sent:
        if now.state is None:
            break
        assert now.entries == ()
        state = State.of(json.loads(json.dumps(now.state.data())))
        assert state == now.state
        pressed = Text(event) if isinstance(event, str) else Press(
            event[0], event[1], state.number + event[2]
        )  # fmt: skip
        now = step(state, pressed, CALENDAR)
        assert now.says or now.entries
    if now.state is not None:
        assert "cancel" in {choice.action for row in now.says[-1].choices for choice in row}
    for entry in now.entries:
        spec = SPECS[entry.analyte]
        assert possible_day(entry.on, TODAY)
        assert spec.low <= entry.value <= spec.high
        if entry.typed != "not detected":
            assert canonical(entry.analyte, Decimal(entry.typed), entry.unit) == entry.value


@given(st.lists(read, min_size=1, max_size=6), st.integers(0, 6))
def test_nothing_is_kept_without_a_yes_to_it(printed: list[Printed], skipped: int) -> None:
    now = begin(printed, 1, CALENDAR)
    for _ in range(skipped):
        if now.state is None:
            break
        now = step(now.state, Press("skip", "", now.state.number), CALENDAR)
    assert now.entries == ()
