"""The manual: its pages, which of them is for what, and the window they are read in."""
