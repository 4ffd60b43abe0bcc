"""The pages of `majika serve`: drop a mail, read the answer. None of them needs a script."""
