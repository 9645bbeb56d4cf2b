"""Language packages: read, listed, fetched, checked and installed."""
