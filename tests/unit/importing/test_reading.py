"""Lists of articles as the programs write them that people leave."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from reader.cancellation import CancelToken, file_limit
from reader.datamodel.story import SavedArticle
from reader.errors import Cancelled, ReaderError
from reader.importing.reading import read_saved

POCKET = """title,url,time_added,tags,status
Ferry fares rise,https://harbour.example/fares,1717171717,travel|ferry,unread
"Lock, stock",https://lock.example/b,1600000000,,archive
"""
POCKET_HTML = """<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://harbour.example/fares" time_added="1717171717"
tags="travel,ferry">Ferry fares rise</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://lock.example/b" time_added="1600000000"
tags="">Lock, stock</a></li></ul></body></html>"""
INSTAPAPER = """URL,Title,Selection,Folder,Timestamp,Tags
https://harbour.example/fares,Ferry fares rise,Nine crowns.,Unread,1717171717,"[""sea""]"
https://lock.example/b,Lock,,Starred,1600000000,[]
https://quay.example/c,Quay,,Islands,1600000001,[]
"""
READWISE = """Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Ferry,https://harbour.example/fares,1,"['sea', 'fares']",2024-05-31 16:08:37+00:00,0,new,True
From a feed,https://feed.example/x,2,[],2024-05-31 16:08:37+00:00,0,feed,False
Lock,https://lock.example/b,3,[],2024-05-31 16:08:37+00:00,1,archive,True
"""
RAINDROP = """id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Ferry,my note,x,https://harbour.example/fares,Unsorted,"sea, fares",2024-05-31T16:08:37Z,,,true
2,Lock,,,https://lock.example/b,Canals,,2024-05-31T16:08:37.000Z,,,false
"""
WALLABAG = json.dumps(
    [
        {
            "is_archived": 0,
            "is_starred": 1,
            "tags": ["sea"],
            "id": 3,
            "title": "Ferry fares rise",
            "url": "https://harbour.example/fares",
            "content": "<p>The fare is nine crowns.</p>",
            "created_at": "2024-05-31T16:08:37+00:00",
            "mimetype": "text/html",
            "annotations": [{"quote": "nine crowns", "text": "dear"}],
        }
    ]
)
OMNIVORE = json.dumps(
    [
        {
            "id": "1",
            "slug": "ferry-fares",
            "title": "Ferry fares rise",
            "url": "https://harbour.example/fares",
            "state": "Active",
            "labels": ["sea"],
            "savedAt": "2024-05-31T16:08:37.000Z",
        }
    ]
)
READECK = json.dumps(
    {
        "items": [
            {
                "url": "https://harbour.example/fares",
                "title": "Ferry fares rise",
                "created": "2024-05-31T16:08:37Z",
                "is_marked": True,
                "is_archived": False,
                "labels": ["sea"],
            }
        ]
    }
)
KARAKEEP = json.dumps(
    {
        "bookmarks": [
            {
                "createdAt": 1717171717,
                "title": None,
                "tags": ["sea"],
                "content": {"type": "link", "url": "https://harbour.example/fares"},
                "note": "dear",
                "archived": False,
            }
        ]
    }
)
BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks Menu</H1>
<DL><p>
  <DT><A HREF="https://top.example/" ADD_DATE="1600000000">Top</A>
  <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bar</H3>
  <DL><p>
    <DT><A HREF="https://harbour.example/fares" ADD_DATE="1717171717"
      TAGS="sea,fares">Ferry &amp; co</A>
    <DD>my note
    <DT><H3>Canals</H3>
    <DL><p><DT><A HREF="https://lock.example/b">Lock</A></DL><p>
    <DT><A HREF="https://quay.example/c">Quay</A>
  </DL><p>
</DL>"""
ONETAB = "https://harbour.example/fares | Ferry fares rise\n\nhttps://lock.example/b | Lock\n"
KINDLE = (
    "\ufeffThe Long Canal (Ann Writer)\r\n- Your Highlight on page 3 | Added on Sunday\r\n\r\n"
    "The keepers met.\r\n==========\r\n"
    "The Long Canal (Ann Writer)\r\n- 您在位置 #40-41的标注 | 添加于 2026年3月1日\r\n\r\n"
    "The keepers met. At dawn.\r\n==========\r\n"
    "The Long Canal (Ann Writer)\r\n- Your Bookmark on page 9 | Added on Sunday\r\n\r\n\r\n"
    "==========\r\n"
)
FARES = "https://harbour.example/fares"
ADDED = datetime(2024, 5, 31, 16, 8, 37, tzinfo=UTC)


def articles(text: str) -> tuple[SavedArticle, ...]:
    return read_saved(text.encode()).articles


def test_pocket_has_tags_states_and_times() -> None:
    unread, archived = articles(POCKET)
    assert unread == SavedArticle(
        FARES, "Ferry fares rise", ADDED, ("travel", "ferry", "Pocket"), is_read=False
    )
    assert (archived.title, archived.is_read, archived.tags) == ("Lock, stock", True, ("Pocket",))


def test_pocket_as_a_page_says_the_same() -> None:
    unread, archived = articles(POCKET_HTML)
    assert (unread.tags, unread.added, unread.is_read) == (
        ("travel", "ferry", "Pocket"),
        ADDED,
        False,
    )
    assert archived.is_read


def test_folders_of_instapaper_are_states_or_tags() -> None:
    unread, starred, filed = articles(INSTAPAPER)
    assert (unread.is_read, unread.notes) == (False, ("Nine crowns.",))
    assert unread.tags == ("sea", "Instapaper")
    assert starred.is_starred
    assert filed.tags == ("Islands", "Instapaper")


def test_what_feeds_brought_to_readwise_is_left_out() -> None:
    new, archived = articles(READWISE)
    assert (new.tags, new.is_read, new.added) == (("sea", "fares", "Readwise"), False, ADDED)
    assert archived.is_read


def test_raindrop_has_notes_folders_and_favourites() -> None:
    first, second = articles(RAINDROP)
    assert (first.is_starred, first.notes, first.tags) == (
        True,
        ("my note",),
        ("sea", "fares", "Raindrop"),
    )
    assert second.tags == ("Canals", "Raindrop")


def test_wallabag_brings_its_pages_and_annotations() -> None:
    (article,) = articles(WALLABAG)
    assert (article.is_starred, article.is_read, article.tags) == (True, False, ("sea", "wallabag"))
    assert (article.markup, article.notes) == (
        "<p>The fare is nine crowns.</p>",
        ("nine crowns\ndear",),
    )


@pytest.mark.parametrize(
    ("text", "tags", "starred"),
    [(OMNIVORE, ("sea", "Omnivore"), False), (READECK, ("sea", "Readeck"), True)],
)
def test_lists_in_json(text: str, tags: tuple[str, ...], starred: bool) -> None:
    (article,) = articles(text)
    assert (article.address, article.added, article.is_read) == (FARES, ADDED, False)
    assert (article.tags, article.is_starred) == (tags, starred)


def test_a_link_within_another_object_is_found() -> None:
    (article,) = articles(KARAKEEP)
    assert (article.address, article.notes, article.is_read) == (FARES, ("dear",), False)


def test_pages_beside_the_list_of_an_archive_are_those_of_its_articles() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("metadata_0_to_1.json", OMNIVORE)
        archive.writestr("content/ferry-fares.html", "<p>Nine crowns.</p>")
    (article,) = read_saved(data.getvalue()).articles
    assert article.markup == "<p>Nine crowns.</p>"


def test_bookmarks_lie_in_folders_that_people_named() -> None:
    top, fares, lock, quay = articles(BOOKMARKS)
    assert (top.tags, top.is_read) == (("Bookmarks",), True)
    assert (fares.title, fares.tags) == ("Ferry & co", ("sea", "fares", "Bookmarks"))
    assert fares.notes == ("my note",)
    assert (lock.tags, quay.tags) == (("Canals", "Bookmarks"), ("Bookmarks",))


def test_tabs_are_lines() -> None:
    assert [(a.address, a.title) for a in articles(ONETAB)] == [
        (FARES, "Ferry fares rise"),
        ("https://lock.example/b", "Lock"),
    ]


def test_what_was_marked_in_a_book_stands_together_each_once() -> None:
    (book,) = articles(KINDLE)
    assert (book.address, book.title) == ("", "The Long Canal (Ann Writer)")
    assert book.notes == ("The keepers met. At dawn.",)


def test_an_article_that_is_there_twice_comes_once() -> None:
    twice = POCKET + "Again,http://www.harbour.example/fares?utm_source=x,1,,unread\n"
    assert len(articles(twice)) == 2


@pytest.mark.parametrize(
    "address", ["", "not an address", "javascript:alert(1)", "file:///etc/passwd", "https://[::"]
)
def test_what_is_no_address_of_the_web_is_told(address: str) -> None:
    saved = read_saved(f"title,url,time_added\nLost one,{address},1\n".encode())
    assert (saved.articles, saved.unreadable) == ((), 1)
    assert saved.told[0] in (address, "Lost one")


def test_markup_in_titles_is_text() -> None:
    table = (
        "title,url,time_added\n<b>Bold</b> &amp; <script>x()</script>plain,https://a.example/,1\n"
    )
    (article,) = articles(table)
    assert article.title == "Bold & plain"


def test_a_quotation_mark_that_is_never_closed_costs_its_row() -> None:
    rows = [f"Title {n},https://a.example/{n},{n},,unread\n" for n in range(1, 9_000)]
    rows[10] = '"Title,https://a.example/10,10,,unread\n'
    saved = read_saved(("title,url,time_added,tags,status\n" + "".join(rows)).encode())
    assert (len(saved.articles), saved.unreadable) == (8_998, 1)


@pytest.mark.parametrize("charset", ["utf-16", "gb18030", "utf-8-sig"])
def test_any_encoding_will_do(charset: str) -> None:
    text = "title,url,time_added\n渡轮票价从明天起上涨百分之九,https://a.example/,1\n" * 3
    (article,) = read_saved(text.encode(charset)).articles
    assert article.title.startswith("渡轮票价")


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("1717171717", ADDED),
        ("1717171717000", ADDED),
        ("1717171717000000", ADDED),
        ("2024-05-31T16:08:37Z", ADDED),
        ("0", None),
        ("99999999999999999999", None),
        ("yesterday", None),
    ],
)
def test_times_are_read_as_they_are_meant(added: str, expected: datetime | None) -> None:
    (article,) = articles(f"title,url,time_added\nA,https://a.example/,{added}\n")
    assert article.added == expected


@pytest.mark.parametrize(
    "data",
    [
        b"Just some prose.\n",
        b"",
        b"\x00\x01\x02" * 50,
        b"[" * 5_000,
        b'{"name": "boat", "version": "2.0"}',
        b"name,colour\nboat,red\n",
        b"<html><body><a href='https://a.example/'>A</a></body></html>",
    ],
)
def test_what_is_no_list_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ReaderError, match="no list of articles"):
        read_saved(data)


def test_damaged_and_swollen_archives_are_refused() -> None:
    with pytest.raises(ReaderError, match="damaged"):
        read_saved(b"PK\x03\x04" + b"x" * 100)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", b"0" * 210_000_000)
    with pytest.raises(ReaderError, match="200 MB"):
        read_saved(data.getvalue())


def test_reading_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_saved(POCKET.encode(), limit=file_limit(1.0, cancel))


def test_a_file_without_a_name_in_an_archive_is_none() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("x", "anything")
        archive.writestr("list.csv", "url,title\nhttps://a.example/1,One\n")
    data = buffer.getvalue()
    at = data.index(b"PK\x01\x02")  # its entry in the list of files: no name, and the rest longer
    nameless = data[: at + 28] + b"\x00\x00\x01\x00" + data[at + 32 :]
    assert [a.title for a in read_saved(nameless).articles] == ["One"]
