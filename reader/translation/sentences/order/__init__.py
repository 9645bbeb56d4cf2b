"""English sentences in the order of Chinese, for a package that looks words up.

Such a package writes what it knows in the order of the original. What it reads as one phrase stays
one; between phrases times and places go before the verb, what belongs to a noun goes before it with
的, who did something goes before what was done.
"""

from reader.translation.sentences.order.moves import in_chinese_order

__all__ = ["in_chinese_order"]
