"""The languages in which an answer can be checked. In any other one, passages are shown as they"
" are."""

from collections.abc import Mapping

from core.assistant.speech import ar, en, es, ur
from core.assistant.speech.shape import Speech

SPEECHES: Mapping[str, Speech] = {
    "en": en.SPEECH,
    "es": es.SPEECH,
    "ar": ar.SPEECH,
    "ur": ur.SPEECH,
}
