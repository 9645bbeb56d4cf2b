"""The tree becomes blocks: none lost, spans where they belong, each in its element."""

import pytest

from reader.datamodel.page import BlockKind, SpanKind
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.outline import Outline
from reader.extraction.markup.parsing import parse


def outline(markup: str, base: str = "https://a.example/n/1.html") -> Outline:
    return Flattener(base).flatten(parse(markup).soup)[0]


def texts(markup: str) -> list[str]:
    return [piece.text for piece in outline(markup).pieces]


def test_paragraphs_are_cut_at_line_breaks_unless_the_sentence_runs_on() -> None:
    assert texts("<div>First one.<br><br>Second one.<br>Third.</div>") == [
        "First one.",
        "Second one.",
        "Third.",
    ]
    assert texts("<p>a line that goes<br>on in the next</p>") == ["a line that goes on in the next"]
    assert texts("<td>　　第一段<br>　　第二段</td>") == ["第一段", "第二段"]


def test_spans_stand_over_the_words_they_mark() -> None:
    (piece,) = outline('<p>See <a href="/x">this <b>page</b></a> now</p>').pieces
    marked = {(piece.text[s.start : s.end], s.kind, s.target) for s in piece.spans}
    assert marked == {
        ("this page", SpanKind.LINK, "https://a.example/x"),
        ("page", SpanKind.STRONG, ""),
    }


def test_a_link_round_several_blocks_marks_each() -> None:
    first, second = outline('<a href="/x"><h3>Head</h3><p>Text</p></a>').pieces
    assert (first.marked(SpanKind.LINK), second.marked(SpanKind.LINK)) == (4, 4)


def test_kinds_follow_the_markup() -> None:
    pieces = outline(
        "<h2>H</h2><ol><li>one<li>two</ol><blockquote><p>q</p></blockquote><pre>a\n b</pre>"
        "<figure><img src=a.jpg width=600><figcaption>c</figcaption></figure>"
    ).pieces
    assert [(p.kind, p.level, p.ordinal) for p in pieces] == [
        (BlockKind.HEADING, 2, None),
        (BlockKind.LIST_ITEM, 1, 1),
        (BlockKind.LIST_ITEM, 1, 2),
        (BlockKind.QUOTE, 0, None),
        (BlockKind.CODE, 0, None),
        (BlockKind.CAPTION, 0, None),
    ]
    assert pieces[4].text == "a\n b"


def test_space_at_the_edges_of_cells_and_rows_is_none_of_a_table() -> None:
    markup = "<table>\n <tr>\n <th> A </th>\n <th>B</th>\n </tr>\n <tr><td>1\n</td> <td>2</td></tr>"
    assert texts(f"{markup}\n</table>") == ["A \tB\n1 \t2"]


def test_paragraphs_in_a_cell_are_parted_by_a_blank() -> None:
    rows = "<tr><td>a</td><td><p>one</p><p>two</p></td></tr><tr><td>b<td>c</tr>"
    assert texts(f"<table>{rows}</table>") == ["a\tone two\nb\tc"]


def test_space_between_words_of_inline_elements_stays() -> None:
    assert texts("<div>\n <b>one</b>\n <i>two</i>\n</div>\n <span>three</span> four") == [
        "one two",
        "three four",
    ]


def test_code_keeps_the_indents_of_its_lines() -> None:
    markup = "<pre>\n<div>  <b>if</b> x:</div>\n<div>    <b>go</b></div></pre>"
    assert texts(markup) == ["if x:", "go"]
    assert texts("<pre>a:\n    <b>b</b>\n  <i>c</i></pre>") == ["a:\n    b\n  c"]


def test_data_tables_are_one_block_and_layout_tables_none() -> None:
    data = "<table><tr><th>A<th>B<tr><td>1<td>2<tr><td><td>4</table>"
    assert texts(data) == ["A\tB\n1\t2\n\t4"]
    layout = "<table><tr><td><p>left</p><td><table><tr><td>right</table></table>"
    assert texts(layout) == ["left", "right"]


def test_concealed_words_in_a_paragraph_are_set_aside() -> None:
    pieces = outline('<p>Before <span style="display:none">hidden</span>after</p>').pieces
    assert [(p.text, p.concealment) for p in pieces] == [
        ("Before after", ""),
        ("hidden", "display"),
    ]


def test_scripts_that_write_a_hidden_box_hide_what_is_in_it() -> None:
    pieces = outline(
        "<p>shown</p><script>document.write(\"<div style='display:none'>\")</script>"
        "<a href=http://b.example/>farm</a><script>document.write('</div>')</script><p>too</p>"
    ).pieces
    assert [(p.text, p.concealment) for p in pieces] == [
        ("shown", ""),
        ("farm", "script"),
        ("too", ""),
    ]


def test_boxes_of_random_tags_are_known() -> None:
    (piece,) = outline("<div><abc id=q><dez class=x>farm</dez></abc></div>").pieces
    assert piece.concealment == "kit"


def test_what_follows_the_end_of_the_page_is_outside() -> None:
    pieces = outline("<html><body><p>in</p></body></html><p>out</p>").pieces
    assert [(p.text, p.outside) for p in pieces] == [("in", False), ("out", True)]


def test_a_tag_that_swallows_the_rest_takes_no_end_of_another_with_it() -> None:
    assert texts('<head><meta charset="utf-8"<title>First words</head><p>Text') == [
        "First words",
        "Text",
    ]
    assert texts("<p>3 < <title>4") == ["3 < 4"]


def test_tags_that_swallow_the_rest_are_closed() -> None:
    for tag in ("script", "style", "title", "textarea", "xmp", "noscript", "iframe"):
        assert "kept" in " ".join(texts(f"<body><p>one</p><{tag}>two <p>kept</p></body>"))
    assert "kept" in " ".join(texts("<p>one</p><!-- <p>kept</p>"))


def test_lazy_images_are_found_and_icons_are_not() -> None:
    images = outline(
        '<img data-original="/a.jpg" src="data:,"><img src=i.png width=16>'
        '<img src=b.jpg alt="A  b">'
    ).images
    assert [image.image.source for _, image in images if image.image] == [
        "https://a.example/a.jpg",
        "https://a.example/n/b.jpg",
    ]
    assert images[1][1].text == "A b"


@pytest.mark.parametrize("size", ["²", "①", "٤٠٠", "9" * 5_000])
def test_a_size_in_other_digits_breaks_nothing(size: str) -> None:
    images = outline(f"<p>Boats.</p><img src=a.jpg width={size} height={size}>").images
    assert len(images) == 1


def test_nesting_without_end_is_read_in_time() -> None:
    for unit in ("<div>a ", "<b>a ", "<ul><li>a ", "<table><tr><td>a ", "<span class=x>a "):
        found = outline(unit * 5000)
        assert sum(piece.text.count("a") for piece in found.pieces) == 5000


def test_addresses_that_break_parsers_are_no_links() -> None:
    assert texts('<p><a href="http://[x/">a</a> <a href="javascript:1">b</a></p>') == ["a b"]


def test_how_characters_are_read_is_no_text() -> None:
    markup = "<p><ruby>渡船<rp>(</rp><rt>わた<b>しぶね</b></rt><rp>)</rp></ruby>が出る。</p>"
    assert texts(markup) == ["渡船が出る。"]


@pytest.mark.parametrize("marks", ["role=tooltip", "class=tooltip-content", "class=tooltiptext"])
def test_what_pops_up_over_a_name_stands_apart_from_its_sentence(marks: str) -> None:
    markup = f"<p>Then <i>Orrin Hask<span {marks}>Harbour master</span></i> spoke."
    assert texts(markup) == ["Then Orrin Hask spoke.", "Harbour master"]
