"""The signs of spam: `table` lists them, `measure` takes them, each group is a module of functions.

A new sign is one row of the table (`resources/lexicons/signals.toml`), one function of the row's
name in the module of its group, and a weight: in the row, or fitted by `training.spam`. Without any
of them a test fails.
"""
