"""What a narrative may hold, and that nothing which runs or loads gets through."""

import pytest

from fhir_api.narrative import unsafe

XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'


@pytest.mark.parametrize(
    "inner",
    [
        "ALT 45&nbsp;U/L &lt; 50 &micro; &#181; &amp;",
        "<p><b>id</b>: <i>a</i><br/></p><table border='1'><tr><td colspan='2'>x</td></tr></table>",
        "<a href='https://example.org/a?b=1#c'>x</a><a href='#a'>x</a>",
        "<a href='mailto:a@b.example'>x</a>",
        "<a href='Patient-1.html#urn:uuid:a'>x</a><a name='a'>x</a>",
        "<img src='#pic' alt='x'/><img src='data:image/png;base64,AAAA' alt='x'/>",
        "<span style='color: red; width: 5em' class='hapi' xml:lang='de' title='x'>x</span>",
        "<!-- a note -->",
    ],
)  # fmt: skip
def test_formatted_text_is_taken(inner: str) -> None:
    assert unsafe(f"<div {XHTML}>{inner}</div>") is None
    assert unsafe(f"<div>{inner}</div>") is None


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<svg onload='alert(1)'/>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<p onclick='alert(1)'>x</p>",
        "<p OnClick='alert(1)'>x</p>",
        "<iframe src='https://evil.example'/>",
        "<object data='a'/>",
        "<form action='https://evil.example'><input name='a'/></form>",
        "<link rel='stylesheet' href='https://evil.example'/>",
        "<base href='https://evil.example'/>",
        "<style>p{}</style>",
        "<img src='https://evil.example/p.png'/>",
        "<img src='data:image/svg+xml;base64,AAAA'/>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' JaVaScRiPt:alert(1)'>x</a>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<p style='background: url(https://evil.example)'>x</p>",
        "<p style='width: expression(alert(1))'>x</p>",
        "<p style='background: u\\72l(x)'>x</p>",
        "<p style='@import x'>x</p>",
        "<p xmlns='http://www.w3.org/2000/svg'>x</p>",
        "<p xlink:href='a'>x</p>",
        "<![CDATA[><script>alert(1)</script>]]>",
        "<!--><script>alert(1)</script>-->",
        "<!-->-->",
        "<?php x ?>",
        "<p>unclosed",
        "<br>",
        "&unknown;",
        "<p>" * 100 + "</p>" * 100,
    ],
)
def test_what_runs_or_loads_is_refused(inner: str) -> None:
    assert unsafe(f"<div {XHTML}>{inner}</div>") is not None


@pytest.mark.parametrize(
    "div",
    [
        "",
        "text",
        "<p>x</p>",
        "<div>a</div><div>b</div>",
        "<div>a</div><script>1</script>",
        "<?xml version='1.0'?><div>a</div>",
        "<!DOCTYPE div SYSTEM 'file:///etc/passwd'><div>a</div>",
        "<!DOCTYPE div [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><div>&b;</div>",
        "<!DOCTYPE div [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><div>&a;</div>",
        "<div>\x00</div>",
        "<div>\ud800</div>",
        "<div>" * 100_000,
    ],
    ids=range(12),
)
def test_what_is_not_one_div_of_xhtml_is_refused(div: str) -> None:
    assert unsafe(div) is not None


def test_the_reason_repeats_nothing_of_the_narrative() -> None:
    for div in ("<div><secret/></div>", "<div secret='1'/>", "<secret/>", "<div>&secret;</div>"):
        assert "secret" not in str(unsafe(div))
