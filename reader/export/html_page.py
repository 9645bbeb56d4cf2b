"""One HTML file with both languages in aligned columns; it loads nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from string import Template

from reader.export.article import Article, Row, held_to_be, is_title, remarked
from reader.export.labels import Labels, labels
from reader.export.markup import (
    escape,
    language_attributes,
    notes,
    render,
    sheet,
    source_side,
    target_side,
)
from reader.export.provenance import provenance
from reader.resources import resource_path
from reader.untrusted import read_toml


def html_page(article: Article) -> str:
    """The article as one HTML file."""
    words = labels(article.pair.target)
    return template("page.html").substitute(
        language=language_attributes(words.language),
        title=escape(article.title),
        style=style("page.css"),
        columns="two" if article.bilingual else "one",
        rows="\n".join(html_rows(article, words)),
        about=escape(words["about"]),
        sheet=sheet(provenance(article)),
        machine=escape(words["machine"]) if article.bilingual else "",
    )


def style(name: str) -> str:
    """A style sheet of `resources/export` with the colours of the themes filled in."""
    colours = {
        f"{theme}_{role}": value
        for theme in ("light", "dark")
        for role, value in _theme(theme).items()
    }
    return template(name).substitute(colours)


def html_rows(article: Article, words: Labels) -> Iterator[str]:
    """The article's blocks as HTML, both languages of a block in one row."""
    bilingual = article.bilingual
    for remark, row in remarked(article, words):
        if remark:
            yield f'<p class="remark {held_to_be(row)}">{escape(remark)}</p>'
        source = source_side(row, article.pair.source)
        target = target_side(row, article.pair.target, words)
        halves = [f"<div{source.attributes}>{render(row, source)}</div>"]
        if bilingual:
            halves.append(f"<div{target.attributes}>{render(row, target)}</div>")
        yield f'<div class="row {_classes(row)}">{"".join(halves)}</div>'
    yield from notes(article.notes, words)


def _classes(row: Row) -> str:
    kind = "title" if is_title(row) else row.block.kind.value
    return f"{kind} {held_to_be(row)}" if row.section.verdict else kind


@cache
def template(name: str) -> Template:
    """A file of `resources/export` with `$names` to fill in."""
    return Template(resource_path("export", name).read_text("utf-8"))


@cache
def _theme(name: str) -> dict[str, str]:
    data = read_toml(resource_path("themes", f"{name}.toml").read_bytes())
    return {role: str(value) for role, value in data["colours"].items()}
