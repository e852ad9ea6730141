"""How long a message is read for emergencies and wishes: the first, ours, and the worst there are.

    .venv/bin/python -m benchmarks.reading
    .venv/bin/python -m benchmarks.reading --search 60    # looks for worse ones, for a minute

CPU time of one thread, tables made before. The worst are as long as Telegram lets a message be:
letters at random in each script, and words of the lexicons, repeated. A message that is met again
finds its words in a cache, so both times are given. Prints a table in Markdown.
"""

import argparse
import gc
import os
import random
import statistics
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from core.assistant.alarm import alarm, ready
from core.assistant.intent import intent
from core.assistant.tongues import TONGUES
from core.assistant.words import LONGEST
from ml.ear import phrases

_SCRIPTS = {
    "Latin": (0x61, 0x7B), "Latin with accents": (0xC0, 0x17F), "Greek": (0x3B1, 0x3CA),
    "Cyrillic": (0x430, 0x450), "Arabic": (0x620, 0x6D4), "Devanagari": (0x904, 0x94D),
    "Bengali": (0x985, 0x9CE), "Thai": (0xE01, 0xE2F), "Han": (0x4E00, 0x5000),
    "Hangul": (0xAC00, 0xB000), "digits": (0x30, 0x3A), "combining marks": (0x300, 0x36F),
    "pictures": (0x1F600, 0x1F640), "signs": (0x21, 0x30),
}  # fmt: skip
_LENGTHS = {
    "short words": (1, 3),
    "words": (4, 9),
    "long words": (10, 20),
    "no space": (5000, 5000),
}
_REPEATED = (
    "no ", "no. ", "no or ", "pain ", "3 4 ", "39 38.5 ", "a? ", "pi ke ", "a\u0301 ", "\ufdfa",
    "behosh dehaant skin peel khoon ankh me qay pili pili lo ",
    "dehaant skin peel gale se khoon ankh me qay. ",
    "maa banne wali bahut pahle tap rahe peelaa saa alergi ",
    "what if not vomit blood ",
)  # fmt: skip
_SHOWN = 5


def main() -> None:
    options = _options()
    rng = random.Random(options.seed)
    made = _took(ready)
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)  # as it is served
    first = _took(lambda: _read("I am vomiting bloood since this morning"))
    print(f"Tables made in {made:.2f} s; the first message then takes {1000 * first:.1f} ms\n")
    print("| | messages | first met: p50 ms | most ms | met again: p50 ms | most ms |")
    print("|---|---|---|---|---|---|")
    ours = [one.text for one in phrases()]
    _row("as people write", [_timed(text) for text in rng.sample(ours, 500)])
    hostile = {**dict(_strange(rng)), **{f"{one!r} repeated": _long(one) for one in _REPEATED}}
    timed = {name: _timed(text) for name, text in hostile.items()}
    _row(f"{LONGEST} letters", list(timed.values()))
    for which, label in enumerate(("first met", "met again")):
        print(f"\nThe worst, {label}:\n")
        for name in sorted(timed, key=lambda name: -timed[name][which])[:_SHOWN]:
            print(f"- {1000 * timed[name][which]:.0f} ms: {name}")
    if options.search:
        took, text = max(_searched(rng, options.search))
        print(
            f"\nFound in {options.search:.0f} s of looking: {1000 * took:.0f} ms, {text!r} repeated"
        )
    print("\nLoad average: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--search", type=float, default=0.0, metavar="S", help="look for worse")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _read(text: str) -> None:
    """What is asked of every message."""
    alarm(text)
    intent(text)


def _strange(rng: random.Random) -> Iterator[tuple[str, str]]:
    for script, (low, high) in _SCRIPTS.items():
        signs = [sign for sign in map(chr, range(low, high)) if unicodedata.category(sign) != "Cn"]
        for kind, (shortest, longest) in _LENGTHS.items():
            words = (
                "".join(rng.choices(signs, k=rng.randint(shortest, longest)))
                for _ in range(LONGEST // shortest + 1)
            )
            yield f"{script}, {kind}", " ".join(words)[:LONGEST]
    for number, tongue in enumerate(TONGUES):
        words_known = sorted(one.rstrip("*") for one in tongue.own[-1].elements)
        rng.shuffle(words_known)
        name = f"{tongue.code} ({number})"
        yield f"words of {name}", " ".join(words_known)[:LONGEST]
        wrong = [f"{one[:-2]}{one[-1]}{one[-2:]}" for one in words_known if len(one) > 6]
        yield f"words of {name}, typed wrong", " ".join(wrong)[:LONGEST]


def _searched(rng: random.Random, seconds: float) -> Iterator[tuple[float, str]]:
    """A few terms of one lexicon, repeated."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        terms = [
            term.strip().replace("*", "").replace("?", "x")
            for text in rng.choice(TONGUES).own[0].terms.values()
            for term in text.split("|")
            if term.strip()
        ]
        text = " ".join(rng.choices(terms, k=rng.randint(1, 6))) + rng.choice((" ", ". ", ", "))
        yield _timed(_long(text))[1], text


def _long(text: str) -> str:
    return (text * (LONGEST // len(text) + 1))[:LONGEST]


def _timed(text: str) -> tuple[float, float]:
    """Seconds the first time, and the median of three more."""
    return _took(lambda: _read(text)), statistics.median(
        _took(lambda: _read(text)) for _ in range(3)
    )


def _took(call: Callable[[], object]) -> float:
    begun = time.thread_time()
    call()
    return time.thread_time() - begun


def _row(name: str, timed: Sequence[tuple[float, float]]) -> None:
    cells = [
        f"{1000 * of(times):.1f}"
        for times in zip(*timed, strict=True)
        for of in (statistics.median, max)
    ]
    print(f"| {name} | {len(timed)} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
