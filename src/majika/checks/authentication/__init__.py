"""Checks over what the reader's own mail server found; every module here is a check."""
