"""Results that are newer than the one used and were set aside all the same. Pure."""

from collections.abc import Iterator

from core.labs.dates import Moment, moment
from core.labs.panel import LabPanel, LabValue, NotUsed


def newer(panel: LabPanel) -> Iterator[tuple[NotUsed, LabValue, Moment]]:
    """Each with the value that is used in its place and the moment of its own specimen."""
    for one in panel.not_used:
        used = panel.chosen.get(one.analyte) if one.analyte else None
        when = moment(one.taken)
        if used is not None and when is not None and when.at > used.at:
            yield one, used, when
