"""From a lexicon to rules of normalisation: what text becomes, the longest rule first.

A rule sees only the text from where it begins; it cannot ask what follows. So English rules begin
with the space before a word, and where a rule would fit the beginning of a longer word that is
known, that word is a rule, too, as itself. Phrases whose last word begins many others are left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from pypinyin import lazy_pinyin

from training.translation.numerals import chinese_numbers, english_numbers
from training.translation.words import GRAMMAR

_FUNCTION = {
    "the": "", "an": "", "to": "", "of": "", "is": "是", "are": "是", "was": "", "were": "",
    "be": "", "been": "", "being": "", "has": "", "have": "", "had": "", "that": "", "which": "",
    "it": "它", "and": "和", "or": "或", "in": "在", "on": "在", "at": "在", "for": "为",
    "with": "与", "by": "由", "from": "从", "as": "作为", "not": "不", "but": "但", "this": "这",
    "these": "这些", "those": "那些", "he": "他", "she": "她", "they": "他们", "we": "我们",
    "you": "你", "his": "他的", "her": "她的", "their": "他们的", "our": "我们的", "its": "其",
    "who": "", "will": "将", "would": "将", "can": "可以", "could": "可以", "may": "可能",
    "than": "比", "into": "进入", "about": "关于", "after": "之后", "before": "之前", "if": "如果",
    "there": "有", "so": "所以", "no": "没有", "also": "也", "more": "更多", "most": "最",
    "all": "所有", "one": "一", "two": "两", "three": "三", "what": "什么", "when": "当",
    "where": "哪里", "how": "如何", "do": "", "does": "", "did": "",
}  # fmt: skip
_OPENING = (
    "The In On At It He She We But And As If For They This That There With From After When To By "
    "Not No You An Do Does Is Are What Who How Why Where His Her Its Our Their My More Most All "
    "Some One Two New Many Each Only Both Now Then Here Such Even Over Last Next Old"
)
_STARTERS = frozenset(_OPENING.split())
_FIXED_ENGLISH = {
    "'s": "的", "’s": "的", " a": "", "-led": "领导的", "-based": "的", " people's": "人们的",
    " people’s": "人们的", " US": "美国", " UK": "英国", " EU": "欧盟", " UN": "联合国",
    " U.S.": "美国", " U.K.": "英国", "U.S.": "美国", "U.K.": "英国",
    ",": "，", ".": "。", "?": "？", "!": "！", ":": "：", ";": "；", "(": "（", ")": "）",
}  # fmt: skip
_KEPT_ENGLISH = (
    " Mr.", " Mrs.", " Ms.", " Dr.", " St.", " Jr.", " Inc.", " Co.", " Ltd.", " No.", " vs.",
    "www.", ".com", ".org", ".net", ".cn", ".gov", ".edu", ".html", ".htm", "://",
)  # fmt: skip
_FIXED_CHINESE = {
    "，": ", ", "。": ". ", "、": ", ", "；": "; ", "：": ": ", "？": "? ", "！": "! ", "《": " “",
    "》": "” ", "“": " “", "”": "” ", "（": " (", "）": ") ", "·": " ", "•": " ", "—": "—",
    "…": "...", "％": "%",
}  # fmt: skip
_SILENT = "了着地得的所们个之把被吧吗呢啊"
_SEEN = 30
_CROWDED = 0.1


class Beginnings:
    """Tells how much of what begins with a word goes on as another word."""

    def __init__(self, frequency: Mapping[str, int]) -> None:
        """Takes how often words were seen."""
        self._frequency = frequency
        self._words = sorted(frequency)

    def crowd(self, word: str) -> float:
        """Returns the frequency of longer words, plurals apart, against the word's own."""
        place, longer = bisect_right(self._words, word), 0
        while place < len(self._words) and self._words[place].startswith(word):
            longer += self._frequency[self._words[place]] * (self._words[place] != f"{word}s")
            place += 1
        return longer / (self._frequency.get(word, 0) + 1)


def _without_parts(table: Mapping[str, str], cut: str) -> dict[str, str]:
    """Leaves out phrases that their parts would give anyway."""
    kept: dict[str, str] = {}
    for phrase in sorted(table, key=lambda text: len(text.split(cut) if cut else text)):
        parts = phrase.split(cut) if cut else list(phrase)
        if len(parts) > 1 and _assembled(parts, kept, cut) == table[phrase]:
            continue
        kept[phrase] = table[phrase]
    return kept


def _assembled(parts: list[str], table: Mapping[str, str], cut: str) -> str | None:
    """Returns what the longest rules first would make of a phrase without its own rule."""
    out, start = [], 0
    while start < len(parts):
        longest = len(parts) - 1 if start == 0 else len(parts)
        for end in range(longest, start, -1):
            made = table.get(cut.join(parts[start:end]))
            if made is not None:
                out.append(made)
                start = end
                break
        else:
            return None
    return "".join(out) if cut else " ".join(filter(None, out))


def _inflected(table: Mapping[str, str], frequency: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yields seen forms of known words that have no translation of their own."""
    for word, made in table.items():
        if len(word) < 4 or not word.isalpha():
            continue
        stem = word.removesuffix("e")
        plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
        for form in (plural, f"{stem}ed", f"{stem}ing", f"{word}es", f"{word}ly"):
            if form in frequency and form not in table:
                yield form, made


def _english_forms(
    phrase: str, made: str, lexicon: Mapping[str, Mapping[str, int]], case: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yields the rules of one entry: inside a sentence, beginning it, in capitals, quoted."""
    words = phrase.split(" ")
    usual = " ".join(case.get(word, word) for word in words)
    seen = lexicon["frequency"].get(phrase, 0) >= _SEEN
    if len(words) == 1 and usual[0].isupper() and len(phrase) < 4 and phrase not in _FUNCTION:
        return
    yield f" {usual}", made
    if usual != phrase and len(phrase) > 3:
        yield f" {phrase}", made
    first = usual[:1].upper() + usual[1:]
    if len(first) >= 5 or first in _STARTERS:
        yield first, made
    if len(words) > 1:
        if len(phrase) > 8:
            yield f" {' '.join(word.capitalize() for word in words)}", made
        return
    if len(phrase) >= 4 or (phrase in _FUNCTION and len(phrase) >= 2):
        yield f" {phrase.upper()}", made
    if len(phrase) >= 4 and (phrase in _FUNCTION or (seen and len(phrase) >= 5)):
        yield f" {phrase.capitalize()}", made
    if seen and len(phrase) >= 5:
        yield f"-{phrase}", made
    if seen and len(phrase) >= 3:
        yield from ((mark + phrase, mark.replace("(", "（") + made) for mark in '“"(‘')


def english_rules(
    lexicon: Mapping[str, Mapping[str, str]], frequency: Mapping[str, int]
) -> dict[str, str]:
    """Returns rules for English text."""
    beginnings, case = Beginnings(frequency), lexicon["case"]
    table = {}
    for phrase, made in lexicon["to_chinese"].items():
        words = phrase.split(" ")
        last = words[-1]
        loose = last in _FUNCTION or last in GRAMMAR or len(last) < 3
        if not phrase[:1].isalpha():
            continue
        if len(words) == 1 or not (loose or beginnings.crowd(last) > _CROWDED):
            table[phrase] = made
    table = _without_parts(table | _FUNCTION, " ")
    table |= dict(_inflected({w: m for w, m in table.items() if " " not in w}, frequency))
    rules: dict[str, str] = {}
    for phrase, made in table.items():
        for text, result in _english_forms(phrase, made, {"frequency": frequency}, case):
            rules.setdefault(text, result)
    rules |= {f" {word.capitalize()}": _FUNCTION[word] for word in ("of", "the", "and", "for")}
    rules |= english_numbers() | _FIXED_ENGLISH | {text: text for text in _KEPT_ENGLISH}
    _keep_longer_words(rules, {case.get(word, word) for word in frequency} | set(frequency))
    return rules


def _keep_longer_words(rules: dict[str, str], words: set[str]) -> None:
    """Adds known words as themselves where a rule would bite off their beginning.

    Each first character needs a stand-in when the rules are compiled, and there are not enough for
    all capitals; few words begin with the five left out.
    """
    for word in words:
        spaced = f" {word}"
        if spaced not in rules and any(spaced[:end] in rules for end in range(2, len(spaced))):
            rules[spaced] = spaced
        begun = word[0].upper() + word[1:]
        bare = begun[0] not in "QUXYZ" and begun not in rules
        if bare and any(begun[:end] in rules for end in range(2, len(begun))):
            rules[begun] = begun


def chinese_rules(lexicon: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Returns rules for Chinese text; a character that nobody knows is told by its sound."""
    table = dict(lexicon["to_english"]) | dict.fromkeys(_SILENT, "")
    rules = {text: f" {made}" if made else "" for text, made in _without_parts(table, "").items()}
    rules |= chinese_numbers() | _FIXED_CHINESE
    for code in range(0x4E00, 0x9FA6):
        sound = lazy_pinyin(chr(code))[0]
        if chr(code) not in rules and sound.isascii():
            rules[chr(code)] = f" {sound.capitalize()}"
    return rules
