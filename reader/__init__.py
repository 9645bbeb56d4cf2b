"""Bilingual Reader: foreign news, cleaned, with an offline translation beside it."""

__version__ = "0.2.0"

#: What the program is called by the system: its command, its folders.
APP_NAME = "bilingual-reader"

#: The reverse-DNS id of the program: desktop entry, icon, AppStream.
APP_ID = "org.bilingualreader.BilingualReader"

#: The program's page on the web. So far nothing answers there: nobody can have a name that ends in
#: ".example" (RFC 2606). Whoever publishes the program writes its address here.
HOME_PAGE = "https://bilingualreader.example/"

#: The feed of its releases, in the form that forges write by themselves.
RELEASES_FEED = f"{HOME_PAGE}releases.atom"
