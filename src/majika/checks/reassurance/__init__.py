"""Checks over what speaks for the mail; every module here is a check."""
