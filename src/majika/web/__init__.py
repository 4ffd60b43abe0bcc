"""The pages of `majika serve`: drop a mail, read the answer. No script runs on them."""
