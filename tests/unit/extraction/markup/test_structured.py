"""Data meant for machines is read, and broken data passed over."""

import json

import pytest

from reader.extraction.markup.structured import paragraphs, read_linked_data, read_state


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


def test_prose_in_a_state_is_kept_in_order() -> None:
    first, second = (
        "The kite club has asked the council for a hill of its own.",
        "Any hill would do, its chairman says, if it faces the sea.",
    )
    state = {"menu": ["News", "Sport"], "story": {"blocks": [{"t": first}, {"t": second}]}}
    assert read_state([json.dumps(state)]) == [first, second]


def test_markup_in_data_is_taken_off() -> None:
    assert paragraphs("<p>One &amp; two</p><p>Three</p>") == ["One & two", "Three"]


def test_the_state_of_a_page_is_read_up_to_the_code_behind_it() -> None:
    first = "The winch of the salt ferry broke on Monday, and nobody makes its parts."
    script = f'{{"a": {{"text": "{first} }} {{"}}}}; window.more = {{}}'
    assert read_state([script]) == [f"{first} }} {{"]


def test_paragraphs_of_rich_text_keep_their_links_and_headings() -> None:
    def run(text: str) -> dict[str, object]:
        return {"nodeType": "text", "value": text, "marks": []}

    link = {"nodeType": "hyperlink", "data": {"uri": "/b"}, "content": [run("an old bell")]}
    words = "The harbour board has hung ", " in a frame made of what was left over from the shaft."
    first = {"nodeType": "paragraph", "content": [run(words[0]), link, run(words[1])]}
    heading = {"nodeType": "heading-2", "content": [run("The bell")]}
    last = {"nodeType": "paragraph", "content": [run(f"Nobody was late. {words[0]}it at nine.")]}
    state = {"body": {"nodeType": "document", "content": [first, heading, last]}}
    assert read_state([json.dumps(state)]) == [
        f"{words[0]}an old bell{words[1]}",
        "The bell",
        f"Nobody was late. {words[0]}it at nine.",
    ]


def test_the_state_of_the_article_with_the_title_goes_before_longer_ones() -> None:
    own = [
        f"Pilot number {number} took the ferry over the bar before the storm."
        for number in range(8)
    ]
    other = [
        f"Keeper number {number} wrote to the board about the old lamp." for number in range(40)
    ]
    state = {
        "article": {"title": "The ferry", "text": own},
        "next": {"title": "The lamp", "text": other},
    }
    assert read_state([json.dumps(state)], ["The ferry"]) == own
    assert read_state([json.dumps(state)]) == other


def test_what_a_recipe_is_made_of_is_read_whatever_article_is_described() -> None:
    recipe = {"@type": "Recipe", "recipeIngredient": ["2 eggs", "a spoon of <b>honey</b>", 3]}
    data = read_linked_data([json.dumps([{"@type": "NewsArticle", "headline": "H"}, recipe])])
    assert (data.headline, data.ingredients) == ("H", ("2 eggs", "a spoon of honey", ""))
    assert read_linked_data(['{"recipeIngredient": "eggs"}']).ingredients == ()
