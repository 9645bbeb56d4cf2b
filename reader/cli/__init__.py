"""The command line: the whole job without a window.

Each command has a module of its own, imported when it is called, so that `--help` and `clean` wait
for nothing they do not use.
"""
