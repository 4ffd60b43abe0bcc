"""Checks over one aspect of a mail; every module here is a check."""
