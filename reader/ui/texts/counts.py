"""Phrases with a number in them, each with its plurals.

They stand together in one class because Qt's tools collect plurals only from `tr` of an object, and
find them again only under the name of its class.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many; `Counts().parts(2)` is "2 parts"."""

    def parts(self, number: int) -> str:
        """Sections of a page."""
        return self.tr("%n part(s)", "", number)

    def hidden(self, number: int) -> str:
        """Sections that do not show."""
        return self.tr("%n hidden", "", number)

    def shown(self, number: int) -> str:
        """Sections that show."""
        return self.tr("%n shown", "", number)

    def more(self, number: int) -> str:
        """Rows that are not listed yet."""
        return self.tr("%n more…", "", number)

    def reports(self, number: int) -> str:
        """Reports of one event."""
        return self.tr("%n report(s)", "", number)

    def found_new(self, number: int) -> str:
        """New stories that a kept search found; "{0}" stands for its name."""
        return self.tr("{0}: %n new story(s)", "", number)

    def paragraphs(self, number: int) -> str:
        """Paragraphs of an article."""
        return self.tr("%n paragraph(s)", "", number)

    def paragraphs_kept_out(self, number: int) -> str:
        """Paragraphs the reader was spared."""
        return self.tr("%n paragraph(s) kept out of your way", "", number)

    def words(self, number: int) -> str:
        """Words of a text."""
        return self.tr("%n word(s)", "", number)

    def characters(self, number: int) -> str:
        """Characters of a Chinese text."""
        return self.tr("%n character(s)", "", number)

    def unit(self, name: str, number: int) -> str:
        """What a setting counts, without the number it stands behind."""
        match name:
            case "seconds":
                return self.tr("second(s)", "", number)
            case "minutes":
                return self.tr("minute(s)", "", number)
            case "days":
                return self.tr("day(s)", "", number)
            case "pixels":
                return self.tr("pixel(s)", "", number)
        return name  # a sign, such as % or MB

    def words_added(self, number: int) -> str:
        """Words of a file that are in the word list now and were not before."""
        return self.tr("%n word(s) added", "", number)

    def words_changed(self, number: int) -> str:
        """Words of a file that were in the word list, in another state."""
        return self.tr("%n changed", "", number)

    def new_words(self, number: int) -> str:
        """Different words of a text that the reader does not know."""
        return self.tr("%n new word(s)", "", number)

    def articles_imported(self, number: int) -> str:
        """Articles of a list that became stories."""
        return self.tr("%n article(s) came", "", number)

    def articles_known(self, number: int) -> str:
        """Articles of a list that had a story already."""
        return self.tr("%n were there already", "", number)

    def entries_unreadable(self, number: int) -> str:
        """Entries of a list without an address."""
        return self.tr("%n cannot be read", "", number)

    def lines_skipped(self, number: int) -> str:
        """Lines of a file without a word."""
        return self.tr("%n line(s) without a word", "", number)

    def requests(self, number: int) -> str:
        """Requests to the network."""
        return self.tr("%n request(s) in all.", "", number)

    def spam_sections(self, number: int) -> str:
        """Sections of spam."""
        return self.tr("%n spam section(s)", "", number)

    def spam_sections_hidden(self, number: int) -> str:
        """Sections of spam that do not show."""
        return self.tr("%n spam section(s) hidden", "", number)

    def adverts(self, number: int) -> str:
        """Adverts."""
        return self.tr("%n advert(s)", "", number)

    def adverts_hidden_here(self, number: int) -> str:
        """Adverts that stood in this place."""
        return self.tr("%n advert(s) hidden here", "", number)

    def parts_hidden_here(self, number: int) -> str:
        """Sections that stood in this place."""
        return self.tr("%n part(s) hidden here", "", number)

    def parts_look_like(self, number: int) -> str:
        """Sections about which the reader wants to be asked; {0} is what they look like."""
        return self.tr("%n part(s) look like: {0}. Hide?", "", number)

    def adverts_collapsed(self, number: int) -> str:
        """Stories that are collapsed in a list."""
        return self.tr("%n story(s) hidden", "", number)

    def marked_read(self, number: int) -> str:
        """Stories that were marked as read."""
        return self.tr("%n story(s) marked as read", "", number)

    def marked_unread(self, number: int) -> str:
        """Stories that were marked as unread."""
        return self.tr("%n story(s) marked as unread", "", number)

    def starred(self, number: int) -> str:
        """Stories that were given a star."""
        return self.tr("%n story(s) starred", "", number)

    def unstarred(self, number: int) -> str:
        """Stories that lost their star."""
        return self.tr("%n story(s) no longer starred", "", number)

    def tagged(self, number: int) -> str:
        """Stories whose tags were changed."""
        return self.tr("Tags of %n story(s) kept", "", number)

    def deleted(self, number: int) -> str:
        """Stories that were deleted from the library."""
        return self.tr("%n story(s) deleted", "", number)

    def chosen(self, number: int) -> str:
        """Stories that are selected in the list."""
        return self.tr("The %n chosen story(s)", "", number)

    def unread(self, number: int) -> str:
        """Stories that wait in the library."""
        return self.tr("%n unread story(s)", "", number)

    def found(self, number: int) -> str:
        """Stories that a search found."""
        return self.tr("%n story(s) found", "", number)

    def would_match(self, number: int) -> str:
        """Stories that are there and that a rule matches."""
        return self.tr("%n story(s) match now.", "", number)

    def untranslated(self, number: int) -> str:
        """Sentences that the translator failed on; the mark behind each tries it again."""
        return self.tr("%n sentence(s) could not be translated: ↻ tries again", "", number)

    def new_stories(self, number: int) -> str:
        """Stories that an update brought."""
        return self.tr("%n new story(s)", "", number)

    def waiting(self, number: int) -> str:
        """What was done here and is not told elsewhere yet."""
        return self.tr("%n to sync", "", number)

    def stories_ready(self, number: int) -> str:
        """Stories that can be read without a network now."""
        return self.tr("%n story(s) ready", "", number)

    def stories_missing(self, number: int) -> str:
        """Stories that could not be made ready."""
        return self.tr("%n could not be had", "", number)

    def feeds_imported(self, number: int) -> str:
        """Feeds that a list brought."""
        return self.tr("%n feed(s) are followed now", "", number)

    def feeds_known(self, number: int) -> str:
        """Feeds of a list that brought them in vain."""
        return self.tr("%n was followed already", "", number)

    def searches_imported(self, number: int) -> str:
        """Searches that a list of feeds brought."""
        return self.tr("%n search(es) kept", "", number)

    def held(self, name: str, number: int) -> str:
        """What a backup holds, by the name that its manifest has for it."""
        match name:
            case "feeds":
                return self.tr("%n feed(s)", "", number)
            case "stories":
                return self.tr("%n story(s)", "", number)
            case "kept":
                return self.tr("%n kept page(s)", "", number)
            case "notes":
                return self.tr("%n note(s)", "", number)
        return self.words(number)

    def rules(self, number: int) -> str:
        """Rules made from marks."""
        return self.tr("%n rule(s)", "", number)

    def would_be_shown(self, number: int) -> str:
        """Paragraphs of the open page that would be the article."""
        return self.tr("%n paragraph(s) of this page would be the article.", "", number)

    def would_be_hidden(self, number: int) -> str:
        """Paragraphs of the open page that a rule would hide."""
        return self.tr("%n paragraph(s) of this page would be hidden.", "", number)

    def tabs_closed(self, number: int) -> str:
        """Tabs that were closed at once."""
        return self.tr("%n tab(s) closed", "", number)

    def open_in_tabs(self, number: int) -> str:
        """Stories that are to be opened, each in a tab."""
        return self.tr("Open %n stories in tabs?", "", number)

    def selected_so_far(self, number: int) -> str:
        """Stories that Ctrl+A selected, where the list has more below."""
        return self.tr("%n stories are selected: scroll down and press again for more.", "", number)
