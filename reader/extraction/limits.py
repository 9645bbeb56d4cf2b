"""What cleaning takes of a page at most, each limit with its reason.

A page over a limit is read with less structure, never with less text, and a notice says so.
"""

#: Characters of a page: a book has a million.
MAX_CHARACTERS = 20_000_000
#: Tags that are made a tree. The largest pages of news and encyclopedias have some 60,000; a node
#: takes about 1 kB.
MAX_TAGS = 120_000
#: Elements within elements, in the tree and in the outline. Real pages stay below 60.
DEEPEST_TAG, DEEPEST_ELEMENT = 250, 200
#: Blocks that are kept apart; a block takes 2 kB until it is shown. What comes after them is set
#: together in stretches of so many characters.
MAX_BLOCKS, STRETCH = 60_000, 4_000
#: Characters handed to the sentence splitter at once: it takes the square of them where a text is
#: all quotation marks. No sentence of prose is so long.
LONGEST_PART = 1_000
#: Characters of JSON in a page that are looked at.
MAX_DATA = 3_000_000
#: Characters of style sheets that are looked at.
MAX_STYLES = 2_000_000
