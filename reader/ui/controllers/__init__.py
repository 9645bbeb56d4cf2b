"""Controllers: one for each concern; signals of panes and services in, calls and wishes out."""
