"""How often each source of the parallel text is drawn, early and late in training.

Nearly all open English-Chinese text is law, software, games and dictionaries, while the
reader's pages are news. So a pair counts by how much it resembles news, and the last phase
draws from the news-like part nearly alone.
"""

from __future__ import annotations

from collections.abc import Iterable

# (main phase, last phase). Sources that are not named here are left out; among those are all
# with copyleft software licences, which would oblige whoever passes the package on.
WEIGHTS: dict[str, tuple[float, float]] = {
    "ntrex": (10.0, 10.0),
    "ud_pud": (8.0, 8.0),
    "tico19": (6.0, 5.0),
    "xquad_ctx": (6.0, 6.0),
    "xquad_q": (3.0, 1.0),
    "mlqa_dev_q": (3.0, 1.0),
    "plurality_book": (6.0, 5.0),
    "pawsx_devtest": (3.0, 2.5),
    "tatoeba": (0.8, 0.3),
    "hf_subtitles": (1.0, 0.3),
    "opensource_guide": (1.5, 0.5),
    "bitcoin_org": (2.0, 1.0),
    "prompt_guide": (0.8, 0.2),
    "hf_course": (0.8, 0.2),
    "d2l": (0.6, 0.1),
    "rust_book": (0.4, 0.1),
    "cncf_glossary": (1.0, 0.3),
    "debian_handbook": (0.5, 0.1),
    "react_docs": (0.4, 0.05),
    "vue_docs": (0.4, 0.05),
    "angular_docs": (0.15, 0.01),
    "tf_docs_md": (0.3, 0.03),
    "tf_docs_ipynb": (0.15, 0.01),
    "php_docs": (0.15, 0.01),
    "python_docs": (0.12, 0.01),
    "gnome_help": (0.3, 0.03),
    "taiwan_laws": (0.1, 0.02),
    "bible_bsb_cuv": (0.05, 0.0),
    "cdda": (0.15, 0.03),
    "cedict": (0.3, 0.1),
    "cow_wordnet": (0.1, 0.02),
    "cldr": (3.0, 1.0),
    "news": (8.0, 10.0),
}


def weights_at(names: Iterable[str], fraction: float, last_phase: float = 0.7) -> dict[str, float]:
    """Returns the weight of one pair of each source at a point of the training.

    Args:
        names: Sources to weigh; unknown ones weigh nothing.
        fraction: How much of the training is over, 0 to 1.
        last_phase: Where the last phase begins; the weights glide into it over a tenth.
    """
    late = min(1.0, max(0.0, (fraction - last_phase) / 0.1))
    weights = {}
    for name in names:
        early_weight, late_weight = WEIGHTS.get(name, (0.0, 0.0))
        weights[name] = early_weight * (1.0 - late) + late_weight * late
    return weights
