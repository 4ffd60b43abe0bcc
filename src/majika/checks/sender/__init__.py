"""Checks over who sent the mail; every module here is a check."""
