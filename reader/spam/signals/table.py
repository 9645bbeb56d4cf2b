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
        measures: what the number is.
        structural: whether it tells of more than words: of form, place, links or markup.
        against: whether it speaks against spam; all others speak for it.
        weight: log-odds set by hand, of what is certain but too rare to be learned; None is fitted.
        ground: the reason it gives, if any.
        of: what it is weighed for, in the step of the page.
    """

    name: str
    group: Group
    measures: str
    structural: bool = False
    against: bool = False
    weight: float | None = None
    ground: Ground | None = None
    of: Of = Of.ALL


_TERMS = Ground("terms", "uses the words of such spam: {detail}")

#: The signs of a block by itself; those that give reasons in the order of how much these tell.
SIGNALS: tuple[Signal, ...] = (
    Signal(
        "concealed", Group.PLACE, "1 where the page keeps it from being seen", structural=True,
        ground=Ground("hidden", "is kept from being seen: {detail}"),
    ),
    Signal(
        "outside", Group.PLACE, "1 behind the end of the page", structural=True,
        ground=Ground("outside", "stands after the end of the page"),
    ),
    Signal(
        "strangers", Group.LINKS, "log₂ of 1 + sites linked to here and nowhere else on the page",
        structural=True,
        ground=Ground(
            "strangers", "links to {detail} sites that have nothing to do with the page", above=1.9
        ),
    ),
    Signal(
        "lead_in", Group.TRACES, "1 where it begins with a sentence of a kit", structural=True,
        weight=8.0, ground=Ground("lead-in", "begins with the sentence of a known spam kit"),
    ),
    Signal(
        "residue", Group.TRACES, "1 where it is what a kit's random tags leave", structural=True,
        weight=8.0, ground=Ground("residue", "is left over from the random tags of a spam kit"),
    ),
    Signal(
        "echoed", Group.TRACES, "1 where a long chain stands at both ends of the page",
        structural=True, weight=4.0,
        ground=Ground("echoed", "stands at the top and at the bottom, word for word"),
    ),
    Signal("strong", Group.WORDS, "√ of the different strong terms, at most 4", ground=_TERMS),
    Signal("strong_hits", Group.WORDS, "√ of all strong terms, at most 12"),
    Signal("plain", Group.WORDS, "√ of the different plain terms, at most 5", ground=_TERMS),
    Signal("weak", Group.WORDS, "√ of the different weak terms, at most 6"),
    Signal(
        "density", Group.WORDS, "twice the share of letters in strong and plain terms, at most 1",
    ),
    Signal("strong_rate", Group.WORDS, "strong terms for each 25 letters, at most 2"),
    Signal("plain_rate", Group.WORDS, "plain terms for each 25 letters, at most 2"),
    Signal("weak_rate", Group.WORDS, "weak terms for each 25 letters, at most 2"),
    Signal(
        "chain_hits", Group.WORDS, "1 where three parts hold two strong or plain terms",
        structural=True,
    ),
    Signal(
        "strong_chain", Group.WORDS, "1 where commas part two strong terms, and no news is told",
        structural=True, weight=2.5,
    ),
    Signal(
        "pitch", Group.WORDS, "kinds of sales talk beyond one and one for 150 letters, at most 4",
        structural=True, weight=1.8,
        ground=Ground("pitch", "offers, promises and presses all at once", above=0.5),
    ),
    Signal(
        "refrain", Group.WORDS, "1 where most parts are a word of their own and the same term",
        structural=True, weight=5.0,
        ground=Ground("refrain", "says the same word again and again: {detail}"),
    ),
    Signal(
        "chain", Group.PLACE, "1 where four separated parts have at most 25 letters each",
        ground=Ground("chain", "is a chain of {detail} search terms, no sentence"),
    ),
    Signal(
        "brand", Group.SHAPE, "√ of the made-up brands, at most 3", structural=True, weight=2.5,
        ground=Ground("brand", "names like {detail}"),
    ),
    Signal(
        "ways_in", Group.SHAPE, "1 where most parts are a name and a way to get in",
        structural=True, weight=4.0,
        ground=Ground("ways-in", "names site after site, each with a way to get in"),
    ),
    Signal(
        "twin", Group.TRACES, "1 where the other end of the page has a phrase of it",
        ground=Ground(
            "twin", "the same phrases stand at the top and at the bottom of the page"
        ),
    ),
    Signal("twin_chain", Group.SHAPE, "1 where that is a chain of some length", structural=True),
    Signal(
        "alien_script", Group.SCRIPTS, "1 where much of it is in a script or language of its own",
        ground=Ground("other-script", "is in another script than the page"),
    ),
    Signal(
        "alien_han", Group.SCRIPTS, "simplified characters on a traditional page: of 4",
        structural=True, weight=3.5,
        ground=Ground("simplified", "is in simplified characters on a traditional page"),
    ),
    Signal(
        "alien_hits", Group.SCRIPTS, "1 where such a block has plain terms", structural=True,
        weight=3.0,
    ),
    Signal(
        "alien_pieces", Group.SCRIPTS, "1 where such a block is in five pieces", structural=True,
        weight=2.5,
    ),
    Signal("domain", Group.SHAPE, "1 where it is nothing but an unlinked domain", structural=True),
    Signal(
        "glued", Group.SHAPE, "1 where addresses run into its text", structural=True,
        ground=Ground("addresses", "has addresses run into its text"),
    ),
    Signal(
        "tags", Group.SHAPE, "√ of the tags of links written out in its text, at most 4",
        structural=True, weight=2.5, ground=Ground("tags", "has the tags of links written out"),
    ),
    Signal(
        "scraps", Group.SHAPE, "1 where nine words in ten have two letters", structural=True,
        weight=8.0, ground=Ground("scraps", "is made of scraps of letters"),
    ),
    Signal(
        "comments", Group.TRACES, "stock phrases of comment robots, at most 2", structural=True,
        weight=4.0, ground=Ground("comment", "is what comment robots say"),
    ),
    Signal(
        "repeats", Group.LANGUAGE, "share of word triples seen before",
        ground=Ground("repeats", "repeats the same words over and over", above=0.15),
    ),
    Signal(
        "same_word", Group.LANGUAGE, "share of three or more parts that have a word in common",
        ground=Ground("same-word", "has the same word in most of its parts", above=0.6),
    ),
    Signal(
        "density_all", Group.WORDS, "share of letters in terms of any strength",
        ground=Ground("stuffed", "is stuffed with search words", above=0.5),
    ),
    Signal(
        "keyword_line", Group.TRACES, "1 where it lists search words, and has plain terms",
        structural=True, weight=2.5,
    ),
    Signal(
        "spliced", Group.TRACES, "1 where it is a phrase that was put into many paragraphs",
        structural=True, weight=3.0,
    ),
    Signal(
        "salad", Group.LANGUAGE, "share of uncommon pairs of Chinese characters, from 0.4 to 0.75",
        ground=Ground("salad", "is words in a heap, no language", above=0.4),
    ),
    Signal(
        "functionless", Group.LANGUAGE, "what is missing of the function words of running text",
        ground=Ground("functionless", "lacks the small words of running text", above=0.7),
    ),
    Signal(
        "calls", Group.LANGUAGE, "what advertising asks and promises, for 100 letters, at most 3",
        ground=Ground("calls", "speaks as advertising does", above=0.5),
    ),
    Signal(
        "reports", Group.LANGUAGE, "what news says, for 100 letters, at most 3", against=True
    ),
    Signal(
        "look_alikes", Group.DISGUISE, "√ of the words with letters of two alphabets, at most 4",
        structural=True, ground=Ground("look-alikes", "has words with letters of two alphabets"),
    ),
    Signal(
        "masked", Group.DISGUISE, "√ of the terms that programs are to miss, at most 4",
        structural=True, weight=3.0,
        ground=Ground("masked", "writes its words so that programs miss them"),
    ),
    Signal(
        "invisible", Group.DISGUISE, "√ of the words cut by invisible characters, at most 4",
        ground=Ground("invisible", "has invisible characters inside its words"),
    ),
    Signal(
        "fancy", Group.DISGUISE, "1 where a quarter of it is in letters made for show",
        ground=Ground("fancy", "is written in letters made for show"),
    ),
    Signal(
        "mojibake", Group.DISGUISE, "1 where it was read in a wrong encoding",
        ground=Ground("mojibake", "is garbled letters of another script"),
    ),
    Signal(
        "domains", Group.DISGUISE, "1 where it is little more than several domains",
        structural=True, ground=Ground("domains", "is addresses run together"),
    ),
    Signal(
        "ornamented", Group.DISGUISE, "1 where ornaments surround an address", structural=True,
        ground=Ground("ornamented", "has an address among ornaments"),
    ),
    Signal(
        "contact", Group.DISGUISE, "1 where it names an account to write to", structural=True,
        ground=Ground("contact", "names an account to write to"),
    ),
    Signal("links", Group.LINKS, "share of letters in links"),
    Signal("inside", Group.LINKS, "share of letters in links to the same site", against=True),
    Signal("hosts", Group.LINKS, "log₂ of 1 + other sites linked to"),
    Signal("foreign_links", Group.LINKS, "1 where four other sites are linked to"),
    Signal("hidden_links", Group.MARKUP, "1 where it is concealed and links to three sites"),
    Signal(
        "hidden_strangers", Group.MARKUP, "1 where it is concealed and five are strangers",
        weight=5.0,
    ),
    Signal("hidden_hits", Group.MARKUP, "1 where it is concealed and has plain terms"),
    Signal("edge", Group.PLACE, "1 in the first two blocks and the last tenth"),
    Signal("title", Group.PLACE, "1 in the title", against=True, weight=-0.75),
    Signal("length", Group.PLACE, "log₁₀ of its letters", against=True),
    Signal("furniture", Group.PLACE, "share of letters in what every site says", against=True),
    Signal("wordless", Group.PLACE, "1 where a short text has no word", against=True),
)  # fmt: skip

#: The signs of a block in its page.
PAGE_SIGNALS: tuple[Signal, ...] = (
    Signal(
        "after_lead_in", Group.NEIGHBOURS, "1 where a kit's sentence introduces it",
        structural=True,
        weight=3.5, of=Of.BARE,
        ground=Ground("after-lead-in", "follows the sentence of a known spam kit"),
    ),
    Signal("own", Group.NEIGHBOURS, "log-odds of the block by itself"),
    Signal(
        "between", Group.NEIGHBOURS, "the lesser of the highest chances above and below",
        structural=True,
    ),
    Signal(
        "beside", Group.NEIGHBOURS, "the highest chance of its two neighbours", structural=True,
        ground=Ground("beside", "stands among other spam", above=0.5),
    ),
    Signal(
        "near", Group.NEIGHBOURS, "√ of the seeds among twelve neighbours, at most 6",
        structural=True,
        ground=Ground("hot-page", "the page has {detail} more such parts", above=0.7), of=Of.ALL,
    ),
    Signal(
        "bare_seeds", Group.NEIGHBOURS, "√ of the bare seeds of the page, at most 4", of=Of.PROSE,
    ),
    Signal(
        "heap", Group.NEIGHBOURS, "how far the page as a whole is words in a heap, up to 1",
        structural=True, weight=4.0,
        ground=Ground("heap", "the page is words in a heap, no language", above=0.5),
    ),
    Signal(
        "brands", Group.NEIGHBOURS, "√ of others that name made-up brands as it does, at most 4",
        structural=True,
    ),
    Signal("share", Group.NEIGHBOURS, "share of spam in the rest of the page"),
    Signal("head", Group.NEIGHBOURS, "the highest chance among the first three blocks"),
    Signal("furniture", Group.NEIGHBOURS, "as of the block", against=True, of=Of.BARE),
    Signal("wordless", Group.NEIGHBOURS, "as of the block", against=True, of=Of.BARE),
    Signal("unlike_seeds", Group.NEIGHBOURS, "1 where no seed has its script", against=True),
    Signal("lonely", Group.NEIGHBOURS, "1 where there is no other seed", against=True),
    # A paragraph without a word of spam is left alone: to lose one costs more than labels can say.
    Signal(
        "hitless", Group.NEIGHBOURS, "1 without a plain term",
        against=True, weight=-2.0, of=Of.PROSE,
    ),
)  # fmt: skip

#: The signs of a page as a whole.
WHOLE_SIGNALS: tuple[Signal, ...] = (
    Signal(
        "telling", Group.WHOLE, "share of letters in blocks with terms that tell something",
        structural=True,
        ground=Ground("page-terms", "most of it is about such things: {detail}", above=0.5),
    ),
    Signal(
        "flagged", Group.WHOLE, "share of letters in blocks that are spam by themselves",
        structural=True,
        ground=Ground("page-flagged", "most of its parts are spam by themselves", above=0.5),
    ),
    Signal(
        "calls", Group.WHOLE, "mean of the calls of its blocks", weight=2.5,
        ground=Ground("page-calls", "it speaks to you as advertising does", above=0.4),
    ),
    Signal("strong", Group.WHOLE, "log₂ of 1 + strong terms for 1,000 letters"),
    Signal("plain", Group.WHOLE, "log₂ of 1 + plain terms for 1,000 letters"),
    Signal(
        "head", Group.WHOLE, "1 where its first lines have a strong term",
        ground=Ground("page-head", "its first lines use the words of such spam"),
    ),
    Signal(
        "brands", Group.WHOLE, "share of letters in blocks that name made-up brands", weight=3.0,
        ground=Ground("page-brands", "it names made-up brands", above=0.1),
    ),
    Signal(
        "salad", Group.WHOLE, "mean of the salad of its blocks", weight=5.0,
        ground=Ground("page-salad", "much of it is words in a heap, no language", above=0.3),
    ),
    Signal("functionless", Group.WHOLE, "mean of what is missing of function words"),
    Signal("kinds", Group.WHOLE, "kinds of spam it speaks of, at most 4"),
    Signal("bare", Group.WHOLE, "share of letters without a sentence"),
    Signal(
        "innocent", Group.WHOLE, "share of letters in paragraphs without such terms or calls",
        against=True,
    ),
    Signal("reports", Group.WHOLE, "mean of the reports of its blocks", against=True),
    Signal("quoted", Group.WHOLE, "share of letters beside somebody's words", against=True),
)  # fmt: skip
