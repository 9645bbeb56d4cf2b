"""Picking the article on its page: all parts in page order, to be pointed at."""
