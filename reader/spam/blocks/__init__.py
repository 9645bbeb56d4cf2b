"""A block as the detector reads it: what it says, folded, with its terms, scripts and form."""
