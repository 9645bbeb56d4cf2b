"""What grammar adds to the English words and phrases that were written or counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from training.translation.rules.forms import forms_of
from training.translation.rules.vocabulary import Sources
from training.translation.written.entries import NOTHING, Entry

#: A verb stands behind these, where the same letters may also be a noun.
_BEFORE_VERBS = {
    "to": "", "will": "将", "would": "将", "can": "可以", "could": "可以", "should": "应该",
    "may": "可能", "might": "可能", "must": "必须", "not": "不", "they": "他们", "we": "我们",
    "cannot": "不能", "can't": "不能", "don't": "不", "didn't": "没有", "did not": "没有",
    "do not": "不", "does not": "不", "will not": "不会", "won't": "不会", "would not": "不会",
    "could not": "无法", "couldn't": "无法", "should not": "不应", "helped": "帮助", "help": "帮助",
    "have to": "必须",
    "has to": "必须",
    "had to": "不得不",
    "want to": "想",
    "wants to": "想",
    "need to": "需要",
    "able to": "能够",
    "going to": "将",
    "expected to": "预计",
    "trying to": "试图",
    "agreed to": "同意",
    "decided to": "决定",
    "plans to": "计划",
    "hopes to": "希望",
}  # fmt: skip
_PEOPLE = "者员客生师民工手"
_BE = ("is", "are", "was", "were", "been", "be", "being")
_HAVE = ("has", "have", "had")
#: What grammar puts before a word; no sentence of news begins so.
LINKS = frozenset([*_BE, *_HAVE, "and", *(words.split(" ")[0] for words in _BEFORE_VERBS)])
_COUNTS = {
    "two": "两", "three": "三", "four": "四", "five": "五", "six": "六", "seven": "七",
    "eight": "八", "nine": "九", "ten": "十", "several": "几", "a few": "几",
}  # fmt: skip
#: Verbs that end with these are done to nobody: nothing is participated in.
_PREPOSITIONS = frozenset(["of", "to", "in", "on", "by", "at", "for", "from", "with"])


def written_table(sources: Sources) -> dict[str, str]:
    """Returns Chinese for every form of what was written by hand, with what grammar adds."""
    plain: dict[str, str] = {}
    verbs: dict[str, str] = {}
    grammar: dict[str, str] = {}
    bases: set[str] = set()
    adjectives = {entry.word for entry in sources.entries if entry.pos == "adj"}
    for entry in sources.entries:
        made = "" if entry.made == NOTHING else entry.made
        is_verb = entry.pos == "v" and not entry.word.startswith("be ")  # nothing is "been been"
        for form in forms_of(entry):
            text = form.text if entry.pos in ("name", "phr") else form.text.lower()
            target = verbs if is_verb else plain
            target[text] = _compared(made, form.kind)
            target[text.replace("'", "’")] = target[text]
            if is_verb:
                bases |= {text} if form.kind == "base" else set()
                grammar |= _verb_phrases(text, form.kind, made, sources.passive)
            elif text in adjectives:  # "a senior" may be "a senior official"
                continue
            elif form.kind == "plural" or (entry.pos == "n" and form.text == entry.word):
                grammar |= _noun_phrases(text, form.kind, made, sources.measures)
    grammar |= {
        f"and {text}": f"并{made}" for text, made in verbs.items() if made and text not in plain
    }
    # Where noun and verb look alike, the noun is meant unless something before asks for a verb.
    for text in sorted(plain.keys() & verbs.keys()):  # in the same order in every run
        if plain[text] != verbs[text]:
            grammar |= {
                f"{before} {text}": said + verbs[text] for before, said in _BEFORE_VERBS.items()
            }
    grammar |= _behind(bases, verbs, grammar.keys() | sources.table.keys(), sources.beside)
    return grammar | verbs | plain


def _behind(
    bases: Set[str], verbs: Mapping[str, str], taken: Set[str], beside: Set[str]
) -> dict[str, str]:
    """Returns verbs of several words behind what asks for verbs.

    "to call" must not take the beginning of "to call off".
    """
    found = {}
    for text in sorted(bases):
        first, _, rest = text.partition(" ")
        for before, said in _BEFORE_VERBS.items():
            seen = f"{before.rpartition(' ')[2]} {first}" in beside
            if rest and seen and f"{before} {first}" in taken:
                found[f"{before} {text}"] = said + verbs[text]
    return found


def _compared(made: str, kind: str) -> str:
    if kind in ("more", "most") and made:
        return f"{'更' if kind == 'more' else '最'}{made}"
    return made


def _verb_phrases(text: str, kind: str, made: str, passive: frozenset[str]) -> dict[str, str]:
    if kind == "participle" and made:
        has = {f"{have} {text}": f"已{made}" for have in _HAVE}
        if " " in text and text.rsplit(" ", 1)[1] in _PREPOSITIONS:
            return has
        by = f"被{made}" if made in passive else made
        found = {f"{be} {text}": by for be in _BE}
        found |= {f"{be} {text} by": f"被{made}" if made in passive else f"由{made}" for be in _BE}
        return found | has | {f"{have} been {text}": f"已{by}" for have in _HAVE}
    if kind == "ing" and made:
        return {f"{be} {text}": f"正在{made}" for be in ("is", "are", "was", "were")}
    return {}


def _noun_phrases(text: str, kind: str, made: str, measures: Mapping[str, str]) -> dict[str, str]:
    measure = measures.get(made) or ("名" if made[-1:] in _PEOPLE else "")
    if not (measure and made):
        return {}
    if kind == "plural":
        found = {f"{count} {text}": f"{said}{measure}{made}" for count, said in _COUNTS.items()}
        found[f"more {text}"] = f"更多{made}"
        return found | {f"{digit} {text}": f"{digit}{measure}{made}" for digit in range(10)}
    article = "an" if text[0] in "aeiou" else "a"
    found = {f"{one} {text}": f"一{measure}{made}" for one in (article, "one")}
    each = {f"{every} {text}": f"每{measure}{made}" for every in ("every", "each")}
    return found | each | {f"this {text}": f"这{measure}{made}"}


def merged(sources: Sources) -> dict[str, str]:
    """Returns the whole table: what was counted, overruled by what was written."""
    written = written_table(sources)
    table = dict(sources.table)
    for phrase in list(table):
        # A counted phrase that only adds an article says less surely what the written word says.
        bare = phrase.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        if bare != phrase and bare in written:
            del table[phrase]
    # Names before words: "gates" is no Gates.
    texts = sorted(written, key=str.islower)
    table |= dict(sources.turned) | {text.lower(): written[text] for text in texts}
    return table | dict(sources.better)


def written_case(entries: Iterable[Entry]) -> dict[str, str]:
    """Returns how the words of written names are written."""
    entries = list(entries)
    common = {entry.word for entry in entries if entry.pos != "name"}
    names = (entry.word for entry in entries if entry.pos == "name" and " " not in entry.word)
    return {name.lower(): name for name in names if name.lower() not in common}
