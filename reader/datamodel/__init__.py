"""The data that flows through the program, shared by the parts that make, read and keep it.

A module for each thing: pages and their verdicts, translations, feeds, stories, notes, words, and
what is said to servers. Everything is frozen, slotted and picklable, so that it can cross threads
and processes, and knows nothing but the rest of it and `reader.messages`. Times are aware.
"""
