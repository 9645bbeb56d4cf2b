"""Articles are found in the states of pages, whatever shape their makers gave them."""

import json
from urllib.parse import quote

import pytest

from reader.extraction.markup.state import read_state

_WORDS = [
    f"Pilot number {number} took the ferry over the bar before the storm." for number in "123"
]


def test_prose_in_a_state_is_kept_in_order() -> None:
    first, second = (
        "The kite club has asked the council for a hill of its own.",
        "Any hill would do, its chairman says, if it faces the sea.",
    )
    state = {"menu": ["News", "Sport"], "story": {"blocks": [{"t": first}, {"t": second}]}}
    assert read_state([json.dumps(state)]) == [first, second]


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


@pytest.mark.parametrize(
    "script",
    [
        json.dumps({"story": [{"kind": "p", "data": {"text": text}} for text in _WORDS]}),
        json.dumps({"story": [{"kind": "p", "value": [{"of": {"text": t}}]} for t in _WORDS]}),
        json.dumps({"story": {"content": [{"tag": "p", "text": text} for text in _WORDS]}}),
        json.dumps({":items": {str(i): {"text": text} for i, text in enumerate(_WORDS)}}),
        json.dumps(
            {"A": {"body": [{"__ref": "1"}, {"__ref": "2"}, {"__ref": "3"}]}}
            | {str(i): {"type": "p", "text": text} for i, text in enumerate(_WORDS, 1)}
        ),
        f"JSON.parse({json.dumps(json.dumps({'story': _WORDS}))});",
        "JSON.parse('" + json.dumps({"story": _WORDS}).replace("'", "\\'") + "');",
        quote(json.dumps({"story": _WORDS})),
        f'decodeURIComponent("{quote(json.dumps({"story": _WORDS}))}");',
    ],
)
def test_the_text_is_found_in_states_of_every_shape(script: str) -> None:
    assert read_state([script]) == _WORDS


def test_headings_stand_where_prose_does_and_captions_do_not() -> None:
    blocks = [{"text": "The storm"}, {"caption": "A pilot. Seen at noon, before the storm."}]
    state = {"story": [*({"text": text} for text in _WORDS), *blocks]}
    assert read_state([json.dumps(state)]) == [*_WORDS, "The storm"]


def test_stories_that_a_list_leads_to_are_none_of_the_text() -> None:
    teaser = {"title": "The lamp", "url": "/lamp", "text": "The keeper wrote to the board. " * 30}
    state = {"story": {"body": [*_WORDS, teaser], "next": [teaser] * 5}}
    assert read_state([json.dumps(state)]) == _WORDS


def test_a_title_is_known_without_the_name_of_its_site() -> None:
    own = {"headline": {"main": "The ferry is late"}, "body": _WORDS * 3}
    state = {"page": own, "answers": [{"said": f"{text} Or so I heard."} for text in _WORDS * 9]}
    assert read_state([json.dumps(state)], ["The ferry is late - The Courier"]) == _WORDS * 3


def test_links_in_the_markup_of_a_state_break_no_line() -> None:
    text = 'The <a href="/b">old bell</a> was hung <b>again</b>, in a frame of oak.'
    assert read_state([json.dumps({"html": f"<p>{text}</p>"})]) == [
        "The old bell was hung again, in a frame of oak."
    ]


@pytest.mark.parametrize(
    "script", ["5", "true", '"a"', "JSON.parse(", "JSON.parse('", "%7B", '"%7B', '"\\', "'" * 99]
)
def test_what_is_cut_off_is_passed_over(script: str) -> None:
    assert read_state([script]) == []
