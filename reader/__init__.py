"""Bilingual Reader: foreign news, cleaned, with an offline translation beside it."""

__version__ = "0.2.0"

#: The program's page on the web. So far nothing answers there: nobody can have a name that ends in
#: ".example" (RFC 2606). Whoever publishes the program writes its address here.
HOME_PAGE = "https://bilingualreader.example/"

#: The feed of its releases, in the form that forges write by themselves.
RELEASES_FEED = f"{HOME_PAGE}releases.atom"
