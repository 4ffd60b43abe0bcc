"""Text as people read it, whatever it is written with.

`fold` gives the form that names are matched in, `skeleton` a harsher one for comparing
names with names, `odd_letters` tells what a text hides inside its words,
and `swapped_words` where plain letters stand in for others.
"""

from majika.text.folding import Folded, fold
from majika.text.odd import Kind, OddLetter, odd_letters
from majika.text.skeleton import skeleton
from majika.text.swapped import swapped_words

__all__ = ["Folded", "Kind", "OddLetter", "fold", "odd_letters", "skeleton", "swapped_words"]
