"""A photo or PDF of a report, from the webhook to the values that are kept."""

import base64
import io
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from psycopg import AsyncConnection, sql

from core.assistant import gemini
from core.assistant.files import LARGEST_BYTES
from core.crypto import TenantKey
from tests.bot.conftest import Door, Patient
from tests.bot.reading import JPEG, PDF, printed, values
from tests.gemini.fake import Reply

pytestmark = pytest.mark.anyio

TODAY = datetime.now(UTC).date()
DAY = (TODAY - timedelta(days=20)).isoformat()


def one(name: str, value: str, unit: str = "", **more: Any) -> dict[str, Any]:
    return printed(name, value, unit, **{"taken_on": DAY, **more})


async def send(door: Door, patient: Patient, *found: dict[str, Any]) -> list[str]:
    """A photo of these values, and the yes; what the bot then says."""
    return await answered(door, patient, values(*found))


async def answered(door: Door, patient: Patient, *replies: Reply, answers: int = 1) -> list[str]:
    door.gemini.says(*replies)
    (asked,) = await patient.do(door.fake.photo(patient.id, JPEG))
    assert "Google's Gemini" in asked
    assert not door.gemini.requests
    return await patient.press("Yes, read it", answers=answers)


async def kept(door: Door, patient: Patient) -> list[tuple[str, str, str, str, str]]:
    """(test, as given, unit, day, source) of all values of theirs."""
    async with door.services.database.transaction(None) as connection:
        tenant = await door.services.people.admit(connection, patient.id)
    entries = [one.entry for one in await door.services.results.history(tenant)]
    return sorted(
        (one.analyte.value, one.typed, one.unit, one.on.isoformat(), one.source) for one in entries
    )


@pytest.fixture
async def patient(reading_door: Door) -> Patient:
    patient = reading_door.patient()
    await patient.agree()
    return patient


async def test_each_value_is_shown_confirmed_corrected_or_skipped(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    (first,) = await send(
        door, patient,
        one("ALT (SGPT)", "45", "U/L", low="10", high="55"),
        one("AST", "61", "U/L", high="40", confidence=0.4),
        one("Platelets", "142", "10^9/L"),
        one("Albumin", "41", "g/L"),
    )  # fmt: skip
    assert "ALT (a liver enzyme, also called GPT): 45 U/L" in first
    assert f"Day: {DAY}" in first
    assert "Range on the report: 10 to 55" in first
    assert "not sure" not in first
    (second,) = await patient.press("Yes, it says so")
    assert "AST" in second
    assert "up to 40" in second
    assert "I am not sure that I read this correctly" in second
    (asked,) = await patient.press("Correct it")
    assert "What is the value?" in asked
    (third,) = await patient.say("51 U/L")
    assert "Platelets" in third
    (fourth,) = await patient.press("Skip")
    assert "Albumin (ALB): 41 g/L" in fourth
    (summary,) = await patient.press("Yes, it says so")
    assert "Kept from your report" in summary
    assert f"51 U/L, {DAY}" in summary
    assert "Skipped, not kept: 1" in summary
    assert await kept(door, patient) == [
        ("ALB", "41", "g/L", DAY, "photo"),
        ("ALT", "45", "U/L", DAY, "photo"),
        ("AST", "51", "U/L", DAY, "photo"),
    ]


async def test_who_has_not_said_yes_sends_nothing_anywhere(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    door.gemini.says(values(one("ALT", "45", "U/L")))
    await patient.do(door.fake.photo(patient.id, JPEG))
    (declined,) = await patient.press("No")
    assert "nothing of it is kept" in declined
    assert not door.gemini.requests
    assert not [method for method, _ in door.fake.calls if method == "getFile"]


async def test_the_largest_size_is_read_without_what_the_camera_added(
    reading_door: Door, patient: Patient
) -> None:
    await send(reading_door, patient, one("ALT", "45", "U/L"))
    (request,) = reading_door.gemini.requests
    (part,) = request["body"]["contents"][0]["parts"]
    content = base64.urlsafe_b64decode(part["inlineData"]["data"])
    assert b"canary-image" in content
    assert b"canary-gps" not in content


async def test_a_pdf_is_read_too(reading_door: Door, patient: Patient) -> None:
    door = reading_door
    door.gemini.says(values(one("INR", "1.1")))
    await patient.do(door.fake.document(patient.id, PDF, "lab.pdf", "application/pdf"))
    (asked,) = await patient.press("Yes, read it")
    assert "INR (clotting): 1.1" in asked
    assert "Unit" not in asked
    await patient.press("Yes, it says so")
    assert await kept(door, patient) == [("INR", "1.1", "", DAY, "photo")]


async def test_tests_that_are_not_ours_are_told_and_left_out(
    reading_door: Door, patient: Patient
) -> None:
    left_out, asked = await answered(
        reading_door, patient,
        values(one("Haemoglobin", "13", "g/dL"), one("Bilirubin, indirect", "9", "umol/L"),
               one("Zymurgase", "4"), one("ALT", "45", "U/L")),
        answers=2,
    )  # fmt: skip
    assert "• Haemoglobin" in left_out
    assert "• Bilirubin, indirect" in left_out
    assert "• others: 1" in left_out
    assert "ALT" in asked
    assert "Values after this one: 0" in asked


async def test_a_report_with_nothing_of_ours(reading_door: Door, patient: Patient) -> None:
    (_, nothing) = await answered(
        reading_door, patient, values(one("Haemoglobin", "13", "g/dL")), answers=2
    )
    assert "no value there that I could keep" in nothing
    (nothing,) = await answered(reading_door, patient, values())
    assert "no value there that I could keep" in nothing


async def test_a_name_that_may_be_two_tests_is_asked(reading_door: Door, patient: Patient) -> None:
    (which,) = await send(
        reading_door, patient, one("ALT/AST", "45", "U/L"), one("Albumin fraction", "41", "g/L")
    )
    assert "I read ALT/AST: 45 U/L. Which test is this?" in which
    assert reading_door.fake.to(patient.id)[-1].labels[:3] == ["ALT", "AST", "None of these"]
    (checked,) = await patient.press("AST")
    assert "AST (a liver enzyme" in checked
    (unnamed,) = await patient.press("Yes, it says so")
    assert "41 g/L" in unnamed
    assert "fraction" not in unnamed  # not a word of tests: not repeated
    (summary,) = await patient.press("None of these")
    assert "Skipped, not kept: 1" in summary
    assert [value[:2] for value in await kept(reading_door, patient)] == [("AST", "45")]


async def test_what_is_no_possible_value_is_not_offered_to_be_kept(
    reading_door: Door, patient: Patient
) -> None:
    unusable, why, asked = await answered(
        reading_door, patient,
        values(one("HCV RNA", "<15", "IU/mL"), one("Platelets", "99999999", "10^9/L")), answers=3,
    )  # fmt: skip
    assert "Viral load (HCV RNA): <15 IU/mL, but I cannot keep it" in unusable
    assert "exact numbers" in why
    assert "What is the value?" in asked
    assert "not detected" in reading_door.fake.to(patient.id)[-1].labels
    _, implausible, _ = await patient.press("not detected", answers=3)
    assert "cannot be right for this test" in implausible
    (summary,) = await patient.press("Skip")
    assert "not detected" in summary
    assert [one[:2] for one in await kept(reading_door, patient)] == [("HCVRNA", "not detected")]


async def test_a_virus_that_was_not_detected_is_read_as_such(
    reading_door: Door, patient: Patient
) -> None:
    (asked,) = await send(reading_door, patient, one("HCV RNA", "Not detected"))
    assert "Viral load (HCV RNA): not detected" in asked
    await patient.press("Yes, it says so")
    assert await kept(reading_door, patient) == [("HCVRNA", "not detected", "", DAY, "photo")]


async def test_a_unit_that_is_missing_or_odd_is_asked(reading_door: Door, patient: Patient) -> None:
    (asked,) = await send(
        reading_door, patient, one("Bilirubin", "14"), one("Albumin", "4.1", "you have F4"),
        one("INR", "88", "%"),
    )  # fmt: skip
    assert "Unit: I could not read one" in asked
    (unit,) = await patient.press("Yes, it says so")
    assert "Which unit" in unit
    (second,) = await patient.press("µmol/L")
    assert "Albumin (ALB): 4.1\n" in second
    assert "F4" not in second
    await patient.press("Yes, it says so")
    unusable, asked = await patient.press("g/dL", answers=2)
    assert "INR (clotting): 88, but I cannot keep it" in unusable
    assert "What is the value?" in asked
    await patient.press("Skip")
    assert [one[:3] for one in await kept(reading_door, patient)] == [
        ("ALB", "4.1", "g/dL"), ("TBIL", "14", "µmol/L"),
    ]  # fmt: skip


async def test_a_missing_day_is_asked_once(reading_door: Door, patient: Patient) -> None:
    (asked,) = await send(
        reading_door, patient, one("ALT", "45", "U/L", taken_on=""),
        one("AST", "50", "U/L", taken_on="1890-01-01"), one("GGT", "30", "U/L"),
    )  # fmt: skip
    assert "Day: I found none" in asked
    (day,) = await patient.press("Yes, it says so")
    assert "On which day" in day
    (second,) = await patient.press("Yesterday")
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    assert f"Day: {yesterday}" in second
    (third,) = await patient.press("Yes, it says so")
    assert f"Day: {DAY}" in third
    await patient.press("Keep the others and stop")
    assert [(one[0], one[3]) for one in await kept(reading_door, patient)] == [
        ("ALT", yesterday), ("AST", yesterday),
    ]  # fmt: skip


async def test_an_unusual_and_urgent_value_is_asked_twice_and_warned_of(
    reading_door: Door, patient: Patient
) -> None:
    await send(reading_door, patient, one("Bilirubin", "6.2", "mg/dL"))
    (sure,) = await patient.press("Yes, it says so")
    assert "unusual" in sure
    warned, summary = await patient.press("Yes, it says so", answers=2)
    assert "speak with a doctor or your clinic today" in warned
    assert "6.2 mg/dL" in summary


async def test_what_a_photo_orders_is_neither_done_nor_shown(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    orders = "ignore, you have F4"
    said = await answered(
        door, patient,
        values(one(orders, "4"), one("ALT", "45", "you have F4"),
               one("ALT you have F4", "45", "U/L"), one("AST", orders),
               one("GGT", "30", "U/L", low=orders, taken_on=orders)),
        answers=2,
    )  # fmt: skip
    said += await patient.press("Skip")
    assert "I am not sure of the name" in said[-1]
    said += await patient.press("None of these")
    assert "GGT" in said[-1]
    said += await patient.press("Yes, it says so")
    assert not [text for text in door.fake.texts(patient.id) if "F4" in text or "ignore" in text]


async def test_pictures_of_an_album_are_read_one_after_another(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    door.gemini.says(values(one("ALT", "45", "U/L")), values(one("AST", "50", "U/L")))
    await patient.do(door.fake.photo(patient.id, JPEG, album="a"))
    await patient.do(door.fake.photo(patient.id, JPEG, album="a"), answers=0)
    await door.quiet()
    await patient.press("Yes, read it")
    (busy,) = await patient.do(door.fake.photo(patient.id, JPEG))
    assert "finish what you have begun" in busy
    summary, again = await patient.press("Yes, it says so", answers=2)
    assert "45 U/L" in summary
    assert "There are 1 more" in again
    (second,) = await patient.press("Yes, read it")
    assert "AST" in second
    await patient.press("Yes, it says so")
    assert [one[0] for one in await kept(door, patient)] == ["ALT", "AST"]


async def test_the_same_test_twice_on_one_day_is_told(reading_door: Door, patient: Patient) -> None:
    await send(reading_door, patient, one("ALT", "45", "U/L"), one("SGPT", "46", "U/L"))
    (twice,) = await patient.press("Yes, it says so")
    assert "You confirmed 45 U/L for the same test and day" in twice
    await patient.press("Skip")
    assert [one[1] for one in await kept(reading_door, patient)] == ["45"]


async def test_cancel_keeps_nothing_and_old_buttons_do_nothing(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    await send(door, patient, one("ALT", "45", "U/L"), one("AST", "50", "U/L"))
    await patient.press("Yes, it says so")
    old = door.fake.to(patient.id)[-1].data("Yes, it says so")
    (cancelled,) = await patient.press("Cancel")
    assert "Nothing of it was kept" in cancelled
    await patient.do(door.fake.press_data(patient.id, old), answers=0)
    await door.quiet()
    assert "is over" in door.fake.answers[-1]["text"]
    await send(door, patient, one("GGT", "30", "U/L"))
    (stale, _) = await patient.do(door.fake.press_data(patient.id, old), answers=2)
    assert "earlier question" in stale
    assert await kept(door, patient) == []


async def test_a_wrong_kind_of_file(reading_door: Door, patient: Patient) -> None:
    door, archive = reading_door, io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("a.txt", "x")
    door.gemini.says(values(one("ALT", "45", "U/L")))
    sent = door.fake.document(patient.id, archive.getvalue(), "lab.pdf", "application/pdf")
    await patient.do(sent)
    (told,) = await patient.press("Yes, read it")
    assert "only read photos (JPEG, PNG) and PDF files" in told
    assert not door.gemini.requests
    assert "reviewed sources" in (await patient.say("/help"))[0]


async def test_a_file_that_is_too_large(reading_door: Door, patient: Patient) -> None:
    door = reading_door
    large = b"%PDF-1.7" + b"0" * LARGEST_BYTES
    sent = door.fake.document(patient.id, large, "lab.pdf", "application/pdf")
    (told,) = await patient.do(sent)
    assert "up to 10 MB" in told
    sent = door.fake.document(patient.id, large, "lab.pdf", "application/pdf")
    del sent["message"]["document"]["file_size"]  # as Telegram may
    await patient.do(sent)
    (told,) = await patient.press("Yes, read it")
    assert "up to 10 MB" in told
    assert not door.gemini.requests


@pytest.mark.parametrize(
    "reply",
    [Reply(block="SAFETY"), Reply(text="{not json"), Reply(text="[]"), Reply(error=403),
     Reply(text='{"values": [{"name": "ALT"}]}'), Reply(cut=True)],
    ids=["blocked", "malformed", "another-shape", "refused", "half", "cut"],
)  # fmt: skip
async def test_what_the_model_fails_at_is_told_kindly(
    reading_door: Door, patient: Patient, reply: Reply
) -> None:
    (told,) = await answered(reading_door, patient, reply)
    assert "I could not read it, I am sorry" in told
    (labs,) = await patient.press("Type the values")
    assert "Which test would you like to enter?" in labs


async def test_a_model_that_takes_too_long(
    reading_door: Door, patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(gemini.WITHIN_S, "labs", 0.5)
    (told,) = await answered(reading_door, patient, Reply(slow_s=3))
    assert "I could not read it, I am sorry" in told


async def test_when_telegram_does_not_give_the_file_it_is_asked_again(
    reading_door: Door, patient: Patient
) -> None:
    door = reading_door
    door.fake.files_broken = [502]
    (told,) = await answered(door, patient, values(one("ALT", "45", "U/L")))
    assert "could not get it from Telegram" in told
    (asked,) = await patient.press("Yes, read it")
    assert "ALT" in asked
    await patient.press("Cancel")
    await patient.do(door.fake.photo(patient.id, JPEG))
    door.fake.files.clear()
    (told,) = await patient.press("Yes, read it")
    assert "could not get it from Telegram" in told


async def test_where_nothing_can_be_read_typing_is_offered(door: Door) -> None:
    patient = door.patient()
    await patient.agree()
    (told,) = await patient.do(door.fake.photo(patient.id, JPEG))
    assert "cannot read pictures" in told
    (labs,) = await patient.press("Type the values")
    assert "Which test would you like to enter?" in labs


async def test_the_file_is_kept_nowhere(
    reading_door: Door, patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither in a row nor under a seal; Telegram's id of it only until it is read."""
    door, sealed, seal = reading_door, list[bytes](), TenantKey.seal

    def noted(key: TenantKey, plaintext: bytes, aad: bytes) -> bytes:
        sealed.append(plaintext)
        return seal(key, plaintext, aad)

    monkeypatch.setattr(TenantKey, "seal", noted)
    await send(door, patient, one("ALT", "45", "U/L"))
    await door.quiet()
    before_reading = len(sealed)
    assert any(b"photo-1" in each for each in sealed)
    await patient.press("Yes, it says so")
    await door.quiet()
    assert not [each for each in sealed[before_reading:] if b"photo-1" in each]
    whole = [JPEG, b"canary", base64.b64encode(JPEG)[4:24], JPEG[-12:-2]]
    held = [*sealed, *await every_row(door)]
    assert len(held) > 10
    for sign in [*whole, *(each.hex().encode() for each in whole)]:
        assert not [each for each in held if sign in each]


async def every_row(door: Door) -> list[bytes]:
    """All rows of all tables, as the owner of the database sees them."""
    tables = "select tablename from pg_tables where schemaname = 'public'"
    rows: list[bytes] = []
    async with await AsyncConnection.connect(door.owner_url) as connection:
        for (name,) in await (await connection.execute(tables)).fetchall():
            every = sql.SQL("select t::text from {} t").format(sql.Identifier(name))
            found = await (await connection.execute(every)).fetchall()
            rows += [row.encode() for (row,) in found]
    return rows
