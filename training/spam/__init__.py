"""Fitting of the spam model; no part of the installed program."""
