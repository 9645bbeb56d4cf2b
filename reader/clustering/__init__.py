"""Reports of one event told from each other; given features, it knows no language and no database.

The way is that of the field (Miranda 2018, Linger 2020): what is in another language is translated,
and within one language TF-IDF does best, with names written alike.
"""
