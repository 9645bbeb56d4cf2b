"""The grounds of a judgement, from its signals to the codes of `reasons`."""

from __future__ import annotations

from collections.abc import Mapping

from reader.document import Reason
from reader.spam.lexicon import Strength
from reader.spam.reading import Seen
from reader.spam.signals import brands

#: No more grounds are given than fit into a line.
MOST = 4


def reasons(seen: Seen, in_page: Mapping[str, float], whole_page: bool) -> tuple[Reason, ...]:
    """Why a block is held to be spam, the most telling grounds first."""
    found = [*_of_markup(seen), *_of_text(seen), *_of_page(seen, in_page, whole_page)]
    return tuple(found[:MOST])


def _of_markup(seen: Seen) -> list[Reason]:
    origin, found = seen.block.origin, []
    if origin.concealment:
        found.append(Reason("hidden", origin.concealment))
    if origin.outside:
        found.append(Reason("outside"))
    if (count := round(2 ** seen.signals.get("strangers", 0.0) - 1)) >= 3:
        found.append(Reason("strangers", str(count)))
    if seen.lead_in:
        found.append(Reason("lead-in"))
    if seen.residue:
        found.append(Reason("residue"))
    return found


def _of_text(seen: Seen) -> list[Reason]:
    signals, found = seen.signals, []
    terms = seen.terms(Strength.STRONG) + seen.terms(Strength.PLAIN)
    if terms:
        shown = list(dict.fromkeys(term.strip("*") for term in terms))
        found.append(Reason("terms", ", ".join(shown[:3])))
    if signals.get("chain", 0.0):
        found.append(Reason("chain", str(len(seen.parts))))
    elif not seen.is_prose:
        found.append(Reason("no-sentence"))
    if names := brands(seen.text):
        found.append(Reason("brand", names[0]))
    for signal, code in (
        ("twin", "twin"),
        ("alien_script", "other-script"),
        ("alien_han", "simplified"),
        ("glued", "addresses"),
        ("scraps", "scraps"),
        ("comments", "comment"),
    ):
        if signals.get(signal):
            found.append(Reason(code))
    if signals.get("repeats", 0.0) > 0.15:
        found.append(Reason("repeats"))
    if signals.get("density_all", 0.0) > 0.5:
        found.append(Reason("stuffed"))
    return found


def _of_page(seen: Seen, in_page: Mapping[str, float], whole_page: bool) -> list[Reason]:
    found = []
    if whole_page:
        found.append(Reason("whole-page"))
    if in_page.get("after_lead_in", 0.0):
        found.append(Reason("after-lead-in"))
    if in_page.get("beside", 0.0) > 0.5:
        found.append(Reason("beside"))
    elif (others := round(in_page.get("near", 0.0) ** 2)) > 0:
        found.append(Reason("hot-page", str(others)))
    return found
