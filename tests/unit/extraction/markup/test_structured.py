"""Data meant for machines is read, and broken data passed over."""

import json

import pytest

from reader.extraction.markup.state import read_state
from reader.extraction.markup.structured import paragraphs, read_linked_data


def test_an_article_is_found_in_a_graph() -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite"},
            {"@type": ["NewsArticle"], "headline": "H", "author": [{"name": "A"}, "B"]},
        ]
    }
    data = read_linked_data(["{broken", json.dumps(graph)])
    assert (data.headline, data.authors) == ("H", ("A", "B"))


@pytest.mark.parametrize(
    "script", ["", "null", "[]", "[[[[", "[" * 100_000, '{"@type": 3}', '{"@graph": {}}']
)
def test_odd_data_is_passed_over(script: str) -> None:
    assert read_linked_data([script]).headline == ""
    assert read_state([script]) == []


def test_a_headline_has_no_characters_that_no_text_has() -> None:
    article = {"@type": "NewsArticle", "headline": "The\0 harbour"}
    assert read_linked_data([json.dumps(article)]).headline == "The harbour"


def test_markup_in_data_is_taken_off() -> None:
    assert paragraphs("<p>One &amp; two</p><p>Three</p>") == ["One & two", "Three"]


def test_what_a_recipe_is_made_of_is_read_whatever_article_is_described() -> None:
    recipe = {"@type": "Recipe", "recipeIngredient": ["2 eggs", "a spoon of <b>honey</b>", 3]}
    data = read_linked_data([json.dumps([{"@type": "NewsArticle", "headline": "H"}, recipe])])
    assert (data.headline, data.ingredients) == ("H", ("2 eggs", "a spoon of honey", ""))
    assert read_linked_data(['{"recipeIngredient": "eggs"}']).ingredients == ()
