"""How often the pairs of a source are counted for the lexicon: what words mean in news is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from random import Random

from training.translation.pairs import Pair, is_balanced
from training.translation.written.entries import WRITTEN

TIMES = {
    "taiwan_laws": 0.05, "python_docs": 0.05, "bible_bsb_cuv": 0.05, "cdda": 0.25,
    "cow_wordnet": 0.5, "cedict": 1.0, "pawsx_devtest": 1.0, "tatoeba": 1.0, "cldr": 2.0,
    "xquad_q": 2.0, "mlqa_dev_q": 2.0, "plurality_book": 3.0, "tico19": 3.0, "xquad_ctx": 4.0,
    "ntrex": 5.0, "ud_pud": 5.0, WRITTEN: 8.0,
}  # fmt: skip
ONCE = dict.fromkeys(TIMES, 1.0) | {
    "taiwan_laws": 0.03, "python_docs": 0.05, "bible_bsb_cuv": 0.03, "cdda": 0.15, "cedict": 0.0,
    "cow_wordnet": 0.0, "cldr": 0.0, "pawsx_devtest": 0.6, "hf_subtitles": 1.0,
    "opensource_guide": 1.0, "bitcoin_org": 1.0, WRITTEN: 1.0,
}  # fmt: skip


def repeated(
    pairs: Iterable[Pair], random: Random, times: Mapping[str, float], usual: float, longest: int
) -> Iterator[Pair]:
    """Yields pairs as often as their source counts."""
    for pair in pairs:
        wanted = times.get(pair.source, usual)
        whole = int(wanted) + (random.random() < wanted - int(wanted))
        if whole and is_balanced(pair) and len(pair.en) < longest:
            yield from [pair] * whole
