"""The table of the signs that the model weighs: of a block, of a block in its page, of a page.

It is read by what measures, weighs, guards, explains and fits, and holds nothing but words and
numbers, so that the window can show reasons before anything is judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What a sign is taken from; each is a module of this package."""

    PLACE = "place"
    WORDS = "words"
    SHAPE = "shape"
    TRACES = "traces"
    SCRIPTS = "scripts"
    LANGUAGE = "language"
    DISGUISE = "disguise"
    LINKS = "links"
    MARKUP = "markup"
    NEIGHBOURS = "neighbours"
    WHOLE = "whole"


class Of(StrEnum):
    """What a sign of a block in its page is weighed for."""

    ALL = "all"
    BARE = "bare"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a sign tells a person: a code, words with "{detail}", and from which value on."""

    code: str
    words: str
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Signal:
    """One sign.

    Attributes:
        name: that of the function in the module of the group, and of the weight in the model.
        group: what it is taken from.
        structural: whether it tells of more than words: of form, place, links or markup.
        against: whether it speaks against spam; all others speak for it.
        weight: log-odds set by hand, of what is certain but too rare to be learned; None is fitted,
            0 only explains or guards.
        ground: the reason it gives, if any.
        of: what it is weighed for, in the step of the page.
    """

    name: str
    group: Group
    structural: bool = False
    against: bool = False
    weight: float | None = None
    ground: Ground | None = None
    of: Of = Of.ALL


_TERMS = Ground("terms", "uses the words of such spam: {detail}")

_ORNAMENTED = Ground("ornamented", "has an address among ornaments")

#: The signs of a block by itself; those that give reasons in the order of how much these tell.
SIGNALS: tuple[Signal, ...] = (
    Signal(
        "concealed", Group.PLACE, structural=True, weight=0.0,
        ground=Ground("hidden", "is kept from being seen: {detail}"),
    ),
    Signal(
        "outside", Group.PLACE, structural=True, weight=0.0,
        ground=Ground("outside", "stands after the end of the page"),
    ),
    Signal(
        "strangers", Group.LINKS, structural=True, weight=0.0,
        ground=Ground(
            "strangers", "links to {detail} sites that have nothing to do with the page", above=1.9
        ),
    ),
    Signal(
        "lead_in", Group.TRACES, structural=True, weight=8.0,
        ground=Ground("lead-in", "begins with the sentence of a known spam kit"),
    ),
    Signal(
        "residue", Group.TRACES, structural=True, weight=8.0,
        ground=Ground("residue", "is left over from the random tags of a spam kit"),
    ),
    Signal(
        "echoed", Group.TRACES, structural=True, weight=4.0,
        ground=Ground("echoed", "stands at the top and at the bottom, word for word"),
    ),
    Signal("strong", Group.WORDS, ground=_TERMS),
    Signal("strong_hits", Group.WORDS),
    Signal("plain", Group.WORDS, ground=_TERMS),
    Signal("weak", Group.WORDS),
    Signal("density", Group.WORDS),
    Signal("strong_rate", Group.WORDS),
    Signal("chain_hits", Group.WORDS, structural=True),
    Signal("strong_chain", Group.WORDS, structural=True, weight=2.5),
    Signal(
        "pitch", Group.WORDS, structural=True, weight=1.8,
        ground=Ground("pitch", "offers, promises and presses all at once", above=0.5),
    ),
    Signal(
        "refrain", Group.WORDS, structural=True, weight=5.0,
        ground=Ground("refrain", "says the same word again and again: {detail}"),
    ),
    Signal(
        "chain", Group.PLACE,
        ground=Ground("chain", "is a chain of {detail} search terms, no sentence"),
    ),
    Signal(
        "brand", Group.SHAPE, structural=True, weight=2.5,
        ground=Ground("brand", "names like {detail}"),
    ),
    Signal(
        "ways_in", Group.SHAPE, structural=True, weight=4.0,
        ground=Ground("ways-in", "names site after site, each with a way to get in"),
    ),
    Signal(
        "twin", Group.TRACES,
        ground=Ground("twin", "the same phrases stand at the top and at the bottom of the page"),
    ),
    Signal("twin_chain", Group.SHAPE, structural=True),
    Signal(
        "alien_script", Group.SCRIPTS,
        ground=Ground("other-script", "is in another script than the page"),
    ),
    Signal(
        "alien_han", Group.SCRIPTS, structural=True, weight=3.5,
        ground=Ground("simplified", "is in simplified characters on a traditional page"),
    ),
    Signal("alien_hits", Group.SCRIPTS, structural=True, weight=3.0),
    Signal("alien_pieces", Group.SCRIPTS, structural=True, weight=2.5),
    Signal("domain", Group.SHAPE, structural=True),
    Signal(
        "glued", Group.SHAPE, structural=True,
        ground=Ground("addresses", "has addresses run into its text"),
    ),
    Signal(
        "tags", Group.SHAPE, structural=True, weight=4.0,
        ground=Ground("tags", "has the tags of links written out"),
    ),
    Signal(
        "scraps", Group.SHAPE, structural=True, weight=8.0,
        ground=Ground("scraps", "is made of scraps of letters"),
    ),
    Signal(
        "comments", Group.TRACES, structural=True, weight=4.0,
        ground=Ground("comment", "is what comment robots say"),
    ),
    Signal(
        "repeats", Group.LANGUAGE,
        ground=Ground("repeats", "repeats the same words over and over", above=0.15),
    ),
    Signal(
        "same_word", Group.LANGUAGE, weight=0.0,
        ground=Ground("same-word", "has the same word in most of its parts", above=0.6),
    ),
    Signal(
        "density_all", Group.WORDS,
        ground=Ground("stuffed", "is stuffed with search words", above=0.5),
    ),
    Signal("keyword_line", Group.TRACES, structural=True, weight=2.5),
    Signal("spliced", Group.TRACES, structural=True, weight=3.0),
    Signal(
        "gibberish", Group.LANGUAGE,
        ground=Ground("salad", "is words in a heap, no language", above=0.4),
    ),
    Signal(
        "functionless", Group.LANGUAGE,
        ground=Ground("functionless", "lacks the small words of running text", above=0.7),
    ),
    Signal(
        "calls", Group.LANGUAGE,
        ground=Ground("calls", "speaks as advertising does", above=0.5),
    ),
    Signal("reports", Group.LANGUAGE, against=True),
    Signal(
        "look_alikes", Group.DISGUISE, structural=True,
        ground=Ground("look-alikes", "has words with letters of two alphabets"),
    ),
    Signal(
        "masked", Group.DISGUISE, structural=True, weight=3.0,
        ground=Ground("masked", "writes its words so that programs miss them"),
    ),
    Signal(
        "invisible", Group.DISGUISE, weight=0.0,
        ground=Ground("invisible", "has invisible characters inside its words"),
    ),
    Signal(
        "fancy", Group.DISGUISE, weight=0.0,
        ground=Ground("fancy", "is written in letters made for show"),
    ),
    Signal(
        "mojibake", Group.DISGUISE, structural=True, weight=5.5,
        ground=Ground("mojibake", "is garbled letters of another script"),
    ),
    Signal(
        "domains", Group.DISGUISE, structural=True, weight=0.0,
        ground=Ground("domains", "is addresses run together"),
    ),
    Signal("framed", Group.DISGUISE, structural=True, weight=4.0, ground=_ORNAMENTED),
    Signal("ornamented", Group.DISGUISE, structural=True, weight=0.0, ground=_ORNAMENTED),
    Signal(
        "contact", Group.DISGUISE, structural=True,
        ground=Ground("contact", "names an account to write to"),
    ),
    Signal("inside", Group.LINKS, against=True),
    Signal("foreign_links", Group.LINKS),
    Signal("hidden_links", Group.MARKUP),
    Signal("hidden_strangers", Group.MARKUP, weight=5.0),
    Signal("edge", Group.PLACE),
    Signal("title", Group.PLACE, against=True, weight=-0.75),
    Signal("length", Group.PLACE, against=True),
    Signal("furniture", Group.PLACE, against=True),
    Signal("wordless", Group.PLACE, against=True),
)  # fmt: skip

#: The signs of a block in its page.
PAGE_SIGNALS: tuple[Signal, ...] = (
    Signal(
        "after_lead_in", Group.NEIGHBOURS, structural=True, weight=3.5, of=Of.BARE,
        ground=Ground("after-lead-in", "follows the sentence of a known spam kit"),
    ),
    Signal("own", Group.NEIGHBOURS),
    Signal("between", Group.NEIGHBOURS, structural=True),
    Signal(
        "beside", Group.NEIGHBOURS, structural=True,
        ground=Ground("beside", "stands among other spam", above=0.5),
    ),
    Signal(
        "near", Group.NEIGHBOURS, structural=True,
        ground=Ground("hot-page", "the page has {detail} more such parts", above=0.7),
    ),
    Signal("bare_seeds", Group.NEIGHBOURS, of=Of.PROSE),
    Signal(
        "gibberish", Group.NEIGHBOURS, structural=True, weight=4.0,
        ground=Ground("heap", "the page is words in a heap, no language", above=0.5),
    ),
    Signal("brands", Group.NEIGHBOURS, structural=True),
    Signal("named", Group.NEIGHBOURS, structural=True, weight=1.5, of=Of.BARE),
    Signal("share", Group.NEIGHBOURS),
    Signal("head", Group.NEIGHBOURS),
    Signal("furniture", Group.NEIGHBOURS, against=True, of=Of.BARE),
    Signal("wordless", Group.NEIGHBOURS, against=True, of=Of.BARE),
    Signal("unlike_seeds", Group.NEIGHBOURS, against=True),
    Signal("lonely", Group.NEIGHBOURS, against=True),
    # A paragraph without a word of spam is left alone: to lose one costs more than labels can say.
    Signal("hitless", Group.NEIGHBOURS, against=True, weight=-2.0, of=Of.PROSE),
)  # fmt: skip

#: The signs of a page as a whole.
WHOLE_SIGNALS: tuple[Signal, ...] = (
    Signal(
        "telling", Group.WHOLE, structural=True,
        ground=Ground("page-terms", "most of it is about such things: {detail}", above=0.5),
    ),
    Signal(
        "flagged", Group.WHOLE, structural=True,
        ground=Ground("page-flagged", "most of its parts are spam by themselves", above=0.5),
    ),
    Signal(
        "calls", Group.WHOLE, weight=2.5,
        ground=Ground("page-calls", "it speaks to you as advertising does", above=0.4),
    ),
    Signal("strong", Group.WHOLE),
    Signal("plain", Group.WHOLE, weight=0.0),
    Signal(
        "head", Group.WHOLE,
        ground=Ground("page-head", "its first lines use the words of such spam"),
    ),
    Signal(
        "brands", Group.WHOLE, weight=3.0,
        ground=Ground("page-brands", "it names made-up brands", above=0.1),
    ),
    Signal(
        "gibberish", Group.WHOLE, weight=5.0,
        ground=Ground("page-salad", "much of it is words in a heap, no language", above=0.3),
    ),
    Signal("functionless", Group.WHOLE),
    Signal("kinds", Group.WHOLE),
    Signal("innocent", Group.WHOLE, against=True),
    Signal("reports", Group.WHOLE, against=True),
    Signal("quoted", Group.WHOLE, against=True),
)  # fmt: skip
