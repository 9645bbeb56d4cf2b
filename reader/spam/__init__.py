"""Sections of a page are judged: spam, advert, or neither, and why.

`detector.Detector` judges; `reasons` has the words. Nothing is imported here: the window shows the
words long before anything is judged.
"""
