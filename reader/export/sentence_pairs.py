"""Sentence pairs for translation memories and word lists: TSV and TMX."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from reader import APP_NAME
from reader.datamodel.translation import Translation
from reader.export.article import Article
from reader.export.provenance import provenance
from reader.export.safety import clean, one_line
from reader.languages import language_tag

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

#: What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def tsv(article: Article) -> str:
    """One sentence a line: source, translation, doubts, packages, by whom, divided by tabs.

    The lines before the names of the columns start with "#": directives Anki understands, then the
    provenance sheet. An apostrophe keeps a spreadsheet from running a cell as a formula, and quotes
    stand around a cell as RFC 4180 has it: where it holds some, and where "#" would open a comment.
    """
    pair = (language_tag(article.pair.source), language_tag(article.pair.target))
    head = ["#separator:tab", "#html:false"]
    head += [f"# {one_line(f'{line.label}: {line.value}')}" for line in provenance(article)]
    lines = ["\t".join([*pair, "doubts", "packages", "by"])]
    for translation in article.sentences():
        cells = [translation.source, translation.text, " ".join(translation.doubts)]
        cells += [", ".join(translation.packages), _author(translation)]
        lines.append("\t".join(tsv_cell(cell) for cell in cells))
    return "\n".join([*head, *lines]) + "\n"


def tsv_cell(text: str) -> str:
    """A text as a cell of a table, quoted and guarded as `tsv` says."""
    text = guarded_cell(text)
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if text.startswith("#") or quoted != text else text


def guarded_cell(text: str) -> str:
    """A text as a cell that no spreadsheet runs as a formula, on one line."""
    text = one_line(text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def tmx(article: Article) -> bytes:
    """The sentence pairs as TMX 1.4, the exchange format of translation memories.

    What the reader wrote or chose has a property that says so, and `changeid` in its translation.
    """
    source, target = language_tag(article.pair.source), language_tag(article.pair.target)
    root = etree.Element("tmx", version="1.4")
    header = etree.SubElement(
        root,
        "header",
        {
            "creationtool": "Bilingual Reader",
            "creationtoolversion": "1",
            "segtype": "sentence",
            "o-tmf": APP_NAME,
            "adminlang": "en",
            "srclang": source,
            "datatype": "plaintext",
            "creationdate": _stamp(article.exported),
        },
    )
    for line in provenance(article):
        etree.SubElement(header, "note").text = one_line(f"{line.label}: {line.value}")
    body = etree.SubElement(root, "body")
    for translation in article.sentences():
        _unit(body, translation, source, target)
    text: bytes = etree.tostring(
        root,
        encoding="utf-8",
        xml_declaration=True,
        doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        pretty_print=True,
    )
    return text


def _unit(body: etree._Element, translation: Translation, source: str, target: str) -> None:
    unit = etree.SubElement(body, "tu")
    for doubt in translation.doubts:
        etree.SubElement(unit, "prop", type="x-doubt").text = doubt.value
    for package in translation.packages:
        etree.SubElement(unit, "prop", type="x-package").text = clean(package)
    if translation.own:
        etree.SubElement(unit, "prop", type="x-translated-by").text = _author(translation)
    for language, text in ((source, translation.source), (target, translation.text)):
        variant = etree.SubElement(unit, "tuv", {_XML_LANG: language})
        if translation.own and text is translation.text:
            variant.set("changeid", _author(translation))
            if translation.created:
                variant.set("changedate", _stamp(translation.created))
        etree.SubElement(variant, "seg").text = one_line(text)


def _author(translation: Translation) -> str:
    """Who made a translation what it is."""
    return "reader" if translation.own else "machine"


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
