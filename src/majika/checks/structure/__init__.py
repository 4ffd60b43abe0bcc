"""Checks over how the mail is built; every module here is a check."""
