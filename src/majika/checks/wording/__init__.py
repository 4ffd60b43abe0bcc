"""Checks over what the words say, and in whose name; every module here is a check."""
