"""The drawer: feeds and shelves, lists of stories, and one search over all of them."""
