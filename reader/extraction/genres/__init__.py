"""Kinds of pages: what is the article where a page is an encyclopedia's, a thread, or a list."""
