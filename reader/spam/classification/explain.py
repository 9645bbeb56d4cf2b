"""The grounds of a judgement, from its signs to the codes of `reasons`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.datamodel.verdict import Reason
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.terms import Strength
from reader.spam.signals.shape import brands
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, Signal
from reader.spam.signals.words import refrain_of

#: No more grounds are given than fit into a line.
MOST = 4


def reasons(
    block: BlockFeatures, in_page: Mapping[str, float], whole_page: bool
) -> tuple[Reason, ...]:
    """Why a block is held to be spam, the most telling grounds first."""
    found = _grounds(SIGNALS, block.signals, block)
    if whole_page and not found:
        return (Reason("of-advertising"),)  # a button among it, a heading, a count
    if not block.is_prose and "chain" not in found:
        found["no-sentence"] = Reason("no-sentence")
    if whole_page:
        found["whole-page"] = Reason("whole-page")
    found |= _grounds(PAGE_SIGNALS, in_page, block)
    if "beside" in found:
        found.pop("hot-page", None)
    return tuple(found.values())[:MOST]


def _grounds(
    rows: tuple[Signal, ...], signals: Mapping[str, float], block: BlockFeatures
) -> dict[str, Reason]:
    """The grounds that the signs of a table give, by code, in the order of the table."""
    found: dict[str, Reason] = {}
    for row in rows:
        ground = row.ground
        if ground and ground.code not in found and signals.get(row.name, 0.0) > ground.above:
            detail = _DETAILS.get(row.name)
            found[ground.code] = Reason(ground.code, detail(block, signals) if detail else "")
    return found


def _terms(block: BlockFeatures, _signals: Mapping[str, float]) -> str:
    terms = block.terms(Strength.STRONG) + block.terms(Strength.PLAIN)
    return ", ".join(list(dict.fromkeys(term.strip("*") for term in terms))[:3])


#: What fills the words of a ground, by the name of its sign.
_DETAILS: Mapping[str, Callable[[BlockFeatures, Mapping[str, float]], str]] = {
    "concealed": lambda block, _: block.source.origin.concealment,
    "strangers": lambda _, signals: str(round(2 ** signals["strangers"] - 1)),
    "strong": _terms,
    "plain": _terms,
    "refrain": lambda block, _: refrain_of(block),
    "chain": lambda block, _: str(len(block.parts)),
    "brand": lambda block, _: brands(block.text)[0],
    "near": lambda _, signals: str(round(signals["near"] ** 2)),
}
