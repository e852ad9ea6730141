"""`hepatocai chat`: the same conversation on a screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.terminal import styled
from tests.rooms import open_room

ROOT = Path(__file__).resolve().parents[2]


def test_a_conversation_from_start_to_erasure() -> None:
    lines = ["/start", "1", "1", "1", "Can it be cured?", "/delete", "2", "1"]
    with open_room() as room:
        done = subprocess.run(
            [sys.executable, ROOT / "hepatocai.py", "chat", "--data-dir", room],
            input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=60, cwd=ROOT,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    for part in ("[1] Yes, I am 18", "[1] I agree", "Sources", "is erased"):
        assert part in done.stdout
    assert "<b>" not in done.stdout


def test_what_no_app_would_send_is_no_end_of_the_conversation() -> None:
    long = b"blah " * 1200 + b"i am vomiting blood right now"
    lines = [b"/start", b"\xff\xfe", b"1", b"1", b"1", long, b"Can it be cured?"]
    with open_room() as room:
        done = subprocess.run(
            [sys.executable, ROOT / "hepatocai.py", "chat", "--data-dir", room],
            input=b"\n".join(lines) + b"\n", capture_output=True, timeout=60, cwd=ROOT,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"stomach or the bowel" in done.stdout
    assert b"Sources" in done.stdout


@pytest.mark.parametrize(("html", "shown"), [
    ("<b>x</b> &amp; y", "\x1b[1mx\x1b[0m & y"),
    ('see <a href="https://a.b/">here</a>', "see here (https://a.b/)"),
    ("a &lt;b&gt;", "a <b>"),
])  # fmt: skip
def test_html_on_a_terminal(html: str, shown: str) -> None:
    assert styled(html) == shown
