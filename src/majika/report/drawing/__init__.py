"""A mail as its reader saw it, once more: sanitised, masked, and marked where findings point.

What comes out is one HTML page without a single address in it: nothing to fetch, nothing to
run, nothing to click. A browser turns it into a picture (`majika.browser`).
"""

from majika.report.drawing.marks import Marks, read_marks
from majika.report.drawing.page import draw_page
from majika.report.drawing.pieces import Cutter, Piece

__all__ = ["Cutter", "Marks", "Piece", "draw_page", "read_marks"]
