"""From what is known to the two packages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from training.translation.counting.ascent import better
from training.translation.counting.knowledge import Knowledge, Text
from training.translation.counting.selection import TIMES
from training.translation.package import copier, normalizer, pieces
from training.translation.package.decode import Decoding
from training.translation.package.readme import readme
from training.translation.package.shape import Shape
from training.translation.package.write import Description, specification, write
from training.translation.pairs import read_lines, read_pairs
from training.translation.rules import chinese, english, grammar
from training.translation.rules.joints import joints
from training.translation.rules.order import of_phrases
from training.translation.rules.rewrite import Rewriter
from training.translation.rules.times import behind_verbs, ends_of_times
from training.translation.rules.vocabulary import Sources
from training.translation.sources import WEIGHTS
from training.translation.words import beside, chinese_words
from training.translation.written.entries import (
    Entry,
    named,
    pair_files,
    read_lexicon,
    read_written_pairs,
)

VERSION = "2.0"
#: The network copies, so nothing is to be searched, and what stands twice may stand twice.
DECODING = Decoding(
    beam_size=1,
    repetition_penalty=1.0,
    no_repeat_ngram_size=0,
    max_input_length=240,
    max_decoding_length=255,
)
_PIECES = 16_000
#: Sources whose pairs are counted so many times are near to news.
_NEAR = 2
#: Marks of the other language before which its words leave a space that does not belong there.
_CLOSING = ",.;:?!)%”’]"
#: Marks of Chinese, which stands without the space before them.
_OPENING = "“‘（"


def read_text(data: Path, dictionary: Path) -> Text:
    """Returns the text to count in; news lines that are also development text are left out."""
    pairs = [p for p in read_pairs(data / "train.tsv.zst") if p.source in WEIGHTS]
    pairs += read_written_pairs(pair_files())
    held = {line.strip() for code in ("en", "zh") for line in read_lines(data / f"dev.{code}")}
    english, chinese_lines = (
        [
            line
            for name in names
            for line in read_lines(data / "mono" / name)
            if line.strip() not in held
        ]
        for names in (["news.en.txt"], ["news.zh.txt", "wiki_bucc.zh.txt"])
    )
    return Text(pairs, english, chinese_lines, dictionary)


def rules_of(known: Knowledge, text: Text, from_code: str) -> dict[str, str]:
    """Returns the rules of one direction."""
    lexicon = {code: read_lexicon(code) for code in ("en", "zh")}
    if from_code == "en":
        entries = [*lexicon["en"], *named(lexicon["en"], lexicon["zh"])]
        measures = {e.word: e.more or "个" for e in lexicon["zh"] if e.pos == "n"}
        return _english_rules(known, text, entries, known.measures | measures)
    entries = [*lexicon["zh"], *named(lexicon["zh"], lexicon["en"])]
    sources = chinese.Sources(known.to_english, entries, known.forms, known.articles)
    table = chinese.whole_table(sources)
    return chinese.chinese_rules(table, joints(table, text.chinese))


def _english_rules(
    known: Knowledge, text: Text, entries: list[Entry], measures: Mapping[str, str]
) -> dict[str, str]:
    texts = [*text.english, *(pair.en for pair in text.pairs)]
    sources = Sources(
        table=known.to_chinese,
        entries=entries,
        case=known.case | grammar.written_case(entries),
        frequency=known.frequency,
        passive=known.passive,
        measures=measures,
        turned=of_phrases(text.english, entries),
        beside=beside(texts),
        texts=texts,
        news=[*text.english, *(p.en for p in text.pairs if TIMES.get(p.source, 0) >= _NEAR)],
    )
    table = grammar.written_table(sources)
    written = {key.lower() for key in table}
    found = better(grammar.merged(sources), known.choices, text.pairs, written)
    timed = {**dict(behind_verbs(entries, table, sources.beside)), **dict(ends_of_times())}
    return english.english_rules(replace(sources, better=found, timed=timed))


def tokenizer(rules: Mapping[str, str], text: Text, from_code: str) -> pieces.Model:
    """Returns the tokenizer that reads one language as words of the other."""
    words: Counter[str] = Counter()
    rewriter = Rewriter(rules)
    lines = text.english if from_code == "en" else text.chinese
    for line in lines[:: max(1, len(lines) // 20_000)]:
        made = rewriter.apply(line)
        if from_code == "en":
            words.update(word for word in chinese_words(made) if len(word) < 7)
        else:
            words.update(pieces.SPACE + word for word in made.split() if word.isalpha())
    characters = {c for made in rules.values() for c in made if ord(c) > 0x7F} | set(_ASCII)
    marks = [pieces.SPACE + c for c in _CLOSING + _OPENING]
    model = pieces.counted(words, characters, _PIECES, marks)
    normalizer.put_into(model, rules)
    return model


_ASCII = [chr(code) for code in range(0x21, 0x7F)]


def build(known: Knowledge, text: Text, codes: tuple[str, str], data: Path, out: Path) -> Path:
    """Writes the package of one direction and returns where it is."""
    rules = rules_of(known, text, codes[0])
    model = tokenizer(rules, text, codes[0])
    names = pieces.names(model)
    shape = Shape(len(names), len(names), encoder_layers=1, decoder_layers=1)
    alone = _CLOSING if codes[1] == "en" else _OPENING
    same = {pieces.SPACE + c: c for c in alone}
    weights = copier.weights(shape, {names.index(a): names.index(b) for a, b in same.items()})
    spec = specification(weights, shape, copier.place_table(shape), (names, names))
    described = Description(*codes, VERSION, DECODING, readme(*codes, data, _notes(len(rules))))
    target = out / f"{described.stem}.argosmodel"
    write(target, described, spec, model)
    return target


def _notes(rules: int) -> str:
    return (
        "Looks words and phrases up and writes them in the order of the original: a rough first "
        "translation without a connection, until a better package is installed.\n\n"
        "Made by `python -m training.translation` of Bilingual Reader from a lexicon and sentence "
        "pairs written by hand for it (CC BY-SA 4.0, the authors of Bilingual Reader), from "
        f"CC-CEDICT (cc-cedict.org, CC BY-SA 4.0) and from the text below; {rules} rules. "
        "The package is under CC BY-SA 4.0."
    )
