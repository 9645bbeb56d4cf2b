"""Chinese sentences in the order of English.

The segmenter says what kind each word is. What tells which noun is meant goes behind the noun, what
stands between a subject and its verb goes behind the verb, and what Chinese says at the end of a
clause ("after", "when") goes before it.
"""
