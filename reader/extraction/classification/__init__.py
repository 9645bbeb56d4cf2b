"""Which blocks are the article: a linear model over their features, and rules above it."""
