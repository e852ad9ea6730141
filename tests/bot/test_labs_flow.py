"""/labs step by step, and that nothing anybody types or presses breaks it."""

import json
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.days import Calendar
from bot.flows.labs import PANEL, begin, correct, step
from bot.flows.labs_questions import State
from bot.flows.labs_value import Next
from bot.flows.steps import Event, Press, Text
from core.labs.analytes import SPECS, Analyte
from core.results.entry import UNITS, canonical, possible_day
from core.results.names import ENTERED

TODAY = date(2026, 11, 25)
CALENDAR = Calendar(TODAY, TODAY)


def go(*events: str | tuple[str, str] | tuple[str]) -> Next:
    """Text, or (action, argument) pressed under the latest question."""
    now = begin(CALENDAR)
    for event in events:
        assert now.state is not None, f"over before {event}"
        state = State.of(json.loads(json.dumps(now.state.data())))
        assert state == now.state
        pressed: Event = (
            Text(event)
            if isinstance(event, str)
            else Press(*event[:1], *(event[1:] or ("",)), state.number)
        )
        now = step(state, pressed, CALENDAR)
    return now


def asked(now: Next) -> str:
    return now.says[-1].key


def test_a_line_with_everything_asks_only_for_the_day() -> None:
    now = go("ALT 45 U/L")
    assert asked(now) == "labs.day"
    done = go("ALT 45 U/L", ("day", "2026-11-24"), ("save",))
    assert done.state is None
    (entry,) = done.entries
    assert (entry.analyte, entry.value, entry.typed, entry.unit, entry.on) == (
        "ALT", Decimal(45), "45", "U/L", date(2026, 11, 24),
    )  # fmt: skip


def test_by_buttons_alone() -> None:
    done = go(("pick", "TBIL"), "١٫٢", ("unit", "1"), ("day", "2026-11-25"), ("save",))
    (entry,) = done.entries
    assert (entry.typed, entry.unit, entry.value) == ("1.2", "mg/dL", Decimal("20.5248"))


def test_a_number_alone_is_asked_what_it_is() -> None:
    now = go("142 K/uL")
    assert asked(now) == "labs.which-test"
    assert now.says[-1].facts["number"] == "142"
    assert asked(go("142 K/uL", ("pick", "PLT"))) == "labs.day"


def test_a_separator_that_may_be_two_is_settled_by_the_size_or_asked() -> None:
    assert asked(go("plt 142.000 /mm3")) == "labs.day"  # 142 a cubic millimetre is no count
    assert asked(go("plt 1,234 10^9/L")) == "labs.sure"  # 1234 is high, 1.234 looks like 10*12/L
    now = go("hcv rna 142,000 IU/mL")
    assert asked(now) == "labs.which-number"
    assert [choice.label for choice in now.says[-1].choices[0]] == ["142.000", "142000"]
    done = go("hcv rna 142,000 IU/mL", ("which", "1"), ("day", "2026-11-25"), ("save",))
    assert done.entries[0].value == 142000


def test_a_size_that_fits_another_unit_is_never_used_silently() -> None:
    now = go("albumin 4.1 g/L")
    assert asked(now) == "labs.suspect"
    done = go("albumin 4.1 g/L", ("yes",), ("day", "2026-11-25"), ("save",))
    assert (done.entries[0].value, done.entries[0].unit) == (Decimal(41), "g/dL")
    assert asked(go("albumin 4.1 g/L", ("no",))) == "labs.value"
    assert asked(go("platelets 142000 10^9/L")) == "labs.suspect"
    assert asked(go("platelets 142000 10^9/L", ("yes",))) == "labs.day"


def test_what_is_no_value_is_refused_with_its_reason() -> None:
    told = {
        "ALT <15 U/L": "labs.comparator",
        "ALT 40-60": "labs.range",
        "ALT 45 AST 60": "labs.several",
        "haemoglobin 13": "labs.unknown-name",
        "what is this?": "labs.unknown-name",
        "": "labs.no-number",
        "ALT 99999999": "labs.unit",
        "ALT 999999 U/L": "labs.implausible",
        "ALT 45 apples": "labs.unit-unknown",
        "INR 88 %": "labs.no-unit",
    }
    assert {text: go(text).says[0].key for text in told} == told


def test_unusual_and_urgent_values_are_asked_twice() -> None:
    assert asked(go("bilirubin 60 umol/L")) == "labs.sure"
    assert asked(go("INR 1.5")) == "labs.sure"
    assert asked(go("ALT 45 U/L")) == "labs.day"
    assert asked(go("bilirubin 60 umol/L", ("no",))) == "labs.value"
    assert asked(go("bilirubin 60 umol/L", ("yes",))) == "labs.day"


def test_a_whole_report_with_skips_and_steps_back() -> None:
    now = go(("panel",), "60 U/L", "55 U/L", ("skip",), ("back",), ("back",))
    assert now.state is not None
    assert (now.state.analyte, now.state.left[0]) == ("AST", "AST")
    assert now.state.items == ()
    whole = go(
        ("panel",), "60 U/L", "55 U/L", "142 K/uL", ("skip",), ("skip",), "1,1", "24.11.2026",
        ("save",),
    )  # fmt: skip
    assert [entry.analyte for entry in whole.entries] == ["AST", "ALT", "PLT", "INR"]
    assert {entry.on for entry in whole.entries} == {date(2026, 11, 24)}
    assert go(("panel",), *[("skip",)] * len(PANEL)).state is None


def test_the_virus_may_be_not_detected() -> None:
    for way in (["HCV RNA not detected"], [("pick", "HCVRNA"), ("undetected",)]):
        done = go(*way, ("day", "2026-11-25"), ("save",))
        assert (done.entries[0].value, done.entries[0].typed) == (Decimal(0), "not detected")


def test_days() -> None:
    assert asked(go("ALT 45 U/L", "3/4/2026")) == "labs.which-day"
    assert go("ALT 45 U/L", "26.11.2026").says[0].key == "labs.day-impossible"
    assert go("ALT 45 U/L", "1/2/1900").says[0].key == "labs.day-impossible"
    assert go("ALT 45 U/L", "yesterday evening").says[0].key == "labs.day-unread"
    assert asked(go("ALT 45 U/L", "٢٤/١١/٢٠٢٦")) == "labs.summary"
    assert asked(go("ALT 45 U/L", ("picker",), ("day", "2026-11-20"))) == "labs.summary"


def test_the_summary_takes_more_and_changes() -> None:
    now = go("ALT 45 U/L", ("day", "2026-11-25"), "AST 50 U/L")
    assert asked(now) == "labs.summary"
    assert now.state is not None
    assert [item.analyte for item in now.state.items] == ["ALT", "AST"]
    changed = go("ALT 45 U/L", ("day", "2026-11-25"), ("change", "ALT"), "54 U/L", ("save",))
    assert [entry.value for entry in changed.entries] == [54]


def test_a_kept_value_can_be_corrected() -> None:
    now = correct(Analyte.ALT, date(2026, 10, 1), CALENDAR)
    assert (asked(now), now.state and now.state.on) == ("labs.value", "2026-10-01")
    assert now.state
    done = step(now.state, Text("47 U/L"), CALENDAR)
    assert asked(done) == "labs.summary"


def test_a_button_of_an_earlier_question_does_nothing() -> None:
    now = go("ALT 45 U/L", ("day", "2026-11-25"))
    assert now.state is not None
    old = step(now.state, Press("save", "", now.state.number - 1), CALENDAR)
    assert old.entries == ()
    assert old.says[0].key == "labs.stale"
    assert old.state == now.state


actions = st.sampled_from(
    ["pick", "panel", "skip", "back", "unit", "which", "yes", "no", "day", "picker", "save",
     "change", "more", "redate", "undetected", "cancel", "", "x"]
)  # fmt: skip
arguments = st.one_of(
    st.sampled_from([*ENTERED, "0", "1", "2", "-1", "2026-11-25", "2026-11-26", "HBSAG", ""]),
    st.text(max_size=12),
)
units = st.sampled_from(sorted({unit for some in UNITS.values() for unit in some} | {"", "%", "?"}))
values = st.builds(
    "{} {}{}{} {}".format,
    st.sampled_from(["", "ALT", "plt", "bilirubin", "INR", "hcv rna", "الصفائح", "x"]),
    st.sampled_from(["", "<", "-", "٣"]),
    st.integers(0, 10**7),
    st.sampled_from(["", ".5", ",123", ".000", ",1,2", "-60"]),
    units,
)
presses = st.tuples(actions, arguments, st.sampled_from([0, 0, 0, 0, -1, 7]))
events = st.one_of(st.text(max_size=30), values, presses, presses, presses)


@settings(max_examples=400, deadline=None)
@given(st.lists(events, max_size=25))
def test_no_sequence_of_events_breaks_it(sent: list[str | tuple[str, str, int]]) -> None:
    now = begin(CALENDAR)
    for event in sent:
        if now.state is None:
            break
        state = State.of(json.loads(json.dumps(now.state.data())))
        pressed = Text(event) if isinstance(event, str) else Press(
            event[0], event[1], state.number + event[2]
        )  # fmt: skip
        now = step(state, pressed, CALENDAR)
        assert now.says
        for row in now.says[-1].choices:
            for choice in row:
                assert len(f"labs:{choice.action}:{10**6}.{choice.argument}".encode()) <= 64
        if now.state is not None:
            assert now.entries == ()
            assert now.says[-1].number == now.state.number
            assert "cancel" in {c.action for row in now.says[-1].choices for c in row}
    for entry in now.entries:
        spec = SPECS[entry.analyte]
        assert possible_day(entry.on, TODAY)
        assert spec.low <= entry.value <= spec.high
        if entry.typed != "not detected":
            assert canonical(entry.analyte, Decimal(entry.typed), entry.unit) == entry.value


@given(st.dates(TODAY - timedelta(days=3650), TODAY))
def test_every_past_day_can_be_typed(on: date) -> None:
    for text in (on.isoformat(), f"{on:%d.%m.%Y}"):
        now = go("ALT 45 U/L", text)
        assert now.state is not None
        assert now.state.on == on.isoformat()
