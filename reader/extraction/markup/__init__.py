"""From text to tree, from tree to an `Outline` of blocks; what the page gives to machines."""
