"""What a recipe is made of: the list that its page tells to machines, found among the blocks.

Amounts and names stand in cells or items of a word or two, which by themselves look like furniture.
The elements of `recipeIngredient` (schema.org) tell which they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.extraction.classification.furniture import TOPICS
from reader.extraction.features.reading import Reading

#: A line that names an ingredient has no more words, and so many characters.
_LONGEST_LINE, _SHORTEST_NAME = 25.0, 4
#: So many ingredients, and this share of those that the page shows, stand in one element.
_LEAST, _MOST = 3, 0.8


def take_ingredients(reading: Reading, inside: list[bool], ingredients: Sequence[str]) -> Reading:
    """Take in the list of what a recipe is made of, headings within it and amounts as well.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
        ingredients: as the page declares them; none where it is no recipe.

    Returns:
        The same, with the chances of what is taken as high as the page's own word is.
    """
    lines = _list(reading, _named(reading, [_squeezed(name) for name in ingredients]))
    taken = {index for index in lines if TOPICS.isdisjoint(reading.facts[index].phrases)}
    for index in taken:
        inside[index] = True
    chances = enumerate(reading.chances)
    return replace(reading, chances=[1.0 if i in taken else chance for i, chance in chances])


def _list(reading: Reading, named: Mapping[int, set[int]]) -> range:
    """The blocks of the smallest element that names most of the ingredients; or none."""
    outline = reading.outline
    held: dict[int, set[int]] = defaultdict(set)
    for index, numbers in named.items():
        for element in outline.ancestors(outline.pieces[index].element):
            held[element.index] |= numbers
    known = set[int]().union(*named.values())
    least = max(_LEAST, _MOST * len(known))
    spans = [outline.span(outline.elements[e]) for e, own in held.items() if len(own) >= least]
    return min(spans, key=lambda span: (len(span), span.start), default=range(0))


def _named(reading: Reading, ingredients: Sequence[str]) -> dict[int, set[int]]:
    """By shown block: the numbers of the ingredients that it names."""
    found: dict[int, set[int]] = {}
    for index, (piece, fact) in enumerate(zip(reading.outline.pieces, reading.facts, strict=True)):
        if piece.concealment or fact.words > _LONGEST_LINE or not ingredients:
            continue
        line = _squeezed(piece.text)
        numbers = {
            number
            for number, name in enumerate(ingredients)
            if min(len(line), len(name)) >= _SHORTEST_NAME and (line in name or name in line)
        }
        if numbers:
            found[index] = numbers
    return found


def _squeezed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
