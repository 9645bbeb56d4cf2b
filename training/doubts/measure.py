"""How well each doubt mark points at bad translations.

    python -m training.doubts.measure DEV_FOLDER [--package FILE ...] [--sentences N]

The sentences of `dev.en` and `dev.zh` are translated by each package. A sentence is bad when its
chrF against the reference is in the lowest fifth. For each rule the share of sentences it marks is
printed, and how many of those are bad (the rule is worth having from one half on). The scores below
which a sentence is doubted are shown in steps, to choose from, and so is the share of sentences
whose numbers survive, in the references and in the translations.

Then the marks are counted on lines that were read beside their translation by the bundled packages,
`judged.toml`: a mark is worth having where it is on false lines more often than they are false.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.resources import resource_path
from reader.translation.engine import Engine
from reader.translation.packages.store import PackageStore, Route
from reader.translation.sentences.doubt import Judged, confidence
from reader.translation.sentences.numerals import find_numbers, missing_numbers
from reader.untrusted import read_toml
from training.translation.pairs import read_lines, read_pairs

#: Lines that say something their source does not, and lines that do not.
_JUDGED = Path(__file__).with_name("judged.toml")

#: A sentence is bad when so many of the others are better.
LOWEST = 0.2


@dataclass(frozen=True, slots=True)
class Scored:
    """A translated sentence, its reference and its chrF, 0 to 100."""

    translation: Translation
    reference: str
    chrf: float


def main() -> None:
    """Measure the packages named, or the bundled ones."""
    parser = argparse.ArgumentParser()
    parser.add_argument("dev", type=Path, help="folder of dev.en and dev.zh")
    parser.add_argument("--packages", type=Path, default=resource_path("packages"))
    parser.add_argument("--sentences", type=int, default=2000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = PackageStore(Path(folder) / "none", arguments.packages, Path(folder) / "cache")
        for package in store.builtin_packages():
            pair = Pair(package.source, package.target)
            sources = lines(arguments.dev, pair.source, arguments.sentences)
            references = lines(arguments.dev, pair.target, arguments.sentences)
            route = Route(pair, (package,))
            report(package.id, score(route, sources, references))
            report_judged(route, arguments.dev)


def lines(folder: Path, language: str, count: int) -> list[str]:
    """The first sentences of a file of the dev set."""
    return (folder / f"dev.{language}").read_text("utf-8").splitlines()[:count]


def score(route: Route, sources: Sequence[str], references: Sequence[str]) -> list[Scored]:
    """Translate sentences and score each."""
    translations = Engine().translate(sources, route)
    return [
        Scored(t, reference, chrf(t.text, reference))
        for t, reference in zip(translations, references, strict=True)
    ]


def chrf(hypothesis: str, reference: str, order: int = 6, beta: float = 2.0) -> float:
    """Character n-gram F-score of a sentence (Popović 2015), white space left out, 0 to 100."""
    precisions, recalls = [], []
    for size in range(1, order + 1):
        ours, theirs = _ngrams(hypothesis, size), _ngrams(reference, size)
        common = (ours & theirs).total()
        if ours and theirs:
            precisions.append(common / ours.total())
            recalls.append(common / theirs.total())
    if not precisions:
        return 0.0
    precision, recall = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    if not precision + recall:
        return 0.0
    return 100 * (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def _ngrams(text: str, size: int) -> Counter[str]:
    text = "".join(text.split())
    return Counter(text[i : i + size] for i in range(len(text) - size + 1))


def report(name: str, sentences: Sequence[Scored]) -> None:
    """Print the figures of a package."""
    limit = sorted(s.chrf for s in sentences)[int(LOWEST * len(sentences))]
    print(f"\n{name}: {len(sentences)} sentences, the lowest fifth has chrF below {limit:.1f}")
    for doubt in Doubt:
        _row(doubt.value, sentences, limit, partial(_has, doubt))
    _row("any", sentences, limit, lambda s: bool(s.translation.doubts))
    for step in range(12, 26):
        _row(f"below {-step / 10}", sentences, limit, partial(_less_sure, -step / 10))
    _numbers(sentences)


def report_judged(route: Route, folder: Path) -> None:
    """Print how many of the false and the true lines each rule marks."""
    code = route.pair.source
    table = read_toml(_JUDGED.read_bytes())
    news = [pair.sides(code)[0] for pair in read_pairs(folder / "news.tsv.zst")]
    seen = {True: Counter[str](), False: Counter[str]()}
    for judged, texts in (
        (table[code], read_lines(folder / f"dev.{code}")),
        (table["unseen"][code], news),
    ):
        for is_false, name in ((True, "false"), (False, "true")):
            made = Engine().translate([texts[number] for number in judged[name]], route)
            seen[is_false]["lines"] += len(made)
            seen[is_false].update(doubt.value for line in made for doubt in line.doubts)
    print("  of the judged lines:")
    for name in ["lines", *(doubt.value for doubt in Doubt)]:
        print(f"  {name:14}{seen[True][name]:5} false, {seen[False][name]:5} true")


def _has(doubt: Doubt, sentence: Scored) -> bool:
    return doubt in sentence.translation.doubts


def _less_sure(limit: float, sentence: Scored) -> bool:
    t = sentence.translation
    return confidence(Judged(t.source, t.text, t.pair.source, t.pair.target, t.score)) < limit


def _row(
    name: str, sentences: Sequence[Scored], limit: float, marks: Callable[[Scored], bool]
) -> None:
    marked = [s for s in sentences if marks(s)]
    bad = sum(s.chrf < limit for s in marked)
    right = f"{100 * bad / len(marked):5.1f} % of them bad" if marked else ""
    print(
        f"  {name:14}{len(marked):5} marked, {100 * len(marked) / len(sentences):5.1f} %  {right}"
    )


def _numbers(sentences: Sequence[Scored]) -> None:
    """The share of sentences with numbers in which all of them survive."""
    with_numbers = [s for s in sentences if find_numbers(s.translation.source)]
    texts: dict[str, Callable[[Scored], str]] = {
        "references": lambda s: s.reference,
        "translations": lambda s: s.translation.text,
    }
    for name, text in texts.items():
        kept = sum(not missing_numbers(s.translation.source, text(s)) for s in with_numbers)
        print(f"  numbers kept in {name}: {kept} of {len(with_numbers)}")


if __name__ == "__main__":
    main()
