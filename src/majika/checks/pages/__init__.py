"""Checks over what a visit to a link saw; every module here is a check."""
