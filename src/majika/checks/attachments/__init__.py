"""Checks over files that came along; every module here is a check."""
