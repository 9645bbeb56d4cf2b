"""The most that is taken of anything that comes from outside: each limit with its reason.

Everything that reads input names its limit from here. A page over a limit of structure is read with
less structure and never with less text; what is over a limit of size is refused in words, or cut
where the person is told so. Limits that decide what something *is* (a byline, a slogan) are no
bounds on input and stand where they are used.
"""

from __future__ import annotations

# -- the network

#: Redirects that are followed before it is a loop; browsers follow 20, sites need two or three.
MAX_REDIRECTS = 5
#: Requests under way at once, as browsers and feed readers hold it.
MAX_REQUESTS = 8
#: Seconds for a page, a picture or a feed as a whole, and until a server takes the connection.
MAX_FETCH_SECONDS, MAX_CONNECT_SECONDS = 30.0, 10.0
#: Seconds in which a large file may come too slowly before it is given up.
MAX_STALL_SECONDS = 30.0
#: How many times over a body or a file may be compressed before it is a trick.
MAX_COMPRESSIONS = 3
#: Digits of a length that a server tells; those of the largest file there can be.
MAX_LENGTH_DIGITS = 18
#: Characters of an address; servers take no longer ones.
MAX_ADDRESS = 4096
#: Bytes that a second start hands to the first: an address or a path is shorter.
MAX_HANDOVER_BYTES = 100_000

# -- pages

#: Bytes of a page, unpacked, and characters of a pasted text: a book has a million. It is held in
#: memory some ten times over while it is cleaned.
MAX_PAGE_BYTES = MAX_PAGE_CHARACTERS = 20_000_000
#: Tags that are made a tree. Of 2,000 pages of news and encyclopedias the largest has 19,000; a
#: node takes about 1 kB.
MAX_TAGS = 80_000
#: Elements within elements, in the tree and in the outline. Real pages stay below 60.
MAX_TAG_DEPTH, MAX_ELEMENT_DEPTH = 250, 200
#: Blocks that are kept apart. The largest of those pages has 1,700, a novel of 1,200 pages some
#: 12,000; a block takes 2 kB and a quarter of a millisecond until it is cleaned. What comes after
#: them is set together in stretches of so many characters.
MAX_BLOCKS, STRETCH = 12_000, 4_000
#: Characters of one block; the longest of those pages has 3,100. A longer text is parted at spaces.
MAX_BLOCK_CHARACTERS = 100_000
#: Nodes of a table beyond which it is not asked whether it holds data or the layout of a page.
MAX_TABLE_NODES = 4_000
#: Characters handed to the sentence splitter at once: it takes the square of them where a text is
#: all quotation marks. No sentence of prose is so long.
MAX_SPLIT_CHARACTERS = 1_000
#: Characters of a sentence: longer ones are cut at commas, for models were trained on shorter ones.
MAX_SENTENCE_CHARACTERS = 600
#: Characters of JSON and of style sheets in a page that are looked at.
MAX_DATA_CHARACTERS, MAX_STYLE_CHARACTERS = 3_000_000, 2_000_000
#: Characters of a block that are looked at for spam: it shows in the beginning.
MAX_JUDGED_CHARACTERS = 20_000

# -- pictures

#: Bytes and pixels of one picture; larger ones are made to fill memory.
MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS = 10_000_000, 20_000_000
#: Pictures of one page that are fetched, their bytes, and the pixels of them that are shown, at
#: four bytes each.
MAX_PAGE_PICTURES, MAX_PAGE_PICTURE_BYTES, MAX_PAGE_PIXELS = 200, 60_000_000, 40_000_000
#: What came last is kept for pages that one comes back to from another tab.
MAX_RECENT_PICTURE_BYTES = 15_000_000
#: Bytes of a picture that is kept with a story, and of all pictures of a story.
MAX_KEPT_PICTURE_BYTES, MAX_KEPT_PICTURES_BYTES = 5_000_000, 50_000_000

# -- books

#: Bytes of the list of files in a book, some hundred for each, and of a file in which it says what
#: is in it; its chapters that are listed.
MAX_BOOK_DIRECTORY_BYTES, MAX_BOOK_DATA_BYTES, MAX_BOOK_CHAPTERS = 4_000_000, 10_000_000, 2_000

# -- feeds

#: Bytes of a feed, unpacked; the largest of real ones have three million.
MAX_FEED_BYTES = 10_000_000
#: Entries of a feed: the newest stand first, and no list is read further down.
MAX_ENTRIES = 1_000
#: Elements within elements of a feed, its elements, and those of an entry.
MAX_FEED_DEPTH, MAX_FEED_ELEMENTS, MAX_ENTRY_ELEMENTS = 60, 200_000, 2_000
#: Characters of a feed, markup aside, and of the text of one entry.
MAX_FEED_CHARACTERS, MAX_ENTRY_CHARACTERS = 12_000_000, 400_000
#: Seconds of computing after which reading a feed or a list is given up.
MAX_PARSING_SECONDS = 5.0
#: Characters of markup that are read for one line of text.
MAX_LINE_MARKUP = 200_000
#: Bytes of a page in which feeds are looked for: what it names stands in its head.
MAX_DISCOVERY_BYTES = 1_000_000
#: Bytes of a list of feeds, its feeds, and folders in folders.
MAX_OUTLINE_BYTES, MAX_OUTLINE_FEEDS, MAX_OUTLINE_DEPTH = 20_000_000, 10_000, 8
#: Searches of a list of feeds.
MAX_OUTLINE_SEARCHES = 500

# -- lists of saved articles

#: Bytes of a list or an archive of them, unpacked; its articles, and seconds of computing after
#: which it is given up: 50,000 rows take two.
MAX_SAVED_BYTES, MAX_SAVED_ARTICLES, MAX_SAVED_SECONDS = 200_000_000, 200_000, 60.0
#: Tags of an article, its notes, and characters of one.
MAX_SAVED_TAGS, MAX_SAVED_NOTES, MAX_SAVED_NOTE = 50, 500, 20_000

# -- lists of words

#: Bytes of a list and its lines, and seconds of computing after which it is given up: to look up
#: 200,000 words takes some twelve.
MAX_WORDS_BYTES, MAX_WORDS, MAX_WORDS_SECONDS = 20_000_000, 200_000, 40.0

# -- JSON and TOML of others

#: Lists and tables within each other; real files have some ten.
MAX_DATA_DEPTH = 200
#: Bits of a whole number. Longer ones can be read, written as hexadecimal, but not written again.
MAX_NUMBER_BITS = 4096
#: Bytes of a settings file, which has some hundred.
MAX_SETTINGS_BYTES = 5_000_000

# -- language packages

#: Bytes of the list of packages, which has some 35 kB, and of a package's own data, which has two:
#: so few that whatever stands in them is read in a fraction of a second.
MAX_INDEX_BYTES, MAX_METADATA_BYTES = 1_000_000, 200_000
#: Files of a package and their bytes; the largest of Argos' has 16 and 1.6 GB.
MAX_PACKAGE_FILES, MAX_PACKAGE_BYTES = 200, 2_000_000_000
#: How many times its size an archive may unpack to; models hardly shrink at all.
MAX_PACKAGE_RATIO = 20
#: Bytes of a file packed with LZMA, which may hold all of it in memory while it unpacks; the tables
#: of the packages that come with the program have 40 MB.
MAX_LZMA_BYTES = 100_000_000
#: Breaks after which a download that came further is taken up again by itself.
MAX_BREAKS = 4

# -- servers and models that translate in the place of packages

#: Bytes of an answer: the largest list of models and the longest batch stay far below.
MAX_SERVER_BYTES = 2_000_000
#: Seconds for an answer of a server, more for each hundred characters that it is asked for, and of
#: a model, which may have to be loaded first.
MAX_SERVER_SECONDS, MAX_MODEL_SECONDS = 30.0, 120.0
#: Seconds for the list of what a server offers.
MAX_OFFER_SECONDS = 10.0
#: Languages and models of a server's list that are looked at, and characters of a name there.
MAX_OFFERED, MAX_OFFERED_NAME = 500, 200
#: Seconds for which a server that did not answer is passed over.
SERVER_PAUSE = 60.0

# -- accounts for feeds, and what is kept in step with other computers

#: Bytes of an answer of a service: a hundred entries with their texts, or ten thousand ids.
MAX_ACCOUNT_BYTES = 50_000_000
#: Seconds for an answer: small servers that serve many answer after a minute.
MAX_ACCOUNT_SECONDS = 120.0
#: Ids asked for at once, of which services give as many as they like, and pages of such a list.
MAX_ACCOUNT_IDS, MAX_ACCOUNT_PAGES = 10_000, 100
#: Entries that are fetched or marked by one request, that are fetched in one go, the newest first,
#: and of which is asked in one go whether they were really read; the rest follow the next time.
MAX_ACCOUNT_BATCH, MAX_ACCOUNT_ENTRIES, MAX_ACCOUNT_DOUBTS = 100, 100_000, 1_000
#: The newest entries of which it is known whether they came, however they were read elsewhere.
MAX_ACCOUNT_RECENT = 1_000
#: Characters of an id, and of the name of a user, a folder or a secret.
MAX_ACCOUNT_NAME = 500
#: Bytes of the file of passwords, and characters of one that is read from standard input.
MAX_SECRETS_BYTES, MAX_SECRET_CHARACTERS = 1_000_000, 10_000

# -- the worker, which runs models of strangers

#: Bytes of a message. A sentence of a million characters and its translation, with their places and
#: every character escaped, fit in.
MAX_FRAME_BYTES = 64_000_000
#: Seconds to take a request and to end a reply that was begun.
MAX_MESSAGE_SECONDS = 5.0
#: Seconds a batch may take, more for each hundred characters of it, and for loading the packages.
MAX_BATCH_SECONDS, MAX_SECONDS_PER_HUNDRED, MAX_LOADING_SECONDS = 30.0, 2.0, 120.0
#: Seconds in which a package must load and translate a sentence before it is installed; the largest
#: need some ten on a slow disk.
MAX_TRIAL_SECONDS = 120.0
#: Deaths on one sentence after which it is given up.
MAX_DEATHS = 3

# -- what people write

#: Characters of a regular expression, and bytes it may take compiled: they bound the work for each
#: character that it is searched in.
MAX_PATTERN_CHARACTERS, MAX_PATTERN_BYTES = 200, 64 * 1024
#: Characters of a search query, and its terms.
MAX_QUERY_CHARACTERS, MAX_QUERY_TERMS = 400, 12
#: Stories with the words of a search that are compared, the newest: to rank 50,000 takes 50 ms.
MAX_RANKED = 10_000
#: Stories that a kept search lists, the newest, and that are counted in it.
MAX_SHELF = 500
#: Seconds of computing after which a search is given up.
MAX_SEARCH_SECONDS = 5.0

# -- the library

#: Seconds that a locked database is waited for.
MAX_BUSY_SECONDS = 2.0
#: Bytes of a kept page as it came, and of the same page cleaned, unpacked.
MAX_KEPT_BYTES, MAX_KEPT_JSON_BYTES = 40_000_000, 200_000_000
#: Characters of a story's text in a feed that are kept, and that are indexed.
MAX_STORY_CHARACTERS, MAX_INDEXED_CHARACTERS = 4_000_000, 50_000
#: Files of a backup, one for each picture that is kept besides three, and what it says of itself.
MAX_BACKUP_FILES, MAX_MANIFEST_BYTES = 1_000_000, 100_000
#: How many times its size a backup may unpack to; libraries shrink to a third.
MAX_BACKUP_RATIO = 100
#: Pages that the history remembers; the oldest go first.
MAX_VISITS = 2_000

# -- what is carried between machines

#: Bytes of a file, packed and unpacked: the document of 20,000 stories and 5,000 notes has some ten
#: million.
MAX_SYNC_FILE_BYTES, MAX_SYNC_UNPACKED_BYTES = 200_000_000, 400_000_000
#: Bytes of the kept pages that are carried, those kept last first.
MAX_SYNC_PAGES_BYTES = 2_000_000_000
#: Machines and files of one that are looked at.
MAX_SYNC_MACHINES, MAX_SYNC_FILES = 100, 10_000
#: Bytes of a server's list of files.
MAX_SYNC_LIST_BYTES = 20_000_000
#: Characters of an old text times those of the new one, beyond which they are not compared.
MAX_SYNC_TEXT_DIFF = 1_000_000
#: Characters of a cell, as of a story's summary.
MAX_SYNC_CELL = 1_000_000
#: What a file may ask of memory to make its key of the passphrase: 2 to this, times 1 kB.
MAX_SYNC_COST = 18

# -- dictionaries that a reader adds

#: Bytes of one, unpacked, and of one definition in it; its words, and seconds of computing after
#: which it is given up. The largest that people use have a million words.
MAX_DICTIONARY_BYTES, MAX_DEFINITION_BYTES = 1_000_000_000, 200_000
MAX_DICTIONARY_WORDS, MAX_DICTIONARY_SECONDS = 3_000_000, 300.0

# -- the window

#: Characters of a row, of the translation of one sentence, and of a word: Qt lays out a row at
#: once, in time that grows with the square of a word.
MAX_ROW_CHARACTERS, MAX_SHOWN_TRANSLATION, MAX_WORD = 3_000, 10_000, 2_000
#: Matches of a search in the page that are marked: more are of no use, and slow to mark.
MAX_MATCHES = 5_000

# -- voices

#: Characters that a voice is given at once: longer texts could not be stopped in between.
MAX_SPOKEN_CHARACTERS = 600
#: Bytes that Speech Dispatcher answers to one question. Its lists of voices take half a megabyte,
#: for each voice of espeak-ng comes in a hundred alterations.
MAX_SPEECH_ANSWER = 5_000_000
