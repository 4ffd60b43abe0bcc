"""Stage 4, opt-in: a visit to a link in an isolated browser, for the reader and without them."""
