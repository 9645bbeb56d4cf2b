"""What a page says of its article: headline, authors, date, site and links."""
