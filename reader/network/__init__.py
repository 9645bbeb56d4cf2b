"""The web below every part that asks it for something: pages, pictures, feeds, packages.

One client (`client.py`) with one set of rules: the offline lock, the proxy, the list of requests,
redirects followed by hand, private addresses refused, time and bytes capped, each wait ended at
once when the reader stops.
"""
