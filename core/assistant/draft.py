"""An answer as a language model drafts it: sentences, each with the passages it rests on. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of plain text and the ids of passages it cites."""

    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """Not fit to be shown: `core.assistant.checks` decides what of it may be."""

    sentences: tuple[Sentence, ...]
