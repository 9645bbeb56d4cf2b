"""`python -m training.translation.scoring.classes --data DATA`: glaring faults, counted by class.

Counted are the lines of `news.tsv.zst` that nothing is learned from: a tenth of it, both ways. A
class is told by what stands in the source and what was made of it, so that a count is a bound from
below; it says what changed, not how much is right.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.resources import resource_path
from reader.translation.model import Model
from reader.translation.packages.store import PackageStore, ready
from reader.translation.sentences.doubt import Judged, doubts
from training.translation.contexts import is_held_out
from training.translation.pairs import read_pairs

Fault = Callable[[str, str], bool]


def _beside(source: str, made: str, *, but: str = "(?!)") -> Fault:
    """Returns what tells a fault by a pattern of the source, one of the translation, and none."""
    there, wrong, right = re.compile(source), re.compile(made), re.compile(but)
    return lambda text, said: bool(
        there.search(text) and wrong.search(said) and not right.search(text)
    )


def _denied(language: str, target: str) -> Fault:
    def lost(text: str, said: str) -> bool:
        judged = Judged(text, said, language, target, 0.0)
        return any(doubt.value == "negation" for doubt in doubts(judged))

    return lost


#: Words of money, of raids, of research: beside these another meaning is meant.
_MONEY = r"\b(?:raised?|raising|invest\w*|lenders?|debt|equity|venture|shareholders?)\b"
_RAID = r"\b(?:missiles?|drones?|rockets?|bomb\w*|air ?strikes?|jets)\b"
_CLASSES: dict[str, dict[str, Fault]] = {
    "en": {
        "who as the WHO": _beside(r"\b[Ww]ho\b", "世卫", but="WHO|World Health"),
        "toll as the dead": _beside(
            r"\btolls?\b", "死亡人数", but=r"(?i)death|dead|died|kill|casualt|victim|lives|virus"
        ),
        "capital as a city": _beside(rf"(?=.*\bcapital\b)(?=.*{_MONEY})", "首都"),
        "people as figures": _beside(
            r"\b(?:opposition|political|public|prominent|senior|religious|leading) figures?\b",
            "数字",
        ),
        "strikes as walk-outs": _beside(rf"(?=.*\bstrikes?\b)(?=.*{_RAID})", "罢工"),
        "trials as of courts": _beside(
            r"\b(?:clinical|drug|vaccine) trials?\b|\btrials? of (?:a|the) (?:drug|vaccine)", "审判"
        ),
        "teams that play as staff": _beside(
            r"(?=.*\bteams?\b)(?=.*\b(?:match|league|scored|season|coach|cup)\b)", "团队"
        ),
        "tested positive as positive": _beside(r"\btested positive\b|\bpositive cases\b", "积极"),
        "fired as shot": _beside(r"\bfired (?:its|his|her|their|the coach|workers)\b", "开火"),
        "captured by": _beside(r"\b(?:rebels|forces|troops|militants) seized\b", "被扣押"),
        "was not": _beside(r"\b(?:was|were) not \w+ed\b", "不是(?!因|由|在|一)"),
        "letters of money": _beside(r"[£$€¥][\d.]+[kmb]\b", r"\d[kmb](?![a-z])|[\d元]m"),
        "points in abbreviations": _beside(r"\b(?:[A-Za-z]\.){2,}", "[A-Za-z]。[A-Za-z]。"),
        "said twice": _beside("", "([\u4e00-\u9fff]{2,3})\\1(?![\u4e00-\u9fff]?·)"),
        "a word left": _beside(r"\b[a-z]{5,}\b", r"(?<![A-Za-z.@/-])[a-z]{5,}(?![A-Za-z.@/-])"),
        "denial lost": _denied("en", "zh"),
    },
    "zh": {
        "denial lost": _denied("zh", "en"),
        "did not with a past": _beside("没", r"\bdid not \w+(?<!ne)ed\b", but="没需"),
        "except … outside": _beside("除.{1,12}[以之]?外", r"\boutside,"),
        "will with a past": _beside("", r"\b(?:will|would|may|can) [a-z]{3,}(?<!n)ed\b"),
        "two times for tripled": _beside("增[加长]了?两倍", "two times|2 times"),
        "characters left": _beside("", "[\u3400-\u9fff]"),
    },
}


def counted(source: str, texts: Sequence[str], made: Sequence[str]) -> dict[str, int]:
    """Counts the faults of translations by their class.

    Args:
        source: the language of the texts.
        texts: sentences.
        made: a translation for each.
    """
    pairs = list(zip(texts, made, strict=True))
    return {
        name: sum(is_fault(text, said) for text, said in pairs)
        for name, is_fault in _CLASSES[source].items()
    }


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.scoring.classes", description=__doc__
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of news.tsv.zst")
    options = parser.parse_args()
    pairs = [p for p in read_pairs(options.data / "news.tsv.zst") if is_held_out(p)]
    store = PackageStore(Path("none"), resource_path("packages"), Path("build") / "starter")
    for package in map(ready, store.builtin_packages()):
        texts = [pair.sides(package.source)[0] for pair in pairs]
        made = [sentence.text for sentence in Model(package).translate(texts)]
        print(f"{package.source}: {len(texts)} lines")
        for name, count in counted(package.source, texts, made).items():
            print(f"  {name:28}{count:5}")


if __name__ == "__main__":
    main()
