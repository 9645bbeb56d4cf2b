"""Sentences of the parts below the window, in the interface's language.

Errors and notices come as finished English sentences with names and numbers in them. Here stand
the templates they are made of: a sentence is matched to its template, the template is translated,
and the names and numbers are put in again. A test collects the sentences of the code and keeps the
list whole.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from reader.ui.words.i18n import QT_TRANSLATE_NOOP

#: The templates, by the part of the program they are used in.
TEMPLATES: tuple[str, ...] = (
    # dictionary
    QT_TRANSLATE_NOOP("Sentence", "The dictionary is damaged. Install the program again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The dictionary {0} could not be opened. Install the program again.",
    ),
    # export
    QT_TRANSLATE_NOOP("Sentence", "the disk is full. Free some space or choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "your share of the disk is full. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "the folder is read-only. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "you may not write there. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "the folder does not exist any more. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "the folder does not exist. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "a folder has this name. Choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "the name is too long. Choose a shorter one."),
    QT_TRANSLATE_NOOP("Sentence", "the system refused it. Choose another folder or name."),
    QT_TRANSLATE_NOOP("Sentence", "“{0}” could not be written: {1}"),
    # extraction
    QT_TRANSLATE_NOOP(
        "Sentence",
        "This is a picture, an archive or a document of another kind, and no page of text. Open "
        "it with the program it was made for.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The page builds its text with a script; what is shown is the text it keeps in its data.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The page is longer than what was read; its end is missing. Open the original.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The page is very large; its end is kept as plain text, without its structure.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Some characters are damaged and shown as �. Choose another encoding if there are many.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The page holds no text. Open the original to see what is on it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "No article was found on this page; everything on it is in the sidebar.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The page seems to show only the beginning of the article. Open the original for the rest.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The article is very short. Show everything if something seems to be missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Title and text are in different languages; the text may be the wrong one.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{0}” is not understood. Use tags, #ids, .classes, [attribute=value].",
    ),
    QT_TRANSLATE_NOOP("Sentence", "A selector is empty. Write one, or remove it."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The preset is not understood ({0}). Check its name, hosts and lists.",
    ),
    # retrieval
    QT_TRANSLATE_NOOP("Sentence", "{0} is not a web address."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Only http and https addresses can be opened, and this one is {0}:. Save the page and "
        "open the file instead.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The address {0} names no site. Check it."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The address has a user name before its site, {0}. Remove it and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Open the page in a browser, save it, and open the saved file here.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The offline lock is on, so {0} was not asked for the page. Switch the lock off, or open "
        "a saved file.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} did not send the page within {1} seconds. Try again, or allow more time in Settings.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} sends on from address to address without end. {1}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} sends on to something that is no web page ({1}), and that was refused.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} sends on from a secure to an insecure address, and that was refused. If you trust "
        "it, open {1} yourself.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} sends on to an address of this computer or its own network, and that was refused. "
        "Type that address yourself if you want it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} is no web page but {1}. Open a page of text instead."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is no picture but {1}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The picture {0} lies on this computer or its network; not fetched.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} keeps programs out ({1}). {2}"),
    QT_TRANSLATE_NOOP("Sentence", "{0} wants a login for this page. {1}"),
    QT_TRANSLATE_NOOP("Sentence", "{0} has no such page ({1}). Check the address."),
    QT_TRANSLATE_NOOP("Sentence", "The proxy wants a login. Check the proxy in Settings."),
    QT_TRANSLATE_NOOP("Sentence", "{0} may not show this page where you are (451)."),
    QT_TRANSLATE_NOOP("Sentence", "The server of {0} has a fault ({1}). Try again later."),
    QT_TRANSLATE_NOOP("Sentence", "{0} sent no page but the answer {1}. {2}"),
    QT_TRANSLATE_NOOP("Sentence", "The connection to {0} failed ({1}). Try again."),
    QT_TRANSLATE_NOOP("Sentence", "The address of the proxy is wrong. Correct it in Settings."),
    QT_TRANSLATE_NOOP("Sentence", "The proxy does not answer. Check the proxy in Settings."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} could not prove that it is {1}, so the page was not fetched. Its certificate is "
        "wrong or out of date, or somebody is listening.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} is not a web address. Check it."),
    QT_TRANSLATE_NOOP("Sentence", "{0} does not answer. Try again later."),
    QT_TRANSLATE_NOOP("Sentence", "There is no connection to the internet. Check the network."),
    QT_TRANSLATE_NOOP("Sentence", "There is no site called {0}. Check the address."),
    QT_TRANSLATE_NOOP("Sentence", "{0} does not take connections. Check the address."),
    QT_TRANSLATE_NOOP("Sentence", "There is no way to {0}. Check the network."),
    QT_TRANSLATE_NOOP("Sentence", "What {0} sent is damaged. Try again."),
    QT_TRANSLATE_NOOP("Sentence", "The connection to {0} broke off. Try again."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is a folder. Choose a file in it."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is not a regular file. Use - to read from a pipe."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file {0}. Check the name."),
    QT_TRANSLATE_NOOP("Sentence", "You may not read {0}. Change its permissions or copy it."),
    QT_TRANSLATE_NOOP("Sentence", "{0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Sentence", "That is more text than a page can have (20 MB)."),
    QT_TRANSLATE_NOOP("Sentence", "There is no text to read. Copy a page or its text first."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is empty. There is nothing to read in it."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is {1}, not a web page or text."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is a damaged gzip file. Fetch or save it again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} is larger than {1} MB, which no news page needs. Open a smaller page, or save its "
        "article alone.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "There is no page in {0}. Save the page again."),
    # services
    QT_TRANSLATE_NOOP("Sentence", "{0} could not be written ({1}). Choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "No package translates {0}."),
    # settings.py
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The settings could not be read, so the defaults are used. The old file was kept as {0}.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "These settings had a wrong value and were reset: {0}."),
    QT_TRANSLATE_NOOP("Sentence", "The settings could not be saved ({0}). Check the folder {1}."),
    # spam
    QT_TRANSLATE_NOOP(
        "Sentence",
        "This whole page looks like spam. Nothing was hidden, so that you can judge for yourself.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "This pattern is longer than {0} characters. Use a shorter one."),
    QT_TRANSLATE_NOOP("Sentence", "This is no regular expression."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "This is no regular expression that can be used here: {0}. Groups, choices and "
        "repetition work; references back and looking ahead do not.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "This pattern repeats too much. Use smaller numbers between its braces.",
    ),
    # storage
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Some of your marks and rules are damaged and were left out. Pages are judged "
        "without them; mark such parts again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Another program is using it. Close it and try again."),
    QT_TRANSLATE_NOOP("Sentence", "The disk is full. Free some space and try again."),
    QT_TRANSLATE_NOOP("Sentence", "The disk reported an error. Check it and try again."),
    QT_TRANSLATE_NOOP("Sentence", "The file or its folder may not be written to."),
    QT_TRANSLATE_NOOP("Sentence", "The file may not be opened. Check its permissions."),
    QT_TRANSLATE_NOOP("Sentence", "It is damaged. Restart the program to repair it."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} may not be written to. Saved pages can be read, nothing new is kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} cannot be written, so nothing is kept after the program ends.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The database file belongs to another program. Move it away."),
    QT_TRANSLATE_NOOP("Sentence", "The database is damaged: {0}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The database was written by a newer version of this program. Update the program, or use "
        "another data folder.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The database cannot be used. {0}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The database was damaged and was kept as {0}. A new one was started.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The database was damaged and was kept as {0}. An older copy was restored.",
    ),
    # translation
    QT_TRANSLATE_NOOP("Sentence", "Its metadata.json is missing."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is empty. Download it again."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is damaged. Download it again."),
    QT_TRANSLATE_NOOP("Sentence", "{0} could not be unpacked: {1}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} is a web page, not a package. A sign-in page of the network may have answered; open "
        "a page in your browser, sign in, and download the package again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} only points to the package. Download the package itself."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is incomplete or damaged. Download it again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} is not a language package. Choose a file that ends in .argosmodel.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "It holds {0} files; a package holds at most {1}."),
    QT_TRANSLATE_NOOP("Sentence", "It has files outside of its folder."),
    QT_TRANSLATE_NOOP("Sentence", "It holds “{0}” twice."),
    QT_TRANSLATE_NOOP("Sentence", "It must hold exactly one folder."),
    QT_TRANSLATE_NOOP("Sentence", "A file and a folder in it have the same name."),
    QT_TRANSLATE_NOOP("Sentence", "It unpacks to {0} GB, more than any package."),
    QT_TRANSLATE_NOOP("Sentence", "It unpacks to far more than its size."),
    QT_TRANSLATE_NOOP("Sentence", "Its files overlap."),
    QT_TRANSLATE_NOOP("Sentence", "A file in it has an unsafe name, {0}."),
    QT_TRANSLATE_NOOP("Sentence", "It holds a link or device, {0}."),
    QT_TRANSLATE_NOOP("Sentence", "It is encrypted."),
    QT_TRANSLATE_NOOP("Sentence", "It is compressed in a way no package is."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} MB are needed in {1}, and {2} MB are free. Free some space and try again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The package was refused. {0}"),
    QT_TRANSLATE_NOOP("Sentence", "The answer of {0} is too large."),
    QT_TRANSLATE_NOOP("Sentence", "{0} sends more than the package. Try again later."),
    QT_TRANSLATE_NOOP("Sentence", "{0} offers more bytes than any package has."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} sent something else than a package. If the network asks to sign in, open a page in "
        "your browser, sign in, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The offline lock is on, so nothing was fetched. Switch the lock off first.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The package lies at an unsafe address ({0})."),
    QT_TRANSLATE_NOOP("Sentence", "{0} sends on from address to address without end."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} sent nothing for {1} seconds. What came is kept; try again to go on from there.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} no longer has it. Refresh the list."),
    QT_TRANSLATE_NOOP("Sentence", "{0} has a fault ({1}). Try again later."),
    QT_TRANSLATE_NOOP("Sentence", "{0} refused the request ({1})."),
    QT_TRANSLATE_NOOP("Sentence", "The connection to {0} is not secure, so it was refused."),
    QT_TRANSLATE_NOOP("Sentence", "The proxy does not answer. Check it in Settings."),
    QT_TRANSLATE_NOOP("Sentence", "{0} cannot be reached. Check the network and try again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{0} broke off the download after {1}{2} MB. What came is kept; try again to go on from "
        "there.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The translation engine could not be loaded ({0}). Install the program again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The list of packages is missing. Refresh it."),
    QT_TRANSLATE_NOOP("Sentence", "The list of packages could not be kept ({0})."),
    QT_TRANSLATE_NOOP("Sentence", "It is too large."),
    QT_TRANSLATE_NOOP("Sentence", "It is not valid."),
    QT_TRANSLATE_NOOP("Sentence", "There is no package in it."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list of packages that came is of no use. {0} The older list is kept.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{0} does not exist."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The starter packages belong to the program. They can be switched off instead.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The packages in {0} could not be changed: {1}."),
    QT_TRANSLATE_NOOP("Sentence", "Another package is being installed. Try again when it is done."),
    QT_TRANSLATE_NOOP("Sentence", "{0} is too large to be a package."),
    QT_TRANSLATE_NOOP("Sentence", "The package is not one that translates."),
    QT_TRANSLATE_NOOP("Sentence", "The package was refused. It has two tokenizers."),
    QT_TRANSLATE_NOOP("Sentence", "The package could not be saved in {0} ({1})."),
    QT_TRANSLATE_NOOP("Sentence", "The list gives no address for this package."),
    QT_TRANSLATE_NOOP("Sentence", "There is no package from {0}, not even through English."),
    QT_TRANSLATE_NOOP("Sentence", "Install the program again."),
    QT_TRANSLATE_NOOP("Sentence", "Remove it and install it again."),
    QT_TRANSLATE_NOOP("Sentence", "Its model is missing."),
    QT_TRANSLATE_NOOP("Sentence", "Its tokenizer is missing."),
    QT_TRANSLATE_NOOP("Sentence", "Its metadata.json is missing or cannot be read."),
    QT_TRANSLATE_NOOP("Sentence", "Its metadata.json is too large."),
    QT_TRANSLATE_NOOP("Sentence", "Its metadata.json is not valid."),
    QT_TRANSLATE_NOOP("Sentence", "Its target prefix is not valid."),
    QT_TRANSLATE_NOOP("Sentence", "Its languages are not given."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The translator stopped several times, so it was left off. Restart it; if that does not "
        "help, the package may be damaged: remove it and install it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The tokenizer of the package {0}→{1} {2} is damaged. Remove the package and install it "
        "again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Its model is damaged."),
    QT_TRANSLATE_NOOP("Sentence", "It takes too long to translate a sentence."),
    # ui
    QT_TRANSLATE_NOOP("Sentence", "The PDF could not be drawn. Try another format."),
)


def sentence(text: str) -> str:
    """A finished English sentence in the interface's language; an unknown one stays as it is.

    What is filled in is translated too, if it is a sentence itself.
    """
    for template, pattern in _patterns():
        if match := pattern.fullmatch(text):
            translated = QCoreApplication.translate("Sentence", template)
            return translated.format(*(sentence(part) for part in match.groups()))
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates with the patterns of their sentences; those that say the most first."""
    ordered = sorted(TEMPLATES, key=lambda template: -len(_literal(template)))
    return tuple((template, _pattern(template)) for template in ordered)


def _literal(template: str) -> str:
    return re.sub(r"\{\d\}", "", template)


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d\}", template)
    return re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL)
