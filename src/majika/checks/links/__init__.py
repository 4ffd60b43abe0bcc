"""Checks over where links lead; every module here is a check."""
