"""Chinese times and amounts with the word behind them that English says before: 三年后, 20%以上.

The time or amount itself is written by the plain rules, so that no number is read in two ways.
"""
